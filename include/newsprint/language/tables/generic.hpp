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
    "correovær varsomredaktørplakatengehört zum angebot vonleserkommentarelire le journal numériqueseguir al autorseguir "
    "a la autorazur sz-startseitevídeos mais vistoshe visto un erroroceń artykułdołącz do dyskusjihazte socialesezeichen"
    " setzenten tekst przeczytaszteilendruckenmerkenmailensendenspeichernkopierenvorlesenanhörenhörenabspielenpauseschließ"
    "enöffnenÖffnensuchensuchemenünavigationstartseiteübersichtÜbersichtzurückmehrwenigerweiterlesenmehr lesenkommentar"
    "ekommentarkommentierenantwortenmeldenbewertenreaktionenpostingsfeedbackdiskussionanzeigenadvertorialgesponsertsponsoreda"
    "boabonnierenabonnentenabonnementanmeldenabmeldeneinloggenregistrierenloginlogoutprofilmein kontoepapere-mailfacebooktwit"
    "terwhatsapptelegraminstagramlinkedinxingpinterestyoutubetiktokthreadsblueskymastodonmessengerflipboardpocketredditx.comv"
    "ibervkontakteвконтактеВконтактеодноклассникиОдноклассникиrssaudiobilderumfra"
    "gerätselsudokustellenmarktdatenschutzagbhilfefaqüber unsÜber unskarrierejobsthemenpushpush-nachrichtenbenachrichtigun"
    "geneinstellungenakzeptierenablehnenzustimmenokneinabbrechenabsendenneuneu ladenbeliebtmin.x×✕aaa+a-a -a +mehr dazumeh"
    "r erfahreninhaltsverzeichnisexterner linklivetickerpartagerimprimerenvoyerenregistrersauvegardercopierécouterÉcouterre"
    "garderlirefermerouvrirrechercherrecherchecherchermenuaccueilsuivantprécédentsuivanteprécédenteretourmoinslire plusla"
    " suitecommentairescommentairecommenterréagirrépondresignalerréactionssponsorisécontenu sponsorisépartenaires'abonne"
    "rs’abonnerabonnez-vousje m'abonneje m’abonneabonnésréservé aux abonnésarticle réservé aux abonnésabonnéconne"
    "xiondéconnexions'inscrires’inscrireinscriptionmon comptenewslettersoffrirfavorissuivres'identifiers’identifiercontr"
    "ibuercgucgvaidequi sommes-nousarchivesmots croisésannoncesaccepterrefuserparamétrerannulervaliderchargementdiaporamain"
    "fographievidéosen directalertealertesnotificationsgratuitj'aimej’aimesommaireà proposÀ proposcompartirimprimirenvia"
    "rguardarcopiarescucharleercerrarabrirbuscarbúsquedamenúinicioportadasiguienteanteriorvolvermenosleer máscomentariosco"
    "mentariocomentarresponderdenunciarreaccionesanunciopatrocinadocontenido patrocinadosuscríbetesuscríbete asuscribirsesu"
    "scripciónsuscriptorescontenido exclusivoaccederentrarsalirmi cuentaboletínboletinesseguirfavoritoscontactoayudaquiéne"
    "s somoshemerotecapasatiemposclasificadosinmobiliariaaceptarrechazarcancelarcargandopódcastfotogaleríavídeosen directo"
    "en vivoalertasnotificacionesme gustanormascompartesíguenossíguenos ensumariocondividistampainviacopiaascoltaleggichiud"
    "iapricercamenùhome pageavantiindietrosuccessivoprecedentealtromenocommenticommentocommentarispondisegnalareazioniannunc"
    "iosponsorizzatocontenuto sponsorizzatoabbonatiabbonamentoabbonamentiaccediesciregistratiiscrivitipreferitiseguiseguicise"
    "guici sunote legaliprivacyaiutochi siamoannunciaccettarifiutaannullacaricamentofotogallerygalleryin direttanotifichemi p"
    "iaceesclusivosommariocontribuiscinewsletter ansaansacheckpartilharpartilhesalvarouvirassistirfecharpesquisarpesquisabusc"
    "ainíciopágina inicialpróximopróximavoltarver maisleia maisler maiscomentárioscomentáriocomentereaçõesanúnciocon"
    "teúdo patrocinadoassineassine jáassinarassinaturaassinanteassinantessaircadastre-seregiste-seregistarminha contasiga-n"
    "oscontatocontactosajudaquem somosexpedientepassatemposprevisão do tempoclassificadosaceitarrejeitarnãocarregandogaleri"
    "afotogaleriaao vivoem diretonotificaçõescurtirgostográtiserramoserramos\?sumáriodelendeelafdrukkenprintenversturenbew"
    "arenopslaankopiërenluisterenluisterbekijkbekijkenlees meerlezensluitensluitopenenzoekenzoekvoorpaginavolgendevorigeteru"
    "gmeermindertoon meerreactiesreactiereageerreagerenantwoordenadvertentiesgesponsordabonnerenabonneerabonneeabonneesneem e"
    "en abonnementword abonneeinloggenuitloggenaanmeldenregistrerenmijn accountnieuwsbriefnieuwsbrievenvolgenvolgvolg onscolo"
    "fonvoorwaardenhulpover onsarchiefpuzzelsspelletjesaccepterenweigerenneeannulerenfoto'sfoto’sfotoserievideo'svideo’sl"
    "iveblogmeldingenexclusiefudostępnijdrukujwyślijzapiszkopiujposłuchajodtwórzobejrzyjzobaczczytajczytaj dalejzamknijot"
    "wórzszukajwyszukajstrona głównanastępnynastępnapoprzednipoprzedniawsteczwróćdalejwięcejmniejpokaż więcejkoment"
    "arzeodpowiedzzgłośreakcjeogłoszeniesponsorowanemateriał sponsorowanyartykuł sponsorowanymateriał partnerasubskrybu"
    "jprenumerataprenumerujsubskrypcjakup dostępzalogujwylogujzarejestruj sięmoje kontoobserwujulubioneregulaminpomoco nasa"
    "rchiwumkrzyżówkiogłoszeniaakceptujęodrzućanulujładowanieŁadowaniezdjęciawideowideo i fotona żyworelacjapowiadom"
    "ienialubię toekskluzywnedla prenumeratorówautopromocjapaylaşpaylaşınyazdırgönderkaydetkopyaladinleizleİzleokukap"
    "ataçaramaanasayfaana sayfasonrakiöncekiÖncekigeriileriİleridaha fazladevamıyorumlaryorumyanıtlacevaplaşikayet et"
    "Şikayet ettepkilerilanİlansponsorluabone ol google newsabonelikgirişgiriş yapçıkışÇıkışüye olÜye olkayıt "
    "olhesabımbültene-bültentakip etbizi takip ediniletişimİletişimkünyegizlilikyardımhakkımızdaarşivoyunlarhava d"
    "urumuburçlarresmi ilanlarresmi İlanlarkabul etreddetevethayıriptalİptaltamamyükleniyorfotoğraffotoğraflargalerivi"
    "deo galericanlıcanlı yayınbildirimlerbeğenhaber akışıe-gazetebüyütküçültdelasparakopieralyssnatittaläs mers"
    "tängöppnaÖppnasökmenystartsidanästaföregåendetillbakakommentarerkommenterasvaraanmälannonsersponsrat innehållpr"
    "enumereraprenumerantlogga inlogga utregistreramin sidanyhetsbrevföljfölj ossfölj ämneom osshjälpkorsordaccepteraavv"
    "isanejavbrytladdarbildspellivesäntdirektnotisergillaexklusivtudskrivkopierlytlæs mereåbnÅbnsøgforsidenæsteforriget"
    "ilbagekommentersvarannoncerabonnerabonnentkun for abonnenterlog indlog udtilmeldmin sidenyhedsbrevfølgfølg osom oshjæ"
    "lpafvisannullerindlæserbilledergallerilagrelyttles merlukkåpneÅpnesøkforsidennestetilbakevis merfor abonnenterlogg i"
    "nnlogg utregistrerhjelpgodtaavslålastersdílettisknoutodeslatuložitkopírovatposlechnoutpřehrátčístČístvícemén"
    "ězobrazit vícezavřítotevříthledatvyhledatdomůúvodÚvodhlavní stránkadalšípředchozízpětkomentářekomentá"
    "řkomentovatdiskusediskuzeodpovědětnahlásitreakceinzercesponzorovánokomerční sdělenípředplatitpředplatnépřed"
    "platitelépro předplatitelepřihlásitpřihlásit seodhlásitregistracesledovatsledujte náskontaktynápovědao náskř"
    "ížovkyhoroskopysouhlasímodmítnoutzrušitnačítámfotogalerieživěŽivěupozorněnílíbí se miexkluzivněprémiov"
    "ézdieľaťtlačviacdiskusiaprihlásiťpredplatnéпечатьПечатьотправитьОтправитьсохра"
    "нитьСохранитьскопироватьСкопироватькопироватьКопироватьслуша"
    "тьСлушатьсмотретьСмотретьчитатьЧитатьдалееДалеезакрытьЗакрыт"
    "ьоткрытьОткрытьпоискПоискискатьИскатьменюМенюглавнаяГлавнаяс"
    "ледующаяСледующаяследующийСледующийпредыдущаяПредыдущаяпреды"
    "дущийПредыдущийназадНазадвпередВпередещеЕщеещёЕщёбольшеБольш"
    "епоказатьПоказатьскрытьСкрытькомментарииКомментариикомментар"
    "ийКомментарийобсуждениеОбсуждениеответитьОтветитьпожаловатьс"
    "яПожаловатьсяреакцииРеакциипартнерский материалПартнерский ма"
    "териална правах рекламыНа правах рекламыспецпроектСпецпроектпо"
    "дписатьсяПодписатьсяподпискаПодпискаподписчикиПодписчикивойт"
    "иВойтивходВходвыйтиВыйтирегистрацияРегистрациязарегистрирова"
    "тьсяЗарегистрироватьсямой профильМой профильрассылкаРассылкаи"
    "збранноеИзбранноеконтактыКонтактыпомощьПомощьо насО насредакц"
    "ияРедакциявакансииВакансииархивАрхивигрыИгрыгороскопГороскоп"
    "курсы валютКурсы валютпринятьПринятьотклонитьОтклонитьотменаО"
    "тменазагрузкаЗагрузкафотогалереяФотогалереягалереяГалереяпря"
    "мой эфирПрямой эфиртрансляцияТрансляцияуведомленияУведомления"
    "нравитсяНравитсяэксклюзивЭксклюзивдзенДзенвкВкдрукДруккомент"
    "аріКоментаріобговоритиОбговоритипідписатисяПідписатисяувійти"
    "УвійтипошукПошукголовнаГоловнадаліДалібільшеБільшещеЩезакрит"
    "иЗакритивідеоВідеонаживоНаживоtipăreșteprinteazătrimitesalveazăcopiazăascultăvezicit"
    "eșteînchideÎnchidedeschidecautăcăutaremeniuacasăprima paginăurmătorulurmătoareaanteriorulînapoiÎnapoimai mult"
    "mai multemai puțincomentariicomentariurăspunderaporteazăreacțiiabonează-teabonareabonamentautentificareconectareîn"
    "registrareÎnregistrarecontul meuurmărește-netermeniajutordespre noiredacțiaarhivăjocurihoroscopanunțuriacceptrefuz"
    "anuleazăse încarcăgalerie fotoîn directÎn directnotificăriκοινοποίησηΚοινοποίησηεκτύπω"
    "σηΕκτύπωσηαποστολήΑποστολήαποθήκευσηΑποθήκευσηακούστεΑκούστε"
    "δείτεΔείτεδιαβάστεΔιαβάστεκλείσιμοΚλείσιμοάνοιγμαΆνοιγμααναζ"
    "ήτησηΑναζήτησημενούΜενούαρχικήΑρχικήεπόμενοΕπόμενοπροηγούμεν"
    "οΠροηγούμενοπίσωΠίσωλιγότεραΛιγότερασχόλιοΣχόλιοσχολιάστεΣχο"
    "λιάστεαπάντησηΑπάντησησυνδρομήΣυνδρομήσυνδρομητέςΣυνδρομητές"
    "σύνδεσηΣύνδεσηεγγραφήΕγγραφήεπικοινωνίαΕπικοινωνίαβοήθειαΒοή"
    "θειααρχείοΑρχείοπαιχνίδιαΠαιχνίδιαζώδιαΖώδιααποδοχήΑποδοχήαπ"
    "όρριψηΑπόρριψηφωτογραφίεςΦωτογραφίεςβίντεοΒίντεοζωντανάΖωντα"
    "νάshareshare thistweetprintemailsavecopyclosesearchnextpreviousprevbackmoreread moresee moreview moreshow moreload mor"
    "ecommentscommentreplyreportadvertisementsadadspromotedsubscribesubscribe nowsign uplog outregistermy accountfollowcontac"
    "t usaboutabout ushelptermscookiesaccept allreject alldeclineyescancelsubmitloadingloading...listenlisten to articleplaym"
    "utelikelikessharesviewsdeutschfrançaisespañolitalianoportuguêspolskitürkçeрусскийРусскийукраїн"
    "ськаУкраїнськаукраїнськоюУкраїнськоюčeskyČeskynederlandssvenskadansknorskenglish v"
    "ersionin englishnach obenauf einer seite lesenretour en hautottieni il codice embedouçadevamını okusesli dinlevideoyu"
    " izleseguir leyendo0 comentarioslesezeitläsetidreading timekomentarze (kommentare (commentaires (comentarios (comentár"
    "ios (commenti (reacties (diskuse (комментарии (Комментарии (yorumlar (anzeigewerbungpublicitépubl"
    "icidadpubblicitàpublicidadeadvertentiereklamareklamannonsannonseannonceрекламаРекламаnewslettershare onfo"
    "llow uspowered bysponsored bylog insign inadvertisemente-paperprosentiamos abos+z+f+autoplaynewsletter anmeldennewslette"
    "r abonnierenzum newsletternewsletter bestellenjetzt abonnierenjetzt anmeldenjetzt registrierenjetzt testenjetzt kostenlo"
    "sjetzt weiterlesenkostenlos testenkostenlos registrierengratis testenabonnieren siemit meiner anmeldungstimme ich der we"
    "rbevereinbarung zufolgen siefolgt unsunsere appapp herunterladenapp ladenunterstützen siespenden siejetzt spendenjederz"
    "eit kündbarmonatlich kündbarprobemonatprobeaboangebot sichernweiterlesen mitalle artikel aufzugang zu allenzugriff auf"
    " alleuneingeschränkter zugangum den artikel zu lesendiesen artikel weiterlesendieser artikel istnur für abonnentenexkl"
    "usiv für abonnentenhaben sie hinweiseschreiben sie unsschicken sie unssenden sie unsschreiben sie anhaben sie anregunge"
    "ndiskutieren siekommentieren siesagen sie unsverpassen sienichts verpassenimmer informiertin ihr postfachper e-mail erha"
    "ltenpush-mitteilungenwhatsapp-kanaltelegram-kanalwerben siehier abonnierenhier anmeldenhier geht es zumhier finden sieme"
    "hr nachrichten ausabonnez-vousabonnez vouss'abonner às’abonner àinscrivez-vousje m'inscrisje m’inscrisje m'abonnej"
    "e m’abonnerecevoir la newsletterrecevoir notrenotre newsletternos newsletterstélécharger l'applicationtélécharger "
    "l’applicationtéléchargez l'applicationtéléchargez l’applicationsuivez-noussoutenez-nousfaire un donfaites un don"
    "je fais un donsans engagementessai gratuitdès 1 €pour lire la suitela suite est réservéepour continuer la lectured"
    "éjà abonnépas encore abonnéaccès illimitéréservé à nos abonnésréservée aux abonnésenvoyez-nousécrivez-nous"
    "Écrivez-nouscontactez-nouscontactez la rédactionune question, une suggestionvous avez unedonnez votre avisne manquezne"
    " ratezrestez informéchaque matindans votre boîtealertes infochaîne whatsappvous pouvez à tout momentsuscríbetesuscr"
    "íbaseapúntateregístrate gratisrecibe en turecibe nuestrarecibe larecibe lasrecíbelanuestra newsletternuestro boletí"
    "nnewsletter gratuitaboletín gratuitodescarga nuestradescarga la appdescárgatesíguenossigue todassigue toda laúnete a"
    "Únete ahazte socioapoya elapoya ahaz una donaciónsin permanenciaprueba gratisprueba gratuitapara seguir leyendopara co"
    "ntinuar leyendocontenido exclusivo parasolo para suscriptoresexclusivo para suscriptores¿ya eres suscriptorsi ya eres s"
    "uscriptoracceso ilimitadoenvíanosescríbenosmándanoscuéntanosno te pierdasmantente informadotodas las noticias enen t"
    "u correocanal de whatsappnuestro canaltu suscripciónactiva las notificacionesabbonati aabbonati oraabbonati subitoabbon"
    "ati periscrivitiricevi le notiziericevi la newsletterla nostra newsletternella tua casellascarica l'appscarica l’appsc"
    "arica la nostra appscarica gratisseguicisostienisostienicidona orafai una donazioneprova gratisper continuare a leggerep"
    "er leggere l'articoloper leggere l’articoloriservato agli abbonatiarticolo riservatosei già abbonatoaccesso illimitat"
    "opuoi aderirese hai scelto di non accettarescriviciscrivi ainviacisegnalacinon perdereresta aggiornatorestare aggiornato"
    "rimani aggiornatobasta cliccare quiclicca quicanale whatsappcanale telegramassineassinar agorainscreva-secadastre-secada"
    "stre seureceba asreceba noreceba notíciasreceba nossasubscrevanossa newsletterbaixe o appbaixe o aplicativobaixe nossos"
    "iga-nossiga nas redesparticipe do canalentre no grupojunte-seapoie-nosdoe agorafaça uma doaçãoteste grátispara conti"
    "nuar lendopara continuar a lerpara ler este artigoconteúdo exclusivo paraexclusivo para assinantesjá é assinanteacess"
    "o ilimitadoenvie suaenvie sugestõesenvie-nosfale conosconão percafique por dentromantenha-se informadono seu e-mailcli"
    "que aquicanal no whatsappcanal do whatsappos leitores são a forçao contributo doabonneerword abonneeword lidneem een a"
    "bonnementprobeer gratisprobeer numeld je aanmeld u aanschrijf je inschrijf u inontvang onzeontvang de nieuwsbriefonze ni"
    "euwsbriefdownload de appdownload onze appvolg ons opsteun de journalistiekom verder te lezenlees verder metalleen voor a"
    "bonneesexclusief voor abonneesal abonneeonbeperkt toegangonbeperkt lezenmail onsstuur onsstuur jetip onsheeft u een tiph"
    "eb je eenwat vind jijlaat het ons wetenmis nietsblijf op de hoogteelke ochtendin je mailboxin je inboxklik hierwhatsappk"
    "anaalvia whatsappzapisz sięsubskrybujzasubskrybujprenumerujkup prenumeratękup dostępwykup dostępuzyskaj dostępodbie"
    "rz dostępza 1 złwypróbujpobierz aplikacjępobierz naszą aplikacjęśledź nasŚledź naspolub naswesprzyj nasprzeka"
    "ż darowiznęaby przeczytaćaby czytać dalejżeby przeczytaćŻeby przeczytaćtylko dla prenumeratorówdostępny tylko "
    "dladla subskrybentówmasz już prenumeratęnieograniczony dostępnapisz do naswyślij do naswyślij namprześlij namczek"
    "amy namasz ciekawy tematmasz informacjemasz tematpodziel się z namidaj nam znaćbądź na bieżąconie przegapwięcej t"
    "akich historiiwięcej ważnych informacjiznajdziesz na stronie głównejkliknij tutajkanał na whatsappna stronie głów"
    "nej onetuabone olunabone olbültenimizebültene kayıtkayıt olunüye olunÜye olunuygulamamızıuygulamayı indiruygula"
    "mayı İndirtakip etmek içintakip etmek İçinkanalımızakanallarına katılınwhatsapp kanalınadestek olunbağış y"
    "apayda sadeceücretsiz deneyinÜcretsiz deneyindevamını okumak içindevamını okumak İçinokumaya devam etmeksadece "
    "abonelereabonelere özelabonelere Özelbize yazınbize ulaşıngörüşleriniziyorumlarınızısizin görüşünüzihbar"
    " hattıİhbar hattıkaçırmayınhaberdar olunanında haberdarcebinize düşsünönemli gelişmelerÖnemli gelişmelerso"
    "n dakika gelişmeleri içinson dakika gelişmeleri İçingündemdeki gelişmeleranlık gelişmeler içinanlık gelişmel"
    "er İçintıklayınızburaya tıklayıniçin tıklayınİçin tıklayınabonelik içinabonelik İçinlütfen iletişime "
    "geçinizlütfen İletişime geçinizprenumerera påprenumerera nubli prenumerantanmäl dig tillvårt nyhetsbrevvåra nyh"
    "etsbrevladda ner appenladda ner vår appfölj oss påstöd vårstöd osstesta gratisför att läsa vidareför att läsa "
    "helaendast för prenumeranterredan prenumeranttipsa ossmejla ossmejla tillskicka inhar du tipshar du ett tipsvad tycker "
    "dumissa intehåll dig uppdateraddirekt i dinklicka härbliv abonnentkøb abonnementprøv gratistilmeld digfå nyhedsbrev"
    "etvores nyhedsbrevhent appenfølg os påstøt osfor at læsekun for abonnenterallerede abonnentskriv til ossend ostip os"
    "hold dig opdateretgå ikke glipklik herbli abonnentkjøp abonnementmeld deg pålast ned appenfølg ossstøtt ossper mån"
    "edfor å lesetips osssend ossklikk herpřihlaste seodebírat newsletternáš newsletterpředplaťte sipředplatitkoupit "
    "předplatnéaktivovat předplatnévyzkoušejtezdarma na měsícstáhněte sipřidejte sepodpořte náscelý článekpro "
    "předplatiteletento článek jemáte předplatnéneomezený přístupnapište námpošlete námmáte tipdejte nám věd"
    "ětváš názornenechte si ujítbuďte v obrazedo vašeho e-mailuklikněte zdeподписывайтесьПодписы"
    "вайтесьподпишитесьПодпишитесьподпишисьПодпишисьподписаться н"
    "аПодписаться наоформите подпискуОформите подпискуоформить подп"
    "искуОформить подпискунаш telegramНаш telegramнаш телеграмНаш телеграмtel"
    "egram-каналтелеграм-каналТелеграм-каналнашем telegramНашем telegramчитайт"
    "е насЧитайте насприсоединяйтесьПрисоединяйтесьскачайте прилож"
    "ениеСкачайте приложениеустановите приложениеУстановите прилож"
    "ениеподдержитеПоддержитеподдержать насПоддержать нассделать п"
    "ожертвованиеСделать пожертвованиечтобы читатьЧтобы читатьчтоб"
    "ы прочитатьЧтобы прочитатьдля подписчиковДля подписчиковдоступ"
    "но только подписчикамДоступно только подписчикамуже есть подпис"
    "каУже есть подпискапишите намПишите намнапишите намНапишите нам"
    "сообщите намСообщите наместь что рассказатьЕсть что рассказатьн"
    "е пропуститеНе пропуститебудьте в курсеБудьте в курсеузнавайте "
    "первымиУзнавайте первыминажмите здесьНажмите здесьваш e-mailВаш e-m"
    "ailподписуйтесьПодписуйтесьпідписуйтесьПідписуйтесьпідпишітьс"
    "яПідпишітьсяпідписуйтеся наПідписуйтеся настежте заСтежте задо"
    "лучайтесяДолучайтесяприєднуйтесьПриєднуйтесьпідтримайтеПідтр"
    "имайтепишіть намПишіть намнадсилайтеНадсилайтене пропустітьНе "
    "пропустітьбудьте в курсіБудьте в курсідякуємо, щоДякуємо, щоaboneaz"
    "ă-teabonați-văînscrie-teÎnscrie-teînscrieți-văÎnscrieți-vănewsletterul nostrunewsletter-uldescarcă aplicați"
    "aurmărește-neurmăriți-neurmărește știrileurmărește cele mai noialătură-tepentru a citidoar pentru abonațitri"
    "mite-nescrie-nespune-nepărerea tanu ratafii la curentcele mai noi știripe google newscanalul de whatsappclick aiciακ"
    "ολουθήστεΑκολουθήστεεγγραφείτεΕγγραφείτεγίνετε συνδρομητήςΓί"
    "νετε συνδρομητήςκατεβάστε την εφαρμογήΚατεβάστε την εφαρμογήστ"
    "είλτε μαςΣτείλτε μαςγράψτε μαςΓράψτε μαςμάθετε πρώτοιΜάθετε πρώ"
    "τοιδείτε όλες τιςΔείτε όλες τιςόλες τις τελευταίεςΌλες τις τελευ"
    "ταίεςστο google newsΣτο google newsμη χάσετεΜη χάσετεκάντε κλικ εδώΚάντε κ"
    "λικ εδώsubscribe tosubscribe nowsign up forsign up tosign up hereour newsletterour free newsletterin your inboxfol"
    "low us ondownload our appdownload the appjoin ourbecome a memberbecome a subscribersupport our journalismsupport usmake "
    "a donationclick herefree trialcancel anytimeto continue readingfor subscribers onlyalready a subscriberwrite to uswhatsa"
    "pp channeltelegram channelstay informeddon't missdon’t missper rimanere aggiornatosiga oacompanhe-nossíganos enreciba"
    " las noticiasúnete al canalreceveztéléchargez l'apptéléchargez l’apprejoignezmelden sie sichladen sie die appdoł"
    "ącz dobizi takipbli medlemfå nyhetsbrevfå nyheteneabonner påÚnete al canalhaben bereits ein abosie haben ein abocon"
    "teúdo para assinantestäglich umihr browser ist veraltetverwenden cookiesnutzen cookiesbrowser-pushpush-benachrichtigun"
    "genjederzeit top informiertnous utilisons des cookiesutilise des cookiesutilizamos cookiesusamos cookiesutiliza cookiesu"
    "tilizziamo i cookieutilizza cookieutilizza i cookiegebruikt cookiesgebruiken cookiesplików cookiesplików cookieçerez"
    "Çerezanvänder cookiesbruger cookiesbruker cookiesinformasjonskapslerevästeitäpoužíváme cookiescookie-katcookie-ur"
    "iфайлы cookieyorumlar onaylanmamaktadırvær varsombeachten sie dabeiregeln für leserkommentaregehört zum angebot"
    " vonweil er ihnen geschenkt wurdecorreo ha sidohas creado tu cuentano ha sido verificadoligue 193é só clicarÉ só cli"
    "cartweet nicht sehenoglądaj mecze onlinezapoznaj się z regulaminemregulamin komentarzyi commenti sonoles commentaires "
    "sontlos comentarios sonos comentários sãoalle rechte vorbehaltenrechte vorbehaltenvervielfältigungnachdruck verbotenn"
    "utzung ausschließlichprivaten eigenbedarfurheberrechtlich geschütztohne genehmigungalle inhalte dieserweiterverbreitun"
    "gtous droits réservésdroits réservésreproduction interditetoute reproductionreproduction totaledroits de reproductio"
    "ntodos los derechos reservadosderechos reservadosprohibida la reproducciónprohibida su reproducciónqueda prohibidarepr"
    "oducción total o parcialreservados todos los derechosriproduzione riservatatutti i diritti riservatidiritti riservatidi"
    "ritti di riproduzioneè vietata la riproduzioneÈ vietata la riproduzionevietata la riproduzionetodos os direitos reserv"
    "adosdireitos reservadosproibida a reproduçãoé proibida a reproduçãoÉ proibida a reproduçãoreprodução proibidaa"
    "lle rechten voorbehoudenrechten voorbehoudenauteursrechtauteursrechtenniets uit deze uitgavewszelkie prawa zastrzeżonep"
    "rawa zastrzeżoneprawa autorskiekopiowanie zabronionekopiowanie, przedrukzakaz kopiowaniadalsze rozpowszechnianierozpows"
    "zechnianie artykułutüm hakları saklıdırher hakkı saklıdırtelif hakkıtelif haklarıizinsiz kullanılamazİzinsiz"
    " kullanılamazizin alınmadanİzin alınmadankaynak gösterilmedenkopyalanamazalla rättigheter förbehållnaalle rettig"
    "heder forbeholdesalle rettigheterophavsretophavsretligt beskyttetopphavsrettopphavsrettsligupphovsrättupphovsrättsskyd"
    "dateftertryck förbjudetalle rettigheter reservertall kopieringvšechna práva vyhrazenapráva vyhrazenaautorská práva"
    "publikování nebo šířeníjakékoliv užitívšetky práva vyhradenéвсе права защищеныВсе пра"
    "ва защищеныправа защищеныПрава защищеныавторские праваАвторски"
    "е праваавторских правАвторских правперепечаткаПерепечаткапри п"
    "ерепечаткеПри перепечаткепри цитированииПри цитированиипри исп"
    "ользовании материаловПри использовании материаловиспользовани"
    "е материаловИспользование материаловиспользование материалов р"
    "азрешеноИспользование материалов разрешенополное или частичное"
    "Полное или частичноелюбое использованиеЛюбое использованиегипе"
    "рссылка обязательнаГиперссылка обязательнавсі права захищеніВс"
    "і права захищеніусі права захищеніУсі права захищенівикористанн"
    "я матеріалівВикористання матеріалівпри використанні матеріалів"
    "При використанні матеріалівпередрукПередрукtoate drepturile rezervatedrepturile"
    " rezervatedrepturi de autorreproducereapreluarea informațiiloreste interzisăμε επιφύλαξη παντός δι"
    "καιώματοςΜε επιφύλαξη παντός δικαιώματοςπνευματικά δικαιώματαΠ"
    "νευματικά δικαιώματααπαγορεύεται η αναπαραγωγήΑπαγορεύεται η α"
    "ναπαραγωγήminden jog fenntartvakaikki oikeudet pidätetäänall rights reservedrights reservedcopyright© copy"
    "right©(c) 20(c) 19ⓒmay not be publishedmay not be reproducedall content copyrightdpa-infocomarticle original publiéa"
    "rtikel teilen undalla rättigheterkopiering forbudtredakteurredakteurinredakteurechefredakteurchefredakteurinchefredakti"
    "onstellvertretender chefredakteurstellvertretende chefredakteurinleitender redakteurleitende redakteurinpolitikredakteur"
    "politikredakteurinpolitik-redakteurpolitik-redakteurinwirtschaftsredakteurwirtschaftsredakteurinsportredakteursportredak"
    "teurinlokalredakteurlokalredakteurinfeuilletonredakteurnachrichtenredakteurnachrichtenredakteurinonline-redakteuronline-"
    "redakteurinonlineredakteuronlineredakteurinvolontärvolontärinkorrespondentkorrespondentinauslandskorrespondentauslands"
    "korrespondentinhauptstadtkorrespondenthauptstadtkorrespondentinwirtschaftskorrespondentwirtschaftskorrespondentinpolitis"
    "cher korrespondentpolitische korrespondentinreporterreporterinchefreporterchefreporterinsportreporterpolizeireporterpoli"
    "zeireporterinfreier autorfreie autorinfreier journalistfreie journalistinfreier mitarbeiterfreie mitarbeiterinjournalist"
    "journalistinkolumnistkolumnistingastautorgastautoringastbeitrag vonressortleiterressortleiterinstellvertretender ressort"
    "leiterstellvertretende ressortleiterinbüroleiterbüroleiterinherausgeberherausgeberinkritikerkritikerinmoderatormoderat"
    "orinsprecher der redaktionpraktikantpraktikantinchef vom dienstard-korrespondentredaktionsmitgliedteamleiterteamleiterin"
    "wissenschaftsjournalistwissenschaftsjournalistinjournalistejournalistesrédacteurrédactricerédacteur en chefrédactric"
    "e en chefrédacteur en chef adjointrédactrice en chef adjointechef de servicecheffe de servicegrand reportergrande repo"
    "rterenvoyé spécialenvoyée spécialeenvoyés spéciauxenvoyées spécialescorrespondantcorrespondantecorrespondantsnot"
    "re correspondantnotre correspondantecorrespondant permanentchroniqueurchroniqueuseéditorialisteÉditorialisteéditorial"
    "istesÉditorialistescritiquecritique littérairecritique de cinémapigisteautricedirecteur de la rédactiondirectrice de"
    " la rédactionprésentateurprésentatricechef du servicecheffe du serviceperiodistaperiodistasredactorredactoraredactore"
    "sredactor jeferedactora jefaredactor jefe dees redactores redactorareporteroreporterareporteroscorresponsalcorresponsale"
    "senviado especialenviada especialenviados especialescolumnistacronistacríticocríticacrítico de cineeditoreditoraedito"
    "rialistasubdirectorsubdirectoradirector adjuntodirectora adjuntajefe de secciónjefa de secciónjefe de redacciónjefa d"
    "e redaccióncolaboradorcolaboradorabecariobecariapresentadorpresentadoradelegado endelegada encoordinadorcoordinadoragio"
    "rnalistagiornalistiredattoreredattriceredattore capocaporedattorecaporedattricecaposerviziovicedirettorevicedirettricedi"
    "rettore responsabiledirettrice responsabileinviatoinviatainviatidal nostro inviatodalla nostra inviatadal nostro corrisp"
    "ondentedalla nostra corrispondentenostro inviatonostra inviatacorrispondentecorrispondentiopinionistacritico cinematogra"
    "ficocritico musicalecriticocollaboratorecollaboratricepraticantebloggerconduttoreconduttricejornalistajornalistasrepórt"
    "errepórteresrepórter especialredatorredatoraeditor-chefeeditora-chefeeditor adjuntoeditora adjuntaeditor executivoedit"
    "ora executivasubeditorsubeditoracolunistacorrespondentecorrespondentesenviados especiaisarticulistacomentaristacomentado"
    "rcomentadoraestagiárioestagiáriadiretor de redaçãosecretário de redaçãodiretor adjuntochefe de reportagemapresent"
    "adorapresentadoraredacteureindredacteurhoofdredacteuradjunct-hoofdredacteurchef redactiepolitiek redacteureconomieredact"
    "eursportredacteurverslaggeververslaggeefsterpolitiek verslaggevercorrespondentonze correspondentvan onze correspondentva"
    "n onze verslaggeverbuitenlandcorrespondentcolumnistcolumnistefreelance journalistrecensentpresentatorpresentatricecartoo"
    "niststagiairdziennikarzdziennikarkadziennikarzeredaktorredaktorkaredaktorzyredaktor naczelnyredaktorka naczelnazastępca"
    " redaktora naczelnegoreporterkakorespondentkorespondentkanasz korespondentpublicystapublicystkafelietonistafelietonistka"
    "komentatorkomentatorkakrytykkrytyczkawydawcawydawczyniszef działuszefowa działukierownik działustażystastażystkawsp"
    "ółpracownikmuhabirmuhabirieditöreditörühaber müdürüyazı işleri müdürüyazı İşleri müdürügenel yayın y"
    "önetmeniyayın yönetmeniköşe yazarıyazargazetecitemsilcisiankara temsilcisiwashington temsilcisiistihbarat şefiİs"
    "tihbarat şefiİstihbarat Şefistajyer muhabirfoto muhabirispikersunucuyorumcuredaktörredaktörerchefredaktöransvarig "
    "utgivarenyhetschefnyhetsredaktörutrikeskorrespondentkrönikörledarskribentskribentkulturskribentfrilansjournalistfrila"
    "nspolitisk reporterpolitisk kommentatorekonomireporterkulturchefprogramledaredebattörwebbredaktörjournalisterredaktør"
    "redaktørerchefredaktøransvarshavende chefredaktørsjefredaktøransvarlig redaktørnyhedsredaktørnyhetsredaktørudland"
    "skorrespondentutenrikskorrespondentklummeskribentkommentatorpolitisk redaktørkulturredaktørdebatredaktøranmelderprogr"
    "amlederfrilanseršéfredaktorŠéfredaktoršéfredaktorkaŠéfredaktorkazástupce šéfredaktorareportérreportérkanovi"
    "nářnovinářkazpravodajzpravodajkazahraniční zpravodajzahraniční zpravodajkakomentátorkomentátorkaeditorkapublic"
    "istapublicistkakritikkritičkamoderátormoderátorkastážistastážistkaredaktor deníkušéfredaktor deníkuŠéfredak"
    "tor deníkunovinárspravodajcaкорреспондентКорреспонденткорреспондентыКорре"
    "спондентыкорр.Корр.наш корреспондентНаш корреспондентсобственн"
    "ый корреспондентСобственный корреспондентспециальный корреспо"
    "ндентСпециальный корреспондентспецкорСпецкорсобкорСобкорреда"
    "кторРедакторглавный редакторГлавный редакторзаместитель главн"
    "ого редактораЗаместитель главного редакторавыпускающий редакто"
    "рВыпускающий редакторшеф-редакторШеф-редакторжурналистЖурнали"
    "стжурналисткаЖурналисткарепортерРепортеррепортёрРепортёробоз"
    "ревательОбозревательполитический обозревательПолитический обо"
    "зревательэкономический обозревательЭкономический обозреватель"
    "военный обозревательВоенный обозревательколумнистКолумнистком"
    "ментаторКомментаторавторАвторавтор статьиАвтор статьипублицис"
    "тПублицисткритикКритиккинокритикКинокритикведущийВедущийведу"
    "щаяВедущаякореспондентКореспонденткореспонденткаКореспондент"
    "кажурналістЖурналістжурналісткаЖурналісткаголовний редакторГ"
    "оловний редакторредакторкаРедакторкаоглядачОглядачоглядачкаО"
    "глядачкарепортеркаРепортеркавипусковий редакторВипусковий ред"
    "акторколумністКолумністведучийВедучийведучаВедучаавторкаАвто"
    "ркаredactor-șefredactor șefredactor-șef adjunctredactorireporterijurnalistjurnalistăcorespondentcorespondentăcor"
    "espondențicorespondent specialtrimis specialtrimisul specialeditor coordonatorsenior editoreditorialisteditorialistăco"
    "mentatorcronicarpublicistanalistcolaboratorprezentatorprezentatoaresecretar de redacțieδημοσιογράφοςΔημ"
    "οσιογράφοςσυντάκτηςΣυντάκτηςσυντάκτριαΣυντάκτριααρχισυντάκτη"
    "ςΑρχισυντάκτηςαρχισυντάκτριαΑρχισυντάκτριαδιευθυντής σύνταξη"
    "ςΔιευθυντής σύνταξηςανταποκριτήςΑνταποκριτήςανταποκρίτριαΑντ"
    "αποκρίτριααπεσταλμένοςΑπεσταλμένοςαπεσταλμένηΑπεσταλμένηρεπό"
    "ρτερΡεπόρτεραρθρογράφοςΑρθρογράφοςσχολιαστήςΣχολιαστήςstaff writer"
    "editor-in-chiefcontributorspecial correspondentsenior reporterphotojournalistvonvon:ein kommentar vonein interview vonei"
    "n gastbeitrag vonein gastkommentar vonein essay voneine analyse voneine kolumne vonein bericht voneine reportage voneine"
    " rezension vongastbeitrag vonkommentar vonanalyse voninterview voninterview:das gespräch führtedas gespräch führtend"
    "as interview führtedas interview führtenprotokoll:aufgezeichnet vontext:text vonautor:autorin:autoren:verfasst vongesc"
    "hrieben vonerstellt vonmitarbeit:mitarbeitredaktion:es berichtetes schreibteine meldung vonaus dem archiv vonparpar :tex"
    "te :textetexte depropos recueillis parpropos recueillisentretien réalisé parentretienrecueilli parreportage dereportag"
    "e :enquête dechronique deanalyse deécrit parÉcrit parrédigé parpublié pararticle deauteur :auteuravec la collabora"
    "tion deavec la contribution dede notre correspondantde notre correspondantede notre envoyé spécialde notre envoyée sp"
    "écialeporpor:texto:textotexto detexto e fotostextos:escrito porredactado porpublicado porautora:autorentrevista deentre"
    "vista:reportaje decrónica deuna crónica deanálisis decon información deelaborado porinformaredacción:didi:a cura di"
    "di redazionetesto ditesti discritto dapubblicato daintervista diarticolo diautore:autoredal nostro inviatodalla nostra i"
    "nviatadal nostro corrispondentedalla nostra corrispondentetraduzione diha collaboratohanno collaboratoreportagem derepor"
    "tagem:por redaçãoda redaçãocolaboroucolaboraram"
    "";
inline constexpr char letters_1[] =
    "colaborou:com informações decom reportagem dedoordoor:door onzevan onzevan onze redactievan onze verslaggevervan onze "
    "correspondenttekst:tekstgeschreven doorauteur:interview doormet medewerking vanautorka:autorzy:opracowałopracowałaopra"
    "cowanie:opracowanieopr.oprac.oprac.:rozmawiałrozmawiałarozmawialirozmawiał:rozmawiała:rozmawiarozmowę przeprowadzi"
    "łrozmowę przeprowadziłapiszenapisałnapisaławywiad przeprowadziłwspółpraca:przygotowałprzygotowałared.redagowa"
    "łredagowałahaberhaber:haberi:muhabir:yazan:yazar:yazı:röportaj:söyleşi:hazırlayan:derleyen:editör:editor:kaynak "
    "veavav:texttext och fotoreportage:intervju avskriven avförfattare:afaf:skrevet afforfatter:af vores korrespondentskreve"
    "t avtekst og fotointervju:autoři:napsalnapsalapřipravilpřipravilarozhovor vedlrozhovor vedlaptal septala seredakčně"
    " upravilspoluautorpíšeавтор:Автор:авторы:Авторы:авторАвтортекст:Текст:тек"
    "стТекстподготовилПодготовилподготовилаПодготовилаподготовил:"
    "Подготовил:подготовила:Подготовила:беседовалБеседовалбеседова"
    "лаБеседовалабеседовал:Беседовал:беседовала:Беседовала:интервью"
    " взялИнтервью взялинтервью взялаИнтервью взялазаписалЗаписалза"
    "писалаЗаписаламатериал подготовилМатериал подготовилматериал "
    "подготовилаМатериал подготовилаоб авторе:Об авторе:автори:Автор"
    "и:авторка:Авторка:підготувавПідготувавпідготувалаПідготувалар"
    "озмовлявРозмовляврозмовлялаРозмовляласпілкувавсяСпілкувавсяс"
    "пілкуваласяСпілкуваласяautori:de:scris dearticol scris depublicat depostat deredactat dea consemn"
    "atinterviu realizat dematerial realizat deeditat derealizat deredactor:corespondență de laγράφει οΓράφει "
    "ογράφει ηΓράφει ηγράφουνΓράφουνγράφουν οιΓράφουν οιτουΤουτηςΤη"
    "ςτωνΤωναπό τονΑπό τοναπό τηνΑπό τηνεπιμέλειαΕπιμέλειαεπιμέλεια"
    ":Επιμέλεια:συντάκτης:Συντάκτης:ρεπορτάζ:Ρεπορτάζ:ρεπορτάζΡεπορτ"
    "άζσυνέντευξη στονΣυνέντευξη στονσυνέντευξη στηνΣυνέντευξη στην"
    "κείμενο:Κείμενο:πηγή και κείμενοΠηγή και κείμενοαρθρογράφος:Αρθ"
    "ρογράφος:ανταπόκρισηΑνταπόκρισηbyby:written bytext bywords byposted byauthor:reported byre"
    "porting byadditional reporting byszerző:írta:Írta:toimittaja:teksti:article rédigé parartículo escrito porcolabora"
    "ção para ocolaboração paraveröffentlichtveröffentlicht amerstveröffentlichungerstellterstellt amerschienen amersc"
    "hienenpubliziertpubliziert ampublikationsdatumonline seitstand:datum:gesendet ampubliépublié lepublié àpublié il y "
    "apublié aujourd'huipublié aujourd’huiposté lemis en ligne lemis en lignecréé leparu ledate de publicationpremièr"
    "e publicationpublicadopublicado elpublicado empublicado apublicadapublicada elpublicada emcreadocreado elfecha de public"
    "aciónfecha:criado emdata de publicaçãopostado empubblicatopubblicato ilpubblicato allepubblicata ilcreato ildata di p"
    "ubblicazionegepubliceerdgepubliceerd opgeplaatst opgeplaatstverschenen opopublikowanoopublikowanyopublikowanedata publik"
    "acjipublikacjadata utworzeniautworzonodata dodaniadodanodata:yayınlanmayayınlanma tarihiyayımlanmayayımlanma tarihiy"
    "ayın tarihiyayınlandıyayımlandıoluşturulma tarihioluşturulmagirişgiriş tarihieklenmeeklenme tarihiilk yayınİl"
    "k yayınilk yayınlanmaİlk yayınlanmahaber tarihitarih:kayıt tarihipubliceradpubliceratpublicerad denpublicerad klska"
    "padoffentliggjortudgivetpubliceretpublisertpublisert kloprettetopprettetlagt utvydánopublikovánozveřejněnovytvořeno"
    "datum vydánípublikovanézverejnenéопубликованоОпубликованоопубликованаОпубл"
    "икованадата публикацииДата публикациидата:Дата:дата созданияДа"
    "та созданиясозданоСозданоразмещеноРазмещенодобавленоДобавлен"
    "оопублікованоОпублікованодата публікаціїДата публікаціїрозміщ"
    "еноРозміщеноствореноСтвореноpublicatpublicat lapublicat înpublicat pepublicatădata public"
    "ăriipostatpostat laadăugatcreatδημοσιεύθηκεΔημοσιεύθηκεδημοσιεύτηκεΔημοσιε"
    "ύτηκεδημοσίευσηΔημοσίευσηδημοσιευμένοΔημοσιευμένοημερομηνία "
    "δημοσίευσηςΗμερομηνία δημοσίευσηςημερομηνίαΗμερομηνίααναρτήθ"
    "ηκεΑναρτήθηκεjulkaistumegjelentközzétéveobjavljenopublishedpublished onpostedposted onfirst publisheddat"
    "e:createdreleasedpublicado:publikacja:opublikowano:publicerad:publisert:gepubliceerd:erstellt:reçu lepublicada:article "
    "publié leartikel vomrédigé lereportagem publicada emstand:aktualisiertaktualisiert amzuletzt aktualisiertzuletzt aktu"
    "alisiert amletzte aktualisierungletztes updateletzte änderungzuletzt bearbeitetzuletzt geändertgeändert amgeändertup"
    "date vomupdate:bearbeitet ammis à jourmis à jour lemis à jour àmise à jourmise à jour ledernière mise à jourmodi"
    "fiémodifié lemodifié àdernière modificationactualiséactualisé lemàjmaj :maj leactualizadoactualizado elactualiza"
    "do a lasactualizadaactualizada elactualizado aúltima actualizaciónÚltima actualizaciónúltima actualización elÚlti"
    "ma actualización elactualizaciónmodificadomodificado elact.act:aggiornatoaggiornato ilaggiornato alleaggiornataaggiorn"
    "amentoultimo aggiornamentoultima modificamodificatomodificato ilmodifica ilmodifica:ultimo agg.atualizadoatualizado emat"
    "ualizado háatualizada ematualizado àsatualizaçãoúltima atualizaçãoÚltima atualizaçãoúltima modificaçãoÚlti"
    "ma modificaçãomodificado ematualizado abijgewerktbijgewerkt oplaatst bijgewerktlaatste updateaangepastaangepast opgewi"
    "jzigdgewijzigd oplaatst gewijzigdaktualizacjazaktualizowanozaktualizowanyostatnia aktualizacjadata aktualizacjiostatnia "
    "zmianaakt.aktual.zmodyfikowanodata modyfikacjigüncellemegüncelleme tarihigüncellenmegüncellenme tarihigüncellendiso"
    "n güncellemeson güncelleme tarihison güncellenmeson güncellenme tarihison değişiklikdüzenlemeuppdateraduppdaterat"
    "uppdateradessenast uppdateradändradÄndradsenast ändradopdateretsenest opdateretsidst opdateretopdateret d.oppdatertsi"
    "st oppdatertsist endretendretaktualizovánoaktualizaceposlední aktualizaceupravenonaposledy upravenonaposledy aktualizo"
    "vánoaktualizovanéобновленоОбновленообновленаОбновленаобновлениеОбно"
    "влениепоследнее обновлениеПоследнее обновлениедата обновления"
    "Дата обновленияизмененоИзмененоотредактированоОтредактирован"
    "одополненоДополненооновленоОновленоостаннє оновленняОстаннє о"
    "новленнядата оновленняДата оновленнязміненоЗміненоactualizatactualizat l"
    "aactualizatăultima actualizaredata actualizăriiactualizaremodificatmodificat laενημερώθηκεΕνημερώθ"
    "ηκεενημέρωσηΕνημέρωσητελευταία ενημέρωσηΤελευταία ενημέρωσηαν"
    "ανεώθηκεΑνανεώθηκεpäivitettyfrissítvemódosítvaažuriranoupdatedlast updatedlast updatemodifiedlast"
    " modifiedmaj:aktualizacja:son güncelleme:güncelleme:uppdaterad:uppdaterad.oppdatert:actualizado:atualizadanotícia atu"
    "alizadaminuten hervor 1 stundeil y avor einer stundestunden zuvorhace unhace unaore faminuti fagiorni fahá um dianous s"
    "ommes ledzisiaj jestdziś jestсегодня,Сегодня,сьогодні,Сьогодні,hours agominutes agodays a"
    "gohour agominutes geledenuur geledendagen geledengodzin temuminut temugodziny temudni temusaat öncesaat Öncedakika ön"
    "cedakika Öncegün öncegün Öncetimmar sedanminuter sedandagar sedantimer sidenminutter sidendage sidendager sidenpře"
    "d hodinouчасов назадЧасов назадминут назадМинут назаддней назадДней"
    " назадчас назадЧас назадгодин томуГодин томухвилин томуХвилин т"
    "омудні томуДні томуacum o orăore în urmăπριν απόΠριν απόώρες πρινΏρες πρ"
    "ινim programm:dieses thema im programmberichtete dieaus der ausgabeprint-ausgabeversión impresaedición impresaediç"
    "ão impressaedizione cartaceaédition papierÉdition papierpapierowe wydanieaus dem heftaus der spiegeldans l'éditionda"
    "ns l’éditionna edição impressafoto:foto :foto -foto –foto/foto (foto vonfoto defoto difoto avfoto doorfoto’s:fo"
    "to's:fotos:fotos :fotos vonfotos defotograf:fotografin:fotografie:fotografia:fotografía:fotografías:fotografía defoto"
    "grafia defoto ansafoto lapressefoto afpfoto reutersfoto apfoto epa(foto[fotosymbolfoto:symbolbild:archivfoto:archivbild:"
    "archiv:bild:bild :bild -bilder:bild/bild von(bildbildquellebildquelle:bildnachweisbildnachweis:bildrechte:bildrechtefoto"
    "quelle:grafik:grafik :infografik:karte:video:screenshot:illustration:illustration :illustrationen:collage:montage:© fot"
    "o:picture alliance/picture alliance /dpa/dpa-bildfunkimago/imago images/apa/keystone/ap photo/ap/afp/afp viareuters/reut"
    "ers:getty images/getty images viavia getty imagesvia apepa/shutterstock/photo :photo:photo photo dephotos :photos:photo "
    "d'illustrationphoto d’illustration(photocrédit photocrédit photo :crédit photoscrédit :crédits :créditcrédits p"
    "hotophotographie :dessin :infographie :image :images :vidéo :capture d'écrancapture d’écranarchives :visuel :montag"
    "e :imagen:imagen deimágenes:(imagencrédito:créditos:créditocrédito fotoarchivo:ilustración:infografía:gráfico:v"
    "ídeo:captura decortesía decortesía:efe/ep/europa press/immagine:immagini:crediti:credit:credits:illustrazione:infogra"
    "fica:grafica:archivio:ansa/lapresse/agf/fotogramma/ipa/imagem:imagens:(imagemcrédito da fotocrédito da imagemilustraç"
    "ão:infográfico:arte:reprodução/reproduçãodivulgação/divulgaçãoarquivo/folhapress/lusa/agência brasil/estadão"
    " conteúdobeeld:beeld (beeldafbeelding:illustratie:graphic:infographic:anp/foto anpfoto belgabelga/fot.fot.:fot:(fot.(fo"
    "tfoto.zdj.zdj.:zdjęcie:zdjęcia:zdjęcie ilustracyjnerys.rys.:rysunek:grafika:ilustracja:źródło zdjęciaŹródło zd"
    "jęciawideo:pap/fot. papagencja gazetaagencja wyborczafotoğraf:fotoğraf fotoğraflar:(fotoğrafgörsel:görseller:arş"
    "iv:aa/görüntü:kamera:illüstrasyon:İllüstrasyon:arkivbild:källa:tt/tt:scanpix/skärmdump:arkivfoto:genrefoto:illus"
    "trasjonsfoto:illustrationsfoto:kilde:ritzau scanpix/ritzau/ntb/grafikk:illustrasjon:skjermdump:privatfoto:pressefoto:pre"
    "ssbild:zdroj:autor fotografieautor fotosnímek:ilustrace:ilustrační fotoilustrační foto:čtk/Čtk/profimedia/repro:z"
    "droj fotografieфото:Фото:фото :Фото :фото Фото (фото(Фотофотография:Фотог"
    "рафия:фотографии:Фотографии:изображение:Изображение:иллюстраци"
    "я:Иллюстрация:инфографика:Инфографика:скриншот:Скриншот:источни"
    "к:Источник:источник фотоИсточник фотоисточник изображенияИсточ"
    "ник изображенияавтор фотоАвтор фотоархив:Архив:кадр:Кадр:видео:В"
    "идео:снимок:Снимок:коллаж:Коллаж:© риа© тассриа новости /Риа ново"
    "сти /тасс/Тасс/фото тассФото тассфото риаФото риасвітлина:Світли"
    "на:зображення:Зображення:ілюстрація:Ілюстрація:інфографіка:Інфо"
    "графіка:скріншот:Скріншот:джерело:Джерело:джерело фотоДжерело ф"
    "отовідео:Відео:унiанУнiанфото зФото зколаж:Колаж:sursă fotosursa fotosursă fo"
    "to:sursa foto:sursa:sursă:sursa videofoto cu rolfoto cu caracterimagine:capturăcaptură videocredit fotocredit foto:ar"
    "hivă:inquam photos/agerpres/mediafax/φωτογραφία:Φωτογραφία:φωτογραφίες:Φωτογραφ"
    "ίες:φωτο:Φωτο:φωτό:Φωτό:(φωτο(Φωτοπηγή:Πηγή:πηγή φωτογραφίαςΠηγή "
    "φωτογραφίαςεικόνα:Εικόνα:βίντεο:Βίντεο:αρχείο:Αρχείο:eurokinissi/intime/a"
    "pe/απε-μπε/Απε-μπε/photo byphotos byphotograph:picture:pictures:image sourceimage creditimage courtesycourte"
    "sy ofphoto courtesyphoto credit(photo bykép:fotó:kuva:valokuva:fotografija: quelle:(quelle: źródło:(źródło: kayn"
    "ak:(kaynak: fonte:(fonte: source :(source : fuente:(fuente: bron:(bron:dpadpa-bildfunkpicture alliancepicture-allianceim"
    "agoimago imagesafpapreutersepaepa-efeefeansaapakeystonekeystone-sdaarchivarchivbildarchivfotosymbolbildsymbolfotogettyge"
    "tty imagesshutterstockistockadobe stockalamyunsplashpexelspixabayscreenshotprivatzvgdrd.r.archivescapture d'écrancaptur"
    "e d’écransipaabacabelgahans lucasmaxpppphotopqrpresse sportsicon sportarchivoeuropa pressepcedidacaptura de pantallaa"
    "rchiviolapressefotogrammaimagoeconomicaagfipaansa/vigili del fuocodivulgaçãoreproduçãoarquivoarquivo pessoalfolhapre"
    "ssagência brasillusaanpanp / hollandse hoogtehollandse hoogteeigen fotoprivépapeast newsagencja wyborcza.plagencja gaz"
    "etaforumreportermateriały prasowearchiwum prywatnezdjęcie ilustracyjneaaanadolu ajansıdhaihaİhaarşivdepo photosttsc"
    "anpixritzau scanpixntbntb scanpixarkivarkivbildčtkČtkprofimediaprofimedia.czilustrační fotoриа новостиРи"
    "а новоститассТасспресс-службаПресс-службаархивАрхивличный архи"
    "вЛичный архивкоммерсантъКоммерсантъскриншотСкриншотукрінформ"
    "УкрінформуніанУніанархівАрхівagerpresinquam photosarhivăarhivaarhiva personalăeurokinissi"
    "intimeαπε-μπεΑπε-μπεαρχείοΑρχείοriproduzione riservatawikimediawikimedia commonswikipediafaceboo"
    "kinstagramtwitteryoutubenasabloombergxinhuaanadolunurphotozuma pressfile photohandoutfilearchivbildarchivfotosymbolbilds"
    "ymbolfotoim bildauf dem bildauf diesem fotoauf diesem bild(l.)(r.)(m.)(links)(rechts)(mitte)von linksvon rechtsv. l. n. "
    "r.v.l.links:rechts:im hintergrundim vordergrundblick aufblick inluftaufnahmeaufnahme vonaufnahme ausdas foto zeigtdas bi"
    "ld zeigtundatierte aufnahmeundatiertes fotoen photosur la photosur cette photo(au centre)à gaucheÀ gaucheà droiteÀ d"
    "roiteau premier planà l'arrière-planÀ l'arrière-planà l’arrière-planÀ l’arrière-planphoto d'archivesphoto d"
    "’archivesphoto d'illustrationphoto d’illustrationimage d'illustrationimage d’illustrationimage d'archivesimage d"
    "’archivesvue aériennevue généralecapture d'écrancapture d’écranen la imagenen la fotoen una imagenen una fotoim"
    "agen de archivofoto de archivofoto de familiaimagen cedidaa la izquierdaa la derecha(izquierda)(derecha)(izq.)(dcha.)(i)"
    "(d)(c)de izquierda a derechaen primer planovista aéreavista generalmomento en quedurante su intervenciónpanel denella "
    "fotoin fotonell'immaginenell’immaginefoto d'archivofoto d’archivoimmagine d'archivoimmagine d’archivoimmagine di r"
    "epertoriofoto di repertorioa sinistraa destra(al centro)da sinistrada destrain primo pianoun momento diuna vedutaun fram"
    "ena fotona imagemem fotofoto de arquivoimagem de arquivoimagem ilustrativafoto ilustrativaà esquerdaÀ esquerdaà direi"
    "taÀ direitada esquerda para a direitaao centroem primeiro planodurante cerimôniadurante coletivaop de fotoop deze foto"
    "op de voorgrondop de achtergrondarchieffotoarchiefbeeldter illustratievan links naar rechts(midden)luchtfotona zdjęciun"
    "a zdjęciachzdjęcie ilustracyjnezdjęcie archiwalnezdjęcie poglądoweod lewejod prawejpo lewejpo prawej(z lewej)(z pra"
    "wej)w środkuw tlena pierwszym planiefotoğraftafotoğraftakisoldan sağa(ortada)soldasağdaarşiv fotoğrafıtemsiligö"
    "rüntülendifotoğraflandıpå bildenpå bildernaarkivbildgenrebildfrån vänsterfrån högertill vänstertill högeri b"
    "akgrundeni förgrundenpå billedetarkivfotogenrefotofra venstrefra højretil venstretil højre(tv.)(th.)på bildetfra h"
    "øyretil høyreillustrasjonsfotoillustrationsbilledena snímkuna snímcíchna fotografiiilustrační fotoilustrační sn"
    "ímekilustrační fotografiearchivní fotoarchivní snímekzlevazpravavlevovpravouprostředv pozadív popředíна фо"
    "тоНа фотона фотографииНа фотографиина снимкеНа снимкена изображ"
    "енииНа изображении(в центре)(В центре)слеваСлевасправаСправаарх"
    "ивное фотоАрхивное фотофото из архиваФото из архивафото носит ил"
    "люстративныйФото носит иллюстративныйвид наВид нана заднем план"
    "еНа заднем планекадр из видеоКадр из видеокадр видеоКадр видеона"
    " світлиніНа світлиніна знімкуНа знімку(ліворуч)(Ліворуч)(правору"
    "ч)(Праворуч)зліваЗліваілюстративне фотоІлюстративне фотоархівн"
    "е фотоАрхівне фотоîn imagineÎn imagineîn fotografieÎn fotografieimagine ilustrativăimagine cu carac"
    "ter ilustrativimagine de arhivăfoto cu caracter ilustrativde la stânga la dreapta(stânga)(dreapta)în stângaÎn stâ"
    "ngaîn dreaptaÎn dreaptaστη φωτογραφίαΣτη φωτογραφίαφωτογραφία αρχείουΦωτ"
    "ογραφία αρχείουεικόνα αρχείουΕικόνα αρχείουαριστεράΑριστεράδε"
    "ξιάΔεξιάfile photopicturedis seenfrom left(left)(right)image captionmedia captionfotofotosfotófotografiefotogra"
    "fiafotografíafotograffotografinfoto difoto debildbilderbildquellebildnachweisbildrechtefotoquellequellegrafikillustrati"
    "onillustrationenkartevideoscreenshotcollagemontagearchivarchivfotoarchivbildsymbolbildsymbolfotophotophotoscréditcrédi"
    "tscrédit photocrédits photocrédit photosphotographieimageimagesinfographiedessinsourcevidéoimagenimágenescréditocr"
    "éditosfuenteilustracióninfografíagráficovídeocortesíaimmagineimmaginicrediticreditcreditsfonteillustrazioneinfogra"
    "ficagraficaimagemimagensilustraçãoinfográficoartereproduçãodivulgaçãoarquivobeeldafbeeldingillustratiebronfot.fot"
    "zdj.zdjęciezdjęciarys.rysunekgrafikailustracjaźródłoŹródłowideofotoğraffotoğraflargörselkaynakarşivkamerakä"
    "llakildearkivbildgenrefotoillustrationsfotoillustrasjonsfotoskärmdumpzdrojsnímekilustracereproautor fotoilustrační f"
    "otoфотоФотофотографияФотографияиллюстрацияИллюстрацияизображе"
    "ниеИзображениеинфографикаИнфографикаскриншотСкриншотисточник"
    "ИсточниккадрКадрархивАрхиввидеоВидеоколлажКоллажавтор фотоАв"
    "тор фотосвітлинаСвітлиназображенняЗображенняджерелоДжерелоіл"
    "юстраціяІлюстраціявідеоВідеоsursă fotosursa fotosursasursăcredit fotoimaginecapturăφωτ"
    "ογραφίαΦωτογραφίαφωτογραφίεςΦωτογραφίεςφωτοΦωτοφωτόΦωτόπηγήΠ"
    "ηγήεικόναΕικόναβίντεοΒίντεοképkuvapicturepicturesphotographimage sourceimage creditphoto cre"
    "ditfoto vonfotos vonfoto defotos defoto difoto avfoto doorfoto delbild vonphoto dephotos dephoto byphotos byphoto courte"
    "sy ofcourtesy ofimage courtesy offotografía defotografias defotografia deimagen deimagem deimagen cedida porcortesía d"
    "ecrédito deper gentile concessione difoto a cura diviaillustration byillustration vongrafik vonфото предост"
    "авленоФото предоставленофото предоставилаФото предоставилафот"
    "о предоставилФото предоставилфото наданеФото наданеzdjęcie dzięki uprze"
    "jmościreprodução decaptura deilustración deilustração deillustrazione didessin defotobildphotoimagenimagembeeldarc"
    "hivarchivoarchivioarquivoarchivesarkivархивАрхивархівАрхівdivulgaçãoreproduçãohandoutfileriprodu"
    "zione riservatascreenshotzvgsymbolbildsymbolfotoarchivbildarchivfotoarchivundatiertundatierte aufnahmebeispielbildthemen"
    "bildillustrationphoto d’archivesphoto d'archivesphoto d’illustrationphoto d'illustrationimage d’illustrationimage "
    "d'illustrationimage d’archivesimage d'archivesarchivesfoto de archivoimagen de archivoarchivoimagen ilustrativafoto d"
    "’archivofoto d'archivoimmagine d’archivoimmagine d'archivofoto di repertorioimmagine di repertorioarchivioriproduzio"
    "ne riservatafoto de arquivoimagem de arquivoarquivoimagem ilustrativafoto ilustrativaarchieffotoarchiefbeeldter illustra"
    "tiefoto ter illustratiezdjęcie ilustracyjnezdjęcie archiwalnezdjęcie poglądowearchiwumtemsilitemsili görseltemsili "
    "fotoğrafarşivarşiv fotoğrafıarkivbildgenrebildarkivfotoarkivgenrefotoillustrasjonsfotoillustrationsfotoilustrační"
    " fotoilustrační snímekarchivní fotoarchivní snímekархивное фотоАрхивное фотоархивАр"
    "хивфото из архиваФото из архиваиллюстративное фотоИллюстративн"
    "ое фотоархівне фотоАрхівне фотоілюстративне фотоІлюстративне ф"
    "отоimagine ilustrativăimagine de arhivăimagine cu caracter ilustrativfoto cu caracter ilustrativarhivăφωτογρ"
    "αφία αρχείουΦωτογραφία αρχείουαρχείοΑρχείοfile photofilestock photohandoutillust"
    "ration onlybildunterschriftbildbildbeschreibungbildbeschreibung einblendenbildtextlegendelégendelégende photolégende "
    "imagepie de fotodidascalialegendabijschriftpodpisfotoğraf altıbilledtekstbildetekstpopisekподписьПодпись"
    "подпись к фотоПодпись к фотопідпис до фотоПідпис до фотоавтор фо"
    "тоАвтор фотоавтор фото,Автор фото,подпись к фото,Подпись к фото,ф"
    "отоФотоlégende de l’imagelégende de l'imageimage captionimage caption,media captionmedia caption,crédito,leg"
    "enda da fotopie de foto,crédito da imagemgetty imagesλεζάνταΛεζάνταgetty imagesgettyshutterstockistockist"
    "ockphotoadobe stockadobestockalamyalamy stock photounsplashpexelspixabayfreepikdepositphotosdreamstime123rffotoliaflickr"
    "wikimedia commonswikimediawikipediapicture alliancepicture-allianceimagoimago imagesimagoeconomicakeystonekeystone-sdaul"
    "lstein bildaction pressfuture imagenordphotoeibnerafpapap photoreutersepaepa-efeefeeuropa pressdpadpa-bildfunkapaapa-ima"
    "gesapa picturedeskpicturedeskansalapresseagffotogrammaipasipasipa pressabacaabacapressmaxpppphotopqrhans lucasdivergence"
    "bestimageicon sportpresse sportsbelgabelga imagebelgaimageanphollandse hoogtefolhapressagência brasillusapapeast newsag"
    "encja wyborcza.plagencja gazetanewspixanadoluanadolu ajansıdhaihaİhadepo photostttt nyhetsbyrånscanpixritzau scanpixn"
    "tbntb scanpixlehtikuvačtkČtkprofimediaprofimedia.czshutterstock.comриа новостиРиа новоститасс"
    "ТассfotodomукрінформУкрінформуніанУніанagerpresinquam photosmediafaxheptaeurokinissiinti"
    "meαπε-μπεΑπε-μπεmotion teammtixinhuaanadolu agencynurphotozuma presszumabloombergnasaesafacebookinstagramtwi"
    "tteryoutubegoogle mapsplanet labsmaxarmehr zu diesem themamehr dazumehr übermehr Übermehr aus dem ressortmehr aus dem "
    "webmehr nachrichtenmehr artikelmehr lesenlesen sie auchlesen sie mehrlesen sie weiterlesen sie dazulesen sie mehr zum th"
    "emalesen sie hierauch interessantauch spannenddas könnte sie auch interessierendas kÖnnte sie auch interessierendas k"
    "önnte sie interessierendas kÖnnte sie interessierendas könnte dich auch interessierendas kÖnnte dich auch interessie"
    "rendas könnte ihnen auch gefallendas kÖnnte ihnen auch gefallenauch lesenswertlesenswertweiterlesenweitere artikelweit"
    "ere artikel zum themaweitere themenweitere nachrichtenweitere meldungenweitere informationenweiterführende linksweiterf"
    "Ührende linksweiterführende artikelweiterfÜhrende artikelzum themazum weiterlesenähnliche artikelÄhnliche artikelä"
    "hnliche themenÄhnliche themenverwandte themenverwandte artikelpassend zum themahintergrundmeistgelesene artikeldie meis"
    "tgelesenenam meisten gelesenmeistgeklicktmeistkommentiertbeliebte artikelbeliebteste artikeltop-thementopthementopmeldun"
    "gentop-artikelaktuelle artikelaktuelle nachrichtenaktuelle meldungenneueste artikelneueste nachrichtenneueste meldungenn"
    "euestedie neuesten meldungenempfehlungenempfehlungen für sieempfehlungen fÜr sieempfehlungen der redaktionempfohlenemp"
    "fohlene artikelredaktionsempfehlungenunsere empfehlungenunsere leseempfehlungleseempfehlungauch in diesem ressortaus dem"
    " ressortaus dem archivnächster artikelnÄchster artikelvorheriger artikellinks zum themasiehe auchvideos zum themamehr "
    "videosbilder des tagesdas ist gerade wichtigim videomehr im webjetzt lesentipps der redaktionà lire aussiÀ lire aussia"
    " lire aussilire aussià lireÀ lirea lireà lire égalementÀ lire égalementÀ lire Égalementa lire égalementa lire "
    "Égalementlire égalementlire Égalementà voir aussiÀ voir aussia voir aussivoir aussià voir égalementÀ voir égale"
    "mentÀ voir Égalementà écouter aussiÀ écouter aussiÀ Écouter aussià découvrirÀ découvrirÀ dÉcouvrirà déco"
    "uvrir aussiÀ découvrir aussiÀ dÉcouvrir aussià ne pas manquerÀ ne pas manquerà ne pas raterÀ ne pas raterà la u"
    "neÀ la uneà suivreÀ suivresur le mÊme sujetsur le même thèmesur le mÊme thÈmesur ce sujetsur le sujetdans la mê"
    "me rubriquedans la mÊme rubriquedans la même catégoriedans la mÊme catÉgoriedans le même dossierdans le mÊme doss"
    "ierdans cette rubriqueles plus luesles plus partagésles plus partagÉsles plus commentésles plus commentÉsles plus po"
    "pulairesle plus populairele plus luarticles les plus lusl'article le plus lul’article le plus lules articles les plus "
    "lusarticles liésarticles liÉsarticles similairesarticles connexesarticles recommandésarticles recommandÉsarticles as"
    "sociésarticles associÉsarticles récentsarticles rÉcentsautres articlesnos derniers articlesrecommandé pour vousreco"
    "mmandÉ pour vousrecommandés pour vousrecommandÉs pour vousnos recommandationsla rédaction vous recommandela rÉdacti"
    "on vous recommandela rédaction vous conseillela rÉdaction vous conseillevous aimerez aussivous pourriez aussi aimervou"
    "s pourriez être intéressévous pourriez Être intÉressÉcela pourrait vous intéressercela pourrait vous intÉresser"
    "ça peut vous intéresserÇa peut vous intéresserÇa peut vous intÉressernotre sélectionnotre sÉlectionnotre sélect"
    "ion d'articlesnotre sÉlection d'articlesnotre sélection d’articlesnotre sÉlection d’articlespour aller plus loinp"
    "our approfondiraller plus loinen savoir plusplus d'informationsplus d’informationsplus d'infosplus d’infosplus d'act"
    "ualitésplus d'actualitÉsplus d’actualitésplus d’actualitÉsdernières actualitésderniÈres actualitÉsdernières"
    " nouvellesderniÈres nouvellesdernières infosderniÈres infosles dernières infosles derniÈres infosdernière minutede"
    "rniÈre minutedernières vidéosderniÈres vidÉosl'actualité en continul'actualitÉ en continul’actualité en contin"
    "ul’actualitÉ en continufil infoen ce momentailleurs sur le websur le webcontenus sponsoriséscontenus sponsorisÉsà "
    "lire dans l'éditionÀ lire dans l'éditionÀ lire dans l'Éditionà lire dans l’éditionÀ lire dans l’éditionÀ l"
    "ire dans l’Éditionthèmes associésthÈmes associÉsliens utileslisez aussilisez égalementlisez Égalementmás infor"
    "maciónmÁs informaciÓnmás noticiasmÁs noticiasmás sobre este temamÁs sobre este temamÁs sobremÁs enmÁs demás a"
    "rtículosmÁs artÍculosmás leídomÁs leÍdomás leídasmÁs leÍdasmás leídosmÁs leÍdoslo más leídolo mÁs leÍ"
    "dolo más vistolo mÁs vistolo más comentadolo mÁs comentadolo más compartidolo mÁs compartidolas más leídaslas m"
    "Ás leÍdaslos más leídoslos mÁs leÍdoslo mÁslo + leídolo + leÍdolo + vistolo últimolo Últimoúltima horaÚltim"
    "a horaúltimas noticiasÚltimas noticiasúltimos artículosÚltimos artículosÚltimos artÍculosnoticias relacionadasno"
    "ticia relacionadanoticias destacadasnoticias de interésnoticias de interÉsartículos relacionadosartÍculos relacionad"
    "osartículo relacionadoartÍculo relacionadocontenidos relacionadoscontenido relacionadorelacionadasrelacionadosrelacion"
    "adotemas relacionadosenlaces relacionadostambién te puede interesartambiÉn te puede interesarte puede interesarpuede i"
    "nteresartete puede gustarquizás te interesequizÁs te interesete recomendamoste recomendamos leerle puede interesarle r"
    "ecomendamosrecomendadosrecomendadorecomendadasrecomendacionesnuestra selecciónnuestra selecciÓnotras noticiasotras web"
    "sotros artículosotros artÍculoslee tambiénlee tambiÉnlea tambiénlea tambiÉnleer tambiénleer tambiÉnlee máslee m"
    "Ásleer másleer mÁsver tambiénver tambiÉnvea tambiénvea tambiÉnve tambiénve tambiÉnver ademásver ademÁsademás"
    "ademÁsno te pierdassigue leyendosobre este temaen esta noticiaen portadadestacadosdestacadaspara saber máspara saber m"
    "Áspara más informaciónpara mÁs informaciÓnarchivado en tambiénarchivado en tambiÉnademás enademÁs entendenciasm"
    "ira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnleé tambiénleÉ tambiÉnseguí leyendoseguÍ leyendoleggi anchele"
    "ggi di piùleggi di piÙleggi tuttoleggi altropotrebbe interessartipotrebbe interessarti ancheti potrebbe interessarepot"
    "rebbero interessartipotrebbe piacerticonsigliaticonsigliati per tearticoli consigliatiraccomandati per teda non perderea"
    "rticoli correlatiarticoli collegatiarticoli similinotizie correlatecontenuti correlaticorrelaticorrelatenotizie collegat"
    "eargomenti correlatiapprofondimentiapprofondisciper approfondirevedi ancheguarda ancheascolta anchealtro sui piÙ lettip"
    "iù lettipiÙ lettile più lettele piÙ lettepiù lettepiÙ lettei più vistii piÙ vistii più commentatii piÙ comment"
    "atii più popolarii piÙ popolariarticoli più lettiarticoli piÙ lettiultime notizieultim'oraultim’oraultima oraultim"
    "i articolile ultime notiziele notizie di ogginotizie del giornoin evidenzain primo pianoprimo pianooggi insullo stesso a"
    "rgomentosullo stesso temanella stessa sezionedalla homedal webdallo stesso autorei video più vistii video piÙ vistisco"
    "pri di piùscopri di piÙlink utilileia tambémleia tambÉmleia maisleia aindaler tambémler tambÉmler maissaiba maisve"
    "ja tambémveja tambÉmveja maisveja aindaver tambémver tambÉmconfira tambémconfira tambÉmassista tambémassista tamb"
    "Émouça tambémouÇa tambÉmas mais lidasmais lidosos mais lidosmais vistasmais vistosmais popularesmais comentadasmais"
    " notíciasmais notÍciasmais recentesmais emnotícias relacionadasnotÍcias relacionadasnotícia relacionadanotÍcia rel"
    "acionadaartigos relacionadosconteúdo relacionadoconteÚdo relacionadoconteúdos relacionadosconteÚdos relacionadosmat"
    "érias relacionadasmatÉrias relacionadasúltimas notíciasÚltimas notíciasÚltimas notÍciasúltimasÚltimasrecomenda"
    "do para vocêrecomendado para vocÊrecomendadas para vocêrecomendadas para vocÊrecomendamosrecomendaçõesrecomendaÇ"
    "Õesvocê pode gostarvocÊ pode gostarvocê também pode gostarvocÊ tambÉm pode gostarvocê pode se interessarvocÊ po"
    "de se interessarpode interessar-lhetambém lhe pode interessartambÉm lhe pode interessartambém pode gostartambÉm pode"
    " gostarsugerimossugestõessugestÕesoutras notíciasoutras notÍciasoutros artigosem destaquetópicos relacionadostÓpic"
    "os relacionadosnão percanÃo percapara saber maispróxima notíciaprÓxima notÍciaem altada mesma seçãoda mesma seÇ"
    "Ãocontinue lendoa seguirlees ooklees meerlees meer overlees verderlees hierbekijk ookbekijk meerluister ookkijk ookzie "
    "ookmeer over dit onderwerpmeer lezenmeer nieuwsmeer artikelenmeer vanmeer inmeer video'smeer video’sgerelateerde artik"
    "elengerelateerdgerelateerd nieuwsgerelateerde berichtenverwante artikelenaanbevolenaanbevolen voor uaanbevolen voor joua"
    "anbevolen artikelenaangeradenanderen lezen ookanderen bekeken ookook interessantdit vind je misschien ook leukmisschien "
    "vind je dit ook interessantmeestgelezenbest gelezenbest bekekenmeest bekekenmeest besprokenpopulairlaatste nieuwslaatste"
    " berichtennet binnenhet laatste nieuwsonze selectieonze aanradersuitgelichtin het nieuwsin dit dossiervolgend artikelvor"
    "ig artikelczytaj teżczytaj teŻczytaj takżeczytaj takŻeczytaj równieżczytaj rÓwnieŻczytaj więcejczytaj wiĘcejcz"
    "ytaj dalejprzeczytaj teżprzeczytaj teŻprzeczytaj takżeprzeczytaj takŻeprzeczytaj równieżprzeczytaj rÓwnieŻprzecz"
    "ytaj więcejprzeczytaj wiĘcejzobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz rÓwnieŻzobacz wi"
    "ęcejzobacz wiĘcejobejrzyj takżeobejrzyj takŻeposłuchaj takżeposŁuchaj takŻesprawdź teżsprawdŹ teŻsprawdź ta"
    "kżesprawdŹ takŻesprawdź równieżsprawdŹ rÓwnieŻwarto przeczytaćwarto przeczytaĆwarto zobaczyćwarto zobaczyĆt"
    "o może cię zainteresowaćto moŻe ciĘ zainteresowaĆmoże cię zainteresowaćmoŻe ciĘ zainteresowaĆmogą cię zain"
    "teresowaćmogĄ ciĘ zainteresowaĆzainteresują cię teżzainteresujĄ ciĘ teŻpolecamypolecamy takżepolecamy takŻep"
    "olecanepolecane artykułypolecane artykuŁypolecamy równieżpolecamy rÓwnieŻrekomendowanerekomendowane dla ciebiepowi"
    "ązanepowiĄzanepowiązane artykułypowiĄzane artykuŁypowiązane tematypowiĄzane tematypodobne artykułypodobne artyk"
    "uŁyartykuły powiązaneartykuŁy powiĄzanenajczĘŚciej czytanenajpopularniejszenajchętniej czytanenajchĘtniej czyta"
    "nenajnowszenajnowsze wiadomościnajnowsze wiadomoŚcinajnowsze artykułynajnowsze artykuŁyostatnie wiadomościostatnie "
    "wiadomoŚciwięcej na ten tematwiĘcej na ten tematwiĘcej owiĘcej zwięcej z kategoriiwiĘcej z kategoriiwięcej infor"
    "macjiwiĘcej informacjiwięcej wiadomościwiĘcej wiadomoŚciw tym temaciena ten tematinne artykułyinne artykuŁyinne w"
    "iadomościinne wiadomoŚciinne tematypopularnedzisiaj wnastępny artykułnastĘpny artykuŁpoprzedni artykułpoprzedni a"
    "rtykuŁnie przegaphity dniagorące tematygorĄce tematywideo dniailgili haberlerİlgili haberlerİlgİlİ haberlerilgili"
    " haberİlgili haberİlgİlİ haberilgili konular haberleriİlgili konular haberleriİlgİlİ konular haberlerİbenzer ha"
    "berlerdiğer haberlerdİĞer haberlerbunlar da ilginizi çekebilirbunlar da İlginizi Çekebilirbunlar da İlgİnİzİ "
    "Çekebİlİrilginizi çekebilirİlginizi çekebilirİlginizi Çekebilirİlgİnİzİ Çekebİlİrilginizi çekebilecek ha"
    "berlerİlginizi çekebilecek haberlerİlginizi Çekebilecek haberlerİlgİnİzİ Çekebİlecek haberlersizin için seçt"
    "iklerimizsizin İçin seçtiklerimizsİzİn İÇİn seÇtİklerİmİzsizin için önerilenlersizin İçin Önerilenlers"
    "İzİn İÇİn Önerİlenlerönerilen haberlerÖnerilen haberlerÖnerİlen haberleröne çıkanlarÖne çıkanlarÖne Ç"
    "ıkanlarÖne Çikanlaröne çıkan haberlerÖne çıkan haberlerÖne Çıkan haberlerÖne Çikan haberleren çok okunanl"
    "aren Çok okunanlaren çok okunan haberleren Çok okunan haberlerçok okunanlarÇok okunanlaren Çok okunanpopüler habe"
    "rlerpopÜler haberlerpopülerpopÜlerson dakikason dakİkason dakika haberlerison dakİka haberlerİson haberlergüncel "
    "haberlergÜncel haberlergünün haberlerigÜnÜn haberlerİgünün manşetlerigÜnÜn manŞetlerİmanşetlermanŞetlerg"
    "ündem haberlerigÜndem haberlerİhaberin devamı içinhaberin devamı İçinhaberİn devami İÇİnbu haberi okuyanlar "
    "bunları da okudubu haberİ okuyanlar bunlari da okudubunu da okuayrıca okuyunayrica okuyunşunlar da ilginizi çekebil"
    "irŞunlar da ilginizi çekebilirŞunlar da İlginizi ÇekebilirŞunlar da İlgİnİzİ Çekebİlİrvideo haberlervİdeo "
    "haberlerfoto habertrend haberlergözden kaçmasıngÖzden kaÇmasineditörün seçtikleriedİtÖrÜn seÇtİklerİsırad"
    "aki habersiradakİ habersonraki habersonrakİ haberönceki haberÖnceki haberÖncekİ habertüm haberleritÜm haberlerİ"
    "läs merlÄs merläs ocksålÄs ocksÅläs ävenlÄs Ävenläs vidarelÄs vidarese ocksåse ocksÅse ävense Ävenlyssna"
    " ocksålyssna ocksÅmissa intemer om ämnetmer om Ämnetmer frÅnmer i ämnetmer i Ämnetmer läsningmer lÄsningmest l"
    "Ästmest lästamest lÄstamest läst just numest lÄst just numest delatmest kommenteratsenaste nyttsenaste nyheternadet"
    " senastejust nurelateratrelaterade artiklarrekommenderatrekommenderasrekommenderad läsningrekommenderad lÄsningfler ar"
    "tiklarfler nyheterandra läserandra lÄsertopplistadagenslæs merelÆs merelæs ogsålÆs ogsÅlæs viderelÆs viderese "
    "ogsåse ogsÅhør ogsåhØr ogsÅmere om emnetmest lÆstemest læstmest lÆstmest seteseneste nytseneste nyhedersenester"
    "elaterede artiklerrelateretanbefaletanbefalede artikleranbefalingerandre læserandre lÆserflere artiklerflere nyhederle"
    "s merles ogsåles ogsÅles flere sakermer om sakenmest lestesiste nyttsiste nyhetersiste sakersisterelaterte sakerrelate"
    "rte artiklerrelatertanbefalte sakeranbefaltflere sakerflere nyheterčtěte takéČtěte takéČtĚte takÉčtěte více"
    "Čtěte víceČtĚte vÍcečtěte dáleČtěte dáleČtĚte dÁlečtěte iČtěte iČtĚte ipřečtěte si taképŘeČt"
    "Ěte si takÉpřečtěte sipŘeČtĚte sipřečtěte si vícepŘeČtĚte si vÍcemohlo by vás zajímatmohlo by vÁs zaj"
    "Ímatmohlo by vás také zajímatmohlo by vÁs takÉ zajÍmatmohlo by se vám líbitmohlo by se vÁm lÍbitsouvisející"
    "souvisejÍcÍsouvisející článkysouvisejÍcÍ ČlÁnkysouvisející tématasouvisejÍcÍ tÉmatapodobné článkypodo"
    "bnÉ ČlÁnkydalší článkydalŠÍ ČlÁnkydalší zprávydalŠÍ zprÁvydalší z rubrikydalŠÍ z rubrikydalší k t"
    "ématudalŠÍ k tÉmatuk tématuk tÉmatuvíce k tématuvÍce k tÉmatuvíce o tématuvÍce o tÉmatudále čtětedÁle "
    "ČtĚtenejČtenĚjŠÍnejčtenější článkynejČtenĚjŠÍ ČlÁnkynejnovějšínejnovĚjŠÍnejnovější zprávynej"
    "novĚjŠÍ zprÁvynejnovější článkynejnovĚjŠÍ ČlÁnkynejdiskutovanějšínejdiskutovanĚjŠÍdoporučujemedopor"
    "uČujemedoporučené článkydoporuČenÉ ČlÁnkydoporučenédoporuČenÉvybírámevybÍrÁmevybíráme pro vásvybÍr"
    "Áme pro vÁsvybrali jsme pro vásvybrali jsme pro vÁsvýběr redakcevÝbĚr redakcetip redakcetémata dnetÉmata dnehl"
    "avní zprávyhlavnÍ zprÁvyposlední zprávyposlednÍ zprÁvyz domovasledujte takésledujte takÉpodívejte sepodÍvejt"
    "e sepodívejte se taképodÍvejte se takÉprečítajte si ajpreČÍtajte si ajsúvisiace článkysÚvisiace ČlÁnkynaj"
    "čítanejšienajČÍtanejŠienajnovšienajnovŠieЧИТАЙТЕ ТАКЖЕчитайте ещёЧитайте ещёЧИ"
    "ТАЙТЕ ЕЩЁчитайте ещеЧитайте ещеЧИТАЙТЕ ЕЩЕчитайте далееЧитайте "
    "далееЧИТАЙТЕ ДАЛЕЕчитать такжеЧитать такжеЧИТАТЬ ТАКЖЕсмотрите"
    " такжеСмотрите такжеСМОТРИТЕ ТАКЖЕсм. такжеСм. такжеСМ. ТАКЖЕсмо"
    "трите ещёСмотрите ещёСМОТРИТЕ ЕЩЁпо темеПо темеПО ТЕМЕматериалы"
    " по темеМатериалы по темеМАТЕРИАЛЫ ПО ТЕМЕновости по темеНовости"
    " по темеНОВОСТИ ПО ТЕМЕстатьи по темеСтатьи по темеСТАТЬИ ПО ТЕМЕ"
    "ещё по темеЕщё по темеЕЩЁ ПО ТЕМЕеще по темеЕще по темеЕЩЕ ПО ТЕМЕ"
    "другие новостиДругие новостиДРУГИЕ НОВОСТИдругие материалыДруг"
    "ие материалыДРУГИЕ МАТЕРИАЛЫдругие статьиДругие статьиДРУГИЕ С"
    "ТАТЬИпохожие материалыПохожие материалыПОХОЖИЕ МАТЕРИАЛЫпохож"
    "ие новостиПохожие новостиПОХОЖИЕ НОВОСТИпохожие статьиПохожие "
    "статьиПОХОЖИЕ СТАТЬИсвязанные материалыСвязанные материалыСВЯ"
    "ЗАННЫЕ МАТЕРИАЛЫрекомендуемРекомендуемРЕКОМЕНДУЕМрекомендуем "
    "почитатьРекомендуем почитатьРЕКОМЕНДУЕМ ПОЧИТАТЬрекомендуемые"
    " материалыРекомендуемые материалыРЕКОМЕНДУЕМЫЕ МАТЕРИАЛЫреком"
    "ендацииРекомендацииРЕКОМЕНДАЦИИвам может быть интересноВам мож"
    "ет быть интересноВАМ МОЖЕТ БЫТЬ ИНТЕРЕСНОвам может понравитьсяВ"
    "ам может понравитьсяВАМ МОЖЕТ ПОНРАВИТЬСЯэто интересноЭто интер"
    "есноЭТО ИНТЕРЕСНОинтересноеИнтересноеИНТЕРЕСНОЕпопулярноеПоп"
    "улярноеПОПУЛЯРНОЕпопулярные новостиПопулярные новостиПОПУЛЯРН"
    "ЫЕ НОВОСТИпопулярные статьиПопулярные статьиПОПУЛЯРНЫЕ СТАТЬИс"
    "амое читаемоеСамое читаемоеСАМОЕ ЧИТАЕМОЕсамое популярноеСамое"
    " популярноеСАМОЕ ПОПУЛЯРНОЕсамое обсуждаемоеСамое обсуждаемоеС"
    "АМОЕ ОБСУЖДАЕМОЕсамые читаемыеСамые читаемыеСАМЫЕ ЧИТАЕМЫЕглав"
    "ные новостиГлавные новостиГЛАВНЫЕ НОВОСТИглавное за деньГлавно"
    "е за деньГЛАВНОЕ ЗА ДЕНЬглавное сегодняГлавное сегодняГЛАВНОЕ С"
    "ЕГОДНЯглавное сейчасГлавное сейчасГЛАВНОЕ СЕЙЧАСновости дняНов"
    "ости дняНОВОСТИ ДНЯпоследние новостиПоследние новостиПОСЛЕДНИЕ"
    " НОВОСТИсвежие новостиСвежие новостиСВЕЖИЕ НОВОСТИлента новост"
    "ейЛента новостейЛЕНТА НОВОСТЕЙвсе новостиВсе новостиВСЕ НОВОСТ"
    "Иновости партнеровНовости партнеровНОВОСТИ ПАРТНЕРОВновости па"
    "ртнёровНовости партнёровНОВОСТИ ПАРТНЁРОВновости сми2Новости с"
    "ми2НОВОСТИ СМИ2новости смиНовости смиНОВОСТИ СМИчто ещё почитать"
    "Что ещё почитатьЧТО ЕЩЁ ПОЧИТАТЬне пропуститеНе пропуститеНЕ ПР"
    "ОПУСТИТЕвыбор редакцииВыбор редакцииВЫБОР РЕДАКЦИИв трендеВ тр"
    "ендеВ ТРЕНДЕсейчас читаютСейчас читаютСЕЙЧАС ЧИТАЮТсейчас обсу"
    "ждаютСейчас обсуждаютСЕЙЧАС ОБСУЖДАЮТчитают сейчасЧитают сейча"
    "сЧИТАЮТ СЕЙЧАСсюжетСюжетСЮЖЕТсюжетыСюжетыСЮЖЕТЫчитайте вЧитай"
    "те вЧИТАЙТЕ ВЧИТАЙТЕ ТАКОЖчитайте щеЧитайте щеЧИТАЙТЕ ЩЕдивітьс"
    "я такожДивіться такожДИВІТЬСЯ ТАКОЖдивись такожДивись такожДИВ"
    "ИСЬ ТАКОЖза темоюЗа темоюЗА ТЕМОЮпо теміПо теміПО ТЕМІновини за "
    "темоюНовини за темоюНОВИНИ ЗА ТЕМОЮматеріали за темоюМатеріали "
    "за темоюМАТЕРІАЛИ ЗА ТЕМОЮще по теміЩе по теміЩЕ ПО ТЕМІінші нови"
    "ниІнші новиниІНШІ НОВИНИсхожі новиниСхожі новиниСХОЖІ НОВИНИсх"
    "ожі матеріалиСхожі матеріалиСХОЖІ МАТЕРІАЛИрекомендуємоРекоме"
    "ндуємоРЕКОМЕНДУЄМОвас може зацікавитиВас може зацікавитиВАС МО"
    "ЖЕ ЗАЦІКАВИТИвам може сподобатисяВам може сподобатисяВАМ МОЖЕ С"
    "ПОДОБАТИСЯпопулярнеПопулярнеПОПУЛЯРНЕпопулярні новиниПопуляр"
    "ні новиниПОПУЛЯРНІ НОВИНИнайпопулярнішеНайпопулярнішеНАЙПОПУЛ"
    "ЯРНІШЕнайпопулярнішіНайпопулярнішіНАЙПОПУЛЯРНІШІнайчитанішеН"
    "айчитанішеНАЙЧИТАНІШЕголовнеГоловнеГОЛОВНЕголовні новиниГоло"
    "вні новиниГОЛОВНІ НОВИНИголовне за деньГоловне за деньГОЛОВНЕ З"
    "А ДЕНЬостанні новиниОстанні новиниОСТАННІ НОВИНИновини партнер"
    "івНовини партнерівНОВИНИ ПАРТНЕРІВусі новиниУсі новиниУСІ НОВИ"
    "НИвсі новиниВсі новиниВСІ НОВИНИвибір редакціїВибір редакціїВИ"
    "БІР РЕДАКЦІЇактуальнеАктуальнеАКТУАЛЬНЕчитайте наЧитайте наЧИ"
    "ТАЙТЕ НАcitește șiciteȘte Șicitiți șicitiȚi Șicitește mai multciteȘte mai multcitește mai multeciteȘt"
    "e mai multecitește în continuareciteȘte În continuarevezi șivezi Șivezi mai multeurmărește șiurmĂreȘte Șiart"
    "icole similarearticole asemănătoarearticole asemĂnĂtoarearticole recomandatearticole conexearticole pe aceeași tem"
    "ăarticole pe aceeaȘi temĂpe aceeași temăpe aceeaȘi temĂștiri similareȘtiri similareștiri pe aceeași temăȘti"
    "ri pe aceeași temăȘtiri pe aceeaȘi temĂștiri recomandateȘtiri recomandateștiri recenteȘtiri recenteultimele șt"
    "iriultimele Știriultima orăultima orĂcele mai cititecele mai noicele mai recentecele mai popularecele mai noi articol"
    "erecomandărirecomandĂrirecomandaterecomandarea zileirecomandămrecomandĂmrecomandatîți recomandămÎți recomandăm"
    "ÎȚi recomandĂmți-ar putea plăceaȚi-ar putea plăceaȚi-ar putea plĂceate-ar putea interesaalte știrialte Știria"
    "lte articolepartenerii noștripartenerii noȘtridin aceeași categoriedin aceeaȘi categoriedin rețeadin reȚeamai mult"
    "e despremai multe știrimai multe Știritop cititepopulareδιαβάστε επίσηςΔιαβάστε επίσηςΔΙ"
    "ΑΒΆΣΤΕ ΕΠΊΣΗΣδιαβάστε ακόμαΔιαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδιαβάστ"
    "ε ακόμηΔιαβάστε ακόμηΔΙΑΒΆΣΤΕ ΑΚΌΜΗδιαβάστε περισσότεραΔιαβάστ"
    "ε περισσότεραΔΙΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδιαβάστε σχετικάΔιαβάστε σχετ"
    "ικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδείτε επίσηςΔείτε επίσηςΔΕΊΤΕ ΕΠΊΣΗΣδείτε α"
    "κόμαΔείτε ακόμαΔΕΊΤΕ ΑΚΌΜΑδείτε ακόμηΔείτε ακόμηΔΕΊΤΕ ΑΚΌΜΗδεί"
    "τε περισσότεραΔείτε περισσότεραΔΕΊΤΕ ΠΕΡΙΣΣΌΤΕΡΑσχετικά άρθραΣ"
    "χετικά άρθραΣΧΕΤΙΚΆ ΆΡΘΡΑσχετικές ειδήσειςΣχετικές ειδήσειςΣΧΕ"
    "ΤΙΚΈΣ ΕΙΔΉΣΕΙΣσχετικάΣχετικάΣΧΕΤΙΚΆσχετικά θέματαΣχετικά θέμα"
    "ταΣΧΕΤΙΚΆ ΘΈΜΑΤΑδημοφιλήΔημοφιλήΔΗΜΟΦΙΛΉδημοφιλέστεραΔημοφιλ"
    "έστεραΔΗΜΟΦΙΛΈΣΤΕΡΑτα πιο δημοφιλήΤα πιο δημοφιλήΤΑ ΠΙΟ ΔΗΜΟΦΙΛ"
    "Ήπιο δημοφιλήΠιο δημοφιλήΠΙΟ ΔΗΜΟΦΙΛΉτελευταία νέαΤελευταία νέ"
    "αΤΕΛΕΥΤΑΊΑ ΝΈΑτελευταίες ειδήσειςΤελευταίες ειδήσειςΤΕΛΕΥΤΑΊΕ"
    "Σ ΕΙΔΉΣΕΙΣροή ειδήσεωνΡοή ειδήσεωνΡΟΉ ΕΙΔΉΣΕΩΝπροτεινόμεναΠροτ"
    "εινόμεναΠΡΟΤΕΙΝΌΜΕΝΑπροτεινόμενα άρθραΠροτεινόμενα άρθραΠΡΟΤΕ"
    "ΙΝΌΜΕΝΑ ΆΡΘΡΑπερισσότερα γιαΠερισσότερα γιαΠΕΡΙΣΣΌΤΕΡΑ ΓΙΑπερι"
    "σσότερα απόΠερισσότερα απόΠΕΡΙΣΣΌΤΕΡΑ ΑΠΌειδήσεις σήμεραΕιδήσε"
    "ις σήμεραΕΙΔΉΣΕΙΣ ΣΉΜΕΡΑkapcsolódó cikkekkapcsolÓdÓ cikkeklegolvasottabbolvassa el ezt islue m"
    "yöslue myÖsluetuimmatuusimmatmost viewedrelated articlesrelated storiesrelated newsrelated postsread nextread moreread"
    " alsoalso readsee alsomore on this storymore on this topicmore newsmore storiesyou may also likeyou might also likerecom"
    "mendedrecommended for youtrendingtrending nowpopulartop storieslatest newseditor's pickseditor’s picksin case you miss"
    "ed itfrom the webdon't missdon’t missschlagzeilenönemli haberlermeer uit binnenlandmateriały promocyjne partneraÖne"
    "mli haberlerayrıca bakınızgünün öne çıkanlarıbu haberler de ilginizi çekebilirmehr zum themamehr ausmehr vonme"
    "hr zumás sobremás enmás noticias dealtre notiziealtri articoliplus d’articlesplus d'articlessur le même sujetmeer "
    "overwięcej na tematwięcej zwięcej omais sobremer ommer frånmere ommás demeistgelesenlo másles plus lusles plusi pi"
    "ù lettimais lidasmeest gelezennajczęściej czytanemest lästmest lestmest læstenejčtenějšíсамоеСамоеч"
    "итайте такжеЧитайте такжечитайте такожЧитайте такожcele maien çok okunan"
    "τα πιοΤα πιοmost readmost popularmore frommore onlatest fromrelatedmeer uitplus demais demer framere fraderni"
    "ères actusnoticias denotícias delesen sie auchlesen sie mehrlesen sie hierlesen sie dazulesen sie weiterlesen sie auß"
    "erdemlesen sie ausserdemlesen sie jetztlies auchlies mehrsehen sie auchhören siehÖren sieauch interessant:mehr dazu:me"
    "hr zum thema:mehr lesen:mehr:siehe auchweiterlesen:zum thema:hintergrund:interview:kommentar:analyse:video:fotos:podcast"
    ":bilderstrecke:bilderserie:überblick:Überblick:liveblog:s+s pluszum artikel:hier geht'shier geht’shier geht eshier l"
    "esen siedas könnte sie auch interessieren:das kÖnnte sie auch interessieren:(lesen sie→a lire aussilire aussià lire"
    "À lirelire :lire égalementlire Égalementlire l'entretienlire l’entretienlire l'enquêtelire l'enquÊtelire l’enqu"
    "êtelire l’enquÊtelire l'analyselire l’analyselire l'éditoriallire l'Éditoriallire l’éditoriallire l’Éditor"
    "iallire les témoignageslire les tÉmoignageslire notrelire noslire lalire leà voirÀ voirvoir aussivoir :écouter auss"
    "iÉcouter aussià écouterÀ écouterÀ Écouterécouter :Écouter :retrouvezlisez aussilisez :(lirepour aller plus loin"
    " :vidéo -vidÉo -vidéo :vidÉo :vidéo. vidÉo. podcast :en imagesinfographie :décryptage :dÉcryptage :article rése"
    "rvé à nos abonnésarticle rÉservÉ À nos abonnÉssur le même sujet :sur le mÊme sujet :en savoir plus :lee tambié"
    "nlee tambiÉnlea tambiénlea tambiÉnleer tambiénleer tambiÉnlee máslee mÁsleer más:leer mÁs:lea más:lea mÁs:lee"
    " aquílee aquÍmás información:mÁs informaciÓn:más información mÁs informaciÓn ver tambiénver tambiÉnvea tambi"
    "énvea tambiÉnve tambiénve tambiÉnmira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnte puede interesarpuede inter"
    "esarte:puede leer:puedes leer:también puedes leertambiÉn puedes leertambién puede leertambiÉn puede leerte recomenda"
    "mos:te recomendamos leer:le puede interesar:noticia relacionada:relacionado:relacionada:además:ademÁs:en fotos:en víd"
    "eo:en vÍdeo:en video:vídeo:vÍdeo:galería:galerÍa:opinión:opiniÓn:entrevista:consulta aquíconsulta aquÍconsulta:"
    "sigue en directo(lea(leetambién:tambiÉn:no te pierdas:leggi ancheleggi:leggi quileggi tuttoleggi l'intervistaleggi l"
    "’intervistaleggi laleggi ilguarda ancheguarda il videoguarda le fotoguarda:vedi ancheascolta ancheascolta il podcastas"
    "colta:approfondisci:approfondimento:per approfondire:potrebbe interessarti:ti potrebbe interessare:ti potrebbe interessa"
    "re ancheil video:le foto:l'intervista:l’intervista:l'analisi:l’analisi:>> leggi>>> leggi(leggileia tambémleia tamb"
    "Émleia maisleia aindaleia:leia aquiler tambémler tambÉmler maisleia a saiba maisveja tambémveja tambÉmveja mais:vej"
    "a:veja fotosveja vídeoveja vÍdeover também:ver tambÉm:confira:confira também:confira tambÉm:assista:assista també"
    "massista tambÉmouça:ouÇa:ouça tambémouÇa tambÉmrecomendado:entenda:opinião:opiniÃo:análise:anÁlise:em fotos:("
    "leianão perca:nÃo perca:lees ooklees meerlees verder:lees hierlees:bekijk ookbekijk hierbekijk:luister ookkijk ookzie "
    "ookmeer over:(leesczytaj:czytaj przeczytajzobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz rÓwnie"
    "Żzobacz:zobacz wideozobacz więcej:zobacz wiĘcej:obejrzyj:obejrzyj takżeobejrzyj takŻeposłuchaj:posŁuchaj:sprawdź"
    " teżsprawdŹ teŻsprawdź:sprawdŹ:sprawdź także:sprawdŹ takŻe:polecamy:polecamy także:polecamy takŻe:warto przec"
    "zytać:warto przeczytaĆ:dowiedz się więcejdowiedz siĘ wiĘcejwięcej:wiĘcej:więcej na ten tematwiĘcej na ten tema"
    "twięcej o tymwiĘcej o tym>> czytaj>>> czytaj(czytajwideo:jak czytaćjak czytaĆilginizi çekebilirİlginizi çekebilir"
    "İlginizi Çekebilirİlgİnİzİ Çekebİlİrilgili haberİlgili haberİlgİlİ haberbunu da oku:bunu da okuyunayrıca o"
    "kuyun:ayrica okuyun:ayrıca bkzayrica bkzbakınızbakinizbkz.detaylar içindetaylar İçindetaylar İÇİnhaberin detay"
    "ıhaberİn detayihaberin detaylarıhaberİn detaylaridevamı içindevamı İçindevami İÇİnokumak içinokumak İçino"
    "kumak İÇİnvİdeo:galeri:galerİ:foto galeri:foto galerİ:son dakika:son dakİka:sıradaki habersiradakİ haberhaber i"
    "çin tıklayınhaber İçin tıklayınhaber İÇİn tiklayintıklayıntiklayinläs merlÄs merläs ocksålÄs ocksÅläs"
    " ävenlÄs Ävenläs vidare:lÄs vidare:läs:lÄs:läs helalÄs helase ocksåse ocksÅse även:se Även:se:lyssna:lyssna"
    " ocksålyssna ocksÅtv:bildspel:fakta:analys:(läs(lÄslæs merelÆs merelæs ogsålÆs ogsÅlæs:lÆs:læs herlÆs hers"
    "e ogsåse ogsÅhør ogsåhØr ogsÅmere om:les merles ogsåles ogsÅles:les helese videohør:hØr:(læs(lÆs(lesčtěte "
    "takéČtěte takéČtĚte takÉčtěte více:Čtěte více:ČtĚte vÍce:čtěte iČtěte iČtĚte ičtěte:Čtěte:Čt"
    "Ěte:čtěte dál:Čtěte dál:ČtĚte dÁl:přečtěte si:pŘeČtĚte si:přečtěte si pŘeČtĚte si více zdevÍce z"
    "devíce čtětevÍce ČtĚtevíce k tématuvÍce k tÉmatumohlo by vás zajímat:mohlo by vÁs zajÍmat:související:so"
    "uvisejÍcÍ:související článek:souvisejÍcÍ ČlÁnek:podívejte se:podÍvejte se:podívejte se napodÍvejte se nasl"
    "edujte:fotogalerie:rozhovor:komentář:komentÁŘ:dále čtěte:dÁle ČtĚte:(čtěte(Čtěte(ČtĚteprečítajte sipre"
    "ČÍtajte sičítajte ajČítajte ajČÍtajte ajчитайте такжеЧитайте такжеЧИТАЙТЕ ТАК"
    "ЖЕчитайте ещёЧитайте ещёЧИТАЙТЕ ЕЩЁчитайте ещеЧитайте ещеЧИТАЙ"
    "ТЕ ЕЩЕчитайте:Читайте:ЧИТАЙТЕ:читайте вЧитайте вЧИТАЙТЕ Вчитайт"
    "е наЧитайте наЧИТАЙТЕ НАчитайте подробнееЧитайте подробнееЧИТА"
    "ЙТЕ ПОДРОБНЕЕчитать:Читать:ЧИТАТЬ:читать подробнееЧитать подроб"
    "нееЧИТАТЬ ПОДРОБНЕЕподробнееПодробнееПОДРОБНЕЕподробности:Под"
    "робности:ПОДРОБНОСТИ:смотрите такжеСмотрите такжеСМОТРИТЕ ТАКЖ"
    "Есмотрите:Смотрите:СМОТРИТЕ:см. См. СМ. по теме:По теме:ПО ТЕМЕ:ран"
    "ее:Ранее:РАНЕЕ:ещё по теме:Ещё по теме:ЕЩЁ ПО ТЕМЕ:еще по теме:Еще п"
    "о теме:ЕЩЕ ПО ТЕМЕ:материал по теме:Материал по теме:МАТЕРИАЛ ПО Т"
    "ЕМЕ:рекомендуем:Рекомендуем:РЕКОМЕНДУЕМ:видео:Видео:ВИДЕО:фотор"
    "епортаж:Фоторепортаж:ФОТОРЕПОРТАЖ:слушайте:Слушайте:СЛУШАЙТЕ:уз"
    "найте большеУзнайте большеУЗНАЙТЕ БОЛЬШЕузнать большеУзнать бо"
    "льшеУЗНАТЬ БОЛЬШЕ(читайте(Читайте(ЧИТАЙТЕчитайте такожЧитайте т"
    "акожЧИТАЙТЕ ТАКОЖчитайте щеЧитайте щеЧИТАЙТЕ ЩЕчитайте детальн"
    "ішеЧитайте детальнішеЧИТАЙТЕ ДЕТАЛЬНІШЕдивіться такожДивіться "
    "такожДИВІТЬСЯ ТАКОЖдивись такожДивись такожДИВИСЬ ТАКОЖдивітьс"
    "я:Дивіться:ДИВІТЬСЯ:детальніше:Детальніше:ДЕТАЛЬНІШЕ:докладніше"
    ":Докладніше:ДОКЛАДНІШЕ:за темою:За темою:ЗА ТЕМОЮ:раніше:Раніше:Р"
    "АНІШЕ:citește șiciteȘte Șicitiți șicitiȚi Șicitește:citeȘte:citește aiciciteȘte aicicitește mai multci"
    "teȘte mai multcitește mai multeciteȘte mai multecitește integralciteȘte integralvezi șivezi Șivezi aicivezi:vezi "
    "videovezi mai multeurmărește:urmĂreȘte:detalii:mai multe detaliimai multe:(citește(citeȘterecomandare:recomandări"
    ":recomandĂri:pe aceeași temă:pe aceeaȘi temĂ:διαβάστε επίσηςΔιαβάστε επίσηςΔΙΑΒΆΣ"
    "ΤΕ ΕΠΊΣΗΣδιαβάστε ακόμαΔιαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδιαβάστε ακ"
    "όμη:Διαβάστε ακόμη:ΔΙΑΒΆΣΤΕ ΑΚΌΜΗ:διαβάστε:Διαβάστε:ΔΙΑΒΆΣΤΕ:δια"
    "βάστε εδώΔιαβάστε εδώΔΙΑΒΆΣΤΕ ΕΔΏδιαβάστε σχετικάΔιαβάστε σχετ"
    "ικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδιαβάστε περισσότεραΔιαβάστε περισσότεραΔΙ"
    "ΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδείτε επίσηςΔείτε επίσηςΔΕΊΤΕ ΕΠΊΣΗΣδείτε εδ"
    "ώΔείτε εδώΔΕΊΤΕ ΕΔΏδείτε το βίντεοΔείτε το βίντεοΔΕΊΤΕ ΤΟ ΒΊΝΤΕΟ"
    "δείτε:Δείτε:ΔΕΊΤΕ:σχετικά:Σχετικά:ΣΧΕΤΙΚΆ:(διαβάστε(Διαβάστε(ΔΙΑ"
    "ΒΆΣΤΕlue myöslue myÖslue lisäälue lisÄÄolvassa elread more:read more read alsoalso readread next:see alsomore"
    ":related:related articlerelated articles:watch:listen:>> readdon't miss:don’t miss:you may also like:artikelbeiträgen"
    "achrichtenmeldungenarticlesactualitésvidéosnoticiasartículosnotíciasartigosnotiziearticoliartykuływiadomościhaberl"
    "er"
    "";
inline constexpr char letters_2[] =
    "berichtenartiklarnyheterновостиНовостиматериалыМатериалыnewsschlagwörterschlagwÖrtersc"
    "hlagworteschlagwortstichwörterstichwÖrterstichwortethementhemen in diesem artikelthemen dieses artikelsthema:mehr zu d"
    "en themenmehr zu:mehr zum thema:verwandte themen:tagssujetssujets liéssujets liÉssur les mêmes thèmessur les mÊmes "
    "thÈmesthèmesthÈmesthématiquesthÉmatiquesthèmes associésthÈmes associÉsmots-clésmots-clÉsmots clésmots clÉs"
    "étiquettesÉtiquettesplus surdans cet articlearchivado enetiquetastemastemas relacionadostemas tratadosmás sobre:mÁs "
    "sobre:palabras claveen esta noticia:más temasmÁs temasargomentiargomenti trattatiargomenti correlatitemitagparole chia"
    "veetichettetópicostÓpicostópicos relacionadostÓpicos relacionadostópicos da matériatÓpicos da matÉriaassuntospal"
    "avras-chavemarcadoresnesta matérianesta matÉriatrefwoordenonderwerpenmeer over dit onderwerp:tagitematypowiązane tema"
    "typowiĄzane tematysłowa kluczowesŁowa kluczowewięcej o:wiĘcej o:więcej na tematwiĘcej na temathasłahasŁaetiketl"
    "eretİketleretiketetİketilgili konularİlgili konularİlgİlİ konularilgili etiketlerİlgili etiketlerİlgİlİ etİke"
    "tlerkonularanahtar kelimeleranahtar kelİmelerbu konularda daha fazlaämnenÄmnenämnen i artikelnÄmnen i artikelntagga"
    "rnyckelordi artikelnämnesordÄmnesordemneremneordnøgleordnØgleordstikordnøkkelordnØkkelordtema:štítkyŠtítkyŠt"
    "ÍtkytématatÉmatatéma:tÉma:klíčová slovaklÍČovÁ slovatagytémytÉmyтегиТегиТЕГИтэгиТэгиТ"
    "ЭГИметкиМеткиМЕТКИтемыТемыТЕМЫтема:Тема:ТЕМА:ключевые словаКлю"
    "чевые словаКЛЮЧЕВЫЕ СЛОВАещё по темамЕщё по темамЕЩЁ ПО ТЕМАМклю"
    "чові словаКлючові словаКЛЮЧОВІ СЛОВАтемиТемиТЕМИміткиМіткиМІТ"
    "КИetichetetaguritag-uricuvinte cheiesubiectepe larg despreετικέτεςΕτικέτεςΕΤΙΚΈΤΕΣθέματα"
    "ΘέματαΘΈΜΑΤΑλέξεις κλειδιάΛέξεις κλειδιάΛΈΞΕΙΣ ΚΛΕΙΔΙΆλέξεις-κ"
    "λειδιάΛέξεις-κλειδιάΛΈΞΕΙΣ-ΚΛΕΙΔΙΆcímkékcÍmkÉkavainsanataiheettopicsrelated topicske"
    "ywordsfiled underhashtagspersone citateluoghi citatitemas:themen:themen :tagi:etiketler:теги:Теги:dpadpa-afxdpa/"
    "lnideutsche presse-agenturafpagence france-pressereutersthomson reutersapassociated pressefeagencia efeansaadnkronosagil"
    "apresseaskanewslusaagência lusaagência brasileuropa pressapaaustria presse agenturkeystone-sdasdaawpbelgaanppappolska "
    "agencja prasowaiarisbnewsČtkČtk/aptasrmtiagerpresmediafaxtttt-reutersritzauntbsttbnsТАССРИА Новости«Р"
    "ИА Новости»Интерфакс«Интерфакс»УкрінформУкринформУНІАНУНИАНІ"
    "нтерфакс-УкраїнаИнтерфакс-УкраинаБелТАanadolu ajansıanadolu agencydemirören haber "
    "ajansıİhlas haber ajansıdhaİhaankaΑΠΕ-ΜΠΕΑΠΕΑΜΠΕknatelamtélamnotimexxinhuatassinterfaxbloombergdow jon"
    "esdow jones newswiresupibbcbbc newscnncnbcnprafp/le mondeder spiegelspiegelspiegel onlinespiegel politikzeit onlinef.a.z"
    ".fazfaz.netfrankfurter allgemeinefrankfurter allgemeine zeitungsüddeutsche zeitungsz.dewelt am sonntagbild am sonntagta"
    "ztageszeitunghandelsblattwirtschaftswochemanager magazinfocus onlinestern.detagesspiegelberliner zeitungberliner morgenp"
    "ostb.z.frankfurter rundschaustuttgarter zeitungstuttgarter nachrichtenhamburger abendblatthamburger morgenpostkölner st"
    "adt-anzeigerrheinische postwestdeutsche allgemeinewazneue osnabrücker zeitungnozostsee-zeitungleipziger volkszeitungsä"
    "chsische zeitungmitteldeutsche zeitungmärkische allgemeineweser-kurieraugsburger allgemeinemünchner merkurnürnberger "
    "nachrichtenbadische zeitungschwäbische zeitungsüdkurierhazhannoversche allgemeinerndredaktionsnetzwerk deutschlandfunk"
    "e mediengruppet-onlinen-tvntvntv.deardard-aktuelltagesschautagesschau.dezdfzdfheutedeutschlandfunkdeutsche welledwndrwdr"
    "mdrbr24swrrbbrbb24hessenschauheiseheise onlineheise mediengolemgolem.denetzpolitik.orgderstandard.atstandard verlagsgese"
    "llschaftkronen zeitungkleine zeitungorforf.atnzzneue zürcher zeitungtages-anzeigersrfbasler zeitungrtstribune de genèv"
    "eswissinfoluxemburger wortle figaroaujourd'hui en franceaujourd’hui en franceles Échosles echosl'humanitél’humanit"
    "él'obsl’obsle nouvel obsmediapartcourrier internationalouest-francela voix du nordla dépêchela dépêche du midinic"
    "e-matinmidi librele télégrammefrance infofranceinfofrance 24france télévisionsfrance 2france 3france interradio fran"
    "cetf1tf1 infolcibfmtvbfm businesscnewsrmceurope 1rfil'Équipel’Équipehuffpostle huffington postnumeramareporterreslat"
    "e.frla libre belgiquela dernière heuredh les sportsrtbfradio-canadala presse canadiennele journal de montréalabcdiario"
    " abcla vanguardiael confidencialeldiario.esel españolokdiariolibertad digitaldiario vascoheraldo de aragónla voz de ga"
    "liciafaro de vigolevante-emvlas provinciasdiario de sevillacanarias7la nueva españael norte de castillamundo deportivoc"
    "inco díasel economistaeleconomista.esrtvertve.estvecadena sercopeonda ceroantena 3antena 3 noticiaslasextatelecincoel h"
    "uffington postinfobaeclarínpágina/12Ámbitoel espectadorcaracol radioexcélsiorrppel mercuriobiobiochiletelesurbbc mun"
    "dobbc news mundocnn en españolcorriere della seracorrierela repubblicarepubblicail sole 24 oreil messaggeroil fatto quo"
    "tidianoil foglioil manifestoil gazzettinoil secolo xixil resto del carlinoqnquotidiano nazionalela gazzetta dello sportc"
    "orriere dello sporttuttosportl'espressol’espressofanpagefanpage.ithuffpost italiatgcom24sky tg24rai newsrainewstg1la7m"
    "ediasettoday.itil tirrenol'unione sardal’unione sardagiornale di siciliala siciliawired italiamilano finanzagedifolha "
    "de s.paulofolha de são paulofolhapressg1o estado de s. pauloestadãoestadão conteúdouolistoÉvalor econômicoinfomone"
    "ycartacapitalcorreio braziliensezero horagzhgazeta do povopoder360r7sbttv globoglobonewscnn brasilbbc news brasilagênci"
    "a públicadiário do nordestediário de notíciasjornal de notíciascorreio da manhãsic notíciastvicnn portugalrtptsfr"
    "enascençajornal de negóciosa bolajornal económiconos nieuwsnos sportnu.nlde volkskrantvolkskrantnrcnrc handelsbladhet"
    " paroolde telegraafalgemeen dagbladhet financieele dagbladrtl nieuwsbnromrop fryslânomroep westomroep brabantrtv noordn"
    "h nieuwsat5tweakersnieuwsuurhet laatste nieuwshlnhet nieuwsbladvrtvrt nwsgazet van antwerpenonetonet wiadomościwirtualn"
    "a polskainteriagazeta.plgazeta wyborczawyborczawyborcza.plrzeczpospolitadziennik gazeta prawnasuper expresspolska timesn"
    "ewsweek polskado rzeczytygodnik powszechnytvn24tvn24.pltvnpolsat newstvptvp infotvp3rmf24rmf fmradio zetpolskie radiotok"
    " fmmoney.plbankier.plbusiness insider polskapuls biznesudziennik polskigłos wielkopolskigrupa onet.plnatematoko.pressni"
    "ezależnahürriyethabertürkyeni Şafaktürkiye gazetesibirgünt24gazete duvarcnn türkcnntürktrt habertrta haberhabert"
    "ürk tvhalk tvbbc türkçedw türkçebianetensonhaberhaberler.comfanatikfotomaçdünya gazetesibloomberg htdagens nyhete"
    "rdnsvenska dagbladetsvdaftonbladetexpressengöteborgs-postensydsvenskansvtsvt nyhetersveriges radiotv4tv4 nyheternadagen"
    "s industritt nyhetsbyrånberlingskejyllands-postenekstra bladetb.t.børsendr nyhedertv 2tv2kristeligt dagbladritzaus bur"
    "eauaftenpostenvgdagbladetnrktv 2 nyheterdagens næringslivbergens tidendenettavisene24klassekampenylehelsingin sanomathu"
    "fvudstadsbladetilta-sanomatiltalehtirÚvmorgunblaðiðidnes.czidnesmf dnesmladá fronta dnesnovinkynovinky.czlidové nov"
    "inylidovky.czhospodářské novinyihnedaktuálně.czseznam zprávydeník.czdeník nblesk.czČt24Česká televizeČeský "
    "rozhlasirozhlastv novacnn prima newsdenník naktuality.skhvgnépszava24.huМИА «Россия сегодня»Росс"
    "ия сегодняКоммерсантъ«Коммерсантъ»«Ведомости»РБК«Известия»Ро"
    "ссийская газетаКомсомольская правдаМосковский комсомолецАргум"
    "енты и фактыНовая газетаНезависимая газетаЛента.руГазета.ruФонта"
    "нкаМедузаmeduzaЭхо МосквыПервый каналНТВРоссия 24rt на русскомsputnikРу"
    "сская служба Би-би-сиБи-би-сиРадио СвободаНастоящее ВремяРосбалт"
    "ura.ruСпорт-ЭкспрессЧемпионатУкраїнська правдаУкраинская правдаЄ"
    "вропейська правдаЕкономічна правдаТСНСуспільнеГромадськеhromadske"
    "Дзеркало тижняРБК-УкраїнаГлавкомЛІГА.netliga.netЦензор.НЕТ24 канал5 ка"
    "налРадіо Свободаbbc news УкраїнаГазета.uakyiv independentdigi24digi24.rohotnewshotnews.rog4m"
    "ediag4media.roadevărullibertateaevenimentul zileigândulziarul financiarprotvpro tvȘtirile protvstirile protvantena 3 "
    "cnnrealitatearomânia tvjurnalul naționalnews.roeuropa liberăeuropa liberă româniabizidaytvrΚαθημερινήΗ "
    "ΚαθημερινήΤα ΝέαΤο ΒήμαΠρώτο ΘέμαΠΡΩΤΟ ΘΕΜΑΈθνοςΕλευθεροτυπίαΕ"
    "φημερίδα των ΣυντακτώνΕΡΤΣΚΑΪnaftemporikiΝαυτεμπορικήin.griefimeridaiefimerida.gr"
    "news247cnn greecelifonewsbombjutarnji listvečernji listindex.hrblicn1b92tanjugeuronewseuractivthe guardianthe new york "
    "timesnew york timeswashington postwall street journalfinancial timesthe economistal jazeerasky newsgetty imagespr newswi"
    "rebusiness wireglobenewswirenews aktuellotspresseportalredaktionredaktionsnetzwerk deutschlandla rédactionrédactionser"
    "vice politiqueredacciónla redacciónagenciasredazioneredazione onlineredazione webla redazioneredazione ansaredazione c"
    "ronacaredazione economiaredazione sporta cura della redazioneredaçãoredactieonze redactienieuwsredactieredactie econom"
    "ieredactie sportredactie buitenlandredactie binnenlandredakcjaredakcja portaluhaber merkezihaber servisispor servisiekon"
    "omi servisidış haberler servisidış haberlerredaktionenredaksjonenredakceredakciaредакцияРедакцияре"
    "дакціяРедакціяredacțiaσύνταξηΣύνταξησυντακτική ομάδαΣυντακτική ο"
    "μάδαnewsroomnews deskweb deskstaffopracwysłuchałredactie:haber :text avpor :par:journalist:weltdie weltdie zeitdie"
    " presseder standardfocusprofilkuriermerkurabendzeitungsemanamarcapúblicofaktakşamtakvimduvaranadoludanasdelopolitikadn"
    "evnikrespektreflexprávobleskomnile matinla pressela croixle pointle soirle tempsla librel'avenirl’avenirl'echol’ech"
    "ola provencela tribunela naciónla nazioneel tiempoel mundoel paísla razónel correoel comercioel universalla tercerael"
    " observadorel periódicola repúblicala jornadail giornola stampail postil mattinoo globoo diaa tardeder tagesspiegelde "
    "standaardde morgende tijdtrouwle parisien24 heures20 minutos20 minuten20 minutes20minutosle progrèssud ouestexpressoobs"
    "ervadornosperfilexpansiónchallengestageblattil giornalepanoramastar gazetesipolitikenpolitykacumhuriyetevrenselmilliyet"
    "sözcüдождьДождьизвестияИзвестияведомостиВедомостиправдаПравдаp"
    "ravdadelficorreoreformaprocesoépocaÉpocaexamele mondel'expressl’expresslibérationle devoirmilenioavvenireemoltn.czm"
    "ynetnexometrópolespoliticoknackthe timesrtlsicwptzdrpolitikinlandauslanddeutschlandösterreichÖsterreichschweizeuropaw"
    "eltwirtschaftfinanzenbörsebÖrsegeldunternehmenverbraucherkarriereberufimmobiliengesellschaftpanoramavermischtesaus all"
    "er weltkulturfeuilletonliteraturbücherbÜchermusikkinofilmtheaterkunstmedienfernsehentvstreamingnetzweltdigitaldigitale"
    "sinternettechniktechnologiesecuritywissenwissenschaftforschunggesundheitmedizinpsychologiebildungschulecampusumweltklima"
    "klimawandelnaturtiereenergiemobilitätmobilitÄtautoverkehrreisereisenlebenlifestylefamilieliebemodestilessengenusswohne"
    "ngartengeschichtereligionjustizrechtkriminalitätkriminalitÄtblaulichtpolizeiunfälleunfÄllesportfußballfussballbunde"
    "sliga2. bundesligachampions leagueformel 1tennishandballbasketballwintersportolympiaregionalesregionregionallokaleslokal"
    "stadtstadtlebenberlinhamburgmünchenmÜnchenbayernwiensachsennrwhessenmeinungdebattekommentarkommentarekolumnekolumnenle"
    "itartikelleserbriefeleserbriefglossegastbeitraggastkommentaressayinterviewinterviewsporträtportrÄtreportagehintergrund"
    "analyseanalysenfaktencheckratgeberservicewetterlivebloglivelivetickereilmeldungnewstickernachrichtennewsaktuellaktuelles"
    "schlagzeilenhomemagazinwochenendeleutestarspromisroyalsvideosbilderfotostreckepodcastdossiergemeindebaukrieg in der ukra"
    "ineukrainenahostusachinarusslandpolitiqueinternationalmondeeuropefrancesociétésociÉtÉéconomieÉconomieentreprisesen"
    "treprisefinancefinancesmarchésmarchÉsbourseargentpatrimoineimmobilieremploiconsommationconsojusticepolicefaits diversf"
    "ait diverssantésantÉmédecinemÉdecineéducationÉducationécoleÉcoleenvironnementplanèteplanÈteclimatécologieÉco"
    "logieénergieÉnergiebiodiversitébiodiversitÉsciencesscienceespacetechnotechnologiestechnumériquenumÉriquehigh-techp"
    "ixelsmédiasmÉdiastélévisiontÉlÉvisionculturecultureslivreslittératurelittÉraturecinémacinÉmamusiquemusiquesart"
    "sthéâtrethÉÂtrescènesscÈnesexpositionssériessÉrieshistoireidéesidÉesdébatsdÉbatsdébatdÉbattribunetribuneso"
    "pinionopinionséditorialÉditorialéditoÉditoéditosÉditoschroniquechroniquesenquêteenquÊteenquêtesenquÊtesreporta"
    "gesentretienentretiensportraitportraitsrécitrÉcitdécryptagedÉcryptagedécryptagesdÉcryptagesvérificationvÉrificat"
    "ionles décodeursles dÉcodeursgrand formatsportsfootballrugbycyclismeligue 1ligue des championsbasketformule 1jojeux ol"
    "ympiquesrégionsrÉgionsrégionrÉgionîle-de-franceÎle-de-franceparislyonmarseillebretagnebelgiquesuissequébecquÉbec"
    "canadaafriqueamériquesamÉriquesasieasie-pacifiquemoyen-orientproche-orientétats-unisÉtats-unisroyaume-unirussieguerr"
    "e en ukrainechinevoyagevoyagestourismegastronomiecuisinevinsbeautébeautÉstylestylesart de vivremaisonfamilleautomobile"
    "transportsmobilitémobilitÉagriculturereligionsmétéomÉtÉopeopleinsolitemagazinem le magle magvidéosvidÉosvidéovi"
    "dÉopodcastsen directdirectà la uneÀ la uneactualitéactualitÉactualitésactualitÉsactudernières minutesderniÈres "
    "minutesvie pratiquedisparitionscarnetmer et océansmer et ocÉanspolíticapolÍticainternacionalmundoespañaespaÑanacio"
    "naleconomíaeconomÍaempresasmercadosbolsafinanzasdineroviviendaempleotrabajoconsumosociedadsucesostribunalesjusticiapol"
    "icialpolicialesseguridadsaludsanidadeducacióneducaciÓnmedio ambienteclima y medio ambientemedioambienteclimacambio cli"
    "máticocambio climÁticoenergíaenergÍanaturalezacienciacienciasespaciotecnologíatecnologÍatecnoculturalibrosliteratu"
    "racinemúsicamÚsicateatroarteseriestelevisióntelevisiÓnmedioscomunicacióncomunicaciÓnespectáculosespectÁculosgent"
    "ecorazóncorazÓnfamososhistoriareligiónreligiÓnopiniónopiniÓneditorialeditorialescolumnascolumnacolumnistastribunat"
    "ribunascartas al directoranálisisanÁlisisentrevistaentrevistasreportajereportajescrónicacrÓnicacrónicascrÓnicasper"
    "fildeportesfútbolfÚtbolbaloncestotenisciclismomotorfórmula 1fÓrmula 1la ligaligachampionsmundialjuegos olímpicosjue"
    "gos olÍmpicoslocallocalesciudadciudadesprovinciascomunidadesmadridbarcelonacataluñacataluÑaandalucíaandalucÍasevill"
    "avalenciacomunidad valencianagaliciapaís vascopaÍs vascocastilla y leóncastilla y leÓnaragónaragÓncanariasbaleares"
    "américaamÉricalatinoaméricalatinoamÉricaméxicomÉxicoargentinacolombiachileperúperÚvenezuelaestados unidosee. uu."
    "oriente próximooriente prÓximooriente medioasiaáfricaÁfricaguerra en ucraniaviajesturismogastronomíagastronomÍaest"
    "ilomodabellezaestilo de vidabienestarfamiliamascotastiempoel tiempoagriculturamotor y movilidadincendiosvídeosvÍdeosfo"
    "tosúltima horaÚltima horaactualidadnoticiasportadasuplementossucesos y tribunaleseleccionesverificaciónverificaciÓnp"
    "oliticaesterimondoitaliainternicronacacronachecronaca neraattualitàattualitÀeconomiafinanzamercatiborsasoldilavoroimpr"
    "eseaziendecasaimmobiliareconsumisocietàsocietÀgiustiziasalutemedicinabenesserescuolauniversitàuniversitÀambienteener"
    "gianaturaanimaliscienzascienzespaziotecnologiatecnologiedigitalelibricinemamusicamostrespettacolispettacolotelevisioneme"
    "diagossippersonaggistoriareligionevaticanoopinionicommenticommentoeditorialeeditorialil'editorialel’editorialerubriche"
    "lettereil puntol'analisil’analisianalisiintervistal'intervistal’intervistaintervisteinchiestainchiesteil ritrattoil "
    "casola storiail personaggiocalcioserie acoppaformula 1motogpmotoriolimpiadiregioniregionemilanoromanapolitorinobolognafi"
    "renzepalermovenezialombardiaemilia-romagnatoscanalaziosiciliavenetoviaggicucinafoodricettestilefamigliameteovideofotoult"
    "ima oraultime notizienotizieprimo pianoin primo pianomotori e mobilitàmotori e mobilitÀagricolturatrasportiguerra in u"
    "crainamedio orientestati unitibrasilportugalpaíspaÍsmercadofinançasfinanÇasnegóciosnegÓciosdinheiroempregoimóveis"
    "imÓveissociedadecotidianocidadescidadepolíciapolÍciasegurançaseguranÇajustiçajustiÇasaúdesaÚdeequilíbrio e sa"
    "údeequilÍbrio e saÚdeequilíbrioequilÍbrioeducaçãoeducaÇÃomeio ambientenaturezaazulciênciaciÊnciaciênciasciÊ"
    "nciasciência e saúdeciÊncia e saÚdeespaçoespaÇotecilustradailustríssimailustrÍssimalivrosartestelevisãotelevis"
    "ÃomídiamÍdiaentretenimentocelebridadespopp3fugasípsilonÍpsilonhistóriahistÓriareligiãoreligiÃoopiniãoopiniÃoe"
    "ditoriaiscolunascolunacolunistastendências / debatestendÊncias / debatespainel do leitoranáliseanÁlisereportagemrepo"
    "rtagensesporteesportesdesportofutebolfutebol nacionalfutebol internacionalautomobilismoolimpíadasolimpÍadasregiãoregi"
    "ÃoregiõesregiÕessão paulosÃo paulorio de janeirolisboaportominas geraisbrasíliabrasÍliaamérica latinaamÉrica la"
    "tinaásiaÁsiaoriente médiooriente mÉdiomédio orientemÉdio orienteguerra na ucrâniaguerra na ucrÂniaviagemviagensc"
    "omidagastronomiacomportamentofamíliafamÍliabichoscarrostempoagroagronegócioagronegÓcioincêndios florestaisincÊndio"
    "s florestaisúltimasÚltimasnotíciasnotÍciasinícioinÍciocapaeleiçõeseleiÇÕeschecagemfact checkbinnenlandbuitenla"
    "ndpolitiekregionaal nieuwsregioregionaallokaaleconomiebeursondernemenbedrijvenwerkwonensamenlevingmaatschappijmisdaad112"
    "rechtbankgezondheidzorgonderwijsmilieuklimaatnatuurdierenwetenschapcultuurcultuur & mediaboekenmuziekentertainmentshowbi"
    "zzshownieuwsachterklaproyaltykoningshuisgeschiedenisreligieopiniecolumnscolumncommentaarachtergrondvoetbalwielrennenscha"
    "atsenhockeyopmerkelijkkoken & etenreizenweerverkeernieuwsvoorpaginahet beste vanamsterdamrotterdamutrechtden haagvlaande"
    "renwereldoorlog in oekraïneoorlog in oekraÏnewiadomościwiadomoŚcikrajpolskaświatŚwiatpolitykagospodarkaekonomiabiz"
    "nesfinansegiełdagieŁdapieniądzepieniĄdzepracanieruchomościnieruchomoŚcifirmaspołeczeństwospoŁeczeŃstwoprawosą"
    "dysĄdykryminalnewypadkipolicjazdrowiemedycynaedukacjaszkołaszkoŁaśrodowiskoŚrodowiskoklimatekologiaenergetykaprzyro"
    "dazwierzętazwierzĘtanaukakosmostechnologiakulturaksiążkiksiĄŻkimuzykateatrsztukaserialetelewizjarozrywkagwiazdyplo"
    "tkireligiakościółkoŚciÓŁkomentarzekomentarzfelietonfelietonypublicystykawywiadwywiadyrozmowareportażreportaŻanal"
    "izatylko u naspiłka nożnapiŁka noŻnaekstraklasaliga mistrzówliga mistrzÓwsiatkówkasiatkÓwkażużelŻużelŻuŻel"
    "skoki narciarskiekoszykówkakoszykÓwkaregionylokalnewarszawakrakówkrakÓwłódźŁódźŁÓdŹwrocławwrocŁawpoznańp"
    "oznaŃgdańskgdaŃsktrójmiastotrÓjmiastoszczecinlublinkatowicebiałystokbiaŁystokśląskŚląskŚlĄskmałopolskamaŁ"
    "opolskamazowieckiewojna w ukrainierosjaukrainapodróżepodrÓŻeturystykakuchniakulinariaprzepisyurodastyl życiastyl Ż"
    "yciadomogródogrÓdrodzinadzieckomotoryzacjamotopogodaciekawostkinajnowszena żywona Żywostrona gŁÓwnawideozdjęciazd"
    "jĘciawyborygündemgÜndemgüncelgÜncelsiyasetsİyasetpolitikapolİtİkadünyadÜnyatürkiyetÜrkİyeekonomiekonomİfin"
    "ansfİnanspiyasalarpİyasalariş dünyasıİş dünyasıİŞ dÜnyasiemlakşirketlerŞirketlerŞİrketlertoplumyaşamya"
    "ŞamadliyeadlİyeasayişasayİŞ3. sayfapolis adliyepolİs adlİyesağlıksaĞlikeğitimeĞİtİmçevreÇevreiklimİklim"
    "İklİmenerjienerjİdoğadoĞahayvanlarbilimbİlİmbilim teknolojibİlİm teknolojİbilim ve teknolojibİlİm ve teknolo"
    "jİbilim-teknolojibİlİm-teknolojİteknolojiteknolojİİnternetmedyakültürkÜltÜrkültür sanatkÜltÜr sanatkültü"
    "r-sanatkÜltÜr-sanatsanatkitapkİtapsinemasİnemamüzikmÜzİktelevizyontelevİzyonmagazİnünlülerÜnlülerÜnlÜlert"
    "arihtarİhdindİnarkeolojiarkeolojİgörüşgÖrÜŞyazarlarköşe yazılarıkÖŞe yazilariyorumanalizanalİzröportajr"
    "ÖportajsöyleşisÖyleŞİdosya haberözel haberÖzel habersporfutbolsüper ligsÜper lİgbasketbolvoleyboltenİsmotor "
    "sporlarımotor sporlariyerelyerel haberlerbölgebÖlgeistanbulİstanbulankaraizmirİzmirİzmİrkaradenizkaradenİzegemar"
    "maraakdenizakdenİzavrupaorta doğuorta doĞuasyaamerikaamerİkaafrikaafrİkaseyahatturizmturİzmgezigezİyemekkadınkad"
    "inaileaİleotomobilotomobİlotomotivotomotİvtarımtarimulaşımulaŞimsavunmahava durumuson dakikason dakİkahaberlerha"
    "beranasayfacanlıcanlivİdeofoto galerifoto galerİseçimseÇİmnyheterinrikesutrikessverigevärldenvÄrldennäringslivn"
    "ÄringslivbörsbÖrsprivatekonomibostadsamhällesamhÄllebrotthälsahÄlsasjukvårdsjukvÅrdskolautbildningmiljömiljÖe"
    "nergivetenskapteknikmedierböckerbÖckerteaterscenkonstnöjenÖjekändisarkÄndisarledareledarsidandebattdn debattkröni"
    "kakrÖnikakolumninsändareinsÄndareanalysintervjufotbollallsvenskanishockeyskidorlokaltlokala nyheterstockholmgöteborg"
    "gÖteborgmalmömalmÖresormatmat & drycklivsstilfamiljbilvädervÄdersenaste nyttstartsidankriget i ukrainaindlandudland"
    "danmarkverdenøkonomiØkonomierhvervpengeboligsamfundkrimisundheduddannelsemiljømiljØvidenskabvidenteknologibøgerbØg"
    "erunderholdningkendtehistorietrolederdebatkronikklummelæserbrevlÆserbrevfodboldsuperligaenhåndboldhÅndboldcyklingkø"
    "benhavnkØbenhavnaarhusrejsermadbilervejretseneste nytinnenriksutenriksnorgepolitikknæringslivnÆringslivsamfunnkrimhel"
    "seutdanningvitenskapforskningbøkerbØkerkronikkmeningermeninger og debattfotballeliteserienlangrennskisportoslobergentr"
    "ondheimmat og drikkeværetvÆretsiste nyttzprávyzprÁvydomácídomÁcÍdomovz domovazahraničízahraniČÍzahraničníz"
    "ahraniČnÍsvětsvĚtze světaze svĚtaevropaekonomikabyznyspenízepenÍzeburzabydleníbydlenÍpráceprÁcespolečnostsp"
    "oleČnostčerná kronikaČerná kronikaČernÁ kronikasoudyzdravízdravÍmedicínamedicÍnavzdělávánívzdĚlÁvÁnÍ"
    "školstvíŠkolstvíŠkolstvÍživotní prostředíŽivotní prostředíŽivotnÍ prostŘedÍenergetikapřírodapŘÍrod"
    "azvířatazvÍŘatavědavĚdavěda a technikavĚda a technikatechnikamédiamÉdiaknihyhudbadivadlouměníumĚnÍtelevize"
    "seriályseriÁlycelebrityshowbyznysnázorynÁzorynázory a komentářenÁzory a komentÁŘekomentářekomentÁŘekoment"
    "ářkomentÁŘsloupkyglosablogyrozhovorrozhovoryreportážreportÁŽreportážereportÁŽeanalýzaanalÝzafotbalhokejbia"
    "tlonprahabrnoostravaplzeňplzeŇválka na ukrajiněvÁlka na ukrajinĚukrajinaruskocestovánícestovÁnÍjídlojÍdlorec"
    "eptymódamÓdaživotní stylŽivotní stylŽivotnÍ stylstylrodinadopravapočasípoČasÍzajímavostizajÍmavostimagazí"
    "nmagazÍnaktuálněaktuÁlnĚaktualityonlinedomůdomŮvolbyslovenskoz domova a zo svetazo svetaполитикаПоли"
    "тикаПОЛИТИКАв миреВ миреВ МИРЕмирМирМИРроссияРоссияРОССИЯв рос"
    "сииВ россииВ РОССИИэкономикаЭкономикаЭКОНОМИКАбизнесБизнесБИЗ"
    "НЕСфинансыФинансыФИНАНСЫрынкиРынкиРЫНКИденьгиДеньгиДЕНЬГИнед"
    "вижимостьНедвижимостьНЕДВИЖИМОСТЬкомпанииКомпанииКОМПАНИИпро"
    "мышленностьПромышленностьПРОМЫШЛЕННОСТЬэнергетикаЭнергетикаЭ"
    "НЕРГЕТИКАобществоОбществоОБЩЕСТВОпроисшествияПроисшествияПРО"
    "ИСШЕСТВИЯкриминалКриминалКРИМИНАЛпреступностьПреступностьПРЕ"
    "СТУПНОСТЬсудыСудыСУДЫправоПравоПРАВОсиловые структурыСиловые "
    "структурыСИЛОВЫЕ СТРУКТУРЫармияАрмияАРМИЯармия и опкАрмия и оп"
    "кАРМИЯ И ОПКоборонаОборонаОБОРОНАбезопасностьБезопасностьБЕЗО"
    "ПАСНОСТЬздоровьеЗдоровьеЗДОРОВЬЕмедицинаМедицинаМЕДИЦИНАобра"
    "зованиеОбразованиеОБРАЗОВАНИЕэкологияЭкологияЭКОЛОГИЯклиматК"
    "лиматКЛИМАТприродаПриродаПРИРОДАживотныеЖивотныеЖИВОТНЫЕнаук"
    "аНаукаНАУКАнаука и техникаНаука и техникаНАУКА И ТЕХНИКАкосмосК"
    "осмосКОСМОСтехнологииТехнологииТЕХНОЛОГИИтехнология и медиаТе"
    "хнология и медиаТЕХНОЛОГИЯ И МЕДИАинтернетИнтернетИНТЕРНЕТмеди"
    "аМедиаМЕДИАсмиСмиСМИкультураКультураКУЛЬТУРАкнигиКнигиКНИГИл"
    "итератураЛитератураЛИТЕРАТУРАкиноКиноКИНОмузыкаМузыкаМУЗЫКАт"
    "еатрТеатрТЕАТРискусствоИскусствоИСКУССТВОтелевидениеТелевиде"
    "ниеТЕЛЕВИДЕНИЕшоу-бизнесШоу-бизнесШОУ-БИЗНЕСзвездыЗвездыЗВЕЗД"
    "ЫисторияИсторияИСТОРИЯрелигияРелигияРЕЛИГИЯмненияМненияМНЕНИ"
    "ЯмнениеМнениеМНЕНИЕколонкаКолонкаКОЛОНКАколонкиКолонкиКОЛОНК"
    "ИкомментарииКомментарииКОММЕНТАРИИаналитикаАналитикаАНАЛИТИК"
    "АанализАнализАНАЛИЗинтервьюИнтервьюИНТЕРВЬЮрепортажРепортажР"
    "ЕПОРТАЖрепортажиРепортажиРЕПОРТАЖИрасследованияРасследования"
    "РАССЛЕДОВАНИЯрасследованиеРасследованиеРАССЛЕДОВАНИЕспецпрое"
    "ктыСпецпроектыСПЕЦПРОЕКТЫспортСпортСПОРТфутболФутболФУТБОЛхо"
    "ккейХоккейХОККЕЙтеннисТеннисТЕННИСбиатлонБиатлонБИАТЛОНфигур"
    "ное катаниеФигурное катаниеФИГУРНОЕ КАТАНИЕбаскетболБаскетбол"
    "БАСКЕТБОЛбоксБоксБОКСрегионыРегионыРЕГИОНЫмоскваМоскваМОСКВА"
    "санкт-петербургСанкт-петербургСАНКТ-ПЕТЕРБУРГпетербургПетербу"
    "ргПЕТЕРБУРГподмосковьеПодмосковьеПОДМОСКОВЬЕуралУралУРАЛсиби"
    "рьСибирьСИБИРЬбывший сссрБывший сссрБЫВШИЙ СССРукраинаУкраина"
    "УКРАИНАсвоСвоСВОспециальная военная операцияСпециальная военн"
    "ая операцияСПЕЦИАЛЬНАЯ ВОЕННАЯ ОПЕРАЦИЯсшаСшаСШАевропаЕвропаЕ"
    "ВРОПАазияАзияАЗИЯближний востокБлижний востокБЛИЖНИЙ ВОСТОКпу"
    "тешествияПутешествияПУТЕШЕСТВИЯтуризмТуризмТУРИЗМедаЕдаЕДАре"
    "цептыРецептыРЕЦЕПТЫмодаМодаМОДАстильСтильСТИЛЬстиль жизниСти"
    "ль жизниСТИЛЬ ЖИЗНИдомДомДОМсемьяСемьяСЕМЬЯавтоАвтоАВТОавтоно"
    "востиАвтоновостиАВТОНОВОСТИтранспортТранспортТРАНСПОРТпогода"
    "ПогодаПОГОДАглавноеГлавноеГЛАВНОЕглавные новостиГлавные новос"
    "тиГЛАВНЫЕ НОВОСТИновостиНовостиНОВОСТИлента новостейЛента нов"
    "остейЛЕНТА НОВОСТЕЙновости дняНовости дняНОВОСТИ ДНЯфотоФотоФО"
    "ТОвидеоВидеоВИДЕОинфографикаИнфографикаИНФОГРАФИКАподкастыПо"
    "дкастыПОДКАСТЫдосьеДосьеДОСЬЕвыборыВыборыВЫБОРЫполітикаПоліт"
    "икаПОЛІТИКАсвітСвітСВІТу світіУ світіУ СВІТІукраїнаУкраїнаУКР"
    "АЇНАв україніВ україніВ УКРАЇНІекономікаЕкономікаЕКОНОМІКАбіз"
    "несБізнесБІЗНЕСфінансиФінансиФІНАНСИгрошіГрошіГРОШІнерухоміс"
    "тьНерухомістьНЕРУХОМІСТЬсуспільствоСуспільствоСУСПІЛЬСТВОпод"
    "іїПодіїПОДІЇнадзвичайні подіїНадзвичайні подіїНАДЗВИЧАЙНІ ПОД"
    "ІЇкриміналКриміналКРИМІНАЛвійнаВійнаВІЙНАвійна в україніВійна"
    " в україніВІЙНА В УКРАЇНІвійна з росієюВійна з росієюВІЙНА З РОСІ"
    "ЄЮарміяАрміяАРМІЯздоров'яЗдоров'яЗДОРОВ'Яздоров’яЗдоров’яЗДО"
    "РОВ’ЯосвітаОсвітаОСВІТАекологіяЕкологіяЕКОЛОГІЯкліматКлімат"
    "КЛІМАТтехнологіїТехнологіїТЕХНОЛОГІЇінтернетІнтернетІНТЕРНЕТ"
    "медіаМедіаМЕДІАкіноКіноКІНОмузикаМузикаМУЗИКАшоу-бізнесШоу-бі"
    "знесШОУ-БІЗНЕСісторіяІсторіяІСТОРІЯрелігіяРелігіяРЕЛІГІЯдумк"
    "иДумкиДУМКИдумкаДумкаДУМКАблогиБлогиБЛОГИаналітикаАналітикаА"
    "НАЛІТИКАінтерв'юІнтерв'юІНТЕРВ'Юінтерв’юІнтерв’юІНТЕРВ’Юрозс"
    "лідуванняРозслідуванняРОЗСЛІДУВАННЯрегіониРегіониРЕГІОНИкиїв"
    "КиївКИЇВльвівЛьвівЛЬВІВодесаОдесаОДЕСАхарківХарківХАРКІВдніп"
    "роДніпроДНІПРОподорожіПодорожіПОДОРОЖІїжаЇжаЇЖАрецептиРецепт"
    "иРЕЦЕПТИстиль життяСтиль життяСТИЛЬ ЖИТТЯголовнеГоловнеГОЛОВН"
    "ЕновиниНовиниНОВИНИстрічка новинСтрічка новинСТРІЧКА НОВИНвід"
    "еоВідеоВІДЕОpoliticăpoliticĂpoliticexternexterneinternaționalinternaȚionalinternactualitatesocialsocieta"
    "teevenimenteconomicbanifinanțefinanȚeafaceribusinessimobiliarecompaniimuncămuncĂjustițiejustiȚiesănătatesĂnĂta"
    "temedicinămedicinĂeducațieeducaȚieșcoalăȘcoalăȘcoalĂmediuclimăclimĂnaturănaturĂanimaleștiințăȘtiință"
    "ȘtiinȚĂștiinţăȘtiinţăȘtiinŢĂtehnologieculturăculturĂcărțicĂrȚimuzicămuzicĂteatruartăartĂdivertisme"
    "ntmondenvedeteshowbizistorieopiniicomentariianalizeanalizăanalizĂinterviuinterviurireportajinvestigațiiinvestigaȚiih"
    "andballocalebucureștibucureȘticlujiașiiaȘitimișoaratimiȘoarabrașovbraȘovconstanțaconstanȚarepublica moldovamol"
    "dovarăzboi în ucrainarĂzboi În ucrainaucrainarusiasuacălătoriicĂlĂtoriiturismrețetereȚetemodămodĂstil de via"
    "țăstil de viaȚĂtransportagriculturăagriculturĂvremeaștiriȘtiriștirile zileiȘtirile zileiultimele știriultimel"
    "e Știriprima paginăprima paginĂacasĂalegerifapt diversπολιτικήΠολιτικήΠΟΛΙΤΙΚΉελλάδαΕ"
    "λλάδαΕΛΛΆΔΑκόσμοςΚόσμοςΚΌΣΜΟΣδιεθνήΔιεθνήΔΙΕΘΝΉευρώπηΕυρώπηΕ"
    "ΥΡΏΠΗοικονομίαΟικονομίαΟΙΚΟΝΟΜΊΑεπιχειρήσειςΕπιχειρήσειςΕΠΙΧ"
    "ΕΙΡΉΣΕΙΣαγορέςΑγορέςΑΓΟΡΈΣχρηματιστήριοΧρηματιστήριοΧΡΗΜΑΤΙΣ"
    "ΤΉΡΙΟακίνηταΑκίνηταΑΚΊΝΗΤΑεργασίαΕργασίαΕΡΓΑΣΊΑκοινωνίαΚοινω"
    "νίαΚΟΙΝΩΝΊΑαστυνομικόΑστυνομικόΑΣΤΥΝΟΜΙΚΌδικαιοσύνηΔικαιοσύν"
    "ηΔΙΚΑΙΟΣΎΝΗυγείαΥγείαΥΓΕΊΑπαιδείαΠαιδείαΠΑΙΔΕΊΑεκπαίδευσηΕκπ"
    "αίδευσηΕΚΠΑΊΔΕΥΣΗπεριβάλλονΠεριβάλλονΠΕΡΙΒΆΛΛΟΝκλίμαΚλίμαΚΛΊ"
    "ΜΑενέργειαΕνέργειαΕΝΈΡΓΕΙΑεπιστήμηΕπιστήμηΕΠΙΣΤΉΜΗτεχνολογία"
    "ΤεχνολογίαΤΕΧΝΟΛΟΓΊΑδιαδίκτυοΔιαδίκτυοΔΙΑΔΊΚΤΥΟμέσαΜέσαΜΈΣΑπ"
    "ολιτισμόςΠολιτισμόςΠΟΛΙΤΙΣΜΌΣβιβλίοΒιβλίοΒΙΒΛΊΟκινηματογράφο"
    "ςΚινηματογράφοςΚΙΝΗΜΑΤΟΓΡΆΦΟΣσινεμάΣινεμάΣΙΝΕΜΆμουσικήΜουσικ"
    "ήΜΟΥΣΙΚΉθέατροΘέατροΘΈΑΤΡΟτέχνεςΤέχνεςΤΈΧΝΕΣτηλεόρασηΤηλεόρα"
    "σηΤΗΛΕΌΡΑΣΗψυχαγωγίαΨυχαγωγίαΨΥΧΑΓΩΓΊΑιστορίαΙστορίαΙΣΤΟΡΊΑα"
    "πόψειςΑπόψειςΑΠΌΨΕΙΣάποψηΆποψηΆΠΟΨΗγνώμεςΓνώμεςΓΝΏΜΕΣσχόλιαΣ"
    "χόλιαΣΧΌΛΙΑανάλυσηΑνάλυσηΑΝΆΛΥΣΗσυνέντευξηΣυνέντευξηΣΥΝΈΝΤΕΥ"
    "ΞΗσυνεντεύξειςΣυνεντεύξειςΣΥΝΕΝΤΕΎΞΕΙΣρεπορτάζΡεπορτάζΡΕΠΟΡΤ"
    "ΆΖαθλητισμόςΑθλητισμόςΑΘΛΗΤΙΣΜΌΣαθλητικάΑθλητικάΑΘΛΗΤΙΚΆποδό"
    "σφαιροΠοδόσφαιροΠΟΔΌΣΦΑΙΡΟμπάσκετΜπάσκετΜΠΆΣΚΕΤτοπικάΤοπικάΤ"
    "ΟΠΙΚΆαθήναΑθήναΑΘΉΝΑθεσσαλονίκηΘεσσαλονίκηΘΕΣΣΑΛΟΝΊΚΗκύπροςΚ"
    "ύπροςΚΎΠΡΟΣταξίδιαΤαξίδιαΤΑΞΊΔΙΑγεύσηΓεύσηΓΕΎΣΗμόδαΜόδαΜΌΔΑζ"
    "ωήΖωήΖΩΉτρόπος ζωήςΤρόπος ζωήςΤΡΌΠΟΣ ΖΩΉΣαυτοκίνητοΑυτοκίνητο"
    "ΑΥΤΟΚΊΝΗΤΟκαιρόςΚαιρόςΚΑΙΡΌΣειδήσειςΕιδήσειςΕΙΔΉΣΕΙΣεπικαιρό"
    "τηταΕπικαιρότηταΕΠΙΚΑΙΡΌΤΗΤΑΑΡΧΙΚΉεκλογέςΕκλογέςΕΚΛΟΓΈΣworldpolit"
    "icseconomytechnologyhealthtravellive bloglatest newstop storiesbreaking newsstartseite >startseite ›startseitehome >ho"
    "me ›home »home /accueil >accueil ›accueilinicio >portada >início >home page >strona główna >strona głównaanasa"
    "yfa >haberler >hem >forside >domů >úvod >Úvod >главная >Главная >главная /Главная /гла"
    "внаяГлавнаяголовна >Головна >головнаГоловнаacasă >acasăαρχική >Αρχικ"
    "ή >αρχικήΑρχικήonet >sie sind hiervous êtes iciestá en:estás en:sei quivocê está emvocê está aquiu b"
    "ent hierjesteś tutajrubrik:rubrique :sección:sezione:categoria:categoría:kategorie:kategoria:kategori:рубрика:"
    "Рубрика:категория:Категория:категоріяКатегоріяcategorie:κατηγορία:Κ"
    "ατηγορία:moderatormoderatorinreportersprechersprecherino-toneinspieleratmofrageantwortmusikapplausgelächterjour"
    "nalisteprésentateurprésentatricevoix offquestionréponseriresapplaudissementsmusiquepresentadorpresentadoraperiodistal"
    "ocutorlocutoravoz en offpreguntarespuestarisasaplausosmúsicaconduttoreconduttricegiornalistavoce fuori campodomandarisp"
    "ostarisateapplausiapresentadorapresentadorarepórterperguntarespostarisospresentatorverslaggevervraagantwoordprowadzący"
    "prowadzącapytanieodpowiedźśmiechŚmiechsunucuspikermuhabirsorucevapprogramledarefrågasvarmoderátormoderátorkaredak"
    "torotázkaodpověďведущийВедущийведущаяВедущаякорреспондентКорреспон"
    "дентвопросВопросответОтветголос за кадромГолос за кадромаплоди"
    "сментыАплодисментысмехСмехведучийВедучийпитанняПитаннязапита"
    "нняЗапитаннявідповідьВідповідьprezentatorprezentatoareîntrebareÎntrebarerăspunsδημο"
    "σιογράφοςΔημοσιογράφοςερώτησηΕρώτησηαπάντησηΑπάντησηqahostanchorreda"
    "ktionelle mitarbeit:redaktionelle bearbeitungredigiert vonredaktion:schnitt:kamera:ton:produktion:regie:grafik:übersetz"
    "ung:Übersetzung:übersetzt vonÜbersetzt vonaus dem englischen vonaus dem englischen übersetztfotos und textbildredakt"
    "ion:fotografie:lektorat:korrektorat:recherche:dokumentation:schlussredaktion:illustration:gestaltung:programmierung:mult"
    "imedia:verantwortlich:chef vom dienst:mit material vonmit agenturenmit agenturmaterialmit dpamit afp(mit dpa(mit agentur"
    "materialmit informationen vonavec afp(avec afpavec l'afpavec l’afp(avec l'afp(avec l’afpavec reuters(avec reutersave"
    "c agencesavec agenceavec les agences(avec agencestraduit partraduction :traduit de l'anglaistraduit de l’anglaismontag"
    "ecaméra :images :réalisationproduction :infographies :iconographie :édition :Édition :édité parÉdité parphotogra"
    "phies dephotos degraphiques :développement :secrétariat de rédactioncon información decon informaciones decon datos "
    "decon agenciasy agencias(con agenciastraducción detraducción:edición:edición deedición de vídeovídeo demontaje:mo"
    "ntaje derealizaciónproducción:diseño:diseño y desarrolloinfografía:gráficos:fotografía:cámara:guion:coordinació"
    "n:formato:con reporte deeditado porcon ansatraduzione ditraduzione:montaggio dimontaggioriprese diriprese:regia diregia:"
    "grafica digrafica:produzione:a cura della redazione divideo difoto diservizio diimmagini dicom agênciacom agênciascom "
    "informações dacom informações docom informações decom afpcom reuterscom lusatradução detradução:edição:ediç"
    "ão deedição de vídeoimagens:imagens deprodução:reportagem e ediçãodesign:infografia:arte:roteiro:direção:com e"
    "stadão conteúdovertaald doorvertalingproductie:beeldredactieeindredactie:vormgeving:bewerkt doormet medewerking van an"
    "pmet anptłumaczenie:tłum.tłumaczyłtłumaczyłamontażzdjęcia:zdjęcia i montażrealizacja:produkcja:grafika:korekta"
    ":współpraca redakcyjnared. prowadzącyoprac. graficznewydawca:na podst.na podstawiekurgu:montaj:çeviri:Çeviri:çevir"
    "enÇevirenyönetmen:yapım:prodüksiyon:redaktör:fotoğraflar:görüntü:översättning:Översättning:översatt avÖve"
    "rsatt avredigering:redigerare:klippning:research:oversættelse:oversat afklip:tilrettelæggelse:oversatt avredigert avfo"
    "tografi:překlad:přeložilpřeložilastřih:režie:produkce:editor:editovalkorektura:s využitím čtkпереводП"
    "ереводпереводчик:Переводчик:перевелПеревелперевелаПеревеларед"
    "актор:Редактор:корректор:Корректор:монтаж:Монтаж:оператор:Опера"
    "тор:операторы:Операторы:режиссер:Режиссер:режиссёр:Режиссёр:про"
    "дюсер:Продюсер:дизайн:Дизайн:инфографика:Инфографика:фоторедакт"
    "ор:Фоторедактор:видео:Видео:при участииПри участиипереклад:Пере"
    "клад:переклалаПереклалапереклавПереклавредакторка:Редакторка:"
    "режисер:Режисер:режисерка:Режисерка:за матеріаламиЗа матеріалам"
    "иtraducere:traducerea:traducere detradus deeditat deimagine:producător:grafică:foto-video:cu informații de laμετ"
    "άφρασηΜετάφρασηεπιμέλεια κειμένουΕπιμέλεια κειμένουμοντάζ:Μον"
    "τάζ:κάμερα:Κάμερα:παραγωγή:Παραγωγή:σκηνοθεσία:Σκηνοθεσία:με πλη"
    "ροφορίες απόΜε πληροφορίες απόπηγές:Πηγές:editing byedited bytranslated byphotos by"
    "video bygraphics byproduced bycamera:fotoğraf:hat mitgearbeitethaben mitgearbeitetmitarbeithat zu diesem artikel beiget"
    "ragenhat zu diesem text beigetragentrug zu diesem bericht beia contribué à cet articleont contribué à cet articlea p"
    "articipé à cet articleavec la collaborationha contribuido a este artículoha contribuido a este reportajecontribuyó c"
    "on este reportajehan colaboradoha colaboradoha collaboratohanno collaboratoha contribuito a questo articolocolaboroucola"
    "boraramcolaborou com esta reportagemcontribuiu para este artigodroeg bij aan dit artikelwerkte mee aan dit artikelwspó"
    "łpracaprzyczynił się do powstania tego tekstukatkıda bulundubidrog till artikelnhar bidragithar medvirkethar bidrage"
    "tbidro til sakenpřispělspolupracovalspolupracovalacontributed to this reportcontributed reportingtabelletabelle 1tabel"
    "le 2tableautableau 1tablatabla 1tabellatabella 1tabelatabela 1tabeltabel 1tablotablo 1tabelltabulkaтаблицаТаб"
    "лицатаблицяТаблицяtabelulπίνακαςΠίνακαςficha técnicaficha do jogoestadísticasclasifica"
    "ciónclassificaclassificaçãoclassementtabellinoil tabellinole pagellela schedastatistikfaktafakta.fakta omfaktarutafak"
    "tenin zahlenzahlen und faktenen cifraslas cifrasen chiffresles chiffreschiffres clési numerios númerosem númerosw lic"
    "zbachliczbyrakamlarlaaufstellungenaufstellung:composition des équipesfeuille de matchalineacionesformazionifiche techni"
    "questeckbrieftable:table 1infoboxnamedatumjahrmonatuhrzeitzeitstadtlandregionbundeslandkreisgemeindeparteikandidatanteil"
    "anzahlsummegesamtinsgesamtmodellmarkepreisproduktherstellerfirmaunternehmenwertindexkurswährungplatzrangvereinmannschaf"
    "tteamspielerpunktetorekategoriealtersgruppequartalversionspartebezeichnungkennzahlnomdateannéeheurevillepaysrégiondép"
    "artementparticandidatnombretotalmodèlemarqueprixproduitentreprisesociétévaleurindicecoursclubéquipeÉquipejoueurpoin"
    "tsbutscatégorieâgeÂgetrimestrefechaañomeslugarciudadprovinciacomunidadpartidocandidatoporcentajemodelomarcapreciopro"
    "ductoempresavaloríndiceÍndicecotizaciónpuestoequipojugadorpuntosgolescategoríaedadúltimoÚltimonomedataannomesegior"
    "noluogocittàpaeseregionepartitopercentualenumerototalemodelloprezzoprodottoaziendasocietàtitolovaloreposizionesquadrag"
    "iocatorepuntireticategoriaetàanomêscidadeestadodistritomunicípioconcelhopreçoprodutoaçãoposiçãoseleçãojogadorp"
    "ontosgolsgolosfaixa etárianaamjaarmaandtijdplaatsstadprovinciegemeentepartijaantaltotaalmodelmerkprijsproductbedrijffon"
    "dswaardekoersploegspelerpuntencategorieleeftijdkwartaalnazwamiesiącdzieńgodzinamiejscemiastokrajwojewództwogminapowia"
    "tkandydatliczbasumarazemogółemmarkacenaspółkawartośćindekswalutapozycjadrużynaklubzawodnikpunktybramkikategoriawi"
    "ekkwartaładıtarihyılgünsaatşehirŞehirilçeİlçeülkeÜlkebölgeadayoransayıtoplamfiyatürünÜrünşirketŞirket"
    "hissedeğerendekssıratakımoyuncupuankategoriyaşnamnmånadplatskommunlänantaltotaltmärkeprisbolagspelarepoängmålna"
    "vnmånedstedkommuneandeli altmærkeselskabspillerpointmerkeselskapjménonázevměsícčasČasmístoměstozeměobecpodíl"
    "početcelkemznačkavýrobekakciehodnotapořadítýmhráčbodygólyvěkčtvrtletíČtvrtletíимяИмяназвание"
    "НазваниенаименованиеНаименованиедатаДатагодГодмесяцМесяцврем"
    "яВремягородГородстранаСтранарегионРегионобластьОбластьрайонР"
    "айонпартияПартиякандидатКандидатдоляДоляколичествоКоличество"
    "ЧисловсегоВсегоитогоИтогомодельМодельмаркаМаркаценаЦенатовар"
    "ТоваркомпанияКомпанияакцияАкцияиндексИндекскурсКурсвалютаВал"
    "ютакомандаКомандаклубКлубигрокИгрокочкиОчкиголыГолыкатегория"
    "КатегориявозрастВозрастпоказательПоказателькварталКварталназ"
    "ваНазварікРікмісяцьМісяцьмістоМістокраїнаКраїнакількістьКіль"
    "кістьусьогоУсьогоразомРазомцінаЦінакомпаніяКомпаніяпоказникП"
    "оказникnumedenumirelunăorașțarăȚarăjudețpartidprocentnumărprețproduscompanievaloarecurspozițieechipăju"
    "cătorpunctevârstăόνομαΌνομαημερομηνίαΗμερομηνίαέτοςΈτοςμήναςΜήναςπό"
    "ληΠόληχώραΧώρακόμμαΚόμμαποσοστόΠοσοστόσύνολοΣύνολοτιμήΤιμήομ"
    "άδαΟμάδαβαθμοίΒαθμοίquellequelle:quelle :quellenquellen:datenquelle:daten:source :source:sources :so"
    "urces:données :sourcesourcesfuentefuente:fuentesfuentes:datos:fontefonte:fontifonti:dati:fontesfontes:dados:bronbron:br"
    "onnenbronnen:źródłoŹródłoźródło:Źródło:źródłaŹródłaźródła:Źródła:źródło danychŹródło danyc"
    "hdane:na podst.:kaynakkaynak:kaynaklarkaynaklar:veri:källakälla:källorkällor:kildekilde:kilderkilder:zdrojzdroj:zdro"
    "jezdroje:data:источникИсточникисточник:Источник:источникиИсточникиис"
    "точники:Источники:данные:Данные:джерелоДжерелоджерело:Джерело:д"
    "жерелаДжереладжерела:Джерела:дані:Дані:sursasursa:sursă:sursesurse:date:πηγήΠη"
    "γήπηγή:Πηγή:πηγές:Πηγές:στοιχεία:Στοιχεία:forrásforrás:lähdelähde:izvor:(quelle("
    "source(fuente(fonte(bron(źródło(Źródło(@kaynak(källa(kilde(zdroj(источник(Источник(джерело"
    "(Джерело(sursa(πηγή(Πηγήin prozentangaben inangaben in prozentin millionenin mio.in mioin mrd.in milliard"
    "enin euroin mio. euroin tausendalle angabeneinheit:einheiten:en pourcentageen %en millionsen milliardsen eurosen millier"
    "sunité :unités :en porcentajeen millonesen milesen dólarescifras endatos enunidad:in percentualein milioniin miliardi"
    "in migliaiadati invalori inem percentagemem porcentagemem milhõesem bilhõesem milharesem r$em reaisvalores emdados emi"
    "n procentenin procentin miljoenenin miljardenbedragen inw procentachw proc.w mlnw mln złw mldw tys.dane wwartości wjed"
    "nostka:yüzde olarakmilyon tlmilyarbirim:i procenti miljoneri miljarderi tusentali prosenti millioneri mio.i mia.v proce"
    "ntechv milionechv miliardáchv korunáchv tisícíchúdaje vÚdaje vв процентахВ процентахв млн"
    "В млнв миллионахВ миллионахв миллиардахВ миллиардахв млрдВ млрд"
    "в тысячахВ тысячахв тыс.В тыс.в рубляхВ рубляхединица измеренияЕ"
    "диница измеренияед. изм.Ед. изм.у відсоткахУ відсоткаху млнУ млну "
    "мільйонахУ мільйонаху мільярдахУ мільярдаху гривняхУ гривняхîn p"
    "rocenteÎn procenteîn milioaneÎn milioaneîn miliardeÎn miliardemilioane leiσε ποσοστόΣε ποσοστόσ"
    "ε εκατ.Σε εκατ.ποσά σεΠοσά σεin millionsin thousandsin percent(in prozent(in millionen(in mio(in "
    "euro(in milliarden(en %(en millions(en millones(en porcentaje(in milioni(em milhões(em %(w mln(w proc.(w tys.(i procent"
    "(v procentech(в млн(В млн(в %(В %(în milioane(În milioanemit:moderation:moderiert vonregie:drehbuch:darstell"
    "er:besetzung:gäste:gast:zu gast:buch:kamera:laufzeit:fskproduktion:avec :présenté parprésentation :réalisation :ré"
    "alisé parde et avecscénario :invités :invité :distribution :durée :mise en scène :presentado porpresenta:direcció"
    "n:director:guion:reparto:intérpretes:invitados:duración:conduce:condotto daregia:regia disceneggiatura:cast:interpreti"
    ":ospiti:durata:apresentação:direção:realização:roteiro:elenco:convidados:duração:presentatie:gepresenteerd doorr"
    "egisseur:scenario:gasten:speelduur:prowadzenie:prowadzi:reżyseria:scenariusz:obsada:występują:goście:gość:czas trw"
    "ania:sunan:yönetmen:oyuncular:senaryo:konuk:konuklar:süre:programledare:regi:manus:skådespelare:medverkande:gäster:v"
    "ært:instruktør:manuskript:medvirkende:gæster:regissør:skuespillere:gjester:režie:scénář:hrají:účinkují:Úči"
    "nkují:hosté:moderuje:режиссер:Режиссер:режиссёр:Режиссёр:сценарий:Сценар"
    "ий:в ролях:В ролях:ведущий:Ведущий:гости:Гости:гость:Гость:в гостя"
    "х:В гостях:хронометраж:Хронометраж:режисер:Режисер:сценарій:Сцен"
    "арій:у ролях:У ролях:гості:Гості:scenariul:distribuția:invitați:σκηνοθεσία:Σκη"
    "νοθεσία:σενάριο:Σενάριο:παίζουν:Παίζουν:πρωταγωνιστούν:Πρωταγων"
    "ιστούν:παρουσίαση:Παρουσίαση:pressekontaktpressekontaktepresseansprechpartneransprechpartner f"
    "ür die presseansprechpartner für medienmedienkontaktkontakt für medienrückfragehinweisrückfragen anrückfragen & ko"
    "ntaktfür rückfragenweitere informationen:weitere informationen unterweitere auskünfteoriginal-content von:originaltex"
    "tots:tel.:telefon:tel:fax:e-mail:mobil:internet:contact pressecontacts pressecontact médiacontacts médiascontact médi"
    "asrelations presserelations investisseursservice de pressepour plus d’informationspour plus d'informationstél. :tél "
    ":téléphone :courriel :contacto de prensacontacto para medioscontactos de prensagabinete de prensapara más informació"
    "nrelaciones con inversoresteléfono:tfno.:correo electrónico:contatti stampacontatti per la stampacontatto stampauffici"
    "o stampaper ulteriori informazioniper informazioniper maggiori informazionitelefono:contato para imprensacontatos para i"
    "mprensacontacto de imprensacontactos de imprensaassessoria de imprensagabinete de imprensapara mais informaçõesmais in"
    "formações:informações à imprensatelefone:perscontactcontact voor de persniet voor publicatienoot voor de redactieno"
    "ot aan redactiesvoor meer informatietelefoon:kontakt dla mediówkontakt dla prasykontakt prasowybiuro prasowewięcej inf"
    "ormacji:dodatkowych informacji udzielaosoba do kontaktubasın iletişimbasın İletişimbasın irtibatbasın İrtibatmed"
    "ya iletişimmedya İletişimiletişim bilgileriİletişim bilgileriiletişim:İletişim:ayrıntılı bilgi içinayrınt"
    "ılı bilgi İçindetaylı bilgi içindetaylı bilgi İçine-posta:presskontaktpresskontakterför mer informationför yt"
    "terligare informationkontaktuppgifterkontakt for pressenfor yderligere informationfor mere informationyderligere oplysni"
    "ngerfor mer informasjonfor ytterligere informasjonkontakt pro médiakontakt pro novinářekontakty pro médiatiskové od"
    "dělenítiskový mluvčí:pro více informacídalší informace:контакты для смиКонтакты для с"
    "миконтакты для прессыКонтакты для прессыконтактное лицоКонтакт"
    "ное лицоконтактная информацияКонтактная информацияпресс-служба"
    ":Пресс-служба:за дополнительной информациейЗа дополнительной ин"
    "формациейдополнительная информация:Дополнительная информация:т"
    "ел.:Тел.:телефон:Телефон:почта:Почта:контакти для зміКонтакти для "
    "зміконтакти для пресиКонтакти для пресиконтакти для медіаКонтак"
    "ти для медіапресслужба:Пресслужба:за додатковою інформацієюЗа д"
    "одатковою інформацієюdate de contactcontact presăcontact mediapersoană de contactpersoane de conta"
    "ctpentru mai multe informațiipentru informații suplimentarebiroul de presăcomunicat de presăυπεύθυνος επ"
    "ικοινωνίαςΥπεύθυνος επικοινωνίαςστοιχεία επικοινωνίαςΣτοιχεία"
    " επικοινωνίαςγραφείο τύπουΓραφείο τύπουγια περισσότερες πληροφ"
    "ορίεςΓια περισσότερες πληροφορίεςεπικοινωνία:Επικοινωνία:τηλ.:Τ"
    "ηλ.:τηλέφωνο:Τηλέφωνο:pressemitteilungcommuniqué de pressecomunicado de prensanota de prensacomunicat"
    "o stampacomunicado de imprensanota à imprensapersberichtinformacja prasowakomunikat prasowybasın bültenibasın açık"
    "lamasıpressmeddelandepressemeddelelsepressemeldingtisková zprávaпресс-релизПресс-релизпреср"
    "елізПресрелізпрес-релізПрес-релізδελτίο τύπουΔελτίο τύπουmedia cont"
    "actpress contactinvestor relationsfor immediate releasefor more informationsperrfristembargodas wichtigste im überblick"
    "das wichtigste auf einen blickdas wichtigstedas wichtigste zum themain kürzeauf einen blickzusammenfassungkurz & knappk"
    "urz und knappkurzfassungdie wichtigsten punktedie wichtigsten faktendie wichtigsten erkenntnissedie wichtigsten ereignis"
    "sedarum geht esdarum geht’sdarum geht'sdarum gehtskurz zusammengefasstki-zusammenfassungüberblickÜberblickim überbl"
    "ickim fokuskernpunktefazittl;drl’essentiell'essentiell’essentiel à retenirl'essentiel à retenirl’essentiel de l"
    "’infol'essentiel de l'infoà retenirÀ retenirce qu’il faut retenirce qu'il faut retenirce qu’il faut savoirce qu'"
    "il faut savoiren brefen résumérésuméle résuméles points cléspoints clésles faitsl’info en brefl'info en brefle"
    " contexteclaveslas clavesen claveslo esenciallo más importanteen resumenresumenel resumenpuntos clavelos puntos claveen"
    " brevelo que debes saberqué se sabelo que se saberesumen iain sintesiin brevei punti chiavepunti chiavei punti salienti"
    "riassuntosintesicosa saperei fattile cose da sapereil riassuntoresumoem resumoem síntesepontos principaisprincipais pon"
    "tosdestaqueso essencialo que saberentendaresumo por iaresumo da notíciasamenvattingin het kortkort samengevatde kernde "
    "belangrijkste puntenhet belangrijkste nieuwswat je moet wetenin één minuutkortw skrócienajważniejsze informacjenajwa"
    "żniejszepodsumowaniestreszczenieskrótco musisz wiedziećco wiadomokluczowe informacjekluczowe faktykluczowe punktynajw"
    "ażniejsze faktyözetÖzethaber özetihaber ÖzetikısacaözetleÖzetleöne çıkanlarÖne çıkanlarÖne Çıkanlarnele"
    "r olduneler biliniyorhaberin özetihaberin Özetisammanfattningkort omi korthetdet viktigastedetta har häntdet här har"
    " häntdetta vet visammendragkort fortaltdet vigtigsteoverblikfå overblikketresuméoppsummeringoppsummertkortversjonende"
    "tte er sakenhovedpunktershrnutíve zkratcestručněto nejdůležitějšíco vímehlavní bodypřehledsouhrnкратко"
    "КраткокороткоКороткоглавноеГлавноесамое важноеСамое важноечто"
    " известноЧто известночто произошлоЧто произошлократкое содержа"
    "ниеКраткое содержаниекраткий пересказКраткий пересказосновное"
    "ОсновноевкратцеВкратцеитогиИтогипересказПересказстислоСтисло"
    "головнеГоловненайважливішеНайважливішещо відомоЩо відомооснов"
    "неОсновнепідсумокПідсумокpe scurtrezumatcele mai importantepuncte cheieesențialce știmideile "
    "principaleμε λίγα λόγιαΜε λίγα λόγιαεν συντομίαΕν συντομίαπερίληψηΠε"
    "ρίληψησύνοψηΣύνοψητα βασικάΤα βασικάτι γνωρίζουμεΤι γνωρίζουμε"
    "key pointskey takeawayssummaryat a glancein briefdie wichtigsten entwicklungendas wichtigste inki-generiertmit ki erstel"
    "ltdiese zusammenfassungzusammenfassung erstelltdieser text wurde mitrésumé généréce résumérésumé pareste resume"
    "nresumen generadoresumen elaboradoeste resumoresumo geradoriassunto generatoquesto riassuntosintesi generatadeze samenva"
    "ttingsamenvatting doorstreszczenie wygenerowanepodsumowanie wygenerowanebu özetbu Özetyapay zekasammanfattningen ärde"
    "nna sammanfattningdette resuméoppsummeringen ershrnutí vytvořilatoto shrnutísummary generatedai summaryanmerkung der"
    " redaktionanm. d. red.anm. d. r.anm. der redaktionhinweis der redaktionhinweis:transparenzhinweiskorrektur:korrekturhinw"
    "eisin einer früheren versionin einer ersten versionin einer früheren fassungin einer vorherigen versionwir haben den f"
    "ehlerdieser artikel wurde aktualisiertdieser text erschien zuerstdieser artikel erschien zuerstdieser beitrag erschiende"
    "r artikel wurdedie redaktionnote de la rédactionndlrn.d.l.r.erratumrectificatifprécision :mise à jour :une version pr"
    "écédenteune première versioncet article a été mis à jourcet article a été modifiécet article a été publiécet"
    " article est parucet article est initialementnota del editornota de la redacciónn. de la r.fe de erroresfe de erratasco"
    "rrección:una versión anterioresta noticia ha sido actualizadaeste artículo fue publicadoeste artículo se publicónot"
    "a della redazionenota di redazionendrn.d.r.errata corrigerettificacorrezione:una versione precedentequesto articolo è s"
    "tato aggiornatoquesto articolo è stato pubblicatonota da redaçãonota do editornota da direçãoerrata:correção:uma "
    "versão anteriorversão anterior desteeste texto foi atualizadoesta reportagem foi atualizadaeste artigo foi atualizadoe"
    "ste artigo foi publicadonota de redaçãonoot van de redactienaschrift redactiecorrectie:rectificatieeen eerdere versied"
    "it artikel is aangepastdit artikel is bijgewerktdit artikel verscheen eerderod redakcjiprzypis redakcjiprzyp. red.red.)s"
    "prostowaniekorekta:wcześniejsza wersjawe wcześniejszej wersjiartykuł został zaktualizowanyartykuł ukazał sięedit"
    "örün notueditör notu(ed.n.)düzeltmebu haber güncellenmiştirbu haber ilk olarakbu haber İlk olarakredaktionens kom"
    "mentarredaktionens anmärkningreds. anm.rättelseen tidigare versionartikeln har uppdateratsredaktionel noterettelse:en "
    "tidligere versionartiklen er opdateretartiklen er rettet(red. anm.)red.anmen tidligere versjonsaken er oppdatertartikkel"
    "en er oppdatertpoznámka redakcepozn. red.pozn. redakceoprava:v původní verzipředchozí verzečlánek jsme aktualizov"
    "aliČlánek jsme aktualizovaličlánek byl aktualizovánČlánek byl aktualizovántext jsme aktualizovaliпримеча"
    "ние редакцииПримечание редакцииот редакцииОт редакцииисправлен"
    "ие:Исправление:уточнение:Уточнение:поправка:Поправка:в предыдущ"
    "ей версииВ предыдущей версии"
    "";
inline constexpr char letters_3[] =
    "в первоначальной версииВ первоначальной версииновость дополняе"
    "тсяНовость дополняетсяматериал дополняетсяМатериал дополняетс"
    "яновость обновленаНовость обновленатекст обновленТекст обновле"
    "нвнесен в реестрВнесен в реестрпризнан иноагентомПризнан иноаге"
    "нтомпризнана иноагентомПризнана иноагентомпризнано иностранны"
    "м агентомПризнано иностранным агентомпризнан иностранным агент"
    "омПризнан иностранным агентомзапрещена в россииЗапрещена в росс"
    "иизапрещена в рфЗапрещена в рфзапрещенная в рфЗапрещенная в рфде"
    "ятельность запрещенаДеятельность запрещенавід редакціїВід реда"
    "кціїприм. редПрим. редпримітка редакціїПримітка редакціївиправл"
    "ення:Виправлення:оновлено:Оновлено:у попередній версіїУ поперед"
    "ній версіїматеріал доповнюєтьсяМатеріал доповнюєтьсяnota redacțiein.r."
    "nota redacţieieratăo versiune anterioarăarticolul a fost actualizatacest articol a fostarticol în curs de actualizar"
    "eștire în curs de actualizareȘtire în curs de actualizareσημείωση σύνταξηςΣημείωση σύντ"
    "αξηςσημείωση της σύνταξηςΣημείωση της σύνταξηςδιόρθωση:Διόρθωσ"
    "η:σ.σ.Σ.σ.editor’s noteeditor's notecorrection:ende(ende)ende der meldungschlussfin(fin)fin define(fine)fim(fim)e"
    "inde(einde)koniec(koniec)son(son)slut(slut)sluttkonec(konec)конецКонецкінецьКінецьsfârșitτέλ"
    "οςΤέλοςvégeloppuend(end)#### # #* * ****___■ots(ots)(dpa)(afp)(efe)(ansa)(lusa)(pap)(čtk)(Čtk)(apa)(sda)(aa)"
    "(reuters)traueranzeigetraueranzeigentodesanzeigetodesanzeigennachrufnachrufestarb im alter vonbeisetzungbeerdigungtrauer"
    "feiertrauergottesdienstbestattungurnenbeisetzungin stiller trauerin liebe und dankbarkeitwir nehmen abschiedwir trauern "
    "umhinterbliebenenécrologieavis de décèsest décédéest décédées’est éteints'est éteints’est éteintes'est "
    "éteintecérémonie religieuseinhumationcrémationcondoléancesont la douleur deont la tristesse defaire part du décès"
    "ni fleurs ni couronnesobituarionecrológicanecrológicasnecrologíaesquelaesquelasmurió a losd.e.p.descanse en pazel se"
    "peliotanatoriovelatoriosu familia ruegamisa funeralnecrologionecrologiè decedutoÈ decedutoè decedutaÈ decedutaè sco"
    "mparsoÈ scomparsoè scomparsaÈ scomparsasi è spentosi è spentale esequiela camera ardentene danno il triste annuncio"
    "obituáriomorre aosdeixa a mulherdeixa a viúvadeixa três filhoso velórioo sepultamentomissa de sétimo dianecrologiam"
    "issa de corpo presenteoverlijdensberichtin memoriamrouwadvertentiejarige leeftijdcrematieafscheidsdienstnekrolognekrolog"
    "inie żyjeodszedłodeszłauroczystości pogrzebowemsza żałobnapogrążeni w smutkuvefatcenaze namazıtoprağa verildid"
    "efnedildibaşsağlığıtaziyeölüm ilanıÖlüm ilanıÖlüm İlanıdödsannonsdödsfallminnesordhar avlidithar gått "
    "bortsörjes avsörjs avdødsfaldmindeordsov stille indbisættelseefterlader sigdødsannonseminneordgravferdetterlater se"
    "gsmuteční oznámeníposlední rozloučenírozloučení sesmuteční obřadнекрологНекрологсконча"
    "лсяСкончалсяскончаласьСкончаласьушел из жизниУшел из жизниушла"
    " из жизниУшла из жизнипрощание сПрощание спанихидаПанихидаотпев"
    "аниеОтпеваниесоболезнованияСоболезнованияпішов з життяПішов з "
    "життяпішла з життяПішла з життяпрощання зПрощання зспівчуттяСпі"
    "вчуттяa decedats-a stinsa încetat din viațăînmormântareÎnmormântareînmormântareaÎnmormântareafuneraliic"
    "ondoleanțedumnezeu să-lαπεβίωσεΑπεβίωσεέφυγε από τη ζωήΈφυγε από τη ζωήεξ"
    "όδιος ακολουθίαΕξόδιος ακολουθίασυλλυπητήριαΣυλλυπητήριαobituarype"
    "rsonalienpersonalianeuer chefneue chefinwird neuerwird neuewurde ernanntbeförderungtritt die nachfolgenachfolger vonnac"
    "hfolgerin vonnominationsest nomméest nomméea été nomméa été nomméenombramientosnombramientoha sido nombradoha si"
    "do nombradaasume el cargoè stato nominatoÈ stato nominatoè stata nominataÈ stata nominatanomeaçõesnomeaçãofoi no"
    "meadofoi nomeadaexoneraçãoassume a presidênciabenoemd totbenoemingbenoemingenis benoemdmianowanymianowanapowołanypow"
    "ołananominacjeawansezmiany kadroweatamaatamalargörevine getirildigörevden alındıgenel müdürlüğüneutnämningaru"
    "tses tillny vdudnævnelserudnævnt tilny direktørutnevntansatt somny sjefjmenovánínový ředitelnová ředitelkaна"
    "значенияНазначенияназначениеНазначениеназначен на должностьНа"
    "значен на должностьосвобожден от должностиОсвобожден от должнос"
    "тикадровые перестановкиКадровые перестановкипризначенийПризна"
    "ченийпризначенняПризначенняa fost numita fost numitănumiriδιορισμόςΔιορισμό"
    "ςδιορισμοίΔιορισμοίτοποθετήσειςΤοποθετήσειςαποστρατείαΑποστρ"
    "ατείαberlinhamburgmünchenmÜnchenkölnkÖlnfrankfurtfrankfurt/mainfrankfurt am mainstuttgartdüsseldorfdÜsseldorf"
    "leipzigdortmundbremendresdenhannovernürnbergnÜrnbergduisburgbochumwuppertalbielefeldbonnmünstermÜnstermannheimkarlsr"
    "uheaugsburgwiesbadenkiellübecklÜbeckrostockschwerinmagdeburgerfurtjenaweimarpotsdamcottbuschemnitzmainzkoblenztriersaa"
    "rbrückensaarbrÜckenkasseldarmstadtheidelbergfreiburgulmkonstanzregensburgwürzburgwÜrzburgpassauaachengöttingengÖtt"
    "ingenbraunschweigwolfsburgoldenburgosnabrückosnabrÜckflensburgstralsundgreifswaldwiengrazlinzsalzburginnsbruckklagenfu"
    "rtbregenzst. pöltenst. pÖlteneisenstadtzürichzÜrichgenfbaselbernlausanneluzernst. gallenluganovaduzluxemburgbrüssel"
    "brÜsselstraßburgstrassburgparislondonrommailandmadridlissabonathenwarschaupragbudapestbukarestbelgradzagrebmoskaukiewk"
    "yjiwminskistanbulankarakopenhagenstockholmoslohelsinkirigatallinnvilniuswashingtonnew yorkpekingtokioneu-delhijerusalemt"
    "el avivkairoteheranbagdaddamaskusbeirutdavosden haagamsterdamdublinedinburghreykjaviklos angelessan franciscoseoulsingap"
    "ursydneylyonmarseilletoulousenantesstrasbourgmontpellierbordeauxlillerennesreimsle havresaint-Étiennetoulongrenobledijo"
    "nnîmesnÎmesvilleurbanneclermont-ferrandle mansaix-en-provencebrestlimogesamiensmetzperpignanbesançonbesanÇonorléans"
    "orlÉansrouenmulhousecaenavignonpoitiersdunkerqueversaillescannesbiarritzbayonnela rochellelorientquimpersaint-maloajacc"
    "iobastiafort-de-francepointe-à-pitrepointe-À-pitrecayennenouméanoumÉapapeetesaint-denissaint-pierrebruxellesliègeli"
    "ÈgenamurcharleroianversgandbrugesgenèvegenÈveneuchâtelneuchÂtelfribourgbernebâlebÂleluxembourgmonacolondresromeli"
    "sbonneathènesathÈnesvarsoviepraguebucarestmoscoukyivviennecopenhaguepékinpÉkintokyole cairealgertunisrabatcasablanca"
    "dakarabidjanbamakoouagadougouniameykinshasabeyrouthjérusalemjÉrusalemtéhérantÉhÉranmontréalmontrÉalquébecquÉbe"
    "cottawaport-au-princebarcelonavalenciasevillazaragozamálagamÁlagamurciapalmapalma de mallorcalas palmas de gran canari"
    "alas palmasbilbaoalicantecórdobacÓrdobavalladolidvigogijóngijÓnoviedoa coruñaa coruÑavitoriagranadaelchepamplonasa"
    "n sebastiánsan sebastiÁndonostiasantanderlogroñologroÑoburgossalamancazamoratoledobadajozméridamÉridacácerescÁce"
    "reshuelvacádizcÁdizjaénjaÉnalmeríaalmerÍacastellóncastellÓntarragonagironalleidahuescateruelcuencaguadalajaraciu"
    "dad realalbacetesegoviaÁvilasoriapalencialugoourensepontevedrasantiago de compostelasanta cruz de tenerifeceutamelillac"
    "iudad de méxicociudad de mÉxicoméxicomÉxicomonterreytijuanabuenos airesbogotábogotÁmedellínmedellÍncalilimasanti"
    "ago de chilevalparaísovalparaÍsocaracasquitoguayaquilla pazasunciónasunciÓnmontevideola habanasanto domingosan juans"
    "an josésan josÉciudad de panamáciudad de panamÁmanaguasan salvadortegucigalpaciudad de guatemalaguatemalabruselasnue"
    "va yorkwashington d.c.parísparÍsromamilánmilÁnberlínberlÍnfráncfortfrÁncfortlisboaginebramoscúmoscÚpekínpekÍ"
    "njerusalénjerusalÉnestambulvarsoviavienapragaatenasmiamimilanonapolitorinopalermogenovabolognafirenzebaricataniavenezi"
    "averonamessinapadovatriestebresciatarantomodenareggio calabriareggio emiliaperugiaravennalivornoriminicagliarifoggiaferr"
    "arasalernomonzasiracusapescarabergamoforlìforlÌtrentovicenzaternibolzanonovarapiacenzaanconaarezzoudinecesenaleccepesa"
    "rol'aquilal’aquilapotenzamateracatanzarocosenzacampobassoaostaluccasienavareseleccocremonamantovatrevisocittà del vat"
    "icanocittÀ del vaticanovaticanolampedusalondraparigiberlinostrasburgomoscakievpechinogerusalemmeginevraviennaateneil ca"
    "ironew delhisão paulosÃo paulorio de janeirobrasíliabrasÍliabelo horizonteporto alegrecuritibarecifemanausbelémbel"
    "ÉmgoiâniagoiÂniacampinasflorianópolisflorianÓpolismaceiómaceiÓjoão pessoajoÃo pessoateresinacuiabácuiabÁcampo"
    " grandearacajusão luíssÃo luÍsporto velhorio brancomacapámacapÁboa vistaribeirão pretoribeirÃo pretoportobragaco"
    "imbraaveiroÉvorasetúbalsetÚbalfunchalponta delgadaviseuleiriabragançabraganÇavila realguimarãesguimarÃesluandamap"
    "utobissaudílidÍlimacaugenebramoscovonova yorknova iorquepequimtóquiotÓquiobruxelasmadrivarsóviavarsÓviajerusalémj"
    "erusalÉmrotterdamutrechteindhovengroningentilburgalmerebredanijmegenarnhemhaarlemenschedemaastrichtleidendelftzwollelee"
    "uwardenden boschassenmiddelburglelystadantwerpenbruggeleuvenmechelenbrusselparijslondenberlijnmoskoujeruzalemwenenpraagh"
    "ilversumwarszawakrakówkrakÓwŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgdaŃskgdyniasopotszczecinbydgoszczlubl"
    "inbiałystokbiaŁystokkatowiceczęstochowaczĘstochowaradomtoruńtoruŃkielcerzeszówrzeszÓwolsztynopolegliwicezabrzezi"
    "elona górazielona gÓragorzów wielkopolskigorzÓw wielkopolskizakopanebrukselaparyżparyŻlondynmoskwakijówkijÓwlwó"
    "wlwÓwwilnomińskmiŃskwiedeńwiedeŃrzymwaszyngtonnowy jorkwatykangenewastrasburgpekinjerozolimaİstanbulİzmirİzmİrb"
    "ursaantalyaadanakonyagaziantepgazİantepŞanlıurfaŞanliurfakocaelikocaelİmersinmersİndiyarbakırdİyarbakirhataymani"
    "samanİsakayserikayserİsamsunbalıkesirbalikesİrkahramanmaraşkahramanmaraŞtekirdağtekİrdaĞsakaryadenizlidenİzlİ"
    "muğlamuĞlaeskişehireskİŞehİrmardinmardİntrabzonmalatyaerzurumafyonkarahisarafyonkarahİsarsivassİvasadıyamanadi"
    "yamanzonguldaktokatelazığelaziĞkütahyakÜtahyaÇanakkaleedirneedİrneÇorumrizerİzegiresungİresunispartaaksarayyoz"
    "gatdüzcedÜzcebolukastamonuuşakuŞakniğdenİĞdenevşehirnevŞehİrkırklarelikirklarelİyalovaamasyakarabükkarabÜk"
    "karshakkarihakkarİŞırnakŞirnaksiirtsİİrtbitlisbİtlİsbingölbİngÖlağrıaĞriiğdıriĞdirardahanartvinartvİnt"
    "uncelituncelİerzincanerzİncansinopsİnopbartınbartinkiliskİlİslefkoşalefkoŞagirnegİrnebakübakÜmoskovakİevbrü"
    "kselbrÜkselberlİnparİsatinaatİnakahirekahİrekudüskudÜsgazzetahranbağdatbaĞdatŞampekİnwashİngtongöteborggÖt"
    "eborgmalmömalmÖuppsalavästeråsvÄsterÅsÖrebrolinköpinglinkÖpinghelsingborgjönköpingjÖnkÖpingnorrköpingnorrk"
    "ÖpingumeåumeÅluleåluleÅkirunagävlegÄvlesundsvallÖstersundkarlstadvisbyköpenhamnkÖpenhamnhelsingforskøbenhavnk"
    "ØbenhavnaarhusodenseaalborgesbjergnuuktórshavntÓrshavnbergentrondheimstavangertromsøtromsØkristiansandbodøbodØdra"
    "mmenbrysselmoskvareykjavíkreykjavÍkturkutampereouluprahabrnoostravaplzeňplzeŇliberecolomoucČeské budějoviceČesk"
    "É budĚjovicehradec královéhradec krÁlovÉÚstí nad labemÚstÍ nad labempardubicezlínzlÍnjihlavakarlovy varybrat"
    "islavakošicekoŠiceŽilinanitraprešovpreŠovbanská bystricabanskÁ bystricatrnavatrenčíntrenČÍnvídeňvÍdeŇbrus"
    "elkyjevvaršavavarŠavaŘímŘÍmpařížpaŘÍŽlondýnlondÝnŽenevaŠtrasburkjeruzalémjeruzalÉmМоскваМОСК"
    "ВАСанкт-ПетербургСАНКТ-ПЕТЕРБУРГПетербургПЕТЕРБУРГС.-Петербург"
    "С.-ПЕТЕРБУРГНовосибирскНОВОСИБИРСКЕкатеринбургЕКАТЕРИНБУРГКаз"
    "аньКАЗАНЬНижний НовгородНИЖНИЙ НОВГОРОДЧелябинскЧЕЛЯБИНСКСама"
    "раСАМАРАОмскОМСКРостов-на-ДонуРОСТОВ-НА-ДОНУУфаУФАКрасноярскКР"
    "АСНОЯРСКВоронежВОРОНЕЖПермьПЕРМЬВолгоградВОЛГОГРАДКраснодарК"
    "РАСНОДАРСаратовСАРАТОВТюменьТЮМЕНЬТольяттиТОЛЬЯТТИБарнаулБАР"
    "НАУЛИжевскИЖЕВСКУльяновскУЛЬЯНОВСКИркутскИРКУТСКХабаровскХАБ"
    "АРОВСКВладивостокВЛАДИВОСТОКЯрославльЯРОСЛАВЛЬМахачкалаМАХАЧ"
    "КАЛАТомскТОМСКОренбургОРЕНБУРГКемеровоКЕМЕРОВОРязаньРЯЗАНЬАс"
    "траханьАСТРАХАНЬПензаПЕНЗАЛипецкЛИПЕЦККалининградКАЛИНИНГРАД"
    "ТулаТУЛАСтавропольСТАВРОПОЛЬСочиСОЧИБелгородБЕЛГОРОДБрянскБР"
    "ЯНСККурскКУРСКТверьТВЕРЬМурманскМУРМАНСКАрхангельскАРХАНГЕЛЬ"
    "СКПетрозаводскПЕТРОЗАВОДСКВологдаВОЛОГДАЧитаЧИТАЯкутскЯКУТСК"
    "Южно-СахалинскЮЖНО-САХАЛИНСКПетропавловск-КамчатскийПЕТРОПАВЛ"
    "ОВСК-КАМЧАТСКИЙМагаданМАГАДАНСимферопольСИМФЕРОПОЛЬСевастопо"
    "льСЕВАСТОПОЛЬГрозныйГРОЗНЫЙВладикавказВЛАДИКАВКАЗНальчикНАЛЬ"
    "ЧИКДонецкДОНЕЦКЛуганскЛУГАНСКМелитопольМЕЛИТОПОЛЬМинскМИНСКК"
    "иевКИЕВХарьковХАРЬКОВОдессаОДЕССАЛьвовЛЬВОВАстанаАСТАНААлмат"
    "ыАЛМАТЫТашкентТАШКЕНТБишкекБИШКЕКДушанбеДУШАНБЕЕреванЕРЕВАНБ"
    "акуБАКУТбилисиТБИЛИСИКишиневКИШИНЕВВильнюсВИЛЬНЮСРигаРИГАТал"
    "линТАЛЛИНБерлинБЕРЛИНПарижПАРИЖЛондонЛОНДОНБрюссельБРЮССЕЛЬЖ"
    "еневаЖЕНЕВАВаршаваВАРШАВАПрагаПРАГАРимРИММадридМАДРИДВашингт"
    "онВАШИНГТОННью-ЙоркНЬЮ-ЙОРКПекинПЕКИНТокиоТОКИОСеулСЕУЛДелиДЕ"
    "ЛИАнкараАНКАРАСтамбулСТАМБУЛТегеранТЕГЕРАНДамаскДАМАСКИеруса"
    "лимИЕРУСАЛИМКаирКАИРКиївКИЇВХарківХАРКІВОдесаОДЕСАДніпроДНІП"
    "РОЛьвівЛЬВІВЗапоріжжяЗАПОРІЖЖЯКривий РігКРИВИЙ РІГМиколаївМИК"
    "ОЛАЇВМаріупольМАРІУПОЛЬВінницяВІННИЦЯХерсонХЕРСОНПолтаваПОЛТ"
    "АВАЧернігівЧЕРНІГІВЧеркасиЧЕРКАСИЖитомирЖИТОМИРХмельницькийХ"
    "МЕЛЬНИЦЬКИЙЧернівціЧЕРНІВЦІРівнеРІВНЕІвано-ФранківськІВАНО-ФР"
    "АНКІВСЬККропивницькийКРОПИВНИЦЬКИЙТернопільТЕРНОПІЛЬЛуцькЛУЦ"
    "ЬКУжгородУЖГОРОДБахмутБАХМУТКраматорськКРАМАТОРСЬКМінськМІНС"
    "ЬКБерлінБЕРЛІНbucureștibucureȘticluj-napocaclujtimișoaratimiȘoaraiașiiaȘiconstanțaconstanȚacraiova"
    "brașovbraȘovgalațigalaȚiploieștiploieȘtioradeabrăilabrĂilapiteștipiteȘtisibiubacăubacĂutârgu mureștÂrgu m"
    "ureȘbaia marebuzăubuzĂubotoșanibotoȘanisatu maresuceavachișinăuchiȘinĂumoscovaierusalimΑθήναΑΘΉΝΑΘε"
    "σσαλονίκηΘΕΣΣΑΛΟΝΊΚΗΠάτραΠΆΤΡΑΗράκλειοΗΡΆΚΛΕΙΟΛάρισαΛΆΡΙΣΑΒό"
    "λοςΒΌΛΟΣΙωάννιναΙΩΆΝΝΙΝΑΧανιάΧΑΝΙΆΡόδοςΡΌΔΟΣΚέρκυραΚΈΡΚΥΡΑΚα"
    "βάλαΚΑΒΆΛΑΠειραιάςΠΕΙΡΑΙΆΣΛευκωσίαΛΕΥΚΩΣΊΑΛεμεσόςΛΕΜΕΣΌΣΒρυξ"
    "έλλεςΒΡΥΞΈΛΛΕΣΛονδίνοΛΟΝΔΊΝΟΠαρίσιΠΑΡΊΣΙΒερολίνοΒΕΡΟΛΊΝΟΜόσχ"
    "αΜΌΣΧΑΚίεβοΚΊΕΒΟΟυάσινγκτονΟΥΆΣΙΝΓΚΤΟΝΝέα ΥόρκηΝΈΑ ΥΌΡΚΗΆγκυρ"
    "αΆΓΚΥΡΑΚωνσταντινούποληΚΩΝΣΤΑΝΤΙΝΟΎΠΟΛΗΡώμηΡΏΜΗΜαδρίτηΜΑΔΡΊΤ"
    "ΗΒελιγράδιΒΕΛΙΓΡΆΔΙljubljanasarajevoskopjerijekanovi sadpodgoricapristinatiranadebrecenszegedgelsenki"
    "rchenmönchengladbachkrefeldoberhauseningolstadtheilbronnbayreuthsaint-étiennemendozasassarifortalezaizmiraydınbodrums"
    "iehe seiteseite 2mehr auf seitemehr dazu auf seiteweiter auf seitefortsetzung auf seitefortsetzung von seitebericht seit"
    "ebericht auf seitesiehe auch seitekommentar seitelesen sie mehr auf seitesiehe kastensiehe infokasten(siehelire pagelire"
    " pageslire p.lire en pagevoir pagesuite pagesuite en pagesuite de la pagelire ci-contrelire ci-dessouslire aussi pagevoi"
    "r ci-contrever páginapágina siguientepasa a la páginaviene de la páginamás información en la páginacontinúa en l"
    "a páginavéase páginavéase la páginaver recuadroa paginasegue a paginacontinua a paginasegue dalla primaalle paginev"
    "edi paginaservizio a paginaleia mais na páginaleia na páginacontinua na páginacontinua na pág.veja na páginaleia ma"
    "is na pág.zie paginalees verder op paginavervolg op paginavervolg van paginameer op paginapatrz str.patrz stronawięcej"
    " na str.ciąg dalszy na str.dokończenie na str.czytaj na str.cd. na str.devamı sayfasayfadasayfa 1se sidanläs mer på"
    " sidanfortsättning på sidanfortsättning på nästase sidefortsættes sidelæs mere sidefortsetter sideles mer sideviz"
    " stranaviz str.pokračování na straněpokračování na str.více na straněсм. стр.См. стр.продолже"
    "ние на стр.Продолжение на стр.окончание на стр.Окончание на стр.по"
    "дробнее на стр.Подробнее на стр.начало на стр.Начало на стр.див. ст"
    "ор.Див. стор.продовження на стор.Продовження на стор.vezi paginacontinuare î"
    "n paginacontinuarea în paginaσελίδαΣελίδασυνέχεια στη σελίδαΣυνέχεια στη σελ"
    "ίδαsee pagecontinued on pagefragequestion :preguntadomandaperguntavraagpytanie:sorufrågaspørgsmål:spørsmål:otáz"
    "kaвопросВопроспитання:Питання:запитання:Запитання:întrebareÎntrebareερώ"
    "τηση:Ερώτηση:ερ.Ερ.ε:Ε:interviewer:antwortréponse :respuestar:rispostarespostaantwoordodpowiedź:cevap"
    "yanıt:svar:odpověďответОтветвідповідь:Відповідь:răspunsαπάντηση:Απάντηση"
    ":απ.Απ.α:Α:a:uhrmezmeszheureheureshorashoraorehrs.hs.uurgodz.godzgodzinasaatkl.klklokkenklockanhodinhod.часов"
    "ЧасовώραΏραπ.μ.Π.μ.μ.μ.Μ.μ.πμΠμμμΜμa.m.p.m.pma. m.p. m.ösÖsööÖööğleden sonraÖğleden"
    " sonraöğleden önceÖğleden önceÖğleden Önceodp.dop.mskмскМскпо москвеПо москвеcetcestgmtut"
    "cbsteeteesttrtbrtwibheure de parishora peninsularhora localhorário de brasíliaora localelokale tijdczasu lokalnegotsim"
    "ontagdienstagmittwochdonnerstagfreitagsamstagsonnabendsonntagmo.di.mi.do.fr.sa.so.mo,fr,heutegesternmittagsabendsmorgens"
    "nachtslundimardimercredijeudivendredisamedidimanchelun.mar.mer.jeu.ven.sam.dim.aujourd'huiaujourd’huilunesmartesmiérc"
    "olesjuevesviernessábadodomingomié.jue.vie.sáb.dom.hoyayerlunedìmartedìmercoledìgiovedìvenerdìsabatodomenicagio.s"
    "ab.oggiierisegunda-feiraterça-feiraquarta-feiraquinta-feirasexta-feiraseg.ter.qua.qui.sex.hojeontemmaandagdinsdagwoensd"
    "agdonderdagvrijdagzaterdagzondagwo.vr.za.zo.vandaaggisterenponiedziałekwtorekśrodaŚrodaczwartekpiąteksobotaniedziela"
    "pon.wt.śr.Śr.czw.pt.sob.niedz.dzisiajdziśwczorajpazartesisalıçarşambaÇarşambaperşembecumacumartesipazarpztcumcm"
    "tbugündünmåndagtisdagonsdagtorsdagfredaglördagsöndagidagigårmandagtirsdaglørdagsøndagman.tirs.ons.tors.fre.lør."
    "søn.i dagi gårpondělíúterýÚterýstředačtvrtekČtvrtekpáteknedělednesvčeraпонедельникПонеде"
    "льниквторникВторниксредаСредачетвергЧетвергпятницаПятницасуб"
    "ботаСубботавоскресеньеВоскресеньепнПнвтВтсрСрчтЧтптПтсбСбвсВ"
    "спн.Пн.вт.Вт.ср.Ср.чт.Чт.пт.Пт.сб.Сб.вс.Вс.сегодняСегоднявчераВчера"
    "понеділокПонеділоквівторокВівтороксередаСередачетверЧетверп'"
    "ятницяП'ятницяп’ятницяП’ятницясуботаСуботанеділяНеділяндНдс"
    "ьогодніСьогоднівчораВчораlunimarțimiercurijoivinerisâmbătăduminicăastăziδευτέραΔ"
    "ευτέρατρίτηΤρίτητετάρτηΤετάρτηπέμπτηΠέμπτηπαρασκευήΠαρασκευή"
    "σάββατοΣάββατοκυριακήΚυριακήσήμεραΣήμεραχθεςΧθεςhétfőkeddszerdacsütö"
    "rtökpéntekszombatvasárnapmaanantaitiistaikeskiviikkotorstaiperjantailauantaisunnuntaiponedjeljakutoraksrijedačetvrta"
    "kČetvrtakpetaksubotanedjeljamondaytuesdaywednesdaythursdayfridaysaturdaysundayjanuarjännerjanjan.jän.janvierjanvjanv."
    "eneroeneene.gennaiogengen.janeirojanuaristyczniastyczeństysty.ocakocalednaledenled.январяЯнваряянварь"
    "ЯнварьянвЯнвянв.Янв.січняСічнясіченьСіченьсічСічсіч.Січ.ianuarieiani"
    "an.ιανουαρίουΙανουαρίουιανουάριοςΙανουάριοςιανΙανιαν.Ιαν.januaryjanu"
    "árjanuáratammikuutammikuutasiječnjagenerjanúarянуариЯнуариfebruarfeberfebfeb.févrierfévrfévr.févfév"
    ".febrerofebbraiofevereirofevfev.februarifebrfebr.lutegolutylutlut.şubatŞubatşubŞubúnoraÚnoraúnorÚnorúno.Úno.ф"
    "евраляФевраляфевральФевральфевФевфев.Фев.феврФеврфевр.Февр.лют"
    "огоЛютоголютийЛютийлютЛютлют.Лют.februarieφεβρουαρίουΦεβρουαρίουφ"
    "εβρουάριοςΦεβρουάριοςφεβΦεβφεβ.Φεβ.februaryfebruárfebruárahelmikuuhelmikuutaveljačef"
    "ebrerfebrúarфевруариФевруариmärzmärmär.marsmarzomarmar.marçomaartmrtmrt.marcamarzecmartbřeznabřez"
    "enbře.мартаМартамартМартмарМармар.Мар.березняБерезняберезеньБер"
    "езеньберБербер.Бер.martieμαρτίουΜαρτίουμάρτιοςΜάρτιοςμαρΜαρμαρ.Μ"
    "αρ.marchmárciusmárc.maaliskuumaaliskuutaožujkamarçmarecmrzmrz.mars.aprilaprapr.avrilavravr.abrilabrabr.aprilekwiet"
    "niakwiecieńkwikwi.nisannisdubnadubendub.апреляАпреляапрельАпрельапрАпрапр.Апр.кв"
    "ітняКвітняквітеньКвітеньквіКвікві.Кві.квітКвітквіт.Квіт.aprilieαπ"
    "ριλίουΑπριλίουαπρίλιοςΑπρίλιοςαπρΑπραπρ.Απρ.áprilisÁprilisápr.Ápr.huhtikuu"
    "huhtikuutatravnjaaprílaprílaаприлАприлmaimayomaymay.maggiomagmag.maiomai.meimajamajmayıskvětnakvětenkvě."
    "маяМаямайМайтравняТравнятравеньТравеньтраТратра.Тра.травТравт"
    "рав.Трав.μαΐουΜαΐουμάιοςΜάιοςμαϊΜαϊμαϊ.Μαϊ.μαιΜαιmájusmáj.toukokuutoukoku"
    "utasvibnjamaigmájamájmaíjunijunjun.juinjuniogiugnogiugiu.junhoczerwcaczerwiecczecze.haziranhazčervnaČervnačervenČ"
    "ervenčvn.Čvn.июняИюняиюньИюньиюнИюниюн.Июн.червняЧервнячервеньЧерв"
    "еньчерЧерчер.Чер.червЧервчерв.Черв.iunieiuniun.ιουνίουΙουνίουιούνιος"
    "ΙούνιοςιουνΙουνιουν.Ιουν.junejúniusjún.kesäkuukesäkuutalipnjajunyjúnajúnjúníюниЮниj"
    "ulijuljul.juilletjuiljuil.julioluglioluglug.julholipcalipiecliplip.temmuztemčervenceČervencečervenecČervenecčvc.Čv"
    "c.июляИюляиюльИюльиюлИюлиюл.Июл.липняЛипнялипеньЛипеньлипЛипли"
    "п.Лип.iulieiuliul.ιουλίουΙουλίουιούλιοςΙούλιοςιουλΙουλιουλ.Ιουλ.julyjúl"
    "iusjúl.heinäkuuheinäkuutasrpnjajulioljúlajúljúlíюлиЮлиaugustaugaug.aoûtaoutagostoagoago.agosto.augustusaug"
    "ustisierpniasierpieńsiesie.ağustosağusrpnasrpensrp.августаАвгустаавгустАвгуставгАвга"
    "вг.Авг.серпняСерпнясерпеньСерпеньсерСерсер.Сер.серпСерпсерп.Се"
    "рп.αυγούστουΑυγούστουαύγουστοςΑύγουστοςαυγΑυγαυγ.Αυγ.augusztuselokuuel"
    "okuutakolovozaagostaugustaágústÁgústseptemberseptsept.sepsep.septembreseptiembresetiembresettembresetset.settsett.se"
    "tembrowrześniawrzesieńwrzwrz.eylüleylzářízář.сентябряСентябрясентябрьСентябрьс"
    "енСенсен.Сен.сентСентсент.Сент.вересняВереснявересеньВересеньв"
    "ерВервер.Вер.septembrieσεπτεμβρίουΣεπτεμβρίουσεπτέμβριοςΣεπτέμβριο"
    "ςσεπΣεπσεπ.Σεπ.σεπτΣεπτσεπτ.Σεπτ.szeptemberszept.syyskuusyyskuutarujnasetembreseptembraсе"
    "птемвриСептемвриoktoberoktokt.octobreoctoct.octubreottobreottott.outubrooutout.październikapaździernik"
    "paźpaź.ekimekiříjnaŘíjnaříjenŘíjenříj.Říj.октябряОктябряоктябрьОктябрьоктО"
    "ктокт.Окт.жовтняЖовтняжовтеньЖовтеньжовЖовжов.Жов.жовтЖовтжовт"
    ".Жовт.octombrieοκτωβρίουΟκτωβρίουοκτώβριοςΟκτώβριοςοκτΟκτοκτ.Οκτ.oct"
    "oberoktóberlokakuulokakuutaoktóbraоктомвриОктомвриnovembernovnov.novembrenoviembrenovembrolistopadalis"
    "topadlislis.kasımkaslistopaduноябряНоябряноябрьНоябрьнояНояноя.Ноя.ноябНояб"
    "нояб.Нояб.листопадаЛистопадалистопадЛистопадлисЛислис.Лис.noiembri"
    "enoinoi.νοεμβρίουΝοεμβρίουνοέμβριοςΝοέμβριοςνοεΝοενοε.Νοε.marraskuumarra"
    "skuutastudenoganovembranóvemberноемвриНоемвриdezemberdezdez.décembredécdéc.decdec.diciembredicdic.dice"
    "mbredezembrodecembergrudniagrudzieńgrugru.aralıkaraprosinceprosinecpro.desemberdesdes.декабряДекабряде"
    "кабрьДекабрьдекДекдек.Дек.грудняГруднягруденьГруденьгруГругру"
    ".Гру.грудГрудгруд.Груд.decembrieδεκεμβρίουΔεκεμβρίουδεκέμβριοςΔεκέ"
    "μβριοςδεκΔεκδεκ.Δεκ.joulukuujoulukuutaprosincadesembredecembraдекемвриДекемвриserieexk"
    "lusivinterviewanalysekommentarkolumneglosseessayreportageporträthintergrundfaktencheckeilmeldunglivebloglivetickerliven"
    "ewsblogtickerupdatemeinungleitartikelgastbeitragrezensionprotokolldossierépisode 1Épisode 1épisode 2Épisode 2exclusi"
    "finfo le mondeinfo le figaroentretienenquêtedécryptagerécitportraittribuneéditorialÉditorialchroniquecritiquetémoi"
    "gnagetémoignagesdirecten directalerte infofactuelgrand formatselectionexclusivaexclusivoentrevistaanálisisreportajecr"
    "ónicaperfiltribunaeditorialcolumnacríticaopiniónen directodirectoúltima horaÚltima horaurgenteen vivominuto a minut"
    "overificaciónespecialcapítulo 1esclusivaesclusivointervistal’intervistal'intervistaanalisil’analisil'analisiinchie"
    "staritrattoil ritrattoeditorialecommentoil commentorecensionela recensionedirettain direttaultim’oraultim'orail casoil"
    " raccontola storiaspecialepuntataanálisereportagemcolunaopiniãoao vivoem diretosérieparte 1parte 2exclusiefprofielcol"
    "umncommentaarrecensieopiniedeel 1deel 2tylko u naswywiadrozmowaanalizareportażsylwetkafelietonkomentarzrecenzjaopiniana"
    " żyworelacjarelacja na żywopilnez ostatniej chwilicyklczęść 1część 2odcinek 1özel haberÖzel haberözelÖzelrö"
    "portajsöyleşianalizportreköşe yazısıyorumgörüşcanlıson dakikaflaşdosyayazı dizisibölüm 1exklusivtintervjua"
    "nalysporträttkrönikaledaredebattrecensiondirektdirektrapportjust nudel 1del 2eksklusivtportrætklummelederdebatanmelde"
    "lsekronikfeatureportrettkronikkdirekteexkluzivněrozhovoranalýzareportážportrétkomentářglosasloupekrecenzeonlinež"
    "ivěŽivěseriáldíl 11. dílэксклюзивЭксклюзивинтервьюИнтервьюанализАнали"
    "заналитикаАналитикарепортажРепортажпортретПортретколонкаКоло"
    "нкакомментарийКомментариймнениеМнениерецензияРецензияобзорОб"
    "зоррасследованиеРасследованиеонлайнОнлайнпрямая трансляцияПр"
    "ямая трансляциямолнияМолниясрочноСрочноспецпроектСпецпроектс"
    "южетСюжетчасть 1Часть 1ексклюзивЕксклюзивінтерв’юІнтерв’юінте"
    "рв'юІнтерв'юаналітикаАналітикадумкаДумкаоглядОглядрозслідуван"
    "няРозслідуваннянаживоНаживотерміновоТерміновоспецпроєктСпецп"
    "роєктexclusivinterviuanalizăreportajportretcomentariucronicăinvestigațielive textbreaking newsepisodul 1αποκ"
    "λειστικόΑποκλειστικόαποκλειστικήΑποκλειστικήσυνέντευξηΣυνέντ"
    "ευξηανάλυσηΑνάλυσηρεπορτάζΡεπορτάζάποψηΆποψηκριτικήΚριτικήέκ"
    "τακτοΈκτακτοζωντανάΖωντανάexclusiveopinionexplainerlive blogbreaking(exklusiv)serie:teil folge"
    " 1folge 2folge 3reportage série «[exclusif]exclusif -exclusif.entretien -enquête -entretien.[esclusiva]print-ausgabeh"
    "eft ausgabe seite 1seite 2seite 3s. 1page 1página 1pagina 1strona 1str. 1sayfa 1sidan 1side 1strana 1стр. 1Стр. 1"
    "erschienen in ausgabeaus dem magazinэтот текстЭтот текстсюжет:Сюжет:herrfraudr.prof.professo"
    "rprofessorinpräsidentpräsidentinbundespräsidentbundeskanzlerbundeskanzlerinkanzlerkanzlerinvizekanzlerministerministe"
    "rinministerpräsidentministerpräsidentinaußenministeraußenministerininnenministerinnenministerinfinanzministerfinanzm"
    "inisterinbundesministerbundesministerinstaatssekretärstaatssekretärinbürgermeisterbürgermeisterinoberbürgermeistero"
    "berbürgermeisterinlandratlandrätinabgeordneterabgeordnetesenatorsenatorinsprechersprecherinvorsitzendervorsitzendechef"
    "chefingeschäftsführergeschäftsführerinvorstanddirektordirektorinleiterleiterinrichterrichterintrainertrainerinkapit"
    "änanalystanalystinökonomÖkonomökonominÖkonominmieterinmonsieurmadamem.mmemllemeprprésidentprésidentepremier minis"
    "trepremière ministreministresecrétaire d’étatsecrétaire d'étatmairedéputédéputéesénateursénatricepréfetpr"
    "éfèteprocureurprocureurejugedirecteurdirectricepdgporte-parolecheffeentraîneurcapitaineprofesseurprofesseureseñorse"
    "ñorasr.sra.dondoñad.dña.drdra.presidentepresidentaprimer ministroministroministravicepresidentevicepresidentasecretar"
    "iosecretariaalcaldealcaldesadiputadodiputadasenadorsenadoragobernadorgobernadoraconsejeroconsejeraportavozfiscaljuezjuez"
    "adirectordirectoraentrenadorcapitánprofesorprofesorasignorsignorasig.sig.radott.dott.ssadottordottoressaavv.avvocatoing"
    ".on.onorevolepremierpresidente del consigliosottosegretariosindacosindacadeputatodeputatasenatoresenatricegovernatoreass"
    "essoreprocuratoregiudicedirettoredirettriceallenatorecapitanoprofessoreprofessoressaportavocesenhorsenhoradr.ªprimeiro-"
    "ministrosecretáriosecretáriaprefeitoprefeitaautarcadeputadodeputadagovernadorgovernadoravereadorprocuradorjuizjuízadi"
    "retordiretoratreinadortécnicocapitãoprofessoraporta-vozmeneermevrouwdhr.mevr.mw.minister-presidentstaatssecretarisburg"
    "emeesterwethouderkamerlidwoordvoerdervoorzitterrechterofficier van justitiehoogleraarpanpaniprezydentwicepremierwicemini"
    "stermarszałekwojewodaburmistrzwójtposełposłankaradnyradnarzecznikrzeczniczkaprezesdyrektordyrektorkaprokuratorsędzi"
    "atrenerkapitandoktorsayınbaybayancumhurbaşkanıbaşbakanbakanbakanıbaşkanbaşkanıbelediye başkanımilletvekilivali"
    "valisikaymakamgenel başkanımüdürügenel müdürüsözcüsüsavcıhakimavukatprof. dr.doç. dr.teknik direktörkaptan"
    "frustatsministerutrikesministerfinansministerpresidentpartiledareriksdagsledamotborgmästarelandshövdingtalespersonordf"
    "örandevddirektöråklagareÅklagaredomaretränarelagkaptenstatsministerenudenrigsministerborgmesterfolketingsmedlemform"
    "anddirektørtalspersonanklagerdommertrænerutenriksministerordførerstortingsrepresentantlederstatsadvokatpaníprezident"
    "premiérpremiérkaministrministryněhejtmanhejtmankaprimátorprimátorkastarostastarostkaposlanecposlankyněsenátorsen"
    "átorkamluvčípředsedapředsedkyněředitelŘeditelředitelkaŘeditelkasoudcesoudkyněstátní zástupcetrenérkapitá"
    "nпрезидентПрезидентпремьер-министрПремьер-министрпремьерПремь"
    "ерминистрМинистрзамминистраЗамминистравице-премьерВице-премье"
    "ргубернаторГубернатормэрМэрдепутатДепутатсенаторСенаторспике"
    "рСпикерглаваГлавапредседательПредседательсекретарьСекретарьп"
    "ресс-секретарьПресс-секретарьдиректорДиректоргендиректорГенди"
    "ректоргенеральный директорГенеральный директорпрокурорПрокуро"
    "рсудьяСудьяадвокатАдвокаттренерТренеркапитанКапитанпрофессор"
    "ПрофессоракадемикАкадемикпатриархПатриархпрем’єр-міністрПрем"
    "’єр-міністрпрем'єр-міністрПрем'єр-міністрміністрМіністрміністе"
    "ркаМіністеркамерМерголоваГоловадепутаткаДепутаткаречникРечни"
    "кречницяРечницядиректоркаДиректоркасуддяСуддяdomnuldoamnadl.dna.președinte"
    "președintelepreședintapremierulprim-ministruministrulministruprimarprimaruldeputatpurtător de cuvântprocurorjudecăt"
    "orantrenorcăpitanκ.Κ.κοςΚοςκαΚαπρόεδροςΠρόεδροςπρωθυπουργόςΠρωθυπουργ"
    "όςυπουργόςΥπουργόςυφυπουργόςΥφυπουργόςδήμαρχοςΔήμαρχοςβουλευ"
    "τήςΒουλευτήςεκπρόσωποςΕκπρόσωποςδιευθυντήςΔιευθυντήςεισαγγελ"
    "έαςΕισαγγελέαςδικαστήςΔικαστήςπροπονητήςΠροπονητήςκαθηγητήςΚ"
    "αθηγητήςmrmr.mrsmrs.msprime ministerceodieser text erschien zuerstdieser artikel erschiendieser beitrag stammtü"
    "bernommen vonÜbernommen vonmit freundlicher genehmigungaus dem englischenoriginal-content vonein artikel auscet article"
    " est republiécet article a été publiécet article est paruarticle publié avecreproduit avec l’aimable autorisation"
    "reproduit avec l'aimable autorisationeste artículo fue publicado originalmenteeste artículo se publicó originalmentep"
    "ublicado originalmente enartículo publicado enquesto articolo è stato pubblicatopubblicato originariamente suarticolo "
    "pubblicato super gentile concessioneeste artigo foi publicado originalmentepublicado originalmente emtexto originalmente"
    " publicadodit artikel verscheen eerderovergenomen vanartykuł pochodzi ztekst ukazał siętekst pierwotnie ukazałartyku"
    "ł pierwotniebu haber ilk kezbu haber İlk kezbu yazı ilk olarakbu yazı İlk olarakhaberin tamamıalıntıdırartikeln"
    " publicerades förstartiklen blev førstsaken ble først publisertčlánek vyšelČlánek vyšelčlánek původně vyše"
    "lČlánek původně vyšelpřevzato zpřevzato zeтекст впервые опубликованТекст впервы"
    "е опубликованстатья впервые опубликованаСтатья впервые опублик"
    "ованаматериал впервые опубликованМатериал впервые опубликовано"
    "ригинал статьиОригинал статьиоригинал материалаОригинал матери"
    "алаперепечатаноПерепечатаноза матеріаламиЗа матеріаламиоригін"
    "ал статтіОригінал статтіpreluat de pearticol preluatarticolul a apărutαναδημοσίευση "
    "απόΑναδημοσίευση απόπηγή άρθρουΠηγή άρθρουthis article originally appearedorigina"
    "lly publishedrepublished fromcreative commonsüberÜberhintergrund zuzum unternehmenunternehmensprofilfirmenprofilzukunf"
    "tsgerichtete aussagenhaftungsausschlusshinweis an die redaktionhinweise für redaktionenrechtlicher hinweisà proposÀ p"
    "roposqui sommes-nousdéclarations prospectivesavertissementnote aux rédactionsacerca deacerca delsobreaviso legaldeclar"
    "aciones prospectivasquiénes somosinformazioni suchi èchi siamoa proposito didichiarazioni previsionalinote legalinota "
    "per i redattoriquem somosdeclarações prospetivasdeclarações prospectivasovernoot voor redactieso firmieo spółceo n"
    "aso autorzenota prawnadla redakcjihakkındahakkımızdaşirket hakkındaŞirket hakkındayasal uyarıomframåtriktade ut"
    "talandeno společnostio firměo náso autoroviо компанииО компаниио проектеО проектео"
    " насО насоб автореОб авторесправкаСправкасправочноСправочнодля"
    " справкиДля справкиправовая информацияПравовая информацияпро к"
    "омпаніюПро компаніюпро проєктПро проєктпро насПро наспро автора"
    "Про авторадовідкаДовідкаdespreσχετικά μεΣχετικά μελίγα λόγια γιαΛ"
    "ίγα λόγια γιαaboutforward-looking statementshakkındazum autorzur autorinzur personüber den autorÜber den a"
    "utorüber die autorinÜber die autorinder autordie autorinunser autorunsere autorinder verfasserdie verfasserinzu den au"
    "torender gastautordie gastautorinl’auteurl'auteurl’autricel'autriceà propos de l’auteurÀ propos de l’auteurà "
    "propos de l'auteurÀ propos de l'auteurbiographiesobre la firmasobre el autorsobre la autorael autor esla autora eses re"
    "dactores redactoraes periodistaes corresponsales licenciadoes licenciadaes editores editoraredactor deredactora deperiod"
    "ista denota biográfical’autorel'autorechi è l’autorechi è l'autoresull’autoresull'autoresobre o autorsobre a au"
    "torao autor éa autora éé jornalistaÉ jornalistaé repórterÉ repórteré colunistaÉ colunistajornalista,professor "
    "daprofessora dao autor escrevea autora escreveover de auteurde auteur isde schrijver isover de auteurso autorzeo autorce"
    "autor jestautorka jestautor:o autorachyazaryazarınom skribentenom författarenskribenten ärartikelförfattarenskribent"
    ":om forfatterenforfatteren erskribenten ero autoroviautor jeautorka jeоб автореОб автореоб автор"
    "ахОб авторахавтор —Автор —автор -Автор -мнение автораМнение авт"
    "орамнение редакцииМнение редакцииточка зрения автораТочка зрен"
    "ия авторапро автораПро авторапро авторкуПро авторкудумка автора"
    "Думка авторапогляди авторівПогляди авторівdespre autordespre autoareautorul estea"
    "utoarea esteσχετικά με τον συντάκτηΣχετικά με τον συντάκτηο συγγραφέα"
    "ςΟ συγγραφέαςη συγγραφέαςΗ συγγραφέαςο αρθρογράφοςΟ αρθρογράφο"
    "ςthe writer isthe author isabout the authordie kommentare gebengeben nicht notwendigerweisegibt nicht die meinung der r"
    "edaktiongastbeiträge gebencette tribunen’engage quen'engage quen’engagent quen'engagent quelas opiniones expresadas"
    "los artículos de opiniónle opinioni espresseas opiniões expressaseste texto não refletenão reflete necessariamenteo"
    "pinie wyrażonepoglądy autoramnenie avtoraåsikter är skribentensÅsikter är skribentensdet är skribenten som svarar"
    " fördette er en kronikdette er et debatindlægdette er en kronikkdette er et debattinnleggmeninger står fornázory aut"
    "oraмнение автора может не совпадатьМнение автора может не совпада"
    "тьможет не совпадать сМожет не совпадать спозиция редакцииПозиц"
    "ия редакциине обов’язково відображНе обов’язково відображне об"
    "ов'язково відображНе обов'язково відображopiniile exprimateviews expressedzeitungnac"
    "hrichtenanzeigertageblatttagblattallgemeinekurierpresseblattbotepostrundschauabendblattmorgenpostmagazinonlineverlagverl"
    "agsgesellschaftmedienmediengrupperundfunkfernsehenjournalquotidiendépêchetribunematinsoirgazettehebdoagencemédiasédi"
    "tionsÉditionstélévisiondiarioperiódicoprensanoticiasdigitalheraldocorreogacetatribunagazzettacorrieregiornalemessagg"
    "eroquotidianostampanotiziemattinonotíciasjornalfolhadiáriocorreiogazetarevistaagêncianieuwscourantdagbladkrantomroepr"
    "edactiewiadomościdziennikgłostygodnikexpressagencjagazetesigazetehaberhaberleriajansıtelevizyonutidningentidningblade"
    "tnyheternyheternapostentidendeavisavisennytnyhedernyttnovinydeníkzprávylistytýdeníkagenturarozhlastelevizeновос"
    "тиНовостигазетаГазетаизвестияИзвестияправдаПравдавестиВестив"
    "едомостиВедомостиагентствоАгентствовестникВестникновиниНовин"
    "иziarulziarștiriȘtirijurnalulagențiaεφημερίδαΕφημερίδαειδήσειςΕιδήσειςνέαΝέα"
    "newstvradiopressmediatimestoday.de.fr.es.it.com.pl.ru.ua.ro.cz.nl.se.dk.no.gr.net.at.ch.be.pt.br.tr.huredaktionsnetzwerk"
    "nachrichtenonlineaktuellanzeigewerbungnewsletterstartseitekommentarkommentareartikelbildfotovideoquellestanduhrwarummehr"
    "rédactionarticlepublicitéabonnéscommentpourquoiredacciónagenciasnoticiaspublicidadcómoquéredazionenotiziepubblicit"
    "àperchéredaçãoagênciasnotíciaspublicidaderedactienieuwsadvertentiewaaromredakcjawiadomościreklamadlaczegohaberhab"
    "erlerreklamnedennasılredaktionennyheterannonsvarförredaksjonenredakcezprávypročредакцияРедакцияно"
    "востиНовостирекламаРекламакакКакпочемуПочемучтоЧторедакціяРе"
    "дакціяновиниНовиничомуЧомуredacțiaștiriȘtiripublicitateσύνταξηΣύνταξηειδή"
    "σειςΕιδήσειςredaktionagenturagenturenuniversitäthochschuleinstitutgmbhagverlagvereinministeriumgemeindepart"
    "eipolizeifeuerwehruniversitéministèresociétémairiepréfecturepoliceuniversidadministerioinstitutoayuntamientopolicí"
    "auniversitàministeroistitutocomunepoliziauniversidadeministérioprefeiturapolíciauniversiteitministeriegemeentepolitie"
    "uniwersytetministerstwoinstytutüniversitesiÜniversitesibakanlığıbelediyesimüdürlüğühaber merkeziservisiunivers"
    "itetkommunpolisenuniverzitaministerstvoуниверситетУниверситетминистерствоМинист"
    "ерствоинститутИнститутслужбаСлужбауніверситетУніверситетміні"
    "стерствоМіністерствоuniversitateaministerulπανεπιστήμιοΠανεπιστήμιουπου"
    "ργείοΥπουργείοgroupuniversityundsowieetorazveileİleochogтаТаșiȘişiŞiκαιΚαιésÉsand&yeenia"
    "иИіІйЙavecconmitcomvonvomvanzuzurzumderdendemdedeldelladellodeideglididadasdodosdudesd'd’lalelaslosleslol'l’ye"
    "itertente't’topinafavalelbinbenibnstsansantaulфонФондеДеванВанμακΜακaufundinausàÀennawwevveв"
    "ВвоВоуУiστηνΣτηνστοΣτοστηΣτηfromfürpourparavoordlaiçinİçinförforдляДляpentruγια"
    "Γιαvomstandupdateimpressummerklistelire la suitevoir plusver máslees verdermás opcioneszobacz więcejzaloguj siępr"
    "zejdź dose connecteryorum yapabone olчитать далееЧитать далеечитать полностьюЧи"
    "тать полностьюобсудитьОбсудитьКомментироватькоментуватиКомен"
    "туватинаверхНаверхчитать дальшеЧитать дальшечитати даліЧитати "
    "даліläs mer omskriv utvisa merσχόλιαΣχόλιαπερισσότεραΠερισσότεραδιαφήμισ"
    "ηΔιαφήμισηcomenteazăpublicitatevezi mai multlyssna påčíst dálČíst dálpokračovat ve čteníkomentarzpe"
    "rsonverngoogle newsifotofotosvideovideosgaleriepodcastforumkontaktpremiumgratisexklusivexclusifexclusivohomeenglishupdat"
    "etickerzusatzinfosfolgenperfilprofilereklamemainoshirdetésbli abonnentkirjaudusaber maisgaleríagalleriaphotosvidéoví"
    "deoarasalvadelgemmin. °cicon_alerta_verificacionaaraisidsternblickaa/(aa)aa p:d:qsagte ersagte siesagte ein sprecherhie"
    "ß eserklärte ererklärte siesagt ersagt sieberichtete die polizeiteilte die polizei mitteilte das unternehmen mita-t-i"
    "l dita-t-elle dita-t-il déclaréa-t-elle déclaréa-t-il ajoutéa-t-elle ajoutéa-t-il expliquéa-t-elle expliquéa-t-i"
    "l indiquéa-t-il affirmédit-ildit-elleexplique-t-ilexplique-t-ellea-t-on apprisdijoafirmóseñalóaseguróañadióexpli"
    "cóindicóconcluyóha dichoha añadidoha explicadoha aseguradoha señaladoha dettoha aggiuntoha spiegatoha dichiaratoha "
    "conclusoha sottolineatospiegaraccontaconcludedicedisseafirmouacrescentouexplicouconcluiudeclaroucompletoudizafirmazei hi"
    "jzei zezegt hijzegt zealduspowiedziałpowiedziaładodałdodałapodkreśliłpodkreśliłazaznaczyłmówidedidiye konuştu"
    "ifadelerini kullandışeklinde konuştudiye ekledidile getirdikaydettibelirttisöyledibildirildiaçıkladısäger hansä"
    "ger honsade hansade honsiger hansiger hunsier hansier hunsagde hansagde hunsa hansa hunřeklřekladodaldodalauvedluvedla"
    "doplnilсказал онсказала онаотметил онотметила онадобавил ондобавил"
    "а оназаявил онзаявила онаподчеркнул онрассказал онрассказала он"
    "апояснил онсообщил онговорится в сообщениисказав вінсказала вон"
    "азазначив віндодав віндодала вонаa spusa declarata adăugata precizata explicatείπετ"
    "όνισεπρόσθεσεανέφερεδήλωσε"
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
    244594, 3087152936, 170132, 1879052567, 65716, 1845560339, 176535, 2969637642, 136764, 1946160650, 136757, 1694502407,
    206155, 1694506252, 149709, 1845694214, 146669, 1627590420, 146590, 1929580299, 174050, 1677792009, 167525, 1761808392,
    167254, 1929580551, 3119, 1929379865, 3775, 1929379853, 163566, 2432896780, 111788, 3087207187, 208232, 1811946760,
    197813, 973084951, 6059, 1795162125, 218420, 3019907332, 204357, 1845501193, 97257, 1828915983, 97272, 1828915983,
    119177, 1828785167, 119192, 1828785167, 119169, 973147144, 114930, 2969766685, 115017, 2349009693, 242836, 2969632790,
    39854, 1627390220, 132010, 2030112006, 133400, 973147398, 131618, 1929448709, 132486, 973147397, 6848, 1761607690,
    147192, 1929580299, 184980, 2231375639, 158084, 2164461324, 204295, 1962941707, 97400, 1929579278, 97414, 1929579278,
    203300, 1644174598, 168006, 2332233752, 12929, 1912602640, 137855, 1879051779, 215375, 2600476176, 81959, 1677724177,
    115482, 1963133715, 115471, 1677921035, 152361, 1627590406, 45278, 1912602900, 219717, 2148016648, 219702, 772284935,
    219689, 2986877446, 40110, 1761607952, 151973, 2667777800, 225906, 2667782920, 21186, 1845493778, 24587, 1694695434,
    225791, 1812144900, 148871, 1929580309, 96057, 1862470414, 220894, 1729372675, 71286, 1694500363, 71297, 2684356107,
    75083, 973080587, 79161, 1677854986, 80496, 1677724170, 84415, 1677930762, 86762, 1677931530, 71278, 2835351048,
    149592, 1929580293, 175975, 3087078152, 70194, 3187672338, 117853, 973147145, 242147, 1627598594, 156275, 2952990478,
    35712, 1694499087, 227993, 1912611844, 79105, 1694632195, 89209, 1694709251, 133557, 1694502403, 92437, 1929579283,
    92456, 1929579283, 92475, 1929579283, 92401, 1929579282, 92419, 1929579282, 18550, 1946157073, 92388, 1929579277,
    116052, 1929448204, 116064, 1929448200, 174827, 2181108488, 149220, 1694699278, 158108, 2701332236, 217017, 1761616133,
    156991, 2684555018, 1193, 1845493779, 9355, 1845493778, 9556, 1912602641, 33836, 1929576455, 101246, 1912802079,
    101277, 1912802079, 101151, 1912802068, 101171, 1912802068, 120011, 1912671252, 120031, 1912671252, 39906, 1845494027,
    47780, 2046820876, 240885, 2198022664, 27664, 1627586567, 51023, 1912603410, 50988, 1946157841, 201409, 1862278158,
    50963, 1912603404, 73495, 1627391499, 103433, 1912802067, 103657, 1912802063, 103452, 1912802060, 103424, 1946356489,
    103672, 1946356488, 153578, 1845694219, 174122, 1694569223, 175645, 3187741460, 217759, 1795170568, 84323, 1795371270,
    123830, 973147149, 28913, 1627586565, 206570, 1761615109, 204450, 1627397383, 202703, 1828723976, 151700, 1761808143,
    239685, 1912744199, 46816, 1845494290, 143823, 1929580294, 176433, 2600538886, 178411, 1996559627, 174754, 2264994569,
    69606, 1677722886, 175609, 2399212296, 134824, 1694502421, 132476, 1677790474, 19218, 3204448302, 173406, 1845563917,
    82421, 1845496332, 173419, 973148684, 217659, 1728061702, 220909, 1762927107, 152913, 1694699274, 41166, 1946157324,
    243173, 1946353676, 209057, 2281708807, 27423, 1694695432, 205072, 2701139207, 218042, 2181046532, 203862, 2046827784,
    21547, 1862270992, 150850, 2214792967, 206976, 2214599943, 175407, 2248217354, 153098, 1845694218, 28315, 1627586569,
    170051, 1912606989, 118840, 973147145, 244144, 1761752840, 39940, 1845494033, 12894, 1845493774, 120942, 1694567432,
    220344, 772547079, 220331, 2165056006, 142265, 1694699019, 142027, 1862471177, 8417, 1627389972, 16234, 2231369771,
    36182, 1694499097, 156125, 3036876566, 208758, 1694506247, 89003, 1912813062, 206614, 1828723974, 187473, 3070433296,
    204289, 1862278406, 134482, 1694502412, 131235, 1694567690, 152121, 1812139782, 167401, 1627590664, 167394, 1912803335,
    207936, 1912610058, 205604, 1627397383, 121222, 1694567433, 171834, 973082893, 217672, 1728061703, 241987, 1761815557,
    149965, 1845694221, 103354, 1694698249, 92072, 1912802065, 92104, 1912802063, 72713, 3036677652, 72639, 3187672594,
    72675, 2952791570, 28505, 1879244806, 240042, 2969708818, 104847, 1929579285, 104868, 1929579285, 152731, 1677922057,
    147298, 1694699272, 208115, 1761615111, 136833, 1946160648, 150354, 1627590408, 152705, 1694699273, 171105, 973082897,
    203632, 1929387269, 115249, 1946356490, 124176, 1694567433, 76571, 1879050248, 156191, 2399342352, 48511, 3087008285,
    83532, 2952792586, 208048, 1929387272, 239428, 1862412551, 43087, 2348810532, 213158, 1694506249, 216966, 1845502215,
    240613, 1845701125, 23630, 1828913161, 80388, 1828849929, 89956, 1828926985, 118895, 973147148, 147764, 1761808139,
    225353, 1761813259, 173369, 1929449995, 118585, 1627458580, 118567, 1627458578, 118605, 1627458568, 232182, 1811948550,
    244209, 1845638920, 148739, 1879248643, 170359, 973082886, 187622, 3187873809, 145547, 1963134724, 6303, 1627389969,
    73764, 1627391753, 164982, 3070430994, 241344, 1946298888, 208765, 1962941700, 105116, 1778584338, 121571, 1761676303,
    241946, 1828924419, 242283, 1828783363, 73506, 1862272522, 230546, 1845502986, 147428, 1627590409, 201705, 2969574418,
    23780, 3087204378, 150027, 1694699283, 150046, 1694699283, 234692, 1677731104, 125378, 973147154, 115435, 1694698257,
    156223, 2936213264, 77611, 973080585, 198654, 1694702085, 217149, 771760388, 234991, 1929455130, 144109, 1862471429,
    172960, 822153736, 230325, 1912611854, 40831, 1811939594, 162054, 2952990474, 212153, 2952797450, 224586, 1630544394,
    224578, 1966088712, 133294, 1795230984, 51977, 1694499591, 153409, 1912803077, 122633, 973147157, 106092, 3036875540,
    217488, 771760388, 20465, 1879048203, 176517, 2197885704, 24376, 1694695433, 198569, 1661147653, 146945, 1627590404,
    136851, 1627393550, 144863, 1929580302, 34229, 1677918231, 200186, 1728060174, 156263, 2718109452, 119947, 1778453514,
    85322, 2147692808, 238627, 2348820284, 237402, 3087083293, 237348, 2952865561, 157310, 2399342348, 157346, 3036876556,
    226521, 3036881676, 173904, 1694569222, 76088, 973080585, 79427, 1862404360, 86624, 1862480648, 87195, 1862480904,
    38825, 1929380103, 4794, 1627389969, 229331, 771761156, 169956, 973082891, 229915, 1912611851, 178454, 1912673542,
    101663, 1912802069, 101684, 1912802068, 101592, 1912802063, 186673, 1912805391, 101607, 1912802062, 51418, 1845494540,
    51408, 1912603402, 137284, 1761611267, 5366, 1929379851, 135513, 1929383431, 213533, 2181045520, 200158, 1694505740,
    79408, 1627523347, 111750, 2550336275, 75961, 1694500874, 86516, 1694708234, 218066, 2164269316, 203285, 1946164488,
    211571, 2952797448, 91173, 1845693206, 207260, 1996496134, 46278, 1694499101, 231634, 2181047310, 105134, 1778584338,
    121586, 1761676303, 159188, 3154317068, 105591, 2500004635, 122399, 2499873819, 105712, 2164460311, 122460, 973147153,
    143144, 1694699271, 48987, 3036676645, 138534, 1912606220, 104941, 1694698251, 132522, 1627458823, 143164, 1845694213,
    47257, 1862271511, 4028, 1694498833, 140898, 1694565393, 181581, 1694504721, 28130, 1912799243, 143694, 1694699271,
    209116, 3170901256, 150422, 1627590407, 220847, 1628447239, 220841, 1812996614, 134494, 1694502408, 10939, 1627389973,
    35440, 1929380110, 145930, 1862471441, 145947, 1862471441, 80905, 1845496338, 28430, 1845690376, 106233, 2332232479,
    106152, 3087207195, 106326, 3087207193, 44133, 1694499085, 24597, 1694695436, 150974, 1627590411, 173991, 1694569226,
    177996, 973149450, 177988, 973149448, 147115, 1929580297, 12827, 1912602639, 133436, 973147401, 181934, 1761613584,
    145742, 1929580296, 147346, 1627590407, 161171, 2952990476, 148525, 1694699277, 141508, 1828783112, 241572, 2181179920,
    6011, 1862271001, 5989, 1862270998, 5969, 1862270996, 21563, 1862270994, 6036, 1627389965, 5957, 1962934284,
    25489, 1761804297, 57838, 1694499597, 168185, 1694699533, 57827, 1912603403, 168174, 1912803339, 131780, 1694567693,
    174433, 1862341382, 4840, 1627389970, 7704, 1627389970, 178445, 1812010249, 18325, 2197815325, 236133, 1845569290,
    16022, 3087007797, 56386, 2348811057, 154790, 2952990480, 243724, 3003266825, 135305, 1946160646, 135643, 1694502415,
    65772, 973145100, 65761, 1627456523, 65784, 1694565387, 65751, 2181104650, 199865, 1694505752, 163368, 1627590406,
    178066, 973149448, 91522, 1929579275, 206850, 1845501190, 67541, 1694565385, 70336, 1627391241, 216231, 973152258,
    59487, 1694565384, 133584, 1761611267, 174598, 1728123653, 232698, 2181047318, 244181, 1845638922, 244191, 1845638922,
    27676, 1694695428, 145681, 1627590407, 220693, 1695556103, 78189, 973080587, 164574, 3204648722, 205598, 1627397382,
    59057, 1845560336, 135954, 1811942935, 46633, 1744830999, 1305, 1845493779, 1721, 1728053267, 1324, 1694498832,
    39235, 1778385169, 160112, 3036876554, 173175, 1946227210, 47563, 1694499352, 171518, 973082899, 171054, 973082897,
    171088, 973082897, 180501, 973084177, 180535, 973084177, 171484, 973082895, 180781, 973084175, 5095, 1845493774,
    102094, 2952989458, 151237, 1828916999, 211695, 2885688592, 21713, 1627389974, 219371, 772022791, 219358, 3171164678,
    42760, 2986344733, 41298, 1912602900, 22908, 1845493777, 54517, 1912603403, 54790, 1912603403, 170434, 973082890,
    54508, 1912603401, 54781, 1912603401, 205288, 1627397383, 112053, 1761807115, 123904, 1761676299, 99000, 1694698253,
    223609, 1630020104, 175191, 1828786950, 141157, 1677788179, 141176, 1677788179, 141126, 1694565393, 141143, 1946223630,
    206141, 1694506254, 141554, 973145097, 141091, 1694565384, 239521, 1694640392, 240529, 1694706184, 138641, 1946160652,
    144917, 2030243589, 78879, 973080581, 85834, 1627599108, 204622, 1694506245, 32259, 1845690378, 174848, 1845564164,
    142733, 1677922052, 137405, 1660947971, 19683, 2181038111, 80629, 771754500, 210755, 3120569627, 115728, 2047019793,
    120142, 973147151, 102263, 1845693198, 120171, 2046888971, 158720, 2684555029, 187581, 3036878872, 141639, 1929580037,
    158909, 2936213302, 157960, 2869104406, 181894, 1627395854, 151607, 1912803081, 2521, 1694498839, 2500, 1694498837,
    24165, 1912799243, 111853, 2533559067, 204702, 1627397385, 156725, 2952990474, 76738, 973080583, 177164, 973149191,
    214832, 1627397643, 216182, 771825413, 37723, 1694499083, 131971, 1845562635, 207770, 1946164485, 241255, 1862412811,
    241110, 1694640650, 37691, 1761607944, 209071, 1811946758, 224040, 774644231, 224027, 3039568390, 241672, 3187812888,
    231958, 2952799252, 231930, 2147492878, 186322, 1845696519, 138858, 1929383439, 207676, 1845501191, 224154, 1664098819,
    153526, 1912803078, 153305, 1694699270, 226076, 1694704390, 46615, 1845494290, 215661, 771759633, 185799, 1929582604,
    134369, 1728056852, 81621, 1627392520, 185504, 1694701578, 73875, 738199313, 218444, 2516590864, 150621, 1929580299,
    225658, 1929585419, 27658, 1946353670, 243619, 1812084486, 143394, 1845694214, 168452, 973082886, 169668, 973082886,
    173576, 1845564166, 179598, 973084166, 179938, 973084166, 149564, 1862471429, 180295, 973084165, 43209, 3036676378,
    43899, 2516582682, 13537, 2902458385, 211749, 2415926542, 32470, 1761804297, 154566, 1862471430, 213126, 1962941702,
    40493, 1845494031, 40479, 1845494030, 27867, 1795358728, 168570, 1946161422, 177770, 1778455558, 140570, 1946160653,
    203659, 1845501190, 173619, 1812009734, 219777, 3104317962, 244819, 3036821262, 29600, 2349006866, 56362, 2348811032,
    205962, 1862278419, 243507, 2835494674, 243571, 2835494674, 243539, 2835494672, 243479, 1946302220, 206500, 1627397385,
    206509, 1627397385, 184761, 2969573140, 26502, 1845690377, 207121, 1996496136, 244074, 2969712405, 190198, 1694505225,
    212253, 3003129107, 143435, 1845694214, 202487, 1845501190, 186698, 1912805391, 206476, 1627397389, 101939, 1912802060,
    207895, 1962941705, 122941, 973147161, 141446, 2969633823, 57960, 2969568020, 67950, 973145107, 57924, 2181038866,
    97162, 1828915980, 97174, 1828915980, 119034, 1828785164, 119046, 1828785164, 59730, 1627456522, 117524, 755043336,
    216943, 771760387, 75152, 1845495816, 85962, 1845703176, 20337, 1946157071, 30452, 2399338520, 36827, 1811939592,
    13411, 1795162132, 13393, 2566914066, 147828, 1627590409, 147837, 1694699273, 225373, 1627595529, 179966, 973084165,
    41455, 1929380110, 153597, 1946357512, 5063, 1845493777, 136640, 1862274580, 217745, 3170902279, 23159, 1845690374,
    227647, 536945413, 169164, 1912606987, 230158, 1761616908, 100595, 1946356492, 205747, 1862278407, 173136, 1845563918,
    25319, 1929576460, 152973, 1912803078, 11107, 1912602644, 11094, 1912602637, 278, 1845493772, 74849, 1979713543,
    85938, 1979920903, 19926, 3204448288, 12300, 1845493770, 29176, 1694695430, 100077, 2030242580, 100114, 2030242577,
    132033, 2030112017, 100047, 1694698250, 202894, 2046827784, 240353, 1828923909, 175236, 2365657862, 159284, 2952990472,
    23548, 1845690380, 5146, 1694498827, 26782, 1845690379, 25729, 1761804298, 28446, 1627586570, 29312, 1694695434,
    80165, 3171027210, 89779, 3171104266, 28899, 1912799241, 91130, 1845693203, 91149, 1845693201, 20939, 1845493775,
    91115, 1812138767, 91166, 1694698247, 59722, 1761674248, 217333, 1728061703, 187261, 3036878883, 187331, 3070433311,
    187039, 3187873804, 221327, 2400723464, 221343, 2350391816, 149648, 1677922055, 221370, 773333511, 221357, 3172475398,
    24862, 1946353671, 208042, 1929387270, 225082, 1845699337, 176477, 1694569223, 94605, 1862470418, 94570, 1862470417,
    94513, 1862470414, 94540, 1862470413, 165726, 2969767690, 94687, 1929579271, 135366, 1929383427, 211343, 2332040460,
    74000, 1962936072, 132529, 973147398, 132577, 2030112005, 143279, 1812139784, 137858, 1862274568, 66145, 1862337549,
    31990, 3036872708, 7638, 1862270996, 7621, 1862270993, 21703, 1694498826, 199572, 1862277915, 72096, 1761609233,
    50702, 1845494551, 50681, 1946157845, 79773, 1929513227, 89559, 1929590283, 142646, 1677922055, 230061, 1845502983,
    205379, 1929387270, 138759, 2030046741, 185820, 1711478800, 152481, 1828916999, 175107, 1912673031, 211969, 2415926540,
    243678, 3003266823, 228376, 1845502996, 228358, 1912611858, 184117, 2197821200, 23889, 1644363779, 204984, 1627397381,
    34972, 1728053524, 131164, 1912671501, 131177, 1912671501, 131190, 1694567691, 131201, 1946225930, 215246, 1694506503,
    162958, 1845694214, 218938, 2030051590, 143954, 1694699269, 147273, 1862471429, 141991, 1862471181, 216585, 771760389,
    201312, 1694505995, 201302, 2835356682, 172673, 1963076905, 149054, 1862471431, 147390, 1627590404, 159380, 2550337301,
    162296, 2936213269, 159328, 2885881610, 220574, 772809223, 220561, 2148540934, 48103, 2902458898, 77631, 973080587,
    122869, 973147147, 171272, 973082891, 85360, 3187880202, 159978, 3187871498, 6858, 1862270986, 146661, 1627590408,
    204427, 1627397384, 146034, 1862471429, 67837, 3170960397, 67863, 3170960397, 175437, 3019969290, 212359, 2399149326,
    226661, 2399347489, 31524, 2147680277, 220619, 2349867534, 220593, 2400199180, 74521, 973080332, 222211, 2954895886,
    222237, 2183143948, 197560, 2952796459, 19067, 1694498836, 32298, 2198011915, 232362, 2181047302, 177530, 973149193,
    210011, 3120569618, 108861, 3087207189, 164480, 2533560080, 146445, 1862471434, 1768, 1845493776, 188716, 1929386256,
    168618, 973082892, 188706, 973084938, 66206, 1711342602, 66248, 1979778058, 33432, 2919432206, 174914, 1946227461,
    112702, 1694698261, 44292, 1761607955, 187714, 1694701587, 112685, 1694698257, 112669, 1694698256, 112642, 1694698255,
    112657, 1761807116, 116293, 1761676040, 211221, 2583698698, 77714, 788531223, 79883, 3087141141, 89678, 3087218197,
    136076, 1845497362, 138902, 1845497353, 239345, 1862412551, 154749, 2030243589, 145721, 1929580296, 174110, 1627460359,
    25411, 1862467591, 225238, 1862476551, 159605, 2952990476, 179137, 1694569740, 142236, 1845693962, 242188, 3204656902,
    84149, 687868422, 139334, 2952793616, 77028, 973080582, 85030, 1862480133, 52205, 1627390732, 236535, 1627465484,
    52194, 1912603403, 236524, 1912678155, 82014, 1929382421, 3750, 1912602637, 136309, 1929383441, 140173, 1845497356,
    5900, 1962934280, 136301, 855641608, 240148, 2030184709, 184938, 3070236435, 167519, 1694699526, 167436, 1929580549,
    72494, 1946158603, 152394, 1761808132, 7479, 1862270996, 7463, 1862270992, 7451, 1862270988, 25948, 1912799241,
    25957, 1694695432, 149349, 1929580294, 140332, 2969570829, 19464, 3204448294, 19524, 3036676118, 19562, 2231369744,
    204320, 1744837896, 198410, 771758342, 50074, 1828717067, 43971, 3187671316, 178605, 1979782408, 154744, 2919436037,
    53619, 1912603407, 51263, 1845494541, 53607, 1912603404, 167599, 1912803340, 51252, 1912603403, 26479, 1845690377,
    158741, 2952990478, 39752, 1845494025, 27909, 1812135943, 99964, 3154316050, 99982, 3137538834, 119748, 973147152,
    119764, 973147152, 99890, 1694698255, 99905, 1694698255, 119739, 973147145, 99882, 2030242568, 207464, 2952797448,
    174287, 1862341382, 230014, 1929389062, 175887, 2952860428, 34958, 1694499086, 23493, 1845690378, 147942, 1694699271,
    174243, 1694569223, 185978, 1912805394, 186008, 1694701582, 217904, 3003130126, 218296, 2147492108, 178466, 1946227977,
    224149, 774906373, 224145, 1664098820, 175827, 2399212298, 142515, 1929580041, 208564, 1845501194, 220469, 2215649801,
    188807, 1845500187, 188732, 1845500186, 188781, 1728059674, 188758, 1845500183, 55892, 2147484447, 108177, 3087207197,
    108348, 2399341341, 159671, 3087208221, 108264, 2349009692, 108435, 2164460315, 166605, 1040256784, 166637, 788598544,
    29940, 2399338510, 159629, 3036876558, 166669, 2399211278, 187091, 3036878862, 231266, 2952799242, 230423, 1912611849,
    230537, 1912611849, 137995, 1811942925, 187425, 3036878862, 218982, 2030051590, 175255, 2902528779, 80943, 1845496340,
    21824, 1694498845, 219041, 1862541831, 25418, 1929576455, 229200, 1811948550, 24187, 1912799238, 24939, 1912799238,
    25509, 1627586565, 29189, 1862467597, 27821, 1912799240, 170267, 973082888, 190060, 973084936, 207478, 1845501191,
    204851, 1811946758, 26607, 1728249861, 223397, 2351440398, 223371, 2401772044, 218930, 1627398408, 50460, 1845494544,
    50446, 1912603406, 53593, 1912603406, 50918, 1912603405, 75035, 1929381900, 150707, 1627590410, 101007, 1912802063,
    228925, 1912611851, 221712, 1629233669, 138160, 1694502412, 208510, 1694506246, 188984, 1845500173, 19087, 1627389970,
    71760, 2701133326, 71787, 1929381390, 71747, 1828718093, 71774, 1828718093, 71801, 1862272525, 71911, 1627391500,
    71737, 1862272522, 73656, 1627391498, 31346, 2349006862, 10020, 1694498833, 27191, 1778581518, 10357, 1778384908,
    200383, 3087014680, 43749, 3036676374, 13011, 1744830484, 167309, 1711476744, 173834, 1694569222, 178980, 2231440661,
    224344, 774906375, 224331, 3123716614, 220493, 1628447237, 204919, 1862278404, 198024, 1761614095, 198043, 1761614095,
    213765, 3204455690, 66201, 1711342594, 242057, 1711483906, 25832, 1627586567, 65897, 1627456536, 65874, 2181104663,
    220103, 1846288903, 241001, 1845635593, 239729, 1627531528, 240994, 1912744455, 170702, 1811943688, 6099, 1862270998,
    6084, 1862270991, 182258, 1929385746, 186830, 1728256010, 1628, 1845493776, 39220, 2264924431, 164814, 2885881612,
    161990, 2986544904, 122489, 536939526, 213729, 2667584784, 25653, 1862467597, 27249, 1694695436, 34666, 2030108684,
    24403, 2835546123, 23481, 1677918217, 27838, 1963130889, 41518, 2835349778, 81805, 1627392523, 118238, 973147157,
    95322, 1912802068, 118222, 973147152, 95307, 1929579279, 208138, 1845501193, 132611, 3087076616, 218749, 2181046536,
    79402, 1627523334, 32922, 3204644878, 220390, 1628185095, 41621, 1946157329, 166378, 1929580301, 227266, 1929585421,
    227623, 1728258824, 23853, 1812135943, 150312, 1627590407, 119816, 1778453524, 119836, 1778453524, 141872, 1694699018,
    80683, 1845496328, 242068, 1845701635, 198574, 688069127, 118516, 973147150, 37112, 1929380109, 95731, 1929579277,
    39453, 1946157330, 202883, 1728060680, 146949, 1627590407, 151560, 1694699270, 230751, 2600477707, 152954, 1845694219,
    200775, 2399148818, 133541, 1929383440, 59600, 1694565387, 146399, 1929580297, 146383, 1627590408, 225137, 1627595528,
    166441, 3137408775, 142621, 1812139523, 164758, 2181238556, 161419, 2416119562, 97994, 1912802072, 97903, 1912802065,
    199942, 1761614608, 189705, 1694505238, 164838, 2248347404, 9866, 1828716560, 9882, 1828716558, 39405, 1929380110,
    39419, 1828716811, 132132, 1627458822, 25374, 1946353672, 205911, 1694506246, 150878, 1862471435, 241842, 1677929219,
    242133, 1677929475, 99580, 3154316050, 99598, 3137538834, 119707, 973147152, 119723, 973147152, 99550, 1694698255,
    99565, 1694698255, 99524, 3154316045, 99537, 3137538829, 119663, 3154185229, 119676, 3137408013, 119689, 973147145,
    119698, 973147145, 138873, 1929383432, 175094, 1694569222, 229620, 1627399175, 216918, 1677730057, 212689, 3103792410,
    26622, 1912799241, 39169, 1929380107, 22846, 1627389967, 217752, 1627398407, 45116, 1912602888, 27644, 1912799239,
    24041, 1845690377, 230237, 2969576454, 148366, 1929580295, 131251, 1812008216, 131275, 1929448726, 46071, 1929380110,
    133413, 973147400, 207512, 1627397382, 23909, 1929576457, 214860, 1627397652, 214946, 771759634, 8222, 1694498831,
    26064, 1929576457, 97103, 1929579273, 118954, 1929448457, 103263, 1694698251, 158789, 3187871494, 133108, 2969636108,
    118437, 2902526990, 118451, 2365656078, 118465, 973147145, 199339, 2046827279, 18965, 1694498835, 187707, 1946359815,
    78649, 973080589, 33534, 3204644876, 85818, 3204657420, 8279, 1694498846, 8237, 1694498844, 22645, 1694498842,
    3727, 1912602647, 19045, 1761607702, 215801, 1627397654, 215780, 1627397653, 214895, 1627397651, 6958, 1694498834,
    214787, 1627397649, 214914, 771759633, 215927, 1694506513, 8265, 1862270990, 98365, 1862470414, 1563, 1845493776,
    23334, 1912799239, 66203, 973145091, 206787, 1694506246, 217580, 1912611077, 187077, 3187873806, 230464, 1845502985,
    81611, 1627392522, 143497, 1694699271, 161207, 2399342352, 162619, 1694699272, 212009, 3170901262, 13110, 1962934292,
    13094, 1795162128, 213689, 3103792396, 188688, 1929386258, 20845, 1946157080, 152281, 2047020810, 152272, 2047020809,
    88307, 1627600138, 235649, 3187746322, 11648, 1845493775, 235621, 2952865294, 82992, 2952792588, 178143, 973149447,
    208677, 3087015175, 218621, 3070238988, 201440, 1862278161, 201474, 1627397137, 135484, 2835353099, 149335, 1627590408,
    45258, 2030043412, 201653, 1694505990, 101022, 1912802064, 135475, 1929383433, 206385, 1627397385, 93083, 2835548959,
    93114, 2298678047, 4129, 1694498845, 36526, 1946157338, 93058, 1912802073, 228280, 1845502992, 228266, 1912611854,
    220448, 1913659907, 136547, 1694502414, 95625, 1845693196, 95637, 1845693196, 117961, 1845562380, 117973, 1845562380,
    119105, 973147148, 119117, 973147148, 97205, 1828915979, 97216, 1828915979, 180666, 973084171, 180858, 973084171,
    219069, 1627660808, 174742, 1627460356, 104723, 2030242581, 104744, 2030242581, 104697, 1694698253, 104710, 1694698253,
    104765, 2835548940, 104777, 2298678028, 202341, 2181045266, 202377, 2936019986, 154120, 1627590405, 142256, 1946357257,
    239058, 1946298633, 243914, 1963079432, 217312, 771760388, 155981, 2349010712, 10089, 2046820368, 39392, 1929380109,
    200533, 2952796944, 76445, 973080581, 76441, 771753988, 84819, 771961092, 18414, 2516582449, 163200, 1627590419,
    160178, 2952990480, 206017, 1862278410, 207349, 1728060681, 174746, 1627460360, 92907, 1929579283, 165920, 2533560074,
    69497, 1627391247, 69476, 1845495050, 207107, 1694506246, 202737, 1811946756, 179240, 2348881171, 148379, 1627590408,
    241276, 1627531784, 33733, 1929576451, 65921, 1694565381, 80854, 1694501385, 9233, 1845493782, 9114, 1845493777,
    21787, 1845493774, 34424, 671154186, 26631, 1929576456, 26639, 1694695431, 94414, 1929579279, 214371, 1694506512,
    12451, 1845493773, 91496, 1745029898, 116703, 1744899082, 180100, 973084170, 153311, 1979911946, 218424, 3019907332,
    175150, 1929450244, 156805, 2416119568, 38758, 1694499082, 211933, 2600475912, 225723, 1627595528, 176968, 973149190,
    11481, 2801795084, 203626, 1929387270, 220439, 772809220, 156761, 3087208198, 140541, 922750471, 132587, 3087076616,
    25262, 1929576457, 175739, 2952860426, 223182, 1864901127, 37849, 1627390221, 210731, 3120569612, 94232, 1761807115,
    117471, 1761676299, 26165, 1912799239, 31890, 3087204364, 166335, 1745030918, 152453, 1979911945, 236207, 1912678153,
    150827, 3103985415, 206953, 3103792391, 136822, 922750467, 163264, 1761808139, 117494, 973147158, 93424, 1845693204,
    90001, 1912813061, 234584, 2348819745, 179273, 771822862, 80703, 1845496332, 80715, 1929382412, 40021, 1795162387,
    243251, 1661141000, 187869, 3070433296, 175983, 3087078152, 182418, 1962940177, 29459, 1761804300, 174700, 1946227462,
    146307, 1912803090, 47410, 1845494286, 47398, 1946157580, 240206, 1744972035, 173827, 1828786947, 156289, 2952990478,
    201491, 1929387019, 201502, 1862278154, 3788, 1929379850, 143965, 1694699270, 232828, 1912611842, 148348, 1694699273,
    145784, 1677922056, 75397, 1795164172, 79022, 1795295500, 89227, 1795372556, 162034, 2449673994, 212207, 2449480970,
    89173, 1912813062, 135396, 1946160656, 203180, 1728060681, 214773, 1627397646, 176833, 973149190, 70799, 973079813,
    177568, 973149189, 173830, 1694569220, 41401, 1694499084, 210617, 2583698710, 223154, 1948787203, 152248, 1627590406,
    203334, 1627397382, 134100, 1627393540, 235342, 1627465227, 27513, 1694695434, 174129, 1694569223, 169621, 1761612044,
    161399, 2952990474, 169633, 1862275337, 213829, 3070237969, 41430, 1761607949, 218951, 2030051593, 216770, 1644175619,
    144265, 1694699272, 206441, 1862278406, 54501, 1962935047, 212837, 2717916428, 54461, 1912603407, 218860, 1761616136,
    3557, 1912602639, 165886, 2432896782, 152656, 1979911947, 219085, 2030313987, 169920, 1862275346, 74631, 1627391761,
    34863, 1845494028, 169909, 1694503179, 169900, 973082889, 23223, 1845690374, 25526, 1761804294, 203407, 1728060678,
    207358, 1845501189, 167882, 2164461580, 216035, 2164334348, 155680, 2332233480, 166035, 3204648724, 54541, 1694499601,
    14678, 3087007776, 175617, 2399212296, 204723, 2046827783, 73792, 1694500622, 18818, 1962934291, 134339, 1728056862,
    134317, 1694502422, 134553, 1962937877, 202549, 1845501201, 202535, 1845501198, 202526, 1946164489, 218272, 2952798476,
    116821, 973147147, 185463, 1795364874, 24227, 1912799238, 215835, 2969574924, 144114, 1694699271, 27497, 1778581510,
    141680, 1627590149, 174091, 1627460357, 220081, 1628185093, 220351, 1745625605, 41145, 1879048461, 95145, 1929579284,
    160276, 2248347405, 78485, 973080585, 39957, 1845494033, 83885, 2969569819, 51628, 1694499601, 52086, 1694499601,
    16277, 2231369771, 156147, 3036876566, 149290, 1929580295, 223578, 1915232775, 204239, 1862278405, 169564, 1694503182,
    165756, 3070430998, 206766, 1946164490, 140076, 1811942921, 187489, 3070433296, 241870, 2952997636, 98018, 1694698259,
    91942, 1761807121, 117431, 1912671243, 203436, 1979718920, 146073, 1627590407, 150337, 1862471435, 171847, 973082893,
    203902, 1862278410, 113467, 2432895783, 124811, 2432764967, 113568, 2248346399, 124702, 2248215583, 113198, 2734885661,
    124326, 2734754845, 124492, 973147164, 113281, 2432895771, 113362, 2533559067, 124409, 2432764955, 124617, 2399210519,
    124554, 973147153, 217379, 1728061702, 146039, 1627590407, 28952, 1946353671, 147959, 1761808134, 205541, 1761615110,
    212527, 3103792408, 214843, 1627397649, 169743, 1761612043, 140419, 3170897452, 161720, 2952990482, 226959, 2952995602,
    240060, 2969708818, 164940, 2181238540, 171122, 973082897, 12573, 1845493778, 120853, 1912671240, 13076, 1795162130,
    13064, 1962934284, 92955, 1694698269, 93012, 1694698268, 204906, 1627397381, 43123, 2348810532, 81198, 1845496333,
    81211, 1862273547, 24953, 1912799236, 108813, 2567113499, 159854, 2567114523, 138940, 3137343014, 139460, 3087011370,
    34023, 3103981582, 165954, 2919436038, 91908, 1761807121, 40086, 1845494027, 117409, 1912671243, 163483, 1929580299,
    75027, 1879050248, 145176, 1929580299, 12514, 1862270987, 219993, 1913135624, 176933, 973149190, 176944, 973149190,
    176955, 1929450502, 84674, 1694707973, 176928, 1694569477, 176939, 1761678341, 78311, 1862273038, 78303, 2197817352,
    85642, 2198024456, 125340, 973147143, 135180, 1694502412, 54092, 1795162886, 213509, 2969574668, 233989, 3170903344,
    196941, 3170900251, 66477, 973145099, 66498, 2181104650, 18602, 1811939348, 179791, 973084174, 18622, 1694498829,
    180890, 973084173, 22211, 1694498826, 144150, 2835549958, 144156, 2298679046, 242079, 1627597829, 23806, 3087204378,
    76660, 973080587, 76652, 973080584, 84911, 1812148487, 219534, 1980244483, 210931, 2348817686, 80599, 1929382409,
    179524, 3170964746, 141609, 1946357256, 80535, 1862273551, 80550, 1677724175, 175759, 2952860424, 142470, 1862471174,
    239352, 1862412550, 122654, 973147157, 106112, 3036875540, 46703, 1728053776, 189018, 1912609028, 242025, 1929587715,
    137395, 1946160650, 67812, 3170960390, 75610, 1845495830, 81017, 1845496342, 86904, 1845703702, 184590, 1694504725,
    75590, 1845495828, 80997, 1845496340, 86926, 1845703700, 80979, 1929382418, 86870, 1929589778, 80963, 1929382416,
    86888, 1929589776, 9466, 1845493771, 75567, 1694500872, 85970, 1694708232, 45448, 1811939599, 36800, 1627390216,
    163578, 2181238540, 150400, 1627590405, 241400, 3154258446, 230203, 3154125833, 203829, 1929387272, 238999, 1694508818,
    8801, 1795162129, 8818, 1912602640, 102595, 1912802062, 220824, 1628447242, 220816, 1963991560, 180830, 973084174,
    2107, 1811939354, 165384, 2181238552, 2091, 1962934288, 2133, 1962934285, 179501, 1744901389, 212811, 2483035406,
    214668, 1627397663, 222895, 2233737750, 222939, 2183406102, 117889, 973147154, 117925, 536939538, 94275, 1845693201,
    203125, 1744837895, 79594, 1694632208, 89430, 1694709264, 178561, 1744901389, 215487, 771759647, 165676, 2751663886,
    178538, 1744901388, 154925, 3087208207, 102456, 1912802062, 208417, 1728060682, 136804, 1929383432, 218070, 2164269316,
    156891, 2416119572, 231214, 2147492878, 78257, 1862273035, 198659, 1963137541, 140636, 1845497356, 172015, 973082891,
    177618, 973149195, 222555, 774119941, 222551, 1948525060, 102705, 2231569163, 120615, 2231438347, 169130, 973082894,
    180136, 973084172, 167624, 2030243851, 167635, 1627590667, 117862, 973147145, 179604, 973084169, 180148, 973084169,
    231648, 2181047310, 229751, 1912611846, 220074, 1946952195, 201567, 1946164235, 41360, 2835349779, 151838, 1946357509,
    188215, 2835421195, 217060, 771760388, 149578, 1812139782, 152979, 1946357510, 143415, 1812139781, 31628, 2399338518,
    165286, 2533560078, 53496, 1912603405, 170096, 973082893, 107169, 3187870509, 107304, 2399341352, 110836, 2399341350,
    73806, 1946158860, 100687, 1996688137, 217505, 1778393351, 89622, 1627600393, 106264, 2332232479, 106179, 3087207195,
    106351, 3087207193, 28076, 1912799246, 206330, 1929387274, 80577, 687868423, 135762, 1979715077, 150996, 1694699280,
    189515, 973084939, 217464, 1627398409, 161183, 2952990476, 216741, 1946165507, 38352, 1811939597, 241588, 2181179920,
    138693, 1929383431, 71579, 771753476, 98215, 1929579285, 131818, 1929448725, 131860, 1627458836, 131802, 1929448712,
    82722, 1627392517, 175385, 3019969286, 204766, 2046827782, 227814, 822158086, 14742, 2348810262, 209001, 1627397392,
    202687, 1912610056, 218561, 3070238986, 218725, 2969575692, 220790, 1930437128, 153338, 1845694219, 16075, 3087007797,
    56435, 2348811057, 44882, 3036676369, 154806, 2952990480, 98918, 1845693199, 98905, 1845693197, 160460, 2701332236,
    41501, 1694499089, 28511, 1677918215, 34155, 1795358725, 164158, 2533560084, 205086, 1845501193, 205095, 1845501193,
    202974, 1728060681, 205079, 2164268295, 155216, 2885881624, 81319, 687868425, 28692, 1912799250, 41067, 1912602898,
    24696, 1963130883, 71030, 1828718103, 71010, 1946158612, 71104, 1946158610, 71122, 1946158609, 21935, 2264924176,
    223672, 1697391113, 890, 1946157069, 9008, 1677721613, 187959, 3036878873, 27458, 1761804299, 166251, 2298679052,
    207023, 2046827785, 161710, 2550337290, 220732, 2182095376, 160122, 3036876554, 203762, 1845501193, 242265, 1963143174,
    135175, 1694502405, 217729, 2902466825, 85014, 1795371271, 139350, 2952793612, 152740, 1677922057, 228907, 1694508044,
    232212, 1694508045, 232201, 1694508043, 232225, 1627399179, 171650, 973082892, 213625, 2181045522, 135143, 1912606211,
    79853, 2046953741, 89649, 2047030797, 77017, 788531211, 79843, 1627523338, 89639, 1627600394, 141752, 2013466118,
    168584, 973082894, 137713, 1811942923, 137705, 1627393544, 65680, 1912669199, 163156, 1627590410, 163166, 1627590410,
    213006, 1627397386, 213016, 1627397386, 233604, 2566923538, 182451, 1828722449, 182482, 1946162959, 123420, 2499873827,
    122057, 2499873825, 122191, 2499873823, 105242, 2500004633, 105443, 2500004633, 109739, 2701331225, 109881, 2516781849,
    121687, 2499873817, 123268, 2516651033, 105514, 2500004631, 105309, 2164460309, 105372, 2500004629, 121754, 2164329493,
    121817, 2499873813, 109944, 2500004627, 111999, 2416118547, 121972, 2415987731, 123331, 2499873811, 109864, 2449672977,
    121917, 2449542161, 121868, 973147151, 54756, 1912603405, 122116, 973147149, 208183, 1627397384, 176488, 1694569224,
    206080, 1761615113, 144139, 1929580299, 39106, 1778385161, 168913, 1879052557, 78784, 1694500876, 85863, 1694707980,
    168902, 1879052555, 39028, 2566914320, 156735, 2952990474, 216445, 771760388, 35082, 1694499089, 153767, 1627590409,
    151481, 2651000584, 9159, 1694498834, 140112, 1811942919, 241696, 3187812888, 231978, 2952799252, 231944, 2147492878,
    229507, 1862280200, 123761, 973147157, 26829, 1845690374, 26835, 1728249860, 105650, 2500004624, 143366, 1946357515,
    40040, 1694499088, 215678, 771759633, 211515, 2986351886, 220424, 1913659907, 23416, 1845690378, 115378, 2030242578,
    115396, 1661143826, 116367, 1845562119, 135736, 1694502412, 27490, 2265120775, 1532, 1845493778, 72480, 1946158606,
    23452, 1845690376, 239050, 1912744200, 34501, 1694564359, 227666, 855712519, 240266, 1694706183, 144877, 1929580302,
    206793, 1845501194, 148701, 1627590406, 43235, 3036676378, 43925, 2516582682, 79925, 2164394248, 89720, 2164471304,
    107689, 2550336291, 107790, 2550336289, 111066, 2550336287, 107599, 2500004628, 110986, 2500004626, 69612, 1946158350,
    173194, 1862341132, 111097, 3036875548, 111181, 2516781852, 119326, 973147147, 98267, 1627589386, 150235, 1862471439,
    79246, 2030176519, 88954, 2030253575, 152832, 1694699269, 204783, 1845501189, 143425, 1845694218, 107259, 2650999597,
    107384, 2936212264, 110912, 2936212262, 236252, 1912678157, 137433, 1711279628, 43543, 2952790301, 88463, 3187881242,
    43451, 2348810520, 31834, 2399338518, 43499, 2399142166, 112758, 1761807122, 124206, 973147149, 124219, 973147149,
    112723, 1761807116, 112735, 1761807116, 124194, 973147148, 112747, 1694698251, 112776, 1828915979, 112787, 1828915979,
    112798, 1946356490, 182795, 1845499674, 200119, 1677728526, 164058, 2349010708, 58230, 2969568026, 58182, 2181038872,
    68306, 3070297110, 169536, 973082886, 179872, 973084166, 141806, 1912802823, 138592, 1845497356, 220912, 1628709380,
    81412, 1694501390, 171427, 973082901, 57216, 2952790804, 170867, 973082897, 31158, 2399338512, 55860, 2147484432,
    141345, 2399208464, 141377, 2399208464, 240685, 2399349264, 240821, 2399349264, 139053, 3137342998, 24729, 1929576461,
    82763, 2902460939, 78116, 973080587, 32026, 3187867658, 85572, 3187880202, 162470, 3187871498, 101396, 2047019809,
    101478, 1912802077, 202789, 1912610054, 220659, 2182095368, 220645, 772809223, 220633, 2517639686, 221264, 1696080387,
    31650, 2399338512, 222423, 2183143954, 205784, 1862278407, 54319, 1761608465, 35238, 1694499088, 20869, 1845493785,
    702, 1845493779, 754, 1845493779, 773, 1845493779, 11868, 1845493779, 686, 1845493776, 810, 1694498832,
    20954, 1845493776, 35505, 1694499088, 214387, 1694506511, 58771, 1845560333, 23381, 1845690380, 34361, 671154188,
    28350, 1912799243, 54959, 1912603403, 23362, 1694695434, 28361, 1627586570, 116757, 973147146, 143513, 1694699274,
    240309, 1694706186, 23372, 1912799241, 28656, 1912799241, 143504, 1912803081, 224681, 1912808201, 240300, 1912809993,
    46676, 1946157595, 118132, 973147148, 208315, 1946164487, 239603, 2969708807, 150582, 2030243591, 169175, 1912606987,
    12970, 1929379848, 41260, 1929380104, 152219, 1694699270, 174889, 1694569222, 73773, 1627391753, 221401, 2350391822,
    221377, 2400723468, 116687, 973147147, 23352, 1845690378, 90119, 1845693194, 229831, 1677730824, 153414, 1946357510,
    117516, 755043336, 154125, 1627590416, 89369, 1694709257, 141738, 1795362311, 152265, 1912803079, 207388, 1912610055,
    205346, 1929387272, 26438, 1057161224, 26431, 1929576455, 159292, 2952990472, 188520, 1912674321, 186895, 1728256012,
    186907, 1946359818, 232108, 2399151118, 232082, 3120571404, 117482, 973147143, 175251, 1795232516, 207844, 1845501191,
    70330, 1946158342, 70769, 1677722886, 239659, 1845635334, 239106, 1946298628, 230861, 1694508050, 222659, 1814307331,
    187296, 3036878883, 187362, 3070433311, 72869, 3187672592, 187051, 3187873804, 165736, 2969767690, 213249, 2969574666,
    21998, 1912602639, 89979, 1929590283, 199429, 1862277899, 199451, 1627396875, 243002, 1929445387, 174950, 1912673030,
    218228, 3120570640, 142276, 1627590152, 142794, 1627590408, 241129, 1694640646, 228805, 1694508037, 229565, 1862280209,
    31452, 2399338518, 77124, 973080597, 77166, 973080597, 85078, 2399351060, 70738, 1862272266, 223066, 1629757961,
    223059, 1965302279, 202395, 2181045272, 37862, 1694499083, 51005, 1845494546, 38768, 1728053521, 38785, 1845494031,
    156935, 2952990476, 175179, 1812009734, 88991, 1711486469, 23713, 1946353670, 208322, 1828723972, 25904, 1862467592,
    204277, 1912610053, 115858, 1694567184, 94309, 1929579277, 78868, 973080581, 85830, 1879257348, 161976, 2550337294,
    206915, 1828723977, 150806, 1996689159, 206939, 1996496135, 159960, 2651000584, 84816, 1946366211, 76832, 788531215,
    79793, 2013399310, 89594, 2013476366, 220806, 772809221, 15352, 3103784999, 73029, 2399143457, 111538, 3087207195,
    175447, 3019969290, 226694, 2399347489, 31545, 2147680277, 223437, 2183668232, 223423, 774382087, 223411, 2988974598,
    222121, 773857796, 187699, 1946359816, 2234, 1811939349, 2215, 1811939347, 2255, 1694498834, 34215, 1946353678,
    197603, 2952796459, 154027, 2902658837, 154048, 2365787925, 231352, 2348819474, 154603, 1812139790, 154617, 1812139790,
    203169, 1862278406, 174030, 1912673029, 12611, 1694498837, 215253, 1694506512, 95360, 1929579279, 198808, 1845500685,
    198796, 1694505740, 145980, 1627590410, 220115, 2953585162, 133132, 2885750043, 133213, 2885750043, 99064, 1812138767,
    26593, 1694695432, 216609, 1627398415, 216639, 1694507279, 13229, 2902458380, 179149, 1694569740, 133726, 1929383431,
    26854, 1845690379, 179666, 973084169, 173987, 1929450244, 136210, 1862274575, 208668, 1912610057, 21419, 1862270994,
    25868, 1627586570, 225460, 1627595530, 179010, 3170964745, 75865, 1845495815, 207317, 1845501194, 176733, 2919305992,
    140620, 1929383432, 7331, 1862270993, 7317, 1862270990, 22249, 2952790049, 41684, 2348810524, 41820, 2952790299,
    88593, 738407707, 88411, 3187881242, 43403, 2348810520, 30686, 2399338518, 41740, 2348810518, 30762, 3087204372,
    41784, 2348810514, 30730, 2952986640, 36725, 1627390224, 36741, 1879048463, 88383, 2349020430, 151432, 1912803083,
    33879, 1946353670, 165036, 2969767698, 228539, 1677730824, 36118, 1946157325, 209429, 2348817676, 190915, 973084947,
    188967, 1694505233, 145305, 1694699276, 39761, 1845494025, 27916, 1812135943, 134243, 1811942923, 27792, 1627586567,
    52877, 1694499611, 59853, 1694565403, 52832, 1627390740, 59808, 1627456532, 71139, 1828718092, 71151, 1946158601,
    175899, 2952860428, 82276, 2969569810, 87468, 2969777170, 229284, 1627399174, 229280, 771761156, 217918, 2952798478,
    175837, 2399212298, 33969, 1812135944, 229664, 1912611848, 176463, 1929450246, 17929, 2399141909, 75839, 973080583,
    33870, 1929576451, 55923, 2147484447, 108206, 3087207197, 108377, 2399341341, 159700, 3087208221, 108292, 2349009692,
    108462, 2164460315, 166621, 1040256784, 166653, 788598544, 29954, 2399338510, 139870, 3154120206, 159643, 3036876558,
    166683, 2399211278, 187105, 3036878862, 231276, 2952799242, 187439, 3036878862, 117002, 2449542147, 152965, 2030243592,
    208266, 1627397382, 242228, 1912811524, 232162, 2399151114, 212607, 3036683530, 206745, 1828723974, 181000, 973084175,
    183621, 973084427, 218833, 1862279435, 1148, 1845493773, 18699, 1694498826, 79216, 1795295499, 88897, 1795372555,
    59091, 1912669187, 219568, 1946690051, 206575, 1962941701, 70784, 1677722895, 229273, 1627399175, 73546, 1677723144,
    38315, 1862271248, 176673, 2348880654, 177718, 1694569478, 135098, 1711279619, 17770, 2399141927, 78859, 2030045193,
    173350, 1761677832, 189977, 1912609052, 233542, 1912612124, 189952, 1946163481, 189928, 1946163480, 8767, 1845493777,
    229822, 1912611849, 161998, 2986544904, 212113, 2986351880, 16942, 2197815323, 16896, 2197815319, 205060, 1929387276,
    100205, 1694698261, 234037, 2952799540, 105954, 3036875546, 1965, 1811939353, 100732, 2181237522, 100750, 2164460306,
    27152, 1627586570, 27143, 1761804297, 122483, 536939526, 174492, 1828786948, 198525, 688069127, 185425, 1946359828,
    919, 1946157068, 12775, 1677721611, 180427, 973084170, 1693, 1845493778, 149884, 1845694218, 138089, 872418819,
    212235, 2936020242, 32936, 3204644878, 37996, 1862271243, 163996, 2432896782, 224129, 2049974787, 166550, 1040256778,
    27701, 1627586568, 152540, 1627590408, 136225, 1929383435, 175695, 3187741450, 187453, 3087210506, 227789, 822158087,
    54151, 1962935057, 133320, 1946225926, 198496, 1694702086, 146956, 1627590407, 139387, 3137342999, 2758, 1811939346,
    2776, 1811939344, 24158, 1912799239, 199968, 2969574159, 144654, 1862471430, 152342, 1627590404, 29540, 2349006860,
    150458, 1627590406, 142782, 1946357516, 214161, 1845501193, 94451, 1929579276, 94475, 1929579276, 94429, 1862470411,
    12373, 1811939339, 51645, 1912603406, 33753, 1996685325, 44980, 1996488973, 44968, 1862271244, 33744, 1694695433,
    133744, 1912606212, 224375, 2351964686, 224351, 2402296332, 74695, 1694500625, 153038, 1912803077, 81176, 1845496332,
    58673, 1845560336, 9043, 1811939352, 21771, 1946157072, 98459, 1795361547, 119408, 1795230731, 26511, 1845690377,
    26520, 1912799239, 75464, 788531208, 75472, 973080584, 79088, 1929513223, 89192, 1929590279, 133517, 1929383431,
    13253, 2902458381, 225063, 1812144903, 242155, 2986553090, 13764, 1627389966, 29518, 2768437259, 207866, 2030050567,
    168807, 1879052551, 179453, 1929450764, 178350, 1845564683, 179654, 973084165, 58108, 2181038885, 97970, 1912802072,
    232636, 2181047316, 97886, 1912802065, 137977, 1761611282, 69120, 1694500117, 150564, 1627590412, 54034, 1627390731,
    54024, 1627390730, 149894, 1845694217, 217623, 1728061703, 144456, 1694699276, 132698, 973147401, 187165, 3187873815,
    78233, 973080587, 78211, 1862273034, 85603, 1862480138, 178074, 973149449, 214141, 1845501194, 18984, 1694498835,
    95943, 1845693194, 118330, 973147144, 95724, 1929579271, 168710, 973082891, 38331, 1862271253, 206429, 1627397381,
    217308, 771760388, 54249, 3154117399, 33002, 2298675208, 50946, 1845494545, 50931, 1912603407, 142246, 1929580042,
    143251, 1761808135, 241083, 1761749511, 172131, 1946299667, 81115, 1694501389, 157202, 2869104396, 34127, 2030239750,
    8834, 1879048210, 225497, 1862476555, 8792, 1627389961, 241827, 1879190021, 206371, 2701139207, 214931, 1627397647,
    165714, 2248347404, 45072, 1845494028, 34647, 1929445385, 153299, 1795362566, 226102, 1795367686, 161223, 2399342352,
    215404, 771759629, 177954, 1862341900, 204046, 1761615113, 177914, 771822855, 133823, 3137343001, 182186, 1946162955,
    199169, 1929386765, 144071, 1694699274, 27833, 1845690373, 213070, 1761615113, 137738, 1627393558, 137962, 1761611279,
    53853, 1627390732, 53865, 1694499596, 53842, 2046821131, 239540, 1795303688, 33617, 1745027078, 225795, 822289162,
    225805, 839066378, 146513, 1812139783, 203108, 1946164490, 27382, 1778581511, 222521, 1629495815, 166591, 1040256775,
    35346, 1845494035, 166842, 1761677070, 211623, 2634030348, 212929, 2634030348, 50385, 1845494547, 50350, 1845494546,
    50368, 1912603409, 50334, 1912603408, 142297, 1845693961, 141730, 1627590152, 151273, 1627590408, 153453, 1795362568,
    142633, 1795362567, 75375, 788531218, 75358, 788531217, 79034, 1694632208, 79050, 1694632208, 89044, 1694709264,
    89060, 1694709264, 89267, 1795372555, 78775, 973080585, 78767, 973080584, 84125, 1677724168, 85845, 1929589000,
    85838, 1694707975, 39252, 2264924433, 175010, 1845564166, 241445, 1845635590, 153673, 2902658824, 175175, 1661014788,
    217718, 1728061701, 240404, 1761815048, 180677, 973084171, 180869, 973084171, 202921, 1728060681, 142562, 1694699016,
    182512, 1828722448, 25984, 1912799238, 69015, 973079814, 174018, 1627460357, 173642, 1946227465, 243879, 1694643972,
    142629, 2047020546, 22178, 2432696334, 175369, 2952860424, 208927, 1845501189, 152823, 1845694212, 216833, 1694507274,
    6922, 2030043151, 118870, 973147151, 147804, 1627590414, 225320, 1627595534, 18463, 2516582449, 160194, 2952990480,
    151796, 1946357518, 151824, 1946357518, 151774, 1912803080, 243709, 3003266824, 240199, 1946298628, 47910, 1728053775,
    47899, 1946157579, 102446, 1912802058, 55256, 1627390728, 243842, 1862416143, 83939, 2231372323, 88039, 2231579683,
    78430, 973080599, 33478, 2181234710, 85690, 2181247254, 78388, 973080597, 85650, 2969776404, 91742, 1946356497,
    91759, 1946356497, 91646, 1761807116, 117005, 1761676300, 149327, 1627590408, 221463, 2987926024, 221448, 773333511,
    221435, 2149065222, 80516, 1677724167, 80863, 1694501385, 134228, 1912606211, 138133, 1912606215, 227257, 1946362633,
    9851, 2030043151, 216961, 1694507269, 162668, 2198015750, 162674, 2181238534, 22392, 2197815340, 152414, 1845694213,
    73967, 1962936075, 236122, 1845569291, 145729, 1929580296, 148274, 1862471431, 117564, 973147145, 116787, 973147144,
    145464, 1929580296, 143858, 1946357511, 243041, 1946353671, 28989, 1946353670, 120646, 973147148, 102736, 1694698251,
    57014, 2952790812, 56966, 2181038872, 3972, 1694498833, 229323, 1862280200, 219001, 1845764611, 207447, 1627397386,
    181446, 973084423, 214134, 1677729031, 72505, 1946158598, 175749, 2952860426, 227888, 822158089, 235801, 2382439959,
    179377, 1862341896, 97005, 1761807122, 97023, 1761807122, 100243, 1694698260, 41025, 1845494026, 72428, 1946158608,
    234617, 2348819745, 152749, 1627590405, 150820, 3120762631, 206946, 3120569607, 158440, 3003322141, 209199, 3003129117,
    84918, 1795371270, 177121, 1795232774, 198672, 587405827, 40446, 1845494032, 136614, 1862274573, 206350, 1862278411,
    28125, 1828913157, 182276, 1694504724, 244833, 3036821260, 26562, 1946353669, 121533, 973147150, 104469, 1694698253,
    47506, 1694499349, 47527, 1795162644, 161195, 2416119564, 152947, 1812139783, 28829, 1694695429, 241937, 1946364675,
    215030, 1627397646, 225453, 1627595527, 100696, 2181237522, 73149, 3187672590, 29414, 1828913162, 27125, 2030239753,
    27134, 1627586569, 229378, 1862280207, 101308, 1912802083, 101191, 1912802073, 120051, 1912671257, 158120, 3171094286,
    230068, 1912611846, 150949, 1795362567, 24963, 1912799237, 220443, 1812996613, 864, 1811939354, 176171, 2348880652,
    86032, 1711485457, 78808, 2030045198, 88716, 738407694, 84162, 1845496333, 88703, 1845703949, 78796, 1946159116,
    85875, 1946366220, 81944, 1677724175, 221218, 773333508, 30244, 2349006860, 150097, 1946357510, 162886, 2198015752,
    162894, 2181238536, 144475, 1627590407, 224262, 1932534275, 242006, 1929587715, 70668, 3036677396, 161409, 2952990474,
    109260, 2349009694, 166865, 973147914, 144273, 1694699272, 226637, 3171099404, 77694, 2952792073, 174724, 1828786949,
    112919, 1627589396, 74978, 1694500878, 86049, 1694708238, 86063, 1694708238, 74965, 973080589, 74992, 1694500877,
    86077, 1694708237, 74953, 973080588, 78893, 973080588, 169516, 973082892, 74920, 973080587, 74931, 973080587,
    74942, 973080587, 76115, 788531211, 84222, 1627599115, 168598, 973082891, 79443, 1627523338, 84202, 1694707978,
    84212, 1627599114, 84241, 1845702922, 89293, 1627600394, 170632, 973082890, 74911, 973080585, 84233, 1711485192,
    165900, 3070430986, 167894, 2164461580, 216047, 2164334348, 209547, 2952797452, 166055, 3204648724, 227933, 2181112595,
    45405, 1929380109, 14710, 3087007776, 45040, 1912602899, 39471, 1694499087, 178506, 1946227977, 170388, 1845498120,
    174457, 1912673031, 23539, 1845690377, 231460, 2147492886, 171537, 3087012123, 234425, 3087017243, 80573, 687868420,
    82257, 687868424, 5023, 1862270995, 205196, 1862278410, 216760, 1946165508, 71393, 1929381393, 71379, 1811940878,
    71421, 1811940878, 71542, 1845495310, 71340, 1694500365, 71435, 1627391501, 73187, 1627391501, 73200, 2197816844,
    73644, 973080076, 71368, 1862272523, 71410, 1627391499, 73248, 1694500363, 116832, 973147147, 125440, 1929525259,
    145525, 1929580299, 145536, 1929580299, 162572, 1694699275, 71330, 2835351050, 73177, 1946158602, 145505, 2835549962,
    145515, 2298679050, 147167, 1677922058, 185473, 1795364874, 189037, 1711282444, 189898, 1694505228, 166875, 1761677063,
    144510, 1694699273, 177934, 1845564685, 177902, 1845564684, 179313, 1929450763, 140275, 1912606211, 88968, 1929590285,
    97152, 1929579274, 119024, 1929448458, 65799, 771818502, 141538, 1661010949, 154182, 1627590405, 170720, 1795166481,
    211319, 2952797452, 208373, 1627397383, 165778, 3070430998, 213269, 3070237974, 153571, 1812139783, 220874, 1762927107,
    31048, 3036872722, 228649, 1845502985, 228635, 1828725767, 212105, 2684361992, 111265, 3036875542, 237088, 1912678158,
    237158, 1912678157, 237121, 973154057, 54626, 1946157832, 50170, 1845494539, 50181, 1694499594, 50161, 1912603401,
    150250, 1862471429, 153681, 2365787912, 204857, 1627397382, 199618, 1912609550, 199632, 1627396878, 173005, 2952860174,
    173033, 2399212046, 134424, 2046823939, 213675, 2667584782, 208849, 2835356944, 208865, 2298486032, 161738, 2952990482,
    226977, 2952995602, 83504, 687868434, 150187, 1761808142, 150201, 1761808142, 162754, 2198015752, 42128, 3137339675,
    157077, 3036876566, 206518, 1811946761, 91925, 1761807121, 176821, 973149196, 117420, 1912671243, 165960, 2919436038,
    208684, 2550144263, 211655, 3170901260, 145187, 1929580299, 206656, 1627397385, 207775, 2667584776, 219257, 1694769672,
    142524, 1929580043, 103274, 2768440072, 103282, 2231569160, 120869, 2768309256, 120877, 2231438344, 69462, 1761608974,
    69455, 1694500103, 132635, 3087076618, 224242, 1664098824, 228158, 1845502996, 228140, 1946166290, 229776, 1946166290,
    228221, 1845502991, 228208, 1912611853, 241332, 1862412812, 241468, 1862412812, 241058, 1828858379, 228130, 1845502986,
    241163, 1862412810, 241296, 1694640650, 241733, 1812081162, 241213, 1862412809, 228122, 1912611848, 134210, 1660947971,
    173313, 1929449995, 23660, 1694695431, 80404, 1694632199, 89972, 1694709255, 219048, 1845764611, 13130, 2046820368,
    80727, 1946159630, 28959, 1946353674, 240209, 1694640387, 103374, 1912802063, 103363, 1946356491, 153420, 1946357515,
    206827, 1677729032, 103389, 1694698247, 204398, 1627397382, 19130, 1929379851, 19152, 1627389962, 32228, 1761804295,
    28717, 1677918214, 34678, 1845559302, 176427, 2197885702, 91000, 1812138771, 90984, 1812138768, 24050, 1946353671,
    82433, 1845496333, 151152, 1761808139, 143865, 1912803079, 224846, 1912808199, 138054, 1795165707, 79358, 1929513229,
    89388, 1929590285, 243752, 1862416140, 7580, 1694498830, 26073, 1929576456, 97144, 1929579272, 119009, 1929448456,
    141813, 1929580040, 185445, 1728256018, 168422, 973082888, 45619, 1811939599, 36808, 1627390216, 163590, 2181238540,
    230514, 1828725776, 218910, 1795170569, 147027, 1627590407, 211635, 3053460746, 26111, 1929576457, 167718, 1627590662,
    204227, 1845501190, 215999, 1627463430, 115075, 2969766685, 166131, 2181238544, 240078, 2181179664, 240953, 2181245456,
    200641, 2399148824, 158347, 2332233486, 175493, 3170964236, 205732, 1627397384, 27615, 1627586572, 227752, 1560355595,
    155943, 2416119566, 199840, 1694505737, 52800, 1627390727, 166119, 2734886668, 53044, 1694499594, 215518, 771759647,
    221187, 1628709383, 232324, 1912611850, 46028, 2046820614, 151848, 1879248646, 154940, 3087208207, 214118, 1744837904,
    38069, 1929380105, 217117, 1929388294, 34733, 2030108680, 155552, 3137539856, 172275, 1694641437, 1902, 1828716567,
    238008, 1845503764, 99037, 1929579277, 186296, 1946359819, 28090, 1946353672, 169328, 1929384202, 59469, 1912669187,
    145340, 1929580298, 163335, 1946357513, 34175, 1745027082, 50904, 1845494542, 50892, 1912603404, 67612, 1694565385,
    171633, 1694503177, 181094, 973084181, 104889, 1694698255, 147437, 1694699270, 145844, 1677922053, 174274, 1694569222,
    174548, 1812009734, 175025, 1946227462, 173892, 1812009733, 107214, 3187870509, 107344, 2399341352, 110874, 2399341350,
    92494, 1694698257, 184540, 973084433, 92511, 1963133706, 38579, 1711276310, 38567, 1694499084, 173981, 1929450246,
    175114, 1946227461, 75, 1845493786, 58, 1946157073, 40919, 1845494028, 241971, 1812147203, 243245, 1812135939,
    11924, 2030043153, 140095, 1761611281, 162598, 1946357513, 223009, 2216960520, 222995, 774119943, 142727, 1694699270,
    222983, 2149851654, 152672, 1929580293, 155392, 2952990484, 1644, 1845493773, 234307, 2952799523, 234249, 3087017245,
    177739, 1862341642, 135533, 1946160649, 175391, 3019969286, 118748, 973147153, 96492, 1694698256, 96410, 1761807113,
    96419, 1694698249, 241852, 2047027972, 165648, 2214792974, 220798, 1930437128, 26472, 1845690375, 149355, 1862471429,
    187754, 1828919304, 205879, 1627397383, 151461, 1694699270, 44899, 3036676369, 20284, 1946157076, 20319, 1845493778,
    20304, 1946157071, 185942, 1694701580, 206634, 1929387272, 142097, 1677921804, 179634, 973084167, 235169, 1761682970,
    54363, 1761608458, 169432, 1694503178, 169424, 973082888, 227631, 687940362, 244029, 1627535117, 244017, 2181183244,
    244481, 3171039001, 163142, 1979911943, 213033, 1979718919, 9389, 1828716559, 218533, 2969575694, 202741, 1795169543,
    165480, 2181238548, 165540, 2885881616, 207148, 1694506246, 153178, 1728253701, 208994, 1979718919, 75393, 788531204,
    174695, 1627460357, 131641, 1929448718, 108030, 3036875553, 107935, 3036875551, 107850, 3036875547, 187142, 3036878871,
    116183, 3036744458, 27179, 1778581511, 36967, 1929380118, 5606, 1929379861, 220748, 2182095376, 242004, 1963142146,
    80755, 1694501395, 86817, 1694708755, 80774, 1862273552, 86808, 1946366985, 163542, 2969767692, 792, 1845493778,
    34875, 1929380111, 173493, 1694568975, 37466, 1627390216, 69299, 1862272262, 244004, 2181183238, 244297, 1627535110,
    244292, 1812084485, 159095, 2583891739, 151947, 1845694211, 189075, 1694505240, 3279, 1929379865, 3258, 1694498837,
    6455, 1627389971, 10037, 1694498833, 99400, 3154316048, 99416, 3137538832, 119521, 3154185232, 119537, 3137408016,
    10387, 2566914063, 119572, 973147151, 119587, 973147151, 34373, 671154190, 99432, 1778584334, 99446, 1778584334,
    242369, 1778450446, 99374, 1694698253, 99387, 1694698253, 119495, 1694567437, 119508, 1694567437, 24337, 1929576460,
    119560, 1862339596, 24349, 1694695435, 99352, 3154316043, 99363, 3137538827, 119473, 3154185227, 119484, 3137408011,
    34414, 671154186, 149856, 1912803082, 225622, 1912808202, 24360, 1912799241, 25598, 1761804296, 25606, 1862467592,
    25614, 1627586568, 33691, 1929576456, 147670, 1761808136, 147678, 1862471432, 225411, 1862476552, 33699, 1946353671,
    240397, 1946364423, 145416, 1694699272, 28892, 1946353671, 143796, 1845694215, 239139, 1845635335, 143490, 1728253703,
    224799, 1728258823, 158552, 3036876566, 242049, 1946364932, 124, 1694498825, 199609, 1929386761, 154216, 2030243592,
    226229, 1812144903, 102726, 1845693194, 120636, 1845562378, 138662, 1979715076, 174995, 1845564164, 240680, 2365794821,
    162589, 1694699273, 24883, 1694695432, 204584, 1862278406, 51239, 1845494541, 51228, 1912603403, 77346, 973080593,
    80097, 2181171472, 85250, 2181247248, 239510, 1946298629, 59508, 973145095, 162977, 1694699271, 43809, 3036676372,
    6262, 1862271001, 6239, 1862270999, 6219, 1862270996, 4343, 1845493779, 6201, 1862270994, 118692, 1946225682,
    21607, 1862270992, 96530, 1694698253, 118679, 1694567437, 118710, 973147144, 25514, 1627586567, 20148, 2969567265,
    113794, 2969766689, 124970, 3204516892, 44722, 2181038362, 113599, 2181237527, 124850, 2181106711, 113668, 2969766677,
    113731, 3070429973, 124919, 2382433297, 125054, 973147147, 32730, 3036872714, 168340, 1946357764, 220498, 1846551045,
    10182, 1627389973, 142125, 1996688901, 203997, 1929387275, 189327, 973084940, 81334, 687868423, 70314, 1761608976,
    69238, 1761608975, 96867, 1627589387, 76692, 973080583, 168430, 973082887, 179659, 973084167, 161922, 2936213274,
    16500, 3036676121, 16550, 2432696345, 31420, 2952986640, 190016, 1761614096, 82301, 1761610255, 76681, 973080587,
    170457, 973082891, 173431, 1929450008, 154676, 1761808140, 41249, 1694499083, 4927, 1929379859, 99786, 2265123609,
    241480, 2181179926, 150003, 1728253704, 203481, 1728060680, 102567, 1912802063, 120488, 1912671247, 141232, 1761674253,
    71610, 1694500367, 71597, 1811940877, 71635, 1862272525, 71587, 1862272522, 71625, 1627391498, 240169, 1812080899,
    1602, 1845493773, 78336, 973080588, 177976, 1845564684, 78325, 1862273035, 85624, 1862480139, 149903, 2030243590,
    49250, 2986345005, 96309, 1694698254, 88366, 1946367242, 201230, 1728060428, 79210, 1795295494, 88880, 1795372550,
    137036, 2298482182, 120788, 973147143, 205151, 1929387271, 155528, 2936213272, 58502, 1711276815, 53156, 1694499596,
    80608, 1929382410, 200111, 1677728520, 142664, 1745030923, 153065, 1778585350, 151357, 1912803082, 152588, 1828916998,
    231714, 2147492882, 221271, 1847075335, 24061, 2013462529, 33673, 1694695433, 37549, 1862271256, 37527, 1862271254,
    111125, 3036875548, 111209, 2516781852, 142189, 1929580043, 44245, 1694499080, 226130, 1694704391, 29924, 2382561288,
    9034, 1845493769, 180168, 973084171, 180880, 973084170, 180110, 973084169, 11705, 1627389960, 169556, 973082888,
    223933, 1697391113, 204778, 1845501189, 123350, 3036744739, 121991, 3036744737, 43572, 2952790301, 88489, 3187881242,
    105393, 3036875545, 116193, 3036744473, 116243, 3053521689, 121637, 3036744729, 123218, 3053521945, 43475, 2348810520,
    31856, 2399338518, 43521, 2399142166, 22282, 2164260885, 42193, 2164261141, 105267, 2432895765, 105330, 3036875541,
    121712, 2432764949, 121775, 3036744725, 109906, 3036875539, 111961, 2952989459, 121934, 2952858643, 123293, 3036744723,
    109830, 2986543889, 121883, 2986413073, 121838, 973147151, 3000, 1694498830, 4811, 1627389966, 7690, 1627389966,
    157398, 2416119566, 157440, 2550337294, 8309, 1627389972, 3479, 1694498833, 5432, 1694498833, 34546, 1694564363,
    55274, 1627390731, 240518, 1694706187, 240914, 1694706187, 242905, 1694564363, 34515, 2835415050, 34525, 1677787146,
    55264, 1627390730, 240379, 2835556874, 240438, 1677928970, 57800, 1946157833, 164078, 2349010708, 175665, 3187741450,
    186235, 1912805387, 146080, 1862471430, 152817, 1912803078, 162930, 1963134726, 150453, 1912803077, 58256, 2969568026,
    58206, 2181038872, 68328, 3070297110, 217269, 1627398412, 99650, 2265123599, 99665, 2248346383, 71201, 1694500366,
    71215, 2684356110, 71190, 1912604171, 59948, 1862337549, 91378, 1946356502, 116645, 973147153, 90225, 1946356496,
    82884, 3087010331, 186376, 1845696529, 146980, 1929580294, 78127, 973080587, 32036, 3187867658, 85582, 3187880202,
    162480, 3187871498, 196696, 2399148325, 108903, 2986543905, 109002, 2986543905, 196848, 2952796449, 105870, 3036875548,
    109101, 839060246, 108516, 2399341333, 109167, 3087207189, 159881, 2399342357, 131096, 3087153166, 159758, 3087208206,
    239752, 3087149326, 240717, 3087215118, 151941, 1745030918, 145215, 1694699281, 149597, 1845694218, 244269, 1845638918,
    244275, 1845638918, 145890, 1694699286, 220667, 2182095368, 220652, 772809223, 220639, 2517639686, 206032, 1979718916,
    31666, 2399338512, 28617, 1845690372, 222441, 2183143954, 54568, 1912603407, 54889, 1912603407, 242118, 3120770054,
    145280, 2835549959, 228675, 1912611848, 163238, 1627590407, 211773, 2415926538, 97336, 1929579277, 138725, 2046823946,
    138718, 2030046727, 217713, 771760389, 142624, 1661144579, 198664, 1677924867, 230227, 3154125834, 142340, 3154316807,
    33380, 2969763858, 243863, 1627535112, 33827, 1879244804, 54057, 1627390733, 54045, 1627390732, 150555, 2030243593,
    150547, 1845694216, 225706, 1845699336, 79013, 973080582, 177724, 1845564421, 142875, 1828916996, 165210, 2734886668,
    145799, 1929580298, 146299, 1929580296, 146292, 1627590407, 225151, 1627595527, 239364, 1627531527, 9573, 1694498848,
    9605, 1694498845, 214974, 1627397653, 38700, 1946157327, 119354, 973147148, 98418, 1912802059, 242345, 1912668171,
    134131, 1627393539, 118857, 973147149, 147792, 1627590412, 225334, 1627595532, 220455, 1695556102, 242092, 3171101702,
    220419, 1812996613, 25532, 1761804292, 220410, 772547076, 218384, 2952798476, 23058, 1912602641, 187211, 3187873817,
    144059, 1694699270, 209017, 1627397392, 167441, 1929580552, 146616, 1627590409, 146625, 1627590409, 29026, 1946353672,
    72885, 3187672592, 23647, 1728249860, 110044, 3053652759, 123536, 3053521943, 199440, 1862277899, 199462, 1627396875,
    218244, 3120570640, 70954, 1828717847, 169967, 1862275349, 5516, 1912602641, 5533, 1912602640, 5549, 1912602638,
    8404, 1862270989, 59924, 1694565389, 59202, 1694565388, 59588, 1694565388, 59214, 973145099, 59937, 973145099,
    148934, 1929580299, 66158, 973145098, 144733, 1929580298, 146373, 1929580298, 148924, 1828917002, 225540, 1828922122,
    227673, 536945418, 143640, 1694699273, 146364, 1694699273, 150596, 3154317065, 150605, 3137539849, 224708, 1694704393,
    225128, 1694704393, 225689, 3154322185, 163041, 1778585352, 227211, 1778590472, 140160, 1979715085, 188307, 1862342674,
    186092, 1862473737, 243164, 1929576457, 162802, 2181238535, 204055, 1929387270, 158024, 3137539852, 38284, 1929380105,
    178550, 1744901387, 202936, 1845501190, 1990, 1811939346, 156947, 2952990476, 8984, 1677721608, 110800, 2550336292,
    176922, 973149190, 146757, 1845694215, 116908, 1694567438, 211711, 2952797452, 188058, 1845565469, 185321, 1694701596,
    185349, 1694701594, 185277, 1694701590, 185299, 1845696534, 25256, 1912799238, 25757, 1761804293, 168842, 1845498133,
    216017, 973152011, 213179, 1761615113, 137760, 1929383437, 116602, 1912671241, 58705, 1845560335, 103232, 2768440074,
    120823, 2768309258, 203470, 1946164486, 52332, 1627390728, 218669, 3204456718, 220854, 3138396682, 151291, 1627590406,
    217600, 1845502212, 44311, 1929380110, 45519, 1744830735, 15391, 3103784999, 73062, 2399143457, 111565, 3087207195,
    220811, 772809221, 32159, 2198011910, 163686, 2969767698, 223445, 2183668232, 223430, 774382087, 223417, 2988974598,
    75281, 973080587, 79253, 1946290442, 84365, 1946366218, 86749, 1946366730, 144307, 1929580296, 144315, 1694699271,
    1492, 1845493782, 133373, 1694567694, 218994, 1912873479, 40638, 1979711760, 198782, 1845500686, 198769, 1694505741,
    35159, 1946157322, 220125, 2953585162, 86572, 1694708233, 230131, 2969576457, 75734, 973080584, 211915, 2650807562,
    33948, 1929576453, 198330, 2181044520, 198257, 2181044513, 133159, 2885750043, 133240, 2885750043, 218595, 3070238990,
    21853, 2046820380, 18674, 1694498830, 89928, 1627600388, 38601, 1711276304, 216624, 1627398415, 216654, 1694507279,
    216669, 1694507279, 23303, 1946353674, 207980, 1795169544, 158291, 2600668946, 203678, 1929387270, 219581, 1946690054,
    219591, 1644700164, 81922, 1862273546, 200275, 3003128592, 24021, 1845690377, 207436, 1627397387, 162946, 1946357516,
    19958, 2181038101, 165142, 2734886670, 59657, 1912669197, 243883, 1694643973, 203690, 1694506252, 150495, 1761808134,
    22221, 2348810268, 41712, 2348810524, 41847, 2952790299, 88620, 738407707, 88437, 3187881242, 43427, 2348810520,
    30708, 2399338518, 41762, 2348810518, 30782, 3087204372, 41802, 2348810514, 30746, 2952986640, 88397, 2349020430,
    206277, 1627397388, 58490, 1912603404, 10840, 2667577365, 10821, 2667577363, 20770, 1912602642, 199016, 1694505739,
    23599, 1795358728, 80380, 1795295496, 89948, 1795372552, 24968, 1912799238, 26007, 1627586565, 235386, 1627465233,
    151412, 1912803082, 158626, 3137539848, 230556, 1912611848, 174931, 1946227463, 48874, 3036676646, 114959, 2432895773,
    115046, 2349009693, 164350, 2634223380, 143600, 2030243589, 224703, 2030248709, 49890, 1627390485, 77059, 973080585,
    59714, 1761674248, 29043, 1946353670, 242042, 1845701635, 52348, 1627390728, 225174, 1627595528, 173897, 1694569223,
    218490, 1761616136, 175533, 3170964234, 216692, 1795170563, 166305, 1677922053, 35811, 1929380108, 217932, 2952798478,
    243308, 536940035, 208220, 1627397383, 74665, 1912604431, 169144, 973082890, 239278, 1929521417, 221100, 2182357514,
    146855, 1694699269, 243661, 1929525005, 36255, 1929380121, 36280, 1929380119, 24507, 1929576470, 78951, 973080584,
    135101, 1694502408, 239475, 1627531527, 213807, 2634030358, 228996, 771761157, 201832, 2902465547, 166227, 2432896792,
    136662, 1694502420, 239405, 1862412554, 221997, 773595657, 239219, 1845635337, 180903, 973084170, 25971, 1912799237,
    144360, 1694699274, 59189, 1912669197, 96043, 1862470414, 148850, 1929580309, 183632, 973084427, 151577, 1828916999,
    138035, 1946160649, 108645, 2550336289, 99507, 1694698257, 119652, 973147147, 48268, 2952790557, 48326, 2986344987,
    56764, 3087008535, 122322, 973147159, 88553, 738407700, 77542, 3187673107, 85394, 3187880211, 88515, 3187881235,
    122258, 2499873810, 67214, 973145103, 57522, 2952790798, 237271, 2483103502, 66420, 973145101, 67188, 973145101,
    237299, 755050252, 66398, 973145099, 56744, 2147484426, 66446, 2147550218, 239129, 1946298634, 147034, 1627590414,
    200093, 1979718409, 23735, 1694695433, 140695, 1811942931, 91463, 1812138770, 153224, 1644367625, 112939, 1761807115,
    51070, 1845494540, 51489, 1929380620, 54769, 1912603404, 51478, 1694499595, 141586, 973145099, 167271, 1694699531,
    51060, 1946157834, 239212, 1812080903, 79350, 1912736008, 89341, 1912813064, 142045, 1946357255, 220490, 1930437123,
    180970, 973084175, 131551, 1929448715, 100802, 2030242574, 242858, 3070296082, 32336, 1946353673, 151258, 1946357511,
    136602, 1862274572, 219268, 772022788, 209529, 2583698706, 16969, 2197815323, 16919, 2197815319, 26869, 1929576456,
    44672, 3103785241, 31586, 2399338516, 159557, 2181238546, 198836, 1845500690, 140714, 1929383439, 242939, 1812004875,
    179813, 973084176, 138700, 1929383442, 173206, 1694568970, 140821, 1929383427, 198694, 1929583107, 39652, 1879048466,
    208015, 1795169544, 133034, 1694567694, 232836, 771761156, 175705, 3187741450, 187463, 3087210506, 92036, 1761807123,
    91985, 1912802061, 13778, 1962934288, 13643, 1962934287, 29167, 1946353673, 118338, 973147145, 45376, 1862271255,
    173518, 973148678, 172926, 1627460101, 172980, 1862341125, 222193, 773857796, 164674, 2734886676, 163526, 2298679056,
    144850, 1845694221, 144660, 1862471430, 25024, 1929576453, 25594, 1862467588, 9131, 1929379855, 214560, 1929387535,
    9437, 1778384910, 214546, 1694506510, 98448, 1912802059, 119390, 1912671243, 98438, 1795361546, 119380, 1795230730,
    118547, 1761676297, 29552, 2349006860, 222595, 1696866825, 151443, 1828916998, 174908, 1828786950, 76506, 973080584,
    170259, 973082888, 84850, 1627599111, 134123, 2499808776, 145445, 1929580295, 145458, 1862471430, 224389, 2351964686,
    224363, 2402296332, 150900, 1845694216, 185496, 1929582600, 207015, 1845501192, 185970, 1694701576, 242141, 2684563202,
    201686, 1761614867, 161962, 3087208206, 203159, 1845501194, 209947, 3120569618, 213755, 2432703754, 198913, 1728060175,
    242157, 2449682178, 206004, 1761615110, 206871, 1929387270, 145046, 1929580293, 203225, 1929387269, 154688, 1845694216,
    183005, 2902464276, 37768, 1862271249, 66349, 1694565383, 27186, 1778581509, 59099, 973145095, 212079, 2617253138,
    8364, 1862270989, 33589, 1946353669, 74382, 2197817109, 69664, 1946158344, 221288, 1628971527, 58145, 2181038885,
    232656, 2181047316, 142879, 1912803079, 212961, 1627397387, 153247, 1912803078, 176416, 2566984453, 217166, 2030051587,
    240034, 1627531528, 221707, 1864114693, 206207, 1627397384, 152696, 1694699273, 202762, 1845501192, 47759, 1845494293,
    66127, 1694565385, 177840, 1627460614, 110383, 2516781842, 72332, 1694500362, 223657, 1982603779, 202121, 3087014953,
    47424, 1694499350, 229174, 1862280201, 229183, 1627399177, 162745, 1694699273, 208617, 1728060679, 93747, 1929579284,
    93767, 1929579284, 82705, 1795164689, 87612, 1795372049, 82691, 1862273550, 87598, 1862480910, 224564, 774906375,
    224552, 3123716614, 241090, 1912744457, 223345, 774382087, 223333, 2183668230, 50975, 1845494541, 203837, 1694506249,
    175020, 1812009733, 222827, 2351178256, 222799, 2401509902, 151091, 1627590411, 95219, 1912802066, 118085, 1912671250,
    95254, 1912802063, 144097, 1845694220, 5769, 1694498824, 23695, 1912799241, 139101, 2952793633, 138978, 2399145499,
    139416, 872418831, 154901, 2399342348, 205929, 1627397383, 147530, 1862471430, 41047, 1929380104, 37321, 1912602900,
    37304, 1694499089, 230826, 1627399178, 230810, 1811948552, 200689, 2399148824, 228080, 1845502991, 228067, 1912611853,
    44344, 1761607946, 205498, 1811946760, 166598, 1040256775, 46435, 1828716827, 136956, 1862274579, 136940, 1862274576,
    212373, 2936020238, 197870, 2533366052, 43618, 2952790289, 75651, 973080591, 75666, 1929381902, 84488, 1929589006,
    75638, 1862273037, 84461, 1862480141, 75680, 973080585, 234800, 1845569039, 10369, 1694498834, 171808, 973082893,
    82178, 687868426, 222084, 3088851462, 15430, 3103784999, 42995, 3154116887, 105152, 2030242579, 157001, 3187871506,
    143019, 1694699275, 239637, 1946298630, 149492, 1929580298, 28533, 1778581507, 175377, 2952860424, 152346, 1627590407,
    218114, 771760389, 144489, 1929580296, 144482, 1694699271, 167354, 1694699527, 40247, 1912602899, 115647, 1912802064,
    208922, 1845501189, 179761, 973084171, 230410, 1694508043, 165340, 2533560084, 232930, 1845503247, 137287, 1811942924,
    25482, 1862467591, 137809, 2030046739, 239553, 1795303688, 182732, 1845499676, 121244, 1694567437, 200944, 3036683024,
    47685, 2046820885, 22485, 1694498829, 149987, 1828917001, 203771, 1845501193, 206685, 1828723977, 145100, 1627590406,
    15049, 2382364699, 122983, 973147153, 29734, 2349006862, 177793, 3120632849, 135412, 1862274569, 5109, 1845493774,
    5717, 3120562188, 200133, 1694505739, 22592, 2197815340, 165690, 2885881612, 76111, 788531204, 185850, 1694701579,
    224429, 3023053320, 224415, 774906375, 224403, 2200969734, 77007, 788531205, 79835, 1795295492, 89631, 1795372548,
    57042, 2952790812, 56990, 2181038872, 206737, 1845501192, 38660, 1795162390, 188238, 1845565452, 188283, 1862342667,
    208449, 1728060683, 221739, 1696342537, 221757, 1662788105, 221295, 1847075335, 66382, 1912669194, 125132, 3036744721,
    125317, 973147153, 115278, 1929579280, 115294, 1929579279, 125302, 1694567439, 133332, 1929448718, 115321, 1929579277,
    115309, 1929579276, 125294, 973147144, 116385, 1677789959, 14544, 2197815329, 29680, 2349006868, 141662, 1728253452,
    240162, 1946298627, 235824, 2382439959, 179040, 2231440661, 179082, 2231440661, 158162, 3036876575, 177678, 1694569478,
    33188, 2181234710, 33150, 2919432208, 26533, 1845690376, 242030, 654519298, 230894, 2181047314, 82197, 1694501381,
    93971, 1644366611, 44810, 2181038372, 45463, 2046820615, 79324, 1627523333, 89320, 1627600389, 40982, 1728053515,
    28723, 1677918215, 187517, 3187873804, 22513, 1946157065, 102178, 1963133733, 102215, 1963133733, 115770, 1912802082,
    190207, 1912609050, 190252, 1795168532, 190233, 1795168531, 233681, 2046829841, 233665, 2046829840, 23704, 1677918217,
    163650, 3070430988, 104919, 1694698251, 104613, 2030242582, 104635, 2030242582, 104571, 2030242581, 104592, 2030242581,
    104545, 2902657805, 104558, 2365786893, 28834, 1694695429, 207010, 1946164485, 73163, 3187672590, 78006, 973080593,
    171671, 973082891, 75334, 973080584, 84375, 1694707975, 158134, 3171094286, 199218, 1929386773, 132392, 1677790473,
    118978, 1761676297, 68718, 1828717835, 75830, 973080585, 75342, 973080584, 84382, 1694707975, 169068, 1694503175,
    36787, 1627390221, 36776, 1929380107, 176183, 2348880652, 207996, 1929387268, 149409, 1929580309, 52668, 1862271758,
    52649, 1694499593, 12497, 1694498833, 40187, 1845494029, 204252, 1912610053, 162074, 2986544908, 150348, 1946357510,
    143055, 1627590405, 75457, 1627392007, 158981, 2952990476, 70688, 3036677396, 180021, 973084173, 169442, 1845498124,
    67621, 1694565387, 170238, 973082891, 151117, 1627590407, 34845, 1845494034, 1116, 1845493777, 142802, 1929580299,
    29072, 1627586576, 104952, 2030242575, 187013, 2030245900, 239737, 1929521415, 201673, 1627397125, 29156, 1946353675,
    167765, 2399342601, 216285, 2399215625, 134989, 1677725187, 134678, 1946160655, 226649, 3171099404, 145777, 1862471431,
    153776, 1627590406, 145617, 1929580302, 145631, 1929580302, 170064, 1728057609, 211287, 2415926540, 162064, 2416119562,
    212163, 2415926538, 165910, 3070430986, 223277, 2401772046, 223305, 2351440398, 199149, 1845500682, 170396, 1845498120,
    98741, 1845693194, 12405, 1677721612, 231482, 2147492886, 235140, 2818647558, 171564, 3087012123, 234452, 3087017243,
    150148, 1627590407, 144468, 1627590407, 164250, 3070430996, 151075, 1627590405, 109596, 2181237535, 109521, 2181237529,
    214517, 1694506509, 151509, 1694699278, 190318, 771758346, 210199, 2466258192, 92542, 1963133716, 239952, 3120703758,
    177379, 973149197, 239860, 3087149322, 221557, 3172475400, 221981, 3139183112, 173914, 1946227463, 154464, 1862471428,
    208774, 1862278404, 169223, 973082896, 11637, 1845493771, 146559, 1929580295, 164536, 2432896788, 26488, 1845690375,
    222171, 1931485704, 53362, 1862271755, 53373, 1627390731, 145611, 1946357510, 180468, 973084167, 173524, 822153735,
    90512, 1946356495, 133794, 2701135368, 200243, 1694505743, 31066, 3036872722, 160132, 2500005642, 228658, 1845502985,
    69688, 1862272263, 228642, 1828725767, 216993, 1929388294, 213549, 2734693648, 190624, 1761614107, 190678, 1845500186,
    233868, 1811948825, 13570, 1694498835, 199808, 1946163983, 233838, 1811948815, 32523, 1946353674, 111287, 3036875542,
    139541, 2399145501, 138798, 2030046734, 231134, 2147492884, 114316, 2919435036, 116315, 3204516619, 163049, 1761808141,
    163062, 1761808141, 227244, 1694704397, 33635, 1979908100, 203665, 1694506248, 243132, 1845690374, 175577, 2181108496,
    38158, 1862271252, 206378, 2164268295, 136417, 1912606218, 202809, 2046827784, 28464, 1979908106, 68442, 973145096,
    95541, 1845693196, 95553, 1845693196, 117767, 1845562380, 117779, 1845562380, 237979, 1929455373, 203215, 1728060682,
    104000, 1946356508, 104028, 1946356508, 104056, 1946356503, 104079, 1946356503, 121287, 973147159, 121310, 973147159,
    103956, 1946356502, 103978, 1946356502, 38078, 1627390217, 179624, 973084170, 139936, 3137342988, 135192, 1845497356,
    207141, 1694506247, 41158, 1912602888, 145018, 1694699278, 59046, 1946223627, 102133, 1845693206, 102112, 1845693205,
    120287, 2969635858, 11210, 1761607696, 22049, 2969567247, 120257, 2969635855, 233737, 2969576719, 186713, 1761810446,
    186727, 1761810446, 15076, 2348810275, 138495, 1962937870, 133426, 973147402, 132144, 1912671497, 136288, 1694502404,
    237060, 1845569293, 243818, 1862416141, 243733, 1862416136, 203044, 2046827780, 132645, 3087076618, 153472, 1979911947,
    206461, 1811946760, 19578, 2231369765, 103587, 1912802061, 103577, 1946356490, 153649, 1946357514, 100816, 1627589386,
    207594, 2667584777, 42155, 1828716819, 31682, 2986541074, 226249, 2986550034, 120958, 973147141, 142546, 1912802825,
    132340, 1845562630, 138935, 1962937861, 173721, 2046890757, 175005, 1929450245, 198675, 587405829, 72132, 771753479,
    3907, 1694498849, 4076, 1962934286, 163812, 2181238540, 18635, 1811939343, 18650, 1795162125, 19141, 1929379851,
    19162, 1627389962, 32107, 2198011912, 78739, 2030045192, 85987, 2030252552, 32235, 1761804295, 242074, 1946364930,
    139269, 2952793635, 8437, 1627389970, 38268, 1929380112, 38259, 1627390217, 24433, 1694695434, 235318, 1694574090,
    220364, 772547078, 109963, 3053652763, 123455, 3053521947, 39866, 1845494038, 123605, 973147153, 213389, 2181045514,
    142490, 1627590150, 174879, 1694569221, 152014, 1761808143, 140206, 1811942930, 153881, 1627590415, 240026, 1812080904,
    158678, 2147684117, 20580, 1929379853, 115104, 2969766685, 166147, 2181238544, 240094, 2181179664, 240969, 2181245456,
    190088, 1761614104, 164010, 2969767696, 42006, 1828716815, 147394, 1694699275, 142772, 1845694218, 144081, 1912803082,
    163848, 3204648730, 54583, 1946157844, 230310, 1912611855, 152615, 1929580295, 200665, 2399148824, 205943, 1862278419,
    123123, 3036744729, 153986, 2902658826, 153996, 2365787914, 237781, 3070306091, 114001, 2181237537, 114136, 2969766683,
    113918, 2969766681, 236002, 3036751379, 125102, 973147151, 114081, 2885880590, 181284, 1946162965, 181253, 1929385745,
    181270, 1845499662, 211239, 2449480968, 174096, 1862341382, 218765, 2432704775, 242019, 1929587715, 219109, 772022788,
    158399, 2416119564, 209187, 2415926540, 227605, 1912808201, 199983, 1694505734, 187913, 3070433292, 145825, 1929580298,
    145817, 1812139784, 46034, 2046820614, 239702, 1795303686, 174835, 2969637636, 243701, 3003266824, 203673, 1845501189,
    243674, 1862416132, 178380, 1845564677, 178394, 1677792517, 155568, 3137539856, 186119, 1761810439, 79478, 1862404368,
    141968, 1627590154, 12267, 1677721618, 8697, 1912602635, 75583, 973080583, 178226, 1828787470, 18837, 1946157071,
    219077, 2214863368, 170999, 973082899, 170965, 973082897, 116992, 1694567434, 211789, 2617253126, 186161, 1862473737,
    48017, 1627390489, 152322, 1963134730, 152332, 1963134730, 174509, 1929450246, 151679, 2952990485, 151643, 2952990482,
    151715, 2952990482, 151621, 1828916999, 5924, 1862270994, 5908, 1862270992, 5942, 1694498831, 147926, 1761808137,
    172097, 973148423, 226236, 822289158, 178273, 604050693, 206565, 1761615109, 203371, 1627397380, 197836, 973084945,
    72997, 3187672592, 59258, 1912669194, 228836, 1694508042, 90241, 1677921037, 10203, 1761607701, 10224, 1929379856,
    142306, 1627590152, 150109, 1627590408, 208913, 1694506249, 118915, 1761676297, 207095, 2214599942, 207101, 2197822726,
    9490, 1946157071, 218124, 771760389, 46057, 1929380110, 85766, 2919444744, 177573, 2919306248, 7264, 1862271001,
    80691, 1694501388, 207957, 2952797451, 94587, 1862470418, 185897, 1694701586, 94553, 1862470417, 94499, 1862470414,
    94527, 1862470413, 116045, 1929448199, 132466, 1677790474, 149772, 2047020808, 162970, 2047020807, 66103, 973145097,
    234342, 2952799523, 234278, 3087017245, 213085, 1627397383, 79086, 1879181570, 89182, 1879258626, 133539, 1879051778,
    165662, 2214792974, 220507, 2400199180, 220531, 2349867532, 239682, 1946298627, 37707, 1761607943, 207412, 1627397381,
    26922, 1845690377, 24776, 1912799239, 145964, 1627590408, 209155, 1828723978, 209165, 1828723978, 206896, 1828723977,
    208108, 1845501191, 41536, 1879048468, 152291, 1694699267, 24758, 1912799239, 68054, 3170960413, 68112, 3170960413,
    165300, 3070430996, 227385, 3070436116, 201767, 1677728773, 138449, 771755524, 210069, 2583698710, 211069, 2533367062,
    121213, 1694567433, 137619, 1845497363, 229839, 1912611852, 218547, 2969575694, 155102, 3087208202, 209082, 1627397384,
    79344, 1879181574, 89335, 1879258630, 165500, 2181238548, 165556, 2885881616, 149047, 1862471431, 225052, 1862476555,
    235432, 1828791810, 149753, 1795362566, 149636, 1778585356, 82982, 2952792586, 150518, 2164461322, 179952, 973084174,
    80569, 687868420, 30838, 3087204362, 153689, 1979911941, 34133, 1929576458, 244529, 2952935195, 157760, 2399342362,
    157838, 3036876570, 226585, 3036881690, 244506, 3171038999, 39547, 1879048459, 100768, 1879247627, 139617, 2181041682,
    152999, 1828917001, 203350, 1828723977, 163554, 2969767692, 205478, 1845501194, 205488, 1845501194, 206665, 1828723978,
    206675, 1828723978, 203427, 1828723977, 243384, 1912747783, 151860, 1627590407, 175164, 1862341382, 158574, 3036876566,
    12098, 1845493777, 219008, 772022789, 240448, 1862478341, 52748, 1694499606, 229478, 1694508041, 230930, 2147492893,
    230988, 2147492878, 151146, 1627590406, 164626, 2432896776, 223839, 2955682322, 223875, 3022791184, 79007, 973080582,
    4269, 1811939357, 7241, 1862270999, 4250, 1862270995, 75243, 973080583, 168458, 973082887, 228443, 1845502985,
    229423, 1694508040, 228436, 1912611847, 239621, 1845635337, 239630, 1728194823, 167611, 1728253957, 215982, 1728126725,
    43829, 3036676372, 81308, 687868427, 104441, 1963133711, 91571, 1862470408, 142859, 1912803079, 97041, 3103984398,
    97055, 2567113486, 177684, 973149191, 68862, 1845495059, 183977, 1946162959, 203456, 1677729030, 20181, 2969567265,
    113827, 2969766689, 124998, 3204516892, 44748, 2181038362, 113622, 2181237527, 124873, 2181106711, 113689, 2969766677,
    113752, 3070429973, 124936, 2382433297, 125065, 973147147, 32740, 3036872714, 151380, 2969767694, 243776, 1862416140,
    154860, 2500005643, 42925, 2952790304, 202864, 1946164489, 179724, 973084174, 179738, 1912608269, 169092, 1845498124,
    77655, 973080589, 163344, 2198015756, 163356, 2181238540, 145368, 1694699275, 147087, 1627590411, 133788, 1946160643,
    175059, 1812009732, 145137, 1694699278, 33546, 2885877774, 227561, 2885886734, 133354, 1912671499, 210247, 2348817676,
    28785, 1912799241, 16525, 3036676121, 16575, 2432696345, 31436, 2952986640, 174147, 1862341382, 134616, 1946160660,
    134636, 1946160660, 143441, 1728253703, 202493, 1728060679, 207532, 2952797448, 241266, 1627531786, 229604, 1862280200,
    229612, 1627399176, 232596, 2181047316, 175224, 2902528776, 227652, 822158087, 174653, 2214662918, 36076, 1845494029,
    96071, 1694698251, 96119, 1862470411, 118530, 1694567435, 147732, 1694699272, 177670, 973149192, 177663, 1929450503,
    91364, 1728252686, 159359, 3087208213, 162275, 2399342357, 159318, 2349010698, 221080, 2232689162, 49295, 2986345005,
    172635, 1812081946, 34684, 1845559303, 21303, 1677721613, 15146, 3087007783, 18030, 3036676125, 16408, 3036676119,
    16454, 2432696343, 17988, 3036676117, 176071, 2348880660, 30212, 2349006864, 176367, 3120632592, 150842, 1996689160,
    206968, 1996496136, 142675, 1745030923, 185746, 1711478791, 69305, 973079813, 177234, 973149189, 174209, 1627460356,
    231732, 2147492882, 162146, 2516782864, 224620, 3090162192, 217009, 1761616136, 123656, 973147157, 29932, 2382561288,
    96755, 1694698254, 148107, 1694699278, 154664, 1761808140, 198459, 688069126, 198667, 688069125, 16760, 3036676141,
    29852, 2349006862, 69862, 3087009053, 70136, 2533360925, 72811, 2399143453, 73095, 2399143451, 69938, 2399143193,
    17155, 2952790041, 70034, 3187672338, 68678, 1828717841, 70829, 973079819, 69253, 1627391242, 149818, 1929580300,
    104930, 1694698251, 132515, 1627458823, 243285, 1761807875, 137565, 1912606217, 139081, 3137342996, 27020, 2047016966,
    52372, 1912603398, 217443, 1795170568, 21034, 1946157075, 35407, 1929380113, 35454, 1845494032, 11041, 1627389964,
    74028, 1694500620, 74040, 1694500620, 207426, 1879055626, 49708, 2969567785, 55528, 771752713, 82911, 3087010331,
    203939, 1694506255, 203954, 1694506255, 196733, 2399148325, 108936, 2986543905, 109035, 2986543905, 196881, 2952796449,
    105898, 3036875548, 109123, 839060246, 209337, 3120569622, 108537, 2399341333, 109188, 3087207189, 159902, 2399342357,
    131110, 3087153166, 159772, 3087208206, 239766, 3087149326, 240731, 3087215118, 160772, 2265124641, 213495, 2432703758,
    235420, 2969642508, 244783, 3036821256, 211171, 2348817684, 153166, 1979911943, 28621, 1845690372, 81778, 1627392528,
    87282, 1627599888, 206223, 1929387278, 206237, 1929387278, 217458, 1627398406, 242124, 3120770054, 59119, 1912669205,
    59140, 1929446417, 110728, 3087207204, 200049, 1677728521, 163926, 2969767694, 167223, 1912803338, 190753, 3087014181,
    229400, 1627399175, 145237, 1694699270, 37341, 1912602900, 181438, 973084420, 164390, 2432896778, 220135, 2181833224,
    220163, 772547079, 220151, 2148278790, 137674, 1627393543, 23229, 1845690377, 49997, 805306886, 50003, 956301830,
    154648, 2902658824, 132065, 1694567695, 142891, 1845694214, 146118, 1929580294, 152797, 1912803078, 239177, 1845635334,
    147618, 1627590405, 162778, 1963134725, 240138, 1627531525, 48004, 1728053773, 205530, 1761615109, 42702, 2348810525,
    42650, 2348810519, 22805, 1912602651, 46172, 1912602907, 11061, 1912602642, 40126, 2969567504, 11079, 1912602639,
    34491, 671154186, 27771, 1912799240, 25839, 1862467595, 173068, 2181108238, 138888, 1929383438, 8866, 1795162124,
    110067, 3053652759, 123559, 3053521943, 228571, 1845502984, 136236, 1627393549, 78943, 973080584, 145093, 1661144839,
    204391, 1660951815, 204144, 1929387271, 219272, 2231640596, 219312, 2181308948, 36436, 2046820618, 146046, 1929580294,
    147564, 1761808133, 647, 1845493779, 32197, 1812135946, 52793, 1862271751, 217499, 771760390, 40344, 1912602903,
    102077, 1761807121, 206758, 1694506248, 151230, 1828916999, 198691, 2684557827, 151997, 2969767697, 225886, 2969772815,
    54336, 2969568014, 24869, 1694695430, 45205, 1694499082, 49182, 2516582946, 136384, 1862274567, 25219, 1912799238,
    24062, 2533556226, 147575, 1627590406, 142866, 1795362565, 167249, 1795362821, 151012, 1627590405, 158654, 2349010700,
    54603, 1912603402, 74533, 1828718360, 83772, 1979714075, 88005, 1979921435, 78279, 1912604688, 78268, 1811941387,
    102979, 1946356490, 34001, 1694695432, 28295, 1627586566, 97945, 1912802073, 144572, 1929580294, 148373, 1694699270,
    174382, 1694569222, 4006, 1962934294, 215222, 1627397656, 215199, 1845501463, 12045, 1627389967, 119938, 1778453513,
    220864, 3138396682, 33717, 1929576462, 34691, 1946222605, 54210, 1761608456, 66045, 973145096, 54203, 1912603399,
    167689, 1912803335, 223168, 1697128967, 69988, 3187672334, 163704, 2969767698, 164188, 2969767690, 221723, 1880891907,
    28438, 1946353672, 39741, 1845494027, 27923, 1812135945, 242047, 1946364930, 163968, 2969767694, 205886, 1862278410,
    214105, 1845501197, 152907, 1845694214, 145250, 1694699272, 228250, 1845502992, 228236, 1912611854, 241865, 1745038083,
    202822, 2046827783, 164952, 2734886668, 137642, 1761611280, 200918, 1694505740, 132138, 1627458822, 223244, 1630020103,
    223258, 1848123911, 223271, 774382086, 34711, 1862336523, 166463, 3120631563, 166454, 1040256777, 24264, 1812135943,
    166474, 1812008711, 30176, 2432892934, 174962, 1627460357, 232856, 1862280195, 147098, 1677922065, 12464, 1912602639,
    23313, 1946353674, 153137, 1795362567, 219641, 2399674894, 219669, 2349343246, 11852, 1912602640, 200291, 3003128592,
    214151, 1946164490, 163638, 2298679052, 7950, 1828716576, 46537, 1862271252, 80618, 771754507, 223564, 774382087,
    223552, 2217222662, 13375, 1962934290, 34434, 671154185, 29142, 1694695431, 217630, 1728061702, 134231, 1694502412,
    154560, 1862471430, 21881, 2231369740, 3409, 2835349536, 36159, 1694499095, 24329, 1694695432, 207927, 1912610057,
    77842, 973080593, 85432, 2952999184, 217137, 1862279431, 206265, 1627397388, 212787, 2583698698, 48912, 3036676646,
    153384, 1845694218, 208595, 1845501194, 5328, 1862270988, 5319, 2030043145, 25343, 1912799239, 238415, 1912612642,
    83724, 1979714078, 87975, 1979921438, 83704, 2197817876, 87937, 2198025236, 83754, 2197817874, 87957, 2198025234,
    211033, 2566921486, 78295, 973080584, 171642, 973082888, 85635, 1694707975, 138477, 1677725202, 181806, 973084426,
    223689, 1630282249, 223722, 1965826569, 223698, 1680613896, 27693, 2801991683, 39370, 1879048470, 162110, 3187871500,
    105618, 3036875536, 235473, 2600543752, 74680, 1912604431, 169154, 973082890, 239287, 1929521417, 221110, 2182357514,
    209739, 3019906322, 140027, 872418822, 170939, 973082893, 76126, 788531204, 220881, 2031362563, 12754, 1811939342,
    182296, 973084425, 206394, 1862278415, 206409, 1862278415, 88823, 2969777422, 177143, 973149194, 177134, 1912673289,
    20824, 1996488725, 222006, 773595657, 136123, 1979715083, 178020, 620827908, 71566, 1811940877, 71693, 1811940877,
    71898, 1828718093, 73268, 1627391500, 71706, 1811940875, 71556, 1862272522, 71683, 1862272522, 71717, 973080073,
    73259, 1946158601, 217304, 771760388, 93145, 1912802078, 93175, 1912802078, 242022, 1929587715, 222653, 1814307334,
    232830, 771761155, 138520, 1728056834, 48297, 2952790557, 48353, 2986344987, 56787, 3087008535, 88573, 738407700,
    77561, 3187673107, 85413, 3187880211, 88534, 3187881235, 67229, 973145103, 57536, 2952790798, 237285, 2483103502,
    66433, 973145101, 67201, 973145101, 237311, 755050252, 66409, 973145099, 56754, 2147484426, 66456, 2147550218,
    10588, 1962934286, 118259, 973147155, 95342, 1912802066, 163295, 2198015749, 231614, 2399151114, 172304, 1694641435,
    137554, 889196035, 138024, 1627393547, 4323, 1929379860, 143872, 1963134731, 173597, 1694569224, 241069, 1694640648,
    145287, 2298679047, 138199, 1828720140, 131562, 1929448715, 166560, 1040256778, 239594, 1761749257, 125527, 1912748040,
    152527, 1912803080, 240599, 1912809992, 102635, 1912802062, 31902, 3120758794, 132603, 2550205704, 49575, 2197815823,
    242876, 3070296082, 25018, 1912799238, 164310, 3171094292, 167134, 973147923, 239358, 1627531526, 109449, 2550336283,
    160166, 2869104396, 28245, 1946353673, 47070, 1761608217, 144350, 1694699274, 11836, 1912602640, 89164, 1862481417,
    44697, 3103785241, 186917, 1845696525, 147581, 1694699270, 217781, 1694507271, 217228, 771760388, 221006, 2350129678,
    174479, 1627460365, 220980, 2400461324, 212499, 2147491086, 175158, 1862341382, 137067, 1811942924, 156981, 2147684106,
    242216, 1912811524, 11903, 1862270986, 32662, 3070427156, 94111, 1845693209, 94042, 1845693207, 91688, 1946356498,
    91620, 1761807117, 91668, 1694698247, 117027, 1694567431, 107474, 2650999577, 53545, 1694499597, 146455, 1929580293,
    37102, 1929380106, 28870, 1912799246, 143803, 1694699274, 228698, 1694508034, 230180, 1828725768, 9839, 1795162124,
    125201, 2751532043, 125212, 2214661131, 176403, 1694569224, 142476, 1627590151, 198740, 688069126, 168654, 973082897,
    198481, 1929583111, 199923, 1946163973, 205901, 1627397381, 204930, 1627397386, 54842, 1912603405, 173160, 1862341135,
    26323, 1929576461, 173150, 1627460106, 242143, 2147692290, 19803, 2231369759, 97662, 1929579286, 149920, 1845694220,
    98657, 1845693202, 176791, 973149191, 242009, 654519298, 152084, 1912803083, 222313, 2350916110, 222287, 2401247756,
    170011, 973082888, 180034, 973084168, 147370, 1862471430, 162689, 1694699273, 24499, 1929576456, 240389, 1929587208,
    24559, 2835546119, 181558, 1929385751, 160331, 2516782865, 181542, 1694504720, 180119, 973084167, 122523, 973147150,
    105761, 2500004621, 110184, 2248346381, 59476, 973145094, 58931, 973145093, 59106, 1694565381, 59482, 1862337541,
    66141, 1946223620, 165800, 2533560086, 213291, 2533367062, 148505, 1862471434, 151455, 1828916998, 212387, 3170901260,
    90898, 1812138773, 90955, 1946356493, 116033, 1845562124, 207851, 1845501192, 28536, 1946353670, 118924, 1761676294,
    23513, 1946353674, 114796, 2969766691, 114724, 2969766680, 203745, 1929387271, 49790, 2919236146, 3844, 1694498834,
    3989, 1694498833, 3828, 1694498832, 187925, 2885883921, 217214, 1862279430, 163602, 2734886668, 24820, 1929576455,
    125451, 1929525255, 145438, 1929580295, 84548, 1862480134, 145452, 1862471430, 243225, 1862467590, 208204, 1694506246,
    41556, 1828716813, 120201, 2046888967, 92926, 1694698269, 4207, 1694498844, 92984, 1694698268, 140875, 1845560333,
    190048, 1694505228, 29407, 1946353671, 202162, 3087014953, 232560, 2181047314, 204590, 1627397385, 204599, 1627397385,
    131465, 1929448716, 146654, 1627590407, 204435, 1627397383, 69278, 1862272265, 214013, 2566921490, 36103, 1946157327,
    221650, 3088589318, 229303, 1912611846, 229290, 771761157, 132716, 2952858907, 132863, 2952858905, 147376, 1694699271,
    176761, 2936083212, 224571, 774906375, 144241, 1946357510, 162783, 2198015750, 162789, 2181238534, 224558, 3123716614,
    145925, 1627590405, 223352, 774382087, 223339, 2183668230, 174895, 2030113540, 219096, 1627660803, 170162, 973082893,
    170192, 1627394316, 170181, 2181042443, 223075, 1629757957, 42410, 3036676393, 124079, 1761676297, 222843, 2351178256,
    222813, 2401509902, 207988, 1795169544, 42586, 3036676393, 138300, 1845497353, 142209, 1862471176, 146423, 1929580296,
    239561, 1929521415, 145737, 1627590405, 89887, 1761818115, 133748, 1761611267, 241914, 1845701378, 242145, 1845702402,
    90107, 1812138764, 207546, 1912610058, 217068, 771760388, 218817, 1761616137, 150255, 2030243589, 81475, 1694501389,
    79098, 1694632199, 89202, 1694709255, 200713, 2399148824, 206199, 1627397384, 98326, 1627589383, 33798, 1996685318,
    151867, 1795362566, 142886, 1946357509, 209923, 3120569612, 169703, 1761612057, 141060, 1694565398, 59693, 1761674249,
    174464, 1929450246, 68695, 1946158347, 1400, 1946157071, 1415, 1694498831, 1430, 1946157071, 24119, 1795358733,
    162531, 1694699271, 150372, 1627590408, 234776, 1912677893, 232122, 2952799252, 231428, 2147492880, 146601, 1677922054,
    203246, 1677729030, 206642, 1761615109, 90756, 1845693199, 151782, 1946357518, 151810, 1946357518, 27563, 1627586573,
    35771, 2684354828, 201587, 1845500939, 203086, 1845501195, 24443, 1912799241, 201578, 1728060425, 151766, 1912803080,
    171821, 973082893, 169850, 1879052551, 136048, 1811942928, 140085, 1627393546, 15469, 3103784999, 43018, 3154116887,
    206010, 1862278407, 47638, 1912603157, 56230, 2952790806, 57106, 2952790806, 56194, 2181038866, 57070, 2181038866,
    203533, 1862278413, 157019, 3187871506, 57768, 2197816078, 52385, 1627390733, 57756, 1946157836, 95695, 1929579275,
    95706, 1929579275, 146255, 1929580299, 147686, 1694699274, 147696, 1761808138, 148817, 1929580298, 225401, 1694704394,
    146246, 1812139785, 225158, 1812144905, 151311, 1694699273, 162615, 1761808132, 208554, 1845501194, 20636, 1929379860,
    226859, 2986550034, 218119, 771760389, 55836, 2147484428, 40266, 1912602899, 115712, 1912802064, 59702, 1694565388,
    149759, 1946357517, 146847, 1627590408, 10494, 1962934294, 215081, 771759636, 137909, 1811942920, 232945, 1845503247,
    230243, 1828725765, 23022, 1694498833, 80872, 1845496335, 220096, 1628185095, 233812, 1946166554, 33925, 2030239748,
    145051, 1845694212, 203565, 1845501188, 110419, 2248346386, 158969, 2952990470, 200960, 3036683024, 242235, 1845702661,
    202728, 1845501193, 183591, 973084431, 106295, 2869103391, 106206, 2550336283, 106376, 2550336281, 228520, 1845502995,
    228503, 1912611857, 92863, 1929579286, 92885, 1929579286, 92821, 1929579285, 92842, 1929579285, 142906, 1979911938,
    240126, 1979853058, 36141, 1694499090, 138780, 1677725189, 220056, 1913397763, 187745, 1812142089, 171877, 973082897,
    142150, 1929580042, 142160, 1845693962, 142170, 1929580042, 224437, 3023053320, 224422, 774906375, 224409, 2200969734,
    217798, 3120570646, 218192, 3120570642, 186108, 1694701579, 208407, 1728060682, 181453, 973084422, 239696, 2030184710,
    186126, 1694701585, 166291, 2734886670, 116094, 1845562125, 76046, 973080584, 84667, 1929588999, 14577, 2197815329,
    29700, 2349006868, 171139, 973082893, 209048, 1845501193, 173380, 1744900618, 25861, 2030239751, 162698, 1694699274,
    72459, 771753484, 72419, 1946158601, 230912, 2181047314, 243158, 1929576454, 202817, 2046827781, 4892, 1929379856,
    165000, 2533560082, 229431, 1694508041, 156239, 2181238540, 162650, 1694699274, 36574, 1694499081, 238092, 1845503763,
    51122, 1845494543, 58756, 1845560335, 143576, 1728253707, 224817, 1728258827, 162856, 2198015754, 162866, 2181238538,
    179491, 1946227978, 148774, 1627590409, 207566, 2667584782, 207580, 2650807566, 151890, 1845694219, 131922, 1929448714,
    173185, 1862341129, 203136, 1811946757, 206905, 1845501189, 100964, 2952989468, 132255, 1912671508, 100857, 1912802066,
    132205, 1912671505, 100900, 1912802063, 120101, 1912671247, 200170, 1677728520, 163662, 3070430988, 216688, 771760388,
    15752, 3187671094, 30858, 2399338518, 105564, 3036875547, 122372, 3036744731, 105689, 2432895767, 122443, 973147153,
    29764, 2349006864, 214632, 1627397649, 81128, 1694501390, 212617, 2499812618, 173294, 1929449993, 210809, 3103792431,
    210639, 3120569624, 47706, 2046820886, 57340, 2952790804, 157724, 3087208210, 56290, 2147484432, 56322, 2147484432,
    157674, 3053653776, 226393, 3053658896, 173538, 1694569220, 229682, 2046829572, 185266, 1728256011, 216455, 771760389,
    216460, 2046828804, 150669, 1996689166, 150683, 1996689166, 24069, 721616898, 158993, 2952990476, 229295, 1627399176,
    7864, 1862270996, 68450, 973145094, 210953, 2885688598, 158224, 2500005663, 23673, 1929576455, 97441, 1828915975,
    206856, 1845501192, 166403, 3120631566, 10960, 1627389965, 166391, 1040256780, 23293, 1694695434, 166417, 1694568202,
    240290, 1694706186, 131573, 1912671496, 52356, 1694499600, 52340, 1862271752, 213643, 2734693650, 236682, 1694574344,
    230103, 1845502985, 241044, 1728195074, 223291, 2401772046, 223319, 2351440398, 209131, 1845501191, 224177, 1697653256,
    29441, 2600665094, 226223, 2600674054, 151367, 2969767693, 241996, 1929587715, 149388, 1929580309, 178326, 1845564684,
    178338, 1845564684, 186393, 1946359823, 58914, 1845560337, 148029, 1862471429, 40841, 1845494025, 174023, 1862341380,
    136900, 1627393546, 120770, 973147139, 103252, 1694698251, 213167, 1962941702, 178460, 973149446, 137833, 1811942920,
    164270, 3070430996, 80354, 1929513233, 89009, 1929590289, 80345, 1627523337, 89026, 1627600393, 241940, 1828924163,
    160514, 2516782858, 154696, 1845694216, 239966, 3120703758, 177392, 973149197, 239870, 3087149322, 178278, 1929450760,
    221565, 3172475400, 221989, 3139183112, 174823, 1795232516, 148742, 855838466, 199599, 1862277898, 81450, 1694501384,
    27238, 1694695435, 27469, 1627586571, 185753, 2835552267, 266, 1946157068, 96903, 1845693191, 72362, 1929381388,
    73612, 973080075, 73623, 771753483, 72342, 1677723146, 72352, 1946158602, 165176, 2533560074, 216949, 771760387,
    203069, 1946164490, 220700, 2232427024, 32533, 1946353674, 229354, 1862280216, 36355, 1845494039, 182047, 1627395861,
    181702, 1929385748, 182027, 1627395860, 182197, 1929385748, 134188, 1929383443, 181722, 1627395859, 181684, 1627395858,
    181511, 1929385744, 181482, 1694504719, 181527, 1929385743, 36341, 1929380110, 181468, 1694504718, 181497, 1627395854,
    183992, 2197821198, 184006, 1627395853, 217257, 1627398412, 33804, 1929576458, 229007, 1694508042, 229017, 1627399178,
    26260, 1929576457, 92119, 1694698249, 134179, 1929383433, 145487, 1694699273, 230339, 1946166281, 25271, 1862467592,
    143124, 1845694214, 143119, 1694699269, 81871, 1862273553, 214753, 1862278668, 4873, 1929379859, 73843, 738199311,
    218158, 2399150350, 145424, 1728253704, 231154, 2147492884, 120938, 973147140, 176319, 2952860424, 27089, 2047016967,
    160588, 2885881622, 230288, 1845502982, 175593, 2181108496, 213145, 2550144269, 189022, 771758344, 23719, 1946353670,
    28098, 1946353670, 144501, 1694699273, 179300, 3036747021, 160096, 2869104400, 143081, 1694699271, 228989, 1627399173,
    211419, 3036683534, 39158, 1929380107, 211925, 3137346824, 224234, 1697653256, 224596, 1630544392, 135052, 1979715075,
    172114, 1946299665, 150275, 1761808135, 145032, 1694699278, 221132, 773071367, 221120, 2316575238, 15111, 2348810275,
    137098, 1627393545, 173850, 1929450244, 45059, 2013266189, 219482, 1913135624, 88376, 1795372295, 212097, 2147491080,
    190827, 3087014165, 229742, 2046829577, 136985, 822087170, 24660, 1912799244, 66179, 1979778058, 163281, 1694699271,
    146197, 1929580295, 19615, 2231369765, 139904, 2717912595, 189674, 973084939, 230038, 1912611850, 206627, 1862278407,
    213887, 3070237984, 43159, 3036676377, 43849, 2348810521, 109320, 3036875545, 42174, 1828716819, 132346, 1845562630,
    175185, 1946227462, 79019, 1627523331, 89224, 1627600387, 133454, 1627393539, 163824, 2181238540, 65695, 973145095,
    174919, 1845564166, 164496, 2969767700, 11977, 1694498827, 13448, 1946157067, 223230, 1831346692, 224853, 822289162,
    224873, 839066378, 109990, 3053652763, 123482, 3053521947, 123622, 973147153, 94399, 1929579279, 244763, 1946302218,
    75812, 973080586, 24721, 1929576456, 79278, 1929513224, 86639, 1929589512, 87022, 1929589768, 142496, 1627590150,
    174884, 1694569221, 171612, 1694503180, 171601, 973082891, 171591, 973082890, 212658, 2583698719, 158699, 2147684117,
    133560, 1694502411, 140938, 1929446408, 240422, 1929587208, 110569, 3087207197, 110500, 3087207191, 164026, 2969767696,
    74472, 2348812047, 42021, 1828716815, 78530, 973080585, 177589, 973149193, 203780, 1845501193, 137305, 1627393547,
    214590, 1694506510, 206453, 1811946760, 69719, 1862272266, 28772, 1929576453, 219495, 772284934, 219490, 1913135621,
    219505, 772284933, 219501, 1980244484, 224787, 1912808198, 243115, 1912799238, 160610, 3187871510, 37573, 1761607959,
    170522, 973082891, 170533, 973082891, 170621, 1979715851, 88355, 1946367243, 27688, 1946353669, 95591, 1929579272,
    117817, 1929448456, 141697, 1828916742, 180126, 973084170, 230450, 1694508038, 134162, 2013269512, 147057, 1627590407,
    42789, 3154116916, 214821, 1694506507, 218826, 1761616135, 137592, 1845497347, 49974, 1946157577, 223225, 774382085,
    141597, 1946357252, 142699, 1946357508, 7023, 1627389973, 33224, 3070427150, 139923, 3137342989, 25739, 1761804297,
    37295, 1761607945, 133595, 1929383432, 239158, 1946298643, 22128, 1761607693, 213875, 2432703756, 51314, 1845494550,
    167208, 1845694474, 228460, 1845502986, 167200, 1912803336, 228452, 1912611848, 201757, 1811946506, 175063, 1845564164,
    13626, 1761607697, 24620, 1694695434, 29034, 1946353673, 172248, 1694641435, 76922, 973080582, 177215, 973149190,
    177221, 1694569478, 85009, 1778594053, 177210, 1778455557, 205679, 1627397383, 137107, 1744834051, 56810, 2181038866,
    140796, 1694502413, 175715, 2348880652, 9255, 1845493779, 137494, 1912606211, 186629, 1694701575, 148437, 1694699270,
    171018, 973082899, 170982, 973082897, 104214, 2030242577, 104231, 2030242577, 30822, 3020095496, 67284, 2952856598,
    67244, 2986411028, 147857, 1862471431, 225490, 1862476551, 27596, 1996685331, 216314, 973152275, 168138, 2349010962,
    51111, 1845494539, 51102, 1912603401, 231874, 2147492892, 28230, 1694695432, 135905, 1929383437, 96986, 1694698259,
    217946, 2952798478, 145388, 1862471431, 204845, 1627397382, 197853, 973084945, 73013, 3187672592, 59268, 1912669194,
    214283, 1694506512, 152645, 1979911947, 1711, 1946157066, 10804, 1845493777, 10790, 2667577358, 10989, 1912602638,
    11015, 1946157069, 11003, 1694498828, 212272, 2466258195, 155895, 2583891732, 155845, 2936213258, 155480, 2399342360,
    55310, 1627390732, 167738, 1627590668, 55300, 1912603402, 167728, 1912803338, 151927, 1912803081, 104967, 2030242575,
    66168, 1979778059, 66271, 973145097, 152939, 1963134728, 225970, 1963139848, 204211, 1694506246, 206061, 1627397382,
    205514, 1627397381, 51091, 1845494539, 51082, 1946157833, 99027, 1946356490, 207670, 1845501190, 217004, 1761616133,
    74306, 3019900689, 148059, 1677922052, 58052, 2969568028, 58000, 2181038874, 238150, 1694508816, 238124, 1694508814,
    29361, 1929576454, 235481, 1929455110, 96573, 1761807114, 96619, 1694698250, 154475, 2281901830, 154481, 2265124614,
    208785, 2281708806, 208791, 2264931590, 3940, 1694498833, 175077, 1694569223, 220519, 2400199180, 220543, 2349867532,
    166757, 1040256776, 91854, 1946356498, 91806, 1761807117, 117351, 1912671239, 180275, 973084166, 74323, 2197817107,
    23835, 1862467589, 203363, 1761615112, 236820, 1912678156, 97079, 1828915980, 97091, 1828915980, 118930, 1828785164,
    118942, 1828785164, 78579, 2181040159, 68230, 3204514846, 234671, 2231379221, 148022, 1627590407, 89828, 1627600389,
    168684, 973082891, 232840, 1929389058, 236113, 1912678153, 208035, 1946164487, 112590, 1761807119, 112605, 1761807119,
    163414, 1761808143, 163429, 1761808143, 223585, 1915232776, 211870, 2583698703, 25076, 1912799241, 216767, 1946165507,
    96670, 1761807121, 96702, 1761807119, 96551, 1761807116, 96641, 1761807116, 41229, 1929380106, 146066, 1627590407,
    167449, 1627590663, 95127, 1929579282, 131623, 1929448722, 209482, 2483035421, 151474, 2667777799, 152423, 1694699269,
    204608, 1627397383, 53668, 1946157842, 74167, 3019900693, 216503, 2986352906, 27503, 1694695434, 103061, 1912802067,
    103396, 1912802067, 103631, 1912802066, 1133, 1845493775, 103616, 1912802063, 103052, 1946356489, 103415, 1946356489,
    103649, 1946356488, 22706, 1845493777, 80523, 1677724172, 218396, 2399150348, 74008, 1694500618, 180082, 1912608274,
    150799, 1996689159, 206932, 1996496135, 235497, 3087083027, 119375, 973147141, 38532, 1845494026, 202952, 1845501194,
    53487, 1912603401, 231044, 2952799254, 210903, 3170901262, 30848, 3087204362, 154286, 1694699285, 154258, 2030243591,
    99761, 2248346393, 165054, 2432896786, 102716, 1845693194, 120626, 1845562378, 179886, 973084173, 176452, 1912673030,
    108705, 3087207195, 149658, 1795362569, 153508, 1879248649, 40391, 1845494041, 40367, 1845494040, 28311, 2030239748,
    235085, 1929455130, 235261, 1929455130, 235236, 1929455129, 137079, 1694502419, 137254, 2734689809, 239462, 1862412551,
    151843, 1879248645, 153183, 1677922055, 238367, 1929389848, 190337, 1845500179, 25769, 1963130890, 25762, 1761804295,
    37441, 1761607943, 230959, 2147492893, 231002, 2147492878, 32702, 3036872718, 223857, 2955682322, 4633, 1862270993,
    223891, 3022791184, 4650, 1627389967, 7566, 1862270990, 24932, 1912799239, 85734, 3204657416, 85750, 2349019400,
    169542, 973082894, 52615, 1627390732, 52604, 1912603403, 2882, 2835349515, 151531, 1795362567, 58958, 973145096,
    14926, 3036676121, 211355, 2868911372, 211599, 2634030348, 221953, 2182881806, 241963, 1845701635, 29351, 1627586570,
    213775, 2667584778, 179514, 3170964746, 35563, 1946157328, 186622, 1627592711, 98387, 1795361544, 119337, 1795230728,
    27932, 1828913160, 150326, 1862471435, 190032, 771758347, 33560, 2885877774, 227575, 2885886734, 72374, 1677723153,
    72405, 1677723150, 31718, 3171090440, 40056, 1811939599, 40071, 1811939599, 150172, 1694699274, 199055, 1694505742,
    199042, 2835356429, 104657, 2902657812, 104677, 2365786900, 189870, 1694505234, 232616, 2181047316, 216748, 1946165507,
    145587, 1694699276, 29986, 2399338514, 30022, 3103981586, 140185, 1627393546, 153896, 1627590415, 93951, 1862470408,
    203118, 1744837895, 181221, 1946162957, 221090, 2232689162, 217788, 1929388292, 20540, 1946157070, 142347, 2349010442,
    78250, 973080583, 177550, 973149191, 240110, 2969708806, 147999, 1627590409, 10054, 1694498836, 22948, 1694498831,
    142483, 1862471175, 15185, 3087007783, 18059, 3036676125, 16431, 3036676119, 16477, 2432696343, 18009, 3036676117,
    176091, 2348880660, 30228, 2349006864, 176383, 3120632592, 35579, 1744830735, 70246, 3187672336, 6614, 1761607699,
    6596, 1862270994, 6580, 1862270992, 526, 1845493787, 181343, 1912608539, 90563, 1627589401, 181321, 973084438,
    90638, 1845693205, 90602, 1845693203, 181370, 1694504722, 90621, 1845693201, 90548, 1812138767, 180614, 973084175,
    1068, 1912602638, 56910, 3103785742, 56938, 2399142670, 57470, 3103785742, 75706, 1862273038, 84474, 1862480142,
    90588, 1845693198, 167774, 3103985678, 167802, 2399342606, 168046, 3103985678, 1589, 1845493773, 57498, 2952790796,
    75689, 973080586, 162718, 2198015753, 162727, 2181238537, 84453, 1929589000, 147443, 1627590408, 59005, 973145098,
    59015, 1946223625, 172150, 1946299657, 162162, 2516782864, 90853, 1812138769, 131344, 973147409, 90837, 1845693200,
    224636, 3090162192, 123677, 973147157, 66634, 973145111, 66548, 2952856598, 66592, 973145109, 66508, 3137405972,
    153406, 1677922051, 210029, 2583698706, 4104, 1929379865, 102694, 2768440075, 120604, 2768309259, 120800, 1929448453,
    69050, 1828717834, 16805, 3036676141, 29866, 2349006862, 89990, 1929590283, 117319, 1694567434, 117329, 1929448456,
    26550, 1845690373, 69891, 3087009053, 70165, 2533360925, 72840, 2399143453, 73122, 2399143451, 3144, 1929379866,
    69963, 2399143193, 36835, 1627390215, 186974, 2600671241, 201644, 1694505993, 199354, 1862277898, 12247, 1677721620,
    12680, 1677721620, 11619, 1811939346, 12285, 1677721615, 12700, 1677721615, 119083, 1862339595, 119094, 1862339595,
    148834, 1627590406, 149850, 1845694214, 225550, 1627595526, 225616, 1845699334, 141837, 1912802826, 150464, 1694699271,
    137423, 1811942922, 169104, 973082892, 170073, 973082890, 174102, 1862341384, 174568, 1946227463, 24988, 1862467590,
    208007, 2952797448, 175505, 2348880654, 78147, 3170895881, 2640, 1694498836, 2678, 1694498836, 2710, 1811939347,
    2660, 1694498834, 2729, 1811939345, 2698, 1912602636, 2746, 1627389964, 24142, 1912799240, 216940, 771760387,
    18212, 2197815338, 54098, 1627390729, 55537, 771752713, 179346, 1946227979, 220249, 772547079, 220237, 2148278790,
    132841, 2617314582, 122612, 973147157, 106072, 2500004628, 34282, 1694695436, 202834, 1845501196, 202846, 1845501196,
    223617, 3089637904, 17950, 2399141907, 155272, 2550337296, 24315, 1929576453, 208522, 1811946761, 207690, 1627397383,
    82270, 1627392518, 198644, 2181241354, 220063, 1863066118, 220397, 2802590213, 110764, 3087207204, 179476, 771822856,
    66032, 973145094, 66027, 1912669189, 152535, 1912803077, 239589, 1912744197, 240594, 1912809989, 8638, 1677721625,
    8663, 1677721618, 163940, 2969767694, 159236, 2416119558, 190790, 3087014181, 136003, 1811942927, 92327, 1912802069,
    92348, 1912802069, 74154, 1962936077, 217144, 771760389, 145770, 1862471431, 180320, 973084172, 116635, 1694567434,
    220143, 2181833224, 220170, 772547079, 220157, 2148278790, 219822, 2231902742, 219866, 2181571094, 204061, 1677729028,
    91998, 1761807123, 91959, 1912802061, 120675, 973147141, 207220, 1694506248, 232772, 2181047316, 628, 1845493779,
    207540, 1845501190, 25637, 1761804296, 218960, 2030051592, 144171, 1694699273, 222485, 1931485705, 241881, 1761815299,
    23434, 1795358728, 174205, 1694569220, 226751, 3187876620, 185867, 1929582602, 76423, 973080580, 204179, 1694506248,
    205506, 1627397384, 137536, 1677725193, 154584, 1627590405, 826, 1946157075, 35490, 1694499087, 88324, 1946367242,
    145972, 1627590408, 215173, 1845501448, 209719, 2348817674, 44398, 3036676372, 33238, 2919432206, 12994, 1962934289,
    13031, 1744830481, 13048, 1962934288, 89359, 1694709258, 75428, 788531204, 219292, 2231640596, 219332, 2181308948,
    229027, 1862280207, 166823, 1040256774, 137638, 1946160644, 145086, 1661144839, 204384, 1660951815, 75755, 973080583,
    186888, 2835552263, 186143, 1862473740, 143342, 1929580294, 204442, 1627397384, 240178, 1862412547, 228712, 1694508043,
    228702, 1946166282, 242001, 1929587715, 32598, 3070427152, 209965, 2583698706, 120580, 1845562376, 241451, 1845635591,
    98478, 1795361543, 119427, 1795230727, 144212, 1946357517, 120241, 1845562384, 120226, 1845562383, 120212, 1845562382,
    208975, 1627397383, 147284, 1761808135, 207472, 1845501190, 103017, 1627589393, 103005, 1946356492, 153086, 1946357516,
    144334, 1929580300, 142956, 1694699275, 150411, 1627590411, 166325, 2030243594, 144444, 1694699276, 81987, 1677724172,
    87309, 1677931532, 81976, 1862273547, 87298, 1862480907, 166912, 1912672011, 26877, 1711472647, 208077, 1761615109,
    233929, 1694508300, 233918, 2046829835, 28301, 1627586566, 216535, 771760390, 95933, 1845693194, 206803, 1744837897,
    118322, 973147144, 95717, 1929579271, 204558, 1677729034, 167488, 1862471696, 243211, 1627586568, 28802, 1761804295,
    242253, 2399350790, 95797, 1929579274, 95807, 1929579274, 176653, 2969637642, 28649, 1694695431, 144566, 1929580294,
    149790, 1879248650, 6049, 1795162122, 208089, 1912610054, 7594, 1862270989, 147131, 1929580295, 241173, 1862412809,
    241032, 1946298888, 163982, 2969767694, 216952, 771760387, 25748, 1761804297, 98404, 1912802062, 26541, 1912799241,
    98395, 1912802057, 119345, 1912671241, 222164, 1696604675, 205206, 1627397385, 71160, 1828718090, 212715, 2566921498,
    168030, 2231570440, 224512, 2184192532, 91446, 1812138769, 211247, 2986351886, 29367, 2030239755, 98309, 1627589393,
    82143, 1778387465, 98832, 1946356517, 97920, 1912802073, 179161, 1694569740, 179185, 1694569740, 236560, 1812014863,
    30182, 2432892934, 154913, 2936213260, 235847, 2181113363, 2034, 1845493772, 142200, 1946357257, 210563, 3120569616,
    27779, 1828913157, 152029, 1828916997, 225901, 1828922117, 222675, 2401509904, 222707, 2351178256, 52918, 1627390734,
    163112, 1761808133, 207909, 1795169541, 212996, 1761615109, 34992, 1962934563, 143037, 1694699270, 67561, 1946223627,
    154241, 1929580298, 45239, 1728053523, 133802, 3087011349, 236351, 1694574345, 65546, 1694565396, 169790, 1627394324,
    169810, 1862275348, 169830, 1694503188, 149548, 1929580304, 143384, 1929580298, 149569, 1812139785, 143400, 1812139784,
    223571, 774382087, 223558, 2217222662, 24064, 2500001795, 37206, 1845494031, 82160, 1778387465, 21623, 1761607693,
    141582, 973145092, 36378, 1845494044, 28592, 1979908103, 222471, 773857799, 222459, 3005227526, 164400, 2969767696,
    222103, 1948262917, 119315, 973147147, 38305, 1627390218, 98257, 1627589386, 23004, 1627389970, 22989, 1912602639,
    34294, 1862467598, 222125, 773857799, 218074, 771760389, 226058, 1946362634, 146838, 1627590409, 29062, 1677918213,
    3091, 1929379868, 22963, 1694498842, 3049, 1929379861, 117277, 1929448469, 117298, 1929448469, 164208, 2969767694,
    117344, 1694567431, 51991, 1845494554, 228885, 1912611849, 7007, 1862270992, 168990, 1929384205, 168871, 1879052553,
    203476, 1929387269, 179927, 1627395595, 84536, 1845702918, 162122, 3187871500, 212173, 3187678476, 236610, 1627465482,
    236601, 1912678153, 75555, 973080582, 75561, 536872966, 84440, 1929588998, 243219, 1929576454, 84435, 1862480133,
    86589, 1862480645, 97532, 1929579284, 125485, 1929525255, 39670, 1962934554, 92785, 1929579279, 216494, 1845502213,
    28019, 1627586572, 235374, 1627465228, 68005, 973145105, 68038, 3053519888, 165448, 3053653776, 227469, 3053658896,
    123000, 973147153, 207004, 1627397382, 170952, 973082893, 216590, 771760389, 238339, 1627399951, 235685, 3087083029,
    16719, 3036676137, 88837, 2969777422, 221717, 1662788102, 75415, 788531213, 79071, 1929513228, 89081, 1929590284,
    34337, 1694564364, 231370, 2348819485, 155600, 2349010712, 183315, 973084440, 79941, 2952923415, 183839, 973084437,
    184841, 3070236437, 184883, 3070236434, 22455, 1627389964, 39180, 1929380105, 240181, 2046961923, 164236, 2432896782,
    212023, 2634030350, 222773, 2183406088, 222758, 774119943, 222745, 3173261830, 131691, 973147408, 95772, 1627589391,
    132459, 1677790471, 205693, 1761615110, 54648, 1946157841, 55037, 1912603401, 54665, 1929380615, 166075, 2667777812,
    132541, 1627458832, 118390, 973147145, 243203, 1627586568, 97470, 1929579286, 97512, 1627589396, 149455, 1929580297,
    132401, 1845562634, 146870, 1627590409, 46755, 1929380374, 78822, 1711278091, 86021, 1711485451, 89520, 2013476359,
    135795, 1761611267, 31912, 3120758794, 116593, 1744899081, 218099, 771760389, 226092, 1694704394, 23523, 1845690376,
    55017, 1912603400, 167153, 973147923, 174187, 1677792004, 23243, 1845690378, 244556, 3171038995, 190583, 973084935,
    139410, 2449477126, 145317, 1845694214, 243693, 3003266824, 56171, 2147484439, 153259, 1728253709, 136459, 1862274569,
    211331, 2415926540, 85070, 3187880200, 88655, 3187881224, 159952, 3187871496, 8708, 1845493776, 8724, 1694498831,
    209909, 2600475918, 220356, 1930174984, 33599, 1812135941, 163788, 2734886680, 98570, 1929579278, 98558, 1929579276,
    69263, 1627391247, 167567, 1627590664, 215974, 1627463432, 32682, 3070427156, 162490, 2651000586, 237966, 1929455373,
    94136, 1845693209, 94161, 1845693209, 94065, 1845693207, 94088, 1845693207, 91706, 1946356498, 91724, 1946356498,
    91633, 1761807117, 91675, 1694698247, 117034, 1694567431, 124088, 973147141, 32123, 1761804292, 179878, 973084168,
    148325, 1862471431, 79467, 1711409411, 89290, 1711486467, 25802, 1862467593, 235146, 1862346249, 73360, 3070232101,
    114544, 2181237541, 114469, 2969766681, 213785, 3170901270, 10105, 2181038098, 158096, 2164461324, 21893, 1778384905,
    148189, 1627590411, 102686, 1912802056, 120596, 1912671240, 167333, 1929580549, 13163, 1845493778, 142180, 1929580041,
    199313, 1929386760, 199306, 1627396871, 224224, 1798316551, 79274, 771885316, 150087, 1778585348, 153605, 1862471428,
    174679, 1778455300, 203359, 1862278404, 227505, 2919441166, 161445, 2651000584, 148415, 1627590408, 69729, 2902459662,
    70212, 3187672338, 23987, 1845690379, 211895, 2634030346, 206434, 1627397383, 203822, 1845501191, 164718, 2667777804,
    48074, 2902458909, 213967, 3070237966, 69695, 1862272268, 69743, 2835350796, 230715, 1627399179, 230706, 1912611849,
    147451, 1694699273, 240004, 1812080902, 240010, 1912744196, 102854, 1845693193, 116010, 1845562121, 218498, 1761616131,
    160348, 2516782865, 228972, 1627399175, 228966, 1912611846, 150956, 1795362567, 212037, 3120569612, 42295, 3036676389,
    146718, 1845694224, 146734, 1845694224, 217188, 2885689610, 76713, 973080591, 203277, 1946164488, 49840, 2919236146,
    42235, 2348810526, 241743, 3204590104, 214736, 1627397649, 214722, 1627397646, 135164, 1962937867, 27102, 1778581512,
    233026, 1929389327, 188374, 1912674321, 186284, 1728256012, 123843, 973147149, 39581, 1761607963, 39558, 1761607959,
    100412, 1946356500, 119872, 1946225684, 100470, 1761807123, 100544, 1761807123, 182369, 973084435, 100508, 1761807122,
    115960, 1946225424, 132100, 1946225936, 215066, 771759631, 119912, 1828785165, 132080, 973147402, 115976, 2046888713,
    115985, 1862339337, 25366, 1862467592, 209293, 3003129110, 209315, 2466258198, 97640, 1929579286, 232578, 2181047314,
    143377, 1627590407, 229393, 1862280199, 36498, 1862271244, 24842, 1929576455, 132743, 2952858907, 132888, 2952858905,
    229724, 1862280200, 131453, 1929448716, 176773, 2936083212, 205713, 1627397383, 29289, 1694695438, 29278, 1946353675,
    114866, 2432895779, 114772, 2432895768, 206647, 1627397385, 206835, 1845501193, 216757, 1946165507, 9404, 1845493774,
    222072, 2904302086, 222026, 773595653, 222063, 1629233669, 222068, 1813783044, 20070, 2969567271, 113389, 2969766695,
    124733, 2969635879, 113506, 2885880607, 124640, 2885749791, 113140, 2181237533, 124268, 2181106717, 124436, 973147164,
    113227, 2969766683, 113308, 3070429979, 124355, 2969635867, 124571, 2382433303, 124520, 973147153, 32750, 3036872720,
    3763, 1912602636, 223805, 2972459528, 223791, 774644231, 223779, 2402034182, 221684, 773595653, 221680, 1813783044,
    74865, 973080585, 26937, 1929576456, 218046, 2181046532, 57360, 2147484453, 219922, 772284935, 219910, 2986877446,
    81712, 1828719113, 234781, 1912677893, 69512, 1627391248, 69486, 1845495051, 232142, 2952799252, 231444, 2147492880,
    101843, 1912802065, 101868, 1912802056, 151742, 2952990474, 151733, 1761808137, 153238, 1761808137, 203805, 1845501189,
    56252, 2952790806, 57128, 2952790806, 56212, 2181038866, 57088, 2181038866, 8624, 1677721614, 137134, 1946160643,
    154006, 2902658837, 154589, 1812139790, 226877, 2986550034, 153930, 1627590409, 149607, 1845694217, 26056, 1929576456,
    10973, 2969567248, 8852, 1845493774, 501, 1845493773, 12360, 1946157069, 514, 1946157068, 78356, 788531214,
    80213, 1929513229, 89807, 1929590285, 188556, 2902530061, 41268, 1929380104, 41114, 1929380103, 202642, 1728060681,
    48042, 1627390480, 25498, 1627586566, 239415, 1627531526, 79525, 1812072719, 76267, 788531208, 79518, 1862404359,
    84775, 1862480135, 86632, 1862480647, 87257, 1862480903, 153080, 1912803078, 179570, 973084164, 73978, 1962936074,
    481, 1845493780, 217397, 1728061703, 208438, 1728060683, 81350, 1627392534, 156207, 2399342352, 26191, 1929576458,
    26182, 1694695433, 230294, 1962943491, 212551, 2566921496, 146993, 1627590412, 147005, 1627590412, 145258, 1694699275,
    149303, 1627590411, 203559, 2030050566, 221666, 1813783043, 153948, 2902658830, 123188, 3036744719, 102057, 1912802058,
    132450, 1677790473, 27964, 1845690383, 45562, 1879048458, 163245, 1627590405, 221244, 1863852549, 66091, 973145100,
    218034, 2147492100, 217820, 3120570646, 218210, 3120570642, 142081, 1812139536, 131777, 1728122115, 37164, 1862271244,
    166095, 2181238540, 102663, 2952989455, 131900, 1929448712, 216904, 1728061703, 171152, 973082893, 175321, 3036746520,
    88923, 1862481425, 154468, 1627590407, 208778, 1627397383, 80741, 1946159630, 176871, 973149194, 156251, 2181238540,
    28012, 1828913159, 205624, 1627397383, 165408, 2734886680, 142827, 1912803078, 78348, 973080584, 32449, 2198011911,
    80226, 2197948679, 88032, 2198025223, 167511, 1627590664, 216233, 1627463688, 243857, 1627535110, 80798, 1862273548,
    37406, 1879048469, 37391, 1879048463, 37427, 1929380110, 37378, 1879048461, 229773, 771761155, 167926, 3154317340,
    134467, 1845497359, 208811, 1694506259, 205158, 1862278405, 74739, 1845495567, 52932, 1694499598, 52946, 1761608462,
    116860, 973147148, 21138, 1811939339, 147623, 1879248646, 137299, 1879051779, 102417, 1912802062, 33902, 1845690374,
    239715, 2030184709, 174862, 1912673030, 196608, 3087014188, 31290, 2181234709, 25589, 1862467589, 134158, 1929383428,
    23442, 1845690378, 50545, 1845494550, 50525, 1912603412, 212411, 2952797454, 125412, 1845639179, 143749, 1845694219,
    239039, 1845635339, 240242, 1845701131, 217371, 1728061704, 222662, 2904826375, 222669, 774119942, 136333, 1862274569,
    199664, 1862277898, 55208, 1627390744, 55186, 1778385686, 153724, 2902658828, 153736, 2365787916, 153702, 2902658827,
    153713, 2365787915, 4158, 1929379855, 198707, 688069125, 11369, 1845493778, 68456, 973145094, 238180, 1929389848,
    23075, 2181038094, 28216, 2969763854, 140195, 1979715083, 59880, 1761674253, 169597, 1761612045, 169610, 973082891,
    123173, 3036744719, 228689, 771761154, 24566, 1845690377, 175289, 3036746512, 176139, 2952860426, 223985, 2183930386,
    21390, 1694498832, 4511, 1694498829, 7499, 1795162125, 4524, 1795162123, 74771, 1627391764, 228871, 1694508042,
    228862, 1912611849, 121625, 1778453516, 11789, 1677721611, 204911, 1627397384, 112157, 1694698263, 112116, 1694698258,
    124011, 1694567442, 112081, 1946356497, 123976, 1946225681, 124046, 1812007953, 123946, 1761676301, 112030, 1761807116,
    123881, 1761676300, 123924, 973147145, 111807, 2550336275, 216911, 1728061703, 165930, 2969767688, 239496, 1946298631,
    149478, 1627590404, 205431, 1946164490, 217437, 1627398406, 225025, 1929585420, 225014, 1694704395, 146212, 1845694217,
    146221, 1845694217, 148783, 1862471433, 148792, 1862471433, 135934, 1694502420, 166943, 973147914, 141781, 1694699017,
    134207, 1761611267, 167020, 973147919, 40899, 1677721876, 159200, 3154317068, 199759, 1828723467, 91019, 1845693194,
    96949, 1694698260, 41085, 1946157329, 160654, 2651000598, 36406, 1694499085, 164198, 2432896778, 59157, 1912669207,
    227721, 755049227, 144752, 1929580298, 227742, 771826442, 59180, 1845560329, 144743, 1845694217, 224928, 1845699337,
    160524, 2516782858, 35913, 1929380111, 150438, 1761808137, 148515, 1862471434, 26351, 1862467588, 132962, 3087076618,
    164118, 3070430996, 81593, 1862273554, 87155, 1862480914, 74842, 1761609735, 84251, 1761816839, 85931, 1761817095,
    169736, 1761612039, 178150, 1694569742, 179336, 1946227978, 214031, 1627397385, 120782, 973147142, 173239, 771822086,
    173262, 1845563910, 173234, 1627460101, 141693, 1946357252, 155168, 2349010712, 10714, 2801795090, 219979, 1695031816,
    220716, 2232427024, 92128, 1694698249, 145496, 1694699273, 219813, 1695031817, 219541, 1762140680, 219936, 2030576136,
    219463, 1913135623, 184370, 2181044022, 133445, 973147401, 177927, 771822855, 185016, 1946162957, 67788, 2231436294,
    189466, 1694505233, 74133, 1845495562, 14474, 2952790051, 239469, 1627531526, 239583, 1694640390, 174232, 2684424966,
    161690, 3087208202, 176741, 2969637642, 175871, 2164331272, 21070, 1694498844, 35192, 1946157327, 116713, 973147148,
    23341, 1845690379, 90537, 1845693195, 201546, 1627397141, 146281, 1929580299, 52322, 1627390730, 53761, 1694499594,
    53752, 1946157833, 201784, 1811946508, 38817, 1694499080, 102431, 1912802063, 202912, 1728060681, 54709, 1912603407,
    141257, 1761674255, 153782, 1627590409, 150127, 1627590408, 151320, 1761808135, 154822, 2416119568, 220776, 772809223,
    220764, 2165318150, 132507, 2030112008, 142507, 1694699016, 179982, 973084167, 221139, 773071367, 221126, 2316575238,
    113860, 2432895777, 125026, 2667645980, 113645, 2734885655, 124896, 2734754839, 113710, 2432895765, 113773, 2533559061,
    124953, 2399210513, 133387, 1761676557, 125076, 973147147, 163149, 1979911943, 213040, 1979718919, 145055, 1694699273,
    203569, 1694506249, 190848, 3087014165, 38926, 2013266189, 46497, 1946157333, 203097, 1845501195, 136326, 1627393543,
    45634, 1862271253, 155412, 2416119572, 153791, 1929580294, 43184, 3036676377, 43874, 2348810521, 109345, 3036875545,
    169075, 973082889, 145676, 1862471429, 152436, 1812139785, 220481, 772809220, 208541, 1677729032, 174925, 1845564166,
    103464, 1912802060, 103476, 1912802060, 70708, 1962935561, 224863, 822289162, 224883, 839066378, 182090, 1627395860,
    181741, 1627395858, 133464, 1761611271, 34121, 2030239750, 59472, 973145092, 117205, 1812007953, 117222, 1812007953,
    117077, 1845562384, 117111, 1694567439, 117126, 1694567439, 2389, 1694498830, 117175, 1694567438, 120389, 1845562382,
    120376, 1845562381, 120364, 1845562380, 149297, 1627590406, 203846, 1929387274, 229319, 771761156, 26954, 1929576455,
    78711, 788531214, 80273, 3036809485, 89850, 3036886541, 157498, 2550337302, 102552, 1912802063, 120473, 1912671247,
    11997, 1912602634, 123719, 973147157, 221785, 2400985608, 221801, 2350653960, 218894, 1627398407, 221829, 773595655,
    221817, 3139183110, 69626, 1946158343, 40174, 2969567501, 145151, 1946357516, 132275, 1912671495, 102037, 2952989460,
    102000, 2952989458, 216418, 2046828804, 37125, 1862271250, 112042, 1761807115, 123893, 1761676299, 198538, 688069128,
    198194, 1694505246, 208023, 1795169543, 199770, 1694505743, 202683, 1845501188, 147639, 1627590406, 46462, 2030043412,
    10240, 1962934289, 27431, 1845690377, 42841, 3154116916, 73750, 1627391752, 73743, 1845495559, 145269, 1694699271,
    238687, 2164270885, 121519, 973147150, 104456, 1694698253, 33398, 2969763850, 221256, 1662525960, 45534, 1879048465,
    231750, 3120571408, 40970, 1929380108, 178783, 2231440657, 178817, 771822858, 33042, 3204644876, 165222, 2969767692,
    242790, 2969632780, 88961, 1795372551, 115635, 1845693196, 143780, 1845694220, 150632, 1627590413, 242297, 1828782089,
    76307, 1862273042, 137015, 1862274578, 137007, 1862274568, 11574, 1811939353, 11552, 1946157078, 11599, 1811939348,
    56828, 2181038866, 13658, 1627389967, 3588, 1929379857, 175727, 2348880652, 230074, 1845502982, 174903, 2969637637,
    208708, 2550144261, 186636, 1694701575, 158036, 2600668940, 136391, 1912606221, 99811, 2248346393, 185572, 1912805398,
    185619, 1862473749, 185537, 1812142091, 148431, 1694699270, 30830, 3020095496, 67306, 2952856598, 67264, 2986411028,
    243764, 1862416140, 143060, 1812139787, 216333, 973152275, 168156, 2349010962, 6976, 1694498833, 6993, 1694498830,
    37714, 1761607945, 25630, 1627586567, 211231, 2986351880, 222620, 1864638984, 223080, 1696866824, 231902, 2147492892,
    157256, 2399342350, 223919, 774644231, 223907, 2167153158, 174470, 1929450244, 185683, 1912805397, 185726, 1912805396,
    219558, 1862803974, 137917, 1811942922, 35658, 1694499082, 222261, 773857799, 222249, 3005227526, 165628, 2667777812,
    28809, 1694695429, 40462, 1845494033, 155504, 2399342360, 217412, 1795170573, 26919, 1694695427, 222649, 774119940,
    229113, 1627399177, 229106, 1694508039, 79742, 2969700623, 89534, 2969777679, 134020, 2969570831, 89896, 2030253582,
    134035, 2030046734, 80430, 1963067655, 89527, 1963144711, 141714, 1963134471, 111592, 2550336283, 25230, 1627586569,
    20620, 1694498832, 20608, 1694498828, 241135, 1694640651, 29618, 2349006866, 154538, 2902658827, 154549, 2365787915,
    198874, 1912609547, 58080, 2969568028, 58026, 2181038874, 34160, 1845690383, 243102, 1745027079, 150813, 3120762631,
    211783, 3154124038, 2919, 1694498832, 173819, 1812009736, 168800, 1627394311, 138340, 1912606219, 96563, 1761807114,
    96609, 1694698250, 157284, 2936213262, 91872, 1946356498, 91890, 1946356498, 91819, 1761807117, 117358, 1912671239,
    74342, 2197817107, 236832, 1912678156, 243193, 1929576458, 90771, 1812138769, 90805, 1845693200, 242130, 1711483907,
    141477, 2969633823, 57980, 2969568020, 67969, 973145107, 57942, 2181038866, 176239, 2348880658, 79371, 1946290442,
    89378, 1946367498, 146750, 1845694215, 137484, 1929383434, 150942, 1795362567, 140477, 1761611276, 141745, 1946357255,
    147383, 1694699271, 209879, 2550144272, 143456, 1845694216, 202508, 1845501192, 111907, 3036875538, 221146, 3105104390,
    242061, 1812147202, 243888, 1963079431, 218408, 2399150348, 161279, 2718109452, 198945, 1946163992, 45215, 1811939594,
    235516, 3087083027, 83486, 687868434, 133701, 1627393558, 12803, 1845493774, 137773, 1929383436, 231066, 2952799254,
    31950, 2516779016, 223516, 2183668242, 135302, 1711279619, 212439, 2986351888, 212575, 2516589840, 206494, 1627397382,
    59907, 1862337553, 172485, 1862413585, 27585, 1694695435, 24076, 721616899, 11988, 1912602633, 238391, 1929389848,
    115539, 1929579275, 116374, 1828784907, 166356, 1929580299, 80175, 3171027210, 89789, 3171104266, 208504, 1627397382,
    171624, 1694503177, 66794, 973145109, 66716, 2952856596, 66756, 973145107, 66680, 3137405970, 32716, 3036872718,
    23490, 1862467587, 19264, 2181038125, 19, 1845493784, 43, 1946157071, 152725, 1627590406, 100057, 2030242580,
    100097, 2030242577, 132016, 2030112017, 100037, 1694698250, 98551, 1845693191, 213213, 1962941706, 4908, 1929379859,
    5353, 1929379853, 8197, 1929379852, 31994, 3036872708, 179484, 771822855, 14951, 3036676121, 221967, 2182881806,
    148034, 1627590407, 149655, 839061251, 35177, 1845494031, 189752, 1627396382, 179613, 973084171, 37221, 1929380121,
    217030, 1761616134, 217643, 1728061703, 34731, 721485826, 236949, 1929455372, 153046, 1795362571, 159270, 2869104398,
    162240, 2550337294, 145080, 1694699270, 66226, 1946223638, 31726, 3171090440, 208797, 1660951815, 37631, 1862271250,
    32345, 1694695437, 145072, 1694699272, 203306, 1962941702, 206890, 1962941702, 207254, 1627397382, 208727, 1627397382,
    30164, 3036872710, 199674, 1862277902, 151124, 1862471431, 173736, 1946227466, 25212, 1912799239, 153173, 1694699269,
    73714, 1694500624, 206489, 1962941701, 136278, 1912606218, 142357, 2349010442, 240116, 2969708806, 91481, 1627589391,
    47446, 1694499355, 132153, 1912671498, 28571, 1912799239, 180629, 973084175, 56924, 3103785742, 56952, 2399142670,
    57484, 3103785742, 167788, 3103985678, 167816, 2399342606, 168060, 3103985678, 57510, 2952790796, 224779, 1728258824,
    27875, 2667773958, 69436, 2667578630, 222615, 774119941, 222611, 1948525060, 244124, 1761752844, 143187, 1694699274,
    66657, 973145111, 66570, 2952856598, 66613, 973145109, 66528, 3137405972, 95599, 1929579272, 117825, 1929448456,
    220001, 3087540752, 146900, 1862471440, 146916, 1862471440, 149192, 1862471438, 149206, 1862471438, 146932, 1862471437,
    82575, 1694501396, 76790, 973080594, 76808, 973080594, 82558, 1862273553, 84965, 1862480145, 84982, 1862480145,
    87527, 1862480913, 87544, 1862480913, 88165, 2030253073, 86206, 1845703184, 86556, 1761817104, 75319, 973080591,
    86191, 2030252559, 75305, 973080590, 76054, 973080590, 84341, 1845702926, 75292, 973080589, 76866, 973080589,
    84679, 1694707981, 168671, 973082893, 76354, 973080588, 84329, 1845702924, 86858, 1845703692, 84797, 1694707979,
    68380, 2030109705, 70775, 1845495049, 33627, 1929576456, 77737, 788531223, 79904, 3087141141, 89699, 3087218197,
    25965, 1912799238, 120795, 1929448453, 243240, 1627586565, 209064, 2264931591, 242194, 3204656902, 21098, 1694498832,
    160676, 2533560074, 176421, 2197885702, 200829, 2197822230, 178655, 3170964745, 205707, 1627397382, 181661, 973084429,
    203449, 1845501191, 20567, 1929379853, 169316, 1929384204, 186170, 1694701579, 175519, 2348880654, 44190, 1694499084,
    37082, 1929380107, 18254, 2197815338, 1579, 1845493770, 218901, 1795170569, 207798, 1627397384, 220256, 772547079,
    220243, 2148278790, 29501, 2365784069, 223633, 3089637904, 76780, 973080586, 82467, 1862273545, 84956, 1862480137,
    87518, 1862480905, 230003, 1627399179, 229995, 1795171336, 223234, 1764237827, 221625, 1628971526, 162916, 2198015751,
    105097, 2298678035, 121451, 1627458576, 121421, 973147150, 105065, 1694698253, 152137, 1728253707, 144551, 1929580295,
    198688, 1594038787, 7044, 1761607705, 182657, 1845499669, 182637, 1845499668, 142721, 1694699270, 152667, 1929580293,
    139668, 2952793633, 158755, 2952990478, 3572, 1694498832, 54411, 1761608464, 203983, 1627397383, 176601, 2181108490,
    40563, 2768240911, 40578, 1962934542, 27332, 1627586571, 28408, 1627586571, 28419, 1946353675, 27343, 1778581514,
    39018, 1778385162, 166896, 1761677072, 166882, 1828785934, 242603, 3087073302, 31758, 2516779026, 4733, 1627389973,
    4754, 1627389972, 4774, 1862270996, 92017, 1761807123, 4699, 1862270994, 4717, 1627389968, 21406, 1627389965,
    91972, 1912802061, 24945, 1912799240, 208644, 1845501193, 141882, 1845693962, 149780, 1929580298, 69111, 1811940617,
    228396, 1946166279, 209645, 2415926534, 43679, 2348810520, 30356, 3036872724, 242543, 2348875792, 115580, 1946356501,
    203578, 1694506248, 94392, 1694698247, 137903, 1828720134, 178485, 1912673547, 155432, 3187871504, 184152, 2181044011,
    79470, 1627523331, 89303, 1627600387, 177764, 1694569478, 179465, 620827909, 188569, 1677793297, 188032, 2030245895,
    24983, 3120758789, 174575, 1711346439, 76826, 973080582, 177191, 973149190, 177197, 1912673286, 84942, 1694707973,
    177186, 1694569477, 159224, 2952990470, 148443, 1694699284, 148483, 1862471435, 23897, 1896022019, 44418, 3036676372,
    33252, 2919432206, 133406, 973147399, 73280, 3036677654, 73324, 3070232082, 160226, 2181238536, 219478, 772284932,
    220379, 1628185099, 220370, 1963729417, 216869, 1761616131, 1045, 1845493775, 32511, 1862467596, 243034, 1694695431,
    228051, 1946166288, 225773, 1761813266, 155060, 2332233486, 111712, 3087207187, 104387, 1963133705, 75409, 788531206,
    84519, 1929588998, 84554, 1845702918, 84710, 1828925702, 86594, 1845703430, 86600, 1828926214, 79066, 1862404357,
    84514, 1694707973, 89076, 1862481413, 100939, 1761807129, 132238, 1912671505, 100841, 1912802064, 35668, 1845494031,
    132190, 1912671503, 100887, 1912802061, 120088, 1912671245, 200407, 3087014680, 28814, 1946353668, 76759, 973080587,
    83654, 1694501387, 84999, 1879257354, 213107, 1761615112, 32614, 3070427152, 213409, 2969574672, 74018, 1694500618,
    33831, 1929576453, 206043, 1694506251, 222563, 774119940, 52409, 1627390732, 52398, 1912603403, 164826, 2885881612,
    135288, 1728056846, 109395, 3087207195, 170563, 973082894, 160142, 2332233484, 208951, 1627397386, 218974, 2030051592,
    132619, 3087076616, 138211, 1795165703, 141563, 973145095, 218757, 2181046536, 229768, 771761157, 242259, 2399350790,
    176663, 2969637642, 212399, 2634030348, 74887, 973080583, 155088, 2869104398, 242774, 1946222600, 81932, 1862273548,
    28162, 1761804294, 207733, 1929387269, 183475, 973084466, 72961, 3187672594, 243313, 973152002, 97798, 2852326167,
    97821, 2315455255, 97754, 2852326166, 97776, 2315455254, 200793, 2399148818, 95410, 1929579279, 97856, 1929579279,
    97871, 1929579279, 95375, 1929579276, 95398, 1929579276, 97844, 1929579276, 119245, 973147148, 95387, 1862470411,
    217044, 771760388, 224532, 2184192532, 45848, 1929380115, 210553, 2885688586, 44099, 1627390228, 180412, 973084168,
    173631, 1694569221, 68881, 1845495061, 228739, 1694508050, 243948, 1778530055, 172714, 1963076880, 179173, 1694569740,
    179197, 1694569740, 98292, 1627589393, 26042, 1627586568, 27685, 1963130883, 235866, 2181113363, 153615, 1828917001,
    208659, 1828723977, 160242, 2718109448, 84317, 1694707974, 176785, 1694569478, 240339, 1694706182, 138735, 2030046734,
    140611, 838864387, 157178, 2332233484, 137828, 872418821, 83016, 3187673625, 87629, 3187880985, 77580, 973080587,
    31222, 2986541066, 79987, 2986477834, 85330, 2986553610, 86652, 2986554122, 87679, 2986554378, 160042, 2416119574,
    137132, 922750466, 149482, 1929580298, 216449, 771760387, 205318, 1627397395, 204996, 1862278417, 205013, 1862278417,
    205254, 2701139217, 205271, 2164268305, 204874, 1811946763, 173324, 1929449996, 175143, 1661014791, 214804, 1627397649,
    139849, 2952793621, 225952, 822289161, 1340, 1946157089, 1373, 1946157083, 91284, 1812138770, 91275, 1845693193,
    222478, 773857799, 222465, 3005227526, 48540, 2986345014, 164416, 2969767696, 154079, 1627590409, 36064, 1845494028,
    218079, 771760389, 29067, 1677918213, 206323, 1962941703, 44438, 2181038371, 115601, 1644366604, 190520, 1946163479,
    12908, 1912602645, 102758, 2768440073, 102767, 2231569161, 120698, 2768309257, 120707, 2231438345, 214091, 1845501192,
    238230, 1694508820, 207343, 1627397382, 219427, 1912873477, 25158, 1694695435, 34890, 1845494033, 162708, 1694699274,
    214880, 1627397647, 171702, 3070234898, 206181, 1929387270, 71177, 1828718093, 203810, 1694506248, 203312, 1996496132,
    54855, 1912603411, 181421, 973084420, 82397, 1912605197, 143818, 1929580293, 218084, 771760389, 235706, 3087083029,
    67800, 2181104646, 231399, 2348819485, 155624, 2349010712, 183339, 973084440, 79964, 2952923415, 183860, 973084437,
    184862, 3070236437, 184901, 3070236434, 167758, 1627590663, 216028, 1627463431, 35797, 1929380110, 243922, 1963079432,
    188019, 1929582605, 236448, 1694574346, 235667, 3187746322, 235635, 2952865294, 83004, 2952792588, 39515, 2264924429,
    29378, 2030239753, 134502, 1811942924, 591, 1845493779, 32218, 1812135946, 25010, 1912799240, 180260, 973084166,
    75062, 1862273029, 76427, 771753989, 76432, 1946159108, 35521, 1929380109, 229003, 771761156, 221921, 773595652,
    94623, 1929579280, 143112, 1912803079, 211119, 3120569612, 119957, 1778453511, 213951, 3070237960, 204008, 1694506252,
    80424, 1627523334, 89890, 1627600390, 134152, 1627393542, 21658, 1761607691, 38365, 1761607947, 244308, 1627535110,
    244303, 1812084485, 244061, 1963079437, 152810, 1912803079, 173636, 1946227462, 86472, 1761817117, 76468, 1694500885,
    79719, 1694632213, 82076, 1694501397, 87356, 1694708757, 82097, 1694501395, 82116, 1694501395, 87377, 1694708755,
    87396, 1694708755, 76450, 973080585, 84823, 1694707976, 173975, 1912673030, 218633, 2919244050, 28488, 1694695435,
    210856, 2566921519, 210663, 2583698712, 24742, 1929576456, 28669, 1912799240, 34594, 1694564359, 234845, 1845569051,
    188507, 2835421197, 157982, 2181238538, 97448, 1929579286, 97492, 1627589396, 73666, 1627391507, 116456, 1694567180,
    125476, 1929525257, 149446, 1929580297, 239435, 1929521417, 240509, 1929587209, 84095, 2885683722, 37942, 1627390217,
    202829, 1912610053, 25645, 1862467592, 25811, 1761804295, 141674, 1627590150, 11248, 1962934284, 132595, 3087076616,
    212341, 2885688594, 186155, 1862473734, 121035, 973147150, 103717, 2835548941, 103756, 1694698253, 103795, 1694698253,
    120995, 2835418125, 121127, 973147149, 103830, 1761807113, 121072, 1761676297, 80660, 1677724174, 47743, 1845494288,
    26216, 1694695434, 33780, 1912799240, 26454, 1845690373, 227519, 2919441166, 204528, 1862278406, 50263, 1845494560,
    51196, 1845494560, 50232, 1912603423, 51165, 1912603423, 173592, 1929450245, 69030, 1862272276, 187885, 3070433296,
    152985, 1912803086, 244743, 1946302218, 237916, 2181113625, 82371, 1912605198, 27536, 1862467596, 103600, 1912802059,
    49911, 1845494301, 158469, 2466451229, 209228, 2466258205, 82169, 687868425, 232194, 771761155, 157121, 2164461331,
    161489, 2164461331, 163000, 1694699271, 58839, 1845560342, 58818, 1694565397, 3605, 1929379862, 177203, 973149191,
    207336, 1845501191, 162134, 2651000588, 212185, 2650807564, 146572, 1929580296, 105024, 2835548942, 105038, 2298678030,
    29330, 1929576461, 121467, 973147145, 174808, 1761678086, 25439, 1627586568, 209033, 1627397382, 42265, 2348810526,
    208961, 1694506247, 147488, 1694699272, 180252, 973084168, 199849, 2181045000, 154641, 1627590407, 10414, 1862271009,
    53123, 1811940114, 53112, 1929380619, 53103, 1912603401, 167558, 1912803337, 95649, 1845693196, 95661, 1845693196,
    117985, 1845562380, 117997, 1845562380, 55332, 1627390731, 55322, 1627390730, 26149, 1694695430, 37843, 1694499078,
    221703, 773595652, 204752, 1929387272, 208176, 1929387271, 210327, 3120569612, 229889, 1912611850, 216854, 1862279439,
    158148, 2634223374, 218808, 1879056649, 217517, 1778393351, 145750, 1862471430, 161588, 2399342350, 20109, 2969567271,
    113428, 2969766695, 124772, 2969635879, 113537, 2885880607, 124671, 2885749791, 113169, 2181237533, 124297, 2181106717,
    124464, 973147164, 113254, 2969766683, 113335, 3070429979, 124382, 2969635867, 124594, 2382433303, 124537, 973147153,
    32766, 3036872720, 223813, 2972459528, 223798, 774644231, 84661, 1946366214, 223785, 2402034182, 209559, 2415926540,
    5706, 3120562187, 173572, 1677792004, 24057, 771948548, 202785, 1627397380, 150155, 1627590407, 28766, 1879244806,
    57397, 2147484453, 228626, 1845502985, 228619, 1946166279, 99836, 3154316055, 99859, 3137538839, 133650, 1912606230,
    83912, 2969569819, 28980, 1946353673, 204475, 1627397393, 78494, 973080585, 204348, 1845501193, 241874, 2952997636,
    131932, 1627458830, 131946, 1627458830, 34727, 721485826, 116852, 721488898, 65943, 2181104661, 11276, 1828716560,
    18088, 2147483677, 237699, 1694574350, 237687, 1912678156, 32430, 1761804298, 125334, 973147142, 216894, 1728061706,
    140298, 2919239191, 236332, 1912678152, 154955, 2550337295, 33682, 1694695433, 41413, 1660944657, 30902, 2399338532,
    41178, 1946157328, 98064, 1912802075, 98110, 1912802067, 50506, 1912603411, 142367, 2399342096, 173455, 1744900624,
    239804, 2399283472, 142833, 1845694218, 219575, 1946690054, 219587, 1644700164, 157556, 2416119570, 161756, 2416119570,
    178432, 1795233037, 157598, 2533560076, 120525, 1845562391, 120548, 1845562390, 101826, 1912802065, 101860, 1912802056,
    198488, 1845697027, 74251, 3019900691, 51900, 1929380623, 51872, 1694499598, 144634, 1812139786, 224977, 1812144906,
    229471, 1694508039, 36207, 2835349774, 187779, 2969770008, 237824, 2181113623, 26744, 1694695436, 38458, 1694499084,
    166107, 2181238540, 98881, 1845693196, 239152, 1728194822, 241046, 1728195078, 216005, 973152012, 175345, 3036746520,
    135870, 1694502417, 141821, 1694699016, 106467, 2869103393, 106558, 2550336285, 106641, 2550336283, 111309, 2500004630,
    118399, 973147145, 211407, 2583698700, 222500, 1629495816, 144127, 1929580300, 98508, 1845693194, 154572, 2030243591,
    138688, 1929383429, 46210, 1761607954, 141829, 1912802824, 37176, 1879048465, 38393, 1879048465, 144922, 1694699272,
    100131, 2030242577, 100148, 2030242577, 1095, 1845493781, 21114, 1694498829, 28289, 1728249862, 175767, 2952860424,
    230797, 2600477709, 230788, 1627399177, 75762, 973080584, 169084, 973082888, 152419, 1694699268, 167954, 3154317340,
    58882, 1845560342, 58861, 1694565397, 67818, 3170960390, 220436, 1913659907, 230886, 1845502984, 151909, 1912803081,
    93959, 1946356492, 24233, 1912799242, 168630, 973082890, 24243, 1694695433, 7884, 1862270997, 28119, 1812135942,
    22111, 1795162124, 12817, 1845493770, 69168, 1879049484, 69180, 1946158345, 205631, 1862278407, 144837, 1845694221,
    33819, 1929576456, 196652, 3087014188, 31311, 2181234709, 176503, 1912673032, 180844, 973084174, 207400, 1627397383,
    26284, 1694695434, 222917, 2233737750, 222961, 2183406102, 40416, 2046820621, 178251, 1929450763, 120570, 1845562378,
    11663, 1845493773, 11676, 1811939340, 132665, 2332101896, 132938, 3087076616, 75232, 973080587, 84307, 1694707978,
    28307, 1795358724, 175305, 3036746512, 176149, 2952860426, 224003, 2183930386, 229058, 1694508046, 229072, 1627399182,
    189030, 1828722951, 174956, 1929450246, 198455, 1694702084, 139884, 1946160652, 171894, 973082901, 180913, 973084181,
    136774, 1627393551, 135818, 1946160648, 121613, 1778453516, 76751, 788531208, 79786, 2013399303, 89587, 2013476359,
    148423, 1627590408, 232792, 2181047314, 165938, 2969767688, 202795, 1828723975, 222057, 1813783046, 221689, 1864114693,
    221662, 1763451396, 231228, 2147492878, 55243, 1627390733, 29111, 1694695435, 55232, 1912603403, 121497, 973147147,
    121508, 973147147, 154307, 1694699275, 154318, 1694699275, 29122, 2567110666, 154329, 2567114506, 154339, 2550337290,
    226182, 2567119626, 59552, 973145095, 205421, 1946164490, 206710, 1845501193, 153043, 1946357507, 230879, 1912611847,
    148744, 1929580293, 133421, 973147397, 132006, 1761676548, 3070, 1929379861, 11688, 1795162129, 23687, 1845690376,
    242271, 2969776134, 13517, 2902458388, 13499, 1929379858, 216595, 1929388291, 99680, 2265123612, 132972, 3087076618,
    75014, 1694500877, 224463, 1697653257, 224612, 1630544392, 18354, 2516582430, 241791, 3204590098, 232456, 2181047312,
    116698, 973147141, 23330, 1912799236, 240358, 1912809988, 164138, 3070430996, 155192, 2349010712, 166341, 1812139782,
    174659, 1627460359, 216464, 1627398407, 184424, 2181044022, 155855, 3120762644, 143305, 1627590413, 155825, 2399342346,
    34945, 1845494029, 11312, 2969567250, 170468, 973082895, 243491, 2835494672, 243555, 2835494672, 243589, 2835494671,
    243604, 2835494671, 243525, 2835494670, 119970, 2264992779, 119981, 2248215563, 243469, 1946302218, 144962, 822284041,
    35823, 1929380110, 24486, 1694695437, 35848, 1694499085, 216973, 1929388295, 161700, 3087208202, 14764, 2348810262,
    176751, 2969637642, 175879, 2164331272, 218571, 3070238986, 202711, 1694506249, 24875, 1694695432, 216872, 1728061702,
    218737, 2969575692, 58564, 1946157839, 144526, 1929580295, 225430, 1694704394, 226013, 1845699337, 225632, 1694704392,
    142062, 1862471175, 76386, 788531204, 135204, 1828720133, 174172, 1929450245, 51659, 1912603407, 136574, 1862274579,
    141245, 1761674252, 143570, 1694699270, 224697, 1694704390, 154356, 1627590405, 226192, 1627595525, 159041, 3120762651,
    210289, 2885688594, 46104, 2751463691, 199646, 1929386770, 206072, 1862278408, 220783, 772809223, 220770, 2165318150,
    185133, 1795364894, 156451, 2416119580, 185105, 1795364892, 185177, 1627592728, 188087, 1845565457, 185163, 1694701582,
    156385, 2416119562, 221281, 1628971527, 209090, 1627397384, 11800, 1728053265, 74084, 1845495565, 188586, 2030114826,
    27680, 1694695429, 187984, 3036878873, 5377, 1845493774, 8329, 1828716558, 5391, 1862270988, 14786, 2399141911,
    175417, 2399212298, 219037, 772022788, 154187, 1862471431, 169351, 1694503182, 169365, 973082892, 202674, 1677729033,
    121231, 1694567437, 153939, 1627590409, 216394, 771825669, 178715, 2231440663, 178673, 2231440661, 3862, 1845493772,
    204464, 1627397382, 207299, 2214599943, 113010, 1694698262, 113032, 1694698262, 153643, 1946357510, 177776, 3120632849,
    208272, 1694506246, 110627, 2550336285, 110546, 2550336279, 49940, 1677722131, 190730, 1761614103, 132499, 2030112008,
    78725, 788531214, 80286, 3036809485, 89863, 3036886541, 82043, 1862273545, 219243, 772022791, 219231, 2265195014,
    242232, 1627598851, 123740, 973147157, 28376, 1812135942, 221793, 2400985608, 221809, 2350653960, 221836, 773595655,
    221823, 3139183110, 42036, 3154116887, 221501, 2232951310, 151042, 1627590409, 240156, 1912744195, 243788, 1862416136,
    143481, 1996689155, 46341, 1862271253, 148827, 1929580295, 141703, 1828916742, 138546, 1979715090, 138381, 1761611279,
    138253, 1912606222, 204138, 1862278406, 173551, 1946227461, 222781, 774119945, 7069, 1627389985, 71648, 1862272532,
    236294, 1912678157, 71726, 771753483, 206776, 1845501190, 100992, 1912802063, 138130, 1946160643, 216764, 1946165507,
    238724, 2164270885, 187733, 1694701580, 119213, 973147142, 205672, 1627397383, 95847, 1845693206, 95869, 1845693206,
    181759, 1845499670, 33408, 2969763850, 75269, 973080582, 84355, 1694707973, 51041, 1845494547, 208199, 1694506245,
    231766, 3120571408, 178800, 2231440657, 217244, 1627398413, 178827, 771822858, 5838, 1694498845, 5820, 1862270994,
    12479, 1912602642, 39068, 1879048463, 109476, 3036875535, 68855, 1694500103, 47019, 1929380381, 176496, 2197885703,
    76543, 1627392018, 177090, 1744901136, 177026, 973149194, 177064, 973149194, 207363, 1627397386, 84876, 1862480137,
    177007, 1862341641, 177045, 1627460617, 184238, 2181044009, 177629, 973149201, 84930, 1627599110, 38800, 1929380104,
    208830, 1694506259, 237073, 1845569295, 151590, 2952990471, 140489, 2919239192, 157370, 2952990478, 157412, 3087208206,
    226437, 2952995598, 41035, 2768240908, 41220, 1929380105, 28753, 1929576456, 217538, 1627398410, 94655, 1929579280,
    223926, 774644231, 223913, 2167153158, 33608, 2030239748, 36943, 1627390232, 95048, 1929579287, 25113, 1862467605,
    95071, 1862470421, 25193, 1862467603, 243717, 3003266823, 79933, 2164394248, 89728, 2164471304, 222268, 773857799,
    222255, 3005227526, 31742, 3120758792, 11164, 1879048211, 9748, 2566914065, 54988, 1912603407, 133186, 2248215835,
    133267, 2248215835, 208631, 1795169540, 69546, 1761608973, 165822, 2181238540, 83608, 3187673623, 87825, 3187880983,
    80185, 2986477834, 86672, 2986554122, 33711, 1946353670, 83863, 1627392523, 46656, 1711276564, 152677, 1761808141,
    208703, 3087015173, 187393, 3036878864, 187639, 3036878862, 214426, 1845501452, 212893, 3120569612, 134010, 2415922698,
    182698, 1912608526, 182686, 1946162956, 24475, 1694695435, 35837, 1694499083, 176961, 973149191, 208753, 1962941701,
    169415, 1694503177, 152308, 2047020808, 215987, 973152008, 167646, 1694699527, 216147, 973152015, 168278, 3070431246,
    235206, 1761682964, 136441, 1694502411, 75160, 1677723653, 227279, 822289162, 90788, 1812138769, 90821, 1845693200,
    142967, 2030243592, 135784, 1660947971, 156503, 2701332236, 176257, 2348880658, 171448, 973082901, 57236, 2952790804,
    170884, 973082897, 31174, 2399338512, 55876, 2147484432, 141361, 2399208464, 141393, 2399208464, 240701, 2399349264,
    240837, 2399349264, 101343, 2047019802, 101429, 1912802072, 228403, 1845502986, 68170, 973145103, 181142, 1912608533,
    217293, 1627398411, 239450, 1627531525, 217650, 1728061700, 208171, 1929387269, 111925, 3036875538, 221152, 3105104390,
    203919, 1627397382, 91506, 1627589392, 100607, 2030242574, 100621, 2030242574, 149069, 1929580296, 91682, 1694698246,
    138881, 1627393543, 142579, 1946357253, 45225, 1694499086, 168926, 1929384204, 31958, 2516779016, 223534, 2183668242,
    65795, 771818500, 101543, 1912802067, 180226, 973084166, 219969, 1627922954, 219961, 1963467272, 221415, 2350391822,
    221389, 2400723468, 180688, 973084176, 54476, 1761608461, 48424, 3036676637, 204962, 1694506262, 26527, 1795358726,
    58528, 1946157845, 225517, 1694704392, 2203, 1694498828, 210403, 2415926536, 75699, 1946159111, 84446, 1946366215,
    55612, 2181038897, 100292, 1761807125, 100313, 1761807125, 100334, 2030242579, 100353, 2030242579, 100283, 1694698249,
    151163, 1694699273, 33639, 1795358724, 18865, 1627389967, 66815, 973145109, 66736, 2952856596, 66775, 973145107,
    66698, 3137405970, 188449, 1946228744, 241913, 1694706433, 242037, 1694706689, 153461, 1979911947, 84936, 1627599110,
    177158, 1627460614, 175232, 1828786948, 168814, 1627394312, 7982, 1912602654, 221694, 1864114694, 152782, 1879248649,
    211261, 2449480974, 153844, 1946357515, 31474, 2399338518, 77145, 973080597, 77187, 973080597, 85098, 2399351060,
    79112, 1627523331, 89239, 1627600387, 133647, 1627393539, 54814, 1912603420, 202419, 2181045272, 169578, 1912606987,
    74808, 2466252808, 26390, 1862467593, 225571, 1862476553, 17062, 3036676130, 43041, 3154116887, 244575, 3171038995,
    180060, 973084170, 21327, 1694498832, 81571, 1862273558, 87173, 1862480918, 81551, 1862273556, 87117, 1862480916,
    81533, 1862273554, 87137, 1862480914, 169754, 1761612043, 76013, 973080585, 76022, 973080585, 84638, 1694707976,
    84646, 1761816840, 203230, 1845501190, 205998, 1627397382, 206877, 1845501190, 207248, 1845501190, 229547, 1912611846,
    150724, 1812139783, 241918, 3087215362, 83470, 687868432, 74504, 3170895633, 142130, 1845693963, 30170, 3036872710,
    223178, 774382084, 736, 1845493778, 236280, 1845569294, 190475, 1828722951, 149732, 1627590415, 149725, 1912803079,
    220297, 2181833230, 33985, 1929576458, 69766, 3187672344, 69814, 2952791320, 70088, 3187672344, 55003, 1912603406,
    201598, 1677728778, 107424, 3187870489, 235353, 1761682956, 142230, 1812139526, 146417, 1812139782, 225145, 1812144902,
    243138, 1812135942, 26573, 1845690374, 26579, 1795358724, 69579, 1845495054, 69593, 1811940621, 70853, 973079819,
    69559, 1677722890, 69569, 1946158346, 69633, 1946158346, 136111, 1862274572, 149942, 1912803079, 147864, 1627590409,
    225508, 1627595529, 159517, 2550337302, 53686, 1946157846, 65647, 1946223638, 53708, 1912603413, 65626, 1912669205,
    65609, 1694565393, 65601, 1694565384, 218877, 1795170571, 82202, 1694501395, 3693, 1929379863, 24765, 1912799243,
    75971, 1694500876, 86125, 1694708236, 75983, 973080586, 84629, 1627599113, 4058, 1694498834, 4090, 1962934286,
    173563, 1946227460, 217870, 2952798474, 170642, 973082889, 6136, 1862270993, 180552, 973084177, 180796, 973084177,
    31396, 2952986636, 160686, 2533560074, 206547, 1627397382, 40942, 1946157325, 28908, 1879244805, 178664, 3170964745,
    140628, 1979715080, 75047, 1879050247, 32046, 3187867660, 227087, 3187876620, 115259, 1946356488, 185240, 1879250956,
    207287, 1795169542, 214604, 1627397643, 203912, 1862278407, 226533, 2399347472, 159242, 2332233486, 162212, 3087208206,
    153866, 1627590415, 36454, 2835349775, 31998, 3087204366, 150985, 1694699275, 202665, 1811946761, 146865, 2583891717,
    80810, 1862273551, 5492, 1845493784, 5479, 1862270989, 25331, 1627586572, 190934, 973084947, 9765, 2566914064,
    21951, 1627389961, 141773, 1845693960, 147017, 1862471430, 205906, 1627397381, 180179, 973084167, 153976, 2902658826,
    148075, 1627590408, 240484, 2835556871, 216601, 3053461764, 176611, 2181108490, 134719, 1728056857, 1017, 1694498827,
    174358, 1761678084, 45608, 2768240907, 26693, 1845690377, 28677, 1912799239, 145209, 1694699270, 242625, 3087073302,
    31776, 2516779026, 197646, 2533366039, 20737, 1677721608, 80836, 1694501385, 145654, 1627590409, 151597, 1627590405,
    43703, 2348810520, 30376, 3036872724, 242559, 2348875792, 199002, 1694505742, 203239, 1677729031, 221673, 1948000775,
    210701, 2415926542, 38015, 1929380110, 134134, 1828720133, 155448, 3187871504, 149620, 1845694213, 23974, 1845690381,
    216695, 3120570630, 39917, 1879048460, 213959, 2533367048, 105078, 2835548947, 121435, 1627458576, 121407, 973147150,
    105052, 1694698253, 232172, 2399151114, 178083, 1694569741, 242150, 1694707458, 41874, 2197815585, 41940, 2197815585,
    173061, 1812009479, 239515, 1879189766, 159230, 2952990470, 143916, 1627590403, 185915, 1845696522, 226068, 1946362632,
    182547, 1761613588, 76199, 973080589, 84735, 1862480140, 182577, 973084427, 27988, 1828913162, 141650, 1912802822,
    239085, 1912744198, 73302, 3036677654, 10732, 2801795091, 73342, 3070232082, 132557, 1627458832, 68712, 973079814,
    163300, 2181238533, 173542, 1828786949, 189360, 1627396384, 5751, 1627389970, 83665, 1694501387, 76343, 973080587,
    84787, 1728262410, 176687, 2348880654, 141790, 2013466120, 152056, 1778585353, 36902, 1862271251, 174706, 1946227464,
    17809, 2399141927, 166518, 1040256785, 27110, 1627586575, 151188, 1627590415, 166535, 1627459343, 235059, 1812014602,
    235050, 1694574089, 227837, 822158088, 143420, 1946357509, 173567, 1946227461, 174515, 1677792004, 201156, 1845500939,
    147629, 1761808138, 201167, 1627397130, 152254, 1912803077, 214215, 1912610053, 75509, 1929381904, 109422, 3087207195,
    160154, 2332233484, 31242, 2332229640, 155344, 2885881628, 234089, 2952799540, 105980, 3036875546, 201217, 1946164237,
    92369, 1694698259, 131581, 1694567696, 136134, 1929383438, 103848, 2835548948, 103916, 1694698260, 121153, 973147151,
    121183, 536939535, 103888, 1761807118, 240193, 1862412547, 144909, 1812139784, 104378, 1963133705, 104426, 1963133711,
    142852, 1912803079, 168491, 1845498126, 168465, 973082893, 71362, 1694500358, 71357, 973080069, 45749, 1929380110,
    183525, 973084466, 72979, 3187672594, 76770, 973080586, 82458, 1862273545, 87504, 1862480905, 220414, 772547077,
    220047, 1930174980, 221780, 773595653, 6337, 1627389966, 13608, 1795162130, 132770, 2415987995, 132913, 2415987993,
    235885, 2164336141, 120848, 973147141, 9193, 1811939350, 9215, 1694498834, 82341, 1627392524, 82446, 1946159628,
    82331, 1845496330, 82528, 1946159626, 26646, 1912799239, 103502, 1912802061, 103691, 1912802061, 23587, 1912799238,
    174420, 1862341382, 146607, 1627590409, 204418, 1627397385, 174159, 1912673031, 200015, 2969574158, 136922, 1627393550,
    21669, 1761607691, 222118, 1864376835, 48058, 1627390480, 218308, 2399150351, 75997, 788531203, 225281, 822289163,
    174624, 1677792008, 83041, 3187673625, 87654, 3187880985, 210975, 2348817686, 157190, 2332233484, 77591, 973080587,
    31232, 2986541066, 79997, 2986477834, 85340, 2986553610, 86662, 2986554122, 87689, 2986554378, 166014, 2734886677,
    204717, 1862278406, 188997, 1845500181, 144996, 1929580296, 145011, 1845694215, 232960, 1728062748, 153202, 1694699274,
    144392, 1929580295, 200431, 3087014680, 213713, 3204455696, 48594, 2986345014, 76561, 973080582, 119964, 973147142,
    27531, 1862467589, 84885, 1862480133, 151203, 1862471429, 205584, 1627397383, 204171, 1929387272, 199282, 1929386765,
    199270, 1627396876, 187188, 3187873815, 26764, 1845690377, 202317, 1761614854, 33960, 1929576457, 52552, 1627390727,
    44473, 2181038371, 33656, 1694695432, 106962, 2332232493, 106845, 2349009703, 107097, 3087207192, 110656, 3187870488,
    122789, 973147159, 106779, 3154316054, 26931, 1929576454, 74796, 973080582, 74802, 754976774, 74821, 671090694,
    74881, 973080582, 116781, 973147142, 74791, 973080581, 74816, 788531205, 76436, 771753989, 84192, 1929588997,
    147138, 1929580293, 243018, 1929576453, 84188, 1862480132, 86581, 1862480644, 148093, 1862471428, 240330, 1862478340,
    243014, 1862467588, 124149, 1761676305, 113074, 1694698256, 113090, 1761807120, 113106, 1761807120, 124166, 973147146,
    32250, 1694695433, 32242, 1946353672, 243969, 1694643975, 21645, 1912602637, 46371, 1912602893, 171720, 3070234898,
    27947, 1845690377, 229757, 1996497927, 207697, 1828723975, 218089, 771760389, 6791, 1627389970, 6778, 1761607693,
    25818, 1627586567, 240218, 1912744195, 17418, 2348810267, 148765, 1627590409, 138326, 1845497355, 233209, 1694508330,
    233251, 1694508328, 233448, 1694508327, 189392, 1862277404, 189420, 3003128090, 189782, 1862277402, 189808, 1862277401,
    153811, 1627590405, 228667, 1845502984, 235030, 1929455124, 140562, 1644170760, 230117, 2969576455, 107052, 2869103405,
    106923, 2885880615, 107145, 2550336280, 110704, 2650999576, 122835, 973147159, 106823, 2617445142, 161045, 2399342346,
    144035, 1929580296, 144028, 1694699271, 186408, 1946359812, 138509, 1845497355, 140383, 2181041674, 210317, 2415926538,
    222508, 1629495816, 147460, 1627590406, 241984, 1761815555, 230743, 1660953608, 170544, 973082890, 170554, 973082889,
    161120, 2399342353, 156029, 3036876560, 161075, 2399342351, 168863, 1879052552, 120192, 2046888969, 59278, 1912669196,
    70943, 1694500107, 209381, 3003129112, 198564, 1946360325, 198554, 1946360324, 135352, 1728056846, 83974, 2231372323,
    88074, 2231579683, 78453, 973080599, 33500, 2181234710, 85712, 2181247254, 78409, 973080597, 85670, 2969776404,
    217173, 2885689607, 202873, 1728060682, 170249, 973082890, 170686, 973082889, 144247, 1694699273, 212759, 2885688594,
    170610, 1979715851, 170577, 1711280394, 84105, 2885683722, 24260, 1963130884, 230080, 2030052355, 177227, 973149191,
    243121, 1929576459, 16128, 3036676149, 230488, 1912611856, 75350, 973080584, 202983, 1728060681, 21127, 1694498827,
    143847, 1694699275, 209124, 1845501191, 149087, 1862471434, 206099, 1862278410, 148463, 1694699284, 148494, 1862471435,
    174640, 1627460357, 55546, 2181038881, 160418, 2416119570, 27576, 1862467593, 96030, 1845693197, 10298, 2566914072,
    211275, 2952797452, 27480, 2567110666, 239676, 1845635334, 239672, 1929521412, 211433, 2499812622, 29001, 1694695429,
    149830, 1694699271, 179209, 1761678604, 224056, 1630282251, 224047, 1965826569, 166347, 1728253705, 227614, 1728258825,
    116854, 1929448454, 204696, 1929387270, 40710, 1929380105, 214060, 1677729032, 237941, 2181113625, 243741, 1862416139,
    25939, 1795358729, 223043, 1914970634, 53071, 1694499595, 167466, 1694699531, 53061, 1694499594, 167456, 1694699530,
    118103, 973147154, 95237, 1694698257, 229906, 1946166281, 189049, 973084940, 140066, 1862274570, 140059, 1627393543,
    152408, 1845694214, 189549, 1862277411, 189584, 1862277411, 233339, 1862280483, 188325, 1862342672, 167233, 1862471684,
    11407, 1912602642, 27754, 1627586570, 158002, 2718109450, 152690, 1677922054, 170365, 973082887, 47587, 1962934811,
    229538, 1694508041, 229192, 2046829576, 30256, 2349006860, 203175, 2046827781, 222, 1845493785, 40622, 1979711760,
    209, 1694498829, 229242, 1845502984, 136165, 922750473, 146764, 1929580296, 220944, 2400461318, 217842, 3120570638,
    239032, 1728194823, 202521, 1845501189, 29303, 1946353673, 37661, 1694499102, 154447, 1778585349, 153748, 1946357509,
    172802, 1812081929, 202033, 3087014956, 227952, 2181112595, 152353, 1627590408, 204113, 1694506245, 203141, 1845501188,
    203592, 1728060682, 138113, 1795165704, 206289, 1627397384, 142118, 1677921799, 24038, 1963130883, 198828, 1694505736,
    198821, 1711282951, 211299, 2986351882, 47112, 1694499351, 47095, 1761608209, 135495, 2835353101, 112961, 1694698253,
    213661, 3204455694, 98429, 1912802057, 119366, 1912671241, 47728, 1845494287, 131717, 1929448714, 178475, 1912673546,
    75493, 1627392016, 75480, 788531213, 79186, 1929513228, 88811, 1929590028, 88851, 1929590284, 140760, 1929383436,
    243895, 1963079435, 153374, 1845694218, 208585, 1845501194, 213173, 1962941702, 242039, 1912810499, 142932, 1929580297,
    147556, 1694699272, 142925, 1812139783, 239338, 1812080903, 163108, 1778585348, 212972, 1778392324, 9518, 1845493779,
    45982, 1929380113, 45966, 1929380112, 179909, 973084170, 103223, 1694698249, 120814, 1694567433, 243961, 1778530056,
    34400, 671154190, 26081, 1929576460, 26093, 1862467595, 50144, 1946157585, 145276, 1929580292, 217571, 1761616137,
    9896, 2181038095, 186215, 1929582601, 59111, 1694565384, 203969, 1694506247, 220956, 3105104390, 18117, 2147483677,
    228986, 1845502979, 69672, 1946158345, 240128, 1862412549, 173019, 2952860174, 173047, 2399212046, 199831, 1761614601,
    199823, 1728060168, 165588, 3204648724, 30476, 3087204366, 45572, 1828716810, 223237, 1630020103, 223251, 1848123911,
    223265, 774382086, 15968, 2181038107, 80007, 2986477847, 30938, 2399338532, 142383, 2399342096, 239820, 2399283472,
    175053, 1728123654, 77668, 973080589, 85370, 3053662476, 51453, 1845494553, 51430, 1946157847, 142981, 1946357516,
    158048, 3103985420, 74270, 3019900691, 51915, 1929380623, 51886, 1694499598, 144644, 1812139786, 224987, 1812144906,
    211837, 2634030354, 216955, 738205955, 59495, 1929446413, 175016, 1845564164, 210127, 2952797458, 54874, 1912603407,
    172917, 822153737, 172910, 1963004423, 214299, 1694506517, 214320, 1694506517, 12945, 1694498832, 215283, 1694506511,
    187803, 2969770008, 203602, 1912610059, 203382, 1929387271, 237847, 2181113623, 12535, 1795162129, 66311, 1627456523,
    66301, 1812005898, 11387, 1761607690, 204128, 1728060682, 237629, 2986419997, 205805, 1627397382, 94639, 1929579280,
    43261, 3087008033, 123017, 3036744731, 168609, 973082889, 88253, 1694708999, 158072, 2567114508, 208804, 1660951815,
    26034, 1862467592, 223945, 774644228, 243443, 1946302234, 243421, 1946302230, 176701, 3204518668, 151918, 1912803081,
    26756, 1845690376, 200811, 1946163977, 138923, 1728056835, 1465, 1845493787, 173483, 1761677834, 228694, 1694508036,
    219725, 772284937, 203145, 1694506248, 27013, 1778581511, 135156, 1644170755, 167575, 1627590664, 216241, 1627463688,
    243831, 1862416139, 155584, 2600668944, 160837, 2600668944, 123071, 2499873819, 123148, 2499873817, 156077, 2952990480,
    163836, 2734886668, 213333, 3204455696, 142017, 1627590154, 240203, 1946298627, 228691, 1694508035, 12435, 1845493776,
    178115, 1929450763, 186771, 1694701582, 136427, 1879051779, 112188, 1761807112, 124071, 1761676296, 204193, 1946164488,
    96653, 1761807121, 96687, 1761807119, 25169, 1845690380, 25181, 1929576460, 96629, 1761807116, 116072, 1761676044,
    46115, 1929380116, 140278, 2919239188, 232810, 2181047314, 27847, 1929576468, 22013, 1845493770, 39696, 1845494026,
    39706, 1811939592, 242427, 1812004872, 41569, 1828716813, 204534, 1694506248, 82738, 1862273542, 221215, 1847075331,
    170109, 973082891, 119553, 973147143, 200178, 1677728520, 164850, 2919436046, 98333, 1862470416, 98349, 1862470416,
    95475, 1929579274, 242277, 2969776134, 230263, 771761161, 134744, 2046823939, 81999, 1694501391, 87321, 1694708751,
    74894, 1845495817, 85907, 1845703177, 202755, 1795169543, 207457, 1761615111, 216598, 1929388291, 208291, 1929387270,
    184557, 973084433, 18384, 2516582430, 79227, 2030176517, 88918, 2030253573, 37750, 1862271250, 184746, 1761613583,
    155875, 3120762644, 155835, 2399342346, 223017, 2216960520, 223002, 774119943, 222989, 2149851654, 22925, 1845493783,
    46255, 1845494039, 11330, 2969567250, 220431, 1812996613, 150429, 1761808137, 170483, 973082895, 140364, 2432699923,
    137950, 1962937868, 152074, 2952990474, 209811, 2986351886, 29149, 1694695431, 143318, 1694699280, 146504, 1929580297,
    146986, 1862471431, 97195, 1627589386, 174001, 1694569220, 153358, 1677922057, 116407, 1694567175, 144519, 1929580295,
    243992, 1627535116, 243981, 2181183243, 152754, 1728253706, 159068, 3120762651, 28382, 1912799240, 34587, 1694564359,
    230530, 1677730823, 190590, 1761614097, 76039, 973080583, 140925, 1845560333, 140984, 1694565388, 144322, 1694699270,
    21204, 1845493779, 20714, 1694498829, 148538, 1627590408, 36887, 1627390223, 36874, 1929380109, 73485, 1694500362,
    214220, 1845501190, 221062, 773071369, 225580, 1694704390, 14809, 2399141911, 175427, 2399212298, 237431, 2952865572,
    165520, 2734886676, 165572, 2248347408, 40700, 1912602890, 68365, 2030109703, 239244, 1845635333, 216399, 771825669,
    106742, 2869103397, 178738, 2231440663, 178694, 2231440661, 141337, 1627456520, 108096, 3036875547, 208102, 1845501190,
    244010, 1627535111, 11146, 1879048210, 56586, 2348811047, 137595, 1677725198, 158325, 2701332232, 223143, 774382084,
    135576, 1677725199, 150864, 1795362567, 206990, 1795169543, 227683, 2868978441, 175041, 1728123653, 153517, 1728253705,
    26567, 1845690374, 220901, 1863590404, 204282, 1845501191, 666, 1711276042, 676, 1627389962, 173662, 1929450245,
    236722, 1694574349, 203021, 1677729033, 42059, 3154116887, 221515, 2232951310, 133687, 1879051779, 77363, 973080593,
    80113, 2181171472, 85266, 2181247248, 181015, 973084189, 98982, 1929579282, 137574, 1929383442, 57872, 2181038874,
    114238, 2969766682, 168226, 2181238810, 70358, 3036677400, 70406, 3036677400, 70494, 3204449560, 70454, 3070231828,
    114190, 2919435024, 210259, 2885688588, 222369, 773857801, 232488, 2181047316, 13181, 1962934285, 47135, 1694499354,
    167338, 1929580560, 25102, 1862467595, 203797, 1929387272, 112879, 1627589396, 112899, 1627589396, 242240, 1845702662,
    22861, 1627389972, 46321, 1627390228, 119207, 973147142, 34252, 1627586565, 103540, 1912802063, 109491, 3036875535,
    214077, 1627397384, 133457, 2013269511, 76671, 973080583, 28031, 1979908102, 79767, 1979844870, 84924, 1979920646,
    87462, 1979921414, 31258, 3204644880, 65854, 973145100, 65822, 1627456523, 65843, 973145099, 65812, 2181104650,
    65833, 1761674250, 65866, 1627456520, 140135, 1979715077, 134878, 1912606224, 204578, 1845501190, 144903, 1929580294,
    143274, 1946357509, 152117, 1912803076, 241502, 2181179926, 205560, 1627397382, 154194, 2902658823, 147887, 1862471430,
    33604, 1694695428, 157384, 2952990478, 157426, 3087208206, 226451, 2952995598, 116843, 973147145, 26970, 1728249864,
    143707, 1728253704, 224757, 1728258824, 217548, 1627398410, 132982, 2550205706, 210163, 3120569610, 78244, 973080582,
    85618, 2198024454, 177544, 973149190, 177562, 973149190, 85613, 1627599109, 177539, 1627460613, 177557, 1694569477,
    204155, 1694506248, 166962, 973147912, 201100, 2969574168, 29182, 1694695431, 209729, 2885688586, 166481, 1040256776,
    31750, 3120758792, 178047, 1929450760, 149360, 1862471428, 89417, 1694709258, 29106, 1946353669, 160706, 2533560097,
    199199, 1694505747, 199182, 1694505745, 25976, 1912799240, 9911, 2181038095, 38985, 2566914315, 165834, 2181238540,
    83631, 3187673623, 87848, 3187880983, 80195, 2986477834, 86682, 2986554122, 83874, 1627392523, 1060, 1677721608,
    18725, 1811939346, 187409, 3036878864, 10148, 1862270990, 187653, 3036878862, 32115, 2198011912, 184684, 1627395856,
    136249, 1929383439, 123385, 3036744739, 122024, 3036744737, 105418, 3036875545, 116218, 3036744473, 116268, 3053521689,
    121662, 3036744729, 123243, 3053521945, 22303, 2164260885, 42214, 2164261141, 105288, 2432895765, 105351, 3036875541,
    121733, 2432764949, 121796, 3036744725, 109925, 3036875539, 111980, 2952989459, 121953, 2952858643, 123312, 3036744723,
    109847, 2986543889, 121900, 2986413073, 121853, 973147151, 203645, 1694506254, 214178, 1694506254, 13241, 2902458380,
    82362, 1677724169, 87495, 1677931529, 162846, 2198015754, 223196, 1630020109, 223209, 1797792268, 216162, 973152015,
    168292, 3070431246, 154097, 1627590409, 68665, 1828717837, 68655, 1946158346, 82800, 3087010329, 82774, 3187673613,
    200343, 2348817172, 200307, 2399148818, 178515, 1912673547, 25579, 1694695434, 23744, 3036872722, 26978, 1845690377,
    34077, 2382561302, 34037, 2952986644, 160289, 2952990478, 138926, 1627393545, 171936, 2348814626, 230174, 1761616902,
    230170, 1761616900, 99928, 2030242578, 99946, 2030242578, 22498, 2030043151, 99920, 1694698248, 188834, 1912609044,
    68185, 973145103, 240785, 2198022668, 205611, 1627397382, 26961, 1929576457, 67448, 2399208472, 67404, 2399208470,
    1445, 1728053268, 210579, 2583698704, 142227, 1929580035, 108969, 2449672993, 109068, 2449672993, 105926, 2500004636,
    109145, 839060246, 209359, 2583698710, 108558, 2936212245, 109209, 2550336277, 159923, 2936213269, 159786, 2550337294,
    144091, 1761808134, 145764, 1862471430, 185088, 1946162954, 167670, 1745031175, 100226, 1694698257, 79263, 1946290438,
    79620, 2835482886, 211191, 2885688596, 66258, 1862337549, 3656, 1929379859, 174402, 1862341386, 24926, 1912799238,
    185252, 1879250958, 95517, 1845693196, 95529, 1845693196, 117743, 1845562380, 117755, 1845562380, 213132, 2566921485,
    38715, 1929380116, 152473, 1828917000, 241911, 637741825, 84063, 2885683728, 180704, 973084176, 207885, 1694506246,
    48453, 3036676637, 134409, 1728056847, 104411, 1963133711, 121272, 1963002895, 186873, 1946359823, 138421, 1845497359,
    230399, 1845502987, 175246, 2030113541, 47473, 1694499346, 88182, 1946367248, 217775, 1795170566, 187236, 3187873817,
    1814, 1845493773, 58936, 1845560328, 29435, 2600665094, 226217, 2600674054, 214649, 1627397651, 26555, 1845690375,
    137612, 1929383431, 141726, 1862471172, 94355, 1627589396, 131666, 973147403, 94375, 1694698250, 29245, 2835546127,
    41334, 1761607951, 29233, 2835546124, 29222, 1946353675, 41349, 1946157323, 80472, 1694632196, 86723, 1694708484,
    88143, 1694708740, 206620, 1862278407, 152445, 1979911944, 110090, 2516781847, 123582, 2516651031, 46482, 1862271247,
    216986, 1929388295, 101761, 1912802071, 101721, 1912802065, 101812, 1845693198, 232245, 1962943501, 147048, 1912803081,
    222494, 1965040134, 17358, 3036676126, 34601, 2952855566, 240745, 2952997390, 173390, 2030113286, 174714, 1627460358,
    41638, 1694499087, 155132, 3087208204, 28825, 1795358724, 45429, 1929380115, 81760, 1627392530, 87264, 1627599890,
    81743, 1862273553, 87240, 1862480913, 86099, 1694708233, 27389, 2567110672, 172036, 2030047497, 98584, 1845693206,
    98635, 1845693206, 98617, 1929579282, 98606, 1677921035, 13459, 2936012825, 180720, 973084183, 71492, 1811940889,
    71448, 1845495318, 71814, 1862272533, 71856, 1862272533, 97684, 1929579282, 94770, 1929579281, 94746, 1627589388,
    147143, 1627590412, 225207, 1627595532, 97738, 1929579272, 149430, 1929580296, 141847, 1862471174, 213846, 2533367057,
    940, 1912602633, 81372, 1862273551, 241920, 2550344450, 211905, 3187678474, 134307, 2046823939, 188441, 1946228744,
    151873, 1795362567, 165464, 2516782864, 140469, 2852130312, 223025, 774119945, 219517, 1862803976, 158666, 2885881612,
    40719, 1929380108, 144785, 1946357510, 229851, 1912611850, 218683, 3204456718, 220311, 2181833230, 141543, 2181104651,
    57709, 1811940112, 201723, 1694506006, 230212, 3154125839, 164432, 2432896784, 69790, 3187672344, 69838, 2952791320,
    70112, 3187672344, 23560, 1845690373, 244152, 1761752840, 5403, 1627389964, 163614, 2919436044, 8343, 1627389963,
    53922, 1627390739, 53905, 2030043921, 55343, 1962935056, 53885, 1627390730, 53895, 2030043914, 53877, 1912603400,
    167750, 1912803336, 205772, 1627397383, 131531, 1929448714, 131541, 1929448714, 147523, 1694699271, 154635, 1627590406,
    6367, 1761607702, 21596, 1862270987, 96108, 1862470411, 118556, 1862339595, 227871, 822158088, 224185, 1865425416,
    137690, 1627393551, 137110, 1862274574, 160472, 3087208206, 226565, 2147689226, 33310, 2969763854, 146483, 822284042,
    226835, 822289164, 139453, 1795165703, 173358, 1929449995, 24073, 755171331, 31408, 2952986636, 11226, 1962934284,
    8784, 1627389960, 198515, 688069125, 162902, 1761808135, 210109, 2885688594, 32058, 3187867660, 227099, 3187876620,
    148960, 1862471432, 81426, 1845496344, 81888, 1627392530, 81906, 1627392528, 27739, 1761804292, 139027, 3137343002,
    213565, 2969574672, 199555, 1694505745, 220402, 1661739525, 78982, 973080585, 224828, 1845699337, 177704, 1694569479,
    204627, 1627397384, 32012, 3087204366, 204680, 1862278408, 235535, 3036751377, 214226, 1828723974, 163219, 1627590419,
    94671, 1929579280, 103310, 1946356493, 120905, 973147144, 116019, 1828784903, 89140, 1929590284, 217679, 1728061703,
    138218, 2801798664, 11452, 1694498831, 119401, 973147143, 216605, 3053461764, 142584, 1862471172, 28037, 1912799239,
    32440, 1627586569, 141409, 1627456521, 240893, 1627597321, 55954, 2952790842, 175543, 3170964234, 20745, 1929379849,
    174673, 1862341382, 205936, 1862278407, 197669, 2533366039, 152608, 1929580295, 188467, 1912674324, 186741, 1728256014,
    35056, 1845494033, 144379, 1929580294, 80845, 1694501385, 217690, 771760389, 225419, 1862476555, 146860, 3120762629,
    229938, 1795171338, 216701, 3120570630, 72293, 1761609239, 72255, 1761609238, 72277, 1694500368, 73584, 973080080,
    72240, 1694500367, 173336, 1929449998, 11127, 2046820361, 242418, 1879113737, 158255, 3137539858, 213597, 2181045518,
    82135, 1778387464, 215159, 1627397639, 121547, 1694567432, 189099, 1845500181, 41907, 2197815585, 41973, 2197815585,
    213233, 1627397383, 66392, 1694565382, 5563, 1929379861, 198039, 771758340, 202942, 1845501194, 165966, 2298679046,
    229926, 1912611852, 174782, 1627460360, 154265, 1694699285, 238553, 1627399950, 154251, 2030243591, 177127, 973149191,
    148083, 1862471429, 8094, 1694498840, 5192, 1677721623, 5215, 1929379860, 169397, 1862275346, 21531, 1627389968,
    74615, 1627391760, 169386, 1694503179, 145645, 1627590409, 169377, 973082889, 220407, 2047615491, 159465, 2651000584,
    32081, 2198011914, 26671, 1929576460, 34557, 1694564363, 240543, 1694706187, 163740, 2181238552, 82152, 1778387464,
    27998, 1694695430, 214765, 1627397640, 150658, 1627590411, 28738, 1979908106, 152387, 1828916999, 236844, 1627465484,
    95757, 1627589391, 236472, 1912678158, 22023, 1912602637, 102582, 1912802061, 27718, 1761804295, 32456, 1761804294,
    155048, 2701332236, 155688, 2869104392, 39348, 2566914326, 170083, 1694503181, 31250, 2332229640, 553, 1845493773,
    82063, 1744833037, 82052, 1962936843, 27231, 1694695431, 173605, 1761678086, 174536, 1778455302, 176439, 1677792006,
    241077, 1761749510, 173873, 1761678085, 39330, 1996488978, 144065, 1946357510, 56664, 2181038866, 57434, 2181038866,
    153190, 1761808133, 153490, 1828916996, 100635, 1761807120, 100651, 1761807120, 197380, 3087014178, 197500, 2214598942,
    197448, 2214598938, 97385, 1929579279, 208056, 1811946759, 168505, 1845498126, 213481, 2969574670, 168478, 973082893,
    223097, 3089375762, 96799, 1761807119, 9067, 1811939349, 9088, 1811939345, 171738, 2231374115, 67912, 973145107,
    67876, 2969633810, 165114, 2181238542, 236340, 1694574347, 147587, 1761808138, 147597, 1862471434, 236322, 1912678154,
    236672, 1694574346, 138749, 2046823946, 157242, 2936213262, 216754, 1946165507, 235898, 2164336141, 131361, 1929448708,
    18801, 1694498833, 228586, 1845502985, 228579, 1912611847, 72733, 3036677671, 108579, 3087207201, 203260, 1845501189,
    222179, 1965040132, 96969, 1694698250, 44846, 1929380114, 218323, 2399150351, 209705, 2516589838, 131677, 1694567694,
    175197, 1627460359, 200879, 1627396879, 200851, 1694505742, 29880, 3120758794, 182005, 1627395862, 181984, 1627395861,
    198969, 1677728531, 26253, 1862467591, 72316, 1795163664, 69755, 2835350795, 91029, 1845693193, 170314, 1694503184,
    115162, 1795361555, 115181, 1795361555, 65566, 1694565393, 230272, 1912611856, 28063, 1912799245, 88245, 1946367240,
    52658, 1694499594, 244052, 1761752837, 231662, 2147492876, 211447, 3170901260, 135465, 1929383434, 198625, 1946360329,
    228904, 1728062467, 137522, 1946160654, 137511, 1946160651, 79272, 1912736002, 142631, 1912802818, 229001, 1912611842,
    110401, 2516781842, 135040, 1694502408, 174474, 1929450245, 5627, 1912602656, 152367, 1627590407, 204065, 1929387270,
    206844, 1694506246, 242224, 1627598852, 81347, 687868419, 3304, 1694498838, 24369, 1912799239, 17848, 2197815326,
    8023, 1845493775, 213471, 2734693642, 91832, 1761807116, 22543, 1912602637, 46384, 1912602893, 151963, 2952990474,
    151954, 1761808137, 46518, 1845494035, 224604, 1697653256, 213981, 2533367054, 179641, 973084165, 101097, 1912802083,
    101067, 1912802078, 101038, 1912802077, 34923, 1845494038, 34907, 1845494032, 204737, 1627397383, 77115, 3187673097,
    174632, 1812009736, 57725, 1912603410, 53210, 1862271760, 53181, 1862271758, 55409, 1627390731, 148749, 1845694216,
    146500, 1627590404, 229985, 2030052357, 229990, 1627399173, 28180, 2969763846, 152548, 2969767686, 225914, 2969772806,
    152554, 1761808133, 35365, 1845494040, 28583, 1946353673, 225961, 1946362633, 224657, 1979917064, 243073, 1979908104,
    53404, 1862271768, 229582, 1862280203, 229593, 1627399179, 230734, 1627399177, 204163, 1929387272, 230726, 1627399176,
    17445, 2348810267, 212061, 3154124050, 205129, 1862278411, 205140, 1862278411, 204123, 1694506245, 210483, 2483035408,
    197906, 2533366052, 45341, 1677721869, 220925, 1628709383, 220932, 1846813191, 168974, 1929384208, 54373, 1761608465,
    116625, 1694567434, 190543, 1694505233, 209935, 2583698700, 237713, 1694574348, 161055, 2399342346, 46040, 1929380113,
    176637, 2969637640, 209587, 2197822746, 176593, 2181108488, 120670, 973147141, 217123, 1929388295, 50053, 1946157589,
    173802, 1694569222, 28258, 1627586565, 175137, 1979781894, 159212, 2617446156, 73758, 1627391750, 161137, 2399342353,
    156045, 3036876560, 161090, 2399342351, 23926, 1929576452, 207946, 1761615115, 144162, 1694699273, 75632, 1862273030,
    200058, 1946163979, 166263, 2181238542, 89876, 1828926987, 37884, 1962934540, 26205, 1694695435, 37873, 1694499083,
    154579, 1627590405, 180332, 973084168, 233764, 1946166556, 190356, 1929386264, 419, 1845493780, 12025, 1912602644,
    400, 1845493779, 9537, 1912602643, 237102, 1845569299, 366, 1845493778, 50109, 1677722130, 333, 1845493777,
    8950, 1845493777, 350, 1845493776, 384, 1845493776, 1784, 1845493776, 156317, 3036876560, 290, 1845493775,
    8893, 1845493775, 21756, 1845493775, 305, 1845493774, 319, 1845493774, 21743, 1845493773, 70932, 1828717835,
    125396, 1812084743, 240319, 1812146695, 218919, 1795170565, 242159, 3187879684, 232197, 771761156, 89325, 1929590282,
    52709, 1862271756, 240809, 3187878406, 206193, 1828723974, 15508, 3103784999, 244420, 2952935191, 244401, 3171038995,
    70052, 3187672338, 182435, 1828722448, 182468, 1946162958, 144256, 1694699273, 118383, 973147143, 111880, 2265123611,
    228555, 1845502986, 228547, 1912611848, 165702, 2885881612, 102067, 1912802058, 207738, 1929387270, 218501, 1761616134,
    16181, 3036676149, 40876, 1962934541, 134593, 1845497367, 134574, 1728056851, 160250, 2516782861, 98138, 1929579274,
    98148, 1929579274, 202566, 1946164489, 165972, 2181238549, 77106, 3187673097, 222353, 3206554120, 222339, 773857799,
    222327, 2149589510, 219265, 1845764611, 139516, 2952793625, 148644, 1627590413, 148657, 1627590413, 154782, 1627590408,
    25382, 1627586572, 121476, 973147148, 25850, 2030239755, 26372, 1627586571, 29424, 1694695435, 222871, 774119943,
    222859, 2149851654, 239455, 1862412551, 38808, 1929380105, 98721, 1845693204, 98702, 1963133715, 98685, 1963133713,
    98675, 1845693194, 55579, 2181038881, 158193, 3036876575, 211611, 3170901260, 91533, 1929579280, 1002, 1845493775,
    83575, 3187673633, 87904, 3187880993, 77939, 973080597, 85552, 2399351060, 201337, 1694505999, 201323, 2835356686,
    4565, 1862270994, 4549, 1627389968, 12978, 1728053264, 69652, 1811940620, 70864, 973079818, 69643, 1946158345,
    24918, 1912799240, 222090, 1948262918, 96017, 1845693197, 199718, 1694505751, 199688, 1627396884, 97313, 1929579277,
    220675, 772809225, 232833, 1929389059, 90006, 1627589396, 131303, 1845562642, 116672, 973147151, 131329, 973147407,
    115804, 1627458318, 131321, 973147400, 115834, 1963002631, 16996, 2181038113, 151051, 1627590407, 222019, 1931223559,
    244791, 3036821260, 198717, 688069126, 186520, 1694701587, 186553, 2030245903, 186539, 2030245902, 34656, 2030108682,
    135779, 1929383429, 186032, 1761810442, 206910, 1728060677, 78023, 973080593, 138460, 1912606218, 23039, 1929379859,
    25394, 1929576455, 147124, 1929580295, 170421, 973082893, 241878, 1761815299, 229145, 1627399176, 229138, 1912611847,
    27174, 1778581509, 216410, 973152258, 135807, 1694502411, 157742, 2550337298, 91429, 1812138769, 157690, 2516782864,
    221497, 773333508, 162086, 2986544908, 212129, 2986351884, 206361, 1862278410, 53634, 1912603413, 53558, 1912603410,
    149540, 1795362568, 241314, 1694640647, 142069, 1627590149, 142574, 2047020549, 1550, 1845493773, 167504, 1627590663,
    215967, 1627463431, 9105, 1912602633, 137042, 1862274576, 241720, 1627531789, 241010, 1946298892, 241243, 1694640652,
    241284, 1946298892, 147466, 2684555019, 147477, 2147684107, 241099, 2835491339, 241152, 1677863435, 241202, 2684496395,
    241434, 1946298891, 241832, 2030184970, 89406, 1694709259, 220950, 2400461318, 217856, 3120570638, 179919, 973084168,
    38847, 1845494026, 48121, 2835350041, 57695, 1811940110, 225940, 1761813260, 66136, 1979778050, 242059, 1979919362,
    218968, 2030051590, 202077, 3087014956, 178304, 1845564684, 178316, 1946227978, 198680, 704846341, 83214, 2952792587,
    49995, 2835350018, 22064, 1761607698, 82316, 2969569807, 88340, 2969777423, 76629, 973080589, 82232, 1761610253,
    170444, 973082893, 28150, 1912799244, 84899, 1912811788, 82221, 1627392523, 76609, 973080586, 76619, 536872970,
    172104, 973148426, 28141, 1711472649, 84890, 1711485193, 165166, 3070430986, 227495, 3070436106, 198702, 688069125,
    156643, 2416119586, 156555, 2550337300, 161331, 2265124628, 173303, 1929449994, 212425, 2415926542, 109627, 2181237535,
    109546, 2181237529, 225586, 822289159, 32490, 2198011913, 147900, 1627590405, 160064, 2332233488, 162014, 2986544906,
    138564, 1694502415, 152231, 1812139784, 203326, 1811946760, 169876, 1694503181, 169889, 973082891, 176914, 973149192,
    176907, 1929450503, 40314, 1845494046, 40285, 1845494045, 101917, 2952989462, 101897, 1761807124, 120461, 973147148,
    241182, 1862412812, 101886, 1627589387, 120450, 973147147, 152516, 1627590411, 101876, 1627589386, 152506, 1627590410,
    225920, 1627595530, 205172, 2046827782, 238823, 3053463341, 238913, 3053463339, 223453, 774382089, 169506, 973082890,
    75945, 973080585, 84615, 1862480136, 70840, 973079821, 69202, 1862272268, 69214, 2030044428, 69226, 1694500108,
    220962, 3105104390, 163132, 1627590410, 212986, 1627397386, 143910, 1946357510, 221730, 2048664070, 149343, 1929580294,
    12417, 1728053266, 12786, 1677721617, 74119, 1845495566, 114344, 2919435036, 116326, 3204516619, 103300, 2231569162,
    120895, 2231438346, 158801, 2399342390, 55710, 2181038897, 45158, 1828716822, 157916, 2332233494, 11292, 2969567252,
    30646, 2181234708, 226775, 2181243668, 227147, 2181243668, 55808, 2147484430, 45180, 1929380106, 28004, 1795358728,
    15995, 2181038107, 80030, 2986477847, 177864, 1946227978, 75822, 973080584, 77681, 973080589, 85382, 3053662476,
    199382, 1627396880, 203895, 1912610055, 218050, 2181046532, 38682, 1845494034, 172892, 822153737, 172901, 838930953,
    172885, 1694568967, 79569, 1879181571, 89427, 1879258627, 133695, 1879051779, 26269, 1627586565, 206751, 1828723975,
    39639, 1778385165, 1753, 1845493775, 1740, 1845493773, 11397, 1761607690, 150362, 1627590410, 154069, 1627590410,
    239324, 1627531526, 39189, 1929380108, 237658, 2986419997, 216707, 3036684561, 174603, 1912673030, 144956, 1946357510,
    136936, 1761611268, 135977, 1660947971, 84140, 1946159625, 213863, 2969574668, 31700, 2986541074, 226267, 2986550034,
    16320, 1694498833, 46155, 1694499089, 59961, 1862337548, 66138, 973145091, 83378, 2516584981, 82850, 3036678673,
    27445, 1929576453, 235328, 1929455109, 160544, 2349010710, 89127, 1677932045, 12961, 1811939337, 237233, 2231445267,
    67152, 973145106, 235587, 3036751377, 237199, 3036751633, 162635, 1761808135, 125289, 973147141, 33643, 1694695428,
    242172, 3171102472, 242200, 3070439174, 226727, 2399347468, 133934, 2634026506, 143266, 1694699272, 52770, 1694499607,
    16644, 1828716561, 229487, 1694508042, 176585, 2181108488, 176159, 3120632582, 206701, 1845501193, 163874, 3204648730,
    12153, 1694498840, 215181, 1845501458, 242763, 1828782091, 28281, 1912799240, 102678, 1912802056, 120588, 1912671240,
    213079, 1627397382, 164042, 2432896784, 213092, 1627397383, 221158, 1930699270, 146176, 1694699269, 221164, 773071365,
    221198, 1628709381, 221203, 1779704324, 8209, 1929379853, 26355, 1862467594, 119068, 973147141, 174426, 1862341383,
    138104, 1795165705, 38832, 1879048463, 156093, 2952990480, 153758, 1627590409, 174973, 1963004678, 24088, 1845690381,
    98190, 1929579278, 135140, 1912606211, 189483, 1912609027, 94861, 1929579285, 94920, 1929579284, 94940, 1929579284,
    118278, 973147156, 94882, 1627589395, 94901, 1929579283, 116445, 1694567179, 125458, 1929525256, 147177, 1929580296,
    239330, 1929521416, 240430, 1929587208, 213054, 1761615111, 6389, 1761607695, 52545, 1862271751, 94983, 1929579287,
    95027, 1862470421, 205354, 1795169546, 210459, 2550144264, 212455, 2449480976, 212591, 2248154384, 66189, 973145100,
    189486, 771758342, 33853, 1812135946, 166991, 973147914, 167001, 973147914, 167011, 973147913, 173767, 1694569225,
    174814, 1627460361, 135844, 1627393544, 174983, 1761678088, 150784, 1694699271, 164864, 2919436046, 133575, 1929383433,
    150282, 1627590407, 120128, 1845562382, 120116, 973147148, 102252, 1963133707, 96082, 3103984397, 96095, 2567113485,
    207920, 1694506247, 156841, 2550337290, 163082, 1694699270, 146554, 1812139781, 244676, 3171038999, 201512, 1862278155,
    201523, 1627397131, 135603, 1761611284, 135591, 1694502412, 216478, 1811947778, 111943, 2500004626, 218924, 1627398406,
    200585, 2399148828, 148317, 1862471432, 39801, 1912602898, 39784, 1912602897, 39770, 2969567502, 1800, 1694498830,
    223053, 774119942, 243371, 1694643981, 243359, 1912747788, 218129, 771760389, 147496, 1627590407, 3516, 2835349525,
    154141, 1627590416, 149143, 1627590409, 206132, 1627397385, 201198, 1912609802, 201208, 1694505993, 85774, 2919444744,
    177581, 2919306248, 210047, 3120569622, 211047, 3070237974, 137461, 1677725207, 92137, 1694698249, 150141, 1694699271,
    17472, 2399141929, 235727, 2399217189, 48214, 2332033563, 142435, 2952990220, 239836, 2952931596, 155696, 3187871498,
    136268, 1929383431, 217232, 771760388, 49476, 1694499354, 96814, 1694698257, 24289, 1694695432, 24271, 1946353671,
    206036, 1862278407, 23571, 1812135942, 141644, 1812139526, 228004, 771761157, 173709, 1929450244, 188009, 1929582602,
    152637, 1845694216, 169528, 973082888, 217492, 771760387, 225880, 1694704390, 149117, 1862471429, 206424, 1862278405,
    20894, 1946157080, 45708, 1946157336, 158375, 2952990476, 10162, 1627389972, 74143, 1845495563, 148047, 1761808134,
    149284, 1828916998, 159166, 2936213270, 174005, 1694569220, 236216, 1845569291, 222528, 1948262919, 51303, 1845494539,
    167181, 1845694475, 179574, 973084171, 51294, 1912603401, 167172, 1912803337, 208285, 1929387270, 211501, 2550144270,
    150922, 1795362570, 207038, 1795169546, 229707, 1912611849, 20788, 1879048205, 205580, 1761615108, 242782, 1912668168,
    68083, 3170960413, 68141, 3170960413, 165320, 3070430996, 227405, 3070436116, 98158, 1929579280, 98174, 1929579280,
    91343, 1728252693, 91324, 1845693203, 236238, 1845569294, 35046, 1879048458, 68706, 973079814, 70977, 973080070,
    240345, 1677928965, 242286, 1677788421, 58282, 2181038872, 58330, 3070231318, 76858, 973080584, 243296, 1795362309,
    140605, 1660947972, 95891, 1845693205, 95912, 1845693205, 131597, 1845562636, 28839, 1795358724, 155112, 3087208202,
    79232, 1744963848, 88940, 1745040904, 209671, 2583698708, 209793, 2684362002, 116400, 1694567175, 134894, 1845497367,
    202633, 1728060681, 176839, 973149192, 12188, 1845493776, 180242, 973084170, 219408, 1627660810, 219400, 1963205128,
    153074, 1912803078, 169239, 1845498138, 228765, 1946166293, 228786, 1946166291, 47280, 1862271514, 22683, 1845493783,
    45775, 1845494039, 148395, 1627590410, 148405, 1627590410, 221226, 1863852549, 221211, 1763189252, 188050, 1711478792,
    188357, 1728124945, 185483, 1795364877, 168437, 973082884, 157786, 2399342362, 157864, 3036876570, 226611, 3036881690,
    169338, 1929384205, 239395, 1862412554, 69920, 973079817, 149520, 1677922058, 56625, 2348811047, 224093, 3089900046,
    20512, 1946157071, 20527, 2030043149, 132441, 1677790473, 216212, 973152266, 167325, 1694699528, 217198, 2885689608,
    8038, 1845493771, 47614, 1912603160, 102649, 1761807118, 11439, 1912602637, 68789, 1761608981, 68770, 1761608979,
    68756, 1627391246, 59290, 1912669195, 68736, 1694500106, 68746, 2684355850, 68729, 2835350791, 122891, 973147161,
    171211, 973082905, 237583, 2952865559, 161630, 3087208202, 161660, 2952990474, 226995, 2952995594, 162583, 1812139782,
    227997, 1962943492, 220205, 2349605392, 220177, 2399937038, 234141, 3170903350, 197942, 2399148329, 67074, 2952856615,
    196770, 2399148327, 67000, 3137405989, 110281, 2382564130, 105774, 3036875552, 122696, 973147167, 131124, 2332178450,
    39006, 1778385164, 146831, 1862471431, 205037, 1862278407, 216452, 1912611075, 176275, 3187741452, 142502, 1694699013,
    203236, 1828723971, 135633, 1694502410, 150021, 1677922054, 57898, 2181038874, 114264, 2969766682, 168252, 2181238810,
    70382, 3036677400, 70430, 3036677400, 70518, 3204449560, 70474, 3070231828, 114206, 2919435024, 175955, 3120632586,
    213223, 1962941706, 47161, 1694499354, 151111, 1677922054, 155726, 2332233505, 99079, 1812138765, 26419, 1862467589,
    216559, 3154125060, 40931, 1912602891, 158309, 2164461320, 79757, 1627523331, 89549, 1627600387, 134093, 1627393539,
    150405, 1929580294, 168880, 1879052554, 74433, 2197817099, 102828, 1946356493, 102841, 1946356493, 103555, 1845693196,
    240215, 1912744195, 28254, 1627586564, 181442, 973084420, 174378, 1929450244, 33664, 1694695433, 31274, 3204644880,
    170679, 973082887, 180420, 973084167, 203976, 1627397383, 143530, 1845694216, 143523, 1694699271, 224690, 1694704391,
    217473, 771760388, 23165, 1845690375, 106668, 2332232485, 231686, 3170903054, 89945, 1627600387, 147, 1694498838,
    223471, 1697128969, 146566, 1677922054, 174035, 1677792006, 155792, 2869104417, 237019, 1946232588, 237189, 1694574346,
    65735, 973145096, 140597, 1912606216, 4825, 1627389967, 203789, 1929387272, 174221, 1862341382, 216187, 973152003,
    123782, 973147152, 110113, 2382564111, 143211, 1946357509, 236486, 1627465487, 5659, 1627389966, 236458, 1627465486,
    131211, 1912671500, 131223, 1912671500, 138607, 1946160657, 214438, 1845501456, 208427, 1728060683, 208574, 1929387275,
    204267, 1627397386, 20702, 2030043148, 141945, 1862471179, 242149, 1996697345, 175775, 2147554058, 110479, 2550336277,
    160739, 2533560097, 155240, 3087208208, 175795, 2399212304, 176335, 2399212304, 188416, 1694570521, 186461, 1694701580,
    189492, 1694505230, 138368, 1627393549, 229309, 1627399178, 36051, 1929380109, 53834, 1912603400, 162178, 2248347408,
    203725, 1694506255, 174059, 1862341383, 22192, 1627389971, 204572, 1845501190, 33623, 1946353668, 150834, 1996689160,
    206960, 1996496136, 208030, 1946164485, 82825, 3087010329, 40142, 2046820628, 82787, 3187673613, 152899, 1627590408,
    206812, 1845501189, 138624, 1946160657, 239253, 1694640391, 23762, 3036872722, 175217, 1627460359, 59526, 1912669197,
    67550, 1694565387, 218058, 2969575684, 182497, 1828722447, 149111, 1627590406, 205441, 1627397382, 169304, 1694503180,
    49749, 2969567785, 171970, 2348814626, 92562, 1963133718, 208130, 1845501192, 28108, 1912799238, 178933, 771822861,
    240797, 2198022668, 241949, 1845701635, 103868, 2298678036, 103936, 1694698260, 121168, 973147151, 121198, 536939535,
    103902, 1761807118, 114655, 3171093271, 180475, 973084169, 174856, 1912673030, 178185, 1627460875, 170298, 2030047504,
    150488, 2030243591, 175212, 1694569221, 242106, 3171101702, 12232, 1677721615, 153331, 1677922055, 208897, 1828723984,
    42957, 3154116883, 226242, 1812144903, 138189, 1912606218, 215769, 1627397643, 78973, 973080585, 59319, 1912669190,
    100779, 1627589385, 176299, 3154187018, 84079, 2885683728, 179829, 1912608270, 53811, 1694499597, 136561, 1862274573,
    52570, 1627390732, 167372, 1627590668, 180070, 973084172, 52559, 1912603403, 53800, 1912603403, 167361, 1912803339,
    167588, 1912803339, 239314, 1862412554, 179843, 973084169, 240221, 1963075843, 147654, 1862471432, 205981, 1862278408,
    98529, 1845693198, 202992, 1795169546, 203002, 1795169546, 220834, 1628447239, 53941, 1862271774, 141418, 3070297102,
    240925, 3070437902, 45298, 1929380107, 173082, 2181108238, 152398, 2952990469, 199113, 1694505742, 199084, 1946163981,
    147985, 1862471431, 205553, 1862278407, 217431, 1627398406, 179103, 2231440657, 26884, 1929576455, 25541, 3103981573,
    220069, 1946952197, 168822, 1811943700, 207236, 3154124038, 207242, 3137346822, 95461, 1929579278, 178126, 1845564681,
    54234, 3154117391, 141219, 1761674253, 241414, 1761749517, 206883, 1845501191, 219564, 2030576132, 94736, 1862470410,
    155144, 3087208204, 222155, 2216698377, 115550, 1929579278, 198431, 1694505229, 227810, 822158084, 168752, 1845498128,
    8610, 1677721614, 136745, 1862274572, 137408, 1677725199, 239183, 1694640396, 83118, 3103787568, 86232, 3187880483,
    86302, 2952999457, 86368, 3137548831, 83066, 2952792602, 87699, 2952999962, 86430, 3036885525, 77778, 2164262929,
    77812, 2952792079, 78156, 3070232587, 77068, 973080586, 77088, 536872969, 108882, 2550336277, 116107, 1694567189,
    71517, 1811940889, 71470, 1845495318, 71835, 1862272533, 71877, 1862272533, 97702, 1929579282, 97720, 1929579282,
    94787, 1929579281, 94758, 1627589388, 147155, 1627590412, 225219, 1627595532, 97746, 1929579272, 149438, 1929580296,
    216529, 2969575686, 138286, 1677725187, 49216, 2516582946, 174991, 2667647748, 79702, 1694632209, 27450, 1828913160,
    87415, 1828926472, 173961, 1694569223, 196968, 2147490076, 103106, 1728252694, 103128, 1728252694, 103080, 1946356493,
    103093, 1929579277, 164370, 2969767690, 217695, 771760388, 76168, 1828718610, 88793, 1828926738, 76152, 1862273040,
    75899, 1862273037, 86137, 1694708235, 75881, 973080586, 75872, 973080585, 84577, 1929589001, 88757, 738407689,
    75891, 1862273032, 84569, 1862480136, 37978, 1862271250, 37967, 1879048459, 46598, 1728053777, 198465, 1728256528,
    76728, 973080586, 79826, 1677854985, 82353, 1677724169, 84947, 1677930761, 87486, 1677931529, 198444, 973084939,
    189888, 973084938, 139948, 2952793625, 176043, 2181108494, 214243, 838868487, 227796, 838935303, 53729, 1946157847,
    149530, 1677922058, 208215, 2617253125, 217524, 1761616137, 135048, 1979715076, 101738, 1912802071, 101704, 1912802065,
    116301, 1845562126, 155288, 2349010716, 223147, 1697128967, 239780, 2952931596, 34185, 1845690377, 217157, 771760389,
    70002, 3187672334, 56846, 3120562956, 9274, 1845493780, 203752, 1929387270, 163626, 2919436044, 242167, 2198023938,
    59688, 1761674242, 241992, 1761815554, 152095, 1912803083, 225824, 1912808203, 45139, 1912602899, 45124, 1912602895,
    179585, 1845499405, 133326, 1929448710, 138082, 1845497351, 178286, 1828787466, 845, 1946157075, 21018, 1828716560,
    236961, 1929455375, 230088, 2969576463, 161065, 2936213258, 1173, 1845493780, 9336, 1845493779, 46135, 1946157322,
    46145, 1761607946, 226575, 2147689226, 75005, 1627392009, 76390, 1879050248, 33324, 2969763854, 205922, 1627397383,
    239097, 1946298629, 24297, 1694695436, 24278, 1946353675, 18929, 1761607701, 204788, 1627397384, 32417, 1761804295,
    88996, 1627600391, 241850, 1946364674, 236547, 1627465485, 135387, 1862274569, 217162, 771760388, 206817, 1728060682,
    92279, 1694698264, 92303, 1694698264, 92235, 1694698262, 92257, 1694698262, 174166, 1929450246, 174609, 1845564166,
    174353, 1761678085, 225768, 1694704389, 211543, 2164268302, 55155, 1627390731, 55146, 2566914825, 55401, 1912603400,
    19979, 2181038101, 11425, 1912602638, 179385, 1845564686, 179357, 1845564685, 179442, 1761678603, 26305, 1862467602,
    77859, 973080593, 85448, 2952999184, 149715, 1879248650, 10341, 1778384912, 65592, 1694565385, 73230, 1761609234,
    140648, 1929383442, 235552, 3036751377, 54945, 1946157838, 173651, 1812009734, 174085, 1862341382, 205638, 1627397382,
    174554, 1812009733, 143156, 1694699268, 150289, 1694699271, 140513, 1912606213, 220110, 772547077, 3810, 1912602642,
    117727, 973147152, 93475, 1929579278, 229163, 1627399179, 229153, 1912611850, 151950, 1845694212, 99013, 1929579278,
    56012, 2952790842, 40731, 1694499093, 40752, 1627390227, 35073, 1845494025, 185514, 1946359813, 150576, 1677922054,
    225669, 1677927174, 198164, 1694505246, 105634, 3036875536, 170029, 1862275350, 89252, 1795372559, 205236, 2835356937,
    205245, 2298486025, 26911, 1845690376, 118849, 973147144, 91776, 1946356495, 117047, 1946225679, 213061, 1761615113,
    21801, 2264924183, 188537, 1627461651, 66356, 1694565384, 186956, 2902661128, 153804, 1694699271, 198756, 688069124,
    243304, 687934980, 135061, 1677725187, 228827, 1912611849, 223664, 1697391112, 223681, 1865163272, 224076, 1630282248,
    211381, 2717916430, 178422, 973149450, 58950, 973145096, 6891, 1862270990, 225984, 1946362633, 143624, 1946357512,
    224717, 1946362632, 90055, 1946356500, 90075, 1644366608, 214250, 1694506510, 115818, 1929448200, 241458, 1627531786,
    73730, 1912604429, 202604, 1677729032, 158273, 3137539858, 143448, 1845694216, 202500, 1845501192, 73634, 973080074,
    72471, 1946158601, 66294, 1627456519, 207518, 1627397383, 146438, 1812139783, 181459, 973084425, 142941, 1946357512,
    174293, 1862341384, 160365, 2248347409, 59690, 973145091, 176978, 973149189, 84808, 1845702916, 176974, 1845564420,
    135274, 1728056846, 161453, 2952990476, 45510, 2046820617, 231624, 2399151114, 170120, 1912606988, 46414, 1694499093,
    232334, 1912611848, 244773, 1946302218, 144971, 1862471426, 184662, 1627395862, 184611, 1627395860, 184133, 2197821203,
    184645, 1627395857, 8390, 1862270990, 146124, 1845694221, 146137, 1845694221, 176195, 3187741450, 1862, 973078534,
    79671, 1828849925, 243048, 1828913157, 149866, 1677922059, 174153, 1862341382, 163764, 2181238552, 153286, 1862471427,
    166318, 2030243591, 239665, 1694640391, 164330, 3171094292, 209138, 1627397383, 239444, 1812080902, 98768, 1795361555,
    98751, 1795361553, 6761, 1694498833, 236856, 1627465484, 190502, 1946163474, 153448, 1694699269, 29049, 1946353672,
    212777, 3120569610, 104809, 1929579283, 104789, 1694698250, 52695, 1694499598, 52682, 1694499597, 28238, 1946353671,
    241960, 1912810499, 152719, 1627590406, 224173, 774906372, 56682, 2181038866, 57452, 2181038866, 35424, 1929380112,
    236265, 1845569295, 197414, 3087014178, 197530, 2214598942, 197474, 2214598938, 49959, 1677722127, 242306, 1694564361,
    71986, 1879049740, 164694, 3204648716, 71977, 1946158601, 229267, 1912611846, 67364, 2952856596, 67328, 2986411026,
    173788, 1812009735, 203702, 1677729040, 175457, 2952860428, 171773, 2231374115, 67931, 973145107, 67894, 2969633810,
    165128, 2181238542, 203990, 1694506247, 76408, 788531206, 79329, 1627523333, 89401, 1627600389, 133690, 1627393541,
    210511, 2583698700, 35897, 1912602896, 217495, 771760388, 12855, 1728053268, 242992, 1845559306, 173750, 1912673031,
    102488, 1845693201, 121049, 973147150, 103730, 2298678029, 103769, 1694698253, 103808, 1694698253, 121008, 2298547213,
    121140, 973147149, 103839, 1761807113, 121081, 1761676297, 72772, 3036677671, 108612, 3087207201, 218172, 2952798474,
    162826, 2198015754, 162836, 2181238538, 216787, 1912611087, 81816, 1627392522, 28114, 1812135941, 21636, 1694498825,
    242315, 1694564365, 117337, 1627458567, 205797, 1627397384, 70542, 2181039403, 70628, 2969568532, 176545, 2969637652,
    81059, 1845496342, 86946, 1845703702, 81039, 1845496340, 86968, 1845703700, 81097, 1929382418, 86988, 1929589778,
    81081, 1929382416, 87006, 1929589776, 3496, 2835349524, 213995, 3103792402, 2186, 1962934289, 200894, 1627396879,
    200865, 1694505742, 209983, 3120569614, 7843, 1627389973, 93489, 1929579283, 93555, 1929579282, 93573, 1929579282,
    115918, 1929448207, 93529, 1929579276, 242894, 2197880843, 29890, 3120758794, 205989, 1627397385, 26104, 1694695431,
    217588, 1828724995, 140011, 1946160656, 125516, 1761753099, 150065, 1761808139, 150076, 1761808139, 239529, 1761749259,
    240568, 1761815051, 178196, 1845564679, 208390, 1929387274, 54136, 1962935055, 12060, 1811939342, 12632, 1811939342,
    136404, 1862274573, 114831, 2969766691, 114748, 2969766680, 187942, 2885883921, 54114, 1761608458, 212049, 2583698700,
    36089, 1845494030, 74108, 1845495563, 116346, 1912670988, 98037, 1912802075, 98091, 1912802067, 166433, 3120631560,
    100678, 1694698249, 113132, 1694698248, 115521, 1912802055, 144724, 1929580297, 144707, 1694699272, 243796, 1862416139,
    17878, 2197815326, 150857, 2198015751, 206983, 2197822727, 221656, 3088589318, 173531, 2013336071, 142141, 1929580041,
    218484, 1761616134, 8354, 1627389962, 220485, 1846551045, 26847, 1845690375, 75116, 973080583, 187033, 1845696518,
    153150, 1761808136, 27548, 1862467592, 151172, 1862471432, 225737, 1862476552, 44279, 1946157325, 148757, 1845694216,
    13870, 2382364729, 15860, 2952790070, 13794, 2382364710, 17618, 2197815332, 13984, 2197815330, 17554, 2197815328,
    236021, 2969642522, 234377, 3187680536, 48380, 2952790550, 170765, 973082901, 171359, 2952794386, 171325, 973082897,
    49444, 3120562704, 170835, 2952794384, 171395, 2986348816, 170737, 3019903246, 170807, 3137343758, 164892, 3204648716,
    207790, 1627397384, 28474, 1778581509, 111681, 2449672991, 110253, 2919435036, 162383, 2550337292, 80674, 1711278601,
    88743, 738407694, 84175, 1845496333, 88730, 1845703949, 185003, 1946162957, 152127, 1728253706, 144544, 1929580295,
    122537, 973147147, 186329, 1845696535, 157159, 2701332243, 161527, 2701332243, 138812, 2046823945, 243248, 1828913155,
    170404, 973082890, 180232, 973084170, 18512, 2197815315, 215695, 771759653, 215417, 771759651, 188152, 1946228760,
    185225, 1728256015, 150908, 1845694214, 207032, 1845501190, 124185, 1694567433, 204688, 1862278408, 167409, 1711476746,
    146772, 1929580296, 157037, 2651000594, 136292, 1862274569, 208635, 1845501193, 28578, 1627586565, 76745, 788531203,
    213745, 2969574666, 239091, 1694640390, 240133, 1929521413, 55848, 2147484428, 116026, 1694567175, 8593, 1912602641,
    162660, 1761808136, 176469, 1694569224, 212485, 2550144270, 78662, 973080589, 33338, 3204644876, 80299, 3204581644,
    88109, 3204658188, 166277, 2181238542, 28856, 1694695431, 222576, 1696866826, 151348, 1912803081, 208326, 1845501190,
    138579, 1845497354, 94804, 1929579283, 174191, 1862341383, 156333, 3036876560, 122559, 973147147, 242163, 3187879684,
    7125, 1694498830, 240153, 1694640387, 242045, 1694706690, 140809, 1811942924, 183606, 973084431, 78707, 788531204,
    15547, 3103784999, 70070, 3187672338, 140583, 1946160654, 200930, 1811946254, 205779, 1761615109, 186755, 1828919303,
    117573, 1929448457, 143356, 1812139786, 152148, 1812139785, 104828, 1929579283, 104799, 1694698250, 52852, 1694499609,
    59828, 1694565401, 52814, 1862271762, 59790, 1862337554, 222878, 774119943, 222865, 2149851654, 220877, 1863590404,
    96151, 1694698267, 96201, 1761807127, 118765, 973147158, 96130, 1761807125, 96224, 1761807121, 143151, 1694699269,
    132681, 2868972808, 132954, 2550205704, 138531, 1795165699, 96892, 1862470411, 148128, 1862471435, 147509, 1761808135,
    134966, 1694502423, 220684, 772809225, 202625, 1912610056, 96003, 1845693198, 118071, 1845562382, 124232, 973147154,
    124250, 973147154, 112390, 2198014737, 112407, 2181237521, 180300, 973084166, 218888, 1795170566, 137681, 1811942921,
    144411, 1845694220, 17029, 2181038113, 206187, 1828723974, 205791, 1627397382, 179709, 973084175, 52057, 1694499598,
    167295, 1694699534, 179695, 1912608270, 52044, 1912603405, 167282, 1912803341, 229810, 1912611852, 35696, 1828716816,
    116883, 1929448461, 116896, 1929448460, 116872, 1929448459, 209039, 1845501193, 134933, 1728056852, 145599, 1929580300,
    37649, 1694499084, 15806, 3187671094, 30880, 2399338518, 58579, 1845560323, 241943, 1845701635, 12074, 1845493775,
    123203, 2499873807, 23184, 1845690374, 95565, 1845693197, 95578, 1845693197, 117791, 1845562381, 117804, 1845562381,
    150215, 1627590405, 173684, 1627460357, 139701, 2952793635, 142640, 1677922054, 142917, 1946357512, 41469, 1795162382,
    152559, 1862471430, 190068, 1627396372, 244753, 1946302218, 154177, 2030243589, 89310, 1929590282, 183575, 973084424,
    28642, 1694695431, 27007, 1778581510, 160805, 3137539856, 79123, 1627523340, 89115, 1627600396, 133672, 1627393548,
    75432, 788531209, 79115, 1694632200, 89107, 1694709256, 225930, 2667782917, 51373, 1946157841, 201608, 2030050313,
    201617, 1627397129, 203293, 1677729031, 222387, 2233475602, 241902, 1929587459, 137137, 1862274568, 219392, 1627660808,
    219385, 1912873479, 150447, 1627590406, 201796, 1912609804, 205163, 1811946761, 163288, 1694699271, 219173, 772022791,
    219161, 2986615302, 139793, 3036679700, 83225, 2952792587, 52287, 1811940112, 11028, 1761607693, 96290, 1694698259,
    186840, 1946359820, 28710, 1677918215, 203132, 1711283460, 12768, 1677721607, 32184, 2198011917, 163444, 2198015757,
    163457, 2181238541, 153108, 1627590416, 199321, 1929386764, 154452, 1845694215, 135335, 1912606222, 162024, 2986544906,
    212197, 2986351882, 162936, 2198015749, 160080, 2332233488, 166980, 973147915, 166970, 973147914, 167124, 973147914,
    174177, 1627460362, 174362, 1627460361, 174615, 1694569225, 2079, 1912602636, 206587, 1862278407, 79269, 1728186627,
    86759, 1728262915, 35683, 1845494029, 10516, 1677721620, 234479, 2516591901, 238868, 3053463341, 238956, 3053463339,
    27096, 1778581510, 223462, 774382089, 241924, 2248354562, 207648, 1912610058, 201242, 1694506003, 147267, 1761808134,
    162395, 3171094297, 28270, 1627586566, 235155, 1761682958, 148357, 1862471433, 176327, 2952860424, 243351, 1929525000,
    49024, 2952790573, 222099, 773857796, 40097, 1845494029, 135862, 1912606216, 135138, 1996492290, 1675, 1845493778,
    122675, 973147157, 106132, 2500004628, 198760, 688069129, 136789, 872418823, 43771, 3154116883, 218054, 2181046532,
    176484, 1929450244, 35099, 1694499083, 201177, 1711283210, 212627, 3120569631, 146493, 1627590407, 208122, 2952797448,
    225815, 822289161, 149667, 1677922058, 138653, 1761611273, 207066, 1627397388, 15586, 2332033061, 22364, 2348810268,
    34443, 671154200, 30268, 3087204374, 30312, 3103981590, 56700, 2147484438, 80053, 2315389206, 157454, 3087208214,
    226465, 3103990550, 216724, 3036684561, 146520, 1929580305, 146537, 1929580305, 115994, 1694567178, 33977, 1862467592,
    66038, 973145095, 156575, 2952990498, 156515, 3087208212, 161291, 2533560084, 173253, 1627460105, 232275, 1912611846,
    152803, 1912803079, 213919, 2533367072, 21053, 1845493777, 46397, 1845494033, 169728, 1761612040, 17180, 2952790078,
    91590, 1845693195, 54489, 1912603398, 167683, 1912803334, 151281, 1627590410, 166427, 1040256774, 166448, 788598534,
    143792, 1694699268, 243098, 1694695428, 76901, 973080587, 118408, 973147145, 146230, 1845694216, 225182, 1845699336,
    69707, 1862272268, 3214, 1694498838, 149747, 1845694214, 188341, 1627461648, 186101, 1761810439, 180266, 973084169,
    81399, 1811941901, 164516, 2969767700, 147405, 1761808135, 83399, 2516584981, 82867, 3036678673, 160566, 2349010710,
    225609, 1812144903, 154763, 1627590419, 105016, 1627589384, 153694, 1627590408, 234914, 1845569049, 234890, 1845569048,
    188659, 1845500181, 188680, 973084936, 237252, 2231445267, 67170, 973145106, 235604, 3036751377, 237216, 3036751633,
    146796, 1627590414, 146810, 1627590414, 143538, 1812139787, 224806, 1812144907, 188104, 1946228748, 183363, 3103790904,
    183881, 2382370608, 110598, 3087207197, 110523, 3087207191, 190405, 1845500180, 190482, 1845500180, 229460, 1694508043,
    229672, 1912611850, 211981, 3137346830, 243906, 1963079432, 226739, 2399347468, 16661, 1828716561, 142465, 1761807877,
    206782, 1946164485, 141956, 1812139532, 78539, 973080585, 177598, 973149193, 204893, 1627397383, 92800, 1929579285,
    80633, 973081094, 227776, 536945413, 153962, 2365787918, 140614, 1728056838, 23593, 1812135942, 160632, 3187871510,
    139775, 3036679698, 232408, 2181047320, 145912, 1694699277, 139431, 3154120214, 152791, 1795362566, 79638, 1812072723,
    89487, 1812149779, 76593, 1627392016, 76579, 1627392014, 79657, 1627523342, 89506, 1627600398, 112196, 1694698254,
    124103, 1694567438, 242916, 1946222605, 239568, 1627531527, 219439, 3087278604, 223719, 1932272131, 229497, 1694508042,
    148713, 1862471438, 15702, 2348810265, 29804, 3036872714, 20554, 1946157069, 185861, 1929582598, 187025, 1677924360,
    12662, 1946157074, 12646, 1677721616, 216433, 1929388293, 216438, 1627398404, 143258, 1694699272, 72152, 1761609232,
    230248, 1946166278, 69528, 1761608972, 136452, 1912606215, 40955, 1946157327, 81239, 1862273551, 81254, 1627392527,
    81728, 1862273551, 87030, 1862480911, 87225, 1862480911, 85954, 1812148744, 74835, 1694500871, 84258, 1694707975,
    85916, 1694708231, 167237, 1694699525, 215944, 1694572293, 216934, 771760387, 230421, 1677730818, 149061, 1929580296,
    151761, 1627590405, 18688, 1694498827, 139822, 2399145499, 9418, 1728053267, 207968, 1627397382, 217391, 771760387,
    94385, 1845693191, 28924, 1912799238, 186865, 1795364872, 34150, 1795358725, 220503, 772809220, 40592, 1946157327,
    237130, 1845569294, 239075, 1694640394, 189269, 1845500181, 189446, 1694505236, 189833, 1862277393, 189254, 1912609039,
    184631, 1627395854, 209863, 3087015184, 236173, 1845569297, 236143, 1912678159, 9815, 2181038104, 9795, 2181038100,
    9781, 1627389966, 26996, 1778581515, 217960, 2952798478, 19714, 2181038109, 68260, 973145111, 58406, 2181038870,
    94960, 1929579287, 233317, 1845503254, 68500, 1912669205, 95006, 1862470421, 125466, 1929525258, 167696, 1963134980,
    215995, 1963007748, 15224, 3087007779, 122129, 3036744735, 242481, 2382430239, 109689, 2164460313, 242671, 3036741657,
    14976, 3036676119, 105468, 3036875543, 242435, 3036741655, 16600, 2986344470, 242721, 2516647957, 122090, 973147149,
    29780, 2349006860, 41609, 1912602892, 204744, 1929387272, 29447, 2902654988, 145198, 1761808139, 132411, 1677790473,
    199521, 1862277900, 199533, 1627396876, 76102, 788531209, 79435, 1694632200, 89282, 1694709256, 133587, 1694502408,
    92146, 1694698249, 83542, 3187673633, 87871, 3187880993, 77918, 973080597, 85532, 2399351060, 209453, 3019906333,
    35279, 1845494039, 36303, 1929380108, 180049, 973084171, 17513, 2399141929, 235764, 2399217189, 48241, 2332033563,
    142447, 2952990220, 239848, 2952931596, 155706, 3187871498, 121021, 973147150, 103704, 2835548941, 103743, 1694698253,
    103782, 1694698253, 120982, 2835418125, 121114, 973147149, 103821, 1761807113, 121063, 1761676297, 57284, 2952790802,
    57256, 2264924942, 227015, 3020104458, 174268, 1862341382, 143919, 1627590405, 145232, 1694699269, 176399, 1694569220,
    132317, 1627458839, 173861, 1946227468, 201352, 1929387021, 201365, 1862278156, 154106, 1627590409, 139173, 2248150569,
    158387, 2952990476, 209175, 2952797452, 38939, 2013266187, 198601, 2349013516, 244803, 3036821264, 148601, 1694699281,
    237009, 1946232586, 148575, 1929580297, 148558, 1627590408, 237181, 1694574344, 138065, 1761611281, 151303, 1694699272,
    74648, 1627391761, 140609, 822087170, 222535, 1948262919, 1827, 1845493775, 23207, 1845690376, 184524, 973084424,
    11817, 1845493779, 102792, 2768440077, 102805, 2231569165, 120744, 2768309261, 120757, 2231438349, 242929, 2768306186,
    22099, 1862270988, 142314, 1946357258, 161574, 2936213262, 58306, 2181038872, 58352, 3070231318, 13716, 1795162130,
    29492, 2768437257, 1615, 1845493773, 210373, 2483035414, 22036, 1912602637, 102609, 1912802061, 27725, 1761804295,
    23639, 1845690376, 152594, 1828916999, 133769, 1929383434, 74188, 3019900693, 216513, 2986352906, 143813, 1694699269,
    117687, 973147156, 117707, 973147156, 92173, 1694698259, 92192, 1694698259, 92155, 1946356498, 115933, 1946225426,
    92223, 1946356492, 93990, 1644366602, 135022, 1694502418, 47306, 1862271514, 59442, 1694565403, 59417, 1812005913,
    59394, 1694565399, 59372, 1946223638, 6552, 1946157070, 6566, 1862270990, 211587, 3170901260, 136682, 1946160663,
    93205, 1912802073, 91077, 1845693204, 91097, 1845693202, 91061, 1812138768, 143771, 1929580297, 143764, 1812139783,
    240259, 1812146695, 239692, 1946298628, 69929, 973079817, 230359, 1946166287, 55291, 1627390729, 224107, 3089900046,
    134224, 1660947972, 199027, 1929386767, 139570, 2181041678, 213240, 1828723977, 112808, 1828915985, 219013, 1912873479,
    186785, 1946359823, 202303, 2197822478, 202291, 1946164236, 200221, 2902465302, 72536, 1694500373, 104982, 2030242577,
    104999, 2030242577, 136094, 1627393553, 207636, 1627397382, 237606, 2952865559, 93460, 1845693199, 161640, 3087208202,
    161670, 2952990474, 227005, 2952995594, 162909, 1761808135, 236904, 1694574351, 235487, 1761682954, 236773, 2835425034,
    237037, 1744905994, 237171, 1761683210, 235333, 1694574089, 236991, 1694574345, 237000, 1694574345, 220221, 2349605392,
    220191, 2399937038, 162795, 2198015751, 53576, 1912603409, 234786, 1963009550, 135520, 1929383437, 116735, 973147148,
    90887, 1677921035, 143649, 1677922059, 224725, 1677927179, 85742, 3204657416, 85758, 2349019400, 147338, 1627590408,
    149584, 1694699272, 162607, 1661144840, 234195, 3170903350, 197983, 2399148329, 67113, 2952856615, 196809, 2399148327,
    67037, 3137405989, 110315, 2382564130, 105806, 3036875552, 122727, 973147167, 131142, 2332178450, 148340, 1929580296,
    227781, 536945416, 10004, 1778384912, 99140, 3154316048, 99156, 3137538832, 99172, 1778584334, 99186, 1778584334,
    215121, 771759630, 99114, 1694698253, 99127, 1694698253, 27070, 1778581516, 99200, 1778584332, 99092, 3154316043,
    99103, 3137538827, 119456, 536939527, 173625, 1812009734, 175965, 3120632586, 222140, 1763713543, 158634, 2600668936,
    143739, 1912803082, 204366, 1811946761, 136029, 1811942923, 50848, 1845494554, 50823, 1946157849, 54689, 1912603412,
    54970, 1912603410, 54672, 1912603409, 154883, 2684555014, 158317, 2164461320, 239119, 1946298634, 11260, 1828716560,
    114400, 2919435031, 75855, 973080586, 84560, 1929589001, 79629, 1929513225, 89478, 1929590281, 205178, 1845501193,
    205187, 1845501193, 34329, 1677787144, 150731, 1812139783, 40607, 1811939599, 11238, 1761607690, 4987, 1862270994,
    137724, 1627393550, 207327, 1795169545, 71933, 1879049741, 71923, 1946158602, 155464, 2651000592, 117041, 973147142,
    24217, 1694695428, 231700, 3170903054, 154171, 1627590406, 22881, 1862270992, 147233, 1845694221, 147246, 1845694221,
    225260, 1845699341, 39528, 1862271251, 147223, 1929580298, 211143, 3120569614, 33863, 1694695431, 179539, 620827909,
    223221, 3123192324, 221736, 1830560259, 35783, 2684354830, 9324, 1677721612, 24452, 1912799243, 71583, 973080068,
    151105, 1677922054, 18782, 1962934291, 138226, 1761611279, 138680, 2046823944, 75525, 1879050246, 216190, 973152003,
    123798, 973147152, 110128, 2382564111, 121563, 1694567432, 217236, 1761616132, 82265, 1627392517, 147365, 1761808133,
    155256, 3087208208, 175811, 2399212304, 176351, 2399212304, 151981, 2651000584, 238250, 1929389846, 149122, 1929580300,
    147353, 1761808135, 190607, 1694505233, 29095, 2902654987, 104497, 2030242584, 116158, 2902526735, 47491, 1694499343,
    207154, 1627397389, 207167, 1627397389, 45655, 1862271249, 73943, 1845495563, 174301, 1627460359, 247, 1845493779,
    217451, 1795170567, 103680, 1912802059, 214170, 1744837896, 217169, 1912611076, 152891, 1627590408, 225993, 1627595528,
    44508, 2919235882, 42491, 2164261147, 42451, 3036676372, 149696, 1946357511, 16850, 3170893847, 28390, 1812135954,
    222112, 1864376838, 222516, 1948262917, 147503, 1627590406, 149703, 1912803078, 143071, 1912803077, 160210, 2416119568,
    178946, 771822861, 209579, 2583698696, 17969, 2399141907, 136881, 1627393555, 52627, 1627390731, 52638, 1761608459,
    167477, 1627590667, 239387, 1694640392, 198581, 2248350218, 242112, 3171101702, 211105, 2583698702, 135064, 1811942923,
    42976, 3154116883, 71170, 973080071, 149167, 1627590415, 146788, 1627590408, 207744, 1845501193, 151566, 1828916997,
    202770, 1728060681, 204470, 1627397381, 59034, 1946223628, 224220, 774906372, 235287, 1912677892, 82733, 1862273541,
    30140, 3020095500, 219844, 2231902742, 219888, 2181571094, 116795, 973147150, 1082, 1694498829, 116809, 973147148,
    224067, 1630282249, 23940, 1845690384, 58720, 1845560338, 58738, 1845560338, 27058, 2047016966, 206726, 1694506246,
    167700, 1879248901, 216268, 1879121925, 148269, 1929580293, 203197, 1811946760, 134656, 1912606230, 6183, 1862270994,
    6167, 1862270992, 121601, 1778453516, 41055, 1694499084, 217316, 771760388, 81282, 1627392526, 203060, 1795169545,
    226763, 3187876620, 152259, 1912803078, 207382, 1912610054, 33873, 1812135942, 229335, 771761155, 223709, 774644228,
    112478, 2198014744, 112502, 2181237528, 112544, 1694698258, 112439, 1694698255, 112576, 1694698254, 186588, 1946359813,
    225846, 1812144901, 151394, 1761808141, 176525, 2969637642, 576, 1845493775, 146689, 1627590407, 162876, 1694699274,
    231814, 2147492894, 230254, 771761161, 38029, 1811939602, 148200, 1761808137, 163117, 1761808133, 213001, 1761615109,
    20000, 2231369763, 164634, 2181238548, 163494, 2919436048, 44003, 2197815564, 79821, 1979844869, 86647, 1979921157,
    87513, 1979921413, 216575, 771760388, 144438, 1929580294, 148670, 1929580294, 33731, 1677918210, 90035, 1912802058,
    210543, 2348817674, 153637, 1946357510, 180340, 973084166, 58639, 1845560341, 58620, 1845560339, 40229, 1845494034,
    199097, 1694505744, 199069, 1946163983, 59677, 973145099, 140915, 1845560330, 240412, 1845701130, 81651, 1627392521,
    173968, 1694569223, 196996, 2147490076, 19117, 1946157069, 164380, 2969767690, 54390, 1761608469, 140680, 1946160655,
    205364, 771759375, 203389, 1845501194, 229122, 1862280200, 229130, 1627399176, 80437, 1862404360, 89910, 1862481416,
    152374, 1946357511, 23930, 1845690374, 131245, 1845562630, 131297, 973147398, 216541, 771760390, 176057, 2181108494,
    208332, 1845501195, 210723, 2415926536, 182841, 1912608534, 94726, 1862470410, 22141, 1845493779, 176411, 2197885701,
    155316, 2349010716, 21982, 1946157072, 139319, 1962937871, 139996, 1627393551, 239792, 2952931596, 125403, 1694644233,
    56858, 3120562956, 204833, 1627397382, 228602, 1845502985, 228595, 1912611847, 104904, 1694698255, 152106, 1912803083,
    225835, 1912808203, 23172, 1845690374, 141656, 1912802822, 175119, 1694569221, 174559, 1795232516, 32950, 3204644886,
    82245, 1627392524, 145243, 1929580295, 66053, 973145094, 66059, 973145094, 54350, 1912603397, 237047, 1912678149,
    81836, 1627392538, 178107, 1929450760, 237052, 1845569288, 24006, 1845690377, 168038, 2231570440, 236690, 1694574353,
    236707, 1694574351, 27829, 1845690372, 134221, 1845497347, 76097, 788531205, 79473, 788662533, 79108, 1627523332,
    89278, 1627600388, 133571, 1627393540, 179324, 1929450764, 174769, 1627460358, 146334, 1929580297, 54495, 1962935046,
    167677, 1963134982, 38087, 1862271250, 142612, 1929580041, 125354, 973147147, 45354, 1929380106, 115613, 1929579274,
    208210, 3154124037, 6905, 2030043153, 118633, 1862339599, 118648, 1862339598, 96518, 1694698252, 118621, 1694567436,
    216257, 973152267, 167653, 3120762890, 27215, 2047016969, 66065, 973145094, 141764, 1795362309, 222691, 2401509904,
    222723, 2351178256, 76498, 973080584, 84843, 1795371271, 135767, 1929383436, 32165, 1694695432, 133048, 2181106960,
    161616, 2936213262, 198502, 1694702084, 132491, 2030112008, 209613, 2734693658, 40429, 1845494033, 136865, 1627393552,
    20991, 1694498843, 46228, 1694499099, 214040, 1862278408, 33937, 1929576453, 33933, 1694695428, 162627, 1694699272,
    9505, 1694498829, 96543, 1963133704, 154656, 2365787912, 174593, 1929450245, 164222, 2969767694, 162736, 1694699273,
    75912, 973080584, 79381, 1862404359, 86617, 1862480647, 87062, 1862480903, 240196, 1912744195, 92584, 1929579289,
    168198, 1694699530, 216127, 1694572298, 2419, 1677721614, 24320, 1929576457, 153666, 2030243591, 144598, 1946357510,
    25145, 1627586573, 25134, 1694695435, 36552, 1694499083, 36563, 1694499083, 151080, 1627590411, 137658, 1627393552,
    52807, 1761608455, 149314, 1862471437, 26365, 1627586567, 143295, 1627590410, 173582, 1677792010, 180644, 973084171,
    91579, 1644366603, 46853, 1845494294, 46777, 1929380369, 58374, 2164261648, 131511, 1929448714, 131521, 1929448714,
    32135, 1694695432, 174009, 1694569225, 12333, 1795162128, 214454, 1694506502, 77760, 788531209, 25225, 1912799237,
    76525, 1627392018, 177074, 1744901136, 177016, 973149194, 177054, 973149194, 84867, 1862480137, 176998, 1862341641,
    177036, 1627460617, 34308, 1929576461, 199928, 2969574158, 9451, 1694498831, 72007, 1879049740, 71998, 1677723145,
    23120, 1845493778, 34321, 1946222600, 79240, 1929513222, 88948, 1929590278, 69442, 1761608973, 27881, 1879244810,
    134845, 1912606220, 204041, 1912610053, 45999, 1929380111, 46014, 1694499086, 161465, 2952990476, 163250, 1627590403,
    181163, 1694504735, 181194, 1845499675, 23393, 1845690377, 167242, 1946357767, 216205, 1946230791, 8012, 1845493771,
    81503, 1862273550, 87103, 1862480910, 23267, 1845690374, 23273, 1694695429, 176205, 3187741450, 119856, 973147144,
    153797, 1694699271, 203012, 1728060681, 44354, 3036676374, 244042, 2181183242, 140033, 1862274569, 241954, 1912810499,
    35254, 1728053529, 211131, 2583698700, 20457, 1811939336, 236643, 1694574349, 52113, 1929380619, 52103, 1627390730,
    167384, 1627590666, 174899, 1845564164, 139368, 2332036627, 86174, 1761817102, 208400, 1862278407, 22160, 1627389960,
    58660, 1845560333, 203498, 1845501190, 204312, 1627397384, 219187, 2399412746, 24647, 1929576455, 217394, 771760387,
    204568, 1862278404, 152171, 2969767695, 152186, 1761808142, 186307, 1946359823, 205864, 1627397382, 100432, 1946356500,
    119892, 1946225684, 100489, 1761807123, 100563, 1761807123, 100526, 1761807122, 132116, 1946225936, 101784, 1912802062,
    119925, 1828785165, 132090, 973147402, 100452, 1862470409, 100461, 2047019785, 76847, 788531207, 79760, 1627523331,
    89552, 1627600387, 154115, 1627590405, 236360, 1912678167, 236406, 1912678165, 212905, 2583698700, 24891, 1929576457,
    234958, 1929455113, 179470, 1845564678, 163380, 1761808134, 240020, 1761749254, 240908, 1761815046, 211885, 3170901258,
    236575, 1862346509, 236588, 1627465485, 119265, 973147145, 148801, 1862471432, 225556, 1862476552, 25666, 1862467607,
    94000, 1929579285, 94021, 1929579285, 24414, 2835546131, 96391, 1761807123, 4190, 2835349521, 138172, 1694502411,
    164706, 3204648716, 189120, 1912609055, 189151, 2835355932, 189226, 1946163484, 189179, 2835355931, 233066, 2835359003,
    233041, 2835359001, 189206, 1962940692, 233093, 1962943764, 3874, 1627389970, 3892, 1946157071, 115826, 1845562120,
    238111, 1694508813, 80129, 3154250002, 89743, 3154327058, 73397, 3070232101, 114581, 2181237541, 114494, 2969766681,
    96831, 1761807122, 179805, 973084168, 7387, 1627389978, 7362, 1627389977, 4455, 1862271000, 7413, 1862270999,
    4416, 1627389974, 4479, 1627389973, 4438, 1627389969, 7436, 1627389967, 7348, 1862270990, 21362, 1627389966,
    21376, 1694498830, 4403, 1912602637, 4391, 1845493772, 21691, 1912602636, 4500, 1845493771, 21680, 1694498827,
    24909, 1912799241, 25453, 1694695432, 149877, 1812139783, 26891, 1929576458, 242017, 1694706690, 143980, 2298679049,
    141272, 1761674262, 141294, 1912669198, 228102, 1845502985, 228095, 1912611847, 209839, 2348817676, 74052, 1694500618,
    137870, 872418821, 209405, 2466258200, 218182, 2952798474, 83454, 687868432, 134549, 771755524, 81826, 1627392522,
    227111, 3187876626, 18146, 2147483681, 239371, 1627531528, 76325, 973080582, 76331, 536872966, 84782, 1677930757,
    86606, 1677931269, 26865, 1879244804, 174250, 1862341383, 70585, 2181039403, 70648, 2969568532, 176565, 2969637652,
    41009, 1979711760, 135887, 1694502418, 43635, 2399142166, 98802, 1795361566, 77034, 1694500880, 202902, 1728060682,
    229716, 1862280200, 35110, 1845494029, 229861, 1912611847, 184574, 1728059152, 184796, 1694504720, 184812, 1728059149,
    166489, 1040256777, 26120, 1862467592, 24994, 1627586567, 147185, 1627590407, 57576, 1946157845, 52178, 1694499600,
    52164, 1627390734, 52151, 1694499597, 57550, 1711276813, 57563, 1711276813, 236631, 1694574348, 236620, 1694574347,
    52141, 1929380618, 52132, 1627390729, 57597, 1761608457, 67632, 973145097, 52124, 1912603400, 143130, 1845694213,
    42332, 3036676389, 39286, 1996488985, 97371, 1929579278, 210145, 2415926546, 204262, 1946164485, 241767, 3204590104,
    39430, 1828716813, 66886, 2952856603, 66836, 3137405977, 107499, 3036875540, 156677, 2181238544, 157610, 2382565136,
    226285, 2382570256, 153272, 1694699270, 203030, 1677729034, 143216, 1946357517, 143229, 1946357517, 74903, 1694500872,
    85923, 1694708232, 34781, 1912602894, 133365, 1929448712, 153483, 1845694215, 220919, 1930699270, 7102, 1694498839,
    158498, 3003322130, 27440, 1661140997, 176854, 973149193, 176863, 973149192, 176887, 1929450503, 224269, 2402296334,
    224297, 2351964686, 202586, 1711283467, 131908, 1694567694, 137377, 1811942917, 25401, 1862467594, 225190, 1862476554,
    24827, 1946353673, 145472, 1946357513, 225043, 1946362633, 83292, 3187673624, 83340, 3187673619, 137368, 1946160649,
    153158, 1761808136, 204796, 1627397384, 222051, 1629233670, 222183, 1629495813, 218018, 3170902276, 13927, 2382364729,
    15914, 2952790070, 13832, 2382364710, 17654, 2197815332, 14018, 2197815330, 17586, 2197815328, 236047, 2969642522,
    234401, 3187680536, 48402, 2952790550, 170786, 973082901, 171377, 2952794386, 171342, 973082897, 49460, 3120562704,
    170851, 2952794384, 171411, 2986348816, 170751, 3019903246, 170821, 3137343758, 22123, 1593835525, 138267, 1845497346,
    164904, 3204648716, 210339, 2583698700, 23471, 1946353674, 26683, 1677918218, 150717, 1812139783, 241926, 3103992578,
    218782, 1795170572, 210533, 2583698698, 84009, 2231372315, 78610, 973080589, 85782, 2969776396, 223192, 774382084,
    171283, 3087012117, 141082, 1862337545, 221471, 773333513, 240491, 1862478345, 163088, 1761808138, 163098, 1761808138,
    212941, 1761615114, 212951, 1761615114, 219929, 772284935, 219916, 2986877446, 6653, 2030043161, 182152, 1627395865,
    6678, 2030043155, 12875, 1912602643, 46085, 1912602899, 184711, 1627395858, 235125, 1963009551, 59670, 1627456519,
    143903, 1694699271, 188596, 1845500183, 170220, 3154120978, 76459, 973080585, 170211, 973082889, 27523, 1627586568,
    84831, 1627599112, 151208, 1627590408, 205228, 1845501192, 157520, 2952990482, 226341, 2952995602, 157574, 3070430988,
    226317, 3070436108, 18531, 2197815315, 215732, 771759653, 215452, 771759651, 159449, 3187871496, 137445, 1677725200,
    70345, 1946158344, 174729, 1828786952, 173940, 1912673030, 115370, 1862470408, 125281, 1862339592, 214099, 1677729030,
    90937, 1845693202, 179852, 973084171, 197168, 3154123062, 197276, 3154123060, 197094, 3154123045, 197024, 3154123043,
    202203, 3103792150, 202247, 2399149078, 78675, 973080589, 33350, 3204644876, 80311, 3204581644, 88121, 3204658188,
    228497, 1845502982, 228919, 1694508038, 228493, 1711285252, 54558, 1711276810, 169674, 1761612042, 76080, 973080584,
    169684, 973082888, 84703, 1627599111, 151538, 1828916999, 188641, 1845500178, 91791, 1946356495, 117062, 1946225679,
    238056, 1845503780, 94823, 1929579283, 94842, 1929579283, 174198, 1862341383, 143088, 1946357514, 143098, 1946357514,
    145350, 2835549961, 145359, 2298679049, 243151, 1694695431, 162206, 2416119558, 37734, 1862271248, 26226, 1912799240,
    181648, 973084423, 143632, 1946357512, 225382, 1862476552, 7551, 1912602639, 7537, 1929379854, 7524, 1862270989,
    25470, 1845690380, 32878, 2365784074, 25461, 1929576457, 36767, 1929380105, 218038, 2147492100, 153017, 1728253705,
    190396, 973084937, 208352, 1728060681, 221899, 773595655, 221887, 3206291974, 5340, 1862270989, 35027, 1694499082,
    25350, 1912799240, 66071, 973145098, 152047, 1778585353, 225856, 1778590473, 221046, 2987663880, 150614, 1627590407,
    221032, 773071367, 225682, 1627595527, 221020, 2954109446, 86004, 1711485457, 78833, 2030045198, 38857, 1778385164,
    78847, 1946159116, 85887, 1946366220, 222607, 774119940, 201626, 2030050313, 201635, 1627397129, 4045, 1694498829,
    219432, 1912873479, 199741, 1946163986, 109290, 2885880606, 21454, 1627389970, 65669, 973145094, 65675, 1946223621,
    207525, 1761615111, 212307, 2449480976, 138183, 1946160646, 216802, 1811947786, 163674, 2533560076, 174999, 1677792006,
    175067, 1677792006, 173776, 1694569228, 148041, 1862471430, 37914, 1929380112, 37930, 1627390220, 149364, 1862471436,
    149376, 1862471436, 37896, 1929380105, 37905, 1862271241, 164878, 2298679054, 137609, 1946160643, 153499, 1728253705,
    56484, 2348811059, 154970, 2952990482, 221231, 1863852550, 217101, 1929388294, 220263, 1695293958, 220092, 1946952196,
    11533, 1694498835, 11515, 1694498834, 28186, 1845690381, 185772, 2835552267, 205053, 1627397383, 203925, 1694506254,
    9146, 1929379853, 144585, 1929580295, 209825, 2449480974, 137058, 2030046729, 148250, 1812139782, 35302, 1845494042,
    453, 1811939342, 467, 1728053262, 18880, 1694498846, 18910, 1929379859, 162500, 2198015753, 162509, 2181238537,
    142599, 1862471176, 147259, 1627590408, 166310, 1929580296, 162518, 1661144839, 111510, 2885880604, 111427, 2550336283,
    111359, 2500004622, 162345, 2500005646, 132352, 1845562641, 109794, 2332232460, 227971, 973153035, 109764, 2181237514,
    226815, 2181243658, 180586, 973084174, 178212, 1828787470, 120403, 973147143, 135246, 1946160668, 213701, 2566921484,
    120843, 973147141, 10672, 1761607693, 95989, 1845693198, 118057, 1845562382, 174945, 1694569221, 242647, 2231435276,
    70811, 1677722888, 228982, 771761156, 44592, 2181038357, 232376, 2181047312, 160821, 3137539856, 155006, 2416119570,
    68407, 2030109708, 76879, 973080587, 180381, 973084168, 222405, 2233475602, 241905, 1929587459, 21169, 1845493777,
    2046, 1845493772, 134049, 2969570840, 144988, 1929580296, 145004, 1845694215, 173854, 1845564167, 118885, 973147146,
    147755, 1761808137, 225364, 1761813257, 234537, 1694508301, 144385, 1929580295, 239271, 1929521415, 167035, 973147919,
    79453, 1627523342, 89093, 1627600398, 58944, 973145094, 59784, 1694565382, 237031, 973154054, 59559, 1912669189,
    143108, 1862471428, 219207, 2349081100, 160534, 2248347402, 22776, 2667577373, 112134, 1694698263, 19003, 1811939350,
    19025, 1694498836, 112098, 1694698258, 123993, 1694567442, 112064, 1946356497, 123959, 1946225681, 124029, 1812007953,
    123933, 1761676301, 112018, 1761807116, 123869, 1761676300, 123915, 973147145, 32127, 1694695432, 217056, 771760388,
    174448, 1862341385, 231242, 2147492876, 29900, 2349006860, 151033, 1694699273, 176621, 3070300936, 134761, 1728056854,
    68473, 973145095, 202597, 1728060679, 221207, 2903777796, 157812, 2936213274, 157890, 2500005658, 234508, 2516591901,
    221775, 773595653, 149690, 1963134726, 139502, 3087011342, 243291, 1845693957, 199261, 1862277897, 201148, 2030050056,
    199857, 1627396872, 220888, 1863590406, 67794, 2231436294, 35037, 1929380105, 11941, 1912602644, 14509, 2952790051,
    49069, 2952790573, 205447, 1627397383, 206864, 1811946759, 215847, 2969574948, 20214, 2181038115, 54924, 1946157845,
    230577, 1912611856, 6809, 1862270989, 153440, 1929580296, 25825, 1627586567, 178405, 1996559622, 177106, 973149189,
    47823, 1929380380, 47978, 1946157594, 47353, 1845494297, 46557, 1845494295, 47851, 1912603152, 217686, 771760388,
    143924, 1677922056, 43790, 3154116883, 5415, 1627389969, 185388, 1929582606, 185375, 1929582605, 185402, 1929582604,
    185414, 1929582603, 161870, 2399342362, 227035, 2399347482, 77703, 2164262923, 165258, 3070430990, 227425, 3070436110,
    241604, 2952931852, 150645, 1627590413, 115887, 1761676046, 135149, 872418820, 15623, 2332033061, 242575, 2348875804,
    34467, 671154200, 30290, 3087204374, 30334, 3103981590, 56722, 2147484438, 80075, 2315389206, 139005, 2315259414,
    157476, 3087208214, 226487, 3103990550, 168781, 1811943699, 243646, 1694643983, 168768, 1845498125, 243633, 1812084493,
    23253, 1845690375, 216843, 1677730059, 31016, 2952986640, 39929, 1694499083, 244243, 1845638920, 7905, 1862270999,
    148727, 1929580300, 154232, 2030243593, 152040, 2047020807, 17242, 2952790078, 68985, 1811940617, 81468, 1862273543,
    3236, 1694498838, 244460, 2952935189, 244443, 3171038993, 109506, 2500004623, 26245, 1929576456, 38007, 1929380104,
    98933, 1912802056, 103611, 1694698245, 153538, 1795362567, 226123, 1795367687, 75211, 973080587, 75222, 1694500874,
    84297, 1694707978, 153589, 1845694216, 23918, 1694695432, 142759, 1694699272, 81328, 687868422, 24699, 1979908099,
    44916, 2382364954, 208191, 1627397384, 150871, 1795362567, 206997, 1795169543, 174868, 1694569221, 183419, 3103790904,
    183929, 2382370608, 163176, 1627590417, 234744, 1828726032, 210215, 3187678480, 151467, 1694699271, 217340, 1728061703,
    165858, 2969767694, 151854, 1627590406, 52437, 1627390737, 52421, 1862271760, 140772, 1694502411, 179863, 973084169,
    229223, 1627399177, 229215, 1912611848, 225200, 1862476551, 138337, 1946160643, 84623, 1862480134, 243231, 1862467590,
    149077, 1862471434, 206089, 1862278410, 51984, 1694499591, 214479, 771759623, 13749, 1778384911, 224445, 774906377,
    142332, 1946357256, 137302, 1711279619, 186042, 1694701576, 68419, 2030109719, 237870, 2181113623, 205401, 1845501190,
    109370, 2500004633, 69540, 973079814, 151936, 1745030917, 152468, 1828916997, 174839, 1744900869, 174337, 1627460359,
    198370, 973084945, 29814, 3036872714, 15727, 2348810265, 219987, 1913135622, 219553, 772284933, 219549, 1913135620,
    153838, 1694699270, 210431, 2885688596, 19354, 2919235620, 164448, 3070430992, 227659, 838935303, 33054, 3204644876,
    165234, 2969767692, 242802, 2969632780, 74874, 973080583, 202612, 1845501190, 5123, 1627389964, 170019, 973082890,
    180011, 973084170, 230473, 1845502991, 230297, 1912611853, 21316, 1946157067, 84155, 687868423, 239548, 1929521413,
    208531, 1677729034, 70726, 1694500108, 157270, 2399342350, 147905, 822284041, 236190, 1845569297, 236158, 1912678159,
    138604, 1694502403, 189685, 1912609044, 229525, 1627399181, 236891, 1627465485, 236879, 1627465484, 228018, 1845502987,
    228955, 1694508043, 228945, 1912611850, 229515, 1694508042, 229732, 1627399178, 228009, 1912611849, 172824, 1627532558,
    172811, 1812081933, 102381, 1912802084, 102350, 1912802079, 102320, 1912802078, 120410, 973147143, 19743, 2181038109,
    68283, 973145111, 58428, 2181038870, 235310, 1694574088, 46875, 1929380381, 177966, 1677792522, 55380, 1962935061,
    55087, 1627390735, 55059, 1912603405, 202516, 1845501189, 53791, 1946157833, 221240, 773333508, 24393, 1929576458,
    20674, 1929379854, 38649, 1879048459, 203340, 1845501194, 205847, 1627397386, 26839, 1929576456, 28565, 1946353670,
    145481, 1946357510, 225037, 1946362630, 226022, 1946362630, 132420, 1677790473, 205727, 1627397381, 57302, 2952790802,
    57270, 2264924942, 227025, 3020104458, 7658, 1627389968, 86836, 1677931532, 131707, 1929448714, 903, 1946157072,
    8992, 1677721616, 9021, 1845493773, 73685, 1912604427, 203621, 1694506245, 229976, 1627399177, 172075, 2030047499,
    76366, 973080584, 198613, 2349013516, 204671, 1912610057, 173757, 1694569222, 174802, 2030113542, 135564, 1694502412,
    207313, 1828723972, 215269, 1694506510, 28608, 1694695433, 103214, 1694698249, 120805, 1694567433, 148584, 1694699281,
    178035, 1929450764, 178024, 1929450763, 178055, 1929450763, 178096, 1929450763, 148566, 1929580297, 148550, 1627590408,
    219099, 1627660805, 37016, 1912602900, 74754, 1845495569, 210173, 2583698698, 36646, 1627390217, 240586, 1862478344,
    197724, 2533366049, 41653, 1962934546, 165100, 2432896782, 231174, 2147492870, 141927, 1845693961, 187667, 3120764944,
    76337, 1677723654, 203375, 1845501191, 22556, 1912602637, 102622, 1912802061, 113054, 1627589386, 113064, 1627589386,
    27732, 1761804295, 24790, 1946353674, 151545, 1828917001, 169988, 973082887, 102943, 1963133714, 102961, 1963133714,
    102921, 1627589387, 102932, 1627589387, 103323, 1694698251, 116147, 1694567179, 102911, 1946356490, 103334, 1946356490,
    103344, 1946356490, 116128, 1946225418, 28918, 2768437254, 148070, 1694699269, 143160, 1812139780, 204550, 1627397384,
    173886, 1694569222, 93230, 1912802073, 93255, 1912802073, 132299, 1912671506, 132282, 1912671505, 32289, 1694695433,
    168218, 1929580552, 216352, 1929453576, 139769, 2634026502, 218697, 2919244046, 112825, 1828915985, 119073, 1929448458,
    141911, 1862471176, 23860, 1963130886, 213115, 1962941701, 179557, 1694569741, 217484, 771760388, 89662, 1828926992,
    75535, 788531213, 79198, 1795295500, 88868, 1795372556, 230628, 1946166284, 75453, 788531204, 213581, 2432703760,
    103208, 1929579270, 25797, 1862467589, 40162, 2969567500, 120950, 1862339592, 220478, 1762664963, 178867, 2399212833,
    244057, 1761752836, 19309, 2181038125, 162525, 1845694214, 220897, 773071364, 167050, 973147923, 167088, 2399211282,
    176007, 2399212306, 217585, 1946165507, 94716, 1862470410, 147360, 1627590405, 174344, 1694569225, 148332, 1929580296,
    74827, 1845495816, 85899, 1845703176, 67506, 1694565384, 59777, 973145095, 177757, 1627460615, 205754, 2885688582,
    205760, 2348817670, 219113, 2399412748, 219137, 2349081100, 33010, 2969763856, 15294, 3087007773, 8547, 1845493781,
    74072, 1845495564, 26155, 2701328394, 140146, 1979715086, 163400, 1761808142, 241922, 2516790018, 118417, 973147145,
    146238, 1845694216, 148546, 1812139780, 244251, 1845638921, 244260, 1845638921, 2058, 1845493781, 159419, 2399342346,
    136660, 1845497346, 32309, 1761804296, 146893, 771952391, 120973, 1929448453, 241628, 2181179926, 52303, 1929380627,
    53300, 1929380626, 52271, 1811940112, 54177, 1627390730, 54168, 1627390729, 134275, 1795165711, 134261, 1694502414,
    134254, 1811942919, 173471, 1929449996, 190112, 2030049567, 10648, 1862271000, 27283, 2030239765, 190143, 2566920469,
    100165, 1694698260, 100185, 1694698260, 233585, 2046829843, 233646, 1694508307, 125507, 2030188553, 119310, 1627458565,
    135990, 1627393549, 84542, 1694707974, 176881, 1694569478, 98787, 1946356495, 168695, 973082895, 180281, 973084174,
    54734, 1694499597, 167705, 1694699533, 55025, 1912603404, 217512, 2600476933, 118474, 1862339600, 204201, 1962941702,
    205454, 3120569606, 205460, 2583698694, 206027, 1627397381, 76145, 1828718599, 203252, 1845501192, 206603, 1694506251,
    26945, 1694695433, 220017, 3087540752, 218104, 771760389, 13266, 1795162132, 13286, 1761607695, 28969, 1946353675,
    216404, 973152259, 207891, 1962941700, 169589, 1627394312, 213451, 2248154378, 44550, 2919235882, 42518, 2164261147,
    42471, 3036676372, 169777, 1929384205, 169765, 1627394316, 117239, 1812007955, 117258, 1812007955, 117093, 1845562386,
    117141, 1694567441, 117158, 1694567441, 2403, 1694498832, 117189, 1694567440, 37503, 1694499096, 16873, 3170893847,
    231286, 2348819480, 30040, 2399338516, 30080, 3103981588, 208082, 1912610055, 53771, 1946157844, 138140, 1979715085,
    138044, 1795165706, 143464, 1845694214, 230504, 1912611850, 222646, 2049188355, 181857, 1627395862, 181842, 1627395855,
    181879, 1627395855, 198591, 2248350218, 235977, 1694574086, 216684, 771760388, 169857, 1929384203, 23651, 1946353673,
    174852, 1946227460, 216471, 1946165508, 135748, 822087171, 239110, 1963075849, 149152, 1627590415, 66081, 973145098,
    152065, 1761808137, 225865, 1761813257, 146780, 1627590408, 30152, 3020095500, 118357, 973147146, 217594, 1845502214,
    81458, 1862273546, 231998, 2147492870, 93040, 1761807122, 141892, 1694699018, 153349, 1677922057, 82518, 687868421,
    173547, 1912673028, 216059, 973152015, 168074, 2399342606, 135669, 1862274570, 97069, 1761807114, 148264, 1929580293,
    203189, 1811946760, 216415, 2046828803, 58450, 2181038868, 33066, 3036872722, 217708, 771760389, 131773, 1761676548,
    184195, 2181044011, 201745, 1912609804, 57809, 1946157831, 186593, 1946359813, 225851, 1812144901, 14404, 2197815331,
    29636, 2349006870, 83832, 687868425, 35223, 1845494031, 202443, 2969574422, 32630, 2919432208, 170347, 1694503180,
    177111, 973149194, 170338, 771756297, 232316, 1912611848, 160234, 2181238536, 231844, 2147492894, 45672, 1929380121,
    38178, 1627390232, 97594, 1929579287, 26128, 1862467605, 97552, 1862470421, 155074, 2332233486, 114901, 2969766685,
    114988, 2349009693, 242814, 2969632790, 111731, 3087207187, 23730, 1912799237, 37036, 1912602901, 186224, 1812142091,
    156773, 2952990480, 80465, 1946290439, 86716, 1946366727, 88158, 1946366983, 143334, 822284040, 228001, 771761155,
    217328, 1828724997, 168541, 1946161437, 233291, 1845503258, 233487, 1828726042, 168519, 1845498134, 59073, 1845560338,
    232988, 1845503250, 91400, 1946356495, 227918, 1845568271, 91415, 1979910926, 59539, 1912669197, 68911, 1811940620,
    68923, 1828717836, 68955, 1811940620, 68967, 1828717836, 70281, 1845495052, 74712, 1946158860, 67530, 1694565387,
    68935, 1627391243, 70270, 1627391243, 70293, 1694500107, 70304, 2197816586, 70819, 973079818, 70904, 973079818,
    68902, 1862272265, 68946, 1627391241, 70262, 1946158344, 45026, 1912602894, 74586, 1694500621, 227763, 1694573325,
    219709, 2148016648, 219695, 772284935, 219683, 2986877446, 972, 1845493777, 228683, 1694508038, 140742, 1627393546,
    179899, 973084170, 150471, 1627590409, 103522, 2768440073, 103531, 2231569161, 120920, 2768309257, 120929, 2231438345,
    187762, 1694701585, 46975, 1627390479, 19105, 1627389964, 213099, 1761615112, 173396, 1627460106, 87336, 1694708756,
    156169, 2500005654, 177825, 3187741711, 149978, 1828917001, 203489, 1828723977, 10074, 2046820367, 208733, 1795169546,
    208743, 1795169546, 203513, 1795169545, 218134, 771760389, 240877, 2198022664, 216547, 771760390, 186688, 1963137034,
    27082, 1778581511, 205524, 1929387270, 206067, 1694506245, 46738, 1728053777, 174844, 1812009732, 204375, 1811946761,
    203418, 1761615113, 232034, 2952799250, 231186, 2181047310, 149843, 1929580295, 59626, 1694565388, 146325, 1929580297,
    225119, 1929585417, 150260, 2030243589, 117540, 973147144, 162680, 1694699273, 241969, 1694706690, 101216, 1912802078,
    101132, 1912802067, 119992, 1912671251, 6404, 1761607695, 6834, 3103784974, 6822, 1862270988, 148281, 1929580297,
    204940, 1627397398, 205112, 1694506257, 211795, 3019906316, 40889, 1694499082, 102818, 1694698250, 158975, 2416119558,
    185836, 1711478798, 201291, 1929387019, 133064, 2181106960, 119137, 973147152, 119153, 973147152, 97227, 1828915983,
    97242, 1828915983, 119129, 973147144, 25358, 1912799240, 23503, 1845690378, 28684, 1946353672, 181781, 1929385753,
    95092, 1929579276, 95104, 1929579276, 118298, 973147148, 118310, 973147148, 95116, 1862470411, 98379, 1912802056,
    210997, 2885688598, 20918, 1845493781, 22671, 1744830476, 45763, 1744830732, 136367, 1845497351, 1028, 1694498833,
    24309, 1912799238, 79400, 1879181570, 152034, 2047020806, 152933, 1929580294, 206447, 1627397382, 225874, 2047025926,
    225978, 1929585414, 124141, 973147144, 53092, 1929380619, 236868, 738273035, 53082, 1627390730, 217107, 1929388298,
    5080, 1845493775, 8049, 1862270991, 168208, 1694699530, 216137, 1694572298, 94243, 1946356496, 94259, 1946356496,
    121098, 973147144, 179404, 1929450764, 179416, 1929450764, 172159, 1845636385, 201034, 2969574177, 172192, 1845636382,
    28199, 1912799243, 244160, 1761752842, 185519, 1912805381, 145695, 1812139784, 112859, 1627589396, 0, 1845493779,
    180655, 973084171, 69189, 1879049485, 94220, 1929579276, 203462, 1929387272, 72391, 1677723143, 32143, 1694695432,
    55472, 2332033820, 55420, 2181038874, 167830, 2181238810, 170901, 973082899, 36921, 1862271254, 38118, 1862271252,
    38138, 1912602900, 67806, 2181104646, 173746, 1828786948, 155648, 2885881624, 190425, 1946163477, 12591, 1912602644,
    233792, 1946166548, 190446, 1946163474, 208255, 1929387270, 242076, 1845701635, 173700, 1946227460, 95817, 1929579279,
    95832, 1929579279, 98277, 1929579279, 186818, 1761810444, 74097, 1845495563, 29506, 1661140996, 71946, 1946158609,
    72019, 1677723152, 147965, 1862471430, 205547, 1862278406, 116414, 1627458311, 142074, 1694699015, 26612, 1912799236,
    77300, 973080599, 171165, 973082903, 85206, 2952999190, 159998, 2952990486, 153659, 2030243591, 239708, 2030184711,
    240673, 2030250503, 173674, 1912673034, 162098, 2449673996, 212141, 2449480972, 241908, 1677929219, 136841, 1862274570,
    187605, 3187873809, 173123, 1929449997, 137382, 1946160653, 143205, 2047020806, 207879, 1694506246, 28625, 1728249860,
    44376, 3036676374, 164964, 3070430994, 104396, 1963133711, 121257, 1963002895, 178385, 2181109001, 77464, 2399143975,
    77414, 3187673113, 177341, 973149203, 177305, 3087078418, 77380, 973080593, 177271, 973149201, 85282, 3120771344,
    177239, 3120632848, 157214, 2399342350, 204900, 1627397382, 204635, 1845501198, 204649, 1845501198, 221249, 1628971527,
    137215, 1929383444, 137196, 1694502419, 160382, 2952990482, 151058, 1627590409, 30120, 3020095498, 67503, 973145091,
    208968, 1694506247, 219475, 1644700163, 218651, 2919244050, 221591, 1696080388, 41285, 1694499085, 178296, 1828787464,
    101798, 1912802062, 212849, 3120569622, 94335, 1627589396, 131655, 973147403, 115841, 1694567178, 203551, 1912610056,
    174496, 1912673028, 100263, 1694698260, 139590, 2164264475, 236383, 1912678167, 236427, 1912678165, 157992, 2181238538,
    24900, 1929576457, 234967, 1929455113, 170330, 973082888, 54107, 1627390727, 28542, 1912799238, 174027, 1929450243,
    83676, 1694501390, 5181, 1811939339, 235074, 1812014603, 204824, 1627397385, 12715, 1845493774, 12310, 1845493772,
    12322, 1811939339, 145876, 1694699278, 9939, 1627389964, 207783, 2650807559, 27891, 2667773961, 207859, 1627397383,
    198558, 688069126, 222560, 1881416195, 12552, 1795162125, 161154, 2936213265, 156061, 2500005648, 161105, 2936213263,
    139214, 2332036640, 151497, 1694699276, 45190, 1845494031, 43377, 1811939597, 82497, 1694501387, 110458, 3087207189,
    216812, 1627398421, 43327, 2348810521, 89242, 1929590282, 75054, 1627392008, 168640, 973082894, 47792, 1627390495,
    50127, 1912603153, 167663, 1745031175, 224157, 774906372, 24071, 755171330, 90045, 1912802058, 206297, 2701139207,
    84133, 1845496327, 201534, 1862278156, 178361, 1744901388, 144779, 1946357510, 224956, 1946362630, 117375, 973147142,
    18179, 2147483681, 28851, 1694695429, 207507, 2030050565, 141709, 1912802821, 240453, 2835556868, 151584, 1761808134,
    152776, 1761808134, 219029, 1862541829, 157140, 2164461331, 161508, 2164461331, 228611, 1845502984, 218844, 1761616135,
    43657, 2399142166, 167218, 1845694469, 23089, 1761607700, 45551, 1862271243, 184781, 1694504719, 236656, 1627465488,
    204839, 1627397382, 229956, 2046829577, 99460, 1694698255, 99475, 1694698255, 119611, 1694567439, 119626, 1694567439,
    119602, 973147145, 27050, 1778581512, 171662, 973082889, 157322, 2936213260, 157358, 2500005644, 6532, 1627389972,
    1657, 1845493778, 209895, 3137346830, 142748, 1912803083, 198506, 688069126, 198491, 688069125, 146473, 822284042,
    35169, 1862271240, 190464, 687872267, 133977, 2952793633, 66913, 2952856603, 66861, 3137405977, 107519, 3036875540,
    133848, 2164264466, 156693, 2181238544, 157626, 2382565136, 226301, 2382570256, 145163, 1946357517, 211309, 2449480970,
    32842, 3070427154, 158516, 3003322130, 209257, 3003129106, 98470, 1795361544, 119419, 1795230728, 44272, 1627390215,
    8878, 1677721615, 224283, 2402296334, 224311, 2351964686, 168938, 1929384205, 131395, 1929448726, 131417, 1929448726,
    12222, 1912602634, 12729, 1694498828, 12349, 1795162123, 203265, 1962941704, 83316, 3187673624, 83359, 3187673619,
    161602, 2399342350, 218022, 3170902276, 163007, 2198015752, 163015, 2181238536, 227203, 2198020872, 230188, 2969576463,
    241928, 2567121666, 5042, 1862270997, 143348, 1812139784, 163075, 1812139783, 84036, 2231372315, 171304, 3087012117,
    78623, 973080589, 85794, 2969776396, 204338, 1828723978, 9307, 1728053265, 6732, 2030043150, 9294, 1677721613,
    25790, 2030239751, 95288, 1694698259, 31360, 2349006866, 133866, 3137342998, 98955, 1845693201, 71963, 1694500366,
    98941, 1929579278, 199398, 1811946252, 27405, 1862467594, 2146, 1694498837, 157538, 2952990482, 226359, 2952995602,
    157586, 3070430988, 226329, 3070436108, 153916, 2902658823, 40861, 1929380111, 40850, 1929380107, 159457, 3187871496,
    6474, 1761607698, 6351, 1761607696, 118613, 1812007944, 47048, 1627390486, 80323, 1627523350, 86727, 1627599638,
    87203, 1627599894, 46719, 1912603155, 47876, 1946157591, 47867, 1946157577, 78503, 973080585, 37073, 1929380105,
    35955, 1845494045, 36011, 1845494045, 35928, 1845494043, 35984, 1845494043, 45489, 1879048469, 45470, 1879048467,
    74599, 1627391760, 117608, 973147149, 144825, 1929580300, 144802, 1694699275, 218026, 2181046532, 197222, 3154123062,
    197328, 3154123060, 197131, 3154123045, 197059, 3154123043, 202225, 3103792150, 202269, 2399149078, 41127, 1946157330,
    153394, 1929580294, 208605, 1929387270, 68574, 1828717842, 68559, 1946158351, 120157, 973147150, 102277, 1845693197,
    120182, 2046888970, 240143, 1929521413, 96252, 1694698258, 96241, 1761807115, 25569, 1862467594, 232842, 1912611854,
    141099, 1694565389, 144043, 1929580296, 78999, 973080584, 177711, 1694569479, 154441, 1812139782, 211529, 2449480974,
    109658, 2718108447, 109571, 2718108441, 54296, 1761608471, 171499, 973082899, 171037, 973082897, 171071, 973082897,
    180484, 973084177, 180518, 973084177, 171469, 973082895, 180766, 973084175, 220916, 1779704323, 221918, 1813783043,
    150501, 1627590407, 169046, 1929384214, 169026, 1929384212, 169003, 1912606987, 69405, 1761608979, 69424, 1627391244,
    150963, 1627590411, 32888, 2365784074, 188391, 1694570521, 186473, 1694701580, 10879, 2667577364, 10861, 2667577362,
    73782, 1627391754, 23607, 1912799239, 80397, 1912736007, 89965, 1912813063, 221906, 773595655, 221893, 3206291974,
    33446, 3070427152, 178240, 1929450763, 178262, 1929450763, 216427, 1929388294, 134389, 1694502405, 173840, 1694569221,
    181425, 973084421, 216422, 1694507269, 49502, 1694499348, 49522, 1912603153, 175073, 1677792004, 213365, 2969574668,
    174500, 1677792005, 203413, 1862278405, 216475, 771760387, 19652, 2181038111, 164592, 2667777810, 227547, 3204653838,
    228111, 1912611851, 75094, 973080587, 79151, 1862404362, 80486, 1862273546, 84395, 1862480138, 86792, 1862480906,
    198058, 2197821702, 140245, 1627393559, 140231, 2197818894, 76000, 788531213, 79388, 1929513228, 89212, 1929590284,
    133635, 1929383436, 66335, 1627456526, 66322, 1812005901, 121488, 973147145, 154374, 2030243593, 154366, 1912803080,
    226148, 1912808200, 173946, 1694569222, 209145, 1795169546, 207718, 1912610063, 207704, 1912610062, 31140, 2164457481,
    235569, 2164336137, 38061, 1694499080, 229407, 1862280200, 229415, 1627399176, 232289, 1946166279, 153144, 1845694214,
    28748, 1728249861, 214085, 1627397382, 242084, 1812147202, 27162, 2047016966, 176458, 2600538885, 239650, 1627531529,
    131089, 1912748039, 152601, 1912803079, 239643, 1912744199, 240635, 1912809991, 182882, 1845499675, 149134, 1627590409,
    206123, 1627397385, 132369, 1845562641, 228881, 1694508036, 188487, 1728124948, 180600, 973084174, 82523, 687868421,
    23531, 1845690376, 119274, 973147145, 148809, 1862471432, 172954, 1627460102, 172992, 1812009478, 172968, 1812009477,
    210782, 2583698715, 28930, 1946353671, 132673, 2332101896, 132946, 3087076616, 96979, 1644366599, 174582, 1929450245,
    240212, 1946298627, 73858, 738199313, 218428, 2516590864, 242659, 2231435276, 241378, 2969709068, 207603, 2650807562,
    89152, 1694709260, 30396, 2349006864, 167906, 2181238794, 216294, 2181111818, 167427, 1627590665, 216222, 1627463689,
    74062, 1694500618, 171915, 973082901, 180934, 973084181, 53824, 1946157834, 38542, 1845494029, 38555, 1845494028,
    24221, 1912799238, 23199, 1845690376, 208000, 1761615111, 76678, 788531203, 243301, 788598275, 152205, 1912803086,
    106401, 2332232481, 106500, 3087207197, 106587, 3087207195, 208982, 1627397381, 138474, 838864387, 138121, 1912606217,
    24641, 1912799238, 5253, 1929379863, 240172, 1963075843, 34729, 721485826, 165746, 2432896778, 213259, 2432703754,
    185811, 1929582601, 177749, 1795232776, 225273, 1812144904, 29912, 2349006860, 81629, 687868427, 174790, 1644237572,
    221700, 1729896963, 242328, 1929445385, 204257, 1929387269, 160883, 2516782876, 160967, 2382565146, 160853, 2952990474,
    135751, 1862274568, 207090, 1828723973, 241809, 3204590098, 232472, 2181047312, 27784, 1627586568, 176215, 2952860428,
    206553, 1862278406, 204730, 1627397383, 147023, 1627590404, 140224, 1862274567, 174280, 1862341383, 34581, 1929445382,
    240642, 1929587206, 174213, 1862341380, 188619, 771758348, 188631, 771758346, 204118, 1694506245, 204217, 1694506250,
    97112, 1627589386, 118963, 1627458570, 53993, 1627390734, 53981, 1946157836, 71053, 1728054805, 71088, 1728054800,
    54124, 1962935052, 5466, 1862270989, 95744, 1862470413, 219378, 2030313991, 241966, 1828924419, 200909, 1761614601,
    142686, 2047020807, 22747, 1929379857, 45732, 1929380113, 54613, 1946157837, 51860, 1694499596, 59236, 1694565388,
    51849, 1912603403, 144689, 1929580298, 144680, 1694699273, 224997, 1694704393, 172444, 1862413582, 150932, 1795362570,
    207048, 1795169546, 37143, 1845494037, 88766, 1862481167, 88317, 1627600135, 185640, 1912805386, 141758, 1862471174,
    165272, 3070430990, 227439, 3070436110, 152851, 1912803081, 137866, 855641604, 172067, 2030047496, 78932, 973080587,
    177729, 1862341642, 218507, 2197823754, 27709, 1627586569, 23260, 1845690375, 39486, 1946157322, 23190, 1845690377,
    204492, 1627397402, 204518, 1929387274, 68462, 973145099, 53523, 1912603414, 23667, 1795358726, 239308, 1862412550,
    216999, 1761616133, 26583, 1627586570, 146052, 1627590410, 149955, 1627590410, 142843, 1912803081, 216412, 1912611075,
    240350, 1912809987, 207613, 1627397383, 205720, 1862278407, 81344, 687868419, 135085, 1694502413, 135075, 1962937866,
    217347, 1728061704, 75954, 973080583, 118376, 973147143, 44942, 2382364954, 37057, 1862271248, 144233, 1694699272,
    203888, 1946164487, 180358, 973084171, 175847, 2164331276, 173713, 1728123656, 163193, 1627590407, 177884, 1946227986,
    177874, 1845564682, 135623, 1845497354, 186852, 1694701581, 25561, 1862467592, 134963, 2046823939, 221278, 2048401923,
    203546, 1811946757, 135314, 1728056853, 12842, 1677721613, 148308, 1929580297, 217022, 1761616136, 201377, 1862278160,
    201393, 1627397136, 224454, 774906377, 148256, 1812139784, 219250, 772022791, 219237, 2265195014, 180369, 973084172,
    24132, 1912799242, 143719, 1912803082, 224765, 1912808202, 237893, 2181113623, 144770, 1929580297, 144762, 1946357512,
    224962, 1946362632, 207417, 1879055625, 173611, 1946227464, 88334, 1929590022, 218988, 1912873478, 222790, 774119945,
    8755, 1811939340, 238510, 1728063257, 238467, 1728063256, 238491, 1795172115, 238449, 1795172114, 198387, 973084945,
    186930, 1845696526, 150162, 1694699274, 120689, 1627458569, 156395, 2952990492, 156365, 2952990474, 19390, 2919235620,
    164464, 3070430992, 210271, 2348817682, 38632, 1879048465, 45084, 1879048464, 45100, 1879048464, 38617, 1879048463,
    153832, 1694699270, 132434, 1677790471, 198546, 1845697027, 233717, 1795171604, 233698, 1795171603, 173726, 1728123652,
    27634, 1845690378, 27627, 2667773959, 208549, 2030050565, 178203, 1845564681, 184279, 2181044009, 177646, 973149201,
    208881, 1828723984, 931, 1912602633, 241321, 1946298891, 122880, 973147147, 159988, 2651000586, 240184, 1812080899,
    242032, 2567121924, 223731, 2402034188, 223755, 2351702540, 88886, 1862481419, 90701, 1812138775, 90724, 1812138775,
    90659, 1929579285, 90680, 1929579285, 115452, 1694698259, 205395, 1845501190, 181816, 973084422, 217240, 1761616132,
    227533, 3204653838, 159122, 2399342358, 141798, 1946357256, 137557, 1929383432, 176900, 973149191, 68819, 1694500111,
    68834, 1694500108, 79334, 1929513226, 89349, 1929590282, 213425, 2432703760, 242055, 1845701634, 242136, 1845702402,
    13337, 1694498835, 13356, 1694498835, 173096, 1627460110, 198404, 771758342, 228192, 1845502992, 228178, 1912611854,
    203504, 1744837897, 156927, 2651000584, 81697, 1694501384, 28884, 1845690376, 242071, 1845701635, 76275, 788531211,
    79540, 1929513226, 89446, 1929590282, 136975, 1929383434, 152294, 1627590407, 159617, 2416119564, 172973, 822153735,
    50642, 1845494539, 50633, 1912603401, 142555, 1862471175, 217890, 3003130126, 218284, 2147492108, 186198, 1929582609,
    244113, 1761752843, 228818, 1694508041, 211949, 2550144264, 228810, 2835358728, 174587, 1694569222, 240554, 1828923910,
    80584, 687868424, 220451, 772809220, 243333, 1912747794, 243316, 1912747784, 46362, 855638281, 144930, 822284039,
    45914, 1694499092, 45949, 1694499089, 228342, 1845502992, 45934, 1694499087, 228328, 1912611854, 208691, 1677729036,
    133497, 1694502420, 147747, 1862471432, 80639, 973081095, 170661, 1627394315, 170651, 1811943690, 230846, 1694508038,
    153911, 2030243589, 175089, 1946227461, 244653, 2952935191, 244338, 2952935189, 244634, 3171038995, 244321, 3171038993,
    189850, 1694505236, 219510, 1862803975, 32393, 1963130890, 197757, 2533366049, 141330, 1694565383, 240666, 1694706183,
    231180, 2147492870, 145835, 1677922057, 187683, 3120764944, 206469, 1811946759, 69287, 1627391244, 140729, 1946160653,
    241352, 1761749517, 101967, 1912802064, 38914, 1677721868, 151251, 1812139783, 205617, 1694506247, 7750, 1694498832,
    7766, 1862270992, 103290, 2768440074, 120885, 2768309258, 185047, 1694504725, 153431, 1929580297, 115745, 2969766681,
    102018, 1761807123, 101983, 1761807121, 216937, 771760387, 35470, 1845494036, 35389, 1694499090, 167419, 1627590664,
    215959, 1627463432, 178959, 2231440661, 153816, 2902658824, 153824, 2365787912, 218711, 2919244046, 29471, 2600665099,
    226137, 2600674059, 1842, 1845493780, 26725, 1946353683, 38478, 1946157331, 143549, 1694699275, 143560, 1711476490,
    99050, 1912802062, 23402, 1845690374, 198988, 1828723470, 150319, 1627590407, 207839, 1694506245, 47187, 1694499351,
    55661, 2181038897, 230852, 2600477705, 178837, 2231440655, 243288, 1677921795, 14114, 2382364710, 14052, 2231369759,
    219034, 1694769667, 138351, 1862274574, 152622, 1694699271, 40535, 2046820636, 40508, 2046820635, 147718, 1694699278,
    3627, 2835349533, 143932, 1694699273, 178900, 2399212833, 21960, 1694498838, 10685, 2801795086, 10751, 1627389966,
    82476, 1694501387, 154088, 1627590409, 226174, 1946362632, 167069, 973147923, 167106, 2399211282, 176025, 2399212306,
    198729, 688069125, 135153, 1912606211, 156479, 2164461324, 207293, 1795169542, 23846, 1694695431, 188266, 1862342673,
    188250, 1862342672, 186022, 1627592714, 185925, 1845696519, 185783, 1929582608, 208460, 1728060683, 39836, 1845494034,
    39819, 1845494033, 27956, 1946353672, 58689, 1845560336, 185886, 1812142091, 34271, 1694695435, 26463, 1845690377,
    210451, 3087015176, 33026, 2969763856, 225935, 1627595525, 125166, 2499873809, 15323, 3087007773, 17096, 3036676130,
    43064, 3154116887, 114701, 2634222359, 136796, 872418824, 26424, 1929576455, 44253, 1694499080, 143169, 1929580294,
    242098, 3036883972, 137800, 2030046729, 151523, 1795362568, 205104, 1761615108, 223157, 774382084, 27743, 1761804293,
    225698, 1627595528, 3032, 1694498833, 18709, 1694498832, 198903, 1728060170, 120968, 1929448453, 73818, 1946158858,
    224084, 1915494921, 102527, 2952989465, 151661, 1761808146, 26616, 1912799238, 136275, 1694502403, 107449, 3187870489,
    214206, 1627397385, 151602, 1627590405, 68355, 2030109706, 203205, 1728060682, 103150, 1912802061, 115361, 1677921033,
    125262, 1677790217, 230348, 1694508043, 219088, 772022788, 155156, 2550337292, 164786, 2734886684, 3957, 1694498831,
    32782, 3204644880, 210091, 2348817682, 75072, 973080587, 79171, 1862404362, 80506, 1862273546, 84425, 1862480138,
    86772, 1862480906, 37093, 1929380105, 59893, 1862337550, 172471, 1862413582, 158783, 3187871494, 230780, 2902467592,
    204244, 1694506248, 217880, 2952798474, 180569, 973084177, 180813, 973084177, 93366, 1929579293, 93395, 1929579293,
    93312, 1929579291, 93339, 1929579291, 93280, 1845693200, 93296, 1845693200, 102887, 1728252684, 230645, 1946166281,
    149471, 1862471431, 149932, 1845694214, 6868, 1761607692, 221644, 2904039942, 221602, 773333509, 221635, 1628971525,
    221640, 1847075332, 154506, 2583891731, 216407, 973152259, 150265, 1694699274, 174322, 1694569222, 174117, 1912673029,
    221222, 1847075332, 118732, 973147152, 96464, 1761807119, 118718, 973147150, 96479, 1761807117, 165186, 2181238540,
    159439, 2936213258, 131982, 973147416, 98485, 1879247639, 119434, 973147146, 115951, 1912670985, 37803, 1761607946,
    119257, 973147144, 186246, 1627592711, 48742, 3187671618, 48648, 2986345007, 16354, 1694498843, 226549, 2399347472,
    159256, 2332233486, 162226, 3087208206, 231310, 2348819480, 30060, 2399338516, 30100, 3103981588, 207136, 1694506245,
    172222, 1761750298, 20656, 1929379858, 33843, 1812135946, 25887, 1694695432, 202891, 1828723971, 181305, 1845499664,
    210687, 2952797454, 32828, 2969763854, 20503, 1694498825, 38376, 1879048465, 139134, 2952793639, 28527, 1627586566,
    18950, 1946157071, 218609, 3070238988, 44037, 2197815567, 44015, 1694499083, 173268, 1845563913, 133026, 1694567688,
    31116, 2349006860, 235365, 1627465225, 236104, 1627530761, 152629, 1845694216, 241887, 1761815299, 133346, 1929448712,
    176111, 3137409806, 28324, 1627586566, 173277, 1845563921, 12384, 1677721608, 232004, 2147492870, 203316, 1996496133,
    53054, 1912603399, 175100, 1644237575, 208487, 2231377157, 210743, 2583698700, 215012, 1627397650, 214995, 1627397649,
    217130, 1862279431, 216074, 973152015, 168088, 2399342606, 159473, 3087208214, 150777, 2030243591, 71256, 1912604182,
    71308, 1845495318, 93631, 1929579286, 93675, 1929579284, 93819, 1929579282, 145551, 1929580306, 93715, 1929579280,
    93787, 1694698256, 116429, 1929448208, 211557, 2701139214, 142284, 1761807885, 135798, 1694502409, 150296, 1627590408,
    174388, 1862341382, 203048, 2046827780, 222188, 1847599621, 181950, 1761613593, 146879, 1929580302, 112950, 1761807115,
    224193, 1915757064, 136705, 1946160660, 136497, 1627393555, 53318, 1627390731, 136516, 1694502408, 239379, 1694640392,
    96778, 1627589387, 225470, 1627595531, 44166, 1761607960, 44146, 1694499092, 112210, 1761807119, 32403, 1694695438,
    44119, 1694499086, 124117, 973147148, 153367, 1728253703, 154533, 1862471429, 179221, 2348881171, 202465, 2969574422,
    32646, 2919432208, 155024, 2164461324, 178585, 1744901388, 24017, 1845690372, 90187, 1627589400, 214402, 1694506520,
    116540, 1828785171, 116559, 1828785171, 90157, 1912802064, 116524, 1912671248, 72444, 1946158607, 116578, 1946225679,
    90129, 1745029902, 90143, 1912802062, 90173, 1963133710, 90211, 1912802062, 116468, 1744899086, 116482, 1912671246,
    116496, 1912671246, 116510, 1963002894, 217558, 1694507273, 242138, 1929588483, 214199, 1761615111, 219537, 772284932,
    213611, 2734693646, 170710, 973082890, 221314, 773333509, 205822, 1627397382, 32367, 1694695437, 154871, 2147684102,
    145856, 1845694218, 145866, 1845694218, 141525, 1795228680, 219092, 1795432964, 156005, 2885881624, 156789, 2952990480,
    156755, 3087208198, 24672, 1912799246, 236735, 1694574347, 230048, 1627399175, 225525, 1627595527, 149837, 1694699270,
    162984, 1761808134, 225640, 1694704390, 225731, 1627595526, 77876, 973080597, 85464, 2399351060, 31878, 3087204364,
    147516, 1627590407, 94694, 1862470411, 94705, 1862470411, 179259, 771822862, 213377, 2432703756, 150791, 1627590408,
    206924, 1627397384, 106006, 2500004634, 24101, 1929576466, 145703, 1627590409, 145712, 1627590409, 23565, 1946353670,
    98129, 1929579273, 146824, 1862471431, 205030, 1862278407, 208095, 1845501191, 59225, 1694565387, 227732, 755049226,
    144715, 1929580297, 144699, 1694699272, 224937, 1694704392, 238323, 1694508816, 148153, 2684555026, 148171, 2147684114,
    231782, 2231378960, 159413, 2617446150, 173556, 1946227463, 172750, 1946299660, 172775, 1946299660, 208297, 1694506245,
    186064, 1694701580, 10447, 1962934297, 10472, 1962934294, 241952, 1963142146, 229627, 1862280200, 229635, 1627399176,
    218139, 771760389, 216553, 771760390, 88147, 1862480907, 148625, 1862471431, 200479, 2164267795, 200737, 3070237459,
    6419, 1862270994, 31734, 3120758788, 223175, 1948787203, 8377, 1929379853, 143242, 1946357513, 179646, 973084168,
    135826, 1946160658, 46923, 1845494298, 46949, 1845494298, 220077, 772547076, 232052, 2952799250, 231200, 2181047310,
    170592, 973082898, 28794, 1912799240, 234872, 1929455122, 25725, 1761804292, 243399, 1761752854, 214354, 1694506513,
    74557, 1694500622, 214341, 1694506509, 131072, 1845639177, 65743, 973145096, 181908, 1761613594, 97326, 1929579274,
    116084, 1929448202, 244217, 1845638921, 244226, 1845638921, 169186, 1694503184, 75720, 973080590, 84502, 1694707980,
    78756, 973080587, 85853, 1745039626, 165156, 3070430986, 227485, 3070436106, 173657, 1694569221, 174737, 1627460357,
    206175, 1694506246, 211459, 2634030348, 118121, 973147147, 187005, 1694701576, 52971, 1862271767, 52994, 1694499600,
    53010, 1862271751, 24209, 1912799240, 155672, 2332233480, 169211, 973082892, 136812, 1929383431, 147740, 1694699271,
    10402, 1845493772, 3716, 1946157067, 26901, 1845690378, 28518, 1627586569, 24750, 1912799240, 139362, 1627393542,
    152165, 1929580294, 200455, 3087014680, 218260, 2952798476, 154433, 1627590408, 147992, 1627590407, 205591, 1627397383,
    215823, 2969574924, 219595, 1627922950, 219607, 1913135621, 219617, 772284933, 52071, 1694499599, 151265, 1946357512,
    31190, 3087204368, 75770, 973080584, 117532, 973147144, 205857, 1627397383, 146707, 1862471435, 78476, 973080585,
    227845, 822158086, 75794, 1845495826, 79302, 1845627154, 81158, 1845496338, 75778, 1845495824, 79286, 1845627152,
    81142, 1845496336, 143408, 1929580295, 107007, 2332232493, 106884, 2349009703, 107121, 3087207192, 110680, 3187870488,
    122812, 973147159, 106801, 3154316054, 145432, 1728253702, 201067, 2969574177, 68979, 1862272262, 70353, 1946158341,
    37785, 1761607954, 82955, 687868433, 210307, 2952797450, 72901, 3187672606, 211645, 2516589834, 213461, 2181045514,
    72398, 1677723143, 151180, 1862471432, 55500, 2332033820, 55446, 2181038874, 167856, 2181238810, 170920, 973082899,
    18852, 1946157069, 139075, 2583694854, 164928, 2181238540, 30504, 3137536039, 175553, 2399212300, 169868, 1627394312,
    118907, 1761676296, 120725, 973147145, 102784, 1845693192, 25536, 1627586565, 36613, 1627390222, 36601, 1962934540,
    36636, 1929380106, 36627, 1627390217, 28945, 1946353671, 2868, 1845493774, 2905, 1811939342, 2893, 1811939340,
    22897, 1828716555, 46199, 1828716811, 140463, 2751467014, 236759, 1627465486, 70804, 1677722887, 143829, 1929580294,
    77323, 973080599, 171188, 973082903, 85228, 2952999190, 160020, 2952990486, 27810, 1946353675, 68592, 1728054549,
    152428, 1812139784, 153026, 3053653766, 153032, 2516782854, 208361, 3053460742, 208367, 2516589830, 110017, 2516781851,
    123509, 2516651035, 182927, 1694504726, 22436, 2231369747, 181234, 1845499667, 182305, 1996494611, 182776, 1845499667,
    182949, 1627395859, 182909, 1627395858, 123639, 973147153, 182324, 2030049041, 182760, 1912608528, 182341, 2030049039,
    34009, 3103981582, 29343, 2030239752, 243053, 1946353671, 75175, 973080587, 75165, 1694500874, 84275, 1694707978,
    142713, 1845694216, 52904, 1862271758, 208147, 1879055621, 137154, 1811942922, 174136, 1845564171, 235017, 1946232333,
    219062, 1761878535, 77503, 2399143975, 77439, 3187673113, 177360, 973149203, 177323, 3087078418, 77397, 973080593,
    177288, 973149201, 85298, 3120771344, 177255, 3120632848, 157228, 2399342350, 243391, 1694643976, 240159, 1929521411,
    10918, 2667577365, 10899, 2667577363, 39888, 1627390226, 20754, 1811939344, 45309, 1811939600, 35630, 1811939598,
    38959, 1811939598, 23614, 1879244808, 233941, 3170903344, 196914, 3170900251, 66466, 973145099, 66488, 2181104650,
    82035, 687868424, 180157, 973084171, 165946, 2432896776, 139736, 2952793633, 160400, 2952990482, 223480, 2233999890,
    203153, 1845501190, 125423, 1845639177, 30130, 3020095498, 224250, 774906372, 73696, 1694500620, 36131, 2885681418,
    91050, 1812138763, 199903, 1962941204, 222015, 2031886852, 230640, 2902467589, 83690, 1694501390, 142908, 1728253705,
    177153, 973149189, 68846, 1694500105, 222637, 2216960521, 20370, 1795162129, 20403, 1879048209, 20420, 1845493777,
    20387, 1912602640, 34639, 1845559304, 66280, 973145096, 72047, 1862272526, 72061, 2030044686, 138092, 1912606220,
    80455, 1862404362, 84115, 1862273546, 88133, 1862480906, 238761, 3087017759, 134073, 2969570836, 132573, 2030112004,
    87445, 1711485969, 87430, 1812149263, 82294, 1761610247, 87423, 1761817607, 166936, 973147911, 153753, 1946357509,
    27900, 2667773961, 74444, 2197817101, 78991, 973080584, 152882, 1946357513, 175131, 1862341382, 203877, 1694506251,
    239067, 1946298632, 214054, 1627397382, 165360, 2181238552, 49340, 2986345012, 97617, 1929579287, 97573, 1862470421,
    86848, 1677931530, 43390, 1811939597, 43352, 2348810521, 217355, 1728061705, 3675, 1929379858, 205839, 1627397384,
    220427, 772809220, 28499, 1929576454, 28761, 1929576453, 206594, 1795169545, 68389, 973145095, 8739, 1811939344,
    21735, 1946157064, 181128, 1694504718, 181115, 1946162957, 242015, 1627597826, 55102, 1627390744, 131160, 1929525252,
    143760, 1929580292, 240122, 1929521412, 54427, 1761608465, 54444, 1761608465, 145123, 1929580298, 4583, 1862270993,
    4616, 1811939345, 4600, 1811939344, 149909, 1795362571, 172004, 973082891, 177607, 973149195, 135217, 1728056847,
    30974, 2349006869, 202779, 1946164486, 105222, 1694698250, 105232, 1694698250, 147914, 1879248646, 147920, 1761808134,
    146468, 1912803077, 151142, 1862471428, 70896, 1694500104, 174257, 1694569227, 37813, 1879048463, 37828, 1828716815,
    24609, 1845690379, 144180, 1845694218, 27696, 1627586565, 243955, 1694643974, 174412, 1862341384, 31606, 2399338518,
    199785, 1677728527, 198864, 1728060170, 13301, 1694498836, 13321, 1761607696, 13554, 2902458384, 29012, 1694695438,
    73892, 1862272777, 149681, 1929580297, 102505, 1761807126, 190164, 1962940687, 165246, 2432896780, 190179, 1962940684,
    54225, 3154117385, 66112, 973145096, 54218, 1912603399, 32860, 3070427154, 41318, 1912602896, 33908, 1694695441,
    214575, 1694506511, 91658, 1761807114, 117017, 1761676298, 3459, 1694498836, 3441, 1694498834, 214530, 1694506512,
    202858, 1811946758, 59325, 1694565400, 59349, 1694565399, 172331, 1845636373, 219799, 772284935, 219787, 2181571078,
    28556, 1946353673, 37361, 1627390225, 11961, 1912602640, 197692, 3019905296, 236976, 1929455375, 236935, 1912678158,
    143989, 1694699273, 147569, 1627590406, 146062, 1694699268, 10780, 1845493770, 78700, 788531207, 142399, 3087207954,
    239880, 3087149330, 173110, 1862341133, 206732, 1627397381, 228994, 771761154, 33892, 771948554, 33885, 1728249863,
    221267, 773333508, 186510, 1862473738, 216878, 1728061704, 22467, 1828716562, 148290, 1929580297, 153195, 1677922055,
    98518, 1929579275, 174873, 1694569222, 243942, 1627535110, 31378, 2349006866, 232720, 2181047312, 76854, 788531204,
    172086, 2030047499, 146012, 1627590411, 146023, 1627590411, 147536, 1627590410, 147546, 1694699274, 204151, 1694506244,
    162941, 2181238533, 8164, 1912602643, 8151, 1929379853, 26336, 1912799239, 172985, 822153735, 215135, 771759627,
    218030, 2181046532, 221925, 2233213454, 138015, 1929383433, 205295, 1912610060, 215919, 1694506504, 23323, 1795358727,
    32329, 1694695431, 75531, 788531204, 173957, 1644237572, 228565, 1912611846, 175911, 2952860430, 33788, 1946353674,
    165608, 3204648724, 30490, 3087204366, 218480, 1761616132, 58582, 973145092, 219525, 1862803977, 145299, 1929580294,
    145294, 1694699269, 154631, 1812139780, 137785, 1627393551, 207806, 1694506250, 207753, 1845501192, 40796, 1946157329,
    10123, 1694498841, 34349, 671154188, 54080, 1627390732, 27205, 1694695434, 54070, 1912603402, 150528, 1694699274,
    150538, 2047020809, 225714, 2047025929, 242983, 2046885897, 146431, 1812139783, 143686, 1912803080, 2810, 1694498836,
    2830, 1694498836, 2792, 1694498834, 24150, 1912799240, 243144, 1694695431, 158060, 3103985420, 153289, 1912803077,
    219104, 1845764613, 226082, 1912808197, 230623, 1912611845, 25279, 1627586565, 2433, 1929379866, 2478, 1929379862,
    3192, 1694498838, 21281, 1929379862, 2459, 1929379859, 207658, 1912610060, 176990, 973149192, 176983, 1845564423,
    241858, 1694706435, 26702, 1912799240, 26717, 1929576456, 38450, 1912602888, 26710, 1694695431, 91038, 1845693196,
    117871, 2902526985, 117880, 2365656073, 33462, 3070427152, 51150, 1845494543, 51137, 1912603405, 101, 1845493783,
    93901, 1963133721, 93926, 1963133721, 67641, 1627456533, 57675, 1811940116, 57647, 2197816078, 57661, 1761608462,
    57635, 1946157836, 21343, 1627389971, 5689, 1862270993, 5673, 1627389968, 161255, 2181238540, 12204, 1677721609,
    33942, 1929576454, 33574, 1694695429, 152200, 1812139781, 32554, 3070427158, 35613, 1845494033, 201843, 1811946510,
    205811, 1862278406, 204187, 1694506246, 205519, 1627397381, 203273, 1728060676, 5157, 1627389976, 217385, 771760387,
    43294, 3087008033, 123044, 3036744731, 162200, 2952990470, 80239, 2197948689, 163900, 2667777818, 209108, 3187678472,
    76418, 973080581, 76414, 771753988, 84812, 771961092, 120978, 1929448452, 78921, 973080587, 31149, 2164457481,
    235578, 2164336137, 721, 1694498831, 180042, 973084167, 170498, 1979715852, 139246, 2952793623, 178373, 771822855,
    109818, 2869103372, 109784, 2718108426, 176713, 3204518668, 172931, 822153735, 32178, 2198011910, 163470, 2181238534,
    166765, 2197884678, 229686, 1627399174, 137358, 1929383434, 118811, 1694567453, 118787, 973147160, 96178, 1694698263,
    219734, 772284937, 118973, 973147141, 95953, 1929579274, 102470, 1845693202, 138411, 1694502410, 114372, 2298678044,
    53226, 1627390737, 53195, 1627390735, 53168, 1694499597, 242383, 2566979596, 156821, 3087208202, 27375, 1778581511,
    52378, 1627390727, 143043, 1929580294, 208248, 1845501191, 25622, 1761804296, 174528, 1694569224, 241306, 1694640648,
    241022, 1694640650, 205044, 2030050569, 49551, 1912603160, 179428, 1694569742, 59515, 1912669195, 23283, 1845690378,
    144328, 1862471430, 144346, 1745030916, 30412, 2349006864, 6072, 1862270988, 7512, 1862270988, 18663, 1946157067,
    20446, 1677721611, 167916, 2181238794, 216304, 2181111818, 156109, 2416119568, 156745, 2416119562, 165846, 2734886668,
    241912, 2030250753, 242036, 2030251009, 206304, 2164268295, 106434, 2332232481, 106529, 3087207197, 106614, 3087207195,
    221913, 1696342533, 180437, 973084167, 38869, 1845494034, 211395, 3120569612, 208380, 1929387274, 174066, 1862341385,
    173878, 1946227464, 143484, 1845694214, 37951, 1912602896, 136537, 1627393546, 153071, 1812139779, 237541, 2197890837,
    235911, 2952865299, 237503, 2952865555, 216958, 738205955, 226115, 1946362632, 227219, 1946362631, 103567, 1694698250,
    116138, 1946225417, 103488, 1912802062, 211679, 2348817680, 135542, 1811942934, 181674, 973084426, 228311, 1845502993,
    229794, 1929389072, 228296, 1912611855, 236512, 1929455372, 147412, 2684555016, 147420, 2147684104, 174308, 2684424968,
    110349, 2919435042, 105838, 2500004640, 122758, 973147167, 151335, 1929580294, 216442, 1694507267, 136593, 1862274569,
    51806, 1694499604, 51787, 1946157843, 33706, 2030239749, 160911, 2516782876, 160993, 2382565146, 160863, 2952990474,
    242011, 2567121924, 176227, 2952860428, 198885, 1946163986, 146096, 1845694219, 146107, 1845694219, 147607, 1694699275,
    148681, 1862471434, 148691, 1862471434, 233752, 1912612108, 140548, 1694502410, 204711, 1627397382, 110437, 3087207189,
    76242, 788531213, 76255, 1862273036, 79494, 1862404364, 84763, 1862480140, 86692, 1862480652, 172945, 822153737,
    172938, 1627460103, 140393, 2969570842, 11782, 1677721607, 241957, 1828924419, 41671, 1694499085, 182110, 1929385751,
    205828, 1694506245, 205917, 1862278405, 162816, 2198015754, 25308, 1929576459, 209651, 3120569620, 209775, 2147491090,
    155122, 2550337290, 219571, 772284932, 171682, 1627394324, 7722, 1694498830, 83841, 1627392523, 185650, 1912805386,
    136482, 1811942927, 232094, 2399151118, 232070, 3120571404, 173952, 1929450245, 216751, 1660952835, 68350, 2030109698,
    243311, 973152002, 216980, 1929388294, 24015, 1795358722, 29202, 2902654996, 147935, 1761808135, 148226, 1694699277,
    221071, 773071369, 206580, 1627397383, 217767, 1795170568, 153923, 2365787911, 175170, 2600538885, 188197, 2835421202,
    188226, 1912674316, 185764, 2835552264, 50314, 1845494548, 50295, 1912603411, 138289, 1946160651, 204615, 1627397383,
    21239, 1694498838, 21261, 1694498836, 2935, 1845493773, 2948, 1845493773, 2961, 1845493773, 2974, 1845493773,
    2987, 1845493773, 172045, 2030047501, 22636, 973078537, 211957, 2952797452, 237467, 2952865572, 154201, 2365787911,
    243685, 3003266824, 145849, 1677922055, 173225, 1795232265, 206054, 1627397383, 224132, 774906372, 26383, 1862467591,
    225564, 1862476551, 108123, 3036875547, 38047, 1862271246, 174439, 1862341385, 136174, 1627393552, 205414, 1845501191,
    150755, 1627590411, 150766, 1627590411, 141936, 1862471177, 175991, 2332103432, 175859, 2164331276, 133723, 1912606211,
    137124, 805309960, 144051, 1929580296, 174505, 1677792004, 79083, 1879181571, 89179, 1879258627, 133494, 1879051779,
    143474, 1845694215, 182821, 1845499668, 182863, 1845499667, 26294, 1929576459, 152157, 1812139784, 208308, 1946164487,
    81687, 1627392522, 181044, 973084189, 207761, 1795169545, 28777, 1912799240, 232508, 2181047316, 222378, 773857801,
    2167, 1962934291, 199989, 2969574157, 76493, 973080581, 76489, 771753988, 84839, 771961092, 223942, 1764499971,
    154361, 2030243589, 221194, 1729372676, 149234, 1694699278, 114290, 2432895770, 114222, 2298678032, 203613, 2013273352,
    231334, 2348819474, 156423, 2952990492, 156375, 2952990474, 41582, 1879048457, 238204, 1845503770, 148299, 1929580297,
    186964, 1694701578, 205644, 1627397391, 205659, 1627397389, 82508, 1694501386, 82548, 1694501386, 174316, 1862341382,
    65989, 1627456525, 65977, 2181104652, 88981, 1694709258, 223743, 2402034188, 223767, 2351702540, 39201, 2566914323,
    216273, 973152263, 204457, 1627397383, 220939, 773071365, 217064, 771760388, 25697, 1862467595, 25708, 1761804299,
    179001, 3170964745, 159144, 2399342358, 68352, 973145091, 208492, 2768248070, 208498, 2231377158, 189301, 1929386253,
    189314, 1929386253, 176725, 2919305992, 201124, 2969574168, 24836, 1694695430, 55135, 1627390731, 154403, 1694699275,
    154414, 1694699275, 154383, 3187871498, 154393, 3171094282, 226164, 3187876618, 55126, 1912603401, 165018, 2969767698,
    137881, 1946160649, 218338, 2399150353, 224161, 1697653257, 224201, 1630544391, 76130, 973080583, 198520, 1694702085,
    178761, 3019969803, 150117, 1627590410, 217699, 771760389, 104521, 2030242584, 104482, 2365786895, 142036, 1627590153,
    173808, 1728123659, 51613, 1694499599, 200363, 2348817172, 200325, 2399148818, 17908, 2399141909, 132627, 2550205704,
    216360, 973152273, 33102, 3070427152, 168306, 3070431248, 175675, 3187741450, 31794, 3087204372, 230679, 2600477707,
    232258, 1811948553, 228757, 1694508040, 229042, 1862280200, 229050, 1627399176, 232267, 1962943496, 230672, 1912611847,
    11136, 1694498826, 139635, 2952793633, 34099, 2382561302, 34057, 2952986644, 160303, 2952990478, 156911, 3187871496,
    153494, 1694699269, 217052, 771760388, 29322, 1946353672, 206251, 3003129095, 209441, 2885688588, 145379, 1929580297,
    147645, 1694699273, 143197, 1845694216, 232342, 1845502984, 232350, 771761155, 28055, 1912799240, 67472, 2399208472,
    67426, 2399208470, 180985, 973084175, 241365, 1761749517, 47238, 1929380371, 38521, 1845494027, 138666, 2952793614,
    166829, 1912672013, 159033, 2936213256, 242028, 1862478850, 26413, 1912799238, 136430, 1862274571, 108235, 2550336285,
    108406, 2936212253, 159729, 2550337309, 108320, 2885880604, 108489, 2701331227, 159657, 2500005646, 217180, 2885689608,
    169014, 973082892, 170155, 1879052551, 230564, 1912611846, 219004, 772022788, 33594, 1946353669, 178852, 2231440655,
    149616, 1795362564, 14152, 2382364710, 14083, 2231369759, 143287, 1812139784, 122477, 536939526, 133944, 2952793633,
    161836, 2382565137, 226912, 2382570257, 161367, 2181238544, 161789, 2382565135, 226944, 2382570255, 80445, 1929513226,
    89918, 1929590282, 217974, 3036684566, 132050, 1694567695, 178135, 1845564680, 223140, 1948787203, 156491, 2164461324,
    17388, 3036676126, 198113, 1946163476, 34615, 2952855566, 240759, 2952997390, 98893, 1845693196, 218526, 1761616135,
    50490, 1845494544, 50476, 1912603406, 23840, 1912799238, 75128, 973080582, 75134, 754976774, 84269, 1912811782,
    143841, 1912803078, 75123, 973080581, 75147, 788531205, 84265, 1677930756, 86585, 1677931268, 88198, 1677931780,
    240326, 1677928964, 5793, 1694498843, 5777, 1862270992, 5887, 1912602637, 180743, 973084183, 49114, 2516582946,
    8478, 1929379873, 202618, 1845501191, 82754, 2902460937, 240648, 1912809991, 215611, 771759641, 13696, 1744830484,
    133310, 1946225930, 242102, 3036883972, 36756, 1694499083, 136040, 1862274568, 38243, 1862271248, 10568, 1761607700,
    10550, 1694498834, 10536, 1677721614, 102863, 1946356492, 102875, 1946356492, 131793, 1694567689, 132992, 1694567688,
    53509, 1912603406, 87069, 1627599890, 81222, 1862273553, 86108, 1912812049, 87045, 1862480913, 81269, 1627392525,
    205307, 1627397387, 26661, 1845690378, 75846, 1694500873, 86090, 1694708233, 167616, 1677922312, 216249, 1677795336,
    224265, 774906372, 79610, 1862404362, 223034, 774119945, 135918, 1711279620, 123856, 973147149, 23725, 1828913157,
    209103, 1828723973, 132163, 1946225926, 238354, 1627399949, 239017, 1677731599, 116421, 1627458312, 20688, 1929379854,
    24974, 1627586569, 169660, 1761612040, 179944, 1761613320, 203818, 1845501188, 147893, 1627590407, 81341, 687868419,
    169116, 973082894, 75742, 973080589, 117582, 973147149, 75933, 973080588, 76068, 973080588, 76374, 973080588,
    169494, 973082892, 24809, 1694695435, 75258, 973080587, 84525, 1694707979, 84604, 1627599115, 84692, 1627599115,
    169995, 973082891, 230662, 1627399178, 230654, 1912611848, 32798, 3204644880, 93444, 1912802064, 34815, 1845494032,
    34831, 1845494030, 100667, 2030242571, 91249, 1845693210, 91207, 1694698261, 91228, 1694698261, 91195, 1845693196,
    125347, 1677790215, 149502, 1828917000, 206719, 1728060679, 119058, 973147146, 97186, 1929579273, 144121, 1694699270,
    241146, 1694640646, 160486, 3087208206, 132689, 973147401, 223133, 1915232775, 45418, 1845494027, 162006, 2449673992,
    212121, 2449480968, 222040, 1629233675, 222031, 1964777993, 226847, 822289164, 174794, 1795232520, 233513, 1862280477,
    27224, 2600665095, 32994, 2298675208, 1925, 1728053288, 238028, 1694508828, 32098, 2198011913, 26012, 1862467591,
    115851, 1845562119, 149464, 1862471431, 165198, 2181238540, 179689, 973084166, 241930, 1661152004, 230386, 1728062477,
    48808, 3187671618, 48695, 2986345007, 16381, 1694498843, 95673, 1845693195, 95684, 1845693195, 118009, 1845562379,
    118020, 1845562379, 217388, 771760387, 215391, 771759629, 50797, 1845494554, 50773, 1946157848, 50424, 1845494550,
    50404, 1912603412, 134451, 1694502416, 142703, 1946357514, 220905, 773071364, 207816, 1694506246, 149949, 1929580294,
    239490, 1929521414, 240537, 1929587206, 132707, 973147401, 204760, 1627397382, 28371, 1627586565, 216280, 973152261,
    28665, 1912799236, 167724, 1912803332, 207129, 1845501191, 34722, 1862336517, 44052, 2197815567, 44026, 1694499083,
    181975, 973084425, 182177, 973084425, 181430, 973084424, 227897, 1694573333, 68632, 1828717837, 68645, 1845495050,
    31128, 2349006860, 199127, 1694505750, 120437, 973147149, 120425, 973147148, 152576, 2952990476, 11493, 1761607691,
    152565, 1761808139, 115352, 1862470409, 125253, 1862339593, 142897, 1845694217, 239203, 1845635337, 151901, 1845694216,
    176125, 3137409806, 224914, 1862476558, 224901, 1694704397, 75548, 973080583, 120503, 1845562390, 183233, 2399147817,
    183103, 2332038948, 183703, 3087013666, 183771, 2952795938, 183043, 3087013662, 183643, 2516588318, 183175, 3187676957,
    31084, 2332229648, 159495, 3087208214, 161239, 2936213264, 83823, 687868425, 134953, 1912606218, 218851, 1761616137,
    144200, 1694699270, 26201, 1912799236, 143971, 2835549961, 173931, 2835419913, 241120, 2835491337, 145809, 1627590408,
    207200, 1761615124, 201659, 1694505998, 189506, 1627396361, 58993, 1845560332, 68621, 1828717835, 70887, 973079817,
    68613, 1946158344, 164610, 2969767688, 221455, 2987926024, 221441, 773333511, 221429, 2149065222, 65805, 973145095,
    241856, 1694706434, 242153, 1694707458, 20476, 1694498834, 35141, 1912602898, 31496, 2399338510, 155036, 2164461324,
    141601, 1946357256, 141721, 1929580037, 219051, 772022788, 204923, 1694506247, 102989, 1946356496, 149800, 2030243591,
    116611, 1744899086, 201772, 1912609804, 154714, 2583891722, 208482, 2768248069, 32380, 1694695437, 154877, 2147684102,
    144430, 1929580296, 144423, 1694699271, 98972, 1845693194, 200040, 1811946249, 142627, 1879248386, 232528, 2181047312,
    227879, 822158089, 77897, 973080597, 85484, 2399351060, 100714, 2164460306, 119780, 973147154, 119798, 973147154,
    99616, 2265123601, 99633, 2248346385, 231088, 2147492887, 224208, 2217746953, 133737, 1879051783, 223161, 1697128967,
    185029, 1929385746, 158411, 3003322141, 234833, 1812014604, 201808, 1946164231, 217425, 1795170566, 44774, 2181038372,
    178574, 1744901387, 66120, 973145095, 170695, 973082887, 142871, 1862471428, 221573, 773333513, 81188, 1862273546,
    177691, 973149190, 80267, 1694632198, 89844, 1694709254, 226028, 1946362637, 214264, 1694506515, 116662, 973147146,
    24079, 1963130889, 90026, 1963133705, 134917, 1728056848, 223115, 3089375762, 231798, 2231378960, 51938, 1694499604,
    51958, 1627390739, 51930, 1694499592, 225006, 1694704392, 35547, 1845494032, 38410, 1627390233, 153532, 1912803078,
    36859, 1627390223, 217220, 1627398408, 200498, 2164267795, 200756, 3070237459, 57792, 1912603400, 31738, 3120758788,
    211479, 2734693640, 109230, 2349009694, 70757, 1845495052, 70748, 1677722889, 134439, 1946160652, 145402, 1694699270,
    156303, 2416119566, 140140, 1979715078, 208471, 1728060683, 201815, 1828723722, 15660, 3070230549, 30802, 3087204362,
    217591, 1946165507, 44864, 1929380114, 135232, 1946160654, 134427, 1728056844, 154165, 1627590406, 175046, 1694569223,
    179534, 620827909, 72128, 771753476, 141861, 1694699019, 148239, 1761808139, 28937, 1946353672, 80592, 687868423,
    154525, 1627590408, 159401, 3154317062, 209571, 3120569608, 186983, 2902661142, 198734, 688069126, 243324, 1694643977,
    242220, 1912811524, 71074, 1694500366, 23832, 1929576451, 132655, 2550205706, 152239, 1812139785, 207373, 1811946761,
    75275, 973080582, 116775, 973147142, 143835, 1929580294, 243028, 1929576454, 84360, 1862480133, 148088, 1862471429,
    153233, 1845694213, 240334, 1862478341, 243023, 1862467589, 182237, 1694504725, 235291, 1929455123, 219601, 1627922950,
    219612, 1913135621, 219622, 772284933, 231674, 2147492876, 241994, 1627597826, 177855, 2919306249, 111619, 2986543903,
    110197, 2382564124, 162359, 3087208204, 239980, 3087149324, 240853, 3087215116, 147318, 2684555018, 147328, 2147684106,
    31206, 3087204368, 8940, 1845493770, 26495, 1845690375, 210467, 3019906320, 179996, 973084175, 53474, 1627390733,
    167545, 1627590669, 53462, 1912603404, 167533, 1912803340, 17304, 3103784987, 108759, 3103984411, 159800, 3103985435,
    40669, 1879048466, 40654, 1845494031, 134783, 1728056851, 75140, 973080583, 146696, 1862471435, 36655, 1912602898,
    95425, 1845693202, 95443, 1845693202, 79810, 2013399307, 89611, 2013476363, 202659, 1828723974, 213323, 2432703754,
    149097, 1862471438, 206109, 1862278414, 218794, 1795170567, 162538, 1812139790, 162552, 1812139790, 143941, 1812139789,
    145663, 1812139789, 217665, 1728061703, 198512, 1828919811, 68372, 2030109704, 163305, 2198015759, 163320, 2181238543,
    242063, 1812147202, 81640, 1627392523, 72931, 3187672606, 174666, 1694569223, 166507, 1040256779, 25546, 1694695433,
    102899, 1728252684, 74487, 3170895633, 135349, 1711279619, 30543, 3137536039, 175565, 2399212300, 152714, 1946357509,
    213349, 2667584784, 137927, 1627393559, 140783, 1694502413, 162642, 1929580296, 137033, 1811942915, 242212, 1828925188,
    222132, 1931485704, 95787, 1627589386, 151216, 1627590408, 176645, 2969637640, 180198, 973084168, 42101, 3137339675,
    157055, 3036876566, 11913, 1862270987, 54007, 1946157841, 137545, 1929383433, 213206, 1627397383, 25447, 1929576454,
    210499, 3120569612, 132535, 973147398, 132582, 2030112005, 30582, 2332229664, 73474, 2030044683, 10602, 2181038108,
    147064, 1929580296, 182612, 1845499673, 182588, 1845499672, 223498, 2233999890, 201187, 1845500939, 177846, 2919306249,
    120716, 973147145, 102776, 1845693192, 210715, 2952797448, 144666, 1929580295, 169692, 973082891, 74403, 2197817103,
    240187, 1694640387, 79784, 1946290434, 89570, 1946367490, 133767, 1946160642, 184700, 1946162955, 26050, 1912799238,
    134139, 1828720134, 181655, 973084422, 101507, 1912802066, 93653, 1929579286, 93695, 1929579284, 93837, 1929579282,
    145569, 1929580306, 93731, 1929579280, 93803, 1694698256, 175939, 2969637640, 36481, 1694499089, 156349, 2500005648,
    140119, 1912606224, 134145, 2013269511, 240815, 3187878406, 239610, 1963075851, 151880, 1845694218, 154208, 1694699272,
    239744, 1694640392, 157099, 2500005654, 228853, 1694508041, 12213, 1828716553, 233570, 1845503247, 217153, 771760388,
    238792, 3087017759, 211667, 2634030348, 150508, 2181238538, 200083, 1979718410, 221615, 1628971530, 151489, 1627590408,
    221607, 1964515848, 137844, 1929383435, 165993, 2181238549, 160263, 2516782861, 222361, 3206554120, 222346, 773857799,
    222333, 2149589510, 212797, 3019906318, 32499, 2198011916, 172998, 1627460103, 100915, 1761807128, 132222, 1912671504,
    100826, 1912802063, 132176, 1912671502, 100875, 1912802060, 120076, 1912671244, 7819, 1828716568, 4966, 1627389973,
    4946, 1627389972, 158333, 2332233486, 34387, 671154189, 53329, 1627390732, 175481, 3170964236, 25038, 1929576459,
    53351, 1627390731, 25049, 1862467594, 32269, 1761804298, 32279, 1963130890, 53341, 1912603402, 57782, 1912603402,
    162990, 1761808138, 227226, 1963139850, 25059, 1912799240, 49392, 2986345012, 11053, 1627389960, 180444, 973084172,
    182968, 2902464275, 182987, 973084434, 184825, 1627395856, 143030, 1728253703, 182217, 1694504724, 230593, 1912611849,
    143135, 1694699273, 208152, 1879055622, 82487, 1694501386, 82538, 1694501386, 223821, 774644233, 6153, 1862270990,
    47937, 1946157588, 47925, 1946157580, 170587, 973082885, 230124, 1845502983, 151024, 1694699273, 38973, 1879048460,
    89736, 1828926983, 143701, 1912803078, 183, 1728053264, 27168, 2265120774, 201953, 2348817448, 201873, 2399149076,
    201913, 3036683284, 204404, 1694506254, 52486, 1845494546, 52454, 1845494544, 218868, 1761616137, 153131, 1677922054,
    175266, 2902528779, 58978, 1845560335, 151989, 1912803080, 30995, 2349006869, 147706, 1694699276, 145113, 1929580298,
    158361, 2869104398, 133013, 1694567693, 189727, 1862277401, 238272, 1694508823, 32462, 1879244808, 205896, 1627397381,
    117556, 536939528, 112454, 2198014744, 112526, 1694698258, 112424, 1694698255, 112562, 1694698254, 144190, 1845694218,
    222628, 1629757961, 71241, 1694500367, 189061, 973084942, 71229, 1912604172, 202802, 1929387271, 178174, 1761678603,
    178164, 1761678602, 78913, 973080584, 177697, 1694569479, 181073, 973084181, 212741, 2348817682, 55175, 1627390731,
    55166, 1778385673, 45399, 1862271238, 119444, 1929448453, 118494, 1694567428, 219806, 772284935, 219793, 2181571078,
    58966, 1845560332, 236794, 1627465485, 31966, 3036872716, 242246, 1912811524, 95165, 1912802075, 118144, 1912671252,
    118184, 1912671251, 36419, 1929380113, 118498, 973147145, 21472, 1845493796, 21508, 1845493783, 181822, 973084436,
    21437, 1862270993, 22832, 1862270990, 46307, 1862271246, 197708, 3019905296, 143998, 1694699273, 75441, 788531209,
    89184, 1862481416, 175124, 1879118599, 155372, 2952990484, 115200, 1644366606, 76748, 973080579, 23109, 1627389963,
    36816, 1862271243, 142417, 3087207954, 239898, 3087149330, 98543, 1845693192, 188457, 1627461642, 216480, 1845502215,
    99276, 3154316052, 99296, 3137538836, 10630, 2600468498, 99316, 1778584338, 99334, 1778584338, 99242, 1694698257,
    99259, 1694698257, 99212, 3154316047, 99227, 3137538831, 119463, 1778453514, 224121, 1915757064, 147072, 1862471430,
    168338, 1896026113, 243315, 1895898881, 136725, 1946160650, 232736, 2181047312, 216886, 1744838920, 185660, 1912805399,
    185704, 1912805398, 207485, 1912610059, 198064, 2197821718, 98204, 1694698251, 144592, 1946357510, 89572, 1845704207,
    138396, 1845497359, 50748, 1845494553, 50725, 1946157847, 230083, 1845502981, 240773, 3120769542, 69321, 1761608978,
    69381, 2969568524, 69310, 1627391243, 139896, 1946160648, 221939, 2233213454, 181598, 1929385754, 181624, 1929385752,
    141978, 1912802829, 198133, 1694505247, 198086, 1946163483, 112338, 2198014746, 112364, 2181237530, 112257, 1694698263,
    112280, 1694698263, 233403, 1962943766, 96270, 1761807124, 112303, 1694698260, 96717, 1761807123, 96736, 1761807123,
    234565, 1946166547, 37596, 1862271250, 96323, 1761807122, 96341, 1761807122, 112240, 1694698257, 67514, 1694565392,
    96359, 1761807119, 112323, 1694698255, 234550, 1946166543, 59766, 1761674251, 125499, 1761753096, 40822, 1929380105,
    241934, 1845701379, 216583, 1828724994, 208063, 1811946760, 37268, 1862271247, 37256, 1627390220, 37283, 1912602892,
    37246, 1627390218, 25689, 1761804296, 175925, 2952860430, 166575, 1040256777, 28843, 1845690376, 28629, 1694695431,
    208516, 1694506246, 107997, 3036875553, 107904, 3036875551, 107823, 3036875547, 187119, 3036878871, 80825, 687868427,
    116173, 3036744458, 177178, 973149192, 177171, 1912673287, 158855, 2399342390, 55759, 2181038897, 157938, 2332233494,
    30666, 2181234708, 226795, 2181243668, 227167, 2181243668, 55822, 2147484430, 147971, 1627590407, 205566, 1627397383,
    229899, 1845502979, 96583, 1694698253, 39098, 2181038344, 80411, 1627523332, 89941, 1627600388, 233133, 1845503271,
    233172, 1845503269, 46990, 1811939869, 46794, 1694499350, 47332, 1627390485, 46834, 1694499347, 86501, 1694708239,
    76217, 788531213, 49539, 1627390476, 76230, 1862273036, 79506, 1862404364, 84751, 1862480140, 86704, 1862480652,
    156851, 2952990484, 117621, 1929448481, 117654, 1929448481, 24529, 1929576478, 50085, 2835350040, 20801, 1996488727,
    92521, 1929579285, 92673, 1929579285, 92694, 1929579285, 68480, 1912669204, 233113, 1660953876, 92637, 1929579283,
    70914, 1694500114, 92715, 1929579282, 92733, 1929579282, 4173, 2835349521, 92656, 1929579281, 92751, 1929579281,
    92768, 1929579281, 92609, 1929579278, 92623, 1929579278, 59301, 1694565386, 125432, 1929525256, 240372, 1694706183,
    80371, 1627523337, 89035, 1627600393, 95485, 1929579280, 95501, 1929579280, 162809, 1694699271, 166923, 1778454285,
    68810, 1694500105, 153400, 1912803078, 3014, 1694498834, 73928, 1845495567, 73901, 1862272779, 163122, 1627590410,
    212976, 1627397386, 199473, 1862277900, 199497, 1627396876, 168441, 973082891, 179678, 973084171, 173667, 1946227463,
    236501, 1929455371, 136018, 1929383435, 240618, 1812146694, 73988, 1962936076, 141027, 1627456530, 141010, 1627456529,
    140955, 1694565392, 141045, 1946223631, 140996, 1627456526, 140971, 1644233741, 140946, 1694565385, 240457, 1694706185,
    188039, 1694701579, 24030, 1845690376, 146150, 1929580301, 146163, 1929580301, 161267, 2181238540, 214469, 1929387530,
    214460, 1694506505, 154838, 3036876555, 144497, 1929580292, 108063, 2500004641, 107966, 2500004639, 107877, 2500004635,
    78070, 3187673111, 78040, 973080591, 177433, 973149199, 177491, 973149199, 85504, 3187880206, 177405, 3187741710,
    177463, 2952860686, 32207, 1627586571, 32576, 3070427158, 164098, 2349010708, 211995, 2600475918, 3798, 1929379852,
    16337, 1694498833, 59094, 973145093, 115214, 1929579281, 125223, 1812007946, 107619, 3087207203, 107724, 3087207201,
    111004, 3087207199, 107559, 3036875540, 110950, 3036875538, 23178, 1845690374, 24702, 1694695428, 170510, 1979715852,
    221177, 1628709386, 221169, 1964253704, 117489, 1694567429, 242180, 3171102472, 242206, 3070439174, 215310, 1627397642,
    215320, 771759624, 53443, 1828717331, 145064, 1694699272, 176165, 3120632582, 40687, 2768240909, 28479, 1929576457,
    28276, 1627586565, 169, 1946157070, 25555, 1761804294, 145688, 1627590407, 236078, 1929455130, 156831, 3087208202,
    232281, 1811948552, 213313, 2969574666, 200820, 1929386761, 211819, 3170901266, 176847, 973149191, 213120, 1962941702,
    173845, 1694569221, 11741, 1677721614, 239249, 1912744196, 13431, 1862270993, 202651, 1728060680, 67750, 3103851539,
    67662, 3204514831, 67692, 3070297103, 67722, 3170960398, 136825, 1946160648, 210411, 2348817684, 221494, 1847075331,
    48146, 2332033570, 88663, 1694709013, 88684, 1694709011, 88268, 1862481166, 88282, 1694709006, 88260, 1694709000,
    83236, 3036678684, 83420, 2197817873, 137145, 1929383433, 205870, 1862278409, 205215, 1862278413, 67572, 1694565396,
    65702, 1912669198, 226409, 2181243662, 58795, 1845560333, 59753, 1761674253, 216193, 973152012, 58808, 973145098,
    116747, 973147146, 143614, 1929580298, 147782, 1627590410, 147818, 1694699274, 163031, 1761808138, 225310, 1627595530,
    143605, 1996689161, 224665, 1996694281, 163023, 1963134728, 201678, 1912609800, 227195, 1963139848, 237562, 2197890837,
    235930, 2952865299, 237522, 2952865555, 188116, 1946228751, 213047, 1761615111, 208165, 1845501190, 44235, 1694499082,
    32091, 1694695431, 50666, 1845494543, 50653, 1946157837, 23460, 1812135947, 138589, 872418819, 181388, 973084437,
    233006, 1845503252, 234724, 1677731092, 181409, 1946162956, 230140, 2969576466, 30188, 3036872716, 241390, 1761749514,
    200613, 2399148828, 54634, 1946157838, 13210, 1761607699, 13194, 1795162128, 166771, 1040256782, 32898, 2919432204,
    166799, 2919304972, 241427, 1761749511, 175154, 1929450244, 155716, 2651000586, 163374, 1761808134, 240014, 1761749254,
    240902, 1761815046, 14832, 2399141907, 211487, 3087015182, 174720, 1627460356, 202575, 1711283467, 76890, 973080587,
    236746, 1912678157, 111153, 2500004636, 111237, 2248346396, 141570, 1979778055, 21581, 1761607695, 186491, 2265126931,
    133791, 1929383427, 79763, 1627523332, 89555, 1627600388, 134096, 1627393540, 23426, 1929576456, 8922, 1811939346,
    8908, 1811939342, 137875, 1828720134, 147203, 1929580308, 223949, 2234262034, 145792, 1929580295, 135311, 2046823939,
    142324, 1812139528, 25085, 1929576458, 244170, 2969712395, 217723, 1912611078, 224472, 2234524180, 34194, 1845690389,
    185210, 1795364879, 138842, 1694502416, 152866, 1845694218, 33362, 2969763858, 152876, 1946357510, 226007, 1946362630,
    153294, 1946357509, 226087, 1946362629, 38896, 1694499090, 78966, 973080583, 24800, 1627586569, 204306, 2030050566,
    242086, 3171101702, 182388, 1627395870, 218372, 2952798476, 83852, 1627392523, 175037, 1929450244, 179675, 1795167747,
    224254, 1915757064, 20437, 1795162121, 120208, 771820548, 29088, 2902654983, 131960, 1845562635, 173763, 1694569220,
    186181, 1929582609, 2604, 1694498834, 2622, 1694498834, 2588, 1694498832, 182712, 1845499668, 25298, 1627586570,
    213188, 1761615113, 177921, 1862341894, 179971, 973084171, 153321, 1979911946, 189667, 973084935, 161650, 2550337290,
    161680, 2416119562, 206311, 1694506252, 205472, 1845501190, 158012, 3137539852, 134857, 1694502421, 202720, 1728060680,
    141533, 1711342597, 8967, 1811939345, 186762, 1946359817, 228039, 1845502988, 228029, 1946166282, 138365, 872418819,
    224231, 1630544387, 243237, 1627586563, 28104, 1946353668, 241974, 1627597829, 241979, 1862478853, 218944, 2030051591,
    151616, 1828916997, 79135, 1979844870, 84389, 1979920646, 86611, 1979921158, 86802, 1979921414, 175999, 2332103432,
    90380, 1845693219, 116922, 973147171, 90254, 1845693218, 90450, 1845693215, 90322, 1845693213, 136360, 1694502407,
    116004, 1828784902, 198532, 1661147654, 138309, 1845497361, 211211, 3120569610, 153008, 1728253705, 208343, 1728060681,
    145133, 1694699268, 204085, 1811946762, 38227, 1694499088, 213521, 2432703756, 69681, 1946158343, 241999, 1862478850,
    122916, 973147161, 171236, 973082905, 170275, 1627394327, 54187, 1795162896, 65964, 973145101, 172661, 1627532556,
    243185, 1963130888, 176287, 3187741452, 243976, 1929524997, 1212, 1845493776, 182678, 973084424, 204989, 1627397383,
    125365, 973147149, 45364, 1929380108, 115623, 1929579276, 242337, 1929445384, 227858, 822158087, 200002, 2969574157,
    180306, 973084174, 78370, 788531209, 80205, 1929513224, 89799, 1929590280, 133751, 1929383432, 155759, 2332233505,
    172502, 1862413600, 172352, 1862413599, 172383, 1694641439, 185594, 1862473753, 185548, 1912805400, 182356, 1694504717,
    185524, 1812142093, 216563, 3154125060, 205817, 1694506245, 76567, 788531204, 243259, 1845690392, 153553, 1946357522,
    238535, 1912612626, 211723, 2415926540, 153545, 1912803080, 189619, 1862277393, 189650, 1862277393, 144578, 1929580295,
    211157, 2583698702, 116337, 1677789961, 45867, 1929380114, 45899, 1929380111, 235434, 1845569049, 236227, 1912678155,
    198290, 2181044520, 198224, 2181044513, 218581, 3070238990, 52960, 1627390731, 144626, 1929580296, 147662, 1761808136,
    144619, 1845694215, 227598, 1845699335, 146266, 1929580296, 146274, 1627590407, 225167, 1627595527, 26274, 1929576458,
    235226, 1929455114, 154349, 2030243591, 206527, 1929387274, 206537, 1929387274, 202930, 1962941702, 74571, 1694500623,
    74724, 1811941135, 106705, 2332232485, 77983, 973080599, 242356, 1929445389, 118347, 973147146, 27671, 1694695429,
    223660, 774644228, 5867, 1694498836, 69153, 1879049487, 70874, 973079821, 69141, 1677722892, 175277, 2399212294,
    223600, 1630020105, 223593, 1965564423, 211091, 3120569614, 91844, 1761807114, 117365, 1761676298, 26773, 1845690377,
    217477, 771760387, 38887, 1929380105, 76928, 1694500880, 76944, 1862273034, 85035, 1862480138, 161560, 2399342350,
    165072, 2969767694, 166584, 1040256775, 29057, 2936209413, 154739, 2936213253, 218355, 2399150353, 14870, 3036676124,
    74209, 3019900693, 219055, 1862541831, 244378, 2952935191, 244359, 3171038995, 175785, 2147554058, 158618, 3137539848,
    208302, 1845501190, 174371, 2684424964, 226197, 1795367687, 234760, 1929389328, 178772, 3019969803, 77050, 973080585,
    218801, 1946165511, 131371, 1929448716, 131383, 1929448716, 23577, 1862467594, 133120, 2432765196, 174775, 1627460359,
    56070, 2147484455, 147873, 1862471438, 137841, 1845497347, 162194, 2952990470, 235069, 1694574085, 183025, 973084434,
    104310, 2030242577, 104344, 1963133713, 104248, 2030242576, 104280, 2030242575, 212513, 2684361998, 102155, 1845693207,
    120305, 1761676306, 120272, 1761676303, 41276, 1912602889, 29824, 2349006862, 207496, 1912610059, 214068, 1627397385,
    216377, 973152273, 33118, 3070427152, 168322, 3070431248, 175685, 3187741450, 152764, 3053653766, 152770, 2516782854,
    153212, 3087208198, 153218, 2550337286, 31814, 3087204372, 218062, 2969575684, 239720, 1795303689, 115414, 1929579273,
    29132, 1946353674, 179370, 1862341895, 28456, 1627586568, 28730, 1694695432, 156919, 3187871496, 241524, 3187812888,
    231016, 2147492878, 36315, 1929380109, 232353, 771761155, 114678, 3171093271, 133924, 2634026506, 140345, 2969570835,
    239575, 1761749256, 241230, 1694640646, 120861, 1912671240, 22764, 1929379852, 58784, 1845560331, 59248, 1694565386,
    116767, 973147144, 143667, 1845694216, 143660, 1694699271, 224674, 1694704391, 189290, 771758347, 23215, 1845690376,
    166179, 2969767704, 184478, 973084439, 33266, 2969763862, 176309, 3154187018, 211941, 3087015176, 203522, 1929387275,
    150304, 1627590408, 180955, 973084175, 24783, 1912799239, 123814, 973147152, 110143, 2919435023, 237144, 1912678158,
    66216, 973145098, 141432, 3070297102, 240939, 3070437902, 239102, 1694640388, 200200, 2902465301, 200258, 1677728529,
    221843, 2400985610, 27064, 1778581510, 14610, 3036676130, 31566, 2399338516, 29564, 2349006866, 159539, 2181238546,
    179120, 2231440657, 212217, 2399149330, 96769, 1627589385, 225481, 1627595529, 28210, 1845690374, 203444, 1862278405,
    143002, 1946357514, 217996, 3036684566, 39726, 1946157327, 39714, 1694499084, 27940, 1845690375, 36842, 1845494033,
    104327, 2030242577, 104361, 1963133713, 104264, 2030242576, 104295, 2030242575, 159017, 2399342344, 199958, 1761614602,
    140049, 1862274570, 140042, 1929383431, 151571, 1828916998, 83166, 3103787568, 86267, 3187880483, 86335, 2952999457,
    86399, 3137548831, 83092, 2952792602, 87725, 2952999962, 86451, 3036885525, 77795, 2164262929, 198928, 1912609553,
    77827, 2952792079, 78167, 3070232587, 77078, 973080586, 77097, 536872969, 49148, 2516582946, 101621, 1912802069,
    101562, 1912802063, 186643, 1912805391, 203718, 1929387271, 7607, 1627389966, 133779, 1962937862, 215636, 771759641,
    198746, 688069125, 207835, 1694506244, 117907, 973147154, 117943, 536939538, 94292, 1845693201, 151628, 1761808143,
    200549, 3036683026, 230112, 1845502981, 115267, 1677921035, 187827, 2969770005, 239265, 1694640390, 176813, 973149192,
    176806, 1845564423, 217636, 1728061703, 174763, 1929450246, 173704, 2013336325, 242053, 1879256066, 151224, 2030243590,
    225646, 822289158, 225652, 839066374, 26459, 1812135940, 39608, 1778385183, 161948, 3087208206, 207683, 1845501191,
    114446, 2298678039, 220269, 2232164878, 179772, 973084170, 179782, 973084169, 209098, 1828723973, 70995, 1828718095,
    72511, 1862272526, 72607, 2835351054, 73571, 973080077, 70983, 1946158604, 72035, 1627391500, 138911, 1795165708,
    72525, 1694500363, 154724, 2030243593, 25895, 1862467593, 225292, 1627595529, 225301, 1862476553, 242169, 2734894850,
    160436, 2164461324, 74361, 2197817109, 115133, 2432895773, 166163, 2734886672, 208071, 2969574662, 168736, 973082896,
    51358, 1946157839, 244737, 1929524998, 132429, 1912671493, 208611, 1694506246, 150135, 1929580294, 201005, 2919242525,
    222586, 1696866825, 90870, 1627589393, 228846, 1946166279, 144533, 1929580299, 224136, 1697653257, 80790, 1862273544,
    34760, 1845494037, 21149, 1845493780, 34795, 1845494036, 34741, 1845494035, 36689, 1627390227, 44067, 1962934547,
    25924, 1627586575, 44086, 1811939597, 24630, 1929576459, 34629, 1912668170, 206340, 1929387274, 240280, 1912809994,
    201275, 1845500944, 201261, 1845500942, 217792, 1627398406, 149938, 1912803076, 198854, 1728060170, 140666, 1929383438,
    203399, 1795169544, 219743, 3188204044, 230456, 1694508040, 154889, 2399342348, 98236, 1929579285, 131839, 1929448725,
    131880, 1627458836, 131810, 1929448712, 189910, 1694505234, 29397, 1946353674, 199545, 1694505738, 204772, 2046827782,
    13734, 1778384911, 142052, 1862471178, 232296, 1946166292, 202695, 1912610056, 43601, 2952790289, 207904, 1795169541,
    141577, 973145093, 90968, 1946356496, 169474, 1862275348, 169466, 973082888, 169284, 1694503188, 59638, 1694565395,
    169265, 1694503187, 217281, 1627398412, 121106, 973147144, 222078, 3088851462, 170372, 973082888, 176445, 1946227463,
    65934, 1627456521, 65926, 2181104648, 183274, 2399147817, 183139, 2332038948, 183737, 3087013666, 183805, 2952795938,
    183073, 3087013662, 183673, 2516588318, 183204, 3187676957, 31100, 2332229648, 190869, 973084951, 211807, 2483035404,
    2273, 1694498836, 2349, 1694498836, 2313, 1694498834, 117381, 1761676302, 117442, 973147146, 24193, 1912799240,
    147978, 1694699271, 205573, 1694506247, 144206, 1694699270, 149807, 1929580299, 162445, 2634223385, 138436, 1946160653,
    168890, 1879052556, 161477, 2416119564, 239195, 1795303688, 236307, 1845569295, 244286, 1627535110, 226048, 822289157,
    226053, 839066373, 244281, 1812084485, 3537, 2835349524, 164618, 2969767688, 200029, 1929386763, 134301, 771755526,
    227236, 2198020872, 31510, 2399338510, 159005, 2416119564, 15022, 2382364699, 122966, 973147153, 29720, 2349006862,
    78521, 3204450313, 149625, 1728253707, 179751, 1660950026, 224793, 1694704390, 242291, 1694565894, 243109, 1694695430,
    168951, 1929384204, 168963, 1694503179, 204542, 1627397384, 206258, 2466258183, 134992, 1677725214, 140845, 1677788190,
    168374, 1728057625, 168350, 973082904, 190294, 1728059672, 91302, 1845693206, 190272, 1912609046, 51390, 1677722386,
    240224, 1795369490, 190380, 1694505232, 141308, 1845560331, 240624, 1845701131, 59024, 973145098, 168412, 973082890,
    140836, 1845560329, 240985, 1845635593, 189526, 1694505239, 189339, 1912609045, 113122, 1694698250, 39055, 1879048461,
    185201, 1694701577, 102290, 1912802078, 107539, 2500004628, 156709, 2718109456, 157642, 2919436048, 204863, 1627397387,
    55359, 1962935061, 55072, 1627390735, 55046, 1912603405, 232544, 2181047312, 186422, 1694701593, 186568, 2030245908,
    186447, 1694701582, 179019, 2231440661, 179061, 2231440661, 23936, 1745027076, 33166, 2181234710, 33134, 2919432208,
    158534, 2466451218, 209275, 2466258194, 231111, 2147492887, 148991, 1812139797, 148975, 1812139792, 148968, 1812139783,
    949, 1845493783, 179544, 1694569741, 97122, 1828915979, 97133, 1828915979, 118987, 1828785163, 118998, 1828785163,
    20727, 1862270986, 140558, 1862274564, 5005, 1862270994, 180206, 973084167, 73516, 1677723143, 216487, 1845502215,
    221582, 773333513, 164290, 2533560084, 187505, 3187873804, 204663, 1627397384, 72583, 1862272536, 72565, 1862272530,
    209851, 2885688588, 119292, 973147145, 148916, 1694699272, 75993, 788531204, 148008, 1627590414, 222147, 1629495816,
    45822, 1929380122, 57851, 1694499605, 229086, 1862280202, 229096, 1627399178, 198723, 688069126, 86188, 1627599363,
    82188, 1962936841, 67384, 2952856596, 67346, 2986411026, 120773, 973147145, 28548, 1812135944, 115874, 1694567181,
    143049, 1946357510, 76954, 973080584, 211579, 2415926536, 175469, 2952860428, 133302, 1795230984, 28636, 1694695430,
    217324, 1694507268, 114618, 2734885669, 114519, 2432895769, 207282, 1862278405, 78512, 3204450313, 139584, 1962937862,
    95269, 1694698259, 131609, 1929448713, 143715, 1694699268, 224775, 1694704388, 148707, 1627590406, 15681, 3070230549,
    30812, 3087204362, 27042, 2047016968, 216927, 1728061703, 37456, 1761607946, 37448, 1761607944, 209997, 2583698702,
    179989, 973084167, 96910, 1862470422, 96932, 1627589393, 229764, 771761156, 39496, 1761607955, 159407, 3154317062,
    198712, 688069125, 227289, 2349015832, 227337, 2919441176, 32070, 1694695435, 152837, 1694699269, 40993, 1946157328,
    45582, 1979711758, 45596, 1694499084, 6492, 1694498837, 6437, 1862270994, 37699, 1627390216, 217480, 771760388,
    221863, 2350653964, 161819, 2382565137, 226895, 2382570257, 161351, 2181238544, 161774, 2382565135, 226929, 2382570255,
    228413, 1912611852, 228425, 1694508043, 143076, 1694699269, 111650, 2986543903, 110225, 2382564124, 162371, 3087208204,
    239992, 3087149324, 240865, 3087215116, 32424, 1912799238, 151102, 1828916995, 115682, 1627589406, 27261, 2030239766,
    21914, 1694498837, 67592, 1694565396, 27304, 1627586578, 79684, 1694632210, 146204, 1627590408, 153278, 1694699272,
    82668, 1694501399, 82648, 1795164692, 87578, 1795372052, 76989, 973080594, 76972, 1862273041, 79866, 1862404369,
    82631, 1862273553, 85045, 1862480145, 87561, 1862480913, 86526, 1694708239, 86541, 1694708239, 75920, 973080589,
    76186, 973080589, 84592, 1845702924, 84723, 1862480140, 76514, 973080587, 76962, 973080586, 84857, 1627599114,
    85021, 1694707977, 148635, 1627590409, 243871, 1694643976, 17331, 3103784987, 108786, 3103984411, 159827, 3103985435,
    139304, 2197818895, 216579, 771760388, 115564, 1929579280, 198416, 1694505231, 73954, 1845495565, 41239, 1677721866,
    190953, 973084945, 36583, 1929380114, 5135, 1694498827, 214615, 1694506513, 26019, 1812135951, 136374, 838864394,
    227820, 822158089, 243625, 1694643976, 207277, 1996496133, 58586, 1845560337, 58904, 973145098, 146634, 1627590410,
    146644, 1627590410, 224837, 1812144905, 138153, 1979715079, 239916, 3187812626, 54724, 1711276810, 18584, 1946157074,
    5276, 1929379865, 5301, 1929379858, 78905, 973080584, 163386, 1761808142, 144370, 1745030921, 145408, 1694699272,
    5584, 1929379862, 23866, 1946353676, 122548, 973147147, 231504, 2147492903, 41194, 2768240908, 152225, 1694699270,
    90527, 1946356490, 190191, 687872263, 217704, 771760388, 226204, 1694704391, 209691, 3053460750, 140321, 2969570827,
    145395, 1862471431, 81296, 1627392524, 95963, 1845693197, 95976, 1845693197, 118031, 1845562381, 118044, 1845562381,
    79807, 1644300547, 89608, 1644377603, 133785, 1644170755, 9653, 1761607709, 9698, 1778384924, 9726, 2030043158,
    9634, 1761607699, 10322, 1962934291, 9682, 1962934288, 242395, 1862336523, 200976, 2919242525, 12115, 1811939366,
    186800, 1946359826, 3336, 2684354579, 174238, 1694569221, 225440, 1694704397, 92211, 1946356492, 241916, 1761815297,
    242038, 1761815553, 242171, 1761816321, 243013, 1761804289, 166856, 973147913, 212825, 2181045516, 206167, 1627397384,
    30614, 2332229664, 184086, 1694504735, 184058, 1761613596, 44202, 1761607949, 155915, 2952990478, 204804, 1845501194,
    204814, 1845501194, 79095, 1627523331, 89199, 1627600387, 216089, 973152019, 149248, 1627590418, 149266, 1627590418,
    168102, 2399342610, 146963, 1627590417, 148209, 1627590417, 66968, 2952856592, 66940, 3137405966, 230374, 1694508044,
    144673, 1929580295, 74418, 2197817103, 203321, 1795169541, 190987, 3087014180, 178613, 2231440661, 210595, 3120569622,
    101525, 1912802066, 49983, 1946157580, 175947, 2969637640, 151407, 1795362565, 201825, 1711283207, 214232, 1694506507,
    7736, 1694498830, 141769, 1761807876, 51284, 1845494538, 51276, 1912603400, 143587, 1912803085, 151752, 1946357513,
    180399, 973084173, 131446, 1929448711, 57150, 2147484449, 111454, 2349009692, 111373, 3087207195, 166697, 1040256784,
    31922, 2952986638, 111331, 3036875534, 162317, 3036876558, 166729, 2952859406, 187529, 3036878862, 94322, 1929579277,
    232010, 2952799244, 77208, 973080599, 85162, 3036885270, 123098, 3036744729, 237738, 3070306091, 113968, 2181237537,
    114109, 2969766683, 113893, 2969766681, 235983, 3036751379, 125087, 973147151, 114067, 2885880590, 180456, 973084172,
    168399, 1845498125, 28168, 1761804300, 88781, 738407692, 88296, 1862481163, 47378, 1845494292, 137271, 1929383437,
    173245, 1828786696, 224170, 1664098819, 134802, 1728056854, 136819, 822087171, 36040, 1929380107, 223830, 774644233,
    180186, 973084172, 187901, 3070433292, 26793, 1946353676, 132797, 3154185494, 122570, 973147157, 106032, 3036875540,
    243060, 1828913159, 147775, 1761808135, 225346, 1761813255, 201993, 2348817448, 201893, 2399149076, 201933, 3036683284,
    170672, 973082887, 82744, 1677724170, 150380, 1627590410, 150390, 1627590410, 177810, 3187741711, 1161, 1845493772,
    75067, 1862273029, 180213, 973084173, 40771, 1912602905, 174979, 1845564164, 6880, 1761607691, 23998, 1845690376,
    76212, 973080581, 148676, 1929580293, 170006, 973082885, 84747, 1694707972, 146086, 1694699268, 78688, 788531212,
    80256, 1761741067, 89833, 1761818123, 241194, 1627531784, 112180, 1761807112, 124063, 1761676296, 37614, 1862271249,
    183583, 973084424, 218460, 2952798474, 151017, 1627590407, 54904, 1946157844, 7928, 1862270998, 18567, 1946157073,
    236807, 1627465485, 31978, 3036872716, 143470, 1845694212, 203040, 1845501188, 221631, 2031624708, 207078, 1627397388,
    215298, 1694506508, 28818, 1912799239, 103515, 1912802055, 120913, 1912671239, 150738, 1694699281, 73567, 973080068,
    219180, 772022791, 219167, 2986615302, 35207, 1711276304, 117548, 536939528, 186944, 1912805388, 169454, 973082892,
    149025, 1929580299, 144891, 1946357516, 225070, 1946362636, 125271, 973147146, 115334, 1946356489, 216744, 1946165508,
    58603, 1845560337, 118541, 973147142, 25521, 1761804293, 6697, 1694498838, 20593, 1929379855, 6719, 2030043149,
    150011, 1845694218, 23408, 1845690376, 34568, 1627455495, 240579, 1627597319, 83799, 1627392536, 20970, 1946157077,
    116725, 973147146, 90747, 1627589385, 144225, 1694699272, 215949, 973152010, 167317, 1845694472, 173910, 2013336324,
    68994, 1845495061, 82605, 1744833037, 82595, 1962936842, 240779, 3120769542, 172762, 1946299661, 22082, 1912602641,
    51826, 1946157847, 53285, 1929380623, 51759, 1694499598, 51773, 1929380622, 52257, 1929380622, 53271, 1694499598,
    51746, 1946157837, 53655, 1946157837, 52245, 1811940108, 146580, 1929580298, 174041, 1627460361, 174519, 1694569225,
    56870, 3120562964, 207829, 1828723974, 199295, 1627396875, 199410, 1862277898, 199708, 1627396874, 199420, 1761614601,
    162420, 3171094297, 82972, 2952792586, 153624, 1694699277, 209077, 1979718917, 156871, 2952990484, 54355, 1761608456,
    217617, 1728061702, 141627, 1677921804, 215101, 771759636, 136148, 1627393553, 136064, 1862274572, 135980, 1660947978,
    138821, 1845497352, 21223, 1694498832, 235459, 1761682958, 78747, 2030045193, 85978, 1694708233, 85995, 2030252553,
    169202, 1694503177, 172058, 2030047497, 75575, 973080584, 93508, 1929579285, 93591, 1929579284, 93611, 1929579284,
    115901, 1929448209, 93541, 1929579278, 8511, 1694498852, 199485, 1862277900, 199509, 1627396876, 169946, 1694503178,
    76137, 973080584, 169938, 973082888, 84716, 1929588999, 207620, 1761615111, 142813, 1946357518, 204035, 1694506246,
    7158, 1811939357, 7139, 1862270995, 7289, 1962934286, 7303, 1862270990, 144973, 1929580303, 232368, 2969576452,
    149996, 1946357511, 206694, 1946164487, 175204, 1795232520, 142217, 1912802826, 123698, 973147157, 78959, 973080583,
    156609, 2952990498, 156535, 3087208212, 161311, 2533560084, 141617, 1694699018, 141203, 1963000848, 154849, 3036876555,
    141195, 1627456520, 240560, 1627597320, 133471, 1912606231, 135109, 1795165711, 135124, 1694502414, 142653, 1677922059,
    150914, 1694699272, 174394, 1862341384, 207058, 1694506248, 33953, 1745027079, 223649, 1915494920, 78093, 3187673111,
    78055, 973080591, 177448, 973149199, 177506, 973149199, 85518, 3187880206, 177419, 3187741710, 177477, 2952860686,
    220086, 1661739526, 220051, 1863066117, 216499, 771760388, 135369, 1694502418, 144611, 1929580296, 144604, 1694699271,
    224970, 1694704391, 239237, 1694640391, 133906, 3154120210, 215328, 2600476185, 13673, 1962934295, 215353, 771759638,
    242961, 2902523926, 229948, 1627399176, 76699, 973080590, 143175, 1845694214, 121090, 973147144, 107654, 3087207203,
    107757, 3087207201, 111035, 3087207199, 107579, 3036875540, 110968, 3036875538, 42893, 2952790304, 151341, 1929580295,
    77642, 973080589, 137890, 1862274573, 221726, 773595652, 148952, 1929580296, 148945, 1694699271, 5729, 1627389974,
    158596, 2500005654, 24463, 1929576460, 35747, 1929380108, 35759, 1929380108, 146090, 1929580294, 227641, 973153030,
    224652, 1694704389, 52734, 1694499598, 52721, 1694499597, 88218, 1845703963, 88202, 1728263440, 134530, 1946160659,
    134514, 1728056848, 68396, 2030109707, 50882, 1845494538, 52235, 1929380618, 53971, 1627390730, 135852, 1694502410,
    52217, 1862271753, 52226, 1627390729, 57606, 1761608457, 50874, 1912603400, 79676, 1912736008, 167192, 1912803336,
    33995, 1761804294, 150091, 1627590406, 94463, 1929579276, 94487, 1929579276, 94440, 1862470411, 143883, 1694699284,
    204207, 1979718916, 120737, 973147143, 222885, 1696866826, 222542, 1914970633, 222567, 1696866825, 223088, 1629757961,
    210231, 2650807568, 176950, 973149189, 178006, 1694569742, 58549, 1912603407, 57743, 1912603405, 41121, 1929380102,
    190328, 1694505225, 39269, 2264924433, 241040, 1744972292, 80233, 1627523334, 159338, 3087208213, 162254, 2399342357,
    159308, 2349010698, 232432, 2181047320, 163954, 2432896782, 147846, 1862471435, 225390, 1862476555, 160696, 2265124618,
    219451, 3087278604, 47671, 2969567758, 47659, 2969567756, 96508, 1694698250, 118669, 1694567434, 146181, 1845694216,
    204885, 1694506248, 229902, 1761616900, 135146, 1912606211, 33773, 1946353671, 115528, 1929579275, 166367, 1929580299,
    217611, 1728061702, 36673, 1845494032, 37193, 1811939597, 244314, 1812084487, 150220, 1862471439, 67769, 3103851539,
    67677, 3204514831, 67707, 3070297103, 67736, 3170960398, 208278, 1694506247, 50583, 1845494546, 50567, 1912603408,
    216773, 1929388302, 142535, 1845693963, 72557, 1862272520, 185098, 1862276871, 24957, 1912799238, 141902, 1862471177,
    147078, 1862471433, 203758, 2046827780, 208158, 1845501191, 242406, 1912668172, 235949, 2952865294, 48180, 2332033570,
    83264, 3036678684, 83437, 2197817873, 142004, 1627590157, 244136, 1761752840, 17130, 2952790041, 70016, 3187672338,
    76031, 973080584, 84654, 1761816839, 25067, 1912799241, 226423, 2181243662, 44325, 1879048467, 142570, 1812139524,
    135209, 1694502408, 115509, 1996688140, 115501, 1728252680, 24706, 1929576463, 234976, 1929455119, 30200, 3036872716,
    166785, 1040256782, 32910, 2919432204, 166811, 2919304972, 28995, 1946353670, 439, 1845493774, 144937, 1929580307,
    103175, 1912802060, 103187, 1912802060, 14851, 2399141907, 45014, 1694499084, 44993, 1912602891, 45004, 1862271242,
    33766, 1879244807, 53148, 1627390728, 141685, 1862471176, 53141, 1912603399, 119449, 973147143, 86222, 1845703178,
    75250, 973080584, 172414, 1694641438, 172583, 1862413595, 172838, 1946299674, 172864, 1728195861, 25912, 1761804300,
    58517, 1912603403, 24686, 1912799242, 15259, 3087007779, 122160, 3036744735, 242512, 2382430239, 109714, 2164460313,
    242696, 3036741657, 14999, 3036676119, 105491, 3036875543, 242458, 3036741655, 16622, 2986344470, 242742, 2516647957,
    122103, 973147149, 29792, 2349006860, 220884, 773071364, 10257, 1761607703, 10280, 1929379858, 207642, 1627397382,
    210351, 3019906326, 97300, 1828915981, 119232, 1828785165, 223967, 2234262034, 229338, 1694508041, 38105, 1929380109,
    224492, 2234524180, 66288, 1812005894, 143675, 1795362571, 224736, 1795367691, 211735, 2952797454, 206215, 1929387272,
    138522, 1946160649, 239503, 1677863175, 204328, 1828723978, 207873, 1946164486, 81488, 1694501391, 95192, 1912802075,
    118164, 1912671252, 118203, 1912671251, 118507, 973147145, 184532, 973084424, 241236, 1627531783, 42673, 2348810525,
    42627, 2348810519, 45697, 1828716811, 211763, 2952797450, 175031, 1694569222, 220033, 2047615493, 220042, 772547077,
    220038, 1913397764, 19834, 2348810270, 44634, 2181038355, 12089, 1929379849, 40813, 1929380105, 26653, 1845690376,
    233622, 2181047576, 117595, 973147149, 144813, 1929580300, 144791, 1694699275, 224945, 1694704395, 205740, 1627397383,
    241890, 3103992582, 134104, 2499808781, 148632, 1661144835, 136987, 1862274580, 150103, 1946357510, 225752, 1862476560,
    231582, 2147492880, 27556, 1627586567, 225745, 1627595527, 78873, 973080582, 84197, 3003330821, 148892, 1912803088,
    199333, 771758854, 222096, 1730159107, 142975, 1845694214, 989, 1845493773, 188854, 1946163489, 188914, 1946163486,
    188887, 1946163483, 232859, 1946166555, 2008, 1828716570, 188944, 1845500183, 232886, 1845503255, 188176, 1946228757,
    232909, 1946166549, 35328, 1946157330, 151327, 2952990472, 221489, 1696080389, 166570, 1040256773, 49590, 2181038651,
    205699, 1761615112, 120658, 973147148, 102747, 1694698251, 184320, 2231375641, 9477, 1845493773, 29529, 2835546123,
    153057, 1812139784, 228936, 1694508041, 47957, 1946157589, 6320, 1627389969, 225245, 1862476559, 216946, 771760387,
    242065, 1845701635, 241868, 1728260866, 103163, 1912802060, 20494, 1694498825, 96596, 1694698253, 158642, 2349010700,
    145756, 1627590408, 80565, 687868420, 190043, 687872261, 66002, 771818500, 217320, 771760388, 243930, 1963079433,
    241845, 1694706437, 26234, 1627586571, 141516, 1795228681, 244201, 1845638920, 156959, 2416119564, 29006, 2600665094,
    228700, 1912611842, 161429, 3187871496, 173730, 1845564166, 241052, 1845635590, 174227, 1862341381, 205108, 1627397380,
    205466, 1845501190, 172787, 1845636367, 6287, 1627389968, 7674, 1627389968, 164178, 2969767690, 133000, 1761676550,
    149182, 1627590405, 97428, 1929579277, 82410, 1912605195, 174645, 1661014792, 203740, 1946164485, 100013, 1694698264,
    100000, 1694698253, 91601, 1845693203, 205686, 1862278407, 94203, 1929579281, 131494, 1929448721, 229258, 1627399177,
    230432, 1694508041, 229250, 1912611848, 158795, 2651000582, 86148, 1761817114, 114423, 2919435031, 233425, 1694508311,
    50616, 1845494545, 50601, 1912603407, 21902, 1929379852, 27415, 1778581512, 32173, 1963130885, 219627, 2399674894,
    219655, 2349343246, 142767, 1711476485, 216567, 3154125060, 141112, 1694565390, 163722, 2432896786, 162762, 2198015752,
    162770, 2181238536, 175283, 2399212294, 17690, 2399141908, 17730, 2348810260, 149510, 1795362570, 204078, 1694506247,
    221529, 2182619662, 69368, 1761608973, 23956, 1845690386, 32317, 1694695436, 43991, 1694499084, 103034, 1694698251,
    175084, 1812009733, 165086, 2969767694, 14898, 3036676124, 74230, 3019900693, 242152, 1979920129, 135922, 1627393548,
    173508, 1711346186, 215549, 771759647, 122276, 973147159, 122222, 3036744722, 136910, 1627393548, 162923, 2181238535,
    56109, 2147484455, 137497, 1845497358, 143729, 1728253706, 224747, 1728258826, 146460, 1862471432, 121555, 1694567432,
    219470, 1913135621, 203637, 1694506248, 203856, 1929387270, 29838, 2349006862, 22522, 2030043157, 217654, 1912611077,
    73912, 1862272776, 174217, 1694569220, 241548, 3187812888, 231030, 2147492878, 135688, 1929383444, 135724, 1912606220,
    135658, 1862274571, 135679, 872418825, 135708, 838864392, 135716, 855641608, 36328, 1929380109, 73434, 3036677652,
    225231, 1694704391, 153124, 1677922055, 182068, 1627395862, 82618, 1761610253, 44261, 1627390219, 229451, 1694508041,
    81705, 1862273543, 26601, 1694695430, 142459, 1627590150, 211855, 3120569615, 14190, 2382364709, 14264, 3103784995,
    14334, 3103784995, 22324, 2399141908, 178399, 771822854, 82385, 1912605196, 142993, 1728253705, 50204, 1845494543,
    50191, 1912603405, 50219, 1845494541, 54528, 1912603405, 54801, 1912603405, 208720, 1811946759, 79572, 1694632214,
    147955, 1627590404, 205391, 1627397380, 178526, 771822854, 178532, 771822854, 33736, 1677918216, 152403, 1795362565,
    166203, 2969767704, 184501, 973084439, 33288, 2969763862, 233374, 1962943773, 3170, 1694498838, 6937, 1627389973,
    69083, 1694500111, 59740, 1627456525, 69070, 1811940621, 69098, 1811940621, 34535, 2684420107, 240473, 2684561931,
    69060, 1862272266, 50009, 2449474051, 209757, 2483035410, 217048, 771760388, 220059, 772547076, 156767, 2550337286,
    118662, 973147143, 199239, 1929386774, 122495, 973147150, 105735, 3036875533, 110158, 2516781837, 9951, 1627389966,
    144281, 2835549965, 144294, 2298679053, 170414, 973082887, 23892, 1694695429, 178496, 1812010250, 33612, 1694695429,
    38435, 1862271247, 152842, 1912803081, 148618, 1862471431, 221853, 2400985610, 217096, 1929388293, 87751, 3187880997,
    77254, 973080599, 85118, 2399351062, 14644, 3036676130, 29582, 2349006866, 112225, 1761807119, 124129, 973147148,
    214498, 1694506505, 125233, 973147146, 125243, 536939530, 33647, 1694695433, 115343, 1694698249, 220992, 2350129678,
    220968, 2400461324, 69021, 1828717833, 156971, 2147684106, 208240, 1811946760, 152860, 1694699270, 226001, 1694704390,
    238166, 1694508814, 238138, 1694508812, 160939, 2248347420, 161019, 2919436058, 160873, 2416119562, 111769, 3087207187,
    41206, 1845494030, 20035, 2231369763, 197790, 973084951, 164654, 2181238548, 8064, 1627389971, 163510, 2919436048,
    27353, 1627586571, 27322, 1778581514, 38996, 1778385162, 159025, 2399342344, 198549, 688069125, 38497, 1929380110,
    38511, 1962934538, 120350, 1845562382, 29482, 2835546122, 174075, 1694569226, 204233, 1845501190, 179399, 620827909,
    184957, 2231375639, 167982, 2332233752, 41102, 1929380108, 101642, 1912802069, 101577, 1912802063, 186658, 1912805391,
    147278, 1627590406, 221595, 1930961415, 97349, 1929579275, 97360, 1929579275, 154425, 1627590408, 226156, 1627595528,
    120417, 973147144, 200567, 3036683026, 215054, 1627397644, 215044, 771759626, 209639, 2952797446, 150182, 1627590405,
    187848, 2969770005, 26172, 1627586570, 219024, 772022789, 219020, 1979982340, 1514, 1845493778, 34508, 1728118791,
    240273, 1728260615, 90415, 1845693219, 116957, 973147171, 90288, 1845693218, 19772, 2231369759, 90481, 1845693215,
    90351, 1845693213, 220283, 2232164878, 124093, 1862339594, 217206, 2885689608, 200069, 1946163982, 222299, 2350916110,
    222275, 2401247756, 204095, 1811946762, 53384, 1862271764, 9177, 1694498832, 53428, 1862271759, 35534, 1694499085,
    51346, 1845494540, 51336, 1946157834, 38470, 1677721864, 229699, 1627399176, 229692, 1912611847, 207556, 1912610058,
    82727, 1627392518, 9373, 1845493776, 76286, 788531205, 79565, 1627523332, 89471, 1627600388, 133603, 1627393540,
    160448, 2164461324, 12007, 1845493778, 105190, 1694698256, 120680, 1627458569, 32972, 3204644886, 34575, 1828782086,
    240607, 1828923910, 20352, 1694498834, 33579, 1929576458, 54272, 3154117400, 204020, 1929387273, 143181, 1845694214,
    152923, 1694699274, 25247, 1929576457, 133080, 2734755088, 182528, 1761613587, 182567, 973084426, 27979, 1828913161,
    175625, 3187741460, 8083, 1627389963, 38293, 1862271244, 144558, 1694699272, 199373, 1862277897, 137235, 1929383443,
    137316, 1929383443, 137341, 1862274577, 119864, 973147144, 42369, 3036676393, 134747, 1728056846, 206559, 1962941702,
    32151, 1694695432, 42545, 3036676393, 45885, 1929380110, 203870, 1694506247, 219755, 3188204044, 207914, 1694506246,
    19172, 3204448302, 140824, 1811942924, 227829, 822158088, 12525, 1811939338, 47547, 1627390480, 198751, 688069125,
    3326, 2046820362, 90919, 1845693202, 138008, 1946160647, 226108, 1694704391, 175397, 2248217354, 76912, 973080586,
    220337, 772547079, 220325, 2165056006, 1228, 1845493773, 229440, 1694508043, 229653, 1627399179, 229643, 1912611850,
    205833, 1862278406, 170204, 3154120967, 22723, 1946157080, 45798, 1946157336, 35123, 1912602898, 8183, 1929379854,
    26343, 1912799240, 220461, 1628447240, 170380, 973082888, 73708, 1627391750, 172554, 1828859165, 190892, 973084951,
    68521, 1862337556, 68541, 1627456530, 52533, 1627390732, 52522, 1912603403, 57816, 1912603403, 59982, 1828783115,
    172543, 1828859147, 65536, 973145098, 59973, 1963000841, 172534, 1963076873, 135055, 1694502406, 79181, 2030176517,
    88863, 2030253573, 152488, 1627590407, 2293, 1694498836, 2369, 1694498836, 2331, 1694498834, 117395, 1761676302,
    117452, 973147146, 24201, 1912799240, 28330, 1694695436, 202748, 1795169543, 105206, 1694698256, 92055, 1912802065,
    58390, 2164261648, 92089, 1912802063, 217036, 1694507272, 51726, 1929380628, 51690, 1694499602, 51708, 2013266706,
    51674, 1811940112, 77769, 788531209, 151449, 1828916998, 72693, 3036677652, 72621, 3187672594, 72657, 2952791570,
    136342, 1946160658, 207407, 1627397381, 158963, 2952990470, 176798, 973149192, 163476, 1761808135, 67496, 973145095,
    48482, 3087008285, 224217, 1966088707, 238295, 1694508828, 77960, 973080599, 72209, 1761609235, 72179, 1761609234,
    101951, 1912802064, 72197, 1694500364, 72228, 1761609228, 73600, 973080076, 164916, 2667777804, 72168, 1694500363,
    151244, 1812139783, 83522, 2952792586, 73523, 1677723148, 73535, 1694500363, 142588, 1929580043, 133684, 1627393539,
    171860, 973082897, 207974, 1627397382, 54747, 1912603401, 100582, 1694698253, 145997, 1929580296, 145990, 1627590407,
    161546, 2399342350, 74856, 1912604681, 85945, 1912812041, 212871, 2583698710, 237725, 1694574349, 218772, 1677730052,
    223706, 1932272131, 8681, 1677721616, 229232, 1912611850, 8455, 1694498839, 36510, 1879048464, 189636, 1912609038,
    77602, 973080585, 243067, 1929576454, 219197, 2399412746, 217533, 2969575685, 38950, 1912602889, 73920, 1862272776,
    168339, 1627590657, 241917, 1627597569, 162044, 2952990474, 202962, 1728060684, 234939, 1929455123, 12565, 1694498824,
    28863, 1912799239, 186485, 1946359814, 105537, 3036875547, 122345, 3036744731, 105666, 2432895767, 122426, 973147153,
    29748, 2349006864, 27364, 1879244811, 39044, 1879048459, 119283, 973147145, 148908, 1694699272, 225532, 1694704392,
    41379, 2835349782, 212917, 3170901260, 211367, 2181045518, 57320, 2952790804, 80147, 3154250002, 89761, 3154327058,
    133888, 3154120210, 157706, 3087208210, 56274, 2147484432, 56306, 2147484432, 157658, 3053653776, 226377, 3053658896,
    244095, 1963079442, 167261, 1912803338, 207266, 1996496134, 33814, 1946353669, 236073, 1946232325, 1281, 1845493784,
    1241, 1728053269, 1262, 1694498835, 23878, 2047016971, 39997, 1845494040, 39974, 1845494039, 40213, 1912602896,
    11196, 1845493774, 34257, 1963130894, 120336, 1845562382, 11183, 1845493773, 120323, 1845562381, 215146, 1627397645,
    27764, 2969763847, 41591, 1946157330, 112974, 1761807122, 112992, 1761807122, 85314, 2147692808, 238567, 2348820284,
    237373, 3087083293, 237323, 2952865561, 157298, 2399342348, 157334, 3036876556, 226509, 3036881676, 229970, 2181047302,
    6121, 1811939343, 180389, 973084170, 177947, 1862341895, 227129, 3187876626, 148053, 1627590406, 207113, 1996496136,
    228470, 1912611852, 228482, 1694508043, 199800, 1694505736, 7782, 1929379856, 4858, 1929379855, 169642, 1761612042,
    169652, 973082888, 22569, 1694498839, 134693, 1694502423, 10699, 2801795087, 10765, 1627389967, 241222, 1862412808,
    227313, 2349015832, 227361, 2919441176, 23138, 2046820373, 66016, 1627456523, 66006, 2181104650, 26446, 1862467592,
    236919, 1694574352, 236783, 2835425035, 230697, 1627399177, 230690, 1845502983, 229965, 1946166277, 221875, 2350653964,
    48950, 3036676645, 166953, 973147913, 184019, 1946162964, 184039, 1946162963, 211471, 2197822728, 28044, 1963130891,
    152495, 1963134731, 200102, 1677728521, 3355, 1962934291, 3374, 1912602643, 3393, 1929379856, 88908, 1795372554,
    24385, 1912799240, 172610, 1812081945, 218776, 1627398406, 131081, 1912748040, 174542, 1812009734, 78884, 973080585,
    219952, 1627922953, 219944, 1913135624, 229560, 2852135941, 80887, 1845496338, 163253, 1761808139, 239260, 1862412549,
    190970, 973084945, 154487, 2600668947, 148840, 1929580298, 53262, 1627390729, 216523, 2969575686, 135442, 1694502423,
    135421, 1694502421, 217083, 1761616141, 217072, 1761616139, 207272, 1996496133, 239934, 3187812626, 162964, 1694699270,
    228979, 771761155, 174375, 1862341379, 135759, 1761611267, 210183, 3003129104, 73828, 738199311, 218144, 2399150350,
    36989, 1929380123, 8568, 1929379865, 38202, 1929380121, 38735, 1929380119, 227702, 755049226, 26987, 1711472649,
    225091, 1627595529, 225100, 1862476553, 225600, 1711481609, 227589, 1694704393, 227712, 771826441, 243089, 1862467593,
    224893, 1711481608, 227187, 1979917064, 243081, 1711472648, 225593, 839066375, 25504, 1627586565, 12177, 1795162123,
    79320, 1627523332, 89306, 1627600388, 18296, 2197815325, 244716, 2952935189, 244699, 3171038993, 231543, 2147492903,
    221480, 773333513, 151067, 2030243592, 132169, 1946225927, 179287, 3036747021, 53252, 1627390730, 53243, 1912603401,
    73212, 1694500370, 71668, 1627391503, 112620, 2198014731, 112631, 2181237515, 96789, 1627589386, 148097, 1627590410,
    133006, 1761676551, 141919, 1929580040, 172458, 1862413581, 37474, 1694499089, 186598, 1761810444, 186610, 1761810444,
    244235, 1845638920, 152827, 1946357509, 96445, 1761807123, 131754, 1761676563, 131736, 1761676562, 160500, 2550337294,
    131727, 1761676553, 41443, 1694499084, 145106, 1694699271, 51585, 1694499612, 51559, 1946157850, 51540, 1711276819,
    51522, 1711276818, 51511, 1694499595, 51501, 1912603402, 140888, 1845560330, 240362, 1845701130, 232676, 2181047318,
    199889, 1627396878, 75198, 973080589, 75186, 1929381900, 84285, 1929589004, 155929, 2952990478, 53030, 1694499598,
    53017, 1694499597, 170175, 771756294, 4375, 1862270992, 4362, 1627389965, 213399, 2734693642, 117462, 2046888969,
    216108, 973152019, 168120, 2399342610, 66984, 2952856592, 66954, 3137405966, 164556, 3204648722, 78178, 973080587,
    191023, 3087014180, 178634, 2231440661, 150480, 1627590408, 212291, 2986351888, 230570, 1912611847, 138241, 1946160652,
    80415, 1728186633, 89932, 1728263689, 134170, 1728056841, 11504, 1912602635, 154157, 1627590408, 142949, 1795362567,
    71353, 1778386436, 198685, 704846339, 134394, 1728056847, 218517, 2197823753, 36469, 1845494028, 219364, 772022791,
    219352, 3171164678, 42731, 2986344733, 81660, 1862273550, 96878, 1862470414, 148139, 1862471438, 76398, 1627392010,
    174563, 1929450245, 207822, 1694506247, 217567, 1627398404, 74457, 2348812047, 57183, 2147484449, 111482, 2349009692,
    111400, 3087207195, 235403, 1627465233, 166713, 1040256784, 31936, 2952986638, 111345, 3036875534, 162331, 3036876558,
    166743, 2952859406, 187543, 3036878862, 232022, 2952799244, 151422, 1912803082, 221054, 2987663880, 174938, 1946227463,
    221039, 773071367, 221026, 2954109446, 77231, 973080599, 85184, 3036885270, 131439, 1929448711, 103242, 2231569162,
    120833, 2231438346, 25990, 1912799241, 25999, 1627586568, 151297, 1627590406, 35594, 1845494035, 566, 1811939338,
    203052, 1728060680, 237992, 1912678160, 210523, 3120569610, 187557, 3036878872, 241884, 1761815299, 4298, 1811939353,
    4235, 1862270991, 111826, 2533559067, 33210, 3070427150, 243807, 1862416139, 56535, 2348811059, 154988, 2952990482,
    132819, 3154185494, 122591, 973147157, 106052, 3036875540, 217404, 1845502216, 11467, 1946157070, 216177, 771825413,
    212471, 3087015182, 114034, 2734885665, 114163, 2432895771, 113943, 2432895769, 125117, 973147151, 114095, 2248346382,
    40200, 1845494029, 8131, 1929379860, 8118, 1862270989, 224033, 774644231, 224021, 3039568390, 52017, 1845494555,
    36239, 2835349776, 228894, 1694508042, 28342, 1627586568, 109806, 2332232460, 227982, 973153035, 109774, 2181237514,
    226825, 2181243658, 198697, 688069125, 208261, 1627397381, 6513, 1761607699, 70717, 1946158345, 203684, 1929387270,
    186352, 1929582616, 240165, 1828858116, 147306, 1627590412, 147291, 1627590407, 221309, 773333509, 2565, 1694498839,
    2544, 1694498837, 44613, 2181038357, 232392, 2181047312, 73554, 1677723149, 24176, 1912799243, 33929, 1694695428,
    81517, 1862273552, 87087, 1862480912, 175242, 2030113540, 146005, 1862471431, 218470, 2952798474, 26816, 1845690381,
    26805, 1711472651, 75450, 788531203, 214964, 1627397642, 34704, 1912668167, 25001, 1694695433, 99708, 2248346396,
    219767, 3104317962, 74289, 3019900689, 59311, 973145096, 27748, 1761804294, 241861, 1694706436, 56338, 2348811032,
    201857, 1627397136, 120734, 973147139, 72075, 1627391509, 100372, 1761807124, 100392, 1761807124, 42082, 3137339667,
    45325, 1811939600, 72113, 1627391503, 35644, 1811939598, 242950, 1812004875, 23622, 1828913160, 214192, 1627397383,
    149012, 1862471437, 145330, 1694699274, 227865, 822158086, 219219, 2349081100, 24067, 1627586562, 79740, 1627523330,
    243283, 1627590146, 231254, 2147492876, 119301, 973147145, 81721, 1862273543, 78548, 2181040159, 68200, 3204514846,
    234650, 2231379221, 230602, 1946166293, 150697, 1627590410, 176629, 3070300936, 159300, 2416119560, 135508, 1929383429,
    81674, 1761610253, 119017, 536939527, 205407, 1845501191, 47210, 1929380380, 7798, 1929379861, 118367, 973147145,
    82938, 687868433, 199, 1728053258, 30428, 2399338520, 186076, 1761810448, 186050, 1694701582, 59611, 1694565391,
    242250, 1912811523, 133, 1694498830, 56890, 3120562964, 36708, 1862271249, 25239, 1845690376, 208987, 1979718919,
    46580, 1845494290, 25425, 1929576462, 26399, 1929576462, 9926, 1627389965, 24849, 1929576461, 32543, 1761804299,
    25878, 1694695433, 223189, 1948787203, 229868, 1694508053, 217738, 3170902279, 186412, 1694701578, 39083, 1879048463,
    215883, 2969574948, 20249, 2181038115, 19894, 3204448288, 144399, 1845694220, 239296, 1845635340, 108678, 3087207195,
    205385, 1929387270, 6746, 1694498831, 222108, 1948262916, 59564, 1694565389, 59577, 973145099, 75105, 973080587,
    118426, 973147147, 146353, 1929580299, 79141, 1677854986, 80476, 1677724170, 84405, 1677930762, 86782, 1677931530,
    146343, 1627590410, 225109, 1627595530, 147949, 1862471430, 205535, 1862278406, 78379, 788531209, 89820, 2013476360,
    133759, 2013269512, 212323, 2348817682, 136190, 1627393556, 229553, 1627399175, 232188, 1627399174, 185068, 1845499668,
    161896, 2399342362, 227061, 2399347482, 241616, 2952931852, 207395, 1627397381, 207306, 2197822727, 172730, 1845636372,
    4535, 1862270990, 232372, 2969576452, 142109, 1845693961, 39133, 2566914329, 39115, 2566914322, 55285, 1795162886,
    204029, 1694506246, 221319, 2400723464, 221335, 2350391816, 221363, 773333511, 221351, 3172475398, 207228, 1627397384,
    145323, 1694699271, 154733, 1694699270, 226211, 1694704390, 239146, 1694640390, 240253, 1694706182, 103199, 1627589385,
    31032, 2952986640, 116358, 1828784905, 210917, 2634030350, 217604, 1728061703, 214048, 1694506246, 140752, 1929383432,
    135159, 872418821, 29387, 1828913162, 25719, 1761804294, 32479, 1946353670, 108732, 2550336283, 12741, 1946157069,
    96849, 1862470418, 96374, 1694698257, 96428, 1694698257, 23680, 2030239751, 125492, 1694644231, 148121, 1694699271,
    239421, 1694640391, 240466, 1694706183, 2850, 1694498834, 12392, 1677721613, 173795, 1845564167, 50032, 1677722133,
    50012, 1677722132, 190005, 1761614091, 46904, 1929380371, 182133, 973084435, 222604, 1948525059, 165872, 2969767694,
    199364, 1862277897, 222167, 773857796, 13146, 2046820369, 230836, 1627399178, 32358, 1694695433, 230818, 1811948552,
    220567, 772809223, 220555, 2148540934, 11726, 1845493775, 11713, 1795162125, 52582, 1845494539, 52593, 1845494539,
    28263, 1627586567, 29968, 2399338514, 30004, 3103981586, 77620, 973080587, 122858, 973147147, 171261, 973082891,
    85350, 3187880202, 159968, 3187871498, 158769, 2416119566, 160317, 2416119566, 36446, 2046820616, 67824, 3170960397,
    67850, 3170960397, 162566, 1845694214, 99736, 2265123609, 220605, 2349867534, 220581, 2400199180, 172026, 2030047498,
    208713, 1845501191, 222197, 2954895886, 222225, 2183143948, 27799, 1946353675, 5235, 1862270994, 136264, 1694502404,
    70230, 3187672336, 144007, 1929580299, 144018, 1694699274, 173921, 1694569226, 239228, 1694640393, 232356, 2181047302,
    177521, 973149193, 108150, 2500004635, 108840, 3087207189, 79626, 1879181571, 89475, 1879258627, 133698, 1879051779,
    153253, 1912803078, 33418, 2919432206, 37491, 1929380108, 154224, 2030243592, 98869, 1845693196, 115423, 1929579276,
    235963, 2952865294, 140268, 2030046727, 159593, 2952990476, 24575, 1845690380, 32814, 2969763854, 142607, 1795362309,
    168721, 973082895, 76642, 1711278090, 134310, 1946160647, 173216, 1627460105, 184919, 3070236435, 234815, 1812014610,
    142737, 1845694219, 173689, 1845564171, 230028, 1627399178, 230020, 1912611848, 132386, 1912671494, 77012, 788531205,
    79839, 1795295492, 89635, 1795372548, 133733, 1795165700, 152301, 2047020807, 610, 1845493778, 78138, 3170895881,
    11887, 1677721616, 221748, 1696342537, 221766, 1662788105, 221302, 1847075335, 112842, 1828915985, 161853, 2919436049,
    161383, 2718109456, 161804, 2919436047, 19426, 3204448294, 19502, 3036676118, 19546, 2231369744, 4665, 1694498831,
    117833, 973147146, 117843, 973147146, 25029, 1929576457, 95607, 1929579273, 95616, 1929579273, 152462, 1828916998,
    188131, 1728124949, 43951, 3187671316, 11768, 1845493774, 11755, 1811939341, 178597, 1979782408, 230770, 1627399178,
    230762, 1912611848, 208932, 1627397383, 198634, 2181241354, 97287, 1828915981, 119219, 1828785165, 69350, 1761608978,
    69393, 2969568524, 69339, 1627391243, 200144, 1728060174, 136627, 2013269517, 213197, 1694506249, 149677, 1728253700,
    153609, 1845694214, 208653, 1845501190, 81387, 1627392524, 29510, 1627586568, 199159, 1845500682, 232752, 2181047316,
    1868, 1845493794, 105171, 2030242579, 228723, 1694508048, 232236, 1811948553, 229347, 1912611847, 4680, 1929379859,
    131365, 1929448710, 28605, 1946353667, 121361, 973147159, 121384, 973147159, 104128, 2030242582, 104150, 2030242582,
    104172, 1627589397, 104193, 1627589397, 121333, 973147150, 121347, 973147150, 104102, 2902657805, 104115, 2365786893,
    138470, 838864388, 149036, 1929580299, 141853, 1862471176, 19864, 2348810270, 44653, 2181038355, 80923, 1845496340,
    25779, 1761804299, 235195, 1761682955, 241896, 3103992582, 180346, 973084172, 135787, 822087176, 134117, 2499808774,
    78221, 973080588, 78200, 1862273035, 85592, 1862480139, 6633, 1761607700, 223383, 2351440398, 223359, 2401772044,
    18761, 1962934293, 18743, 1962934290, 231598, 2147492880, 138829, 2046823944, 203079, 2046827783, 32485, 2047016965,
    176511, 1694569222, 213026, 1627397383, 185877, 1929582601, 240175, 1627531523, 7209, 1811939360, 7187, 1862270998,
    142693, 1627590406, 143959, 1694699270, 31332, 2349006862, 49649, 2181038651, 29260, 1694695442, 41483, 1694499090,
    35861, 1912602902, 35883, 1694499086, 214699, 1627397655, 5449, 1862270993, 184345, 2231375641, 43727, 3036676374,
    224337, 774906375, 224325, 3123716614, 243939, 2046965507, 153855, 1946357515, 125149, 3036744721, 91549, 1728252694,
    80646, 1677724174, 136524, 1627393549, 66364, 1812005906, 133524, 1929383439, 208624, 1728060679, 223713, 1831608838,
    22168, 1929379850, 39311, 1627390227, 81794, 1627392523, 24654, 1694695430, 154459, 1627590405, 208769, 1627397381,
    151131, 1627590411, 137335, 1627393542, 161437, 3187871496, 184729, 2030049041, 185954, 1694701584, 203586, 1929387270,
    168344, 1912803334, 167583, 1929580549, 25095, 1862467591, 215166, 822091271, 227851, 822158087, 146408, 1929580297,
    146391, 1627590408, 151554, 1694699270, 149187, 1627590405, 214507, 1694506506, 219125, 2399412748, 219149, 2349081100,
    190651, 1761614107, 190704, 1845500186, 233893, 1811948825, 13589, 1694498835, 233853, 1811948815, 164730, 2181238556,
    208939, 2030050572, 205337, 1627397385, 72139, 1862272525, 230441, 1694508041, 227803, 855712519, 229210, 1627399173,
    229206, 2046829572, 148063, 1694699271, 94186, 1929579281, 131477, 1929448721, 150889, 1862471435, 159429, 2399342346,
    241650, 2181179926, 174683, 1862341388, 65587, 973145093, 65583, 1912669188, 154754, 1862471433, 174328, 1694569225,
    210395, 2952797448, 216571, 3154125060, 152316, 1627590406, 103045, 1963133703, 226041, 1963139847, 11348, 2969567253,
    52504, 1845494546, 52470, 1845494544, 36221, 2835349778, 57624, 2197816075, 57615, 1946157833, 17710, 2399141908,
    17750, 2348810260, 213441, 2885688586, 166498, 1040256777, 150589, 1627590407, 225675, 1627595527, 221543, 2182619662,
    24252, 1912799240, 240190, 1795303683, 207180, 1761615124, 23900, 1929576457, 227692, 1560355594, 207627, 2952797449,
    186266, 1627592722, 186253, 1627592717, 188294, 1862342669, 139813, 1694502409, 133096, 2969636108, 146189, 1845694216,
    215580, 771759647, 122299, 973147159, 122240, 3036744722, 78636, 973080589, 33522, 3204644876, 85806, 3204657420,
    218109, 771760389, 118490, 1627458564, 27026, 1778581510, 28599, 1912799238, 138785, 2046823949, 154704, 2600668938,
    187063, 3187873806, 115231, 1929579273, 115240, 1929579273, 125183, 1929448457, 125192, 1929448457, 67988, 973145105,
    68022, 3053519888, 165432, 3053653776, 227453, 3053658896, 140528, 1912606221, 140518, 1627393546, 9985, 2181038099,
    204071, 1694506247, 152381, 1828916998, 163275, 1828916998, 221237, 1964515843, 211019, 3103792398, 84586, 1694707974,
    176894, 1694569478, 208227, 1979718917, 209511, 3120569618, 134716, 2046823939, 16678, 3036676137, 134290, 1694502411,
    138269, 1946160657, 219418, 1627660809, 34143, 1627586567, 23278, 3154313221, 44215, 1761607956, 73454, 3036677652,
    13484, 2030043151, 222765, 2183406088, 222751, 774119943, 222739, 3173261830, 201423, 1862278161, 201457, 1627397137,
    14227, 2382364709, 14299, 3103784995, 14369, 3103784995, 22344, 2399141908, 217364, 1728061703, 9965, 1962934292,
    99490, 1694698257, 119641, 973147147, 27032, 1778581514, 148387, 1627590408, 204105, 1728060680, 185996, 1694701580,
    138453, 1845497351, 139973, 2952793623, 137164, 1811942927, 136468, 1862274574, 134213, 1929383432, 174967, 1828786950,
    27651, 1912799239, 101369, 2047019803, 101453, 1912802073, 221669, 773595652, 214486, 1694506508, 137179, 1627393553,
    76291, 788531216, 79550, 1812072719, 89456, 1812149775, 133620, 1811942927, 133607, 1627393549, 240500, 1929587209,
    239482, 1627531528, 39443, 1627390218, 205766, 1862278406, 230055, 1912611846, 141319, 1845560331, 240655, 1845701131,
    136735, 1862274570, 202323, 2181045266, 202359, 2936019986, 100788, 2030242574, 25284, 1929576462, 235111, 1929455118,
    122509, 973147150, 105748, 3036875533, 110171, 2516781837, 155957, 2349010712, 218094, 771760389, 115663, 1677921043,
    116392, 1946225416, 200517, 2952796944, 23238, 1694695429, 138837, 872418821, 58470, 2181038868, 33084, 3036872722,
    81862, 1862273545, 159575, 2718109458, 143012, 1845694215, 120963, 973147141, 87788, 3187880997, 56148, 2147484439,
    77277, 973080599, 85140, 2399351062, 35727, 1929380116, 90091, 1845693200, 190570, 1694505229, 190560, 771758346,
    185932, 1845696522, 85062, 3187880200, 88647, 3187881224, 159944, 3187871496, 14439, 2197815331, 93855, 1963133719,
    93878, 1963133719, 29658, 2349006870};

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
    282, 282, 283, 284, 284, 285, 285, 285, 285, 286, 286, 286, 286, 287, 287, 288, 289, 289, 296, 296, 300, 300, 300, 301,
    301, 301, 302, 303, 304, 306, 306, 306, 313, 314, 316, 316, 316, 316, 317, 318, 318, 318, 318, 318, 318, 323, 324, 324,
    324, 325, 326, 327, 328, 328, 329, 329, 329, 331, 332, 332, 337, 337, 338, 338, 339, 342, 343, 343, 343, 343, 343, 343,
    348, 348, 348, 348, 352, 352, 353, 355, 357, 359, 359, 359, 359, 359, 363, 366, 368, 368, 368, 368, 368, 369, 370, 370,
    371, 371, 371, 374, 375, 375, 375, 377, 378, 385, 385, 389, 389, 390, 391, 394, 394, 394, 395, 395, 396, 396, 396, 396,
    396, 396, 400, 400, 401, 406, 406, 406, 406, 406, 407, 407, 407, 408, 409, 411, 411, 411, 414, 414, 414, 414, 414, 414,
    414, 416, 416, 416, 417, 420, 420, 420, 421, 421, 421, 423, 423, 423, 423, 424, 426, 427, 427, 428, 428, 432, 432, 434,
    434, 434, 435, 435, 444, 444, 446, 446, 447, 448, 450, 450, 450, 451, 451, 459, 461, 461, 461, 461, 462, 462, 462, 464,
    464, 464, 473, 474, 475, 477, 478, 478, 478, 480, 481, 482, 483, 483, 483, 483, 483, 484, 489, 490, 491, 492, 496, 499,
    499, 499, 500, 500, 500, 500, 500, 500, 500, 501, 501, 504, 504, 506, 509, 509, 509, 512, 512, 513, 515, 518, 518, 518,
    519, 519, 519, 520, 520, 522, 522, 523, 525, 526, 526, 526, 527, 527, 528, 528, 528, 530, 530, 530, 531, 536, 536, 537,
    537, 537, 545, 547, 550, 550, 550, 552, 555, 555, 555, 555, 555, 555, 556, 556, 557, 557, 557, 557, 559, 560, 561, 561,
    561, 562, 562, 563, 565, 565, 571, 572, 572, 574, 574, 574, 575, 576, 579, 580, 580, 580, 580, 580, 581, 583, 583, 583,
    584, 584, 588, 588, 592, 594, 594, 594, 594, 594, 595, 595, 597, 597, 598, 598, 599, 600, 600, 602, 602, 602, 605, 605,
    606, 606, 606, 608, 608, 609, 609, 609, 609, 611, 611, 613, 614, 614, 615, 616, 617, 619, 620, 623, 625, 626, 627, 627,
    627, 627, 628, 628, 632, 634, 635, 635, 635, 635, 635, 636, 636, 645, 650, 650, 650, 650, 651, 652, 652, 652, 652, 660,
    662, 664, 671, 675, 675, 675, 675, 676, 677, 677, 679, 679, 682, 683, 683, 684, 684, 689, 690, 690, 691, 694, 695, 695,
    697, 700, 700, 700, 701, 701, 701, 701, 701, 701, 702, 702, 702, 712, 712, 712, 714, 714, 716, 717, 717, 717, 717, 717,
    717, 719, 724, 724, 724, 724, 724, 730, 733, 733, 734, 734, 734, 736, 736, 736, 736, 737, 738, 742, 742, 742, 742, 743,
    745, 745, 745, 746, 749, 750, 751, 751, 752, 753, 753, 754, 758, 758, 760, 762, 762, 762, 770, 770, 770, 770, 771, 774,
    777, 777, 778, 780, 782, 785, 786, 786, 787, 788, 788, 788, 788, 790, 794, 794, 796, 801, 802, 802, 804, 804, 804, 805,
    806, 806, 811, 812, 812, 813, 817, 818, 818, 818, 818, 819, 819, 819, 822, 827, 827, 827, 827, 827, 828, 828, 829, 831,
    839, 839, 839, 839, 839, 839, 839, 840, 842, 843, 845, 847, 854, 854, 854, 854, 855, 855, 855, 856, 857, 857, 858, 858,
    862, 877, 877, 878, 879, 879, 879, 880, 880, 881, 882, 884, 884, 885, 886, 886, 889, 889, 889, 891, 893, 896, 898, 898,
    899, 899, 899, 904, 905, 908, 908, 910, 910, 911, 911, 911, 920, 920, 921, 921, 921, 921, 924, 929, 932, 932, 932, 934,
    936, 939, 940, 940, 940, 940, 940, 942, 942, 942, 943, 946, 947, 949, 949, 951, 954, 956, 956, 956, 963, 964, 964, 965,
    972, 972, 972, 972, 972, 972, 973, 973, 974, 975, 975, 980, 981, 983, 985, 986, 986, 987, 990, 991, 993, 994, 995, 996,
    996, 997, 997, 1002, 1002, 1004, 1005, 1006, 1006, 1009, 1010, 1010, 1010, 1011, 1011, 1011, 1015, 1016, 1017, 1017, 1017, 1018, 1019, 1021,
    1021, 1033, 1035, 1035, 1035, 1036, 1036, 1036, 1037, 1039, 1039, 1039, 1040, 1041, 1041, 1042, 1042, 1044, 1044, 1045, 1045, 1045, 1045, 1045,
    1045, 1045, 1045, 1045, 1046, 1047, 1047, 1047, 1052, 1053, 1059, 1059, 1059, 1060, 1061, 1061, 1062, 1062, 1065, 1065, 1066, 1067, 1067, 1068,
    1068, 1071, 1071, 1071, 1071, 1071, 1071, 1071, 1085, 1088, 1090, 1090, 1090, 1090, 1090, 1092, 1092, 1092, 1092, 1092, 1092, 1092, 1093, 1093,
    1094, 1096, 1096, 1096, 1097, 1099, 1100, 1101, 1101, 1101, 1101, 1104, 1105, 1105, 1105, 1105, 1105, 1105, 1111, 1111, 1112, 1116, 1118, 1119,
    1119, 1120, 1121, 1121, 1126, 1126, 1129, 1129, 1140, 1140, 1140, 1140, 1141, 1141, 1142, 1142, 1142, 1148, 1151, 1153, 1153, 1153, 1155, 1156,
    1158, 1158, 1159, 1162, 1165, 1168, 1169, 1169, 1169, 1170, 1170, 1170, 1170, 1172, 1172, 1174, 1174, 1174, 1174, 1174, 1174, 1175, 1177, 1178,
    1179, 1179, 1180, 1180, 1186, 1186, 1187, 1191, 1192, 1192, 1192, 1194, 1194, 1195, 1195, 1195, 1195, 1197, 1197, 1200, 1202, 1203, 1204, 1205,
    1205, 1206, 1207, 1208, 1208, 1209, 1214, 1214, 1214, 1214, 1215, 1216, 1218, 1221, 1222, 1222, 1225, 1226, 1226, 1226, 1227, 1229, 1229, 1231,
    1233, 1236, 1236, 1237, 1239, 1239, 1239, 1239, 1240, 1241, 1244, 1246, 1247, 1247, 1249, 1252, 1252, 1252, 1254, 1254, 1254, 1254, 1254, 1254,
    1255, 1255, 1257, 1262, 1262, 1263, 1264, 1265, 1268, 1269, 1270, 1271, 1271, 1274, 1274, 1274, 1274, 1274, 1278, 1280, 1280, 1281, 1282, 1283,
    1283, 1284, 1284, 1285, 1285, 1285, 1285, 1287, 1288, 1293, 1293, 1293, 1293, 1293, 1293, 1297, 1297, 1299, 1300, 1301, 1302, 1303, 1303, 1304,
    1305, 1306, 1306, 1306, 1306, 1306, 1306, 1307, 1313, 1313, 1313, 1317, 1318, 1318, 1320, 1320, 1324, 1325, 1325, 1325, 1325, 1327, 1328, 1328,
    1329, 1332, 1332, 1332, 1332, 1332, 1334, 1335, 1335, 1337, 1338, 1341, 1341, 1343, 1343, 1343, 1348, 1348, 1349, 1351, 1351, 1351, 1363, 1363,
    1363, 1363, 1364, 1364, 1364, 1365, 1365, 1368, 1368, 1371, 1375, 1376, 1376, 1376, 1377, 1377, 1377, 1377, 1379, 1379, 1381, 1381, 1384, 1384,
    1387, 1387, 1387, 1387, 1388, 1388, 1390, 1390, 1391, 1393, 1393, 1393, 1393, 1394, 1397, 1397, 1399, 1399, 1399, 1400, 1400, 1401, 1408, 1408,
    1411, 1412, 1413, 1413, 1414, 1415, 1419, 1419, 1419, 1427, 1427, 1428, 1428, 1431, 1431, 1432, 1433, 1433, 1434, 1436, 1436, 1436, 1436, 1436,
    1436, 1439, 1439, 1439, 1439, 1441, 1446, 1448, 1462, 1464, 1464, 1466, 1466, 1466, 1466, 1468, 1468, 1468, 1469, 1469, 1472, 1473, 1473, 1475,
    1476, 1480, 1481, 1481, 1481, 1481, 1482, 1488, 1488, 1488, 1488, 1488, 1488, 1489, 1489, 1492, 1493, 1493, 1493, 1493, 1493, 1493, 1494, 1494,
    1495, 1495, 1495, 1495, 1495, 1495, 1497, 1497, 1497, 1497, 1497, 1498, 1498, 1498, 1499, 1499, 1500, 1504, 1504, 1509, 1511, 1511, 1518, 1518,
    1519, 1520, 1520, 1520, 1521, 1522, 1522, 1523, 1523, 1523, 1524, 1526, 1526, 1526, 1526, 1529, 1529, 1530, 1530, 1531, 1531, 1533, 1533, 1533,
    1533, 1533, 1536, 1536, 1536, 1539, 1539, 1539, 1540, 1543, 1545, 1545, 1545, 1545, 1546, 1546, 1546, 1547, 1549, 1549, 1549, 1550, 1552, 1552,
    1553, 1553, 1553, 1556, 1561, 1561, 1561, 1561, 1561, 1563, 1563, 1563, 1564, 1564, 1567, 1568, 1569, 1569, 1570, 1571, 1575, 1575, 1575, 1578,
    1579, 1579, 1581, 1581, 1581, 1582, 1582, 1582, 1584, 1586, 1586, 1587, 1587, 1588, 1591, 1595, 1597, 1599, 1599, 1599, 1599, 1599, 1599, 1599,
    1599, 1599, 1600, 1600, 1601, 1602, 1602, 1602, 1603, 1603, 1604, 1604, 1605, 1605, 1605, 1605, 1605, 1606, 1606, 1606, 1606, 1607, 1607, 1607,
    1607, 1609, 1609, 1610, 1611, 1611, 1611, 1612, 1613, 1613, 1613, 1614, 1617, 1617, 1617, 1617, 1617, 1618, 1618, 1618, 1620, 1620, 1620, 1620,
    1620, 1620, 1626, 1629, 1630, 1630, 1634, 1635, 1635, 1637, 1637, 1660, 1660, 1661, 1661, 1661, 1662, 1663, 1663, 1664, 1664, 1664, 1664, 1664,
    1665, 1669, 1669, 1669, 1670, 1670, 1671, 1671, 1671, 1672, 1674, 1675, 1676, 1676, 1677, 1680, 1680, 1680, 1680, 1681, 1681, 1682, 1684, 1685,
    1686, 1686, 1686, 1686, 1687, 1687, 1687, 1689, 1690, 1690, 1690, 1690, 1691, 1691, 1691, 1694, 1696, 1696, 1703, 1704, 1705, 1706, 1708, 1710,
    1710, 1710, 1716, 1716, 1716, 1716, 1716, 1716, 1716, 1717, 1717, 1721, 1721, 1722, 1722, 1722, 1722, 1726, 1727, 1727, 1727, 1730, 1732, 1732,
    1737, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1747, 1748, 1749, 1749, 1750, 1750, 1750, 1750, 1755, 1756, 1756, 1757, 1757, 1758, 1758,
    1759, 1768, 1768, 1769, 1770, 1771, 1775, 1777, 1778, 1778, 1778, 1781, 1781, 1781, 1782, 1783, 1784, 1784, 1785, 1785, 1787, 1787, 1812, 1812,
    1812, 1812, 1816, 1816, 1816, 1817, 1818, 1818, 1818, 1818, 1820, 1822, 1823, 1823, 1825, 1829, 1829, 1829, 1829, 1830, 1830, 1831, 1836, 1836,
    1837, 1839, 1839, 1839, 1839, 1840, 1840, 1843, 1845, 1845, 1845, 1847, 1847, 1847, 1852, 1852, 1853, 1854, 1858, 1858, 1860, 1866, 1866, 1866,
    1867, 1871, 1871, 1871, 1871, 1871, 1872, 1876, 1877, 1877, 1877, 1879, 1879, 1880, 1881, 1881, 1881, 1881, 1881, 1881, 1881, 1881, 1881, 1881,
    1881, 1885, 1885, 1885, 1887, 1887, 1888, 1889, 1889, 1889, 1889, 1889, 1889, 1889, 1891, 1891, 1891, 1893, 1893, 1895, 1895, 1896, 1896, 1896,
    1897, 1897, 1899, 1900, 1900, 1900, 1900, 1901, 1904, 1905, 1908, 1909, 1909, 1909, 1914, 1914, 1915, 1915, 1915, 1916, 1920, 1928, 1930, 1930,
    1930, 1931, 1933, 1933, 1933, 1933, 1933, 1933, 1935, 1935, 1935, 1935, 1935, 1935, 1935, 1935, 1937, 1937, 1937, 1937, 1937, 1937, 1939, 1944,
    1944, 1945, 1947, 1948, 1948, 1948, 1949, 1950, 1950, 1950, 1950, 1953, 1953, 1954, 1954, 1955, 1955, 1955, 1955, 1956, 1956, 1956, 1957, 1957,
    1959, 1973, 1973, 1975, 1975, 1976, 1977, 1977, 1978, 1978, 1978, 1979, 1979, 1980, 1980, 1980, 1980, 1984, 1984, 1985, 1986, 1986, 1986, 1986,
    1990, 1992, 1992, 1993, 1993, 1993, 1997, 1997, 1997, 1997, 1999, 2001, 2001, 2001, 2002, 2002, 2004, 2004, 2005, 2005, 2019, 2019, 2019, 2020,
    2021, 2021, 2021, 2021, 2021, 2021, 2022, 2023, 2024, 2024, 2025, 2027, 2027, 2027, 2027, 2027, 2027, 2029, 2030, 2030, 2031, 2032, 2034, 2034,
    2035, 2036, 2037, 2037, 2037, 2038, 2039, 2040, 2040, 2040, 2040, 2040, 2040, 2040, 2040, 2041, 2041, 2041, 2041, 2042, 2044, 2044, 2045, 2046,
    2047, 2047, 2047, 2052, 2052, 2052, 2052, 2053, 2053, 2053, 2053, 2055, 2055, 2058, 2059, 2059, 2059, 2068, 2068, 2068, 2069, 2069, 2073, 2073,
    2073, 2076, 2076, 2079, 2081, 2084, 2084, 2084, 2087, 2087, 2087, 2088, 2091, 2091, 2092, 2092, 2092, 2093, 2096, 2096, 2096, 2096, 2098, 2098,
    2098, 2098, 2099, 2099, 2100, 2100, 2101, 2102, 2102, 2102, 2103, 2106, 2106, 2106, 2107, 2107, 2108, 2112, 2112, 2113, 2115, 2117, 2117, 2117,
    2117, 2118, 2118, 2119, 2119, 2125, 2130, 2130, 2130, 2130, 2131, 2131, 2133, 2133, 2133, 2136, 2137, 2137, 2137, 2137, 2138, 2138, 2140, 2140,
    2140, 2144, 2145, 2145, 2145, 2145, 2146, 2149, 2149, 2151, 2151, 2151, 2153, 2158, 2158, 2159, 2163, 2164, 2164, 2164, 2164, 2164, 2165, 2167,
    2168, 2168, 2169, 2174, 2175, 2177, 2177, 2178, 2182, 2182, 2182, 2182, 2183, 2184, 2184, 2185, 2185, 2187, 2189, 2190, 2190, 2194, 2196, 2196,
    2197, 2199, 2200, 2200, 2207, 2210, 2212, 2213, 2214, 2215, 2215, 2216, 2218, 2227, 2227, 2227, 2239, 2240, 2240, 2242, 2244, 2245, 2245, 2245,
    2245, 2246, 2246, 2249, 2250, 2251, 2251, 2254, 2255, 2257, 2258, 2258, 2258, 2260, 2260, 2260, 2261, 2262, 2262, 2263, 2266, 2266, 2268, 2268,
    2268, 2271, 2273, 2277, 2277, 2277, 2277, 2277, 2278, 2278, 2278, 2278, 2289, 2293, 2293, 2294, 2294, 2294, 2294, 2294, 2296, 2297, 2298, 2300,
    2302, 2302, 2302, 2304, 2306, 2306, 2308, 2313, 2314, 2316, 2318, 2320, 2321, 2321, 2321, 2321, 2324, 2325, 2325, 2325, 2325, 2326, 2326, 2327,
    2328, 2328, 2329, 2329, 2329, 2331, 2333, 2334, 2334, 2334, 2334, 2335, 2336, 2338, 2342, 2343, 2343, 2344, 2346, 2346, 2347, 2348, 2349, 2350,
    2352, 2354, 2358, 2359, 2360, 2365, 2365, 2365, 2366, 2366, 2366, 2370, 2370, 2370, 2371, 2371, 2371, 2374, 2376, 2376, 2376, 2383, 2383, 2383,
    2383, 2383, 2384, 2385, 2385, 2385, 2387, 2392, 2394, 2394, 2395, 2396, 2396, 2396, 2397, 2397, 2397, 2397, 2397, 2397, 2397, 2399, 2400, 2400,
    2400, 2400, 2400, 2400, 2400, 2401, 2401, 2424, 2424, 2425, 2425, 2425, 2427, 2428, 2430, 2431, 2433, 2437, 2437, 2437, 2438, 2439, 2439, 2442,
    2443, 2443, 2444, 2444, 2444, 2446, 2469, 2469, 2472, 2472, 2472, 2472, 2473, 2476, 2477, 2477, 2477, 2477, 2477, 2478, 2482, 2483, 2483, 2483,
    2483, 2483, 2485, 2485, 2486, 2489, 2489, 2489, 2489, 2490, 2493, 2493, 2494, 2494, 2494, 2494, 2495, 2495, 2499, 2503, 2504, 2505, 2507, 2509,
    2510, 2511, 2513, 2513, 2513, 2515, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2516, 2518, 2518, 2519,
    2519, 2519, 2519, 2519, 2519, 2519, 2521, 2522, 2526, 2526, 2527, 2528, 2528, 2528, 2530, 2532, 2537, 2539, 2540, 2541, 2541, 2555, 2556, 2557,
    2560, 2560, 2560, 2560, 2561, 2565, 2571, 2571, 2571, 2576, 2576, 2576, 2577, 2577, 2580, 2581, 2581, 2584, 2584, 2585, 2588, 2588, 2593, 2594,
    2595, 2595, 2595, 2597, 2597, 2598, 2599, 2599, 2601, 2603, 2603, 2606, 2610, 2610, 2610, 2610, 2610, 2610, 2610, 2610, 2611, 2614, 2614, 2615,
    2615, 2615, 2616, 2616, 2616, 2616, 2618, 2619, 2620, 2620, 2621, 2622, 2622, 2623, 2623, 2624, 2624, 2624, 2625, 2625, 2625, 2625, 2626, 2626,
    2627, 2628, 2628, 2629, 2629, 2629, 2629, 2629, 2630, 2631, 2632, 2633, 2633, 2633, 2633, 2633, 2633, 2635, 2635, 2637, 2637, 2638, 2638, 2638,
    2639, 2639, 2640, 2640, 2640, 2640, 2642, 2643, 2643, 2647, 2647, 2647, 2648, 2651, 2651, 2651, 2651, 2651, 2651, 2655, 2655, 2661, 2663, 2663,
    2663, 2663, 2663, 2663, 2665, 2665, 2668, 2668, 2668, 2668, 2670, 2673, 2673, 2673, 2673, 2678, 2678, 2678, 2679, 2679, 2679, 2679, 2679, 2679,
    2680, 2682, 2683, 2685, 2685, 2685, 2687, 2687, 2687, 2687, 2690, 2691, 2694, 2697, 2698, 2698, 2698, 2698, 2701, 2701, 2701, 2703, 2703, 2703,
    2703, 2704, 2705, 2707, 2709, 2710, 2712, 2713, 2713, 2713, 2715, 2717, 2717, 2717, 2718, 2718, 2721, 2722, 2722, 2722, 2722, 2723, 2724, 2724,
    2724, 2724, 2725, 2726, 2732, 2734, 2735, 2735, 2735, 2735, 2735, 2736, 2740, 2740, 2741, 2741, 2743, 2744, 2745, 2749, 2751, 2751, 2752, 2791,
    2795, 2795, 2797, 2797, 2797, 2797, 2798, 2799, 2800, 2801, 2801, 2801, 2803, 2805, 2807, 2807, 2807, 2808, 2808, 2809, 2810, 2811, 2813, 2813,
    2817, 2819, 2820, 2831, 2831, 2831, 2831, 2831, 2831, 2831, 2831, 2831, 2842, 2842, 2842, 2843, 2843, 2843, 2844, 2844, 2846, 2846, 2846, 2846,
    2846, 2846, 2846, 2847, 2849, 2849, 2849, 2855, 2856, 2856, 2856, 2859, 2863, 2864, 2864, 2866, 2867, 2867, 2867, 2868, 2868, 2868, 2869, 2871,
    2871, 2871, 2871, 2874, 2880, 2880, 2880, 2886, 2888, 2888, 2888, 2889, 2889, 2890, 2893, 2895, 2899, 2900, 2900, 2902, 2902, 2902, 2902, 2903,
    2904, 2907, 2908, 2908, 2910, 2915, 2916, 2916, 2916, 2916, 2917, 2917, 2922, 2922, 2923, 2923, 2923, 2924, 2949, 2949, 2949, 2952, 2952, 2952,
    2952, 2952, 2954, 2968, 2968, 2968, 2968, 2968, 2969, 2970, 2971, 2975, 2978, 2978, 2978, 2979, 2979, 2979, 2984, 2984, 2985, 2985, 2988, 2991,
    2995, 3009, 3010, 3010, 3011, 3013, 3017, 3017, 3018, 3020, 3024, 3025, 3026, 3026, 3026, 3026, 3026, 3027, 3027, 3028, 3028, 3028, 3029, 3033,
    3033, 3034, 3034, 3036, 3036, 3036, 3038, 3038, 3038, 3039, 3039, 3047, 3047, 3047, 3047, 3053, 3061, 3061, 3061, 3069, 3069, 3069, 3069, 3070,
    3071, 3072, 3072, 3072, 3073, 3073, 3075, 3077, 3077, 3077, 3078, 3078, 3080, 3080, 3082, 3082, 3084, 3084, 3084, 3085, 3112, 3113, 3113, 3113,
    3113, 3113, 3116, 3116, 3116, 3116, 3118, 3118, 3118, 3118, 3120, 3120, 3120, 3120, 3120, 3121, 3122, 3122, 3122, 3125, 3126, 3127, 3128, 3130,
    3135, 3135, 3137, 3139, 3140, 3140, 3141, 3142, 3142, 3142, 3142, 3142, 3142, 3142, 3143, 3143, 3143, 3143, 3146, 3147, 3147, 3148, 3148, 3148,
    3151, 3151, 3152, 3153, 3157, 3157, 3157, 3157, 3158, 3162, 3162, 3162, 3162, 3168, 3170, 3170, 3170, 3170, 3170, 3171, 3172, 3172, 3175, 3175,
    3175, 3175, 3175, 3179, 3180, 3181, 3181, 3181, 3181, 3183, 3185, 3185, 3185, 3186, 3186, 3187, 3189, 3189, 3195, 3196, 3199, 3199, 3200, 3200,
    3200, 3201, 3202, 3202, 3203, 3204, 3204, 3204, 3204, 3204, 3205, 3205, 3206, 3208, 3209, 3209, 3209, 3209, 3210, 3210, 3222, 3223, 3223, 3223,
    3223, 3223, 3224, 3224, 3233, 3233, 3238, 3242, 3244, 3244, 3244, 3244, 3244, 3247, 3247, 3247, 3249, 3251, 3251, 3252, 3253, 3255, 3255, 3255,
    3255, 3255, 3256, 3257, 3257, 3259, 3260, 3260, 3263, 3263, 3265, 3265, 3265, 3265, 3266, 3269, 3270, 3272, 3273, 3273, 3274, 3274, 3275, 3276,
    3276, 3276, 3276, 3280, 3280, 3282, 3283, 3283, 3283, 3284, 3284, 3285, 3287, 3288, 3288, 3288, 3289, 3290, 3290, 3292, 3292, 3311, 3312, 3313,
    3314, 3316, 3316, 3316, 3317, 3317, 3317, 3317, 3318, 3326, 3326, 3326, 3330, 3332, 3333, 3333, 3333, 3336, 3336, 3337, 3337, 3338, 3338, 3339,
    3339, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3342, 3343, 3345, 3346, 3346, 3348, 3349, 3349, 3353, 3354, 3355, 3355, 3355, 3356, 3357, 3357,
    3357, 3357, 3359, 3361, 3364, 3365, 3365, 3365, 3365, 3365, 3365, 3366, 3369, 3370, 3372, 3372, 3374, 3374, 3374, 3376, 3376, 3385, 3386, 3386,
    3386, 3386, 3387, 3387, 3387, 3387, 3387, 3387, 3389, 3389, 3392, 3393, 3393, 3395, 3397, 3397, 3397, 3400, 3400, 3401, 3401, 3402, 3403, 3405,
    3405, 3407, 3408, 3408, 3408, 3408, 3408, 3409, 3409, 3409, 3413, 3414, 3414, 3415, 3418, 3419, 3421, 3422, 3425, 3425, 3427, 3428, 3431, 3431,
    3432, 3432, 3433, 3434, 3435, 3436, 3436, 3437, 3439, 3440, 3441, 3442, 3442, 3442, 3442, 3443, 3443, 3443, 3443, 3444, 3444, 3445, 3445, 3447,
    3447, 3449, 3451, 3455, 3455, 3457, 3458, 3460, 3461, 3461, 3461, 3461, 3462, 3463, 3463, 3466, 3471, 3471, 3472, 3472, 3478, 3478, 3478, 3479,
    3483, 3484, 3487, 3489, 3489, 3489, 3490, 3493, 3494, 3494, 3494, 3501, 3502, 3502, 3502, 3503, 3503, 3503, 3503, 3505, 3505, 3505, 3505, 3506,
    3508, 3508, 3508, 3508, 3512, 3514, 3514, 3514, 3515, 3517, 3520, 3520, 3522, 3523, 3523, 3524, 3525, 3526, 3526, 3526, 3527, 3528, 3528, 3528,
    3529, 3531, 3531, 3531, 3532, 3532, 3533, 3534, 3534, 3534, 3534, 3534, 3540, 3540, 3543, 3544, 3545, 3547, 3548, 3548, 3548, 3549, 3550, 3551,
    3552, 3552, 3558, 3558, 3561, 3564, 3565, 3568, 3568, 3568, 3569, 3569, 3579, 3581, 3581, 3582, 3583, 3583, 3586, 3588, 3590, 3592, 3594, 3594,
    3594, 3594, 3594, 3595, 3595, 3595, 3595, 3595, 3595, 3597, 3599, 3599, 3601, 3601, 3603, 3603, 3611, 3612, 3613, 3613, 3614, 3621, 3622, 3622,
    3623, 3623, 3624, 3624, 3625, 3627, 3628, 3630, 3631, 3636, 3636, 3638, 3638, 3639, 3640, 3641, 3641, 3643, 3645, 3646, 3646, 3646, 3647, 3649,
    3650, 3651, 3657, 3657, 3659, 3660, 3664, 3665, 3665, 3665, 3665, 3668, 3668, 3669, 3670, 3672, 3672, 3673, 3676, 3676, 3679, 3679, 3679, 3679,
    3679, 3679, 3679, 3680, 3680, 3680, 3680, 3682, 3682, 3683, 3683, 3683, 3684, 3685, 3686, 3686, 3688, 3688, 3690, 3690, 3691, 3691, 3691, 3692,
    3692, 3692, 3692, 3693, 3694, 3694, 3696, 3697, 3697, 3699, 3700, 3700, 3707, 3707, 3709, 3712, 3712, 3714, 3715, 3718, 3719, 3719, 3719, 3719,
    3719, 3720, 3722, 3723, 3729, 3730, 3730, 3736, 3736, 3737, 3737, 3738, 3740, 3740, 3740, 3740, 3741, 3741, 3741, 3741, 3743, 3743, 3743, 3747,
    3749, 3750, 3751, 3751, 3752, 3754, 3756, 3760, 3762, 3770, 3771, 3771, 3771, 3771, 3772, 3772, 3772, 3772, 3772, 3772, 3773, 3774, 3775, 3775,
    3776, 3776, 3777, 3778, 3787, 3787, 3789, 3792, 3793, 3793, 3793, 3796, 3797, 3797, 3797, 3798, 3798, 3799, 3800, 3803, 3804, 3805, 3806, 3809,
    3815, 3816, 3819, 3827, 3828, 3828, 3828, 3832, 3832, 3832, 3832, 3832, 3834, 3835, 3835, 3840, 3841, 3842, 3842, 3843, 3843, 3846, 3847, 3848,
    3848, 3848, 3848, 3848, 3848, 3848, 3852, 3854, 3854, 3855, 3855, 3858, 3858, 3859, 3862, 3864, 3864, 3865, 3865, 3867, 3867, 3874, 3874, 3877,
    3877, 3879, 3879, 3879, 3880, 3881, 3881, 3882, 3882, 3882, 3884, 3886, 3889, 3890, 3890, 3891, 3891, 3891, 3891, 3892, 3893, 3893, 3893, 3895,
    3895, 3895, 3897, 3897, 3899, 3900, 3901, 3903, 3904, 3904, 3904, 3904, 3904, 3905, 3905, 3906, 3907, 3907, 3909, 3909, 3910, 3911, 3912, 3913,
    3913, 3913, 3916, 3920, 3920, 3920, 3920, 3920, 3925, 3928, 3928, 3929, 3929, 3931, 3933, 3933, 3933, 3934, 3938, 3938, 3939, 3942, 3944, 3945,
    3945, 3945, 3945, 3945, 3947, 3947, 3947, 3947, 3948, 3948, 3948, 3948, 3950, 3956, 3957, 3959, 3959, 3959, 3960, 3962, 3962, 3963, 3963, 3963,
    3963, 3966, 3966, 3966, 3966, 3969, 3969, 3970, 3972, 3972, 3974, 3975, 3975, 3978, 3978, 3979, 3981, 3982, 3982, 3986, 3987, 3988, 3988, 3988,
    3988, 3988, 3988, 3991, 3993, 3996, 3998, 3998, 3998, 3998, 4000, 4001, 4001, 4002, 4002, 4002, 4003, 4003, 4004, 4005, 4006, 4006, 4007, 4009,
    4009, 4009, 4011, 4012, 4017, 4017, 4019, 4020, 4022, 4023, 4023, 4023, 4023, 4023, 4023, 4028, 4028, 4028, 4028, 4029, 4029, 4030, 4030, 4031,
    4035, 4035, 4035, 4037, 4037, 4037, 4037, 4040, 4041, 4041, 4041, 4043, 4044, 4047, 4047, 4049, 4052, 4052, 4052, 4056, 4056, 4057, 4057, 4057,
    4057, 4058, 4060, 4060, 4061, 4064, 4067, 4078, 4081, 4081, 4081, 4081, 4082, 4083, 4086, 4087, 4087, 4087, 4087, 4087, 4092, 4093, 4093, 4093,
    4094, 4094, 4094, 4097, 4098, 4099, 4103, 4103, 4103, 4107, 4108, 4108, 4108, 4111, 4114, 4115, 4115, 4122, 4122, 4122, 4122, 4122, 4123, 4126,
    4127, 4127, 4129, 4129, 4130, 4130, 4131, 4131, 4131, 4131, 4139, 4141, 4141, 4141, 4142, 4143, 4143, 4143, 4143, 4146, 4148, 4148, 4148, 4150,
    4152, 4152, 4152, 4152, 4152, 4154, 4155, 4155, 4157, 4159, 4159, 4164, 4164, 4164, 4164, 4169, 4169, 4169, 4170, 4170, 4170, 4172, 4173, 4173,
    4173, 4174, 4174, 4175, 4175, 4177, 4177, 4178, 4178, 4178, 4178, 4178, 4181, 4184, 4184, 4185, 4187, 4188, 4190, 4204, 4204, 4206, 4206, 4207,
    4208, 4209, 4210, 4211, 4217, 4219, 4220, 4221, 4223, 4223, 4224, 4226, 4226, 4226, 4226, 4227, 4228, 4229, 4229, 4232, 4232, 4232, 4233, 4233,
    4233, 4233, 4234, 4234, 4234, 4236, 4236, 4237, 4245, 4245, 4246, 4246, 4246, 4246, 4247, 4247, 4247, 4249, 4256, 4257, 4258, 4258, 4258, 4258,
    4258, 4259, 4259, 4260, 4260, 4260, 4260, 4260, 4262, 4262, 4262, 4263, 4263, 4263, 4264, 4264, 4264, 4267, 4267, 4268, 4270, 4271, 4271, 4271,
    4271, 4273, 4274, 4274, 4275, 4275, 4275, 4277, 4277, 4277, 4282, 4285, 4286, 4286, 4287, 4287, 4287, 4287, 4289, 4291, 4291, 4294, 4294, 4294,
    4295, 4296, 4297, 4297, 4298, 4302, 4303, 4303, 4305, 4306, 4307, 4307, 4307, 4307, 4309, 4309, 4310, 4314, 4314, 4315, 4317, 4321, 4321, 4322,
    4323, 4323, 4323, 4326, 4327, 4327, 4330, 4331, 4332, 4332, 4332, 4333, 4333, 4333, 4333, 4333, 4334, 4335, 4335, 4335, 4335, 4335, 4338, 4338,
    4338, 4338, 4339, 4340, 4342, 4342, 4343, 4346, 4347, 4354, 4354, 4354, 4357, 4358, 4358, 4358, 4358, 4360, 4360, 4360, 4362, 4363, 4363, 4363,
    4363, 4364, 4367, 4367, 4367, 4367, 4367, 4369, 4369, 4369, 4373, 4373, 4375, 4376, 4376, 4379, 4380, 4383, 4383, 4383, 4383, 4384, 4384, 4384,
    4385, 4386, 4386, 4388, 4388, 4391, 4391, 4402, 4402, 4402, 4402, 4402, 4402, 4402, 4404, 4404, 4408, 4408, 4410, 4411, 4411, 4412, 4412, 4412,
    4412, 4412, 4412, 4415, 4415, 4416, 4416, 4417, 4417, 4417, 4418, 4421, 4422, 4422, 4423, 4423, 4425, 4425, 4425, 4428, 4429, 4429, 4430, 4430,
    4431, 4432, 4432, 4441, 4442, 4444, 4445, 4445, 4445, 4445, 4447, 4448, 4448, 4448, 4448, 4464, 4465, 4468, 4468, 4468, 4468, 4469, 4471, 4472,
    4472, 4472, 4473, 4477, 4477, 4477, 4477, 4484, 4486, 4487, 4487, 4488, 4490, 4490, 4491, 4493, 4495, 4495, 4496, 4496, 4496, 4497, 4498, 4498,
    4499, 4500, 4500, 4502, 4503, 4503, 4504, 4504, 4505, 4508, 4509, 4510, 4513, 4513, 4514, 4514, 4514, 4514, 4514, 4514, 4515, 4515, 4521, 4522,
    4522, 4523, 4523, 4524, 4524, 4524, 4525, 4525, 4526, 4528, 4529, 4529, 4529, 4529, 4530, 4530, 4532, 4532, 4532, 4532, 4532, 4533, 4533, 4533,
    4535, 4535, 4537, 4537, 4539, 4540, 4540, 4540, 4540, 4541, 4541, 4541, 4541, 4544, 4544, 4545, 4545, 4548, 4548, 4549, 4550, 4550, 4551, 4551,
    4552, 4554, 4554, 4554, 4557, 4561, 4561, 4561, 4565, 4565, 4573, 4573, 4573, 4573, 4573, 4576, 4576, 4577, 4578, 4582, 4584, 4585, 4588, 4592,
    4593, 4594, 4595, 4595, 4595, 4601, 4601, 4602, 4604, 4608, 4608, 4608, 4608, 4610, 4612, 4612, 4614, 4617, 4618, 4623, 4626, 4626, 4627, 4627,
    4633, 4637, 4641, 4641, 4642, 4642, 4642, 4642, 4643, 4645, 4646, 4654, 4656, 4656, 4659, 4659, 4659, 4661, 4664, 4665, 4666, 4668, 4670, 4670,
    4671, 4675, 4676, 4681, 4681, 4681, 4682, 4683, 4683, 4683, 4685, 4685, 4688, 4698, 4699, 4700, 4702, 4702, 4702, 4704, 4705, 4706, 4711, 4724,
    4726, 4727, 4729, 4730, 4730, 4731, 4733, 4733, 4734, 4735, 4735, 4736, 4736, 4739, 4741, 4741, 4741, 4741, 4743, 4744, 4744, 4748, 4748, 4750,
    4750, 4751, 4752, 4753, 4754, 4759, 4763, 4765, 4766, 4766, 4766, 4766, 4766, 4767, 4768, 4769, 4770, 4770, 4770, 4770, 4773, 4776, 4780, 4780,
    4781, 4782, 4782, 4782, 4782, 4783, 4787, 4787, 4791, 4792, 4792, 4793, 4793, 4794, 4794, 4796, 4799, 4800, 4801, 4802, 4803, 4805, 4810, 4814,
    4817, 4817, 4817, 4817, 4821, 4821, 4827, 4827, 4827, 4827, 4827, 4828, 4828, 4829, 4829, 4829, 4829, 4830, 4830, 4832, 4837, 4838, 4838, 4838,
    4840, 4840, 4840, 4841, 4841, 4844, 4850, 4850, 4850, 4852, 4852, 4853, 4855, 4855, 4858, 4858, 4858, 4858, 4858, 4859, 4860, 4861, 4861, 4862,
    4862, 4862, 4862, 4862, 4862, 4862, 4862, 4863, 4863, 4863, 4863, 4865, 4865, 4866, 4867, 4874, 4876, 4877, 4877, 4877, 4877, 4877, 4878, 4880,
    4880, 4882, 4882, 4883, 4884, 4886, 4888, 4889, 4889, 4891, 4892, 4892, 4894, 4896, 4896, 4898, 4898, 4899, 4900, 4901, 4902, 4902, 4903, 4903,
    4903, 4908, 4909, 4910, 4910, 4910, 4914, 4916, 4916, 4918, 4918, 4919, 4920, 4920, 4922, 4922, 4922, 4923, 4923, 4925, 4925, 4925, 4931, 4931,
    4932, 4933, 4934, 4935, 4964, 4964, 4965, 4965, 4966, 4967, 4970, 4971, 4971, 4971, 4972, 4974, 4975, 4975, 4976, 4976, 4977, 4977, 4977, 4977,
    4978, 4981, 4981, 4982, 4983, 4983, 4984, 4984, 4986, 4987, 4988, 4988, 4988, 4988, 4988, 4992, 4992, 4993, 4993, 4994, 4995, 4995, 4997, 4997,
    5000, 5003, 5003, 5003, 5004, 5004, 5005, 5006, 5007, 5010, 5011, 5011, 5012, 5015, 5015, 5016, 5016, 5021, 5022, 5022, 5026, 5027, 5027, 5027,
    5029, 5030, 5031, 5031, 5031, 5033, 5033, 5033, 5035, 5035, 5040, 5046, 5047, 5050, 5050, 5050, 5055, 5055, 5055, 5057, 5057, 5057, 5057, 5057,
    5057, 5058, 5059, 5060, 5063, 5063, 5064, 5065, 5065, 5066, 5067, 5068, 5068, 5068, 5072, 5074, 5075, 5076, 5076, 5079, 5081, 5081, 5084, 5084,
    5086, 5086, 5086, 5088, 5088, 5088, 5088, 5092, 5092, 5093, 5096, 5102, 5104, 5105, 5105, 5105, 5105, 5110, 5111, 5111, 5112, 5112, 5112, 5115,
    5115, 5121, 5123, 5123, 5123, 5123, 5124, 5124, 5126, 5128, 5128, 5130, 5130, 5132, 5132, 5134, 5134, 5135, 5139, 5140, 5144, 5144, 5144, 5144,
    5145, 5146, 5146, 5146, 5147, 5148, 5148, 5151, 5154, 5154, 5154, 5157, 5162, 5162, 5162, 5163, 5163, 5163, 5165, 5170, 5171, 5171, 5172, 5172,
    5179, 5181, 5182, 5182, 5184, 5184, 5185, 5185, 5186, 5186, 5186, 5186, 5188, 5190, 5190, 5190, 5192, 5198, 5198, 5198, 5199, 5199, 5200, 5203,
    5207, 5209, 5210, 5211, 5211, 5215, 5215, 5215, 5215, 5218, 5220, 5222, 5222, 5222, 5222, 5224, 5229, 5230, 5231, 5232, 5236, 5239, 5241, 5241,
    5242, 5243, 5243, 5244, 5245, 5246, 5246, 5248, 5248, 5249, 5249, 5257, 5261, 5264, 5265, 5265, 5266, 5269, 5270, 5270, 5271, 5272, 5274, 5275,
    5275, 5278, 5279, 5280, 5281, 5282, 5283, 5283, 5285, 5285, 5285, 5285, 5286, 5286, 5292, 5293, 5294, 5296, 5296, 5296, 5296, 5296, 5296, 5299,
    5299, 5301, 5301, 5302, 5302, 5308, 5310, 5313, 5313, 5313, 5314, 5314, 5314, 5314, 5314, 5315, 5316, 5316, 5319, 5321, 5321, 5322, 5323, 5324,
    5324, 5324, 5324, 5324, 5324, 5325, 5325, 5326, 5326, 5326, 5326, 5328, 5328, 5329, 5329, 5329, 5330, 5330, 5330, 5331, 5331, 5333, 5336, 5339,
    5341, 5341, 5343, 5343, 5343, 5344, 5344, 5344, 5346, 5347, 5349, 5350, 5350, 5351, 5351, 5351, 5351, 5353, 5353, 5356, 5356, 5360, 5361, 5361,
    5362, 5365, 5365, 5365, 5373, 5374, 5374, 5374, 5375, 5378, 5405, 5408, 5408, 5408, 5409, 5412, 5412, 5413, 5414, 5418, 5419, 5420, 5421, 5421,
    5423, 5424, 5425, 5425, 5427, 5431, 5437, 5437, 5438, 5438, 5440, 5440, 5441, 5441, 5441, 5446, 5448, 5452, 5454, 5454, 5455, 5459, 5459, 5460,
    5460, 5460, 5460, 5460, 5461, 5461, 5463, 5463, 5463, 5472, 5475, 5475, 5476, 5478, 5484, 5485, 5485, 5487, 5488, 5488, 5488, 5488, 5488, 5491,
    5494, 5501, 5501, 5505, 5507, 5507, 5511, 5512, 5512, 5514, 5514, 5514, 5514, 5517, 5517, 5517, 5520, 5520, 5520, 5520, 5523, 5524, 5525, 5526,
    5526, 5527, 5527, 5529, 5529, 5531, 5531, 5531, 5532, 5533, 5533, 5534, 5535, 5536, 5536, 5537, 5539, 5539, 5541, 5541, 5541, 5541, 5541, 5543,
    5543, 5543, 5543, 5545, 5546, 5546, 5546, 5547, 5549, 5552, 5553, 5553, 5554, 5554, 5556, 5556, 5559, 5561, 5561, 5561, 5561, 5563, 5563, 5564,
    5565, 5566, 5566, 5566, 5566, 5567, 5567, 5570, 5571, 5571, 5571, 5572, 5574, 5574, 5574, 5576, 5577, 5581, 5581, 5581, 5583, 5586, 5590, 5591,
    5597, 5598, 5602, 5606, 5606, 5607, 5607, 5611, 5613, 5616, 5616, 5616, 5616, 5616, 5617, 5617, 5617, 5617, 5617, 5617, 5618, 5618, 5619, 5621,
    5623, 5624, 5625, 5626, 5626, 5630, 5630, 5631, 5631, 5632, 5633, 5634, 5634, 5635, 5636, 5636, 5636, 5637, 5637, 5638, 5639, 5639, 5639, 5641,
    5642, 5643, 5645, 5647, 5647, 5647, 5648, 5649, 5651, 5651, 5651, 5655, 5655, 5657, 5657, 5661, 5662, 5663, 5663, 5664, 5665, 5665, 5665, 5666,
    5667, 5668, 5679, 5681, 5681, 5681, 5681, 5681, 5683, 5683, 5683, 5683, 5685, 5687, 5687, 5689, 5692, 5696, 5696, 5696, 5697, 5698, 5700, 5707,
    5707, 5707, 5709, 5710, 5712, 5713, 5713, 5713, 5713, 5714, 5714, 5715, 5717, 5717, 5719, 5719, 5725, 5727, 5729, 5730, 5730, 5732, 5736, 5736,
    5737, 5737, 5738, 5738, 5738, 5738, 5739, 5739, 5740, 5741, 5741, 5742, 5743, 5743, 5745, 5748, 5749, 5756, 5759, 5759, 5761, 5761, 5761, 5761,
    5764, 5764, 5766, 5767, 5767, 5768, 5768, 5768, 5771, 5771, 5775, 5778, 5778, 5778, 5778, 5778, 5779, 5779, 5780, 5780, 5780, 5783, 5783, 5785,
    5785, 5785, 5786, 5786, 5786, 5788, 5791, 5791, 5791, 5792, 5793, 5793, 5794, 5798, 5799, 5799, 5799, 5799, 5799, 5799, 5799, 5800, 5802, 5806,
    5808, 5808, 5808, 5810, 5810, 5810, 5810, 5810, 5811, 5812, 5814, 5814, 5815, 5817, 5819, 5820, 5831, 5831, 5832, 5832, 5832, 5835, 5837, 5837,
    5840, 5841, 5841, 5844, 5844, 5845, 5845, 5845, 5845, 5848, 5848, 5849, 5850, 5850, 5850, 5850, 5858, 5858, 5860, 5861, 5861, 5862, 5862, 5862,
    5862, 5862, 5862, 5862, 5862, 5862, 5863, 5863, 5864, 5865, 5866, 5866, 5867, 5867, 5868, 5872, 5872, 5872, 5872, 5874, 5874, 5874, 5875, 5877,
    5877, 5880, 5883, 5883, 5883, 5883, 5884, 5884, 5884, 5885, 5885, 5889, 5889, 5889, 5889, 5889, 5891, 5892, 5892, 5892, 5893, 5894, 5896, 5898,
    5899, 5901, 5902, 5918, 5918, 5918, 5918, 5918, 5920, 5922, 5924, 5924, 5926, 5926, 5929, 5929, 5929, 5932, 5932, 5932, 5934, 5934, 5934, 5934,
    5936, 5939, 5944, 5944, 5944, 5944, 5962, 5964, 5964, 5964, 5964, 5966, 5966, 5966, 5966, 5966, 5967, 5968, 5968, 5968, 5970, 5970, 5970, 5971,
    5971, 5971, 5972, 5972, 5974, 5976, 5978, 5978, 5978, 5978, 5978, 5981, 5982, 5982, 5982, 5982, 5988, 5988, 5988, 5990, 5990, 5992, 5992, 5993,
    5993, 5994, 5999, 6003, 6005, 6006, 6006, 6006, 6009, 6016, 6017, 6017, 6017, 6017, 6018, 6020, 6020, 6020, 6021, 6022, 6022, 6025, 6025, 6026,
    6027, 6032, 6032, 6032, 6033, 6034, 6035, 6035, 6035, 6037, 6037, 6041, 6042, 6042, 6042, 6043, 6045, 6046, 6047, 6048, 6048, 6049, 6051, 6051,
    6051, 6052, 6053, 6053, 6055, 6055, 6055, 6057, 6057, 6057, 6057, 6059, 6059, 6059, 6059, 6060, 6060, 6061, 6062, 6062, 6062, 6062, 6062, 6062,
    6062, 6062, 6064, 6068, 6070, 6070, 6071, 6071, 6071, 6072, 6072, 6077, 6079, 6079, 6080, 6080, 6080, 6081, 6082, 6082, 6086, 6088, 6088, 6089,
    6091, 6091, 6091, 6092, 6094, 6094, 6095, 6096, 6096, 6096, 6097, 6107, 6108, 6109, 6115, 6117, 6118, 6119, 6119, 6122, 6122, 6123, 6126, 6126,
    6128, 6129, 6129, 6131, 6136, 6139, 6139, 6139, 6140, 6141, 6141, 6141, 6142, 6152, 6152, 6153, 6153, 6153, 6154, 6156, 6156, 6157, 6158, 6158,
    6158, 6158, 6158, 6158, 6159, 6165, 6165, 6165, 6169, 6170, 6172, 6174, 6175, 6176, 6179, 6179, 6186, 6186, 6186, 6186, 6187, 6187, 6187, 6187,
    6187, 6188, 6188, 6189, 6189, 6189, 6189, 6191, 6192, 6192, 6192, 6192, 6192, 6193, 6199, 6201, 6207, 6207, 6207, 6210, 6210, 6211, 6211, 6217,
    6219, 6219, 6220, 6220, 6220, 6220, 6222, 6222, 6222, 6222, 6222, 6224, 6224, 6225, 6227, 6228, 6228, 6228, 6230, 6231, 6231, 6231, 6236, 6236,
    6236, 6236, 6241, 6241, 6241, 6242, 6243, 6245, 6250, 6250, 6250, 6253, 6254, 6255, 6255, 6256, 6256, 6258, 6258, 6258, 6258, 6258, 6258, 6269,
    6271, 6272, 6273, 6273, 6273, 6276, 6276, 6277, 6279, 6279, 6279, 6282, 6284, 6284, 6284, 6285, 6285, 6286, 6287, 6288, 6288, 6288, 6288, 6291,
    6291, 6291, 6293, 6296, 6296, 6297, 6297, 6297, 6297, 6297, 6298, 6309, 6309, 6310, 6311, 6312, 6312, 6312, 6312, 6312, 6315, 6315, 6318, 6318,
    6318, 6318, 6318, 6319, 6319, 6320, 6325, 6325, 6326, 6328, 6328, 6329, 6329, 6332, 6332, 6332, 6332, 6333, 6333, 6333, 6336, 6338, 6340, 6341,
    6344, 6347, 6348, 6348, 6351, 6351, 6351, 6353, 6353, 6354, 6354, 6354, 6356, 6358, 6362, 6362, 6364, 6365, 6365, 6366, 6366, 6366, 6366, 6369,
    6372, 6374, 6376, 6379, 6379, 6380, 6381, 6382, 6383, 6383, 6387, 6388, 6391, 6392, 6392, 6394, 6398, 6401, 6401, 6402, 6402, 6405, 6405, 6405,
    6406, 6406, 6408, 6409, 6409, 6410, 6413, 6414, 6414, 6414, 6414, 6415, 6416, 6417, 6418, 6418, 6419, 6419, 6419, 6419, 6419, 6420, 6420, 6422,
    6430, 6432, 6435, 6436, 6436, 6439, 6439, 6441, 6441, 6443, 6443, 6444, 6445, 6447, 6448, 6449, 6451, 6451, 6452, 6456, 6457, 6458, 6459, 6462,
    6462, 6462, 6466, 6466, 6466, 6467, 6467, 6469, 6469, 6470, 6470, 6471, 6471, 6471, 6471, 6472, 6472, 6474, 6474, 6475, 6476, 6476, 6478, 6481,
    6481, 6481, 6481, 6482, 6482, 6482, 6483, 6484, 6486, 6487, 6488, 6491, 6493, 6493, 6495, 6497, 6497, 6497, 6497, 6497, 6498, 6498, 6498, 6498,
    6498, 6500, 6500, 6500, 6500, 6500, 6500, 6500, 6501, 6502, 6503, 6504, 6504, 6509, 6509, 6509, 6509, 6509, 6510, 6511, 6511, 6516, 6516, 6516,
    6516, 6516, 6517, 6517, 6517, 6518, 6518, 6521, 6526, 6527, 6531, 6531, 6532, 6533, 6534, 6534, 6534, 6536, 6537, 6537, 6537, 6539, 6540, 6541,
    6541, 6541, 6541, 6543, 6545, 6545, 6545, 6545, 6548, 6548, 6548, 6548, 6548, 6548, 6549, 6549, 6550, 6550, 6550, 6551, 6551, 6552, 6552, 6558,
    6559, 6559, 6559, 6560, 6560, 6560, 6561, 6561, 6563, 6563, 6563, 6564, 6566, 6566, 6566, 6568, 6568, 6569, 6569, 6569, 6569, 6569, 6569, 6569,
    6570, 6571, 6573, 6573, 6573, 6582, 6582, 6582, 6582, 6584, 6584, 6586, 6587, 6588, 6594, 6595, 6600, 6600, 6600, 6624, 6624, 6624, 6627, 6630,
    6630, 6633, 6633, 6633, 6633, 6633, 6635, 6637, 6637, 6637, 6638, 6638, 6641, 6642, 6643, 6643, 6643, 6643, 6644, 6645, 6645, 6645, 6645, 6646,
    6647, 6647, 6648, 6649, 6649, 6650, 6652, 6655, 6656, 6661, 6664, 6665, 6666, 6666, 6666, 6666, 6666, 6673, 6673, 6676, 6678, 6678, 6680, 6681,
    6681, 6682, 6682, 6683, 6684, 6684, 6691, 6691, 6693, 6693, 6693, 6695, 6695, 6695, 6704, 6705, 6709, 6710, 6710, 6710, 6710, 6711, 6713, 6713,
    6716, 6717, 6717, 6717, 6717, 6717, 6717, 6718, 6719, 6722, 6722, 6724, 6724, 6724, 6724, 6724, 6724, 6726, 6727, 6733, 6733, 6733, 6733, 6733,
    6734, 6737, 6740, 6744, 6744, 6744, 6747, 6750, 6750, 6751, 6751, 6753, 6753, 6754, 6755, 6755, 6764, 6764, 6771, 6773, 6776, 6776, 6776, 6776,
    6776, 6777, 6778, 6778, 6781, 6782, 6782, 6782, 6782, 6783, 6783, 6783, 6785, 6785, 6785, 6785, 6786, 6787, 6791, 6791, 6791, 6792, 6792, 6795,
    6797, 6797, 6798, 6799, 6800, 6801, 6801, 6801, 6802, 6802, 6802, 6802, 6803, 6803, 6803, 6803, 6803, 6804, 6804, 6804, 6805, 6805, 6805, 6806,
    6809, 6822, 6822, 6822, 6822, 6822, 6822, 6823, 6823, 6824, 6824, 6825, 6825, 6825, 6825, 6826, 6829, 6829, 6832, 6832, 6833, 6835, 6835, 6838,
    6838, 6841, 6841, 6841, 6841, 6841, 6841, 6845, 6845, 6845, 6845, 6845, 6847, 6849, 6857, 6859, 6860, 6860, 6860, 6860, 6861, 6861, 6861, 6867,
    6867, 6868, 6868, 6868, 6869, 6869, 6870, 6872, 6878, 6879, 6880, 6881, 6881, 6881, 6883, 6883, 6883, 6884, 6884, 6884, 6884, 6884, 6884, 6884,
    6884, 6885, 6885, 6887, 6894, 6895, 6897, 6897, 6898, 6898, 6898, 6899, 6899, 6900, 6901, 6903, 6905, 6905, 6905, 6905, 6906, 6906, 6906, 6907,
    6908, 6908, 6908, 6908, 6909, 6911, 6912, 6913, 6913, 6913, 6913, 6920, 6922, 6923, 6924, 6924, 6926, 6929, 6930, 6930, 6931, 6931, 6932, 6935,
    6936, 6936, 6936, 6936, 6936, 6939, 6939, 6941, 6941, 6941, 6941, 6941, 6941, 6942, 6943, 6944, 6946, 6947, 6947, 6947, 6947, 6947, 6948, 6948,
    6951, 6951, 6953, 6953, 6955, 6955, 6955, 6956, 6957, 6957, 6958, 6969, 6969, 6970, 6972, 6974, 6974, 6977, 6977, 6977, 6977, 6977, 6978, 6979,
    6979, 6980, 6980, 6988, 6988, 6988, 6988, 6988, 6990, 6991, 6993, 6993, 6993, 6993, 6993, 6993, 6994, 6995, 6995, 6995, 6995, 6995, 6995, 6995,
    6995, 6996, 6997, 6997, 6997, 6998, 6998, 6998, 6998, 7006, 7006, 7007, 7011, 7012, 7013, 7017, 7017, 7017, 7017, 7017, 7018, 7019, 7019, 7020,
    7020, 7020, 7022, 7026, 7026, 7027, 7030, 7031, 7033, 7034, 7034, 7034, 7034, 7036, 7036, 7036, 7036, 7036, 7037, 7038, 7039, 7039, 7039, 7042,
    7042, 7042, 7046, 7046, 7046, 7046, 7046, 7046, 7047, 7047, 7047, 7048, 7048, 7049, 7050, 7051, 7052, 7052, 7052, 7053, 7053, 7053, 7053, 7053,
    7053, 7054, 7054, 7054, 7055, 7055, 7055, 7055, 7060, 7060, 7069, 7069, 7069, 7070, 7071, 7071, 7072, 7072, 7072, 7073, 7073, 7076, 7078, 7079,
    7093, 7097, 7097, 7097, 7098, 7098, 7100, 7102, 7102, 7103, 7104, 7105, 7105, 7105, 7105, 7105, 7105, 7107, 7109, 7109, 7109, 7109, 7110, 7110,
    7110, 7111, 7111, 7112, 7112, 7113, 7113, 7114, 7114, 7115, 7115, 7115, 7116, 7118, 7118, 7118, 7120, 7122, 7122, 7122, 7122, 7122, 7122, 7123,
    7123, 7123, 7123, 7127, 7127, 7127, 7128, 7128, 7128, 7129, 7130, 7131, 7131, 7132, 7133, 7133, 7135, 7137, 7142, 7144, 7148, 7152, 7152, 7152,
    7153, 7154, 7158, 7158, 7158, 7159, 7159, 7159, 7160, 7160, 7160, 7161, 7161, 7164, 7164, 7165, 7165, 7166, 7166, 7166, 7168, 7169, 7169, 7172,
    7175, 7175, 7177, 7177, 7177, 7177, 7178, 7178, 7179, 7180, 7180, 7183, 7185, 7185, 7185, 7187, 7187, 7187, 7187, 7188, 7190, 7190, 7190, 7193,
    7194, 7198, 7198, 7198, 7199, 7199, 7200, 7204, 7204, 7205, 7205, 7205, 7206, 7206, 7210, 7210, 7212, 7213, 7214, 7217, 7217, 7219, 7222, 7223,
    7223, 7223, 7224, 7225, 7225, 7225, 7225, 7227, 7227, 7230, 7230, 7230, 7234, 7234, 7234, 7236, 7236, 7236, 7237, 7237, 7237, 7237, 7239, 7242,
    7242, 7242, 7243, 7245, 7245, 7246, 7246, 7250, 7254, 7254, 7254, 7255, 7255, 7255, 7257, 7261, 7261, 7273, 7273, 7274, 7274, 7274, 7276, 7277,
    7277, 7279, 7279, 7279, 7281, 7281, 7281, 7281, 7283, 7283, 7283, 7285, 7285, 7285, 7285, 7285, 7285, 7285, 7285, 7287, 7287, 7288, 7288, 7288,
    7289, 7289, 7290, 7293, 7293, 7293, 7299, 7300, 7300, 7300, 7300, 7300, 7300, 7301, 7302, 7302, 7302, 7302, 7304, 7305, 7308, 7309, 7309, 7310,
    7311, 7311, 7311, 7311, 7319, 7319, 7320, 7323, 7323, 7323, 7324, 7324, 7325, 7327, 7328, 7332, 7333, 7335, 7338, 7339, 7339, 7340, 7342, 7342,
    7343, 7349, 7349, 7349, 7352, 7353, 7356, 7356, 7356, 7356, 7356, 7356, 7356, 7356, 7363, 7363, 7364, 7364, 7365, 7367, 7367, 7367, 7368, 7368,
    7369, 7370, 7373, 7376, 7376, 7376, 7376, 7377, 7377, 7380, 7381, 7381, 7381, 7382, 7382, 7383, 7387, 7388, 7388, 7391, 7393, 7393, 7395, 7395,
    7395, 7395, 7396, 7397, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7398, 7401, 7402, 7404, 7405, 7405, 7405, 7405, 7405, 7405,
    7407, 7411, 7411, 7414, 7414, 7415, 7417, 7417, 7417, 7417, 7418, 7420, 7420, 7420, 7423, 7423, 7423, 7425, 7426, 7431, 7431, 7434, 7437, 7437,
    7438, 7438, 7444, 7445, 7445, 7446, 7447, 7450, 7453, 7453, 7453, 7454, 7455, 7456, 7456, 7457, 7458, 7458, 7466, 7468, 7468, 7468, 7468, 7468,
    7469, 7469, 7469, 7469, 7469, 7470, 7471, 7473, 7474, 7474, 7477, 7477, 7480, 7481, 7481, 7481, 7484, 7484, 7485, 7490, 7490, 7491, 7491, 7493,
    7495, 7496, 7496, 7496, 7498, 7498, 7499, 7501, 7501, 7501, 7501, 7501, 7502, 7504, 7504, 7508, 7509, 7509, 7510, 7513, 7515, 7516, 7517, 7517,
    7518, 7522, 7524, 7524, 7526, 7528, 7530, 7530, 7532, 7533, 7533, 7533, 7533, 7534, 7534, 7534, 7534, 7534, 7537, 7538, 7538, 7539, 7539, 7539,
    7540, 7549, 7549, 7551, 7552, 7552, 7553, 7553, 7553, 7553, 7554, 7554, 7554, 7556, 7557, 7558, 7558, 7560, 7561, 7562, 7564, 7564, 7564, 7565,
    7566, 7567, 7568, 7570, 7570, 7570, 7571, 7571, 7572, 7573, 7574, 7575, 7577, 7577, 7579, 7579, 7579, 7579, 7580, 7581, 7581, 7584, 7586, 7586,
    7587, 7587, 7588, 7588, 7590, 7597, 7597, 7597, 7597, 7597, 7598, 7599, 7599, 7599, 7599, 7604, 7604, 7606, 7606, 7607, 7607, 7609, 7610, 7610,
    7611, 7612, 7613, 7613, 7614, 7615, 7616, 7620, 7620, 7620, 7623, 7624, 7624, 7625, 7625, 7625, 7625, 7627, 7627, 7627, 7627, 7627, 7629, 7632,
    7632, 7633, 7633, 7634, 7645, 7645, 7645, 7649, 7649, 7650, 7651, 7652, 7652, 7652, 7653, 7653, 7653, 7653, 7653, 7657, 7659, 7659, 7659, 7659,
    7660, 7660, 7662, 7663, 7663, 7663, 7664, 7664, 7667, 7669, 7669, 7670, 7671, 7671, 7671, 7675, 7675, 7677, 7683, 7684, 7685, 7687, 7687, 7687,
    7687, 7687, 7688, 7694, 7694, 7695, 7696, 7696, 7696, 7698, 7702, 7702, 7702, 7702, 7702, 7705, 7705, 7705, 7706, 7706, 7707, 7708, 7708, 7710,
    7711, 7712, 7713, 7714, 7715, 7715, 7718, 7720, 7721, 7722, 7722, 7723, 7724, 7725, 7725, 7728, 7728, 7728, 7728, 7729, 7729, 7729, 7730, 7730,
    7730, 7730, 7731, 7733, 7733, 7734, 7735, 7735, 7735, 7737, 7738, 7738, 7741, 7741, 7744, 7744, 7745, 7746, 7747, 7747, 7747, 7749, 7749, 7750,
    7753, 7753, 7753, 7753, 7757, 7759, 7760, 7760, 7761, 7761, 7761, 7761, 7761, 7764, 7764, 7765, 7767, 7767, 7767, 7767, 7767, 7767, 7770, 7771,
    7772, 7773, 7774, 7774, 7775, 7775, 7777, 7779, 7783, 7783, 7784, 7785, 7786, 7786, 7786, 7786, 7786, 7786, 7790, 7792, 7794, 7801, 7804, 7805,
    7805, 7805, 7805, 7805, 7805, 7805, 7808, 7808, 7808, 7808, 7808, 7808, 7810, 7810, 7811, 7813, 7813, 7813, 7815, 7816, 7816, 7818, 7819, 7819,
    7819, 7819, 7826, 7829, 7829, 7834, 7835, 7835, 7835, 7835, 7835, 7835, 7835, 7837, 7838, 7839, 7839, 7842, 7842, 7844, 7845, 7850, 7850, 7850,
    7850, 7850, 7850, 7850, 7851, 7852, 7853, 7854, 7855, 7857, 7859, 7859, 7860, 7860, 7860, 7860, 7860, 7860, 7867, 7868, 7869, 7869, 7869, 7870,
    7870, 7872, 7873, 7873, 7874, 7881, 7881, 7881, 7883, 7884, 7885, 7885, 7887, 7887, 7887, 7888, 7888, 7888, 7889, 7891, 7891, 7891, 7891, 7891,
    7891, 7891, 7892, 7895, 7895, 7897, 7897, 7897, 7907, 7908, 7909, 7910, 7910, 7912, 7912, 7912, 7913, 7913, 7913, 7913, 7913, 7915, 7915, 7915,
    7915, 7915, 7915, 7917, 7923, 7923, 7924, 7924, 7925, 7925, 7925, 7925, 7927, 7928, 7928, 7928, 7928, 7928, 7930, 7930, 7931, 7932, 7933, 7934,
    7934, 7940, 7940, 7957, 7964, 7965, 7965, 7967, 7967, 7968, 7968, 7969, 7969, 7970, 7970, 7970, 7970, 7970, 7970, 7970, 7970, 7971, 7971, 7971,
    7972, 7972, 7972, 7972, 7972, 7975, 7975, 7976, 7976, 7977, 7978, 7979, 7979, 7986, 7986, 7987, 7987, 7987, 7988, 7989, 7991, 7991, 7998, 7998,
    7998, 7998, 7998, 7998, 8001, 8003, 8007, 8007, 8007, 8008, 8010, 8010, 8010, 8013, 8013, 8013, 8014, 8014, 8014, 8014, 8014, 8014, 8014, 8015,
    8015, 8015, 8017, 8018, 8020, 8020, 8021, 8021, 8021, 8021, 8021, 8028, 8028, 8029, 8030, 8030, 8030, 8030, 8032, 8032, 8032, 8032, 8032, 8033,
    8033, 8036, 8036, 8039, 8039, 8040, 8041, 8042, 8042, 8044, 8044, 8045, 8045, 8047, 8048, 8048, 8050, 8053, 8053, 8053, 8053, 8054, 8054, 8054,
    8055, 8055, 8056, 8057, 8060, 8062, 8064, 8064, 8064, 8064, 8065, 8068, 8068, 8070, 8071, 8071, 8072, 8072, 8073, 8073, 8074, 8075, 8075, 8077,
    8077, 8077, 8078, 8082, 8084, 8084, 8085, 8086, 8086, 8086, 8086, 8086, 8088, 8089, 8089, 8089, 8094, 8094, 8097, 8097, 8098, 8098, 8098, 8098,
    8099, 8100, 8100, 8102, 8102, 8104, 8104, 8107, 8107, 8107, 8108, 8108, 8108, 8108, 8110, 8110, 8111, 8111, 8112, 8112, 8112, 8112, 8112, 8113,
    8113, 8113, 8113, 8114, 8114, 8115, 8115, 8115, 8117, 8118, 8119, 8120, 8120, 8122, 8124, 8124, 8125, 8125, 8129, 8129, 8131, 8132, 8134, 8135,
    8135, 8136, 8136, 8139, 8140, 8141, 8142, 8152, 8152, 8153, 8153, 8157, 8157, 8159, 8159, 8159, 8163, 8166, 8169, 8169, 8170, 8170, 8170, 8170,
    8170, 8170, 8171, 8171, 8171, 8171, 8172, 8172, 8172, 8172, 8173, 8174, 8174, 8174, 8175, 8176, 8176, 8177, 8178, 8179, 8181, 8181, 8183, 8183,
    8185, 8185, 8187, 8188, 8188, 8191, 8191, 8191, 8191, 8193, 8194, 8194, 8196, 8196, 8197, 8199, 8199, 8203, 8203, 8204, 8208, 8208, 8209, 8210,
    8211, 8211, 8211, 8212, 8216, 8220, 8223, 8225, 8225, 8227, 8228, 8228, 8229, 8230, 8230, 8230, 8230, 8231, 8231, 8231, 8231, 8231, 8231, 8231,
    8231, 8231, 8231, 8231, 8231, 8231, 8232, 8232, 8232, 8232, 8232, 8234, 8235, 8236, 8236, 8238, 8238, 8238, 8238, 8238, 8238, 8238, 8239, 8240,
    8242, 8242, 8242, 8242, 8242, 8242, 8244, 8244, 8245, 8245, 8247, 8247, 8248, 8249, 8250, 8250, 8250, 8250, 8250, 8250, 8250, 8252, 8252, 8253,
    8254, 8254, 8254, 8256, 8257, 8259, 8259, 8259, 8261, 8261, 8262, 8263, 8263, 8266, 8267, 8268, 8268, 8269, 8270, 8270, 8271, 8271, 8271, 8271,
    8271, 8273, 8273, 8273, 8273, 8274, 8274, 8280, 8280, 8283, 8288, 8288, 8288, 8292, 8293, 8293, 8293, 8293, 8294, 8295, 8296, 8296, 8296, 8296,
    8296, 8296, 8296, 8296, 8298, 8300, 8300, 8302, 8304, 8304, 8304, 8304, 8306, 8306, 8307, 8308, 8309, 8309, 8310, 8310, 8311, 8311, 8311, 8311,
    8311, 8312, 8312, 8314, 8314, 8316, 8316, 8316, 8316, 8316, 8316, 8316, 8316, 8316, 8316, 8321, 8323, 8325, 8326, 8327, 8327, 8327, 8328, 8329,
    8329, 8329, 8330, 8330, 8330, 8332, 8334, 8335, 8335, 8335, 8335, 8335, 8335, 8337, 8338, 8339, 8339, 8340, 8340, 8342, 8342, 8343, 8346, 8346,
    8347, 8348, 8349, 8351, 8352, 8352, 8352, 8355, 8355, 8355, 8355, 8357, 8359, 8360, 8360, 8360, 8360, 8360, 8361, 8361, 8361, 8361, 8363, 8363,
    8363, 8363, 8366, 8366, 8366, 8366, 8366, 8366, 8367, 8369, 8370, 8374, 8374, 8376, 8377, 8378, 8378, 8382, 8385, 8385, 8385, 8385, 8385, 8386,
    8387, 8387, 8387, 8388, 8390, 8390, 8390, 8390, 8391, 8393, 8394, 8394, 8394, 8394, 8394, 8394, 8396, 8396, 8396, 8396, 8396, 8399, 8399, 8402,
    8405, 8405, 8405, 8413, 8413, 8415, 8417, 8419, 8419, 8419, 8419, 8419, 8419, 8419, 8419, 8419, 8420, 8420, 8421, 8421, 8423, 8424, 8428, 8428,
    8428, 8428, 8428, 8428, 8428, 8429, 8429, 8430, 8431, 8431, 8432, 8432, 8437, 8437, 8437, 8438, 8438, 8445, 8445, 8446, 8447, 8450, 8451, 8452,
    8452, 8452, 8452, 8453, 8455, 8462, 8462, 8463, 8463, 8463, 8463, 8464, 8464, 8465, 8472, 8473, 8474, 8476, 8478, 8480, 8480, 8480, 8480, 8480,
    8480, 8480, 8481, 8481, 8483, 8487, 8489, 8489, 8490, 8490, 8494, 8494, 8496, 8496, 8501, 8502, 8502, 8503, 8523, 8523, 8528, 8528, 8529, 8531,
    8533, 8534, 8534, 8536, 8538, 8538, 8540, 8540, 8542, 8542, 8542, 8543, 8543, 8543, 8543, 8543, 8544, 8544, 8544, 8544, 8548, 8551, 8555, 8556,
    8558, 8559, 8559, 8559, 8559, 8560, 8562, 8564, 8564, 8564, 8565, 8576, 8577, 8578, 8578, 8579, 8581, 8582, 8583, 8583, 8584, 8585, 8586, 8586,
    8591, 8591, 8591, 8591, 8591, 8592, 8593, 8594, 8595, 8595, 8595, 8596, 8596, 8598, 8598, 8600, 8600, 8602, 8603, 8605, 8606, 8606, 8606, 8609,
    8612, 8612, 8612, 8614, 8617, 8617, 8618, 8618, 8618, 8618, 8618, 8618, 8618, 8618, 8618, 8618, 8621, 8621, 8629, 8630, 8631, 8631, 8631, 8635,
    8635, 8640, 8640, 8640, 8641, 8644, 8646, 8649, 8649, 8650, 8655, 8655, 8655, 8657, 8661, 8661, 8662, 8663, 8663, 8663, 8674, 8674, 8674, 8674,
    8675, 8676, 8677, 8677, 8678, 8679, 8681, 8682, 8683, 8684, 8684, 8684, 8684, 8684, 8685, 8687, 8688, 8688, 8690, 8690, 8691, 8693, 8693, 8694,
    8695, 8697, 8698, 8701, 8701, 8701, 8701, 8702, 8703, 8706, 8713, 8713, 8714, 8714, 8717, 8717, 8717, 8717, 8717, 8717, 8717, 8717, 8718, 8718,
    8723, 8723, 8724, 8724, 8727, 8727, 8727, 8727, 8728, 8729, 8730, 8731, 8731, 8732, 8732, 8733, 8733, 8734, 8735, 8736, 8736, 8737, 8737, 8738,
    8739, 8740, 8742, 8742, 8742, 8743, 8743, 8747, 8747, 8747, 8748, 8749, 8749, 8749, 8749, 8750, 8751, 8754, 8754, 8755, 8755, 8756, 8756, 8757,
    8757, 8757, 8757, 8757, 8758, 8759, 8759, 8759, 8764, 8765, 8765, 8766, 8766, 8767, 8767, 8767, 8770, 8770, 8771, 8772, 8775, 8777, 8777, 8779,
    8780, 8782, 8784, 8784, 8784, 8784, 8786, 8786, 8787, 8787, 8787, 8787, 8787, 8787, 8788, 8788, 8788, 8788, 8788, 8789, 8789, 8790, 8790, 8790,
    8790, 8792, 8792, 8798, 8798, 8800, 8800, 8801, 8801, 8804, 8804, 8805, 8806, 8809, 8809, 8809, 8809, 8809, 8810, 8812, 8812, 8814, 8815, 8815,
    8816, 8816, 8821, 8821, 8831, 8832, 8832, 8832, 8832, 8832, 8833, 8836, 8837, 8837, 8838, 8838, 8838, 8839, 8839, 8840, 8840, 8841, 8841, 8841,
    8842, 8843, 8844, 8846, 8849, 8850, 8852, 8852, 8853, 8855, 8855, 8855, 8856, 8856, 8858, 8859, 8864, 8866, 8866, 8866, 8868, 8870, 8870, 8870,
    8872, 8875, 8877, 8880, 8882, 8882, 8882, 8882, 8882, 8882, 8884, 8887, 8893, 8893, 8894, 8894, 8895, 8895, 8896, 8896, 8896, 8897, 8898, 8898,
    8898, 8898, 8898, 8898, 8898, 8901, 8903, 8903, 8903, 8903, 8905, 8906, 8906, 8906, 8906, 8906, 8906, 8906, 8907, 8907, 8907, 8907, 8909, 8910,
    8911, 8911, 8913, 8913, 8914, 8914, 8918, 8918, 8919, 8919, 8920, 8921, 8922, 8922, 8925, 8926, 8926, 8928, 8928, 8928, 8929, 8930, 8930, 8930,
    8930, 8930, 8930, 8931, 8931, 8933, 8935, 8935, 8940, 8940, 8941, 8941, 8941, 8942, 8942, 8943, 8943, 8949, 8951, 8952, 8952, 8954, 8954, 8954,
    8954, 8955, 8959, 8959, 8959, 8961, 8962, 8963, 8963, 8966, 8969, 8970, 8970, 8971, 8974, 8974, 8977, 8979, 8983, 8983, 8988, 8991, 8991, 8994,
    8994, 8994, 8994, 8994, 8999, 8999, 8999, 9000, 9002, 9002, 9002, 9004, 9005, 9007, 9007, 9008, 9009, 9011, 9011, 9012, 9013, 9013, 9013, 9013,
    9016, 9016, 9017, 9020, 9021, 9021, 9023, 9026, 9027, 9029, 9029, 9030, 9031, 9031, 9032, 9032, 9032, 9032, 9032, 9032, 9032, 9033, 9037, 9037,
    9038, 9062, 9062, 9064, 9064, 9065, 9065, 9066, 9067, 9067, 9067, 9067, 9067, 9068, 9068, 9069, 9073, 9076, 9077, 9078, 9080, 9080, 9083, 9083,
    9084, 9085, 9086, 9092, 9093, 9093, 9098, 9101, 9102, 9102, 9102, 9109, 9110, 9111, 9111, 9115, 9116, 9116, 9116, 9118, 9120, 9124, 9126, 9134,
    9134, 9134, 9134, 9135, 9139, 9139, 9139, 9139, 9140, 9147, 9147, 9148, 9150, 9150, 9150, 9150, 9150, 9150, 9151, 9151, 9152, 9155, 9157, 9157,
    9159, 9161, 9161, 9164, 9164, 9164, 9165, 9166, 9166, 9166, 9169, 9169, 9169, 9169, 9170, 9170, 9170, 9170, 9171, 9171, 9171, 9175, 9178, 9182,
    9182, 9183, 9183, 9184, 9184, 9187, 9188, 9188, 9200, 9200, 9202, 9202, 9204, 9204, 9205, 9205, 9205, 9205, 9206, 9206, 9206, 9208, 9208, 9208,
    9210, 9210, 9210, 9211, 9211, 9212, 9212, 9212, 9212, 9212, 9212, 9212, 9214, 9214, 9215, 9216, 9216, 9217, 9217, 9231, 9233, 9233, 9234, 9234,
    9237, 9238, 9239, 9239, 9239, 9242, 9242, 9242, 9242, 9242, 9242, 9242, 9242, 9244, 9246, 9249, 9249, 9249, 9251, 9253, 9265, 9266, 9266, 9266,
    9266, 9266, 9266, 9266, 9266, 9266, 9268, 9269, 9269, 9272, 9276, 9276, 9277, 9279, 9280, 9281, 9281, 9282, 9282, 9285, 9289, 9289, 9289, 9300,
    9300, 9300, 9300, 9300, 9303, 9304, 9304, 9304, 9304, 9306, 9306, 9306, 9306, 9306, 9307, 9307, 9308, 9308, 9309, 9316, 9317, 9317, 9318, 9319,
    9319, 9319, 9321, 9321, 9322, 9322, 9325, 9326, 9327, 9327, 9327, 9329, 9330, 9331, 9331, 9331, 9332, 9332, 9333, 9333, 9333, 9334, 9334, 9336,
    9336, 9336, 9338, 9338, 9339, 9339, 9339, 9340, 9342, 9344, 9345, 9345, 9346, 9346, 9346, 9347, 9351, 9352, 9354, 9354, 9354, 9354, 9356, 9356,
    9356, 9356, 9356, 9357, 9358, 9359, 9363, 9364, 9364, 9365, 9365, 9365, 9365, 9372, 9372, 9373, 9373, 9374, 9374, 9375, 9380, 9383, 9383, 9384,
    9385, 9385, 9386, 9386, 9387, 9387, 9387, 9387, 9389, 9389, 9389, 9389, 9389, 9389, 9390, 9393, 9393, 9404, 9405, 9405, 9407, 9410, 9411, 9411,
    9411, 9415, 9415, 9416, 9416, 9416, 9416, 9416, 9423, 9423, 9423, 9424, 9424, 9424, 9425, 9426, 9427, 9427, 9427, 9430, 9433, 9434, 9436, 9437,
    9437, 9439, 9442, 9444, 9445, 9445, 9446, 9446, 9446, 9446, 9449, 9450, 9450, 9450, 9450, 9450, 9450, 9450, 9450, 9450, 9451, 9451, 9454, 9455,
    9456, 9456, 9459, 9463, 9463, 9465, 9466, 9467, 9467, 9468, 9468, 9475, 9475, 9475, 9476, 9485, 9487, 9489, 9492, 9492, 9492, 9492, 9495, 9496,
    9497, 9497, 9499, 9499, 9499, 9499, 9500, 9501, 9503, 9503, 9509, 9510, 9512, 9512, 9513, 9514, 9515, 9516, 9522, 9526, 9530, 9532, 9532, 9532,
    9532, 9535, 9538, 9539, 9539, 9540, 9542, 9542, 9544, 9545, 9548, 9550, 9550, 9553, 9553, 9553, 9553, 9553, 9553, 9553, 9556, 9557, 9561, 9563,
    9564, 9567, 9567, 9567, 9571, 9571, 9573, 9573, 9573, 9574, 9574, 9574, 9576, 9579, 9579, 9579, 9579, 9579, 9579, 9579, 9581, 9582, 9582, 9583,
    9583, 9583, 9586, 9593, 9593, 9599, 9599, 9599, 9601, 9601, 9603, 9603, 9613, 9613, 9616, 9616, 9618, 9619, 9619, 9619, 9621, 9621, 9631, 9631,
    9631, 9632, 9632, 9632, 9632, 9632, 9632, 9633, 9634, 9637, 9637, 9637, 9638, 9638, 9639, 9639, 9642, 9642, 9642, 9643, 9643, 9643, 9643, 9643,
    9644, 9645, 9648, 9649, 9650, 9650, 9651, 9652, 9653, 9653, 9656, 9656, 9656, 9656, 9657, 9657, 9661, 9661, 9662, 9663, 9663, 9665, 9667, 9667,
    9667, 9669, 9669, 9669, 9669, 9673, 9673, 9673, 9674, 9674, 9677, 9677, 9678, 9680, 9681, 9684, 9686, 9691, 9693, 9694, 9694, 9694, 9695, 9696,
    9697, 9700, 9702, 9702, 9705, 9707, 9709, 9710, 9710, 9710, 9711, 9712, 9712, 9712, 9713, 9716, 9716, 9716, 9716, 9716, 9716, 9716, 9720, 9720,
    9720, 9721, 9721, 9721, 9723, 9723, 9724, 9725, 9728, 9728, 9728, 9728, 9729, 9731, 9732, 9732, 9734, 9736, 9737, 9740, 9740, 9745, 9746, 9746,
    9747, 9748, 9749, 9750, 9752, 9753, 9755, 9755, 9756, 9756, 9756, 9757, 9757, 9757, 9758, 9759, 9760, 9760, 9762, 9762, 9763, 9763, 9763, 9764,
    9764, 9764, 9764, 9764, 9764, 9765, 9778, 9778, 9778, 9780, 9783, 9784, 9785, 9785, 9785, 9785, 9787, 9788, 9788, 9788, 9789, 9789, 9789, 9790,
    9790, 9790, 9795, 9796, 9796, 9796, 9796, 9798, 9799, 9799, 9799, 9799, 9802, 9804, 9809, 9810, 9810, 9810, 9810, 9810, 9810, 9810, 9810, 9810,
    9810, 9812, 9815, 9817, 9817, 9818, 9818, 9818, 9818, 9819, 9820, 9832, 9833, 9834, 9848, 9848, 9848, 9850, 9850, 9853, 9854, 9854, 9855, 9855,
    9861, 9872, 9874, 9874, 9874, 9881, 9883, 9883, 9883, 9887, 9890, 9890, 9890, 9890, 9890, 9892, 9892, 9895, 9897, 9897, 9897, 9898, 9900, 9902,
    9902, 9903, 9904, 9905, 9906, 9906, 9908, 9910, 9910, 9910, 9910, 9914, 9914, 9914, 9915, 9915, 9915, 9916, 9918, 9919, 9919, 9921, 9921, 9921,
    9921, 9921, 9928, 9928, 9929, 9929, 9931, 9931, 9933, 9933, 9938, 9938, 9938, 9941, 9941, 9941, 9941, 9942, 9942, 9942, 9942, 9946, 9946, 9946,
    9949, 9950, 9950, 9954, 9956, 9956, 9956, 9956, 9956, 9956, 9959, 9959, 9959, 9960, 9960, 9960, 9963, 9964, 9964, 9965, 9965, 9966, 9969, 9969,
    9974, 9974, 9975, 9977, 9977, 9980, 9980, 9980, 9980, 9980, 9982, 9982, 9983, 9983, 9984, 9984, 9988, 9989, 9991, 9993, 9999, 10001, 10001, 10001,
    10002, 10003, 10003, 10006, 10006, 10009, 10009, 10009, 10009, 10009, 10009, 10010, 10014, 10015, 10016, 10017, 10021, 10025, 10025, 10025, 10026, 10026, 10027, 10028,
    10028, 10028, 10031, 10034, 10034, 10034, 10034, 10035, 10036, 10036, 10036, 10038, 10039, 10041, 10044, 10044, 10044, 10046, 10046, 10046, 10047, 10048, 10049, 10051,
    10053, 10053, 10061, 10064, 10064, 10066, 10067, 10067, 10068, 10070, 10070, 10070, 10070, 10070, 10073, 10075, 10075, 10075, 10076, 10076, 10077, 10077, 10077, 10077,
    10079, 10080, 10081, 10083, 10085, 10085, 10085, 10085, 10085, 10085, 10086, 10087, 10088, 10089, 10089, 10091, 10091, 10092, 10093, 10098, 10098, 10098, 10102, 10102,
    10105, 10106, 10106, 10107, 10107, 10110, 10112, 10112, 10112, 10116, 10116, 10116, 10117, 10117, 10117, 10117, 10119, 10122, 10122, 10122, 10122, 10123, 10131, 10131,
    10134, 10134, 10136, 10136, 10136, 10138, 10138, 10138, 10138, 10139, 10139, 10139, 10139, 10140, 10142, 10143, 10143, 10143, 10146, 10146, 10154, 10160, 10170, 10171,
    10171, 10171, 10171, 10171, 10171, 10172, 10172, 10172, 10177, 10177, 10178, 10178, 10179, 10180, 10180, 10180, 10180, 10183, 10183, 10183, 10183, 10185, 10185, 10185,
    10187, 10188, 10190, 10191, 10193, 10193, 10193, 10194, 10194, 10197, 10197, 10199, 10200, 10200, 10201, 10203, 10203, 10203, 10203, 10204, 10204, 10204, 10204, 10205,
    10206, 10207, 10207, 10208, 10208, 10209, 10212, 10213, 10216, 10216, 10216, 10218, 10237, 10237, 10237, 10237, 10237, 10237, 10238, 10238, 10242, 10246, 10248, 10249,
    10249, 10249, 10249, 10250, 10253, 10253, 10253, 10253, 10254, 10256, 10256, 10257, 10257, 10263, 10264, 10265, 10265, 10266, 10267, 10270, 10271, 10272, 10272, 10272,
    10272, 10272, 10272, 10275, 10277, 10280, 10281, 10285, 10287, 10288, 10288, 10288, 10288, 10288, 10290, 10290, 10290, 10290, 10291, 10293, 10295, 10295, 10296, 10296,
    10296, 10297, 10299, 10300, 10301, 10302, 10302, 10302, 10302, 10302, 10302, 10304, 10304, 10305, 10305, 10305, 10307, 10307, 10307, 10308, 10308, 10309, 10311, 10311,
    10311, 10311, 10311, 10313, 10313, 10317, 10320, 10320, 10320, 10320, 10320, 10320, 10320, 10320, 10325, 10325, 10325, 10325, 10325, 10326, 10329, 10331, 10332, 10335,
    10335, 10337, 10343, 10344, 10345, 10346, 10346, 10347, 10348, 10348, 10355, 10355, 10360, 10362, 10362, 10363, 10363, 10363, 10363, 10365, 10367, 10369, 10369, 10369,
    10370, 10370, 10370, 10374, 10374, 10374, 10374, 10374, 10374, 10374, 10374, 10376, 10376, 10376, 10377, 10377, 10377, 10377, 10377, 10378, 10379, 10381, 10383, 10384,
    10385, 10386, 10386, 10387, 10387, 10387, 10388, 10388, 10396, 10396, 10397, 10397, 10397, 10399, 10399, 10400, 10400, 10400, 10402, 10403, 10406, 10406, 10406, 10407,
    10407, 10407, 10407, 10407, 10407, 10408, 10408, 10409, 10411, 10413, 10415, 10416, 10416, 10417, 10417, 10417, 10417, 10417, 10419, 10419, 10419, 10420, 10420, 10420,
    10423, 10423, 10425, 10426, 10427, 10427, 10427, 10427, 10430, 10437, 10437, 10438, 10441, 10442, 10442, 10442, 10443, 10443, 10443, 10443, 10443, 10443, 10443, 10444,
    10444, 10447, 10449, 10449, 10450, 10452, 10452, 10452, 10452, 10452, 10454, 10454, 10454, 10456, 10457, 10458, 10458, 10458, 10458, 10459, 10459, 10459, 10459, 10459,
    10459, 10460, 10460, 10461, 10461, 10461, 10461, 10461, 10463, 10464, 10467, 10468, 10468, 10470, 10470, 10470, 10471, 10471, 10473, 10474, 10474, 10474, 10474, 10475,
    10476, 10477, 10478, 10479, 10480, 10480, 10490, 10495, 10499, 10499, 10499, 10500, 10501, 10504, 10505, 10509, 10514, 10518, 10518, 10519, 10519, 10521, 10523, 10524,
    10525, 10527, 10529, 10529, 10530, 10530, 10530, 10531, 10531, 10534, 10538, 10544, 10544, 10544, 10546, 10546, 10547, 10549, 10549, 10551, 10555, 10557, 10558, 10558,
    10561, 10561, 10561, 10564, 10565, 10565, 10567, 10567, 10567, 10568, 10569, 10569, 10569, 10570, 10571, 10571, 10573, 10573, 10575, 10577, 10587, 10587, 10587, 10589,
    10590, 10590, 10590, 10590, 10590, 10590, 10590, 10591, 10591, 10593, 10594, 10594, 10595, 10595, 10595, 10595, 10596, 10596, 10596, 10598, 10600, 10601, 10603, 10603,
    10603, 10605, 10605, 10606, 10606, 10615, 10617, 10619, 10619, 10619, 10620, 10621, 10621, 10622, 10622, 10625, 10625, 10625, 10626, 10626, 10628, 10630, 10631, 10631,
    10632, 10634, 10639, 10640, 10642, 10642, 10646, 10647, 10647, 10648, 10650, 10650, 10650, 10655, 10655, 10657, 10670, 10670, 10671, 10673, 10673, 10673, 10673, 10674,
    10680, 10681, 10685, 10687, 10688, 10689, 10695, 10703, 10703, 10706, 10710, 10712, 10712, 10714, 10715, 10715, 10715, 10719, 10720, 10720, 10720, 10721, 10726, 10726,
    10728, 10730, 10731, 10731, 10733, 10734, 10740, 10740, 10741, 10742, 10742, 10742, 10743, 10743, 10743, 10743, 10747, 10747, 10748, 10749, 10749, 10752, 10753, 10754,
    10754, 10754, 10755, 10755, 10755, 10755, 10758, 10758, 10758, 10766, 10766, 10766, 10767, 10767, 10767, 10768, 10768, 10774, 10774, 10774, 10775, 10776, 10784, 10784,
    10785, 10785, 10786, 10786, 10786, 10787, 10789, 10789, 10791, 10792, 10794, 10794, 10794, 10794, 10794, 10795, 10795, 10795, 10797, 10797, 10801, 10801, 10803, 10808,
    10809, 10809, 10817, 10817, 10820, 10832, 10832, 10841, 10841, 10841, 10841, 10841, 10841, 10843, 10857, 10857, 10858, 10859, 10860, 10860, 10860, 10862, 10863, 10868,
    10868, 10868, 10868, 10868, 10868, 10868, 10868, 10869, 10870, 10870, 10870, 10870, 10870, 10870, 10871, 10872, 10872, 10872, 10873, 10875, 10879, 10879, 10880, 10881,
    10881, 10881, 10882, 10883, 10883, 10883, 10883, 10886, 10886, 10886, 10888, 10888, 10888, 10889, 10891, 10891, 10893, 10897, 10899, 10903, 10904, 10908, 10908, 10909,
    10909, 10909, 10909, 10911, 10912, 10913, 10914, 10914, 10916, 10916, 10916, 10917, 10917, 10918, 10918, 10918, 10920, 10920, 10920, 10920, 10923, 10924, 10927, 10929,
    10929, 10929, 10931, 10932, 10932, 10932, 10932, 10934, 10934, 10935, 10937, 10938, 10938, 10938, 10939, 10940, 10941, 10941, 10941, 10941, 10942, 10944, 10944, 10948,
    10948, 10948, 10948, 10948, 10948, 10950, 10952, 10952, 10955, 10955, 10955, 10955, 10955, 10955, 10958, 10958, 10964, 10964, 10964, 10964, 10965, 10965, 10965, 10966,
    10966, 10966, 10966, 10967, 10968, 10970, 10972, 10973, 10973, 10974, 10976, 10979, 10980, 10981, 10981, 10981, 10983, 10983, 10987, 10988, 10992, 10992, 10992, 10994,
    10995, 10996, 10996, 10997, 10997, 10999, 11000, 11002, 11003, 11004, 11004, 11004, 11007, 11009, 11010, 11010, 11010, 11010, 11010, 11010, 11017, 11017, 11018, 11018,
    11018, 11018, 11019, 11019, 11019, 11021, 11021, 11022, 11022, 11023, 11023, 11024, 11024, 11026, 11028, 11031, 11032, 11032, 11036, 11036, 11039, 11040, 11041, 11043,
    11043, 11043, 11046, 11046, 11046, 11046, 11046, 11048, 11051, 11051, 11051, 11052, 11052, 11052, 11053, 11053, 11054, 11054, 11056, 11056, 11056, 11056, 11056, 11062,
    11065, 11068, 11069, 11069, 11072, 11072, 11072, 11074, 11075, 11075, 11075, 11076, 11078, 11078, 11078, 11081, 11082, 11082, 11084, 11084, 11086, 11087, 11087, 11087,
    11087, 11087, 11089, 11093, 11093, 11095, 11096, 11100, 11100, 11100, 11103, 11103, 11104, 11105, 11108, 11109, 11109, 11114, 11115, 11115, 11116, 11119, 11120, 11120,
    11120, 11121, 11125, 11125, 11125, 11130, 11130, 11130, 11130, 11133, 11135, 11135, 11137, 11137, 11139, 11139, 11141, 11141, 11142, 11142, 11142, 11143, 11143, 11143,
    11143, 11143, 11144, 11145, 11145, 11145, 11145, 11145, 11145, 11145, 11146, 11147, 11148, 11148, 11151, 11151, 11151, 11153, 11153, 11154, 11156, 11157, 11158, 11160,
    11160, 11164, 11164, 11165, 11166, 11166, 11168, 11168, 11168, 11168, 11170, 11172, 11172, 11172, 11177, 11177, 11177, 11179, 11179, 11179, 11179, 11179, 11181, 11181,
    11183, 11183, 11184, 11184, 11184, 11184, 11185, 11190, 11191, 11192, 11194, 11196, 11196, 11196, 11196, 11196, 11196, 11203, 11204, 11204, 11204, 11205, 11208, 11208,
    11210, 11210, 11210, 11210, 11212, 11212, 11214, 11214, 11214, 11214, 11214, 11216, 11220, 11220, 11225, 11225, 11226, 11228, 11230, 11230, 11230, 11233, 11234, 11234,
    11236, 11236, 11236, 11238, 11238, 11238, 11238, 11241, 11246, 11247, 11248, 11249, 11249, 11249, 11250, 11252, 11252, 11253, 11253, 11256, 11257, 11257, 11259, 11260,
    11261, 11272, 11272, 11272, 11272, 11275, 11276, 11282, 11285, 11285, 11285, 11286, 11288, 11291, 11297, 11297, 11298, 11299, 11299, 11309, 11310, 11311, 11313, 11317,
    11318, 11337, 11338, 11339, 11340, 11344, 11344, 11344, 11344, 11345, 11346, 11346, 11346, 11346, 11347, 11347, 11347, 11347, 11349, 11350, 11350, 11351, 11351, 11352,
    11352, 11352, 11352, 11353, 11353, 11353, 11354, 11355, 11360, 11360, 11360, 11360, 11361, 11364, 11365, 11365, 11366, 11366, 11366, 11366, 11367, 11367, 11368, 11371,
    11371, 11371, 11372, 11373, 11373, 11376, 11380, 11393, 11393, 11393, 11394, 11396, 11397, 11397, 11397, 11398, 11398, 11398, 11398, 11399, 11399, 11400, 11400, 11400,
    11401, 11408, 11409, 11411, 11413, 11415, 11416, 11417, 11420, 11423, 11423, 11425, 11426, 11426, 11427, 11427, 11427, 11427, 11427, 11428, 11433, 11433, 11433, 11436,
    11436, 11437, 11438, 11438, 11438, 11441, 11460, 11461, 11462, 11466, 11466, 11467, 11467, 11467, 11468, 11468, 11468, 11472, 11476, 11482, 11482, 11490, 11491, 11492,
    11492, 11492, 11498, 11499, 11503, 11503, 11504, 11507, 11507, 11509, 11509, 11510, 11511, 11511, 11514, 11515, 11515, 11515, 11516, 11516, 11516, 11516, 11522, 11522,
    11522, 11529, 11529, 11529, 11534, 11535, 11535, 11536, 11536, 11536, 11536, 11536, 11536, 11538, 11542, 11547, 11547, 11547, 11547, 11547, 11547, 11548, 11548, 11548,
    11548, 11549, 11549, 11550, 11550, 11551, 11551, 11551, 11553, 11553, 11553, 11553, 11553, 11556, 11561, 11561, 11561, 11561, 11561, 11566, 11566, 11566, 11566, 11569,
    11577, 11577, 11583, 11583, 11583, 11585, 11586, 11587, 11587, 11587, 11587, 11588, 11588, 11588, 11589, 11589, 11592, 11593, 11595, 11595, 11596, 11599, 11601, 11601,
    11607, 11609, 11609, 11609, 11610, 11613, 11616, 11619, 11620, 11621, 11622, 11622, 11623, 11623, 11624, 11624, 11627, 11630, 11630, 11638, 11638, 11642, 11643, 11647,
    11648, 11650, 11650, 11650, 11650, 11651, 11652, 11652, 11653, 11653, 11653, 11653, 11653, 11653, 11653, 11654, 11654, 11656, 11656, 11656, 11657, 11657, 11659, 11660,
    11660, 11662, 11663, 11664, 11664, 11664, 11665, 11666, 11666, 11667, 11667, 11667, 11669, 11669, 11671, 11672, 11672, 11675, 11678, 11678, 11678, 11679, 11679, 11679,
    11679, 11681, 11681, 11681, 11681, 11681, 11681, 11681, 11681, 11682, 11684, 11684, 11689, 11689, 11690, 11690, 11691, 11706, 11707, 11708, 11708, 11709, 11709, 11709,
    11709, 11709, 11709, 11709, 11709, 11711, 11711, 11714, 11714, 11714, 11714, 11715, 11715, 11715, 11717, 11717, 11717, 11718, 11719, 11720, 11720, 11722, 11724, 11725,
    11725, 11725, 11725, 11726, 11726, 11727, 11727, 11727, 11728, 11729, 11729, 11729, 11730, 11731, 11731, 11733, 11733, 11740, 11740, 11742, 11742, 11742, 11742, 11742,
    11747, 11747, 11747, 11747, 11748, 11748, 11749, 11755, 11755, 11755, 11758, 11761, 11761, 11761, 11761, 11762, 11762, 11763, 11764, 11764, 11764, 11764, 11764, 11764,
    11779, 11780, 11781, 11781, 11783, 11783, 11783, 11786, 11787, 11788, 11789, 11789, 11790, 11790, 11790, 11790, 11791, 11798, 11798, 11800, 11800, 11803, 11804, 11804,
    11806, 11807, 11807, 11808, 11808, 11809, 11810, 11812, 11812, 11813, 11813, 11817, 11820, 11821, 11822, 11822, 11822, 11830, 11832, 11832, 11834, 11835, 11836, 11838,
    11838, 11840, 11840, 11841, 11841, 11841, 11842, 11842, 11842, 11843, 11843, 11843, 11843, 11843, 11843, 11843, 11843, 11844, 11849, 11849, 11849, 11850, 11850, 11850,
    11850, 11850, 11850, 11852, 11856, 11856, 11857, 11858, 11858, 11858, 11858, 11860, 11861, 11864, 11864, 11864, 11864, 11864, 11864, 11864, 11864, 11864, 11864, 11864,
    11866, 11866, 11866, 11867, 11869, 11872, 11873, 11873, 11873, 11873, 11873, 11874, 11875, 11875, 11875, 11875, 11875, 11875, 11876, 11876, 11876, 11878, 11881, 11891,
    11893, 11896, 11897, 11898, 11900, 11901, 11903, 11903, 11907, 11909, 11910, 11915, 11915, 11915, 11915, 11919, 11919, 11920, 11920, 11920, 11920, 11920, 11920, 11920,
    11921, 11921, 11921, 11924, 11924, 11925, 11925, 11925, 11926, 11927, 11932, 11933, 11935, 11936, 11936, 11937, 11937, 11937, 11939, 11939, 11941, 11945, 11952, 11953,
    11953, 11953, 11953, 11955, 11956, 11957, 11958, 11958, 11959, 11959, 11962, 11963, 11965, 11966, 11966, 11971, 11973, 11973, 11973, 11974, 11974, 11974, 11974, 11974,
    11974, 11984, 11985, 11985, 11985, 11987, 11987, 11987, 11987, 11987, 11987, 11988, 11988, 11988, 11988, 11989, 11991, 11991, 11996, 11996, 11997, 11998, 11998, 11998,
    11998, 11998, 11998, 11998, 11999, 11999, 12000, 12000, 12000, 12000, 12000, 12002, 12002, 12003, 12003, 12005, 12010, 12010, 12011, 12011, 12011, 12011, 12013, 12014,
    12014, 12016, 12016, 12017, 12019, 12021, 12021, 12022, 12022, 12026, 12027, 12028, 12028, 12030, 12030, 12030, 12030, 12032, 12033, 12034, 12034, 12035, 12037, 12037,
    12039, 12040, 12040, 12041, 12041, 12044, 12044, 12047, 12047, 12049, 12049, 12049, 12050, 12050, 12050, 12052, 12054, 12054, 12055, 12057, 12058, 12059, 12059, 12059,
    12059, 12059, 12059, 12059, 12059, 12059, 12059, 12059, 12059, 12059, 12062, 12062, 12064, 12064, 12067, 12068, 12068, 12068, 12068, 12068, 12077, 12078, 12079, 12081,
    12082, 12087, 12087, 12088, 12088, 12088, 12093, 12094, 12095, 12095, 12095, 12095, 12097, 12097, 12097, 12098, 12098, 12098, 12098, 12098, 12098, 12098, 12098, 12099,
    12099, 12099, 12099, 12102, 12102, 12102, 12102, 12102, 12102, 12102, 12103, 12104, 12104, 12105, 12105, 12105, 12105, 12106, 12111, 12111, 12118, 12118, 12118, 12120,
    12124, 12127, 12127, 12127, 12128, 12128, 12128, 12130, 12130, 12130, 12130, 12130, 12130, 12130, 12134, 12135, 12135, 12135, 12135, 12136, 12136, 12137, 12137, 12138,
    12138, 12138, 12138, 12141, 12142, 12142, 12147, 12147, 12149, 12149, 12150, 12152, 12152, 12153, 12153, 12153, 12154, 12154, 12156, 12157, 12159, 12159, 12160, 12161,
    12162, 12164, 12166, 12166, 12166, 12166, 12166, 12168, 12169, 12170, 12170, 12170, 12171, 12171, 12173, 12173, 12176, 12177, 12177, 12183, 12183, 12183, 12183, 12183,
    12183, 12183, 12183, 12184, 12190, 12190, 12190, 12190, 12190, 12190, 12190, 12191, 12194, 12195, 12196, 12198, 12198, 12198, 12199, 12199, 12199, 12199, 12199, 12199,
    12202, 12203, 12203, 12203, 12203, 12203, 12204, 12204, 12205, 12231, 12232, 12237, 12237, 12238, 12239, 12239, 12239, 12239, 12239, 12239, 12241, 12241, 12242, 12242,
    12246, 12247, 12247, 12247, 12248, 12250, 12250, 12250, 12251, 12251, 12252, 12252, 12252, 12252, 12252, 12254, 12256, 12256, 12256, 12256, 12256, 12256, 12256, 12256,
    12257, 12260, 12260, 12261, 12262, 12262, 12263, 12263, 12264, 12265, 12265, 12267, 12269, 12270, 12270, 12271, 12273, 12274, 12274, 12274, 12274, 12278, 12279, 12279,
    12279, 12279, 12279, 12280, 12281, 12281, 12281, 12284, 12284, 12288, 12290, 12294, 12296, 12297, 12297, 12297, 12302, 12303, 12303, 12305, 12305, 12305, 12312, 12313,
    12313, 12313, 12313, 12313, 12316, 12317, 12317, 12317, 12318, 12320, 12320, 12320, 12325, 12325, 12325, 12326, 12326, 12326, 12326, 12330, 12330, 12332, 12332, 12332,
    12334, 12334, 12334, 12337, 12337, 12337, 12337, 12337, 12339, 12339, 12342, 12342, 12342, 12344, 12344, 12344, 12345, 12346, 12347, 12347, 12348, 12349, 12350, 12350,
    12351, 12353, 12354, 12354, 12358, 12358, 12363, 12363, 12368, 12370, 12371, 12371, 12374, 12374, 12375, 12375, 12376, 12376, 12377, 12377, 12381, 12382, 12382, 12382,
    12383, 12383, 12384, 12391, 12391, 12391, 12392, 12392, 12394, 12395, 12396, 12396, 12396, 12396, 12398, 12399, 12399, 12401, 12402, 12404, 12404, 12404, 12407, 12417,
    12417, 12417, 12417, 12419, 12419, 12419, 12419, 12420, 12423, 12424, 12424, 12425, 12426, 12428, 12430, 12430, 12431, 12431, 12432, 12433, 12437, 12437, 12439, 12439,
    12440, 12446, 12446, 12448, 12450, 12451, 12451, 12454, 12457, 12457, 12457, 12457, 12457, 12459, 12460, 12460, 12463, 12463, 12463, 12464, 12464, 12465, 12468, 12469,
    12469, 12469, 12470, 12472, 12473, 12475, 12478, 12478, 12478, 12479, 12479, 12484, 12484, 12485, 12486, 12487, 12487, 12487, 12488, 12488, 12488, 12488, 12491, 12492,
    12493, 12493, 12495, 12495, 12497, 12500, 12500, 12500, 12502, 12502, 12502, 12504, 12504, 12504, 12505, 12506, 12506, 12508, 12509, 12510, 12511, 12511, 12511, 12511,
    12511, 12512, 12518, 12518, 12518, 12518, 12519, 12519, 12521, 12523, 12525, 12527, 12527, 12527, 12528, 12529, 12530, 12530, 12530, 12530, 12539, 12539, 12540, 12540,
    12540, 12541, 12541, 12546, 12547, 12547, 12550, 12552, 12552, 12552, 12553, 12553, 12555, 12555, 12555, 12555, 12555, 12556, 12558, 12558, 12558, 12558, 12559, 12559,
    12560, 12560, 12560, 12563, 12565, 12566, 12566, 12566, 12568, 12568, 12568, 12568, 12572, 12572, 12573, 12577, 12577, 12579, 12580, 12580, 12583, 12585, 12590, 12591,
    12591, 12591, 12594, 12597, 12597, 12602, 12604, 12605, 12605, 12605, 12606, 12606, 12612, 12616, 12616, 12617, 12617, 12623, 12623, 12624, 12624, 12624, 12626, 12628,
    12632, 12634, 12634, 12634, 12634, 12634, 12635, 12636, 12637, 12637, 12638, 12640, 12640, 12641, 12641, 12641, 12642, 12642, 12642, 12642, 12652, 12653, 12654, 12654,
    12654, 12655, 12658, 12660, 12660, 12660, 12660, 12660, 12662, 12664, 12664, 12664, 12664, 12672, 12672, 12680, 12680, 12680, 12680, 12683, 12684, 12684, 12684, 12686,
    12687, 12687, 12687, 12687, 12688, 12689, 12690, 12691, 12691, 12696, 12696, 12696, 12696, 12696, 12697, 12703, 12703, 12703, 12703, 12710, 12711, 12711, 12711, 12711,
    12716, 12716, 12720, 12721, 12722, 12723, 12723, 12724, 12724, 12724, 12725, 12725, 12730, 12733, 12733, 12733, 12734, 12735, 12737, 12737, 12737, 12737, 12737, 12737,
    12738, 12739, 12739, 12739, 12739, 12741, 12741, 12744, 12746, 12746, 12746, 12746, 12750, 12751, 12753, 12753, 12754, 12755, 12755, 12755, 12756, 12756, 12757, 12757,
    12760, 12762, 12763, 12763, 12763, 12763, 12765, 12765, 12765, 12766, 12769, 12773, 12774, 12777, 12777, 12778, 12778, 12778, 12778, 12778, 12778, 12778, 12779, 12780,
    12781, 12781, 12781, 12781, 12781, 12782, 12783, 12783, 12783, 12784, 12784, 12786, 12787, 12789, 12789, 12791, 12791, 12791, 12791, 12793, 12794, 12794, 12794, 12794,
    12794, 12794, 12795, 12798, 12799, 12800, 12802, 12803, 12804, 12804, 12805, 12805, 12805, 12805, 12806, 12806, 12807, 12807, 12808, 12808, 12808, 12808, 12808, 12808,
    12808, 12808, 12808, 12809, 12809, 12809, 12812, 12812, 12815, 12815, 12815, 12815, 12816, 12816, 12818, 12820, 12823, 12826, 12826, 12826, 12826, 12826, 12827, 12829,
    12838, 12841, 12841, 12841, 12844, 12846, 12848, 12849, 12849, 12850, 12851, 12851, 12851, 12851, 12854, 12855, 12855, 12855, 12856, 12857, 12858, 12858, 12858, 12858,
    12860, 12860, 12860, 12861, 12861, 12861, 12865, 12865, 12869, 12869, 12871, 12871, 12871, 12872, 12872, 12874, 12874, 12874, 12874, 12874, 12874, 12876, 12876, 12879,
    12883, 12883, 12884, 12884, 12887, 12889, 12889, 12889, 12890, 12892, 12894, 12895, 12895, 12895, 12896, 12899, 12899, 12905, 12906, 12906, 12906, 12909, 12909, 12909,
    12909, 12909, 12909, 12909, 12910, 12910, 12910, 12913, 12914, 12914, 12914, 12914, 12914, 12914, 12914, 12916, 12917, 12917, 12918, 12918, 12919, 12919, 12927, 12927,
    12927, 12927, 12929, 12929, 12929, 12931, 12937, 12937, 12938, 12938, 12938, 12939, 12941, 12942, 12942, 12942, 12945, 12946, 12946, 12950, 12951, 12953, 12953, 12954,
    12955, 12955, 12957, 12957, 12958, 12958, 12958, 12958, 12962, 12964, 12965, 12966, 12967, 12969, 12969, 12971, 12973, 12975, 12975, 12978, 12978, 12978, 12980, 12982,
    12984, 12986, 12987, 12987, 12987, 12989, 12989, 12989, 12989, 12989, 12993, 12993, 12994, 12994, 12994, 12994, 12994, 12994, 12994, 12996, 12996, 12996, 12996, 12998,
    12998, 12998, 12998, 12999, 13001, 13002, 13002, 13006, 13006, 13006, 13008, 13009, 13009, 13010, 13012, 13012, 13014, 13020, 13020, 13023, 13023, 13027, 13028, 13032,
    13034, 13035, 13038, 13038, 13039, 13039, 13040, 13041, 13041, 13041, 13041, 13042, 13043, 13044, 13044, 13044, 13045, 13045, 13045, 13049, 13049, 13049, 13049, 13049,
    13053, 13055, 13055, 13055, 13059, 13059, 13059, 13059, 13059, 13059, 13063, 13063, 13064, 13064, 13066, 13069, 13069, 13074, 13074, 13074, 13075, 13076, 13077, 13077,
    13079, 13079, 13079, 13080, 13081, 13081, 13081, 13081, 13082, 13082, 13083, 13084, 13084, 13087, 13089, 13091, 13092, 13092, 13094, 13094, 13094, 13094, 13099, 13101,
    13101, 13101, 13101, 13105, 13105, 13105, 13105, 13106, 13106, 13108, 13109, 13109, 13113, 13114, 13115, 13118, 13119, 13119, 13120, 13123, 13125, 13126, 13127, 13130,
    13132, 13132, 13133, 13133, 13133, 13133, 13133, 13133, 13134, 13135, 13136, 13137, 13137, 13139, 13139, 13140, 13140, 13141, 13143, 13143, 13145, 13147, 13147, 13147,
    13147, 13147, 13149, 13149, 13149, 13149, 13149, 13150, 13151, 13151, 13151, 13154, 13154, 13156, 13159, 13161, 13162, 13162, 13162, 13164, 13164, 13164, 13165, 13166,
    13166, 13166, 13166, 13166, 13172, 13174, 13175, 13176, 13176, 13176, 13176, 13177, 13177, 13177, 13177, 13177, 13177, 13178, 13178, 13178, 13178, 13178, 13180, 13180,
    13187, 13190, 13191, 13195, 13197, 13200, 13200, 13201, 13207, 13211, 13214, 13217, 13217, 13217, 13217, 13220, 13220, 13220, 13220, 13223, 13223, 13224, 13227, 13229,
    13230, 13231, 13232, 13233, 13233, 13234, 13234, 13234, 13234, 13234, 13236, 13236, 13238, 13238, 13240, 13240, 13240, 13241, 13241, 13242, 13246, 13247, 13247, 13247,
    13248, 13249, 13249, 13249, 13250, 13250, 13254, 13255, 13255, 13257, 13258, 13261, 13261, 13261, 13263, 13264, 13265, 13265, 13278, 13278, 13280, 13280, 13280, 13280,
    13281, 13285, 13285, 13290, 13290, 13292, 13292, 13298, 13298, 13298, 13298, 13300, 13300, 13301, 13304, 13305, 13306, 13322, 13322, 13323, 13324, 13324, 13326, 13326,
    13327, 13329, 13329, 13330, 13330, 13330, 13330, 13330, 13331, 13332, 13332, 13336, 13336, 13338, 13339, 13339, 13339, 13342, 13343, 13343, 13347, 13347, 13347, 13347,
    13349, 13349, 13350, 13350, 13350, 13351, 13351, 13351, 13351, 13351, 13353, 13353, 13357, 13359, 13359, 13359, 13362, 13362, 13362, 13365, 13365, 13366, 13371, 13371,
    13371, 13372, 13372, 13372, 13372, 13372, 13372, 13374, 13374, 13374, 13376, 13377, 13379, 13380, 13380, 13381, 13381, 13381, 13381, 13381, 13384, 13384, 13387, 13387,
    13388, 13388, 13390, 13390, 13395, 13395, 13397, 13398, 13399, 13401, 13402, 13404, 13405, 13405, 13406, 13408, 13408, 13408, 13408, 13408, 13408, 13414, 13414, 13419,
    13426, 13428, 13429, 13429, 13429, 13429, 13432, 13435, 13435, 13436, 13436, 13437, 13438, 13439, 13439, 13440, 13440, 13440, 13440, 13440, 13441, 13445, 13445, 13445,
    13445, 13445, 13447, 13452, 13453, 13456, 13456, 13457, 13457, 13458, 13458, 13458, 13458, 13458, 13462, 13464, 13464, 13464, 13465, 13465, 13465, 13465, 13471, 13471,
    13472, 13478, 13479, 13479, 13482, 13482, 13483, 13483, 13485, 13485, 13485, 13485, 13485, 13485, 13485, 13485, 13485, 13486, 13488, 13489, 13489, 13490, 13490, 13494,
    13494, 13495, 13496, 13497, 13500, 13501, 13501, 13504, 13508, 13508, 13508, 13509, 13509, 13514, 13514, 13514, 13514, 13515, 13517, 13517, 13518, 13518, 13523, 13525,
    13529, 13529, 13545, 13548, 13549, 13550, 13550, 13551, 13551, 13551, 13552, 13553, 13554, 13555, 13555, 13555, 13555, 13565, 13566, 13566, 13566, 13574, 13579, 13579,
    13579, 13579, 13581, 13584, 13585, 13586, 13587, 13588, 13589, 13590, 13590, 13590, 13591, 13591, 13591, 13591, 13592, 13593, 13593, 13594, 13594, 13594, 13594, 13597,
    13599, 13604, 13605, 13608, 13608, 13611, 13614, 13614, 13620, 13620, 13621, 13622, 13623, 13623, 13625, 13627, 13628, 13628, 13629, 13629, 13633, 13634, 13634, 13634,
    13634, 13635, 13635, 13635, 13635, 13635, 13635, 13636, 13636, 13637, 13637, 13637, 13637, 13638, 13639, 13641, 13641, 13642, 13643, 13643, 13643, 13643, 13643, 13643,
    13645, 13648, 13648, 13648, 13649, 13649, 13652, 13652, 13652, 13655, 13659, 13661, 13662, 13663, 13663, 13664, 13664, 13664, 13666, 13666, 13670, 13671, 13672, 13674,
    13676, 13676, 13677, 13678, 13678, 13678, 13678, 13679, 13679, 13679, 13680, 13681, 13682, 13687, 13687, 13688, 13688, 13688, 13695, 13696, 13696, 13697, 13698, 13698,
    13701, 13704, 13705, 13710, 13710, 13710, 13710, 13710, 13710, 13711, 13713, 13713, 13713, 13717, 13717, 13717, 13719, 13721, 13723, 13726, 13726, 13729, 13730, 13731,
    13731, 13734, 13734, 13734, 13735, 13735, 13735, 13735, 13735, 13735, 13737, 13739, 13739, 13739, 13740, 13741, 13741, 13741, 13745, 13746, 13746, 13747, 13747, 13747,
    13750, 13750, 13750, 13750, 13750, 13751, 13752, 13752, 13752, 13753, 13753, 13754, 13754, 13754, 13754, 13754, 13754, 13755, 13757, 13757, 13761, 13762, 13762, 13762,
    13764, 13765, 13766, 13767, 13768, 13768, 13769, 13772, 13773, 13773, 13775, 13776, 13786, 13787, 13792, 13792, 13792, 13793, 13797, 13797, 13798, 13798, 13798, 13804,
    13807, 13807, 13807, 13811, 13814, 13814, 13814, 13814, 13814, 13815, 13815, 13817, 13817, 13818, 13818, 13820, 13825, 13825, 13825, 13829, 13829, 13829, 13829, 13829,
    13833, 13835, 13835, 13835, 13835, 13835, 13836, 13836, 13837, 13840, 13842, 13844, 13845, 13846, 13852, 13853, 13853, 13853, 13855, 13857, 13858, 13858, 13860, 13860,
    13860, 13860, 13862, 13862, 13862, 13863, 13863, 13863, 13864, 13864, 13868, 13868, 13868, 13868, 13868, 13868, 13869, 13872, 13872, 13872, 13873, 13873, 13874, 13875,
    13875, 13876, 13877, 13878, 13878, 13885, 13886, 13887, 13887, 13887, 13887, 13887, 13887, 13890, 13892, 13892, 13892, 13898, 13898, 13905, 13907, 13907, 13907, 13910,
    13910, 13910, 13910, 13910, 13910, 13910, 13911, 13914, 13914, 13915, 13915, 13916, 13917, 13918, 13918, 13918, 13921, 13921, 13922, 13922, 13922, 13922, 13922, 13924,
    13925, 13929, 13929, 13931, 13931, 13933, 13933, 13934, 13934, 13935, 13935, 13935, 13937, 13937, 13937, 13937, 13944, 13949, 13949, 13950, 13953, 13953, 13956, 13956,
    13956, 13957, 13958, 13958, 13959, 13959, 13964, 13964, 13964, 13967, 13975, 13975, 13975, 13975, 13978, 13979, 13979, 13979, 13979, 13979, 13979, 13980, 13982, 13982,
    13983, 13984, 13984, 13984, 13984, 13984, 13987, 13988, 13988, 13988, 13988, 13988, 13988, 13988, 13988, 13988, 13989, 13989, 13989, 13990, 13990, 13990, 13991, 13992,
    13992, 13998, 13998, 13998, 13998, 13998, 13999, 13999, 14000, 14000, 14000, 14001, 14003, 14006, 14006, 14008, 14008, 14008, 14009, 14012, 14014, 14014, 14016, 14025,
    14026, 14028, 14029, 14029, 14030, 14031, 14032, 14032, 14032, 14032, 14033, 14035, 14035, 14037, 14038, 14038, 14039, 14039, 14039, 14039, 14039, 14040, 14044, 14046,
    14047, 14047, 14048, 14048, 14048, 14048, 14048, 14049, 14049, 14049, 14049, 14049, 14049, 14049, 14049, 14049, 14052, 14052, 14053, 14057, 14058, 14058, 14059, 14059,
    14060, 14060, 14060, 14062, 14062, 14064, 14064, 14066, 14069, 14070, 14071, 14072, 14073, 14076, 14077, 14077, 14077, 14077, 14077, 14077, 14077, 14079, 14080, 14080,
    14080, 14080, 14080, 14080, 14081, 14081, 14081, 14082, 14082, 14083, 14083, 14083, 14083, 14085, 14088, 14088, 14088, 14088, 14090, 14090, 14091, 14093, 14094, 14094,
    14095, 14097, 14097, 14098, 14101, 14101, 14101, 14102, 14103, 14103, 14105, 14105, 14108, 14108, 14108, 14108, 14110, 14117, 14117, 14117, 14117, 14119, 14119, 14119,
    14121, 14121, 14121, 14122, 14122, 14123, 14123, 14123, 14124, 14124, 14126, 14126, 14126, 14127, 14127, 14129, 14130, 14130, 14131, 14131, 14131, 14131, 14131, 14131,
    14131, 14131, 14131, 14132, 14132, 14132, 14134, 14134, 14135, 14135, 14135, 14136, 14140, 14141, 14148, 14148, 14149, 14149, 14149, 14149, 14153, 14153, 14156, 14158,
    14162, 14162, 14164, 14164, 14165, 14167, 14167, 14167, 14167, 14168, 14169, 14170, 14170, 14170, 14171, 14171, 14171, 14171, 14171, 14173, 14173, 14173, 14173, 14173,
    14174, 14174, 14174, 14175, 14176, 14176, 14177, 14177, 14177, 14184, 14184, 14185, 14185, 14186, 14186, 14186, 14186, 14186, 14188, 14188, 14188, 14188, 14188, 14189,
    14189, 14189, 14189, 14189, 14190, 14191, 14191, 14191, 14194, 14195, 14195, 14195, 14195, 14195, 14195, 14195, 14201, 14203, 14203, 14203, 14206, 14206, 14206, 14206,
    14206, 14206, 14207, 14207, 14208, 14212, 14214, 14214, 14214, 14214, 14216, 14216, 14216, 14216, 14227, 14230, 14231, 14231, 14232, 14233, 14234, 14235, 14236, 14236,
    14238, 14238, 14239, 14240, 14240, 14241, 14241, 14242, 14242, 14242, 14243, 14246, 14250, 14251, 14263, 14265, 14265, 14266, 14267, 14267, 14269, 14269, 14269, 14270,
    14271, 14271, 14271, 14271, 14272, 14273, 14273, 14273, 14273, 14273, 14273, 14273, 14273, 14278, 14278, 14280, 14295, 14297, 14299, 14300, 14305, 14305, 14307, 14307,
    14307, 14309, 14309, 14311, 14312, 14314, 14314, 14317, 14319, 14319, 14319, 14320, 14320, 14321, 14323, 14323, 14323, 14323, 14324, 14324, 14324, 14324, 14326, 14326,
    14330, 14330, 14331, 14333, 14333, 14334, 14337, 14342, 14342, 14342, 14342, 14342, 14342, 14343, 14343, 14350, 14350, 14350, 14350, 14350, 14350, 14351, 14354, 14354,
    14354, 14354, 14360, 14360, 14360, 14360, 14360, 14362, 14367, 14367, 14370, 14370, 14370, 14370, 14371, 14379, 14379, 14381, 14382, 14382, 14383, 14385, 14385, 14385,
    14385, 14386, 14386, 14386, 14386, 14387, 14395, 14395, 14395, 14398, 14400, 14401, 14402, 14402, 14402, 14406, 14406, 14406, 14406, 14408, 14408, 14408, 14408, 14409,
    14409, 14409, 14414, 14414, 14414, 14417, 14420, 14420, 14421, 14425, 14427, 14427, 14428, 14428, 14428, 14428, 14429, 14429, 14429, 14429, 14430, 14431, 14431, 14432,
    14433, 14434, 14434, 14436, 14436, 14436, 14438, 14438, 14440, 14440, 14441, 14441, 14441, 14441, 14442, 14443, 14443, 14443, 14446, 14450, 14450, 14451, 14451, 14451,
    14452, 14453, 14453, 14454, 14454, 14455, 14459, 14460, 14460, 14464, 14464, 14465, 14465, 14465, 14466, 14466, 14466, 14466, 14466, 14467, 14467, 14469, 14469, 14470,
    14474, 14475, 14475, 14475, 14476, 14477, 14477, 14477, 14477, 14477, 14481, 14482, 14482, 14482, 14482, 14482, 14482, 14482, 14483, 14484, 14484, 14485, 14486, 14490,
    14491, 14491, 14494, 14495, 14496, 14498, 14499, 14500, 14500, 14500, 14500, 14500, 14500, 14500, 14500, 14502, 14502, 14503, 14504, 14504, 14506, 14507, 14508, 14510,
    14510, 14511, 14511, 14511, 14511, 14512, 14514, 14516, 14516, 14516, 14517, 14517, 14517, 14519, 14521, 14522, 14522, 14522, 14522, 14523, 14523, 14524, 14535, 14537,
    14540, 14540, 14542, 14543, 14550, 14550, 14550, 14550, 14553, 14554, 14559, 14559, 14559, 14564, 14566, 14567, 14573, 14573, 14573, 14573, 14574, 14574, 14576, 14576,
    14576, 14577, 14582, 14582, 14583, 14584, 14584, 14587, 14587, 14587, 14588, 14590, 14590, 14590, 14590, 14592, 14593, 14593, 14594, 14594, 14594, 14595, 14598, 14598,
    14598, 14598, 14598, 14598, 14598, 14599, 14603, 14603, 14603, 14604, 14604, 14604, 14605, 14605, 14606, 14607, 14607, 14607, 14607, 14608, 14609, 14609, 14611, 14611,
    14611, 14612, 14612, 14612, 14612, 14613, 14614, 14614, 14615, 14616, 14616, 14616, 14616, 14616, 14617, 14619, 14621, 14621, 14621, 14623, 14625, 14628, 14628, 14630,
    14632, 14633, 14638, 14638, 14640, 14640, 14640, 14642, 14642, 14643, 14650, 14652, 14653, 14655, 14655, 14655, 14655, 14655, 14659, 14659, 14661, 14662, 14662, 14664,
    14671, 14672, 14672, 14674, 14674, 14674, 14677, 14678, 14678, 14680, 14680, 14680, 14686, 14703, 14704, 14705, 14705, 14705, 14705, 14706, 14706, 14709, 14710, 14710,
    14712, 14712, 14712, 14713, 14713, 14714, 14714, 14714, 14717, 14718, 14718, 14721, 14721, 14722, 14722, 14722, 14723, 14724, 14725, 14726, 14728, 14732, 14732, 14732,
    14732, 14736, 14737, 14737, 14737, 14739, 14739, 14740, 14741, 14742, 14743, 14744, 14744, 14747, 14748, 14748, 14748, 14749, 14753, 14754, 14754, 14754, 14755, 14758,
    14759, 14759, 14759, 14763, 14764, 14764, 14764, 14764, 14765, 14768, 14768, 14768, 14770, 14770, 14770, 14770, 14770, 14770, 14770, 14770, 14770, 14770, 14772, 14772,
    14772, 14773, 14775, 14776, 14776, 14776, 14781, 14787, 14789, 14792, 14795, 14795, 14797, 14799, 14799, 14799, 14800, 14800, 14801, 14801, 14801, 14802, 14802, 14802,
    14816, 14817, 14817, 14817, 14817, 14819, 14819, 14821, 14821, 14821, 14822, 14822, 14822, 14823, 14824, 14824, 14825, 14825, 14825, 14827, 14830, 14830, 14830, 14831,
    14831, 14831, 14834, 14834, 14834, 14835, 14836, 14836, 14836, 14836, 14839, 14839, 14861, 14863, 14864, 14865, 14870, 14870, 14871, 14875, 14875, 14881, 14883, 14893,
    14893, 14895, 14897, 14910, 14911, 14934, 14936, 14936, 14936, 14936, 14936, 14936, 14936, 14939, 14939, 14940, 14942, 14947, 14947, 14949, 14952, 14953, 14953, 14953,
    14953, 14953, 14953, 14954, 14955, 14955, 14955, 14955, 14956, 14964, 14965, 14966, 14968, 14971, 14972, 14972, 14972, 14973, 14984, 14985, 14985, 14985, 14987, 14988,
    14988, 14989, 14989, 14989, 14990, 14990, 14990, 14992, 14998, 14998, 14998, 14999, 14999, 14999, 15000, 15000, 15000, 15000, 15003, 15003, 15003, 15003, 15005, 15007,
    15007, 15007, 15007, 15007, 15007, 15008, 15008, 15010, 15010, 15012, 15012, 15013, 15013, 15013, 15013, 15015, 15016, 15017, 15017, 15017, 15017, 15017, 15017, 15017,
    15018, 15018, 15019, 15019, 15021, 15023, 15023, 15023, 15023, 15023, 15024, 15024, 15025, 15026, 15027, 15027, 15027, 15027, 15027, 15027, 15028, 15029, 15033, 15033,
    15034, 15034, 15034, 15034, 15035, 15035, 15035, 15036, 15036, 15036, 15042, 15044, 15045, 15045, 15045, 15046, 15047, 15047, 15065, 15065, 15069, 15069, 15071, 15071,
    15073, 15077, 15081, 15084, 15086, 15088, 15093, 15097, 15097, 15097, 15097, 15097, 15098, 15099, 15099, 15100, 15101, 15102, 15103, 15106, 15107, 15109, 15109, 15109,
    15112, 15113, 15115, 15116, 15119, 15119, 15120, 15120, 15121, 15122, 15122, 15122, 15124, 15125, 15127, 15127, 15127, 15127, 15127, 15127, 15129, 15129, 15129, 15130,
    15130, 15130, 15134, 15135, 15136, 15137, 15137, 15137, 15137, 15137, 15137, 15137, 15139, 15140, 15140, 15140, 15141, 15142, 15142, 15142, 15144, 15144, 15144, 15144,
    15144, 15144, 15144, 15145, 15146, 15147, 15147, 15147, 15147, 15148, 15148, 15150, 15150, 15150, 15151, 15154, 15157, 15157, 15158, 15159, 15159, 15159, 15161, 15161,
    15163, 15165, 15166, 15169, 15171, 15171, 15174, 15176, 15177, 15179, 15180, 15181, 15181, 15185, 15185, 15185, 15186, 15186, 15192, 15192, 15193, 15193, 15194, 15198,
    15199, 15199, 15200, 15202, 15204, 15206, 15206, 15206, 15206, 15206, 15206, 15206, 15210, 15211, 15211, 15211, 15212, 15213, 15213, 15213, 15214, 15216, 15219, 15220,
    15220, 15221, 15222, 15223, 15223, 15227, 15227, 15231, 15236, 15236, 15238, 15238, 15243, 15243, 15243, 15243, 15243, 15245, 15246, 15246, 15248, 15250, 15250, 15251,
    15251, 15252, 15254, 15254, 15254, 15255, 15255, 15260, 15263, 15263, 15263, 15263, 15263, 15263, 15265, 15266, 15269, 15271, 15273, 15276, 15276, 15277, 15277, 15277,
    15277, 15277, 15281, 15282, 15282, 15284, 15284, 15284, 15284, 15284, 15289, 15289, 15290, 15293, 15294, 15294, 15294, 15298, 15299, 15302, 15302, 15302, 15307, 15308,
    15309, 15309, 15310, 15310, 15311, 15313, 15316, 15317, 15317, 15317, 15317, 15317, 15318, 15318, 15321, 15321, 15321, 15323, 15323, 15329, 15329, 15329, 15333, 15333,
    15334, 15334, 15334, 15336, 15336, 15336, 15336, 15344, 15346, 15347, 15347, 15348, 15350, 15350, 15350, 15352, 15352, 15353, 15355, 15355, 15355, 15357, 15359, 15360,
    15360, 15360, 15361, 15361, 15361, 15362, 15363, 15363, 15363, 15363, 15363, 15363, 15370, 15372, 15372, 15372, 15372, 15372, 15372, 15375, 15375, 15375, 15375, 15377,
    15377, 15377, 15377, 15379, 15379, 15381, 15381, 15381, 15381, 15381, 15381, 15381, 15381, 15381, 15385, 15387, 15387, 15387, 15388, 15388, 15390, 15391, 15391, 15391,
    15391, 15392, 15397, 15398, 15398, 15400, 15400, 15400, 15400, 15401, 15401, 15401, 15401, 15402, 15403, 15404, 15407, 15408, 15408, 15408, 15408, 15413, 15413, 15413,
    15413, 15414, 15416, 15416, 15416, 15416, 15416, 15416, 15416, 15416, 15417, 15430, 15431, 15431, 15435, 15435, 15437, 15437, 15440, 15443, 15443, 15443, 15444, 15444,
    15444, 15445, 15446, 15446, 15446, 15447, 15447, 15447, 15449, 15451, 15454, 15455, 15459, 15459, 15459, 15461, 15461, 15462, 15463, 15467, 15467, 15467, 15467, 15467,
    15467, 15467, 15476, 15479, 15480, 15480, 15480, 15481, 15481, 15481, 15482, 15484, 15484, 15485, 15485, 15487, 15487, 15487, 15488, 15488, 15488, 15488, 15489, 15490,
    15490, 15491, 15491, 15491, 15491, 15491, 15491, 15491, 15491, 15491, 15492, 15492, 15492, 15493, 15493, 15494, 15494, 15495, 15495, 15498, 15498, 15510, 15512, 15512,
    15513, 15513, 15513, 15513, 15514, 15514, 15515, 15515, 15515, 15517, 15517, 15518, 15519, 15520, 15520, 15520, 15524, 15525, 15526, 15526, 15527, 15528, 15530, 15530,
    15530, 15530, 15532, 15534, 15534, 15534, 15535, 15535, 15536, 15536, 15538, 15538, 15538, 15538, 15538, 15542, 15544, 15544, 15545, 15545, 15545, 15546, 15546, 15548,
    15548, 15556, 15558, 15558, 15558, 15567, 15567, 15567, 15568, 15571, 15571, 15571, 15571, 15572, 15573, 15578, 15578, 15578, 15578, 15578, 15579, 15580, 15582, 15582,
    15582, 15582, 15583, 15584, 15585, 15585, 15585, 15589, 15589, 15589, 15589, 15589, 15590, 15594, 15596, 15598, 15598, 15598, 15598, 15598, 15614, 15617, 15619, 15619,
    15620, 15620, 15620, 15620, 15620, 15620, 15624, 15627, 15628, 15631, 15633, 15634, 15636, 15638, 15638, 15639, 15642, 15642, 15642, 15642, 15644, 15650, 15650, 15651,
    15651, 15652, 15652, 15653, 15654, 15655, 15655, 15657, 15657, 15658, 15661, 15661, 15664, 15666, 15666, 15666, 15672, 15672, 15672, 15672, 15672, 15673, 15673, 15673,
    15677, 15679, 15681, 15682, 15682, 15682, 15682, 15682, 15682, 15682, 15683, 15683, 15685, 15685, 15685, 15687, 15687, 15687, 15687, 15688, 15688, 15688, 15688, 15688,
    15688, 15689, 15690, 15690, 15691, 15691, 15694, 15694, 15694, 15695, 15697, 15699, 15701, 15701, 15701, 15701, 15701, 15702, 15702, 15703, 15703, 15706, 15706, 15706,
    15706, 15707, 15708, 15709, 15712, 15713, 15713, 15713, 15713, 15713, 15713, 15716, 15716, 15716, 15720, 15720, 15721, 15721, 15721, 15721, 15721, 15729, 15735, 15736,
    15736, 15736, 15744, 15764, 15764, 15764, 15764, 15765, 15769, 15769, 15770, 15772, 15774, 15775, 15775, 15777, 15781, 15783, 15783, 15783, 15784, 15789, 15789, 15790,
    15791, 15792, 15792, 15794, 15795, 15796, 15797, 15797, 15798, 15798, 15798, 15798, 15798, 15799, 15800, 15800, 15800, 15800, 15800, 15800, 15800, 15800, 15801, 15804,
    15806, 15806, 15806, 15807, 15808, 15809, 15809, 15810, 15811, 15812, 15816, 15816, 15819, 15826, 15826, 15826, 15827, 15827, 15829, 15829, 15830, 15830, 15831, 15831,
    15832, 15837, 15838, 15838, 15839, 15839, 15839, 15840, 15840, 15840, 15841, 15844, 15844, 15845, 15845, 15845, 15845, 15849, 15858, 15859, 15860, 15861, 15861, 15863,
    15863, 15864, 15864, 15865, 15866, 15868, 15869, 15870, 15871, 15872, 15872, 15872, 15872, 15872, 15874, 15874, 15874, 15874, 15874, 15874, 15874, 15876, 15876, 15876,
    15876, 15876, 15876, 15878, 15878, 15889, 15889, 15891, 15891, 15892, 15892, 15892, 15892, 15899, 15900, 15900, 15900, 15904, 15906, 15906, 15906, 15906, 15906, 15908,
    15908, 15910, 15912, 15912, 15914, 15914, 15914, 15914, 15914, 15914, 15915, 15915, 15918, 15918, 15919, 15921, 15925, 15925, 15928, 15929, 15929, 15929, 15929, 15930,
    15931, 15931, 15931, 15932, 15932, 15933, 15933, 15933, 15933, 15934, 15936, 15936, 15936, 15936, 15936, 15941, 15945, 15945, 15945, 15945, 15945, 15945, 15945, 15947,
    15947, 15949, 15949, 15949, 15949, 15949, 15949, 15949, 15949, 15949, 15950, 15950, 15950, 15951, 15951, 15952, 15953, 15954, 15954, 15954, 15956, 15956, 15958, 15958,
    15958, 15959, 15964, 15964, 15965, 15966, 15966, 15968, 15969, 15970, 15971, 15972, 15973, 15975, 15977, 15977, 15977, 15978, 15978, 15979, 15979, 15979, 15979, 15981,
    15981, 15984, 15984, 15986, 15986, 15986, 15988, 15989, 15989, 15989, 15989, 15993, 15993, 15993, 15995, 15995, 15996, 15996, 16000, 16000, 16000, 16001, 16001, 16002,
    16002, 16002, 16002, 16014, 16014, 16014, 16016, 16020, 16020, 16020, 16021, 16021, 16021, 16022, 16022, 16022, 16022, 16022, 16023, 16023, 16023, 16024, 16026, 16027,
    16028, 16029, 16032, 16033, 16033, 16041, 16046, 16046, 16046, 16047, 16047, 16047, 16047, 16053, 16053, 16054, 16054, 16055, 16056, 16060, 16062, 16064, 16064, 16064,
    16064, 16065, 16066, 16067, 16067, 16068, 16068, 16071, 16072, 16076, 16084, 16085, 16085, 16092, 16092, 16095, 16100, 16100, 16100, 16100, 16101, 16106, 16106, 16106,
    16107, 16108, 16109, 16114, 16116, 16116, 16116, 16116, 16117, 16118, 16119, 16121, 16122, 16122, 16129, 16129, 16129, 16129, 16131, 16133, 16133, 16148, 16151, 16151,
    16153, 16154, 16158, 16159, 16160, 16161, 16163, 16164, 16165, 16165, 16165, 16166, 16167, 16167, 16168, 16171, 16171, 16176, 16176, 16176, 16176, 16176, 16176, 16177,
    16177, 16177, 16177, 16177, 16181, 16182, 16183, 16183, 16183, 16183, 16185, 16186, 16186, 16189, 16189, 16192, 16193, 16197, 16198, 16201, 16203, 16205, 16205, 16205,
    16205, 16208, 16209, 16210, 16211, 16214, 16215, 16216, 16220, 16220, 16220, 16220, 16221, 16222, 16222, 16224, 16224, 16224, 16224, 16225, 16227, 16227, 16230, 16230,
    16230, 16234, 16234, 16235, 16235, 16235, 16238, 16243, 16243, 16247, 16247, 16247, 16249, 16256, 16256, 16256, 16268, 16269, 16269, 16271, 16272, 16275, 16275, 16276,
    16276, 16276, 16276, 16277, 16278, 16278, 16278, 16279, 16280, 16282, 16283, 16283, 16284, 16286, 16286, 16286, 16286, 16286, 16288, 16288, 16289, 16289, 16293, 16293,
    16293, 16293, 16293, 16293, 16293, 16294, 16294, 16294, 16295, 16297, 16303, 16303, 16305, 16307, 16308, 16308, 16309, 16313, 16315, 16317, 16317, 16318, 16318, 16318,
    16319, 16319, 16323, 16323, 16323, 16325, 16325, 16325, 16326, 16326, 16327, 16328, 16329, 16330, 16330, 16330, 16340, 16342, 16343, 16345, 16347, 16349, 16349, 16349,
    16349, 16349, 16350, 16351, 16352, 16352, 16352, 16352, 16353, 16358, 16358, 16359, 16359, 16359, 16359, 16360, 16360, 16364, 16367, 16367, 16367, 16367, 16367, 16368,
    16368, 16368, 16369, 16369, 16370, 16370, 16370, 16370, 16370, 16371, 16372, 16372, 16372, 16372, 16375, 16379, 16380, 16381, 16382, 16384, 16385, 16385, 16386, 16386,
    16386, 16387, 16387, 16387, 16387, 16388, 16389, 16389, 16389, 16391, 16393, 16394, 16395, 16397, 16400, 16401, 16401, 16401, 16404, 16408, 16408, 16408, 16408, 16408,
    16408, 16408, 16409, 16409, 16409, 16409, 16409, 16409, 16409, 16411, 16411, 16412, 16413, 16413, 16414, 16414, 16414, 16417, 16417, 16417, 16417, 16418, 16418, 16418,
    16421, 16421, 16422, 16423, 16423, 16424, 16424, 16425, 16428, 16428, 16428, 16429, 16430, 16433, 16433, 16434, 16434, 16434, 16435, 16435, 16435, 16435, 16435, 16435,
    16435, 16435, 16435, 16435, 16438, 16439, 16440, 16440, 16440, 16441, 16441, 16442, 16445, 16445, 16446, 16447, 16447, 16447, 16449, 16450, 16452, 16453, 16453, 16453,
    16453, 16453, 16453, 16453, 16453, 16453, 16454, 16454, 16454, 16454, 16454, 16454, 16456, 16456, 16462, 16463, 16463, 16463, 16463, 16465, 16465, 16466, 16471, 16473,
    16473, 16474, 16474, 16478, 16479, 16481, 16486, 16487, 16487, 16488, 16490, 16492, 16494, 16494, 16497, 16497, 16507, 16507, 16507, 16507, 16508, 16511, 16512, 16513,
    16514, 16517, 16517, 16517, 16518, 16518, 16518, 16518, 16520, 16522, 16524, 16526, 16527, 16527, 16527, 16528, 16528, 16528, 16529, 16532, 16536, 16536, 16536, 16537,
    16541, 16543, 16543, 16544, 16545, 16545, 16545, 16545, 16546, 16548, 16550, 16553, 16553, 16555, 16555, 16560, 16565, 16565, 16567, 16569, 16569, 16569, 16569, 16572,
    16573, 16573, 16573, 16573, 16574, 16574, 16575, 16575, 16578, 16579, 16579, 16579, 16580, 16584, 16584, 16584, 16584, 16585, 16585, 16586, 16586, 16589, 16589, 16589,
    16590, 16590, 16591, 16592, 16594, 16594, 16594, 16594, 16597, 16597, 16603, 16603, 16603, 16603, 16604, 16604, 16604, 16606, 16610, 16619, 16621, 16621, 16626, 16626,
    16626, 16627, 16630, 16630, 16630, 16631, 16631, 16633, 16635, 16637, 16637, 16638, 16638, 16640, 16641, 16644, 16644, 16644, 16645, 16646, 16646, 16646, 16646, 16646,
    16646, 16646, 16646, 16647, 16647, 16647, 16647, 16648, 16648, 16649, 16649, 16652, 16652, 16652, 16652, 16652, 16652, 16652, 16652, 16653, 16654, 16654, 16654, 16655,
    16655, 16656, 16657, 16660, 16660, 16662, 16662, 16662, 16665, 16666, 16667, 16667, 16668, 16668, 16668, 16668, 16669, 16669, 16671, 16672, 16673, 16673, 16673, 16673,
    16673, 16674, 16674, 16676, 16680, 16680, 16680, 16681, 16681, 16682, 16682, 16687, 16688, 16689, 16689, 16690, 16690, 16690, 16690, 16690, 16702, 16705, 16706, 16712,
    16712, 16713, 16714, 16714, 16714, 16715, 16715, 16719, 16719, 16719, 16725, 16728, 16730, 16730, 16730, 16731, 16731, 16733, 16734, 16734, 16734, 16736, 16736, 16747,
    16747, 16748, 16748, 16748, 16748, 16751, 16752, 16752, 16753, 16753, 16754, 16754, 16755, 16755, 16755, 16756, 16756, 16758, 16759, 16761, 16761, 16762, 16762, 16763,
    16765, 16765, 16765, 16765, 16765, 16765, 16766, 16767, 16767, 16767, 16767, 16768, 16769, 16769, 16769, 16769, 16770, 16770, 16772, 16773, 16773, 16774, 16774, 16774,
    16774, 16775, 16778, 16779, 16780, 16780, 16783, 16783, 16784, 16784, 16784, 16784, 16794, 16794, 16794, 16794, 16795, 16795, 16796, 16796, 16797, 16797, 16806, 16807,
    16807, 16808, 16808, 16809, 16809, 16809, 16811, 16815, 16815, 16815, 16825, 16825, 16826, 16829, 16829, 16829, 16836, 16836, 16836, 16838, 16838, 16838, 16838, 16838,
    16838, 16838, 16839, 16840, 16840, 16840, 16840, 16840, 16841, 16842, 16845, 16845, 16847, 16847, 16847, 16849, 16849, 16853, 16853, 16853, 16853, 16854, 16856, 16860,
    16860, 16860, 16860, 16860, 16860, 16860, 16860, 16860, 16864, 16865, 16866, 16868, 16868, 16870, 16870, 16870, 16871, 16874, 16874, 16879, 16881, 16881, 16881, 16883,
    16883, 16883, 16884, 16884, 16884, 16887, 16890, 16891, 16892, 16892, 16894, 16894, 16894, 16895, 16895, 16899, 16899, 16900, 16901, 16901, 16901, 16902, 16903, 16904,
    16905, 16906, 16908, 16924, 16924, 16925, 16925, 16925, 16925, 16925, 16926, 16926, 16926, 16926, 16928, 16929, 16929, 16931, 16935, 16935, 16936, 16938, 16944, 16944,
    16945, 16945, 16945, 16945, 16945, 16945, 16945, 16946, 16947, 16947, 16947, 16947, 16947, 16947, 16947, 16951, 16952, 16957, 16957, 16957, 16958, 16958, 16958, 16959,
    16959, 16959, 16967, 16969, 16972, 16972, 16972, 16973, 16976, 16976, 16979, 16980, 16984, 16986, 16986, 16986, 16986, 16988, 16988, 16989, 16991, 16995, 16996, 16996,
    16999, 16999, 17000, 17001, 17001, 17002, 17002, 17005, 17005, 17005, 17005, 17006, 17009, 17010, 17011, 17011, 17012, 17013, 17014, 17014, 17014, 17014, 17014, 17014,
    17030, 17032, 17032, 17033, 17033, 17035, 17035, 17035, 17035, 17037, 17037, 17038, 17040, 17040, 17041, 17042, 17043, 17044, 17044, 17044, 17045, 17045, 17045, 17047,
    17048, 17048, 17048, 17048, 17050, 17052, 17055, 17056, 17056, 17057, 17057, 17058, 17058, 17059, 17059, 17065, 17065, 17069, 17069, 17069, 17072, 17073, 17073, 17078,
    17078, 17078, 17078, 17078, 17079, 17079, 17079, 17081, 17082, 17083, 17083, 17083, 17083, 17083, 17083, 17083, 17084, 17084, 17084, 17084, 17086, 17086, 17086, 17087,
    17093, 17094, 17097, 17097, 17098, 17099, 17099, 17099, 17099, 17099, 17101, 17102, 17102, 17103, 17103, 17104, 17105, 17105, 17106, 17106, 17107, 17107, 17109, 17109,
    17109, 17111, 17113, 17113, 17114, 17114, 17114, 17123, 17123, 17123, 17123, 17124, 17124, 17127, 17128, 17128, 17128, 17131, 17131, 17132, 17132, 17132, 17134, 17134,
    17134, 17137, 17137, 17138, 17140, 17142, 17144, 17145, 17147, 17148, 17148, 17148, 17149, 17150, 17153, 17155, 17156, 17156, 17156, 17156, 17156, 17156, 17156, 17156,
    17160, 17160, 17160, 17168, 17168, 17169, 17169, 17170, 17170, 17170, 17171, 17171, 17171, 17171, 17172, 17172, 17172, 17174, 17174, 17177, 17179, 17179, 17181, 17181,
    17192, 17192, 17194, 17194, 17194, 17197, 17198, 17198, 17201, 17202, 17206, 17207, 17207, 17207, 17209, 17210, 17211, 17211, 17215, 17215, 17219, 17219, 17220, 17225,
    17225, 17226, 17227, 17227, 17227, 17228, 17228, 17228, 17228, 17230, 17230, 17230, 17230, 17231, 17232, 17233, 17236, 17236, 17237, 17237, 17238, 17238, 17238, 17246,
    17246, 17246, 17246, 17246, 17249, 17249, 17251, 17251, 17252, 17253, 17253, 17255, 17257, 17258, 17258, 17258, 17259, 17259, 17262, 17262, 17262, 17262, 17262, 17262,
    17264, 17264, 17269, 17271, 17271, 17276, 17279, 17279, 17279, 17279, 17279, 17281, 17282, 17282, 17282, 17282, 17282, 17287, 17287, 17287, 17287, 17290, 17290, 17290,
    17292, 17296, 17298, 17299, 17300, 17300, 17301, 17301, 17304, 17304, 17305, 17305, 17305, 17306, 17307, 17307, 17307, 17308, 17309, 17309, 17310, 17310, 17311, 17311,
    17311, 17312, 17313, 17313, 17313, 17314, 17315, 17315, 17315, 17316, 17318, 17318, 17319, 17319, 17319, 17320, 17321, 17324, 17324, 17326, 17331, 17332, 17334, 17334,
    17338, 17338, 17338, 17342, 17352, 17352, 17352, 17352, 17353, 17353, 17353, 17356, 17357, 17357, 17357, 17360, 17361, 17361, 17361, 17361, 17361, 17363, 17366, 17367,
    17368, 17368, 17369, 17369, 17369, 17369, 17369, 17370, 17370, 17372, 17373, 17374, 17374, 17375, 17376, 17378, 17381, 17381, 17382, 17384, 17384, 17384, 17384, 17384,
    17384, 17384, 17395, 17395, 17396, 17396, 17397, 17399, 17400, 17402, 17402, 17402, 17403, 17404, 17404, 17405, 17405, 17406, 17406, 17409, 17412, 17415, 17415, 17415,
    17418, 17419, 17419, 17419, 17420, 17420, 17421, 17422, 17424, 17424, 17424, 17426, 17427, 17430, 17432, 17434, 17436, 17438, 17438, 17438, 17438, 17438, 17439, 17440,
    17441, 17441, 17441, 17441, 17441, 17441, 17441, 17441, 17441, 17441, 17442, 17442, 17443, 17443, 17444, 17444, 17445, 17447, 17447, 17448, 17449, 17454, 17454, 17455,
    17455, 17455, 17455, 17455, 17455, 17455, 17455, 17456, 17456, 17457, 17457, 17460, 17461, 17461, 17462, 17463, 17465, 17465, 17465, 17469, 17470, 17470, 17470, 17472,
    17477, 17477, 17477, 17478, 17478, 17478, 17480, 17480, 17485, 17486, 17486, 17486, 17486, 17488, 17489, 17489, 17490, 17490, 17490, 17490, 17491, 17492, 17492, 17494,
    17494, 17495, 17495, 17495, 17495, 17496, 17497, 17498, 17498, 17498, 17498, 17499, 17499, 17499, 17501, 17502, 17504, 17505, 17507, 17510, 17513, 17514, 17514, 17514,
    17515, 17515, 17515, 17516, 17516, 17516, 17518, 17520, 17520, 17520, 17524, 17524, 17524, 17524, 17525, 17525, 17525, 17525, 17525, 17525, 17525, 17526, 17529, 17533,
    17533, 17533, 17533, 17534, 17534, 17534, 17534, 17536, 17536, 17536, 17536, 17538, 17539, 17539, 17543, 17547, 17549, 17551, 17553, 17554, 17554, 17554, 17555, 17557,
    17558, 17559, 17560, 17560, 17562, 17562, 17562, 17562, 17566, 17566, 17566, 17566, 17566, 17567, 17568, 17568, 17568, 17572, 17572, 17574, 17574, 17579, 17584, 17584,
    17585, 17586, 17586, 17586, 17587, 17591, 17591, 17592, 17593, 17593, 17593, 17596, 17597, 17605, 17608, 17611, 17613, 17614, 17614, 17616, 17619, 17621, 17623, 17624,
    17626, 17626, 17628, 17628, 17629, 17630, 17630, 17631, 17631, 17631, 17631, 17632, 17632, 17636, 17640, 17644, 17648};

inline constexpr std::uint32_t filter[] = {
    0, 0, 0, 2212845777, 84186314, 273482324, 2046932398, 8388608, 12845056, 0, 0, 310378496,
    17301506, 0, 143200261, 0, 590352, 0, 0, 0, 0, 268435460, 1112377616, 0,
    524288, 2147483648, 0, 0, 0, 170491920, 0, 8388608, 0, 0, 0, 0,
    524288, 272629770, 308871381, 1088, 0, 168955917, 281379076, 4194304, 0, 33554496, 0, 40435712,
    0, 536870912, 0, 268435456, 0, 0, 2431389456, 0, 329339627, 1107362050, 0, 0,
    1397587977, 143971520, 302514180, 0, 0, 2097152, 0, 0, 0, 0, 0, 2460502034,
    2621488, 7177044, 0, 8454408, 0, 0, 16779264, 0, 0, 0, 32768, 0,
    8388608, 0, 0, 0, 317198401, 0, 0, 0, 1912702336, 277348416, 0, 422150724,
    1575585619, 75501568, 0, 0, 0, 0, 1107329024, 0, 1537313044, 0, 603996248, 0,
    32, 1097400348, 0, 0, 0, 0, 0, 0, 0, 4, 2147483648, 0,
    0, 2097152, 49922578, 291521531, 69633, 0, 3671427486, 557185, 1384921170, 0, 292389843, 0,
    2147483648, 65540, 0, 51380224, 68, 0, 0, 52462096, 0, 65536, 23396888, 1644234634,
    0, 0, 2097152, 0, 0, 0, 316672528, 0, 35656448, 304945937, 33554432, 0,
    2, 41943040, 0, 8388608, 0, 2554921217, 4194816, 0, 0, 0, 317573457, 10485760,
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
    0, 0, 4719104, 0, 559956123, 34603296, 48792576, 1112378384, 0, 839385088, 0, 1542297111,
    0, 0, 8388608, 8388608, 0, 276824128, 0, 2097172, 2169339904, 0, 448808516, 0,
    1537458098, 0, 0, 0, 0, 257, 276824596, 436306452, 0, 319390277, 0, 0,
    0, 33554432, 891306747, 4194304, 0, 0, 1388315008, 311038018, 33554432, 0, 0, 0,
    8388608, 0, 0, 34603040, 0, 64, 0, 63046178, 0, 0, 0, 31791313,
    84149440, 4194900, 1510061486, 8388608, 4194304, 0, 0, 276824064, 17301506, 0, 8982533, 0,
    528, 0, 0, 0, 0, 268435460, 1112113424, 0, 524288, 0, 0, 0,
    0, 33652736, 0, 0, 0, 0, 0, 0, 524288, 272629770, 308871381, 64,
    0, 33685516, 4456704, 0, 0, 33554432, 0, 40435712, 0, 536870912, 0, 0,
    0, 0, 2362128, 0, 329339490, 1107362050, 0, 0, 319389696, 142906560, 302514180, 0,
    0, 0, 0, 0, 0, 0, 0, 2460502034, 2097184, 2720084, 0, 8454408,
    0, 0, 16779264, 0, 0, 0, 0, 0, 8388608, 0, 0, 0,
    315101248, 0, 0, 0, 302055424, 268959744, 0, 422150208, 1491698515, 4096, 0, 0,
    0, 0, 32768, 0, 1537313040, 0, 536870936, 0, 32, 1097400344, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49906194, 291521442,
    65536, 0, 1523943838, 557056, 310904850, 0, 7177042, 0, 0, 4, 0, 33554432,
    0, 0, 0, 18874384, 0, 65536, 20972032, 1644234120, 0, 0, 0, 0,
    0, 0, 48235024, 0, 35652096, 304945681, 33554432, 0, 2, 41943040, 0, 8388608,
    0, 403243265, 4194304, 0, 0, 0, 308920656, 8388608, 0, 262144, 0, 0,
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
    128565879, 16777984, 0, 0, 0, 0, 0, 8389120, 0, 2933332, 294229953, 33554432,
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
    0, 36541331, 2097152, 0, 6, 0, 0, 0, 0, 0, 0, 0,
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
    1136656964, 8388608, 0, 457788176, 0, 2152006656, 0, 0, 0, 310903300, 0, 34078720,
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
    10159, 1210, 13598, 12053, 17489, 2207, 9004, 5710, 15594, 1565, 3073, 10223, 11446, 7204, 8107, 17446, 1926, 52, 12234, 2205, 14583, 11821, 5388, 7857,
    14216, 14219, 14220, 1082, 3696, 17596, 13525, 13527, 10923, 2029, 16889, 1599, 7369, 14291, 11533, 7418, 7472, 5414, 6588, 7986, 2408, 13085, 14192, 11657,
    12753, 15623, 7052, 7742, 8737, 9741, 10125, 1381, 4604, 9583, 4705, 7794, 16641, 1997, 2507, 3257, 8181, 13964, 8747, 14369, 5610, 9330, 12018, 13941,
    13943, 6665, 10814, 10815, 3552, 4773, 12845, 9009, 189, 1349, 17247, 3685, 13251, 10406, 876, 10475, 3169, 2960, 2961, 15659, 16202, 7684, 5510, 10978,
    3207, 11656, 8300, 15307, 5170, 8919, 7489, 15476, 15478, 16915, 16919, 15366, 565, 7311, 13205, 14330, 3710, 626, 4107, 3783, 6778, 17321, 14456, 16665,
    9481, 9482, 384, 2952, 2364, 1872, 7616, 14422, 15583, 10760, 10274, 12995, 3093, 2707, 2505, 15031, 16195, 1537, 5847, 970, 6792, 6555, 10543, 10971,
    8050, 10721, 2506, 14656, 5129, 11763, 757, 8682, 10041, 9566, 13767, 6751, 6471, 10338, 15222, 13273, 9912, 15900, 12105, 251, 15081, 9919, 12563, 3177,
    14573, 14106, 5599, 11276, 12441, 11277, 12442, 13715, 8891, 7129, 9761, 3562, 7792, 17640, 13112, 7211, 4724, 11739, 7677, 5837, 11313, 6741, 7803, 5570,
    6777, 7979, 7980, 7981, 10775, 13285, 14959, 467, 6467, 6468, 11435, 11335, 12610, 6073, 5676, 7567, 2272, 5558, 13019, 13774, 5896, 16849, 13095, 5807,
    8340, 13046, 16328, 8795, 16743, 11845, 1252, 1253, 4105, 4106, 5795, 13645, 3313, 11748, 12050, 16371, 9099, 8634, 8294, 13670, 4034, 13959, 9082, 11875,
    2384, 6822, 9174, 9283, 2071, 16064, 10419, 12033, 10796, 2920, 2158, 11111, 11112, 11113, 14325, 11023, 5335, 6549, 16192, 5995, 572, 13238, 14362, 11031,
    10210, 802, 1769, 4473, 7415, 2258, 3514, 1588, 1589, 4525, 8039, 3588, 15634, 4263, 8241, 16030, 13462, 14566, 10082, 16159, 4332, 8334, 86, 12270,
    13223, 5220, 16825, 16441, 3665, 7858, 13711, 3794, 17402, 7330, 16419, 17508, 1968, 3219, 1972, 3221, 4938, 4239, 12331, 13021, 4812, 9213, 851, 15545,
    6832, 12114, 6301, 13369, 13370, 14392, 15553, 15589, 10065, 1431, 12022, 13101, 6237, 5049, 16892, 16344, 6557, 1320, 1321, 1322, 13503, 12491, 3430, 14090,
    6076, 2702, 2179, 676, 9311, 7838, 1586, 12363, 13336, 4974, 8889, 7007, 8139, 10816, 12068, 13606, 5266, 7877, 6687, 10027, 14199, 14200, 15724, 15725,
    7208, 2967, 14542, 14627, 3945, 3946, 9461, 9462, 6715, 9799, 11774, 8831, 3306, 4460, 16746, 9651, 2717, 14718, 9132, 13689, 17082, 8403, 8404, 8659,
    5672, 12582, 2635, 13734, 6470, 6706, 13868, 14613, 1205, 6995, 14351, 14352, 14353, 9168, 15502, 8355, 1675, 16611, 1185, 14105, 5465, 2093, 13656, 1552,
    12471, 13633, 17039, 10570, 194, 16715, 3375, 5607, 11847, 8869, 14125, 14874, 2276, 13755, 16999, 16251, 7508, 5126, 1214, 13349, 4009, 5271, 14501, 15696,
    241, 6901, 7967, 12403, 9022, 6888, 44, 9157, 10522, 12125, 11886, 12677, 12679, 5776, 6981, 9397, 856, 4726, 13663, 13299, 17436, 3983, 9517, 735,
    17280, 9354, 15003, 3749, 4976, 2192, 16025, 1928, 11000, 9313, 9314, 9315, 4209, 7957, 765, 10195, 12755, 6308, 2652, 10510, 14457, 6520, 10312, 17467,
    17553, 11819, 1423, 8526, 8527, 4086, 16116, 15036, 16211, 9470, 10691, 16471, 125, 11742, 3406, 9972, 16428, 2668, 2669, 1616, 2237, 5996, 12769, 17521,
    5314, 1757, 1945, 2412, 14292, 7756, 454, 12012, 1849, 16118, 12778, 17237, 5998, 6201, 16476, 17576, 6654, 8301, 1609, 7850, 1664, 3611, 7641, 4399,
    4400, 391, 301, 9674, 2950, 10352, 10353, 14809, 10853, 180, 5915, 9870, 9871, 2097, 11993, 1162, 2266, 7293, 8311, 14515, 3491, 3760, 14845, 1285,
    11340, 6246, 2873, 7344, 15091, 8383, 8384, 13076, 15415, 8936, 1407, 9948, 7894, 15217, 15218, 11122, 11123, 1878, 6761, 6763, 7891, 10811, 15522, 7117,
    11597, 12505, 7417, 4437, 217, 4841, 1037, 1368, 1392, 13542, 15761, 1016, 8917, 5289, 1958, 16059, 3377, 4634, 4436, 271, 10882, 15531, 13341, 17143,
    11586, 9433, 16268, 7553, 15825, 11101, 15163, 16324, 14779, 12869, 12870, 13139, 8746, 12965, 11632, 5183, 11241, 17181, 2879, 15490, 7442, 15276, 10719, 11935,
    14022, 14705, 15899, 9986, 1379, 2840, 4076, 8695, 17598, 13440, 16166, 10990, 3188, 15099, 17012, 12503, 8888, 5667, 11834, 887, 17430, 451, 3479, 4226,
    2432, 14567, 10117, 13696, 13922, 11413, 12231, 15507, 15509, 15274, 12877, 12878, 9891, 981, 14805, 9963, 922, 2764, 2766, 10846, 2731, 17563, 1093, 5512,
    5810, 1672, 1793, 1795, 78, 5542, 843, 3128, 16613, 10471, 3909, 5513, 6410, 9006, 11567, 8922, 8923, 7041, 6217, 7304, 3595, 14459, 2281, 2282,
    8024, 8025, 14522, 11636, 17112, 3481, 15790, 17259, 4357, 8991, 8076, 13501, 13414, 13281, 371, 8248, 5527, 9098, 9883, 77, 1241, 782, 17312, 635,
    1839, 4288, 16913, 16916, 14548, 17391, 17159, 13164, 14295, 573, 17359, 17390, 16416, 10002, 17246, 1491, 13268, 14644, 14854, 11013, 14751, 14555, 14556, 9768,
    9769, 14694, 6349, 12336, 16108, 6195, 6196, 6197, 6198, 11182, 1262, 4669, 16951, 11172, 1544, 9783, 3162, 9016, 5449, 5451, 15104, 234, 7306, 11181,
    8262, 9564, 5900, 1411, 12262, 12420, 16649, 8667, 9838, 9520, 11601, 40, 15905, 6984, 6985, 6986, 6987, 9414, 12366, 6830, 17378, 790, 791, 11389,
    14143, 13254, 12657, 3931, 5153, 10286, 12993, 12481, 1812, 837, 6637, 2982, 4104, 16133, 3310, 9494, 10716, 10717, 3433, 14966, 11506, 12593, 445, 5581,
    10190, 10196, 14061, 7712, 13260, 17124, 14759, 7334, 5458, 5677, 16340, 9450, 127, 2654, 3462, 10138, 1159, 15384, 9095, 13944, 10239, 15382, 5483, 5112,
    5322, 14156, 12866, 11251, 5052, 12710, 5831, 16420, 1119, 15564, 15565, 7035, 7201, 33, 12062, 2245, 13105, 11713, 9475, 8466, 7485, 12186, 16693, 14256,
    6525, 8680, 14267, 17083, 4907, 6598, 8080, 8081, 7170, 6553, 3126, 2917, 523, 524, 13107, 12723, 4254, 276, 14313, 4742, 15088, 16230, 9924, 13033,
    9366, 2694, 13212, 13214, 14334, 9821, 15418, 74, 197, 4165, 5862, 6807, 7861, 9072, 10303, 16217, 16726, 1856, 3078, 3930, 5152, 5374, 17292, 2361,
    3622, 16300, 2405, 2406, 8352, 58, 11673, 11674, 23, 25, 12300, 16273, 16274, 589, 591, 5212, 5214, 1137, 15645, 15647, 12931, 1978, 4097, 10902,
    5400, 5262, 5263, 2942, 2945, 8516, 8519, 17455, 2228, 1954, 8257, 8258, 3899, 500, 5373, 10197, 6255, 15918, 315, 13776, 7830, 2003, 4029, 2198,
    11107, 4112, 4851, 10590, 10278, 8057, 4380, 9960, 3707, 3708, 11140, 1974, 12546, 8430, 244, 329, 3402, 12343, 3895, 5634, 11104, 1201, 16675, 1471,
    13602, 12667, 12668, 12669, 8441, 16840, 13232, 16359, 4326, 17198, 9562, 13766, 11291, 957, 8073, 3029, 13665, 4309, 14064, 16874, 10156, 1478, 283, 1703,
    16487, 15134, 1489, 1490, 3533, 4750, 13661, 2348, 6160, 7196, 7197, 8946, 2112, 9498, 16843, 6772, 10783, 3600, 15774, 16890, 9053, 2308, 9661, 4582,
    4033, 15191, 9291, 7579, 8596, 6896, 15488, 1517, 326, 6789, 7836, 14372, 16584, 14411, 250, 659, 787, 7474, 7476, 8455, 8457, 2068, 16826, 8250,
    13872, 16880, 8359, 14004, 6860, 405, 9413, 14711, 4929, 5254, 6647, 5128, 3117, 261, 8830, 185, 5852, 11726, 12792, 13888, 13889, 14709, 12100, 7849,
    1275, 14676, 13548, 5564, 5961, 4639, 11235, 11873, 1833, 2800, 12089, 12297, 4425, 5743, 1134, 2242, 10247, 6668, 7781, 16317, 3490, 8048, 8049, 11832,
    11833, 7714, 3038, 5236, 12325, 2329, 2330, 5235, 8278, 4571, 10790, 7126, 9917, 3341, 8681, 603, 15759, 6920, 6921, 7845, 7779, 7042, 6999, 7002,
    10696, 10699, 15220, 9381, 16452, 12090, 2599, 6651, 19, 266, 14789, 16055, 1731, 15062, 15064, 2356, 3620, 15136, 537, 540, 2485, 3342, 4500, 13335,
    487, 9427, 12629, 9260, 12985, 2204, 4417, 15956, 15957, 9594, 15205, 12357, 13493, 1761, 3908, 5131, 7542, 3307, 4461, 13405, 15020, 5620, 3606, 15108,
    15414, 4995, 12807, 13449, 11682, 11683, 9047, 14965, 10369, 12447, 12423, 16292, 3370, 8364, 17262, 16436, 17527, 11183, 12348, 6764, 14680, 9256, 4278, 13057,
    9584, 4480, 5522, 11661, 17090, 7503, 8489, 12881, 17415, 13973, 3712, 5275, 12575, 10905, 14055, 6282, 8944, 5437, 8809, 7806, 4697, 7884, 11332, 12406,
    16491, 7030, 6478, 7558, 10572, 16205, 16206, 14813, 817, 1234, 12591, 7661, 11860, 15256, 2677, 10542, 12146, 14490, 13985, 12963, 7876, 9429, 13010, 5108,
    5109, 5760, 3099, 8033, 17537, 1787, 5649, 13125, 5507, 5508, 13074, 2582, 2583, 3060, 9480, 8093, 13240, 12322, 16467, 16399, 4234, 7271, 5118, 12399,
    5273, 17217, 13871, 14536, 949, 3376, 11622, 1184, 15828, 10794, 13007, 1413, 10219, 11442, 13960, 10018, 6109, 14765, 485, 7227, 8014, 2710, 6048, 7164,
    4603, 17326, 12302, 4411, 6413, 1235, 3812, 1996, 14293, 9616, 15211, 15517, 16660, 2085, 3357, 12047, 3367, 11816, 1342, 15664, 4980, 12984, 10387, 4947,
    9705, 15355, 16462, 10687, 15910, 9348, 10539, 9092, 14672, 87, 17183, 9876, 2138, 1822, 7152, 11579, 12128, 5936, 4167, 10819, 6897, 14058, 888, 13968,
    14904, 16314, 7786, 7787, 8806, 8807, 12614, 16310, 13686, 2647, 14763, 17416, 5448, 5450, 12720, 14902, 3715, 9109, 2651, 5903, 3832, 4738, 9873, 12181,
    6923, 8292, 898, 11652, 9032, 9412, 9572, 10784, 8293, 14795, 3989, 1940, 3191, 4182, 3833, 5260, 11345, 12590, 13053, 3245, 15311, 7055, 2772, 4179,
    10091, 354, 6939, 13736, 10801, 11020, 16131, 3036, 15129, 16594, 11820, 17255, 6351, 7441, 12744, 3338, 8563, 15246, 10116, 770, 7947, 10276, 213, 6192,
    7299, 8312, 8313, 12140, 5713, 592, 4543, 13572, 7576, 17396, 1179, 2294, 36, 9940, 4894, 5081, 5082, 16794, 1522, 963, 8623, 16349, 486, 12628,
    867, 2010, 10660, 16259, 14326, 14842, 11011, 10340, 15689, 11948, 9316, 13797, 1652, 1653, 7518, 2670, 12574, 15983, 12034, 7607, 7608, 9339, 13882, 15017,
    12448, 9149, 13512, 13513, 14829, 16992, 16993, 16994, 11643, 17073, 3857, 9056, 11089, 11152, 4618, 4384, 7411, 8396, 2354, 17510, 10003, 3676, 8738, 14213,
    16586, 4169, 9600, 4252, 2901, 12049, 11036, 14793, 3904, 11648, 15931, 6138, 9586, 16897, 7397, 11144, 8575, 16714, 15961, 15962, 15963, 683, 2069, 9682,
    9683, 12839, 12840, 12009, 6157, 7274, 1283, 16901, 327, 1980, 3804, 16105, 8674, 15009, 9755, 12948, 3419, 5477, 12616, 6072, 5493, 16809, 16810, 17180,
    17167, 753, 14820, 6407, 7522, 16380, 7240, 5567, 4954, 1261, 13655, 10893, 6047, 14042, 1439, 1440, 16227, 16228, 6015, 199, 4060, 3568, 2469, 15450,
    9801, 11839, 5429, 548, 9238, 13242, 14370, 4715, 5593, 5594, 5605, 6608, 15788, 16923, 16474, 17574, 10659, 16258, 3540, 15585, 6312, 7398, 1818, 1819,
    9548, 7878, 7655, 3502, 3535, 6968, 13508, 3589, 15635, 2807, 14302, 7139, 15736, 15740, 12919, 2399, 7249, 9763, 15375, 16775, 3567, 12899, 14170, 16617,
    15590, 5940, 13410, 1560, 1071, 1072, 1073, 8821, 2957, 2959, 4307, 4308, 1223, 10804, 3459, 17254, 1216, 14350, 17077, 15504, 9382, 520, 15876, 3550,
    8971, 5764, 16225, 2273, 2309, 4576, 13284, 9398, 5612, 10477, 16552, 11079, 4534, 16676, 15935, 13945, 8567, 13357, 5480, 10465, 4566, 11520, 12621, 5876,
    14045, 9918, 4554, 4555, 5814, 16318, 7310, 8326, 7695, 9758, 48, 550, 8554, 1778, 3014, 6742, 12183, 11557, 12661, 11402, 12532, 6776, 8038, 936,
    2271, 12011, 2079, 6878, 7917, 13215, 14335, 10534, 15642, 5382, 4032, 6615, 15608, 15609, 1690, 17385, 7700, 7024, 8660, 3593, 5048, 1503, 8208, 4853,
    16490, 8185, 13764, 3816, 7702, 5198, 10431, 11779, 10050, 8127, 9091, 13443, 2553, 9686, 473, 3936, 3937, 7283, 9677, 11838, 10457, 10473, 12433, 7516,
    3789, 6188, 13621, 14628, 3915, 13367, 2829, 1338, 2486, 2487, 14193, 2478, 2479, 1056, 1057, 1058, 14308, 9570, 6644, 2638, 13874, 5053, 5054, 16756,
    8684, 531, 12751, 17383, 8530, 2820, 5800, 8342, 5843, 2519, 14609, 2092, 17117, 2631, 3897, 10388, 11662, 5098, 3772, 2466, 12676, 12138, 12139, 10297,
    3605, 11894, 8964, 11895, 15619, 8965, 103, 104, 105, 106, 12282, 12283, 8228, 7410, 12644, 1785, 3046, 9678, 10914, 15508, 11310, 983, 16097, 16098,
    16099, 5780, 11186, 3572, 17309, 16186, 16187, 11115, 17445, 12549, 903, 7569, 12136, 10754, 2127, 2128, 2129, 14433, 4659, 9136, 13194, 5812, 8559, 9856,
    3185, 15254, 14592, 17389, 340, 16609, 12639, 17555, 17556, 15374, 16496, 10144, 10145, 11362, 11363, 3853, 5057, 4780, 9702, 10386, 16307, 780, 781, 1946,
    13188, 16904, 13064, 5401, 4094, 4095, 5331, 5332, 8983, 2214, 12303, 2047, 2048, 11908, 6518, 13817, 12347, 2579, 15359, 12682, 7015, 6098, 14346, 7137,
    14013, 2220, 2221, 16199, 16405, 900, 14215, 16482, 2501, 2919, 7246, 7247, 12763, 12764, 7724, 484, 17558, 5651, 10899, 14616, 15195, 2177, 1336, 2335,
    4280, 15871, 12265, 6755, 17304, 6345, 10405, 16493, 2020, 9636, 4368, 17485, 17519, 7053, 1840, 12605, 5482, 3053, 3054, 6338, 12272, 13403, 4471, 8834,
    8835, 10792, 11998, 1744, 13042, 1484, 5518, 7226, 10982, 4269, 5555, 5635, 6823, 6131, 6493, 7239, 7571, 1604, 2734, 5319, 6533, 7662, 8692, 16422,
    17513, 3263, 4415, 5488, 13070, 13071, 7134, 10605, 5576, 4584, 15008, 13013, 5068, 1173, 289, 16829, 7935, 13473, 219, 1384, 2394, 14491, 4247, 16295,
    10481, 11765, 4248, 16296, 1564, 7325, 12174, 17647, 3580, 4788, 4137, 5371, 3542, 15587, 2099, 3385, 10668, 11708, 12789, 16267, 12553, 8843, 10076, 16893,
    16674, 11651, 2530, 6035, 17044, 17404, 8163, 8164, 11942, 11943, 11944, 16781, 15161, 17232, 4608, 9701, 404, 1269, 5248, 5511, 7497, 7739, 15041, 1897,
    1898, 13614, 17317, 9229, 9230, 10057, 3090, 11600, 8486, 1590, 2863, 10347, 15373, 16495, 12577, 15690, 8693, 8655, 17614, 17615, 13881, 15263, 15264, 11511,
    11512, 3170, 10187, 6730, 12903, 11387, 14153, 15352, 16656, 1447, 11516, 12617, 11517, 12618, 11518, 12619, 11519, 12620, 12121, 13221, 5347, 17269, 5390, 5396,
    6575, 6578, 6670, 2614, 17534, 16978, 5583, 9703, 12725, 10859, 1525, 14426, 11669, 3012, 4746, 4747, 5381, 6611, 1524, 4922, 11619, 14011, 17029, 14277,
    10126, 10628, 1635, 2250, 9073, 9728, 7798, 16643, 7958, 3355, 12134, 8480, 15272, 16737, 3097, 16934, 2344, 3413, 8, 3607, 12939, 3608, 12940, 7146,
    10204, 1101, 16808, 8236, 10450, 4923, 3666, 3667, 11630, 7132, 9173, 2462, 6868, 5875, 17218, 10040, 7925, 2742, 7487, 12188, 8419, 3609, 3610, 15413,
    9557, 9558, 8852, 13059, 429, 16424, 1669, 8789, 7057, 10758, 10759, 4476, 2904, 4146, 4229, 5514, 7823, 14121, 3442, 6820, 10235, 11460, 12327, 6242,
    14504, 2584, 15805, 9466, 10680, 17451, 11081, 9308, 6219, 766, 11014, 14752, 4528, 1405, 1406, 9376, 9851, 9852, 2575, 10486, 11770, 11771, 13088, 1977,
    4173, 660, 8059, 7795, 9270, 9146, 12213, 15181, 15182, 15183, 15184, 5410, 6739, 8381, 14509, 14485, 3141, 9479, 10620, 6546, 5141, 6393, 12936, 14390,
    15551, 1272, 2393, 14253, 16848, 15988, 7509, 8494, 4131, 5365, 10657, 16256, 12040, 13126, 10483, 10487, 11767, 11772, 4619, 11971, 14559, 14560, 14561, 15765,
    15766, 15767, 1255, 3866, 1229, 10206, 820, 17356, 720, 12021, 3096, 4962, 2890, 2891, 9162, 9163, 11133, 15728, 4793, 7537, 11709, 2439, 2440, 3688,
    3689, 16955, 4147, 5408, 14961, 9042, 11311, 11312, 12688, 16100, 16798, 16799, 16800, 3233, 17017, 13243, 13244, 5611, 6788, 11562, 11854, 13009, 2774, 2776,
    16385, 12613, 16309, 3094, 3632, 11882, 9704, 7321, 7322, 7520, 7521, 14233, 7983, 16094, 14712, 1648, 1650, 11724, 3166, 12495, 14358, 14359, 9896, 7054,
    4235, 842, 1992, 13286, 12795, 13953, 4562, 5880, 4993, 3505, 16882, 1156, 12256, 13782, 13783, 13784, 653, 1855, 9464, 179, 1341, 16343, 17427, 1783,
    3020, 9014, 9362, 16795, 11843, 10785, 8222, 5078, 11634, 5162, 13952, 10823, 16522, 10598, 4672, 15981, 2145, 15716, 10635, 15277, 6222, 16947, 6618, 4733,
    8350, 12153, 14962, 14963, 2148, 1514, 1482, 17432, 172, 1053, 1078, 8614, 4837, 5894, 2183, 6900, 5895, 7723, 3282, 6865, 11566, 4388, 4258, 11058,
    12954, 13956, 11980, 3556, 3557, 764, 3951, 170, 10963, 5509, 6346, 4156, 1103, 10727, 3858, 9365, 1460, 1461, 10612, 10613, 10614, 8141, 17316, 8818,
    6791, 2511, 15487, 15267, 10908, 7362, 12887, 5475, 9302, 13184, 13185, 662, 1523, 7424, 14205, 16579, 14587, 1092, 2437, 7928, 8244, 14145, 8358, 11801,
    11802, 17628, 15821, 6341, 8443, 14520, 8178, 10600, 7113, 12604, 8543, 7273, 14775, 12117, 6304, 15368, 15369, 14162, 15358, 6810, 6812, 5077, 8269, 17501,
    67, 68, 69, 70, 4752, 8054, 17208, 13900, 11574, 11210, 11211, 406, 7588, 7589, 10751, 10864, 14344, 9887, 14828, 6548, 7688, 7689, 685, 7584,
    11735, 3859, 15951, 5245, 10396, 14612, 15074, 16009, 12819, 13824, 4863, 11716, 12252, 14659, 12520, 5644, 6834, 12522, 2692, 6145, 6146, 11697, 11698, 13236,
    10585, 7963, 8927, 14755, 2981, 14270, 7297, 7298, 14248, 17425, 1259, 1260, 15936, 15938, 3254, 1896, 12317, 7191, 7751, 9106, 6749, 8803, 2482, 138,
    7645, 1166, 15330, 12703, 12550, 12459, 17032, 16640, 11969, 14449, 7317, 15533, 16242, 5884, 14436, 6364, 8103, 12573, 688, 8995, 11905, 15626, 8711, 8712,
    15224, 15225, 15226, 12101, 7883, 14450, 15638, 4038, 5300, 400, 16052, 5906, 11263, 10733, 16293, 12897, 9953, 1884, 3123, 13728, 16721, 15596, 3292, 4448,
    6099, 16282, 1108, 6928, 874, 2018, 8003, 8219, 15960, 4294, 10579, 8724, 1628, 752, 14983, 11056, 9005, 2706, 1693, 17151, 15926, 6592, 6593, 10670,
    5561, 4426, 1138, 2246, 1307, 7750, 15600, 11711, 15908, 12895, 528, 10360, 9087, 14564, 12267, 14474, 16134, 6786, 8020, 10044, 16654, 3581, 14505, 8112,
    3564, 14498, 1497, 7151, 14429, 8291, 13144, 4257, 9788, 13790, 10287, 1596, 14120, 15492, 3042, 3043, 13698, 10279, 7747, 6114, 8569, 9542, 11467, 9642,
    6122, 11046, 9790, 731, 732, 6141, 3551, 11981, 6653, 10256, 11503, 13117, 15523, 14057, 3820, 786, 11972, 3237, 7064, 2521, 3923, 14851, 1911, 3159,
    15425, 16389, 637, 15841, 11148, 11149, 5363, 13855, 1802, 1805, 1806, 12797, 13955, 650, 12429, 10867, 2170, 6245, 7342, 16161, 2107, 902, 2644, 16143,
    16144, 16145, 16497, 9869, 9609, 10838, 2999, 4194, 2060, 7840, 275, 1442, 15917, 17054, 16515, 17617, 10, 15580, 12809, 12810, 11299, 13265, 14757, 2983,
    8977, 13133, 4063, 5229, 6946, 227, 228, 11676, 11677, 15919, 15920, 4820, 7774, 13931, 10408, 12438, 4289, 14731, 3000, 4195, 12379, 12380, 6094, 10067,
    3755, 4177, 16220, 16977, 10855, 7976, 8994, 6333, 6334, 7727, 13219, 13833, 14984, 12540, 13695, 14137, 14138, 15337, 15338, 7529, 8532, 2500, 5943, 3834,
    11904, 15625, 8709, 17324, 10675, 11054, 10961, 2748, 16883, 14524, 14525, 9247, 9248, 11710, 17139, 4042, 5304, 4408, 7453, 17171, 15617, 16789, 16790, 11931,
    15024, 8249, 7450, 14227, 12246, 4204, 16175, 13397, 14844, 16925, 4232, 15164, 914, 4434, 12216, 5424, 11529, 16543, 113, 328, 1518, 14130, 9563, 16875,
    15947, 10231, 11454, 14982, 16091, 5962, 13949, 9347, 10538, 7629, 13127, 7854, 12934, 1448, 1449, 1450, 10146, 10147, 13707, 1452, 1453, 1454, 10148, 10149,
    8726, 14311, 6621, 6622, 16201, 8271, 8272, 8878, 9333, 16185, 16046, 9135, 8125, 4716, 2162, 14086, 14715, 4636, 8967, 7308, 1290, 2301, 602, 604,
    147, 10989, 6609, 4771, 11238, 8533, 6545, 549, 7465, 11202, 11603, 2856, 4099, 4133, 5367, 2939, 2941, 8513, 8515, 6558, 6285, 1921, 5988, 1770,
    6176, 10267, 10888, 13315, 13319, 11353, 12492, 7122, 8177, 10723, 17622, 11439, 16103, 4737, 16028, 5912, 10848, 13751, 12798, 17011, 15464, 2157, 14973, 14975,
    5060, 5061, 10562, 10563, 6275, 8966, 3657, 636, 15247, 10129, 10130, 7557, 16764, 2131, 15150, 5168, 5169, 692, 12294, 4142, 3417, 2570, 11466, 6801,
    2336, 2337, 6399, 7789, 3259, 17564, 392, 16383, 2951, 4108, 10461, 14640, 3283, 9885, 9886, 9017, 15865, 5092, 5326, 5327, 10575, 564, 3863, 2014,
    9778, 9779, 2404, 1434, 5323, 1952, 6639, 7715, 14100, 9506, 9507, 302, 13731, 13678, 8118, 7926, 367, 10271, 10768, 16720, 13339, 5007, 7142, 10019,
    10020, 135, 1947, 5528, 9110, 6513, 7601, 9345, 1832, 11915, 11918, 17384, 15312, 14517, 5341, 10930, 3618, 6831, 10280, 1296, 17636, 16806, 6955, 9351,
    7349, 8343, 9463, 6055, 6056, 262, 10996, 10426, 1699, 1829, 4243, 1603, 7880, 11438, 6869, 1238, 3201, 9007, 2648, 11086, 17638, 3613, 13036, 13037,
    10913, 10392, 17241, 4158, 5426, 15333, 16449, 2385, 8102, 6021, 15811, 16269, 3934, 743, 17287, 10873, 313, 4017, 4018, 11906, 2355, 17213, 161, 3577,
    12075, 9596, 10805, 1912, 543, 1519, 583, 15370, 8616, 15744, 11368, 15290, 12450, 13594, 2417, 30, 6994, 8735, 8109, 16605, 11498, 1088, 6324, 1637,
    15103, 7175, 3291, 17581, 1470, 7282, 13599, 11192, 3228, 3229, 3230, 11865, 1594, 1991, 10113, 10114, 10115, 2290, 14414, 245, 330, 2716, 3993, 16141,
    9902, 8159, 1944, 5683, 15994, 5181, 14383, 3544, 17388, 4171, 913, 1676, 13206, 5959, 7093, 8848, 4175, 1270, 7977, 13726, 656, 17216, 210, 3168,
    15461, 15377, 9847, 7997, 9010, 5614, 11932, 3258, 7073, 5688, 8731, 1575, 7907, 8202, 13792, 9797, 15944, 10724, 16997, 7280, 415, 15485, 538, 541,
    15743, 2818, 16636, 6907, 10315, 10316, 13549, 4275, 12560, 12562, 7923, 5023, 5024, 5025, 12559, 4272, 10290, 8060, 2601, 167, 17281, 14943, 15772, 10935,
    12804, 17346, 75, 6036, 9578, 6603, 6604, 6605, 6606, 6607, 14388, 15549, 5732, 17543, 3503, 4698, 13054, 11738, 4487, 15779, 2197, 10374, 10375, 11288,
    10808, 8593, 6505, 13578, 53, 16473, 8100, 13603, 9916, 1464, 2597, 14285, 11934, 1279, 12236, 9807, 8996, 17166, 8911, 10157, 15044, 5380, 7359, 13306,
    9140, 15493, 7561, 6569, 9144, 15991, 13876, 10686, 15125, 1792, 8855, 10506, 1826, 1827, 3251, 9422, 9830, 15428, 4598, 4599, 4600, 10992, 10993, 1435,
    697, 1126, 4335, 12982, 13016, 2544, 2549, 9549, 798, 8762, 5783, 5243, 17110, 15975, 10009, 13067, 13068, 11085, 8190, 1555, 13138, 3984, 3985, 9518,
    9519, 11933, 16888, 8153, 3979, 3856, 16719, 12059, 3887, 8108, 8770, 17484, 1659, 14238, 4180, 12003, 15643, 5643, 6833, 7161, 8223, 11842, 12909, 417,
    16967, 2063, 14445, 3732, 17474, 3735, 17476, 11492, 16681, 8822, 5185, 6818, 1582, 10397, 11591, 17405, 4909, 4421, 8232, 13842, 16669, 3388, 13154, 7890,
    14812, 1175, 1176, 5960, 16780, 1100, 3875, 755, 6230, 7327, 5866, 16219, 7653, 10728, 14593, 8924, 3091, 8654, 4700, 8155, 8156, 15101, 7603, 7162,
    7163, 1196, 13810, 2718, 3998, 11029, 16557, 1148, 17611, 5935, 14113, 14115, 2913, 2038, 571, 3625, 9122, 10683, 2181, 4821, 9255, 444, 6330, 6049,
    1192, 15159, 2802, 9312, 1925, 7241, 4955, 9027, 14494, 4145, 8097, 5187, 6440, 587, 6465, 6912, 1154, 1264, 15780, 16664, 13770, 11880, 1365, 14288,
    4047, 4048, 8183, 16019, 73, 1232, 16412, 14103, 15043, 16213, 15283, 8649, 796, 8668, 9840, 9802, 1892, 15887, 6689, 6690, 9400, 9401, 9402, 9403,
    2310, 14799, 15214, 7458, 11196, 13165, 11495, 11496, 11497, 10061, 2269, 4690, 13208, 352, 4627, 5681, 853, 5272, 7268, 2346, 7, 6287, 17058, 15000,
    7178, 7999, 2892, 10026, 15079, 17250, 2037, 14493, 13464, 16975, 2637, 12463, 16606, 2150, 4537, 9387, 2292, 13724, 6717, 12159, 17299, 12273, 16472, 15784,
    4245, 9153, 11938, 356, 882, 153, 6475, 8041, 9084, 4641, 4646, 5742, 16653, 16657, 17560, 8901, 10131, 337, 5885, 11394, 16866, 652, 1854, 3586,
    9116, 15299, 16430, 4014, 4015, 9568, 9569, 5316, 6532, 6053, 7169, 175, 1333, 2520, 14610, 15890, 17031, 196, 6711, 7765, 14730, 15923, 16725, 15444,
    16585, 6129, 7237, 293, 294, 16833, 16834, 9097, 9465, 4402, 11507, 10034, 16285, 7336, 8752, 7077, 3814, 10786, 10974, 928, 12286, 4117, 730, 5646,
    16807, 10263, 9576, 5356, 10593, 2789, 2790, 6032, 11365, 12848, 16525, 13966, 13408, 13202, 2172, 2173, 2349, 13049, 13989, 15870, 13211, 15400, 840, 11134,
    10532, 10533, 7469, 491, 10306, 4352, 16363, 10856, 16503, 11102, 3420, 15348, 2573, 14997, 3485, 12690, 11343, 6231, 6635, 3173, 1932, 1700, 1702, 3113,
    3786, 16949, 17123, 7697, 7143, 3516, 4729, 6910, 7971, 12098, 17532, 11973, 8904, 10201, 10202, 16942, 16943, 2868, 8450, 12058, 17490, 6061, 1630, 1632,
    9191, 7350, 8413, 14158, 15179, 5835, 5836, 13484, 2761, 13330, 14434, 11231, 13294, 11701, 11702, 5209, 14262, 7636, 7637, 7638, 7639, 14252, 14254, 17094,
    17095, 10606, 10609, 11226, 11227, 11161, 11162, 11163, 4110, 15144, 1390, 15806, 5069, 12409, 13557, 1391, 14441, 15627, 11720, 7931, 2238, 4181, 14704, 3050,
    3051, 3052, 2529, 9533, 9190, 1249, 1250, 1251, 8876, 8197, 9304, 423, 16985, 11997, 13066, 16022, 9632, 2450, 11396, 15092, 13002, 15018, 3578, 1520,
    14824, 13658, 17586, 12013, 11688, 8188, 13147, 10753, 4727, 10361, 13297, 15495, 3262, 4414, 11703, 15404, 6642, 11784, 9, 1046, 4789, 6052, 11017, 3714,
    15967, 4991, 3684, 10088, 6587, 1371, 12602, 1551, 3192, 4183, 6779, 12762, 6633, 2653, 1845, 15547, 16697, 16698, 3252, 2073, 10463, 6272, 3975, 1284,
    16209, 5202, 16015, 3279, 17631, 15697, 4973, 4274, 10502, 10503, 4743, 3637, 5878, 9577, 1712, 6430, 11639, 7394, 9695, 319, 6152, 10240, 9503, 9504,
    4049, 13377, 5029, 10525, 1975, 14117, 3446, 14112, 16271, 1429, 2045, 10476, 3824, 3825, 2377, 11578, 10036, 14002, 14417, 16650, 7725, 13217, 14081, 15412,
    16563, 13227, 10355, 14079, 822, 8749, 9914, 10411, 17009, 16666, 5737, 1581, 15535, 2223, 2224, 11913, 13637, 12526, 16406, 5438, 16128, 12057, 6020, 13114,
    4779, 3555, 17327, 9721, 17562, 15569, 14014, 16284, 7987, 3511, 3134, 13250, 6204, 8644, 2864, 4154, 10395, 9849, 14009, 2400, 6274, 9508, 1718, 2911,
    2726, 14875, 2728, 14877, 2730, 14880, 6253, 3098, 8239, 4222, 5565, 10121, 3646, 9175, 9176, 5156, 16167, 11797, 12493, 13078, 1359, 6263, 12374, 3398,
    2846, 4367, 891, 892, 3103, 3107, 1507, 9488, 10964, 12133, 1276, 14357, 5682, 6683, 7749, 16958, 7141, 8875, 2979, 422, 5941, 6373, 3957, 1834,
    1835, 9666, 13089, 13090, 15973, 15974, 6560, 7429, 8335, 12816, 12817, 6817, 10645, 7392, 17126, 4642, 2321, 14722, 7998, 8968, 8859, 8862, 4501, 17608,
    17609, 10337, 10449, 4379, 9747, 16184, 11409, 11542, 12238, 12251, 8302, 8303, 6623, 10133, 11348, 9543, 6887, 10077, 1697, 8725, 10032, 17372, 15207, 13113,
    8797, 527, 8714, 4394, 4395, 13992, 10862, 1999, 9930, 7372, 2086, 3358, 6228, 7324, 15291, 15292, 13454, 14538, 8488, 9933, 9113, 15037, 4589, 14707,
    10324, 1151, 1152, 12469, 2696, 8374, 14035, 449, 3025, 5440, 4439, 8171, 9890, 12494, 5779, 295, 16387, 1426, 12477, 13848, 10761, 12979, 8331, 6266,
    13176, 5071, 12509, 13915, 4025, 12841, 13592, 4019, 8580, 9605, 10834, 9822, 15419, 5415, 6589, 16178, 3345, 15511, 14785, 14786, 6084, 15282, 4866, 6368,
    9729, 9730, 7036, 15546, 6286, 5533, 10512, 10513, 13745, 2634, 4805, 12290, 15680, 4206, 7258, 1319, 2830, 2611, 14689, 11270, 9151, 4908, 6186, 1265,
    1266, 6938, 1900, 3470, 8459, 8460, 8461, 16045, 3847, 6643, 16369, 16645, 2785, 9544, 2538, 6556, 12986, 2118, 15364, 3131, 10731, 16686, 3927, 10954,
    12888, 9409, 13641, 17040, 13517, 8199, 1881, 3318, 12350, 9739, 11551, 13247, 4666, 4281, 11316, 1486, 8360, 1580, 12465, 3439, 9266, 10444, 9267, 10445,
    5591, 5592, 1629, 864, 2007, 3473, 3001, 3003, 4197, 4199, 4968, 16907, 2114, 3396, 4494, 9713, 9714, 336, 17382, 7376, 9708, 14510, 3995, 4891,
    11222, 9185, 9186, 13719, 7016, 13816, 2812, 312, 13761, 12115, 6302, 10198, 7138, 7140, 8194, 8195, 13498, 14596, 17630, 462, 11159, 14818, 17624, 12102,
    11731, 9055, 14552, 5855, 5857, 10119, 16844, 4765, 11426, 10140, 4378, 5601, 10793, 7865, 8787, 14126, 1671, 3356, 4579, 8019, 2035, 15296, 15297, 6215,
    12129, 4164, 16216, 1902, 1903, 13857, 14999, 8034, 11871, 14570, 14571, 7252, 7253, 712, 9775, 16871, 16872, 545, 1706, 5867, 17062, 16974, 10553, 7506,
    7507, 8492, 8493, 1831, 9456, 16996, 1865, 15937, 4028, 9045, 9049, 4089, 13740, 15371, 14437, 1293, 7496, 8377, 12973, 12974, 12768, 17625, 2075, 1562,
    4358, 16409, 758, 12163, 3236, 7331, 8351, 16302, 9331, 5596, 3328, 1380, 6241, 10038, 860, 17352, 2593, 10260, 4852, 15170, 7047, 9522, 4122, 12078,
    1748, 5136, 6389, 10507, 10508, 16375, 17456, 1737, 2671, 12045, 15795, 11625, 1566, 447, 6236, 12110, 11951, 17604, 7828, 13880, 2897, 2326, 14442, 7867,
    11718, 17424, 13538, 14159, 12248, 8705, 9105, 11180, 971, 6795, 14272, 6259, 14305, 4814, 427, 10861, 4586, 10184, 7215, 16486, 14218, 4526, 4568, 341,
    9720, 16685, 13748, 7937, 13475, 7379, 771, 6627, 11185, 133, 7939, 13477, 7388, 7389, 9419, 10436, 16895, 16896, 8744, 3776, 4994, 11621, 1694, 11939,
    1245, 5276, 5277, 14629, 13771, 7294, 12800, 11593, 10282, 10283, 10284, 11523, 11524, 11525, 1231, 7019, 14095, 13231, 17314, 12860, 620, 4253, 13902, 12036,
    13749, 10122, 5267, 8812, 15995, 7477, 16917, 5902, 5909, 11265, 3692, 4514, 4902, 5817, 8411, 9627, 11758, 11759, 12846, 12847, 609, 9538, 17002, 7741,
    12137, 16253, 8646, 11558, 11559, 7526, 12718, 3394, 7748, 6325, 8196, 10142, 953, 6785, 1165, 2695, 10478, 7048, 187, 4751, 13940, 17496, 9364, 17168,
    4082, 7416, 10619, 4535, 1626, 3855, 14949, 14950, 4803, 15610, 15611, 13100, 12362, 4927, 5573, 7580, 4317, 7483, 11796, 5899, 987, 4149, 14424, 8781,
    3647, 4846, 16802, 2022, 17267, 8950, 1579, 4287, 9848, 14231, 15430, 1583, 10111, 12001, 4081, 16114, 1969, 3220, 3222, 4383, 14451, 4114, 12007, 12008,
    15838, 14274, 8463, 14523, 3513, 5893, 11399, 16945, 15469, 5871, 6541, 1347, 14972, 670, 11414, 15484, 984, 15457, 9882, 2211, 16107, 7523, 11037, 9198,
    8055, 7155, 8205, 3321, 3323, 2357, 12425, 10270, 15177, 13358, 5003, 13445, 16364, 7050, 7929, 10773, 13907, 2274, 15771, 9813, 10266, 627, 14675, 13155,
    12160, 2430, 16545, 7403, 3669, 10984, 8045, 8046, 236, 4334, 5869, 1567, 7328, 1120, 13529, 13530, 1643, 1645, 8631, 8632, 16908, 2732, 5336, 8277,
    8373, 11125, 2262, 9691, 9104, 4792, 15969, 14920, 4708, 5123, 5984, 6372, 8866, 10089, 12885, 713, 5739, 12087, 14899, 14594, 7709, 13179, 956, 2510,
    15715, 15823, 6342, 11248, 3438, 14028, 16040, 6800, 3410, 17441, 16327, 1922, 9748, 8218, 2110, 2865, 4854, 8550, 13137, 12398, 14124, 15310, 1446, 5597,
    11808, 12879, 5955, 7090, 2839, 4075, 414, 5028, 7259, 17315, 7597, 5647, 2612, 14692, 12370, 12209, 13605, 14678, 4932, 3724, 17511, 17512, 11751, 10356,
    17369, 11610, 17050, 397, 1572, 8378, 9574, 563, 12120, 13220, 17111, 4136, 5370, 13934, 3968, 5125, 5201, 6375, 13495, 13044, 14168, 1174, 13300, 2041,
    7813, 3278, 4429, 12202, 15663, 355, 4360, 4498, 4355, 1800, 4693, 16294, 1719, 5689, 12266, 13086, 2857, 4100, 4134, 4834, 5368, 16786, 2938, 2940,
    8512, 8514, 13041, 4351, 15208, 13860, 1863, 3083, 7105, 121, 13739, 9950, 9346, 13536, 13537, 4949, 14506, 9426, 10365, 10366, 10739, 14994, 16111, 1907,
    3155, 15880, 17016, 5056, 10550, 12473, 13967, 16, 6753, 12194, 16553, 14545, 14546, 14547, 15731, 15732, 15733, 6257, 8851, 12196, 11953, 1063, 13813, 10399,
    3320, 696, 7195, 10730, 9827, 15424, 11757, 1708, 1709, 7491, 7492, 8910, 11380, 3785, 16948, 4223, 5505, 13611, 14664, 290, 4159, 5431, 16830, 6787,
    7835, 7936, 13474, 5004, 6271, 3241, 8186, 13765, 4126, 5354, 1788, 10937, 1085, 6536, 9119, 3172, 1931, 2880, 9184, 16329, 12857, 1698, 11613, 12962,
    257, 10362, 6498, 6499, 13172, 13173, 14116, 7834, 5746, 5747, 8144, 8145, 8146, 8147, 12476, 10308, 6756, 15763, 12498, 13890, 5662, 15505, 16926, 16927,
    17291, 6720, 6721, 13150, 9199, 10237, 9358, 14928, 12074, 17566, 5700, 5435, 13, 5702, 7281, 2771, 2418, 8733, 15193, 2297, 1727, 4521, 13277, 16501,
    13316, 13321, 6600, 5992, 8332, 5014, 6669, 7782, 16957, 8576, 2191, 130, 7106, 2974, 7938, 13476, 12551, 15877, 6930, 1820, 1821, 13550, 8253, 6206,
    16536, 9805, 9806, 11190, 12353, 11974, 11975, 17499, 17500, 2497, 15607, 5000, 10718, 5914, 11269, 13910, 3273, 8529, 15105, 6620, 14728, 15921, 15685, 3787,
    4997, 17059, 9895, 11076, 1155, 5750, 5811, 6062, 6207, 6914, 7300, 17619, 9344, 10529, 6466, 7539, 16414, 15483, 3205, 5461, 6646, 14171, 769, 9048,
    5603, 13121, 7027, 7028, 11347, 5919, 15636, 15637, 3699, 4889, 16812, 3443, 4610, 5741, 6911, 6045, 15270, 6931, 1984, 12066, 746, 3953, 2105, 13351,
    16886, 7074, 11864, 1267, 4470, 6762, 10615, 10616, 13072, 4989, 14018, 10788, 3976, 17590, 7685, 7686, 15742, 6340, 13298, 10842, 7819, 6108, 5877, 11803,
    14195, 6673, 17587, 6870, 8546, 14152, 12803, 13957, 13569, 13570, 17118, 5977, 6476, 6477, 8945, 15322, 11892, 1197, 17103, 3523, 4143, 4144, 7889, 9983,
    373, 9973, 12926, 16629, 2859, 7670, 17251, 8815, 3330, 15379, 15260, 8970, 10155, 2860, 5210, 6457, 8790, 7058, 7059, 7510, 10991, 13396, 3546, 7098,
    17154, 5174, 5175, 12077, 9687, 3792, 7515, 3435, 7679, 16083, 10249, 9947, 6040, 1177, 9996, 13055, 13642, 12666, 4745, 10617, 5523, 12802, 1112, 17572,
    704, 744, 9685, 17288, 657, 10625, 12678, 15802, 8309, 16588, 7609, 193, 16222, 2178, 3353, 7185, 7186, 13233, 13600, 16768, 13672, 14723, 13573, 4694,
    4629, 13867, 9449, 4346, 7680, 10926, 8542, 9723, 8757, 9967, 13087, 10182, 16117, 12298, 1135, 12925, 8088, 893, 698, 13018, 324, 16464, 13935, 3379,
    5064, 14579, 10499, 801, 17320, 5755, 6919, 12555, 12166, 8816, 13682, 7263, 7267, 15925, 15, 5638, 1256, 1893, 12892, 12893, 16272, 4416, 10035, 2943,
    2944, 8517, 8518, 7659, 10863, 14343, 14827, 684, 2541, 15073, 15171, 1288, 8824, 5446, 11830, 11831, 12237, 11258, 11131, 14360, 3541, 15586, 2948, 8522,
    508, 15872, 16139, 7778, 1230, 12805, 11727, 16366, 17114, 15472, 11410, 11543, 13226, 16526, 6166, 14049, 14050, 14051, 1956, 6877, 11047, 9791, 8344, 15397,
    3656, 7302, 7303, 2139, 8715, 12419, 11604, 2622, 11384, 15798, 2733, 11912, 7660, 4951, 16861, 203, 1638, 1639, 3300, 3517, 12894, 3729, 16203, 785,
    14484, 13974, 1873, 7617, 1002, 6582, 6583, 17004, 14467, 14468, 3522, 9988, 8115, 232, 16283, 3021, 1658, 16484, 456, 15489, 14979, 16088, 7425, 12917,
    1145, 3371, 11607, 1601, 16137, 12808, 16411, 7026, 14391, 15552, 3002, 4198, 1899, 5719, 13338, 9936, 1244, 6337, 8052, 4026, 11585, 600, 8953, 10537,
    9114, 7992, 11588, 16661, 3628, 10789, 2489, 5194, 5196, 12257, 5242, 5966, 13691, 2052, 83, 11097, 2620, 8289, 1215, 4120, 4819, 3314, 3325, 6922,
    16123, 16124, 1208, 4890, 7437, 8982, 4638, 847, 2970, 1570, 11356, 7341, 13851, 1445, 14725, 1421, 1140, 14771, 15605, 13130, 6836, 15216, 11121, 6,
    14243, 11957, 8607, 5543, 7121, 10871, 14453, 14615, 8884, 10107, 8321, 8322, 13198, 3424, 11707, 17131, 7943, 13216, 14336, 13014, 9336, 9337, 10075, 13015,
    14988, 13017, 17179, 11217, 6421, 1213, 11137, 7319, 664, 3950, 9709, 7445, 8122, 3977, 2613, 8376, 12149, 15909, 894, 8439, 3896, 6267, 6268, 9040,
    97, 2741, 15213, 1798, 5863, 9660, 11008, 961, 4496, 8133, 7960, 5225, 5227, 2448, 12217, 13283, 11282, 11283, 11284, 8561, 14166, 15856, 16983, 7264,
    10071, 3878, 14111, 11421, 5286, 5287, 16334, 5190, 5191, 6348, 7434, 3125, 4813, 1714, 10012, 13196, 60, 17457, 13541, 1543, 8926, 1777, 7873, 3176,
    4392, 4393, 4298, 4299, 5714, 14660, 11042, 3264, 11985, 7198, 8626, 8627, 8628, 13806, 15294, 16429, 5340, 6110, 15077, 14766, 9602, 10818, 12037, 17470,
    5678, 10983, 12421, 11061, 13385, 5536, 15601, 7694, 5405, 10931, 4988, 4617, 7832, 7833, 4442, 4443, 10776, 11989, 11990, 8591, 13554, 344, 6107, 13093,
    14479, 14480, 3640, 4888, 13990, 15141, 5328, 1294, 16368, 12812, 5330, 17639, 5889, 16106, 4249, 4250, 12771, 12772, 11902, 2946, 2947, 8520, 8521, 5110,
    5075, 14869, 3738, 7374, 8362, 14301, 11108, 13604, 3687, 13897, 16524, 14554, 3652, 15756, 303, 5013, 9250, 7632, 11867, 11868, 1292, 814, 17343, 5547,
    6737, 2841, 4077, 17108, 4570, 9976, 3702, 4911, 3906, 3174, 1889, 11592, 16667, 12594, 2760, 9054, 3713, 1180, 11471, 13987, 2091, 3845, 3971, 9359,
    4035, 8224, 12064, 12464, 2226, 13830, 6378, 16417, 5640, 5680, 15873, 10277, 17080, 6563, 9438, 13129, 15582, 10346, 10973, 15180, 11587, 14638, 11893, 8963,
    2367, 2368, 6552, 9757, 539, 542, 3418, 12552, 17478, 13149, 17351, 79, 11958, 13035, 4160, 5432, 499, 17047, 7759, 8780, 11364, 8841, 577, 578,
    10072, 7946, 7704, 9353, 15149, 7404, 13948, 12349, 845, 846, 7648, 1618, 10722, 13111, 11260, 13564, 8595, 9764, 129, 3835, 3836, 5035, 5036, 2930,
    2932, 8507, 8509, 3080, 3081, 4260, 4261, 7970, 11836, 15528, 14910, 16024, 12198, 13337, 14857, 2171, 173, 1332, 15162, 3888, 12446, 15787, 13693, 2116,
    16002, 284, 10530, 3531, 1747, 14053, 15154, 17201, 3469, 3682, 17374, 3142, 8307, 1383, 3809, 10420, 10421, 569, 8137, 8138, 8779, 6909, 3639, 7866,
    2711, 8647, 9810, 11850, 12923, 8620, 10492, 12436, 13752, 8252, 12749, 2676, 1239, 89, 17583, 458, 14721, 11255, 3336, 1312, 3837, 8751, 9760, 9547,
    1117, 5252, 994, 4233, 7820, 7822, 14747, 1309, 12141, 7817, 13195, 11869, 2123, 17055, 7663, 15257, 1139, 2247, 13157, 13158, 5208, 8180, 12207, 8092,
    5563, 3114, 3246, 6404, 3777, 13255, 15598, 15599, 16079, 9528, 9529, 12684, 5519, 7099, 12394, 13092, 2465, 8191, 9300, 11404, 12535, 14198, 15723, 11509,
    756, 5873, 8234, 13282, 7179, 1397, 1663, 16398, 17481, 4339, 3928, 8976, 9855, 7365, 13186, 14603, 9618, 6783, 11826, 7581, 8598, 8988, 8665, 8666,
    9836, 9837, 7018, 16610, 11119, 10636, 15243, 4541, 916, 2984, 9338, 12487, 13969, 13970, 13971, 13972, 15758, 1243, 4575, 11473, 11475, 390, 16529, 17632,
    9120, 9121, 10681, 10682, 1733, 1963, 2927, 3214, 6849, 6850, 7897, 7898, 12408, 13556, 7504, 7505, 8490, 8491, 14976, 16085, 3297, 3298, 3299, 4452,
    4453, 4454, 8537, 9718, 8969, 9093, 5803, 5804, 5805, 17641, 17642, 17643, 6501, 2289, 2442, 3582, 1721, 12344, 5237, 5238, 7718, 7719, 8740, 8741,
    6709, 141, 3956, 3629, 5462, 17333, 13278, 9340, 10527, 296, 14879, 14512, 12130, 10056, 12131, 12132, 494, 14129, 6007, 6008, 5076, 4490, 10070, 4066,
    13652, 6681, 11242, 11618, 5973, 1171, 1686, 9735, 8929, 2050, 10100, 1048, 5736, 1657, 7288, 2867, 17282, 4969, 13478, 3441, 17, 10822, 15042, 16212,
    9826, 15423, 14745, 17144, 15250, 9619, 7171, 11385, 3879, 14977, 14978, 16086, 16087, 5632, 6156, 7620, 7621, 7622, 3631, 9192, 10467, 7640, 9811, 601,
    3624, 7269, 7270, 7272, 163, 17147, 14526, 14527, 4302, 10919, 243, 7737, 16391, 12674, 11040, 5848, 6528, 15882, 15885, 17019, 17022, 741, 897, 17284,
    17411, 11178, 8299, 16488, 16489, 3767, 7243, 9828, 15426, 2398, 12691, 7862, 2135, 12834, 8703, 9102, 5774, 11594, 7130, 2351, 3532, 10916, 15657, 12488,
    15989, 13392, 15717, 8788, 2783, 2787, 2788, 10417, 2667, 8642, 8643, 14210, 14211, 7933, 14294, 5698, 15139, 6329, 9194, 1549, 91, 8070, 7103, 9029,
    9020, 432, 10851, 10852, 4219, 5494, 14140, 15344, 7730, 8755, 5890, 2369, 3627, 14438, 13875, 2004, 1620, 1621, 8209, 586, 6464, 16125, 6331, 4864,
    11337, 2778, 7149, 5572, 13662, 14739, 4125, 16170, 14296, 1847, 2825, 2311, 2312, 4996, 15982, 3922, 8905, 13191, 558, 8621, 5189, 16549, 3293, 4449,
    11572, 17026, 1326, 7754, 11171, 10607, 5087, 15187, 16598, 17293, 6722, 16858, 16081, 9754, 4404, 6826, 9377, 16623, 16624, 16625, 7791, 10561, 1890, 14110,
    15538, 3024, 10404, 8761, 16255, 11928, 1598, 3124, 14083, 800, 4635, 1345, 1396, 2524, 15563, 16711, 5641, 2987, 12081, 15439, 3718, 6940, 11659, 2100,
    15964, 8661, 9745, 15357, 14431, 7767, 8422, 4087, 2387, 6058, 16277, 13131, 3239, 10442, 10519, 11790, 13800, 16498, 2773, 8820, 428, 7278, 4090, 349,
    1364, 11783, 15952, 7210, 4860, 8168, 8989, 15381, 575, 10791, 7934, 13472, 9662, 15271, 12774, 13911, 359, 1540, 9611, 10840, 3842, 5079, 8211, 2051,
    9051, 9058, 16017, 15985, 3741, 9285, 10872, 16402, 8412, 9628, 7125, 502, 503, 8974, 12301, 7075, 16006, 3269, 4264, 8819, 14620, 3969, 2298, 6121,
    1323, 5868, 3865, 7745, 9219, 12051, 8173, 14421, 16684, 17571, 9952, 16703, 16704, 63, 1010, 1901, 7251, 5067, 8061, 3075, 13197, 6905, 5809, 13304,
    16479, 16388, 6724, 1045, 8148, 16077, 15572, 3876, 2078, 5473, 3717, 2925, 8504, 10658, 16257, 16437, 17528, 11114, 6875, 14021, 15687, 9420, 10435, 566,
    7312, 13355, 13356, 7892, 14708, 13132, 15556, 15889, 16691, 17030, 1979, 7738, 3706, 13378, 4422, 8739, 9637, 11372, 11644, 17074, 2366, 101, 102, 12281,
    8635, 9892, 306, 15431, 16575, 307, 7573, 4823, 14642, 15864, 5976, 7150, 1118, 3521, 4732, 6766, 13045, 16740, 905, 1860, 6243, 7431, 14682, 1496,
    6088, 11341, 12773, 9585, 581, 15477, 16914, 4481, 4482, 4483, 9388, 15628, 9152, 2433, 12401, 15038, 4591, 7633, 1885, 5913, 11268, 13190, 7676, 13317,
    13320, 15602, 5788, 703, 9684, 3671, 1064, 14087, 4091, 10015, 13200, 15830, 16453, 14461, 14462, 13624, 10170, 9968, 15085, 12831, 2498, 10970, 12142, 13999,
    5404, 14164, 9803, 5701, 4497, 16954, 9989, 9990, 13844, 13762, 14870, 6864, 16408, 1895, 8792, 8793, 12658, 16738, 14831, 16739, 17363, 2537, 7502, 11212,
    16423, 10603, 10469, 17341, 17592, 8555, 8198, 9305, 12480, 11746, 3885, 7746, 11094, 13785, 3056, 2095, 3587, 3157, 6876, 9468, 10689, 12407, 13555, 12017,
    13094, 4161, 5433, 9444, 15084, 4013, 9567, 4163, 5436, 7373, 8361, 1529, 13679, 14729, 15922, 15097, 16238, 9698, 10921, 17006, 17007, 17008, 292, 9356,
    10557, 16832, 10329, 10330, 5282, 7613, 221, 12359, 4677, 1083, 1084, 2390, 2391, 13729, 412, 11070, 8086, 14724, 4681, 2686, 11856, 9383, 9974, 9094,
    14674, 10165, 3071, 8609, 14903, 15754, 9249, 1291, 17536, 1248, 7908, 9490, 9491, 4217, 4816, 3179, 14652, 13389, 16115, 10268, 2255, 2576, 10253, 13568,
    6809, 6811, 5686, 14102, 4713, 14773, 15954, 10960, 10962, 12328, 5792, 8481, 17028, 16773, 17370, 17371, 8791, 13134, 13204, 15934, 11084, 4532, 16859, 8648,
    6025, 13847, 3334, 2259, 11357, 11358, 480, 16959, 5147, 11105, 11106, 8394, 13340, 8892, 4877, 16520, 11685, 6971, 15317, 1149, 17612, 4626, 5930, 14634,
    2260, 12921, 11798, 11799, 16321, 16322, 7614, 15048, 9447, 9817, 17610, 4648, 15401, 967, 12659, 14317, 14668, 9306, 6362, 6363, 5137, 5138, 9210, 5033,
    6291, 3265, 778, 4859, 17365, 7582, 13083, 14333, 4867, 15349, 15157, 11371, 13687, 16638, 1401, 14030, 14427, 3486, 12258, 16173, 16174, 11552, 84, 3037,
    8935, 12400, 13979, 17065, 6815, 17162, 13395, 1242, 6859, 2602, 6310, 5456, 11547, 10257, 11504, 526, 1687, 272, 10289, 15719, 3673, 10884, 8676, 6347,
    839, 15568, 4276, 2752, 287, 14811, 4313, 11907, 14142, 6945, 15391, 2883, 2884, 5818, 12952, 14186, 11169, 7657, 14185, 6093, 7220, 13965, 13626, 13709,
    7634, 7635, 6193, 6194, 2175, 9207, 8864, 12745, 17264, 819, 17353, 15083, 15040, 8353, 12756, 9200, 16639, 5476, 3748, 4958, 10741, 1559, 15451, 5178,
    7743, 1141, 7101, 4900, 9293, 7309, 8323, 2958, 401, 17498, 16690, 14686, 15007, 3100, 3101, 11383, 6320, 7407, 18, 16556, 13347, 14443, 15849, 16980,
    12157, 13261, 8330, 826, 15329, 5577, 6305, 16567, 13657, 16836, 14173, 6089, 8004, 1358, 1360, 6262, 9012, 14607, 9281, 16894, 16153, 16782, 10623, 11375,
    7812, 11044, 4806, 4807, 512, 5748, 11334, 1970, 13504, 8930, 14540, 15929, 14147, 16376, 16377, 9451, 14519, 8615, 4492, 6414, 9597, 9598, 10806, 10807,
    6322, 3719, 323, 15527, 3404, 5532, 12472, 13098, 205, 305, 4485, 5785, 10906, 4695, 7755, 3449, 3450, 13271, 14647, 12203, 12365, 5696, 6882, 9171,
    9776, 5557, 7888, 6544, 6009, 15777, 17104, 10177, 1224, 11366, 12504, 182, 16673, 16092, 14855, 12032, 9977, 4873, 4240, 5179, 316, 459, 460, 5124,
    11824, 16243, 7168, 3138, 10203, 6517, 12019, 12023, 13102, 15293, 16758, 13587, 11317, 6205, 1128, 13680, 7072, 7896, 15383, 518, 14598, 16460, 1554, 12109,
    11950, 17603, 848, 17585, 12766, 9689, 2803, 2804, 13502, 15258, 15259, 1894, 12072, 6524, 12638, 13622, 12970, 2165, 13838, 4990, 13713, 14787, 10980, 12147,
    11982, 2251, 407, 10193, 12241, 1705, 4749, 2523, 7234, 13545, 14761, 15794, 4549, 15281, 8259, 8260, 11887, 4658, 536, 4583, 4957, 4959, 6211, 6212,
    9068, 9710, 6357, 7449, 15945, 15946, 5080, 8016, 10112, 3693, 12806, 1799, 12044, 3112, 7869, 6839, 6840, 6472, 8472, 6964, 6966, 4111, 5344, 10434,
    2472, 4465, 385, 386, 5697, 8984, 8985, 1436, 13005, 17133, 13499, 1711, 7174, 4756, 11386, 7457, 10208, 12369, 16692, 2120, 3244, 16457, 12055, 3929,
    5151, 1050, 14738, 8063, 13398, 16728, 11057, 570, 10382, 11508, 11538, 14300, 10535, 11491, 5105, 10536, 16393, 11535, 910, 16483, 15612, 15613, 13373, 9672,
    13674, 7913, 12155, 14742, 7844, 16011, 14255, 972, 4660, 5339, 16352, 10101, 17417, 1273, 13505, 10554, 8410, 9626, 8471, 2436, 7650, 4709, 5985, 8867,
    10090, 15053, 15054, 14452, 12786, 10567, 912, 4172, 15618, 1739, 8200, 12124, 112, 5768, 7333, 3324, 17506, 5, 12170, 10099, 11298, 15228, 378, 2908,
    2821, 379, 947, 2909, 380, 2822, 381, 2824, 10997, 2826, 10998, 948, 14717, 383, 8225, 8452, 15747, 2881, 17406, 2154, 5134, 6387, 8043, 9998,
    4041, 5302, 14367, 15269, 12232, 12233, 11550, 16121, 16151, 3009, 13118, 11490, 5416, 6590, 7367, 6725, 4940, 7484, 122, 16504, 16505, 3072, 13916, 2989,
    3504, 5337, 8756, 12479, 4685, 4686, 66, 14748, 14626, 11526, 5951, 7086, 1716, 4818, 14178, 8570, 8572, 3496, 3497, 2477, 6000, 6001, 686, 687,
    5721, 5722, 16847, 7352, 13532, 12204, 10903, 13639, 4783, 8477, 2124, 13925, 15065, 3761, 6377, 16587, 15006, 13024, 7555, 2610, 3483, 3862, 4664, 4124,
    16169, 996, 6813, 14381, 14039, 10359, 2327, 3583, 16305, 16306, 933, 16558, 10265, 9926, 10703, 11921, 6495, 3255, 17491, 838, 11193, 4227, 13280, 5537,
    4477, 10321, 10323, 8630, 7559, 10531, 9101, 5767, 1607, 5487, 8170, 3690, 7706, 11126, 1408, 1502, 15648, 16604, 4059, 12015, 11744, 15904, 2467, 17454,
    27, 12191, 10224, 11447, 7160, 8220, 7284, 3766, 13494, 1444, 11955, 10957, 15745, 15746, 3451, 3452, 1610, 8113, 12430, 6708, 10892, 7127, 10841, 13471,
    9242, 15275, 14406, 17516, 2144, 2201, 16146, 2661, 3189, 17100, 15979, 13135, 16620, 10524, 16876, 4295, 16361, 14048, 6165, 745, 1920, 2998, 4193, 198,
    16727, 7710, 8734, 1438, 7193, 12686, 14794, 1032, 9535, 11654, 11655, 9134, 10370, 10372, 15812, 15814, 1130, 1132, 3756, 3758, 7060, 7062, 8587, 8589,
    14337, 14339, 969, 2372, 16499, 2954, 7972, 6365, 9259, 9261, 9478, 2693, 11240, 5145, 6226, 8500, 2641, 8357, 6209, 9063, 2147, 1995, 6617, 16960,
    5963, 2146, 7413, 15727, 11991, 10704, 11922, 8750, 15343, 9389, 7235, 13546, 13547, 16634, 14762, 6842, 6843, 6844, 12337, 2475, 11947, 2615, 4053, 4523,
    12794, 13981, 3329, 11725, 15013, 3193, 4356, 939, 7770, 9476, 12680, 8116, 6975, 13124, 2098, 9276, 2446, 2375, 3638, 15803, 2798, 220, 14871, 15080,
    9262, 9263, 9264, 1318, 3351, 3352, 2133, 5309, 10828, 995, 7978, 11305, 11306, 13171, 6837, 2027, 14167, 1425, 5664, 6278, 1545, 12367, 14088, 403,
    16857, 8179, 3423, 1758, 4766, 1938, 5695, 10988, 8498, 1400, 14611, 4513, 12584, 15315, 9251, 690, 1619, 3536, 3538, 12254, 12255, 14770, 10736, 10738,
    1509, 1510, 6890, 6892, 4166, 1924, 5989, 2249, 11874, 8663, 9834, 16325, 9036, 16158, 255, 12932, 17347, 1515, 4719, 15025, 12692, 12693, 12694, 12695,
    7863, 7864, 13535, 15086, 3403, 15460, 4647, 15459, 15820, 12739, 6172, 7192, 8574, 7595, 7596, 12730, 14054, 1830, 165, 1328, 13361, 8997, 17419, 8042,
    11736, 3860, 265, 1127, 4336, 12635, 12983, 2545, 11870, 8814, 2554, 9021, 16053, 7232, 12746, 10965, 16863, 3455, 10437, 1689, 14915, 4428, 16687, 17091,
    14861, 2039, 13082, 14189, 2137, 7228, 12673, 92, 8972, 15843, 3751, 870, 872, 2013, 2016, 14161, 11150, 7949, 7950, 7951, 5160, 535, 4051, 5027,
    3489, 208, 8679, 7701, 3940, 474, 5231, 6119, 2493, 10630, 15760, 2222, 3076, 1728, 5460, 10403, 13344, 13433, 14413, 15579, 13905, 17276, 14001, 14706,
    13224, 11721, 8123, 4511, 16544, 15119, 8798, 9513, 277, 3891, 3621, 14265, 2209, 11810, 11811, 10599, 4282, 16031, 3386, 16156, 6400, 4652, 4653, 8706,
    15708, 14853, 14802, 831, 1021, 2756, 2758, 10844, 776, 450, 17005, 5637, 2363, 14784, 8325, 5773, 9770, 12938, 252, 1427, 1967, 3218, 12410, 13558,
    6630, 5447, 6799, 15206, 813, 17342, 348, 5294, 6503, 6174, 12293, 711, 6283, 17428, 17429, 6640, 10415, 12632, 65, 9591, 10766, 9819, 11599, 5806,
    9923, 446, 706, 8283, 8906, 14503, 3151, 1864, 15347, 5345, 1816, 2848, 3743, 5090, 11328, 12988, 11482, 11484, 12576, 14716, 15911, 12043, 4687, 3877,
    10452, 16020, 12884, 14044, 15109, 15110, 15111, 9861, 9862, 7371, 1059, 4898, 5970, 12093, 6758, 6760, 10966, 17497, 16592, 11433, 12556, 11434, 12557, 728,
    729, 1772, 1773, 1774, 2992, 2993, 2994, 17274, 17275, 6175, 7713, 149, 150, 12304, 325, 10778, 646, 5385, 1786, 13811, 13585, 17137, 5313, 16191,
    15027, 3031, 13429, 3171, 8105, 15714, 3754, 13038, 668, 1858, 1859, 10055, 699, 4950, 242, 6187, 15506, 10772, 15914, 13763, 1578, 8414, 14063, 8235,
    1111, 13237, 14280, 17290, 7736, 17066, 16921, 9722, 10858, 15447, 16590, 3158, 4323, 13058, 14926, 10725, 12711, 4006, 12721, 15346, 3890, 3752, 17249, 13893,
    7784, 16569, 10246, 14727, 7968, 8611, 15406, 16049, 4935, 13061, 13062, 11653, 11582, 8464, 14516, 7776, 409, 14528, 14529, 9767, 9571, 9327, 10489, 2722,
    3537, 13580, 4637, 1512, 7009, 9018, 6978, 5562, 8868, 614, 5865, 339, 4170, 13930, 10714, 11589, 6976, 14781, 7735, 14782, 7438, 7440, 8664, 9835,
    15996, 2823, 1487, 15407, 617, 2449, 10058, 10894, 10896, 3653, 15757, 13552, 6705, 13332, 14249, 13741, 16016, 6632, 9857, 16182, 2923, 11015, 12171, 4845,
    16801, 1086, 3716, 6731, 6732, 13292, 768, 14217, 4953, 9492, 9493, 7038, 1123, 363, 10344, 17175, 17176, 59, 5709, 6954, 6276, 10934, 3566, 17336,
    9485, 2663, 2034, 582, 10556, 17552, 9368, 15192, 1263, 5539, 12997, 8716, 3208, 12005, 12391, 7771, 9013, 1962, 3213, 3296, 4451, 15588, 15688, 5308,
    10827, 8263, 15807, 12716, 533, 534, 7257, 10900, 11096, 2834, 4070, 7008, 16700, 16701, 12279, 940, 14241, 12863, 8775, 9984, 8363, 14026, 291, 16831,
    9595, 10803, 13926, 13927, 15066, 15067, 15949, 17098, 3898, 6806, 7860, 16530, 17634, 13864, 13866, 3823, 11569, 11103, 3987, 9829, 15427, 14075, 3852, 12411,
    12412, 13559, 13560, 2066, 15146, 12524, 7409, 3880, 2072, 2869, 2870, 3195, 6380, 5361, 6948, 6949, 6950, 12853, 7615, 3746, 7668, 11940, 10348, 1420,
    4083, 6613, 5455, 14184, 3261, 4413, 15993, 6903, 11620, 11109, 11110, 16622, 14304, 2202, 3311, 14097, 4965, 15718, 226, 11675, 1065, 6425, 6426, 11481,
    1281, 10429, 5391, 5397, 6576, 6579, 3163, 3164, 3165, 10416, 6438, 13839, 14838, 16065, 16680, 1488, 1655, 1656, 4524, 3736, 4934, 11430, 11431, 11432,
    11916, 11917, 3871, 15896, 10424, 693, 15445, 16878, 5535, 17420, 10594, 9599, 16663, 3335, 13376, 610, 7493, 10342, 16320, 17414, 13407, 15005, 9204, 14070,
    10874, 8495, 14662, 2371, 1005, 12126, 16280, 16281, 14260, 14261, 11741, 6079, 7470, 8189, 6821, 12849, 10504, 5496, 12724, 8602, 5099, 5100, 8142, 16026,
    3432, 11714, 15984, 13825, 13827, 7135, 10191, 1006, 2141, 12052, 1535, 2657, 1735, 2934, 16418, 17507, 4913, 229, 8732, 14458, 16370, 2076, 4530, 2295,
    3147, 8691, 1124, 5288, 7206, 8286, 8287, 942, 61, 3285, 2378, 10242, 10904, 4692, 12862, 8636, 9893, 11267, 12432, 2044, 7818, 1906, 3154, 4162,
    5434, 11755, 11756, 17202, 17203, 11521, 12622, 2002, 14134, 13348, 14444, 5485, 10958, 15852, 16981, 12158, 13262, 12900, 1808, 2781, 11039, 20, 3905, 177,
    3167, 6899, 8448, 4512, 8000, 12787, 2340, 2341, 10740, 1346, 2217, 11841, 11664, 17285, 11062, 11063, 15868, 6655, 13366, 877, 7340, 10301, 12835, 9128,
    16757, 13635, 8431, 1237, 13274, 10947, 8782, 2495, 8438, 8958, 3421, 5938, 1573, 2697, 12224, 5241, 6551, 8999, 1481, 15576, 9639, 9640, 9641, 3518,
    3519, 14321, 7982, 7985, 2587, 12228, 6511, 7599, 16326, 13937, 12996, 416, 13056, 3721, 7430, 7490, 1115, 8903, 10168, 9664, 10742, 5759, 6178, 15998,
    14846, 12633, 5987, 7383, 8371, 3585, 15632, 16459, 15341, 4612, 9329, 8336, 3139, 5604, 8586, 7721, 14535, 13032, 5343, 7692, 10232, 11455, 11205, 16413,
    4522, 8853, 12636, 470, 471, 472, 2476, 14665, 5297, 5298, 10409, 931, 16538, 11584, 3742, 9286, 2434, 2915, 4151, 3730, 17472, 7396, 2419, 8540,
    2454, 16732, 5922, 10181, 7920, 7921, 7922, 14530, 14531, 14533, 14534, 9994, 2233, 10188, 4115, 6881, 7875, 11514, 4580, 9927, 4445, 15239, 13623, 15130,
    15131, 9265, 8010, 9023, 4531, 15785, 2153, 7927, 425, 15778, 4377, 455, 10264, 11925, 5467, 2094, 9784, 6170, 5333, 4928, 2905, 10171, 5321, 6581,
    5613, 6798, 11026, 11027, 5531, 10611, 8484, 15678, 13230, 2299, 4640, 10757, 17093, 11837, 12901, 10322, 1362, 8801, 6672, 11809, 11694, 3044, 10007, 10008,
    128, 15857, 13203, 17548, 7910, 3912, 5692, 6006, 5740, 9681, 8817, 13515, 13401, 2229, 2230, 2231, 2232, 17535, 2918, 1366, 1367, 6993, 14764, 8445,
    7401, 522, 11090, 214, 6022, 6402, 11876, 4363, 15658, 15468, 889, 5870, 12511, 12913, 954, 2053, 2054, 159, 16672, 10676, 14428, 15441, 7805, 2021,
    5925, 2885, 9282, 16933, 11775, 7003, 10700, 15781, 9181, 13189, 6479, 8951, 10200, 16200, 3874, 11352, 16839, 11817, 11553, 5353, 13646, 7519, 13544, 8284,
    8285, 829, 1982, 6543, 3828, 3472, 13858, 9897, 11080, 16451, 2721, 2585, 2586, 5146, 2640, 8447, 438, 440, 12647, 12649, 11527, 11271, 12670, 9969,
    13143, 10001, 12035, 1724, 2453, 12957, 8240, 6232, 10672, 16566, 3015, 5827, 5828, 14654, 7393, 11308, 12029, 8449, 13305, 2639, 331, 6171, 16014, 17156,
    9901, 11082, 6685, 5279, 11914, 1060, 3223, 9421, 3634, 3635, 56, 57, 5917, 14415, 14621, 9536, 10335, 10336, 8056, 10371, 10373, 15813, 15815, 1131,
    1133, 3757, 3759, 7061, 7063, 8588, 8590, 14338, 14340, 15145, 1198, 879, 4981, 13841, 3360, 5521, 6702, 4479, 1316, 11155, 5219, 8483, 9696, 11295,
    16952, 16953, 14852, 6636, 7711, 2687, 5673, 8675, 12910, 15107, 8942, 8389, 4444, 7895, 5942, 2416, 2420, 15737, 12070, 15063, 8426, 17568, 6038, 12530,
    4381, 8261, 9386, 9961, 828, 6679, 1104, 6239, 7459, 11197, 2689, 3795, 39, 12663, 15434, 9607, 10836, 9823, 15420, 5417, 6591, 14435, 2057, 4000,
    11425, 15100, 8176, 12868, 13778, 10083, 16129, 8078, 8079, 8928, 9361, 16029, 4615, 4616, 7752, 9707, 7940, 13625, 15703, 12269, 5784, 5495, 13859, 8104,
    7012, 17178, 6370, 7585, 9130, 9236, 1682, 6137, 10591, 11852, 1432, 7899, 4208, 15034, 17197, 7788, 11221, 13533, 3773, 4238, 4241, 5012, 15621, 17340,
    3106, 2684, 8784, 12208, 3137, 3526, 4739, 14737, 9252, 13465, 13466, 13467, 13468, 13469, 13470, 7385, 3270, 15019, 6398, 3065, 13522, 17289, 10928, 15692,
    15693, 5626, 13210, 2526, 2353, 10780, 12384, 12385, 13518, 13519, 6169, 11681, 2208, 2263, 3061, 17182, 17184, 3280, 9603, 10832, 1415, 13574, 17142, 8931,
    7837, 8854, 9752, 15629, 9154, 964, 17450, 978, 6744, 8066, 1877, 13727, 16400, 8769, 1107, 6927, 13593, 12572, 16286, 4027, 5065, 11153, 12060, 10938,
    10975, 5879, 4119, 6998, 10695, 11002, 7564, 3272, 1841, 8577, 7969, 4734, 11678, 7885, 7886, 17301, 17302, 17303, 11419, 4499, 16074, 16075, 1740, 2121,
    2122, 13589, 9646, 14247, 584, 6462, 2740, 4022, 6229, 7326, 10995, 13438, 7112, 9978, 11330, 15436, 16637, 1600, 8718, 12595, 9405, 12284, 15106, 2782,
    2786, 7574, 11883, 9966, 3346, 15515, 6490, 11120, 17589, 5801, 12000, 1055, 10881, 17345, 2588, 4679, 4259, 7212, 6135, 12554, 12382, 3231, 15567, 3197,
    4246, 16568, 13136, 2817, 12178, 13302, 12832, 15667, 12815, 14670, 13153, 1062, 13812, 3843, 14577, 9502, 1888, 15055, 5627, 5628, 5629, 16390, 2445, 15977,
    11629, 4808, 4809, 15775, 6074, 16565, 8356, 6355, 8688, 17306, 16771, 4468, 10047, 4236, 8898, 4665, 9706, 2604, 13601, 10752, 11737, 9274, 8719, 8720,
    8721, 11614, 13873, 9794, 8210, 11999, 11187, 16716, 14927, 1726, 1934, 3175, 1842, 5549, 3530, 16244, 9001, 5981, 13207, 8469, 8470, 12027, 17205, 11635,
    4874, 13616, 13617, 3784, 12371, 314, 17348, 17349, 15219, 10566, 4998, 1204, 15901, 14375, 14376, 6804, 8128, 14396, 11142, 9675, 7930, 14163, 12579, 11961,
    721, 2715, 7468, 1528, 6005, 9546, 6667, 7780, 16407, 8800, 10028, 13938, 3118, 15165, 749, 17298, 2304, 7815, 11570, 11571, 3110, 3111, 10423, 15950,
    5186, 6439, 1750, 2975, 8474, 14108, 585, 6463, 4004, 16005, 4887, 9692, 8157, 8158, 739, 1910, 12485, 15965, 11407, 16023, 9037, 6713, 12964, 11732,
    9846, 2683, 8382, 4768, 9355, 15845, 7242, 8237, 11872, 4337, 8975, 10217, 6992, 8597, 1153, 5232, 8274, 12790, 6168, 7439, 15442, 3674, 10059, 10895,
    13333, 14015, 10726, 10910, 12417, 13275, 15360, 12083, 10029, 10030, 10272, 8458, 1181, 13742, 9859, 11055, 3590, 6547, 1725, 17092, 13435, 12624, 12625, 4564,
    13027, 5315, 9744, 10932, 5538, 7731, 1295, 13419, 8268, 13239, 14363, 950, 14667, 12507, 11645, 11646, 17075, 17076, 14514, 14463, 3312, 11325, 7991, 8370,
    7172, 4754, 2851, 14691, 7068, 10459, 5529, 9028, 9325, 12395, 13640, 7014, 7444, 13815, 2811, 311, 5281, 9995, 4262, 4675, 3839, 5491, 17360, 8771,
    1691, 4699, 8813, 11064, 5492, 5217, 9554, 17136, 14136, 15336, 7528, 8531, 5968, 13026, 6796, 1202, 14341, 8562, 3644, 10092, 14094, 3382, 3383, 11463,
    12543, 12544, 16076, 7109, 945, 1387, 12383, 15513, 8565, 8566, 12084, 12085, 13159, 16546, 16547, 3476, 14743, 7435, 4345, 10580, 10581, 10582, 6225, 11,
    15676, 13482, 1475, 7222, 11647, 12736, 5670, 145, 115, 7248, 16438, 10526, 16578, 13393, 6884, 2174, 1593, 4992, 9762, 15999, 2921, 8067, 13310, 13311,
    5769, 8538, 14132, 5923, 223, 224, 225, 7566, 1335, 2502, 1129, 16754, 8650, 8651, 14251, 4211, 4212, 7989, 3019, 7708, 13178, 7716, 2712, 4016,
    5794, 7631, 9071, 15303, 11792, 13031, 6935, 17235, 9561, 5419, 5571, 9008, 15070, 7354, 777, 10797, 1017, 45, 12597, 12598, 12599, 12600, 4438, 7829,
    1869, 666, 17084, 13352, 16150, 2149, 2623, 7221, 11307, 5790, 6728, 6729, 866, 2009, 15879, 17015, 3463, 4643, 9601, 10817, 740, 896, 1823, 2113,
    3395, 4505, 4552, 7577, 16541, 16607, 17283, 17410, 11344, 11689, 15720, 16865, 17127, 5723, 5724, 6936, 15930, 7952, 7953, 7954, 7955, 7956, 13669, 15306,
    8121, 8424, 8425, 10596, 1040, 11866, 6431, 12826, 11071, 5352, 9223, 9224, 7427, 156, 6559, 2876, 11179, 4256, 14098, 12263, 11117, 11118, 17141, 9026,
    9322, 12583, 1305, 10812, 833, 1023, 8523, 8524, 5228, 12777, 8863, 8140, 11926, 10929, 3614, 17386, 1142, 3508, 5132, 15326, 661, 10953, 10194, 16571,
    4431, 6041, 9711, 10143, 11361, 11734, 17173, 482, 12687, 5949, 5950, 7084, 7085, 10647, 11897, 2835, 2836, 4071, 4072, 3204, 9954, 10296, 16013, 13091,
    14740, 4718, 4721, 15694, 10135, 13714, 1587, 13996, 11715, 12519, 2527, 6793, 6625, 13791, 8264, 5608, 11391, 4215, 5472, 6649, 12173, 17644, 3579, 4787,
    394, 16928, 612, 13777, 7360, 6825, 14719, 13932, 12741, 3962, 15670, 11173, 11174, 513, 4186, 5474, 8047, 10897, 17206, 12427, 638, 12671, 11637, 8535,
    3057, 4010, 8028, 4720, 3660, 9955, 8539, 14133, 14481, 6566, 13343, 13345, 15361, 15574, 3597, 3598, 13914, 16589, 811, 2955, 16033, 3974, 1710, 3289,
    7173, 14177, 14179, 4755, 17236, 14482, 7687, 9832, 8573, 9088, 14673, 9123, 10684, 1765, 1767, 7546, 7548, 3478, 235, 7494, 982, 9309, 14806, 1883,
    2765, 10847, 11929, 7180, 2916, 11472, 12569, 2882, 932, 17444, 6394, 6395, 8226, 16157, 14679, 5616, 4956, 15465, 408, 2243, 17240, 556, 16319, 10213,
    10214, 10215, 17210, 16961, 16962, 2496, 15115, 16614, 14331, 1028, 1030, 818, 13142, 3187, 10621, 2031, 11232, 16245, 13837, 2160, 10626, 14371, 6189, 14756,
    1612, 14135, 5088, 6344, 15494, 5699, 6883, 2350, 3630, 15542, 3745, 4613, 7314, 11327, 6701, 15388, 13524, 12858, 8005, 2762, 16652, 13757, 5055, 10549,
    7158, 475, 7797, 16642, 2619, 14872, 1228, 6652, 14008, 2088, 10105, 10179, 12822, 17437, 16509, 16510, 14922, 64, 9590, 1004, 17477, 8405, 8407, 9621,
    9623, 7022, 8074, 10649, 11899, 8669, 8670, 8671, 9841, 9842, 9843, 2518, 16415, 2751, 9931, 13543, 6350, 7380, 8804, 13807, 13809, 8544, 14150, 13826,
    13050, 5619, 1784, 16246, 17056, 16941, 6531, 16478, 6663, 9864, 8865, 13688, 3041, 14374, 12843, 11204, 154, 723, 15786, 12460, 13620, 16655, 13692, 6816,
    4430, 3512, 16631, 16632, 6969, 9039, 4710, 9898, 1178, 13644, 6381, 7851, 2488, 16456, 5526, 2845, 5569, 3900, 6953, 16766, 9167, 9448, 3115, 2801,
    7114, 9787, 8417, 9631, 8132, 13079, 4782, 55, 4778, 9726, 411, 2645, 2646, 9650, 14986, 11165, 14916, 90, 979, 6743, 3010, 6068, 6069, 8254,
    8255, 12461, 11333, 810, 6746, 201, 10081, 2900, 4141, 992, 17328, 17329, 17330, 6514, 7602, 9141, 5411, 6460, 7535, 5394, 6173, 14931, 8920, 11065,
    11066, 14275, 14276, 8124, 17097, 7512, 5516, 13754, 3727, 4342, 3387, 11381, 3378, 3, 11018, 11530, 4533, 12933, 9066, 7276, 5589, 7501, 719, 4822,
    6765, 14681, 1973, 3234, 6571, 17025, 3790, 10918, 10586, 13228, 8083, 10216, 11339, 1340, 9225, 1988, 1989, 5657, 2618, 14862, 15010, 9796, 10004, 14859,
    12392, 12393, 4704, 14892, 16439, 5615, 11401, 12531, 10102, 15673, 13350, 7428, 5143, 15499, 15500, 3209, 10354, 750, 3405, 4670, 17010, 10327, 12489, 12490,
    3601, 15656, 2969, 991, 10490, 10491, 11920, 10205, 13595, 12675, 7675, 17190, 17191, 3271, 8454, 3295, 17113, 10022, 14630, 10033, 3349, 15924, 17337, 13818,
    13819, 17645, 17646, 14856, 5122, 7421, 5659, 14508, 11761, 5886, 3762, 3768, 6444, 10711, 11835, 14746, 14109, 16523, 15932, 14119, 15298, 7893, 8907, 737,
    1843, 2508, 8182, 13993, 16154, 2922, 7291, 9148, 5541, 11660, 17089, 16304, 17398, 12987, 9410, 4847, 16803, 14432, 2580, 144, 15058, 16827, 12437, 8730,
    14319, 15701, 13257, 13769, 12615, 16311, 16312, 8608, 4901, 16248, 717, 4150, 5413, 6319, 7405, 126, 5901, 6095, 4508, 13331, 80, 81, 82, 9137,
    10705, 11923, 13416, 15927, 6050, 2481, 12814, 9789, 10523, 17229, 14203, 15403, 4691, 7182, 16528, 5355, 8881, 11762, 14860, 10474, 15035, 6091, 593, 7382,
    8369, 7432, 7433, 677, 6848, 3838, 5037, 13362, 11219, 10944, 12106, 17278, 10843, 264, 11395, 5139, 11400, 1014, 15168, 12468, 9292, 14885, 14394, 15555,
    1876, 7462, 15525, 1668, 9643, 16817, 1561, 11273, 11274, 6326, 12014, 3675, 2571, 3821, 7524, 468, 1752, 2977, 3333, 4488, 11234, 12402, 12165, 17627,
    3569, 17440, 5957, 7092, 5301, 6515, 923, 5163, 14477, 4284, 804, 2324, 8856, 9889, 13270, 14646, 4772, 15976, 14639, 4802, 6059, 13828, 14968, 16303,
    17397, 11005, 11006, 12538, 6327, 4875, 12882, 17079, 639, 11367, 15862, 16987, 4714, 14585, 16308, 2874, 16500, 12818, 9929, 13684, 7732, 15147, 15791, 88,
    15953, 9435, 17582, 673, 8451, 3910, 4983, 9310, 14608, 3942, 9193, 9197, 5882, 479, 3150, 3780, 2186, 2125, 14495, 11470, 12571, 15026, 418, 13417,
    16950, 9645, 14246, 6484, 12162, 9658, 9659, 10795, 14355, 13712, 15241, 13720, 5376, 6684, 16287, 4827, 2373, 3066, 8324, 6409, 8154, 7551, 11369, 11233,
    14563, 16554, 2332, 7478, 4467, 14947, 16047, 7214, 5261, 162, 4757, 10136, 11733, 17172, 200, 1374, 1317, 13452, 11236, 15288, 111, 9065, 12990, 12991,
    12992, 8605, 16236, 1701, 7296, 1314, 2458, 15704, 17438, 5874, 4621, 12099, 1098, 15087, 10379, 9749, 1513, 8306, 10328, 7395, 10096, 16903, 10521, 2616,
    5964, 3475, 15519, 9081, 10985, 16127, 16939, 10555, 15881, 17018, 10209, 708, 15320, 10602, 12416, 3347, 17121, 16207, 12972, 12372, 17350, 9957, 2474, 13750,
    15356, 17125, 9863, 12842, 1386, 2155, 2156, 12150, 14465, 16470, 42, 17602, 14377, 14378, 10011, 6963, 6965, 1674, 6004, 16671, 9736, 9129, 17381, 1206,
    6104, 5771, 14052, 176, 11370, 9118, 9809, 11541, 13374, 14476, 15819, 15822, 16618, 13434, 16837, 607, 10453, 841, 10025, 11930, 9227, 1018, 17488, 3194,
    8778, 3416, 13077, 2043, 10080, 14810, 10854, 701, 8058, 1299, 13436, 15846, 14905, 976, 977, 946, 1950, 1951, 2359, 6782, 997, 8764, 12700, 12701,
    12702, 10384, 14201, 14202, 17265, 6106, 12418, 16403, 9357, 16096, 16095, 17550, 3781, 11549, 13509, 628, 7594, 8552, 7189, 7563, 17559, 6051, 7357, 6857,
    6277, 7144, 7145, 11663, 6250, 10955, 15571, 1027, 1029, 9396, 12309, 6485, 17049, 15033, 3148, 4314, 12227, 808, 17195, 17196, 17412, 1306, 10909, 17413,
    14697, 14701, 6530, 10380, 3636, 2705, 1874, 7618, 9534, 15237, 17101, 3013, 12457, 375, 10574, 7051, 8742, 9133, 10326, 509, 13122, 7583, 1310, 11257,
    11891, 14141, 3474, 15231, 595, 596, 10252, 11633, 3872, 8502, 15897, 7855, 8877, 797, 13365, 9982, 8242, 13862, 9671, 13648, 17041, 12478, 6616, 6619,
    9505, 8842, 17070, 15167, 12712, 8568, 12431, 14941, 343, 14384, 4373, 6254, 17593, 7549, 14841, 11010, 14749, 10339, 5218, 9688, 17239, 2688, 14080, 10516,
    10517, 12748, 9234, 10509, 13906, 9514, 13399, 13400, 10634, 14568, 14732, 17502, 14733, 17503, 8349, 11049, 11050, 519, 1033, 3663, 15155, 3925, 12864, 16189,
    17158, 11028, 16555, 10400, 11667, 6221, 14830, 9257, 4836, 16788, 927, 5685, 4572, 9712, 9096, 12288, 10948, 12119, 1096, 6238, 2261, 9434, 532, 12752,
    13735, 14804, 6947, 9103, 516, 1678, 1760, 4683, 4844, 5974, 7541, 16797, 3302, 4456, 1207, 2325, 13977, 10498, 8860, 608, 11754, 7511, 10212, 11436,
    6249, 625, 17174, 6358, 11861, 14067, 14068, 4296, 2557, 2558, 2559, 14349, 9656, 13043, 9866, 7467, 12947, 3028, 13415, 6719, 12168, 7466, 12946, 5215,
    17134, 1399, 2528, 10368, 6384, 911, 2313, 16647, 11322, 6695, 11323, 14687, 6696, 14688, 11324, 6700, 9127, 5305, 5765, 3354, 16580, 17185, 13148, 131,
    15443, 5979, 12143, 9483, 13540, 1836, 8925, 875, 9125, 715, 9440, 17296, 2216, 5318, 4341, 8446, 7965, 7966, 8955, 8956, 5656, 11136, 3681, 4881,
    11424, 12548, 12956, 14092, 7848, 9743, 3527, 4375, 12902, 17260, 7530, 2791, 11743, 8619, 12435, 10666, 16265, 6492, 7570, 6233, 1825, 8169, 11289, 11290,
    8612, 8613, 12484, 32, 372, 2674, 3560, 8346, 9800, 5486, 11022, 12184, 4037, 5299, 5144, 6401, 9854, 11053, 517, 1679, 15354, 16455, 4978, 9734,
    3700, 2660, 9394, 14998, 9077, 13441, 623, 624, 148, 2049, 12377, 10887, 16362, 11275, 9062, 14244, 4920, 15666, 15792, 7696, 8280, 8823, 6824, 8583,
    11631, 7286, 13225, 13636, 15248, 15793, 16270, 8160, 9011, 12829, 12830, 3935, 8161, 11216, 15249, 1049, 3944, 7859, 11910, 14273, 16658, 100, 9258, 10713,
    12969, 2972, 7021, 15215, 11777, 12219, 5661, 9187, 5430, 4882, 8894, 15810, 4767, 8327, 16998, 5149, 7984, 14744, 2455, 918, 11565, 6565, 12981, 9189,
    5349, 2907, 9652, 1914, 11206, 13805, 10976, 4237, 14204, 8687, 4370, 2690, 3966, 108, 16177, 12342, 5544, 1337, 12951, 8640, 14772, 11823, 16612, 8973,
    10552, 9559, 15604, 7452, 369, 15874, 1807, 1809, 1810, 1811, 14702, 4776, 6043, 3543, 7391, 4138, 5372, 12413, 12414, 13561, 13562, 3701, 4910, 8111,
    9202, 1844, 13994, 6412, 11606, 16635, 2167, 8696, 9804, 1467, 5468, 419, 6941, 17595, 1327, 13463, 11300, 71, 7531, 6895, 9617, 4850, 9432, 8772,
    8773, 8774, 7128, 8281, 3200, 4361, 14040, 17138, 14537, 3494, 15532, 8298, 7772, 2723, 4419, 5553, 13759, 924, 6771, 7915, 13447, 4123, 16168, 17199,
    9442, 6594, 12097, 10587, 16176, 6473, 11415, 1300, 2428, 4214, 14239, 5602, 14328, 2986, 11156, 13481, 11145, 1673, 15684, 14309, 14310, 3811, 9777, 3326,
    3327, 1563, 2206, 9378, 5551, 15824, 16058, 14726, 17149, 8723, 3892, 3444, 9579, 12516, 15827, 2374, 4128, 2061, 16879, 1047, 2119, 12958, 12959, 7874,
    4578, 8882, 2577, 3122, 3315, 6874, 15113, 5409, 5636, 6459, 7534, 8883, 9172, 15169, 2578, 10779, 13643, 648, 1937, 5386, 11628, 15114, 9634, 17355,
    4656, 7231, 12918, 2106, 6085, 10544, 10545, 12456, 13590, 9060, 9061, 1191, 11138, 1357, 7233, 12747, 9531, 10744, 2698, 597, 2700, 1981, 11476, 11478,
    12811, 10103, 15674, 2483, 448, 253, 3507, 4703, 7630, 13128, 9756, 10468, 10968, 11749, 14917, 6676, 12653, 674, 17311, 1846, 10986, 8979, 8980, 8981,
    16060, 2365, 15668, 12715, 2875, 4433, 16502, 6707, 5085, 17263, 12836, 12837, 10307, 14483, 2203, 5002, 17027, 8227, 9321, 8129, 12358, 7816, 17433, 62,
    3284, 5694, 12823, 12824, 3198, 8018, 4155, 13480, 14868, 7023, 6908, 869, 2012, 14867, 10493, 13459, 13460, 929, 13063, 136, 14096, 8617, 9150, 4925,
    3030, 5244, 2084, 10482, 11766, 4407, 202, 10311, 12704, 8265, 8432, 14320, 3227, 3510, 5587, 11021, 13744, 8032, 9075, 8082, 12123, 4231, 15713, 2032,
    2033, 11302, 11303, 11304, 14914, 15578, 9592, 5751, 6915, 5753, 6917, 3161, 1428, 6538, 4972, 10456, 14865, 9497, 8040, 3369, 15123, 4967, 16906, 11346,
    8072, 14160, 96, 6118, 4830, 10363, 3926, 7825, 12308, 5307, 12226, 1324, 884, 9083, 1546, 5127, 17318, 14409, 7305, 8316, 561, 15738, 4283, 14599,
    11177, 13772, 1099, 364, 12660, 16147, 9949, 17452, 17453, 6861, 8437, 9653, 17479, 7339, 11690, 17409, 12177, 13301, 5705, 11158, 4324, 16384, 13372, 725,
    726, 727, 1771, 2991, 17271, 17272, 17273, 6967, 6481, 17463, 17464, 10199, 13886, 7100, 14118, 464, 465, 17621, 9573, 9888, 1485, 5310, 15755, 2847,
    7378, 15971, 11048, 11515, 8162, 8829, 16867, 184, 11807, 11458, 2855, 11176, 3178, 8641, 14208, 925, 17435, 2819, 4056, 6034, 6126, 9719, 10207, 1666,
    1667, 8753, 12079, 12080, 12861, 9179, 10820, 11963, 13040, 901, 14250, 1531, 16964, 5268, 3907, 5130, 3304, 4458, 5887, 5278, 7020, 7422, 3800, 7882,
    338, 16358, 6448, 12726, 12727, 12728, 12729, 9439, 15021, 10640, 11878, 15573, 9524, 3460, 2305, 5142, 9501, 9941, 350, 4333, 4113, 13511, 4129, 233,
    9363, 14840, 10669, 2464, 15022, 9243, 12220, 5548, 6738, 376, 15829, 15244, 8296, 11706, 13446, 17393, 12222, 11561, 11563, 15196, 15197, 16001, 118, 10134,
    13982, 13023, 13883, 1146, 8130, 3129, 4005, 16021, 6016, 15501, 754, 14298, 9320, 10441, 1459, 15287, 5789, 12738, 13075, 12056, 14478, 424, 16984, 3691,
    1090, 17538, 654, 1857, 7177, 3793, 14031, 8006, 6745, 16862, 1437, 5258, 2293, 13703, 6190, 4157, 5425, 9850, 10281, 11522, 12339, 12341, 12225, 5674,
    2743, 6446, 10261, 10262, 5552, 7443, 15939, 15940, 16102, 4369, 8416, 3612, 4828, 6002, 10005, 10710, 14923, 17486, 17487, 2257, 8095, 6288, 4098, 3798,
    1403, 9161, 16581, 7793, 5584, 5585, 3801, 3802, 11427, 12953, 5005, 17238, 2902, 171, 10288, 9676, 10123, 6937, 13849, 13850, 11474, 16012, 16932, 4012,
    9070, 13028, 15302, 11791, 13029, 16929, 15844, 16972, 6958, 7591, 17115, 5907, 15850, 4340, 8870, 2516, 10172, 10173, 10175, 10176, 655, 17215, 14379, 14380,
    1759, 7540, 436, 12645, 3301, 4455, 10438, 6988, 8036, 11723, 1614, 3764, 9899, 1465, 9390, 11554, 5726, 358, 13485, 14588, 7664, 7666, 8698, 8700,
    10225, 11448, 10798, 4322, 9900, 15474, 14582, 3290, 14808, 836, 1026, 12513, 12515, 2768, 2770, 10850, 8557, 9738, 13213, 4573, 4574, 3116, 4775, 17565,
    12354, 13490, 43, 16573, 3120, 12095, 4441, 3844, 5350, 7728, 15452, 691, 6845, 4781, 1870, 15002, 10890, 11220, 1451, 6894, 13020, 345, 4563, 4945,
    4948, 7290, 16071, 6167, 10677, 10678, 10679, 10273, 6417, 7358, 9565, 1315, 2468, 10940, 10031, 7480, 8462, 2254, 6957, 16355, 3035, 1905, 3153, 3506,
    4702, 9069, 10302, 10484, 10488, 11768, 11773, 4188, 4189, 7744, 16356, 6343, 13346, 1089, 11098, 11099, 4092, 9665, 4741, 17155, 4870, 4871, 4872, 16668,
    3434, 7649, 16570, 4892, 14402, 14403, 14404, 9612, 16561, 16562, 258, 6451, 14945, 14946, 16912, 3242, 3243, 7948, 16519, 8893, 15234, 6385, 14066, 3799,
    5011, 2056, 3340, 8304, 8305, 1122, 13958, 3734, 15486, 6361, 9581, 2746, 15639, 15640, 14580, 12345, 5860, 15968, 9287, 9288, 17033, 17034, 12243, 12245,
    2534, 2536, 98, 16621, 13442, 6805, 12850, 12927, 14077, 12386, 12387, 13520, 13521, 2678, 14792, 1372, 1373, 2513, 2514, 11499, 11500, 11611, 12586, 12587,
    17051, 398, 1164, 1574, 2267, 10045, 11218, 11286, 15342, 6526, 269, 3448, 13978, 8420, 14084, 13899, 15201, 1742, 8736, 634, 13683, 4502, 10234, 11457,
    16425, 16426, 606, 7044, 9323, 13252, 1348, 5329, 1254, 3235, 15305, 1031, 11483, 8914, 10053, 16466, 4937, 8915, 4939, 6293, 10054, 4942, 4943, 6294,
    8501, 3788, 10638, 9324, 10688, 15011, 1199, 1424, 3643, 944, 4364, 15907, 10010, 1382, 4605, 4606, 6269, 6270, 14622, 9268, 10447, 6003, 9416, 10433,
    1662, 13708, 6841, 16335, 16336, 12820, 12250, 1233, 10735, 10737, 11469, 12570, 5421, 5422, 6889, 6891, 3938, 15691, 13975, 10644, 4848, 4849, 16804, 16805,
    2169, 2643, 16136, 10622, 15265, 15470, 3655, 15158, 15933, 6433, 1409, 1410, 13327, 8766, 16956, 15409, 4058, 8600, 8601, 6754, 9059, 10495, 16068, 501,
    1670, 9474, 1875, 7619, 9872, 13322, 881, 17399, 357, 16887, 7202, 7646, 5375, 2212, 9555, 1221, 4196, 13984, 17042, 3389, 3390, 322, 3181, 15252,
    2140, 3425, 3182, 15253, 12453, 12289, 5939, 10068, 16299, 12175, 4139, 4140, 4645, 7345, 7346, 15702, 13371, 1729, 17258, 2561, 12103, 7287, 8476, 9034,
    9035, 16241, 2182, 12859, 15970, 14710, 2470, 1087, 3447, 3648, 4632, 16379, 3574, 13694, 9913, 5387, 6573, 8402, 14059, 633, 5652, 5653, 5654, 10062,
    10063, 9241, 17449, 3501, 17322, 17323, 12767, 4633, 10295, 6601, 6602, 4472, 2866, 4966, 6527, 4799, 16846, 11203, 14693, 7671, 7672, 7673, 7674, 17153,
    998, 17591, 4862, 12312, 8581, 11857, 6996, 5001, 11016, 12172, 7343, 3277, 10455, 2239, 14448, 16165, 952, 7316, 11188, 7693, 1042, 14881, 7260, 2395,
    9117, 10774, 9638, 10869, 8900, 16763, 14776, 16289, 3466, 3467, 4466, 974, 12606, 12607, 12608, 12609, 13266, 6829, 4064, 4396, 4397, 3372, 7217, 13675,
    14753, 6065, 6066, 6067, 16152, 6959, 6960, 6961, 6962, 7045, 5021, 11041, 5269, 6491, 11576, 3894, 17186, 17187, 17188, 17189, 9877, 9878, 9879, 9880,
    0, 215, 16734, 2988, 4187, 5264, 6486, 9697, 10920, 5600, 3034, 11666, 3039, 16323, 11405, 11406, 12536, 12537, 12314, 12315, 6790, 8895, 13069, 1789,
    1814, 7194, 13081, 9299, 5311, 9980, 16678, 9166, 17394, 9246, 10069, 13891, 8089, 3365, 8314, 3415, 11548, 2877, 10381, 12922, 10454, 2187, 2188, 5540,
    12672, 13814, 5357, 6567, 15867, 10104, 14518, 12048, 16351, 14569, 1113, 17573, 399, 334, 1647, 1649, 13328, 17086, 885, 7461, 11199, 9303, 7347, 7348,
    1226, 13353, 7973, 35, 11691, 14127, 3615, 17387, 1143, 17377, 5133, 15410, 16560, 8662, 14230, 3047, 4649, 16119, 965, 1813, 13430, 256, 649, 1781,
    6885, 7932, 1751, 2976, 2142, 3426, 5524, 12164, 17375, 17626, 4611, 5921, 7255, 8282, 13738, 14817, 8943, 17035, 3487, 6682, 16401, 4671, 6610, 6123,
    6124, 9962, 8558, 762, 16252, 8135, 16444, 562, 6435, 12578, 13737, 15394, 16533, 6712, 7766, 12757, 13898, 1350, 775, 16032, 6202, 2164, 6332, 6177,
    13229, 9915, 6694, 7758, 6638, 14584, 9932, 12928, 14078, 10332, 16850, 1308, 140, 15166, 10633, 14471, 3232, 12092, 7166, 7167, 4895, 14318, 5116, 5117,
    2650, 6827, 6214, 1887, 4556, 3331, 4478, 1038, 8765, 10024, 8385, 11007, 6391, 10651, 9537, 17266, 5402, 7517, 1474, 15416, 8932, 3440, 8940, 8347,
    16516, 17618, 16316, 3140, 17099, 12086, 2532, 855, 12740, 4650, 4668, 5362, 921, 2755, 13779, 13781, 3806, 3807, 4728, 5990, 9334, 9335, 7176, 16619,
    11560, 12581, 14521, 16749, 1983, 15591, 15592, 15593, 11965, 14093, 8685, 14264, 554, 13730, 1160, 1161, 2300, 9395, 619, 16918, 2747, 2347, 16970, 16971,
    13166, 14240, 12855, 1602, 12734, 7207, 17514, 15776, 10706, 3464, 4644, 11705, 2763, 5631, 2662, 2082, 2083, 15653, 9670, 14822, 237, 12396, 15543, 4343,
    2429, 8120, 1418, 13577, 672, 6315, 12634, 1009, 5176, 1388, 1389, 17294, 17295, 14604, 4916, 671, 12592, 3350, 5050, 16761, 11278, 6199, 13671, 16902,
    5399, 6580, 11984, 4080, 6323, 4682, 5497, 5498, 5499, 5500, 5971, 12195, 16446, 9560, 2531, 17482, 15261, 15262, 4489, 14769, 2185, 1775, 5246, 10755,
    15300, 16431, 7153, 8203, 5184, 17107, 12424, 13586, 6871, 9443, 7482, 15581, 12915, 11846, 11848, 14663, 15458, 17257, 2134, 9317, 16126, 16354, 13861, 3978,
    3970, 13453, 14460, 4102, 4878, 12827, 14389, 15550, 4403, 11890, 5712, 12685, 6374, 13619, 2278, 2279, 8021, 8022, 4545, 16600, 11468, 12568, 1483, 5517,
    7225, 10981, 4268, 5554, 15124, 16278, 13583, 14625, 15117, 16275, 4933, 6210, 7412, 8397, 13753, 14835, 15463, 16603, 11489, 11528, 5965, 8031, 1756, 5062,
    2064, 9515, 4919, 17227, 13980, 6942, 2103, 15232, 14819, 6383, 6406, 12844, 13991, 13145, 6411, 14027, 17169, 15289, 9731, 2362, 16036, 16038, 11411, 11412,
    7037, 14565, 10577, 10578, 16823, 1627, 12854, 14669, 12502, 4331, 12689, 12966, 12889, 21, 4279, 11815, 14245, 12886, 3260, 4412, 2248, 6244, 10343, 7355,
    17570, 14918, 5838, 11314, 3868, 15893, 1477, 1879, 7624, 8836, 10066, 13628, 2607, 2608, 2609, 3849, 3850, 3851, 8887, 10110, 11214, 14398, 7799, 7800,
    12010, 16718, 13084, 14191, 13846, 14099, 2899, 10013, 9903, 15128, 8585, 3337, 11747, 14187, 11884, 849, 12999, 8638, 14146, 9446, 11640, 11641, 4839, 6641,
    2779, 2780, 12082, 10120, 11091, 13426, 15060, 15061, 10048, 4587, 393, 16054, 12311, 3135, 14271, 11638, 14180, 15660, 5101, 3889, 9486, 3484, 11342, 7729,
    6943, 374, 1550, 15455, 5958, 3981, 4546, 5775, 5920, 6980, 9393, 12306, 11859, 12930, 9201, 8366, 7811, 955, 9814, 4093, 13917, 6726, 5859, 14408,
    788, 10514, 6657, 9551, 13432, 16480, 8689, 5609, 13192, 515, 1677, 15353, 16454, 5074, 10571, 123, 16644, 3509, 4711, 15789, 16900, 6718, 7773, 1913,
    16093, 3584, 7384, 8372, 15631, 15071, 10349, 10350, 16973, 9766, 3932, 4801, 5379, 14393, 15554, 1236, 6784, 11827, 16348, 13928, 15675, 9164, 13845, 2397,
    3670, 4861, 1622, 13924, 16080, 16082, 14836, 5420, 14837, 16041, 1168, 10161, 14454, 17164, 12295, 7994, 4103, 10870, 11355, 14020, 15699, 10017, 8993, 3276,
    15566, 3763, 3769, 3288, 8633, 13354, 134, 11239, 11461, 8799, 11397, 5157, 10460, 2414, 14290, 12942, 16372, 1696, 951, 5793, 2808, 1976, 10310, 116,
    5250, 5251, 13933, 2775, 2777, 6509, 353, 4868, 110, 13823, 15202, 13497, 14595, 5045, 8758, 2550, 11545, 15340, 1732, 2926, 1961, 3212, 10951, 1851,
    2842, 16132, 10942, 10943, 11605, 15308, 13831, 15238, 8948, 9510, 9511, 13677, 1330, 1331, 6432, 13456, 14131, 4366, 347, 15966, 14071, 3753, 710, 14123,
    7244, 16744, 2444, 2323, 12340, 13479, 2852, 2853, 2854, 3924, 15958, 5188, 16548, 12851, 13852, 7460, 11198, 3070, 3087, 3088, 3089, 13209, 8065, 9997,
    15363, 12765, 10238, 10642, 10643, 17549, 2062, 2360, 5841, 8172, 8487, 6120, 7307, 8317, 1351, 1352, 6258, 15482, 14073, 4242, 4244, 9182, 14513, 8913,
    10167, 93, 14072, 14003, 11540, 14937, 1186, 7777, 11213, 14407, 10639, 9467, 15633, 15240, 9237, 4840, 9971, 15127, 14657, 14658, 16885, 1753, 1754, 774,
    6469, 13836, 6716, 4376, 9455, 10154, 2962, 2965, 263, 5148, 10646, 3069, 15140, 16682, 16683, 5324, 10325, 8030, 1193, 12898, 3830, 9089, 9342, 9343,
    14425, 6535, 12397, 9824, 9825, 15421, 15422, 5039, 14924, 4824, 16395, 16396, 6768, 14683, 6328, 14574, 14575, 13487, 15301, 11672, 2627, 16712, 368, 12696,
    3861, 12799, 15735, 10865, 387, 388, 1801, 9772, 9774, 13780, 14699, 10084, 3642, 14606, 5559, 5560, 6405, 7722, 13534, 14617, 14605, 11378, 11379, 12161,
    9604, 10833, 1534, 2656, 7133, 8193, 598, 17150, 1736, 1965, 2935, 3216, 16477, 17577, 934, 14971, 16073, 15906, 2307, 17170, 5257, 9002, 17234, 6662,
    8918, 5752, 6916, 11760, 17204, 8075, 15334, 9180, 3554, 6010, 6572, 14472, 14473, 12585, 16976, 7209, 5459, 6046, 4921, 6153, 6455, 6352, 5850, 5658,
    5660, 9165, 11564, 13929, 8098, 12368, 1779, 4519, 4520, 8408, 8409, 9624, 9625, 6740, 7801, 2392, 3651, 16463, 17567, 1660, 11979, 9500, 11132, 8087,
    2161, 10771, 13951, 12006, 16008, 11793, 14666, 1034, 10977, 2291, 5089, 12259, 14713, 12156, 14284, 7536, 11531, 11532, 2564, 17157, 724, 547, 11246, 16237,
    1685, 2024, 7783, 13664, 11083, 1933, 12640, 5766, 5770, 2784, 7183, 466, 6029, 13716, 14788, 10830, 11649, 9235, 14492, 1681, 16066, 14266, 9188, 568,
    6140, 13976, 10576, 3664, 13676, 14154, 14848, 14849, 5234, 8279, 5192, 6449, 7254, 7942, 4561, 72, 13995, 9484, 10470, 7488, 9408, 10653, 12189, 13631,
    12310, 2563, 15978, 15050, 5247, 10756, 4003, 11009, 2749, 3988, 13832, 7034, 7200, 1361, 6264, 7995, 4435, 12223, 12151, 16247, 14864, 16988, 2074, 15016,
    8418, 4315, 14439, 7707, 157, 158, 17400, 17401, 1971, 6510, 14033, 14034, 11151, 1019, 1020, 14964, 11780, 17226, 13008, 4495, 54, 7481, 2104, 2080,
    15711, 3914, 15839, 5813, 6311, 16330, 1592, 15471, 17392, 13579, 5881, 10128, 16535, 14944, 6151, 5010, 6216, 16078, 15325, 7853, 12404, 12405, 7852, 4362,
    11752, 10357, 15712, 16378, 9254, 5284, 14624, 16816, 3779, 6675, 13116, 553, 5579, 16821, 16822, 6307, 11962, 16181, 12780, 12791, 13760, 4297, 11417, 3480,
    9477, 4152, 4153, 15677, 1110, 17242, 17243, 17244, 17245, 6846, 5009, 8748, 4330, 5623, 15328, 9030, 10868, 11074, 2447, 4432, 12215, 11788, 8308, 9669,
    5008, 3819, 11858, 12929, 6200, 2903, 789, 12683, 2849, 6944, 7071, 16337, 4506, 8990, 9509, 15392, 16532, 4509, 4774, 6132, 6133, 14036, 12073, 631,
    12517, 7486, 9407, 10650, 12187, 13630, 1556, 1557, 15520, 15521, 1325, 5725, 5239, 5240, 12307, 5588, 13743, 16018, 207, 16884, 2451, 4542, 618, 917,
    12603, 4292, 4293, 11900, 7436, 2581, 16224, 17277, 11189, 13001, 15796, 4674, 10648, 11898, 12467, 5730, 5731, 12709, 16468, 11195, 15799, 13099, 16648, 17256,
    3049, 13486, 3079, 17588, 17599, 17600, 17601, 13551, 11626, 17403, 120, 12361, 7006, 17442, 10824, 10825, 10826, 9920, 3967, 5200, 5103, 11602, 5084, 10466,
    14649, 15866, 9423, 3500, 12320, 12323, 4817, 5944, 5945, 5946, 7079, 7080, 7081, 2831, 2832, 4067, 4068, 2606, 3848, 8406, 9622, 29, 12193, 12039,
    13123, 1568, 7332, 1095, 286, 6483, 3810, 2087, 7455, 8599, 17000, 17495, 15698, 4304, 17211, 17212, 3133, 530, 11937, 11422, 15837, 4622, 6584, 7656,
    1498, 3359, 5520, 6698, 12152, 1344, 1394, 2522, 15561, 16709, 4518, 5204, 5826, 6454, 2287, 2288, 8954, 1211, 1212, 13699, 13700, 15285, 15286, 1183,
    1375, 13496, 9694, 15304, 13269, 12950, 4595, 4596, 4597, 12735, 8783, 1355, 1356, 6260, 6261, 11051, 529, 4305, 5642, 2633, 7136, 10192, 1007, 2143,
    10458, 11730, 4372, 4740, 5032, 15858, 3525, 15662, 489, 16427, 1704, 13514, 12069, 4725, 16183, 10480, 11764, 12833, 11247, 4673, 2001, 11488, 5797, 2328,
    16838, 13422, 5296, 8151, 9922, 4205, 5104, 4701, 8838, 7763, 483, 15651, 8683, 7224, 6585, 1147, 12030, 12031, 8701, 8338, 11786, 38, 5842, 3316,
    8134, 1114, 14464, 15654, 12205, 5180, 6240, 9411, 11329, 10227, 11450, 14602, 9881, 15028, 14046, 1091, 13324, 4628, 3374, 8564, 146, 5757, 14960, 2708,
    2463, 9459, 14416, 13309, 12351, 10118, 13768, 6703, 4474, 4475, 2509, 9319, 3040, 15255, 3146, 5991, 9245, 10427, 10428, 9781, 2964, 555, 12210, 8857,
    9556, 10767, 342, 14906, 14907, 14908, 14909, 15816, 15817, 15818, 10501, 9220, 9222, 12088, 11428, 11429, 2893, 11828, 3805, 5020, 9360, 10558, 3854, 5059,
    13673, 1837, 17122, 7856, 8879, 3771, 12611, 6075, 12567, 4023, 3428, 6136, 1289, 14866, 1422, 7514, 8499, 15883, 15884, 15886, 17020, 17021, 17023, 2025,
    16394, 16338, 13918, 12028, 12144, 12145, 12561, 10049, 14958, 12065, 181, 1412, 17561, 8941, 17221, 17222, 17223, 17224, 5066, 431, 14041, 904, 12565, 2443,
    10883, 15650, 14695, 9332, 4770, 5849, 14410, 15402, 7769, 14373, 5663, 478, 11896, 11480, 13104, 13162, 9296, 14888, 5648, 6838, 11025, 1886, 2565, 7881,
    9160, 132, 890, 2115, 1935, 1936, 3183, 3184, 8873, 10094, 8874, 10095, 7203, 8029, 13488, 9404, 13820, 13988, 9085, 8933, 6019, 13235, 12305, 5645,
    16010, 16628, 2277, 3492, 15210, 8549, 7364, 16447, 15831, 7335, 4515, 5820, 5821, 4516, 5822, 5823, 11954, 6081, 878, 2019, 11785, 2675, 6251, 492,
    14209, 13775, 10631, 6688, 12978, 4371, 9138, 10333, 4271, 12627, 1720, 5690, 5691, 13011, 2871, 2872, 4825, 4826, 6316, 6317, 1472, 4484, 6769, 6770,
    8846, 8847, 10749, 10750, 11966, 11967, 14684, 14685, 4551, 9908, 9909, 11087, 11088, 2275, 12779, 2296, 2234, 2040, 13835, 3482, 17261, 15345, 17146, 16845,
    8167, 11252, 7612, 2000, 10505, 11787, 2680, 3960, 5135, 6388, 6512, 7600, 8212, 10228, 11451, 15855, 16982, 13704, 8657, 9111, 4548, 9780, 11272, 8861,
    10410, 15098, 12278, 11812, 8652, 8653, 10608, 10610, 164, 6011, 6012, 6013, 6014, 3027, 6252, 10933, 1804, 13921, 10745, 1838, 7456, 493, 5888, 4539,
    10169, 11994, 11995, 10546, 12601, 17194, 868, 2011, 13106, 14207, 11976, 12440, 10341, 7147, 4865, 11740, 11191, 7626, 1370, 346, 10318, 14258, 14259, 11296,
    14925, 9215, 10412, 9951, 2624, 16724, 17447, 17067, 2512, 6631, 4835, 16787, 14985, 85, 14921, 10304, 557, 10443, 11717, 10073, 10074, 11292, 5932, 1398,
    8110, 6886, 5606, 6680, 8697, 5113, 3008, 1730, 12240, 8479, 7717, 1929, 8390, 14489, 15335, 1075, 13506, 12249, 4220, 10673, 11919, 594, 10595, 7414,
    6496, 4625, 4798, 13279, 8485, 6977, 16035, 16037, 16039, 5829, 362, 15367, 4210, 5364, 9372, 546, 1707, 7611, 12681, 5693, 10641, 11879, 8845, 15102,
    114, 7124, 15251, 13654, 14741, 1217, 5222, 1985, 8175, 5490, 14032, 15449, 10317, 9086, 9545, 8658, 10777, 645, 5383, 12580, 10987, 17637, 6100, 6101,
    6102, 6103, 13412, 7568, 7990, 5377, 15518, 14400, 11960, 4717, 1755, 7473, 15710, 16855, 11030, 16559, 5858, 7011, 8295, 9424, 15089, 15090, 16231, 16232,
    14801, 4843, 3534, 5924, 9831, 15429, 1200, 10831, 4277, 3520, 4731, 6339, 12891, 3196, 11911, 9177, 6369, 6371, 5443, 10949, 6273, 7329, 1803, 16868,
    16869, 4065, 6220, 10245, 2195, 11398, 15132, 15133, 3840, 7623, 6906, 10866, 3022, 7498, 8213, 3641, 7667, 4540, 16485, 457, 2745, 11075, 5454, 14024,
    9865, 1526, 6090, 8386, 9233, 15438, 1287, 10569, 6027, 13359, 1493, 10950, 11493, 11494, 8192, 9301, 6852, 6853, 6854, 6855, 6856, 7902, 7903, 7904,
    7905, 7906, 13428, 16235, 8333, 10236, 1011, 7454, 8429, 1012, 17480, 9273, 9956, 2473, 11800, 13003, 559, 2709, 11888, 16469, 6111, 11556, 14314, 13681,
    3145, 10407, 616, 3305, 4459, 14843, 1041, 12916, 9935, 433, 1605, 6289, 7658, 15686, 14232, 12185, 16909, 16910, 6023, 17459, 3697, 11818, 16061, 15453,
    10496, 16069, 15851, 6353, 477, 11229, 14897, 14898, 4085, 12737, 15078, 15389, 11350, 4300, 9425, 3765, 3127, 12426, 15902, 7029, 10637, 16769, 16162, 5718,
    16937, 4176, 14614, 8368, 14720, 908, 11297, 4303, 119, 3645, 11927, 1597, 2070, 11209, 1880, 5934, 17061, 7108, 195, 16717, 2, 3368, 9139, 2421,
    10098, 16755, 3391, 15186, 16597, 15188, 16599, 15190, 16602, 12313, 5845, 5846, 10299, 10967, 10781, 10782, 1891, 2403, 6983, 9399, 14655, 8064, 12330, 443,
    3545, 3959, 7375, 2649, 12758, 12759, 13903, 13904, 5159, 1043, 2492, 14089, 1035, 10994, 5772, 7804, 4406, 10927, 642, 643, 6507, 6508, 9818, 16813,
    13060, 4982, 16935, 6443, 13896, 2629, 629, 630, 6522, 6523, 3332, 17613, 14299, 31, 14234, 15135, 16067, 1402, 14447, 13840, 12422, 13582, 9943, 6161,
    4829, 12474, 308, 309, 15432, 15433, 16576, 16577, 310, 12731, 12732, 12742, 9715, 13110, 13404, 11072, 15242, 10006, 3726, 10912, 11068, 7423, 16864, 5230,
    9298, 4301, 6970, 12428, 10925, 2833, 4069, 1069, 1070, 17530, 17531, 3477, 4930, 10762, 10763, 10764, 15832, 14235, 2924, 8503, 1717, 2910, 490, 17043,
    2494, 3737, 16313, 14796, 15496, 4883, 7683, 13287, 3121, 12482, 4325, 5861, 16373, 15557, 10708, 15236, 11143, 13718, 8777, 748, 5177, 1504, 6562, 6780,
    10331, 4581, 5173, 2844, 9495, 16616, 1015, 11650, 5102, 2101, 8201, 6561, 14348, 11116, 1511, 13420, 14281, 14282, 16062, 16063, 7527, 2843, 11393, 985,
    5351, 17465, 5325, 16475, 17575, 2338, 2339, 14455, 8017, 5918, 11418, 12541, 12542, 16905, 2963, 2966, 17533, 6077, 7199, 9269, 1606, 12518, 16397, 16762,
    681, 10418, 13308, 16034, 17439, 5625, 11318, 11319, 10160, 3829, 17520, 6835, 11924, 15435, 7627, 7628, 2319, 12486, 11609, 3488, 5470, 3427, 15524, 1516,
    10046, 3348, 5668, 5671, 17307, 6163, 7824, 7154, 8204, 3319, 190, 9884, 11069, 1521, 4348, 12004, 15526, 5031, 481, 12941, 9746, 6396, 4538, 16341,
    14955, 11849, 5580, 2980, 5015, 6335, 15014, 9341, 10528, 11354, 9221, 11658, 16226, 17319, 7590, 9290, 13080, 14884, 8053, 9115, 9147, 10345, 12355, 12356,
    13491, 13492, 2317, 3559, 3592, 4796, 16796, 7039, 7040, 2539, 3796, 6191, 7289, 5761, 17569, 17443, 10294, 13923, 8978, 11952, 15387, 10810, 10813, 16197,
    12782, 7914, 521, 15510, 17366, 16736, 15768, 15597, 17418, 9417, 10432, 498, 644, 10601, 2850, 1613, 695, 7097, 12876, 4365, 2547, 2280, 8023, 4306,
    17525, 2028, 3286, 9170, 13276, 11052, 6139, 7250, 10999, 7760, 13427, 5469, 3813, 3980, 5452, 7184, 11281, 6474, 7870, 7871, 17557, 1722, 1723, 11124,
    12316, 6063, 505, 17057, 15093, 11595, 599, 13705, 13706, 4130, 239, 16353, 16382, 7868, 8622, 5999, 151, 209, 437, 439, 1376, 12646, 12648, 441,
    442, 12650, 12651, 4062, 9431, 5121, 17313, 6128, 10627, 17522, 11941, 707, 16208, 12113, 6300, 16742, 6183, 6184, 6185, 10901, 6181, 5150, 1363, 7390,
    5833, 5834, 8754, 13108, 1329, 7110, 2284, 8027, 13878, 9328, 2592, 6096, 10945, 12107, 2936, 2937, 8510, 8511, 7872, 8896, 12713, 12714, 13853, 13854,
    10979, 16276, 15516, 15473, 4267, 2810, 13048, 11130, 5346, 7975, 827, 9307, 2042, 16223, 14821, 1247, 511, 6880, 11003, 8802, 8837, 3616, 10799, 3661,
    15327, 3739, 12388, 12389, 12390, 10911, 14894, 5586, 8959, 335, 7996, 7266, 8998, 2252, 12904, 14222, 5018, 6280, 11100, 10137, 11351, 3068, 6419, 4001,
    16458, 803, 7682, 12697, 8584, 5338, 1692, 5016, 1377, 8267, 1188, 12455, 7826, 7827, 4174, 5744, 12508, 16204, 463, 15649, 9460, 11194, 16723, 17060,
    15316, 4585, 10183, 3870, 15895, 9019, 14356, 8947, 15174, 15175, 13140, 14590, 7587, 4135, 5369, 13241, 11596, 2540, 1172, 16792, 16793, 10559, 15046, 4382,
    4602, 8288, 12291, 12292, 3775, 14347, 14175, 16448, 1536, 17339, 461, 574, 5994, 9218, 14832, 17364, 7123, 13022, 16615, 7131, 16539, 16540, 8468, 9979,
    14, 14987, 12793, 17606, 11245, 8329, 8440, 15032, 16196, 3704, 4914, 15295, 8690, 3381, 16774, 2318, 4590, 13163, 7916, 8136, 11073, 10292, 3728, 1533,
    2655, 7669, 13151, 3603, 3604, 3102, 2990, 13773, 13439, 10629, 15860, 852, 8009, 821, 14315, 14316, 11968, 8992, 3886, 15913, 9231, 9232, 13424, 13425,
    10248, 15800, 15112, 26, 13234, 10376, 6678, 13581, 14149, 9471, 9472, 10692, 10693, 12277, 12813, 12706, 576, 4744, 9131, 2424, 3679, 12287, 426, 10254,
    10255, 1848, 8152, 10880, 8908, 13334, 2314, 16345, 4096, 9792, 9793, 13887, 8337, 12154, 9860, 5165, 6416, 12967, 14101, 14834, 192, 2452, 11360, 10479,
    15959, 8354, 1538, 6802, 11885, 805, 5830, 7790, 16298, 895, 9593, 15204, 4418, 5738, 16342, 1416, 13575, 4024, 2055, 3339, 12821, 2889, 9657, 980,
    5787, 17620, 11608, 10393, 10394, 4815, 14890, 14891, 10178, 3943, 9453, 12652, 17460, 5342, 14128, 3619, 13829, 16160, 5754, 6918, 11501, 11502, 12588, 12589,
    3884, 1052, 17517, 6134, 16591, 9384, 2126, 10952, 6736, 4225, 7033, 7426, 1076, 1077, 3055, 13258, 1080, 1369, 13259, 1257, 2358, 504, 9759, 12865,
    12867, 17102, 8839, 1948, 2792, 11228, 2744, 16450, 6521, 7593, 8551, 7188, 7562, 12076, 5947, 5948, 7082, 7083, 4592, 10185, 2719, 3999, 3873, 15898,
    3549, 9080, 9606, 10835, 2995, 4190, 1782, 3018, 14029, 2081, 5285, 8886, 10109, 5687, 6879, 8728, 9928, 12717, 16315, 3392, 10229, 11452, 1278, 2396,
    4984, 10497, 16070, 14956, 16239, 6030, 6248, 10829, 8231, 16148, 7831, 4409, 5715, 5716, 8290, 11719, 15378, 9965, 4651, 14893, 16360, 5193, 6450, 8077,
    16155, 8380, 2480, 17286, 7102, 640, 11253, 16772, 4020, 4021, 260, 2427, 14025, 13160, 5140, 6392, 16339, 3955, 14940, 7107, 5256, 15446, 13596, 5953,
    7088, 2838, 4074, 8035, 5515, 3366, 4493, 7993, 7846, 13685, 7000, 10697, 14488, 8012, 9025, 15661, 551, 12071, 1634, 3085, 9044, 6054, 7471, 7734,
    5392, 5393, 15039, 915, 3498, 3499, 6071, 12218, 13388, 13608, 13609, 13610, 14790, 15497, 15709, 16854, 1749, 2968, 4389, 15875, 10037, 959, 9155, 4784,
    7165, 17308, 11223, 11224, 3694, 9239, 3695, 9240, 605, 8962, 14365, 16421, 1008, 5506, 12197, 13119, 13516, 5097, 17048, 8215, 1611, 4759, 4760, 4761,
    4762, 14172, 14557, 14558, 9771, 9773, 14698, 907, 2568, 10398, 5504, 11250, 3344, 15395, 6979, 12443, 11936, 2067, 14823, 14951, 10402, 7338, 6147, 11699,
    15194, 8603, 8001, 1850, 678, 15456, 11986, 15362, 12373, 9380, 6529, 6458, 2589, 2590, 2591, 5993, 2322, 12637, 8639, 11825, 15726, 8319, 2244, 7556,
    16783, 2754, 11154, 5665, 1473, 7575, 9550, 4657, 5933, 3363, 8114, 11829, 10241, 14581, 850, 13000, 9108, 6734, 11945, 6386, 3958, 17368, 702, 9875,
    16442, 16443, 10139, 733, 10078, 5423, 15641, 12698, 15584, 968, 1930, 6819, 799, 11293, 11546, 8961, 13613, 15655, 1530, 9765, 3206, 9725, 12214, 7625,
    13936, 2026, 9532, 6390, 15562, 16710, 9043, 99, 3058, 3059, 288, 16828, 2046, 1258, 6461, 9737, 10956, 13526, 13528, 4185, 9732, 3869, 15894, 1061,
    17524, 17096, 11806, 8214, 1904, 3156, 7572, 13638, 9795, 15396, 14953, 15503, 6497, 6564, 13588, 1106, 160, 5233, 8275, 7533, 7070, 3011, 6634, 16924,
    15671, 11157, 10472, 6494, 3815, 5574, 5575, 4398, 12743, 13942, 1203, 9379, 8297, 8184, 5898, 11382, 3659, 4213, 1866, 3084, 9629, 10857, 17461, 9667,
    9668, 7678, 216, 16747, 2386, 6951, 6952, 5621, 16853, 3033, 9911, 12883, 13591, 9798, 11615, 17539, 17541, 6158, 12229, 15072, 5249, 13156, 6028, 13360,
    16881, 13342, 6080, 5022, 9489, 246, 247, 17466, 16968, 12360, 16963, 17071, 8727, 9925, 16891, 14543, 15729, 8229, 9326, 13962, 17547, 7313, 17003, 12206,
    14969, 8315, 510, 8433, 8434, 8435, 8436, 2738, 10748, 16508, 883, 320, 321, 689, 13798, 7988, 11909, 279, 2625, 15045, 986, 12025, 7318, 5384,
    14996, 16113, 13034, 4265, 4266, 3045, 10042, 10043, 15148, 14257, 12905, 6116, 16003, 5312, 9512, 13653, 7974, 4440, 7610, 6447, 5897, 10446, 15741, 2268,
    4689, 15233, 1871, 5556, 17228, 2594, 14144, 15331, 5047, 5063, 5406, 5407, 12094, 794, 2898, 17231, 3744, 8579, 15847, 15848, 9100, 6614, 1548, 6125,
    14632, 8473, 7887, 8230, 10547, 11813, 16297, 4291, 2196, 1695, 11978, 5916, 15764, 9244, 10430, 11946, 7499, 7500, 12020, 14181, 1642, 812, 15189, 16601,
    13870, 6162, 14038, 421, 8794, 16741, 6247, 6313, 6314, 7399, 7400, 6296, 7961, 14354, 8571, 14082, 16511, 9526, 9527, 3992, 10221, 11444, 10222, 11445,
    10401, 15748, 15749, 15750, 15751, 15752, 3453, 3454, 2370, 17376, 2665, 14500, 15695, 3224, 13566, 12664, 3225, 13567, 12665, 13109, 5158, 12838, 16946, 12943,
    1480, 1494, 17233, 705, 4, 11534, 13307, 8216, 8217, 14470, 13409, 1187, 5154, 1796, 10023, 13411, 15869, 8713, 1414, 2569, 14767, 17448, 4623, 5926,
    4624, 5927, 15888, 17024, 5617, 8256, 14735, 17297, 15622, 11184, 5106, 5107, 3596, 6539, 12781, 6814, 17161, 15273, 12067, 10898, 15121, 6658, 6659, 6660,
    3658, 1794, 1182, 5398, 11670, 6650, 1044, 9987, 8246, 16120, 14176, 16347, 17434, 37, 16572, 9473, 10694, 4753, 10300, 823, 7218, 17422, 4044, 16056,
    1476, 17045, 254, 11294, 11077, 960, 10085, 16759, 16760, 14618, 5111, 3803, 9349, 9350, 10540, 10541, 1074, 11326, 795, 15941, 13444, 1852, 6540, 9938,
    11243, 11244, 3599, 1505, 1506, 13659, 13660, 2953, 13986, 6408, 2658, 9418, 2065, 11568, 15809, 6568, 370, 3831, 6218, 1916, 1917, 8760, 16149, 4349,
    4350, 5706, 15030, 16194, 16551, 4630, 2306, 10712, 6164, 8645, 13983, 16215, 13723, 7065, 7223, 6179, 14919, 10351, 4084, 8015, 14010, 613, 1817, 9589,
    11722, 16537, 2302, 3548, 3422, 15481, 5207, 6456, 14633, 15859, 9867, 109, 12261, 4321, 4547, 10494, 15683, 4504, 8578, 15630, 4594, 16218, 930, 12381,
    3149, 8388, 4011, 4557, 7368, 420, 6956, 12521, 8629, 6078, 12212, 11279, 11280, 12444, 12445, 2793, 2794, 8427, 3705, 4915, 10588, 7419, 5453, 12122,
    13222, 5348, 17270, 5389, 5395, 6574, 6577, 5114, 3077, 14650, 13152, 4944, 4946, 11679, 11680, 8320, 10674, 3916, 3917, 3918, 5978, 8957, 3677, 3678,
    14653, 16920, 16922, 12239, 1302, 2431, 6693, 7757, 5164, 12253, 15928, 14980, 14981, 16089, 16090, 14499, 2973, 9815, 15318, 15801, 16440, 16931, 5967, 7104,
    15878, 17014, 862, 2005, 5799, 17633, 2438, 3686, 10485, 11769, 3740, 4970, 1763, 4684, 5975, 7544, 1501, 7261, 3308, 3309, 4462, 4463, 2096, 12754,
    15405, 12911, 12912, 7236, 4359, 16410, 15466, 13437, 9820, 15417, 17554, 3322, 8273, 2504, 15440, 2682, 12852, 7463, 7464, 11200, 11201, 1218, 1219, 8710,
    2320, 1227, 15614, 8541, 1790, 2739, 11175, 12705, 935, 15120, 1576, 14212, 10564, 2642, 6704, 10269, 6442, 6645, 7762, 7565, 8062, 212, 4961, 11704,
    2036, 2283, 8026, 1209, 5317, 3770, 12525, 4057, 1102, 7525, 5883, 783, 1942, 8825, 8826, 12612, 779, 1067, 2152, 14312, 1828, 5195, 5197, 5815,
    5816, 16731, 15143, 15212, 2441, 16518, 9195, 16000, 13264, 16465, 14807, 17580, 835, 1025, 12512, 12514, 2767, 2769, 10849, 3095, 16835, 15808, 5703, 5704,
    8707, 6159, 2210, 10604, 17494, 6092, 7219, 15861, 16986, 8872, 10093, 13458, 14550, 1495, 2626, 7337, 1121, 16860, 10809, 2389, 4924, 273, 4553, 16608,
    15390, 16527, 1608, 4963, 3143, 3144, 13051, 13052, 12242, 12244, 2533, 2535, 6714, 4855, 8743, 4270, 10877, 12104, 10860, 12906, 12907, 12908, 5072, 5073,
    4609, 14911, 14913, 3266, 3267, 3268, 6115, 4558, 4559, 3226, 3471, 5172, 10389, 10390, 10391, 12182, 15323, 1539, 2058, 9833, 2331, 12439, 4631, 2423,
    13161, 6863, 3939, 13500, 9613, 9614, 6612, 5291, 16367, 15049, 16221, 8008, 5481, 3668, 5293, 12944, 2894, 9946, 1194, 9630, 12626, 12268, 10662, 16261,
    4178, 13313, 13073, 2632, 4469, 5115, 496, 17087, 8949, 14016, 497, 2753, 17088, 5442, 5463, 5464, 13701, 13787, 13788, 14017, 15558, 15559, 16706, 16707,
    5466, 13702, 13789, 14420, 15151, 15152, 15560, 16633, 16708, 13697, 7843, 10597, 12116, 15153, 3573, 5445, 6303, 11889, 14933, 12016, 14589, 11127, 6748, 6803,
    15903, 3199, 10060, 11230, 8166, 14690, 6851, 7901, 11959, 15057, 17597, 16214, 2548, 8444, 13869, 10320, 11208, 2827, 2828, 11128, 11129, 4116, 4118, 16179,
    16180, 8729, 12527, 11877, 10720, 2628, 3119, 10309, 2253, 6626, 12318, 2861, 2862, 14511, 14549, 13253, 377, 1553, 16140, 7532, 14223, 14224, 14225, 14226,
    2379, 2380, 10243, 10244, 6087, 1508, 4897, 2685, 1404, 2560, 12321, 12324, 15842, 10770, 13950, 16004, 3074, 3468, 15209, 1939, 3190, 17331, 9112, 15912,
    2352, 5808, 17584, 13267, 16042, 10162, 4977, 2459, 2460, 10548, 11814, 12796, 13954, 8341, 1343, 12654, 10802, 14399, 3458, 13632, 2525, 7841, 4975, 13293,
    3067, 4999, 13821, 7056, 8694, 10413, 12061, 9206, 12788, 50, 9874, 17395, 4353, 17367, 514, 6427, 6428, 6429, 1313, 13448, 7705, 13177, 6733, 3132,
    4052, 7275, 9620, 2552, 5034, 6292, 17379, 14967, 1623, 1624, 4905, 4906, 15198, 5630, 4680, 3747, 7292, 567, 7315, 8328, 4207, 16646, 14122, 16188,
    2724, 10707, 17078, 12968, 3016, 14641, 14938, 7017, 8393, 12750, 3650, 4858, 15052, 16517, 17163, 12458, 5478, 2435, 3683, 1051, 5489, 8885, 10108, 3902,
    8545, 14151, 7323, 7216, 632, 15770, 9812, 178, 12707, 12708, 332, 333, 1640, 1644, 1646, 14562, 1684, 6060, 5763, 10422, 3303, 4457, 10715, 6083,
    1499, 9391, 9392, 17214, 11617, 1665, 15570, 267, 268, 16778, 6847, 7900, 4132, 5366, 8233, 13843, 3864, 10661, 15891, 16260, 14774, 15082, 15955, 16229,
    5669, 8745, 669, 12539, 13457, 3364, 17132, 7944, 7945, 2199, 3575, 16434, 15705, 4224, 2303, 5729, 2023, 17493, 2750, 8960, 9280, 4405, 7031, 7032,
    12500, 12501, 13303, 14423, 15480, 16626, 4510, 11977, 14405, 1466, 2410, 1661, 2704, 3431, 6692, 10186, 14993, 16110, 2681, 3961, 12776, 13913, 361, 1542,
    3294, 4450, 5756, 270, 16582, 16583, 3933, 13450, 13451, 3867, 15892, 14780, 7265, 488, 12630, 7111, 8051, 13379, 11855, 9015, 525, 183, 12221, 7720,
    15992, 9428, 14397, 10258, 11505, 1492, 2621, 16435, 17526, 14236, 15437, 2190, 14342, 3633, 15529, 218, 7560, 7598, 7013, 6097, 14345, 14012, 2218, 2219,
    16198, 16404, 899, 14214, 16481, 2499, 3064, 3576, 11390, 13804, 14047, 11331, 809, 10233, 11456, 3461, 9580, 1469, 830, 8348, 17119, 10936, 1240, 759,
    8934, 14929, 15313, 6309, 17253, 6379, 1339, 7277, 6677, 7190, 6747, 2679, 10747, 11778, 2598, 8187, 94, 16991, 16461, 17105, 5274, 6382, 7912, 1443,
    9284, 9496, 10189, 6223, 1500, 1195, 10378, 2342, 17072, 6420, 16751, 3563, 3911, 6997, 11627, 6898, 9050, 4688, 8610, 9212, 6234, 6235, 10732, 8810,
    9654, 9655, 12454, 700, 3893, 9615, 13483, 17148, 7420, 1286, 3797, 5155, 7606, 9959, 1395, 9525, 9740, 6666, 7043, 10124, 10127, 5270, 17081, 12091,
    1222, 16210, 17310, 9031, 10285, 14974, 1713, 15620, 14182, 7004, 7005, 10701, 10702, 14696, 14700, 17373, 13413, 9214, 14368, 9648, 10230, 11453, 1680, 7495,
    8478, 6403, 4593, 14839, 6336, 9991, 16938, 2457, 14900, 7076, 12875, 11139, 6284, 10515, 14601, 4310, 5786, 13249, 7115, 3437, 13325, 784, 13421, 14287,
    14289, 6925, 2806, 7941, 11166, 11167, 12332, 12333, 6256, 8618, 12434, 8844, 10941, 13690, 2471, 2725, 16877, 7807, 3698, 9750, 722, 17540, 17542, 11590,
    17064, 8251, 1824, 4507, 7578, 16542, 9717, 13733, 16574, 3409, 2985, 10021, 12211, 16696, 3561, 1000, 1001, 6086, 12024, 13103, 12415, 13563, 12523, 1741,
    16521, 13963, 1304, 12510, 6042, 117, 5253, 8428, 7025, 10939, 11583, 5762, 1591, 15467, 8534, 1990, 3414, 15539, 15540, 15753, 7377, 8827, 4614, 5929,
    9680, 4109, 5854, 5856, 13803, 186, 4427, 11168, 6866, 297, 298, 299, 2555, 9406, 8117, 8482, 8916, 1144, 7475, 8456, 3994, 9539, 2600, 9297,
    14889, 4730, 10275, 11388, 941, 7120, 1915, 2407, 2409, 14283, 14286, 14600, 3528, 8085, 663, 9457, 9458, 8672, 8673, 9844, 9845, 13245, 4184, 10879,
    658, 3947, 4045, 9993, 17423, 679, 16057, 6366, 6367, 14056, 7386, 8221, 4088, 2388, 13961, 3626, 3248, 4078, 4886, 16995, 12641, 1927, 3493, 9000,
    17069, 5707, 9553, 4936, 7909, 15029, 16193, 15324, 15408, 4607, 16965, 16966, 11623, 6586, 1353, 1354, 8365, 17063, 2184, 5223, 15530, 430, 16595, 16596,
    4811, 15015, 9699, 10922, 12063, 9064, 137, 8421, 12346, 8553, 11668, 7644, 4588, 5891, 7538, 4391, 11903, 15624, 8708, 2401, 2402, 7698, 7699, 4216,
    7753, 7363, 760, 17305, 5086, 2664, 4569, 14188, 4344, 1882, 3445, 3281, 11728, 12169, 7451, 14228, 8890, 3017, 10520, 15365, 3991, 507, 5937, 16138,
    16350, 5639, 8912, 10158, 12127, 7768, 15230, 16249, 3104, 3108, 16899, 4423, 4424, 16819, 11573, 11575, 3709, 4869, 5182, 10377, 4601, 13531, 12596, 14139,
    15339, 651, 5708, 12874, 14007, 8099, 13381, 4736, 17579, 7181, 3180, 9156, 13649, 13650, 13651, 11544, 6318, 6502, 1463, 2596, 366, 14332, 15606, 11956,
    11416, 8037, 3411, 3412, 15142, 9454, 11750, 14306, 4941, 1334, 1547, 2102, 12506, 9530, 10743, 8002, 17492, 6297, 9183, 5758, 4986, 8453, 3086, 13507,
    14037, 278, 2672, 5839, 11315, 5360, 9079, 17325, 815, 17344, 15942, 15943, 7366, 12042, 107, 12375, 5832, 15351, 10079, 3247, 665, 3952, 7809, 12199,
    12200, 12201, 11624, 7205, 8243, 5427, 10291, 11539, 14936, 5038, 10654, 14825, 14826, 16593, 14847, 11012, 14750, 1743, 4620, 7821, 16873, 2030, 1569, 2691,
    4251, 8094, 3570, 7586, 17469, 14591, 14970, 13756, 7066, 7067, 13571, 17120, 2566, 2567, 6974, 13418, 11782, 12326, 16733, 14597, 13394, 10218, 11441, 10220,
    11443, 16331, 16332, 16333, 6867, 2556, 2603, 2605, 16944, 11844, 10500, 13793, 13795, 13796, 10086, 16233, 5997, 12873, 1068, 17529, 6973, 6418, 15116, 3048,
    8247, 7187, 816, 3711, 13615, 1430, 14497, 2345, 13584, 5864, 16969, 5749, 6913, 1923, 14076, 12038, 17471, 1651, 1654, 16730, 3791, 1746, 3986, 12960,
    12961, 1433, 3731, 17473, 285, 16767, 15200, 6024, 12, 4884, 4885, 1277, 12914, 13920, 11374, 6155, 5070, 6773, 11665, 14268, 14229, 5205, 9046, 15986,
    15987, 5259, 6482, 351, 15278, 7796, 9271, 11745, 17038, 17160, 1595, 10746, 834, 1024, 15512, 12719, 4285, 12935, 17605, 8828, 3249, 3250, 4030, 3032,
    12470, 6902, 17504, 7159, 4560, 13946, 5479, 10464, 4565, 5595, 6723, 2163, 3920, 3921, 4312, 9385, 17109, 8442, 1311, 7285, 4662, 4663, 9970, 13627,
    12499, 6354, 7446, 5675, 9203, 17220, 15980, 10917, 6596, 10632, 13314, 13318, 14430, 1189, 1190, 15682, 15498, 14297, 6767, 844, 2703, 14651, 12179, 11147,
    282, 4856, 10878, 6070, 8704, 9904, 17358, 2912, 13919, 14912, 2089, 5717, 16936, 13884, 13006, 7964, 3817, 7703, 9090, 95, 1993, 1994, 15235, 8536,
    9716, 7262, 5166, 5167, 5872, 7681, 17357, 17421, 14991, 3456, 3186, 16856, 14783, 10907, 13272, 14648, 10652, 13894, 14948, 16048, 14401, 6862, 13363, 13364,
    6727, 9415, 2720, 10886, 11485, 11486, 14085, 14714, 8768, 317, 8345, 2108, 2109, 2376, 11577, 5781, 5782, 16852, 13097, 7924, 13717, 17225, 15863, 14754,
    8165, 9294, 9295, 14886, 14887, 7370, 1385, 2117, 1953, 6757, 6759, 909, 16729, 2956, 14148, 15398, 15399, 15915, 17052, 2630, 10425, 11988, 13406, 4536,
    11671, 13612, 6422, 6423, 6424, 1815, 2411, 2415, 2914, 10511, 5802, 5119, 5120, 1943, 13666, 4832, 4833, 16784, 16785, 2929, 2931, 8506, 8508, 435,
    10663, 16262, 4410, 9992, 8465, 8467, 5566, 13326, 7642, 2236, 6570, 8606, 1468, 15118, 9196, 1417, 13576, 1455, 1456, 10150, 10151, 1457, 1458, 10152,
    10153, 5041, 5042, 5043, 5044, 14366, 9608, 10837, 14544, 15730, 6488, 11487, 9679, 10915, 11853, 7918, 7919, 139, 1303, 8921, 3400, 11840, 8131, 5733,
    5734, 5735, 17544, 17545, 17546, 3275, 16172, 204, 14643, 16043, 10163, 12980, 2461, 10087, 15223, 3553, 13256, 17001, 13863, 17338, 1745, 3913, 6064, 6661,
    13193, 10568, 6437, 15773, 9934, 11598, 7690, 7691, 9178, 824, 825, 8475, 10889, 10014, 2673, 8318, 15491, 15826, 9003, 1393, 12496, 10180, 15332, 13065,
    10667, 16266, 9964, 7001, 10698, 410, 5582, 5796, 49, 15972, 1301, 17068, 17407, 17408, 1861, 14307, 2381, 2382, 11580, 11581, 6017, 4667, 7095, 14734,
    962, 3407, 15514, 5457, 3602, 13947, 4420, 142, 16662, 5216, 17135, 11093, 16630, 973, 2077, 13246, 13455, 14539, 1105, 6926, 5534, 11004, 2699, 13895,
    13510, 6500, 11336, 1125, 6295, 6037, 7448, 2978, 4952, 15541, 7554, 3529, 1158, 17623, 1280, 4043, 2194, 1768, 8785, 9610, 10839, 274, 1441, 15916,
    17053, 16514, 17616, 1780, 4735, 716, 13382, 4464, 6265, 16694, 14934, 14935, 11513, 2814, 2815, 8400, 8401, 1558, 7116, 886, 11249, 1271, 12264, 10305,
    15615, 11881, 6934, 16101, 46, 11753, 10358, 5546, 9078, 3465, 5017, 5019, 6279, 6281, 10946, 12108, 17200, 4777, 6044, 9868, 14631, 4842, 168, 4903,
    4904, 15309, 4577, 14551, 14758, 5928, 2090, 2136, 10141, 8840, 2551, 8604, 249, 395, 11215, 2215, 12041, 8952, 9582, 11225, 5711, 8013, 3238, 4385,
    2727, 14876, 2729, 14878, 11403, 12533, 14995, 16112, 2490, 3723, 7513, 8497, 871, 873, 2015, 2017, 5745, 8143, 13629, 14703, 2886, 4127, 3720, 15804,
    11776, 943, 13004, 7402, 1220, 15284, 16072, 5265, 4971, 4918, 694, 1039, 4987, 6376, 6227, 9352, 3240, 11901, 17145, 14169, 17252, 2888, 4008, 13877,
    15462, 14074, 11712, 709, 16753, 4318, 14578, 6359, 6360, 11862, 11863, 6735, 12971, 15160, 1297, 1298, 2425, 2426, 1641, 1617, 9226, 9228, 1738, 12825,
    1527, 2240, 2241, 15178, 4899, 14850, 7802, 6208, 16851, 13096, 13146, 16084, 11035, 15769, 17509, 13039, 12871, 16979, 8090, 8091, 16506, 12111, 12112, 6298,
    6299, 15075, 7156, 7157, 8206, 8207, 4722, 4723, 14930, 15314, 14278, 10518, 7733, 13856, 2813, 3623, 8399, 9159, 9375, 17523, 6105, 667, 3954, 12026,
    16702, 13391, 14487, 5096, 1167, 4893, 9052, 10293, 12631, 12449, 10924, 5439, 14645, 3393, 15380, 13180, 13181, 13182, 13183, 10565, 14901, 16044, 3571, 5728,
    10164, 14932, 15679, 12784, 12785, 14023, 16135, 6624, 8656, 11983, 15137, 7406, 11684, 11686, 12566, 8387, 206, 8367, 13618, 6213, 5418, 5980, 12529, 10051,
    1109, 3996, 3997, 9981, 16679, 14661, 15266, 7808, 6537, 6982, 2456, 919, 5334, 12352, 10655, 10656, 2895, 9499, 9277, 9278, 8339, 1688, 5530, 15734,
    8767, 6989, 2713, 2714, 12497, 906, 5358, 5359, 16870, 7301, 7010, 16122, 12466, 3136, 11462, 11822, 13879, 8686, 2858, 4101, 12378, 11207, 1862, 3082,
    5093, 15156, 15537, 6597, 15997, 15122, 5650, 6781, 9588, 2422, 16689, 16750, 240, 3203, 8560, 14165, 5727, 14060, 975, 15372, 16494, 4221, 5503, 880,
    14736, 13167, 13168, 13169, 13170, 7740, 2270, 2816, 1169, 16301, 15069, 5952, 5954, 7087, 7089, 2837, 4073, 8899, 4328, 7761, 8786, 4007, 16564, 7381,
    5684, 9782, 5161, 13120, 742, 5844, 13368, 9540, 9541, 16990, 4529, 230, 231, 2264, 2265, 3062, 3063, 15056, 15059, 7148, 14386, 6415, 11146, 2343,
    7229, 15595, 15448, 12364, 12623, 2333, 13312, 4795, 5255, 15536, 1867, 1868, 11001, 14206, 14957, 1615, 17085, 4347, 3380, 280, 4054, 4055, 9158, 9445,
    7351, 6203, 17192, 17193, 13710, 1003, 4286, 7847, 9742, 15669, 5972, 1170, 14833, 13939, 10439, 10440, 920, 17426, 6929, 17334, 4790, 16507, 1776, 17594,
    7550, 792, 793, 11392, 13175, 174, 14942, 13141, 6445, 2949, 6434, 2235, 5403, 2572, 3822, 5441, 3901, 5290, 5444, 9753, 124, 14006, 11045, 2799,
    5501, 5502, 16765, 5986, 9816, 14469, 9436, 13030, 16930, 9649, 10319, 15245, 11794, 11795, 11377, 8897, 7245, 12247, 1163, 8759, 15854, 9690, 3026, 4446,
    8071, 8637, 9894, 6775, 11687, 13668, 11373, 16779, 14194, 9107, 15280, 11970, 11285, 3941, 15279, 6039, 16386, 17468, 281, 6872, 6873, 2666, 4676, 4678,
    6519, 5720, 3672, 3023, 12002, 4964, 8677, 16550, 10039, 3547, 16164, 17219, 6797, 9727, 4040, 13539, 15047, 15739, 3654, 9587, 16898, 3919, 15012, 13786,
    14858, 15782, 12699, 12989, 4712, 17505, 12655, 12656, 13747, 238, 3092, 11309, 5969, 15051, 8833, 9142, 9143, 15990, 11067, 13885, 6691, 188, 3990, 8722,
    12135, 9975, 11164, 17607, 248, 14803, 832, 1022, 2757, 2759, 10845, 10709, 10685, 14553, 14677, 736, 1908, 14183, 17037, 13597, 11987, 9958, 14114, 14760,
    15853, 3649, 4390, 1986, 1987, 10313, 10314, 6082, 16007, 3972, 7069, 7356, 10665, 16264, 15126, 9217, 8624, 8625, 761, 6321, 7408, 4338, 13461, 5598,
    12096, 4876, 12274, 2617, 16989, 1116, 11237, 2659, 8310, 17165, 12462, 6904, 155, 13025, 3841, 5046, 15229, 11320, 6697, 6699, 9126, 5303, 2636, 8548,
    9733, 1225, 2334, 28, 12192, 5058, 17013, 11781, 8375, 9663, 10891, 9633, 15227, 4786, 10211, 2562, 6057, 4079, 15577, 2316, 3558, 4706, 4707, 5982,
    5983, 10226, 11449, 12271, 13402, 14502, 3818, 5026, 1918, 6924, 2809, 1919, 9369, 9370, 9371, 9944, 9945, 7842, 17551, 3565, 17335, 16130, 4036, 13431,
    16699, 5378, 6018, 4273, 5525, 6932, 17332, 11019, 9057, 16234, 611, 4979, 2515, 6487, 7652, 11349, 9985, 2315, 16346, 4168, 12118, 1079, 10383, 5892,
    7049, 1960, 3210, 3211, 12475, 13634, 1734, 1964, 2933, 3215, 6710, 7764, 1966, 3217, 6599, 3361, 3362, 1054, 1081, 14364, 17152, 389, 13380, 8796,
    16745, 6148, 11700, 3105, 3109, 3397, 3399, 767, 15616, 9942, 365, 9751, 14069, 4354, 7361, 12890, 5206, 3949, 11059, 14361, 6516, 8858, 16445, 8808,
    747, 10166, 8832, 17207, 1791, 10734, 16627, 11642, 12733, 10367, 17354, 7230, 5778, 2797, 4031, 2227, 8011, 9024, 14576, 8106, 10097, 12528, 2736, 2737,
    3948, 2059, 7839, 6224, 11729, 7665, 8699, 2484, 10106, 15681, 14263, 11789, 5292, 2887, 506, 7879, 11510, 12920, 2151, 5590, 12975, 2193, 9858, 1,
    14954, 5030, 17458, 8909, 2701, 12451, 12452, 11359, 16250, 11321, 806, 3750, 680, 807, 5306, 11555, 12230, 12275, 12276, 15672, 13667, 9124, 714, 12167,
    16513, 5908, 16748, 15652, 1036, 3202, 14446, 999, 12545, 1282, 4319, 4320, 926, 14237, 5550, 3253, 8776, 11964, 6504, 6506, 14671, 10875, 10876, 14572,
    15321, 17209, 13047, 16842, 16713, 6182, 11043, 15783, 1797, 966, 14777, 16290, 15176, 6933, 6595, 8238, 16050, 16051, 34, 3846, 5051, 1959, 16433, 5040,
    3539, 11464, 17578, 2491, 3725, 1150, 17230, 2213, 641, 15762, 13865, 3881, 16365, 1636, 9074, 10671, 5083, 51, 9910, 1274, 16254, 11287, 1066, 2159,
    6143, 6144, 11695, 11696, 10583, 10584, 7962, 4926, 4121, 13423, 5931, 11141, 12296, 4931, 12642, 12643, 402, 13187, 11078, 11440, 9700, 12662, 958, 9939,
    9785, 9786, 15385, 15386, 8880, 14475, 4148, 5412, 5484, 6656, 9575, 10787, 14989, 15534, 16381, 166, 6489, 12924, 9647, 7213, 858, 859, 861, 8805,
    10551, 5295, 647, 6441, 622, 17248, 11996, 6142, 11692, 10769, 16722, 13746, 8702, 17629, 8096, 993, 11095, 14157, 14619, 15840, 5199, 2111, 17515, 12945,
    1955, 14107, 16104, 2130, 1941, 8525, 4810, 8528, 9853, 300, 9644, 5679, 8276, 4316, 13553, 434, 2413, 8245, 3160, 14279, 11060, 13384, 11024, 1462,
    2595, 3152, 16190, 4804, 14990, 5618, 9808, 14005, 6397, 15475, 10385, 15948, 304, 17380, 5819, 3373, 8270, 15376, 13523, 10016, 2971, 15707, 5094, 5095,
    4061, 12285, 9430, 13390, 14486, 11437, 12176, 857, 1683, 11477, 11479, 9067, 13290, 13291, 12949, 4486, 16677, 10589, 4050, 3973, 14065, 15221, 8582, 9373,
    13174, 12828, 5091, 17483, 2546, 12770, 11259, 3782, 16824, 13323, 16288, 4661, 6774, 7810, 7643, 3774, 4401, 13892, 15700, 2928, 8505, 10664, 16263, 10592,
    11851, 16027, 3982, 9516, 5840, 734, 17279, 9437, 16163, 14019, 4039, 14816, 11612, 9552, 11160, 12329, 6990, 14800, 16240, 6290, 15319, 12534, 16695, 16670,
    15268, 13799, 13801, 13802, 9033, 11254, 16492, 2225, 4748, 4567, 191, 12376, 9724, 3130, 16811, 15603, 9921, 9523, 13834, 143, 7775, 14303, 14768, 1094,
    2189, 7078, 12558, 15797, 152, 16512, 15575, 10414, 16279, 16705, 13295, 13296, 9452, 12148, 9076, 15076, 6554, 12235, 7320, 3256, 10624, 11032, 11033, 11034,
    2878, 259, 16770, 4386, 4387, 8149, 8150, 14466, 453, 9635, 15350, 8986, 8987, 3515, 13758, 8398, 4491, 5791, 11420, 2542, 2543, 6750, 5568, 15172,
    4960, 14791, 9275, 3287, 14322, 382, 15706, 4374, 9253, 5283, 14623, 16815, 3778, 6674, 13115, 552, 5578, 16818, 16820, 6306, 8423, 396, 1571, 8119,
    9211, 14992, 16109, 8902, 10132, 863, 865, 2006, 2008, 12775, 13912, 360, 1541, 5280, 17177, 13263, 14395, 751, 772, 773, 5666, 6628, 6629, 17300,
    13721, 13722, 14797, 14798, 3004, 3005, 3006, 3007, 4200, 4201, 4202, 4203, 3703, 4912, 13375, 15138, 16735, 675, 11256, 2896, 8044, 9487, 16841, 12937,
    11616, 12896, 4791, 2574, 10451, 1715, 222, 13794, 14532, 5320, 718, 14895, 14896, 4696, 11301, 4517, 5203, 5824, 5825, 6452, 6453, 2285, 2286, 12334,
    12335, 9999, 10000, 11536, 11537, 6130, 7238, 8068, 8069, 6117, 16142, 2805, 1853, 14196, 14197, 15721, 15722, 17036, 4758, 9272, 2503, 11408, 6972, 5633,
    6026, 15173, 5904, 5905, 11261, 11262, 990, 5910, 5911, 11266, 615, 12856, 13387, 4785, 3617, 10800, 5171, 15411, 11170, 9839, 9521, 41, 5777, 1625,
    13012, 7094, 544, 7279, 6686, 10259, 15068, 14412, 17518, 4985, 13565, 682, 3662, 6991, 17462, 4838, 6180, 12880, 14242, 3457, 9374, 7647, 1532, 469,
    3903, 6154, 7256, 12998, 6664, 7814, 7353, 9673, 10334, 47, 2383, 6033, 3274, 6436, 10064, 15199, 6113, 7552, 8556, 11376, 8717, 5471, 5622, 4797,
    1957, 14327, 14329, 10885, 4311, 9367, 5545, 621, 4255, 7387, 7654, 8101, 11804, 11805, 13288, 13289, 2200, 1268, 14104, 12872, 7726, 13218, 10972, 13489,
    8763, 211, 7592, 17116, 11264, 8871, 2517, 10174, 9279, 3429, 1097, 10573, 16171, 8415, 14062, 7295, 12801, 15004, 9205, 4769, 16752, 14221, 11092, 14190,
    6648, 11693, 1419, 4046, 14778, 16291, 1949, 8496, 17046, 14269, 14496, 12994, 17140, 580, 560, 17106, 7911, 16651, 6550, 4503, 16814, 10969, 15665, 22,
    24, 12299, 17361, 17362, 588, 590, 5211, 5213, 1136, 15644, 15646, 6752, 12190, 12260, 13386, 9318, 14939, 476, 15544, 16688, 14873, 13329, 1631, 1633,
    2996, 2997, 4191, 4192, 6356, 7447, 13901, 14324, 1585, 2795, 2796, 3722, 4228, 16534, 6149, 6150, 4230, 8849, 7046, 5851, 2166, 14155, 13822, 16791,
    13732, 13199, 7479, 6112, 3733, 17475, 12760, 12761, 10560, 12180, 9038, 3808, 8391, 169, 8174, 13201, 16392, 1013, 1157, 8084, 9145, 8395, 14507, 5624,
    10821, 8392, 2180, 6794, 9041, 3882, 3883, 15001, 8007, 3826, 8547, 4218, 14952, 2168, 14323, 16911, 8592, 13808, 1584, 5798, 1378, 763, 7959, 5224,
    5226, 3317, 15094, 15095, 15096, 13248, 14382, 3524, 318, 10959, 4896, 6534, 13607, 16940, 17431, 5428, 4800, 11992, 579, 2176, 3436, 6893, 6828, 8266,
    3495, 14385, 8379, 15023, 3384, 16659, 1479, 14043, 15185, 7096, 12338, 11949, 452, 10250, 10251, 5655, 11135, 3680, 4880, 11423, 12547, 1577, 8850, 12955,
    14091, 6031, 3594, 10765, 5956, 7091, 495, 17268, 988, 989, 8126, 6671, 4327, 9289, 14883, 14387, 15548, 9469, 10690, 738, 1909, 4831, 10364, 16531,
    17635, 3343, 15393, 1762, 1764, 1766, 7543, 7545, 7547, 854, 1998, 14882, 4794, 5853, 8811};

inline constexpr std::uint16_t tail_begins[] = {
    0, 2, 3, 5, 5, 5, 6, 9, 11, 11, 13, 13, 15, 16, 17, 19, 20, 20, 22, 22, 22, 22, 27, 32,
    32, 32, 32, 32, 33, 33, 33, 34, 34, 34, 35, 35, 35, 35, 35, 35, 35, 35, 39, 40, 40, 40, 41, 41,
    43, 44, 44, 44, 45, 50, 50, 52, 52, 52, 52, 53, 55, 57, 66, 66, 67, 68, 71, 71, 71, 71, 71, 71,
    73, 73, 74, 74, 74, 76, 76, 76, 78, 79, 80, 80, 80, 85, 88, 91, 93, 94, 96, 98, 98, 99, 100, 101,
    102, 108, 108, 108, 108, 110, 110, 110, 110, 110, 110, 115, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 117, 122,
    122, 122, 123, 123, 123, 123, 124, 125, 129, 129, 129, 129, 129, 131, 132, 134, 135, 135, 135, 135, 135, 137, 137, 139,
    139, 139, 139, 142, 142, 142, 142, 144, 144, 149, 149, 149, 150, 155, 157, 157, 158, 159, 159, 163, 168, 169, 170, 170,
    171, 179, 179, 179, 184, 186, 186, 187, 187, 187, 193, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 203, 203,
    204, 204, 204, 207, 210, 210, 212, 213, 215, 215, 218, 219, 221, 222, 226, 227, 227, 227, 230, 232, 232, 234, 236, 237,
    237, 238, 239, 239, 240, 243, 243, 243, 248, 248, 249, 250, 251, 254, 254, 254, 254, 258, 261, 261, 264, 264, 264, 266,
    266, 267, 267, 267, 267, 267, 267, 269, 269, 271, 271, 271, 274, 274, 274, 275, 275, 275, 275, 275, 275, 275, 278, 278,
    282, 283, 284, 284, 285, 285, 286, 289, 289, 290, 290, 294, 294, 294, 294, 295, 295, 296, 296, 297, 297, 298, 304, 304,
    306, 306, 307, 307, 308, 308, 312, 313, 317, 317, 319, 319, 321, 322, 324, 328, 328, 328, 328, 329, 329, 329, 333, 333,
    334, 335, 335, 335, 336, 336, 336, 336, 337, 338, 339, 339, 339, 339, 339, 339, 340, 340, 341, 346, 346, 347, 347, 347,
    347, 349, 350, 350, 352, 353, 355, 355, 355, 355, 355, 355, 356, 360, 360, 361, 361, 361, 362, 369, 371, 372, 376, 377,
    378, 378, 379, 380, 397, 397, 398, 400, 403, 403, 404, 404, 404, 404, 404, 412, 414, 414, 414, 414, 415, 415, 415, 418,
    418, 420, 420, 421, 422, 422, 422, 423, 425, 425, 432, 437, 437, 437, 437, 437, 437, 439, 439, 441, 441, 442, 443, 443,
    443, 445, 448, 448, 448, 448, 448, 448, 448, 451, 452, 452, 453, 459, 459, 459, 459, 459, 462, 463, 465, 465, 465, 465,
    468, 468, 468, 468, 469, 470, 470, 472, 472, 472, 472, 472, 472, 473, 473, 473, 473, 473, 474, 474, 475, 476, 478, 478,
    478, 481, 482, 483, 485, 487, 492, 492, 493, 493, 493, 493, 493, 494, 495, 499, 501, 501, 503, 503, 503, 505, 505, 506,
    506, 506, 506, 506, 506, 506, 506, 506, 506, 506, 506, 506, 507, 507, 507, 510, 511, 511, 512, 512, 515, 518, 518, 518,
    518, 520, 521, 521, 521, 521, 522, 522, 523, 524, 524, 524, 524, 525, 526, 529, 529, 529, 529, 529, 529, 535, 537, 538,
    538, 542, 543, 547, 548, 549, 549, 549, 550, 551, 552, 552, 552, 552, 557, 557, 557, 559, 561, 562, 562, 564, 564, 564,
    565, 565, 565, 569, 569, 570, 570, 573, 573, 573, 574, 574, 574, 576, 576, 577, 577, 577, 577, 577, 577, 577, 578, 578,
    578, 578, 578, 578, 578, 581, 581, 586, 588, 588, 588, 588, 589, 592, 594, 595, 596, 597, 597, 600, 600, 601, 603, 603,
    603, 603, 604, 606, 606, 607, 607, 607, 607, 607, 607, 607, 607, 607, 608, 608, 611, 611, 611, 611, 614, 614, 615, 615,
    615, 615, 615, 615, 615, 615, 616, 616, 618, 619, 619, 620, 620, 622, 624, 625, 627, 627, 631, 632, 632, 632, 632, 634,
    635, 635, 635, 636, 636, 636, 636, 639, 640, 643, 643, 644, 644, 644, 644, 644, 644, 644, 644, 644, 657, 657, 657, 661,
    661, 669, 670, 671, 672, 672, 672, 673, 673, 673, 673, 673, 687, 687, 690, 690, 690, 690, 690, 690, 698, 698, 698, 698,
    698, 699, 700, 700, 704, 705, 706, 707, 707, 707, 707, 708, 708, 708, 708, 713, 721, 721, 722, 722, 722, 722, 724, 724,
    725, 727, 727, 729, 731, 731, 732, 733, 733, 736, 736, 736, 736, 738, 741, 741, 746, 746, 746, 746, 749, 749, 749, 753,
    754, 754, 754, 754, 754, 754, 757, 759, 760, 761, 761, 762, 762, 762, 762, 762, 762, 762, 762, 764, 764, 766, 768, 768,
    768, 769, 769, 771, 772, 772, 773, 773, 786, 794, 799, 800, 800, 803, 803, 803, 803, 804, 804, 804, 804, 804, 804, 804,
    804, 807, 807, 807, 807, 807, 807, 807, 807, 807, 807, 807, 807, 810, 811, 811, 815, 816, 818, 819, 819, 819, 820, 820,
    821, 821, 823, 824, 825, 825, 826, 827, 828, 829, 829, 832, 832, 833, 834, 834, 834, 834, 835, 839, 839, 840, 842, 844,
    844, 846, 847, 848, 848, 851, 851, 851, 854, 855, 855, 856, 857, 857, 857, 857, 857, 858, 858, 859, 860, 860, 860, 860,
    860, 863, 864, 864, 864, 866, 869, 869, 869, 870, 872, 875, 875, 875, 879, 880, 880, 880, 880, 881, 882, 882, 882, 883,
    884, 886, 886, 888, 888, 890, 890, 891, 913, 913, 913, 913, 913, 913, 914, 916, 916, 920, 920, 920, 920, 932, 932, 932,
    932, 932, 936, 939, 944, 944, 944, 944, 945, 946, 948, 948, 950, 950, 954, 954, 955, 956, 957, 957, 957, 961, 961, 962,
    963, 964, 964, 965, 966, 968, 968, 968, 970, 970, 970, 970, 972, 972, 973, 973, 973, 974, 974, 974, 974, 974, 974, 976,
    978, 979, 981, 981, 981, 982, 982, 983, 988, 990, 990, 990, 990, 993, 993, 994, 996, 998, 999, 1000, 1000, 1001, 1001, 1008,
    1012, 1017, 1017, 1017, 1017, 1017, 1019, 1019, 1019, 1021, 1022, 1022, 1023, 1025, 1026, 1026, 1032, 1033, 1034, 1039, 1039, 1041, 1041, 1043,
    1045, 1045, 1046, 1046, 1046, 1048, 1048, 1048, 1048, 1054, 1054, 1054, 1055, 1057, 1058, 1058, 1060, 1061, 1062, 1062, 1062, 1063, 1064, 1066,
    1067, 1067, 1067, 1071, 1072, 1072, 1072, 1072, 1075, 1078, 1081, 1081, 1081, 1081, 1082, 1084, 1084, 1084, 1084, 1085, 1085, 1088, 1088, 1088,
    1088, 1088, 1089, 1090, 1091, 1095, 1095, 1096, 1097, 1097, 1099, 1107, 1107, 1107, 1107, 1107, 1107, 1108, 1108, 1109, 1109, 1109, 1109, 1109,
    1109, 1109, 1114, 1115, 1116, 1117, 1117, 1119, 1120, 1121, 1123, 1123, 1123, 1130, 1130, 1130, 1130, 1130, 1130, 1131, 1133, 1134, 1136, 1136,
    1136, 1138, 1138, 1140, 1140, 1140, 1140, 1140, 1140, 1141, 1145, 1145, 1148, 1148, 1149, 1149, 1149, 1149, 1149, 1152, 1152, 1155, 1155, 1155,
    1155, 1155, 1157, 1157, 1158, 1158, 1158, 1158, 1158, 1158, 1158, 1159, 1159, 1161, 1171, 1171, 1171, 1171, 1171, 1171, 1171, 1172, 1172, 1172,
    1173, 1173, 1174, 1176, 1179, 1179, 1179, 1180, 1180, 1182, 1185, 1185, 1186, 1187, 1188, 1188, 1191, 1195, 1195, 1195, 1195, 1202, 1202, 1202,
    1203, 1203, 1207, 1207, 1207, 1207, 1207, 1207, 1207, 1207, 1208, 1208, 1208, 1209, 1210, 1210, 1212, 1212, 1212, 1215, 1217, 1218, 1218, 1220,
    1220, 1222, 1222, 1222, 1224, 1226, 1226, 1229, 1229, 1229, 1229, 1229, 1229, 1229, 1229, 1229, 1232, 1232, 1233, 1233, 1233, 1234, 1234, 1235,
    1235, 1235, 1237, 1237, 1237, 1237, 1239, 1241, 1242, 1244, 1244, 1246, 1249, 1249, 1249, 1250, 1251, 1251, 1252, 1253, 1255, 1256, 1256, 1256,
    1256, 1256, 1261, 1262, 1262, 1262, 1262, 1263, 1263, 1263, 1263, 1263, 1263, 1264, 1266, 1266, 1266, 1266, 1266, 1266, 1266, 1266, 1266, 1268,
    1269, 1269, 1271, 1271, 1271, 1272, 1272, 1272, 1272, 1273, 1274, 1274, 1274, 1275, 1275, 1280, 1282, 1283, 1283, 1284, 1288, 1288, 1288, 1288,
    1288, 1288, 1290, 1293, 1293, 1293, 1296, 1297, 1298, 1298, 1298, 1299, 1300, 1301, 1301, 1301, 1302, 1303, 1304, 1304, 1305, 1311, 1311, 1311,
    1311, 1311, 1313, 1314, 1314, 1314, 1314, 1315, 1315, 1315, 1315, 1317, 1318, 1318, 1318, 1318, 1319, 1325, 1325, 1325, 1327, 1329, 1329, 1329,
    1329, 1330, 1332, 1334, 1334, 1335, 1335, 1335, 1335, 1337, 1337, 1338, 1339, 1339, 1340, 1342, 1343, 1343, 1343, 1346, 1350, 1350, 1352, 1353,
    1355, 1356, 1358, 1358, 1359, 1363, 1363, 1363, 1363, 1364, 1365, 1365, 1365, 1365, 1365, 1365, 1366, 1366, 1366, 1368, 1369, 1369, 1370, 1371,
    1372, 1372, 1372, 1372, 1372, 1373, 1374, 1374, 1377, 1377, 1377, 1377, 1377, 1377, 1378, 1378, 1378, 1378, 1378, 1379, 1386, 1386, 1386, 1386,
    1386, 1387, 1387, 1389, 1391, 1396, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1406, 1406, 1406, 1406, 1412, 1413, 1414, 1415, 1415, 1417, 1417,
    1419, 1420, 1422, 1422, 1423, 1423, 1425, 1426, 1428, 1428, 1428, 1428, 1430, 1433, 1433, 1438, 1438, 1438, 1438, 1438, 1438, 1438, 1438, 1440,
    1440, 1440, 1440, 1445, 1448, 1449, 1452, 1452, 1452, 1455, 1455, 1455, 1455, 1455, 1455, 1455, 1458, 1458, 1458, 1458, 1458, 1458, 1462, 1462,
    1462, 1465, 1465, 1465, 1466, 1466, 1468, 1468, 1468, 1469, 1472, 1475, 1475, 1478, 1479, 1479, 1479, 1479, 1480, 1482, 1483, 1484, 1486, 1486,
    1488, 1488, 1489, 1490, 1490, 1490, 1491, 1494, 1494, 1495, 1495, 1495, 1496, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1498,
    1498, 1498, 1499, 1499, 1500, 1500, 1505, 1509, 1509, 1509, 1509, 1509, 1509, 1509, 1509, 1509, 1509, 1509, 1510, 1510, 1510, 1511, 1511, 1511,
    1511, 1515, 1515, 1515, 1515, 1515, 1515, 1515, 1515, 1518, 1520, 1520, 1520, 1520, 1520, 1522, 1522, 1522, 1522, 1522, 1524, 1526, 1526, 1528,
    1528, 1530, 1530, 1530, 1531, 1532, 1532, 1532, 1537, 1538, 1538, 1538, 1541, 1542, 1545, 1545, 1546, 1546, 1552, 1552, 1554, 1554, 1554, 1555,
    1556, 1556, 1557, 1557, 1557, 1557, 1557, 1557, 1557, 1558, 1558, 1560, 1561, 1562, 1562, 1563, 1567, 1571, 1574, 1574, 1574, 1580, 1582, 1584,
    1584, 1584, 1584, 1584, 1584, 1586, 1586, 1586, 1587, 1587, 1590, 1590, 1591, 1593, 1594, 1595, 1596, 1596, 1598, 1598, 1600, 1600, 1600, 1601,
    1601, 1604, 1605, 1608, 1608, 1608, 1608, 1608, 1610, 1610, 1610, 1612, 1612, 1620, 1623, 1623, 1623, 1624, 1627, 1628, 1629, 1629, 1629, 1630,
    1630, 1631, 1631, 1631, 1632, 1632, 1632, 1632, 1633, 1634, 1634, 1635, 1637, 1638, 1639, 1641, 1643, 1643, 1644, 1645, 1645, 1645, 1645, 1647,
    1647, 1653, 1653, 1653, 1657, 1657, 1657, 1657, 1657, 1660, 1661, 1662, 1662, 1662, 1664, 1664, 1666, 1666, 1667, 1668, 1669, 1673, 1675, 1675,
    1677, 1679, 1680, 1681, 1683, 1683, 1695, 1695, 1695, 1695, 1695, 1695, 1697, 1697, 1697, 1698, 1698, 1698, 1698, 1699, 1700, 1700, 1700, 1700,
    1700, 1700, 1702, 1702, 1702, 1703, 1704, 1705, 1707, 1710, 1710, 1714, 1715, 1716, 1716, 1717, 1717, 1717, 1719, 1719, 1719, 1719, 1719, 1721,
    1721, 1721, 1721, 1723, 1724, 1725, 1725, 1725, 1728, 1730, 1731, 1732, 1732, 1732, 1733, 1733, 1733, 1733, 1733, 1735, 1739, 1745, 1752, 1753,
    1756, 1756, 1756, 1757, 1757, 1757, 1757, 1757, 1757, 1758, 1758, 1758, 1761, 1771, 1776, 1776, 1776, 1776, 1788, 1788, 1790, 1790, 1793, 1793,
    1795, 1795, 1796, 1801, 1803, 1807, 1807, 1807, 1807, 1807, 1808, 1818, 1818, 1819, 1820, 1821, 1823, 1823, 1827, 1827, 1829, 1830, 1830, 1830,
    1833, 1833, 1841, 1841, 1841, 1841, 1842, 1844, 1845, 1848, 1849, 1849, 1850, 1851, 1851, 1851, 1851, 1852, 1856, 1859, 1862, 1862, 1866, 1866,
    1866, 1866, 1866, 1868, 1868, 1868, 1868, 1868, 1881, 1882, 1882, 1887, 1893, 1895, 1896, 1896, 1897, 1898, 1898, 1899, 1900, 1901, 1901, 1902,
    1905, 1905, 1906, 1906, 1906, 1906, 1907, 1907, 1908, 1908, 1908, 1908, 1908, 1908, 1909, 1910, 1910, 1910, 1912, 1913, 1913, 1913, 1913, 1921,
    1921, 1921, 1921, 1924, 1924, 1924, 1924, 1924, 1924, 1924, 1924, 1924, 1924, 1925, 1925, 1925, 1947, 1947, 1947, 1947, 1947, 1948, 1948, 1955,
    1955, 1955, 1956, 1957, 1958, 1958, 1988, 1988, 1988, 1988, 1988, 1988, 1988, 1989, 1989, 1989, 1989, 1989, 1989, 1989, 1989, 1989, 1989, 1989,
    1989, 1992, 1993, 1993, 1993, 1994, 1994, 1995, 1997, 1997, 1997, 1997, 1998, 2004, 2006, 2011, 2012, 2014, 2014, 2014, 2014, 2017, 2017, 2017,
    2021, 2021, 2023, 2023, 2023, 2023, 2023, 2023, 2024, 2024, 2024, 2025, 2026, 2026, 2026, 2028, 2028, 2028, 2033, 2033, 2039, 2041, 2042, 2042,
    2042, 2042, 2042, 2044, 2045, 2045, 2050, 2050, 2050, 2058, 2066, 2066, 2066, 2066, 2066, 2067, 2067, 2068, 2068, 2069, 2069, 2069, 2070, 2070,
    2070, 2070, 2073, 2073, 2073, 2073, 2073, 2076, 2076, 2076, 2078, 2080, 2086, 2087, 2088, 2089, 2089, 2090, 2090, 2090, 2090, 2090, 2090, 2090,
    2096, 2100, 2100, 2100, 2104, 2104, 2106, 2106, 2106, 2112, 2112, 2112, 2113, 2113, 2113, 2114, 2115, 2116, 2118, 2118, 2120, 2125, 2126, 2126,
    2126, 2126, 2126, 2126, 2128, 2128, 2128, 2128, 2128, 2129, 2130, 2133, 2133, 2135, 2135, 2136, 2136, 2136, 2136, 2136, 2136, 2143, 2143, 2143,
    2143, 2144, 2145, 2147, 2148, 2148, 2148, 2150, 2152, 2153, 2153, 2154, 2154, 2155, 2155, 2158, 2158, 2159, 2159, 2160, 2160, 2161, 2161, 2161,
    2161, 2161, 2161, 2161, 2161, 2162, 2162, 2162, 2162, 2162, 2163, 2166, 2166, 2166, 2166, 2166, 2168, 2169, 2169, 2169, 2173, 2173, 2173, 2173,
    2173, 2173, 2173, 2173, 2176, 2178, 2178, 2178, 2178, 2179, 2179, 2179, 2182, 2183, 2186, 2186, 2186, 2186, 2186, 2187, 2187, 2190, 2190, 2195,
    2197, 2199, 2200, 2200, 2201, 2201, 2201, 2201, 2202, 2203, 2204, 2204, 2207, 2211, 2212, 2212, 2212, 2212, 2213, 2213, 2213, 2216, 2216, 2216,
    2216, 2226, 2228, 2228, 2228, 2228, 2228, 2236, 2236, 2236, 2236, 2237, 2237, 2238, 2240, 2240, 2240, 2241, 2241, 2242, 2244, 2244, 2244, 2244,
    2246, 2246, 2248, 2250, 2250, 2250, 2252, 2253, 2257, 2258, 2258, 2261, 2261, 2262, 2262, 2262, 2273, 2274, 2274, 2276, 2276, 2276, 2276, 2278,
    2280, 2281, 2281, 2281, 2281, 2285, 2287, 2292, 2292, 2293, 2294, 2295, 2295, 2298, 2298, 2298, 2299, 2302, 2303, 2303, 2304, 2304, 2304, 2304,
    2305, 2305, 2307, 2308, 2308, 2312, 2312, 2314, 2314, 2314, 2314, 2314, 2315, 2315, 2315, 2315, 2315, 2315, 2315, 2315, 2315, 2320, 2320, 2325,
    2331, 2332, 2332, 2332, 2333, 2334, 2335, 2335, 2336, 2337, 2337, 2337, 2337, 2337, 2337, 2337, 2337, 2337, 2339, 2339, 2339, 2342, 2356, 2356,
    2357, 2357, 2358, 2358, 2358, 2370, 2371, 2371, 2372, 2372, 2372, 2372, 2374, 2375, 2375, 2378, 2378, 2378, 2378, 2378, 2381, 2385, 2386, 2388,
    2389, 2390, 2390, 2390, 2392, 2392, 2397, 2397, 2398, 2400, 2401, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2403, 2405,
    2406, 2409, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2414, 2416, 2416, 2416, 2416, 2416, 2416, 2422, 2422, 2423, 2423, 2423, 2426, 2426, 2429,
    2431, 2431, 2432, 2434, 2435, 2435, 2437, 2441, 2441, 2442, 2443, 2443, 2446, 2446, 2447, 2447, 2447, 2447, 2448, 2448, 2452, 2453, 2454, 2456,
    2456, 2459, 2459, 2463, 2463, 2463, 2482, 2487, 2487, 2489, 2491, 2498, 2498, 2499, 2499, 2499, 2501, 2501, 2504, 2504, 2504, 2504, 2504, 2504,
    2510, 2510, 2511, 2512, 2517, 2519, 2521, 2521, 2522, 2524, 2527, 2529, 2529, 2529, 2529, 2529, 2531, 2531, 2531, 2532, 2533, 2535, 2535, 2535,
    2535, 2537, 2539, 2539, 2539, 2540, 2540, 2544, 2544, 2544, 2544, 2547, 2547, 2548, 2548, 2548, 2548, 2548, 2548, 2549, 2549, 2554, 2554, 2555,
    2555, 2559, 2559, 2559, 2559, 2560, 2560, 2560, 2560, 2560, 2560, 2560, 2560, 2561, 2563, 2563, 2563, 2564, 2564, 2566, 2575, 2575, 2575, 2577,
    2578, 2581, 2583, 2583, 2587, 2588, 2588, 2592, 2593, 2594, 2594, 2594, 2596, 2596, 2596, 2616, 2620, 2620, 2622, 2622, 2623, 2623, 2623, 2623,
    2626, 2626, 2626, 2630, 2630, 2632, 2632, 2632, 2632, 2632, 2635, 2636, 2636, 2636, 2640, 2641, 2641, 2646, 2647, 2648, 2648, 2649, 2649, 2654,
    2655, 2655, 2656, 2656, 2658, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2660, 2661, 2661, 2664, 2664, 2666, 2667, 2667, 2677, 2677, 2677, 2679,
    2690, 2690, 2690, 2692, 2705, 2705, 2708, 2708, 2713, 2713, 2713, 2714, 2715, 2716, 2716, 2716, 2716, 2716, 2717, 2717, 2717, 2717, 2717, 2717,
    2717, 2717, 2725, 2725, 2726, 2728, 2728, 2728, 2728, 2729, 2730, 2730, 2730, 2736, 2737, 2738, 2739, 2739, 2739, 2739, 2740, 2741, 2741, 2741,
    2741, 2743, 2743, 2745, 2745, 2747, 2757, 2759, 2759, 2759, 2760, 2764, 2765, 2768, 2769, 2769, 2769, 2775, 2775, 2777, 2783, 2786, 2786, 2786,
    2786, 2789, 2792, 2792, 2794, 2794, 2794, 2796, 2796, 2802, 2802, 2803, 2807, 2807, 2807, 2808, 2809, 2813, 2814, 2815, 2815, 2815, 2815, 2815,
    2817, 2817, 2820, 2821, 2839, 2839, 2841, 2842, 2845, 2845, 2845, 2847, 2850, 2853, 2854, 2857, 2857, 2857, 2857, 2857, 2859, 2860, 2861, 2861,
    2861, 2861, 2862, 2864, 2864, 2866, 2867, 2867, 2876, 2877, 2880, 2885, 2885, 2885, 2889, 2891, 2891, 2892, 2898, 2898, 2899, 2900, 2900, 2900,
    2902, 2909, 2913, 2915, 2915, 2917, 2917, 2918, 2918, 2919, 2919, 2919, 2919, 2919, 2919, 2919, 2919, 2921, 2921, 2921, 2925, 2925, 2926, 2927,
    2927, 2928, 2928, 2928, 2928, 2930, 2930, 2930, 2930, 2930, 2930, 2932, 2933, 2934, 2934, 2939, 2939, 2940, 2940, 2943, 2943, 2943, 2948, 2954,
    2954, 2954, 2954, 2954, 2955, 2961, 2963, 2964, 2964, 2964, 2965, 2966, 2967, 2967, 2969, 2969, 2969, 2969, 2970, 2970, 2970, 2970, 2970, 2970,
    2972, 2972, 2972, 2972, 2972, 2975, 2978, 2980, 2980, 2980, 2981, 2987, 2988, 2989, 2989, 2989, 2994, 2994, 2996, 2997, 2999, 2999, 2999, 3000,
    3003, 3003, 3003, 3003, 3003, 3003, 3003, 3003, 3003, 3003, 3003, 3005, 3005, 3005, 3005, 3011, 3013, 3014, 3016, 3017, 3024, 3025, 3025, 3025,
    3025, 3027, 3033, 3033, 3033, 3033, 3033, 3033, 3035, 3035, 3037, 3040, 3040, 3041, 3044, 3045, 3046, 3048, 3051, 3051, 3051, 3052, 3052, 3053,
    3054, 3054, 3054, 3056, 3056, 3057, 3063, 3063, 3064, 3066, 3067, 3068, 3069, 3069, 3069, 3069, 3069, 3069, 3070, 3070, 3071, 3074, 3074, 3076,
    3076, 3076, 3084, 3086, 3089, 3089, 3091, 3095, 3095, 3095, 3096, 3099, 3099, 3099, 3101, 3101, 3101, 3102, 3104, 3106, 3107, 3108, 3108, 3108,
    3108, 3109, 3111, 3112, 3112, 3112, 3112, 3113, 3113, 3113, 3113, 3114, 3114, 3114, 3114, 3114, 3115, 3115, 3118, 3118, 3118, 3118, 3119, 3121,
    3122, 3122, 3123, 3123, 3123, 3125, 3125, 3125, 3126, 3128, 3129, 3129, 3129, 3129, 3129, 3130, 3130, 3131, 3131, 3131, 3132, 3136, 3137, 3137,
    3137, 3138, 3138, 3139, 3139, 3139, 3141, 3141, 3141, 3141, 3141, 3141, 3142, 3142, 3144, 3144, 3146, 3146, 3146, 3146, 3146, 3147, 3147, 3147,
    3147, 3147, 3148, 3148, 3152, 3152, 3154, 3158, 3158, 3159, 3160, 3162, 3162, 3162, 3162, 3162, 3162, 3163, 3163, 3163, 3163, 3164, 3164, 3164,
    3164, 3164, 3165, 3165, 3165, 3165, 3165, 3168, 3169, 3173, 3173, 3173, 3178, 3178, 3180, 3180, 3180, 3180, 3180, 3186, 3188, 3188, 3191, 3192,
    3193, 3194, 3194, 3194, 3194, 3196, 3197, 3197, 3198, 3198, 3200, 3200, 3200, 3207, 3208, 3210, 3210, 3210, 3212, 3213, 3213, 3213, 3222, 3222,
    3222, 3223, 3230, 3231, 3231, 3232, 3234, 3234, 3239, 3240, 3240, 3248, 3248, 3248, 3250, 3250, 3250, 3250, 3250, 3251, 3253, 3253, 3254, 3255,
    3258, 3259, 3261, 3261, 3261, 3261, 3265, 3265, 3265, 3265, 3265, 3267, 3267, 3267, 3267, 3268, 3268, 3269, 3270, 3274, 3275, 3275, 3276, 3276,
    3278, 3278, 3278, 3279, 3283, 3283, 3283, 3283, 3283, 3291, 3295, 3295, 3297, 3297, 3299, 3300, 3300, 3300, 3302, 3302, 3303, 3303, 3303, 3304,
    3305, 3306, 3306, 3306, 3308, 3308, 3310, 3310, 3310, 3310, 3311, 3312, 3312, 3313, 3315, 3316, 3316, 3323, 3324, 3327, 3327, 3330, 3330, 3330,
    3330, 3330, 3330, 3330, 3330, 3330, 3333, 3335, 3335, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3345, 3345, 3346, 3346, 3346, 3346, 3346,
    3350, 3350, 3350, 3350, 3351, 3351, 3352, 3352, 3352, 3352, 3352, 3354, 3354, 3354, 3354, 3355, 3355, 3355, 3362, 3364, 3365, 3367, 3368, 3370,
    3371, 3376, 3377, 3377, 3377, 3378, 3378, 3380, 3380, 3380, 3382, 3382, 3382, 3383, 3383, 3386, 3386, 3386, 3386, 3386, 3386, 3386, 3386, 3386,
    3386, 3390, 3391, 3391, 3391, 3391, 3392, 3394, 3394, 3395, 3395, 3408, 3408, 3408, 3409, 3409, 3411, 3417, 3418, 3420, 3420, 3422, 3422, 3422,
    3423, 3424, 3424, 3425, 3425, 3427, 3428, 3428, 3429, 3429, 3429, 3430, 3430, 3431, 3431, 3431, 3435, 3436, 3440, 3442, 3443, 3443, 3443, 3443,
    3444, 3444, 3446, 3447, 3447, 3447, 3447, 3447, 3450, 3451, 3451, 3452, 3452, 3453, 3453, 3453, 3455, 3456, 3456, 3456, 3456, 3457, 3457, 3457,
    3457, 3459, 3460, 3460, 3460, 3460, 3462, 3463, 3463, 3463, 3463, 3512, 3517, 3517, 3517, 3519, 3521, 3522, 3522, 3522, 3523, 3523, 3523, 3523,
    3523, 3523, 3523, 3524, 3527, 3528, 3528, 3529, 3530, 3536, 3536, 3536, 3537, 3537, 3537, 3537, 3537, 3539, 3539, 3539, 3539, 3539, 3540, 3545,
    3549, 3549, 3550, 3552, 3552, 3554, 3557, 3557, 3559, 3560, 3560, 3560, 3561, 3561, 3562, 3566, 3569, 3575, 3575, 3576, 3579, 3579, 3581, 3581,
    3581, 3581, 3587, 3587, 3587, 3589, 3591, 3591, 3593, 3593, 3593, 3593, 3598, 3600, 3600, 3601, 3604, 3605, 3605, 3605, 3605, 3605, 3605, 3607,
    3608, 3608, 3612, 3615, 3615, 3615, 3615, 3617, 3632, 3632, 3632, 3633, 3633, 3633, 3633, 3633, 3634, 3635, 3636, 3637, 3639, 3643, 3643, 3643,
    3643, 3644, 3644, 3644, 3644, 3644, 3645, 3645, 3647, 3647, 3650, 3652, 3652, 3653, 3657, 3657, 3661, 3663, 3665, 3666, 3666, 3666, 3668, 3670,
    3671, 3672, 3673, 3673, 3674, 3674, 3674, 3674, 3674, 3674, 3674, 3674, 3674, 3674, 3674, 3674, 3677, 3677, 3678, 3678, 3678, 3680, 3680, 3680,
    3687, 3689, 3689, 3689, 3692, 3694, 3694, 3694, 3696, 3696, 3696, 3697, 3697, 3698, 3698, 3699, 3700, 3700, 3701, 3704, 3708, 3708, 3708, 3709,
    3709, 3709, 3709, 3709, 3710, 3711, 3711, 3711, 3711, 3711, 3712, 3712, 3714, 3714, 3715, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717, 3717,
    3719, 3719, 3721, 3723, 3723, 3723, 3724, 3725, 3725, 3727, 3727, 3727, 3727, 3728, 3731, 3732, 3733, 3733, 3733, 3733, 3733, 3733, 3733, 3734,
    3734, 3742, 3742, 3742, 3745, 3745, 3745, 3746, 3746, 3751, 3752, 3753, 3753, 3754, 3758, 3760, 3761, 3761, 3761, 3761, 3761, 3761, 3761, 3762,
    3763, 3763, 3763, 3763, 3763, 3769, 3769, 3770, 3770, 3770, 3770, 3770, 3770, 3771, 3771, 3772, 3772, 3772, 3773, 3773, 3775, 3777, 3779, 3779,
    3781, 3783, 3783, 3783, 3783, 3783, 3785, 3785, 3785, 3786, 3787, 3787, 3787, 3789, 3790, 3790, 3795, 3802, 3802, 3802, 3802, 3802, 3806, 3810,
    3811, 3812, 3814, 3816, 3822, 3822, 3823, 3824, 3824, 3824, 3825, 3825, 3825, 3825, 3825, 3828, 3832, 3833, 3835, 3835, 3835, 3835, 3836, 3839,
    3840, 3840, 3840, 3841, 3841, 3841, 3841, 3842, 3844, 3844, 3844, 3844, 3844, 3846, 3848, 3848, 3850, 3850, 3850, 3850, 3853, 3855, 3856, 3856,
    3856, 3856, 3857, 3858, 3860, 3861, 3861, 3863, 3863, 3863, 3865, 3865, 3866, 3870, 3871, 3875, 3875, 3876, 3876, 3876, 3879, 3879, 3879, 3879,
    3879, 3879, 3879, 3880, 3881, 3883, 3884, 3884, 3884, 3884, 3886, 3886, 3889, 3889, 3890, 3894, 3896, 3896, 3897, 3897, 3897, 3897, 3903, 3904,
    3909, 3909, 3909, 3909, 3910, 3911, 3911, 3911, 3911, 3915, 3915, 3915, 3915, 3917, 3917, 3917, 3921, 3921, 3921, 3921, 3930, 3930, 3931, 3931,
    3931, 3932, 3932, 3933, 3937, 3939, 3939, 3941, 3943, 3943, 3944, 3944, 3944, 3944, 3944, 3944, 3944, 3945, 3945, 3946, 3947, 3947, 3947, 3947,
    3947, 3949, 3949, 3950, 3950, 3950, 3950, 3951, 3951, 3951, 3952, 3954, 3954, 3954, 3955, 3956, 3956, 3959, 3961, 3961, 3962, 3962, 3962, 3962,
    3963, 3963, 3964, 3965, 3966, 3966, 3966, 3967, 3967, 3967, 3969, 3969, 3969, 3969, 3975, 3975, 3975, 3976, 3978, 3978, 3980, 3980, 3982, 3983,
    3983, 3983, 3983, 3986, 3987, 3993, 3995, 3995, 3996, 3996, 3996, 3996, 3997, 3997, 3998, 3998, 3999, 3999, 3999, 4000, 4000, 4001, 4005, 4005,
    4005, 4005, 4005, 4005, 4007, 4011, 4015, 4016, 4016, 4016, 4021, 4021, 4021, 4021, 4021, 4022, 4023, 4024, 4024, 4025, 4025, 4027, 4027, 4029,
    4030, 4030, 4030, 4030, 4031, 4031, 4031, 4031, 4031, 4031, 4031, 4031, 4031, 4032, 4033, 4033, 4035, 4035, 4037, 4037, 4037, 4040, 4041, 4041,
    4042, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4046, 4046, 4046, 4046, 4046, 4046, 4047, 4047, 4048, 4048, 4048, 4048, 4048, 4048,
    4048, 4048, 4048, 4048, 4048, 4048, 4048, 4048, 4048, 4049, 4049, 4049, 4049, 4049, 4049, 4050, 4052, 4052, 4058, 4059, 4059, 4073, 4075, 4076,
    4076, 4079, 4079, 4079, 4083, 4083, 4083, 4083, 4083, 4084, 4089, 4089, 4092, 4098, 4098, 4099, 4099, 4099, 4099, 4099, 4100, 4100, 4101, 4103,
    4103, 4104, 4104, 4104, 4105, 4107, 4107, 4107, 4107, 4109, 4110, 4110, 4110, 4110, 4110, 4111, 4111, 4111, 4116, 4117, 4122, 4123, 4123, 4125,
    4125, 4127, 4128, 4128, 4128, 4128, 4129, 4129, 4131, 4131, 4131, 4141, 4141, 4143, 4143, 4145, 4147, 4148, 4148, 4148, 4149, 4151, 4151, 4151,
    4155, 4158, 4158, 4160, 4160, 4161, 4161, 4161, 4168, 4168, 4168, 4170, 4172, 4173, 4173, 4175, 4176, 4176, 4176, 4178, 4179, 4179, 4179, 4180,
    4181, 4183, 4183, 4184, 4185, 4186, 4187, 4188, 4190, 4196, 4196, 4196, 4196, 4196, 4197, 4199, 4200, 4200, 4200, 4201, 4203, 4205, 4207, 4213,
    4213, 4219, 4223, 4223, 4225, 4225, 4225, 4226, 4227, 4227, 4228, 4232, 4234, 4234, 4234, 4235, 4235, 4235, 4237, 4237, 4238, 4240, 4240, 4243,
    4243, 4243, 4244, 4244, 4244, 4245, 4245, 4245, 4245, 4246, 4247, 4247, 4247, 4247, 4247, 4247, 4249, 4251, 4251, 4251, 4251, 4253, 4253, 4254,
    4254, 4254, 4254, 4254, 4258, 4258, 4260, 4260, 4264, 4264, 4273, 4273, 4273, 4277, 4277, 4277, 4286, 4286, 4286, 4289, 4289, 4292, 4292, 4292,
    4292, 4295, 4296, 4297, 4298, 4298, 4301, 4303, 4303, 4306, 4306, 4316, 4317, 4318, 4318, 4318, 4320, 4320, 4321, 4322, 4322, 4322, 4323, 4326,
    4327, 4327, 4328, 4328, 4328, 4328, 4328, 4329, 4331, 4332, 4332, 4334, 4334, 4334, 4334, 4336, 4336, 4338, 4340, 4340, 4340, 4340, 4342, 4342,
    4342, 4343, 4343, 4345, 4346, 4347, 4356, 4356, 4357, 4358, 4358, 4359, 4359, 4359, 4359, 4359, 4361, 4362, 4362, 4362, 4362, 4363, 4365, 4366,
    4369, 4369, 4369, 4369, 4371, 4371, 4372, 4374, 4374, 4374, 4374, 4375, 4375, 4380, 4381, 4382, 4382, 4382, 4382, 4382, 4382, 4386, 4386, 4386,
    4388, 4388, 4390, 4390, 4390, 4392, 4394, 4394, 4396, 4397, 4397, 4397, 4397, 4397, 4397, 4400, 4402, 4402, 4403, 4403, 4404, 4404, 4404, 4406,
    4407, 4408, 4408, 4409, 4410, 4412, 4414, 4414, 4414, 4415, 4415, 4416, 4416, 4416, 4417, 4417, 4417, 4417, 4417, 4417, 4421, 4421, 4421, 4421,
    4422, 4422, 4422, 4423, 4425, 4425, 4426, 4426, 4426, 4429, 4429, 4430, 4430, 4430, 4431, 4432, 4433, 4434, 4434, 4434, 4438, 4438, 4438, 4439,
    4439, 4439, 4440, 4440, 4441, 4442, 4442, 4443, 4444, 4445, 4448, 4449, 4450, 4450, 4453, 4453, 4454, 4460, 4460, 4460, 4460, 4465, 4470, 4470,
    4470, 4470, 4471, 4472, 4481, 4482, 4482, 4483, 4483, 4484, 4486, 4488, 4488, 4488, 4489, 4489, 4492, 4494, 4496, 4496, 4497, 4497, 4498, 4499,
    4500, 4500, 4500, 4501, 4504, 4505, 4507, 4507, 4507, 4511, 4512, 4520, 4523, 4524, 4524, 4526, 4526, 4526, 4526, 4526, 4526, 4526, 4526, 4526,
    4526, 4526, 4527, 4527, 4527, 4527, 4527, 4527, 4527, 4530, 4531, 4531, 4534, 4536, 4537, 4554, 4554, 4555, 4555, 4555, 4557, 4561, 4563, 4564,
    4565, 4565, 4570, 4570, 4570, 4570, 4570, 4570, 4570, 4571, 4571, 4571, 4571, 4571, 4571, 4572, 4572, 4572, 4572, 4572, 4574, 4574, 4574, 4574,
    4574, 4576, 4576, 4576, 4576, 4588, 4588, 4589, 4589, 4593, 4594, 4594, 4594, 4594, 4595, 4595, 4595, 4595, 4595, 4595, 4597, 4601, 4602, 4602,
    4602, 4604, 4604, 4605, 4625, 4626, 4626, 4626, 4627, 4629, 4629, 4632, 4634, 4634, 4634, 4634, 4635, 4636, 4644, 4647, 4664, 4666, 4678, 4678,
    4679, 4682, 4682, 4687, 4687, 4697, 4697, 4698, 4698, 4698, 4698, 4698, 4699, 4699, 4699, 4699, 4701, 4701, 4701, 4701, 4708, 4710, 4710, 4710,
    4710, 4710, 4711, 4711, 4712, 4713, 4713, 4713, 4713, 4714, 4714, 4714, 4720, 4721, 4721, 4722, 4723, 4724, 4727, 4728, 4728, 4728, 4728, 4730,
    4731, 4731, 4731, 4732, 4732, 4732, 4732, 4733, 4734, 4734, 4734, 4734, 4734, 4734, 4737, 4737, 4737, 4737, 4737, 4738, 4738, 4738, 4738, 4738,
    4738, 4738, 4738, 4739, 4739, 4739, 4739, 4742, 4742, 4744, 4746, 4751, 4751, 4751, 4752, 4753, 4753, 4753, 4757, 4761, 4762, 4762, 4762, 4763,
    4763, 4767, 4769, 4771, 4771, 4771, 4771, 4772, 4797, 4797, 4798, 4798, 4799, 4799, 4802, 4802, 4809, 4809, 4809, 4809, 4810, 4811, 4811, 4811,
    4820, 4821, 4821, 4821, 4821, 4824, 4824, 4825, 4825, 4827, 4828, 4828, 4829, 4832, 4833, 4834, 4836, 4836, 4837, 4837, 4837, 4837, 4838, 4842,
    4842, 4843, 4843, 4843, 4843, 4843, 4844, 4844, 4844, 4845, 4847, 4848, 4848, 4856, 4856, 4859, 4863, 4864, 4865, 4867, 4868, 4868, 4868, 4870,
    4870, 4870, 4873, 4874, 4876, 4879, 4880, 4880, 4883, 4883, 4883, 4884, 4885, 4885, 4891, 4891, 4893, 4893, 4893, 4894, 4894, 4897, 4897, 4897,
    4897, 4897, 4897, 4897, 4897, 4897, 4897, 4897, 4900, 4903, 4904, 4904, 4904, 4905, 4906, 4908, 4908, 4908, 4909, 4909, 4909, 4910, 4910, 4910,
    4910, 4911, 4912, 4913, 4915, 4916, 4916, 4916, 4916, 4917, 4918, 4924, 4924, 4924, 4924, 4926, 4927, 4928, 4928, 4928, 4928, 4929, 4931, 4932,
    4932, 4943, 4946, 4948, 4948, 4948, 4950, 4957, 4957, 4959, 4961, 4961, 4961, 4962, 4962, 4965, 4965, 4966, 4966, 4966, 4970, 4970, 4971, 4976,
    4977, 4977, 4977, 4982, 4983, 4984, 4986, 4986, 4988, 4990, 4990, 4990, 4990, 4991, 4991, 4991, 4991, 4995, 4996, 5003, 5003, 5003, 5003, 5008,
    5008, 5008, 5008, 5008, 5008, 5008, 5009, 5010, 5011, 5011, 5011, 5011, 5012, 5016, 5016, 5016, 5017, 5017, 5019, 5019, 5020, 5020, 5020, 5020,
    5020, 5021, 5021, 5021, 5021, 5022, 5023, 5024, 5026, 5026, 5028, 5028, 5029, 5029, 5029, 5030, 5030, 5030, 5031, 5031, 5031, 5034, 5036, 5039,
    5044, 5044, 5044, 5044, 5045, 5046, 5047, 5048, 5049, 5049, 5051, 5051, 5052, 5052, 5054, 5055, 5055, 5055, 5056, 5056, 5056, 5056, 5061, 5064,
    5064, 5065, 5066, 5066, 5066, 5066, 5068, 5068, 5071, 5071, 5072, 5074, 5076, 5076, 5077, 5077, 5079, 5084, 5084, 5086, 5088, 5089, 5092, 5092,
    5092, 5092, 5093, 5094, 5094, 5094, 5094, 5095, 5096, 5096, 5103, 5104, 5105, 5105, 5105, 5105, 5105, 5106, 5106, 5106, 5106, 5107, 5108, 5109,
    5110, 5111, 5112, 5113, 5113, 5115, 5116, 5116, 5116, 5116, 5118, 5118, 5118, 5119, 5119, 5121, 5121, 5121, 5121, 5124, 5125, 5125, 5126, 5127,
    5127, 5128, 5131, 5131, 5131, 5132, 5132, 5133, 5135, 5135, 5135, 5135, 5135, 5135, 5135, 5139, 5140, 5140, 5142, 5143, 5143, 5143, 5143, 5143,
    5143, 5145, 5145, 5146, 5150, 5150, 5150, 5150, 5150, 5151, 5151, 5151, 5151, 5154, 5156, 5156, 5156, 5157, 5157, 5157, 5159, 5160, 5160, 5160,
    5160, 5160, 5160, 5160, 5162, 5164, 5164, 5164, 5164, 5164, 5168, 5168, 5170, 5170, 5170, 5173, 5174, 5176, 5177, 5177, 5189, 5189, 5189, 5189,
    5189, 5189, 5190, 5190, 5190, 5191, 5191, 5192, 5192, 5195, 5195, 5195, 5195, 5197, 5197, 5197, 5197, 5198, 5198, 5199, 5201, 5201, 5201, 5202,
    5202, 5202, 5202, 5202, 5203, 5203, 5204, 5205, 5205, 5207, 5215, 5215, 5216, 5216, 5218, 5218, 5218, 5218, 5218, 5218, 5218, 5218, 5227, 5227,
    5227, 5232, 5232, 5232, 5232, 5232, 5232, 5234, 5234, 5236, 5236, 5236, 5236, 5241, 5244, 5244, 5245, 5245, 5246, 5248, 5248, 5248, 5248, 5248,
    5248, 5249, 5249, 5251, 5255, 5256, 5260, 5261, 5261, 5263, 5263, 5263, 5270, 5270, 5272, 5272, 5273, 5276, 5276, 5278, 5278, 5278, 5278, 5280,
    5280, 5280, 5281, 5281, 5281, 5281, 5281, 5282, 5282, 5283, 5285, 5286, 5289, 5289, 5291, 5294, 5300, 5300, 5300, 5301, 5301, 5306, 5308, 5308,
    5308, 5311, 5311, 5313, 5313, 5313, 5316, 5318, 5320, 5322, 5323, 5328, 5328, 5328, 5330, 5330, 5330, 5333, 5333, 5334, 5335, 5335, 5337, 5338,
    5338, 5339, 5349, 5349, 5349, 5355, 5355, 5358, 5358, 5358, 5360, 5360, 5361, 5361, 5361, 5363, 5364, 5365, 5366, 5366, 5366, 5366, 5367, 5367,
    5367, 5369, 5370, 5370, 5372, 5372, 5372, 5372, 5372, 5373, 5373, 5375, 5375, 5375, 5383, 5384, 5384, 5384, 5384, 5387, 5387, 5387, 5387, 5387,
    5389, 5390, 5390, 5391, 5396, 5396, 5396, 5396, 5396, 5396, 5396, 5398, 5404, 5406, 5406, 5407, 5408, 5411, 5412, 5412, 5412, 5420, 5420, 5424,
    5424, 5427, 5427, 5427, 5427, 5431, 5435, 5435, 5435, 5436, 5436, 5437, 5439, 5439, 5439, 5440, 5442, 5442, 5442, 5443, 5443, 5455, 5456, 5456,
    5458, 5458, 5458, 5464, 5468, 5469, 5469, 5469, 5471, 5472, 5472, 5473, 5473, 5473, 5475, 5475, 5483, 5483, 5484, 5485, 5486, 5487, 5487, 5496,
    5497, 5499, 5499, 5504, 5504, 5504, 5504, 5504, 5505, 5507, 5507, 5508, 5509, 5510, 5511, 5511, 5512, 5514, 5516, 5517, 5520, 5521, 5524, 5526,
    5526, 5527, 5527, 5527, 5527, 5530, 5531, 5531, 5531, 5534, 5535, 5536, 5538, 5540, 5542, 5543, 5547, 5548, 5550, 5550, 5550, 5559, 5561, 5567,
    5567, 5567, 5567, 5568, 5571, 5572, 5572, 5575, 5575, 5575, 5577, 5577, 5577, 5577, 5578, 5578, 5578, 5578, 5578, 5580, 5580, 5580, 5585, 5585,
    5585, 5587, 5587, 5587, 5614, 5652, 5653, 5654, 5654, 5655, 5655, 5655, 5655, 5655, 5656, 5656, 5657, 5657, 5658, 5660, 5660, 5664, 5664, 5664,
    5664, 5664, 5664, 5665, 5665, 5671, 5671, 5671, 5671, 5671, 5674, 5674, 5674, 5676, 5676, 5676, 5684, 5684, 5684, 5684, 5684, 5684, 5684, 5685,
    5687, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5688, 5690, 5690, 5691, 5691, 5691, 5694, 5695, 5695, 5695, 5695, 5697, 5699,
    5700, 5702, 5702, 5707, 5707, 5708, 5708, 5709, 5710, 5714, 5714, 5714, 5715, 5716, 5717, 5719, 5719, 5719, 5720, 5720, 5721, 5730, 5730, 5731,
    5731, 5731, 5733, 5735, 5735, 5735, 5735, 5735, 5735, 5735, 5744, 5746, 5746, 5746, 5747, 5747, 5748, 5750, 5750, 5751, 5753, 5753, 5753, 5753,
    5757, 5757, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5762, 5765, 5766, 5767, 5770, 5773, 5773, 5774, 5774, 5777, 5777, 5777, 5778,
    5778, 5778, 5778, 5779, 5779, 5779, 5782, 5782, 5783, 5783, 5783, 5783, 5783, 5783, 5783, 5783, 5784, 5791, 5791, 5792, 5792, 5793, 5798, 5799,
    5800, 5800, 5806, 5808, 5809, 5809, 5809, 5812, 5812, 5818, 5818, 5819, 5819, 5822, 5822, 5823, 5824, 5824, 5824, 5824, 5827, 5829, 5829, 5829,
    5829, 5830, 5831, 5832, 5832, 5832, 5833, 5833, 5833, 5834, 5836, 5836, 5840, 5840, 5840, 5840, 5841, 5842, 5842, 5842, 5842, 5842, 5842, 5845,
    5845, 5845, 5845, 5845, 5845, 5846, 5846, 5846, 5846, 5846, 5846, 5847, 5850, 5850, 5851, 5851, 5851, 5851, 5851, 5852, 5852, 5852, 5854, 5854,
    5854, 5858, 5861, 5861, 5861, 5863, 5865, 5867, 5867, 5867, 5868, 5868, 5868, 5868, 5868, 5868, 5868, 5870, 5870, 5870, 5870, 5871, 5871, 5871,
    5871, 5871, 5871, 5871, 5871, 5872, 5877, 5878, 5879, 5880, 5880, 5881, 5882, 5882, 5883, 5883, 5885, 5885, 5885, 5885, 5888, 5888, 5888, 5888,
    5888, 5889, 5889, 5889, 5889, 5891, 5891, 5896, 5896, 5896, 5896, 5896, 5899, 5899, 5900, 5901, 5903, 5903, 5904, 5904, 5905, 5906, 5906, 5908,
    5909, 5910, 5910, 5910, 5913, 5913, 5914, 5916, 5917, 5918, 5924, 5925, 5925, 5926, 5926, 5929, 5929, 5929, 5935, 5936, 5937, 5937, 5937, 5938,
    5938, 5938, 5948, 5948, 5948, 5950, 5950, 5950, 5950, 5950, 5951, 5956, 5956, 5962, 5962, 5962, 5962, 5962, 5962, 5962, 5962, 5965, 5965, 5966,
    5967, 5968, 5972, 5973, 5974, 5975, 5975, 5975, 5975, 5976, 5976, 5977, 5978, 5978, 5978, 5980, 5980, 5980, 5980, 5982, 5983, 5983, 5983, 5986,
    5986, 5986, 5986, 5987, 5987, 5990, 5991, 5991, 5995, 5996, 5996, 5998, 5998, 5999, 5999, 5999, 5999, 6002, 6004, 6005, 6005, 6005, 6007, 6010,
    6011, 6017, 6017, 6017, 6019, 6019, 6019, 6019, 6019, 6019, 6019, 6019, 6019, 6021, 6021, 6023, 6023, 6023, 6027, 6027, 6027, 6030, 6030, 6030,
    6036, 6036, 6037, 6037, 6037, 6037, 6039, 6040, 6040, 6041, 6041, 6042, 6042, 6044, 6082, 6083, 6086, 6086, 6086, 6086, 6087, 6090, 6090, 6091,
    6093, 6093, 6094, 6095, 6095, 6097, 6097, 6097, 6097, 6099, 6099, 6101, 6101, 6101, 6102, 6104, 6104, 6105, 6105, 6105, 6106, 6107, 6107, 6107,
    6107, 6109, 6111, 6112, 6113, 6117, 6119, 6120, 6122, 6123, 6125, 6128, 6129, 6129, 6131, 6131, 6132, 6132, 6133, 6134, 6134, 6147, 6147, 6147,
    6147, 6147, 6149, 6150, 6150, 6152, 6152, 6155, 6155, 6155, 6156, 6156, 6157, 6158, 6160, 6160, 6161, 6162, 6162, 6162, 6162, 6163, 6163, 6163,
    6196, 6198, 6199, 6203, 6203, 6205, 6207, 6207, 6207, 6207, 6207, 6207, 6208, 6208, 6210, 6211, 6212, 6213, 6213, 6213, 6215, 6217, 6217, 6217,
    6218, 6218, 6220, 6224, 6225, 6227, 6229, 6229, 6232, 6235, 6237, 6238, 6238, 6239, 6240, 6240, 6240, 6240, 6240, 6240, 6242, 6242, 6243, 6244,
    6244, 6244, 6244, 6251, 6252, 6254, 6254, 6254, 6256, 6256, 6258, 6258, 6258, 6258, 6258, 6261, 6261, 6261, 6261, 6261, 6261, 6265, 6266, 6266,
    6267, 6267, 6267, 6267, 6267, 6267, 6268, 6268, 6271, 6281, 6281, 6283, 6283, 6283, 6288, 6288, 6288, 6288, 6289, 6289, 6289, 6289, 6292, 6294,
    6296, 6296, 6296, 6296, 6297, 6301, 6301, 6301, 6301, 6301, 6301, 6305, 6308, 6308, 6311, 6313, 6313, 6314, 6314, 6316, 6317, 6318, 6318, 6319,
    6319, 6319, 6320, 6321, 6323, 6324, 6325, 6325, 6327, 6328, 6329, 6329, 6330, 6331, 6331, 6334, 6334, 6334, 6335, 6335, 6335, 6335, 6336, 6337,
    6337, 6337, 6337, 6337, 6338, 6338, 6347, 6348, 6349, 6349, 6349, 6353, 6354, 6354, 6356, 6357, 6358, 6359, 6359, 6360, 6360, 6361, 6363, 6364,
    6364, 6364, 6371, 6371, 6376, 6376, 6376, 6376, 6377, 6378, 6378, 6378, 6379, 6384, 6390, 6390, 6390, 6392, 6392, 6393, 6395, 6395, 6395, 6396,
    6401, 6403, 6404, 6406, 6406, 6407, 6407, 6407, 6411, 6411, 6411, 6411, 6411, 6411, 6411, 6411, 6411, 6412, 6415, 6415, 6415, 6416, 6416, 6416,
    6416, 6417, 6417, 6418, 6418, 6423, 6423, 6423, 6424, 6424, 6424, 6426, 6434, 6434, 6436, 6440, 6440, 6440, 6440, 6444, 6445, 6452, 6452, 6452,
    6454, 6454, 6457, 6457, 6457, 6457, 6460, 6460, 6460, 6461, 6463, 6463, 6463, 6463, 6467, 6467, 6467, 6467, 6468, 6468, 6468, 6468, 6468, 6468,
    6471, 6471, 6471, 6473, 6473, 6474, 6476, 6476, 6480, 6480, 6481, 6481, 6482, 6482, 6483, 6483, 6484, 6484, 6486, 6486, 6488, 6490, 6490, 6492,
    6495, 6495, 6495, 6500, 6500, 6501, 6501, 6503, 6503, 6505, 6505, 6506, 6507, 6508, 6508, 6508, 6509, 6511, 6512, 6512, 6513, 6513, 6517, 6518,
    6518, 6518, 6520, 6520, 6523, 6524, 6524, 6524, 6527, 6527, 6530, 6533, 6533, 6533, 6533, 6533, 6535, 6539, 6540, 6540, 6540, 6541, 6541, 6541,
    6541, 6541, 6542, 6542, 6543, 6546, 6546, 6547, 6547, 6547, 6547, 6547, 6548, 6548, 6548, 6549, 6551, 6551, 6551, 6554, 6554, 6554, 6556, 6556,
    6556, 6556, 6556, 6556, 6556, 6556, 6556, 6556, 6556, 6557, 6557, 6557, 6558, 6561, 6561, 6561, 6561, 6561, 6564, 6569, 6571, 6571, 6572, 6577,
    6578, 6578, 6578, 6578, 6578, 6579, 6580, 6581, 6582, 6582, 6583, 6583, 6583, 6583, 6590, 6593, 6594, 6595, 6595, 6595, 6596, 6596, 6601, 6601,
    6601, 6601, 6601, 6606, 6606, 6606, 6607, 6607, 6607, 6607, 6611, 6612, 6614, 6614, 6617, 6617, 6618, 6619, 6621, 6621, 6621, 6621, 6621, 6621,
    6621, 6624, 6624, 6625, 6628, 6628, 6631, 6634, 6634, 6635, 6638, 6638, 6639, 6640, 6642, 6642, 6642, 6643, 6643, 6644, 6644, 6645, 6645, 6645,
    6646, 6646, 6647, 6650, 6650, 6650, 6650, 6650, 6650, 6652, 6652, 6652, 6652, 6652, 6655, 6655, 6655, 6655, 6656, 6656, 6656, 6658, 6658, 6658,
    6670, 6671, 6671, 6671, 6672, 6672, 6672, 6672, 6672, 6673, 6674, 6675, 6676, 6676, 6676, 6678, 6678, 6678, 6678, 6678, 6680, 6680, 6680, 6680,
    6680, 6680, 6681, 6682, 6682, 6685, 6685, 6686, 6686, 6686, 6688, 6688, 6690, 6691, 6693, 6693, 6693, 6693, 6693, 6693, 6693, 6697, 6700, 6701,
    6702, 6702, 6703, 6704, 6704, 6704, 6705, 6706, 6706, 6715, 6717, 6717, 6733, 6734, 6734, 6735, 6736, 6736, 6736, 6736, 6744, 6744, 6744, 6746,
    6751, 6752, 6752, 6752, 6752, 6752, 6752, 6752, 6756, 6758, 6760, 6761, 6761, 6761, 6762, 6762, 6763, 6765, 6766, 6768, 6769, 6770, 6770, 6771,
    6774, 6775, 6776, 6776, 6776, 6778, 6780, 6780, 6780, 6780, 6782, 6785, 6794, 6794, 6794, 6794, 6794, 6795, 6796, 6796, 6796, 6796, 6797, 6797,
    6797, 6799, 6799, 6799, 6799, 6799, 6799, 6799, 6800, 6801, 6801, 6801, 6802, 6802, 6802, 6802, 6802, 6803, 6807, 6807, 6807, 6807, 6807, 6807,
    6807, 6809, 6809, 6811, 6811, 6811, 6811, 6821, 6822, 6822, 6822, 6824, 6827, 6828, 6830, 6832, 6832, 6832, 6832, 6832, 6834, 6834, 6834, 6835,
    6835, 6835, 6835, 6836, 6836, 6838, 6839, 6839, 6839, 6839, 6840, 6840, 6841, 6841, 6841, 6845, 6848, 6848, 6848, 6848, 6851, 6851, 6852, 6852,
    6853, 6853, 6853, 6860, 6860, 6863, 6863, 6863, 6863, 6863, 6864, 6864, 6871, 6873, 6874, 6876, 6876, 6876, 6882, 6882, 6883, 6885, 6885, 6887,
    6888, 6890, 6895, 6898, 6899, 6900, 6900, 6900, 6900, 6901, 6901, 6902, 6902, 6903, 6903, 6903, 6905, 6905, 6905, 6906, 6907, 6917, 6918, 6918,
    6918, 6919, 6919, 6920, 6940, 6940, 6940, 6943, 6943, 6943, 6944, 6947, 6947, 6947, 6947, 6948, 6949, 6949, 6951, 6951, 6951, 6951, 6951, 6952,
    6953, 6953, 6953, 6953, 6955, 6956, 6956, 6956, 6956, 6958, 6959, 6959, 6960, 6961, 6963, 6963, 6963, 6963, 6963, 6963, 6964, 6964, 6964, 6967,
    6967, 6967, 6967, 6968, 6969, 6969, 6978, 6981, 6983, 6987, 6988, 6991, 6991, 6991, 6991, 6991, 6992, 6993, 6993, 6993, 6993, 6995, 6995, 6995,
    6996, 6999, 6999, 7000, 7000, 7000, 7000, 7000, 7003, 7003, 7003, 7005, 7007, 7012, 7014, 7017, 7017, 7019, 7021, 7021, 7023, 7023, 7025, 7026,
    7028, 7029, 7029, 7029, 7029, 7035, 7036, 7036, 7037, 7039, 7039, 7047, 7047, 7047, 7047, 7047, 7047, 7047, 7049, 7053, 7053, 7054, 7054, 7060,
    7064, 7064, 7064, 7065, 7065, 7067, 7067, 7067, 7067, 7067, 7069, 7069, 7070, 7074, 7074, 7074, 7074, 7074, 7074, 7074, 7075, 7082, 7082, 7087,
    7087, 7087, 7087, 7090, 7090, 7093, 7093, 7093, 7093, 7093, 7093, 7093, 7095, 7095, 7095, 7098, 7101, 7101, 7101, 7103, 7115, 7115, 7117, 7117,
    7119, 7119, 7119, 7120, 7121, 7122, 7124, 7124, 7124, 7124, 7124, 7124, 7124, 7124, 7127, 7130, 7135, 7135, 7136, 7137, 7137, 7138, 7138, 7139,
    7139, 7143, 7144, 7148, 7148, 7150, 7150, 7151, 7151, 7152, 7154, 7154, 7157, 7158, 7158, 7158, 7158, 7159, 7159, 7159, 7160, 7160, 7160, 7161,
    7162, 7162, 7164, 7165, 7165, 7166, 7166, 7166, 7167, 7168, 7169, 7172, 7172, 7172, 7172, 7174, 7176, 7176, 7176, 7176, 7176, 7176, 7176, 7177,
    7177, 7179, 7179, 7181, 7182, 7182, 7183, 7186, 7188, 7189, 7189, 7191, 7192, 7192, 7192, 7193, 7199, 7200, 7200, 7200, 7200, 7200, 7201, 7202,
    7202, 7202, 7208, 7209, 7212, 7213, 7213, 7213, 7214, 7215, 7216, 7216, 7216, 7216, 7216, 7216, 7218, 7218, 7218, 7224, 7224, 7224, 7225, 7226,
    7226, 7226, 7226, 7227, 7227, 7228, 7230, 7230, 7230, 7230, 7230, 7230, 7231, 7233, 7233, 7235, 7237, 7237, 7240, 7242, 7244, 7247, 7248, 7248,
    7248, 7248, 7249, 7249, 7249, 7251, 7258, 7260, 7262, 7262, 7264, 7267, 7267, 7269, 7271, 7271, 7271, 7271, 7271, 7271, 7271, 7271, 7271, 7271,
    7272, 7272, 7279, 7279, 7288, 7288, 7290, 7291, 7305, 7305, 7310, 7310, 7310, 7310, 7310, 7310, 7310, 7317, 7319, 7320, 7321, 7321, 7322, 7323,
    7323, 7328, 7331, 7334, 7335, 7335, 7335, 7335, 7335, 7337, 7340, 7341, 7344, 7344, 7344, 7344, 7346, 7346, 7346, 7346, 7346, 7346, 7347, 7352,
    7353, 7358, 7359, 7359, 7359, 7360, 7360, 7361, 7361, 7363, 7363, 7365, 7365, 7366, 7367, 7367, 7370, 7370, 7370, 7372, 7375, 7376, 7379, 7379,
    7379, 7379, 7379, 7379, 7380, 7380, 7381, 7381, 7381, 7381, 7384, 7384, 7384, 7387, 7387, 7387, 7387, 7389, 7391, 7392, 7392, 7392, 7394, 7396,
    7397, 7398, 7398, 7401, 7401, 7401, 7401, 7402, 7402, 7402, 7403, 7403, 7406, 7406, 7406, 7407, 7407, 7407, 7407, 7409, 7431, 7431, 7431, 7431,
    7431, 7431, 7431, 7431, 7434, 7434, 7434, 7434, 7435, 7435, 7439, 7439, 7439, 7441, 7441, 7441, 7442, 7443, 7445, 7445, 7445, 7448, 7448, 7448,
    7448, 7449, 7449, 7449, 7449, 7449, 7449, 7449, 7451, 7451, 7451, 7452, 7458, 7459, 7459, 7460, 7460, 7462, 7464, 7464, 7464, 7467, 7467, 7467,
    7470, 7472, 7472, 7474, 7475, 7476, 7476, 7477, 7479, 7479, 7480, 7480, 7481, 7481, 7481, 7481, 7485, 7485, 7489, 7491, 7491, 7492, 7494, 7495,
    7497, 7497, 7497, 7497, 7499, 7499, 7499, 7499, 7500, 7502, 7503, 7506, 7506, 7520, 7521, 7527, 7527, 7528, 7529, 7531, 7531, 7533, 7533, 7534,
    7541, 7543, 7544, 7547, 7547, 7547, 7547, 7549, 7549, 7549, 7550, 7550, 7553, 7553, 7553, 7553, 7554, 7554, 7555, 7555, 7556, 7558, 7567, 7567,
    7567, 7569, 7569, 7569, 7569, 7569, 7569, 7569, 7569, 7569, 7572, 7573, 7574, 7575, 7575, 7575, 7575, 7576, 7576, 7577, 7577, 7578, 7580, 7580,
    7580, 7581, 7584, 7584, 7584, 7585, 7585, 7585, 7585, 7586, 7593, 7593, 7593, 7594, 7594, 7594, 7594, 7595, 7596, 7596, 7596, 7596, 7596, 7596,
    7596, 7596, 7596, 7596, 7596, 7599, 7600, 7603, 7610, 7612, 7613, 7614, 7614, 7614, 7614, 7615, 7616, 7616, 7616, 7619, 7620, 7623, 7626, 7626,
    7626, 7626, 7626, 7626, 7626, 7628, 7629, 7629, 7630, 7630, 7630, 7630, 7632, 7632, 7633, 7633, 7634, 7635, 7636, 7636, 7636, 7636, 7636, 7636,
    7636, 7638, 7638, 7638, 7638, 7643, 7645, 7646, 7647, 7647, 7647, 7647, 7647, 7648, 7648, 7648, 7650, 7651, 7652, 7654, 7654, 7654, 7655, 7655,
    7655, 7655, 7655, 7656, 7657, 7658, 7658, 7658, 7658, 7659, 7659, 7659, 7661, 7661, 7665, 7665, 7665, 7665, 7666, 7672, 7672, 7672, 7672, 7672,
    7672, 7672, 7673, 7673, 7673, 7673, 7673, 7673, 7676, 7677, 7677, 7677, 7677, 7677, 7678, 7679, 7679, 7679, 7680, 7682, 7682, 7687, 7687, 7687,
    7687, 7687, 7687, 7688, 7688, 7688, 7690, 7692, 7692, 7694, 7695, 7695, 7699, 7721, 7721, 7722, 7724, 7724, 7725, 7726, 7726, 7726, 7727, 7727,
    7728, 7729, 7729, 7729, 7730, 7733, 7733, 7733, 7736, 7737, 7738, 7738, 7739, 7745, 7745, 7745, 7745, 7745, 7745, 7745, 7746, 7746, 7747, 7748,
    7748, 7748, 7750, 7750, 7750, 7750, 7750, 7750, 7750, 7751, 7751, 7751, 7752, 7753, 7753, 7755, 7755, 7755, 7756, 7758, 7760, 7760, 7761, 7764,
    7766, 7766, 7767, 7771, 7775, 7777, 7782, 7784, 7784, 7785, 7788, 7788, 7788, 7788, 7788, 7788, 7790, 7790, 7790, 7791, 7792, 7792, 7792, 7792,
    7792, 7792, 7792, 7792, 7792, 7792, 7792, 7794, 7796, 7797, 7797, 7800, 7802, 7802, 7803, 7808, 7808, 7808, 7808, 7809, 7809, 7810, 7810, 7810,
    7810, 7811, 7812, 7813, 7813, 7813, 7814, 7814, 7814, 7814, 7814, 7816, 7831, 7832, 7835, 7836, 7836, 7836, 7836, 7836, 7836, 7836, 7837, 7837,
    7838, 7838, 7841, 7843, 7847, 7847, 7848, 7848, 7849, 7850, 7851, 7851, 7859, 7861, 7861, 7861, 7861, 7861, 7861, 7864, 7864, 7865, 7865, 7867,
    7867, 7869, 7869, 7873, 7873, 7873, 7873, 7874, 7874, 7874, 7876, 7878, 7881, 7882, 7882, 7882, 7884, 7884, 7885, 7886, 7886, 7886, 7888, 7888,
    7888, 7888, 7888, 7893, 7893, 7894, 7894, 7894, 7895, 7895, 7895, 7896, 7896, 7901, 7901, 7901, 7902, 7904, 7904, 7904, 7904, 7909, 7909, 7911,
    7912, 7914, 7914, 7914, 7915, 7916, 7916, 7920, 7921, 7922, 7922, 7924, 7924, 7924, 7925, 7925, 7932, 7932, 7933, 7937, 7937, 7937, 7938, 7938,
    7939, 7939, 7939, 7939, 7942, 7947, 7952, 7952, 7956, 7956, 7956, 7956, 7956, 7956, 7957, 7957, 7958, 7958, 7961, 7964, 7965, 7965, 7966, 7967,
    7967, 7967, 7967, 7970, 7970, 7970, 7971, 7971, 7971, 7971, 7972, 7972, 7972, 7978, 7979, 7982, 7991, 7991, 7991, 7991, 7995, 7995, 7996, 7996,
    7996, 8002, 8003, 8008, 8013, 8014, 8014, 8014, 8014, 8016, 8019, 8020, 8020, 8020, 8021, 8021, 8022, 8024, 8025, 8027, 8029, 8030, 8030, 8036,
    8036, 8036, 8038, 8038, 8038, 8042, 8042, 8044, 8044, 8045, 8045, 8045, 8045, 8046, 8050, 8050, 8052, 8052, 8053, 8054, 8054, 8054, 8073, 8074,
    8074, 8075, 8076, 8076, 8076, 8076, 8076, 8078, 8083, 8083, 8083, 8083, 8084, 8084, 8084, 8085, 8085, 8094, 8094, 8094, 8094, 8095, 8095, 8095,
    8097, 8098, 8098, 8098, 8101, 8101, 8103, 8103, 8105, 8105, 8105, 8107, 8108, 8109, 8109, 8110, 8111, 8111, 8118, 8118, 8118, 8118, 8118, 8118,
    8119, 8120, 8120, 8120, 8120, 8120, 8120, 8120, 8120, 8122, 8122, 8124, 8125, 8126, 8127, 8127, 8127, 8133, 8133, 8133, 8133, 8133, 8134, 8134,
    8134, 8136, 8138, 8139, 8140, 8140, 8140, 8140, 8140, 8140, 8141, 8141, 8141, 8147, 8147, 8147, 8150, 8151, 8151, 8151, 8151, 8153, 8154, 8154,
    8154, 8156, 8156, 8157, 8159, 8159, 8159, 8159, 8160, 8160, 8160, 8160, 8161, 8162, 8162, 8163, 8164, 8165, 8165, 8165, 8165, 8165, 8165, 8165,
    8165, 8166, 8166, 8167, 8167, 8168, 8175, 8175, 8175, 8175, 8176, 8181, 8181, 8184, 8185, 8185, 8186, 8186, 8187, 8192, 8192, 8193, 8193, 8193,
    8193, 8200, 8201, 8201, 8204, 8206, 8206, 8206, 8206, 8206, 8206, 8206, 8209, 8209, 8212, 8213, 8214, 8220, 8221, 8221, 8221, 8221, 8226, 8226,
    8226, 8226, 8226, 8235, 8235, 8239, 8240, 8240, 8244, 8245, 8245, 8246, 8246, 8246, 8248, 8248, 8248, 8248, 8249, 8249, 8249, 8253, 8253, 8254,
    8255, 8255, 8256, 8257, 8257, 8257, 8258, 8259, 8262, 8263, 8263, 8263, 8264, 8265, 8266, 8266, 8266, 8266, 8266, 8266, 8266, 8266, 8267, 8267,
    8267, 8267, 8268, 8268, 8268, 8268, 8268, 8268, 8268, 8268, 8268, 8268, 8268, 8274, 8275, 8275, 8275, 8275, 8275, 8278, 8281, 8281, 8281, 8282,
    8284, 8284, 8290, 8290, 8290, 8292, 8293, 8293, 8294, 8295, 8297, 8297, 8297, 8297, 8298, 8298, 8305, 8306, 8306, 8307, 8307, 8312, 8312, 8312,
    8315, 8315, 8326, 8328, 8329, 8329, 8329, 8332, 8335, 8336, 8336, 8336, 8337, 8337, 8337, 8337, 8338, 8338, 8339, 8341, 8341, 8344, 8345, 8345,
    8346, 8352, 8355, 8355, 8363, 8365, 8366, 8366, 8368, 8368, 8370, 8370, 8372, 8372, 8379, 8379, 8380, 8380, 8380, 8380, 8380, 8380, 8382, 8382,
    8382, 8384, 8384, 8384, 8384, 8384, 8384, 8384, 8384, 8388, 8388, 8388, 8389, 8390, 8391, 8391, 8391, 8392, 8392, 8394, 8399, 8400, 8401, 8401,
    8401, 8401, 8401, 8401, 8403, 8403, 8403, 8403, 8403, 8404, 8410, 8410, 8410, 8411, 8411, 8412, 8417, 8417, 8417, 8419, 8420, 8420, 8420, 8421,
    8422, 8424, 8425, 8426, 8426, 8427, 8428, 8428, 8430, 8430, 8433, 8440, 8441, 8446, 8446, 8448, 8456, 8456, 8457, 8457, 8458, 8458, 8458, 8458,
    8458, 8458, 8458, 8459, 8462, 8462, 8462, 8462, 8462, 8464, 8465, 8465, 8465, 8465, 8465, 8465, 8465, 8466, 8466, 8467, 8467, 8468, 8468, 8468,
    8468, 8469, 8471, 8473, 8473, 8473, 8473, 8473, 8473, 8473, 8474, 8475, 8475, 8477, 8477, 8477, 8477, 8478, 8478, 8478, 8478, 8479, 8479, 8479,
    8481, 8481, 8482, 8484, 8486, 8486, 8486, 8487, 8487, 8489, 8489, 8489, 8489, 8491, 8491, 8498, 8498, 8503, 8503, 8504, 8506, 8508, 8513, 8514,
    8514, 8514, 8514, 8514, 8515, 8517, 8517, 8519, 8519, 8519, 8519, 8520, 8521, 8522, 8523, 8523, 8524, 8525, 8527, 8527, 8527, 8527, 8529, 8533,
    8534, 8534, 8534, 8540, 8540, 8540, 8540, 8540, 8540, 8541, 8542, 8542, 8542, 8542, 8542, 8542, 8546, 8546, 8546, 8546, 8547, 8548, 8548, 8548,
    8550, 8550, 8552, 8553, 8553, 8553, 8555, 8555, 8555, 8563, 8564, 8567, 8568, 8568, 8570, 8570, 8570, 8571, 8572, 8572, 8572, 8572, 8573, 8576,
    8576, 8580, 8580, 8581, 8582, 8585, 8585, 8586, 8587, 8588, 8588, 8589, 8594, 8594, 8600, 8600, 8600, 8600, 8600, 8602, 8602, 8607, 8608, 8608,
    8611, 8615, 8616, 8617, 8617, 8618, 8622, 8622, 8622, 8622, 8622, 8625, 8630, 8630, 8630, 8630, 8631, 8634, 8634, 8634, 8636, 8637, 8638, 8641,
    8643, 8643, 8644, 8644, 8648, 8648, 8650, 8651, 8651, 8652, 8659, 8659, 8659, 8659, 8662, 8672, 8673, 8673, 8673, 8673, 8673, 8673, 8676, 8677,
    8678, 8678, 8679, 8682, 8687, 8687, 8689, 8689, 8689, 8694, 8696, 8696, 8698, 8700, 8700, 8700, 8700, 8700, 8725, 8725, 8725, 8735, 8735, 8736,
    8737, 8737, 8743, 8744, 8745, 8745, 8746, 8748, 8755, 8755, 8760, 8761, 8761, 8762, 8762, 8762, 8762, 8762, 8764, 8764, 8766, 8766, 8768, 8768,
    8768, 8769, 8770, 8770, 8770, 8771, 8771, 8771, 8773, 8781, 8782, 8782, 8783, 8783, 8783, 8783, 8783, 8785, 8785, 8786, 8786, 8786, 8787, 8805,
    8805, 8806, 8807, 8811, 8811, 8811, 8811, 8811, 8812, 8812, 8812, 8813, 8815, 8816, 8818, 8818, 8819, 8819, 8820, 8821, 8821, 8822, 8822, 8822,
    8823, 8824, 8824, 8825, 8826, 8834, 8835, 8835, 8835, 8835, 8835, 8835, 8835, 8835, 8835, 8835, 8836, 8836, 8838, 8838, 8838, 8838, 8838, 8839,
    8839, 8841, 8841, 8841, 8842, 8842, 8842, 8842, 8843, 8846, 8848, 8848, 8848, 8848, 8848, 8848, 8849, 8849, 8850, 8850, 8851, 8851, 8851, 8851,
    8852, 8852, 8854, 8854, 8855, 8855, 8856, 8858, 8859, 8859, 8859, 8860, 8861, 8861, 8862, 8862, 8866, 8870, 8874, 8875, 8875, 8875, 8875, 8875,
    8875, 8875, 8877, 8877, 8878, 8878, 8889, 8891, 8891, 8891, 8891, 8897, 8898, 8898, 8898, 8899, 8899, 8900, 8900, 8909, 8909, 8912, 8913, 8919,
    8921, 8921, 8921, 8921, 8921, 8924, 8926, 8926, 8926, 8926, 8926, 8926, 8930, 8930, 8930, 8931, 8935, 8936, 8937, 8937, 8937, 8937, 8937, 8937,
    8937, 8939, 8939, 8940, 8940, 8940, 8940, 8940, 8940, 8944, 8945, 8945, 8945, 8946, 8947, 8947, 8949, 8949, 8950, 8950, 8950, 8950, 8951, 8953,
    8953, 8953, 8954, 8954, 8956, 8957, 8957, 8959, 8959, 8959, 8959, 8959, 8959, 8962, 8962, 8963, 8964, 8967, 8967, 8969, 8971, 8971, 8971, 8971,
    8973, 8974, 8976, 8978, 8978, 8978, 8980, 8980, 8980, 8981, 8981, 8981, 8982, 8983, 8985, 8990, 8990, 8992, 8995, 9013, 9013, 9013, 9013, 9016,
    9021, 9023, 9026, 9028, 9029, 9029, 9029, 9029, 9029, 9029, 9029, 9029, 9029, 9029, 9029, 9033, 9035, 9036, 9037, 9039, 9039, 9040, 9040, 9040,
    9041, 9041, 9041, 9042, 9042, 9045, 9045, 9045, 9046, 9047, 9052, 9053, 9053, 9054, 9054, 9056, 9057, 9058, 9058, 9059, 9059, 9061, 9062, 9062,
    9062, 9062, 9062, 9063, 9063, 9065, 9066, 9066, 9067, 9069, 9069, 9070, 9072, 9072, 9072, 9073, 9074, 9078, 9078, 9086, 9087, 9087, 9087, 9090,
    9090, 9090, 9092, 9092, 9092, 9097, 9097, 9097, 9098, 9098, 9101, 9103, 9103, 9103, 9109, 9109, 9109, 9109, 9111, 9121, 9123, 9125, 9126, 9127,
    9128, 9128, 9129, 9129, 9129, 9130, 9131, 9131, 9131, 9133, 9136, 9136, 9136, 9136, 9137, 9137, 9139, 9139, 9139, 9139, 9140, 9142, 9142, 9143,
    9143, 9152, 9152, 9153, 9154, 9155, 9155, 9157, 9157, 9157, 9158, 9159, 9159, 9159, 9159, 9159, 9163, 9163, 9164, 9164, 9164, 9164, 9164, 9166,
    9167, 9168, 9168, 9168, 9172, 9172, 9174, 9174, 9174, 9174, 9174, 9178, 9179, 9181, 9181, 9184, 9185, 9188, 9189, 9189, 9189, 9192, 9192, 9192,
    9192, 9192, 9192, 9192, 9192, 9192, 9195, 9196, 9196, 9196, 9199, 9202, 9203, 9207, 9208, 9208, 9208, 9208, 9208, 9209, 9210, 9210, 9210, 9211,
    9212, 9212, 9212, 9214, 9214, 9215, 9219, 9221, 9221, 9221, 9221, 9221, 9221, 9222, 9223, 9223, 9224, 9224, 9224, 9225, 9225, 9226, 9229, 9229,
    9230, 9230, 9231, 9233, 9234, 9235, 9235, 9235, 9244, 9244, 9247, 9248, 9248, 9248, 9248, 9248, 9248, 9248, 9249, 9253, 9254, 9254, 9255, 9258,
    9258, 9260, 9260, 9261, 9261, 9262, 9262, 9263, 9263, 9265, 9268, 9272, 9272, 9272, 9273, 9273, 9274, 9274, 9274, 9274, 9275, 9282, 9287, 9287,
    9287, 9294, 9295, 9296, 9298, 9298, 9298, 9300, 9304, 9304, 9304, 9307, 9309, 9310, 9310, 9311, 9311, 9313, 9315, 9316, 9317, 9317, 9319, 9321,
    9321, 9321, 9321, 9321, 9321, 9321, 9321, 9321, 9321, 9323, 9324, 9324, 9324, 9325, 9326, 9326, 9326, 9326, 9326, 9328, 9328, 9328, 9328, 9330,
    9330, 9330, 9331, 9336, 9336, 9336, 9336, 9336, 9336, 9336, 9336, 9337, 9339, 9341, 9342, 9342, 9343, 9345, 9347, 9348, 9348, 9348, 9350, 9351,
    9352, 9356, 9356, 9356, 9356, 9367, 9367, 9368, 9368, 9368, 9369, 9369, 9369, 9370, 9370, 9370, 9372, 9373, 9373, 9373, 9373, 9373, 9373, 9373,
    9374, 9374, 9377, 9377, 9377, 9378, 9378, 9379, 9383, 9383, 9383, 9385, 9387, 9387, 9387, 9391, 9393, 9393, 9394, 9396, 9397, 9398, 9401, 9401,
    9401, 9402, 9403, 9403, 9406, 9406, 9406, 9406, 9410, 9410, 9410, 9410, 9410, 9410, 9413, 9413, 9413, 9413, 9414, 9414, 9414, 9414, 9416, 9416,
    9416, 9417, 9417, 9417, 9417, 9417, 9417, 9418, 9418, 9418, 9420, 9420, 9423, 9423, 9423, 9423, 9426, 9427, 9427, 9430, 9430, 9430, 9433, 9435,
    9435, 9435, 9435, 9436, 9436, 9439, 9439, 9440, 9441, 9443, 9443, 9443, 9443, 9443, 9444, 9445, 9445, 9445, 9445, 9445, 9446, 9446, 9447, 9447,
    9447, 9448, 9448, 9451, 9452, 9453, 9456, 9456, 9459, 9460, 9460, 9461, 9463, 9463, 9463, 9463, 9464, 9466, 9467, 9468, 9468, 9468, 9468, 9474,
    9474, 9474, 9474, 9475, 9475, 9475, 9475, 9476, 9477, 9477, 9481, 9482, 9482, 9482, 9485, 9485, 9485, 9487, 9487, 9488, 9489, 9491, 9491, 9495,
    9497, 9499, 9499, 9499, 9502, 9502, 9502, 9503, 9503, 9505, 9505, 9507, 9508, 9510, 9511, 9512, 9515, 9515, 9516, 9517, 9517, 9518, 9519, 9519,
    9521, 9522, 9523, 9523, 9523, 9525, 9525, 9525, 9525, 9525, 9525, 9525, 9525, 9527, 9527, 9528, 9528, 9528, 9529, 9529, 9529, 9530, 9538, 9539,
    9542, 9543, 9545, 9545, 9545, 9545, 9545, 9545, 9545, 9546, 9548, 9548, 9549, 9549, 9550, 9550, 9550, 9553, 9553, 9555, 9555, 9555, 9556, 9556,
    9556, 9556, 9557, 9557, 9560, 9562, 9562, 9562, 9562, 9565, 9566, 9567, 9569, 9570, 9571, 9571, 9571, 9572, 9573, 9573, 9573, 9577, 9579, 9579,
    9580, 9581, 9583, 9583, 9584, 9585, 9587, 9587, 9587, 9587, 9587, 9588, 9589, 9589, 9591, 9591, 9591, 9592, 9592, 9592, 9592, 9592, 9592, 9592,
    9592, 9595, 9595, 9595, 9596, 9596, 9604, 9604, 9604, 9605, 9606, 9607, 9608, 9608, 9608, 9608, 9608, 9609, 9610, 9612, 9613, 9613, 9614, 9615,
    9621, 9621, 9622, 9622, 9622, 9631, 9631, 9631, 9631, 9633, 9633, 9633, 9633, 9633, 9633, 9633, 9633, 9633, 9635, 9636, 9638, 9638, 9641, 9644,
    9644, 9650, 9651, 9651, 9651, 9652, 9653, 9653, 9656, 9659, 9665, 9666, 9666, 9666, 9667, 9667, 9670, 9670, 9671, 9674, 9674, 9675, 9678, 9679,
    9679, 9679, 9680, 9680, 9685, 9685, 9685, 9685, 9685, 9686, 9687, 9687, 9687, 9688, 9688, 9688, 9690, 9690, 9690, 9691, 9691, 9691, 9691, 9692,
    9692, 9692, 9692, 9692, 9693, 9697, 9698, 9698, 9698, 9700, 9701, 9704, 9704, 9708, 9710, 9710, 9715, 9715, 9715, 9715, 9715, 9715, 9716, 9716,
    9718, 9722, 9725, 9725, 9726, 9737, 9737, 9737, 9740, 9742, 9742, 9742, 9742, 9742, 9742, 9743, 9743, 9745, 9745, 9745, 9751, 9751, 9752, 9754,
    9755, 9758, 9759, 9759, 9759, 9760, 9760, 9760, 9764, 9766, 9766, 9768, 9768, 9769, 9769, 9771, 9772, 9772, 9772, 9785, 9785, 9785, 9785, 9786,
    9787, 9787, 9787, 9787, 9787, 9787, 9789, 9789, 9789, 9793, 9793, 9793, 9793, 9799, 9800, 9800, 9804, 9805, 9805, 9805, 9805, 9805, 9805, 9805,
    9807, 9809, 9809, 9811, 9817, 9817, 9817, 9817, 9817, 9819, 9819, 9820, 9823, 9824, 9835, 9835, 9835, 9835, 9835, 9835, 9836, 9836, 9836, 9836,
    9838, 9838, 9838, 9838, 9842, 9842, 9842, 9844, 9846, 9848, 9848, 9850, 9850, 9852, 9854, 9854, 9855, 9856, 9856, 9860, 9868, 9870, 9873, 9873,
    9874, 9875, 9875, 9876, 9876, 9876, 9876, 9879, 9883, 9885, 9885, 9885, 9885, 9885, 9888, 9888, 9888, 9890, 9892, 9894, 9894, 9894, 9894, 9896,
    9897, 9897, 9897, 9897, 9898, 9911, 9914, 9914, 9916, 9916, 9917, 9920, 9921, 9926, 9926, 9927, 9929, 9958, 9960, 9961, 9961, 9962, 9963, 9964,
    9964, 9964, 9964, 9964, 9964, 9966, 9966, 9966, 9967, 9969, 9970, 9971, 9973, 9974, 9974, 9975, 9975, 9975, 9976, 9976, 9976, 9976, 9976, 9976,
    9976, 9980, 9981, 9981, 9981, 9982, 9982, 9983, 9983, 9988, 9990, 9990, 9991, 9993, 9993, 9995, 9997, 9997, 9997, 9997, 9997, 9998, 10001, 10003,
    10004, 10004, 10004, 10004, 10004, 10004, 10004, 10005, 10005, 10005, 10005, 10008, 10009, 10010, 10019, 10019, 10036, 10036, 10037, 10037, 10037, 10037, 10037, 10042,
    10046, 10046, 10046, 10046, 10046, 10048, 10048, 10048, 10050, 10051, 10052, 10054, 10054, 10054, 10054, 10055, 10058, 10060, 10062, 10062, 10062, 10065, 10068, 10068,
    10068, 10073, 10079, 10079, 10080, 10080, 10080, 10085, 10085, 10085, 10085, 10086, 10086, 10087, 10091, 10093, 10094, 10094, 10094, 10094, 10095, 10096, 10096, 10096,
    10096, 10096, 10099, 10101, 10103, 10103, 10108, 10111, 10111, 10111, 10111, 10113, 10114, 10114, 10115, 10115, 10117, 10117, 10118, 10118, 10118, 10118, 10163, 10164,
    10165, 10168, 10173, 10173, 10173, 10173, 10173, 10173, 10173, 10173, 10173, 10173, 10173, 10174, 10174, 10176, 10177, 10180, 10180, 10180, 10180, 10181, 10181, 10181,
    10182, 10182, 10190, 10193, 10193, 10193, 10193, 10194, 10195, 10196, 10197, 10197, 10197, 10197, 10200, 10200, 10200, 10201, 10203, 10204, 10204, 10204, 10204, 10204,
    10204, 10204, 10210, 10210, 10212, 10214, 10216, 10216, 10217, 10217, 10217, 10219, 10220, 10220, 10228, 10228, 10229, 10229, 10229, 10229, 10229, 10230, 10232, 10232,
    10232, 10233, 10233, 10233, 10235, 10235, 10241, 10241, 10241, 10244, 10244, 10244, 10244, 10244, 10245, 10246, 10246, 10247, 10247, 10247, 10248, 10249, 10250, 10251,
    10253, 10253, 10253, 10253, 10254, 10256, 10256, 10256, 10256, 10256, 10258, 10258, 10258, 10259, 10259, 10259, 10260, 10267, 10267, 10267, 10267, 10267, 10269, 10270,
    10271, 10271, 10273, 10279, 10283, 10284, 10284, 10284, 10284, 10284, 10284, 10288, 10288, 10288, 10290, 10291, 10292, 10292, 10293, 10295, 10295, 10296, 10298, 10298,
    10298, 10298, 10299, 10299, 10300, 10300, 10302, 10302, 10302, 10302, 10303, 10303, 10303, 10303, 10303, 10304, 10304, 10304, 10304, 10304, 10305, 10306, 10306, 10306,
    10307, 10310, 10310, 10310, 10310, 10310, 10310, 10312, 10313, 10313, 10314, 10316, 10316, 10316, 10317, 10319, 10326, 10326, 10329, 10333, 10333, 10334, 10334, 10335,
    10336, 10336, 10336, 10336, 10342, 10342, 10342, 10342, 10342, 10353, 10353, 10353, 10355, 10356, 10357, 10358, 10358, 10358, 10358, 10358, 10358, 10358, 10359, 10359,
    10364, 10377, 10378, 10381, 10381, 10381, 10390, 10391, 10391, 10396, 10406, 10406, 10410, 10410, 10410, 10411, 10411, 10412, 10423, 10423, 10424, 10425, 10425, 10433,
    10433, 10433, 10433, 10433, 10436, 10437, 10439, 10440, 10440, 10441, 10441, 10444, 10444, 10446, 10447, 10449, 10449, 10449, 10450, 10450, 10454, 10454, 10454, 10454,
    10455, 10455, 10455, 10461, 10461, 10461, 10465, 10465, 10466, 10467, 10469, 10469, 10472, 10472, 10472, 10472, 10473, 10473, 10473, 10483, 10484, 10484, 10484, 10488,
    10488, 10488, 10492, 10492, 10492, 10492, 10493, 10494, 10494, 10495, 10496, 10497, 10497, 10497, 10498, 10501, 10501, 10502, 10502, 10502, 10502, 10502, 10502, 10502,
    10503, 10503, 10503, 10508, 10508, 10508, 10512, 10514, 10516, 10516, 10516, 10516, 10520, 10520, 10520, 10520, 10523, 10525, 10527, 10533, 10535, 10536, 10536, 10536,
    10537, 10537, 10539, 10540, 10546, 10547, 10552, 10552, 10556, 10559, 10559, 10559, 10559, 10568, 10580, 10582, 10584, 10591, 10594, 10594, 10594, 10595, 10595, 10595,
    10595, 10596, 10597, 10598, 10598, 10601, 10602, 10602, 10614, 10615, 10615, 10615, 10615, 10615, 10626, 10627, 10629, 10629, 10632, 10632, 10632, 10632, 10632, 10632,
    10632, 10638, 10639, 10642, 10642, 10642, 10643, 10643, 10643, 10643, 10649, 10664, 10664, 10664, 10664, 10664, 10665, 10665, 10665, 10665, 10665, 10665, 10669, 10670,
    10670, 10670, 10671, 10671, 10673, 10675, 10675, 10676, 10676, 10676, 10676, 10676, 10677, 10690, 10691, 10691, 10691, 10691, 10691, 10691, 10691, 10692, 10692, 10692,
    10697, 10703, 10703, 10703, 10704, 10704, 10704, 10704, 10705, 10705, 10707, 10707, 10707, 10708, 10708, 10711, 10711, 10711, 10711, 10714, 10716, 10721, 10722, 10722,
    10723, 10723, 10723, 10723, 10724, 10726, 10726, 10726, 10726, 10727, 10729, 10729, 10731, 10733, 10734, 10734, 10734, 10734, 10734, 10734, 10738, 10740, 10744, 10744,
    10745, 10746, 10754, 10754, 10754, 10758, 10758, 10759, 10759, 10783, 10783, 10783, 10785, 10785, 10785, 10786, 10787, 10788, 10788, 10788, 10790, 10793, 10793, 10793,
    10793, 10795, 10795, 10795, 10796, 10797, 10797, 10798, 10800, 10802, 10802, 10804, 10804, 10806, 10806, 10806, 10806, 10809, 10809, 10809, 10809, 10809, 10809, 10811,
    10811, 10812, 10812, 10812, 10828, 10828, 10828, 10832, 10834, 10835, 10835, 10836, 10837, 10842, 10843, 10845, 10845, 10845, 10845, 10845, 10846, 10848, 10848, 10848,
    10848, 10850, 10851, 10854, 10854, 10855, 10856, 10864, 10864, 10865, 10866, 10866, 10868, 10872, 10872, 10875, 10875, 10877, 10881, 10881, 10884, 10886, 10886, 10886,
    10887, 10892, 10892, 10893, 10893, 10893, 10897, 10898, 10902, 10907, 10908, 10908, 10908, 10908, 10910, 10912, 10912, 10912, 10912, 10912, 10912, 10912, 10915, 10915,
    10915, 10915, 10917, 10917, 10917, 10917, 10917, 10917, 10918, 10918, 10925, 10927, 10929, 10930, 10930, 10935, 10936, 10937, 10938, 10942, 10942, 10942, 10943, 10943,
    10945, 10945, 10946, 10946, 10946, 10946, 10946, 10947, 10947, 10948, 10948, 10948, 10949, 10949, 10951, 10952, 10953, 10956, 10959, 10961, 10969, 10969, 10970, 10970,
    10970, 10974, 10974, 10974, 10974, 10975, 10975, 10975, 10975, 10977, 10977, 10979, 10987, 10991, 10991, 10991, 10991, 10993, 10994, 10994, 10999, 10999, 10999, 10999,
    11002, 11005, 11005, 11005, 11005, 11010, 11010, 11012, 11012, 11012, 11014, 11015, 11016, 11016, 11016, 11016, 11016, 11018, 11020, 11020, 11020, 11020, 11020, 11020,
    11020, 11020, 11020, 11021, 11021, 11022, 11022, 11022, 11022, 11028, 11028, 11028, 11028, 11028, 11044, 11045, 11045, 11045, 11045, 11045, 11045, 11050, 11051, 11051,
    11052, 11056, 11056, 11056, 11056, 11064, 11064, 11064, 11074, 11075, 11076, 11078, 11078, 11084, 11084, 11086, 11088, 11089, 11089, 11089, 11091, 11091, 11091, 11091,
    11091, 11091, 11091, 11091, 11091, 11092, 11092, 11097, 11099, 11099, 11100, 11106, 11106, 11106, 11112, 11116, 11117, 11117, 11119, 11120, 11121, 11121, 11121, 11125,
    11128, 11128, 11128, 11130, 11131, 11133, 11133, 11134, 11134, 11134, 11134, 11136, 11136, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140, 11140,
    11140, 11140, 11140, 11140, 11141, 11141, 11141, 11141, 11141, 11149, 11149, 11149, 11149, 11154, 11157, 11157, 11157, 11159, 11160, 11160, 11176, 11176, 11176, 11176,
    11176, 11176, 11177, 11178, 11178, 11178, 11178, 11178, 11178, 11178, 11179, 11179, 11180, 11180, 11180, 11180, 11180, 11187, 11191, 11191, 11201, 11202, 11202, 11202,
    11205, 11205, 11205, 11205, 11205, 11208, 11208, 11208, 11208, 11208, 11208, 11208, 11210, 11212, 11212, 11214, 11217, 11217, 11223, 11223, 11226, 11226, 11226, 11226,
    11228, 11228, 11229, 11233, 11233, 11234, 11235, 11236, 11236, 11236, 11236, 11236, 11237, 11241, 11241, 11242, 11242, 11243, 11244, 11245, 11245, 11249, 11249, 11249,
    11249, 11250, 11251, 11252, 11252, 11252, 11253, 11259, 11259, 11267, 11272, 11272, 11278, 11278, 11279, 11279, 11281, 11281, 11288, 11288, 11288, 11289, 11290, 11290,
    11296, 11296, 11297, 11299, 11299, 11299, 11301, 11301, 11301, 11301, 11301, 11301, 11301, 11302, 11305, 11306, 11306, 11307, 11309, 11309, 11309, 11311, 11311, 11312,
    11313, 11315, 11315, 11315, 11316, 11318, 11318, 11318, 11318, 11318, 11321, 11322, 11322, 11323, 11323, 11324, 11324, 11324, 11326, 11327, 11327, 11328, 11328, 11333,
    11333, 11335, 11335, 11335, 11335, 11335, 11337, 11341, 11343, 11343, 11344, 11345, 11346, 11346, 11346, 11346, 11346, 11349, 11349, 11352, 11354, 11354, 11354, 11354,
    11354, 11354, 11354, 11355, 11355, 11365, 11365, 11368, 11368, 11368, 11368, 11368, 11371, 11371, 11371, 11371, 11372, 11373, 11373, 11373, 11374, 11384, 11386, 11386,
    11386, 11387, 11387, 11387, 11387, 11387, 11388, 11388, 11389, 11389, 11391, 11391, 11391, 11394, 11396, 11397, 11398, 11399, 11399, 11400, 11400, 11402, 11402, 11403,
    11403, 11404, 11406, 11406, 11406, 11406, 11408, 11412, 11412, 11414, 11414, 11414, 11414, 11414, 11414, 11414, 11414, 11414, 11414, 11442, 11443, 11444, 11445, 11445,
    11446, 11447, 11448, 11448, 11448, 11448, 11448, 11448, 11449, 11449, 11450, 11450, 11451, 11451, 11451, 11453, 11453, 11455, 11461, 11461, 11461, 11462, 11462, 11462,
    11462, 11462, 11465, 11465, 11466, 11474, 11480, 11481, 11481, 11481, 11482, 11484, 11484, 11484, 11485, 11487, 11490, 11490, 11492, 11496, 11497, 11498, 11521, 11521,
    11521, 11522, 11522, 11524, 11525, 11525, 11526, 11526, 11529, 11529, 11531, 11531, 11531, 11531, 11531, 11531, 11534, 11535, 11537, 11537, 11537, 11539, 11540, 11540,
    11540, 11543, 11543, 11544, 11544, 11544, 11546, 11546, 11548, 11548, 11550, 11550, 11550, 11550, 11550, 11550, 11552, 11552, 11552, 11552, 11554, 11555, 11556, 11556,
    11556, 11558, 11558, 11558, 11558, 11559, 11559, 11559, 11564, 11565, 11567, 11567, 11569, 11569, 11569, 11572, 11572, 11572, 11574, 11574, 11580, 11580, 11582, 11583,
    11583, 11583, 11583, 11584, 11587, 11588, 11588, 11588, 11588, 11590, 11590, 11591, 11591, 11591, 11591, 11591, 11593, 11595, 11595, 11596, 11596, 11599, 11599, 11599,
    11599, 11599, 11601, 11615, 11615, 11617, 11622, 11628, 11628, 11628, 11628, 11628, 11628, 11629, 11629, 11629, 11629, 11629, 11634, 11634, 11634, 11634, 11636, 11637,
    11638, 11638, 11638, 11639, 11642, 11644, 11646, 11655, 11655, 11658, 11659, 11661, 11661, 11661, 11663, 11664, 11665, 11665, 11665, 11665, 11665, 11665, 11667, 11668,
    11669, 11669, 11669, 11669, 11669, 11670, 11671, 11671, 11671, 11673, 11673, 11674, 11674, 11680, 11681, 11681, 11684, 11685, 11685, 11685, 11686, 11687, 11687, 11687,
    11691, 11691, 11691, 11691, 11693, 11693, 11693, 11693, 11693, 11694, 11694, 11697, 11699, 11702, 11702, 11702, 11702, 11702, 11702, 11702, 11702, 11702, 11703, 11705,
    11705, 11705, 11705, 11706, 11713, 11714, 11716, 11718, 11718, 11718, 11718, 11719, 11720, 11721, 11724, 11731, 11731, 11731, 11733, 11733, 11733, 11733, 11737, 11737,
    11740, 11740, 11742, 11742, 11747, 11749, 11749, 11753, 11753, 11757, 11757, 11757, 11757, 11757, 11758, 11758, 11759, 11760, 11760, 11762, 11762, 11762, 11774, 11774,
    11774, 11774, 11782, 11782, 11782, 11782, 11782, 11782, 11782, 11783, 11783, 11785, 11788, 11793, 11794, 11796, 11796, 11796, 11796, 11796, 11797, 11798, 11800, 11801,
    11801, 11805, 11805, 11805, 11805, 11805, 11805, 11807, 11807, 11807, 11809, 11809, 11809, 11810, 11811, 11816, 11817, 11821, 11821, 11821, 11825, 11825, 11825, 11827,
    11828, 11828, 11830, 11830, 11830, 11830, 11833, 11834, 11835, 11835, 11839, 11840, 11840, 11840, 11847, 11851, 11851, 11851, 11852, 11852, 11853, 11854, 11854, 11855,
    11856, 11857, 11857, 11857, 11859, 11859, 11867, 11867, 11869, 11869, 11873, 11873, 11874, 11875, 11876, 11876, 11876, 11880, 11894, 11894, 11895, 11895, 11895, 11895,
    11899, 11900, 11900, 11900, 11903, 11904, 11905, 11905, 11909, 11909, 11910, 11910, 11911, 11912, 11912, 11912, 11912, 11913, 11915, 11915, 11917, 11917, 11922, 11923,
    11923, 11923, 11923, 11923, 11923, 11924, 11924, 11924, 11925, 11925, 11926, 11930, 11930, 11931, 11931, 11931, 11931, 11931, 11932, 11933, 11934, 11934, 11934, 11935,
    11937, 11947, 11947, 11947, 11948, 11949, 11950, 11950, 11950, 11952, 11953, 11953, 11953, 11953, 11953, 11957, 11958, 11961, 11961, 11961, 11961, 11961, 11961, 11962,
    11965, 11965, 11966, 11970, 11970, 11970, 11970, 11970, 11970, 11971, 11972, 11974, 11974, 11974, 11976, 11976, 11976, 11979, 11979, 11980, 11980, 11981, 11982, 11982,
    11983, 11983, 11984, 11984, 11985, 11985, 11986, 11986, 11992, 11993, 11995, 11998, 11999, 11999, 11999, 11999, 11999, 12003, 12006, 12013, 12013, 12013, 12013, 12014,
    12014, 12014, 12015, 12015, 12019, 12019, 12025, 12025, 12026, 12026, 12028, 12028, 12028, 12030, 12031, 12032, 12032, 12032, 12032, 12032, 12032, 12032, 12032, 12032,
    12034, 12035, 12035, 12035, 12035, 12037, 12039, 12039, 12042, 12042, 12042, 12042, 12042, 12043, 12046, 12046, 12047, 12051, 12054, 12056, 12056, 12060, 12061, 12061,
    12061, 12061, 12061, 12063, 12064, 12064, 12066, 12066, 12066, 12066, 12066, 12066, 12066, 12066, 12067, 12067, 12068, 12069, 12071, 12072, 12072, 12072, 12073, 12074,
    12075, 12075, 12075, 12075, 12075, 12075, 12075, 12075, 12075, 12077, 12080, 12082, 12082, 12083, 12083, 12083, 12083, 12089, 12089, 12090, 12090, 12090, 12090, 12090,
    12095, 12095, 12095, 12095, 12095, 12095, 12095, 12096, 12096, 12096, 12096, 12096, 12098, 12098, 12098, 12099, 12099, 12100, 12117, 12117, 12117, 12118, 12129, 12129,
    12129, 12129, 12130, 12130, 12131, 12131, 12131, 12131, 12131, 12134, 12134, 12134, 12137, 12143, 12144, 12145, 12145, 12145, 12145, 12146, 12146, 12149, 12151, 12151,
    12152, 12152, 12153, 12155, 12155, 12156, 12156, 12158, 12159, 12159, 12159, 12162, 12163, 12165, 12165, 12165, 12166, 12168, 12168, 12168, 12169, 12169, 12183, 12183,
    12187, 12188, 12192, 12192, 12192, 12192, 12192, 12192, 12192, 12192, 12193, 12193, 12193, 12195, 12196, 12196, 12196, 12197, 12197, 12197, 12199, 12199, 12199, 12199,
    12199, 12201, 12204, 12206, 12206, 12206, 12209, 12210, 12211, 12212, 12212, 12212, 12212, 12213, 12213, 12213, 12217, 12219, 12219, 12225, 12226, 12226, 12226, 12226,
    12226, 12226, 12227, 12227, 12228, 12228, 12228, 12233, 12233, 12233, 12234, 12236, 12239, 12239, 12243, 12243, 12243, 12243, 12243, 12246, 12247, 12268, 12271, 12272,
    12272, 12272, 12272, 12272, 12272, 12273, 12273, 12277, 12278, 12278, 12278, 12280, 12283, 12283, 12283, 12284, 12284, 12285, 12285, 12285, 12285, 12285, 12288, 12289,
    12311, 12311, 12311, 12312, 12314, 12314, 12316, 12321, 12321, 12323, 12323, 12323, 12323, 12327, 12327, 12329, 12336, 12336, 12338, 12338, 12338, 12338, 12341, 12341,
    12341, 12341, 12341, 12341, 12342, 12342, 12343, 12343, 12344, 12344, 12346, 12346, 12346, 12346, 12347, 12347, 12347, 12347, 12347, 12348, 12348, 12348, 12348, 12348,
    12348, 12349, 12349, 12351, 12351, 12354, 12356, 12357, 12359, 12359, 12359, 12361, 12364, 12365, 12368, 12368, 12371, 12372, 12372, 12374, 12374, 12374, 12374, 12375,
    12375, 12376, 12378, 12379, 12380, 12380, 12380, 12380, 12381, 12381, 12381, 12381, 12383, 12383, 12384, 12384, 12384, 12386, 12386, 12388, 12388, 12388, 12388, 12389,
    12391, 12391, 12391, 12391, 12391, 12391, 12391, 12392, 12393, 12395, 12395, 12396, 12396, 12397, 12397, 12397, 12397, 12398, 12399, 12399, 12399, 12400, 12400, 12400,
    12400, 12400, 12400, 12400, 12400, 12400, 12402, 12402, 12404, 12404, 12405, 12405, 12406, 12408, 12408, 12408, 12409, 12409, 12410, 12410, 12411, 12411, 12411, 12411,
    12412, 12413, 12413, 12413, 12413, 12414, 12414, 12415, 12416, 12416, 12416, 12416, 12416, 12418, 12418, 12419, 12423, 12424, 12427, 12428, 12429, 12430, 12432, 12439,
    12442, 12442, 12443, 12443, 12443, 12443, 12443, 12443, 12445, 12450, 12459, 12459, 12462, 12465, 12465, 12466, 12467, 12467, 12469, 12470, 12470, 12471, 12471, 12471,
    12471, 12471, 12471, 12471, 12471, 12481, 12483, 12484, 12484, 12484, 12487, 12487, 12498, 12498, 12498, 12499, 12500, 12500, 12500, 12500, 12500, 12502, 12502, 12507,
    12507, 12508, 12508, 12510, 12513, 12517, 12517, 12519, 12519, 12525, 12525, 12525, 12525, 12525, 12525, 12525, 12525, 12525, 12526, 12526, 12530, 12530, 12531, 12532,
    12536, 12540, 12540, 12540, 12541, 12541, 12542, 12542, 12542, 12542, 12543, 12543, 12543, 12543, 12544, 12544, 12544, 12544, 12544, 12546, 12548, 12548, 12548, 12548,
    12548, 12548, 12549, 12550, 12553, 12554, 12555, 12556, 12556, 12557, 12557, 12558, 12558, 12558, 12558, 12558, 12558, 12558, 12558, 12559, 12559, 12559, 12559, 12560,
    12562, 12572, 12573, 12574, 12575, 12580, 12580, 12580, 12580, 12580, 12580, 12580, 12582, 12582, 12582, 12582, 12582, 12582, 12585, 12585, 12585, 12585, 12585, 12590,
    12590, 12590, 12590, 12590, 12590, 12616, 12616, 12617, 12617, 12618, 12622, 12625, 12625, 12625, 12627, 12628, 12641, 12641, 12641, 12642, 12642, 12647, 12648, 12649,
    12649, 12649, 12649, 12650, 12650, 12650, 12651, 12652, 12661, 12661, 12661, 12661, 12661, 12661, 12662, 12662, 12662, 12662, 12662, 12663, 12664, 12665, 12666, 12668,
    12669, 12669, 12670, 12670, 12671, 12672, 12672, 12673, 12673, 12673, 12673, 12673, 12675, 12675, 12675, 12676, 12676, 12676, 12676, 12676, 12676, 12676, 12676, 12677,
    12678, 12678, 12678, 12678, 12678, 12678, 12683, 12683, 12683, 12683, 12685, 12685, 12686, 12688, 12689, 12690, 12690, 12691, 12692, 12693, 12695, 12699, 12699, 12699,
    12699, 12699, 12699, 12699, 12699, 12699, 12700, 12700, 12701, 12701, 12701, 12703, 12703, 12704, 12705, 12706, 12706, 12708, 12708, 12713, 12715, 12717, 12720, 12721,
    12721, 12721, 12723, 12726, 12726, 12727, 12727, 12727, 12728, 12730, 12731, 12731, 12732, 12732, 12732, 12732, 12734, 12734, 12734, 12734, 12734, 12734, 12735, 12738,
    12742, 12742, 12744, 12744, 12745, 12745, 12745, 12745, 12746, 12746, 12748, 12749, 12750, 12754, 12757, 12757, 12757, 12759, 12759, 12761, 12761, 12761, 12761, 12761,
    12761, 12761, 12776, 12776, 12779, 12779, 12779, 12779, 12779, 12781, 12795, 12797, 12798, 12798, 12799, 12799, 12800, 12800, 12800, 12800, 12800, 12800, 12800, 12800,
    12801, 12802, 12802, 12802, 12803, 12803, 12803, 12816, 12816, 12816, 12816, 12817, 12819, 12822, 12822, 12822, 12822, 12822, 12822, 12822, 12822, 12822, 12822, 12824,
    12827, 12827, 12828, 12830, 12832, 12836, 12836, 12837, 12837, 12838, 12839, 12839, 12848, 12849, 12862, 12862, 12862, 12863, 12864, 12864, 12864, 12865, 12866, 12871,
    12871, 12871, 12871, 12872, 12874, 12875, 12876, 12878, 12878, 12878, 12878, 12878, 12878, 12878, 12878, 12878, 12890, 12891, 12894, 12900, 12902, 12903, 12905, 12905,
    12908, 12911, 12911, 12912, 12912, 12912, 12912, 12912, 12912, 12912, 12912, 12912, 12913, 12915, 12915, 12917, 12920, 12920, 12921, 12923, 12924, 12925, 12926, 12926,
    12926, 12932, 12932, 12932, 12934, 12934, 12934, 12935, 12935, 12935, 12936, 12936, 12936, 12936, 12939, 12942, 12942, 12946, 12949, 12950, 12950, 12950, 12951, 12951,
    12951, 12952, 12952, 12952, 12954, 12954, 12954, 12954, 12954, 12955, 12956, 12962, 12962, 12962, 12963, 12965, 12965, 12968, 12970, 12970, 12974, 12974, 12975, 12975,
    12980, 12980, 12981, 12981, 12981, 12983, 12983, 12984, 12984, 12984, 12985, 12986, 12986, 12987, 12994, 12996, 12996, 12996, 12996, 12996, 13000, 13000, 13000, 13006,
    13006, 13009, 13011, 13012, 13016, 13018, 13019, 13019, 13020, 13020, 13021, 13022, 13024, 13025, 13030, 13031, 13031, 13037, 13038, 13038, 13046, 13047, 13050, 13051,
    13051, 13054, 13054, 13054, 13056, 13056, 13056, 13057, 13068, 13068, 13069, 13069, 13070, 13071, 13074, 13074, 13074, 13074, 13075, 13075, 13075, 13077, 13077, 13077,
    13078, 13079, 13079, 13079, 13080, 13081, 13081, 13082, 13085, 13085, 13091, 13091, 13092, 13092, 13093, 13098, 13107, 13107, 13110, 13110, 13111, 13113, 13113, 13113,
    13113, 13115, 13116, 13116, 13116, 13116, 13116, 13117, 13122, 13123, 13124, 13124, 13124, 13125, 13126, 13126, 13127, 13127, 13128, 13129, 13129, 13129, 13130, 13130,
    13130, 13131, 13131, 13135, 13141, 13142, 13148, 13148, 13148, 13148, 13148, 13149, 13152, 13152, 13152, 13152, 13153, 13155, 13157, 13157, 13157, 13157, 13157, 13169,
    13169, 13169, 13169, 13169, 13169, 13171, 13173, 13173, 13174, 13174, 13175, 13175, 13177, 13178, 13179, 13180, 13181, 13181, 13181, 13181, 13181, 13181, 13181, 13182,
    13193, 13194, 13194, 13194, 13194, 13194, 13194, 13194, 13196, 13196, 13197, 13198, 13199, 13199, 13201, 13202, 13205, 13205, 13206, 13206, 13206, 13206, 13207, 13207,
    13211, 13211, 13211, 13211, 13211, 13211, 13213, 13213, 13216, 13216, 13216, 13216, 13216, 13217, 13217, 13219, 13219, 13219, 13220, 13220, 13221, 13222, 13224, 13224,
    13224, 13225, 13226, 13226, 13226, 13227, 13227, 13227, 13228, 13228, 13229, 13231, 13231, 13234, 13234, 13234, 13234, 13235, 13236, 13236, 13236, 13237, 13238, 13238,
    13263, 13263, 13269, 13271, 13273, 13273, 13273, 13273, 13274, 13275, 13275, 13276, 13277, 13281, 13281, 13281, 13281, 13281, 13281, 13283, 13285, 13285, 13285, 13285,
    13288, 13288, 13291, 13292, 13292, 13292, 13292, 13293, 13293, 13295, 13295, 13296, 13297, 13297, 13302, 13302, 13305, 13307, 13307, 13307, 13310, 13312, 13313, 13314,
    13317, 13317, 13317, 13319, 13319, 13319, 13319, 13319, 13320, 13320, 13320, 13320, 13320, 13322, 13322, 13324, 13324, 13324, 13324, 13324, 13325, 13327, 13330, 13330,
    13330, 13330, 13334, 13335, 13335, 13336, 13336, 13336, 13336, 13336, 13336, 13337, 13337, 13350, 13353, 13354, 13354, 13354, 13357, 13363, 13364, 13365, 13365, 13366,
    13368, 13370, 13372, 13372, 13372, 13372, 13372, 13377, 13378, 13379, 13380, 13380, 13380, 13392, 13392, 13393, 13393, 13393, 13393, 13395, 13395, 13397, 13397, 13397,
    13397, 13398, 13399, 13400, 13402, 13403, 13403, 13403, 13403, 13405, 13405, 13405, 13406, 13407, 13409, 13409, 13410, 13413, 13413, 13421, 13421, 13421, 13421, 13421,
    13423, 13424, 13424, 13425, 13425, 13426, 13429, 13429, 13429, 13429, 13430, 13430, 13432, 13434, 13434, 13434, 13434, 13439, 13439, 13442, 13443, 13443, 13443, 13443,
    13443, 13445, 13445, 13446, 13446, 13447, 13448, 13452, 13452, 13454, 13454, 13454, 13454, 13454, 13454, 13454, 13456, 13456, 13457, 13457, 13458, 13458, 13458, 13459,
    13460, 13460, 13461, 13461, 13461, 13461, 13461, 13461, 13461, 13461, 13463, 13463, 13463, 13465, 13465, 13465, 13465, 13465, 13474, 13474, 13475, 13475, 13477, 13477,
    13477, 13479, 13480, 13480, 13482, 13482, 13482, 13483, 13486, 13488, 13492, 13492, 13492, 13493, 13493, 13495, 13496, 13496, 13497, 13497, 13499, 13504, 13506, 13506,
    13506, 13506, 13510, 13511, 13511, 13515, 13515, 13516, 13517, 13517, 13517, 13517, 13517, 13517, 13517, 13518, 13518, 13518, 13518, 13518, 13518, 13518, 13518, 13518,
    13519, 13523, 13523, 13524, 13524, 13525, 13527, 13530, 13532, 13535, 13539, 13541, 13541, 13541, 13543, 13543, 13543, 13543, 13544, 13544, 13544, 13545, 13545, 13547,
    13548, 13548, 13548, 13548, 13549, 13550, 13552, 13552, 13554, 13560, 13560, 13560, 13562, 13562, 13562, 13563, 13563, 13564, 13564, 13573, 13574, 13575, 13576, 13577,
    13579, 13582, 13582, 13582, 13583, 13583, 13587, 13587, 13588, 13588, 13590, 13590, 13592, 13592, 13592, 13593, 13595, 13595, 13596, 13596, 13596, 13598, 13598, 13598,
    13598, 13598, 13598, 13598, 13599, 13604, 13604, 13606, 13607, 13607, 13611, 13611, 13612, 13613, 13613, 13615, 13616, 13616, 13617, 13618, 13618, 13622, 13622, 13622,
    13622, 13622, 13622, 13622, 13622, 13623, 13623, 13623, 13625, 13625, 13626, 13626, 13626, 13626, 13630, 13630, 13630, 13630, 13630, 13630, 13632, 13634, 13635, 13637,
    13640, 13641, 13644, 13644, 13644, 13645, 13649, 13649, 13649, 13649, 13649, 13649, 13649, 13650, 13650, 13650, 13657, 13657, 13657, 13659, 13659, 13660, 13665, 13666,
    13666, 13666, 13666, 13666, 13666, 13666, 13667, 13683, 13683, 13683, 13684, 13684, 13684, 13684, 13685, 13685, 13685, 13685, 13685, 13686, 13687, 13687, 13694, 13706,
    13706, 13713, 13713, 13714, 13714, 13714, 13715, 13721, 13721, 13722, 13724, 13726, 13726, 13729, 13729, 13736, 13736, 13738, 13739, 13742, 13743, 13744, 13744, 13745,
    13745, 13747, 13751, 13751, 13753, 13753, 13753, 13753, 13754, 13755, 13755, 13755, 13756, 13756, 13756, 13756, 13757, 13758, 13758, 13763, 13763, 13765, 13766, 13766,
    13766, 13766, 13766, 13768, 13768, 13768, 13770, 13770, 13771, 13773, 13773, 13773, 13773, 13774, 13775, 13779, 13782, 13782, 13782, 13782, 13784, 13784, 13784, 13788,
    13789, 13792, 13792, 13792, 13792, 13793, 13793, 13795, 13795, 13795, 13814, 13814, 13814, 13821, 13823, 13823, 13826, 13828, 13832, 13834, 13834, 13834, 13835, 13836,
    13840, 13841, 13843, 13843, 13843, 13843, 13844, 13845, 13849, 13855, 13856, 13857, 13859, 13860, 13860, 13860, 13866, 13867, 13867, 13867, 13867, 13867, 13867, 13868,
    13868, 13868, 13870, 13870, 13870, 13870, 13877, 13879, 13879, 13879, 13880, 13880, 13889, 13889, 13889, 13889, 13889, 13890, 13890, 13890, 13892, 13893, 13893, 13893,
    13896, 13896, 13896, 13897, 13897, 13898, 13899, 13903, 13903, 13903, 13904, 13904, 13907, 13907, 13908, 13909, 13909, 13910, 13910, 13913, 13916, 13916, 13916, 13916,
    13916, 13916, 13916, 13917, 13917, 13917, 13918, 13918, 13925, 13926, 13926, 13927, 13928, 13929, 13933, 13933, 13935, 13935, 13937, 13937, 13939, 13939, 13945, 13945,
    13945, 13946, 13947, 13948, 13948, 13948, 13948, 13948, 13948, 13950, 13954, 13954, 13954, 13954, 13954, 13954, 13954, 13954, 13956, 13956, 13956, 13956, 13957, 13957,
    13958, 13958, 13958, 13959, 13959, 13959, 13959, 13963, 13970, 13971, 13976, 13979, 13979, 13979, 13979, 13981, 13981, 13983, 13983, 13985, 13985, 13985, 13987, 13988,
    13989, 13989, 13990, 13991, 13993, 13993, 13994, 13994, 13995, 13995, 13995, 13995, 13995, 13995, 13995, 13995, 13995, 13995, 13996, 13996, 13996, 13997, 13999, 13999,
    14000, 14000, 14000, 14001, 14001, 14001, 14001, 14001, 14002, 14002, 14002, 14002, 14002, 14002, 14004, 14006, 14007, 14009, 14010, 14010, 14010, 14015, 14015, 14015,
    14015, 14017, 14020, 14020, 14021, 14026, 14026, 14028, 14028, 14029, 14029, 14031, 14031, 14031, 14033, 14034, 14034, 14034, 14035, 14035, 14035, 14036, 14036, 14041,
    14041, 14042, 14043, 14043, 14043, 14047, 14048, 14048, 14048, 14048, 14048, 14048, 14049, 14050, 14050, 14052, 14052, 14054, 14055, 14055, 14055, 14055, 14055, 14060,
    14061, 14062, 14063, 14064, 14064, 14065, 14067, 14071, 14072, 14074, 14074, 14074, 14075, 14078, 14078, 14081, 14081, 14081, 14081, 14081, 14082, 14082, 14082, 14082,
    14083, 14083, 14083, 14083, 14083, 14083, 14086, 14086, 14086, 14087, 14096, 14096, 14096, 14098, 14098, 14098, 14098, 14098, 14098, 14099, 14099, 14100, 14100, 14101,
    14101, 14103, 14103, 14103, 14103, 14104, 14105, 14105, 14105, 14105, 14106, 14108, 14110, 14110, 14114, 14114, 14114, 14114, 14114, 14119, 14119, 14119, 14124, 14125,
    14127, 14128, 14129, 14130, 14130, 14132, 14132, 14132, 14132, 14133, 14138, 14138, 14138, 14138, 14138, 14139, 14140, 14142, 14142, 14142, 14142, 14142, 14142, 14142,
    14144, 14145, 14145, 14146, 14146, 14147, 14147, 14147, 14147, 14147, 14147, 14149, 14151, 14152, 14152, 14152, 14152, 14152, 14152, 14155, 14155, 14158, 14160, 14162,
    14162, 14162, 14162, 14164, 14167, 14171, 14171, 14172, 14174, 14174, 14177, 14179, 14179, 14180, 14180, 14185, 14193, 14195, 14195, 14197, 14208, 14208, 14208, 14211,
    14211, 14211, 14212, 14212, 14213, 14213, 14213, 14214, 14214, 14214, 14214, 14214, 14214, 14214, 14225, 14225, 14225, 14225, 14226, 14227, 14227, 14228, 14228, 14228,
    14228, 14229, 14229, 14230, 14237, 14237, 14238, 14238, 14239, 14239, 14240, 14240, 14245, 14256, 14256, 14265, 14266, 14267, 14267, 14267, 14267, 14271, 14271, 14273,
    14273, 14275, 14277, 14277, 14287, 14287, 14287, 14289, 14289, 14289, 14289, 14291, 14291, 14291, 14291, 14291, 14291, 14291, 14292, 14296, 14301, 14301, 14303, 14306,
    14307, 14307, 14307, 14307, 14311, 14311, 14311, 14311, 14314, 14316, 14317, 14317, 14317, 14318, 14318, 14320, 14320, 14323, 14330, 14330, 14330, 14330, 14330, 14332,
    14332, 14332, 14332, 14332, 14333, 14333, 14334, 14334, 14335, 14335, 14335, 14335, 14337, 14337, 14337, 14337, 14338, 14338, 14338, 14338, 14338, 14340, 14340, 14343,
    14343, 14343, 14353, 14353, 14354, 14354, 14365, 14365, 14366, 14366, 14366, 14366, 14368, 14370, 14372, 14373, 14373, 14373, 14373, 14373, 14373, 14373, 14373, 14374,
    14376, 14376, 14378, 14379, 14380, 14380, 14380, 14382, 14382, 14383, 14385, 14385, 14385, 14385, 14394, 14394, 14394, 14396, 14396, 14396, 14397, 14397, 14397, 14397,
    14397, 14398, 14399, 14399, 14399, 14409, 14409, 14411, 14415, 14415, 14415, 14415, 14415, 14415, 14416, 14417, 14417, 14417, 14422, 14422, 14422, 14422, 14422, 14422,
    14422, 14425, 14425, 14427, 14427, 14427, 14427, 14427, 14427, 14428, 14428, 14432, 14433, 14433, 14433, 14433, 14433, 14433, 14433, 14433, 14433, 14441, 14441, 14442,
    14470, 14470, 14472, 14473, 14475, 14475, 14475, 14475, 14475, 14476, 14476, 14476, 14476, 14476, 14478, 14479, 14480, 14480, 14483, 14483, 14483, 14486, 14486, 14486,
    14486, 14486, 14486, 14486, 14486, 14487, 14487, 14487, 14495, 14497, 14497, 14497, 14498, 14498, 14500, 14501, 14501, 14501, 14502, 14504, 14504, 14506, 14509, 14509,
    14509, 14513, 14513, 14514, 14516, 14516, 14521, 14523, 14523, 14527, 14527, 14527, 14531, 14531, 14533, 14537, 14538, 14538, 14541, 14543, 14546, 14546, 14546, 14546,
    14547, 14547, 14547, 14547, 14548, 14548, 14549, 14549, 14551, 14551, 14552, 14554, 14565, 14566, 14566, 14572, 14572, 14573, 14573, 14584, 14584, 14584, 14587, 14587,
    14587, 14587, 14587, 14588, 14589, 14589, 14589, 14589, 14590, 14596, 14604, 14604, 14605, 14605, 14606, 14606, 14606, 14606, 14610, 14610, 14616, 14616, 14617, 14617,
    14625, 14625, 14625, 14625, 14627, 14627, 14627, 14628, 14628, 14628, 14628, 14628, 14628, 14628, 14628, 14628, 14632, 14633, 14634, 14634, 14639, 14639, 14640, 14640,
    14640, 14641, 14641, 14646, 14646, 14646, 14648, 14648, 14649, 14651, 14651, 14651, 14651, 14651, 14652, 14653, 14653, 14654, 14655, 14656, 14659, 14660, 14660, 14660,
    14661, 14661, 14661, 14662, 14662, 14666, 14667, 14708, 14708, 14708, 14709, 14709, 14709, 14709, 14716, 14716, 14716, 14716, 14716, 14716, 14716, 14716, 14720, 14721,
    14721, 14721, 14721, 14722, 14722, 14724, 14724, 14724, 14725, 14725, 14726, 14737, 14737, 14737, 14737, 14740, 14740, 14740, 14743, 14743, 14744, 14744, 14745, 14745,
    14746, 14746, 14746, 14746, 14746, 14746, 14747, 14750, 14751, 14751, 14751, 14752, 14752, 14754, 14755, 14760, 14764, 14764, 14764, 14765, 14765, 14765, 14767, 14768,
    14769, 14770, 14770, 14770, 14772, 14772, 14772, 14772, 14776, 14776, 14777, 14778, 14778, 14778, 14778, 14778, 14779, 14782, 14784, 14787, 14793, 14793, 14793, 14797,
    14797, 14797, 14798, 14799, 14799, 14799, 14800, 14800, 14800, 14801, 14801, 14801, 14802, 14803, 14804, 14804, 14804, 14805, 14805, 14807, 14810, 14810, 14817, 14817,
    14817, 14818, 14818, 14818, 14818, 14819, 14821, 14821, 14821, 14823, 14823, 14823, 14823, 14823, 14826, 14826, 14831, 14831, 14832, 14832, 14832, 14835, 14835, 14836,
    14836, 14836, 14836, 14839, 14844, 14844, 14844, 14844, 14844, 14844, 14844, 14846, 14846, 14846, 14846, 14846, 14846, 14847, 14847, 14847, 14847, 14847, 14847, 14847,
    14847, 14849, 14849, 14849, 14849, 14849, 14849, 14849, 14849, 14851, 14852, 14852, 14852, 14852, 14853, 14859, 14859, 14859, 14859, 14859, 14859, 14861, 14861, 14862,
    14862, 14862, 14863, 14863, 14865, 14865, 14865, 14865, 14865, 14865, 14865, 14866, 14866, 14866, 14866, 14866, 14868, 14869, 14872, 14872, 14873, 14873, 14875, 14875,
    14875, 14875, 14876, 14877, 14877, 14880, 14880, 14880, 14882, 14882, 14882, 14883, 14883, 14884, 14884, 14884, 14884, 14885, 14887, 14888, 14888, 14890, 14897, 14897,
    14897, 14897, 14899, 14900, 14900, 14900, 14900, 14900, 14900, 14902, 14902, 14902, 14905, 14907, 14907, 14908, 14908, 14908, 14908, 14911, 14914, 14916, 14928, 14929,
    14931, 14931, 14933, 14937, 14938, 14938, 14938, 14938, 14938, 14938, 14940, 14941, 14941, 14941, 14941, 14942, 14942, 14947, 14947, 14947, 14948, 14949, 14949, 14949,
    14949, 14949, 14950, 14958, 14959, 14959, 14960, 14961, 14961, 14961, 14962, 14964, 14964, 14965, 14966, 14968, 14968, 14978, 14978, 14982, 14983, 14983, 14985, 14985,
    14985, 14987, 14988, 14988, 14989, 14989, 14989, 14989, 14992, 14994, 14994, 14995, 14996, 14997, 14997, 14997, 14997, 14997, 14997, 14997, 14998, 14999, 15001, 15001,
    15002, 15003, 15003, 15003, 15014, 15016, 15017, 15018, 15018, 15031, 15032, 15035, 15035, 15035, 15037, 15039, 15040, 15041, 15041, 15041, 15041, 15041, 15043, 15043,
    15043, 15043, 15043, 15044, 15045, 15045, 15047, 15047, 15048, 15048, 15049, 15049, 15049, 15052, 15053, 15054, 15054, 15056, 15057, 15057, 15057, 15062, 15062, 15062,
    15064, 15064, 15065, 15065, 15065, 15067, 15070, 15070, 15072, 15076, 15076, 15080, 15080, 15081, 15081, 15081, 15082, 15082, 15083, 15086, 15086, 15095, 15095, 15096,
    15096, 15096, 15096, 15096, 15098, 15099, 15099, 15099, 15100, 15100, 15100, 15102, 15104, 15109, 15109, 15109, 15111, 15111, 15111, 15111, 15112, 15117, 15118, 15118,
    15118, 15118, 15118, 15119, 15119, 15120, 15120, 15121, 15121, 15121, 15123, 15123, 15125, 15125, 15125, 15125, 15125, 15125, 15129, 15129, 15133, 15133, 15136, 15138,
    15140, 15145, 15145, 15145, 15145, 15147, 15147, 15147, 15152, 15152, 15154, 15155, 15155, 15155, 15159, 15162, 15162, 15162, 15162, 15163, 15163, 15163, 15164, 15164,
    15164, 15164, 15164, 15165, 15165, 15165, 15166, 15170, 15170, 15171, 15171, 15171, 15171, 15171, 15172, 15172, 15177, 15177, 15180, 15180, 15181, 15181, 15183, 15184,
    15186, 15186, 15187, 15188, 15189, 15189, 15189, 15189, 15191, 15191, 15191, 15191, 15191, 15192, 15192, 15192, 15192, 15194, 15198, 15200, 15200, 15200, 15202, 15206,
    15206, 15206, 15207, 15207, 15207, 15210, 15210, 15210, 15210, 15214, 15214, 15214, 15214, 15215, 15216, 15217, 15217, 15218, 15218, 15218, 15221, 15226, 15227, 15227,
    15227, 15228, 15232, 15232, 15232, 15233, 15233, 15233, 15238, 15238, 15240, 15240, 15240, 15240, 15241, 15244, 15244, 15246, 15246, 15246, 15246, 15246, 15246, 15246,
    15247, 15248, 15253, 15253, 15253, 15254, 15254, 15256, 15257, 15258, 15258, 15262, 15263, 15263, 15267, 15267, 15268, 15270, 15271, 15271, 15275, 15275, 15275, 15275,
    15277, 15277, 15278, 15278, 15278, 15278, 15279, 15279, 15281, 15281, 15281, 15281, 15281, 15286, 15286, 15286, 15286, 15286, 15286, 15286, 15286, 15288, 15289, 15289,
    15289, 15289, 15297, 15298, 15299, 15300, 15300, 15302, 15302, 15302, 15302, 15303, 15303, 15305, 15305, 15308, 15308, 15310, 15310, 15310, 15312, 15312, 15312, 15312,
    15312, 15312, 15324, 15324, 15324, 15324, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15325, 15326, 15326, 15326, 15331, 15332, 15333, 15336, 15338, 15340,
    15341, 15342, 15343, 15345, 15345, 15345, 15345, 15346, 15346, 15346, 15347, 15347, 15348, 15348, 15350, 15350, 15350, 15350, 15350, 15350, 15351, 15351, 15359, 15359,
    15359, 15359, 15359, 15360, 15362, 15365, 15365, 15365, 15368, 15368, 15368, 15369, 15372, 15374, 15377, 15378, 15378, 15379, 15380, 15383, 15384, 15384, 15384, 15385,
    15389, 15389, 15389, 15389, 15389, 15389, 15390, 15390, 15395, 15395, 15395, 15398, 15398, 15400, 15403, 15403, 15404, 15405, 15406, 15406, 15407, 15407, 15409, 15409,
    15409, 15410, 15411, 15412, 15413, 15418, 15423, 15424, 15424, 15428, 15430, 15430, 15432, 15434, 15434, 15434, 15434, 15437, 15437, 15437, 15438, 15440, 15440, 15442,
    15442, 15442, 15442, 15443, 15443, 15444, 15445, 15450, 15450, 15452, 15453, 15454, 15454, 15458, 15459, 15462, 15464, 15464, 15464, 15468, 15468, 15472, 15473, 15474,
    15474, 15474, 15474, 15476, 15478, 15479, 15479, 15479, 15479, 15479, 15479, 15479, 15482, 15482, 15483, 15485, 15486, 15491, 15494, 15494, 15498, 15498, 15498, 15499,
    15499, 15499, 15499, 15500, 15500, 15500, 15500, 15501, 15504, 15504, 15514, 15516, 15518, 15518, 15519, 15519, 15519, 15519, 15519, 15519, 15519, 15519, 15521, 15522,
    15522, 15522, 15525, 15536, 15536, 15536, 15537, 15537, 15537, 15543, 15544, 15545, 15546, 15546, 15546, 15546, 15546, 15548, 15549, 15549, 15550, 15550, 15552, 15554,
    15554, 15554, 15556, 15556, 15558, 15558, 15559, 15559, 15559, 15559, 15560, 15561, 15562, 15562, 15562, 15562, 15562, 15563, 15569, 15569, 15569, 15571, 15572, 15572,
    15572, 15573, 15574, 15575, 15578, 15580, 15580, 15580, 15580, 15580, 15581, 15581, 15581, 15585, 15585, 15587, 15587, 15587, 15587, 15587, 15587, 15587, 15588, 15588,
    15588, 15590, 15593, 15593, 15593, 15595, 15595, 15595, 15595, 15595, 15596, 15597, 15598, 15598, 15598, 15598, 15598, 15598, 15598, 15598, 15599, 15599, 15599, 15601,
    15601, 15604, 15604, 15604, 15607, 15611, 15611, 15611, 15611, 15611, 15612, 15612, 15612, 15612, 15614, 15615, 15615, 15616, 15616, 15617, 15617, 15617, 15617, 15617,
    15617, 15617, 15617, 15624, 15626, 15626, 15629, 15629, 15633, 15633, 15633, 15635, 15636, 15638, 15638, 15639, 15639, 15640, 15641, 15642, 15642, 15642, 15642, 15642,
    15642, 15643, 15644, 15644, 15644, 15646, 15647, 15648, 15648, 15648, 15648, 15648, 15648, 15649, 15652, 15653, 15653, 15656, 15656, 15656, 15656, 15663, 15663, 15664,
    15664, 15668, 15668, 15669, 15669, 15669, 15669, 15671, 15673, 15674, 15674, 15674, 15674, 15675, 15676, 15678, 15679, 15680, 15681, 15682, 15682, 15683, 15683, 15683,
    15686, 15687, 15687, 15687, 15687, 15688, 15691, 15691, 15692, 15694, 15694, 15694, 15694, 15694, 15695, 15695, 15697, 15697, 15704, 15705, 15706, 15710, 15712, 15712,
    15714, 15717, 15717, 15720, 15721, 15721, 15722, 15722, 15722, 15723, 15724, 15724, 15728, 15729, 15729, 15729, 15729, 15729, 15731, 15731, 15731, 15731, 15733, 15733,
    15733, 15737, 15737, 15739, 15739, 15739, 15739, 15739, 15741, 15742, 15742, 15743, 15745, 15745, 15749, 15749, 15755, 15757, 15757, 15759, 15761, 15761, 15761, 15761,
    15763, 15766, 15768, 15768, 15774, 15774, 15774, 15774, 15774, 15776, 15776, 15776, 15776, 15777, 15778, 15778, 15778, 15781, 15781, 15782, 15782, 15782, 15782, 15782,
    15782, 15783, 15799, 15799, 15800, 15800, 15800, 15800, 15802, 15802, 15804, 15804, 15804, 15804, 15804, 15806, 15807, 15809, 15821, 15821, 15822, 15830, 15831, 15833,
    15833, 15833, 15833, 15835, 15835, 15838, 15839, 15845, 15848, 15848, 15848, 15848, 15848, 15848, 15854, 15854, 15856, 15856, 15856, 15857, 15859, 15862, 15862, 15862,
    15863, 15863, 15864, 15865, 15867, 15867, 15867, 15867, 15870, 15875, 15875, 15875, 15877, 15877, 15878, 15880, 15880, 15884, 15885, 15886, 15886, 15888, 15890, 15891,
    15891, 15891, 15891, 15893, 15893, 15896, 15898, 15898, 15898, 15900, 15902, 15904, 15904, 15911, 15911, 15911, 15912, 15913, 15913, 15915, 15915, 15916, 15916, 15917,
    15918, 15919, 15928, 15930, 15934, 15934, 15934, 15936, 15936, 15936, 15936, 15936, 15939, 15939, 15939, 15939, 15940, 15940, 15940, 15940, 15940, 15940, 15940, 15940,
    15941, 15941, 15942, 15942, 15942, 15942, 15942, 15947, 15947, 15947, 15947, 15947, 15948, 15951, 15952, 15952, 15955, 15955, 15963, 15963, 15963, 15964, 15965, 15965,
    15970, 15973, 15973, 15977, 15977, 15980, 15980, 15980, 15980, 15981, 15981, 15982, 15983, 15984, 15984, 15987, 15987, 15989, 15989, 15989, 15992, 15993, 15993, 15993,
    15993, 15994, 15994, 15994, 16000, 16001, 16001, 16001, 16003, 16005, 16005, 16005, 16006, 16006, 16007, 16007, 16010, 16010, 16010, 16012, 16013, 16014, 16014, 16015,
    16015, 16017, 16017, 16017, 16017, 16019, 16019, 16019, 16022, 16022, 16022, 16022, 16023, 16024, 16024, 16024, 16024, 16028, 16028, 16030, 16030, 16030, 16048, 16048,
    16048, 16048, 16048, 16048, 16048, 16048, 16048, 16050, 16050, 16050, 16054, 16054, 16054, 16056, 16056, 16056, 16060, 16060, 16060, 16061, 16061, 16061, 16062, 16062,
    16062, 16063, 16065, 16065, 16065, 16065, 16066, 16067, 16070, 16070, 16070, 16070, 16070, 16072, 16072, 16072, 16073, 16077, 16078, 16079, 16082, 16082, 16083, 16085,
    16086, 16087, 16091, 16091, 16091, 16091, 16091, 16091, 16091, 16092, 16092, 16093, 16094, 16094, 16094, 16094, 16094, 16098, 16099, 16099, 16100, 16100, 16100, 16100,
    16102, 16102, 16102, 16102, 16102, 16102, 16103, 16107, 16108, 16108, 16109, 16110, 16116, 16116, 16118, 16118, 16119, 16119, 16119, 16120, 16120, 16121, 16121, 16121,
    16121, 16121, 16121, 16122, 16125, 16136, 16136, 16138, 16139, 16141, 16142, 16142, 16147, 16147, 16147, 16149, 16149, 16149, 16149, 16153, 16153, 16155, 16156, 16158,
    16158, 16160, 16162, 16163, 16164, 16164, 16164, 16164, 16164, 16164, 16164, 16167, 16167, 16167, 16167, 16178, 16178, 16178, 16179, 16179, 16179, 16179, 16181, 16185,
    16185, 16185, 16185, 16185, 16185, 16185, 16185, 16185, 16187, 16187, 16188, 16190, 16190, 16191, 16191, 16191, 16191, 16191, 16191, 16191, 16191, 16193, 16195, 16196,
    16197, 16198, 16200, 16203, 16203, 16203, 16203, 16205, 16205, 16206, 16206, 16207, 16207, 16212, 16214, 16214, 16214, 16216, 16218, 16221, 16222, 16223, 16224, 16224,
    16224, 16224, 16224, 16224, 16225, 16226, 16226, 16228, 16229, 16232, 16233, 16233, 16233, 16233, 16234, 16235, 16235, 16237, 16237, 16238, 16238, 16239, 16239, 16241,
    16241, 16241, 16241, 16241, 16241, 16242, 16242, 16244, 16244, 16244, 16246, 16246, 16248, 16248, 16248, 16248, 16248, 16248, 16248, 16249, 16250, 16250, 16251, 16251,
    16251, 16253, 16253, 16253, 16254, 16255, 16255, 16255, 16255, 16256, 16256, 16256, 16256, 16256, 16256, 16259, 16260, 16260, 16261, 16262, 16262, 16264, 16264, 16264,
    16266, 16267, 16271, 16273, 16278, 16278, 16278, 16279, 16279, 16280, 16280, 16282, 16283, 16290, 16291, 16293, 16293, 16293, 16293, 16293, 16294, 16295, 16297, 16298,
    16300, 16300, 16301, 16301, 16301, 16301, 16305, 16306, 16306, 16307, 16315, 16321, 16321, 16323, 16323, 16323, 16329, 16329, 16329, 16330, 16332, 16333, 16333, 16333,
    16334, 16337, 16338, 16338, 16338, 16338, 16338, 16338, 16339, 16339, 16339, 16339, 16340, 16340, 16340, 16343, 16343, 16343, 16344, 16345, 16345, 16346, 16346, 16348,
    16348, 16349, 16350, 16351, 16353, 16353, 16353, 16354, 16357, 16358, 16358, 16358, 16358, 16358, 16358, 16358, 16360, 16362, 16363, 16364, 16366, 16369, 16369, 16369,
    16369, 16372, 16372, 16372, 16373, 16373, 16380, 16380, 16380, 16380, 16381, 16383, 16383, 16383, 16388, 16390, 16391, 16392, 16392, 16392, 16397, 16398, 16398, 16398,
    16398, 16401, 16401, 16403, 16403, 16403, 16404, 16404, 16404, 16404, 16406, 16406, 16406, 16406, 16406, 16406, 16408, 16409, 16410, 16410, 16410, 16410, 16415, 16415,
    16416, 16417, 16417, 16417, 16419, 16419, 16419, 16422, 16422, 16423, 16423, 16424, 16425, 16426, 16426, 16428, 16430, 16431, 16435, 16435, 16442, 16442, 16442, 16442,
    16443, 16443, 16443, 16445, 16445, 16447, 16451, 16451, 16451, 16451, 16453, 16453, 16453, 16453, 16454, 16455, 16456, 16456, 16456, 16456, 16459, 16461, 16462, 16463,
    16463, 16463, 16464, 16466, 16466, 16468, 16468, 16470, 16474, 16474, 16475, 16475, 16475, 16475, 16477, 16477, 16477, 16478, 16479, 16479, 16484, 16487, 16489, 16489,
    16489, 16491, 16491, 16492, 16493, 16493, 16499, 16499, 16499, 16499, 16499, 16499, 16499, 16499, 16499, 16499, 16500, 16500, 16500, 16505, 16505, 16505, 16506, 16506,
    16506, 16506, 16507, 16508, 16508, 16508, 16508, 16509, 16512, 16512, 16512, 16513, 16513, 16514, 16514, 16514, 16514, 16514, 16515, 16523, 16527, 16527, 16527, 16527,
    16527, 16527, 16528, 16531, 16531, 16531, 16531, 16533, 16533, 16535, 16537, 16538, 16538, 16538, 16540, 16540, 16540, 16540, 16540, 16540, 16541, 16541, 16542, 16542,
    16543, 16543, 16543, 16543, 16545, 16547, 16547, 16547, 16548, 16548, 16549, 16549, 16549, 16549, 16549, 16552, 16552, 16552, 16552, 16552, 16558, 16558, 16558, 16559,
    16559, 16559, 16569, 16571, 16573, 16575, 16577, 16577, 16577, 16578, 16578, 16579, 16579, 16579, 16589, 16590, 16590, 16592, 16595, 16596, 16599, 16603, 16605, 16605,
    16608, 16608, 16609, 16619, 16619, 16620, 16624, 16624, 16624, 16624, 16624, 16624, 16624, 16627, 16628, 16631, 16631, 16646, 16647, 16647, 16649, 16649, 16652, 16652,
    16655, 16657, 16657, 16663, 16663, 16663, 16665, 16665, 16667, 16667, 16667, 16667, 16667, 16669, 16670, 16672, 16672, 16673, 16673, 16674, 16674, 16674, 16674, 16677,
    16678, 16678, 16678, 16678, 16679, 16679, 16680, 16680, 16680, 16680, 16683, 16693, 16699, 16701, 16702, 16702, 16705, 16705, 16705, 16705, 16717, 16717, 16720, 16721,
    16721, 16721, 16721, 16721, 16721, 16721, 16721, 16722, 16724, 16724, 16725, 16726, 16727, 16727, 16727, 16727, 16727, 16728, 16728, 16729, 16729, 16730, 16730, 16733,
    16733, 16736, 16736, 16736, 16736, 16744, 16744, 16744, 16745, 16749, 16749, 16749, 16752, 16752, 16752, 16756, 16756, 16756, 16757, 16757, 16757, 16758, 16760, 16760,
    16760, 16760, 16760, 16760, 16761, 16761, 16764, 16764, 16767, 16769, 16770, 16770, 16778, 16778, 16779, 16781, 16782, 16785, 16788, 16789, 16790, 16794, 16795, 16797,
    16798, 16801, 16803, 16803, 16803, 16803, 16805, 16806, 16806, 16806, 16806, 16807, 16808, 16808, 16808, 16808, 16808, 16808, 16810, 16811, 16811, 16811, 16811, 16813,
    16813, 16813, 16815, 16815, 16815, 16816, 16816, 16816, 16816, 16817, 16819, 16819, 16819, 16819, 16819, 16819, 16820, 16821, 16821, 16821, 16821, 16821, 16821, 16821,
    16822, 16831, 16831, 16831, 16832, 16832, 16832, 16833, 16833, 16833, 16833, 16834, 16835, 16837, 16838, 16838, 16838, 16840, 16840, 16842, 16843, 16844, 16848, 16852,
    16852, 16852, 16862, 16862, 16868, 16868, 16878, 16879, 16879, 16879, 16879, 16881, 16883, 16884, 16885, 16887, 16887, 16887, 16888, 16889, 16889, 16890, 16890, 16890,
    16893, 16893, 16893, 16893, 16893, 16894, 16894, 16894, 16895, 16896, 16896, 16898, 16898, 16902, 16902, 16902, 16904, 16904, 16904, 16905, 16906, 16907, 16907, 16907,
    16907, 16907, 16909, 16909, 16912, 16912, 16912, 16914, 16914, 16915, 16915, 16915, 16916, 16916, 16918, 16918, 16924, 16924, 16924, 16924, 16924, 16926, 16926, 16926,
    16926, 16926, 16927, 16928, 16928, 16928, 16928, 16929, 16929, 16929, 16930, 16932, 16932, 16934, 16934, 16934, 16935, 16937, 16937, 16938, 16944, 16947, 16947, 16947,
    16949, 16949, 16949, 16950, 16950, 16951, 16952, 16953, 16953, 16956, 16958, 16959, 16959, 16959, 16959, 16959, 16959, 16960, 16960, 16960, 16964, 16964, 16966, 16967,
    16967, 16969, 16969, 16969, 16971, 16972, 16973, 16973, 16973, 16973, 16974, 16974, 16974, 16975, 16975, 16975, 16975, 16977, 16978, 16985, 16987, 16987, 16993, 16993,
    16993, 16993, 16993, 16994, 16999, 16999, 17000, 17000, 17000, 17001, 17003, 17003, 17004, 17004, 17005, 17006, 17007, 17007, 17007, 17007, 17007, 17008, 17009, 17009,
    17009, 17009, 17009, 17009, 17009, 17009, 17009, 17009, 17010, 17010, 17010, 17011, 17011, 17011, 17012, 17012, 17012, 17012, 17012, 17012, 17012, 17012, 17013, 17013,
    17013, 17016, 17016, 17016, 17017, 17022, 17022, 17022, 17022, 17023, 17023, 17024, 17024, 17024, 17024, 17024, 17024, 17027, 17027, 17027, 17028, 17028, 17028, 17028,
    17028, 17029, 17038, 17039, 17039, 17044, 17044, 17046, 17047, 17049, 17049, 17050, 17050, 17053, 17053, 17056, 17056, 17057, 17058, 17058, 17064, 17064, 17064, 17065,
    17065, 17067, 17072, 17073, 17074, 17074, 17075, 17075, 17078, 17078, 17078, 17078, 17078, 17078, 17078, 17078, 17079, 17079, 17080, 17082, 17082, 17083, 17090, 17090,
    17090, 17091, 17091, 17092, 17092, 17092, 17092, 17093, 17094, 17094, 17094, 17096, 17109, 17150, 17150, 17150, 17151, 17152, 17153, 17154, 17154, 17154, 17155, 17155,
    17157, 17158, 17159, 17159, 17159, 17160, 17161, 17161, 17161, 17161, 17161, 17163, 17164, 17165, 17166, 17166, 17170, 17173, 17173, 17173, 17173, 17173, 17173, 17173,
    17173, 17173, 17173, 17173, 17174, 17174, 17174, 17189, 17193, 17193, 17193, 17193, 17196, 17197, 17202, 17205, 17205, 17205, 17206, 17209, 17210, 17220, 17221, 17222,
    17227, 17232, 17232, 17234, 17234, 17234, 17236, 17236, 17236, 17236, 17236, 17237, 17240, 17240, 17242, 17242, 17243, 17247, 17247, 17249, 17251, 17253, 17254, 17254,
    17254, 17254, 17254, 17254, 17256, 17256, 17256, 17256, 17256, 17256, 17256, 17257, 17257, 17257, 17259, 17259, 17260, 17260, 17260, 17260, 17260, 17261, 17261, 17262,
    17262, 17262, 17262, 17262, 17263, 17263, 17265, 17265, 17265, 17265, 17265, 17265, 17271, 17272, 17272, 17272, 17273, 17273, 17276, 17277, 17277, 17277, 17278, 17278,
    17280, 17280, 17283, 17283, 17283, 17283, 17284, 17284, 17287, 17290, 17290, 17291, 17291, 17296, 17299, 17300, 17300, 17300, 17300, 17300, 17302, 17302, 17302, 17302,
    17303, 17303, 17303, 17303, 17303, 17304, 17305, 17306, 17312, 17313, 17313, 17313, 17313, 17314, 17315, 17315, 17315, 17322, 17323, 17326, 17328, 17328, 17328, 17329,
    17329, 17337, 17337, 17338, 17341, 17342, 17342, 17342, 17342, 17345, 17347, 17347, 17348, 17350, 17350, 17350, 17350, 17351, 17363, 17367, 17367, 17367, 17367, 17369,
    17369, 17370, 17374, 17374, 17374, 17374, 17374, 17376, 17376, 17376, 17376, 17380, 17383, 17383, 17387, 17388, 17388, 17388, 17389, 17389, 17393, 17393, 17394, 17394,
    17395, 17398, 17398, 17398, 17398, 17400, 17401, 17401, 17402, 17402, 17403, 17404, 17406, 17408, 17409, 17409, 17409, 17410, 17410, 17412, 17413, 17413, 17413, 17414,
    17415, 17415, 17416, 17416, 17417, 17419, 17419, 17421, 17422, 17422, 17422, 17423, 17423, 17423, 17423, 17423, 17424, 17424, 17424, 17424, 17425, 17427, 17427, 17428,
    17428, 17432, 17434, 17435, 17435, 17435, 17435, 17436, 17437, 17437, 17437, 17439, 17442, 17443, 17444, 17445, 17453, 17453, 17453, 17456, 17460, 17460, 17460, 17460,
    17460, 17461, 17461, 17462, 17464, 17464, 17464, 17464, 17464, 17466, 17466, 17469, 17469, 17469, 17469, 17470, 17470, 17470, 17472, 17472, 17472, 17472, 17474, 17474,
    17474, 17474, 17474, 17474, 17476, 17476, 17477, 17478, 17479, 17479, 17481, 17482, 17482, 17482, 17482, 17484, 17485, 17497, 17498, 17500, 17502, 17504, 17504, 17507,
    17508, 17508, 17509, 17509, 17531, 17532, 17532, 17532, 17533, 17533, 17533, 17533, 17533, 17533, 17535, 17535, 17535};

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
