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
    "ak:(kaynak: fonte:(fonte: source :(source : fuente:(fuente: bron:(bron:fuente de la imagendpadpa-bildfunkpicture allianc"
    "epicture-allianceimagoimago imagesafpapreutersepaepa-efeefeansaapakeystonekeystone-sdaarchivarchivbildarchivfotosymbolbi"
    "ldsymbolfotogettygetty imagesshutterstockistockadobe stockalamyunsplashpexelspixabayscreenshotprivatzvgdrd.r.archivescap"
    "ture d'écrancapture d’écransipaabacabelgahans lucasmaxpppphotopqrpresse sportsicon sportarchivoeuropa pressepcedidac"
    "aptura de pantallaarchiviolapressefotogrammaimagoeconomicaagfipaansa/vigili del fuocodivulgaçãoreproduçãoarquivoarqu"
    "ivo pessoalfolhapressagência brasillusaanpanp / hollandse hoogtehollandse hoogteeigen fotoprivépapeast newsagencja wyb"
    "orcza.plagencja gazetaforumreportermateriały prasowearchiwum prywatnezdjęcie ilustracyjneaaanadolu ajansıdhaihaİhaar"
    "şivdepo photosttscanpixritzau scanpixntbntb scanpixarkivarkivbildčtkČtkprofimediaprofimedia.czilustrační fotoриа"
    " новостиРиа новоститассТасспресс-службаПресс-службаархивАрхивл"
    "ичный архивЛичный архивкоммерсантъКоммерсантъскриншотСкриншот"
    "укрінформУкрінформуніанУніанархівАрхівagerpresinquam photosarhivăarhivaarhiva per"
    "sonalăeurokinissiintimeαπε-μπεΑπε-μπεαρχείοΑρχείοriproduzione riservatawikimediawikimedia commo"
    "nswikipediafacebookinstagramtwitteryoutubenasabloombergxinhuaanadolunurphotozuma pressfile photohandoutfilearchivbildarc"
    "hivfotosymbolbildsymbolfotoim bildauf dem bildauf diesem fotoauf diesem bild(l.)(r.)(m.)(links)(rechts)(mitte)von linksv"
    "on rechtsv. l. n. r.v.l.links:rechts:im hintergrundim vordergrundblick aufblick inluftaufnahmeaufnahme vonaufnahme ausda"
    "s foto zeigtdas bild zeigtundatierte aufnahmeundatiertes fotoen photosur la photosur cette photo(au centre)à gaucheÀ g"
    "aucheà droiteÀ droiteau premier planà l'arrière-planÀ l'arrière-planà l’arrière-planÀ l’arrière-planphoto "
    "d'archivesphoto d’archivesphoto d'illustrationphoto d’illustrationimage d'illustrationimage d’illustrationimage d'"
    "archivesimage d’archivesvue aériennevue généralecapture d'écrancapture d’écranen la imagenen la fotoen una imag"
    "enen una fotoimagen de archivofoto de archivofoto de familiaimagen cedidaa la izquierdaa la derecha(izquierda)(derecha)("
    "izq.)(dcha.)(i)(d)(c)de izquierda a derechaen primer planovista aéreavista generalmomento en quedurante su intervenció"
    "npanel denella fotoin fotonell'immaginenell’immaginefoto d'archivofoto d’archivoimmagine d'archivoimmagine d’archi"
    "voimmagine di repertoriofoto di repertorioa sinistraa destra(al centro)da sinistrada destrain primo pianoun momento diun"
    "a vedutaun framena fotona imagemem fotofoto de arquivoimagem de arquivoimagem ilustrativafoto ilustrativaà esquerdaÀ e"
    "squerdaà direitaÀ direitada esquerda para a direitaao centroem primeiro planodurante cerimôniadurante coletivaop de f"
    "otoop deze fotoop de voorgrondop de achtergrondarchieffotoarchiefbeeldter illustratievan links naar rechts(midden)luchtf"
    "otona zdjęciuna zdjęciachzdjęcie ilustracyjnezdjęcie archiwalnezdjęcie poglądoweod lewejod prawejpo lewejpo prawej"
    "(z lewej)(z prawej)w środkuw tlena pierwszym planiefotoğraftafotoğraftakisoldan sağa(ortada)soldasağdaarşiv fotoğ"
    "rafıtemsiligörüntülendifotoğraflandıpå bildenpå bildernaarkivbildgenrebildfrån vänsterfrån högertill vänste"
    "rtill högeri bakgrundeni förgrundenpå billedetarkivfotogenrefotofra venstrefra højretil venstretil højre(tv.)(th.)p"
    "å bildetfra høyretil høyreillustrasjonsfotoillustrationsbilledena snímkuna snímcíchna fotografiiilustrační fotoi"
    "lustrační snímekilustrační fotografiearchivní fotoarchivní snímekzlevazpravavlevovpravouprostředv pozadív pop"
    "ředíна фотоНа фотона фотографииНа фотографиина снимкеНа снимкена"
    " изображенииНа изображении(в центре)(В центре)слеваСлевасправаСп"
    "раваархивное фотоАрхивное фотофото из архиваФото из архивафото "
    "носит иллюстративныйФото носит иллюстративныйвид наВид нана зад"
    "нем планеНа заднем планекадр из видеоКадр из видеокадр видеоКадр"
    " видеона світлиніНа світлиніна знімкуНа знімку(ліворуч)(Ліворуч)("
    "праворуч)(Праворуч)зліваЗліваілюстративне фотоІлюстративне фот"
    "оархівне фотоАрхівне фотоîn imagineÎn imagineîn fotografieÎn fotografieimagine ilustrativăim"
    "agine cu caracter ilustrativimagine de arhivăfoto cu caracter ilustrativde la stânga la dreapta(stânga)(dreapta)în s"
    "tângaÎn stângaîn dreaptaÎn dreaptaστη φωτογραφίαΣτη φωτογραφίαφωτογραφία αρχ"
    "είουΦωτογραφία αρχείουεικόνα αρχείουΕικόνα αρχείουαριστεράΑρι"
    "στεράδεξιάΔεξιάfile photopicturedis seenfrom left(left)(right)image captionmedia captionfotofotosfotófot"
    "ografiefotografiafotografíafotograffotografinfoto difoto debildbilderbildquellebildnachweisbildrechtefotoquellequellegr"
    "afikillustrationillustrationenkartevideoscreenshotcollagemontagearchivarchivfotoarchivbildsymbolbildsymbolfotophotophoto"
    "scréditcréditscrédit photocrédits photocrédit photosphotographieimageimagesinfographiedessinsourcevidéoimagenimág"
    "enescréditocréditosfuenteilustracióninfografíagráficovídeocortesíaimmagineimmaginicrediticreditcreditsfonteillust"
    "razioneinfograficagraficaimagemimagensilustraçãoinfográficoartereproduçãodivulgaçãoarquivobeeldafbeeldingillustra"
    "tiebronfot.fotzdj.zdjęciezdjęciarys.rysunekgrafikailustracjaźródłoŹródłowideofotoğraffotoğraflargörselkaynaka"
    "rşivkamerakällakildearkivbildgenrefotoillustrationsfotoillustrasjonsfotoskärmdumpzdrojsnímekilustracereproautor foto"
    "ilustrační fotoфотоФотофотографияФотографияиллюстрацияИллюстрацияи"
    "зображениеИзображениеинфографикаИнфографикаскриншотСкриншоти"
    "сточникИсточниккадрКадрархивАрхиввидеоВидеоколлажКоллажавтор"
    " фотоАвтор фотосвітлинаСвітлиназображенняЗображенняджерелоДже"
    "релоілюстраціяІлюстраціявідеоВідеоsursă fotosursa fotosursasursăcredit fotoimagineca"
    "pturăφωτογραφίαΦωτογραφίαφωτογραφίεςΦωτογραφίεςφωτοΦωτοφωτόΦωτ"
    "όπηγήΠηγήεικόναΕικόναβίντεοΒίντεοképkuvapicturepicturesphotographimage sourceimage cre"
    "ditphoto creditfuente de la imagensource de la photoźródło zdjęciafonte da imagemfoto vonfotos vonfoto defotos defot"
    "o difoto avfoto doorfoto delbild vonphoto dephotos dephoto byphotos byphoto courtesy ofcourtesy ofimage courtesy offotog"
    "rafía defotografias defotografia deimagen deimagem deimagen cedida porcortesía decrédito deper gentile concessione di"
    "foto a cura diviaillustration byillustration vongrafik vonфото предоставленоФото предостав"
    "ленофото предоставилаФото предоставилафото предоставилФото пре"
    "доставилфото наданеФото наданеzdjęcie dzięki uprzejmościreprodução decaptura deilustrac"
    "ión deilustração deillustrazione didessin defuente de la imagenfotobildphotoimagenimagembeeldarchivarchivoarchivioarq"
    "uivoarchivesarkivархивАрхивархівАрхівdivulgaçãoreproduçãohandoutfileriproduzione riservatascreen"
    "shotzvgsymbolbildsymbolfotoarchivbildarchivfotoarchivundatiertundatierte aufnahmebeispielbildthemenbildillustrationphoto"
    " d’archivesphoto d'archivesphoto d’illustrationphoto d'illustrationimage d’illustrationimage d'illustrationimage d"
    "’archivesimage d'archivesarchivesfoto de archivoimagen de archivoarchivoimagen ilustrativafoto d’archivofoto d'archi"
    "voimmagine d’archivoimmagine d'archivofoto di repertorioimmagine di repertorioarchivioriproduzione riservatafoto de ar"
    "quivoimagem de arquivoarquivoimagem ilustrativafoto ilustrativaarchieffotoarchiefbeeldter illustratiefoto ter illustrati"
    "ezdjęcie ilustracyjnezdjęcie archiwalnezdjęcie poglądowearchiwumtemsilitemsili görseltemsili fotoğrafarşivarşiv "
    "fotoğrafıarkivbildgenrebildarkivfotoarkivgenrefotoillustrasjonsfotoillustrationsfotoilustrační fotoilustrační sní"
    "mekarchivní fotoarchivní snímekархивное фотоАрхивное фотоархивАрхивфото из а"
    "рхиваФото из архиваиллюстративное фотоИллюстративное фотоархів"
    "не фотоАрхівне фотоілюстративне фотоІлюстративне фотоimagine ilustrativ"
    "ăimagine de arhivăimagine cu caracter ilustrativfoto cu caracter ilustrativarhivăφωτογραφία αρχείου"
    "Φωτογραφία αρχείουαρχείοΑρχείοfile photofilestock photohandoutillustration onlybilduntersch"
    "riftbildbildbeschreibungbildbeschreibung einblendenbildtextlegendelégendelégende photolégende imagepie de fotodidasca"
    "lialegendabijschriftpodpisfotoğraf altıbilledtekstbildetekstpopisekподписьПодписьподпись к фо"
    "тоПодпись к фотопідпис до фотоПідпис до фотоавтор фотоАвтор фото"
    "автор фото,Автор фото,подпись к фото,Подпись к фото,фотоФотоlégende d"
    "e l’imagelégende de l'imageimage captionimage caption,media captionmedia caption,crédito,legenda da fotopie de foto,"
    "crédito da imagemgetty imagesλεζάνταΛεζάνταgetty imagesgettyshutterstockistockistockphotoadobe stockadobe"
    "stockalamyalamy stock photounsplashpexelspixabayfreepikdepositphotosdreamstime123rffotoliaflickrwikimedia commonswikimed"
    "iawikipediapicture alliancepicture-allianceimagoimago imagesimagoeconomicakeystonekeystone-sdaullstein bildaction pressf"
    "uture imagenordphotoeibnerafpapap photoreutersepaepa-efeefeeuropa pressdpadpa-bildfunkapaapa-imagesapa picturedeskpictur"
    "edeskansalapresseagffotogrammaipasipasipa pressabacaabacapressmaxpppphotopqrhans lucasdivergencebestimageicon sportpress"
    "e sportsbelgabelga imagebelgaimageanphollandse hoogtefolhapressagência brasillusapapeast newsagencja wyborcza.plagencja"
    " gazetanewspixanadoluanadolu ajansıdhaihaİhadepo photostttt nyhetsbyrånscanpixritzau scanpixntbntb scanpixlehtikuvač"
    "tkČtkprofimediaprofimedia.czshutterstock.comриа новостиРиа новоститассТассfotodomукрін"
    "формУкрінформуніанУніанagerpresinquam photosmediafaxheptaeurokinissiintimeαπε-μπεΑπε-μ"
    "πεmotion teammtixinhuaanadolu agencynurphotozuma presszumabloombergnasaesafacebookinstagramtwitteryoutubegoogle mapspl"
    "anet labsmaxarmehr zu diesem themamehr dazumehr übermehr Übermehr aus dem ressortmehr aus dem webmehr nachrichtenmehr "
    "artikelmehr lesenlesen sie auchlesen sie mehrlesen sie weiterlesen sie dazulesen sie mehr zum themalesen sie hierauch in"
    "teressantauch spannenddas könnte sie auch interessierendas kÖnnte sie auch interessierendas könnte sie interessierend"
    "as kÖnnte sie interessierendas könnte dich auch interessierendas kÖnnte dich auch interessierendas könnte ihnen auch"
    " gefallendas kÖnnte ihnen auch gefallenauch lesenswertlesenswertweiterlesenweitere artikelweitere artikel zum themaweit"
    "ere themenweitere nachrichtenweitere meldungenweitere informationenweiterführende linksweiterfÜhrende linksweiterführ"
    "ende artikelweiterfÜhrende artikelzum themazum weiterlesenähnliche artikelÄhnliche artikelähnliche themenÄhnliche t"
    "hemenverwandte themenverwandte artikelpassend zum themahintergrundmeistgelesene artikeldie meistgelesenenam meisten gele"
    "senmeistgeklicktmeistkommentiertbeliebte artikelbeliebteste artikeltop-thementopthementopmeldungentop-artikelaktuelle ar"
    "tikelaktuelle nachrichtenaktuelle meldungenneueste artikelneueste nachrichtenneueste meldungenneuestedie neuesten meldun"
    "genempfehlungenempfehlungen für sieempfehlungen fÜr sieempfehlungen der redaktionempfohlenempfohlene artikelredaktions"
    "empfehlungenunsere empfehlungenunsere leseempfehlungleseempfehlungauch in diesem ressortaus dem ressortaus dem archivnä"
    "chster artikelnÄchster artikelvorheriger artikellinks zum themasiehe auchvideos zum themamehr videosbilder des tagesdas"
    " ist gerade wichtigim videomehr im webjetzt lesentipps der redaktionà lire aussiÀ lire aussia lire aussilire aussià l"
    "ireÀ lirea lireà lire égalementÀ lire égalementÀ lire Égalementa lire égalementa lire Égalementlire égalementl"
    "ire Égalementà voir aussiÀ voir aussia voir aussivoir aussià voir égalementÀ voir égalementÀ voir Égalementà "
    "écouter aussiÀ écouter aussiÀ Écouter aussià découvrirÀ découvrirÀ dÉcouvrirà découvrir aussiÀ découvrir "
    "aussiÀ dÉcouvrir aussià ne pas manquerÀ ne pas manquerà ne pas raterÀ ne pas raterà la uneÀ la uneà suivreÀ su"
    "ivresur le mÊme sujetsur le même thèmesur le mÊme thÈmesur ce sujetsur le sujetdans la même rubriquedans la mÊme "
    "rubriquedans la même catégoriedans la mÊme catÉgoriedans le même dossierdans le mÊme dossierdans cette rubriqueles"
    " plus luesles plus partagésles plus partagÉsles plus commentésles plus commentÉsles plus populairesle plus populaire"
    "le plus luarticles les plus lusl'article le plus lul’article le plus lules articles les plus lusarticles liésarticles"
    " liÉsarticles similairesarticles connexesarticles recommandésarticles recommandÉsarticles associésarticles associÉs"
    "articles récentsarticles rÉcentsautres articlesnos derniers articlesrecommandé pour vousrecommandÉ pour vousrecomman"
    "dés pour vousrecommandÉs pour vousnos recommandationsla rédaction vous recommandela rÉdaction vous recommandela réd"
    "action vous conseillela rÉdaction vous conseillevous aimerez aussivous pourriez aussi aimervous pourriez être intéres"
    "sévous pourriez Être intÉressÉcela pourrait vous intéressercela pourrait vous intÉresserça peut vous intéresser"
    "Ça peut vous intéresserÇa peut vous intÉressernotre sélectionnotre sÉlectionnotre sélection d'articlesnotre sÉle"
    "ction d'articlesnotre sélection d’articlesnotre sÉlection d’articlespour aller plus loinpour approfondiraller plus"
    " loinen savoir plusplus d'informationsplus d’informationsplus d'infosplus d’infosplus d'actualitésplus d'actualitÉ"
    "splus d’actualitésplus d’actualitÉsdernières actualitésderniÈres actualitÉsdernières nouvellesderniÈres nouv"
    "ellesdernières infosderniÈres infosles dernières infosles derniÈres infosdernière minutederniÈre minutedernières "
    "vidéosderniÈres vidÉosl'actualité en continul'actualitÉ en continul’actualité en continul’actualitÉ en contin"
    "ufil infoen ce momentailleurs sur le websur le webcontenus sponsoriséscontenus sponsorisÉsà lire dans l'éditionÀ li"
    "re dans l'éditionÀ lire dans l'Éditionà lire dans l’éditionÀ lire dans l’éditionÀ lire dans l’Éditionthè"
    "mes associésthÈmes associÉsliens utileslisez aussilisez égalementlisez Égalementmás informaciónmÁs informaciÓnm"
    "ás noticiasmÁs noticiasmás sobre este temamÁs sobre este temamÁs sobremÁs enmÁs demás artículosmÁs artÍculosm"
    "ás leídomÁs leÍdomás leídasmÁs leÍdasmás leídosmÁs leÍdoslo más leídolo mÁs leÍdolo más vistolo mÁs vi"
    "stolo más comentadolo mÁs comentadolo más compartidolo mÁs compartidolas más leídaslas mÁs leÍdaslos más leído"
    "slos mÁs leÍdoslo mÁslo + leídolo + leÍdolo + vistolo últimolo Últimoúltima horaÚltima horaúltimas noticiasÚl"
    "timas noticiasúltimos artículosÚltimos artículosÚltimos artÍculosnoticias relacionadasnoticia relacionadanoticias "
    "destacadasnoticias de interésnoticias de interÉsartículos relacionadosartÍculos relacionadosartículo relacionadoart"
    "Ículo relacionadocontenidos relacionadoscontenido relacionadorelacionadasrelacionadosrelacionadotemas relacionadosenlac"
    "es relacionadostambién te puede interesartambiÉn te puede interesarte puede interesarpuede interesartete puede gustarq"
    "uizás te interesequizÁs te interesete recomendamoste recomendamos leerle puede interesarle recomendamosrecomendadosrec"
    "omendadorecomendadasrecomendacionesnuestra selecciónnuestra selecciÓnotras noticiasotras websotros artículosotros art"
    "Ículoslee tambiénlee tambiÉnlea tambiénlea tambiÉnleer tambiénleer tambiÉnlee máslee mÁsleer másleer mÁsver t"
    "ambiénver tambiÉnvea tambiénvea tambiÉnve tambiénve tambiÉnver ademásver ademÁsademásademÁsno te pierdassigue "
    "leyendosobre este temaen esta noticiaen portadadestacadosdestacadaspara saber máspara saber mÁspara más informaciónp"
    "ara mÁs informaciÓnarchivado en tambiénarchivado en tambiÉnademás enademÁs entendenciasmira tambiénmira tambiÉnm"
    "irá tambiénmirÁ tambiÉnleé tambiénleÉ tambiÉnseguí leyendoseguÍ leyendoleggi ancheleggi di piùleggi di piÙle"
    "ggi tuttoleggi altropotrebbe interessartipotrebbe interessarti ancheti potrebbe interessarepotrebbero interessartipotreb"
    "be piacerticonsigliaticonsigliati per tearticoli consigliatiraccomandati per teda non perderearticoli correlatiarticoli "
    "collegatiarticoli similinotizie correlatecontenuti correlaticorrelaticorrelatenotizie collegateargomenti correlatiapprof"
    "ondimentiapprofondisciper approfondirevedi ancheguarda ancheascolta anchealtro sui piÙ lettipiù lettipiÙ lettile più"
    " lettele piÙ lettepiù lettepiÙ lettei più vistii piÙ vistii più commentatii piÙ commentatii più popolarii piÙ p"
    "opolariarticoli più lettiarticoli piÙ lettiultime notizieultim'oraultim’oraultima oraultimi articolile ultime notizi"
    "ele notizie di ogginotizie del giornoin evidenzain primo pianoprimo pianooggi insullo stesso argomentosullo stesso teman"
    "ella stessa sezionedalla homedal webdallo stesso autorei video più vistii video piÙ vistiscopri di piùscopri di piÙl"
    "ink utilileia tambémleia tambÉmleia maisleia aindaler tambémler tambÉmler maissaiba maisveja tambémveja tambÉmveja"
    " maisveja aindaver tambémver tambÉmconfira tambémconfira tambÉmassista tambémassista tambÉmouça tambémouÇa tamb"
    "Émas mais lidasmais lidosos mais lidosmais vistasmais vistosmais popularesmais comentadasmais notíciasmais notÍciasma"
    "is recentesmais emnotícias relacionadasnotÍcias relacionadasnotícia relacionadanotÍcia relacionadaartigos relacionad"
    "osconteúdo relacionadoconteÚdo relacionadoconteúdos relacionadosconteÚdos relacionadosmatérias relacionadasmatÉria"
    "s relacionadasúltimas notíciasÚltimas notíciasÚltimas notÍciasúltimasÚltimasrecomendado para vocêrecomendado pa"
    "ra vocÊrecomendadas para vocêrecomendadas para vocÊrecomendamosrecomendaçõesrecomendaÇÕesvocê pode gostarvocÊ p"
    "ode gostarvocê também pode gostarvocÊ tambÉm pode gostarvocê pode se interessarvocÊ pode se interessarpode interes"
    "sar-lhetambém lhe pode interessartambÉm lhe pode interessartambém pode gostartambÉm pode gostarsugerimossugestõessu"
    "gestÕesoutras notíciasoutras notÍciasoutros artigosem destaquetópicos relacionadostÓpicos relacionadosnão percanÃ"
    "o percapara saber maispróxima notíciaprÓxima notÍciaem altada mesma seçãoda mesma seÇÃocontinue lendoa seguirlee"
    "s ooklees meerlees meer overlees verderlees hierbekijk ookbekijk meerluister ookkijk ookzie ookmeer over dit onderwerpme"
    "er lezenmeer nieuwsmeer artikelenmeer vanmeer inmeer video'smeer video’sgerelateerde artikelengerelateerdgerelateerd n"
    "ieuwsgerelateerde berichtenverwante artikelenaanbevolenaanbevolen voor uaanbevolen voor jouaanbevolen artikelenaangerade"
    "nanderen lezen ookanderen bekeken ookook interessantdit vind je misschien ook leukmisschien vind je dit ook interessantm"
    "eestgelezenbest gelezenbest bekekenmeest bekekenmeest besprokenpopulairlaatste nieuwslaatste berichtennet binnenhet laat"
    "ste nieuwsonze selectieonze aanradersuitgelichtin het nieuwsin dit dossiervolgend artikelvorig artikelczytaj teżczytaj "
    "teŻczytaj takżeczytaj takŻeczytaj równieżczytaj rÓwnieŻczytaj więcejczytaj wiĘcejczytaj dalejprzeczytaj teżprz"
    "eczytaj teŻprzeczytaj takżeprzeczytaj takŻeprzeczytaj równieżprzeczytaj rÓwnieŻprzeczytaj więcejprzeczytaj wiĘc"
    "ejzobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz rÓwnieŻzobacz więcejzobacz wiĘcejobejrzyj t"
    "akżeobejrzyj takŻeposłuchaj takżeposŁuchaj takŻesprawdź teżsprawdŹ teŻsprawdź takżesprawdŹ takŻesprawdź r"
    "ównieżsprawdŹ rÓwnieŻwarto przeczytaćwarto przeczytaĆwarto zobaczyćwarto zobaczyĆto może cię zainteresowaćto"
    " moŻe ciĘ zainteresowaĆmoże cię zainteresowaćmoŻe ciĘ zainteresowaĆmogą cię zainteresowaćmogĄ ciĘ zaintere"
    "sowaĆzainteresują cię teżzainteresujĄ ciĘ teŻpolecamypolecamy takżepolecamy takŻepolecanepolecane artykułypole"
    "cane artykuŁypolecamy równieżpolecamy rÓwnieŻrekomendowanerekomendowane dla ciebiepowiązanepowiĄzanepowiązane ar"
    "tykułypowiĄzane artykuŁypowiązane tematypowiĄzane tematypodobne artykułypodobne artykuŁyartykuły powiązaneartyk"
    "uŁy powiĄzanenajczĘŚciej czytanenajpopularniejszenajchętniej czytanenajchĘtniej czytanenajnowszenajnowsze wiadomo"
    "ścinajnowsze wiadomoŚcinajnowsze artykułynajnowsze artykuŁyostatnie wiadomościostatnie wiadomoŚciwięcej na ten te"
    "matwiĘcej na ten tematwiĘcej owiĘcej zwięcej z kategoriiwiĘcej z kategoriiwięcej informacjiwiĘcej informacjiwięc"
    "ej wiadomościwiĘcej wiadomoŚciw tym temaciena ten tematinne artykułyinne artykuŁyinne wiadomościinne wiadomoŚciin"
    "ne tematypopularnedzisiaj wnastępny artykułnastĘpny artykuŁpoprzedni artykułpoprzedni artykuŁnie przegaphity dniag"
    "orące tematygorĄce tematywideo dniailgili haberlerİlgili haberlerİlgİlİ haberlerilgili haberİlgili haberİlgİlİ"
    " haberilgili konular haberleriİlgili konular haberleriİlgİlİ konular haberlerİbenzer haberlerdiğer haberlerdİĞer"
    " haberlerbunlar da ilginizi çekebilirbunlar da İlginizi Çekebilirbunlar da İlgİnİzİ Çekebİlİrilginizi çekebil"
    "irİlginizi çekebilirİlginizi Çekebilirİlgİnİzİ Çekebİlİrilginizi çekebilecek haberlerİlginizi çekebilecek "
    "haberlerİlginizi Çekebilecek haberlerİlgİnİzİ Çekebİlecek haberlersizin için seçtiklerimizsizin İçin seçtik"
    "lerimizsİzİn İÇİn seÇtİklerİmİzsizin için önerilenlersizin İçin Önerilenlersİzİn İÇİn Önerİlenlerö"
    "nerilen haberlerÖnerilen haberlerÖnerİlen haberleröne çıkanlarÖne çıkanlarÖne ÇıkanlarÖne Çikanlaröne ç"
    "ıkan haberlerÖne çıkan haberlerÖne Çıkan haberlerÖne Çikan haberleren çok okunanlaren Çok okunanlaren çok ok"
    "unan haberleren Çok okunan haberlerçok okunanlarÇok okunanlaren Çok okunanpopüler haberlerpopÜler haberlerpopüler"
    "popÜlerson dakikason dakİkason dakika haberlerison dakİka haberlerİson haberlergüncel haberlergÜncel haberlergün"
    "ün haberlerigÜnÜn haberlerİgünün manşetlerigÜnÜn manŞetlerİmanşetlermanŞetlergündem haberlerigÜndem haber"
    "lerİhaberin devamı içinhaberin devamı İçinhaberİn devami İÇİnbu haberi okuyanlar bunları da okudubu haberİ o"
    "kuyanlar bunlari da okudubunu da okuayrıca okuyunayrica okuyunşunlar da ilginizi çekebilirŞunlar da ilginizi çekebi"
    "lirŞunlar da İlginizi ÇekebilirŞunlar da İlgİnİzİ Çekebİlİrvideo haberlervİdeo haberlerfoto habertrend haber"
    "lergözden kaçmasıngÖzden kaÇmasineditörün seçtikleriedİtÖrÜn seÇtİklerİsıradaki habersiradakİ habersonra"
    "ki habersonrakİ haberönceki haberÖnceki haberÖncekİ habertüm haberleritÜm haberlerİläs merlÄs merläs ocksål"
    "Äs ocksÅläs ävenlÄs Ävenläs vidarelÄs vidarese ocksåse ocksÅse ävense Ävenlyssna ocksålyssna ocksÅmissa in"
    "temer om ämnetmer om Ämnetmer frÅnmer i ämnetmer i Ämnetmer läsningmer lÄsningmest lÄstmest lästamest lÄstames"
    "t läst just numest lÄst just numest delatmest kommenteratsenaste nyttsenaste nyheternadet senastejust nurelateratrelat"
    "erade artiklarrekommenderatrekommenderasrekommenderad läsningrekommenderad lÄsningfler artiklarfler nyheterandra läse"
    "randra lÄsertopplistadagenslæs merelÆs merelæs ogsålÆs ogsÅlæs viderelÆs viderese ogsåse ogsÅhør ogsåhØr o"
    "gsÅmere om emnetmest lÆstemest læstmest lÆstmest seteseneste nytseneste nyhedersenesterelaterede artiklerrelateretan"
    "befaletanbefalede artikleranbefalingerandre læserandre lÆserflere artiklerflere nyhederles merles ogsåles ogsÅles fl"
    "ere sakermer om sakenmest lestesiste nyttsiste nyhetersiste sakersisterelaterte sakerrelaterte artiklerrelatertanbefalte"
    " sakeranbefaltflere sakerflere nyheterčtěte takéČtěte takéČtĚte takÉčtěte víceČtěte víceČtĚte vÍcečt"
    "ěte dáleČtěte dáleČtĚte dÁlečtěte iČtěte iČtĚte ipřečtěte si taképŘeČtĚte si takÉpřečtěte sipŘ"
    "eČtĚte sipřečtěte si vícepŘeČtĚte si vÍcemohlo by vás zajímatmohlo by vÁs zajÍmatmohlo by vás také zají"
    "matmohlo by vÁs takÉ zajÍmatmohlo by se vám líbitmohlo by se vÁm lÍbitsouvisejícísouvisejÍcÍsouvisející čl"
    "ánkysouvisejÍcÍ ČlÁnkysouvisející tématasouvisejÍcÍ tÉmatapodobné článkypodobnÉ ČlÁnkydalší článkyd"
    "alŠÍ ČlÁnkydalší zprávydalŠÍ zprÁvydalší z rubrikydalŠÍ z rubrikydalší k tématudalŠÍ k tÉmatuk téma"
    "tuk tÉmatuvíce k tématuvÍce k tÉmatuvíce o tématuvÍce o tÉmatudále čtětedÁle ČtĚtenejČtenĚjŠÍnejčten"
    "ější článkynejČtenĚjŠÍ ČlÁnkynejnovějšínejnovĚjŠÍnejnovější zprávynejnovĚjŠÍ zprÁvynejnovějš"
    "í článkynejnovĚjŠÍ ČlÁnkynejdiskutovanějšínejdiskutovanĚjŠÍdoporučujemedoporuČujemedoporučené články"
    "doporuČenÉ ČlÁnkydoporučenédoporuČenÉvybírámevybÍrÁmevybíráme pro vásvybÍrÁme pro vÁsvybrali jsme pro "
    "vásvybrali jsme pro vÁsvýběr redakcevÝbĚr redakcetip redakcetémata dnetÉmata dnehlavní zprávyhlavnÍ zprÁvypo"
    "slední zprávyposlednÍ zprÁvyz domovasledujte takésledujte takÉpodívejte sepodÍvejte sepodívejte se taképodÍve"
    "jte se takÉprečítajte si ajpreČÍtajte si ajsúvisiace článkysÚvisiace ČlÁnkynajčítanejšienajČÍtanejŠiena"
    "jnovšienajnovŠieЧИТАЙТЕ ТАКЖЕчитайте ещёЧитайте ещёЧИТАЙТЕ ЕЩЁчитайте"
    " ещеЧитайте ещеЧИТАЙТЕ ЕЩЕчитайте далееЧитайте далееЧИТАЙТЕ ДАЛ"
    "ЕЕчитать такжеЧитать такжеЧИТАТЬ ТАКЖЕсмотрите такжеСмотрите т"
    "акжеСМОТРИТЕ ТАКЖЕсм. такжеСм. такжеСМ. ТАКЖЕсмотрите ещёСмотрит"
    "е ещёСМОТРИТЕ ЕЩЁпо темеПо темеПО ТЕМЕматериалы по темеМатериал"
    "ы по темеМАТЕРИАЛЫ ПО ТЕМЕновости по темеНовости по темеНОВОСТИ "
    "ПО ТЕМЕстатьи по темеСтатьи по темеСТАТЬИ ПО ТЕМЕещё по темеЕщё п"
    "о темеЕЩЁ ПО ТЕМЕеще по темеЕще по темеЕЩЕ ПО ТЕМЕдругие новостиД"
    "ругие новостиДРУГИЕ НОВОСТИдругие материалыДругие материалыДРУ"
    "ГИЕ МАТЕРИАЛЫдругие статьиДругие статьиДРУГИЕ СТАТЬИпохожие ма"
    "териалыПохожие материалыПОХОЖИЕ МАТЕРИАЛЫпохожие новостиПохож"
    "ие новостиПОХОЖИЕ НОВОСТИпохожие статьиПохожие статьиПОХОЖИЕ С"
    "ТАТЬИсвязанные материалыСвязанные материалыСВЯЗАННЫЕ МАТЕРИАЛ"
    "ЫрекомендуемРекомендуемРЕКОМЕНДУЕМрекомендуем почитатьРекоме"
    "ндуем почитатьРЕКОМЕНДУЕМ ПОЧИТАТЬрекомендуемые материалыРеко"
    "мендуемые материалыРЕКОМЕНДУЕМЫЕ МАТЕРИАЛЫрекомендацииРекомен"
    "дацииРЕКОМЕНДАЦИИвам может быть интересноВам может быть интерес"
    "ноВАМ МОЖЕТ БЫТЬ ИНТЕРЕСНОвам может понравитьсяВам может понрав"
    "итьсяВАМ МОЖЕТ ПОНРАВИТЬСЯэто интересноЭто интересноЭТО ИНТЕРЕ"
    "СНОинтересноеИнтересноеИНТЕРЕСНОЕпопулярноеПопулярноеПОПУЛЯР"
    "НОЕпопулярные новостиПопулярные новостиПОПУЛЯРНЫЕ НОВОСТИпопу"
    "лярные статьиПопулярные статьиПОПУЛЯРНЫЕ СТАТЬИсамое читаемоеС"
    "амое читаемоеСАМОЕ ЧИТАЕМОЕсамое популярноеСамое популярноеСАМ"
    "ОЕ ПОПУЛЯРНОЕсамое обсуждаемоеСамое обсуждаемоеСАМОЕ ОБСУЖДАЕМ"
    "ОЕсамые читаемыеСамые читаемыеСАМЫЕ ЧИТАЕМЫЕглавные новостиГла"
    "вные новостиГЛАВНЫЕ НОВОСТИглавное за деньГлавное за деньГЛАВНО"
    "Е ЗА ДЕНЬглавное сегодняГлавное сегодняГЛАВНОЕ СЕГОДНЯглавное с"
    "ейчасГлавное сейчасГЛАВНОЕ СЕЙЧАСновости дняНовости дняНОВОСТИ"
    " ДНЯпоследние новостиПоследние новостиПОСЛЕДНИЕ НОВОСТИсвежие "
    "новостиСвежие новостиСВЕЖИЕ НОВОСТИлента новостейЛента новосте"
    "йЛЕНТА НОВОСТЕЙвсе новостиВсе новостиВСЕ НОВОСТИновости партне"
    "ровНовости партнеровНОВОСТИ ПАРТНЕРОВновости партнёровНовости "
    "партнёровНОВОСТИ ПАРТНЁРОВновости сми2Новости сми2НОВОСТИ СМИ2н"
    "овости смиНовости смиНОВОСТИ СМИчто ещё почитатьЧто ещё почитат"
    "ьЧТО ЕЩЁ ПОЧИТАТЬне пропуститеНе пропуститеНЕ ПРОПУСТИТЕвыбор р"
    "едакцииВыбор редакцииВЫБОР РЕДАКЦИИв трендеВ трендеВ ТРЕНДЕсей"
    "час читаютСейчас читаютСЕЙЧАС ЧИТАЮТсейчас обсуждаютСейчас обс"
    "уждаютСЕЙЧАС ОБСУЖДАЮТчитают сейчасЧитают сейчасЧИТАЮТ СЕЙЧАСс"
    "южетСюжетСЮЖЕТсюжетыСюжетыСЮЖЕТЫчитайте вЧитайте вЧИТАЙТЕ ВЧИ"
    "ТАЙТЕ ТАКОЖчитайте щеЧитайте щеЧИТАЙТЕ ЩЕдивіться такожДивітьс"
    "я такожДИВІТЬСЯ ТАКОЖдивись такожДивись такожДИВИСЬ ТАКОЖза тем"
    "оюЗа темоюЗА ТЕМОЮпо теміПо теміПО ТЕМІновини за темоюНовини за "
    "темоюНОВИНИ ЗА ТЕМОЮматеріали за темоюМатеріали за темоюМАТЕРІА"
    "ЛИ ЗА ТЕМОЮще по теміЩе по теміЩЕ ПО ТЕМІінші новиниІнші новиниІН"
    "ШІ НОВИНИсхожі новиниСхожі новиниСХОЖІ НОВИНИсхожі матеріалиСх"
    "ожі матеріалиСХОЖІ МАТЕРІАЛИрекомендуємоРекомендуємоРЕКОМЕНДУ"
    "ЄМОвас може зацікавитиВас може зацікавитиВАС МОЖЕ ЗАЦІКАВИТИвам"
    " може сподобатисяВам може сподобатисяВАМ МОЖЕ СПОДОБАТИСЯпопуля"
    "рнеПопулярнеПОПУЛЯРНЕпопулярні новиниПопулярні новиниПОПУЛЯРН"
    "І НОВИНИнайпопулярнішеНайпопулярнішеНАЙПОПУЛЯРНІШЕнайпопуляр"
    "нішіНайпопулярнішіНАЙПОПУЛЯРНІШІнайчитанішеНайчитанішеНАЙЧИТ"
    "АНІШЕголовнеГоловнеГОЛОВНЕголовні новиниГоловні новиниГОЛОВНІ"
    " НОВИНИголовне за деньГоловне за деньГОЛОВНЕ ЗА ДЕНЬостанні нови"
    "ниОстанні новиниОСТАННІ НОВИНИновини партнерівНовини партнерів"
    "НОВИНИ ПАРТНЕРІВусі новиниУсі новиниУСІ НОВИНИвсі новиниВсі нов"
    "иниВСІ НОВИНИвибір редакціїВибір редакціїВИБІР РЕДАКЦІЇактуаль"
    "неАктуальнеАКТУАЛЬНЕчитайте наЧитайте наЧИТАЙТЕ НАcitește șiciteȘte Ș"
    "icitiți șicitiȚi Șicitește mai multciteȘte mai multcitește mai multeciteȘte mai multecitește în continuarecite"
    "Ște În continuarevezi șivezi Șivezi mai multeurmărește șiurmĂreȘte Șiarticole similarearticole asemănătoarea"
    "rticole asemĂnĂtoarearticole recomandatearticole conexearticole pe aceeași temăarticole pe aceeaȘi temĂpe aceeași"
    " temăpe aceeaȘi temĂștiri similareȘtiri similareștiri pe aceeași temăȘtiri pe aceeași temăȘtiri pe aceeaȘi "
    "temĂștiri recomandateȘtiri recomandateștiri recenteȘtiri recenteultimele știriultimele Știriultima orăultima or"
    "Ăcele mai cititecele mai noicele mai recentecele mai popularecele mai noi articolerecomandărirecomandĂrirecomandatere"
    "comandarea zileirecomandămrecomandĂmrecomandatîți recomandămÎți recomandămÎȚi recomandĂmți-ar putea plăcea"
    "Ți-ar putea plăceaȚi-ar putea plĂceate-ar putea interesaalte știrialte Știrialte articolepartenerii noștripartene"
    "rii noȘtridin aceeași categoriedin aceeaȘi categoriedin rețeadin reȚeamai multe despremai multe știrimai multe Șt"
    "iritop cititepopulareδιαβάστε επίσηςΔιαβάστε επίσηςΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣδιαβάσ"
    "τε ακόμαΔιαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδιαβάστε ακόμηΔιαβάστε ακό"
    "μηΔΙΑΒΆΣΤΕ ΑΚΌΜΗδιαβάστε περισσότεραΔιαβάστε περισσότεραΔΙΑΒΆ"
    "ΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδιαβάστε σχετικάΔιαβάστε σχετικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚ"
    "Άδείτε επίσηςΔείτε επίσηςΔΕΊΤΕ ΕΠΊΣΗΣδείτε ακόμαΔείτε ακόμαΔΕΊ"
    "ΤΕ ΑΚΌΜΑδείτε ακόμηΔείτε ακόμηΔΕΊΤΕ ΑΚΌΜΗδείτε περισσότεραΔείτ"
    "ε περισσότεραΔΕΊΤΕ ΠΕΡΙΣΣΌΤΕΡΑσχετικά άρθραΣχετικά άρθραΣΧΕΤΙΚ"
    "Ά ΆΡΘΡΑσχετικές ειδήσειςΣχετικές ειδήσειςΣΧΕΤΙΚΈΣ ΕΙΔΉΣΕΙΣσχετ"
    "ικάΣχετικάΣΧΕΤΙΚΆσχετικά θέματαΣχετικά θέματαΣΧΕΤΙΚΆ ΘΈΜΑΤΑδη"
    "μοφιλήΔημοφιλήΔΗΜΟΦΙΛΉδημοφιλέστεραΔημοφιλέστεραΔΗΜΟΦΙΛΈΣΤΕΡ"
    "Ατα πιο δημοφιλήΤα πιο δημοφιλήΤΑ ΠΙΟ ΔΗΜΟΦΙΛΉπιο δημοφιλήΠιο δη"
    "μοφιλήΠΙΟ ΔΗΜΟΦΙΛΉτελευταία νέαΤελευταία νέαΤΕΛΕΥΤΑΊΑ ΝΈΑτελευ"
    "ταίες ειδήσειςΤελευταίες ειδήσειςΤΕΛΕΥΤΑΊΕΣ ΕΙΔΉΣΕΙΣροή ειδήσε"
    "ωνΡοή ειδήσεωνΡΟΉ ΕΙΔΉΣΕΩΝπροτεινόμεναΠροτεινόμεναΠΡΟΤΕΙΝΌΜΕΝ"
    "Απροτεινόμενα άρθραΠροτεινόμενα άρθραΠΡΟΤΕΙΝΌΜΕΝΑ ΆΡΘΡΑπερισσ"
    "ότερα γιαΠερισσότερα γιαΠΕΡΙΣΣΌΤΕΡΑ ΓΙΑπερισσότερα απόΠερισσότ"
    "ερα απόΠΕΡΙΣΣΌΤΕΡΑ ΑΠΌειδήσεις σήμεραΕιδήσεις σήμεραΕΙΔΉΣΕΙΣ Σ"
    "ΉΜΕΡΑkapcsolódó cikkekkapcsolÓdÓ cikkeklegolvasottabbolvassa el ezt islue myöslue myÖsluetuimmatuusimmatmost "
    "viewedrelated articlesrelated storiesrelated newsrelated postsread nextread moreread alsoalso readsee alsomore on this s"
    "torymore on this topicmore newsmore storiesyou may also likeyou might also likerecommendedrecommended for youtrendingtre"
    "nding nowpopulartop storieslatest newseditor's pickseditor’s picksin case you missed itfrom the webdon't missdon’t m"
    "issschlagzeilenönemli haberlermeer uit binnenlandmateriały promocyjne partneraÖnemli haberlerayrıca bakınızgünün"
    " öne çıkanlarıbu haberler de ilginizi çekebilirmehr zum themamehr ausmehr vonmehr zumás sobremás enmás noticias "
    "dealtre notiziealtri articoliplus d’articlesplus d'articlessur le même sujetmeer overwięcej na tematwięcej zwięcej"
    " omais sobremer ommer frånmere ommás demeistgelesenlo másles plus lusles plusi più lettimais lidasmeest gelezennajcz"
    "ęściej czytanemest lästmest lestmest læstenejčtenějšíсамоеСамоечитайте такжеЧитайте"
    " такжечитайте такожЧитайте такожcele maien çok okunanτα πιοΤα πιοmost readmost p"
    "opularmore frommore onlatest fromrelatedmeer uitplus demais demer framere fradernières actusnoticias denotícias delese"
    "n sie auchlesen sie mehrlesen sie hierlesen sie dazulesen sie weiterlesen sie außerdemlesen sie ausserdemlesen sie jetz"
    "tlies auchlies mehrsehen sie auchhören siehÖren sieauch interessant:mehr dazu:mehr zum thema:mehr lesen:mehr:siehe auc"
    "hweiterlesen:zum thema:hintergrund:interview:kommentar:analyse:video:fotos:podcast:bilderstrecke:bilderserie:überblick:"
    "Überblick:liveblog:s+s pluszum artikel:hier geht'shier geht’shier geht eshier lesen siedas könnte sie auch interessi"
    "eren:das kÖnnte sie auch interessieren:(lesen sie→a lire aussilire aussià lireÀ lirelire :lire égalementlire Égal"
    "ementlire l'entretienlire l’entretienlire l'enquêtelire l'enquÊtelire l’enquêtelire l’enquÊtelire l'analyselir"
    "e l’analyselire l'éditoriallire l'Éditoriallire l’éditoriallire l’Éditoriallire les témoignageslire les tÉmo"
    "ignageslire notrelire noslire lalire leà voirÀ voirvoir aussivoir :écouter aussiÉcouter aussià écouterÀ écouter"
    "À Écouterécouter :Écouter :retrouvezlisez aussilisez :(lirepour aller plus loin :vidéo -vidÉo -vidéo :vidÉo :vid"
    "éo. vidÉo. podcast :en imagesinfographie :décryptage :dÉcryptage :article réservé à nos abonnésarticle rÉservÉ"
    " À nos abonnÉssur le même sujet :sur le mÊme sujet :en savoir plus :lee tambiénlee tambiÉnlea tambiénlea tambiÉn"
    "leer tambiénleer tambiÉnlee máslee mÁsleer más:leer mÁs:lea más:lea mÁs:lee aquílee aquÍmás información:mÁs"
    " informaciÓn:más información mÁs informaciÓn ver tambiénver tambiÉnvea tambiénvea tambiÉnve tambiénve tambiÉn"
    "mira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnte puede interesarpuede interesarte:puede leer:puedes leer:tambié"
    "n puedes leertambiÉn puedes leertambién puede leertambiÉn puede leerte recomendamos:te recomendamos leer:le puede int"
    "eresar:noticia relacionada:relacionado:relacionada:además:ademÁs:en fotos:en vídeo:en vÍdeo:en video:vídeo:vÍdeo:g"
    "alería:galerÍa:opinión:opiniÓn:entrevista:consulta aquíconsulta aquÍconsulta:sigue en directo(lea(leetambién:tamb"
    "iÉn:no te pierdas:leggi ancheleggi:leggi quileggi tuttoleggi l'intervistaleggi l’intervistaleggi laleggi ilguarda anc"
    "heguarda il videoguarda le fotoguarda:vedi ancheascolta ancheascolta il podcastascolta:approfondisci:approfondimento:per"
    " approfondire:potrebbe interessarti:ti potrebbe interessare:ti potrebbe interessare ancheil video:le foto:l'intervista:l"
    "’intervista:l'analisi:l’analisi:>> leggi>>> leggi(leggileia tambémleia tambÉmleia maisleia aindaleia:leia aquiler "
    "tambémler tambÉmler maisleia a saiba maisveja tambémveja tambÉmveja mais:veja:veja fotosveja vídeoveja vÍdeover ta"
    "mbém:ver tambÉm:confira:confira também:confira tambÉm:assista:assista tambémassista tambÉmouça:ouÇa:ouça també"
    "mouÇa tambÉmrecomendado:entenda:opinião:opiniÃo:análise:anÁlise:em fotos:(leianão perca:nÃo perca:lees ooklees m"
    "eerlees verder:lees hierlees:bekijk ookbekijk hierbekijk:luister ookkijk ookzie ookmeer over:(leesczytaj:czytaj przeczyt"
    "ajzobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz rÓwnieŻzobacz:zobacz wideozobacz więcej:zoba"
    "cz wiĘcej:obejrzyj:obejrzyj takżeobejrzyj takŻeposłuchaj:posŁuchaj:sprawdź teżsprawdŹ teŻsprawdź:sprawdŹ:spra"
    "wdź także:sprawdŹ takŻe:polecamy:polecamy także:polecamy takŻe:warto przeczytać:warto przeczytaĆ:dowiedz się wi"
    "ęcejdowiedz siĘ wiĘcejwięcej:wiĘcej:więcej na ten tematwiĘcej na ten tematwięcej o tymwiĘcej o tym>> czytaj>>> "
    "czytaj(czytajwideo:jak czytaćjak czytaĆilginizi çekebilirİlginizi çekebilirİlginizi Çekebilirİlgİnİzİ Çekeb"
    "İlİrilgili haberİlgili haberİlgİlİ haberbunu da oku:bunu da okuyunayrıca okuyun:ayrica okuyun:ayrıca bkzayrica b"
    "kzbakınızbakinizbkz.detaylar içindetaylar İçindetaylar İÇİnhaberin detayıhaberİn detayihaberin detaylarıhaber"
    "İn detaylaridevamı içindevamı İçindevami İÇİnokumak içinokumak İçinokumak İÇİnvİdeo:galeri:galerİ:foto "
    "galeri:foto galerİ:son dakika:son dakİka:sıradaki habersiradakİ haberhaber için tıklayınhaber İçin tıklayınha"
    "ber İÇİn tiklayintıklayıntiklayinläs merlÄs merläs ocksålÄs ocksÅläs ävenlÄs Ävenläs vidare:lÄs vidare:"
    "läs:lÄs:läs helalÄs helase ocksåse ocksÅse även:se Även:se:lyssna:lyssna ocksålyssna ocksÅtv:bildspel:fakta:an"
    "alys:(läs(lÄslæs merelÆs merelæs ogsålÆs ogsÅlæs:lÆs:læs herlÆs herse ogsåse ogsÅhør ogsåhØr ogsÅmere "
    "om:les merles ogsåles ogsÅles:les helese videohør:hØr:(læs(lÆs(lesčtěte takéČtěte takéČtĚte takÉčtěte v"
    "íce:Čtěte více:ČtĚte vÍce:čtěte iČtěte iČtĚte ičtěte:Čtěte:ČtĚte:čtěte dál:Čtěte dál:ČtĚte d"
    "Ál:přečtěte si:pŘeČtĚte si:přečtěte si pŘeČtĚte si více zdevÍce zdevíce čtětevÍce ČtĚtevíce k tém"
    "atuvÍce k tÉmatumohlo by vás zajímat:mohlo by vÁs zajÍmat:související:souvisejÍcÍ:související článek:souvi"
    "sejÍcÍ ČlÁnek:podívejte se:podÍvejte se:podívejte se napodÍvejte se nasledujte:fotogalerie:rozhovor:komentář:k"
    "omentÁŘ:dále čtěte:dÁle ČtĚte:(čtěte(Čtěte(ČtĚteprečítajte sipreČÍtajte sičítajte ajČítajte ajČÍ"
    "tajte ajчитайте такжеЧитайте такжеЧИТАЙТЕ ТАКЖЕчитайте ещёЧитайте "
    "ещёЧИТАЙТЕ ЕЩЁчитайте ещеЧитайте ещеЧИТАЙТЕ ЕЩЕчитайте:Читайте:"
    "ЧИТАЙТЕ:читайте вЧитайте вЧИТАЙТЕ Вчитайте наЧитайте наЧИТАЙТЕ "
    "НАчитайте подробнееЧитайте подробнееЧИТАЙТЕ ПОДРОБНЕЕчитать:Чи"
    "тать:ЧИТАТЬ:читать подробнееЧитать подробнееЧИТАТЬ ПОДРОБНЕЕпо"
    "дробнееПодробнееПОДРОБНЕЕподробности:Подробности:ПОДРОБНОСТИ:"
    "смотрите такжеСмотрите такжеСМОТРИТЕ ТАКЖЕсмотрите:Смотрите:СМ"
    "ОТРИТЕ:см. См. СМ. по теме:По теме:ПО ТЕМЕ:ранее:Ранее:РАНЕЕ:ещё по т"
    "еме:Ещё по теме:ЕЩЁ ПО ТЕМЕ:еще по теме:Еще по теме:ЕЩЕ ПО ТЕМЕ:мате"
    "риал по теме:Материал по теме:МАТЕРИАЛ ПО ТЕМЕ:рекомендуем:Рекоме"
    "ндуем:РЕКОМЕНДУЕМ:видео:Видео:ВИДЕО:фоторепортаж:Фоторепортаж:Ф"
    "ОТОРЕПОРТАЖ:слушайте:Слушайте:СЛУШАЙТЕ:узнайте большеУзнайте бо"
    "льшеУЗНАЙТЕ БОЛЬШЕузнать большеУзнать большеУЗНАТЬ БОЛЬШЕ(чита"
    "йте(Читайте(ЧИТАЙТЕчитайте такожЧитайте такожЧИТАЙТЕ ТАКОЖчита"
    "йте щеЧитайте щеЧИТАЙТЕ ЩЕчитайте детальнішеЧитайте детальніше"
    "ЧИТАЙТЕ ДЕТАЛЬНІШЕдивіться такожДивіться такожДИВІТЬСЯ ТАКОЖди"
    "вись такожДивись такожДИВИСЬ ТАКОЖдивіться:Дивіться:ДИВІТЬСЯ:де"
    "тальніше:Детальніше:ДЕТАЛЬНІШЕ:докладніше:Докладніше:ДОКЛАДНІШ"
    "Е:за темою:За темою:ЗА ТЕМОЮ:раніше:Раніше:РАНІШЕ:citește șiciteȘte Șicitiț"
    "i șicitiȚi Șicitește:citeȘte:citește aiciciteȘte aicicitește mai multciteȘte mai multcitește mai multeciteȘte"
    " mai multecitește integralciteȘte integralvezi șivezi Șivezi aicivezi:vezi videovezi mai multeurmărește:urmĂreȘt"
    "e:detalii:mai multe detaliimai multe:(citește(citeȘterecomandare:recomandări:recomandĂri:pe aceeași temă:pe aceea"
    "Și temĂ:διαβάστε επίσηςΔιαβάστε επίσηςΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣδιαβάστε ακό"
    "μαΔιαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδιαβάστε ακόμη:Διαβάστε ακόμη:ΔΙΑ"
    "ΒΆΣΤΕ ΑΚΌΜΗ:διαβάστε:Διαβάστε:ΔΙΑΒΆΣΤΕ:διαβάστε εδώΔιαβάστε εδώ"
    "ΔΙΑΒΆΣΤΕ ΕΔΏδιαβάστε σχετικάΔιαβάστε σχετικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδι"
    "αβάστε περισσότεραΔιαβάστε περισσότεραΔΙΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδεί"
    "τε επίσηςΔείτε επίσηςΔΕΊΤΕ ΕΠΊΣΗΣδείτε εδώΔείτε εδώΔΕΊΤΕ ΕΔΏδεί"
    "τε το βίντεοΔείτε το βίντεοΔΕΊΤΕ ΤΟ ΒΊΝΤΕΟδείτε:Δείτε:ΔΕΊΤΕ:σχετ"
    "ικά:Σχετικά:ΣΧΕΤΙΚΆ:(διαβάστε(Διαβάστε(ΔΙΑΒΆΣΤΕlue myöslue myÖslue lisäälue"
    " lisÄÄolvassa elread more:read more read alsoalso readread next:see alsomore:related:related articlerelated articles:w"
    "atch:listen:>> readdon't miss:don’t miss:you may also like:artikelbeiträgenachrichten"
    "";
inline constexpr char letters_2[] =
    "meldungenarticlesactualitésvidéosnoticiasartículosnotíciasartigosnotiziearticoliartykuływiadomościhaberlerberichte"
    "nartiklarnyheterновостиНовостиматериалыМатериалыnewsschlagwörterschlagwÖrterschlagwort"
    "eschlagwortstichwörterstichwÖrterstichwortethementhemen in diesem artikelthemen dieses artikelsthema:mehr zu den theme"
    "nmehr zu:mehr zum thema:verwandte themen:tagssujetssujets liéssujets liÉssur les mêmes thèmessur les mÊmes thÈmest"
    "hèmesthÈmesthématiquesthÉmatiquesthèmes associésthÈmes associÉsmots-clésmots-clÉsmots clésmots clÉsétiquett"
    "esÉtiquettesplus surdans cet articlearchivado enetiquetastemastemas relacionadostemas tratadosmás sobre:mÁs sobre:pal"
    "abras claveen esta noticia:más temasmÁs temasargomentiargomenti trattatiargomenti correlatitemitagparole chiaveetichet"
    "tetópicostÓpicostópicos relacionadostÓpicos relacionadostópicos da matériatÓpicos da matÉriaassuntospalavras-cha"
    "vemarcadoresnesta matérianesta matÉriatrefwoordenonderwerpenmeer over dit onderwerp:tagitematypowiązane tematypowiĄz"
    "ane tematysłowa kluczowesŁowa kluczowewięcej o:wiĘcej o:więcej na tematwiĘcej na temathasłahasŁaetiketleretİket"
    "leretiketetİketilgili konularİlgili konularİlgİlİ konularilgili etiketlerİlgili etiketlerİlgİlİ etİketlerkonul"
    "aranahtar kelimeleranahtar kelİmelerbu konularda daha fazlaämnenÄmnenämnen i artikelnÄmnen i artikelntaggarnyckelor"
    "di artikelnämnesordÄmnesordemneremneordnøgleordnØgleordstikordnøkkelordnØkkelordtema:štítkyŠtítkyŠtÍtkytéma"
    "tatÉmatatéma:tÉma:klíčová slovaklÍČovÁ slovatagytémytÉmyтегиТегиТЕГИтэгиТэгиТЭГИме"
    "ткиМеткиМЕТКИтемыТемыТЕМЫтема:Тема:ТЕМА:ключевые словаКлючевые"
    " словаКЛЮЧЕВЫЕ СЛОВАещё по темамЕщё по темамЕЩЁ ПО ТЕМАМключові "
    "словаКлючові словаКЛЮЧОВІ СЛОВАтемиТемиТЕМИміткиМіткиМІТКИetiche"
    "tetaguritag-uricuvinte cheiesubiectepe larg despreετικέτεςΕτικέτεςΕΤΙΚΈΤΕΣθέματαΘέματ"
    "αΘΈΜΑΤΑλέξεις κλειδιάΛέξεις κλειδιάΛΈΞΕΙΣ ΚΛΕΙΔΙΆλέξεις-κλειδι"
    "άΛέξεις-κλειδιάΛΈΞΕΙΣ-ΚΛΕΙΔΙΆcímkékcÍmkÉkavainsanataiheettopicsrelated topicskeywordsfile"
    "d underhashtagspersone citateluoghi citatitemas:themen:themen :tagi:etiketler:теги:Теги:dpadpa-afxdpa/lnideutsch"
    "e presse-agenturafpagence france-pressereutersthomson reutersapassociated pressefeagencia efeansaadnkronosagilapresseask"
    "anewslusaagência lusaagência brasileuropa pressapaaustria presse agenturkeystone-sdasdaawpbelgaanppappolska agencja pr"
    "asowaiarisbnewsČtkČtk/aptasrmtiagerpresmediafaxtttt-reutersritzauntbsttbnsТАССРИА Новости«РИА Нов"
    "ости»Интерфакс«Интерфакс»УкрінформУкринформУНІАНУНИАНІнтерфа"
    "кс-УкраїнаИнтерфакс-УкраинаБелТАanadolu ajansıanadolu agencydemirören haber ajansıİhla"
    "s haber ajansıdhaİhaankaΑΠΕ-ΜΠΕΑΠΕΑΜΠΕknatelamtélamnotimexxinhuatassinterfaxbloombergdow jonesdow jones "
    "newswiresupibbcbbc newscnncnbcnprafp/le mondeder spiegelspiegelspiegel onlinespiegel politikzeit onlinef.a.z.fazfaz.netf"
    "rankfurter allgemeinefrankfurter allgemeine zeitungsüddeutsche zeitungsz.dewelt am sonntagbild am sonntagtaztageszeitun"
    "ghandelsblattwirtschaftswochemanager magazinfocus onlinestern.detagesspiegelberliner zeitungberliner morgenpostb.z.frank"
    "furter rundschaustuttgarter zeitungstuttgarter nachrichtenhamburger abendblatthamburger morgenpostkölner stadt-anzeiger"
    "rheinische postwestdeutsche allgemeinewazneue osnabrücker zeitungnozostsee-zeitungleipziger volkszeitungsächsische zei"
    "tungmitteldeutsche zeitungmärkische allgemeineweser-kurieraugsburger allgemeinemünchner merkurnürnberger nachrichtenb"
    "adische zeitungschwäbische zeitungsüdkurierhazhannoversche allgemeinerndredaktionsnetzwerk deutschlandfunke mediengrup"
    "pet-onlinen-tvntvntv.deardard-aktuelltagesschautagesschau.dezdfzdfheutedeutschlandfunkdeutsche welledwndrwdrmdrbr24swrrb"
    "brbb24hessenschauheiseheise onlineheise mediengolemgolem.denetzpolitik.orgderstandard.atstandard verlagsgesellschaftkron"
    "en zeitungkleine zeitungorforf.atnzzneue zürcher zeitungtages-anzeigersrfbasler zeitungrtstribune de genèveswissinfolu"
    "xemburger wortle figaroaujourd'hui en franceaujourd’hui en franceles Échosles echosl'humanitél’humanitél'obsl’o"
    "bsle nouvel obsmediapartcourrier internationalouest-francela voix du nordla dépêchela dépêche du midinice-matinmidi "
    "librele télégrammefrance infofranceinfofrance 24france télévisionsfrance 2france 3france interradio francetf1tf1 inf"
    "olcibfmtvbfm businesscnewsrmceurope 1rfil'Équipel’Équipehuffpostle huffington postnumeramareporterreslate.frla libre"
    " belgiquela dernière heuredh les sportsrtbfradio-canadala presse canadiennele journal de montréalabcdiario abcla vangu"
    "ardiael confidencialeldiario.esel españolokdiariolibertad digitaldiario vascoheraldo de aragónla voz de galiciafaro de"
    " vigolevante-emvlas provinciasdiario de sevillacanarias7la nueva españael norte de castillamundo deportivocinco díasel"
    " economistaeleconomista.esrtvertve.estvecadena sercopeonda ceroantena 3antena 3 noticiaslasextatelecincoel huffington po"
    "stinfobaeclarínpágina/12Ámbitoel espectadorcaracol radioexcélsiorrppel mercuriobiobiochiletelesurbbc mundobbc news m"
    "undocnn en españolcorriere della seracorrierela repubblicarepubblicail sole 24 oreil messaggeroil fatto quotidianoil fo"
    "glioil manifestoil gazzettinoil secolo xixil resto del carlinoqnquotidiano nazionalela gazzetta dello sportcorriere dell"
    "o sporttuttosportl'espressol’espressofanpagefanpage.ithuffpost italiatgcom24sky tg24rai newsrainewstg1la7mediasettoday"
    ".itil tirrenol'unione sardal’unione sardagiornale di siciliala siciliawired italiamilano finanzagedifolha de s.paulofo"
    "lha de são paulofolhapressg1o estado de s. pauloestadãoestadão conteúdouolistoÉvalor econômicoinfomoneycartacapita"
    "lcorreio braziliensezero horagzhgazeta do povopoder360r7sbttv globoglobonewscnn brasilbbc news brasilagência públicadi"
    "ário do nordestediário de notíciasjornal de notíciascorreio da manhãsic notíciastvicnn portugalrtptsfrenascençajo"
    "rnal de negóciosa bolajornal económiconos nieuwsnos sportnu.nlde volkskrantvolkskrantnrcnrc handelsbladhet paroolde te"
    "legraafalgemeen dagbladhet financieele dagbladrtl nieuwsbnromrop fryslânomroep westomroep brabantrtv noordnh nieuwsat5t"
    "weakersnieuwsuurhet laatste nieuwshlnhet nieuwsbladvrtvrt nwsgazet van antwerpenonetonet wiadomościwirtualna polskainte"
    "riagazeta.plgazeta wyborczawyborczawyborcza.plrzeczpospolitadziennik gazeta prawnasuper expresspolska timesnewsweek pols"
    "kado rzeczytygodnik powszechnytvn24tvn24.pltvnpolsat newstvptvp infotvp3rmf24rmf fmradio zetpolskie radiotok fmmoney.plb"
    "ankier.plbusiness insider polskapuls biznesudziennik polskigłos wielkopolskigrupa onet.plnatematoko.pressniezależnahü"
    "rriyethabertürkyeni Şafaktürkiye gazetesibirgünt24gazete duvarcnn türkcnntürktrt habertrta haberhabertürk tvhalk "
    "tvbbc türkçedw türkçebianetensonhaberhaberler.comfanatikfotomaçdünya gazetesibloomberg htdagens nyheterdnsvenska d"
    "agbladetsvdaftonbladetexpressengöteborgs-postensydsvenskansvtsvt nyhetersveriges radiotv4tv4 nyheternadagens industritt"
    " nyhetsbyrånberlingskejyllands-postenekstra bladetb.t.børsendr nyhedertv 2tv2kristeligt dagbladritzaus bureauaftenpost"
    "envgdagbladetnrktv 2 nyheterdagens næringslivbergens tidendenettavisene24klassekampenylehelsingin sanomathufvudstadsbla"
    "detilta-sanomatiltalehtirÚvmorgunblaðiðidnes.czidnesmf dnesmladá fronta dnesnovinkynovinky.czlidové novinylidovky.c"
    "zhospodářské novinyihnedaktuálně.czseznam zprávydeník.czdeník nblesk.czČt24Česká televizeČeský rozhlasirozh"
    "lastv novacnn prima newsdenník naktuality.skhvgnépszava24.huМИА «Россия сегодня»Россия сег"
    "одняКоммерсантъ«Коммерсантъ»«Ведомости»РБК«Известия»Российск"
    "ая газетаКомсомольская правдаМосковский комсомолецАргументы и "
    "фактыНовая газетаНезависимая газетаЛента.руГазета.ruФонтанкаМед"
    "узаmeduzaЭхо МосквыПервый каналНТВРоссия 24rt на русскомsputnikРусская "
    "служба Би-би-сиБи-би-сиРадио СвободаНастоящее ВремяРосбалтura.ruСп"
    "орт-ЭкспрессЧемпионатУкраїнська правдаУкраинская правдаЄвропе"
    "йська правдаЕкономічна правдаТСНСуспільнеГромадськеhromadskeДзерк"
    "ало тижняРБК-УкраїнаГлавкомЛІГА.netliga.netЦензор.НЕТ24 канал5 каналРа"
    "діо Свободаbbc news УкраїнаГазета.uakyiv independentdigi24digi24.rohotnewshotnews.rog4mediag4medi"
    "a.roadevărullibertateaevenimentul zileigândulziarul financiarprotvpro tvȘtirile protvstirile protvantena 3 cnnrealita"
    "tearomânia tvjurnalul naționalnews.roeuropa liberăeuropa liberă româniabizidaytvrΚαθημερινήΗ Καθημ"
    "ερινήΤα ΝέαΤο ΒήμαΠρώτο ΘέμαΠΡΩΤΟ ΘΕΜΑΈθνοςΕλευθεροτυπίαΕφημερ"
    "ίδα των ΣυντακτώνΕΡΤΣΚΑΪnaftemporikiΝαυτεμπορικήin.griefimeridaiefimerida.grnews247cnn"
    " greecelifonewsbombjutarnji listvečernji listindex.hrblicn1b92tanjugeuronewseuractivthe guardianthe new york timesnew y"
    "ork timeswashington postwall street journalfinancial timesthe economistal jazeerasky newsgetty imagespr newswirebusiness"
    " wireglobenewswirenews aktuellotspresseportalard-studiozdf-studioard-hauptstadtstudiozdf-hauptstadtstudioredaktionredakt"
    "ionsnetzwerk deutschlandla rédactionrédactionservice politiqueredacciónla redacciónagenciasredazioneredazione online"
    "redazione webla redazioneredazione ansaredazione cronacaredazione economiaredazione sporta cura della redazioneredação"
    "redactieonze redactienieuwsredactieredactie economieredactie sportredactie buitenlandredactie binnenlandredakcjaredakcja"
    " portaluhaber merkezihaber servisispor servisiekonomi servisidış haberler servisidış haberlerredaktionenredaksjonenr"
    "edakceredakciaредакцияРедакцияредакціяРедакціяredacțiaσύνταξηΣύνταξησυ"
    "ντακτική ομάδαΣυντακτική ομάδαnewsroomnews deskweb deskstaffopracwysłuchałredactie:haber :"
    "text avpor :par:journalist:weltdie weltdie zeitdie presseder standardfocusprofilkuriermerkurabendzeitungsemanamarcapúbl"
    "icofaktakşamtakvimduvaranadoludanasdelopolitikadnevnikrespektreflexprávobleskomnile matinla pressela croixle pointle s"
    "oirle tempsla librel'avenirl’avenirl'echol’echola provencela tribunela naciónla nazioneel tiempoel mundoel paísla "
    "razónel correoel comercioel universalla tercerael observadorel periódicola repúblicala jornadail giornola stampail po"
    "stil mattinoo globoo diaa tardeder tagesspiegelde standaardde morgende tijdtrouwle parisien24 heures20 minutos20 minuten"
    "20 minutes20minutosle progrèssud ouestexpressoobservadornosperfilexpansiónchallengestageblattil giornalepanoramastar g"
    "azetesipolitikenpolitykacumhuriyetevrenselmilliyetsözcüдождьДождьизвестияИзвестияведом"
    "остиВедомостиправдаПравдаpravdadelficorreoreformaprocesoépocaÉpocaexamele mondel'expressl’e"
    "xpresslibérationle devoirmilenioavvenireemoltn.czmynetnexometrópolespoliticoknackthe timesrtlsicwptzdrpolitikinlandaus"
    "landdeutschlandösterreichÖsterreichschweizeuropaweltwirtschaftfinanzenbörsebÖrsegeldunternehmenverbraucherkarrierebe"
    "rufimmobiliengesellschaftpanoramavermischtesaus aller weltkulturfeuilletonliteraturbücherbÜchermusikkinofilmtheaterkun"
    "stmedienfernsehentvstreamingnetzweltdigitaldigitalesinternettechniktechnologiesecuritywissenwissenschaftforschunggesundh"
    "eitmedizinpsychologiebildungschulecampusumweltklimaklimawandelnaturtiereenergiemobilitätmobilitÄtautoverkehrreisereise"
    "nlebenlifestylefamilieliebemodestilessengenusswohnengartengeschichtereligionjustizrechtkriminalitätkriminalitÄtblaulic"
    "htpolizeiunfälleunfÄllesportfußballfussballbundesliga2. bundesligachampions leagueformel 1tennishandballbasketballwin"
    "tersportolympiaregionalesregionregionallokaleslokalstadtstadtlebenberlinhamburgmünchenmÜnchenbayernwiensachsennrwhesse"
    "nmeinungdebattekommentarkommentarekolumnekolumnenleitartikelleserbriefeleserbriefglossegastbeitraggastkommentaressayinte"
    "rviewinterviewsporträtportrÄtreportagehintergrundanalyseanalysenfaktencheckratgeberservicewetterliveblogliveliveticker"
    "eilmeldungnewstickernachrichtennewsaktuellaktuellesschlagzeilenhomemagazinwochenendeleutestarspromisroyalsvideosbilderfo"
    "tostreckepodcastdossiergemeindebaukrieg in der ukraineukrainenahostusachinarusslandpolitiqueinternationalmondeeuropefran"
    "cesociétésociÉtÉéconomieÉconomieentreprisesentreprisefinancefinancesmarchésmarchÉsbourseargentpatrimoineimmobili"
    "eremploiconsommationconsojusticepolicefaits diversfait diverssantésantÉmédecinemÉdecineéducationÉducationécoleÉc"
    "oleenvironnementplanèteplanÈteclimatécologieÉcologieénergieÉnergiebiodiversitébiodiversitÉsciencesscienceespacet"
    "echnotechnologiestechnumériquenumÉriquehigh-techpixelsmédiasmÉdiastélévisiontÉlÉvisionculturecultureslivreslitt"
    "ératurelittÉraturecinémacinÉmamusiquemusiquesartsthéâtrethÉÂtrescènesscÈnesexpositionssériessÉrieshistoireid"
    "éesidÉesdébatsdÉbatsdébatdÉbattribunetribunesopinionopinionséditorialÉditorialéditoÉditoéditosÉditoschroniqu"
    "echroniquesenquêteenquÊteenquêtesenquÊtesreportagesentretienentretiensportraitportraitsrécitrÉcitdécryptagedÉcry"
    "ptagedécryptagesdÉcryptagesvérificationvÉrificationles décodeursles dÉcodeursgrand formatsportsfootballrugbycyclis"
    "meligue 1ligue des championsbasketformule 1jojeux olympiquesrégionsrÉgionsrégionrÉgionîle-de-franceÎle-de-francepa"
    "rislyonmarseillebretagnebelgiquesuissequébecquÉbeccanadaafriqueamériquesamÉriquesasieasie-pacifiquemoyen-orientproch"
    "e-orientétats-unisÉtats-unisroyaume-unirussieguerre en ukrainechinevoyagevoyagestourismegastronomiecuisinevinsbeautéb"
    "eautÉstylestylesart de vivremaisonfamilleautomobiletransportsmobilitémobilitÉagriculturereligionsmétéomÉtÉopeople"
    "insolitemagazinem le magle magvidéosvidÉosvidéovidÉopodcastsen directdirectà la uneÀ la uneactualitéactualitÉact"
    "ualitésactualitÉsactudernières minutesderniÈres minutesvie pratiquedisparitionscarnetmer et océansmer et ocÉanspol"
    "íticapolÍticainternacionalmundoespañaespaÑanacionaleconomíaeconomÍaempresasmercadosbolsafinanzasdineroviviendaempl"
    "eotrabajoconsumosociedadsucesostribunalesjusticiapolicialpolicialesseguridadsaludsanidadeducacióneducaciÓnmedio ambien"
    "teclima y medio ambientemedioambienteclimacambio climáticocambio climÁticoenergíaenergÍanaturalezacienciacienciasesp"
    "aciotecnologíatecnologÍatecnoculturalibrosliteraturacinemúsicamÚsicateatroarteseriestelevisióntelevisiÓnmedioscomu"
    "nicacióncomunicaciÓnespectáculosespectÁculosgentecorazóncorazÓnfamososhistoriareligiónreligiÓnopiniónopiniÓned"
    "itorialeditorialescolumnascolumnacolumnistastribunatribunascartas al directoranálisisanÁlisisentrevistaentrevistasrepo"
    "rtajereportajescrónicacrÓnicacrónicascrÓnicasperfildeportesfútbolfÚtbolbaloncestotenisciclismomotorfórmula 1fÓrm"
    "ula 1la ligaligachampionsmundialjuegos olímpicosjuegos olÍmpicoslocallocalesciudadciudadesprovinciascomunidadesmadridb"
    "arcelonacataluñacataluÑaandalucíaandalucÍasevillavalenciacomunidad valencianagaliciapaís vascopaÍs vascocastilla y"
    " leóncastilla y leÓnaragónaragÓncanariasbalearesaméricaamÉricalatinoaméricalatinoamÉricaméxicomÉxicoargentinac"
    "olombiachileperúperÚvenezuelaestados unidosee. uu.oriente próximooriente prÓximooriente medioasiaáfricaÁfricaguerr"
    "a en ucraniaviajesturismogastronomíagastronomÍaestilomodabellezaestilo de vidabienestarfamiliamascotastiempoel tiempoa"
    "griculturamotor y movilidadincendiosvídeosvÍdeosfotosúltima horaÚltima horaactualidadnoticiasportadasuplementossuces"
    "os y tribunaleseleccionesverificaciónverificaciÓnpoliticaesterimondoitaliainternicronacacronachecronaca neraattualità"
    "attualitÀeconomiafinanzamercatiborsasoldilavoroimpreseaziendecasaimmobiliareconsumisocietàsocietÀgiustiziasalutemedic"
    "inabenesserescuolauniversitàuniversitÀambienteenergianaturaanimaliscienzascienzespaziotecnologiatecnologiedigitalelibr"
    "icinemamusicamostrespettacolispettacolotelevisionemediagossippersonaggistoriareligionevaticanoopinionicommenticommentoed"
    "itorialeeditorialil'editorialel’editorialerubrichelettereil puntol'analisil’analisianalisiintervistal'intervistal’"
    "intervistaintervisteinchiestainchiesteil ritrattoil casola storiail personaggiocalcioserie acoppaformula 1motogpmotoriol"
    "impiadiregioniregionemilanoromanapolitorinobolognafirenzepalermovenezialombardiaemilia-romagnatoscanalaziosiciliavenetov"
    "iaggicucinafoodricettestilefamigliameteovideofotoultima oraultime notizienotizieprimo pianoin primo pianomotori e mobili"
    "tàmotori e mobilitÀagricolturatrasportiguerra in ucrainamedio orientestati unitibrasilportugalpaíspaÍsmercadofinanç"
    "asfinanÇasnegóciosnegÓciosdinheiroempregoimóveisimÓveissociedadecotidianocidadescidadepolíciapolÍciasegurançaseg"
    "uranÇajustiçajustiÇasaúdesaÚdeequilíbrio e saúdeequilÍbrio e saÚdeequilíbrioequilÍbrioeducaçãoeducaÇÃomei"
    "o ambientenaturezaazulciênciaciÊnciaciênciasciÊnciasciência e saúdeciÊncia e saÚdeespaçoespaÇotecilustradailus"
    "tríssimailustrÍssimalivrosartestelevisãotelevisÃomídiamÍdiaentretenimentocelebridadespopp3fugasípsilonÍpsilonhis"
    "tóriahistÓriareligiãoreligiÃoopiniãoopiniÃoeditoriaiscolunascolunacolunistastendências / debatestendÊncias / deb"
    "atespainel do leitoranáliseanÁlisereportagemreportagensesporteesportesdesportofutebolfutebol nacionalfutebol internaci"
    "onalautomobilismoolimpíadasolimpÍadasregiãoregiÃoregiõesregiÕessão paulosÃo paulorio de janeirolisboaportominas "
    "geraisbrasíliabrasÍliaamérica latinaamÉrica latinaásiaÁsiaoriente médiooriente mÉdiomédio orientemÉdio oriente"
    "guerra na ucrâniaguerra na ucrÂniaviagemviagenscomidagastronomiacomportamentofamíliafamÍliabichoscarrostempoagroagro"
    "negócioagronegÓcioincêndios florestaisincÊndios florestaisúltimasÚltimasnotíciasnotÍciasinícioinÍciocapaeleiç"
    "õeseleiÇÕeschecagemfact checkbinnenlandbuitenlandpolitiekregionaal nieuwsregioregionaallokaaleconomiebeursondernemenb"
    "edrijvenwerkwonensamenlevingmaatschappijmisdaad112rechtbankgezondheidzorgonderwijsmilieuklimaatnatuurdierenwetenschapcul"
    "tuurcultuur & mediaboekenmuziekentertainmentshowbizzshownieuwsachterklaproyaltykoningshuisgeschiedenisreligieopiniecolum"
    "nscolumncommentaarachtergrondvoetbalwielrennenschaatsenhockeyopmerkelijkkoken & etenreizenweerverkeernieuwsvoorpaginahet"
    " beste vanamsterdamrotterdamutrechtden haagvlaanderenwereldoorlog in oekraïneoorlog in oekraÏnewiadomościwiadomoŚcik"
    "rajpolskaświatŚwiatpolitykagospodarkaekonomiabiznesfinansegiełdagieŁdapieniądzepieniĄdzepracanieruchomościnieruch"
    "omoŚcifirmaspołeczeństwospoŁeczeŃstwoprawosądysĄdykryminalnewypadkipolicjazdrowiemedycynaedukacjaszkołaszkoŁaś"
    "rodowiskoŚrodowiskoklimatekologiaenergetykaprzyrodazwierzętazwierzĘtanaukakosmostechnologiakulturaksiążkiksiĄŻkim"
    "uzykateatrsztukaserialetelewizjarozrywkagwiazdyplotkireligiakościółkoŚciÓŁkomentarzekomentarzfelietonfelietonypubl"
    "icystykawywiadwywiadyrozmowareportażreportaŻanalizatylko u naspiłka nożnapiŁka noŻnaekstraklasaliga mistrzówliga "
    "mistrzÓwsiatkówkasiatkÓwkażużelŻużelŻuŻelskoki narciarskiekoszykówkakoszykÓwkaregionylokalnewarszawakrakówkr"
    "akÓwłódźŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgdaŃsktrójmiastotrÓjmiastoszczecinlublinkatowicebiały"
    "stokbiaŁystokśląskŚląskŚlĄskmałopolskamaŁopolskamazowieckiewojna w ukrainierosjaukrainapodróżepodrÓŻeturyst"
    "ykakuchniakulinariaprzepisyurodastyl życiastyl ŻyciadomogródogrÓdrodzinadzieckomotoryzacjamotopogodaciekawostkinajno"
    "wszena żywona Żywostrona gŁÓwnawideozdjęciazdjĘciawyborygündemgÜndemgüncelgÜncelsiyasetsİyasetpolitikapolİt"
    "İkadünyadÜnyatürkiyetÜrkİyeekonomiekonomİfinansfİnanspiyasalarpİyasalariş dünyasıİş dünyasıİŞ dÜnyasi"
    "emlakşirketlerŞirketlerŞİrketlertoplumyaşamyaŞamadliyeadlİyeasayişasayİŞ3. sayfapolis adliyepolİs adlİyesağ"
    "lıksaĞlikeğitimeĞİtİmçevreÇevreiklimİklimİklİmenerjienerjİdoğadoĞahayvanlarbilimbİlİmbilim teknolojibİl"
    "İm teknolojİbilim ve teknolojibİlİm ve teknolojİbilim-teknolojibİlİm-teknolojİteknolojiteknolojİİnternetmedyak"
    "ültürkÜltÜrkültür sanatkÜltÜr sanatkültür-sanatkÜltÜr-sanatsanatkitapkİtapsinemasİnemamüzikmÜzİkteleviz"
    "yontelevİzyonmagazİnünlülerÜnlülerÜnlÜlertarihtarİhdindİnarkeolojiarkeolojİgörüşgÖrÜŞyazarlarköşe yaz"
    "ılarıkÖŞe yazilariyorumanalizanalİzröportajrÖportajsöyleşisÖyleŞİdosya haberözel haberÖzel habersporfutbol"
    "süper ligsÜper lİgbasketbolvoleyboltenİsmotor sporlarımotor sporlariyerelyerel haberlerbölgebÖlgeistanbulİstanbu"
    "lankaraizmirİzmirİzmİrkaradenizkaradenİzegemarmaraakdenizakdenİzavrupaorta doğuorta doĞuasyaamerikaamerİkaafrika"
    "afrİkaseyahatturizmturİzmgezigezİyemekkadınkadinaileaİleotomobilotomobİlotomotivotomotİvtarımtarimulaşımulaŞi"
    "msavunmahava durumuson dakikason dakİkahaberlerhaberanasayfacanlıcanlivİdeofoto galerifoto galerİseçimseÇİmnyhete"
    "rinrikesutrikessverigevärldenvÄrldennäringslivnÄringslivbörsbÖrsprivatekonomibostadsamhällesamhÄllebrotthälsah"
    "ÄlsasjukvårdsjukvÅrdskolautbildningmiljömiljÖenergivetenskapteknikmedierböckerbÖckerteaterscenkonstnöjenÖjekän"
    "disarkÄndisarledareledarsidandebattdn debattkrönikakrÖnikakolumninsändareinsÄndareanalysintervjufotbollallsvenskani"
    "shockeyskidorlokaltlokala nyheterstockholmgöteborggÖteborgmalmömalmÖresormatmat & drycklivsstilfamiljbilvädervÄder"
    "senaste nyttstartsidankriget i ukrainaindlandudlanddanmarkverdenøkonomiØkonomierhvervpengeboligsamfundkrimisundhedudda"
    "nnelsemiljømiljØvidenskabvidenteknologibøgerbØgerunderholdningkendtehistorietrolederdebatkronikklummelæserbrevlÆse"
    "rbrevfodboldsuperligaenhåndboldhÅndboldcyklingkøbenhavnkØbenhavnaarhusrejsermadbilervejretseneste nytinnenriksutenri"
    "ksnorgepolitikknæringslivnÆringslivsamfunnkrimhelseutdanningvitenskapforskningbøkerbØkerkronikkmeningermeninger og d"
    "ebattfotballeliteserienlangrennskisportoslobergentrondheimmat og drikkeværetvÆretsiste nyttzprávyzprÁvydomácídomÁ"
    "cÍdomovz domovazahraničízahraniČÍzahraničnízahraniČnÍsvětsvĚtze světaze svĚtaevropaekonomikabyznyspenízepe"
    "nÍzeburzabydleníbydlenÍpráceprÁcespolečnostspoleČnostčerná kronikaČerná kronikaČernÁ kronikasoudyzdravízdr"
    "avÍmedicínamedicÍnavzdělávánívzdĚlÁvÁnÍškolstvíŠkolstvíŠkolstvÍživotní prostředíŽivotní prostřed"
    "íŽivotnÍ prostŘedÍenergetikapřírodapŘÍrodazvířatazvÍŘatavědavĚdavěda a technikavĚda a technikatechnikam"
    "édiamÉdiaknihyhudbadivadlouměníumĚnÍtelevizeseriályseriÁlycelebrityshowbyznysnázorynÁzorynázory a komentáře"
    "nÁzory a komentÁŘekomentářekomentÁŘekomentářkomentÁŘsloupkyglosablogyrozhovorrozhovoryreportážreportÁŽrep"
    "ortážereportÁŽeanalýzaanalÝzafotbalhokejbiatlonprahabrnoostravaplzeňplzeŇválka na ukrajiněvÁlka na ukrajinĚu"
    "krajinaruskocestovánícestovÁnÍjídlojÍdloreceptymódamÓdaživotní stylŽivotní stylŽivotnÍ stylstylrodinadopra"
    "vapočasípoČasÍzajímavostizajÍmavostimagazínmagazÍnaktuálněaktuÁlnĚaktualityonlinedomůdomŮvolbyslovenskoz d"
    "omova a zo svetazo svetaполитикаПолитикаПОЛИТИКАв миреВ миреВ МИРЕмирМирМ"
    "ИРроссияРоссияРОССИЯв россииВ россииВ РОССИИэкономикаЭкономик"
    "аЭКОНОМИКАбизнесБизнесБИЗНЕСфинансыФинансыФИНАНСЫрынкиРынкиР"
    "ЫНКИденьгиДеньгиДЕНЬГИнедвижимостьНедвижимостьНЕДВИЖИМОСТЬко"
    "мпанииКомпанииКОМПАНИИпромышленностьПромышленностьПРОМЫШЛЕНН"
    "ОСТЬэнергетикаЭнергетикаЭНЕРГЕТИКАобществоОбществоОБЩЕСТВОпр"
    "оисшествияПроисшествияПРОИСШЕСТВИЯкриминалКриминалКРИМИНАЛпр"
    "еступностьПреступностьПРЕСТУПНОСТЬсудыСудыСУДЫправоПравоПРАВ"
    "Осиловые структурыСиловые структурыСИЛОВЫЕ СТРУКТУРЫармияАрми"
    "яАРМИЯармия и опкАрмия и опкАРМИЯ И ОПКоборонаОборонаОБОРОНАбез"
    "опасностьБезопасностьБЕЗОПАСНОСТЬздоровьеЗдоровьеЗДОРОВЬЕмед"
    "ицинаМедицинаМЕДИЦИНАобразованиеОбразованиеОБРАЗОВАНИЕэколог"
    "ияЭкологияЭКОЛОГИЯклиматКлиматКЛИМАТприродаПриродаПРИРОДАжив"
    "отныеЖивотныеЖИВОТНЫЕнаукаНаукаНАУКАнаука и техникаНаука и тех"
    "никаНАУКА И ТЕХНИКАкосмосКосмосКОСМОСтехнологииТехнологииТЕХН"
    "ОЛОГИИтехнология и медиаТехнология и медиаТЕХНОЛОГИЯ И МЕДИАинт"
    "ернетИнтернетИНТЕРНЕТмедиаМедиаМЕДИАсмиСмиСМИкультураКультур"
    "аКУЛЬТУРАкнигиКнигиКНИГИлитератураЛитератураЛИТЕРАТУРАкиноКи"
    "ноКИНОмузыкаМузыкаМУЗЫКАтеатрТеатрТЕАТРискусствоИскусствоИСК"
    "УССТВОтелевидениеТелевидениеТЕЛЕВИДЕНИЕшоу-бизнесШоу-бизнесШО"
    "У-БИЗНЕСзвездыЗвездыЗВЕЗДЫисторияИсторияИСТОРИЯрелигияРелиги"
    "яРЕЛИГИЯмненияМненияМНЕНИЯмнениеМнениеМНЕНИЕколонкаКолонкаКО"
    "ЛОНКАколонкиКолонкиКОЛОНКИкомментарииКомментарииКОММЕНТАРИИа"
    "налитикаАналитикаАНАЛИТИКАанализАнализАНАЛИЗинтервьюИнтервью"
    "ИНТЕРВЬЮрепортажРепортажРЕПОРТАЖрепортажиРепортажиРЕПОРТАЖИр"
    "асследованияРасследованияРАССЛЕДОВАНИЯрасследованиеРасследов"
    "аниеРАССЛЕДОВАНИЕспецпроектыСпецпроектыСПЕЦПРОЕКТЫспортСпорт"
    "СПОРТфутболФутболФУТБОЛхоккейХоккейХОККЕЙтеннисТеннисТЕННИСб"
    "иатлонБиатлонБИАТЛОНфигурное катаниеФигурное катаниеФИГУРНОЕ "
    "КАТАНИЕбаскетболБаскетболБАСКЕТБОЛбоксБоксБОКСрегионыРегионы"
    "РЕГИОНЫмоскваМоскваМОСКВАсанкт-петербургСанкт-петербургСАНКТ-"
    "ПЕТЕРБУРГпетербургПетербургПЕТЕРБУРГподмосковьеПодмосковьеПО"
    "ДМОСКОВЬЕуралУралУРАЛсибирьСибирьСИБИРЬбывший сссрБывший ссср"
    "БЫВШИЙ СССРукраинаУкраинаУКРАИНАсвоСвоСВОспециальная военная "
    "операцияСпециальная военная операцияСПЕЦИАЛЬНАЯ ВОЕННАЯ ОПЕРАЦ"
    "ИЯсшаСшаСШАевропаЕвропаЕВРОПАазияАзияАЗИЯближний востокБлижн"
    "ий востокБЛИЖНИЙ ВОСТОКпутешествияПутешествияПУТЕШЕСТВИЯтуриз"
    "мТуризмТУРИЗМедаЕдаЕДАрецептыРецептыРЕЦЕПТЫмодаМодаМОДАстиль"
    "СтильСТИЛЬстиль жизниСтиль жизниСТИЛЬ ЖИЗНИдомДомДОМсемьяСемь"
    "яСЕМЬЯавтоАвтоАВТОавтоновостиАвтоновостиАВТОНОВОСТИтранспорт"
    "ТранспортТРАНСПОРТпогодаПогодаПОГОДАглавноеГлавноеГЛАВНОЕгла"
    "вные новостиГлавные новостиГЛАВНЫЕ НОВОСТИновостиНовостиНОВОС"
    "ТИлента новостейЛента новостейЛЕНТА НОВОСТЕЙновости дняНовости"
    " дняНОВОСТИ ДНЯфотоФотоФОТОвидеоВидеоВИДЕОинфографикаИнфограф"
    "икаИНФОГРАФИКАподкастыПодкастыПОДКАСТЫдосьеДосьеДОСЬЕвыборыВ"
    "ыборыВЫБОРЫполітикаПолітикаПОЛІТИКАсвітСвітСВІТу світіУ світі"
    "У СВІТІукраїнаУкраїнаУКРАЇНАв україніВ україніВ УКРАЇНІекономі"
    "каЕкономікаЕКОНОМІКАбізнесБізнесБІЗНЕСфінансиФінансиФІНАНСИг"
    "рошіГрошіГРОШІнерухомістьНерухомістьНЕРУХОМІСТЬсуспільствоСу"
    "спільствоСУСПІЛЬСТВОподіїПодіїПОДІЇнадзвичайні подіїНадзвича"
    "йні подіїНАДЗВИЧАЙНІ ПОДІЇкриміналКриміналКРИМІНАЛвійнаВійнаВ"
    "ІЙНАвійна в україніВійна в україніВІЙНА В УКРАЇНІвійна з росієюВ"
    "ійна з росієюВІЙНА З РОСІЄЮарміяАрміяАРМІЯздоров'яЗдоров'яЗДОРО"
    "В'Яздоров’яЗдоров’яЗДОРОВ’ЯосвітаОсвітаОСВІТАекологіяЕколог"
    "іяЕКОЛОГІЯкліматКліматКЛІМАТтехнологіїТехнологіїТЕХНОЛОГІЇін"
    "тернетІнтернетІНТЕРНЕТмедіаМедіаМЕДІАкіноКіноКІНОмузикаМузик"
    "аМУЗИКАшоу-бізнесШоу-бізнесШОУ-БІЗНЕСісторіяІсторіяІСТОРІЯрел"
    "ігіяРелігіяРЕЛІГІЯдумкиДумкиДУМКИдумкаДумкаДУМКАблогиБлогиБЛ"
    "ОГИаналітикаАналітикаАНАЛІТИКАінтерв'юІнтерв'юІНТЕРВ'Юінтерв’"
    "юІнтерв’юІНТЕРВ’ЮрозслідуванняРозслідуванняРОЗСЛІДУВАННЯрег"
    "іониРегіониРЕГІОНИкиївКиївКИЇВльвівЛьвівЛЬВІВодесаОдесаОДЕСА"
    "харківХарківХАРКІВдніпроДніпроДНІПРОподорожіПодорожіПОДОРОЖІ"
    "їжаЇжаЇЖАрецептиРецептиРЕЦЕПТИстиль життяСтиль життяСТИЛЬ ЖИТ"
    "ТЯголовнеГоловнеГОЛОВНЕновиниНовиниНОВИНИстрічка новинСтрічк"
    "а новинСТРІЧКА НОВИНвідеоВідеоВІДЕОpoliticăpoliticĂpoliticexternexterneinternațional"
    "internaȚionalinternactualitatesocialsocietateevenimenteconomicbanifinanțefinanȚeafaceribusinessimobiliarecompaniimunc"
    "ămuncĂjustițiejustiȚiesănătatesĂnĂtatemedicinămedicinĂeducațieeducaȚieșcoalăȘcoalăȘcoalĂmediuclimăcli"
    "mĂnaturănaturĂanimaleștiințăȘtiințăȘtiinȚĂștiinţăȘtiinţăȘtiinŢĂtehnologieculturăculturĂcărțicĂ"
    "rȚimuzicămuzicĂteatruartăartĂdivertismentmondenvedeteshowbizistorieopiniicomentariianalizeanalizăanalizĂinterviui"
    "nterviurireportajinvestigațiiinvestigaȚiihandballocalebucureștibucureȘticlujiașiiaȘitimișoaratimiȘoarabrașovbra"
    "ȘovconstanțaconstanȚarepublica moldovamoldovarăzboi în ucrainarĂzboi În ucrainaucrainarusiasuacălătoriicĂlĂto"
    "riiturismrețetereȚetemodămodĂstil de viațăstil de viaȚĂtransportagriculturăagriculturĂvremeaștiriȘtiriștiri"
    "le zileiȘtirile zileiultimele știriultimele Știriprima paginăprima paginĂacasĂalegerifapt diversπολιτικήΠ"
    "ολιτικήΠΟΛΙΤΙΚΉελλάδαΕλλάδαΕΛΛΆΔΑκόσμοςΚόσμοςΚΌΣΜΟΣδιεθνήΔιε"
    "θνήΔΙΕΘΝΉευρώπηΕυρώπηΕΥΡΏΠΗοικονομίαΟικονομίαΟΙΚΟΝΟΜΊΑεπιχει"
    "ρήσειςΕπιχειρήσειςΕΠΙΧΕΙΡΉΣΕΙΣαγορέςΑγορέςΑΓΟΡΈΣχρηματιστήρι"
    "οΧρηματιστήριοΧΡΗΜΑΤΙΣΤΉΡΙΟακίνηταΑκίνηταΑΚΊΝΗΤΑεργασίαΕργασ"
    "ίαΕΡΓΑΣΊΑκοινωνίαΚοινωνίαΚΟΙΝΩΝΊΑαστυνομικόΑστυνομικόΑΣΤΥΝΟΜ"
    "ΙΚΌδικαιοσύνηΔικαιοσύνηΔΙΚΑΙΟΣΎΝΗυγείαΥγείαΥΓΕΊΑπαιδείαΠαιδε"
    "ίαΠΑΙΔΕΊΑεκπαίδευσηΕκπαίδευσηΕΚΠΑΊΔΕΥΣΗπεριβάλλονΠεριβάλλονΠ"
    "ΕΡΙΒΆΛΛΟΝκλίμαΚλίμαΚΛΊΜΑενέργειαΕνέργειαΕΝΈΡΓΕΙΑεπιστήμηΕπισ"
    "τήμηΕΠΙΣΤΉΜΗτεχνολογίαΤεχνολογίαΤΕΧΝΟΛΟΓΊΑδιαδίκτυοΔιαδίκτυο"
    "ΔΙΑΔΊΚΤΥΟμέσαΜέσαΜΈΣΑπολιτισμόςΠολιτισμόςΠΟΛΙΤΙΣΜΌΣβιβλίοΒιβ"
    "λίοΒΙΒΛΊΟκινηματογράφοςΚινηματογράφοςΚΙΝΗΜΑΤΟΓΡΆΦΟΣσινεμάΣιν"
    "εμάΣΙΝΕΜΆμουσικήΜουσικήΜΟΥΣΙΚΉθέατροΘέατροΘΈΑΤΡΟτέχνεςΤέχνες"
    "ΤΈΧΝΕΣτηλεόρασηΤηλεόρασηΤΗΛΕΌΡΑΣΗψυχαγωγίαΨυχαγωγίαΨΥΧΑΓΩΓΊΑ"
    "ιστορίαΙστορίαΙΣΤΟΡΊΑαπόψειςΑπόψειςΑΠΌΨΕΙΣάποψηΆποψηΆΠΟΨΗγνώ"
    "μεςΓνώμεςΓΝΏΜΕΣσχόλιαΣχόλιαΣΧΌΛΙΑανάλυσηΑνάλυσηΑΝΆΛΥΣΗσυνέντ"
    "ευξηΣυνέντευξηΣΥΝΈΝΤΕΥΞΗσυνεντεύξειςΣυνεντεύξειςΣΥΝΕΝΤΕΎΞΕΙΣ"
    "ρεπορτάζΡεπορτάζΡΕΠΟΡΤΆΖαθλητισμόςΑθλητισμόςΑΘΛΗΤΙΣΜΌΣαθλητι"
    "κάΑθλητικάΑΘΛΗΤΙΚΆποδόσφαιροΠοδόσφαιροΠΟΔΌΣΦΑΙΡΟμπάσκετΜπάσκ"
    "ετΜΠΆΣΚΕΤτοπικάΤοπικάΤΟΠΙΚΆαθήναΑθήναΑΘΉΝΑθεσσαλονίκηΘεσσαλο"
    "νίκηΘΕΣΣΑΛΟΝΊΚΗκύπροςΚύπροςΚΎΠΡΟΣταξίδιαΤαξίδιαΤΑΞΊΔΙΑγεύσηΓ"
    "εύσηΓΕΎΣΗμόδαΜόδαΜΌΔΑζωήΖωήΖΩΉτρόπος ζωήςΤρόπος ζωήςΤΡΌΠΟΣ ΖΩ"
    "ΉΣαυτοκίνητοΑυτοκίνητοΑΥΤΟΚΊΝΗΤΟκαιρόςΚαιρόςΚΑΙΡΌΣειδήσειςΕι"
    "δήσειςΕΙΔΉΣΕΙΣεπικαιρότηταΕπικαιρότηταΕΠΙΚΑΙΡΌΤΗΤΑΑΡΧΙΚΉεκλο"
    "γέςΕκλογέςΕΚΛΟΓΈΣworldpoliticseconomytechnologyhealthtravellive bloglatest newstop storiesbreaking news"
    "startseite >startseite ›startseitehome >home ›home »home /accueil >accueil ›accueilinicio >portada >início >home"
    " page >strona główna >strona głównaanasayfa >haberler >hem >forside >domů >úvod >Úvod >главная >Главн"
    "ая >главная /Главная /главнаяГлавнаяголовна >Головна >головнаГоло"
    "внаacasă >acasăαρχική >Αρχική >αρχικήΑρχικήonet >sie sind hiervous êtes iciestá en:estás"
    " en:sei quivocê está emvocê está aquiu bent hierjesteś tutajrubrik:rubrique :sección:sezione:categoria:categoría:"
    "kategorie:kategoria:kategori:рубрика:Рубрика:категория:Категория:категоріяКа"
    "тегоріяcategorie:κατηγορία:Κατηγορία:moderatormoderatorinreportersprechersprecherino-toneinspie"
    "leratmofrageantwortmusikapplausgelächterjournalisteprésentateurprésentatricevoix offquestionréponseriresapplaudissem"
    "entsmusiquepresentadorpresentadoraperiodistalocutorlocutoravoz en offpreguntarespuestarisasaplausosmúsicaconduttorecond"
    "uttricegiornalistavoce fuori campodomandarispostarisateapplausiapresentadorapresentadorarepórterperguntarespostarisospr"
    "esentatorverslaggevervraagantwoordprowadzącyprowadzącapytanieodpowiedźśmiechŚmiechsunucuspikermuhabirsorucevapprogr"
    "amledarefrågasvarmoderátormoderátorkaredaktorotázkaodpověďведущийВедущийведущаяВедущая"
    "корреспондентКорреспондентвопросВопросответОтветголос за кадр"
    "омГолос за кадромаплодисментыАплодисментысмехСмехведучийВедуч"
    "ийпитанняПитаннязапитанняЗапитаннявідповідьВідповідьprezentatorpreze"
    "ntatoareîntrebareÎntrebarerăspunsδημοσιογράφοςΔημοσιογράφοςερώτησηΕρώτησηαπ"
    "άντησηΑπάντησηqahostanchorredaktionelle mitarbeit:redaktionelle bearbeitungredigiert vonredaktion:schnitt:"
    "kamera:ton:produktion:regie:grafik:übersetzung:Übersetzung:übersetzt vonÜbersetzt vonaus dem englischen vonaus dem e"
    "nglischen übersetztfotos und textbildredaktion:fotografie:lektorat:korrektorat:recherche:dokumentation:schlussredaktion"
    ":illustration:gestaltung:programmierung:multimedia:verantwortlich:chef vom dienst:mit material vonmit agenturenmit agent"
    "urmaterialmit dpamit afp(mit dpa(mit agenturmaterialmit informationen vonavec afp(avec afpavec l'afpavec l’afp(avec l'"
    "afp(avec l’afpavec reuters(avec reutersavec agencesavec agenceavec les agences(avec agencestraduit partraduction :trad"
    "uit de l'anglaistraduit de l’anglaismontagecaméra :images :réalisationproduction :infographies :iconographie :éditi"
    "on :Édition :édité parÉdité parphotographies dephotos degraphiques :développement :secrétariat de rédactioncon i"
    "nformación decon informaciones decon datos decon agenciasy agencias(con agenciastraducción detraducción:edición:edic"
    "ión deedición de vídeovídeo demontaje:montaje derealizaciónproducción:diseño:diseño y desarrolloinfografía:grá"
    "ficos:fotografía:cámara:guion:coordinación:formato:con reporte deeditado porcon ansatraduzione ditraduzione:montaggio"
    " dimontaggioriprese diriprese:regia diregia:grafica digrafica:produzione:a cura della redazione divideo difoto diservizi"
    "o diimmagini dicom agênciacom agênciascom informações dacom informações docom informações decom afpcom reutersco"
    "m lusatradução detradução:edição:edição deedição de vídeoimagens:imagens deprodução:reportagem e ediçãode"
    "sign:infografia:arte:roteiro:direção:com estadão conteúdovertaald doorvertalingproductie:beeldredactieeindredactie:v"
    "ormgeving:bewerkt doormet medewerking van anpmet anptłumaczenie:tłum.tłumaczyłtłumaczyłamontażzdjęcia:zdjęcia i"
    " montażrealizacja:produkcja:grafika:korekta:współpraca redakcyjnared. prowadzącyoprac. graficznewydawca:na podst.na "
    "podstawiekurgu:montaj:çeviri:Çeviri:çevirenÇevirenyönetmen:yapım:prodüksiyon:redaktör:fotoğraflar:görüntü:ö"
    "versättning:Översättning:översatt avÖversatt avredigering:redigerare:klippning:research:oversættelse:oversat afkli"
    "p:tilrettelæggelse:oversatt avredigert avfotografi:překlad:přeložilpřeložilastřih:režie:produkce:editor:editoval"
    "korektura:s využitím čtkпереводПереводпереводчик:Переводчик:перевелПере"
    "велперевелаПеревеларедактор:Редактор:корректор:Корректор:монта"
    "ж:Монтаж:оператор:Оператор:операторы:Операторы:режиссер:Режиссе"
    "р:режиссёр:Режиссёр:продюсер:Продюсер:дизайн:Дизайн:инфографика:"
    "Инфографика:фоторедактор:Фоторедактор:видео:Видео:при участииПр"
    "и участиипереклад:Переклад:переклалаПереклалапереклавПереклав"
    "редакторка:Редакторка:режисер:Режисер:режисерка:Режисерка:за ма"
    "теріаламиЗа матеріаламиtraducere:traducerea:traducere detradus deeditat deimagine:producător:graf"
    "ică:foto-video:cu informații de laμετάφρασηΜετάφρασηεπιμέλεια κειμένουΕπιμέλ"
    "εια κειμένουμοντάζ:Μοντάζ:κάμερα:Κάμερα:παραγωγή:Παραγωγή:σκηνο"
    "θεσία:Σκηνοθεσία:με πληροφορίες απόΜε πληροφορίες απόπηγές:Πηγέ"
    "ς:editing byedited bytranslated byphotos byvideo bygraphics byproduced bycamera:fotoğraf:hat mitgearbeitethaben mitgea"
    "rbeitetmitarbeithat zu diesem artikel beigetragenhat zu diesem text beigetragentrug zu diesem bericht beia contribué à"
    " cet articleont contribué à cet articlea participé à cet articleavec la collaborationha contribuido a este artículo"
    "ha contribuido a este reportajecontribuyó con este reportajehan colaboradoha colaboradoha collaboratohanno collaboratoh"
    "a contribuito a questo articolocolaboroucolaboraramcolaborou com esta reportagemcontribuiu para este artigodroeg bij aan"
    " dit artikelwerkte mee aan dit artikelwspółpracaprzyczynił się do powstania tego tekstukatkıda bulundubidrog till a"
    "rtikelnhar bidragithar medvirkethar bidragetbidro til sakenpřispělspolupracovalspolupracovalacontributed to this repor"
    "tcontributed reportingtabelletabelle 1tabelle 2tableautableau 1tablatabla 1tabellatabella 1tabelatabela 1tabeltabel 1tab"
    "lotablo 1tabelltabulkaтаблицаТаблицатаблицяТаблицяtabelulπίνακαςΠίνακαςficha t"
    "écnicaficha do jogoestadísticasclasificaciónclassificaclassificaçãoclassementtabellinoil tabellinole pagellela sche"
    "dastatistikfaktafakta.fakta omfaktarutafaktenin zahlenzahlen und faktenen cifraslas cifrasen chiffresles chiffreschiffre"
    "s clési numerios númerosem númerosw liczbachliczbyrakamlarlaaufstellungenaufstellung:composition des équipesfeuille "
    "de matchalineacionesformazionifiche techniquesteckbrieftable:table 1infoboxnamedatumjahrmonatuhrzeitzeitstadtlandregionb"
    "undeslandkreisgemeindeparteikandidatanteilanzahlsummegesamtinsgesamtmodellmarkepreisproduktherstellerfirmaunternehmenwer"
    "tindexkurswährungplatzrangvereinmannschaftteamspielerpunktetorekategoriealtersgruppequartalversionspartebezeichnungkenn"
    "zahlnomdateannéeheurevillepaysrégiondépartementparticandidatnombretotalmodèlemarqueprixproduitentreprisesociétéval"
    "eurindicecoursclubéquipeÉquipejoueurpointsbutscatégorieâgeÂgetrimestrefechaañomeslugarciudadprovinciacomunidadpart"
    "idocandidatoporcentajemodelomarcaprecioproductoempresavaloríndiceÍndicecotizaciónpuestoequipojugadorpuntosgolescatego"
    "ríaedadúltimoÚltimonomedataannomesegiornoluogocittàpaeseregionepartitopercentualenumerototalemodelloprezzoprodottoaz"
    "iendasocietàtitolovaloreposizionesquadragiocatorepuntireticategoriaetàanomêscidadeestadodistritomunicípioconcelhopre"
    "çoprodutoaçãoposiçãoseleçãojogadorpontosgolsgolosfaixa etárianaamjaarmaandtijdplaatsstadprovinciegemeentepartija"
    "antaltotaalmodelmerkprijsproductbedrijffondswaardekoersploegspelerpuntencategorieleeftijdkwartaalnazwamiesiącdzieńgodz"
    "inamiejscemiastokrajwojewództwogminapowiatkandydatliczbasumarazemogółemmarkacenaspółkawartośćindekswalutapozycjad"
    "rużynaklubzawodnikpunktybramkikategoriawiekkwartaładıtarihyılgünsaatşehirŞehirilçeİlçeülkeÜlkebölgeadayoran"
    "sayıtoplamfiyatürünÜrünşirketŞirkethissedeğerendekssıratakımoyuncupuankategoriyaşnamnmånadplatskommunlänant"
    "altotaltmärkeprisbolagspelarepoängmålnavnmånedstedkommuneandeli altmærkeselskabspillerpointmerkeselskapjménonázev"
    "měsícčasČasmístoměstozeměobecpodílpočetcelkemznačkavýrobekakciehodnotapořadítýmhráčbodygólyvěkčtvrtle"
    "tíČtvrtletíимяИмяназваниеНазваниенаименованиеНаименованиедатаДат"
    "агодГодмесяцМесяцвремяВремягородГородстранаСтранарегионРегио"
    "нобластьОбластьрайонРайонпартияПартиякандидатКандидатдоляДол"
    "яколичествоКоличествоЧисловсегоВсегоитогоИтогомодельМодельма"
    "ркаМаркаценаЦенатоварТоваркомпанияКомпанияакцияАкцияиндексИн"
    "декскурсКурсвалютаВалютакомандаКомандаклубКлубигрокИгрокочки"
    "ОчкиголыГолыкатегорияКатегориявозрастВозрастпоказательПоказа"
    "телькварталКварталназваНазварікРікмісяцьМісяцьмістоМістокраї"
    "наКраїнакількістьКількістьусьогоУсьогоразомРазомцінаЦінакомп"
    "аніяКомпаніяпоказникПоказникnumedenumirelunăorașțarăȚarăjudețpartidprocentnumărpreț"
    "produscompanievaloarecurspozițieechipăjucătorpunctevârstăόνομαΌνομαημερομηνίαΗμερομηνί"
    "αέτοςΈτοςμήναςΜήναςπόληΠόληχώραΧώρακόμμαΚόμμαποσοστόΠοσοστόσ"
    "ύνολοΣύνολοτιμήΤιμήομάδαΟμάδαβαθμοίΒαθμοίquellequelle:quelle :quellenquellen:da"
    "tenquelle:daten:source :source:sources :sources:données :sourcesourcesfuentefuente:fuentesfuentes:datos:fontefonte:font"
    "ifonti:dati:fontesfontes:dados:bronbron:bronnenbronnen:źródłoŹródłoźródło:Źródło:źródłaŹródłaźródła"
    ":Źródła:źródło danychŹródło danychdane:na podst.:kaynakkaynak:kaynaklarkaynaklar:veri:källakälla:källorkäll"
    "or:kildekilde:kilderkilder:zdrojzdroj:zdrojezdroje:data:источникИсточникисточник:Источни"
    "к:источникиИсточникиисточники:Источники:данные:Данные:джерелоД"
    "жерелоджерело:Джерело:джерелаДжереладжерела:Джерела:дані:Дані:su"
    "rsasursa:sursă:sursesurse:date:πηγήΠηγήπηγή:Πηγή:πηγές:Πηγές:στοιχεία:Στοιχεί"
    "α:forrásforrás:lähdelähde:izvor:(quelle(source(fuente(fonte(bron(źródło(Źródło(@kaynak(källa(kilde(zdroj(и"
    "сточник(Источник(джерело(Джерело(sursa(πηγή(Πηγήin prozentangaben inangaben in proz"
    "entin millionenin mio.in mioin mrd.in milliardenin euroin mio. euroin tausendalle angabeneinheit:einheiten:en pourcentag"
    "een %en millionsen milliardsen eurosen milliersunité :unités :en porcentajeen millonesen milesen dólarescifras endato"
    "s enunidad:in percentualein milioniin miliardiin migliaiadati invalori inem percentagemem porcentagemem milhõesem bilh"
    "õesem milharesem r$em reaisvalores emdados emin procentenin procentin miljoenenin miljardenbedragen inw procentachw pro"
    "c.w mlnw mln złw mldw tys.dane wwartości wjednostka:yüzde olarakmilyon tlmilyarbirim:i procenti miljoneri miljarderi "
    "tusentali prosenti millioneri mio.i mia.v procentechv milionechv miliardáchv korunáchv tisícíchúdaje vÚdaje vв п"
    "роцентахВ процентахв млнВ млнв миллионахВ миллионахв миллиардах"
    "В миллиардахв млрдВ млрдв тысячахВ тысячахв тыс.В тыс.в рубляхВ р"
    "убляхединица измеренияЕдиница измеренияед. изм.Ед. изм.у відсотк"
    "ахУ відсоткаху млнУ млну мільйонахУ мільйонаху мільярдахУ мілья"
    "рдаху гривняхУ гривняхîn procenteÎn procenteîn milioaneÎn milioaneîn miliardeÎn miliardemilioa"
    "ne leiσε ποσοστόΣε ποσοστόσε εκατ.Σε εκατ.ποσά σεΠοσά σεin millionsin thousand"
    "sin percent(in prozent(in millionen(in mio(in euro(in milliarden(en %(en millions(en millones(en porcentaje(in milioni(e"
    "m milhões(em %(w mln(w proc.(w tys.(i procent(v procentech(в млн(В млн(в %(В %(în milioane(În milioanemit:m"
    "oderation:moderiert vonregie:drehbuch:darsteller:besetzung:gäste:gast:zu gast:buch:kamera:laufzeit:fskproduktion:avec :"
    "présenté parprésentation :réalisation :réalisé parde et avecscénario :invités :invité :distribution :durée :mi"
    "se en scène :presentado porpresenta:dirección:director:guion:reparto:intérpretes:invitados:duración:conduce:condotto"
    " daregia:regia disceneggiatura:cast:interpreti:ospiti:durata:apresentação:direção:realização:roteiro:elenco:convid"
    "ados:duração:presentatie:gepresenteerd doorregisseur:scenario:gasten:speelduur:prowadzenie:prowadzi:reżyseria:scenari"
    "usz:obsada:występują:goście:gość:czas trwania:sunan:yönetmen:oyuncular:senaryo:konuk:konuklar:süre:programledare:"
    "regi:manus:skådespelare:medverkande:gäster:vært:instruktør:manuskript:medvirkende:gæster:regissør:skuespillere:gje"
    "ster:režie:scénář:hrají:účinkují:Účinkují:hosté:moderuje:режиссер:Режиссер:режиссёр:"
    "Режиссёр:сценарий:Сценарий:в ролях:В ролях:ведущий:Ведущий:гости:"
    "Гости:гость:Гость:в гостях:В гостях:хронометраж:Хронометраж:режи"
    "сер:Режисер:сценарій:Сценарій:у ролях:У ролях:гості:Гості:scenariul:dist"
    "ribuția:invitați:σκηνοθεσία:Σκηνοθεσία:σενάριο:Σενάριο:παίζουν:Παίζουν"
    ":πρωταγωνιστούν:Πρωταγωνιστούν:παρουσίαση:Παρουσίαση:pressekontaktpresse"
    "kontaktepresseansprechpartneransprechpartner für die presseansprechpartner für medienmedienkontaktkontakt für medienr"
    "ückfragehinweisrückfragen anrückfragen & kontaktfür rückfragenweitere informationen:weitere informationen unterweit"
    "ere auskünfteoriginal-content von:originaltextots:tel.:telefon:tel:fax:e-mail:mobil:internet:contact pressecontacts pre"
    "ssecontact médiacontacts médiascontact médiasrelations presserelations investisseursservice de pressepour plus d’in"
    "formationspour plus d'informationstél. :tél :téléphone :courriel :contacto de prensacontacto para medioscontactos de"
    " prensagabinete de prensapara más informaciónrelaciones con inversoresteléfono:tfno.:correo electrónico:contatti sta"
    "mpacontatti per la stampacontatto stampaufficio stampaper ulteriori informazioniper informazioniper maggiori informazion"
    "itelefono:contato para imprensacontatos para imprensacontacto de imprensacontactos de imprensaassessoria de imprensagabi"
    "nete de imprensapara mais informaçõesmais informações:informações à imprensatelefone:perscontactcontact voor de p"
    "ersniet voor publicatienoot voor de redactienoot aan redactiesvoor meer informatietelefoon:kontakt dla mediówkontakt dl"
    "a prasykontakt prasowybiuro prasowewięcej informacji:dodatkowych informacji udzielaosoba do kontaktubasın iletişimbas"
    "ın İletişimbasın irtibatbasın İrtibatmedya iletişimmedya İletişimiletişim bilgileriİletişim bilgileriiletiş"
    "im:İletişim:ayrıntılı bilgi içinayrıntılı bilgi İçindetaylı bilgi içindetaylı bilgi İçine-posta:presskon"
    "taktpresskontakterför mer informationför ytterligare informationkontaktuppgifterkontakt for pressenfor yderligere info"
    "rmationfor mere informationyderligere oplysningerfor mer informasjonfor ytterligere informasjonkontakt pro médiakontakt"
    " pro novinářekontakty pro médiatiskové oddělenítiskový mluvčí:pro více informacídalší informace:конта"
    "кты для смиКонтакты для смиконтакты для прессыКонтакты для пресс"
    "ыконтактное лицоКонтактное лицоконтактная информацияКонтактна"
    "я информацияпресс-служба:Пресс-служба:за дополнительной информа"
    "циейЗа дополнительной информациейдополнительная информация:Доп"
    "олнительная информация:тел.:Тел.:телефон:Телефон:почта:Почта:конт"
    "акти для зміКонтакти для зміконтакти для пресиКонтакти для преси"
    "контакти для медіаКонтакти для медіапресслужба:Пресслужба:за до"
    "датковою інформацієюЗа додатковою інформацієюdate de contactcontact presăcont"
    "act mediapersoană de contactpersoane de contactpentru mai multe informațiipentru informații suplimentarebiroul de pre"
    "săcomunicat de presăυπεύθυνος επικοινωνίαςΥπεύθυνος επικοινωνίαςστοιχε"
    "ία επικοινωνίαςΣτοιχεία επικοινωνίαςγραφείο τύπουΓραφείο τύπου"
    "για περισσότερες πληροφορίεςΓια περισσότερες πληροφορίεςεπικοι"
    "νωνία:Επικοινωνία:τηλ.:Τηλ.:τηλέφωνο:Τηλέφωνο:pressemitteilungcommuniqué de press"
    "ecomunicado de prensanota de prensacomunicato stampacomunicado de imprensanota à imprensapersberichtinformacja prasowak"
    "omunikat prasowybasın bültenibasın açıklamasıpressmeddelandepressemeddelelsepressemeldingtisková zprávaпрес"
    "с-релизПресс-релизпресрелізПресрелізпрес-релізПрес-релізδελτίο"
    " τύπουΔελτίο τύπουmedia contactpress contactinvestor relationsfor immediate releasefor more informations"
    "perrfristembargodas wichtigste im überblickdas wichtigste auf einen blickdas wichtigstedas wichtigste zum themain kürz"
    "eauf einen blickzusammenfassungkurz & knappkurz und knappkurzfassungdie wichtigsten punktedie wichtigsten faktendie wich"
    "tigsten erkenntnissedie wichtigsten ereignissedarum geht esdarum geht’sdarum geht'sdarum gehtskurz zusammengefasstki-z"
    "usammenfassungüberblickÜberblickim überblickim fokuskernpunktefazittl;drl’essentiell'essentiell’essentiel à rete"
    "nirl'essentiel à retenirl’essentiel de l’infol'essentiel de l'infoà retenirÀ retenirce qu’il faut retenirce qu'"
    "il faut retenirce qu’il faut savoirce qu'il faut savoiren brefen résumérésuméle résuméles points cléspoints cl"
    "ésles faitsl’info en brefl'info en brefle contexteclaveslas clavesen claveslo esenciallo más importanteen resumenres"
    "umenel resumenpuntos clavelos puntos claveen brevelo que debes saberqué se sabelo que se saberesumen iain sintesiin bre"
    "vei punti chiavepunti chiavei punti salientiriassuntosintesicosa saperei fattile cose da sapereil riassuntoresumoem resu"
    "moem síntesepontos principaisprincipais pontosdestaqueso essencialo que saberentendaresumo por iaresumo da notíciasame"
    "nvattingin het kortkort samengevatde kernde belangrijkste puntenhet belangrijkste nieuwswat je moet wetenin één minuut"
    "kortw skrócienajważniejsze informacjenajważniejszepodsumowaniestreszczenieskrótco musisz wiedziećco wiadomokluczowe"
    " informacjekluczowe faktykluczowe punktynajważniejsze faktyözetÖzethaber özetihaber ÖzetikısacaözetleÖzetleöne "
    "çıkanlarÖne çıkanlarÖne Çıkanlarneler olduneler biliniyorhaberin özetihaberin Özetisammanfattningkort omi kort"
    "hetdet viktigastedetta har häntdet här har häntdetta vet visammendragkort fortaltdet vigtigsteoverblikfå overblikket"
    "resuméoppsummeringoppsummertkortversjonendette er sakenhovedpunktershrnutíve zkratcestručněto nejdůležitějšíco "
    "vímehlavní bodypřehledsouhrnкраткоКраткокороткоКороткоглавноеГлавноесамо"
    "е важноеСамое важноечто известноЧто известночто произошлоЧто пр"
    "оизошлократкое содержаниеКраткое содержаниекраткий пересказКр"
    "аткий пересказосновноеОсновноевкратцеВкратцеитогиИтогипереск"
    "азПересказстислоСтислоголовнеГоловненайважливішеНайважливіше"
    "що відомоЩо відомоосновнеОсновнепідсумокПідсумокpe scurtrezumatcele mai im"
    "portantepuncte cheieesențialce știmideile principaleμε λίγα λόγιαΜε λίγα λόγιαεν συντομ"
    "ίαΕν συντομίαπερίληψηΠερίληψησύνοψηΣύνοψητα βασικάΤα βασικάτι "
    "γνωρίζουμεΤι γνωρίζουμεkey pointskey takeawayssummaryat a glancein briefdie wichtigsten entwicklun"
    "gendas wichtigste inki-generiertmit ki erstelltdiese zusammenfassungzusammenfassung erstelltdieser text wurde mitrésum"
    "é généréce résumérésumé pareste resumenresumen generadoresumen elaboradoeste resumoresumo geradoriassunto genera"
    "toquesto riassuntosintesi generatadeze samenvattingsamenvatting doorstreszczenie wygenerowanepodsumowanie wygenerowanebu"
    " özetbu Özetyapay zekasammanfattningen ärdenna sammanfattningdette resuméoppsummeringen ershrnutí vytvořilatoto sh"
    "rnutísummary generatedai summaryanmerkung der redaktionanm. d. red.anm. d. r.anm. der redaktionhinweis der redaktionhin"
    "weis:transparenzhinweiskorrektur:korrekturhinweisin einer früheren versionin einer ersten versionin einer früheren fas"
    "sungin einer vorherigen versionwir haben den fehlerdieser artikel wurde aktualisiertdieser text erschien zuerstdieser ar"
    "tikel erschien zuerstdieser beitrag erschiender artikel wurdedie redaktionnote de la rédactionndlrn.d.l.r.erratumrectif"
    "icatifprécision :mise à jour :une version précédenteune première versioncet article a été mis à jourcet article "
    "a été modifiécet article a été publiécet article est parucet article est initialementnota del editornota de la red"
    "acciónn. de la r.fe de erroresfe de erratascorrección:una versión anterioresta noticia ha sido actualizadaeste artíc"
    "ulo fue publicadoeste artículo se publicónota della redazionenota di redazionendrn.d.r.errata corrigerettificacorrezio"
    "ne:una versione precedentequesto articolo è stato aggiornatoquesto articolo è stato pubblicatonota da redaçãonota do"
    " editornota da direçãoerrata:correção:uma versão anteriorversão anterior desteeste texto foi atualizadoesta report"
    "agem foi atualizadaeste artigo foi atualizadoeste artigo foi publicadonota de redaçãonoot van de redactienaschrift red"
    "actiecorrectie:rectificatieeen eerdere versiedit artikel is aangepastdit artikel is bijgewerktdit artikel verscheen eerd"
    "erod redakcjiprzypis redakcjiprzyp. red.red.)sprostowaniekorekta:wcześniejsza wersjawe wcześniejszej wersjiartykuł zo"
    "stał zaktualizowanyartykuł ukazał sięeditörün notueditör notu(ed.n.)düzeltmebu haber güncellenmiştirbu haber i"
    "lk olarakbu haber İlk olarakredaktionens kommentarredaktionens anmärkningreds. anm.rättelseen tidigare versionartikel"
    "n har uppdateratsredaktionel noterettelse:en tidligere versionartiklen er opdateretartiklen er rettet(red. anm.)red.anme"
    "n tidligere versjonsaken er oppdatertartikkelen er oppdatertpoznámka redakcepozn. red.pozn. redakceoprava:v původní v"
    "erzipředchozí verzečlánek jsme aktualizovaliČlánek jsme aktualizovaličlánek byl aktualizovánČlánek byl aktual"
    "izovántext jsme aktualizovaliпримечание редакцииПримечание редакцииот редак"
    "цииОт редакцииисправление:"
    "";
inline constexpr char letters_3[] =
    "Исправление:уточнение:Уточнение:поправка:Поправка:в предыдущей "
    "версииВ предыдущей версиив первоначальной версииВ первоначальн"
    "ой версииновость дополняетсяНовость дополняетсяматериал дополн"
    "яетсяМатериал дополняетсяновость обновленаНовость обновленате"
    "кст обновленТекст обновленвнесен в реестрВнесен в реестрпризнан"
    " иноагентомПризнан иноагентомпризнана иноагентомПризнана иноаг"
    "ентомпризнано иностранным агентомПризнано иностранным агентомп"
    "ризнан иностранным агентомПризнан иностранным агентомзапрещена"
    " в россииЗапрещена в россиизапрещена в рфЗапрещена в рфзапрещенн"
    "ая в рфЗапрещенная в рфдеятельность запрещенаДеятельность запре"
    "щенавід редакціїВід редакціїприм. редПрим. редпримітка редакції"
    "Примітка редакціївиправлення:Виправлення:оновлено:Оновлено:у по"
    "передній версіїУ попередній версіїматеріал доповнюєтьсяМатеріа"
    "л доповнюєтьсяnota redacțiein.r.nota redacţieieratăo versiune anterioarăarticolul a fost actualizataces"
    "t articol a fostarticol în curs de actualizareștire în curs de actualizareȘtire în curs de actualizareσημείω"
    "ση σύνταξηςΣημείωση σύνταξηςσημείωση της σύνταξηςΣημείωση της σ"
    "ύνταξηςδιόρθωση:Διόρθωση:σ.σ.Σ.σ.editor’s noteeditor's notecorrection:ende(ende)ende der me"
    "ldungschlussfin(fin)fin define(fine)fim(fim)einde(einde)koniec(koniec)son(son)slut(slut)sluttkonec(konec)конецКо"
    "нецкінецьКінецьsfârșitτέλοςΤέλοςvégeloppuend(end)#### # #* * ****___■ots(ots)(dpa)(afp)(ef"
    "e)(ansa)(lusa)(pap)(čtk)(Čtk)(apa)(sda)(aa)(reuters)traueranzeigetraueranzeigentodesanzeigetodesanzeigennachrufnachruf"
    "estarb im alter vonbeisetzungbeerdigungtrauerfeiertrauergottesdienstbestattungurnenbeisetzungin stiller trauerin liebe u"
    "nd dankbarkeitwir nehmen abschiedwir trauern umhinterbliebenenécrologieavis de décèsest décédéest décédées’es"
    "t éteints'est éteints’est éteintes'est éteintecérémonie religieuseinhumationcrémationcondoléancesont la douleu"
    "r deont la tristesse defaire part du décèsni fleurs ni couronnesobituarionecrológicanecrológicasnecrologíaesquelaes"
    "quelasmurió a losd.e.p.descanse en pazel sepeliotanatoriovelatoriosu familia ruegamisa funeralnecrologionecrologiè dec"
    "edutoÈ decedutoè decedutaÈ decedutaè scomparsoÈ scomparsoè scomparsaÈ scomparsasi è spentosi è spentale esequie"
    "la camera ardentene danno il triste annuncioobituáriomorre aosdeixa a mulherdeixa a viúvadeixa três filhoso velórioo"
    " sepultamentomissa de sétimo dianecrologiamissa de corpo presenteoverlijdensberichtin memoriamrouwadvertentiejarige lee"
    "ftijdcrematieafscheidsdienstnekrolognekrologinie żyjeodszedłodeszłauroczystości pogrzebowemsza żałobnapogrążeni "
    "w smutkuvefatcenaze namazıtoprağa verildidefnedildibaşsağlığıtaziyeölüm ilanıÖlüm ilanıÖlüm İlanıdödsa"
    "nnonsdödsfallminnesordhar avlidithar gått bortsörjes avsörjs avdødsfaldmindeordsov stille indbisættelseefterlader "
    "sigdødsannonseminneordgravferdetterlater segsmuteční oznámeníposlední rozloučenírozloučení sesmuteční obřad"
    "некрологНекрологскончалсяСкончалсяскончаласьСкончаласьушел и"
    "з жизниУшел из жизниушла из жизниУшла из жизнипрощание сПрощание"
    " спанихидаПанихидаотпеваниеОтпеваниесоболезнованияСоболезнов"
    "анияпішов з життяПішов з життяпішла з життяПішла з життяпрощання"
    " зПрощання зспівчуттяСпівчуттяa decedats-a stinsa încetat din viațăînmormântareÎnmorm"
    "ântareînmormântareaÎnmormântareafuneraliicondoleanțedumnezeu să-lαπεβίωσεΑπεβίωσεέφυγε απ"
    "ό τη ζωήΈφυγε από τη ζωήεξόδιος ακολουθίαΕξόδιος ακολουθίασυλλυ"
    "πητήριαΣυλλυπητήριαobituarypersonalienpersonalianeuer chefneue chefinwird neuerwird neuewurde ernannt"
    "beförderungtritt die nachfolgenachfolger vonnachfolgerin vonnominationsest nomméest nomméea été nomméa été nomm"
    "éenombramientosnombramientoha sido nombradoha sido nombradaasume el cargoè stato nominatoÈ stato nominatoè stata nom"
    "inataÈ stata nominatanomeaçõesnomeaçãofoi nomeadofoi nomeadaexoneraçãoassume a presidênciabenoemd totbenoemingbe"
    "noemingenis benoemdmianowanymianowanapowołanypowołananominacjeawansezmiany kadroweatamaatamalargörevine getirildigör"
    "evden alındıgenel müdürlüğüneutnämningarutses tillny vdudnævnelserudnævnt tilny direktørutnevntansatt somny s"
    "jefjmenovánínový ředitelnová ředitelkaназначенияНазначенияназначениеНазначен"
    "иеназначен на должностьНазначен на должностьосвобожден от должн"
    "остиОсвобожден от должностикадровые перестановкиКадровые перес"
    "тановкипризначенийПризначенийпризначенняПризначенняa fost numita fost"
    " numitănumiriδιορισμόςΔιορισμόςδιορισμοίΔιορισμοίτοποθετήσειςΤοποθ"
    "ετήσειςαποστρατείαΑποστρατείαberlinhamburgmünchenmÜnchenkölnkÖlnfrankfurtfrankfurt/main"
    "frankfurt am mainstuttgartdüsseldorfdÜsseldorfleipzigdortmundbremendresdenhannovernürnbergnÜrnbergduisburgbochumwupp"
    "ertalbielefeldbonnmünstermÜnstermannheimkarlsruheaugsburgwiesbadenkiellübecklÜbeckrostockschwerinmagdeburgerfurtjena"
    "weimarpotsdamcottbuschemnitzmainzkoblenztriersaarbrückensaarbrÜckenkasseldarmstadtheidelbergfreiburgulmkonstanzregensb"
    "urgwürzburgwÜrzburgpassauaachengöttingengÖttingenbraunschweigwolfsburgoldenburgosnabrückosnabrÜckflensburgstralsun"
    "dgreifswaldwiengrazlinzsalzburginnsbruckklagenfurtbregenzst. pöltenst. pÖlteneisenstadtzürichzÜrichgenfbaselbernlaus"
    "anneluzernst. gallenluganovaduzluxemburgbrüsselbrÜsselstraßburgstrassburgparislondonrommailandmadridlissabonathenwars"
    "chaupragbudapestbukarestbelgradzagrebmoskaukiewkyjiwminskistanbulankarakopenhagenstockholmoslohelsinkirigatallinnvilnius"
    "washingtonnew yorkpekingtokioneu-delhijerusalemtel avivkairoteheranbagdaddamaskusbeirutdavosden haagamsterdamdublinedinb"
    "urghreykjaviklos angelessan franciscoseoulsingapursydneylyonmarseilletoulousenantesstrasbourgmontpellierbordeauxlilleren"
    "nesreimsle havresaint-ÉtiennetoulongrenobledijonnîmesnÎmesvilleurbanneclermont-ferrandle mansaix-en-provencebrestlimo"
    "gesamiensmetzperpignanbesançonbesanÇonorléansorlÉansrouenmulhousecaenavignonpoitiersdunkerqueversaillescannesbiarrit"
    "zbayonnela rochellelorientquimpersaint-maloajacciobastiafort-de-francepointe-à-pitrepointe-À-pitrecayennenouméanoumÉ"
    "apapeetesaint-denissaint-pierrebruxellesliègeliÈgenamurcharleroianversgandbrugesgenèvegenÈveneuchâtelneuchÂtelfrib"
    "ourgbernebâlebÂleluxembourgmonacolondresromelisbonneathènesathÈnesvarsoviepraguebucarestmoscoukyivviennecopenhaguep"
    "ékinpÉkintokyole cairealgertunisrabatcasablancadakarabidjanbamakoouagadougouniameykinshasabeyrouthjérusalemjÉrusalem"
    "téhérantÉhÉranmontréalmontrÉalquébecquÉbecottawaport-au-princebarcelonavalenciasevillazaragozamálagamÁlagamurc"
    "iapalmapalma de mallorcalas palmas de gran canarialas palmasbilbaoalicantecórdobacÓrdobavalladolidvigogijóngijÓnovie"
    "doa coruñaa coruÑavitoriagranadaelchepamplonasan sebastiánsan sebastiÁndonostiasantanderlogroñologroÑoburgossalama"
    "ncazamoratoledobadajozméridamÉridacácerescÁcereshuelvacádizcÁdizjaénjaÉnalmeríaalmerÍacastellóncastellÓntarr"
    "agonagironalleidahuescateruelcuencaguadalajaraciudad realalbacetesegoviaÁvilasoriapalencialugoourensepontevedrasantiago"
    " de compostelasanta cruz de tenerifeceutamelillaciudad de méxicociudad de mÉxicoméxicomÉxicomonterreytijuanabuenos a"
    "iresbogotábogotÁmedellínmedellÍncalilimasantiago de chilevalparaísovalparaÍsocaracasquitoguayaquilla pazasuncióna"
    "sunciÓnmontevideola habanasanto domingosan juansan josésan josÉciudad de panamáciudad de panamÁmanaguasan salvadort"
    "egucigalpaciudad de guatemalaguatemalabruselasnueva yorkwashington d.c.parísparÍsromamilánmilÁnberlínberlÍnfráncf"
    "ortfrÁncfortlisboaginebramoscúmoscÚpekínpekÍnjerusalénjerusalÉnestambulvarsoviavienapragaatenasmiamimilanonapolit"
    "orinopalermogenovabolognafirenzebaricataniaveneziaveronamessinapadovatriestebresciatarantomodenareggio calabriareggio em"
    "iliaperugiaravennalivornoriminicagliarifoggiaferrarasalernomonzasiracusapescarabergamoforlìforlÌtrentovicenzaternibolz"
    "anonovarapiacenzaanconaarezzoudinecesenaleccepesarol'aquilal’aquilapotenzamateracatanzarocosenzacampobassoaostaluccasi"
    "enavareseleccocremonamantovatrevisocittà del vaticanocittÀ del vaticanovaticanolampedusalondraparigiberlinostrasburgom"
    "oscakievpechinogerusalemmeginevraviennaateneil caironew delhisão paulosÃo paulorio de janeirobrasíliabrasÍliabelo ho"
    "rizonteporto alegrecuritibarecifemanausbelémbelÉmgoiâniagoiÂniacampinasflorianópolisflorianÓpolismaceiómaceiÓjo"
    "ão pessoajoÃo pessoateresinacuiabácuiabÁcampo grandearacajusão luíssÃo luÍsporto velhorio brancomacapámacapÁbo"
    "a vistaribeirão pretoribeirÃo pretoportobragacoimbraaveiroÉvorasetúbalsetÚbalfunchalponta delgadaviseuleiriabragan"
    "çabraganÇavila realguimarãesguimarÃesluandamaputobissaudílidÍlimacaugenebramoscovonova yorknova iorquepequimtóqui"
    "otÓquiobruxelasmadrivarsóviavarsÓviajerusalémjerusalÉmrotterdamutrechteindhovengroningentilburgalmerebredanijmegena"
    "rnhemhaarlemenschedemaastrichtleidendelftzwolleleeuwardenden boschassenmiddelburglelystadantwerpenbruggeleuvenmechelenbr"
    "usselparijslondenberlijnmoskoujeruzalemwenenpraaghilversumwarszawakrakówkrakÓwŁódźŁÓdŹwrocławwrocŁawpoznańpoz"
    "naŃgdańskgdaŃskgdyniasopotszczecinbydgoszczlublinbiałystokbiaŁystokkatowiceczęstochowaczĘstochowaradomtoruńtoru"
    "ŃkielcerzeszówrzeszÓwolsztynopolegliwicezabrzezielona górazielona gÓragorzów wielkopolskigorzÓw wielkopolskizakop"
    "anebrukselaparyżparyŻlondynmoskwakijówkijÓwlwówlwÓwwilnomińskmiŃskwiedeńwiedeŃrzymwaszyngtonnowy jorkwatykange"
    "newastrasburgpekinjerozolimaİstanbulİzmirİzmİrbursaantalyaadanakonyagaziantepgazİantepŞanlıurfaŞanliurfakocaelik"
    "ocaelİmersinmersİndiyarbakırdİyarbakirhataymanisamanİsakayserikayserİsamsunbalıkesirbalikesİrkahramanmaraşkahra"
    "manmaraŞtekirdağtekİrdaĞsakaryadenizlidenİzlİmuğlamuĞlaeskişehireskİŞehİrmardinmardİntrabzonmalatyaerzuruma"
    "fyonkarahisarafyonkarahİsarsivassİvasadıyamanadiyamanzonguldaktokatelazığelaziĞkütahyakÜtahyaÇanakkaleedirneed"
    "İrneÇorumrizerİzegiresungİresunispartaaksarayyozgatdüzcedÜzcebolukastamonuuşakuŞakniğdenİĞdenevşehirnevŞeh"
    "İrkırklarelikirklarelİyalovaamasyakarabükkarabÜkkarshakkarihakkarİŞırnakŞirnaksiirtsİİrtbitlisbİtlİsbingöl"
    "bİngÖlağrıaĞriiğdıriĞdirardahanartvinartvİntuncelituncelİerzincanerzİncansinopsİnopbartınbartinkiliskİlİs"
    "lefkoşalefkoŞagirnegİrnebakübakÜmoskovakİevbrükselbrÜkselberlİnparİsatinaatİnakahirekahİrekudüskudÜsgazzet"
    "ahranbağdatbaĞdatŞampekİnwashİngtongöteborggÖteborgmalmömalmÖuppsalavästeråsvÄsterÅsÖrebrolinköpinglinkÖ"
    "pinghelsingborgjönköpingjÖnkÖpingnorrköpingnorrkÖpingumeåumeÅluleåluleÅkirunagävlegÄvlesundsvallÖstersundka"
    "rlstadvisbyköpenhamnkÖpenhamnhelsingforskøbenhavnkØbenhavnaarhusodenseaalborgesbjergnuuktórshavntÓrshavnbergentron"
    "dheimstavangertromsøtromsØkristiansandbodøbodØdrammenbrysselmoskvareykjavíkreykjavÍkturkutampereouluprahabrnoostra"
    "vaplzeňplzeŇliberecolomoucČeské budějoviceČeskÉ budĚjovicehradec královéhradec krÁlovÉÚstí nad labemÚstÍ"
    " nad labempardubicezlínzlÍnjihlavakarlovy varybratislavakošicekoŠiceŽilinanitraprešovpreŠovbanská bystricabansk"
    "Á bystricatrnavatrenčíntrenČÍnvídeňvÍdeŇbruselkyjevvaršavavarŠavaŘímŘÍmpařížpaŘÍŽlondýnlondÝnŽen"
    "evaŠtrasburkjeruzalémjeruzalÉmМоскваМОСКВАСанкт-ПетербургСАНКТ-ПЕТЕРБУРГПе"
    "тербургПЕТЕРБУРГС.-ПетербургС.-ПЕТЕРБУРГНовосибирскНОВОСИБИРСК"
    "ЕкатеринбургЕКАТЕРИНБУРГКазаньКАЗАНЬНижний НовгородНИЖНИЙ НОВ"
    "ГОРОДЧелябинскЧЕЛЯБИНСКСамараСАМАРАОмскОМСКРостов-на-ДонуРОСТ"
    "ОВ-НА-ДОНУУфаУФАКрасноярскКРАСНОЯРСКВоронежВОРОНЕЖПермьПЕРМЬВ"
    "олгоградВОЛГОГРАДКраснодарКРАСНОДАРСаратовСАРАТОВТюменьТЮМЕН"
    "ЬТольяттиТОЛЬЯТТИБарнаулБАРНАУЛИжевскИЖЕВСКУльяновскУЛЬЯНОВС"
    "КИркутскИРКУТСКХабаровскХАБАРОВСКВладивостокВЛАДИВОСТОКЯросл"
    "авльЯРОСЛАВЛЬМахачкалаМАХАЧКАЛАТомскТОМСКОренбургОРЕНБУРГКем"
    "еровоКЕМЕРОВОРязаньРЯЗАНЬАстраханьАСТРАХАНЬПензаПЕНЗАЛипецкЛ"
    "ИПЕЦККалининградКАЛИНИНГРАДТулаТУЛАСтавропольСТАВРОПОЛЬСочиС"
    "ОЧИБелгородБЕЛГОРОДБрянскБРЯНСККурскКУРСКТверьТВЕРЬМурманскМ"
    "УРМАНСКАрхангельскАРХАНГЕЛЬСКПетрозаводскПЕТРОЗАВОДСКВологда"
    "ВОЛОГДАЧитаЧИТАЯкутскЯКУТСКЮжно-СахалинскЮЖНО-САХАЛИНСКПетроп"
    "авловск-КамчатскийПЕТРОПАВЛОВСК-КАМЧАТСКИЙМагаданМАГАДАНСимфе"
    "ропольСИМФЕРОПОЛЬСевастопольСЕВАСТОПОЛЬГрозныйГРОЗНЫЙВладика"
    "вказВЛАДИКАВКАЗНальчикНАЛЬЧИКДонецкДОНЕЦКЛуганскЛУГАНСКМелит"
    "опольМЕЛИТОПОЛЬМинскМИНСККиевКИЕВХарьковХАРЬКОВОдессаОДЕССАЛ"
    "ьвовЛЬВОВАстанаАСТАНААлматыАЛМАТЫТашкентТАШКЕНТБишкекБИШКЕКД"
    "ушанбеДУШАНБЕЕреванЕРЕВАНБакуБАКУТбилисиТБИЛИСИКишиневКИШИНЕ"
    "ВВильнюсВИЛЬНЮСРигаРИГАТаллинТАЛЛИНБерлинБЕРЛИНПарижПАРИЖЛон"
    "донЛОНДОНБрюссельБРЮССЕЛЬЖеневаЖЕНЕВАВаршаваВАРШАВАПрагаПРАГ"
    "АРимРИММадридМАДРИДВашингтонВАШИНГТОННью-ЙоркНЬЮ-ЙОРКПекинПЕК"
    "ИНТокиоТОКИОСеулСЕУЛДелиДЕЛИАнкараАНКАРАСтамбулСТАМБУЛТегера"
    "нТЕГЕРАНДамаскДАМАСКИерусалимИЕРУСАЛИМКаирКАИРКиївКИЇВХарків"
    "ХАРКІВОдесаОДЕСАДніпроДНІПРОЛьвівЛЬВІВЗапоріжжяЗАПОРІЖЖЯКрив"
    "ий РігКРИВИЙ РІГМиколаївМИКОЛАЇВМаріупольМАРІУПОЛЬВінницяВІНН"
    "ИЦЯХерсонХЕРСОНПолтаваПОЛТАВАЧернігівЧЕРНІГІВЧеркасиЧЕРКАСИЖ"
    "итомирЖИТОМИРХмельницькийХМЕЛЬНИЦЬКИЙЧернівціЧЕРНІВЦІРівнеРІ"
    "ВНЕІвано-ФранківськІВАНО-ФРАНКІВСЬККропивницькийКРОПИВНИЦЬКИЙ"
    "ТернопільТЕРНОПІЛЬЛуцькЛУЦЬКУжгородУЖГОРОДБахмутБАХМУТКрамат"
    "орськКРАМАТОРСЬКМінськМІНСЬКБерлінБЕРЛІНbucureștibucureȘticluj-napocaclujtimi"
    "șoaratimiȘoaraiașiiaȘiconstanțaconstanȚacraiovabrașovbraȘovgalațigalaȚiploieștiploieȘtioradeabrăilabrĂilap"
    "iteștipiteȘtisibiubacăubacĂutârgu mureștÂrgu mureȘbaia marebuzăubuzĂubotoșanibotoȘanisatu maresuceavachișin"
    "ăuchiȘinĂumoscovaierusalimΑθήναΑΘΉΝΑΘεσσαλονίκηΘΕΣΣΑΛΟΝΊΚΗΠάτραΠΆΤΡΑΗρά"
    "κλειοΗΡΆΚΛΕΙΟΛάρισαΛΆΡΙΣΑΒόλοςΒΌΛΟΣΙωάννιναΙΩΆΝΝΙΝΑΧανιάΧΑΝΙ"
    "ΆΡόδοςΡΌΔΟΣΚέρκυραΚΈΡΚΥΡΑΚαβάλαΚΑΒΆΛΑΠειραιάςΠΕΙΡΑΙΆΣΛευκωσί"
    "αΛΕΥΚΩΣΊΑΛεμεσόςΛΕΜΕΣΌΣΒρυξέλλεςΒΡΥΞΈΛΛΕΣΛονδίνοΛΟΝΔΊΝΟΠαρίσ"
    "ιΠΑΡΊΣΙΒερολίνοΒΕΡΟΛΊΝΟΜόσχαΜΌΣΧΑΚίεβοΚΊΕΒΟΟυάσινγκτονΟΥΆΣΙΝ"
    "ΓΚΤΟΝΝέα ΥόρκηΝΈΑ ΥΌΡΚΗΆγκυραΆΓΚΥΡΑΚωνσταντινούποληΚΩΝΣΤΑΝΤΙΝ"
    "ΟΎΠΟΛΗΡώμηΡΏΜΗΜαδρίτηΜΑΔΡΊΤΗΒελιγράδιΒΕΛΙΓΡΆΔΙljubljanasarajevoskopjerijek"
    "anovi sadpodgoricapristinatiranadebrecenszegedgelsenkirchenmönchengladbachkrefeldoberhauseningolstadtheilbronnbayreuths"
    "aint-étiennemendozasassarifortalezaizmiraydınbodrumsiehe seiteseite 2mehr auf seitemehr dazu auf seiteweiter auf seite"
    "fortsetzung auf seitefortsetzung von seitebericht seitebericht auf seitesiehe auch seitekommentar seitelesen sie mehr au"
    "f seitesiehe kastensiehe infokasten(siehelire pagelire pageslire p.lire en pagevoir pagesuite pagesuite en pagesuite de "
    "la pagelire ci-contrelire ci-dessouslire aussi pagevoir ci-contrever páginapágina siguientepasa a la páginaviene de l"
    "a páginamás información en la páginacontinúa en la páginavéase páginavéase la páginaver recuadroa paginasegue "
    "a paginacontinua a paginasegue dalla primaalle paginevedi paginaservizio a paginaleia mais na páginaleia na páginacont"
    "inua na páginacontinua na pág.veja na páginaleia mais na pág.zie paginalees verder op paginavervolg op paginavervolg"
    " van paginameer op paginapatrz str.patrz stronawięcej na str.ciąg dalszy na str.dokończenie na str.czytaj na str.cd. "
    "na str.devamı sayfasayfadasayfa 1se sidanläs mer på sidanfortsättning på sidanfortsättning på nästase sideforts"
    "ættes sidelæs mere sidefortsetter sideles mer sideviz stranaviz str.pokračování na straněpokračování na str.ví"
    "ce na straněсм. стр.См. стр.продолжение на стр.Продолжение на стр.оконч"
    "ание на стр.Окончание на стр.подробнее на стр.Подробнее на стр.нач"
    "ало на стр.Начало на стр.див. стор.Див. стор.продовження на стор.Пр"
    "одовження на стор.vezi paginacontinuare în paginacontinuarea în paginaσελίδαΣελίδασυνέ"
    "χεια στη σελίδαΣυνέχεια στη σελίδαsee pagecontinued on pagefragequestion :preguntadomandap"
    "erguntavraagpytanie:sorufrågaspørgsmål:spørsmål:otázkaвопросВопроспитання:Питання:зап"
    "итання:Запитання:întrebareÎntrebareερώτηση:Ερώτηση:ερ.Ερ.ε:Ε:interviewer:antwortré"
    "ponse :respuestar:rispostarespostaantwoordodpowiedź:cevapyanıt:svar:odpověďответОтветвідповідь:В"
    "ідповідь:răspunsαπάντηση:Απάντηση:απ.Απ.α:Α:a:uhrmezmeszheureheureshorashoraorehrs.hs.uur"
    "godz.godzgodzinasaatkl.klklokkenklockanhodinhod.часовЧасовώραΏραπ.μ.Π.μ.μ.μ.Μ.μ.πμΠμμμΜμ"
    "a.m.p.m.pma. m.p. m.ösÖsööÖööğleden sonraÖğleden sonraöğleden önceÖğleden önceÖğleden Önceodp.dop.msk"
    "мскМскпо москвеПо москвеcetcestgmtutcbsteeteesttrtbrtwibheure de parishora peninsularhora localhor"
    "ário de brasíliaora localelokale tijdczasu lokalnegotsimontagdienstagmittwochdonnerstagfreitagsamstagsonnabendsonntagm"
    "o.di.mi.do.fr.sa.so.mo,fr,heutegesternmittagsabendsmorgensnachtslundimardimercredijeudivendredisamedidimanchelun.mar.mer"
    ".jeu.ven.sam.dim.aujourd'huiaujourd’huilunesmartesmiércolesjuevesviernessábadodomingomié.jue.vie.sáb.dom.hoyayerlu"
    "nedìmartedìmercoledìgiovedìvenerdìsabatodomenicagio.sab.oggiierisegunda-feiraterça-feiraquarta-feiraquinta-feirase"
    "xta-feiraseg.ter.qua.qui.sex.hojeontemmaandagdinsdagwoensdagdonderdagvrijdagzaterdagzondagwo.vr.za.zo.vandaaggisterenpon"
    "iedziałekwtorekśrodaŚrodaczwartekpiąteksobotaniedzielapon.wt.śr.Śr.czw.pt.sob.niedz.dzisiajdziśwczorajpazartesisa"
    "lıçarşambaÇarşambaperşembecumacumartesipazarpztcumcmtbugündünmåndagtisdagonsdagtorsdagfredaglördagsöndagidagi"
    "gårmandagtirsdaglørdagsøndagman.tirs.ons.tors.fre.lør.søn.i dagi gårpondělíúterýÚterýstředačtvrtekČtvrtek"
    "páteknedělednesvčeraпонедельникПонедельниквторникВторниксредаСредаче"
    "твергЧетвергпятницаПятницасубботаСубботавоскресеньеВоскресен"
    "ьепнПнвтВтсрСрчтЧтптПтсбСбвсВспн.Пн.вт.Вт.ср.Ср.чт.Чт.пт.Пт.сб.Сб."
    "вс.Вс.сегодняСегоднявчераВчерапонеділокПонеділоквівторокВівто"
    "роксередаСередачетверЧетверп'ятницяП'ятницяп’ятницяП’ятницяс"
    "уботаСуботанеділяНеділяндНдсьогодніСьогоднівчораВчораlunimarțimier"
    "curijoivinerisâmbătăduminicăastăziδευτέραΔευτέρατρίτηΤρίτητετάρτηΤετάρτηπέ"
    "μπτηΠέμπτηπαρασκευήΠαρασκευήσάββατοΣάββατοκυριακήΚυριακήσήμε"
    "ραΣήμεραχθεςΧθεςhétfőkeddszerdacsütörtökpéntekszombatvasárnapmaanantaitiistaikeskiviikkotorstaipe"
    "rjantailauantaisunnuntaiponedjeljakutoraksrijedačetvrtakČetvrtakpetaksubotanedjeljamondaytuesdaywednesdaythursdayfrida"
    "ysaturdaysundayjanuarjännerjanjan.jän.janvierjanvjanv.eneroeneene.gennaiogengen.janeirojanuaristyczniastyczeństysty.o"
    "cakocalednaledenled.январяЯнваряянварьЯнварьянвЯнвянв.Янв.січняСічнясіч"
    "еньСіченьсічСічсіч.Січ.ianuarieianian.ιανουαρίουΙανουαρίουιανουάριος"
    "ΙανουάριοςιανΙανιαν.Ιαν.januaryjanuárjanuáratammikuutammikuutasiječnjagenerjanúarянуари"
    "Януариfebruarfeberfebfeb.févrierfévrfévr.févfév.febrerofebbraiofevereirofevfev.februarifebrfebr.lutegolutylut"
    "lut.şubatŞubatşubŞubúnoraÚnoraúnorÚnorúno.Úno.февраляФевраляфевральФевральфевФ"
    "евфев.Фев.феврФеврфевр.Февр.лютогоЛютоголютийЛютийлютЛютлют.Лю"
    "т.februarieφεβρουαρίουΦεβρουαρίουφεβρουάριοςΦεβρουάριοςφεβΦεβφεβ."
    "Φεβ.februaryfebruárfebruárahelmikuuhelmikuutaveljačefebrerfebrúarфевруариФевруариmärzmärmär.ma"
    "rsmarzomarmar.marçomaartmrtmrt.marcamarzecmartbřeznabřezenbře.мартаМартамартМартмарМармар"
    ".Мар.березняБерезняберезеньБерезеньберБербер.Бер.martieμαρτίουΜαρ"
    "τίουμάρτιοςΜάρτιοςμαρΜαρμαρ.Μαρ.marchmárciusmárc.maaliskuumaaliskuutaožujkamarçmarecmr"
    "zmrz.mars.aprilaprapr.avrilavravr.abrilabrabr.aprilekwietniakwiecieńkwikwi.nisannisdubnadubendub.апреляАпрел"
    "яапрельАпрельапрАпрапр.Апр.квітняКвітняквітеньКвітеньквіКвікв"
    "і.Кві.квітКвітквіт.Квіт.aprilieαπριλίουΑπριλίουαπρίλιοςΑπρίλιοςαπ"
    "ρΑπραπρ.Απρ.áprilisÁprilisápr.Ápr.huhtikuuhuhtikuutatravnjaaprílaprílaаприлАприлmaimayomaymay."
    "maggiomagmag.maiomai.meimajamajmayıskvětnakvětenkvě.маяМаямайМайтравняТравнятравеньТ"
    "равеньтраТратра.Тра.травТравтрав.Трав.μαΐουΜαΐουμάιοςΜάιοςμαϊΜ"
    "αϊμαϊ.Μαϊ.μαιΜαιmájusmáj.toukokuutoukokuutasvibnjamaigmájamájmaíjunijunjun.juinjuniogiugnogiugiu.junh"
    "oczerwcaczerwiecczecze.haziranhazčervnaČervnačervenČervenčvn.Čvn.июняИюняиюньИюньиюнИюнию"
    "н.Июн.червняЧервнячервеньЧервеньчерЧерчер.Чер.червЧервчерв.Чер"
    "в.iunieiuniun.ιουνίουΙουνίουιούνιοςΙούνιοςιουνΙουνιουν.Ιουν.junejúniusjún"
    ".kesäkuukesäkuutalipnjajunyjúnajúnjúníюниЮниjulijuljul.juilletjuiljuil.julioluglioluglug.julholipcalipieclip"
    "lip.temmuztemčervenceČervencečervenecČervenecčvc.Čvc.июляИюляиюльИюльиюлИюлиюл.Июл.л"
    "ипняЛипнялипеньЛипеньлипЛиплип.Лип.iulieiuliul.ιουλίουΙουλίουιούλιο"
    "ςΙούλιοςιουλΙουλιουλ.Ιουλ.julyjúliusjúl.heinäkuuheinäkuutasrpnjajulioljúlajúljúlíюли"
    "Юлиaugustaugaug.aoûtaoutagostoagoago.agosto.augustusaugustisierpniasierpieńsiesie.ağustosağusrpnasrpensrp.авг"
    "устаАвгустаавгустАвгуставгАвгавг.Авг.серпняСерпнясерпеньСерпе"
    "ньсерСерсер.Сер.серпСерпсерп.Серп.αυγούστουΑυγούστουαύγουστοςΑ"
    "ύγουστοςαυγΑυγαυγ.Αυγ.augusztuselokuuelokuutakolovozaagostaugustaágústÁgústseptemberseptsept.sep"
    "sep.septembreseptiembresetiembresettembresetset.settsett.setembrowrześniawrzesieńwrzwrz.eylüleylzářízář.сент"
    "ябряСентябрясентябрьСентябрьсенСенсен.Сен.сентСентсент.Сент.ве"
    "ресняВереснявересеньВересеньверВервер.Вер.septembrieσεπτεμβρίουΣεπ"
    "τεμβρίουσεπτέμβριοςΣεπτέμβριοςσεπΣεπσεπ.Σεπ.σεπτΣεπτσεπτ.Σεπτ."
    "szeptemberszept.syyskuusyyskuutarujnasetembreseptembraсептемвриСептемвриoktoberoktokt.octobreoctoct.oc"
    "tubreottobreottott.outubrooutout.październikapaździernikpaźpaź.ekimekiříjnaŘíjnaříjenŘíjenříj.Říj.окт"
    "ябряОктябряоктябрьОктябрьоктОктокт.Окт.жовтняЖовтняжовтеньЖов"
    "теньжовЖовжов.Жов.жовтЖовтжовт.Жовт.octombrieοκτωβρίουΟκτωβρίουοκτ"
    "ώβριοςΟκτώβριοςοκτΟκτοκτ.Οκτ.octoberoktóberlokakuulokakuutaoktóbraоктомвриОкто"
    "мвриnovembernovnov.novembrenoviembrenovembrolistopadalistopadlislis.kasımkaslistopaduноябряНоябряноя"
    "брьНоябрьнояНояноя.Ноя.ноябНоябнояб.Нояб.листопадаЛистопадалис"
    "топадЛистопадлисЛислис.Лис.noiembrienoinoi.νοεμβρίουΝοεμβρίουνοέμβριο"
    "ςΝοέμβριοςνοεΝοενοε.Νοε.marraskuumarraskuutastudenoganovembranóvemberноемвриНоември"
    "dezemberdezdez.décembredécdéc.decdec.diciembredicdic.dicembredezembrodecembergrudniagrudzieńgrugru.aralıkaraprosinc"
    "eprosinecpro.desemberdesdes.декабряДекабрядекабрьДекабрьдекДекдек.Дек.грудн"
    "яГруднягруденьГруденьгруГругру.Гру.грудГрудгруд.Груд.decembrieδεκε"
    "μβρίουΔεκεμβρίουδεκέμβριοςΔεκέμβριοςδεκΔεκδεκ.Δεκ.joulukuujoulukuutapros"
    "incadesembredecembraдекемвриДекемвриserieexklusivinterviewanalysekommentarkolumneglosseessayreportagepor"
    "träthintergrundfaktencheckeilmeldunglivebloglivetickerlivenewsblogtickerupdatemeinungleitartikelgastbeitragrezensionpro"
    "tokolldossierépisode 1Épisode 1épisode 2Épisode 2exclusifinfo le mondeinfo le figaroentretienenquêtedécryptageréc"
    "itportraittribuneéditorialÉditorialchroniquecritiquetémoignagetémoignagesdirecten directalerte infofactuelgrand form"
    "atselectionexclusivaexclusivoentrevistaanálisisreportajecrónicaperfiltribunaeditorialcolumnacríticaopiniónen directo"
    "directoúltima horaÚltima horaurgenteen vivominuto a minutoverificaciónespecialcapítulo 1esclusivaesclusivointervista"
    "l’intervistal'intervistaanalisil’analisil'analisiinchiestaritrattoil ritrattoeditorialecommentoil commentorecensione"
    "la recensionedirettain direttaultim’oraultim'orail casoil raccontola storiaspecialepuntataanálisereportagemcolunaopin"
    "iãoao vivoem diretosérieparte 1parte 2exclusiefprofielcolumncommentaarrecensieopiniedeel 1deel 2tylko u naswywiadrozmo"
    "waanalizareportażsylwetkafelietonkomentarzrecenzjaopiniana żyworelacjarelacja na żywopilnez ostatniej chwilicyklczę"
    "ść 1część 2odcinek 1özel haberÖzel haberözelÖzelröportajsöyleşianalizportreköşe yazısıyorumgörüşcanl"
    "ıson dakikaflaşdosyayazı dizisibölüm 1exklusivtintervjuanalysporträttkrönikaledaredebattrecensiondirektdirektrapp"
    "ortjust nudel 1del 2eksklusivtportrætklummelederdebatanmeldelsekronikfeatureportrettkronikkdirekteexkluzivněrozhovoran"
    "alýzareportážportrétkomentářglosasloupekrecenzeonlineživěŽivěseriáldíl 11. dílэксклюзивЭкскл"
    "юзивинтервьюИнтервьюанализАнализаналитикаАналитикарепортажРе"
    "портажпортретПортретколонкаКолонкакомментарийКомментариймнен"
    "иеМнениерецензияРецензияобзорОбзоррасследованиеРасследование"
    "онлайнОнлайнпрямая трансляцияПрямая трансляциямолнияМолниясро"
    "чноСрочноспецпроектСпецпроектсюжетСюжетчасть 1Часть 1ексклюзив"
    "Ексклюзивінтерв’юІнтерв’юінтерв'юІнтерв'юаналітикаАналітикад"
    "умкаДумкаоглядОглядрозслідуванняРозслідуваннянаживоНаживотер"
    "міновоТерміновоспецпроєктСпецпроєктexclusivinterviuanalizăreportajportretcomentariuc"
    "ronicăinvestigațielive textbreaking newsepisodul 1αποκλειστικόΑποκλειστικόαποκλειστι"
    "κήΑποκλειστικήσυνέντευξηΣυνέντευξηανάλυσηΑνάλυσηρεπορτάζΡεπο"
    "ρτάζάποψηΆποψηκριτικήΚριτικήέκτακτοΈκτακτοζωντανάΖωντανάexclusiv"
    "eopinionexplainerlive blogbreaking(exklusiv)serie:teil folge 1folge 2folge 3reportage série «[exclusif]exclusif -exclu"
    "sif.entretien -enquête -entretien.[esclusiva]print-ausgabeheft ausgabe seite 1seite 2seite 3s. 1page 1página 1pagina 1"
    "strona 1str. 1sayfa 1sidan 1side 1strana 1стр. 1Стр. 1erschienen in ausgabeaus dem magazinэтот текстЭт"
    "от текстсюжет:Сюжет:herrfraudr.prof.professorprofessorinpräsidentpräsidentinbundespräsidentbundeskan"
    "zlerbundeskanzlerinkanzlerkanzlerinvizekanzlerministerministerinministerpräsidentministerpräsidentinaußenministerauß"
    "enministerininnenministerinnenministerinfinanzministerfinanzministerinbundesministerbundesministerinstaatssekretärstaat"
    "ssekretärinbürgermeisterbürgermeisterinoberbürgermeisteroberbürgermeisterinlandratlandrätinabgeordneterabgeordnete"
    "senatorsenatorinsprechersprecherinvorsitzendervorsitzendechefchefingeschäftsführergeschäftsführerinvorstanddirektord"
    "irektorinleiterleiterinrichterrichterintrainertrainerinkapitänanalystanalystinökonomÖkonomökonominÖkonominmieterinm"
    "onsieurmadamem.mmemllemeprprésidentprésidentepremier ministrepremière ministreministresecrétaire d’étatsecrétair"
    "e d'étatmairedéputédéputéesénateursénatricepréfetpréfèteprocureurprocureurejugedirecteurdirectricepdgporte-par"
    "olecheffeentraîneurcapitaineprofesseurprofesseureseñorseñorasr.sra.dondoñad.dña.drdra.presidentepresidentaprimer mi"
    "nistroministroministravicepresidentevicepresidentasecretariosecretariaalcaldealcaldesadiputadodiputadasenadorsenadoragob"
    "ernadorgobernadoraconsejeroconsejeraportavozfiscaljuezjuezadirectordirectoraentrenadorcapitánprofesorprofesorasignorsig"
    "norasig.sig.radott.dott.ssadottordottoressaavv.avvocatoing.on.onorevolepremierpresidente del consigliosottosegretariosin"
    "dacosindacadeputatodeputatasenatoresenatricegovernatoreassessoreprocuratoregiudicedirettoredirettriceallenatorecapitanop"
    "rofessoreprofessoressaportavocesenhorsenhoradr.ªprimeiro-ministrosecretáriosecretáriaprefeitoprefeitaautarcadeputadod"
    "eputadagovernadorgovernadoravereadorprocuradorjuizjuízadiretordiretoratreinadortécnicocapitãoprofessoraporta-vozmenee"
    "rmevrouwdhr.mevr.mw.minister-presidentstaatssecretarisburgemeesterwethouderkamerlidwoordvoerdervoorzitterrechterofficier"
    " van justitiehoogleraarpanpaniprezydentwicepremierwiceministermarszałekwojewodaburmistrzwójtposełposłankaradnyradnar"
    "zecznikrzeczniczkaprezesdyrektordyrektorkaprokuratorsędziatrenerkapitandoktorsayınbaybayancumhurbaşkanıbaşbakanbaka"
    "nbakanıbaşkanbaşkanıbelediye başkanımilletvekilivalivalisikaymakamgenel başkanımüdürügenel müdürüsözcüs"
    "üsavcıhakimavukatprof. dr.doç. dr.teknik direktörkaptanfrustatsministerutrikesministerfinansministerpresidentpartile"
    "dareriksdagsledamotborgmästarelandshövdingtalespersonordförandevddirektöråklagareÅklagaredomaretränarelagkaptenst"
    "atsministerenudenrigsministerborgmesterfolketingsmedlemformanddirektørtalspersonanklagerdommertrænerutenriksministeror"
    "dførerstortingsrepresentantlederstatsadvokatpaníprezidentpremiérpremiérkaministrministryněhejtmanhejtmankaprimátor"
    "primátorkastarostastarostkaposlanecposlankyněsenátorsenátorkamluvčípředsedapředsedkyněředitelŘeditelředitelk"
    "aŘeditelkasoudcesoudkyněstátní zástupcetrenérkapitánпрезидентПрезидентпремьер-минис"
    "трПремьер-министрпремьерПремьерминистрМинистрзамминистраЗамм"
    "инистравице-премьерВице-премьергубернаторГубернатормэрМэрдепу"
    "татДепутатсенаторСенаторспикерСпикерглаваГлавапредседательПр"
    "едседательсекретарьСекретарьпресс-секретарьПресс-секретарьдир"
    "екторДиректоргендиректорГендиректоргенеральный директорГенер"
    "альный директорпрокурорПрокурорсудьяСудьяадвокатАдвокаттрене"
    "рТренеркапитанКапитанпрофессорПрофессоракадемикАкадемикпатри"
    "архПатриархпрем’єр-міністрПрем’єр-міністрпрем'єр-міністрПрем'"
    "єр-міністрміністрМіністрміністеркаМіністеркамерМерголоваГоло"
    "вадепутаткаДепутаткаречникРечникречницяРечницядиректоркаДире"
    "кторкасуддяСуддяdomnuldoamnadl.dna.președintepreședintelepreședintapremierulprim-ministruministrulmin"
    "istruprimarprimaruldeputatpurtător de cuvântprocurorjudecătorantrenorcăpitanκ.Κ.κοςΚοςκαΚαπρόεδρο"
    "ςΠρόεδροςπρωθυπουργόςΠρωθυπουργόςυπουργόςΥπουργόςυφυπουργόςΥ"
    "φυπουργόςδήμαρχοςΔήμαρχοςβουλευτήςΒουλευτήςεκπρόσωποςΕκπρόσω"
    "ποςδιευθυντήςΔιευθυντήςεισαγγελέαςΕισαγγελέαςδικαστήςΔικαστή"
    "ςπροπονητήςΠροπονητήςκαθηγητήςΚαθηγητήςmrmr.mrsmrs.msprime ministerceodieser text"
    " erschien zuerstdieser artikel erschiendieser beitrag stammtübernommen vonÜbernommen vonmit freundlicher genehmigungau"
    "s dem englischenoriginal-content vonein artikel auscet article est republiécet article a été publiécet article est p"
    "aruarticle publié avecreproduit avec l’aimable autorisationreproduit avec l'aimable autorisationeste artículo fue pu"
    "blicado originalmenteeste artículo se publicó originalmentepublicado originalmente enartículo publicado enquesto arti"
    "colo è stato pubblicatopubblicato originariamente suarticolo pubblicato super gentile concessioneeste artigo foi public"
    "ado originalmentepublicado originalmente emtexto originalmente publicadodit artikel verscheen eerderovergenomen vanartyk"
    "uł pochodzi ztekst ukazał siętekst pierwotnie ukazałartykuł pierwotniebu haber ilk kezbu haber İlk kezbu yazı ilk"
    " olarakbu yazı İlk olarakhaberin tamamıalıntıdırartikeln publicerades förstartiklen blev førstsaken ble først p"
    "ublisertčlánek vyšelČlánek vyšelčlánek původně vyšelČlánek původně vyšelpřevzato zpřevzato zeтекс"
    "т впервые опубликованТекст впервые опубликованстатья впервые оп"
    "убликованаСтатья впервые опубликованаматериал впервые опублико"
    "ванМатериал впервые опубликованоригинал статьиОригинал статьио"
    "ригинал материалаОригинал материалаперепечатаноПерепечатаноза"
    " матеріаламиЗа матеріаламиоригінал статтіОригінал статтіpreluat de p"
    "earticol preluatarticolul a apărutαναδημοσίευση απόΑναδημοσίευση απόπηγή άρθρο"
    "υΠηγή άρθρουthis article originally appearedoriginally publishedrepublished fromcreative commonsüberÜberhin"
    "tergrund zuzum unternehmenunternehmensprofilfirmenprofilzukunftsgerichtete aussagenhaftungsausschlusshinweis an die reda"
    "ktionhinweise für redaktionenrechtlicher hinweisà proposÀ proposqui sommes-nousdéclarations prospectivesavertissemen"
    "tnote aux rédactionsacerca deacerca delsobreaviso legaldeclaraciones prospectivasquiénes somosinformazioni suchi èchi"
    " siamoa proposito didichiarazioni previsionalinote legalinota per i redattoriquem somosdeclarações prospetivasdeclara"
    "ções prospectivasovernoot voor redactieso firmieo spółceo naso autorzenota prawnadla redakcjihakkındahakkımızdaş"
    "irket hakkındaŞirket hakkındayasal uyarıomframåtriktade uttalandeno společnostio firměo náso autoroviо комп"
    "анииО компаниио проектеО проектео насО насоб автореОб автореспр"
    "авкаСправкасправочноСправочнодля справкиДля справкиправовая и"
    "нформацияПравовая информацияпро компаніюПро компаніюпро проєкт"
    "Про проєктпро насПро наспро автораПро авторадовідкаДовідкаdespreσ"
    "χετικά μεΣχετικά μελίγα λόγια γιαΛίγα λόγια γιαaboutforward-looking statementsh"
    "akkındazum autorzur autorinzur personüber den autorÜber den autorüber die autorinÜber die autorinder autordie autor"
    "inunser autorunsere autorinder verfasserdie verfasserinzu den autorender gastautordie gastautorinl’auteurl'auteurl’a"
    "utricel'autriceà propos de l’auteurÀ propos de l’auteurà propos de l'auteurÀ propos de l'auteurbiographiesobre l"
    "a firmasobre el autorsobre la autorael autor esla autora eses redactores redactoraes periodistaes corresponsales licenci"
    "adoes licenciadaes editores editoraredactor deredactora deperiodista denota biográfical’autorel'autorechi è l’auto"
    "rechi è l'autoresull’autoresull'autoresobre o autorsobre a autorao autor éa autora éé jornalistaÉ jornalistaé re"
    "pórterÉ repórteré colunistaÉ colunistajornalista,professor daprofessora dao autor escrevea autora escreveover de au"
    "teurde auteur isde schrijver isover de auteurso autorzeo autorceautor jestautorka jestautor:o autorachyazaryazarınom sk"
    "ribentenom författarenskribenten ärartikelförfattarenskribent:om forfatterenforfatteren erskribenten ero autoroviauto"
    "r jeautorka jeоб автореОб автореоб авторахОб авторахавтор —Автор —авт"
    "ор -Автор -мнение автораМнение авторамнение редакцииМнение редак"
    "цииточка зрения автораТочка зрения авторапро автораПро авторапр"
    "о авторкуПро авторкудумка автораДумка авторапогляди авторівПог"
    "ляди авторівdespre autordespre autoareautorul esteautoarea esteσχετικά με τον συντάκτηΣ"
    "χετικά με τον συντάκτηο συγγραφέαςΟ συγγραφέαςη συγγραφέαςΗ συγ"
    "γραφέαςο αρθρογράφοςΟ αρθρογράφοςthe writer isthe author isabout the authordie kommentare"
    " gebengeben nicht notwendigerweisegibt nicht die meinung der redaktiongastbeiträge gebencette tribunen’engage quen'en"
    "gage quen’engagent quen'engagent quelas opiniones expresadaslos artículos de opiniónle opinioni espresseas opiniões"
    " expressaseste texto não refletenão reflete necessariamenteopinie wyrażonepoglądy autoramnenie avtoraåsikter är sk"
    "ribentensÅsikter är skribentensdet är skribenten som svarar fördette er en kronikdette er et debatindlægdette er en"
    " kronikkdette er et debattinnleggmeninger står fornázory autoraмнение автора может не совпад"
    "атьМнение автора может не совпадатьможет не совпадать сМожет не "
    "совпадать спозиция редакцииПозиция редакциине обов’язково відо"
    "бражНе обов’язково відображне обов'язково відображНе обов'язков"
    "о відображopiniile exprimateviews expressedzeitungnachrichtenanzeigertageblatttagblattallgemeinekurierpressebla"
    "ttbotepostrundschauabendblattmorgenpostmagazinonlineverlagverlagsgesellschaftmedienmediengrupperundfunkfernsehenjournalq"
    "uotidiendépêchetribunematinsoirgazettehebdoagencemédiaséditionsÉditionstélévisiondiarioperiódicoprensanoticiasdi"
    "gitalheraldocorreogacetatribunagazzettacorrieregiornalemessaggeroquotidianostampanotiziemattinonotíciasjornalfolhadiár"
    "iocorreiogazetarevistaagêncianieuwscourantdagbladkrantomroepredactiewiadomościdziennikgłostygodnikexpressagencjagazet"
    "esigazetehaberhaberleriajansıtelevizyonutidningentidningbladetnyheternyheternapostentidendeavisavisennytnyhedernyttnovi"
    "nydeníkzprávylistytýdeníkagenturarozhlastelevizeновостиНовостигазетаГазетаизвестия"
    "ИзвестияправдаПравдавестиВестиведомостиВедомостиагентствоАге"
    "нтствовестникВестникновиниНовиниziarulziarștiriȘtirijurnalulagențiaεφημερίδα"
    "ΕφημερίδαειδήσειςΕιδήσειςνέαΝέαnewstvradiopressmediatimestoday.de.fr.es.it.com.pl.ru.ua.r"
    "o.cz.nl.se.dk.no.gr.net.at.ch.be.pt.br.tr.huredaktionsnetzwerknachrichtenonlineaktuellanzeigewerbungnewsletterstartseite"
    "kommentarkommentareartikelbildfotovideoquellestanduhrwarummehrrédactionarticlepublicitéabonnéscommentpourquoiredacci"
    "ónagenciasnoticiaspublicidadcómoquéredazionenotiziepubblicitàperchéredaçãoagênciasnotíciaspublicidaderedactieni"
    "euwsadvertentiewaaromredakcjawiadomościreklamadlaczegohaberhaberlerreklamnedennasılredaktionennyheterannonsvarförreda"
    "ksjonenredakcezprávypročредакцияРедакцияновостиНовостирекламаРекламакак"
    "КакпочемуПочемучтоЧторедакціяРедакціяновиниНовиничомуЧомуredac"
    "țiaștiriȘtiripublicitateσύνταξηΣύνταξηειδήσειςΕιδήσειςredaktionagenturagenturenuniversi"
    "täthochschuleinstitutgmbhagverlagvereinministeriumgemeindeparteipolizeifeuerwehruniversitéministèresociétémairiepr"
    "éfecturepoliceuniversidadministerioinstitutoayuntamientopolicíauniversitàministeroistitutocomunepoliziauniversidademi"
    "nistérioprefeiturapolíciauniversiteitministeriegemeentepolitieuniwersytetministerstwoinstytutüniversitesiÜniversites"
    "ibakanlığıbelediyesimüdürlüğühaber merkeziservisiuniversitetkommunpolisenuniverzitaministerstvoуниверси"
    "тетУниверситетминистерствоМинистерствоинститутИнститутслужба"
    "СлужбауніверситетУніверситетміністерствоМіністерствоuniversitateamin"
    "isterulπανεπιστήμιοΠανεπιστήμιουπουργείοΥπουργείοgroupuniversityundsowieetoraz"
    "veileİleochogтаТаșiȘişiŞiκαιΚαιésÉsand&yeeniaиИіІйЙavecconmitcomvonvomvanzuzurzumderdendemdedelde"
    "lladellodeideglididadasdodosdudesd'd’lalelaslosleslol'l’yeitertente't’topinafavalelbinbenibnstsansantaulфонФо"
    "ндеДеванВанμακΜακaufundinausàÀennawwevveвВвоВоуУiστηνΣτηνστοΣτοστηΣτηfrom"
    "fürpourparavoordlaiçinİçinförforдляДляpentruγιαΓιαvomstandupdateimpressummerklistelire la suitevoir plu"
    "sver máslees verdermás opcioneszobacz więcejzaloguj sięprzejdź dose connecteryorum yapabone olчитать дале"
    "еЧитать далеечитать полностьюЧитать полностьюобсудитьОбсудить"
    "КомментироватькоментуватиКоментуватинаверхНаверхчитать дальш"
    "еЧитать дальшечитати даліЧитати даліläs mer omskriv utvisa merσχόλιαΣχόλια"
    "περισσότεραΠερισσότεραδιαφήμισηΔιαφήμισηcomenteazăpublicitatevezi mai multlyssn"
    "a påčíst dálČíst dálpokračovat ve čteníkomentarzpersonverngoogle newsifotofotosvideovideosgaleriepodcastforumk"
    "ontaktpremiumgratisexklusivexclusifexclusivohomeenglishupdatetickerzusatzinfosfolgenperfilprofilereklamemainoshirdetésb"
    "li abonnentkirjaudusaber maisgaleríagalleriaphotosvidéovídeoarasalvadelgemmin. °cicon_alerta_verificacionaaraisidste"
    "rnblickaa/(aa)aa p:d:qsagte ersagte siesagte ein sprecherhieß eserklärte ererklärte siesagt ersagt sieberichtete die "
    "polizeiteilte die polizei mitteilte das unternehmen mita-t-il dita-t-elle dita-t-il déclaréa-t-elle déclaréa-t-il aj"
    "outéa-t-elle ajoutéa-t-il expliquéa-t-elle expliquéa-t-il indiquéa-t-il affirmédit-ildit-elleexplique-t-ilexplique"
    "-t-ellea-t-on apprisdijoafirmóseñalóaseguróañadióexplicóindicóconcluyóha dichoha añadidoha explicadoha asegura"
    "doha señaladoha dettoha aggiuntoha spiegatoha dichiaratoha conclusoha sottolineatospiegaraccontaconcludedicedisseafirmo"
    "uacrescentouexplicouconcluiudeclaroucompletoudizafirmazei hijzei zezegt hijzegt zealduspowiedziałpowiedziaładodałdoda"
    "łapodkreśliłpodkreśliłazaznaczyłmówidedidiye konuştuifadelerini kullandışeklinde konuştudiye ekledidile getir"
    "dikaydettibelirttisöyledibildirildiaçıkladısäger hansäger honsade hansade honsiger hansiger hunsier hansier hunsag"
    "de hansagde hunsa hansa hunřeklřekladodaldodalauvedluvedladoplnilсказал онсказала онаотметил "
    "онотметила онадобавил ондобавила оназаявил онзаявила онаподчер"
    "кнул онрассказал онрассказала онапояснил онсообщил онговорится "
    "в сообщениисказав вінсказала воназазначив віндодав віндодала во"
    "наa spusa declarata adăugata precizata explicatείπετόνισεπρόσθεσεανέφερεδήλωσε"
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
    ""
    "";
inline constexpr const char* letters[] = {letters_0, letters_1, letters_2, letters_3};

inline constexpr std::uint32_t entries[] = {
    244761, 3087152936, 170304, 1879052567, 65716, 1845560339, 176707, 2969637642, 136876, 1946160650, 136869, 1694502407,
    206322, 1694506252, 149881, 1845694214, 146841, 1627590420, 146762, 1929580299, 174222, 1677792009, 167697, 1761808392,
    167426, 1929580551, 3119, 1929379865, 3775, 1929379853, 163738, 2432896780, 111896, 3087207187, 208399, 1811946760,
    197980, 973084951, 6059, 1795162125, 218587, 3019907332, 204524, 1845501193, 97365, 1828915983, 97380, 1828915983,
    119285, 1828785167, 119300, 1828785167, 119277, 973147144, 115038, 2969766685, 115125, 2349009693, 243003, 2969632790,
    39854, 1627390220, 132122, 2030112006, 133512, 973147398, 131730, 1929448709, 132598, 973147397, 6848, 1761607690,
    147364, 1929580299, 185152, 2231375639, 158256, 2164461324, 204462, 1962941707, 97508, 1929579278, 97522, 1929579278,
    203467, 1644174598, 168178, 2332233752, 12929, 1912602640, 137967, 1879051779, 215542, 2600476176, 81978, 1677724177,
    115590, 1963133715, 115579, 1677921035, 152533, 1627590406, 45278, 1912602900, 219884, 2148016648, 219869, 772284935,
    219856, 2986877446, 40110, 1761607952, 152145, 2667777800, 226073, 2667782920, 21186, 1845493778, 24587, 1694695434,
    225958, 1812144900, 149043, 1929580309, 96165, 1862470414, 221061, 1729372675, 71286, 1694500363, 71297, 2684356107,
    75083, 973080587, 79180, 1677854986, 80515, 1677724170, 84434, 1677930762, 86870, 1677931530, 71278, 2835351048,
    149764, 1929580293, 176147, 3087078152, 70194, 3187672338, 117961, 973147145, 242314, 1627598594, 156447, 2952990478,
    35712, 1694499087, 228160, 1912611844, 79124, 1694632195, 89317, 1694709251, 133669, 1694502403, 92545, 1929579283,
    92564, 1929579283, 92583, 1929579283, 92509, 1929579282, 92527, 1929579282, 18550, 1946157073, 92496, 1929579277,
    116160, 1929448204, 116172, 1929448200, 174999, 2181108488, 149392, 1694699278, 158280, 2701332236, 217184, 1761616133,
    157163, 2684555018, 1193, 1845493779, 9355, 1845493778, 9556, 1912602641, 33836, 1929576455, 101354, 1912802079,
    101385, 1912802079, 101259, 1912802068, 101279, 1912802068, 120119, 1912671252, 120139, 1912671252, 39906, 1845494027,
    47780, 2046820876, 241052, 2198022664, 27664, 1627586567, 51023, 1912603410, 50988, 1946157841, 201576, 1862278158,
    50963, 1912603404, 73495, 1627391499, 103541, 1912802067, 103765, 1912802063, 103560, 1912802060, 103532, 1946356489,
    103780, 1946356488, 153750, 1845694219, 174294, 1694569223, 175817, 3187741460, 217926, 1795170568, 84342, 1795371270,
    123938, 973147149, 28913, 1627586565, 206737, 1761615109, 204617, 1627397383, 202870, 1828723976, 151872, 1761808143,
    239852, 1912744199, 46816, 1845494290, 143995, 1929580294, 176605, 2600538886, 178583, 1996559627, 174926, 2264994569,
    69606, 1677722886, 175781, 2399212296, 134936, 1694502421, 132588, 1677790474, 19218, 3204448302, 173578, 1845563917,
    82440, 1845496332, 173591, 973148684, 217826, 1728061702, 221076, 1762927107, 153085, 1694699274, 41166, 1946157324,
    243340, 1946353676, 209224, 2281708807, 27423, 1694695432, 205239, 2701139207, 218209, 2181046532, 204029, 2046827784,
    21547, 1862270992, 151022, 2214792967, 207143, 2214599943, 175579, 2248217354, 153270, 1845694218, 28315, 1627586569,
    170223, 1912606989, 118948, 973147145, 244311, 1761752840, 39940, 1845494033, 12894, 1845493774, 121050, 1694567432,
    220511, 772547079, 220498, 2165056006, 142437, 1694699019, 142199, 1862471177, 8417, 1627389972, 16234, 2231369771,
    36182, 1694499097, 156297, 3036876566, 208925, 1694506247, 89111, 1912813062, 206781, 1828723974, 187645, 3070433296,
    204456, 1862278406, 134594, 1694502412, 131347, 1694567690, 152293, 1812139782, 167573, 1627590664, 167566, 1912803335,
    208103, 1912610058, 205771, 1627397383, 121330, 1694567433, 172006, 973082893, 217839, 1728061703, 242154, 1761815557,
    150137, 1845694221, 103462, 1694698249, 92180, 1912802065, 92212, 1912802063, 72713, 3036677652, 72639, 3187672594,
    72675, 2952791570, 28505, 1879244806, 240209, 2969708818, 104955, 1929579285, 104976, 1929579285, 152903, 1677922057,
    147470, 1694699272, 208282, 1761615111, 136945, 1946160648, 150526, 1627590408, 152877, 1694699273, 171277, 973082897,
    203799, 1929387269, 115357, 1946356490, 124284, 1694567433, 76571, 1879050248, 156363, 2399342352, 48511, 3087008285,
    83551, 2952792586, 208215, 1929387272, 239595, 1862412551, 43087, 2348810532, 213325, 1694506249, 217133, 1845502215,
    240780, 1845701125, 23630, 1828913161, 80407, 1828849929, 90064, 1828926985, 119003, 973147148, 147936, 1761808139,
    225520, 1761813259, 173541, 1929449995, 118693, 1627458580, 118675, 1627458578, 118713, 1627458568, 232349, 1811948550,
    244376, 1845638920, 148911, 1879248643, 170531, 973082886, 187794, 3187873809, 145719, 1963134724, 6303, 1627389969,
    73764, 1627391753, 165154, 3070430994, 241511, 1946298888, 208932, 1962941700, 105224, 1778584338, 121679, 1761676303,
    242113, 1828924419, 242450, 1828783363, 73506, 1862272522, 230713, 1845502986, 147600, 1627590409, 201872, 2969574418,
    23780, 3087204378, 150199, 1694699283, 150218, 1694699283, 234859, 1677731104, 125486, 973147154, 115543, 1694698257,
    156395, 2936213264, 77611, 973080585, 198821, 1694702085, 217316, 771760388, 235158, 1929455130, 144281, 1862471429,
    173132, 822153736, 230492, 1912611854, 40831, 1811939594, 162226, 2952990474, 212320, 2952797450, 224753, 1630544394,
    224745, 1966088712, 133406, 1795230984, 51977, 1694499591, 153581, 1912803077, 122741, 973147157, 106200, 3036875540,
    217655, 771760388, 20465, 1879048203, 176689, 2197885704, 24376, 1694695433, 198736, 1661147653, 147117, 1627590404,
    136963, 1627393550, 145035, 1929580302, 34229, 1677918231, 200353, 1728060174, 156435, 2718109452, 120055, 1778453514,
    85341, 2147692808, 238794, 2348820284, 237569, 3087083293, 237515, 2952865561, 157482, 2399342348, 157518, 3036876556,
    226688, 3036881676, 174076, 1694569222, 76088, 973080585, 79446, 1862404360, 86732, 1862480648, 87303, 1862480904,
    38825, 1929380103, 4794, 1627389969, 229498, 771761156, 170128, 973082891, 230082, 1912611851, 178626, 1912673542,
    101771, 1912802069, 101792, 1912802068, 101700, 1912802063, 186845, 1912805391, 101715, 1912802062, 51418, 1845494540,
    51408, 1912603402, 137396, 1761611267, 5366, 1929379851, 135625, 1929383431, 213700, 2181045520, 200325, 1694505740,
    79427, 1627523347, 111858, 2550336275, 75961, 1694500874, 86605, 1694708234, 218233, 2164269316, 203452, 1946164488,
    211738, 2952797448, 91281, 1845693206, 207427, 1996496134, 46278, 1694499101, 231801, 2181047310, 105242, 1778584338,
    121694, 1761676303, 159360, 3154317068, 105699, 2500004635, 122507, 2499873819, 105820, 2164460311, 122568, 973147153,
    143316, 1694699271, 48987, 3036676645, 138646, 1912606220, 105049, 1694698251, 132634, 1627458823, 143336, 1845694213,
    47257, 1862271511, 4028, 1694498833, 141070, 1694565393, 181753, 1694504721, 28130, 1912799243, 143866, 1694699271,
    209283, 3170901256, 150594, 1627590407, 221014, 1628447239, 221008, 1812996614, 134606, 1694502408, 10939, 1627389973,
    35440, 1929380110, 146102, 1862471441, 146119, 1862471441, 80924, 1845496338, 28430, 1845690376, 106341, 2332232479,
    106260, 3087207195, 106434, 3087207193, 44133, 1694499085, 24597, 1694695436, 151146, 1627590411, 174163, 1694569226,
    178168, 973149450, 178160, 973149448, 147287, 1929580297, 12827, 1912602639, 133548, 973147401, 182106, 1761613584,
    145914, 1929580296, 147518, 1627590407, 161343, 2952990476, 148697, 1694699277, 141680, 1828783112, 241739, 2181179920,
    6011, 1862271001, 5989, 1862270998, 5969, 1862270996, 21563, 1862270994, 6036, 1627389965, 5957, 1962934284,
    25489, 1761804297, 57838, 1694499597, 168357, 1694699533, 57827, 1912603403, 168346, 1912803339, 131892, 1694567693,
    174605, 1862341382, 4840, 1627389970, 7704, 1627389970, 178617, 1812010249, 18325, 2197815325, 236300, 1845569290,
    16022, 3087007797, 56386, 2348811057, 154962, 2952990480, 243891, 3003266825, 135417, 1946160646, 135755, 1694502415,
    65772, 973145100, 65761, 1627456523, 65784, 1694565387, 65751, 2181104650, 200032, 1694505752, 163540, 1627590406,
    178238, 973149448, 91630, 1929579275, 207017, 1845501190, 67541, 1694565385, 70336, 1627391241, 216398, 973152258,
    59487, 1694565384, 133696, 1761611267, 174770, 1728123653, 232865, 2181047318, 244348, 1845638922, 244358, 1845638922,
    27676, 1694695428, 145853, 1627590407, 220860, 1695556103, 78189, 973080587, 164746, 3204648722, 205765, 1627397382,
    59057, 1845560336, 136066, 1811942935, 46633, 1744830999, 1305, 1845493779, 1721, 1728053267, 1324, 1694498832,
    39235, 1778385169, 160284, 3036876554, 173347, 1946227210, 47563, 1694499352, 171690, 973082899, 171226, 973082897,
    171260, 973082897, 180673, 973084177, 180707, 973084177, 171656, 973082895, 180953, 973084175, 5095, 1845493774,
    102202, 2952989458, 151409, 1828916999, 211862, 2885688592, 21713, 1627389974, 219538, 772022791, 219525, 3171164678,
    42760, 2986344733, 41298, 1912602900, 22908, 1845493777, 54517, 1912603403, 54790, 1912603403, 170606, 973082890,
    54508, 1912603401, 54781, 1912603401, 205455, 1627397383, 112161, 1761807115, 124012, 1761676299, 99108, 1694698253,
    223776, 1630020104, 175363, 1828786950, 141329, 1677788179, 141348, 1677788179, 141298, 1694565393, 141315, 1946223630,
    206308, 1694506254, 141726, 973145097, 141263, 1694565384, 239688, 1694640392, 240696, 1694706184, 138753, 1946160652,
    145089, 2030243589, 78879, 973080581, 85853, 1627599108, 204789, 1694506245, 32259, 1845690378, 175020, 1845564164,
    142905, 1677922052, 137517, 1660947971, 19683, 2181038111, 80648, 771754500, 210922, 3120569627, 115836, 2047019793,
    120250, 973147151, 102371, 1845693198, 120279, 2046888971, 158892, 2684555029, 187753, 3036878872, 141811, 1929580037,
    159081, 2936213302, 158132, 2869104406, 182066, 1627395854, 151779, 1912803081, 2521, 1694498839, 2500, 1694498837,
    24165, 1912799243, 111961, 2533559067, 204869, 1627397385, 156897, 2952990474, 76738, 973080583, 177336, 973149191,
    214999, 1627397643, 216349, 771825413, 37723, 1694499083, 132083, 1845562635, 207937, 1946164485, 241422, 1862412811,
    241277, 1694640650, 37691, 1761607944, 209238, 1811946758, 224207, 774644231, 224194, 3039568390, 241839, 3187812888,
    232125, 2952799252, 232097, 2147492878, 186494, 1845696519, 138970, 1929383439, 207843, 1845501191, 224321, 1664098819,
    153698, 1912803078, 153477, 1694699270, 226243, 1694704390, 46615, 1845494290, 215828, 771759633, 185971, 1929582604,
    134481, 1728056852, 81640, 1627392520, 185676, 1694701578, 73875, 738199313, 218611, 2516590864, 150793, 1929580299,
    225825, 1929585419, 27658, 1946353670, 243786, 1812084486, 143566, 1845694214, 168624, 973082886, 169840, 973082886,
    173748, 1845564166, 179770, 973084166, 180110, 973084166, 149736, 1862471429, 180467, 973084165, 43209, 3036676378,
    43899, 2516582682, 13537, 2902458385, 211916, 2415926542, 32470, 1761804297, 154738, 1862471430, 213293, 1962941702,
    40493, 1845494031, 40479, 1845494030, 27867, 1795358728, 168742, 1946161422, 177942, 1778455558, 140682, 1946160653,
    203826, 1845501190, 173791, 1812009734, 219944, 3104317962, 244986, 3036821262, 29600, 2349006866, 56362, 2348811032,
    206129, 1862278419, 243674, 2835494674, 243738, 2835494674, 243706, 2835494672, 243646, 1946302220, 206667, 1627397385,
    206676, 1627397385, 184933, 2969573140, 26502, 1845690377, 207288, 1996496136, 244241, 2969712405, 190370, 1694505225,
    212420, 3003129107, 143607, 1845694214, 202654, 1845501190, 186870, 1912805391, 206643, 1627397389, 102047, 1912802060,
    208062, 1962941705, 123049, 973147161, 141618, 2969633823, 57960, 2969568020, 67950, 973145107, 57924, 2181038866,
    97270, 1828915980, 97282, 1828915980, 119142, 1828785164, 119154, 1828785164, 59730, 1627456522, 117632, 755043336,
    217110, 771760387, 75152, 1845495816, 86051, 1845703176, 20337, 1946157071, 30452, 2399338520, 36827, 1811939592,
    13411, 1795162132, 13393, 2566914066, 148000, 1627590409, 148009, 1694699273, 225540, 1627595529, 180138, 973084165,
    41455, 1929380110, 153769, 1946357512, 5063, 1845493777, 136752, 1862274580, 217912, 3170902279, 23159, 1845690374,
    227814, 536945413, 169336, 1912606987, 230325, 1761616908, 100703, 1946356492, 205914, 1862278407, 173308, 1845563918,
    25319, 1929576460, 153145, 1912803078, 11107, 1912602644, 11094, 1912602637, 278, 1845493772, 74849, 1979713543,
    86027, 1979920903, 19926, 3204448288, 12300, 1845493770, 29176, 1694695430, 100185, 2030242580, 100222, 2030242577,
    132145, 2030112017, 100155, 1694698250, 203061, 2046827784, 240520, 1828923909, 175408, 2365657862, 159456, 2952990472,
    23548, 1845690380, 5146, 1694498827, 26782, 1845690379, 25729, 1761804298, 28446, 1627586570, 29312, 1694695434,
    80184, 3171027210, 89887, 3171104266, 28899, 1912799241, 91238, 1845693203, 91257, 1845693201, 20939, 1845493775,
    91223, 1812138767, 91274, 1694698247, 59722, 1761674248, 217500, 1728061703, 187433, 3036878883, 187503, 3070433311,
    187211, 3187873804, 221494, 2400723464, 221510, 2350391816, 149820, 1677922055, 221537, 773333511, 221524, 3172475398,
    24862, 1946353671, 208209, 1929387270, 225249, 1845699337, 176649, 1694569223, 94713, 1862470418, 94678, 1862470417,
    94621, 1862470414, 94648, 1862470413, 165898, 2969767690, 94795, 1929579271, 135478, 1929383427, 211510, 2332040460,
    74000, 1962936072, 132641, 973147398, 132689, 2030112005, 143451, 1812139784, 137970, 1862274568, 66145, 1862337549,
    31990, 3036872708, 7638, 1862270996, 7621, 1862270993, 21703, 1694498826, 199739, 1862277915, 72096, 1761609233,
    50702, 1845494551, 50681, 1946157845, 79792, 1929513227, 89667, 1929590283, 142818, 1677922055, 230228, 1845502983,
    205546, 1929387270, 138871, 2030046741, 185992, 1711478800, 152653, 1828916999, 175279, 1912673031, 212136, 2415926540,
    243845, 3003266823, 228543, 1845502996, 228525, 1912611858, 184289, 2197821200, 23889, 1644363779, 205151, 1627397381,
    34972, 1728053524, 131276, 1912671501, 131289, 1912671501, 131302, 1694567691, 131313, 1946225930, 215413, 1694506503,
    163130, 1845694214, 219105, 2030051590, 144126, 1694699269, 147445, 1862471429, 142163, 1862471181, 216752, 771760389,
    201479, 1694505995, 201469, 2835356682, 172845, 1963076905, 149226, 1862471431, 147562, 1627590404, 159552, 2550337301,
    162468, 2936213269, 159500, 2885881610, 220741, 772809223, 220728, 2148540934, 48103, 2902458898, 77631, 973080587,
    122977, 973147147, 171444, 973082891, 85379, 3187880202, 160150, 3187871498, 6858, 1862270986, 146833, 1627590408,
    204594, 1627397384, 146206, 1862471429, 67837, 3170960397, 67863, 3170960397, 175609, 3019969290, 212526, 2399149326,
    226828, 2399347489, 31524, 2147680277, 220786, 2349867534, 220760, 2400199180, 74521, 973080332, 222378, 2954895886,
    222404, 2183143948, 197727, 2952796459, 19067, 1694498836, 32298, 2198011915, 232529, 2181047302, 177702, 973149193,
    210178, 3120569618, 108969, 3087207189, 164652, 2533560080, 146617, 1862471434, 1768, 1845493776, 188888, 1929386256,
    168790, 973082892, 188878, 973084938, 66206, 1711342602, 66248, 1979778058, 33432, 2919432206, 175086, 1946227461,
    112810, 1694698261, 44292, 1761607955, 187886, 1694701587, 112793, 1694698257, 112777, 1694698256, 112750, 1694698255,
    112765, 1761807116, 116401, 1761676040, 211388, 2583698698, 77714, 788531223, 79902, 3087141141, 89786, 3087218197,
    136188, 1845497362, 139014, 1845497353, 239512, 1862412551, 154921, 2030243589, 145893, 1929580296, 174282, 1627460359,
    25411, 1862467591, 225405, 1862476551, 159777, 2952990476, 179309, 1694569740, 142408, 1845693962, 242355, 3204656902,
    84168, 687868422, 139446, 2952793616, 77028, 973080582, 85049, 1862480133, 52205, 1627390732, 236702, 1627465484,
    52194, 1912603403, 236691, 1912678155, 82033, 1929382421, 3750, 1912602637, 136421, 1929383441, 140285, 1845497356,
    5900, 1962934280, 136413, 855641608, 240315, 2030184709, 185110, 3070236435, 167691, 1694699526, 167608, 1929580549,
    72494, 1946158603, 152566, 1761808132, 7479, 1862270996, 7463, 1862270992, 7451, 1862270988, 25948, 1912799241,
    25957, 1694695432, 149521, 1929580294, 140444, 2969570829, 19464, 3204448294, 19524, 3036676118, 19562, 2231369744,
    204487, 1744837896, 198577, 771758342, 50074, 1828717067, 43971, 3187671316, 178777, 1979782408, 154916, 2919436037,
    53619, 1912603407, 51263, 1845494541, 53607, 1912603404, 167771, 1912803340, 51252, 1912603403, 26479, 1845690377,
    158913, 2952990478, 39752, 1845494025, 27909, 1812135943, 100072, 3154316050, 100090, 3137538834, 119856, 973147152,
    119872, 973147152, 99998, 1694698255, 100013, 1694698255, 119847, 973147145, 99990, 2030242568, 207631, 2952797448,
    174459, 1862341382, 230181, 1929389062, 176059, 2952860428, 34958, 1694499086, 23493, 1845690378, 148114, 1694699271,
    174415, 1694569223, 186150, 1912805394, 186180, 1694701582, 218071, 3003130126, 218463, 2147492108, 178638, 1946227977,
    224316, 774906373, 224312, 1664098820, 175999, 2399212298, 142687, 1929580041, 208731, 1845501194, 220636, 2215649801,
    188979, 1845500187, 188904, 1845500186, 188953, 1728059674, 188930, 1845500183, 55892, 2147484447, 108285, 3087207197,
    108456, 2399341341, 159843, 3087208221, 108372, 2349009692, 108543, 2164460315, 166777, 1040256784, 166809, 788598544,
    29940, 2399338510, 159801, 3036876558, 166841, 2399211278, 187263, 3036878862, 231433, 2952799242, 230590, 1912611849,
    230704, 1912611849, 138107, 1811942925, 187597, 3036878862, 219149, 2030051590, 175427, 2902528779, 80962, 1845496340,
    21824, 1694498845, 219208, 1862541831, 25418, 1929576455, 229367, 1811948550, 24187, 1912799238, 24939, 1912799238,
    25509, 1627586565, 29189, 1862467597, 27821, 1912799240, 170439, 973082888, 190232, 973084936, 207645, 1845501191,
    205018, 1811946758, 26607, 1728249861, 223564, 2351440398, 223538, 2401772044, 219097, 1627398408, 50460, 1845494544,
    50446, 1912603406, 53593, 1912603406, 50918, 1912603405, 75035, 1929381900, 150879, 1627590410, 101115, 1912802063,
    229092, 1912611851, 221879, 1629233669, 138272, 1694502412, 208677, 1694506246, 189156, 1845500173, 19087, 1627389970,
    71760, 2701133326, 71787, 1929381390, 71747, 1828718093, 71774, 1828718093, 71801, 1862272525, 71911, 1627391500,
    71737, 1862272522, 73656, 1627391498, 31346, 2349006862, 10020, 1694498833, 27191, 1778581518, 10357, 1778384908,
    200550, 3087014680, 43749, 3036676374, 13011, 1744830484, 167481, 1711476744, 174006, 1694569222, 179152, 2231440661,
    224511, 774906375, 224498, 3123716614, 220660, 1628447237, 205086, 1862278404, 198191, 1761614095, 198210, 1761614095,
    213932, 3204455690, 66201, 1711342594, 242224, 1711483906, 25832, 1627586567, 65897, 1627456536, 65874, 2181104663,
    220270, 1846288903, 241168, 1845635593, 239896, 1627531528, 241161, 1912744455, 170874, 1811943688, 6099, 1862270998,
    6084, 1862270991, 182430, 1929385746, 187002, 1728256010, 1628, 1845493776, 39220, 2264924431, 164986, 2885881612,
    162162, 2986544904, 122597, 536939526, 213896, 2667584784, 25653, 1862467597, 27249, 1694695436, 34666, 2030108684,
    24403, 2835546123, 23481, 1677918217, 27838, 1963130889, 41518, 2835349778, 81824, 1627392523, 118346, 973147157,
    95430, 1912802068, 118330, 973147152, 95415, 1929579279, 208305, 1845501193, 132723, 3087076616, 218916, 2181046536,
    79421, 1627523334, 32922, 3204644878, 220557, 1628185095, 41621, 1946157329, 166550, 1929580301, 227433, 1929585421,
    227790, 1728258824, 23853, 1812135943, 150484, 1627590407, 119924, 1778453524, 119944, 1778453524, 142044, 1694699018,
    80702, 1845496328, 242235, 1845701635, 198741, 688069127, 118624, 973147150, 37112, 1929380109, 95839, 1929579277,
    39453, 1946157330, 203050, 1728060680, 147121, 1627590407, 151732, 1694699270, 230918, 2600477707, 153126, 1845694219,
    200942, 2399148818, 133653, 1929383440, 59600, 1694565387, 146571, 1929580297, 146555, 1627590408, 225304, 1627595528,
    166613, 3137408775, 142793, 1812139523, 164930, 2181238556, 161591, 2416119562, 98102, 1912802072, 98011, 1912802065,
    200109, 1761614608, 189877, 1694505238, 165010, 2248347404, 9866, 1828716560, 9882, 1828716558, 39405, 1929380110,
    39419, 1828716811, 132244, 1627458822, 25374, 1946353672, 206078, 1694506246, 151050, 1862471435, 242009, 1677929219,
    242300, 1677929475, 99688, 3154316050, 99706, 3137538834, 119815, 973147152, 119831, 973147152, 99658, 1694698255,
    99673, 1694698255, 99632, 3154316045, 99645, 3137538829, 119771, 3154185229, 119784, 3137408013, 119797, 973147145,
    119806, 973147145, 138985, 1929383432, 175266, 1694569222, 229787, 1627399175, 217085, 1677730057, 212856, 3103792410,
    26622, 1912799241, 39169, 1929380107, 22846, 1627389967, 217919, 1627398407, 45116, 1912602888, 27644, 1912799239,
    24041, 1845690377, 230404, 2969576454, 148538, 1929580295, 131363, 1812008216, 131387, 1929448726, 46071, 1929380110,
    133525, 973147400, 207679, 1627397382, 23909, 1929576457, 215027, 1627397652, 215113, 771759634, 8222, 1694498831,
    26064, 1929576457, 97211, 1929579273, 119062, 1929448457, 103371, 1694698251, 158961, 3187871494, 133220, 2969636108,
    118545, 2902526990, 118559, 2365656078, 118573, 973147145, 199506, 2046827279, 18965, 1694498835, 187879, 1946359815,
    78649, 973080589, 33534, 3204644876, 85837, 3204657420, 8279, 1694498846, 8237, 1694498844, 22645, 1694498842,
    3727, 1912602647, 19045, 1761607702, 215968, 1627397654, 215947, 1627397653, 215062, 1627397651, 6958, 1694498834,
    214954, 1627397649, 215081, 771759633, 216094, 1694506513, 8265, 1862270990, 98473, 1862470414, 1563, 1845493776,
    23334, 1912799239, 66203, 973145091, 206954, 1694506246, 217747, 1912611077, 187249, 3187873806, 230631, 1845502985,
    81630, 1627392522, 143669, 1694699271, 161379, 2399342352, 162791, 1694699272, 212176, 3170901262, 13110, 1962934292,
    13094, 1795162128, 213856, 3103792396, 188860, 1929386258, 20845, 1946157080, 152453, 2047020810, 152444, 2047020809,
    88415, 1627600138, 235816, 3187746322, 11648, 1845493775, 235788, 2952865294, 83011, 2952792588, 178315, 973149447,
    208844, 3087015175, 218788, 3070238988, 201607, 1862278161, 201641, 1627397137, 135596, 2835353099, 149507, 1627590408,
    45258, 2030043412, 201820, 1694505990, 101130, 1912802064, 135587, 1929383433, 206552, 1627397385, 93191, 2835548959,
    93222, 2298678047, 4129, 1694498845, 36526, 1946157338, 93166, 1912802073, 228447, 1845502992, 228433, 1912611854,
    220615, 1913659907, 136659, 1694502414, 95733, 1845693196, 95745, 1845693196, 118069, 1845562380, 118081, 1845562380,
    119213, 973147148, 119225, 973147148, 97313, 1828915979, 97324, 1828915979, 180838, 973084171, 181030, 973084171,
    219236, 1627660808, 174914, 1627460356, 104831, 2030242581, 104852, 2030242581, 104805, 1694698253, 104818, 1694698253,
    104873, 2835548940, 104885, 2298678028, 202508, 2181045266, 202544, 2936019986, 154292, 1627590405, 142428, 1946357257,
    239225, 1946298633, 244081, 1963079432, 217479, 771760388, 156153, 2349010712, 10089, 2046820368, 39392, 1929380109,
    200700, 2952796944, 76445, 973080581, 76441, 771753988, 84838, 771961092, 18414, 2516582449, 163372, 1627590419,
    160350, 2952990480, 206184, 1862278410, 207516, 1728060681, 174918, 1627460360, 93015, 1929579283, 166092, 2533560074,
    69497, 1627391247, 69476, 1845495050, 207274, 1694506246, 202904, 1811946756, 179412, 2348881171, 148551, 1627590408,
    241443, 1627531784, 33733, 1929576451, 65921, 1694565381, 80873, 1694501385, 9233, 1845493782, 9114, 1845493777,
    21787, 1845493774, 34424, 671154186, 26631, 1929576456, 26639, 1694695431, 94522, 1929579279, 214538, 1694506512,
    12451, 1845493773, 91604, 1745029898, 116811, 1744899082, 180272, 973084170, 153483, 1979911946, 218591, 3019907332,
    175322, 1929450244, 156977, 2416119568, 38758, 1694499082, 212100, 2600475912, 225890, 1627595528, 177140, 973149190,
    11481, 2801795084, 203793, 1929387270, 220606, 772809220, 156933, 3087208198, 140653, 922750471, 132699, 3087076616,
    25262, 1929576457, 175911, 2952860426, 223349, 1864901127, 37849, 1627390221, 210898, 3120569612, 94340, 1761807115,
    117579, 1761676299, 26165, 1912799239, 31890, 3087204364, 166507, 1745030918, 152625, 1979911945, 236374, 1912678153,
    150999, 3103985415, 207120, 3103792391, 136934, 922750467, 163436, 1761808139, 117602, 973147158, 93532, 1845693204,
    90109, 1912813061, 234751, 2348819745, 179445, 771822862, 80722, 1845496332, 80734, 1929382412, 40021, 1795162387,
    243418, 1661141000, 188041, 3070433296, 176155, 3087078152, 182590, 1962940177, 29459, 1761804300, 174872, 1946227462,
    146479, 1912803090, 47410, 1845494286, 47398, 1946157580, 240373, 1744972035, 173999, 1828786947, 156461, 2952990478,
    201658, 1929387019, 201669, 1862278154, 3788, 1929379850, 144137, 1694699270, 232995, 1912611842, 148520, 1694699273,
    145956, 1677922056, 75397, 1795164172, 79041, 1795295500, 89335, 1795372556, 162206, 2449673994, 212374, 2449480970,
    89281, 1912813062, 135508, 1946160656, 203347, 1728060681, 214940, 1627397646, 177005, 973149190, 70799, 973079813,
    177740, 973149189, 174002, 1694569220, 41401, 1694499084, 210784, 2583698710, 223321, 1948787203, 152420, 1627590406,
    203501, 1627397382, 134212, 1627393540, 235509, 1627465227, 27513, 1694695434, 174301, 1694569223, 169793, 1761612044,
    161571, 2952990474, 169805, 1862275337, 213996, 3070237969, 41430, 1761607949, 219118, 2030051593, 216937, 1644175619,
    144437, 1694699272, 206608, 1862278406, 54501, 1962935047, 213004, 2717916428, 54461, 1912603407, 219027, 1761616136,
    3557, 1912602639, 166058, 2432896782, 152828, 1979911947, 219252, 2030313987, 170092, 1862275346, 74631, 1627391761,
    34863, 1845494028, 170081, 1694503179, 170072, 973082889, 23223, 1845690374, 25526, 1761804294, 203574, 1728060678,
    207525, 1845501189, 168054, 2164461580, 216202, 2164334348, 155852, 2332233480, 166207, 3204648724, 54541, 1694499601,
    14678, 3087007776, 175789, 2399212296, 204890, 2046827783, 73792, 1694500622, 18818, 1962934291, 134451, 1728056862,
    134429, 1694502422, 134665, 1962937877, 202716, 1845501201, 202702, 1845501198, 202693, 1946164489, 218439, 2952798476,
    116929, 973147147, 185635, 1795364874, 24227, 1912799238, 216002, 2969574924, 144286, 1694699271, 27497, 1778581510,
    141852, 1627590149, 174263, 1627460357, 220248, 1628185093, 220518, 1745625605, 41145, 1879048461, 95253, 1929579284,
    160448, 2248347405, 78485, 973080585, 39957, 1845494033, 83904, 2969569819, 51628, 1694499601, 52086, 1694499601,
    16277, 2231369771, 156319, 3036876566, 149462, 1929580295, 223745, 1915232775, 204406, 1862278405, 169736, 1694503182,
    165928, 3070430998, 206933, 1946164490, 140188, 1811942921, 187661, 3070433296, 242037, 2952997636, 98126, 1694698259,
    92050, 1761807121, 117539, 1912671243, 203603, 1979718920, 146245, 1627590407, 150509, 1862471435, 172019, 973082893,
    204069, 1862278410, 113575, 2432895783, 124919, 2432764967, 113676, 2248346399, 124810, 2248215583, 113306, 2734885661,
    124434, 2734754845, 124600, 973147164, 113389, 2432895771, 113470, 2533559067, 124517, 2432764955, 124725, 2399210519,
    124662, 973147153, 217546, 1728061702, 146211, 1627590407, 28952, 1946353671, 148131, 1761808134, 205708, 1761615110,
    212694, 3103792408, 215010, 1627397649, 169915, 1761612043, 140531, 3170897452, 161892, 2952990482, 227126, 2952995602,
    240227, 2969708818, 165112, 2181238540, 171294, 973082897, 12573, 1845493778, 120961, 1912671240, 13076, 1795162130,
    13064, 1962934284, 93063, 1694698269, 93120, 1694698268, 205073, 1627397381, 43123, 2348810532, 81217, 1845496333,
    81230, 1862273547, 24953, 1912799236, 108921, 2567113499, 160026, 2567114523, 139052, 3137343014, 139572, 3087011370,
    34023, 3103981582, 166126, 2919436038, 92016, 1761807121, 40086, 1845494027, 117517, 1912671243, 163655, 1929580299,
    75027, 1879050248, 145348, 1929580299, 12514, 1862270987, 220160, 1913135624, 177105, 973149190, 177116, 973149190,
    177127, 1929450502, 84693, 1694707973, 177100, 1694569477, 177111, 1761678341, 78311, 1862273038, 78303, 2197817352,
    85661, 2198024456, 125448, 973147143, 135292, 1694502412, 54092, 1795162886, 213676, 2969574668, 234156, 3170903344,
    197108, 3170900251, 66477, 973145099, 66498, 2181104650, 18602, 1811939348, 179963, 973084174, 18622, 1694498829,
    181062, 973084173, 22211, 1694498826, 144322, 2835549958, 144328, 2298679046, 242246, 1627597829, 23806, 3087204378,
    76660, 973080587, 76652, 973080584, 84930, 1812148487, 219701, 1980244483, 211098, 2348817686, 80618, 1929382409,
    179696, 3170964746, 141781, 1946357256, 80554, 1862273551, 80569, 1677724175, 175931, 2952860424, 142642, 1862471174,
    239519, 1862412550, 122762, 973147157, 106220, 3036875540, 46703, 1728053776, 189190, 1912609028, 242192, 1929587715,
    137507, 1946160650, 67812, 3170960390, 75610, 1845495830, 81036, 1845496342, 87012, 1845703702, 184762, 1694504725,
    75590, 1845495828, 81016, 1845496340, 87034, 1845703700, 80998, 1929382418, 86978, 1929589778, 80982, 1929382416,
    86996, 1929589776, 9466, 1845493771, 75567, 1694500872, 86059, 1694708232, 45448, 1811939599, 36800, 1627390216,
    163750, 2181238540, 150572, 1627590405, 241567, 3154258446, 230370, 3154125833, 203996, 1929387272, 239166, 1694508818,
    8801, 1795162129, 8818, 1912602640, 102703, 1912802062, 220991, 1628447242, 220983, 1963991560, 181002, 973084174,
    2107, 1811939354, 165556, 2181238552, 2091, 1962934288, 2133, 1962934285, 179673, 1744901389, 212978, 2483035406,
    214835, 1627397663, 223062, 2233737750, 223106, 2183406102, 117997, 973147154, 118033, 536939538, 94383, 1845693201,
    203292, 1744837895, 79613, 1694632208, 89538, 1694709264, 178733, 1744901389, 215654, 771759647, 165848, 2751663886,
    178710, 1744901388, 155097, 3087208207, 102564, 1912802062, 208584, 1728060682, 136916, 1929383432, 218237, 2164269316,
    157063, 2416119572, 231381, 2147492878, 78257, 1862273035, 198826, 1963137541, 140748, 1845497356, 172187, 973082891,
    177790, 973149195, 222722, 774119941, 222718, 1948525060, 102813, 2231569163, 120723, 2231438347, 169302, 973082894,
    180308, 973084172, 167796, 2030243851, 167807, 1627590667, 117970, 973147145, 179776, 973084169, 180320, 973084169,
    231815, 2181047310, 229918, 1912611846, 220241, 1946952195, 201734, 1946164235, 41360, 2835349779, 152010, 1946357509,
    188387, 2835421195, 217227, 771760388, 149750, 1812139782, 153151, 1946357510, 143587, 1812139781, 31628, 2399338518,
    165458, 2533560078, 53496, 1912603405, 170268, 973082893, 107277, 3187870509, 107412, 2399341352, 110944, 2399341350,
    73806, 1946158860, 100795, 1996688137, 217672, 1778393351, 89730, 1627600393, 106372, 2332232479, 106287, 3087207195,
    106459, 3087207193, 28076, 1912799246, 206497, 1929387274, 80596, 687868423, 135874, 1979715077, 151168, 1694699280,
    189687, 973084939, 217631, 1627398409, 161355, 2952990476, 216908, 1946165507, 38352, 1811939597, 241755, 2181179920,
    138805, 1929383431, 71579, 771753476, 98323, 1929579285, 131930, 1929448725, 131972, 1627458836, 131914, 1929448712,
    82741, 1627392517, 175557, 3019969286, 204933, 2046827782, 227981, 822158086, 14742, 2348810262, 209168, 1627397392,
    202854, 1912610056, 218728, 3070238986, 218892, 2969575692, 220957, 1930437128, 153510, 1845694219, 16075, 3087007797,
    56435, 2348811057, 44882, 3036676369, 154978, 2952990480, 99026, 1845693199, 99013, 1845693197, 160632, 2701332236,
    41501, 1694499089, 28511, 1677918215, 34155, 1795358725, 164330, 2533560084, 205253, 1845501193, 205262, 1845501193,
    203141, 1728060681, 205246, 2164268295, 155388, 2885881624, 81338, 687868425, 28692, 1912799250, 41067, 1912602898,
    24696, 1963130883, 71030, 1828718103, 71010, 1946158612, 71104, 1946158610, 71122, 1946158609, 21935, 2264924176,
    223839, 1697391113, 890, 1946157069, 9008, 1677721613, 188131, 3036878873, 27458, 1761804299, 166423, 2298679052,
    207190, 2046827785, 161882, 2550337290, 220899, 2182095376, 160294, 3036876554, 203929, 1845501193, 242432, 1963143174,
    135287, 1694502405, 217896, 2902466825, 85033, 1795371271, 139462, 2952793612, 152912, 1677922057, 229074, 1694508044,
    232379, 1694508045, 232368, 1694508043, 232392, 1627399179, 171822, 973082892, 213792, 2181045522, 135255, 1912606211,
    79872, 2046953741, 89757, 2047030797, 77017, 788531211, 79862, 1627523338, 89747, 1627600394, 141924, 2013466118,
    168756, 973082894, 137825, 1811942923, 137817, 1627393544, 65680, 1912669199, 163328, 1627590410, 163338, 1627590410,
    213173, 1627397386, 213183, 1627397386, 233771, 2566923538, 182623, 1828722449, 182654, 1946162959, 123528, 2499873827,
    122165, 2499873825, 122299, 2499873823, 105350, 2500004633, 105551, 2500004633, 109847, 2701331225, 109989, 2516781849,
    121795, 2499873817, 123376, 2516651033, 105622, 2500004631, 105417, 2164460309, 105480, 2500004629, 121862, 2164329493,
    121925, 2499873813, 110052, 2500004627, 112107, 2416118547, 122080, 2415987731, 123439, 2499873811, 109972, 2449672977,
    122025, 2449542161, 121976, 973147151, 54756, 1912603405, 122224, 973147149, 208350, 1627397384, 176660, 1694569224,
    206247, 1761615113, 144311, 1929580299, 39106, 1778385161, 169085, 1879052557, 78784, 1694500876, 85882, 1694707980,
    169074, 1879052555, 39028, 2566914320, 156907, 2952990474, 216612, 771760388, 35082, 1694499089, 153939, 1627590409,
    151653, 2651000584, 9159, 1694498834, 140224, 1811942919, 241863, 3187812888, 232145, 2952799252, 232111, 2147492878,
    229674, 1862280200, 123869, 973147157, 26829, 1845690374, 26835, 1728249860, 105758, 2500004624, 143538, 1946357515,
    40040, 1694499088, 215845, 771759633, 211682, 2986351886, 220591, 1913659907, 23416, 1845690378, 115486, 2030242578,
    115504, 1661143826, 116475, 1845562119, 135848, 1694502412, 27490, 2265120775, 1532, 1845493778, 72480, 1946158606,
    23452, 1845690376, 239217, 1912744200, 34501, 1694564359, 227833, 855712519, 240433, 1694706183, 145049, 1929580302,
    206960, 1845501194, 148873, 1627590406, 43235, 3036676378, 43925, 2516582682, 79944, 2164394248, 89828, 2164471304,
    107797, 2550336291, 107898, 2550336289, 111174, 2550336287, 107707, 2500004628, 111094, 2500004626, 69612, 1946158350,
    173366, 1862341132, 111205, 3036875548, 111289, 2516781852, 119434, 973147147, 98375, 1627589386, 150407, 1862471439,
    79265, 2030176519, 89062, 2030253575, 153004, 1694699269, 204950, 1845501189, 143597, 1845694218, 107367, 2650999597,
    107492, 2936212264, 111020, 2936212262, 236419, 1912678157, 137545, 1711279628, 43543, 2952790301, 88571, 3187881242,
    43451, 2348810520, 31834, 2399338518, 43499, 2399142166, 112866, 1761807122, 124314, 973147149, 124327, 973147149,
    112831, 1761807116, 112843, 1761807116, 124302, 973147148, 112855, 1694698251, 112884, 1828915979, 112895, 1828915979,
    112906, 1946356490, 182967, 1845499674, 200286, 1677728526, 164230, 2349010708, 58230, 2969568026, 58182, 2181038872,
    68306, 3070297110, 169708, 973082886, 180044, 973084166, 141978, 1912802823, 138704, 1845497356, 221079, 1628709380,
    81431, 1694501390, 171599, 973082901, 57216, 2952790804, 171039, 973082897, 31158, 2399338512, 55860, 2147484432,
    141517, 2399208464, 141549, 2399208464, 240852, 2399349264, 240988, 2399349264, 139165, 3137342998, 24729, 1929576461,
    82782, 2902460939, 78116, 973080587, 32026, 3187867658, 85591, 3187880202, 162642, 3187871498, 101504, 2047019809,
    101586, 1912802077, 202956, 1912610054, 220826, 2182095368, 220812, 772809223, 220800, 2517639686, 221431, 1696080387,
    31650, 2399338512, 222590, 2183143954, 205951, 1862278407, 54319, 1761608465, 35238, 1694499088, 20869, 1845493785,
    702, 1845493779, 754, 1845493779, 773, 1845493779, 11868, 1845493779, 686, 1845493776, 810, 1694498832,
    20954, 1845493776, 35505, 1694499088, 214554, 1694506511, 58771, 1845560333, 23381, 1845690380, 34361, 671154188,
    28350, 1912799243, 54959, 1912603403, 23362, 1694695434, 28361, 1627586570, 116865, 973147146, 143685, 1694699274,
    240476, 1694706186, 23372, 1912799241, 28656, 1912799241, 143676, 1912803081, 224848, 1912808201, 240467, 1912809993,
    46676, 1946157595, 118240, 973147148, 208482, 1946164487, 239770, 2969708807, 150754, 2030243591, 169347, 1912606987,
    12970, 1929379848, 41260, 1929380104, 152391, 1694699270, 175061, 1694569222, 73773, 1627391753, 221568, 2350391822,
    221544, 2400723468, 116795, 973147147, 23352, 1845690378, 90227, 1845693194, 229998, 1677730824, 153586, 1946357510,
    117624, 755043336, 154297, 1627590416, 89477, 1694709257, 141910, 1795362311, 152437, 1912803079, 207555, 1912610055,
    205513, 1929387272, 26438, 1057161224, 26431, 1929576455, 159464, 2952990472, 188692, 1912674321, 187067, 1728256012,
    187079, 1946359818, 232275, 2399151118, 232249, 3120571404, 117590, 973147143, 175423, 1795232516, 208011, 1845501191,
    70330, 1946158342, 70769, 1677722886, 239826, 1845635334, 239273, 1946298628, 231028, 1694508050, 222826, 1814307331,
    187468, 3036878883, 187534, 3070433311, 72869, 3187672592, 187223, 3187873804, 165908, 2969767690, 213416, 2969574666,
    21998, 1912602639, 90087, 1929590283, 199596, 1862277899, 199618, 1627396875, 243169, 1929445387, 175122, 1912673030,
    218395, 3120570640, 142448, 1627590152, 142966, 1627590408, 241296, 1694640646, 228972, 1694508037, 229732, 1862280209,
    31452, 2399338518, 77124, 973080597, 77166, 973080597, 85097, 2399351060, 70738, 1862272266, 223233, 1629757961,
    223226, 1965302279, 202562, 2181045272, 37862, 1694499083, 51005, 1845494546, 38768, 1728053521, 38785, 1845494031,
    157107, 2952990476, 175351, 1812009734, 89099, 1711486469, 23713, 1946353670, 208489, 1828723972, 25904, 1862467592,
    204444, 1912610053, 115966, 1694567184, 94417, 1929579277, 78868, 973080581, 85849, 1879257348, 162148, 2550337294,
    207082, 1828723977, 150978, 1996689159, 207106, 1996496135, 160132, 2651000584, 84835, 1946366211, 76832, 788531215,
    79812, 2013399310, 89702, 2013476366, 220973, 772809221, 15352, 3103784999, 73029, 2399143457, 111646, 3087207195,
    175619, 3019969290, 226861, 2399347489, 31545, 2147680277, 223604, 2183668232, 223590, 774382087, 223578, 2988974598,
    222288, 773857796, 187871, 1946359816, 2234, 1811939349, 2215, 1811939347, 2255, 1694498834, 34215, 1946353678,
    197770, 2952796459, 154199, 2902658837, 154220, 2365787925, 231519, 2348819474, 154775, 1812139790, 154789, 1812139790,
    203336, 1862278406, 174202, 1912673029, 12611, 1694498837, 215420, 1694506512, 95468, 1929579279, 198975, 1845500685,
    198963, 1694505740, 146152, 1627590410, 220282, 2953585162, 133244, 2885750043, 133325, 2885750043, 99172, 1812138767,
    26593, 1694695432, 216776, 1627398415, 216806, 1694507279, 13229, 2902458380, 179321, 1694569740, 133838, 1929383431,
    26854, 1845690379, 179838, 973084169, 174159, 1929450244, 136322, 1862274575, 208835, 1912610057, 21419, 1862270994,
    25868, 1627586570, 225627, 1627595530, 179182, 3170964745, 75865, 1845495815, 207484, 1845501194, 176905, 2919305992,
    140732, 1929383432, 7331, 1862270993, 7317, 1862270990, 22249, 2952790049, 41684, 2348810524, 41820, 2952790299,
    88701, 738407707, 88519, 3187881242, 43403, 2348810520, 30686, 2399338518, 41740, 2348810518, 30762, 3087204372,
    41784, 2348810514, 30730, 2952986640, 36725, 1627390224, 36741, 1879048463, 88491, 2349020430, 151604, 1912803083,
    33879, 1946353670, 165208, 2969767698, 228706, 1677730824, 36118, 1946157325, 209596, 2348817676, 196631, 973084947,
    189139, 1694505233, 145477, 1694699276, 39761, 1845494025, 27916, 1812135943, 134355, 1811942923, 27792, 1627586567,
    52877, 1694499611, 59853, 1694565403, 52832, 1627390740, 59808, 1627456532, 71139, 1828718092, 71151, 1946158601,
    176071, 2952860428, 82295, 2969569810, 87576, 2969777170, 229451, 1627399174, 229447, 771761156, 218085, 2952798478,
    176009, 2399212298, 33969, 1812135944, 229831, 1912611848, 176635, 1929450246, 17929, 2399141909, 75839, 973080583,
    33870, 1929576451, 55923, 2147484447, 108314, 3087207197, 108485, 2399341341, 159872, 3087208221, 108400, 2349009692,
    108570, 2164460315, 166793, 1040256784, 166825, 788598544, 29954, 2399338510, 139982, 3154120206, 159815, 3036876558,
    166855, 2399211278, 187277, 3036878862, 231443, 2952799242, 187611, 3036878862, 117110, 2449542147, 153137, 2030243592,
    208433, 1627397382, 242395, 1912811524, 232329, 2399151114, 212774, 3036683530, 206912, 1828723974, 181172, 973084175,
    183793, 973084427, 219000, 1862279435, 1148, 1845493773, 18699, 1694498826, 79235, 1795295499, 89005, 1795372555,
    59091, 1912669187, 219735, 1946690051, 206742, 1962941701, 70784, 1677722895, 229440, 1627399175, 73546, 1677723144,
    38315, 1862271248, 176845, 2348880654, 177890, 1694569478, 135210, 1711279619, 17770, 2399141927, 78859, 2030045193,
    173522, 1761677832, 190149, 1912609052, 233709, 1912612124, 190124, 1946163481, 190100, 1946163480, 8767, 1845493777,
    229989, 1912611849, 162170, 2986544904, 212280, 2986351880, 16942, 2197815323, 16896, 2197815319, 205227, 1929387276,
    100313, 1694698261, 234204, 2952799540, 106062, 3036875546, 1965, 1811939353, 100840, 2181237522, 100858, 2164460306,
    27152, 1627586570, 27143, 1761804297, 122591, 536939526, 174664, 1828786948, 198692, 688069127, 185597, 1946359828,
    919, 1946157068, 12775, 1677721611, 180599, 973084170, 1693, 1845493778, 150056, 1845694218, 138201, 872418819,
    212402, 2936020242, 32936, 3204644878, 37996, 1862271243, 164168, 2432896782, 224296, 2049974787, 166722, 1040256778,
    27701, 1627586568, 152712, 1627590408, 136337, 1929383435, 175867, 3187741450, 187625, 3087210506, 227956, 822158087,
    54151, 1962935057, 133432, 1946225926, 198663, 1694702086, 147128, 1627590407, 139499, 3137342999, 2758, 1811939346,
    2776, 1811939344, 24158, 1912799239, 200135, 2969574159, 144826, 1862471430, 152514, 1627590404, 29540, 2349006860,
    150630, 1627590406, 142954, 1946357516, 214328, 1845501193, 94559, 1929579276, 94583, 1929579276, 94537, 1862470411,
    12373, 1811939339, 51645, 1912603406, 33753, 1996685325, 44980, 1996488973, 44968, 1862271244, 33744, 1694695433,
    133856, 1912606212, 224542, 2351964686, 224518, 2402296332, 74695, 1694500625, 153210, 1912803077, 81195, 1845496332,
    58673, 1845560336, 9043, 1811939352, 21771, 1946157072, 98567, 1795361547, 119516, 1795230731, 26511, 1845690377,
    26520, 1912799239, 75464, 788531208, 75472, 973080584, 79107, 1929513223, 89300, 1929590279, 133629, 1929383431,
    13253, 2902458381, 225230, 1812144903, 242322, 2986553090, 13764, 1627389966, 29518, 2768437259, 208033, 2030050567,
    168979, 1879052551, 179625, 1929450764, 178522, 1845564683, 179826, 973084165, 58108, 2181038885, 98078, 1912802072,
    232803, 2181047316, 97994, 1912802065, 138089, 1761611282, 69120, 1694500117, 150736, 1627590412, 54034, 1627390731,
    54024, 1627390730, 150066, 1845694217, 217790, 1728061703, 144628, 1694699276, 132810, 973147401, 187337, 3187873815,
    78233, 973080587, 78211, 1862273034, 85622, 1862480138, 178246, 973149449, 214308, 1845501194, 18984, 1694498835,
    96051, 1845693194, 118438, 973147144, 95832, 1929579271, 168882, 973082891, 38331, 1862271253, 206596, 1627397381,
    217475, 771760388, 54249, 3154117399, 33002, 2298675208, 50946, 1845494545, 50931, 1912603407, 142418, 1929580042,
    143423, 1761808135, 241250, 1761749511, 172303, 1946299667, 81134, 1694501389, 157374, 2869104396, 34127, 2030239750,
    8834, 1879048210, 225664, 1862476555, 8792, 1627389961, 241994, 1879190021, 206538, 2701139207, 215098, 1627397647,
    165886, 2248347404, 45072, 1845494028, 34647, 1929445385, 153471, 1795362566, 226269, 1795367686, 161395, 2399342352,
    215571, 771759629, 178126, 1862341900, 204213, 1761615113, 178086, 771822855, 133935, 3137343001, 182358, 1946162955,
    199336, 1929386765, 144243, 1694699274, 27833, 1845690373, 213237, 1761615113, 137850, 1627393558, 138074, 1761611279,
    53853, 1627390732, 53865, 1694499596, 53842, 2046821131, 239707, 1795303688, 33617, 1745027078, 225962, 822289162,
    225972, 839066378, 146685, 1812139783, 203275, 1946164490, 27382, 1778581511, 222688, 1629495815, 166763, 1040256775,
    35346, 1845494035, 167014, 1761677070, 211790, 2634030348, 213096, 2634030348, 50385, 1845494547, 50350, 1845494546,
    50368, 1912603409, 50334, 1912603408, 142469, 1845693961, 141902, 1627590152, 151445, 1627590408, 153625, 1795362568,
    142805, 1795362567, 75375, 788531218, 75358, 788531217, 79053, 1694632208, 79069, 1694632208, 89152, 1694709264,
    89168, 1694709264, 89375, 1795372555, 78775, 973080585, 78767, 973080584, 84144, 1677724168, 85864, 1929589000,
    85857, 1694707975, 39252, 2264924433, 175182, 1845564166, 241612, 1845635590, 153845, 2902658824, 175347, 1661014788,
    217885, 1728061701, 240571, 1761815048, 180849, 973084171, 181041, 973084171, 203088, 1728060681, 142734, 1694699016,
    182684, 1828722448, 25984, 1912799238, 69015, 973079814, 174190, 1627460357, 173814, 1946227465, 244046, 1694643972,
    142801, 2047020546, 22178, 2432696334, 175541, 2952860424, 209094, 1845501189, 152995, 1845694212, 217000, 1694507274,
    6922, 2030043151, 118978, 973147151, 147976, 1627590414, 225487, 1627595534, 18463, 2516582449, 160366, 2952990480,
    151968, 1946357518, 151996, 1946357518, 151946, 1912803080, 243876, 3003266824, 240366, 1946298628, 47910, 1728053775,
    47899, 1946157579, 102554, 1912802058, 55256, 1627390728, 244009, 1862416143, 83958, 2231372323, 88147, 2231579683,
    78430, 973080599, 33478, 2181234710, 85709, 2181247254, 78388, 973080597, 85669, 2969776404, 91850, 1946356497,
    91867, 1946356497, 91754, 1761807116, 117113, 1761676300, 149499, 1627590408, 221630, 2987926024, 221615, 773333511,
    221602, 2149065222, 80535, 1677724167, 80882, 1694501385, 134340, 1912606211, 138245, 1912606215, 227424, 1946362633,
    9851, 2030043151, 217128, 1694507269, 162840, 2198015750, 162846, 2181238534, 22392, 2197815340, 152586, 1845694213,
    73967, 1962936075, 236289, 1845569291, 145901, 1929580296, 148446, 1862471431, 117672, 973147145, 116895, 973147144,
    145636, 1929580296, 144030, 1946357511, 243208, 1946353671, 28989, 1946353670, 120754, 973147148, 102844, 1694698251,
    57014, 2952790812, 56966, 2181038872, 3972, 1694498833, 229490, 1862280200, 219168, 1845764611, 207614, 1627397386,
    181618, 973084423, 214301, 1677729031, 72505, 1946158598, 175921, 2952860426, 228055, 822158089, 235968, 2382439959,
    179549, 1862341896, 97113, 1761807122, 97131, 1761807122, 100351, 1694698260, 41025, 1845494026, 72428, 1946158608,
    234784, 2348819745, 152921, 1627590405, 150992, 3120762631, 207113, 3120569607, 158612, 3003322141, 209366, 3003129117,
    84937, 1795371270, 177293, 1795232774, 198839, 587405827, 40446, 1845494032, 136726, 1862274573, 206517, 1862278411,
    28125, 1828913157, 182448, 1694504724, 245000, 3036821260, 26562, 1946353669, 121641, 973147150, 104577, 1694698253,
    47506, 1694499349, 47527, 1795162644, 161367, 2416119564, 153119, 1812139783, 28829, 1694695429, 242104, 1946364675,
    215197, 1627397646, 225620, 1627595527, 100804, 2181237522, 73149, 3187672590, 29414, 1828913162, 27125, 2030239753,
    27134, 1627586569, 229545, 1862280207, 101416, 1912802083, 101299, 1912802073, 120159, 1912671257, 158292, 3171094286,
    230235, 1912611846, 151121, 1795362567, 24963, 1912799237, 220610, 1812996613, 864, 1811939354, 176343, 2348880652,
    86121, 1711485457, 78808, 2030045198, 88824, 738407694, 84181, 1845496333, 88811, 1845703949, 78796, 1946159116,
    85894, 1946366220, 81963, 1677724175, 221385, 773333508, 30244, 2349006860, 150269, 1946357510, 163058, 2198015752,
    163066, 2181238536, 144647, 1627590407, 224429, 1932534275, 242173, 1929587715, 70668, 3036677396, 161581, 2952990474,
    109368, 2349009694, 167037, 973147914, 144445, 1694699272, 226804, 3171099404, 77694, 2952792073, 174896, 1828786949,
    113027, 1627589396, 74978, 1694500878, 86138, 1694708238, 86152, 1694708238, 74965, 973080589, 74992, 1694500877,
    86166, 1694708237, 74953, 973080588, 78893, 973080588, 169688, 973082892, 74920, 973080587, 74931, 973080587,
    74942, 973080587, 76115, 788531211, 84241, 1627599115, 168770, 973082891, 79462, 1627523338, 84221, 1694707978,
    84231, 1627599114, 84260, 1845702922, 89401, 1627600394, 170804, 973082890, 74911, 973080585, 84252, 1711485192,
    166072, 3070430986, 168066, 2164461580, 216214, 2164334348, 209714, 2952797452, 166227, 3204648724, 228100, 2181112595,
    45405, 1929380109, 14710, 3087007776, 45040, 1912602899, 39471, 1694499087, 178678, 1946227977, 170560, 1845498120,
    174629, 1912673031, 23539, 1845690377, 231627, 2147492886, 171709, 3087012123, 234592, 3087017243, 80592, 687868420,
    82276, 687868424, 5023, 1862270995, 205363, 1862278410, 216927, 1946165508, 71393, 1929381393, 71379, 1811940878,
    71421, 1811940878, 71542, 1845495310, 71340, 1694500365, 71435, 1627391501, 73187, 1627391501, 73200, 2197816844,
    73644, 973080076, 71368, 1862272523, 71410, 1627391499, 73248, 1694500363, 116940, 973147147, 131089, 1929525259,
    145697, 1929580299, 145708, 1929580299, 162744, 1694699275, 71330, 2835351050, 73177, 1946158602, 145677, 2835549962,
    145687, 2298679050, 147339, 1677922058, 185645, 1795364874, 189209, 1711282444, 190070, 1694505228, 167047, 1761677063,
    144682, 1694699273, 178106, 1845564685, 178074, 1845564684, 179485, 1929450763, 140387, 1912606211, 89076, 1929590285,
    97260, 1929579274, 119132, 1929448458, 65799, 771818502, 141710, 1661010949, 154354, 1627590405, 170892, 1795166481,
    211486, 2952797452, 208540, 1627397383, 165950, 3070430998, 213436, 3070237974, 153743, 1812139783, 221041, 1762927107,
    31048, 3036872722, 228816, 1845502985, 228802, 1828725767, 212272, 2684361992, 111373, 3036875542, 237255, 1912678158,
    237325, 1912678157, 237288, 973154057, 54626, 1946157832, 50170, 1845494539, 50181, 1694499594, 50161, 1912603401,
    150422, 1862471429, 153853, 2365787912, 205024, 1627397382, 199785, 1912609550, 199799, 1627396878, 173177, 2952860174,
    173205, 2399212046, 134536, 2046823939, 213842, 2667584782, 209016, 2835356944, 209032, 2298486032, 161910, 2952990482,
    227144, 2952995602, 83523, 687868434, 150359, 1761808142, 150373, 1761808142, 162926, 2198015752, 42128, 3137339675,
    157249, 3036876566, 206685, 1811946761, 92033, 1761807121, 176993, 973149196, 117528, 1912671243, 166132, 2919436038,
    208851, 2550144263, 211822, 3170901260, 145359, 1929580299, 206823, 1627397385, 207942, 2667584776, 219424, 1694769672,
    142696, 1929580043, 103382, 2768440072, 103390, 2231569160, 120977, 2768309256, 120985, 2231438344, 69462, 1761608974,
    69455, 1694500103, 132747, 3087076618, 224409, 1664098824, 228325, 1845502996, 228307, 1946166290, 229943, 1946166290,
    228388, 1845502991, 228375, 1912611853, 241499, 1862412812, 241635, 1862412812, 241225, 1828858379, 228297, 1845502986,
    241330, 1862412810, 241463, 1694640650, 241900, 1812081162, 241380, 1862412809, 228289, 1912611848, 134322, 1660947971,
    173485, 1929449995, 23660, 1694695431, 80423, 1694632199, 90080, 1694709255, 219215, 1845764611, 13130, 2046820368,
    80746, 1946159630, 28959, 1946353674, 240376, 1694640387, 103482, 1912802063, 103471, 1946356491, 153592, 1946357515,
    206994, 1677729032, 103497, 1694698247, 204565, 1627397382, 19130, 1929379851, 19152, 1627389962, 32228, 1761804295,
    28717, 1677918214, 34678, 1845559302, 176599, 2197885702, 91108, 1812138771, 91092, 1812138768, 24050, 1946353671,
    82452, 1845496333, 151324, 1761808139, 144037, 1912803079, 225013, 1912808199, 138166, 1795165707, 79377, 1929513229,
    89496, 1929590285, 243919, 1862416140, 7580, 1694498830, 26073, 1929576456, 97252, 1929579272, 119117, 1929448456,
    141985, 1929580040, 185617, 1728256018, 168594, 973082888, 45619, 1811939599, 36808, 1627390216, 163762, 2181238540,
    230681, 1828725776, 219077, 1795170569, 147199, 1627590407, 211802, 3053460746, 26111, 1929576457, 167890, 1627590662,
    204394, 1845501190, 216166, 1627463430, 115183, 2969766685, 166303, 2181238544, 240245, 2181179664, 241120, 2181245456,
    200808, 2399148824, 158519, 2332233486, 175665, 3170964236, 205899, 1627397384, 27615, 1627586572, 227919, 1560355595,
    156115, 2416119566, 200007, 1694505737, 52800, 1627390727, 166291, 2734886668, 53044, 1694499594, 215685, 771759647,
    221354, 1628709383, 232491, 1912611850, 46028, 2046820614, 152020, 1879248646, 155112, 3087208207, 214285, 1744837904,
    38069, 1929380105, 217284, 1929388294, 34733, 2030108680, 155724, 3137539856, 172447, 1694641437, 1902, 1828716567,
    238175, 1845503764, 99145, 1929579277, 186468, 1946359819, 28090, 1946353672, 169500, 1929384202, 59469, 1912669187,
    145512, 1929580298, 163507, 1946357513, 34175, 1745027082, 50904, 1845494542, 50892, 1912603404, 67612, 1694565385,
    171805, 1694503177, 181266, 973084181, 104997, 1694698255, 147609, 1694699270, 146016, 1677922053, 174446, 1694569222,
    174720, 1812009734, 175197, 1946227462, 174064, 1812009733, 107322, 3187870509, 107452, 2399341352, 110982, 2399341350,
    92602, 1694698257, 184712, 973084433, 92619, 1963133706, 38579, 1711276310, 38567, 1694499084, 174153, 1929450246,
    175286, 1946227461, 75, 1845493786, 58, 1946157073, 40919, 1845494028, 242138, 1812147203, 243412, 1812135939,
    11924, 2030043153, 140207, 1761611281, 162770, 1946357513, 223176, 2216960520, 223162, 774119943, 142899, 1694699270,
    223150, 2149851654, 152844, 1929580293, 155564, 2952990484, 1644, 1845493773, 234474, 2952799523, 234416, 3087017245,
    177911, 1862341642, 135645, 1946160649, 175563, 3019969286, 118856, 973147153, 96600, 1694698256, 96518, 1761807113,
    96527, 1694698249, 242019, 2047027972, 165820, 2214792974, 220965, 1930437128, 26472, 1845690375, 149527, 1862471429,
    187926, 1828919304, 206046, 1627397383, 151633, 1694699270, 44899, 3036676369, 20284, 1946157076, 20319, 1845493778,
    20304, 1946157071, 186114, 1694701580, 206801, 1929387272, 142269, 1677921804, 179806, 973084167, 235336, 1761682970,
    54363, 1761608458, 169604, 1694503178, 169596, 973082888, 227798, 687940362, 244196, 1627535117, 244184, 2181183244,
    244648, 3171039001, 163314, 1979911943, 213200, 1979718919, 9389, 1828716559, 218700, 2969575694, 202908, 1795169543,
    165652, 2181238548, 165712, 2885881616, 207315, 1694506246, 153350, 1728253701, 209161, 1979718919, 75393, 788531204,
    174867, 1627460357, 131753, 1929448718, 108138, 3036875553, 108043, 3036875551, 107958, 3036875547, 187314, 3036878871,
    116291, 3036744458, 27179, 1778581511, 36967, 1929380118, 5606, 1929379861, 220915, 2182095376, 242171, 1963142146,
    80774, 1694501395, 86925, 1694708755, 80793, 1862273552, 86916, 1946366985, 163714, 2969767692, 792, 1845493778,
    34875, 1929380111, 173665, 1694568975, 37466, 1627390216, 69299, 1862272262, 244171, 2181183238, 244464, 1627535110,
    244459, 1812084485, 159267, 2583891739, 152119, 1845694211, 189247, 1694505240, 3279, 1929379865, 3258, 1694498837,
    6455, 1627389971, 10037, 1694498833, 99508, 3154316048, 99524, 3137538832, 119629, 3154185232, 119645, 3137408016,
    10387, 2566914063, 119680, 973147151, 119695, 973147151, 34373, 671154190, 99540, 1778584334, 99554, 1778584334,
    242536, 1778450446, 99482, 1694698253, 99495, 1694698253, 119603, 1694567437, 119616, 1694567437, 24337, 1929576460,
    119668, 1862339596, 24349, 1694695435, 99460, 3154316043, 99471, 3137538827, 119581, 3154185227, 119592, 3137408011,
    34414, 671154186, 150028, 1912803082, 225789, 1912808202, 24360, 1912799241, 25598, 1761804296, 25606, 1862467592,
    25614, 1627586568, 33691, 1929576456, 147842, 1761808136, 147850, 1862471432, 225578, 1862476552, 33699, 1946353671,
    240564, 1946364423, 145588, 1694699272, 28892, 1946353671, 143968, 1845694215, 239306, 1845635335, 143662, 1728253703,
    224966, 1728258823, 158724, 3036876566, 242216, 1946364932, 124, 1694498825, 199776, 1929386761, 154388, 2030243592,
    226396, 1812144903, 102834, 1845693194, 120744, 1845562378, 138774, 1979715076, 175167, 1845564164, 240847, 2365794821,
    162761, 1694699273, 24883, 1694695432, 204751, 1862278406, 51239, 1845494541, 51228, 1912603403, 77346, 973080593,
    80116, 2181171472, 85269, 2181247248, 239677, 1946298629, 59508, 973145095, 163149, 1694699271, 43809, 3036676372,
    6262, 1862271001, 6239, 1862270999, 6219, 1862270996, 4343, 1845493779, 6201, 1862270994, 118800, 1946225682,
    21607, 1862270992, 96638, 1694698253, 118787, 1694567437, 118818, 973147144, 25514, 1627586567, 20148, 2969567265,
    113902, 2969766689, 125078, 3204516892, 44722, 2181038362, 113707, 2181237527, 124958, 2181106711, 113776, 2969766677,
    113839, 3070429973, 125027, 2382433297, 125162, 973147147, 32730, 3036872714, 168512, 1946357764, 220665, 1846551045,
    10182, 1627389973, 142297, 1996688901, 204164, 1929387275, 189499, 973084940, 81353, 687868423, 70314, 1761608976,
    69238, 1761608975, 96975, 1627589387, 76692, 973080583, 168602, 973082887, 179831, 973084167, 162094, 2936213274,
    16500, 3036676121, 16550, 2432696345, 31420, 2952986640, 190188, 1761614096, 82320, 1761610255, 76681, 973080587,
    170629, 973082891, 173603, 1929450008, 154848, 1761808140, 41249, 1694499083, 4927, 1929379859, 99894, 2265123609,
    241647, 2181179926, 150175, 1728253704, 203648, 1728060680, 102675, 1912802063, 120596, 1912671247, 141404, 1761674253,
    71610, 1694500367, 71597, 1811940877, 71635, 1862272525, 71587, 1862272522, 71625, 1627391498, 240336, 1812080899,
    1602, 1845493773, 78336, 973080588, 178148, 1845564684, 78325, 1862273035, 85643, 1862480139, 150075, 2030243590,
    49250, 2986345005, 96417, 1694698254, 88474, 1946367242, 201397, 1728060428, 79229, 1795295494, 88988, 1795372550,
    137148, 2298482182, 120896, 973147143, 205318, 1929387271, 155700, 2936213272, 58502, 1711276815, 53156, 1694499596,
    80627, 1929382410, 200278, 1677728520, 142836, 1745030923, 153237, 1778585350, 151529, 1912803082, 152760, 1828916998,
    231881, 2147492882, 221438, 1847075335, 24061, 2013462529, 33673, 1694695433, 37549, 1862271256, 37527, 1862271254,
    111233, 3036875548, 111317, 2516781852, 142361, 1929580043, 44245, 1694499080, 226297, 1694704391, 29924, 2382561288,
    9034, 1845493769, 180340, 973084171, 181052, 973084170, 180282, 973084169, 11705, 1627389960, 169728, 973082888,
    224100, 1697391113, 204945, 1845501189, 123458, 3036744739, 122099, 3036744737, 43572, 2952790301, 88597, 3187881242,
    105501, 3036875545, 116301, 3036744473, 116351, 3053521689, 121745, 3036744729, 123326, 3053521945, 43475, 2348810520,
    31856, 2399338518, 43521, 2399142166, 22282, 2164260885, 42193, 2164261141, 105375, 2432895765, 105438, 3036875541,
    121820, 2432764949, 121883, 3036744725, 110014, 3036875539, 112069, 2952989459, 122042, 2952858643, 123401, 3036744723,
    109938, 2986543889, 121991, 2986413073, 121946, 973147151, 3000, 1694498830, 4811, 1627389966, 7690, 1627389966,
    157570, 2416119566, 157612, 2550337294, 8309, 1627389972, 3479, 1694498833, 5432, 1694498833, 34546, 1694564363,
    55274, 1627390731, 240685, 1694706187, 241081, 1694706187, 243072, 1694564363, 34515, 2835415050, 34525, 1677787146,
    55264, 1627390730, 240546, 2835556874, 240605, 1677928970, 57800, 1946157833, 164250, 2349010708, 175837, 3187741450,
    186407, 1912805387, 146252, 1862471430, 152989, 1912803078, 163102, 1963134726, 150625, 1912803077, 58256, 2969568026,
    58206, 2181038872, 68328, 3070297110, 217436, 1627398412, 99758, 2265123599, 99773, 2248346383, 71201, 1694500366,
    71215, 2684356110, 71190, 1912604171, 59948, 1862337549, 91486, 1946356502, 116753, 973147153, 90333, 1946356496,
    82903, 3087010331, 186548, 1845696529, 147152, 1929580294, 78127, 973080587, 32036, 3187867658, 85601, 3187880202,
    162652, 3187871498, 196863, 2399148325, 109011, 2986543905, 109110, 2986543905, 197015, 2952796449, 105978, 3036875548,
    109209, 839060246, 108624, 2399341333, 109275, 3087207189, 160053, 2399342357, 131208, 3087153166, 159930, 3087208206,
    239919, 3087149326, 240884, 3087215118, 152113, 1745030918, 145387, 1694699281, 149769, 1845694218, 244436, 1845638918,
    244442, 1845638918, 146062, 1694699286, 220834, 2182095368, 220819, 772809223, 220806, 2517639686, 206199, 1979718916,
    31666, 2399338512, 28617, 1845690372, 222608, 2183143954, 54568, 1912603407, 54889, 1912603407, 242285, 3120770054,
    145452, 2835549959, 228842, 1912611848, 163410, 1627590407, 211940, 2415926538, 97444, 1929579277, 138837, 2046823946,
    138830, 2030046727, 217880, 771760389, 142796, 1661144579, 198831, 1677924867, 230394, 3154125834, 142512, 3154316807,
    33380, 2969763858, 244030, 1627535112, 33827, 1879244804, 54057, 1627390733, 54045, 1627390732, 150727, 2030243593,
    150719, 1845694216, 225873, 1845699336, 79013, 973080582, 177896, 1845564421, 143047, 1828916996, 165382, 2734886668,
    145971, 1929580298, 146471, 1929580296, 146464, 1627590407, 225318, 1627595527, 239531, 1627531527, 9573, 1694498848,
    9605, 1694498845, 215141, 1627397653, 38700, 1946157327, 119462, 973147148, 98526, 1912802059, 242512, 1912668171,
    134243, 1627393539, 118965, 973147149, 147964, 1627590412, 225501, 1627595532, 220622, 1695556102, 242259, 3171101702,
    220586, 1812996613, 25532, 1761804292, 220577, 772547076, 218551, 2952798476, 23058, 1912602641, 187383, 3187873817,
    144231, 1694699270, 209184, 1627397392, 167613, 1929580552, 146788, 1627590409, 146797, 1627590409, 29026, 1946353672,
    72885, 3187672592, 23647, 1728249860, 110152, 3053652759, 123644, 3053521943, 199607, 1862277899, 199629, 1627396875,
    218411, 3120570640, 70954, 1828717847, 170139, 1862275349, 5516, 1912602641, 5533, 1912602640, 5549, 1912602638,
    8404, 1862270989, 59924, 1694565389, 59202, 1694565388, 59588, 1694565388, 59214, 973145099, 59937, 973145099,
    149106, 1929580299, 66158, 973145098, 144905, 1929580298, 146545, 1929580298, 149096, 1828917002, 225707, 1828922122,
    227840, 536945418, 143812, 1694699273, 146536, 1694699273, 150768, 3154317065, 150777, 3137539849, 224875, 1694704393,
    225295, 1694704393, 225856, 3154322185, 163213, 1778585352, 227378, 1778590472, 140272, 1979715085, 188479, 1862342674,
    186264, 1862473737, 243331, 1929576457, 162974, 2181238535, 204222, 1929387270, 158196, 3137539852, 38284, 1929380105,
    178722, 1744901387, 203103, 1845501190, 1990, 1811939346, 157119, 2952990476, 8984, 1677721608, 110908, 2550336292,
    177094, 973149190, 146929, 1845694215, 117016, 1694567438, 211878, 2952797452, 188230, 1845565469, 185493, 1694701596,
    185521, 1694701594, 185449, 1694701590, 185471, 1845696534, 25256, 1912799238, 25757, 1761804293, 169014, 1845498133,
    216184, 973152011, 213346, 1761615113, 137872, 1929383437, 116710, 1912671241, 58705, 1845560335, 103340, 2768440074,
    120931, 2768309258, 203637, 1946164486, 52332, 1627390728, 218836, 3204456718, 221021, 3138396682, 151463, 1627590406,
    217767, 1845502212, 44311, 1929380110, 45519, 1744830735, 15391, 3103784999, 73062, 2399143457, 111673, 3087207195,
    220978, 772809221, 32159, 2198011910, 163858, 2969767698, 223612, 2183668232, 223597, 774382087, 223584, 2988974598,
    75281, 973080587, 79272, 1946290442, 84384, 1946366218, 86857, 1946366730, 144479, 1929580296, 144487, 1694699271,
    1492, 1845493782, 133485, 1694567694, 219161, 1912873479, 40638, 1979711760, 198949, 1845500686, 198936, 1694505741,
    35159, 1946157322, 220292, 2953585162, 86661, 1694708233, 230298, 2969576457, 75734, 973080584, 212082, 2650807562,
    33948, 1929576453, 198497, 2181044520, 198424, 2181044513, 133271, 2885750043, 133352, 2885750043, 218762, 3070238990,
    21853, 2046820380, 18674, 1694498830, 90036, 1627600388, 38601, 1711276304, 216791, 1627398415, 216821, 1694507279,
    216836, 1694507279, 23303, 1946353674, 208147, 1795169544, 158463, 2600668946, 203845, 1929387270, 219748, 1946690054,
    219758, 1644700164, 81941, 1862273546, 200442, 3003128592, 24021, 1845690377, 207603, 1627397387, 163118, 1946357516,
    19958, 2181038101, 165314, 2734886670, 59657, 1912669197, 244050, 1694643973, 203857, 1694506252, 150667, 1761808134,
    22221, 2348810268, 41712, 2348810524, 41847, 2952790299, 88728, 738407707, 88545, 3187881242, 43427, 2348810520,
    30708, 2399338518, 41762, 2348810518, 30782, 3087204372, 41802, 2348810514, 30746, 2952986640, 88505, 2349020430,
    206444, 1627397388, 58490, 1912603404, 10840, 2667577365, 10821, 2667577363, 20770, 1912602642, 199183, 1694505739,
    23599, 1795358728, 80399, 1795295496, 90056, 1795372552, 24968, 1912799238, 26007, 1627586565, 235553, 1627465233,
    151584, 1912803082, 158798, 3137539848, 230723, 1912611848, 175103, 1946227463, 48874, 3036676646, 115067, 2432895773,
    115154, 2349009693, 164522, 2634223380, 143772, 2030243589, 224870, 2030248709, 49890, 1627390485, 77059, 973080585,
    59714, 1761674248, 29043, 1946353670, 242209, 1845701635, 52348, 1627390728, 225341, 1627595528, 174069, 1694569223,
    218657, 1761616136, 175705, 3170964234, 216859, 1795170563, 166477, 1677922053, 35811, 1929380108, 218099, 2952798478,
    243475, 536940035, 208387, 1627397383, 74665, 1912604431, 169316, 973082890, 239445, 1929521417, 221267, 2182357514,
    147027, 1694699269, 243828, 1929525005, 36255, 1929380121, 36280, 1929380119, 24507, 1929576470, 78951, 973080584,
    135213, 1694502408, 239642, 1627531527, 213974, 2634030358, 229163, 771761157, 201999, 2902465547, 166399, 2432896792,
    136774, 1694502420, 239572, 1862412554, 222164, 773595657, 239386, 1845635337, 181075, 973084170, 25971, 1912799237,
    144532, 1694699274, 59189, 1912669197, 96151, 1862470414, 149022, 1929580309, 183804, 973084427, 151749, 1828916999,
    138147, 1946160649, 108753, 2550336289, 99615, 1694698257, 119760, 973147147, 48268, 2952790557, 48326, 2986344987,
    56764, 3087008535, 122430, 973147159, 88661, 738407700, 77542, 3187673107, 85413, 3187880211, 88623, 3187881235,
    122366, 2499873810, 67214, 973145103, 57522, 2952790798, 237438, 2483103502, 66420, 973145101, 67188, 973145101,
    237466, 755050252, 66398, 973145099, 56744, 2147484426, 66446, 2147550218, 239296, 1946298634, 147206, 1627590414,
    200260, 1979718409, 23735, 1694695433, 140807, 1811942931, 91571, 1812138770, 153396, 1644367625, 113047, 1761807115,
    51070, 1845494540, 51489, 1929380620, 54769, 1912603404, 51478, 1694499595, 141758, 973145099, 167443, 1694699531,
    51060, 1946157834, 239379, 1812080903, 79369, 1912736008, 89449, 1912813064, 142217, 1946357255, 220657, 1930437123,
    181142, 973084175, 131663, 1929448715, 100910, 2030242574, 243025, 3070296082, 32336, 1946353673, 151430, 1946357511,
    136714, 1862274572, 219435, 772022788, 209696, 2583698706, 16969, 2197815323, 16919, 2197815319, 26869, 1929576456,
    44672, 3103785241, 31586, 2399338516, 159729, 2181238546, 199003, 1845500690, 140826, 1929383439, 243106, 1812004875,
    179985, 973084176, 138812, 1929383442, 173378, 1694568970, 140933, 1929383427, 198861, 1929583107, 39652, 1879048466,
    208182, 1795169544, 133146, 1694567694, 233003, 771761156, 175877, 3187741450, 187635, 3087210506, 92144, 1761807123,
    92093, 1912802061, 13778, 1962934288, 13643, 1962934287, 29167, 1946353673, 118446, 973147145, 45376, 1862271255,
    173690, 973148678, 173098, 1627460101, 173152, 1862341125, 222360, 773857796, 164846, 2734886676, 163698, 2298679056,
    145022, 1845694221, 144832, 1862471430, 25024, 1929576453, 25594, 1862467588, 9131, 1929379855, 214727, 1929387535,
    9437, 1778384910, 214713, 1694506510, 98556, 1912802059, 119498, 1912671243, 98546, 1795361546, 119488, 1795230730,
    118655, 1761676297, 29552, 2349006860, 222762, 1696866825, 151615, 1828916998, 175080, 1828786950, 76506, 973080584,
    170431, 973082888, 84869, 1627599111, 134235, 2499808776, 145617, 1929580295, 145630, 1862471430, 224556, 2351964686,
    224530, 2402296332, 151072, 1845694216, 185668, 1929582600, 207182, 1845501192, 186142, 1694701576, 242308, 2684563202,
    201853, 1761614867, 162134, 3087208206, 203326, 1845501194, 210114, 3120569618, 213922, 2432703754, 199080, 1728060175,
    242324, 2449682178, 206171, 1761615110, 207038, 1929387270, 145218, 1929580293, 203392, 1929387269, 154860, 1845694216,
    183177, 2902464276, 37768, 1862271249, 66349, 1694565383, 27186, 1778581509, 59099, 973145095, 212246, 2617253138,
    8364, 1862270989, 33589, 1946353669, 74382, 2197817109, 69664, 1946158344, 221455, 1628971527, 58145, 2181038885,
    232823, 2181047316, 143051, 1912803079, 213128, 1627397387, 153419, 1912803078, 176588, 2566984453, 217333, 2030051587,
    240201, 1627531528, 221874, 1864114693, 206374, 1627397384, 152868, 1694699273, 202929, 1845501192, 47759, 1845494293,
    66127, 1694565385, 178012, 1627460614, 110491, 2516781842, 72332, 1694500362, 223824, 1982603779, 202288, 3087014953,
    47424, 1694499350, 229341, 1862280201, 229350, 1627399177, 162917, 1694699273, 208784, 1728060679, 93855, 1929579284,
    93875, 1929579284, 82724, 1795164689, 87720, 1795372049, 82710, 1862273550, 87706, 1862480910, 224731, 774906375,
    224719, 3123716614, 241257, 1912744457, 223512, 774382087, 223500, 2183668230, 50975, 1845494541, 204004, 1694506249,
    175192, 1812009733, 222994, 2351178256, 222966, 2401509902, 151263, 1627590411, 95327, 1912802066, 118193, 1912671250,
    95362, 1912802063, 144269, 1845694220, 5769, 1694498824, 23695, 1912799241, 139213, 2952793633, 139090, 2399145499,
    139528, 872418831, 155073, 2399342348, 206096, 1627397383, 147702, 1862471430, 41047, 1929380104, 37321, 1912602900,
    37304, 1694499089, 230993, 1627399178, 230977, 1811948552, 200856, 2399148824, 228247, 1845502991, 228234, 1912611853,
    44344, 1761607946, 205665, 1811946760, 166770, 1040256775, 46435, 1828716827, 137068, 1862274579, 137052, 1862274576,
    212540, 2936020238, 198037, 2533366052, 43618, 2952790289, 75651, 973080591, 75666, 1929381902, 84507, 1929589006,
    75638, 1862273037, 84480, 1862480141, 75680, 973080585, 234967, 1845569039, 10369, 1694498834, 171980, 973082893,
    82197, 687868426, 222251, 3088851462, 15430, 3103784999, 42995, 3154116887, 105260, 2030242579, 157173, 3187871506,
    143191, 1694699275, 239804, 1946298630, 149664, 1929580298, 28533, 1778581507, 175549, 2952860424, 152518, 1627590407,
    218281, 771760389, 144661, 1929580296, 144654, 1694699271, 167526, 1694699527, 40247, 1912602899, 115755, 1912802064,
    209089, 1845501189, 179933, 973084171, 230577, 1694508043, 165512, 2533560084, 233097, 1845503247, 137399, 1811942924,
    25482, 1862467591, 137921, 2030046739, 239720, 1795303688, 182904, 1845499676, 121352, 1694567437, 201111, 3036683024,
    47685, 2046820885, 22485, 1694498829, 150159, 1828917001, 203938, 1845501193, 206852, 1828723977, 145272, 1627590406,
    15049, 2382364699, 123091, 973147153, 29734, 2349006862, 177965, 3120632849, 135524, 1862274569, 5109, 1845493774,
    5717, 3120562188, 200300, 1694505739, 22592, 2197815340, 165862, 2885881612, 76111, 788531204, 186022, 1694701579,
    224596, 3023053320, 224582, 774906375, 224570, 2200969734, 77007, 788531205, 79854, 1795295492, 89739, 1795372548,
    57042, 2952790812, 56990, 2181038872, 206904, 1845501192, 38660, 1795162390, 188410, 1845565452, 188455, 1862342667,
    208616, 1728060683, 221906, 1696342537, 221924, 1662788105, 221462, 1847075335, 66382, 1912669194, 125240, 3036744721,
    125425, 973147153, 115386, 1929579280, 115402, 1929579279, 125410, 1694567439, 133444, 1929448718, 115429, 1929579277,
    115417, 1929579276, 125402, 973147144, 116493, 1677789959, 14544, 2197815329, 29680, 2349006868, 141834, 1728253452,
    240329, 1946298627, 235991, 2382439959, 179212, 2231440661, 179254, 2231440661, 158334, 3036876575, 177850, 1694569478,
    33188, 2181234710, 33150, 2919432208, 26533, 1845690376, 242197, 654519298, 231061, 2181047314, 82216, 1694501381,
    94079, 1644366611, 44810, 2181038372, 45463, 2046820615, 79343, 1627523333, 89428, 1627600389, 40982, 1728053515,
    28723, 1677918215, 187689, 3187873804, 22513, 1946157065, 102286, 1963133733, 102323, 1963133733, 115878, 1912802082,
    190379, 1912609050, 190424, 1795168532, 190405, 1795168531, 233848, 2046829841, 233832, 2046829840, 23704, 1677918217,
    163822, 3070430988, 105027, 1694698251, 104721, 2030242582, 104743, 2030242582, 104679, 2030242581, 104700, 2030242581,
    104653, 2902657805, 104666, 2365786893, 28834, 1694695429, 207177, 1946164485, 73163, 3187672590, 78006, 973080593,
    171843, 973082891, 75334, 973080584, 84394, 1694707975, 158306, 3171094286, 199385, 1929386773, 132504, 1677790473,
    119086, 1761676297, 68718, 1828717835, 75830, 973080585, 75342, 973080584, 84401, 1694707975, 169240, 1694503175,
    36787, 1627390221, 36776, 1929380107, 176355, 2348880652, 208163, 1929387268, 149581, 1929580309, 52668, 1862271758,
    52649, 1694499593, 12497, 1694498833, 40187, 1845494029, 204419, 1912610053, 162246, 2986544908, 150520, 1946357510,
    143227, 1627590405, 75457, 1627392007, 159153, 2952990476, 70688, 3036677396, 180193, 973084173, 169614, 1845498124,
    67621, 1694565387, 170410, 973082891, 151289, 1627590407, 34845, 1845494034, 1116, 1845493777, 142974, 1929580299,
    29072, 1627586576, 105060, 2030242575, 187185, 2030245900, 239904, 1929521415, 201840, 1627397125, 29156, 1946353675,
    167937, 2399342601, 216452, 2399215625, 135101, 1677725187, 134790, 1946160655, 226816, 3171099404, 145949, 1862471431,
    153948, 1627590406, 145789, 1929580302, 145803, 1929580302, 170236, 1728057609, 211454, 2415926540, 162236, 2416119562,
    212330, 2415926538, 166082, 3070430986, 223444, 2401772046, 223472, 2351440398, 199316, 1845500682, 170568, 1845498120,
    98849, 1845693194, 12405, 1677721612, 231649, 2147492886, 235307, 2818647558, 171736, 3087012123, 234619, 3087017243,
    150320, 1627590407, 144640, 1627590407, 164422, 3070430996, 151247, 1627590405, 109704, 2181237535, 109629, 2181237529,
    214684, 1694506509, 151681, 1694699278, 190490, 771758346, 210366, 2466258192, 92650, 1963133716, 240119, 3120703758,
    177551, 973149197, 240027, 3087149322, 221724, 3172475400, 222148, 3139183112, 174086, 1946227463, 154636, 1862471428,
    208941, 1862278404, 169395, 973082896, 11637, 1845493771, 146731, 1929580295, 164708, 2432896788, 26488, 1845690375,
    222338, 1931485704, 53362, 1862271755, 53373, 1627390731, 145783, 1946357510, 180640, 973084167, 173696, 822153735,
    90620, 1946356495, 133906, 2701135368, 200410, 1694505743, 31066, 3036872722, 160304, 2500005642, 228825, 1845502985,
    69688, 1862272263, 228809, 1828725767, 217160, 1929388294, 213716, 2734693648, 190796, 1761614107, 190850, 1845500186,
    234035, 1811948825, 13570, 1694498835, 199975, 1946163983, 234005, 1811948815, 32523, 1946353674, 111395, 3036875542,
    139653, 2399145501, 138910, 2030046734, 231301, 2147492884, 114424, 2919435036, 116423, 3204516619, 163221, 1761808141,
    163234, 1761808141, 227411, 1694704397, 33635, 1979908100, 203832, 1694506248, 243299, 1845690374, 175749, 2181108496,
    38158, 1862271252, 206545, 2164268295, 136529, 1912606218, 202976, 2046827784, 28464, 1979908106, 68442, 973145096,
    95649, 1845693196, 95661, 1845693196, 117875, 1845562380, 117887, 1845562380, 238146, 1929455373, 203382, 1728060682,
    104108, 1946356508, 104136, 1946356508, 104164, 1946356503, 104187, 1946356503, 121395, 973147159, 121418, 973147159,
    104064, 1946356502, 104086, 1946356502, 38078, 1627390217, 179796, 973084170, 140048, 3137342988, 135304, 1845497356,
    207308, 1694506247, 41158, 1912602888, 145190, 1694699278, 59046, 1946223627, 102241, 1845693206, 102220, 1845693205,
    120395, 2969635858, 11210, 1761607696, 22049, 2969567247, 120365, 2969635855, 233904, 2969576719, 186885, 1761810446,
    186899, 1761810446, 15076, 2348810275, 138607, 1962937870, 133538, 973147402, 132256, 1912671497, 136400, 1694502404,
    237227, 1845569293, 243985, 1862416141, 243900, 1862416136, 203211, 2046827780, 132757, 3087076618, 153644, 1979911947,
    206628, 1811946760, 19578, 2231369765, 103695, 1912802061, 103685, 1946356490, 153821, 1946357514, 100924, 1627589386,
    207761, 2667584777, 42155, 1828716819, 31682, 2986541074, 226416, 2986550034, 121066, 973147141, 142718, 1912802825,
    132452, 1845562630, 139047, 1962937861, 173893, 2046890757, 175177, 1929450245, 198842, 587405829, 72132, 771753479,
    3907, 1694498849, 4076, 1962934286, 163984, 2181238540, 18635, 1811939343, 18650, 1795162125, 19141, 1929379851,
    19162, 1627389962, 32107, 2198011912, 78739, 2030045192, 86076, 2030252552, 32235, 1761804295, 242241, 1946364930,
    139381, 2952793635, 8437, 1627389970, 38268, 1929380112, 38259, 1627390217, 24433, 1694695434, 235485, 1694574090,
    220531, 772547078, 110071, 3053652763, 123563, 3053521947, 39866, 1845494038, 123713, 973147153, 213556, 2181045514,
    142662, 1627590150, 175051, 1694569221, 152186, 1761808143, 140318, 1811942930, 154053, 1627590415, 240193, 1812080904,
    158850, 2147684117, 20580, 1929379853, 115212, 2969766685, 166319, 2181238544, 240261, 2181179664, 241136, 2181245456,
    190260, 1761614104, 164182, 2969767696, 42006, 1828716815, 147566, 1694699275, 142944, 1845694218, 144253, 1912803082,
    164020, 3204648730, 54583, 1946157844, 230477, 1912611855, 152787, 1929580295, 200832, 2399148824, 206110, 1862278419,
    123231, 3036744729, 154158, 2902658826, 154168, 2365787914, 237948, 3070306091, 114109, 2181237537, 114244, 2969766683,
    114026, 2969766681, 236169, 3036751379, 125210, 973147151, 114189, 2885880590, 181456, 1946162965, 181425, 1929385745,
    181442, 1845499662, 211406, 2449480968, 174268, 1862341382, 218932, 2432704775, 242186, 1929587715, 219276, 772022788,
    158571, 2416119564, 209354, 2415926540, 227772, 1912808201, 200150, 1694505734, 188085, 3070433292, 145997, 1929580298,
    145989, 1812139784, 46034, 2046820614, 239869, 1795303686, 175007, 2969637636, 243868, 3003266824, 203840, 1845501189,
    243841, 1862416132, 178552, 1845564677, 178566, 1677792517, 155740, 3137539856, 186291, 1761810439, 79497, 1862404368,
    142140, 1627590154, 12267, 1677721618, 8697, 1912602635, 75583, 973080583, 178398, 1828787470, 18837, 1946157071,
    219244, 2214863368, 171171, 973082899, 171137, 973082897, 117100, 1694567434, 211956, 2617253126, 186333, 1862473737,
    48017, 1627390489, 152494, 1963134730, 152504, 1963134730, 174681, 1929450246, 151851, 2952990485, 151815, 2952990482,
    151887, 2952990482, 151793, 1828916999, 5924, 1862270994, 5908, 1862270992, 5942, 1694498831, 148098, 1761808137,
    172269, 973148423, 226403, 822289158, 178445, 604050693, 206732, 1761615109, 203538, 1627397380, 198003, 973084945,
    72997, 3187672592, 59258, 1912669194, 229003, 1694508042, 90349, 1677921037, 10203, 1761607701, 10224, 1929379856,
    142478, 1627590152, 150281, 1627590408, 209080, 1694506249, 119023, 1761676297, 207262, 2214599942, 207268, 2197822726,
    9490, 1946157071, 218291, 771760389, 46057, 1929380110, 85785, 2919444744, 177745, 2919306248, 7264, 1862271001,
    80710, 1694501388, 208124, 2952797451, 94695, 1862470418, 186069, 1694701586, 94661, 1862470417, 94607, 1862470414,
    94635, 1862470413, 116153, 1929448199, 132578, 1677790474, 149944, 2047020808, 163142, 2047020807, 66103, 973145097,
    234509, 2952799523, 234445, 3087017245, 213252, 1627397383, 79105, 1879181570, 89290, 1879258626, 133651, 1879051778,
    165834, 2214792974, 220674, 2400199180, 220698, 2349867532, 239849, 1946298627, 37707, 1761607943, 207579, 1627397381,
    26922, 1845690377, 24776, 1912799239, 146136, 1627590408, 209322, 1828723978, 209332, 1828723978, 207063, 1828723977,
    208275, 1845501191, 41536, 1879048468, 152463, 1694699267, 24758, 1912799239, 68054, 3170960413, 68112, 3170960413,
    165472, 3070430996, 227552, 3070436116, 201934, 1677728773, 138561, 771755524, 210236, 2583698710, 211236, 2533367062,
    121321, 1694567433, 137731, 1845497363, 230006, 1912611852, 218714, 2969575694, 155274, 3087208202, 209249, 1627397384,
    79363, 1879181574, 89443, 1879258630, 165672, 2181238548, 165728, 2885881616, 149219, 1862471431, 225219, 1862476555,
    235599, 1828791810, 149925, 1795362566, 149808, 1778585356, 83001, 2952792586, 150690, 2164461322, 180124, 973084174,
    80588, 687868420, 30838, 3087204362, 153861, 1979911941, 34133, 1929576458, 244696, 2952935195, 157932, 2399342362,
    158010, 3036876570, 226752, 3036881690, 244673, 3171038999, 39547, 1879048459, 100876, 1879247627, 139729, 2181041682,
    153171, 1828917001, 203517, 1828723977, 163726, 2969767692, 205645, 1845501194, 205655, 1845501194, 206832, 1828723978,
    206842, 1828723978, 203594, 1828723977, 243551, 1912747783, 152032, 1627590407, 175336, 1862341382, 158746, 3036876566,
    12098, 1845493777, 219175, 772022789, 240615, 1862478341, 52748, 1694499606, 229645, 1694508041, 231097, 2147492893,
    231155, 2147492878, 151318, 1627590406, 164798, 2432896776, 224006, 2955682322, 224042, 3022791184, 79007, 973080582,
    4269, 1811939357, 7241, 1862270999, 4250, 1862270995, 75243, 973080583, 168630, 973082887, 228610, 1845502985,
    229590, 1694508040, 228603, 1912611847, 239788, 1845635337, 239797, 1728194823, 167783, 1728253957, 216149, 1728126725,
    43829, 3036676372, 81327, 687868427, 104549, 1963133711, 91679, 1862470408, 143031, 1912803079, 97149, 3103984398,
    97163, 2567113486, 177856, 973149191, 68862, 1845495059, 184149, 1946162959, 203623, 1677729030, 20181, 2969567265,
    113935, 2969766689, 125106, 3204516892, 44748, 2181038362, 113730, 2181237527, 124981, 2181106711, 113797, 2969766677,
    113860, 3070429973, 125044, 2382433297, 125173, 973147147, 32740, 3036872714, 151552, 2969767694, 243943, 1862416140,
    155032, 2500005643, 42925, 2952790304, 203031, 1946164489, 179896, 973084174, 179910, 1912608269, 169264, 1845498124,
    77655, 973080589, 163516, 2198015756, 163528, 2181238540, 145540, 1694699275, 147259, 1627590411, 133900, 1946160643,
    175231, 1812009732, 145309, 1694699278, 33546, 2885877774, 227728, 2885886734, 133466, 1912671499, 210414, 2348817676,
    28785, 1912799241, 16525, 3036676121, 16575, 2432696345, 31436, 2952986640, 174319, 1862341382, 134728, 1946160660,
    134748, 1946160660, 143613, 1728253703, 202660, 1728060679, 207699, 2952797448, 241433, 1627531786, 229771, 1862280200,
    229779, 1627399176, 232763, 2181047316, 175396, 2902528776, 227819, 822158087, 174825, 2214662918, 36076, 1845494029,
    96179, 1694698251, 96227, 1862470411, 118638, 1694567435, 147904, 1694699272, 177842, 973149192, 177835, 1929450503,
    91472, 1728252686, 159531, 3087208213, 162447, 2399342357, 159490, 2349010698, 221247, 2232689162, 49295, 2986345005,
    172807, 1812081946, 34684, 1845559303, 21303, 1677721613, 15146, 3087007783, 18030, 3036676125, 16408, 3036676119,
    16454, 2432696343, 17988, 3036676117, 176243, 2348880660, 30212, 2349006864, 176539, 3120632592, 151014, 1996689160,
    207135, 1996496136, 142847, 1745030923, 185918, 1711478791, 69305, 973079813, 177406, 973149189, 174381, 1627460356,
    231899, 2147492882, 162318, 2516782864, 224787, 3090162192, 217176, 1761616136, 123764, 973147157, 29932, 2382561288,
    96863, 1694698254, 148279, 1694699278, 154836, 1761808140, 198626, 688069126, 198834, 688069125, 16760, 3036676141,
    29852, 2349006862, 69862, 3087009053, 70136, 2533360925, 72811, 2399143453, 73095, 2399143451, 69938, 2399143193,
    17155, 2952790041, 70034, 3187672338, 68678, 1828717841, 70829, 973079819, 69253, 1627391242, 149990, 1929580300,
    105038, 1694698251, 132627, 1627458823, 243452, 1761807875, 137677, 1912606217, 139193, 3137342996, 27020, 2047016966,
    52372, 1912603398, 217610, 1795170568, 21034, 1946157075, 35407, 1929380113, 35454, 1845494032, 11041, 1627389964,
    74028, 1694500620, 74040, 1694500620, 207593, 1879055626, 49708, 2969567785, 55528, 771752713, 82930, 3087010331,
    204106, 1694506255, 204121, 1694506255, 196900, 2399148325, 109044, 2986543905, 109143, 2986543905, 197048, 2952796449,
    106006, 3036875548, 109231, 839060246, 209504, 3120569622, 108645, 2399341333, 109296, 3087207189, 160074, 2399342357,
    131222, 3087153166, 159944, 3087208206, 239933, 3087149326, 240898, 3087215118, 160944, 2265124641, 213662, 2432703758,
    235587, 2969642508, 244950, 3036821256, 211338, 2348817684, 153338, 1979911943, 28621, 1845690372, 81797, 1627392528,
    87390, 1627599888, 206390, 1929387278, 206404, 1929387278, 217625, 1627398406, 242291, 3120770054, 59119, 1912669205,
    59140, 1929446417, 110836, 3087207204, 200216, 1677728521, 164098, 2969767694, 167395, 1912803338, 190925, 3087014181,
    229567, 1627399175, 145409, 1694699270, 37341, 1912602900, 181610, 973084420, 164562, 2432896778, 220302, 2181833224,
    220330, 772547079, 220318, 2148278790, 137786, 1627393543, 23229, 1845690377, 49997, 805306886, 50003, 956301830,
    154820, 2902658824, 132177, 1694567695, 143063, 1845694214, 146290, 1929580294, 152969, 1912803078, 239344, 1845635334,
    147790, 1627590405, 162950, 1963134725, 240305, 1627531525, 48004, 1728053773, 205697, 1761615109, 42702, 2348810525,
    42650, 2348810519, 22805, 1912602651, 46172, 1912602907, 11061, 1912602642, 40126, 2969567504, 11079, 1912602639,
    34491, 671154186, 27771, 1912799240, 25839, 1862467595, 173240, 2181108238, 139000, 1929383438, 8866, 1795162124,
    110175, 3053652759, 123667, 3053521943, 228738, 1845502984, 136348, 1627393549, 78943, 973080584, 145265, 1661144839,
    204558, 1660951815, 204311, 1929387271, 219439, 2231640596, 219479, 2181308948, 36436, 2046820618, 146218, 1929580294,
    147736, 1761808133, 647, 1845493779, 32197, 1812135946, 52793, 1862271751, 217666, 771760390, 40344, 1912602903,
    102185, 1761807121, 206925, 1694506248, 151402, 1828916999, 198858, 2684557827, 152169, 2969767697, 226053, 2969772815,
    54336, 2969568014, 24869, 1694695430, 45205, 1694499082, 49182, 2516582946, 136496, 1862274567, 25219, 1912799238,
    24062, 2533556226, 147747, 1627590406, 143038, 1795362565, 167421, 1795362821, 151184, 1627590405, 158826, 2349010700,
    54603, 1912603402, 74533, 1828718360, 83791, 1979714075, 88113, 1979921435, 78279, 1912604688, 78268, 1811941387,
    103087, 1946356490, 34001, 1694695432, 28295, 1627586566, 98053, 1912802073, 144744, 1929580294, 148545, 1694699270,
    174554, 1694569222, 4006, 1962934294, 215389, 1627397656, 215366, 1845501463, 12045, 1627389967, 120046, 1778453513,
    221031, 3138396682, 33717, 1929576462, 34691, 1946222605, 54210, 1761608456, 66045, 973145096, 54203, 1912603399,
    167861, 1912803335, 223335, 1697128967, 69988, 3187672334, 163876, 2969767698, 164360, 2969767690, 221890, 1880891907,
    28438, 1946353672, 39741, 1845494027, 27923, 1812135945, 242214, 1946364930, 164140, 2969767694, 206053, 1862278410,
    214272, 1845501197, 153079, 1845694214, 145422, 1694699272, 228417, 1845502992, 228403, 1912611854, 242032, 1745038083,
    202989, 2046827783, 165124, 2734886668, 137754, 1761611280, 201085, 1694505740, 132250, 1627458822, 223411, 1630020103,
    223425, 1848123911, 223438, 774382086, 34711, 1862336523, 166635, 3120631563, 166626, 1040256777, 24264, 1812135943,
    166646, 1812008711, 30176, 2432892934, 175134, 1627460357, 233023, 1862280195, 147270, 1677922065, 12464, 1912602639,
    23313, 1946353674, 153309, 1795362567, 219808, 2399674894, 219836, 2349343246, 11852, 1912602640, 200458, 3003128592,
    214318, 1946164490, 163810, 2298679052, 7950, 1828716576, 46537, 1862271252, 80637, 771754507, 223731, 774382087,
    223719, 2217222662, 13375, 1962934290, 34434, 671154185, 29142, 1694695431, 217797, 1728061702, 134343, 1694502412,
    154732, 1862471430, 21881, 2231369740, 3409, 2835349536, 36159, 1694499095, 24329, 1694695432, 208094, 1912610057,
    77842, 973080593, 85451, 2952999184, 217304, 1862279431, 206432, 1627397388, 212954, 2583698698, 48912, 3036676646,
    153556, 1845694218, 208762, 1845501194, 5328, 1862270988, 5319, 2030043145, 25343, 1912799239, 238582, 1912612642,
    83743, 1979714078, 88083, 1979921438, 83723, 2197817876, 88045, 2198025236, 83773, 2197817874, 88065, 2198025234,
    211200, 2566921486, 78295, 973080584, 171814, 973082888, 85654, 1694707975, 138589, 1677725202, 181978, 973084426,
    223856, 1630282249, 223889, 1965826569, 223865, 1680613896, 27693, 2801991683, 39370, 1879048470, 162282, 3187871500,
    105726, 3036875536, 235640, 2600543752, 74680, 1912604431, 169326, 973082890, 239454, 1929521417, 221277, 2182357514,
    209906, 3019906322, 140139, 872418822, 171111, 973082893, 76126, 788531204, 221048, 2031362563, 12754, 1811939342,
    182468, 973084425, 206561, 1862278415, 206576, 1862278415, 88931, 2969777422, 177315, 973149194, 177306, 1912673289,
    20824, 1996488725, 222173, 773595657, 136235, 1979715083, 178192, 620827908, 71566, 1811940877, 71693, 1811940877,
    71898, 1828718093, 73268, 1627391500, 71706, 1811940875, 71556, 1862272522, 71683, 1862272522, 71717, 973080073,
    73259, 1946158601, 217471, 771760388, 93253, 1912802078, 93283, 1912802078, 242189, 1929587715, 222820, 1814307334,
    232997, 771761155, 138632, 1728056834, 48297, 2952790557, 48353, 2986344987, 56787, 3087008535, 88681, 738407700,
    77561, 3187673107, 85432, 3187880211, 88642, 3187881235, 67229, 973145103, 57536, 2952790798, 237452, 2483103502,
    66433, 973145101, 67201, 973145101, 237478, 755050252, 66409, 973145099, 56754, 2147484426, 66456, 2147550218,
    10588, 1962934286, 118367, 973147155, 95450, 1912802066, 163467, 2198015749, 231781, 2399151114, 172476, 1694641435,
    137666, 889196035, 138136, 1627393547, 4323, 1929379860, 144044, 1963134731, 173769, 1694569224, 241236, 1694640648,
    145459, 2298679047, 138311, 1828720140, 131674, 1929448715, 166732, 1040256778, 239761, 1761749257, 131176, 1912748040,
    152699, 1912803080, 240766, 1912809992, 102743, 1912802062, 31902, 3120758794, 132715, 2550205704, 49575, 2197815823,
    243043, 3070296082, 25018, 1912799238, 164482, 3171094292, 167306, 973147923, 239525, 1627531526, 109557, 2550336283,
    160338, 2869104396, 28245, 1946353673, 47070, 1761608217, 144522, 1694699274, 11836, 1912602640, 89272, 1862481417,
    44697, 3103785241, 187089, 1845696525, 147753, 1694699270, 217948, 1694507271, 217395, 771760388, 221173, 2350129678,
    174651, 1627460365, 221147, 2400461324, 212666, 2147491086, 175330, 1862341382, 137179, 1811942924, 157153, 2147684106,
    242383, 1912811524, 11903, 1862270986, 32662, 3070427156, 94219, 1845693209, 94150, 1845693207, 91796, 1946356498,
    91728, 1761807117, 91776, 1694698247, 117135, 1694567431, 107582, 2650999577, 53545, 1694499597, 146627, 1929580293,
    37102, 1929380106, 28870, 1912799246, 143975, 1694699274, 228865, 1694508034, 230347, 1828725768, 9839, 1795162124,
    125309, 2751532043, 125320, 2214661131, 176575, 1694569224, 142648, 1627590151, 198907, 688069126, 168826, 973082897,
    198648, 1929583111, 200090, 1946163973, 206068, 1627397381, 205097, 1627397386, 54842, 1912603405, 173332, 1862341135,
    26323, 1929576461, 173322, 1627460106, 242310, 2147692290, 19803, 2231369759, 97770, 1929579286, 150092, 1845694220,
    98765, 1845693202, 176963, 973149191, 242176, 654519298, 152256, 1912803083, 222480, 2350916110, 222454, 2401247756,
    170183, 973082888, 180206, 973084168, 147542, 1862471430, 162861, 1694699273, 24499, 1929576456, 240556, 1929587208,
    24559, 2835546119, 181730, 1929385751, 160503, 2516782865, 181714, 1694504720, 180291, 973084167, 122631, 973147150,
    105869, 2500004621, 110292, 2248346381, 59476, 973145094, 58931, 973145093, 59106, 1694565381, 59482, 1862337541,
    66141, 1946223620, 165972, 2533560086, 213458, 2533367062, 148677, 1862471434, 151627, 1828916998, 212554, 3170901260,
    91006, 1812138773, 91063, 1946356493, 116141, 1845562124, 208018, 1845501192, 28536, 1946353670, 119032, 1761676294,
    23513, 1946353674, 114904, 2969766691, 114832, 2969766680, 203912, 1929387271, 49790, 2919236146, 3844, 1694498834,
    3989, 1694498833, 3828, 1694498832, 188097, 2885883921, 217381, 1862279430, 163774, 2734886668, 24820, 1929576455,
    131100, 1929525255, 145610, 1929580295, 84567, 1862480134, 145624, 1862471430, 243392, 1862467590, 208371, 1694506246,
    41556, 1828716813, 120309, 2046888967, 93034, 1694698269, 4207, 1694498844, 93092, 1694698268, 141047, 1845560333,
    190220, 1694505228, 29407, 1946353671, 202329, 3087014953, 232727, 2181047314, 204757, 1627397385, 204766, 1627397385,
    131577, 1929448716, 146826, 1627590407, 204602, 1627397383, 69278, 1862272265, 214180, 2566921490, 36103, 1946157327,
    221817, 3088589318, 229470, 1912611846, 229457, 771761157, 132828, 2952858907, 132975, 2952858905, 147548, 1694699271,
    176933, 2936083212, 224738, 774906375, 144413, 1946357510, 162955, 2198015750, 162961, 2181238534, 224725, 3123716614,
    146097, 1627590405, 223519, 774382087, 223506, 2183668230, 175067, 2030113540, 219263, 1627660803, 170334, 973082893,
    170364, 1627394316, 170353, 2181042443, 223242, 1629757957, 42410, 3036676393, 124187, 1761676297, 223010, 2351178256,
    222980, 2401509902, 208155, 1795169544, 42586, 3036676393, 138412, 1845497353, 142381, 1862471176, 146595, 1929580296,
    239728, 1929521415, 145909, 1627590405, 89995, 1761818115, 133860, 1761611267, 242081, 1845701378, 242312, 1845702402,
    90215, 1812138764, 207713, 1912610058, 217235, 771760388, 218984, 1761616137, 150427, 2030243589, 81494, 1694501389,
    79117, 1694632199, 89310, 1694709255, 200880, 2399148824, 206366, 1627397384, 98434, 1627589383, 33798, 1996685318,
    152039, 1795362566, 143058, 1946357509, 210090, 3120569612, 169875, 1761612057, 141232, 1694565398, 59693, 1761674249,
    174636, 1929450246, 68695, 1946158347, 1400, 1946157071, 1415, 1694498831, 1430, 1946157071, 24119, 1795358733,
    162703, 1694699271, 150544, 1627590408, 234943, 1912677893, 232289, 2952799252, 231595, 2147492880, 146773, 1677922054,
    203413, 1677729030, 206809, 1761615109, 90864, 1845693199, 151954, 1946357518, 151982, 1946357518, 27563, 1627586573,
    35771, 2684354828, 201754, 1845500939, 203253, 1845501195, 24443, 1912799241, 201745, 1728060425, 151938, 1912803080,
    171993, 973082893, 170022, 1879052551, 136160, 1811942928, 140197, 1627393546, 15469, 3103784999, 43018, 3154116887,
    206177, 1862278407, 47638, 1912603157, 56230, 2952790806, 57106, 2952790806, 56194, 2181038866, 57070, 2181038866,
    203700, 1862278413, 157191, 3187871506, 57768, 2197816078, 52385, 1627390733, 57756, 1946157836, 95803, 1929579275,
    95814, 1929579275, 146427, 1929580299, 147858, 1694699274, 147868, 1761808138, 148989, 1929580298, 225568, 1694704394,
    146418, 1812139785, 225325, 1812144905, 151483, 1694699273, 162787, 1761808132, 208721, 1845501194, 20636, 1929379860,
    227026, 2986550034, 218286, 771760389, 55836, 2147484428, 40266, 1912602899, 115820, 1912802064, 59702, 1694565388,
    149931, 1946357517, 147019, 1627590408, 10494, 1962934294, 215248, 771759636, 138021, 1811942920, 233112, 1845503247,
    230410, 1828725765, 23022, 1694498833, 80891, 1845496335, 220263, 1628185095, 233979, 1946166554, 33925, 2030239748,
    145223, 1845694212, 203732, 1845501188, 110527, 2248346386, 159141, 2952990470, 201127, 3036683024, 242402, 1845702661,
    202895, 1845501193, 183763, 973084431, 106403, 2869103391, 106314, 2550336283, 106484, 2550336281, 228687, 1845502995,
    228670, 1912611857, 92971, 1929579286, 92993, 1929579286, 92929, 1929579285, 92950, 1929579285, 143078, 1979911938,
    240293, 1979853058, 36141, 1694499090, 138892, 1677725189, 220223, 1913397763, 187917, 1812142089, 172049, 973082897,
    142322, 1929580042, 142332, 1845693962, 142342, 1929580042, 224604, 3023053320, 224589, 774906375, 224576, 2200969734,
    217965, 3120570646, 218359, 3120570642, 186280, 1694701579, 208574, 1728060682, 181625, 973084422, 239863, 2030184710,
    186298, 1694701585, 166463, 2734886670, 116202, 1845562125, 76046, 973080584, 84686, 1929588999, 14577, 2197815329,
    29700, 2349006868, 171311, 973082893, 209215, 1845501193, 173552, 1744900618, 25861, 2030239751, 162870, 1694699274,
    72459, 771753484, 72419, 1946158601, 231079, 2181047314, 243325, 1929576454, 202984, 2046827781, 4892, 1929379856,
    165172, 2533560082, 229598, 1694508041, 156411, 2181238540, 162822, 1694699274, 36574, 1694499081, 238259, 1845503763,
    51122, 1845494543, 58756, 1845560335, 143748, 1728253707, 224984, 1728258827, 163028, 2198015754, 163038, 2181238538,
    179663, 1946227978, 148946, 1627590409, 207733, 2667584782, 207747, 2650807566, 152062, 1845694219, 132034, 1929448714,
    173357, 1862341129, 203303, 1811946757, 207072, 1845501189, 101072, 2952989468, 132367, 1912671508, 100965, 1912802066,
    132317, 1912671505, 101008, 1912802063, 120209, 1912671247, 200337, 1677728520, 163834, 3070430988, 216855, 771760388,
    15752, 3187671094, 30858, 2399338518, 105672, 3036875547, 122480, 3036744731, 105797, 2432895767, 122551, 973147153,
    29764, 2349006864, 214799, 1627397649, 81147, 1694501390, 212784, 2499812618, 173466, 1929449993, 210976, 3103792431,
    210806, 3120569624, 47706, 2046820886, 57340, 2952790804, 157896, 3087208210, 56290, 2147484432, 56322, 2147484432,
    157846, 3053653776, 226560, 3053658896, 173710, 1694569220, 229849, 2046829572, 185438, 1728256011, 216622, 771760389,
    216627, 2046828804, 150841, 1996689166, 150855, 1996689166, 24069, 721616898, 159165, 2952990476, 229462, 1627399176,
    7864, 1862270996, 68450, 973145094, 211120, 2885688598, 158396, 2500005663, 23673, 1929576455, 97549, 1828915975,
    207023, 1845501192, 166575, 3120631566, 10960, 1627389965, 166563, 1040256780, 23293, 1694695434, 166589, 1694568202,
    240457, 1694706186, 131685, 1912671496, 52356, 1694499600, 52340, 1862271752, 213810, 2734693650, 236849, 1694574344,
    230270, 1845502985, 241211, 1728195074, 223458, 2401772046, 223486, 2351440398, 209298, 1845501191, 224344, 1697653256,
    29441, 2600665094, 226390, 2600674054, 151539, 2969767693, 242163, 1929587715, 149560, 1929580309, 178498, 1845564684,
    178510, 1845564684, 186565, 1946359823, 58914, 1845560337, 148201, 1862471429, 40841, 1845494025, 174195, 1862341380,
    137012, 1627393546, 120878, 973147139, 103360, 1694698251, 213334, 1962941702, 178632, 973149446, 137945, 1811942920,
    164442, 3070430996, 80373, 1929513233, 89117, 1929590289, 80364, 1627523337, 89134, 1627600393, 242107, 1828924163,
    160686, 2516782858, 154868, 1845694216, 240133, 3120703758, 177564, 973149197, 240037, 3087149322, 178450, 1929450760,
    221732, 3172475400, 222156, 3139183112, 174995, 1795232516, 148914, 855838466, 199766, 1862277898, 81469, 1694501384,
    27238, 1694695435, 27469, 1627586571, 185925, 2835552267, 266, 1946157068, 97011, 1845693191, 72362, 1929381388,
    73612, 973080075, 73623, 771753483, 72342, 1677723146, 72352, 1946158602, 165348, 2533560074, 217116, 771760387,
    203236, 1946164490, 220867, 2232427024, 32533, 1946353674, 229521, 1862280216, 36355, 1845494039, 182219, 1627395861,
    181874, 1929385748, 182199, 1627395860, 182369, 1929385748, 134300, 1929383443, 181894, 1627395859, 181856, 1627395858,
    181683, 1929385744, 181654, 1694504719, 181699, 1929385743, 36341, 1929380110, 181640, 1694504718, 181669, 1627395854,
    184164, 2197821198, 184178, 1627395853, 217424, 1627398412, 33804, 1929576458, 229174, 1694508042, 229184, 1627399178,
    26260, 1929576457, 92227, 1694698249, 134291, 1929383433, 145659, 1694699273, 230506, 1946166281, 25271, 1862467592,
    143296, 1845694214, 143291, 1694699269, 81890, 1862273553, 214920, 1862278668, 4873, 1929379859, 73843, 738199311,
    218325, 2399150350, 145596, 1728253704, 231321, 2147492884, 121046, 973147140, 176491, 2952860424, 27089, 2047016967,
    160760, 2885881622, 230455, 1845502982, 175765, 2181108496, 213312, 2550144269, 189194, 771758344, 23719, 1946353670,
    28098, 1946353670, 144673, 1694699273, 179472, 3036747021, 160268, 2869104400, 143253, 1694699271, 229156, 1627399173,
    211586, 3036683534, 39158, 1929380107, 212092, 3137346824, 224401, 1697653256, 224763, 1630544392, 135164, 1979715075,
    172286, 1946299665, 150447, 1761808135, 145204, 1694699278, 221299, 773071367, 221287, 2316575238, 15111, 2348810275,
    137210, 1627393545, 174022, 1929450244, 45059, 2013266189, 219649, 1913135624, 88484, 1795372295, 212264, 2147491080,
    190999, 3087014165, 229909, 2046829577, 137097, 822087170, 24660, 1912799244, 66179, 1979778058, 163453, 1694699271,
    146369, 1929580295, 19615, 2231369765, 140016, 2717912595, 189846, 973084939, 230205, 1912611850, 206794, 1862278407,
    214054, 3070237984, 43159, 3036676377, 43849, 2348810521, 109428, 3036875545, 42174, 1828716819, 132458, 1845562630,
    175357, 1946227462, 79038, 1627523331, 89332, 1627600387, 133566, 1627393539, 163996, 2181238540, 65695, 973145095,
    175091, 1845564166, 164668, 2969767700, 11977, 1694498827, 13448, 1946157067, 223397, 1831346692, 225020, 822289162,
    225040, 839066378, 110098, 3053652763, 123590, 3053521947, 123730, 973147153, 94507, 1929579279, 244930, 1946302218,
    75812, 973080586, 24721, 1929576456, 79297, 1929513224, 86747, 1929589512, 87130, 1929589768, 142668, 1627590150,
    175056, 1694569221, 171784, 1694503180, 171773, 973082891, 171763, 973082890, 212825, 2583698719, 158871, 2147684117,
    133672, 1694502411, 141110, 1929446408, 240589, 1929587208, 110677, 3087207197, 110608, 3087207191, 164198, 2969767696,
    74472, 2348812047, 42021, 1828716815, 78530, 973080585, 177761, 973149193, 203947, 1845501193, 137417, 1627393547,
    214757, 1694506510, 206620, 1811946760, 69719, 1862272266, 28772, 1929576453, 219662, 772284934, 219657, 1913135621,
    219672, 772284933, 219668, 1980244484, 224954, 1912808198, 243282, 1912799238, 160782, 3187871510, 37573, 1761607959,
    170694, 973082891, 170705, 973082891, 170793, 1979715851, 88463, 1946367243, 27688, 1946353669, 95699, 1929579272,
    117925, 1929448456, 141869, 1828916742, 180298, 973084170, 230617, 1694508038, 134274, 2013269512, 147229, 1627590407,
    42789, 3154116916, 214988, 1694506507, 218993, 1761616135, 137704, 1845497347, 49974, 1946157577, 223392, 774382085,
    141769, 1946357252, 142871, 1946357508, 7023, 1627389973, 33224, 3070427150, 140035, 3137342989, 25739, 1761804297,
    37295, 1761607945, 133707, 1929383432, 239325, 1946298643, 22128, 1761607693, 214042, 2432703756, 51314, 1845494550,
    167380, 1845694474, 228627, 1845502986, 167372, 1912803336, 228619, 1912611848, 201924, 1811946506, 175235, 1845564164,
    13626, 1761607697, 24620, 1694695434, 29034, 1946353673, 172420, 1694641435, 76922, 973080582, 177387, 973149190,
    177393, 1694569478, 85028, 1778594053, 177382, 1778455557, 85973, 1828925711, 205846, 1627397383, 137219, 1744834051,
    56810, 2181038866, 140908, 1694502413, 175887, 2348880652, 9255, 1845493779, 137606, 1912606211, 186801, 1694701575,
    148609, 1694699270, 171190, 973082899, 171154, 973082897, 104322, 2030242577, 104339, 2030242577, 30822, 3020095496,
    67284, 2952856598, 67244, 2986411028, 148029, 1862471431, 225657, 1862476551, 27596, 1996685331, 216481, 973152275,
    168310, 2349010962, 51111, 1845494539, 51102, 1912603401, 232041, 2147492892, 28230, 1694695432, 136017, 1929383437,
    97094, 1694698259, 218113, 2952798478, 145560, 1862471431, 205012, 1627397382, 198020, 973084945, 73013, 3187672592,
    59268, 1912669194, 214450, 1694506512, 152817, 1979911947, 1711, 1946157066, 10804, 1845493777, 10790, 2667577358,
    10989, 1912602638, 11015, 1946157069, 11003, 1694498828, 212439, 2466258195, 156067, 2583891732, 156017, 2936213258,
    155652, 2399342360, 55310, 1627390732, 167910, 1627590668, 55300, 1912603402, 167900, 1912803338, 152099, 1912803081,
    105075, 2030242575, 66168, 1979778059, 66271, 973145097, 153111, 1963134728, 226137, 1963139848, 204378, 1694506246,
    206228, 1627397382, 205681, 1627397381, 51091, 1845494539, 51082, 1946157833, 99135, 1946356490, 207837, 1845501190,
    217171, 1761616133, 74306, 3019900689, 148231, 1677922052, 58052, 2969568028, 58000, 2181038874, 238317, 1694508816,
    238291, 1694508814, 29361, 1929576454, 235648, 1929455110, 96681, 1761807114, 96727, 1694698250, 154647, 2281901830,
    154653, 2265124614, 208952, 2281708806, 208958, 2264931590, 3940, 1694498833, 175249, 1694569223, 220686, 2400199180,
    220710, 2349867532, 166929, 1040256776, 91962, 1946356498, 91914, 1761807117, 117459, 1912671239, 180447, 973084166,
    74323, 2197817107, 23835, 1862467589, 203530, 1761615112, 236987, 1912678156, 97187, 1828915980, 97199, 1828915980,
    119038, 1828785164, 119050, 1828785164, 78579, 2181040159, 68230, 3204514846, 234838, 2231379221, 148194, 1627590407,
    89936, 1627600389, 168856, 973082891, 233007, 1929389058, 236280, 1912678153, 208202, 1946164487, 112698, 1761807119,
    112713, 1761807119, 163586, 1761808143, 163601, 1761808143, 223752, 1915232776, 212037, 2583698703, 25076, 1912799241,
    216934, 1946165507, 96778, 1761807121, 96810, 1761807119, 96659, 1761807116, 96749, 1761807116, 41229, 1929380106,
    146238, 1627590407, 167621, 1627590663, 95235, 1929579282, 131735, 1929448722, 209649, 2483035421, 151646, 2667777799,
    152595, 1694699269, 204775, 1627397383, 53668, 1946157842, 74167, 3019900693, 216670, 2986352906, 27503, 1694695434,
    103169, 1912802067, 103504, 1912802067, 103739, 1912802066, 1133, 1845493775, 103724, 1912802063, 103160, 1946356489,
    103523, 1946356489, 103757, 1946356488, 22706, 1845493777, 80542, 1677724172, 218563, 2399150348, 74008, 1694500618,
    180254, 1912608274, 150971, 1996689159, 207099, 1996496135, 235664, 3087083027, 119483, 973147141, 38532, 1845494026,
    203119, 1845501194, 53487, 1912603401, 231211, 2952799254, 211070, 3170901262, 30848, 3087204362, 154458, 1694699285,
    154430, 2030243591, 99869, 2248346393, 165226, 2432896786, 102824, 1845693194, 120734, 1845562378, 180058, 973084173,
    176624, 1912673030, 108813, 3087207195, 149830, 1795362569, 153680, 1879248649, 40391, 1845494041, 40367, 1845494040,
    28311, 2030239748, 235252, 1929455130, 235428, 1929455130, 235403, 1929455129, 137191, 1694502419, 137366, 2734689809,
    239629, 1862412551, 152015, 1879248645, 153355, 1677922055, 238534, 1929389848, 190509, 1845500179, 25769, 1963130890,
    25762, 1761804295, 37441, 1761607943, 231126, 2147492893, 231169, 2147492878, 32702, 3036872718, 224024, 2955682322,
    4633, 1862270993, 224058, 3022791184, 4650, 1627389967, 7566, 1862270990, 24932, 1912799239, 85753, 3204657416,
    85769, 2349019400, 169714, 973082894, 52615, 1627390732, 52604, 1912603403, 2882, 2835349515, 151703, 1795362567,
    58958, 973145096, 14926, 3036676121, 211522, 2868911372, 211766, 2634030348, 222120, 2182881806, 242130, 1845701635,
    29351, 1627586570, 213942, 2667584778, 179686, 3170964746, 35563, 1946157328, 186794, 1627592711, 98495, 1795361544,
    119445, 1795230728, 27932, 1828913160, 150498, 1862471435, 190204, 771758347, 33560, 2885877774, 227742, 2885886734,
    72374, 1677723153, 72405, 1677723150, 31718, 3171090440, 40056, 1811939599, 40071, 1811939599, 150344, 1694699274,
    199222, 1694505742, 199209, 2835356429, 104765, 2902657812, 104785, 2365786900, 190042, 1694505234, 232783, 2181047316,
    216915, 1946165507, 145759, 1694699276, 29986, 2399338514, 30022, 3103981586, 140297, 1627393546, 154068, 1627590415,
    94059, 1862470408, 203285, 1744837895, 181393, 1946162957, 221257, 2232689162, 217955, 1929388292, 20540, 1946157070,
    142519, 2349010442, 78250, 973080583, 177722, 973149191, 240277, 2969708806, 148171, 1627590409, 10054, 1694498836,
    22948, 1694498831, 142655, 1862471175, 15185, 3087007783, 18059, 3036676125, 16431, 3036676119, 16477, 2432696343,
    18009, 3036676117, 176263, 2348880660, 30228, 2349006864, 176555, 3120632592, 35579, 1744830735, 70246, 3187672336,
    6614, 1761607699, 6596, 1862270994, 6580, 1862270992, 526, 1845493787, 181515, 1912608539, 90671, 1627589401,
    181493, 973084438, 90746, 1845693205, 90710, 1845693203, 181542, 1694504722, 90729, 1845693201, 90656, 1812138767,
    180786, 973084175, 1068, 1912602638, 56910, 3103785742, 56938, 2399142670, 57470, 3103785742, 75706, 1862273038,
    84493, 1862480142, 90696, 1845693198, 167946, 3103985678, 167974, 2399342606, 168218, 3103985678, 1589, 1845493773,
    57498, 2952790796, 75689, 973080586, 162890, 2198015753, 162899, 2181238537, 84472, 1929589000, 147615, 1627590408,
    59005, 973145098, 59015, 1946223625, 172322, 1946299657, 162334, 2516782864, 90961, 1812138769, 131456, 973147409,
    90945, 1845693200, 224803, 3090162192, 123785, 973147157, 66634, 973145111, 66548, 2952856598, 66592, 973145109,
    66508, 3137405972, 153578, 1677922051, 210196, 2583698706, 4104, 1929379865, 102802, 2768440075, 120712, 2768309259,
    120908, 1929448453, 69050, 1828717834, 16805, 3036676141, 29866, 2349006862, 90098, 1929590283, 117427, 1694567434,
    117437, 1929448456, 26550, 1845690373, 69891, 3087009053, 70165, 2533360925, 72840, 2399143453, 73122, 2399143451,
    3144, 1929379866, 69963, 2399143193, 36835, 1627390215, 187146, 2600671241, 201811, 1694505993, 199521, 1862277898,
    12247, 1677721620, 12680, 1677721620, 11619, 1811939346, 12285, 1677721615, 12700, 1677721615, 119191, 1862339595,
    119202, 1862339595, 149006, 1627590406, 150022, 1845694214, 225717, 1627595526, 225783, 1845699334, 142009, 1912802826,
    150636, 1694699271, 137535, 1811942922, 169276, 973082892, 170245, 973082890, 174274, 1862341384, 174740, 1946227463,
    24988, 1862467590, 208174, 2952797448, 175677, 2348880654, 78147, 3170895881, 2640, 1694498836, 2678, 1694498836,
    2710, 1811939347, 2660, 1694498834, 2729, 1811939345, 2698, 1912602636, 2746, 1627389964, 24142, 1912799240,
    217107, 771760387, 18212, 2197815338, 54098, 1627390729, 55537, 771752713, 179518, 1946227979, 220416, 772547079,
    220404, 2148278790, 132953, 2617314582, 122720, 973147157, 106180, 2500004628, 34282, 1694695436, 203001, 1845501196,
    203013, 1845501196, 223784, 3089637904, 17950, 2399141907, 155444, 2550337296, 24315, 1929576453, 208689, 1811946761,
    207857, 1627397383, 82289, 1627392518, 198811, 2181241354, 220230, 1863066118, 220564, 2802590213, 110872, 3087207204,
    179648, 771822856, 66032, 973145094, 66027, 1912669189, 152707, 1912803077, 239756, 1912744197, 240761, 1912809989,
    8638, 1677721625, 8663, 1677721618, 164112, 2969767694, 159408, 2416119558, 190962, 3087014181, 136115, 1811942927,
    92435, 1912802069, 92456, 1912802069, 74154, 1962936077, 217311, 771760389, 145942, 1862471431, 180492, 973084172,
    116743, 1694567434, 220310, 2181833224, 220337, 772547079, 220324, 2148278790, 219989, 2231902742, 220033, 2181571094,
    204228, 1677729028, 92106, 1761807123, 92067, 1912802061, 120783, 973147141, 207387, 1694506248, 232939, 2181047316,
    628, 1845493779, 207707, 1845501190, 25637, 1761804296, 219127, 2030051592, 144343, 1694699273, 222652, 1931485705,
    242048, 1761815299, 23434, 1795358728, 174377, 1694569220, 226918, 3187876620, 186039, 1929582602, 76423, 973080580,
    204346, 1694506248, 205673, 1627397384, 137648, 1677725193, 154756, 1627590405, 826, 1946157075, 35490, 1694499087,
    88432, 1946367242, 146144, 1627590408, 215340, 1845501448, 209886, 2348817674, 44398, 3036676372, 33238, 2919432206,
    12994, 1962934289, 13031, 1744830481, 13048, 1962934288, 89467, 1694709258, 75428, 788531204, 219459, 2231640596,
    219499, 2181308948, 229194, 1862280207, 166995, 1040256774, 137750, 1946160644, 145258, 1661144839, 204551, 1660951815,
    75755, 973080583, 187060, 2835552263, 186315, 1862473740, 143514, 1929580294, 204609, 1627397384, 240345, 1862412547,
    228879, 1694508043, 228869, 1946166282, 242168, 1929587715, 32598, 3070427152, 210132, 2583698706, 120688, 1845562376,
    241618, 1845635591, 98586, 1795361543, 119535, 1795230727, 144384, 1946357517, 120349, 1845562384, 120334, 1845562383,
    120320, 1845562382, 209142, 1627397383, 147456, 1761808135, 207639, 1845501190, 103125, 1627589393, 103113, 1946356492,
    153258, 1946357516, 144506, 1929580300, 143128, 1694699275, 150583, 1627590411, 166497, 2030243594, 144616, 1694699276,
    82006, 1677724172, 87417, 1677931532, 81995, 1862273547, 87406, 1862480907, 167084, 1912672011, 26877, 1711472647,
    208244, 1761615109, 234096, 1694508300, 234085, 2046829835, 28301, 1627586566, 216702, 771760390, 96041, 1845693194,
    206970, 1744837897, 118430, 973147144, 95825, 1929579271, 204725, 1677729034, 167660, 1862471696, 243378, 1627586568,
    28802, 1761804295, 242420, 2399350790, 95905, 1929579274, 95915, 1929579274, 176825, 2969637642, 28649, 1694695431,
    144738, 1929580294, 149962, 1879248650, 6049, 1795162122, 208256, 1912610054, 7594, 1862270989, 147303, 1929580295,
    241340, 1862412809, 241199, 1946298888, 164154, 2969767694, 217119, 771760387, 25748, 1761804297, 98512, 1912802062,
    26541, 1912799241, 98503, 1912802057, 119453, 1912671241, 222331, 1696604675, 205373, 1627397385, 71160, 1828718090,
    212882, 2566921498, 168202, 2231570440, 224679, 2184192532, 91554, 1812138769, 211414, 2986351886, 29367, 2030239755,
    98417, 1627589393, 82162, 1778387465, 98940, 1946356517, 98028, 1912802073, 179333, 1694569740, 179357, 1694569740,
    236727, 1812014863, 30182, 2432892934, 155085, 2936213260, 236014, 2181113363, 2034, 1845493772, 142372, 1946357257,
    210730, 3120569616, 27779, 1828913157, 152201, 1828916997, 226068, 1828922117, 222842, 2401509904, 222874, 2351178256,
    52918, 1627390734, 163284, 1761808133, 208076, 1795169541, 213163, 1761615109, 34992, 1962934563, 143209, 1694699270,
    67561, 1946223627, 154413, 1929580298, 45239, 1728053523, 133914, 3087011349, 236518, 1694574345, 65546, 1694565396,
    169962, 1627394324, 169982, 1862275348, 170002, 1694503188, 149720, 1929580304, 143556, 1929580298, 149741, 1812139785,
    143572, 1812139784, 223738, 774382087, 223725, 2217222662, 24064, 2500001795, 37206, 1845494031, 82179, 1778387465,
    21623, 1761607693, 141754, 973145092, 36378, 1845494044, 28592, 1979908103, 222638, 773857799, 222626, 3005227526,
    164572, 2969767696, 222270, 1948262917, 119423, 973147147, 38305, 1627390218, 98365, 1627589386, 23004, 1627389970,
    22989, 1912602639, 34294, 1862467598, 222292, 773857799, 218241, 771760389, 226225, 1946362634, 147010, 1627590409,
    29062, 1677918213, 3091, 1929379868, 22963, 1694498842, 3049, 1929379861, 117385, 1929448469, 117406, 1929448469,
    164380, 2969767694, 117452, 1694567431, 51991, 1845494554, 229052, 1912611849, 7007, 1862270992, 169162, 1929384205,
    169043, 1879052553, 203643, 1929387269, 180099, 1627395595, 84555, 1845702918, 162294, 3187871500, 212340, 3187678476,
    236777, 1627465482, 236768, 1912678153, 75555, 973080582, 75561, 536872966, 84459, 1929588998, 243386, 1929576454,
    84454, 1862480133, 86697, 1862480645, 97640, 1929579284, 131134, 1929525255, 39670, 1962934554, 92893, 1929579279,
    216661, 1845502213, 28019, 1627586572, 235541, 1627465228, 68005, 973145105, 68038, 3053519888, 165620, 3053653776,
    227636, 3053658896, 123108, 973147153, 207171, 1627397382, 171124, 973082893, 216757, 771760389, 238506, 1627399951,
    235852, 3087083029, 16719, 3036676137, 88945, 2969777422, 221884, 1662788102, 75415, 788531213, 79090, 1929513228,
    89189, 1929590284, 34337, 1694564364, 231537, 2348819485, 155772, 2349010712, 183487, 973084440, 79960, 2952923415,
    184011, 973084437, 185013, 3070236437, 185055, 3070236434, 22455, 1627389964, 39180, 1929380105, 240348, 2046961923,
    164408, 2432896782, 212190, 2634030350, 222940, 2183406088, 222925, 774119943, 222912, 3173261830, 131803, 973147408,
    95880, 1627589391, 132571, 1677790471, 205860, 1761615110, 54648, 1946157841, 55037, 1912603401, 54665, 1929380615,
    166247, 2667777812, 132653, 1627458832, 118498, 973147145, 243370, 1627586568, 97578, 1929579286, 97620, 1627589396,
    149627, 1929580297, 132513, 1845562634, 147042, 1627590409, 46755, 1929380374, 78822, 1711278091, 86110, 1711485451,
    89628, 2013476359, 135907, 1761611267, 31912, 3120758794, 116701, 1744899081, 218266, 771760389, 226259, 1694704394,
    23523, 1845690376, 55017, 1912603400, 167325, 973147923, 174359, 1677792004, 23243, 1845690378, 244723, 3171038995,
    190755, 973084935, 139522, 2449477126, 145489, 1845694214, 243860, 3003266824, 56171, 2147484439, 153431, 1728253709,
    136571, 1862274569, 211498, 2415926540, 85089, 3187880200, 88763, 3187881224, 160124, 3187871496, 8708, 1845493776,
    8724, 1694498831, 210076, 2600475918, 220523, 1930174984, 33599, 1812135941, 163960, 2734886680, 98678, 1929579278,
    98666, 1929579276, 69263, 1627391247, 167739, 1627590664, 216141, 1627463432, 32682, 3070427156, 162662, 2651000586,
    238133, 1929455373, 94244, 1845693209, 94269, 1845693209, 94173, 1845693207, 94196, 1845693207, 91814, 1946356498,
    91832, 1946356498, 91741, 1761807117, 91783, 1694698247, 117142, 1694567431, 124196, 973147141, 32123, 1761804292,
    180050, 973084168, 148497, 1862471431, 79486, 1711409411, 89398, 1711486467, 25802, 1862467593, 235313, 1862346249,
    73360, 3070232101, 114652, 2181237541, 114577, 2969766681, 213952, 3170901270, 10105, 2181038098, 158268, 2164461324,
    21893, 1778384905, 148361, 1627590411, 102794, 1912802056, 120704, 1912671240, 167505, 1929580549, 13163, 1845493778,
    142352, 1929580041, 199480, 1929386760, 199473, 1627396871, 224391, 1798316551, 79293, 771885316, 150259, 1778585348,
    153777, 1862471428, 174851, 1778455300, 203526, 1862278404, 227672, 2919441166, 161617, 2651000584, 148587, 1627590408,
    69729, 2902459662, 70212, 3187672338, 23987, 1845690379, 212062, 2634030346, 206601, 1627397383, 203989, 1845501191,
    164890, 2667777804, 48074, 2902458909, 214134, 3070237966, 69695, 1862272268, 69743, 2835350796, 230882, 1627399179,
    230873, 1912611849, 147623, 1694699273, 240171, 1812080902, 240177, 1912744196, 102962, 1845693193, 116118, 1845562121,
    218665, 1761616131, 160520, 2516782865, 229139, 1627399175, 229133, 1912611846, 151128, 1795362567, 212204, 3120569612,
    42295, 3036676389, 146890, 1845694224, 146906, 1845694224, 217355, 2885689610, 76713, 973080591, 203444, 1946164488,
    49840, 2919236146, 42235, 2348810526, 241910, 3204590104, 214903, 1627397649, 214889, 1627397646, 135276, 1962937867,
    27102, 1778581512, 233193, 1929389327, 188546, 1912674321, 186456, 1728256012, 123951, 973147149, 39581, 1761607963,
    39558, 1761607959, 100520, 1946356500, 119980, 1946225684, 100578, 1761807123, 100652, 1761807123, 182541, 973084435,
    100616, 1761807122, 116068, 1946225424, 132212, 1946225936, 215233, 771759631, 120020, 1828785165, 132192, 973147402,
    116084, 2046888713, 116093, 1862339337, 25366, 1862467592, 209460, 3003129110, 209482, 2466258198, 97748, 1929579286,
    232745, 2181047314, 143549, 1627590407, 229560, 1862280199, 36498, 1862271244, 24842, 1929576455, 132855, 2952858907,
    133000, 2952858905, 229891, 1862280200, 131565, 1929448716, 176945, 2936083212, 205880, 1627397383, 29289, 1694695438,
    29278, 1946353675, 114974, 2432895779, 114880, 2432895768, 206814, 1627397385, 207002, 1845501193, 216924, 1946165507,
    9404, 1845493774, 222239, 2904302086, 222193, 773595653, 222230, 1629233669, 222235, 1813783044, 20070, 2969567271,
    113497, 2969766695, 124841, 2969635879, 113614, 2885880607, 124748, 2885749791, 113248, 2181237533, 124376, 2181106717,
    124544, 973147164, 113335, 2969766683, 113416, 3070429979, 124463, 2969635867, 124679, 2382433303, 124628, 973147153,
    32750, 3036872720, 3763, 1912602636, 223972, 2972459528, 223958, 774644231, 223946, 2402034182, 221851, 773595653,
    221847, 1813783044, 74865, 973080585, 26937, 1929576456, 218213, 2181046532, 57360, 2147484453, 220089, 772284935,
    220077, 2986877446, 81731, 1828719113, 234948, 1912677893, 69512, 1627391248, 69486, 1845495051, 232309, 2952799252,
    231611, 2147492880, 101951, 1912802065, 101976, 1912802056, 151914, 2952990474, 151905, 1761808137, 153410, 1761808137,
    203972, 1845501189, 56252, 2952790806, 57128, 2952790806, 56212, 2181038866, 57088, 2181038866, 8624, 1677721614,
    137246, 1946160643, 154178, 2902658837, 154761, 1812139790, 227044, 2986550034, 154102, 1627590409, 149779, 1845694217,
    26056, 1929576456, 10973, 2969567248, 8852, 1845493774, 501, 1845493773, 12360, 1946157069, 514, 1946157068,
    78356, 788531214, 80232, 1929513229, 89915, 1929590285, 188728, 2902530061, 41268, 1929380104, 41114, 1929380103,
    202809, 1728060681, 48042, 1627390480, 25498, 1627586566, 239582, 1627531526, 79544, 1812072719, 76267, 788531208,
    79537, 1862404359, 84794, 1862480135, 86740, 1862480647, 87365, 1862480903, 153252, 1912803078, 179742, 973084164,
    73978, 1962936074, 481, 1845493780, 217564, 1728061703, 208605, 1728060683, 81369, 1627392534, 156379, 2399342352,
    26191, 1929576458, 26182, 1694695433, 230461, 1962943491, 212718, 2566921496, 147165, 1627590412, 147177, 1627590412,
    145430, 1694699275, 149475, 1627590411, 203726, 2030050566, 221833, 1813783043, 154120, 2902658830, 123296, 3036744719,
    102165, 1912802058, 132562, 1677790473, 27964, 1845690383, 45562, 1879048458, 163417, 1627590405, 221411, 1863852549,
    66091, 973145100, 218201, 2147492100, 217987, 3120570646, 218377, 3120570642, 142253, 1812139536, 131889, 1728122115,
    37164, 1862271244, 166267, 2181238540, 102771, 2952989455, 132012, 1929448712, 217071, 1728061703, 171324, 973082893,
    175493, 3036746520, 89031, 1862481425, 154640, 1627590407, 208945, 1627397383, 80760, 1946159630, 177043, 973149194,
    156423, 2181238540, 28012, 1828913159, 205791, 1627397383, 165580, 2734886680, 142999, 1912803078, 78348, 973080584,
    32449, 2198011911, 80245, 2197948679, 88140, 2198025223, 167683, 1627590664, 216400, 1627463688, 244024, 1627535110,
    80817, 1862273548, 37406, 1879048469, 37391, 1879048463, 37427, 1929380110, 37378, 1879048461, 229940, 771761155,
    168098, 3154317340, 134579, 1845497359, 208978, 1694506259, 205325, 1862278405, 74739, 1845495567, 52932, 1694499598,
    52946, 1761608462, 116968, 973147148, 21138, 1811939339, 147795, 1879248646, 137411, 1879051779, 102525, 1912802062,
    33902, 1845690374, 239882, 2030184709, 175034, 1912673030, 196775, 3087014188, 31290, 2181234709, 25589, 1862467589,
    134270, 1929383428, 23442, 1845690378, 50545, 1845494550, 50525, 1912603412, 212578, 2952797454, 125520, 1845639179,
    143921, 1845694219, 239206, 1845635339, 240409, 1845701131, 217538, 1728061704, 222829, 2904826375, 222836, 774119942,
    136445, 1862274569, 199831, 1862277898, 55208, 1627390744, 55186, 1778385686, 153896, 2902658828, 153908, 2365787916,
    153874, 2902658827, 153885, 2365787915, 4158, 1929379855, 198874, 688069125, 11369, 1845493778, 68456, 973145094,
    238347, 1929389848, 23075, 2181038094, 28216, 2969763854, 140307, 1979715083, 59880, 1761674253, 169769, 1761612045,
    169782, 973082891, 123281, 3036744719, 228856, 771761154, 24566, 1845690377, 175461, 3036746512, 140948, 1862274570,
    176311, 2952860426, 224152, 2183930386, 21390, 1694498832, 4511, 1694498829, 7499, 1795162125, 4524, 1795162123,
    74771, 1627391764, 229038, 1694508042, 229029, 1912611849, 121733, 1778453516, 11789, 1677721611, 205078, 1627397384,
    112265, 1694698263, 112224, 1694698258, 124119, 1694567442, 112189, 1946356497, 124084, 1946225681, 124154, 1812007953,
    124054, 1761676301, 112138, 1761807116, 123989, 1761676300, 124032, 973147145, 111915, 2550336275, 217078, 1728061703,
    166102, 2969767688, 239663, 1946298631, 149650, 1627590404, 205598, 1946164490, 217604, 1627398406, 225192, 1929585420,
    225181, 1694704395, 146384, 1845694217, 146393, 1845694217, 148955, 1862471433, 148964, 1862471433, 136046, 1694502420,
    167115, 973147914, 141953, 1694699017, 134319, 1761611267, 167192, 973147919, 40899, 1677721876, 159372, 3154317068,
    199926, 1828723467, 91127, 1845693194, 97057, 1694698260, 41085, 1946157329, 160826, 2651000598, 36406, 1694499085,
    164370, 2432896778, 59157, 1912669207, 227888, 755049227, 144924, 1929580298, 227909, 771826442, 59180, 1845560329,
    144915, 1845694217, 225095, 1845699337, 160696, 2516782858, 35913, 1929380111, 150610, 1761808137, 148687, 1862471434,
    26351, 1862467588, 133074, 3087076618, 164290, 3070430996, 81612, 1862273554, 87263, 1862480914, 74842, 1761609735,
    84270, 1761816839, 86020, 1761817095, 169908, 1761612039, 178322, 1694569742, 179508, 1946227978, 214198, 1627397385,
    120890, 973147142, 173411, 771822086, 173434, 1845563910, 173406, 1627460101, 141865, 1946357252, 155340, 2349010712,
    10714, 2801795090, 220146, 1695031816, 220883, 2232427024, 92236, 1694698249, 145668, 1694699273, 219980, 1695031817,
    219708, 1762140680, 220103, 2030576136, 219630, 1913135623, 184542, 2181044022, 133557, 973147401, 178099, 771822855,
    185188, 1946162957, 67788, 2231436294, 189638, 1694505233, 74133, 1845495562, 14474, 2952790051, 239636, 1627531526,
    239750, 1694640390, 174404, 2684424966, 161862, 3087208202, 176913, 2969637642, 176043, 2164331272, 21070, 1694498844,
    35192, 1946157327, 116821, 973147148, 23341, 1845690379, 90645, 1845693195, 201713, 1627397141, 146453, 1929580299,
    52322, 1627390730, 53761, 1694499594, 53752, 1946157833, 201951, 1811946508, 38817, 1694499080, 102539, 1912802063,
    203079, 1728060681, 54709, 1912603407, 141429, 1761674255, 153954, 1627590409, 150299, 1627590408, 151492, 1761808135,
    154994, 2416119568, 220943, 772809223, 220931, 2165318150, 132619, 2030112008, 142679, 1694699016, 180154, 973084167,
    221306, 773071367, 221293, 2316575238, 113968, 2432895777, 125134, 2667645980, 113753, 2734885655, 125004, 2734754839,
    113818, 2432895765, 113881, 2533559061, 125061, 2399210513, 133499, 1761676557, 125184, 973147147, 163321, 1979911943,
    213207, 1979718919, 145227, 1694699273, 203736, 1694506249, 191020, 3087014165, 38926, 2013266189, 46497, 1946157333,
    203264, 1845501195, 136438, 1627393543, 45634, 1862271253, 155584, 2416119572, 153963, 1929580294, 43184, 3036676377,
    43874, 2348810521, 109453, 3036875545, 169247, 973082889, 145848, 1862471429, 152608, 1812139785, 220648, 772809220,
    208708, 1677729032, 175097, 1845564166, 103572, 1912802060, 103584, 1912802060, 70708, 1962935561, 225030, 822289162,
    225050, 839066378, 182262, 1627395860, 181913, 1627395858, 133576, 1761611271, 34121, 2030239750, 59472, 973145092,
    117313, 1812007953, 117330, 1812007953, 117185, 1845562384, 117219, 1694567439, 117234, 1694567439, 2389, 1694498830,
    117283, 1694567438, 120497, 1845562382, 120484, 1845562381, 120472, 1845562380, 149469, 1627590406, 204013, 1929387274,
    229486, 771761156, 26954, 1929576455, 78711, 788531214, 80292, 3036809485, 89958, 3036886541, 157670, 2550337302,
    102660, 1912802063, 120581, 1912671247, 11997, 1912602634, 123827, 973147157, 221952, 2400985608, 221968, 2350653960,
    219061, 1627398407, 221996, 773595655, 221984, 3139183110, 69626, 1946158343, 40174, 2969567501, 145323, 1946357516,
    132387, 1912671495, 102145, 2952989460, 102108, 2952989458, 216585, 2046828804, 37125, 1862271250, 112150, 1761807115,
    124001, 1761676299, 198705, 688069128, 198361, 1694505246, 208190, 1795169543, 199937, 1694505743, 202850, 1845501188,
    147811, 1627590406, 46462, 2030043412, 10240, 1962934289, 27431, 1845690377, 42841, 3154116916, 73750, 1627391752,
    73743, 1845495559, 145441, 1694699271, 238854, 2164270885, 121627, 973147150, 104564, 1694698253, 33398, 2969763850,
    221423, 1662525960, 45534, 1879048465, 231917, 3120571408, 40970, 1929380108, 178955, 2231440657, 178989, 771822858,
    33042, 3204644876, 165394, 2969767692, 242957, 2969632780, 89069, 1795372551, 115743, 1845693196, 143952, 1845694220,
    150804, 1627590413, 242464, 1828782089, 76307, 1862273042, 137127, 1862274578, 137119, 1862274568, 11574, 1811939353,
    11552, 1946157078, 11599, 1811939348, 56828, 2181038866, 13658, 1627389967, 3588, 1929379857, 175899, 2348880652,
    230241, 1845502982, 175075, 2969637637, 208875, 2550144261, 186808, 1694701575, 158208, 2600668940, 136503, 1912606221,
    99919, 2248346393, 185744, 1912805398, 185791, 1862473749, 185709, 1812142091, 148603, 1694699270, 30830, 3020095496,
    67306, 2952856598, 67264, 2986411028, 243931, 1862416140, 143232, 1812139787, 216500, 973152275, 168328, 2349010962,
    6976, 1694498833, 6993, 1694498830, 37714, 1761607945, 25630, 1627586567, 211398, 2986351880, 222787, 1864638984,
    223247, 1696866824, 232069, 2147492892, 157428, 2399342350, 224086, 774644231, 224074, 2167153158, 174642, 1929450244,
    185855, 1912805397, 185898, 1912805396, 219725, 1862803974, 138029, 1811942922, 35658, 1694499082, 222428, 773857799,
    222416, 3005227526, 165800, 2667777812, 28809, 1694695429, 40462, 1845494033, 155676, 2399342360, 217579, 1795170573,
    26919, 1694695427, 222816, 774119940, 229280, 1627399177, 229273, 1694508039, 79761, 2969700623, 89642, 2969777679,
    134132, 2969570831, 90004, 2030253582, 134147, 2030046734, 80449, 1963067655, 89635, 1963144711, 141886, 1963134471,
    111700, 2550336283, 25230, 1627586569, 20620, 1694498832, 20608, 1694498828, 241302, 1694640651, 29618, 2349006866,
    154710, 2902658827, 154721, 2365787915, 199041, 1912609547, 58080, 2969568028, 58026, 2181038874, 34160, 1845690383,
    243269, 1745027079, 150985, 3120762631, 211950, 3154124038, 2919, 1694498832, 173991, 1812009736, 168972, 1627394311,
    138452, 1912606219, 96671, 1761807114, 96717, 1694698250, 157456, 2936213262, 91980, 1946356498, 91998, 1946356498,
    91927, 1761807117, 117466, 1912671239, 74342, 2197817107, 236999, 1912678156, 243360, 1929576458, 90879, 1812138769,
    90913, 1845693200, 242297, 1711483907, 141649, 2969633823, 57980, 2969568020, 67969, 973145107, 57942, 2181038866,
    176411, 2348880658, 79390, 1946290442, 89486, 1946367498, 146922, 1845694215, 137596, 1929383434, 151114, 1795362567,
    140589, 1761611276, 141917, 1946357255, 147555, 1694699271, 210046, 2550144272, 143628, 1845694216, 202675, 1845501192,
    112015, 3036875538, 221313, 3105104390, 242228, 1812147202, 244055, 1963079431, 218575, 2399150348, 161451, 2718109452,
    199112, 1946163992, 45215, 1811939594, 235683, 3087083027, 83505, 687868434, 133813, 1627393558, 12803, 1845493774,
    137885, 1929383436, 231233, 2952799254, 31950, 2516779016, 223683, 2183668242, 135414, 1711279619, 212606, 2986351888,
    212742, 2516589840, 206661, 1627397382, 59907, 1862337553, 172657, 1862413585, 27585, 1694695435, 24076, 721616899,
    11988, 1912602633, 238558, 1929389848, 115647, 1929579275, 116482, 1828784907, 166528, 1929580299, 80194, 3171027210,
    89897, 3171104266, 208671, 1627397382, 171796, 1694503177, 66794, 973145109, 66716, 2952856596, 66756, 973145107,
    66680, 3137405970, 32716, 3036872718, 23490, 1862467587, 19264, 2181038125, 19, 1845493784, 43, 1946157071,
    152897, 1627590406, 100165, 2030242580, 100205, 2030242577, 132128, 2030112017, 100145, 1694698250, 98659, 1845693191,
    213380, 1962941706, 4908, 1929379859, 5353, 1929379853, 8197, 1929379852, 31994, 3036872708, 179656, 771822855,
    14951, 3036676121, 222134, 2182881806, 148206, 1627590407, 149827, 839061251, 35177, 1845494031, 189924, 1627396382,
    179785, 973084171, 37221, 1929380121, 217197, 1761616134, 217810, 1728061703, 34731, 721485826, 237116, 1929455372,
    153218, 1795362571, 159442, 2869104398, 162412, 2550337294, 145252, 1694699270, 66226, 1946223638, 31726, 3171090440,
    208964, 1660951815, 37631, 1862271250, 32345, 1694695437, 145244, 1694699272, 203473, 1962941702, 207057, 1962941702,
    207421, 1627397382, 208894, 1627397382, 30164, 3036872710, 199841, 1862277902, 151296, 1862471431, 173908, 1946227466,
    25212, 1912799239, 153345, 1694699269, 73714, 1694500624, 206656, 1962941701, 136390, 1912606218, 142529, 2349010442,
    240283, 2969708806, 91589, 1627589391, 47446, 1694499355, 132265, 1912671498, 28571, 1912799239, 180801, 973084175,
    56924, 3103785742, 56952, 2399142670, 57484, 3103785742, 167960, 3103985678, 167988, 2399342606, 168232, 3103985678,
    57510, 2952790796, 224946, 1728258824, 27875, 2667773958, 69436, 2667578630, 222782, 774119941, 222778, 1948525060,
    244291, 1761752844, 143359, 1694699274, 66657, 973145111, 66570, 2952856598, 66613, 973145109, 66528, 3137405972,
    95707, 1929579272, 117933, 1929448456, 220168, 3087540752, 147072, 1862471440, 147088, 1862471440, 149364, 1862471438,
    149378, 1862471438, 147104, 1862471437, 82594, 1694501396, 76790, 973080594, 76808, 973080594, 82577, 1862273553,
    84984, 1862480145, 85001, 1862480145, 87635, 1862480913, 87652, 1862480913, 88273, 2030253073, 86295, 1845703184,
    86645, 1761817104, 75319, 973080591, 86280, 2030252559, 75305, 973080590, 76054, 973080590, 84360, 1845702926,
    75292, 973080589, 76866, 973080589, 84698, 1694707981, 168843, 973082893, 76354, 973080588, 84348, 1845702924,
    86966, 1845703692, 84816, 1694707979, 68380, 2030109705, 70775, 1845495049, 33627, 1929576456, 77737, 788531223,
    79923, 3087141141, 89807, 3087218197, 25965, 1912799238, 120903, 1929448453, 243407, 1627586565, 209231, 2264931591,
    242361, 3204656902, 21098, 1694498832, 160848, 2533560074, 176593, 2197885702, 200996, 2197822230, 178827, 3170964745,
    205874, 1627397382, 181833, 973084429, 203616, 1845501191, 20567, 1929379853, 169488, 1929384204, 186342, 1694701579,
    175691, 2348880654, 44190, 1694499084, 37082, 1929380107, 18254, 2197815338, 1579, 1845493770, 219068, 1795170569,
    207965, 1627397384, 220423, 772547079, 220410, 2148278790, 29501, 2365784069, 223800, 3089637904, 76780, 973080586,
    82486, 1862273545, 84975, 1862480137, 87626, 1862480905, 230170, 1627399179, 230162, 1795171336, 223401, 1764237827,
    221792, 1628971526, 163088, 2198015751, 105205, 2298678035, 121559, 1627458576, 121529, 973147150, 105173, 1694698253,
    152309, 1728253707, 144723, 1929580295, 198855, 1594038787, 7044, 1761607705, 182829, 1845499669, 182809, 1845499668,
    142893, 1694699270, 152839, 1929580293, 139780, 2952793633, 158927, 2952990478, 3572, 1694498832, 54411, 1761608464,
    204150, 1627397383, 176773, 2181108490, 40563, 2768240911, 40578, 1962934542, 27332, 1627586571, 28408, 1627586571,
    28419, 1946353675, 27343, 1778581514, 39018, 1778385162, 167068, 1761677072, 167054, 1828785934, 242770, 3087073302,
    31758, 2516779026, 4733, 1627389973, 4754, 1627389972, 4774, 1862270996, 92125, 1761807123, 4699, 1862270994,
    4717, 1627389968, 21406, 1627389965, 92080, 1912802061, 24945, 1912799240, 208811, 1845501193, 142054, 1845693962,
    149952, 1929580298, 69111, 1811940617, 228563, 1946166279, 209812, 2415926534, 43679, 2348810520, 30356, 3036872724,
    242710, 2348875792, 115688, 1946356501, 203745, 1694506248, 94500, 1694698247, 138015, 1828720134, 178657, 1912673547,
    155604, 3187871504, 184324, 2181044011, 79489, 1627523331, 89411, 1627600387, 177936, 1694569478, 179637, 620827909,
    188741, 1677793297, 188204, 2030245895, 24983, 3120758789, 174747, 1711346439, 76826, 973080582, 177363, 973149190,
    177369, 1912673286, 84961, 1694707973, 177358, 1694569477, 159396, 2952990470, 148615, 1694699284, 148655, 1862471435,
    23897, 1896022019, 44418, 3036676372, 33252, 2919432206, 133518, 973147399, 73280, 3036677654, 73324, 3070232082,
    160398, 2181238536, 219645, 772284932, 220546, 1628185099, 220537, 1963729417, 217036, 1761616131, 1045, 1845493775,
    32511, 1862467596, 243201, 1694695431, 228218, 1946166288, 225940, 1761813266, 155232, 2332233486, 111820, 3087207187,
    104495, 1963133705, 75409, 788531206, 84538, 1929588998, 84573, 1845702918, 84729, 1828925702, 86702, 1845703430,
    86708, 1828926214, 79085, 1862404357, 84533, 1694707973, 89184, 1862481413, 101047, 1761807129, 132350, 1912671505,
    100949, 1912802064, 35668, 1845494031, 132302, 1912671503, 100995, 1912802061, 120196, 1912671245, 200574, 3087014680,
    28814, 1946353668, 76759, 973080587, 83673, 1694501387, 85018, 1879257354, 213274, 1761615112, 32614, 3070427152,
    213576, 2969574672, 74018, 1694500618, 33831, 1929576453, 206210, 1694506251, 222730, 774119940, 52409, 1627390732,
    52398, 1912603403, 164998, 2885881612, 135400, 1728056846, 109503, 3087207195, 170735, 973082894, 160314, 2332233484,
    209118, 1627397386, 219141, 2030051592, 132731, 3087076616, 138323, 1795165703, 141735, 973145095, 218924, 2181046536,
    229935, 771761157, 242426, 2399350790, 176835, 2969637642, 212566, 2634030348, 74887, 973080583, 155260, 2869104398,
    242941, 1946222600, 81951, 1862273548, 28162, 1761804294, 207900, 1929387269, 183647, 973084466, 72961, 3187672594,
    243480, 973152002, 97906, 2852326167, 97929, 2315455255, 97862, 2852326166, 97884, 2315455254, 200960, 2399148818,
    95518, 1929579279, 97964, 1929579279, 97979, 1929579279, 95483, 1929579276, 95506, 1929579276, 97952, 1929579276,
    119353, 973147148, 95495, 1862470411, 217211, 771760388, 224699, 2184192532, 45848, 1929380115, 210720, 2885688586,
    44099, 1627390228, 180584, 973084168, 173803, 1694569221, 68881, 1845495061, 228906, 1694508050, 244115, 1778530055,
    172886, 1963076880, 179345, 1694569740, 179369, 1694569740, 98400, 1627589393, 26042, 1627586568, 27685, 1963130883,
    236033, 2181113363, 153787, 1828917001, 208826, 1828723977, 160414, 2718109448, 84336, 1694707974, 176957, 1694569478,
    240506, 1694706182, 138847, 2030046734, 140723, 838864387, 157350, 2332233484, 137940, 872418821, 83035, 3187673625,
    87737, 3187880985, 77580, 973080587, 31222, 2986541066, 80006, 2986477834, 85349, 2986553610, 86760, 2986554122,
    87787, 2986554378, 160214, 2416119574, 137244, 922750466, 149654, 1929580298, 216616, 771760387, 205485, 1627397395,
    205163, 1862278417, 205180, 1862278417, 205421, 2701139217, 205438, 2164268305, 205041, 1811946763, 173496, 1929449996,
    175315, 1661014791, 214971, 1627397649, 139961, 2952793621, 226119, 822289161, 1340, 1946157089, 1373, 1946157083,
    91392, 1812138770, 91383, 1845693193, 222645, 773857799, 222632, 3005227526, 48540, 2986345014, 164588, 2969767696,
    154251, 1627590409, 36064, 1845494028, 218246, 771760389, 29067, 1677918213, 206490, 1962941703, 44438, 2181038371,
    115709, 1644366604, 190692, 1946163479, 12908, 1912602645, 102866, 2768440073, 102875, 2231569161, 120806, 2768309257,
    120815, 2231438345, 214258, 1845501192, 238397, 1694508820, 207510, 1627397382, 219594, 1912873477, 25158, 1694695435,
    34890, 1845494033, 162880, 1694699274, 215047, 1627397647, 171874, 3070234898, 206348, 1929387270, 71177, 1828718093,
    203977, 1694506248, 203479, 1996496132, 54855, 1912603411, 181593, 973084420, 82416, 1912605197, 143990, 1929580293,
    218251, 771760389, 235873, 3087083029, 67800, 2181104646, 231566, 2348819485, 155796, 2349010712, 183511, 973084440,
    79983, 2952923415, 184032, 973084437, 185034, 3070236437, 185073, 3070236434, 167930, 1627590663, 216195, 1627463431,
    35797, 1929380110, 244089, 1963079432, 188191, 1929582605, 236615, 1694574346, 235834, 3187746322, 235802, 2952865294,
    83023, 2952792588, 39515, 2264924429, 29378, 2030239753, 134614, 1811942924, 591, 1845493779, 32218, 1812135946,
    25010, 1912799240, 180432, 973084166, 75062, 1862273029, 76427, 771753989, 76432, 1946159108, 35521, 1929380109,
    229170, 771761156, 222088, 773595652, 94731, 1929579280, 143284, 1912803079, 211286, 3120569612, 120065, 1778453511,
    214118, 3070237960, 204175, 1694506252, 80443, 1627523334, 89998, 1627600390, 134264, 1627393542, 21658, 1761607691,
    38365, 1761607947, 244475, 1627535110, 244470, 1812084485, 244228, 1963079437, 152982, 1912803079, 173808, 1946227462,
    86561, 1761817117, 76468, 1694500885, 79738, 1694632213, 82095, 1694501397, 87464, 1694708757, 82116, 1694501395,
    82135, 1694501395, 87485, 1694708755, 87504, 1694708755, 76450, 973080585, 84842, 1694707976, 174147, 1912673030,
    218800, 2919244050, 28488, 1694695435, 211023, 2566921519, 210830, 2583698712, 24742, 1929576456, 28669, 1912799240,
    34594, 1694564359, 235012, 1845569051, 188679, 2835421197, 158154, 2181238538, 97556, 1929579286, 97600, 1627589396,
    73666, 1627391507, 116564, 1694567180, 131125, 1929525257, 149618, 1929580297, 239602, 1929521417, 240676, 1929587209,
    84114, 2885683722, 37942, 1627390217, 202996, 1912610053, 25645, 1862467592, 25811, 1761804295, 141846, 1627590150,
    11248, 1962934284, 132707, 3087076616, 212508, 2885688594, 186327, 1862473734, 121143, 973147150, 103825, 2835548941,
    103864, 1694698253, 103903, 1694698253, 121103, 2835418125, 121235, 973147149, 103938, 1761807113, 121180, 1761676297,
    80679, 1677724174, 47743, 1845494288, 26216, 1694695434, 33780, 1912799240, 26454, 1845690373, 227686, 2919441166,
    204695, 1862278406, 50263, 1845494560, 51196, 1845494560, 50232, 1912603423, 51165, 1912603423, 173764, 1929450245,
    69030, 1862272276, 188057, 3070433296, 153157, 1912803086, 244910, 1946302218, 238083, 2181113625, 82390, 1912605198,
    27536, 1862467596, 103708, 1912802059, 49911, 1845494301, 158641, 2466451229, 209395, 2466258205, 82188, 687868425,
    232361, 771761155, 157293, 2164461331, 161661, 2164461331, 163172, 1694699271, 58839, 1845560342, 58818, 1694565397,
    3605, 1929379862, 177375, 973149191, 207503, 1845501191, 162306, 2651000588, 212352, 2650807564, 146744, 1929580296,
    105132, 2835548942, 105146, 2298678030, 29330, 1929576461, 121575, 973147145, 174980, 1761678086, 25439, 1627586568,
    209200, 1627397382, 42265, 2348810526, 209128, 1694506247, 147660, 1694699272, 180424, 973084168, 200016, 2181045000,
    154813, 1627590407, 10414, 1862271009, 53123, 1811940114, 53112, 1929380619, 53103, 1912603401, 167730, 1912803337,
    95757, 1845693196, 95769, 1845693196, 118093, 1845562380, 118105, 1845562380, 55332, 1627390731, 55322, 1627390730,
    26149, 1694695430, 37843, 1694499078, 221870, 773595652, 204919, 1929387272, 208343, 1929387271, 210494, 3120569612,
    230056, 1912611850, 217021, 1862279439, 158320, 2634223374, 218975, 1879056649, 217684, 1778393351, 145922, 1862471430,
    161760, 2399342350, 20109, 2969567271, 113536, 2969766695, 124880, 2969635879, 113645, 2885880607, 124779, 2885749791,
    113277, 2181237533, 124405, 2181106717, 124572, 973147164, 113362, 2969766683, 113443, 3070429979, 124490, 2969635867,
    124702, 2382433303, 124645, 973147153, 32766, 3036872720, 223980, 2972459528, 223965, 774644231, 84680, 1946366214,
    223952, 2402034182, 209726, 2415926540, 5706, 3120562187, 173744, 1677792004, 24057, 771948548, 202952, 1627397380,
    150327, 1627590407, 28766, 1879244806, 57397, 2147484453, 228793, 1845502985, 228786, 1946166279, 99944, 3154316055,
    99967, 3137538839, 133762, 1912606230, 83931, 2969569819, 28980, 1946353673, 204642, 1627397393, 78494, 973080585,
    204515, 1845501193, 242041, 2952997636, 132044, 1627458830, 132058, 1627458830, 34727, 721485826, 116960, 721488898,
    65943, 2181104661, 11276, 1828716560, 18088, 2147483677, 237866, 1694574350, 237854, 1912678156, 32430, 1761804298,
    125442, 973147142, 217061, 1728061706, 140410, 2919239191, 236499, 1912678152, 155127, 2550337295, 33682, 1694695433,
    41413, 1660944657, 30902, 2399338532, 41178, 1946157328, 98172, 1912802075, 98218, 1912802067, 50506, 1912603411,
    142539, 2399342096, 173627, 1744900624, 239971, 2399283472, 143005, 1845694218, 219742, 1946690054, 219754, 1644700164,
    157728, 2416119570, 161928, 2416119570, 178604, 1795233037, 157770, 2533560076, 120633, 1845562391, 120656, 1845562390,
    101934, 1912802065, 101968, 1912802056, 198655, 1845697027, 74251, 3019900691, 51900, 1929380623, 51872, 1694499598,
    144806, 1812139786, 225144, 1812144906, 229638, 1694508039, 36207, 2835349774, 187951, 2969770008, 237991, 2181113623,
    26744, 1694695436, 38458, 1694499084, 166279, 2181238540, 98989, 1845693196, 239319, 1728194822, 241213, 1728195078,
    216172, 973152012, 175517, 3036746520, 135982, 1694502417, 141993, 1694699016, 106575, 2869103393, 106666, 2550336285,
    106749, 2550336283, 111417, 2500004630, 118507, 973147145, 211574, 2583698700, 222667, 1629495816, 144299, 1929580300,
    98616, 1845693194, 154744, 2030243591, 138800, 1929383429, 46210, 1761607954, 142001, 1912802824, 37176, 1879048465,
    38393, 1879048465, 145094, 1694699272, 100239, 2030242577, 100256, 2030242577, 1095, 1845493781, 21114, 1694498829,
    28289, 1728249862, 175939, 2952860424, 230964, 2600477709, 230955, 1627399177, 75762, 973080584, 169256, 973082888,
    152591, 1694699268, 168126, 3154317340, 58882, 1845560342, 58861, 1694565397, 67818, 3170960390, 220603, 1913659907,
    231053, 1845502984, 152081, 1912803081, 94067, 1946356492, 24233, 1912799242, 168802, 973082890, 24243, 1694695433,
    7884, 1862270997, 28119, 1812135942, 22111, 1795162124, 12817, 1845493770, 69168, 1879049484, 69180, 1946158345,
    205798, 1862278407, 145009, 1845694221, 33819, 1929576456, 196819, 3087014188, 31311, 2181234709, 176675, 1912673032,
    181016, 973084174, 207567, 1627397383, 26284, 1694695434, 223084, 2233737750, 223128, 2183406102, 40416, 2046820621,
    178423, 1929450763, 120678, 1845562378, 11663, 1845493773, 11676, 1811939340, 132777, 2332101896, 133050, 3087076616,
    75232, 973080587, 84326, 1694707978, 28307, 1795358724, 175477, 3036746512, 176321, 2952860426, 224170, 2183930386,
    229225, 1694508046, 229239, 1627399182, 189202, 1828722951, 175128, 1929450246, 198622, 1694702084, 139996, 1946160652,
    172066, 973082901, 181085, 973084181, 136886, 1627393551, 135930, 1946160648, 121721, 1778453516, 76751, 788531208,
    79805, 2013399303, 89695, 2013476359, 148595, 1627590408, 232959, 2181047314, 166110, 2969767688, 202962, 1828723975,
    222224, 1813783046, 221856, 1864114693, 221829, 1763451396, 231395, 2147492878, 55243, 1627390733, 29111, 1694695435,
    55232, 1912603403, 121605, 973147147, 121616, 973147147, 154479, 1694699275, 154490, 1694699275, 29122, 2567110666,
    154501, 2567114506, 154511, 2550337290, 226349, 2567119626, 59552, 973145095, 205588, 1946164490, 206877, 1845501193,
    153215, 1946357507, 231046, 1912611847, 148916, 1929580293, 133533, 973147397, 132118, 1761676548, 3070, 1929379861,
    11688, 1795162129, 23687, 1845690376, 242438, 2969776134, 13517, 2902458388, 13499, 1929379858, 216762, 1929388291,
    99788, 2265123612, 133084, 3087076618, 75014, 1694500877, 224630, 1697653257, 224779, 1630544392, 18354, 2516582430,
    241958, 3204590098, 232623, 2181047312, 116806, 973147141, 23330, 1912799236, 240525, 1912809988, 164310, 3070430996,
    155364, 2349010712, 166513, 1812139782, 174831, 1627460359, 216631, 1627398407, 184596, 2181044022, 156027, 3120762644,
    143477, 1627590413, 155997, 2399342346, 34945, 1845494029, 11312, 2969567250, 170640, 973082895, 243658, 2835494672,
    243722, 2835494672, 243756, 2835494671, 243771, 2835494671, 243692, 2835494670, 120078, 2264992779, 120089, 2248215563,
    243636, 1946302218, 145134, 822284041, 35823, 1929380110, 24486, 1694695437, 35848, 1694499085, 217140, 1929388295,
    161872, 3087208202, 14764, 2348810262, 176923, 2969637642, 176051, 2164331272, 218738, 3070238986, 202878, 1694506249,
    24875, 1694695432, 217039, 1728061702, 218904, 2969575692, 58564, 1946157839, 144698, 1929580295, 225597, 1694704394,
    226180, 1845699337, 225799, 1694704392, 142234, 1862471175, 76386, 788531204, 135316, 1828720133, 174344, 1929450245,
    51659, 1912603407, 136686, 1862274579, 141417, 1761674252, 143742, 1694699270, 224864, 1694704390, 154528, 1627590405,
    226359, 1627595525, 159213, 3120762651, 210456, 2885688594, 46104, 2751463691, 199813, 1929386770, 206239, 1862278408,
    220950, 772809223, 220937, 2165318150, 185305, 1795364894, 156623, 2416119580, 185277, 1795364892, 185349, 1627592728,
    188259, 1845565457, 185335, 1694701582, 156557, 2416119562, 221448, 1628971527, 209257, 1627397384, 11800, 1728053265,
    74084, 1845495565, 188758, 2030114826, 27680, 1694695429, 188156, 3036878873, 5377, 1845493774, 8329, 1828716558,
    5391, 1862270988, 14786, 2399141911, 175589, 2399212298, 219204, 772022788, 154359, 1862471431, 169523, 1694503182,
    169537, 973082892, 202841, 1677729033, 121339, 1694567437, 154111, 1627590409, 216561, 771825669, 178887, 2231440663,
    178845, 2231440661, 3862, 1845493772, 204631, 1627397382, 207466, 2214599943, 113118, 1694698262, 113140, 1694698262,
    153815, 1946357510, 177948, 3120632849, 208439, 1694506246, 110735, 2550336285, 110654, 2550336279, 49940, 1677722131,
    190902, 1761614103, 132611, 2030112008, 78725, 788531214, 80305, 3036809485, 89971, 3036886541, 82062, 1862273545,
    219410, 772022791, 219398, 2265195014, 242399, 1627598851, 123848, 973147157, 28376, 1812135942, 221960, 2400985608,
    221976, 2350653960, 222003, 773595655, 221990, 3139183110, 42036, 3154116887, 221668, 2232951310, 151214, 1627590409,
    240323, 1912744195, 243955, 1862416136, 143653, 1996689155, 46341, 1862271253, 148999, 1929580295, 141875, 1828916742,
    138658, 1979715090, 138493, 1761611279, 138365, 1912606222, 204305, 1862278406, 173723, 1946227461, 222948, 774119945,
    7069, 1627389985, 71648, 1862272532, 236461, 1912678157, 71726, 771753483, 206943, 1845501190, 101100, 1912802063,
    138242, 1946160643, 216931, 1946165507, 238891, 2164270885, 187905, 1694701580, 119321, 973147142, 205839, 1627397383,
    95955, 1845693206, 95977, 1845693206, 181931, 1845499670, 33408, 2969763850, 75269, 973080582, 84374, 1694707973,
    51041, 1845494547, 208366, 1694506245, 231933, 3120571408, 178972, 2231440657, 217411, 1627398413, 178999, 771822858,
    5838, 1694498845, 5820, 1862270994, 12479, 1912602642, 39068, 1879048463, 109584, 3036875535, 68855, 1694500103,
    47019, 1929380381, 176668, 2197885703, 76543, 1627392018, 177262, 1744901136, 177198, 973149194, 177236, 973149194,
    207530, 1627397386, 84895, 1862480137, 177179, 1862341641, 177217, 1627460617, 184410, 2181044009, 177801, 973149201,
    84949, 1627599110, 38800, 1929380104, 208997, 1694506259, 237240, 1845569295, 151762, 2952990471, 140601, 2919239192,
    157542, 2952990478, 157584, 3087208206, 226604, 2952995598, 41035, 2768240908, 41220, 1929380105, 28753, 1929576456,
    217705, 1627398410, 94763, 1929579280, 224093, 774644231, 224080, 2167153158, 33608, 2030239748, 36943, 1627390232,
    95156, 1929579287, 25113, 1862467605, 95179, 1862470421, 25193, 1862467603, 243884, 3003266823, 79952, 2164394248,
    89836, 2164471304, 222435, 773857799, 222422, 3005227526, 31742, 3120758792, 11164, 1879048211, 9748, 2566914065,
    54988, 1912603407, 133298, 2248215835, 133379, 2248215835, 208798, 1795169540, 69546, 1761608973, 165994, 2181238540,
    83627, 3187673623, 87933, 3187880983, 80204, 2986477834, 86780, 2986554122, 33711, 1946353670, 83882, 1627392523,
    46656, 1711276564, 152849, 1761808141, 208870, 3087015173, 187565, 3036878864, 187811, 3036878862, 214593, 1845501452,
    213060, 3120569612, 134122, 2415922698, 182870, 1912608526, 182858, 1946162956, 24475, 1694695435, 35837, 1694499083,
    177133, 973149191, 208920, 1962941701, 169587, 1694503177, 152480, 2047020808, 216154, 973152008, 167818, 1694699527,
    216314, 973152015, 168450, 3070431246, 235373, 1761682964, 136553, 1694502411, 75160, 1677723653, 227446, 822289162,
    90896, 1812138769, 90929, 1845693200, 143139, 2030243592, 135896, 1660947971, 156675, 2701332236, 176429, 2348880658,
    171620, 973082901, 57236, 2952790804, 171056, 973082897, 31174, 2399338512, 55876, 2147484432, 141533, 2399208464,
    141565, 2399208464, 240868, 2399349264, 241004, 2399349264, 101451, 2047019802, 101537, 1912802072, 228570, 1845502986,
    68170, 973145103, 181314, 1912608533, 217460, 1627398411, 239617, 1627531525, 217817, 1728061700, 208338, 1929387269,
    112033, 3036875538, 221319, 3105104390, 204086, 1627397382, 91614, 1627589392, 100715, 2030242574, 100729, 2030242574,
    149241, 1929580296, 91790, 1694698246, 138993, 1627393543, 142751, 1946357253, 45225, 1694499086, 169098, 1929384204,
    31958, 2516779016, 223701, 2183668242, 65795, 771818500, 101651, 1912802067, 180398, 973084166, 220136, 1627922954,
    220128, 1963467272, 221582, 2350391822, 221556, 2400723468, 180860, 973084176, 54476, 1761608461, 48424, 3036676637,
    205129, 1694506262, 26527, 1795358726, 58528, 1946157845, 225684, 1694704392, 2203, 1694498828, 210570, 2415926536,
    75699, 1946159111, 84465, 1946366215, 55612, 2181038897, 100400, 1761807125, 100421, 1761807125, 100442, 2030242579,
    100461, 2030242579, 100391, 1694698249, 151335, 1694699273, 33639, 1795358724, 18865, 1627389967, 66815, 973145109,
    66736, 2952856596, 66775, 973145107, 66698, 3137405970, 188621, 1946228744, 242080, 1694706433, 242204, 1694706689,
    140988, 1862274580, 153633, 1979911947, 79019, 1845495827, 85918, 1845702931, 86670, 1845703187, 84955, 1627599110,
    177330, 1627460614, 175404, 1828786948, 168986, 1627394312, 7982, 1912602654, 221861, 1864114694, 152954, 1879248649,
    211428, 2449480974, 154016, 1946357515, 31474, 2399338518, 77145, 973080597, 77187, 973080597, 85117, 2399351060,
    79131, 1627523331, 89347, 1627600387, 133759, 1627393539, 54814, 1912603420, 202586, 2181045272, 169750, 1912606987,
    74808, 2466252808, 26390, 1862467593, 225738, 1862476553, 17062, 3036676130, 43041, 3154116887, 244742, 3171038995,
    180232, 973084170, 21327, 1694498832, 81590, 1862273558, 87281, 1862480918, 81570, 1862273556, 87225, 1862480916,
    81552, 1862273554, 87245, 1862480914, 169926, 1761612043, 76013, 973080585, 76022, 973080585, 84657, 1694707976,
    84665, 1761816840, 203397, 1845501190, 206165, 1627397382, 207044, 1845501190, 207415, 1845501190, 229714, 1912611846,
    150896, 1812139783, 242085, 3087215362, 83489, 687868432, 74504, 3170895633, 142302, 1845693963, 30170, 3036872710,
    223345, 774382084, 736, 1845493778, 236447, 1845569294, 190647, 1828722951, 149904, 1627590415, 149897, 1912803079,
    220464, 2181833230, 33985, 1929576458, 69766, 3187672344, 69814, 2952791320, 70088, 3187672344, 55003, 1912603406,
    201765, 1677728778, 107532, 3187870489, 235520, 1761682956, 142402, 1812139526, 146589, 1812139782, 225312, 1812144902,
    243305, 1812135942, 26573, 1845690374, 26579, 1795358724, 69579, 1845495054, 69593, 1811940621, 70853, 973079819,
    69559, 1677722890, 69569, 1946158346, 69633, 1946158346, 136223, 1862274572, 150114, 1912803079, 148036, 1627590409,
    225675, 1627595529, 159689, 2550337302, 53686, 1946157846, 65647, 1946223638, 53708, 1912603413, 65626, 1912669205,
    65609, 1694565393, 65601, 1694565384, 219044, 1795170571, 82221, 1694501395, 3693, 1929379863, 24765, 1912799243,
    75971, 1694500876, 86214, 1694708236, 75983, 973080586, 84648, 1627599113, 4058, 1694498834, 4090, 1962934286,
    173735, 1946227460, 218037, 2952798474, 170814, 973082889, 6136, 1862270993, 180724, 973084177, 180968, 973084177,
    31396, 2952986636, 160858, 2533560074, 206714, 1627397382, 40942, 1946157325, 28908, 1879244805, 178836, 3170964745,
    140740, 1979715080, 75047, 1879050247, 32046, 3187867660, 227254, 3187876620, 115367, 1946356488, 185412, 1879250956,
    207454, 1795169542, 214771, 1627397643, 204079, 1862278407, 226700, 2399347472, 159414, 2332233486, 162384, 3087208206,
    154038, 1627590415, 36454, 2835349775, 31998, 3087204366, 151157, 1694699275, 202832, 1811946761, 147037, 2583891717,
    80829, 1862273551, 5492, 1845493784, 5479, 1862270989, 25331, 1627586572, 196650, 973084947, 9765, 2566914064,
    21951, 1627389961, 141945, 1845693960, 147189, 1862471430, 206073, 1627397381, 180351, 973084167, 154148, 2902658826,
    148247, 1627590408, 240651, 2835556871, 216768, 3053461764, 176783, 2181108490, 134831, 1728056857, 1017, 1694498827,
    174530, 1761678084, 45608, 2768240907, 26693, 1845690377, 28677, 1912799239, 145381, 1694699270, 242792, 3087073302,
    31776, 2516779026, 197813, 2533366039, 20737, 1677721608, 80855, 1694501385, 145826, 1627590409, 151769, 1627590405,
    43703, 2348810520, 30376, 3036872724, 242726, 2348875792, 199169, 1694505742, 203406, 1677729031, 221840, 1948000775,
    210868, 2415926542, 38015, 1929380110, 134246, 1828720133, 155620, 3187871504, 149792, 1845694213, 23974, 1845690381,
    216862, 3120570630, 39917, 1879048460, 214126, 2533367048, 105186, 2835548947, 121543, 1627458576, 121515, 973147150,
    105160, 1694698253, 232339, 2399151114, 178255, 1694569741, 242317, 1694707458, 41874, 2197815585, 41940, 2197815585,
    173233, 1812009479, 239682, 1879189766, 159402, 2952990470, 144088, 1627590403, 186087, 1845696522, 226235, 1946362632,
    182719, 1761613588, 76199, 973080589, 84754, 1862480140, 182749, 973084427, 27988, 1828913162, 141822, 1912802822,
    239252, 1912744198, 73302, 3036677654, 10732, 2801795091, 73342, 3070232082, 132669, 1627458832, 68712, 973079814,
    163472, 2181238533, 173714, 1828786949, 189532, 1627396384, 5751, 1627389970, 83684, 1694501387, 76343, 973080587,
    84806, 1728262410, 176859, 2348880654, 141962, 2013466120, 152228, 1778585353, 36902, 1862271251, 174878, 1946227464,
    17809, 2399141927, 166690, 1040256785, 27110, 1627586575, 151360, 1627590415, 166707, 1627459343, 235226, 1812014602,
    235217, 1694574089, 228004, 822158088, 143592, 1946357509, 173739, 1946227461, 174687, 1677792004, 201323, 1845500939,
    147801, 1761808138, 201334, 1627397130, 152426, 1912803077, 214382, 1912610053, 75509, 1929381904, 109530, 3087207195,
    160326, 2332233484, 31242, 2332229640, 155516, 2885881628, 234256, 2952799540, 106088, 3036875546, 201384, 1946164237,
    92477, 1694698259, 131693, 1694567696, 136246, 1929383438, 103956, 2835548948, 104024, 1694698260, 121261, 973147151,
    121291, 536939535, 103996, 1761807118, 240360, 1862412547, 145081, 1812139784, 104486, 1963133705, 104534, 1963133711,
    143024, 1912803079, 168663, 1845498126, 168637, 973082893, 71362, 1694500358, 71357, 973080069, 45749, 1929380110,
    183697, 973084466, 72979, 3187672594, 76770, 973080586, 82477, 1862273545, 87612, 1862480905, 220581, 772547077,
    220214, 1930174980, 221947, 773595653, 6337, 1627389966, 13608, 1795162130, 132882, 2415987995, 133025, 2415987993,
    236052, 2164336141, 120956, 973147141, 9193, 1811939350, 9215, 1694498834, 82360, 1627392524, 82465, 1946159628,
    82350, 1845496330, 82547, 1946159626, 26646, 1912799239, 103610, 1912802061, 103799, 1912802061, 23587, 1912799238,
    174592, 1862341382, 146779, 1627590409, 204585, 1627397385, 174331, 1912673031, 200182, 2969574158, 137034, 1627393550,
    21669, 1761607691, 222285, 1864376835, 48058, 1627390480, 218475, 2399150351, 75997, 788531203, 225448, 822289163,
    174796, 1677792008, 83060, 3187673625, 87762, 3187880985, 211142, 2348817686, 157362, 2332233484, 77591, 973080587,
    31232, 2986541066, 80016, 2986477834, 85359, 2986553610, 86770, 2986554122, 87797, 2986554378, 166186, 2734886677,
    204884, 1862278406, 189169, 1845500181, 145168, 1929580296, 145183, 1845694215, 233127, 1728062748, 153374, 1694699274,
    144564, 1929580295, 200598, 3087014680, 213880, 3204455696, 48594, 2986345014, 76561, 973080582, 120072, 973147142,
    27531, 1862467589, 84904, 1862480133, 151375, 1862471429, 205751, 1627397383, 204338, 1929387272, 199449, 1929386765,
    199437, 1627396876, 187360, 3187873815, 26764, 1845690377, 202484, 1761614854, 33960, 1929576457, 52552, 1627390727,
    44473, 2181038371, 33656, 1694695432, 107070, 2332232493, 106953, 2349009703, 107205, 3087207192, 110764, 3187870488,
    122897, 973147159, 106887, 3154316054, 26931, 1929576454, 74796, 973080582, 74802, 754976774, 74821, 671090694,
    74881, 973080582, 116889, 973147142, 74791, 973080581, 74816, 788531205, 76436, 771753989, 84211, 1929588997,
    147310, 1929580293, 243185, 1929576453, 84207, 1862480132, 86689, 1862480644, 148265, 1862471428, 240497, 1862478340,
    243181, 1862467588, 124257, 1761676305, 113182, 1694698256, 113198, 1761807120, 113214, 1761807120, 124274, 973147146,
    32250, 1694695433, 32242, 1946353672, 244136, 1694643975, 21645, 1912602637, 46371, 1912602893, 171892, 3070234898,
    27947, 1845690377, 229924, 1996497927, 207864, 1828723975, 218256, 771760389, 6791, 1627389970, 6778, 1761607693,
    25818, 1627586567, 240385, 1912744195, 17418, 2348810267, 148937, 1627590409, 138438, 1845497355, 233376, 1694508330,
    233418, 1694508328, 233615, 1694508327, 189564, 1862277404, 189592, 3003128090, 189954, 1862277402, 189980, 1862277401,
    153983, 1627590405, 228834, 1845502984, 235197, 1929455124, 140674, 1644170760, 230284, 2969576455, 107160, 2869103405,
    107031, 2885880615, 107253, 2550336280, 110812, 2650999576, 122943, 973147159, 106931, 2617445142, 161217, 2399342346,
    144207, 1929580296, 144200, 1694699271, 186580, 1946359812, 138621, 1845497355, 140495, 2181041674, 210484, 2415926538,
    222675, 1629495816, 147632, 1627590406, 242151, 1761815555, 230910, 1660953608, 170716, 973082890, 170726, 973082889,
    161292, 2399342353, 156201, 3036876560, 161247, 2399342351, 169035, 1879052552, 120300, 2046888969, 59278, 1912669196,
    70943, 1694500107, 209548, 3003129112, 198731, 1946360325, 198721, 1946360324, 135464, 1728056846, 83993, 2231372323,
    88182, 2231579683, 78453, 973080599, 33500, 2181234710, 85731, 2181247254, 78409, 973080597, 85689, 2969776404,
    217340, 2885689607, 203040, 1728060682, 170421, 973082890, 170858, 973082889, 144419, 1694699273, 212926, 2885688594,
    170782, 1979715851, 170749, 1711280394, 84124, 2885683722, 24260, 1963130884, 230247, 2030052355, 177399, 973149191,
    243288, 1929576459, 16128, 3036676149, 230655, 1912611856, 75350, 973080584, 203150, 1728060681, 21127, 1694498827,
    144019, 1694699275, 209291, 1845501191, 149259, 1862471434, 206266, 1862278410, 148635, 1694699284, 148666, 1862471435,
    174812, 1627460357, 55546, 2181038881, 160590, 2416119570, 27576, 1862467593, 96138, 1845693197, 10298, 2566914072,
    211442, 2952797452, 27480, 2567110666, 239843, 1845635334, 239839, 1929521412, 211600, 2499812622, 29001, 1694695429,
    150002, 1694699271, 179381, 1761678604, 224223, 1630282251, 224214, 1965826569, 166519, 1728253705, 227781, 1728258825,
    116962, 1929448454, 204863, 1929387270, 40710, 1929380105, 214227, 1677729032, 238108, 2181113625, 243908, 1862416139,
    25939, 1795358729, 223210, 1914970634, 53071, 1694499595, 167638, 1694699531, 53061, 1694499594, 167628, 1694699530,
    118211, 973147154, 95345, 1694698257, 230073, 1946166281, 189221, 973084940, 140178, 1862274570, 140171, 1627393543,
    152580, 1845694214, 189721, 1862277411, 189756, 1862277411, 233506, 1862280483, 188497, 1862342672, 167405, 1862471684,
    11407, 1912602642, 27754, 1627586570, 158174, 2718109450, 152862, 1677922054, 170537, 973082887, 47587, 1962934811,
    229705, 1694508041, 229359, 2046829576, 30256, 2349006860, 203342, 2046827781, 222, 1845493785, 40622, 1979711760,
    209, 1694498829, 229409, 1845502984, 136277, 922750473, 146936, 1929580296, 221111, 2400461318, 218009, 3120570638,
    239199, 1728194823, 202688, 1845501189, 29303, 1946353673, 37661, 1694499102, 154619, 1778585349, 153920, 1946357509,
    172974, 1812081929, 202200, 3087014956, 228119, 2181112595, 152525, 1627590408, 204280, 1694506245, 203308, 1845501188,
    203759, 1728060682, 138225, 1795165704, 206456, 1627397384, 142290, 1677921799, 24038, 1963130883, 198995, 1694505736,
    198988, 1711282951, 211466, 2986351882, 47112, 1694499351, 47095, 1761608209, 135607, 2835353101, 113069, 1694698253,
    213828, 3204455694, 98537, 1912802057, 119474, 1912671241, 47728, 1845494287, 131829, 1929448714, 178647, 1912673546,
    75493, 1627392016, 75480, 788531213, 79205, 1929513228, 88919, 1929590028, 88959, 1929590284, 140872, 1929383436,
    244062, 1963079435, 153546, 1845694218, 208752, 1845501194, 213340, 1962941702, 242206, 1912810499, 143104, 1929580297,
    147728, 1694699272, 143097, 1812139783, 239505, 1812080903, 163280, 1778585348, 213139, 1778392324, 9518, 1845493779,
    45982, 1929380113, 45966, 1929380112, 180081, 973084170, 103331, 1694698249, 120922, 1694567433, 244128, 1778530056,
    34400, 671154190, 26081, 1929576460, 26093, 1862467595, 50144, 1946157585, 145448, 1929580292, 217738, 1761616137,
    9896, 2181038095, 186387, 1929582601, 59111, 1694565384, 204136, 1694506247, 221123, 3105104390, 18117, 2147483677,
    229153, 1845502979, 69672, 1946158345, 240295, 1862412549, 173191, 2952860174, 173219, 2399212046, 199998, 1761614601,
    199990, 1728060168, 165760, 3204648724, 30476, 3087204366, 45572, 1828716810, 223404, 1630020103, 223418, 1848123911,
    223432, 774382086, 15968, 2181038107, 80026, 2986477847, 30938, 2399338532, 142555, 2399342096, 239987, 2399283472,
    175225, 1728123654, 77668, 973080589, 85389, 3053662476, 51453, 1845494553, 51430, 1946157847, 143153, 1946357516,
    158220, 3103985420, 74270, 3019900691, 51915, 1929380623, 51886, 1694499598, 144816, 1812139786, 225154, 1812144906,
    212004, 2634030354, 217122, 738205955, 59495, 1929446413, 175188, 1845564164, 210294, 2952797458, 54874, 1912603407,
    173089, 822153737, 173082, 1963004423, 214466, 1694506517, 214487, 1694506517, 12945, 1694498832, 215450, 1694506511,
    187975, 2969770008, 203769, 1912610059, 203549, 1929387271, 238014, 2181113623, 12535, 1795162129, 66311, 1627456523,
    66301, 1812005898, 11387, 1761607690, 204295, 1728060682, 237796, 2986419997, 205972, 1627397382, 94747, 1929579280,
    43261, 3087008033, 123125, 3036744731, 168781, 973082889, 88361, 1694708999, 158244, 2567114508, 208971, 1660951815,
    26034, 1862467592, 224112, 774644228, 243610, 1946302234, 243588, 1946302230, 176873, 3204518668, 152090, 1912803081,
    26756, 1845690376, 200978, 1946163977, 139035, 1728056835, 1465, 1845493787, 173655, 1761677834, 228861, 1694508036,
    219892, 772284937, 203312, 1694506248, 27013, 1778581511, 135268, 1644170755, 167747, 1627590664, 216408, 1627463688,
    243998, 1862416139, 155756, 2600668944, 161009, 2600668944, 123179, 2499873819, 123256, 2499873817, 156249, 2952990480,
    164008, 2734886668, 213500, 3204455696, 142189, 1627590154, 240370, 1946298627, 228858, 1694508035, 12435, 1845493776,
    178287, 1929450763, 186943, 1694701582, 136539, 1879051779, 112296, 1761807112, 124179, 1761676296, 204360, 1946164488,
    96761, 1761807121, 96795, 1761807119, 25169, 1845690380, 25181, 1929576460, 96737, 1761807116, 116180, 1761676044,
    46115, 1929380116, 140390, 2919239188, 232977, 2181047314, 27847, 1929576468, 22013, 1845493770, 39696, 1845494026,
    39706, 1811939592, 242594, 1812004872, 41569, 1828716813, 204701, 1694506248, 82757, 1862273542, 221382, 1847075331,
    170281, 973082891, 119661, 973147143, 200345, 1677728520, 165022, 2919436046, 98441, 1862470416, 98457, 1862470416,
    95583, 1929579274, 242444, 2969776134, 230430, 771761161, 134856, 2046823939, 82018, 1694501391, 87429, 1694708751,
    74894, 1845495817, 85996, 1845703177, 202922, 1795169543, 207624, 1761615111, 216765, 1929388291, 208458, 1929387270,
    184729, 973084433, 18384, 2516582430, 79246, 2030176517, 89026, 2030253573, 37750, 1862271250, 184918, 1761613583,
    156047, 3120762644, 156007, 2399342346, 223184, 2216960520, 223169, 774119943, 223156, 2149851654, 22925, 1845493783,
    46255, 1845494039, 11330, 2969567250, 220598, 1812996613, 150601, 1761808137, 170655, 973082895, 140476, 2432699923,
    138062, 1962937868, 152246, 2952990474, 209978, 2986351886, 29149, 1694695431, 143490, 1694699280, 146676, 1929580297,
    147158, 1862471431, 97303, 1627589386, 174173, 1694569220, 153530, 1677922057, 116515, 1694567175, 144691, 1929580295,
    244159, 1627535116, 244148, 2181183243, 152926, 1728253706, 159240, 3120762651, 28382, 1912799240, 34587, 1694564359,
    230697, 1677730823, 190762, 1761614097, 76039, 973080583, 141097, 1845560333, 141156, 1694565388, 144494, 1694699270,
    21204, 1845493779, 20714, 1694498829, 148710, 1627590408, 36887, 1627390223, 36874, 1929380109, 73485, 1694500362,
    214387, 1845501190, 221229, 773071369, 225747, 1694704390, 14809, 2399141911, 175599, 2399212298, 237598, 2952865572,
    165692, 2734886676, 165744, 2248347408, 40700, 1912602890, 68365, 2030109703, 239411, 1845635333, 216566, 771825669,
    106850, 2869103397, 178910, 2231440663, 178866, 2231440661, 141509, 1627456520, 108204, 3036875547, 208269, 1845501190,
    244177, 1627535111, 11146, 1879048210, 56586, 2348811047, 137707, 1677725198, 158497, 2701332232, 223310, 774382084,
    135688, 1677725199, 151036, 1795362567, 207157, 1795169543, 227850, 2868978441, 175213, 1728123653, 153689, 1728253705,
    26567, 1845690374, 221068, 1863590404, 204449, 1845501191, 666, 1711276042, 676, 1627389962, 173834, 1929450245,
    236889, 1694574349, 203188, 1677729033, 42059, 3154116887, 221682, 2232951310, 133799, 1879051779, 77363, 973080593,
    80132, 2181171472, 85285, 2181247248, 181187, 973084189, 99090, 1929579282, 137686, 1929383442, 57872, 2181038874,
    114346, 2969766682, 168398, 2181238810, 70358, 3036677400, 70406, 3036677400, 70494, 3204449560, 70454, 3070231828,
    114298, 2919435024, 210426, 2885688588, 222536, 773857801, 232655, 2181047316, 13181, 1962934285, 47135, 1694499354,
    167510, 1929580560, 25102, 1862467595, 203964, 1929387272, 112987, 1627589396, 113007, 1627589396, 242407, 1845702662,
    22861, 1627389972, 46321, 1627390228, 119315, 973147142, 34252, 1627586565, 103648, 1912802063, 109599, 3036875535,
    214244, 1627397384, 133569, 2013269511, 76671, 973080583, 28031, 1979908102, 79786, 1979844870, 84943, 1979920646,
    87570, 1979921414, 31258, 3204644880, 65854, 973145100, 65822, 1627456523, 65843, 973145099, 65812, 2181104650,
    65833, 1761674250, 65866, 1627456520, 140247, 1979715077, 134990, 1912606224, 204745, 1845501190, 145075, 1929580294,
    143446, 1946357509, 152289, 1912803076, 241669, 2181179926, 205727, 1627397382, 154366, 2902658823, 148059, 1862471430,
    33604, 1694695428, 157556, 2952990478, 157598, 3087208206, 226618, 2952995598, 116951, 973147145, 26970, 1728249864,
    143879, 1728253704, 224924, 1728258824, 217715, 1627398410, 133094, 2550205706, 210330, 3120569610, 78244, 973080582,
    85637, 2198024454, 177716, 973149190, 177734, 973149190, 85632, 1627599109, 177711, 1627460613, 177729, 1694569477,
    204322, 1694506248, 167134, 973147912, 201267, 2969574168, 29182, 1694695431, 209896, 2885688586, 166653, 1040256776,
    31750, 3120758792, 178219, 1929450760, 149532, 1862471428, 89525, 1694709258, 29106, 1946353669, 160878, 2533560097,
    199366, 1694505747, 199349, 1694505745, 25976, 1912799240, 9911, 2181038095, 38985, 2566914315, 166006, 2181238540,
    83650, 3187673623, 87956, 3187880983, 80214, 2986477834, 86790, 2986554122, 83893, 1627392523, 1060, 1677721608,
    18725, 1811939346, 187581, 3036878864, 10148, 1862270990, 187825, 3036878862, 32115, 2198011912, 184856, 1627395856,
    136361, 1929383439, 123493, 3036744739, 122132, 3036744737, 105526, 3036875545, 116326, 3036744473, 116376, 3053521689,
    121770, 3036744729, 123351, 3053521945, 22303, 2164260885, 42214, 2164261141, 105396, 2432895765, 105459, 3036875541,
    121841, 2432764949, 121904, 3036744725, 110033, 3036875539, 112088, 2952989459, 122061, 2952858643, 123420, 3036744723,
    109955, 2986543889, 122008, 2986413073, 121961, 973147151, 203812, 1694506254, 214345, 1694506254, 13241, 2902458380,
    82381, 1677724169, 87603, 1677931529, 163018, 2198015754, 223363, 1630020109, 223376, 1797792268, 216329, 973152015,
    168464, 3070431246, 154269, 1627590409, 68665, 1828717837, 68655, 1946158346, 82819, 3087010329, 82793, 3187673613,
    200510, 2348817172, 200474, 2399148818, 178687, 1912673547, 25579, 1694695434, 23744, 3036872722, 26978, 1845690377,
    34077, 2382561302, 34037, 2952986644, 160461, 2952990478, 139038, 1627393545, 172108, 2348814626, 230341, 1761616902,
    230337, 1761616900, 100036, 2030242578, 100054, 2030242578, 22498, 2030043151, 100028, 1694698248, 189006, 1912609044,
    68185, 973145103, 240952, 2198022668, 205778, 1627397382, 26961, 1929576457, 67448, 2399208472, 67404, 2399208470,
    1445, 1728053268, 210746, 2583698704, 142399, 1929580035, 109077, 2449672993, 109176, 2449672993, 106034, 2500004636,
    109253, 839060246, 209526, 2583698710, 108666, 2936212245, 109317, 2550336277, 160095, 2936213269, 159958, 2550337294,
    144263, 1761808134, 145936, 1862471430, 185260, 1946162954, 167842, 1745031175, 100334, 1694698257, 79282, 1946290438,
    79639, 2835482886, 211358, 2885688596, 66258, 1862337549, 3656, 1929379859, 174574, 1862341386, 24926, 1912799238,
    185424, 1879250958, 95625, 1845693196, 95637, 1845693196, 117851, 1845562380, 117863, 1845562380, 213299, 2566921485,
    38715, 1929380116, 152645, 1828917000, 242078, 637741825, 84082, 2885683728, 180876, 973084176, 208052, 1694506246,
    48453, 3036676637, 134521, 1728056847, 104519, 1963133711, 121380, 1963002895, 187045, 1946359823, 138533, 1845497359,
    230566, 1845502987, 175418, 2030113541, 47473, 1694499346, 88290, 1946367248, 217942, 1795170566, 187408, 3187873817,
    1814, 1845493773, 58936, 1845560328, 29435, 2600665094, 226384, 2600674054, 214816, 1627397651, 26555, 1845690375,
    137724, 1929383431, 141898, 1862471172, 94463, 1627589396, 131778, 973147403, 94483, 1694698250, 29245, 2835546127,
    41334, 1761607951, 29233, 2835546124, 29222, 1946353675, 41349, 1946157323, 80491, 1694632196, 86831, 1694708484,
    88251, 1694708740, 206787, 1862278407, 152617, 1979911944, 110198, 2516781847, 123690, 2516651031, 46482, 1862271247,
    217153, 1929388295, 101869, 1912802071, 101829, 1912802065, 101920, 1845693198, 232412, 1962943501, 147220, 1912803081,
    222661, 1965040134, 17358, 3036676126, 34601, 2952855566, 240912, 2952997390, 173562, 2030113286, 174886, 1627460358,
    41638, 1694499087, 155304, 3087208204, 28825, 1795358724, 45429, 1929380115, 81779, 1627392530, 87372, 1627599890,
    81762, 1862273553, 87348, 1862480913, 86188, 1694708233, 27389, 2567110672, 172208, 2030047497, 98692, 1845693206,
    98743, 1845693206, 98725, 1929579282, 98714, 1677921035, 13459, 2936012825, 180892, 973084183, 71492, 1811940889,
    71448, 1845495318, 71814, 1862272533, 71856, 1862272533, 97792, 1929579282, 94878, 1929579281, 94854, 1627589388,
    147315, 1627590412, 225374, 1627595532, 97846, 1929579272, 149602, 1929580296, 142019, 1862471174, 214013, 2533367057,
    940, 1912602633, 81391, 1862273551, 242087, 2550344450, 212072, 3187678474, 134419, 2046823939, 188613, 1946228744,
    152045, 1795362567, 165636, 2516782864, 140581, 2852130312, 223192, 774119945, 219684, 1862803976, 158838, 2885881612,
    40719, 1929380108, 144957, 1946357510, 230018, 1912611850, 218850, 3204456718, 220478, 2181833230, 141715, 2181104651,
    57709, 1811940112, 201890, 1694506006, 230379, 3154125839, 164604, 2432896784, 69790, 3187672344, 69838, 2952791320,
    70112, 3187672344, 23560, 1845690373, 244319, 1761752840, 5403, 1627389964, 163786, 2919436044, 8343, 1627389963,
    53922, 1627390739, 53905, 2030043921, 55343, 1962935056, 53885, 1627390730, 53895, 2030043914, 53877, 1912603400,
    167922, 1912803336, 205939, 1627397383, 131643, 1929448714, 131653, 1929448714, 147695, 1694699271, 154807, 1627590406,
    6367, 1761607702, 21596, 1862270987, 96216, 1862470411, 118664, 1862339595, 228038, 822158088, 224352, 1865425416,
    137802, 1627393551, 137222, 1862274574, 160644, 3087208206, 226732, 2147689226, 33310, 2969763854, 146655, 822284042,
    227002, 822289164, 139565, 1795165703, 173530, 1929449995, 24073, 755171331, 31408, 2952986636, 11226, 1962934284,
    8784, 1627389960, 198682, 688069125, 163074, 1761808135, 210276, 2885688594, 32058, 3187867660, 227266, 3187876620,
    149132, 1862471432, 81445, 1845496344, 81907, 1627392530, 81925, 1627392528, 27739, 1761804292, 139139, 3137343002,
    213732, 2969574672, 199722, 1694505745, 220569, 1661739525, 78982, 973080585, 224995, 1845699337, 177876, 1694569479,
    204794, 1627397384, 32012, 3087204366, 204847, 1862278408, 235702, 3036751377, 214393, 1828723974, 163391, 1627590419,
    94779, 1929579280, 103418, 1946356493, 121013, 973147144, 116127, 1828784903, 89248, 1929590284, 217846, 1728061703,
    138330, 2801798664, 11452, 1694498831, 119509, 973147143, 216772, 3053461764, 142756, 1862471172, 28037, 1912799239,
    32440, 1627586569, 141581, 1627456521, 241060, 1627597321, 55954, 2952790842, 175715, 3170964234, 20745, 1929379849,
    174845, 1862341382, 206103, 1862278407, 197836, 2533366039, 152780, 1929580295, 188639, 1912674324, 186913, 1728256014,
    35056, 1845494033, 144551, 1929580294, 80864, 1694501385, 217857, 771760389, 225586, 1862476555, 147032, 3120762629,
    230105, 1795171338, 216868, 3120570630, 72293, 1761609239, 72255, 1761609238, 72277, 1694500368, 73584, 973080080,
    72240, 1694500367, 173508, 1929449998, 11127, 2046820361, 242585, 1879113737, 158427, 3137539858, 213764, 2181045518,
    82154, 1778387464, 215326, 1627397639, 121655, 1694567432, 189271, 1845500181, 41907, 2197815585, 41973, 2197815585,
    213400, 1627397383, 66392, 1694565382, 5563, 1929379861, 198206, 771758340, 203109, 1845501194, 166138, 2298679046,
    230093, 1912611852, 174954, 1627460360, 154437, 1694699285, 238720, 1627399950, 154423, 2030243591, 177299, 973149191,
    148255, 1862471429, 8094, 1694498840, 5192, 1677721623, 5215, 1929379860, 169569, 1862275346, 21531, 1627389968,
    74615, 1627391760, 169558, 1694503179, 145817, 1627590409, 169549, 973082889, 220574, 2047615491, 159637, 2651000584,
    32081, 2198011914, 26671, 1929576460, 34557, 1694564363, 240710, 1694706187, 163912, 2181238552, 82171, 1778387464,
    27998, 1694695430, 214932, 1627397640, 150830, 1627590411, 28738, 1979908106, 152559, 1828916999, 237011, 1627465484,
    95865, 1627589391, 236639, 1912678158, 22023, 1912602637, 102690, 1912802061, 27718, 1761804295, 32456, 1761804294,
    155220, 2701332236, 155860, 2869104392, 39348, 2566914326, 170255, 1694503181, 31250, 2332229640, 553, 1845493773,
    82082, 1744833037, 82071, 1962936843, 27231, 1694695431, 173777, 1761678086, 174708, 1778455302, 176611, 1677792006,
    241244, 1761749510, 174045, 1761678085, 39330, 1996488978, 144237, 1946357510, 56664, 2181038866, 57434, 2181038866,
    153362, 1761808133, 153662, 1828916996, 100743, 1761807120, 100759, 1761807120, 197547, 3087014178, 197667, 2214598942,
    197615, 2214598938, 97493, 1929579279, 208223, 1811946759, 168677, 1845498126, 213648, 2969574670, 168650, 973082893,
    223264, 3089375762, 96907, 1761807119, 9067, 1811939349, 9088, 1811939345, 171910, 2231374115, 67912, 973145107,
    67876, 2969633810, 165286, 2181238542, 236507, 1694574347, 147759, 1761808138, 147769, 1862471434, 236489, 1912678154,
    236839, 1694574346, 138861, 2046823946, 157414, 2936213262, 216921, 1946165507, 236065, 2164336141, 131473, 1929448708,
    18801, 1694498833, 228753, 1845502985, 228746, 1912611847, 72733, 3036677671, 108687, 3087207201, 203427, 1845501189,
    222346, 1965040132, 97077, 1694698250, 44846, 1929380114, 218490, 2399150351, 209872, 2516589838, 131789, 1694567694,
    175369, 1627460359, 201046, 1627396879, 201018, 1694505742, 29880, 3120758794, 182177, 1627395862, 182156, 1627395861,
    199136, 1677728531, 26253, 1862467591, 72316, 1795163664, 69755, 2835350795, 91137, 1845693193, 170486, 1694503184,
    115270, 1795361555, 115289, 1795361555, 65566, 1694565393, 230439, 1912611856, 28063, 1912799245, 88353, 1946367240,
    52658, 1694499594, 244219, 1761752837, 231829, 2147492876, 211614, 3170901260, 135577, 1929383434, 198792, 1946360329,
    229071, 1728062467, 137634, 1946160654, 137623, 1946160651, 79291, 1912736002, 142803, 1912802818, 229168, 1912611842,
    110509, 2516781842, 135152, 1694502408, 174646, 1929450245, 5627, 1912602656, 152539, 1627590407, 204232, 1929387270,
    207011, 1694506246, 242391, 1627598852, 81366, 687868419, 3304, 1694498838, 24369, 1912799239, 17848, 2197815326,
    8023, 1845493775, 213638, 2734693642, 91940, 1761807116, 22543, 1912602637, 46384, 1912602893, 152135, 2952990474,
    152126, 1761808137, 46518, 1845494035, 224771, 1697653256, 214148, 2533367054, 179813, 973084165, 101205, 1912802083,
    101175, 1912802078, 101146, 1912802077, 34923, 1845494038, 34907, 1845494032, 204904, 1627397383, 77115, 3187673097,
    174804, 1812009736, 57725, 1912603410, 53210, 1862271760, 53181, 1862271758, 55409, 1627390731, 148921, 1845694216,
    146672, 1627590404, 230152, 2030052357, 230157, 1627399173, 28180, 2969763846, 152720, 2969767686, 226081, 2969772806,
    152726, 1761808133, 35365, 1845494040, 28583, 1946353673, 226128, 1946362633, 224824, 1979917064, 243240, 1979908104,
    53404, 1862271768, 229749, 1862280203, 229760, 1627399179, 230901, 1627399177, 204330, 1929387272, 230893, 1627399176,
    17445, 2348810267, 212228, 3154124050, 205296, 1862278411, 205307, 1862278411, 204290, 1694506245, 210650, 2483035408,
    198073, 2533366052, 45341, 1677721869, 221092, 1628709383, 221099, 1846813191, 169146, 1929384208, 54373, 1761608465,
    116733, 1694567434, 190715, 1694505233, 210102, 2583698700, 237880, 1694574348, 161227, 2399342346, 46040, 1929380113,
    176809, 2969637640, 209754, 2197822746, 176765, 2181108488, 120778, 973147141, 217290, 1929388295, 50053, 1946157589,
    173974, 1694569222, 28258, 1627586565, 175309, 1979781894, 159384, 2617446156, 73758, 1627391750, 161309, 2399342353,
    156217, 3036876560, 161262, 2399342351, 23926, 1929576452, 208113, 1761615115, 144334, 1694699273, 75632, 1862273030,
    200225, 1946163979, 166435, 2181238542, 89984, 1828926987, 37884, 1962934540, 26205, 1694695435, 37873, 1694499083,
    154751, 1627590405, 180504, 973084168, 233931, 1946166556, 190528, 1929386264, 419, 1845493780, 12025, 1912602644,
    400, 1845493779, 9537, 1912602643, 237269, 1845569299, 366, 1845493778, 50109, 1677722130, 333, 1845493777,
    8950, 1845493777, 350, 1845493776, 384, 1845493776, 1784, 1845493776, 156489, 3036876560, 290, 1845493775,
    8893, 1845493775, 21756, 1845493775, 305, 1845493774, 319, 1845493774, 21743, 1845493773, 70932, 1828717835,
    125504, 1812084743, 240486, 1812146695, 219086, 1795170565, 242326, 3187879684, 232364, 771761156, 89433, 1929590282,
    52709, 1862271756, 240976, 3187878406, 206360, 1828723974, 15508, 3103784999, 244587, 2952935191, 244568, 3171038995,
    70052, 3187672338, 182607, 1828722448, 182640, 1946162958, 144428, 1694699273, 118491, 973147143, 111988, 2265123611,
    228722, 1845502986, 228714, 1912611848, 165874, 2885881612, 102175, 1912802058, 207905, 1929387270, 218668, 1761616134,
    16181, 3036676149, 40876, 1962934541, 134705, 1845497367, 134686, 1728056851, 160422, 2516782861, 98246, 1929579274,
    98256, 1929579274, 202733, 1946164489, 166144, 2181238549, 77106, 3187673097, 222520, 3206554120, 222506, 773857799,
    222494, 2149589510, 219432, 1845764611, 139628, 2952793625, 148816, 1627590413, 148829, 1627590413, 154954, 1627590408,
    25382, 1627586572, 121584, 973147148, 25850, 2030239755, 26372, 1627586571, 29424, 1694695435, 223038, 774119943,
    223026, 2149851654, 239622, 1862412551, 38808, 1929380105, 98829, 1845693204, 98810, 1963133715, 98793, 1963133713,
    98783, 1845693194, 55579, 2181038881, 158365, 3036876575, 211778, 3170901260, 91641, 1929579280, 1002, 1845493775,
    83594, 3187673633, 88012, 3187880993, 77939, 973080597, 85571, 2399351060, 201504, 1694505999, 201490, 2835356686,
    4565, 1862270994, 4549, 1627389968, 12978, 1728053264, 69652, 1811940620, 70864, 973079818, 69643, 1946158345,
    24918, 1912799240, 222257, 1948262918, 96125, 1845693197, 199885, 1694505751, 199855, 1627396884, 97421, 1929579277,
    220842, 772809225, 233000, 1929389059, 90114, 1627589396, 131415, 1845562642, 116780, 973147151, 131441, 973147407,
    115912, 1627458318, 131433, 973147400, 115942, 1963002631, 16996, 2181038113, 151223, 1627590407, 222186, 1931223559,
    244958, 3036821260, 198884, 688069126, 186692, 1694701587, 186725, 2030245903, 186711, 2030245902, 34656, 2030108682,
    135891, 1929383429, 186204, 1761810442, 207077, 1728060677, 78023, 973080593, 138572, 1912606218, 23039, 1929379859,
    25394, 1929576455, 147296, 1929580295, 170593, 973082893, 242045, 1761815299, 229312, 1627399176, 229305, 1912611847,
    27174, 1778581509, 216577, 973152258, 135919, 1694502411, 157914, 2550337298, 91537, 1812138769, 157862, 2516782864,
    221664, 773333508, 162258, 2986544908, 212296, 2986351884, 206528, 1862278410, 53634, 1912603413, 53558, 1912603410,
    149712, 1795362568, 241481, 1694640647, 142241, 1627590149, 142746, 2047020549, 1550, 1845493773, 167676, 1627590663,
    216134, 1627463431, 9105, 1912602633, 137154, 1862274576, 241887, 1627531789, 241177, 1946298892, 241410, 1694640652,
    241451, 1946298892, 147638, 2684555019, 147649, 2147684107, 241266, 2835491339, 241319, 1677863435, 241369, 2684496395,
    241601, 1946298891, 241999, 2030184970, 89514, 1694709259, 221117, 2400461318, 218023, 3120570638, 180091, 973084168,
    38847, 1845494026, 48121, 2835350041, 57695, 1811940110, 226107, 1761813260, 66136, 1979778050, 242226, 1979919362,
    219135, 2030051590, 202244, 3087014956, 178476, 1845564684, 178488, 1946227978, 198847, 704846341, 83233, 2952792587,
    49995, 2835350018, 22064, 1761607698, 82335, 2969569807, 88448, 2969777423, 76629, 973080589, 82251, 1761610253,
    170616, 973082893, 28150, 1912799244, 84918, 1912811788, 82240, 1627392523, 76609, 973080586, 76619, 536872970,
    172276, 973148426, 28141, 1711472649, 84909, 1711485193, 165338, 3070430986, 227662, 3070436106, 198869, 688069125,
    156815, 2416119586, 156727, 2550337300, 161503, 2265124628, 173475, 1929449994, 212592, 2415926542, 109735, 2181237535,
    109654, 2181237529, 225753, 822289159, 32490, 2198011913, 148072, 1627590405, 160236, 2332233488, 162186, 2986544906,
    138676, 1694502415, 152403, 1812139784, 203493, 1811946760, 170048, 1694503181, 170061, 973082891, 177086, 973149192,
    177079, 1929450503, 40314, 1845494046, 40285, 1845494045, 102025, 2952989462, 102005, 1761807124, 120569, 973147148,
    241349, 1862412812, 101994, 1627589387, 120558, 973147147, 152688, 1627590411, 101984, 1627589386, 152678, 1627590410,
    226087, 1627595530, 205339, 2046827782, 238990, 3053463341, 239080, 3053463339, 223620, 774382089, 169678, 973082890,
    75945, 973080585, 84634, 1862480136, 70840, 973079821, 69202, 1862272268, 69214, 2030044428, 69226, 1694500108,
    221129, 3105104390, 163304, 1627590410, 213153, 1627397386, 144082, 1946357510, 221897, 2048664070, 149515, 1929580294,
    12417, 1728053266, 12786, 1677721617, 74119, 1845495566, 114452, 2919435036, 116434, 3204516619, 103408, 2231569162,
    121003, 2231438346, 158973, 2399342390, 55710, 2181038897, 45158, 1828716822, 158088, 2332233494, 11292, 2969567252,
    30646, 2181234708, 226942, 2181243668, 227314, 2181243668, 55808, 2147484430, 45180, 1929380106, 28004, 1795358728,
    15995, 2181038107, 80049, 2986477847, 178036, 1946227978, 75822, 973080584, 77681, 973080589, 85401, 3053662476,
    199549, 1627396880, 204062, 1912610055, 218217, 2181046532, 38682, 1845494034, 173064, 822153737, 173073, 838930953,
    173057, 1694568967, 79588, 1879181571, 89535, 1879258627, 133807, 1879051779, 26269, 1627586565, 206918, 1828723975,
    39639, 1778385165, 1753, 1845493775, 1740, 1845493773, 11397, 1761607690, 150534, 1627590410, 154241, 1627590410,
    239491, 1627531526, 39189, 1929380108, 237825, 2986419997, 216874, 3036684561, 174775, 1912673030, 145128, 1946357510,
    137048, 1761611268, 136089, 1660947971, 84159, 1946159625, 214030, 2969574668, 31700, 2986541074, 226434, 2986550034,
    16320, 1694498833, 46155, 1694499089, 59961, 1862337548, 66138, 973145091, 83397, 2516584981, 82869, 3036678673,
    27445, 1929576453, 235495, 1929455109, 160716, 2349010710, 89235, 1677932045, 12961, 1811939337, 237400, 2231445267,
    67152, 973145106, 235754, 3036751377, 237366, 3036751633, 162807, 1761808135, 125397, 973147141, 33643, 1694695428,
    242339, 3171102472, 242367, 3070439174, 226894, 2399347468, 134046, 2634026506, 143438, 1694699272, 52770, 1694499607,
    16644, 1828716561, 229654, 1694508042, 176757, 2181108488, 176331, 3120632582, 206868, 1845501193, 164046, 3204648730,
    12153, 1694498840, 215348, 1845501458, 242930, 1828782091, 28281, 1912799240, 102786, 1912802056, 120696, 1912671240,
    213246, 1627397382, 164214, 2432896784, 213259, 1627397383, 221325, 1930699270, 146348, 1694699269, 221331, 773071365,
    221365, 1628709381, 221370, 1779704324, 8209, 1929379853, 26355, 1862467594, 119176, 973147141, 174598, 1862341383,
    138216, 1795165705, 38832, 1879048463, 156265, 2952990480, 153930, 1627590409, 175145, 1963004678, 24088, 1845690381,
    98298, 1929579278, 135252, 1912606211, 189655, 1912609027, 94969, 1929579285, 95028, 1929579284, 95048, 1929579284,
    118386, 973147156, 94990, 1627589395, 95009, 1929579283, 116553, 1694567179, 131107, 1929525256, 147349, 1929580296,
    239497, 1929521416, 240597, 1929587208, 213221, 1761615111, 6389, 1761607695, 52545, 1862271751, 95091, 1929579287,
    95135, 1862470421, 205521, 1795169546, 210626, 2550144264, 212622, 2449480976, 212758, 2248154384, 66189, 973145100,
    189658, 771758342, 33853, 1812135946, 167163, 973147914, 167173, 973147914, 167183, 973147913, 173939, 1694569225,
    174986, 1627460361, 135956, 1627393544, 175155, 1761678088, 150956, 1694699271, 165036, 2919436046, 133687, 1929383433,
    150454, 1627590407, 120236, 1845562382, 120224, 973147148, 102360, 1963133707, 96190, 3103984397, 96203, 2567113485,
    208087, 1694506247, 157013, 2550337290, 163254, 1694699270, 146726, 1812139781, 244843, 3171038999, 201679, 1862278155,
    201690, 1627397131, 135715, 1761611284, 135703, 1694502412, 216645, 1811947778, 112051, 2500004626, 219091, 1627398406,
    200752, 2399148828, 148489, 1862471432, 39801, 1912602898, 39784, 1912602897, 39770, 2969567502, 1800, 1694498830,
    223220, 774119942, 243538, 1694643981, 243526, 1912747788, 218296, 771760389, 147668, 1627590407, 3516, 2835349525,
    154313, 1627590416, 149315, 1627590409, 206299, 1627397385, 201365, 1912609802, 201375, 1694505993, 85793, 2919444744,
    177753, 2919306248, 210214, 3120569622, 211214, 3070237974, 137573, 1677725207, 92245, 1694698249, 150313, 1694699271,
    17472, 2399141929, 235894, 2399217189, 48214, 2332033563, 142607, 2952990220, 240003, 2952931596, 155868, 3187871498,
    136380, 1929383431, 217399, 771760388, 49476, 1694499354, 96922, 1694698257, 24289, 1694695432, 24271, 1946353671,
    206203, 1862278407, 23571, 1812135942, 141816, 1812139526, 228171, 771761157, 173881, 1929450244, 188181, 1929582602,
    152809, 1845694216, 169700, 973082888, 217659, 771760387, 226047, 1694704390, 149289, 1862471429, 206591, 1862278405,
    20894, 1946157080, 45708, 1946157336, 158547, 2952990476, 10162, 1627389972, 74143, 1845495563, 148219, 1761808134,
    149456, 1828916998, 159338, 2936213270, 174177, 1694569220, 236383, 1845569291, 222695, 1948262919, 51303, 1845494539,
    167353, 1845694475, 179746, 973084171, 51294, 1912603401, 167344, 1912803337, 208452, 1929387270, 211668, 2550144270,
    151094, 1795362570, 207205, 1795169546, 229874, 1912611849, 20788, 1879048205, 205747, 1761615108, 242949, 1912668168,
    68083, 3170960413, 68141, 3170960413, 165492, 3070430996, 227572, 3070436116, 98266, 1929579280, 98282, 1929579280,
    91451, 1728252693, 91432, 1845693203, 236405, 1845569294, 35046, 1879048458, 68706, 973079814, 70977, 973080070,
    240512, 1677928965, 242453, 1677788421, 58282, 2181038872, 58330, 3070231318, 76858, 973080584, 243463, 1795362309,
    140717, 1660947972, 95999, 1845693205, 96020, 1845693205, 131709, 1845562636, 28839, 1795358724, 155284, 3087208202,
    79251, 1744963848, 89048, 1745040904, 209838, 2583698708, 209960, 2684362002, 116508, 1694567175, 135006, 1845497367,
    85937, 1862480146, 202800, 1728060681, 177011, 973149192, 12188, 1845493776, 180414, 973084170, 219575, 1627660810,
    219567, 1963205128, 153246, 1912803078, 169411, 1845498138, 228932, 1946166293, 228953, 1946166291, 47280, 1862271514,
    22683, 1845493783, 45775, 1845494039, 148567, 1627590410, 148577, 1627590410, 221393, 1863852549, 221378, 1763189252,
    188222, 1711478792, 188529, 1728124945, 185655, 1795364877, 168609, 973082884, 157958, 2399342362, 158036, 3036876570,
    226778, 3036881690, 169510, 1929384205, 239562, 1862412554, 69920, 973079817, 149692, 1677922058, 56625, 2348811047,
    224260, 3089900046, 20512, 1946157071, 20527, 2030043149, 132553, 1677790473, 216379, 973152266, 167497, 1694699528,
    217365, 2885689608, 8038, 1845493771, 47614, 1912603160, 102757, 1761807118, 11439, 1912602637, 68789, 1761608981,
    68770, 1761608979, 68756, 1627391246, 59290, 1912669195, 68736, 1694500106, 68746, 2684355850, 68729, 2835350791,
    122999, 973147161, 171383, 973082905, 237750, 2952865559, 161802, 3087208202, 161832, 2952990474, 227162, 2952995594,
    162755, 1812139782, 228164, 1962943492, 220372, 2349605392, 220344, 2399937038, 234308, 3170903350, 198109, 2399148329,
    67074, 2952856615, 196937, 2399148327, 67000, 3137405989, 110389, 2382564130, 105882, 3036875552, 122804, 973147167,
    131236, 2332178450, 39006, 1778385164, 147003, 1862471431, 205204, 1862278407, 216619, 1912611075, 176447, 3187741452,
    142674, 1694699013, 203403, 1828723971, 135745, 1694502410, 150193, 1677922054, 57898, 2181038874, 114372, 2969766682,
    168424, 2181238810, 70382, 3036677400, 70430, 3036677400, 70518, 3204449560, 70474, 3070231828, 114314, 2919435024,
    176127, 3120632586, 213390, 1962941706, 47161, 1694499354, 151283, 1677922054, 155898, 2332233505, 99187, 1812138765,
    26419, 1862467589, 216726, 3154125060, 40931, 1912602891, 158481, 2164461320, 79776, 1627523331, 89657, 1627600387,
    134205, 1627393539, 150577, 1929580294, 169052, 1879052554, 74433, 2197817099, 102936, 1946356493, 102949, 1946356493,
    103663, 1845693196, 240382, 1912744195, 28254, 1627586564, 181614, 973084420, 174550, 1929450244, 33664, 1694695433,
    31274, 3204644880, 170851, 973082887, 180592, 973084167, 204143, 1627397383, 143702, 1845694216, 143695, 1694699271,
    224857, 1694704391, 217640, 771760388, 23165, 1845690375, 106776, 2332232485, 231853, 3170903054, 90053, 1627600387,
    147, 1694498838, 223638, 1697128969, 146738, 1677922054, 174207, 1677792006, 155964, 2869104417, 237186, 1946232588,
    237356, 1694574346, 65735, 973145096, 140709, 1912606216, 4825, 1627389967, 203956, 1929387272, 174393, 1862341382,
    216354, 973152003, 123890, 973147152, 110221, 2382564111, 143383, 1946357509, 236653, 1627465487, 5659, 1627389966,
    236625, 1627465486, 131323, 1912671500, 131335, 1912671500, 138719, 1946160657, 214605, 1845501456, 208594, 1728060683,
    208741, 1929387275, 204434, 1627397386, 20702, 2030043148, 142117, 1862471179, 242316, 1996697345, 175947, 2147554058,
    110587, 2550336277, 160911, 2533560097, 155412, 3087208208, 175967, 2399212304, 176507, 2399212304, 188588, 1694570521,
    186633, 1694701580, 189664, 1694505230, 138480, 1627393549, 229476, 1627399178, 36051, 1929380109, 53834, 1912603400,
    162350, 2248347408, 203892, 1694506255, 174231, 1862341383, 22192, 1627389971, 204739, 1845501190, 33623, 1946353668,
    151006, 1996689160, 207127, 1996496136, 208197, 1946164485, 82844, 3087010329, 40142, 2046820628, 82806, 3187673613,
    153071, 1627590408, 206979, 1845501189, 138736, 1946160657, 239420, 1694640391, 23762, 3036872722, 175389, 1627460359,
    59526, 1912669197, 67550, 1694565387, 218225, 2969575684, 182669, 1828722447, 149283, 1627590406, 205608, 1627397382,
    169476, 1694503180, 49749, 2969567785, 172142, 2348814626, 92670, 1963133718, 208297, 1845501192, 28108, 1912799238,
    179105, 771822861, 240964, 2198022668, 242116, 1845701635, 103976, 2298678036, 104044, 1694698260, 121276, 973147151,
    121306, 536939535, 104010, 1761807118, 114763, 3171093271, 180647, 973084169, 175028, 1912673030, 178357, 1627460875,
    170470, 2030047504, 150660, 2030243591, 175384, 1694569221, 242273, 3171101702, 12232, 1677721615, 153503, 1677922055,
    209064, 1828723984, 42957, 3154116883, 226409, 1812144903, 138301, 1912606218, 215936, 1627397643, 78973, 973080585,
    59319, 1912669190, 100887, 1627589385, 176471, 3154187018, 84098, 2885683728, 180001, 1912608270, 53811, 1694499597,
    136673, 1862274573, 52570, 1627390732, 167544, 1627590668, 180242, 973084172, 52559, 1912603403, 53800, 1912603403,
    167533, 1912803339, 167760, 1912803339, 239481, 1862412554, 180015, 973084169, 240388, 1963075843, 147826, 1862471432,
    206148, 1862278408, 98637, 1845693198, 203159, 1795169546, 203169, 1795169546, 221001, 1628447239, 53941, 1862271774,
    141590, 3070297102, 241092, 3070437902, 45298, 1929380107, 173254, 2181108238, 152570, 2952990469, 199280, 1694505742,
    199251, 1946163981, 148157, 1862471431, 205720, 1862278407, 217598, 1627398406, 179275, 2231440657, 26884, 1929576455,
    25541, 3103981573, 220236, 1946952197, 168994, 1811943700, 207403, 3154124038, 207409, 3137346822, 95569, 1929579278,
    178298, 1845564681, 54234, 3154117391, 141391, 1761674253, 241581, 1761749517, 207050, 1845501191, 219731, 2030576132,
    94844, 1862470410, 155316, 3087208204, 222322, 2216698377, 115658, 1929579278, 198598, 1694505229, 227977, 822158084,
    168924, 1845498128, 8610, 1677721614, 136857, 1862274572, 137520, 1677725199, 239350, 1694640396, 83137, 3103787568,
    86321, 3187880483, 86391, 2952999457, 86457, 3137548831, 83085, 2952792602, 87807, 2952999962, 86519, 3036885525,
    77778, 2164262929, 77812, 2952792079, 78156, 3070232587, 77068, 973080586, 77088, 536872969, 108990, 2550336277,
    116215, 1694567189, 71517, 1811940889, 71470, 1845495318, 71835, 1862272533, 71877, 1862272533, 97810, 1929579282,
    97828, 1929579282, 94895, 1929579281, 94866, 1627589388, 147327, 1627590412, 225386, 1627595532, 97854, 1929579272,
    149610, 1929580296, 216696, 2969575686, 138398, 1677725187, 49216, 2516582946, 175163, 2667647748, 79721, 1694632209,
    27450, 1828913160, 87523, 1828926472, 174133, 1694569223, 197135, 2147490076, 103214, 1728252694, 103236, 1728252694,
    103188, 1946356493, 103201, 1929579277, 164542, 2969767690, 217862, 771760388, 76168, 1828718610, 88901, 1828926738,
    76152, 1862273040, 75899, 1862273037, 86226, 1694708235, 75881, 973080586, 75872, 973080585, 84596, 1929589001,
    88865, 738407689, 75891, 1862273032, 84588, 1862480136, 37978, 1862271250, 37967, 1879048459, 46598, 1728053777,
    198632, 1728256528, 76728, 973080586, 79845, 1677854985, 82372, 1677724169, 84966, 1677930761, 87594, 1677931529,
    198611, 973084939, 190060, 973084938, 140060, 2952793625, 176215, 2181108494, 214410, 838868487, 227963, 838935303,
    53729, 1946157847, 149702, 1677922058, 208382, 2617253125, 217691, 1761616137, 135160, 1979715076, 101846, 1912802071,
    101812, 1912802065, 116409, 1845562126, 155460, 2349010716, 223314, 1697128967, 239947, 2952931596, 34185, 1845690377,
    217324, 771760389, 70002, 3187672334, 56846, 3120562956, 9274, 1845493780, 203919, 1929387270, 163798, 2919436044,
    242334, 2198023938, 59688, 1761674242, 242159, 1761815554, 152267, 1912803083, 225991, 1912808203, 45139, 1912602899,
    45124, 1912602895, 179757, 1845499405, 133438, 1929448710, 138194, 1845497351, 178458, 1828787466, 845, 1946157075,
    21018, 1828716560, 237128, 1929455375, 230255, 2969576463, 161237, 2936213258, 1173, 1845493780, 9336, 1845493779,
    46135, 1946157322, 46145, 1761607946, 226742, 2147689226, 75005, 1627392009, 76390, 1879050248, 33324, 2969763854,
    206089, 1627397383, 239264, 1946298629, 24297, 1694695436, 24278, 1946353675, 18929, 1761607701, 204955, 1627397384,
    32417, 1761804295, 89104, 1627600391, 242017, 1946364674, 236714, 1627465485, 135499, 1862274569, 217329, 771760388,
    206984, 1728060682, 92387, 1694698264, 92411, 1694698264, 92343, 1694698262, 92365, 1694698262, 174338, 1929450246,
    174781, 1845564166, 174525, 1761678085, 225935, 1694704389, 211710, 2164268302, 55155, 1627390731, 55146, 2566914825,
    55401, 1912603400, 19979, 2181038101, 11425, 1912602638, 179557, 1845564686, 179529, 1845564685, 179614, 1761678603,
    26305, 1862467602, 77859, 973080593, 85467, 2952999184, 149887, 1879248650, 10341, 1778384912, 65592, 1694565385,
    73230, 1761609234, 140760, 1929383442, 235719, 3036751377, 54945, 1946157838, 173823, 1812009734, 174257, 1862341382,
    205805, 1627397382, 174726, 1812009733, 143328, 1694699268, 150461, 1694699271, 140625, 1912606213, 220277, 772547077,
    3810, 1912602642, 117835, 973147152, 93583, 1929579278, 229330, 1627399179, 229320, 1912611850, 152122, 1845694212,
    99121, 1929579278, 56012, 2952790842, 40731, 1694499093, 40752, 1627390227, 35073, 1845494025, 185686, 1946359813,
    150748, 1677922054, 225836, 1677927174, 198331, 1694505246, 105742, 3036875536, 170201, 1862275350, 89360, 1795372559,
    205403, 2835356937, 205412, 2298486025, 26911, 1845690376, 118957, 973147144, 91884, 1946356495, 117155, 1946225679,
    213228, 1761615113, 21801, 2264924183, 188709, 1627461651, 66356, 1694565384, 187128, 2902661128, 153976, 1694699271,
    198923, 688069124, 243471, 687934980, 135173, 1677725187, 228994, 1912611849, 223831, 1697391112, 223848, 1865163272,
    224243, 1630282248, 211548, 2717916430, 178594, 973149450, 58950, 973145096, 6891, 1862270990, 226151, 1946362633,
    143796, 1946357512, 224884, 1946362632, 90163, 1946356500, 90183, 1644366608, 214417, 1694506510, 115926, 1929448200,
    241625, 1627531786, 73730, 1912604429, 202771, 1677729032, 158445, 3137539858, 143620, 1845694216, 202667, 1845501192,
    73634, 973080074, 72471, 1946158601, 66294, 1627456519, 207685, 1627397383, 146610, 1812139783, 181631, 973084425,
    143113, 1946357512, 174465, 1862341384, 160537, 2248347409, 59690, 973145091, 177150, 973149189, 84827, 1845702916,
    177146, 1845564420, 135386, 1728056846, 161625, 2952990476, 45510, 2046820617, 231791, 2399151114, 170292, 1912606988,
    46414, 1694499093, 232501, 1912611848, 244940, 1946302218, 145143, 1862471426, 184834, 1627395862, 184783, 1627395860,
    184305, 2197821203, 184817, 1627395857, 8390, 1862270990, 146296, 1845694221, 146309, 1845694221, 176367, 3187741450,
    1862, 973078534, 79690, 1828849925, 243215, 1828913157, 150038, 1677922059, 174325, 1862341382, 163936, 2181238552,
    153458, 1862471427, 166490, 2030243591, 239832, 1694640391, 164502, 3171094292, 209305, 1627397383, 239611, 1812080902,
    98876, 1795361555, 98859, 1795361553, 6761, 1694498833, 237023, 1627465484, 190674, 1946163474, 153620, 1694699269,
    29049, 1946353672, 212944, 3120569610, 104917, 1929579283, 104897, 1694698250, 52695, 1694499598, 52682, 1694499597,
    28238, 1946353671, 242127, 1912810499, 152891, 1627590406, 224340, 774906372, 56682, 2181038866, 57452, 2181038866,
    35424, 1929380112, 236432, 1845569295, 197581, 3087014178, 197697, 2214598942, 197641, 2214598938, 49959, 1677722127,
    242473, 1694564361, 71986, 1879049740, 164866, 3204648716, 71977, 1946158601, 229434, 1912611846, 67364, 2952856596,
    67328, 2986411026, 173960, 1812009735, 203869, 1677729040, 175629, 2952860428, 171945, 2231374115, 67931, 973145107,
    67894, 2969633810, 165300, 2181238542, 204157, 1694506247, 76408, 788531206, 79348, 1627523333, 89509, 1627600389,
    133802, 1627393541, 210678, 2583698700, 35897, 1912602896, 217662, 771760388, 12855, 1728053268, 243159, 1845559306,
    173922, 1912673031, 102596, 1845693201, 121157, 973147150, 103838, 2298678029, 103877, 1694698253, 103916, 1694698253,
    121116, 2298547213, 121248, 973147149, 103947, 1761807113, 121189, 1761676297, 72772, 3036677671, 108720, 3087207201,
    218339, 2952798474, 162998, 2198015754, 163008, 2181238538, 216954, 1912611087, 81835, 1627392522, 28114, 1812135941,
    21636, 1694498825, 242482, 1694564365, 117445, 1627458567, 205964, 1627397384, 70542, 2181039403, 70628, 2969568532,
    176717, 2969637652, 81078, 1845496342, 87054, 1845703702, 81058, 1845496340, 87076, 1845703700, 81116, 1929382418,
    87096, 1929589778, 81100, 1929382416, 87114, 1929589776, 3496, 2835349524, 214162, 3103792402, 2186, 1962934289,
    201061, 1627396879, 201032, 1694505742, 210150, 3120569614, 7843, 1627389973, 93597, 1929579283, 93663, 1929579282,
    93681, 1929579282, 116026, 1929448207, 93637, 1929579276, 243061, 2197880843, 29890, 3120758794, 206156, 1627397385,
    26104, 1694695431, 217755, 1828724995, 140123, 1946160656, 131165, 1761753099, 150237, 1761808139, 150248, 1761808139,
    239696, 1761749259, 240735, 1761815051, 178368, 1845564679, 208557, 1929387274, 54136, 1962935055, 12060, 1811939342,
    12632, 1811939342, 136516, 1862274573, 114939, 2969766691, 114856, 2969766680, 188114, 2885883921, 54114, 1761608458,
    212216, 2583698700, 36089, 1845494030, 74108, 1845495563, 116454, 1912670988, 98145, 1912802075, 98199, 1912802067,
    166605, 3120631560, 100786, 1694698249, 113240, 1694698248, 115629, 1912802055, 144896, 1929580297, 144879, 1694699272,
    243963, 1862416139, 17878, 2197815326, 151029, 2198015751, 207150, 2197822727, 221823, 3088589318, 173703, 2013336071,
    142313, 1929580041, 218651, 1761616134, 8354, 1627389962, 220652, 1846551045, 26847, 1845690375, 75116, 973080583,
    187205, 1845696518, 153322, 1761808136, 27548, 1862467592, 151344, 1862471432, 225904, 1862476552, 44279, 1946157325,
    148929, 1845694216, 13870, 2382364729, 15860, 2952790070, 13794, 2382364710, 17618, 2197815332, 13984, 2197815330,
    17554, 2197815328, 236188, 2969642522, 234544, 3187680536, 48380, 2952790550, 170937, 973082901, 171531, 2952794386,
    171497, 973082897, 49444, 3120562704, 171007, 2952794384, 171567, 2986348816, 170909, 3019903246, 170979, 3137343758,
    165064, 3204648716, 207957, 1627397384, 28474, 1778581509, 111789, 2449672991, 110361, 2919435036, 162555, 2550337292,
    80693, 1711278601, 88851, 738407694, 84194, 1845496333, 88838, 1845703949, 185175, 1946162957, 152299, 1728253706,
    144716, 1929580295, 122645, 973147147, 186501, 1845696535, 157331, 2701332243, 161699, 2701332243, 138924, 2046823945,
    243415, 1828913155, 170576, 973082890, 180404, 973084170, 18512, 2197815315, 215862, 771759653, 215584, 771759651,
    188324, 1946228760, 185397, 1728256015, 151080, 1845694214, 207199, 1845501190, 124293, 1694567433, 204855, 1862278408,
    167581, 1711476746, 146944, 1929580296, 157209, 2651000594, 136404, 1862274569, 208802, 1845501193, 28578, 1627586565,
    76745, 788531203, 213912, 2969574666, 239258, 1694640390, 240300, 1929521413, 55848, 2147484428, 116134, 1694567175,
    8593, 1912602641, 162832, 1761808136, 176641, 1694569224, 212652, 2550144270, 78662, 973080589, 33338, 3204644876,
    80318, 3204581644, 88217, 3204658188, 166449, 2181238542, 28856, 1694695431, 222743, 1696866826, 151520, 1912803081,
    208493, 1845501190, 138691, 1845497354, 94912, 1929579283, 174363, 1862341383, 156505, 3036876560, 122667, 973147147,
    242330, 3187879684, 7125, 1694498830, 240320, 1694640387, 242212, 1694706690, 140921, 1811942924, 183778, 973084431,
    78707, 788531204, 15547, 3103784999, 70070, 3187672338, 140695, 1946160654, 201097, 1811946254, 205946, 1761615109,
    186927, 1828919303, 117681, 1929448457, 143528, 1812139786, 152320, 1812139785, 104936, 1929579283, 104907, 1694698250,
    52852, 1694499609, 59828, 1694565401, 52814, 1862271762, 59790, 1862337554, 223045, 774119943, 223032, 2149851654,
    221044, 1863590404, 96259, 1694698267, 96309, 1761807127, 118873, 973147158, 96238, 1761807125, 96332, 1761807121,
    143323, 1694699269, 132793, 2868972808, 133066, 2550205704, 138643, 1795165699, 97000, 1862470411, 148300, 1862471435,
    147681, 1761808135, 135078, 1694502423, 220851, 772809225, 202792, 1912610056, 96111, 1845693198, 118179, 1845562382,
    124340, 973147154, 124358, 973147154, 112498, 2198014737, 112515, 2181237521, 180472, 973084166, 219055, 1795170566,
    137793, 1811942921, 144583, 1845694220, 17029, 2181038113, 206354, 1828723974, 205958, 1627397382, 179881, 973084175,
    52057, 1694499598, 167467, 1694699534, 179867, 1912608270, 52044, 1912603405, 167454, 1912803341, 229977, 1912611852,
    35696, 1828716816, 116991, 1929448461, 117004, 1929448460, 116980, 1929448459, 209206, 1845501193, 135045, 1728056852,
    145771, 1929580300, 37649, 1694499084, 15806, 3187671094, 30880, 2399338518, 58579, 1845560323, 242110, 1845701635,
    12074, 1845493775, 123311, 2499873807, 23184, 1845690374, 95673, 1845693197, 95686, 1845693197, 117899, 1845562381,
    117912, 1845562381, 150387, 1627590405, 173856, 1627460357, 139813, 2952793635, 142812, 1677922054, 143089, 1946357512,
    41469, 1795162382, 152731, 1862471430, 190240, 1627396372, 244920, 1946302218, 154349, 2030243589, 89418, 1929590282,
    183747, 973084424, 28642, 1694695431, 27007, 1778581510, 160977, 3137539856, 79142, 1627523340, 89223, 1627600396,
    133784, 1627393548, 75432, 788531209, 79134, 1694632200, 89215, 1694709256, 226097, 2667782917, 51373, 1946157841,
    201775, 2030050313, 201784, 1627397129, 203460, 1677729031, 222554, 2233475602, 242069, 1929587459, 137249, 1862274568,
    219559, 1627660808, 219552, 1912873479, 150619, 1627590406, 201963, 1912609804, 205330, 1811946761, 163460, 1694699271,
    219340, 772022791, 219328, 2986615302, 139905, 3036679700, 83244, 2952792587, 52287, 1811940112, 11028, 1761607693,
    96398, 1694698259, 187012, 1946359820, 28710, 1677918215, 203299, 1711283460, 12768, 1677721607, 32184, 2198011917,
    163616, 2198015757, 163629, 2181238541, 153280, 1627590416, 199488, 1929386764, 154624, 1845694215, 135447, 1912606222,
    162196, 2986544906, 212364, 2986351882, 163108, 2198015749, 160252, 2332233488, 167152, 973147915, 167142, 973147914,
    167296, 973147914, 174349, 1627460362, 174534, 1627460361, 174787, 1694569225, 2079, 1912602636, 206754, 1862278407,
    79288, 1728186627, 86867, 1728262915, 35683, 1845494029, 10516, 1677721620, 234646, 2516591901, 239035, 3053463341,
    239123, 3053463339, 27096, 1778581510, 223629, 774382089, 242091, 2248354562, 207815, 1912610058, 201409, 1694506003,
    147439, 1761808134, 162567, 3171094297, 28270, 1627586566, 235322, 1761682958, 148529, 1862471433, 176499, 2952860424,
    243518, 1929525000, 49024, 2952790573, 222266, 773857796, 40097, 1845494029, 135974, 1912606216, 135250, 1996492290,
    1675, 1845493778, 122783, 973147157, 106240, 2500004628, 198927, 688069129, 136901, 872418823, 43771, 3154116883,
    218221, 2181046532, 176656, 1929450244, 35099, 1694499083, 201344, 1711283210, 212794, 3120569631, 146665, 1627590407,
    208289, 2952797448, 225982, 822289161, 149839, 1677922058, 138765, 1761611273, 207233, 1627397388, 15586, 2332033061,
    22364, 2348810268, 34443, 671154200, 30268, 3087204374, 30312, 3103981590, 56700, 2147484438, 80072, 2315389206,
    157626, 3087208214, 226632, 3103990550, 216891, 3036684561, 146692, 1929580305, 146709, 1929580305, 116102, 1694567178,
    33977, 1862467592, 66038, 973145095, 156747, 2952990498, 156687, 3087208212, 161463, 2533560084, 173425, 1627460105,
    232442, 1912611846, 152975, 1912803079, 214086, 2533367072, 21053, 1845493777, 46397, 1845494033, 169900, 1761612040,
    17180, 2952790078, 91698, 1845693195, 54489, 1912603398, 167855, 1912803334, 151453, 1627590410, 166599, 1040256774,
    166620, 788598534, 143964, 1694699268, 243265, 1694695428, 76901, 973080587, 118516, 973147145, 146402, 1845694216,
    225349, 1845699336, 69707, 1862272268, 3214, 1694498838, 149919, 1845694214, 188513, 1627461648, 186273, 1761810439,
    180438, 973084169, 81418, 1811941901, 164688, 2969767700, 147577, 1761808135, 83418, 2516584981, 82886, 3036678673,
    160738, 2349010710, 225776, 1812144903, 154935, 1627590419, 105124, 1627589384, 153866, 1627590408, 235081, 1845569049,
    235057, 1845569048, 188831, 1845500181, 188852, 973084936, 237419, 2231445267, 67170, 973145106, 235771, 3036751377,
    237383, 3036751633, 146968, 1627590414, 146982, 1627590414, 143710, 1812139787, 224973, 1812144907, 188276, 1946228748,
    183535, 3103790904, 184053, 2382370608, 110706, 3087207197, 110631, 3087207191, 190577, 1845500180, 190654, 1845500180,
    229627, 1694508043, 229839, 1912611850, 212148, 3137346830, 244073, 1963079432, 226906, 2399347468, 16661, 1828716561,
    142637, 1761807877, 206949, 1946164485, 142128, 1812139532, 78539, 973080585, 177770, 973149193, 205060, 1627397383,
    92908, 1929579285, 80652, 973081094, 227943, 536945413, 154134, 2365787918, 140726, 1728056838, 23593, 1812135942,
    160804, 3187871510, 139887, 3036679698, 232575, 2181047320, 146084, 1694699277, 139543, 3154120214, 152963, 1795362566,
    79657, 1812072723, 89595, 1812149779, 76593, 1627392016, 76579, 1627392014, 79676, 1627523342, 89614, 1627600398,
    112304, 1694698254, 124211, 1694567438, 243083, 1946222605, 239735, 1627531527, 219606, 3087278604, 223886, 1932272131,
    229664, 1694508042, 148885, 1862471438, 15702, 2348810265, 29804, 3036872714, 20554, 1946157069, 186033, 1929582598,
    187197, 1677924360, 12662, 1946157074, 12646, 1677721616, 216600, 1929388293, 216605, 1627398404, 143430, 1694699272,
    72152, 1761609232, 230415, 1946166278, 69528, 1761608972, 136564, 1912606215, 40955, 1946157327, 81258, 1862273551,
    81273, 1627392527, 81747, 1862273551, 87138, 1862480911, 87333, 1862480911, 86043, 1812148744, 74835, 1694500871,
    84277, 1694707975, 86005, 1694708231, 167409, 1694699525, 216111, 1694572293, 217101, 771760387, 230588, 1677730818,
    149233, 1929580296, 151933, 1627590405, 18688, 1694498827, 139934, 2399145499, 9418, 1728053267, 208135, 1627397382,
    217558, 771760387, 94493, 1845693191, 28924, 1912799238, 187037, 1795364872, 34150, 1795358725, 220670, 772809220,
    40592, 1946157327, 237297, 1845569294, 239242, 1694640394, 189441, 1845500181, 189618, 1694505236, 190005, 1862277393,
    189426, 1912609039, 184803, 1627395854, 210030, 3087015184, 236340, 1845569297, 236310, 1912678159, 9815, 2181038104,
    9795, 2181038100, 9781, 1627389966, 26996, 1778581515, 218127, 2952798478, 19714, 2181038109, 68260, 973145111,
    58406, 2181038870, 95068, 1929579287, 233484, 1845503254, 68500, 1912669205, 95114, 1862470421, 131115, 1929525258,
    167868, 1963134980, 216162, 1963007748, 15224, 3087007779, 122237, 3036744735, 242648, 2382430239, 109797, 2164460313,
    242838, 3036741657, 14976, 3036676119, 105576, 3036875543, 242602, 3036741655, 16600, 2986344470, 242888, 2516647957,
    122198, 973147149, 29780, 2349006860, 41609, 1912602892, 204911, 1929387272, 29447, 2902654988, 145370, 1761808139,
    132523, 1677790473, 199688, 1862277900, 199700, 1627396876, 76102, 788531209, 79454, 1694632200, 89390, 1694709256,
    133699, 1694502408, 92254, 1694698249, 83561, 3187673633, 87979, 3187880993, 77918, 973080597, 85551, 2399351060,
    209620, 3019906333, 35279, 1845494039, 36303, 1929380108, 180221, 973084171, 17513, 2399141929, 235931, 2399217189,
    48241, 2332033563, 142619, 2952990220, 240015, 2952931596, 155878, 3187871498, 121129, 973147150, 103812, 2835548941,
    103851, 1694698253, 103890, 1694698253, 121090, 2835418125, 121222, 973147149, 103929, 1761807113, 121171, 1761676297,
    57284, 2952790802, 57256, 2264924942, 227182, 3020104458, 174440, 1862341382, 144091, 1627590405, 145404, 1694699269,
    176571, 1694569220, 132429, 1627458839, 174033, 1946227468, 201519, 1929387021, 201532, 1862278156, 154278, 1627590409,
    139285, 2248150569, 158559, 2952990476, 209342, 2952797452, 38939, 2013266187, 198768, 2349013516, 244970, 3036821264,
    148773, 1694699281, 237176, 1946232586, 148747, 1929580297, 148730, 1627590408, 237348, 1694574344, 138177, 1761611281,
    151475, 1694699272, 74648, 1627391761, 140721, 822087170, 222702, 1948262919, 1827, 1845493775, 23207, 1845690376,
    184696, 973084424, 11817, 1845493779, 102900, 2768440077, 102913, 2231569165, 120852, 2768309261, 120865, 2231438349,
    243096, 2768306186, 22099, 1862270988, 142486, 1946357258, 161746, 2936213262, 58306, 2181038872, 58352, 3070231318,
    13716, 1795162130, 29492, 2768437257, 1615, 1845493773, 210540, 2483035414, 22036, 1912602637, 102717, 1912802061,
    27725, 1761804295, 23639, 1845690376, 152766, 1828916999, 133881, 1929383434, 74188, 3019900693, 216680, 2986352906,
    143985, 1694699269, 117795, 973147156, 117815, 973147156, 92281, 1694698259, 92300, 1694698259, 92263, 1946356498,
    116041, 1946225426, 92331, 1946356492, 94098, 1644366602, 135134, 1694502418, 47306, 1862271514, 59442, 1694565403,
    59417, 1812005913, 59394, 1694565399, 59372, 1946223638, 6552, 1946157070, 6566, 1862270990, 211754, 3170901260,
    136794, 1946160663, 93313, 1912802073, 91185, 1845693204, 91205, 1845693202, 91169, 1812138768, 143943, 1929580297,
    143936, 1812139783, 240426, 1812146695, 239859, 1946298628, 69929, 973079817, 230526, 1946166287, 55291, 1627390729,
    224274, 3089900046, 134336, 1660947972, 199194, 1929386767, 139682, 2181041678, 213407, 1828723977, 112916, 1828915985,
    219180, 1912873479, 186957, 1946359823, 202470, 2197822478, 202458, 1946164236, 200388, 2902465302, 72536, 1694500373,
    105090, 2030242577, 105107, 2030242577, 136206, 1627393553, 207803, 1627397382, 237773, 2952865559, 93568, 1845693199,
    161812, 3087208202, 161842, 2952990474, 227172, 2952995594, 163081, 1761808135, 237071, 1694574351, 235654, 1761682954,
    236940, 2835425034, 237204, 1744905994, 237338, 1761683210, 235500, 1694574089, 237158, 1694574345, 237167, 1694574345,
    220388, 2349605392, 220358, 2399937038, 162967, 2198015751, 53576, 1912603409, 234953, 1963009550, 135632, 1929383437,
    116843, 973147148, 90995, 1677921035, 143821, 1677922059, 224892, 1677927179, 85761, 3204657416, 85777, 2349019400,
    147510, 1627590408, 149756, 1694699272, 162779, 1661144840, 234362, 3170903350, 198150, 2399148329, 67113, 2952856615,
    196976, 2399148327, 67037, 3137405989, 110423, 2382564130, 105914, 3036875552, 122835, 973147167, 131254, 2332178450,
    148512, 1929580296, 227948, 536945416, 10004, 1778384912, 99248, 3154316048, 99264, 3137538832, 99280, 1778584334,
    99294, 1778584334, 215288, 771759630, 99222, 1694698253, 99235, 1694698253, 27070, 1778581516, 99308, 1778584332,
    99200, 3154316043, 99211, 3137538827, 119564, 536939527, 173797, 1812009734, 176137, 3120632586, 222307, 1763713543,
    158806, 2600668936, 143911, 1912803082, 204533, 1811946761, 136141, 1811942923, 50848, 1845494554, 50823, 1946157849,
    54689, 1912603412, 54970, 1912603410, 54672, 1912603409, 155055, 2684555014, 158489, 2164461320, 239286, 1946298634,
    11260, 1828716560, 114508, 2919435031, 75855, 973080586, 84579, 1929589001, 79648, 1929513225, 89586, 1929590281,
    205345, 1845501193, 205354, 1845501193, 34329, 1677787144, 150903, 1812139783, 40607, 1811939599, 11238, 1761607690,
    4987, 1862270994, 137836, 1627393550, 207494, 1795169545, 71933, 1879049741, 71923, 1946158602, 155636, 2651000592,
    117149, 973147142, 24217, 1694695428, 231867, 3170903054, 154343, 1627590406, 22881, 1862270992, 147405, 1845694221,
    147418, 1845694221, 225427, 1845699341, 39528, 1862271251, 147395, 1929580298, 211310, 3120569614, 33863, 1694695431,
    179711, 620827909, 223388, 3123192324, 221903, 1830560259, 35783, 2684354830, 9324, 1677721612, 24452, 1912799243,
    71583, 973080068, 151277, 1677922054, 18782, 1962934291, 138338, 1761611279, 138792, 2046823944, 75525, 1879050246,
    216357, 973152003, 123906, 973147152, 110236, 2382564111, 121671, 1694567432, 217403, 1761616132, 82284, 1627392517,
    147537, 1761808133, 155428, 3087208208, 175983, 2399212304, 176523, 2399212304, 152153, 2651000584, 238417, 1929389846,
    149294, 1929580300, 147525, 1761808135, 190779, 1694505233, 29095, 2902654987, 104605, 2030242584, 116266, 2902526735,
    47491, 1694499343, 207321, 1627397389, 207334, 1627397389, 45655, 1862271249, 73943, 1845495563, 174473, 1627460359,
    247, 1845493779, 217618, 1795170567, 103788, 1912802059, 214337, 1744837896, 217336, 1912611076, 153063, 1627590408,
    226160, 1627595528, 44508, 2919235882, 42491, 2164261147, 42451, 3036676372, 149868, 1946357511, 16850, 3170893847,
    28390, 1812135954, 222279, 1864376838, 222683, 1948262917, 147675, 1627590406, 149875, 1912803078, 143243, 1912803077,
    160382, 2416119568, 179118, 771822861, 209746, 2583698696, 17969, 2399141907, 136993, 1627393555, 52627, 1627390731,
    52638, 1761608459, 167649, 1627590667, 239554, 1694640392, 198748, 2248350218, 242279, 3171101702, 211272, 2583698702,
    135176, 1811942923, 42976, 3154116883, 71170, 973080071, 149339, 1627590415, 146960, 1627590408, 207911, 1845501193,
    151738, 1828916997, 202937, 1728060681, 204637, 1627397381, 59034, 1946223628, 224387, 774906372, 235454, 1912677892,
    82752, 1862273541, 30140, 3020095500, 220011, 2231902742, 220055, 2181571094, 116903, 973147150, 1082, 1694498829,
    116917, 973147148, 224234, 1630282249, 23940, 1845690384, 58720, 1845560338, 58738, 1845560338, 27058, 2047016966,
    206893, 1694506246, 167872, 1879248901, 216435, 1879121925, 148441, 1929580293, 203364, 1811946760, 134768, 1912606230,
    6183, 1862270994, 6167, 1862270992, 121709, 1778453516, 41055, 1694499084, 217483, 771760388, 81301, 1627392526,
    203227, 1795169545, 226930, 3187876620, 152431, 1912803078, 207549, 1912610054, 33873, 1812135942, 229502, 771761155,
    223876, 774644228, 112586, 2198014744, 112610, 2181237528, 112652, 1694698258, 112547, 1694698255, 112684, 1694698254,
    186760, 1946359813, 226013, 1812144901, 151566, 1761808141, 176697, 2969637642, 576, 1845493775, 146861, 1627590407,
    163048, 1694699274, 231981, 2147492894, 230421, 771761161, 38029, 1811939602, 148372, 1761808137, 163289, 1761808133,
    213168, 1761615109, 20000, 2231369763, 164806, 2181238548, 163666, 2919436048, 44003, 2197815564, 79840, 1979844869,
    86755, 1979921157, 87621, 1979921413, 216742, 771760388, 144610, 1929580294, 148842, 1929580294, 33731, 1677918210,
    90143, 1912802058, 210710, 2348817674, 153809, 1946357510, 180512, 973084166, 58639, 1845560341, 58620, 1845560339,
    40229, 1845494034, 199264, 1694505744, 199236, 1946163983, 59677, 973145099, 141087, 1845560330, 240579, 1845701130,
    81670, 1627392521, 174140, 1694569223, 197163, 2147490076, 19117, 1946157069, 164552, 2969767690, 54390, 1761608469,
    140792, 1946160655, 205531, 771759375, 203556, 1845501194, 229289, 1862280200, 229297, 1627399176, 80456, 1862404360,
    90018, 1862481416, 152546, 1946357511, 23930, 1845690374, 131357, 1845562630, 131409, 973147398, 216708, 771760390,
    176229, 2181108494, 208499, 1845501195, 210890, 2415926536, 183013, 1912608534, 94834, 1862470410, 22141, 1845493779,
    176583, 2197885701, 155488, 2349010716, 21982, 1946157072, 139431, 1962937871, 140108, 1627393551, 239959, 2952931596,
    125511, 1694644233, 56858, 3120562956, 205000, 1627397382, 228769, 1845502985, 228762, 1912611847, 105012, 1694698255,
    152278, 1912803083, 226002, 1912808203, 23172, 1845690374, 141828, 1912802822, 175291, 1694569221, 174731, 1795232516,
    32950, 3204644886, 82264, 1627392524, 145415, 1929580295, 66053, 973145094, 66059, 973145094, 54350, 1912603397,
    237214, 1912678149, 81855, 1627392538, 178279, 1929450760, 237219, 1845569288, 24006, 1845690377, 168210, 2231570440,
    236857, 1694574353, 236874, 1694574351, 27829, 1845690372, 134333, 1845497347, 76097, 788531205, 79492, 788662533,
    79127, 1627523332, 89386, 1627600388, 133683, 1627393540, 179496, 1929450764, 174941, 1627460358, 146506, 1929580297,
    54495, 1962935046, 167849, 1963134982, 38087, 1862271250, 142784, 1929580041, 125462, 973147147, 45354, 1929380106,
    115721, 1929579274, 208377, 3154124037, 6905, 2030043153, 118741, 1862339599, 118756, 1862339598, 96626, 1694698252,
    118729, 1694567436, 216424, 973152267, 167825, 3120762890, 27215, 2047016969, 66065, 973145094, 141936, 1795362309,
    222858, 2401509904, 222890, 2351178256, 76498, 973080584, 84862, 1795371271, 135879, 1929383436, 32165, 1694695432,
    133160, 2181106960, 161788, 2936213262, 198669, 1694702084, 132603, 2030112008, 209780, 2734693658, 40429, 1845494033,
    136977, 1627393552, 20991, 1694498843, 46228, 1694499099, 214207, 1862278408, 33937, 1929576453, 33933, 1694695428,
    162799, 1694699272, 9505, 1694498829, 96651, 1963133704, 154828, 2365787912, 174765, 1929450245, 164394, 2969767694,
    162908, 1694699273, 75912, 973080584, 79400, 1862404359, 86725, 1862480647, 87170, 1862480903, 240363, 1912744195,
    92692, 1929579289, 168370, 1694699530, 216294, 1694572298, 2419, 1677721614, 24320, 1929576457, 153838, 2030243591,
    144770, 1946357510, 25145, 1627586573, 25134, 1694695435, 36552, 1694499083, 36563, 1694499083, 151252, 1627590411,
    137770, 1627393552, 52807, 1761608455, 149486, 1862471437, 26365, 1627586567, 143467, 1627590410, 173754, 1677792010,
    180816, 973084171, 91687, 1644366603, 46853, 1845494294, 46777, 1929380369, 58374, 2164261648, 131623, 1929448714,
    131633, 1929448714, 32135, 1694695432, 174181, 1694569225, 12333, 1795162128, 214621, 1694506502, 77760, 788531209,
    25225, 1912799237, 76525, 1627392018, 85955, 1627599122, 177246, 1744901136, 177188, 973149194, 177226, 973149194,
    84886, 1862480137, 177170, 1862341641, 177208, 1627460617, 34308, 1929576461, 200095, 2969574158, 9451, 1694498831,
    72007, 1879049740, 71998, 1677723145, 23120, 1845493778, 34321, 1946222600, 79259, 1929513222, 89056, 1929590278,
    69442, 1761608973, 27881, 1879244810, 134957, 1912606220, 204208, 1912610053, 45999, 1929380111, 46014, 1694499086,
    161637, 2952990476, 163422, 1627590403, 181335, 1694504735, 181366, 1845499675, 23393, 1845690377, 167414, 1946357767,
    216372, 1946230791, 8012, 1845493771, 81522, 1862273550, 87211, 1862480910, 23267, 1845690374, 23273, 1694695429,
    176377, 3187741450, 119964, 973147144, 153969, 1694699271, 203179, 1728060681, 44354, 3036676374, 244209, 2181183242,
    140145, 1862274569, 242121, 1912810499, 35254, 1728053529, 211298, 2583698700, 20457, 1811939336, 236810, 1694574349,
    52113, 1929380619, 52103, 1627390730, 167556, 1627590666, 175071, 1845564164, 139480, 2332036627, 86263, 1761817102,
    208567, 1862278407, 22160, 1627389960, 58660, 1845560333, 203665, 1845501190, 204479, 1627397384, 219354, 2399412746,
    24647, 1929576455, 217561, 771760387, 204735, 1862278404, 152343, 2969767695, 152358, 1761808142, 186479, 1946359823,
    206031, 1627397382, 100540, 1946356500, 120000, 1946225684, 100597, 1761807123, 100671, 1761807123, 100634, 1761807122,
    132228, 1946225936, 101892, 1912802062, 120033, 1828785165, 132202, 973147402, 100560, 1862470409, 100569, 2047019785,
    76847, 788531207, 79779, 1627523331, 89660, 1627600387, 154287, 1627590405, 236527, 1912678167, 236573, 1912678165,
    213072, 2583698700, 24891, 1929576457, 235125, 1929455113, 179642, 1845564678, 163552, 1761808134, 240187, 1761749254,
    241075, 1761815046, 212052, 3170901258, 236742, 1862346509, 236755, 1627465485, 119373, 973147145, 148973, 1862471432,
    225723, 1862476552, 25666, 1862467607, 94108, 1929579285, 94129, 1929579285, 24414, 2835546131, 96499, 1761807123,
    4190, 2835349521, 138284, 1694502411, 164878, 3204648716, 189292, 1912609055, 189323, 2835355932, 189398, 1946163484,
    189351, 2835355931, 233233, 2835359003, 233208, 2835359001, 189378, 1962940692, 233260, 1962943764, 3874, 1627389970,
    3892, 1946157071, 115934, 1845562120, 238278, 1694508813, 80148, 3154250002, 89851, 3154327058, 73397, 3070232101,
    114689, 2181237541, 114602, 2969766681, 96939, 1761807122, 179977, 973084168, 7387, 1627389978, 7362, 1627389977,
    4455, 1862271000, 7413, 1862270999, 4416, 1627389974, 4479, 1627389973, 4438, 1627389969, 7436, 1627389967,
    7348, 1862270990, 21362, 1627389966, 21376, 1694498830, 4403, 1912602637, 4391, 1845493772, 21691, 1912602636,
    4500, 1845493771, 21680, 1694498827, 24909, 1912799241, 25453, 1694695432, 150049, 1812139783, 26891, 1929576458,
    242184, 1694706690, 144152, 2298679049, 141444, 1761674262, 141466, 1912669198, 228269, 1845502985, 228262, 1912611847,
    210006, 2348817676, 74052, 1694500618, 137982, 872418821, 209572, 2466258200, 218349, 2952798474, 83473, 687868432,
    134661, 771755524, 81845, 1627392522, 227278, 3187876626, 18146, 2147483681, 239538, 1627531528, 76325, 973080582,
    76331, 536872966, 84801, 1677930757, 86714, 1677931269, 26865, 1879244804, 174422, 1862341383, 70585, 2181039403,
    70648, 2969568532, 176737, 2969637652, 41009, 1979711760, 135999, 1694502418, 43635, 2399142166, 98910, 1795361566,
    77034, 1694500880, 203069, 1728060682, 229883, 1862280200, 35110, 1845494029, 230028, 1912611847, 184746, 1728059152,
    184968, 1694504720, 184984, 1728059149, 166661, 1040256777, 26120, 1862467592, 24994, 1627586567, 147357, 1627590407,
    57576, 1946157845, 52178, 1694499600, 52164, 1627390734, 52151, 1694499597, 57550, 1711276813, 57563, 1711276813,
    236798, 1694574348, 236787, 1694574347, 52141, 1929380618, 52132, 1627390729, 57597, 1761608457, 67632, 973145097,
    52124, 1912603400, 143302, 1845694213, 42332, 3036676389, 39286, 1996488985, 97479, 1929579278, 210312, 2415926546,
    204429, 1946164485, 241934, 3204590104, 39430, 1828716813, 66886, 2952856603, 66836, 3137405977, 107607, 3036875540,
    156849, 2181238544, 157782, 2382565136, 226452, 2382570256, 153444, 1694699270, 203197, 1677729034, 143388, 1946357517,
    143401, 1946357517, 74903, 1694500872, 86012, 1694708232, 34781, 1912602894, 133477, 1929448712, 153655, 1845694215,
    221086, 1930699270, 7102, 1694498839, 158670, 3003322130, 27440, 1661140997, 177026, 973149193, 177035, 973149192,
    177059, 1929450503, 224436, 2402296334, 224464, 2351964686, 202753, 1711283467, 132020, 1694567694, 137489, 1811942917,
    25401, 1862467594, 225357, 1862476554, 24827, 1946353673, 145644, 1946357513, 225210, 1946362633, 83311, 3187673624,
    83359, 3187673619, 137480, 1946160649, 153330, 1761808136, 204963, 1627397384, 222218, 1629233670, 222350, 1629495813,
    218185, 3170902276, 13927, 2382364729, 15914, 2952790070, 13832, 2382364710, 17654, 2197815332, 14018, 2197815330,
    17586, 2197815328, 236214, 2969642522, 234568, 3187680536, 48402, 2952790550, 170958, 973082901, 171549, 2952794386,
    171514, 973082897, 49460, 3120562704, 171023, 2952794384, 171583, 2986348816, 170923, 3019903246, 170993, 3137343758,
    22123, 1593835525, 138379, 1845497346, 165076, 3204648716, 210506, 2583698700, 23471, 1946353674, 26683, 1677918218,
    150889, 1812139783, 242093, 3103992578, 218949, 1795170572, 210700, 2583698698, 84028, 2231372315, 78610, 973080589,
    85801, 2969776396, 223359, 774382084, 171455, 3087012117, 141254, 1862337545, 221638, 773333513, 240658, 1862478345,
    163260, 1761808138, 163270, 1761808138, 213108, 1761615114, 213118, 1761615114, 220096, 772284935, 220083, 2986877446,
    6653, 2030043161, 182324, 1627395865, 6678, 2030043155, 12875, 1912602643, 46085, 1912602899, 184883, 1627395858,
    235292, 1963009551, 59670, 1627456519, 144075, 1694699271, 188768, 1845500183, 170392, 3154120978, 76459, 973080585,
    170383, 973082889, 27523, 1627586568, 84850, 1627599112, 151380, 1627590408, 205395, 1845501192, 157692, 2952990482,
    226508, 2952995602, 157746, 3070430988, 226484, 3070436108, 18531, 2197815315, 215899, 771759653, 215619, 771759651,
    159621, 3187871496, 137557, 1677725200, 70345, 1946158344, 174901, 1828786952, 174112, 1912673030, 115478, 1862470408,
    125389, 1862339592, 214266, 1677729030, 91045, 1845693202, 180024, 973084171, 197335, 3154123062, 197443, 3154123060,
    197261, 3154123045, 197191, 3154123043, 202370, 3103792150, 202414, 2399149078, 78675, 973080589, 33350, 3204644876,
    80330, 3204581644, 88229, 3204658188, 228664, 1845502982, 229086, 1694508038, 228660, 1711285252, 54558, 1711276810,
    169846, 1761612042, 76080, 973080584, 169856, 973082888, 84722, 1627599111, 151710, 1828916999, 188813, 1845500178,
    91899, 1946356495, 117170, 1946225679, 238223, 1845503780, 94931, 1929579283, 94950, 1929579283, 174370, 1862341383,
    143260, 1946357514, 143270, 1946357514, 145522, 2835549961, 145531, 2298679049, 243318, 1694695431, 162378, 2416119558,
    37734, 1862271248, 26226, 1912799240, 181820, 973084423, 143804, 1946357512, 225549, 1862476552, 7551, 1912602639,
    7537, 1929379854, 7524, 1862270989, 25470, 1845690380, 32878, 2365784074, 25461, 1929576457, 36767, 1929380105,
    218205, 2147492100, 153189, 1728253705, 190568, 973084937, 208519, 1728060681, 222066, 773595655, 222054, 3206291974,
    5340, 1862270989, 35027, 1694499082, 25350, 1912799240, 66071, 973145098, 152219, 1778585353, 226023, 1778590473,
    221213, 2987663880, 150786, 1627590407, 221199, 773071367, 225849, 1627595527, 221187, 2954109446, 86093, 1711485457,
    78833, 2030045198, 38857, 1778385164, 78847, 1946159116, 85906, 1946366220, 222774, 774119940, 201793, 2030050313,
    201802, 1627397129, 4045, 1694498829, 219599, 1912873479, 199908, 1946163986, 109398, 2885880606, 21454, 1627389970,
    65669, 973145094, 65675, 1946223621, 207692, 1761615111, 212474, 2449480976, 138295, 1946160646, 216969, 1811947786,
    163846, 2533560076, 175171, 1677792006, 175239, 1677792006, 173948, 1694569228, 148213, 1862471430, 37914, 1929380112,
    37930, 1627390220, 149536, 1862471436, 149548, 1862471436, 37896, 1929380105, 37905, 1862271241, 165050, 2298679054,
    137721, 1946160643, 153671, 1728253705, 56484, 2348811059, 155142, 2952990482, 221398, 1863852550, 217268, 1929388294,
    220430, 1695293958, 220259, 1946952196, 11533, 1694498835, 11515, 1694498834, 28186, 1845690381, 185944, 2835552267,
    205220, 1627397383, 204092, 1694506254, 9146, 1929379853, 144757, 1929580295, 209992, 2449480974, 137170, 2030046729,
    148422, 1812139782, 35302, 1845494042, 453, 1811939342, 467, 1728053262, 18880, 1694498846, 18910, 1929379859,
    162672, 2198015753, 162681, 2181238537, 142771, 1862471176, 147431, 1627590408, 166482, 1929580296, 162690, 1661144839,
    111618, 2885880604, 111535, 2550336283, 111467, 2500004622, 162517, 2500005646, 132464, 1845562641, 109902, 2332232460,
    228138, 973153035, 109872, 2181237514, 226982, 2181243658, 180758, 973084174, 178384, 1828787470, 120511, 973147143,
    135358, 1946160668, 213868, 2566921484, 120951, 973147141, 10672, 1761607693, 96097, 1845693198, 118165, 1845562382,
    175117, 1694569221, 242814, 2231435276, 70811, 1677722888, 229149, 771761156, 44592, 2181038357, 232543, 2181047312,
    160993, 3137539856, 155178, 2416119570, 68407, 2030109708, 76879, 973080587, 180553, 973084168, 222572, 2233475602,
    242072, 1929587459, 21169, 1845493777, 2046, 1845493772, 134161, 2969570840, 145160, 1929580296, 145176, 1845694215,
    174026, 1845564167, 118993, 973147146, 147927, 1761808137, 225531, 1761813257, 234704, 1694508301, 144557, 1929580295,
    239438, 1929521415, 167207, 973147919, 79472, 1627523342, 89201, 1627600398, 58944, 973145094, 59784, 1694565382,
    237198, 973154054, 59559, 1912669189, 143280, 1862471428, 219374, 2349081100, 160706, 2248347402, 22776, 2667577373,
    112242, 1694698263, 19003, 1811939350, 19025, 1694498836, 112206, 1694698258, 124101, 1694567442, 112172, 1946356497,
    124067, 1946225681, 124137, 1812007953, 124041, 1761676301, 112126, 1761807116, 123977, 1761676300, 124023, 973147145,
    32127, 1694695432, 217223, 771760388, 174620, 1862341385, 231409, 2147492876, 29900, 2349006860, 151205, 1694699273,
    176793, 3070300936, 134873, 1728056854, 68473, 973145095, 202764, 1728060679, 221374, 2903777796, 157984, 2936213274,
    158062, 2500005658, 234675, 2516591901, 221942, 773595653, 149862, 1963134726, 139614, 3087011342, 243458, 1845693957,
    199428, 1862277897, 201315, 2030050056, 200024, 1627396872, 221055, 1863590406, 67794, 2231436294, 35037, 1929380105,
    11941, 1912602644, 14509, 2952790051, 49069, 2952790573, 205614, 1627397383, 207031, 1811946759, 216014, 2969574948,
    20214, 2181038115, 54924, 1946157845, 230744, 1912611856, 6809, 1862270989, 153612, 1929580296, 25825, 1627586567,
    178577, 1996559622, 177278, 973149189, 47823, 1929380380, 47978, 1946157594, 47353, 1845494297, 46557, 1845494295,
    47851, 1912603152, 217853, 771760388, 144096, 1677922056, 43790, 3154116883, 5415, 1627389969, 185560, 1929582606,
    185547, 1929582605, 185574, 1929582604, 185586, 1929582603, 162042, 2399342362, 227202, 2399347482, 77703, 2164262923,
    165430, 3070430990, 227592, 3070436110, 241771, 2952931852, 150817, 1627590413, 115995, 1761676046, 135261, 872418820,
    15623, 2332033061, 242742, 2348875804, 34467, 671154200, 30290, 3087204374, 30334, 3103981590, 56722, 2147484438,
    80094, 2315389206, 139117, 2315259414, 157648, 3087208214, 226654, 3103990550, 168953, 1811943699, 243813, 1694643983,
    168940, 1845498125, 243800, 1812084493, 23253, 1845690375, 217010, 1677730059, 31016, 2952986640, 39929, 1694499083,
    244410, 1845638920, 7905, 1862270999, 148899, 1929580300, 154404, 2030243593, 152212, 2047020807, 17242, 2952790078,
    68985, 1811940617, 81487, 1862273543, 3236, 1694498838, 244627, 2952935189, 244610, 3171038993, 109614, 2500004623,
    26245, 1929576456, 38007, 1929380104, 99041, 1912802056, 103719, 1694698245, 153710, 1795362567, 226290, 1795367687,
    75211, 973080587, 75222, 1694500874, 84316, 1694707978, 153761, 1845694216, 23918, 1694695432, 142931, 1694699272,
    81347, 687868422, 24699, 1979908099, 44916, 2382364954, 208358, 1627397384, 151043, 1795362567, 207164, 1795169543,
    175040, 1694569221, 183591, 3103790904, 184101, 2382370608, 163348, 1627590417, 234911, 1828726032, 210382, 3187678480,
    151639, 1694699271, 217507, 1728061703, 166030, 2969767694, 152026, 1627590406, 52437, 1627390737, 52421, 1862271760,
    140884, 1694502411, 180035, 973084169, 229390, 1627399177, 229382, 1912611848, 225367, 1862476551, 138449, 1946160643,
    84642, 1862480134, 243398, 1862467590, 149249, 1862471434, 206256, 1862278410, 51984, 1694499591, 214646, 771759623,
    13749, 1778384911, 224612, 774906377, 142504, 1946357256, 137414, 1711279619, 186214, 1694701576, 68419, 2030109719,
    238037, 2181113623, 205568, 1845501190, 109478, 2500004633, 69540, 973079814, 152108, 1745030917, 152640, 1828916997,
    175011, 1744900869, 174509, 1627460359, 198537, 973084945, 29814, 3036872714, 15727, 2348810265, 220154, 1913135622,
    219720, 772284933, 219716, 1913135620, 154010, 1694699270, 210598, 2885688596, 19354, 2919235620, 164620, 3070430992,
    227826, 838935303, 33054, 3204644876, 165406, 2969767692, 242969, 2969632780, 74874, 973080583, 202779, 1845501190,
    5123, 1627389964, 170191, 973082890, 180183, 973084170, 230640, 1845502991, 230464, 1912611853, 21316, 1946157067,
    84174, 687868423, 239715, 1929521413, 208698, 1677729034, 70726, 1694500108, 157442, 2399342350, 148077, 822284041,
    236357, 1845569297, 236325, 1912678159, 138716, 1694502403, 189857, 1912609044, 229692, 1627399181, 237058, 1627465485,
    237046, 1627465484, 228185, 1845502987, 229122, 1694508043, 229112, 1912611850, 229682, 1694508042, 229899, 1627399178,
    228176, 1912611849, 172996, 1627532558, 172983, 1812081933, 102489, 1912802084, 102458, 1912802079, 102428, 1912802078,
    120518, 973147143, 19743, 2181038109, 68283, 973145111, 58428, 2181038870, 235477, 1694574088, 46875, 1929380381,
    178138, 1677792522, 55380, 1962935061, 55087, 1627390735, 55059, 1912603405, 202683, 1845501189, 53791, 1946157833,
    221407, 773333508, 24393, 1929576458, 20674, 1929379854, 38649, 1879048459, 203507, 1845501194, 206014, 1627397386,
    26839, 1929576456, 28565, 1946353670, 145653, 1946357510, 225204, 1946362630, 226189, 1946362630, 132532, 1677790473,
    205894, 1627397381, 57302, 2952790802, 57270, 2264924942, 227192, 3020104458, 7658, 1627389968, 86944, 1677931532,
    131819, 1929448714, 903, 1946157072, 8992, 1677721616, 9021, 1845493773, 73685, 1912604427, 203788, 1694506245,
    230143, 1627399177, 172247, 2030047499, 76366, 973080584, 198780, 2349013516, 204838, 1912610057, 173929, 1694569222,
    174974, 2030113542, 135676, 1694502412, 207480, 1828723972, 215436, 1694506510, 28608, 1694695433, 103322, 1694698249,
    120913, 1694567433, 148756, 1694699281, 178207, 1929450764, 178196, 1929450763, 178227, 1929450763, 178268, 1929450763,
    148738, 1929580297, 148722, 1627590408, 219266, 1627660805, 37016, 1912602900, 74754, 1845495569, 210340, 2583698698,
    36646, 1627390217, 240753, 1862478344, 197891, 2533366049, 41653, 1962934546, 165272, 2432896782, 231341, 2147492870,
    142099, 1845693961, 187839, 3120764944, 76337, 1677723654, 203542, 1845501191, 22556, 1912602637, 102730, 1912802061,
    113162, 1627589386, 113172, 1627589386, 27732, 1761804295, 24790, 1946353674, 151717, 1828917001, 170160, 973082887,
    103051, 1963133714, 103069, 1963133714, 103029, 1627589387, 103040, 1627589387, 103431, 1694698251, 116255, 1694567179,
    103019, 1946356490, 103442, 1946356490, 103452, 1946356490, 116236, 1946225418, 28918, 2768437254, 148242, 1694699269,
    143332, 1812139780, 204717, 1627397384, 174058, 1694569222, 93338, 1912802073, 93363, 1912802073, 132411, 1912671506,
    132394, 1912671505, 32289, 1694695433, 168390, 1929580552, 216519, 1929453576, 139881, 2634026502, 218864, 2919244046,
    112933, 1828915985, 119181, 1929448458, 142083, 1862471176, 23860, 1963130886, 213282, 1962941701, 179729, 1694569741,
    217651, 771760388, 89770, 1828926992, 75535, 788531213, 79217, 1795295500, 88976, 1795372556, 230795, 1946166284,
    75453, 788531204, 213748, 2432703760, 103316, 1929579270, 25797, 1862467589, 40162, 2969567500, 121058, 1862339592,
    220645, 1762664963, 179039, 2399212833, 244224, 1761752836, 19309, 2181038125, 162697, 1845694214, 221064, 773071364,
    167222, 973147923, 167260, 2399211282, 176179, 2399212306, 217752, 1946165507, 94824, 1862470410, 147532, 1627590405,
    174516, 1694569225, 148504, 1929580296, 74827, 1845495816, 85988, 1845703176, 67506, 1694565384, 59777, 973145095,
    177929, 1627460615, 205921, 2885688582, 205927, 2348817670, 219280, 2399412748, 219304, 2349081100, 33010, 2969763856,
    15294, 3087007773, 8547, 1845493781, 74072, 1845495564, 26155, 2701328394, 140258, 1979715086, 163572, 1761808142,
    242089, 2516790018, 118525, 973147145, 146410, 1845694216, 148718, 1812139780, 244418, 1845638921, 244427, 1845638921,
    2058, 1845493781, 159591, 2399342346, 136772, 1845497346, 32309, 1761804296, 147065, 771952391, 121081, 1929448453,
    241795, 2181179926, 52303, 1929380627, 53300, 1929380626, 52271, 1811940112, 54177, 1627390730, 54168, 1627390729,
    134387, 1795165711, 134373, 1694502414, 134366, 1811942919, 173643, 1929449996, 190284, 2030049567, 10648, 1862271000,
    27283, 2030239765, 190315, 2566920469, 100273, 1694698260, 100293, 1694698260, 233752, 2046829843, 233813, 1694508307,
    131156, 2030188553, 119418, 1627458565, 136102, 1627393549, 84561, 1694707974, 177053, 1694569478, 98895, 1946356495,
    168867, 973082895, 180453, 973084174, 54734, 1694499597, 167877, 1694699533, 55025, 1912603404, 217679, 2600476933,
    118582, 1862339600, 204368, 1962941702, 205621, 3120569606, 205627, 2583698694, 206194, 1627397381, 76145, 1828718599,
    203419, 1845501192, 206770, 1694506251, 26945, 1694695433, 220184, 3087540752, 218271, 771760389, 13266, 1795162132,
    13286, 1761607695, 28969, 1946353675, 216571, 973152259, 208058, 1962941700, 169761, 1627394312, 213618, 2248154378,
    44550, 2919235882, 42518, 2164261147, 42471, 3036676372, 169949, 1929384205, 169937, 1627394316, 117347, 1812007955,
    117366, 1812007955, 117201, 1845562386, 117249, 1694567441, 117266, 1694567441, 2403, 1694498832, 117297, 1694567440,
    37503, 1694499096, 16873, 3170893847, 231453, 2348819480, 30040, 2399338516, 30080, 3103981588, 208249, 1912610055,
    53771, 1946157844, 138252, 1979715085, 138156, 1795165706, 143636, 1845694214, 230671, 1912611850, 222813, 2049188355,
    182029, 1627395862, 182014, 1627395855, 182051, 1627395855, 198758, 2248350218, 236144, 1694574086, 216851, 771760388,
    170029, 1929384203, 23651, 1946353673, 175024, 1946227460, 216638, 1946165508, 135860, 822087171, 239277, 1963075849,
    149324, 1627590415, 66081, 973145098, 152237, 1761808137, 226032, 1761813257, 146952, 1627590408, 30152, 3020095500,
    118465, 973147146, 217761, 1845502214, 81477, 1862273546, 232165, 2147492870, 93148, 1761807122, 142064, 1694699018,
    153521, 1677922057, 82537, 687868421, 173719, 1912673028, 216226, 973152015, 168246, 2399342606, 135781, 1862274570,
    97177, 1761807114, 148436, 1929580293, 203356, 1811946760, 216582, 2046828803, 58450, 2181038868, 33066, 3036872722,
    217875, 771760389, 131885, 1761676548, 184367, 2181044011, 201912, 1912609804, 57809, 1946157831, 186765, 1946359813,
    226018, 1812144901, 14404, 2197815331, 29636, 2349006870, 83851, 687868425, 35223, 1845494031, 202610, 2969574422,
    32630, 2919432208, 170519, 1694503180, 177283, 973149194, 170510, 771756297, 232483, 1912611848, 160406, 2181238536,
    232011, 2147492894, 45672, 1929380121, 38178, 1627390232, 97702, 1929579287, 26128, 1862467605, 97660, 1862470421,
    155246, 2332233486, 115009, 2969766685, 115096, 2349009693, 242981, 2969632790, 111839, 3087207187, 23730, 1912799237,
    37036, 1912602901, 186396, 1812142091, 156945, 2952990480, 80484, 1946290439, 86824, 1946366727, 88266, 1946366983,
    143506, 822284040, 228168, 771761155, 217495, 1828724997, 168713, 1946161437, 233458, 1845503258, 233654, 1828726042,
    168691, 1845498134, 59073, 1845560338, 233155, 1845503250, 91508, 1946356495, 228085, 1845568271, 91523, 1979910926,
    59539, 1912669197, 68911, 1811940620, 68923, 1828717836, 68955, 1811940620, 68967, 1828717836, 70281, 1845495052,
    74712, 1946158860, 67530, 1694565387, 68935, 1627391243, 70270, 1627391243, 70293, 1694500107, 70304, 2197816586,
    70819, 973079818, 70904, 973079818, 68902, 1862272265, 68946, 1627391241, 70262, 1946158344, 45026, 1912602894,
    74586, 1694500621, 227930, 1694573325, 219876, 2148016648, 219862, 772284935, 219850, 2986877446, 972, 1845493777,
    228850, 1694508038, 140854, 1627393546, 180071, 973084170, 150643, 1627590409, 103630, 2768440073, 103639, 2231569161,
    121028, 2768309257, 121037, 2231438345, 187934, 1694701585, 46975, 1627390479, 19105, 1627389964, 213266, 1761615112,
    173568, 1627460106, 87444, 1694708756, 156341, 2500005654, 177997, 3187741711, 150150, 1828917001, 203656, 1828723977,
    10074, 2046820367, 208900, 1795169546, 208910, 1795169546, 203680, 1795169545, 218301, 771760389, 241044, 2198022664,
    216714, 771760390, 186860, 1963137034, 27082, 1778581511, 205691, 1929387270, 206234, 1694506245, 46738, 1728053777,
    175016, 1812009732, 204542, 1811946761, 203585, 1761615113, 232201, 2952799250, 231353, 2181047310, 150015, 1929580295,
    59626, 1694565388, 146497, 1929580297, 225286, 1929585417, 150432, 2030243589, 117648, 973147144, 162852, 1694699273,
    242136, 1694706690, 101324, 1912802078, 101240, 1912802067, 120100, 1912671251, 6404, 1761607695, 6834, 3103784974,
    6822, 1862270988, 148453, 1929580297, 205107, 1627397398, 205279, 1694506257, 211962, 3019906316, 40889, 1694499082,
    102926, 1694698250, 159147, 2416119558, 186008, 1711478798, 201458, 1929387019, 133176, 2181106960, 119245, 973147152,
    119261, 973147152, 97335, 1828915983, 97350, 1828915983, 119237, 973147144, 25358, 1912799240, 23503, 1845690378,
    28684, 1946353672, 181953, 1929385753, 95200, 1929579276, 95212, 1929579276, 118406, 973147148, 118418, 973147148,
    95224, 1862470411, 98487, 1912802056, 211164, 2885688598, 20918, 1845493781, 22671, 1744830476, 45763, 1744830732,
    136479, 1845497351, 1028, 1694498833, 24309, 1912799238, 79419, 1879181570, 152206, 2047020806, 153105, 1929580294,
    206614, 1627397382, 226041, 2047025926, 226145, 1929585414, 124249, 973147144, 53092, 1929380619, 237035, 738273035,
    53082, 1627390730, 217274, 1929388298, 5080, 1845493775, 8049, 1862270991, 168380, 1694699530, 216304, 1694572298,
    94351, 1946356496, 94367, 1946356496, 121206, 973147144, 179576, 1929450764, 179588, 1929450764, 172331, 1845636385,
    201201, 2969574177, 172364, 1845636382, 28199, 1912799243, 244327, 1761752842, 185691, 1912805381, 145867, 1812139784,
    112967, 1627589396, 0, 1845493779, 180827, 973084171, 69189, 1879049485, 94328, 1929579276, 203629, 1929387272,
    72391, 1677723143, 32143, 1694695432, 55472, 2332033820, 55420, 2181038874, 168002, 2181238810, 171073, 973082899,
    36921, 1862271254, 38118, 1862271252, 38138, 1912602900, 67806, 2181104646, 173918, 1828786948, 155820, 2885881624,
    190597, 1946163477, 12591, 1912602644, 233959, 1946166548, 190618, 1946163474, 208422, 1929387270, 242243, 1845701635,
    173872, 1946227460, 95925, 1929579279, 95940, 1929579279, 98385, 1929579279, 186990, 1761810444, 74097, 1845495563,
    29506, 1661140996, 71946, 1946158609, 72019, 1677723152, 148137, 1862471430, 205714, 1862278406, 116522, 1627458311,
    142246, 1694699015, 26612, 1912799236, 77300, 973080599, 171337, 973082903, 85225, 2952999190, 160170, 2952990486,
    153831, 2030243591, 239875, 2030184711, 240840, 2030250503, 173846, 1912673034, 162270, 2449673996, 212308, 2449480972,
    242075, 1677929219, 136953, 1862274570, 187777, 3187873809, 173295, 1929449997, 137494, 1946160653, 143377, 2047020806,
    208046, 1694506246, 28625, 1728249860, 44376, 3036676374, 165136, 3070430994, 104504, 1963133711, 121365, 1963002895,
    178557, 2181109001, 77464, 2399143975, 77414, 3187673113, 177513, 973149203, 177477, 3087078418, 77380, 973080593,
    177443, 973149201, 85301, 3120771344, 177411, 3120632848, 157386, 2399342350, 205067, 1627397382, 204802, 1845501198,
    204816, 1845501198, 221416, 1628971527, 137327, 1929383444, 137308, 1694502419, 160554, 2952990482, 151230, 1627590409,
    30120, 3020095498, 67503, 973145091, 209135, 1694506247, 219642, 1644700163, 218818, 2919244050, 221758, 1696080388,
    41285, 1694499085, 178468, 1828787464, 101906, 1912802062, 213016, 3120569622, 94443, 1627589396, 131767, 973147403,
    115949, 1694567178, 203718, 1912610056, 174668, 1912673028, 100371, 1694698260, 139702, 2164264475, 236550, 1912678167,
    236594, 1912678165, 158164, 2181238538, 24900, 1929576457, 235134, 1929455113, 170502, 973082888, 54107, 1627390727,
    28542, 1912799238, 174199, 1929450243, 83695, 1694501390, 5181, 1811939339, 235241, 1812014603, 204991, 1627397385,
    12715, 1845493774, 12310, 1845493772, 12322, 1811939339, 146048, 1694699278, 9939, 1627389964, 207950, 2650807559,
    27891, 2667773961, 208026, 1627397383, 198725, 688069126, 222727, 1881416195, 12552, 1795162125, 161326, 2936213265,
    156233, 2500005648, 161277, 2936213263, 139326, 2332036640, 151669, 1694699276, 45190, 1845494031, 43377, 1811939597,
    82516, 1694501387, 110566, 3087207189, 216979, 1627398421, 43327, 2348810521, 89350, 1929590282, 75054, 1627392008,
    168812, 973082894, 47792, 1627390495, 50127, 1912603153, 167835, 1745031175, 224324, 774906372, 24071, 755171330,
    90153, 1912802058, 206464, 2701139207, 84152, 1845496327, 201701, 1862278156, 178533, 1744901388, 144951, 1946357510,
    225123, 1946362630, 117483, 973147142, 18179, 2147483681, 28851, 1694695429, 207674, 2030050565, 141881, 1912802821,
    240620, 2835556868, 151756, 1761808134, 152948, 1761808134, 219196, 1862541829, 157312, 2164461331, 161680, 2164461331,
    228778, 1845502984, 219011, 1761616135, 43657, 2399142166, 167390, 1845694469, 23089, 1761607700, 45551, 1862271243,
    184953, 1694504719, 236823, 1627465488, 205006, 1627397382, 230123, 2046829577, 99568, 1694698255, 99583, 1694698255,
    119719, 1694567439, 119734, 1694567439, 119710, 973147145, 27050, 1778581512, 171834, 973082889, 157494, 2936213260,
    157530, 2500005644, 6532, 1627389972, 1657, 1845493778, 210062, 3137346830, 142920, 1912803083, 198673, 688069126,
    198658, 688069125, 146645, 822284042, 35169, 1862271240, 190636, 687872267, 134089, 2952793633, 66913, 2952856603,
    66861, 3137405977, 107627, 3036875540, 133960, 2164264466, 156865, 2181238544, 157798, 2382565136, 226468, 2382570256,
    145335, 1946357517, 211476, 2449480970, 32842, 3070427154, 158688, 3003322130, 209424, 3003129106, 98578, 1795361544,
    119527, 1795230728, 44272, 1627390215, 8878, 1677721615, 224450, 2402296334, 224478, 2351964686, 169110, 1929384205,
    131507, 1929448726, 131529, 1929448726, 12222, 1912602634, 12729, 1694498828, 12349, 1795162123, 203432, 1962941704,
    83335, 3187673624, 83378, 3187673619, 161774, 2399342350, 218189, 3170902276, 163179, 2198015752, 163187, 2181238536,
    227370, 2198020872, 230355, 2969576463, 242095, 2567121666, 5042, 1862270997, 143520, 1812139784, 163247, 1812139783,
    84055, 2231372315, 171476, 3087012117, 78623, 973080589, 85813, 2969776396, 204505, 1828723978, 9307, 1728053265,
    6732, 2030043150, 9294, 1677721613, 25790, 2030239751, 95396, 1694698259, 31360, 2349006866, 133978, 3137342998,
    99063, 1845693201, 71963, 1694500366, 99049, 1929579278, 199565, 1811946252, 27405, 1862467594, 2146, 1694498837,
    157710, 2952990482, 226526, 2952995602, 157758, 3070430988, 226496, 3070436108, 154088, 2902658823, 40861, 1929380111,
    40850, 1929380107, 159629, 3187871496, 6474, 1761607698, 6351, 1761607696, 118721, 1812007944, 47048, 1627390486,
    80342, 1627523350, 86835, 1627599638, 87311, 1627599894, 46719, 1912603155, 47876, 1946157591, 47867, 1946157577,
    78503, 973080585, 37073, 1929380105, 35955, 1845494045, 36011, 1845494045, 35928, 1845494043, 35984, 1845494043,
    45489, 1879048469, 45470, 1879048467, 74599, 1627391760, 117716, 973147149, 144997, 1929580300, 144974, 1694699275,
    218193, 2181046532, 197389, 3154123062, 197495, 3154123060, 197298, 3154123045, 197226, 3154123043, 202392, 3103792150,
    202436, 2399149078, 41127, 1946157330, 153566, 1929580294, 208772, 1929387270, 68574, 1828717842, 68559, 1946158351,
    120265, 973147150, 102385, 1845693197, 120290, 2046888970, 240310, 1929521413, 96360, 1694698258, 96349, 1761807115,
    25569, 1862467594, 233009, 1912611854, 141271, 1694565389, 144215, 1929580296, 78999, 973080584, 177883, 1694569479,
    154613, 1812139782, 211696, 2449480974, 109766, 2718108447, 109679, 2718108441, 54296, 1761608471, 171671, 973082899,
    171209, 973082897, 171243, 973082897, 180656, 973084177, 180690, 973084177, 171641, 973082895, 180938, 973084175,
    221083, 1779704323, 222085, 1813783043, 150673, 1627590407, 169218, 1929384214, 169198, 1929384212, 169175, 1912606987,
    69405, 1761608979, 69424, 1627391244, 151135, 1627590411, 32888, 2365784074, 188563, 1694570521, 186645, 1694701580,
    10879, 2667577364, 10861, 2667577362, 73782, 1627391754, 23607, 1912799239, 80416, 1912736007, 90073, 1912813063,
    222073, 773595655, 222060, 3206291974, 33446, 3070427152, 178412, 1929450763, 178434, 1929450763, 216594, 1929388294,
    134501, 1694502405, 174012, 1694569221, 181597, 973084421, 216589, 1694507269, 49502, 1694499348, 49522, 1912603153,
    175245, 1677792004, 213532, 2969574668, 174672, 1677792005, 203580, 1862278405, 216642, 771760387, 19652, 2181038111,
    164764, 2667777810, 227714, 3204653838, 228278, 1912611851, 75094, 973080587, 79170, 1862404362, 80505, 1862273546,
    84414, 1862480138, 86900, 1862480906, 198225, 2197821702, 140357, 1627393559, 140343, 2197818894, 76000, 788531213,
    79407, 1929513228, 89320, 1929590284, 133747, 1929383436, 66335, 1627456526, 66322, 1812005901, 121596, 973147145,
    154546, 2030243593, 154538, 1912803080, 226315, 1912808200, 174118, 1694569222, 209312, 1795169546, 207885, 1912610063,
    207871, 1912610062, 31140, 2164457481, 235736, 2164336137, 38061, 1694499080, 229574, 1862280200, 229582, 1627399176,
    232456, 1946166279, 153316, 1845694214, 28748, 1728249861, 214252, 1627397382, 242251, 1812147202, 27162, 2047016966,
    176630, 2600538885, 239817, 1627531529, 131201, 1912748039, 152773, 1912803079, 239810, 1912744199, 240802, 1912809991,
    183054, 1845499675, 149306, 1627590409, 206290, 1627397385, 132481, 1845562641, 229048, 1694508036, 188659, 1728124948,
    180772, 973084174, 82542, 687868421, 23531, 1845690376, 119382, 973147145, 148981, 1862471432, 173126, 1627460102,
    173164, 1812009478, 173140, 1812009477, 210949, 2583698715, 28930, 1946353671, 132785, 2332101896, 133058, 3087076616,
    97087, 1644366599, 174754, 1929450245, 240379, 1946298627, 73858, 738199313, 218595, 2516590864, 242826, 2231435276,
    241545, 2969709068, 207770, 2650807562, 89260, 1694709260, 30396, 2349006864, 168078, 2181238794, 216461, 2181111818,
    167599, 1627590665, 216389, 1627463689, 74062, 1694500618, 172087, 973082901, 181106, 973084181, 53824, 1946157834,
    38542, 1845494029, 38555, 1845494028, 24221, 1912799238, 23199, 1845690376, 208167, 1761615111, 76678, 788531203,
    243468, 788598275, 152377, 1912803086, 106509, 2332232481, 106608, 3087207197, 106695, 3087207195, 209149, 1627397381,
    138586, 838864387, 138233, 1912606217, 24641, 1912799238, 5253, 1929379863, 240339, 1963075843, 34729, 721485826,
    165918, 2432896778, 213426, 2432703754, 185983, 1929582601, 177921, 1795232776, 225440, 1812144904, 29912, 2349006860,
    81648, 687868427, 174962, 1644237572, 221867, 1729896963, 242495, 1929445385, 204424, 1929387269, 161055, 2516782876,
    161139, 2382565146, 161025, 2952990474, 135863, 1862274568, 207257, 1828723973, 241976, 3204590098, 232639, 2181047312,
    27784, 1627586568, 176387, 2952860428, 206720, 1862278406, 204897, 1627397383, 147195, 1627590404, 140336, 1862274567,
    174452, 1862341383, 34581, 1929445382, 240809, 1929587206, 174385, 1862341380, 188791, 771758348, 188803, 771758346,
    204285, 1694506245, 204384, 1694506250, 97220, 1627589386, 119071, 1627458570, 53993, 1627390734, 53981, 1946157836,
    71053, 1728054805, 71088, 1728054800, 54124, 1962935052, 5466, 1862270989, 95852, 1862470413, 219545, 2030313991,
    242133, 1828924419, 201076, 1761614601, 142858, 2047020807, 22747, 1929379857, 45732, 1929380113, 54613, 1946157837,
    51860, 1694499596, 59236, 1694565388, 51849, 1912603403, 144861, 1929580298, 144852, 1694699273, 225164, 1694704393,
    172616, 1862413582, 151104, 1795362570, 207215, 1795169546, 37143, 1845494037, 88874, 1862481167, 88425, 1627600135,
    185812, 1912805386, 141930, 1862471174, 165444, 3070430990, 227606, 3070436110, 153023, 1912803081, 137978, 855641604,
    172239, 2030047496, 78932, 973080587, 177901, 1862341642, 218674, 2197823754, 27709, 1627586569, 23260, 1845690375,
    39486, 1946157322, 23190, 1845690377, 204659, 1627397402, 204685, 1929387274, 68462, 973145099, 53523, 1912603414,
    23667, 1795358726, 239475, 1862412550, 217166, 1761616133, 26583, 1627586570, 146224, 1627590410, 150127, 1627590410,
    143015, 1912803081, 216579, 1912611075, 240517, 1912809987, 207780, 1627397383, 205887, 1862278407, 81363, 687868419,
    135197, 1694502413, 135187, 1962937866, 217514, 1728061704, 75954, 973080583, 118484, 973147143, 44942, 2382364954,
    37057, 1862271248, 144405, 1694699272, 204055, 1946164487, 180530, 973084171, 176019, 2164331276, 173885, 1728123656,
    163365, 1627590407, 178056, 1946227986, 178046, 1845564682, 135735, 1845497354, 187024, 1694701581, 25561, 1862467592,
    135075, 2046823939, 221445, 2048401923, 203713, 1811946757, 135426, 1728056853, 12842, 1677721613, 148480, 1929580297,
    217189, 1761616136, 201544, 1862278160, 201560, 1627397136, 224621, 774906377, 148428, 1812139784, 219417, 772022791,
    219404, 2265195014, 180541, 973084172, 24132, 1912799242, 143891, 1912803082, 224932, 1912808202, 238060, 2181113623,
    144942, 1929580297, 144934, 1946357512, 225129, 1946362632, 207584, 1879055625, 173783, 1946227464, 88442, 1929590022,
    219155, 1912873478, 222957, 774119945, 8755, 1811939340, 238677, 1728063257, 238634, 1728063256, 238658, 1795172115,
    238616, 1795172114, 198554, 973084945, 187102, 1845696526, 150334, 1694699274, 120797, 1627458569, 156567, 2952990492,
    156537, 2952990474, 19390, 2919235620, 164636, 3070430992, 210438, 2348817682, 38632, 1879048465, 45084, 1879048464,
    45100, 1879048464, 38617, 1879048463, 154004, 1694699270, 132546, 1677790471, 198713, 1845697027, 233884, 1795171604,
    233865, 1795171603, 173898, 1728123652, 27634, 1845690378, 27627, 2667773959, 208716, 2030050565, 178375, 1845564681,
    184451, 2181044009, 177818, 973149201, 209048, 1828723984, 931, 1912602633, 241488, 1946298891, 122988, 973147147,
    160160, 2651000586, 240351, 1812080899, 242199, 2567121924, 223898, 2402034188, 223922, 2351702540, 88994, 1862481419,
    90809, 1812138775, 90832, 1812138775, 90767, 1929579285, 90788, 1929579285, 115560, 1694698259, 205562, 1845501190,
    181988, 973084422, 217407, 1761616132, 227700, 3204653838, 159294, 2399342358, 141970, 1946357256, 137669, 1929383432,
    177072, 973149191, 68819, 1694500111, 68834, 1694500108, 79353, 1929513226, 89457, 1929590282, 213592, 2432703760,
    242222, 1845701634, 242303, 1845702402, 13337, 1694498835, 13356, 1694498835, 173268, 1627460110, 198571, 771758342,
    228359, 1845502992, 228345, 1912611854, 203671, 1744837897, 157099, 2651000584, 81716, 1694501384, 28884, 1845690376,
    242238, 1845701635, 76275, 788531211, 79559, 1929513226, 89554, 1929590282, 137087, 1929383434, 152466, 1627590407,
    159789, 2416119564, 173145, 822153735, 50642, 1845494539, 50633, 1912603401, 142727, 1862471175, 218057, 3003130126,
    218451, 2147492108, 186370, 1929582609, 244280, 1761752843, 228985, 1694508041, 212116, 2550144264, 228977, 2835358728,
    174759, 1694569222, 240721, 1828923910, 80603, 687868424, 220618, 772809220, 243500, 1912747794, 243483, 1912747784,
    46362, 855638281, 145102, 822284039, 45914, 1694499092, 45949, 1694499089, 228509, 1845502992, 45934, 1694499087,
    228495, 1912611854, 208858, 1677729036, 133609, 1694502420, 147919, 1862471432, 80658, 973081095, 170833, 1627394315,
    170823, 1811943690, 231013, 1694508038, 154083, 2030243589, 175261, 1946227461, 244820, 2952935191, 244505, 2952935189,
    244801, 3171038995, 244488, 3171038993, 190022, 1694505236, 219677, 1862803975, 32393, 1963130890, 197924, 2533366049,
    141502, 1694565383, 240833, 1694706183, 231347, 2147492870, 146007, 1677922057, 187855, 3120764944, 206636, 1811946759,
    69287, 1627391244, 140841, 1946160653, 241519, 1761749517, 102075, 1912802064, 38914, 1677721868, 151423, 1812139783,
    205784, 1694506247, 7750, 1694498832, 7766, 1862270992, 103398, 2768440074, 120993, 2768309258, 185219, 1694504725,
    153603, 1929580297, 115853, 2969766681, 102126, 1761807123, 102091, 1761807121, 217104, 771760387, 35470, 1845494036,
    35389, 1694499090, 167591, 1627590664, 216126, 1627463432, 179131, 2231440661, 153988, 2902658824, 153996, 2365787912,
    218878, 2919244046, 29471, 2600665099, 226304, 2600674059, 1842, 1845493780, 26725, 1946353683, 38478, 1946157331,
    143721, 1694699275, 143732, 1711476490, 99158, 1912802062, 23402, 1845690374, 199155, 1828723470, 150491, 1627590407,
    208006, 1694506245, 47187, 1694499351, 55661, 2181038897, 231019, 2600477705, 179009, 2231440655, 243455, 1677921795,
    14114, 2382364710, 14052, 2231369759, 219201, 1694769667, 138463, 1862274574, 152794, 1694699271, 40535, 2046820636,
    40508, 2046820635, 147890, 1694699278, 3627, 2835349533, 144104, 1694699273, 179072, 2399212833, 21960, 1694498838,
    10685, 2801795086, 10751, 1627389966, 82495, 1694501387, 154260, 1627590409, 226341, 1946362632, 167241, 973147923,
    167278, 2399211282, 176197, 2399212306, 198896, 688069125, 135265, 1912606211, 156651, 2164461324, 207460, 1795169542,
    23846, 1694695431, 188438, 1862342673, 188422, 1862342672, 186194, 1627592714, 186097, 1845696519, 185955, 1929582608,
    208627, 1728060683, 39836, 1845494034, 39819, 1845494033, 27956, 1946353672, 58689, 1845560336, 186058, 1812142091,
    34271, 1694695435, 26463, 1845690377, 210618, 3087015176, 33026, 2969763856, 226102, 1627595525, 125274, 2499873809,
    15323, 3087007773, 17096, 3036676130, 43064, 3154116887, 114809, 2634222359, 136908, 872418824, 26424, 1929576455,
    44253, 1694499080, 143341, 1929580294, 242265, 3036883972, 137912, 2030046729, 151695, 1795362568, 205271, 1761615108,
    223324, 774382084, 27743, 1761804293, 225865, 1627595528, 3032, 1694498833, 18709, 1694498832, 199070, 1728060170,
    121076, 1929448453, 73818, 1946158858, 224251, 1915494921, 102635, 2952989465, 151833, 1761808146, 26616, 1912799238,
    136387, 1694502403, 107557, 3187870489, 214373, 1627397385, 151774, 1627590405, 68355, 2030109706, 203372, 1728060682,
    103258, 1912802061, 115469, 1677921033, 125370, 1677790217, 230515, 1694508043, 219255, 772022788, 155328, 2550337292,
    164958, 2734886684, 3957, 1694498831, 32782, 3204644880, 210258, 2348817682, 75072, 973080587, 79190, 1862404362,
    80525, 1862273546, 84444, 1862480138, 86880, 1862480906, 37093, 1929380105, 59893, 1862337550, 172643, 1862413582,
    158955, 3187871494, 230947, 2902467592, 204411, 1694506248, 218047, 2952798474, 180741, 973084177, 180985, 973084177,
    93474, 1929579293, 93503, 1929579293, 93420, 1929579291, 93447, 1929579291, 93388, 1845693200, 93404, 1845693200,
    102995, 1728252684, 230812, 1946166281, 149643, 1862471431, 150104, 1845694214, 6868, 1761607692, 221811, 2904039942,
    221769, 773333509, 221802, 1628971525, 221807, 1847075332, 154678, 2583891731, 216574, 973152259, 150437, 1694699274,
    174494, 1694569222, 174289, 1912673029, 221389, 1847075332, 118840, 973147152, 96572, 1761807119, 118826, 973147150,
    96587, 1761807117, 165358, 2181238540, 159611, 2936213258, 132094, 973147416, 98593, 1879247639, 119542, 973147146,
    116059, 1912670985, 37803, 1761607946, 119365, 973147144, 186418, 1627592711, 48742, 3187671618, 48648, 2986345007,
    16354, 1694498843, 226716, 2399347472, 159428, 2332233486, 162398, 3087208206, 231477, 2348819480, 30060, 2399338516,
    30100, 3103981588, 207303, 1694506245, 172394, 1761750298, 20656, 1929379858, 33843, 1812135946, 25887, 1694695432,
    203058, 1828723971, 181477, 1845499664, 210854, 2952797454, 32828, 2969763854, 20503, 1694498825, 38376, 1879048465,
    139246, 2952793639, 28527, 1627586566, 18950, 1946157071, 218776, 3070238988, 44037, 2197815567, 44015, 1694499083,
    173440, 1845563913, 133138, 1694567688, 31116, 2349006860, 235532, 1627465225, 236271, 1627530761, 152801, 1845694216,
    242054, 1761815299, 133458, 1929448712, 176283, 3137409806, 28324, 1627586566, 173449, 1845563921, 12384, 1677721608,
    232171, 2147492870, 203483, 1996496133, 53054, 1912603399, 175272, 1644237575, 208654, 2231377157, 210910, 2583698700,
    215179, 1627397650, 215162, 1627397649, 217297, 1862279431, 216241, 973152015, 168260, 2399342606, 159645, 3087208214,
    150949, 2030243591, 71256, 1912604182, 71308, 1845495318, 93739, 1929579286, 93783, 1929579284, 93927, 1929579282,
    145723, 1929580306, 93823, 1929579280, 93895, 1694698256, 116537, 1929448208, 211724, 2701139214, 142456, 1761807885,
    135910, 1694502409, 150468, 1627590408, 174560, 1862341382, 203215, 2046827780, 222355, 1847599621, 182122, 1761613593,
    147051, 1929580302, 113058, 1761807115, 224360, 1915757064, 136817, 1946160660, 136609, 1627393555, 53318, 1627390731,
    136628, 1694502408, 239546, 1694640392, 96886, 1627589387, 225637, 1627595531, 44166, 1761607960, 44146, 1694499092,
    112318, 1761807119, 32403, 1694695438, 44119, 1694499086, 124225, 973147148, 153539, 1728253703, 154705, 1862471429,
    179393, 2348881171, 202632, 2969574422, 32646, 2919432208, 155196, 2164461324, 178757, 1744901388, 24017, 1845690372,
    90295, 1627589400, 214569, 1694506520, 116648, 1828785171, 116667, 1828785171, 90265, 1912802064, 116632, 1912671248,
    72444, 1946158607, 116686, 1946225679, 90237, 1745029902, 90251, 1912802062, 90281, 1963133710, 90319, 1912802062,
    116576, 1744899086, 116590, 1912671246, 116604, 1912671246, 116618, 1963002894, 217725, 1694507273, 242305, 1929588483,
    214366, 1761615111, 219704, 772284932, 213778, 2734693646, 170882, 973082890, 221481, 773333509, 205989, 1627397382,
    32367, 1694695437, 155043, 2147684102, 146028, 1845694218, 146038, 1845694218, 141697, 1795228680, 219259, 1795432964,
    156177, 2885881624, 156961, 2952990480, 156927, 3087208198, 24672, 1912799246, 236902, 1694574347, 230215, 1627399175,
    225692, 1627595527, 150009, 1694699270, 163156, 1761808134, 225807, 1694704390, 225898, 1627595526, 77876, 973080597,
    85483, 2399351060, 31878, 3087204364, 147688, 1627590407, 94802, 1862470411, 94813, 1862470411, 179431, 771822862,
    213544, 2432703756, 150963, 1627590408, 207091, 1627397384, 106114, 2500004634, 24101, 1929576466, 145875, 1627590409,
    145884, 1627590409, 23565, 1946353670, 98237, 1929579273, 146996, 1862471431, 205197, 1862278407, 208262, 1845501191,
    59225, 1694565387, 227899, 755049226, 144887, 1929580297, 144871, 1694699272, 225104, 1694704392, 238490, 1694508816,
    148325, 2684555026, 148343, 2147684114, 231949, 2231378960, 159585, 2617446150, 173728, 1946227463, 172922, 1946299660,
    172947, 1946299660, 208464, 1694506245, 186236, 1694701580, 10447, 1962934297, 10472, 1962934294, 242119, 1963142146,
    229794, 1862280200, 229802, 1627399176, 218306, 771760389, 216720, 771760390, 88255, 1862480907, 148797, 1862471431,
    200646, 2164267795, 200904, 3070237459, 6419, 1862270994, 31734, 3120758788, 223342, 1948787203, 8377, 1929379853,
    143414, 1946357513, 179818, 973084168, 135938, 1946160658, 46923, 1845494298, 46949, 1845494298, 220244, 772547076,
    232219, 2952799250, 231367, 2181047310, 170764, 973082898, 28794, 1912799240, 235039, 1929455122, 25725, 1761804292,
    243566, 1761752854, 214521, 1694506513, 74557, 1694500622, 214508, 1694506509, 131184, 1845639177, 65743, 973145096,
    182080, 1761613594, 97434, 1929579274, 116192, 1929448202, 244384, 1845638921, 244393, 1845638921, 169358, 1694503184,
    75720, 973080590, 84521, 1694707980, 78756, 973080587, 85872, 1745039626, 165328, 3070430986, 227652, 3070436106,
    173829, 1694569221, 174909, 1627460357, 206342, 1694506246, 211626, 2634030348, 118229, 973147147, 187177, 1694701576,
    52971, 1862271767, 52994, 1694499600, 53010, 1862271751, 24209, 1912799240, 155844, 2332233480, 169383, 973082892,
    136924, 1929383431, 147912, 1694699271, 10402, 1845493772, 3716, 1946157067, 26901, 1845690378, 28518, 1627586569,
    24750, 1912799240, 139474, 1627393542, 152337, 1929580294, 200622, 3087014680, 218427, 2952798476, 154605, 1627590408,
    148164, 1627590407, 205758, 1627397383, 215990, 2969574924, 219762, 1627922950, 219774, 1913135621, 219784, 772284933,
    52071, 1694499599, 151437, 1946357512, 31190, 3087204368, 75770, 973080584, 117640, 973147144, 206024, 1627397383,
    146879, 1862471435, 78476, 973080585, 228012, 822158086, 75794, 1845495826, 79321, 1845627154, 81177, 1845496338,
    75778, 1845495824, 79305, 1845627152, 81161, 1845496336, 143580, 1929580295, 107115, 2332232493, 106992, 2349009703,
    107229, 3087207192, 110788, 3187870488, 122920, 973147159, 106909, 3154316054, 145604, 1728253702, 201234, 2969574177,
    68979, 1862272262, 70353, 1946158341, 37785, 1761607954, 82974, 687868433, 210474, 2952797450, 72901, 3187672606,
    211812, 2516589834, 213628, 2181045514, 72398, 1677723143, 151352, 1862471432, 55500, 2332033820, 55446, 2181038874,
    168028, 2181238810, 171092, 973082899, 18852, 1946157069, 139187, 2583694854, 165100, 2181238540, 30504, 3137536039,
    175725, 2399212300, 170040, 1627394312, 119015, 1761676296, 120833, 973147145, 102892, 1845693192, 25536, 1627586565,
    36613, 1627390222, 36601, 1962934540, 36636, 1929380106, 36627, 1627390217, 28945, 1946353671, 2868, 1845493774,
    2905, 1811939342, 2893, 1811939340, 22897, 1828716555, 46199, 1828716811, 140575, 2751467014, 236926, 1627465486,
    70804, 1677722887, 144001, 1929580294, 77323, 973080599, 171360, 973082903, 85247, 2952999190, 160192, 2952990486,
    27810, 1946353675, 68592, 1728054549, 152600, 1812139784, 153198, 3053653766, 153204, 2516782854, 208528, 3053460742,
    208534, 2516589830, 110125, 2516781851, 123617, 2516651035, 183099, 1694504726, 22436, 2231369747, 181406, 1845499667,
    182477, 1996494611, 182948, 1845499667, 183121, 1627395859, 183081, 1627395858, 123747, 973147153, 182496, 2030049041,
    182932, 1912608528, 182513, 2030049039, 34009, 3103981582, 29343, 2030239752, 243220, 1946353671, 75175, 973080587,
    75165, 1694500874, 84294, 1694707978, 142885, 1845694216, 52904, 1862271758, 208314, 1879055621, 137266, 1811942922,
    174308, 1845564171, 235184, 1946232333, 219229, 1761878535, 77503, 2399143975, 77439, 3187673113, 177532, 973149203,
    177495, 3087078418, 77397, 973080593, 177460, 973149201, 85317, 3120771344, 177427, 3120632848, 157400, 2399342350,
    243558, 1694643976, 240326, 1929521411, 10918, 2667577365, 10899, 2667577363, 39888, 1627390226, 20754, 1811939344,
    45309, 1811939600, 35630, 1811939598, 38959, 1811939598, 23614, 1879244808, 234108, 3170903344, 197081, 3170900251,
    66466, 973145099, 66488, 2181104650, 82054, 687868424, 180329, 973084171, 166118, 2432896776, 139848, 2952793633,
    160572, 2952990482, 223647, 2233999890, 203320, 1845501190, 131072, 1845639177, 30130, 3020095498, 224417, 774906372,
    73696, 1694500620, 36131, 2885681418, 91158, 1812138763, 200070, 1962941204, 222182, 2031886852, 230807, 2902467589,
    83709, 1694501390, 143080, 1728253705, 177325, 973149189, 68846, 1694500105, 222804, 2216960521, 20370, 1795162129,
    20403, 1879048209, 20420, 1845493777, 20387, 1912602640, 34639, 1845559304, 66280, 973145096, 72047, 1862272526,
    72061, 2030044686, 138204, 1912606220, 80474, 1862404362, 84134, 1862273546, 88241, 1862480906, 238928, 3087017759,
    134185, 2969570836, 132685, 2030112004, 87553, 1711485969, 87538, 1812149263, 82313, 1761610247, 87531, 1761817607,
    167108, 973147911, 153925, 1946357509, 27900, 2667773961, 74444, 2197817101, 78991, 973080584, 153054, 1946357513,
    175303, 1862341382, 204044, 1694506251, 239234, 1946298632, 214221, 1627397382, 165532, 2181238552, 49340, 2986345012,
    97725, 1929579287, 97681, 1862470421, 86956, 1677931530, 43390, 1811939597, 43352, 2348810521, 217522, 1728061705,
    3675, 1929379858, 206006, 1627397384, 220594, 772809220, 28499, 1929576454, 28761, 1929576453, 206761, 1795169545,
    68389, 973145095, 8739, 1811939344, 21735, 1946157064, 181300, 1694504718, 181287, 1946162957, 242182, 1627597826,
    55102, 1627390744, 131272, 1929525252, 143932, 1929580292, 240289, 1929521412, 54427, 1761608465, 54444, 1761608465,
    145295, 1929580298, 4583, 1862270993, 4616, 1811939345, 4600, 1811939344, 150081, 1795362571, 172176, 973082891,
    177779, 973149195, 135329, 1728056847, 30974, 2349006869, 202946, 1946164486, 105330, 1694698250, 105340, 1694698250,
    148086, 1879248646, 148092, 1761808134, 146640, 1912803077, 151314, 1862471428, 70896, 1694500104, 174429, 1694569227,
    37813, 1879048463, 37828, 1828716815, 24609, 1845690379, 144352, 1845694218, 27696, 1627586565, 244122, 1694643974,
    174584, 1862341384, 31606, 2399338518, 199952, 1677728527, 199031, 1728060170, 13301, 1694498836, 13321, 1761607696,
    13554, 2902458384, 29012, 1694695438, 73892, 1862272777, 149853, 1929580297, 102613, 1761807126, 190336, 1962940687,
    165418, 2432896780, 190351, 1962940684, 54225, 3154117385, 66112, 973145096, 54218, 1912603399, 32860, 3070427154,
    41318, 1912602896, 33908, 1694695441, 214742, 1694506511, 91766, 1761807114, 117125, 1761676298, 3459, 1694498836,
    3441, 1694498834, 214697, 1694506512, 203025, 1811946758, 59325, 1694565400, 59349, 1694565399, 172503, 1845636373,
    219966, 772284935, 219954, 2181571078, 28556, 1946353673, 37361, 1627390225, 11961, 1912602640, 197859, 3019905296,
    237143, 1929455375, 237102, 1912678158, 144161, 1694699273, 147741, 1627590406, 146234, 1694699268, 10780, 1845493770,
    78700, 788531207, 142571, 3087207954, 240047, 3087149330, 173282, 1862341133, 206899, 1627397381, 229161, 771761154,
    33892, 771948554, 33885, 1728249863, 221434, 773333508, 186682, 1862473738, 217045, 1728061704, 22467, 1828716562,
    148462, 1929580297, 153367, 1677922055, 98626, 1929579275, 175045, 1694569222, 244109, 1627535110, 31378, 2349006866,
    232887, 2181047312, 76854, 788531204, 172258, 2030047499, 146184, 1627590411, 146195, 1627590411, 147708, 1627590410,
    147718, 1694699274, 204318, 1694506244, 163113, 2181238533, 8164, 1912602643, 8151, 1929379853, 26336, 1912799239,
    173157, 822153735, 215302, 771759627, 218197, 2181046532, 222092, 2233213454, 138127, 1929383433, 205462, 1912610060,
    216086, 1694506504, 23323, 1795358727, 32329, 1694695431, 75531, 788531204, 174129, 1644237572, 228732, 1912611846,
    176083, 2952860430, 33788, 1946353674, 165780, 3204648724, 30490, 3087204366, 218647, 1761616132, 58582, 973145092,
    219692, 1862803977, 145471, 1929580294, 145466, 1694699269, 154803, 1812139780, 137897, 1627393551, 207973, 1694506250,
    207920, 1845501192, 40796, 1946157329, 10123, 1694498841, 34349, 671154188, 54080, 1627390732, 27205, 1694695434,
    54070, 1912603402, 150700, 1694699274, 150710, 2047020809, 225881, 2047025929, 243150, 2046885897, 146603, 1812139783,
    143858, 1912803080, 2810, 1694498836, 2830, 1694498836, 2792, 1694498834, 24150, 1912799240, 243311, 1694695431,
    158232, 3103985420, 153461, 1912803077, 219271, 1845764613, 226249, 1912808197, 230790, 1912611845, 25279, 1627586565,
    2433, 1929379866, 2478, 1929379862, 3192, 1694498838, 21281, 1929379862, 2459, 1929379859, 207825, 1912610060,
    177162, 973149192, 177155, 1845564423, 242025, 1694706435, 26702, 1912799240, 26717, 1929576456, 38450, 1912602888,
    26710, 1694695431, 91146, 1845693196, 117979, 2902526985, 117988, 2365656073, 33462, 3070427152, 51150, 1845494543,
    51137, 1912603405, 101, 1845493783, 94009, 1963133721, 94034, 1963133721, 67641, 1627456533, 57675, 1811940116,
    57647, 2197816078, 57661, 1761608462, 57635, 1946157836, 21343, 1627389971, 5689, 1862270993, 5673, 1627389968,
    161427, 2181238540, 12204, 1677721609, 33942, 1929576454, 33574, 1694695429, 152372, 1812139781, 32554, 3070427158,
    35613, 1845494033, 202010, 1811946510, 205978, 1862278406, 204354, 1694506246, 205686, 1627397381, 203440, 1728060676,
    5157, 1627389976, 217552, 771760387, 43294, 3087008033, 123152, 3036744731, 162372, 2952990470, 80258, 2197948689,
    164072, 2667777818, 209275, 3187678472, 76418, 973080581, 76414, 771753988, 84831, 771961092, 121086, 1929448452,
    78921, 973080587, 31149, 2164457481, 235745, 2164336137, 721, 1694498831, 180214, 973084167, 170670, 1979715852,
    139358, 2952793623, 178545, 771822855, 109926, 2869103372, 109892, 2718108426, 176885, 3204518668, 173103, 822153735,
    32178, 2198011910, 163642, 2181238534, 166937, 2197884678, 229853, 1627399174, 137470, 1929383434, 118919, 1694567453,
    118895, 973147160, 96286, 1694698263, 219901, 772284937, 119081, 973147141, 96061, 1929579274, 102578, 1845693202,
    138523, 1694502410, 114480, 2298678044, 53226, 1627390737, 53195, 1627390735, 53168, 1694499597, 242550, 2566979596,
    156993, 3087208202, 27375, 1778581511, 52378, 1627390727, 143215, 1929580294, 208415, 1845501191, 25622, 1761804296,
    174700, 1694569224, 241473, 1694640648, 241189, 1694640650, 205211, 2030050569, 49551, 1912603160, 179600, 1694569742,
    59515, 1912669195, 23283, 1845690378, 144500, 1862471430, 144518, 1745030916, 30412, 2349006864, 6072, 1862270988,
    7512, 1862270988, 18663, 1946157067, 20446, 1677721611, 168088, 2181238794, 216471, 2181111818, 156281, 2416119568,
    156917, 2416119562, 166018, 2734886668, 242079, 2030250753, 242203, 2030251009, 206471, 2164268295, 106542, 2332232481,
    106637, 3087207197, 106722, 3087207195, 222080, 1696342533, 180609, 973084167, 38869, 1845494034, 211562, 3120569612,
    208547, 1929387274, 174238, 1862341385, 174050, 1946227464, 143656, 1845694214, 37951, 1912602896, 136649, 1627393546,
    153243, 1812139779, 237708, 2197890837, 236078, 2952865299, 237670, 2952865555, 217125, 738205955, 226282, 1946362632,
    227386, 1946362631, 103675, 1694698250, 116246, 1946225417, 103596, 1912802062, 211846, 2348817680, 135654, 1811942934,
    181846, 973084426, 228478, 1845502993, 229961, 1929389072, 228463, 1912611855, 236679, 1929455372, 147584, 2684555016,
    147592, 2147684104, 174480, 2684424968, 110457, 2919435042, 105946, 2500004640, 122866, 973147167, 151507, 1929580294,
    216609, 1694507267, 136705, 1862274569, 51806, 1694499604, 51787, 1946157843, 33706, 2030239749, 161083, 2516782876,
    161165, 2382565146, 161035, 2952990474, 242178, 2567121924, 176399, 2952860428, 199052, 1946163986, 146268, 1845694219,
    146279, 1845694219, 147779, 1694699275, 148853, 1862471434, 148863, 1862471434, 233919, 1912612108, 140660, 1694502410,
    204878, 1627397382, 110545, 3087207189, 76242, 788531213, 76255, 1862273036, 79513, 1862404364, 84782, 1862480140,
    86800, 1862480652, 173117, 822153737, 173110, 1627460103, 140505, 2969570842, 11782, 1677721607, 242124, 1828924419,
    41671, 1694499085, 182282, 1929385751, 205995, 1694506245, 206084, 1862278405, 162988, 2198015754, 25308, 1929576459,
    209818, 3120569620, 209942, 2147491090, 155294, 2550337290, 219738, 772284932, 171854, 1627394324, 7722, 1694498830,
    83860, 1627392523, 185822, 1912805386, 136594, 1811942927, 232261, 2399151118, 232237, 3120571404, 174124, 1929450245,
    216918, 1660952835, 68350, 2030109698, 243478, 973152002, 217147, 1929388294, 24015, 1795358722, 29202, 2902654996,
    148107, 1761808135, 148398, 1694699277, 221238, 773071369, 206747, 1627397383, 217934, 1795170568, 154095, 2365787911,
    175342, 2600538885, 188369, 2835421202, 188398, 1912674316, 185936, 2835552264, 50314, 1845494548, 50295, 1912603411,
    138401, 1946160651, 204782, 1627397383, 21239, 1694498838, 21261, 1694498836, 2935, 1845493773, 2948, 1845493773,
    2961, 1845493773, 2974, 1845493773, 2987, 1845493773, 172217, 2030047501, 22636, 973078537, 212124, 2952797452,
    237634, 2952865572, 154373, 2365787911, 243852, 3003266824, 146021, 1677922055, 173397, 1795232265, 206221, 1627397383,
    224299, 774906372, 26383, 1862467591, 225731, 1862476551, 108231, 3036875547, 38047, 1862271246, 174611, 1862341385,
    136286, 1627393552, 205581, 1845501191, 150927, 1627590411, 150938, 1627590411, 142108, 1862471177, 176163, 2332103432,
    176031, 2164331276, 133835, 1912606211, 137236, 805309960, 144223, 1929580296, 174677, 1677792004, 79102, 1879181571,
    89287, 1879258627, 133606, 1879051779, 143646, 1845694215, 182993, 1845499668, 183035, 1845499667, 26294, 1929576459,
    152329, 1812139784, 208475, 1946164487, 81706, 1627392522, 181216, 973084189, 207928, 1795169545, 28777, 1912799240,
    232675, 2181047316, 222545, 773857801, 2167, 1962934291, 200156, 2969574157, 76493, 973080581, 76489, 771753988,
    84858, 771961092, 224109, 1764499971, 154533, 2030243589, 221361, 1729372676, 149406, 1694699278, 114398, 2432895770,
    114330, 2298678032, 203780, 2013273352, 231501, 2348819474, 156595, 2952990492, 156547, 2952990474, 41582, 1879048457,
    238371, 1845503770, 148471, 1929580297, 187136, 1694701578, 205811, 1627397391, 205826, 1627397389, 82527, 1694501386,
    82567, 1694501386, 174488, 1862341382, 65989, 1627456525, 65977, 2181104652, 89089, 1694709258, 223910, 2402034188,
    223934, 2351702540, 39201, 2566914323, 216440, 973152263, 204624, 1627397383, 221106, 773071365, 217231, 771760388,
    25697, 1862467595, 25708, 1761804299, 179173, 3170964745, 159316, 2399342358, 68352, 973145091, 208659, 2768248070,
    208665, 2231377158, 189473, 1929386253, 189486, 1929386253, 176897, 2919305992, 201291, 2969574168, 24836, 1694695430,
    55135, 1627390731, 154575, 1694699275, 154586, 1694699275, 154555, 3187871498, 154565, 3171094282, 226331, 3187876618,
    55126, 1912603401, 165190, 2969767698, 137993, 1946160649, 218505, 2399150353, 224328, 1697653257, 224368, 1630544391,
    76130, 973080583, 198687, 1694702085, 178933, 3019969803, 150289, 1627590410, 217866, 771760389, 104629, 2030242584,
    104590, 2365786895, 142208, 1627590153, 173980, 1728123659, 51613, 1694499599, 200530, 2348817172, 200492, 2399148818,
    17908, 2399141909, 132739, 2550205704, 216527, 973152273, 33102, 3070427152, 168478, 3070431248, 175847, 3187741450,
    31794, 3087204372, 230846, 2600477707, 232425, 1811948553, 228924, 1694508040, 229209, 1862280200, 229217, 1627399176,
    232434, 1962943496, 230839, 1912611847, 11136, 1694498826, 139747, 2952793633, 34099, 2382561302, 34057, 2952986644,
    160475, 2952990478, 157083, 3187871496, 153666, 1694699269, 217219, 771760388, 29322, 1946353672, 206418, 3003129095,
    209608, 2885688588, 145551, 1929580297, 147817, 1694699273, 143369, 1845694216, 232509, 1845502984, 232517, 771761155,
    28055, 1912799240, 67472, 2399208472, 67426, 2399208470, 181157, 973084175, 241532, 1761749517, 47238, 1929380371,
    38521, 1845494027, 138778, 2952793614, 167001, 1912672013, 159205, 2936213256, 242195, 1862478850, 26413, 1912799238,
    136542, 1862274571, 108343, 2550336285, 108514, 2936212253, 159901, 2550337309, 108428, 2885880604, 108597, 2701331227,
    159829, 2500005646, 217347, 2885689608, 169186, 973082892, 170327, 1879052551, 230731, 1912611846, 219171, 772022788,
    33594, 1946353669, 179024, 2231440655, 149788, 1795362564, 14152, 2382364710, 14083, 2231369759, 143459, 1812139784,
    122585, 536939526, 134056, 2952793633, 162008, 2382565137, 227079, 2382570257, 161539, 2181238544, 161961, 2382565135,
    227111, 2382570255, 80464, 1929513226, 90026, 1929590282, 218141, 3036684566, 132162, 1694567695, 178307, 1845564680,
    223307, 1948787203, 156663, 2164461324, 17388, 3036676126, 198280, 1946163476, 34615, 2952855566, 240926, 2952997390,
    99001, 1845693196, 218693, 1761616135, 50490, 1845494544, 50476, 1912603406, 23840, 1912799238, 75128, 973080582,
    75134, 754976774, 84288, 1912811782, 144013, 1912803078, 75123, 973080581, 75147, 788531205, 84284, 1677930756,
    86693, 1677931268, 88306, 1677931780, 240493, 1677928964, 5793, 1694498843, 5777, 1862270992, 5887, 1912602637,
    180915, 973084183, 49114, 2516582946, 8478, 1929379873, 202785, 1845501191, 82773, 2902460937, 240815, 1912809991,
    215778, 771759641, 13696, 1744830484, 133422, 1946225930, 242269, 3036883972, 36756, 1694499083, 136152, 1862274568,
    38243, 1862271248, 10568, 1761607700, 10550, 1694498834, 10536, 1677721614, 102971, 1946356492, 102983, 1946356492,
    131905, 1694567689, 133104, 1694567688, 53509, 1912603406, 87177, 1627599890, 81241, 1862273553, 86197, 1912812049,
    87153, 1862480913, 81288, 1627392525, 205474, 1627397387, 26661, 1845690378, 75846, 1694500873, 86179, 1694708233,
    167788, 1677922312, 216416, 1677795336, 224432, 774906372, 79629, 1862404362, 223201, 774119945, 136030, 1711279620,
    123964, 973147149, 23725, 1828913157, 209270, 1828723973, 132275, 1946225926, 238521, 1627399949, 239184, 1677731599,
    116529, 1627458312, 20688, 1929379854, 24974, 1627586569, 169832, 1761612040, 180116, 1761613320, 203985, 1845501188,
    148065, 1627590407, 81360, 687868419, 169288, 973082894, 75742, 973080589, 117690, 973147149, 75933, 973080588,
    76068, 973080588, 76374, 973080588, 169666, 973082892, 24809, 1694695435, 75258, 973080587, 84544, 1694707979,
    84623, 1627599115, 84711, 1627599115, 170167, 973082891, 230829, 1627399178, 230821, 1912611848, 32798, 3204644880,
    93552, 1912802064, 34815, 1845494032, 34831, 1845494030, 100775, 2030242571, 91357, 1845693210, 91315, 1694698261,
    91336, 1694698261, 91303, 1845693196, 125455, 1677790215, 149674, 1828917000, 206886, 1728060679, 119166, 973147146,
    97294, 1929579273, 144293, 1694699270, 241313, 1694640646, 160658, 3087208206, 132801, 973147401, 223300, 1915232775,
    45418, 1845494027, 162178, 2449673992, 212288, 2449480968, 222207, 1629233675, 222198, 1964777993, 227014, 822289164,
    174966, 1795232520, 233680, 1862280477, 27224, 2600665095, 32994, 2298675208, 1925, 1728053288, 238195, 1694508828,
    32098, 2198011913, 26012, 1862467591, 115959, 1845562119, 149636, 1862471431, 165370, 2181238540, 179861, 973084166,
    242097, 1661152004, 230553, 1728062477, 48808, 3187671618, 48695, 2986345007, 16381, 1694498843, 95781, 1845693195,
    95792, 1845693195, 118117, 1845562379, 118128, 1845562379, 217555, 771760387, 215558, 771759629, 50797, 1845494554,
    50773, 1946157848, 50424, 1845494550, 50404, 1912603412, 134563, 1694502416, 142875, 1946357514, 221072, 773071364,
    207983, 1694506246, 150121, 1929580294, 239657, 1929521414, 240704, 1929587206, 132819, 973147401, 204927, 1627397382,
    28371, 1627586565, 216447, 973152261, 28665, 1912799236, 167896, 1912803332, 207296, 1845501191, 34722, 1862336517,
    44052, 2197815567, 44026, 1694499083, 182147, 973084425, 182349, 973084425, 181602, 973084424, 228064, 1694573333,
    68632, 1828717837, 68645, 1845495050, 31128, 2349006860, 199294, 1694505750, 120545, 973147149, 120533, 973147148,
    152748, 2952990476, 11493, 1761607691, 152737, 1761808139, 115460, 1862470409, 125361, 1862339593, 143069, 1845694217,
    239370, 1845635337, 152073, 1845694216, 176297, 3137409806, 225081, 1862476558, 225068, 1694704397, 75548, 973080583,
    120611, 1845562390, 183405, 2399147817, 183275, 2332038948, 183875, 3087013666, 183943, 2952795938, 183215, 3087013662,
    183815, 2516588318, 183347, 3187676957, 31084, 2332229648, 159667, 3087208214, 161411, 2936213264, 83842, 687868425,
    135065, 1912606218, 219018, 1761616137, 144372, 1694699270, 26201, 1912799236, 144143, 2835549961, 174103, 2835419913,
    241287, 2835491337, 145981, 1627590408, 207367, 1761615124, 201826, 1694505998, 189678, 1627396361, 58993, 1845560332,
    68621, 1828717835, 70887, 973079817, 68613, 1946158344, 164782, 2969767688, 221622, 2987926024, 221608, 773333511,
    221596, 2149065222, 65805, 973145095, 242023, 1694706434, 242320, 1694707458, 20476, 1694498834, 35141, 1912602898,
    31496, 2399338510, 155208, 2164461324, 141773, 1946357256, 141893, 1929580037, 219218, 772022788, 205090, 1694506247,
    103097, 1946356496, 149972, 2030243591, 116719, 1744899086, 201939, 1912609804, 154886, 2583891722, 208649, 2768248069,
    32380, 1694695437, 155049, 2147684102, 144602, 1929580296, 144595, 1694699271, 99080, 1845693194, 200207, 1811946249,
    142799, 1879248386, 232695, 2181047312, 228046, 822158089, 77897, 973080597, 85503, 2399351060, 100822, 2164460306,
    119888, 973147154, 119906, 973147154, 99724, 2265123601, 99741, 2248346385, 231255, 2147492887, 224375, 2217746953,
    133849, 1879051783, 223328, 1697128967, 185201, 1929385746, 158583, 3003322141, 235000, 1812014604, 201975, 1946164231,
    217592, 1795170566, 44774, 2181038372, 178746, 1744901387, 66120, 973145095, 170867, 973082887, 143043, 1862471428,
    221740, 773333513, 81207, 1862273546, 177863, 973149190, 80286, 1694632198, 89952, 1694709254, 226195, 1946362637,
    214431, 1694506515, 116770, 973147146, 24079, 1963130889, 90134, 1963133705, 135029, 1728056848, 223282, 3089375762,
    231965, 2231378960, 51938, 1694499604, 51958, 1627390739, 51930, 1694499592, 225173, 1694704392, 35547, 1845494032,
    38410, 1627390233, 153704, 1912803078, 36859, 1627390223, 217387, 1627398408, 200665, 2164267795, 200923, 3070237459,
    57792, 1912603400, 31738, 3120758788, 211646, 2734693640, 109338, 2349009694, 70757, 1845495052, 70748, 1677722889,
    134551, 1946160652, 145574, 1694699270, 156475, 2416119566, 140252, 1979715078, 208638, 1728060683, 201982, 1828723722,
    15660, 3070230549, 30802, 3087204362, 217758, 1946165507, 44864, 1929380114, 135344, 1946160654, 134539, 1728056844,
    154337, 1627590406, 175218, 1694569223, 179706, 620827909, 72128, 771753476, 142033, 1694699019, 148411, 1761808139,
    28937, 1946353672, 80611, 687868423, 154697, 1627590408, 159573, 3154317062, 209738, 3120569608, 187155, 2902661142,
    198901, 688069126, 243491, 1694643977, 242387, 1912811524, 71074, 1694500366, 23832, 1929576451, 132767, 2550205706,
    152411, 1812139785, 207540, 1811946761, 75275, 973080582, 116883, 973147142, 144007, 1929580294, 243195, 1929576454,
    84379, 1862480133, 148260, 1862471429, 153405, 1845694213, 240501, 1862478341, 243190, 1862467589, 182409, 1694504725,
    235458, 1929455123, 219768, 1627922950, 219779, 1913135621, 219789, 772284933, 231841, 2147492876, 242161, 1627597826,
    178027, 2919306249, 111727, 2986543903, 110305, 2382564124, 162531, 3087208204, 240147, 3087149324, 241020, 3087215116,
    147490, 2684555018, 147500, 2147684106, 31206, 3087204368, 8940, 1845493770, 26495, 1845690375, 210634, 3019906320,
    180168, 973084175, 53474, 1627390733, 167717, 1627590669, 53462, 1912603404, 167705, 1912803340, 17304, 3103784987,
    108867, 3103984411, 159972, 3103985435, 40669, 1879048466, 40654, 1845494031, 134895, 1728056851, 75140, 973080583,
    146868, 1862471435, 36655, 1912602898, 95533, 1845693202, 95551, 1845693202, 79829, 2013399307, 89719, 2013476363,
    202826, 1828723974, 213490, 2432703754, 149269, 1862471438, 206276, 1862278414, 218961, 1795170567, 162710, 1812139790,
    162724, 1812139790, 144113, 1812139789, 145835, 1812139789, 217832, 1728061703, 198679, 1828919811, 68372, 2030109704,
    163477, 2198015759, 163492, 2181238543, 242230, 1812147202, 81659, 1627392523, 72931, 3187672606, 174838, 1694569223,
    166679, 1040256779, 25546, 1694695433, 103007, 1728252684, 74487, 3170895633, 135461, 1711279619, 30543, 3137536039,
    175737, 2399212300, 152886, 1946357509, 213516, 2667584784, 138039, 1627393559, 140895, 1694502413, 162814, 1929580296,
    137145, 1811942915, 242379, 1828925188, 222299, 1931485704, 95895, 1627589386, 151388, 1627590408, 176817, 2969637640,
    180370, 973084168, 42101, 3137339675, 157227, 3036876566, 11913, 1862270987, 54007, 1946157841, 137657, 1929383433,
    213373, 1627397383, 25447, 1929576454, 210666, 3120569612, 132647, 973147398, 132694, 2030112005, 30582, 2332229664,
    73474, 2030044683, 10602, 2181038108, 147236, 1929580296, 182784, 1845499673, 182760, 1845499672, 223665, 2233999890,
    201354, 1845500939, 178018, 2919306249, 120824, 973147145, 102884, 1845693192, 210882, 2952797448, 144838, 1929580295,
    169864, 973082891, 74403, 2197817103, 240354, 1694640387, 79803, 1946290434, 89678, 1946367490, 133879, 1946160642,
    184872, 1946162955, 26050, 1912799238, 134251, 1828720134, 181827, 973084422, 101615, 1912802066, 93761, 1929579286,
    93803, 1929579284, 93945, 1929579282, 145741, 1929580306, 93839, 1929579280, 93911, 1694698256, 176111, 2969637640,
    36481, 1694499089, 156521, 2500005648, 140231, 1912606224, 134257, 2013269511, 240982, 3187878406, 239777, 1963075851,
    152052, 1845694218, 154380, 1694699272, 239911, 1694640392, 157271, 2500005654, 229020, 1694508041, 12213, 1828716553,
    233737, 1845503247, 217320, 771760388, 238959, 3087017759, 211834, 2634030348, 150680, 2181238538, 200250, 1979718410,
    221782, 1628971530, 151661, 1627590408, 221774, 1964515848, 137956, 1929383435, 166165, 2181238549, 160435, 2516782861,
    222528, 3206554120, 222513, 773857799, 222500, 2149589510, 212964, 3019906318, 32499, 2198011916, 173170, 1627460103,
    101023, 1761807128, 132334, 1912671504, 100934, 1912802063, 132288, 1912671502, 100983, 1912802060, 120184, 1912671244,
    7819, 1828716568, 4966, 1627389973, 4946, 1627389972, 158505, 2332233486, 34387, 671154189, 53329, 1627390732,
    175653, 3170964236, 25038, 1929576459, 53351, 1627390731, 25049, 1862467594, 32269, 1761804298, 32279, 1963130890,
    53341, 1912603402, 57782, 1912603402, 163162, 1761808138, 227393, 1963139850, 25059, 1912799240, 49392, 2986345012,
    11053, 1627389960, 180616, 973084172, 183140, 2902464275, 183159, 973084434, 184997, 1627395856, 143202, 1728253703,
    182389, 1694504724, 230760, 1912611849, 143307, 1694699273, 208319, 1879055622, 82506, 1694501386, 82557, 1694501386,
    223988, 774644233, 6153, 1862270990, 47937, 1946157588, 47925, 1946157580, 170759, 973082885, 230291, 1845502983,
    151196, 1694699273, 38973, 1879048460, 89844, 1828926983, 143873, 1912803078, 183, 1728053264, 27168, 2265120774,
    202120, 2348817448, 202040, 2399149076, 202080, 3036683284, 204571, 1694506254, 52486, 1845494546, 52454, 1845494544,
    219035, 1761616137, 153303, 1677922054, 175438, 2902528779, 58978, 1845560335, 152161, 1912803080, 30995, 2349006869,
    147878, 1694699276, 145285, 1929580298, 158533, 2869104398, 133125, 1694567693, 189899, 1862277401, 238439, 1694508823,
    32462, 1879244808, 206063, 1627397381, 117664, 536939528, 112562, 2198014744, 112634, 1694698258, 112532, 1694698255,
    112670, 1694698254, 144362, 1845694218, 222795, 1629757961, 71241, 1694500367, 189233, 973084942, 71229, 1912604172,
    202969, 1929387271, 178346, 1761678603, 178336, 1761678602, 78913, 973080584, 177869, 1694569479, 181245, 973084181,
    212908, 2348817682, 55175, 1627390731, 55166, 1778385673, 45399, 1862271238, 119552, 1929448453, 118602, 1694567428,
    219973, 772284935, 219960, 2181571078, 58966, 1845560332, 236961, 1627465485, 31966, 3036872716, 242413, 1912811524,
    95273, 1912802075, 118252, 1912671252, 118292, 1912671251, 36419, 1929380113, 118606, 973147145, 21472, 1845493796,
    21508, 1845493783, 181994, 973084436, 21437, 1862270993, 22832, 1862270990, 46307, 1862271246, 197875, 3019905296,
    144170, 1694699273, 75441, 788531209, 89292, 1862481416, 175296, 1879118599, 155544, 2952990484, 115308, 1644366606,
    76748, 973080579, 23109, 1627389963, 36816, 1862271243, 142589, 3087207954, 240065, 3087149330, 98651, 1845693192,
    188629, 1627461642, 216647, 1845502215, 99384, 3154316052, 99404, 3137538836, 10630, 2600468498, 99424, 1778584338,
    99442, 1778584338, 99350, 1694698257, 99367, 1694698257, 99320, 3154316047, 99335, 3137538831, 119571, 1778453514,
    224288, 1915757064, 147244, 1862471430, 168510, 1896026113, 243482, 1895898881, 136837, 1946160650, 232903, 2181047312,
    217053, 1744838920, 185832, 1912805399, 185876, 1912805398, 207652, 1912610059, 198231, 2197821718, 98312, 1694698251,
    144764, 1946357510, 89680, 1845704207, 138508, 1845497359, 50748, 1845494553, 50725, 1946157847, 230250, 1845502981,
    240940, 3120769542, 69321, 1761608978, 69381, 2969568524, 69310, 1627391243, 140008, 1946160648, 222106, 2233213454,
    181770, 1929385754, 181796, 1929385752, 142150, 1912802829, 198300, 1694505247, 198253, 1946163483, 112446, 2198014746,
    112472, 2181237530, 112365, 1694698263, 112388, 1694698263, 233570, 1962943766, 96378, 1761807124, 112411, 1694698260,
    96825, 1761807123, 96844, 1761807123, 234732, 1946166547, 37596, 1862271250, 96431, 1761807122, 96449, 1761807122,
    112348, 1694698257, 67514, 1694565392, 96467, 1761807119, 112431, 1694698255, 234717, 1946166543, 59766, 1761674251,
    131148, 1761753096, 40822, 1929380105, 242101, 1845701379, 216750, 1828724994, 208230, 1811946760, 37268, 1862271247,
    37256, 1627390220, 37283, 1912602892, 37246, 1627390218, 25689, 1761804296, 176097, 2952860430, 166747, 1040256777,
    28843, 1845690376, 28629, 1694695431, 208683, 1694506246, 108105, 3036875553, 108012, 3036875551, 107931, 3036875547,
    187291, 3036878871, 80844, 687868427, 116281, 3036744458, 177350, 973149192, 177343, 1912673287, 159027, 2399342390,
    55759, 2181038897, 158110, 2332233494, 30666, 2181234708, 226962, 2181243668, 227334, 2181243668, 55822, 2147484430,
    148143, 1627590407, 205733, 1627397383, 230066, 1845502979, 96691, 1694698253, 39098, 2181038344, 80430, 1627523332,
    90049, 1627600388, 233300, 1845503271, 233339, 1845503269, 46990, 1811939869, 46794, 1694499350, 47332, 1627390485,
    46834, 1694499347, 86590, 1694708239, 76217, 788531213, 49539, 1627390476, 76230, 1862273036, 79525, 1862404364,
    84770, 1862480140, 86812, 1862480652, 157023, 2952990484, 117729, 1929448481, 117762, 1929448481, 24529, 1929576478,
    50085, 2835350040, 20801, 1996488727, 92629, 1929579285, 92781, 1929579285, 92802, 1929579285, 68480, 1912669204,
    233280, 1660953876, 92745, 1929579283, 70914, 1694500114, 92823, 1929579282, 92841, 1929579282, 4173, 2835349521,
    92764, 1929579281, 92859, 1929579281, 92876, 1929579281, 92717, 1929579278, 92731, 1929579278, 59301, 1694565386,
    131081, 1929525256, 240539, 1694706183, 80390, 1627523337, 89143, 1627600393, 95593, 1929579280, 95609, 1929579280,
    162981, 1694699271, 167095, 1778454285, 68810, 1694500105, 153572, 1912803078, 3014, 1694498834, 73928, 1845495567,
    73901, 1862272779, 163294, 1627590410, 213143, 1627397386, 199640, 1862277900, 199664, 1627396876, 168613, 973082891,
    179850, 973084171, 173839, 1946227463, 236668, 1929455371, 136130, 1929383435, 240785, 1812146694, 73988, 1962936076,
    141199, 1627456530, 141182, 1627456529, 141127, 1694565392, 141217, 1946223631, 141168, 1627456526, 141143, 1644233741,
    141118, 1694565385, 240624, 1694706185, 188211, 1694701579, 24030, 1845690376, 146322, 1929580301, 146335, 1929580301,
    161439, 2181238540, 214636, 1929387530, 214627, 1694506505, 155010, 3036876555, 144669, 1929580292, 108171, 2500004641,
    108074, 2500004639, 107985, 2500004635, 78070, 3187673111, 78040, 973080591, 177605, 973149199, 177663, 973149199,
    85523, 3187880206, 177577, 3187741710, 177635, 2952860686, 32207, 1627586571, 32576, 3070427158, 164270, 2349010708,
    212162, 2600475918, 3798, 1929379852, 16337, 1694498833, 59094, 973145093, 115322, 1929579281, 125331, 1812007946,
    107727, 3087207203, 107832, 3087207201, 111112, 3087207199, 107667, 3036875540, 111058, 3036875538, 23178, 1845690374,
    24702, 1694695428, 170682, 1979715852, 221344, 1628709386, 221336, 1964253704, 117597, 1694567429, 242347, 3171102472,
    242373, 3070439174, 215477, 1627397642, 215487, 771759624, 53443, 1828717331, 145236, 1694699272, 176337, 3120632582,
    40687, 2768240909, 28479, 1929576457, 28276, 1627586565, 169, 1946157070, 25555, 1761804294, 145860, 1627590407,
    236245, 1929455130, 157003, 3087208202, 232448, 1811948552, 213480, 2969574666, 200987, 1929386761, 211986, 3170901266,
    177019, 973149191, 213287, 1962941702, 174017, 1694569221, 11741, 1677721614, 239416, 1912744196, 13431, 1862270993,
    202818, 1728060680, 67750, 3103851539, 67662, 3204514831, 67692, 3070297103, 67722, 3170960398, 136937, 1946160648,
    210578, 2348817684, 221661, 1847075331, 48146, 2332033570, 88771, 1694709013, 88792, 1694709011, 88376, 1862481166,
    88390, 1694709006, 88368, 1694709000, 83255, 3036678684, 83439, 2197817873, 137257, 1929383433, 206037, 1862278409,
    205382, 1862278413, 67572, 1694565396, 65702, 1912669198, 226576, 2181243662, 58795, 1845560333, 59753, 1761674253,
    216360, 973152012, 58808, 973145098, 116855, 973147146, 143786, 1929580298, 147954, 1627590410, 147990, 1694699274,
    163203, 1761808138, 225477, 1627595530, 143777, 1996689161, 224832, 1996694281, 163195, 1963134728, 201845, 1912609800,
    227362, 1963139848, 237729, 2197890837, 236097, 2952865299, 237689, 2952865555, 188288, 1946228751, 213214, 1761615111,
    208332, 1845501190, 44235, 1694499082, 32091, 1694695431, 50666, 1845494543, 50653, 1946157837, 23460, 1812135947,
    138701, 872418819, 181560, 973084437, 233173, 1845503252, 234891, 1677731092, 181581, 1946162956, 230307, 2969576466,
    30188, 3036872716, 241557, 1761749514, 200780, 2399148828, 54634, 1946157838, 13210, 1761607699, 13194, 1795162128,
    166943, 1040256782, 32898, 2919432204, 166971, 2919304972, 241594, 1761749511, 175326, 1929450244, 155888, 2651000586,
    163546, 1761808134, 240181, 1761749254, 241069, 1761815046, 14832, 2399141907, 211654, 3087015182, 174892, 1627460356,
    202742, 1711283467, 76890, 973080587, 236913, 1912678157, 111261, 2500004636, 111345, 2248346396, 141742, 1979778055,
    21581, 1761607695, 186663, 2265126931, 133903, 1929383427, 79782, 1627523332, 89663, 1627600388, 134208, 1627393540,
    23426, 1929576456, 8922, 1811939346, 8908, 1811939342, 137987, 1828720134, 147375, 1929580308, 224116, 2234262034,
    145964, 1929580295, 135423, 2046823939, 142496, 1812139528, 25085, 1929576458, 244337, 2969712395, 217890, 1912611078,
    224639, 2234524180, 34194, 1845690389, 185382, 1795364879, 138954, 1694502416, 153038, 1845694218, 33362, 2969763858,
    153048, 1946357510, 226174, 1946362630, 153466, 1946357509, 226254, 1946362629, 38896, 1694499090, 78966, 973080583,
    24800, 1627586569, 204473, 2030050566, 242253, 3171101702, 182560, 1627395870, 218539, 2952798476, 83871, 1627392523,
    175209, 1929450244, 179847, 1795167747, 224421, 1915757064, 20437, 1795162121, 120316, 771820548, 29088, 2902654983,
    132072, 1845562635, 173935, 1694569220, 186353, 1929582609, 2604, 1694498834, 2622, 1694498834, 2588, 1694498832,
    182884, 1845499668, 25298, 1627586570, 213355, 1761615113, 178093, 1862341894, 180143, 973084171, 153493, 1979911946,
    189839, 973084935, 161822, 2550337290, 161852, 2416119562, 206478, 1694506252, 205639, 1845501190, 158184, 3137539852,
    134969, 1694502421, 202887, 1728060680, 141705, 1711342597, 8967, 1811939345, 186934, 1946359817, 228206, 1845502988,
    228196, 1946166282, 138477, 872418819, 224398, 1630544387, 243404, 1627586563, 28104, 1946353668, 242141, 1627597829,
    242146, 1862478853, 219111, 2030051591, 151788, 1828916997, 79154, 1979844870, 84408, 1979920646, 86719, 1979921158,
    86910, 1979921414, 176171, 2332103432, 90488, 1845693219, 117030, 973147171, 90362, 1845693218, 90558, 1845693215,
    90430, 1845693213, 136472, 1694502407, 116112, 1828784902, 198699, 1661147654, 138421, 1845497361, 211378, 3120569610,
    153180, 1728253705, 208510, 1728060681, 145305, 1694699268, 204252, 1811946762, 38227, 1694499088, 213688, 2432703756,
    69681, 1946158343, 242166, 1862478850, 123024, 973147161, 171408, 973082905, 170447, 1627394327, 54187, 1795162896,
    65964, 973145101, 172833, 1627532556, 243352, 1963130888, 176459, 3187741452, 244143, 1929524997, 1212, 1845493776,
    182850, 973084424, 205156, 1627397383, 125473, 973147149, 45364, 1929380108, 115731, 1929579276, 242504, 1929445384,
    228025, 822158087, 200169, 2969574157, 180478, 973084174, 78370, 788531209, 80224, 1929513224, 89907, 1929590280,
    133863, 1929383432, 155931, 2332233505, 172674, 1862413600, 172524, 1862413599, 172555, 1694641439, 185766, 1862473753,
    185720, 1912805400, 182528, 1694504717, 185696, 1812142093, 216730, 3154125060, 205984, 1694506245, 76567, 788531204,
    243426, 1845690392, 153725, 1946357522, 238702, 1912612626, 211890, 2415926540, 153717, 1912803080, 189791, 1862277393,
    189822, 1862277393, 144750, 1929580295, 211324, 2583698702, 116445, 1677789961, 45867, 1929380114, 45899, 1929380111,
    235601, 1845569049, 236394, 1912678155, 198457, 2181044520, 198391, 2181044513, 218748, 3070238990, 52960, 1627390731,
    144798, 1929580296, 147834, 1761808136, 144791, 1845694215, 227765, 1845699335, 146438, 1929580296, 146446, 1627590407,
    225334, 1627595527, 26274, 1929576458, 235393, 1929455114, 154521, 2030243591, 206694, 1929387274, 206704, 1929387274,
    203097, 1962941702, 74571, 1694500623, 74724, 1811941135, 106813, 2332232485, 77983, 973080599, 242523, 1929445389,
    118455, 973147146, 27671, 1694695429, 223827, 774644228, 5867, 1694498836, 69153, 1879049487, 70874, 973079821,
    69141, 1677722892, 175449, 2399212294, 223767, 1630020105, 223760, 1965564423, 211258, 3120569614, 91952, 1761807114,
    117473, 1761676298, 26773, 1845690377, 217644, 771760387, 38887, 1929380105, 76928, 1694500880, 76944, 1862273034,
    85054, 1862480138, 161732, 2399342350, 165244, 2969767694, 166756, 1040256775, 29057, 2936209413, 154911, 2936213253,
    218522, 2399150353, 14870, 3036676124, 74209, 3019900693, 219222, 1862541831, 244545, 2952935191, 244526, 3171038995,
    175957, 2147554058, 158790, 3137539848, 208469, 1845501190, 174543, 2684424964, 226364, 1795367687, 234927, 1929389328,
    178944, 3019969803, 77050, 973080585, 218968, 1946165511, 131483, 1929448716, 131495, 1929448716, 23577, 1862467594,
    133232, 2432765196, 174947, 1627460359, 56070, 2147484455, 148045, 1862471438, 137953, 1845497347, 162366, 2952990470,
    235236, 1694574085, 183197, 973084434, 104418, 2030242577, 104452, 1963133713, 104356, 2030242576, 104388, 2030242575,
    212680, 2684361998, 102263, 1845693207, 120413, 1761676306, 120380, 1761676303, 41276, 1912602889, 29824, 2349006862,
    207663, 1912610059, 214235, 1627397385, 216544, 973152273, 33118, 3070427152, 168494, 3070431248, 175857, 3187741450,
    152936, 3053653766, 152942, 2516782854, 153384, 3087208198, 153390, 2550337286, 31814, 3087204372, 218229, 2969575684,
    239887, 1795303689, 115522, 1929579273, 29132, 1946353674, 179542, 1862341895, 28456, 1627586568, 28730, 1694695432,
    157091, 3187871496, 241691, 3187812888, 231183, 2147492878, 36315, 1929380109, 232520, 771761155, 114786, 3171093271,
    134036, 2634026506, 140457, 2969570835, 239742, 1761749256, 241397, 1694640646, 120969, 1912671240, 140968, 1862274580,
    22764, 1929379852, 58784, 1845560331, 59248, 1694565386, 116875, 973147144, 143839, 1845694216, 143832, 1694699271,
    224841, 1694704391, 189462, 771758347, 23215, 1845690376, 166351, 2969767704, 184650, 973084439, 33266, 2969763862,
    176481, 3154187018, 212108, 3087015176, 203689, 1929387275, 150476, 1627590408, 181127, 973084175, 24783, 1912799239,
    123922, 973147152, 110251, 2919435023, 237311, 1912678158, 66216, 973145098, 141604, 3070297102, 241106, 3070437902,
    239269, 1694640388, 200367, 2902465301, 200425, 1677728529, 222010, 2400985610, 27064, 1778581510, 14610, 3036676130,
    31566, 2399338516, 29564, 2349006866, 159711, 2181238546, 179292, 2231440657, 212384, 2399149330, 96877, 1627589385,
    225648, 1627595529, 28210, 1845690374, 203611, 1862278405, 143174, 1946357514, 218163, 3036684566, 39726, 1946157327,
    39714, 1694499084, 27940, 1845690375, 36842, 1845494033, 104435, 2030242577, 104469, 1963133713, 104372, 2030242576,
    104403, 2030242575, 159189, 2399342344, 200125, 1761614602, 140161, 1862274570, 140154, 1929383431, 151743, 1828916998,
    83185, 3103787568, 86356, 3187880483, 86424, 2952999457, 86488, 3137548831, 83111, 2952792602, 87833, 2952999962,
    86540, 3036885525, 77795, 2164262929, 199095, 1912609553, 77827, 2952792079, 78167, 3070232587, 77078, 973080586,
    77097, 536872969, 49148, 2516582946, 101729, 1912802069, 101670, 1912802063, 186815, 1912805391, 203885, 1929387271,
    7607, 1627389966, 133891, 1962937862, 215803, 771759641, 198913, 688069125, 208002, 1694506244, 118015, 973147154,
    118051, 536939538, 94400, 1845693201, 151800, 1761808143, 200716, 3036683026, 230279, 1845502981, 115375, 1677921035,
    187999, 2969770005, 239432, 1694640390, 176985, 973149192, 176978, 1845564423, 217803, 1728061703, 174935, 1929450246,
    173876, 2013336325, 242220, 1879256066, 151396, 2030243590, 225813, 822289158, 225819, 839066374, 26459, 1812135940,
    39608, 1778385183, 162120, 3087208206, 207850, 1845501191, 114554, 2298678039, 220436, 2232164878, 179944, 973084170,
    179954, 973084169, 209265, 1828723973, 70995, 1828718095, 72511, 1862272526, 72607, 2835351054, 73571, 973080077,
    70983, 1946158604, 72035, 1627391500, 139023, 1795165708, 72525, 1694500363, 154896, 2030243593, 25895, 1862467593,
    225459, 1627595529, 225468, 1862476553, 242336, 2734894850, 160608, 2164461324, 74361, 2197817109, 115241, 2432895773,
    166335, 2734886672, 208238, 2969574662, 168908, 973082896, 51358, 1946157839, 244904, 1929524998, 132541, 1912671493,
    208778, 1694506246, 150307, 1929580294, 201172, 2919242525, 222753, 1696866825, 90978, 1627589393, 229013, 1946166279,
    144705, 1929580299, 224303, 1697653257, 80809, 1862273544, 34760, 1845494037, 21149, 1845493780, 34795, 1845494036,
    34741, 1845494035, 36689, 1627390227, 44067, 1962934547, 25924, 1627586575, 44086, 1811939597, 24630, 1929576459,
    34629, 1912668170, 206507, 1929387274, 240447, 1912809994, 201442, 1845500944, 201428, 1845500942, 217959, 1627398406,
    150110, 1912803076, 199021, 1728060170, 140778, 1929383438, 203566, 1795169544, 219910, 3188204044, 230623, 1694508040,
    155061, 2399342348, 98344, 1929579285, 131951, 1929448725, 131992, 1627458836, 131922, 1929448712, 190082, 1694505234,
    29397, 1946353674, 199712, 1694505738, 204939, 2046827782, 13734, 1778384911, 142224, 1862471178, 232463, 1946166292,
    202862, 1912610056, 43601, 2952790289, 208071, 1795169541, 141749, 973145093, 91076, 1946356496, 169646, 1862275348,
    169638, 973082888, 169456, 1694503188, 59638, 1694565395, 169437, 1694503187, 217448, 1627398412, 121214, 973147144,
    222245, 3088851462, 170544, 973082888, 176617, 1946227463, 65934, 1627456521, 65926, 2181104648, 183446, 2399147817,
    183311, 2332038948, 183909, 3087013666, 183977, 2952795938, 183245, 3087013662, 183845, 2516588318, 183376, 3187676957,
    31100, 2332229648, 191041, 973084951, 211974, 2483035404, 2273, 1694498836, 2349, 1694498836, 2313, 1694498834,
    117489, 1761676302, 117550, 973147146, 24193, 1912799240, 148150, 1694699271, 205740, 1694506247, 144378, 1694699270,
    149979, 1929580299, 162617, 2634223385, 138548, 1946160653, 169062, 1879052556, 161649, 2416119564, 239362, 1795303688,
    236474, 1845569295, 244453, 1627535110, 226215, 822289157, 226220, 839066373, 244448, 1812084485, 3537, 2835349524,
    164790, 2969767688, 200196, 1929386763, 134413, 771755526, 227403, 2198020872, 31510, 2399338510, 159177, 2416119564,
    15022, 2382364699, 123074, 973147153, 29720, 2349006862, 78521, 3204450313, 149797, 1728253707, 179923, 1660950026,
    224960, 1694704390, 242458, 1694565894, 243276, 1694695430, 169123, 1929384204, 169135, 1694503179, 204709, 1627397384,
    206425, 2466258183, 135104, 1677725214, 141017, 1677788190, 168546, 1728057625, 168522, 973082904, 190466, 1728059672,
    91410, 1845693206, 190444, 1912609046, 51390, 1677722386, 240391, 1795369490, 190552, 1694505232, 141480, 1845560331,
    240791, 1845701131, 59024, 973145098, 168584, 973082890, 141008, 1845560329, 241152, 1845635593, 189698, 1694505239,
    189511, 1912609045, 113230, 1694698250, 39055, 1879048461, 185373, 1694701577, 102398, 1912802078, 107647, 2500004628,
    156881, 2718109456, 157814, 2919436048, 205030, 1627397387, 55359, 1962935061, 55072, 1627390735, 55046, 1912603405,
    232711, 2181047312, 186594, 1694701593, 186740, 2030245908, 186619, 1694701582, 179191, 2231440661, 179233, 2231440661,
    23936, 1745027076, 33166, 2181234710, 33134, 2919432208, 158706, 2466451218, 209442, 2466258194, 231278, 2147492887,
    149163, 1812139797, 149147, 1812139792, 149140, 1812139783, 949, 1845493783, 179716, 1694569741, 97230, 1828915979,
    97241, 1828915979, 119095, 1828785163, 119106, 1828785163, 20727, 1862270986, 140670, 1862274564, 5005, 1862270994,
    180378, 973084167, 73516, 1677723143, 216654, 1845502215, 221749, 773333513, 164462, 2533560084, 187677, 3187873804,
    204830, 1627397384, 72583, 1862272536, 72565, 1862272530, 210018, 2885688588, 119400, 973147145, 149088, 1694699272,
    75993, 788531204, 148180, 1627590414, 222314, 1629495816, 45822, 1929380122, 57851, 1694499605, 229253, 1862280202,
    229263, 1627399178, 198890, 688069126, 86277, 1627599363, 82207, 1962936841, 67384, 2952856596, 67346, 2986411026,
    120881, 973147145, 28548, 1812135944, 115982, 1694567181, 143221, 1946357510, 76954, 973080584, 211746, 2415926536,
    175641, 2952860428, 133414, 1795230984, 28636, 1694695430, 217491, 1694507268, 114726, 2734885669, 114627, 2432895769,
    207449, 1862278405, 78512, 3204450313, 139696, 1962937862, 95377, 1694698259, 131721, 1929448713, 143887, 1694699268,
    224942, 1694704388, 148879, 1627590406, 15681, 3070230549, 30812, 3087204362, 27042, 2047016968, 217094, 1728061703,
    37456, 1761607946, 37448, 1761607944, 210164, 2583698702, 180161, 973084167, 97018, 1862470422, 97040, 1627589393,
    229931, 771761156, 39496, 1761607955, 159579, 3154317062, 198879, 688069125, 227456, 2349015832, 227504, 2919441176,
    32070, 1694695435, 153009, 1694699269, 40993, 1946157328, 45582, 1979711758, 45596, 1694499084, 6492, 1694498837,
    6437, 1862270994, 37699, 1627390216, 217647, 771760388, 222030, 2350653964, 161991, 2382565137, 227062, 2382570257,
    161523, 2181238544, 161946, 2382565135, 227096, 2382570255, 228580, 1912611852, 228592, 1694508043, 143248, 1694699269,
    111758, 2986543903, 110333, 2382564124, 162543, 3087208204, 240159, 3087149324, 241032, 3087215116, 32424, 1912799238,
    151274, 1828916995, 115790, 1627589406, 27261, 2030239766, 21914, 1694498837, 67592, 1694565396, 27304, 1627586578,
    79703, 1694632210, 146376, 1627590408, 153450, 1694699272, 82687, 1694501399, 82667, 1795164692, 87686, 1795372052,
    76989, 973080594, 76972, 1862273041, 79885, 1862404369, 82650, 1862273553, 85064, 1862480145, 87669, 1862480913,
    86615, 1694708239, 86630, 1694708239, 75920, 973080589, 76186, 973080589, 84611, 1845702924, 84742, 1862480140,
    76514, 973080587, 76962, 973080586, 84876, 1627599114, 85040, 1694707977, 148807, 1627590409, 140958, 1862274570,
    244038, 1694643976, 17331, 3103784987, 108894, 3103984411, 159999, 3103985435, 139416, 2197818895, 216746, 771760388,
    115672, 1929579280, 198583, 1694505231, 73954, 1845495565, 41239, 1677721866, 196669, 973084945, 36583, 1929380114,
    5135, 1694498827, 214782, 1694506513, 26019, 1812135951, 136486, 838864394, 227987, 822158089, 243792, 1694643976,
    207444, 1996496133, 58586, 1845560337, 58904, 973145098, 146806, 1627590410, 146816, 1627590410, 225004, 1812144905,
    138265, 1979715079, 240083, 3187812626, 54724, 1711276810, 18584, 1946157074, 5276, 1929379865, 5301, 1929379858,
    78905, 973080584, 163558, 1761808142, 144542, 1745030921, 145580, 1694699272, 5584, 1929379862, 23866, 1946353676,
    122656, 973147147, 231671, 2147492903, 41194, 2768240908, 152397, 1694699270, 90635, 1946356490, 190363, 687872263,
    217871, 771760388, 226371, 1694704391, 209858, 3053460750, 140433, 2969570827, 145567, 1862471431, 81315, 1627392524,
    96071, 1845693197, 96084, 1845693197, 118139, 1845562381, 118152, 1845562381, 79826, 1644300547, 89716, 1644377603,
    133897, 1644170755, 9653, 1761607709, 9698, 1778384924, 9726, 2030043158, 9634, 1761607699, 10322, 1962934291,
    9682, 1962934288, 242562, 1862336523, 201143, 2919242525, 12115, 1811939366, 186972, 1946359826, 3336, 2684354579,
    174410, 1694569221, 225607, 1694704397, 92319, 1946356492, 242083, 1761815297, 242205, 1761815553, 242338, 1761816321,
    243180, 1761804289, 167028, 973147913, 212992, 2181045516, 206334, 1627397384, 30614, 2332229664, 184258, 1694504735,
    184230, 1761613596, 44202, 1761607949, 156087, 2952990478, 204971, 1845501194, 204981, 1845501194, 79114, 1627523331,
    89307, 1627600387, 216256, 973152019, 149420, 1627590418, 149438, 1627590418, 168274, 2399342610, 147135, 1627590417,
    148381, 1627590417, 66968, 2952856592, 66940, 3137405966, 230541, 1694508044, 144845, 1929580295, 74418, 2197817103,
    203488, 1795169541, 196703, 3087014180, 178785, 2231440661, 210762, 3120569622, 101633, 1912802066, 49983, 1946157580,
    176119, 2969637640, 151579, 1795362565, 201992, 1711283207, 214399, 1694506507, 7736, 1694498830, 141941, 1761807876,
    51284, 1845494538, 51276, 1912603400, 143759, 1912803085, 151924, 1946357513, 180571, 973084173, 131558, 1929448711,
    57150, 2147484449, 111562, 2349009692, 111481, 3087207195, 166869, 1040256784, 31922, 2952986638, 111439, 3036875534,
    162489, 3036876558, 166901, 2952859406, 187701, 3036878862, 94430, 1929579277, 232177, 2952799244, 77208, 973080599,
    85181, 3036885270, 123206, 3036744729, 237905, 3070306091, 114076, 2181237537, 114217, 2969766683, 114001, 2969766681,
    236150, 3036751379, 125195, 973147151, 114175, 2885880590, 180628, 973084172, 168571, 1845498125, 28168, 1761804300,
    88889, 738407692, 88404, 1862481163, 47378, 1845494292, 137383, 1929383437, 173417, 1828786696, 224337, 1664098819,
    134914, 1728056854, 136931, 822087171, 36040, 1929380107, 223997, 774644233, 180358, 973084172, 188073, 3070433292,
    26793, 1946353676, 132909, 3154185494, 122678, 973147157, 106140, 3036875540, 243227, 1828913159, 147947, 1761808135,
    225513, 1761813255, 202160, 2348817448, 202060, 2399149076, 202100, 3036683284, 170844, 973082887, 82763, 1677724170,
    150552, 1627590410, 150562, 1627590410, 177982, 3187741711, 1161, 1845493772, 75067, 1862273029, 180385, 973084173,
    40771, 1912602905, 175151, 1845564164, 6880, 1761607691, 23998, 1845690376, 76212, 973080581, 148848, 1929580293,
    170178, 973082885, 84766, 1694707972, 146258, 1694699268, 78688, 788531212, 80275, 1761741067, 89941, 1761818123,
    241361, 1627531784, 112288, 1761807112, 124171, 1761676296, 37614, 1862271249, 183755, 973084424, 218627, 2952798474,
    151189, 1627590407, 54904, 1946157844, 7928, 1862270998, 18567, 1946157073, 236974, 1627465485, 31978, 3036872716,
    143642, 1845694212, 203207, 1845501188, 221798, 2031624708, 207245, 1627397388, 215465, 1694506508, 28818, 1912799239,
    103623, 1912802055, 121021, 1912671239, 150910, 1694699281, 73567, 973080068, 219347, 772022791, 219334, 2986615302,
    35207, 1711276304, 117656, 536939528, 187116, 1912805388, 169626, 973082892, 149197, 1929580299, 145063, 1946357516,
    225237, 1946362636, 125379, 973147146, 115442, 1946356489, 216911, 1946165508, 58603, 1845560337, 118649, 973147142,
    25521, 1761804293, 6697, 1694498838, 20593, 1929379855, 6719, 2030043149, 150183, 1845694218, 23408, 1845690376,
    34568, 1627455495, 240746, 1627597319, 83818, 1627392536, 20970, 1946157077, 116833, 973147146, 90855, 1627589385,
    144397, 1694699272, 216116, 973152010, 167489, 1845694472, 174082, 2013336324, 68994, 1845495061, 82624, 1744833037,
    82614, 1962936842, 240946, 3120769542, 172934, 1946299661, 22082, 1912602641, 51826, 1946157847, 53285, 1929380623,
    51759, 1694499598, 51773, 1929380622, 52257, 1929380622, 53271, 1694499598, 51746, 1946157837, 53655, 1946157837,
    52245, 1811940108, 146752, 1929580298, 174213, 1627460361, 174691, 1694569225, 56870, 3120562964, 207996, 1828723974,
    199462, 1627396875, 199577, 1862277898, 199875, 1627396874, 199587, 1761614601, 162592, 3171094297, 82991, 2952792586,
    153796, 1694699277, 209244, 1979718917, 157043, 2952990484, 54355, 1761608456, 217784, 1728061702, 141799, 1677921804,
    215268, 771759636, 136260, 1627393553, 136176, 1862274572, 136092, 1660947978, 138933, 1845497352, 21223, 1694498832,
    235626, 1761682958, 78747, 2030045193, 86067, 1694708233, 86084, 2030252553, 169374, 1694503177, 172230, 2030047497,
    75575, 973080584, 93616, 1929579285, 93699, 1929579284, 93719, 1929579284, 116009, 1929448209, 93649, 1929579278,
    8511, 1694498852, 199652, 1862277900, 199676, 1627396876, 170118, 1694503178, 76137, 973080584, 170110, 973082888,
    84735, 1929588999, 207787, 1761615111, 142985, 1946357518, 204202, 1694506246, 7158, 1811939357, 7139, 1862270995,
    7289, 1962934286, 7303, 1862270990, 145145, 1929580303, 232535, 2969576452, 150168, 1946357511, 206861, 1946164487,
    175376, 1795232520, 142389, 1912802826, 123806, 973147157, 78959, 973080583, 156781, 2952990498, 156707, 3087208212,
    161483, 2533560084, 141789, 1694699018, 141375, 1963000848, 155021, 3036876555, 141367, 1627456520, 240727, 1627597320,
    133583, 1912606231, 135221, 1795165711, 135236, 1694502414, 142825, 1677922059, 151086, 1694699272, 174566, 1862341384,
    207225, 1694506248, 33953, 1745027079, 223816, 1915494920, 78093, 3187673111, 78055, 973080591, 177620, 973149199,
    177678, 973149199, 85537, 3187880206, 177591, 3187741710, 177649, 2952860686, 220253, 1661739526, 220218, 1863066117,
    216666, 771760388, 135481, 1694502418, 144783, 1929580296, 144776, 1694699271, 225137, 1694704391, 239404, 1694640391,
    134018, 3154120210, 215495, 2600476185, 13673, 1962934295, 215520, 771759638, 243128, 2902523926, 230115, 1627399176,
    76699, 973080590, 143347, 1845694214, 121198, 973147144, 107762, 3087207203, 107865, 3087207201, 111143, 3087207199,
    107687, 3036875540, 111076, 3036875538, 42893, 2952790304, 151513, 1929580295, 77642, 973080589, 138002, 1862274573,
    221893, 773595652, 149124, 1929580296, 149117, 1694699271, 5729, 1627389974, 158768, 2500005654, 24463, 1929576460,
    35747, 1929380108, 35759, 1929380108, 146262, 1929580294, 227808, 973153030, 224819, 1694704389, 52734, 1694499598,
    52721, 1694499597, 88326, 1845703963, 88310, 1728263440, 134642, 1946160659, 134626, 1728056848, 68396, 2030109707,
    50882, 1845494538, 52235, 1929380618, 53971, 1627390730, 135964, 1694502410, 52217, 1862271753, 52226, 1627390729,
    57606, 1761608457, 50874, 1912603400, 79695, 1912736008, 167364, 1912803336, 33995, 1761804294, 150263, 1627590406,
    94571, 1929579276, 94595, 1929579276, 94548, 1862470411, 144055, 1694699284, 204374, 1979718916, 120845, 973147143,
    223052, 1696866826, 222709, 1914970633, 222734, 1696866825, 223255, 1629757961, 210398, 2650807568, 177122, 973149189,
    178178, 1694569742, 58549, 1912603407, 57743, 1912603405, 41121, 1929380102, 190500, 1694505225, 39269, 2264924433,
    241207, 1744972292, 80252, 1627523334, 159510, 3087208213, 162426, 2399342357, 159480, 2349010698, 232599, 2181047320,
    164126, 2432896782, 148018, 1862471435, 225557, 1862476555, 160868, 2265124618, 219618, 3087278604, 47671, 2969567758,
    47659, 2969567756, 96616, 1694698250, 118777, 1694567434, 146353, 1845694216, 205052, 1694506248, 230069, 1761616900,
    135258, 1912606211, 33773, 1946353671, 115636, 1929579275, 166539, 1929580299, 217778, 1728061702, 36673, 1845494032,
    37193, 1811939597, 244481, 1812084487, 150392, 1862471439, 67769, 3103851539, 67677, 3204514831, 67707, 3070297103,
    67736, 3170960398, 208445, 1694506247, 50583, 1845494546, 50567, 1912603408, 216940, 1929388302, 142707, 1845693963,
    72557, 1862272520, 185270, 1862276871, 24957, 1912799238, 142074, 1862471177, 147250, 1862471433, 203925, 2046827780,
    208325, 1845501191, 242573, 1912668172, 236116, 2952865294, 48180, 2332033570, 83283, 3036678684, 83456, 2197817873,
    142176, 1627590157, 244303, 1761752840, 17130, 2952790041, 70016, 3187672338, 76031, 973080584, 84673, 1761816839,
    25067, 1912799241, 226590, 2181243662, 44325, 1879048467, 142742, 1812139524, 135321, 1694502408, 115617, 1996688140,
    115609, 1728252680, 24706, 1929576463, 235143, 1929455119, 30200, 3036872716, 166957, 1040256782, 32910, 2919432204,
    166983, 2919304972, 28995, 1946353670, 439, 1845493774, 145109, 1929580307, 103283, 1912802060, 103295, 1912802060,
    14851, 2399141907, 45014, 1694499084, 44993, 1912602891, 45004, 1862271242, 33766, 1879244807, 53148, 1627390728,
    141857, 1862471176, 53141, 1912603399, 119557, 973147143, 86311, 1845703178, 75250, 973080584, 172586, 1694641438,
    172755, 1862413595, 173010, 1946299674, 173036, 1728195861, 25912, 1761804300, 58517, 1912603403, 24686, 1912799242,
    15259, 3087007779, 122268, 3036744735, 242679, 2382430239, 109822, 2164460313, 242863, 3036741657, 14999, 3036676119,
    105599, 3036875543, 242625, 3036741655, 16622, 2986344470, 242909, 2516647957, 122211, 973147149, 29792, 2349006860,
    221051, 773071364, 10257, 1761607703, 10280, 1929379858, 207809, 1627397382, 210518, 3019906326, 97408, 1828915981,
    119340, 1828785165, 224134, 2234262034, 229505, 1694508041, 38105, 1929380109, 224659, 2234524180, 66288, 1812005894,
    143847, 1795362571, 224903, 1795367691, 211902, 2952797454, 206382, 1929387272, 138634, 1946160649, 239670, 1677863175,
    204495, 1828723978, 208040, 1946164486, 81507, 1694501391, 95300, 1912802075, 118272, 1912671252, 118311, 1912671251,
    118615, 973147145, 184704, 973084424, 241403, 1627531783, 42673, 2348810525, 42627, 2348810519, 45697, 1828716811,
    211930, 2952797450, 175203, 1694569222, 220200, 2047615493, 220209, 772547077, 220205, 1913397764, 19834, 2348810270,
    44634, 2181038355, 12089, 1929379849, 40813, 1929380105, 26653, 1845690376, 233789, 2181047576, 117703, 973147149,
    144985, 1929580300, 144963, 1694699275, 225112, 1694704395, 205907, 1627397383, 242057, 3103992582, 134216, 2499808781,
    148804, 1661144835, 137099, 1862274580, 150275, 1946357510, 225919, 1862476560, 231749, 2147492880, 27556, 1627586567,
    225912, 1627595527, 78873, 973080582, 84216, 3003330821, 149064, 1912803088, 199500, 771758854, 222263, 1730159107,
    143147, 1845694214, 989, 1845493773, 189026, 1946163489, 189086, 1946163486, 189059, 1946163483, 233026, 1946166555,
    2008, 1828716570, 189116, 1845500183, 233053, 1845503255, 188348, 1946228757, 233076, 1946166549, 35328, 1946157330,
    151499, 2952990472, 221656, 1696080389, 166742, 1040256773, 49590, 2181038651, 205866, 1761615112, 120766, 973147148,
    102855, 1694698251, 184492, 2231375641, 9477, 1845493773, 29529, 2835546123, 153229, 1812139784, 229103, 1694508041,
    47957, 1946157589, 6320, 1627389969, 225412, 1862476559, 217113, 771760387, 242232, 1845701635, 242035, 1728260866,
    103271, 1912802060, 20494, 1694498825, 96704, 1694698253, 158814, 2349010700, 145928, 1627590408, 80584, 687868420,
    190215, 687872261, 66002, 771818500, 217487, 771760388, 244097, 1963079433, 242012, 1694706437, 26234, 1627586571,
    141688, 1795228681, 244368, 1845638920, 157131, 2416119564, 29006, 2600665094, 228867, 1912611842, 161601, 3187871496,
    173902, 1845564166, 241219, 1845635590, 174399, 1862341381, 205275, 1627397380, 205633, 1845501190, 172959, 1845636367,
    6287, 1627389968, 7674, 1627389968, 164350, 2969767690, 133112, 1761676550, 149354, 1627590405, 97536, 1929579277,
    82429, 1912605195, 174817, 1661014792, 203907, 1946164485, 100121, 1694698264, 100108, 1694698253, 91709, 1845693203,
    205853, 1862278407, 94311, 1929579281, 131606, 1929448721, 229425, 1627399177, 230599, 1694508041, 229417, 1912611848,
    158967, 2651000582, 86237, 1761817114, 114531, 2919435031, 233592, 1694508311, 50616, 1845494545, 50601, 1912603407,
    21902, 1929379852, 27415, 1778581512, 32173, 1963130885, 219794, 2399674894, 219822, 2349343246, 142939, 1711476485,
    216734, 3154125060, 141284, 1694565390, 163894, 2432896786, 162934, 2198015752, 162942, 2181238536, 175455, 2399212294,
    17690, 2399141908, 17730, 2348810260, 149682, 1795362570, 204245, 1694506247, 221696, 2182619662, 69368, 1761608973,
    23956, 1845690386, 32317, 1694695436, 43991, 1694499084, 103142, 1694698251, 175256, 1812009733, 165258, 2969767694,
    14898, 3036676124, 74230, 3019900693, 242319, 1979920129, 136034, 1627393548, 173680, 1711346186, 215716, 771759647,
    122384, 973147159, 122330, 3036744722, 137022, 1627393548, 163095, 2181238535, 56109, 2147484455, 137609, 1845497358,
    143901, 1728253706, 224914, 1728258826, 146632, 1862471432, 121663, 1694567432, 219637, 1913135621, 203804, 1694506248,
    204023, 1929387270, 29838, 2349006862, 22522, 2030043157, 217821, 1912611077, 73912, 1862272776, 174389, 1694569220,
    241715, 3187812888, 231197, 2147492878, 135800, 1929383444, 135836, 1912606220, 135770, 1862274571, 135791, 872418825,
    135820, 838864392, 135828, 855641608, 36328, 1929380109, 73434, 3036677652, 225398, 1694704391, 153296, 1677922055,
    182240, 1627395862, 82637, 1761610253, 44261, 1627390219, 229618, 1694508041, 81724, 1862273543, 26601, 1694695430,
    142631, 1627590150, 212022, 3120569615, 14190, 2382364709, 14264, 3103784995, 14334, 3103784995, 22324, 2399141908,
    178571, 771822854, 82404, 1912605196, 143165, 1728253705, 50204, 1845494543, 50191, 1912603405, 50219, 1845494541,
    54528, 1912603405, 54801, 1912603405, 208887, 1811946759, 79591, 1694632214, 148127, 1627590404, 205558, 1627397380,
    178698, 771822854, 178704, 771822854, 33736, 1677918216, 152575, 1795362565, 166375, 2969767704, 184673, 973084439,
    33288, 2969763862, 233541, 1962943773, 3170, 1694498838, 6937, 1627389973, 69083, 1694500111, 59740, 1627456525,
    69070, 1811940621, 69098, 1811940621, 34535, 2684420107, 240640, 2684561931, 69060, 1862272266, 50009, 2449474051,
    209924, 2483035410, 217215, 771760388, 220226, 772547076, 156939, 2550337286, 118770, 973147143, 199406, 1929386774,
    122603, 973147150, 105843, 3036875533, 110266, 2516781837, 9951, 1627389966, 144453, 2835549965, 144466, 2298679053,
    170586, 973082887, 23892, 1694695429, 178668, 1812010250, 33612, 1694695429, 38435, 1862271247, 153014, 1912803081,
    148790, 1862471431, 222020, 2400985610, 217263, 1929388293, 87859, 3187880997, 77254, 973080599, 85137, 2399351062,
    14644, 3036676130, 29582, 2349006866, 112333, 1761807119, 124237, 973147148, 214665, 1694506505, 125341, 973147146,
    125351, 536939530, 33647, 1694695433, 115451, 1694698249, 221159, 2350129678, 221135, 2400461324, 69021, 1828717833,
    157143, 2147684106, 208407, 1811946760, 153032, 1694699270, 226168, 1694704390, 238333, 1694508814, 238305, 1694508812,
    161111, 2248347420, 161191, 2919436058, 161045, 2416119562, 111877, 3087207187, 41206, 1845494030, 20035, 2231369763,
    197957, 973084951, 164826, 2181238548, 8064, 1627389971, 163682, 2919436048, 27353, 1627586571, 27322, 1778581514,
    38996, 1778385162, 159197, 2399342344, 198716, 688069125, 38497, 1929380110, 38511, 1962934538, 120458, 1845562382,
    29482, 2835546122, 174247, 1694569226, 204400, 1845501190, 179571, 620827909, 185129, 2231375639, 168154, 2332233752,
    41102, 1929380108, 101750, 1912802069, 101685, 1912802063, 186830, 1912805391, 147450, 1627590406, 221762, 1930961415,
    97457, 1929579275, 97468, 1929579275, 154597, 1627590408, 226323, 1627595528, 120525, 973147144, 200734, 3036683026,
    215221, 1627397644, 215211, 771759626, 209806, 2952797446, 150354, 1627590405, 188020, 2969770005, 26172, 1627586570,
    219191, 772022789, 219187, 1979982340, 1514, 1845493778, 34508, 1728118791, 240440, 1728260615, 90523, 1845693219,
    117065, 973147171, 90396, 1845693218, 19772, 2231369759, 90589, 1845693215, 90459, 1845693213, 220450, 2232164878,
    124201, 1862339594, 217373, 2885689608, 200236, 1946163982, 222466, 2350916110, 222442, 2401247756, 204262, 1811946762,
    53384, 1862271764, 9177, 1694498832, 53428, 1862271759, 35534, 1694499085, 51346, 1845494540, 51336, 1946157834,
    38470, 1677721864, 229866, 1627399176, 229859, 1912611847, 207723, 1912610058, 82746, 1627392518, 9373, 1845493776,
    76286, 788531205, 79584, 1627523332, 89579, 1627600388, 133715, 1627393540, 160620, 2164461324, 12007, 1845493778,
    105298, 1694698256, 120788, 1627458569, 32972, 3204644886, 34575, 1828782086, 240774, 1828923910, 20352, 1694498834,
    33579, 1929576458, 54272, 3154117400, 204187, 1929387273, 143353, 1845694214, 153095, 1694699274, 25247, 1929576457,
    133192, 2734755088, 182700, 1761613587, 182739, 973084426, 27979, 1828913161, 175797, 3187741460, 8083, 1627389963,
    38293, 1862271244, 144730, 1694699272, 199540, 1862277897, 137347, 1929383443, 137428, 1929383443, 137453, 1862274577,
    119972, 973147144, 42369, 3036676393, 134859, 1728056846, 206726, 1962941702, 32151, 1694695432, 42545, 3036676393,
    45885, 1929380110, 204037, 1694506247, 219922, 3188204044, 208081, 1694506246, 19172, 3204448302, 140936, 1811942924,
    227996, 822158088, 12525, 1811939338, 47547, 1627390480, 198918, 688069125, 3326, 2046820362, 91027, 1845693202,
    138120, 1946160647, 226275, 1694704391, 175569, 2248217354, 76912, 973080586, 220504, 772547079, 220492, 2165056006,
    1228, 1845493773, 229607, 1694508043, 229820, 1627399179, 229810, 1912611850, 206000, 1862278406, 170376, 3154120967,
    22723, 1946157080, 45798, 1946157336, 35123, 1912602898, 8183, 1929379854, 26343, 1912799240, 220628, 1628447240,
    170552, 973082888, 73708, 1627391750, 172726, 1828859165, 196608, 973084951, 68521, 1862337556, 68541, 1627456530,
    52533, 1627390732, 52522, 1912603403, 57816, 1912603403, 59982, 1828783115, 172715, 1828859147, 65536, 973145098,
    59973, 1963000841, 172706, 1963076873, 135167, 1694502406, 79200, 2030176517, 88971, 2030253573, 152660, 1627590407,
    2293, 1694498836, 2369, 1694498836, 2331, 1694498834, 117503, 1761676302, 117560, 973147146, 24201, 1912799240,
    28330, 1694695436, 202915, 1795169543, 105314, 1694698256, 92163, 1912802065, 58390, 2164261648, 92197, 1912802063,
    217203, 1694507272, 51726, 1929380628, 51690, 1694499602, 51708, 2013266706, 51674, 1811940112, 77769, 788531209,
    151621, 1828916998, 72693, 3036677652, 72621, 3187672594, 72657, 2952791570, 136454, 1946160658, 207574, 1627397381,
    159135, 2952990470, 176970, 973149192, 163648, 1761808135, 67496, 973145095, 48482, 3087008285, 224384, 1966088707,
    238462, 1694508828, 77960, 973080599, 72209, 1761609235, 72179, 1761609234, 102059, 1912802064, 72197, 1694500364,
    72228, 1761609228, 73600, 973080076, 165088, 2667777804, 72168, 1694500363, 151416, 1812139783, 83541, 2952792586,
    73523, 1677723148, 73535, 1694500363, 142760, 1929580043, 133796, 1627393539, 172032, 973082897, 208141, 1627397382,
    54747, 1912603401, 100690, 1694698253, 146169, 1929580296, 146162, 1627590407, 161718, 2399342350, 74856, 1912604681,
    86034, 1912812041, 213038, 2583698710, 237892, 1694574349, 218939, 1677730052, 223873, 1932272131, 8681, 1677721616,
    229399, 1912611850, 8455, 1694498839, 36510, 1879048464, 189808, 1912609038, 77602, 973080585, 243234, 1929576454,
    219364, 2399412746, 217700, 2969575685, 38950, 1912602889, 73920, 1862272776, 168511, 1627590657, 242084, 1627597569,
    162216, 2952990474, 203129, 1728060684, 235106, 1929455123, 12565, 1694498824, 28863, 1912799239, 186657, 1946359814,
    105645, 3036875547, 122453, 3036744731, 105774, 2432895767, 122534, 973147153, 29748, 2349006864, 27364, 1879244811,
    39044, 1879048459, 119391, 973147145, 149080, 1694699272, 225699, 1694704392, 41379, 2835349782, 213084, 3170901260,
    211534, 2181045518, 57320, 2952790804, 80166, 3154250002, 89869, 3154327058, 134000, 3154120210, 157878, 3087208210,
    56274, 2147484432, 56306, 2147484432, 157830, 3053653776, 226544, 3053658896, 244262, 1963079442, 167433, 1912803338,
    207433, 1996496134, 33814, 1946353669, 236240, 1946232325, 1281, 1845493784, 1241, 1728053269, 1262, 1694498835,
    23878, 2047016971, 39997, 1845494040, 39974, 1845494039, 40213, 1912602896, 11196, 1845493774, 34257, 1963130894,
    120444, 1845562382, 11183, 1845493773, 120431, 1845562381, 215313, 1627397645, 27764, 2969763847, 41591, 1946157330,
    113082, 1761807122, 113100, 1761807122, 85333, 2147692808, 238734, 2348820284, 237540, 3087083293, 237490, 2952865561,
    157470, 2399342348, 157506, 3036876556, 226676, 3036881676, 230137, 2181047302, 6121, 1811939343, 180561, 973084170,
    178119, 1862341895, 227296, 3187876626, 148225, 1627590406, 207280, 1996496136, 228637, 1912611852, 228649, 1694508043,
    199967, 1694505736, 7782, 1929379856, 4858, 1929379855, 169814, 1761612042, 169824, 973082888, 22569, 1694498839,
    134805, 1694502423, 10699, 2801795087, 10765, 1627389967, 241389, 1862412808, 227480, 2349015832, 227528, 2919441176,
    23138, 2046820373, 66016, 1627456523, 66006, 2181104650, 26446, 1862467592, 237086, 1694574352, 236950, 2835425035,
    230864, 1627399177, 230857, 1845502983, 230132, 1946166277, 222042, 2350653964, 48950, 3036676645, 167125, 973147913,
    184191, 1946162964, 184211, 1946162963, 211638, 2197822728, 28044, 1963130891, 152667, 1963134731, 200269, 1677728521,
    3355, 1962934291, 3374, 1912602643, 3393, 1929379856, 89016, 1795372554, 24385, 1912799240, 172782, 1812081945,
    218943, 1627398406, 131193, 1912748040, 174714, 1812009734, 78884, 973080585, 220119, 1627922953, 220111, 1913135624,
    229727, 2852135941, 80906, 1845496338, 163425, 1761808139, 239427, 1862412549, 196686, 973084945, 154659, 2600668947,
    149012, 1929580298, 53262, 1627390729, 216690, 2969575686, 135554, 1694502423, 135533, 1694502421, 217250, 1761616141,
    217239, 1761616139, 207439, 1996496133, 240101, 3187812626, 163136, 1694699270, 229146, 771761155, 174547, 1862341379,
    135871, 1761611267, 210350, 3003129104, 73828, 738199311, 218311, 2399150350, 36989, 1929380123, 8568, 1929379865,
    38202, 1929380121, 38735, 1929380119, 227869, 755049226, 26987, 1711472649, 225258, 1627595529, 225267, 1862476553,
    225767, 1711481609, 227756, 1694704393, 227879, 771826441, 243256, 1862467593, 225060, 1711481608, 227354, 1979917064,
    243248, 1711472648, 225760, 839066375, 25504, 1627586565, 12177, 1795162123, 79339, 1627523332, 89414, 1627600388,
    18296, 2197815325, 244883, 2952935189, 244866, 3171038993, 231710, 2147492903, 221647, 773333513, 151239, 2030243592,
    132281, 1946225927, 179459, 3036747021, 53252, 1627390730, 53243, 1912603401, 73212, 1694500370, 71668, 1627391503,
    112728, 2198014731, 112739, 2181237515, 96897, 1627589386, 148269, 1627590410, 133118, 1761676551, 142091, 1929580040,
    172630, 1862413581, 37474, 1694499089, 186770, 1761810444, 186782, 1761810444, 244402, 1845638920, 152999, 1946357509,
    96553, 1761807123, 131866, 1761676563, 131848, 1761676562, 160672, 2550337294, 131839, 1761676553, 41443, 1694499084,
    145278, 1694699271, 51585, 1694499612, 51559, 1946157850, 51540, 1711276819, 51522, 1711276818, 51511, 1694499595,
    51501, 1912603402, 141060, 1845560330, 240529, 1845701130, 232843, 2181047318, 200056, 1627396878, 75198, 973080589,
    75186, 1929381900, 84304, 1929589004, 156101, 2952990478, 53030, 1694499598, 53017, 1694499597, 170347, 771756294,
    4375, 1862270992, 4362, 1627389965, 213566, 2734693642, 117570, 2046888969, 216275, 973152019, 168292, 2399342610,
    66984, 2952856592, 66954, 3137405966, 164728, 3204648722, 78178, 973080587, 196739, 3087014180, 178806, 2231440661,
    150652, 1627590408, 212458, 2986351888, 230737, 1912611847, 138353, 1946160652, 80434, 1728186633, 90040, 1728263689,
    134282, 1728056841, 11504, 1912602635, 154329, 1627590408, 143121, 1795362567, 71353, 1778386436, 198852, 704846339,
    134506, 1728056847, 218684, 2197823753, 36469, 1845494028, 219531, 772022791, 219519, 3171164678, 42731, 2986344733,
    81679, 1862273550, 96986, 1862470414, 148311, 1862471438, 76398, 1627392010, 174735, 1929450245, 207989, 1694506247,
    217734, 1627398404, 74457, 2348812047, 57183, 2147484449, 111590, 2349009692, 111508, 3087207195, 235570, 1627465233,
    166885, 1040256784, 31936, 2952986638, 111453, 3036875534, 162503, 3036876558, 166915, 2952859406, 187715, 3036878862,
    232189, 2952799244, 151594, 1912803082, 221221, 2987663880, 175110, 1946227463, 221206, 773071367, 221193, 2954109446,
    77231, 973080599, 85203, 3036885270, 131551, 1929448711, 103350, 2231569162, 120941, 2231438346, 25990, 1912799241,
    25999, 1627586568, 151469, 1627590406, 35594, 1845494035, 566, 1811939338, 203219, 1728060680, 238159, 1912678160,
    210690, 3120569610, 187729, 3036878872, 242051, 1761815299, 4298, 1811939353, 4235, 1862270991, 111934, 2533559067,
    33210, 3070427150, 243974, 1862416139, 56535, 2348811059, 155160, 2952990482, 132931, 3154185494, 122699, 973147157,
    106160, 3036875540, 217571, 1845502216, 11467, 1946157070, 216344, 771825413, 212638, 3087015182, 114142, 2734885665,
    114271, 2432895771, 114051, 2432895769, 125225, 973147151, 114203, 2248346382, 40200, 1845494029, 8131, 1929379860,
    8118, 1862270989, 224200, 774644231, 224188, 3039568390, 52017, 1845494555, 36239, 2835349776, 229061, 1694508042,
    28342, 1627586568, 109914, 2332232460, 228149, 973153035, 109882, 2181237514, 226992, 2181243658, 198864, 688069125,
    208428, 1627397381, 6513, 1761607699, 70717, 1946158345, 203851, 1929387270, 186524, 1929582616, 240332, 1828858116,
    147478, 1627590412, 147463, 1627590407, 221476, 773333509, 2565, 1694498839, 2544, 1694498837, 44613, 2181038357,
    232559, 2181047312, 73554, 1677723149, 24176, 1912799243, 33929, 1694695428, 81536, 1862273552, 87195, 1862480912,
    175414, 2030113540, 146177, 1862471431, 218637, 2952798474, 26816, 1845690381, 26805, 1711472651, 75450, 788531203,
    215131, 1627397642, 34704, 1912668167, 25001, 1694695433, 99816, 2248346396, 219934, 3104317962, 74289, 3019900689,
    59311, 973145096, 27748, 1761804294, 242028, 1694706436, 56338, 2348811032, 202024, 1627397136, 120842, 973147139,
    72075, 1627391509, 100480, 1761807124, 100500, 1761807124, 42082, 3137339667, 45325, 1811939600, 72113, 1627391503,
    35644, 1811939598, 243117, 1812004875, 23622, 1828913160, 214359, 1627397383, 149184, 1862471437, 145502, 1694699274,
    228032, 822158086, 219386, 2349081100, 24067, 1627586562, 79759, 1627523330, 243450, 1627590146, 231421, 2147492876,
    119409, 973147145, 81740, 1862273543, 78548, 2181040159, 68200, 3204514846, 234817, 2231379221, 230769, 1946166293,
    150869, 1627590410, 176801, 3070300936, 159472, 2416119560, 135620, 1929383429, 81693, 1761610253, 119125, 536939527,
    205574, 1845501191, 47210, 1929380380, 7798, 1929379861, 118475, 973147145, 82957, 687868433, 199, 1728053258,
    30428, 2399338520, 186248, 1761810448, 186222, 1694701582, 59611, 1694565391, 242417, 1912811523, 133, 1694498830,
    56890, 3120562964, 36708, 1862271249, 25239, 1845690376, 209154, 1979718919, 46580, 1845494290, 25425, 1929576462,
    26399, 1929576462, 9926, 1627389965, 24849, 1929576461, 32543, 1761804299, 25878, 1694695433, 223356, 1948787203,
    230035, 1694508053, 217905, 3170902279, 186584, 1694701578, 39083, 1879048463, 216050, 2969574948, 20249, 2181038115,
    19894, 3204448288, 144571, 1845694220, 239463, 1845635340, 108786, 3087207195, 205552, 1929387270, 6746, 1694498831,
    222275, 1948262916, 59564, 1694565389, 59577, 973145099, 75105, 973080587, 118534, 973147147, 146525, 1929580299,
    79160, 1677854986, 80495, 1677724170, 84424, 1677930762, 86890, 1677931530, 146515, 1627590410, 225276, 1627595530,
    148121, 1862471430, 205702, 1862278406, 78379, 788531209, 89928, 2013476360, 133871, 2013269512, 212490, 2348817682,
    136302, 1627393556, 229720, 1627399175, 232355, 1627399174, 185240, 1845499668, 162068, 2399342362, 227228, 2399347482,
    241783, 2952931852, 207562, 1627397381, 207473, 2197822727, 172902, 1845636372, 4535, 1862270990, 232539, 2969576452,
    142281, 1845693961, 39133, 2566914329, 39115, 2566914322, 55285, 1795162886, 204196, 1694506246, 221486, 2400723464,
    221502, 2350391816, 221530, 773333511, 221518, 3172475398, 207395, 1627397384, 145495, 1694699271, 154905, 1694699270,
    226378, 1694704390, 239313, 1694640390, 240420, 1694706182, 103307, 1627589385, 31032, 2952986640, 116466, 1828784905,
    211084, 2634030350, 217771, 1728061703, 214215, 1694506246, 140864, 1929383432, 135271, 872418821, 29387, 1828913162,
    25719, 1761804294, 32479, 1946353670, 108840, 2550336283, 12741, 1946157069, 96957, 1862470418, 96482, 1694698257,
    96536, 1694698257, 23680, 2030239751, 131141, 1694644231, 148293, 1694699271, 239588, 1694640391, 240633, 1694706183,
    2850, 1694498834, 12392, 1677721613, 173967, 1845564167, 50032, 1677722133, 50012, 1677722132, 190177, 1761614091,
    46904, 1929380371, 182305, 973084435, 222771, 1948525059, 166044, 2969767694, 199531, 1862277897, 222334, 773857796,
    13146, 2046820369, 231003, 1627399178, 32358, 1694695433, 230985, 1811948552, 220734, 772809223, 220722, 2148540934,
    11726, 1845493775, 11713, 1795162125, 52582, 1845494539, 52593, 1845494539, 28263, 1627586567, 29968, 2399338514,
    30004, 3103981586, 77620, 973080587, 122966, 973147147, 171433, 973082891, 85369, 3187880202, 160140, 3187871498,
    158941, 2416119566, 160489, 2416119566, 36446, 2046820616, 67824, 3170960397, 67850, 3170960397, 162738, 1845694214,
    99844, 2265123609, 220772, 2349867534, 220748, 2400199180, 172198, 2030047498, 208880, 1845501191, 222364, 2954895886,
    222392, 2183143948, 27799, 1946353675, 5235, 1862270994, 136376, 1694502404, 70230, 3187672336, 144179, 1929580299,
    144190, 1694699274, 174093, 1694569226, 239395, 1694640393, 232523, 2181047302, 177693, 973149193, 108258, 2500004635,
    108948, 3087207189, 79645, 1879181571, 89583, 1879258627, 133810, 1879051779, 153425, 1912803078, 33418, 2919432206,
    37491, 1929380108, 154396, 2030243592, 98977, 1845693196, 115531, 1929579276, 236130, 2952865294, 140380, 2030046727,
    159765, 2952990476, 24575, 1845690380, 32814, 2969763854, 142779, 1795362309, 168893, 973082895, 76642, 1711278090,
    134422, 1946160647, 173388, 1627460105, 185091, 3070236435, 234982, 1812014610, 142909, 1845694219, 173861, 1845564171,
    230195, 1627399178, 230187, 1912611848, 132498, 1912671494, 77012, 788531205, 79858, 1795295492, 89743, 1795372548,
    133845, 1795165700, 152473, 2047020807, 610, 1845493778, 78138, 3170895881, 11887, 1677721616, 221915, 1696342537,
    221933, 1662788105, 221469, 1847075335, 112950, 1828915985, 162025, 2919436049, 161555, 2718109456, 161976, 2919436047,
    19426, 3204448294, 19502, 3036676118, 19546, 2231369744, 4665, 1694498831, 117941, 973147146, 117951, 973147146,
    25029, 1929576457, 95715, 1929579273, 95724, 1929579273, 152634, 1828916998, 188303, 1728124949, 43951, 3187671316,
    11768, 1845493774, 11755, 1811939341, 178769, 1979782408, 230937, 1627399178, 230929, 1912611848, 209099, 1627397383,
    198801, 2181241354, 97395, 1828915981, 119327, 1828785165, 69350, 1761608978, 69393, 2969568524, 69339, 1627391243,
    200311, 1728060174, 136739, 2013269517, 213364, 1694506249, 149849, 1728253700, 153781, 1845694214, 208820, 1845501190,
    81406, 1627392524, 29510, 1627586568, 199326, 1845500682, 232919, 2181047316, 1868, 1845493794, 105279, 2030242579,
    228890, 1694508048, 232403, 1811948553, 229514, 1912611847, 4680, 1929379859, 131477, 1929448710, 28605, 1946353667,
    121469, 973147159, 121492, 973147159, 104236, 2030242582, 104258, 2030242582, 104280, 1627589397, 104301, 1627589397,
    121441, 973147150, 121455, 973147150, 104210, 2902657805, 104223, 2365786893, 138582, 838864388, 149208, 1929580299,
    142025, 1862471176, 19864, 2348810270, 44653, 2181038355, 80942, 1845496340, 25779, 1761804299, 235362, 1761682955,
    242063, 3103992582, 180518, 973084172, 135899, 822087176, 134229, 2499808774, 78221, 973080588, 78200, 1862273035,
    85611, 1862480139, 6633, 1761607700, 223550, 2351440398, 223526, 2401772044, 18761, 1962934293, 18743, 1962934290,
    231765, 2147492880, 138941, 2046823944, 203246, 2046827783, 32485, 2047016965, 176683, 1694569222, 213193, 1627397383,
    186049, 1929582601, 240342, 1627531523, 7209, 1811939360, 7187, 1862270998, 142865, 1627590406, 144131, 1694699270,
    31332, 2349006862, 49649, 2181038651, 29260, 1694695442, 41483, 1694499090, 35861, 1912602902, 35883, 1694499086,
    214866, 1627397655, 5449, 1862270993, 184517, 2231375641, 43727, 3036676374, 224504, 774906375, 224492, 3123716614,
    244106, 2046965507, 154027, 1946357515, 125257, 3036744721, 91657, 1728252694, 80665, 1677724174, 136636, 1627393549,
    66364, 1812005906, 133636, 1929383439, 208791, 1728060679, 223880, 1831608838, 22168, 1929379850, 39311, 1627390227,
    81813, 1627392523, 24654, 1694695430, 154631, 1627590405, 208936, 1627397381, 151303, 1627590411, 137447, 1627393542,
    161609, 3187871496, 184901, 2030049041, 186126, 1694701584, 203753, 1929387270, 168516, 1912803334, 167755, 1929580549,
    25095, 1862467591, 215333, 822091271, 228018, 822158087, 146580, 1929580297, 146563, 1627590408, 151726, 1694699270,
    149359, 1627590405, 214674, 1694506506, 219292, 2399412748, 219316, 2349081100, 190823, 1761614107, 190876, 1845500186,
    234060, 1811948825, 13589, 1694498835, 234020, 1811948815, 164902, 2181238556, 209106, 2030050572, 205504, 1627397385,
    72139, 1862272525, 230608, 1694508041, 227970, 855712519, 229377, 1627399173, 229373, 2046829572, 148235, 1694699271,
    94294, 1929579281, 131589, 1929448721, 151061, 1862471435, 159601, 2399342346, 241817, 2181179926, 174855, 1862341388,
    65587, 973145093, 65583, 1912669188, 154926, 1862471433, 174500, 1694569225, 210562, 2952797448, 216738, 3154125060,
    152488, 1627590406, 103153, 1963133703, 226208, 1963139847, 11348, 2969567253, 52504, 1845494546, 52470, 1845494544,
    36221, 2835349778, 57624, 2197816075, 57615, 1946157833, 17710, 2399141908, 17750, 2348810260, 213608, 2885688586,
    166670, 1040256777, 150761, 1627590407, 225842, 1627595527, 221710, 2182619662, 24252, 1912799240, 240357, 1795303683,
    207347, 1761615124, 23900, 1929576457, 227859, 1560355594, 207794, 2952797449, 186438, 1627592722, 186425, 1627592717,
    188466, 1862342669, 139925, 1694502409, 133208, 2969636108, 146361, 1845694216, 215747, 771759647, 122407, 973147159,
    122348, 3036744722, 78636, 973080589, 33522, 3204644876, 85825, 3204657420, 218276, 771760389, 118598, 1627458564,
    27026, 1778581510, 28599, 1912799238, 138897, 2046823949, 154876, 2600668938, 187235, 3187873806, 115339, 1929579273,
    115348, 1929579273, 125291, 1929448457, 125300, 1929448457, 67988, 973145105, 68022, 3053519888, 165604, 3053653776,
    227620, 3053658896, 140640, 1912606221, 140630, 1627393546, 9985, 2181038099, 204238, 1694506247, 152553, 1828916998,
    163447, 1828916998, 221404, 1964515843, 211186, 3103792398, 84605, 1694707974, 177066, 1694569478, 208394, 1979718917,
    209678, 3120569618, 134828, 2046823939, 16678, 3036676137, 134402, 1694502411, 138381, 1946160657, 219585, 1627660809,
    34143, 1627586567, 23278, 3154313221, 44215, 1761607956, 73454, 3036677652, 13484, 2030043151, 222932, 2183406088,
    222918, 774119943, 222906, 3173261830, 201590, 1862278161, 201624, 1627397137, 14227, 2382364709, 14299, 3103784995,
    14369, 3103784995, 22344, 2399141908, 217531, 1728061703, 9965, 1962934292, 99598, 1694698257, 119749, 973147147,
    27032, 1778581514, 148559, 1627590408, 204272, 1728060680, 186168, 1694701580, 138565, 1845497351, 140085, 2952793623,
    137276, 1811942927, 136580, 1862274574, 134325, 1929383432, 175139, 1828786950, 27651, 1912799239, 101477, 2047019803,
    101561, 1912802073, 221836, 773595652, 214653, 1694506508, 137291, 1627393553, 76291, 788531216, 79569, 1812072719,
    89564, 1812149775, 133732, 1811942927, 133719, 1627393549, 240667, 1929587209, 239649, 1627531528, 39443, 1627390218,
    205933, 1862278406, 230222, 1912611846, 141491, 1845560331, 240822, 1845701131, 136847, 1862274570, 202490, 2181045266,
    202526, 2936019986, 100896, 2030242574, 25284, 1929576462, 235278, 1929455118, 122617, 973147150, 105856, 3036875533,
    110279, 2516781837, 156129, 2349010712, 218261, 771760389, 115771, 1677921043, 116500, 1946225416, 200684, 2952796944,
    23238, 1694695429, 138949, 872418821, 58470, 2181038868, 33084, 3036872722, 81881, 1862273545, 159747, 2718109458,
    143184, 1845694215, 121071, 973147141, 87896, 3187880997, 56148, 2147484439, 77277, 973080599, 85159, 2399351062,
    35727, 1929380116, 90199, 1845693200, 190742, 1694505229, 190732, 771758346, 186104, 1845696522, 85081, 3187880200,
    88755, 3187881224, 160116, 3187871496, 14439, 2197815331, 93963, 1963133719, 93986, 1963133719, 29658, 2349006870};

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
    5115, 5121, 5124, 5124, 5124, 5124, 5125, 5125, 5127, 5129, 5129, 5131, 5131, 5133, 5133, 5135, 5135, 5136, 5140, 5141, 5145, 5145, 5145, 5145,
    5146, 5147, 5147, 5147, 5148, 5149, 5149, 5152, 5155, 5155, 5155, 5158, 5163, 5163, 5163, 5164, 5164, 5164, 5166, 5171, 5172, 5172, 5173, 5173,
    5180, 5182, 5183, 5183, 5185, 5185, 5186, 5186, 5187, 5187, 5187, 5187, 5189, 5191, 5191, 5191, 5193, 5199, 5199, 5199, 5200, 5200, 5201, 5204,
    5208, 5210, 5211, 5212, 5212, 5216, 5216, 5216, 5216, 5219, 5221, 5223, 5223, 5223, 5223, 5225, 5230, 5231, 5232, 5233, 5237, 5240, 5242, 5242,
    5243, 5244, 5244, 5245, 5246, 5247, 5247, 5249, 5249, 5250, 5250, 5258, 5262, 5265, 5266, 5266, 5267, 5270, 5271, 5271, 5272, 5273, 5275, 5276,
    5276, 5279, 5280, 5281, 5282, 5283, 5284, 5284, 5286, 5286, 5286, 5286, 5287, 5287, 5293, 5294, 5295, 5297, 5297, 5297, 5297, 5297, 5297, 5300,
    5300, 5302, 5302, 5303, 5303, 5309, 5311, 5314, 5314, 5314, 5315, 5315, 5315, 5315, 5315, 5316, 5317, 5317, 5320, 5322, 5322, 5323, 5324, 5325,
    5325, 5325, 5325, 5325, 5325, 5326, 5326, 5327, 5327, 5327, 5327, 5329, 5329, 5330, 5330, 5330, 5331, 5331, 5331, 5332, 5332, 5334, 5337, 5340,
    5342, 5342, 5344, 5344, 5344, 5345, 5345, 5345, 5347, 5348, 5350, 5351, 5351, 5352, 5352, 5352, 5352, 5354, 5354, 5357, 5357, 5361, 5362, 5362,
    5363, 5366, 5366, 5366, 5374, 5375, 5375, 5375, 5376, 5379, 5406, 5409, 5409, 5409, 5410, 5413, 5413, 5414, 5415, 5419, 5420, 5421, 5422, 5422,
    5424, 5425, 5426, 5426, 5428, 5432, 5438, 5438, 5439, 5439, 5441, 5441, 5442, 5442, 5442, 5447, 5449, 5453, 5455, 5455, 5456, 5460, 5460, 5461,
    5461, 5461, 5461, 5461, 5462, 5462, 5464, 5464, 5464, 5473, 5476, 5476, 5477, 5479, 5485, 5486, 5486, 5488, 5489, 5489, 5489, 5489, 5489, 5492,
    5495, 5502, 5502, 5506, 5508, 5508, 5512, 5513, 5513, 5515, 5515, 5515, 5515, 5518, 5518, 5518, 5521, 5521, 5521, 5521, 5524, 5525, 5526, 5527,
    5527, 5528, 5528, 5530, 5530, 5532, 5532, 5532, 5533, 5534, 5534, 5535, 5536, 5537, 5537, 5538, 5540, 5540, 5542, 5542, 5542, 5542, 5542, 5544,
    5544, 5544, 5544, 5546, 5547, 5547, 5547, 5548, 5550, 5553, 5554, 5554, 5555, 5555, 5557, 5557, 5560, 5562, 5562, 5562, 5562, 5564, 5564, 5565,
    5566, 5567, 5567, 5567, 5567, 5568, 5568, 5571, 5572, 5572, 5572, 5573, 5575, 5575, 5575, 5577, 5578, 5582, 5582, 5582, 5584, 5587, 5591, 5592,
    5598, 5599, 5603, 5607, 5607, 5608, 5608, 5612, 5614, 5617, 5617, 5617, 5617, 5617, 5618, 5618, 5618, 5618, 5618, 5618, 5619, 5619, 5620, 5622,
    5624, 5625, 5626, 5627, 5627, 5631, 5631, 5632, 5632, 5633, 5634, 5635, 5635, 5636, 5637, 5637, 5637, 5638, 5638, 5639, 5640, 5640, 5640, 5642,
    5643, 5644, 5646, 5648, 5648, 5648, 5649, 5650, 5652, 5652, 5652, 5656, 5656, 5658, 5658, 5662, 5663, 5664, 5664, 5665, 5666, 5666, 5666, 5667,
    5668, 5669, 5680, 5682, 5682, 5682, 5682, 5682, 5684, 5684, 5684, 5684, 5686, 5688, 5688, 5690, 5693, 5697, 5697, 5697, 5698, 5699, 5701, 5708,
    5708, 5708, 5710, 5711, 5713, 5714, 5714, 5714, 5714, 5715, 5715, 5716, 5718, 5718, 5720, 5720, 5726, 5728, 5730, 5731, 5731, 5733, 5737, 5737,
    5738, 5738, 5739, 5739, 5739, 5739, 5740, 5740, 5741, 5742, 5742, 5743, 5744, 5744, 5746, 5749, 5750, 5757, 5760, 5760, 5762, 5762, 5762, 5762,
    5765, 5765, 5767, 5768, 5768, 5769, 5769, 5769, 5772, 5772, 5776, 5779, 5779, 5779, 5779, 5779, 5780, 5780, 5781, 5781, 5781, 5784, 5784, 5786,
    5786, 5786, 5787, 5787, 5787, 5789, 5792, 5792, 5792, 5793, 5794, 5794, 5795, 5799, 5800, 5800, 5800, 5800, 5800, 5800, 5800, 5801, 5803, 5807,
    5809, 5809, 5809, 5811, 5811, 5811, 5811, 5811, 5812, 5813, 5815, 5815, 5816, 5818, 5820, 5821, 5832, 5832, 5833, 5833, 5833, 5836, 5838, 5838,
    5841, 5842, 5842, 5845, 5845, 5846, 5846, 5846, 5846, 5849, 5849, 5850, 5851, 5851, 5851, 5851, 5859, 5859, 5861, 5862, 5862, 5863, 5863, 5863,
    5863, 5863, 5863, 5863, 5863, 5863, 5864, 5864, 5865, 5866, 5867, 5867, 5868, 5868, 5869, 5873, 5873, 5873, 5873, 5875, 5875, 5875, 5876, 5878,
    5878, 5881, 5884, 5884, 5884, 5884, 5885, 5885, 5885, 5886, 5886, 5890, 5890, 5890, 5890, 5890, 5892, 5893, 5893, 5893, 5894, 5895, 5897, 5899,
    5900, 5902, 5903, 5919, 5919, 5919, 5919, 5919, 5921, 5923, 5925, 5925, 5927, 5927, 5930, 5930, 5930, 5933, 5933, 5933, 5935, 5935, 5935, 5935,
    5937, 5940, 5945, 5945, 5945, 5945, 5963, 5965, 5965, 5965, 5965, 5967, 5967, 5967, 5967, 5967, 5968, 5969, 5969, 5969, 5971, 5971, 5971, 5972,
    5972, 5972, 5973, 5973, 5975, 5977, 5979, 5979, 5979, 5979, 5979, 5982, 5983, 5983, 5983, 5983, 5989, 5989, 5989, 5991, 5991, 5993, 5993, 5994,
    5994, 5995, 6000, 6004, 6006, 6007, 6007, 6007, 6010, 6017, 6018, 6018, 6018, 6018, 6019, 6021, 6021, 6021, 6022, 6023, 6023, 6026, 6026, 6027,
    6028, 6033, 6033, 6033, 6034, 6035, 6036, 6036, 6036, 6038, 6038, 6042, 6043, 6043, 6043, 6044, 6046, 6047, 6048, 6049, 6049, 6050, 6052, 6052,
    6052, 6053, 6054, 6054, 6056, 6056, 6056, 6058, 6058, 6058, 6058, 6060, 6060, 6060, 6060, 6061, 6061, 6062, 6063, 6063, 6063, 6063, 6063, 6063,
    6063, 6063, 6065, 6069, 6071, 6071, 6072, 6072, 6072, 6073, 6073, 6078, 6080, 6080, 6081, 6081, 6081, 6082, 6083, 6083, 6087, 6089, 6089, 6090,
    6092, 6092, 6092, 6093, 6095, 6095, 6096, 6097, 6097, 6097, 6098, 6108, 6109, 6110, 6116, 6118, 6119, 6120, 6120, 6123, 6123, 6124, 6127, 6127,
    6129, 6130, 6130, 6133, 6138, 6141, 6141, 6141, 6142, 6143, 6143, 6143, 6144, 6154, 6154, 6155, 6155, 6155, 6156, 6158, 6158, 6159, 6160, 6160,
    6160, 6160, 6160, 6160, 6161, 6167, 6167, 6167, 6171, 6172, 6174, 6176, 6177, 6178, 6181, 6181, 6188, 6188, 6188, 6188, 6189, 6189, 6189, 6189,
    6189, 6190, 6190, 6191, 6191, 6191, 6191, 6193, 6194, 6194, 6194, 6194, 6194, 6195, 6201, 6203, 6209, 6209, 6209, 6212, 6212, 6213, 6213, 6219,
    6221, 6221, 6222, 6222, 6222, 6222, 6224, 6224, 6224, 6224, 6224, 6226, 6226, 6227, 6229, 6230, 6230, 6230, 6232, 6233, 6233, 6233, 6238, 6238,
    6238, 6238, 6243, 6243, 6243, 6244, 6245, 6247, 6252, 6252, 6252, 6255, 6256, 6257, 6257, 6258, 6258, 6260, 6260, 6260, 6260, 6260, 6260, 6271,
    6273, 6274, 6275, 6275, 6275, 6278, 6278, 6279, 6281, 6281, 6281, 6284, 6286, 6286, 6286, 6287, 6287, 6288, 6289, 6290, 6290, 6290, 6290, 6293,
    6293, 6293, 6295, 6298, 6298, 6299, 6299, 6299, 6299, 6299, 6300, 6311, 6311, 6312, 6313, 6314, 6314, 6314, 6314, 6314, 6317, 6317, 6320, 6320,
    6320, 6320, 6320, 6321, 6321, 6322, 6327, 6327, 6328, 6330, 6330, 6331, 6331, 6334, 6334, 6334, 6334, 6335, 6335, 6335, 6338, 6340, 6342, 6343,
    6346, 6349, 6350, 6350, 6353, 6353, 6353, 6355, 6355, 6356, 6356, 6356, 6358, 6360, 6364, 6364, 6366, 6367, 6367, 6368, 6368, 6368, 6368, 6371,
    6374, 6376, 6378, 6381, 6381, 6382, 6383, 6384, 6385, 6385, 6389, 6390, 6393, 6394, 6394, 6396, 6400, 6403, 6403, 6404, 6404, 6407, 6407, 6407,
    6408, 6408, 6410, 6411, 6411, 6412, 6415, 6416, 6416, 6416, 6416, 6417, 6418, 6419, 6420, 6420, 6421, 6421, 6421, 6421, 6421, 6422, 6422, 6424,
    6432, 6434, 6437, 6438, 6438, 6441, 6441, 6443, 6443, 6445, 6445, 6446, 6447, 6449, 6450, 6451, 6453, 6453, 6454, 6458, 6459, 6460, 6461, 6464,
    6464, 6464, 6468, 6468, 6468, 6469, 6469, 6471, 6471, 6472, 6472, 6473, 6473, 6473, 6473, 6474, 6474, 6476, 6476, 6477, 6478, 6478, 6480, 6483,
    6483, 6483, 6483, 6484, 6484, 6484, 6485, 6486, 6488, 6489, 6490, 6493, 6495, 6495, 6497, 6499, 6499, 6499, 6499, 6499, 6500, 6500, 6500, 6500,
    6500, 6502, 6502, 6502, 6502, 6502, 6502, 6502, 6503, 6504, 6505, 6506, 6506, 6511, 6511, 6511, 6511, 6511, 6512, 6513, 6513, 6518, 6518, 6518,
    6518, 6518, 6519, 6519, 6519, 6520, 6520, 6523, 6528, 6529, 6533, 6533, 6534, 6535, 6536, 6536, 6536, 6538, 6539, 6539, 6539, 6541, 6542, 6543,
    6543, 6543, 6543, 6545, 6547, 6547, 6547, 6547, 6550, 6550, 6550, 6550, 6550, 6550, 6551, 6551, 6552, 6552, 6552, 6553, 6553, 6554, 6554, 6560,
    6561, 6561, 6561, 6562, 6562, 6562, 6563, 6563, 6565, 6565, 6565, 6566, 6568, 6568, 6568, 6570, 6570, 6571, 6571, 6571, 6571, 6571, 6571, 6571,
    6572, 6573, 6575, 6575, 6575, 6584, 6584, 6584, 6584, 6586, 6586, 6588, 6589, 6590, 6596, 6597, 6602, 6602, 6602, 6626, 6626, 6626, 6629, 6632,
    6632, 6635, 6635, 6635, 6635, 6635, 6637, 6639, 6639, 6639, 6640, 6640, 6643, 6644, 6645, 6645, 6645, 6645, 6646, 6647, 6647, 6647, 6647, 6648,
    6649, 6649, 6650, 6651, 6651, 6652, 6654, 6657, 6658, 6663, 6666, 6667, 6668, 6668, 6668, 6668, 6668, 6675, 6675, 6678, 6680, 6680, 6682, 6683,
    6683, 6684, 6684, 6685, 6686, 6686, 6693, 6693, 6695, 6695, 6695, 6697, 6697, 6697, 6706, 6707, 6711, 6712, 6712, 6712, 6712, 6713, 6715, 6715,
    6718, 6719, 6719, 6719, 6719, 6719, 6719, 6720, 6721, 6724, 6724, 6726, 6726, 6726, 6726, 6726, 6726, 6728, 6729, 6735, 6735, 6735, 6735, 6735,
    6736, 6739, 6742, 6746, 6746, 6746, 6749, 6752, 6752, 6753, 6753, 6755, 6755, 6756, 6757, 6757, 6766, 6766, 6773, 6775, 6778, 6778, 6778, 6778,
    6778, 6779, 6780, 6780, 6783, 6784, 6784, 6784, 6784, 6785, 6785, 6785, 6787, 6787, 6787, 6787, 6788, 6789, 6793, 6793, 6793, 6794, 6794, 6797,
    6799, 6799, 6800, 6801, 6802, 6803, 6803, 6803, 6804, 6804, 6804, 6804, 6805, 6805, 6805, 6805, 6805, 6806, 6806, 6806, 6807, 6807, 6807, 6808,
    6811, 6824, 6824, 6824, 6824, 6824, 6824, 6825, 6825, 6826, 6826, 6827, 6827, 6827, 6827, 6828, 6831, 6831, 6834, 6834, 6835, 6837, 6837, 6840,
    6840, 6843, 6843, 6843, 6843, 6843, 6843, 6847, 6847, 6847, 6847, 6847, 6849, 6851, 6859, 6861, 6862, 6862, 6862, 6862, 6863, 6863, 6863, 6869,
    6869, 6870, 6870, 6870, 6871, 6871, 6872, 6874, 6880, 6881, 6882, 6883, 6883, 6883, 6885, 6885, 6885, 6886, 6886, 6886, 6886, 6886, 6886, 6886,
    6886, 6887, 6887, 6889, 6896, 6897, 6899, 6899, 6900, 6900, 6900, 6901, 6901, 6902, 6903, 6905, 6907, 6907, 6907, 6907, 6908, 6908, 6908, 6909,
    6910, 6910, 6910, 6910, 6911, 6913, 6914, 6915, 6915, 6915, 6915, 6922, 6924, 6925, 6926, 6926, 6928, 6931, 6932, 6932, 6933, 6933, 6934, 6937,
    6938, 6938, 6938, 6938, 6938, 6941, 6941, 6943, 6943, 6943, 6943, 6943, 6943, 6944, 6945, 6946, 6948, 6949, 6949, 6949, 6949, 6949, 6950, 6950,
    6953, 6953, 6955, 6955, 6957, 6957, 6957, 6958, 6959, 6959, 6960, 6971, 6971, 6972, 6974, 6976, 6976, 6979, 6979, 6979, 6979, 6979, 6980, 6981,
    6981, 6982, 6982, 6990, 6990, 6990, 6990, 6990, 6992, 6993, 6995, 6995, 6995, 6995, 6995, 6995, 6996, 6997, 6997, 6997, 6997, 6997, 6997, 6997,
    6997, 6998, 6999, 6999, 6999, 7000, 7000, 7000, 7000, 7008, 7008, 7009, 7013, 7014, 7015, 7019, 7019, 7019, 7019, 7019, 7020, 7021, 7021, 7022,
    7022, 7022, 7024, 7028, 7028, 7029, 7032, 7033, 7035, 7036, 7036, 7036, 7036, 7038, 7038, 7038, 7038, 7038, 7039, 7040, 7041, 7041, 7041, 7044,
    7044, 7044, 7048, 7048, 7048, 7048, 7048, 7048, 7049, 7049, 7049, 7050, 7050, 7051, 7052, 7053, 7054, 7054, 7054, 7055, 7055, 7055, 7055, 7055,
    7055, 7056, 7056, 7056, 7057, 7057, 7057, 7057, 7062, 7062, 7071, 7071, 7071, 7072, 7073, 7073, 7074, 7074, 7074, 7075, 7075, 7078, 7080, 7081,
    7095, 7099, 7099, 7099, 7100, 7100, 7102, 7104, 7104, 7105, 7106, 7107, 7107, 7107, 7107, 7107, 7107, 7109, 7111, 7111, 7111, 7111, 7112, 7112,
    7112, 7113, 7113, 7114, 7114, 7115, 7115, 7116, 7116, 7117, 7117, 7117, 7118, 7120, 7120, 7120, 7122, 7124, 7124, 7124, 7124, 7124, 7124, 7125,
    7125, 7125, 7125, 7129, 7129, 7129, 7130, 7130, 7130, 7131, 7132, 7133, 7133, 7134, 7135, 7135, 7137, 7139, 7144, 7146, 7150, 7154, 7154, 7154,
    7155, 7156, 7160, 7160, 7160, 7161, 7161, 7161, 7162, 7162, 7162, 7163, 7163, 7166, 7166, 7167, 7167, 7168, 7168, 7168, 7170, 7171, 7171, 7174,
    7177, 7177, 7179, 7179, 7179, 7179, 7180, 7180, 7181, 7182, 7182, 7185, 7187, 7187, 7187, 7189, 7189, 7189, 7189, 7190, 7192, 7192, 7192, 7195,
    7196, 7200, 7200, 7200, 7201, 7201, 7202, 7206, 7206, 7207, 7207, 7207, 7208, 7208, 7212, 7212, 7214, 7215, 7216, 7219, 7219, 7221, 7224, 7225,
    7225, 7225, 7226, 7227, 7227, 7227, 7227, 7229, 7229, 7232, 7232, 7232, 7236, 7236, 7236, 7238, 7238, 7238, 7239, 7239, 7239, 7239, 7241, 7244,
    7244, 7244, 7245, 7247, 7247, 7248, 7248, 7252, 7256, 7256, 7256, 7257, 7257, 7257, 7259, 7263, 7263, 7275, 7275, 7276, 7276, 7276, 7278, 7279,
    7279, 7281, 7281, 7281, 7283, 7283, 7283, 7283, 7285, 7285, 7285, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7287, 7289, 7289, 7290, 7290, 7290,
    7291, 7291, 7292, 7295, 7295, 7295, 7301, 7302, 7302, 7302, 7302, 7302, 7302, 7303, 7304, 7304, 7304, 7304, 7306, 7307, 7310, 7311, 7311, 7312,
    7313, 7313, 7313, 7313, 7321, 7321, 7322, 7325, 7325, 7325, 7326, 7326, 7327, 7329, 7330, 7334, 7335, 7337, 7340, 7341, 7341, 7342, 7344, 7344,
    7345, 7351, 7351, 7351, 7354, 7355, 7358, 7358, 7358, 7358, 7358, 7358, 7358, 7358, 7365, 7365, 7366, 7366, 7367, 7369, 7369, 7369, 7370, 7370,
    7371, 7372, 7375, 7378, 7378, 7378, 7378, 7379, 7379, 7382, 7383, 7383, 7383, 7384, 7384, 7385, 7389, 7390, 7390, 7393, 7395, 7395, 7397, 7397,
    7397, 7397, 7398, 7399, 7400, 7400, 7400, 7400, 7400, 7400, 7400, 7400, 7400, 7400, 7400, 7403, 7404, 7406, 7407, 7407, 7407, 7407, 7407, 7407,
    7409, 7413, 7413, 7416, 7416, 7417, 7419, 7419, 7419, 7419, 7420, 7422, 7422, 7422, 7425, 7425, 7425, 7427, 7428, 7433, 7433, 7436, 7439, 7439,
    7440, 7440, 7446, 7447, 7447, 7448, 7449, 7452, 7455, 7455, 7455, 7456, 7457, 7458, 7458, 7459, 7460, 7460, 7468, 7470, 7470, 7470, 7470, 7470,
    7471, 7471, 7471, 7471, 7471, 7472, 7473, 7475, 7476, 7476, 7479, 7479, 7482, 7483, 7483, 7483, 7486, 7486, 7487, 7492, 7492, 7493, 7493, 7495,
    7497, 7498, 7498, 7498, 7500, 7500, 7501, 7503, 7503, 7503, 7503, 7503, 7504, 7506, 7506, 7510, 7511, 7511, 7512, 7515, 7517, 7518, 7519, 7519,
    7520, 7524, 7526, 7526, 7528, 7530, 7532, 7532, 7534, 7535, 7535, 7535, 7535, 7536, 7536, 7536, 7536, 7536, 7539, 7540, 7540, 7541, 7541, 7541,
    7542, 7551, 7551, 7553, 7554, 7554, 7555, 7555, 7555, 7555, 7556, 7556, 7556, 7558, 7559, 7560, 7560, 7562, 7563, 7564, 7566, 7566, 7566, 7567,
    7568, 7569, 7570, 7572, 7572, 7572, 7573, 7573, 7574, 7575, 7576, 7577, 7579, 7579, 7581, 7581, 7581, 7581, 7582, 7583, 7583, 7586, 7588, 7588,
    7589, 7589, 7590, 7590, 7592, 7599, 7599, 7599, 7599, 7599, 7600, 7601, 7601, 7601, 7601, 7606, 7606, 7608, 7608, 7610, 7613, 7615, 7616, 7616,
    7617, 7618, 7619, 7619, 7620, 7621, 7622, 7626, 7626, 7626, 7629, 7630, 7630, 7631, 7631, 7631, 7631, 7633, 7633, 7633, 7633, 7633, 7635, 7638,
    7638, 7639, 7639, 7640, 7651, 7651, 7651, 7655, 7655, 7656, 7657, 7658, 7658, 7658, 7659, 7659, 7659, 7659, 7659, 7663, 7665, 7665, 7665, 7665,
    7666, 7666, 7668, 7669, 7669, 7669, 7670, 7670, 7673, 7675, 7675, 7676, 7677, 7677, 7677, 7681, 7681, 7683, 7689, 7690, 7691, 7693, 7693, 7693,
    7693, 7693, 7694, 7700, 7700, 7701, 7702, 7702, 7702, 7704, 7708, 7708, 7708, 7708, 7708, 7711, 7711, 7711, 7712, 7712, 7713, 7714, 7714, 7716,
    7717, 7718, 7719, 7720, 7721, 7721, 7724, 7726, 7727, 7728, 7728, 7729, 7730, 7731, 7731, 7734, 7734, 7734, 7734, 7735, 7735, 7735, 7736, 7736,
    7736, 7736, 7737, 7739, 7739, 7740, 7741, 7741, 7741, 7743, 7744, 7744, 7747, 7747, 7750, 7750, 7751, 7752, 7753, 7753, 7753, 7755, 7755, 7756,
    7759, 7759, 7759, 7759, 7763, 7765, 7766, 7766, 7767, 7767, 7767, 7767, 7767, 7770, 7770, 7771, 7773, 7773, 7773, 7773, 7773, 7773, 7776, 7777,
    7778, 7779, 7780, 7780, 7781, 7781, 7783, 7785, 7789, 7789, 7790, 7791, 7792, 7792, 7792, 7792, 7792, 7792, 7796, 7798, 7800, 7807, 7810, 7811,
    7811, 7811, 7811, 7811, 7811, 7811, 7814, 7814, 7814, 7814, 7814, 7814, 7816, 7816, 7817, 7819, 7819, 7819, 7821, 7822, 7822, 7824, 7825, 7825,
    7825, 7825, 7832, 7835, 7835, 7840, 7841, 7841, 7841, 7841, 7841, 7841, 7841, 7843, 7844, 7845, 7845, 7848, 7848, 7850, 7851, 7856, 7856, 7856,
    7856, 7856, 7856, 7856, 7857, 7858, 7859, 7860, 7861, 7863, 7865, 7865, 7866, 7866, 7866, 7866, 7866, 7866, 7873, 7874, 7875, 7875, 7875, 7876,
    7876, 7878, 7879, 7879, 7880, 7887, 7887, 7887, 7889, 7890, 7891, 7891, 7893, 7893, 7893, 7894, 7894, 7894, 7895, 7897, 7897, 7897, 7897, 7897,
    7897, 7897, 7898, 7901, 7901, 7903, 7903, 7903, 7913, 7914, 7915, 7916, 7916, 7918, 7918, 7918, 7919, 7919, 7919, 7919, 7919, 7921, 7921, 7921,
    7921, 7921, 7921, 7923, 7929, 7929, 7930, 7930, 7931, 7931, 7931, 7931, 7933, 7934, 7934, 7934, 7934, 7934, 7936, 7936, 7937, 7938, 7939, 7940,
    7940, 7946, 7946, 7963, 7970, 7971, 7971, 7973, 7973, 7974, 7974, 7975, 7975, 7976, 7976, 7976, 7976, 7976, 7976, 7976, 7976, 7977, 7977, 7977,
    7978, 7978, 7978, 7978, 7978, 7981, 7981, 7982, 7982, 7983, 7984, 7985, 7985, 7992, 7992, 7993, 7993, 7993, 7994, 7995, 7997, 7997, 8004, 8004,
    8004, 8004, 8004, 8004, 8007, 8009, 8013, 8013, 8013, 8014, 8016, 8016, 8016, 8019, 8019, 8019, 8020, 8020, 8020, 8020, 8020, 8020, 8020, 8021,
    8021, 8021, 8023, 8024, 8026, 8026, 8027, 8027, 8027, 8027, 8027, 8034, 8034, 8035, 8036, 8036, 8036, 8036, 8038, 8038, 8038, 8038, 8038, 8039,
    8039, 8042, 8042, 8045, 8045, 8046, 8047, 8048, 8048, 8050, 8050, 8051, 8051, 8053, 8054, 8054, 8056, 8059, 8059, 8059, 8059, 8060, 8060, 8060,
    8061, 8061, 8062, 8063, 8066, 8068, 8070, 8070, 8070, 8070, 8071, 8074, 8074, 8076, 8077, 8077, 8078, 8078, 8079, 8079, 8080, 8081, 8081, 8083,
    8083, 8083, 8084, 8088, 8090, 8090, 8091, 8092, 8092, 8092, 8092, 8092, 8094, 8095, 8095, 8095, 8100, 8100, 8103, 8103, 8104, 8104, 8104, 8104,
    8105, 8106, 8106, 8108, 8108, 8110, 8110, 8113, 8113, 8113, 8114, 8114, 8114, 8114, 8116, 8116, 8117, 8117, 8118, 8118, 8118, 8118, 8118, 8119,
    8119, 8119, 8119, 8120, 8120, 8121, 8121, 8121, 8123, 8124, 8125, 8126, 8126, 8128, 8130, 8130, 8131, 8131, 8135, 8135, 8137, 8138, 8140, 8141,
    8141, 8142, 8142, 8145, 8146, 8147, 8148, 8158, 8158, 8159, 8159, 8163, 8163, 8165, 8165, 8165, 8169, 8172, 8175, 8175, 8176, 8176, 8176, 8176,
    8176, 8176, 8177, 8177, 8177, 8177, 8178, 8178, 8178, 8178, 8179, 8180, 8180, 8180, 8181, 8182, 8182, 8183, 8184, 8185, 8187, 8187, 8189, 8189,
    8191, 8191, 8193, 8194, 8194, 8197, 8197, 8197, 8197, 8199, 8200, 8200, 8202, 8202, 8203, 8205, 8205, 8209, 8209, 8210, 8214, 8214, 8215, 8216,
    8217, 8217, 8217, 8218, 8222, 8226, 8229, 8231, 8231, 8233, 8234, 8234, 8235, 8236, 8236, 8236, 8236, 8237, 8237, 8237, 8237, 8237, 8237, 8237,
    8237, 8237, 8237, 8237, 8237, 8237, 8238, 8238, 8238, 8238, 8238, 8240, 8241, 8242, 8242, 8244, 8244, 8244, 8244, 8244, 8244, 8244, 8245, 8246,
    8248, 8248, 8248, 8248, 8248, 8248, 8250, 8250, 8251, 8251, 8253, 8253, 8254, 8255, 8256, 8256, 8256, 8256, 8256, 8256, 8256, 8258, 8258, 8259,
    8260, 8260, 8260, 8262, 8263, 8265, 8265, 8265, 8267, 8267, 8268, 8269, 8269, 8272, 8273, 8274, 8274, 8275, 8276, 8276, 8277, 8277, 8277, 8277,
    8277, 8279, 8279, 8279, 8279, 8280, 8280, 8286, 8286, 8289, 8294, 8294, 8294, 8298, 8299, 8299, 8299, 8299, 8300, 8301, 8302, 8302, 8302, 8302,
    8302, 8302, 8302, 8302, 8304, 8306, 8306, 8308, 8310, 8310, 8310, 8310, 8312, 8312, 8313, 8314, 8315, 8315, 8316, 8316, 8317, 8317, 8317, 8317,
    8317, 8318, 8318, 8320, 8320, 8322, 8322, 8322, 8322, 8322, 8322, 8322, 8322, 8322, 8322, 8327, 8329, 8331, 8332, 8333, 8333, 8333, 8334, 8335,
    8335, 8335, 8336, 8336, 8336, 8338, 8340, 8341, 8341, 8341, 8341, 8341, 8341, 8343, 8344, 8345, 8345, 8346, 8346, 8348, 8348, 8349, 8352, 8352,
    8353, 8354, 8355, 8357, 8358, 8358, 8358, 8361, 8361, 8361, 8361, 8363, 8365, 8366, 8366, 8366, 8366, 8366, 8367, 8367, 8367, 8367, 8369, 8369,
    8369, 8369, 8372, 8372, 8372, 8372, 8372, 8372, 8373, 8375, 8376, 8380, 8380, 8382, 8383, 8384, 8384, 8388, 8391, 8391, 8391, 8391, 8391, 8392,
    8393, 8393, 8393, 8394, 8396, 8396, 8396, 8396, 8397, 8399, 8400, 8400, 8400, 8400, 8400, 8400, 8402, 8402, 8402, 8402, 8402, 8405, 8405, 8408,
    8411, 8411, 8411, 8419, 8419, 8421, 8423, 8425, 8425, 8425, 8425, 8425, 8425, 8425, 8425, 8425, 8426, 8426, 8427, 8427, 8429, 8430, 8434, 8434,
    8434, 8434, 8434, 8434, 8434, 8435, 8435, 8436, 8437, 8437, 8438, 8438, 8443, 8443, 8443, 8444, 8444, 8451, 8451, 8452, 8453, 8456, 8457, 8458,
    8458, 8458, 8458, 8459, 8461, 8468, 8468, 8469, 8469, 8469, 8469, 8470, 8470, 8471, 8478, 8479, 8480, 8482, 8484, 8486, 8486, 8486, 8486, 8486,
    8486, 8486, 8487, 8487, 8489, 8493, 8495, 8495, 8496, 8496, 8500, 8500, 8502, 8502, 8507, 8508, 8508, 8509, 8529, 8529, 8534, 8534, 8535, 8537,
    8539, 8540, 8540, 8542, 8544, 8544, 8546, 8546, 8548, 8548, 8548, 8549, 8549, 8549, 8549, 8549, 8550, 8550, 8550, 8550, 8554, 8557, 8561, 8562,
    8564, 8565, 8565, 8565, 8565, 8566, 8568, 8570, 8570, 8570, 8571, 8582, 8583, 8584, 8584, 8585, 8587, 8588, 8589, 8589, 8590, 8591, 8592, 8592,
    8597, 8597, 8597, 8597, 8597, 8598, 8599, 8600, 8601, 8601, 8601, 8602, 8602, 8604, 8604, 8606, 8606, 8608, 8609, 8611, 8612, 8612, 8612, 8615,
    8618, 8618, 8618, 8620, 8623, 8623, 8624, 8624, 8624, 8624, 8624, 8624, 8624, 8624, 8624, 8624, 8627, 8627, 8635, 8636, 8637, 8637, 8637, 8641,
    8641, 8646, 8646, 8646, 8647, 8650, 8652, 8655, 8655, 8656, 8661, 8661, 8661, 8663, 8667, 8667, 8668, 8669, 8669, 8669, 8680, 8680, 8680, 8680,
    8681, 8682, 8683, 8683, 8684, 8685, 8687, 8688, 8689, 8690, 8690, 8690, 8690, 8690, 8691, 8693, 8694, 8694, 8696, 8696, 8697, 8699, 8699, 8700,
    8701, 8703, 8704, 8707, 8707, 8707, 8707, 8708, 8709, 8712, 8719, 8719, 8720, 8720, 8723, 8723, 8723, 8723, 8723, 8723, 8723, 8723, 8724, 8724,
    8729, 8729, 8730, 8730, 8733, 8733, 8733, 8733, 8734, 8735, 8736, 8737, 8737, 8738, 8738, 8739, 8739, 8740, 8741, 8742, 8742, 8743, 8743, 8744,
    8745, 8746, 8748, 8748, 8748, 8749, 8749, 8753, 8753, 8753, 8754, 8755, 8755, 8755, 8755, 8756, 8757, 8760, 8760, 8761, 8761, 8762, 8762, 8763,
    8763, 8763, 8763, 8763, 8764, 8765, 8765, 8765, 8770, 8771, 8771, 8772, 8772, 8773, 8773, 8773, 8776, 8776, 8777, 8778, 8781, 8783, 8783, 8785,
    8786, 8788, 8790, 8790, 8790, 8790, 8792, 8792, 8793, 8793, 8793, 8793, 8793, 8793, 8794, 8794, 8794, 8794, 8794, 8795, 8795, 8796, 8796, 8796,
    8796, 8798, 8798, 8804, 8804, 8806, 8806, 8807, 8807, 8810, 8810, 8811, 8812, 8815, 8815, 8815, 8815, 8815, 8816, 8818, 8818, 8820, 8821, 8821,
    8822, 8822, 8827, 8827, 8837, 8838, 8838, 8838, 8838, 8838, 8839, 8842, 8843, 8843, 8844, 8844, 8844, 8845, 8845, 8846, 8846, 8847, 8847, 8847,
    8848, 8849, 8850, 8852, 8855, 8856, 8858, 8858, 8859, 8861, 8861, 8861, 8862, 8862, 8864, 8865, 8870, 8872, 8872, 8872, 8874, 8876, 8876, 8876,
    8878, 8881, 8883, 8886, 8888, 8888, 8888, 8888, 8888, 8888, 8890, 8893, 8899, 8899, 8900, 8900, 8901, 8901, 8902, 8902, 8902, 8903, 8904, 8904,
    8904, 8904, 8904, 8904, 8904, 8907, 8909, 8909, 8909, 8909, 8911, 8912, 8912, 8912, 8912, 8912, 8912, 8912, 8913, 8913, 8913, 8913, 8915, 8916,
    8917, 8917, 8919, 8919, 8920, 8920, 8924, 8924, 8925, 8925, 8926, 8927, 8928, 8928, 8931, 8932, 8932, 8934, 8934, 8934, 8935, 8936, 8936, 8936,
    8936, 8936, 8936, 8937, 8937, 8939, 8941, 8941, 8946, 8946, 8947, 8947, 8947, 8948, 8948, 8949, 8949, 8955, 8957, 8958, 8958, 8960, 8960, 8960,
    8960, 8961, 8965, 8965, 8965, 8967, 8968, 8969, 8969, 8972, 8975, 8976, 8976, 8977, 8980, 8980, 8983, 8985, 8989, 8989, 8994, 8997, 8997, 9000,
    9000, 9000, 9000, 9000, 9005, 9005, 9005, 9006, 9008, 9008, 9008, 9010, 9011, 9013, 9013, 9014, 9015, 9017, 9017, 9018, 9019, 9019, 9019, 9019,
    9022, 9022, 9023, 9026, 9027, 9027, 9029, 9032, 9033, 9035, 9035, 9036, 9037, 9037, 9038, 9038, 9038, 9038, 9038, 9038, 9038, 9039, 9043, 9043,
    9044, 9068, 9068, 9070, 9070, 9071, 9071, 9072, 9073, 9073, 9073, 9073, 9073, 9074, 9074, 9075, 9079, 9082, 9083, 9084, 9086, 9086, 9089, 9089,
    9090, 9091, 9092, 9098, 9099, 9099, 9104, 9107, 9108, 9108, 9108, 9115, 9116, 9117, 9117, 9121, 9122, 9122, 9122, 9124, 9126, 9130, 9132, 9140,
    9140, 9140, 9140, 9141, 9145, 9145, 9145, 9145, 9146, 9153, 9153, 9154, 9156, 9156, 9156, 9156, 9156, 9156, 9157, 9157, 9158, 9161, 9163, 9163,
    9165, 9167, 9167, 9170, 9170, 9170, 9171, 9172, 9172, 9172, 9175, 9175, 9175, 9175, 9176, 9176, 9176, 9176, 9177, 9177, 9177, 9181, 9184, 9188,
    9188, 9189, 9189, 9190, 9190, 9193, 9194, 9194, 9206, 9206, 9208, 9208, 9210, 9210, 9211, 9211, 9211, 9211, 9212, 9212, 9212, 9214, 9214, 9214,
    9216, 9216, 9216, 9217, 9217, 9218, 9218, 9218, 9218, 9218, 9218, 9218, 9220, 9220, 9221, 9222, 9222, 9223, 9223, 9237, 9239, 9239, 9240, 9240,
    9243, 9244, 9245, 9245, 9245, 9248, 9248, 9248, 9248, 9248, 9248, 9248, 9248, 9250, 9252, 9255, 9255, 9255, 9257, 9259, 9271, 9272, 9272, 9272,
    9272, 9272, 9272, 9272, 9272, 9272, 9274, 9275, 9275, 9278, 9282, 9282, 9283, 9285, 9286, 9287, 9287, 9288, 9288, 9291, 9295, 9295, 9295, 9306,
    9306, 9306, 9306, 9306, 9309, 9310, 9310, 9310, 9310, 9312, 9312, 9312, 9312, 9312, 9313, 9313, 9314, 9314, 9315, 9322, 9323, 9323, 9324, 9325,
    9325, 9325, 9327, 9327, 9328, 9328, 9331, 9332, 9333, 9333, 9333, 9335, 9336, 9337, 9337, 9337, 9338, 9338, 9339, 9339, 9339, 9340, 9340, 9342,
    9342, 9342, 9344, 9344, 9345, 9345, 9345, 9346, 9348, 9350, 9351, 9351, 9352, 9352, 9352, 9353, 9357, 9358, 9360, 9360, 9360, 9360, 9362, 9362,
    9362, 9362, 9362, 9363, 9364, 9365, 9369, 9370, 9370, 9371, 9371, 9371, 9371, 9378, 9378, 9379, 9379, 9380, 9380, 9381, 9386, 9389, 9389, 9390,
    9391, 9391, 9392, 9392, 9393, 9393, 9393, 9393, 9395, 9395, 9395, 9395, 9395, 9395, 9396, 9399, 9399, 9410, 9411, 9411, 9413, 9416, 9417, 9417,
    9417, 9421, 9421, 9422, 9422, 9422, 9422, 9422, 9429, 9429, 9429, 9430, 9430, 9430, 9431, 9432, 9433, 9433, 9433, 9436, 9439, 9440, 9442, 9443,
    9443, 9445, 9448, 9450, 9451, 9451, 9452, 9452, 9452, 9452, 9455, 9456, 9456, 9456, 9456, 9456, 9456, 9456, 9456, 9456, 9457, 9457, 9460, 9461,
    9462, 9462, 9465, 9469, 9469, 9471, 9472, 9473, 9473, 9474, 9474, 9481, 9481, 9481, 9482, 9491, 9493, 9495, 9498, 9498, 9498, 9498, 9501, 9502,
    9503, 9503, 9505, 9505, 9505, 9505, 9506, 9507, 9509, 9509, 9515, 9516, 9518, 9518, 9519, 9520, 9521, 9522, 9528, 9532, 9536, 9538, 9538, 9538,
    9538, 9541, 9544, 9545, 9545, 9546, 9548, 9548, 9550, 9551, 9555, 9557, 9557, 9560, 9560, 9560, 9560, 9560, 9560, 9560, 9563, 9564, 9568, 9570,
    9571, 9574, 9574, 9574, 9578, 9578, 9580, 9580, 9580, 9581, 9581, 9581, 9583, 9586, 9586, 9586, 9586, 9586, 9586, 9586, 9588, 9589, 9589, 9590,
    9590, 9590, 9593, 9600, 9600, 9606, 9606, 9606, 9608, 9608, 9610, 9610, 9620, 9620, 9623, 9623, 9625, 9626, 9626, 9626, 9628, 9628, 9638, 9638,
    9638, 9639, 9639, 9639, 9639, 9639, 9639, 9640, 9641, 9644, 9644, 9644, 9645, 9645, 9646, 9646, 9649, 9649, 9649, 9650, 9650, 9650, 9650, 9650,
    9651, 9652, 9655, 9656, 9657, 9657, 9658, 9659, 9660, 9660, 9663, 9663, 9663, 9663, 9664, 9664, 9668, 9668, 9669, 9670, 9670, 9672, 9674, 9674,
    9674, 9676, 9676, 9676, 9676, 9680, 9680, 9680, 9681, 9681, 9684, 9684, 9685, 9687, 9688, 9691, 9693, 9698, 9700, 9701, 9701, 9701, 9702, 9703,
    9704, 9707, 9709, 9709, 9712, 9714, 9716, 9717, 9717, 9717, 9718, 9719, 9719, 9719, 9720, 9723, 9723, 9723, 9723, 9723, 9723, 9723, 9727, 9727,
    9727, 9728, 9728, 9728, 9730, 9730, 9731, 9732, 9735, 9735, 9735, 9735, 9736, 9738, 9739, 9739, 9741, 9743, 9744, 9747, 9747, 9752, 9753, 9753,
    9754, 9755, 9756, 9757, 9759, 9760, 9762, 9762, 9763, 9763, 9763, 9764, 9764, 9764, 9765, 9766, 9767, 9767, 9769, 9769, 9770, 9770, 9770, 9771,
    9771, 9771, 9771, 9771, 9771, 9772, 9785, 9785, 9785, 9787, 9790, 9791, 9792, 9792, 9792, 9792, 9794, 9795, 9795, 9795, 9796, 9796, 9796, 9797,
    9797, 9797, 9802, 9803, 9803, 9803, 9803, 9805, 9806, 9806, 9806, 9806, 9809, 9811, 9816, 9817, 9817, 9817, 9817, 9817, 9817, 9817, 9817, 9817,
    9817, 9819, 9822, 9824, 9824, 9825, 9825, 9825, 9825, 9826, 9827, 9839, 9840, 9841, 9855, 9855, 9855, 9857, 9857, 9860, 9861, 9861, 9862, 9862,
    9868, 9879, 9881, 9881, 9881, 9888, 9890, 9890, 9890, 9894, 9897, 9897, 9897, 9897, 9897, 9899, 9899, 9902, 9904, 9904, 9904, 9905, 9907, 9909,
    9909, 9910, 9911, 9912, 9913, 9913, 9915, 9917, 9917, 9917, 9917, 9921, 9921, 9921, 9922, 9922, 9922, 9923, 9925, 9926, 9926, 9928, 9928, 9928,
    9928, 9928, 9935, 9935, 9936, 9936, 9938, 9938, 9940, 9940, 9945, 9945, 9945, 9948, 9948, 9948, 9948, 9949, 9949, 9949, 9949, 9953, 9953, 9953,
    9956, 9957, 9957, 9961, 9963, 9963, 9963, 9963, 9963, 9963, 9966, 9966, 9966, 9967, 9967, 9967, 9970, 9971, 9971, 9972, 9972, 9973, 9976, 9976,
    9981, 9981, 9982, 9984, 9984, 9987, 9987, 9987, 9987, 9987, 9989, 9989, 9990, 9990, 9991, 9991, 9995, 9996, 9998, 10000, 10006, 10008, 10008, 10008,
    10009, 10010, 10010, 10013, 10013, 10016, 10016, 10016, 10016, 10016, 10016, 10017, 10021, 10022, 10023, 10024, 10028, 10032, 10032, 10032, 10033, 10033, 10034, 10035,
    10035, 10035, 10038, 10041, 10041, 10041, 10041, 10042, 10043, 10043, 10043, 10045, 10046, 10048, 10051, 10051, 10051, 10053, 10053, 10053, 10054, 10055, 10056, 10058,
    10060, 10060, 10068, 10071, 10071, 10073, 10074, 10074, 10075, 10077, 10077, 10077, 10077, 10077, 10080, 10082, 10082, 10082, 10083, 10083, 10084, 10084, 10084, 10084,
    10086, 10087, 10088, 10090, 10092, 10092, 10092, 10092, 10092, 10092, 10093, 10094, 10095, 10096, 10096, 10098, 10098, 10099, 10100, 10105, 10105, 10105, 10109, 10109,
    10112, 10113, 10113, 10114, 10114, 10117, 10119, 10119, 10119, 10123, 10123, 10123, 10124, 10124, 10124, 10124, 10126, 10129, 10129, 10129, 10129, 10130, 10138, 10138,
    10141, 10141, 10143, 10143, 10143, 10145, 10145, 10145, 10145, 10146, 10146, 10146, 10146, 10147, 10149, 10150, 10150, 10150, 10153, 10153, 10161, 10167, 10177, 10178,
    10178, 10178, 10178, 10178, 10178, 10179, 10179, 10179, 10184, 10184, 10185, 10185, 10186, 10187, 10187, 10187, 10187, 10190, 10190, 10190, 10190, 10192, 10192, 10192,
    10194, 10195, 10197, 10198, 10200, 10200, 10200, 10201, 10201, 10204, 10204, 10206, 10207, 10207, 10208, 10210, 10210, 10210, 10210, 10211, 10211, 10211, 10211, 10212,
    10213, 10214, 10214, 10215, 10215, 10216, 10219, 10220, 10223, 10223, 10223, 10225, 10244, 10244, 10244, 10244, 10244, 10244, 10245, 10245, 10249, 10253, 10255, 10256,
    10256, 10256, 10256, 10257, 10260, 10260, 10260, 10260, 10261, 10263, 10263, 10264, 10264, 10270, 10271, 10272, 10272, 10273, 10274, 10277, 10278, 10279, 10279, 10279,
    10279, 10279, 10279, 10282, 10284, 10287, 10288, 10292, 10294, 10295, 10295, 10295, 10295, 10295, 10297, 10297, 10297, 10297, 10298, 10300, 10302, 10302, 10303, 10303,
    10303, 10304, 10306, 10307, 10308, 10309, 10309, 10309, 10309, 10309, 10309, 10311, 10311, 10312, 10312, 10312, 10314, 10314, 10314, 10315, 10315, 10316, 10318, 10318,
    10318, 10318, 10318, 10320, 10320, 10324, 10327, 10327, 10327, 10327, 10327, 10327, 10327, 10327, 10332, 10332, 10332, 10332, 10332, 10333, 10336, 10338, 10339, 10342,
    10342, 10344, 10350, 10351, 10352, 10353, 10353, 10354, 10355, 10355, 10362, 10362, 10367, 10369, 10369, 10370, 10370, 10370, 10370, 10372, 10374, 10376, 10376, 10376,
    10377, 10377, 10377, 10381, 10381, 10381, 10381, 10381, 10381, 10381, 10381, 10383, 10383, 10383, 10384, 10384, 10384, 10384, 10384, 10385, 10386, 10388, 10390, 10391,
    10392, 10393, 10393, 10394, 10394, 10394, 10395, 10395, 10403, 10403, 10404, 10404, 10404, 10406, 10406, 10407, 10407, 10407, 10409, 10410, 10413, 10413, 10413, 10414,
    10414, 10414, 10414, 10414, 10414, 10415, 10415, 10416, 10418, 10420, 10422, 10423, 10423, 10424, 10424, 10424, 10424, 10424, 10426, 10426, 10426, 10427, 10427, 10427,
    10430, 10430, 10432, 10433, 10434, 10434, 10434, 10434, 10437, 10444, 10444, 10445, 10448, 10449, 10449, 10449, 10450, 10450, 10450, 10450, 10450, 10450, 10450, 10451,
    10451, 10454, 10456, 10456, 10457, 10459, 10459, 10459, 10459, 10459, 10461, 10461, 10461, 10463, 10464, 10465, 10465, 10465, 10465, 10466, 10466, 10466, 10466, 10466,
    10466, 10467, 10467, 10468, 10468, 10468, 10468, 10468, 10470, 10471, 10474, 10475, 10475, 10477, 10477, 10477, 10478, 10478, 10480, 10481, 10481, 10481, 10481, 10482,
    10483, 10484, 10485, 10486, 10487, 10487, 10497, 10502, 10506, 10506, 10506, 10507, 10508, 10511, 10512, 10516, 10521, 10525, 10525, 10526, 10526, 10528, 10530, 10531,
    10532, 10534, 10536, 10536, 10537, 10537, 10537, 10538, 10538, 10541, 10545, 10551, 10551, 10551, 10553, 10553, 10554, 10556, 10556, 10558, 10562, 10564, 10565, 10565,
    10568, 10568, 10568, 10571, 10572, 10572, 10574, 10574, 10574, 10575, 10576, 10576, 10576, 10577, 10578, 10578, 10580, 10580, 10582, 10584, 10594, 10594, 10594, 10596,
    10597, 10597, 10597, 10597, 10597, 10597, 10597, 10598, 10598, 10600, 10601, 10601, 10602, 10602, 10602, 10602, 10603, 10603, 10603, 10605, 10607, 10608, 10610, 10610,
    10610, 10612, 10612, 10613, 10613, 10622, 10624, 10626, 10626, 10626, 10627, 10628, 10628, 10629, 10629, 10632, 10632, 10632, 10633, 10633, 10635, 10637, 10638, 10638,
    10639, 10641, 10646, 10647, 10649, 10649, 10653, 10654, 10654, 10655, 10657, 10657, 10657, 10662, 10662, 10664, 10677, 10677, 10678, 10680, 10680, 10680, 10680, 10681,
    10687, 10688, 10692, 10694, 10695, 10696, 10702, 10710, 10710, 10713, 10717, 10719, 10719, 10721, 10722, 10722, 10722, 10726, 10727, 10727, 10727, 10728, 10733, 10733,
    10735, 10737, 10738, 10738, 10740, 10741, 10747, 10747, 10748, 10749, 10749, 10749, 10750, 10750, 10750, 10750, 10754, 10754, 10755, 10756, 10756, 10759, 10760, 10761,
    10761, 10761, 10762, 10762, 10762, 10762, 10765, 10765, 10765, 10773, 10773, 10773, 10774, 10774, 10774, 10775, 10775, 10781, 10781, 10781, 10782, 10783, 10791, 10791,
    10792, 10792, 10793, 10793, 10793, 10794, 10796, 10796, 10798, 10799, 10801, 10801, 10801, 10801, 10801, 10802, 10802, 10802, 10804, 10804, 10808, 10808, 10810, 10815,
    10816, 10816, 10824, 10824, 10827, 10839, 10839, 10848, 10848, 10848, 10848, 10848, 10848, 10850, 10864, 10864, 10865, 10866, 10867, 10867, 10867, 10869, 10870, 10875,
    10875, 10875, 10875, 10875, 10875, 10875, 10875, 10876, 10877, 10877, 10877, 10877, 10877, 10877, 10878, 10879, 10879, 10879, 10880, 10882, 10886, 10886, 10887, 10888,
    10888, 10888, 10889, 10890, 10890, 10890, 10890, 10893, 10893, 10893, 10895, 10895, 10895, 10896, 10898, 10898, 10900, 10904, 10906, 10910, 10911, 10915, 10915, 10916,
    10916, 10916, 10916, 10918, 10919, 10920, 10921, 10921, 10923, 10923, 10923, 10924, 10924, 10925, 10925, 10925, 10927, 10927, 10927, 10927, 10930, 10931, 10934, 10936,
    10936, 10936, 10938, 10939, 10939, 10939, 10939, 10941, 10941, 10942, 10944, 10945, 10945, 10945, 10946, 10947, 10948, 10948, 10948, 10948, 10949, 10951, 10951, 10955,
    10955, 10955, 10955, 10955, 10955, 10957, 10959, 10959, 10962, 10962, 10962, 10962, 10962, 10962, 10965, 10965, 10971, 10971, 10971, 10971, 10972, 10972, 10972, 10973,
    10973, 10973, 10973, 10974, 10975, 10977, 10979, 10980, 10980, 10981, 10983, 10986, 10987, 10988, 10988, 10988, 10990, 10990, 10994, 10995, 10999, 10999, 10999, 11001,
    11002, 11003, 11003, 11004, 11004, 11006, 11007, 11009, 11010, 11011, 11011, 11011, 11014, 11016, 11017, 11017, 11017, 11017, 11017, 11017, 11024, 11024, 11025, 11025,
    11025, 11025, 11026, 11026, 11026, 11028, 11028, 11029, 11029, 11030, 11030, 11031, 11031, 11033, 11035, 11038, 11039, 11039, 11043, 11043, 11046, 11047, 11048, 11050,
    11050, 11050, 11053, 11053, 11053, 11053, 11053, 11055, 11058, 11058, 11058, 11059, 11059, 11059, 11060, 11060, 11061, 11061, 11063, 11063, 11063, 11063, 11063, 11069,
    11072, 11075, 11076, 11076, 11079, 11079, 11079, 11081, 11082, 11082, 11082, 11083, 11085, 11085, 11085, 11088, 11089, 11089, 11091, 11091, 11093, 11094, 11094, 11094,
    11094, 11094, 11096, 11100, 11100, 11102, 11103, 11107, 11107, 11107, 11110, 11110, 11111, 11112, 11115, 11116, 11116, 11121, 11122, 11122, 11123, 11126, 11127, 11127,
    11127, 11128, 11132, 11132, 11132, 11137, 11137, 11137, 11137, 11140, 11142, 11142, 11144, 11144, 11146, 11146, 11148, 11148, 11149, 11149, 11149, 11150, 11150, 11150,
    11150, 11150, 11151, 11152, 11152, 11152, 11152, 11152, 11152, 11152, 11153, 11154, 11155, 11155, 11158, 11158, 11158, 11160, 11160, 11161, 11163, 11164, 11165, 11167,
    11167, 11171, 11171, 11172, 11173, 11173, 11175, 11175, 11175, 11175, 11177, 11179, 11179, 11179, 11184, 11184, 11184, 11186, 11186, 11186, 11186, 11186, 11188, 11188,
    11190, 11190, 11191, 11191, 11191, 11191, 11192, 11197, 11198, 11199, 11201, 11203, 11203, 11203, 11203, 11203, 11203, 11211, 11212, 11212, 11212, 11213, 11216, 11216,
    11218, 11218, 11218, 11218, 11220, 11220, 11222, 11222, 11222, 11222, 11222, 11224, 11228, 11228, 11233, 11233, 11234, 11236, 11238, 11238, 11238, 11241, 11242, 11242,
    11244, 11244, 11244, 11246, 11246, 11246, 11246, 11249, 11254, 11255, 11256, 11257, 11257, 11257, 11258, 11260, 11260, 11261, 11261, 11264, 11265, 11265, 11267, 11268,
    11269, 11280, 11280, 11280, 11280, 11283, 11284, 11290, 11293, 11293, 11293, 11294, 11296, 11299, 11305, 11305, 11306, 11307, 11307, 11317, 11318, 11319, 11321, 11325,
    11326, 11345, 11346, 11347, 11348, 11352, 11352, 11352, 11352, 11353, 11354, 11354, 11354, 11354, 11355, 11355, 11355, 11355, 11357, 11358, 11358, 11359, 11359, 11360,
    11360, 11360, 11360, 11361, 11361, 11361, 11362, 11363, 11368, 11368, 11368, 11368, 11369, 11372, 11373, 11373, 11374, 11374, 11374, 11374, 11375, 11375, 11376, 11379,
    11379, 11379, 11380, 11381, 11381, 11384, 11388, 11401, 11401, 11401, 11402, 11404, 11405, 11405, 11405, 11406, 11406, 11406, 11406, 11407, 11407, 11408, 11408, 11408,
    11409, 11416, 11417, 11419, 11421, 11423, 11424, 11425, 11428, 11431, 11431, 11433, 11434, 11434, 11435, 11435, 11435, 11435, 11435, 11436, 11441, 11441, 11441, 11444,
    11444, 11445, 11446, 11446, 11446, 11449, 11468, 11469, 11470, 11474, 11474, 11475, 11475, 11475, 11476, 11476, 11476, 11480, 11484, 11490, 11490, 11498, 11499, 11500,
    11500, 11500, 11506, 11507, 11511, 11511, 11512, 11515, 11515, 11517, 11517, 11518, 11519, 11519, 11522, 11523, 11523, 11523, 11524, 11524, 11524, 11524, 11530, 11530,
    11530, 11537, 11537, 11537, 11542, 11543, 11543, 11544, 11544, 11544, 11544, 11544, 11544, 11546, 11550, 11555, 11555, 11555, 11555, 11555, 11555, 11556, 11556, 11556,
    11556, 11557, 11557, 11558, 11558, 11559, 11559, 11559, 11561, 11561, 11561, 11561, 11561, 11564, 11569, 11569, 11569, 11569, 11569, 11574, 11574, 11574, 11574, 11577,
    11585, 11585, 11591, 11591, 11591, 11593, 11594, 11595, 11595, 11595, 11595, 11596, 11596, 11596, 11597, 11597, 11600, 11601, 11603, 11603, 11604, 11607, 11609, 11609,
    11615, 11617, 11617, 11617, 11618, 11621, 11624, 11627, 11628, 11629, 11630, 11630, 11631, 11631, 11632, 11632, 11635, 11638, 11638, 11646, 11646, 11650, 11651, 11655,
    11656, 11658, 11658, 11658, 11658, 11659, 11660, 11660, 11661, 11661, 11661, 11661, 11661, 11661, 11661, 11662, 11662, 11664, 11664, 11664, 11665, 11665, 11667, 11668,
    11668, 11670, 11671, 11672, 11672, 11672, 11673, 11674, 11674, 11675, 11675, 11675, 11677, 11677, 11679, 11680, 11680, 11683, 11686, 11686, 11686, 11687, 11687, 11687,
    11687, 11689, 11689, 11689, 11689, 11689, 11689, 11689, 11689, 11690, 11692, 11692, 11697, 11697, 11698, 11698, 11699, 11714, 11715, 11716, 11716, 11717, 11717, 11717,
    11717, 11717, 11717, 11717, 11717, 11719, 11719, 11722, 11722, 11722, 11722, 11723, 11723, 11723, 11725, 11725, 11725, 11726, 11727, 11728, 11728, 11730, 11732, 11733,
    11733, 11733, 11733, 11734, 11734, 11735, 11735, 11735, 11736, 11737, 11737, 11737, 11738, 11739, 11739, 11741, 11741, 11748, 11748, 11750, 11750, 11750, 11750, 11750,
    11755, 11755, 11755, 11755, 11756, 11756, 11757, 11763, 11763, 11763, 11766, 11769, 11769, 11769, 11769, 11770, 11770, 11771, 11772, 11772, 11772, 11772, 11772, 11772,
    11787, 11788, 11789, 11789, 11791, 11791, 11791, 11794, 11795, 11796, 11797, 11797, 11798, 11798, 11798, 11798, 11799, 11806, 11806, 11808, 11808, 11811, 11812, 11812,
    11814, 11815, 11815, 11816, 11816, 11817, 11818, 11820, 11820, 11821, 11821, 11825, 11828, 11829, 11830, 11830, 11830, 11838, 11840, 11840, 11842, 11843, 11844, 11846,
    11846, 11848, 11848, 11849, 11849, 11849, 11850, 11850, 11850, 11851, 11851, 11851, 11851, 11851, 11851, 11851, 11851, 11852, 11857, 11857, 11857, 11858, 11858, 11858,
    11858, 11858, 11858, 11860, 11864, 11864, 11865, 11866, 11866, 11866, 11866, 11868, 11869, 11872, 11872, 11872, 11872, 11872, 11872, 11872, 11872, 11872, 11872, 11872,
    11874, 11874, 11874, 11875, 11877, 11880, 11881, 11881, 11881, 11881, 11881, 11882, 11883, 11883, 11883, 11883, 11883, 11883, 11884, 11884, 11884, 11886, 11889, 11899,
    11901, 11904, 11905, 11906, 11908, 11909, 11911, 11911, 11915, 11917, 11918, 11923, 11923, 11923, 11923, 11927, 11927, 11928, 11928, 11928, 11928, 11928, 11928, 11928,
    11929, 11929, 11929, 11932, 11932, 11933, 11933, 11933, 11934, 11935, 11940, 11941, 11943, 11944, 11944, 11945, 11945, 11945, 11947, 11947, 11949, 11953, 11960, 11961,
    11961, 11961, 11961, 11963, 11964, 11965, 11966, 11966, 11967, 11967, 11970, 11971, 11973, 11974, 11974, 11979, 11981, 11981, 11981, 11982, 11982, 11982, 11982, 11982,
    11982, 11992, 11993, 11993, 11993, 11995, 11995, 11995, 11995, 11995, 11995, 11996, 11996, 11996, 11996, 11997, 11999, 11999, 12004, 12004, 12005, 12006, 12006, 12006,
    12006, 12006, 12006, 12006, 12007, 12007, 12008, 12008, 12008, 12008, 12008, 12010, 12010, 12011, 12011, 12013, 12018, 12018, 12019, 12019, 12019, 12019, 12021, 12022,
    12022, 12024, 12024, 12025, 12027, 12029, 12029, 12030, 12030, 12034, 12035, 12036, 12036, 12038, 12038, 12038, 12038, 12040, 12041, 12042, 12042, 12043, 12045, 12045,
    12047, 12048, 12048, 12049, 12049, 12052, 12052, 12055, 12055, 12057, 12057, 12057, 12058, 12058, 12058, 12060, 12062, 12062, 12063, 12065, 12066, 12067, 12067, 12067,
    12067, 12067, 12067, 12067, 12067, 12067, 12067, 12067, 12067, 12067, 12070, 12070, 12072, 12072, 12075, 12076, 12076, 12076, 12076, 12076, 12085, 12086, 12087, 12089,
    12090, 12095, 12095, 12096, 12096, 12096, 12101, 12102, 12103, 12103, 12103, 12103, 12105, 12105, 12105, 12106, 12106, 12106, 12106, 12106, 12106, 12106, 12106, 12107,
    12107, 12107, 12107, 12110, 12110, 12110, 12110, 12110, 12110, 12110, 12111, 12112, 12112, 12113, 12113, 12113, 12113, 12114, 12119, 12119, 12126, 12126, 12126, 12128,
    12132, 12135, 12135, 12135, 12136, 12136, 12136, 12138, 12138, 12138, 12138, 12138, 12138, 12138, 12142, 12143, 12143, 12143, 12143, 12144, 12144, 12145, 12145, 12146,
    12146, 12146, 12146, 12149, 12150, 12150, 12155, 12155, 12157, 12157, 12158, 12160, 12160, 12161, 12161, 12161, 12162, 12162, 12164, 12165, 12167, 12167, 12168, 12169,
    12170, 12172, 12174, 12174, 12174, 12174, 12174, 12176, 12177, 12178, 12178, 12178, 12179, 12179, 12181, 12181, 12184, 12185, 12185, 12191, 12191, 12191, 12191, 12191,
    12191, 12191, 12191, 12192, 12198, 12198, 12198, 12198, 12198, 12198, 12198, 12199, 12202, 12203, 12204, 12206, 12206, 12206, 12207, 12207, 12207, 12207, 12207, 12207,
    12210, 12211, 12211, 12211, 12211, 12211, 12212, 12212, 12213, 12239, 12240, 12245, 12245, 12246, 12247, 12247, 12247, 12247, 12247, 12247, 12249, 12249, 12250, 12250,
    12254, 12255, 12255, 12255, 12256, 12258, 12258, 12258, 12259, 12259, 12260, 12260, 12260, 12260, 12260, 12262, 12264, 12264, 12264, 12264, 12264, 12264, 12264, 12264,
    12265, 12268, 12268, 12269, 12270, 12270, 12271, 12271, 12272, 12273, 12273, 12275, 12277, 12278, 12278, 12279, 12281, 12282, 12282, 12282, 12282, 12286, 12287, 12287,
    12287, 12287, 12287, 12288, 12289, 12289, 12289, 12292, 12292, 12296, 12298, 12302, 12304, 12305, 12305, 12305, 12310, 12311, 12311, 12313, 12313, 12313, 12320, 12321,
    12321, 12321, 12321, 12321, 12324, 12325, 12325, 12325, 12326, 12328, 12328, 12328, 12333, 12333, 12333, 12334, 12334, 12334, 12334, 12338, 12338, 12340, 12340, 12340,
    12342, 12342, 12342, 12345, 12345, 12345, 12345, 12345, 12347, 12347, 12350, 12350, 12350, 12352, 12352, 12352, 12353, 12354, 12355, 12355, 12356, 12357, 12358, 12358,
    12359, 12361, 12362, 12362, 12366, 12366, 12371, 12371, 12376, 12378, 12379, 12379, 12382, 12382, 12383, 12383, 12384, 12384, 12385, 12385, 12389, 12390, 12390, 12390,
    12391, 12391, 12392, 12399, 12399, 12399, 12400, 12400, 12402, 12403, 12404, 12404, 12404, 12404, 12406, 12407, 12407, 12409, 12410, 12412, 12412, 12412, 12415, 12425,
    12425, 12425, 12425, 12427, 12427, 12427, 12427, 12428, 12431, 12432, 12432, 12433, 12434, 12436, 12438, 12438, 12439, 12439, 12440, 12441, 12445, 12445, 12447, 12447,
    12448, 12454, 12454, 12456, 12458, 12459, 12459, 12462, 12465, 12465, 12465, 12465, 12465, 12467, 12468, 12468, 12471, 12471, 12471, 12472, 12472, 12473, 12476, 12477,
    12477, 12477, 12478, 12480, 12481, 12483, 12486, 12486, 12486, 12487, 12487, 12492, 12492, 12493, 12494, 12495, 12495, 12495, 12496, 12496, 12496, 12496, 12499, 12500,
    12501, 12501, 12503, 12503, 12505, 12508, 12508, 12508, 12510, 12510, 12510, 12512, 12512, 12512, 12513, 12514, 12514, 12516, 12517, 12518, 12519, 12519, 12519, 12519,
    12519, 12520, 12526, 12526, 12526, 12526, 12527, 12527, 12529, 12531, 12533, 12535, 12535, 12535, 12536, 12537, 12538, 12538, 12538, 12538, 12547, 12547, 12548, 12548,
    12548, 12549, 12549, 12554, 12555, 12555, 12558, 12560, 12560, 12560, 12561, 12561, 12563, 12563, 12563, 12563, 12563, 12564, 12566, 12566, 12566, 12566, 12567, 12567,
    12568, 12568, 12568, 12571, 12573, 12574, 12574, 12574, 12576, 12576, 12576, 12576, 12580, 12580, 12581, 12585, 12585, 12587, 12588, 12588, 12591, 12593, 12598, 12599,
    12599, 12599, 12602, 12605, 12605, 12610, 12612, 12613, 12613, 12613, 12614, 12614, 12620, 12624, 12624, 12625, 12625, 12631, 12631, 12632, 12632, 12632, 12634, 12636,
    12640, 12642, 12642, 12642, 12642, 12642, 12643, 12644, 12645, 12645, 12646, 12648, 12648, 12649, 12649, 12649, 12650, 12650, 12650, 12650, 12660, 12661, 12662, 12662,
    12662, 12663, 12666, 12668, 12668, 12668, 12668, 12668, 12670, 12672, 12672, 12672, 12672, 12680, 12680, 12688, 12688, 12688, 12688, 12691, 12692, 12692, 12692, 12694,
    12695, 12695, 12695, 12695, 12696, 12697, 12698, 12699, 12699, 12704, 12704, 12704, 12704, 12704, 12705, 12711, 12711, 12711, 12711, 12718, 12719, 12719, 12719, 12719,
    12724, 12724, 12728, 12729, 12730, 12731, 12731, 12732, 12732, 12732, 12733, 12733, 12738, 12741, 12741, 12741, 12742, 12743, 12745, 12745, 12745, 12745, 12745, 12745,
    12746, 12747, 12747, 12747, 12747, 12749, 12749, 12752, 12754, 12754, 12754, 12754, 12758, 12759, 12761, 12761, 12762, 12763, 12763, 12763, 12764, 12764, 12765, 12765,
    12768, 12770, 12771, 12771, 12771, 12771, 12773, 12773, 12773, 12774, 12777, 12781, 12782, 12785, 12785, 12786, 12786, 12786, 12786, 12786, 12786, 12786, 12787, 12788,
    12789, 12789, 12789, 12789, 12789, 12790, 12791, 12791, 12791, 12792, 12792, 12794, 12795, 12797, 12797, 12799, 12799, 12799, 12799, 12801, 12802, 12802, 12802, 12802,
    12802, 12802, 12803, 12806, 12807, 12808, 12810, 12811, 12812, 12812, 12813, 12813, 12813, 12813, 12814, 12814, 12815, 12815, 12816, 12816, 12816, 12816, 12816, 12816,
    12816, 12816, 12816, 12817, 12817, 12817, 12820, 12820, 12823, 12823, 12823, 12823, 12824, 12824, 12826, 12828, 12831, 12834, 12834, 12834, 12834, 12834, 12835, 12837,
    12846, 12849, 12849, 12849, 12852, 12854, 12856, 12857, 12857, 12858, 12859, 12859, 12859, 12859, 12862, 12863, 12863, 12863, 12864, 12865, 12866, 12866, 12866, 12866,
    12868, 12868, 12868, 12869, 12869, 12869, 12873, 12873, 12877, 12877, 12879, 12879, 12879, 12880, 12880, 12882, 12882, 12882, 12882, 12882, 12882, 12884, 12884, 12887,
    12891, 12891, 12892, 12892, 12895, 12897, 12897, 12897, 12898, 12900, 12902, 12903, 12903, 12903, 12904, 12907, 12907, 12913, 12914, 12914, 12914, 12917, 12917, 12917,
    12917, 12917, 12917, 12917, 12918, 12918, 12918, 12921, 12922, 12922, 12922, 12922, 12922, 12922, 12922, 12924, 12925, 12925, 12926, 12926, 12927, 12927, 12935, 12935,
    12935, 12935, 12937, 12937, 12937, 12939, 12945, 12945, 12946, 12946, 12946, 12947, 12949, 12950, 12950, 12950, 12953, 12954, 12954, 12958, 12959, 12961, 12961, 12962,
    12963, 12963, 12965, 12965, 12966, 12966, 12966, 12966, 12970, 12972, 12973, 12974, 12975, 12977, 12977, 12979, 12981, 12983, 12983, 12986, 12986, 12986, 12988, 12990,
    12992, 12994, 12995, 12995, 12995, 12997, 12997, 12997, 12997, 12997, 13001, 13001, 13002, 13002, 13002, 13002, 13002, 13002, 13002, 13004, 13004, 13004, 13004, 13006,
    13006, 13006, 13006, 13007, 13009, 13010, 13010, 13014, 13014, 13014, 13016, 13017, 13017, 13018, 13020, 13020, 13022, 13028, 13028, 13031, 13031, 13035, 13036, 13040,
    13042, 13043, 13046, 13046, 13047, 13047, 13048, 13049, 13049, 13049, 13049, 13050, 13051, 13052, 13052, 13052, 13053, 13053, 13053, 13057, 13057, 13057, 13057, 13057,
    13061, 13063, 13063, 13063, 13067, 13067, 13067, 13067, 13067, 13067, 13071, 13071, 13072, 13072, 13074, 13077, 13077, 13082, 13082, 13082, 13083, 13084, 13085, 13085,
    13087, 13087, 13087, 13088, 13089, 13089, 13089, 13089, 13090, 13090, 13091, 13092, 13092, 13095, 13097, 13099, 13100, 13100, 13102, 13102, 13102, 13102, 13107, 13109,
    13109, 13109, 13109, 13113, 13113, 13113, 13113, 13114, 13114, 13116, 13117, 13117, 13121, 13122, 13123, 13126, 13127, 13127, 13128, 13131, 13133, 13134, 13135, 13138,
    13140, 13140, 13141, 13141, 13141, 13141, 13141, 13141, 13142, 13143, 13144, 13145, 13145, 13147, 13147, 13148, 13148, 13149, 13151, 13151, 13153, 13155, 13155, 13155,
    13155, 13155, 13157, 13157, 13157, 13157, 13157, 13158, 13159, 13159, 13159, 13162, 13162, 13164, 13167, 13169, 13170, 13170, 13170, 13172, 13172, 13172, 13173, 13174,
    13174, 13174, 13174, 13174, 13180, 13182, 13183, 13184, 13184, 13184, 13184, 13185, 13185, 13185, 13185, 13185, 13185, 13186, 13186, 13186, 13186, 13186, 13188, 13188,
    13195, 13198, 13199, 13203, 13205, 13208, 13208, 13209, 13215, 13219, 13222, 13225, 13225, 13225, 13225, 13228, 13228, 13228, 13228, 13231, 13231, 13232, 13235, 13237,
    13238, 13239, 13240, 13241, 13241, 13242, 13242, 13242, 13242, 13242, 13244, 13244, 13246, 13246, 13248, 13248, 13248, 13249, 13249, 13250, 13254, 13255, 13255, 13255,
    13256, 13257, 13257, 13257, 13258, 13258, 13262, 13263, 13263, 13265, 13266, 13269, 13269, 13269, 13271, 13272, 13273, 13273, 13286, 13286, 13288, 13288, 13288, 13288,
    13289, 13293, 13293, 13298, 13298, 13300, 13300, 13306, 13306, 13306, 13306, 13308, 13308, 13309, 13312, 13313, 13314, 13330, 13330, 13331, 13332, 13332, 13334, 13334,
    13335, 13337, 13337, 13338, 13338, 13338, 13338, 13338, 13339, 13340, 13340, 13344, 13344, 13346, 13347, 13347, 13347, 13350, 13351, 13351, 13355, 13355, 13355, 13355,
    13357, 13357, 13358, 13358, 13358, 13359, 13359, 13359, 13359, 13359, 13361, 13361, 13365, 13367, 13367, 13367, 13370, 13370, 13370, 13373, 13373, 13374, 13379, 13379,
    13379, 13380, 13380, 13380, 13380, 13380, 13380, 13382, 13382, 13382, 13384, 13385, 13387, 13388, 13388, 13389, 13389, 13389, 13389, 13389, 13392, 13392, 13395, 13395,
    13396, 13396, 13398, 13398, 13403, 13403, 13405, 13406, 13407, 13409, 13410, 13412, 13413, 13413, 13414, 13416, 13416, 13416, 13416, 13416, 13416, 13422, 13422, 13427,
    13434, 13436, 13437, 13437, 13437, 13437, 13440, 13443, 13443, 13444, 13444, 13445, 13446, 13447, 13447, 13448, 13448, 13448, 13448, 13448, 13449, 13453, 13453, 13453,
    13453, 13453, 13455, 13460, 13461, 13464, 13464, 13465, 13465, 13466, 13466, 13466, 13466, 13466, 13470, 13472, 13472, 13472, 13473, 13473, 13473, 13473, 13479, 13479,
    13480, 13486, 13487, 13487, 13490, 13490, 13491, 13491, 13493, 13493, 13493, 13493, 13493, 13493, 13493, 13493, 13493, 13494, 13496, 13497, 13497, 13498, 13498, 13502,
    13502, 13503, 13504, 13505, 13508, 13509, 13509, 13512, 13516, 13516, 13516, 13517, 13517, 13522, 13522, 13522, 13522, 13523, 13525, 13525, 13526, 13526, 13531, 13533,
    13537, 13537, 13553, 13556, 13557, 13558, 13558, 13559, 13559, 13559, 13560, 13561, 13562, 13563, 13563, 13563, 13563, 13573, 13574, 13574, 13574, 13582, 13587, 13587,
    13587, 13587, 13589, 13592, 13593, 13594, 13595, 13596, 13597, 13598, 13598, 13598, 13599, 13599, 13599, 13599, 13600, 13601, 13601, 13602, 13602, 13602, 13602, 13605,
    13607, 13612, 13613, 13616, 13616, 13619, 13622, 13622, 13628, 13628, 13629, 13630, 13631, 13631, 13633, 13635, 13636, 13636, 13637, 13637, 13641, 13642, 13642, 13642,
    13642, 13643, 13643, 13643, 13643, 13643, 13643, 13644, 13644, 13645, 13645, 13645, 13645, 13646, 13647, 13649, 13649, 13650, 13651, 13651, 13651, 13651, 13651, 13651,
    13653, 13656, 13656, 13656, 13657, 13657, 13660, 13660, 13660, 13663, 13667, 13669, 13670, 13671, 13671, 13672, 13672, 13672, 13674, 13674, 13678, 13679, 13680, 13682,
    13684, 13684, 13685, 13686, 13686, 13686, 13686, 13687, 13687, 13687, 13688, 13689, 13690, 13695, 13695, 13696, 13696, 13696, 13703, 13704, 13704, 13705, 13706, 13706,
    13709, 13712, 13713, 13718, 13718, 13718, 13718, 13718, 13718, 13719, 13721, 13721, 13721, 13725, 13725, 13725, 13727, 13729, 13731, 13734, 13734, 13737, 13738, 13739,
    13739, 13742, 13742, 13742, 13743, 13743, 13743, 13743, 13743, 13743, 13745, 13747, 13747, 13747, 13748, 13749, 13749, 13749, 13753, 13754, 13754, 13755, 13755, 13755,
    13758, 13758, 13758, 13758, 13758, 13759, 13760, 13760, 13760, 13761, 13761, 13762, 13762, 13762, 13762, 13762, 13762, 13763, 13765, 13765, 13769, 13770, 13770, 13770,
    13772, 13773, 13774, 13775, 13776, 13776, 13777, 13780, 13781, 13781, 13783, 13784, 13794, 13795, 13800, 13800, 13800, 13801, 13805, 13805, 13806, 13806, 13806, 13812,
    13815, 13815, 13815, 13819, 13822, 13822, 13822, 13822, 13822, 13823, 13823, 13825, 13825, 13826, 13826, 13828, 13833, 13833, 13833, 13837, 13837, 13837, 13837, 13837,
    13841, 13843, 13843, 13843, 13843, 13843, 13844, 13844, 13845, 13848, 13850, 13852, 13853, 13854, 13860, 13861, 13861, 13861, 13863, 13865, 13866, 13866, 13868, 13868,
    13868, 13868, 13870, 13870, 13870, 13871, 13871, 13871, 13872, 13872, 13876, 13876, 13876, 13876, 13876, 13876, 13877, 13880, 13880, 13880, 13881, 13881, 13882, 13883,
    13883, 13884, 13885, 13886, 13886, 13893, 13894, 13895, 13895, 13895, 13895, 13895, 13895, 13898, 13900, 13900, 13900, 13906, 13906, 13913, 13915, 13915, 13915, 13918,
    13918, 13918, 13918, 13918, 13918, 13918, 13919, 13922, 13922, 13923, 13923, 13924, 13925, 13926, 13926, 13926, 13929, 13929, 13930, 13930, 13930, 13930, 13930, 13932,
    13933, 13937, 13937, 13939, 13939, 13941, 13941, 13942, 13942, 13943, 13943, 13943, 13945, 13945, 13945, 13945, 13952, 13957, 13957, 13958, 13961, 13961, 13964, 13964,
    13964, 13965, 13966, 13966, 13967, 13967, 13972, 13972, 13972, 13975, 13983, 13983, 13983, 13983, 13986, 13987, 13987, 13987, 13987, 13987, 13987, 13988, 13990, 13990,
    13991, 13992, 13992, 13992, 13992, 13992, 13995, 13996, 13996, 13996, 13996, 13996, 13996, 13996, 13996, 13996, 13997, 13997, 13997, 13998, 13998, 13998, 13999, 14000,
    14000, 14006, 14006, 14006, 14006, 14006, 14007, 14007, 14008, 14008, 14008, 14009, 14011, 14014, 14014, 14016, 14016, 14016, 14017, 14020, 14022, 14022, 14024, 14033,
    14034, 14036, 14037, 14037, 14038, 14039, 14040, 14040, 14040, 14040, 14041, 14043, 14043, 14045, 14046, 14046, 14047, 14047, 14047, 14047, 14047, 14048, 14052, 14054,
    14055, 14055, 14056, 14056, 14056, 14056, 14056, 14057, 14057, 14057, 14057, 14057, 14057, 14057, 14057, 14057, 14060, 14060, 14061, 14065, 14066, 14066, 14067, 14067,
    14068, 14068, 14068, 14070, 14070, 14072, 14072, 14074, 14077, 14078, 14079, 14080, 14081, 14084, 14085, 14085, 14085, 14085, 14085, 14085, 14085, 14087, 14088, 14088,
    14088, 14088, 14088, 14088, 14089, 14089, 14089, 14090, 14090, 14091, 14091, 14091, 14091, 14093, 14096, 14096, 14096, 14096, 14098, 14098, 14099, 14101, 14102, 14102,
    14103, 14105, 14105, 14106, 14109, 14109, 14109, 14110, 14111, 14111, 14113, 14113, 14116, 14116, 14116, 14116, 14118, 14125, 14125, 14125, 14125, 14127, 14127, 14127,
    14129, 14129, 14129, 14130, 14130, 14131, 14131, 14131, 14132, 14132, 14134, 14134, 14134, 14135, 14135, 14137, 14138, 14138, 14139, 14139, 14139, 14139, 14139, 14139,
    14139, 14139, 14139, 14140, 14140, 14140, 14142, 14142, 14143, 14143, 14143, 14144, 14148, 14149, 14156, 14156, 14157, 14157, 14157, 14157, 14161, 14161, 14164, 14166,
    14170, 14170, 14172, 14172, 14173, 14175, 14175, 14175, 14175, 14176, 14177, 14178, 14178, 14178, 14179, 14179, 14179, 14179, 14179, 14181, 14181, 14181, 14181, 14181,
    14182, 14182, 14182, 14183, 14184, 14184, 14185, 14185, 14185, 14192, 14192, 14193, 14193, 14194, 14194, 14194, 14194, 14194, 14196, 14196, 14196, 14196, 14196, 14197,
    14197, 14197, 14197, 14197, 14198, 14199, 14199, 14199, 14202, 14203, 14203, 14203, 14203, 14203, 14203, 14203, 14209, 14211, 14211, 14211, 14214, 14214, 14214, 14214,
    14214, 14214, 14215, 14215, 14216, 14220, 14222, 14222, 14222, 14222, 14224, 14224, 14224, 14224, 14235, 14238, 14239, 14239, 14240, 14241, 14242, 14243, 14244, 14244,
    14246, 14246, 14247, 14248, 14248, 14249, 14249, 14250, 14250, 14250, 14251, 14254, 14258, 14259, 14271, 14273, 14273, 14274, 14275, 14275, 14277, 14277, 14277, 14278,
    14279, 14279, 14279, 14279, 14280, 14281, 14281, 14281, 14281, 14281, 14281, 14281, 14281, 14286, 14286, 14288, 14303, 14305, 14307, 14308, 14313, 14313, 14315, 14315,
    14315, 14317, 14317, 14319, 14320, 14322, 14322, 14325, 14327, 14327, 14327, 14328, 14328, 14329, 14331, 14331, 14331, 14331, 14332, 14332, 14332, 14332, 14334, 14334,
    14338, 14338, 14339, 14341, 14341, 14342, 14345, 14350, 14350, 14350, 14350, 14350, 14350, 14351, 14351, 14358, 14358, 14358, 14358, 14358, 14358, 14359, 14362, 14362,
    14362, 14362, 14368, 14368, 14368, 14368, 14368, 14370, 14375, 14375, 14378, 14378, 14378, 14378, 14379, 14387, 14387, 14389, 14390, 14390, 14391, 14393, 14393, 14393,
    14393, 14394, 14394, 14394, 14394, 14395, 14403, 14403, 14403, 14406, 14408, 14409, 14410, 14410, 14410, 14414, 14414, 14414, 14414, 14416, 14416, 14416, 14416, 14417,
    14417, 14417, 14422, 14422, 14422, 14425, 14428, 14428, 14429, 14433, 14435, 14435, 14436, 14436, 14436, 14436, 14437, 14437, 14437, 14437, 14438, 14439, 14439, 14440,
    14441, 14442, 14442, 14444, 14444, 14444, 14446, 14446, 14448, 14448, 14449, 14449, 14449, 14449, 14450, 14451, 14451, 14451, 14454, 14458, 14458, 14459, 14459, 14459,
    14460, 14461, 14461, 14462, 14462, 14463, 14467, 14468, 14468, 14472, 14472, 14473, 14473, 14473, 14474, 14474, 14474, 14474, 14474, 14475, 14475, 14477, 14477, 14478,
    14482, 14483, 14483, 14483, 14484, 14485, 14485, 14485, 14485, 14485, 14489, 14490, 14490, 14490, 14490, 14490, 14490, 14490, 14491, 14492, 14492, 14493, 14494, 14498,
    14499, 14499, 14502, 14503, 14504, 14506, 14507, 14508, 14508, 14508, 14508, 14508, 14508, 14508, 14508, 14510, 14510, 14511, 14512, 14512, 14514, 14515, 14516, 14518,
    14518, 14519, 14519, 14519, 14519, 14520, 14522, 14524, 14524, 14524, 14525, 14525, 14525, 14527, 14529, 14530, 14530, 14530, 14530, 14531, 14531, 14532, 14543, 14545,
    14548, 14548, 14550, 14551, 14558, 14558, 14558, 14558, 14561, 14562, 14567, 14567, 14567, 14572, 14574, 14575, 14581, 14581, 14581, 14581, 14582, 14582, 14584, 14584,
    14584, 14585, 14590, 14590, 14591, 14592, 14592, 14595, 14595, 14595, 14596, 14598, 14598, 14598, 14598, 14600, 14601, 14601, 14602, 14602, 14602, 14603, 14606, 14606,
    14606, 14606, 14606, 14606, 14606, 14607, 14611, 14611, 14611, 14612, 14612, 14612, 14613, 14613, 14614, 14615, 14615, 14615, 14615, 14616, 14617, 14617, 14619, 14619,
    14619, 14620, 14620, 14620, 14620, 14621, 14622, 14622, 14623, 14624, 14624, 14624, 14624, 14624, 14625, 14627, 14629, 14629, 14629, 14631, 14633, 14636, 14636, 14638,
    14640, 14641, 14646, 14646, 14648, 14648, 14648, 14650, 14650, 14651, 14658, 14660, 14661, 14663, 14663, 14663, 14663, 14663, 14667, 14667, 14669, 14670, 14670, 14672,
    14679, 14680, 14680, 14682, 14682, 14682, 14685, 14686, 14686, 14688, 14688, 14688, 14694, 14711, 14712, 14713, 14713, 14713, 14713, 14714, 14714, 14717, 14718, 14718,
    14720, 14720, 14720, 14721, 14721, 14722, 14722, 14722, 14725, 14726, 14726, 14729, 14729, 14730, 14730, 14730, 14731, 14732, 14733, 14734, 14736, 14740, 14740, 14740,
    14740, 14744, 14745, 14745, 14745, 14747, 14747, 14748, 14749, 14750, 14751, 14752, 14752, 14755, 14756, 14756, 14756, 14757, 14761, 14762, 14762, 14762, 14763, 14766,
    14767, 14767, 14767, 14771, 14772, 14772, 14772, 14772, 14773, 14776, 14776, 14776, 14778, 14778, 14778, 14778, 14778, 14778, 14778, 14778, 14778, 14778, 14780, 14780,
    14780, 14781, 14783, 14784, 14784, 14784, 14789, 14795, 14797, 14800, 14803, 14803, 14805, 14807, 14807, 14807, 14808, 14808, 14809, 14809, 14809, 14810, 14810, 14810,
    14824, 14825, 14825, 14825, 14825, 14827, 14827, 14829, 14829, 14829, 14830, 14830, 14830, 14831, 14832, 14832, 14833, 14833, 14833, 14835, 14838, 14838, 14838, 14839,
    14839, 14839, 14842, 14842, 14842, 14843, 14844, 14844, 14844, 14844, 14847, 14847, 14869, 14871, 14872, 14873, 14878, 14878, 14879, 14883, 14883, 14889, 14891, 14901,
    14901, 14903, 14905, 14918, 14919, 14942, 14944, 14944, 14944, 14944, 14944, 14944, 14944, 14947, 14947, 14948, 14950, 14955, 14955, 14957, 14960, 14961, 14961, 14961,
    14961, 14961, 14961, 14962, 14963, 14963, 14963, 14963, 14964, 14972, 14973, 14974, 14976, 14979, 14980, 14980, 14980, 14981, 14992, 14993, 14993, 14993, 14995, 14996,
    14996, 14997, 14997, 14997, 14998, 14998, 14998, 15000, 15006, 15006, 15006, 15007, 15007, 15007, 15008, 15008, 15008, 15008, 15011, 15011, 15011, 15011, 15013, 15015,
    15015, 15015, 15015, 15015, 15015, 15016, 15016, 15018, 15018, 15020, 15020, 15021, 15021, 15021, 15021, 15023, 15024, 15025, 15025, 15025, 15025, 15025, 15025, 15025,
    15026, 15026, 15027, 15027, 15029, 15031, 15031, 15031, 15031, 15031, 15032, 15032, 15033, 15034, 15035, 15035, 15035, 15035, 15035, 15035, 15036, 15037, 15041, 15041,
    15042, 15042, 15042, 15042, 15043, 15043, 15043, 15044, 15044, 15044, 15050, 15052, 15053, 15053, 15053, 15054, 15055, 15055, 15073, 15073, 15077, 15077, 15079, 15079,
    15081, 15085, 15089, 15092, 15094, 15096, 15101, 15105, 15105, 15105, 15105, 15105, 15106, 15107, 15107, 15108, 15109, 15110, 15111, 15114, 15115, 15117, 15117, 15117,
    15120, 15121, 15123, 15124, 15127, 15127, 15128, 15128, 15129, 15130, 15130, 15130, 15132, 15133, 15135, 15135, 15135, 15135, 15135, 15135, 15137, 15137, 15137, 15138,
    15138, 15138, 15142, 15143, 15144, 15145, 15145, 15145, 15145, 15145, 15145, 15145, 15147, 15148, 15148, 15148, 15149, 15150, 15150, 15150, 15152, 15152, 15152, 15152,
    15152, 15152, 15152, 15153, 15154, 15155, 15155, 15155, 15155, 15156, 15156, 15158, 15158, 15158, 15159, 15162, 15165, 15165, 15166, 15167, 15167, 15167, 15169, 15169,
    15171, 15173, 15174, 15177, 15179, 15179, 15182, 15184, 15185, 15187, 15188, 15189, 15189, 15193, 15193, 15193, 15194, 15194, 15200, 15200, 15201, 15201, 15202, 15206,
    15207, 15207, 15208, 15210, 15212, 15214, 15214, 15214, 15214, 15214, 15214, 15214, 15218, 15219, 15219, 15219, 15220, 15221, 15221, 15221, 15222, 15224, 15227, 15228,
    15228, 15229, 15230, 15231, 15231, 15235, 15235, 15239, 15244, 15244, 15246, 15246, 15251, 15251, 15251, 15251, 15251, 15253, 15254, 15254, 15256, 15258, 15258, 15259,
    15259, 15260, 15262, 15262, 15262, 15263, 15263, 15268, 15271, 15271, 15271, 15271, 15271, 15271, 15273, 15274, 15277, 15279, 15281, 15284, 15284, 15285, 15285, 15285,
    15285, 15285, 15289, 15290, 15290, 15292, 15292, 15292, 15292, 15292, 15297, 15297, 15298, 15301, 15302, 15302, 15302, 15306, 15307, 15310, 15310, 15310, 15315, 15316,
    15317, 15317, 15318, 15318, 15319, 15321, 15324, 15325, 15325, 15325, 15325, 15325, 15326, 15326, 15329, 15329, 15329, 15331, 15331, 15337, 15337, 15337, 15341, 15341,
    15342, 15342, 15342, 15344, 15344, 15344, 15344, 15352, 15354, 15355, 15355, 15356, 15358, 15358, 15358, 15360, 15360, 15361, 15363, 15363, 15363, 15365, 15367, 15368,
    15368, 15368, 15369, 15369, 15369, 15370, 15371, 15371, 15371, 15371, 15372, 15372, 15379, 15381, 15381, 15381, 15381, 15381, 15381, 15384, 15384, 15384, 15384, 15386,
    15386, 15386, 15386, 15388, 15388, 15390, 15390, 15390, 15390, 15390, 15390, 15390, 15390, 15390, 15394, 15396, 15396, 15396, 15397, 15397, 15399, 15400, 15400, 15400,
    15400, 15401, 15406, 15407, 15407, 15409, 15409, 15409, 15409, 15410, 15410, 15410, 15410, 15411, 15412, 15413, 15416, 15417, 15417, 15417, 15417, 15422, 15422, 15422,
    15422, 15423, 15425, 15425, 15425, 15425, 15425, 15425, 15425, 15425, 15426, 15439, 15440, 15440, 15444, 15444, 15446, 15446, 15449, 15452, 15452, 15452, 15453, 15453,
    15453, 15454, 15455, 15455, 15455, 15456, 15456, 15456, 15458, 15460, 15463, 15464, 15468, 15468, 15468, 15470, 15470, 15471, 15472, 15476, 15476, 15476, 15476, 15476,
    15476, 15476, 15485, 15488, 15489, 15489, 15489, 15490, 15490, 15490, 15491, 15493, 15493, 15494, 15494, 15496, 15496, 15496, 15497, 15497, 15497, 15497, 15498, 15499,
    15499, 15500, 15500, 15500, 15500, 15500, 15500, 15500, 15500, 15500, 15501, 15501, 15501, 15502, 15502, 15503, 15503, 15504, 15504, 15507, 15507, 15519, 15521, 15521,
    15522, 15522, 15522, 15522, 15523, 15523, 15524, 15524, 15524, 15526, 15526, 15527, 15528, 15529, 15529, 15529, 15533, 15534, 15535, 15535, 15536, 15537, 15539, 15539,
    15539, 15539, 15541, 15543, 15543, 15543, 15544, 15544, 15545, 15545, 15547, 15547, 15547, 15547, 15547, 15551, 15553, 15553, 15554, 15554, 15554, 15555, 15555, 15557,
    15557, 15565, 15567, 15567, 15567, 15576, 15576, 15576, 15577, 15580, 15580, 15580, 15580, 15581, 15582, 15587, 15587, 15587, 15587, 15587, 15588, 15589, 15591, 15591,
    15591, 15591, 15592, 15593, 15594, 15594, 15594, 15598, 15598, 15598, 15598, 15598, 15599, 15603, 15605, 15607, 15607, 15607, 15607, 15607, 15623, 15626, 15628, 15628,
    15629, 15629, 15629, 15629, 15629, 15629, 15633, 15636, 15637, 15640, 15642, 15643, 15645, 15647, 15647, 15648, 15651, 15651, 15651, 15651, 15653, 15659, 15659, 15660,
    15660, 15661, 15661, 15662, 15663, 15664, 15664, 15666, 15666, 15667, 15670, 15670, 15673, 15675, 15675, 15675, 15681, 15681, 15681, 15681, 15681, 15682, 15682, 15682,
    15686, 15688, 15690, 15691, 15691, 15691, 15691, 15691, 15691, 15691, 15692, 15692, 15694, 15694, 15694, 15696, 15696, 15696, 15696, 15697, 15697, 15697, 15697, 15697,
    15697, 15698, 15699, 15699, 15700, 15700, 15703, 15703, 15703, 15704, 15706, 15708, 15710, 15710, 15710, 15710, 15710, 15711, 15711, 15712, 15712, 15715, 15715, 15715,
    15715, 15716, 15717, 15718, 15721, 15722, 15722, 15722, 15722, 15722, 15722, 15725, 15725, 15725, 15729, 15729, 15730, 15730, 15730, 15730, 15730, 15738, 15744, 15745,
    15745, 15745, 15753, 15773, 15774, 15774, 15774, 15775, 15779, 15779, 15780, 15782, 15784, 15785, 15785, 15787, 15791, 15793, 15793, 15793, 15794, 15799, 15799, 15800,
    15801, 15802, 15802, 15804, 15805, 15806, 15807, 15807, 15808, 15808, 15808, 15808, 15808, 15809, 15810, 15810, 15810, 15810, 15810, 15810, 15810, 15810, 15811, 15814,
    15816, 15816, 15816, 15817, 15818, 15819, 15819, 15820, 15821, 15822, 15826, 15826, 15829, 15836, 15836, 15836, 15837, 15837, 15839, 15839, 15840, 15840, 15841, 15841,
    15842, 15847, 15848, 15848, 15849, 15849, 15849, 15850, 15850, 15850, 15851, 15854, 15854, 15855, 15855, 15855, 15855, 15859, 15868, 15869, 15870, 15871, 15871, 15873,
    15873, 15874, 15874, 15875, 15876, 15878, 15879, 15880, 15881, 15882, 15882, 15882, 15882, 15882, 15884, 15884, 15884, 15884, 15884, 15884, 15884, 15886, 15886, 15886,
    15886, 15886, 15886, 15888, 15888, 15899, 15899, 15901, 15901, 15902, 15902, 15902, 15902, 15909, 15910, 15910, 15910, 15914, 15916, 15916, 15916, 15916, 15916, 15918,
    15918, 15920, 15922, 15922, 15924, 15924, 15924, 15924, 15924, 15924, 15925, 15925, 15928, 15928, 15929, 15931, 15935, 15935, 15938, 15939, 15939, 15939, 15939, 15940,
    15941, 15941, 15941, 15942, 15942, 15943, 15943, 15943, 15943, 15944, 15946, 15946, 15946, 15946, 15946, 15951, 15955, 15955, 15955, 15955, 15955, 15955, 15955, 15957,
    15957, 15959, 15959, 15959, 15959, 15959, 15959, 15959, 15959, 15959, 15960, 15960, 15960, 15961, 15961, 15962, 15963, 15964, 15964, 15964, 15966, 15966, 15968, 15968,
    15968, 15969, 15974, 15974, 15975, 15976, 15976, 15978, 15979, 15980, 15981, 15982, 15983, 15985, 15987, 15987, 15987, 15988, 15988, 15989, 15989, 15989, 15989, 15991,
    15991, 15994, 15994, 15996, 15996, 15996, 15998, 15999, 15999, 15999, 15999, 16003, 16003, 16003, 16005, 16005, 16006, 16006, 16010, 16010, 16010, 16011, 16011, 16012,
    16012, 16012, 16012, 16024, 16024, 16024, 16026, 16030, 16030, 16030, 16031, 16031, 16031, 16032, 16032, 16032, 16032, 16032, 16033, 16033, 16033, 16034, 16036, 16037,
    16038, 16039, 16042, 16043, 16043, 16051, 16056, 16056, 16056, 16057, 16057, 16057, 16057, 16063, 16063, 16064, 16064, 16065, 16066, 16070, 16072, 16074, 16074, 16074,
    16074, 16075, 16076, 16077, 16077, 16078, 16078, 16081, 16082, 16086, 16094, 16095, 16095, 16102, 16102, 16105, 16110, 16110, 16110, 16110, 16111, 16116, 16116, 16116,
    16117, 16118, 16119, 16124, 16126, 16126, 16126, 16126, 16127, 16128, 16129, 16131, 16132, 16132, 16139, 16139, 16139, 16139, 16141, 16143, 16143, 16158, 16161, 16161,
    16163, 16164, 16168, 16169, 16170, 16171, 16173, 16174, 16175, 16175, 16175, 16176, 16177, 16177, 16178, 16181, 16181, 16186, 16186, 16186, 16186, 16186, 16186, 16187,
    16187, 16187, 16187, 16187, 16191, 16192, 16193, 16193, 16193, 16193, 16195, 16196, 16196, 16199, 16199, 16202, 16203, 16207, 16208, 16211, 16213, 16215, 16215, 16215,
    16215, 16218, 16219, 16220, 16221, 16224, 16225, 16226, 16230, 16230, 16230, 16230, 16231, 16232, 16232, 16234, 16234, 16234, 16234, 16235, 16237, 16237, 16240, 16240,
    16240, 16244, 16244, 16245, 16245, 16245, 16248, 16253, 16253, 16257, 16257, 16257, 16259, 16266, 16266, 16266, 16278, 16279, 16279, 16281, 16282, 16285, 16285, 16286,
    16286, 16286, 16286, 16287, 16288, 16288, 16288, 16289, 16290, 16292, 16293, 16293, 16294, 16296, 16296, 16296, 16296, 16296, 16298, 16298, 16299, 16299, 16303, 16303,
    16303, 16303, 16303, 16303, 16303, 16304, 16304, 16304, 16305, 16307, 16313, 16313, 16315, 16317, 16318, 16318, 16319, 16323, 16325, 16327, 16327, 16328, 16328, 16328,
    16329, 16329, 16333, 16333, 16333, 16335, 16335, 16335, 16336, 16336, 16337, 16338, 16339, 16340, 16340, 16340, 16350, 16352, 16353, 16355, 16357, 16359, 16359, 16359,
    16359, 16359, 16360, 16361, 16362, 16362, 16362, 16362, 16363, 16368, 16368, 16369, 16369, 16369, 16369, 16370, 16370, 16374, 16377, 16377, 16377, 16377, 16377, 16378,
    16378, 16378, 16379, 16379, 16380, 16380, 16380, 16380, 16380, 16381, 16382, 16382, 16382, 16382, 16385, 16389, 16390, 16391, 16392, 16394, 16395, 16395, 16396, 16396,
    16396, 16397, 16397, 16397, 16397, 16398, 16399, 16399, 16399, 16401, 16403, 16404, 16405, 16407, 16410, 16411, 16411, 16411, 16414, 16418, 16418, 16418, 16418, 16418,
    16418, 16418, 16419, 16419, 16419, 16419, 16419, 16419, 16419, 16421, 16421, 16422, 16423, 16423, 16424, 16424, 16424, 16427, 16427, 16427, 16427, 16428, 16428, 16428,
    16431, 16431, 16432, 16433, 16433, 16434, 16434, 16435, 16438, 16438, 16438, 16439, 16440, 16443, 16443, 16444, 16444, 16444, 16445, 16445, 16445, 16445, 16445, 16445,
    16445, 16445, 16445, 16445, 16448, 16449, 16450, 16450, 16450, 16451, 16451, 16452, 16455, 16455, 16456, 16457, 16457, 16457, 16459, 16460, 16462, 16463, 16463, 16463,
    16463, 16463, 16463, 16463, 16463, 16463, 16464, 16464, 16464, 16464, 16464, 16464, 16466, 16466, 16472, 16473, 16473, 16473, 16473, 16475, 16475, 16476, 16481, 16483,
    16483, 16484, 16484, 16488, 16489, 16491, 16496, 16497, 16497, 16498, 16500, 16502, 16504, 16504, 16507, 16507, 16517, 16517, 16517, 16517, 16518, 16521, 16522, 16523,
    16524, 16527, 16527, 16527, 16528, 16528, 16528, 16528, 16530, 16532, 16534, 16536, 16537, 16537, 16537, 16538, 16538, 16538, 16539, 16542, 16546, 16546, 16546, 16547,
    16551, 16553, 16553, 16554, 16555, 16555, 16555, 16555, 16556, 16558, 16560, 16563, 16563, 16565, 16565, 16570, 16575, 16575, 16577, 16579, 16579, 16579, 16579, 16582,
    16583, 16583, 16583, 16583, 16584, 16584, 16585, 16585, 16588, 16589, 16589, 16589, 16590, 16594, 16594, 16594, 16594, 16595, 16595, 16596, 16596, 16599, 16599, 16599,
    16600, 16600, 16601, 16602, 16604, 16604, 16604, 16604, 16607, 16607, 16613, 16613, 16613, 16613, 16614, 16614, 16614, 16616, 16620, 16629, 16631, 16631, 16636, 16636,
    16636, 16637, 16640, 16640, 16640, 16641, 16641, 16643, 16645, 16647, 16647, 16648, 16648, 16650, 16651, 16654, 16654, 16654, 16655, 16656, 16656, 16656, 16656, 16656,
    16656, 16656, 16656, 16657, 16657, 16657, 16657, 16658, 16658, 16659, 16659, 16662, 16662, 16662, 16662, 16662, 16662, 16662, 16662, 16663, 16664, 16664, 16664, 16665,
    16665, 16666, 16667, 16670, 16670, 16672, 16672, 16672, 16675, 16676, 16677, 16677, 16678, 16678, 16678, 16678, 16679, 16679, 16681, 16682, 16683, 16683, 16683, 16683,
    16683, 16684, 16684, 16686, 16690, 16690, 16690, 16691, 16691, 16692, 16692, 16697, 16698, 16699, 16699, 16700, 16700, 16700, 16700, 16700, 16712, 16715, 16716, 16722,
    16722, 16723, 16724, 16724, 16724, 16725, 16725, 16729, 16729, 16729, 16735, 16738, 16740, 16740, 16740, 16741, 16741, 16743, 16744, 16744, 16744, 16746, 16746, 16757,
    16757, 16758, 16758, 16758, 16758, 16761, 16762, 16762, 16763, 16763, 16764, 16764, 16765, 16765, 16765, 16766, 16766, 16768, 16769, 16771, 16771, 16772, 16772, 16773,
    16775, 16775, 16775, 16775, 16775, 16775, 16776, 16777, 16777, 16777, 16777, 16778, 16779, 16779, 16779, 16779, 16780, 16780, 16782, 16783, 16783, 16784, 16784, 16784,
    16784, 16785, 16788, 16789, 16790, 16790, 16793, 16793, 16794, 16794, 16794, 16794, 16804, 16804, 16804, 16804, 16805, 16805, 16806, 16806, 16807, 16807, 16816, 16817,
    16817, 16818, 16818, 16819, 16819, 16819, 16821, 16825, 16825, 16825, 16835, 16835, 16836, 16839, 16839, 16839, 16846, 16846, 16846, 16848, 16848, 16848, 16848, 16848,
    16848, 16848, 16849, 16850, 16850, 16850, 16850, 16850, 16851, 16852, 16855, 16855, 16857, 16857, 16857, 16859, 16859, 16863, 16863, 16863, 16863, 16864, 16866, 16870,
    16870, 16870, 16870, 16870, 16870, 16870, 16870, 16870, 16874, 16875, 16876, 16878, 16878, 16880, 16880, 16880, 16881, 16884, 16884, 16889, 16891, 16891, 16891, 16893,
    16893, 16893, 16894, 16894, 16894, 16897, 16900, 16901, 16902, 16902, 16904, 16904, 16904, 16905, 16905, 16909, 16909, 16910, 16911, 16911, 16911, 16912, 16913, 16914,
    16915, 16916, 16918, 16934, 16934, 16935, 16935, 16935, 16935, 16935, 16936, 16936, 16936, 16936, 16938, 16939, 16939, 16941, 16945, 16945, 16946, 16948, 16954, 16954,
    16955, 16955, 16955, 16955, 16955, 16955, 16955, 16956, 16957, 16957, 16957, 16957, 16957, 16957, 16957, 16961, 16962, 16967, 16967, 16967, 16968, 16968, 16968, 16969,
    16969, 16969, 16977, 16979, 16982, 16982, 16982, 16983, 16986, 16986, 16989, 16990, 16994, 16996, 16996, 16996, 16996, 16998, 16998, 16999, 17001, 17005, 17006, 17006,
    17009, 17009, 17010, 17011, 17011, 17012, 17012, 17015, 17015, 17015, 17015, 17016, 17019, 17020, 17021, 17021, 17022, 17023, 17024, 17024, 17024, 17024, 17024, 17024,
    17040, 17042, 17042, 17043, 17043, 17045, 17045, 17045, 17045, 17047, 17047, 17048, 17050, 17050, 17051, 17052, 17053, 17054, 17054, 17054, 17055, 17055, 17055, 17057,
    17058, 17058, 17058, 17058, 17060, 17062, 17065, 17066, 17066, 17067, 17067, 17068, 17068, 17069, 17069, 17075, 17075, 17079, 17079, 17079, 17082, 17083, 17083, 17088,
    17088, 17088, 17088, 17088, 17089, 17089, 17089, 17091, 17092, 17093, 17093, 17093, 17093, 17093, 17093, 17093, 17094, 17094, 17094, 17094, 17096, 17096, 17096, 17097,
    17103, 17104, 17107, 17107, 17108, 17109, 17109, 17109, 17109, 17109, 17111, 17112, 17112, 17113, 17113, 17114, 17115, 17115, 17116, 17116, 17117, 17117, 17119, 17119,
    17119, 17121, 17123, 17123, 17124, 17124, 17124, 17133, 17133, 17133, 17133, 17134, 17134, 17137, 17138, 17138, 17138, 17141, 17141, 17142, 17142, 17142, 17144, 17144,
    17144, 17147, 17147, 17148, 17150, 17152, 17154, 17155, 17157, 17158, 17158, 17158, 17159, 17160, 17163, 17165, 17166, 17166, 17166, 17166, 17166, 17166, 17166, 17166,
    17170, 17170, 17170, 17178, 17178, 17179, 17179, 17180, 17180, 17180, 17181, 17181, 17181, 17181, 17182, 17182, 17182, 17184, 17184, 17187, 17189, 17189, 17191, 17191,
    17202, 17202, 17204, 17204, 17204, 17207, 17208, 17208, 17211, 17212, 17216, 17217, 17217, 17217, 17219, 17220, 17221, 17221, 17225, 17225, 17229, 17229, 17230, 17235,
    17235, 17236, 17237, 17237, 17237, 17238, 17238, 17238, 17238, 17240, 17240, 17240, 17240, 17241, 17242, 17243, 17246, 17246, 17247, 17247, 17248, 17248, 17248, 17256,
    17256, 17256, 17256, 17256, 17259, 17259, 17261, 17261, 17262, 17263, 17263, 17265, 17267, 17268, 17268, 17268, 17269, 17269, 17272, 17272, 17272, 17272, 17272, 17272,
    17274, 17274, 17279, 17281, 17281, 17286, 17289, 17289, 17289, 17289, 17289, 17291, 17292, 17292, 17292, 17292, 17292, 17297, 17297, 17297, 17297, 17300, 17300, 17300,
    17302, 17306, 17308, 17309, 17310, 17310, 17311, 17311, 17314, 17314, 17315, 17315, 17315, 17316, 17317, 17317, 17317, 17318, 17319, 17319, 17320, 17320, 17321, 17321,
    17321, 17322, 17323, 17323, 17323, 17324, 17325, 17325, 17325, 17326, 17328, 17328, 17329, 17329, 17329, 17330, 17331, 17334, 17334, 17336, 17341, 17342, 17344, 17344,
    17348, 17348, 17348, 17352, 17362, 17362, 17362, 17362, 17363, 17363, 17363, 17366, 17367, 17367, 17367, 17370, 17371, 17371, 17371, 17371, 17371, 17373, 17376, 17377,
    17378, 17378, 17379, 17379, 17379, 17379, 17379, 17380, 17380, 17382, 17383, 17384, 17384, 17385, 17386, 17388, 17391, 17391, 17392, 17394, 17394, 17394, 17394, 17394,
    17394, 17394, 17405, 17405, 17406, 17406, 17407, 17409, 17410, 17412, 17412, 17412, 17413, 17414, 17414, 17415, 17415, 17416, 17416, 17419, 17422, 17425, 17425, 17425,
    17428, 17429, 17429, 17429, 17430, 17430, 17431, 17432, 17434, 17434, 17434, 17436, 17437, 17440, 17442, 17444, 17446, 17448, 17448, 17448, 17448, 17448, 17449, 17450,
    17451, 17451, 17451, 17451, 17451, 17451, 17451, 17451, 17451, 17451, 17452, 17452, 17453, 17453, 17454, 17454, 17455, 17457, 17457, 17458, 17459, 17464, 17464, 17465,
    17465, 17465, 17465, 17465, 17465, 17465, 17465, 17466, 17466, 17467, 17467, 17470, 17471, 17471, 17472, 17473, 17475, 17475, 17475, 17479, 17480, 17480, 17480, 17482,
    17487, 17487, 17487, 17488, 17488, 17488, 17490, 17490, 17495, 17496, 17496, 17496, 17496, 17498, 17499, 17499, 17500, 17500, 17500, 17500, 17501, 17502, 17502, 17504,
    17504, 17505, 17505, 17505, 17505, 17506, 17507, 17508, 17508, 17508, 17508, 17509, 17509, 17509, 17511, 17512, 17514, 17515, 17517, 17520, 17523, 17524, 17524, 17524,
    17525, 17525, 17525, 17526, 17526, 17526, 17528, 17530, 17530, 17530, 17534, 17534, 17534, 17534, 17535, 17535, 17535, 17535, 17535, 17535, 17535, 17536, 17539, 17543,
    17543, 17543, 17543, 17544, 17544, 17544, 17544, 17546, 17546, 17546, 17546, 17548, 17549, 17549, 17553, 17557, 17559, 17561, 17563, 17564, 17564, 17564, 17565, 17567,
    17568, 17569, 17570, 17570, 17572, 17572, 17572, 17572, 17576, 17576, 17576, 17576, 17576, 17577, 17578, 17578, 17578, 17582, 17582, 17584, 17584, 17589, 17594, 17594,
    17595, 17596, 17596, 17596, 17597, 17601, 17601, 17602, 17603, 17603, 17603, 17606, 17607, 17615, 17618, 17621, 17623, 17624, 17624, 17626, 17629, 17631, 17633, 17634,
    17636, 17636, 17638, 17638, 17639, 17640, 17640, 17641, 17641, 17641, 17641, 17642, 17642, 17646, 17650, 17654, 17658};

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
    50864128, 0, 33619968, 0, 0, 312541190, 0, 6883904, 0, 0, 8388608, 0,
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
    10166, 1210, 13606, 12061, 17499, 2207, 9010, 5711, 15603, 1565, 3073, 10230, 11454, 7206, 8113, 17456, 1926, 52, 12242, 2205, 14591, 11829, 5389, 7863,
    14224, 14227, 14228, 1082, 3696, 17606, 13533, 13535, 10930, 2029, 16899, 1599, 7371, 14299, 11541, 7420, 7474, 5415, 6590, 7992, 2408, 13093, 14200, 11665,
    12761, 15632, 7054, 7748, 8743, 9748, 10132, 1381, 4604, 9590, 4705, 7800, 16651, 1997, 2507, 3257, 8187, 13972, 8753, 14377, 5611, 9336, 12026, 13949,
    13951, 6667, 10821, 10822, 3552, 4773, 12853, 9015, 189, 1349, 17257, 3685, 13259, 10413, 876, 10482, 3169, 2960, 2961, 15668, 16212, 7690, 5511, 10985,
    3207, 11664, 8306, 15315, 5171, 8925, 7491, 15485, 15487, 16925, 16929, 15375, 565, 7313, 13213, 14338, 3710, 626, 4107, 3783, 6780, 17331, 14464, 16675,
    9487, 9488, 384, 2952, 2364, 1872, 7622, 14430, 15592, 10767, 10281, 13003, 3093, 2707, 2505, 15039, 16205, 1537, 5848, 970, 6794, 6557, 10550, 10978,
    8056, 10728, 2506, 14664, 5130, 11771, 757, 8688, 10048, 9573, 13775, 6753, 6473, 10345, 15230, 13281, 9919, 15910, 12113, 251, 15089, 9926, 12571, 3177,
    14581, 14114, 5600, 11284, 12449, 11285, 12450, 13723, 8897, 7131, 9768, 3562, 7798, 17650, 13120, 7213, 4724, 11747, 7683, 5838, 11321, 6743, 7809, 5571,
    6779, 7985, 7986, 7987, 10782, 13293, 14967, 467, 6469, 6470, 11443, 11343, 12618, 6074, 5677, 7569, 2272, 5559, 13027, 13782, 5897, 16859, 13103, 5808,
    8346, 13054, 16338, 8801, 16753, 11853, 1252, 1253, 4105, 4106, 5796, 13653, 3313, 11756, 12058, 16381, 9105, 8640, 8300, 13678, 4034, 13967, 9088, 11883,
    2384, 6824, 9180, 9289, 2071, 16074, 10426, 12041, 10803, 2920, 2158, 11118, 11119, 11120, 14333, 11030, 5336, 6551, 16202, 5996, 572, 13246, 14370, 11038,
    10217, 802, 1769, 4473, 7417, 2258, 3514, 1588, 1589, 4525, 8045, 3588, 15643, 4263, 8247, 16040, 13470, 14574, 10089, 16169, 4332, 8340, 86, 12278,
    13231, 5221, 16835, 16451, 3665, 7864, 13719, 3794, 17412, 7332, 16429, 17518, 1968, 3219, 1972, 3221, 4938, 4239, 12339, 13029, 4812, 9219, 851, 15554,
    6834, 12122, 6303, 13377, 13378, 14400, 15562, 15598, 10072, 1431, 12030, 13109, 6239, 5049, 16902, 16354, 6559, 1320, 1321, 1322, 13511, 12499, 3430, 14098,
    6077, 2702, 2179, 676, 9317, 7844, 1586, 12371, 13344, 4974, 8895, 7009, 8145, 10823, 12076, 13614, 5267, 7883, 6689, 10034, 14207, 14208, 15733, 15734,
    7210, 2967, 14550, 14635, 3945, 3946, 9467, 9468, 6717, 9806, 11782, 8837, 3306, 4460, 16756, 9658, 2717, 14726, 9138, 13697, 17092, 8409, 8410, 8665,
    5673, 12590, 2635, 13742, 6472, 6708, 13876, 14621, 1205, 6997, 14359, 14360, 14361, 9174, 15511, 8361, 1675, 16621, 1185, 14113, 5466, 2093, 13664, 1552,
    12479, 13641, 17049, 10577, 194, 16725, 3375, 5608, 11855, 8875, 14133, 14882, 2276, 13763, 17009, 16261, 7510, 5127, 1214, 13357, 4009, 5272, 14509, 15705,
    241, 6903, 7973, 12411, 9028, 6890, 44, 9163, 10529, 12133, 11894, 12685, 12687, 5777, 6983, 9403, 856, 4726, 13671, 13307, 17446, 3983, 9523, 735,
    17290, 9360, 15011, 3749, 4976, 2192, 16035, 1928, 11007, 9319, 9320, 9321, 4209, 7963, 765, 10202, 12763, 6310, 2652, 10517, 14465, 6522, 10319, 17477,
    17563, 11827, 1423, 8532, 8533, 4086, 16126, 15044, 16221, 9476, 10698, 16481, 125, 11750, 3406, 9979, 16438, 2668, 2669, 1616, 2237, 5997, 12777, 17531,
    5315, 1757, 1945, 2412, 14300, 7762, 454, 12020, 1849, 16128, 12786, 17247, 5999, 6203, 16486, 17586, 6656, 8307, 1609, 7856, 1664, 3611, 7647, 4399,
    4400, 391, 301, 9681, 2950, 10359, 10360, 14817, 10860, 180, 5916, 9877, 9878, 2097, 12001, 1162, 2266, 7295, 8317, 14523, 3491, 3760, 14853, 1285,
    11348, 6248, 2873, 7346, 15099, 8389, 8390, 13084, 15424, 8942, 1407, 9955, 7900, 15225, 15226, 11129, 11130, 1878, 6763, 6765, 7897, 10818, 15531, 7119,
    11605, 12513, 7419, 4437, 217, 4841, 1037, 1368, 1392, 13550, 15770, 1016, 8923, 5290, 1958, 16069, 3377, 4634, 4436, 271, 10889, 15540, 13349, 17153,
    11594, 9439, 16278, 7555, 15835, 11108, 15171, 16334, 14787, 12877, 12878, 13147, 8752, 12973, 11640, 5184, 11249, 17191, 2879, 15499, 7444, 15284, 10726, 11943,
    14030, 14713, 15909, 9993, 1379, 2840, 4076, 8701, 17608, 13448, 16176, 10997, 3188, 15107, 17022, 12511, 8894, 5668, 11842, 887, 17440, 451, 3479, 4226,
    2432, 14575, 10124, 13704, 13930, 11421, 12239, 15516, 15518, 15282, 12885, 12886, 9898, 981, 14813, 9970, 922, 2764, 2766, 10853, 2731, 17573, 1093, 5513,
    5811, 1672, 1793, 1795, 78, 5543, 843, 3128, 16623, 10478, 3909, 5514, 6412, 9012, 11575, 8928, 8929, 7043, 6219, 7306, 3595, 14467, 2281, 2282,
    8030, 8031, 14530, 11644, 17122, 3481, 15800, 17269, 4357, 8997, 8082, 13509, 13422, 13289, 371, 8254, 5528, 9104, 9890, 77, 1241, 782, 17322, 635,
    1839, 4288, 16923, 16926, 14556, 17401, 17169, 13172, 14303, 573, 17369, 17400, 16426, 10009, 17256, 1491, 13276, 14652, 14862, 11020, 14759, 14563, 14564, 9775,
    9776, 14702, 6351, 12344, 16118, 6197, 6198, 6199, 6200, 11189, 1262, 4669, 16961, 11179, 1544, 9790, 3162, 9022, 5450, 5452, 15112, 234, 7308, 11188,
    8268, 9571, 5901, 1411, 12270, 12428, 16659, 8673, 9845, 9526, 11609, 40, 15915, 6986, 6987, 6988, 6989, 9420, 12374, 6832, 17388, 790, 791, 11397,
    14151, 13262, 12665, 3931, 5154, 10293, 13001, 12489, 1812, 837, 6639, 2982, 4104, 16143, 3310, 9500, 10723, 10724, 3433, 14974, 11514, 12601, 445, 5582,
    10197, 10203, 14069, 7718, 13268, 17134, 14767, 7336, 5459, 5678, 16350, 9456, 127, 2654, 3462, 10145, 1159, 15393, 9101, 13952, 10246, 15391, 5484, 5112,
    5323, 14164, 12874, 11259, 5052, 12718, 5832, 16430, 1119, 15573, 15574, 7037, 7203, 33, 12070, 2245, 13113, 11721, 9481, 8472, 7487, 12194, 16703, 14264,
    6527, 8686, 14275, 17093, 4907, 6600, 8086, 8087, 7172, 6555, 3126, 2917, 523, 524, 13115, 12731, 4254, 276, 14321, 4742, 15096, 16240, 9931, 13041,
    9372, 2694, 13220, 13222, 14342, 9828, 15427, 74, 197, 4165, 5863, 6809, 7867, 9078, 10310, 16227, 16736, 1856, 3078, 3930, 5153, 5375, 17302, 2361,
    3622, 16310, 2405, 2406, 8358, 58, 11681, 11682, 23, 25, 12308, 16283, 16284, 589, 591, 5213, 5215, 1137, 15654, 15656, 12939, 1978, 4097, 10909,
    5401, 5263, 5264, 2942, 2945, 8522, 8525, 17465, 2228, 1954, 8263, 8264, 3899, 500, 5374, 10204, 6257, 15928, 315, 13784, 7836, 2003, 4029, 2198,
    11114, 4112, 4851, 10597, 10285, 8063, 4380, 9967, 3707, 3708, 11147, 1974, 12554, 8436, 244, 329, 3402, 12351, 3895, 5635, 11111, 1201, 16685, 1471,
    13610, 12675, 12676, 12677, 8447, 16850, 13240, 16369, 4326, 17208, 9569, 13774, 11299, 957, 8079, 3029, 13673, 4309, 14072, 16884, 10163, 1478, 283, 1703,
    16497, 15142, 1489, 1490, 3533, 4750, 13669, 2348, 6162, 7198, 7199, 8952, 2112, 9504, 16853, 6774, 10790, 3600, 15784, 16900, 9059, 2308, 9668, 4582,
    4033, 15199, 9297, 7581, 8602, 6898, 15497, 1517, 326, 6791, 7842, 14380, 16594, 14419, 250, 659, 787, 7476, 7478, 8461, 8463, 2068, 16836, 8256,
    13880, 16890, 8365, 14012, 6862, 405, 9419, 14719, 4929, 5255, 6649, 5129, 3117, 261, 8836, 185, 5853, 11734, 12800, 13896, 13897, 14717, 12108, 7855,
    1275, 14684, 13556, 5565, 5962, 4639, 11243, 11881, 1833, 2800, 12097, 12305, 4425, 5744, 1134, 2242, 10254, 6670, 7787, 16327, 3490, 8054, 8055, 11840,
    11841, 7720, 3038, 5237, 12333, 2329, 2330, 5236, 8284, 4571, 10797, 7128, 9924, 3341, 8687, 603, 15768, 6922, 6923, 7851, 7785, 7044, 7001, 7004,
    10703, 10706, 15228, 9387, 16462, 12098, 2599, 6653, 19, 266, 14797, 16065, 1731, 15070, 15072, 2356, 3620, 15144, 537, 540, 2485, 3342, 4500, 13343,
    487, 9433, 12637, 9266, 12993, 2204, 4417, 15966, 15967, 9601, 15213, 12365, 13501, 1761, 3908, 5132, 7544, 3307, 4461, 13413, 15028, 5621, 3606, 15116,
    15423, 4995, 12815, 13457, 11690, 11691, 9053, 14973, 10376, 12455, 12431, 16302, 3370, 8370, 17272, 16446, 17537, 11190, 12356, 6766, 14688, 9262, 4278, 13065,
    9591, 4480, 5523, 11669, 17100, 7505, 8495, 12889, 17425, 13981, 3712, 5276, 12583, 10912, 14063, 6284, 8950, 5438, 8815, 7812, 4697, 7890, 11340, 12414,
    16501, 7032, 6480, 7560, 10579, 16215, 16216, 14821, 817, 1234, 12599, 7667, 11868, 15264, 2677, 10549, 12154, 14498, 13993, 12971, 7882, 9435, 13018, 5108,
    5109, 5761, 3099, 8039, 17547, 1787, 5650, 13133, 5508, 5509, 13082, 2582, 2583, 3060, 9486, 8099, 13248, 12330, 16477, 16409, 4234, 7273, 5118, 12407,
    5274, 17227, 13879, 14544, 949, 3376, 11630, 1184, 15838, 10801, 13015, 1413, 10226, 11450, 13968, 10025, 6110, 14773, 485, 7229, 8020, 2710, 6049, 7166,
    4603, 17336, 12310, 4411, 6415, 1235, 3812, 1996, 14301, 9623, 15219, 15526, 16670, 2085, 3357, 12055, 3367, 11824, 1342, 15673, 4980, 12992, 10394, 4947,
    9712, 15363, 16472, 10694, 15920, 9354, 10546, 9098, 14680, 87, 17193, 9883, 2138, 1822, 7154, 11587, 12136, 5937, 4167, 10826, 6899, 14066, 888, 13976,
    14912, 16324, 7792, 7793, 8812, 8813, 12622, 16320, 13694, 2647, 14771, 17426, 5449, 5451, 12728, 14910, 3715, 9115, 2651, 5904, 3832, 4738, 9880, 12189,
    6925, 8298, 898, 11660, 9038, 9418, 9579, 10791, 8299, 14803, 3989, 1940, 3191, 4182, 3833, 5261, 11353, 12598, 13061, 3245, 15319, 7057, 2772, 4179,
    10098, 354, 6941, 13744, 10808, 11027, 16141, 3036, 15137, 16604, 11828, 17265, 6353, 7443, 12752, 3338, 8569, 15254, 10123, 770, 7953, 10283, 213, 6194,
    7301, 8318, 8319, 12148, 5714, 592, 4543, 13580, 7578, 17406, 1179, 2294, 36, 9947, 4894, 5081, 5082, 16804, 1522, 963, 8629, 16359, 486, 12636,
    867, 2010, 10667, 16269, 14334, 14850, 11018, 10347, 15698, 11956, 9322, 13805, 1652, 1653, 7520, 2670, 12582, 15993, 12042, 7613, 7614, 9345, 13890, 15025,
    12456, 9155, 13520, 13521, 14837, 17002, 17003, 17004, 11651, 17083, 3857, 9062, 11096, 11159, 4618, 4384, 7413, 8402, 2354, 17520, 10010, 3676, 8744, 14221,
    16596, 4169, 9607, 4252, 2901, 12057, 11043, 14801, 3904, 11656, 15941, 6140, 9593, 16907, 7399, 11151, 8581, 16724, 15971, 15972, 15973, 683, 2069, 9689,
    9690, 12847, 12848, 12017, 6159, 7276, 1283, 16911, 327, 1980, 3804, 16115, 8680, 15017, 9762, 12956, 3419, 5478, 12624, 6073, 5494, 16819, 16820, 17190,
    17177, 753, 14828, 6409, 7524, 16390, 7242, 5568, 4954, 1261, 13663, 10900, 6048, 14050, 1439, 1440, 16237, 16238, 6016, 199, 4060, 3568, 2469, 15459,
    9808, 11847, 5430, 548, 9244, 13250, 14378, 4715, 5594, 5595, 5606, 6610, 15798, 16933, 16484, 17584, 10666, 16268, 3540, 15594, 6314, 7400, 1818, 1819,
    9555, 7884, 7661, 3502, 3535, 6970, 13516, 3589, 15644, 2807, 14310, 7141, 15745, 15749, 12927, 2399, 7251, 9770, 15384, 16785, 3567, 12907, 14178, 16627,
    15599, 5941, 13418, 1560, 1071, 1072, 1073, 8827, 2957, 2959, 4307, 4308, 1223, 10811, 3459, 17264, 1216, 14358, 17087, 15513, 9388, 520, 15886, 3550,
    8977, 5765, 16235, 2273, 2309, 4576, 13292, 9404, 5613, 10484, 16562, 11086, 4534, 16686, 15945, 13953, 8573, 13365, 5481, 10472, 4566, 11528, 12629, 5877,
    14053, 9925, 4554, 4555, 5815, 16328, 7312, 8332, 7701, 9765, 48, 550, 8560, 1778, 3014, 6744, 12191, 11565, 12669, 11410, 12540, 6778, 8044, 936,
    2271, 12019, 2079, 6880, 7923, 13223, 14343, 10541, 15651, 5383, 4032, 6617, 15617, 15618, 1690, 17395, 7706, 7026, 8666, 3593, 5048, 1503, 8214, 4853,
    16500, 8191, 13772, 3816, 7708, 5199, 10438, 11787, 10057, 8133, 9097, 13451, 2553, 9693, 473, 3936, 3937, 7285, 9684, 11846, 10464, 10480, 12441, 7518,
    3789, 6190, 13629, 14636, 3915, 13375, 2829, 1338, 2486, 2487, 14201, 2478, 2479, 1056, 1057, 1058, 14316, 9577, 6646, 2638, 13882, 5053, 5054, 16766,
    8690, 531, 12759, 17393, 8536, 2820, 5801, 8348, 5844, 2519, 14617, 2092, 17127, 2631, 3897, 10395, 11670, 5098, 3772, 2466, 12684, 12146, 12147, 10304,
    3605, 11902, 8970, 11903, 15628, 8971, 103, 104, 105, 106, 12290, 12291, 8234, 7412, 12652, 1785, 3046, 9685, 10921, 15517, 11318, 983, 16107, 16108,
    16109, 5781, 11193, 3572, 17319, 16196, 16197, 11122, 17455, 12557, 903, 7571, 12144, 10761, 2127, 2128, 2129, 14441, 4659, 9142, 13202, 5813, 8565, 9863,
    3185, 15262, 14600, 17399, 340, 16619, 12647, 17565, 17566, 15383, 16506, 10151, 10152, 11370, 11371, 3853, 5057, 4780, 9709, 10393, 16317, 780, 781, 1946,
    13196, 16914, 13072, 5402, 4094, 4095, 5332, 5333, 8989, 2214, 12311, 2047, 2048, 11916, 6520, 13825, 12355, 2579, 15367, 12690, 7017, 6099, 14354, 7139,
    14021, 2220, 2221, 16209, 16415, 900, 14223, 16492, 2501, 2919, 7248, 7249, 12771, 12772, 7730, 484, 17568, 5652, 10906, 14624, 15203, 2177, 1336, 2335,
    4280, 15881, 12273, 6757, 17314, 6347, 10412, 16503, 2020, 9643, 4368, 17495, 17529, 7055, 1840, 12613, 5483, 3053, 3054, 6340, 12280, 13411, 4471, 8840,
    8841, 10799, 12006, 1744, 13050, 1484, 5519, 7228, 10989, 4269, 5556, 5636, 6825, 6133, 6495, 7241, 7573, 1604, 2734, 5320, 6535, 7668, 8698, 16432,
    17523, 3263, 4415, 5489, 13078, 13079, 7136, 10612, 5577, 4584, 15016, 13021, 5068, 1173, 289, 16839, 7941, 13481, 219, 1384, 2394, 14499, 4247, 16305,
    10488, 11773, 4248, 16306, 1564, 7327, 12182, 17657, 3580, 4788, 4137, 5372, 3542, 15596, 2099, 3385, 10675, 11716, 12797, 16277, 12561, 8849, 10083, 16903,
    16684, 11659, 2530, 6036, 17054, 17414, 8169, 8170, 11950, 11951, 11952, 16791, 15169, 17242, 4608, 9708, 404, 1269, 5249, 5512, 7499, 7745, 15049, 1897,
    1898, 13622, 17327, 9235, 9236, 10064, 3090, 11608, 8492, 1590, 2863, 10354, 15382, 16505, 12585, 15699, 8699, 8661, 17624, 17625, 13889, 15271, 15272, 11519,
    11520, 3170, 10194, 6732, 12911, 11395, 14161, 15360, 16666, 1447, 11524, 12625, 11525, 12626, 11526, 12627, 11527, 12628, 12129, 13229, 5348, 17279, 5391, 5397,
    6577, 6580, 6672, 2614, 17544, 16988, 5584, 9710, 12733, 10866, 1525, 14434, 11677, 3012, 4746, 4747, 5382, 6613, 1524, 4922, 11627, 14019, 17039, 14285,
    10133, 10635, 1635, 2250, 9079, 9735, 7804, 16653, 7964, 3355, 12142, 8486, 15280, 16747, 3097, 16944, 2344, 3413, 8, 3607, 12947, 3608, 12948, 7148,
    10211, 1101, 16818, 8242, 10457, 4923, 3666, 3667, 11638, 7134, 9179, 2462, 6870, 5876, 17228, 10047, 7931, 2742, 7489, 12196, 8425, 3609, 3610, 15422,
    9564, 9565, 8858, 13067, 429, 16434, 1669, 8795, 7059, 10765, 10766, 4476, 2904, 4146, 4229, 5515, 7829, 14129, 3442, 6822, 10242, 11468, 12335, 6244,
    14512, 2584, 15815, 9472, 10687, 17461, 11088, 9314, 6221, 766, 11021, 14760, 4528, 1405, 1406, 9382, 9858, 9859, 2575, 10493, 11778, 11779, 13096, 1977,
    4173, 660, 8065, 7801, 9276, 9152, 12221, 15189, 15190, 15191, 15192, 5411, 6741, 8387, 14517, 14493, 3141, 9485, 10627, 6548, 5142, 6395, 12944, 14398,
    15560, 1272, 2393, 14261, 16858, 15998, 7511, 8500, 4131, 5366, 10664, 16266, 12048, 13134, 10490, 10494, 11775, 11780, 4619, 11979, 14567, 14568, 14569, 15775,
    15776, 15777, 1255, 3866, 1229, 10213, 820, 17366, 720, 12029, 3096, 4962, 2890, 2891, 9168, 9169, 11140, 15737, 4793, 7539, 11717, 2439, 2440, 3688,
    3689, 16965, 4147, 5409, 14969, 9048, 11319, 11320, 12696, 16110, 16808, 16809, 16810, 3233, 17027, 13251, 13252, 5612, 6790, 11570, 11862, 13017, 2774, 2776,
    16395, 12621, 16319, 3094, 3632, 11890, 9711, 7323, 7324, 7522, 7523, 14241, 7989, 16104, 14720, 1648, 1650, 11732, 3166, 12503, 14366, 14367, 9903, 7056,
    4235, 842, 1992, 13294, 12803, 13961, 4562, 5881, 4993, 3505, 16892, 1156, 12264, 13790, 13791, 13792, 653, 1855, 9470, 179, 1341, 16353, 17437, 1783,
    3020, 9020, 9368, 16805, 11851, 10792, 8228, 5078, 11642, 5163, 13960, 10830, 16532, 10605, 4672, 15991, 2145, 15725, 10642, 15285, 6224, 16957, 6620, 4733,
    8356, 12161, 14970, 14971, 2148, 1514, 1482, 17442, 172, 1053, 1078, 8620, 4837, 5895, 2183, 6902, 5896, 7729, 3282, 6867, 11574, 4388, 4258, 11065,
    12962, 13964, 11988, 3556, 3557, 764, 3951, 170, 10970, 5510, 6348, 4156, 1103, 10734, 3858, 9371, 1460, 1461, 10619, 10620, 10621, 8147, 17326, 8824,
    6793, 2511, 15496, 15275, 10915, 7364, 12895, 5476, 9308, 13192, 13193, 662, 1523, 7426, 14213, 16589, 14595, 1092, 2437, 7934, 8250, 14153, 8364, 11809,
    11810, 17638, 15831, 6343, 8449, 14528, 8184, 10607, 7115, 12612, 8549, 7275, 14783, 12125, 6306, 15377, 15378, 14170, 15366, 6812, 6814, 5077, 8275, 17511,
    67, 68, 69, 70, 4752, 8060, 17218, 13908, 11582, 11218, 11219, 406, 7590, 7591, 10758, 10871, 14352, 9894, 14836, 6550, 7694, 7695, 685, 7586,
    11743, 3859, 15961, 5246, 10403, 14620, 15082, 16019, 12827, 13832, 4863, 11724, 12260, 14667, 12528, 5645, 6836, 12530, 2692, 6147, 6148, 11705, 11706, 13244,
    10592, 7969, 8933, 14763, 2981, 14278, 7299, 7300, 14256, 17435, 1259, 1260, 15946, 15948, 3254, 1896, 12325, 7193, 7757, 9112, 6751, 8809, 2482, 138,
    7651, 1166, 15338, 12711, 12558, 12467, 17042, 16650, 11977, 14457, 7319, 15542, 16252, 5885, 14444, 6366, 8109, 12581, 688, 9001, 11913, 15635, 8717, 8718,
    15232, 15233, 15234, 12109, 7889, 14458, 15647, 4038, 5301, 400, 16062, 5907, 11271, 10740, 16303, 12905, 9960, 1884, 3123, 13736, 16731, 15605, 3292, 4448,
    6100, 16292, 1108, 6930, 874, 2018, 8009, 8225, 15970, 4294, 10586, 8730, 1628, 752, 14991, 11063, 9011, 2706, 1693, 17161, 15936, 6594, 6595, 10677,
    5562, 4426, 1138, 2246, 1307, 7756, 15609, 11719, 15918, 12903, 528, 10367, 9093, 14572, 12275, 14482, 16144, 6788, 8026, 10051, 16664, 3581, 14513, 8118,
    3564, 14506, 1497, 7153, 14437, 8297, 13152, 4257, 9795, 13798, 10294, 1596, 14128, 15501, 3042, 3043, 13706, 10286, 7753, 6115, 8575, 9548, 11475, 9649,
    6123, 11053, 9797, 731, 732, 6143, 3551, 11989, 6655, 10263, 11511, 13125, 15532, 14065, 3820, 786, 11980, 3237, 7066, 2521, 3923, 14859, 1911, 3159,
    15434, 16399, 637, 15851, 11155, 11156, 5364, 13863, 1802, 1805, 1806, 12805, 13963, 650, 12437, 10874, 2170, 6247, 7344, 16171, 2107, 902, 2644, 16153,
    16154, 16155, 16507, 9876, 9616, 10845, 2999, 4194, 2060, 7846, 275, 1442, 15927, 17064, 16525, 17627, 10, 15589, 12817, 12818, 11307, 13273, 14765, 2983,
    8983, 13141, 4063, 5230, 6948, 227, 228, 11684, 11685, 15929, 15930, 4820, 7780, 13939, 10415, 12446, 4289, 14739, 3000, 4195, 12387, 12388, 6095, 10074,
    3755, 4177, 16230, 16987, 10862, 7982, 9000, 6335, 6336, 7733, 13227, 13841, 14992, 12548, 13703, 14145, 14146, 15345, 15346, 7531, 8538, 2500, 5944, 3834,
    11912, 15634, 8715, 17334, 10682, 11061, 10968, 2748, 16893, 14532, 14533, 9253, 9254, 11718, 17149, 4042, 5305, 4408, 7455, 17181, 15626, 16799, 16800, 11939,
    15032, 8255, 7452, 14235, 12254, 4204, 16185, 13405, 14852, 16935, 4232, 15172, 914, 4434, 12224, 5425, 11537, 16553, 113, 328, 1518, 14138, 9570, 16885,
    15957, 10238, 11462, 14990, 16101, 5963, 13957, 9353, 10545, 7635, 13135, 7860, 12942, 1448, 1449, 1450, 10153, 10154, 13715, 1452, 1453, 1454, 10155, 10156,
    8732, 14319, 6623, 6624, 16211, 8277, 8278, 8884, 9339, 16195, 16056, 9141, 8131, 4716, 2162, 14094, 14723, 4636, 8973, 7310, 1290, 2301, 602, 604,
    147, 10996, 6611, 4771, 11246, 8539, 6547, 549, 7467, 11210, 11611, 2856, 4099, 4133, 5368, 2939, 2941, 8519, 8521, 6560, 6287, 1921, 5989, 1770,
    6178, 10274, 10895, 13323, 13327, 11361, 12500, 7124, 8183, 10730, 17632, 11447, 16113, 4737, 16038, 5913, 10855, 13759, 12806, 17021, 15473, 2157, 14981, 14983,
    5060, 5061, 10569, 10570, 6277, 8972, 3657, 636, 15255, 10136, 10137, 7559, 16774, 2131, 15158, 5169, 5170, 692, 12302, 4142, 3417, 2570, 11474, 6803,
    2336, 2337, 6401, 7795, 3259, 17574, 392, 16393, 2951, 4108, 10468, 14648, 3283, 9892, 9893, 9023, 15875, 5092, 5327, 5328, 10582, 564, 3863, 2014,
    9785, 9786, 2404, 1434, 5324, 1952, 6641, 7721, 14108, 9512, 9513, 302, 13739, 13686, 8124, 7932, 367, 10278, 10775, 16730, 13347, 5007, 7144, 10026,
    10027, 135, 1947, 5529, 9116, 6515, 7603, 9351, 1832, 11923, 11926, 17394, 15320, 14525, 5342, 10937, 3618, 6833, 10287, 1296, 17646, 16816, 6957, 9357,
    7351, 8349, 9469, 6056, 6057, 262, 11003, 10433, 1699, 1829, 4243, 1603, 7886, 11446, 6871, 1238, 3201, 9013, 2648, 11093, 17648, 3613, 13044, 13045,
    10920, 10399, 17251, 4158, 5427, 15341, 16459, 2385, 8108, 6022, 15821, 16279, 3934, 743, 17297, 10880, 313, 4017, 4018, 11914, 2355, 17223, 161, 3577,
    12083, 9603, 10812, 1912, 543, 1519, 583, 15379, 8622, 15753, 11376, 15298, 12458, 13602, 2417, 30, 6996, 8741, 8115, 16615, 11506, 1088, 6326, 1637,
    15111, 7177, 3291, 17591, 1470, 7284, 13607, 11199, 3228, 3229, 3230, 11873, 1594, 1991, 10120, 10121, 10122, 2290, 14422, 245, 330, 2716, 3993, 16151,
    9909, 8165, 1944, 5684, 16004, 5182, 14391, 3544, 17398, 4171, 913, 1676, 13214, 5960, 7095, 8854, 4175, 1270, 7983, 13734, 656, 17226, 210, 3168,
    15470, 15386, 9854, 8003, 9016, 5615, 11940, 3258, 7075, 5689, 8737, 1575, 7913, 8208, 13800, 9804, 15954, 10731, 17007, 7282, 415, 15494, 538, 541,
    15752, 2818, 16646, 6909, 10322, 10323, 13557, 4275, 12568, 12570, 7929, 5023, 5024, 5025, 12567, 4272, 10297, 8066, 2601, 167, 17291, 14951, 15782, 10942,
    12812, 17356, 75, 6037, 9585, 6605, 6606, 6607, 6608, 6609, 14396, 15558, 5733, 17553, 3503, 4698, 13062, 11746, 4487, 15789, 2197, 10381, 10382, 11296,
    10815, 8599, 6507, 13586, 53, 16483, 8106, 13611, 9923, 1464, 2597, 14293, 11942, 1279, 12244, 9814, 9002, 17176, 8917, 10164, 15052, 5381, 7361, 13314,
    9146, 15502, 7563, 6571, 9150, 16001, 13884, 10693, 15133, 1792, 8861, 10513, 1826, 1827, 3251, 9428, 9837, 15437, 4598, 4599, 4600, 10999, 11000, 1435,
    697, 1126, 4335, 12990, 13024, 2544, 2549, 9556, 798, 8768, 5784, 5244, 17120, 15985, 10016, 13075, 13076, 11092, 8196, 1555, 13146, 3984, 3985, 9524,
    9525, 11941, 16898, 8159, 3979, 3856, 16729, 12067, 3887, 8114, 8776, 17494, 1659, 14246, 4180, 12011, 15652, 5644, 6835, 7163, 8229, 11850, 12917, 417,
    16977, 2063, 14453, 3732, 17484, 3735, 17486, 11500, 16691, 8828, 5186, 6820, 1582, 10404, 11599, 17415, 4909, 4421, 8238, 13850, 16679, 3388, 13162, 7896,
    14820, 1175, 1176, 5961, 16790, 1100, 3875, 755, 6232, 7329, 5867, 16229, 7659, 10735, 14601, 8930, 3091, 8660, 4700, 8161, 8162, 15109, 7605, 7164,
    7165, 1196, 13818, 2718, 3998, 11036, 16567, 1148, 17621, 5936, 14121, 14123, 2913, 2038, 571, 3625, 9128, 10690, 2181, 4821, 9261, 444, 6332, 6050,
    1192, 15167, 2802, 9318, 1925, 7243, 4955, 9033, 14502, 4145, 8103, 5188, 6442, 587, 6467, 6914, 1154, 1264, 15790, 16674, 13778, 11888, 1365, 14296,
    4047, 4048, 8189, 16029, 73, 1232, 16422, 14111, 15051, 16223, 15291, 8655, 796, 8674, 9847, 9809, 1892, 15897, 6691, 6692, 9406, 9407, 9408, 9409,
    2310, 14807, 15222, 7460, 11203, 11204, 13173, 11503, 11504, 11505, 10068, 2269, 4690, 13216, 352, 4627, 5682, 853, 5273, 7270, 2346, 7, 6289, 17068,
    15008, 7180, 8005, 2892, 10033, 15087, 17260, 2037, 14501, 13472, 16985, 2637, 12471, 16616, 2150, 4537, 9393, 2292, 13732, 6719, 12167, 17309, 12281, 16482,
    15794, 4245, 9159, 11946, 356, 882, 153, 6477, 8047, 9090, 4641, 4646, 5743, 16663, 16667, 17570, 8907, 10138, 337, 5886, 11402, 16876, 652, 1854,
    3586, 9122, 15307, 16440, 4014, 4015, 9575, 9576, 5317, 6534, 6054, 7171, 175, 1333, 2520, 14618, 15900, 17041, 196, 6713, 7771, 14738, 15933, 16735,
    15453, 16595, 6130, 7239, 293, 294, 16843, 16844, 9103, 9471, 4402, 11515, 10041, 16295, 7338, 8758, 7079, 3814, 10793, 10981, 928, 12294, 4117, 730,
    5647, 16817, 10270, 9583, 5357, 10600, 2789, 2790, 6033, 11373, 12856, 16535, 13974, 13416, 13210, 2172, 2173, 2349, 13057, 13997, 15880, 13219, 15409, 840,
    11141, 10539, 10540, 7471, 491, 10313, 4352, 16373, 10863, 16513, 11109, 3420, 15356, 2573, 15005, 3485, 12698, 11351, 6233, 6637, 3173, 1932, 1700, 1702,
    3113, 3786, 16959, 17133, 7703, 7145, 3516, 4729, 6912, 7977, 12106, 17542, 11981, 8910, 10208, 10209, 16952, 16953, 2868, 8456, 12066, 17500, 6062, 1630,
    1632, 9197, 7352, 8419, 14166, 15187, 5836, 5837, 13492, 2761, 13338, 14442, 11239, 13302, 11709, 11710, 5210, 14270, 7642, 7643, 7644, 7645, 14260, 14262,
    17104, 17105, 10613, 10616, 11234, 11235, 11168, 11169, 11170, 4110, 15152, 1390, 15816, 5069, 12417, 13565, 1391, 14449, 15636, 11728, 7937, 2238, 4181, 14712,
    3050, 3051, 3052, 2529, 9539, 9196, 1249, 1250, 1251, 8882, 8203, 9310, 423, 16995, 12005, 13074, 16032, 9639, 2450, 11404, 15100, 13010, 15026, 3578,
    1520, 14832, 13666, 17596, 12021, 11696, 8194, 13155, 10760, 4727, 10368, 13305, 15504, 3262, 4414, 11711, 15413, 6644, 11792, 9, 1046, 4789, 6053, 11024,
    3714, 15977, 4991, 3684, 10095, 6589, 1371, 12610, 1551, 3192, 4183, 6781, 12770, 6635, 2653, 1845, 15556, 16707, 16708, 3252, 2073, 10470, 6274, 3975,
    1284, 16219, 5203, 16025, 3279, 17641, 15706, 4973, 4274, 10509, 10510, 4743, 3637, 5879, 9584, 1712, 6432, 11647, 7396, 9702, 319, 6154, 10247, 9509,
    9510, 4049, 13385, 5029, 10532, 1975, 14125, 3446, 14120, 16281, 1429, 2045, 10483, 3824, 3825, 2377, 11586, 10043, 14010, 14425, 16660, 7731, 13225, 14089,
    15421, 16573, 13235, 10362, 14087, 822, 8755, 9921, 10418, 17019, 16676, 5738, 1581, 15544, 2223, 2224, 11921, 13645, 12534, 16416, 5439, 16138, 12065, 6021,
    13122, 4779, 3555, 17337, 9728, 17572, 15578, 14022, 16294, 7993, 3511, 3134, 13258, 6206, 8650, 2864, 4154, 10402, 9856, 14017, 2400, 6276, 9514, 1718,
    2911, 2726, 14883, 2728, 14885, 2730, 14888, 6255, 3098, 8245, 4222, 5566, 10128, 3646, 9181, 9182, 5157, 16177, 11805, 12501, 13086, 1359, 6265, 12382,
    3398, 2846, 4367, 891, 892, 3103, 3107, 1507, 9494, 10971, 12141, 1276, 14365, 5683, 6685, 7755, 16968, 7143, 8881, 2979, 422, 5942, 6375, 3957,
    1834, 1835, 9673, 13097, 13098, 15983, 15984, 6562, 7431, 8341, 12824, 12825, 6819, 10652, 7394, 17136, 4642, 2321, 14730, 8004, 8974, 8865, 8868, 4501,
    17618, 17619, 10344, 10456, 4379, 9754, 16194, 11417, 11550, 12246, 12259, 8308, 8309, 6625, 10140, 11356, 9549, 6889, 10084, 1697, 8731, 10039, 17382, 15215,
    13121, 8803, 527, 8720, 4394, 4395, 14000, 10869, 1999, 9937, 7374, 2086, 3358, 6230, 7326, 15299, 15300, 13462, 14546, 8494, 9940, 9119, 15045, 4589,
    14715, 10331, 1151, 1152, 12477, 2696, 8380, 14043, 449, 3025, 5441, 4439, 8177, 9897, 12502, 5780, 295, 16397, 1426, 12485, 13856, 10768, 12987, 8337,
    6268, 13184, 5071, 12517, 13923, 4025, 12849, 13600, 4019, 8586, 9612, 10841, 9829, 15428, 5416, 6591, 16188, 3345, 15520, 14793, 14794, 6085, 15290, 4866,
    6370, 9736, 9737, 7038, 15555, 6288, 5534, 10519, 10520, 13753, 2634, 4805, 12298, 15689, 4206, 7260, 1319, 2830, 2611, 14697, 11278, 9157, 4908, 6188,
    1265, 1266, 6940, 1900, 3470, 8465, 8466, 8467, 16055, 3847, 6645, 16379, 16655, 2785, 9550, 2538, 6558, 12994, 2118, 15373, 3131, 10738, 16696, 3927,
    10961, 12896, 9415, 13649, 17050, 13525, 8205, 1881, 3318, 12358, 9746, 11559, 13255, 4666, 4281, 11324, 1486, 8366, 1580, 12473, 3439, 9272, 10451, 9273,
    10452, 5592, 5593, 1629, 864, 2007, 3473, 3001, 3003, 4197, 4199, 4968, 16917, 2114, 3396, 4494, 9720, 9721, 336, 17392, 7378, 9715, 14518, 3995,
    4891, 11230, 9191, 9192, 13727, 7018, 13824, 2812, 312, 13769, 12123, 6304, 10205, 7140, 7142, 8200, 8201, 13506, 14604, 17640, 462, 11166, 14826, 17634,
    12110, 11739, 9061, 14560, 5856, 5858, 10126, 16854, 4765, 11434, 10147, 4378, 5602, 10800, 7871, 8793, 14134, 1671, 3356, 4579, 8025, 2035, 15304, 15305,
    6217, 12137, 4164, 16226, 1902, 1903, 13865, 15007, 8040, 11879, 14578, 14579, 7254, 7255, 712, 9782, 16881, 16882, 545, 1706, 5868, 17072, 16984, 10560,
    7508, 7509, 8498, 8499, 1831, 9462, 17006, 1865, 15947, 4028, 9051, 9055, 4089, 13748, 15380, 14445, 1293, 7498, 8383, 12981, 12982, 12776, 17635, 2075,
    1562, 4358, 16419, 758, 12171, 3236, 7333, 8357, 16312, 9337, 5597, 3328, 1380, 6243, 10045, 860, 17362, 2593, 10267, 4852, 15178, 7049, 9528, 4122,
    12086, 1748, 5137, 6391, 10514, 10515, 16385, 17466, 1737, 2671, 12053, 15805, 11633, 1566, 447, 6238, 12118, 11959, 17614, 7834, 13888, 2897, 2326, 14450,
    7873, 11726, 17434, 13546, 14167, 12256, 8711, 9111, 11187, 971, 6797, 14280, 6261, 14313, 4814, 427, 10868, 4586, 10191, 7217, 16496, 14226, 4526, 4568,
    341, 9727, 16695, 13756, 7943, 13483, 7381, 771, 6629, 11192, 133, 7945, 13485, 7390, 7391, 9425, 10443, 16905, 16906, 8750, 3776, 4994, 11629, 1694,
    11947, 1245, 5277, 5278, 14637, 13779, 7296, 12808, 11601, 10289, 10290, 10291, 11531, 11532, 11533, 1231, 7021, 14103, 13239, 17324, 12868, 620, 4253, 13910,
    12044, 13757, 10129, 5268, 8818, 16005, 7479, 16927, 5903, 5910, 11273, 3692, 4514, 4902, 5818, 8417, 9634, 11766, 11767, 12854, 12855, 609, 9544, 17012,
    7747, 12145, 16263, 8652, 11566, 11567, 7528, 12726, 3394, 7754, 6327, 8202, 10149, 953, 6787, 1165, 2695, 10485, 7050, 187, 4751, 13948, 17506, 9370,
    17178, 4082, 7418, 10626, 4535, 1626, 3855, 14957, 14958, 4803, 15619, 15620, 13108, 12370, 4927, 5574, 7582, 4317, 7485, 11804, 5900, 987, 4149, 14432,
    8787, 3647, 4846, 16812, 2022, 17277, 8956, 1579, 4287, 9855, 14239, 15439, 1583, 10118, 12009, 4081, 16124, 1969, 3220, 3222, 4383, 14459, 4114, 12015,
    12016, 15848, 14282, 8469, 14531, 3513, 5894, 11407, 16955, 15478, 5872, 6543, 1347, 14980, 670, 11422, 15493, 984, 15466, 9889, 2211, 16117, 7525, 11044,
    9204, 8061, 7157, 8211, 3321, 3323, 2357, 12433, 10277, 15185, 13366, 5003, 13453, 16374, 7052, 7935, 10780, 13915, 2274, 15781, 9820, 10273, 627, 14683,
    13163, 12168, 2430, 16555, 7405, 3669, 10991, 8051, 8052, 236, 4334, 5870, 1567, 7330, 1120, 13537, 13538, 1643, 1645, 8637, 8638, 16918, 2732, 5337,
    8283, 8379, 11132, 2262, 9698, 9110, 4792, 15979, 14928, 4708, 5124, 5985, 6374, 8872, 10096, 12893, 713, 5740, 12095, 14907, 14602, 7715, 13187, 956,
    2510, 15724, 15833, 6344, 11256, 3438, 14036, 16050, 6802, 3410, 17451, 16337, 1922, 9755, 8224, 2110, 2865, 4854, 8556, 13145, 12406, 14132, 15318, 1446,
    5598, 11816, 12887, 5956, 7092, 2839, 4075, 414, 5028, 7261, 17325, 7599, 5648, 2612, 14700, 12378, 12217, 13613, 14686, 4932, 3724, 17521, 17522, 11759,
    10363, 17379, 11618, 17060, 397, 1572, 8384, 9581, 563, 12128, 13228, 17121, 4136, 5371, 13942, 3968, 5126, 5202, 6377, 13503, 13052, 14176, 1174, 13308,
    2041, 7819, 3278, 4429, 12210, 15672, 355, 4360, 4498, 4355, 1800, 4693, 16304, 1719, 5690, 12274, 13094, 2857, 4100, 4134, 4834, 5369, 16796, 2938,
    2940, 8518, 8520, 13049, 4351, 15216, 13868, 1863, 3083, 7107, 121, 13747, 9957, 9352, 13544, 13545, 4949, 14514, 9432, 10372, 10373, 10746, 15002, 16121,
    1907, 3155, 15890, 17026, 5056, 10557, 12481, 13975, 16, 6755, 12202, 16563, 14553, 14554, 14555, 15740, 15741, 15742, 6259, 8857, 12204, 11961, 1063, 13821,
    10406, 3320, 696, 7197, 10737, 9834, 15433, 11765, 1708, 1709, 7493, 7494, 8916, 11388, 3785, 16958, 4223, 5506, 13619, 14672, 290, 4159, 5432, 16840,
    6789, 7841, 7942, 13482, 5004, 6273, 3241, 8192, 13773, 4126, 5355, 1788, 10944, 1085, 6538, 9125, 3172, 1931, 2880, 9190, 16339, 12865, 1698, 11621,
    12970, 257, 10369, 6500, 6501, 13180, 13181, 14124, 7840, 5747, 5748, 8150, 8151, 8152, 8153, 12484, 10315, 6758, 15772, 12506, 13898, 5663, 15514, 16936,
    16937, 17301, 6722, 6723, 13158, 9205, 10244, 9364, 14936, 12082, 17576, 5701, 5436, 13, 5703, 7283, 2771, 2418, 8739, 15201, 2297, 1727, 4521, 13285,
    16511, 13324, 13329, 6602, 5993, 8338, 5014, 6671, 7788, 16967, 8582, 2191, 130, 7108, 2974, 7944, 13484, 12559, 15887, 6932, 1820, 1821, 13558, 8259,
    6208, 16546, 9812, 9813, 11197, 12361, 11982, 11983, 17509, 17510, 2497, 15616, 5000, 10725, 5915, 11277, 13918, 3273, 8535, 15113, 6622, 14736, 15931, 15694,
    3787, 4997, 17069, 9902, 11083, 1155, 5751, 5812, 6063, 6209, 6916, 7302, 17629, 9350, 10536, 6468, 7541, 16424, 15492, 3205, 5462, 6648, 14179, 769,
    9054, 5604, 13129, 7029, 7030, 11355, 5920, 15645, 15646, 3699, 4889, 16822, 3443, 4610, 5742, 6913, 6046, 15278, 6933, 1984, 12074, 746, 3953, 2105,
    13359, 16896, 7076, 11872, 1267, 4470, 6764, 10622, 10623, 13080, 4989, 14026, 10795, 3976, 17600, 7691, 7692, 15751, 6342, 13306, 10849, 7825, 6109, 5878,
    11811, 14203, 6675, 17597, 6872, 8552, 14160, 12811, 13965, 13577, 13578, 17128, 5978, 6478, 6479, 8951, 15330, 11900, 1197, 17113, 3523, 4143, 4144, 7895,
    9990, 373, 9980, 12934, 16639, 2859, 7676, 17261, 8821, 3330, 15388, 15268, 8976, 10162, 2860, 5211, 6459, 8796, 7060, 7061, 7512, 10998, 13404, 3546,
    7100, 17164, 5175, 5176, 12085, 9694, 3792, 7517, 3435, 7685, 16093, 10256, 9954, 6041, 1177, 10003, 13063, 13650, 12674, 4745, 10624, 5524, 12810, 1112,
    17582, 704, 744, 9692, 17298, 657, 10632, 12686, 15812, 8315, 16598, 7615, 193, 16232, 2178, 3353, 7187, 7188, 13241, 13608, 16778, 13680, 14731, 13581,
    4694, 4629, 13875, 9455, 4346, 7686, 10933, 8548, 9730, 8763, 9974, 13095, 10189, 16127, 12306, 1135, 12933, 8094, 893, 698, 13026, 324, 16474, 13943,
    3379, 5064, 14587, 10506, 801, 17330, 5756, 6921, 12563, 12174, 8822, 13690, 7265, 7269, 15935, 15, 5639, 1256, 1893, 12900, 12901, 16282, 4416, 10042,
    2943, 2944, 8523, 8524, 7665, 10870, 14351, 14835, 684, 2541, 15081, 15179, 1288, 8830, 5447, 11838, 11839, 12245, 11266, 11138, 14368, 3541, 15595, 2948,
    8528, 508, 15882, 16149, 7784, 1230, 12813, 11735, 16376, 17124, 15481, 11418, 11551, 13234, 16536, 6168, 14057, 14058, 14059, 1956, 6879, 11054, 9798, 8350,
    15406, 3656, 7304, 7305, 2139, 8721, 12427, 11612, 2622, 11392, 15808, 2733, 11920, 7666, 4951, 16871, 203, 1638, 1639, 3300, 3517, 12902, 3729, 16213,
    785, 14492, 13982, 1873, 7623, 1002, 6584, 6585, 17014, 14475, 14476, 3522, 9995, 8121, 232, 16293, 3021, 1658, 16494, 456, 15498, 14987, 16098, 7427,
    12925, 1145, 3371, 11615, 1601, 16147, 12816, 16421, 7028, 14399, 15561, 3002, 4198, 1899, 5720, 13346, 9943, 1244, 6339, 8058, 4026, 11593, 600, 8959,
    10544, 9120, 7998, 11596, 16671, 3628, 10796, 2489, 5195, 5197, 12265, 5243, 5967, 13699, 2052, 83, 11104, 2620, 8295, 1215, 4120, 4819, 3314, 3325,
    6924, 16133, 16134, 1208, 4890, 7439, 8988, 4638, 847, 2970, 1570, 11364, 7343, 13859, 1445, 14733, 1421, 1140, 14779, 15614, 13138, 6838, 15224, 11128,
    6, 14251, 11965, 8613, 5544, 7123, 10878, 14461, 14623, 8890, 10114, 8327, 8328, 13206, 3424, 11715, 17141, 7949, 13224, 14344, 13022, 9342, 9343, 10082,
    13023, 14996, 13025, 17189, 11225, 6423, 1213, 11144, 7321, 664, 3950, 9716, 7447, 8128, 3977, 2613, 8382, 12157, 15919, 894, 8445, 3896, 6269, 6270,
    9046, 97, 2741, 15221, 1798, 5864, 9667, 11015, 961, 4496, 8139, 7966, 5226, 5228, 2448, 12225, 13291, 11290, 11291, 11292, 8567, 14174, 15866, 16993,
    7266, 10078, 3878, 14119, 11429, 5287, 5288, 16344, 5191, 5192, 6350, 7436, 3125, 4813, 1714, 10019, 13204, 60, 17467, 13549, 1543, 8932, 1777, 7879,
    3176, 4392, 4393, 4298, 4299, 5715, 14668, 11049, 3264, 11993, 7200, 8632, 8633, 8634, 13814, 15302, 16439, 5341, 6111, 15085, 14774, 9609, 10825, 12045,
    17480, 5679, 10990, 12429, 11068, 13393, 5537, 15610, 7700, 5406, 10938, 4988, 4617, 7838, 7839, 4442, 4443, 10783, 11997, 11998, 8597, 13562, 344, 6108,
    13101, 14487, 14488, 3640, 4888, 13998, 15149, 5329, 1294, 16378, 12820, 5331, 17649, 5890, 16116, 4249, 4250, 12779, 12780, 11910, 2946, 2947, 8526, 8527,
    5110, 5075, 14877, 3738, 7376, 8368, 14309, 11115, 13612, 3687, 13905, 16534, 14562, 3652, 15765, 303, 5013, 9256, 7638, 11875, 11876, 1292, 814, 17353,
    5548, 6739, 2841, 4077, 17118, 4570, 9983, 3702, 4911, 3906, 3174, 1889, 11600, 16677, 12602, 2760, 9060, 3713, 1180, 11479, 13995, 2091, 3845, 3971,
    9365, 4035, 8230, 12072, 12472, 2226, 13838, 6380, 16427, 5641, 5681, 15883, 10284, 17090, 6565, 9444, 13137, 15591, 10353, 10980, 15188, 11595, 14646, 11901,
    8969, 2367, 2368, 6554, 9764, 539, 542, 3418, 12560, 17488, 13157, 17361, 79, 11966, 13043, 4160, 5433, 499, 17057, 7765, 8786, 11372, 8847, 577,
    578, 10079, 7952, 7710, 9359, 15157, 7406, 13956, 12357, 845, 846, 7654, 1618, 10729, 13119, 11268, 13572, 8601, 9771, 129, 3835, 3836, 5035, 5036,
    2930, 2932, 8513, 8515, 3080, 3081, 4260, 4261, 7976, 11844, 15537, 14918, 16034, 12206, 13345, 14865, 2171, 173, 1332, 15170, 3888, 12454, 15797, 13701,
    2116, 16012, 284, 10537, 3531, 1747, 14061, 15162, 17211, 3469, 3682, 17384, 3142, 8313, 1383, 3809, 10427, 10428, 569, 8143, 8144, 8785, 6911, 3639,
    7872, 2711, 8653, 9817, 11858, 12931, 8626, 10499, 12444, 13760, 8258, 12757, 2676, 1239, 89, 17593, 458, 14729, 11263, 3336, 1312, 3837, 8757, 9767,
    9554, 1117, 5253, 994, 4233, 7826, 7828, 14755, 1309, 12149, 7823, 13203, 11877, 2123, 17065, 7669, 15265, 1139, 2247, 13165, 13166, 5209, 8186, 12215,
    8098, 5564, 3114, 3246, 6406, 3777, 13263, 15607, 15608, 16089, 9534, 9535, 12692, 5520, 7101, 12402, 13100, 2465, 8197, 9306, 11412, 12543, 14206, 15732,
    11517, 756, 5874, 8240, 13290, 7181, 1397, 1663, 16408, 17491, 4339, 3928, 8982, 9862, 7367, 13194, 14611, 9625, 6785, 11834, 7583, 8604, 8994, 8671,
    8672, 9843, 9844, 7020, 16620, 11126, 10643, 15251, 4541, 916, 2984, 9344, 12495, 13977, 13978, 13979, 13980, 15767, 1243, 4575, 11481, 11483, 390, 16539,
    17642, 9126, 9127, 10688, 10689, 1733, 1963, 2927, 3214, 6851, 6852, 7903, 7904, 12416, 13564, 7506, 7507, 8496, 8497, 14984, 16095, 3297, 3298, 3299,
    4452, 4453, 4454, 8543, 9725, 8975, 9099, 5804, 5805, 5806, 17651, 17652, 17653, 6503, 2289, 2442, 3582, 1721, 12352, 5238, 5239, 7724, 7725, 8746,
    8747, 6711, 141, 3956, 3629, 5463, 17343, 13286, 9346, 10534, 296, 14887, 14520, 12138, 10063, 12139, 12140, 494, 14137, 6008, 6009, 5076, 4490, 10077,
    4066, 13660, 6683, 11250, 11626, 5974, 1171, 1686, 9742, 8935, 2050, 10107, 1048, 5737, 1657, 7290, 2867, 17292, 4969, 13486, 3441, 17, 10829, 15050,
    16222, 9833, 15432, 14753, 17154, 15258, 9626, 7173, 11393, 3879, 14985, 14986, 16096, 16097, 5633, 6158, 7626, 7627, 7628, 3631, 9198, 10474, 7646, 9818,
    601, 3624, 7271, 7272, 7274, 163, 17157, 14534, 14535, 4302, 10926, 243, 7743, 16401, 12682, 11047, 5849, 6530, 15892, 15895, 17029, 17032, 741, 897,
    17294, 17421, 11185, 8305, 16498, 16499, 3767, 7245, 9835, 15435, 2398, 12699, 7868, 2135, 12842, 8709, 9108, 5775, 11602, 7132, 2351, 3532, 10923, 15666,
    12496, 15999, 13400, 15726, 8794, 2783, 2787, 2788, 10424, 2667, 8648, 8649, 14218, 14219, 7939, 14302, 5699, 15147, 6331, 9200, 1549, 91, 8076, 7105,
    9035, 9026, 432, 10858, 10859, 4219, 5495, 14148, 15352, 7736, 8761, 5891, 2369, 3627, 14446, 13883, 2004, 1620, 1621, 8215, 586, 6466, 16135, 6333,
    4864, 11345, 2778, 7151, 5573, 13670, 14747, 4125, 16180, 14304, 1847, 2825, 2311, 2312, 4996, 15992, 3922, 8911, 13199, 558, 8627, 5190, 16559, 3293,
    4449, 11580, 17036, 1326, 7760, 11178, 10614, 5087, 15195, 16608, 17303, 6724, 16868, 16091, 9761, 4404, 6828, 9383, 16633, 16634, 16635, 7797, 10568, 1890,
    14118, 15547, 3024, 10411, 8767, 16265, 11936, 1598, 3124, 14091, 800, 4635, 1345, 1396, 2524, 15572, 16721, 5642, 2987, 12089, 15448, 3718, 6942, 11667,
    2100, 15974, 8667, 9752, 15365, 14439, 7773, 8428, 4087, 2387, 6059, 16287, 13139, 3239, 10449, 10526, 11798, 13808, 16508, 2773, 8826, 428, 7280, 4090,
    349, 1364, 11791, 15962, 7212, 4860, 8174, 8995, 15390, 575, 10798, 7940, 13480, 9669, 15279, 12782, 13919, 359, 1540, 9618, 10847, 3842, 5079, 8217,
    2051, 9057, 9064, 16027, 15995, 3741, 9291, 10879, 16412, 8418, 9635, 7127, 502, 503, 8980, 12309, 7077, 16016, 3269, 4264, 8825, 14628, 3969, 2298,
    6122, 1323, 5869, 3865, 7751, 9225, 12059, 8179, 14429, 16694, 17581, 9959, 16713, 16714, 63, 1010, 1901, 7253, 5067, 8067, 3075, 13205, 6907, 5810,
    13312, 16489, 16398, 6726, 1045, 8154, 16087, 15581, 3876, 2078, 5474, 3717, 2925, 8510, 10665, 16267, 16447, 17538, 11121, 6877, 14029, 15696, 9426, 10442,
    566, 7314, 13363, 13364, 7898, 14716, 13140, 15565, 15899, 16701, 17040, 1979, 7744, 3706, 13386, 4422, 8745, 9644, 11380, 11652, 17084, 2366, 101, 102,
    12289, 8641, 9899, 306, 15440, 16585, 307, 7575, 4823, 14650, 15874, 5977, 7152, 1118, 3521, 4732, 6768, 13053, 16750, 905, 1860, 6245, 7433, 14690,
    1496, 6089, 11349, 12781, 9592, 581, 15486, 16924, 4481, 4482, 4483, 9394, 15637, 9158, 2433, 12409, 15046, 4591, 7639, 1885, 5914, 11276, 13198, 7682,
    13325, 13328, 15611, 5789, 703, 9691, 3671, 1064, 14095, 4091, 10022, 13208, 15840, 16463, 14469, 14470, 13632, 10177, 9975, 15093, 12839, 2498, 10977, 12150,
    14007, 5405, 14172, 9810, 5702, 4497, 16964, 9996, 9997, 13852, 13770, 14878, 6866, 16418, 1895, 8798, 8799, 12666, 16748, 14839, 16749, 17373, 2537, 7504,
    11220, 16433, 10610, 10476, 17351, 17602, 8561, 8204, 9311, 12488, 11754, 3885, 7752, 11101, 13793, 3056, 2095, 3587, 3157, 6878, 9474, 10696, 12415, 13563,
    12025, 13102, 4161, 5434, 9450, 15092, 4013, 9574, 4163, 5437, 7375, 8367, 1529, 13687, 14737, 15932, 15105, 16248, 9705, 10928, 17016, 17017, 17018, 292,
    9362, 10564, 16842, 10336, 10337, 5283, 7619, 221, 12367, 4677, 1083, 1084, 2390, 2391, 13737, 412, 11077, 8092, 14732, 4681, 2686, 11864, 9389, 9981,
    9100, 14682, 10172, 3071, 8615, 14911, 15763, 9255, 1291, 17546, 1248, 7914, 9496, 9497, 4217, 4816, 3179, 14660, 13397, 16125, 10275, 2255, 2576, 10260,
    13576, 6811, 6813, 5687, 14110, 4713, 14781, 15964, 10967, 10969, 12336, 5793, 8487, 17038, 16783, 17380, 17381, 8797, 13142, 13212, 15944, 11091, 4532, 16869,
    8654, 6026, 13855, 3334, 2259, 11365, 11366, 480, 16969, 5148, 11112, 11113, 8400, 13348, 8898, 4877, 16530, 11693, 6973, 15325, 1149, 17622, 4626, 5931,
    14642, 2260, 12929, 11806, 11807, 16331, 16332, 7620, 15056, 9453, 9824, 17620, 4648, 15410, 967, 12667, 14325, 14676, 9312, 6364, 6365, 5138, 5139, 9216,
    5033, 6293, 3265, 778, 4859, 17375, 7584, 13091, 14341, 4867, 15357, 15165, 11379, 13695, 16648, 1401, 14038, 14435, 3486, 12266, 16183, 16184, 11560, 84,
    3037, 8941, 12408, 13987, 17075, 6817, 17172, 13403, 1242, 6861, 2602, 6312, 5457, 11555, 10264, 11512, 526, 1687, 272, 10296, 15728, 3673, 10891, 8682,
    6349, 839, 15577, 4276, 2752, 287, 14819, 4313, 11915, 14150, 6947, 15400, 2883, 2884, 5819, 12960, 14194, 11176, 7663, 14193, 6094, 7222, 13973, 13634,
    13717, 7640, 7641, 6195, 6196, 2175, 9213, 8870, 12753, 17274, 819, 17363, 15091, 15048, 8359, 12764, 9206, 16649, 5477, 3748, 4958, 10748, 1559, 15460,
    5179, 7749, 1141, 7103, 4900, 9299, 7311, 8329, 2958, 401, 17508, 16700, 14694, 15015, 3100, 3101, 11391, 6322, 7409, 18, 16566, 13355, 14451, 15859,
    16990, 12165, 13269, 8336, 826, 15337, 5578, 6307, 16577, 13665, 16846, 14181, 6090, 8010, 1358, 1360, 6264, 9018, 14615, 9287, 16904, 16163, 16792, 10630,
    11383, 7818, 11051, 4806, 4807, 512, 5749, 11342, 1970, 13512, 8936, 14548, 15939, 14155, 16386, 16387, 9457, 14527, 8621, 4492, 6416, 9604, 9605, 10813,
    10814, 6324, 3719, 323, 15536, 3404, 5533, 12480, 13106, 205, 305, 4485, 5786, 10913, 4695, 7761, 3449, 3450, 13279, 14655, 12211, 12373, 5697, 6884,
    9177, 9783, 5558, 7894, 6546, 6010, 15787, 17114, 10184, 1224, 11374, 12512, 182, 16683, 16102, 14863, 12040, 9984, 4873, 4240, 5180, 316, 459, 460,
    5125, 11832, 16253, 7170, 3138, 10210, 6519, 12027, 12031, 13110, 15301, 16768, 13595, 11325, 6207, 1128, 13688, 7074, 7902, 15392, 518, 14606, 16470, 1554,
    12117, 11958, 17613, 848, 17595, 12774, 9696, 2803, 2804, 13510, 15266, 15267, 1894, 12080, 6526, 12646, 13630, 12978, 2165, 13846, 4990, 13721, 14795, 10987,
    12155, 11990, 2251, 407, 10200, 12249, 1705, 4749, 2523, 7236, 13553, 14769, 15804, 4549, 15289, 8265, 8266, 11895, 4658, 536, 4583, 4957, 4959, 6213,
    6214, 9074, 9717, 6359, 7451, 15955, 15956, 5080, 8022, 10119, 3693, 12814, 1799, 12052, 3112, 7875, 6841, 6842, 6474, 8478, 6966, 6968, 4111, 5345,
    10441, 2472, 4465, 385, 386, 5698, 8990, 8991, 1436, 13013, 17143, 13507, 1711, 7176, 4756, 11394, 7459, 10215, 12377, 16702, 2120, 3244, 16467, 12063,
    3929, 5152, 1050, 14746, 8069, 13406, 16738, 11064, 570, 10389, 11516, 11546, 14308, 10542, 11499, 5105, 10543, 16403, 11543, 910, 16493, 15621, 15622, 13381,
    9679, 13682, 7919, 12163, 14750, 7850, 16021, 14263, 972, 4660, 5340, 16362, 10108, 17427, 1273, 13513, 10561, 8416, 9633, 8477, 2436, 7656, 4709, 5986,
    8873, 10097, 15061, 15062, 14460, 12794, 10574, 912, 4172, 15627, 1739, 8206, 12132, 112, 5769, 7335, 3324, 17516, 5, 12178, 10106, 11306, 15236, 378,
    2908, 2821, 379, 947, 2909, 380, 2822, 381, 2824, 11004, 2826, 11005, 948, 14725, 383, 8231, 8458, 15756, 2881, 17416, 2154, 5135, 6389, 8049,
    10005, 4041, 5303, 14375, 15277, 12240, 12241, 11558, 16131, 16161, 3009, 13126, 11498, 5417, 6592, 7369, 6727, 4940, 7486, 122, 16514, 16515, 3072, 13924,
    2989, 3504, 5338, 8762, 12487, 4685, 4686, 66, 14756, 14634, 11534, 5952, 7088, 1716, 4818, 14186, 8576, 8578, 3496, 3497, 2477, 6001, 6002, 686,
    687, 5722, 5723, 16857, 7354, 13540, 12212, 10910, 13647, 4783, 8483, 2124, 13933, 15073, 3761, 6379, 16597, 15014, 13032, 7557, 2610, 3483, 3862, 4664,
    4124, 16179, 996, 6815, 14389, 14047, 10366, 2327, 3583, 16315, 16316, 933, 16568, 10272, 9933, 10710, 11929, 6497, 3255, 17501, 838, 11200, 4227, 13288,
    5538, 4477, 10328, 10330, 8636, 7561, 10538, 9107, 5768, 1607, 5488, 8176, 3690, 7712, 11133, 1408, 1502, 15657, 16614, 4059, 12023, 11752, 15914, 2467,
    17464, 27, 12199, 10231, 11455, 7162, 8226, 7286, 3766, 13502, 1444, 11963, 10964, 15754, 15755, 3451, 3452, 1610, 8119, 12438, 6710, 10899, 7129, 10848,
    13479, 9248, 15283, 14414, 17526, 2144, 2201, 16156, 2661, 3189, 17110, 15989, 13143, 16630, 10531, 16886, 4295, 16371, 14056, 6167, 745, 1920, 2998, 4193,
    198, 16737, 7716, 8740, 1438, 7195, 12694, 14802, 1032, 9541, 11662, 11663, 9140, 10377, 10379, 15822, 15824, 1130, 1132, 3756, 3758, 7062, 7064, 8593,
    8595, 14345, 14347, 969, 2372, 16509, 2954, 7978, 6367, 9265, 9267, 9484, 2693, 11248, 5146, 6228, 8506, 2641, 8363, 6211, 9069, 2147, 1995, 6619,
    16970, 5964, 2146, 7415, 15736, 11999, 10711, 11930, 8756, 15351, 9395, 7237, 13554, 13555, 16644, 14770, 6844, 6845, 6846, 12345, 2475, 11955, 2615, 4053,
    4523, 12802, 13989, 3329, 11733, 15021, 3193, 4356, 939, 7776, 9482, 12688, 8122, 6977, 13132, 2098, 9282, 2446, 2375, 3638, 15813, 2798, 220, 14879,
    15088, 9268, 9269, 9270, 1318, 3351, 3352, 2133, 5310, 10835, 995, 7984, 11313, 11314, 13179, 6839, 2027, 14175, 1425, 5665, 6280, 1545, 12375, 14096,
    403, 16867, 8185, 3423, 1758, 4766, 1938, 5696, 10995, 8504, 1400, 14619, 4513, 12592, 15323, 9257, 690, 1619, 3536, 3538, 12262, 12263, 14778, 10743,
    10745, 1509, 1510, 6892, 6894, 4166, 1924, 5990, 2249, 11882, 8669, 9841, 16335, 9042, 16168, 255, 12940, 17357, 1515, 4719, 15033, 12700, 12701, 12702,
    12703, 7869, 7870, 13543, 15094, 3403, 15469, 4647, 15468, 15830, 12747, 6174, 7194, 8580, 7597, 7598, 12738, 14062, 1830, 165, 1328, 13369, 9003, 17429,
    8048, 11744, 3860, 265, 1127, 4336, 12643, 12991, 2545, 11878, 8820, 2554, 9027, 16063, 7234, 12754, 10972, 16873, 3455, 10444, 1689, 14923, 4428, 16697,
    17101, 14869, 2039, 13090, 14197, 2137, 7230, 12681, 92, 8978, 15853, 3751, 870, 872, 2013, 2016, 14169, 11157, 7955, 7956, 7957, 5161, 535, 4051,
    5027, 3489, 208, 8685, 7707, 3940, 474, 5232, 6120, 2493, 10637, 15769, 2222, 3076, 1728, 5461, 10410, 13352, 13441, 14421, 15588, 13913, 17286, 14009,
    14714, 13232, 11729, 8129, 4511, 16554, 15127, 8804, 9519, 277, 3891, 3621, 14273, 2209, 11818, 11819, 10606, 4282, 16041, 3386, 16166, 6402, 4652, 4653,
    8712, 15717, 14861, 14810, 831, 1021, 2756, 2758, 10851, 776, 450, 17015, 5638, 2363, 14792, 8331, 5774, 9777, 12946, 252, 1427, 1967, 3218, 12418,
    13566, 6632, 5448, 6801, 15214, 813, 17352, 348, 5295, 6505, 6176, 12301, 711, 6285, 17438, 17439, 6642, 10422, 12640, 65, 9598, 10773, 9826, 11607,
    5807, 9930, 446, 706, 8289, 8912, 14511, 3151, 1864, 15355, 5346, 1816, 2848, 3743, 5090, 11336, 12996, 11490, 11492, 12584, 14724, 15921, 12051, 4687,
    3877, 10459, 16030, 12892, 14052, 15117, 15118, 15119, 9868, 9869, 5121, 7373, 1059, 4898, 5971, 12101, 6760, 6762, 10973, 17507, 16602, 11441, 12564, 11442,
    12565, 728, 729, 1772, 1773, 1774, 2992, 2993, 2994, 17284, 17285, 6177, 7719, 149, 150, 12312, 325, 10785, 646, 5386, 1786, 13819, 13593, 17147,
    5314, 16201, 15035, 3031, 13437, 3171, 8111, 15723, 3754, 13046, 668, 1858, 1859, 10062, 699, 4950, 242, 6189, 15515, 10779, 15924, 13771, 1578, 8420,
    14071, 8241, 1111, 13245, 14288, 17300, 7742, 17076, 16931, 9729, 10865, 15456, 16600, 3158, 4323, 13066, 14934, 10732, 12719, 4006, 12729, 15354, 3890, 3752,
    17259, 13901, 7790, 16579, 10253, 14735, 7974, 8617, 15415, 16059, 4935, 13069, 13070, 11661, 11590, 8470, 14524, 7782, 409, 14536, 14537, 9774, 9578, 9333,
    10496, 2722, 3537, 13588, 4637, 1512, 7011, 9024, 6980, 5563, 8874, 614, 5866, 339, 4170, 13938, 10721, 11597, 6978, 14789, 7741, 14790, 7440, 7442,
    8670, 9842, 16006, 2823, 1487, 15416, 617, 2449, 10065, 10901, 10903, 3653, 15766, 13560, 6707, 13340, 14257, 13749, 16026, 6634, 9864, 16192, 2923, 11022,
    12179, 4845, 16811, 1086, 3716, 6733, 6734, 13300, 768, 14225, 4953, 9498, 9499, 7040, 1123, 363, 10351, 17185, 17186, 59, 5710, 6956, 6278, 10941,
    3566, 17346, 9491, 2663, 2034, 582, 10563, 17562, 9374, 15200, 1263, 5540, 13005, 8722, 3208, 12013, 12399, 7777, 9019, 1962, 3213, 3296, 4451, 15597,
    15697, 5309, 10834, 8269, 15817, 12724, 533, 534, 7259, 10907, 11103, 2834, 4070, 7010, 16710, 16711, 12287, 940, 14249, 12871, 8781, 9991, 8369, 14034,
    291, 16841, 9602, 10810, 13934, 13935, 15074, 15075, 15959, 17108, 3898, 6808, 7866, 16540, 17644, 13872, 13874, 3823, 11577, 11110, 3987, 9836, 15436, 14083,
    3852, 12419, 12420, 13567, 13568, 2066, 15154, 12532, 7411, 3880, 2072, 2869, 2870, 3195, 6382, 5362, 6950, 6951, 6952, 12861, 7621, 3746, 7674, 11948,
    10355, 1420, 4083, 6615, 5456, 14192, 3261, 4413, 16003, 6905, 11628, 11116, 11117, 16632, 14312, 2202, 3311, 14105, 4965, 15727, 226, 11683, 1065, 6427,
    6428, 11489, 1281, 10436, 5392, 5398, 6578, 6581, 3163, 3164, 3165, 10423, 6440, 13847, 14846, 16075, 16690, 1488, 1655, 1656, 4524, 3736, 4934, 11438,
    11439, 11440, 11924, 11925, 3871, 15906, 10431, 693, 15454, 16888, 5536, 17430, 10601, 9606, 16673, 3335, 13384, 610, 7495, 10349, 16330, 17424, 13415, 15013,
    9210, 14078, 10881, 8501, 14670, 2371, 1005, 12134, 16290, 16291, 14268, 14269, 11749, 6080, 7472, 8195, 6823, 12857, 10511, 5497, 12732, 8608, 5099, 5100,
    8148, 16036, 3432, 11722, 15994, 13833, 13835, 7137, 10198, 1006, 2141, 12060, 1535, 2657, 1735, 2934, 16428, 17517, 4913, 229, 8738, 14466, 16380, 2076,
    4530, 2295, 3147, 8697, 1124, 5289, 7208, 8292, 8293, 942, 61, 3285, 2378, 10249, 10911, 4692, 12870, 8642, 9900, 11275, 12440, 2044, 7824, 1906,
    3154, 4162, 5435, 11763, 11764, 17212, 17213, 11529, 12630, 2002, 14142, 13356, 14452, 5486, 10965, 15862, 16991, 12166, 13270, 12908, 1808, 2781, 11046, 20,
    3905, 177, 3167, 6901, 8454, 4512, 8006, 12795, 2340, 2341, 7608, 15371, 10747, 6131, 15773, 1346, 2217, 11849, 11672, 17295, 11069, 11070, 15878, 6657,
    13374, 877, 7342, 10308, 12843, 9134, 16767, 13643, 8437, 1237, 13282, 10954, 8788, 2495, 8444, 8964, 3421, 5939, 1573, 2697, 12232, 5242, 6553, 9005,
    1481, 15585, 9646, 9647, 9648, 3518, 3519, 14329, 7988, 7991, 2587, 12236, 6513, 7601, 16336, 13945, 13004, 416, 13064, 3721, 7432, 7492, 1115, 8909,
    10175, 9671, 10749, 5760, 6180, 16008, 14854, 12641, 5988, 7385, 8377, 3585, 15641, 16469, 15349, 4612, 9335, 8342, 3139, 5605, 8592, 7727, 14543, 13040,
    5344, 7698, 10239, 11463, 11213, 16423, 4522, 8859, 12644, 470, 471, 472, 2476, 14673, 5298, 5299, 10416, 931, 16548, 11592, 3742, 9292, 2434, 2915,
    4151, 3730, 17482, 7398, 2419, 8546, 2454, 16742, 5923, 10188, 7926, 7927, 7928, 14538, 14539, 14541, 14542, 10001, 2233, 10195, 4115, 6883, 7881, 11522,
    4580, 9934, 4445, 15247, 13631, 15138, 15139, 9271, 8016, 9029, 4531, 15795, 2153, 7933, 425, 15788, 4377, 455, 10271, 11933, 5468, 2094, 9791, 6172,
    5334, 4928, 2905, 10178, 5322, 6583, 5614, 6800, 11033, 11034, 5532, 10618, 8490, 15687, 13238, 2299, 4640, 10764, 17103, 11845, 12909, 10329, 1362, 8807,
    6674, 11817, 11702, 3044, 10014, 10015, 128, 15867, 13211, 17558, 7916, 3912, 5693, 6007, 5741, 9688, 8823, 13523, 13409, 2229, 2230, 2231, 2232, 17545,
    2918, 1366, 1367, 6995, 14772, 8451, 7403, 522, 11097, 214, 6023, 6404, 11884, 4363, 15667, 15477, 889, 5871, 12519, 12921, 954, 2053, 2054, 159,
    16682, 10683, 14436, 15450, 7811, 2021, 5926, 2885, 9288, 16943, 11783, 7005, 10707, 15791, 9187, 13197, 6481, 8957, 10207, 16210, 3874, 11360, 16849, 11825,
    11561, 5354, 13654, 7521, 13552, 8290, 8291, 829, 1982, 6545, 3828, 3472, 13866, 9904, 11087, 16461, 2721, 2585, 2586, 5147, 2640, 8453, 438, 440,
    12655, 12657, 11535, 11279, 12678, 9976, 13151, 10008, 12043, 1724, 2453, 12965, 8246, 6234, 10679, 16576, 3015, 5828, 5829, 14662, 7395, 11316, 12037, 8455,
    13313, 2639, 331, 6173, 16024, 17166, 9908, 11089, 6687, 5280, 11922, 1060, 3223, 9427, 3634, 3635, 56, 57, 5918, 14423, 14629, 9542, 10342, 10343,
    8062, 10378, 10380, 15823, 15825, 1131, 1133, 3757, 3759, 7063, 7065, 8594, 8596, 14346, 14348, 15153, 1198, 879, 4981, 13849, 3360, 5522, 6704, 4479,
    1316, 11162, 5220, 8489, 9703, 11303, 16962, 16963, 14860, 6638, 7717, 2687, 5674, 8681, 12918, 15115, 8948, 8395, 4444, 7901, 5943, 2416, 2420, 15746,
    12078, 15071, 8432, 17578, 6039, 12538, 4381, 8267, 9392, 9968, 828, 6681, 1104, 6241, 7461, 11205, 2689, 3795, 39, 12671, 15443, 9614, 10843, 9830,
    15429, 5418, 6593, 14443, 2057, 4000, 11433, 15108, 8182, 12876, 13786, 10090, 16139, 8084, 8085, 8934, 9367, 16039, 4615, 4616, 7758, 9714, 7946, 13633,
    15712, 12277, 5785, 5496, 13867, 8110, 7014, 17188, 6372, 7587, 9136, 9242, 1682, 6139, 10598, 11860, 1432, 7905, 4208, 15042, 17207, 7794, 11229, 13541,
    3773, 4238, 4241, 5012, 15630, 17350, 3106, 2684, 8790, 12216, 3137, 3526, 4739, 14745, 9258, 13473, 13474, 13475, 13476, 13477, 13478, 7387, 3270, 15027,
    6400, 3065, 13530, 17299, 10935, 15701, 15702, 5627, 13218, 2526, 2353, 10787, 12392, 12393, 13526, 13527, 6171, 11689, 2208, 2263, 3061, 17192, 17194, 3280,
    9610, 10839, 1415, 13582, 17152, 8937, 7843, 8860, 9759, 15638, 9160, 964, 17460, 978, 6746, 8072, 1877, 13735, 16410, 8775, 1107, 6929, 13601, 12580,
    16296, 4027, 5065, 11160, 12068, 10945, 10982, 5880, 4119, 7000, 10702, 11009, 7566, 3272, 1841, 8583, 7975, 4734, 11686, 7891, 7892, 17311, 17312, 17313,
    11427, 4499, 16084, 16085, 1740, 2121, 2122, 13597, 9653, 14255, 584, 6464, 2740, 4022, 6231, 7328, 11002, 13446, 7114, 9985, 11338, 15445, 16647, 1600,
    8724, 12603, 9411, 12292, 15114, 2782, 2786, 7576, 11891, 9973, 3346, 15524, 6492, 11127, 17599, 5802, 12008, 1055, 10888, 17355, 2588, 4679, 4259, 7214,
    6137, 12562, 12390, 3231, 15576, 3197, 4246, 16578, 13144, 2817, 12186, 13310, 12840, 15676, 12823, 14678, 13161, 1062, 13820, 3843, 14585, 9508, 1888, 15063,
    5628, 5629, 5630, 16400, 2445, 15987, 11637, 4808, 4809, 15785, 6075, 16575, 8362, 6357, 8694, 17316, 16781, 4468, 10054, 4236, 8904, 4665, 9713, 2604,
    13609, 10759, 11745, 9280, 8725, 8726, 8727, 11622, 13881, 9801, 8216, 12007, 11194, 16726, 14935, 1726, 1934, 3175, 1842, 5550, 3530, 16254, 9007, 5982,
    13215, 8475, 8476, 12035, 17215, 11643, 4874, 13624, 13625, 3784, 12379, 314, 17358, 17359, 15227, 10573, 4998, 1204, 15911, 14383, 14384, 6806, 8134, 14404,
    11149, 9682, 7936, 14171, 12587, 11969, 721, 2715, 7470, 1528, 6006, 9553, 6669, 7786, 16417, 8806, 10035, 13946, 3118, 15173, 749, 17308, 2304, 7821,
    11578, 11579, 3110, 3111, 10430, 15960, 5187, 6441, 1750, 2975, 8480, 14116, 585, 6465, 4004, 16015, 4887, 9699, 8163, 8164, 739, 1910, 12493, 15975,
    11415, 16033, 9043, 6715, 12972, 11740, 9853, 2683, 8388, 4768, 9361, 15855, 7244, 8243, 11880, 4337, 8981, 10224, 6994, 8603, 1153, 5233, 8280, 12798,
    6170, 7441, 15451, 3674, 10066, 10902, 13341, 14023, 10733, 10917, 12425, 13283, 15368, 12091, 10036, 10037, 10279, 8464, 1181, 13750, 9866, 11062, 3590, 6549,
    1725, 17102, 13443, 12632, 12633, 4564, 13035, 5316, 9751, 10939, 5539, 7737, 1295, 13427, 8274, 13247, 14371, 950, 14675, 12515, 11653, 11654, 17085, 17086,
    14522, 14471, 3312, 11333, 7997, 8376, 7174, 4754, 2851, 14699, 7070, 10466, 5530, 9034, 9331, 12403, 13648, 7016, 7446, 13823, 2811, 311, 5282, 10002,
    4262, 4675, 3839, 5492, 17370, 8777, 1691, 4699, 8819, 11071, 5493, 5218, 9561, 17146, 14144, 15344, 7530, 8537, 5969, 13034, 6798, 1202, 14349, 8568,
    3644, 10099, 14102, 3382, 3383, 11471, 12551, 12552, 16086, 7111, 945, 1387, 12391, 15522, 8571, 8572, 12092, 12093, 13167, 16556, 16557, 3476, 14751, 7437,
    4345, 10587, 10588, 10589, 6227, 11, 15685, 13490, 1475, 7224, 11655, 12744, 5671, 145, 115, 7250, 16448, 10533, 16588, 13401, 6886, 2174, 1593, 4992,
    9769, 16009, 2921, 8073, 13318, 13319, 5770, 8544, 14140, 5924, 223, 224, 225, 7568, 1335, 2502, 1129, 16764, 8656, 8657, 14259, 4211, 4212, 7995,
    3019, 7714, 13186, 7722, 2712, 4016, 5795, 7637, 9077, 15311, 11800, 13039, 6937, 17245, 9568, 5420, 5572, 9014, 15078, 7356, 777, 10804, 1017, 45,
    12605, 12606, 12607, 12608, 4438, 7835, 1869, 666, 17094, 13360, 16160, 2149, 2623, 7223, 11315, 5791, 6730, 6731, 866, 2009, 15889, 17025, 3463, 4643,
    9608, 10824, 740, 896, 1823, 2113, 3395, 4505, 4552, 7579, 16551, 16617, 17293, 17420, 11352, 11697, 15729, 16875, 17137, 5724, 5725, 6938, 15940, 7958,
    7959, 7960, 7961, 7962, 13677, 15314, 8127, 8430, 8431, 10603, 1040, 11874, 6433, 12834, 11078, 5353, 9229, 9230, 7429, 156, 6561, 2876, 11186, 4256,
    14106, 12271, 11124, 11125, 17151, 9032, 9328, 12591, 1305, 10819, 833, 1023, 8529, 8530, 5229, 12785, 8869, 8146, 11934, 10936, 3614, 17396, 1142, 3508,
    5133, 15334, 661, 10960, 10201, 16581, 4431, 6042, 9718, 10150, 11369, 11742, 17183, 482, 12695, 5950, 5951, 7086, 7087, 10654, 11905, 2835, 2836, 4071,
    4072, 3204, 9961, 10303, 16023, 13099, 14748, 4718, 4721, 15703, 10142, 13722, 1587, 14004, 11723, 12527, 2527, 6795, 6627, 13799, 8270, 5609, 11399, 4215,
    5473, 6651, 12181, 17654, 3579, 4787, 394, 16938, 612, 13785, 7362, 6827, 14727, 13940, 12749, 3962, 15679, 11180, 11181, 513, 4186, 5475, 8053, 10904,
    17216, 12435, 638, 12679, 11645, 8541, 3057, 4010, 8034, 4720, 3660, 9962, 8545, 14141, 14489, 6568, 13351, 13353, 15369, 15583, 3597, 3598, 13922, 16599,
    811, 2955, 16043, 3974, 1710, 3289, 7175, 14185, 14187, 4755, 17246, 14490, 7693, 9839, 8579, 9094, 14681, 9129, 10691, 1765, 1767, 7548, 7550, 3478,
    235, 7496, 982, 9315, 14814, 1883, 2765, 10854, 11937, 7182, 2916, 11480, 12577, 2882, 932, 17454, 6396, 6397, 8232, 16167, 14687, 5617, 4956, 15474,
    408, 2243, 17250, 556, 16329, 10220, 10221, 10222, 17220, 16971, 16972, 2496, 15123, 16624, 14339, 1028, 1030, 818, 13150, 3187, 10628, 2031, 11240, 16255,
    13845, 2160, 10633, 14379, 6191, 14764, 1612, 14143, 5088, 6346, 15503, 5700, 6885, 2350, 3630, 15551, 3745, 4613, 7316, 11335, 6703, 15397, 13532, 12866,
    8011, 2762, 16662, 13765, 5055, 10556, 7160, 475, 7803, 16652, 2619, 14880, 1228, 6654, 14016, 2088, 10112, 10186, 12830, 17447, 16519, 16520, 14930, 64,
    9597, 1004, 17487, 8411, 8413, 9628, 9630, 7024, 8080, 10656, 11907, 8675, 8676, 8677, 9848, 9849, 9850, 2518, 16425, 2751, 9938, 13551, 6352, 7382,
    8810, 13815, 13817, 8550, 14158, 13834, 13058, 5620, 1784, 16256, 17066, 16951, 6533, 16488, 6665, 9871, 8871, 13696, 3041, 14382, 12851, 11212, 154, 723,
    15796, 12468, 13628, 16665, 13700, 6818, 4430, 3512, 16641, 16642, 6971, 9045, 4710, 9905, 1178, 13652, 6383, 7857, 2488, 16466, 5527, 2845, 5570, 3900,
    6955, 16776, 9173, 9454, 3115, 2801, 7116, 9794, 8423, 9638, 8138, 13087, 4782, 55, 4778, 9733, 411, 2645, 2646, 9657, 14994, 11172, 14924, 90,
    979, 6745, 3010, 6069, 6070, 8260, 8261, 12469, 11341, 810, 6748, 201, 10088, 2900, 4141, 992, 17338, 17339, 17340, 6516, 7604, 9147, 5412, 6462,
    7537, 5395, 6175, 14939, 8926, 11072, 11073, 14283, 14284, 8130, 17107, 7514, 5517, 13762, 3727, 4342, 3387, 11389, 3378, 3, 11025, 11538, 4533, 12941,
    9072, 7278, 5590, 7503, 719, 4822, 6767, 14689, 1973, 3234, 6573, 17035, 3790, 10925, 10593, 13236, 8089, 10223, 11347, 1340, 9231, 1988, 1989, 5658,
    2618, 14870, 15018, 9803, 10011, 14867, 12400, 12401, 4704, 14900, 16449, 5616, 11409, 12539, 10109, 15682, 13358, 7430, 5144, 15508, 15509, 3209, 10361, 750,
    3405, 4670, 17020, 10334, 12497, 12498, 3601, 15665, 2969, 991, 10497, 10498, 11928, 10212, 13603, 12683, 7681, 17200, 17201, 3271, 8460, 3295, 17123, 10029,
    14638, 10040, 3349, 15934, 17347, 13826, 13827, 17655, 17656, 14864, 5123, 7423, 5660, 14516, 11769, 5887, 3762, 3768, 6446, 10718, 11843, 14754, 14117, 16533,
    15942, 14127, 15306, 7899, 8913, 737, 1843, 2508, 8188, 14001, 16164, 2922, 7293, 9154, 5542, 11668, 17099, 16314, 17408, 12995, 9416, 4847, 16813, 14440,
    2580, 144, 15066, 16837, 12445, 8736, 14327, 15710, 13265, 13777, 12623, 16321, 16322, 8614, 4901, 16258, 717, 4150, 5414, 6321, 7407, 126, 5902, 6096,
    4508, 13339, 80, 81, 82, 9143, 10712, 11931, 13424, 15937, 6051, 2481, 12822, 9796, 10530, 17239, 14211, 15412, 4691, 7184, 16538, 5356, 8887, 11770,
    14868, 10481, 15043, 6092, 593, 7384, 8375, 7434, 7435, 677, 6850, 3838, 5037, 13370, 11227, 10951, 12114, 17288, 10850, 264, 11403, 5140, 11408, 1014,
    15176, 12476, 9298, 14893, 14402, 15564, 1876, 7464, 15534, 1668, 9650, 16827, 1561, 11281, 11282, 6328, 12022, 3675, 2571, 3821, 7526, 468, 1752, 2977,
    3333, 4488, 11242, 12410, 12173, 17637, 3569, 17450, 5958, 7094, 5302, 6517, 923, 5164, 14485, 4284, 804, 2324, 8862, 9896, 13278, 14654, 4772, 15986,
    14647, 4802, 6060, 13836, 14976, 16313, 17407, 11012, 11013, 12546, 6329, 4875, 12890, 17089, 639, 11375, 15872, 16997, 4714, 14593, 16318, 2874, 16510, 12826,
    9936, 13692, 7738, 15155, 15801, 88, 15963, 9441, 17592, 673, 8457, 3910, 4983, 9316, 14616, 3942, 9199, 9203, 5883, 479, 3150, 3780, 2186, 2125,
    14503, 11478, 12579, 15034, 418, 13425, 16960, 9652, 14254, 6486, 12170, 9665, 9666, 10802, 14363, 13720, 15249, 13728, 5377, 6686, 16297, 4827, 2373, 3066,
    8330, 6411, 8160, 7553, 11377, 11241, 14571, 16564, 2332, 7480, 4467, 14955, 16057, 7216, 5262, 162, 4757, 10143, 11741, 17182, 200, 1374, 1317, 13460,
    11244, 15296, 111, 9071, 12998, 12999, 13000, 8611, 16246, 1701, 7298, 1314, 2458, 15713, 17448, 5875, 4621, 12107, 1098, 15095, 10386, 9756, 1513, 8312,
    10335, 7397, 10103, 16913, 10528, 2616, 5965, 3475, 15528, 9087, 10992, 16137, 16949, 10562, 15891, 17028, 10216, 708, 15328, 10609, 12424, 3347, 17131, 16217,
    12980, 12380, 17360, 9964, 2474, 13758, 15364, 17135, 9870, 12850, 1386, 2155, 2156, 12158, 14473, 16480, 42, 17612, 14385, 14386, 10018, 6965, 6967, 1674,
    6005, 16681, 9743, 9135, 17391, 1206, 6105, 5772, 14060, 176, 11378, 9124, 9816, 11549, 13382, 14484, 15829, 15832, 16628, 13442, 16847, 607, 10460, 841,
    10032, 11938, 9233, 1018, 17498, 3194, 8784, 3416, 13085, 2043, 10087, 14818, 10861, 701, 8064, 1299, 13444, 15856, 14913, 976, 977, 946, 1950, 1951,
    2359, 6784, 997, 8770, 12708, 12709, 12710, 10391, 14209, 14210, 17275, 6107, 12426, 16413, 9363, 16106, 16105, 17560, 3781, 11557, 13517, 628, 7596, 8558,
    7191, 7565, 17569, 6052, 7359, 6859, 6279, 7146, 7147, 11671, 6252, 10962, 15580, 1027, 1029, 9402, 12317, 6487, 17059, 15041, 3148, 4314, 12235, 808,
    17205, 17206, 17422, 1306, 10916, 17423, 14705, 14709, 6532, 10387, 3636, 2705, 1874, 7624, 9540, 15245, 17111, 3013, 12465, 375, 10581, 7053, 8748, 9139,
    10333, 509, 13130, 7585, 1310, 11265, 11899, 14149, 3474, 15239, 595, 596, 10259, 11641, 3872, 8508, 15907, 7861, 8883, 797, 13373, 9989, 8248, 13870,
    9678, 13656, 17051, 12486, 6618, 6621, 9511, 8848, 17080, 15175, 12720, 8574, 12439, 14949, 343, 14392, 4373, 6256, 17603, 7551, 14849, 11017, 14757, 10346,
    5219, 9695, 17249, 2688, 14088, 10523, 10524, 12756, 9240, 10516, 13914, 9520, 13407, 13408, 10641, 14576, 14740, 17512, 14741, 17513, 8355, 11056, 11057, 519,
    1033, 3663, 15163, 3925, 12872, 16199, 17168, 11035, 16565, 10407, 11675, 6223, 14838, 9263, 4836, 16798, 927, 5686, 4572, 9719, 9102, 12296, 10955, 12127,
    1096, 6240, 2261, 9440, 532, 12760, 13743, 14812, 6949, 9109, 516, 1678, 1760, 4683, 4844, 5975, 7543, 16807, 3302, 4456, 1207, 2325, 13985, 10505,
    8866, 608, 11762, 7513, 10219, 11444, 6251, 625, 17184, 6360, 11869, 14075, 14076, 4296, 2557, 2558, 2559, 14357, 9663, 13051, 9873, 7469, 12955, 3028,
    13423, 6721, 12176, 7468, 12954, 5216, 17144, 1399, 2528, 10375, 6386, 911, 2313, 16657, 11330, 6697, 11331, 14695, 6698, 14696, 11332, 6702, 9133, 5306,
    5766, 3354, 16590, 17195, 13156, 131, 15452, 5980, 12151, 9489, 13548, 1836, 8931, 875, 9131, 715, 9446, 17306, 2216, 5319, 4341, 8452, 7971, 7972,
    8961, 8962, 5657, 11143, 3681, 4881, 11432, 12556, 12964, 14100, 7854, 9750, 3527, 4375, 12910, 17270, 7532, 2791, 11751, 8625, 12443, 10673, 16275, 6494,
    7572, 6235, 1825, 8175, 11297, 11298, 8618, 8619, 12492, 32, 372, 2674, 3560, 8352, 9807, 5487, 11029, 12192, 4037, 5300, 5145, 6403, 9861, 11060,
    517, 1679, 15362, 16465, 4978, 9741, 3700, 2660, 9400, 15006, 9083, 13449, 623, 624, 148, 2049, 12385, 10894, 16372, 11283, 9068, 14252, 4920, 15675,
    15802, 7702, 8286, 8829, 6826, 8589, 11639, 7288, 13233, 13644, 15256, 15803, 16280, 8166, 9017, 12837, 12838, 3935, 8167, 11224, 15257, 1049, 3944, 7865,
    11918, 14281, 16668, 100, 9264, 10720, 12977, 2972, 7023, 15223, 11785, 12227, 5662, 9193, 5431, 4882, 8900, 15820, 4767, 8333, 17008, 5150, 7990, 14752,
    2455, 918, 11573, 6567, 12989, 9195, 5350, 2907, 9659, 1914, 11214, 13813, 10983, 4237, 14212, 8693, 4370, 2690, 3966, 108, 16187, 12350, 5545, 1337,
    12959, 8646, 14780, 11831, 16622, 8979, 10559, 9566, 15613, 7454, 369, 15884, 1807, 1809, 1810, 1811, 14710, 4776, 6044, 3543, 7393, 4138, 5373, 12421,
    12422, 13569, 13570, 3701, 4910, 8117, 9208, 1844, 14002, 6414, 11614, 16645, 2167, 8702, 9811, 1467, 5469, 419, 6943, 17605, 1327, 13471, 11308, 71,
    7533, 6897, 9624, 4850, 9438, 8778, 8779, 8780, 7130, 8287, 3200, 4361, 14048, 17148, 14545, 3494, 15541, 8304, 7778, 2723, 4419, 5554, 13767, 924,
    6773, 7921, 13455, 4123, 16178, 17209, 9448, 6596, 12105, 10594, 16186, 6475, 11423, 1300, 2428, 4214, 14247, 5603, 14336, 2986, 11163, 13489, 11152, 1673,
    15693, 14317, 14318, 3811, 9784, 3326, 3327, 1563, 2206, 9384, 5552, 15834, 16068, 14734, 17159, 8729, 3892, 3444, 9586, 12524, 15837, 2374, 4128, 2061,
    16889, 1047, 2119, 12966, 12967, 7880, 4578, 8888, 2577, 3122, 3315, 6876, 15121, 5410, 5637, 6461, 7536, 8889, 9178, 15177, 2578, 10786, 13651, 648,
    1937, 5387, 11636, 15122, 9641, 17365, 4656, 7233, 12926, 2106, 6086, 10551, 10552, 12464, 13598, 9066, 9067, 1191, 11145, 1357, 7235, 12755, 9537, 10751,
    2698, 597, 2700, 1981, 11484, 11486, 12819, 10110, 15683, 2483, 448, 253, 3507, 4703, 7636, 13136, 9763, 10475, 10975, 11757, 14925, 6678, 12661, 674,
    17321, 1846, 10993, 8985, 8986, 8987, 16070, 2365, 15677, 12723, 2875, 4433, 16512, 6709, 5085, 17273, 12844, 12845, 10314, 14491, 2203, 5002, 17037, 8233,
    9327, 8135, 12366, 7822, 17443, 62, 3284, 5695, 12831, 12832, 3198, 8024, 4155, 13488, 14876, 7025, 6910, 869, 2012, 14875, 10500, 13467, 13468, 929,
    13071, 136, 14104, 8623, 9156, 4925, 3030, 5245, 2084, 10489, 11774, 4407, 202, 10318, 12712, 8271, 8438, 14328, 3227, 3510, 5588, 11028, 13752, 8038,
    9081, 8088, 12131, 4231, 15722, 2032, 2033, 11310, 11311, 11312, 14922, 15587, 9599, 5752, 6917, 5754, 6919, 3161, 1428, 6540, 4972, 10463, 14873, 9503,
    8046, 3369, 15131, 4967, 16916, 11354, 8078, 14168, 96, 6119, 4830, 10370, 3926, 7831, 12316, 5308, 12234, 1324, 884, 9089, 1546, 5128, 17328, 14417,
    7307, 8322, 561, 15747, 4283, 14607, 11184, 13780, 1099, 364, 12668, 16157, 9956, 17462, 17463, 6863, 8443, 9660, 17489, 7341, 11698, 17419, 12185, 13309,
    5706, 11165, 4324, 16394, 13380, 725, 726, 727, 1771, 2991, 17281, 17282, 17283, 6969, 6483, 17473, 17474, 10206, 13894, 7102, 14126, 464, 465, 17631,
    9580, 9895, 1485, 5311, 15764, 2847, 7380, 15981, 11055, 11523, 8168, 8835, 16877, 184, 11815, 11466, 2855, 11183, 3178, 8647, 14216, 925, 17445, 2819,
    4056, 6035, 6127, 9726, 10214, 1666, 1667, 8759, 12087, 12088, 12869, 9185, 10827, 11971, 13048, 901, 14258, 1531, 16974, 5269, 3907, 5131, 3304, 4458,
    5888, 5279, 7022, 7424, 3800, 7888, 338, 16368, 6450, 12734, 12735, 12736, 12737, 9445, 15029, 10647, 11886, 15582, 9530, 3460, 2305, 5143, 9507, 9948,
    350, 4333, 4113, 13519, 4129, 233, 9369, 14848, 10676, 2464, 15030, 9249, 12228, 5549, 6740, 376, 15839, 15252, 8302, 11714, 13454, 17403, 12230, 11569,
    11571, 15204, 15205, 16011, 118, 10141, 13990, 13031, 13891, 1146, 8136, 3129, 4005, 16031, 6017, 15510, 754, 14306, 9326, 10448, 1459, 15295, 5790, 12746,
    13083, 12064, 14486, 424, 16994, 3691, 1090, 17548, 654, 1857, 7179, 3793, 14039, 8012, 6747, 16872, 1437, 5259, 2293, 13711, 6192, 4157, 5426, 9857,
    10288, 11530, 12347, 12349, 12233, 5675, 2743, 6448, 10268, 10269, 5553, 7445, 15949, 15950, 16112, 4369, 8422, 3612, 4828, 6003, 10012, 10717, 14931, 17496,
    17497, 2257, 8101, 6290, 4098, 3798, 1403, 9167, 16591, 7799, 5585, 5586, 3801, 3802, 11435, 12961, 5005, 17248, 2902, 171, 10295, 9683, 10130, 6939,
    13857, 13858, 11482, 16022, 16942, 4012, 9076, 13036, 15310, 11799, 13037, 16939, 15854, 16982, 6960, 7593, 17125, 5908, 15860, 4340, 8876, 2516, 10179, 10180,
    10182, 10183, 655, 17225, 14387, 14388, 1759, 7542, 436, 12653, 3301, 4455, 10445, 6990, 8042, 11731, 1614, 3764, 9906, 1465, 9396, 11562, 5727, 358,
    13493, 14596, 7670, 7672, 8704, 8706, 10232, 11456, 10805, 4322, 9907, 15483, 14590, 3290, 14816, 836, 1026, 12521, 12523, 2768, 2770, 10857, 8563, 9745,
    13221, 4573, 4574, 3116, 4775, 17575, 12362, 13498, 43, 16583, 3120, 12103, 4441, 3844, 5351, 7734, 15461, 691, 6847, 4781, 1870, 15010, 10897, 11228,
    1451, 6896, 13028, 345, 4563, 4945, 4948, 7292, 16081, 6169, 10684, 10685, 10686, 10280, 6419, 7360, 9572, 1315, 2468, 10947, 10038, 7482, 8468, 2254,
    6959, 16365, 3035, 1905, 3153, 3506, 4702, 9075, 10309, 10491, 10495, 11776, 11781, 4188, 4189, 7750, 16366, 6345, 13354, 1089, 11105, 11106, 4092, 9672,
    4741, 17165, 4870, 4871, 4872, 16678, 3434, 7655, 16580, 4892, 14410, 14411, 14412, 9619, 16571, 16572, 258, 6453, 14953, 14954, 16922, 3242, 3243, 7954,
    16529, 8899, 15242, 6387, 14074, 3799, 5011, 2056, 3340, 8310, 8311, 1122, 13966, 3734, 15495, 6363, 9588, 2746, 15648, 15649, 14588, 12353, 5861, 15978,
    9293, 9294, 17043, 17044, 12251, 12253, 2534, 2536, 98, 16631, 13450, 6807, 12858, 12935, 14085, 12394, 12395, 13528, 13529, 2678, 14800, 1372, 1373, 2513,
    2514, 11507, 11508, 11619, 12594, 12595, 17061, 398, 1164, 1574, 2267, 10052, 11226, 11294, 15350, 6528, 269, 3448, 13986, 8426, 14092, 13907, 15209, 1742,
    8742, 634, 13691, 4502, 10241, 11465, 16435, 16436, 606, 7046, 9329, 13260, 1348, 5330, 1254, 3235, 15313, 1031, 11491, 8920, 10060, 16476, 4937, 8921,
    4939, 6295, 10061, 4942, 4943, 6296, 8507, 3788, 10645, 9330, 10695, 15019, 1199, 1424, 3643, 944, 4364, 15917, 10017, 1382, 4605, 4606, 6271, 6272,
    14630, 9274, 10454, 6004, 9422, 10440, 1662, 13716, 6843, 16345, 16346, 12828, 12258, 1233, 10742, 10744, 11477, 12578, 5422, 5423, 6891, 6893, 3938, 15700,
    13983, 10651, 4848, 4849, 16814, 16815, 2169, 2643, 16146, 10629, 15273, 15479, 3655, 15166, 15943, 6435, 1409, 1410, 13335, 8772, 16966, 15418, 4058, 8606,
    8607, 6756, 9065, 10502, 16078, 501, 1670, 9480, 1875, 7625, 9879, 13330, 881, 17409, 357, 16897, 7204, 7652, 5376, 2212, 9562, 1221, 4196, 13992,
    17052, 3389, 3390, 322, 3181, 15260, 2140, 3425, 3182, 15261, 12461, 12297, 5940, 10075, 16309, 12183, 4139, 4140, 4645, 7347, 7348, 15711, 13379, 1729,
    17268, 2561, 12111, 7289, 8482, 9040, 9041, 16251, 2182, 12867, 15980, 14718, 2470, 1087, 3447, 3648, 4632, 16389, 3574, 13702, 9920, 5388, 6575, 8408,
    14067, 633, 5653, 5654, 5655, 10069, 10070, 9247, 17459, 3501, 17332, 17333, 12775, 4633, 10302, 6603, 6604, 4472, 2866, 4966, 6529, 4799, 16856, 11211,
    14701, 7677, 7678, 7679, 7680, 17163, 998, 17601, 4862, 12320, 8587, 11865, 6998, 5001, 11023, 12180, 7345, 3277, 10462, 2239, 14456, 16175, 952, 7318,
    11195, 7699, 1042, 14889, 7262, 2395, 9123, 10781, 9645, 10876, 8906, 16773, 14784, 16299, 3466, 3467, 4466, 974, 12614, 12615, 12616, 12617, 13274, 6831,
    4064, 4396, 4397, 3372, 7219, 13683, 14761, 6066, 6067, 6068, 16162, 6961, 6962, 6963, 6964, 7047, 5021, 11048, 5270, 6493, 11584, 3894, 17196, 17197,
    17198, 17199, 9884, 9885, 9886, 9887, 0, 215, 16744, 2988, 4187, 5265, 6488, 9704, 10927, 5601, 3034, 11674, 3039, 16333, 11413, 11414, 12544, 12545,
    12322, 12323, 6792, 8901, 13077, 1789, 1814, 7196, 13089, 9305, 5312, 9987, 16688, 9172, 17404, 9252, 10076, 13899, 8095, 3365, 8320, 3415, 11556, 2877,
    10388, 12930, 10461, 2187, 2188, 5541, 12680, 13822, 5358, 6569, 15877, 10111, 14526, 12056, 16361, 14577, 1113, 17583, 399, 334, 1647, 1649, 13336, 17096,
    885, 7463, 11207, 9309, 7349, 7350, 1226, 13361, 7979, 35, 11699, 14135, 3615, 17397, 1143, 17387, 5134, 15419, 16570, 8668, 14238, 3047, 4649, 16129,
    965, 1813, 13438, 256, 649, 1781, 6887, 7938, 1751, 2976, 2142, 3426, 5525, 12172, 17385, 17636, 4611, 5922, 7257, 8288, 13746, 14825, 8949, 17045,
    3487, 6684, 16411, 4671, 6612, 6124, 6125, 9969, 8564, 762, 16262, 8141, 16454, 562, 6437, 12586, 13745, 15403, 16543, 6714, 7772, 12765, 13906, 1350,
    775, 16042, 6204, 2164, 6334, 6179, 13237, 9922, 6696, 7764, 6640, 14592, 9939, 12936, 14086, 10339, 16860, 1308, 140, 15174, 10640, 14479, 3232, 12100,
    7168, 7169, 4895, 14326, 5116, 5117, 2650, 6829, 6216, 1887, 4556, 3331, 4478, 1038, 8771, 10031, 8391, 11014, 6393, 10658, 9543, 17276, 5403, 7519,
    1474, 15425, 8938, 3440, 8946, 8353, 16526, 17628, 16326, 3140, 17109, 12094, 2532, 855, 12748, 4650, 4668, 5363, 921, 2755, 13787, 13789, 3806, 3807,
    4728, 5991, 9340, 9341, 7178, 16629, 11568, 12589, 14529, 16759, 1983, 15600, 15601, 15602, 11973, 14101, 8691, 14272, 554, 13738, 1160, 1161, 2300, 9401,
    619, 16928, 2747, 2347, 16980, 16981, 13174, 14248, 12863, 1602, 12742, 7209, 17524, 15786, 10713, 3464, 4644, 11713, 2763, 5632, 2662, 2082, 2083, 15662,
    9677, 14830, 237, 12404, 15552, 4343, 2429, 8126, 1418, 13585, 672, 6317, 12642, 1009, 5177, 1388, 1389, 17304, 17305, 14612, 4916, 671, 12600, 3350,
    5050, 16771, 11286, 6201, 13679, 16912, 5400, 6582, 11992, 4080, 6325, 4682, 5498, 5499, 5500, 5501, 5972, 12203, 16456, 9567, 2531, 17492, 15269, 15270,
    4489, 14777, 2185, 1775, 5247, 10762, 15308, 16441, 7155, 8209, 5185, 17117, 12432, 13594, 6873, 9449, 7484, 15590, 12923, 11854, 11856, 14671, 15467, 17267,
    2134, 9323, 16136, 16364, 13869, 3978, 3970, 13461, 14468, 4102, 4878, 12835, 14397, 15559, 4403, 11898, 5713, 12693, 6376, 13627, 2278, 2279, 8027, 8028,
    4545, 16610, 11476, 12576, 1483, 5518, 7227, 10988, 4268, 5555, 15132, 16288, 13591, 14633, 15125, 16285, 4933, 6212, 7414, 8403, 13761, 14843, 15472, 16613,
    11497, 11536, 5966, 8037, 1756, 5062, 2064, 9521, 4919, 17237, 13988, 6944, 2103, 15240, 14827, 6385, 6408, 12852, 13999, 13153, 6413, 14035, 17179, 15297,
    9738, 2362, 16046, 16048, 11419, 11420, 7039, 14573, 10584, 10585, 16833, 1627, 12862, 14677, 12510, 4331, 12697, 12974, 12897, 21, 4279, 11823, 14253, 12894,
    3260, 4412, 2248, 6246, 10350, 7357, 17580, 14926, 5839, 11322, 3868, 15903, 1477, 1879, 7630, 8842, 10073, 13636, 2607, 2608, 2609, 3849, 3850, 3851,
    8893, 10117, 11222, 14406, 7805, 7806, 12018, 16728, 13092, 14199, 13854, 14107, 2899, 10020, 9910, 15136, 8591, 3337, 11755, 14195, 11892, 849, 13007, 8644,
    14154, 9452, 11648, 11649, 4839, 6643, 2779, 2780, 12090, 10127, 11098, 13434, 15068, 15069, 10055, 4587, 393, 16064, 12319, 3135, 14279, 11646, 14188, 15669,
    5101, 3889, 9492, 3484, 11350, 7735, 6945, 374, 1550, 15464, 5959, 3981, 4546, 5776, 5921, 6982, 9399, 12314, 11867, 12938, 9207, 8372, 7817, 955,
    9821, 4093, 13925, 6728, 5860, 14416, 788, 10521, 6659, 9558, 13440, 16490, 8695, 5610, 13200, 515, 1677, 15361, 16464, 5074, 10578, 123, 16654, 3509,
    4711, 15799, 16910, 6720, 7779, 1913, 16103, 3584, 7386, 8378, 15640, 15079, 10356, 10357, 16983, 9773, 3932, 4801, 5380, 14401, 15563, 1236, 6786, 11835,
    16358, 13936, 15684, 9170, 13853, 2397, 3670, 4861, 1622, 13932, 16090, 16092, 14844, 5421, 14845, 16051, 1168, 10168, 14462, 17174, 12303, 8000, 4103, 10877,
    11363, 14028, 15708, 10024, 8999, 3276, 15575, 3763, 3769, 3288, 8639, 13362, 134, 11247, 11469, 8805, 11405, 5158, 10467, 2414, 14298, 12950, 16382, 1696,
    951, 5794, 2808, 1976, 10317, 116, 5251, 5252, 13941, 2775, 2777, 6511, 353, 4868, 110, 13831, 15210, 13505, 14603, 5045, 8764, 2550, 11553, 15348,
    1732, 2926, 1961, 3212, 10958, 1851, 2842, 16142, 10949, 10950, 11613, 15316, 13839, 15246, 8954, 9516, 9517, 13685, 1330, 1331, 6434, 13464, 14139, 4366,
    347, 15976, 14079, 3753, 710, 14131, 7246, 16754, 2444, 2323, 12348, 13487, 2852, 2853, 2854, 3924, 15968, 5189, 16558, 12859, 13860, 7462, 11206, 3070,
    3087, 3088, 3089, 13217, 8071, 10004, 15372, 12773, 10245, 10649, 10650, 17559, 2062, 2360, 5842, 8178, 8493, 6121, 7309, 8323, 1351, 1352, 6260, 15491,
    14081, 4242, 4244, 9188, 14521, 8919, 10174, 93, 14080, 14011, 11548, 14945, 1186, 7783, 11221, 14415, 10646, 9473, 15642, 15248, 9243, 4840, 9978, 15135,
    14665, 14666, 16895, 1753, 1754, 774, 6471, 13844, 6718, 4376, 9461, 10161, 2962, 2965, 263, 5149, 10653, 3069, 15148, 16692, 16693, 5325, 10332, 8036,
    1193, 12906, 3830, 9095, 9348, 9349, 14433, 6537, 12405, 9831, 9832, 15430, 15431, 5039, 14932, 4824, 16405, 16406, 6770, 14691, 6330, 14582, 14583, 13495,
    15309, 11680, 2627, 16722, 368, 12704, 3861, 12807, 15744, 10872, 387, 388, 1801, 9779, 9781, 13788, 14707, 10091, 3642, 14614, 5560, 5561, 6407, 7728,
    13542, 14625, 14613, 11386, 11387, 12169, 9611, 10840, 1534, 2656, 7135, 8199, 598, 17160, 1736, 1965, 2935, 3216, 16487, 17587, 934, 14979, 16083, 15916,
    2307, 17180, 5258, 9008, 17244, 6664, 8924, 5753, 6918, 11768, 17214, 8081, 15342, 9186, 3554, 6011, 6574, 14480, 14481, 12593, 16986, 7211, 5460, 6047,
    4921, 6155, 6457, 6354, 5851, 5659, 5661, 9171, 11572, 13937, 8104, 12376, 1779, 4519, 4520, 8414, 8415, 9631, 9632, 6742, 7807, 2392, 3651, 16473,
    17577, 1660, 11987, 9506, 11139, 8093, 2161, 10778, 13959, 12014, 16018, 11801, 14674, 1034, 10984, 2291, 5089, 12267, 14721, 12164, 14292, 7538, 11539, 11540,
    2564, 17167, 724, 547, 11254, 16247, 1685, 2024, 7789, 13672, 11090, 1933, 12648, 5767, 5771, 2784, 7185, 466, 6030, 13724, 14796, 10837, 11657, 9241,
    14500, 1681, 16076, 14274, 9194, 568, 6142, 13984, 10583, 3664, 13684, 14162, 14856, 14857, 5235, 8285, 5193, 6451, 7256, 7948, 4561, 72, 14003, 9490,
    10477, 7490, 9414, 10660, 12197, 13639, 12318, 2563, 15988, 15058, 5248, 10763, 4003, 11016, 2749, 3988, 13840, 7036, 7202, 1361, 6266, 8001, 4435, 12231,
    12159, 16257, 14872, 16998, 2074, 15024, 8424, 4315, 14447, 7713, 157, 158, 17410, 17411, 1971, 6512, 14041, 14042, 11158, 1019, 1020, 14972, 11788, 17236,
    13016, 4495, 54, 7483, 2104, 2080, 15720, 3914, 15849, 5814, 6313, 16340, 1592, 15480, 17402, 13587, 5882, 10135, 16545, 14952, 6153, 5010, 6218, 16088,
    15333, 7859, 12412, 12413, 7858, 4362, 11760, 10364, 15721, 16388, 9260, 5285, 14632, 16826, 3779, 6677, 13124, 553, 5580, 16831, 16832, 6309, 11970, 16191,
    12788, 12799, 13768, 4297, 11425, 3480, 9483, 4152, 4153, 15686, 1110, 17252, 17253, 17254, 17255, 6848, 5009, 8754, 4330, 5624, 15336, 9036, 10875, 11081,
    2447, 4432, 12223, 11796, 8314, 9676, 5008, 3819, 11866, 12937, 6202, 2903, 789, 12691, 2849, 6946, 7073, 16347, 4506, 8996, 9515, 15401, 16542, 4509,
    4774, 6134, 6135, 14044, 12081, 631, 12525, 7488, 9413, 10657, 12195, 13638, 1556, 1557, 15529, 15530, 1325, 5726, 5240, 5241, 12315, 5589, 13751, 16028,
    207, 16894, 2451, 4542, 618, 917, 12611, 4292, 4293, 11908, 7438, 2581, 16234, 17287, 11196, 13009, 15806, 4674, 10655, 11906, 12475, 5731, 5732, 12717,
    16478, 11202, 15809, 13107, 16658, 17266, 3049, 13494, 3079, 17598, 17609, 17610, 17611, 13559, 11634, 17413, 120, 12369, 7008, 17452, 10831, 10832, 10833, 9927,
    3967, 5201, 5103, 11610, 5084, 10473, 14657, 15876, 9429, 3500, 12328, 12331, 4817, 5945, 5946, 5947, 7081, 7082, 7083, 2831, 2832, 4067, 4068, 2606,
    3848, 8412, 9629, 29, 12201, 12047, 13131, 1568, 7334, 1095, 286, 6485, 3810, 2087, 7457, 8605, 17010, 17505, 15707, 4304, 17221, 17222, 3133, 530,
    11945, 11430, 15847, 4622, 6586, 7662, 1498, 3359, 5521, 6700, 12160, 1344, 1394, 2522, 15570, 16719, 4518, 5205, 5827, 6456, 2287, 2288, 8960, 1211,
    1212, 13707, 13708, 15293, 15294, 1183, 1375, 13504, 9701, 15312, 13277, 12958, 4595, 4596, 4597, 12743, 8789, 1355, 1356, 6262, 6263, 11058, 529, 4305,
    5643, 2633, 7138, 10199, 1007, 2143, 10465, 11738, 4372, 4740, 5032, 15868, 3525, 15671, 489, 16437, 1704, 13522, 12077, 4725, 16193, 10487, 11772, 12841,
    11255, 4673, 2001, 11496, 5798, 2328, 16848, 13430, 5297, 8157, 9929, 4205, 5104, 4701, 8844, 7769, 483, 15660, 8689, 7226, 6587, 1147, 12038, 12039,
    8707, 8344, 11794, 38, 5843, 3316, 8140, 1114, 14472, 15663, 12213, 5181, 6242, 9417, 11337, 10234, 11458, 14610, 9888, 15036, 14054, 1091, 13332, 4628,
    3374, 8570, 146, 5758, 14968, 2708, 2463, 9465, 14424, 13317, 12359, 10125, 13776, 6705, 4474, 4475, 2509, 9325, 3040, 15263, 3146, 5992, 9251, 10434,
    10435, 9788, 2964, 555, 12218, 8863, 9563, 10774, 342, 14914, 14915, 14916, 14917, 15826, 15827, 15828, 10508, 9226, 9228, 12096, 11436, 11437, 2893, 11836,
    3805, 5020, 9366, 10565, 3854, 5059, 13681, 1837, 17132, 7862, 8885, 3771, 12619, 6076, 12575, 4023, 3428, 6138, 1289, 14874, 1422, 7516, 8505, 15893,
    15894, 15896, 17030, 17031, 17033, 2025, 16404, 16348, 13926, 12036, 12152, 12153, 12569, 10056, 14966, 12073, 181, 1412, 17571, 8947, 17231, 17232, 17233, 17234,
    5066, 431, 14049, 904, 12573, 2443, 10890, 15659, 14703, 9338, 4770, 5850, 14418, 15411, 7775, 14381, 5664, 478, 11904, 11488, 13112, 13170, 9302, 14896,
    5649, 6840, 11032, 1886, 2565, 7887, 9166, 132, 890, 2115, 1935, 1936, 3183, 3184, 8879, 10101, 8880, 10102, 7205, 8035, 13496, 9410, 13828, 13996,
    9091, 8939, 6020, 13243, 12313, 5646, 16020, 16638, 2277, 3492, 15218, 8555, 7366, 16457, 15841, 7337, 4515, 5821, 5822, 4516, 5823, 5824, 11962, 6082,
    878, 2019, 11793, 2675, 6253, 492, 14217, 13783, 10638, 6690, 12986, 4371, 9144, 10340, 4271, 12635, 1720, 5691, 5692, 13019, 2871, 2872, 4825, 4826,
    6318, 6319, 1472, 4484, 6771, 6772, 8852, 8853, 10756, 10757, 11974, 11975, 14692, 14693, 4551, 9915, 9916, 11094, 11095, 2275, 12787, 2296, 2234, 2040,
    13843, 3482, 17271, 15353, 17156, 16855, 8173, 11260, 7618, 2000, 10512, 11795, 2680, 3960, 5136, 6390, 6514, 7602, 8218, 10235, 11459, 15865, 16992, 13712,
    8663, 9117, 4548, 9787, 11280, 8867, 10417, 15106, 12286, 11820, 8658, 8659, 10615, 10617, 164, 6012, 6013, 6014, 6015, 3027, 6254, 10940, 1804, 13929,
    10752, 1838, 7458, 493, 5889, 4539, 10176, 12002, 12003, 10553, 12609, 17204, 868, 2011, 13114, 14215, 11984, 12448, 10348, 7149, 4865, 11748, 11198, 7632,
    1370, 346, 10325, 14266, 14267, 11304, 14933, 9221, 10419, 9958, 2624, 16734, 17457, 17077, 2512, 6633, 4835, 16797, 14993, 85, 14929, 10311, 557, 10450,
    11725, 10080, 10081, 11300, 5933, 1398, 8116, 6888, 5607, 6682, 8703, 5113, 3008, 1730, 12248, 8485, 7723, 1929, 8396, 14497, 15343, 1075, 13514, 12257,
    4220, 10680, 11927, 594, 10602, 7416, 6498, 4625, 4798, 13287, 8491, 6979, 16045, 16047, 16049, 5830, 362, 15376, 4210, 5365, 9378, 546, 1707, 7617,
    12689, 5694, 10648, 11887, 8851, 15110, 114, 7126, 15259, 13662, 14749, 1217, 5223, 1985, 8181, 5491, 14040, 15458, 10324, 9092, 9551, 8664, 10784, 645,
    5384, 12588, 10994, 17647, 6101, 6102, 6103, 6104, 13420, 7570, 7996, 5378, 15527, 14408, 11968, 4717, 1755, 7475, 15719, 16865, 11037, 16569, 5859, 7013,
    8301, 9430, 15097, 15098, 16241, 16242, 14809, 4843, 3534, 5925, 9838, 15438, 1200, 10838, 4277, 3520, 4731, 6341, 12899, 3196, 11919, 9183, 6371, 6373,
    5444, 10956, 6275, 7331, 1803, 16878, 16879, 4065, 6222, 10252, 2195, 11406, 15140, 15141, 3840, 7629, 6908, 10873, 3022, 7500, 8219, 3641, 7673, 4540,
    16495, 457, 2745, 11082, 5455, 14032, 9872, 1526, 6091, 8392, 9239, 15447, 1287, 10576, 6028, 13367, 1493, 10957, 11501, 11502, 8198, 9307, 6854, 6855,
    6856, 6857, 6858, 7908, 7909, 7910, 7911, 7912, 13436, 16245, 8339, 10243, 1011, 7456, 8435, 1012, 17490, 9279, 9963, 2473, 11808, 13011, 559, 2709,
    11896, 16479, 6112, 11564, 14322, 13689, 3145, 10414, 616, 3305, 4459, 14851, 1041, 12924, 9942, 433, 1605, 6291, 7664, 15695, 14240, 12193, 16919, 16920,
    6024, 17469, 3697, 11826, 16071, 15462, 10503, 16079, 15861, 6355, 477, 11237, 14905, 14906, 4085, 12745, 15086, 15398, 11358, 4300, 9431, 3765, 3127, 12434,
    15912, 7031, 10644, 16779, 16172, 5719, 16947, 4176, 14622, 8374, 14728, 908, 11305, 4303, 119, 3645, 11935, 1597, 2070, 11217, 1880, 5935, 17071, 7110,
    195, 16727, 2, 3368, 9145, 2421, 10105, 16765, 3391, 15194, 16607, 15196, 16609, 15198, 16612, 12321, 5846, 5847, 10306, 10974, 10788, 10789, 1891, 2403,
    6985, 9405, 14663, 8070, 12338, 443, 3545, 3959, 7377, 2649, 12766, 12767, 13911, 13912, 5160, 1043, 2492, 14097, 1035, 11001, 5773, 7810, 4406, 10934,
    642, 643, 6509, 6510, 9825, 16823, 13068, 4982, 16945, 6445, 13904, 2629, 629, 630, 6524, 6525, 3332, 17623, 14307, 31, 14242, 15143, 16077, 1402,
    14455, 13848, 12430, 13590, 9950, 6163, 4829, 12482, 308, 309, 15441, 15442, 16586, 16587, 310, 12739, 12740, 12750, 9722, 13118, 13412, 11079, 15250, 10013,
    3726, 10919, 11075, 7425, 16874, 5231, 9304, 4301, 6972, 12436, 10932, 2833, 4069, 1069, 1070, 17540, 17541, 3477, 4930, 10769, 10770, 10771, 15842, 14243,
    2924, 8509, 1717, 2910, 490, 17053, 2494, 3737, 16323, 14804, 15505, 4883, 7689, 13295, 3121, 12490, 4325, 5862, 16383, 15566, 10715, 15244, 11150, 13726,
    8783, 748, 5178, 1504, 6564, 6782, 10338, 4581, 5174, 2844, 9501, 16626, 1015, 11658, 5102, 2101, 8207, 6563, 14356, 11123, 1511, 13428, 14289, 14290,
    16072, 16073, 7529, 2843, 11401, 985, 5352, 17475, 5326, 16485, 17585, 2338, 2339, 14463, 8023, 5919, 11426, 12549, 12550, 16915, 2963, 2966, 17543, 6078,
    7201, 9275, 1606, 12526, 16407, 16772, 681, 10425, 13316, 16044, 17449, 5626, 11326, 11327, 10167, 3829, 17530, 6837, 11932, 15444, 7633, 7634, 2319, 12494,
    11617, 3488, 5471, 3427, 15533, 1516, 10053, 3348, 5669, 5672, 17317, 6165, 7830, 7156, 8210, 3319, 190, 9891, 11076, 1521, 4348, 12012, 15535, 5031,
    481, 12949, 9753, 6398, 4538, 16351, 14963, 11857, 5581, 2980, 5015, 6337, 15022, 9347, 10535, 11362, 9227, 11666, 16236, 17329, 7592, 9296, 13088, 14892,
    8059, 9121, 9153, 10352, 12363, 12364, 13499, 13500, 2317, 3559, 3592, 4796, 16806, 7041, 7042, 2539, 3796, 6193, 7291, 5762, 17579, 17453, 10301, 13931,
    8984, 11960, 15396, 10817, 10820, 16207, 12790, 7920, 521, 15519, 17376, 16746, 15778, 15606, 17428, 9423, 10439, 498, 644, 10608, 2850, 1613, 695, 7099,
    12884, 4365, 2547, 2280, 8029, 4306, 17535, 2028, 3286, 9176, 13284, 11059, 6141, 7252, 11006, 7766, 13435, 5470, 3813, 3980, 5453, 7186, 11289, 6476,
    7876, 7877, 17567, 1722, 1723, 11131, 12324, 6064, 505, 17067, 15101, 11603, 599, 13713, 13714, 4130, 239, 16363, 16392, 7874, 8628, 6000, 151, 209,
    437, 439, 1376, 12654, 12656, 441, 442, 12658, 12659, 4062, 9437, 5122, 17323, 6129, 10634, 17532, 11949, 707, 16218, 12121, 6302, 16752, 6185, 6186,
    6187, 10908, 6183, 5151, 1363, 7392, 5834, 5835, 8760, 13116, 1329, 7112, 2284, 8033, 13886, 9334, 2592, 6097, 10952, 12115, 2936, 2937, 8516, 8517,
    7878, 8902, 12721, 12722, 13861, 13862, 10986, 16286, 15525, 15482, 4267, 2810, 13056, 11137, 5347, 7981, 827, 9313, 2042, 16233, 14829, 1247, 511, 6882,
    11010, 8808, 8843, 3616, 10806, 3661, 15335, 3739, 12396, 12397, 12398, 10918, 14902, 5587, 8965, 335, 8002, 7268, 9004, 2252, 12912, 14230, 5018, 6282,
    11107, 10144, 11359, 3068, 6421, 4001, 16468, 803, 7688, 12705, 8590, 5339, 1692, 5016, 1377, 8273, 1188, 12463, 7832, 7833, 4174, 5745, 12516, 16214,
    463, 15658, 9466, 11201, 16733, 17070, 15324, 4585, 10190, 3870, 15905, 9025, 14364, 8953, 15182, 15183, 13148, 14598, 7589, 4135, 5370, 13249, 11604, 2540,
    1172, 16802, 16803, 10566, 15054, 4382, 4602, 8294, 12299, 12300, 3775, 14355, 14183, 16458, 1536, 17349, 461, 574, 5995, 9224, 14840, 17374, 7125, 13030,
    16625, 7133, 16549, 16550, 8474, 9986, 14, 14995, 12801, 17616, 11253, 8335, 8446, 15040, 16206, 3704, 4914, 15303, 8696, 3381, 16784, 2318, 4590, 13171,
    7922, 8142, 11080, 10299, 3728, 1533, 2655, 7675, 13159, 3603, 3604, 3102, 2990, 13781, 13447, 10636, 15870, 852, 8015, 821, 14323, 14324, 11976, 8998,
    3886, 15923, 9237, 9238, 13432, 13433, 10255, 15810, 15120, 26, 13242, 10383, 6680, 13589, 14157, 9477, 9478, 10699, 10700, 12285, 12821, 12714, 576, 4744,
    9137, 2424, 3679, 12295, 426, 10261, 10262, 1848, 8158, 10887, 8914, 13342, 2314, 16355, 4096, 9799, 9800, 13895, 8343, 12162, 9867, 5166, 6418, 12975,
    14109, 14842, 192, 2452, 11368, 10486, 15969, 8360, 1538, 6804, 11893, 805, 5831, 7796, 16308, 895, 9600, 15212, 4418, 5739, 16352, 1416, 13583, 4024,
    2055, 3339, 12829, 2889, 9664, 980, 5788, 17630, 11616, 10400, 10401, 4815, 14898, 14899, 10185, 3943, 9459, 12660, 17470, 5343, 14136, 3619, 13837, 16170,
    5755, 6920, 11509, 11510, 12596, 12597, 3884, 1052, 17527, 6136, 16601, 9390, 2126, 10959, 6738, 4225, 7035, 7428, 1076, 1077, 3055, 13266, 1080, 1369,
    13267, 1257, 2358, 504, 9766, 12873, 12875, 17112, 8845, 1948, 2792, 11236, 2744, 16460, 6523, 7595, 8557, 7190, 7564, 12084, 5948, 5949, 7084, 7085,
    4592, 10192, 2719, 3999, 3873, 15908, 3549, 9086, 9613, 10842, 2995, 4190, 1782, 3018, 14037, 2081, 5286, 8892, 10116, 5688, 6881, 8734, 9935, 12725,
    16325, 3392, 10236, 11460, 1278, 2396, 4984, 10504, 16080, 14964, 16249, 6031, 6250, 10836, 8237, 16158, 7837, 4409, 5716, 5717, 8296, 11727, 15387, 9972,
    4651, 14901, 16370, 5194, 6452, 8083, 16165, 8386, 2480, 17296, 7104, 640, 11261, 16782, 4020, 4021, 260, 2427, 14033, 13168, 5141, 6394, 16349, 3955,
    14948, 7109, 5257, 15455, 13604, 5954, 7090, 2838, 4074, 8041, 5516, 3366, 4493, 7999, 7852, 13693, 7002, 10704, 14496, 8018, 9031, 15670, 551, 12079,
    1634, 3085, 9050, 9552, 6055, 7473, 7740, 5393, 5394, 15047, 915, 3498, 3499, 6072, 12226, 13396, 13616, 13617, 13618, 14798, 15506, 15718, 16864, 1749,
    2968, 4389, 15885, 10044, 959, 9161, 4784, 7167, 17318, 11231, 11232, 3694, 9245, 3695, 9246, 605, 8968, 14373, 16431, 1008, 5507, 12205, 13127, 13524,
    5097, 17058, 8221, 1611, 4759, 4760, 4761, 4762, 14180, 14565, 14566, 9778, 9780, 14706, 907, 2568, 10405, 5505, 11258, 3344, 15404, 6981, 12451, 11944,
    2067, 14831, 14959, 10409, 7340, 6149, 11707, 15202, 8609, 8007, 1850, 678, 15465, 11994, 15370, 12381, 9386, 6531, 6460, 2589, 2590, 2591, 5994, 2322,
    12645, 8645, 11833, 15735, 8325, 2244, 7558, 16793, 2754, 11161, 5666, 1473, 7577, 9557, 4657, 5934, 3363, 8120, 11837, 10248, 14589, 850, 13008, 9114,
    6736, 11953, 6388, 3958, 17378, 702, 9882, 16452, 16453, 10146, 733, 10085, 5424, 15650, 12706, 15593, 968, 1930, 6821, 799, 11301, 11554, 8967, 13621,
    15664, 1530, 9772, 3206, 9732, 12222, 7631, 13944, 2026, 9538, 6392, 15571, 16720, 9049, 99, 3058, 3059, 288, 16838, 2046, 1258, 6463, 9744, 10963,
    13534, 13536, 4185, 9739, 3869, 15904, 1061, 17534, 17106, 11814, 8220, 1904, 3156, 7574, 13646, 9802, 15405, 14961, 15512, 6499, 6566, 13596, 1106, 160,
    5234, 8281, 7535, 7072, 3011, 6636, 16934, 15680, 11164, 10479, 6496, 3815, 5575, 5576, 4398, 12751, 13950, 1203, 9385, 8303, 8190, 5899, 11390, 3659,
    4213, 1866, 3084, 9636, 10864, 17471, 9674, 9675, 7684, 216, 16757, 2386, 6953, 6954, 5622, 16863, 3033, 9918, 12891, 13599, 9805, 11623, 17549, 17551,
    6160, 12237, 15080, 5250, 13164, 6029, 13368, 16891, 13350, 6081, 5022, 9495, 246, 247, 17476, 16978, 12368, 16973, 17081, 8733, 9932, 16901, 14551, 15738,
    8235, 9332, 13970, 17557, 7315, 17013, 12214, 14977, 8321, 510, 8439, 8440, 8441, 8442, 2738, 10755, 16518, 883, 320, 321, 689, 13806, 7994, 11917,
    279, 2625, 15053, 986, 12033, 7320, 5385, 15004, 16123, 13042, 4265, 4266, 3045, 10049, 10050, 15156, 14265, 12913, 6117, 16013, 5313, 9518, 13661, 7980,
    4440, 7616, 6449, 5898, 10453, 15750, 2268, 4689, 15241, 1871, 5557, 17238, 2594, 14152, 15339, 5047, 5063, 5407, 5408, 12102, 794, 2898, 17241, 3744,
    8585, 15857, 15858, 9106, 6616, 1548, 6126, 14640, 8479, 7893, 8236, 10554, 11821, 16307, 4291, 2196, 1695, 11986, 5917, 15774, 9250, 10437, 11954, 7501,
    7502, 12028, 14189, 1642, 812, 15197, 16611, 13878, 6164, 14046, 421, 8800, 16751, 6249, 6315, 6316, 7401, 7402, 6298, 7967, 14362, 8577, 14090, 16521,
    9532, 9533, 3992, 10228, 11452, 10229, 11453, 10408, 15757, 15758, 15759, 15760, 15761, 3453, 3454, 2370, 17386, 2665, 14508, 15704, 3224, 13574, 12672, 3225,
    13575, 12673, 13117, 5159, 12846, 16956, 12951, 1480, 1494, 17243, 705, 4, 11542, 13315, 8222, 8223, 14478, 13417, 1187, 5155, 1796, 10030, 13419, 15879,
    8719, 1414, 2569, 14775, 17458, 4623, 5927, 4624, 5928, 15898, 17034, 5618, 8262, 14743, 17307, 15631, 11191, 5106, 5107, 3596, 6541, 12789, 6816, 17171,
    15281, 12075, 10905, 15129, 6660, 6661, 6662, 3658, 1794, 1182, 5399, 11678, 6652, 1044, 9994, 8252, 16130, 14184, 16357, 17444, 37, 16582, 9479, 10701,
    4753, 10307, 823, 7220, 17432, 4044, 16066, 1476, 17055, 254, 11302, 11084, 960, 10092, 16769, 16770, 14626, 5111, 3803, 9355, 9356, 10547, 10548, 1074,
    11334, 795, 15951, 13452, 1852, 6542, 9945, 11251, 11252, 3599, 1505, 1506, 13667, 13668, 2953, 13994, 6410, 2658, 9424, 2065, 11576, 15819, 6570, 370,
    3831, 6220, 1916, 1917, 8766, 16159, 4349, 4350, 5707, 15038, 16204, 16561, 4630, 2306, 10719, 6166, 8651, 13991, 16225, 13731, 7067, 7225, 6181, 14927,
    10358, 4084, 8021, 14018, 613, 1817, 9596, 11730, 16547, 2302, 3548, 3422, 15490, 5208, 6458, 14641, 15869, 9874, 109, 12269, 4321, 4547, 10501, 15692,
    4504, 8584, 15639, 4594, 16228, 930, 12389, 3149, 8394, 4011, 4557, 7370, 420, 6958, 12529, 8635, 6079, 12220, 11287, 11288, 12452, 12453, 2793, 2794,
    8433, 3705, 4915, 10595, 7421, 5454, 12130, 13230, 5349, 17280, 5390, 5396, 6576, 6579, 5114, 3077, 14658, 13160, 4944, 4946, 11687, 11688, 8326, 10681,
    3916, 3917, 3918, 5979, 8963, 3677, 3678, 14661, 16930, 16932, 12247, 1302, 2431, 6695, 7763, 5165, 12261, 15938, 14988, 14989, 16099, 16100, 14507, 2973,
    9822, 15326, 15811, 16450, 16941, 5968, 7106, 15888, 17024, 862, 2005, 5800, 17643, 2438, 3686, 10492, 11777, 3740, 4970, 1763, 4684, 5976, 7546, 1501,
    7263, 3308, 3309, 4462, 4463, 2096, 12762, 15414, 12919, 12920, 7238, 4359, 16420, 15475, 13445, 9827, 15426, 17564, 3322, 8279, 2504, 15449, 2682, 12860,
    7465, 7466, 11208, 11209, 1218, 1219, 8716, 2320, 1227, 15623, 8547, 1790, 2739, 11182, 12713, 935, 15128, 1576, 14220, 10571, 2642, 6706, 10276, 6444,
    6647, 7768, 7567, 8068, 212, 4961, 11712, 2036, 2283, 8032, 1209, 5318, 3770, 12533, 4057, 1102, 7527, 5884, 783, 1942, 8831, 8832, 12620, 779,
    1067, 2152, 14320, 1828, 5196, 5198, 5816, 5817, 16741, 15151, 15220, 2441, 16528, 9201, 16010, 13272, 16475, 14815, 17590, 835, 1025, 12520, 12522, 2767,
    2769, 10856, 3095, 16845, 15818, 5704, 5705, 8713, 6161, 2210, 10611, 17504, 6093, 7221, 15871, 16996, 8878, 10100, 13466, 14558, 1495, 2626, 7339, 1121,
    16870, 10816, 2389, 4924, 273, 4553, 16618, 15399, 16537, 1608, 4963, 3143, 3144, 13059, 13060, 12250, 12252, 2533, 2535, 6716, 4855, 8749, 4270, 10884,
    12112, 10867, 12914, 12915, 12916, 5072, 5073, 4609, 14919, 14921, 3266, 3267, 3268, 6116, 4558, 4559, 3226, 3471, 5173, 10396, 10397, 10398, 12190, 15331,
    1539, 2058, 9840, 2331, 12447, 4631, 2423, 13169, 6865, 3939, 13508, 9620, 9621, 6614, 5292, 16377, 15057, 16231, 8014, 5482, 3668, 5294, 12952, 2894,
    9953, 1194, 9637, 12634, 12276, 10669, 16271, 4178, 13321, 13081, 2632, 4469, 5115, 496, 17097, 8955, 14024, 497, 2753, 17098, 5443, 5464, 5465, 13709,
    13795, 13796, 14025, 15567, 15568, 16716, 16717, 5467, 13710, 13797, 14428, 15159, 15160, 15569, 16643, 16718, 13705, 7849, 10604, 12124, 15161, 3573, 5446, 6305,
    11897, 14941, 12024, 14597, 11134, 6750, 6805, 15913, 3199, 10067, 11238, 8172, 14698, 6853, 7907, 11967, 15065, 17607, 16224, 2548, 8450, 13877, 10327, 11216,
    2827, 2828, 11135, 11136, 4116, 4118, 16189, 16190, 8735, 12535, 11885, 10727, 2628, 3119, 10316, 2253, 6628, 12326, 2861, 2862, 14519, 14557, 13261, 377,
    1553, 16150, 7534, 14231, 14232, 14233, 14234, 2379, 2380, 10250, 10251, 6088, 1508, 4897, 2685, 1404, 2560, 12329, 12332, 15852, 10777, 13958, 16014, 3074,
    3468, 15217, 1939, 3190, 17341, 9118, 15922, 2352, 5809, 17594, 13275, 16052, 10169, 4977, 2459, 2460, 10555, 11822, 12804, 13962, 8347, 1343, 12662, 10809,
    14407, 3458, 13640, 2525, 7847, 4975, 13301, 3067, 4999, 13829, 7058, 8700, 10420, 12069, 9212, 12796, 50, 9881, 17405, 4353, 17377, 514, 6429, 6430,
    6431, 1313, 13456, 7711, 13185, 6735, 3132, 4052, 7277, 9627, 2552, 5034, 6294, 17389, 14975, 1623, 1624, 4905, 4906, 15206, 5631, 4680, 3747, 7294,
    567, 7317, 8334, 4207, 16656, 14130, 16198, 2724, 10714, 17088, 12976, 3016, 14649, 14946, 7019, 8399, 12758, 3650, 4858, 15060, 16527, 17173, 12466, 5479,
    2435, 3683, 1051, 5490, 8891, 10115, 3902, 8551, 14159, 7325, 7218, 632, 15780, 9819, 178, 12715, 12716, 332, 333, 1640, 1644, 1646, 14570, 1684,
    6061, 5764, 10429, 3303, 4457, 10722, 6084, 1499, 9397, 9398, 17224, 11625, 1665, 15579, 267, 268, 16788, 6849, 7906, 4132, 5367, 8239, 13851, 3864,
    10668, 15901, 16270, 14782, 15090, 15965, 16239, 5670, 8751, 669, 12547, 13465, 3364, 17142, 7950, 7951, 2199, 3575, 16444, 15714, 4224, 2303, 5730, 2023,
    17503, 2750, 8966, 9286, 4405, 7033, 7034, 12508, 12509, 13311, 14431, 15489, 16636, 4510, 11985, 14413, 1466, 2410, 1661, 2704, 3431, 6694, 10193, 15001,
    16120, 2681, 3961, 12784, 13921, 361, 1542, 3294, 4450, 5757, 270, 16592, 16593, 3933, 13458, 13459, 3867, 15902, 14788, 7267, 488, 12638, 7113, 8057,
    13387, 11863, 9021, 525, 183, 12229, 7726, 16002, 9434, 14405, 10265, 11513, 1492, 2621, 16445, 17536, 14244, 15446, 2190, 14350, 3633, 15538, 218, 7562,
    7600, 7015, 6098, 14353, 14020, 2218, 2219, 16208, 16414, 899, 14222, 16491, 2499, 3064, 3576, 11398, 13812, 14055, 11339, 809, 10240, 11464, 3461, 9587,
    1469, 830, 8354, 17129, 10943, 1240, 759, 8940, 14937, 15321, 6311, 17263, 6381, 1339, 7279, 6679, 7192, 6749, 2679, 10754, 11786, 2598, 8193, 94,
    17001, 16471, 17115, 5275, 6384, 7918, 1443, 9290, 9502, 10196, 6225, 1500, 1195, 10385, 2342, 17082, 6422, 16761, 3563, 3911, 6999, 11635, 6900, 9056,
    4688, 8616, 9218, 6236, 6237, 10739, 8816, 9661, 9662, 12462, 700, 3893, 9622, 13491, 17158, 7422, 1286, 3797, 5156, 7609, 9966, 1395, 9531, 9747,
    6668, 7045, 10131, 10134, 5271, 17091, 12099, 1222, 16220, 17320, 9037, 10292, 14982, 1713, 15629, 14190, 7006, 7007, 10708, 10709, 14704, 14708, 17383, 13421,
    9220, 14376, 9655, 10237, 11461, 1680, 7497, 8484, 6405, 4593, 14847, 6338, 9998, 16948, 2457, 14908, 7078, 12883, 11146, 6286, 10522, 14609, 4310, 5787,
    13257, 7117, 3437, 13333, 784, 13429, 14295, 14297, 6927, 2806, 7947, 11173, 11174, 12340, 12341, 6258, 8624, 12442, 8850, 10948, 13698, 2471, 2725, 16887,
    7813, 3698, 9757, 722, 17550, 17552, 11598, 17074, 8257, 1824, 4507, 7580, 16552, 9724, 13741, 16584, 3409, 2985, 10028, 12219, 16706, 3561, 1000, 1001,
    6087, 12032, 13111, 12423, 13571, 12531, 1741, 16531, 13971, 1304, 12518, 6043, 117, 5254, 8434, 7027, 10946, 11591, 5763, 1591, 15476, 8540, 1990, 3414,
    15548, 15549, 15762, 7379, 8833, 4614, 5930, 9687, 4109, 5855, 5857, 13811, 186, 4427, 11175, 6868, 297, 298, 299, 2555, 9412, 8123, 8488, 8922,
    1144, 7477, 8462, 3994, 9545, 2600, 9303, 14897, 4730, 10282, 11396, 941, 7122, 1915, 2407, 2409, 14291, 14294, 14608, 3528, 8091, 663, 9463, 9464,
    8678, 8679, 9851, 9852, 13253, 4184, 10886, 658, 3947, 4045, 10000, 17433, 679, 16067, 6368, 6369, 14064, 7388, 8227, 4088, 2388, 13969, 3626, 3248,
    4078, 4886, 17005, 12649, 1927, 3493, 9006, 17079, 5708, 9560, 4936, 7915, 15037, 16203, 15332, 15417, 4607, 16975, 16976, 11631, 6588, 1353, 1354, 8371,
    17073, 2184, 5224, 15539, 430, 16605, 16606, 4811, 15023, 9706, 10929, 12071, 9070, 137, 8427, 12354, 8559, 11676, 7650, 4588, 5892, 7540, 4391, 11911,
    15633, 8714, 2401, 2402, 7704, 7705, 4216, 7759, 7365, 760, 17315, 5086, 2664, 4569, 14196, 4344, 1882, 3445, 3281, 11736, 12177, 7453, 14236, 8896,
    3017, 10527, 15374, 3991, 507, 5938, 16148, 16360, 5640, 8918, 10165, 12135, 7774, 15238, 16259, 3104, 3108, 16909, 4423, 4424, 16829, 11581, 11583, 3709,
    4869, 5183, 10384, 4601, 13539, 12604, 14147, 15347, 651, 5709, 12882, 14015, 8105, 13389, 4736, 17589, 7183, 3180, 9162, 13657, 13658, 13659, 11552, 6320,
    6504, 1463, 2596, 366, 14340, 15615, 11964, 11424, 8043, 3411, 3412, 15150, 9460, 11758, 14314, 4941, 1334, 1547, 2102, 12514, 9536, 10750, 8008, 17502,
    6299, 9189, 5759, 4986, 8459, 3086, 13515, 14045, 278, 2672, 5840, 11323, 5361, 9085, 17335, 815, 17354, 15952, 15953, 7368, 12050, 107, 12383, 5833,
    15359, 10086, 3247, 665, 3952, 7815, 12207, 12208, 12209, 11632, 7207, 8249, 5428, 10298, 11547, 14944, 5038, 10661, 14833, 14834, 16603, 14855, 11019, 14758,
    1743, 4620, 7827, 16883, 2030, 1569, 2691, 4251, 8100, 3570, 7588, 17479, 14599, 14978, 13764, 7068, 7069, 13579, 17130, 2566, 2567, 6976, 13426, 11790,
    12334, 16743, 14605, 13402, 10225, 11449, 10227, 11451, 16341, 16342, 16343, 6869, 2556, 2603, 2605, 16954, 11852, 10507, 13801, 13803, 13804, 10093, 16243, 5998,
    12881, 1068, 17539, 6975, 6420, 15124, 3048, 8253, 7189, 816, 3711, 13623, 1430, 14505, 2345, 13592, 5865, 16979, 5750, 6915, 1923, 14084, 12046, 17481,
    1651, 1654, 16740, 3791, 1746, 3986, 12968, 12969, 1433, 3731, 17483, 285, 16777, 15208, 6025, 12, 4884, 4885, 1277, 12922, 13928, 11382, 6157, 5070,
    6775, 11673, 14276, 14237, 5206, 9052, 15996, 15997, 5260, 6484, 351, 15286, 7802, 9277, 11753, 17048, 17170, 1595, 10753, 834, 1024, 15521, 12727, 4285,
    12943, 17615, 8834, 3249, 3250, 4030, 3032, 12478, 6904, 17514, 7161, 4560, 13954, 5480, 10471, 4565, 5596, 6725, 2163, 3920, 3921, 4312, 9391, 17119,
    8448, 1311, 7287, 4662, 4663, 9977, 13635, 12507, 6356, 7448, 5676, 9209, 17230, 15990, 10924, 6598, 10639, 13322, 13326, 14438, 1189, 1190, 15691, 15507,
    14305, 6769, 844, 2703, 14659, 12187, 11154, 282, 4856, 10885, 6071, 8710, 9911, 17368, 2912, 13927, 14920, 2089, 5718, 16946, 13892, 13014, 7970, 3817,
    7709, 9096, 95, 1993, 1994, 15243, 8542, 9723, 7264, 5167, 5168, 5873, 7687, 17367, 17431, 14999, 3456, 3186, 16866, 14791, 10914, 13280, 14656, 10659,
    13902, 14956, 16058, 14409, 6864, 13371, 13372, 6729, 9421, 2720, 10893, 11493, 11494, 14093, 14722, 8774, 317, 8351, 2108, 2109, 2376, 11585, 5782, 5783,
    16862, 13105, 7930, 13725, 17235, 15873, 14762, 8171, 9300, 9301, 14894, 14895, 7610, 7611, 7612, 7372, 1385, 2117, 1953, 6759, 6761, 909, 16739, 2956,
    14156, 15407, 15408, 15925, 17062, 2630, 10432, 11996, 13414, 4536, 11679, 13620, 6424, 6425, 6426, 1815, 2411, 2415, 2914, 10518, 5803, 5119, 5120, 1943,
    13674, 4832, 4833, 16794, 16795, 2929, 2931, 8512, 8514, 435, 10670, 16272, 4410, 9999, 8471, 8473, 5567, 13334, 7648, 2236, 6572, 8612, 1468, 15126,
    9202, 1417, 13584, 1455, 1456, 10157, 10158, 1457, 1458, 10159, 10160, 5041, 5042, 5043, 5044, 14374, 9615, 10844, 14552, 15739, 6490, 11495, 9686, 10922,
    11861, 7924, 7925, 139, 1303, 8927, 3400, 11848, 8137, 5734, 5735, 5736, 17554, 17555, 17556, 3275, 16182, 204, 14651, 16053, 10170, 12988, 2461, 10094,
    15231, 3553, 13264, 17011, 13871, 17348, 1745, 3913, 6065, 6663, 13201, 10575, 6439, 15783, 9941, 11606, 7696, 7697, 9184, 824, 825, 8481, 10896, 10021,
    2673, 8324, 15500, 15836, 9009, 1393, 12504, 10187, 15340, 13073, 10674, 16276, 9971, 7003, 10705, 410, 5583, 5797, 49, 15982, 1301, 17078, 17417, 17418,
    1861, 14315, 2381, 2382, 11588, 11589, 6018, 4667, 7097, 14742, 962, 3407, 15523, 5458, 3602, 13955, 4420, 142, 16672, 5217, 17145, 11100, 16640, 973,
    2077, 13254, 13463, 14547, 1105, 6928, 5535, 11011, 2699, 13903, 13518, 6502, 11344, 1125, 6297, 6038, 7450, 2978, 4952, 15550, 7556, 3529, 1158, 17633,
    1280, 4043, 2194, 1768, 8791, 9617, 10846, 274, 1441, 15926, 17063, 16524, 17626, 1780, 4735, 716, 13390, 4464, 6267, 16704, 14942, 14943, 11521, 2814,
    2815, 8406, 8407, 1558, 7118, 886, 11257, 1271, 12272, 10312, 15624, 11889, 6936, 16111, 46, 11761, 10365, 5547, 9084, 3465, 5017, 5019, 6281, 6283,
    10953, 12116, 17210, 4777, 6045, 9875, 14639, 4842, 168, 4903, 4904, 15317, 4577, 14559, 14766, 5929, 2090, 2136, 10148, 8846, 2551, 8610, 249, 395,
    11223, 2215, 12049, 8958, 9589, 11233, 5712, 8019, 3238, 4385, 2727, 14884, 2729, 14886, 11411, 12541, 15003, 16122, 2490, 3723, 7515, 8503, 871, 873,
    2015, 2017, 5746, 8149, 13637, 14711, 2886, 4127, 3720, 15814, 11784, 943, 13012, 7404, 1220, 15292, 16082, 5266, 4971, 4918, 694, 1039, 4987, 6378,
    6229, 9358, 3240, 11909, 17155, 14177, 17262, 2888, 4008, 13885, 15471, 14082, 11720, 709, 16763, 4318, 14586, 6361, 6362, 11870, 11871, 6737, 12979, 15168,
    1297, 1298, 2425, 2426, 1641, 1617, 9232, 9234, 1738, 12833, 1527, 2240, 2241, 15186, 4899, 14858, 7808, 6210, 16861, 13104, 13154, 16094, 11042, 15779,
    17519, 13047, 12879, 16989, 8096, 8097, 16516, 12119, 12120, 6300, 6301, 15083, 7158, 7159, 8212, 8213, 4722, 4723, 14938, 15322, 14286, 10525, 7739, 13864,
    2813, 3623, 8405, 9165, 9381, 17533, 6106, 667, 3954, 12034, 16712, 13399, 14495, 5096, 1167, 4893, 9058, 10300, 12639, 12457, 10931, 5440, 14653, 3393,
    15389, 13188, 13189, 13190, 13191, 10572, 14909, 16054, 3571, 5729, 10171, 14940, 15688, 12792, 12793, 14031, 16145, 6626, 8662, 11991, 15145, 7408, 11692, 11694,
    12574, 8393, 206, 8373, 13626, 6215, 5419, 5981, 12537, 10058, 1109, 3996, 3997, 9988, 16689, 14669, 15274, 7814, 6539, 6984, 2456, 919, 5335, 12360,
    10662, 10663, 2895, 9505, 9283, 9284, 8345, 1688, 5531, 15743, 8773, 6991, 2713, 2714, 12505, 906, 5359, 5360, 16880, 7303, 7012, 16132, 12474, 3136,
    11470, 11830, 13887, 8692, 2858, 4101, 12386, 11215, 1862, 3082, 5093, 15164, 15546, 6599, 16007, 15130, 5651, 6783, 9595, 2422, 16699, 16760, 240, 3203,
    8566, 14173, 5728, 14068, 975, 15381, 16504, 4221, 5504, 880, 14744, 13175, 13176, 13177, 13178, 7746, 2270, 2816, 1169, 16311, 15077, 5953, 5955, 7089,
    7091, 2837, 4073, 8905, 4328, 7767, 8792, 4007, 16574, 7383, 5685, 9789, 5162, 13128, 742, 5845, 13376, 9546, 9547, 17000, 4529, 230, 231, 2264,
    2265, 3062, 3063, 15064, 15067, 7150, 14394, 6417, 11153, 2343, 7231, 15604, 15457, 12372, 12631, 2333, 13320, 4795, 5256, 15545, 1867, 1868, 11008, 14214,
    14965, 1615, 17095, 4347, 3380, 280, 4054, 4055, 9164, 9451, 7353, 6205, 17202, 17203, 13718, 1003, 4286, 7853, 9749, 15678, 5973, 1170, 14841, 13947,
    10446, 10447, 920, 17436, 6931, 17344, 4790, 16517, 1776, 17604, 7552, 792, 793, 11400, 13183, 174, 14950, 13149, 6447, 2949, 6436, 2235, 5404, 2572,
    3822, 5442, 3901, 5291, 5445, 9760, 124, 14014, 11052, 2799, 5502, 5503, 16775, 5987, 9823, 14477, 9442, 13038, 16940, 9656, 10326, 15253, 11802, 11803,
    11385, 8903, 7247, 12255, 1163, 8765, 15864, 9697, 3026, 4446, 8077, 8643, 9901, 6777, 11695, 13676, 11381, 16789, 14202, 9113, 15288, 11978, 11293, 3941,
    15287, 6040, 16396, 17478, 281, 6874, 6875, 2666, 4676, 4678, 6521, 5721, 3672, 3023, 12010, 4964, 8683, 16560, 10046, 3547, 16174, 17229, 6799, 9734,
    4040, 13547, 15055, 15748, 3654, 9594, 16908, 3919, 15020, 13794, 14866, 15792, 12707, 12997, 4712, 17515, 12663, 12664, 13755, 238, 3092, 11317, 5970, 15059,
    8839, 9148, 9149, 16000, 11074, 13893, 6693, 188, 3990, 8728, 12143, 9982, 11171, 17617, 248, 14811, 832, 1022, 2757, 2759, 10852, 10716, 10692, 14561,
    14685, 736, 1908, 14191, 17047, 13605, 11995, 9965, 14122, 14768, 15863, 3649, 4390, 1986, 1987, 10320, 10321, 6083, 16017, 3972, 7071, 7358, 10672, 16274,
    15134, 9223, 8630, 8631, 761, 6323, 7410, 4338, 13469, 5599, 12104, 4876, 12282, 2617, 16999, 1116, 11245, 2659, 8316, 17175, 12470, 6906, 155, 13033,
    3841, 5046, 15237, 11328, 6699, 6701, 9132, 5304, 2636, 8554, 9740, 1225, 2334, 28, 12200, 5058, 17023, 11789, 8381, 9670, 10898, 9640, 15235, 4786,
    10218, 2562, 6058, 4079, 15586, 2316, 3558, 4706, 4707, 5983, 5984, 10233, 11457, 12279, 13410, 14510, 3818, 5026, 1918, 6926, 2809, 1919, 9375, 9376,
    9377, 9951, 9952, 7848, 17561, 3565, 17345, 16140, 4036, 13439, 16709, 5379, 6019, 4273, 5526, 6934, 17342, 11026, 9063, 16244, 611, 4979, 2515, 6489,
    7658, 11357, 9992, 2315, 16356, 4168, 12126, 1079, 10390, 5893, 7051, 1960, 3210, 3211, 12483, 13642, 1734, 1964, 2933, 3215, 6712, 7770, 1966, 3217,
    6601, 3361, 3362, 1054, 1081, 14372, 17162, 389, 13388, 8802, 16755, 6150, 11708, 3105, 3109, 3397, 3399, 767, 15625, 9949, 365, 9758, 14077, 4354,
    7363, 12898, 5207, 3949, 11066, 14369, 6518, 8864, 16455, 8814, 747, 10173, 8838, 17217, 1791, 10741, 16637, 11650, 12741, 10374, 17364, 7232, 5779, 2797,
    4031, 2227, 8017, 9030, 14584, 8112, 10104, 12536, 2736, 2737, 3948, 2059, 7845, 6226, 11737, 7671, 8705, 2484, 10113, 15690, 14271, 11797, 5293, 2887,
    506, 7885, 11518, 12928, 2151, 5591, 12983, 2193, 9865, 1, 14962, 5030, 17468, 8915, 2701, 12459, 12460, 11367, 16260, 11329, 806, 3750, 680, 807,
    5307, 11563, 12238, 12283, 12284, 15681, 13675, 9130, 714, 12175, 16523, 5909, 16758, 15661, 1036, 3202, 14454, 999, 12553, 1282, 4319, 4320, 926, 14245,
    5551, 3253, 8782, 11972, 6506, 6508, 14679, 10882, 10883, 14580, 15329, 17219, 13055, 16852, 16723, 6184, 11050, 15793, 1797, 966, 14785, 16300, 15184, 6935,
    6597, 8244, 16060, 16061, 34, 3846, 5051, 1959, 16443, 5040, 3539, 11472, 17588, 2491, 3725, 1150, 17240, 2213, 641, 15771, 13873, 3881, 16375, 1636,
    9080, 10678, 5083, 51, 9917, 1274, 16264, 11295, 1066, 2159, 6145, 6146, 11703, 11704, 10590, 10591, 7968, 4926, 4121, 13431, 5932, 11148, 12304, 4931,
    12650, 12651, 402, 13195, 11085, 11448, 9707, 12670, 958, 9946, 9792, 9793, 15394, 15395, 8886, 14483, 4148, 5413, 5485, 6658, 9582, 10794, 14997, 15543,
    16391, 166, 6491, 12932, 9654, 7215, 858, 859, 861, 8811, 10558, 5296, 647, 6443, 622, 17258, 12004, 6144, 11700, 10776, 16732, 13754, 8708, 17639,
    8102, 993, 11102, 14165, 14627, 15850, 5200, 2111, 17525, 12953, 1955, 14115, 16114, 2130, 1941, 8531, 4810, 8534, 9860, 300, 9651, 5680, 8282, 4316,
    13561, 434, 2413, 8251, 3160, 14287, 11067, 13392, 11031, 1462, 2595, 3152, 16200, 4804, 14998, 5619, 9815, 14013, 6399, 15484, 10392, 15958, 304, 17390,
    5820, 3373, 8276, 15385, 13531, 10023, 2971, 15716, 5094, 5095, 4061, 12293, 9436, 13398, 14494, 11445, 12184, 857, 1683, 11485, 11487, 9073, 13298, 13299,
    12957, 4486, 16687, 10596, 4050, 3973, 14073, 15229, 8588, 9379, 13182, 12836, 5091, 17493, 2546, 12778, 11267, 3782, 16834, 13331, 16298, 4661, 6776, 7816,
    7649, 3774, 4401, 13900, 15709, 2928, 8511, 10671, 16273, 10599, 11859, 16037, 3982, 9522, 5841, 734, 17289, 9443, 16173, 14027, 4039, 14824, 11620, 9559,
    11167, 12337, 6992, 14808, 16250, 6292, 15327, 12542, 16705, 16680, 15276, 13807, 13809, 13810, 9039, 11262, 16502, 2225, 4748, 4567, 191, 12384, 9731, 3130,
    16821, 15612, 9928, 9529, 13842, 143, 7781, 14311, 14776, 1094, 2189, 7080, 12566, 15807, 152, 16522, 15584, 10421, 16289, 16715, 13303, 13304, 9458, 12156,
    9082, 15084, 6556, 12243, 7322, 3256, 10631, 11039, 11040, 11041, 2878, 259, 16780, 4386, 4387, 8155, 8156, 14474, 453, 9642, 15358, 8992, 8993, 3515,
    13766, 8404, 4491, 5792, 11428, 2542, 2543, 6752, 5569, 15180, 4960, 14799, 9281, 3287, 14330, 382, 15715, 4374, 9259, 5284, 14631, 16825, 3778, 6676,
    13123, 552, 5579, 16828, 16830, 6308, 8429, 396, 1571, 8125, 9217, 15000, 16119, 8908, 10139, 863, 865, 2006, 2008, 12783, 13920, 360, 1541, 5281,
    17187, 13271, 14403, 751, 772, 773, 5667, 6630, 6631, 17310, 13729, 13730, 14805, 14806, 3004, 3005, 3006, 3007, 4200, 4201, 4202, 4203, 3703, 4912,
    13383, 15146, 16745, 675, 11264, 2896, 8050, 9493, 16851, 12945, 11624, 12904, 4791, 2574, 10458, 1715, 222, 13802, 14540, 5321, 718, 14903, 14904, 4696,
    11309, 4517, 5204, 5825, 5826, 6454, 6455, 2285, 2286, 12342, 12343, 10006, 10007, 11544, 11545, 6132, 7240, 8074, 8075, 6118, 16152, 2805, 1853, 14204,
    14205, 15730, 15731, 17046, 4758, 9278, 2503, 11416, 6974, 5634, 6027, 15181, 5905, 5906, 11269, 11270, 990, 5911, 5912, 11274, 615, 12864, 13395, 4785,
    3617, 10807, 5172, 15420, 11177, 9846, 9527, 41, 5778, 1625, 13020, 7096, 544, 7281, 6688, 10266, 15076, 14420, 17528, 4985, 13573, 682, 3662, 6993,
    17472, 4838, 6182, 12888, 14250, 3457, 9380, 7653, 1532, 469, 3903, 6156, 7258, 13006, 6666, 7820, 7355, 9680, 10341, 47, 2383, 6034, 3274, 6438,
    10071, 15207, 6114, 7554, 8562, 11384, 8723, 5472, 5623, 4797, 1957, 14335, 14337, 10892, 4311, 9373, 5546, 621, 4255, 7389, 7660, 8107, 11812, 11813,
    13296, 13297, 2200, 1268, 14112, 12880, 7732, 13226, 10979, 13497, 8769, 211, 7594, 17126, 11272, 8877, 2517, 10181, 9285, 3429, 1097, 10580, 16181, 8421,
    14070, 7297, 12809, 15012, 9211, 4769, 16762, 14229, 11099, 14198, 6650, 11701, 1419, 4046, 14786, 16301, 1949, 8502, 17056, 14277, 14504, 13002, 17150, 580,
    560, 17116, 7917, 16661, 6552, 4503, 16824, 10976, 15674, 22, 24, 12307, 17371, 17372, 588, 590, 5212, 5214, 1136, 15653, 15655, 6754, 12198, 12268,
    13394, 9324, 14947, 476, 15553, 16698, 14881, 13337, 1631, 1633, 2996, 2997, 4191, 4192, 6358, 7449, 13909, 14332, 1585, 2795, 2796, 3722, 4228, 16544,
    6151, 6152, 4230, 8855, 7048, 5852, 2166, 14163, 13830, 16801, 13740, 13207, 7481, 6113, 3733, 17485, 12768, 12769, 10567, 12188, 9044, 3808, 8397, 169,
    8180, 13209, 16402, 1013, 1157, 8090, 9151, 8401, 14515, 5625, 10828, 8398, 2180, 6796, 9047, 3882, 3883, 15009, 8013, 3826, 8553, 4218, 14960, 2168,
    14331, 16921, 8598, 13816, 1584, 5799, 1378, 763, 7965, 5225, 5227, 3317, 15102, 15103, 15104, 13256, 14390, 3524, 318, 10966, 4896, 6536, 13615, 16950,
    17441, 5429, 4800, 12000, 579, 2176, 3436, 6895, 6830, 8272, 3495, 14393, 8385, 15031, 3384, 16669, 1479, 14051, 15193, 7098, 12346, 11957, 452, 10257,
    10258, 5656, 11142, 3680, 4880, 11431, 12555, 1577, 8856, 12963, 14099, 6032, 3594, 10772, 5957, 7093, 495, 17278, 988, 989, 8132, 6673, 4327, 9295,
    14891, 14395, 15557, 9475, 10697, 738, 1909, 4831, 10371, 16541, 17645, 3343, 15402, 1762, 1764, 1766, 7545, 7547, 7549, 854, 1998, 14890, 4794, 5854,
    8817};

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
    3386, 3390, 3391, 3391, 3391, 3391, 3392, 3394, 3394, 3395, 3395, 3408, 3408, 3408, 3409, 3409, 3411, 3418, 3419, 3421, 3421, 3423, 3423, 3423,
    3424, 3425, 3425, 3426, 3426, 3428, 3429, 3429, 3430, 3430, 3430, 3431, 3431, 3432, 3432, 3432, 3436, 3437, 3441, 3443, 3444, 3444, 3444, 3444,
    3445, 3445, 3447, 3448, 3448, 3448, 3448, 3448, 3451, 3452, 3452, 3453, 3453, 3454, 3454, 3454, 3456, 3457, 3457, 3457, 3457, 3458, 3458, 3458,
    3458, 3460, 3461, 3461, 3461, 3461, 3463, 3464, 3464, 3464, 3464, 3513, 3518, 3518, 3518, 3520, 3522, 3523, 3523, 3523, 3524, 3524, 3524, 3524,
    3524, 3524, 3524, 3525, 3528, 3529, 3529, 3530, 3531, 3537, 3537, 3537, 3538, 3538, 3538, 3538, 3538, 3540, 3540, 3540, 3540, 3540, 3541, 3546,
    3550, 3550, 3551, 3553, 3553, 3555, 3558, 3558, 3560, 3561, 3561, 3561, 3562, 3562, 3563, 3567, 3570, 3576, 3576, 3577, 3580, 3580, 3582, 3582,
    3582, 3582, 3588, 3588, 3588, 3590, 3592, 3592, 3594, 3594, 3594, 3594, 3599, 3601, 3601, 3602, 3605, 3606, 3606, 3606, 3606, 3606, 3606, 3608,
    3609, 3609, 3613, 3616, 3616, 3616, 3616, 3618, 3633, 3633, 3633, 3634, 3634, 3634, 3634, 3634, 3635, 3636, 3637, 3638, 3640, 3644, 3644, 3644,
    3644, 3645, 3645, 3645, 3645, 3645, 3646, 3646, 3648, 3648, 3651, 3653, 3653, 3654, 3658, 3658, 3662, 3664, 3666, 3667, 3667, 3667, 3669, 3671,
    3672, 3673, 3674, 3674, 3675, 3675, 3675, 3675, 3675, 3675, 3675, 3675, 3675, 3675, 3675, 3675, 3678, 3678, 3679, 3679, 3679, 3681, 3681, 3681,
    3688, 3690, 3690, 3690, 3693, 3695, 3695, 3695, 3697, 3697, 3697, 3698, 3698, 3699, 3699, 3700, 3701, 3701, 3702, 3705, 3709, 3709, 3709, 3710,
    3710, 3710, 3710, 3710, 3711, 3712, 3712, 3712, 3712, 3712, 3713, 3713, 3715, 3715, 3716, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3718,
    3720, 3720, 3722, 3724, 3724, 3724, 3725, 3726, 3726, 3728, 3728, 3728, 3728, 3729, 3732, 3733, 3734, 3734, 3734, 3734, 3734, 3734, 3734, 3735,
    3735, 3743, 3743, 3743, 3746, 3746, 3746, 3747, 3747, 3752, 3753, 3754, 3754, 3755, 3759, 3761, 3762, 3762, 3762, 3762, 3762, 3762, 3762, 3763,
    3764, 3764, 3764, 3764, 3764, 3770, 3770, 3771, 3771, 3771, 3771, 3771, 3771, 3772, 3772, 3773, 3773, 3773, 3774, 3774, 3776, 3778, 3780, 3780,
    3782, 3784, 3784, 3784, 3784, 3784, 3786, 3786, 3786, 3787, 3788, 3788, 3788, 3790, 3791, 3791, 3796, 3803, 3803, 3803, 3803, 3803, 3807, 3811,
    3812, 3813, 3815, 3817, 3823, 3823, 3824, 3825, 3825, 3825, 3826, 3826, 3826, 3826, 3826, 3829, 3833, 3834, 3836, 3836, 3836, 3836, 3837, 3840,
    3841, 3841, 3841, 3842, 3842, 3842, 3842, 3843, 3845, 3845, 3845, 3845, 3845, 3847, 3849, 3849, 3851, 3851, 3851, 3851, 3854, 3856, 3857, 3857,
    3857, 3857, 3858, 3859, 3861, 3862, 3862, 3864, 3864, 3864, 3866, 3866, 3867, 3871, 3872, 3876, 3876, 3877, 3877, 3877, 3880, 3880, 3880, 3880,
    3880, 3880, 3880, 3881, 3882, 3884, 3885, 3885, 3885, 3885, 3887, 3887, 3890, 3890, 3891, 3895, 3897, 3897, 3898, 3898, 3898, 3898, 3904, 3905,
    3910, 3910, 3910, 3910, 3911, 3912, 3912, 3912, 3912, 3916, 3916, 3916, 3916, 3918, 3918, 3918, 3922, 3922, 3922, 3922, 3931, 3931, 3932, 3932,
    3932, 3933, 3933, 3934, 3938, 3940, 3940, 3942, 3944, 3944, 3945, 3945, 3945, 3945, 3945, 3945, 3945, 3946, 3946, 3947, 3948, 3948, 3948, 3948,
    3948, 3950, 3950, 3951, 3951, 3951, 3951, 3952, 3952, 3952, 3953, 3955, 3955, 3955, 3956, 3957, 3957, 3960, 3962, 3962, 3963, 3963, 3963, 3963,
    3964, 3964, 3965, 3966, 3967, 3967, 3967, 3968, 3968, 3968, 3970, 3970, 3970, 3970, 3976, 3976, 3976, 3977, 3979, 3979, 3981, 3981, 3983, 3984,
    3984, 3984, 3984, 3987, 3988, 3994, 3996, 3996, 3997, 3997, 3997, 3997, 3998, 3998, 3999, 3999, 4000, 4000, 4000, 4001, 4001, 4002, 4006, 4006,
    4006, 4006, 4006, 4006, 4008, 4012, 4016, 4017, 4017, 4017, 4022, 4022, 4022, 4022, 4022, 4023, 4024, 4025, 4025, 4026, 4026, 4028, 4028, 4030,
    4031, 4031, 4031, 4031, 4032, 4032, 4032, 4032, 4032, 4032, 4032, 4032, 4032, 4033, 4034, 4034, 4036, 4036, 4038, 4038, 4038, 4041, 4042, 4042,
    4043, 4046, 4046, 4046, 4046, 4046, 4046, 4046, 4046, 4046, 4047, 4047, 4047, 4047, 4047, 4047, 4048, 4048, 4049, 4049, 4049, 4049, 4049, 4049,
    4049, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4049, 4050, 4050, 4050, 4050, 4050, 4050, 4051, 4053, 4053, 4059, 4060, 4060, 4074, 4076, 4077,
    4077, 4080, 4080, 4080, 4084, 4084, 4084, 4084, 4084, 4085, 4090, 4090, 4093, 4099, 4099, 4100, 4100, 4100, 4100, 4100, 4101, 4101, 4102, 4104,
    4104, 4105, 4105, 4105, 4106, 4108, 4108, 4108, 4108, 4110, 4111, 4111, 4111, 4111, 4111, 4112, 4112, 4112, 4117, 4118, 4123, 4124, 4124, 4126,
    4126, 4128, 4129, 4129, 4129, 4129, 4130, 4130, 4132, 4132, 4132, 4142, 4142, 4144, 4144, 4146, 4148, 4149, 4149, 4149, 4150, 4152, 4152, 4152,
    4156, 4159, 4159, 4161, 4161, 4162, 4162, 4162, 4169, 4169, 4169, 4171, 4173, 4174, 4174, 4176, 4177, 4177, 4177, 4179, 4180, 4180, 4180, 4181,
    4182, 4184, 4184, 4185, 4186, 4187, 4188, 4189, 4191, 4197, 4197, 4197, 4197, 4197, 4198, 4200, 4201, 4201, 4201, 4202, 4204, 4206, 4208, 4214,
    4214, 4220, 4224, 4224, 4226, 4226, 4226, 4227, 4228, 4228, 4229, 4233, 4235, 4235, 4235, 4236, 4236, 4236, 4238, 4238, 4239, 4241, 4241, 4244,
    4244, 4244, 4245, 4245, 4245, 4246, 4246, 4246, 4246, 4247, 4248, 4248, 4248, 4248, 4248, 4248, 4250, 4252, 4252, 4252, 4252, 4254, 4254, 4255,
    4255, 4255, 4255, 4255, 4259, 4259, 4261, 4261, 4265, 4265, 4274, 4274, 4274, 4278, 4278, 4278, 4287, 4287, 4287, 4290, 4290, 4293, 4293, 4293,
    4293, 4296, 4297, 4298, 4299, 4299, 4302, 4304, 4304, 4307, 4307, 4317, 4318, 4319, 4319, 4319, 4321, 4321, 4322, 4323, 4323, 4323, 4324, 4327,
    4328, 4328, 4329, 4329, 4329, 4329, 4329, 4330, 4332, 4333, 4333, 4335, 4335, 4335, 4335, 4337, 4337, 4339, 4341, 4341, 4341, 4341, 4343, 4343,
    4343, 4344, 4344, 4346, 4347, 4348, 4357, 4357, 4358, 4359, 4359, 4360, 4360, 4360, 4360, 4360, 4362, 4363, 4363, 4363, 4363, 4364, 4366, 4367,
    4370, 4370, 4370, 4370, 4372, 4372, 4373, 4375, 4375, 4375, 4375, 4376, 4376, 4381, 4382, 4383, 4383, 4383, 4383, 4383, 4383, 4387, 4387, 4387,
    4389, 4389, 4391, 4391, 4391, 4393, 4395, 4395, 4397, 4398, 4398, 4398, 4398, 4398, 4398, 4401, 4403, 4403, 4404, 4404, 4405, 4405, 4405, 4407,
    4408, 4409, 4409, 4410, 4411, 4413, 4415, 4415, 4415, 4416, 4416, 4417, 4417, 4417, 4418, 4418, 4418, 4418, 4418, 4418, 4422, 4422, 4422, 4422,
    4423, 4423, 4423, 4424, 4426, 4426, 4427, 4427, 4427, 4430, 4430, 4431, 4431, 4431, 4432, 4433, 4434, 4435, 4435, 4435, 4439, 4439, 4439, 4440,
    4440, 4440, 4441, 4441, 4442, 4443, 4443, 4444, 4445, 4446, 4449, 4450, 4451, 4451, 4454, 4454, 4455, 4461, 4461, 4461, 4461, 4466, 4471, 4471,
    4471, 4471, 4472, 4473, 4482, 4483, 4483, 4484, 4484, 4485, 4487, 4489, 4489, 4489, 4490, 4490, 4493, 4495, 4497, 4497, 4498, 4498, 4499, 4500,
    4501, 4501, 4501, 4502, 4505, 4506, 4508, 4508, 4508, 4512, 4513, 4521, 4524, 4525, 4525, 4527, 4527, 4527, 4527, 4527, 4527, 4527, 4527, 4527,
    4527, 4527, 4528, 4528, 4528, 4528, 4528, 4528, 4528, 4531, 4532, 4532, 4535, 4537, 4538, 4555, 4555, 4556, 4556, 4556, 4558, 4562, 4564, 4565,
    4566, 4566, 4571, 4571, 4571, 4571, 4571, 4571, 4571, 4572, 4572, 4572, 4572, 4572, 4572, 4573, 4573, 4573, 4573, 4573, 4575, 4575, 4575, 4575,
    4575, 4577, 4577, 4577, 4577, 4589, 4589, 4590, 4590, 4594, 4595, 4595, 4595, 4595, 4596, 4596, 4596, 4596, 4596, 4596, 4598, 4602, 4603, 4603,
    4603, 4605, 4605, 4606, 4626, 4627, 4627, 4627, 4628, 4630, 4630, 4633, 4635, 4635, 4635, 4635, 4636, 4637, 4645, 4648, 4665, 4667, 4679, 4679,
    4680, 4683, 4683, 4688, 4688, 4698, 4698, 4699, 4699, 4699, 4699, 4699, 4700, 4700, 4700, 4700, 4702, 4702, 4702, 4702, 4709, 4711, 4711, 4711,
    4711, 4711, 4712, 4712, 4713, 4714, 4714, 4714, 4714, 4715, 4715, 4715, 4721, 4722, 4722, 4723, 4724, 4725, 4728, 4729, 4729, 4729, 4729, 4731,
    4732, 4732, 4732, 4733, 4733, 4733, 4733, 4734, 4735, 4735, 4735, 4735, 4735, 4735, 4738, 4738, 4738, 4738, 4738, 4739, 4739, 4739, 4739, 4739,
    4739, 4739, 4739, 4740, 4740, 4740, 4740, 4743, 4743, 4745, 4747, 4752, 4752, 4752, 4753, 4754, 4754, 4754, 4758, 4762, 4763, 4763, 4763, 4764,
    4764, 4768, 4770, 4772, 4772, 4772, 4772, 4773, 4798, 4798, 4799, 4799, 4800, 4800, 4803, 4803, 4810, 4810, 4810, 4810, 4811, 4812, 4812, 4812,
    4821, 4822, 4822, 4822, 4822, 4825, 4825, 4826, 4826, 4828, 4829, 4829, 4830, 4833, 4834, 4835, 4837, 4837, 4838, 4838, 4838, 4838, 4839, 4843,
    4843, 4844, 4844, 4844, 4844, 4844, 4845, 4845, 4845, 4846, 4848, 4849, 4849, 4857, 4857, 4860, 4864, 4865, 4866, 4868, 4869, 4869, 4869, 4871,
    4871, 4871, 4874, 4875, 4877, 4880, 4881, 4881, 4884, 4884, 4884, 4885, 4886, 4886, 4892, 4892, 4894, 4894, 4894, 4895, 4895, 4898, 4898, 4898,
    4898, 4898, 4898, 4898, 4898, 4898, 4898, 4898, 4901, 4904, 4905, 4905, 4905, 4906, 4907, 4909, 4909, 4909, 4910, 4910, 4910, 4911, 4911, 4911,
    4911, 4912, 4913, 4914, 4916, 4917, 4917, 4917, 4917, 4918, 4919, 4925, 4925, 4925, 4925, 4927, 4928, 4929, 4929, 4929, 4929, 4930, 4932, 4933,
    4933, 4944, 4947, 4949, 4949, 4949, 4951, 4958, 4958, 4960, 4962, 4962, 4962, 4963, 4963, 4966, 4966, 4967, 4967, 4967, 4971, 4971, 4972, 4977,
    4978, 4978, 4978, 4983, 4984, 4985, 4987, 4987, 4989, 4991, 4991, 4991, 4991, 4992, 4992, 4992, 4992, 4996, 4997, 5004, 5004, 5004, 5004, 5009,
    5009, 5009, 5009, 5009, 5009, 5009, 5010, 5011, 5012, 5012, 5012, 5012, 5013, 5017, 5017, 5017, 5018, 5018, 5020, 5020, 5021, 5021, 5021, 5021,
    5021, 5022, 5022, 5022, 5022, 5023, 5024, 5025, 5027, 5027, 5029, 5029, 5030, 5030, 5030, 5031, 5031, 5031, 5032, 5032, 5032, 5035, 5037, 5040,
    5045, 5045, 5045, 5045, 5046, 5047, 5048, 5049, 5050, 5050, 5052, 5052, 5053, 5053, 5055, 5056, 5056, 5056, 5057, 5057, 5057, 5057, 5062, 5065,
    5065, 5066, 5067, 5067, 5067, 5067, 5069, 5069, 5072, 5072, 5073, 5075, 5077, 5077, 5078, 5078, 5080, 5085, 5085, 5087, 5089, 5090, 5093, 5093,
    5093, 5093, 5094, 5095, 5095, 5095, 5095, 5096, 5097, 5097, 5104, 5105, 5106, 5106, 5106, 5106, 5106, 5107, 5107, 5107, 5107, 5108, 5109, 5110,
    5111, 5112, 5113, 5114, 5114, 5116, 5117, 5117, 5117, 5117, 5119, 5119, 5119, 5120, 5120, 5122, 5122, 5122, 5122, 5125, 5126, 5126, 5127, 5128,
    5128, 5129, 5132, 5132, 5132, 5133, 5133, 5134, 5136, 5136, 5136, 5136, 5136, 5136, 5136, 5140, 5141, 5141, 5143, 5144, 5144, 5144, 5144, 5144,
    5144, 5146, 5146, 5147, 5151, 5151, 5151, 5151, 5151, 5152, 5152, 5152, 5152, 5155, 5157, 5157, 5157, 5158, 5158, 5158, 5160, 5161, 5161, 5161,
    5161, 5161, 5161, 5161, 5163, 5165, 5165, 5165, 5165, 5165, 5169, 5169, 5171, 5171, 5171, 5174, 5175, 5177, 5178, 5178, 5190, 5190, 5190, 5190,
    5190, 5190, 5191, 5191, 5191, 5192, 5192, 5193, 5193, 5196, 5196, 5196, 5196, 5198, 5198, 5198, 5198, 5199, 5199, 5200, 5202, 5202, 5202, 5203,
    5203, 5203, 5203, 5203, 5204, 5204, 5205, 5206, 5206, 5208, 5216, 5216, 5217, 5217, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5228, 5228,
    5228, 5233, 5233, 5233, 5233, 5233, 5233, 5235, 5235, 5237, 5237, 5237, 5237, 5242, 5245, 5245, 5246, 5246, 5247, 5249, 5249, 5249, 5249, 5249,
    5249, 5250, 5250, 5252, 5256, 5257, 5261, 5262, 5262, 5264, 5264, 5264, 5271, 5271, 5273, 5273, 5274, 5277, 5277, 5279, 5279, 5279, 5279, 5281,
    5281, 5281, 5282, 5282, 5282, 5282, 5282, 5283, 5283, 5284, 5286, 5287, 5290, 5290, 5292, 5295, 5301, 5301, 5301, 5302, 5302, 5307, 5309, 5309,
    5309, 5312, 5312, 5314, 5314, 5314, 5317, 5319, 5321, 5323, 5324, 5329, 5329, 5329, 5331, 5331, 5331, 5334, 5334, 5335, 5336, 5336, 5338, 5339,
    5339, 5340, 5350, 5350, 5350, 5356, 5356, 5359, 5359, 5359, 5361, 5361, 5362, 5362, 5362, 5364, 5365, 5366, 5367, 5367, 5367, 5367, 5368, 5368,
    5368, 5370, 5371, 5371, 5373, 5373, 5373, 5373, 5373, 5374, 5374, 5376, 5376, 5376, 5384, 5385, 5385, 5385, 5385, 5388, 5388, 5388, 5388, 5388,
    5390, 5391, 5391, 5392, 5397, 5397, 5397, 5397, 5397, 5397, 5397, 5399, 5405, 5407, 5407, 5408, 5409, 5412, 5413, 5413, 5413, 5421, 5421, 5425,
    5425, 5428, 5428, 5428, 5428, 5432, 5436, 5436, 5436, 5437, 5437, 5438, 5440, 5440, 5440, 5441, 5443, 5443, 5443, 5444, 5444, 5456, 5457, 5457,
    5459, 5459, 5459, 5465, 5469, 5470, 5470, 5470, 5472, 5473, 5473, 5474, 5474, 5474, 5476, 5476, 5484, 5484, 5485, 5486, 5487, 5488, 5488, 5497,
    5498, 5500, 5500, 5505, 5505, 5505, 5505, 5505, 5506, 5508, 5508, 5509, 5510, 5511, 5512, 5512, 5513, 5515, 5517, 5518, 5521, 5522, 5525, 5527,
    5527, 5528, 5528, 5528, 5528, 5531, 5532, 5532, 5532, 5535, 5536, 5537, 5539, 5541, 5543, 5544, 5548, 5549, 5551, 5551, 5551, 5560, 5562, 5568,
    5568, 5568, 5568, 5569, 5572, 5573, 5573, 5576, 5576, 5576, 5578, 5578, 5578, 5578, 5579, 5579, 5579, 5579, 5579, 5581, 5581, 5581, 5586, 5586,
    5586, 5588, 5588, 5588, 5615, 5653, 5654, 5655, 5655, 5656, 5656, 5656, 5656, 5656, 5657, 5657, 5658, 5658, 5659, 5661, 5661, 5665, 5665, 5665,
    5665, 5665, 5665, 5666, 5666, 5672, 5672, 5672, 5672, 5672, 5675, 5675, 5675, 5677, 5677, 5677, 5685, 5685, 5685, 5685, 5685, 5685, 5685, 5686,
    5688, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5689, 5691, 5691, 5692, 5692, 5692, 5695, 5696, 5696, 5696, 5696, 5698, 5700,
    5701, 5703, 5703, 5708, 5708, 5709, 5709, 5710, 5711, 5715, 5715, 5715, 5716, 5717, 5718, 5720, 5720, 5720, 5721, 5721, 5722, 5731, 5731, 5732,
    5732, 5732, 5734, 5736, 5736, 5736, 5736, 5736, 5736, 5736, 5745, 5747, 5747, 5747, 5748, 5748, 5749, 5751, 5751, 5752, 5754, 5754, 5754, 5754,
    5758, 5758, 5763, 5763, 5763, 5763, 5763, 5763, 5763, 5763, 5763, 5763, 5766, 5767, 5768, 5771, 5774, 5774, 5775, 5775, 5778, 5778, 5778, 5779,
    5779, 5779, 5779, 5780, 5780, 5780, 5783, 5783, 5784, 5784, 5784, 5784, 5784, 5784, 5784, 5784, 5785, 5792, 5792, 5793, 5793, 5794, 5799, 5800,
    5801, 5801, 5807, 5809, 5810, 5810, 5810, 5813, 5813, 5819, 5819, 5820, 5820, 5823, 5823, 5824, 5825, 5825, 5825, 5825, 5828, 5830, 5830, 5830,
    5830, 5831, 5832, 5833, 5833, 5833, 5834, 5834, 5834, 5835, 5837, 5837, 5841, 5841, 5841, 5841, 5842, 5843, 5843, 5843, 5843, 5843, 5843, 5846,
    5846, 5846, 5846, 5846, 5846, 5847, 5847, 5847, 5847, 5847, 5847, 5848, 5851, 5851, 5852, 5852, 5852, 5852, 5852, 5853, 5853, 5853, 5855, 5855,
    5855, 5859, 5862, 5862, 5862, 5864, 5866, 5868, 5868, 5868, 5869, 5869, 5869, 5869, 5869, 5869, 5869, 5871, 5871, 5871, 5871, 5872, 5872, 5872,
    5872, 5872, 5872, 5872, 5872, 5873, 5878, 5879, 5880, 5881, 5881, 5882, 5883, 5883, 5884, 5884, 5886, 5886, 5886, 5886, 5889, 5889, 5889, 5889,
    5889, 5890, 5890, 5890, 5890, 5892, 5892, 5897, 5897, 5897, 5897, 5897, 5900, 5900, 5901, 5902, 5904, 5904, 5905, 5905, 5906, 5907, 5907, 5909,
    5910, 5911, 5911, 5911, 5914, 5914, 5915, 5917, 5918, 5919, 5925, 5926, 5926, 5927, 5927, 5930, 5930, 5930, 5936, 5937, 5938, 5938, 5938, 5939,
    5939, 5939, 5949, 5949, 5949, 5951, 5951, 5951, 5951, 5951, 5952, 5957, 5957, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5963, 5966, 5966, 5967,
    5968, 5969, 5973, 5974, 5975, 5976, 5976, 5976, 5976, 5977, 5977, 5978, 5979, 5979, 5979, 5981, 5981, 5981, 5981, 5983, 5984, 5984, 5984, 5987,
    5987, 5987, 5987, 5988, 5988, 5991, 5992, 5992, 5996, 5997, 5997, 5999, 5999, 6000, 6000, 6000, 6000, 6003, 6005, 6006, 6006, 6006, 6008, 6011,
    6012, 6018, 6018, 6018, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6020, 6022, 6022, 6024, 6024, 6024, 6028, 6028, 6028, 6031, 6031, 6031,
    6037, 6037, 6038, 6038, 6038, 6038, 6040, 6041, 6041, 6042, 6042, 6043, 6043, 6045, 6083, 6084, 6087, 6087, 6087, 6087, 6088, 6091, 6091, 6092,
    6094, 6094, 6095, 6096, 6096, 6098, 6098, 6098, 6098, 6100, 6100, 6102, 6102, 6102, 6103, 6105, 6105, 6106, 6106, 6106, 6107, 6108, 6108, 6108,
    6108, 6110, 6112, 6113, 6114, 6118, 6120, 6121, 6123, 6124, 6126, 6129, 6130, 6130, 6132, 6132, 6133, 6133, 6134, 6135, 6135, 6148, 6148, 6148,
    6148, 6148, 6150, 6151, 6151, 6153, 6153, 6156, 6156, 6156, 6157, 6157, 6158, 6159, 6161, 6161, 6162, 6163, 6163, 6163, 6163, 6164, 6164, 6164,
    6197, 6199, 6200, 6204, 6204, 6206, 6208, 6208, 6208, 6208, 6208, 6208, 6209, 6209, 6211, 6212, 6213, 6214, 6214, 6214, 6216, 6218, 6218, 6218,
    6219, 6219, 6221, 6225, 6226, 6228, 6230, 6230, 6233, 6236, 6238, 6239, 6239, 6240, 6241, 6241, 6241, 6241, 6241, 6241, 6243, 6243, 6244, 6245,
    6245, 6245, 6245, 6252, 6253, 6255, 6255, 6255, 6257, 6257, 6259, 6259, 6259, 6259, 6259, 6262, 6262, 6262, 6262, 6262, 6262, 6266, 6267, 6267,
    6268, 6268, 6268, 6268, 6268, 6268, 6269, 6269, 6272, 6282, 6282, 6284, 6284, 6284, 6289, 6289, 6289, 6289, 6290, 6290, 6290, 6290, 6293, 6295,
    6297, 6297, 6297, 6297, 6298, 6302, 6302, 6302, 6302, 6302, 6302, 6306, 6309, 6309, 6312, 6314, 6314, 6315, 6315, 6317, 6318, 6319, 6319, 6320,
    6320, 6320, 6321, 6322, 6324, 6325, 6326, 6326, 6328, 6329, 6330, 6330, 6331, 6332, 6332, 6335, 6335, 6335, 6336, 6336, 6336, 6336, 6337, 6338,
    6338, 6338, 6338, 6338, 6339, 6339, 6348, 6349, 6350, 6350, 6350, 6354, 6355, 6355, 6357, 6358, 6359, 6360, 6360, 6361, 6361, 6362, 6364, 6365,
    6365, 6365, 6372, 6372, 6377, 6377, 6377, 6377, 6378, 6379, 6379, 6379, 6380, 6385, 6391, 6391, 6391, 6393, 6393, 6394, 6396, 6396, 6396, 6397,
    6402, 6404, 6405, 6407, 6407, 6408, 6408, 6408, 6412, 6412, 6412, 6412, 6412, 6412, 6412, 6412, 6412, 6413, 6416, 6416, 6416, 6417, 6417, 6417,
    6417, 6418, 6418, 6419, 6419, 6424, 6424, 6424, 6425, 6425, 6425, 6427, 6435, 6435, 6437, 6441, 6441, 6441, 6441, 6445, 6446, 6453, 6453, 6453,
    6455, 6455, 6458, 6458, 6458, 6458, 6461, 6461, 6461, 6462, 6464, 6464, 6464, 6464, 6468, 6468, 6468, 6468, 6469, 6469, 6469, 6469, 6469, 6469,
    6472, 6472, 6472, 6474, 6474, 6475, 6477, 6477, 6481, 6481, 6482, 6482, 6483, 6483, 6484, 6484, 6485, 6485, 6487, 6487, 6489, 6491, 6491, 6493,
    6496, 6496, 6496, 6501, 6501, 6502, 6502, 6504, 6504, 6506, 6506, 6507, 6508, 6509, 6509, 6509, 6510, 6512, 6513, 6513, 6514, 6514, 6518, 6519,
    6519, 6519, 6521, 6521, 6524, 6525, 6525, 6525, 6528, 6528, 6531, 6534, 6534, 6534, 6534, 6534, 6536, 6540, 6541, 6541, 6541, 6542, 6542, 6542,
    6542, 6542, 6543, 6543, 6544, 6547, 6547, 6548, 6548, 6548, 6548, 6548, 6549, 6549, 6549, 6550, 6552, 6552, 6552, 6555, 6555, 6555, 6557, 6557,
    6557, 6557, 6557, 6557, 6557, 6557, 6557, 6557, 6557, 6558, 6558, 6558, 6559, 6562, 6562, 6562, 6562, 6562, 6565, 6570, 6572, 6572, 6573, 6578,
    6579, 6579, 6579, 6579, 6579, 6580, 6581, 6582, 6583, 6583, 6584, 6584, 6584, 6584, 6591, 6594, 6595, 6596, 6596, 6596, 6597, 6597, 6602, 6602,
    6602, 6602, 6602, 6607, 6607, 6607, 6608, 6608, 6608, 6608, 6612, 6613, 6615, 6615, 6618, 6618, 6619, 6620, 6622, 6622, 6622, 6622, 6622, 6622,
    6622, 6625, 6625, 6626, 6629, 6629, 6632, 6635, 6635, 6636, 6639, 6639, 6640, 6641, 6643, 6643, 6643, 6644, 6644, 6645, 6645, 6646, 6646, 6646,
    6647, 6647, 6648, 6651, 6651, 6651, 6651, 6651, 6651, 6653, 6653, 6653, 6653, 6653, 6656, 6656, 6656, 6656, 6657, 6657, 6657, 6659, 6659, 6659,
    6671, 6672, 6672, 6672, 6673, 6673, 6673, 6673, 6673, 6674, 6675, 6676, 6677, 6677, 6677, 6679, 6679, 6679, 6679, 6679, 6681, 6681, 6681, 6681,
    6681, 6681, 6682, 6683, 6683, 6686, 6686, 6687, 6687, 6687, 6689, 6689, 6691, 6692, 6694, 6694, 6694, 6694, 6694, 6694, 6694, 6698, 6701, 6702,
    6703, 6703, 6704, 6705, 6705, 6705, 6706, 6707, 6707, 6716, 6718, 6718, 6734, 6735, 6735, 6736, 6737, 6737, 6737, 6737, 6745, 6745, 6745, 6747,
    6752, 6753, 6753, 6753, 6753, 6753, 6753, 6753, 6757, 6759, 6761, 6762, 6762, 6762, 6763, 6763, 6764, 6766, 6767, 6769, 6770, 6771, 6771, 6772,
    6775, 6776, 6777, 6777, 6777, 6779, 6781, 6781, 6781, 6781, 6783, 6786, 6795, 6795, 6795, 6795, 6795, 6796, 6797, 6797, 6797, 6797, 6798, 6798,
    6798, 6800, 6800, 6800, 6800, 6800, 6800, 6800, 6801, 6802, 6802, 6802, 6803, 6803, 6803, 6803, 6803, 6804, 6808, 6808, 6808, 6808, 6808, 6808,
    6808, 6810, 6810, 6812, 6812, 6812, 6812, 6822, 6823, 6823, 6823, 6825, 6828, 6829, 6831, 6833, 6833, 6833, 6833, 6833, 6835, 6835, 6835, 6836,
    6836, 6836, 6836, 6837, 6837, 6839, 6840, 6840, 6840, 6840, 6841, 6841, 6842, 6842, 6842, 6846, 6849, 6849, 6849, 6849, 6852, 6852, 6853, 6853,
    6854, 6854, 6854, 6861, 6861, 6864, 6864, 6864, 6864, 6864, 6865, 6865, 6872, 6874, 6875, 6877, 6877, 6877, 6883, 6883, 6884, 6886, 6886, 6888,
    6889, 6891, 6896, 6899, 6900, 6901, 6901, 6901, 6901, 6902, 6902, 6903, 6903, 6904, 6904, 6904, 6906, 6906, 6906, 6907, 6908, 6918, 6919, 6919,
    6919, 6920, 6920, 6921, 6941, 6941, 6941, 6944, 6944, 6944, 6945, 6948, 6948, 6948, 6948, 6949, 6950, 6950, 6952, 6952, 6952, 6952, 6952, 6953,
    6954, 6954, 6954, 6954, 6956, 6957, 6957, 6957, 6957, 6959, 6960, 6960, 6961, 6962, 6964, 6964, 6964, 6964, 6964, 6964, 6965, 6965, 6965, 6968,
    6968, 6968, 6968, 6969, 6970, 6970, 6979, 6982, 6984, 6988, 6989, 6992, 6992, 6992, 6992, 6992, 6993, 6994, 6994, 6994, 6994, 6996, 6996, 6996,
    6997, 7000, 7000, 7001, 7001, 7001, 7001, 7001, 7004, 7004, 7004, 7006, 7008, 7013, 7015, 7018, 7018, 7020, 7022, 7022, 7024, 7024, 7026, 7027,
    7029, 7030, 7030, 7030, 7030, 7036, 7037, 7037, 7038, 7040, 7040, 7048, 7048, 7048, 7048, 7048, 7048, 7048, 7050, 7054, 7054, 7055, 7055, 7061,
    7065, 7065, 7065, 7066, 7066, 7068, 7068, 7068, 7068, 7068, 7070, 7070, 7071, 7075, 7075, 7075, 7075, 7075, 7075, 7075, 7076, 7083, 7083, 7088,
    7088, 7088, 7088, 7091, 7091, 7094, 7094, 7094, 7094, 7094, 7094, 7094, 7096, 7096, 7096, 7099, 7102, 7102, 7102, 7104, 7116, 7116, 7118, 7118,
    7120, 7120, 7120, 7121, 7122, 7123, 7125, 7125, 7125, 7125, 7125, 7125, 7125, 7125, 7128, 7131, 7136, 7136, 7137, 7138, 7138, 7139, 7139, 7140,
    7140, 7144, 7145, 7149, 7149, 7151, 7151, 7152, 7152, 7153, 7155, 7155, 7158, 7159, 7159, 7159, 7159, 7160, 7160, 7160, 7161, 7161, 7161, 7162,
    7163, 7163, 7165, 7166, 7166, 7167, 7167, 7167, 7168, 7169, 7170, 7173, 7173, 7173, 7173, 7175, 7177, 7177, 7177, 7177, 7177, 7177, 7177, 7178,
    7178, 7180, 7180, 7182, 7183, 7183, 7184, 7187, 7189, 7190, 7190, 7192, 7193, 7193, 7193, 7194, 7200, 7201, 7201, 7201, 7201, 7201, 7202, 7203,
    7203, 7203, 7209, 7210, 7213, 7214, 7214, 7214, 7215, 7216, 7217, 7217, 7217, 7217, 7217, 7217, 7219, 7219, 7219, 7225, 7225, 7225, 7226, 7227,
    7227, 7227, 7227, 7228, 7228, 7229, 7231, 7231, 7231, 7231, 7231, 7231, 7232, 7234, 7234, 7236, 7238, 7238, 7241, 7243, 7245, 7248, 7249, 7249,
    7249, 7249, 7250, 7250, 7250, 7252, 7259, 7261, 7263, 7263, 7265, 7268, 7268, 7270, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272, 7272,
    7273, 7273, 7280, 7280, 7290, 7290, 7292, 7293, 7307, 7307, 7312, 7312, 7312, 7312, 7312, 7312, 7312, 7319, 7321, 7322, 7323, 7323, 7324, 7325,
    7325, 7330, 7333, 7336, 7337, 7337, 7337, 7337, 7337, 7339, 7342, 7343, 7346, 7346, 7346, 7346, 7348, 7348, 7348, 7348, 7348, 7348, 7349, 7354,
    7355, 7360, 7361, 7361, 7361, 7362, 7362, 7363, 7363, 7365, 7365, 7367, 7367, 7368, 7369, 7369, 7372, 7372, 7372, 7374, 7377, 7378, 7381, 7381,
    7381, 7381, 7381, 7381, 7382, 7382, 7383, 7383, 7383, 7383, 7386, 7386, 7386, 7389, 7389, 7389, 7389, 7391, 7393, 7394, 7394, 7394, 7396, 7398,
    7399, 7400, 7400, 7403, 7403, 7403, 7403, 7404, 7404, 7404, 7405, 7405, 7408, 7408, 7408, 7409, 7409, 7409, 7409, 7411, 7433, 7433, 7433, 7433,
    7433, 7433, 7433, 7433, 7436, 7436, 7436, 7436, 7437, 7437, 7441, 7441, 7441, 7443, 7443, 7443, 7444, 7445, 7447, 7447, 7447, 7450, 7450, 7450,
    7450, 7451, 7451, 7451, 7451, 7451, 7451, 7451, 7453, 7453, 7453, 7454, 7460, 7461, 7461, 7462, 7462, 7464, 7466, 7466, 7466, 7469, 7469, 7469,
    7472, 7474, 7474, 7476, 7477, 7478, 7478, 7479, 7481, 7481, 7482, 7482, 7483, 7483, 7483, 7483, 7487, 7487, 7491, 7493, 7493, 7494, 7496, 7497,
    7499, 7499, 7499, 7499, 7501, 7501, 7501, 7501, 7502, 7504, 7505, 7508, 7508, 7522, 7523, 7529, 7529, 7530, 7531, 7533, 7533, 7535, 7535, 7536,
    7543, 7545, 7546, 7549, 7549, 7549, 7549, 7551, 7551, 7551, 7552, 7552, 7555, 7555, 7555, 7555, 7556, 7556, 7557, 7557, 7558, 7560, 7569, 7569,
    7569, 7571, 7571, 7571, 7571, 7571, 7571, 7571, 7571, 7571, 7574, 7575, 7576, 7577, 7577, 7577, 7577, 7578, 7578, 7579, 7579, 7580, 7582, 7582,
    7582, 7583, 7586, 7586, 7586, 7587, 7587, 7587, 7587, 7588, 7595, 7595, 7595, 7596, 7596, 7596, 7596, 7597, 7598, 7598, 7598, 7598, 7598, 7598,
    7598, 7598, 7598, 7598, 7598, 7601, 7602, 7605, 7612, 7614, 7615, 7616, 7616, 7616, 7616, 7617, 7618, 7618, 7618, 7621, 7622, 7625, 7628, 7628,
    7628, 7628, 7628, 7628, 7628, 7630, 7631, 7631, 7632, 7632, 7632, 7632, 7634, 7634, 7635, 7635, 7636, 7637, 7638, 7638, 7638, 7638, 7638, 7638,
    7638, 7640, 7640, 7640, 7640, 7645, 7647, 7648, 7649, 7649, 7649, 7649, 7649, 7650, 7650, 7650, 7652, 7653, 7654, 7656, 7656, 7656, 7657, 7657,
    7657, 7657, 7657, 7658, 7659, 7660, 7660, 7660, 7660, 7661, 7661, 7661, 7663, 7663, 7667, 7667, 7667, 7667, 7668, 7674, 7674, 7674, 7674, 7674,
    7674, 7674, 7675, 7675, 7675, 7675, 7675, 7675, 7678, 7679, 7679, 7679, 7679, 7679, 7680, 7681, 7681, 7681, 7682, 7684, 7684, 7689, 7689, 7689,
    7689, 7689, 7689, 7690, 7690, 7690, 7692, 7694, 7694, 7696, 7697, 7697, 7701, 7723, 7723, 7724, 7726, 7726, 7727, 7728, 7728, 7728, 7729, 7729,
    7730, 7731, 7731, 7731, 7732, 7735, 7735, 7735, 7738, 7743, 7744, 7744, 7745, 7751, 7751, 7751, 7751, 7751, 7751, 7751, 7752, 7752, 7753, 7754,
    7754, 7754, 7756, 7756, 7756, 7756, 7756, 7756, 7756, 7757, 7757, 7757, 7758, 7759, 7759, 7761, 7761, 7761, 7762, 7764, 7766, 7766, 7767, 7770,
    7772, 7772, 7773, 7777, 7781, 7783, 7788, 7790, 7790, 7791, 7794, 7794, 7794, 7794, 7794, 7794, 7796, 7796, 7796, 7797, 7798, 7798, 7798, 7798,
    7798, 7798, 7798, 7798, 7798, 7798, 7798, 7800, 7802, 7803, 7803, 7806, 7808, 7808, 7809, 7814, 7814, 7814, 7814, 7815, 7815, 7816, 7816, 7816,
    7816, 7817, 7818, 7819, 7819, 7819, 7820, 7820, 7820, 7820, 7820, 7822, 7837, 7838, 7841, 7842, 7842, 7842, 7842, 7842, 7842, 7842, 7843, 7843,
    7844, 7844, 7847, 7849, 7853, 7853, 7854, 7854, 7855, 7856, 7857, 7857, 7865, 7867, 7867, 7867, 7867, 7867, 7867, 7870, 7870, 7871, 7871, 7873,
    7873, 7875, 7875, 7879, 7879, 7879, 7879, 7880, 7880, 7880, 7882, 7884, 7887, 7888, 7888, 7888, 7890, 7890, 7891, 7892, 7892, 7892, 7894, 7894,
    7894, 7894, 7894, 7899, 7899, 7900, 7900, 7900, 7901, 7901, 7901, 7902, 7902, 7907, 7907, 7907, 7908, 7910, 7910, 7910, 7910, 7915, 7915, 7917,
    7918, 7920, 7920, 7920, 7921, 7922, 7922, 7926, 7927, 7928, 7928, 7930, 7930, 7930, 7931, 7931, 7938, 7938, 7939, 7943, 7943, 7943, 7944, 7944,
    7945, 7945, 7945, 7945, 7948, 7953, 7958, 7958, 7962, 7962, 7962, 7962, 7962, 7962, 7963, 7963, 7964, 7964, 7967, 7970, 7971, 7971, 7972, 7973,
    7973, 7973, 7973, 7976, 7976, 7976, 7977, 7977, 7977, 7977, 7978, 7978, 7978, 7984, 7985, 7988, 7997, 7997, 7997, 7997, 8001, 8001, 8002, 8002,
    8002, 8008, 8009, 8014, 8019, 8020, 8020, 8020, 8020, 8022, 8025, 8026, 8026, 8026, 8027, 8027, 8028, 8030, 8031, 8033, 8035, 8036, 8036, 8042,
    8042, 8042, 8044, 8044, 8044, 8048, 8048, 8050, 8050, 8051, 8051, 8051, 8051, 8052, 8056, 8056, 8058, 8058, 8059, 8060, 8060, 8060, 8079, 8080,
    8080, 8081, 8082, 8082, 8082, 8082, 8082, 8084, 8089, 8089, 8089, 8089, 8090, 8090, 8090, 8091, 8091, 8100, 8100, 8100, 8100, 8101, 8101, 8101,
    8103, 8104, 8104, 8104, 8107, 8107, 8109, 8109, 8111, 8111, 8111, 8113, 8114, 8115, 8115, 8116, 8117, 8117, 8124, 8124, 8124, 8124, 8124, 8124,
    8125, 8126, 8126, 8126, 8126, 8126, 8126, 8126, 8126, 8128, 8128, 8130, 8131, 8132, 8133, 8133, 8133, 8139, 8139, 8139, 8139, 8139, 8140, 8140,
    8140, 8142, 8144, 8145, 8146, 8146, 8146, 8146, 8146, 8146, 8147, 8147, 8147, 8153, 8153, 8153, 8156, 8157, 8157, 8157, 8157, 8159, 8160, 8160,
    8160, 8162, 8162, 8163, 8165, 8165, 8165, 8165, 8166, 8166, 8166, 8166, 8167, 8168, 8168, 8169, 8170, 8171, 8171, 8171, 8171, 8171, 8171, 8171,
    8171, 8172, 8172, 8173, 8173, 8174, 8181, 8181, 8181, 8181, 8182, 8187, 8187, 8190, 8191, 8191, 8192, 8192, 8193, 8198, 8198, 8199, 8199, 8199,
    8199, 8206, 8207, 8207, 8210, 8212, 8212, 8212, 8212, 8212, 8212, 8212, 8215, 8215, 8218, 8219, 8220, 8226, 8227, 8227, 8227, 8227, 8232, 8232,
    8232, 8232, 8232, 8241, 8241, 8245, 8246, 8246, 8250, 8251, 8251, 8252, 8252, 8252, 8254, 8254, 8254, 8254, 8255, 8255, 8255, 8259, 8259, 8260,
    8261, 8261, 8262, 8263, 8263, 8263, 8264, 8265, 8268, 8269, 8269, 8269, 8270, 8271, 8272, 8272, 8272, 8272, 8272, 8272, 8272, 8272, 8273, 8273,
    8273, 8273, 8274, 8274, 8274, 8274, 8274, 8274, 8274, 8274, 8274, 8274, 8274, 8280, 8281, 8281, 8281, 8281, 8281, 8284, 8287, 8287, 8287, 8288,
    8290, 8290, 8296, 8296, 8296, 8298, 8299, 8299, 8300, 8301, 8303, 8303, 8303, 8303, 8304, 8304, 8311, 8312, 8312, 8313, 8313, 8318, 8318, 8318,
    8321, 8321, 8332, 8334, 8335, 8335, 8335, 8338, 8341, 8342, 8342, 8342, 8343, 8343, 8343, 8343, 8344, 8344, 8345, 8347, 8347, 8350, 8351, 8351,
    8352, 8358, 8361, 8361, 8369, 8371, 8372, 8372, 8374, 8374, 8376, 8376, 8378, 8378, 8385, 8385, 8386, 8386, 8386, 8386, 8386, 8386, 8388, 8388,
    8388, 8390, 8390, 8390, 8390, 8390, 8390, 8390, 8390, 8394, 8394, 8394, 8395, 8396, 8397, 8397, 8397, 8398, 8398, 8400, 8405, 8406, 8407, 8407,
    8407, 8407, 8407, 8407, 8409, 8409, 8409, 8409, 8409, 8410, 8416, 8416, 8416, 8417, 8417, 8418, 8423, 8423, 8423, 8425, 8426, 8426, 8426, 8427,
    8428, 8430, 8431, 8432, 8432, 8433, 8434, 8434, 8436, 8436, 8439, 8446, 8447, 8452, 8452, 8454, 8462, 8462, 8463, 8463, 8464, 8464, 8464, 8464,
    8464, 8464, 8464, 8465, 8468, 8468, 8468, 8468, 8468, 8470, 8471, 8471, 8471, 8471, 8471, 8471, 8471, 8472, 8472, 8473, 8473, 8474, 8474, 8474,
    8474, 8475, 8477, 8479, 8479, 8479, 8479, 8479, 8479, 8479, 8480, 8481, 8481, 8483, 8483, 8483, 8483, 8484, 8484, 8484, 8484, 8485, 8485, 8485,
    8487, 8487, 8488, 8490, 8492, 8492, 8492, 8493, 8493, 8495, 8495, 8495, 8495, 8497, 8497, 8504, 8504, 8509, 8509, 8510, 8512, 8514, 8519, 8520,
    8520, 8520, 8520, 8520, 8521, 8523, 8523, 8525, 8525, 8525, 8525, 8526, 8527, 8528, 8529, 8529, 8530, 8531, 8533, 8533, 8533, 8533, 8535, 8539,
    8540, 8540, 8540, 8546, 8546, 8546, 8546, 8546, 8546, 8547, 8548, 8548, 8548, 8548, 8548, 8548, 8552, 8552, 8552, 8552, 8553, 8554, 8554, 8554,
    8556, 8556, 8558, 8559, 8559, 8559, 8561, 8561, 8561, 8569, 8570, 8573, 8574, 8574, 8576, 8576, 8576, 8577, 8578, 8578, 8578, 8578, 8579, 8582,
    8582, 8586, 8586, 8587, 8588, 8591, 8591, 8592, 8593, 8594, 8594, 8595, 8600, 8600, 8606, 8606, 8606, 8606, 8606, 8608, 8608, 8613, 8614, 8614,
    8617, 8621, 8622, 8623, 8623, 8624, 8628, 8628, 8628, 8628, 8628, 8631, 8636, 8636, 8636, 8636, 8637, 8640, 8640, 8640, 8642, 8643, 8644, 8647,
    8649, 8649, 8650, 8650, 8654, 8654, 8656, 8657, 8657, 8658, 8665, 8665, 8665, 8665, 8668, 8678, 8679, 8679, 8679, 8679, 8679, 8679, 8682, 8683,
    8684, 8684, 8685, 8688, 8693, 8693, 8695, 8695, 8695, 8700, 8702, 8702, 8704, 8706, 8706, 8706, 8706, 8706, 8731, 8731, 8731, 8741, 8741, 8742,
    8743, 8743, 8749, 8750, 8751, 8751, 8752, 8754, 8761, 8761, 8766, 8767, 8767, 8768, 8768, 8768, 8768, 8768, 8770, 8770, 8772, 8772, 8774, 8774,
    8774, 8775, 8776, 8776, 8776, 8777, 8777, 8777, 8779, 8787, 8788, 8788, 8789, 8789, 8789, 8789, 8789, 8791, 8791, 8792, 8792, 8792, 8793, 8811,
    8811, 8812, 8813, 8817, 8817, 8817, 8817, 8817, 8818, 8818, 8818, 8819, 8821, 8822, 8824, 8824, 8825, 8825, 8826, 8827, 8827, 8828, 8828, 8828,
    8829, 8830, 8830, 8831, 8832, 8840, 8841, 8841, 8841, 8841, 8841, 8841, 8841, 8841, 8841, 8841, 8842, 8842, 8844, 8844, 8844, 8844, 8844, 8845,
    8845, 8847, 8847, 8847, 8848, 8848, 8848, 8848, 8849, 8852, 8854, 8854, 8854, 8854, 8854, 8854, 8855, 8855, 8856, 8856, 8857, 8857, 8857, 8857,
    8858, 8858, 8860, 8860, 8861, 8861, 8862, 8864, 8865, 8865, 8865, 8866, 8867, 8867, 8868, 8868, 8872, 8876, 8880, 8881, 8881, 8881, 8881, 8881,
    8881, 8881, 8883, 8883, 8884, 8884, 8895, 8897, 8897, 8897, 8897, 8903, 8904, 8904, 8904, 8905, 8905, 8906, 8906, 8915, 8915, 8918, 8919, 8925,
    8927, 8927, 8927, 8927, 8927, 8930, 8932, 8932, 8932, 8932, 8932, 8932, 8936, 8936, 8936, 8937, 8941, 8942, 8943, 8943, 8943, 8943, 8943, 8943,
    8943, 8945, 8945, 8946, 8946, 8946, 8946, 8946, 8946, 8950, 8951, 8951, 8951, 8952, 8953, 8953, 8955, 8955, 8956, 8956, 8956, 8956, 8957, 8959,
    8959, 8959, 8960, 8960, 8962, 8963, 8963, 8965, 8965, 8965, 8965, 8965, 8965, 8968, 8968, 8969, 8970, 8973, 8973, 8975, 8977, 8977, 8977, 8977,
    8979, 8980, 8982, 8984, 8984, 8984, 8986, 8986, 8986, 8987, 8987, 8987, 8988, 8989, 8991, 8996, 8996, 8998, 9001, 9019, 9019, 9019, 9019, 9022,
    9027, 9029, 9032, 9034, 9035, 9035, 9035, 9035, 9035, 9035, 9035, 9035, 9035, 9035, 9035, 9039, 9041, 9042, 9043, 9045, 9045, 9046, 9046, 9046,
    9047, 9047, 9047, 9048, 9048, 9051, 9051, 9051, 9052, 9053, 9058, 9059, 9059, 9060, 9060, 9062, 9063, 9064, 9064, 9065, 9065, 9067, 9068, 9068,
    9068, 9068, 9068, 9069, 9069, 9071, 9072, 9072, 9073, 9075, 9075, 9076, 9078, 9078, 9078, 9079, 9080, 9084, 9084, 9092, 9093, 9093, 9093, 9096,
    9096, 9096, 9098, 9098, 9098, 9103, 9103, 9103, 9104, 9104, 9107, 9109, 9109, 9109, 9115, 9115, 9115, 9115, 9117, 9127, 9129, 9131, 9132, 9133,
    9134, 9134, 9135, 9135, 9135, 9136, 9137, 9137, 9137, 9139, 9142, 9142, 9142, 9142, 9143, 9143, 9145, 9145, 9145, 9145, 9146, 9148, 9148, 9149,
    9149, 9158, 9158, 9159, 9160, 9161, 9161, 9163, 9163, 9163, 9164, 9165, 9165, 9165, 9165, 9165, 9169, 9169, 9170, 9170, 9170, 9170, 9170, 9172,
    9173, 9174, 9174, 9174, 9178, 9178, 9180, 9180, 9180, 9180, 9180, 9184, 9185, 9187, 9187, 9190, 9191, 9194, 9195, 9195, 9195, 9198, 9198, 9198,
    9198, 9198, 9198, 9198, 9198, 9198, 9201, 9202, 9202, 9202, 9205, 9208, 9209, 9213, 9214, 9214, 9214, 9214, 9214, 9215, 9216, 9216, 9216, 9217,
    9218, 9218, 9218, 9220, 9220, 9221, 9225, 9227, 9227, 9227, 9227, 9227, 9227, 9228, 9229, 9229, 9230, 9230, 9230, 9231, 9231, 9232, 9235, 9235,
    9236, 9236, 9237, 9239, 9240, 9241, 9241, 9241, 9250, 9250, 9253, 9254, 9254, 9254, 9254, 9254, 9254, 9254, 9255, 9259, 9260, 9260, 9261, 9264,
    9264, 9266, 9266, 9267, 9267, 9268, 9268, 9269, 9269, 9271, 9274, 9278, 9278, 9278, 9279, 9279, 9280, 9280, 9280, 9280, 9281, 9288, 9293, 9293,
    9293, 9300, 9301, 9302, 9304, 9304, 9304, 9306, 9310, 9310, 9310, 9313, 9315, 9316, 9316, 9317, 9317, 9319, 9321, 9322, 9323, 9323, 9325, 9327,
    9327, 9327, 9327, 9327, 9327, 9327, 9327, 9327, 9327, 9329, 9330, 9330, 9330, 9331, 9332, 9332, 9332, 9332, 9332, 9334, 9334, 9334, 9334, 9336,
    9336, 9336, 9337, 9342, 9342, 9342, 9342, 9342, 9342, 9342, 9342, 9343, 9345, 9347, 9348, 9348, 9349, 9351, 9353, 9354, 9354, 9354, 9356, 9357,
    9358, 9362, 9362, 9362, 9362, 9373, 9373, 9374, 9374, 9374, 9375, 9375, 9375, 9376, 9376, 9376, 9378, 9379, 9379, 9379, 9379, 9379, 9379, 9379,
    9380, 9380, 9383, 9383, 9383, 9384, 9384, 9385, 9389, 9389, 9389, 9391, 9393, 9393, 9393, 9397, 9399, 9399, 9400, 9402, 9403, 9404, 9407, 9407,
    9407, 9408, 9409, 9409, 9412, 9412, 9412, 9412, 9416, 9416, 9416, 9416, 9416, 9416, 9419, 9419, 9419, 9419, 9420, 9420, 9420, 9420, 9422, 9422,
    9422, 9423, 9423, 9423, 9423, 9423, 9423, 9424, 9424, 9424, 9426, 9426, 9429, 9429, 9429, 9429, 9432, 9433, 9433, 9436, 9436, 9436, 9439, 9441,
    9441, 9441, 9441, 9442, 9442, 9445, 9445, 9446, 9447, 9449, 9449, 9449, 9449, 9449, 9450, 9451, 9451, 9451, 9451, 9451, 9452, 9452, 9453, 9453,
    9453, 9454, 9454, 9457, 9458, 9459, 9462, 9462, 9465, 9466, 9466, 9467, 9469, 9469, 9469, 9469, 9470, 9472, 9473, 9474, 9474, 9474, 9474, 9480,
    9480, 9480, 9480, 9481, 9481, 9481, 9481, 9482, 9483, 9483, 9487, 9488, 9488, 9488, 9491, 9491, 9491, 9493, 9493, 9494, 9495, 9497, 9497, 9501,
    9503, 9505, 9505, 9505, 9508, 9508, 9508, 9509, 9509, 9511, 9511, 9513, 9514, 9516, 9517, 9518, 9521, 9521, 9522, 9523, 9523, 9524, 9525, 9525,
    9527, 9528, 9529, 9529, 9529, 9531, 9531, 9531, 9531, 9531, 9531, 9531, 9531, 9533, 9533, 9534, 9534, 9534, 9535, 9535, 9535, 9536, 9544, 9545,
    9548, 9549, 9551, 9551, 9551, 9551, 9551, 9551, 9551, 9552, 9554, 9554, 9555, 9555, 9556, 9556, 9556, 9559, 9559, 9561, 9561, 9561, 9562, 9562,
    9562, 9562, 9563, 9563, 9566, 9568, 9568, 9568, 9568, 9571, 9572, 9573, 9575, 9576, 9577, 9577, 9577, 9578, 9579, 9579, 9579, 9583, 9585, 9585,
    9586, 9587, 9589, 9589, 9590, 9591, 9593, 9593, 9593, 9593, 9593, 9594, 9595, 9595, 9597, 9597, 9597, 9598, 9598, 9598, 9598, 9598, 9598, 9598,
    9598, 9601, 9601, 9601, 9602, 9602, 9610, 9610, 9610, 9611, 9612, 9613, 9614, 9614, 9614, 9614, 9614, 9615, 9616, 9618, 9619, 9619, 9620, 9621,
    9627, 9627, 9628, 9628, 9628, 9637, 9637, 9637, 9637, 9639, 9639, 9639, 9639, 9639, 9639, 9639, 9639, 9639, 9641, 9642, 9644, 9644, 9647, 9650,
    9650, 9656, 9657, 9657, 9657, 9658, 9659, 9659, 9662, 9665, 9671, 9672, 9672, 9672, 9673, 9673, 9676, 9676, 9677, 9680, 9680, 9681, 9684, 9685,
    9685, 9685, 9686, 9686, 9691, 9691, 9691, 9691, 9691, 9692, 9693, 9693, 9693, 9694, 9694, 9694, 9696, 9696, 9696, 9697, 9697, 9697, 9697, 9698,
    9698, 9698, 9698, 9698, 9699, 9703, 9704, 9704, 9704, 9706, 9707, 9710, 9710, 9714, 9716, 9716, 9721, 9721, 9721, 9721, 9721, 9721, 9722, 9722,
    9724, 9728, 9731, 9731, 9732, 9743, 9743, 9743, 9746, 9748, 9748, 9748, 9748, 9748, 9748, 9749, 9749, 9751, 9751, 9751, 9757, 9757, 9758, 9760,
    9761, 9764, 9765, 9765, 9765, 9766, 9766, 9766, 9770, 9772, 9772, 9774, 9774, 9775, 9775, 9777, 9778, 9778, 9778, 9791, 9791, 9791, 9791, 9792,
    9793, 9793, 9793, 9793, 9793, 9793, 9795, 9795, 9795, 9799, 9799, 9799, 9799, 9805, 9806, 9806, 9810, 9811, 9811, 9811, 9811, 9811, 9811, 9811,
    9813, 9815, 9815, 9817, 9823, 9823, 9823, 9823, 9823, 9825, 9825, 9826, 9829, 9830, 9841, 9841, 9841, 9841, 9841, 9841, 9842, 9842, 9842, 9842,
    9844, 9844, 9844, 9844, 9848, 9848, 9848, 9850, 9852, 9854, 9854, 9856, 9856, 9858, 9860, 9860, 9861, 9862, 9862, 9866, 9874, 9876, 9879, 9879,
    9880, 9881, 9881, 9882, 9882, 9882, 9882, 9885, 9889, 9891, 9891, 9891, 9891, 9891, 9894, 9894, 9894, 9896, 9898, 9900, 9900, 9900, 9900, 9902,
    9903, 9903, 9903, 9903, 9904, 9917, 9920, 9920, 9922, 9922, 9923, 9926, 9927, 9932, 9932, 9933, 9935, 9964, 9966, 9967, 9967, 9968, 9969, 9970,
    9970, 9970, 9970, 9970, 9970, 9972, 9972, 9972, 9973, 9975, 9976, 9977, 9979, 9980, 9980, 9981, 9981, 9981, 9982, 9982, 9982, 9982, 9982, 9982,
    9982, 9986, 9987, 9987, 9987, 9988, 9988, 9989, 9989, 9994, 9996, 9996, 9997, 9999, 9999, 10001, 10003, 10003, 10003, 10003, 10003, 10004, 10007, 10009,
    10010, 10010, 10010, 10010, 10010, 10010, 10010, 10011, 10011, 10011, 10011, 10014, 10015, 10016, 10025, 10025, 10042, 10042, 10043, 10043, 10043, 10043, 10043, 10048,
    10052, 10052, 10052, 10052, 10052, 10054, 10054, 10054, 10056, 10057, 10058, 10060, 10060, 10060, 10060, 10061, 10064, 10066, 10068, 10068, 10068, 10071, 10074, 10074,
    10074, 10079, 10085, 10085, 10086, 10086, 10086, 10091, 10091, 10091, 10091, 10092, 10092, 10093, 10097, 10099, 10100, 10100, 10100, 10100, 10101, 10102, 10102, 10102,
    10102, 10102, 10105, 10107, 10109, 10109, 10114, 10117, 10117, 10117, 10117, 10119, 10120, 10120, 10121, 10121, 10123, 10123, 10124, 10124, 10124, 10124, 10169, 10170,
    10171, 10174, 10179, 10179, 10179, 10179, 10179, 10179, 10179, 10179, 10179, 10179, 10179, 10180, 10180, 10182, 10183, 10186, 10186, 10186, 10186, 10187, 10187, 10187,
    10188, 10188, 10196, 10199, 10199, 10199, 10199, 10200, 10201, 10202, 10203, 10203, 10203, 10203, 10206, 10206, 10206, 10207, 10209, 10210, 10210, 10210, 10210, 10210,
    10210, 10210, 10216, 10216, 10218, 10220, 10222, 10222, 10223, 10223, 10223, 10225, 10226, 10226, 10234, 10234, 10235, 10235, 10235, 10235, 10235, 10236, 10238, 10238,
    10238, 10239, 10239, 10239, 10241, 10241, 10247, 10247, 10247, 10250, 10250, 10250, 10250, 10250, 10251, 10252, 10252, 10253, 10253, 10253, 10254, 10255, 10256, 10257,
    10259, 10259, 10259, 10259, 10260, 10262, 10262, 10262, 10262, 10262, 10264, 10264, 10264, 10265, 10265, 10265, 10266, 10273, 10273, 10273, 10273, 10273, 10275, 10276,
    10277, 10277, 10279, 10285, 10289, 10290, 10290, 10290, 10290, 10290, 10290, 10294, 10294, 10294, 10296, 10297, 10298, 10298, 10299, 10301, 10301, 10302, 10304, 10304,
    10304, 10304, 10305, 10305, 10306, 10306, 10308, 10308, 10308, 10308, 10309, 10309, 10309, 10309, 10309, 10310, 10310, 10310, 10310, 10310, 10311, 10312, 10312, 10312,
    10313, 10316, 10316, 10316, 10316, 10316, 10316, 10318, 10319, 10319, 10320, 10322, 10322, 10322, 10323, 10325, 10332, 10332, 10335, 10339, 10339, 10340, 10340, 10341,
    10342, 10342, 10342, 10342, 10348, 10348, 10348, 10348, 10348, 10359, 10359, 10359, 10361, 10362, 10363, 10364, 10364, 10364, 10364, 10364, 10364, 10364, 10365, 10365,
    10370, 10383, 10384, 10387, 10387, 10387, 10396, 10397, 10397, 10402, 10412, 10412, 10416, 10416, 10416, 10417, 10417, 10418, 10429, 10429, 10430, 10431, 10431, 10439,
    10439, 10439, 10439, 10439, 10442, 10443, 10445, 10446, 10446, 10447, 10447, 10450, 10450, 10452, 10453, 10455, 10455, 10455, 10456, 10456, 10460, 10460, 10460, 10460,
    10461, 10461, 10461, 10467, 10467, 10467, 10471, 10471, 10472, 10473, 10475, 10475, 10478, 10478, 10478, 10478, 10479, 10479, 10479, 10489, 10490, 10490, 10490, 10494,
    10494, 10494, 10498, 10498, 10498, 10498, 10499, 10500, 10500, 10501, 10502, 10503, 10503, 10503, 10504, 10507, 10507, 10508, 10508, 10508, 10508, 10508, 10508, 10508,
    10509, 10509, 10509, 10514, 10514, 10514, 10518, 10520, 10522, 10522, 10522, 10522, 10526, 10526, 10526, 10526, 10529, 10531, 10533, 10539, 10541, 10542, 10542, 10542,
    10543, 10543, 10545, 10546, 10552, 10553, 10558, 10558, 10562, 10565, 10565, 10565, 10565, 10574, 10586, 10588, 10590, 10597, 10600, 10600, 10600, 10601, 10601, 10601,
    10601, 10602, 10603, 10604, 10604, 10607, 10608, 10608, 10620, 10621, 10621, 10621, 10621, 10621, 10632, 10633, 10635, 10635, 10638, 10638, 10638, 10638, 10638, 10638,
    10638, 10644, 10645, 10648, 10648, 10648, 10649, 10649, 10649, 10649, 10655, 10670, 10670, 10670, 10670, 10670, 10671, 10671, 10671, 10671, 10671, 10671, 10675, 10676,
    10676, 10676, 10677, 10677, 10679, 10681, 10681, 10682, 10682, 10682, 10682, 10682, 10683, 10696, 10697, 10697, 10697, 10697, 10697, 10697, 10697, 10698, 10698, 10698,
    10703, 10709, 10709, 10709, 10710, 10710, 10710, 10710, 10711, 10711, 10713, 10713, 10713, 10714, 10714, 10717, 10717, 10717, 10717, 10720, 10722, 10727, 10728, 10728,
    10729, 10729, 10729, 10729, 10730, 10732, 10732, 10732, 10732, 10733, 10735, 10735, 10737, 10739, 10740, 10740, 10740, 10740, 10740, 10740, 10744, 10746, 10750, 10750,
    10751, 10752, 10760, 10760, 10760, 10764, 10764, 10765, 10765, 10789, 10789, 10789, 10791, 10791, 10791, 10792, 10793, 10794, 10794, 10794, 10796, 10799, 10799, 10799,
    10799, 10801, 10801, 10801, 10802, 10803, 10803, 10804, 10806, 10808, 10808, 10810, 10810, 10812, 10812, 10812, 10812, 10815, 10815, 10815, 10815, 10815, 10815, 10817,
    10817, 10818, 10818, 10818, 10834, 10834, 10834, 10838, 10840, 10841, 10841, 10842, 10843, 10848, 10849, 10851, 10851, 10851, 10851, 10851, 10852, 10854, 10854, 10854,
    10854, 10856, 10857, 10860, 10860, 10861, 10862, 10870, 10870, 10871, 10872, 10872, 10874, 10878, 10878, 10881, 10881, 10883, 10887, 10887, 10890, 10892, 10892, 10892,
    10893, 10898, 10898, 10899, 10899, 10899, 10903, 10904, 10908, 10913, 10914, 10914, 10914, 10914, 10916, 10918, 10918, 10918, 10918, 10918, 10918, 10918, 10921, 10921,
    10921, 10921, 10923, 10923, 10923, 10923, 10923, 10923, 10924, 10924, 10931, 10933, 10935, 10936, 10936, 10941, 10942, 10943, 10944, 10948, 10948, 10948, 10949, 10949,
    10951, 10951, 10952, 10952, 10952, 10952, 10952, 10953, 10953, 10954, 10954, 10954, 10955, 10955, 10957, 10958, 10959, 10962, 10965, 10967, 10975, 10975, 10976, 10976,
    10976, 10980, 10980, 10980, 10980, 10981, 10981, 10981, 10981, 10983, 10983, 10985, 10993, 10997, 10997, 10997, 10997, 10999, 11000, 11000, 11005, 11005, 11005, 11005,
    11008, 11011, 11011, 11011, 11011, 11016, 11016, 11018, 11018, 11018, 11020, 11021, 11022, 11022, 11022, 11022, 11022, 11024, 11026, 11026, 11026, 11026, 11026, 11026,
    11026, 11026, 11026, 11027, 11027, 11028, 11028, 11028, 11028, 11034, 11034, 11034, 11034, 11034, 11050, 11051, 11051, 11051, 11051, 11051, 11051, 11056, 11057, 11057,
    11058, 11062, 11062, 11062, 11062, 11070, 11070, 11070, 11080, 11081, 11082, 11084, 11084, 11090, 11090, 11092, 11094, 11095, 11095, 11095, 11097, 11097, 11097, 11097,
    11097, 11097, 11097, 11097, 11097, 11098, 11098, 11103, 11105, 11105, 11106, 11112, 11112, 11112, 11118, 11122, 11123, 11123, 11125, 11126, 11127, 11127, 11127, 11131,
    11134, 11134, 11134, 11136, 11137, 11139, 11139, 11140, 11140, 11140, 11140, 11142, 11142, 11146, 11146, 11146, 11146, 11146, 11146, 11146, 11146, 11146, 11146, 11146,
    11146, 11146, 11146, 11146, 11147, 11147, 11147, 11147, 11147, 11155, 11155, 11155, 11155, 11160, 11163, 11163, 11163, 11165, 11166, 11166, 11182, 11182, 11182, 11182,
    11182, 11182, 11183, 11184, 11184, 11184, 11184, 11184, 11184, 11184, 11185, 11185, 11186, 11186, 11186, 11186, 11186, 11193, 11197, 11197, 11207, 11208, 11208, 11208,
    11211, 11211, 11211, 11211, 11211, 11214, 11214, 11214, 11214, 11214, 11214, 11214, 11216, 11218, 11218, 11220, 11223, 11223, 11229, 11229, 11232, 11232, 11232, 11232,
    11234, 11234, 11235, 11239, 11239, 11240, 11241, 11242, 11242, 11242, 11242, 11242, 11243, 11247, 11247, 11248, 11248, 11249, 11250, 11251, 11251, 11255, 11255, 11255,
    11255, 11256, 11257, 11258, 11258, 11258, 11259, 11265, 11265, 11273, 11278, 11278, 11284, 11284, 11285, 11285, 11287, 11287, 11294, 11294, 11294, 11295, 11296, 11296,
    11302, 11302, 11303, 11305, 11305, 11305, 11307, 11307, 11307, 11307, 11307, 11307, 11307, 11308, 11311, 11312, 11312, 11313, 11315, 11315, 11315, 11317, 11317, 11318,
    11319, 11321, 11321, 11321, 11322, 11324, 11324, 11324, 11324, 11324, 11327, 11328, 11328, 11329, 11329, 11330, 11330, 11330, 11332, 11333, 11333, 11334, 11334, 11339,
    11339, 11341, 11341, 11341, 11341, 11341, 11343, 11347, 11349, 11349, 11350, 11351, 11352, 11352, 11352, 11352, 11352, 11355, 11355, 11358, 11360, 11360, 11360, 11360,
    11360, 11360, 11360, 11361, 11361, 11371, 11371, 11374, 11374, 11374, 11374, 11374, 11377, 11377, 11377, 11377, 11378, 11379, 11379, 11379, 11380, 11390, 11392, 11392,
    11392, 11393, 11393, 11393, 11393, 11393, 11394, 11394, 11395, 11395, 11397, 11397, 11397, 11400, 11402, 11403, 11404, 11405, 11405, 11406, 11406, 11408, 11408, 11409,
    11409, 11410, 11412, 11412, 11412, 11412, 11414, 11418, 11418, 11420, 11420, 11420, 11420, 11420, 11420, 11420, 11420, 11420, 11420, 11448, 11449, 11450, 11451, 11451,
    11452, 11453, 11454, 11454, 11454, 11454, 11454, 11454, 11455, 11455, 11456, 11456, 11457, 11457, 11457, 11459, 11459, 11461, 11467, 11467, 11467, 11468, 11468, 11468,
    11468, 11468, 11471, 11471, 11472, 11480, 11486, 11487, 11487, 11487, 11488, 11490, 11490, 11490, 11491, 11493, 11496, 11496, 11498, 11502, 11503, 11504, 11527, 11527,
    11527, 11528, 11528, 11530, 11531, 11531, 11532, 11532, 11535, 11535, 11537, 11537, 11537, 11537, 11537, 11537, 11540, 11541, 11543, 11543, 11543, 11545, 11546, 11546,
    11546, 11549, 11549, 11550, 11550, 11550, 11552, 11552, 11554, 11554, 11556, 11556, 11556, 11556, 11556, 11556, 11558, 11558, 11558, 11558, 11560, 11561, 11562, 11562,
    11562, 11564, 11564, 11564, 11564, 11565, 11565, 11565, 11570, 11571, 11573, 11573, 11575, 11575, 11575, 11578, 11578, 11578, 11580, 11580, 11586, 11586, 11588, 11589,
    11589, 11589, 11589, 11590, 11593, 11594, 11594, 11594, 11594, 11596, 11596, 11597, 11597, 11597, 11597, 11597, 11599, 11601, 11601, 11602, 11602, 11605, 11605, 11605,
    11605, 11605, 11607, 11621, 11621, 11623, 11628, 11634, 11634, 11634, 11634, 11634, 11634, 11635, 11635, 11635, 11635, 11635, 11640, 11640, 11640, 11640, 11642, 11643,
    11644, 11644, 11644, 11645, 11648, 11650, 11652, 11661, 11661, 11664, 11665, 11667, 11667, 11667, 11669, 11670, 11671, 11671, 11671, 11671, 11671, 11671, 11673, 11674,
    11675, 11675, 11675, 11675, 11675, 11676, 11677, 11677, 11677, 11679, 11679, 11680, 11680, 11686, 11687, 11687, 11690, 11691, 11691, 11691, 11692, 11693, 11693, 11693,
    11697, 11697, 11697, 11697, 11699, 11699, 11699, 11699, 11699, 11700, 11700, 11703, 11705, 11708, 11708, 11708, 11708, 11708, 11708, 11708, 11708, 11708, 11709, 11711,
    11711, 11711, 11711, 11712, 11719, 11720, 11722, 11724, 11724, 11724, 11724, 11725, 11726, 11727, 11730, 11737, 11737, 11737, 11739, 11739, 11739, 11739, 11743, 11743,
    11746, 11746, 11748, 11748, 11753, 11755, 11755, 11759, 11759, 11763, 11763, 11763, 11763, 11763, 11764, 11764, 11765, 11766, 11766, 11768, 11768, 11768, 11780, 11780,
    11780, 11780, 11788, 11788, 11788, 11788, 11788, 11788, 11788, 11789, 11789, 11791, 11794, 11799, 11800, 11802, 11802, 11802, 11802, 11802, 11803, 11804, 11806, 11807,
    11807, 11811, 11811, 11811, 11811, 11811, 11811, 11813, 11813, 11813, 11815, 11815, 11815, 11816, 11817, 11822, 11823, 11827, 11827, 11827, 11831, 11831, 11831, 11833,
    11834, 11834, 11836, 11836, 11836, 11836, 11839, 11840, 11841, 11841, 11845, 11846, 11846, 11846, 11853, 11857, 11857, 11857, 11858, 11858, 11859, 11860, 11860, 11861,
    11862, 11863, 11863, 11863, 11865, 11865, 11873, 11873, 11875, 11875, 11879, 11879, 11880, 11881, 11882, 11882, 11882, 11886, 11900, 11900, 11901, 11901, 11901, 11901,
    11905, 11906, 11906, 11906, 11909, 11910, 11911, 11911, 11915, 11915, 11916, 11916, 11917, 11918, 11918, 11918, 11918, 11919, 11921, 11921, 11923, 11923, 11928, 11929,
    11929, 11929, 11929, 11929, 11929, 11930, 11930, 11930, 11931, 11931, 11932, 11936, 11936, 11937, 11937, 11937, 11937, 11937, 11938, 11939, 11940, 11940, 11940, 11941,
    11943, 11953, 11953, 11953, 11954, 11955, 11956, 11956, 11956, 11958, 11959, 11959, 11959, 11959, 11959, 11963, 11964, 11967, 11967, 11967, 11967, 11967, 11967, 11968,
    11971, 11971, 11972, 11976, 11976, 11976, 11976, 11976, 11976, 11977, 11978, 11980, 11980, 11980, 11982, 11982, 11982, 11985, 11985, 11986, 11986, 11987, 11988, 11988,
    11989, 11989, 11990, 11990, 11991, 11991, 11992, 11992, 11998, 11999, 12001, 12004, 12005, 12005, 12005, 12005, 12005, 12009, 12012, 12019, 12019, 12019, 12019, 12020,
    12020, 12020, 12021, 12021, 12025, 12025, 12031, 12031, 12032, 12032, 12034, 12034, 12034, 12036, 12037, 12038, 12038, 12038, 12038, 12038, 12038, 12038, 12038, 12038,
    12040, 12041, 12041, 12041, 12041, 12043, 12045, 12045, 12048, 12048, 12048, 12048, 12048, 12049, 12052, 12052, 12053, 12057, 12060, 12062, 12062, 12066, 12067, 12067,
    12067, 12067, 12067, 12069, 12070, 12070, 12072, 12072, 12072, 12072, 12072, 12072, 12072, 12072, 12073, 12073, 12074, 12075, 12077, 12078, 12078, 12078, 12079, 12080,
    12081, 12081, 12081, 12081, 12081, 12081, 12081, 12081, 12081, 12083, 12086, 12088, 12088, 12089, 12089, 12089, 12089, 12095, 12095, 12096, 12096, 12096, 12096, 12096,
    12101, 12101, 12101, 12101, 12101, 12101, 12101, 12102, 12102, 12102, 12102, 12102, 12104, 12104, 12104, 12105, 12105, 12106, 12123, 12123, 12123, 12124, 12135, 12135,
    12135, 12135, 12136, 12136, 12137, 12137, 12137, 12137, 12137, 12140, 12140, 12140, 12143, 12149, 12150, 12151, 12151, 12151, 12151, 12152, 12152, 12155, 12157, 12157,
    12158, 12158, 12159, 12161, 12161, 12162, 12162, 12164, 12165, 12165, 12165, 12168, 12169, 12171, 12171, 12171, 12172, 12174, 12174, 12174, 12175, 12175, 12189, 12189,
    12193, 12194, 12198, 12198, 12198, 12198, 12198, 12198, 12198, 12198, 12199, 12199, 12199, 12201, 12202, 12202, 12202, 12203, 12203, 12203, 12205, 12205, 12205, 12205,
    12205, 12207, 12210, 12212, 12212, 12212, 12215, 12216, 12217, 12218, 12218, 12218, 12218, 12219, 12219, 12219, 12223, 12225, 12225, 12231, 12232, 12232, 12232, 12232,
    12232, 12232, 12233, 12233, 12234, 12234, 12234, 12239, 12239, 12239, 12240, 12242, 12245, 12245, 12249, 12249, 12249, 12249, 12249, 12252, 12253, 12274, 12277, 12278,
    12278, 12278, 12278, 12278, 12278, 12279, 12279, 12283, 12284, 12284, 12284, 12286, 12289, 12289, 12289, 12290, 12290, 12291, 12291, 12291, 12291, 12291, 12294, 12295,
    12317, 12317, 12317, 12318, 12320, 12320, 12322, 12327, 12327, 12329, 12329, 12329, 12329, 12333, 12333, 12335, 12342, 12342, 12344, 12344, 12344, 12344, 12347, 12347,
    12347, 12347, 12347, 12347, 12348, 12348, 12349, 12349, 12350, 12350, 12352, 12352, 12352, 12352, 12353, 12353, 12353, 12353, 12353, 12354, 12354, 12354, 12354, 12354,
    12354, 12355, 12355, 12357, 12357, 12360, 12362, 12363, 12365, 12365, 12365, 12367, 12370, 12371, 12374, 12374, 12377, 12378, 12378, 12380, 12380, 12380, 12380, 12381,
    12381, 12382, 12384, 12385, 12386, 12386, 12386, 12386, 12387, 12387, 12387, 12387, 12389, 12389, 12390, 12390, 12390, 12392, 12392, 12394, 12394, 12394, 12394, 12395,
    12397, 12397, 12397, 12397, 12397, 12397, 12397, 12398, 12399, 12401, 12401, 12402, 12402, 12403, 12403, 12403, 12403, 12404, 12405, 12405, 12405, 12406, 12406, 12406,
    12406, 12406, 12406, 12406, 12406, 12406, 12408, 12408, 12410, 12410, 12411, 12411, 12412, 12414, 12414, 12414, 12415, 12415, 12416, 12416, 12417, 12417, 12417, 12417,
    12418, 12419, 12419, 12419, 12419, 12420, 12420, 12421, 12422, 12422, 12422, 12422, 12422, 12424, 12424, 12425, 12429, 12430, 12433, 12434, 12435, 12436, 12438, 12445,
    12448, 12448, 12449, 12449, 12449, 12449, 12449, 12449, 12451, 12456, 12465, 12465, 12468, 12471, 12471, 12472, 12473, 12473, 12475, 12476, 12476, 12477, 12477, 12477,
    12477, 12477, 12477, 12477, 12477, 12487, 12489, 12490, 12490, 12490, 12493, 12493, 12504, 12504, 12504, 12505, 12506, 12506, 12506, 12506, 12506, 12508, 12508, 12513,
    12513, 12514, 12514, 12516, 12519, 12523, 12523, 12525, 12525, 12531, 12531, 12531, 12531, 12531, 12531, 12531, 12531, 12531, 12532, 12532, 12536, 12536, 12537, 12538,
    12542, 12546, 12546, 12546, 12547, 12547, 12548, 12548, 12548, 12548, 12549, 12549, 12549, 12549, 12550, 12550, 12550, 12550, 12550, 12552, 12554, 12554, 12554, 12554,
    12554, 12554, 12555, 12556, 12559, 12560, 12561, 12562, 12562, 12563, 12563, 12564, 12564, 12564, 12564, 12564, 12564, 12564, 12564, 12565, 12565, 12565, 12565, 12566,
    12568, 12578, 12579, 12580, 12581, 12586, 12586, 12586, 12586, 12586, 12586, 12586, 12588, 12588, 12588, 12588, 12588, 12588, 12591, 12591, 12591, 12591, 12591, 12596,
    12596, 12596, 12596, 12596, 12596, 12622, 12622, 12623, 12623, 12624, 12628, 12631, 12631, 12631, 12633, 12634, 12647, 12647, 12647, 12648, 12648, 12653, 12654, 12655,
    12655, 12655, 12655, 12656, 12656, 12656, 12657, 12658, 12667, 12667, 12667, 12667, 12667, 12667, 12668, 12668, 12668, 12668, 12668, 12669, 12670, 12671, 12672, 12674,
    12675, 12675, 12676, 12676, 12677, 12678, 12678, 12679, 12679, 12679, 12679, 12679, 12681, 12681, 12681, 12682, 12682, 12682, 12682, 12682, 12682, 12682, 12682, 12683,
    12684, 12684, 12684, 12684, 12684, 12684, 12689, 12689, 12689, 12689, 12691, 12691, 12692, 12694, 12695, 12696, 12696, 12697, 12698, 12699, 12701, 12705, 12705, 12705,
    12705, 12705, 12705, 12705, 12705, 12705, 12706, 12706, 12707, 12707, 12707, 12709, 12709, 12710, 12711, 12712, 12712, 12714, 12714, 12719, 12721, 12723, 12726, 12727,
    12727, 12727, 12729, 12732, 12732, 12733, 12733, 12733, 12734, 12736, 12737, 12737, 12738, 12738, 12738, 12738, 12740, 12740, 12740, 12740, 12740, 12740, 12741, 12744,
    12748, 12748, 12750, 12750, 12751, 12751, 12751, 12751, 12752, 12752, 12754, 12755, 12756, 12760, 12763, 12763, 12763, 12765, 12765, 12767, 12767, 12767, 12767, 12767,
    12767, 12767, 12782, 12782, 12785, 12785, 12785, 12785, 12785, 12787, 12801, 12803, 12804, 12804, 12805, 12805, 12806, 12806, 12806, 12806, 12806, 12806, 12806, 12806,
    12807, 12808, 12808, 12808, 12809, 12809, 12809, 12822, 12822, 12822, 12822, 12823, 12825, 12828, 12828, 12828, 12828, 12828, 12828, 12828, 12828, 12828, 12828, 12830,
    12833, 12833, 12834, 12836, 12838, 12842, 12842, 12843, 12843, 12844, 12845, 12845, 12854, 12855, 12868, 12868, 12868, 12869, 12870, 12870, 12870, 12871, 12872, 12877,
    12877, 12877, 12877, 12878, 12880, 12881, 12882, 12884, 12884, 12884, 12884, 12884, 12884, 12884, 12884, 12884, 12896, 12897, 12900, 12906, 12908, 12909, 12911, 12911,
    12914, 12917, 12917, 12918, 12918, 12918, 12918, 12918, 12918, 12918, 12918, 12918, 12919, 12921, 12921, 12923, 12926, 12926, 12927, 12929, 12930, 12931, 12932, 12932,
    12932, 12938, 12938, 12938, 12940, 12940, 12940, 12941, 12941, 12941, 12942, 12942, 12942, 12942, 12945, 12948, 12948, 12952, 12955, 12956, 12956, 12956, 12957, 12957,
    12957, 12958, 12958, 12958, 12960, 12960, 12960, 12960, 12960, 12961, 12962, 12968, 12968, 12968, 12969, 12971, 12971, 12974, 12976, 12976, 12980, 12980, 12981, 12981,
    12986, 12986, 12987, 12987, 12987, 12989, 12989, 12990, 12990, 12990, 12991, 12992, 12992, 12993, 13000, 13002, 13002, 13002, 13002, 13002, 13006, 13006, 13006, 13012,
    13012, 13015, 13017, 13018, 13022, 13024, 13025, 13025, 13026, 13026, 13027, 13028, 13030, 13031, 13036, 13037, 13037, 13043, 13044, 13044, 13052, 13053, 13056, 13057,
    13057, 13060, 13060, 13060, 13062, 13062, 13062, 13063, 13074, 13074, 13075, 13075, 13076, 13077, 13080, 13080, 13080, 13080, 13081, 13081, 13081, 13083, 13083, 13083,
    13084, 13085, 13085, 13085, 13086, 13087, 13087, 13088, 13091, 13091, 13097, 13097, 13098, 13098, 13099, 13104, 13113, 13113, 13116, 13116, 13117, 13119, 13119, 13119,
    13119, 13121, 13122, 13122, 13122, 13122, 13122, 13123, 13128, 13129, 13130, 13130, 13130, 13131, 13132, 13132, 13133, 13133, 13134, 13135, 13135, 13135, 13136, 13136,
    13136, 13137, 13137, 13141, 13147, 13148, 13154, 13154, 13154, 13154, 13154, 13155, 13158, 13158, 13158, 13158, 13159, 13161, 13163, 13163, 13163, 13163, 13163, 13175,
    13175, 13175, 13175, 13175, 13175, 13177, 13179, 13179, 13180, 13180, 13181, 13181, 13183, 13184, 13185, 13186, 13187, 13187, 13187, 13187, 13187, 13187, 13187, 13188,
    13199, 13200, 13200, 13200, 13200, 13200, 13200, 13200, 13202, 13202, 13203, 13204, 13205, 13205, 13207, 13208, 13211, 13211, 13212, 13212, 13212, 13212, 13213, 13213,
    13217, 13217, 13217, 13217, 13217, 13217, 13219, 13219, 13222, 13222, 13222, 13222, 13222, 13223, 13223, 13225, 13225, 13225, 13226, 13226, 13227, 13228, 13230, 13230,
    13230, 13231, 13232, 13232, 13232, 13233, 13233, 13233, 13234, 13234, 13235, 13237, 13237, 13240, 13240, 13240, 13240, 13241, 13242, 13242, 13242, 13243, 13244, 13244,
    13269, 13269, 13275, 13277, 13279, 13279, 13279, 13279, 13280, 13281, 13281, 13282, 13283, 13287, 13287, 13287, 13287, 13287, 13287, 13289, 13291, 13291, 13291, 13291,
    13294, 13294, 13297, 13298, 13298, 13298, 13298, 13299, 13299, 13301, 13301, 13302, 13303, 13303, 13308, 13308, 13311, 13313, 13313, 13313, 13316, 13318, 13319, 13320,
    13323, 13323, 13323, 13325, 13325, 13325, 13325, 13325, 13326, 13326, 13326, 13326, 13326, 13328, 13328, 13330, 13330, 13330, 13330, 13330, 13331, 13333, 13336, 13336,
    13336, 13336, 13340, 13341, 13341, 13342, 13342, 13342, 13342, 13342, 13342, 13343, 13343, 13356, 13359, 13360, 13360, 13360, 13363, 13369, 13370, 13371, 13371, 13372,
    13374, 13376, 13378, 13378, 13378, 13378, 13378, 13383, 13384, 13385, 13386, 13386, 13386, 13398, 13398, 13399, 13399, 13399, 13399, 13401, 13401, 13403, 13403, 13403,
    13403, 13404, 13405, 13406, 13408, 13409, 13409, 13409, 13409, 13411, 13411, 13411, 13412, 13413, 13415, 13415, 13416, 13419, 13419, 13427, 13427, 13427, 13427, 13427,
    13429, 13430, 13430, 13431, 13431, 13432, 13435, 13435, 13435, 13435, 13436, 13436, 13438, 13440, 13440, 13440, 13440, 13445, 13445, 13448, 13449, 13449, 13449, 13449,
    13449, 13451, 13451, 13452, 13452, 13453, 13454, 13458, 13458, 13460, 13460, 13460, 13460, 13460, 13460, 13460, 13462, 13462, 13463, 13463, 13464, 13464, 13464, 13465,
    13466, 13466, 13467, 13467, 13467, 13467, 13467, 13467, 13467, 13467, 13469, 13469, 13469, 13471, 13471, 13471, 13471, 13471, 13480, 13480, 13481, 13481, 13483, 13483,
    13483, 13485, 13486, 13486, 13488, 13488, 13488, 13489, 13492, 13494, 13498, 13498, 13498, 13499, 13499, 13501, 13502, 13502, 13503, 13503, 13505, 13510, 13512, 13512,
    13512, 13512, 13516, 13517, 13517, 13521, 13521, 13522, 13523, 13523, 13523, 13523, 13523, 13523, 13523, 13524, 13524, 13524, 13524, 13524, 13524, 13524, 13524, 13524,
    13525, 13529, 13529, 13530, 13530, 13531, 13533, 13536, 13538, 13541, 13545, 13547, 13547, 13547, 13549, 13549, 13549, 13549, 13550, 13550, 13550, 13551, 13551, 13553,
    13554, 13554, 13554, 13554, 13555, 13556, 13558, 13558, 13560, 13566, 13566, 13566, 13568, 13568, 13568, 13569, 13569, 13570, 13570, 13579, 13580, 13581, 13582, 13583,
    13585, 13588, 13588, 13588, 13589, 13589, 13593, 13593, 13594, 13594, 13596, 13596, 13598, 13598, 13598, 13599, 13601, 13601, 13602, 13602, 13602, 13604, 13604, 13604,
    13604, 13604, 13604, 13604, 13605, 13610, 13610, 13612, 13613, 13613, 13617, 13617, 13618, 13619, 13619, 13621, 13622, 13622, 13623, 13624, 13624, 13628, 13628, 13628,
    13628, 13628, 13628, 13628, 13628, 13629, 13629, 13629, 13631, 13631, 13632, 13632, 13632, 13632, 13636, 13636, 13636, 13636, 13636, 13636, 13638, 13640, 13641, 13643,
    13646, 13647, 13650, 13650, 13650, 13651, 13655, 13655, 13655, 13655, 13655, 13655, 13655, 13656, 13656, 13656, 13663, 13663, 13663, 13665, 13665, 13666, 13671, 13672,
    13672, 13672, 13672, 13672, 13672, 13672, 13673, 13689, 13689, 13689, 13690, 13690, 13690, 13690, 13691, 13691, 13691, 13691, 13691, 13692, 13693, 13693, 13700, 13712,
    13712, 13719, 13719, 13720, 13720, 13720, 13721, 13727, 13727, 13728, 13730, 13732, 13732, 13735, 13735, 13742, 13742, 13744, 13745, 13748, 13749, 13750, 13750, 13751,
    13751, 13753, 13757, 13757, 13759, 13759, 13759, 13759, 13760, 13761, 13761, 13761, 13762, 13762, 13762, 13762, 13763, 13764, 13764, 13769, 13769, 13771, 13772, 13772,
    13772, 13772, 13772, 13774, 13774, 13774, 13776, 13776, 13777, 13779, 13779, 13779, 13779, 13780, 13781, 13785, 13788, 13788, 13788, 13788, 13790, 13790, 13790, 13794,
    13795, 13798, 13798, 13798, 13798, 13799, 13799, 13801, 13801, 13801, 13821, 13821, 13821, 13828, 13830, 13830, 13833, 13835, 13839, 13841, 13841, 13841, 13842, 13843,
    13847, 13848, 13850, 13850, 13850, 13850, 13851, 13852, 13856, 13862, 13863, 13864, 13866, 13867, 13867, 13867, 13873, 13874, 13874, 13874, 13874, 13874, 13874, 13875,
    13875, 13875, 13877, 13877, 13877, 13877, 13884, 13886, 13886, 13886, 13887, 13887, 13896, 13896, 13896, 13896, 13896, 13897, 13897, 13897, 13899, 13900, 13900, 13900,
    13903, 13903, 13903, 13904, 13904, 13905, 13906, 13910, 13910, 13910, 13911, 13911, 13914, 13914, 13915, 13916, 13916, 13917, 13917, 13920, 13923, 13923, 13923, 13923,
    13923, 13923, 13923, 13924, 13924, 13924, 13925, 13925, 13932, 13933, 13933, 13934, 13935, 13936, 13940, 13940, 13942, 13942, 13944, 13944, 13946, 13946, 13952, 13952,
    13952, 13953, 13954, 13955, 13955, 13955, 13955, 13955, 13955, 13957, 13961, 13961, 13961, 13961, 13961, 13961, 13961, 13961, 13963, 13963, 13963, 13963, 13964, 13964,
    13965, 13965, 13965, 13966, 13966, 13966, 13966, 13970, 13977, 13978, 13983, 13986, 13986, 13986, 13986, 13988, 13988, 13990, 13990, 13992, 13992, 13992, 13994, 13995,
    13996, 13996, 13997, 13998, 14000, 14000, 14001, 14001, 14002, 14002, 14002, 14002, 14002, 14002, 14002, 14002, 14002, 14002, 14003, 14003, 14003, 14004, 14006, 14006,
    14007, 14007, 14007, 14008, 14008, 14008, 14008, 14008, 14009, 14009, 14009, 14009, 14009, 14009, 14011, 14013, 14014, 14016, 14017, 14017, 14017, 14022, 14022, 14022,
    14022, 14024, 14027, 14027, 14028, 14033, 14033, 14035, 14035, 14036, 14036, 14038, 14038, 14038, 14040, 14041, 14041, 14041, 14042, 14042, 14042, 14043, 14043, 14048,
    14048, 14049, 14050, 14050, 14050, 14054, 14055, 14055, 14055, 14055, 14055, 14055, 14056, 14057, 14057, 14059, 14059, 14061, 14062, 14062, 14062, 14062, 14062, 14067,
    14068, 14069, 14070, 14071, 14071, 14072, 14074, 14078, 14079, 14081, 14081, 14081, 14082, 14085, 14085, 14088, 14088, 14088, 14088, 14088, 14089, 14089, 14089, 14089,
    14090, 14090, 14090, 14090, 14090, 14090, 14093, 14093, 14093, 14094, 14103, 14103, 14103, 14105, 14105, 14105, 14105, 14105, 14105, 14106, 14106, 14107, 14107, 14108,
    14108, 14110, 14110, 14110, 14110, 14111, 14112, 14112, 14112, 14112, 14113, 14115, 14117, 14117, 14121, 14121, 14121, 14121, 14121, 14126, 14126, 14126, 14131, 14132,
    14134, 14135, 14136, 14137, 14137, 14139, 14139, 14139, 14139, 14140, 14145, 14145, 14145, 14145, 14145, 14146, 14147, 14149, 14149, 14149, 14149, 14149, 14149, 14149,
    14151, 14152, 14152, 14153, 14153, 14154, 14154, 14154, 14154, 14154, 14154, 14156, 14158, 14159, 14159, 14159, 14159, 14159, 14159, 14162, 14162, 14165, 14167, 14169,
    14169, 14169, 14169, 14171, 14174, 14178, 14178, 14179, 14181, 14181, 14184, 14186, 14186, 14187, 14187, 14192, 14200, 14202, 14202, 14204, 14215, 14215, 14215, 14218,
    14218, 14218, 14219, 14219, 14220, 14220, 14220, 14221, 14221, 14221, 14221, 14221, 14221, 14221, 14232, 14232, 14232, 14232, 14233, 14234, 14234, 14235, 14235, 14235,
    14235, 14236, 14236, 14237, 14244, 14244, 14245, 14245, 14246, 14246, 14247, 14247, 14252, 14263, 14263, 14272, 14273, 14274, 14274, 14274, 14274, 14278, 14278, 14280,
    14280, 14282, 14284, 14284, 14294, 14294, 14294, 14296, 14296, 14296, 14296, 14298, 14298, 14298, 14298, 14298, 14298, 14298, 14299, 14303, 14308, 14308, 14310, 14313,
    14314, 14314, 14314, 14314, 14318, 14318, 14318, 14318, 14321, 14323, 14324, 14324, 14324, 14325, 14325, 14327, 14327, 14330, 14337, 14337, 14337, 14337, 14337, 14339,
    14339, 14339, 14339, 14339, 14340, 14340, 14341, 14341, 14342, 14342, 14342, 14342, 14344, 14344, 14344, 14344, 14345, 14345, 14345, 14345, 14345, 14347, 14347, 14350,
    14350, 14350, 14360, 14360, 14361, 14361, 14372, 14372, 14373, 14373, 14373, 14373, 14375, 14377, 14379, 14380, 14380, 14380, 14380, 14380, 14380, 14380, 14380, 14381,
    14383, 14383, 14385, 14386, 14387, 14387, 14387, 14389, 14389, 14390, 14392, 14392, 14392, 14392, 14401, 14401, 14401, 14403, 14403, 14403, 14404, 14404, 14404, 14404,
    14404, 14405, 14406, 14406, 14406, 14416, 14416, 14418, 14422, 14422, 14422, 14422, 14422, 14422, 14423, 14424, 14424, 14424, 14429, 14429, 14429, 14429, 14429, 14429,
    14429, 14432, 14432, 14434, 14434, 14434, 14434, 14434, 14434, 14435, 14435, 14439, 14440, 14440, 14440, 14440, 14440, 14440, 14440, 14440, 14440, 14448, 14448, 14449,
    14477, 14477, 14479, 14480, 14482, 14482, 14482, 14482, 14482, 14483, 14483, 14483, 14483, 14483, 14485, 14486, 14487, 14487, 14490, 14490, 14490, 14493, 14493, 14493,
    14493, 14493, 14493, 14493, 14493, 14494, 14494, 14494, 14502, 14504, 14504, 14504, 14505, 14505, 14507, 14508, 14508, 14508, 14509, 14511, 14511, 14513, 14516, 14516,
    14516, 14520, 14520, 14521, 14523, 14523, 14528, 14530, 14530, 14534, 14534, 14534, 14538, 14538, 14540, 14544, 14545, 14545, 14548, 14550, 14553, 14553, 14553, 14553,
    14554, 14554, 14554, 14554, 14555, 14555, 14556, 14556, 14558, 14558, 14559, 14561, 14572, 14573, 14573, 14579, 14579, 14580, 14580, 14591, 14591, 14591, 14594, 14594,
    14594, 14594, 14594, 14595, 14596, 14596, 14596, 14596, 14597, 14603, 14611, 14611, 14612, 14612, 14613, 14613, 14613, 14613, 14617, 14617, 14623, 14623, 14624, 14624,
    14632, 14632, 14632, 14632, 14634, 14634, 14634, 14635, 14635, 14635, 14635, 14635, 14635, 14635, 14635, 14635, 14639, 14640, 14641, 14641, 14646, 14646, 14647, 14647,
    14647, 14648, 14648, 14653, 14653, 14653, 14655, 14655, 14656, 14658, 14658, 14658, 14658, 14658, 14659, 14660, 14660, 14661, 14662, 14663, 14666, 14667, 14667, 14667,
    14668, 14668, 14668, 14669, 14669, 14673, 14674, 14715, 14715, 14715, 14716, 14716, 14716, 14716, 14723, 14723, 14723, 14723, 14723, 14723, 14723, 14723, 14727, 14728,
    14728, 14728, 14728, 14729, 14729, 14731, 14731, 14731, 14732, 14732, 14733, 14744, 14744, 14744, 14744, 14747, 14747, 14747, 14750, 14750, 14751, 14751, 14752, 14752,
    14753, 14753, 14753, 14753, 14753, 14753, 14754, 14757, 14758, 14758, 14758, 14759, 14759, 14761, 14762, 14767, 14771, 14771, 14771, 14772, 14772, 14772, 14774, 14775,
    14776, 14777, 14777, 14777, 14779, 14779, 14779, 14779, 14783, 14783, 14784, 14785, 14785, 14785, 14785, 14785, 14786, 14789, 14791, 14794, 14800, 14800, 14800, 14804,
    14804, 14804, 14805, 14806, 14806, 14806, 14807, 14807, 14807, 14808, 14808, 14808, 14809, 14810, 14811, 14811, 14811, 14812, 14812, 14814, 14817, 14817, 14824, 14824,
    14824, 14825, 14825, 14825, 14825, 14826, 14828, 14828, 14828, 14830, 14830, 14830, 14830, 14830, 14833, 14833, 14838, 14838, 14839, 14839, 14839, 14842, 14842, 14843,
    14843, 14843, 14843, 14846, 14851, 14851, 14851, 14851, 14851, 14851, 14851, 14853, 14853, 14853, 14853, 14853, 14853, 14854, 14854, 14854, 14854, 14854, 14854, 14854,
    14854, 14856, 14856, 14856, 14856, 14856, 14856, 14856, 14856, 14858, 14859, 14859, 14859, 14859, 14860, 14866, 14866, 14866, 14866, 14866, 14866, 14868, 14868, 14869,
    14869, 14869, 14870, 14870, 14872, 14872, 14872, 14872, 14872, 14872, 14872, 14873, 14873, 14873, 14873, 14873, 14875, 14876, 14879, 14879, 14880, 14880, 14882, 14882,
    14882, 14882, 14883, 14884, 14884, 14887, 14887, 14887, 14889, 14889, 14889, 14890, 14890, 14891, 14891, 14891, 14891, 14892, 14894, 14895, 14895, 14897, 14904, 14904,
    14904, 14904, 14906, 14907, 14907, 14907, 14907, 14907, 14907, 14909, 14909, 14909, 14912, 14914, 14914, 14915, 14915, 14915, 14915, 14918, 14921, 14923, 14935, 14936,
    14938, 14938, 14940, 14944, 14945, 14945, 14945, 14945, 14945, 14945, 14947, 14948, 14948, 14948, 14948, 14949, 14949, 14954, 14954, 14954, 14955, 14956, 14956, 14956,
    14956, 14956, 14957, 14965, 14966, 14966, 14967, 14968, 14968, 14968, 14969, 14971, 14971, 14972, 14973, 14975, 14975, 14985, 14985, 14989, 14990, 14990, 14992, 14992,
    14992, 14994, 14995, 14995, 14996, 14996, 14996, 14996, 14999, 15001, 15001, 15002, 15003, 15004, 15004, 15004, 15004, 15004, 15004, 15004, 15005, 15006, 15008, 15008,
    15009, 15010, 15010, 15010, 15021, 15023, 15024, 15025, 15025, 15038, 15039, 15042, 15042, 15042, 15044, 15046, 15047, 15048, 15048, 15048, 15048, 15048, 15050, 15050,
    15050, 15050, 15050, 15051, 15052, 15052, 15054, 15054, 15055, 15055, 15056, 15056, 15056, 15059, 15060, 15061, 15061, 15063, 15064, 15064, 15064, 15069, 15069, 15069,
    15071, 15071, 15072, 15072, 15072, 15074, 15077, 15077, 15079, 15083, 15083, 15087, 15087, 15088, 15088, 15088, 15089, 15089, 15090, 15093, 15093, 15102, 15102, 15103,
    15103, 15103, 15103, 15103, 15105, 15106, 15106, 15106, 15107, 15107, 15107, 15109, 15111, 15116, 15116, 15116, 15118, 15118, 15118, 15118, 15119, 15124, 15125, 15125,
    15125, 15125, 15125, 15126, 15126, 15127, 15127, 15128, 15128, 15128, 15130, 15130, 15132, 15132, 15132, 15132, 15132, 15132, 15136, 15136, 15140, 15140, 15143, 15145,
    15147, 15152, 15152, 15152, 15152, 15154, 15154, 15154, 15159, 15159, 15161, 15162, 15162, 15162, 15166, 15169, 15169, 15169, 15169, 15170, 15170, 15170, 15171, 15171,
    15171, 15171, 15171, 15172, 15172, 15172, 15173, 15177, 15177, 15178, 15178, 15178, 15178, 15178, 15179, 15179, 15184, 15184, 15187, 15187, 15188, 15188, 15190, 15191,
    15193, 15193, 15194, 15195, 15196, 15196, 15196, 15196, 15198, 15198, 15198, 15198, 15198, 15199, 15199, 15199, 15199, 15201, 15205, 15207, 15207, 15207, 15209, 15213,
    15213, 15213, 15214, 15214, 15214, 15217, 15217, 15217, 15217, 15221, 15221, 15221, 15221, 15222, 15223, 15224, 15224, 15225, 15225, 15225, 15228, 15233, 15234, 15234,
    15234, 15235, 15239, 15239, 15239, 15240, 15240, 15240, 15245, 15245, 15247, 15247, 15247, 15247, 15248, 15251, 15251, 15253, 15253, 15253, 15253, 15253, 15253, 15253,
    15254, 15255, 15260, 15260, 15260, 15261, 15261, 15263, 15264, 15265, 15265, 15269, 15270, 15270, 15274, 15274, 15275, 15277, 15278, 15278, 15282, 15282, 15282, 15282,
    15284, 15284, 15285, 15285, 15285, 15285, 15286, 15286, 15288, 15288, 15288, 15288, 15288, 15293, 15293, 15293, 15293, 15293, 15293, 15293, 15293, 15295, 15296, 15296,
    15296, 15296, 15304, 15305, 15306, 15307, 15307, 15309, 15309, 15309, 15309, 15310, 15310, 15312, 15312, 15315, 15315, 15317, 15317, 15317, 15319, 15319, 15319, 15319,
    15319, 15319, 15331, 15331, 15331, 15331, 15332, 15332, 15332, 15332, 15332, 15332, 15332, 15332, 15332, 15333, 15333, 15333, 15338, 15339, 15340, 15343, 15345, 15347,
    15348, 15349, 15350, 15352, 15352, 15352, 15352, 15353, 15353, 15353, 15354, 15354, 15355, 15355, 15357, 15357, 15357, 15357, 15357, 15357, 15358, 15358, 15366, 15366,
    15366, 15366, 15366, 15367, 15369, 15372, 15372, 15372, 15375, 15375, 15375, 15376, 15379, 15381, 15384, 15385, 15385, 15386, 15387, 15390, 15391, 15391, 15391, 15392,
    15396, 15396, 15396, 15396, 15396, 15396, 15397, 15397, 15402, 15402, 15402, 15405, 15405, 15407, 15410, 15410, 15411, 15412, 15413, 15413, 15414, 15414, 15416, 15416,
    15416, 15417, 15418, 15419, 15420, 15425, 15430, 15431, 15431, 15435, 15437, 15437, 15439, 15441, 15441, 15441, 15441, 15444, 15444, 15444, 15445, 15447, 15447, 15449,
    15449, 15449, 15449, 15450, 15450, 15451, 15452, 15457, 15457, 15459, 15460, 15461, 15461, 15465, 15466, 15469, 15471, 15471, 15471, 15475, 15475, 15479, 15480, 15481,
    15481, 15481, 15481, 15483, 15485, 15486, 15486, 15486, 15486, 15486, 15486, 15486, 15489, 15489, 15490, 15492, 15493, 15498, 15501, 15501, 15505, 15505, 15505, 15506,
    15506, 15506, 15506, 15507, 15507, 15507, 15507, 15508, 15511, 15511, 15521, 15523, 15525, 15525, 15526, 15526, 15526, 15526, 15526, 15526, 15526, 15526, 15528, 15529,
    15529, 15529, 15532, 15543, 15543, 15543, 15544, 15544, 15544, 15550, 15551, 15552, 15553, 15553, 15553, 15553, 15553, 15555, 15556, 15556, 15557, 15557, 15559, 15561,
    15561, 15561, 15563, 15563, 15565, 15565, 15566, 15566, 15566, 15566, 15567, 15568, 15569, 15569, 15569, 15569, 15569, 15570, 15576, 15576, 15576, 15578, 15579, 15579,
    15579, 15580, 15581, 15582, 15585, 15587, 15587, 15587, 15587, 15587, 15588, 15588, 15588, 15592, 15592, 15594, 15594, 15594, 15594, 15594, 15594, 15594, 15595, 15595,
    15595, 15597, 15600, 15600, 15600, 15602, 15602, 15602, 15602, 15602, 15603, 15604, 15605, 15605, 15605, 15605, 15605, 15605, 15605, 15605, 15606, 15606, 15606, 15608,
    15608, 15611, 15611, 15611, 15614, 15618, 15618, 15618, 15618, 15618, 15619, 15619, 15619, 15619, 15621, 15622, 15622, 15623, 15623, 15624, 15624, 15624, 15624, 15624,
    15624, 15624, 15624, 15631, 15633, 15633, 15636, 15636, 15640, 15640, 15640, 15642, 15643, 15645, 15645, 15646, 15646, 15647, 15648, 15649, 15649, 15649, 15649, 15649,
    15649, 15650, 15651, 15651, 15651, 15653, 15654, 15655, 15655, 15655, 15655, 15655, 15655, 15656, 15659, 15660, 15660, 15663, 15663, 15663, 15663, 15670, 15670, 15671,
    15671, 15675, 15675, 15676, 15676, 15676, 15676, 15678, 15680, 15681, 15681, 15681, 15681, 15682, 15683, 15685, 15686, 15687, 15688, 15689, 15689, 15690, 15690, 15690,
    15693, 15694, 15694, 15694, 15694, 15695, 15698, 15698, 15699, 15701, 15701, 15701, 15701, 15701, 15702, 15702, 15704, 15704, 15711, 15712, 15713, 15717, 15719, 15719,
    15721, 15724, 15724, 15727, 15728, 15728, 15729, 15729, 15729, 15730, 15731, 15731, 15735, 15736, 15736, 15736, 15736, 15736, 15738, 15738, 15738, 15738, 15740, 15740,
    15740, 15744, 15744, 15746, 15746, 15746, 15746, 15746, 15748, 15749, 15749, 15750, 15752, 15752, 15756, 15756, 15765, 15767, 15767, 15769, 15771, 15771, 15771, 15771,
    15773, 15776, 15778, 15778, 15784, 15784, 15784, 15784, 15784, 15786, 15786, 15786, 15786, 15787, 15788, 15788, 15788, 15791, 15791, 15792, 15792, 15792, 15792, 15792,
    15792, 15793, 15809, 15809, 15810, 15810, 15810, 15810, 15812, 15812, 15814, 15814, 15814, 15814, 15814, 15816, 15817, 15819, 15831, 15831, 15832, 15840, 15841, 15843,
    15843, 15843, 15843, 15845, 15845, 15848, 15849, 15855, 15858, 15858, 15858, 15858, 15858, 15858, 15864, 15864, 15866, 15866, 15866, 15867, 15869, 15872, 15872, 15872,
    15873, 15873, 15874, 15875, 15877, 15877, 15877, 15877, 15880, 15885, 15885, 15885, 15887, 15887, 15888, 15890, 15890, 15894, 15895, 15896, 15896, 15898, 15900, 15901,
    15901, 15901, 15901, 15903, 15903, 15906, 15908, 15908, 15908, 15910, 15912, 15914, 15914, 15921, 15921, 15921, 15922, 15923, 15923, 15925, 15925, 15926, 15926, 15927,
    15928, 15929, 15938, 15940, 15944, 15944, 15944, 15946, 15946, 15946, 15946, 15946, 15949, 15949, 15949, 15949, 15950, 15950, 15950, 15950, 15950, 15950, 15950, 15950,
    15951, 15951, 15952, 15952, 15952, 15952, 15952, 15957, 15957, 15957, 15957, 15957, 15958, 15961, 15962, 15962, 15965, 15965, 15973, 15973, 15973, 15974, 15975, 15975,
    15980, 15983, 15983, 15987, 15987, 15990, 15990, 15990, 15990, 15991, 15991, 15992, 15993, 15994, 15994, 15997, 15997, 15999, 15999, 15999, 16002, 16003, 16003, 16003,
    16003, 16004, 16004, 16004, 16010, 16011, 16011, 16011, 16013, 16015, 16015, 16015, 16016, 16016, 16017, 16017, 16020, 16020, 16020, 16022, 16023, 16024, 16024, 16025,
    16025, 16027, 16027, 16027, 16027, 16029, 16029, 16029, 16032, 16032, 16032, 16032, 16033, 16034, 16034, 16034, 16034, 16038, 16038, 16040, 16040, 16040, 16058, 16058,
    16058, 16058, 16058, 16058, 16058, 16058, 16058, 16060, 16060, 16060, 16064, 16064, 16064, 16066, 16066, 16066, 16070, 16070, 16070, 16071, 16071, 16071, 16072, 16072,
    16072, 16073, 16075, 16075, 16075, 16075, 16076, 16077, 16080, 16080, 16080, 16080, 16080, 16082, 16082, 16082, 16083, 16087, 16088, 16089, 16092, 16092, 16093, 16095,
    16096, 16097, 16101, 16101, 16101, 16101, 16101, 16101, 16101, 16102, 16102, 16103, 16104, 16104, 16104, 16104, 16104, 16108, 16109, 16109, 16110, 16110, 16110, 16110,
    16112, 16112, 16112, 16112, 16112, 16112, 16113, 16117, 16118, 16118, 16119, 16120, 16126, 16126, 16128, 16128, 16129, 16129, 16129, 16130, 16130, 16131, 16131, 16131,
    16131, 16131, 16131, 16132, 16135, 16146, 16146, 16148, 16149, 16151, 16152, 16152, 16157, 16157, 16157, 16159, 16159, 16159, 16159, 16163, 16163, 16165, 16166, 16168,
    16168, 16170, 16172, 16173, 16174, 16174, 16174, 16174, 16174, 16174, 16174, 16177, 16177, 16177, 16177, 16188, 16188, 16188, 16189, 16189, 16189, 16189, 16191, 16195,
    16195, 16195, 16195, 16195, 16195, 16195, 16195, 16195, 16197, 16197, 16198, 16200, 16200, 16201, 16201, 16201, 16201, 16201, 16201, 16201, 16201, 16203, 16205, 16206,
    16207, 16208, 16210, 16213, 16213, 16213, 16213, 16215, 16215, 16216, 16216, 16217, 16217, 16222, 16224, 16224, 16224, 16226, 16228, 16231, 16232, 16233, 16234, 16234,
    16234, 16234, 16234, 16234, 16235, 16236, 16236, 16238, 16239, 16242, 16243, 16243, 16243, 16243, 16244, 16245, 16245, 16247, 16247, 16248, 16248, 16249, 16249, 16251,
    16251, 16251, 16251, 16251, 16251, 16252, 16252, 16254, 16254, 16254, 16256, 16256, 16258, 16258, 16258, 16258, 16258, 16258, 16258, 16259, 16260, 16260, 16261, 16261,
    16261, 16263, 16263, 16263, 16264, 16265, 16265, 16265, 16265, 16266, 16266, 16266, 16266, 16266, 16266, 16269, 16270, 16270, 16271, 16272, 16272, 16274, 16274, 16274,
    16276, 16277, 16281, 16283, 16288, 16288, 16288, 16289, 16289, 16290, 16290, 16292, 16293, 16300, 16301, 16303, 16303, 16303, 16303, 16303, 16304, 16305, 16307, 16308,
    16310, 16310, 16311, 16311, 16311, 16311, 16315, 16316, 16316, 16317, 16325, 16331, 16331, 16333, 16333, 16333, 16339, 16339, 16339, 16340, 16342, 16343, 16343, 16343,
    16344, 16347, 16348, 16348, 16348, 16348, 16348, 16348, 16349, 16349, 16349, 16349, 16350, 16350, 16350, 16353, 16353, 16353, 16354, 16355, 16355, 16356, 16356, 16358,
    16358, 16359, 16360, 16361, 16363, 16363, 16363, 16364, 16367, 16368, 16368, 16368, 16368, 16368, 16368, 16368, 16370, 16372, 16373, 16374, 16376, 16379, 16379, 16379,
    16379, 16382, 16382, 16382, 16383, 16383, 16390, 16390, 16390, 16390, 16391, 16393, 16393, 16393, 16398, 16400, 16401, 16402, 16402, 16402, 16407, 16408, 16408, 16408,
    16408, 16411, 16411, 16413, 16413, 16413, 16414, 16414, 16414, 16414, 16416, 16416, 16416, 16416, 16416, 16416, 16418, 16419, 16420, 16420, 16420, 16420, 16425, 16425,
    16426, 16427, 16427, 16427, 16429, 16429, 16429, 16432, 16432, 16433, 16433, 16434, 16435, 16436, 16436, 16438, 16440, 16441, 16445, 16445, 16452, 16452, 16452, 16452,
    16453, 16453, 16453, 16455, 16455, 16457, 16461, 16461, 16461, 16461, 16463, 16463, 16463, 16463, 16464, 16465, 16466, 16466, 16466, 16466, 16469, 16471, 16472, 16473,
    16473, 16473, 16474, 16476, 16476, 16478, 16478, 16480, 16484, 16484, 16485, 16485, 16485, 16485, 16487, 16487, 16487, 16488, 16489, 16489, 16494, 16497, 16499, 16499,
    16499, 16501, 16501, 16502, 16503, 16503, 16509, 16509, 16509, 16509, 16509, 16509, 16509, 16509, 16509, 16509, 16510, 16510, 16510, 16515, 16515, 16515, 16516, 16516,
    16516, 16516, 16517, 16518, 16518, 16518, 16518, 16519, 16522, 16522, 16522, 16523, 16523, 16524, 16524, 16524, 16524, 16524, 16525, 16533, 16537, 16537, 16537, 16537,
    16537, 16537, 16538, 16541, 16541, 16541, 16541, 16543, 16543, 16545, 16547, 16548, 16548, 16548, 16550, 16550, 16550, 16550, 16550, 16550, 16551, 16551, 16552, 16552,
    16553, 16553, 16553, 16553, 16555, 16557, 16557, 16557, 16558, 16558, 16559, 16559, 16559, 16559, 16559, 16562, 16562, 16562, 16562, 16562, 16568, 16568, 16568, 16569,
    16569, 16569, 16579, 16581, 16583, 16585, 16587, 16587, 16587, 16588, 16588, 16589, 16589, 16589, 16599, 16600, 16600, 16602, 16605, 16606, 16609, 16613, 16615, 16615,
    16618, 16618, 16619, 16629, 16629, 16630, 16634, 16634, 16634, 16634, 16634, 16634, 16634, 16637, 16638, 16641, 16641, 16656, 16657, 16657, 16659, 16659, 16662, 16662,
    16665, 16667, 16667, 16673, 16673, 16673, 16675, 16675, 16677, 16677, 16677, 16677, 16677, 16679, 16680, 16682, 16682, 16683, 16683, 16684, 16684, 16684, 16684, 16687,
    16688, 16688, 16688, 16688, 16689, 16689, 16690, 16690, 16690, 16690, 16693, 16703, 16709, 16711, 16712, 16712, 16715, 16715, 16715, 16715, 16727, 16727, 16730, 16731,
    16731, 16731, 16731, 16731, 16731, 16731, 16731, 16732, 16734, 16734, 16735, 16736, 16737, 16737, 16737, 16737, 16737, 16738, 16738, 16739, 16739, 16740, 16740, 16743,
    16743, 16746, 16746, 16746, 16746, 16754, 16754, 16754, 16755, 16759, 16759, 16759, 16762, 16762, 16762, 16766, 16766, 16766, 16767, 16767, 16767, 16768, 16770, 16770,
    16770, 16770, 16770, 16770, 16771, 16771, 16774, 16774, 16777, 16779, 16780, 16780, 16788, 16788, 16789, 16791, 16792, 16795, 16798, 16799, 16800, 16804, 16805, 16807,
    16808, 16811, 16813, 16813, 16813, 16813, 16815, 16816, 16816, 16816, 16816, 16817, 16818, 16818, 16818, 16818, 16818, 16818, 16820, 16821, 16821, 16821, 16821, 16823,
    16823, 16823, 16825, 16825, 16825, 16826, 16826, 16826, 16826, 16827, 16829, 16829, 16829, 16829, 16829, 16829, 16830, 16831, 16831, 16831, 16831, 16831, 16831, 16831,
    16832, 16841, 16841, 16841, 16842, 16842, 16842, 16843, 16843, 16843, 16843, 16844, 16845, 16847, 16848, 16848, 16848, 16850, 16850, 16852, 16853, 16854, 16858, 16862,
    16862, 16862, 16872, 16872, 16878, 16878, 16888, 16889, 16889, 16889, 16889, 16891, 16893, 16894, 16895, 16897, 16897, 16897, 16898, 16899, 16899, 16900, 16900, 16900,
    16903, 16903, 16903, 16903, 16903, 16904, 16904, 16904, 16905, 16906, 16906, 16908, 16908, 16912, 16912, 16912, 16914, 16914, 16914, 16915, 16916, 16917, 16917, 16917,
    16917, 16917, 16919, 16919, 16922, 16922, 16922, 16924, 16924, 16925, 16925, 16925, 16926, 16926, 16928, 16928, 16934, 16934, 16934, 16934, 16934, 16936, 16936, 16936,
    16936, 16936, 16937, 16938, 16938, 16938, 16938, 16939, 16939, 16939, 16940, 16942, 16942, 16944, 16944, 16944, 16945, 16947, 16947, 16948, 16954, 16957, 16957, 16957,
    16959, 16959, 16959, 16960, 16960, 16961, 16962, 16963, 16963, 16966, 16968, 16969, 16969, 16969, 16969, 16969, 16969, 16970, 16970, 16970, 16974, 16974, 16976, 16977,
    16977, 16979, 16979, 16979, 16981, 16982, 16983, 16983, 16983, 16983, 16984, 16984, 16984, 16985, 16985, 16985, 16985, 16987, 16988, 16995, 16997, 16997, 17003, 17003,
    17003, 17003, 17003, 17004, 17009, 17009, 17010, 17010, 17010, 17011, 17013, 17013, 17014, 17014, 17015, 17016, 17017, 17017, 17017, 17017, 17017, 17018, 17019, 17019,
    17019, 17019, 17019, 17019, 17019, 17019, 17019, 17019, 17020, 17020, 17020, 17021, 17021, 17021, 17022, 17022, 17022, 17022, 17022, 17022, 17022, 17022, 17023, 17023,
    17023, 17026, 17026, 17026, 17027, 17032, 17032, 17032, 17032, 17033, 17033, 17034, 17034, 17034, 17034, 17034, 17034, 17037, 17037, 17037, 17038, 17038, 17038, 17038,
    17038, 17039, 17048, 17049, 17049, 17054, 17054, 17056, 17057, 17059, 17059, 17060, 17060, 17063, 17063, 17066, 17066, 17067, 17068, 17068, 17074, 17074, 17074, 17075,
    17075, 17077, 17082, 17083, 17084, 17084, 17085, 17085, 17088, 17088, 17088, 17088, 17088, 17088, 17088, 17088, 17089, 17089, 17090, 17092, 17092, 17093, 17100, 17100,
    17100, 17101, 17101, 17102, 17102, 17102, 17102, 17103, 17104, 17104, 17104, 17106, 17119, 17160, 17160, 17160, 17161, 17162, 17163, 17164, 17164, 17164, 17165, 17165,
    17167, 17168, 17169, 17169, 17169, 17170, 17171, 17171, 17171, 17171, 17171, 17173, 17174, 17175, 17176, 17176, 17180, 17183, 17183, 17183, 17183, 17183, 17183, 17183,
    17183, 17183, 17183, 17183, 17184, 17184, 17184, 17199, 17203, 17203, 17203, 17203, 17206, 17207, 17212, 17215, 17215, 17215, 17216, 17219, 17220, 17230, 17231, 17232,
    17237, 17242, 17242, 17244, 17244, 17244, 17246, 17246, 17246, 17246, 17246, 17247, 17250, 17250, 17252, 17252, 17253, 17257, 17257, 17259, 17261, 17263, 17264, 17264,
    17264, 17264, 17264, 17264, 17266, 17266, 17266, 17266, 17266, 17266, 17266, 17267, 17267, 17267, 17269, 17269, 17270, 17270, 17270, 17270, 17270, 17271, 17271, 17272,
    17272, 17272, 17272, 17272, 17273, 17273, 17275, 17275, 17275, 17275, 17275, 17275, 17281, 17282, 17282, 17282, 17283, 17283, 17286, 17287, 17287, 17287, 17288, 17288,
    17290, 17290, 17293, 17293, 17293, 17293, 17294, 17294, 17297, 17300, 17300, 17301, 17301, 17306, 17309, 17310, 17310, 17310, 17310, 17310, 17312, 17312, 17312, 17312,
    17313, 17313, 17313, 17313, 17313, 17314, 17315, 17316, 17322, 17323, 17323, 17323, 17323, 17324, 17325, 17325, 17325, 17332, 17333, 17336, 17338, 17338, 17338, 17339,
    17339, 17347, 17347, 17348, 17351, 17352, 17352, 17352, 17352, 17355, 17357, 17357, 17358, 17360, 17360, 17360, 17360, 17361, 17373, 17377, 17377, 17377, 17377, 17379,
    17379, 17380, 17384, 17384, 17384, 17384, 17384, 17386, 17386, 17386, 17386, 17390, 17393, 17393, 17397, 17398, 17398, 17398, 17399, 17399, 17403, 17403, 17404, 17404,
    17405, 17408, 17408, 17408, 17408, 17410, 17411, 17411, 17412, 17412, 17413, 17414, 17416, 17418, 17419, 17419, 17419, 17420, 17420, 17422, 17423, 17423, 17423, 17424,
    17425, 17425, 17426, 17426, 17427, 17429, 17429, 17431, 17432, 17432, 17432, 17433, 17433, 17433, 17433, 17433, 17434, 17434, 17434, 17434, 17435, 17437, 17437, 17438,
    17438, 17442, 17444, 17445, 17445, 17445, 17445, 17446, 17447, 17447, 17447, 17449, 17452, 17453, 17454, 17455, 17463, 17463, 17463, 17466, 17470, 17470, 17470, 17470,
    17470, 17471, 17471, 17472, 17474, 17474, 17474, 17474, 17474, 17476, 17476, 17479, 17479, 17479, 17479, 17480, 17480, 17480, 17482, 17482, 17482, 17482, 17484, 17484,
    17484, 17484, 17484, 17484, 17486, 17486, 17487, 17488, 17489, 17489, 17491, 17492, 17492, 17492, 17492, 17494, 17495, 17507, 17508, 17510, 17512, 17514, 17514, 17517,
    17518, 17518, 17519, 17519, 17541, 17542, 17542, 17542, 17543, 17543, 17543, 17543, 17543, 17543, 17545, 17545, 17545};

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
