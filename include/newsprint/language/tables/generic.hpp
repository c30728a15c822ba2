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
    "Φωτογραφία αρχείουαρχείοΑρχείοfile photofilestock photohandoutillustration onlyreprodução"
    "divulgaçãoarquivo pessoalbildunterschriftbildbildbeschreibungbildbeschreibung einblendenbildtextlegendelégendelégend"
    "e photolégende imagepie de fotodidascalialegendabijschriftpodpisfotoğraf altıbilledtekstbildetekstpopisekподпис"
    "ьПодписьподпись к фотоПодпись к фотопідпис до фотоПідпис до фото"
    "автор фотоАвтор фотоавтор фото,Автор фото,подпись к фото,Подпись "
    "к фото,фотоФотоlégende de l’imagelégende de l'imageimage captionimage caption,media captionmedia captio"
    "n,crédito,legenda da fotopie de foto,crédito da imagemgetty imagesλεζάνταΛεζάνταgetty imagesgettyshutter"
    "stockistockistockphotoadobe stockadobestockalamyalamy stock photounsplashpexelspixabayfreepikdepositphotosdreamstime123r"
    "ffotoliaflickrwikimedia commonswikimediawikipediapicture alliancepicture-allianceimagoimago imagesimagoeconomicakeystone"
    "keystone-sdaullstein bildaction pressfuture imagenordphotoeibnerafpapap photoreutersepaepa-efeefeeuropa pressdpadpa-bild"
    "funkapaapa-imagesapa picturedeskpicturedeskansalapresseagffotogrammaipasipasipa pressabacaabacapressmaxpppphotopqrhans l"
    "ucasdivergencebestimageicon sportpresse sportsbelgabelga imagebelgaimageanphollandse hoogtefolhapressagência brasillusa"
    "papeast newsagencja wyborcza.plagencja gazetanewspixanadoluanadolu ajansıdhaihaİhadepo photostttt nyhetsbyrånscanpixr"
    "itzau scanpixntbntb scanpixlehtikuvačtkČtkprofimediaprofimedia.czshutterstock.comриа новостиРиа ново"
    "ститассТассfotodomукрінформУкрінформуніанУніанagerpresinquam photosmediafaxheptae"
    "urokinissiintimeαπε-μπεΑπε-μπεmotion teammtixinhuaanadolu agencynurphotozuma presszumabloombergnasaesafacebo"
    "okinstagramtwitteryoutubegoogle mapsplanet labsmaxarmehr zu diesem themamehr dazumehr übermehr Übermehr aus dem ressor"
    "tmehr aus dem webmehr nachrichtenmehr artikelmehr lesenlesen sie auchlesen sie mehrlesen sie weiterlesen sie dazulesen s"
    "ie mehr zum themalesen sie hierauch interessantauch spannenddas könnte sie auch interessierendas kÖnnte sie auch inter"
    "essierendas könnte sie interessierendas kÖnnte sie interessierendas könnte dich auch interessierendas kÖnnte dich au"
    "ch interessierendas könnte ihnen auch gefallendas kÖnnte ihnen auch gefallenauch lesenswertlesenswertweiterlesenweiter"
    "e artikelweitere artikel zum themaweitere themenweitere nachrichtenweitere meldungenweitere informationenweiterführende"
    " linksweiterfÜhrende linksweiterführende artikelweiterfÜhrende artikelzum themazum weiterlesenähnliche artikelÄhnli"
    "che artikelähnliche themenÄhnliche themenverwandte themenverwandte artikelpassend zum themahintergrundmeistgelesene ar"
    "tikeldie meistgelesenenam meisten gelesenmeistgeklicktmeistkommentiertbeliebte artikelbeliebteste artikeltop-thementopth"
    "ementopmeldungentop-artikelaktuelle artikelaktuelle nachrichtenaktuelle meldungenneueste artikelneueste nachrichtenneues"
    "te meldungenneuestedie neuesten meldungenempfehlungenempfehlungen für sieempfehlungen fÜr sieempfehlungen der redaktio"
    "nempfohlenempfohlene artikelredaktionsempfehlungenunsere empfehlungenunsere leseempfehlungleseempfehlungauch in diesem r"
    "essortaus dem ressortaus dem archivnächster artikelnÄchster artikelvorheriger artikellinks zum themasiehe auchvideos z"
    "um themamehr videosbilder des tagesdas ist gerade wichtigim videomehr im webjetzt lesentipps der redaktionà lire aussi"
    "À lire aussia lire aussilire aussià lireÀ lirea lireà lire égalementÀ lire égalementÀ lire Égalementa lire éga"
    "lementa lire Égalementlire égalementlire Égalementà voir aussiÀ voir aussia voir aussivoir aussià voir également"
    "À voir égalementÀ voir Égalementà écouter aussiÀ écouter aussiÀ Écouter aussià découvrirÀ découvrirÀ dÉc"
    "ouvrirà découvrir aussiÀ découvrir aussiÀ dÉcouvrir aussià ne pas manquerÀ ne pas manquerà ne pas raterÀ ne pa"
    "s raterà la uneÀ la uneà suivreÀ suivresur le mÊme sujetsur le même thèmesur le mÊme thÈmesur ce sujetsur le su"
    "jetdans la même rubriquedans la mÊme rubriquedans la même catégoriedans la mÊme catÉgoriedans le même dossierdans"
    " le mÊme dossierdans cette rubriqueles plus luesles plus partagésles plus partagÉsles plus commentésles plus comment"
    "Ésles plus populairesle plus populairele plus luarticles les plus lusl'article le plus lul’article le plus lules arti"
    "cles les plus lusarticles liésarticles liÉsarticles similairesarticles connexesarticles recommandésarticles recommand"
    "Ésarticles associésarticles associÉsarticles récentsarticles rÉcentsautres articlesnos derniers articlesrecommandé"
    " pour vousrecommandÉ pour vousrecommandés pour vousrecommandÉs pour vousnos recommandationsla rédaction vous recomma"
    "ndela rÉdaction vous recommandela rédaction vous conseillela rÉdaction vous conseillevous aimerez aussivous pourriez "
    "aussi aimervous pourriez être intéressévous pourriez Être intÉressÉcela pourrait vous intéressercela pourrait vou"
    "s intÉresserça peut vous intéresserÇa peut vous intéresserÇa peut vous intÉressernotre sélectionnotre sÉlection"
    "notre sélection d'articlesnotre sÉlection d'articlesnotre sélection d’articlesnotre sÉlection d’articlespour all"
    "er plus loinpour approfondiraller plus loinen savoir plusplus d'informationsplus d’informationsplus d'infosplus d’in"
    "fosplus d'actualitésplus d'actualitÉsplus d’actualitésplus d’actualitÉsdernières actualitésderniÈres actualit"
    "Ésdernières nouvellesderniÈres nouvellesdernières infosderniÈres infosles dernières infosles derniÈres infosderni"
    "ère minutederniÈre minutedernières vidéosderniÈres vidÉosl'actualité en continul'actualitÉ en continul’actuali"
    "té en continul’actualitÉ en continufil infoen ce momentailleurs sur le websur le webcontenus sponsoriséscontenus sp"
    "onsorisÉsà lire dans l'éditionÀ lire dans l'éditionÀ lire dans l'Éditionà lire dans l’éditionÀ lire dans l"
    "’éditionÀ lire dans l’Éditionthèmes associésthÈmes associÉsliens utileslisez aussilisez égalementlisez Égal"
    "ementmás informaciónmÁs informaciÓnmás noticiasmÁs noticiasmás sobre este temamÁs sobre este temamÁs sobremÁs "
    "enmÁs demás artículosmÁs artÍculosmás leídomÁs leÍdomás leídasmÁs leÍdasmás leídosmÁs leÍdoslo más le"
    "ídolo mÁs leÍdolo más vistolo mÁs vistolo más comentadolo mÁs comentadolo más compartidolo mÁs compartidolas m"
    "ás leídaslas mÁs leÍdaslos más leídoslos mÁs leÍdoslo mÁslo + leídolo + leÍdolo + vistolo últimolo Últimoú"
    "ltima horaÚltima horaúltimas noticiasÚltimas noticiasúltimos artículosÚltimos artículosÚltimos artÍculosnoticia"
    "s relacionadasnoticia relacionadanoticias destacadasnoticias de interésnoticias de interÉsartículos relacionadosartÍ"
    "culos relacionadosartículo relacionadoartÍculo relacionadocontenidos relacionadoscontenido relacionadorelacionadasrela"
    "cionadosrelacionadotemas relacionadosenlaces relacionadostambién te puede interesartambiÉn te puede interesarte puede "
    "interesarpuede interesartete puede gustarquizás te interesequizÁs te interesete recomendamoste recomendamos leerle pue"
    "de interesarle recomendamosrecomendadosrecomendadorecomendadasrecomendacionesnuestra selecciónnuestra selecciÓnotras n"
    "oticiasotras websotros artículosotros artÍculoslee tambiénlee tambiÉnlea tambiénlea tambiÉnleer tambiénleer tambi"
    "Énlee máslee mÁsleer másleer mÁsver tambiénver tambiÉnvea tambiénvea tambiÉnve tambiénve tambiÉnver ademásve"
    "r ademÁsademásademÁsno te pierdassigue leyendosobre este temaen esta noticiaen portadadestacadosdestacadaspara saber "
    "máspara saber mÁspara más informaciónpara mÁs informaciÓnarchivado en tambiénarchivado en tambiÉnademás enadem"
    "Ás entendenciasmira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnleé tambiénleÉ tambiÉnseguí leyendoseguÍ ley"
    "endoleggi ancheleggi di piùleggi di piÙleggi tuttoleggi altropotrebbe interessartipotrebbe interessarti ancheti potreb"
    "be interessarepotrebbero interessartipotrebbe piacerticonsigliaticonsigliati per tearticoli consigliatiraccomandati per "
    "teda non perderearticoli correlatiarticoli collegatiarticoli similinotizie correlatecontenuti correlaticorrelaticorrelat"
    "enotizie collegateargomenti correlatiapprofondimentiapprofondisciper approfondirevedi ancheguarda ancheascolta anchealtr"
    "o sui piÙ lettipiù lettipiÙ lettile più lettele piÙ lettepiù lettepiÙ lettei più vistii piÙ vistii più comment"
    "atii piÙ commentatii più popolarii piÙ popolariarticoli più lettiarticoli piÙ lettiultime notizieultim'oraultim’o"
    "raultima oraultimi articolile ultime notiziele notizie di ogginotizie del giornoin evidenzain primo pianoprimo pianooggi"
    " insullo stesso argomentosullo stesso temanella stessa sezionedalla homedal webdallo stesso autorei video più vistii vi"
    "deo piÙ vistiscopri di piùscopri di piÙlink utilileia tambémleia tambÉmleia maisleia aindaler tambémler tambÉmler"
    " maissaiba maisveja tambémveja tambÉmveja maisveja aindaver tambémver tambÉmconfira tambémconfira tambÉmassista ta"
    "mbémassista tambÉmouça tambémouÇa tambÉmas mais lidasmais lidosos mais lidosmais vistasmais vistosmais popularesma"
    "is comentadasmais notíciasmais notÍciasmais recentesmais emnotícias relacionadasnotÍcias relacionadasnotícia relaci"
    "onadanotÍcia relacionadaartigos relacionadosconteúdo relacionadoconteÚdo relacionadoconteúdos relacionadosconteÚdos"
    " relacionadosmatérias relacionadasmatÉrias relacionadasúltimas notíciasÚltimas notíciasÚltimas notÍciasúltimas"
    "Últimasrecomendado para vocêrecomendado para vocÊrecomendadas para vocêrecomendadas para vocÊrecomendamosrecomenda"
    "çõesrecomendaÇÕesvocê pode gostarvocÊ pode gostarvocê também pode gostarvocÊ tambÉm pode gostarvocê pode se i"
    "nteressarvocÊ pode se interessarpode interessar-lhetambém lhe pode interessartambÉm lhe pode interessartambém pode g"
    "ostartambÉm pode gostarsugerimossugestõessugestÕesoutras notíciasoutras notÍciasoutros artigosem destaquetópicos r"
    "elacionadostÓpicos relacionadosnão percanÃo percapara saber maispróxima notíciaprÓxima notÍciaem altada mesma se"
    "çãoda mesma seÇÃocontinue lendoa seguirlees ooklees meerlees meer overlees verderlees hierbekijk ookbekijk meerluist"
    "er ookkijk ookzie ookmeer over dit onderwerpmeer lezenmeer nieuwsmeer artikelenmeer vanmeer inmeer video'smeer video’s"
    "gerelateerde artikelengerelateerdgerelateerd nieuwsgerelateerde berichtenverwante artikelenaanbevolenaanbevolen voor uaa"
    "nbevolen voor jouaanbevolen artikelenaangeradenanderen lezen ookanderen bekeken ookook interessantdit vind je misschien "
    "ook leukmisschien vind je dit ook interessantmeestgelezenbest gelezenbest bekekenmeest bekekenmeest besprokenpopulairlaa"
    "tste nieuwslaatste berichtennet binnenhet laatste nieuwsonze selectieonze aanradersuitgelichtin het nieuwsin dit dossier"
    "volgend artikelvorig artikelczytaj teżczytaj teŻczytaj takżeczytaj takŻeczytaj równieżczytaj rÓwnieŻczytaj więc"
    "ejczytaj wiĘcejczytaj dalejprzeczytaj teżprzeczytaj teŻprzeczytaj takżeprzeczytaj takŻeprzeczytaj równieżprzeczyt"
    "aj rÓwnieŻprzeczytaj więcejprzeczytaj wiĘcejzobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz r"
    "ÓwnieŻzobacz więcejzobacz wiĘcejobejrzyj takżeobejrzyj takŻeposłuchaj takżeposŁuchaj takŻesprawdź teżsprawd"
    "Ź teŻsprawdź takżesprawdŹ takŻesprawdź równieżsprawdŹ rÓwnieŻwarto przeczytaćwarto przeczytaĆwarto zobaczy"
    "ćwarto zobaczyĆto może cię zainteresowaćto moŻe ciĘ zainteresowaĆmoże cię zainteresowaćmoŻe ciĘ zainteresow"
    "aĆmogą cię zainteresowaćmogĄ ciĘ zainteresowaĆzainteresują cię teżzainteresujĄ ciĘ teŻpolecamypolecamy tak"
    "żepolecamy takŻepolecanepolecane artykułypolecane artykuŁypolecamy równieżpolecamy rÓwnieŻrekomendowanerekomendo"
    "wane dla ciebiepowiązanepowiĄzanepowiązane artykułypowiĄzane artykuŁypowiązane tematypowiĄzane tematypodobne art"
    "ykułypodobne artykuŁyartykuły powiązaneartykuŁy powiĄzanenajczĘŚciej czytanenajpopularniejszenajchętniej czytan"
    "enajchĘtniej czytanenajnowszenajnowsze wiadomościnajnowsze wiadomoŚcinajnowsze artykułynajnowsze artykuŁyostatnie w"
    "iadomościostatnie wiadomoŚciwięcej na ten tematwiĘcej na ten tematwiĘcej owiĘcej zwięcej z kategoriiwiĘcej z kat"
    "egoriiwięcej informacjiwiĘcej informacjiwięcej wiadomościwiĘcej wiadomoŚciw tym temaciena ten tematinne artykułyi"
    "nne artykuŁyinne wiadomościinne wiadomoŚciinne tematypopularnedzisiaj wnastępny artykułnastĘpny artykuŁpoprzedni "
    "artykułpoprzedni artykuŁnie przegaphity dniagorące tematygorĄce tematywideo dniailgili haberlerİlgili haberlerİlg"
    "İlİ haberlerilgili haberİlgili haberİlgİlİ haberilgili konular haberleriİlgili konular haberleriİlgİlİ konular"
    " haberlerİbenzer haberlerdiğer haberlerdİĞer haberlerbunlar da ilginizi çekebilirbunlar da İlginizi Çekebilirbunl"
    "ar da İlgİnİzİ Çekebİlİrilginizi çekebilirİlginizi çekebilirİlginizi Çekebilirİlgİnİzİ Çekebİlİrilgin"
    "izi çekebilecek haberlerİlginizi çekebilecek haberlerİlginizi Çekebilecek haberlerİlgİnİzİ Çekebİlecek haberl"
    "ersizin için seçtiklerimizsizin İçin seçtiklerimizsİzİn İÇİn seÇtİklerİmİzsizin için önerilenlersizin İ"
    "çin Önerilenlersİzİn İÇİn Önerİlenlerönerilen haberlerÖnerilen haberlerÖnerİlen haberleröne çıkanlarÖne"
    " çıkanlarÖne ÇıkanlarÖne Çikanlaröne çıkan haberlerÖne çıkan haberlerÖne Çıkan haberlerÖne Çikan haber"
    "leren çok okunanlaren Çok okunanlaren çok okunan haberleren Çok okunan haberlerçok okunanlarÇok okunanlaren Çok o"
    "kunanpopüler haberlerpopÜler haberlerpopülerpopÜlerson dakikason dakİkason dakika haberlerison dakİka haberlerİso"
    "n haberlergüncel haberlergÜncel haberlergünün haberlerigÜnÜn haberlerİgünün manşetlerigÜnÜn manŞetlerİman"
    "şetlermanŞetlergündem haberlerigÜndem haberlerİhaberin devamı içinhaberin devamı İçinhaberİn devami İÇİnbu"
    " haberi okuyanlar bunları da okudubu haberİ okuyanlar bunlari da okudubunu da okuayrıca okuyunayrica okuyunşunlar da"
    " ilginizi çekebilirŞunlar da ilginizi çekebilirŞunlar da İlginizi ÇekebilirŞunlar da İlgİnİzİ Çekebİlİrvid"
    "eo haberlervİdeo haberlerfoto habertrend haberlergözden kaçmasıngÖzden kaÇmasineditörün seçtikleriedİtÖrÜn s"
    "eÇtİklerİsıradaki habersiradakİ habersonraki habersonrakİ haberönceki haberÖnceki haberÖncekİ habertüm haberl"
    "eritÜm haberlerİläs merlÄs merläs ocksålÄs ocksÅläs ävenlÄs Ävenläs vidarelÄs vidarese ocksåse ocksÅse "
    "ävense Ävenlyssna ocksålyssna ocksÅmissa intemer om ämnetmer om Ämnetmer frÅnmer i ämnetmer i Ämnetmer läsning"
    "mer lÄsningmest lÄstmest lästamest lÄstamest läst just numest lÄst just numest delatmest kommenteratsenaste nyttse"
    "naste nyheternadet senastejust nurelateratrelaterade artiklarrekommenderatrekommenderasrekommenderad läsningrekommender"
    "ad lÄsningfler artiklarfler nyheterandra läserandra lÄsertopplistadagenslæs merelÆs merelæs ogsålÆs ogsÅlæs vi"
    "derelÆs viderese ogsåse ogsÅhør ogsåhØr ogsÅmere om emnetmest lÆstemest læstmest lÆstmest seteseneste nytsenes"
    "te nyhedersenesterelaterede artiklerrelateretanbefaletanbefalede artikleranbefalingerandre læserandre lÆserflere artik"
    "lerflere nyhederles merles ogsåles ogsÅles flere sakermer om sakenmest lestesiste nyttsiste nyhetersiste sakersisterel"
    "aterte sakerrelaterte artiklerrelatertanbefalte sakeranbefaltflere sakerflere nyheterčtěte takéČtěte takéČtĚte t"
    "akÉčtěte víceČtěte víceČtĚte vÍcečtěte dáleČtěte dáleČtĚte dÁlečtěte iČtěte iČtĚte ipřečtěte"
    " si taképŘeČtĚte si takÉpřečtěte sipŘeČtĚte sipřečtěte si vícepŘeČtĚte si vÍcemohlo by vás zajímatm"
    "ohlo by vÁs zajÍmatmohlo by vás také zajímatmohlo by vÁs takÉ zajÍmatmohlo by se vám líbitmohlo by se vÁm lÍ"
    "bitsouvisejícísouvisejÍcÍsouvisející článkysouvisejÍcÍ ČlÁnkysouvisející tématasouvisejÍcÍ tÉmatapodob"
    "né článkypodobnÉ ČlÁnkydalší článkydalŠÍ ČlÁnkydalší zprávydalŠÍ zprÁvydalší z rubrikydalŠÍ z ru"
    "brikydalší k tématudalŠÍ k tÉmatuk tématuk tÉmatuvíce k tématuvÍce k tÉmatuvíce o tématuvÍce o tÉmatudá"
    "le čtětedÁle ČtĚtenejČtenĚjŠÍnejčtenější článkynejČtenĚjŠÍ ČlÁnkynejnovějšínejnovĚjŠÍnejnově"
    "jší zprávynejnovĚjŠÍ zprÁvynejnovější článkynejnovĚjŠÍ ČlÁnkynejdiskutovanějšínejdiskutovanĚjŠÍdo"
    "poručujemedoporuČujemedoporučené článkydoporuČenÉ ČlÁnkydoporučenédoporuČenÉvybírámevybÍrÁmevybíráme"
    " pro vásvybÍrÁme pro vÁsvybrali jsme pro vásvybrali jsme pro vÁsvýběr redakcevÝbĚr redakcetip redakcetémata d"
    "netÉmata dnehlavní zprávyhlavnÍ zprÁvyposlední zprávyposlednÍ zprÁvyz domovasledujte takésledujte takÉpodíve"
    "jte sepodÍvejte sepodívejte se taképodÍvejte se takÉprečítajte si ajpreČÍtajte si ajsúvisiace článkysÚvisia"
    "ce ČlÁnkynajčítanejšienajČÍtanejŠienajnovšienajnovŠieЧИТАЙТЕ ТАКЖЕчитайте ещёЧитай"
    "те ещёЧИТАЙТЕ ЕЩЁчитайте ещеЧитайте ещеЧИТАЙТЕ ЕЩЕчитайте далее"
    "Читайте далееЧИТАЙТЕ ДАЛЕЕчитать такжеЧитать такжеЧИТАТЬ ТАКЖЕ"
    "смотрите такжеСмотрите такжеСМОТРИТЕ ТАКЖЕсм. такжеСм. такжеСМ. "
    "ТАКЖЕсмотрите ещёСмотрите ещёСМОТРИТЕ ЕЩЁпо темеПо темеПО ТЕМЕм"
    "атериалы по темеМатериалы по темеМАТЕРИАЛЫ ПО ТЕМЕновости по тем"
    "еНовости по темеНОВОСТИ ПО ТЕМЕстатьи по темеСтатьи по темеСТАТЬ"
    "И ПО ТЕМЕещё по темеЕщё по темеЕЩЁ ПО ТЕМЕеще по темеЕще по темеЕЩ"
    "Е ПО ТЕМЕдругие новостиДругие новостиДРУГИЕ НОВОСТИдругие матер"
    "иалыДругие материалыДРУГИЕ МАТЕРИАЛЫдругие статьиДругие статьи"
    "ДРУГИЕ СТАТЬИпохожие материалыПохожие материалыПОХОЖИЕ МАТЕРИА"
    "ЛЫпохожие новостиПохожие новостиПОХОЖИЕ НОВОСТИпохожие статьиП"
    "охожие статьиПОХОЖИЕ СТАТЬИсвязанные материалыСвязанные матери"
    "алыСВЯЗАННЫЕ МАТЕРИАЛЫрекомендуемРекомендуемРЕКОМЕНДУЕМреком"
    "ендуем почитатьРекомендуем почитатьРЕКОМЕНДУЕМ ПОЧИТАТЬрекоме"
    "ндуемые материалыРекомендуемые материалыРЕКОМЕНДУЕМЫЕ МАТЕРИА"
    "ЛЫрекомендацииРекомендацииРЕКОМЕНДАЦИИвам может быть интересн"
    "оВам может быть интересноВАМ МОЖЕТ БЫТЬ ИНТЕРЕСНОвам может понра"
    "витьсяВам может понравитьсяВАМ МОЖЕТ ПОНРАВИТЬСЯэто интересноЭ"
    "то интересноЭТО ИНТЕРЕСНОинтересноеИнтересноеИНТЕРЕСНОЕпопуля"
    "рноеПопулярноеПОПУЛЯРНОЕпопулярные новостиПопулярные новостиП"
    "ОПУЛЯРНЫЕ НОВОСТИпопулярные статьиПопулярные статьиПОПУЛЯРНЫЕ "
    "СТАТЬИсамое читаемоеСамое читаемоеСАМОЕ ЧИТАЕМОЕсамое популярн"
    "оеСамое популярноеСАМОЕ ПОПУЛЯРНОЕсамое обсуждаемоеСамое обсуж"
    "даемоеСАМОЕ ОБСУЖДАЕМОЕсамые читаемыеСамые читаемыеСАМЫЕ ЧИТАЕ"
    "МЫЕглавные новостиГлавные новостиГЛАВНЫЕ НОВОСТИглавное за ден"
    "ьГлавное за деньГЛАВНОЕ ЗА ДЕНЬглавное сегодняГлавное сегодняГЛ"
    "АВНОЕ СЕГОДНЯглавное сейчасГлавное сейчасГЛАВНОЕ СЕЙЧАСновости"
    " дняНовости дняНОВОСТИ ДНЯпоследние новостиПоследние новостиПО"
    "СЛЕДНИЕ НОВОСТИсвежие новостиСвежие новостиСВЕЖИЕ НОВОСТИлента"
    " новостейЛента новостейЛЕНТА НОВОСТЕЙвсе новостиВсе новостиВСЕ "
    "НОВОСТИновости партнеровНовости партнеровНОВОСТИ ПАРТНЕРОВнов"
    "ости партнёровНовости партнёровНОВОСТИ ПАРТНЁРОВновости сми2Но"
    "вости сми2НОВОСТИ СМИ2новости смиНовости смиНОВОСТИ СМИчто ещё п"
    "очитатьЧто ещё почитатьЧТО ЕЩЁ ПОЧИТАТЬне пропуститеНе пропусти"
    "теНЕ ПРОПУСТИТЕвыбор редакцииВыбор редакцииВЫБОР РЕДАКЦИИв тре"
    "ндеВ трендеВ ТРЕНДЕсейчас читаютСейчас читаютСЕЙЧАС ЧИТАЮТсейч"
    "ас обсуждаютСейчас обсуждаютСЕЙЧАС ОБСУЖДАЮТчитают сейчасЧитаю"
    "т сейчасЧИТАЮТ СЕЙЧАСсюжетСюжетСЮЖЕТсюжетыСюжетыСЮЖЕТЫчитайте"
    " вЧитайте вЧИТАЙТЕ ВЧИТАЙТЕ ТАКОЖчитайте щеЧитайте щеЧИТАЙТЕ ЩЕ"
    "дивіться такожДивіться такожДИВІТЬСЯ ТАКОЖдивись такожДивись т"
    "акожДИВИСЬ ТАКОЖза темоюЗа темоюЗА ТЕМОЮпо теміПо теміПО ТЕМІно"
    "вини за темоюНовини за темоюНОВИНИ ЗА ТЕМОЮматеріали за темоюМат"
    "еріали за темоюМАТЕРІАЛИ ЗА ТЕМОЮще по теміЩе по теміЩЕ ПО ТЕМІін"
    "ші новиниІнші новиниІНШІ НОВИНИсхожі новиниСхожі новиниСХОЖІ НО"
    "ВИНИсхожі матеріалиСхожі матеріалиСХОЖІ МАТЕРІАЛИрекомендуємо"
    "РекомендуємоРЕКОМЕНДУЄМОвас може зацікавитиВас може зацікавити"
    "ВАС МОЖЕ ЗАЦІКАВИТИвам може сподобатисяВам може сподобатисяВАМ "
    "МОЖЕ СПОДОБАТИСЯпопулярнеПопулярнеПОПУЛЯРНЕпопулярні новиниПо"
    "пулярні новиниПОПУЛЯРНІ НОВИНИнайпопулярнішеНайпопулярнішеНАЙ"
    "ПОПУЛЯРНІШЕнайпопулярнішіНайпопулярнішіНАЙПОПУЛЯРНІШІнайчита"
    "нішеНайчитанішеНАЙЧИТАНІШЕголовнеГоловнеГОЛОВНЕголовні новин"
    "иГоловні новиниГОЛОВНІ НОВИНИголовне за деньГоловне за деньГОЛО"
    "ВНЕ ЗА ДЕНЬостанні новиниОстанні новиниОСТАННІ НОВИНИновини пар"
    "тнерівНовини партнерівНОВИНИ ПАРТНЕРІВусі новиниУсі новиниУСІ "
    "НОВИНИвсі новиниВсі новиниВСІ НОВИНИвибір редакціїВибір редакц"
    "іїВИБІР РЕДАКЦІЇактуальнеАктуальнеАКТУАЛЬНЕчитайте наЧитайте "
    "наЧИТАЙТЕ НАcitește șiciteȘte Șicitiți șicitiȚi Șicitește mai multciteȘte mai multcitește mai mult"
    "eciteȘte mai multecitește în continuareciteȘte În continuarevezi șivezi Șivezi mai multeurmărește șiurmĂreȘt"
    "e Șiarticole similarearticole asemănătoarearticole asemĂnĂtoarearticole recomandatearticole conexearticole pe aceea"
    "și temăarticole pe aceeaȘi temĂpe aceeași temăpe aceeaȘi temĂștiri similareȘtiri similareștiri pe aceeași te"
    "măȘtiri pe aceeași temăȘtiri pe aceeaȘi temĂștiri recomandateȘtiri recomandateștiri recenteȘtiri recenteultim"
    "ele știriultimele Știriultima orăultima orĂcele mai cititecele mai noicele mai recentecele mai popularecele mai noi "
    "articolerecomandărirecomandĂrirecomandaterecomandarea zileirecomandămrecomandĂmrecomandatîți recomandămÎți reco"
    "mandămÎȚi recomandĂmți-ar putea plăceaȚi-ar putea plăceaȚi-ar putea plĂceate-ar putea interesaalte știrialte "
    "Știrialte articolepartenerii noștripartenerii noȘtridin aceeași categoriedin aceeaȘi categoriedin rețeadin reȚeam"
    "ai multe despremai multe știrimai multe Știritop cititepopulareδιαβάστε επίσηςΔιαβάστε επίσ"
    "ηςΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣδιαβάστε ακόμαΔιαβάστε ακόμαΔΙΑΒΆΣΤΕ ΑΚΌΜΑδια"
    "βάστε ακόμηΔιαβάστε ακόμηΔΙΑΒΆΣΤΕ ΑΚΌΜΗδιαβάστε περισσότεραΔια"
    "βάστε περισσότεραΔΙΑΒΆΣΤΕ ΠΕΡΙΣΣΌΤΕΡΑδιαβάστε σχετικάΔιαβάστε "
    "σχετικάΔΙΑΒΆΣΤΕ ΣΧΕΤΙΚΆδείτε επίσηςΔείτε επίσηςΔΕΊΤΕ ΕΠΊΣΗΣδεί"
    "τε ακόμαΔείτε ακόμαΔΕΊΤΕ ΑΚΌΜΑδείτε ακόμηΔείτε ακόμηΔΕΊΤΕ ΑΚΌΜΗ"
    "δείτε περισσότεραΔείτε περισσότεραΔΕΊΤΕ ΠΕΡΙΣΣΌΤΕΡΑσχετικά άρθ"
    "ραΣχετικά άρθραΣΧΕΤΙΚΆ ΆΡΘΡΑσχετικές ειδήσειςΣχετικές ειδήσεις"
    "ΣΧΕΤΙΚΈΣ ΕΙΔΉΣΕΙΣσχετικάΣχετικάΣΧΕΤΙΚΆσχετικά θέματαΣχετικά θ"
    "έματαΣΧΕΤΙΚΆ ΘΈΜΑΤΑδημοφιλήΔημοφιλήΔΗΜΟΦΙΛΉδημοφιλέστεραΔημο"
    "φιλέστεραΔΗΜΟΦΙΛΈΣΤΕΡΑτα πιο δημοφιλήΤα πιο δημοφιλήΤΑ ΠΙΟ ΔΗΜΟ"
    "ΦΙΛΉπιο δημοφιλήΠιο δημοφιλήΠΙΟ ΔΗΜΟΦΙΛΉτελευταία νέαΤελευταία"
    " νέαΤΕΛΕΥΤΑΊΑ ΝΈΑτελευταίες ειδήσειςΤελευταίες ειδήσειςΤΕΛΕΥΤΑ"
    "ΊΕΣ ΕΙΔΉΣΕΙΣροή ειδήσεωνΡοή ειδήσεωνΡΟΉ ΕΙΔΉΣΕΩΝπροτεινόμεναΠρ"
    "οτεινόμεναΠΡΟΤΕΙΝΌΜΕΝΑπροτεινόμενα άρθραΠροτεινόμενα άρθραΠΡΟ"
    "ΤΕΙΝΌΜΕΝΑ ΆΡΘΡΑπερισσότερα γιαΠερισσότερα γιαΠΕΡΙΣΣΌΤΕΡΑ ΓΙΑπε"
    "ρισσότερα απόΠερισσότερα απόΠΕΡΙΣΣΌΤΕΡΑ ΑΠΌειδήσεις σήμεραΕιδή"
    "σεις σήμεραΕΙΔΉΣΕΙΣ ΣΉΜΕΡΑkapcsolódó cikkekkapcsolÓdÓ cikkeklegolvasottabbolvassa el ezt isl"
    "ue myöslue myÖsluetuimmatuusimmatmost viewedrelated articlesrelated storiesrelated newsrelated postsread nextread more"
    "read alsoalso readsee alsomore on this storymore on this topicmore newsmore storiesyou may also likeyou might also liker"
    "ecommendedrecommended for youtrendingtrending nowpopulartop storieslatest newseditor's pickseditor’s picksin case you "
    "missed itfrom the webdon't missdon’t missschlagzeilenönemli haberlermeer uit binnenlandmateriały promocyjne partnera"
    "Önemli haberlerayrıca bakınızgünün öne çıkanlarıbu haberler de ilginizi çekebilirmehr zum themamehr ausmehr v"
    "onmehr zumás sobremás enmás noticias dealtre notiziealtri articoliplus d’articlesplus d'articlessur le même sujetm"
    "eer overwięcej na tematwięcej zwięcej omais sobremer ommer frånmere ommás demeistgelesenlo másles plus lusles plus"
    "i più lettimais lidasmeest gelezennajczęściej czytanemest lästmest lestmest læstenejčtenějšíсамоеСамо"
    "ечитайте такжеЧитайте такжечитайте такожЧитайте такожcele maien çok ok"
    "unanτα πιοΤα πιοmost readmost popularmore frommore onlatest fromrelatedmeer uitplus demais demer framere frade"
    "rnières actusnoticias denotícias delesen sie auchlesen sie mehrlesen sie hierlesen sie dazulesen sie weiterlesen sie a"
    "ußerdemlesen sie ausserdemlesen sie jetztlies auchlies mehrsehen sie auchhören siehÖren sieauch interessant:mehr dazu"
    ":mehr zum thema:mehr lesen:mehr:siehe auchweiterlesen:zum thema:hintergrund:interview:kommentar:analyse:video:fotos:podc"
    "ast:bilderstrecke:bilderserie:überblick:Überblick:liveblog:s+s pluszum artikel:hier geht'shier geht’shier geht eshie"
    "r lesen siedas könnte sie auch interessieren:das kÖnnte sie auch interessieren:(lesen sie→a lire aussilire aussià l"
    "ireÀ lirelire :lire égalementlire Égalementlire l'entretienlire l’entretienlire l'enquêtelire l'enquÊtelire l’e"
    "nquêtelire l’enquÊtelire l'analyselire l’analyselire l'éditoriallire l'Éditoriallire l’éditoriallire l’Édi"
    "toriallire les témoignageslire les tÉmoignageslire notrelire noslire lalire leà voirÀ voirvoir aussivoir :écouter a"
    "ussiÉcouter aussià écouterÀ écouterÀ Écouterécouter :Écouter :retrouvezlisez aussilisez :(lirepour aller plus l"
    "oin :vidéo -vidÉo -vidéo :vidÉo :vidéo. vidÉo. podcast :en imagesinfographie :décryptage :dÉcryptage :article r"
    "éservé à nos abonnésarticle rÉservÉ À nos abonnÉssur le même sujet :sur le mÊme sujet :en savoir plus :lee tam"
    "biénlee tambiÉnlea tambiénlea tambiÉnleer tambiénleer tambiÉnlee máslee mÁsleer más:leer mÁs:lea más:lea mÁs"
    ":lee aquílee aquÍmás información:mÁs informaciÓn:más información mÁs informaciÓn ver tambiénver tambiÉnvea t"
    "ambiénvea tambiÉnve tambiénve tambiÉnmira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnte puede interesarpuede i"
    "nteresarte:puede leer:puedes leer:también puedes leertambiÉn puedes leertambién puede leertambiÉn puede leerte recom"
    "endamos:te recomendamos leer:le puede interesar:noticia relacionada:relacionado:relacionada:además:ademÁs:en fotos:en "
    "vídeo:en vÍdeo:en video:vídeo:vÍdeo:galería:galerÍa:opinión:opiniÓn:entrevista:consulta aquíconsulta aquÍconsu"
    "lta:sigue en directo(lea(leetambién:tambiÉn:no te pierdas:leggi ancheleggi:leggi quileggi tuttoleggi l'intervistaleggi"
    " l’intervistaleggi laleggi ilguarda ancheguarda il videoguarda le fotoguarda:vedi ancheascolta ancheascolta il podcast"
    "ascolta:approfondisci:approfondimento:per approfondire:potrebbe interessarti:ti potrebbe interessare:ti potrebbe interes"
    "sare ancheil video:le foto:l'intervista:l’intervista:l'analisi:l’analisi:>> leggi>>> leggi(leggileia tambémleia tam"
    "bÉmleia maisleia aindaleia:leia aquiler tambémler tambÉmler maisleia a saiba maisveja tambémveja tambÉmveja mais:ve"
    "ja:veja fotosveja vídeoveja vÍdeover também:ver tambÉm:confira:confira também:confira tambÉm:assista:assista tamb"
    "émassista tambÉmouça:ouÇa:ouça tambémouÇa tambÉmrecomendado:entenda:opinião:opiniÃo:análise:anÁlise:em fotos"
    ":(leianão perca:nÃo perca:lees ooklees meerlees verder:lees hierlees:bekijk ookbekijk hierbekijk:luister ookkijk ookzi"
    "e ookmeer over:(leesczytaj:czytaj przeczytajzobacz teżzobacz teŻzobacz takżezobacz takŻezobacz równieżzobacz rÓwn"
    "ieŻzobacz:zobacz wideozobacz więcej:zobacz wiĘcej:obejrzyj:obejrzyj takżeobejrzyj takŻeposłuchaj:posŁuchaj:sprawd"
    "ź teżsprawdŹ teŻsprawdź:sprawdŹ:sprawdź także:sprawdŹ takŻe:polecamy:polecamy także:polecamy takŻe:warto prz"
    "eczytać:warto przeczytaĆ:dowiedz się więcejdowiedz siĘ wiĘcejwięcej:wiĘcej:więcej na ten tematwiĘcej na ten te"
    "matwięcej o tymwiĘcej o tym>> czytaj>>> czytaj(czytajwideo:jak czytaćjak czytaĆilginizi çekebilirİlginizi çekebil"
    "irİlginizi Çekebilirİlgİnİzİ Çekebİlİrilgili haberİlgili haberİlgİlİ haberbunu da oku:bunu da okuyunayrıca"
    " okuyun:ayrica okuyun:ayrıca bkzayrica bkzbakınızbakinizbkz.detaylar içindetaylar İçindetaylar İÇİnhaberin deta"
    "yıhaberİn detayihaberin detaylarıhaberİn detaylaridevamı içindevamı İçindevami İÇİnokumak içinokumak İçin"
    "okumak İÇİnvİdeo:galeri:galerİ:foto galeri:foto galerİ:son dakika:son dakİka:sıradaki habersiradakİ haberhaber "
    "için tıklayınhaber İçin tıklayınhaber İÇİn tiklayintıklayıntiklayinläs merlÄs merläs ocksålÄs ocksÅlä"
    "s ävenlÄs Ävenläs vidare:lÄs vidare:läs:lÄs:läs helalÄs helase ocksåse ocksÅse även:se Även:se:lyssna:lyssn"
    "a ocksålyssna ocksÅtv:bildspel:fakta:analys:(läs(lÄslæs merelÆs merelæs ogsålÆs ogsÅlæs:lÆs:læs herlÆs her"
    "se ogsåse ogsÅhør ogsåhØr ogsÅmere om:les merles ogsåles ogsÅles:les helese videohør:hØr:(læs(lÆs(lesčtěte"
    " takéČtěte takéČtĚte takÉčtěte více:Čtěte více:ČtĚte vÍce:čtěte iČtěte iČtĚte ičtěte:Čtěte:Čt"
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
    ":related:related articlerelated articles:watch:listen:>> readdon't miss:don’t miss:"
    "";
inline constexpr char letters_2[] =
    "you may also like:artikelbeiträgenachrichtenmeldungenarticlesactualitésvidéosnoticiasartículosnotíciasartigosnotizi"
    "earticoliartykuływiadomościhaberlerberichtenartiklarnyheterновостиНовостиматериалыМатери"
    "алыnewsschlagwörterschlagwÖrterschlagworteschlagwortstichwörterstichwÖrterstichwortethementhemen in diesem artike"
    "lthemen dieses artikelsthema:mehr zu den themenmehr zu:mehr zum thema:verwandte themen:tagssujetssujets liéssujets liÉ"
    "ssur les mêmes thèmessur les mÊmes thÈmesthèmesthÈmesthématiquesthÉmatiquesthèmes associésthÈmes associÉsmot"
    "s-clésmots-clÉsmots clésmots clÉsétiquettesÉtiquettesplus surdans cet articlearchivado enetiquetastemastemas relac"
    "ionadostemas tratadosmás sobre:mÁs sobre:palabras claveen esta noticia:más temasmÁs temasargomentiargomenti trattati"
    "argomenti correlatitemitagparole chiaveetichettetópicostÓpicostópicos relacionadostÓpicos relacionadostópicos da ma"
    "tériatÓpicos da matÉriaassuntospalavras-chavemarcadoresnesta matérianesta matÉriatrefwoordenonderwerpenmeer over di"
    "t onderwerp:tagitematypowiązane tematypowiĄzane tematysłowa kluczowesŁowa kluczowewięcej o:wiĘcej o:więcej na tem"
    "atwiĘcej na temathasłahasŁaetiketleretİketleretiketetİketilgili konularİlgili konularİlgİlİ konularilgili etike"
    "tlerİlgili etiketlerİlgİlİ etİketlerkonularanahtar kelimeleranahtar kelİmelerbu konularda daha fazlaämnenÄmnenä"
    "mnen i artikelnÄmnen i artikelntaggarnyckelordi artikelnämnesordÄmnesordemneremneordnøgleordnØgleordstikordnøkkelo"
    "rdnØkkelordtema:štítkyŠtítkyŠtÍtkytématatÉmatatéma:tÉma:klíčová slovaklÍČovÁ slovatagytémytÉmyтег"
    "иТегиТЕГИтэгиТэгиТЭГИметкиМеткиМЕТКИтемыТемыТЕМЫтема:Тема:ТЕМ"
    "А:ключевые словаКлючевые словаКЛЮЧЕВЫЕ СЛОВАещё по темамЕщё по т"
    "емамЕЩЁ ПО ТЕМАМключові словаКлючові словаКЛЮЧОВІ СЛОВАтемиТем"
    "иТЕМИміткиМіткиМІТКИetichetetaguritag-uricuvinte cheiesubiectepe larg despreετικέτεςΕτικ"
    "έτεςΕΤΙΚΈΤΕΣθέματαΘέματαΘΈΜΑΤΑλέξεις κλειδιάΛέξεις κλειδιάΛΈΞ"
    "ΕΙΣ ΚΛΕΙΔΙΆλέξεις-κλειδιάΛέξεις-κλειδιάΛΈΞΕΙΣ-ΚΛΕΙΔΙΆcímkékcÍmkÉkav"
    "ainsanataiheettopicsrelated topicskeywordsfiled underhashtagspersone citateluoghi citatitemas:themen:themen :tagi:etiket"
    "ler:теги:Теги:dpadpa-afxdpa/lnideutsche presse-agenturafpagence france-pressereutersthomson reutersapassociated "
    "pressefeagencia efeansaadnkronosagilapresseaskanewslusaagência lusaagência brasileuropa pressapaaustria presse agentur"
    "keystone-sdasdaawpbelgaanppappolska agencja prasowaiarisbnewsČtkČtk/aptasrmtiagerpresmediafaxtttt-reutersritzauntbsttb"
    "nsТАССРИА Новости«РИА Новости»Интерфакс«Интерфакс»УкрінформУкр"
    "информУНІАНУНИАНІнтерфакс-УкраїнаИнтерфакс-УкраинаБелТАanadolu ajan"
    "sıanadolu agencydemirören haber ajansıİhlas haber ajansıdhaİhaankaΑΠΕ-ΜΠΕΑΠΕΑΜΠΕknatelamtélamnotimex"
    "xinhuatassinterfaxbloombergdow jonesdow jones newswiresupibbcbbc newscnncnbcnprafp/le mondeder spiegelspiegelspiegel onl"
    "inespiegel politikzeit onlinef.a.z.fazfaz.netfrankfurter allgemeinefrankfurter allgemeine zeitungsüddeutsche zeitungsz."
    "dewelt am sonntagbild am sonntagtaztageszeitunghandelsblattwirtschaftswochemanager magazinfocus onlinestern.detagesspieg"
    "elberliner zeitungberliner morgenpostb.z.frankfurter rundschaustuttgarter zeitungstuttgarter nachrichtenhamburger abendb"
    "latthamburger morgenpostkölner stadt-anzeigerrheinische postwestdeutsche allgemeinewazneue osnabrücker zeitungnozostse"
    "e-zeitungleipziger volkszeitungsächsische zeitungmitteldeutsche zeitungmärkische allgemeineweser-kurieraugsburger allg"
    "emeinemünchner merkurnürnberger nachrichtenbadische zeitungschwäbische zeitungsüdkurierhazhannoversche allgemeinernd"
    "redaktionsnetzwerk deutschlandfunke mediengruppet-onlinen-tvntvntv.deardard-aktuelltagesschautagesschau.dezdfzdfheutedeu"
    "tschlandfunkdeutsche welledwndrwdrmdrbr24swrrbbrbb24hessenschauheiseheise onlineheise mediengolemgolem.denetzpolitik.org"
    "derstandard.atstandard verlagsgesellschaftkronen zeitungkleine zeitungorforf.atnzzneue zürcher zeitungtages-anzeigersrf"
    "basler zeitungrtstribune de genèveswissinfoluxemburger wortle figaroaujourd'hui en franceaujourd’hui en franceles Éc"
    "hosles echosl'humanitél’humanitél'obsl’obsle nouvel obsmediapartcourrier internationalouest-francela voix du nordl"
    "a dépêchela dépêche du midinice-matinmidi librele télégrammefrance infofranceinfofrance 24france télévisionsfran"
    "ce 2france 3france interradio francetf1tf1 infolcibfmtvbfm businesscnewsrmceurope 1rfil'Équipel’Équipehuffpostle huf"
    "fington postnumeramareporterreslate.frla libre belgiquela dernière heuredh les sportsrtbfradio-canadala presse canadien"
    "nele journal de montréalabcdiario abcla vanguardiael confidencialeldiario.esel españolokdiariolibertad digitaldiario v"
    "ascoheraldo de aragónla voz de galiciafaro de vigolevante-emvlas provinciasdiario de sevillacanarias7la nueva españael"
    " norte de castillamundo deportivocinco díasel economistaeleconomista.esrtvertve.estvecadena sercopeonda ceroantena 3ant"
    "ena 3 noticiaslasextatelecincoel huffington postinfobaeclarínpágina/12Ámbitoel espectadorcaracol radioexcélsiorrppel"
    " mercuriobiobiochiletelesurbbc mundobbc news mundocnn en españolcorriere della seracorrierela repubblicarepubblicail so"
    "le 24 oreil messaggeroil fatto quotidianoil foglioil manifestoil gazzettinoil secolo xixil resto del carlinoqnquotidiano"
    " nazionalela gazzetta dello sportcorriere dello sporttuttosportl'espressol’espressofanpagefanpage.ithuffpost italiatgc"
    "om24sky tg24rai newsrainewstg1la7mediasettoday.itil tirrenol'unione sardal’unione sardagiornale di siciliala siciliawi"
    "red italiamilano finanzagedifolha de s.paulofolha de são paulofolhapressg1o estado de s. pauloestadãoestadão conteúd"
    "ouolistoÉvalor econômicoinfomoneycartacapitalcorreio braziliensezero horagzhgazeta do povopoder360r7sbttv globoglobone"
    "wscnn brasilbbc news brasilagência públicadiário do nordestediário de notíciasjornal de notíciascorreio da manhãs"
    "ic notíciastvicnn portugalrtptsfrenascençajornal de negóciosa bolajornal económiconos nieuwsnos sportnu.nlde volkskr"
    "antvolkskrantnrcnrc handelsbladhet paroolde telegraafalgemeen dagbladhet financieele dagbladrtl nieuwsbnromrop fryslâno"
    "mroep westomroep brabantrtv noordnh nieuwsat5tweakersnieuwsuurhet laatste nieuwshlnhet nieuwsbladvrtvrt nwsgazet van ant"
    "werpenonetonet wiadomościwirtualna polskainteriagazeta.plgazeta wyborczawyborczawyborcza.plrzeczpospolitadziennik gazet"
    "a prawnasuper expresspolska timesnewsweek polskado rzeczytygodnik powszechnytvn24tvn24.pltvnpolsat newstvptvp infotvp3rm"
    "f24rmf fmradio zetpolskie radiotok fmmoney.plbankier.plbusiness insider polskapuls biznesudziennik polskigłos wielkopol"
    "skigrupa onet.plnatematoko.pressniezależnahürriyethabertürkyeni Şafaktürkiye gazetesibirgünt24gazete duvarcnn tür"
    "kcnntürktrt habertrta haberhabertürk tvhalk tvbbc türkçedw türkçebianetensonhaberhaberler.comfanatikfotomaçdünya"
    " gazetesibloomberg htdagens nyheterdnsvenska dagbladetsvdaftonbladetexpressengöteborgs-postensydsvenskansvtsvt nyheters"
    "veriges radiotv4tv4 nyheternadagens industritt nyhetsbyrånberlingskejyllands-postenekstra bladetb.t.børsendr nyhedertv"
    " 2tv2kristeligt dagbladritzaus bureauaftenpostenvgdagbladetnrktv 2 nyheterdagens næringslivbergens tidendenettavisene24"
    "klassekampenylehelsingin sanomathufvudstadsbladetilta-sanomatiltalehtirÚvmorgunblaðiðidnes.czidnesmf dnesmladá front"
    "a dnesnovinkynovinky.czlidové novinylidovky.czhospodářské novinyihnedaktuálně.czseznam zprávydeník.czdeník nble"
    "sk.czČt24Česká televizeČeský rozhlasirozhlastv novacnn prima newsdenník naktuality.skhvgnépszava24.huМИА «Р"
    "оссия сегодня»Россия сегодняКоммерсантъ«Коммерсантъ»«Ведомост"
    "и»РБК«Известия»Российская газетаКомсомольская правдаМосковски"
    "й комсомолецАргументы и фактыНовая газетаНезависимая газетаЛен"
    "та.руГазета.ruФонтанкаМедузаmeduzaЭхо МосквыПервый каналНТВРоссия 2"
    "4rt на русскомsputnikРусская служба Би-би-сиБи-би-сиРадио СвободаНаст"
    "оящее ВремяРосбалтura.ruСпорт-ЭкспрессЧемпионатУкраїнська правда"
    "Украинская правдаЄвропейська правдаЕкономічна правдаТСНСуспіл"
    "ьнеГромадськеhromadskeДзеркало тижняРБК-УкраїнаГлавкомЛІГА.netliga.netЦ"
    "ензор.НЕТ24 канал5 каналРадіо Свободаbbc news УкраїнаГазета.uakyiv independen"
    "tdigi24digi24.rohotnewshotnews.rog4mediag4media.roadevărullibertateaevenimentul zileigândulziarul financiarprotvpro tv"
    "Știrile protvstirile protvantena 3 cnnrealitatearomânia tvjurnalul naționalnews.roeuropa liberăeuropa liberă român"
    "iabizidaytvrΚαθημερινήΗ ΚαθημερινήΤα ΝέαΤο ΒήμαΠρώτο ΘέμαΠΡΩΤΟ ΘΕΜΑΈ"
    "θνοςΕλευθεροτυπίαΕφημερίδα των ΣυντακτώνΕΡΤΣΚΑΪnaftemporikiΝαυτεμπο"
    "ρικήin.griefimeridaiefimerida.grnews247cnn greecelifonewsbombjutarnji listvečernji listindex.hrblicn1b92tanjugeuron"
    "ewseuractivthe guardianthe new york timesnew york timeswashington postwall street journalfinancial timesthe economistal "
    "jazeerasky newsgetty imagespr newswirebusiness wireglobenewswirenews aktuellotspresseportalard-studiozdf-studioard-haupt"
    "stadtstudiozdf-hauptstadtstudioredaktionredaktionsnetzwerk deutschlandla rédactionrédactionservice politiqueredacción"
    "la redacciónagenciasredazioneredazione onlineredazione webla redazioneredazione ansaredazione cronacaredazione economia"
    "redazione sporta cura della redazioneredaçãoredactieonze redactienieuwsredactieredactie economieredactie sportredactie"
    " buitenlandredactie binnenlandredakcjaredakcja portaluhaber merkezihaber servisispor servisiekonomi servisidış haberle"
    "r servisidış haberlerredaktionenredaksjonenredakceredakciaредакцияРедакцияредакціяРедакц"
    "іяredacțiaσύνταξηΣύνταξησυντακτική ομάδαΣυντακτική ομάδαnewsroomnews desk"
    "web deskstaffopracwysłuchałredactie:haber :text avpor :par:journalist:weltdie weltdie zeitdie presseder standardfocusp"
    "rofilkuriermerkurabendzeitungsemanamarcapúblicofaktakşamtakvimduvaranadoludanasdelopolitikadnevnikrespektreflexprávob"
    "leskomnile matinla pressela croixle pointle soirle tempsla librel'avenirl’avenirl'echol’echola provencela tribunela "
    "naciónla nazioneel tiempoel mundoel paísla razónel correoel comercioel universalla tercerael observadorel periódicol"
    "a repúblicala jornadail giornola stampail postil mattinoo globoo diaa tardeder tagesspiegelde standaardde morgende tijd"
    "trouwle parisien24 heures20 minutos20 minuten20 minutes20minutosle progrèssud ouestexpressoobservadornosperfilexpansió"
    "nchallengestageblattil giornalepanoramastar gazetesipolitikenpolitykacumhuriyetevrenselmilliyetsözcüдождьДожд"
    "ьизвестияИзвестияведомостиВедомостиправдаПравдаpravdadelficorreoreformapr"
    "ocesoépocaÉpocaexamele mondel'expressl’expresslibérationle devoirmilenioavvenireemoltn.czmynetnexometrópolespoliti"
    "coknackthe timesrtlsicwptzdrpolitikinlandauslanddeutschlandösterreichÖsterreichschweizeuropaweltwirtschaftfinanzenbör"
    "sebÖrsegeldunternehmenverbraucherkarriereberufimmobiliengesellschaftpanoramavermischtesaus aller weltkulturfeuilletonli"
    "teraturbücherbÜchermusikkinofilmtheaterkunstmedienfernsehentvstreamingnetzweltdigitaldigitalesinternettechniktechnolog"
    "iesecuritywissenwissenschaftforschunggesundheitmedizinpsychologiebildungschulecampusumweltklimaklimawandelnaturtiereener"
    "giemobilitätmobilitÄtautoverkehrreisereisenlebenlifestylefamilieliebemodestilessengenusswohnengartengeschichtereligion"
    "justizrechtkriminalitätkriminalitÄtblaulichtpolizeiunfälleunfÄllesportfußballfussballbundesliga2. bundesligachampio"
    "ns leagueformel 1tennishandballbasketballwintersportolympiaregionalesregionregionallokaleslokalstadtstadtlebenberlinhamb"
    "urgmünchenmÜnchenbayernwiensachsennrwhessenmeinungdebattekommentarkommentarekolumnekolumnenleitartikelleserbriefeleser"
    "briefglossegastbeitraggastkommentaressayinterviewinterviewsporträtportrÄtreportagehintergrundanalyseanalysenfaktenchec"
    "kratgeberservicewetterlivebloglivelivetickereilmeldungnewstickernachrichtennewsaktuellaktuellesschlagzeilenhomemagazinwo"
    "chenendeleutestarspromisroyalsvideosbilderfotostreckepodcastdossiergemeindebaukrieg in der ukraineukrainenahostusachinar"
    "usslandpolitiqueinternationalmondeeuropefrancesociétésociÉtÉéconomieÉconomieentreprisesentreprisefinancefinancesma"
    "rchésmarchÉsbourseargentpatrimoineimmobilieremploiconsommationconsojusticepolicefaits diversfait diverssantésantÉmé"
    "decinemÉdecineéducationÉducationécoleÉcoleenvironnementplanèteplanÈteclimatécologieÉcologieénergieÉnergiebiod"
    "iversitébiodiversitÉsciencesscienceespacetechnotechnologiestechnumériquenumÉriquehigh-techpixelsmédiasmÉdiastélé"
    "visiontÉlÉvisionculturecultureslivreslittératurelittÉraturecinémacinÉmamusiquemusiquesartsthéâtrethÉÂtrescène"
    "sscÈnesexpositionssériessÉrieshistoireidéesidÉesdébatsdÉbatsdébatdÉbattribunetribunesopinionopinionséditorial"
    "ÉditorialéditoÉditoéditosÉditoschroniquechroniquesenquêteenquÊteenquêtesenquÊtesreportagesentretienentretienspo"
    "rtraitportraitsrécitrÉcitdécryptagedÉcryptagedécryptagesdÉcryptagesvérificationvÉrificationles décodeursles dÉ"
    "codeursgrand formatsportsfootballrugbycyclismeligue 1ligue des championsbasketformule 1jojeux olympiquesrégionsrÉgions"
    "régionrÉgionîle-de-franceÎle-de-franceparislyonmarseillebretagnebelgiquesuissequébecquÉbeccanadaafriqueamériquesa"
    "mÉriquesasieasie-pacifiquemoyen-orientproche-orientétats-unisÉtats-unisroyaume-unirussieguerre en ukrainechinevoyagev"
    "oyagestourismegastronomiecuisinevinsbeautébeautÉstylestylesart de vivremaisonfamilleautomobiletransportsmobilitémobil"
    "itÉagriculturereligionsmétéomÉtÉopeopleinsolitemagazinem le magle magvidéosvidÉosvidéovidÉopodcastsen directdir"
    "ectà la uneÀ la uneactualitéactualitÉactualitésactualitÉsactudernières minutesderniÈres minutesvie pratiquedispa"
    "ritionscarnetmer et océansmer et ocÉanspolíticapolÍticainternacionalmundoespañaespaÑanacionaleconomíaeconomÍaemp"
    "resasmercadosbolsafinanzasdineroviviendaempleotrabajoconsumosociedadsucesostribunalesjusticiapolicialpolicialesseguridad"
    "saludsanidadeducacióneducaciÓnmedio ambienteclima y medio ambientemedioambienteclimacambio climáticocambio climÁtico"
    "energíaenergÍanaturalezacienciacienciasespaciotecnologíatecnologÍatecnoculturalibrosliteraturacinemúsicamÚsicateat"
    "roarteseriestelevisióntelevisiÓnmedioscomunicacióncomunicaciÓnespectáculosespectÁculosgentecorazóncorazÓnfamosos"
    "historiareligiónreligiÓnopiniónopiniÓneditorialeditorialescolumnascolumnacolumnistastribunatribunascartas al directo"
    "ranálisisanÁlisisentrevistaentrevistasreportajereportajescrónicacrÓnicacrónicascrÓnicasperfildeportesfútbolfÚtbo"
    "lbaloncestotenisciclismomotorfórmula 1fÓrmula 1la ligaligachampionsmundialjuegos olímpicosjuegos olÍmpicoslocallocal"
    "esciudadciudadesprovinciascomunidadesmadridbarcelonacataluñacataluÑaandalucíaandalucÍasevillavalenciacomunidad valen"
    "cianagaliciapaís vascopaÍs vascocastilla y leóncastilla y leÓnaragónaragÓncanariasbalearesaméricaamÉricalatinoam"
    "éricalatinoamÉricaméxicomÉxicoargentinacolombiachileperúperÚvenezuelaestados unidosee. uu.oriente próximooriente "
    "prÓximooriente medioasiaáfricaÁfricaguerra en ucraniaviajesturismogastronomíagastronomÍaestilomodabellezaestilo de "
    "vidabienestarfamiliamascotastiempoel tiempoagriculturamotor y movilidadincendiosvídeosvÍdeosfotosúltima horaÚltima h"
    "oraactualidadnoticiasportadasuplementossucesos y tribunaleseleccionesverificaciónverificaciÓnpoliticaesterimondoitalia"
    "internicronacacronachecronaca neraattualitàattualitÀeconomiafinanzamercatiborsasoldilavoroimpreseaziendecasaimmobiliar"
    "econsumisocietàsocietÀgiustiziasalutemedicinabenesserescuolauniversitàuniversitÀambienteenergianaturaanimaliscienzas"
    "cienzespaziotecnologiatecnologiedigitalelibricinemamusicamostrespettacolispettacolotelevisionemediagossippersonaggistori"
    "areligionevaticanoopinionicommenticommentoeditorialeeditorialil'editorialel’editorialerubrichelettereil puntol'analisi"
    "l’analisianalisiintervistal'intervistal’intervistaintervisteinchiestainchiesteil ritrattoil casola storiail personag"
    "giocalcioserie acoppaformula 1motogpmotoriolimpiadiregioniregionemilanoromanapolitorinobolognafirenzepalermovenezialomba"
    "rdiaemilia-romagnatoscanalaziosiciliavenetoviaggicucinafoodricettestilefamigliameteovideofotoultima oraultime notizienot"
    "izieprimo pianoin primo pianomotori e mobilitàmotori e mobilitÀagricolturatrasportiguerra in ucrainamedio orientestati"
    " unitibrasilportugalpaíspaÍsmercadofinançasfinanÇasnegóciosnegÓciosdinheiroempregoimóveisimÓveissociedadecotidia"
    "nocidadescidadepolíciapolÍciasegurançaseguranÇajustiçajustiÇasaúdesaÚdeequilíbrio e saúdeequilÍbrio e saÚdee"
    "quilíbrioequilÍbrioeducaçãoeducaÇÃomeio ambientenaturezaazulciênciaciÊnciaciênciasciÊnciasciência e saúdeci"
    "Ência e saÚdeespaçoespaÇotecilustradailustríssimailustrÍssimalivrosartestelevisãotelevisÃomídiamÍdiaentretenim"
    "entocelebridadespopp3fugasípsilonÍpsilonhistóriahistÓriareligiãoreligiÃoopiniãoopiniÃoeditoriaiscolunascolunacol"
    "unistastendências / debatestendÊncias / debatespainel do leitoranáliseanÁlisereportagemreportagensesporteesportesdes"
    "portofutebolfutebol nacionalfutebol internacionalautomobilismoolimpíadasolimpÍadasregiãoregiÃoregiõesregiÕessão p"
    "aulosÃo paulorio de janeirolisboaportominas geraisbrasíliabrasÍliaamérica latinaamÉrica latinaásiaÁsiaoriente mé"
    "diooriente mÉdiomédio orientemÉdio orienteguerra na ucrâniaguerra na ucrÂniaviagemviagenscomidagastronomiacomportam"
    "entofamíliafamÍliabichoscarrostempoagroagronegócioagronegÓcioincêndios florestaisincÊndios florestaisúltimasÚlti"
    "masnotíciasnotÍciasinícioinÍciocapaeleiçõeseleiÇÕeschecagemfact checkbinnenlandbuitenlandpolitiekregionaal nieuw"
    "sregioregionaallokaaleconomiebeursondernemenbedrijvenwerkwonensamenlevingmaatschappijmisdaad112rechtbankgezondheidzorgon"
    "derwijsmilieuklimaatnatuurdierenwetenschapcultuurcultuur & mediaboekenmuziekentertainmentshowbizzshownieuwsachterklaproy"
    "altykoningshuisgeschiedenisreligieopiniecolumnscolumncommentaarachtergrondvoetbalwielrennenschaatsenhockeyopmerkelijkkok"
    "en & etenreizenweerverkeernieuwsvoorpaginahet beste vanamsterdamrotterdamutrechtden haagvlaanderenwereldoorlog in oekra"
    "ïneoorlog in oekraÏnewiadomościwiadomoŚcikrajpolskaświatŚwiatpolitykagospodarkaekonomiabiznesfinansegiełdagieŁda"
    "pieniądzepieniĄdzepracanieruchomościnieruchomoŚcifirmaspołeczeństwospoŁeczeŃstwoprawosądysĄdykryminalnewypadki"
    "policjazdrowiemedycynaedukacjaszkołaszkoŁaśrodowiskoŚrodowiskoklimatekologiaenergetykaprzyrodazwierzętazwierzĘtana"
    "ukakosmostechnologiakulturaksiążkiksiĄŻkimuzykateatrsztukaserialetelewizjarozrywkagwiazdyplotkireligiakościółkoŚ"
    "ciÓŁkomentarzekomentarzfelietonfelietonypublicystykawywiadwywiadyrozmowareportażreportaŻanalizatylko u naspiłka no"
    "żnapiŁka noŻnaekstraklasaliga mistrzówliga mistrzÓwsiatkówkasiatkÓwkażużelŻużelŻuŻelskoki narciarskiekoszyk"
    "ówkakoszykÓwkaregionylokalnewarszawakrakówkrakÓwłódźŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgdaŃsktr"
    "ójmiastotrÓjmiastoszczecinlublinkatowicebiałystokbiaŁystokśląskŚląskŚlĄskmałopolskamaŁopolskamazowieckiewojn"
    "a w ukrainierosjaukrainapodróżepodrÓŻeturystykakuchniakulinariaprzepisyurodastyl życiastyl ŻyciadomogródogrÓdrod"
    "zinadzieckomotoryzacjamotopogodaciekawostkinajnowszena żywona Żywostrona gŁÓwnawideozdjęciazdjĘciawyborygündemgÜ"
    "ndemgüncelgÜncelsiyasetsİyasetpolitikapolİtİkadünyadÜnyatürkiyetÜrkİyeekonomiekonomİfinansfİnanspiyasalarpİ"
    "yasalariş dünyasıİş dünyasıİŞ dÜnyasiemlakşirketlerŞirketlerŞİrketlertoplumyaşamyaŞamadliyeadlİyeasayi"
    "şasayİŞ3. sayfapolis adliyepolİs adlİyesağlıksaĞlikeğitimeĞİtİmçevreÇevreiklimİklimİklİmenerjienerjİdo"
    "ğadoĞahayvanlarbilimbİlİmbilim teknolojibİlİm teknolojİbilim ve teknolojibİlİm ve teknolojİbilim-teknolojibİl"
    "İm-teknolojİteknolojiteknolojİİnternetmedyakültürkÜltÜrkültür sanatkÜltÜr sanatkültür-sanatkÜltÜr-sanats"
    "anatkitapkİtapsinemasİnemamüzikmÜzİktelevizyontelevİzyonmagazİnünlülerÜnlülerÜnlÜlertarihtarİhdindİnarkeo"
    "lojiarkeolojİgörüşgÖrÜŞyazarlarköşe yazılarıkÖŞe yazilariyorumanalizanalİzröportajrÖportajsöyleşisÖyl"
    "eŞİdosya haberözel haberÖzel habersporfutbolsüper ligsÜper lİgbasketbolvoleyboltenİsmotor sporlarımotor sporlar"
    "iyerelyerel haberlerbölgebÖlgeistanbulİstanbulankaraizmirİzmirİzmİrkaradenizkaradenİzegemarmaraakdenizakdenİzavr"
    "upaorta doğuorta doĞuasyaamerikaamerİkaafrikaafrİkaseyahatturizmturİzmgezigezİyemekkadınkadinaileaİleotomobiloto"
    "mobİlotomotivotomotİvtarımtarimulaşımulaŞimsavunmahava durumuson dakikason dakİkahaberlerhaberanasayfacanlıcanli"
    "vİdeofoto galerifoto galerİseçimseÇİmnyheterinrikesutrikessverigevärldenvÄrldennäringslivnÄringslivbörsbÖrspr"
    "ivatekonomibostadsamhällesamhÄllebrotthälsahÄlsasjukvårdsjukvÅrdskolautbildningmiljömiljÖenergivetenskapteknikme"
    "dierböckerbÖckerteaterscenkonstnöjenÖjekändisarkÄndisarledareledarsidandebattdn debattkrönikakrÖnikakolumninsän"
    "dareinsÄndareanalysintervjufotbollallsvenskanishockeyskidorlokaltlokala nyheterstockholmgöteborggÖteborgmalmömalmÖr"
    "esormatmat & drycklivsstilfamiljbilvädervÄdersenaste nyttstartsidankriget i ukrainaindlandudlanddanmarkverdenøkonomi"
    "ØkonomierhvervpengeboligsamfundkrimisundheduddannelsemiljømiljØvidenskabvidenteknologibøgerbØgerunderholdningkendte"
    "historietrolederdebatkronikklummelæserbrevlÆserbrevfodboldsuperligaenhåndboldhÅndboldcyklingkøbenhavnkØbenhavnaarh"
    "usrejsermadbilervejretseneste nytinnenriksutenriksnorgepolitikknæringslivnÆringslivsamfunnkrimhelseutdanningvitenskapf"
    "orskningbøkerbØkerkronikkmeningermeninger og debattfotballeliteserienlangrennskisportoslobergentrondheimmat og drikkev"
    "æretvÆretsiste nyttzprávyzprÁvydomácídomÁcÍdomovz domovazahraničízahraniČÍzahraničnízahraniČnÍsvětsvĚt"
    "ze světaze svĚtaevropaekonomikabyznyspenízepenÍzeburzabydleníbydlenÍpráceprÁcespolečnostspoleČnostčerná kron"
    "ikaČerná kronikaČernÁ kronikasoudyzdravízdravÍmedicínamedicÍnavzdělávánívzdĚlÁvÁnÍškolstvíŠkolstvíŠ"
    "kolstvÍživotní prostředíŽivotní prostředíŽivotnÍ prostŘedÍenergetikapřírodapŘÍrodazvířatazvÍŘatavě"
    "davĚdavěda a technikavĚda a technikatechnikamédiamÉdiaknihyhudbadivadlouměníumĚnÍtelevizeseriályseriÁlycelebr"
    "ityshowbyznysnázorynÁzorynázory a komentářenÁzory a komentÁŘekomentářekomentÁŘekomentářkomentÁŘsloupkygl"
    "osablogyrozhovorrozhovoryreportážreportÁŽreportážereportÁŽeanalýzaanalÝzafotbalhokejbiatlonprahabrnoostravaplz"
    "eňplzeŇválka na ukrajiněvÁlka na ukrajinĚukrajinaruskocestovánícestovÁnÍjídlojÍdloreceptymódamÓdaživotní"
    " stylŽivotní stylŽivotnÍ stylstylrodinadopravapočasípoČasÍzajímavostizajÍmavostimagazínmagazÍnaktuálněaktu"
    "ÁlnĚaktualityonlinedomůdomŮvolbyslovenskoz domova a zo svetazo svetaполитикаПолитикаПОЛИТИКА"
    "в миреВ миреВ МИРЕмирМирМИРроссияРоссияРОССИЯв россииВ россииВ "
    "РОССИИэкономикаЭкономикаЭКОНОМИКАбизнесБизнесБИЗНЕСфинансыФи"
    "нансыФИНАНСЫрынкиРынкиРЫНКИденьгиДеньгиДЕНЬГИнедвижимостьНед"
    "вижимостьНЕДВИЖИМОСТЬкомпанииКомпанииКОМПАНИИпромышленностьП"
    "ромышленностьПРОМЫШЛЕННОСТЬэнергетикаЭнергетикаЭНЕРГЕТИКАобщ"
    "ествоОбществоОБЩЕСТВОпроисшествияПроисшествияПРОИСШЕСТВИЯкри"
    "миналКриминалКРИМИНАЛпреступностьПреступностьПРЕСТУПНОСТЬсуд"
    "ыСудыСУДЫправоПравоПРАВОсиловые структурыСиловые структурыСИЛ"
    "ОВЫЕ СТРУКТУРЫармияАрмияАРМИЯармия и опкАрмия и опкАРМИЯ И ОПКо"
    "боронаОборонаОБОРОНАбезопасностьБезопасностьБЕЗОПАСНОСТЬздор"
    "овьеЗдоровьеЗДОРОВЬЕмедицинаМедицинаМЕДИЦИНАобразованиеОбраз"
    "ованиеОБРАЗОВАНИЕэкологияЭкологияЭКОЛОГИЯклиматКлиматКЛИМАТп"
    "риродаПриродаПРИРОДАживотныеЖивотныеЖИВОТНЫЕнаукаНаукаНАУКАн"
    "аука и техникаНаука и техникаНАУКА И ТЕХНИКАкосмосКосмосКОСМОСт"
    "ехнологииТехнологииТЕХНОЛОГИИтехнология и медиаТехнология и ме"
    "диаТЕХНОЛОГИЯ И МЕДИАинтернетИнтернетИНТЕРНЕТмедиаМедиаМЕДИАс"
    "миСмиСМИкультураКультураКУЛЬТУРАкнигиКнигиКНИГИлитератураЛит"
    "ератураЛИТЕРАТУРАкиноКиноКИНОмузыкаМузыкаМУЗЫКАтеатрТеатрТЕА"
    "ТРискусствоИскусствоИСКУССТВОтелевидениеТелевидениеТЕЛЕВИДЕН"
    "ИЕшоу-бизнесШоу-бизнесШОУ-БИЗНЕСзвездыЗвездыЗВЕЗДЫисторияИсто"
    "рияИСТОРИЯрелигияРелигияРЕЛИГИЯмненияМненияМНЕНИЯмнениеМнени"
    "еМНЕНИЕколонкаКолонкаКОЛОНКАколонкиКолонкиКОЛОНКИкомментарии"
    "КомментарииКОММЕНТАРИИаналитикаАналитикаАНАЛИТИКАанализАнали"
    "зАНАЛИЗинтервьюИнтервьюИНТЕРВЬЮрепортажРепортажРЕПОРТАЖрепор"
    "тажиРепортажиРЕПОРТАЖИрасследованияРасследованияРАССЛЕДОВАНИ"
    "ЯрасследованиеРасследованиеРАССЛЕДОВАНИЕспецпроектыСпецпроек"
    "тыСПЕЦПРОЕКТЫспортСпортСПОРТфутболФутболФУТБОЛхоккейХоккейХО"
    "ККЕЙтеннисТеннисТЕННИСбиатлонБиатлонБИАТЛОНфигурное катаниеФ"
    "игурное катаниеФИГУРНОЕ КАТАНИЕбаскетболБаскетболБАСКЕТБОЛбок"
    "сБоксБОКСрегионыРегионыРЕГИОНЫмоскваМоскваМОСКВАсанкт-петерб"
    "ургСанкт-петербургСАНКТ-ПЕТЕРБУРГпетербургПетербургПЕТЕРБУРГп"
    "одмосковьеПодмосковьеПОДМОСКОВЬЕуралУралУРАЛсибирьСибирьСИБИ"
    "РЬбывший сссрБывший сссрБЫВШИЙ СССРукраинаУкраинаУКРАИНАсвоСв"
    "оСВОспециальная военная операцияСпециальная военная операцияСП"
    "ЕЦИАЛЬНАЯ ВОЕННАЯ ОПЕРАЦИЯсшаСшаСШАевропаЕвропаЕВРОПАазияАзия"
    "АЗИЯближний востокБлижний востокБЛИЖНИЙ ВОСТОКпутешествияПуте"
    "шествияПУТЕШЕСТВИЯтуризмТуризмТУРИЗМедаЕдаЕДАрецептыРецептыР"
    "ЕЦЕПТЫмодаМодаМОДАстильСтильСТИЛЬстиль жизниСтиль жизниСТИЛЬ "
    "ЖИЗНИдомДомДОМсемьяСемьяСЕМЬЯавтоАвтоАВТОавтоновостиАвтоново"
    "стиАВТОНОВОСТИтранспортТранспортТРАНСПОРТпогодаПогодаПОГОДАг"
    "лавноеГлавноеГЛАВНОЕглавные новостиГлавные новостиГЛАВНЫЕ НОВ"
    "ОСТИновостиНовостиНОВОСТИлента новостейЛента новостейЛЕНТА НО"
    "ВОСТЕЙновости дняНовости дняНОВОСТИ ДНЯфотоФотоФОТОвидеоВидео"
    "ВИДЕОинфографикаИнфографикаИНФОГРАФИКАподкастыПодкастыПОДКАС"
    "ТЫдосьеДосьеДОСЬЕвыборыВыборыВЫБОРЫполітикаПолітикаПОЛІТИКАс"
    "вітСвітСВІТу світіУ світіУ СВІТІукраїнаУкраїнаУКРАЇНАв україні"
    "В україніВ УКРАЇНІекономікаЕкономікаЕКОНОМІКАбізнесБізнесБІЗН"
    "ЕСфінансиФінансиФІНАНСИгрошіГрошіГРОШІнерухомістьНерухомість"
    "НЕРУХОМІСТЬсуспільствоСуспільствоСУСПІЛЬСТВОподіїПодіїПОДІЇн"
    "адзвичайні подіїНадзвичайні подіїНАДЗВИЧАЙНІ ПОДІЇкриміналКри"
    "міналКРИМІНАЛвійнаВійнаВІЙНАвійна в україніВійна в україніВІЙН"
    "А В УКРАЇНІвійна з росієюВійна з росієюВІЙНА З РОСІЄЮарміяАрміяА"
    "РМІЯздоров'яЗдоров'яЗДОРОВ'Яздоров’яЗдоров’яЗДОРОВ’ЯосвітаОс"
    "вітаОСВІТАекологіяЕкологіяЕКОЛОГІЯкліматКліматКЛІМАТтехнолог"
    "іїТехнологіїТЕХНОЛОГІЇінтернетІнтернетІНТЕРНЕТмедіаМедіаМЕДІ"
    "АкіноКіноКІНОмузикаМузикаМУЗИКАшоу-бізнесШоу-бізнесШОУ-БІЗНЕС"
    "історіяІсторіяІСТОРІЯрелігіяРелігіяРЕЛІГІЯдумкиДумкиДУМКИдум"
    "каДумкаДУМКАблогиБлогиБЛОГИаналітикаАналітикаАНАЛІТИКАінтерв"
    "'юІнтерв'юІНТЕРВ'Юінтерв’юІнтерв’юІНТЕРВ’ЮрозслідуванняРозсл"
    "ідуванняРОЗСЛІДУВАННЯрегіониРегіониРЕГІОНИкиївКиївКИЇВльвівЛ"
    "ьвівЛЬВІВодесаОдесаОДЕСАхарківХарківХАРКІВдніпроДніпроДНІПРО"
    "подорожіПодорожіПОДОРОЖІїжаЇжаЇЖАрецептиРецептиРЕЦЕПТИстиль "
    "життяСтиль життяСТИЛЬ ЖИТТЯголовнеГоловнеГОЛОВНЕновиниНовиниН"
    "ОВИНИстрічка новинСтрічка новинСТРІЧКА НОВИНвідеоВідеоВІДЕОpolit"
    "icăpoliticĂpoliticexternexterneinternaționalinternaȚionalinternactualitatesocialsocietateevenimenteconomicbanifinan"
    "țefinanȚeafaceribusinessimobiliarecompaniimuncămuncĂjustițiejustiȚiesănătatesĂnĂtatemedicinămedicinĂeducați"
    "eeducaȚieșcoalăȘcoalăȘcoalĂmediuclimăclimĂnaturănaturĂanimaleștiințăȘtiințăȘtiinȚĂștiinţăȘtiinţ"
    "ăȘtiinŢĂtehnologieculturăculturĂcărțicĂrȚimuzicămuzicĂteatruartăartĂdivertismentmondenvedeteshowbizistorie"
    "opiniicomentariianalizeanalizăanalizĂinterviuinterviurireportajinvestigațiiinvestigaȚiihandballocalebucureștibucure"
    "ȘticlujiașiiaȘitimișoaratimiȘoarabrașovbraȘovconstanțaconstanȚarepublica moldovamoldovarăzboi în ucrainarĂzb"
    "oi În ucrainaucrainarusiasuacălătoriicĂlĂtoriiturismrețetereȚetemodămodĂstil de viațăstil de viaȚĂtransport"
    "agriculturăagriculturĂvremeaștiriȘtiriștirile zileiȘtirile zileiultimele știriultimele Știriprima paginăprima p"
    "aginĂacasĂalegerifapt diversπολιτικήΠολιτικήΠΟΛΙΤΙΚΉελλάδαΕλλάδαΕΛΛΆΔΑκόσ"
    "μοςΚόσμοςΚΌΣΜΟΣδιεθνήΔιεθνήΔΙΕΘΝΉευρώπηΕυρώπηΕΥΡΏΠΗοικονομία"
    "ΟικονομίαΟΙΚΟΝΟΜΊΑεπιχειρήσειςΕπιχειρήσειςΕΠΙΧΕΙΡΉΣΕΙΣαγορές"
    "ΑγορέςΑΓΟΡΈΣχρηματιστήριοΧρηματιστήριοΧΡΗΜΑΤΙΣΤΉΡΙΟακίνηταΑκ"
    "ίνηταΑΚΊΝΗΤΑεργασίαΕργασίαΕΡΓΑΣΊΑκοινωνίαΚοινωνίαΚΟΙΝΩΝΊΑαστ"
    "υνομικόΑστυνομικόΑΣΤΥΝΟΜΙΚΌδικαιοσύνηΔικαιοσύνηΔΙΚΑΙΟΣΎΝΗυγε"
    "ίαΥγείαΥΓΕΊΑπαιδείαΠαιδείαΠΑΙΔΕΊΑεκπαίδευσηΕκπαίδευσηΕΚΠΑΊΔΕ"
    "ΥΣΗπεριβάλλονΠεριβάλλονΠΕΡΙΒΆΛΛΟΝκλίμαΚλίμαΚΛΊΜΑενέργειαΕνέρ"
    "γειαΕΝΈΡΓΕΙΑεπιστήμηΕπιστήμηΕΠΙΣΤΉΜΗτεχνολογίαΤεχνολογίαΤΕΧΝ"
    "ΟΛΟΓΊΑδιαδίκτυοΔιαδίκτυοΔΙΑΔΊΚΤΥΟμέσαΜέσαΜΈΣΑπολιτισμόςΠολιτ"
    "ισμόςΠΟΛΙΤΙΣΜΌΣβιβλίοΒιβλίοΒΙΒΛΊΟκινηματογράφοςΚινηματογράφο"
    "ςΚΙΝΗΜΑΤΟΓΡΆΦΟΣσινεμάΣινεμάΣΙΝΕΜΆμουσικήΜουσικήΜΟΥΣΙΚΉθέατρο"
    "ΘέατροΘΈΑΤΡΟτέχνεςΤέχνεςΤΈΧΝΕΣτηλεόρασηΤηλεόρασηΤΗΛΕΌΡΑΣΗψυχ"
    "αγωγίαΨυχαγωγίαΨΥΧΑΓΩΓΊΑιστορίαΙστορίαΙΣΤΟΡΊΑαπόψειςΑπόψειςΑ"
    "ΠΌΨΕΙΣάποψηΆποψηΆΠΟΨΗγνώμεςΓνώμεςΓΝΏΜΕΣσχόλιαΣχόλιαΣΧΌΛΙΑανά"
    "λυσηΑνάλυσηΑΝΆΛΥΣΗσυνέντευξηΣυνέντευξηΣΥΝΈΝΤΕΥΞΗσυνεντεύξεις"
    "ΣυνεντεύξειςΣΥΝΕΝΤΕΎΞΕΙΣρεπορτάζΡεπορτάζΡΕΠΟΡΤΆΖαθλητισμόςΑθ"
    "λητισμόςΑΘΛΗΤΙΣΜΌΣαθλητικάΑθλητικάΑΘΛΗΤΙΚΆποδόσφαιροΠοδόσφαι"
    "ροΠΟΔΌΣΦΑΙΡΟμπάσκετΜπάσκετΜΠΆΣΚΕΤτοπικάΤοπικάΤΟΠΙΚΆαθήναΑθήν"
    "αΑΘΉΝΑθεσσαλονίκηΘεσσαλονίκηΘΕΣΣΑΛΟΝΊΚΗκύπροςΚύπροςΚΎΠΡΟΣταξ"
    "ίδιαΤαξίδιαΤΑΞΊΔΙΑγεύσηΓεύσηΓΕΎΣΗμόδαΜόδαΜΌΔΑζωήΖωήΖΩΉτρόπος"
    " ζωήςΤρόπος ζωήςΤΡΌΠΟΣ ΖΩΉΣαυτοκίνητοΑυτοκίνητοΑΥΤΟΚΊΝΗΤΟκαιρ"
    "όςΚαιρόςΚΑΙΡΌΣειδήσειςΕιδήσειςΕΙΔΉΣΕΙΣεπικαιρότηταΕπικαιρότη"
    "ταΕΠΙΚΑΙΡΌΤΗΤΑΑΡΧΙΚΉεκλογέςΕκλογέςΕΚΛΟΓΈΣworldpoliticseconomytechnologyhealthtr"
    "avellive bloglatest newstop storiesbreaking newsstartseite >startseite ›startseitehome >home ›home »home /accueil >"
    "accueil ›accueilinicio >portada >início >home page >strona główna >strona głównaanasayfa >haberler >hem >forside "
    ">domů >úvod >Úvod >главная >Главная >главная /Главная /главнаяГлавнаягол"
    "овна >Головна >головнаГоловнаacasă >acasăαρχική >Αρχική >αρχικήΑρχική"
    "onet >sie sind hiervous êtes iciestá en:estás en:sei quivocê está emvocê está aquiu bent hierjesteś tutajrubrik:"
    "rubrique :sección:sezione:categoria:categoría:kategorie:kategoria:kategori:рубрика:Рубрика:катего"
    "рия:Категория:категоріяКатегоріяcategorie:κατηγορία:Κατηγορία:moderatorm"
    "oderatorinreportersprechersprecherino-toneinspieleratmofrageantwortmusikapplausgelächterjournalisteprésentateurprésen"
    "tatricevoix offquestionréponseriresapplaudissementsmusiquepresentadorpresentadoraperiodistalocutorlocutoravoz en offpre"
    "guntarespuestarisasaplausosmúsicaconduttoreconduttricegiornalistavoce fuori campodomandarispostarisateapplausiapresenta"
    "dorapresentadorarepórterperguntarespostarisospresentatorverslaggevervraagantwoordprowadzącyprowadzącapytanieodpowied"
    "źśmiechŚmiechsunucuspikermuhabirsorucevapprogramledarefrågasvarmoderátormoderátorkaredaktorotázkaodpověďвед"
    "ущийВедущийведущаяВедущаякорреспондентКорреспондентвопросВоп"
    "росответОтветголос за кадромГолос за кадромаплодисментыАплодис"
    "ментысмехСмехведучийВедучийпитанняПитаннязапитанняЗапитанняв"
    "ідповідьВідповідьprezentatorprezentatoareîntrebareÎntrebarerăspunsδημοσιογράφοςΔημο"
    "σιογράφοςερώτησηΕρώτησηαπάντησηΑπάντησηqahostanchorredaktionelle mitarbeit:redakt"
    "ionelle bearbeitungredigiert vonredaktion:schnitt:kamera:ton:produktion:regie:grafik:übersetzung:Übersetzung:übersetz"
    "t vonÜbersetzt vonaus dem englischen vonaus dem englischen übersetztfotos und textbildredaktion:fotografie:lektorat:ko"
    "rrektorat:recherche:dokumentation:schlussredaktion:illustration:gestaltung:programmierung:multimedia:verantwortlich:chef"
    " vom dienst:mit material vonmit agenturenmit agenturmaterialmit dpamit afp(mit dpa(mit agenturmaterialmit informationen "
    "vonavec afp(avec afpavec l'afpavec l’afp(avec l'afp(avec l’afpavec reuters(avec reutersavec agencesavec agenceavec l"
    "es agences(avec agencestraduit partraduction :traduit de l'anglaistraduit de l’anglaismontagecaméra :images :réalisa"
    "tionproduction :infographies :iconographie :édition :Édition :édité parÉdité parphotographies dephotos degraphique"
    "s :développement :secrétariat de rédactioncon información decon informaciones decon datos decon agenciasy agencias(c"
    "on agenciastraducción detraducción:edición:edición deedición de vídeovídeo demontaje:montaje derealizaciónproduc"
    "ción:diseño:diseño y desarrolloinfografía:gráficos:fotografía:cámara:guion:coordinación:formato:con reporte deed"
    "itado porcon ansatraduzione ditraduzione:montaggio dimontaggioriprese diriprese:regia diregia:grafica digrafica:produzio"
    "ne:a cura della redazione divideo difoto diservizio diimmagini dicom agênciacom agênciascom informações dacom inform"
    "ações docom informações decom afpcom reuterscom lusatradução detradução:edição:edição deedição de vídeoim"
    "agens:imagens deprodução:reportagem e ediçãodesign:infografia:arte:roteiro:direção:com estadão conteúdovertaald "
    "doorvertalingproductie:beeldredactieeindredactie:vormgeving:bewerkt doormet medewerking van anpmet anptłumaczenie:tłum"
    ".tłumaczyłtłumaczyłamontażzdjęcia:zdjęcia i montażrealizacja:produkcja:grafika:korekta:współpraca redakcyjnare"
    "d. prowadzącyoprac. graficznewydawca:na podst.na podstawiekurgu:montaj:çeviri:Çeviri:çevirenÇevirenyönetmen:yapım"
    ":prodüksiyon:redaktör:fotoğraflar:görüntü:översättning:Översättning:översatt avÖversatt avredigering:rediger"
    "are:klippning:research:oversættelse:oversat afklip:tilrettelæggelse:oversatt avredigert avfotografi:překlad:přeloži"
    "lpřeložilastřih:režie:produkce:editor:editovalkorektura:s využitím čtkпереводПереводперевод"
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
    "bycamera:fotoğraf:hat mitgearbeitethaben mitgearbeitetmitarbeithat zu diesem artikel beigetragenhat zu diesem text beig"
    "etragentrug zu diesem bericht beia contribué à cet articleont contribué à cet articlea participé à cet articleavec"
    " la collaborationha contribuido a este artículoha contribuido a este reportajecontribuyó con este reportajehan colabor"
    "adoha colaboradoha collaboratohanno collaboratoha contribuito a questo articolocolaboroucolaboraramcolaborou com esta re"
    "portagemcontribuiu para este artigodroeg bij aan dit artikelwerkte mee aan dit artikelwspółpracaprzyczynił się do po"
    "wstania tego tekstukatkıda bulundubidrog till artikelnhar bidragithar medvirkethar bidragetbidro til sakenpřispělspol"
    "upracovalspolupracovalacontributed to this reportcontributed reportingtabelletabelle 1tabelle 2tableautableau 1tablatabl"
    "a 1tabellatabella 1tabelatabela 1tabeltabel 1tablotablo 1tabelltabulkaтаблицаТаблицатаблицяТабл"
    "ицяtabelulπίνακαςΠίνακαςficha técnicaficha do jogoestadísticasclasificaciónclassificaclassificação"
    "classementtabellinoil tabellinole pagellela schedastatistikfaktafakta.fakta omfaktarutafaktenin zahlenzahlen und faktene"
    "n cifraslas cifrasen chiffresles chiffreschiffres clési numerios númerosem númerosw liczbachliczbyrakamlarlaaufstellu"
    "ngenaufstellung:composition des équipesfeuille de matchalineacionesformazionifiche techniquesteckbrieftable:table 1info"
    "boxnamedatumjahrmonatuhrzeitzeitstadtlandregionbundeslandkreisgemeindeparteikandidatanteilanzahlsummegesamtinsgesamtmode"
    "llmarkepreisproduktherstellerfirmaunternehmenwertindexkurswährungplatzrangvereinmannschaftteamspielerpunktetorekategori"
    "ealtersgruppequartalversionspartebezeichnungkennzahlnomdateannéeheurevillepaysrégiondépartementparticandidatnombretot"
    "almodèlemarqueprixproduitentreprisesociétévaleurindicecoursclubéquipeÉquipejoueurpointsbutscatégorieâgeÂgetrimes"
    "trefechaañomeslugarciudadprovinciacomunidadpartidocandidatoporcentajemodelomarcaprecioproductoempresavaloríndiceÍndic"
    "ecotizaciónpuestoequipojugadorpuntosgolescategoríaedadúltimoÚltimonomedataannomesegiornoluogocittàpaeseregioneparti"
    "topercentualenumerototalemodelloprezzoprodottoaziendasocietàtitolovaloreposizionesquadragiocatorepuntireticategoriaetà"
    "anomêscidadeestadodistritomunicípioconcelhopreçoprodutoaçãoposiçãoseleçãojogadorpontosgolsgolosfaixa etárianaa"
    "mjaarmaandtijdplaatsstadprovinciegemeentepartijaantaltotaalmodelmerkprijsproductbedrijffondswaardekoersploegspelerpunten"
    "categorieleeftijdkwartaalnazwamiesiącdzieńgodzinamiejscemiastokrajwojewództwogminapowiatkandydatliczbasumarazemogół"
    "emmarkacenaspółkawartośćindekswalutapozycjadrużynaklubzawodnikpunktybramkikategoriawiekkwartaładıtarihyılgünsaa"
    "tşehirŞehirilçeİlçeülkeÜlkebölgeadayoransayıtoplamfiyatürünÜrünşirketŞirkethissedeğerendekssıratakımoy"
    "uncupuankategoriyaşnamnmånadplatskommunlänantaltotaltmärkeprisbolagspelarepoängmålnavnmånedstedkommuneandeli altm"
    "ærkeselskabspillerpointmerkeselskapjménonázevměsícčasČasmístoměstozeměobecpodílpočetcelkemznačkavýrobekakc"
    "iehodnotapořadítýmhráčbodygólyvěkčtvrtletíČtvrtletíимяИмяназваниеНазваниенаимено"
    "ваниеНаименованиедатаДатагодГодмесяцМесяцвремяВремягородГоро"
    "дстранаСтранарегионРегионобластьОбластьрайонРайонпартияПарти"
    "якандидатКандидатдоляДоляколичествоКоличествоЧисловсегоВсего"
    "итогоИтогомодельМодельмаркаМаркаценаЦенатоварТоваркомпанияКо"
    "мпанияакцияАкцияиндексИндекскурсКурсвалютаВалютакомандаКоман"
    "даклубКлубигрокИгрокочкиОчкиголыГолыкатегорияКатегориявозрас"
    "тВозрастпоказательПоказателькварталКварталназваНазварікРікмі"
    "сяцьМісяцьмістоМістокраїнаКраїнакількістьКількістьусьогоУсьо"
    "горазомРазомцінаЦінакомпаніяКомпаніяпоказникПоказникnumedenumirelun"
    "ăorașțarăȚarăjudețpartidprocentnumărprețproduscompanievaloarecurspozițieechipăjucătorpunctevârstăόνομ"
    "αΌνομαημερομηνίαΗμερομηνίαέτοςΈτοςμήναςΜήναςπόληΠόληχώραΧώρα"
    "κόμμαΚόμμαποσοστόΠοσοστόσύνολοΣύνολοτιμήΤιμήομάδαΟμάδαβαθμοί"
    "Βαθμοίquellequelle:quelle :quellenquellen:datenquelle:daten:source :source:sources :sources:données :sourcesource"
    "sfuentefuente:fuentesfuentes:datos:fontefonte:fontifonti:dati:fontesfontes:dados:bronbron:bronnenbronnen:źródłoŹród"
    "łoźródło:Źródło:źródłaŹródłaźródła:Źródła:źródło danychŹródło danychdane:na podst.:kaynakkaynak"
    ":kaynaklarkaynaklar:veri:källakälla:källorkällor:kildekilde:kilderkilder:zdrojzdroj:zdrojezdroje:data:источни"
    "кИсточникисточник:Источник:источникиИсточникиисточники:Источн"
    "ики:данные:Данные:джерелоДжерелоджерело:Джерело:джерелаДжерела"
    "джерела:Джерела:дані:Дані:sursasursa:sursă:sursesurse:date:πηγήΠηγήπηγή:Πηγή:πη"
    "γές:Πηγές:στοιχεία:Στοιχεία:forrásforrás:lähdelähde:izvor:(quelle(source(fuente(fonte(bron("
    "źródło(Źródło(@kaynak(källa(kilde(zdroj(источник(Источник(джерело(Джерело(sursa(π"
    "ηγή(Πηγήin prozentangaben inangaben in prozentin millionenin mio.in mioin mrd.in milliardenin euroin mio. euroin "
    "tausendalle angabeneinheit:einheiten:en pourcentageen %en millionsen milliardsen eurosen milliersunité :unités :en por"
    "centajeen millonesen milesen dólarescifras endatos enunidad:in percentualein milioniin miliardiin migliaiadati invalori"
    " inem percentagemem porcentagemem milhõesem bilhõesem milharesem r$em reaisvalores emdados emin procentenin procentin "
    "miljoenenin miljardenbedragen inw procentachw proc.w mlnw mln złw mldw tys.dane wwartości wjednostka:yüzde olarakmily"
    "on tlmilyarbirim:i procenti miljoneri miljarderi tusentali prosenti millioneri mio.i mia.v procentechv milionechv miliar"
    "dáchv korunáchv tisícíchúdaje vÚdaje vв процентахВ процентахв млнВ млнв миллио"
    "нахВ миллионахв миллиардахВ миллиардахв млрдВ млрдв тысячахВ ты"
    "сячахв тыс.В тыс.в рубляхВ рубляхединица измеренияЕдиница измере"
    "нияед. изм.Ед. изм.у відсоткахУ відсоткаху млнУ млну мільйонахУ мі"
    "льйонаху мільярдахУ мільярдаху гривняхУ гривняхîn procenteÎn procenteîn mi"
    "lioaneÎn milioaneîn miliardeÎn miliardemilioane leiσε ποσοστόΣε ποσοστόσε εκατ.Σε εκατ."
    "ποσά σεΠοσά σεin millionsin thousandsin percent(in prozent(in millionen(in mio(in euro(in milliarden(en %(en"
    " millions(en millones(en porcentaje(in milioni(em milhões(em %(w mln(w proc.(w tys.(i procent(v procentech(в млн(В"
    " млн(в %(В %(în milioane(În milioanemit:moderation:moderiert vonregie:drehbuch:darsteller:besetzung:gäste:gast:z"
    "u gast:buch:kamera:laufzeit:fskproduktion:avec :présenté parprésentation :réalisation :réalisé parde et avecscéna"
    "rio :invités :invité :distribution :durée :mise en scène :presentado porpresenta:dirección:director:guion:reparto:i"
    "ntérpretes:invitados:duración:conduce:condotto daregia:regia disceneggiatura:cast:interpreti:ospiti:durata:apresentaç"
    "ão:direção:realização:roteiro:elenco:convidados:duração:presentatie:gepresenteerd doorregisseur:scenario:gasten:s"
    "peelduur:prowadzenie:prowadzi:reżyseria:scenariusz:obsada:występują:goście:gość:czas trwania:sunan:yönetmen:oyunc"
    "ular:senaryo:konuk:konuklar:süre:programledare:regi:manus:skådespelare:medverkande:gäster:vært:instruktør:manuskrip"
    "t:medvirkende:gæster:regissør:skuespillere:gjester:režie:scénář:hrají:účinkují:Účinkují:hosté:moderuje:р"
    "ежиссер:Режиссер:режиссёр:Режиссёр:сценарий:Сценарий:в ролях:В р"
    "олях:ведущий:Ведущий:гости:Гости:гость:Гость:в гостях:В гостях:хр"
    "онометраж:Хронометраж:режисер:Режисер:сценарій:Сценарій:у ролях:"
    "У ролях:гості:Гості:scenariul:distribuția:invitați:σκηνοθεσία:Σκηνοθεσία:σενά"
    "ριο:Σενάριο:παίζουν:Παίζουν:πρωταγωνιστούν:Πρωταγωνιστούν:παρου"
    "σίαση:Παρουσίαση:pressekontaktpressekontaktepresseansprechpartneransprechpartner für die presseansprechp"
    "artner für medienmedienkontaktkontakt für medienrückfragehinweisrückfragen anrückfragen & kontaktfür rückfragenwe"
    "itere informationen:weitere informationen unterweitere auskünfteoriginal-content von:originaltextots:tel.:telefon:tel:f"
    "ax:e-mail:mobil:internet:contact pressecontacts pressecontact médiacontacts médiascontact médiasrelations presserelat"
    "ions investisseursservice de pressepour plus d’informationspour plus d'informationstél. :tél :téléphone :courriel "
    ":contacto de prensacontacto para medioscontactos de prensagabinete de prensapara más informaciónrelaciones con inverso"
    "resteléfono:tfno.:correo electrónico:contatti stampacontatti per la stampacontatto stampaufficio stampaper ulteriori i"
    "nformazioniper informazioniper maggiori informazionitelefono:contato para imprensacontatos para imprensacontacto de impr"
    "ensacontactos de imprensaassessoria de imprensagabinete de imprensapara mais informaçõesmais informações:informaçõ"
    "es à imprensatelefone:perscontactcontact voor de persniet voor publicatienoot voor de redactienoot aan redactiesvoor me"
    "er informatietelefoon:kontakt dla mediówkontakt dla prasykontakt prasowybiuro prasowewięcej informacji:dodatkowych inf"
    "ormacji udzielaosoba do kontaktubasın iletişimbasın İletişimbasın irtibatbasın İrtibatmedya iletişimmedya İlet"
    "işimiletişim bilgileriİletişim bilgileriiletişim:İletişim:ayrıntılı bilgi içinayrıntılı bilgi İçindetayl"
    "ı bilgi içindetaylı bilgi İçine-posta:presskontaktpresskontakterför mer informationför ytterligare informationkon"
    "taktuppgifterkontakt for pressenfor yderligere informationfor mere informationyderligere oplysningerfor mer informasjonf"
    "or ytterligere informasjonkontakt pro médiakontakt pro novinářekontakty pro médiatiskové oddělenítiskový mluvč"
    "í:pro více informacídalší informace:контакты для смиКонтакты для смиконтакты д"
    "ля прессыКонтакты для прессыконтактное лицоКонтактное лицоконт"
    "актная информацияКонтактная информацияпресс-служба:Пресс-служб"
    "а:за дополнительной информациейЗа дополнительной информациейдо"
    "полнительная информация:Дополнительная информация:тел.:Тел.:теле"
    "фон:Телефон:почта:Почта:контакти для зміКонтакти для зміконтакти"
    " для пресиКонтакти для пресиконтакти для медіаКонтакти для медіа"
    "пресслужба:Пресслужба:за додатковою інформацієюЗа додатковою ін"
    "формацієюdate de contactcontact presăcontact mediapersoană de contactpersoane de contactpentru mai multe info"
    "rmațiipentru informații suplimentarebiroul de presăcomunicat de presăυπεύθυνος επικοινωνίαςΥπ"
    "εύθυνος επικοινωνίαςστοιχεία επικοινωνίαςΣτοιχεία επικοινωνία"
    "ςγραφείο τύπουΓραφείο τύπουγια περισσότερες πληροφορίεςΓια περ"
    "ισσότερες πληροφορίεςεπικοινωνία:Επικοινωνία:τηλ.:Τηλ.:τηλέφωνο:"
    "Τηλέφωνο:pressemitteilungcommuniqué de pressecomunicado de prensanota de prensacomunicato stampacomunicado de i"
    "mprensanota à imprensapersberichtinformacja prasowakomunikat prasowybasın bültenibasın açıklamasıpressmeddelandep"
    "ressemeddelelsepressemeldingtisková zprávaпресс-релизПресс-релизпресрелізПресрелі"
    "зпрес-релізПрес-релізδελτίο τύπουΔελτίο τύπουmedia contactpress contactinvestor"
    " relationsfor immediate releasefor more informationsperrfristembargodas wichtigste im überblickdas wichtigste auf einen"
    " blickdas wichtigstedas wichtigste zum themain kürzeauf einen blickzusammenfassungkurz & knappkurz und knappkurzfassung"
    "die wichtigsten punktedie wichtigsten faktendie wichtigsten erkenntnissedie wichtigsten ereignissedarum geht esdarum geh"
    "t’sdarum geht'sdarum gehtskurz zusammengefasstki-zusammenfassungüberblickÜberblickim überblickim fokuskernpunktefaz"
    "ittl;drl’essentiell'essentiell’essentiel à retenirl'essentiel à retenirl’essentiel de l’infol'essentiel de l'i"
    "nfoà retenirÀ retenirce qu’il faut retenirce qu'il faut retenirce qu’il faut savoirce qu'il faut savoiren brefen r"
    "ésumérésuméle résuméles points cléspoints clésles faitsl’info en brefl'info en brefle contexteclaveslas claves"
    "en claveslo esenciallo más importanteen resumenresumenel resumenpuntos clavelos puntos claveen brevelo que debes saberq"
    "ué se sabelo que se saberesumen iain sintesiin brevei punti chiavepunti chiavei punti salientiriassuntosintesicosa sape"
    "rei fattile cose da sapereil riassuntoresumoem resumoem síntesepontos principaisprincipais pontosdestaqueso essencialo "
    "que saberentendaresumo por iaresumo da notíciasamenvattingin het kortkort samengevatde kernde belangrijkste puntenhet b"
    "elangrijkste nieuwswat je moet wetenin één minuutkortw skrócienajważniejsze informacjenajważniejszepodsumowaniestre"
    "szczenieskrótco musisz wiedziećco wiadomokluczowe informacjekluczowe faktykluczowe punktynajważniejsze faktyözetÖze"
    "thaber özetihaber ÖzetikısacaözetleÖzetleöne çıkanlarÖne çıkanlarÖne Çıkanlarneler olduneler biliniyorhabe"
    "rin özetihaberin Özetisammanfattningkort omi korthetdet viktigastedetta har häntdet här har häntdetta vet visammend"
    "ragkort fortaltdet vigtigsteoverblikfå overblikketresuméoppsummeringoppsummertkortversjonendette er sakenhovedpunkters"
    "hrnutíve zkratcestručněto nejdůležitějšíco vímehlavní bodypřehledsouhrnкраткоКраткокоротко"
    "КороткоглавноеГлавноесамое важноеСамое важноечто известноЧто и"
    "звестночто произошлоЧто произошлократкое содержаниеКраткое сод"
    "ержаниекраткий пересказКраткий пересказосновноеОсновноевкратц"
    "еВкратцеитогиИтогипересказПересказстислоСтислоголовнеГоловне"
    "найважливішеНайважливішещо відомоЩо відомоосновнеОсновнепідсу"
    "мокПідсумокpe scurtrezumatcele mai importantepuncte cheieesențialce știmideile principaleμε λίγα λό"
    "γιαΜε λίγα λόγιαεν συντομίαΕν συντομίαπερίληψηΠερίληψησύνοψηΣύ"
    "νοψητα βασικάΤα βασικάτι γνωρίζουμεΤι γνωρίζουμεkey pointskey takeawayssumma"
    "ryat a glancein briefdie wichtigsten entwicklungendas wichtigste inki-generiertmit ki erstelltdiese zusammenfassungzusam"
    "menfassung erstelltdieser text wurde mitrésumé généréce résumérésumé pareste resumenresumen generadoresumen ela"
    "boradoeste resumoresumo geradoriassunto generatoquesto riassuntosintesi generatadeze samenvattingsamenvatting doorstresz"
    "czenie wygenerowanepodsumowanie wygenerowanebu özetbu Özetyapay zekasammanfattningen ärdenna sammanfattningdette resu"
    "méoppsummeringen ershrnutí vytvořilatoto shrnutísummary generatedai summaryanmerkung der redaktionanm. d. red.anm. d"
    ". r.anm. der redaktionhinweis der redaktionhinweis:transparenzhinweiskorrektur:korrekturhinweisin einer früheren versio"
    "nin einer ersten versionin einer früheren fassungin einer vorherigen versionwir haben den fehlerdieser artikel wurde ak"
    "tualisiertdieser text erschien zuerstdieser artikel erschien zuerstdieser beitrag erschiender artikel wurdedie redaktion"
    "note de la rédactionndlrn.d.l.r.erratumrectificatifprécision :mise à jour :une version précédenteune première vers"
    "ioncet article a été mis à jourcet article a été modifiécet article a été publiécet article est parucet article"
    " est initialementnota del editornota de la redacciónn. de la r.fe de erroresfe de erratascorrección:una versión anter"
    "ioresta noticia ha sido actualizadaeste artículo fue publicadoeste artículo se publicónota della redazionenota di red"
    "azionendrn.d.r.errata corrigerettificacorrezione:una versione precedentequesto articolo è stato aggiornatoquesto artico"
    "lo è stato pubblicatonota da redaçãonota do editornota da direçãoerrata:correção:uma versão anteriorversão ante"
    "rior desteeste texto foi atualizadoesta reportagem foi atualizadaeste artigo foi atualizadoeste artigo foi publicadonota"
    " de redaçãonoot van de redactienaschrift redactiecorrectie:rectificatieeen eerdere versiedit artikel is aangepastdit a"
    "rtikel is bijgewerktdit artikel verscheen eerderod redakcjiprzypis redakcjiprzyp. red.red.)sprostowaniekorekta:wcześnie"
    "jsza wersjawe wcześniejszej wersjiartykuł został zaktualizowanyartykuł ukazał sięeditörün notueditör notu(ed.n."
    ")düzeltmebu haber güncellenmiştirbu haber ilk olarakbu haber İlk olarakredaktionens kommentarredaktionens anmärknin"
    "greds. anm.rättelseen tidigare versionartikeln har uppdateratsredaktionel noterettelse:en tidligere versionartiklen er "
    "opdateretartiklen er rettet(red. anm.)red.anmen tidligere versjonsaken er oppdatertartikkelen er oppdatertpoznámka reda"
    "kcepozn. red.pozn. redakceoprava:v původní verzipředchozí verzečlánek jsme aktualizovaliČlánek jsme aktualizoval"
    "ičlánek byl aktualizovánČlánek byl aktualizovántext jsme aktualizovaliпримечание редакцииПри"
    "мечание редакцииот редакции"
    "";
inline constexpr char letters_3[] =
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
    "теріал доповнюєтьсяМатеріал доповнюєтьсяnota redacțiein.r.nota redacţieieratăo "
    "versiune anterioarăarticolul a fost actualizatacest articol a fostarticol în curs de actualizareștire în curs de act"
    "ualizareȘtire în curs de actualizareσημείωση σύνταξηςΣημείωση σύνταξηςσημείωση"
    " της σύνταξηςΣημείωση της σύνταξηςδιόρθωση:Διόρθωση:σ.σ.Σ.σ.editor’s"
    " noteeditor's notecorrection:ende(ende)ende der meldungschlussfin(fin)fin define(fine)fim(fim)einde(einde)koniec(koniec)"
    "son(son)slut(slut)sluttkonec(konec)конецКонецкінецьКінецьsfârșitτέλοςΤέλοςvégeloppuen"
    "d(end)#### # #* * ****___■ots(ots)(dpa)(afp)(efe)(ansa)(lusa)(pap)(čtk)(Čtk)(apa)(sda)(aa)(reuters)traueranzeigetrau"
    "eranzeigentodesanzeigetodesanzeigennachrufnachrufestarb im alter vonbeisetzungbeerdigungtrauerfeiertrauergottesdienstbes"
    "tattungurnenbeisetzungin stiller trauerin liebe und dankbarkeitwir nehmen abschiedwir trauern umhinterbliebenenécrologi"
    "eavis de décèsest décédéest décédées’est éteints'est éteints’est éteintes'est éteintecérémonie religie"
    "useinhumationcrémationcondoléancesont la douleur deont la tristesse defaire part du décèsni fleurs ni couronnesobitu"
    "arionecrológicanecrológicasnecrologíaesquelaesquelasmurió a losd.e.p.descanse en pazel sepeliotanatoriovelatoriosu f"
    "amilia ruegamisa funeralnecrologionecrologiè decedutoÈ decedutoè decedutaÈ decedutaè scomparsoÈ scomparsoè scompa"
    "rsaÈ scomparsasi è spentosi è spentale esequiela camera ardentene danno il triste annuncioobituáriomorre aosdeixa a "
    "mulherdeixa a viúvadeixa três filhoso velórioo sepultamentomissa de sétimo dianecrologiamissa de corpo presenteoverl"
    "ijdensberichtin memoriamrouwadvertentiejarige leeftijdcrematieafscheidsdienstnekrolognekrologinie żyjeodszedłodeszłau"
    "roczystości pogrzebowemsza żałobnapogrążeni w smutkuvefatcenaze namazıtoprağa verildidefnedildibaşsağlığıtaz"
    "iyeölüm ilanıÖlüm ilanıÖlüm İlanıdödsannonsdödsfallminnesordhar avlidithar gått bortsörjes avsörjs avdød"
    "sfaldmindeordsov stille indbisættelseefterlader sigdødsannonseminneordgravferdetterlater segsmuteční oznámeníposle"
    "dní rozloučenírozloučení sesmuteční obřadнекрологНекрологскончалсяСкончалсяс"
    "кончаласьСкончаласьушел из жизниУшел из жизниушла из жизниУшла "
    "из жизнипрощание сПрощание спанихидаПанихидаотпеваниеОтпевани"
    "есоболезнованияСоболезнованияпішов з життяПішов з життяпішла з "
    "життяПішла з життяпрощання зПрощання зспівчуттяСпівчуттяa decedats-a"
    " stinsa încetat din viațăînmormântareÎnmormântareînmormântareaÎnmormântareafuneraliicondoleanțedumnezeu să-"
    "lαπεβίωσεΑπεβίωσεέφυγε από τη ζωήΈφυγε από τη ζωήεξόδιος ακολουθ"
    "ίαΕξόδιος ακολουθίασυλλυπητήριαΣυλλυπητήριαobituarypersonalienpersonalianeuer "
    "chefneue chefinwird neuerwird neuewurde ernanntbeförderungtritt die nachfolgenachfolger vonnachfolgerin vonnominationse"
    "st nomméest nomméea été nomméa été nomméenombramientosnombramientoha sido nombradoha sido nombradaasume el cargo"
    "è stato nominatoÈ stato nominatoè stata nominataÈ stata nominatanomeaçõesnomeaçãofoi nomeadofoi nomeadaexoneraç"
    "ãoassume a presidênciabenoemd totbenoemingbenoemingenis benoemdmianowanymianowanapowołanypowołananominacjeawansezmia"
    "ny kadroweatamaatamalargörevine getirildigörevden alındıgenel müdürlüğüneutnämningarutses tillny vdudnævnelse"
    "rudnævnt tilny direktørutnevntansatt somny sjefjmenovánínový ředitelnová ředitelkaназначенияНазна"
    "ченияназначениеНазначениеназначен на должностьНазначен на долж"
    "ностьосвобожден от должностиОсвобожден от должностикадровые пе"
    "рестановкиКадровые перестановкипризначенийПризначенийпризнач"
    "енняПризначенняa fost numita fost numitănumiriδιορισμόςΔιορισμόςδιορισμοίΔι"
    "ορισμοίτοποθετήσειςΤοποθετήσειςαποστρατείαΑποστρατείαberlinhamburgm"
    "ünchenmÜnchenkölnkÖlnfrankfurtfrankfurt/mainfrankfurt am mainstuttgartdüsseldorfdÜsseldorfleipzigdortmundbremendre"
    "sdenhannovernürnbergnÜrnbergduisburgbochumwuppertalbielefeldbonnmünstermÜnstermannheimkarlsruheaugsburgwiesbadenkiel"
    "lübecklÜbeckrostockschwerinmagdeburgerfurtjenaweimarpotsdamcottbuschemnitzmainzkoblenztriersaarbrückensaarbrÜckenkas"
    "seldarmstadtheidelbergfreiburgulmkonstanzregensburgwürzburgwÜrzburgpassauaachengöttingengÖttingenbraunschweigwolfsbu"
    "rgoldenburgosnabrückosnabrÜckflensburgstralsundgreifswaldwiengrazlinzsalzburginnsbruckklagenfurtbregenzst. pöltenst. "
    "pÖlteneisenstadtzürichzÜrichgenfbaselbernlausanneluzernst. gallenluganovaduzluxemburgbrüsselbrÜsselstraßburgstrass"
    "burgparislondonrommailandmadridlissabonathenwarschaupragbudapestbukarestbelgradzagrebmoskaukiewkyjiwminskistanbulankarak"
    "openhagenstockholmoslohelsinkirigatallinnvilniuswashingtonnew yorkpekingtokioneu-delhijerusalemtel avivkairoteheranbagda"
    "ddamaskusbeirutdavosden haagamsterdamdublinedinburghreykjaviklos angelessan franciscoseoulsingapursydneylyonmarseilletou"
    "lousenantesstrasbourgmontpellierbordeauxlillerennesreimsle havresaint-ÉtiennetoulongrenobledijonnîmesnÎmesvilleurbann"
    "eclermont-ferrandle mansaix-en-provencebrestlimogesamiensmetzperpignanbesançonbesanÇonorléansorlÉansrouenmulhousecae"
    "navignonpoitiersdunkerqueversaillescannesbiarritzbayonnela rochellelorientquimpersaint-maloajacciobastiafort-de-francepo"
    "inte-à-pitrepointe-À-pitrecayennenouméanoumÉapapeetesaint-denissaint-pierrebruxellesliègeliÈgenamurcharleroianvers"
    "gandbrugesgenèvegenÈveneuchâtelneuchÂtelfribourgbernebâlebÂleluxembourgmonacolondresromelisbonneathènesathÈnesva"
    "rsoviepraguebucarestmoscoukyivviennecopenhaguepékinpÉkintokyole cairealgertunisrabatcasablancadakarabidjanbamakoouagad"
    "ougouniameykinshasabeyrouthjérusalemjÉrusalemtéhérantÉhÉranmontréalmontrÉalquébecquÉbecottawaport-au-princebar"
    "celonavalenciasevillazaragozamálagamÁlagamurciapalmapalma de mallorcalas palmas de gran canarialas palmasbilbaoalicant"
    "ecórdobacÓrdobavalladolidvigogijóngijÓnoviedoa coruñaa coruÑavitoriagranadaelchepamplonasan sebastiánsan sebasti"
    "ÁndonostiasantanderlogroñologroÑoburgossalamancazamoratoledobadajozméridamÉridacácerescÁcereshuelvacádizcÁdizja"
    "énjaÉnalmeríaalmerÍacastellóncastellÓntarragonagironalleidahuescateruelcuencaguadalajaraciudad realalbacetesegovia"
    "Ávilasoriapalencialugoourensepontevedrasantiago de compostelasanta cruz de tenerifeceutamelillaciudad de méxicociudad "
    "de mÉxicoméxicomÉxicomonterreytijuanabuenos airesbogotábogotÁmedellínmedellÍncalilimasantiago de chilevalparaíso"
    "valparaÍsocaracasquitoguayaquilla pazasunciónasunciÓnmontevideola habanasanto domingosan juansan josésan josÉciudad"
    " de panamáciudad de panamÁmanaguasan salvadortegucigalpaciudad de guatemalaguatemalabruselasnueva yorkwashington d.c.p"
    "arísparÍsromamilánmilÁnberlínberlÍnfráncfortfrÁncfortlisboaginebramoscúmoscÚpekínpekÍnjerusalénjerusalÉnes"
    "tambulvarsoviavienapragaatenasmiamimilanonapolitorinopalermogenovabolognafirenzebaricataniaveneziaveronamessinapadovatri"
    "estebresciatarantomodenareggio calabriareggio emiliaperugiaravennalivornoriminicagliarifoggiaferrarasalernomonzasiracusa"
    "pescarabergamoforlìforlÌtrentovicenzaternibolzanonovarapiacenzaanconaarezzoudinecesenaleccepesarol'aquilal’aquilapot"
    "enzamateracatanzarocosenzacampobassoaostaluccasienavareseleccocremonamantovatrevisocittà del vaticanocittÀ del vatican"
    "ovaticanolampedusalondraparigiberlinostrasburgomoscakievpechinogerusalemmeginevraviennaateneil caironew delhisão paulos"
    "Ão paulorio de janeirobrasíliabrasÍliabelo horizonteporto alegrecuritibarecifemanausbelémbelÉmgoiâniagoiÂniacampi"
    "nasflorianópolisflorianÓpolismaceiómaceiÓjoão pessoajoÃo pessoateresinacuiabácuiabÁcampo grandearacajusão luís"
    "sÃo luÍsporto velhorio brancomacapámacapÁboa vistaribeirão pretoribeirÃo pretoportobragacoimbraaveiroÉvorasetúba"
    "lsetÚbalfunchalponta delgadaviseuleiriabragançabraganÇavila realguimarãesguimarÃesluandamaputobissaudílidÍlimacau"
    "genebramoscovonova yorknova iorquepequimtóquiotÓquiobruxelasmadrivarsóviavarsÓviajerusalémjerusalÉmrotterdamutrech"
    "teindhovengroningentilburgalmerebredanijmegenarnhemhaarlemenschedemaastrichtleidendelftzwolleleeuwardenden boschassenmid"
    "delburglelystadantwerpenbruggeleuvenmechelenbrusselparijslondenberlijnmoskoujeruzalemwenenpraaghilversumwarszawakrakówk"
    "rakÓwŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgdaŃskgdyniasopotszczecinbydgoszczlublinbiałystokbiaŁystokka"
    "towiceczęstochowaczĘstochowaradomtoruńtoruŃkielcerzeszówrzeszÓwolsztynopolegliwicezabrzezielona górazielona gÓra"
    "gorzów wielkopolskigorzÓw wielkopolskizakopanebrukselaparyżparyŻlondynmoskwakijówkijÓwlwówlwÓwwilnomińskmiŃskw"
    "iedeńwiedeŃrzymwaszyngtonnowy jorkwatykangenewastrasburgpekinjerozolimaİstanbulİzmirİzmİrbursaantalyaadanakonyagaz"
    "iantepgazİantepŞanlıurfaŞanliurfakocaelikocaelİmersinmersİndiyarbakırdİyarbakirhataymanisamanİsakayserikayserİ"
    "samsunbalıkesirbalikesİrkahramanmaraşkahramanmaraŞtekirdağtekİrdaĞsakaryadenizlidenİzlİmuğlamuĞlaeskişehires"
    "kİŞehİrmardinmardİntrabzonmalatyaerzurumafyonkarahisarafyonkarahİsarsivassİvasadıyamanadiyamanzonguldaktokatelaz"
    "ığelaziĞkütahyakÜtahyaÇanakkaleedirneedİrneÇorumrizerİzegiresungİresunispartaaksarayyozgatdüzcedÜzcebolukast"
    "amonuuşakuŞakniğdenİĞdenevşehirnevŞehİrkırklarelikirklarelİyalovaamasyakarabükkarabÜkkarshakkarihakkarİŞı"
    "rnakŞirnaksiirtsİİrtbitlisbİtlİsbingölbİngÖlağrıaĞriiğdıriĞdirardahanartvinartvİntuncelituncelİerzincane"
    "rzİncansinopsİnopbartınbartinkiliskİlİslefkoşalefkoŞagirnegİrnebakübakÜmoskovakİevbrükselbrÜkselberlİnpar"
    "İsatinaatİnakahirekahİrekudüskudÜsgazzetahranbağdatbaĞdatŞampekİnwashİngtongöteborggÖteborgmalmömalmÖuppsa"
    "lavästeråsvÄsterÅsÖrebrolinköpinglinkÖpinghelsingborgjönköpingjÖnkÖpingnorrköpingnorrkÖpingumeåumeÅluleå"
    "luleÅkirunagävlegÄvlesundsvallÖstersundkarlstadvisbyköpenhamnkÖpenhamnhelsingforskøbenhavnkØbenhavnaarhusodensea"
    "alborgesbjergnuuktórshavntÓrshavnbergentrondheimstavangertromsøtromsØkristiansandbodøbodØdrammenbrysselmoskvareykj"
    "avíkreykjavÍkturkutampereouluprahabrnoostravaplzeňplzeŇliberecolomoucČeské budějoviceČeskÉ budĚjovicehradec kr"
    "álovéhradec krÁlovÉÚstí nad labemÚstÍ nad labempardubicezlínzlÍnjihlavakarlovy varybratislavakošicekoŠiceŽi"
    "linanitraprešovpreŠovbanská bystricabanskÁ bystricatrnavatrenčíntrenČÍnvídeňvÍdeŇbruselkyjevvaršavavarŠava"
    "ŘímŘÍmpařížpaŘÍŽlondýnlondÝnŽenevaŠtrasburkjeruzalémjeruzalÉmМоскваМОСКВАСанкт-Пете"
    "рбургСАНКТ-ПЕТЕРБУРГПетербургПЕТЕРБУРГС.-ПетербургС.-ПЕТЕРБУРГ"
    "НовосибирскНОВОСИБИРСКЕкатеринбургЕКАТЕРИНБУРГКазаньКАЗАНЬНи"
    "жний НовгородНИЖНИЙ НОВГОРОДЧелябинскЧЕЛЯБИНСКСамараСАМАРАОмс"
    "кОМСКРостов-на-ДонуРОСТОВ-НА-ДОНУУфаУФАКрасноярскКРАСНОЯРСКВор"
    "онежВОРОНЕЖПермьПЕРМЬВолгоградВОЛГОГРАДКраснодарКРАСНОДАРСар"
    "атовСАРАТОВТюменьТЮМЕНЬТольяттиТОЛЬЯТТИБарнаулБАРНАУЛИжевскИ"
    "ЖЕВСКУльяновскУЛЬЯНОВСКИркутскИРКУТСКХабаровскХАБАРОВСКВлади"
    "востокВЛАДИВОСТОКЯрославльЯРОСЛАВЛЬМахачкалаМАХАЧКАЛАТомскТО"
    "МСКОренбургОРЕНБУРГКемеровоКЕМЕРОВОРязаньРЯЗАНЬАстраханьАСТР"
    "АХАНЬПензаПЕНЗАЛипецкЛИПЕЦККалининградКАЛИНИНГРАДТулаТУЛАСта"
    "вропольСТАВРОПОЛЬСочиСОЧИБелгородБЕЛГОРОДБрянскБРЯНСККурскКУ"
    "РСКТверьТВЕРЬМурманскМУРМАНСКАрхангельскАРХАНГЕЛЬСКПетрозаво"
    "дскПЕТРОЗАВОДСКВологдаВОЛОГДАЧитаЧИТАЯкутскЯКУТСКЮжно-Сахали"
    "нскЮЖНО-САХАЛИНСКПетропавловск-КамчатскийПЕТРОПАВЛОВСК-КАМЧАТ"
    "СКИЙМагаданМАГАДАНСимферопольСИМФЕРОПОЛЬСевастопольСЕВАСТОПО"
    "ЛЬГрозныйГРОЗНЫЙВладикавказВЛАДИКАВКАЗНальчикНАЛЬЧИКДонецкДО"
    "НЕЦКЛуганскЛУГАНСКМелитопольМЕЛИТОПОЛЬМинскМИНСККиевКИЕВХарь"
    "ковХАРЬКОВОдессаОДЕССАЛьвовЛЬВОВАстанаАСТАНААлматыАЛМАТЫТашк"
    "ентТАШКЕНТБишкекБИШКЕКДушанбеДУШАНБЕЕреванЕРЕВАНБакуБАКУТбил"
    "исиТБИЛИСИКишиневКИШИНЕВВильнюсВИЛЬНЮСРигаРИГАТаллинТАЛЛИНБе"
    "рлинБЕРЛИНПарижПАРИЖЛондонЛОНДОНБрюссельБРЮССЕЛЬЖеневаЖЕНЕВА"
    "ВаршаваВАРШАВАПрагаПРАГАРимРИММадридМАДРИДВашингтонВАШИНГТОН"
    "Нью-ЙоркНЬЮ-ЙОРКПекинПЕКИНТокиоТОКИОСеулСЕУЛДелиДЕЛИАнкараАНК"
    "АРАСтамбулСТАМБУЛТегеранТЕГЕРАНДамаскДАМАСКИерусалимИЕРУСАЛИ"
    "МКаирКАИРКиївКИЇВХарківХАРКІВОдесаОДЕСАДніпроДНІПРОЛьвівЛЬВІ"
    "ВЗапоріжжяЗАПОРІЖЖЯКривий РігКРИВИЙ РІГМиколаївМИКОЛАЇВМаріуп"
    "ольМАРІУПОЛЬВінницяВІННИЦЯХерсонХЕРСОНПолтаваПОЛТАВАЧернігів"
    "ЧЕРНІГІВЧеркасиЧЕРКАСИЖитомирЖИТОМИРХмельницькийХМЕЛЬНИЦЬКИЙ"
    "ЧернівціЧЕРНІВЦІРівнеРІВНЕІвано-ФранківськІВАНО-ФРАНКІВСЬККро"
    "пивницькийКРОПИВНИЦЬКИЙТернопільТЕРНОПІЛЬЛуцькЛУЦЬКУжгородУЖ"
    "ГОРОДБахмутБАХМУТКраматорськКРАМАТОРСЬКМінськМІНСЬКБерлінБЕР"
    "ЛІНbucureștibucureȘticluj-napocaclujtimișoaratimiȘoaraiașiiaȘiconstanțaconstanȚacraiovabrașovbraȘovgalațig"
    "alaȚiploieștiploieȘtioradeabrăilabrĂilapiteștipiteȘtisibiubacăubacĂutârgu mureștÂrgu mureȘbaia marebuzăubu"
    "zĂubotoșanibotoȘanisatu maresuceavachișinăuchiȘinĂumoscovaierusalimΑθήναΑΘΉΝΑΘεσσαλονίκηΘΕ"
    "ΣΣΑΛΟΝΊΚΗΠάτραΠΆΤΡΑΗράκλειοΗΡΆΚΛΕΙΟΛάρισαΛΆΡΙΣΑΒόλοςΒΌΛΟΣΙωά"
    "ννιναΙΩΆΝΝΙΝΑΧανιάΧΑΝΙΆΡόδοςΡΌΔΟΣΚέρκυραΚΈΡΚΥΡΑΚαβάλαΚΑΒΆΛΑΠ"
    "ειραιάςΠΕΙΡΑΙΆΣΛευκωσίαΛΕΥΚΩΣΊΑΛεμεσόςΛΕΜΕΣΌΣΒρυξέλλεςΒΡΥΞΈΛ"
    "ΛΕΣΛονδίνοΛΟΝΔΊΝΟΠαρίσιΠΑΡΊΣΙΒερολίνοΒΕΡΟΛΊΝΟΜόσχαΜΌΣΧΑΚίεβο"
    "ΚΊΕΒΟΟυάσινγκτονΟΥΆΣΙΝΓΚΤΟΝΝέα ΥόρκηΝΈΑ ΥΌΡΚΗΆγκυραΆΓΚΥΡΑΚωνσ"
    "ταντινούποληΚΩΝΣΤΑΝΤΙΝΟΎΠΟΛΗΡώμηΡΏΜΗΜαδρίτηΜΑΔΡΊΤΗΒελιγράδιΒ"
    "ΕΛΙΓΡΆΔΙljubljanasarajevoskopjerijekanovi sadpodgoricapristinatiranadebrecenszegedgelsenkirchenmönchengladbachk"
    "refeldoberhauseningolstadtheilbronnbayreuthsaint-étiennemendozasassarifortalezaizmiraydınbodrumsiehe seiteseite 2mehr "
    "auf seitemehr dazu auf seiteweiter auf seitefortsetzung auf seitefortsetzung von seitebericht seitebericht auf seitesieh"
    "e auch seitekommentar seitelesen sie mehr auf seitesiehe kastensiehe infokasten(siehelire pagelire pageslire p.lire en p"
    "agevoir pagesuite pagesuite en pagesuite de la pagelire ci-contrelire ci-dessouslire aussi pagevoir ci-contrever página"
    "página siguientepasa a la páginaviene de la páginamás información en la páginacontinúa en la páginavéase págin"
    "avéase la páginaver recuadroa paginasegue a paginacontinua a paginasegue dalla primaalle paginevedi paginaservizio a p"
    "aginaleia mais na páginaleia na páginacontinua na páginacontinua na pág.veja na páginaleia mais na pág.zie paginal"
    "ees verder op paginavervolg op paginavervolg van paginameer op paginapatrz str.patrz stronawięcej na str.ciąg dalszy n"
    "a str.dokończenie na str.czytaj na str.cd. na str.devamı sayfasayfadasayfa 1se sidanläs mer på sidanfortsättning p"
    "å sidanfortsättning på nästase sidefortsættes sidelæs mere sidefortsetter sideles mer sideviz stranaviz str.pokra"
    "čování na straněpokračování na str.více na straněсм. стр.См. стр.продолжение на стр."
    "Продолжение на стр.окончание на стр.Окончание на стр.подробнее на"
    " стр.Подробнее на стр.начало на стр.Начало на стр.див. стор.Див. сто"
    "р.продовження на стор.Продовження на стор.vezi paginacontinuare în paginacontinuarea"
    " în paginaσελίδαΣελίδασυνέχεια στη σελίδαΣυνέχεια στη σελίδαsee pageconti"
    "nued on pagefragequestion :preguntadomandaperguntavraagpytanie:sorufrågaspørgsmål:spørsmål:otázkaвопросВо"
    "проспитання:Питання:запитання:Запитання:întrebareÎntrebareερώτηση:Ερώτ"
    "ηση:ερ.Ερ.ε:Ε:interviewer:antwortréponse :respuestar:rispostarespostaantwoordodpowiedź:cevapyanıt:svar:odpov"
    "ěďответОтветвідповідь:Відповідь:răspunsαπάντηση:Απάντηση:απ.Απ.α:Α:"
    "a:uhrmezmeszheureheureshorashoraorehrs.hs.uurgodz.godzgodzinasaatkl.klklokkenklockanhodinhod.часовЧасовώρα"
    "Ώραπ.μ.Π.μ.μ.μ.Μ.μ.πμΠμμμΜμa.m.p.m.pma. m.p. m.ösÖsööÖööğleden sonraÖğleden sonraöğleden "
    "önceÖğleden önceÖğleden Önceodp.dop.mskмскМскпо москвеПо москвеcetcestgmtutcbsteeteesttrtbr"
    "twibheure de parishora peninsularhora localhorário de brasíliaora localelokale tijdczasu lokalnegotsimontagdienstagmit"
    "twochdonnerstagfreitagsamstagsonnabendsonntagmo.di.mi.do.fr.sa.so.mo,fr,heutegesternmittagsabendsmorgensnachtslundimardi"
    "mercredijeudivendredisamedidimanchelun.mar.mer.jeu.ven.sam.dim.aujourd'huiaujourd’huilunesmartesmiércolesjuevesvierne"
    "ssábadodomingomié.jue.vie.sáb.dom.hoyayerlunedìmartedìmercoledìgiovedìvenerdìsabatodomenicagio.sab.oggiierisegun"
    "da-feiraterça-feiraquarta-feiraquinta-feirasexta-feiraseg.ter.qua.qui.sex.hojeontemmaandagdinsdagwoensdagdonderdagvrijd"
    "agzaterdagzondagwo.vr.za.zo.vandaaggisterenponiedziałekwtorekśrodaŚrodaczwartekpiąteksobotaniedzielapon.wt.śr.Śr.c"
    "zw.pt.sob.niedz.dzisiajdziśwczorajpazartesisalıçarşambaÇarşambaperşembecumacumartesipazarpztcumcmtbugündünmånd"
    "agtisdagonsdagtorsdagfredaglördagsöndagidagigårmandagtirsdaglørdagsøndagman.tirs.ons.tors.fre.lør.søn.i dagi går"
    "pondělíúterýÚterýstředačtvrtekČtvrtekpáteknedělednesvčeraпонедельникПонедельниквто"
    "рникВторниксредаСредачетвергЧетвергпятницаПятницасубботаСубб"
    "отавоскресеньеВоскресеньепнПнвтВтсрСрчтЧтптПтсбСбвсВспн.Пн.вт"
    ".Вт.ср.Ср.чт.Чт.пт.Пт.сб.Сб.вс.Вс.сегодняСегоднявчераВчерапонеділо"
    "кПонеділоквівторокВівтороксередаСередачетверЧетверп'ятницяП'я"
    "тницяп’ятницяП’ятницясуботаСуботанеділяНеділяндНдсьогодніСь"
    "огоднівчораВчораlunimarțimiercurijoivinerisâmbătăduminicăastăziδευτέραΔευτέρατρί"
    "τηΤρίτητετάρτηΤετάρτηπέμπτηΠέμπτηπαρασκευήΠαρασκευήσάββατοΣά"
    "ββατοκυριακήΚυριακήσήμεραΣήμεραχθεςΧθεςhétfőkeddszerdacsütörtökpéntekszomba"
    "tvasárnapmaanantaitiistaikeskiviikkotorstaiperjantailauantaisunnuntaiponedjeljakutoraksrijedačetvrtakČetvrtakpetaksub"
    "otanedjeljamondaytuesdaywednesdaythursdayfridaysaturdaysundayjanuarjännerjanjan.jän.janvierjanvjanv.eneroeneene.gennai"
    "ogengen.janeirojanuaristyczniastyczeństysty.ocakocalednaledenled.январяЯнваряянварьЯнварьянв"
    "Янвянв.Янв.січняСічнясіченьСіченьсічСічсіч.Січ.ianuarieianian.ιανουαρ"
    "ίουΙανουαρίουιανουάριοςΙανουάριοςιανΙανιαν.Ιαν.januaryjanuárjanuáratammik"
    "uutammikuutasiječnjagenerjanúarянуариЯнуариfebruarfeberfebfeb.févrierfévrfévr.févfév.febrerofebbraiof"
    "evereirofevfev.februarifebrfebr.lutegolutylutlut.şubatŞubatşubŞubúnoraÚnoraúnorÚnorúno.Úno.февраляФе"
    "враляфевральФевральфевФевфев.Фев.феврФеврфевр.Февр.лютогоЛютог"
    "олютийЛютийлютЛютлют.Лют.februarieφεβρουαρίουΦεβρουαρίουφεβρουάρι"
    "οςΦεβρουάριοςφεβΦεβφεβ.Φεβ.februaryfebruárfebruárahelmikuuhelmikuutaveljačefebrerfebrúarф"
    "евруариФевруариmärzmärmär.marsmarzomarmar.marçomaartmrtmrt.marcamarzecmartbřeznabřezenbře.март"
    "аМартамартМартмарМармар.Мар.березняБерезняберезеньБерезеньбер"
    "Бербер.Бер.martieμαρτίουΜαρτίουμάρτιοςΜάρτιοςμαρΜαρμαρ.Μαρ.marchmárciu"
    "smárc.maaliskuumaaliskuutaožujkamarçmarecmrzmrz.mars.aprilaprapr.avrilavravr.abrilabrabr.aprilekwietniakwiecieńkwikw"
    "i.nisannisdubnadubendub.апреляАпреляапрельАпрельапрАпрапр.Апр.квітняКвітн"
    "яквітеньКвітеньквіКвікві.Кві.квітКвітквіт.Квіт.aprilieαπριλίουΑπρ"
    "ιλίουαπρίλιοςΑπρίλιοςαπρΑπραπρ.Απρ.áprilisÁprilisápr.Ápr.huhtikuuhuhtikuutatravnjaa"
    "prílaprílaаприлАприлmaimayomaymay.maggiomagmag.maiomai.meimajamajmayıskvětnakvětenkvě.маяМаямай"
    "МайтравняТравнятравеньТравеньтраТратра.Тра.травТравтрав.Трав.μ"
    "αΐουΜαΐουμάιοςΜάιοςμαϊΜαϊμαϊ.Μαϊ.μαιΜαιmájusmáj.toukokuutoukokuutasvibnjamaigmáj"
    "amájmaíjunijunjun.juinjuniogiugnogiugiu.junhoczerwcaczerwiecczecze.haziranhazčervnaČervnačervenČervenčvn.Čvn.и"
    "юняИюняиюньИюньиюнИюниюн.Июн.червняЧервнячервеньЧервеньчерЧер"
    "чер.Чер.червЧервчерв.Черв.iunieiuniun.ιουνίουΙουνίουιούνιοςΙούνιοςιο"
    "υνΙουνιουν.Ιουν.junejúniusjún.kesäkuukesäkuutalipnjajunyjúnajúnjúníюниЮниjulijuljul.juilletj"
    "uiljuil.julioluglioluglug.julholipcalipiecliplip.temmuztemčervenceČervencečervenecČervenecčvc.Čvc.июляИюля"
    "июльИюльиюлИюлиюл.Июл.липняЛипнялипеньЛипеньлипЛиплип.Лип.iulieiul"
    "iul.ιουλίουΙουλίουιούλιοςΙούλιοςιουλΙουλιουλ.Ιουλ.julyjúliusjúl.heinäkuuh"
    "einäkuutasrpnjajulioljúlajúljúlíюлиЮлиaugustaugaug.aoûtaoutagostoagoago.agosto.augustusaugustisierpniasierpi"
    "eńsiesie.ağustosağusrpnasrpensrp.августаАвгустаавгустАвгуставгАвгавг.Авг.сер"
    "пняСерпнясерпеньСерпеньсерСерсер.Сер.серпСерпсерп.Серп.αυγούστ"
    "ουΑυγούστουαύγουστοςΑύγουστοςαυγΑυγαυγ.Αυγ.augusztuselokuuelokuutakolovozaagost"
    "augustaágústÁgústseptemberseptsept.sepsep.septembreseptiembresetiembresettembresetset.settsett.setembrowrześniawrze"
    "sieńwrzwrz.eylüleylzářízář.сентябряСентябрясентябрьСентябрьсенСенсен.С"
    "ен.сентСентсент.Сент.вересняВереснявересеньВересеньверВервер.В"
    "ер.septembrieσεπτεμβρίουΣεπτεμβρίουσεπτέμβριοςΣεπτέμβριοςσεπΣεπσε"
    "π.Σεπ.σεπτΣεπτσεπτ.Σεπτ.szeptemberszept.syyskuusyyskuutarujnasetembreseptembraсептемвриСе"
    "птемвриoktoberoktokt.octobreoctoct.octubreottobreottott.outubrooutout.październikapaździernikpaźpaź.ekimekiř"
    "íjnaŘíjnaříjenŘíjenříj.Říj.октябряОктябряоктябрьОктябрьоктОктокт.Окт."
    "жовтняЖовтняжовтеньЖовтеньжовЖовжов.Жов.жовтЖовтжовт.Жовт.octombri"
    "eοκτωβρίουΟκτωβρίουοκτώβριοςΟκτώβριοςοκτΟκτοκτ.Οκτ.octoberoktóberlokaku"
    "ulokakuutaoktóbraоктомвриОктомвриnovembernovnov.novembrenoviembrenovembrolistopadalistopadlislis.kasım"
    "kaslistopaduноябряНоябряноябрьНоябрьнояНояноя.Ноя.ноябНоябнояб.Нояб."
    "листопадаЛистопадалистопадЛистопадлисЛислис.Лис.noiembrienoinoi.νοεμβ"
    "ρίουΝοεμβρίουνοέμβριοςΝοέμβριοςνοεΝοενοε.Νοε.marraskuumarraskuutastudenoganov"
    "embranóvemberноемвриНоемвриdezemberdezdez.décembredécdéc.decdec.diciembredicdic.dicembredezembrodecemb"
    "ergrudniagrudzieńgrugru.aralıkaraprosinceprosinecpro.desemberdesdes.декабряДекабрядекабрьДека"
    "брьдекДекдек.Дек.грудняГруднягруденьГруденьгруГругру.Гру.грудГ"
    "рудгруд.Груд.decembrieδεκεμβρίουΔεκεμβρίουδεκέμβριοςΔεκέμβριοςδεκ"
    "Δεκδεκ.Δεκ.joulukuujoulukuutaprosincadesembredecembraдекемвриДекемвриserieexklusivinterviewanal"
    "ysekommentarkolumneglosseessayreportageporträthintergrundfaktencheckeilmeldunglivebloglivetickerlivenewsblogtickerupdat"
    "emeinungleitartikelgastbeitragrezensionprotokolldossierépisode 1Épisode 1épisode 2Épisode 2exclusifinfo le mondeinfo"
    " le figaroentretienenquêtedécryptagerécitportraittribuneéditorialÉditorialchroniquecritiquetémoignagetémoignagesd"
    "irecten directalerte infofactuelgrand formatselectionexclusivaexclusivoentrevistaanálisisreportajecrónicaperfiltribuna"
    "editorialcolumnacríticaopiniónen directodirectoúltima horaÚltima horaurgenteen vivominuto a minutoverificaciónespec"
    "ialcapítulo 1esclusivaesclusivointervistal’intervistal'intervistaanalisil’analisil'analisiinchiestaritrattoil ritra"
    "ttoeditorialecommentoil commentorecensionela recensionedirettain direttaultim’oraultim'orail casoil raccontola storias"
    "pecialepuntataanálisereportagemcolunaopiniãoao vivoem diretosérieparte 1parte 2exclusiefprofielcolumncommentaarrecens"
    "ieopiniedeel 1deel 2tylko u naswywiadrozmowaanalizareportażsylwetkafelietonkomentarzrecenzjaopiniana żyworelacjarelacj"
    "a na żywopilnez ostatniej chwilicyklczęść 1część 2odcinek 1özel haberÖzel haberözelÖzelröportajsöyleşianal"
    "izportreköşe yazısıyorumgörüşcanlıson dakikaflaşdosyayazı dizisibölüm 1exklusivtintervjuanalysporträttkrön"
    "ikaledaredebattrecensiondirektdirektrapportjust nudel 1del 2eksklusivtportrætklummelederdebatanmeldelsekronikfeaturepor"
    "trettkronikkdirekteexkluzivněrozhovoranalýzareportážportrétkomentářglosasloupekrecenzeonlineživěŽivěseriáld"
    "íl 11. dílэксклюзивЭксклюзивинтервьюИнтервьюанализАнализаналитик"
    "аАналитикарепортажРепортажпортретПортретколонкаКолонкакоммен"
    "тарийКомментариймнениеМнениерецензияРецензияобзорОбзоррассле"
    "дованиеРасследованиеонлайнОнлайнпрямая трансляцияПрямая транс"
    "ляциямолнияМолниясрочноСрочноспецпроектСпецпроектсюжетСюжетч"
    "асть 1Часть 1ексклюзивЕксклюзивінтерв’юІнтерв’юінтерв'юІнтерв'"
    "юаналітикаАналітикадумкаДумкаоглядОглядрозслідуванняРозсліду"
    "ваннянаживоНаживотерміновоТерміновоспецпроєктСпецпроєктexclusivin"
    "terviuanalizăreportajportretcomentariucronicăinvestigațielive textbreaking newsepisodul 1αποκλειστικόΑπ"
    "οκλειστικόαποκλειστικήΑποκλειστικήσυνέντευξηΣυνέντευξηανάλυσ"
    "ηΑνάλυσηρεπορτάζΡεπορτάζάποψηΆποψηκριτικήΚριτικήέκτακτοΈκτακ"
    "τοζωντανάΖωντανάexclusiveopinionexplainerlive blogbreaking(exklusiv)serie:teil folge 1folge 2folge 3repo"
    "rtage série «[exclusif]exclusif -exclusif.entretien -enquête -entretien.[esclusiva]print-ausgabeheft ausgabe seite 1s"
    "eite 2seite 3s. 1page 1página 1pagina 1strona 1str. 1sayfa 1sidan 1side 1strana 1стр. 1Стр. 1erschienen in ausgab"
    "eaus dem magazinэтот текстЭтот текстсюжет:Сюжет:herrfraudr.prof.professorprofessorinpräside"
    "ntpräsidentinbundespräsidentbundeskanzlerbundeskanzlerinkanzlerkanzlerinvizekanzlerministerministerinministerpräsiden"
    "tministerpräsidentinaußenministeraußenministerininnenministerinnenministerinfinanzministerfinanzministerinbundesminis"
    "terbundesministerinstaatssekretärstaatssekretärinbürgermeisterbürgermeisterinoberbürgermeisteroberbürgermeisterinl"
    "andratlandrätinabgeordneterabgeordnetesenatorsenatorinsprechersprecherinvorsitzendervorsitzendechefchefingeschäftsfüh"
    "rergeschäftsführerinvorstanddirektordirektorinleiterleiterinrichterrichterintrainertrainerinkapitänanalystanalystinö"
    "konomÖkonomökonominÖkonominmieterinmonsieurmadamem.mmemllemeprprésidentprésidentepremier ministrepremière ministre"
    "ministresecrétaire d’étatsecrétaire d'étatmairedéputédéputéesénateursénatricepréfetpréfèteprocureurprocur"
    "eurejugedirecteurdirectricepdgporte-parolecheffeentraîneurcapitaineprofesseurprofesseureseñorseñorasr.sra.dondoñad.d"
    "ña.drdra.presidentepresidentaprimer ministroministroministravicepresidentevicepresidentasecretariosecretariaalcaldealca"
    "ldesadiputadodiputadasenadorsenadoragobernadorgobernadoraconsejeroconsejeraportavozfiscaljuezjuezadirectordirectoraentre"
    "nadorcapitánprofesorprofesorasignorsignorasig.sig.radott.dott.ssadottordottoressaavv.avvocatoing.on.onorevolepremierpre"
    "sidente del consigliosottosegretariosindacosindacadeputatodeputatasenatoresenatricegovernatoreassessoreprocuratoregiudic"
    "edirettoredirettriceallenatorecapitanoprofessoreprofessoressaportavocesenhorsenhoradr.ªprimeiro-ministrosecretáriosecr"
    "etáriaprefeitoprefeitaautarcadeputadodeputadagovernadorgovernadoravereadorprocuradorjuizjuízadiretordiretoratreinadort"
    "écnicocapitãoprofessoraporta-vozmeneermevrouwdhr.mevr.mw.minister-presidentstaatssecretarisburgemeesterwethouderkamerl"
    "idwoordvoerdervoorzitterrechterofficier van justitiehoogleraarpanpaniprezydentwicepremierwiceministermarszałekwojewodab"
    "urmistrzwójtposełposłankaradnyradnarzecznikrzeczniczkaprezesdyrektordyrektorkaprokuratorsędziatrenerkapitandoktorsay"
    "ınbaybayancumhurbaşkanıbaşbakanbakanbakanıbaşkanbaşkanıbelediye başkanımilletvekilivalivalisikaymakamgenel ba"
    "şkanımüdürügenel müdürüsözcüsüsavcıhakimavukatprof. dr.doç. dr.teknik direktörkaptanfrustatsministerutrike"
    "sministerfinansministerpresidentpartiledareriksdagsledamotborgmästarelandshövdingtalespersonordförandevddirektöråkl"
    "agareÅklagaredomaretränarelagkaptenstatsministerenudenrigsministerborgmesterfolketingsmedlemformanddirektørtalsperson"
    "anklagerdommertrænerutenriksministerordførerstortingsrepresentantlederstatsadvokatpaníprezidentpremiérpremiérkamini"
    "strministryněhejtmanhejtmankaprimátorprimátorkastarostastarostkaposlanecposlankyněsenátorsenátorkamluvčípředsed"
    "apředsedkyněředitelŘeditelředitelkaŘeditelkasoudcesoudkyněstátní zástupcetrenérkapitánпрезидентПр"
    "езидентпремьер-министрПремьер-министрпремьерПремьерминистрМин"
    "истрзамминистраЗамминистравице-премьерВице-премьергубернаторГ"
    "убернатормэрМэрдепутатДепутатсенаторСенаторспикерСпикерглава"
    "ГлавапредседательПредседательсекретарьСекретарьпресс-секрета"
    "рьПресс-секретарьдиректорДиректоргендиректорГендиректоргенер"
    "альный директорГенеральный директорпрокурорПрокурорсудьяСудья"
    "адвокатАдвокаттренерТренеркапитанКапитанпрофессорПрофессорак"
    "адемикАкадемикпатриархПатриархпрем’єр-міністрПрем’єр-міністр"
    "прем'єр-міністрПрем'єр-міністрміністрМіністрміністеркаМіністер"
    "камерМерголоваГоловадепутаткаДепутаткаречникРечникречницяРеч"
    "ницядиректоркаДиректоркасуддяСуддяdomnuldoamnadl.dna.președintepreședintelepreședin"
    "tapremierulprim-ministruministrulministruprimarprimaruldeputatpurtător de cuvântprocurorjudecătorantrenorcăpitanκ."
    "Κ.κοςΚοςκαΚαπρόεδροςΠρόεδροςπρωθυπουργόςΠρωθυπουργόςυπουργός"
    "ΥπουργόςυφυπουργόςΥφυπουργόςδήμαρχοςΔήμαρχοςβουλευτήςΒουλευτ"
    "ήςεκπρόσωποςΕκπρόσωποςδιευθυντήςΔιευθυντήςεισαγγελέαςΕισαγγε"
    "λέαςδικαστήςΔικαστήςπροπονητήςΠροπονητήςκαθηγητήςΚαθηγητήςmrmr"
    ".mrsmrs.msprime ministerceodieser text erschien zuerstdieser artikel erschiendieser beitrag stammtübernommen vonÜberno"
    "mmen vonmit freundlicher genehmigungaus dem englischenoriginal-content vonein artikel auscet article est republiécet ar"
    "ticle a été publiécet article est paruarticle publié avecreproduit avec l’aimable autorisationreproduit avec l'aim"
    "able autorisationeste artículo fue publicado originalmenteeste artículo se publicó originalmentepublicado originalmen"
    "te enartículo publicado enquesto articolo è stato pubblicatopubblicato originariamente suarticolo pubblicato super gen"
    "tile concessioneeste artigo foi publicado originalmentepublicado originalmente emtexto originalmente publicadodit artike"
    "l verscheen eerderovergenomen vanartykuł pochodzi ztekst ukazał siętekst pierwotnie ukazałartykuł pierwotniebu habe"
    "r ilk kezbu haber İlk kezbu yazı ilk olarakbu yazı İlk olarakhaberin tamamıalıntıdırartikeln publicerades först"
    "artiklen blev førstsaken ble først publisertčlánek vyšelČlánek vyšelčlánek původně vyšelČlánek původně "
    "vyšelpřevzato zpřevzato zeтекст впервые опубликованТекст впервые опублико"
    "ванстатья впервые опубликованаСтатья впервые опубликованаматер"
    "иал впервые опубликованМатериал впервые опубликованоригинал ст"
    "атьиОригинал статьиоригинал материалаОригинал материалаперепе"
    "чатаноПерепечатаноза матеріаламиЗа матеріаламиоригінал статті"
    "Оригінал статтіpreluat de pearticol preluatarticolul a apărutαναδημοσίευση απόΑναδη"
    "μοσίευση απόπηγή άρθρουΠηγή άρθρουthis article originally appearedoriginally publishedrep"
    "ublished fromcreative commonsüberÜberhintergrund zuzum unternehmenunternehmensprofilfirmenprofilzukunftsgerichtete aus"
    "sagenhaftungsausschlusshinweis an die redaktionhinweise für redaktionenrechtlicher hinweisà proposÀ proposqui sommes-"
    "nousdéclarations prospectivesavertissementnote aux rédactionsacerca deacerca delsobreaviso legaldeclaraciones prospect"
    "ivasquiénes somosinformazioni suchi èchi siamoa proposito didichiarazioni previsionalinote legalinota per i redattoriq"
    "uem somosdeclarações prospetivasdeclarações prospectivasovernoot voor redactieso firmieo spółceo naso autorzenota "
    "prawnadla redakcjihakkındahakkımızdaşirket hakkındaŞirket hakkındayasal uyarıomframåtriktade uttalandeno spole"
    "čnostio firměo náso autoroviо компанииО компаниио проектеО проектео насО на"
    "соб автореОб авторесправкаСправкасправочноСправочнодля справк"
    "иДля справкиправовая информацияПравовая информацияпро компанію"
    "Про компаніюпро проєктПро проєктпро насПро наспро автораПро авт"
    "орадовідкаДовідкаdespreσχετικά μεΣχετικά μελίγα λόγια γιαΛίγα λόγ"
    "ια γιαaboutforward-looking statementshakkındazum autorzur autorinzur personüber den autorÜber den autorüber die"
    " autorinÜber die autorinder autordie autorinunser autorunsere autorinder verfasserdie verfasserinzu den autorender gast"
    "autordie gastautorinl’auteurl'auteurl’autricel'autriceà propos de l’auteurÀ propos de l’auteurà propos de l'a"
    "uteurÀ propos de l'auteurbiographiesobre la firmasobre el autorsobre la autorael autor esla autora eses redactores reda"
    "ctoraes periodistaes corresponsales licenciadoes licenciadaes editores editoraredactor deredactora deperiodista denota b"
    "iográfical’autorel'autorechi è l’autorechi è l'autoresull’autoresull'autoresobre o autorsobre a autorao autor "
    "éa autora éé jornalistaÉ jornalistaé repórterÉ repórteré colunistaÉ colunistajornalista,professor daprofessora"
    " dao autor escrevea autora escreveover de auteurde auteur isde schrijver isover de auteurso autorzeo autorceautor jestau"
    "torka jestautor:o autorachyazaryazarınom skribentenom författarenskribenten ärartikelförfattarenskribent:om forfatte"
    "renforfatteren erskribenten ero autoroviautor jeautorka jeоб автореОб автореоб авторахОб ав"
    "торахавтор —Автор —автор -Автор -мнение автораМнение авторамнен"
    "ие редакцииМнение редакцииточка зрения автораТочка зрения автор"
    "апро автораПро авторапро авторкуПро авторкудумка автораДумка ав"
    "торапогляди авторівПогляди авторівdespre autordespre autoareautorul esteautoarea esteσ"
    "χετικά με τον συντάκτηΣχετικά με τον συντάκτηο συγγραφέαςΟ συγγρ"
    "αφέαςη συγγραφέαςΗ συγγραφέαςο αρθρογράφοςΟ αρθρογράφοςthe writer ist"
    "he author isabout the authordie kommentare gebengeben nicht notwendigerweisegibt nicht die meinung der redaktiongastbeit"
    "räge gebencette tribunen’engage quen'engage quen’engagent quen'engagent quelas opiniones expresadaslos artículos d"
    "e opiniónle opinioni espresseas opiniões expressaseste texto não refletenão reflete necessariamenteopinie wyrażonep"
    "oglądy autoramnenie avtoraåsikter är skribentensÅsikter är skribentensdet är skribenten som svarar fördette er en"
    " kronikdette er et debatindlægdette er en kronikkdette er et debattinnleggmeninger står fornázory autoraмнение "
    "автора может не совпадатьМнение автора может не совпадатьможет н"
    "е совпадать сМожет не совпадать спозиция редакцииПозиция редакц"
    "иине обов’язково відображНе обов’язково відображне обов'язково"
    " відображНе обов'язково відображopiniile exprimateviews expressedzeitungnachrichtenanzeigert"
    "ageblatttagblattallgemeinekurierpresseblattbotepostrundschauabendblattmorgenpostmagazinonlineverlagverlagsgesellschaftme"
    "dienmediengrupperundfunkfernsehenjournalquotidiendépêchetribunematinsoirgazettehebdoagencemédiaséditionsÉditionsté"
    "lévisiondiarioperiódicoprensanoticiasdigitalheraldocorreogacetatribunagazzettacorrieregiornalemessaggeroquotidianostam"
    "panotiziemattinonotíciasjornalfolhadiáriocorreiogazetarevistaagêncianieuwscourantdagbladkrantomroepredactiewiadomośc"
    "idziennikgłostygodnikexpressagencjagazetesigazetehaberhaberleriajansıtelevizyonutidningentidningbladetnyheternyheterna"
    "postentidendeavisavisennytnyhedernyttnovinydeníkzprávylistytýdeníkagenturarozhlastelevizeновостиНовост"
    "игазетаГазетаизвестияИзвестияправдаПравдавестиВестиведомости"
    "ВедомостиагентствоАгентствовестникВестникновиниНовиниziarulziarști"
    "riȘtirijurnalulagențiaεφημερίδαΕφημερίδαειδήσειςΕιδήσειςνέαΝέαnewstvradiopress"
    "mediatimestoday.de.fr.es.it.com.pl.ru.ua.ro.cz.nl.se.dk.no.gr.net.at.ch.be.pt.br.tr.huredaktionsnetzwerknachrichtenonlin"
    "eaktuellanzeigewerbungnewsletterstartseitekommentarkommentareartikelbildfotovideoquellestanduhrwarummehrrédactionarticl"
    "epublicitéabonnéscommentpourquoiredacciónagenciasnoticiaspublicidadcómoquéredazionenotiziepubblicitàperchéredaç"
    "ãoagênciasnotíciaspublicidaderedactienieuwsadvertentiewaaromredakcjawiadomościreklamadlaczegohaberhaberlerreklamnede"
    "nnasılredaktionennyheterannonsvarförredaksjonenredakcezprávypročредакцияРедакцияновостиНов"
    "остирекламаРекламакакКакпочемуПочемучтоЧторедакціяРедакціяно"
    "виниНовиничомуЧомуredacțiaștiriȘtiripublicitateσύνταξηΣύνταξηειδήσειςΕιδή"
    "σειςredaktionagenturagenturenuniversitäthochschuleinstitutgmbhagverlagvereinministeriumgemeindeparteipolizeifeuerwe"
    "hruniversitéministèresociétémairiepréfecturepoliceuniversidadministerioinstitutoayuntamientopolicíauniversitàmini"
    "steroistitutocomunepoliziauniversidadeministérioprefeiturapolíciauniversiteitministeriegemeentepolitieuniwersytetminis"
    "terstwoinstytutüniversitesiÜniversitesibakanlığıbelediyesimüdürlüğühaber merkeziservisiuniversitetkommunpolise"
    "nuniverzitaministerstvoуниверситетУниверситетминистерствоМинистерствоин"
    "ститутИнститутслужбаСлужбауніверситетУніверситетміністерство"
    "МіністерствоuniversitateaministerulπανεπιστήμιοΠανεπιστήμιουπουργείοΥπο"
    "υργείοgroupuniversityundsowieetorazveileİleochogтаТаșiȘişiŞiκαιΚαιésÉsand&yeeniaиИіІйЙavecc"
    "onmitcomvonvomvanzuzurzumderdendemdedeldelladellodeideglididadasdodosdudesd'd’lalelaslosleslol'l’yeitertente't’top"
    "inafavalelbinbenibnstsansantaulфонФондеДеванВанμακΜακaufundinausàÀennawwevveвВвоВоуУiσ"
    "τηνΣτηνστοΣτοστηΣτηfromfürpourparavoordlaiçinİçinförforдляДляpentruγιαΓιαvomstandupd"
    "ateimpressummerklistelire la suitevoir plusver máslees verdermás opcioneszobacz więcejzaloguj sięprzejdź dose conne"
    "cteryorum yapabone olчитать далееЧитать далеечитать полностьюЧитать полн"
    "остьюобсудитьОбсудитьКомментироватькоментуватиКоментуватинав"
    "ерхНаверхчитать дальшеЧитать дальшечитати даліЧитати даліläs mer o"
    "mskriv utvisa merσχόλιαΣχόλιαπερισσότεραΠερισσότεραδιαφήμισηΔιαφήμισ"
    "ηcomenteazăpublicitatevezi mai multlyssna påčíst dálČíst dálpokračovat ve čteníkomentarzpersonverngoogle new"
    "sifotofotosvideovideosgaleriepodcastforumkontaktpremiumgratisexklusivexclusifexclusivohomeenglishupdatetickerzusatzinfos"
    "folgenperfilprofilereklamemainoshirdetésbli abonnentkirjaudusaber maisgaleríagalleriaphotosvidéovídeoarasalvadelgemm"
    "in. °cicon_alerta_verificacionaaraisidsternblickaa/(aa)aa p:d:qsagte ersagte siesagte ein sprecherhieß eserklärte ere"
    "rklärte siesagt ersagt sieberichtete die polizeiteilte die polizei mitteilte das unternehmen mita-t-il dita-t-elle dita"
    "-t-il déclaréa-t-elle déclaréa-t-il ajoutéa-t-elle ajoutéa-t-il expliquéa-t-elle expliquéa-t-il indiquéa-t-il a"
    "ffirmédit-ildit-elleexplique-t-ilexplique-t-ellea-t-on apprisdijoafirmóseñalóaseguróañadióexplicóindicóconcluy"
    "óha dichoha añadidoha explicadoha aseguradoha señaladoha dettoha aggiuntoha spiegatoha dichiaratoha conclusoha sottol"
    "ineatospiegaraccontaconcludedicedisseafirmouacrescentouexplicouconcluiudeclaroucompletoudizafirmazei hijzei zezegt hijze"
    "gt zealduspowiedziałpowiedziaładodałdodałapodkreśliłpodkreśliłazaznaczyłmówidedidiye konuştuifadelerini kulla"
    "ndışeklinde konuştudiye ekledidile getirdikaydettibelirttisöyledibildirildiaçıkladısäger hansäger honsade hansa"
    "de honsiger hansiger hunsier hansier hunsagde hansagde hunsa hansa hunřeklřekladodaldodalauvedluvedladoplnilсказа"
    "л онсказала онаотметил онотметила онадобавил ондобавила оназаяв"
    "ил онзаявила онаподчеркнул онрассказал онрассказала онапояснил "
    "онсообщил онговорится в сообщениисказав вінсказала воназазначи"
    "в віндодав віндодала вонаa spusa declarata adăugata precizata explicatείπετόνισεπρό"
    "σθεσεανέφερεδήλωσε"
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
    244805, 3087152936, 170349, 1879052567, 65716, 1845560339, 176752, 2969637642, 136921, 1946160650, 136914, 1694502407,
    206366, 1694506252, 149926, 1845694214, 146886, 1627590420, 146807, 1929580299, 174267, 1677792009, 167742, 1761808392,
    167471, 1929580551, 3119, 1929379865, 3775, 1929379853, 163783, 2432896780, 111935, 3087207187, 208443, 1811946760,
    198024, 973084951, 6059, 1795162125, 218631, 3019907332, 204568, 1845501193, 97404, 1828915983, 97419, 1828915983,
    119324, 1828785167, 119339, 1828785167, 119316, 973147144, 115077, 2969766685, 115164, 2349009693, 243047, 2969632790,
    39854, 1627390220, 132167, 2030112006, 133557, 973147398, 131775, 1929448709, 132643, 973147397, 6848, 1761607690,
    147409, 1929580299, 185197, 2231375639, 158301, 2164461324, 204506, 1962941707, 97547, 1929579278, 97561, 1929579278,
    203511, 1644174598, 168223, 2332233752, 12929, 1912602640, 138012, 1879051779, 215586, 2600476176, 81978, 1677724177,
    115629, 1963133715, 115618, 1677921035, 152578, 1627590406, 45278, 1912602900, 219928, 2148016648, 219913, 772284935,
    219900, 2986877446, 40110, 1761607952, 152190, 2667777800, 226117, 2667782920, 21186, 1845493778, 24587, 1694695434,
    226002, 1812144900, 149088, 1929580309, 96204, 1862470414, 221105, 1729372675, 71286, 1694500363, 71297, 2684356107,
    75083, 973080587, 79180, 1677854986, 80515, 1677724170, 84434, 1677930762, 86870, 1677931530, 71278, 2835351048,
    149809, 1929580293, 176192, 3087078152, 70194, 3187672338, 118000, 973147145, 242358, 1627598594, 156492, 2952990478,
    35712, 1694499087, 228204, 1912611844, 79124, 1694632195, 89356, 1694709251, 133714, 1694502403, 92584, 1929579283,
    92603, 1929579283, 92622, 1929579283, 92548, 1929579282, 92566, 1929579282, 18550, 1946157073, 92535, 1929579277,
    116199, 1929448204, 116211, 1929448200, 175044, 2181108488, 149437, 1694699278, 158325, 2701332236, 217228, 1761616133,
    157208, 2684555018, 1193, 1845493779, 9355, 1845493778, 9556, 1912602641, 33836, 1929576455, 101393, 1912802079,
    101424, 1912802079, 101298, 1912802068, 101318, 1912802068, 120158, 1912671252, 120178, 1912671252, 39906, 1845494027,
    47780, 2046820876, 241096, 2198022664, 27664, 1627586567, 51023, 1912603410, 50988, 1946157841, 201620, 1862278158,
    50963, 1912603404, 73495, 1627391499, 103580, 1912802067, 103804, 1912802063, 103599, 1912802060, 103571, 1946356489,
    103819, 1946356488, 153795, 1845694219, 174339, 1694569223, 175862, 3187741460, 217970, 1795170568, 84342, 1795371270,
    123977, 973147149, 28913, 1627586565, 206781, 1761615109, 204661, 1627397383, 202914, 1828723976, 151917, 1761808143,
    239896, 1912744199, 46816, 1845494290, 144040, 1929580294, 176650, 2600538886, 178628, 1996559627, 174971, 2264994569,
    69606, 1677722886, 175826, 2399212296, 134981, 1694502421, 132633, 1677790474, 19218, 3204448302, 173623, 1845563917,
    82440, 1845496332, 173636, 973148684, 217870, 1728061702, 221120, 1762927107, 153130, 1694699274, 41166, 1946157324,
    243384, 1946353676, 209268, 2281708807, 27423, 1694695432, 205283, 2701139207, 218253, 2181046532, 204073, 2046827784,
    21547, 1862270992, 151067, 2214792967, 207187, 2214599943, 175624, 2248217354, 153315, 1845694218, 28315, 1627586569,
    170268, 1912606989, 118987, 973147145, 244355, 1761752840, 39940, 1845494033, 12894, 1845493774, 121089, 1694567432,
    220555, 772547079, 220542, 2165056006, 142482, 1694699019, 142244, 1862471177, 8417, 1627389972, 16234, 2231369771,
    36182, 1694499097, 156342, 3036876566, 208969, 1694506247, 89150, 1912813062, 206825, 1828723974, 187690, 3070433296,
    204500, 1862278406, 134639, 1694502412, 131392, 1694567690, 152338, 1812139782, 167618, 1627590664, 167611, 1912803335,
    208147, 1912610058, 205815, 1627397383, 121369, 1694567433, 172051, 973082893, 217883, 1728061703, 242198, 1761815557,
    150182, 1845694221, 103501, 1694698249, 92219, 1912802065, 92251, 1912802063, 72713, 3036677652, 72639, 3187672594,
    72675, 2952791570, 28505, 1879244806, 240253, 2969708818, 104994, 1929579285, 105015, 1929579285, 152948, 1677922057,
    147515, 1694699272, 208326, 1761615111, 136990, 1946160648, 150571, 1627590408, 152922, 1694699273, 171322, 973082897,
    203843, 1929387269, 115396, 1946356490, 124323, 1694567433, 76571, 1879050248, 156408, 2399342352, 48511, 3087008285,
    83551, 2952792586, 208259, 1929387272, 239639, 1862412551, 43087, 2348810532, 213369, 1694506249, 217177, 1845502215,
    240824, 1845701125, 23630, 1828913161, 80407, 1828849929, 90103, 1828926985, 119042, 973147148, 147981, 1761808139,
    225564, 1761813259, 173586, 1929449995, 118732, 1627458580, 118714, 1627458578, 118752, 1627458568, 232393, 1811948550,
    244420, 1845638920, 148956, 1879248643, 170576, 973082886, 187839, 3187873809, 145764, 1963134724, 6303, 1627389969,
    73764, 1627391753, 165199, 3070430994, 241555, 1946298888, 208976, 1962941700, 105263, 1778584338, 121718, 1761676303,
    242157, 1828924419, 242494, 1828783363, 73506, 1862272522, 230757, 1845502986, 147645, 1627590409, 201916, 2969574418,
    23780, 3087204378, 150244, 1694699283, 150263, 1694699283, 234903, 1677731104, 131072, 973147154, 115582, 1694698257,
    156440, 2936213264, 77611, 973080585, 198865, 1694702085, 217360, 771760388, 235202, 1929455130, 144326, 1862471429,
    173177, 822153736, 230536, 1912611854, 40831, 1811939594, 162271, 2952990474, 212364, 2952797450, 224797, 1630544394,
    224789, 1966088712, 133451, 1795230984, 51977, 1694499591, 153626, 1912803077, 122780, 973147157, 106239, 3036875540,
    217699, 771760388, 20465, 1879048203, 176734, 2197885704, 24376, 1694695433, 198780, 1661147653, 147162, 1627590404,
    137008, 1627393550, 145080, 1929580302, 34229, 1677918231, 200397, 1728060174, 156480, 2718109452, 120094, 1778453514,
    85341, 2147692808, 238838, 2348820284, 237613, 3087083293, 237559, 2952865561, 157527, 2399342348, 157563, 3036876556,
    226732, 3036881676, 174121, 1694569222, 76088, 973080585, 79446, 1862404360, 86732, 1862480648, 87303, 1862480904,
    38825, 1929380103, 4794, 1627389969, 229542, 771761156, 170173, 973082891, 230126, 1912611851, 178671, 1912673542,
    101810, 1912802069, 101831, 1912802068, 101739, 1912802063, 186890, 1912805391, 101754, 1912802062, 51418, 1845494540,
    51408, 1912603402, 137441, 1761611267, 5366, 1929379851, 135670, 1929383431, 213744, 2181045520, 200369, 1694505740,
    79427, 1627523347, 111897, 2550336275, 75961, 1694500874, 86605, 1694708234, 218277, 2164269316, 203496, 1946164488,
    211782, 2952797448, 91320, 1845693206, 207471, 1996496134, 46278, 1694499101, 231845, 2181047310, 105281, 1778584338,
    121733, 1761676303, 159405, 3154317068, 105738, 2500004635, 122546, 2499873819, 105859, 2164460311, 122607, 973147153,
    143361, 1694699271, 48987, 3036676645, 138691, 1912606220, 105088, 1694698251, 132679, 1627458823, 143381, 1845694213,
    47257, 1862271511, 4028, 1694498833, 141115, 1694565393, 181798, 1694504721, 28130, 1912799243, 143911, 1694699271,
    209327, 3170901256, 150639, 1627590407, 221058, 1628447239, 221052, 1812996614, 134651, 1694502408, 10939, 1627389973,
    35440, 1929380110, 146147, 1862471441, 146164, 1862471441, 80924, 1845496338, 28430, 1845690376, 106380, 2332232479,
    106299, 3087207195, 106473, 3087207193, 44133, 1694499085, 24597, 1694695436, 151191, 1627590411, 174208, 1694569226,
    178213, 973149450, 178205, 973149448, 147332, 1929580297, 12827, 1912602639, 133593, 973147401, 182151, 1761613584,
    145959, 1929580296, 147563, 1627590407, 161388, 2952990476, 148742, 1694699277, 141725, 1828783112, 241783, 2181179920,
    6011, 1862271001, 5989, 1862270998, 5969, 1862270996, 21563, 1862270994, 6036, 1627389965, 5957, 1962934284,
    25489, 1761804297, 57838, 1694499597, 168402, 1694699533, 57827, 1912603403, 168391, 1912803339, 131937, 1694567693,
    174650, 1862341382, 4840, 1627389970, 7704, 1627389970, 178662, 1812010249, 18325, 2197815325, 236344, 1845569290,
    16022, 3087007797, 56386, 2348811057, 155007, 2952990480, 243935, 3003266825, 135462, 1946160646, 135800, 1694502415,
    65772, 973145100, 65761, 1627456523, 65784, 1694565387, 65751, 2181104650, 200076, 1694505752, 163585, 1627590406,
    178283, 973149448, 91669, 1929579275, 207061, 1845501190, 67541, 1694565385, 70336, 1627391241, 216442, 973152258,
    59487, 1694565384, 133741, 1761611267, 174815, 1728123653, 232909, 2181047318, 244392, 1845638922, 244402, 1845638922,
    27676, 1694695428, 145898, 1627590407, 220904, 1695556103, 78189, 973080587, 164791, 3204648722, 205809, 1627397382,
    59057, 1845560336, 136111, 1811942935, 46633, 1744830999, 1305, 1845493779, 1721, 1728053267, 1324, 1694498832,
    39235, 1778385169, 160329, 3036876554, 173392, 1946227210, 47563, 1694499352, 171735, 973082899, 171271, 973082897,
    171305, 973082897, 180718, 973084177, 180752, 973084177, 171701, 973082895, 180998, 973084175, 5095, 1845493774,
    102241, 2952989458, 151454, 1828916999, 211906, 2885688592, 21713, 1627389974, 219582, 772022791, 219569, 3171164678,
    42760, 2986344733, 41298, 1912602900, 22908, 1845493777, 54517, 1912603403, 54790, 1912603403, 170651, 973082890,
    54508, 1912603401, 54781, 1912603401, 205499, 1627397383, 112200, 1761807115, 124051, 1761676299, 99147, 1694698253,
    223820, 1630020104, 175408, 1828786950, 141374, 1677788179, 141393, 1677788179, 141343, 1694565393, 141360, 1946223630,
    206352, 1694506254, 141771, 973145097, 141308, 1694565384, 239732, 1694640392, 240740, 1694706184, 138798, 1946160652,
    145134, 2030243589, 78879, 973080581, 85853, 1627599108, 204833, 1694506245, 32259, 1845690378, 175065, 1845564164,
    142950, 1677922052, 137562, 1660947971, 19683, 2181038111, 80648, 771754500, 210966, 3120569627, 115875, 2047019793,
    120289, 973147151, 102410, 1845693198, 120318, 2046888971, 158937, 2684555029, 187798, 3036878872, 141856, 1929580037,
    159126, 2936213302, 158177, 2869104406, 182111, 1627395854, 151824, 1912803081, 2521, 1694498839, 2500, 1694498837,
    24165, 1912799243, 112000, 2533559067, 204913, 1627397385, 156942, 2952990474, 76738, 973080583, 177381, 973149191,
    215043, 1627397643, 216393, 771825413, 37723, 1694499083, 132128, 1845562635, 207981, 1946164485, 241466, 1862412811,
    241321, 1694640650, 37691, 1761607944, 209282, 1811946758, 224251, 774644231, 224238, 3039568390, 241883, 3187812888,
    232169, 2952799252, 232141, 2147492878, 186539, 1845696519, 139015, 1929383439, 207887, 1845501191, 224365, 1664098819,
    153743, 1912803078, 153522, 1694699270, 226287, 1694704390, 46615, 1845494290, 215872, 771759633, 186016, 1929582604,
    134526, 1728056852, 81640, 1627392520, 185721, 1694701578, 73875, 738199313, 218655, 2516590864, 150838, 1929580299,
    225869, 1929585419, 27658, 1946353670, 243830, 1812084486, 143611, 1845694214, 168669, 973082886, 169885, 973082886,
    173793, 1845564166, 179815, 973084166, 180155, 973084166, 149781, 1862471429, 180512, 973084165, 43209, 3036676378,
    43899, 2516582682, 13537, 2902458385, 211960, 2415926542, 32470, 1761804297, 154783, 1862471430, 213337, 1962941702,
    40493, 1845494031, 40479, 1845494030, 27867, 1795358728, 168787, 1946161422, 177987, 1778455558, 140727, 1946160653,
    203870, 1845501190, 173836, 1812009734, 219988, 3104317962, 245030, 3036821262, 29600, 2349006866, 56362, 2348811032,
    206173, 1862278419, 243718, 2835494674, 243782, 2835494674, 243750, 2835494672, 243690, 1946302220, 206711, 1627397385,
    206720, 1627397385, 184978, 2969573140, 26502, 1845690377, 207332, 1996496136, 244285, 2969712405, 190415, 1694505225,
    212464, 3003129107, 143652, 1845694214, 202698, 1845501190, 186915, 1912805391, 206687, 1627397389, 102086, 1912802060,
    208106, 1962941705, 123088, 973147161, 141663, 2969633823, 57960, 2969568020, 67950, 973145107, 57924, 2181038866,
    97309, 1828915980, 97321, 1828915980, 119181, 1828785164, 119193, 1828785164, 59730, 1627456522, 117671, 755043336,
    217154, 771760387, 75152, 1845495816, 86051, 1845703176, 20337, 1946157071, 30452, 2399338520, 36827, 1811939592,
    13411, 1795162132, 13393, 2566914066, 148045, 1627590409, 148054, 1694699273, 225584, 1627595529, 180183, 973084165,
    41455, 1929380110, 153814, 1946357512, 5063, 1845493777, 136797, 1862274580, 217956, 3170902279, 23159, 1845690374,
    227858, 536945413, 169381, 1912606987, 230369, 1761616908, 100742, 1946356492, 205958, 1862278407, 173353, 1845563918,
    25319, 1929576460, 153190, 1912803078, 11107, 1912602644, 11094, 1912602637, 278, 1845493772, 74849, 1979713543,
    86027, 1979920903, 19926, 3204448288, 12300, 1845493770, 29176, 1694695430, 100224, 2030242580, 100261, 2030242577,
    132190, 2030112017, 100194, 1694698250, 203105, 2046827784, 240564, 1828923909, 175453, 2365657862, 159501, 2952990472,
    23548, 1845690380, 5146, 1694498827, 26782, 1845690379, 25729, 1761804298, 28446, 1627586570, 29312, 1694695434,
    80184, 3171027210, 89926, 3171104266, 28899, 1912799241, 91277, 1845693203, 91296, 1845693201, 20939, 1845493775,
    91262, 1812138767, 91313, 1694698247, 59722, 1761674248, 217544, 1728061703, 187478, 3036878883, 187548, 3070433311,
    187256, 3187873804, 221538, 2400723464, 221554, 2350391816, 149865, 1677922055, 221581, 773333511, 221568, 3172475398,
    24862, 1946353671, 208253, 1929387270, 225293, 1845699337, 176694, 1694569223, 94752, 1862470418, 94717, 1862470417,
    94660, 1862470414, 94687, 1862470413, 165943, 2969767690, 94834, 1929579271, 135523, 1929383427, 211554, 2332040460,
    74000, 1962936072, 132686, 973147398, 132734, 2030112005, 143496, 1812139784, 138015, 1862274568, 66145, 1862337549,
    31990, 3036872708, 7638, 1862270996, 7621, 1862270993, 21703, 1694498826, 199783, 1862277915, 72096, 1761609233,
    50702, 1845494551, 50681, 1946157845, 79792, 1929513227, 89706, 1929590283, 142863, 1677922055, 230272, 1845502983,
    205590, 1929387270, 138916, 2030046741, 186037, 1711478800, 152698, 1828916999, 175324, 1912673031, 212180, 2415926540,
    243889, 3003266823, 228587, 1845502996, 228569, 1912611858, 184334, 2197821200, 23889, 1644363779, 205195, 1627397381,
    34972, 1728053524, 131321, 1912671501, 131334, 1912671501, 131347, 1694567691, 131358, 1946225930, 215457, 1694506503,
    163175, 1845694214, 219149, 2030051590, 144171, 1694699269, 147490, 1862471429, 142208, 1862471181, 216796, 771760389,
    201523, 1694505995, 201513, 2835356682, 172890, 1963076905, 149271, 1862471431, 147607, 1627590404, 159597, 2550337301,
    162513, 2936213269, 159545, 2885881610, 220785, 772809223, 220772, 2148540934, 48103, 2902458898, 77631, 973080587,
    123016, 973147147, 171489, 973082891, 85379, 3187880202, 160195, 3187871498, 6858, 1862270986, 146878, 1627590408,
    204638, 1627397384, 146251, 1862471429, 67837, 3170960397, 67863, 3170960397, 175654, 3019969290, 212570, 2399149326,
    226872, 2399347489, 31524, 2147680277, 220830, 2349867534, 220804, 2400199180, 74521, 973080332, 222422, 2954895886,
    222448, 2183143948, 197771, 2952796459, 19067, 1694498836, 32298, 2198011915, 232573, 2181047302, 177747, 973149193,
    210222, 3120569618, 109008, 3087207189, 164697, 2533560080, 146662, 1862471434, 1768, 1845493776, 188933, 1929386256,
    168835, 973082892, 188923, 973084938, 66206, 1711342602, 66248, 1979778058, 33432, 2919432206, 175131, 1946227461,
    112849, 1694698261, 44292, 1761607955, 187931, 1694701587, 112832, 1694698257, 112816, 1694698256, 112789, 1694698255,
    112804, 1761807116, 116440, 1761676040, 211432, 2583698698, 77714, 788531223, 79902, 3087141141, 89825, 3087218197,
    136233, 1845497362, 139059, 1845497353, 239556, 1862412551, 154966, 2030243589, 145938, 1929580296, 174327, 1627460359,
    25411, 1862467591, 225449, 1862476551, 159822, 2952990476, 179354, 1694569740, 142453, 1845693962, 242399, 3204656902,
    84168, 687868422, 139491, 2952793616, 77028, 973080582, 85049, 1862480133, 52205, 1627390732, 236746, 1627465484,
    52194, 1912603403, 236735, 1912678155, 82033, 1929382421, 3750, 1912602637, 136466, 1929383441, 140330, 1845497356,
    5900, 1962934280, 136458, 855641608, 240359, 2030184709, 185155, 3070236435, 167736, 1694699526, 167653, 1929580549,
    72494, 1946158603, 152611, 1761808132, 7479, 1862270996, 7463, 1862270992, 7451, 1862270988, 25948, 1912799241,
    25957, 1694695432, 149566, 1929580294, 140489, 2969570829, 19464, 3204448294, 19524, 3036676118, 19562, 2231369744,
    204531, 1744837896, 198621, 771758342, 50074, 1828717067, 43971, 3187671316, 178822, 1979782408, 154961, 2919436037,
    53619, 1912603407, 51263, 1845494541, 53607, 1912603404, 167816, 1912803340, 51252, 1912603403, 26479, 1845690377,
    158958, 2952990478, 39752, 1845494025, 27909, 1812135943, 100111, 3154316050, 100129, 3137538834, 119895, 973147152,
    119911, 973147152, 100037, 1694698255, 100052, 1694698255, 119886, 973147145, 100029, 2030242568, 207675, 2952797448,
    174504, 1862341382, 230225, 1929389062, 176104, 2952860428, 34958, 1694499086, 23493, 1845690378, 148159, 1694699271,
    174460, 1694569223, 186195, 1912805394, 186225, 1694701582, 218115, 3003130126, 218507, 2147492108, 178683, 1946227977,
    224360, 774906373, 224356, 1664098820, 176044, 2399212298, 142732, 1929580041, 208775, 1845501194, 220680, 2215649801,
    189024, 1845500187, 188949, 1845500186, 188998, 1728059674, 188975, 1845500183, 55892, 2147484447, 108324, 3087207197,
    108495, 2399341341, 159888, 3087208221, 108411, 2349009692, 108582, 2164460315, 166822, 1040256784, 166854, 788598544,
    29940, 2399338510, 159846, 3036876558, 166886, 2399211278, 187308, 3036878862, 231477, 2952799242, 230634, 1912611849,
    230748, 1912611849, 138152, 1811942925, 187642, 3036878862, 219193, 2030051590, 175472, 2902528779, 80962, 1845496340,
    21824, 1694498845, 219252, 1862541831, 25418, 1929576455, 229411, 1811948550, 24187, 1912799238, 24939, 1912799238,
    25509, 1627586565, 29189, 1862467597, 27821, 1912799240, 170484, 973082888, 190277, 973084936, 207689, 1845501191,
    205062, 1811946758, 26607, 1728249861, 223608, 2351440398, 223582, 2401772044, 219141, 1627398408, 50460, 1845494544,
    50446, 1912603406, 53593, 1912603406, 50918, 1912603405, 75035, 1929381900, 150924, 1627590410, 101154, 1912802063,
    229136, 1912611851, 221923, 1629233669, 138317, 1694502412, 208721, 1694506246, 189201, 1845500173, 19087, 1627389970,
    71760, 2701133326, 71787, 1929381390, 71747, 1828718093, 71774, 1828718093, 71801, 1862272525, 71911, 1627391500,
    71737, 1862272522, 73656, 1627391498, 31346, 2349006862, 10020, 1694498833, 27191, 1778581518, 10357, 1778384908,
    200594, 3087014680, 43749, 3036676374, 13011, 1744830484, 167526, 1711476744, 174051, 1694569222, 179197, 2231440661,
    224555, 774906375, 224542, 3123716614, 220704, 1628447237, 205130, 1862278404, 198235, 1761614095, 198254, 1761614095,
    213976, 3204455690, 66201, 1711342594, 242268, 1711483906, 25832, 1627586567, 65897, 1627456536, 65874, 2181104663,
    220314, 1846288903, 241212, 1845635593, 239940, 1627531528, 241205, 1912744455, 170919, 1811943688, 6099, 1862270998,
    6084, 1862270991, 182475, 1929385746, 187047, 1728256010, 1628, 1845493776, 39220, 2264924431, 165031, 2885881612,
    162207, 2986544904, 122636, 536939526, 213940, 2667584784, 25653, 1862467597, 27249, 1694695436, 34666, 2030108684,
    24403, 2835546123, 23481, 1677918217, 27838, 1963130889, 41518, 2835349778, 81824, 1627392523, 118385, 973147157,
    95469, 1912802068, 118369, 973147152, 95454, 1929579279, 208349, 1845501193, 132768, 3087076616, 218960, 2181046536,
    79421, 1627523334, 32922, 3204644878, 220601, 1628185095, 41621, 1946157329, 166595, 1929580301, 227477, 1929585421,
    227834, 1728258824, 23853, 1812135943, 150529, 1627590407, 119963, 1778453524, 119983, 1778453524, 142089, 1694699018,
    80702, 1845496328, 242279, 1845701635, 198785, 688069127, 118663, 973147150, 37112, 1929380109, 95878, 1929579277,
    39453, 1946157330, 203094, 1728060680, 147166, 1627590407, 151777, 1694699270, 230962, 2600477707, 153171, 1845694219,
    200986, 2399148818, 133698, 1929383440, 59600, 1694565387, 146616, 1929580297, 146600, 1627590408, 225348, 1627595528,
    166658, 3137408775, 142838, 1812139523, 164975, 2181238556, 161636, 2416119562, 98141, 1912802072, 98050, 1912802065,
    200153, 1761614608, 189922, 1694505238, 165055, 2248347404, 9866, 1828716560, 9882, 1828716558, 39405, 1929380110,
    39419, 1828716811, 132289, 1627458822, 25374, 1946353672, 206122, 1694506246, 151095, 1862471435, 242053, 1677929219,
    242344, 1677929475, 99727, 3154316050, 99745, 3137538834, 119854, 973147152, 119870, 973147152, 99697, 1694698255,
    99712, 1694698255, 99671, 3154316045, 99684, 3137538829, 119810, 3154185229, 119823, 3137408013, 119836, 973147145,
    119845, 973147145, 139030, 1929383432, 175311, 1694569222, 229831, 1627399175, 217129, 1677730057, 212900, 3103792410,
    26622, 1912799241, 39169, 1929380107, 22846, 1627389967, 217963, 1627398407, 45116, 1912602888, 27644, 1912799239,
    24041, 1845690377, 230448, 2969576454, 148583, 1929580295, 131408, 1812008216, 131432, 1929448726, 46071, 1929380110,
    133570, 973147400, 207723, 1627397382, 23909, 1929576457, 215071, 1627397652, 215157, 771759634, 8222, 1694498831,
    26064, 1929576457, 97250, 1929579273, 119101, 1929448457, 103410, 1694698251, 159006, 3187871494, 133265, 2969636108,
    118584, 2902526990, 118598, 2365656078, 118612, 973147145, 199550, 2046827279, 18965, 1694498835, 187924, 1946359815,
    78649, 973080589, 33534, 3204644876, 85837, 3204657420, 8279, 1694498846, 8237, 1694498844, 22645, 1694498842,
    3727, 1912602647, 19045, 1761607702, 216012, 1627397654, 215991, 1627397653, 215106, 1627397651, 6958, 1694498834,
    214998, 1627397649, 215125, 771759633, 216138, 1694506513, 8265, 1862270990, 98512, 1862470414, 1563, 1845493776,
    23334, 1912799239, 66203, 973145091, 206998, 1694506246, 217791, 1912611077, 187294, 3187873806, 230675, 1845502985,
    81630, 1627392522, 143714, 1694699271, 161424, 2399342352, 162836, 1694699272, 212220, 3170901262, 13110, 1962934292,
    13094, 1795162128, 213900, 3103792396, 188905, 1929386258, 20845, 1946157080, 152498, 2047020810, 152489, 2047020809,
    88454, 1627600138, 235860, 3187746322, 11648, 1845493775, 235832, 2952865294, 83011, 2952792588, 178360, 973149447,
    208888, 3087015175, 218832, 3070238988, 201651, 1862278161, 201685, 1627397137, 135641, 2835353099, 149552, 1627590408,
    45258, 2030043412, 201864, 1694505990, 101169, 1912802064, 135632, 1929383433, 206596, 1627397385, 93230, 2835548959,
    93261, 2298678047, 4129, 1694498845, 36526, 1946157338, 93205, 1912802073, 228491, 1845502992, 228477, 1912611854,
    220659, 1913659907, 136704, 1694502414, 95772, 1845693196, 95784, 1845693196, 118108, 1845562380, 118120, 1845562380,
    119252, 973147148, 119264, 973147148, 97352, 1828915979, 97363, 1828915979, 180883, 973084171, 181075, 973084171,
    219280, 1627660808, 174959, 1627460356, 104870, 2030242581, 104891, 2030242581, 104844, 1694698253, 104857, 1694698253,
    104912, 2835548940, 104924, 2298678028, 202552, 2181045266, 202588, 2936019986, 154337, 1627590405, 142473, 1946357257,
    239269, 1946298633, 244125, 1963079432, 217523, 771760388, 156198, 2349010712, 10089, 2046820368, 39392, 1929380109,
    200744, 2952796944, 76445, 973080581, 76441, 771753988, 84838, 771961092, 18414, 2516582449, 163417, 1627590419,
    160395, 2952990480, 206228, 1862278410, 207560, 1728060681, 174963, 1627460360, 93054, 1929579283, 166137, 2533560074,
    69497, 1627391247, 69476, 1845495050, 207318, 1694506246, 202948, 1811946756, 179457, 2348881171, 148596, 1627590408,
    241487, 1627531784, 33733, 1929576451, 65921, 1694565381, 80873, 1694501385, 9233, 1845493782, 9114, 1845493777,
    21787, 1845493774, 34424, 671154186, 26631, 1929576456, 26639, 1694695431, 94561, 1929579279, 214582, 1694506512,
    12451, 1845493773, 91643, 1745029898, 116850, 1744899082, 180317, 973084170, 153528, 1979911946, 218635, 3019907332,
    175367, 1929450244, 157022, 2416119568, 38758, 1694499082, 212144, 2600475912, 225934, 1627595528, 177185, 973149190,
    11481, 2801795084, 203837, 1929387270, 220650, 772809220, 156978, 3087208198, 140698, 922750471, 132744, 3087076616,
    25262, 1929576457, 175956, 2952860426, 223393, 1864901127, 37849, 1627390221, 210942, 3120569612, 94379, 1761807115,
    117618, 1761676299, 26165, 1912799239, 31890, 3087204364, 166552, 1745030918, 152670, 1979911945, 236418, 1912678153,
    151044, 3103985415, 207164, 3103792391, 136979, 922750467, 163481, 1761808139, 117641, 973147158, 93571, 1845693204,
    90148, 1912813061, 234795, 2348819745, 179490, 771822862, 80722, 1845496332, 80734, 1929382412, 40021, 1795162387,
    243462, 1661141000, 188086, 3070433296, 176200, 3087078152, 182635, 1962940177, 29459, 1761804300, 174917, 1946227462,
    146524, 1912803090, 47410, 1845494286, 47398, 1946157580, 240417, 1744972035, 174044, 1828786947, 156506, 2952990478,
    201702, 1929387019, 201713, 1862278154, 3788, 1929379850, 144182, 1694699270, 233039, 1912611842, 148565, 1694699273,
    146001, 1677922056, 75397, 1795164172, 79041, 1795295500, 89374, 1795372556, 162251, 2449673994, 212418, 2449480970,
    89320, 1912813062, 135553, 1946160656, 203391, 1728060681, 214984, 1627397646, 177050, 973149190, 70799, 973079813,
    177785, 973149189, 174047, 1694569220, 41401, 1694499084, 210828, 2583698710, 223365, 1948787203, 152465, 1627590406,
    203545, 1627397382, 134257, 1627393540, 235553, 1627465227, 27513, 1694695434, 174346, 1694569223, 169838, 1761612044,
    161616, 2952990474, 169850, 1862275337, 214040, 3070237969, 41430, 1761607949, 219162, 2030051593, 216981, 1644175619,
    144482, 1694699272, 206652, 1862278406, 54501, 1962935047, 213048, 2717916428, 54461, 1912603407, 219071, 1761616136,
    3557, 1912602639, 166103, 2432896782, 152873, 1979911947, 219296, 2030313987, 170137, 1862275346, 74631, 1627391761,
    34863, 1845494028, 170126, 1694503179, 170117, 973082889, 23223, 1845690374, 25526, 1761804294, 203618, 1728060678,
    207569, 1845501189, 168099, 2164461580, 216246, 2164334348, 155897, 2332233480, 166252, 3204648724, 54541, 1694499601,
    14678, 3087007776, 175834, 2399212296, 204934, 2046827783, 73792, 1694500622, 18818, 1962934291, 134496, 1728056862,
    134474, 1694502422, 134710, 1962937877, 202760, 1845501201, 202746, 1845501198, 202737, 1946164489, 218483, 2952798476,
    116968, 973147147, 185680, 1795364874, 24227, 1912799238, 216046, 2969574924, 144331, 1694699271, 27497, 1778581510,
    141897, 1627590149, 174308, 1627460357, 220292, 1628185093, 220562, 1745625605, 41145, 1879048461, 95292, 1929579284,
    160493, 2248347405, 78485, 973080585, 39957, 1845494033, 83904, 2969569819, 51628, 1694499601, 52086, 1694499601,
    16277, 2231369771, 156364, 3036876566, 149507, 1929580295, 223789, 1915232775, 204450, 1862278405, 169781, 1694503182,
    165973, 3070430998, 206977, 1946164490, 140233, 1811942921, 187706, 3070433296, 242081, 2952997636, 98165, 1694698259,
    92089, 1761807121, 117578, 1912671243, 203647, 1979718920, 146290, 1627590407, 150554, 1862471435, 172064, 973082893,
    204113, 1862278410, 113614, 2432895783, 124958, 2432764967, 113715, 2248346399, 124849, 2248215583, 113345, 2734885661,
    124473, 2734754845, 124639, 973147164, 113428, 2432895771, 113509, 2533559067, 124556, 2432764955, 124764, 2399210519,
    124701, 973147153, 217590, 1728061702, 146256, 1627590407, 28952, 1946353671, 148176, 1761808134, 205752, 1761615110,
    212738, 3103792408, 215054, 1627397649, 169960, 1761612043, 140576, 3170897452, 161937, 2952990482, 227170, 2952995602,
    240271, 2969708818, 165157, 2181238540, 171339, 973082897, 12573, 1845493778, 121000, 1912671240, 13076, 1795162130,
    13064, 1962934284, 93102, 1694698269, 93159, 1694698268, 205117, 1627397381, 43123, 2348810532, 81217, 1845496333,
    81230, 1862273547, 24953, 1912799236, 108960, 2567113499, 160071, 2567114523, 139097, 3137343014, 139617, 3087011370,
    34023, 3103981582, 166171, 2919436038, 92055, 1761807121, 40086, 1845494027, 117556, 1912671243, 163700, 1929580299,
    75027, 1879050248, 145393, 1929580299, 12514, 1862270987, 220204, 1913135624, 177150, 973149190, 177161, 973149190,
    177172, 1929450502, 84693, 1694707973, 177145, 1694569477, 177156, 1761678341, 78311, 1862273038, 78303, 2197817352,
    85661, 2198024456, 125487, 973147143, 135337, 1694502412, 54092, 1795162886, 213720, 2969574668, 234200, 3170903344,
    197152, 3170900251, 66477, 973145099, 66498, 2181104650, 18602, 1811939348, 180008, 973084174, 18622, 1694498829,
    181107, 973084173, 22211, 1694498826, 144367, 2835549958, 144373, 2298679046, 242290, 1627597829, 23806, 3087204378,
    76660, 973080587, 76652, 973080584, 84930, 1812148487, 219745, 1980244483, 211142, 2348817686, 80618, 1929382409,
    179741, 3170964746, 141826, 1946357256, 80554, 1862273551, 80569, 1677724175, 175976, 2952860424, 142687, 1862471174,
    239563, 1862412550, 122801, 973147157, 106259, 3036875540, 46703, 1728053776, 189235, 1912609028, 242236, 1929587715,
    137552, 1946160650, 67812, 3170960390, 75610, 1845495830, 81036, 1845496342, 87012, 1845703702, 184807, 1694504725,
    75590, 1845495828, 81016, 1845496340, 87034, 1845703700, 80998, 1929382418, 86978, 1929589778, 80982, 1929382416,
    86996, 1929589776, 9466, 1845493771, 75567, 1694500872, 86059, 1694708232, 45448, 1811939599, 36800, 1627390216,
    163795, 2181238540, 150617, 1627590405, 241611, 3154258446, 230414, 3154125833, 204040, 1929387272, 239210, 1694508818,
    8801, 1795162129, 8818, 1912602640, 102742, 1912802062, 221035, 1628447242, 221027, 1963991560, 181047, 973084174,
    2107, 1811939354, 165601, 2181238552, 2091, 1962934288, 2133, 1962934285, 179718, 1744901389, 213022, 2483035406,
    214879, 1627397663, 223106, 2233737750, 223150, 2183406102, 118036, 973147154, 118072, 536939538, 94422, 1845693201,
    203336, 1744837895, 79613, 1694632208, 89577, 1694709264, 178778, 1744901389, 215698, 771759647, 165893, 2751663886,
    178755, 1744901388, 155142, 3087208207, 102603, 1912802062, 208628, 1728060682, 136961, 1929383432, 218281, 2164269316,
    157108, 2416119572, 231425, 2147492878, 78257, 1862273035, 198870, 1963137541, 140793, 1845497356, 172232, 973082891,
    177835, 973149195, 222766, 774119941, 222762, 1948525060, 102852, 2231569163, 120762, 2231438347, 169347, 973082894,
    180353, 973084172, 167841, 2030243851, 167852, 1627590667, 118009, 973147145, 179821, 973084169, 180365, 973084169,
    231859, 2181047310, 229962, 1912611846, 220285, 1946952195, 201778, 1946164235, 41360, 2835349779, 152055, 1946357509,
    188432, 2835421195, 217271, 771760388, 149795, 1812139782, 153196, 1946357510, 143632, 1812139781, 31628, 2399338518,
    165503, 2533560078, 53496, 1912603405, 170313, 973082893, 107316, 3187870509, 107451, 2399341352, 110983, 2399341350,
    73806, 1946158860, 100834, 1996688137, 217716, 1778393351, 89769, 1627600393, 106411, 2332232479, 106326, 3087207195,
    106498, 3087207193, 28076, 1912799246, 206541, 1929387274, 80596, 687868423, 135919, 1979715077, 151213, 1694699280,
    189732, 973084939, 217675, 1627398409, 161400, 2952990476, 216952, 1946165507, 38352, 1811939597, 241799, 2181179920,
    138850, 1929383431, 71579, 771753476, 98362, 1929579285, 131975, 1929448725, 132017, 1627458836, 131959, 1929448712,
    82741, 1627392517, 175602, 3019969286, 204977, 2046827782, 228025, 822158086, 14742, 2348810262, 209212, 1627397392,
    202898, 1912610056, 218772, 3070238986, 218936, 2969575692, 221001, 1930437128, 153555, 1845694219, 16075, 3087007797,
    56435, 2348811057, 44882, 3036676369, 155023, 2952990480, 99065, 1845693199, 99052, 1845693197, 160677, 2701332236,
    41501, 1694499089, 28511, 1677918215, 34155, 1795358725, 164375, 2533560084, 205297, 1845501193, 205306, 1845501193,
    203185, 1728060681, 205290, 2164268295, 155433, 2885881624, 81338, 687868425, 28692, 1912799250, 41067, 1912602898,
    24696, 1963130883, 71030, 1828718103, 71010, 1946158612, 71104, 1946158610, 71122, 1946158609, 21935, 2264924176,
    223883, 1697391113, 890, 1946157069, 9008, 1677721613, 188176, 3036878873, 27458, 1761804299, 166468, 2298679052,
    207234, 2046827785, 161927, 2550337290, 220943, 2182095376, 160339, 3036876554, 203973, 1845501193, 242476, 1963143174,
    135332, 1694502405, 217940, 2902466825, 85033, 1795371271, 139507, 2952793612, 152957, 1677922057, 229118, 1694508044,
    232423, 1694508045, 232412, 1694508043, 232436, 1627399179, 171867, 973082892, 213836, 2181045522, 135300, 1912606211,
    79872, 2046953741, 89796, 2047030797, 77017, 788531211, 79862, 1627523338, 89786, 1627600394, 141969, 2013466118,
    168801, 973082894, 137870, 1811942923, 137862, 1627393544, 65680, 1912669199, 163373, 1627590410, 163383, 1627590410,
    213217, 1627397386, 213227, 1627397386, 233815, 2566923538, 182668, 1828722449, 182699, 1946162959, 123567, 2499873827,
    122204, 2499873825, 122338, 2499873823, 105389, 2500004633, 105590, 2500004633, 109886, 2701331225, 110028, 2516781849,
    121834, 2499873817, 123415, 2516651033, 105661, 2500004631, 105456, 2164460309, 105519, 2500004629, 121901, 2164329493,
    121964, 2499873813, 110091, 2500004627, 112146, 2416118547, 122119, 2415987731, 123478, 2499873811, 110011, 2449672977,
    122064, 2449542161, 122015, 973147151, 54756, 1912603405, 122263, 973147149, 208394, 1627397384, 176705, 1694569224,
    206291, 1761615113, 144356, 1929580299, 39106, 1778385161, 169130, 1879052557, 78784, 1694500876, 85882, 1694707980,
    169119, 1879052555, 39028, 2566914320, 156952, 2952990474, 216656, 771760388, 35082, 1694499089, 153984, 1627590409,
    151698, 2651000584, 9159, 1694498834, 140269, 1811942919, 241907, 3187812888, 232189, 2952799252, 232155, 2147492878,
    229718, 1862280200, 123908, 973147157, 26829, 1845690374, 26835, 1728249860, 105797, 2500004624, 143583, 1946357515,
    40040, 1694499088, 215889, 771759633, 211726, 2986351886, 220635, 1913659907, 23416, 1845690378, 115525, 2030242578,
    115543, 1661143826, 116514, 1845562119, 135893, 1694502412, 27490, 2265120775, 1532, 1845493778, 72480, 1946158606,
    23452, 1845690376, 239261, 1912744200, 34501, 1694564359, 227877, 855712519, 240477, 1694706183, 145094, 1929580302,
    207004, 1845501194, 148918, 1627590406, 43235, 3036676378, 43925, 2516582682, 79944, 2164394248, 89867, 2164471304,
    107836, 2550336291, 107937, 2550336289, 111213, 2550336287, 107746, 2500004628, 111133, 2500004626, 69612, 1946158350,
    173411, 1862341132, 111244, 3036875548, 111328, 2516781852, 119473, 973147147, 98414, 1627589386, 150452, 1862471439,
    79265, 2030176519, 89101, 2030253575, 153049, 1694699269, 204994, 1845501189, 143642, 1845694218, 107406, 2650999597,
    107531, 2936212264, 111059, 2936212262, 236463, 1912678157, 137590, 1711279628, 43543, 2952790301, 88610, 3187881242,
    43451, 2348810520, 31834, 2399338518, 43499, 2399142166, 112905, 1761807122, 124353, 973147149, 124366, 973147149,
    112870, 1761807116, 112882, 1761807116, 124341, 973147148, 112894, 1694698251, 112923, 1828915979, 112934, 1828915979,
    112945, 1946356490, 183012, 1845499674, 200330, 1677728526, 164275, 2349010708, 58230, 2969568026, 58182, 2181038872,
    68306, 3070297110, 169753, 973082886, 180089, 973084166, 142023, 1912802823, 138749, 1845497356, 221123, 1628709380,
    81431, 1694501390, 171644, 973082901, 57216, 2952790804, 171084, 973082897, 31158, 2399338512, 55860, 2147484432,
    141562, 2399208464, 141594, 2399208464, 240896, 2399349264, 241032, 2399349264, 139210, 3137342998, 24729, 1929576461,
    82782, 2902460939, 78116, 973080587, 32026, 3187867658, 85591, 3187880202, 162687, 3187871498, 101543, 2047019809,
    101625, 1912802077, 203000, 1912610054, 220870, 2182095368, 220856, 772809223, 220844, 2517639686, 221475, 1696080387,
    31650, 2399338512, 222634, 2183143954, 205995, 1862278407, 54319, 1761608465, 35238, 1694499088, 20869, 1845493785,
    702, 1845493779, 754, 1845493779, 773, 1845493779, 11868, 1845493779, 686, 1845493776, 810, 1694498832,
    20954, 1845493776, 35505, 1694499088, 214598, 1694506511, 58771, 1845560333, 23381, 1845690380, 34361, 671154188,
    28350, 1912799243, 54959, 1912603403, 23362, 1694695434, 28361, 1627586570, 116904, 973147146, 143730, 1694699274,
    240520, 1694706186, 23372, 1912799241, 28656, 1912799241, 143721, 1912803081, 224892, 1912808201, 240511, 1912809993,
    46676, 1946157595, 118279, 973147148, 208526, 1946164487, 239814, 2969708807, 150799, 2030243591, 169392, 1912606987,
    12970, 1929379848, 41260, 1929380104, 152436, 1694699270, 175106, 1694569222, 73773, 1627391753, 221612, 2350391822,
    221588, 2400723468, 116834, 973147147, 23352, 1845690378, 90266, 1845693194, 230042, 1677730824, 153631, 1946357510,
    117663, 755043336, 154342, 1627590416, 89516, 1694709257, 141955, 1795362311, 152482, 1912803079, 207599, 1912610055,
    205557, 1929387272, 26438, 1057161224, 26431, 1929576455, 159509, 2952990472, 188737, 1912674321, 187112, 1728256012,
    187124, 1946359818, 232319, 2399151118, 232293, 3120571404, 117629, 973147143, 175468, 1795232516, 208055, 1845501191,
    70330, 1946158342, 70769, 1677722886, 239870, 1845635334, 239317, 1946298628, 231072, 1694508050, 222870, 1814307331,
    187513, 3036878883, 187579, 3070433311, 72869, 3187672592, 187268, 3187873804, 165953, 2969767690, 213460, 2969574666,
    21998, 1912602639, 90126, 1929590283, 199640, 1862277899, 199662, 1627396875, 243213, 1929445387, 175167, 1912673030,
    218439, 3120570640, 142493, 1627590152, 143011, 1627590408, 241340, 1694640646, 229016, 1694508037, 229776, 1862280209,
    31452, 2399338518, 77124, 973080597, 77166, 973080597, 85097, 2399351060, 70738, 1862272266, 223277, 1629757961,
    223270, 1965302279, 202606, 2181045272, 37862, 1694499083, 51005, 1845494546, 38768, 1728053521, 38785, 1845494031,
    157152, 2952990476, 175396, 1812009734, 89138, 1711486469, 23713, 1946353670, 208533, 1828723972, 25904, 1862467592,
    204488, 1912610053, 116005, 1694567184, 94456, 1929579277, 78868, 973080581, 85849, 1879257348, 162193, 2550337294,
    207126, 1828723977, 151023, 1996689159, 207150, 1996496135, 160177, 2651000584, 84835, 1946366211, 76832, 788531215,
    79812, 2013399310, 89741, 2013476366, 221017, 772809221, 15352, 3103784999, 73029, 2399143457, 111685, 3087207195,
    175664, 3019969290, 226905, 2399347489, 31545, 2147680277, 223648, 2183668232, 223634, 774382087, 223622, 2988974598,
    222332, 773857796, 187916, 1946359816, 2234, 1811939349, 2215, 1811939347, 2255, 1694498834, 34215, 1946353678,
    197814, 2952796459, 154244, 2902658837, 154265, 2365787925, 231563, 2348819474, 154820, 1812139790, 154834, 1812139790,
    203380, 1862278406, 174247, 1912673029, 12611, 1694498837, 215464, 1694506512, 95507, 1929579279, 199019, 1845500685,
    199007, 1694505740, 146197, 1627590410, 220326, 2953585162, 133289, 2885750043, 133370, 2885750043, 99211, 1812138767,
    26593, 1694695432, 216820, 1627398415, 216850, 1694507279, 13229, 2902458380, 179366, 1694569740, 133883, 1929383431,
    26854, 1845690379, 179883, 973084169, 174204, 1929450244, 136367, 1862274575, 208879, 1912610057, 21419, 1862270994,
    25868, 1627586570, 225671, 1627595530, 179227, 3170964745, 75865, 1845495815, 207528, 1845501194, 176950, 2919305992,
    140777, 1929383432, 7331, 1862270993, 7317, 1862270990, 22249, 2952790049, 41684, 2348810524, 41820, 2952790299,
    88740, 738407707, 88558, 3187881242, 43403, 2348810520, 30686, 2399338518, 41740, 2348810518, 30762, 3087204372,
    41784, 2348810514, 30730, 2952986640, 36725, 1627390224, 36741, 1879048463, 88530, 2349020430, 151649, 1912803083,
    33879, 1946353670, 165253, 2969767698, 228750, 1677730824, 36118, 1946157325, 209640, 2348817676, 196675, 973084947,
    189184, 1694505233, 145522, 1694699276, 39761, 1845494025, 27916, 1812135943, 134400, 1811942923, 27792, 1627586567,
    52877, 1694499611, 59853, 1694565403, 52832, 1627390740, 59808, 1627456532, 71139, 1828718092, 71151, 1946158601,
    176116, 2952860428, 82295, 2969569810, 87576, 2969777170, 229495, 1627399174, 229491, 771761156, 218129, 2952798478,
    176054, 2399212298, 33969, 1812135944, 229875, 1912611848, 176680, 1929450246, 17929, 2399141909, 75839, 973080583,
    33870, 1929576451, 55923, 2147484447, 108353, 3087207197, 108524, 2399341341, 159917, 3087208221, 108439, 2349009692,
    108609, 2164460315, 166838, 1040256784, 166870, 788598544, 29954, 2399338510, 140027, 3154120206, 159860, 3036876558,
    166900, 2399211278, 187322, 3036878862, 231487, 2952799242, 187656, 3036878862, 117149, 2449542147, 153182, 2030243592,
    208477, 1627397382, 242439, 1912811524, 232373, 2399151114, 212818, 3036683530, 206956, 1828723974, 181217, 973084175,
    183838, 973084427, 219044, 1862279435, 1148, 1845493773, 18699, 1694498826, 79235, 1795295499, 89044, 1795372555,
    59091, 1912669187, 219779, 1946690051, 206786, 1962941701, 70784, 1677722895, 229484, 1627399175, 73546, 1677723144,
    38315, 1862271248, 176890, 2348880654, 177935, 1694569478, 135255, 1711279619, 17770, 2399141927, 78859, 2030045193,
    173567, 1761677832, 190194, 1912609052, 233753, 1912612124, 190169, 1946163481, 190145, 1946163480, 8767, 1845493777,
    230033, 1912611849, 162215, 2986544904, 212324, 2986351880, 16942, 2197815323, 16896, 2197815319, 205271, 1929387276,
    100352, 1694698261, 234248, 2952799540, 106101, 3036875546, 1965, 1811939353, 100879, 2181237522, 100897, 2164460306,
    27152, 1627586570, 27143, 1761804297, 122630, 536939526, 174709, 1828786948, 198736, 688069127, 185642, 1946359828,
    919, 1946157068, 12775, 1677721611, 180644, 973084170, 1693, 1845493778, 150101, 1845694218, 138246, 872418819,
    212446, 2936020242, 32936, 3204644878, 37996, 1862271243, 164213, 2432896782, 224340, 2049974787, 166767, 1040256778,
    27701, 1627586568, 152757, 1627590408, 136382, 1929383435, 175912, 3187741450, 187670, 3087210506, 228000, 822158087,
    54151, 1962935057, 133477, 1946225926, 198707, 1694702086, 147173, 1627590407, 139544, 3137342999, 2758, 1811939346,
    2776, 1811939344, 24158, 1912799239, 200179, 2969574159, 144871, 1862471430, 152559, 1627590404, 29540, 2349006860,
    150675, 1627590406, 142999, 1946357516, 214372, 1845501193, 94598, 1929579276, 94622, 1929579276, 94576, 1862470411,
    12373, 1811939339, 51645, 1912603406, 33753, 1996685325, 44980, 1996488973, 44968, 1862271244, 33744, 1694695433,
    133901, 1912606212, 224586, 2351964686, 224562, 2402296332, 74695, 1694500625, 153255, 1912803077, 81195, 1845496332,
    58673, 1845560336, 9043, 1811939352, 21771, 1946157072, 98606, 1795361547, 119555, 1795230731, 26511, 1845690377,
    26520, 1912799239, 75464, 788531208, 75472, 973080584, 79107, 1929513223, 89339, 1929590279, 133674, 1929383431,
    13253, 2902458381, 225274, 1812144903, 242366, 2986553090, 13764, 1627389966, 29518, 2768437259, 208077, 2030050567,
    169024, 1879052551, 179670, 1929450764, 178567, 1845564683, 179871, 973084165, 58108, 2181038885, 98117, 1912802072,
    232847, 2181047316, 98033, 1912802065, 138134, 1761611282, 69120, 1694500117, 150781, 1627590412, 54034, 1627390731,
    54024, 1627390730, 150111, 1845694217, 217834, 1728061703, 144673, 1694699276, 132855, 973147401, 187382, 3187873815,
    78233, 973080587, 78211, 1862273034, 85622, 1862480138, 178291, 973149449, 214352, 1845501194, 18984, 1694498835,
    96090, 1845693194, 118477, 973147144, 95871, 1929579271, 168927, 973082891, 38331, 1862271253, 206640, 1627397381,
    217519, 771760388, 54249, 3154117399, 33002, 2298675208, 50946, 1845494545, 50931, 1912603407, 142463, 1929580042,
    143468, 1761808135, 241294, 1761749511, 172348, 1946299667, 81134, 1694501389, 157419, 2869104396, 34127, 2030239750,
    8834, 1879048210, 225708, 1862476555, 8792, 1627389961, 242038, 1879190021, 206582, 2701139207, 215142, 1627397647,
    165931, 2248347404, 45072, 1845494028, 34647, 1929445385, 153516, 1795362566, 226313, 1795367686, 161440, 2399342352,
    215615, 771759629, 178171, 1862341900, 204257, 1761615113, 178131, 771822855, 133980, 3137343001, 182403, 1946162955,
    199380, 1929386765, 144288, 1694699274, 27833, 1845690373, 213281, 1761615113, 137895, 1627393558, 138119, 1761611279,
    53853, 1627390732, 53865, 1694499596, 53842, 2046821131, 239751, 1795303688, 33617, 1745027078, 226006, 822289162,
    226016, 839066378, 146730, 1812139783, 203319, 1946164490, 27382, 1778581511, 222732, 1629495815, 166808, 1040256775,
    35346, 1845494035, 167059, 1761677070, 211834, 2634030348, 213140, 2634030348, 50385, 1845494547, 50350, 1845494546,
    50368, 1912603409, 50334, 1912603408, 142514, 1845693961, 141947, 1627590152, 151490, 1627590408, 153670, 1795362568,
    142850, 1795362567, 75375, 788531218, 75358, 788531217, 79053, 1694632208, 79069, 1694632208, 89191, 1694709264,
    89207, 1694709264, 89414, 1795372555, 78775, 973080585, 78767, 973080584, 84144, 1677724168, 85864, 1929589000,
    85857, 1694707975, 39252, 2264924433, 175227, 1845564166, 241656, 1845635590, 153890, 2902658824, 175392, 1661014788,
    217929, 1728061701, 240615, 1761815048, 180894, 973084171, 181086, 973084171, 203132, 1728060681, 142779, 1694699016,
    182729, 1828722448, 25984, 1912799238, 69015, 973079814, 174235, 1627460357, 173859, 1946227465, 244090, 1694643972,
    142846, 2047020546, 22178, 2432696334, 175586, 2952860424, 209138, 1845501189, 153040, 1845694212, 217044, 1694507274,
    6922, 2030043151, 119017, 973147151, 148021, 1627590414, 225531, 1627595534, 18463, 2516582449, 160411, 2952990480,
    152013, 1946357518, 152041, 1946357518, 151991, 1912803080, 243920, 3003266824, 240410, 1946298628, 47910, 1728053775,
    47899, 1946157579, 102593, 1912802058, 55256, 1627390728, 244053, 1862416143, 83958, 2231372323, 88147, 2231579683,
    78430, 973080599, 33478, 2181234710, 85709, 2181247254, 78388, 973080597, 85669, 2969776404, 91889, 1946356497,
    91906, 1946356497, 91793, 1761807116, 117152, 1761676300, 149544, 1627590408, 221674, 2987926024, 221659, 773333511,
    221646, 2149065222, 80535, 1677724167, 80882, 1694501385, 134385, 1912606211, 138290, 1912606215, 227468, 1946362633,
    9851, 2030043151, 217172, 1694507269, 162885, 2198015750, 162891, 2181238534, 22392, 2197815340, 152631, 1845694213,
    73967, 1962936075, 236333, 1845569291, 145946, 1929580296, 148491, 1862471431, 117711, 973147145, 116934, 973147144,
    145681, 1929580296, 144075, 1946357511, 243252, 1946353671, 28989, 1946353670, 120793, 973147148, 102883, 1694698251,
    57014, 2952790812, 56966, 2181038872, 3972, 1694498833, 229534, 1862280200, 219212, 1845764611, 207658, 1627397386,
    181663, 973084423, 214345, 1677729031, 72505, 1946158598, 175966, 2952860426, 228099, 822158089, 236012, 2382439959,
    179594, 1862341896, 97152, 1761807122, 97170, 1761807122, 100390, 1694698260, 41025, 1845494026, 72428, 1946158608,
    234828, 2348819745, 152966, 1627590405, 151037, 3120762631, 207157, 3120569607, 158657, 3003322141, 209410, 3003129117,
    84937, 1795371270, 177338, 1795232774, 198883, 587405827, 40446, 1845494032, 136771, 1862274573, 206561, 1862278411,
    28125, 1828913157, 182493, 1694504724, 245044, 3036821260, 26562, 1946353669, 121680, 973147150, 104616, 1694698253,
    47506, 1694499349, 47527, 1795162644, 161412, 2416119564, 153164, 1812139783, 28829, 1694695429, 242148, 1946364675,
    215241, 1627397646, 225664, 1627595527, 100843, 2181237522, 73149, 3187672590, 29414, 1828913162, 27125, 2030239753,
    27134, 1627586569, 229589, 1862280207, 101455, 1912802083, 101338, 1912802073, 120198, 1912671257, 158337, 3171094286,
    230279, 1912611846, 151166, 1795362567, 24963, 1912799237, 220654, 1812996613, 864, 1811939354, 176388, 2348880652,
    86121, 1711485457, 78808, 2030045198, 88863, 738407694, 84181, 1845496333, 88850, 1845703949, 78796, 1946159116,
    85894, 1946366220, 81963, 1677724175, 221429, 773333508, 30244, 2349006860, 150314, 1946357510, 163103, 2198015752,
    163111, 2181238536, 144692, 1627590407, 224473, 1932534275, 242217, 1929587715, 70668, 3036677396, 161626, 2952990474,
    109407, 2349009694, 167082, 973147914, 144490, 1694699272, 226848, 3171099404, 77694, 2952792073, 174941, 1828786949,
    113066, 1627589396, 74978, 1694500878, 86138, 1694708238, 86152, 1694708238, 74965, 973080589, 74992, 1694500877,
    86166, 1694708237, 74953, 973080588, 78893, 973080588, 169733, 973082892, 74920, 973080587, 74931, 973080587,
    74942, 973080587, 76115, 788531211, 84241, 1627599115, 168815, 973082891, 79462, 1627523338, 84221, 1694707978,
    84231, 1627599114, 84260, 1845702922, 89440, 1627600394, 170849, 973082890, 74911, 973080585, 84252, 1711485192,
    166117, 3070430986, 168111, 2164461580, 216258, 2164334348, 209758, 2952797452, 166272, 3204648724, 228144, 2181112595,
    45405, 1929380109, 14710, 3087007776, 45040, 1912602899, 39471, 1694499087, 178723, 1946227977, 170605, 1845498120,
    174674, 1912673031, 23539, 1845690377, 231671, 2147492886, 171754, 3087012123, 234636, 3087017243, 80592, 687868420,
    82276, 687868424, 5023, 1862270995, 205407, 1862278410, 216971, 1946165508, 71393, 1929381393, 71379, 1811940878,
    71421, 1811940878, 71542, 1845495310, 71340, 1694500365, 71435, 1627391501, 73187, 1627391501, 73200, 2197816844,
    73644, 973080076, 71368, 1862272523, 71410, 1627391499, 73248, 1694500363, 116979, 973147147, 131134, 1929525259,
    145742, 1929580299, 145753, 1929580299, 162789, 1694699275, 71330, 2835351050, 73177, 1946158602, 145722, 2835549962,
    145732, 2298679050, 147384, 1677922058, 185690, 1795364874, 189254, 1711282444, 190115, 1694505228, 167092, 1761677063,
    144727, 1694699273, 178151, 1845564685, 178119, 1845564684, 179530, 1929450763, 140432, 1912606211, 89115, 1929590285,
    97299, 1929579274, 119171, 1929448458, 65799, 771818502, 141755, 1661010949, 154399, 1627590405, 170937, 1795166481,
    211530, 2952797452, 208584, 1627397383, 165995, 3070430998, 213480, 3070237974, 153788, 1812139783, 221085, 1762927107,
    31048, 3036872722, 228860, 1845502985, 228846, 1828725767, 212316, 2684361992, 111412, 3036875542, 237299, 1912678158,
    237369, 1912678157, 237332, 973154057, 54626, 1946157832, 50170, 1845494539, 50181, 1694499594, 50161, 1912603401,
    150467, 1862471429, 153898, 2365787912, 205068, 1627397382, 199829, 1912609550, 199843, 1627396878, 173222, 2952860174,
    173250, 2399212046, 134581, 2046823939, 213886, 2667584782, 209060, 2835356944, 209076, 2298486032, 161955, 2952990482,
    227188, 2952995602, 83523, 687868434, 150404, 1761808142, 150418, 1761808142, 162971, 2198015752, 42128, 3137339675,
    157294, 3036876566, 206729, 1811946761, 92072, 1761807121, 177038, 973149196, 117567, 1912671243, 166177, 2919436038,
    208895, 2550144263, 211866, 3170901260, 145404, 1929580299, 206867, 1627397385, 207986, 2667584776, 219468, 1694769672,
    142741, 1929580043, 103421, 2768440072, 103429, 2231569160, 121016, 2768309256, 121024, 2231438344, 69462, 1761608974,
    69455, 1694500103, 132792, 3087076618, 224453, 1664098824, 228369, 1845502996, 228351, 1946166290, 229987, 1946166290,
    228432, 1845502991, 228419, 1912611853, 241543, 1862412812, 241679, 1862412812, 241269, 1828858379, 228341, 1845502986,
    241374, 1862412810, 241507, 1694640650, 241944, 1812081162, 241424, 1862412809, 228333, 1912611848, 134367, 1660947971,
    173530, 1929449995, 23660, 1694695431, 80423, 1694632199, 90119, 1694709255, 219259, 1845764611, 13130, 2046820368,
    80746, 1946159630, 28959, 1946353674, 240420, 1694640387, 103521, 1912802063, 103510, 1946356491, 153637, 1946357515,
    207038, 1677729032, 103536, 1694698247, 204609, 1627397382, 19130, 1929379851, 19152, 1627389962, 32228, 1761804295,
    28717, 1677918214, 34678, 1845559302, 176644, 2197885702, 91147, 1812138771, 91131, 1812138768, 24050, 1946353671,
    82452, 1845496333, 151369, 1761808139, 144082, 1912803079, 225057, 1912808199, 138211, 1795165707, 79377, 1929513229,
    89535, 1929590285, 243963, 1862416140, 7580, 1694498830, 26073, 1929576456, 97291, 1929579272, 119156, 1929448456,
    142030, 1929580040, 185662, 1728256018, 168639, 973082888, 45619, 1811939599, 36808, 1627390216, 163807, 2181238540,
    230725, 1828725776, 219121, 1795170569, 147244, 1627590407, 211846, 3053460746, 26111, 1929576457, 167935, 1627590662,
    204438, 1845501190, 216210, 1627463430, 115222, 2969766685, 166348, 2181238544, 240289, 2181179664, 241164, 2181245456,
    200852, 2399148824, 158564, 2332233486, 175710, 3170964236, 205943, 1627397384, 27615, 1627586572, 227963, 1560355595,
    156160, 2416119566, 200051, 1694505737, 52800, 1627390727, 166336, 2734886668, 53044, 1694499594, 215729, 771759647,
    221398, 1628709383, 232535, 1912611850, 46028, 2046820614, 152065, 1879248646, 155157, 3087208207, 214329, 1744837904,
    38069, 1929380105, 217328, 1929388294, 34733, 2030108680, 155769, 3137539856, 172492, 1694641437, 1902, 1828716567,
    238219, 1845503764, 99184, 1929579277, 186513, 1946359819, 28090, 1946353672, 169545, 1929384202, 59469, 1912669187,
    145557, 1929580298, 163552, 1946357513, 34175, 1745027082, 50904, 1845494542, 50892, 1912603404, 67612, 1694565385,
    171850, 1694503177, 181311, 973084181, 105036, 1694698255, 147654, 1694699270, 146061, 1677922053, 174491, 1694569222,
    174765, 1812009734, 175242, 1946227462, 174109, 1812009733, 107361, 3187870509, 107491, 2399341352, 111021, 2399341350,
    92641, 1694698257, 184757, 973084433, 92658, 1963133706, 38579, 1711276310, 38567, 1694499084, 174198, 1929450246,
    175331, 1946227461, 75, 1845493786, 58, 1946157073, 40919, 1845494028, 242182, 1812147203, 243456, 1812135939,
    11924, 2030043153, 140252, 1761611281, 162815, 1946357513, 223220, 2216960520, 223206, 774119943, 142944, 1694699270,
    223194, 2149851654, 152889, 1929580293, 155609, 2952990484, 1644, 1845493773, 234518, 2952799523, 234460, 3087017245,
    177956, 1862341642, 135690, 1946160649, 175608, 3019969286, 118895, 973147153, 96639, 1694698256, 96557, 1761807113,
    96566, 1694698249, 242063, 2047027972, 165865, 2214792974, 221009, 1930437128, 26472, 1845690375, 149572, 1862471429,
    187971, 1828919304, 206090, 1627397383, 151678, 1694699270, 44899, 3036676369, 20284, 1946157076, 20319, 1845493778,
    20304, 1946157071, 186159, 1694701580, 206845, 1929387272, 142314, 1677921804, 179851, 973084167, 235380, 1761682970,
    54363, 1761608458, 169649, 1694503178, 169641, 973082888, 227842, 687940362, 244240, 1627535117, 244228, 2181183244,
    244692, 3171039001, 163359, 1979911943, 213244, 1979718919, 9389, 1828716559, 218744, 2969575694, 202952, 1795169543,
    165697, 2181238548, 165757, 2885881616, 207359, 1694506246, 153395, 1728253701, 209205, 1979718919, 75393, 788531204,
    174912, 1627460357, 131798, 1929448718, 108177, 3036875553, 108082, 3036875551, 107997, 3036875547, 187359, 3036878871,
    116330, 3036744458, 27179, 1778581511, 36967, 1929380118, 5606, 1929379861, 220959, 2182095376, 242215, 1963142146,
    80774, 1694501395, 86925, 1694708755, 80793, 1862273552, 86916, 1946366985, 163759, 2969767692, 792, 1845493778,
    34875, 1929380111, 173710, 1694568975, 37466, 1627390216, 69299, 1862272262, 244215, 2181183238, 244508, 1627535110,
    244503, 1812084485, 159312, 2583891739, 152164, 1845694211, 189292, 1694505240, 3279, 1929379865, 3258, 1694498837,
    6455, 1627389971, 10037, 1694498833, 99547, 3154316048, 99563, 3137538832, 119668, 3154185232, 119684, 3137408016,
    10387, 2566914063, 119719, 973147151, 119734, 973147151, 34373, 671154190, 99579, 1778584334, 99593, 1778584334,
    242580, 1778450446, 99521, 1694698253, 99534, 1694698253, 119642, 1694567437, 119655, 1694567437, 24337, 1929576460,
    119707, 1862339596, 24349, 1694695435, 99499, 3154316043, 99510, 3137538827, 119620, 3154185227, 119631, 3137408011,
    34414, 671154186, 150073, 1912803082, 225833, 1912808202, 24360, 1912799241, 25598, 1761804296, 25606, 1862467592,
    25614, 1627586568, 33691, 1929576456, 147887, 1761808136, 147895, 1862471432, 225622, 1862476552, 33699, 1946353671,
    240608, 1946364423, 145633, 1694699272, 28892, 1946353671, 144013, 1845694215, 239350, 1845635335, 143707, 1728253703,
    225010, 1728258823, 158769, 3036876566, 242260, 1946364932, 124, 1694498825, 199820, 1929386761, 154433, 2030243592,
    226440, 1812144903, 102873, 1845693194, 120783, 1845562378, 138819, 1979715076, 175212, 1845564164, 240891, 2365794821,
    162806, 1694699273, 24883, 1694695432, 204795, 1862278406, 51239, 1845494541, 51228, 1912603403, 77346, 973080593,
    80116, 2181171472, 85269, 2181247248, 239721, 1946298629, 59508, 973145095, 163194, 1694699271, 43809, 3036676372,
    6262, 1862271001, 6239, 1862270999, 6219, 1862270996, 4343, 1845493779, 6201, 1862270994, 118839, 1946225682,
    21607, 1862270992, 96677, 1694698253, 118826, 1694567437, 118857, 973147144, 25514, 1627586567, 20148, 2969567265,
    113941, 2969766689, 125117, 3204516892, 44722, 2181038362, 113746, 2181237527, 124997, 2181106711, 113815, 2969766677,
    113878, 3070429973, 125066, 2382433297, 125201, 973147147, 32730, 3036872714, 168557, 1946357764, 220709, 1846551045,
    10182, 1627389973, 142342, 1996688901, 204208, 1929387275, 189544, 973084940, 81353, 687868423, 70314, 1761608976,
    69238, 1761608975, 97014, 1627589387, 76692, 973080583, 168647, 973082887, 179876, 973084167, 162139, 2936213274,
    16500, 3036676121, 16550, 2432696345, 31420, 2952986640, 190233, 1761614096, 82320, 1761610255, 76681, 973080587,
    170674, 973082891, 173648, 1929450008, 154893, 1761808140, 41249, 1694499083, 4927, 1929379859, 99933, 2265123609,
    241691, 2181179926, 150220, 1728253704, 203692, 1728060680, 102714, 1912802063, 120635, 1912671247, 141449, 1761674253,
    71610, 1694500367, 71597, 1811940877, 71635, 1862272525, 71587, 1862272522, 71625, 1627391498, 240380, 1812080899,
    1602, 1845493773, 78336, 973080588, 178193, 1845564684, 78325, 1862273035, 85643, 1862480139, 150120, 2030243590,
    49250, 2986345005, 96456, 1694698254, 88513, 1946367242, 201441, 1728060428, 79229, 1795295494, 89027, 1795372550,
    137193, 2298482182, 120935, 973147143, 205362, 1929387271, 155745, 2936213272, 58502, 1711276815, 53156, 1694499596,
    80627, 1929382410, 200322, 1677728520, 142881, 1745030923, 153282, 1778585350, 151574, 1912803082, 152805, 1828916998,
    231925, 2147492882, 221482, 1847075335, 24061, 2013462529, 33673, 1694695433, 37549, 1862271256, 37527, 1862271254,
    111272, 3036875548, 111356, 2516781852, 142406, 1929580043, 44245, 1694499080, 226341, 1694704391, 29924, 2382561288,
    9034, 1845493769, 180385, 973084171, 181097, 973084170, 180327, 973084169, 11705, 1627389960, 169773, 973082888,
    224144, 1697391113, 204989, 1845501189, 123497, 3036744739, 122138, 3036744737, 43572, 2952790301, 88636, 3187881242,
    105540, 3036875545, 116340, 3036744473, 116390, 3053521689, 121784, 3036744729, 123365, 3053521945, 43475, 2348810520,
    31856, 2399338518, 43521, 2399142166, 22282, 2164260885, 42193, 2164261141, 105414, 2432895765, 105477, 3036875541,
    121859, 2432764949, 121922, 3036744725, 110053, 3036875539, 112108, 2952989459, 122081, 2952858643, 123440, 3036744723,
    109977, 2986543889, 122030, 2986413073, 121985, 973147151, 3000, 1694498830, 4811, 1627389966, 7690, 1627389966,
    157615, 2416119566, 157657, 2550337294, 8309, 1627389972, 3479, 1694498833, 5432, 1694498833, 34546, 1694564363,
    55274, 1627390731, 240729, 1694706187, 241125, 1694706187, 243116, 1694564363, 34515, 2835415050, 34525, 1677787146,
    55264, 1627390730, 240590, 2835556874, 240649, 1677928970, 57800, 1946157833, 164295, 2349010708, 175882, 3187741450,
    186452, 1912805387, 146297, 1862471430, 153034, 1912803078, 163147, 1963134726, 150670, 1912803077, 58256, 2969568026,
    58206, 2181038872, 68328, 3070297110, 217480, 1627398412, 99797, 2265123599, 99812, 2248346383, 71201, 1694500366,
    71215, 2684356110, 71190, 1912604171, 59948, 1862337549, 91525, 1946356502, 116792, 973147153, 90372, 1946356496,
    82903, 3087010331, 186593, 1845696529, 147197, 1929580294, 78127, 973080587, 32036, 3187867658, 85601, 3187880202,
    162697, 3187871498, 196907, 2399148325, 109050, 2986543905, 109149, 2986543905, 197059, 2952796449, 106017, 3036875548,
    109248, 839060246, 108663, 2399341333, 109314, 3087207189, 160098, 2399342357, 131253, 3087153166, 159975, 3087208206,
    239963, 3087149326, 240928, 3087215118, 152158, 1745030918, 145432, 1694699281, 149814, 1845694218, 244480, 1845638918,
    244486, 1845638918, 146107, 1694699286, 220878, 2182095368, 220863, 772809223, 220850, 2517639686, 206243, 1979718916,
    31666, 2399338512, 28617, 1845690372, 222652, 2183143954, 54568, 1912603407, 54889, 1912603407, 242329, 3120770054,
    145497, 2835549959, 228886, 1912611848, 163455, 1627590407, 211984, 2415926538, 97483, 1929579277, 138882, 2046823946,
    138875, 2030046727, 217924, 771760389, 142841, 1661144579, 198875, 1677924867, 230438, 3154125834, 142557, 3154316807,
    33380, 2969763858, 244074, 1627535112, 33827, 1879244804, 54057, 1627390733, 54045, 1627390732, 150772, 2030243593,
    150764, 1845694216, 225917, 1845699336, 79013, 973080582, 177941, 1845564421, 143092, 1828916996, 165427, 2734886668,
    146016, 1929580298, 146516, 1929580296, 146509, 1627590407, 225362, 1627595527, 239575, 1627531527, 9573, 1694498848,
    9605, 1694498845, 215185, 1627397653, 38700, 1946157327, 119501, 973147148, 98565, 1912802059, 242556, 1912668171,
    134288, 1627393539, 119004, 973147149, 148009, 1627590412, 225545, 1627595532, 220666, 1695556102, 242303, 3171101702,
    220630, 1812996613, 25532, 1761804292, 220621, 772547076, 218595, 2952798476, 23058, 1912602641, 187428, 3187873817,
    144276, 1694699270, 209228, 1627397392, 167658, 1929580552, 146833, 1627590409, 146842, 1627590409, 29026, 1946353672,
    72885, 3187672592, 23647, 1728249860, 110191, 3053652759, 123683, 3053521943, 199651, 1862277899, 199673, 1627396875,
    218455, 3120570640, 70954, 1828717847, 170184, 1862275349, 5516, 1912602641, 5533, 1912602640, 5549, 1912602638,
    8404, 1862270989, 59924, 1694565389, 59202, 1694565388, 59588, 1694565388, 59214, 973145099, 59937, 973145099,
    149151, 1929580299, 66158, 973145098, 144950, 1929580298, 146590, 1929580298, 149141, 1828917002, 225751, 1828922122,
    227884, 536945418, 143857, 1694699273, 146581, 1694699273, 150813, 3154317065, 150822, 3137539849, 224919, 1694704393,
    225339, 1694704393, 225900, 3154322185, 163258, 1778585352, 227422, 1778590472, 140317, 1979715085, 188524, 1862342674,
    186309, 1862473737, 243375, 1929576457, 163019, 2181238535, 204266, 1929387270, 158241, 3137539852, 38284, 1929380105,
    178767, 1744901387, 203147, 1845501190, 1990, 1811939346, 157164, 2952990476, 8984, 1677721608, 110947, 2550336292,
    177139, 973149190, 146974, 1845694215, 117055, 1694567438, 211922, 2952797452, 188275, 1845565469, 185538, 1694701596,
    185566, 1694701594, 185494, 1694701590, 185516, 1845696534, 25256, 1912799238, 25757, 1761804293, 169059, 1845498133,
    216228, 973152011, 213390, 1761615113, 137917, 1929383437, 116749, 1912671241, 58705, 1845560335, 103379, 2768440074,
    120970, 2768309258, 203681, 1946164486, 52332, 1627390728, 218880, 3204456718, 221065, 3138396682, 151508, 1627590406,
    217811, 1845502212, 44311, 1929380110, 45519, 1744830735, 15391, 3103784999, 73062, 2399143457, 111712, 3087207195,
    221022, 772809221, 32159, 2198011910, 163903, 2969767698, 223656, 2183668232, 223641, 774382087, 223628, 2988974598,
    75281, 973080587, 79272, 1946290442, 84384, 1946366218, 86857, 1946366730, 144524, 1929580296, 144532, 1694699271,
    1492, 1845493782, 133530, 1694567694, 219205, 1912873479, 40638, 1979711760, 198993, 1845500686, 198980, 1694505741,
    35159, 1946157322, 220336, 2953585162, 86661, 1694708233, 230342, 2969576457, 75734, 973080584, 212126, 2650807562,
    33948, 1929576453, 198541, 2181044520, 198468, 2181044513, 133316, 2885750043, 133397, 2885750043, 218806, 3070238990,
    21853, 2046820380, 18674, 1694498830, 90075, 1627600388, 38601, 1711276304, 216835, 1627398415, 216865, 1694507279,
    216880, 1694507279, 23303, 1946353674, 208191, 1795169544, 158508, 2600668946, 203889, 1929387270, 219792, 1946690054,
    219802, 1644700164, 81941, 1862273546, 200486, 3003128592, 24021, 1845690377, 207647, 1627397387, 163163, 1946357516,
    19958, 2181038101, 165359, 2734886670, 59657, 1912669197, 244094, 1694643973, 203901, 1694506252, 150712, 1761808134,
    22221, 2348810268, 41712, 2348810524, 41847, 2952790299, 88767, 738407707, 88584, 3187881242, 43427, 2348810520,
    30708, 2399338518, 41762, 2348810518, 30782, 3087204372, 41802, 2348810514, 30746, 2952986640, 88544, 2349020430,
    206488, 1627397388, 58490, 1912603404, 10840, 2667577365, 10821, 2667577363, 20770, 1912602642, 199227, 1694505739,
    23599, 1795358728, 80399, 1795295496, 90095, 1795372552, 24968, 1912799238, 26007, 1627586565, 235597, 1627465233,
    151629, 1912803082, 158843, 3137539848, 230767, 1912611848, 175148, 1946227463, 48874, 3036676646, 115106, 2432895773,
    115193, 2349009693, 164567, 2634223380, 143817, 2030243589, 224914, 2030248709, 49890, 1627390485, 77059, 973080585,
    59714, 1761674248, 29043, 1946353670, 242253, 1845701635, 52348, 1627390728, 225385, 1627595528, 174114, 1694569223,
    218701, 1761616136, 175750, 3170964234, 216903, 1795170563, 166522, 1677922053, 35811, 1929380108, 218143, 2952798478,
    243519, 536940035, 208431, 1627397383, 74665, 1912604431, 169361, 973082890, 239489, 1929521417, 221311, 2182357514,
    147072, 1694699269, 243872, 1929525005, 36255, 1929380121, 36280, 1929380119, 24507, 1929576470, 78951, 973080584,
    135258, 1694502408, 239686, 1627531527, 214018, 2634030358, 229207, 771761157, 202043, 2902465547, 166444, 2432896792,
    136819, 1694502420, 239616, 1862412554, 222208, 773595657, 239430, 1845635337, 181120, 973084170, 25971, 1912799237,
    144577, 1694699274, 59189, 1912669197, 96190, 1862470414, 149067, 1929580309, 183849, 973084427, 151794, 1828916999,
    138192, 1946160649, 108792, 2550336289, 99654, 1694698257, 119799, 973147147, 48268, 2952790557, 48326, 2986344987,
    56764, 3087008535, 122469, 973147159, 88700, 738407700, 77542, 3187673107, 85413, 3187880211, 88662, 3187881235,
    122405, 2499873810, 67214, 973145103, 57522, 2952790798, 237482, 2483103502, 66420, 973145101, 67188, 973145101,
    237510, 755050252, 66398, 973145099, 56744, 2147484426, 66446, 2147550218, 239340, 1946298634, 147251, 1627590414,
    200304, 1979718409, 23735, 1694695433, 140852, 1811942931, 91610, 1812138770, 153441, 1644367625, 113086, 1761807115,
    51070, 1845494540, 51489, 1929380620, 54769, 1912603404, 51478, 1694499595, 141803, 973145099, 167488, 1694699531,
    51060, 1946157834, 239423, 1812080903, 79369, 1912736008, 89488, 1912813064, 142262, 1946357255, 220701, 1930437123,
    181187, 973084175, 131708, 1929448715, 100949, 2030242574, 243069, 3070296082, 32336, 1946353673, 151475, 1946357511,
    136759, 1862274572, 219479, 772022788, 209740, 2583698706, 16969, 2197815323, 16919, 2197815319, 26869, 1929576456,
    44672, 3103785241, 31586, 2399338516, 159774, 2181238546, 199047, 1845500690, 140871, 1929383439, 243150, 1812004875,
    180030, 973084176, 138857, 1929383442, 173423, 1694568970, 140978, 1929383427, 198905, 1929583107, 39652, 1879048466,
    208226, 1795169544, 133191, 1694567694, 233047, 771761156, 175922, 3187741450, 187680, 3087210506, 92183, 1761807123,
    92132, 1912802061, 13778, 1962934288, 13643, 1962934287, 29167, 1946353673, 118485, 973147145, 45376, 1862271255,
    173735, 973148678, 173143, 1627460101, 173197, 1862341125, 222404, 773857796, 164891, 2734886676, 163743, 2298679056,
    145067, 1845694221, 144877, 1862471430, 25024, 1929576453, 25594, 1862467588, 9131, 1929379855, 214771, 1929387535,
    9437, 1778384910, 214757, 1694506510, 98595, 1912802059, 119537, 1912671243, 98585, 1795361546, 119527, 1795230730,
    118694, 1761676297, 29552, 2349006860, 222806, 1696866825, 151660, 1828916998, 175125, 1828786950, 76506, 973080584,
    170476, 973082888, 84869, 1627599111, 134280, 2499808776, 145662, 1929580295, 145675, 1862471430, 224600, 2351964686,
    224574, 2402296332, 151117, 1845694216, 185713, 1929582600, 207226, 1845501192, 186187, 1694701576, 242352, 2684563202,
    201897, 1761614867, 162179, 3087208206, 203370, 1845501194, 210158, 3120569618, 213966, 2432703754, 199124, 1728060175,
    242368, 2449682178, 206215, 1761615110, 207082, 1929387270, 145263, 1929580293, 203436, 1929387269, 154905, 1845694216,
    183222, 2902464276, 37768, 1862271249, 66349, 1694565383, 27186, 1778581509, 59099, 973145095, 212290, 2617253138,
    8364, 1862270989, 33589, 1946353669, 74382, 2197817109, 69664, 1946158344, 221499, 1628971527, 58145, 2181038885,
    232867, 2181047316, 143096, 1912803079, 213172, 1627397387, 153464, 1912803078, 176633, 2566984453, 217377, 2030051587,
    240245, 1627531528, 221918, 1864114693, 206418, 1627397384, 152913, 1694699273, 202973, 1845501192, 47759, 1845494293,
    66127, 1694565385, 178057, 1627460614, 110530, 2516781842, 72332, 1694500362, 223868, 1982603779, 202332, 3087014953,
    47424, 1694499350, 229385, 1862280201, 229394, 1627399177, 162962, 1694699273, 208828, 1728060679, 93894, 1929579284,
    93914, 1929579284, 82724, 1795164689, 87720, 1795372049, 82710, 1862273550, 87706, 1862480910, 224775, 774906375,
    224763, 3123716614, 241301, 1912744457, 223556, 774382087, 223544, 2183668230, 50975, 1845494541, 204048, 1694506249,
    175237, 1812009733, 223038, 2351178256, 223010, 2401509902, 151308, 1627590411, 95366, 1912802066, 118232, 1912671250,
    95401, 1912802063, 144314, 1845694220, 5769, 1694498824, 23695, 1912799241, 139258, 2952793633, 139135, 2399145499,
    139573, 872418831, 155118, 2399342348, 206140, 1627397383, 147747, 1862471430, 41047, 1929380104, 37321, 1912602900,
    37304, 1694499089, 231037, 1627399178, 231021, 1811948552, 200900, 2399148824, 228291, 1845502991, 228278, 1912611853,
    44344, 1761607946, 205709, 1811946760, 166815, 1040256775, 46435, 1828716827, 137113, 1862274579, 137097, 1862274576,
    212584, 2936020238, 198081, 2533366052, 43618, 2952790289, 75651, 973080591, 75666, 1929381902, 84507, 1929589006,
    75638, 1862273037, 84480, 1862480141, 75680, 973080585, 235011, 1845569039, 10369, 1694498834, 172025, 973082893,
    82197, 687868426, 222295, 3088851462, 15430, 3103784999, 42995, 3154116887, 105299, 2030242579, 157218, 3187871506,
    143236, 1694699275, 239848, 1946298630, 149709, 1929580298, 28533, 1778581507, 175594, 2952860424, 152563, 1627590407,
    218325, 771760389, 144706, 1929580296, 144699, 1694699271, 167571, 1694699527, 40247, 1912602899, 115794, 1912802064,
    209133, 1845501189, 179978, 973084171, 230621, 1694508043, 165557, 2533560084, 233141, 1845503247, 137444, 1811942924,
    25482, 1862467591, 137966, 2030046739, 239764, 1795303688, 182949, 1845499676, 121391, 1694567437, 201155, 3036683024,
    47685, 2046820885, 22485, 1694498829, 150204, 1828917001, 203982, 1845501193, 206896, 1828723977, 145317, 1627590406,
    15049, 2382364699, 123130, 973147153, 29734, 2349006862, 178010, 3120632849, 135569, 1862274569, 5109, 1845493774,
    5717, 3120562188, 200344, 1694505739, 22592, 2197815340, 165907, 2885881612, 76111, 788531204, 186067, 1694701579,
    224640, 3023053320, 224626, 774906375, 224614, 2200969734, 77007, 788531205, 79854, 1795295492, 89778, 1795372548,
    57042, 2952790812, 56990, 2181038872, 206948, 1845501192, 38660, 1795162390, 188455, 1845565452, 188500, 1862342667,
    208660, 1728060683, 221950, 1696342537, 221968, 1662788105, 221506, 1847075335, 66382, 1912669194, 125279, 3036744721,
    125464, 973147153, 115425, 1929579280, 115441, 1929579279, 125449, 1694567439, 133489, 1929448718, 115468, 1929579277,
    115456, 1929579276, 125441, 973147144, 116532, 1677789959, 14544, 2197815329, 29680, 2349006868, 141879, 1728253452,
    240373, 1946298627, 236035, 2382439959, 179257, 2231440661, 179299, 2231440661, 158379, 3036876575, 177895, 1694569478,
    33188, 2181234710, 33150, 2919432208, 26533, 1845690376, 242241, 654519298, 231105, 2181047314, 82216, 1694501381,
    94118, 1644366611, 44810, 2181038372, 45463, 2046820615, 79343, 1627523333, 89467, 1627600389, 40982, 1728053515,
    28723, 1677918215, 187734, 3187873804, 22513, 1946157065, 102325, 1963133733, 102362, 1963133733, 115917, 1912802082,
    190424, 1912609050, 190469, 1795168532, 190450, 1795168531, 233892, 2046829841, 233876, 2046829840, 23704, 1677918217,
    163867, 3070430988, 105066, 1694698251, 104760, 2030242582, 104782, 2030242582, 104718, 2030242581, 104739, 2030242581,
    104692, 2902657805, 104705, 2365786893, 28834, 1694695429, 207221, 1946164485, 73163, 3187672590, 78006, 973080593,
    171888, 973082891, 75334, 973080584, 84394, 1694707975, 158351, 3171094286, 199429, 1929386773, 132549, 1677790473,
    119125, 1761676297, 68718, 1828717835, 75830, 973080585, 75342, 973080584, 84401, 1694707975, 169285, 1694503175,
    36787, 1627390221, 36776, 1929380107, 176400, 2348880652, 208207, 1929387268, 149626, 1929580309, 52668, 1862271758,
    52649, 1694499593, 12497, 1694498833, 40187, 1845494029, 204463, 1912610053, 162291, 2986544908, 150565, 1946357510,
    143272, 1627590405, 75457, 1627392007, 159198, 2952990476, 70688, 3036677396, 180238, 973084173, 169659, 1845498124,
    67621, 1694565387, 170455, 973082891, 151334, 1627590407, 34845, 1845494034, 1116, 1845493777, 143019, 1929580299,
    29072, 1627586576, 105099, 2030242575, 187230, 2030245900, 239948, 1929521415, 201884, 1627397125, 29156, 1946353675,
    167982, 2399342601, 216496, 2399215625, 135146, 1677725187, 134835, 1946160655, 226860, 3171099404, 145994, 1862471431,
    153993, 1627590406, 145834, 1929580302, 145848, 1929580302, 170281, 1728057609, 211498, 2415926540, 162281, 2416119562,
    212374, 2415926538, 166127, 3070430986, 223488, 2401772046, 223516, 2351440398, 199360, 1845500682, 170613, 1845498120,
    98888, 1845693194, 12405, 1677721612, 231693, 2147492886, 235351, 2818647558, 171781, 3087012123, 234663, 3087017243,
    150365, 1627590407, 144685, 1627590407, 164467, 3070430996, 151292, 1627590405, 109743, 2181237535, 109668, 2181237529,
    214728, 1694506509, 151726, 1694699278, 190535, 771758346, 210410, 2466258192, 92689, 1963133716, 240163, 3120703758,
    177596, 973149197, 240071, 3087149322, 221768, 3172475400, 222192, 3139183112, 174131, 1946227463, 154681, 1862471428,
    208985, 1862278404, 169440, 973082896, 11637, 1845493771, 146776, 1929580295, 164753, 2432896788, 26488, 1845690375,
    222382, 1931485704, 53362, 1862271755, 53373, 1627390731, 145828, 1946357510, 180685, 973084167, 173741, 822153735,
    90659, 1946356495, 133951, 2701135368, 200454, 1694505743, 31066, 3036872722, 160349, 2500005642, 228869, 1845502985,
    69688, 1862272263, 228853, 1828725767, 217204, 1929388294, 213760, 2734693648, 190841, 1761614107, 190895, 1845500186,
    234079, 1811948825, 13570, 1694498835, 200019, 1946163983, 234049, 1811948815, 32523, 1946353674, 111434, 3036875542,
    139698, 2399145501, 138955, 2030046734, 231345, 2147492884, 114463, 2919435036, 116462, 3204516619, 163266, 1761808141,
    163279, 1761808141, 227455, 1694704397, 33635, 1979908100, 203876, 1694506248, 243343, 1845690374, 175794, 2181108496,
    38158, 1862271252, 206589, 2164268295, 136574, 1912606218, 203020, 2046827784, 28464, 1979908106, 68442, 973145096,
    95688, 1845693196, 95700, 1845693196, 117914, 1845562380, 117926, 1845562380, 238190, 1929455373, 203426, 1728060682,
    104147, 1946356508, 104175, 1946356508, 104203, 1946356503, 104226, 1946356503, 121434, 973147159, 121457, 973147159,
    104103, 1946356502, 104125, 1946356502, 38078, 1627390217, 179841, 973084170, 140093, 3137342988, 135349, 1845497356,
    207352, 1694506247, 41158, 1912602888, 145235, 1694699278, 59046, 1946223627, 102280, 1845693206, 102259, 1845693205,
    120434, 2969635858, 11210, 1761607696, 22049, 2969567247, 120404, 2969635855, 233948, 2969576719, 186930, 1761810446,
    186944, 1761810446, 15076, 2348810275, 138652, 1962937870, 133583, 973147402, 132301, 1912671497, 136445, 1694502404,
    237271, 1845569293, 244029, 1862416141, 243944, 1862416136, 203255, 2046827780, 132802, 3087076618, 153689, 1979911947,
    206672, 1811946760, 19578, 2231369765, 103734, 1912802061, 103724, 1946356490, 153866, 1946357514, 100963, 1627589386,
    207805, 2667584777, 42155, 1828716819, 31682, 2986541074, 226460, 2986550034, 121105, 973147141, 142763, 1912802825,
    132497, 1845562630, 139092, 1962937861, 173938, 2046890757, 175222, 1929450245, 198886, 587405829, 72132, 771753479,
    3907, 1694498849, 4076, 1962934286, 164029, 2181238540, 18635, 1811939343, 18650, 1795162125, 19141, 1929379851,
    19162, 1627389962, 32107, 2198011912, 78739, 2030045192, 86076, 2030252552, 32235, 1761804295, 242285, 1946364930,
    139426, 2952793635, 8437, 1627389970, 38268, 1929380112, 38259, 1627390217, 24433, 1694695434, 235529, 1694574090,
    220575, 772547078, 110110, 3053652763, 123602, 3053521947, 39866, 1845494038, 123752, 973147153, 213600, 2181045514,
    142707, 1627590150, 175096, 1694569221, 152231, 1761808143, 140363, 1811942930, 154098, 1627590415, 240237, 1812080904,
    158895, 2147684117, 20580, 1929379853, 115251, 2969766685, 166364, 2181238544, 240305, 2181179664, 241180, 2181245456,
    190305, 1761614104, 164227, 2969767696, 42006, 1828716815, 147611, 1694699275, 142989, 1845694218, 144298, 1912803082,
    164065, 3204648730, 54583, 1946157844, 230521, 1912611855, 152832, 1929580295, 200876, 2399148824, 206154, 1862278419,
    123270, 3036744729, 154203, 2902658826, 154213, 2365787914, 237992, 3070306091, 114148, 2181237537, 114283, 2969766683,
    114065, 2969766681, 236213, 3036751379, 125249, 973147151, 114228, 2885880590, 181501, 1946162965, 181470, 1929385745,
    181487, 1845499662, 211450, 2449480968, 174313, 1862341382, 218976, 2432704775, 242230, 1929587715, 219320, 772022788,
    158616, 2416119564, 209398, 2415926540, 227816, 1912808201, 200194, 1694505734, 188130, 3070433292, 146042, 1929580298,
    146034, 1812139784, 46034, 2046820614, 239913, 1795303686, 175052, 2969637636, 243912, 3003266824, 203884, 1845501189,
    243885, 1862416132, 178597, 1845564677, 178611, 1677792517, 155785, 3137539856, 186336, 1761810439, 79497, 1862404368,
    142185, 1627590154, 12267, 1677721618, 8697, 1912602635, 75583, 973080583, 178443, 1828787470, 18837, 1946157071,
    219288, 2214863368, 171216, 973082899, 171182, 973082897, 117139, 1694567434, 212000, 2617253126, 186378, 1862473737,
    48017, 1627390489, 152539, 1963134730, 152549, 1963134730, 174726, 1929450246, 151896, 2952990485, 151860, 2952990482,
    151932, 2952990482, 151838, 1828916999, 5924, 1862270994, 5908, 1862270992, 5942, 1694498831, 148143, 1761808137,
    172314, 973148423, 226447, 822289158, 178490, 604050693, 206776, 1761615109, 203582, 1627397380, 198047, 973084945,
    72997, 3187672592, 59258, 1912669194, 229047, 1694508042, 90388, 1677921037, 10203, 1761607701, 10224, 1929379856,
    142523, 1627590152, 150326, 1627590408, 209124, 1694506249, 119062, 1761676297, 207306, 2214599942, 207312, 2197822726,
    9490, 1946157071, 218335, 771760389, 46057, 1929380110, 85785, 2919444744, 177790, 2919306248, 7264, 1862271001,
    80710, 1694501388, 208168, 2952797451, 94734, 1862470418, 186114, 1694701586, 94700, 1862470417, 94646, 1862470414,
    94674, 1862470413, 116192, 1929448199, 132623, 1677790474, 149989, 2047020808, 163187, 2047020807, 66103, 973145097,
    234553, 2952799523, 234489, 3087017245, 213296, 1627397383, 79105, 1879181570, 89329, 1879258626, 133696, 1879051778,
    165879, 2214792974, 220718, 2400199180, 220742, 2349867532, 239893, 1946298627, 37707, 1761607943, 207623, 1627397381,
    26922, 1845690377, 24776, 1912799239, 146181, 1627590408, 209366, 1828723978, 209376, 1828723978, 207107, 1828723977,
    208319, 1845501191, 41536, 1879048468, 152508, 1694699267, 24758, 1912799239, 68054, 3170960413, 68112, 3170960413,
    165517, 3070430996, 227596, 3070436116, 201978, 1677728773, 138606, 771755524, 210280, 2583698710, 211280, 2533367062,
    121360, 1694567433, 137776, 1845497363, 230050, 1912611852, 218758, 2969575694, 155319, 3087208202, 209293, 1627397384,
    79363, 1879181574, 89482, 1879258630, 165717, 2181238548, 165773, 2885881616, 149264, 1862471431, 225263, 1862476555,
    235643, 1828791810, 149970, 1795362566, 149853, 1778585356, 83001, 2952792586, 150735, 2164461322, 180169, 973084174,
    80588, 687868420, 30838, 3087204362, 153906, 1979911941, 34133, 1929576458, 244740, 2952935195, 157977, 2399342362,
    158055, 3036876570, 226796, 3036881690, 244717, 3171038999, 39547, 1879048459, 100915, 1879247627, 139774, 2181041682,
    153216, 1828917001, 203561, 1828723977, 163771, 2969767692, 205689, 1845501194, 205699, 1845501194, 206876, 1828723978,
    206886, 1828723978, 203638, 1828723977, 243595, 1912747783, 152077, 1627590407, 175381, 1862341382, 158791, 3036876566,
    12098, 1845493777, 219219, 772022789, 240659, 1862478341, 52748, 1694499606, 229689, 1694508041, 231141, 2147492893,
    231199, 2147492878, 151363, 1627590406, 164843, 2432896776, 224050, 2955682322, 224086, 3022791184, 79007, 973080582,
    4269, 1811939357, 7241, 1862270999, 4250, 1862270995, 75243, 973080583, 168675, 973082887, 228654, 1845502985,
    229634, 1694508040, 228647, 1912611847, 239832, 1845635337, 239841, 1728194823, 167828, 1728253957, 216193, 1728126725,
    43829, 3036676372, 81327, 687868427, 104588, 1963133711, 91718, 1862470408, 143076, 1912803079, 97188, 3103984398,
    97202, 2567113486, 177901, 973149191, 68862, 1845495059, 184194, 1946162959, 203667, 1677729030, 20181, 2969567265,
    113974, 2969766689, 125145, 3204516892, 44748, 2181038362, 113769, 2181237527, 125020, 2181106711, 113836, 2969766677,
    113899, 3070429973, 125083, 2382433297, 125212, 973147147, 32740, 3036872714, 151597, 2969767694, 243987, 1862416140,
    155077, 2500005643, 42925, 2952790304, 203075, 1946164489, 179941, 973084174, 179955, 1912608269, 169309, 1845498124,
    77655, 973080589, 163561, 2198015756, 163573, 2181238540, 145585, 1694699275, 147304, 1627590411, 133945, 1946160643,
    175276, 1812009732, 145354, 1694699278, 33546, 2885877774, 227772, 2885886734, 133511, 1912671499, 210458, 2348817676,
    28785, 1912799241, 16525, 3036676121, 16575, 2432696345, 31436, 2952986640, 174364, 1862341382, 134773, 1946160660,
    134793, 1946160660, 143658, 1728253703, 202704, 1728060679, 207743, 2952797448, 241477, 1627531786, 229815, 1862280200,
    229823, 1627399176, 232807, 2181047316, 175441, 2902528776, 227863, 822158087, 174870, 2214662918, 36076, 1845494029,
    96218, 1694698251, 96266, 1862470411, 118677, 1694567435, 147949, 1694699272, 177887, 973149192, 177880, 1929450503,
    91511, 1728252686, 159576, 3087208213, 162492, 2399342357, 159535, 2349010698, 221291, 2232689162, 49295, 2986345005,
    172852, 1812081946, 34684, 1845559303, 21303, 1677721613, 15146, 3087007783, 18030, 3036676125, 16408, 3036676119,
    16454, 2432696343, 17988, 3036676117, 176288, 2348880660, 30212, 2349006864, 176584, 3120632592, 151059, 1996689160,
    207179, 1996496136, 142892, 1745030923, 185963, 1711478791, 69305, 973079813, 177451, 973149189, 174426, 1627460356,
    231943, 2147492882, 162363, 2516782864, 224831, 3090162192, 217220, 1761616136, 123803, 973147157, 29932, 2382561288,
    96902, 1694698254, 148324, 1694699278, 154881, 1761808140, 198670, 688069126, 198878, 688069125, 16760, 3036676141,
    29852, 2349006862, 69862, 3087009053, 70136, 2533360925, 72811, 2399143453, 73095, 2399143451, 69938, 2399143193,
    17155, 2952790041, 70034, 3187672338, 68678, 1828717841, 70829, 973079819, 69253, 1627391242, 150035, 1929580300,
    105077, 1694698251, 132672, 1627458823, 243496, 1761807875, 137722, 1912606217, 139238, 3137342996, 27020, 2047016966,
    52372, 1912603398, 217654, 1795170568, 21034, 1946157075, 35407, 1929380113, 35454, 1845494032, 11041, 1627389964,
    74028, 1694500620, 74040, 1694500620, 207637, 1879055626, 49708, 2969567785, 55528, 771752713, 82930, 3087010331,
    204150, 1694506255, 204165, 1694506255, 196944, 2399148325, 109083, 2986543905, 109182, 2986543905, 197092, 2952796449,
    106045, 3036875548, 109270, 839060246, 209548, 3120569622, 108684, 2399341333, 109335, 3087207189, 160119, 2399342357,
    131267, 3087153166, 159989, 3087208206, 239977, 3087149326, 240942, 3087215118, 160989, 2265124641, 213706, 2432703758,
    235631, 2969642508, 244994, 3036821256, 211382, 2348817684, 153383, 1979911943, 28621, 1845690372, 81797, 1627392528,
    87390, 1627599888, 206434, 1929387278, 206448, 1929387278, 217669, 1627398406, 242335, 3120770054, 59119, 1912669205,
    59140, 1929446417, 110875, 3087207204, 200260, 1677728521, 164143, 2969767694, 167440, 1912803338, 190970, 3087014181,
    229611, 1627399175, 145454, 1694699270, 37341, 1912602900, 181655, 973084420, 164607, 2432896778, 220346, 2181833224,
    220374, 772547079, 220362, 2148278790, 137831, 1627393543, 23229, 1845690377, 49997, 805306886, 50003, 956301830,
    154865, 2902658824, 132222, 1694567695, 143108, 1845694214, 146335, 1929580294, 153014, 1912803078, 239388, 1845635334,
    147835, 1627590405, 162995, 1963134725, 240349, 1627531525, 48004, 1728053773, 205741, 1761615109, 42702, 2348810525,
    42650, 2348810519, 22805, 1912602651, 46172, 1912602907, 11061, 1912602642, 40126, 2969567504, 11079, 1912602639,
    34491, 671154186, 27771, 1912799240, 25839, 1862467595, 173285, 2181108238, 139045, 1929383438, 8866, 1795162124,
    110214, 3053652759, 123706, 3053521943, 228782, 1845502984, 136393, 1627393549, 78943, 973080584, 145310, 1661144839,
    204602, 1660951815, 204355, 1929387271, 219483, 2231640596, 219523, 2181308948, 36436, 2046820618, 146263, 1929580294,
    147781, 1761808133, 647, 1845493779, 32197, 1812135946, 52793, 1862271751, 217710, 771760390, 40344, 1912602903,
    102224, 1761807121, 206969, 1694506248, 151447, 1828916999, 198902, 2684557827, 152214, 2969767697, 226097, 2969772815,
    54336, 2969568014, 24869, 1694695430, 45205, 1694499082, 49182, 2516582946, 136541, 1862274567, 25219, 1912799238,
    24062, 2533556226, 147792, 1627590406, 143083, 1795362565, 167466, 1795362821, 151229, 1627590405, 158871, 2349010700,
    54603, 1912603402, 74533, 1828718360, 83791, 1979714075, 88113, 1979921435, 78279, 1912604688, 78268, 1811941387,
    103126, 1946356490, 34001, 1694695432, 28295, 1627586566, 98092, 1912802073, 144789, 1929580294, 148590, 1694699270,
    174599, 1694569222, 4006, 1962934294, 215433, 1627397656, 215410, 1845501463, 12045, 1627389967, 120085, 1778453513,
    221075, 3138396682, 33717, 1929576462, 34691, 1946222605, 54210, 1761608456, 66045, 973145096, 54203, 1912603399,
    167906, 1912803335, 223379, 1697128967, 69988, 3187672334, 163921, 2969767698, 164405, 2969767690, 221934, 1880891907,
    28438, 1946353672, 39741, 1845494027, 27923, 1812135945, 242258, 1946364930, 164185, 2969767694, 206097, 1862278410,
    214316, 1845501197, 153124, 1845694214, 145467, 1694699272, 228461, 1845502992, 228447, 1912611854, 242076, 1745038083,
    203033, 2046827783, 165169, 2734886668, 137799, 1761611280, 201129, 1694505740, 132295, 1627458822, 223455, 1630020103,
    223469, 1848123911, 223482, 774382086, 34711, 1862336523, 166680, 3120631563, 166671, 1040256777, 24264, 1812135943,
    166691, 1812008711, 30176, 2432892934, 175179, 1627460357, 233067, 1862280195, 147315, 1677922065, 12464, 1912602639,
    23313, 1946353674, 153354, 1795362567, 219852, 2399674894, 219880, 2349343246, 11852, 1912602640, 200502, 3003128592,
    214362, 1946164490, 163855, 2298679052, 7950, 1828716576, 46537, 1862271252, 80637, 771754507, 223775, 774382087,
    223763, 2217222662, 13375, 1962934290, 34434, 671154185, 29142, 1694695431, 217841, 1728061702, 134388, 1694502412,
    154777, 1862471430, 21881, 2231369740, 3409, 2835349536, 36159, 1694499095, 24329, 1694695432, 208138, 1912610057,
    77842, 973080593, 85451, 2952999184, 217348, 1862279431, 206476, 1627397388, 212998, 2583698698, 48912, 3036676646,
    153601, 1845694218, 208806, 1845501194, 5328, 1862270988, 5319, 2030043145, 25343, 1912799239, 238626, 1912612642,
    83743, 1979714078, 88083, 1979921438, 83723, 2197817876, 88045, 2198025236, 83773, 2197817874, 88065, 2198025234,
    211244, 2566921486, 78295, 973080584, 171859, 973082888, 85654, 1694707975, 138634, 1677725202, 182023, 973084426,
    223900, 1630282249, 223933, 1965826569, 223909, 1680613896, 27693, 2801991683, 39370, 1879048470, 162327, 3187871500,
    105765, 3036875536, 235684, 2600543752, 74680, 1912604431, 169371, 973082890, 239498, 1929521417, 221321, 2182357514,
    209950, 3019906322, 140184, 872418822, 171156, 973082893, 76126, 788531204, 221092, 2031362563, 12754, 1811939342,
    182513, 973084425, 206605, 1862278415, 206620, 1862278415, 88970, 2969777422, 177360, 973149194, 177351, 1912673289,
    20824, 1996488725, 222217, 773595657, 136280, 1979715083, 178237, 620827908, 71566, 1811940877, 71693, 1811940877,
    71898, 1828718093, 73268, 1627391500, 71706, 1811940875, 71556, 1862272522, 71683, 1862272522, 71717, 973080073,
    73259, 1946158601, 217515, 771760388, 93292, 1912802078, 93322, 1912802078, 242233, 1929587715, 222864, 1814307334,
    233041, 771761155, 138677, 1728056834, 48297, 2952790557, 48353, 2986344987, 56787, 3087008535, 88720, 738407700,
    77561, 3187673107, 85432, 3187880211, 88681, 3187881235, 67229, 973145103, 57536, 2952790798, 237496, 2483103502,
    66433, 973145101, 67201, 973145101, 237522, 755050252, 66409, 973145099, 56754, 2147484426, 66456, 2147550218,
    10588, 1962934286, 118406, 973147155, 95489, 1912802066, 163512, 2198015749, 231825, 2399151114, 172521, 1694641435,
    137711, 889196035, 138181, 1627393547, 4323, 1929379860, 144089, 1963134731, 173814, 1694569224, 241280, 1694640648,
    145504, 2298679047, 138356, 1828720140, 131719, 1929448715, 166777, 1040256778, 239805, 1761749257, 131221, 1912748040,
    152744, 1912803080, 240810, 1912809992, 102782, 1912802062, 31902, 3120758794, 132760, 2550205704, 49575, 2197815823,
    243087, 3070296082, 25018, 1912799238, 164527, 3171094292, 167351, 973147923, 239569, 1627531526, 109596, 2550336283,
    160383, 2869104396, 28245, 1946353673, 47070, 1761608217, 144567, 1694699274, 11836, 1912602640, 89311, 1862481417,
    44697, 3103785241, 187134, 1845696525, 147798, 1694699270, 217992, 1694507271, 217439, 771760388, 221217, 2350129678,
    174696, 1627460365, 221191, 2400461324, 212710, 2147491086, 175375, 1862341382, 137224, 1811942924, 157198, 2147684106,
    242427, 1912811524, 11903, 1862270986, 32662, 3070427156, 94258, 1845693209, 94189, 1845693207, 91835, 1946356498,
    91767, 1761807117, 91815, 1694698247, 117174, 1694567431, 107621, 2650999577, 53545, 1694499597, 146672, 1929580293,
    37102, 1929380106, 28870, 1912799246, 144020, 1694699274, 228909, 1694508034, 230391, 1828725768, 9839, 1795162124,
    125348, 2751532043, 125359, 2214661131, 176620, 1694569224, 142693, 1627590151, 198951, 688069126, 168871, 973082897,
    198692, 1929583111, 200134, 1946163973, 206112, 1627397381, 205141, 1627397386, 54842, 1912603405, 173377, 1862341135,
    26323, 1929576461, 173367, 1627460106, 242354, 2147692290, 19803, 2231369759, 97809, 1929579286, 150137, 1845694220,
    98804, 1845693202, 177008, 973149191, 242220, 654519298, 152301, 1912803083, 222524, 2350916110, 222498, 2401247756,
    170228, 973082888, 180251, 973084168, 147587, 1862471430, 162906, 1694699273, 24499, 1929576456, 240600, 1929587208,
    24559, 2835546119, 181775, 1929385751, 160548, 2516782865, 181759, 1694504720, 180336, 973084167, 122670, 973147150,
    105908, 2500004621, 110331, 2248346381, 59476, 973145094, 58931, 973145093, 59106, 1694565381, 59482, 1862337541,
    66141, 1946223620, 166017, 2533560086, 213502, 2533367062, 148722, 1862471434, 151672, 1828916998, 212598, 3170901260,
    91045, 1812138773, 91102, 1946356493, 116180, 1845562124, 208062, 1845501192, 28536, 1946353670, 119071, 1761676294,
    23513, 1946353674, 114943, 2969766691, 114871, 2969766680, 203956, 1929387271, 49790, 2919236146, 3844, 1694498834,
    3989, 1694498833, 3828, 1694498832, 188142, 2885883921, 217425, 1862279430, 163819, 2734886668, 24820, 1929576455,
    131145, 1929525255, 145655, 1929580295, 84567, 1862480134, 145669, 1862471430, 243436, 1862467590, 208415, 1694506246,
    41556, 1828716813, 120348, 2046888967, 93073, 1694698269, 4207, 1694498844, 93131, 1694698268, 141092, 1845560333,
    190265, 1694505228, 29407, 1946353671, 202373, 3087014953, 232771, 2181047314, 204801, 1627397385, 204810, 1627397385,
    131622, 1929448716, 146871, 1627590407, 204646, 1627397383, 69278, 1862272265, 214224, 2566921490, 36103, 1946157327,
    221861, 3088589318, 229514, 1912611846, 229501, 771761157, 132873, 2952858907, 133020, 2952858905, 147593, 1694699271,
    176978, 2936083212, 224782, 774906375, 144458, 1946357510, 163000, 2198015750, 163006, 2181238534, 224769, 3123716614,
    146142, 1627590405, 223563, 774382087, 223550, 2183668230, 175112, 2030113540, 219307, 1627660803, 170379, 973082893,
    170409, 1627394316, 170398, 2181042443, 223286, 1629757957, 42410, 3036676393, 124226, 1761676297, 223054, 2351178256,
    223024, 2401509902, 208199, 1795169544, 42586, 3036676393, 138457, 1845497353, 142426, 1862471176, 146640, 1929580296,
    239772, 1929521415, 145954, 1627590405, 90034, 1761818115, 133905, 1761611267, 242125, 1845701378, 242356, 1845702402,
    90254, 1812138764, 207757, 1912610058, 217279, 771760388, 219028, 1761616137, 150472, 2030243589, 81494, 1694501389,
    79117, 1694632199, 89349, 1694709255, 200924, 2399148824, 206410, 1627397384, 98473, 1627589383, 33798, 1996685318,
    152084, 1795362566, 143103, 1946357509, 210134, 3120569612, 169920, 1761612057, 141277, 1694565398, 59693, 1761674249,
    174681, 1929450246, 68695, 1946158347, 1400, 1946157071, 1415, 1694498831, 1430, 1946157071, 24119, 1795358733,
    162748, 1694699271, 150589, 1627590408, 234987, 1912677893, 232333, 2952799252, 231639, 2147492880, 146818, 1677922054,
    203457, 1677729030, 206853, 1761615109, 90903, 1845693199, 151999, 1946357518, 152027, 1946357518, 27563, 1627586573,
    35771, 2684354828, 201798, 1845500939, 203297, 1845501195, 24443, 1912799241, 201789, 1728060425, 151983, 1912803080,
    172038, 973082893, 170067, 1879052551, 136205, 1811942928, 140242, 1627393546, 15469, 3103784999, 43018, 3154116887,
    206221, 1862278407, 47638, 1912603157, 56230, 2952790806, 57106, 2952790806, 56194, 2181038866, 57070, 2181038866,
    203744, 1862278413, 157236, 3187871506, 57768, 2197816078, 52385, 1627390733, 57756, 1946157836, 95842, 1929579275,
    95853, 1929579275, 146472, 1929580299, 147903, 1694699274, 147913, 1761808138, 149034, 1929580298, 225612, 1694704394,
    146463, 1812139785, 225369, 1812144905, 151528, 1694699273, 162832, 1761808132, 208765, 1845501194, 20636, 1929379860,
    227070, 2986550034, 218330, 771760389, 55836, 2147484428, 40266, 1912602899, 115859, 1912802064, 59702, 1694565388,
    149976, 1946357517, 147064, 1627590408, 10494, 1962934294, 215292, 771759636, 138066, 1811942920, 233156, 1845503247,
    230454, 1828725765, 23022, 1694498833, 80891, 1845496335, 220307, 1628185095, 234023, 1946166554, 33925, 2030239748,
    145268, 1845694212, 203776, 1845501188, 110566, 2248346386, 159186, 2952990470, 201171, 3036683024, 242446, 1845702661,
    202939, 1845501193, 183808, 973084431, 106442, 2869103391, 106353, 2550336283, 106523, 2550336281, 228731, 1845502995,
    228714, 1912611857, 93010, 1929579286, 93032, 1929579286, 92968, 1929579285, 92989, 1929579285, 143123, 1979911938,
    240337, 1979853058, 36141, 1694499090, 138937, 1677725189, 220267, 1913397763, 187962, 1812142089, 172094, 973082897,
    142367, 1929580042, 142377, 1845693962, 142387, 1929580042, 224648, 3023053320, 224633, 774906375, 224620, 2200969734,
    218009, 3120570646, 218403, 3120570642, 186325, 1694701579, 208618, 1728060682, 181670, 973084422, 239907, 2030184710,
    186343, 1694701585, 166508, 2734886670, 116241, 1845562125, 76046, 973080584, 84686, 1929588999, 14577, 2197815329,
    29700, 2349006868, 171356, 973082893, 209259, 1845501193, 173597, 1744900618, 25861, 2030239751, 162915, 1694699274,
    72459, 771753484, 72419, 1946158601, 231123, 2181047314, 243369, 1929576454, 203028, 2046827781, 4892, 1929379856,
    165217, 2533560082, 229642, 1694508041, 156456, 2181238540, 162867, 1694699274, 36574, 1694499081, 238303, 1845503763,
    51122, 1845494543, 58756, 1845560335, 143793, 1728253707, 225028, 1728258827, 163073, 2198015754, 163083, 2181238538,
    179708, 1946227978, 148991, 1627590409, 207777, 2667584782, 207791, 2650807566, 152107, 1845694219, 132079, 1929448714,
    173402, 1862341129, 203347, 1811946757, 207116, 1845501189, 101111, 2952989468, 132412, 1912671508, 101004, 1912802066,
    132362, 1912671505, 101047, 1912802063, 120248, 1912671247, 200381, 1677728520, 163879, 3070430988, 216899, 771760388,
    15752, 3187671094, 30858, 2399338518, 105711, 3036875547, 122519, 3036744731, 105836, 2432895767, 122590, 973147153,
    29764, 2349006864, 214843, 1627397649, 81147, 1694501390, 212828, 2499812618, 173511, 1929449993, 211020, 3103792431,
    210850, 3120569624, 47706, 2046820886, 57340, 2952790804, 157941, 3087208210, 56290, 2147484432, 56322, 2147484432,
    157891, 3053653776, 226604, 3053658896, 173755, 1694569220, 229893, 2046829572, 185483, 1728256011, 216666, 771760389,
    216671, 2046828804, 150886, 1996689166, 150900, 1996689166, 24069, 721616898, 159210, 2952990476, 229506, 1627399176,
    7864, 1862270996, 68450, 973145094, 211164, 2885688598, 158441, 2500005663, 23673, 1929576455, 97588, 1828915975,
    207067, 1845501192, 166620, 3120631566, 10960, 1627389965, 166608, 1040256780, 23293, 1694695434, 166634, 1694568202,
    240501, 1694706186, 131730, 1912671496, 52356, 1694499600, 52340, 1862271752, 213854, 2734693650, 236893, 1694574344,
    230314, 1845502985, 241255, 1728195074, 223502, 2401772046, 223530, 2351440398, 209342, 1845501191, 224388, 1697653256,
    29441, 2600665094, 226434, 2600674054, 151584, 2969767693, 242207, 1929587715, 149605, 1929580309, 178543, 1845564684,
    178555, 1845564684, 186610, 1946359823, 58914, 1845560337, 148246, 1862471429, 40841, 1845494025, 174240, 1862341380,
    137057, 1627393546, 120917, 973147139, 103399, 1694698251, 213378, 1962941702, 178677, 973149446, 137990, 1811942920,
    164487, 3070430996, 80373, 1929513233, 89156, 1929590289, 80364, 1627523337, 89173, 1627600393, 242151, 1828924163,
    160731, 2516782858, 154913, 1845694216, 240177, 3120703758, 177609, 973149197, 240081, 3087149322, 178495, 1929450760,
    221776, 3172475400, 222200, 3139183112, 175040, 1795232516, 148959, 855838466, 199810, 1862277898, 81469, 1694501384,
    27238, 1694695435, 27469, 1627586571, 185970, 2835552267, 266, 1946157068, 97050, 1845693191, 72362, 1929381388,
    73612, 973080075, 73623, 771753483, 72342, 1677723146, 72352, 1946158602, 165393, 2533560074, 217160, 771760387,
    203280, 1946164490, 220911, 2232427024, 32533, 1946353674, 229565, 1862280216, 36355, 1845494039, 182264, 1627395861,
    181919, 1929385748, 182244, 1627395860, 182414, 1929385748, 134345, 1929383443, 181939, 1627395859, 181901, 1627395858,
    181728, 1929385744, 181699, 1694504719, 181744, 1929385743, 36341, 1929380110, 181685, 1694504718, 181714, 1627395854,
    184209, 2197821198, 184223, 1627395853, 217468, 1627398412, 33804, 1929576458, 229218, 1694508042, 229228, 1627399178,
    26260, 1929576457, 92266, 1694698249, 134336, 1929383433, 145704, 1694699273, 230550, 1946166281, 25271, 1862467592,
    143341, 1845694214, 143336, 1694699269, 81890, 1862273553, 214964, 1862278668, 4873, 1929379859, 73843, 738199311,
    218369, 2399150350, 145641, 1728253704, 231365, 2147492884, 121085, 973147140, 176536, 2952860424, 27089, 2047016967,
    160805, 2885881622, 230499, 1845502982, 175810, 2181108496, 213356, 2550144269, 189239, 771758344, 23719, 1946353670,
    28098, 1946353670, 144718, 1694699273, 179517, 3036747021, 160313, 2869104400, 143298, 1694699271, 229200, 1627399173,
    211630, 3036683534, 39158, 1929380107, 212136, 3137346824, 224445, 1697653256, 224807, 1630544392, 135209, 1979715075,
    172331, 1946299665, 150492, 1761808135, 145249, 1694699278, 221343, 773071367, 221331, 2316575238, 15111, 2348810275,
    137255, 1627393545, 174067, 1929450244, 45059, 2013266189, 219693, 1913135624, 88523, 1795372295, 212308, 2147491080,
    191044, 3087014165, 229953, 2046829577, 137142, 822087170, 24660, 1912799244, 66179, 1979778058, 163498, 1694699271,
    146414, 1929580295, 19615, 2231369765, 140061, 2717912595, 189891, 973084939, 230249, 1912611850, 206838, 1862278407,
    214098, 3070237984, 43159, 3036676377, 43849, 2348810521, 109467, 3036875545, 42174, 1828716819, 132503, 1845562630,
    175402, 1946227462, 79038, 1627523331, 89371, 1627600387, 133611, 1627393539, 164041, 2181238540, 65695, 973145095,
    175136, 1845564166, 164713, 2969767700, 11977, 1694498827, 13448, 1946157067, 223441, 1831346692, 225064, 822289162,
    225084, 839066378, 110137, 3053652763, 123629, 3053521947, 123769, 973147153, 94546, 1929579279, 244974, 1946302218,
    75812, 973080586, 24721, 1929576456, 79297, 1929513224, 86747, 1929589512, 87130, 1929589768, 142713, 1627590150,
    175101, 1694569221, 171829, 1694503180, 171818, 973082891, 171808, 973082890, 212869, 2583698719, 158916, 2147684117,
    133717, 1694502411, 141155, 1929446408, 240633, 1929587208, 110716, 3087207197, 110647, 3087207191, 164243, 2969767696,
    74472, 2348812047, 42021, 1828716815, 78530, 973080585, 177806, 973149193, 203991, 1845501193, 137462, 1627393547,
    214801, 1694506510, 206664, 1811946760, 69719, 1862272266, 28772, 1929576453, 219706, 772284934, 219701, 1913135621,
    219716, 772284933, 219712, 1980244484, 224998, 1912808198, 243326, 1912799238, 160827, 3187871510, 37573, 1761607959,
    170739, 973082891, 170750, 973082891, 170838, 1979715851, 88502, 1946367243, 27688, 1946353669, 95738, 1929579272,
    117964, 1929448456, 141914, 1828916742, 180343, 973084170, 230661, 1694508038, 134319, 2013269512, 147274, 1627590407,
    42789, 3154116916, 215032, 1694506507, 219037, 1761616135, 137749, 1845497347, 49974, 1946157577, 223436, 774382085,
    141814, 1946357252, 142916, 1946357508, 7023, 1627389973, 33224, 3070427150, 140080, 3137342989, 25739, 1761804297,
    37295, 1761607945, 133752, 1929383432, 239369, 1946298643, 22128, 1761607693, 214086, 2432703756, 51314, 1845494550,
    167425, 1845694474, 228671, 1845502986, 167417, 1912803336, 228663, 1912611848, 201968, 1811946506, 175280, 1845564164,
    13626, 1761607697, 24620, 1694695434, 29034, 1946353673, 172465, 1694641435, 76922, 973080582, 177432, 973149190,
    177438, 1694569478, 85028, 1778594053, 177427, 1778455557, 85973, 1828925711, 205890, 1627397383, 137264, 1744834051,
    56810, 2181038866, 140953, 1694502413, 175932, 2348880652, 9255, 1845493779, 137651, 1912606211, 186846, 1694701575,
    148654, 1694699270, 171235, 973082899, 171199, 973082897, 104361, 2030242577, 104378, 2030242577, 30822, 3020095496,
    67284, 2952856598, 67244, 2986411028, 148074, 1862471431, 225701, 1862476551, 27596, 1996685331, 216525, 973152275,
    168355, 2349010962, 51111, 1845494539, 51102, 1912603401, 232085, 2147492892, 28230, 1694695432, 136062, 1929383437,
    97133, 1694698259, 218157, 2952798478, 145605, 1862471431, 205056, 1627397382, 198064, 973084945, 73013, 3187672592,
    59268, 1912669194, 214494, 1694506512, 152862, 1979911947, 1711, 1946157066, 10804, 1845493777, 10790, 2667577358,
    10989, 1912602638, 11015, 1946157069, 11003, 1694498828, 212483, 2466258195, 156112, 2583891732, 156062, 2936213258,
    155697, 2399342360, 55310, 1627390732, 167955, 1627590668, 55300, 1912603402, 167945, 1912803338, 152144, 1912803081,
    105114, 2030242575, 66168, 1979778059, 66271, 973145097, 153156, 1963134728, 226181, 1963139848, 204422, 1694506246,
    206272, 1627397382, 205725, 1627397381, 51091, 1845494539, 51082, 1946157833, 99174, 1946356490, 207881, 1845501190,
    217215, 1761616133, 74306, 3019900689, 148276, 1677922052, 58052, 2969568028, 58000, 2181038874, 238361, 1694508816,
    238335, 1694508814, 29361, 1929576454, 235692, 1929455110, 96720, 1761807114, 96766, 1694698250, 154692, 2281901830,
    154698, 2265124614, 208996, 2281708806, 209002, 2264931590, 3940, 1694498833, 175294, 1694569223, 220730, 2400199180,
    220754, 2349867532, 166974, 1040256776, 92001, 1946356498, 91953, 1761807117, 117498, 1912671239, 180492, 973084166,
    74323, 2197817107, 23835, 1862467589, 203574, 1761615112, 237031, 1912678156, 97226, 1828915980, 97238, 1828915980,
    119077, 1828785164, 119089, 1828785164, 78579, 2181040159, 68230, 3204514846, 234882, 2231379221, 148239, 1627590407,
    89975, 1627600389, 168901, 973082891, 233051, 1929389058, 236324, 1912678153, 208246, 1946164487, 112737, 1761807119,
    112752, 1761807119, 163631, 1761808143, 163646, 1761808143, 223796, 1915232776, 212081, 2583698703, 25076, 1912799241,
    216978, 1946165507, 96817, 1761807121, 96849, 1761807119, 96698, 1761807116, 96788, 1761807116, 41229, 1929380106,
    146283, 1627590407, 167666, 1627590663, 95274, 1929579282, 131780, 1929448722, 209693, 2483035421, 151691, 2667777799,
    152640, 1694699269, 204819, 1627397383, 53668, 1946157842, 74167, 3019900693, 216714, 2986352906, 27503, 1694695434,
    103208, 1912802067, 103543, 1912802067, 103778, 1912802066, 1133, 1845493775, 103763, 1912802063, 103199, 1946356489,
    103562, 1946356489, 103796, 1946356488, 22706, 1845493777, 80542, 1677724172, 218607, 2399150348, 74008, 1694500618,
    180299, 1912608274, 151016, 1996689159, 207143, 1996496135, 235708, 3087083027, 119522, 973147141, 38532, 1845494026,
    203163, 1845501194, 53487, 1912603401, 231255, 2952799254, 211114, 3170901262, 30848, 3087204362, 154503, 1694699285,
    154475, 2030243591, 99908, 2248346393, 165271, 2432896786, 102863, 1845693194, 120773, 1845562378, 180103, 973084173,
    176669, 1912673030, 108852, 3087207195, 149875, 1795362569, 153725, 1879248649, 40391, 1845494041, 40367, 1845494040,
    28311, 2030239748, 235296, 1929455130, 235472, 1929455130, 235447, 1929455129, 137236, 1694502419, 137411, 2734689809,
    239673, 1862412551, 152060, 1879248645, 153400, 1677922055, 238578, 1929389848, 190554, 1845500179, 25769, 1963130890,
    25762, 1761804295, 37441, 1761607943, 231170, 2147492893, 231213, 2147492878, 32702, 3036872718, 224068, 2955682322,
    4633, 1862270993, 224102, 3022791184, 4650, 1627389967, 7566, 1862270990, 24932, 1912799239, 85753, 3204657416,
    85769, 2349019400, 169759, 973082894, 52615, 1627390732, 52604, 1912603403, 2882, 2835349515, 151748, 1795362567,
    58958, 973145096, 14926, 3036676121, 211566, 2868911372, 211810, 2634030348, 222164, 2182881806, 242174, 1845701635,
    29351, 1627586570, 213986, 2667584778, 179731, 3170964746, 35563, 1946157328, 186839, 1627592711, 98534, 1795361544,
    119484, 1795230728, 27932, 1828913160, 150543, 1862471435, 190249, 771758347, 33560, 2885877774, 227786, 2885886734,
    72374, 1677723153, 72405, 1677723150, 31718, 3171090440, 40056, 1811939599, 40071, 1811939599, 150389, 1694699274,
    199266, 1694505742, 199253, 2835356429, 104804, 2902657812, 104824, 2365786900, 190087, 1694505234, 232827, 2181047316,
    216959, 1946165507, 145804, 1694699276, 29986, 2399338514, 30022, 3103981586, 140342, 1627393546, 154113, 1627590415,
    94098, 1862470408, 203329, 1744837895, 181438, 1946162957, 221301, 2232689162, 217999, 1929388292, 20540, 1946157070,
    142564, 2349010442, 78250, 973080583, 177767, 973149191, 240321, 2969708806, 148216, 1627590409, 10054, 1694498836,
    22948, 1694498831, 142700, 1862471175, 15185, 3087007783, 18059, 3036676125, 16431, 3036676119, 16477, 2432696343,
    18009, 3036676117, 176308, 2348880660, 30228, 2349006864, 176600, 3120632592, 35579, 1744830735, 70246, 3187672336,
    6614, 1761607699, 6596, 1862270994, 6580, 1862270992, 526, 1845493787, 181560, 1912608539, 90710, 1627589401,
    181538, 973084438, 90785, 1845693205, 90749, 1845693203, 181587, 1694504722, 90768, 1845693201, 90695, 1812138767,
    180831, 973084175, 1068, 1912602638, 56910, 3103785742, 56938, 2399142670, 57470, 3103785742, 75706, 1862273038,
    84493, 1862480142, 90735, 1845693198, 167991, 3103985678, 168019, 2399342606, 168263, 3103985678, 1589, 1845493773,
    57498, 2952790796, 75689, 973080586, 162935, 2198015753, 162944, 2181238537, 84472, 1929589000, 147660, 1627590408,
    59005, 973145098, 59015, 1946223625, 172367, 1946299657, 162379, 2516782864, 91000, 1812138769, 131501, 973147409,
    90984, 1845693200, 224847, 3090162192, 123824, 973147157, 66634, 973145111, 66548, 2952856598, 66592, 973145109,
    66508, 3137405972, 153623, 1677922051, 210240, 2583698706, 4104, 1929379865, 102841, 2768440075, 120751, 2768309259,
    120947, 1929448453, 69050, 1828717834, 16805, 3036676141, 29866, 2349006862, 90137, 1929590283, 117466, 1694567434,
    117476, 1929448456, 26550, 1845690373, 69891, 3087009053, 70165, 2533360925, 72840, 2399143453, 73122, 2399143451,
    3144, 1929379866, 69963, 2399143193, 36835, 1627390215, 187191, 2600671241, 201855, 1694505993, 199565, 1862277898,
    12247, 1677721620, 12680, 1677721620, 11619, 1811939346, 12285, 1677721615, 12700, 1677721615, 119230, 1862339595,
    119241, 1862339595, 149051, 1627590406, 150067, 1845694214, 225761, 1627595526, 225827, 1845699334, 142054, 1912802826,
    150681, 1694699271, 137580, 1811942922, 169321, 973082892, 170290, 973082890, 174319, 1862341384, 174785, 1946227463,
    24988, 1862467590, 208218, 2952797448, 175722, 2348880654, 78147, 3170895881, 2640, 1694498836, 2678, 1694498836,
    2710, 1811939347, 2660, 1694498834, 2729, 1811939345, 2698, 1912602636, 2746, 1627389964, 24142, 1912799240,
    217151, 771760387, 18212, 2197815338, 54098, 1627390729, 55537, 771752713, 179563, 1946227979, 220460, 772547079,
    220448, 2148278790, 132998, 2617314582, 122759, 973147157, 106219, 2500004628, 34282, 1694695436, 203045, 1845501196,
    203057, 1845501196, 223828, 3089637904, 17950, 2399141907, 155489, 2550337296, 24315, 1929576453, 208733, 1811946761,
    207901, 1627397383, 82289, 1627392518, 198855, 2181241354, 220274, 1863066118, 220608, 2802590213, 110911, 3087207204,
    179693, 771822856, 66032, 973145094, 66027, 1912669189, 152752, 1912803077, 239800, 1912744197, 240805, 1912809989,
    8638, 1677721625, 8663, 1677721618, 164157, 2969767694, 159453, 2416119558, 191007, 3087014181, 136160, 1811942927,
    92474, 1912802069, 92495, 1912802069, 74154, 1962936077, 217355, 771760389, 145987, 1862471431, 180537, 973084172,
    116782, 1694567434, 220354, 2181833224, 220381, 772547079, 220368, 2148278790, 220033, 2231902742, 220077, 2181571094,
    204272, 1677729028, 92145, 1761807123, 92106, 1912802061, 120822, 973147141, 207431, 1694506248, 232983, 2181047316,
    628, 1845493779, 207751, 1845501190, 25637, 1761804296, 219171, 2030051592, 144388, 1694699273, 222696, 1931485705,
    242092, 1761815299, 23434, 1795358728, 174422, 1694569220, 226962, 3187876620, 186084, 1929582602, 76423, 973080580,
    204390, 1694506248, 205717, 1627397384, 137693, 1677725193, 154801, 1627590405, 826, 1946157075, 35490, 1694499087,
    88471, 1946367242, 146189, 1627590408, 215384, 1845501448, 209930, 2348817674, 44398, 3036676372, 33238, 2919432206,
    12994, 1962934289, 13031, 1744830481, 13048, 1962934288, 89506, 1694709258, 75428, 788531204, 219503, 2231640596,
    219543, 2181308948, 229238, 1862280207, 167040, 1040256774, 137795, 1946160644, 145303, 1661144839, 204595, 1660951815,
    75755, 973080583, 187105, 2835552263, 186360, 1862473740, 143559, 1929580294, 204653, 1627397384, 240389, 1862412547,
    228923, 1694508043, 228913, 1946166282, 242212, 1929587715, 32598, 3070427152, 210176, 2583698706, 120727, 1845562376,
    241662, 1845635591, 98625, 1795361543, 119574, 1795230727, 144429, 1946357517, 120388, 1845562384, 120373, 1845562383,
    120359, 1845562382, 209186, 1627397383, 147501, 1761808135, 207683, 1845501190, 103164, 1627589393, 103152, 1946356492,
    153303, 1946357516, 144551, 1929580300, 143173, 1694699275, 150628, 1627590411, 166542, 2030243594, 144661, 1694699276,
    82006, 1677724172, 87417, 1677931532, 81995, 1862273547, 87406, 1862480907, 167129, 1912672011, 26877, 1711472647,
    208288, 1761615109, 234140, 1694508300, 234129, 2046829835, 28301, 1627586566, 216746, 771760390, 96080, 1845693194,
    207014, 1744837897, 118469, 973147144, 95864, 1929579271, 204769, 1677729034, 167705, 1862471696, 243422, 1627586568,
    28802, 1761804295, 242464, 2399350790, 95944, 1929579274, 95954, 1929579274, 176870, 2969637642, 28649, 1694695431,
    144783, 1929580294, 150007, 1879248650, 6049, 1795162122, 208300, 1912610054, 7594, 1862270989, 147348, 1929580295,
    241384, 1862412809, 241243, 1946298888, 164199, 2969767694, 217163, 771760387, 25748, 1761804297, 98551, 1912802062,
    26541, 1912799241, 98542, 1912802057, 119492, 1912671241, 222375, 1696604675, 205417, 1627397385, 71160, 1828718090,
    212926, 2566921498, 168247, 2231570440, 224723, 2184192532, 91593, 1812138769, 211458, 2986351886, 29367, 2030239755,
    98456, 1627589393, 82162, 1778387465, 98979, 1946356517, 98067, 1912802073, 179378, 1694569740, 179402, 1694569740,
    236771, 1812014863, 30182, 2432892934, 155130, 2936213260, 236058, 2181113363, 2034, 1845493772, 142417, 1946357257,
    210774, 3120569616, 27779, 1828913157, 152246, 1828916997, 226112, 1828922117, 222886, 2401509904, 222918, 2351178256,
    52918, 1627390734, 163329, 1761808133, 208120, 1795169541, 213207, 1761615109, 34992, 1962934563, 143254, 1694699270,
    67561, 1946223627, 154458, 1929580298, 45239, 1728053523, 133959, 3087011349, 236562, 1694574345, 65546, 1694565396,
    170007, 1627394324, 170027, 1862275348, 170047, 1694503188, 149765, 1929580304, 143601, 1929580298, 149786, 1812139785,
    143617, 1812139784, 223782, 774382087, 223769, 2217222662, 24064, 2500001795, 37206, 1845494031, 82179, 1778387465,
    21623, 1761607693, 141799, 973145092, 36378, 1845494044, 28592, 1979908103, 222682, 773857799, 222670, 3005227526,
    164617, 2969767696, 222314, 1948262917, 119462, 973147147, 38305, 1627390218, 98404, 1627589386, 23004, 1627389970,
    22989, 1912602639, 34294, 1862467598, 222336, 773857799, 218285, 771760389, 226269, 1946362634, 147055, 1627590409,
    29062, 1677918213, 3091, 1929379868, 22963, 1694498842, 3049, 1929379861, 117424, 1929448469, 117445, 1929448469,
    164425, 2969767694, 117491, 1694567431, 51991, 1845494554, 229096, 1912611849, 7007, 1862270992, 169207, 1929384205,
    169088, 1879052553, 203687, 1929387269, 180144, 1627395595, 84555, 1845702918, 162339, 3187871500, 212384, 3187678476,
    236821, 1627465482, 236812, 1912678153, 75555, 973080582, 75561, 536872966, 84459, 1929588998, 243430, 1929576454,
    84454, 1862480133, 86697, 1862480645, 97679, 1929579284, 131179, 1929525255, 39670, 1962934554, 92932, 1929579279,
    216705, 1845502213, 28019, 1627586572, 235585, 1627465228, 68005, 973145105, 68038, 3053519888, 165665, 3053653776,
    227680, 3053658896, 123147, 973147153, 207215, 1627397382, 171169, 973082893, 216801, 771760389, 238550, 1627399951,
    235896, 3087083029, 16719, 3036676137, 88984, 2969777422, 221928, 1662788102, 75415, 788531213, 79090, 1929513228,
    89228, 1929590284, 34337, 1694564364, 231581, 2348819485, 155817, 2349010712, 183532, 973084440, 79960, 2952923415,
    184056, 973084437, 185058, 3070236437, 185100, 3070236434, 22455, 1627389964, 39180, 1929380105, 240392, 2046961923,
    164453, 2432896782, 212234, 2634030350, 222984, 2183406088, 222969, 774119943, 222956, 3173261830, 131848, 973147408,
    95919, 1627589391, 132616, 1677790471, 205904, 1761615110, 54648, 1946157841, 55037, 1912603401, 54665, 1929380615,
    166292, 2667777812, 132698, 1627458832, 118537, 973147145, 243414, 1627586568, 97617, 1929579286, 97659, 1627589396,
    149672, 1929580297, 132558, 1845562634, 147087, 1627590409, 46755, 1929380374, 78822, 1711278091, 86110, 1711485451,
    89667, 2013476359, 135952, 1761611267, 31912, 3120758794, 116740, 1744899081, 218310, 771760389, 226303, 1694704394,
    23523, 1845690376, 55017, 1912603400, 167370, 973147923, 174404, 1677792004, 23243, 1845690378, 244767, 3171038995,
    190800, 973084935, 139567, 2449477126, 145534, 1845694214, 243904, 3003266824, 56171, 2147484439, 153476, 1728253709,
    136616, 1862274569, 211542, 2415926540, 85089, 3187880200, 88802, 3187881224, 160169, 3187871496, 8708, 1845493776,
    8724, 1694498831, 210120, 2600475918, 220567, 1930174984, 33599, 1812135941, 164005, 2734886680, 98717, 1929579278,
    98705, 1929579276, 69263, 1627391247, 167784, 1627590664, 216185, 1627463432, 32682, 3070427156, 162707, 2651000586,
    238177, 1929455373, 94283, 1845693209, 94308, 1845693209, 94212, 1845693207, 94235, 1845693207, 91853, 1946356498,
    91871, 1946356498, 91780, 1761807117, 91822, 1694698247, 117181, 1694567431, 124235, 973147141, 32123, 1761804292,
    180095, 973084168, 148542, 1862471431, 79486, 1711409411, 89437, 1711486467, 25802, 1862467593, 235357, 1862346249,
    73360, 3070232101, 114691, 2181237541, 114616, 2969766681, 213996, 3170901270, 10105, 2181038098, 158313, 2164461324,
    21893, 1778384905, 148406, 1627590411, 102833, 1912802056, 120743, 1912671240, 167550, 1929580549, 13163, 1845493778,
    142397, 1929580041, 199524, 1929386760, 199517, 1627396871, 224435, 1798316551, 79293, 771885316, 150304, 1778585348,
    153822, 1862471428, 174896, 1778455300, 203570, 1862278404, 227716, 2919441166, 161662, 2651000584, 148632, 1627590408,
    69729, 2902459662, 70212, 3187672338, 23987, 1845690379, 212106, 2634030346, 206645, 1627397383, 204033, 1845501191,
    164935, 2667777804, 48074, 2902458909, 214178, 3070237966, 69695, 1862272268, 69743, 2835350796, 230926, 1627399179,
    230917, 1912611849, 147668, 1694699273, 240215, 1812080902, 240221, 1912744196, 103001, 1845693193, 116157, 1845562121,
    218709, 1761616131, 160565, 2516782865, 229183, 1627399175, 229177, 1912611846, 151173, 1795362567, 212248, 3120569612,
    42295, 3036676389, 146935, 1845694224, 146951, 1845694224, 217399, 2885689610, 76713, 973080591, 203488, 1946164488,
    49840, 2919236146, 42235, 2348810526, 241954, 3204590104, 214947, 1627397649, 214933, 1627397646, 135321, 1962937867,
    27102, 1778581512, 233237, 1929389327, 188591, 1912674321, 186501, 1728256012, 123990, 973147149, 39581, 1761607963,
    39558, 1761607959, 100559, 1946356500, 120019, 1946225684, 100617, 1761807123, 100691, 1761807123, 182586, 973084435,
    100655, 1761807122, 116107, 1946225424, 132257, 1946225936, 215277, 771759631, 120059, 1828785165, 132237, 973147402,
    116123, 2046888713, 116132, 1862339337, 25366, 1862467592, 209504, 3003129110, 209526, 2466258198, 97787, 1929579286,
    232789, 2181047314, 143594, 1627590407, 229604, 1862280199, 36498, 1862271244, 24842, 1929576455, 132900, 2952858907,
    133045, 2952858905, 229935, 1862280200, 131610, 1929448716, 176990, 2936083212, 205924, 1627397383, 29289, 1694695438,
    29278, 1946353675, 115013, 2432895779, 114919, 2432895768, 206858, 1627397385, 207046, 1845501193, 216968, 1946165507,
    9404, 1845493774, 222283, 2904302086, 222237, 773595653, 222274, 1629233669, 222279, 1813783044, 20070, 2969567271,
    113536, 2969766695, 124880, 2969635879, 113653, 2885880607, 124787, 2885749791, 113287, 2181237533, 124415, 2181106717,
    124583, 973147164, 113374, 2969766683, 113455, 3070429979, 124502, 2969635867, 124718, 2382433303, 124667, 973147153,
    32750, 3036872720, 3763, 1912602636, 224016, 2972459528, 224002, 774644231, 223990, 2402034182, 221895, 773595653,
    221891, 1813783044, 74865, 973080585, 26937, 1929576456, 218257, 2181046532, 57360, 2147484453, 220133, 772284935,
    220121, 2986877446, 81731, 1828719113, 234992, 1912677893, 69512, 1627391248, 69486, 1845495051, 232353, 2952799252,
    231655, 2147492880, 101990, 1912802065, 102015, 1912802056, 151959, 2952990474, 151950, 1761808137, 153455, 1761808137,
    204016, 1845501189, 56252, 2952790806, 57128, 2952790806, 56212, 2181038866, 57088, 2181038866, 8624, 1677721614,
    137291, 1946160643, 154223, 2902658837, 154806, 1812139790, 227088, 2986550034, 154147, 1627590409, 149824, 1845694217,
    26056, 1929576456, 10973, 2969567248, 8852, 1845493774, 501, 1845493773, 12360, 1946157069, 514, 1946157068,
    78356, 788531214, 80232, 1929513229, 89954, 1929590285, 188773, 2902530061, 41268, 1929380104, 41114, 1929380103,
    202853, 1728060681, 48042, 1627390480, 25498, 1627586566, 239626, 1627531526, 79544, 1812072719, 88314, 1812149263,
    76267, 788531208, 79537, 1862404359, 84794, 1862480135, 86740, 1862480647, 87365, 1862480903, 153297, 1912803078,
    179787, 973084164, 73978, 1962936074, 481, 1845493780, 217608, 1728061703, 208649, 1728060683, 81369, 1627392534,
    156424, 2399342352, 26191, 1929576458, 26182, 1694695433, 230505, 1962943491, 212762, 2566921496, 147210, 1627590412,
    147222, 1627590412, 145475, 1694699275, 149520, 1627590411, 203770, 2030050566, 221877, 1813783043, 154165, 2902658830,
    123335, 3036744719, 102204, 1912802058, 132607, 1677790473, 27964, 1845690383, 45562, 1879048458, 163462, 1627590405,
    221455, 1863852549, 66091, 973145100, 218245, 2147492100, 218031, 3120570646, 218421, 3120570642, 142298, 1812139536,
    131934, 1728122115, 37164, 1862271244, 166312, 2181238540, 102810, 2952989455, 132057, 1929448712, 217115, 1728061703,
    171369, 973082893, 175538, 3036746520, 89070, 1862481425, 154685, 1627590407, 208989, 1627397383, 80760, 1946159630,
    177088, 973149194, 156468, 2181238540, 28012, 1828913159, 205835, 1627397383, 165625, 2734886680, 143044, 1912803078,
    78348, 973080584, 32449, 2198011911, 80245, 2197948679, 88140, 2198025223, 167728, 1627590664, 216444, 1627463688,
    244068, 1627535110, 80817, 1862273548, 37406, 1879048469, 37391, 1879048463, 37427, 1929380110, 37378, 1879048461,
    229984, 771761155, 168143, 3154317340, 134624, 1845497359, 209022, 1694506259, 205369, 1862278405, 74739, 1845495567,
    52932, 1694499598, 52946, 1761608462, 117007, 973147148, 21138, 1811939339, 147840, 1879248646, 137456, 1879051779,
    102564, 1912802062, 33902, 1845690374, 239926, 2030184709, 175079, 1912673030, 196819, 3087014188, 31290, 2181234709,
    25589, 1862467589, 134315, 1929383428, 23442, 1845690378, 50545, 1845494550, 50525, 1912603412, 212622, 2952797454,
    131106, 1845639179, 143966, 1845694219, 239250, 1845635339, 240453, 1845701131, 217582, 1728061704, 222873, 2904826375,
    222880, 774119942, 136490, 1862274569, 199875, 1862277898, 55208, 1627390744, 55186, 1778385686, 153941, 2902658828,
    153953, 2365787916, 153919, 2902658827, 153930, 2365787915, 4158, 1929379855, 198918, 688069125, 11369, 1845493778,
    68456, 973145094, 238391, 1929389848, 23075, 2181038094, 28216, 2969763854, 140352, 1979715083, 59880, 1761674253,
    169814, 1761612045, 169827, 973082891, 123320, 3036744719, 228900, 771761154, 24566, 1845690377, 175506, 3036746512,
    140993, 1862274570, 176356, 2952860426, 224196, 2183930386, 21390, 1694498832, 4511, 1694498829, 7499, 1795162125,
    4524, 1795162123, 74771, 1627391764, 229082, 1694508042, 229073, 1912611849, 121772, 1778453516, 11789, 1677721611,
    205122, 1627397384, 112304, 1694698263, 112263, 1694698258, 124158, 1694567442, 112228, 1946356497, 124123, 1946225681,
    124193, 1812007953, 124093, 1761676301, 112177, 1761807116, 124028, 1761676300, 124071, 973147145, 111954, 2550336275,
    217122, 1728061703, 166147, 2969767688, 239707, 1946298631, 149695, 1627590404, 205642, 1946164490, 217648, 1627398406,
    225236, 1929585420, 225225, 1694704395, 146429, 1845694217, 146438, 1845694217, 149000, 1862471433, 149009, 1862471433,
    136091, 1694502420, 167160, 973147914, 141998, 1694699017, 134364, 1761611267, 167237, 973147919, 40899, 1677721876,
    159417, 3154317068, 199970, 1828723467, 91166, 1845693194, 97096, 1694698260, 41085, 1946157329, 160871, 2651000598,
    36406, 1694499085, 164415, 2432896778, 59157, 1912669207, 227932, 755049227, 144969, 1929580298, 227953, 771826442,
    59180, 1845560329, 144960, 1845694217, 225139, 1845699337, 160741, 2516782858, 35913, 1929380111, 150655, 1761808137,
    148732, 1862471434, 26351, 1862467588, 133119, 3087076618, 164335, 3070430996, 81612, 1862273554, 87263, 1862480914,
    74842, 1761609735, 84270, 1761816839, 86020, 1761817095, 169953, 1761612039, 178367, 1694569742, 179553, 1946227978,
    214242, 1627397385, 120929, 973147142, 173456, 771822086, 173479, 1845563910, 173451, 1627460101, 141910, 1946357252,
    155385, 2349010712, 10714, 2801795090, 220190, 1695031816, 220927, 2232427024, 92275, 1694698249, 145713, 1694699273,
    220024, 1695031817, 219752, 1762140680, 220147, 2030576136, 219674, 1913135623, 184587, 2181044022, 133602, 973147401,
    178144, 771822855, 185233, 1946162957, 67788, 2231436294, 189683, 1694505233, 74133, 1845495562, 14474, 2952790051,
    239680, 1627531526, 239794, 1694640390, 174449, 2684424966, 161907, 3087208202, 176958, 2969637642, 176088, 2164331272,
    21070, 1694498844, 35192, 1946157327, 116860, 973147148, 23341, 1845690379, 90684, 1845693195, 201757, 1627397141,
    146498, 1929580299, 52322, 1627390730, 53761, 1694499594, 53752, 1946157833, 201995, 1811946508, 38817, 1694499080,
    102578, 1912802063, 203123, 1728060681, 54709, 1912603407, 141474, 1761674255, 153999, 1627590409, 150344, 1627590408,
    151537, 1761808135, 155039, 2416119568, 220987, 772809223, 220975, 2165318150, 132664, 2030112008, 142724, 1694699016,
    180199, 973084167, 221350, 773071367, 221337, 2316575238, 114007, 2432895777, 125173, 2667645980, 113792, 2734885655,
    125043, 2734754839, 113857, 2432895765, 113920, 2533559061, 125100, 2399210513, 133544, 1761676557, 125223, 973147147,
    163366, 1979911943, 213251, 1979718919, 145272, 1694699273, 203780, 1694506249, 196608, 3087014165, 38926, 2013266189,
    46497, 1946157333, 203308, 1845501195, 136483, 1627393543, 45634, 1862271253, 155629, 2416119572, 154008, 1929580294,
    43184, 3036676377, 43874, 2348810521, 109492, 3036875545, 169292, 973082889, 145893, 1862471429, 152653, 1812139785,
    220692, 772809220, 208752, 1677729032, 175142, 1845564166, 103611, 1912802060, 103623, 1912802060, 70708, 1962935561,
    225074, 822289162, 225094, 839066378, 182307, 1627395860, 181958, 1627395858, 133621, 1761611271, 34121, 2030239750,
    59472, 973145092, 117352, 1812007953, 117369, 1812007953, 117224, 1845562384, 117258, 1694567439, 117273, 1694567439,
    2389, 1694498830, 117322, 1694567438, 120536, 1845562382, 120523, 1845562381, 120511, 1845562380, 149514, 1627590406,
    204057, 1929387274, 229530, 771761156, 26954, 1929576455, 78711, 788531214, 80292, 3036809485, 89997, 3036886541,
    157715, 2550337302, 102699, 1912802063, 120620, 1912671247, 11997, 1912602634, 123866, 973147157, 221996, 2400985608,
    222012, 2350653960, 219105, 1627398407, 222040, 773595655, 222028, 3139183110, 69626, 1946158343, 40174, 2969567501,
    145368, 1946357516, 132432, 1912671495, 102184, 2952989460, 102147, 2952989458, 216629, 2046828804, 37125, 1862271250,
    112189, 1761807115, 124040, 1761676299, 198749, 688069128, 198405, 1694505246, 208234, 1795169543, 199981, 1694505743,
    202894, 1845501188, 147856, 1627590406, 46462, 2030043412, 10240, 1962934289, 27431, 1845690377, 42841, 3154116916,
    73750, 1627391752, 73743, 1845495559, 145486, 1694699271, 238898, 2164270885, 121666, 973147150, 104603, 1694698253,
    33398, 2969763850, 221467, 1662525960, 45534, 1879048465, 231961, 3120571408, 40970, 1929380108, 179000, 2231440657,
    179034, 771822858, 33042, 3204644876, 165439, 2969767692, 243001, 2969632780, 89108, 1795372551, 115782, 1845693196,
    143997, 1845694220, 150849, 1627590413, 242508, 1828782089, 76307, 1862273042, 137172, 1862274578, 137164, 1862274568,
    11574, 1811939353, 11552, 1946157078, 11599, 1811939348, 56828, 2181038866, 13658, 1627389967, 3588, 1929379857,
    175944, 2348880652, 230285, 1845502982, 175120, 2969637637, 208919, 2550144261, 186853, 1694701575, 158253, 2600668940,
    136548, 1912606221, 99958, 2248346393, 185789, 1912805398, 185836, 1862473749, 185754, 1812142091, 148648, 1694699270,
    30830, 3020095496, 67306, 2952856598, 67264, 2986411028, 243975, 1862416140, 143277, 1812139787, 216544, 973152275,
    168373, 2349010962, 6976, 1694498833, 6993, 1694498830, 37714, 1761607945, 25630, 1627586567, 211442, 2986351880,
    222831, 1864638984, 223291, 1696866824, 232113, 2147492892, 157473, 2399342350, 224130, 774644231, 224118, 2167153158,
    174687, 1929450244, 185900, 1912805397, 185943, 1912805396, 219769, 1862803974, 138074, 1811942922, 35658, 1694499082,
    222472, 773857799, 222460, 3005227526, 165845, 2667777812, 28809, 1694695429, 40462, 1845494033, 155721, 2399342360,
    217623, 1795170573, 26919, 1694695427, 222860, 774119940, 229324, 1627399177, 229317, 1694508039, 79761, 2969700623,
    89681, 2969777679, 134177, 2969570831, 90043, 2030253582, 134192, 2030046734, 80449, 1963067655, 89674, 1963144711,
    141931, 1963134471, 111739, 2550336283, 25230, 1627586569, 20620, 1694498832, 20608, 1694498828, 241346, 1694640651,
    29618, 2349006866, 154755, 2902658827, 154766, 2365787915, 199085, 1912609547, 58080, 2969568028, 58026, 2181038874,
    34160, 1845690383, 243313, 1745027079, 151030, 3120762631, 211994, 3154124038, 2919, 1694498832, 174036, 1812009736,
    169017, 1627394311, 138497, 1912606219, 96710, 1761807114, 96756, 1694698250, 157501, 2936213262, 92019, 1946356498,
    92037, 1946356498, 91966, 1761807117, 117505, 1912671239, 74342, 2197817107, 237043, 1912678156, 243404, 1929576458,
    90918, 1812138769, 90952, 1845693200, 242341, 1711483907, 141694, 2969633823, 57980, 2969568020, 67969, 973145107,
    57942, 2181038866, 176456, 2348880658, 79390, 1946290442, 89525, 1946367498, 146967, 1845694215, 137641, 1929383434,
    151159, 1795362567, 140634, 1761611276, 141962, 1946357255, 147600, 1694699271, 210090, 2550144272, 143673, 1845694216,
    202719, 1845501192, 112054, 3036875538, 221357, 3105104390, 242272, 1812147202, 244099, 1963079431, 218619, 2399150348,
    161496, 2718109452, 199156, 1946163992, 45215, 1811939594, 235727, 3087083027, 83505, 687868434, 133858, 1627393558,
    12803, 1845493774, 137930, 1929383436, 231277, 2952799254, 31950, 2516779016, 223727, 2183668242, 135459, 1711279619,
    212650, 2986351888, 212786, 2516589840, 206705, 1627397382, 59907, 1862337553, 172702, 1862413585, 27585, 1694695435,
    24076, 721616899, 11988, 1912602633, 238602, 1929389848, 115686, 1929579275, 116521, 1828784907, 166573, 1929580299,
    80194, 3171027210, 89936, 3171104266, 208715, 1627397382, 171841, 1694503177, 66794, 973145109, 66716, 2952856596,
    66756, 973145107, 66680, 3137405970, 32716, 3036872718, 23490, 1862467587, 19264, 2181038125, 19, 1845493784,
    43, 1946157071, 152942, 1627590406, 100204, 2030242580, 100244, 2030242577, 132173, 2030112017, 100184, 1694698250,
    98698, 1845693191, 213424, 1962941706, 4908, 1929379859, 5353, 1929379853, 8197, 1929379852, 31994, 3036872708,
    179701, 771822855, 14951, 3036676121, 222178, 2182881806, 148251, 1627590407, 149872, 839061251, 35177, 1845494031,
    189969, 1627396382, 179830, 973084171, 37221, 1929380121, 217241, 1761616134, 217854, 1728061703, 34731, 721485826,
    237160, 1929455372, 153263, 1795362571, 159487, 2869104398, 162457, 2550337294, 145297, 1694699270, 66226, 1946223638,
    31726, 3171090440, 209008, 1660951815, 37631, 1862271250, 32345, 1694695437, 145289, 1694699272, 203517, 1962941702,
    207101, 1962941702, 207465, 1627397382, 208938, 1627397382, 30164, 3036872710, 199885, 1862277902, 151341, 1862471431,
    173953, 1946227466, 25212, 1912799239, 153390, 1694699269, 73714, 1694500624, 206700, 1962941701, 136435, 1912606218,
    142574, 2349010442, 240327, 2969708806, 91628, 1627589391, 47446, 1694499355, 132310, 1912671498, 28571, 1912799239,
    180846, 973084175, 56924, 3103785742, 56952, 2399142670, 57484, 3103785742, 168005, 3103985678, 168033, 2399342606,
    168277, 3103985678, 57510, 2952790796, 224990, 1728258824, 27875, 2667773958, 69436, 2667578630, 222826, 774119941,
    222822, 1948525060, 244335, 1761752844, 143404, 1694699274, 66657, 973145111, 66570, 2952856598, 66613, 973145109,
    66528, 3137405972, 95746, 1929579272, 117972, 1929448456, 220212, 3087540752, 147117, 1862471440, 147133, 1862471440,
    149409, 1862471438, 149423, 1862471438, 147149, 1862471437, 82594, 1694501396, 76790, 973080594, 76808, 973080594,
    82577, 1862273553, 84984, 1862480145, 85001, 1862480145, 87635, 1862480913, 87652, 1862480913, 88273, 2030253073,
    86295, 1845703184, 86645, 1761817104, 75319, 973080591, 86280, 2030252559, 75305, 973080590, 76054, 973080590,
    84360, 1845702926, 75292, 973080589, 76866, 973080589, 84698, 1694707981, 168888, 973082893, 76354, 973080588,
    84348, 1845702924, 86966, 1845703692, 84816, 1694707979, 68380, 2030109705, 70775, 1845495049, 33627, 1929576456,
    77737, 788531223, 79923, 3087141141, 89846, 3087218197, 25965, 1912799238, 120942, 1929448453, 243451, 1627586565,
    209275, 2264931591, 242405, 3204656902, 21098, 1694498832, 160893, 2533560074, 176638, 2197885702, 201040, 2197822230,
    178872, 3170964745, 205918, 1627397382, 181878, 973084429, 203660, 1845501191, 20567, 1929379853, 169533, 1929384204,
    186387, 1694701579, 175736, 2348880654, 44190, 1694499084, 37082, 1929380107, 18254, 2197815338, 1579, 1845493770,
    219112, 1795170569, 208009, 1627397384, 220467, 772547079, 220454, 2148278790, 29501, 2365784069, 223844, 3089637904,
    76780, 973080586, 82486, 1862273545, 84975, 1862480137, 87626, 1862480905, 230214, 1627399179, 230206, 1795171336,
    223445, 1764237827, 221836, 1628971526, 163133, 2198015751, 105244, 2298678035, 121598, 1627458576, 121568, 973147150,
    105212, 1694698253, 152354, 1728253707, 144768, 1929580295, 198899, 1594038787, 7044, 1761607705, 182874, 1845499669,
    182854, 1845499668, 142938, 1694699270, 152884, 1929580293, 139825, 2952793633, 158972, 2952990478, 3572, 1694498832,
    54411, 1761608464, 204194, 1627397383, 176818, 2181108490, 40563, 2768240911, 40578, 1962934542, 27332, 1627586571,
    28408, 1627586571, 28419, 1946353675, 27343, 1778581514, 39018, 1778385162, 167113, 1761677072, 167099, 1828785934,
    242814, 3087073302, 31758, 2516779026, 4733, 1627389973, 4754, 1627389972, 4774, 1862270996, 92164, 1761807123,
    4699, 1862270994, 4717, 1627389968, 21406, 1627389965, 92119, 1912802061, 24945, 1912799240, 208855, 1845501193,
    142099, 1845693962, 149997, 1929580298, 69111, 1811940617, 228607, 1946166279, 209856, 2415926534, 43679, 2348810520,
    30356, 3036872724, 242754, 2348875792, 115727, 1946356501, 203789, 1694506248, 94539, 1694698247, 138060, 1828720134,
    178702, 1912673547, 155649, 3187871504, 184369, 2181044011, 79489, 1627523331, 89450, 1627600387, 177981, 1694569478,
    179682, 620827909, 188786, 1677793297, 188249, 2030245895, 24983, 3120758789, 174792, 1711346439, 76826, 973080582,
    177408, 973149190, 177414, 1912673286, 84961, 1694707973, 177403, 1694569477, 159441, 2952990470, 148660, 1694699284,
    148700, 1862471435, 23897, 1896022019, 44418, 3036676372, 33252, 2919432206, 133563, 973147399, 73280, 3036677654,
    73324, 3070232082, 160443, 2181238536, 219689, 772284932, 220590, 1628185099, 220581, 1963729417, 217080, 1761616131,
    1045, 1845493775, 32511, 1862467596, 243245, 1694695431, 228262, 1946166288, 225984, 1761813266, 155277, 2332233486,
    111859, 3087207187, 104534, 1963133705, 75409, 788531206, 84538, 1929588998, 84573, 1845702918, 84729, 1828925702,
    86702, 1845703430, 86708, 1828926214, 79085, 1862404357, 84533, 1694707973, 89223, 1862481413, 101086, 1761807129,
    132395, 1912671505, 100988, 1912802064, 35668, 1845494031, 132347, 1912671503, 101034, 1912802061, 120235, 1912671245,
    200618, 3087014680, 28814, 1946353668, 76759, 973080587, 83673, 1694501387, 85018, 1879257354, 213318, 1761615112,
    32614, 3070427152, 213620, 2969574672, 74018, 1694500618, 33831, 1929576453, 206254, 1694506251, 222774, 774119940,
    52409, 1627390732, 52398, 1912603403, 165043, 2885881612, 135445, 1728056846, 109542, 3087207195, 170780, 973082894,
    160359, 2332233484, 209162, 1627397386, 219185, 2030051592, 132776, 3087076616, 138368, 1795165703, 141780, 973145095,
    218968, 2181046536, 229979, 771761157, 242470, 2399350790, 176880, 2969637642, 212610, 2634030348, 74887, 973080583,
    155305, 2869104398, 242985, 1946222600, 81951, 1862273548, 28162, 1761804294, 207944, 1929387269, 183692, 973084466,
    72961, 3187672594, 243524, 973152002, 97945, 2852326167, 97968, 2315455255, 97901, 2852326166, 97923, 2315455254,
    201004, 2399148818, 95557, 1929579279, 98003, 1929579279, 98018, 1929579279, 95522, 1929579276, 95545, 1929579276,
    97991, 1929579276, 119392, 973147148, 95534, 1862470411, 217255, 771760388, 224743, 2184192532, 45848, 1929380115,
    210764, 2885688586, 44099, 1627390228, 180629, 973084168, 173848, 1694569221, 68881, 1845495061, 228950, 1694508050,
    244159, 1778530055, 172931, 1963076880, 179390, 1694569740, 179414, 1694569740, 98439, 1627589393, 26042, 1627586568,
    27685, 1963130883, 236077, 2181113363, 153832, 1828917001, 208870, 1828723977, 160459, 2718109448, 84336, 1694707974,
    177002, 1694569478, 240550, 1694706182, 138892, 2030046734, 140768, 838864387, 157395, 2332233484, 137985, 872418821,
    83035, 3187673625, 87737, 3187880985, 77580, 973080587, 31222, 2986541066, 80006, 2986477834, 85349, 2986553610,
    86760, 2986554122, 87787, 2986554378, 160259, 2416119574, 137289, 922750466, 149699, 1929580298, 216660, 771760387,
    205529, 1627397395, 205207, 1862278417, 205224, 1862278417, 205465, 2701139217, 205482, 2164268305, 205085, 1811946763,
    173541, 1929449996, 175360, 1661014791, 215015, 1627397649, 140006, 2952793621, 226163, 822289161, 1340, 1946157089,
    1373, 1946157083, 91431, 1812138770, 91422, 1845693193, 222689, 773857799, 222676, 3005227526, 48540, 2986345014,
    164633, 2969767696, 154296, 1627590409, 36064, 1845494028, 218290, 771760389, 29067, 1677918213, 206534, 1962941703,
    44438, 2181038371, 115748, 1644366604, 190737, 1946163479, 12908, 1912602645, 102905, 2768440073, 102914, 2231569161,
    120845, 2768309257, 120854, 2231438345, 214302, 1845501192, 238441, 1694508820, 207554, 1627397382, 219638, 1912873477,
    25158, 1694695435, 34890, 1845494033, 162925, 1694699274, 215091, 1627397647, 171919, 3070234898, 206392, 1929387270,
    71177, 1828718093, 204021, 1694506248, 203523, 1996496132, 54855, 1912603411, 181638, 973084420, 82416, 1912605197,
    144035, 1929580293, 218295, 771760389, 235917, 3087083029, 67800, 2181104646, 231610, 2348819485, 155841, 2349010712,
    183556, 973084440, 79983, 2952923415, 184077, 973084437, 185079, 3070236437, 185118, 3070236434, 167975, 1627590663,
    216239, 1627463431, 35797, 1929380110, 244133, 1963079432, 188236, 1929582605, 236659, 1694574346, 235878, 3187746322,
    235846, 2952865294, 83023, 2952792588, 39515, 2264924429, 29378, 2030239753, 134659, 1811942924, 591, 1845493779,
    32218, 1812135946, 25010, 1912799240, 180477, 973084166, 75062, 1862273029, 76427, 771753989, 76432, 1946159108,
    35521, 1929380109, 229214, 771761156, 222132, 773595652, 94770, 1929579280, 143329, 1912803079, 211330, 3120569612,
    120104, 1778453511, 214162, 3070237960, 204219, 1694506252, 80443, 1627523334, 90037, 1627600390, 134309, 1627393542,
    21658, 1761607691, 38365, 1761607947, 244519, 1627535110, 244514, 1812084485, 244272, 1963079437, 153027, 1912803079,
    173853, 1946227462, 86561, 1761817117, 76468, 1694500885, 79738, 1694632213, 82095, 1694501397, 87464, 1694708757,
    82116, 1694501395, 82135, 1694501395, 87485, 1694708755, 87504, 1694708755, 76450, 973080585, 84842, 1694707976,
    174192, 1912673030, 218844, 2919244050, 28488, 1694695435, 211067, 2566921519, 210874, 2583698712, 24742, 1929576456,
    28669, 1912799240, 34594, 1694564359, 235056, 1845569051, 188724, 2835421197, 158199, 2181238538, 97595, 1929579286,
    97639, 1627589396, 73666, 1627391507, 116603, 1694567180, 131170, 1929525257, 149663, 1929580297, 239646, 1929521417,
    240720, 1929587209, 84114, 2885683722, 37942, 1627390217, 203040, 1912610053, 25645, 1862467592, 25811, 1761804295,
    141891, 1627590150, 11248, 1962934284, 132752, 3087076616, 212552, 2885688594, 186372, 1862473734, 121182, 973147150,
    103864, 2835548941, 103903, 1694698253, 103942, 1694698253, 121142, 2835418125, 121274, 973147149, 103977, 1761807113,
    121219, 1761676297, 80679, 1677724174, 47743, 1845494288, 26216, 1694695434, 33780, 1912799240, 26454, 1845690373,
    227730, 2919441166, 204739, 1862278406, 50263, 1845494560, 51196, 1845494560, 50232, 1912603423, 51165, 1912603423,
    173809, 1929450245, 69030, 1862272276, 188102, 3070433296, 153202, 1912803086, 244954, 1946302218, 238127, 2181113625,
    82390, 1912605198, 27536, 1862467596, 103747, 1912802059, 49911, 1845494301, 158686, 2466451229, 209439, 2466258205,
    82188, 687868425, 232405, 771761155, 157338, 2164461331, 161706, 2164461331, 163217, 1694699271, 58839, 1845560342,
    58818, 1694565397, 3605, 1929379862, 177420, 973149191, 207547, 1845501191, 162351, 2651000588, 212396, 2650807564,
    146789, 1929580296, 105171, 2835548942, 105185, 2298678030, 29330, 1929576461, 121614, 973147145, 175025, 1761678086,
    25439, 1627586568, 209244, 1627397382, 42265, 2348810526, 209172, 1694506247, 147705, 1694699272, 180469, 973084168,
    200060, 2181045000, 154858, 1627590407, 10414, 1862271009, 53123, 1811940114, 53112, 1929380619, 53103, 1912603401,
    167775, 1912803337, 95796, 1845693196, 95808, 1845693196, 118132, 1845562380, 118144, 1845562380, 55332, 1627390731,
    55322, 1627390730, 26149, 1694695430, 37843, 1694499078, 221914, 773595652, 204963, 1929387272, 208387, 1929387271,
    210538, 3120569612, 230100, 1912611850, 217065, 1862279439, 158365, 2634223374, 219019, 1879056649, 217728, 1778393351,
    145967, 1862471430, 161805, 2399342350, 20109, 2969567271, 113575, 2969766695, 124919, 2969635879, 113684, 2885880607,
    124818, 2885749791, 113316, 2181237533, 124444, 2181106717, 124611, 973147164, 113401, 2969766683, 113482, 3070429979,
    124529, 2969635867, 124741, 2382433303, 124684, 973147153, 32766, 3036872720, 224024, 2972459528, 224009, 774644231,
    84680, 1946366214, 223996, 2402034182, 209770, 2415926540, 5706, 3120562187, 173789, 1677792004, 24057, 771948548,
    202996, 1627397380, 150372, 1627590407, 28766, 1879244806, 57397, 2147484453, 228837, 1845502985, 228830, 1946166279,
    99983, 3154316055, 100006, 3137538839, 133807, 1912606230, 83931, 2969569819, 28980, 1946353673, 204686, 1627397393,
    78494, 973080585, 204559, 1845501193, 242085, 2952997636, 132089, 1627458830, 132103, 1627458830, 34727, 721485826,
    116999, 721488898, 65943, 2181104661, 11276, 1828716560, 18088, 2147483677, 237910, 1694574350, 237898, 1912678156,
    32430, 1761804298, 125481, 973147142, 217105, 1728061706, 140455, 2919239191, 236543, 1912678152, 155172, 2550337295,
    33682, 1694695433, 41413, 1660944657, 30902, 2399338532, 41178, 1946157328, 98211, 1912802075, 98257, 1912802067,
    50506, 1912603411, 142584, 2399342096, 173672, 1744900624, 240015, 2399283472, 143050, 1845694218, 219786, 1946690054,
    219798, 1644700164, 157773, 2416119570, 161973, 2416119570, 178649, 1795233037, 157815, 2533560076, 120672, 1845562391,
    120695, 1845562390, 101973, 1912802065, 102007, 1912802056, 198699, 1845697027, 74251, 3019900691, 51900, 1929380623,
    51872, 1694499598, 144851, 1812139786, 225188, 1812144906, 229682, 1694508039, 36207, 2835349774, 187996, 2969770008,
    238035, 2181113623, 26744, 1694695436, 38458, 1694499084, 166324, 2181238540, 99028, 1845693196, 239363, 1728194822,
    241257, 1728195078, 216216, 973152012, 175562, 3036746520, 136027, 1694502417, 142038, 1694699016, 106614, 2869103393,
    106705, 2550336285, 106788, 2550336283, 111456, 2500004630, 118546, 973147145, 211618, 2583698700, 222711, 1629495816,
    144344, 1929580300, 98655, 1845693194, 154789, 2030243591, 138845, 1929383429, 46210, 1761607954, 142046, 1912802824,
    37176, 1879048465, 38393, 1879048465, 145139, 1694699272, 100278, 2030242577, 100295, 2030242577, 1095, 1845493781,
    21114, 1694498829, 28289, 1728249862, 175984, 2952860424, 231008, 2600477709, 230999, 1627399177, 75762, 973080584,
    169301, 973082888, 152636, 1694699268, 168171, 3154317340, 58882, 1845560342, 58861, 1694565397, 67818, 3170960390,
    220647, 1913659907, 231097, 1845502984, 152126, 1912803081, 94106, 1946356492, 24233, 1912799242, 168847, 973082890,
    24243, 1694695433, 7884, 1862270997, 28119, 1812135942, 22111, 1795162124, 12817, 1845493770, 69168, 1879049484,
    69180, 1946158345, 205842, 1862278407, 145054, 1845694221, 33819, 1929576456, 196863, 3087014188, 31311, 2181234709,
    176720, 1912673032, 181061, 973084174, 207611, 1627397383, 26284, 1694695434, 223128, 2233737750, 223172, 2183406102,
    40416, 2046820621, 178468, 1929450763, 120717, 1845562378, 11663, 1845493773, 11676, 1811939340, 132822, 2332101896,
    133095, 3087076616, 75232, 973080587, 84326, 1694707978, 28307, 1795358724, 175522, 3036746512, 176366, 2952860426,
    224214, 2183930386, 229269, 1694508046, 229283, 1627399182, 189247, 1828722951, 175173, 1929450246, 198666, 1694702084,
    140041, 1946160652, 172111, 973082901, 181130, 973084181, 136931, 1627393551, 135975, 1946160648, 121760, 1778453516,
    76751, 788531208, 79805, 2013399303, 89734, 2013476359, 148640, 1627590408, 233003, 2181047314, 166155, 2969767688,
    203006, 1828723975, 222268, 1813783046, 221900, 1864114693, 221873, 1763451396, 231439, 2147492878, 55243, 1627390733,
    29111, 1694695435, 55232, 1912603403, 121644, 973147147, 121655, 973147147, 154524, 1694699275, 154535, 1694699275,
    29122, 2567110666, 154546, 2567114506, 154556, 2550337290, 226393, 2567119626, 59552, 973145095, 205632, 1946164490,
    206921, 1845501193, 153260, 1946357507, 231090, 1912611847, 148961, 1929580293, 133578, 973147397, 132163, 1761676548,
    3070, 1929379861, 11688, 1795162129, 23687, 1845690376, 242482, 2969776134, 13517, 2902458388, 13499, 1929379858,
    216806, 1929388291, 99827, 2265123612, 133129, 3087076618, 75014, 1694500877, 224674, 1697653257, 224823, 1630544392,
    18354, 2516582430, 242002, 3204590098, 232667, 2181047312, 116845, 973147141, 23330, 1912799236, 240569, 1912809988,
    164355, 3070430996, 155409, 2349010712, 166558, 1812139782, 174876, 1627460359, 216675, 1627398407, 184641, 2181044022,
    156072, 3120762644, 143522, 1627590413, 156042, 2399342346, 34945, 1845494029, 11312, 2969567250, 170685, 973082895,
    243702, 2835494672, 243766, 2835494672, 243800, 2835494671, 243815, 2835494671, 243736, 2835494670, 120117, 2264992779,
    120128, 2248215563, 243680, 1946302218, 145179, 822284041, 35823, 1929380110, 24486, 1694695437, 35848, 1694499085,
    217184, 1929388295, 161917, 3087208202, 14764, 2348810262, 176968, 2969637642, 176096, 2164331272, 218782, 3070238986,
    202922, 1694506249, 24875, 1694695432, 217083, 1728061702, 218948, 2969575692, 58564, 1946157839, 144743, 1929580295,
    225641, 1694704394, 226224, 1845699337, 225843, 1694704392, 142279, 1862471175, 76386, 788531204, 135361, 1828720133,
    174389, 1929450245, 51659, 1912603407, 136731, 1862274579, 141462, 1761674252, 143787, 1694699270, 224908, 1694704390,
    154573, 1627590405, 226403, 1627595525, 159258, 3120762651, 210500, 2885688594, 46104, 2751463691, 199857, 1929386770,
    206283, 1862278408, 220994, 772809223, 220981, 2165318150, 185350, 1795364894, 156668, 2416119580, 185322, 1795364892,
    185394, 1627592728, 188304, 1845565457, 185380, 1694701582, 156602, 2416119562, 221492, 1628971527, 209301, 1627397384,
    11800, 1728053265, 74084, 1845495565, 188803, 2030114826, 27680, 1694695429, 188201, 3036878873, 5377, 1845493774,
    8329, 1828716558, 5391, 1862270988, 14786, 2399141911, 175634, 2399212298, 219248, 772022788, 154404, 1862471431,
    169568, 1694503182, 169582, 973082892, 202885, 1677729033, 121378, 1694567437, 154156, 1627590409, 216605, 771825669,
    178932, 2231440663, 178890, 2231440661, 3862, 1845493772, 204675, 1627397382, 207510, 2214599943, 113157, 1694698262,
    113179, 1694698262, 153860, 1946357510, 177993, 3120632849, 208483, 1694506246, 110774, 2550336285, 110693, 2550336279,
    49940, 1677722131, 190947, 1761614103, 132656, 2030112008, 78725, 788531214, 80305, 3036809485, 90010, 3036886541,
    82062, 1862273545, 219454, 772022791, 219442, 2265195014, 242443, 1627598851, 123887, 973147157, 28376, 1812135942,
    222004, 2400985608, 222020, 2350653960, 222047, 773595655, 222034, 3139183110, 42036, 3154116887, 221712, 2232951310,
    151259, 1627590409, 240367, 1912744195, 243999, 1862416136, 143698, 1996689155, 46341, 1862271253, 149044, 1929580295,
    141920, 1828916742, 138703, 1979715090, 138538, 1761611279, 138410, 1912606222, 204349, 1862278406, 173768, 1946227461,
    222992, 774119945, 7069, 1627389985, 71648, 1862272532, 236505, 1912678157, 71726, 771753483, 206987, 1845501190,
    101139, 1912802063, 138287, 1946160643, 216975, 1946165507, 238935, 2164270885, 187950, 1694701580, 119360, 973147142,
    205883, 1627397383, 95994, 1845693206, 96016, 1845693206, 181976, 1845499670, 33408, 2969763850, 75269, 973080582,
    84374, 1694707973, 51041, 1845494547, 208410, 1694506245, 231977, 3120571408, 179017, 2231440657, 217455, 1627398413,
    179044, 771822858, 5838, 1694498845, 5820, 1862270994, 12479, 1912602642, 39068, 1879048463, 109623, 3036875535,
    68855, 1694500103, 47019, 1929380381, 176713, 2197885703, 76543, 1627392018, 177307, 1744901136, 177243, 973149194,
    177281, 973149194, 207574, 1627397386, 84895, 1862480137, 177224, 1862341641, 177262, 1627460617, 184455, 2181044009,
    177846, 973149201, 84949, 1627599110, 38800, 1929380104, 209041, 1694506259, 237284, 1845569295, 151807, 2952990471,
    140646, 2919239192, 157587, 2952990478, 157629, 3087208206, 226648, 2952995598, 41035, 2768240908, 41220, 1929380105,
    28753, 1929576456, 217749, 1627398410, 94802, 1929579280, 224137, 774644231, 224124, 2167153158, 33608, 2030239748,
    36943, 1627390232, 95195, 1929579287, 25113, 1862467605, 95218, 1862470421, 25193, 1862467603, 243928, 3003266823,
    79952, 2164394248, 89875, 2164471304, 222479, 773857799, 222466, 3005227526, 31742, 3120758792, 11164, 1879048211,
    9748, 2566914065, 54988, 1912603407, 133343, 2248215835, 133424, 2248215835, 208842, 1795169540, 69546, 1761608973,
    166039, 2181238540, 83627, 3187673623, 87933, 3187880983, 80204, 2986477834, 86780, 2986554122, 33711, 1946353670,
    83882, 1627392523, 46656, 1711276564, 152894, 1761808141, 208914, 3087015173, 187610, 3036878864, 187856, 3036878862,
    214637, 1845501452, 213104, 3120569612, 134167, 2415922698, 182915, 1912608526, 182903, 1946162956, 24475, 1694695435,
    35837, 1694499083, 177178, 973149191, 208964, 1962941701, 169632, 1694503177, 152525, 2047020808, 216198, 973152008,
    167863, 1694699527, 216358, 973152015, 168495, 3070431246, 235417, 1761682964, 136598, 1694502411, 75160, 1677723653,
    227490, 822289162, 90935, 1812138769, 90968, 1845693200, 143184, 2030243592, 135941, 1660947971, 156720, 2701332236,
    176474, 2348880658, 171665, 973082901, 57236, 2952790804, 171101, 973082897, 31174, 2399338512, 55876, 2147484432,
    141578, 2399208464, 141610, 2399208464, 240912, 2399349264, 241048, 2399349264, 101490, 2047019802, 101576, 1912802072,
    228614, 1845502986, 68170, 973145103, 181359, 1912608533, 217504, 1627398411, 239661, 1627531525, 217861, 1728061700,
    208382, 1929387269, 112072, 3036875538, 221363, 3105104390, 204130, 1627397382, 91653, 1627589392, 100754, 2030242574,
    100768, 2030242574, 149286, 1929580296, 91829, 1694698246, 139038, 1627393543, 142796, 1946357253, 45225, 1694499086,
    169143, 1929384204, 31958, 2516779016, 223745, 2183668242, 65795, 771818500, 101690, 1912802067, 180443, 973084166,
    220180, 1627922954, 220172, 1963467272, 221626, 2350391822, 221600, 2400723468, 180905, 973084176, 54476, 1761608461,
    48424, 3036676637, 205173, 1694506262, 26527, 1795358726, 58528, 1946157845, 225728, 1694704392, 2203, 1694498828,
    210614, 2415926536, 75699, 1946159111, 84465, 1946366215, 55612, 2181038897, 100439, 1761807125, 100460, 1761807125,
    100481, 2030242579, 100500, 2030242579, 100430, 1694698249, 151380, 1694699273, 33639, 1795358724, 18865, 1627389967,
    66815, 973145109, 66736, 2952856596, 66775, 973145107, 66698, 3137405970, 188666, 1946228744, 242124, 1694706433,
    242248, 1694706689, 141033, 1862274580, 153678, 1979911947, 79019, 1845495827, 85918, 1845702931, 86670, 1845703187,
    84955, 1627599110, 177375, 1627460614, 175449, 1828786948, 169031, 1627394312, 7982, 1912602654, 221905, 1864114694,
    152999, 1879248649, 211472, 2449480974, 154061, 1946357515, 31474, 2399338518, 77145, 973080597, 77187, 973080597,
    85117, 2399351060, 79131, 1627523331, 89386, 1627600387, 133804, 1627393539, 54814, 1912603420, 202630, 2181045272,
    169795, 1912606987, 74808, 2466252808, 26390, 1862467593, 225782, 1862476553, 17062, 3036676130, 43041, 3154116887,
    244786, 3171038995, 180277, 973084170, 21327, 1694498832, 81590, 1862273558, 87281, 1862480918, 81570, 1862273556,
    87225, 1862480916, 81552, 1862273554, 87245, 1862480914, 169971, 1761612043, 76013, 973080585, 76022, 973080585,
    84657, 1694707976, 84665, 1761816840, 203441, 1845501190, 206209, 1627397382, 207088, 1845501190, 207459, 1845501190,
    229758, 1912611846, 150941, 1812139783, 242129, 3087215362, 83489, 687868432, 74504, 3170895633, 142347, 1845693963,
    30170, 3036872710, 223389, 774382084, 736, 1845493778, 236491, 1845569294, 190692, 1828722951, 149949, 1627590415,
    149942, 1912803079, 220508, 2181833230, 33985, 1929576458, 69766, 3187672344, 69814, 2952791320, 70088, 3187672344,
    55003, 1912603406, 201809, 1677728778, 107571, 3187870489, 235564, 1761682956, 142447, 1812139526, 146634, 1812139782,
    225356, 1812144902, 243349, 1812135942, 26573, 1845690374, 26579, 1795358724, 69579, 1845495054, 69593, 1811940621,
    70853, 973079819, 69559, 1677722890, 69569, 1946158346, 69633, 1946158346, 136268, 1862274572, 150159, 1912803079,
    148081, 1627590409, 225719, 1627595529, 159734, 2550337302, 53686, 1946157846, 65647, 1946223638, 53708, 1912603413,
    65626, 1912669205, 65609, 1694565393, 65601, 1694565384, 219088, 1795170571, 82221, 1694501395, 3693, 1929379863,
    24765, 1912799243, 75971, 1694500876, 86214, 1694708236, 75983, 973080586, 84648, 1627599113, 4058, 1694498834,
    4090, 1962934286, 173780, 1946227460, 218081, 2952798474, 170859, 973082889, 6136, 1862270993, 180769, 973084177,
    181013, 973084177, 31396, 2952986636, 160903, 2533560074, 206758, 1627397382, 40942, 1946157325, 28908, 1879244805,
    178881, 3170964745, 140785, 1979715080, 75047, 1879050247, 32046, 3187867660, 227298, 3187876620, 115406, 1946356488,
    185457, 1879250956, 207498, 1795169542, 214815, 1627397643, 204123, 1862278407, 226744, 2399347472, 159459, 2332233486,
    162429, 3087208206, 154083, 1627590415, 36454, 2835349775, 31998, 3087204366, 151202, 1694699275, 202876, 1811946761,
    147082, 2583891717, 80829, 1862273551, 5492, 1845493784, 5479, 1862270989, 25331, 1627586572, 196694, 973084947,
    9765, 2566914064, 21951, 1627389961, 141990, 1845693960, 147234, 1862471430, 206117, 1627397381, 180396, 973084167,
    154193, 2902658826, 148292, 1627590408, 240695, 2835556871, 216812, 3053461764, 176828, 2181108490, 134876, 1728056857,
    1017, 1694498827, 174575, 1761678084, 45608, 2768240907, 26693, 1845690377, 28677, 1912799239, 145426, 1694699270,
    242836, 3087073302, 31776, 2516779026, 197857, 2533366039, 20737, 1677721608, 80855, 1694501385, 145871, 1627590409,
    151814, 1627590405, 43703, 2348810520, 30376, 3036872724, 242770, 2348875792, 199213, 1694505742, 203450, 1677729031,
    221884, 1948000775, 210912, 2415926542, 38015, 1929380110, 134291, 1828720133, 155665, 3187871504, 149837, 1845694213,
    23974, 1845690381, 216906, 3120570630, 39917, 1879048460, 214170, 2533367048, 105225, 2835548947, 121582, 1627458576,
    121554, 973147150, 105199, 1694698253, 232383, 2399151114, 178300, 1694569741, 242361, 1694707458, 41874, 2197815585,
    41940, 2197815585, 173278, 1812009479, 239726, 1879189766, 159447, 2952990470, 144133, 1627590403, 186132, 1845696522,
    226279, 1946362632, 182764, 1761613588, 76199, 973080589, 84754, 1862480140, 182794, 973084427, 27988, 1828913162,
    141867, 1912802822, 239296, 1912744198, 73302, 3036677654, 10732, 2801795091, 73342, 3070232082, 132714, 1627458832,
    68712, 973079814, 163517, 2181238533, 173759, 1828786949, 189577, 1627396384, 5751, 1627389970, 83684, 1694501387,
    76343, 973080587, 84806, 1728262410, 176904, 2348880654, 142007, 2013466120, 152273, 1778585353, 36902, 1862271251,
    174923, 1946227464, 17809, 2399141927, 166735, 1040256785, 27110, 1627586575, 151405, 1627590415, 166752, 1627459343,
    235270, 1812014602, 235261, 1694574089, 228048, 822158088, 143637, 1946357509, 173784, 1946227461, 174732, 1677792004,
    201367, 1845500939, 147846, 1761808138, 201378, 1627397130, 152471, 1912803077, 214426, 1912610053, 75509, 1929381904,
    109569, 3087207195, 160371, 2332233484, 31242, 2332229640, 155561, 2885881628, 234300, 2952799540, 106127, 3036875546,
    201428, 1946164237, 92516, 1694698259, 131738, 1694567696, 136291, 1929383438, 103995, 2835548948, 104063, 1694698260,
    121300, 973147151, 121330, 536939535, 104035, 1761807118, 240404, 1862412547, 145126, 1812139784, 104525, 1963133705,
    104573, 1963133711, 143069, 1912803079, 168708, 1845498126, 168682, 973082893, 71362, 1694500358, 71357, 973080069,
    45749, 1929380110, 183742, 973084466, 72979, 3187672594, 76770, 973080586, 82477, 1862273545, 87612, 1862480905,
    220625, 772547077, 220258, 1930174980, 221991, 773595653, 6337, 1627389966, 13608, 1795162130, 132927, 2415987995,
    133070, 2415987993, 236096, 2164336141, 120995, 973147141, 9193, 1811939350, 9215, 1694498834, 82360, 1627392524,
    82465, 1946159628, 82350, 1845496330, 82547, 1946159626, 26646, 1912799239, 103649, 1912802061, 103838, 1912802061,
    23587, 1912799238, 174637, 1862341382, 146824, 1627590409, 204629, 1627397385, 174376, 1912673031, 200226, 2969574158,
    137079, 1627393550, 21669, 1761607691, 222329, 1864376835, 48058, 1627390480, 218519, 2399150351, 75997, 788531203,
    225492, 822289163, 174841, 1677792008, 83060, 3187673625, 87762, 3187880985, 211186, 2348817686, 157407, 2332233484,
    77591, 973080587, 31232, 2986541066, 80016, 2986477834, 85359, 2986553610, 86770, 2986554122, 87797, 2986554378,
    166231, 2734886677, 204928, 1862278406, 189214, 1845500181, 145213, 1929580296, 145228, 1845694215, 233171, 1728062748,
    153419, 1694699274, 144609, 1929580295, 200642, 3087014680, 213924, 3204455696, 48594, 2986345014, 76561, 973080582,
    120111, 973147142, 27531, 1862467589, 84904, 1862480133, 151420, 1862471429, 205795, 1627397383, 204382, 1929387272,
    199493, 1929386765, 199481, 1627396876, 187405, 3187873815, 26764, 1845690377, 202528, 1761614854, 33960, 1929576457,
    52552, 1627390727, 44473, 2181038371, 33656, 1694695432, 107109, 2332232493, 106992, 2349009703, 107244, 3087207192,
    110803, 3187870488, 122936, 973147159, 106926, 3154316054, 26931, 1929576454, 74796, 973080582, 74802, 754976774,
    74821, 671090694, 74881, 973080582, 116928, 973147142, 74791, 973080581, 74816, 788531205, 76436, 771753989,
    84211, 1929588997, 147355, 1929580293, 243229, 1929576453, 84207, 1862480132, 86689, 1862480644, 148310, 1862471428,
    240541, 1862478340, 243225, 1862467588, 124296, 1761676305, 113221, 1694698256, 113237, 1761807120, 113253, 1761807120,
    124313, 973147146, 32250, 1694695433, 32242, 1946353672, 244180, 1694643975, 21645, 1912602637, 46371, 1912602893,
    171937, 3070234898, 27947, 1845690377, 229968, 1996497927, 207908, 1828723975, 218300, 771760389, 6791, 1627389970,
    6778, 1761607693, 25818, 1627586567, 240429, 1912744195, 17418, 2348810267, 148982, 1627590409, 138483, 1845497355,
    233420, 1694508330, 233462, 1694508328, 233659, 1694508327, 189609, 1862277404, 189637, 3003128090, 189999, 1862277402,
    190025, 1862277401, 154028, 1627590405, 228878, 1845502984, 235241, 1929455124, 140719, 1644170760, 230328, 2969576455,
    107199, 2869103405, 107070, 2885880615, 107292, 2550336280, 110851, 2650999576, 122982, 973147159, 106970, 2617445142,
    161262, 2399342346, 144252, 1929580296, 144245, 1694699271, 186625, 1946359812, 138666, 1845497355, 140540, 2181041674,
    210528, 2415926538, 222719, 1629495816, 147677, 1627590406, 242195, 1761815555, 230954, 1660953608, 170761, 973082890,
    170771, 973082889, 161337, 2399342353, 156246, 3036876560, 161292, 2399342351, 169080, 1879052552, 120339, 2046888969,
    59278, 1912669196, 70943, 1694500107, 209592, 3003129112, 198775, 1946360325, 198765, 1946360324, 135509, 1728056846,
    83993, 2231372323, 88182, 2231579683, 78453, 973080599, 33500, 2181234710, 85731, 2181247254, 78409, 973080597,
    85689, 2969776404, 217384, 2885689607, 203084, 1728060682, 170466, 973082890, 170903, 973082889, 144464, 1694699273,
    212970, 2885688594, 170827, 1979715851, 170794, 1711280394, 84124, 2885683722, 24260, 1963130884, 230291, 2030052355,
    177444, 973149191, 243332, 1929576459, 16128, 3036676149, 230699, 1912611856, 75350, 973080584, 203194, 1728060681,
    21127, 1694498827, 144064, 1694699275, 209335, 1845501191, 149304, 1862471434, 206310, 1862278410, 148680, 1694699284,
    148711, 1862471435, 174857, 1627460357, 55546, 2181038881, 160635, 2416119570, 27576, 1862467593, 96177, 1845693197,
    10298, 2566914072, 211486, 2952797452, 27480, 2567110666, 239887, 1845635334, 239883, 1929521412, 211644, 2499812622,
    29001, 1694695429, 150047, 1694699271, 179426, 1761678604, 224267, 1630282251, 224258, 1965826569, 166564, 1728253705,
    227825, 1728258825, 117001, 1929448454, 204907, 1929387270, 40710, 1929380105, 214271, 1677729032, 238152, 2181113625,
    243952, 1862416139, 25939, 1795358729, 223254, 1914970634, 53071, 1694499595, 167683, 1694699531, 53061, 1694499594,
    167673, 1694699530, 118250, 973147154, 95384, 1694698257, 230117, 1946166281, 189266, 973084940, 140223, 1862274570,
    140216, 1627393543, 152625, 1845694214, 189766, 1862277411, 189801, 1862277411, 233550, 1862280483, 188542, 1862342672,
    167450, 1862471684, 11407, 1912602642, 27754, 1627586570, 158219, 2718109450, 152907, 1677922054, 170582, 973082887,
    47587, 1962934811, 229749, 1694508041, 229403, 2046829576, 30256, 2349006860, 203386, 2046827781, 222, 1845493785,
    40622, 1979711760, 209, 1694498829, 229453, 1845502984, 136322, 922750473, 146981, 1929580296, 221155, 2400461318,
    218053, 3120570638, 239243, 1728194823, 202732, 1845501189, 29303, 1946353673, 37661, 1694499102, 154664, 1778585349,
    153965, 1946357509, 173019, 1812081929, 202244, 3087014956, 228163, 2181112595, 152570, 1627590408, 204324, 1694506245,
    203352, 1845501188, 203803, 1728060682, 138270, 1795165704, 206500, 1627397384, 142335, 1677921799, 24038, 1963130883,
    199039, 1694505736, 199032, 1711282951, 211510, 2986351882, 47112, 1694499351, 47095, 1761608209, 135652, 2835353101,
    113108, 1694698253, 213872, 3204455694, 98576, 1912802057, 119513, 1912671241, 47728, 1845494287, 131874, 1929448714,
    178692, 1912673546, 75493, 1627392016, 75480, 788531213, 79205, 1929513228, 88958, 1929590028, 88998, 1929590284,
    140917, 1929383436, 244106, 1963079435, 153591, 1845694218, 208796, 1845501194, 213384, 1962941702, 242250, 1912810499,
    143149, 1929580297, 147773, 1694699272, 143142, 1812139783, 239549, 1812080903, 163325, 1778585348, 213183, 1778392324,
    9518, 1845493779, 45982, 1929380113, 45966, 1929380112, 180126, 973084170, 103370, 1694698249, 120961, 1694567433,
    244172, 1778530056, 34400, 671154190, 26081, 1929576460, 26093, 1862467595, 50144, 1946157585, 145493, 1929580292,
    217782, 1761616137, 9896, 2181038095, 186432, 1929582601, 59111, 1694565384, 204180, 1694506247, 221167, 3105104390,
    18117, 2147483677, 229197, 1845502979, 69672, 1946158345, 240339, 1862412549, 173236, 2952860174, 173264, 2399212046,
    200042, 1761614601, 200034, 1728060168, 165805, 3204648724, 30476, 3087204366, 45572, 1828716810, 223448, 1630020103,
    223462, 1848123911, 223476, 774382086, 15968, 2181038107, 80026, 2986477847, 30938, 2399338532, 142600, 2399342096,
    240031, 2399283472, 175270, 1728123654, 77668, 973080589, 85389, 3053662476, 51453, 1845494553, 51430, 1946157847,
    143198, 1946357516, 158265, 3103985420, 74270, 3019900691, 51915, 1929380623, 51886, 1694499598, 144861, 1812139786,
    225198, 1812144906, 212048, 2634030354, 217166, 738205955, 59495, 1929446413, 175233, 1845564164, 210338, 2952797458,
    54874, 1912603407, 173134, 822153737, 173127, 1963004423, 214510, 1694506517, 214531, 1694506517, 12945, 1694498832,
    215494, 1694506511, 188020, 2969770008, 203813, 1912610059, 203593, 1929387271, 238058, 2181113623, 12535, 1795162129,
    66311, 1627456523, 66301, 1812005898, 11387, 1761607690, 204339, 1728060682, 237840, 2986419997, 206016, 1627397382,
    94786, 1929579280, 43261, 3087008033, 123164, 3036744731, 168826, 973082889, 88400, 1694708999, 158289, 2567114508,
    209015, 1660951815, 26034, 1862467592, 224156, 774644228, 243654, 1946302234, 243632, 1946302230, 176918, 3204518668,
    152135, 1912803081, 26756, 1845690376, 201022, 1946163977, 139080, 1728056835, 1465, 1845493787, 173700, 1761677834,
    228905, 1694508036, 219936, 772284937, 203356, 1694506248, 27013, 1778581511, 135313, 1644170755, 167792, 1627590664,
    216452, 1627463688, 244042, 1862416139, 155801, 2600668944, 161054, 2600668944, 123218, 2499873819, 123295, 2499873817,
    156294, 2952990480, 164053, 2734886668, 213544, 3204455696, 142234, 1627590154, 240414, 1946298627, 228902, 1694508035,
    12435, 1845493776, 178332, 1929450763, 186988, 1694701582, 136584, 1879051779, 112335, 1761807112, 124218, 1761676296,
    204404, 1946164488, 96800, 1761807121, 96834, 1761807119, 25169, 1845690380, 25181, 1929576460, 96776, 1761807116,
    116219, 1761676044, 46115, 1929380116, 140435, 2919239188, 233021, 2181047314, 27847, 1929576468, 22013, 1845493770,
    39696, 1845494026, 39706, 1811939592, 242638, 1812004872, 41569, 1828716813, 204745, 1694506248, 82757, 1862273542,
    221426, 1847075331, 170326, 973082891, 119700, 973147143, 200389, 1677728520, 165067, 2919436046, 98480, 1862470416,
    98496, 1862470416, 95622, 1929579274, 242488, 2969776134, 230474, 771761161, 134901, 2046823939, 82018, 1694501391,
    87429, 1694708751, 74894, 1845495817, 85996, 1845703177, 202966, 1795169543, 207668, 1761615111, 216809, 1929388291,
    208502, 1929387270, 184774, 973084433, 18384, 2516582430, 79246, 2030176517, 89065, 2030253573, 37750, 1862271250,
    184963, 1761613583, 156092, 3120762644, 156052, 2399342346, 223228, 2216960520, 223213, 774119943, 223200, 2149851654,
    22925, 1845493783, 46255, 1845494039, 11330, 2969567250, 220642, 1812996613, 150646, 1761808137, 170700, 973082895,
    140521, 2432699923, 138107, 1962937868, 152291, 2952990474, 210022, 2986351886, 29149, 1694695431, 143535, 1694699280,
    146721, 1929580297, 147203, 1862471431, 97342, 1627589386, 174218, 1694569220, 153575, 1677922057, 116554, 1694567175,
    144736, 1929580295, 244203, 1627535116, 244192, 2181183243, 152971, 1728253706, 159285, 3120762651, 28382, 1912799240,
    34587, 1694564359, 230741, 1677730823, 190807, 1761614097, 76039, 973080583, 141142, 1845560333, 141201, 1694565388,
    144539, 1694699270, 21204, 1845493779, 20714, 1694498829, 148755, 1627590408, 36887, 1627390223, 36874, 1929380109,
    73485, 1694500362, 214431, 1845501190, 221273, 773071369, 225791, 1694704390, 14809, 2399141911, 175644, 2399212298,
    237642, 2952865572, 165737, 2734886676, 165789, 2248347408, 40700, 1912602890, 68365, 2030109703, 239455, 1845635333,
    216610, 771825669, 106889, 2869103397, 178955, 2231440663, 178911, 2231440661, 141554, 1627456520, 108243, 3036875547,
    208313, 1845501190, 244221, 1627535111, 11146, 1879048210, 56586, 2348811047, 137752, 1677725198, 158542, 2701332232,
    223354, 774382084, 135733, 1677725199, 151081, 1795362567, 207201, 1795169543, 227894, 2868978441, 175258, 1728123653,
    153734, 1728253705, 26567, 1845690374, 221112, 1863590404, 204493, 1845501191, 666, 1711276042, 676, 1627389962,
    173879, 1929450245, 236933, 1694574349, 203232, 1677729033, 42059, 3154116887, 221726, 2232951310, 133844, 1879051779,
    77363, 973080593, 80132, 2181171472, 85285, 2181247248, 181232, 973084189, 99129, 1929579282, 137731, 1929383442,
    57872, 2181038874, 114385, 2969766682, 168443, 2181238810, 70358, 3036677400, 70406, 3036677400, 70494, 3204449560,
    70454, 3070231828, 114337, 2919435024, 210470, 2885688588, 222580, 773857801, 232699, 2181047316, 13181, 1962934285,
    47135, 1694499354, 167555, 1929580560, 25102, 1862467595, 204008, 1929387272, 113026, 1627589396, 113046, 1627589396,
    242451, 1845702662, 22861, 1627389972, 46321, 1627390228, 119354, 973147142, 34252, 1627586565, 103687, 1912802063,
    109638, 3036875535, 214288, 1627397384, 133614, 2013269511, 76671, 973080583, 28031, 1979908102, 79786, 1979844870,
    84943, 1979920646, 87570, 1979921414, 31258, 3204644880, 65854, 973145100, 65822, 1627456523, 65843, 973145099,
    65812, 2181104650, 65833, 1761674250, 65866, 1627456520, 140292, 1979715077, 135035, 1912606224, 204789, 1845501190,
    145120, 1929580294, 143491, 1946357509, 152334, 1912803076, 241713, 2181179926, 205771, 1627397382, 154411, 2902658823,
    148104, 1862471430, 33604, 1694695428, 157601, 2952990478, 157643, 3087208206, 226662, 2952995598, 116990, 973147145,
    26970, 1728249864, 143924, 1728253704, 224968, 1728258824, 217759, 1627398410, 133139, 2550205706, 210374, 3120569610,
    78244, 973080582, 85637, 2198024454, 177761, 973149190, 177779, 973149190, 85632, 1627599109, 177756, 1627460613,
    177774, 1694569477, 204366, 1694506248, 167179, 973147912, 201311, 2969574168, 29182, 1694695431, 209940, 2885688586,
    166698, 1040256776, 31750, 3120758792, 178264, 1929450760, 149577, 1862471428, 89564, 1694709258, 29106, 1946353669,
    160923, 2533560097, 199410, 1694505747, 199393, 1694505745, 25976, 1912799240, 9911, 2181038095, 38985, 2566914315,
    166051, 2181238540, 83650, 3187673623, 87956, 3187880983, 80214, 2986477834, 86790, 2986554122, 83893, 1627392523,
    1060, 1677721608, 18725, 1811939346, 187626, 3036878864, 10148, 1862270990, 187870, 3036878862, 32115, 2198011912,
    184901, 1627395856, 136406, 1929383439, 123532, 3036744739, 122171, 3036744737, 105565, 3036875545, 116365, 3036744473,
    116415, 3053521689, 121809, 3036744729, 123390, 3053521945, 22303, 2164260885, 42214, 2164261141, 105435, 2432895765,
    105498, 3036875541, 121880, 2432764949, 121943, 3036744725, 110072, 3036875539, 112127, 2952989459, 122100, 2952858643,
    123459, 3036744723, 109994, 2986543889, 122047, 2986413073, 122000, 973147151, 203856, 1694506254, 214389, 1694506254,
    13241, 2902458380, 82381, 1677724169, 87603, 1677931529, 163063, 2198015754, 223407, 1630020109, 223420, 1797792268,
    216373, 973152015, 168509, 3070431246, 154314, 1627590409, 68665, 1828717837, 68655, 1946158346, 82819, 3087010329,
    82793, 3187673613, 200554, 2348817172, 200518, 2399148818, 178732, 1912673547, 25579, 1694695434, 23744, 3036872722,
    26978, 1845690377, 34077, 2382561302, 34037, 2952986644, 160506, 2952990478, 139083, 1627393545, 172153, 2348814626,
    230385, 1761616902, 230381, 1761616900, 100075, 2030242578, 100093, 2030242578, 22498, 2030043151, 100067, 1694698248,
    189051, 1912609044, 68185, 973145103, 240996, 2198022668, 205822, 1627397382, 26961, 1929576457, 67448, 2399208472,
    67404, 2399208470, 1445, 1728053268, 210790, 2583698704, 142444, 1929580035, 109116, 2449672993, 109215, 2449672993,
    106073, 2500004636, 109292, 839060246, 209570, 2583698710, 108705, 2936212245, 109356, 2550336277, 160140, 2936213269,
    160003, 2550337294, 144308, 1761808134, 145981, 1862471430, 185305, 1946162954, 167887, 1745031175, 100373, 1694698257,
    79282, 1946290438, 79639, 2835482886, 211402, 2885688596, 66258, 1862337549, 3656, 1929379859, 174619, 1862341386,
    24926, 1912799238, 185469, 1879250958, 95664, 1845693196, 95676, 1845693196, 117890, 1845562380, 117902, 1845562380,
    213343, 2566921485, 38715, 1929380116, 152690, 1828917000, 242122, 637741825, 84082, 2885683728, 180921, 973084176,
    208096, 1694506246, 48453, 3036676637, 134566, 1728056847, 104558, 1963133711, 121419, 1963002895, 187090, 1946359823,
    138578, 1845497359, 230610, 1845502987, 175463, 2030113541, 47473, 1694499346, 88329, 1946367248, 217986, 1795170566,
    187453, 3187873817, 1814, 1845493773, 58936, 1845560328, 29435, 2600665094, 226428, 2600674054, 214860, 1627397651,
    26555, 1845690375, 137769, 1929383431, 141943, 1862471172, 94502, 1627589396, 131823, 973147403, 94522, 1694698250,
    29245, 2835546127, 41334, 1761607951, 29233, 2835546124, 29222, 1946353675, 41349, 1946157323, 80491, 1694632196,
    86831, 1694708484, 88251, 1694708740, 206831, 1862278407, 152662, 1979911944, 110237, 2516781847, 123729, 2516651031,
    46482, 1862271247, 217197, 1929388295, 101908, 1912802071, 101868, 1912802065, 101959, 1845693198, 232456, 1962943501,
    147265, 1912803081, 222705, 1965040134, 17358, 3036676126, 34601, 2952855566, 240956, 2952997390, 173607, 2030113286,
    174931, 1627460358, 41638, 1694499087, 155349, 3087208204, 28825, 1795358724, 45429, 1929380115, 81779, 1627392530,
    87372, 1627599890, 81762, 1862273553, 87348, 1862480913, 86188, 1694708233, 27389, 2567110672, 172253, 2030047497,
    98731, 1845693206, 98782, 1845693206, 98764, 1929579282, 98753, 1677921035, 13459, 2936012825, 180937, 973084183,
    71492, 1811940889, 71448, 1845495318, 71814, 1862272533, 71856, 1862272533, 97831, 1929579282, 94917, 1929579281,
    94893, 1627589388, 147360, 1627590412, 225418, 1627595532, 97885, 1929579272, 149647, 1929580296, 142064, 1862471174,
    214057, 2533367057, 940, 1912602633, 81391, 1862273551, 242131, 2550344450, 212116, 3187678474, 134464, 2046823939,
    188658, 1946228744, 152090, 1795362567, 165681, 2516782864, 140626, 2852130312, 223236, 774119945, 219728, 1862803976,
    158883, 2885881612, 40719, 1929380108, 145002, 1946357510, 230062, 1912611850, 218894, 3204456718, 220522, 2181833230,
    141760, 2181104651, 57709, 1811940112, 201934, 1694506006, 230423, 3154125839, 164649, 2432896784, 69790, 3187672344,
    69838, 2952791320, 70112, 3187672344, 23560, 1845690373, 244363, 1761752840, 5403, 1627389964, 163831, 2919436044,
    8343, 1627389963, 53922, 1627390739, 53905, 2030043921, 55343, 1962935056, 53885, 1627390730, 53895, 2030043914,
    53877, 1912603400, 167967, 1912803336, 205983, 1627397383, 131688, 1929448714, 131698, 1929448714, 147740, 1694699271,
    154852, 1627590406, 6367, 1761607702, 21596, 1862270987, 96255, 1862470411, 118703, 1862339595, 228082, 822158088,
    224396, 1865425416, 137847, 1627393551, 137267, 1862274574, 160689, 3087208206, 226776, 2147689226, 33310, 2969763854,
    146700, 822284042, 227046, 822289164, 139610, 1795165703, 173575, 1929449995, 24073, 755171331, 31408, 2952986636,
    11226, 1962934284, 8784, 1627389960, 198726, 688069125, 163119, 1761808135, 210320, 2885688594, 32058, 3187867660,
    227310, 3187876620, 149177, 1862471432, 81445, 1845496344, 81907, 1627392530, 81925, 1627392528, 27739, 1761804292,
    139184, 3137343002, 213776, 2969574672, 199766, 1694505745, 220613, 1661739525, 78982, 973080585, 225039, 1845699337,
    177921, 1694569479, 204838, 1627397384, 32012, 3087204366, 204891, 1862278408, 235746, 3036751377, 214437, 1828723974,
    163436, 1627590419, 94818, 1929579280, 103457, 1946356493, 121052, 973147144, 116166, 1828784903, 89287, 1929590284,
    217890, 1728061703, 138375, 2801798664, 11452, 1694498831, 119548, 973147143, 216816, 3053461764, 142801, 1862471172,
    28037, 1912799239, 32440, 1627586569, 141626, 1627456521, 241104, 1627597321, 55954, 2952790842, 175760, 3170964234,
    20745, 1929379849, 174890, 1862341382, 206147, 1862278407, 197880, 2533366039, 152825, 1929580295, 188684, 1912674324,
    186958, 1728256014, 35056, 1845494033, 144596, 1929580294, 80864, 1694501385, 217901, 771760389, 225630, 1862476555,
    147077, 3120762629, 230149, 1795171338, 216912, 3120570630, 72293, 1761609239, 72255, 1761609238, 72277, 1694500368,
    73584, 973080080, 72240, 1694500367, 173553, 1929449998, 11127, 2046820361, 242629, 1879113737, 158472, 3137539858,
    213808, 2181045518, 82154, 1778387464, 215370, 1627397639, 121694, 1694567432, 189316, 1845500181, 41907, 2197815585,
    41973, 2197815585, 213444, 1627397383, 66392, 1694565382, 5563, 1929379861, 198250, 771758340, 203153, 1845501194,
    166183, 2298679046, 230137, 1912611852, 174999, 1627460360, 154482, 1694699285, 238764, 1627399950, 154468, 2030243591,
    177344, 973149191, 148300, 1862471429, 8094, 1694498840, 5192, 1677721623, 5215, 1929379860, 169614, 1862275346,
    21531, 1627389968, 74615, 1627391760, 169603, 1694503179, 145862, 1627590409, 169594, 973082889, 220618, 2047615491,
    159682, 2651000584, 32081, 2198011914, 26671, 1929576460, 34557, 1694564363, 240754, 1694706187, 163957, 2181238552,
    82171, 1778387464, 27998, 1694695430, 214976, 1627397640, 150875, 1627590411, 28738, 1979908106, 152604, 1828916999,
    237055, 1627465484, 95904, 1627589391, 236683, 1912678158, 22023, 1912602637, 102729, 1912802061, 27718, 1761804295,
    32456, 1761804294, 155265, 2701332236, 155905, 2869104392, 39348, 2566914326, 170300, 1694503181, 31250, 2332229640,
    553, 1845493773, 82082, 1744833037, 82071, 1962936843, 27231, 1694695431, 173822, 1761678086, 174753, 1778455302,
    176656, 1677792006, 241288, 1761749510, 174090, 1761678085, 39330, 1996488978, 144282, 1946357510, 56664, 2181038866,
    57434, 2181038866, 153407, 1761808133, 153707, 1828916996, 100782, 1761807120, 100798, 1761807120, 197591, 3087014178,
    197711, 2214598942, 197659, 2214598938, 97532, 1929579279, 208267, 1811946759, 168722, 1845498126, 213692, 2969574670,
    168695, 973082893, 223308, 3089375762, 96946, 1761807119, 9067, 1811939349, 9088, 1811939345, 171955, 2231374115,
    67912, 973145107, 67876, 2969633810, 165331, 2181238542, 236551, 1694574347, 147804, 1761808138, 147814, 1862471434,
    236533, 1912678154, 236883, 1694574346, 138906, 2046823946, 157459, 2936213262, 216965, 1946165507, 236109, 2164336141,
    131518, 1929448708, 18801, 1694498833, 228797, 1845502985, 228790, 1912611847, 72733, 3036677671, 108726, 3087207201,
    203471, 1845501189, 222390, 1965040132, 97116, 1694698250, 44846, 1929380114, 218534, 2399150351, 209916, 2516589838,
    131834, 1694567694, 175414, 1627460359, 201090, 1627396879, 201062, 1694505742, 29880, 3120758794, 182222, 1627395862,
    182201, 1627395861, 199180, 1677728531, 26253, 1862467591, 72316, 1795163664, 69755, 2835350795, 91176, 1845693193,
    170531, 1694503184, 115309, 1795361555, 115328, 1795361555, 65566, 1694565393, 230483, 1912611856, 28063, 1912799245,
    88392, 1946367240, 52658, 1694499594, 244263, 1761752837, 231873, 2147492876, 211658, 3170901260, 135622, 1929383434,
    198836, 1946360329, 229115, 1728062467, 137679, 1946160654, 137668, 1946160651, 79291, 1912736002, 142848, 1912802818,
    229212, 1912611842, 110548, 2516781842, 135197, 1694502408, 174691, 1929450245, 5627, 1912602656, 152584, 1627590407,
    204276, 1929387270, 207055, 1694506246, 242435, 1627598852, 81366, 687868419, 3304, 1694498838, 24369, 1912799239,
    17848, 2197815326, 8023, 1845493775, 213682, 2734693642, 91979, 1761807116, 22543, 1912602637, 46384, 1912602893,
    152180, 2952990474, 152171, 1761808137, 46518, 1845494035, 224815, 1697653256, 214192, 2533367054, 179858, 973084165,
    101244, 1912802083, 101214, 1912802078, 101185, 1912802077, 34923, 1845494038, 34907, 1845494032, 204948, 1627397383,
    77115, 3187673097, 174849, 1812009736, 57725, 1912603410, 53210, 1862271760, 53181, 1862271758, 55409, 1627390731,
    148966, 1845694216, 146717, 1627590404, 230196, 2030052357, 230201, 1627399173, 28180, 2969763846, 152765, 2969767686,
    226125, 2969772806, 152771, 1761808133, 35365, 1845494040, 28583, 1946353673, 226172, 1946362633, 224868, 1979917064,
    243284, 1979908104, 53404, 1862271768, 229793, 1862280203, 229804, 1627399179, 230945, 1627399177, 204374, 1929387272,
    230937, 1627399176, 17445, 2348810267, 212272, 3154124050, 205340, 1862278411, 205351, 1862278411, 204334, 1694506245,
    210694, 2483035408, 198117, 2533366052, 45341, 1677721869, 221136, 1628709383, 221143, 1846813191, 169191, 1929384208,
    54373, 1761608465, 116772, 1694567434, 190760, 1694505233, 210146, 2583698700, 237924, 1694574348, 161272, 2399342346,
    46040, 1929380113, 176854, 2969637640, 209798, 2197822746, 176810, 2181108488, 120817, 973147141, 217334, 1929388295,
    50053, 1946157589, 174019, 1694569222, 28258, 1627586565, 175354, 1979781894, 159429, 2617446156, 73758, 1627391750,
    161354, 2399342353, 156262, 3036876560, 161307, 2399342351, 23926, 1929576452, 208157, 1761615115, 144379, 1694699273,
    75632, 1862273030, 200269, 1946163979, 166480, 2181238542, 90023, 1828926987, 37884, 1962934540, 26205, 1694695435,
    37873, 1694499083, 154796, 1627590405, 180549, 973084168, 233975, 1946166556, 190573, 1929386264, 419, 1845493780,
    12025, 1912602644, 400, 1845493779, 9537, 1912602643, 237313, 1845569299, 366, 1845493778, 50109, 1677722130,
    333, 1845493777, 8950, 1845493777, 350, 1845493776, 384, 1845493776, 1784, 1845493776, 156534, 3036876560,
    290, 1845493775, 8893, 1845493775, 21756, 1845493775, 305, 1845493774, 319, 1845493774, 21743, 1845493773,
    70932, 1828717835, 131090, 1812084743, 240530, 1812146695, 219130, 1795170565, 242370, 3187879684, 232408, 771761156,
    89472, 1929590282, 52709, 1862271756, 241020, 3187878406, 206404, 1828723974, 15508, 3103784999, 244631, 2952935191,
    244612, 3171038995, 70052, 3187672338, 182652, 1828722448, 182685, 1946162958, 144473, 1694699273, 118530, 973147143,
    112027, 2265123611, 228766, 1845502986, 228758, 1912611848, 165919, 2885881612, 102214, 1912802058, 207949, 1929387270,
    218712, 1761616134, 16181, 3036676149, 40876, 1962934541, 134750, 1845497367, 134731, 1728056851, 160467, 2516782861,
    98285, 1929579274, 98295, 1929579274, 202777, 1946164489, 166189, 2181238549, 77106, 3187673097, 222564, 3206554120,
    222550, 773857799, 222538, 2149589510, 219476, 1845764611, 139673, 2952793625, 148861, 1627590413, 148874, 1627590413,
    154999, 1627590408, 25382, 1627586572, 121623, 973147148, 25850, 2030239755, 26372, 1627586571, 29424, 1694695435,
    223082, 774119943, 223070, 2149851654, 239666, 1862412551, 38808, 1929380105, 98868, 1845693204, 98849, 1963133715,
    98832, 1963133713, 98822, 1845693194, 55579, 2181038881, 158410, 3036876575, 211822, 3170901260, 91680, 1929579280,
    1002, 1845493775, 83594, 3187673633, 88012, 3187880993, 77939, 973080597, 85571, 2399351060, 201548, 1694505999,
    201534, 2835356686, 4565, 1862270994, 4549, 1627389968, 12978, 1728053264, 69652, 1811940620, 70864, 973079818,
    69643, 1946158345, 24918, 1912799240, 222301, 1948262918, 96164, 1845693197, 199929, 1694505751, 199899, 1627396884,
    97460, 1929579277, 220886, 772809225, 233044, 1929389059, 90153, 1627589396, 131460, 1845562642, 116819, 973147151,
    131486, 973147407, 115951, 1627458318, 131478, 973147400, 115981, 1963002631, 16996, 2181038113, 151268, 1627590407,
    222230, 1931223559, 245002, 3036821260, 198928, 688069126, 186737, 1694701587, 186770, 2030245903, 186756, 2030245902,
    34656, 2030108682, 135936, 1929383429, 186249, 1761810442, 207121, 1728060677, 78023, 973080593, 138617, 1912606218,
    23039, 1929379859, 25394, 1929576455, 147341, 1929580295, 170638, 973082893, 242089, 1761815299, 229356, 1627399176,
    229349, 1912611847, 27174, 1778581509, 216621, 973152258, 135964, 1694502411, 157959, 2550337298, 91576, 1812138769,
    157907, 2516782864, 221708, 773333508, 162303, 2986544908, 212340, 2986351884, 206572, 1862278410, 53634, 1912603413,
    53558, 1912603410, 149757, 1795362568, 241525, 1694640647, 142286, 1627590149, 142791, 2047020549, 1550, 1845493773,
    167721, 1627590663, 216178, 1627463431, 9105, 1912602633, 137199, 1862274576, 241931, 1627531789, 241221, 1946298892,
    241454, 1694640652, 241495, 1946298892, 147683, 2684555019, 147694, 2147684107, 241310, 2835491339, 241363, 1677863435,
    241413, 2684496395, 241645, 1946298891, 242043, 2030184970, 89553, 1694709259, 221161, 2400461318, 218067, 3120570638,
    180136, 973084168, 38847, 1845494026, 48121, 2835350041, 57695, 1811940110, 226151, 1761813260, 66136, 1979778050,
    242270, 1979919362, 219179, 2030051590, 202288, 3087014956, 178521, 1845564684, 178533, 1946227978, 198891, 704846341,
    83233, 2952792587, 49995, 2835350018, 22064, 1761607698, 82335, 2969569807, 88487, 2969777423, 76629, 973080589,
    82251, 1761610253, 170661, 973082893, 28150, 1912799244, 84918, 1912811788, 82240, 1627392523, 76609, 973080586,
    76619, 536872970, 172321, 973148426, 28141, 1711472649, 84909, 1711485193, 165383, 3070430986, 227706, 3070436106,
    198913, 688069125, 156860, 2416119586, 156772, 2550337300, 161548, 2265124628, 173520, 1929449994, 212636, 2415926542,
    109774, 2181237535, 109693, 2181237529, 225797, 822289159, 32490, 2198011913, 148117, 1627590405, 160281, 2332233488,
    162231, 2986544906, 138721, 1694502415, 152448, 1812139784, 203537, 1811946760, 170093, 1694503181, 170106, 973082891,
    177131, 973149192, 177124, 1929450503, 40314, 1845494046, 40285, 1845494045, 102064, 2952989462, 102044, 1761807124,
    120608, 973147148, 241393, 1862412812, 102033, 1627589387, 120597, 973147147, 152733, 1627590411, 102023, 1627589386,
    152723, 1627590410, 226131, 1627595530, 205383, 2046827782, 239034, 3053463341, 239124, 3053463339, 223664, 774382089,
    169723, 973082890, 75945, 973080585, 84634, 1862480136, 70840, 973079821, 69202, 1862272268, 69214, 2030044428,
    69226, 1694500108, 221173, 3105104390, 163349, 1627590410, 213197, 1627397386, 144127, 1946357510, 221941, 2048664070,
    149560, 1929580294, 12417, 1728053266, 12786, 1677721617, 74119, 1845495566, 114491, 2919435036, 116473, 3204516619,
    103447, 2231569162, 121042, 2231438346, 159018, 2399342390, 55710, 2181038897, 45158, 1828716822, 158133, 2332233494,
    11292, 2969567252, 30646, 2181234708, 226986, 2181243668, 227358, 2181243668, 55808, 2147484430, 45180, 1929380106,
    28004, 1795358728, 15995, 2181038107, 80049, 2986477847, 178081, 1946227978, 75822, 973080584, 77681, 973080589,
    85401, 3053662476, 199593, 1627396880, 204106, 1912610055, 218261, 2181046532, 38682, 1845494034, 173109, 822153737,
    173118, 838930953, 173102, 1694568967, 79588, 1879181571, 89574, 1879258627, 133852, 1879051779, 26269, 1627586565,
    206962, 1828723975, 39639, 1778385165, 1753, 1845493775, 1740, 1845493773, 11397, 1761607690, 150579, 1627590410,
    154286, 1627590410, 239535, 1627531526, 39189, 1929380108, 237869, 2986419997, 216918, 3036684561, 174820, 1912673030,
    145173, 1946357510, 137093, 1761611268, 136134, 1660947971, 84159, 1946159625, 214074, 2969574668, 31700, 2986541074,
    226478, 2986550034, 16320, 1694498833, 46155, 1694499089, 59961, 1862337548, 66138, 973145091, 83397, 2516584981,
    82869, 3036678673, 27445, 1929576453, 235539, 1929455109, 160761, 2349010710, 89274, 1677932045, 12961, 1811939337,
    237444, 2231445267, 67152, 973145106, 235798, 3036751377, 237410, 3036751633, 162852, 1761808135, 125436, 973147141,
    33643, 1694695428, 242383, 3171102472, 242411, 3070439174, 226938, 2399347468, 134091, 2634026506, 143483, 1694699272,
    52770, 1694499607, 16644, 1828716561, 229698, 1694508042, 176802, 2181108488, 176376, 3120632582, 206912, 1845501193,
    164091, 3204648730, 12153, 1694498840, 215392, 1845501458, 242974, 1828782091, 28281, 1912799240, 102825, 1912802056,
    120735, 1912671240, 213290, 1627397382, 164259, 2432896784, 213303, 1627397383, 221369, 1930699270, 146393, 1694699269,
    221375, 773071365, 221409, 1628709381, 221414, 1779704324, 8209, 1929379853, 26355, 1862467594, 119215, 973147141,
    174643, 1862341383, 138261, 1795165705, 38832, 1879048463, 156310, 2952990480, 153975, 1627590409, 175190, 1963004678,
    24088, 1845690381, 98337, 1929579278, 135297, 1912606211, 189700, 1912609027, 95008, 1929579285, 95067, 1929579284,
    95087, 1929579284, 118425, 973147156, 95029, 1627589395, 95048, 1929579283, 116592, 1694567179, 131152, 1929525256,
    147394, 1929580296, 239541, 1929521416, 240641, 1929587208, 213265, 1761615111, 6389, 1761607695, 52545, 1862271751,
    95130, 1929579287, 95174, 1862470421, 205565, 1795169546, 210670, 2550144264, 212666, 2449480976, 212802, 2248154384,
    66189, 973145100, 189703, 771758342, 33853, 1812135946, 167208, 973147914, 167218, 973147914, 167228, 973147913,
    173984, 1694569225, 175031, 1627460361, 136001, 1627393544, 175200, 1761678088, 151001, 1694699271, 165081, 2919436046,
    133732, 1929383433, 150499, 1627590407, 120275, 1845562382, 120263, 973147148, 102399, 1963133707, 96229, 3103984397,
    96242, 2567113485, 208131, 1694506247, 157058, 2550337290, 163299, 1694699270, 146771, 1812139781, 244887, 3171038999,
    201723, 1862278155, 201734, 1627397131, 135760, 1761611284, 135748, 1694502412, 216689, 1811947778, 112090, 2500004626,
    219135, 1627398406, 200796, 2399148828, 148534, 1862471432, 39801, 1912602898, 39784, 1912602897, 39770, 2969567502,
    1800, 1694498830, 223264, 774119942, 243582, 1694643981, 243570, 1912747788, 218340, 771760389, 147713, 1627590407,
    3516, 2835349525, 154358, 1627590416, 149360, 1627590409, 206343, 1627397385, 201409, 1912609802, 201419, 1694505993,
    85793, 2919444744, 177798, 2919306248, 210258, 3120569622, 211258, 3070237974, 137618, 1677725207, 92284, 1694698249,
    150358, 1694699271, 17472, 2399141929, 235938, 2399217189, 48214, 2332033563, 142652, 2952990220, 240047, 2952931596,
    155913, 3187871498, 136425, 1929383431, 217443, 771760388, 49476, 1694499354, 96961, 1694698257, 24289, 1694695432,
    24271, 1946353671, 206247, 1862278407, 23571, 1812135942, 141861, 1812139526, 228215, 771761157, 173926, 1929450244,
    188226, 1929582602, 152854, 1845694216, 169745, 973082888, 217703, 771760387, 226091, 1694704390, 149334, 1862471429,
    206635, 1862278405, 20894, 1946157080, 45708, 1946157336, 158592, 2952990476, 10162, 1627389972, 74143, 1845495563,
    148264, 1761808134, 149501, 1828916998, 159383, 2936213270, 174222, 1694569220, 236427, 1845569291, 222739, 1948262919,
    51303, 1845494539, 167398, 1845694475, 179791, 973084171, 51294, 1912603401, 167389, 1912803337, 208496, 1929387270,
    211712, 2550144270, 151139, 1795362570, 207249, 1795169546, 229918, 1912611849, 20788, 1879048205, 205791, 1761615108,
    242993, 1912668168, 68083, 3170960413, 68141, 3170960413, 165537, 3070430996, 227616, 3070436116, 98305, 1929579280,
    98321, 1929579280, 91490, 1728252693, 91471, 1845693203, 236449, 1845569294, 35046, 1879048458, 68706, 973079814,
    70977, 973080070, 240556, 1677928965, 242497, 1677788421, 58282, 2181038872, 58330, 3070231318, 76858, 973080584,
    243507, 1795362309, 140762, 1660947972, 96038, 1845693205, 96059, 1845693205, 131754, 1845562636, 28839, 1795358724,
    155329, 3087208202, 79251, 1744963848, 89087, 1745040904, 209882, 2583698708, 210004, 2684362002, 116547, 1694567175,
    135051, 1845497367, 85937, 1862480146, 202844, 1728060681, 177056, 973149192, 12188, 1845493776, 180459, 973084170,
    219619, 1627660810, 219611, 1963205128, 153291, 1912803078, 169456, 1845498138, 228976, 1946166293, 228997, 1946166291,
    47280, 1862271514, 22683, 1845493783, 45775, 1845494039, 148612, 1627590410, 148622, 1627590410, 221437, 1863852549,
    221422, 1763189252, 188267, 1711478792, 188574, 1728124945, 185700, 1795364877, 168654, 973082884, 158003, 2399342362,
    158081, 3036876570, 226822, 3036881690, 169555, 1929384205, 239606, 1862412554, 69920, 973079817, 149737, 1677922058,
    56625, 2348811047, 224304, 3089900046, 20512, 1946157071, 20527, 2030043149, 132598, 1677790473, 216423, 973152266,
    167542, 1694699528, 217409, 2885689608, 8038, 1845493771, 47614, 1912603160, 102796, 1761807118, 11439, 1912602637,
    68789, 1761608981, 68770, 1761608979, 68756, 1627391246, 59290, 1912669195, 68736, 1694500106, 68746, 2684355850,
    68729, 2835350791, 123038, 973147161, 171428, 973082905, 237794, 2952865559, 161847, 3087208202, 161877, 2952990474,
    227206, 2952995594, 162800, 1812139782, 228208, 1962943492, 220416, 2349605392, 220388, 2399937038, 234352, 3170903350,
    198153, 2399148329, 67074, 2952856615, 196981, 2399148327, 67000, 3137405989, 110428, 2382564130, 105921, 3036875552,
    122843, 973147167, 131281, 2332178450, 39006, 1778385164, 147048, 1862471431, 205248, 1862278407, 216663, 1912611075,
    176492, 3187741452, 142719, 1694699013, 203447, 1828723971, 135790, 1694502410, 150238, 1677922054, 57898, 2181038874,
    114411, 2969766682, 168469, 2181238810, 70382, 3036677400, 70430, 3036677400, 70518, 3204449560, 70474, 3070231828,
    114353, 2919435024, 176172, 3120632586, 213434, 1962941706, 47161, 1694499354, 151328, 1677922054, 155943, 2332233505,
    99226, 1812138765, 26419, 1862467589, 216770, 3154125060, 40931, 1912602891, 158526, 2164461320, 79776, 1627523331,
    89696, 1627600387, 134250, 1627393539, 150622, 1929580294, 169097, 1879052554, 74433, 2197817099, 102975, 1946356493,
    102988, 1946356493, 103702, 1845693196, 240426, 1912744195, 28254, 1627586564, 181659, 973084420, 174595, 1929450244,
    33664, 1694695433, 31274, 3204644880, 170896, 973082887, 180637, 973084167, 204187, 1627397383, 143747, 1845694216,
    143740, 1694699271, 224901, 1694704391, 217684, 771760388, 23165, 1845690375, 106815, 2332232485, 231897, 3170903054,
    90092, 1627600387, 147, 1694498838, 223682, 1697128969, 146783, 1677922054, 174252, 1677792006, 156009, 2869104417,
    237230, 1946232588, 237400, 1694574346, 65735, 973145096, 140754, 1912606216, 4825, 1627389967, 204000, 1929387272,
    174438, 1862341382, 216398, 973152003, 123929, 973147152, 110260, 2382564111, 143428, 1946357509, 236697, 1627465487,
    5659, 1627389966, 236669, 1627465486, 131368, 1912671500, 131380, 1912671500, 138764, 1946160657, 214649, 1845501456,
    208638, 1728060683, 208785, 1929387275, 204478, 1627397386, 20702, 2030043148, 142162, 1862471179, 242360, 1996697345,
    175992, 2147554058, 110626, 2550336277, 160956, 2533560097, 155457, 3087208208, 176012, 2399212304, 176552, 2399212304,
    188633, 1694570521, 186678, 1694701580, 189709, 1694505230, 138525, 1627393549, 229520, 1627399178, 36051, 1929380109,
    53834, 1912603400, 162395, 2248347408, 203936, 1694506255, 174276, 1862341383, 22192, 1627389971, 204783, 1845501190,
    33623, 1946353668, 151051, 1996689160, 207171, 1996496136, 208241, 1946164485, 82844, 3087010329, 40142, 2046820628,
    82806, 3187673613, 153116, 1627590408, 207023, 1845501189, 138781, 1946160657, 239464, 1694640391, 23762, 3036872722,
    175434, 1627460359, 59526, 1912669197, 67550, 1694565387, 218269, 2969575684, 182714, 1828722447, 149328, 1627590406,
    205652, 1627397382, 169521, 1694503180, 49749, 2969567785, 172187, 2348814626, 92709, 1963133718, 208341, 1845501192,
    28108, 1912799238, 179150, 771822861, 241008, 2198022668, 242160, 1845701635, 104015, 2298678036, 104083, 1694698260,
    121315, 973147151, 121345, 536939535, 104049, 1761807118, 114802, 3171093271, 180692, 973084169, 175073, 1912673030,
    178402, 1627460875, 170515, 2030047504, 150705, 2030243591, 175429, 1694569221, 242317, 3171101702, 12232, 1677721615,
    153548, 1677922055, 209108, 1828723984, 42957, 3154116883, 226453, 1812144903, 138346, 1912606218, 215980, 1627397643,
    78973, 973080585, 59319, 1912669190, 100926, 1627589385, 176516, 3154187018, 84098, 2885683728, 180046, 1912608270,
    53811, 1694499597, 136718, 1862274573, 52570, 1627390732, 167589, 1627590668, 180287, 973084172, 52559, 1912603403,
    53800, 1912603403, 167578, 1912803339, 167805, 1912803339, 239525, 1862412554, 180060, 973084169, 240432, 1963075843,
    147871, 1862471432, 206192, 1862278408, 98676, 1845693198, 203203, 1795169546, 203213, 1795169546, 221045, 1628447239,
    53941, 1862271774, 141635, 3070297102, 241136, 3070437902, 45298, 1929380107, 173299, 2181108238, 152615, 2952990469,
    199324, 1694505742, 199295, 1946163981, 148202, 1862471431, 205764, 1862278407, 217642, 1627398406, 179320, 2231440657,
    26884, 1929576455, 25541, 3103981573, 220280, 1946952197, 169039, 1811943700, 207447, 3154124038, 207453, 3137346822,
    95608, 1929579278, 178343, 1845564681, 54234, 3154117391, 141436, 1761674253, 241625, 1761749517, 207094, 1845501191,
    219775, 2030576132, 94883, 1862470410, 155361, 3087208204, 222366, 2216698377, 115697, 1929579278, 198642, 1694505229,
    228021, 822158084, 168969, 1845498128, 8610, 1677721614, 136902, 1862274572, 137565, 1677725199, 239394, 1694640396,
    83137, 3103787568, 86321, 3187880483, 86391, 2952999457, 86457, 3137548831, 83085, 2952792602, 87807, 2952999962,
    86519, 3036885525, 77778, 2164262929, 77812, 2952792079, 78156, 3070232587, 77068, 973080586, 77088, 536872969,
    109029, 2550336277, 116254, 1694567189, 71517, 1811940889, 71470, 1845495318, 71835, 1862272533, 71877, 1862272533,
    97849, 1929579282, 97867, 1929579282, 94934, 1929579281, 94905, 1627589388, 147372, 1627590412, 225430, 1627595532,
    97893, 1929579272, 149655, 1929580296, 216740, 2969575686, 138443, 1677725187, 49216, 2516582946, 175208, 2667647748,
    79721, 1694632209, 27450, 1828913160, 87523, 1828926472, 174178, 1694569223, 197179, 2147490076, 103253, 1728252694,
    103275, 1728252694, 103227, 1946356493, 103240, 1929579277, 164587, 2969767690, 217906, 771760388, 76168, 1828718610,
    88940, 1828926738, 76152, 1862273040, 75899, 1862273037, 86226, 1694708235, 75881, 973080586, 75872, 973080585,
    84596, 1929589001, 88904, 738407689, 75891, 1862273032, 84588, 1862480136, 37978, 1862271250, 37967, 1879048459,
    46598, 1728053777, 198676, 1728256528, 76728, 973080586, 79845, 1677854985, 82372, 1677724169, 84966, 1677930761,
    87594, 1677931529, 198655, 973084939, 190105, 973084938, 140105, 2952793625, 176260, 2181108494, 214454, 838868487,
    228007, 838935303, 53729, 1946157847, 149747, 1677922058, 208426, 2617253125, 217735, 1761616137, 135205, 1979715076,
    101885, 1912802071, 101851, 1912802065, 116448, 1845562126, 155505, 2349010716, 223358, 1697128967, 239991, 2952931596,
    34185, 1845690377, 217368, 771760389, 70002, 3187672334, 56846, 3120562956, 9274, 1845493780, 203963, 1929387270,
    163843, 2919436044, 242378, 2198023938, 59688, 1761674242, 242203, 1761815554, 152312, 1912803083, 226035, 1912808203,
    45139, 1912602899, 45124, 1912602895, 179802, 1845499405, 133483, 1929448710, 138239, 1845497351, 178503, 1828787466,
    845, 1946157075, 21018, 1828716560, 237172, 1929455375, 230299, 2969576463, 161282, 2936213258, 1173, 1845493780,
    9336, 1845493779, 46135, 1946157322, 46145, 1761607946, 226786, 2147689226, 75005, 1627392009, 76390, 1879050248,
    33324, 2969763854, 206133, 1627397383, 239308, 1946298629, 24297, 1694695436, 24278, 1946353675, 18929, 1761607701,
    204999, 1627397384, 32417, 1761804295, 89143, 1627600391, 242061, 1946364674, 236758, 1627465485, 135544, 1862274569,
    217373, 771760388, 207028, 1728060682, 92426, 1694698264, 92450, 1694698264, 92382, 1694698262, 92404, 1694698262,
    174383, 1929450246, 174826, 1845564166, 174570, 1761678085, 225979, 1694704389, 211754, 2164268302, 55155, 1627390731,
    55146, 2566914825, 55401, 1912603400, 19979, 2181038101, 11425, 1912602638, 179602, 1845564686, 179574, 1845564685,
    179659, 1761678603, 26305, 1862467602, 77859, 973080593, 85467, 2952999184, 149932, 1879248650, 10341, 1778384912,
    65592, 1694565385, 73230, 1761609234, 140805, 1929383442, 235763, 3036751377, 54945, 1946157838, 173868, 1812009734,
    174302, 1862341382, 205849, 1627397382, 174771, 1812009733, 143373, 1694699268, 150506, 1694699271, 140670, 1912606213,
    220321, 772547077, 3810, 1912602642, 117874, 973147152, 93622, 1929579278, 229374, 1627399179, 229364, 1912611850,
    152167, 1845694212, 99160, 1929579278, 56012, 2952790842, 40731, 1694499093, 40752, 1627390227, 35073, 1845494025,
    185731, 1946359813, 150793, 1677922054, 225880, 1677927174, 198375, 1694505246, 105781, 3036875536, 170246, 1862275350,
    89399, 1795372559, 205447, 2835356937, 205456, 2298486025, 26911, 1845690376, 118996, 973147144, 91923, 1946356495,
    117194, 1946225679, 213272, 1761615113, 21801, 2264924183, 188754, 1627461651, 66356, 1694565384, 187173, 2902661128,
    154021, 1694699271, 198967, 688069124, 243515, 687934980, 135218, 1677725187, 229038, 1912611849, 223875, 1697391112,
    223892, 1865163272, 224287, 1630282248, 211592, 2717916430, 178639, 973149450, 58950, 973145096, 6891, 1862270990,
    226195, 1946362633, 143841, 1946357512, 224928, 1946362632, 90202, 1946356500, 90222, 1644366608, 214461, 1694506510,
    115965, 1929448200, 241669, 1627531786, 73730, 1912604429, 202815, 1677729032, 158490, 3137539858, 143665, 1845694216,
    202711, 1845501192, 73634, 973080074, 72471, 1946158601, 66294, 1627456519, 207729, 1627397383, 146655, 1812139783,
    181676, 973084425, 143158, 1946357512, 174510, 1862341384, 160582, 2248347409, 59690, 973145091, 177195, 973149189,
    84827, 1845702916, 177191, 1845564420, 135431, 1728056846, 161670, 2952990476, 45510, 2046820617, 231835, 2399151114,
    170337, 1912606988, 46414, 1694499093, 232545, 1912611848, 244984, 1946302218, 145188, 1862471426, 184879, 1627395862,
    184828, 1627395860, 184350, 2197821203, 184862, 1627395857, 8390, 1862270990, 146341, 1845694221, 146354, 1845694221,
    176412, 3187741450, 1862, 973078534, 79690, 1828849925, 243259, 1828913157, 150083, 1677922059, 174370, 1862341382,
    163981, 2181238552, 153503, 1862471427, 166535, 2030243591, 239876, 1694640391, 164547, 3171094292, 209349, 1627397383,
    239655, 1812080902, 98915, 1795361555, 98898, 1795361553, 6761, 1694498833, 237067, 1627465484, 190719, 1946163474,
    153665, 1694699269, 29049, 1946353672, 212988, 3120569610, 104956, 1929579283, 104936, 1694698250, 52695, 1694499598,
    52682, 1694499597, 28238, 1946353671, 242171, 1912810499, 152936, 1627590406, 224384, 774906372, 56682, 2181038866,
    57452, 2181038866, 35424, 1929380112, 236476, 1845569295, 197625, 3087014178, 197741, 2214598942, 197685, 2214598938,
    49959, 1677722127, 242517, 1694564361, 71986, 1879049740, 164911, 3204648716, 71977, 1946158601, 229478, 1912611846,
    67364, 2952856596, 67328, 2986411026, 174005, 1812009735, 203913, 1677729040, 175674, 2952860428, 171990, 2231374115,
    67931, 973145107, 67894, 2969633810, 165345, 2181238542, 204201, 1694506247, 76408, 788531206, 79348, 1627523333,
    89548, 1627600389, 133847, 1627393541, 210722, 2583698700, 35897, 1912602896, 217706, 771760388, 12855, 1728053268,
    243203, 1845559306, 173967, 1912673031, 102635, 1845693201, 121196, 973147150, 103877, 2298678029, 103916, 1694698253,
    103955, 1694698253, 121155, 2298547213, 121287, 973147149, 103986, 1761807113, 121228, 1761676297, 72772, 3036677671,
    108759, 3087207201, 218383, 2952798474, 163043, 2198015754, 163053, 2181238538, 216998, 1912611087, 81835, 1627392522,
    28114, 1812135941, 21636, 1694498825, 242526, 1694564365, 117484, 1627458567, 206008, 1627397384, 70542, 2181039403,
    70628, 2969568532, 176762, 2969637652, 81078, 1845496342, 87054, 1845703702, 81058, 1845496340, 87076, 1845703700,
    81116, 1929382418, 87096, 1929589778, 81100, 1929382416, 87114, 1929589776, 3496, 2835349524, 214206, 3103792402,
    2186, 1962934289, 201105, 1627396879, 201076, 1694505742, 210194, 3120569614, 7843, 1627389973, 93636, 1929579283,
    93702, 1929579282, 93720, 1929579282, 116065, 1929448207, 93676, 1929579276, 243105, 2197880843, 29890, 3120758794,
    206200, 1627397385, 26104, 1694695431, 217799, 1828724995, 140168, 1946160656, 131210, 1761753099, 150282, 1761808139,
    150293, 1761808139, 239740, 1761749259, 240779, 1761815051, 178413, 1845564679, 208601, 1929387274, 54136, 1962935055,
    12060, 1811939342, 12632, 1811939342, 136561, 1862274573, 114978, 2969766691, 114895, 2969766680, 188159, 2885883921,
    54114, 1761608458, 212260, 2583698700, 36089, 1845494030, 74108, 1845495563, 116493, 1912670988, 98184, 1912802075,
    98238, 1912802067, 166650, 3120631560, 100825, 1694698249, 113279, 1694698248, 115668, 1912802055, 144941, 1929580297,
    144924, 1694699272, 244007, 1862416139, 17878, 2197815326, 151074, 2198015751, 207194, 2197822727, 221867, 3088589318,
    173748, 2013336071, 142358, 1929580041, 218695, 1761616134, 8354, 1627389962, 220696, 1846551045, 26847, 1845690375,
    75116, 973080583, 187250, 1845696518, 153367, 1761808136, 27548, 1862467592, 151389, 1862471432, 225948, 1862476552,
    44279, 1946157325, 148974, 1845694216, 13870, 2382364729, 15860, 2952790070, 13794, 2382364710, 17618, 2197815332,
    13984, 2197815330, 17554, 2197815328, 236232, 2969642522, 234588, 3187680536, 48380, 2952790550, 170982, 973082901,
    171576, 2952794386, 171542, 973082897, 49444, 3120562704, 171052, 2952794384, 171612, 2986348816, 170954, 3019903246,
    171024, 3137343758, 165109, 3204648716, 208001, 1627397384, 28474, 1778581509, 111828, 2449672991, 110400, 2919435036,
    162600, 2550337292, 80693, 1711278601, 88890, 738407694, 84194, 1845496333, 88877, 1845703949, 185220, 1946162957,
    152344, 1728253706, 144761, 1929580295, 122684, 973147147, 186546, 1845696535, 157376, 2701332243, 161744, 2701332243,
    138969, 2046823945, 243459, 1828913155, 170621, 973082890, 180449, 973084170, 18512, 2197815315, 215906, 771759653,
    215628, 771759651, 188369, 1946228760, 185442, 1728256015, 151125, 1845694214, 207243, 1845501190, 124332, 1694567433,
    204899, 1862278408, 167626, 1711476746, 146989, 1929580296, 157254, 2651000594, 136449, 1862274569, 208846, 1845501193,
    28578, 1627586565, 76745, 788531203, 213956, 2969574666, 239302, 1694640390, 240344, 1929521413, 55848, 2147484428,
    116173, 1694567175, 8593, 1912602641, 162877, 1761808136, 176686, 1694569224, 212696, 2550144270, 78662, 973080589,
    33338, 3204644876, 80318, 3204581644, 88217, 3204658188, 166494, 2181238542, 28856, 1694695431, 222787, 1696866826,
    151565, 1912803081, 208537, 1845501190, 138736, 1845497354, 94951, 1929579283, 174408, 1862341383, 156550, 3036876560,
    122706, 973147147, 242374, 3187879684, 7125, 1694498830, 240364, 1694640387, 242256, 1694706690, 140966, 1811942924,
    183823, 973084431, 78707, 788531204, 15547, 3103784999, 70070, 3187672338, 140740, 1946160654, 201141, 1811946254,
    205990, 1761615109, 186972, 1828919303, 117720, 1929448457, 143573, 1812139786, 152365, 1812139785, 104975, 1929579283,
    104946, 1694698250, 52852, 1694499609, 59828, 1694565401, 52814, 1862271762, 59790, 1862337554, 223089, 774119943,
    223076, 2149851654, 221088, 1863590404, 96298, 1694698267, 96348, 1761807127, 118912, 973147158, 96277, 1761807125,
    96371, 1761807121, 143368, 1694699269, 132838, 2868972808, 133111, 2550205704, 138688, 1795165699, 97039, 1862470411,
    148345, 1862471435, 147726, 1761808135, 135123, 1694502423, 220895, 772809225, 202836, 1912610056, 96150, 1845693198,
    118218, 1845562382, 124379, 973147154, 124397, 973147154, 112537, 2198014737, 112554, 2181237521, 180517, 973084166,
    219099, 1795170566, 137838, 1811942921, 144628, 1845694220, 17029, 2181038113, 206398, 1828723974, 206002, 1627397382,
    179926, 973084175, 52057, 1694499598, 167512, 1694699534, 179912, 1912608270, 52044, 1912603405, 167499, 1912803341,
    230021, 1912611852, 35696, 1828716816, 117030, 1929448461, 117043, 1929448460, 117019, 1929448459, 209250, 1845501193,
    135090, 1728056852, 145816, 1929580300, 37649, 1694499084, 15806, 3187671094, 30880, 2399338518, 58579, 1845560323,
    242154, 1845701635, 12074, 1845493775, 123350, 2499873807, 23184, 1845690374, 95712, 1845693197, 95725, 1845693197,
    117938, 1845562381, 117951, 1845562381, 150432, 1627590405, 173901, 1627460357, 139858, 2952793635, 142857, 1677922054,
    143134, 1946357512, 41469, 1795162382, 152776, 1862471430, 190285, 1627396372, 244964, 1946302218, 154394, 2030243589,
    89457, 1929590282, 183792, 973084424, 28642, 1694695431, 27007, 1778581510, 161022, 3137539856, 79142, 1627523340,
    89262, 1627600396, 133829, 1627393548, 75432, 788531209, 79134, 1694632200, 89254, 1694709256, 226141, 2667782917,
    51373, 1946157841, 201819, 2030050313, 201828, 1627397129, 203504, 1677729031, 222598, 2233475602, 242113, 1929587459,
    137294, 1862274568, 219603, 1627660808, 219596, 1912873479, 150664, 1627590406, 202007, 1912609804, 205374, 1811946761,
    163505, 1694699271, 219384, 772022791, 219372, 2986615302, 139950, 3036679700, 83244, 2952792587, 52287, 1811940112,
    11028, 1761607693, 96437, 1694698259, 187057, 1946359820, 28710, 1677918215, 203343, 1711283460, 12768, 1677721607,
    32184, 2198011917, 163661, 2198015757, 163674, 2181238541, 153325, 1627590416, 199532, 1929386764, 154669, 1845694215,
    135492, 1912606222, 162241, 2986544906, 212408, 2986351882, 163153, 2198015749, 160297, 2332233488, 167197, 973147915,
    167187, 973147914, 167341, 973147914, 174394, 1627460362, 174579, 1627460361, 174832, 1694569225, 2079, 1912602636,
    206798, 1862278407, 79288, 1728186627, 86867, 1728262915, 35683, 1845494029, 10516, 1677721620, 234690, 2516591901,
    239079, 3053463341, 239167, 3053463339, 27096, 1778581510, 223673, 774382089, 242135, 2248354562, 207859, 1912610058,
    201453, 1694506003, 147484, 1761808134, 162612, 3171094297, 28270, 1627586566, 235366, 1761682958, 148574, 1862471433,
    176544, 2952860424, 243562, 1929525000, 49024, 2952790573, 222310, 773857796, 40097, 1845494029, 136019, 1912606216,
    135295, 1996492290, 1675, 1845493778, 122822, 973147157, 106279, 2500004628, 198971, 688069129, 136946, 872418823,
    43771, 3154116883, 218265, 2181046532, 176701, 1929450244, 35099, 1694499083, 201388, 1711283210, 212838, 3120569631,
    146710, 1627590407, 208333, 2952797448, 226026, 822289161, 149884, 1677922058, 138810, 1761611273, 207277, 1627397388,
    15586, 2332033061, 22364, 2348810268, 34443, 671154200, 30268, 3087204374, 30312, 3103981590, 56700, 2147484438,
    80072, 2315389206, 157671, 3087208214, 226676, 3103990550, 216935, 3036684561, 146737, 1929580305, 146754, 1929580305,
    116141, 1694567178, 33977, 1862467592, 66038, 973145095, 156792, 2952990498, 156732, 3087208212, 161508, 2533560084,
    173470, 1627460105, 232486, 1912611846, 153020, 1912803079, 214130, 2533367072, 21053, 1845493777, 46397, 1845494033,
    169945, 1761612040, 17180, 2952790078, 91737, 1845693195, 54489, 1912603398, 167900, 1912803334, 151498, 1627590410,
    166644, 1040256774, 166665, 788598534, 144009, 1694699268, 243309, 1694695428, 76901, 973080587, 118555, 973147145,
    146447, 1845694216, 225393, 1845699336, 69707, 1862272268, 3214, 1694498838, 149964, 1845694214, 188558, 1627461648,
    186318, 1761810439, 180483, 973084169, 81418, 1811941901, 164733, 2969767700, 147622, 1761808135, 83418, 2516584981,
    82886, 3036678673, 160783, 2349010710, 225820, 1812144903, 154980, 1627590419, 105163, 1627589384, 153911, 1627590408,
    235125, 1845569049, 235101, 1845569048, 188876, 1845500181, 188897, 973084936, 237463, 2231445267, 67170, 973145106,
    235815, 3036751377, 237427, 3036751633, 147013, 1627590414, 147027, 1627590414, 143755, 1812139787, 225017, 1812144907,
    188321, 1946228748, 183580, 3103790904, 184098, 2382370608, 110745, 3087207197, 110670, 3087207191, 190622, 1845500180,
    190699, 1845500180, 229671, 1694508043, 229883, 1912611850, 212192, 3137346830, 244117, 1963079432, 226950, 2399347468,
    16661, 1828716561, 142682, 1761807877, 206993, 1946164485, 142173, 1812139532, 78539, 973080585, 177815, 973149193,
    205104, 1627397383, 92947, 1929579285, 80652, 973081094, 227987, 536945413, 154179, 2365787918, 140771, 1728056838,
    23593, 1812135942, 160849, 3187871510, 139932, 3036679698, 232619, 2181047320, 146129, 1694699277, 139588, 3154120214,
    153008, 1795362566, 79657, 1812072723, 89634, 1812149779, 76593, 1627392016, 76579, 1627392014, 79676, 1627523342,
    89653, 1627600398, 112343, 1694698254, 124250, 1694567438, 243127, 1946222605, 239779, 1627531527, 219650, 3087278604,
    223930, 1932272131, 229708, 1694508042, 148930, 1862471438, 15702, 2348810265, 29804, 3036872714, 20554, 1946157069,
    186078, 1929582598, 187242, 1677924360, 12662, 1946157074, 12646, 1677721616, 216644, 1929388293, 216649, 1627398404,
    143475, 1694699272, 72152, 1761609232, 230459, 1946166278, 69528, 1761608972, 136609, 1912606215, 40955, 1946157327,
    81258, 1862273551, 81273, 1627392527, 81747, 1862273551, 87138, 1862480911, 87333, 1862480911, 86043, 1812148744,
    74835, 1694500871, 84277, 1694707975, 86005, 1694708231, 167454, 1694699525, 216155, 1694572293, 217145, 771760387,
    230632, 1677730818, 149278, 1929580296, 151978, 1627590405, 18688, 1694498827, 139979, 2399145499, 9418, 1728053267,
    208179, 1627397382, 217602, 771760387, 94532, 1845693191, 28924, 1912799238, 187082, 1795364872, 34150, 1795358725,
    220714, 772809220, 40592, 1946157327, 237341, 1845569294, 239286, 1694640394, 189486, 1845500181, 189663, 1694505236,
    190050, 1862277393, 189471, 1912609039, 184848, 1627395854, 210074, 3087015184, 236384, 1845569297, 236354, 1912678159,
    9815, 2181038104, 9795, 2181038100, 9781, 1627389966, 26996, 1778581515, 218171, 2952798478, 19714, 2181038109,
    68260, 973145111, 58406, 2181038870, 95107, 1929579287, 233528, 1845503254, 68500, 1912669205, 95153, 1862470421,
    131160, 1929525258, 167913, 1963134980, 216206, 1963007748, 15224, 3087007779, 122276, 3036744735, 242692, 2382430239,
    109836, 2164460313, 242882, 3036741657, 14976, 3036676119, 105615, 3036875543, 242646, 3036741655, 16600, 2986344470,
    242932, 2516647957, 122237, 973147149, 29780, 2349006860, 41609, 1912602892, 204955, 1929387272, 29447, 2902654988,
    145415, 1761808139, 132568, 1677790473, 199732, 1862277900, 199744, 1627396876, 76102, 788531209, 79454, 1694632200,
    89429, 1694709256, 133744, 1694502408, 92293, 1694698249, 83561, 3187673633, 87979, 3187880993, 77918, 973080597,
    85551, 2399351060, 209664, 3019906333, 35279, 1845494039, 36303, 1929380108, 180266, 973084171, 17513, 2399141929,
    235975, 2399217189, 48241, 2332033563, 142664, 2952990220, 240059, 2952931596, 155923, 3187871498, 121168, 973147150,
    103851, 2835548941, 103890, 1694698253, 103929, 1694698253, 121129, 2835418125, 121261, 973147149, 103968, 1761807113,
    121210, 1761676297, 57284, 2952790802, 57256, 2264924942, 227226, 3020104458, 174485, 1862341382, 144136, 1627590405,
    145449, 1694699269, 176616, 1694569220, 132474, 1627458839, 174078, 1946227468, 201563, 1929387021, 201576, 1862278156,
    154323, 1627590409, 139330, 2248150569, 158604, 2952990476, 209386, 2952797452, 38939, 2013266187, 198812, 2349013516,
    245014, 3036821264, 148818, 1694699281, 237220, 1946232586, 148792, 1929580297, 148775, 1627590408, 237392, 1694574344,
    138222, 1761611281, 151520, 1694699272, 74648, 1627391761, 140766, 822087170, 222746, 1948262919, 1827, 1845493775,
    23207, 1845690376, 184741, 973084424, 11817, 1845493779, 102939, 2768440077, 102952, 2231569165, 120891, 2768309261,
    120904, 2231438349, 243140, 2768306186, 22099, 1862270988, 142531, 1946357258, 161791, 2936213262, 58306, 2181038872,
    58352, 3070231318, 13716, 1795162130, 29492, 2768437257, 1615, 1845493773, 210584, 2483035414, 22036, 1912602637,
    102756, 1912802061, 27725, 1761804295, 23639, 1845690376, 152811, 1828916999, 133926, 1929383434, 74188, 3019900693,
    216724, 2986352906, 144030, 1694699269, 117834, 973147156, 117854, 973147156, 92320, 1694698259, 92339, 1694698259,
    92302, 1946356498, 116080, 1946225426, 92370, 1946356492, 94137, 1644366602, 135179, 1694502418, 47306, 1862271514,
    59442, 1694565403, 59417, 1812005913, 59394, 1694565399, 59372, 1946223638, 6552, 1946157070, 6566, 1862270990,
    211798, 3170901260, 136839, 1946160663, 93352, 1912802073, 91224, 1845693204, 91244, 1845693202, 91208, 1812138768,
    143988, 1929580297, 143981, 1812139783, 240470, 1812146695, 239903, 1946298628, 69929, 973079817, 230570, 1946166287,
    55291, 1627390729, 224318, 3089900046, 134381, 1660947972, 199238, 1929386767, 139727, 2181041678, 213451, 1828723977,
    112955, 1828915985, 219224, 1912873479, 187002, 1946359823, 202514, 2197822478, 202502, 1946164236, 200432, 2902465302,
    72536, 1694500373, 105129, 2030242577, 105146, 2030242577, 136251, 1627393553, 207847, 1627397382, 237817, 2952865559,
    93607, 1845693199, 161857, 3087208202, 161887, 2952990474, 227216, 2952995594, 163126, 1761808135, 237115, 1694574351,
    235698, 1761682954, 236984, 2835425034, 237248, 1744905994, 237382, 1761683210, 235544, 1694574089, 237202, 1694574345,
    237211, 1694574345, 220432, 2349605392, 220402, 2399937038, 163012, 2198015751, 53576, 1912603409, 234997, 1963009550,
    135677, 1929383437, 116882, 973147148, 91034, 1677921035, 143866, 1677922059, 224936, 1677927179, 85761, 3204657416,
    85777, 2349019400, 147555, 1627590408, 149801, 1694699272, 162824, 1661144840, 234406, 3170903350, 198194, 2399148329,
    67113, 2952856615, 197020, 2399148327, 67037, 3137405989, 110462, 2382564130, 105953, 3036875552, 122874, 973147167,
    131299, 2332178450, 148557, 1929580296, 227992, 536945416, 10004, 1778384912, 99287, 3154316048, 99303, 3137538832,
    99319, 1778584334, 99333, 1778584334, 215332, 771759630, 99261, 1694698253, 99274, 1694698253, 27070, 1778581516,
    99347, 1778584332, 99239, 3154316043, 99250, 3137538827, 119603, 536939527, 173842, 1812009734, 176182, 3120632586,
    222351, 1763713543, 158851, 2600668936, 143956, 1912803082, 204577, 1811946761, 136186, 1811942923, 50848, 1845494554,
    50823, 1946157849, 54689, 1912603412, 54970, 1912603410, 54672, 1912603409, 155100, 2684555014, 158534, 2164461320,
    239330, 1946298634, 11260, 1828716560, 114547, 2919435031, 75855, 973080586, 84579, 1929589001, 79648, 1929513225,
    89625, 1929590281, 205389, 1845501193, 205398, 1845501193, 34329, 1677787144, 150948, 1812139783, 40607, 1811939599,
    11238, 1761607690, 4987, 1862270994, 137881, 1627393550, 207538, 1795169545, 71933, 1879049741, 71923, 1946158602,
    155681, 2651000592, 117188, 973147142, 24217, 1694695428, 231911, 3170903054, 154388, 1627590406, 22881, 1862270992,
    147450, 1845694221, 147463, 1845694221, 225471, 1845699341, 39528, 1862271251, 147440, 1929580298, 211354, 3120569614,
    33863, 1694695431, 179756, 620827909, 223432, 3123192324, 221947, 1830560259, 35783, 2684354830, 9324, 1677721612,
    24452, 1912799243, 71583, 973080068, 151322, 1677922054, 18782, 1962934291, 138383, 1761611279, 138837, 2046823944,
    75525, 1879050246, 216401, 973152003, 123945, 973147152, 110275, 2382564111, 121710, 1694567432, 217447, 1761616132,
    82284, 1627392517, 147582, 1761808133, 155473, 3087208208, 176028, 2399212304, 176568, 2399212304, 152198, 2651000584,
    238461, 1929389846, 149339, 1929580300, 147570, 1761808135, 190824, 1694505233, 29095, 2902654987, 104644, 2030242584,
    116305, 2902526735, 47491, 1694499343, 207365, 1627397389, 207378, 1627397389, 45655, 1862271249, 73943, 1845495563,
    174518, 1627460359, 247, 1845493779, 217662, 1795170567, 103827, 1912802059, 214381, 1744837896, 217380, 1912611076,
    153108, 1627590408, 226204, 1627595528, 44508, 2919235882, 42491, 2164261147, 42451, 3036676372, 149913, 1946357511,
    16850, 3170893847, 28390, 1812135954, 222323, 1864376838, 222727, 1948262917, 147720, 1627590406, 149920, 1912803078,
    143288, 1912803077, 160427, 2416119568, 179163, 771822861, 209790, 2583698696, 17969, 2399141907, 137038, 1627393555,
    52627, 1627390731, 52638, 1761608459, 167694, 1627590667, 239598, 1694640392, 198792, 2248350218, 242323, 3171101702,
    211316, 2583698702, 135221, 1811942923, 42976, 3154116883, 71170, 973080071, 149384, 1627590415, 147005, 1627590408,
    207955, 1845501193, 151783, 1828916997, 202981, 1728060681, 204681, 1627397381, 59034, 1946223628, 224431, 774906372,
    235498, 1912677892, 82752, 1862273541, 30140, 3020095500, 220055, 2231902742, 220099, 2181571094, 116942, 973147150,
    1082, 1694498829, 116956, 973147148, 224278, 1630282249, 23940, 1845690384, 58720, 1845560338, 58738, 1845560338,
    27058, 2047016966, 206937, 1694506246, 167917, 1879248901, 216479, 1879121925, 148486, 1929580293, 203408, 1811946760,
    134813, 1912606230, 6183, 1862270994, 6167, 1862270992, 121748, 1778453516, 41055, 1694499084, 217527, 771760388,
    81301, 1627392526, 203271, 1795169545, 226974, 3187876620, 152476, 1912803078, 207593, 1912610054, 33873, 1812135942,
    229546, 771761155, 223920, 774644228, 112625, 2198014744, 112649, 2181237528, 112691, 1694698258, 112586, 1694698255,
    112723, 1694698254, 186805, 1946359813, 226057, 1812144901, 151611, 1761808141, 176742, 2969637642, 576, 1845493775,
    146906, 1627590407, 163093, 1694699274, 232025, 2147492894, 230465, 771761161, 38029, 1811939602, 148417, 1761808137,
    163334, 1761808133, 213212, 1761615109, 20000, 2231369763, 164851, 2181238548, 163711, 2919436048, 44003, 2197815564,
    79840, 1979844869, 86755, 1979921157, 87621, 1979921413, 216786, 771760388, 144655, 1929580294, 148887, 1929580294,
    33731, 1677918210, 90182, 1912802058, 210754, 2348817674, 153854, 1946357510, 180557, 973084166, 58639, 1845560341,
    58620, 1845560339, 40229, 1845494034, 199308, 1694505744, 199280, 1946163983, 59677, 973145099, 141132, 1845560330,
    240623, 1845701130, 81670, 1627392521, 174185, 1694569223, 197207, 2147490076, 19117, 1946157069, 164597, 2969767690,
    54390, 1761608469, 140837, 1946160655, 205575, 771759375, 203600, 1845501194, 229333, 1862280200, 229341, 1627399176,
    80456, 1862404360, 90057, 1862481416, 152591, 1946357511, 23930, 1845690374, 131402, 1845562630, 131454, 973147398,
    216752, 771760390, 176274, 2181108494, 208543, 1845501195, 210934, 2415926536, 183058, 1912608534, 94873, 1862470410,
    22141, 1845493779, 176628, 2197885701, 155533, 2349010716, 21982, 1946157072, 139476, 1962937871, 140153, 1627393551,
    240003, 2952931596, 131097, 1694644233, 56858, 3120562956, 205044, 1627397382, 228813, 1845502985, 228806, 1912611847,
    105051, 1694698255, 152323, 1912803083, 226046, 1912808203, 23172, 1845690374, 141873, 1912802822, 175336, 1694569221,
    174776, 1795232516, 32950, 3204644886, 82264, 1627392524, 145460, 1929580295, 66053, 973145094, 66059, 973145094,
    54350, 1912603397, 237258, 1912678149, 81855, 1627392538, 178324, 1929450760, 237263, 1845569288, 24006, 1845690377,
    168255, 2231570440, 236901, 1694574353, 236918, 1694574351, 27829, 1845690372, 134378, 1845497347, 76097, 788531205,
    79492, 788662533, 79127, 1627523332, 89425, 1627600388, 133728, 1627393540, 179541, 1929450764, 174986, 1627460358,
    146551, 1929580297, 54495, 1962935046, 167894, 1963134982, 38087, 1862271250, 142829, 1929580041, 125501, 973147147,
    45354, 1929380106, 115760, 1929579274, 208421, 3154124037, 6905, 2030043153, 118780, 1862339599, 118795, 1862339598,
    96665, 1694698252, 118768, 1694567436, 216468, 973152267, 167870, 3120762890, 27215, 2047016969, 66065, 973145094,
    141981, 1795362309, 222902, 2401509904, 222934, 2351178256, 76498, 973080584, 84862, 1795371271, 135924, 1929383436,
    32165, 1694695432, 133205, 2181106960, 161833, 2936213262, 198713, 1694702084, 132648, 2030112008, 209824, 2734693658,
    40429, 1845494033, 137022, 1627393552, 20991, 1694498843, 46228, 1694499099, 214251, 1862278408, 33937, 1929576453,
    33933, 1694695428, 162844, 1694699272, 9505, 1694498829, 96690, 1963133704, 154873, 2365787912, 174810, 1929450245,
    164439, 2969767694, 162953, 1694699273, 75912, 973080584, 79400, 1862404359, 86725, 1862480647, 87170, 1862480903,
    240407, 1912744195, 92731, 1929579289, 168415, 1694699530, 216338, 1694572298, 2419, 1677721614, 24320, 1929576457,
    153883, 2030243591, 144815, 1946357510, 25145, 1627586573, 25134, 1694695435, 36552, 1694499083, 36563, 1694499083,
    151297, 1627590411, 137815, 1627393552, 52807, 1761608455, 149531, 1862471437, 26365, 1627586567, 143512, 1627590410,
    173799, 1677792010, 180861, 973084171, 91726, 1644366603, 46853, 1845494294, 46777, 1929380369, 58374, 2164261648,
    131668, 1929448714, 131678, 1929448714, 32135, 1694695432, 174226, 1694569225, 12333, 1795162128, 214665, 1694506502,
    77760, 788531209, 25225, 1912799237, 76525, 1627392018, 85955, 1627599122, 177291, 1744901136, 177233, 973149194,
    177271, 973149194, 84886, 1862480137, 177215, 1862341641, 177253, 1627460617, 34308, 1929576461, 200139, 2969574158,
    9451, 1694498831, 72007, 1879049740, 71998, 1677723145, 23120, 1845493778, 34321, 1946222600, 79259, 1929513222,
    89095, 1929590278, 69442, 1761608973, 27881, 1879244810, 135002, 1912606220, 204252, 1912610053, 45999, 1929380111,
    46014, 1694499086, 161682, 2952990476, 163467, 1627590403, 181380, 1694504735, 181411, 1845499675, 23393, 1845690377,
    167459, 1946357767, 216416, 1946230791, 8012, 1845493771, 81522, 1862273550, 87211, 1862480910, 23267, 1845690374,
    23273, 1694695429, 176422, 3187741450, 120003, 973147144, 154014, 1694699271, 203223, 1728060681, 44354, 3036676374,
    244253, 2181183242, 140190, 1862274569, 242165, 1912810499, 35254, 1728053529, 211342, 2583698700, 20457, 1811939336,
    236854, 1694574349, 52113, 1929380619, 52103, 1627390730, 167601, 1627590666, 175116, 1845564164, 139525, 2332036627,
    86263, 1761817102, 208611, 1862278407, 22160, 1627389960, 58660, 1845560333, 203709, 1845501190, 204523, 1627397384,
    219398, 2399412746, 24647, 1929576455, 217605, 771760387, 204779, 1862278404, 152388, 2969767695, 152403, 1761808142,
    186524, 1946359823, 206075, 1627397382, 100579, 1946356500, 120039, 1946225684, 100636, 1761807123, 100710, 1761807123,
    100673, 1761807122, 132273, 1946225936, 101931, 1912802062, 120072, 1828785165, 132247, 973147402, 100599, 1862470409,
    100608, 2047019785, 76847, 788531207, 79779, 1627523331, 89699, 1627600387, 154332, 1627590405, 236571, 1912678167,
    236617, 1912678165, 213116, 2583698700, 24891, 1929576457, 235169, 1929455113, 179687, 1845564678, 163597, 1761808134,
    240231, 1761749254, 241119, 1761815046, 212096, 3170901258, 236786, 1862346509, 236799, 1627465485, 119412, 973147145,
    149018, 1862471432, 225767, 1862476552, 25666, 1862467607, 94147, 1929579285, 94168, 1929579285, 24414, 2835546131,
    96538, 1761807123, 4190, 2835349521, 138329, 1694502411, 164923, 3204648716, 189337, 1912609055, 189368, 2835355932,
    189443, 1946163484, 189396, 2835355931, 233277, 2835359003, 233252, 2835359001, 189423, 1962940692, 233304, 1962943764,
    3874, 1627389970, 3892, 1946157071, 115973, 1845562120, 238322, 1694508813, 80148, 3154250002, 89890, 3154327058,
    73397, 3070232101, 114728, 2181237541, 114641, 2969766681, 96978, 1761807122, 180022, 973084168, 7387, 1627389978,
    7362, 1627389977, 4455, 1862271000, 7413, 1862270999, 4416, 1627389974, 4479, 1627389973, 4438, 1627389969,
    7436, 1627389967, 7348, 1862270990, 21362, 1627389966, 21376, 1694498830, 4403, 1912602637, 4391, 1845493772,
    21691, 1912602636, 4500, 1845493771, 21680, 1694498827, 24909, 1912799241, 25453, 1694695432, 150094, 1812139783,
    26891, 1929576458, 242228, 1694706690, 144197, 2298679049, 141489, 1761674262, 141511, 1912669198, 228313, 1845502985,
    228306, 1912611847, 210050, 2348817676, 74052, 1694500618, 138027, 872418821, 209616, 2466258200, 218393, 2952798474,
    83473, 687868432, 134706, 771755524, 81845, 1627392522, 227322, 3187876626, 18146, 2147483681, 239582, 1627531528,
    76325, 973080582, 76331, 536872966, 84801, 1677930757, 86714, 1677931269, 26865, 1879244804, 174467, 1862341383,
    70585, 2181039403, 70648, 2969568532, 176782, 2969637652, 41009, 1979711760, 136044, 1694502418, 43635, 2399142166,
    98949, 1795361566, 77034, 1694500880, 203113, 1728060682, 229927, 1862280200, 35110, 1845494029, 230072, 1912611847,
    184791, 1728059152, 185013, 1694504720, 185029, 1728059149, 166706, 1040256777, 26120, 1862467592, 24994, 1627586567,
    147402, 1627590407, 57576, 1946157845, 52178, 1694499600, 52164, 1627390734, 52151, 1694499597, 57550, 1711276813,
    57563, 1711276813, 236842, 1694574348, 236831, 1694574347, 52141, 1929380618, 52132, 1627390729, 57597, 1761608457,
    67632, 973145097, 52124, 1912603400, 143347, 1845694213, 42332, 3036676389, 39286, 1996488985, 97518, 1929579278,
    210356, 2415926546, 204473, 1946164485, 241978, 3204590104, 39430, 1828716813, 66886, 2952856603, 66836, 3137405977,
    107646, 3036875540, 156894, 2181238544, 157827, 2382565136, 226496, 2382570256, 153489, 1694699270, 203241, 1677729034,
    143433, 1946357517, 143446, 1946357517, 74903, 1694500872, 86012, 1694708232, 34781, 1912602894, 133522, 1929448712,
    153700, 1845694215, 221130, 1930699270, 7102, 1694498839, 158715, 3003322130, 27440, 1661140997, 177071, 973149193,
    177080, 973149192, 177104, 1929450503, 224480, 2402296334, 224508, 2351964686, 202797, 1711283467, 132065, 1694567694,
    137534, 1811942917, 25401, 1862467594, 225401, 1862476554, 24827, 1946353673, 145689, 1946357513, 225254, 1946362633,
    83311, 3187673624, 83359, 3187673619, 137525, 1946160649, 153375, 1761808136, 205007, 1627397384, 222262, 1629233670,
    222394, 1629495813, 218229, 3170902276, 13927, 2382364729, 15914, 2952790070, 13832, 2382364710, 17654, 2197815332,
    14018, 2197815330, 17586, 2197815328, 236258, 2969642522, 234612, 3187680536, 48402, 2952790550, 171003, 973082901,
    171594, 2952794386, 171559, 973082897, 49460, 3120562704, 171068, 2952794384, 171628, 2986348816, 170968, 3019903246,
    171038, 3137343758, 22123, 1593835525, 138424, 1845497346, 165121, 3204648716, 210550, 2583698700, 23471, 1946353674,
    26683, 1677918218, 150934, 1812139783, 242137, 3103992578, 218993, 1795170572, 210744, 2583698698, 84028, 2231372315,
    78610, 973080589, 85801, 2969776396, 223403, 774382084, 171500, 3087012117, 141299, 1862337545, 221682, 773333513,
    240702, 1862478345, 163305, 1761808138, 163315, 1761808138, 213152, 1761615114, 213162, 1761615114, 220140, 772284935,
    220127, 2986877446, 6653, 2030043161, 182369, 1627395865, 6678, 2030043155, 12875, 1912602643, 46085, 1912602899,
    184928, 1627395858, 235336, 1963009551, 59670, 1627456519, 144120, 1694699271, 188813, 1845500183, 170437, 3154120978,
    76459, 973080585, 170428, 973082889, 27523, 1627586568, 84850, 1627599112, 151425, 1627590408, 205439, 1845501192,
    157737, 2952990482, 226552, 2952995602, 157791, 3070430988, 226528, 3070436108, 18531, 2197815315, 215943, 771759653,
    215663, 771759651, 159666, 3187871496, 137602, 1677725200, 70345, 1946158344, 174946, 1828786952, 174157, 1912673030,
    115517, 1862470408, 125428, 1862339592, 214310, 1677729030, 91084, 1845693202, 180069, 973084171, 197379, 3154123062,
    197487, 3154123060, 197305, 3154123045, 197235, 3154123043, 202414, 3103792150, 202458, 2399149078, 78675, 973080589,
    33350, 3204644876, 80330, 3204581644, 88229, 3204658188, 228708, 1845502982, 229130, 1694508038, 228704, 1711285252,
    54558, 1711276810, 169891, 1761612042, 76080, 973080584, 169901, 973082888, 84722, 1627599111, 151755, 1828916999,
    188858, 1845500178, 91938, 1946356495, 117209, 1946225679, 238267, 1845503780, 94970, 1929579283, 94989, 1929579283,
    174415, 1862341383, 143305, 1946357514, 143315, 1946357514, 145567, 2835549961, 145576, 2298679049, 243362, 1694695431,
    162423, 2416119558, 37734, 1862271248, 26226, 1912799240, 181865, 973084423, 143849, 1946357512, 225593, 1862476552,
    7551, 1912602639, 7537, 1929379854, 7524, 1862270989, 25470, 1845690380, 32878, 2365784074, 25461, 1929576457,
    36767, 1929380105, 218249, 2147492100, 153234, 1728253705, 190613, 973084937, 208563, 1728060681, 222110, 773595655,
    222098, 3206291974, 5340, 1862270989, 35027, 1694499082, 25350, 1912799240, 66071, 973145098, 152264, 1778585353,
    226067, 1778590473, 221257, 2987663880, 150831, 1627590407, 221243, 773071367, 225893, 1627595527, 221231, 2954109446,
    86093, 1711485457, 78833, 2030045198, 38857, 1778385164, 78847, 1946159116, 85906, 1946366220, 222818, 774119940,
    201837, 2030050313, 201846, 1627397129, 4045, 1694498829, 219643, 1912873479, 199952, 1946163986, 109437, 2885880606,
    21454, 1627389970, 65669, 973145094, 65675, 1946223621, 207736, 1761615111, 212518, 2449480976, 138340, 1946160646,
    217013, 1811947786, 163891, 2533560076, 175216, 1677792006, 175284, 1677792006, 173993, 1694569228, 148258, 1862471430,
    37914, 1929380112, 37930, 1627390220, 149581, 1862471436, 149593, 1862471436, 37896, 1929380105, 37905, 1862271241,
    165095, 2298679054, 137766, 1946160643, 153716, 1728253705, 56484, 2348811059, 155187, 2952990482, 221442, 1863852550,
    217312, 1929388294, 220474, 1695293958, 220303, 1946952196, 11533, 1694498835, 11515, 1694498834, 28186, 1845690381,
    185989, 2835552267, 205264, 1627397383, 204136, 1694506254, 9146, 1929379853, 144802, 1929580295, 210036, 2449480974,
    137215, 2030046729, 148467, 1812139782, 35302, 1845494042, 453, 1811939342, 467, 1728053262, 18880, 1694498846,
    18910, 1929379859, 162717, 2198015753, 162726, 2181238537, 142816, 1862471176, 147476, 1627590408, 166527, 1929580296,
    162735, 1661144839, 111657, 2885880604, 111574, 2550336283, 111506, 2500004622, 162562, 2500005646, 132509, 1845562641,
    109941, 2332232460, 228182, 973153035, 109911, 2181237514, 227026, 2181243658, 180803, 973084174, 178429, 1828787470,
    120550, 973147143, 135403, 1946160668, 213912, 2566921484, 120990, 973147141, 10672, 1761607693, 96136, 1845693198,
    118204, 1845562382, 175162, 1694569221, 242858, 2231435276, 70811, 1677722888, 229193, 771761156, 44592, 2181038357,
    232587, 2181047312, 161038, 3137539856, 155223, 2416119570, 68407, 2030109708, 76879, 973080587, 180598, 973084168,
    222616, 2233475602, 242116, 1929587459, 21169, 1845493777, 2046, 1845493772, 134206, 2969570840, 145205, 1929580296,
    145221, 1845694215, 174071, 1845564167, 119032, 973147146, 147972, 1761808137, 225575, 1761813257, 234748, 1694508301,
    144602, 1929580295, 239482, 1929521415, 167252, 973147919, 79472, 1627523342, 89240, 1627600398, 58944, 973145094,
    59784, 1694565382, 237242, 973154054, 59559, 1912669189, 143325, 1862471428, 219418, 2349081100, 160751, 2248347402,
    22776, 2667577373, 112281, 1694698263, 19003, 1811939350, 19025, 1694498836, 112245, 1694698258, 124140, 1694567442,
    112211, 1946356497, 124106, 1946225681, 124176, 1812007953, 124080, 1761676301, 112165, 1761807116, 124016, 1761676300,
    124062, 973147145, 32127, 1694695432, 217267, 771760388, 174665, 1862341385, 231453, 2147492876, 29900, 2349006860,
    151250, 1694699273, 176838, 3070300936, 134918, 1728056854, 68473, 973145095, 202808, 1728060679, 221418, 2903777796,
    158029, 2936213274, 158107, 2500005658, 234719, 2516591901, 221986, 773595653, 149907, 1963134726, 139659, 3087011342,
    243502, 1845693957, 199472, 1862277897, 201359, 2030050056, 200068, 1627396872, 221099, 1863590406, 67794, 2231436294,
    35037, 1929380105, 11941, 1912602644, 14509, 2952790051, 49069, 2952790573, 205658, 1627397383, 207075, 1811946759,
    216058, 2969574948, 20214, 2181038115, 54924, 1946157845, 230788, 1912611856, 6809, 1862270989, 153657, 1929580296,
    25825, 1627586567, 178622, 1996559622, 177323, 973149189, 47823, 1929380380, 47978, 1946157594, 47353, 1845494297,
    46557, 1845494295, 47851, 1912603152, 217897, 771760388, 144141, 1677922056, 43790, 3154116883, 5415, 1627389969,
    185605, 1929582606, 185592, 1929582605, 185619, 1929582604, 185631, 1929582603, 162087, 2399342362, 227246, 2399347482,
    77703, 2164262923, 165475, 3070430990, 227636, 3070436110, 241815, 2952931852, 150862, 1627590413, 116034, 1761676046,
    135306, 872418820, 15623, 2332033061, 242786, 2348875804, 34467, 671154200, 30290, 3087204374, 30334, 3103981590,
    56722, 2147484438, 80094, 2315389206, 139162, 2315259414, 157693, 3087208214, 226698, 3103990550, 168998, 1811943699,
    243857, 1694643983, 168985, 1845498125, 243844, 1812084493, 23253, 1845690375, 217054, 1677730059, 31016, 2952986640,
    39929, 1694499083, 244454, 1845638920, 7905, 1862270999, 148944, 1929580300, 154449, 2030243593, 152257, 2047020807,
    17242, 2952790078, 68985, 1811940617, 81487, 1862273543, 3236, 1694498838, 244671, 2952935189, 244654, 3171038993,
    109653, 2500004623, 26245, 1929576456, 38007, 1929380104, 99080, 1912802056, 103758, 1694698245, 153755, 1795362567,
    226334, 1795367687, 75211, 973080587, 75222, 1694500874, 84316, 1694707978, 153806, 1845694216, 23918, 1694695432,
    142976, 1694699272, 81347, 687868422, 24699, 1979908099, 44916, 2382364954, 208402, 1627397384, 151088, 1795362567,
    207208, 1795169543, 175085, 1694569221, 183636, 3103790904, 184146, 2382370608, 163393, 1627590417, 234955, 1828726032,
    210426, 3187678480, 151684, 1694699271, 217551, 1728061703, 166075, 2969767694, 152071, 1627590406, 52437, 1627390737,
    52421, 1862271760, 140929, 1694502411, 180080, 973084169, 229434, 1627399177, 229426, 1912611848, 225411, 1862476551,
    138494, 1946160643, 84642, 1862480134, 243442, 1862467590, 149294, 1862471434, 206300, 1862278410, 51984, 1694499591,
    214690, 771759623, 13749, 1778384911, 224656, 774906377, 142549, 1946357256, 137459, 1711279619, 186259, 1694701576,
    68419, 2030109719, 238081, 2181113623, 205612, 1845501190, 109517, 2500004633, 69540, 973079814, 152153, 1745030917,
    152685, 1828916997, 175056, 1744900869, 174554, 1627460359, 198581, 973084945, 29814, 3036872714, 15727, 2348810265,
    220198, 1913135622, 219764, 772284933, 219760, 1913135620, 154055, 1694699270, 210642, 2885688596, 19354, 2919235620,
    164665, 3070430992, 227870, 838935303, 33054, 3204644876, 165451, 2969767692, 243013, 2969632780, 74874, 973080583,
    202823, 1845501190, 5123, 1627389964, 170236, 973082890, 180228, 973084170, 230684, 1845502991, 230508, 1912611853,
    21316, 1946157067, 84174, 687868423, 239759, 1929521413, 208742, 1677729034, 70726, 1694500108, 157487, 2399342350,
    148122, 822284041, 236401, 1845569297, 236369, 1912678159, 138761, 1694502403, 189902, 1912609044, 229736, 1627399181,
    237102, 1627465485, 237090, 1627465484, 228229, 1845502987, 229166, 1694508043, 229156, 1912611850, 229726, 1694508042,
    229943, 1627399178, 228220, 1912611849, 173041, 1627532558, 173028, 1812081933, 102528, 1912802084, 102497, 1912802079,
    102467, 1912802078, 120557, 973147143, 19743, 2181038109, 68283, 973145111, 58428, 2181038870, 235521, 1694574088,
    46875, 1929380381, 178183, 1677792522, 55380, 1962935061, 55087, 1627390735, 55059, 1912603405, 202727, 1845501189,
    53791, 1946157833, 221451, 773333508, 24393, 1929576458, 20674, 1929379854, 38649, 1879048459, 203551, 1845501194,
    206058, 1627397386, 26839, 1929576456, 28565, 1946353670, 145698, 1946357510, 225248, 1946362630, 226233, 1946362630,
    132577, 1677790473, 205938, 1627397381, 57302, 2952790802, 57270, 2264924942, 227236, 3020104458, 7658, 1627389968,
    86944, 1677931532, 131864, 1929448714, 903, 1946157072, 8992, 1677721616, 9021, 1845493773, 73685, 1912604427,
    203832, 1694506245, 230187, 1627399177, 172292, 2030047499, 76366, 973080584, 198824, 2349013516, 204882, 1912610057,
    173974, 1694569222, 175019, 2030113542, 135721, 1694502412, 207524, 1828723972, 215480, 1694506510, 28608, 1694695433,
    103361, 1694698249, 120952, 1694567433, 148801, 1694699281, 178252, 1929450764, 178241, 1929450763, 178272, 1929450763,
    178313, 1929450763, 148783, 1929580297, 148767, 1627590408, 219310, 1627660805, 37016, 1912602900, 74754, 1845495569,
    210384, 2583698698, 36646, 1627390217, 240797, 1862478344, 197935, 2533366049, 41653, 1962934546, 165317, 2432896782,
    231385, 2147492870, 142144, 1845693961, 187884, 3120764944, 76337, 1677723654, 203586, 1845501191, 22556, 1912602637,
    102769, 1912802061, 113201, 1627589386, 113211, 1627589386, 27732, 1761804295, 24790, 1946353674, 151762, 1828917001,
    170205, 973082887, 103090, 1963133714, 103108, 1963133714, 103068, 1627589387, 103079, 1627589387, 103470, 1694698251,
    116294, 1694567179, 103058, 1946356490, 103481, 1946356490, 103491, 1946356490, 116275, 1946225418, 28918, 2768437254,
    148287, 1694699269, 143377, 1812139780, 204761, 1627397384, 174103, 1694569222, 93377, 1912802073, 93402, 1912802073,
    132456, 1912671506, 132439, 1912671505, 32289, 1694695433, 168435, 1929580552, 216563, 1929453576, 139926, 2634026502,
    218908, 2919244046, 112972, 1828915985, 119220, 1929448458, 142128, 1862471176, 23860, 1963130886, 213326, 1962941701,
    179774, 1694569741, 217695, 771760388, 89809, 1828926992, 75535, 788531213, 79217, 1795295500, 89015, 1795372556,
    230839, 1946166284, 75453, 788531204, 213792, 2432703760, 103355, 1929579270, 25797, 1862467589, 40162, 2969567500,
    121097, 1862339592, 220689, 1762664963, 179084, 2399212833, 244268, 1761752836, 19309, 2181038125, 162742, 1845694214,
    221108, 773071364, 167267, 973147923, 167305, 2399211282, 176224, 2399212306, 217796, 1946165507, 94863, 1862470410,
    147577, 1627590405, 174561, 1694569225, 148549, 1929580296, 74827, 1845495816, 85988, 1845703176, 67506, 1694565384,
    59777, 973145095, 177974, 1627460615, 205965, 2885688582, 205971, 2348817670, 219324, 2399412748, 219348, 2349081100,
    33010, 2969763856, 15294, 3087007773, 8547, 1845493781, 74072, 1845495564, 26155, 2701328394, 140303, 1979715086,
    163617, 1761808142, 242133, 2516790018, 118564, 973147145, 146455, 1845694216, 148763, 1812139780, 244462, 1845638921,
    244471, 1845638921, 2058, 1845493781, 159636, 2399342346, 136817, 1845497346, 32309, 1761804296, 147110, 771952391,
    121120, 1929448453, 241839, 2181179926, 52303, 1929380627, 53300, 1929380626, 52271, 1811940112, 54177, 1627390730,
    54168, 1627390729, 134432, 1795165711, 134418, 1694502414, 134411, 1811942919, 173688, 1929449996, 190329, 2030049567,
    10648, 1862271000, 27283, 2030239765, 190360, 2566920469, 100312, 1694698260, 100332, 1694698260, 233796, 2046829843,
    233857, 1694508307, 131201, 2030188553, 119457, 1627458565, 136147, 1627393549, 84561, 1694707974, 177098, 1694569478,
    98934, 1946356495, 168912, 973082895, 180498, 973084174, 54734, 1694499597, 167922, 1694699533, 55025, 1912603404,
    217723, 2600476933, 118621, 1862339600, 204412, 1962941702, 205665, 3120569606, 205671, 2583698694, 206238, 1627397381,
    76145, 1828718599, 203463, 1845501192, 206814, 1694506251, 26945, 1694695433, 220228, 3087540752, 218315, 771760389,
    13266, 1795162132, 13286, 1761607695, 28969, 1946353675, 216615, 973152259, 208102, 1962941700, 169806, 1627394312,
    213662, 2248154378, 44550, 2919235882, 42518, 2164261147, 42471, 3036676372, 169994, 1929384205, 169982, 1627394316,
    117386, 1812007955, 117405, 1812007955, 117240, 1845562386, 117288, 1694567441, 117305, 1694567441, 2403, 1694498832,
    117336, 1694567440, 37503, 1694499096, 16873, 3170893847, 231497, 2348819480, 30040, 2399338516, 30080, 3103981588,
    208293, 1912610055, 53771, 1946157844, 138297, 1979715085, 138201, 1795165706, 143681, 1845694214, 230715, 1912611850,
    222857, 2049188355, 182074, 1627395862, 182059, 1627395855, 182096, 1627395855, 198802, 2248350218, 236188, 1694574086,
    216895, 771760388, 170074, 1929384203, 23651, 1946353673, 175069, 1946227460, 216682, 1946165508, 135905, 822087171,
    239321, 1963075849, 149369, 1627590415, 66081, 973145098, 152282, 1761808137, 226076, 1761813257, 146997, 1627590408,
    30152, 3020095500, 118504, 973147146, 217805, 1845502214, 81477, 1862273546, 232209, 2147492870, 93187, 1761807122,
    142109, 1694699018, 153566, 1677922057, 82537, 687868421, 173764, 1912673028, 216270, 973152015, 168291, 2399342606,
    135826, 1862274570, 97216, 1761807114, 148481, 1929580293, 203400, 1811946760, 216626, 2046828803, 58450, 2181038868,
    33066, 3036872722, 217919, 771760389, 131930, 1761676548, 184412, 2181044011, 201956, 1912609804, 57809, 1946157831,
    186810, 1946359813, 226062, 1812144901, 14404, 2197815331, 29636, 2349006870, 83851, 687868425, 35223, 1845494031,
    202654, 2969574422, 32630, 2919432208, 170564, 1694503180, 177328, 973149194, 170555, 771756297, 232527, 1912611848,
    160451, 2181238536, 232055, 2147492894, 45672, 1929380121, 38178, 1627390232, 97741, 1929579287, 26128, 1862467605,
    97699, 1862470421, 155291, 2332233486, 115048, 2969766685, 115135, 2349009693, 243025, 2969632790, 111878, 3087207187,
    23730, 1912799237, 37036, 1912602901, 186441, 1812142091, 156990, 2952990480, 80484, 1946290439, 86824, 1946366727,
    88266, 1946366983, 143551, 822284040, 228212, 771761155, 217539, 1828724997, 168758, 1946161437, 233502, 1845503258,
    233698, 1828726042, 168736, 1845498134, 59073, 1845560338, 233199, 1845503250, 91547, 1946356495, 228129, 1845568271,
    91562, 1979910926, 59539, 1912669197, 68911, 1811940620, 68923, 1828717836, 68955, 1811940620, 68967, 1828717836,
    70281, 1845495052, 74712, 1946158860, 67530, 1694565387, 68935, 1627391243, 70270, 1627391243, 70293, 1694500107,
    70304, 2197816586, 70819, 973079818, 70904, 973079818, 68902, 1862272265, 68946, 1627391241, 70262, 1946158344,
    45026, 1912602894, 74586, 1694500621, 227974, 1694573325, 219920, 2148016648, 219906, 772284935, 219894, 2986877446,
    972, 1845493777, 228894, 1694508038, 140899, 1627393546, 180116, 973084170, 150688, 1627590409, 103669, 2768440073,
    103678, 2231569161, 121067, 2768309257, 121076, 2231438345, 187979, 1694701585, 46975, 1627390479, 19105, 1627389964,
    213310, 1761615112, 173613, 1627460106, 87444, 1694708756, 156386, 2500005654, 178042, 3187741711, 150195, 1828917001,
    203700, 1828723977, 10074, 2046820367, 208944, 1795169546, 208954, 1795169546, 203724, 1795169545, 218345, 771760389,
    241088, 2198022664, 216758, 771760390, 186905, 1963137034, 27082, 1778581511, 205735, 1929387270, 206278, 1694506245,
    46738, 1728053777, 175061, 1812009732, 204586, 1811946761, 203629, 1761615113, 232245, 2952799250, 231397, 2181047310,
    150060, 1929580295, 59626, 1694565388, 146542, 1929580297, 225330, 1929585417, 150477, 2030243589, 117687, 973147144,
    162897, 1694699273, 242180, 1694706690, 101363, 1912802078, 101279, 1912802067, 120139, 1912671251, 6404, 1761607695,
    6834, 3103784974, 6822, 1862270988, 148498, 1929580297, 205151, 1627397398, 205323, 1694506257, 212006, 3019906316,
    40889, 1694499082, 102965, 1694698250, 159192, 2416119558, 186053, 1711478798, 201502, 1929387019, 133221, 2181106960,
    119284, 973147152, 119300, 973147152, 97374, 1828915983, 97389, 1828915983, 119276, 973147144, 25358, 1912799240,
    23503, 1845690378, 28684, 1946353672, 181998, 1929385753, 95239, 1929579276, 95251, 1929579276, 118445, 973147148,
    118457, 973147148, 95263, 1862470411, 98526, 1912802056, 211208, 2885688598, 20918, 1845493781, 22671, 1744830476,
    45763, 1744830732, 136524, 1845497351, 1028, 1694498833, 24309, 1912799238, 79419, 1879181570, 152251, 2047020806,
    153150, 1929580294, 206658, 1627397382, 226085, 2047025926, 226189, 1929585414, 124288, 973147144, 53092, 1929380619,
    237079, 738273035, 53082, 1627390730, 217318, 1929388298, 5080, 1845493775, 8049, 1862270991, 168425, 1694699530,
    216348, 1694572298, 94390, 1946356496, 94406, 1946356496, 121245, 973147144, 179621, 1929450764, 179633, 1929450764,
    172376, 1845636385, 201245, 2969574177, 172409, 1845636382, 28199, 1912799243, 244371, 1761752842, 185736, 1912805381,
    145912, 1812139784, 113006, 1627589396, 0, 1845493779, 180872, 973084171, 69189, 1879049485, 94367, 1929579276,
    203673, 1929387272, 72391, 1677723143, 32143, 1694695432, 55472, 2332033820, 55420, 2181038874, 168047, 2181238810,
    171118, 973082899, 36921, 1862271254, 38118, 1862271252, 38138, 1912602900, 67806, 2181104646, 173963, 1828786948,
    155865, 2885881624, 190642, 1946163477, 12591, 1912602644, 234003, 1946166548, 190663, 1946163474, 208466, 1929387270,
    242287, 1845701635, 173917, 1946227460, 95964, 1929579279, 95979, 1929579279, 98424, 1929579279, 187035, 1761810444,
    74097, 1845495563, 29506, 1661140996, 71946, 1946158609, 72019, 1677723152, 148182, 1862471430, 205758, 1862278406,
    116561, 1627458311, 142291, 1694699015, 26612, 1912799236, 77300, 973080599, 171382, 973082903, 85225, 2952999190,
    160215, 2952990486, 153876, 2030243591, 239919, 2030184711, 240884, 2030250503, 173891, 1912673034, 162315, 2449673996,
    212352, 2449480972, 242119, 1677929219, 136998, 1862274570, 187822, 3187873809, 173340, 1929449997, 137539, 1946160653,
    143422, 2047020806, 208090, 1694506246, 28625, 1728249860, 44376, 3036676374, 165181, 3070430994, 104543, 1963133711,
    121404, 1963002895, 178602, 2181109001, 77464, 2399143975, 77414, 3187673113, 177558, 973149203, 177522, 3087078418,
    77380, 973080593, 177488, 973149201, 85301, 3120771344, 177456, 3120632848, 157431, 2399342350, 205111, 1627397382,
    204846, 1845501198, 204860, 1845501198, 221460, 1628971527, 137372, 1929383444, 137353, 1694502419, 160599, 2952990482,
    151275, 1627590409, 30120, 3020095498, 67503, 973145091, 209179, 1694506247, 219686, 1644700163, 218862, 2919244050,
    221802, 1696080388, 41285, 1694499085, 178513, 1828787464, 101945, 1912802062, 213060, 3120569622, 94482, 1627589396,
    131812, 973147403, 115988, 1694567178, 203762, 1912610056, 174713, 1912673028, 100410, 1694698260, 139747, 2164264475,
    236594, 1912678167, 236638, 1912678165, 158209, 2181238538, 24900, 1929576457, 235178, 1929455113, 170547, 973082888,
    54107, 1627390727, 28542, 1912799238, 174244, 1929450243, 83695, 1694501390, 5181, 1811939339, 235285, 1812014603,
    205035, 1627397385, 12715, 1845493774, 12310, 1845493772, 12322, 1811939339, 146093, 1694699278, 9939, 1627389964,
    207994, 2650807559, 27891, 2667773961, 208070, 1627397383, 198769, 688069126, 222771, 1881416195, 12552, 1795162125,
    161371, 2936213265, 156278, 2500005648, 161322, 2936213263, 139371, 2332036640, 151714, 1694699276, 45190, 1845494031,
    43377, 1811939597, 82516, 1694501387, 110605, 3087207189, 217023, 1627398421, 43327, 2348810521, 89389, 1929590282,
    75054, 1627392008, 168857, 973082894, 47792, 1627390495, 50127, 1912603153, 167880, 1745031175, 224368, 774906372,
    24071, 755171330, 90192, 1912802058, 206508, 2701139207, 84152, 1845496327, 201745, 1862278156, 178578, 1744901388,
    144996, 1946357510, 225167, 1946362630, 117522, 973147142, 18179, 2147483681, 28851, 1694695429, 207718, 2030050565,
    141926, 1912802821, 240664, 2835556868, 151801, 1761808134, 152993, 1761808134, 219240, 1862541829, 157357, 2164461331,
    161725, 2164461331, 228822, 1845502984, 219055, 1761616135, 43657, 2399142166, 167435, 1845694469, 23089, 1761607700,
    45551, 1862271243, 184998, 1694504719, 236867, 1627465488, 205050, 1627397382, 230167, 2046829577, 99607, 1694698255,
    99622, 1694698255, 119758, 1694567439, 119773, 1694567439, 119749, 973147145, 27050, 1778581512, 171879, 973082889,
    157539, 2936213260, 157575, 2500005644, 6532, 1627389972, 1657, 1845493778, 210106, 3137346830, 142965, 1912803083,
    198717, 688069126, 198702, 688069125, 146690, 822284042, 35169, 1862271240, 190681, 687872267, 134134, 2952793633,
    66913, 2952856603, 66861, 3137405977, 107666, 3036875540, 134005, 2164264466, 156910, 2181238544, 157843, 2382565136,
    226512, 2382570256, 145380, 1946357517, 211520, 2449480970, 32842, 3070427154, 158733, 3003322130, 209468, 3003129106,
    98617, 1795361544, 119566, 1795230728, 44272, 1627390215, 8878, 1677721615, 224494, 2402296334, 224522, 2351964686,
    169155, 1929384205, 131552, 1929448726, 131574, 1929448726, 12222, 1912602634, 12729, 1694498828, 12349, 1795162123,
    203476, 1962941704, 83335, 3187673624, 83378, 3187673619, 161819, 2399342350, 218233, 3170902276, 163224, 2198015752,
    163232, 2181238536, 227414, 2198020872, 230399, 2969576463, 242139, 2567121666, 5042, 1862270997, 143565, 1812139784,
    163292, 1812139783, 84055, 2231372315, 171521, 3087012117, 78623, 973080589, 85813, 2969776396, 204549, 1828723978,
    9307, 1728053265, 6732, 2030043150, 9294, 1677721613, 25790, 2030239751, 95435, 1694698259, 31360, 2349006866,
    134023, 3137342998, 99102, 1845693201, 71963, 1694500366, 99088, 1929579278, 199609, 1811946252, 27405, 1862467594,
    2146, 1694498837, 157755, 2952990482, 226570, 2952995602, 157803, 3070430988, 226540, 3070436108, 154133, 2902658823,
    40861, 1929380111, 40850, 1929380107, 159674, 3187871496, 6474, 1761607698, 6351, 1761607696, 118760, 1812007944,
    47048, 1627390486, 80342, 1627523350, 86835, 1627599638, 87311, 1627599894, 46719, 1912603155, 47876, 1946157591,
    47867, 1946157577, 78503, 973080585, 37073, 1929380105, 35955, 1845494045, 36011, 1845494045, 35928, 1845494043,
    35984, 1845494043, 45489, 1879048469, 45470, 1879048467, 74599, 1627391760, 117755, 973147149, 145042, 1929580300,
    145019, 1694699275, 218237, 2181046532, 197433, 3154123062, 197539, 3154123060, 197342, 3154123045, 197270, 3154123043,
    202436, 3103792150, 202480, 2399149078, 41127, 1946157330, 153611, 1929580294, 208816, 1929387270, 68574, 1828717842,
    68559, 1946158351, 120304, 973147150, 102424, 1845693197, 120329, 2046888970, 240354, 1929521413, 96399, 1694698258,
    96388, 1761807115, 25569, 1862467594, 233053, 1912611854, 141316, 1694565389, 144260, 1929580296, 78999, 973080584,
    177928, 1694569479, 154658, 1812139782, 211740, 2449480974, 109805, 2718108447, 109718, 2718108441, 54296, 1761608471,
    171716, 973082899, 171254, 973082897, 171288, 973082897, 180701, 973084177, 180735, 973084177, 171686, 973082895,
    180983, 973084175, 221127, 1779704323, 222129, 1813783043, 150718, 1627590407, 169263, 1929384214, 169243, 1929384212,
    169220, 1912606987, 69405, 1761608979, 69424, 1627391244, 151180, 1627590411, 32888, 2365784074, 188608, 1694570521,
    186690, 1694701580, 10879, 2667577364, 10861, 2667577362, 73782, 1627391754, 23607, 1912799239, 80416, 1912736007,
    90112, 1912813063, 222117, 773595655, 222104, 3206291974, 33446, 3070427152, 178457, 1929450763, 178479, 1929450763,
    216638, 1929388294, 134546, 1694502405, 174057, 1694569221, 181642, 973084421, 216633, 1694507269, 49502, 1694499348,
    49522, 1912603153, 175290, 1677792004, 213576, 2969574668, 174717, 1677792005, 203624, 1862278405, 216686, 771760387,
    19652, 2181038111, 164809, 2667777810, 227758, 3204653838, 228322, 1912611851, 75094, 973080587, 79170, 1862404362,
    80505, 1862273546, 84414, 1862480138, 86900, 1862480906, 198269, 2197821702, 140402, 1627393559, 140388, 2197818894,
    76000, 788531213, 79407, 1929513228, 89359, 1929590284, 133792, 1929383436, 66335, 1627456526, 66322, 1812005901,
    121635, 973147145, 154591, 2030243593, 154583, 1912803080, 226359, 1912808200, 174163, 1694569222, 209356, 1795169546,
    207929, 1912610063, 207915, 1912610062, 31140, 2164457481, 235780, 2164336137, 38061, 1694499080, 229618, 1862280200,
    229626, 1627399176, 232500, 1946166279, 153361, 1845694214, 28748, 1728249861, 214296, 1627397382, 242295, 1812147202,
    27162, 2047016966, 176675, 2600538885, 239861, 1627531529, 131246, 1912748039, 152818, 1912803079, 239854, 1912744199,
    240846, 1912809991, 183099, 1845499675, 149351, 1627590409, 206334, 1627397385, 132526, 1845562641, 229092, 1694508036,
    188704, 1728124948, 180817, 973084174, 82542, 687868421, 23531, 1845690376, 119421, 973147145, 149026, 1862471432,
    173171, 1627460102, 173209, 1812009478, 173185, 1812009477, 210993, 2583698715, 28930, 1946353671, 132830, 2332101896,
    133103, 3087076616, 97126, 1644366599, 174799, 1929450245, 240423, 1946298627, 73858, 738199313, 218639, 2516590864,
    242870, 2231435276, 241589, 2969709068, 207814, 2650807562, 89299, 1694709260, 30396, 2349006864, 168123, 2181238794,
    216505, 2181111818, 167644, 1627590665, 216433, 1627463689, 74062, 1694500618, 172132, 973082901, 181151, 973084181,
    53824, 1946157834, 38542, 1845494029, 38555, 1845494028, 24221, 1912799238, 23199, 1845690376, 208211, 1761615111,
    76678, 788531203, 243512, 788598275, 152422, 1912803086, 106548, 2332232481, 106647, 3087207197, 106734, 3087207195,
    209193, 1627397381, 138631, 838864387, 138278, 1912606217, 24641, 1912799238, 5253, 1929379863, 240383, 1963075843,
    34729, 721485826, 165963, 2432896778, 213470, 2432703754, 186028, 1929582601, 177966, 1795232776, 225484, 1812144904,
    29912, 2349006860, 81648, 687868427, 175007, 1644237572, 221911, 1729896963, 242539, 1929445385, 204468, 1929387269,
    161100, 2516782876, 161184, 2382565146, 161070, 2952990474, 135908, 1862274568, 207301, 1828723973, 242020, 3204590098,
    232683, 2181047312, 27784, 1627586568, 176432, 2952860428, 206764, 1862278406, 204941, 1627397383, 147240, 1627590404,
    140381, 1862274567, 174497, 1862341383, 34581, 1929445382, 240853, 1929587206, 174430, 1862341380, 188836, 771758348,
    188848, 771758346, 204329, 1694506245, 204428, 1694506250, 97259, 1627589386, 119110, 1627458570, 53993, 1627390734,
    53981, 1946157836, 71053, 1728054805, 71088, 1728054800, 54124, 1962935052, 5466, 1862270989, 95891, 1862470413,
    219589, 2030313991, 242177, 1828924419, 201120, 1761614601, 142903, 2047020807, 22747, 1929379857, 45732, 1929380113,
    54613, 1946157837, 51860, 1694499596, 59236, 1694565388, 51849, 1912603403, 144906, 1929580298, 144897, 1694699273,
    225208, 1694704393, 172661, 1862413582, 151149, 1795362570, 207259, 1795169546, 37143, 1845494037, 88913, 1862481167,
    88464, 1627600135, 185857, 1912805386, 141975, 1862471174, 165489, 3070430990, 227650, 3070436110, 153068, 1912803081,
    138023, 855641604, 172284, 2030047496, 78932, 973080587, 177946, 1862341642, 218718, 2197823754, 27709, 1627586569,
    23260, 1845690375, 39486, 1946157322, 23190, 1845690377, 204703, 1627397402, 204729, 1929387274, 68462, 973145099,
    53523, 1912603414, 23667, 1795358726, 239519, 1862412550, 217210, 1761616133, 26583, 1627586570, 146269, 1627590410,
    150172, 1627590410, 143060, 1912803081, 216623, 1912611075, 240561, 1912809987, 207824, 1627397383, 205931, 1862278407,
    81363, 687868419, 135242, 1694502413, 135232, 1962937866, 217558, 1728061704, 75954, 973080583, 118523, 973147143,
    44942, 2382364954, 37057, 1862271248, 144450, 1694699272, 204099, 1946164487, 180575, 973084171, 176064, 2164331276,
    173930, 1728123656, 163410, 1627590407, 178101, 1946227986, 178091, 1845564682, 135780, 1845497354, 187069, 1694701581,
    25561, 1862467592, 135120, 2046823939, 221489, 2048401923, 203757, 1811946757, 135471, 1728056853, 12842, 1677721613,
    148525, 1929580297, 217233, 1761616136, 201588, 1862278160, 201604, 1627397136, 224665, 774906377, 148473, 1812139784,
    219461, 772022791, 219448, 2265195014, 180586, 973084172, 24132, 1912799242, 143936, 1912803082, 224976, 1912808202,
    238104, 2181113623, 144987, 1929580297, 144979, 1946357512, 225173, 1946362632, 207628, 1879055625, 173828, 1946227464,
    88481, 1929590022, 219199, 1912873478, 223001, 774119945, 8755, 1811939340, 238721, 1728063257, 238678, 1728063256,
    238702, 1795172115, 238660, 1795172114, 198598, 973084945, 187147, 1845696526, 150379, 1694699274, 120836, 1627458569,
    156612, 2952990492, 156582, 2952990474, 19390, 2919235620, 164681, 3070430992, 210482, 2348817682, 38632, 1879048465,
    45084, 1879048464, 45100, 1879048464, 38617, 1879048463, 154049, 1694699270, 132591, 1677790471, 198757, 1845697027,
    233928, 1795171604, 233909, 1795171603, 173943, 1728123652, 27634, 1845690378, 27627, 2667773959, 208760, 2030050565,
    178420, 1845564681, 184496, 2181044009, 177863, 973149201, 209092, 1828723984, 931, 1912602633, 241532, 1946298891,
    123027, 973147147, 160205, 2651000586, 240395, 1812080899, 242243, 2567121924, 223942, 2402034188, 223966, 2351702540,
    89033, 1862481419, 90848, 1812138775, 90871, 1812138775, 90806, 1929579285, 90827, 1929579285, 115599, 1694698259,
    205606, 1845501190, 182033, 973084422, 217451, 1761616132, 227744, 3204653838, 159339, 2399342358, 142015, 1946357256,
    137714, 1929383432, 177117, 973149191, 68819, 1694500111, 68834, 1694500108, 79353, 1929513226, 89496, 1929590282,
    213636, 2432703760, 242266, 1845701634, 242347, 1845702402, 13337, 1694498835, 13356, 1694498835, 173313, 1627460110,
    198615, 771758342, 228403, 1845502992, 228389, 1912611854, 203715, 1744837897, 157144, 2651000584, 81716, 1694501384,
    28884, 1845690376, 242282, 1845701635, 76275, 788531211, 79559, 1929513226, 89593, 1929590282, 137132, 1929383434,
    152511, 1627590407, 159834, 2416119564, 173190, 822153735, 50642, 1845494539, 50633, 1912603401, 142772, 1862471175,
    218101, 3003130126, 218495, 2147492108, 186415, 1929582609, 244324, 1761752843, 229029, 1694508041, 212160, 2550144264,
    229021, 2835358728, 174804, 1694569222, 240765, 1828923910, 80603, 687868424, 220662, 772809220, 243544, 1912747794,
    243527, 1912747784, 46362, 855638281, 145147, 822284039, 45914, 1694499092, 45949, 1694499089, 228553, 1845502992,
    45934, 1694499087, 228539, 1912611854, 208902, 1677729036, 133654, 1694502420, 147964, 1862471432, 80658, 973081095,
    170878, 1627394315, 170868, 1811943690, 231057, 1694508038, 154128, 2030243589, 175306, 1946227461, 244864, 2952935191,
    244549, 2952935189, 244845, 3171038995, 244532, 3171038993, 190067, 1694505236, 219721, 1862803975, 32393, 1963130890,
    197968, 2533366049, 141547, 1694565383, 240877, 1694706183, 231391, 2147492870, 146052, 1677922057, 187900, 3120764944,
    206680, 1811946759, 69287, 1627391244, 140886, 1946160653, 241563, 1761749517, 102114, 1912802064, 38914, 1677721868,
    151468, 1812139783, 205828, 1694506247, 7750, 1694498832, 7766, 1862270992, 103437, 2768440074, 121032, 2768309258,
    185264, 1694504725, 153648, 1929580297, 115892, 2969766681, 102165, 1761807123, 102130, 1761807121, 217148, 771760387,
    35470, 1845494036, 35389, 1694499090, 167636, 1627590664, 216170, 1627463432, 179176, 2231440661, 154033, 2902658824,
    154041, 2365787912, 218922, 2919244046, 29471, 2600665099, 226348, 2600674059, 1842, 1845493780, 26725, 1946353683,
    38478, 1946157331, 143766, 1694699275, 143777, 1711476490, 99197, 1912802062, 23402, 1845690374, 199199, 1828723470,
    150536, 1627590407, 208050, 1694506245, 47187, 1694499351, 55661, 2181038897, 231063, 2600477705, 179054, 2231440655,
    243499, 1677921795, 14114, 2382364710, 14052, 2231369759, 219245, 1694769667, 138508, 1862274574, 152839, 1694699271,
    40535, 2046820636, 40508, 2046820635, 147935, 1694699278, 3627, 2835349533, 144149, 1694699273, 179117, 2399212833,
    21960, 1694498838, 10685, 2801795086, 10751, 1627389966, 82495, 1694501387, 154305, 1627590409, 226385, 1946362632,
    167286, 973147923, 167323, 2399211282, 176242, 2399212306, 198940, 688069125, 135310, 1912606211, 156696, 2164461324,
    207504, 1795169542, 23846, 1694695431, 188483, 1862342673, 188467, 1862342672, 186239, 1627592714, 186142, 1845696519,
    186000, 1929582608, 208671, 1728060683, 39836, 1845494034, 39819, 1845494033, 27956, 1946353672, 58689, 1845560336,
    186103, 1812142091, 34271, 1694695435, 26463, 1845690377, 210662, 3087015176, 33026, 2969763856, 226146, 1627595525,
    125313, 2499873809, 15323, 3087007773, 17096, 3036676130, 43064, 3154116887, 114848, 2634222359, 136953, 872418824,
    26424, 1929576455, 44253, 1694499080, 143386, 1929580294, 242309, 3036883972, 137957, 2030046729, 151740, 1795362568,
    205315, 1761615108, 223368, 774382084, 27743, 1761804293, 225909, 1627595528, 3032, 1694498833, 18709, 1694498832,
    199114, 1728060170, 121115, 1929448453, 73818, 1946158858, 224295, 1915494921, 102674, 2952989465, 151878, 1761808146,
    26616, 1912799238, 136432, 1694502403, 107596, 3187870489, 214417, 1627397385, 151819, 1627590405, 68355, 2030109706,
    203416, 1728060682, 103297, 1912802061, 115508, 1677921033, 125409, 1677790217, 230559, 1694508043, 219299, 772022788,
    155373, 2550337292, 165003, 2734886684, 3957, 1694498831, 32782, 3204644880, 210302, 2348817682, 75072, 973080587,
    79190, 1862404362, 80525, 1862273546, 84444, 1862480138, 86880, 1862480906, 37093, 1929380105, 59893, 1862337550,
    172688, 1862413582, 159000, 3187871494, 230991, 2902467592, 204455, 1694506248, 218091, 2952798474, 180786, 973084177,
    181030, 973084177, 93513, 1929579293, 93542, 1929579293, 93459, 1929579291, 93486, 1929579291, 93427, 1845693200,
    93443, 1845693200, 103034, 1728252684, 230856, 1946166281, 149688, 1862471431, 150149, 1845694214, 6868, 1761607692,
    221855, 2904039942, 221813, 773333509, 221846, 1628971525, 221851, 1847075332, 154723, 2583891731, 216618, 973152259,
    150482, 1694699274, 174539, 1694569222, 174334, 1912673029, 221433, 1847075332, 118879, 973147152, 96611, 1761807119,
    118865, 973147150, 96626, 1761807117, 165403, 2181238540, 159656, 2936213258, 132139, 973147416, 98632, 1879247639,
    119581, 973147146, 116098, 1912670985, 37803, 1761607946, 119404, 973147144, 186463, 1627592711, 48742, 3187671618,
    48648, 2986345007, 16354, 1694498843, 226760, 2399347472, 159473, 2332233486, 162443, 3087208206, 231521, 2348819480,
    30060, 2399338516, 30100, 3103981588, 207347, 1694506245, 172439, 1761750298, 20656, 1929379858, 33843, 1812135946,
    25887, 1694695432, 203102, 1828723971, 181522, 1845499664, 210898, 2952797454, 32828, 2969763854, 20503, 1694498825,
    38376, 1879048465, 139291, 2952793639, 28527, 1627586566, 18950, 1946157071, 218820, 3070238988, 44037, 2197815567,
    44015, 1694499083, 173485, 1845563913, 133183, 1694567688, 31116, 2349006860, 235576, 1627465225, 236315, 1627530761,
    152846, 1845694216, 242098, 1761815299, 133503, 1929448712, 176328, 3137409806, 28324, 1627586566, 173494, 1845563921,
    12384, 1677721608, 232215, 2147492870, 203527, 1996496133, 53054, 1912603399, 175317, 1644237575, 208698, 2231377157,
    210954, 2583698700, 215223, 1627397650, 215206, 1627397649, 217341, 1862279431, 216285, 973152015, 168305, 2399342606,
    159690, 3087208214, 150994, 2030243591, 71256, 1912604182, 71308, 1845495318, 93778, 1929579286, 93822, 1929579284,
    93966, 1929579282, 145768, 1929580306, 93862, 1929579280, 93934, 1694698256, 116576, 1929448208, 211768, 2701139214,
    142501, 1761807885, 135955, 1694502409, 150513, 1627590408, 174605, 1862341382, 203259, 2046827780, 222399, 1847599621,
    182167, 1761613593, 147096, 1929580302, 113097, 1761807115, 224404, 1915757064, 136862, 1946160660, 136654, 1627393555,
    53318, 1627390731, 136673, 1694502408, 239590, 1694640392, 96925, 1627589387, 225681, 1627595531, 44166, 1761607960,
    44146, 1694499092, 112357, 1761807119, 32403, 1694695438, 44119, 1694499086, 124264, 973147148, 153584, 1728253703,
    154750, 1862471429, 179438, 2348881171, 202676, 2969574422, 32646, 2919432208, 155241, 2164461324, 178802, 1744901388,
    24017, 1845690372, 90334, 1627589400, 214613, 1694506520, 116687, 1828785171, 116706, 1828785171, 90304, 1912802064,
    116671, 1912671248, 72444, 1946158607, 116725, 1946225679, 90276, 1745029902, 90290, 1912802062, 90320, 1963133710,
    90358, 1912802062, 116615, 1744899086, 116629, 1912671246, 116643, 1912671246, 116657, 1963002894, 217769, 1694507273,
    242349, 1929588483, 214410, 1761615111, 219748, 772284932, 213822, 2734693646, 170927, 973082890, 221525, 773333509,
    206033, 1627397382, 32367, 1694695437, 155088, 2147684102, 146073, 1845694218, 146083, 1845694218, 141742, 1795228680,
    219303, 1795432964, 156222, 2885881624, 157006, 2952990480, 156972, 3087208198, 24672, 1912799246, 236946, 1694574347,
    230259, 1627399175, 225736, 1627595527, 150054, 1694699270, 163201, 1761808134, 225851, 1694704390, 225942, 1627595526,
    77876, 973080597, 85483, 2399351060, 31878, 3087204364, 147733, 1627590407, 94841, 1862470411, 94852, 1862470411,
    179476, 771822862, 213588, 2432703756, 151008, 1627590408, 207135, 1627397384, 106153, 2500004634, 24101, 1929576466,
    145920, 1627590409, 145929, 1627590409, 23565, 1946353670, 98276, 1929579273, 147041, 1862471431, 205241, 1862278407,
    208306, 1845501191, 59225, 1694565387, 227943, 755049226, 144932, 1929580297, 144916, 1694699272, 225148, 1694704392,
    238534, 1694508816, 148370, 2684555026, 148388, 2147684114, 231993, 2231378960, 159630, 2617446150, 173773, 1946227463,
    172967, 1946299660, 172992, 1946299660, 208508, 1694506245, 186281, 1694701580, 10447, 1962934297, 10472, 1962934294,
    242163, 1963142146, 229838, 1862280200, 229846, 1627399176, 218350, 771760389, 216764, 771760390, 88255, 1862480907,
    148842, 1862471431, 200690, 2164267795, 200948, 3070237459, 6419, 1862270994, 31734, 3120758788, 223386, 1948787203,
    8377, 1929379853, 143459, 1946357513, 179863, 973084168, 135983, 1946160658, 46923, 1845494298, 46949, 1845494298,
    220288, 772547076, 232263, 2952799250, 231411, 2181047310, 170809, 973082898, 28794, 1912799240, 235083, 1929455122,
    25725, 1761804292, 243610, 1761752854, 214565, 1694506513, 74557, 1694500622, 214552, 1694506509, 131229, 1845639177,
    65743, 973145096, 182125, 1761613594, 97473, 1929579274, 116231, 1929448202, 244428, 1845638921, 244437, 1845638921,
    169403, 1694503184, 75720, 973080590, 84521, 1694707980, 78756, 973080587, 85872, 1745039626, 165373, 3070430986,
    227696, 3070436106, 173874, 1694569221, 174954, 1627460357, 206386, 1694506246, 211670, 2634030348, 118268, 973147147,
    187222, 1694701576, 52971, 1862271767, 52994, 1694499600, 53010, 1862271751, 24209, 1912799240, 155889, 2332233480,
    169428, 973082892, 136969, 1929383431, 147957, 1694699271, 10402, 1845493772, 3716, 1946157067, 26901, 1845690378,
    28518, 1627586569, 24750, 1912799240, 139519, 1627393542, 152382, 1929580294, 200666, 3087014680, 218471, 2952798476,
    154650, 1627590408, 148209, 1627590407, 205802, 1627397383, 216034, 2969574924, 219806, 1627922950, 219818, 1913135621,
    219828, 772284933, 52071, 1694499599, 151482, 1946357512, 31190, 3087204368, 75770, 973080584, 117679, 973147144,
    206068, 1627397383, 146924, 1862471435, 78476, 973080585, 228056, 822158086, 75794, 1845495826, 79321, 1845627154,
    81177, 1845496338, 75778, 1845495824, 79305, 1845627152, 81161, 1845496336, 143625, 1929580295, 107154, 2332232493,
    107031, 2349009703, 107268, 3087207192, 110827, 3187870488, 122959, 973147159, 106948, 3154316054, 145649, 1728253702,
    201278, 2969574177, 68979, 1862272262, 70353, 1946158341, 37785, 1761607954, 82974, 687868433, 210518, 2952797450,
    72901, 3187672606, 211856, 2516589834, 213672, 2181045514, 72398, 1677723143, 151397, 1862471432, 55500, 2332033820,
    55446, 2181038874, 168073, 2181238810, 171137, 973082899, 18852, 1946157069, 139232, 2583694854, 165145, 2181238540,
    30504, 3137536039, 175770, 2399212300, 170085, 1627394312, 119054, 1761676296, 120872, 973147145, 102931, 1845693192,
    25536, 1627586565, 36613, 1627390222, 36601, 1962934540, 36636, 1929380106, 36627, 1627390217, 28945, 1946353671,
    2868, 1845493774, 2905, 1811939342, 2893, 1811939340, 22897, 1828716555, 46199, 1828716811, 140620, 2751467014,
    236970, 1627465486, 70804, 1677722887, 144046, 1929580294, 77323, 973080599, 171405, 973082903, 85247, 2952999190,
    160237, 2952990486, 27810, 1946353675, 68592, 1728054549, 152645, 1812139784, 153243, 3053653766, 153249, 2516782854,
    208572, 3053460742, 208578, 2516589830, 110164, 2516781851, 123656, 2516651035, 183144, 1694504726, 22436, 2231369747,
    181451, 1845499667, 182522, 1996494611, 182993, 1845499667, 183166, 1627395859, 183126, 1627395858, 123786, 973147153,
    182541, 2030049041, 182977, 1912608528, 182558, 2030049039, 34009, 3103981582, 29343, 2030239752, 243264, 1946353671,
    75175, 973080587, 75165, 1694500874, 84294, 1694707978, 142930, 1845694216, 52904, 1862271758, 208358, 1879055621,
    137311, 1811942922, 174353, 1845564171, 235228, 1946232333, 219273, 1761878535, 77503, 2399143975, 77439, 3187673113,
    177577, 973149203, 177540, 3087078418, 77397, 973080593, 177505, 973149201, 85317, 3120771344, 177472, 3120632848,
    157445, 2399342350, 243602, 1694643976, 240370, 1929521411, 10918, 2667577365, 10899, 2667577363, 39888, 1627390226,
    20754, 1811939344, 45309, 1811939600, 35630, 1811939598, 38959, 1811939598, 23614, 1879244808, 234152, 3170903344,
    197125, 3170900251, 66466, 973145099, 66488, 2181104650, 82054, 687868424, 180374, 973084171, 166163, 2432896776,
    139893, 2952793633, 160617, 2952990482, 223691, 2233999890, 203364, 1845501190, 131117, 1845639177, 30130, 3020095498,
    224461, 774906372, 73696, 1694500620, 36131, 2885681418, 91197, 1812138763, 200114, 1962941204, 222226, 2031886852,
    230851, 2902467589, 83709, 1694501390, 143125, 1728253705, 177370, 973149189, 68846, 1694500105, 222848, 2216960521,
    20370, 1795162129, 20403, 1879048209, 20420, 1845493777, 20387, 1912602640, 34639, 1845559304, 66280, 973145096,
    72047, 1862272526, 72061, 2030044686, 138249, 1912606220, 80474, 1862404362, 84134, 1862273546, 88241, 1862480906,
    238972, 3087017759, 134230, 2969570836, 132730, 2030112004, 87553, 1711485969, 87538, 1812149263, 82313, 1761610247,
    87531, 1761817607, 167153, 973147911, 153970, 1946357509, 27900, 2667773961, 74444, 2197817101, 78991, 973080584,
    153099, 1946357513, 175348, 1862341382, 204088, 1694506251, 239278, 1946298632, 214265, 1627397382, 165577, 2181238552,
    49340, 2986345012, 97764, 1929579287, 97720, 1862470421, 86956, 1677931530, 43390, 1811939597, 43352, 2348810521,
    217566, 1728061705, 3675, 1929379858, 206050, 1627397384, 220638, 772809220, 28499, 1929576454, 28761, 1929576453,
    206805, 1795169545, 68389, 973145095, 8739, 1811939344, 21735, 1946157064, 181345, 1694504718, 181332, 1946162957,
    242226, 1627597826, 55102, 1627390744, 131317, 1929525252, 143977, 1929580292, 240333, 1929521412, 54427, 1761608465,
    54444, 1761608465, 145340, 1929580298, 4583, 1862270993, 4616, 1811939345, 4600, 1811939344, 150126, 1795362571,
    172221, 973082891, 177824, 973149195, 135374, 1728056847, 30974, 2349006869, 202990, 1946164486, 105369, 1694698250,
    105379, 1694698250, 148131, 1879248646, 148137, 1761808134, 146685, 1912803077, 151359, 1862471428, 70896, 1694500104,
    174474, 1694569227, 37813, 1879048463, 37828, 1828716815, 24609, 1845690379, 144397, 1845694218, 27696, 1627586565,
    244166, 1694643974, 174629, 1862341384, 31606, 2399338518, 199996, 1677728527, 199075, 1728060170, 13301, 1694498836,
    13321, 1761607696, 13554, 2902458384, 29012, 1694695438, 73892, 1862272777, 149898, 1929580297, 102652, 1761807126,
    190381, 1962940687, 165463, 2432896780, 190396, 1962940684, 54225, 3154117385, 66112, 973145096, 54218, 1912603399,
    32860, 3070427154, 41318, 1912602896, 33908, 1694695441, 214786, 1694506511, 91805, 1761807114, 117164, 1761676298,
    3459, 1694498836, 3441, 1694498834, 214741, 1694506512, 203069, 1811946758, 59325, 1694565400, 59349, 1694565399,
    172548, 1845636373, 220010, 772284935, 219998, 2181571078, 28556, 1946353673, 37361, 1627390225, 11961, 1912602640,
    197903, 3019905296, 237187, 1929455375, 237146, 1912678158, 144206, 1694699273, 147786, 1627590406, 146279, 1694699268,
    10780, 1845493770, 78700, 788531207, 142616, 3087207954, 240091, 3087149330, 173327, 1862341133, 206943, 1627397381,
    229205, 771761154, 33892, 771948554, 33885, 1728249863, 221478, 773333508, 186727, 1862473738, 217089, 1728061704,
    22467, 1828716562, 148507, 1929580297, 153412, 1677922055, 98665, 1929579275, 175090, 1694569222, 244153, 1627535110,
    31378, 2349006866, 232931, 2181047312, 76854, 788531204, 172303, 2030047499, 146229, 1627590411, 146240, 1627590411,
    147753, 1627590410, 147763, 1694699274, 204362, 1694506244, 163158, 2181238533, 8164, 1912602643, 8151, 1929379853,
    26336, 1912799239, 173202, 822153735, 215346, 771759627, 218241, 2181046532, 222136, 2233213454, 138172, 1929383433,
    205506, 1912610060, 216130, 1694506504, 23323, 1795358727, 32329, 1694695431, 75531, 788531204, 174174, 1644237572,
    228776, 1912611846, 176128, 2952860430, 33788, 1946353674, 165825, 3204648724, 30490, 3087204366, 218691, 1761616132,
    58582, 973145092, 219736, 1862803977, 145516, 1929580294, 145511, 1694699269, 154848, 1812139780, 137942, 1627393551,
    208017, 1694506250, 207964, 1845501192, 40796, 1946157329, 10123, 1694498841, 34349, 671154188, 54080, 1627390732,
    27205, 1694695434, 54070, 1912603402, 150745, 1694699274, 150755, 2047020809, 225925, 2047025929, 243194, 2046885897,
    146648, 1812139783, 143903, 1912803080, 2810, 1694498836, 2830, 1694498836, 2792, 1694498834, 24150, 1912799240,
    243355, 1694695431, 158277, 3103985420, 153506, 1912803077, 219315, 1845764613, 226293, 1912808197, 230834, 1912611845,
    25279, 1627586565, 2433, 1929379866, 2478, 1929379862, 3192, 1694498838, 21281, 1929379862, 2459, 1929379859,
    207869, 1912610060, 177207, 973149192, 177200, 1845564423, 242069, 1694706435, 26702, 1912799240, 26717, 1929576456,
    38450, 1912602888, 26710, 1694695431, 91185, 1845693196, 118018, 2902526985, 118027, 2365656073, 33462, 3070427152,
    51150, 1845494543, 51137, 1912603405, 101, 1845493783, 94048, 1963133721, 94073, 1963133721, 67641, 1627456533,
    57675, 1811940116, 57647, 2197816078, 57661, 1761608462, 57635, 1946157836, 21343, 1627389971, 5689, 1862270993,
    5673, 1627389968, 161472, 2181238540, 12204, 1677721609, 33942, 1929576454, 33574, 1694695429, 152417, 1812139781,
    32554, 3070427158, 35613, 1845494033, 202054, 1811946510, 206022, 1862278406, 204398, 1694506246, 205730, 1627397381,
    203484, 1728060676, 5157, 1627389976, 217596, 771760387, 43294, 3087008033, 123191, 3036744731, 162417, 2952990470,
    80258, 2197948689, 164117, 2667777818, 209319, 3187678472, 76418, 973080581, 76414, 771753988, 84831, 771961092,
    121125, 1929448452, 78921, 973080587, 31149, 2164457481, 235789, 2164336137, 721, 1694498831, 180259, 973084167,
    170715, 1979715852, 139403, 2952793623, 178590, 771822855, 109965, 2869103372, 109931, 2718108426, 176930, 3204518668,
    173148, 822153735, 32178, 2198011910, 163687, 2181238534, 166982, 2197884678, 229897, 1627399174, 137515, 1929383434,
    118958, 1694567453, 118934, 973147160, 96325, 1694698263, 219945, 772284937, 119120, 973147141, 96100, 1929579274,
    102617, 1845693202, 138568, 1694502410, 114519, 2298678044, 53226, 1627390737, 53195, 1627390735, 53168, 1694499597,
    242594, 2566979596, 157038, 3087208202, 27375, 1778581511, 52378, 1627390727, 143260, 1929580294, 208459, 1845501191,
    25622, 1761804296, 174745, 1694569224, 241517, 1694640648, 241233, 1694640650, 205255, 2030050569, 49551, 1912603160,
    179645, 1694569742, 59515, 1912669195, 23283, 1845690378, 144545, 1862471430, 144563, 1745030916, 30412, 2349006864,
    6072, 1862270988, 7512, 1862270988, 18663, 1946157067, 20446, 1677721611, 168133, 2181238794, 216515, 2181111818,
    156326, 2416119568, 156962, 2416119562, 166063, 2734886668, 242123, 2030250753, 242247, 2030251009, 206515, 2164268295,
    106581, 2332232481, 106676, 3087207197, 106761, 3087207195, 222124, 1696342533, 180654, 973084167, 38869, 1845494034,
    211606, 3120569612, 208591, 1929387274, 174283, 1862341385, 174095, 1946227464, 143701, 1845694214, 37951, 1912602896,
    136694, 1627393546, 153288, 1812139779, 237752, 2197890837, 236122, 2952865299, 237714, 2952865555, 217169, 738205955,
    226326, 1946362632, 227430, 1946362631, 103714, 1694698250, 116285, 1946225417, 103635, 1912802062, 211890, 2348817680,
    135699, 1811942934, 181891, 973084426, 228522, 1845502993, 230005, 1929389072, 228507, 1912611855, 236723, 1929455372,
    147629, 2684555016, 147637, 2147684104, 174525, 2684424968, 110496, 2919435042, 105985, 2500004640, 122905, 973147167,
    151552, 1929580294, 216653, 1694507267, 136750, 1862274569, 51806, 1694499604, 51787, 1946157843, 33706, 2030239749,
    161128, 2516782876, 161210, 2382565146, 161080, 2952990474, 242222, 2567121924, 176444, 2952860428, 199096, 1946163986,
    146313, 1845694219, 146324, 1845694219, 147824, 1694699275, 148898, 1862471434, 148908, 1862471434, 233963, 1912612108,
    140705, 1694502410, 204922, 1627397382, 110584, 3087207189, 76242, 788531213, 76255, 1862273036, 79513, 1862404364,
    84782, 1862480140, 86800, 1862480652, 88302, 1862480908, 173162, 822153737, 173155, 1627460103, 140550, 2969570842,
    11782, 1677721607, 242168, 1828924419, 41671, 1694499085, 182327, 1929385751, 206039, 1694506245, 206128, 1862278405,
    163033, 2198015754, 25308, 1929576459, 209862, 3120569620, 209986, 2147491090, 155339, 2550337290, 219782, 772284932,
    171899, 1627394324, 7722, 1694498830, 83860, 1627392523, 185867, 1912805386, 136639, 1811942927, 232305, 2399151118,
    232281, 3120571404, 174169, 1929450245, 216962, 1660952835, 68350, 2030109698, 243522, 973152002, 217191, 1929388294,
    24015, 1795358722, 29202, 2902654996, 148152, 1761808135, 148443, 1694699277, 221282, 773071369, 206791, 1627397383,
    217978, 1795170568, 154140, 2365787911, 175387, 2600538885, 188414, 2835421202, 188443, 1912674316, 185981, 2835552264,
    50314, 1845494548, 50295, 1912603411, 138446, 1946160651, 204826, 1627397383, 21239, 1694498838, 21261, 1694498836,
    2935, 1845493773, 2948, 1845493773, 2961, 1845493773, 2974, 1845493773, 2987, 1845493773, 172262, 2030047501,
    22636, 973078537, 212168, 2952797452, 237678, 2952865572, 154418, 2365787911, 243896, 3003266824, 146066, 1677922055,
    173442, 1795232265, 206265, 1627397383, 224343, 774906372, 26383, 1862467591, 225775, 1862476551, 108270, 3036875547,
    38047, 1862271246, 174656, 1862341385, 136331, 1627393552, 205625, 1845501191, 150972, 1627590411, 150983, 1627590411,
    142153, 1862471177, 176208, 2332103432, 176076, 2164331276, 133880, 1912606211, 137281, 805309960, 144268, 1929580296,
    174722, 1677792004, 79102, 1879181571, 89326, 1879258627, 133651, 1879051779, 143691, 1845694215, 183038, 1845499668,
    183080, 1845499667, 26294, 1929576459, 152374, 1812139784, 208519, 1946164487, 81706, 1627392522, 181261, 973084189,
    207972, 1795169545, 28777, 1912799240, 232719, 2181047316, 222589, 773857801, 2167, 1962934291, 200200, 2969574157,
    76493, 973080581, 76489, 771753988, 84858, 771961092, 224153, 1764499971, 154578, 2030243589, 221405, 1729372676,
    149451, 1694699278, 114437, 2432895770, 114369, 2298678032, 203824, 2013273352, 231545, 2348819474, 156640, 2952990492,
    156592, 2952990474, 41582, 1879048457, 238415, 1845503770, 148516, 1929580297, 187181, 1694701578, 205855, 1627397391,
    205870, 1627397389, 82527, 1694501386, 82567, 1694501386, 174533, 1862341382, 65989, 1627456525, 65977, 2181104652,
    89128, 1694709258, 223954, 2402034188, 223978, 2351702540, 39201, 2566914323, 216484, 973152263, 204668, 1627397383,
    221150, 773071365, 217275, 771760388, 25697, 1862467595, 25708, 1761804299, 179218, 3170964745, 159361, 2399342358,
    68352, 973145091, 208703, 2768248070, 208709, 2231377158, 189518, 1929386253, 189531, 1929386253, 176942, 2919305992,
    201335, 2969574168, 24836, 1694695430, 55135, 1627390731, 154620, 1694699275, 154631, 1694699275, 154600, 3187871498,
    154610, 3171094282, 226375, 3187876618, 55126, 1912603401, 165235, 2969767698, 138038, 1946160649, 218549, 2399150353,
    224372, 1697653257, 224412, 1630544391, 76130, 973080583, 198731, 1694702085, 178978, 3019969803, 150334, 1627590410,
    217910, 771760389, 104668, 2030242584, 104629, 2365786895, 142253, 1627590153, 174025, 1728123659, 51613, 1694499599,
    200574, 2348817172, 200536, 2399148818, 17908, 2399141909, 132784, 2550205704, 216571, 973152273, 33102, 3070427152,
    168523, 3070431248, 175892, 3187741450, 31794, 3087204372, 230890, 2600477707, 232469, 1811948553, 228968, 1694508040,
    229253, 1862280200, 229261, 1627399176, 232478, 1962943496, 230883, 1912611847, 11136, 1694498826, 139792, 2952793633,
    34099, 2382561302, 34057, 2952986644, 160520, 2952990478, 157128, 3187871496, 153711, 1694699269, 217263, 771760388,
    29322, 1946353672, 206462, 3003129095, 209652, 2885688588, 145596, 1929580297, 147862, 1694699273, 143414, 1845694216,
    232553, 1845502984, 232561, 771761155, 28055, 1912799240, 67472, 2399208472, 67426, 2399208470, 181202, 973084175,
    241576, 1761749517, 47238, 1929380371, 38521, 1845494027, 138823, 2952793614, 167046, 1912672013, 159250, 2936213256,
    242239, 1862478850, 26413, 1912799238, 136587, 1862274571, 108382, 2550336285, 108553, 2936212253, 159946, 2550337309,
    108467, 2885880604, 108636, 2701331227, 159874, 2500005646, 217391, 2885689608, 169231, 973082892, 170372, 1879052551,
    230775, 1912611846, 219215, 772022788, 33594, 1946353669, 179069, 2231440655, 149833, 1795362564, 14152, 2382364710,
    14083, 2231369759, 143504, 1812139784, 122624, 536939526, 134101, 2952793633, 162053, 2382565137, 227123, 2382570257,
    161584, 2181238544, 162006, 2382565135, 227155, 2382570255, 80464, 1929513226, 90065, 1929590282, 218185, 3036684566,
    132207, 1694567695, 178352, 1845564680, 223351, 1948787203, 156708, 2164461324, 17388, 3036676126, 198324, 1946163476,
    34615, 2952855566, 240970, 2952997390, 99040, 1845693196, 218737, 1761616135, 50490, 1845494544, 50476, 1912603406,
    23840, 1912799238, 75128, 973080582, 75134, 754976774, 84288, 1912811782, 144058, 1912803078, 75123, 973080581,
    75147, 788531205, 84284, 1677930756, 86693, 1677931268, 88345, 1677931780, 240537, 1677928964, 5793, 1694498843,
    5777, 1862270992, 5887, 1912602637, 180960, 973084183, 49114, 2516582946, 8478, 1929379873, 202829, 1845501191,
    82773, 2902460937, 240859, 1912809991, 215822, 771759641, 13696, 1744830484, 133467, 1946225930, 242313, 3036883972,
    36756, 1694499083, 136197, 1862274568, 38243, 1862271248, 10568, 1761607700, 10550, 1694498834, 10536, 1677721614,
    103010, 1946356492, 103022, 1946356492, 131950, 1694567689, 133149, 1694567688, 53509, 1912603406, 87177, 1627599890,
    81241, 1862273553, 86197, 1912812049, 87153, 1862480913, 81288, 1627392525, 205518, 1627397387, 26661, 1845690378,
    75846, 1694500873, 86179, 1694708233, 167833, 1677922312, 216460, 1677795336, 224476, 774906372, 79629, 1862404362,
    223245, 774119945, 136075, 1711279620, 124003, 973147149, 23725, 1828913157, 209314, 1828723973, 132320, 1946225926,
    238565, 1627399949, 239228, 1677731599, 116568, 1627458312, 20688, 1929379854, 24974, 1627586569, 169877, 1761612040,
    180161, 1761613320, 204029, 1845501188, 148110, 1627590407, 81360, 687868419, 169333, 973082894, 75742, 973080589,
    117729, 973147149, 75933, 973080588, 76068, 973080588, 76374, 973080588, 169711, 973082892, 24809, 1694695435,
    75258, 973080587, 84544, 1694707979, 84623, 1627599115, 84711, 1627599115, 170212, 973082891, 230873, 1627399178,
    230865, 1912611848, 32798, 3204644880, 93591, 1912802064, 34815, 1845494032, 34831, 1845494030, 100814, 2030242571,
    91396, 1845693210, 91354, 1694698261, 91375, 1694698261, 91342, 1845693196, 125494, 1677790215, 149719, 1828917000,
    206930, 1728060679, 119205, 973147146, 97333, 1929579273, 144338, 1694699270, 241357, 1694640646, 160703, 3087208206,
    132846, 973147401, 223344, 1915232775, 45418, 1845494027, 162223, 2449673992, 212332, 2449480968, 222251, 1629233675,
    222242, 1964777993, 227058, 822289164, 175011, 1795232520, 233724, 1862280477, 27224, 2600665095, 32994, 2298675208,
    1925, 1728053288, 238239, 1694508828, 32098, 2198011913, 26012, 1862467591, 115998, 1845562119, 149681, 1862471431,
    165415, 2181238540, 179906, 973084166, 242141, 1661152004, 230597, 1728062477, 48808, 3187671618, 48695, 2986345007,
    16381, 1694498843, 95820, 1845693195, 95831, 1845693195, 118156, 1845562379, 118167, 1845562379, 217599, 771760387,
    215602, 771759629, 50797, 1845494554, 50773, 1946157848, 50424, 1845494550, 50404, 1912603412, 134608, 1694502416,
    142920, 1946357514, 221116, 773071364, 208027, 1694506246, 150166, 1929580294, 239701, 1929521414, 240748, 1929587206,
    132864, 973147401, 204971, 1627397382, 28371, 1627586565, 216491, 973152261, 28665, 1912799236, 167941, 1912803332,
    207340, 1845501191, 34722, 1862336517, 44052, 2197815567, 44026, 1694499083, 182192, 973084425, 182394, 973084425,
    181647, 973084424, 228108, 1694573333, 68632, 1828717837, 68645, 1845495050, 31128, 2349006860, 199338, 1694505750,
    120584, 973147149, 120572, 973147148, 152793, 2952990476, 11493, 1761607691, 152782, 1761808139, 115499, 1862470409,
    125400, 1862339593, 143114, 1845694217, 239414, 1845635337, 152118, 1845694216, 176342, 3137409806, 225125, 1862476558,
    225112, 1694704397, 75548, 973080583, 120650, 1845562390, 183450, 2399147817, 183320, 2332038948, 183920, 3087013666,
    183988, 2952795938, 183260, 3087013662, 183860, 2516588318, 183392, 3187676957, 31084, 2332229648, 159712, 3087208214,
    161456, 2936213264, 83842, 687868425, 135110, 1912606218, 219062, 1761616137, 144417, 1694699270, 26201, 1912799236,
    144188, 2835549961, 174148, 2835419913, 241331, 2835491337, 146026, 1627590408, 207411, 1761615124, 201870, 1694505998,
    189723, 1627396361, 58993, 1845560332, 68621, 1828717835, 70887, 973079817, 68613, 1946158344, 164827, 2969767688,
    221666, 2987926024, 221652, 773333511, 221640, 2149065222, 65805, 973145095, 242067, 1694706434, 242364, 1694707458,
    20476, 1694498834, 35141, 1912602898, 31496, 2399338510, 155253, 2164461324, 141818, 1946357256, 141938, 1929580037,
    219262, 772022788, 205134, 1694506247, 103136, 1946356496, 150017, 2030243591, 116758, 1744899086, 201983, 1912609804,
    154931, 2583891722, 208693, 2768248069, 32380, 1694695437, 155094, 2147684102, 144647, 1929580296, 144640, 1694699271,
    99119, 1845693194, 200251, 1811946249, 142844, 1879248386, 232739, 2181047312, 228090, 822158089, 77897, 973080597,
    85503, 2399351060, 100861, 2164460306, 119927, 973147154, 119945, 973147154, 99763, 2265123601, 99780, 2248346385,
    231299, 2147492887, 224419, 2217746953, 133894, 1879051783, 223372, 1697128967, 185246, 1929385746, 158628, 3003322141,
    235044, 1812014604, 202019, 1946164231, 217636, 1795170566, 44774, 2181038372, 178791, 1744901387, 66120, 973145095,
    170912, 973082887, 143088, 1862471428, 221784, 773333513, 81207, 1862273546, 177908, 973149190, 80286, 1694632198,
    89991, 1694709254, 226239, 1946362637, 214475, 1694506515, 116809, 973147146, 24079, 1963130889, 90173, 1963133705,
    135074, 1728056848, 223326, 3089375762, 232009, 2231378960, 51938, 1694499604, 51958, 1627390739, 51930, 1694499592,
    225217, 1694704392, 35547, 1845494032, 38410, 1627390233, 153749, 1912803078, 36859, 1627390223, 217431, 1627398408,
    200709, 2164267795, 200967, 3070237459, 57792, 1912603400, 31738, 3120758788, 211690, 2734693640, 109377, 2349009694,
    70757, 1845495052, 70748, 1677722889, 134596, 1946160652, 145619, 1694699270, 156520, 2416119566, 140297, 1979715078,
    208682, 1728060683, 202026, 1828723722, 15660, 3070230549, 30802, 3087204362, 217802, 1946165507, 44864, 1929380114,
    135389, 1946160654, 134584, 1728056844, 154382, 1627590406, 175263, 1694569223, 179751, 620827909, 72128, 771753476,
    142078, 1694699019, 148456, 1761808139, 28937, 1946353672, 80611, 687868423, 154742, 1627590408, 159618, 3154317062,
    209782, 3120569608, 187200, 2902661142, 198945, 688069126, 243535, 1694643977, 242431, 1912811524, 71074, 1694500366,
    23832, 1929576451, 132812, 2550205706, 152456, 1812139785, 207584, 1811946761, 75275, 973080582, 116922, 973147142,
    144052, 1929580294, 243239, 1929576454, 84379, 1862480133, 148305, 1862471429, 153450, 1845694213, 240545, 1862478341,
    243234, 1862467589, 182454, 1694504725, 235502, 1929455123, 219812, 1627922950, 219823, 1913135621, 219833, 772284933,
    231885, 2147492876, 242205, 1627597826, 178072, 2919306249, 111766, 2986543903, 110344, 2382564124, 162576, 3087208204,
    240191, 3087149324, 241064, 3087215116, 147535, 2684555018, 147545, 2147684106, 31206, 3087204368, 8940, 1845493770,
    26495, 1845690375, 210678, 3019906320, 180213, 973084175, 53474, 1627390733, 167762, 1627590669, 53462, 1912603404,
    167750, 1912803340, 17304, 3103784987, 108906, 3103984411, 160017, 3103985435, 40669, 1879048466, 40654, 1845494031,
    134940, 1728056851, 75140, 973080583, 146913, 1862471435, 36655, 1912602898, 95572, 1845693202, 95590, 1845693202,
    79829, 2013399307, 89758, 2013476363, 202870, 1828723974, 213534, 2432703754, 149314, 1862471438, 206320, 1862278414,
    219005, 1795170567, 162755, 1812139790, 162769, 1812139790, 144158, 1812139789, 145880, 1812139789, 217876, 1728061703,
    198723, 1828919811, 68372, 2030109704, 163522, 2198015759, 163537, 2181238543, 242274, 1812147202, 81659, 1627392523,
    72931, 3187672606, 174883, 1694569223, 166724, 1040256779, 25546, 1694695433, 103046, 1728252684, 74487, 3170895633,
    135506, 1711279619, 30543, 3137536039, 175782, 2399212300, 152931, 1946357509, 213560, 2667584784, 138084, 1627393559,
    140940, 1694502413, 162859, 1929580296, 137190, 1811942915, 242423, 1828925188, 222343, 1931485704, 95934, 1627589386,
    151433, 1627590408, 176862, 2969637640, 180415, 973084168, 42101, 3137339675, 157272, 3036876566, 11913, 1862270987,
    54007, 1946157841, 137702, 1929383433, 213417, 1627397383, 25447, 1929576454, 210710, 3120569612, 132692, 973147398,
    132739, 2030112005, 30582, 2332229664, 73474, 2030044683, 10602, 2181038108, 147281, 1929580296, 182829, 1845499673,
    182805, 1845499672, 223709, 2233999890, 201398, 1845500939, 178063, 2919306249, 120863, 973147145, 102923, 1845693192,
    210926, 2952797448, 144883, 1929580295, 169909, 973082891, 74403, 2197817103, 240398, 1694640387, 79803, 1946290434,
    89717, 1946367490, 133924, 1946160642, 184917, 1946162955, 26050, 1912799238, 134296, 1828720134, 181872, 973084422,
    101654, 1912802066, 93800, 1929579286, 93842, 1929579284, 93984, 1929579282, 145786, 1929580306, 93878, 1929579280,
    93950, 1694698256, 176156, 2969637640, 36481, 1694499089, 156566, 2500005648, 140276, 1912606224, 134302, 2013269511,
    241026, 3187878406, 239821, 1963075851, 152097, 1845694218, 154425, 1694699272, 239955, 1694640392, 157316, 2500005654,
    229064, 1694508041, 12213, 1828716553, 233781, 1845503247, 217364, 771760388, 239003, 3087017759, 211878, 2634030348,
    150725, 2181238538, 200294, 1979718410, 221826, 1628971530, 151706, 1627590408, 221818, 1964515848, 138001, 1929383435,
    166210, 2181238549, 160480, 2516782861, 222572, 3206554120, 222557, 773857799, 222544, 2149589510, 213008, 3019906318,
    32499, 2198011916, 173215, 1627460103, 101062, 1761807128, 132379, 1912671504, 100973, 1912802063, 132333, 1912671502,
    101022, 1912802060, 120223, 1912671244, 7819, 1828716568, 4966, 1627389973, 4946, 1627389972, 158550, 2332233486,
    34387, 671154189, 53329, 1627390732, 175698, 3170964236, 25038, 1929576459, 53351, 1627390731, 25049, 1862467594,
    32269, 1761804298, 32279, 1963130890, 53341, 1912603402, 57782, 1912603402, 163207, 1761808138, 227437, 1963139850,
    25059, 1912799240, 49392, 2986345012, 11053, 1627389960, 180661, 973084172, 183185, 2902464275, 183204, 973084434,
    185042, 1627395856, 143247, 1728253703, 182434, 1694504724, 230804, 1912611849, 143352, 1694699273, 208363, 1879055622,
    82506, 1694501386, 82557, 1694501386, 224032, 774644233, 6153, 1862270990, 47937, 1946157588, 47925, 1946157580,
    170804, 973082885, 230335, 1845502983, 151241, 1694699273, 38973, 1879048460, 89883, 1828926983, 143918, 1912803078,
    183, 1728053264, 27168, 2265120774, 202164, 2348817448, 202084, 2399149076, 202124, 3036683284, 204615, 1694506254,
    52486, 1845494546, 52454, 1845494544, 219079, 1761616137, 153348, 1677922054, 175483, 2902528779, 58978, 1845560335,
    152206, 1912803080, 30995, 2349006869, 147923, 1694699276, 145330, 1929580298, 158578, 2869104398, 133170, 1694567693,
    189944, 1862277401, 238483, 1694508823, 32462, 1879244808, 206107, 1627397381, 117703, 536939528, 112601, 2198014744,
    112673, 1694698258, 112571, 1694698255, 112709, 1694698254, 144407, 1845694218, 222839, 1629757961, 71241, 1694500367,
    189278, 973084942, 71229, 1912604172, 203013, 1929387271, 178391, 1761678603, 178381, 1761678602, 78913, 973080584,
    177914, 1694569479, 181290, 973084181, 212952, 2348817682, 55175, 1627390731, 55166, 1778385673, 45399, 1862271238,
    119591, 1929448453, 118641, 1694567428, 220017, 772284935, 220004, 2181571078, 58966, 1845560332, 237005, 1627465485,
    31966, 3036872716, 242457, 1912811524, 95312, 1912802075, 118291, 1912671252, 118331, 1912671251, 36419, 1929380113,
    118645, 973147145, 21472, 1845493796, 21508, 1845493783, 182039, 973084436, 21437, 1862270993, 22832, 1862270990,
    46307, 1862271246, 197919, 3019905296, 144215, 1694699273, 75441, 788531209, 89331, 1862481416, 175341, 1879118599,
    155589, 2952990484, 115347, 1644366606, 76748, 973080579, 23109, 1627389963, 36816, 1862271243, 142634, 3087207954,
    240109, 3087149330, 98690, 1845693192, 188674, 1627461642, 216691, 1845502215, 99423, 3154316052, 99443, 3137538836,
    10630, 2600468498, 99463, 1778584338, 99481, 1778584338, 99389, 1694698257, 99406, 1694698257, 99359, 3154316047,
    99374, 3137538831, 119610, 1778453514, 224332, 1915757064, 147289, 1862471430, 168555, 1896026113, 243526, 1895898881,
    136882, 1946160650, 232947, 2181047312, 217097, 1744838920, 185877, 1912805399, 185921, 1912805398, 207696, 1912610059,
    198275, 2197821718, 98351, 1694698251, 144809, 1946357510, 89719, 1845704207, 138553, 1845497359, 50748, 1845494553,
    50725, 1946157847, 230294, 1845502981, 240984, 3120769542, 69321, 1761608978, 69381, 2969568524, 69310, 1627391243,
    140053, 1946160648, 222150, 2233213454, 181815, 1929385754, 181841, 1929385752, 142195, 1912802829, 198344, 1694505247,
    198297, 1946163483, 112485, 2198014746, 112511, 2181237530, 112404, 1694698263, 112427, 1694698263, 233614, 1962943766,
    96417, 1761807124, 112450, 1694698260, 96864, 1761807123, 96883, 1761807123, 234776, 1946166547, 37596, 1862271250,
    96470, 1761807122, 96488, 1761807122, 112387, 1694698257, 67514, 1694565392, 96506, 1761807119, 112470, 1694698255,
    234761, 1946166543, 59766, 1761674251, 131193, 1761753096, 40822, 1929380105, 242145, 1845701379, 216794, 1828724994,
    208274, 1811946760, 37268, 1862271247, 37256, 1627390220, 37283, 1912602892, 37246, 1627390218, 25689, 1761804296,
    176142, 2952860430, 166792, 1040256777, 28843, 1845690376, 28629, 1694695431, 208727, 1694506246, 108144, 3036875553,
    108051, 3036875551, 107970, 3036875547, 187336, 3036878871, 80844, 687868427, 116320, 3036744458, 177395, 973149192,
    177388, 1912673287, 159072, 2399342390, 55759, 2181038897, 158155, 2332233494, 30666, 2181234708, 227006, 2181243668,
    227378, 2181243668, 55822, 2147484430, 148188, 1627590407, 205777, 1627397383, 230110, 1845502979, 96730, 1694698253,
    39098, 2181038344, 80430, 1627523332, 90088, 1627600388, 233344, 1845503271, 233383, 1845503269, 46990, 1811939869,
    46794, 1694499350, 47332, 1627390485, 46834, 1694499347, 86590, 1694708239, 76217, 788531213, 49539, 1627390476,
    76230, 1862273036, 79525, 1862404364, 84770, 1862480140, 86812, 1862480652, 88290, 1862480908, 157068, 2952990484,
    117768, 1929448481, 117801, 1929448481, 24529, 1929576478, 50085, 2835350040, 20801, 1996488727, 92668, 1929579285,
    92820, 1929579285, 92841, 1929579285, 68480, 1912669204, 233324, 1660953876, 92784, 1929579283, 70914, 1694500114,
    92862, 1929579282, 92880, 1929579282, 4173, 2835349521, 92803, 1929579281, 92898, 1929579281, 92915, 1929579281,
    92756, 1929579278, 92770, 1929579278, 59301, 1694565386, 131126, 1929525256, 240583, 1694706183, 80390, 1627523337,
    89182, 1627600393, 95632, 1929579280, 95648, 1929579280, 163026, 1694699271, 167140, 1778454285, 68810, 1694500105,
    153617, 1912803078, 3014, 1694498834, 73928, 1845495567, 73901, 1862272779, 163339, 1627590410, 213187, 1627397386,
    199684, 1862277900, 199708, 1627396876, 168658, 973082891, 179895, 973084171, 173884, 1946227463, 236712, 1929455371,
    136175, 1929383435, 240829, 1812146694, 73988, 1962936076, 141244, 1627456530, 141227, 1627456529, 141172, 1694565392,
    141262, 1946223631, 141213, 1627456526, 141188, 1644233741, 141163, 1694565385, 240668, 1694706185, 188256, 1694701579,
    24030, 1845690376, 146367, 1929580301, 146380, 1929580301, 161484, 2181238540, 214680, 1929387530, 214671, 1694506505,
    155055, 3036876555, 144714, 1929580292, 108210, 2500004641, 108113, 2500004639, 108024, 2500004635, 78070, 3187673111,
    78040, 973080591, 177650, 973149199, 177708, 973149199, 85523, 3187880206, 177622, 3187741710, 177680, 2952860686,
    32207, 1627586571, 32576, 3070427158, 164315, 2349010708, 212206, 2600475918, 3798, 1929379852, 16337, 1694498833,
    59094, 973145093, 115361, 1929579281, 125370, 1812007946, 107766, 3087207203, 107871, 3087207201, 111151, 3087207199,
    107706, 3036875540, 111097, 3036875538, 23178, 1845690374, 24702, 1694695428, 170727, 1979715852, 221388, 1628709386,
    221380, 1964253704, 117636, 1694567429, 242391, 3171102472, 242417, 3070439174, 215521, 1627397642, 215531, 771759624,
    53443, 1828717331, 145281, 1694699272, 176382, 3120632582, 40687, 2768240909, 28479, 1929576457, 28276, 1627586565,
    169, 1946157070, 25555, 1761804294, 145905, 1627590407, 236289, 1929455130, 157048, 3087208202, 232492, 1811948552,
    213524, 2969574666, 201031, 1929386761, 212030, 3170901266, 177064, 973149191, 213331, 1962941702, 174062, 1694569221,
    11741, 1677721614, 239460, 1912744196, 13431, 1862270993, 202862, 1728060680, 67750, 3103851539, 67662, 3204514831,
    67692, 3070297103, 67722, 3170960398, 136982, 1946160648, 210622, 2348817684, 221705, 1847075331, 48146, 2332033570,
    88810, 1694709013, 88831, 1694709011, 88415, 1862481166, 88429, 1694709006, 88407, 1694709000, 83255, 3036678684,
    83439, 2197817873, 137302, 1929383433, 206081, 1862278409, 205426, 1862278413, 67572, 1694565396, 65702, 1912669198,
    226620, 2181243662, 58795, 1845560333, 59753, 1761674253, 216404, 973152012, 58808, 973145098, 116894, 973147146,
    143831, 1929580298, 147999, 1627590410, 148035, 1694699274, 163248, 1761808138, 225521, 1627595530, 143822, 1996689161,
    224876, 1996694281, 163240, 1963134728, 201889, 1912609800, 227406, 1963139848, 237773, 2197890837, 236141, 2952865299,
    237733, 2952865555, 188333, 1946228751, 213258, 1761615111, 208376, 1845501190, 44235, 1694499082, 32091, 1694695431,
    50666, 1845494543, 50653, 1946157837, 23460, 1812135947, 138746, 872418819, 181605, 973084437, 233217, 1845503252,
    234935, 1677731092, 181626, 1946162956, 230351, 2969576466, 30188, 3036872716, 241601, 1761749514, 200824, 2399148828,
    54634, 1946157838, 13210, 1761607699, 13194, 1795162128, 166988, 1040256782, 32898, 2919432204, 167016, 2919304972,
    241638, 1761749511, 175371, 1929450244, 155933, 2651000586, 163591, 1761808134, 240225, 1761749254, 241113, 1761815046,
    14832, 2399141907, 211698, 3087015182, 174937, 1627460356, 202786, 1711283467, 76890, 973080587, 236957, 1912678157,
    111300, 2500004636, 111384, 2248346396, 141787, 1979778055, 21581, 1761607695, 186708, 2265126931, 133948, 1929383427,
    79782, 1627523332, 89702, 1627600388, 134253, 1627393540, 23426, 1929576456, 8922, 1811939346, 8908, 1811939342,
    138032, 1828720134, 147420, 1929580308, 224160, 2234262034, 146009, 1929580295, 135468, 2046823939, 142541, 1812139528,
    25085, 1929576458, 244381, 2969712395, 217934, 1912611078, 224683, 2234524180, 34194, 1845690389, 185427, 1795364879,
    138999, 1694502416, 153083, 1845694218, 33362, 2969763858, 153093, 1946357510, 226218, 1946362630, 153511, 1946357509,
    226298, 1946362629, 38896, 1694499090, 78966, 973080583, 24800, 1627586569, 204517, 2030050566, 242297, 3171101702,
    182605, 1627395870, 218583, 2952798476, 83871, 1627392523, 175254, 1929450244, 179892, 1795167747, 224465, 1915757064,
    20437, 1795162121, 120355, 771820548, 29088, 2902654983, 132117, 1845562635, 173980, 1694569220, 186398, 1929582609,
    2604, 1694498834, 2622, 1694498834, 2588, 1694498832, 182929, 1845499668, 25298, 1627586570, 213399, 1761615113,
    178138, 1862341894, 180188, 973084171, 153538, 1979911946, 189884, 973084935, 161867, 2550337290, 161897, 2416119562,
    206522, 1694506252, 205683, 1845501190, 158229, 3137539852, 135014, 1694502421, 202931, 1728060680, 141750, 1711342597,
    8967, 1811939345, 186979, 1946359817, 228250, 1845502988, 228240, 1946166282, 138522, 872418819, 224442, 1630544387,
    243448, 1627586563, 28104, 1946353668, 242185, 1627597829, 242190, 1862478853, 219155, 2030051591, 151833, 1828916997,
    79154, 1979844870, 84408, 1979920646, 86719, 1979921158, 86910, 1979921414, 176216, 2332103432, 90527, 1845693219,
    117069, 973147171, 90401, 1845693218, 90597, 1845693215, 90469, 1845693213, 136517, 1694502407, 116151, 1828784902,
    198743, 1661147654, 138466, 1845497361, 211422, 3120569610, 153225, 1728253705, 208554, 1728060681, 145350, 1694699268,
    204296, 1811946762, 38227, 1694499088, 213732, 2432703756, 69681, 1946158343, 242210, 1862478850, 123063, 973147161,
    171453, 973082905, 170492, 1627394327, 54187, 1795162896, 65964, 973145101, 172878, 1627532556, 243396, 1963130888,
    176504, 3187741452, 244187, 1929524997, 1212, 1845493776, 182895, 973084424, 205200, 1627397383, 125512, 973147149,
    45364, 1929380108, 115770, 1929579276, 242548, 1929445384, 228069, 822158087, 200213, 2969574157, 180523, 973084174,
    78370, 788531209, 80224, 1929513224, 89946, 1929590280, 133908, 1929383432, 155976, 2332233505, 172719, 1862413600,
    172569, 1862413599, 172600, 1694641439, 185811, 1862473753, 185765, 1912805400, 182573, 1694504717, 185741, 1812142093,
    216774, 3154125060, 206028, 1694506245, 76567, 788531204, 243470, 1845690392, 153770, 1946357522, 238746, 1912612626,
    211934, 2415926540, 153762, 1912803080, 189836, 1862277393, 189867, 1862277393, 144795, 1929580295, 211368, 2583698702,
    116484, 1677789961, 45867, 1929380114, 45899, 1929380111, 235645, 1845569049, 236438, 1912678155, 198501, 2181044520,
    198435, 2181044513, 218792, 3070238990, 52960, 1627390731, 144843, 1929580296, 147879, 1761808136, 144836, 1845694215,
    227809, 1845699335, 146483, 1929580296, 146491, 1627590407, 225378, 1627595527, 26274, 1929576458, 235437, 1929455114,
    154566, 2030243591, 206738, 1929387274, 206748, 1929387274, 203141, 1962941702, 74571, 1694500623, 74724, 1811941135,
    106852, 2332232485, 77983, 973080599, 242567, 1929445389, 118494, 973147146, 27671, 1694695429, 223871, 774644228,
    5867, 1694498836, 69153, 1879049487, 70874, 973079821, 69141, 1677722892, 175494, 2399212294, 223811, 1630020105,
    223804, 1965564423, 211302, 3120569614, 91991, 1761807114, 117512, 1761676298, 26773, 1845690377, 217688, 771760387,
    38887, 1929380105, 76928, 1694500880, 76944, 1862273034, 85054, 1862480138, 161777, 2399342350, 165289, 2969767694,
    166801, 1040256775, 29057, 2936209413, 154956, 2936213253, 218566, 2399150353, 14870, 3036676124, 74209, 3019900693,
    219266, 1862541831, 244589, 2952935191, 244570, 3171038995, 176002, 2147554058, 158835, 3137539848, 208513, 1845501190,
    174588, 2684424964, 226408, 1795367687, 234971, 1929389328, 178989, 3019969803, 77050, 973080585, 219012, 1946165511,
    131528, 1929448716, 131540, 1929448716, 23577, 1862467594, 133277, 2432765196, 174992, 1627460359, 56070, 2147484455,
    148090, 1862471438, 137998, 1845497347, 162411, 2952990470, 235280, 1694574085, 183242, 973084434, 104457, 2030242577,
    104491, 1963133713, 104395, 2030242576, 104427, 2030242575, 212724, 2684361998, 102302, 1845693207, 120452, 1761676306,
    120419, 1761676303, 41276, 1912602889, 29824, 2349006862, 207707, 1912610059, 214279, 1627397385, 216588, 973152273,
    33118, 3070427152, 168539, 3070431248, 175902, 3187741450, 152981, 3053653766, 152987, 2516782854, 153429, 3087208198,
    153435, 2550337286, 31814, 3087204372, 218273, 2969575684, 239931, 1795303689, 115561, 1929579273, 29132, 1946353674,
    179587, 1862341895, 28456, 1627586568, 28730, 1694695432, 157136, 3187871496, 241735, 3187812888, 231227, 2147492878,
    36315, 1929380109, 232564, 771761155, 114825, 3171093271, 134081, 2634026506, 140502, 2969570835, 239786, 1761749256,
    241441, 1694640646, 121008, 1912671240, 141013, 1862274580, 22764, 1929379852, 58784, 1845560331, 59248, 1694565386,
    116914, 973147144, 143884, 1845694216, 143877, 1694699271, 224885, 1694704391, 189507, 771758347, 23215, 1845690376,
    166396, 2969767704, 184695, 973084439, 33266, 2969763862, 176526, 3154187018, 212152, 3087015176, 203733, 1929387275,
    150521, 1627590408, 181172, 973084175, 24783, 1912799239, 123961, 973147152, 110290, 2919435023, 237355, 1912678158,
    66216, 973145098, 141649, 3070297102, 241150, 3070437902, 239313, 1694640388, 200411, 2902465301, 200469, 1677728529,
    222054, 2400985610, 27064, 1778581510, 14610, 3036676130, 31566, 2399338516, 29564, 2349006866, 159756, 2181238546,
    179337, 2231440657, 212428, 2399149330, 96916, 1627589385, 225692, 1627595529, 28210, 1845690374, 203655, 1862278405,
    143219, 1946357514, 218207, 3036684566, 39726, 1946157327, 39714, 1694499084, 27940, 1845690375, 36842, 1845494033,
    104474, 2030242577, 104508, 1963133713, 104411, 2030242576, 104442, 2030242575, 159234, 2399342344, 200169, 1761614602,
    140206, 1862274570, 140199, 1929383431, 151788, 1828916998, 83185, 3103787568, 86356, 3187880483, 86424, 2952999457,
    86488, 3137548831, 83111, 2952792602, 87833, 2952999962, 86540, 3036885525, 77795, 2164262929, 199139, 1912609553,
    77827, 2952792079, 78167, 3070232587, 77078, 973080586, 77097, 536872969, 49148, 2516582946, 101768, 1912802069,
    101709, 1912802063, 186860, 1912805391, 203929, 1929387271, 7607, 1627389966, 133936, 1962937862, 215847, 771759641,
    198957, 688069125, 208046, 1694506244, 118054, 973147154, 118090, 536939538, 94439, 1845693201, 151845, 1761808143,
    200760, 3036683026, 230323, 1845502981, 115414, 1677921035, 188044, 2969770005, 239476, 1694640390, 177030, 973149192,
    177023, 1845564423, 217847, 1728061703, 174980, 1929450246, 173921, 2013336325, 242264, 1879256066, 151441, 2030243590,
    225857, 822289158, 225863, 839066374, 26459, 1812135940, 39608, 1778385183, 162165, 3087208206, 207894, 1845501191,
    114593, 2298678039, 220480, 2232164878, 179989, 973084170, 179999, 973084169, 209309, 1828723973, 70995, 1828718095,
    72511, 1862272526, 72607, 2835351054, 73571, 973080077, 70983, 1946158604, 72035, 1627391500, 139068, 1795165708,
    72525, 1694500363, 154941, 2030243593, 25895, 1862467593, 225503, 1627595529, 225512, 1862476553, 242380, 2734894850,
    160653, 2164461324, 74361, 2197817109, 115280, 2432895773, 166380, 2734886672, 208282, 2969574662, 168953, 973082896,
    51358, 1946157839, 244948, 1929524998, 132586, 1912671493, 208822, 1694506246, 150352, 1929580294, 201216, 2919242525,
    222797, 1696866825, 91017, 1627589393, 229057, 1946166279, 144750, 1929580299, 224347, 1697653257, 80809, 1862273544,
    34760, 1845494037, 21149, 1845493780, 34795, 1845494036, 34741, 1845494035, 36689, 1627390227, 44067, 1962934547,
    25924, 1627586575, 44086, 1811939597, 24630, 1929576459, 34629, 1912668170, 206551, 1929387274, 240491, 1912809994,
    201486, 1845500944, 201472, 1845500942, 218003, 1627398406, 150155, 1912803076, 199065, 1728060170, 140823, 1929383438,
    203610, 1795169544, 219954, 3188204044, 230667, 1694508040, 155106, 2399342348, 98383, 1929579285, 131996, 1929448725,
    132037, 1627458836, 131967, 1929448712, 190127, 1694505234, 29397, 1946353674, 199756, 1694505738, 204983, 2046827782,
    13734, 1778384911, 142269, 1862471178, 232507, 1946166292, 202906, 1912610056, 43601, 2952790289, 208115, 1795169541,
    141794, 973145093, 91115, 1946356496, 169691, 1862275348, 169683, 973082888, 169501, 1694503188, 59638, 1694565395,
    169482, 1694503187, 217492, 1627398412, 121253, 973147144, 222289, 3088851462, 170589, 973082888, 176662, 1946227463,
    65934, 1627456521, 65926, 2181104648, 183491, 2399147817, 183356, 2332038948, 183954, 3087013666, 184022, 2952795938,
    183290, 3087013662, 183890, 2516588318, 183421, 3187676957, 31100, 2332229648, 196629, 973084951, 212018, 2483035404,
    2273, 1694498836, 2349, 1694498836, 2313, 1694498834, 117528, 1761676302, 117589, 973147146, 24193, 1912799240,
    148195, 1694699271, 205784, 1694506247, 144423, 1694699270, 150024, 1929580299, 162662, 2634223385, 138593, 1946160653,
    169107, 1879052556, 161694, 2416119564, 239406, 1795303688, 236518, 1845569295, 244497, 1627535110, 226259, 822289157,
    226264, 839066373, 244492, 1812084485, 3537, 2835349524, 164835, 2969767688, 200240, 1929386763, 134458, 771755526,
    227447, 2198020872, 31510, 2399338510, 159222, 2416119564, 15022, 2382364699, 123113, 973147153, 29720, 2349006862,
    78521, 3204450313, 149842, 1728253707, 179968, 1660950026, 225004, 1694704390, 242502, 1694565894, 243320, 1694695430,
    169168, 1929384204, 169180, 1694503179, 204753, 1627397384, 206469, 2466258183, 135149, 1677725214, 141062, 1677788190,
    168591, 1728057625, 168567, 973082904, 190511, 1728059672, 91449, 1845693206, 190489, 1912609046, 51390, 1677722386,
    240435, 1795369490, 190597, 1694505232, 141525, 1845560331, 240835, 1845701131, 59024, 973145098, 168629, 973082890,
    141053, 1845560329, 241196, 1845635593, 189743, 1694505239, 189556, 1912609045, 113269, 1694698250, 39055, 1879048461,
    185418, 1694701577, 102437, 1912802078, 107686, 2500004628, 156926, 2718109456, 157859, 2919436048, 205074, 1627397387,
    55359, 1962935061, 55072, 1627390735, 55046, 1912603405, 232755, 2181047312, 186639, 1694701593, 186785, 2030245908,
    186664, 1694701582, 179236, 2231440661, 179278, 2231440661, 23936, 1745027076, 33166, 2181234710, 33134, 2919432208,
    158751, 2466451218, 209486, 2466258194, 231322, 2147492887, 149208, 1812139797, 149192, 1812139792, 149185, 1812139783,
    949, 1845493783, 179761, 1694569741, 97269, 1828915979, 97280, 1828915979, 119134, 1828785163, 119145, 1828785163,
    20727, 1862270986, 140715, 1862274564, 5005, 1862270994, 180423, 973084167, 73516, 1677723143, 216698, 1845502215,
    221793, 773333513, 164507, 2533560084, 187722, 3187873804, 204874, 1627397384, 72583, 1862272536, 72565, 1862272530,
    210062, 2885688588, 119439, 973147145, 149133, 1694699272, 75993, 788531204, 148225, 1627590414, 222358, 1629495816,
    45822, 1929380122, 57851, 1694499605, 229297, 1862280202, 229307, 1627399178, 198934, 688069126, 86277, 1627599363,
    82207, 1962936841, 67384, 2952856596, 67346, 2986411026, 120920, 973147145, 28548, 1812135944, 116021, 1694567181,
    143266, 1946357510, 76954, 973080584, 211790, 2415926536, 175686, 2952860428, 133459, 1795230984, 28636, 1694695430,
    217535, 1694507268, 114765, 2734885669, 114666, 2432895769, 207493, 1862278405, 78512, 3204450313, 139741, 1962937862,
    95416, 1694698259, 131766, 1929448713, 143932, 1694699268, 224986, 1694704388, 148924, 1627590406, 15681, 3070230549,
    30812, 3087204362, 27042, 2047016968, 217138, 1728061703, 37456, 1761607946, 37448, 1761607944, 210208, 2583698702,
    180206, 973084167, 97057, 1862470422, 97079, 1627589393, 229975, 771761156, 39496, 1761607955, 159624, 3154317062,
    198923, 688069125, 227500, 2349015832, 227548, 2919441176, 32070, 1694695435, 153054, 1694699269, 40993, 1946157328,
    45582, 1979711758, 45596, 1694499084, 6492, 1694498837, 6437, 1862270994, 37699, 1627390216, 217691, 771760388,
    222074, 2350653964, 162036, 2382565137, 227106, 2382570257, 161568, 2181238544, 161991, 2382565135, 227140, 2382570255,
    228624, 1912611852, 228636, 1694508043, 143293, 1694699269, 111797, 2986543903, 110372, 2382564124, 162588, 3087208204,
    240203, 3087149324, 241076, 3087215116, 32424, 1912799238, 151319, 1828916995, 115829, 1627589406, 27261, 2030239766,
    21914, 1694498837, 67592, 1694565396, 27304, 1627586578, 79703, 1694632210, 146421, 1627590408, 153495, 1694699272,
    82687, 1694501399, 82667, 1795164692, 87686, 1795372052, 76989, 973080594, 76972, 1862273041, 79885, 1862404369,
    82650, 1862273553, 85064, 1862480145, 87669, 1862480913, 86615, 1694708239, 86630, 1694708239, 75920, 973080589,
    76186, 973080589, 84611, 1845702924, 84742, 1862480140, 76514, 973080587, 76962, 973080586, 84876, 1627599114,
    85040, 1694707977, 148852, 1627590409, 141003, 1862274570, 244082, 1694643976, 17331, 3103784987, 108933, 3103984411,
    160044, 3103985435, 139461, 2197818895, 216790, 771760388, 115711, 1929579280, 198627, 1694505231, 73954, 1845495565,
    41239, 1677721866, 196713, 973084945, 36583, 1929380114, 5135, 1694498827, 214826, 1694506513, 26019, 1812135951,
    136531, 838864394, 228031, 822158089, 243836, 1694643976, 207488, 1996496133, 58586, 1845560337, 58904, 973145098,
    146851, 1627590410, 146861, 1627590410, 225048, 1812144905, 138310, 1979715079, 240127, 3187812626, 54724, 1711276810,
    18584, 1946157074, 5276, 1929379865, 5301, 1929379858, 78905, 973080584, 163603, 1761808142, 144587, 1745030921,
    145625, 1694699272, 5584, 1929379862, 23866, 1946353676, 122695, 973147147, 231715, 2147492903, 41194, 2768240908,
    152442, 1694699270, 90674, 1946356490, 190408, 687872263, 217915, 771760388, 226415, 1694704391, 209902, 3053460750,
    140478, 2969570827, 145612, 1862471431, 81315, 1627392524, 96110, 1845693197, 96123, 1845693197, 118178, 1845562381,
    118191, 1845562381, 79826, 1644300547, 89755, 1644377603, 133942, 1644170755, 9653, 1761607709, 9698, 1778384924,
    9726, 2030043158, 9634, 1761607699, 10322, 1962934291, 9682, 1962934288, 242606, 1862336523, 201187, 2919242525,
    12115, 1811939366, 187017, 1946359826, 3336, 2684354579, 174455, 1694569221, 225651, 1694704397, 92358, 1946356492,
    242127, 1761815297, 242249, 1761815553, 242382, 1761816321, 243224, 1761804289, 167073, 973147913, 213036, 2181045516,
    206378, 1627397384, 30614, 2332229664, 184303, 1694504735, 184275, 1761613596, 44202, 1761607949, 156132, 2952990478,
    205015, 1845501194, 205025, 1845501194, 79114, 1627523331, 89346, 1627600387, 216300, 973152019, 149465, 1627590418,
    149483, 1627590418, 168319, 2399342610, 147180, 1627590417, 148426, 1627590417, 66968, 2952856592, 66940, 3137405966,
    230585, 1694508044, 144890, 1929580295, 74418, 2197817103, 203532, 1795169541, 196747, 3087014180, 178830, 2231440661,
    210806, 3120569622, 101672, 1912802066, 49983, 1946157580, 176164, 2969637640, 151624, 1795362565, 202036, 1711283207,
    214443, 1694506507, 7736, 1694498830, 141986, 1761807876, 51284, 1845494538, 51276, 1912603400, 143804, 1912803085,
    151969, 1946357513, 180616, 973084173, 131603, 1929448711, 57150, 2147484449, 111601, 2349009692, 111520, 3087207195,
    166914, 1040256784, 31922, 2952986638, 111478, 3036875534, 162534, 3036876558, 166946, 2952859406, 187746, 3036878862,
    94469, 1929579277, 232221, 2952799244, 77208, 973080599, 85181, 3036885270, 123245, 3036744729, 237949, 3070306091,
    114115, 2181237537, 114256, 2969766683, 114040, 2969766681, 236194, 3036751379, 125234, 973147151, 114214, 2885880590,
    180673, 973084172, 168616, 1845498125, 28168, 1761804300, 88928, 738407692, 88443, 1862481163, 47378, 1845494292,
    137428, 1929383437, 173462, 1828786696, 224381, 1664098819, 134959, 1728056854, 136976, 822087171, 36040, 1929380107,
    224041, 774644233, 180403, 973084172, 188118, 3070433292, 26793, 1946353676, 132954, 3154185494, 122717, 973147157,
    106179, 3036875540, 243271, 1828913159, 147992, 1761808135, 225557, 1761813255, 202204, 2348817448, 202104, 2399149076,
    202144, 3036683284, 170889, 973082887, 82763, 1677724170, 150597, 1627590410, 150607, 1627590410, 178027, 3187741711,
    1161, 1845493772, 75067, 1862273029, 180430, 973084173, 40771, 1912602905, 175196, 1845564164, 6880, 1761607691,
    23998, 1845690376, 76212, 973080581, 148893, 1929580293, 170223, 973082885, 84766, 1694707972, 146303, 1694699268,
    78688, 788531212, 80275, 1761741067, 89980, 1761818123, 241405, 1627531784, 112327, 1761807112, 124210, 1761676296,
    37614, 1862271249, 183800, 973084424, 218671, 2952798474, 151234, 1627590407, 54904, 1946157844, 7928, 1862270998,
    18567, 1946157073, 237018, 1627465485, 31978, 3036872716, 143687, 1845694212, 203251, 1845501188, 221842, 2031624708,
    207289, 1627397388, 215509, 1694506508, 28818, 1912799239, 103662, 1912802055, 121060, 1912671239, 150955, 1694699281,
    73567, 973080068, 219391, 772022791, 219378, 2986615302, 35207, 1711276304, 117695, 536939528, 187161, 1912805388,
    169671, 973082892, 149242, 1929580299, 145108, 1946357516, 225281, 1946362636, 125418, 973147146, 115481, 1946356489,
    216955, 1946165508, 58603, 1845560337, 118688, 973147142, 25521, 1761804293, 6697, 1694498838, 20593, 1929379855,
    6719, 2030043149, 150228, 1845694218, 23408, 1845690376, 34568, 1627455495, 240790, 1627597319, 83818, 1627392536,
    20970, 1946157077, 116872, 973147146, 90894, 1627589385, 144442, 1694699272, 216160, 973152010, 167534, 1845694472,
    174127, 2013336324, 68994, 1845495061, 82624, 1744833037, 82614, 1962936842, 240990, 3120769542, 172979, 1946299661,
    22082, 1912602641, 51826, 1946157847, 53285, 1929380623, 51759, 1694499598, 51773, 1929380622, 52257, 1929380622,
    53271, 1694499598, 51746, 1946157837, 53655, 1946157837, 52245, 1811940108, 146797, 1929580298, 174258, 1627460361,
    174736, 1694569225, 56870, 3120562964, 208040, 1828723974, 199506, 1627396875, 199621, 1862277898, 199919, 1627396874,
    199631, 1761614601, 162637, 3171094297, 82991, 2952792586, 153841, 1694699277, 209288, 1979718917, 157088, 2952990484,
    54355, 1761608456, 217828, 1728061702, 141844, 1677921804, 215312, 771759636, 136305, 1627393553, 136221, 1862274572,
    136137, 1660947978, 138978, 1845497352, 21223, 1694498832, 235670, 1761682958, 78747, 2030045193, 86067, 1694708233,
    86084, 2030252553, 169419, 1694503177, 172275, 2030047497, 75575, 973080584, 93655, 1929579285, 93738, 1929579284,
    93758, 1929579284, 116048, 1929448209, 93688, 1929579278, 8511, 1694498852, 199696, 1862277900, 199720, 1627396876,
    170163, 1694503178, 76137, 973080584, 170155, 973082888, 84735, 1929588999, 207831, 1761615111, 143030, 1946357518,
    204246, 1694506246, 7158, 1811939357, 7139, 1862270995, 7289, 1962934286, 7303, 1862270990, 145190, 1929580303,
    232579, 2969576452, 150213, 1946357511, 206905, 1946164487, 175421, 1795232520, 142434, 1912802826, 123845, 973147157,
    78959, 973080583, 156826, 2952990498, 156752, 3087208212, 161528, 2533560084, 141834, 1694699018, 141420, 1963000848,
    155066, 3036876555, 141412, 1627456520, 240771, 1627597320, 133628, 1912606231, 135266, 1795165711, 135281, 1694502414,
    142870, 1677922059, 151131, 1694699272, 174611, 1862341384, 207269, 1694506248, 33953, 1745027079, 223860, 1915494920,
    78093, 3187673111, 78055, 973080591, 177665, 973149199, 177723, 973149199, 85537, 3187880206, 177636, 3187741710,
    177694, 2952860686, 220297, 1661739526, 220262, 1863066117, 216710, 771760388, 135526, 1694502418, 144828, 1929580296,
    144821, 1694699271, 225181, 1694704391, 239448, 1694640391, 134063, 3154120210, 215539, 2600476185, 13673, 1962934295,
    215564, 771759638, 243172, 2902523926, 230159, 1627399176, 76699, 973080590, 143392, 1845694214, 121237, 973147144,
    107801, 3087207203, 107904, 3087207201, 111182, 3087207199, 107726, 3036875540, 111115, 3036875538, 42893, 2952790304,
    151558, 1929580295, 77642, 973080589, 138047, 1862274573, 221937, 773595652, 149169, 1929580296, 149162, 1694699271,
    5729, 1627389974, 158813, 2500005654, 24463, 1929576460, 35747, 1929380108, 35759, 1929380108, 146307, 1929580294,
    227852, 973153030, 224863, 1694704389, 52734, 1694499598, 52721, 1694499597, 88365, 1845703963, 88349, 1728263440,
    134687, 1946160659, 134671, 1728056848, 68396, 2030109707, 50882, 1845494538, 52235, 1929380618, 53971, 1627390730,
    136009, 1694502410, 52217, 1862271753, 52226, 1627390729, 57606, 1761608457, 50874, 1912603400, 79695, 1912736008,
    167409, 1912803336, 33995, 1761804294, 150308, 1627590406, 94610, 1929579276, 94634, 1929579276, 94587, 1862470411,
    144100, 1694699284, 204418, 1979718916, 120884, 973147143, 223096, 1696866826, 222753, 1914970633, 222778, 1696866825,
    223299, 1629757961, 210442, 2650807568, 177167, 973149189, 178223, 1694569742, 58549, 1912603407, 57743, 1912603405,
    41121, 1929380102, 190545, 1694505225, 39269, 2264924433, 241251, 1744972292, 80252, 1627523334, 159555, 3087208213,
    162471, 2399342357, 159525, 2349010698, 232643, 2181047320, 164171, 2432896782, 148063, 1862471435, 225601, 1862476555,
    160913, 2265124618, 219662, 3087278604, 47671, 2969567758, 47659, 2969567756, 96655, 1694698250, 118816, 1694567434,
    146398, 1845694216, 205096, 1694506248, 230113, 1761616900, 135303, 1912606211, 33773, 1946353671, 115675, 1929579275,
    166584, 1929580299, 217822, 1728061702, 36673, 1845494032, 37193, 1811939597, 244525, 1812084487, 150437, 1862471439,
    67769, 3103851539, 67677, 3204514831, 67707, 3070297103, 67736, 3170960398, 208489, 1694506247, 50583, 1845494546,
    50567, 1912603408, 216984, 1929388302, 142752, 1845693963, 72557, 1862272520, 185315, 1862276871, 24957, 1912799238,
    142119, 1862471177, 147295, 1862471433, 203969, 2046827780, 208369, 1845501191, 242617, 1912668172, 236160, 2952865294,
    48180, 2332033570, 83283, 3036678684, 83456, 2197817873, 142221, 1627590157, 244347, 1761752840, 17130, 2952790041,
    70016, 3187672338, 76031, 973080584, 84673, 1761816839, 25067, 1912799241, 226634, 2181243662, 44325, 1879048467,
    142787, 1812139524, 135366, 1694502408, 115656, 1996688140, 115648, 1728252680, 24706, 1929576463, 235187, 1929455119,
    30200, 3036872716, 167002, 1040256782, 32910, 2919432204, 167028, 2919304972, 28995, 1946353670, 439, 1845493774,
    145154, 1929580307, 103322, 1912802060, 103334, 1912802060, 14851, 2399141907, 45014, 1694499084, 44993, 1912602891,
    45004, 1862271242, 33766, 1879244807, 53148, 1627390728, 141902, 1862471176, 53141, 1912603399, 119596, 973147143,
    86311, 1845703178, 75250, 973080584, 172631, 1694641438, 172800, 1862413595, 173055, 1946299674, 173081, 1728195861,
    25912, 1761804300, 58517, 1912603403, 24686, 1912799242, 15259, 3087007779, 122307, 3036744735, 242723, 2382430239,
    109861, 2164460313, 242907, 3036741657, 14999, 3036676119, 105638, 3036875543, 242669, 3036741655, 16622, 2986344470,
    242953, 2516647957, 122250, 973147149, 29792, 2349006860, 221095, 773071364, 10257, 1761607703, 10280, 1929379858,
    207853, 1627397382, 210562, 3019906326, 97447, 1828915981, 119379, 1828785165, 224178, 2234262034, 229549, 1694508041,
    38105, 1929380109, 224703, 2234524180, 66288, 1812005894, 143892, 1795362571, 224947, 1795367691, 211946, 2952797454,
    206426, 1929387272, 138679, 1946160649, 239714, 1677863175, 204539, 1828723978, 208084, 1946164486, 81507, 1694501391,
    95339, 1912802075, 118311, 1912671252, 118350, 1912671251, 118654, 973147145, 184749, 973084424, 241447, 1627531783,
    42673, 2348810525, 42627, 2348810519, 45697, 1828716811, 211974, 2952797450, 175248, 1694569222, 220244, 2047615493,
    220253, 772547077, 220249, 1913397764, 19834, 2348810270, 44634, 2181038355, 12089, 1929379849, 40813, 1929380105,
    26653, 1845690376, 233833, 2181047576, 117742, 973147149, 145030, 1929580300, 145008, 1694699275, 225156, 1694704395,
    205951, 1627397383, 242101, 3103992582, 134261, 2499808781, 148849, 1661144835, 137144, 1862274580, 150320, 1946357510,
    225963, 1862476560, 231793, 2147492880, 27556, 1627586567, 225956, 1627595527, 78873, 973080582, 84216, 3003330821,
    149109, 1912803088, 199544, 771758854, 222307, 1730159107, 143192, 1845694214, 989, 1845493773, 189071, 1946163489,
    189131, 1946163486, 189104, 1946163483, 233070, 1946166555, 2008, 1828716570, 189161, 1845500183, 233097, 1845503255,
    188393, 1946228757, 233120, 1946166549, 35328, 1946157330, 151544, 2952990472, 221700, 1696080389, 166787, 1040256773,
    49590, 2181038651, 205910, 1761615112, 120805, 973147148, 102894, 1694698251, 184537, 2231375641, 9477, 1845493773,
    29529, 2835546123, 153274, 1812139784, 229147, 1694508041, 47957, 1946157589, 6320, 1627389969, 225456, 1862476559,
    217157, 771760387, 242276, 1845701635, 242079, 1728260866, 103310, 1912802060, 20494, 1694498825, 96743, 1694698253,
    158859, 2349010700, 145973, 1627590408, 80584, 687868420, 190260, 687872261, 66002, 771818500, 217531, 771760388,
    244141, 1963079433, 242056, 1694706437, 26234, 1627586571, 141733, 1795228681, 244412, 1845638920, 157176, 2416119564,
    29006, 2600665094, 228911, 1912611842, 161646, 3187871496, 173947, 1845564166, 241263, 1845635590, 174444, 1862341381,
    205319, 1627397380, 205677, 1845501190, 173004, 1845636367, 6287, 1627389968, 7674, 1627389968, 164395, 2969767690,
    133157, 1761676550, 149399, 1627590405, 97575, 1929579277, 82429, 1912605195, 174862, 1661014792, 203951, 1946164485,
    100160, 1694698264, 100147, 1694698253, 91748, 1845693203, 205897, 1862278407, 94350, 1929579281, 131651, 1929448721,
    229469, 1627399177, 230643, 1694508041, 229461, 1912611848, 159012, 2651000582, 86237, 1761817114, 114570, 2919435031,
    233636, 1694508311, 50616, 1845494545, 50601, 1912603407, 21902, 1929379852, 27415, 1778581512, 32173, 1963130885,
    219838, 2399674894, 219866, 2349343246, 142984, 1711476485, 216778, 3154125060, 141329, 1694565390, 163939, 2432896786,
    162979, 2198015752, 162987, 2181238536, 175500, 2399212294, 17690, 2399141908, 17730, 2348810260, 149727, 1795362570,
    204289, 1694506247, 221740, 2182619662, 69368, 1761608973, 23956, 1845690386, 32317, 1694695436, 43991, 1694499084,
    103181, 1694698251, 175301, 1812009733, 165303, 2969767694, 14898, 3036676124, 74230, 3019900693, 242363, 1979920129,
    136079, 1627393548, 173725, 1711346186, 215760, 771759647, 122423, 973147159, 122369, 3036744722, 137067, 1627393548,
    163140, 2181238535, 56109, 2147484455, 137654, 1845497358, 143946, 1728253706, 224958, 1728258826, 146677, 1862471432,
    121702, 1694567432, 219681, 1913135621, 203848, 1694506248, 204067, 1929387270, 29838, 2349006862, 22522, 2030043157,
    217865, 1912611077, 73912, 1862272776, 174434, 1694569220, 241759, 3187812888, 231241, 2147492878, 135845, 1929383444,
    135881, 1912606220, 135815, 1862274571, 135836, 872418825, 135865, 838864392, 135873, 855641608, 36328, 1929380109,
    73434, 3036677652, 225442, 1694704391, 153341, 1677922055, 182285, 1627395862, 82637, 1761610253, 44261, 1627390219,
    229662, 1694508041, 81724, 1862273543, 26601, 1694695430, 142676, 1627590150, 212066, 3120569615, 14190, 2382364709,
    14264, 3103784995, 14334, 3103784995, 22324, 2399141908, 178616, 771822854, 82404, 1912605196, 143210, 1728253705,
    50204, 1845494543, 50191, 1912603405, 50219, 1845494541, 54528, 1912603405, 54801, 1912603405, 208931, 1811946759,
    79591, 1694632214, 148172, 1627590404, 205602, 1627397380, 178743, 771822854, 178749, 771822854, 33736, 1677918216,
    152620, 1795362565, 166420, 2969767704, 184718, 973084439, 33288, 2969763862, 233585, 1962943773, 3170, 1694498838,
    6937, 1627389973, 69083, 1694500111, 59740, 1627456525, 69070, 1811940621, 69098, 1811940621, 34535, 2684420107,
    240684, 2684561931, 69060, 1862272266, 50009, 2449474051, 209968, 2483035410, 217259, 771760388, 220270, 772547076,
    156984, 2550337286, 118809, 973147143, 199450, 1929386774, 122642, 973147150, 105882, 3036875533, 110305, 2516781837,
    9951, 1627389966, 144498, 2835549965, 144511, 2298679053, 170631, 973082887, 23892, 1694695429, 178713, 1812010250,
    33612, 1694695429, 38435, 1862271247, 153059, 1912803081, 148835, 1862471431, 222064, 2400985610, 217307, 1929388293,
    87859, 3187880997, 77254, 973080599, 85137, 2399351062, 14644, 3036676130, 29582, 2349006866, 112372, 1761807119,
    124276, 973147148, 214709, 1694506505, 125380, 973147146, 125390, 536939530, 33647, 1694695433, 115490, 1694698249,
    221203, 2350129678, 221179, 2400461324, 69021, 1828717833, 157188, 2147684106, 208451, 1811946760, 153077, 1694699270,
    226212, 1694704390, 238377, 1694508814, 238349, 1694508812, 161156, 2248347420, 161236, 2919436058, 161090, 2416119562,
    111916, 3087207187, 41206, 1845494030, 20035, 2231369763, 198001, 973084951, 164871, 2181238548, 8064, 1627389971,
    163727, 2919436048, 27353, 1627586571, 27322, 1778581514, 38996, 1778385162, 159242, 2399342344, 198760, 688069125,
    38497, 1929380110, 38511, 1962934538, 120497, 1845562382, 29482, 2835546122, 174292, 1694569226, 204444, 1845501190,
    179616, 620827909, 185174, 2231375639, 168199, 2332233752, 41102, 1929380108, 101789, 1912802069, 101724, 1912802063,
    186875, 1912805391, 147495, 1627590406, 221806, 1930961415, 97496, 1929579275, 97507, 1929579275, 154642, 1627590408,
    226367, 1627595528, 120564, 973147144, 200778, 3036683026, 215265, 1627397644, 215255, 771759626, 209850, 2952797446,
    150399, 1627590405, 188065, 2969770005, 26172, 1627586570, 219235, 772022789, 219231, 1979982340, 1514, 1845493778,
    34508, 1728118791, 240484, 1728260615, 90562, 1845693219, 117104, 973147171, 90435, 1845693218, 19772, 2231369759,
    90628, 1845693215, 90498, 1845693213, 220494, 2232164878, 124240, 1862339594, 217417, 2885689608, 200280, 1946163982,
    222510, 2350916110, 222486, 2401247756, 204306, 1811946762, 53384, 1862271764, 9177, 1694498832, 53428, 1862271759,
    35534, 1694499085, 51346, 1845494540, 51336, 1946157834, 38470, 1677721864, 229910, 1627399176, 229903, 1912611847,
    207767, 1912610058, 82746, 1627392518, 9373, 1845493776, 76286, 788531205, 79584, 1627523332, 89618, 1627600388,
    133760, 1627393540, 160665, 2164461324, 12007, 1845493778, 105337, 1694698256, 120827, 1627458569, 32972, 3204644886,
    34575, 1828782086, 240818, 1828923910, 20352, 1694498834, 33579, 1929576458, 54272, 3154117400, 204231, 1929387273,
    143398, 1845694214, 153140, 1694699274, 25247, 1929576457, 133237, 2734755088, 182745, 1761613587, 182784, 973084426,
    27979, 1828913161, 175842, 3187741460, 8083, 1627389963, 38293, 1862271244, 144775, 1694699272, 199584, 1862277897,
    137392, 1929383443, 137473, 1929383443, 137498, 1862274577, 120011, 973147144, 42369, 3036676393, 134904, 1728056846,
    206770, 1962941702, 32151, 1694695432, 42545, 3036676393, 45885, 1929380110, 204081, 1694506247, 219966, 3188204044,
    208125, 1694506246, 19172, 3204448302, 140981, 1811942924, 228040, 822158088, 12525, 1811939338, 47547, 1627390480,
    198962, 688069125, 3326, 2046820362, 91066, 1845693202, 138165, 1946160647, 226319, 1694704391, 175614, 2248217354,
    76912, 973080586, 220548, 772547079, 220536, 2165056006, 1228, 1845493773, 229651, 1694508043, 229864, 1627399179,
    229854, 1912611850, 206044, 1862278406, 170421, 3154120967, 22723, 1946157080, 45798, 1946157336, 35123, 1912602898,
    8183, 1929379854, 26343, 1912799240, 220672, 1628447240, 170597, 973082888, 73708, 1627391750, 172771, 1828859165,
    196652, 973084951, 68521, 1862337556, 68541, 1627456530, 52533, 1627390732, 52522, 1912603403, 57816, 1912603403,
    59982, 1828783115, 172760, 1828859147, 65536, 973145098, 59973, 1963000841, 172751, 1963076873, 135212, 1694502406,
    79200, 2030176517, 89010, 2030253573, 152705, 1627590407, 2293, 1694498836, 2369, 1694498836, 2331, 1694498834,
    117542, 1761676302, 117599, 973147146, 24201, 1912799240, 28330, 1694695436, 202959, 1795169543, 105353, 1694698256,
    92202, 1912802065, 58390, 2164261648, 92236, 1912802063, 217247, 1694507272, 51726, 1929380628, 51690, 1694499602,
    51708, 2013266706, 51674, 1811940112, 77769, 788531209, 151666, 1828916998, 72693, 3036677652, 72621, 3187672594,
    72657, 2952791570, 136499, 1946160658, 207618, 1627397381, 159180, 2952990470, 177015, 973149192, 163693, 1761808135,
    67496, 973145095, 48482, 3087008285, 224428, 1966088707, 238506, 1694508828, 77960, 973080599, 72209, 1761609235,
    72179, 1761609234, 102098, 1912802064, 72197, 1694500364, 72228, 1761609228, 73600, 973080076, 165133, 2667777804,
    72168, 1694500363, 151461, 1812139783, 83541, 2952792586, 73523, 1677723148, 73535, 1694500363, 142805, 1929580043,
    133841, 1627393539, 172077, 973082897, 208185, 1627397382, 54747, 1912603401, 100729, 1694698253, 146214, 1929580296,
    146207, 1627590407, 161763, 2399342350, 74856, 1912604681, 86034, 1912812041, 213082, 2583698710, 237936, 1694574349,
    218983, 1677730052, 223917, 1932272131, 8681, 1677721616, 229443, 1912611850, 8455, 1694498839, 36510, 1879048464,
    189853, 1912609038, 77602, 973080585, 243278, 1929576454, 219408, 2399412746, 217744, 2969575685, 38950, 1912602889,
    73920, 1862272776, 168556, 1627590657, 242128, 1627597569, 162261, 2952990474, 203173, 1728060684, 235150, 1929455123,
    12565, 1694498824, 28863, 1912799239, 186702, 1946359814, 105684, 3036875547, 122492, 3036744731, 105813, 2432895767,
    122573, 973147153, 29748, 2349006864, 27364, 1879244811, 39044, 1879048459, 119430, 973147145, 149125, 1694699272,
    225743, 1694704392, 41379, 2835349782, 213128, 3170901260, 211578, 2181045518, 57320, 2952790804, 80166, 3154250002,
    89908, 3154327058, 134045, 3154120210, 157923, 3087208210, 56274, 2147484432, 56306, 2147484432, 157875, 3053653776,
    226588, 3053658896, 244306, 1963079442, 167478, 1912803338, 207477, 1996496134, 33814, 1946353669, 236284, 1946232325,
    1281, 1845493784, 1241, 1728053269, 1262, 1694498835, 23878, 2047016971, 39997, 1845494040, 39974, 1845494039,
    40213, 1912602896, 11196, 1845493774, 34257, 1963130894, 120483, 1845562382, 11183, 1845493773, 120470, 1845562381,
    215357, 1627397645, 27764, 2969763847, 41591, 1946157330, 113121, 1761807122, 113139, 1761807122, 85333, 2147692808,
    238778, 2348820284, 237584, 3087083293, 237534, 2952865561, 157515, 2399342348, 157551, 3036876556, 226720, 3036881676,
    230181, 2181047302, 6121, 1811939343, 180606, 973084170, 178164, 1862341895, 227340, 3187876626, 148270, 1627590406,
    207324, 1996496136, 228681, 1912611852, 228693, 1694508043, 200011, 1694505736, 7782, 1929379856, 4858, 1929379855,
    169859, 1761612042, 169869, 973082888, 22569, 1694498839, 134850, 1694502423, 10699, 2801795087, 10765, 1627389967,
    241433, 1862412808, 227524, 2349015832, 227572, 2919441176, 23138, 2046820373, 66016, 1627456523, 66006, 2181104650,
    26446, 1862467592, 237130, 1694574352, 236994, 2835425035, 230908, 1627399177, 230901, 1845502983, 230176, 1946166277,
    222086, 2350653964, 48950, 3036676645, 167170, 973147913, 184236, 1946162964, 184256, 1946162963, 211682, 2197822728,
    28044, 1963130891, 152712, 1963134731, 200313, 1677728521, 3355, 1962934291, 3374, 1912602643, 3393, 1929379856,
    89055, 1795372554, 24385, 1912799240, 172827, 1812081945, 218987, 1627398406, 131238, 1912748040, 174759, 1812009734,
    78884, 973080585, 220163, 1627922953, 220155, 1913135624, 229771, 2852135941, 80906, 1845496338, 163470, 1761808139,
    239471, 1862412549, 196730, 973084945, 154704, 2600668947, 149057, 1929580298, 53262, 1627390729, 216734, 2969575686,
    135599, 1694502423, 135578, 1694502421, 217294, 1761616141, 217283, 1761616139, 207483, 1996496133, 240145, 3187812626,
    163181, 1694699270, 229190, 771761155, 174592, 1862341379, 135916, 1761611267, 210394, 3003129104, 73828, 738199311,
    218355, 2399150350, 36989, 1929380123, 8568, 1929379865, 38202, 1929380121, 38735, 1929380119, 227913, 755049226,
    26987, 1711472649, 225302, 1627595529, 225311, 1862476553, 225811, 1711481609, 227800, 1694704393, 227923, 771826441,
    243300, 1862467593, 225104, 1711481608, 227398, 1979917064, 243292, 1711472648, 225804, 839066375, 25504, 1627586565,
    12177, 1795162123, 79339, 1627523332, 89453, 1627600388, 18296, 2197815325, 244927, 2952935189, 244910, 3171038993,
    231754, 2147492903, 221691, 773333513, 151284, 2030243592, 132326, 1946225927, 179504, 3036747021, 53252, 1627390730,
    53243, 1912603401, 73212, 1694500370, 71668, 1627391503, 112767, 2198014731, 112778, 2181237515, 96936, 1627589386,
    148314, 1627590410, 133163, 1761676551, 142136, 1929580040, 172675, 1862413581, 37474, 1694499089, 186815, 1761810444,
    186827, 1761810444, 244446, 1845638920, 153044, 1946357509, 96592, 1761807123, 131911, 1761676563, 131893, 1761676562,
    160717, 2550337294, 131884, 1761676553, 41443, 1694499084, 145323, 1694699271, 51585, 1694499612, 51559, 1946157850,
    51540, 1711276819, 51522, 1711276818, 51511, 1694499595, 51501, 1912603402, 141105, 1845560330, 240573, 1845701130,
    232887, 2181047318, 200100, 1627396878, 75198, 973080589, 75186, 1929381900, 84304, 1929589004, 156146, 2952990478,
    53030, 1694499598, 53017, 1694499597, 170392, 771756294, 4375, 1862270992, 4362, 1627389965, 213610, 2734693642,
    117609, 2046888969, 216319, 973152019, 168337, 2399342610, 66984, 2952856592, 66954, 3137405966, 164773, 3204648722,
    78178, 973080587, 196783, 3087014180, 178851, 2231440661, 150697, 1627590408, 212502, 2986351888, 230781, 1912611847,
    138398, 1946160652, 80434, 1728186633, 90079, 1728263689, 134327, 1728056841, 11504, 1912602635, 154374, 1627590408,
    143166, 1795362567, 71353, 1778386436, 198896, 704846339, 134551, 1728056847, 218728, 2197823753, 36469, 1845494028,
    219575, 772022791, 219563, 3171164678, 42731, 2986344733, 81679, 1862273550, 97025, 1862470414, 148356, 1862471438,
    76398, 1627392010, 174780, 1929450245, 208033, 1694506247, 217778, 1627398404, 74457, 2348812047, 57183, 2147484449,
    111629, 2349009692, 111547, 3087207195, 235614, 1627465233, 166930, 1040256784, 31936, 2952986638, 111492, 3036875534,
    162548, 3036876558, 166960, 2952859406, 187760, 3036878862, 232233, 2952799244, 151639, 1912803082, 221265, 2987663880,
    175155, 1946227463, 221250, 773071367, 221237, 2954109446, 77231, 973080599, 85203, 3036885270, 131596, 1929448711,
    103389, 2231569162, 120980, 2231438346, 25990, 1912799241, 25999, 1627586568, 151514, 1627590406, 35594, 1845494035,
    566, 1811939338, 203263, 1728060680, 238203, 1912678160, 210734, 3120569610, 187774, 3036878872, 242095, 1761815299,
    4298, 1811939353, 4235, 1862270991, 111973, 2533559067, 33210, 3070427150, 244018, 1862416139, 56535, 2348811059,
    155205, 2952990482, 132976, 3154185494, 122738, 973147157, 106199, 3036875540, 217615, 1845502216, 11467, 1946157070,
    216388, 771825413, 212682, 3087015182, 114181, 2734885665, 114310, 2432895771, 114090, 2432895769, 125264, 973147151,
    114242, 2248346382, 40200, 1845494029, 8131, 1929379860, 8118, 1862270989, 224244, 774644231, 224232, 3039568390,
    52017, 1845494555, 36239, 2835349776, 229105, 1694508042, 28342, 1627586568, 109953, 2332232460, 228193, 973153035,
    109921, 2181237514, 227036, 2181243658, 198908, 688069125, 208472, 1627397381, 6513, 1761607699, 70717, 1946158345,
    203895, 1929387270, 186569, 1929582616, 240376, 1828858116, 147523, 1627590412, 147508, 1627590407, 221520, 773333509,
    2565, 1694498839, 2544, 1694498837, 44613, 2181038357, 232603, 2181047312, 73554, 1677723149, 24176, 1912799243,
    33929, 1694695428, 81536, 1862273552, 87195, 1862480912, 175459, 2030113540, 146222, 1862471431, 218681, 2952798474,
    26816, 1845690381, 26805, 1711472651, 75450, 788531203, 215175, 1627397642, 34704, 1912668167, 25001, 1694695433,
    99855, 2248346396, 219978, 3104317962, 74289, 3019900689, 59311, 973145096, 27748, 1761804294, 242072, 1694706436,
    56338, 2348811032, 202068, 1627397136, 120881, 973147139, 72075, 1627391509, 100519, 1761807124, 100539, 1761807124,
    42082, 3137339667, 45325, 1811939600, 72113, 1627391503, 35644, 1811939598, 243161, 1812004875, 23622, 1828913160,
    214403, 1627397383, 149229, 1862471437, 145547, 1694699274, 228076, 822158086, 219430, 2349081100, 24067, 1627586562,
    79759, 1627523330, 243494, 1627590146, 231465, 2147492876, 119448, 973147145, 81740, 1862273543, 78548, 2181040159,
    68200, 3204514846, 234861, 2231379221, 230813, 1946166293, 150914, 1627590410, 176846, 3070300936, 159517, 2416119560,
    135665, 1929383429, 81693, 1761610253, 119164, 536939527, 205618, 1845501191, 47210, 1929380380, 7798, 1929379861,
    118514, 973147145, 82957, 687868433, 199, 1728053258, 30428, 2399338520, 186293, 1761810448, 186267, 1694701582,
    59611, 1694565391, 242461, 1912811523, 133, 1694498830, 56890, 3120562964, 36708, 1862271249, 25239, 1845690376,
    209198, 1979718919, 46580, 1845494290, 25425, 1929576462, 26399, 1929576462, 9926, 1627389965, 24849, 1929576461,
    32543, 1761804299, 25878, 1694695433, 223400, 1948787203, 230079, 1694508053, 217949, 3170902279, 186629, 1694701578,
    39083, 1879048463, 216094, 2969574948, 20249, 2181038115, 19894, 3204448288, 144616, 1845694220, 239507, 1845635340,
    108825, 3087207195, 205596, 1929387270, 6746, 1694498831, 222319, 1948262916, 59564, 1694565389, 59577, 973145099,
    75105, 973080587, 118573, 973147147, 146570, 1929580299, 79160, 1677854986, 80495, 1677724170, 84424, 1677930762,
    86890, 1677931530, 146560, 1627590410, 225320, 1627595530, 148166, 1862471430, 205746, 1862278406, 78379, 788531209,
    89967, 2013476360, 133916, 2013269512, 212534, 2348817682, 136347, 1627393556, 229764, 1627399175, 232399, 1627399174,
    185285, 1845499668, 162113, 2399342362, 227272, 2399347482, 241827, 2952931852, 207606, 1627397381, 207517, 2197822727,
    172947, 1845636372, 4535, 1862270990, 232583, 2969576452, 142326, 1845693961, 39133, 2566914329, 39115, 2566914322,
    55285, 1795162886, 204240, 1694506246, 221530, 2400723464, 221546, 2350391816, 221574, 773333511, 221562, 3172475398,
    207439, 1627397384, 145540, 1694699271, 154950, 1694699270, 226422, 1694704390, 239357, 1694640390, 240464, 1694706182,
    103346, 1627589385, 31032, 2952986640, 116505, 1828784905, 211128, 2634030350, 217815, 1728061703, 214259, 1694506246,
    140909, 1929383432, 135316, 872418821, 29387, 1828913162, 25719, 1761804294, 32479, 1946353670, 108879, 2550336283,
    12741, 1946157069, 96996, 1862470418, 96521, 1694698257, 96575, 1694698257, 23680, 2030239751, 131186, 1694644231,
    148338, 1694699271, 239632, 1694640391, 240677, 1694706183, 2850, 1694498834, 12392, 1677721613, 174012, 1845564167,
    50032, 1677722133, 50012, 1677722132, 190222, 1761614091, 46904, 1929380371, 182350, 973084435, 222815, 1948525059,
    166089, 2969767694, 199575, 1862277897, 222378, 773857796, 13146, 2046820369, 231047, 1627399178, 32358, 1694695433,
    231029, 1811948552, 220778, 772809223, 220766, 2148540934, 11726, 1845493775, 11713, 1795162125, 52582, 1845494539,
    52593, 1845494539, 28263, 1627586567, 29968, 2399338514, 30004, 3103981586, 77620, 973080587, 123005, 973147147,
    171478, 973082891, 85369, 3187880202, 160185, 3187871498, 158986, 2416119566, 160534, 2416119566, 36446, 2046820616,
    67824, 3170960397, 67850, 3170960397, 162783, 1845694214, 99883, 2265123609, 220816, 2349867534, 220792, 2400199180,
    172243, 2030047498, 208924, 1845501191, 222408, 2954895886, 222436, 2183143948, 27799, 1946353675, 5235, 1862270994,
    136421, 1694502404, 70230, 3187672336, 144224, 1929580299, 144235, 1694699274, 174138, 1694569226, 239439, 1694640393,
    232567, 2181047302, 177738, 973149193, 108297, 2500004635, 108987, 3087207189, 79645, 1879181571, 89622, 1879258627,
    133855, 1879051779, 153470, 1912803078, 33418, 2919432206, 37491, 1929380108, 154441, 2030243592, 99016, 1845693196,
    115570, 1929579276, 236174, 2952865294, 140425, 2030046727, 159810, 2952990476, 24575, 1845690380, 32814, 2969763854,
    142824, 1795362309, 168938, 973082895, 76642, 1711278090, 134467, 1946160647, 173433, 1627460105, 185136, 3070236435,
    235026, 1812014610, 142954, 1845694219, 173906, 1845564171, 230239, 1627399178, 230231, 1912611848, 132543, 1912671494,
    77012, 788531205, 79858, 1795295492, 89782, 1795372548, 133890, 1795165700, 152518, 2047020807, 610, 1845493778,
    78138, 3170895881, 11887, 1677721616, 221959, 1696342537, 221977, 1662788105, 221513, 1847075335, 112989, 1828915985,
    162070, 2919436049, 161600, 2718109456, 162021, 2919436047, 19426, 3204448294, 19502, 3036676118, 19546, 2231369744,
    4665, 1694498831, 117980, 973147146, 117990, 973147146, 25029, 1929576457, 95754, 1929579273, 95763, 1929579273,
    152679, 1828916998, 188348, 1728124949, 43951, 3187671316, 11768, 1845493774, 11755, 1811939341, 178814, 1979782408,
    230981, 1627399178, 230973, 1912611848, 209143, 1627397383, 198845, 2181241354, 97434, 1828915981, 119366, 1828785165,
    69350, 1761608978, 69393, 2969568524, 69339, 1627391243, 200355, 1728060174, 136784, 2013269517, 213408, 1694506249,
    149894, 1728253700, 153826, 1845694214, 208864, 1845501190, 81406, 1627392524, 29510, 1627586568, 199370, 1845500682,
    232963, 2181047316, 1868, 1845493794, 105318, 2030242579, 228934, 1694508048, 232447, 1811948553, 229558, 1912611847,
    4680, 1929379859, 131522, 1929448710, 28605, 1946353667, 121508, 973147159, 121531, 973147159, 104275, 2030242582,
    104297, 2030242582, 104319, 1627589397, 104340, 1627589397, 121480, 973147150, 121494, 973147150, 104249, 2902657805,
    104262, 2365786893, 138627, 838864388, 149253, 1929580299, 142070, 1862471176, 19864, 2348810270, 44653, 2181038355,
    80942, 1845496340, 25779, 1761804299, 235406, 1761682955, 242107, 3103992582, 180563, 973084172, 135944, 822087176,
    134274, 2499808774, 78221, 973080588, 78200, 1862273035, 85611, 1862480139, 6633, 1761607700, 223594, 2351440398,
    223570, 2401772044, 18761, 1962934293, 18743, 1962934290, 231809, 2147492880, 138986, 2046823944, 203290, 2046827783,
    32485, 2047016965, 176728, 1694569222, 213237, 1627397383, 186094, 1929582601, 240386, 1627531523, 7209, 1811939360,
    7187, 1862270998, 142910, 1627590406, 144176, 1694699270, 31332, 2349006862, 49649, 2181038651, 29260, 1694695442,
    41483, 1694499090, 35861, 1912602902, 35883, 1694499086, 214910, 1627397655, 5449, 1862270993, 184562, 2231375641,
    43727, 3036676374, 224548, 774906375, 224536, 3123716614, 244150, 2046965507, 154072, 1946357515, 125296, 3036744721,
    91696, 1728252694, 80665, 1677724174, 136681, 1627393549, 66364, 1812005906, 133681, 1929383439, 208835, 1728060679,
    223924, 1831608838, 22168, 1929379850, 39311, 1627390227, 81813, 1627392523, 24654, 1694695430, 154676, 1627590405,
    208980, 1627397381, 151348, 1627590411, 137492, 1627393542, 161654, 3187871496, 184946, 2030049041, 186171, 1694701584,
    203797, 1929387270, 168561, 1912803334, 167800, 1929580549, 25095, 1862467591, 215377, 822091271, 228062, 822158087,
    146625, 1929580297, 146608, 1627590408, 151771, 1694699270, 149404, 1627590405, 214718, 1694506506, 219336, 2399412748,
    219360, 2349081100, 190868, 1761614107, 190921, 1845500186, 234104, 1811948825, 13589, 1694498835, 234064, 1811948815,
    164947, 2181238556, 209150, 2030050572, 205548, 1627397385, 72139, 1862272525, 230652, 1694508041, 228014, 855712519,
    229421, 1627399173, 229417, 2046829572, 148280, 1694699271, 94333, 1929579281, 131634, 1929448721, 151106, 1862471435,
    159646, 2399342346, 241861, 2181179926, 174900, 1862341388, 65587, 973145093, 65583, 1912669188, 154971, 1862471433,
    174545, 1694569225, 210606, 2952797448, 216782, 3154125060, 152533, 1627590406, 103192, 1963133703, 226252, 1963139847,
    11348, 2969567253, 52504, 1845494546, 52470, 1845494544, 36221, 2835349778, 57624, 2197816075, 57615, 1946157833,
    17710, 2399141908, 17750, 2348810260, 213652, 2885688586, 166715, 1040256777, 150806, 1627590407, 225886, 1627595527,
    221754, 2182619662, 24252, 1912799240, 240401, 1795303683, 207391, 1761615124, 23900, 1929576457, 227903, 1560355594,
    207838, 2952797449, 186483, 1627592722, 186470, 1627592717, 188511, 1862342669, 139970, 1694502409, 133253, 2969636108,
    146406, 1845694216, 215791, 771759647, 122446, 973147159, 122387, 3036744722, 78636, 973080589, 33522, 3204644876,
    85825, 3204657420, 218320, 771760389, 118637, 1627458564, 27026, 1778581510, 28599, 1912799238, 138942, 2046823949,
    154921, 2600668938, 187280, 3187873806, 115378, 1929579273, 115387, 1929579273, 125330, 1929448457, 125339, 1929448457,
    67988, 973145105, 68022, 3053519888, 165649, 3053653776, 227664, 3053658896, 140685, 1912606221, 140675, 1627393546,
    9985, 2181038099, 204282, 1694506247, 152598, 1828916998, 163492, 1828916998, 221448, 1964515843, 211230, 3103792398,
    84605, 1694707974, 177111, 1694569478, 208438, 1979718917, 209722, 3120569618, 134873, 2046823939, 16678, 3036676137,
    134447, 1694502411, 138426, 1946160657, 219629, 1627660809, 34143, 1627586567, 23278, 3154313221, 44215, 1761607956,
    73454, 3036677652, 13484, 2030043151, 222976, 2183406088, 222962, 774119943, 222950, 3173261830, 201634, 1862278161,
    201668, 1627397137, 14227, 2382364709, 14299, 3103784995, 14369, 3103784995, 22344, 2399141908, 217575, 1728061703,
    9965, 1962934292, 99637, 1694698257, 119788, 973147147, 27032, 1778581514, 148604, 1627590408, 204316, 1728060680,
    186213, 1694701580, 138610, 1845497351, 140130, 2952793623, 137321, 1811942927, 136625, 1862274574, 134370, 1929383432,
    175184, 1828786950, 27651, 1912799239, 101516, 2047019803, 101600, 1912802073, 221880, 773595652, 214697, 1694506508,
    137336, 1627393553, 76291, 788531216, 79569, 1812072719, 89603, 1812149775, 133777, 1811942927, 133764, 1627393549,
    240711, 1929587209, 239693, 1627531528, 39443, 1627390218, 205977, 1862278406, 230266, 1912611846, 141536, 1845560331,
    240866, 1845701131, 136892, 1862274570, 202534, 2181045266, 202570, 2936019986, 100935, 2030242574, 25284, 1929576462,
    235322, 1929455118, 122656, 973147150, 105895, 3036875533, 110318, 2516781837, 156174, 2349010712, 218305, 771760389,
    115810, 1677921043, 116539, 1946225416, 200728, 2952796944, 23238, 1694695429, 138994, 872418821, 58470, 2181038868,
    33084, 3036872722, 81881, 1862273545, 159792, 2718109458, 143229, 1845694215, 121110, 973147141, 87896, 3187880997,
    56148, 2147484439, 77277, 973080599, 85159, 2399351062, 35727, 1929380116, 90238, 1845693200, 190787, 1694505229,
    190777, 771758346, 186149, 1845696522, 85081, 3187880200, 88794, 3187881224, 160161, 3187871496, 14439, 2197815331,
    94002, 1963133719, 94025, 1963133719, 29658, 2349006870};

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
    5994, 5995, 6000, 6004, 6006, 6007, 6007, 6007, 6010, 6018, 6019, 6019, 6019, 6019, 6020, 6022, 6022, 6022, 6023, 6024, 6024, 6027, 6027, 6028,
    6029, 6034, 6034, 6034, 6035, 6036, 6037, 6037, 6037, 6039, 6039, 6043, 6044, 6044, 6044, 6045, 6047, 6048, 6049, 6050, 6050, 6051, 6053, 6053,
    6053, 6054, 6055, 6055, 6057, 6057, 6057, 6059, 6059, 6059, 6059, 6061, 6061, 6061, 6061, 6062, 6062, 6063, 6064, 6064, 6064, 6064, 6064, 6064,
    6064, 6064, 6066, 6070, 6072, 6072, 6073, 6073, 6073, 6074, 6074, 6079, 6081, 6081, 6082, 6082, 6082, 6083, 6084, 6084, 6088, 6090, 6090, 6091,
    6093, 6093, 6093, 6094, 6096, 6096, 6097, 6098, 6098, 6098, 6099, 6109, 6110, 6111, 6117, 6119, 6120, 6121, 6121, 6124, 6124, 6125, 6128, 6128,
    6130, 6131, 6131, 6134, 6139, 6142, 6142, 6142, 6143, 6144, 6144, 6144, 6145, 6155, 6155, 6156, 6156, 6156, 6157, 6159, 6159, 6160, 6161, 6161,
    6161, 6161, 6161, 6161, 6162, 6168, 6168, 6168, 6172, 6173, 6175, 6177, 6178, 6179, 6182, 6182, 6189, 6189, 6189, 6189, 6190, 6190, 6190, 6190,
    6190, 6191, 6191, 6192, 6192, 6192, 6192, 6194, 6195, 6195, 6195, 6195, 6195, 6196, 6202, 6204, 6210, 6210, 6210, 6213, 6213, 6214, 6214, 6220,
    6222, 6222, 6223, 6223, 6223, 6223, 6225, 6225, 6225, 6225, 6225, 6227, 6227, 6228, 6230, 6231, 6231, 6231, 6233, 6234, 6234, 6234, 6239, 6239,
    6239, 6239, 6244, 6244, 6244, 6245, 6246, 6248, 6253, 6253, 6253, 6256, 6257, 6258, 6258, 6259, 6259, 6261, 6261, 6261, 6261, 6261, 6261, 6272,
    6274, 6275, 6276, 6276, 6276, 6279, 6279, 6280, 6282, 6282, 6282, 6285, 6287, 6287, 6287, 6288, 6288, 6289, 6290, 6291, 6291, 6291, 6291, 6294,
    6294, 6294, 6296, 6299, 6299, 6300, 6300, 6300, 6300, 6300, 6301, 6312, 6312, 6313, 6314, 6315, 6315, 6315, 6315, 6315, 6318, 6318, 6321, 6321,
    6321, 6321, 6321, 6322, 6322, 6323, 6328, 6328, 6329, 6331, 6331, 6332, 6332, 6335, 6335, 6335, 6335, 6336, 6336, 6336, 6339, 6341, 6343, 6344,
    6347, 6350, 6351, 6351, 6354, 6354, 6354, 6356, 6356, 6357, 6357, 6357, 6359, 6361, 6365, 6365, 6367, 6368, 6368, 6369, 6369, 6369, 6369, 6372,
    6375, 6377, 6379, 6382, 6382, 6383, 6384, 6385, 6386, 6386, 6390, 6391, 6394, 6395, 6395, 6397, 6401, 6404, 6404, 6405, 6405, 6408, 6408, 6408,
    6409, 6409, 6411, 6412, 6412, 6413, 6416, 6417, 6417, 6417, 6417, 6418, 6419, 6420, 6421, 6421, 6422, 6422, 6422, 6422, 6422, 6423, 6423, 6425,
    6433, 6435, 6438, 6439, 6439, 6442, 6442, 6444, 6444, 6446, 6446, 6447, 6448, 6450, 6451, 6452, 6454, 6454, 6455, 6459, 6460, 6461, 6462, 6465,
    6465, 6465, 6469, 6469, 6469, 6470, 6470, 6472, 6472, 6473, 6473, 6474, 6474, 6474, 6474, 6475, 6475, 6477, 6477, 6478, 6479, 6479, 6481, 6484,
    6484, 6484, 6484, 6485, 6485, 6485, 6486, 6487, 6489, 6490, 6491, 6494, 6496, 6496, 6498, 6500, 6500, 6500, 6500, 6500, 6501, 6501, 6501, 6501,
    6501, 6503, 6503, 6503, 6503, 6503, 6503, 6503, 6504, 6505, 6506, 6507, 6507, 6512, 6512, 6512, 6512, 6512, 6513, 6514, 6514, 6519, 6519, 6519,
    6519, 6519, 6520, 6520, 6520, 6521, 6521, 6524, 6529, 6530, 6534, 6534, 6535, 6536, 6537, 6537, 6537, 6539, 6540, 6540, 6540, 6542, 6543, 6544,
    6544, 6544, 6544, 6546, 6548, 6548, 6548, 6548, 6551, 6551, 6551, 6551, 6551, 6551, 6552, 6552, 6553, 6553, 6553, 6554, 6554, 6555, 6555, 6561,
    6562, 6562, 6562, 6563, 6563, 6563, 6564, 6564, 6566, 6566, 6566, 6567, 6569, 6569, 6569, 6571, 6571, 6572, 6572, 6572, 6572, 6572, 6572, 6572,
    6573, 6574, 6576, 6576, 6576, 6585, 6585, 6585, 6585, 6587, 6587, 6589, 6590, 6591, 6597, 6598, 6603, 6603, 6603, 6627, 6627, 6627, 6630, 6633,
    6633, 6636, 6636, 6636, 6636, 6636, 6638, 6640, 6640, 6640, 6641, 6641, 6644, 6645, 6646, 6646, 6646, 6646, 6647, 6648, 6648, 6648, 6648, 6649,
    6650, 6650, 6651, 6652, 6652, 6653, 6655, 6658, 6659, 6664, 6667, 6668, 6669, 6669, 6669, 6669, 6669, 6676, 6676, 6679, 6681, 6681, 6683, 6684,
    6684, 6685, 6685, 6686, 6687, 6687, 6694, 6694, 6696, 6696, 6696, 6698, 6698, 6698, 6707, 6708, 6712, 6713, 6713, 6713, 6713, 6714, 6716, 6716,
    6719, 6720, 6720, 6720, 6720, 6720, 6720, 6721, 6722, 6725, 6725, 6727, 6727, 6727, 6727, 6727, 6727, 6729, 6730, 6736, 6736, 6736, 6736, 6736,
    6737, 6740, 6743, 6747, 6747, 6747, 6750, 6753, 6753, 6754, 6754, 6756, 6756, 6757, 6758, 6758, 6767, 6767, 6774, 6776, 6779, 6779, 6779, 6779,
    6779, 6780, 6781, 6781, 6784, 6785, 6785, 6785, 6785, 6786, 6786, 6786, 6788, 6788, 6788, 6788, 6789, 6790, 6794, 6794, 6794, 6795, 6795, 6798,
    6800, 6800, 6801, 6802, 6803, 6804, 6804, 6804, 6805, 6805, 6805, 6805, 6806, 6806, 6806, 6806, 6806, 6807, 6807, 6807, 6808, 6808, 6808, 6809,
    6812, 6825, 6825, 6825, 6825, 6825, 6825, 6826, 6826, 6827, 6827, 6828, 6828, 6828, 6828, 6829, 6832, 6832, 6835, 6835, 6836, 6838, 6838, 6841,
    6841, 6844, 6844, 6844, 6844, 6844, 6844, 6848, 6848, 6848, 6848, 6848, 6850, 6852, 6860, 6862, 6863, 6863, 6863, 6863, 6864, 6864, 6864, 6870,
    6870, 6871, 6871, 6871, 6872, 6872, 6873, 6875, 6881, 6882, 6883, 6884, 6884, 6884, 6886, 6886, 6886, 6887, 6887, 6887, 6887, 6887, 6887, 6887,
    6887, 6888, 6888, 6890, 6897, 6898, 6900, 6900, 6901, 6901, 6901, 6902, 6902, 6903, 6904, 6906, 6908, 6908, 6908, 6908, 6909, 6909, 6909, 6910,
    6911, 6911, 6911, 6911, 6912, 6914, 6915, 6916, 6916, 6916, 6916, 6923, 6925, 6926, 6927, 6927, 6929, 6932, 6933, 6933, 6934, 6934, 6935, 6938,
    6939, 6939, 6939, 6939, 6939, 6942, 6942, 6944, 6944, 6944, 6944, 6944, 6944, 6945, 6946, 6947, 6949, 6950, 6950, 6950, 6950, 6950, 6951, 6951,
    6954, 6954, 6956, 6956, 6958, 6958, 6958, 6959, 6960, 6960, 6961, 6972, 6972, 6973, 6975, 6977, 6977, 6980, 6980, 6980, 6980, 6980, 6981, 6982,
    6982, 6983, 6983, 6991, 6991, 6991, 6991, 6991, 6993, 6994, 6996, 6996, 6996, 6996, 6996, 6996, 6997, 6998, 6998, 6998, 6998, 6998, 6998, 6998,
    6998, 6999, 7000, 7000, 7000, 7001, 7001, 7001, 7001, 7009, 7009, 7010, 7014, 7015, 7016, 7020, 7020, 7020, 7020, 7020, 7021, 7022, 7022, 7023,
    7023, 7023, 7025, 7029, 7029, 7030, 7033, 7034, 7036, 7037, 7037, 7037, 7037, 7039, 7039, 7039, 7039, 7039, 7040, 7041, 7042, 7042, 7042, 7045,
    7045, 7045, 7049, 7049, 7049, 7049, 7049, 7049, 7050, 7050, 7050, 7051, 7051, 7052, 7053, 7054, 7055, 7055, 7055, 7056, 7056, 7056, 7056, 7056,
    7056, 7057, 7057, 7057, 7058, 7058, 7058, 7058, 7063, 7063, 7072, 7072, 7072, 7073, 7074, 7074, 7075, 7075, 7075, 7076, 7076, 7079, 7081, 7082,
    7096, 7100, 7100, 7100, 7101, 7101, 7103, 7105, 7105, 7106, 7107, 7108, 7108, 7108, 7108, 7108, 7108, 7110, 7112, 7112, 7112, 7112, 7113, 7113,
    7113, 7114, 7114, 7115, 7115, 7116, 7116, 7117, 7117, 7118, 7118, 7118, 7119, 7121, 7121, 7121, 7123, 7125, 7125, 7125, 7125, 7125, 7125, 7126,
    7126, 7126, 7126, 7130, 7130, 7130, 7131, 7131, 7131, 7132, 7133, 7134, 7134, 7135, 7136, 7136, 7138, 7140, 7145, 7147, 7151, 7155, 7155, 7155,
    7156, 7157, 7161, 7161, 7161, 7162, 7162, 7162, 7163, 7163, 7163, 7164, 7164, 7167, 7167, 7168, 7168, 7169, 7169, 7169, 7171, 7172, 7172, 7175,
    7178, 7178, 7180, 7180, 7180, 7180, 7181, 7181, 7182, 7183, 7183, 7186, 7188, 7188, 7188, 7190, 7190, 7190, 7190, 7191, 7193, 7193, 7193, 7196,
    7197, 7201, 7201, 7201, 7202, 7202, 7203, 7207, 7207, 7208, 7208, 7208, 7209, 7209, 7213, 7213, 7215, 7216, 7217, 7220, 7220, 7222, 7225, 7226,
    7226, 7226, 7227, 7228, 7228, 7228, 7228, 7230, 7230, 7233, 7233, 7233, 7237, 7237, 7237, 7239, 7239, 7239, 7240, 7240, 7240, 7240, 7242, 7245,
    7245, 7245, 7246, 7248, 7248, 7249, 7249, 7253, 7257, 7257, 7257, 7258, 7258, 7258, 7260, 7264, 7264, 7276, 7276, 7277, 7277, 7277, 7279, 7280,
    7280, 7282, 7282, 7282, 7284, 7284, 7284, 7284, 7286, 7286, 7286, 7288, 7288, 7288, 7288, 7288, 7288, 7288, 7288, 7290, 7290, 7291, 7291, 7291,
    7292, 7292, 7293, 7296, 7296, 7296, 7302, 7303, 7303, 7303, 7303, 7303, 7303, 7304, 7305, 7305, 7305, 7305, 7307, 7308, 7311, 7312, 7312, 7313,
    7314, 7314, 7314, 7314, 7322, 7322, 7323, 7326, 7326, 7326, 7327, 7327, 7328, 7330, 7331, 7335, 7336, 7338, 7341, 7342, 7342, 7343, 7345, 7345,
    7346, 7352, 7352, 7352, 7355, 7356, 7359, 7359, 7359, 7359, 7359, 7359, 7359, 7359, 7366, 7366, 7367, 7367, 7368, 7370, 7370, 7370, 7371, 7371,
    7372, 7373, 7376, 7379, 7379, 7379, 7379, 7380, 7380, 7383, 7384, 7384, 7384, 7385, 7385, 7386, 7390, 7391, 7391, 7394, 7396, 7396, 7398, 7398,
    7398, 7398, 7399, 7400, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7401, 7404, 7405, 7407, 7408, 7408, 7408, 7408, 7408, 7408,
    7410, 7414, 7414, 7417, 7417, 7418, 7420, 7420, 7420, 7420, 7421, 7423, 7423, 7423, 7426, 7426, 7426, 7428, 7429, 7434, 7434, 7437, 7440, 7440,
    7441, 7441, 7447, 7448, 7448, 7449, 7450, 7453, 7456, 7456, 7456, 7457, 7458, 7459, 7459, 7460, 7461, 7461, 7469, 7471, 7471, 7471, 7471, 7471,
    7472, 7472, 7472, 7472, 7472, 7473, 7474, 7476, 7477, 7477, 7480, 7480, 7483, 7484, 7484, 7484, 7487, 7487, 7488, 7493, 7493, 7494, 7494, 7496,
    7498, 7499, 7499, 7499, 7501, 7501, 7502, 7504, 7504, 7504, 7504, 7504, 7505, 7507, 7507, 7511, 7512, 7512, 7513, 7516, 7518, 7519, 7520, 7520,
    7521, 7525, 7527, 7527, 7529, 7531, 7533, 7533, 7535, 7536, 7536, 7536, 7536, 7537, 7537, 7537, 7537, 7537, 7540, 7541, 7541, 7542, 7542, 7542,
    7543, 7552, 7552, 7554, 7555, 7555, 7556, 7556, 7556, 7556, 7557, 7557, 7557, 7559, 7560, 7561, 7561, 7563, 7564, 7565, 7567, 7567, 7567, 7568,
    7569, 7570, 7571, 7573, 7573, 7573, 7574, 7574, 7575, 7576, 7577, 7578, 7580, 7580, 7582, 7582, 7582, 7582, 7583, 7584, 7584, 7587, 7589, 7589,
    7590, 7590, 7591, 7591, 7593, 7600, 7600, 7600, 7600, 7600, 7601, 7602, 7602, 7602, 7602, 7607, 7607, 7609, 7609, 7611, 7614, 7616, 7617, 7617,
    7618, 7619, 7620, 7620, 7621, 7622, 7623, 7627, 7627, 7627, 7630, 7631, 7631, 7632, 7632, 7632, 7632, 7634, 7634, 7634, 7634, 7634, 7636, 7639,
    7639, 7640, 7640, 7641, 7652, 7652, 7652, 7656, 7656, 7657, 7658, 7659, 7659, 7659, 7660, 7660, 7660, 7660, 7660, 7664, 7666, 7666, 7666, 7666,
    7667, 7667, 7669, 7670, 7670, 7670, 7671, 7671, 7674, 7676, 7676, 7677, 7678, 7678, 7678, 7682, 7682, 7684, 7690, 7691, 7692, 7694, 7694, 7694,
    7694, 7694, 7695, 7701, 7701, 7702, 7703, 7703, 7703, 7705, 7709, 7709, 7709, 7709, 7709, 7712, 7712, 7712, 7713, 7713, 7714, 7715, 7715, 7717,
    7718, 7719, 7720, 7721, 7722, 7722, 7725, 7727, 7728, 7729, 7729, 7730, 7731, 7732, 7732, 7735, 7735, 7735, 7735, 7736, 7736, 7736, 7737, 7737,
    7737, 7737, 7738, 7740, 7740, 7741, 7742, 7742, 7742, 7744, 7745, 7745, 7748, 7748, 7751, 7751, 7752, 7753, 7754, 7754, 7754, 7756, 7756, 7757,
    7760, 7760, 7760, 7760, 7764, 7766, 7767, 7767, 7768, 7768, 7768, 7768, 7768, 7771, 7771, 7772, 7774, 7774, 7774, 7774, 7774, 7774, 7777, 7778,
    7779, 7780, 7781, 7781, 7782, 7782, 7784, 7786, 7790, 7790, 7791, 7792, 7793, 7793, 7793, 7793, 7793, 7793, 7797, 7799, 7801, 7808, 7811, 7812,
    7812, 7812, 7812, 7812, 7812, 7812, 7815, 7815, 7815, 7815, 7815, 7815, 7817, 7817, 7818, 7820, 7820, 7820, 7822, 7823, 7823, 7825, 7826, 7826,
    7826, 7826, 7833, 7836, 7836, 7841, 7842, 7842, 7842, 7842, 7842, 7842, 7842, 7844, 7845, 7846, 7846, 7849, 7849, 7851, 7852, 7857, 7857, 7857,
    7857, 7857, 7857, 7857, 7858, 7859, 7860, 7861, 7862, 7864, 7866, 7866, 7867, 7867, 7867, 7867, 7867, 7867, 7874, 7875, 7876, 7876, 7876, 7877,
    7877, 7879, 7880, 7880, 7881, 7888, 7888, 7888, 7890, 7891, 7892, 7892, 7894, 7894, 7894, 7895, 7895, 7895, 7896, 7898, 7898, 7898, 7898, 7898,
    7898, 7898, 7899, 7902, 7902, 7904, 7904, 7904, 7914, 7915, 7916, 7917, 7917, 7919, 7919, 7919, 7920, 7920, 7920, 7920, 7920, 7922, 7922, 7922,
    7922, 7922, 7922, 7924, 7930, 7930, 7931, 7931, 7932, 7932, 7932, 7932, 7934, 7935, 7935, 7935, 7935, 7935, 7937, 7937, 7938, 7939, 7940, 7941,
    7941, 7947, 7947, 7964, 7971, 7972, 7972, 7974, 7974, 7975, 7975, 7976, 7976, 7977, 7977, 7977, 7977, 7977, 7977, 7977, 7977, 7978, 7978, 7978,
    7979, 7979, 7979, 7979, 7979, 7982, 7982, 7983, 7983, 7984, 7985, 7986, 7986, 7993, 7993, 7994, 7994, 7994, 7995, 7996, 7998, 7998, 8005, 8005,
    8005, 8005, 8005, 8005, 8008, 8010, 8014, 8014, 8014, 8015, 8017, 8017, 8017, 8020, 8020, 8020, 8021, 8021, 8021, 8021, 8021, 8021, 8021, 8022,
    8022, 8022, 8024, 8025, 8027, 8027, 8028, 8028, 8028, 8028, 8028, 8035, 8035, 8036, 8037, 8037, 8037, 8037, 8039, 8039, 8039, 8039, 8039, 8040,
    8040, 8043, 8043, 8046, 8046, 8047, 8048, 8049, 8049, 8051, 8051, 8052, 8052, 8054, 8055, 8055, 8057, 8060, 8060, 8060, 8060, 8061, 8061, 8061,
    8062, 8062, 8063, 8064, 8067, 8069, 8071, 8071, 8071, 8071, 8072, 8075, 8075, 8077, 8078, 8078, 8079, 8079, 8080, 8080, 8081, 8082, 8082, 8084,
    8084, 8084, 8085, 8089, 8091, 8091, 8092, 8093, 8093, 8093, 8093, 8093, 8095, 8096, 8096, 8096, 8101, 8101, 8104, 8104, 8105, 8105, 8105, 8105,
    8106, 8107, 8107, 8109, 8109, 8111, 8111, 8114, 8114, 8114, 8115, 8115, 8115, 8115, 8117, 8117, 8118, 8118, 8119, 8119, 8119, 8119, 8119, 8120,
    8120, 8120, 8120, 8121, 8121, 8122, 8122, 8122, 8124, 8125, 8126, 8127, 8127, 8129, 8131, 8131, 8132, 8132, 8136, 8136, 8138, 8139, 8141, 8142,
    8142, 8143, 8143, 8146, 8147, 8148, 8149, 8159, 8159, 8160, 8160, 8164, 8164, 8166, 8166, 8166, 8170, 8173, 8176, 8176, 8177, 8177, 8177, 8177,
    8177, 8177, 8178, 8178, 8178, 8178, 8179, 8179, 8179, 8179, 8180, 8181, 8181, 8181, 8182, 8183, 8183, 8184, 8185, 8186, 8188, 8188, 8190, 8190,
    8192, 8192, 8194, 8195, 8195, 8198, 8198, 8198, 8198, 8200, 8201, 8201, 8203, 8203, 8204, 8206, 8206, 8210, 8210, 8211, 8215, 8215, 8216, 8217,
    8218, 8218, 8218, 8219, 8223, 8227, 8230, 8232, 8232, 8234, 8235, 8235, 8236, 8237, 8237, 8237, 8237, 8238, 8238, 8238, 8238, 8238, 8238, 8238,
    8238, 8238, 8238, 8238, 8238, 8238, 8239, 8239, 8239, 8239, 8239, 8241, 8242, 8243, 8243, 8245, 8245, 8245, 8245, 8245, 8245, 8245, 8246, 8247,
    8249, 8249, 8249, 8249, 8249, 8249, 8251, 8251, 8252, 8252, 8254, 8254, 8255, 8256, 8257, 8257, 8257, 8257, 8257, 8257, 8257, 8259, 8259, 8260,
    8261, 8261, 8261, 8263, 8264, 8266, 8266, 8266, 8268, 8268, 8269, 8270, 8270, 8273, 8274, 8275, 8275, 8276, 8277, 8277, 8278, 8278, 8278, 8278,
    8278, 8280, 8280, 8280, 8280, 8281, 8281, 8287, 8287, 8290, 8295, 8295, 8295, 8299, 8300, 8300, 8300, 8300, 8301, 8302, 8303, 8303, 8303, 8303,
    8303, 8303, 8303, 8303, 8305, 8307, 8307, 8309, 8311, 8311, 8311, 8311, 8313, 8313, 8314, 8315, 8316, 8316, 8317, 8317, 8318, 8318, 8318, 8318,
    8318, 8319, 8319, 8321, 8321, 8323, 8323, 8323, 8323, 8323, 8323, 8323, 8323, 8323, 8323, 8328, 8330, 8332, 8333, 8334, 8334, 8334, 8335, 8336,
    8336, 8336, 8337, 8337, 8337, 8339, 8341, 8342, 8342, 8342, 8342, 8342, 8342, 8344, 8345, 8346, 8346, 8347, 8347, 8349, 8349, 8350, 8353, 8353,
    8354, 8355, 8356, 8358, 8359, 8359, 8359, 8362, 8362, 8362, 8362, 8364, 8366, 8367, 8367, 8367, 8367, 8367, 8368, 8368, 8368, 8368, 8370, 8370,
    8370, 8370, 8373, 8373, 8373, 8373, 8373, 8373, 8374, 8376, 8377, 8381, 8381, 8383, 8384, 8385, 8385, 8389, 8392, 8392, 8392, 8392, 8392, 8393,
    8394, 8394, 8394, 8395, 8397, 8397, 8397, 8397, 8398, 8400, 8401, 8401, 8401, 8401, 8401, 8401, 8403, 8403, 8403, 8403, 8403, 8406, 8406, 8409,
    8412, 8412, 8412, 8420, 8420, 8422, 8424, 8426, 8426, 8426, 8426, 8426, 8426, 8426, 8426, 8426, 8427, 8427, 8428, 8428, 8430, 8431, 8435, 8435,
    8435, 8435, 8435, 8435, 8435, 8436, 8436, 8437, 8438, 8438, 8439, 8439, 8444, 8444, 8444, 8445, 8445, 8452, 8452, 8453, 8454, 8457, 8458, 8459,
    8459, 8459, 8459, 8460, 8462, 8469, 8469, 8470, 8470, 8470, 8470, 8471, 8471, 8472, 8479, 8480, 8481, 8483, 8485, 8487, 8487, 8487, 8487, 8487,
    8487, 8487, 8488, 8488, 8490, 8494, 8496, 8496, 8497, 8497, 8501, 8501, 8503, 8503, 8508, 8509, 8509, 8510, 8530, 8530, 8535, 8535, 8536, 8538,
    8540, 8541, 8541, 8543, 8545, 8545, 8547, 8547, 8549, 8549, 8549, 8550, 8550, 8550, 8550, 8550, 8551, 8551, 8551, 8551, 8555, 8558, 8562, 8563,
    8565, 8566, 8566, 8566, 8566, 8567, 8569, 8571, 8571, 8571, 8572, 8583, 8584, 8585, 8585, 8586, 8588, 8589, 8590, 8590, 8591, 8592, 8593, 8593,
    8598, 8598, 8598, 8598, 8598, 8599, 8600, 8601, 8602, 8602, 8602, 8603, 8603, 8605, 8605, 8607, 8607, 8609, 8610, 8612, 8613, 8613, 8613, 8616,
    8619, 8619, 8619, 8621, 8624, 8624, 8625, 8625, 8625, 8625, 8625, 8625, 8625, 8625, 8625, 8625, 8628, 8628, 8636, 8637, 8638, 8638, 8638, 8642,
    8642, 8647, 8647, 8647, 8648, 8651, 8653, 8656, 8656, 8657, 8662, 8662, 8662, 8664, 8668, 8668, 8669, 8670, 8670, 8670, 8681, 8681, 8681, 8681,
    8682, 8683, 8684, 8684, 8685, 8686, 8688, 8689, 8690, 8691, 8691, 8691, 8691, 8691, 8692, 8694, 8695, 8695, 8697, 8697, 8698, 8700, 8700, 8701,
    8702, 8704, 8705, 8708, 8708, 8708, 8708, 8709, 8710, 8713, 8720, 8720, 8721, 8721, 8724, 8724, 8724, 8724, 8724, 8724, 8724, 8724, 8725, 8725,
    8730, 8730, 8731, 8731, 8734, 8734, 8734, 8734, 8735, 8736, 8737, 8738, 8738, 8739, 8739, 8740, 8740, 8741, 8742, 8743, 8743, 8744, 8744, 8745,
    8746, 8747, 8749, 8749, 8749, 8750, 8750, 8754, 8754, 8754, 8755, 8756, 8756, 8756, 8756, 8757, 8758, 8761, 8761, 8762, 8762, 8763, 8763, 8764,
    8764, 8764, 8764, 8764, 8765, 8766, 8766, 8766, 8771, 8772, 8772, 8773, 8773, 8774, 8774, 8774, 8777, 8777, 8778, 8779, 8782, 8784, 8784, 8786,
    8787, 8789, 8791, 8791, 8791, 8791, 8793, 8793, 8794, 8794, 8794, 8794, 8794, 8794, 8795, 8795, 8795, 8795, 8795, 8796, 8796, 8797, 8797, 8797,
    8797, 8799, 8799, 8805, 8805, 8807, 8807, 8808, 8808, 8811, 8811, 8812, 8813, 8816, 8816, 8816, 8816, 8816, 8817, 8819, 8819, 8821, 8822, 8822,
    8823, 8823, 8828, 8828, 8838, 8839, 8839, 8839, 8839, 8839, 8840, 8843, 8844, 8844, 8845, 8845, 8845, 8846, 8846, 8847, 8847, 8848, 8848, 8848,
    8849, 8850, 8851, 8853, 8856, 8857, 8859, 8859, 8860, 8862, 8862, 8862, 8863, 8863, 8865, 8866, 8871, 8873, 8873, 8873, 8875, 8877, 8877, 8877,
    8879, 8882, 8884, 8887, 8889, 8889, 8889, 8889, 8889, 8889, 8891, 8894, 8900, 8900, 8901, 8901, 8902, 8902, 8903, 8903, 8903, 8904, 8905, 8905,
    8905, 8905, 8905, 8905, 8905, 8908, 8910, 8910, 8910, 8910, 8912, 8913, 8913, 8913, 8913, 8913, 8913, 8913, 8914, 8914, 8914, 8914, 8916, 8917,
    8918, 8918, 8920, 8920, 8921, 8921, 8925, 8925, 8926, 8926, 8927, 8928, 8929, 8929, 8932, 8933, 8933, 8935, 8935, 8935, 8936, 8937, 8937, 8937,
    8937, 8937, 8937, 8938, 8938, 8940, 8942, 8942, 8947, 8947, 8948, 8948, 8948, 8949, 8949, 8950, 8950, 8956, 8958, 8959, 8959, 8961, 8961, 8961,
    8961, 8962, 8966, 8966, 8966, 8968, 8969, 8970, 8970, 8973, 8976, 8977, 8977, 8978, 8981, 8981, 8984, 8986, 8990, 8990, 8995, 8998, 8998, 9001,
    9001, 9001, 9001, 9001, 9006, 9006, 9006, 9007, 9009, 9009, 9009, 9011, 9012, 9014, 9014, 9015, 9016, 9018, 9018, 9019, 9020, 9020, 9020, 9020,
    9023, 9023, 9024, 9027, 9028, 9028, 9030, 9033, 9034, 9036, 9036, 9037, 9038, 9038, 9039, 9039, 9039, 9039, 9039, 9039, 9039, 9040, 9044, 9044,
    9045, 9069, 9069, 9071, 9071, 9072, 9072, 9073, 9074, 9074, 9074, 9074, 9074, 9075, 9075, 9076, 9080, 9083, 9084, 9085, 9087, 9087, 9090, 9090,
    9091, 9092, 9093, 9099, 9100, 9100, 9105, 9108, 9109, 9109, 9109, 9116, 9117, 9118, 9118, 9122, 9123, 9123, 9123, 9125, 9127, 9131, 9133, 9141,
    9141, 9141, 9141, 9142, 9146, 9146, 9146, 9146, 9147, 9154, 9154, 9155, 9157, 9157, 9157, 9157, 9157, 9157, 9158, 9158, 9159, 9162, 9164, 9164,
    9166, 9168, 9168, 9171, 9171, 9171, 9172, 9173, 9173, 9173, 9176, 9176, 9176, 9176, 9177, 9177, 9177, 9177, 9178, 9178, 9178, 9182, 9185, 9189,
    9189, 9190, 9190, 9191, 9191, 9194, 9195, 9195, 9207, 9207, 9209, 9209, 9211, 9211, 9212, 9212, 9212, 9212, 9213, 9213, 9213, 9215, 9215, 9215,
    9217, 9217, 9217, 9218, 9218, 9219, 9219, 9219, 9219, 9219, 9219, 9219, 9221, 9221, 9222, 9223, 9223, 9224, 9224, 9238, 9240, 9240, 9241, 9241,
    9244, 9245, 9246, 9246, 9246, 9249, 9249, 9249, 9249, 9249, 9249, 9249, 9249, 9251, 9253, 9256, 9256, 9256, 9258, 9260, 9272, 9273, 9273, 9273,
    9273, 9273, 9273, 9273, 9273, 9273, 9275, 9276, 9276, 9279, 9283, 9283, 9284, 9286, 9287, 9288, 9288, 9289, 9289, 9292, 9296, 9296, 9296, 9307,
    9307, 9307, 9307, 9307, 9310, 9311, 9311, 9311, 9311, 9313, 9313, 9313, 9313, 9313, 9314, 9314, 9315, 9315, 9316, 9323, 9324, 9324, 9325, 9326,
    9326, 9326, 9328, 9328, 9329, 9329, 9332, 9333, 9334, 9334, 9334, 9336, 9337, 9338, 9338, 9338, 9339, 9339, 9340, 9340, 9340, 9341, 9341, 9343,
    9343, 9343, 9345, 9345, 9346, 9346, 9346, 9347, 9349, 9351, 9352, 9352, 9353, 9353, 9353, 9354, 9358, 9359, 9361, 9361, 9361, 9361, 9363, 9363,
    9363, 9363, 9363, 9364, 9365, 9366, 9370, 9371, 9371, 9372, 9372, 9372, 9372, 9379, 9379, 9380, 9380, 9381, 9381, 9382, 9387, 9390, 9390, 9391,
    9392, 9392, 9393, 9393, 9394, 9394, 9394, 9394, 9396, 9396, 9396, 9396, 9396, 9396, 9397, 9400, 9400, 9411, 9412, 9412, 9414, 9417, 9418, 9418,
    9418, 9422, 9422, 9423, 9423, 9423, 9423, 9423, 9430, 9430, 9430, 9431, 9431, 9431, 9432, 9433, 9434, 9434, 9434, 9437, 9440, 9441, 9443, 9444,
    9444, 9446, 9449, 9451, 9452, 9452, 9453, 9453, 9453, 9453, 9456, 9457, 9457, 9457, 9457, 9457, 9457, 9457, 9457, 9457, 9458, 9458, 9461, 9462,
    9463, 9463, 9466, 9470, 9470, 9472, 9473, 9474, 9474, 9475, 9475, 9482, 9482, 9482, 9483, 9492, 9494, 9496, 9499, 9499, 9499, 9499, 9502, 9503,
    9504, 9504, 9506, 9506, 9506, 9506, 9507, 9508, 9510, 9510, 9516, 9517, 9519, 9519, 9520, 9521, 9522, 9523, 9529, 9533, 9537, 9539, 9539, 9539,
    9539, 9542, 9545, 9546, 9546, 9547, 9549, 9549, 9551, 9552, 9556, 9558, 9558, 9561, 9561, 9561, 9561, 9561, 9561, 9561, 9564, 9565, 9569, 9571,
    9572, 9575, 9575, 9575, 9579, 9579, 9581, 9581, 9581, 9582, 9582, 9582, 9584, 9587, 9587, 9587, 9587, 9587, 9587, 9587, 9589, 9590, 9590, 9591,
    9591, 9591, 9594, 9601, 9601, 9607, 9607, 9607, 9609, 9609, 9611, 9611, 9621, 9621, 9624, 9624, 9626, 9627, 9627, 9627, 9629, 9629, 9639, 9639,
    9639, 9640, 9640, 9640, 9640, 9640, 9640, 9641, 9642, 9645, 9645, 9645, 9646, 9646, 9647, 9647, 9650, 9650, 9650, 9651, 9651, 9651, 9651, 9651,
    9652, 9653, 9656, 9657, 9658, 9658, 9659, 9660, 9661, 9661, 9664, 9664, 9664, 9664, 9665, 9665, 9669, 9669, 9670, 9671, 9671, 9673, 9675, 9675,
    9675, 9677, 9677, 9677, 9677, 9681, 9681, 9681, 9682, 9682, 9685, 9685, 9686, 9688, 9689, 9692, 9694, 9699, 9701, 9702, 9702, 9702, 9703, 9704,
    9705, 9708, 9710, 9710, 9713, 9715, 9717, 9718, 9718, 9718, 9719, 9720, 9720, 9720, 9721, 9724, 9724, 9724, 9724, 9724, 9724, 9724, 9728, 9728,
    9728, 9729, 9729, 9729, 9731, 9731, 9732, 9733, 9736, 9736, 9736, 9736, 9737, 9739, 9740, 9740, 9742, 9744, 9745, 9748, 9748, 9753, 9754, 9754,
    9755, 9756, 9757, 9758, 9760, 9761, 9763, 9763, 9764, 9764, 9764, 9765, 9765, 9765, 9766, 9767, 9768, 9768, 9770, 9770, 9771, 9771, 9771, 9772,
    9772, 9772, 9772, 9772, 9772, 9773, 9786, 9786, 9786, 9788, 9791, 9792, 9793, 9793, 9793, 9793, 9795, 9796, 9796, 9796, 9797, 9797, 9797, 9798,
    9798, 9798, 9803, 9804, 9804, 9804, 9804, 9806, 9807, 9807, 9807, 9807, 9810, 9812, 9817, 9818, 9818, 9818, 9818, 9818, 9818, 9818, 9818, 9818,
    9818, 9820, 9823, 9825, 9825, 9826, 9826, 9826, 9826, 9827, 9828, 9840, 9841, 9842, 9856, 9856, 9856, 9858, 9858, 9861, 9862, 9862, 9863, 9863,
    9869, 9880, 9882, 9882, 9882, 9889, 9891, 9891, 9891, 9895, 9898, 9898, 9898, 9898, 9898, 9900, 9900, 9903, 9905, 9905, 9905, 9906, 9908, 9910,
    9910, 9911, 9912, 9913, 9914, 9914, 9916, 9918, 9918, 9918, 9918, 9922, 9922, 9922, 9923, 9923, 9923, 9924, 9926, 9927, 9927, 9929, 9929, 9929,
    9929, 9929, 9936, 9936, 9937, 9937, 9939, 9939, 9941, 9941, 9946, 9946, 9946, 9949, 9949, 9949, 9949, 9950, 9950, 9950, 9950, 9954, 9954, 9954,
    9957, 9958, 9958, 9962, 9964, 9964, 9964, 9964, 9964, 9964, 9967, 9967, 9967, 9968, 9968, 9968, 9971, 9972, 9972, 9973, 9973, 9974, 9977, 9977,
    9982, 9982, 9983, 9985, 9985, 9988, 9988, 9988, 9988, 9988, 9990, 9990, 9991, 9991, 9992, 9992, 9996, 9997, 9999, 10001, 10007, 10009, 10009, 10009,
    10010, 10011, 10011, 10014, 10014, 10017, 10017, 10017, 10017, 10017, 10017, 10018, 10022, 10023, 10024, 10025, 10029, 10033, 10033, 10033, 10034, 10034, 10035, 10036,
    10036, 10036, 10039, 10042, 10042, 10042, 10042, 10043, 10044, 10044, 10044, 10046, 10047, 10049, 10052, 10052, 10052, 10054, 10054, 10054, 10055, 10056, 10057, 10059,
    10061, 10061, 10069, 10072, 10072, 10074, 10075, 10075, 10076, 10078, 10078, 10078, 10078, 10078, 10081, 10083, 10083, 10083, 10084, 10084, 10085, 10085, 10085, 10085,
    10087, 10088, 10089, 10091, 10093, 10093, 10093, 10093, 10093, 10093, 10094, 10095, 10096, 10097, 10097, 10099, 10099, 10100, 10101, 10106, 10106, 10106, 10110, 10110,
    10113, 10114, 10114, 10115, 10115, 10118, 10120, 10120, 10120, 10124, 10124, 10124, 10125, 10125, 10125, 10125, 10127, 10130, 10130, 10130, 10130, 10131, 10139, 10139,
    10142, 10142, 10144, 10144, 10144, 10146, 10146, 10146, 10146, 10147, 10147, 10147, 10147, 10148, 10150, 10151, 10151, 10151, 10154, 10154, 10162, 10168, 10178, 10179,
    10179, 10179, 10179, 10179, 10179, 10180, 10180, 10180, 10185, 10185, 10186, 10186, 10187, 10188, 10188, 10188, 10188, 10191, 10191, 10191, 10191, 10193, 10193, 10193,
    10195, 10196, 10198, 10199, 10201, 10201, 10201, 10202, 10202, 10205, 10205, 10207, 10208, 10208, 10209, 10211, 10211, 10211, 10211, 10212, 10212, 10212, 10212, 10213,
    10214, 10215, 10215, 10216, 10216, 10217, 10220, 10221, 10224, 10224, 10224, 10226, 10245, 10245, 10245, 10245, 10245, 10245, 10246, 10246, 10250, 10254, 10256, 10257,
    10257, 10257, 10257, 10258, 10261, 10261, 10261, 10261, 10262, 10264, 10264, 10265, 10265, 10271, 10272, 10273, 10273, 10274, 10275, 10278, 10279, 10280, 10280, 10280,
    10280, 10280, 10280, 10283, 10285, 10288, 10289, 10293, 10295, 10296, 10296, 10296, 10296, 10296, 10298, 10298, 10298, 10298, 10299, 10301, 10303, 10303, 10304, 10304,
    10304, 10305, 10307, 10308, 10309, 10310, 10310, 10310, 10310, 10310, 10310, 10312, 10312, 10313, 10313, 10313, 10315, 10315, 10315, 10316, 10316, 10317, 10319, 10319,
    10319, 10319, 10319, 10321, 10321, 10325, 10328, 10328, 10328, 10328, 10328, 10328, 10328, 10328, 10333, 10333, 10333, 10333, 10333, 10334, 10337, 10339, 10340, 10343,
    10343, 10345, 10351, 10352, 10353, 10354, 10354, 10355, 10356, 10356, 10363, 10363, 10368, 10370, 10370, 10371, 10371, 10371, 10371, 10373, 10375, 10377, 10377, 10377,
    10378, 10378, 10378, 10382, 10382, 10382, 10382, 10382, 10382, 10382, 10382, 10384, 10384, 10384, 10385, 10385, 10385, 10385, 10385, 10386, 10387, 10389, 10391, 10392,
    10393, 10394, 10394, 10395, 10395, 10395, 10396, 10396, 10404, 10404, 10405, 10405, 10405, 10407, 10407, 10408, 10408, 10408, 10410, 10411, 10414, 10414, 10414, 10415,
    10415, 10415, 10415, 10415, 10415, 10416, 10416, 10417, 10419, 10421, 10423, 10424, 10424, 10425, 10425, 10425, 10425, 10425, 10427, 10427, 10427, 10428, 10428, 10428,
    10431, 10431, 10433, 10434, 10435, 10435, 10435, 10435, 10438, 10445, 10445, 10446, 10449, 10450, 10450, 10450, 10451, 10451, 10451, 10451, 10451, 10451, 10451, 10452,
    10452, 10455, 10457, 10457, 10458, 10460, 10460, 10460, 10460, 10460, 10462, 10462, 10462, 10464, 10465, 10466, 10466, 10466, 10466, 10467, 10467, 10467, 10467, 10467,
    10467, 10468, 10468, 10469, 10469, 10469, 10469, 10469, 10471, 10472, 10475, 10476, 10476, 10478, 10478, 10478, 10479, 10479, 10481, 10482, 10482, 10482, 10482, 10483,
    10484, 10485, 10486, 10487, 10488, 10488, 10498, 10503, 10507, 10507, 10507, 10508, 10509, 10512, 10513, 10517, 10522, 10526, 10526, 10527, 10527, 10529, 10531, 10532,
    10533, 10535, 10537, 10537, 10538, 10538, 10538, 10539, 10539, 10542, 10546, 10552, 10552, 10552, 10554, 10554, 10555, 10557, 10557, 10559, 10563, 10565, 10566, 10566,
    10569, 10569, 10569, 10572, 10573, 10573, 10575, 10575, 10575, 10576, 10577, 10577, 10577, 10578, 10579, 10579, 10581, 10581, 10583, 10585, 10595, 10595, 10595, 10597,
    10598, 10598, 10598, 10598, 10598, 10598, 10598, 10599, 10599, 10601, 10602, 10602, 10603, 10603, 10603, 10603, 10604, 10604, 10604, 10606, 10608, 10609, 10611, 10611,
    10611, 10613, 10613, 10614, 10614, 10623, 10625, 10627, 10627, 10627, 10628, 10629, 10629, 10630, 10630, 10633, 10633, 10633, 10634, 10634, 10636, 10638, 10639, 10639,
    10640, 10642, 10647, 10648, 10650, 10650, 10654, 10655, 10655, 10656, 10658, 10658, 10658, 10663, 10663, 10665, 10678, 10678, 10679, 10681, 10681, 10681, 10681, 10682,
    10688, 10689, 10693, 10695, 10696, 10697, 10703, 10711, 10711, 10714, 10718, 10720, 10720, 10722, 10723, 10723, 10723, 10727, 10728, 10728, 10728, 10729, 10734, 10734,
    10736, 10738, 10739, 10739, 10741, 10742, 10748, 10748, 10749, 10750, 10750, 10750, 10751, 10751, 10751, 10751, 10755, 10755, 10756, 10757, 10757, 10760, 10761, 10762,
    10762, 10762, 10763, 10763, 10763, 10763, 10766, 10766, 10766, 10774, 10774, 10774, 10775, 10775, 10775, 10776, 10776, 10782, 10782, 10782, 10783, 10784, 10792, 10792,
    10793, 10793, 10794, 10794, 10794, 10795, 10797, 10797, 10799, 10800, 10802, 10802, 10802, 10802, 10802, 10803, 10803, 10803, 10805, 10805, 10809, 10809, 10811, 10816,
    10817, 10817, 10825, 10825, 10828, 10840, 10840, 10849, 10849, 10849, 10849, 10849, 10849, 10851, 10865, 10865, 10866, 10867, 10868, 10868, 10868, 10870, 10871, 10876,
    10876, 10876, 10876, 10876, 10876, 10876, 10876, 10877, 10878, 10878, 10878, 10878, 10878, 10878, 10879, 10880, 10880, 10880, 10881, 10883, 10887, 10887, 10888, 10889,
    10889, 10889, 10890, 10891, 10891, 10891, 10891, 10894, 10894, 10894, 10896, 10896, 10896, 10897, 10899, 10899, 10901, 10905, 10907, 10911, 10912, 10916, 10916, 10917,
    10917, 10917, 10917, 10919, 10920, 10921, 10922, 10922, 10924, 10924, 10924, 10925, 10925, 10926, 10926, 10926, 10928, 10928, 10928, 10928, 10931, 10932, 10935, 10937,
    10937, 10937, 10939, 10940, 10940, 10940, 10940, 10942, 10942, 10943, 10945, 10946, 10946, 10946, 10947, 10948, 10949, 10949, 10949, 10949, 10950, 10952, 10952, 10956,
    10956, 10956, 10956, 10956, 10956, 10958, 10960, 10960, 10963, 10963, 10963, 10963, 10963, 10963, 10966, 10966, 10972, 10972, 10972, 10972, 10973, 10973, 10973, 10974,
    10974, 10974, 10974, 10975, 10976, 10978, 10980, 10981, 10981, 10982, 10984, 10987, 10988, 10989, 10989, 10989, 10991, 10991, 10995, 10996, 11000, 11000, 11000, 11002,
    11003, 11004, 11004, 11005, 11005, 11007, 11008, 11010, 11011, 11012, 11012, 11012, 11015, 11017, 11018, 11018, 11018, 11018, 11018, 11018, 11025, 11025, 11026, 11026,
    11026, 11026, 11027, 11027, 11027, 11029, 11029, 11030, 11030, 11031, 11031, 11032, 11032, 11034, 11036, 11039, 11040, 11040, 11044, 11044, 11047, 11048, 11049, 11051,
    11051, 11051, 11054, 11054, 11054, 11054, 11054, 11056, 11059, 11059, 11059, 11060, 11060, 11060, 11061, 11061, 11062, 11062, 11064, 11064, 11064, 11064, 11064, 11070,
    11073, 11076, 11077, 11077, 11080, 11080, 11080, 11082, 11083, 11083, 11083, 11084, 11086, 11086, 11086, 11089, 11090, 11090, 11092, 11092, 11094, 11095, 11095, 11095,
    11095, 11095, 11097, 11101, 11101, 11103, 11104, 11108, 11108, 11108, 11111, 11111, 11112, 11113, 11116, 11117, 11117, 11122, 11123, 11123, 11124, 11127, 11128, 11128,
    11128, 11129, 11133, 11133, 11133, 11138, 11138, 11138, 11138, 11141, 11143, 11143, 11145, 11145, 11147, 11147, 11149, 11149, 11150, 11150, 11150, 11151, 11151, 11151,
    11151, 11151, 11152, 11153, 11153, 11153, 11153, 11153, 11153, 11153, 11154, 11155, 11156, 11156, 11159, 11159, 11159, 11161, 11161, 11162, 11164, 11165, 11166, 11168,
    11168, 11172, 11172, 11173, 11174, 11174, 11176, 11176, 11176, 11176, 11178, 11180, 11180, 11180, 11185, 11185, 11185, 11187, 11187, 11187, 11187, 11187, 11189, 11189,
    11191, 11191, 11192, 11192, 11192, 11192, 11193, 11198, 11199, 11200, 11202, 11204, 11204, 11204, 11204, 11204, 11204, 11212, 11213, 11213, 11213, 11214, 11217, 11217,
    11219, 11219, 11219, 11219, 11221, 11221, 11223, 11223, 11223, 11223, 11223, 11225, 11229, 11229, 11234, 11234, 11235, 11237, 11239, 11239, 11239, 11242, 11243, 11243,
    11245, 11245, 11245, 11247, 11247, 11247, 11247, 11250, 11255, 11256, 11257, 11258, 11258, 11258, 11259, 11261, 11261, 11262, 11262, 11265, 11266, 11266, 11268, 11269,
    11270, 11281, 11281, 11281, 11281, 11284, 11285, 11291, 11294, 11294, 11294, 11295, 11297, 11300, 11306, 11306, 11307, 11308, 11308, 11318, 11319, 11320, 11322, 11326,
    11327, 11346, 11347, 11348, 11349, 11353, 11353, 11353, 11353, 11354, 11355, 11355, 11355, 11355, 11356, 11356, 11356, 11356, 11358, 11359, 11359, 11360, 11360, 11361,
    11361, 11361, 11361, 11362, 11362, 11362, 11363, 11364, 11369, 11369, 11369, 11369, 11370, 11373, 11374, 11374, 11375, 11375, 11375, 11375, 11376, 11376, 11377, 11380,
    11380, 11380, 11381, 11382, 11382, 11385, 11389, 11402, 11402, 11402, 11403, 11405, 11406, 11406, 11406, 11407, 11407, 11407, 11407, 11408, 11408, 11409, 11409, 11409,
    11410, 11417, 11418, 11420, 11422, 11424, 11425, 11426, 11429, 11432, 11432, 11434, 11435, 11435, 11436, 11436, 11436, 11436, 11436, 11437, 11442, 11442, 11442, 11445,
    11445, 11446, 11447, 11447, 11447, 11450, 11469, 11470, 11471, 11475, 11475, 11476, 11476, 11476, 11477, 11477, 11477, 11481, 11485, 11491, 11491, 11499, 11500, 11501,
    11501, 11501, 11507, 11508, 11512, 11512, 11513, 11516, 11516, 11518, 11518, 11519, 11520, 11520, 11523, 11524, 11524, 11524, 11525, 11525, 11525, 11525, 11531, 11531,
    11531, 11538, 11538, 11538, 11543, 11544, 11544, 11545, 11545, 11545, 11545, 11545, 11545, 11547, 11551, 11556, 11556, 11556, 11556, 11556, 11556, 11557, 11557, 11557,
    11557, 11558, 11558, 11559, 11559, 11560, 11560, 11560, 11562, 11562, 11562, 11562, 11562, 11565, 11570, 11570, 11570, 11570, 11570, 11575, 11575, 11575, 11575, 11578,
    11586, 11586, 11592, 11592, 11592, 11594, 11595, 11596, 11596, 11596, 11596, 11597, 11597, 11597, 11598, 11598, 11601, 11602, 11604, 11604, 11605, 11608, 11610, 11610,
    11616, 11618, 11618, 11618, 11619, 11622, 11625, 11628, 11629, 11630, 11631, 11631, 11632, 11632, 11633, 11633, 11636, 11639, 11639, 11647, 11647, 11651, 11652, 11656,
    11657, 11659, 11659, 11659, 11659, 11660, 11661, 11661, 11662, 11662, 11662, 11662, 11662, 11662, 11662, 11663, 11663, 11665, 11665, 11665, 11666, 11666, 11668, 11669,
    11669, 11671, 11672, 11673, 11673, 11673, 11674, 11675, 11675, 11676, 11676, 11676, 11678, 11678, 11680, 11681, 11681, 11684, 11687, 11687, 11687, 11688, 11688, 11688,
    11688, 11690, 11690, 11690, 11690, 11690, 11690, 11690, 11690, 11691, 11693, 11693, 11698, 11698, 11699, 11699, 11700, 11715, 11716, 11717, 11717, 11718, 11718, 11718,
    11718, 11718, 11718, 11718, 11718, 11720, 11720, 11723, 11723, 11723, 11723, 11724, 11724, 11724, 11726, 11726, 11726, 11727, 11728, 11729, 11729, 11731, 11733, 11734,
    11734, 11734, 11734, 11735, 11735, 11736, 11736, 11736, 11737, 11738, 11738, 11738, 11739, 11740, 11740, 11742, 11742, 11749, 11749, 11751, 11751, 11751, 11751, 11751,
    11756, 11756, 11756, 11756, 11757, 11757, 11758, 11764, 11764, 11764, 11767, 11770, 11770, 11770, 11770, 11771, 11771, 11772, 11773, 11773, 11773, 11773, 11773, 11773,
    11788, 11789, 11790, 11790, 11792, 11792, 11792, 11795, 11796, 11797, 11798, 11798, 11799, 11799, 11799, 11799, 11800, 11807, 11807, 11809, 11809, 11812, 11813, 11813,
    11815, 11816, 11816, 11817, 11817, 11818, 11819, 11821, 11821, 11822, 11822, 11826, 11829, 11830, 11831, 11831, 11831, 11839, 11841, 11841, 11843, 11844, 11845, 11847,
    11847, 11849, 11849, 11850, 11850, 11850, 11851, 11851, 11851, 11852, 11852, 11852, 11852, 11852, 11852, 11852, 11852, 11853, 11858, 11858, 11858, 11859, 11859, 11859,
    11859, 11859, 11859, 11861, 11865, 11865, 11866, 11867, 11867, 11867, 11867, 11869, 11870, 11873, 11873, 11873, 11873, 11873, 11873, 11873, 11873, 11873, 11873, 11873,
    11875, 11875, 11875, 11876, 11878, 11881, 11882, 11882, 11882, 11882, 11882, 11883, 11884, 11884, 11884, 11884, 11884, 11884, 11885, 11885, 11885, 11887, 11890, 11900,
    11902, 11905, 11906, 11907, 11909, 11910, 11912, 11912, 11916, 11918, 11919, 11924, 11924, 11924, 11924, 11928, 11928, 11929, 11929, 11929, 11929, 11929, 11929, 11929,
    11930, 11930, 11930, 11933, 11933, 11934, 11934, 11934, 11935, 11936, 11941, 11942, 11944, 11945, 11945, 11946, 11946, 11946, 11948, 11948, 11950, 11954, 11961, 11962,
    11962, 11962, 11962, 11964, 11965, 11966, 11967, 11967, 11968, 11968, 11971, 11972, 11974, 11975, 11975, 11980, 11982, 11982, 11982, 11983, 11983, 11983, 11983, 11983,
    11983, 11993, 11994, 11994, 11994, 11996, 11996, 11996, 11996, 11996, 11996, 11997, 11997, 11997, 11997, 11998, 12000, 12000, 12005, 12005, 12006, 12007, 12007, 12007,
    12007, 12007, 12007, 12007, 12008, 12008, 12009, 12009, 12009, 12009, 12009, 12011, 12011, 12012, 12012, 12014, 12019, 12019, 12020, 12020, 12020, 12020, 12022, 12023,
    12023, 12025, 12025, 12026, 12028, 12030, 12030, 12031, 12031, 12035, 12036, 12037, 12037, 12039, 12039, 12039, 12039, 12041, 12042, 12043, 12043, 12044, 12046, 12046,
    12048, 12049, 12049, 12050, 12050, 12053, 12053, 12056, 12056, 12058, 12058, 12058, 12059, 12059, 12059, 12061, 12063, 12063, 12064, 12066, 12067, 12068, 12068, 12068,
    12068, 12068, 12068, 12068, 12068, 12068, 12068, 12068, 12068, 12068, 12071, 12071, 12073, 12073, 12076, 12077, 12077, 12077, 12077, 12077, 12086, 12087, 12088, 12090,
    12091, 12096, 12096, 12097, 12097, 12097, 12102, 12103, 12104, 12104, 12104, 12104, 12106, 12106, 12106, 12107, 12107, 12107, 12107, 12107, 12107, 12107, 12107, 12108,
    12108, 12108, 12108, 12111, 12111, 12111, 12111, 12111, 12111, 12111, 12112, 12113, 12113, 12114, 12114, 12114, 12114, 12115, 12120, 12120, 12127, 12127, 12127, 12129,
    12133, 12136, 12136, 12136, 12137, 12137, 12137, 12139, 12139, 12139, 12139, 12139, 12139, 12139, 12143, 12144, 12144, 12144, 12144, 12145, 12145, 12146, 12146, 12147,
    12147, 12147, 12147, 12150, 12151, 12151, 12156, 12156, 12158, 12158, 12159, 12161, 12161, 12162, 12162, 12162, 12163, 12163, 12165, 12166, 12168, 12168, 12169, 12170,
    12171, 12173, 12175, 12175, 12175, 12175, 12175, 12177, 12178, 12179, 12179, 12179, 12180, 12180, 12182, 12182, 12185, 12186, 12186, 12192, 12192, 12192, 12192, 12192,
    12192, 12192, 12192, 12193, 12199, 12199, 12199, 12199, 12199, 12199, 12199, 12200, 12203, 12204, 12205, 12207, 12207, 12207, 12208, 12208, 12208, 12208, 12208, 12208,
    12211, 12212, 12212, 12212, 12212, 12212, 12213, 12213, 12214, 12240, 12241, 12246, 12246, 12247, 12248, 12248, 12248, 12248, 12248, 12248, 12250, 12250, 12251, 12251,
    12255, 12256, 12256, 12256, 12257, 12259, 12259, 12259, 12260, 12260, 12261, 12261, 12261, 12261, 12261, 12263, 12265, 12265, 12265, 12265, 12265, 12265, 12265, 12265,
    12266, 12269, 12269, 12270, 12271, 12271, 12272, 12272, 12273, 12274, 12274, 12276, 12278, 12279, 12279, 12280, 12282, 12283, 12283, 12283, 12283, 12287, 12288, 12288,
    12288, 12288, 12288, 12289, 12290, 12290, 12290, 12293, 12293, 12297, 12299, 12303, 12305, 12306, 12306, 12306, 12311, 12312, 12312, 12314, 12314, 12314, 12321, 12322,
    12322, 12322, 12322, 12322, 12325, 12326, 12326, 12326, 12327, 12329, 12329, 12329, 12334, 12334, 12334, 12335, 12335, 12335, 12335, 12339, 12339, 12341, 12341, 12341,
    12343, 12343, 12343, 12346, 12346, 12346, 12346, 12346, 12348, 12348, 12351, 12351, 12351, 12353, 12353, 12353, 12354, 12355, 12356, 12356, 12357, 12358, 12359, 12359,
    12360, 12362, 12363, 12363, 12367, 12367, 12372, 12372, 12377, 12379, 12380, 12380, 12383, 12383, 12384, 12384, 12385, 12385, 12386, 12386, 12390, 12391, 12391, 12391,
    12392, 12392, 12393, 12400, 12400, 12400, 12401, 12401, 12403, 12404, 12405, 12405, 12405, 12405, 12407, 12408, 12408, 12410, 12411, 12413, 12413, 12413, 12416, 12426,
    12426, 12426, 12426, 12428, 12428, 12428, 12428, 12429, 12432, 12433, 12433, 12434, 12435, 12437, 12439, 12439, 12440, 12440, 12441, 12442, 12446, 12446, 12448, 12448,
    12449, 12455, 12455, 12457, 12459, 12460, 12460, 12463, 12466, 12466, 12466, 12466, 12466, 12468, 12469, 12469, 12472, 12472, 12472, 12473, 12473, 12474, 12477, 12478,
    12478, 12478, 12479, 12481, 12482, 12484, 12487, 12487, 12487, 12488, 12488, 12493, 12493, 12494, 12495, 12496, 12496, 12496, 12497, 12497, 12497, 12497, 12500, 12501,
    12502, 12502, 12504, 12504, 12506, 12509, 12509, 12509, 12511, 12511, 12511, 12513, 12513, 12513, 12514, 12515, 12515, 12517, 12518, 12519, 12520, 12520, 12520, 12520,
    12520, 12521, 12527, 12527, 12527, 12527, 12528, 12528, 12530, 12532, 12534, 12536, 12536, 12536, 12537, 12538, 12539, 12539, 12539, 12539, 12548, 12548, 12549, 12549,
    12549, 12550, 12550, 12555, 12556, 12556, 12559, 12561, 12561, 12561, 12562, 12562, 12564, 12564, 12564, 12564, 12564, 12565, 12567, 12567, 12567, 12567, 12568, 12568,
    12569, 12569, 12569, 12572, 12574, 12575, 12575, 12575, 12577, 12577, 12577, 12577, 12581, 12581, 12582, 12586, 12586, 12588, 12589, 12589, 12592, 12594, 12599, 12600,
    12600, 12600, 12603, 12606, 12606, 12611, 12613, 12614, 12614, 12614, 12615, 12615, 12621, 12625, 12625, 12626, 12626, 12632, 12632, 12633, 12633, 12633, 12635, 12637,
    12641, 12643, 12643, 12643, 12643, 12643, 12644, 12645, 12646, 12646, 12647, 12649, 12649, 12650, 12650, 12650, 12651, 12651, 12651, 12651, 12661, 12662, 12663, 12663,
    12663, 12664, 12667, 12669, 12669, 12669, 12669, 12669, 12671, 12673, 12673, 12673, 12673, 12681, 12681, 12689, 12689, 12689, 12689, 12692, 12693, 12693, 12693, 12695,
    12696, 12696, 12696, 12696, 12697, 12698, 12699, 12700, 12700, 12705, 12705, 12705, 12705, 12705, 12706, 12712, 12712, 12712, 12712, 12719, 12720, 12720, 12720, 12720,
    12725, 12725, 12729, 12730, 12731, 12732, 12732, 12733, 12733, 12733, 12734, 12734, 12739, 12742, 12742, 12742, 12743, 12744, 12746, 12746, 12746, 12746, 12746, 12746,
    12747, 12748, 12748, 12748, 12748, 12750, 12750, 12753, 12755, 12755, 12755, 12755, 12759, 12760, 12762, 12762, 12763, 12764, 12764, 12764, 12765, 12765, 12766, 12766,
    12769, 12771, 12772, 12772, 12772, 12772, 12774, 12774, 12774, 12775, 12778, 12782, 12783, 12786, 12786, 12787, 12787, 12787, 12787, 12787, 12787, 12787, 12788, 12789,
    12790, 12790, 12790, 12790, 12790, 12791, 12792, 12792, 12792, 12793, 12793, 12795, 12796, 12798, 12798, 12800, 12800, 12800, 12800, 12802, 12803, 12803, 12803, 12803,
    12803, 12803, 12804, 12807, 12808, 12809, 12811, 12812, 12813, 12813, 12814, 12814, 12814, 12814, 12815, 12815, 12816, 12816, 12817, 12817, 12817, 12817, 12817, 12817,
    12817, 12817, 12817, 12818, 12818, 12818, 12821, 12821, 12824, 12824, 12824, 12824, 12825, 12825, 12827, 12829, 12832, 12835, 12835, 12835, 12835, 12835, 12836, 12838,
    12847, 12850, 12850, 12850, 12853, 12855, 12857, 12858, 12858, 12859, 12860, 12860, 12860, 12860, 12863, 12864, 12864, 12864, 12865, 12866, 12867, 12867, 12867, 12867,
    12869, 12869, 12869, 12870, 12870, 12870, 12874, 12874, 12878, 12878, 12880, 12880, 12880, 12881, 12881, 12883, 12883, 12883, 12883, 12883, 12883, 12885, 12885, 12888,
    12892, 12892, 12893, 12893, 12896, 12898, 12898, 12898, 12899, 12901, 12903, 12904, 12904, 12904, 12905, 12908, 12908, 12914, 12915, 12915, 12915, 12918, 12918, 12918,
    12918, 12918, 12918, 12918, 12919, 12919, 12919, 12922, 12923, 12923, 12923, 12923, 12923, 12923, 12923, 12925, 12926, 12926, 12927, 12927, 12928, 12928, 12936, 12936,
    12936, 12936, 12938, 12938, 12938, 12940, 12946, 12946, 12947, 12947, 12947, 12948, 12950, 12951, 12951, 12951, 12954, 12955, 12955, 12959, 12960, 12962, 12962, 12963,
    12964, 12964, 12966, 12966, 12967, 12967, 12967, 12967, 12971, 12973, 12974, 12975, 12976, 12978, 12978, 12980, 12982, 12984, 12984, 12987, 12987, 12987, 12989, 12991,
    12993, 12995, 12996, 12996, 12996, 12998, 12998, 12998, 12998, 12998, 13002, 13002, 13003, 13003, 13003, 13003, 13003, 13003, 13003, 13005, 13005, 13005, 13005, 13007,
    13007, 13007, 13007, 13008, 13010, 13011, 13011, 13015, 13015, 13015, 13017, 13018, 13018, 13019, 13021, 13021, 13023, 13029, 13029, 13032, 13032, 13036, 13037, 13041,
    13043, 13044, 13047, 13047, 13048, 13048, 13049, 13050, 13050, 13050, 13050, 13051, 13052, 13053, 13053, 13053, 13054, 13054, 13054, 13058, 13058, 13058, 13058, 13058,
    13062, 13064, 13064, 13064, 13068, 13068, 13068, 13068, 13068, 13068, 13072, 13072, 13073, 13073, 13075, 13078, 13078, 13083, 13083, 13083, 13084, 13085, 13086, 13086,
    13088, 13088, 13088, 13089, 13090, 13090, 13090, 13090, 13091, 13091, 13092, 13093, 13093, 13096, 13098, 13100, 13101, 13101, 13103, 13103, 13103, 13103, 13108, 13110,
    13110, 13110, 13110, 13114, 13114, 13114, 13114, 13115, 13115, 13117, 13118, 13118, 13122, 13123, 13124, 13127, 13128, 13128, 13129, 13132, 13134, 13135, 13136, 13139,
    13141, 13141, 13142, 13142, 13142, 13142, 13142, 13142, 13143, 13144, 13145, 13146, 13146, 13148, 13148, 13149, 13149, 13150, 13152, 13152, 13154, 13156, 13156, 13156,
    13156, 13156, 13158, 13158, 13158, 13158, 13158, 13159, 13160, 13160, 13160, 13163, 13163, 13165, 13168, 13170, 13171, 13171, 13171, 13173, 13173, 13173, 13174, 13175,
    13175, 13175, 13175, 13175, 13181, 13183, 13184, 13185, 13185, 13185, 13185, 13186, 13186, 13186, 13186, 13186, 13186, 13187, 13187, 13187, 13187, 13187, 13189, 13189,
    13196, 13199, 13200, 13204, 13206, 13209, 13209, 13210, 13216, 13220, 13223, 13226, 13226, 13226, 13226, 13229, 13229, 13229, 13229, 13232, 13232, 13233, 13236, 13238,
    13239, 13240, 13241, 13242, 13242, 13243, 13243, 13243, 13243, 13243, 13245, 13245, 13247, 13247, 13249, 13249, 13249, 13250, 13250, 13251, 13255, 13256, 13256, 13256,
    13257, 13258, 13258, 13258, 13259, 13259, 13263, 13264, 13264, 13266, 13267, 13270, 13270, 13270, 13272, 13273, 13274, 13274, 13287, 13287, 13289, 13289, 13289, 13289,
    13290, 13294, 13294, 13299, 13299, 13301, 13301, 13307, 13307, 13307, 13307, 13309, 13309, 13310, 13313, 13314, 13315, 13331, 13331, 13332, 13333, 13333, 13335, 13335,
    13336, 13338, 13338, 13339, 13339, 13339, 13339, 13339, 13340, 13341, 13341, 13345, 13345, 13347, 13348, 13348, 13348, 13351, 13352, 13352, 13356, 13356, 13356, 13356,
    13358, 13358, 13359, 13359, 13359, 13360, 13360, 13360, 13360, 13360, 13362, 13362, 13366, 13368, 13368, 13368, 13371, 13371, 13371, 13374, 13374, 13375, 13380, 13380,
    13380, 13381, 13381, 13381, 13381, 13381, 13381, 13383, 13383, 13383, 13385, 13386, 13388, 13389, 13389, 13390, 13390, 13390, 13390, 13390, 13393, 13393, 13396, 13396,
    13397, 13397, 13399, 13399, 13404, 13404, 13406, 13407, 13408, 13410, 13411, 13413, 13414, 13414, 13415, 13417, 13417, 13417, 13417, 13417, 13417, 13423, 13423, 13428,
    13435, 13437, 13438, 13438, 13438, 13438, 13441, 13444, 13444, 13445, 13445, 13446, 13447, 13448, 13448, 13449, 13449, 13449, 13449, 13449, 13450, 13454, 13454, 13454,
    13454, 13454, 13456, 13461, 13462, 13465, 13465, 13466, 13466, 13467, 13467, 13467, 13467, 13467, 13471, 13473, 13473, 13473, 13474, 13474, 13474, 13474, 13480, 13480,
    13481, 13487, 13488, 13488, 13491, 13491, 13492, 13492, 13494, 13494, 13494, 13494, 13494, 13494, 13494, 13494, 13494, 13495, 13497, 13498, 13498, 13499, 13499, 13503,
    13503, 13504, 13505, 13506, 13509, 13510, 13510, 13513, 13517, 13517, 13517, 13518, 13518, 13523, 13523, 13523, 13523, 13524, 13526, 13526, 13527, 13527, 13532, 13534,
    13538, 13538, 13554, 13557, 13558, 13559, 13559, 13560, 13560, 13560, 13561, 13562, 13563, 13564, 13564, 13564, 13564, 13574, 13575, 13575, 13575, 13583, 13588, 13588,
    13588, 13588, 13590, 13593, 13594, 13595, 13596, 13597, 13598, 13599, 13599, 13599, 13600, 13600, 13600, 13600, 13601, 13602, 13602, 13603, 13603, 13603, 13603, 13606,
    13608, 13613, 13614, 13617, 13617, 13620, 13623, 13623, 13629, 13629, 13630, 13631, 13632, 13632, 13634, 13636, 13637, 13637, 13638, 13638, 13642, 13643, 13643, 13643,
    13643, 13644, 13644, 13644, 13644, 13644, 13644, 13645, 13645, 13646, 13646, 13646, 13646, 13647, 13648, 13650, 13650, 13651, 13652, 13652, 13652, 13652, 13652, 13652,
    13654, 13657, 13657, 13657, 13658, 13658, 13661, 13661, 13661, 13664, 13668, 13670, 13671, 13672, 13672, 13673, 13673, 13673, 13675, 13675, 13679, 13680, 13681, 13683,
    13685, 13685, 13686, 13687, 13687, 13687, 13687, 13688, 13688, 13688, 13689, 13690, 13691, 13696, 13696, 13697, 13697, 13697, 13704, 13705, 13705, 13706, 13707, 13707,
    13710, 13713, 13714, 13719, 13719, 13719, 13719, 13719, 13719, 13720, 13722, 13722, 13722, 13726, 13726, 13726, 13728, 13730, 13732, 13735, 13735, 13738, 13739, 13740,
    13740, 13743, 13743, 13743, 13744, 13744, 13744, 13744, 13744, 13744, 13746, 13748, 13748, 13748, 13749, 13750, 13750, 13750, 13754, 13755, 13755, 13756, 13756, 13756,
    13759, 13759, 13759, 13759, 13759, 13760, 13761, 13761, 13761, 13762, 13762, 13763, 13763, 13763, 13763, 13763, 13763, 13764, 13766, 13766, 13770, 13771, 13771, 13771,
    13773, 13774, 13775, 13776, 13777, 13777, 13778, 13781, 13782, 13782, 13784, 13785, 13795, 13796, 13801, 13801, 13801, 13802, 13806, 13806, 13807, 13807, 13807, 13813,
    13816, 13816, 13816, 13820, 13823, 13823, 13823, 13823, 13823, 13824, 13824, 13826, 13826, 13827, 13827, 13829, 13834, 13834, 13834, 13838, 13838, 13838, 13838, 13838,
    13842, 13844, 13844, 13844, 13844, 13844, 13845, 13845, 13846, 13849, 13851, 13853, 13854, 13855, 13861, 13862, 13862, 13862, 13864, 13866, 13867, 13867, 13869, 13869,
    13869, 13869, 13871, 13871, 13871, 13872, 13872, 13872, 13873, 13873, 13877, 13877, 13877, 13877, 13877, 13877, 13878, 13881, 13881, 13881, 13882, 13882, 13883, 13884,
    13884, 13885, 13886, 13887, 13887, 13894, 13895, 13896, 13896, 13896, 13896, 13896, 13896, 13899, 13901, 13901, 13901, 13907, 13907, 13914, 13916, 13916, 13916, 13919,
    13919, 13919, 13919, 13919, 13919, 13919, 13920, 13923, 13923, 13924, 13924, 13925, 13926, 13927, 13927, 13927, 13930, 13930, 13931, 13931, 13931, 13931, 13931, 13933,
    13934, 13938, 13938, 13940, 13940, 13942, 13942, 13943, 13943, 13944, 13944, 13944, 13946, 13946, 13946, 13946, 13953, 13958, 13958, 13959, 13962, 13962, 13965, 13965,
    13965, 13966, 13967, 13967, 13968, 13968, 13973, 13973, 13973, 13976, 13985, 13985, 13985, 13985, 13988, 13989, 13989, 13989, 13989, 13989, 13989, 13990, 13992, 13992,
    13993, 13994, 13994, 13994, 13994, 13994, 13997, 13998, 13998, 13998, 13998, 13998, 13998, 13998, 13998, 13998, 13999, 13999, 13999, 14000, 14000, 14000, 14001, 14002,
    14002, 14008, 14008, 14008, 14008, 14008, 14009, 14009, 14010, 14010, 14010, 14011, 14013, 14016, 14016, 14018, 14018, 14018, 14019, 14022, 14024, 14024, 14026, 14035,
    14036, 14038, 14039, 14039, 14040, 14041, 14042, 14042, 14042, 14042, 14043, 14045, 14045, 14047, 14048, 14048, 14049, 14049, 14049, 14049, 14049, 14050, 14054, 14056,
    14057, 14057, 14058, 14058, 14058, 14058, 14058, 14059, 14059, 14059, 14059, 14059, 14059, 14059, 14059, 14059, 14062, 14062, 14063, 14067, 14068, 14068, 14069, 14069,
    14070, 14070, 14070, 14072, 14072, 14074, 14074, 14076, 14079, 14080, 14081, 14082, 14083, 14086, 14087, 14087, 14087, 14087, 14087, 14087, 14087, 14089, 14090, 14090,
    14090, 14090, 14090, 14090, 14091, 14091, 14091, 14092, 14092, 14093, 14093, 14093, 14093, 14095, 14098, 14098, 14098, 14098, 14100, 14100, 14101, 14103, 14104, 14104,
    14105, 14107, 14107, 14108, 14111, 14111, 14111, 14112, 14113, 14113, 14115, 14115, 14118, 14118, 14118, 14118, 14120, 14127, 14127, 14127, 14127, 14129, 14129, 14129,
    14131, 14131, 14131, 14132, 14132, 14133, 14133, 14133, 14134, 14134, 14136, 14136, 14136, 14137, 14137, 14139, 14140, 14140, 14141, 14141, 14141, 14141, 14141, 14141,
    14141, 14141, 14141, 14142, 14142, 14142, 14144, 14144, 14145, 14145, 14145, 14146, 14150, 14151, 14158, 14158, 14159, 14159, 14159, 14159, 14163, 14163, 14166, 14168,
    14172, 14172, 14174, 14174, 14175, 14177, 14177, 14177, 14177, 14178, 14179, 14180, 14180, 14180, 14181, 14181, 14181, 14181, 14181, 14183, 14183, 14183, 14183, 14183,
    14184, 14184, 14184, 14185, 14186, 14186, 14187, 14187, 14187, 14194, 14194, 14195, 14195, 14196, 14196, 14196, 14196, 14196, 14198, 14198, 14198, 14198, 14198, 14199,
    14199, 14199, 14199, 14199, 14200, 14201, 14201, 14201, 14204, 14205, 14205, 14205, 14205, 14205, 14205, 14205, 14211, 14213, 14213, 14213, 14216, 14216, 14216, 14216,
    14216, 14216, 14217, 14217, 14218, 14222, 14224, 14224, 14224, 14224, 14226, 14226, 14226, 14226, 14237, 14240, 14241, 14241, 14242, 14243, 14244, 14245, 14246, 14246,
    14248, 14248, 14249, 14250, 14250, 14251, 14251, 14252, 14252, 14252, 14253, 14256, 14260, 14261, 14273, 14275, 14275, 14276, 14277, 14277, 14279, 14279, 14279, 14280,
    14281, 14281, 14281, 14281, 14282, 14283, 14283, 14283, 14283, 14283, 14283, 14283, 14283, 14288, 14288, 14290, 14305, 14307, 14309, 14310, 14315, 14315, 14317, 14317,
    14317, 14319, 14319, 14321, 14322, 14324, 14324, 14327, 14329, 14329, 14329, 14330, 14330, 14331, 14333, 14333, 14333, 14333, 14334, 14334, 14334, 14334, 14336, 14336,
    14340, 14340, 14341, 14343, 14343, 14344, 14347, 14352, 14352, 14352, 14352, 14352, 14352, 14353, 14353, 14360, 14360, 14360, 14360, 14360, 14360, 14361, 14364, 14364,
    14364, 14364, 14370, 14370, 14370, 14370, 14370, 14372, 14377, 14377, 14380, 14380, 14380, 14380, 14381, 14389, 14389, 14391, 14392, 14392, 14393, 14395, 14395, 14395,
    14395, 14396, 14396, 14396, 14396, 14397, 14405, 14405, 14405, 14408, 14410, 14411, 14412, 14412, 14412, 14416, 14416, 14416, 14416, 14418, 14418, 14418, 14418, 14419,
    14419, 14419, 14424, 14424, 14424, 14427, 14430, 14430, 14431, 14435, 14437, 14437, 14438, 14438, 14438, 14438, 14439, 14439, 14439, 14439, 14440, 14441, 14441, 14442,
    14443, 14444, 14444, 14446, 14446, 14446, 14448, 14448, 14450, 14450, 14451, 14451, 14451, 14451, 14452, 14453, 14453, 14453, 14456, 14460, 14460, 14461, 14461, 14461,
    14462, 14463, 14463, 14464, 14464, 14465, 14469, 14470, 14470, 14474, 14474, 14475, 14475, 14475, 14476, 14476, 14476, 14476, 14476, 14477, 14477, 14479, 14479, 14480,
    14484, 14485, 14485, 14485, 14486, 14487, 14487, 14487, 14487, 14487, 14491, 14492, 14492, 14492, 14492, 14492, 14492, 14492, 14493, 14494, 14494, 14495, 14496, 14500,
    14501, 14501, 14504, 14505, 14506, 14508, 14509, 14510, 14510, 14510, 14510, 14510, 14510, 14510, 14510, 14512, 14512, 14513, 14514, 14514, 14516, 14517, 14518, 14520,
    14520, 14521, 14521, 14521, 14521, 14522, 14524, 14526, 14526, 14526, 14527, 14527, 14527, 14529, 14531, 14532, 14532, 14532, 14532, 14533, 14533, 14534, 14545, 14547,
    14550, 14550, 14552, 14553, 14560, 14560, 14560, 14560, 14563, 14564, 14569, 14569, 14569, 14574, 14576, 14577, 14583, 14583, 14583, 14583, 14584, 14584, 14586, 14586,
    14586, 14587, 14592, 14592, 14593, 14594, 14594, 14597, 14597, 14597, 14598, 14600, 14600, 14600, 14600, 14602, 14603, 14603, 14604, 14604, 14604, 14605, 14608, 14608,
    14608, 14608, 14608, 14608, 14608, 14609, 14613, 14613, 14613, 14614, 14614, 14614, 14615, 14615, 14616, 14617, 14617, 14617, 14617, 14618, 14619, 14619, 14621, 14621,
    14621, 14622, 14622, 14622, 14622, 14623, 14624, 14624, 14625, 14626, 14626, 14626, 14626, 14626, 14627, 14629, 14631, 14631, 14631, 14633, 14635, 14638, 14638, 14640,
    14642, 14643, 14648, 14648, 14650, 14650, 14650, 14652, 14652, 14653, 14660, 14662, 14663, 14665, 14665, 14665, 14665, 14665, 14669, 14669, 14671, 14672, 14672, 14674,
    14681, 14682, 14682, 14684, 14684, 14684, 14687, 14688, 14688, 14690, 14690, 14690, 14696, 14713, 14714, 14715, 14715, 14715, 14715, 14716, 14716, 14719, 14720, 14720,
    14722, 14722, 14722, 14723, 14723, 14724, 14724, 14724, 14727, 14728, 14728, 14731, 14731, 14732, 14732, 14732, 14733, 14734, 14735, 14736, 14738, 14742, 14742, 14742,
    14742, 14746, 14747, 14747, 14747, 14749, 14749, 14750, 14751, 14752, 14753, 14754, 14754, 14757, 14758, 14758, 14758, 14759, 14763, 14764, 14764, 14764, 14765, 14768,
    14769, 14769, 14769, 14773, 14774, 14774, 14774, 14774, 14775, 14778, 14778, 14778, 14780, 14780, 14780, 14780, 14780, 14780, 14780, 14780, 14780, 14780, 14782, 14782,
    14782, 14783, 14785, 14786, 14786, 14786, 14791, 14797, 14799, 14802, 14805, 14805, 14807, 14809, 14809, 14809, 14810, 14810, 14811, 14811, 14811, 14812, 14812, 14812,
    14826, 14827, 14827, 14827, 14827, 14829, 14829, 14831, 14831, 14831, 14832, 14832, 14832, 14833, 14834, 14834, 14835, 14835, 14835, 14837, 14840, 14840, 14840, 14841,
    14841, 14841, 14844, 14844, 14844, 14845, 14846, 14846, 14846, 14846, 14849, 14849, 14871, 14873, 14874, 14875, 14880, 14880, 14881, 14885, 14885, 14891, 14893, 14903,
    14903, 14905, 14907, 14921, 14922, 14945, 14947, 14947, 14947, 14947, 14947, 14947, 14947, 14950, 14950, 14951, 14953, 14958, 14958, 14960, 14963, 14964, 14964, 14964,
    14964, 14964, 14964, 14965, 14966, 14966, 14966, 14966, 14967, 14975, 14976, 14977, 14979, 14982, 14983, 14983, 14983, 14984, 14995, 14996, 14996, 14996, 14998, 14999,
    14999, 15000, 15000, 15000, 15001, 15001, 15001, 15003, 15009, 15009, 15009, 15010, 15010, 15010, 15011, 15011, 15011, 15011, 15014, 15014, 15014, 15014, 15016, 15018,
    15018, 15018, 15018, 15018, 15018, 15019, 15019, 15021, 15021, 15023, 15023, 15024, 15024, 15024, 15024, 15026, 15027, 15028, 15028, 15028, 15028, 15028, 15028, 15028,
    15029, 15029, 15030, 15030, 15032, 15034, 15034, 15034, 15034, 15034, 15035, 15035, 15036, 15037, 15038, 15038, 15038, 15038, 15038, 15038, 15039, 15040, 15044, 15044,
    15045, 15045, 15045, 15045, 15046, 15046, 15046, 15047, 15047, 15047, 15053, 15055, 15056, 15056, 15056, 15057, 15058, 15058, 15076, 15076, 15080, 15080, 15082, 15082,
    15084, 15088, 15092, 15095, 15097, 15099, 15104, 15108, 15108, 15108, 15108, 15108, 15109, 15110, 15110, 15111, 15112, 15113, 15114, 15117, 15118, 15120, 15120, 15120,
    15123, 15124, 15126, 15127, 15130, 15130, 15131, 15131, 15132, 15133, 15133, 15133, 15135, 15136, 15138, 15138, 15138, 15138, 15138, 15138, 15140, 15140, 15140, 15141,
    15141, 15141, 15145, 15146, 15147, 15148, 15148, 15148, 15148, 15148, 15148, 15148, 15150, 15151, 15151, 15151, 15152, 15153, 15153, 15153, 15155, 15155, 15155, 15155,
    15155, 15155, 15155, 15156, 15157, 15158, 15158, 15158, 15158, 15159, 15159, 15161, 15161, 15161, 15162, 15165, 15168, 15168, 15169, 15170, 15170, 15170, 15172, 15172,
    15174, 15176, 15177, 15180, 15182, 15182, 15185, 15187, 15188, 15190, 15191, 15192, 15192, 15196, 15196, 15196, 15197, 15197, 15203, 15203, 15204, 15204, 15205, 15209,
    15210, 15210, 15211, 15213, 15215, 15217, 15217, 15217, 15217, 15217, 15217, 15217, 15221, 15222, 15222, 15222, 15223, 15224, 15224, 15224, 15225, 15227, 15230, 15231,
    15231, 15232, 15233, 15234, 15234, 15238, 15238, 15242, 15247, 15247, 15249, 15249, 15254, 15254, 15254, 15254, 15254, 15256, 15257, 15257, 15259, 15261, 15261, 15262,
    15262, 15263, 15265, 15265, 15265, 15266, 15266, 15271, 15274, 15274, 15274, 15274, 15274, 15274, 15276, 15277, 15280, 15282, 15284, 15287, 15287, 15288, 15288, 15288,
    15288, 15288, 15292, 15293, 15293, 15295, 15295, 15295, 15295, 15295, 15300, 15300, 15301, 15304, 15305, 15305, 15305, 15309, 15310, 15313, 15313, 15313, 15318, 15319,
    15320, 15320, 15321, 15321, 15322, 15324, 15327, 15328, 15328, 15328, 15328, 15328, 15329, 15329, 15332, 15332, 15332, 15334, 15334, 15340, 15340, 15340, 15344, 15344,
    15345, 15345, 15345, 15347, 15347, 15347, 15347, 15355, 15357, 15358, 15358, 15359, 15361, 15361, 15361, 15363, 15363, 15364, 15366, 15366, 15366, 15368, 15370, 15371,
    15371, 15371, 15372, 15372, 15372, 15373, 15374, 15374, 15374, 15374, 15375, 15375, 15382, 15384, 15384, 15384, 15384, 15384, 15384, 15387, 15387, 15387, 15387, 15389,
    15389, 15389, 15389, 15391, 15391, 15393, 15393, 15393, 15393, 15393, 15393, 15393, 15393, 15393, 15397, 15399, 15399, 15399, 15400, 15400, 15402, 15403, 15403, 15403,
    15403, 15404, 15409, 15410, 15410, 15412, 15412, 15412, 15412, 15413, 15413, 15413, 15413, 15414, 15415, 15416, 15419, 15420, 15420, 15420, 15420, 15425, 15425, 15425,
    15425, 15426, 15428, 15428, 15428, 15428, 15428, 15428, 15428, 15428, 15429, 15442, 15443, 15443, 15447, 15447, 15449, 15449, 15452, 15455, 15455, 15455, 15456, 15456,
    15456, 15457, 15458, 15458, 15458, 15459, 15459, 15459, 15461, 15463, 15466, 15467, 15471, 15471, 15471, 15473, 15473, 15474, 15475, 15479, 15479, 15479, 15479, 15479,
    15479, 15479, 15488, 15491, 15492, 15492, 15492, 15493, 15493, 15493, 15494, 15496, 15496, 15497, 15497, 15499, 15499, 15499, 15500, 15500, 15500, 15500, 15501, 15502,
    15502, 15503, 15503, 15503, 15503, 15503, 15503, 15503, 15503, 15503, 15504, 15504, 15504, 15505, 15505, 15506, 15506, 15507, 15507, 15510, 15510, 15522, 15524, 15524,
    15525, 15525, 15525, 15525, 15526, 15526, 15527, 15527, 15527, 15529, 15529, 15530, 15531, 15532, 15532, 15532, 15536, 15537, 15538, 15538, 15539, 15540, 15542, 15542,
    15542, 15542, 15544, 15546, 15546, 15546, 15547, 15547, 15548, 15548, 15550, 15550, 15550, 15550, 15550, 15554, 15556, 15556, 15557, 15557, 15557, 15558, 15558, 15560,
    15560, 15568, 15570, 15570, 15570, 15579, 15579, 15579, 15580, 15583, 15583, 15583, 15583, 15584, 15585, 15590, 15590, 15590, 15590, 15590, 15591, 15592, 15594, 15594,
    15594, 15594, 15595, 15596, 15597, 15597, 15597, 15601, 15601, 15601, 15601, 15601, 15602, 15606, 15608, 15610, 15610, 15610, 15610, 15610, 15626, 15629, 15631, 15631,
    15632, 15632, 15632, 15632, 15632, 15632, 15636, 15639, 15640, 15643, 15645, 15646, 15648, 15650, 15650, 15651, 15654, 15654, 15654, 15654, 15656, 15662, 15662, 15663,
    15663, 15664, 15664, 15665, 15666, 15667, 15667, 15669, 15669, 15670, 15673, 15673, 15676, 15678, 15678, 15678, 15684, 15684, 15684, 15684, 15684, 15685, 15685, 15685,
    15689, 15691, 15693, 15694, 15694, 15694, 15694, 15694, 15694, 15694, 15695, 15695, 15697, 15697, 15697, 15699, 15699, 15699, 15699, 15700, 15700, 15700, 15700, 15700,
    15700, 15701, 15702, 15702, 15703, 15703, 15706, 15706, 15706, 15707, 15709, 15711, 15713, 15713, 15713, 15713, 15713, 15714, 15714, 15715, 15715, 15718, 15718, 15718,
    15718, 15719, 15720, 15721, 15724, 15725, 15725, 15725, 15725, 15725, 15725, 15728, 15728, 15728, 15732, 15732, 15733, 15733, 15733, 15733, 15733, 15741, 15747, 15748,
    15748, 15748, 15756, 15776, 15777, 15777, 15777, 15778, 15782, 15782, 15783, 15785, 15787, 15788, 15788, 15790, 15794, 15796, 15796, 15796, 15797, 15802, 15802, 15803,
    15804, 15805, 15805, 15807, 15808, 15809, 15810, 15810, 15811, 15811, 15811, 15811, 15811, 15812, 15813, 15813, 15813, 15813, 15813, 15813, 15813, 15813, 15814, 15817,
    15819, 15819, 15819, 15820, 15821, 15822, 15822, 15823, 15824, 15825, 15829, 15829, 15832, 15839, 15839, 15839, 15840, 15840, 15842, 15842, 15843, 15843, 15844, 15844,
    15845, 15850, 15851, 15851, 15852, 15852, 15852, 15853, 15853, 15853, 15854, 15857, 15857, 15858, 15858, 15858, 15858, 15862, 15871, 15872, 15873, 15874, 15874, 15876,
    15876, 15877, 15877, 15878, 15879, 15881, 15882, 15883, 15884, 15885, 15885, 15885, 15885, 15885, 15887, 15887, 15887, 15887, 15887, 15887, 15887, 15889, 15889, 15889,
    15889, 15889, 15889, 15891, 15891, 15902, 15902, 15904, 15904, 15905, 15905, 15905, 15905, 15912, 15913, 15913, 15913, 15917, 15919, 15919, 15919, 15919, 15919, 15921,
    15921, 15923, 15925, 15925, 15927, 15927, 15927, 15927, 15927, 15927, 15928, 15928, 15931, 15931, 15932, 15934, 15938, 15938, 15941, 15942, 15942, 15942, 15942, 15943,
    15944, 15944, 15944, 15945, 15945, 15946, 15946, 15946, 15946, 15947, 15949, 15949, 15949, 15949, 15949, 15954, 15958, 15958, 15958, 15958, 15958, 15958, 15958, 15960,
    15960, 15962, 15962, 15962, 15962, 15962, 15962, 15962, 15962, 15962, 15963, 15963, 15963, 15964, 15964, 15965, 15966, 15967, 15967, 15967, 15969, 15969, 15971, 15971,
    15971, 15972, 15977, 15977, 15978, 15979, 15979, 15981, 15982, 15983, 15984, 15985, 15986, 15988, 15990, 15990, 15990, 15991, 15991, 15992, 15992, 15992, 15992, 15994,
    15994, 15997, 15997, 15999, 15999, 15999, 16001, 16002, 16002, 16002, 16002, 16006, 16006, 16006, 16008, 16008, 16009, 16009, 16013, 16013, 16013, 16014, 16014, 16015,
    16015, 16015, 16015, 16027, 16027, 16027, 16029, 16033, 16033, 16033, 16034, 16034, 16034, 16035, 16035, 16035, 16035, 16035, 16036, 16036, 16036, 16037, 16039, 16040,
    16041, 16042, 16045, 16046, 16046, 16054, 16059, 16059, 16059, 16060, 16060, 16060, 16060, 16066, 16066, 16067, 16067, 16068, 16069, 16073, 16075, 16077, 16077, 16077,
    16077, 16078, 16079, 16080, 16080, 16081, 16081, 16084, 16085, 16089, 16097, 16098, 16098, 16105, 16105, 16108, 16113, 16113, 16113, 16113, 16114, 16119, 16119, 16119,
    16120, 16121, 16122, 16127, 16129, 16129, 16129, 16129, 16130, 16131, 16132, 16134, 16135, 16135, 16142, 16142, 16142, 16142, 16144, 16146, 16146, 16161, 16164, 16164,
    16166, 16167, 16171, 16172, 16173, 16174, 16176, 16177, 16178, 16178, 16178, 16179, 16180, 16180, 16181, 16184, 16184, 16189, 16189, 16189, 16189, 16189, 16189, 16190,
    16190, 16190, 16190, 16190, 16194, 16195, 16196, 16196, 16196, 16196, 16198, 16199, 16199, 16202, 16202, 16205, 16206, 16210, 16211, 16214, 16216, 16218, 16218, 16218,
    16218, 16221, 16222, 16223, 16224, 16227, 16228, 16229, 16233, 16233, 16233, 16233, 16234, 16235, 16235, 16237, 16237, 16237, 16237, 16238, 16240, 16240, 16243, 16243,
    16243, 16247, 16247, 16248, 16248, 16248, 16251, 16256, 16256, 16260, 16260, 16260, 16262, 16269, 16269, 16269, 16281, 16282, 16282, 16284, 16285, 16288, 16288, 16289,
    16289, 16289, 16289, 16290, 16291, 16291, 16291, 16292, 16293, 16295, 16296, 16296, 16297, 16299, 16299, 16299, 16299, 16299, 16301, 16301, 16302, 16302, 16306, 16306,
    16306, 16306, 16306, 16306, 16306, 16307, 16307, 16307, 16308, 16310, 16316, 16316, 16318, 16320, 16321, 16321, 16322, 16326, 16328, 16330, 16330, 16331, 16331, 16331,
    16332, 16332, 16336, 16336, 16336, 16338, 16338, 16338, 16339, 16339, 16340, 16341, 16342, 16343, 16343, 16343, 16353, 16355, 16356, 16358, 16360, 16362, 16362, 16362,
    16362, 16362, 16363, 16364, 16365, 16365, 16365, 16365, 16366, 16371, 16371, 16372, 16372, 16372, 16372, 16373, 16373, 16377, 16380, 16380, 16380, 16380, 16380, 16381,
    16381, 16381, 16382, 16382, 16383, 16383, 16383, 16383, 16383, 16384, 16385, 16385, 16385, 16385, 16388, 16392, 16393, 16394, 16395, 16397, 16398, 16398, 16399, 16399,
    16399, 16400, 16400, 16400, 16400, 16401, 16402, 16402, 16402, 16404, 16406, 16407, 16408, 16410, 16413, 16414, 16414, 16414, 16417, 16421, 16421, 16421, 16421, 16421,
    16421, 16421, 16422, 16422, 16422, 16422, 16422, 16422, 16422, 16424, 16424, 16425, 16426, 16426, 16427, 16427, 16427, 16430, 16430, 16430, 16430, 16431, 16431, 16431,
    16434, 16434, 16435, 16436, 16436, 16437, 16437, 16438, 16441, 16441, 16441, 16442, 16443, 16446, 16446, 16447, 16447, 16447, 16448, 16448, 16448, 16448, 16448, 16448,
    16448, 16448, 16448, 16448, 16451, 16452, 16453, 16453, 16453, 16454, 16454, 16455, 16458, 16458, 16459, 16460, 16460, 16460, 16462, 16463, 16465, 16466, 16466, 16466,
    16466, 16466, 16466, 16466, 16466, 16466, 16467, 16467, 16467, 16467, 16467, 16467, 16469, 16469, 16475, 16476, 16476, 16476, 16476, 16478, 16478, 16479, 16484, 16486,
    16486, 16487, 16487, 16491, 16492, 16494, 16499, 16500, 16500, 16501, 16503, 16505, 16507, 16507, 16510, 16510, 16520, 16520, 16520, 16520, 16521, 16524, 16525, 16526,
    16527, 16530, 16530, 16530, 16531, 16531, 16531, 16531, 16533, 16535, 16537, 16539, 16540, 16540, 16540, 16541, 16541, 16541, 16542, 16545, 16549, 16549, 16549, 16550,
    16554, 16556, 16556, 16557, 16558, 16558, 16558, 16558, 16559, 16561, 16563, 16566, 16566, 16568, 16568, 16573, 16578, 16578, 16580, 16582, 16582, 16582, 16582, 16585,
    16586, 16586, 16586, 16586, 16587, 16587, 16588, 16588, 16591, 16592, 16592, 16592, 16593, 16597, 16597, 16597, 16597, 16598, 16598, 16599, 16599, 16602, 16602, 16602,
    16603, 16603, 16604, 16605, 16607, 16607, 16607, 16607, 16610, 16610, 16616, 16616, 16616, 16616, 16617, 16617, 16617, 16619, 16623, 16632, 16634, 16634, 16639, 16639,
    16639, 16640, 16643, 16643, 16643, 16644, 16644, 16646, 16648, 16650, 16650, 16651, 16651, 16653, 16654, 16657, 16657, 16657, 16658, 16659, 16659, 16659, 16659, 16659,
    16659, 16659, 16659, 16660, 16660, 16660, 16660, 16661, 16661, 16662, 16662, 16665, 16665, 16665, 16665, 16665, 16665, 16665, 16665, 16666, 16667, 16667, 16667, 16668,
    16668, 16669, 16670, 16673, 16673, 16675, 16675, 16675, 16678, 16679, 16680, 16680, 16681, 16681, 16681, 16681, 16682, 16682, 16684, 16685, 16686, 16686, 16686, 16686,
    16686, 16687, 16687, 16689, 16693, 16693, 16693, 16694, 16694, 16695, 16695, 16700, 16701, 16702, 16702, 16703, 16703, 16703, 16703, 16703, 16715, 16718, 16719, 16725,
    16725, 16726, 16727, 16727, 16727, 16728, 16728, 16732, 16732, 16732, 16738, 16741, 16743, 16743, 16743, 16744, 16744, 16746, 16747, 16747, 16747, 16749, 16749, 16760,
    16760, 16761, 16761, 16761, 16761, 16764, 16765, 16765, 16766, 16766, 16767, 16767, 16768, 16768, 16768, 16769, 16769, 16771, 16772, 16774, 16774, 16775, 16775, 16776,
    16778, 16778, 16778, 16778, 16778, 16778, 16779, 16780, 16780, 16780, 16780, 16781, 16782, 16782, 16782, 16782, 16783, 16783, 16785, 16786, 16786, 16787, 16787, 16787,
    16787, 16788, 16791, 16792, 16793, 16793, 16796, 16796, 16797, 16797, 16797, 16797, 16807, 16807, 16807, 16807, 16808, 16808, 16809, 16809, 16810, 16810, 16819, 16820,
    16820, 16821, 16821, 16822, 16822, 16822, 16824, 16828, 16828, 16828, 16838, 16838, 16839, 16842, 16842, 16842, 16849, 16849, 16849, 16851, 16851, 16851, 16851, 16851,
    16851, 16851, 16852, 16853, 16853, 16853, 16853, 16853, 16854, 16855, 16858, 16858, 16860, 16860, 16860, 16862, 16862, 16866, 16866, 16866, 16866, 16867, 16869, 16873,
    16873, 16873, 16873, 16873, 16873, 16873, 16873, 16873, 16877, 16878, 16879, 16881, 16881, 16883, 16883, 16883, 16884, 16887, 16887, 16892, 16894, 16894, 16894, 16896,
    16896, 16896, 16897, 16897, 16897, 16900, 16903, 16904, 16905, 16905, 16907, 16907, 16907, 16908, 16908, 16912, 16912, 16913, 16914, 16914, 16914, 16915, 16916, 16917,
    16918, 16919, 16921, 16937, 16937, 16938, 16938, 16938, 16938, 16938, 16939, 16939, 16939, 16939, 16941, 16942, 16942, 16944, 16948, 16948, 16949, 16951, 16957, 16957,
    16958, 16958, 16958, 16958, 16958, 16958, 16958, 16959, 16960, 16960, 16960, 16960, 16960, 16960, 16960, 16964, 16965, 16970, 16970, 16970, 16971, 16971, 16971, 16972,
    16972, 16972, 16980, 16982, 16985, 16985, 16985, 16986, 16989, 16989, 16992, 16993, 16997, 16999, 16999, 16999, 16999, 17001, 17001, 17002, 17004, 17008, 17009, 17009,
    17012, 17012, 17013, 17014, 17014, 17015, 17015, 17018, 17018, 17018, 17018, 17019, 17022, 17023, 17024, 17024, 17025, 17026, 17027, 17027, 17027, 17027, 17027, 17027,
    17043, 17045, 17045, 17046, 17046, 17048, 17048, 17048, 17048, 17050, 17050, 17051, 17053, 17053, 17054, 17055, 17056, 17057, 17057, 17057, 17058, 17058, 17058, 17060,
    17061, 17061, 17061, 17061, 17063, 17065, 17068, 17069, 17069, 17070, 17070, 17071, 17071, 17072, 17072, 17078, 17078, 17082, 17082, 17082, 17085, 17086, 17086, 17091,
    17091, 17091, 17091, 17091, 17092, 17092, 17092, 17094, 17095, 17096, 17096, 17096, 17096, 17096, 17096, 17096, 17097, 17097, 17097, 17097, 17099, 17099, 17099, 17100,
    17106, 17107, 17110, 17110, 17111, 17112, 17112, 17112, 17112, 17112, 17114, 17115, 17115, 17116, 17116, 17117, 17118, 17118, 17119, 17119, 17120, 17120, 17122, 17122,
    17122, 17124, 17126, 17126, 17127, 17127, 17127, 17136, 17136, 17136, 17136, 17137, 17137, 17140, 17141, 17141, 17141, 17144, 17144, 17145, 17145, 17145, 17147, 17147,
    17147, 17150, 17150, 17151, 17153, 17155, 17157, 17158, 17160, 17161, 17161, 17161, 17162, 17163, 17166, 17168, 17169, 17169, 17169, 17169, 17169, 17169, 17169, 17169,
    17173, 17173, 17173, 17181, 17181, 17182, 17182, 17183, 17183, 17183, 17184, 17184, 17184, 17184, 17185, 17185, 17185, 17187, 17187, 17190, 17192, 17192, 17194, 17194,
    17205, 17205, 17207, 17207, 17207, 17210, 17211, 17211, 17214, 17215, 17219, 17220, 17220, 17220, 17222, 17223, 17224, 17224, 17228, 17228, 17232, 17232, 17233, 17238,
    17238, 17239, 17240, 17240, 17240, 17241, 17241, 17241, 17241, 17243, 17243, 17243, 17243, 17244, 17245, 17246, 17249, 17249, 17250, 17250, 17251, 17251, 17251, 17259,
    17259, 17259, 17259, 17259, 17262, 17262, 17264, 17264, 17265, 17266, 17266, 17268, 17270, 17271, 17271, 17271, 17272, 17272, 17275, 17275, 17275, 17275, 17275, 17275,
    17277, 17277, 17282, 17284, 17284, 17289, 17292, 17292, 17292, 17292, 17292, 17294, 17295, 17295, 17295, 17295, 17295, 17300, 17300, 17300, 17300, 17303, 17303, 17303,
    17305, 17309, 17311, 17312, 17313, 17313, 17314, 17314, 17317, 17317, 17318, 17318, 17318, 17319, 17320, 17320, 17320, 17321, 17322, 17322, 17323, 17323, 17324, 17324,
    17324, 17325, 17326, 17326, 17326, 17327, 17328, 17328, 17328, 17329, 17331, 17331, 17332, 17332, 17332, 17333, 17334, 17337, 17337, 17339, 17344, 17345, 17347, 17347,
    17351, 17351, 17351, 17355, 17365, 17365, 17365, 17365, 17366, 17366, 17366, 17369, 17370, 17370, 17370, 17373, 17374, 17374, 17374, 17374, 17374, 17376, 17379, 17380,
    17381, 17381, 17382, 17382, 17382, 17382, 17382, 17383, 17383, 17385, 17386, 17387, 17387, 17388, 17389, 17391, 17394, 17394, 17395, 17397, 17397, 17397, 17397, 17397,
    17397, 17397, 17408, 17408, 17409, 17409, 17410, 17412, 17413, 17415, 17415, 17415, 17416, 17417, 17417, 17418, 17418, 17419, 17419, 17422, 17425, 17428, 17428, 17428,
    17431, 17432, 17432, 17432, 17433, 17433, 17434, 17435, 17437, 17437, 17437, 17439, 17440, 17443, 17445, 17447, 17449, 17451, 17451, 17451, 17451, 17451, 17452, 17453,
    17454, 17454, 17454, 17454, 17454, 17454, 17454, 17454, 17454, 17454, 17455, 17455, 17456, 17456, 17457, 17457, 17458, 17460, 17460, 17461, 17462, 17467, 17467, 17468,
    17468, 17468, 17468, 17468, 17468, 17468, 17468, 17469, 17469, 17470, 17470, 17473, 17474, 17474, 17475, 17476, 17478, 17478, 17478, 17482, 17483, 17483, 17483, 17485,
    17490, 17490, 17490, 17491, 17491, 17491, 17493, 17493, 17498, 17499, 17499, 17499, 17499, 17501, 17502, 17502, 17503, 17503, 17503, 17503, 17504, 17505, 17505, 17507,
    17507, 17508, 17508, 17508, 17508, 17509, 17510, 17511, 17511, 17511, 17511, 17512, 17512, 17512, 17514, 17515, 17517, 17518, 17520, 17523, 17526, 17527, 17527, 17527,
    17528, 17528, 17528, 17529, 17529, 17529, 17531, 17533, 17533, 17533, 17537, 17537, 17537, 17537, 17538, 17538, 17538, 17538, 17538, 17538, 17538, 17539, 17542, 17546,
    17546, 17546, 17546, 17547, 17547, 17547, 17547, 17549, 17549, 17549, 17549, 17551, 17552, 17552, 17556, 17560, 17562, 17564, 17566, 17567, 17567, 17567, 17568, 17570,
    17571, 17572, 17573, 17573, 17575, 17575, 17575, 17575, 17579, 17579, 17579, 17579, 17579, 17580, 17581, 17581, 17581, 17585, 17585, 17587, 17587, 17592, 17597, 17597,
    17598, 17599, 17599, 17599, 17600, 17604, 17604, 17605, 17606, 17606, 17606, 17609, 17610, 17618, 17621, 17624, 17626, 17627, 17627, 17629, 17632, 17634, 17636, 17637,
    17639, 17639, 17641, 17641, 17642, 17643, 17643, 17644, 17644, 17644, 17644, 17645, 17645, 17649, 17653, 17657, 17661};

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
    10167, 1210, 13607, 12062, 17502, 2207, 9011, 5711, 15606, 1565, 3073, 10231, 11455, 7207, 8114, 17459, 1926, 52, 12243, 2205, 14593, 11830, 5389, 7864,
    14226, 14229, 14230, 1082, 3696, 17609, 13534, 13536, 10931, 2029, 16902, 1599, 7372, 14301, 11542, 7421, 7475, 5415, 6591, 7993, 2408, 13094, 14202, 11666,
    12762, 15635, 7055, 7749, 8744, 9749, 10133, 1381, 4604, 9591, 4705, 7801, 16654, 1997, 2507, 3257, 8188, 13973, 8754, 14379, 5611, 9337, 12027, 13950,
    13952, 6668, 10822, 10823, 3552, 4773, 12854, 9016, 189, 1349, 17260, 3685, 13260, 10414, 876, 10483, 3169, 2960, 2961, 15671, 16215, 7691, 5511, 10986,
    3207, 11665, 8307, 15318, 5171, 8926, 7492, 15488, 15490, 16928, 16932, 15378, 565, 7314, 13214, 14340, 3710, 626, 4107, 3783, 6781, 17334, 14466, 16678,
    9488, 9489, 384, 2952, 2364, 1872, 7623, 14432, 15595, 10768, 10282, 13004, 3093, 2707, 2505, 15042, 16208, 1537, 5848, 970, 6795, 6558, 10551, 10979,
    8057, 10729, 2506, 14666, 5130, 11772, 757, 8689, 10049, 9574, 13776, 6754, 6474, 10346, 15233, 13282, 9920, 15913, 12114, 251, 15092, 9927, 12572, 3177,
    14583, 14116, 5600, 11285, 12450, 11286, 12451, 13724, 8898, 7132, 9769, 3562, 7799, 17653, 13121, 7214, 4724, 11748, 7684, 5838, 11322, 6744, 7810, 5571,
    6780, 7986, 7987, 7988, 10783, 13294, 14970, 467, 6470, 6471, 11444, 11344, 12619, 6075, 5677, 7570, 2272, 5559, 13028, 13783, 5897, 16862, 13104, 5808,
    8347, 13055, 16341, 8802, 16756, 11854, 1252, 1253, 4105, 4106, 5796, 13654, 3313, 11757, 12059, 16384, 9106, 8641, 8301, 13679, 4034, 13968, 9089, 11884,
    2384, 6825, 9181, 9290, 2071, 16077, 10427, 12042, 10804, 2920, 2158, 11119, 11120, 11121, 14335, 11031, 5336, 6552, 16205, 5996, 572, 13247, 14372, 11039,
    10218, 802, 1769, 4473, 7418, 2258, 3514, 1588, 1589, 4525, 8046, 3588, 15646, 4263, 8248, 16043, 13471, 14576, 10090, 16172, 4332, 8341, 86, 12279,
    13232, 5221, 16838, 16454, 3665, 7865, 13720, 3794, 17415, 7333, 16432, 17521, 1968, 3219, 1972, 3221, 4938, 4239, 12340, 13030, 4812, 9220, 851, 15557,
    6835, 12123, 6304, 13378, 13379, 14402, 15565, 15601, 10073, 1431, 12031, 13110, 6240, 5049, 16905, 16357, 6560, 1320, 1321, 1322, 13512, 12500, 3430, 14100,
    6078, 2702, 2179, 676, 9318, 7845, 1586, 12372, 13345, 4974, 8896, 7010, 8146, 10824, 12077, 13615, 5267, 7884, 6690, 10035, 14209, 14210, 15736, 15737,
    7211, 2967, 14552, 14637, 3945, 3946, 9468, 9469, 6718, 9807, 11783, 8838, 3306, 4460, 16759, 9659, 2717, 14728, 9139, 13698, 17095, 8410, 8411, 8666,
    5673, 12591, 2635, 13743, 6473, 6709, 13877, 14623, 1205, 6998, 14361, 14362, 14363, 9175, 15514, 8362, 1675, 16624, 1185, 14115, 5466, 2093, 13665, 1552,
    12480, 13642, 17052, 10578, 194, 16728, 3375, 5608, 11856, 8876, 14135, 14884, 2276, 13764, 17012, 16264, 7511, 5127, 1214, 13358, 4009, 5272, 14511, 15708,
    241, 6904, 7974, 12412, 9029, 6891, 44, 9164, 10530, 12134, 11895, 12686, 12688, 5777, 6984, 9404, 856, 4726, 13672, 13308, 17449, 3983, 9524, 735,
    17293, 9361, 15014, 3749, 4976, 2192, 16038, 1928, 11008, 9320, 9321, 9322, 4209, 7964, 765, 10203, 12764, 6311, 2652, 10518, 14467, 6523, 10320, 17480,
    17566, 11828, 1423, 8533, 8534, 4086, 16129, 15047, 16224, 9477, 10699, 16484, 125, 11751, 3406, 9980, 16441, 2668, 2669, 1616, 2237, 5997, 12778, 17534,
    5315, 1757, 1945, 2412, 14302, 7763, 454, 12021, 1849, 16131, 12787, 17250, 5999, 6204, 16489, 17589, 6657, 8308, 1609, 7857, 1664, 3611, 7648, 4399,
    4400, 391, 301, 9682, 2950, 10360, 10361, 14819, 10861, 180, 5916, 9878, 9879, 2097, 12002, 1162, 2266, 7296, 8318, 14525, 3491, 3760, 14855, 1285,
    11349, 6249, 2873, 7347, 15102, 8390, 8391, 13085, 15427, 8943, 1407, 9956, 7901, 15228, 15229, 11130, 11131, 1878, 6764, 6766, 7898, 10819, 15534, 7120,
    11606, 12514, 7420, 4437, 217, 4841, 1037, 1368, 1392, 13551, 15773, 1016, 8924, 5290, 1958, 16072, 3377, 4634, 4436, 271, 10890, 15543, 13350, 17156,
    11595, 9440, 16281, 7556, 15838, 11109, 15174, 16337, 14789, 12878, 12879, 13148, 8753, 12974, 11641, 5184, 11250, 17194, 2879, 15502, 7445, 15287, 10727, 11944,
    14032, 14715, 15912, 9994, 1379, 2840, 4076, 8702, 17611, 13449, 16179, 10998, 3188, 15110, 17025, 12512, 8895, 5668, 11843, 887, 17443, 451, 3479, 4226,
    2432, 14577, 10125, 13705, 13931, 11422, 12240, 15519, 15521, 15285, 12886, 12887, 9899, 981, 14815, 9971, 922, 2764, 2766, 10854, 2731, 17576, 1093, 5513,
    5811, 1672, 1793, 1795, 78, 5543, 843, 3128, 16626, 10479, 3909, 5514, 6413, 9013, 11576, 8929, 8930, 7044, 6220, 7307, 3595, 14469, 2281, 2282,
    8031, 8032, 14532, 11645, 17125, 3481, 15803, 17272, 4357, 8998, 8083, 13510, 13423, 13290, 371, 8255, 5528, 9105, 9891, 77, 1241, 782, 17325, 635,
    1839, 4288, 16926, 16929, 14558, 17404, 17172, 13173, 14305, 573, 17372, 17403, 16429, 10010, 17259, 1491, 13277, 14654, 14864, 11021, 14761, 14565, 14566, 9776,
    9777, 14704, 6352, 12345, 16121, 6198, 6199, 6200, 6201, 11190, 1262, 4669, 16964, 11180, 1544, 9791, 3162, 9023, 5450, 5452, 15115, 234, 7309, 11189,
    8269, 9572, 5901, 1411, 12271, 12429, 16662, 8674, 9846, 9527, 11610, 40, 15918, 6987, 6988, 6989, 6990, 9421, 12375, 6833, 17391, 790, 791, 11398,
    14153, 13263, 12666, 3931, 5154, 10294, 13002, 12490, 1812, 837, 6640, 2982, 4104, 16146, 3310, 9501, 10724, 10725, 3433, 14977, 11515, 12602, 445, 5582,
    10198, 10204, 14071, 7719, 13269, 17137, 14769, 7337, 5459, 5678, 16353, 9457, 127, 2654, 3462, 10146, 1159, 15396, 9102, 13953, 10247, 15394, 5484, 5112,
    5323, 14166, 12875, 11260, 5052, 12719, 5832, 16433, 1119, 15576, 15577, 7038, 7204, 33, 12071, 2245, 13114, 11722, 9482, 8473, 7488, 12195, 16706, 14266,
    6528, 8687, 14277, 17096, 4907, 6601, 8087, 8088, 7173, 6556, 3126, 2917, 523, 524, 13116, 12732, 4254, 276, 14323, 4742, 15099, 16243, 9932, 13042,
    9373, 2694, 13221, 13223, 14344, 9829, 15430, 74, 197, 4165, 5863, 6810, 7868, 9079, 10311, 16230, 16739, 1856, 3078, 3930, 5153, 5375, 17305, 2361,
    3622, 16313, 2405, 2406, 8359, 58, 11682, 11683, 23, 25, 12309, 16286, 16287, 589, 591, 5213, 5215, 1137, 15657, 15659, 12940, 1978, 4097, 10910,
    5401, 5263, 5264, 2942, 2945, 8523, 8526, 17468, 2228, 1954, 8264, 8265, 3899, 500, 5374, 10205, 6258, 15931, 315, 13785, 7837, 2003, 4029, 2198,
    11115, 4112, 4851, 10598, 10286, 8064, 4380, 9968, 3707, 3708, 11148, 1974, 12555, 8437, 244, 329, 3402, 12352, 3895, 5635, 11112, 1201, 16688, 1471,
    13611, 12676, 12677, 12678, 8448, 16853, 13241, 16372, 4326, 17211, 9570, 13775, 11300, 957, 8080, 3029, 13674, 4309, 14074, 16887, 10164, 1478, 283, 1703,
    16500, 15145, 1489, 1490, 3533, 4750, 13670, 2348, 6163, 7199, 7200, 8953, 2112, 9505, 16856, 6775, 10791, 3600, 15787, 16903, 9060, 2308, 9669, 4582,
    4033, 15202, 9298, 7582, 8603, 6899, 15500, 1517, 326, 6792, 7843, 14382, 16597, 14421, 250, 659, 787, 7477, 7479, 8462, 8464, 2068, 16839, 8257,
    13881, 16893, 8366, 14014, 6863, 405, 9420, 14721, 4929, 5255, 6650, 5129, 3117, 261, 8837, 185, 5853, 11735, 12801, 13897, 13898, 14719, 12109, 7856,
    1275, 14686, 13557, 5565, 5962, 4639, 11244, 11882, 1833, 2800, 12098, 12306, 4425, 5744, 1134, 2242, 10255, 6671, 7788, 16330, 3490, 8055, 8056, 11841,
    11842, 7721, 3038, 5237, 12334, 2329, 2330, 5236, 8285, 4571, 10798, 7129, 9925, 3341, 8688, 603, 15771, 6923, 6924, 7852, 7786, 7045, 7002, 7005,
    10704, 10707, 15231, 9388, 16465, 12099, 2599, 6654, 19, 266, 14799, 16068, 1731, 15073, 15075, 2356, 3620, 15147, 537, 540, 2485, 3342, 4500, 13344,
    487, 9434, 12638, 9267, 12994, 2204, 4417, 15969, 15970, 9602, 15216, 12366, 13502, 1761, 3908, 5132, 7545, 3307, 4461, 13414, 15031, 5621, 3606, 15119,
    15426, 4995, 12816, 13458, 11691, 11692, 9054, 14976, 10377, 12456, 12432, 16305, 3370, 8371, 17275, 16449, 17540, 11191, 12357, 6767, 14690, 9263, 4278, 13066,
    9592, 4480, 5523, 11670, 17103, 7506, 8496, 12890, 17428, 13983, 3712, 5276, 12584, 10913, 14065, 6285, 8951, 5438, 8816, 7813, 4697, 7891, 11341, 12415,
    16504, 7033, 6481, 7561, 10580, 16218, 16219, 14823, 817, 1234, 12600, 7668, 11869, 15267, 2677, 10550, 12155, 14500, 13995, 12972, 7883, 9436, 13019, 5108,
    5109, 5761, 3099, 8040, 17550, 1787, 5650, 13134, 5508, 5509, 13083, 2582, 2583, 3060, 9487, 8100, 13249, 12331, 16480, 16412, 4234, 7274, 5118, 12408,
    5274, 17230, 13880, 14546, 949, 3376, 11631, 1184, 15841, 10802, 13016, 1413, 10227, 11451, 13969, 10026, 6111, 14775, 485, 7230, 8021, 2710, 6050, 7167,
    4603, 17339, 12311, 4411, 6416, 1235, 3812, 1996, 14303, 9624, 15222, 15529, 16673, 2085, 3357, 12056, 3367, 11825, 1342, 15676, 4980, 12993, 10395, 4947,
    9713, 15366, 16475, 10695, 15923, 9355, 10547, 9099, 14682, 87, 17196, 9884, 2138, 1822, 7155, 11588, 12137, 5937, 4167, 10827, 6900, 14068, 888, 13977,
    14914, 16327, 7793, 7794, 8813, 8814, 12623, 16323, 13695, 2647, 14773, 17429, 5449, 5451, 12729, 14912, 3715, 9116, 2651, 5904, 3832, 4738, 9881, 12190,
    6926, 8299, 898, 11661, 9039, 9419, 9580, 10792, 8300, 14805, 3989, 1940, 3191, 4182, 3833, 5261, 11354, 12599, 13062, 3245, 15322, 7058, 2772, 4179,
    10099, 354, 6942, 13745, 10809, 11028, 16144, 3036, 15140, 16607, 11829, 17268, 6354, 7444, 12753, 3338, 8570, 15257, 10124, 770, 7954, 10284, 213, 6195,
    7302, 8319, 8320, 12149, 5714, 592, 4543, 13581, 7579, 17409, 1179, 2294, 36, 9948, 4894, 5081, 5082, 16807, 1522, 963, 8630, 16362, 486, 12637,
    867, 2010, 10668, 16272, 14336, 14852, 11019, 10348, 15701, 11957, 9323, 13806, 1652, 1653, 7521, 2670, 12583, 15996, 12043, 7614, 7615, 9346, 13891, 15028,
    12457, 9156, 13521, 13522, 14839, 17005, 17006, 17007, 11652, 17086, 3857, 9063, 11097, 11160, 4618, 4384, 7414, 8403, 2354, 17523, 10011, 3676, 8745, 14223,
    16599, 4169, 9608, 4252, 2901, 12058, 11044, 14803, 3904, 11657, 15944, 6141, 9594, 16910, 7400, 11152, 8582, 16727, 15974, 15975, 15976, 683, 2069, 9690,
    9691, 12848, 12849, 12018, 6160, 7277, 1283, 16914, 327, 1980, 3804, 16118, 8681, 15020, 9763, 12957, 3419, 5478, 12625, 6074, 5494, 16822, 16823, 17193,
    17180, 753, 14830, 6410, 7525, 16393, 7243, 5568, 4954, 1261, 13664, 10901, 6049, 14052, 1439, 1440, 16240, 16241, 6017, 199, 4060, 3568, 2469, 15462,
    9809, 11848, 5430, 548, 9245, 13251, 14380, 4715, 5594, 5595, 5606, 6611, 15801, 16936, 16487, 17587, 10667, 16271, 3540, 15597, 6315, 7401, 1818, 1819,
    9556, 7885, 7662, 3502, 3535, 6971, 13517, 3589, 15647, 2807, 14312, 7142, 15748, 15752, 12928, 2399, 7252, 9771, 15387, 16788, 3567, 12908, 14180, 16630,
    15602, 5941, 13419, 1560, 1071, 1072, 1073, 8828, 2957, 2959, 4307, 4308, 1223, 10812, 3459, 17267, 1216, 14360, 17090, 15516, 9389, 520, 15889, 3550,
    8978, 5765, 16238, 2273, 2309, 4576, 13293, 9405, 5613, 10485, 16565, 11087, 4534, 16689, 15948, 13954, 8574, 13366, 5481, 10473, 4566, 11529, 12630, 5877,
    14055, 9926, 4554, 4555, 5815, 16331, 7313, 8333, 7702, 9766, 48, 550, 8561, 1778, 3014, 6745, 12192, 11566, 12670, 11411, 12541, 6779, 8045, 936,
    2271, 12020, 2079, 6881, 7924, 13224, 14345, 10542, 15654, 5383, 4032, 6618, 15620, 15621, 1690, 17398, 7707, 7027, 8667, 3593, 5048, 1503, 8215, 4853,
    16503, 8192, 13773, 3816, 7709, 5199, 10439, 11788, 10058, 8134, 9098, 13452, 2553, 9694, 473, 3936, 3937, 7286, 9685, 11847, 10465, 10481, 12442, 7519,
    3789, 6191, 13630, 14638, 3915, 13376, 2829, 1338, 2486, 2487, 14203, 2478, 2479, 1056, 1057, 1058, 14318, 9578, 6647, 2638, 13883, 5053, 5054, 16769,
    8691, 531, 12760, 17396, 8537, 2820, 5801, 8349, 5844, 2519, 14619, 2092, 17130, 2631, 3897, 10396, 11671, 5098, 3772, 2466, 12685, 12147, 12148, 10305,
    3605, 11903, 8971, 11904, 15631, 8972, 103, 104, 105, 106, 12291, 12292, 8235, 7413, 12653, 1785, 3046, 9686, 10922, 15520, 11319, 983, 16110, 16111,
    16112, 5781, 11194, 3572, 17322, 16199, 16200, 11123, 17458, 12558, 903, 7572, 12145, 10762, 2127, 2128, 2129, 14443, 4659, 9143, 13203, 5813, 8566, 9864,
    3185, 15265, 14602, 17402, 340, 16622, 12648, 17568, 17569, 15386, 16509, 10152, 10153, 11371, 11372, 3853, 5057, 4780, 9710, 10394, 16320, 780, 781, 1946,
    13197, 16917, 13073, 5402, 4094, 4095, 5332, 5333, 8990, 2214, 12312, 2047, 2048, 11917, 6521, 13826, 12356, 2579, 15370, 12691, 7018, 6100, 14356, 7140,
    14023, 2220, 2221, 16212, 16418, 900, 14225, 16495, 2501, 2919, 7249, 7250, 12772, 12773, 7731, 484, 17571, 5652, 10907, 14626, 15206, 2177, 1336, 2335,
    4280, 15884, 12274, 6758, 17317, 6348, 10413, 16506, 2020, 9644, 4368, 17498, 17532, 7056, 1840, 12614, 5483, 3053, 3054, 6341, 12281, 13412, 4471, 8841,
    8842, 10800, 12007, 1744, 13051, 1484, 5519, 7229, 10990, 4269, 5556, 5636, 6826, 6134, 6496, 7242, 7574, 1604, 2734, 5320, 6536, 7669, 8699, 16435,
    17526, 3263, 4415, 5489, 13079, 13080, 7137, 10613, 5577, 4584, 15019, 13022, 5068, 1173, 289, 16842, 7942, 13482, 219, 1384, 2394, 14501, 4247, 16308,
    10489, 11774, 4248, 16309, 1564, 7328, 12183, 17660, 3580, 4788, 4137, 5372, 3542, 15599, 2099, 3385, 10676, 11717, 12798, 16280, 12562, 8850, 10084, 16906,
    16687, 11660, 2530, 6037, 17057, 17417, 8170, 8171, 11951, 11952, 11953, 16794, 15172, 17245, 4608, 9709, 404, 1269, 5249, 5512, 7500, 7746, 15052, 1897,
    1898, 13623, 17330, 9236, 9237, 10065, 3090, 11609, 8493, 1590, 2863, 10355, 15385, 16508, 12586, 15702, 8700, 8662, 17627, 17628, 13890, 15274, 15275, 11520,
    11521, 3170, 10195, 6733, 12912, 11396, 14163, 15363, 16669, 1447, 11525, 12626, 11526, 12627, 11527, 12628, 11528, 12629, 12130, 13230, 5348, 17282, 5391, 5397,
    6578, 6581, 6673, 2614, 17547, 16991, 5584, 9711, 12734, 10867, 1525, 14436, 11678, 3012, 4746, 4747, 5382, 6614, 1524, 4922, 11628, 14021, 17042, 14287,
    10134, 10636, 1635, 2250, 9080, 9736, 7805, 16656, 7965, 3355, 12143, 8487, 15283, 16750, 3097, 16947, 2344, 3413, 8, 3607, 12948, 3608, 12949, 7149,
    10212, 1101, 16821, 8243, 10458, 4923, 3666, 3667, 11639, 7135, 9180, 2462, 6871, 5876, 17231, 10048, 7932, 2742, 7490, 12197, 8426, 3609, 3610, 15425,
    9565, 9566, 8859, 13068, 429, 16437, 1669, 8796, 7060, 10766, 10767, 4476, 2904, 4146, 4229, 5515, 7830, 14131, 3442, 6823, 10243, 11469, 12336, 6245,
    14514, 2584, 15818, 9473, 10688, 17464, 11089, 9315, 6222, 766, 11022, 14762, 4528, 1405, 1406, 9383, 9859, 9860, 2575, 10494, 11779, 11780, 13097, 1977,
    4173, 660, 8066, 7802, 9277, 9153, 12222, 15192, 15193, 15194, 15195, 5411, 6742, 8388, 14519, 14495, 3141, 9486, 10628, 6549, 5142, 6396, 12945, 14400,
    15563, 1272, 2393, 14263, 16861, 16001, 7512, 8501, 4131, 5366, 10665, 16269, 12049, 13135, 10491, 10495, 11776, 11781, 4619, 11980, 14569, 14570, 14571, 15778,
    15779, 15780, 1255, 3866, 1229, 10214, 820, 17369, 720, 12030, 3096, 4962, 2890, 2891, 9169, 9170, 11141, 15740, 4793, 7540, 11718, 2439, 2440, 3688,
    3689, 16968, 4147, 5409, 14972, 9049, 11320, 11321, 12697, 16113, 16811, 16812, 16813, 3233, 17030, 13252, 13253, 5612, 6791, 11571, 11863, 13018, 2774, 2776,
    16398, 12622, 16322, 3094, 3632, 11891, 9712, 7324, 7325, 7523, 7524, 14243, 7990, 16107, 14722, 1648, 1650, 11733, 3166, 12504, 14368, 14369, 9904, 7057,
    4235, 842, 1992, 13295, 12804, 13962, 4562, 5881, 4993, 3505, 16895, 1156, 12265, 13791, 13792, 13793, 653, 1855, 9471, 179, 1341, 16356, 17440, 1783,
    3020, 9021, 9369, 16808, 11852, 10793, 8229, 5078, 11643, 5163, 13961, 10831, 16535, 10606, 4672, 15994, 2145, 15728, 10643, 15288, 6225, 16960, 6621, 4733,
    8357, 12162, 14973, 14974, 2148, 1514, 1482, 17445, 172, 1053, 1078, 8621, 4837, 5895, 2183, 6903, 5896, 7730, 3282, 6868, 11575, 4388, 4258, 11066,
    12963, 13965, 11989, 3556, 3557, 764, 3951, 170, 10971, 5510, 6349, 4156, 1103, 10735, 3858, 9372, 1460, 1461, 10620, 10621, 10622, 8148, 17329, 8825,
    6794, 2511, 15499, 15278, 10916, 7365, 12896, 5476, 9309, 13193, 13194, 662, 1523, 7427, 14215, 16592, 14597, 1092, 2437, 7935, 8251, 14155, 8365, 11810,
    11811, 17641, 15834, 6344, 8450, 14530, 8185, 10608, 7116, 12613, 8550, 7276, 14785, 12126, 6307, 15380, 15381, 14172, 15369, 6813, 6815, 5077, 8276, 17514,
    67, 68, 69, 70, 4752, 8061, 17221, 13909, 11583, 11219, 11220, 406, 7591, 7592, 10759, 10872, 14354, 9895, 14838, 6551, 7695, 7696, 685, 7587,
    11744, 3859, 15964, 5246, 10404, 14622, 15085, 16022, 12828, 13833, 4863, 11725, 12261, 14669, 12529, 5645, 6837, 12531, 2692, 6148, 6149, 11706, 11707, 13245,
    10593, 7970, 8934, 14765, 2981, 14280, 7300, 7301, 14258, 17438, 1259, 1260, 15949, 15951, 3254, 1896, 12326, 7194, 7758, 9113, 6752, 8810, 2482, 138,
    7652, 1166, 15341, 12712, 12559, 12468, 17045, 16653, 11978, 14459, 7320, 15545, 16255, 5885, 14446, 6367, 8110, 12582, 688, 9002, 11914, 15638, 8718, 8719,
    15235, 15236, 15237, 12110, 7890, 14460, 15650, 4038, 5301, 400, 16065, 5907, 11272, 10741, 16306, 12906, 9961, 1884, 3123, 13737, 16734, 15608, 3292, 4448,
    6101, 16295, 1108, 6931, 874, 2018, 8010, 8226, 15973, 4294, 10587, 8731, 1628, 752, 14994, 11064, 9012, 2706, 1693, 17164, 15939, 6595, 6596, 10678,
    5562, 4426, 1138, 2246, 1307, 7757, 15612, 11720, 15921, 12904, 528, 10368, 9094, 14574, 12276, 14484, 16147, 6789, 8027, 10052, 16667, 3581, 14515, 8119,
    3564, 14508, 1497, 7154, 14439, 8298, 13153, 4257, 9796, 13799, 10295, 1596, 14130, 15504, 3042, 3043, 13707, 10287, 7754, 6116, 8576, 9549, 11476, 9650,
    6124, 11054, 9798, 731, 732, 6144, 3551, 11990, 6656, 10264, 11512, 13126, 15535, 14067, 3820, 786, 11981, 3237, 7067, 2521, 3923, 14861, 1911, 3159,
    15437, 16402, 637, 15854, 11156, 11157, 5364, 13864, 1802, 1805, 1806, 12806, 13964, 650, 12438, 10875, 2170, 6248, 7345, 16174, 2107, 902, 2644, 16156,
    16157, 16158, 16510, 9877, 9617, 10846, 2999, 4194, 2060, 7847, 275, 1442, 15930, 17067, 16528, 17630, 10, 15592, 12818, 12819, 11308, 13274, 14767, 2983,
    8984, 13142, 4063, 5230, 6949, 227, 228, 11685, 11686, 15932, 15933, 4820, 7781, 13940, 10416, 12447, 4289, 14741, 3000, 4195, 12388, 12389, 6096, 10075,
    3755, 4177, 16233, 16990, 10863, 7983, 9001, 6336, 6337, 7734, 13228, 13842, 14995, 12549, 13704, 14147, 14148, 15348, 15349, 7532, 8539, 2500, 5944, 3834,
    11913, 15637, 8716, 17337, 10683, 11062, 10969, 2748, 16896, 14534, 14535, 9254, 9255, 11719, 17152, 4042, 5305, 4408, 7456, 17184, 15629, 16802, 16803, 11940,
    15035, 8256, 7453, 14237, 12255, 4204, 16188, 13406, 14854, 16938, 4232, 15175, 914, 4434, 12225, 5425, 11538, 16556, 113, 328, 1518, 14140, 9571, 16888,
    15960, 10239, 11463, 14993, 16104, 5963, 13958, 9354, 10546, 7636, 13136, 7861, 12943, 1448, 1449, 1450, 10154, 10155, 13716, 1452, 1453, 1454, 10156, 10157,
    8733, 14321, 6624, 6625, 16214, 8278, 8279, 8885, 9340, 16198, 16059, 9142, 8132, 4716, 2162, 14096, 14725, 4636, 8974, 7311, 1290, 2301, 602, 604,
    147, 10997, 6612, 4771, 11247, 8540, 6548, 549, 7468, 11211, 11612, 2856, 4099, 4133, 5368, 2939, 2941, 8520, 8522, 6561, 6288, 1921, 5989, 1770,
    6179, 10275, 10896, 13324, 13328, 11362, 12501, 7125, 8184, 10731, 17635, 11448, 16116, 4737, 16041, 5913, 10856, 13760, 12807, 17024, 15476, 2157, 14984, 14986,
    5060, 5061, 10570, 10571, 6278, 8973, 3657, 636, 15258, 10137, 10138, 7560, 16777, 2131, 15161, 5169, 5170, 692, 12303, 4142, 3417, 2570, 11475, 6804,
    2336, 2337, 6402, 7796, 3259, 17577, 392, 16396, 2951, 4108, 10469, 14650, 3283, 9893, 9894, 9024, 15878, 5092, 5327, 5328, 10583, 564, 3863, 2014,
    9786, 9787, 2404, 1434, 5324, 1952, 6642, 7722, 14110, 9513, 9514, 302, 13740, 13687, 8125, 7933, 367, 10279, 10776, 16733, 13348, 5007, 7145, 10027,
    10028, 135, 1947, 5529, 9117, 6516, 7604, 9352, 1832, 11924, 11927, 17397, 15323, 14527, 5342, 10938, 3618, 6834, 10288, 1296, 17649, 16819, 6958, 9358,
    7352, 8350, 9470, 6057, 6058, 262, 11004, 10434, 1699, 1829, 4243, 1603, 7887, 11447, 6872, 1238, 3201, 9014, 2648, 11094, 17651, 3613, 13045, 13046,
    10921, 10400, 17254, 4158, 5427, 15344, 16462, 2385, 8109, 6023, 15824, 16282, 3934, 743, 17300, 10881, 313, 4017, 4018, 11915, 2355, 17226, 161, 3577,
    12084, 9604, 10813, 1912, 543, 1519, 583, 15382, 8623, 15756, 11377, 15301, 12459, 13603, 2417, 30, 6997, 8742, 8116, 16618, 11507, 1088, 6327, 1637,
    15114, 7178, 3291, 17594, 1470, 7285, 13608, 11200, 3228, 3229, 3230, 11874, 1594, 1991, 10121, 10122, 10123, 2290, 14424, 245, 330, 2716, 3993, 16154,
    9910, 8166, 1944, 5684, 16007, 5182, 14393, 3544, 17401, 4171, 913, 1676, 13215, 5960, 7096, 8855, 4175, 1270, 7984, 13735, 656, 17229, 210, 3168,
    15473, 15389, 9855, 8004, 9017, 5615, 11941, 3258, 7076, 5689, 8738, 1575, 7914, 8209, 13801, 9805, 15957, 10732, 17010, 7283, 415, 15497, 538, 541,
    15755, 2818, 16649, 6910, 10323, 10324, 13558, 4275, 12569, 12571, 7930, 5023, 5024, 5025, 12568, 4272, 10298, 8067, 2601, 167, 17294, 14954, 15785, 10943,
    12813, 17359, 75, 6038, 9586, 6606, 6607, 6608, 6609, 6610, 14398, 15561, 5733, 17556, 3503, 4698, 13063, 11747, 4487, 15792, 2197, 10382, 10383, 11297,
    10816, 8600, 6508, 13587, 53, 16486, 8107, 13612, 9924, 1464, 2597, 14295, 11943, 1279, 12245, 9815, 9003, 17179, 8918, 10165, 15055, 5381, 7362, 13315,
    9147, 15505, 7564, 6572, 9151, 16004, 13885, 10694, 15136, 1792, 8862, 10514, 1826, 1827, 3251, 9429, 9838, 15440, 4598, 4599, 4600, 11000, 11001, 1435,
    697, 1126, 4335, 12991, 13025, 2544, 2549, 9557, 798, 8769, 5784, 5244, 17123, 15988, 10017, 13076, 13077, 11093, 8197, 1555, 13147, 3984, 3985, 9525,
    9526, 11942, 16901, 8160, 3979, 3856, 16732, 12068, 3887, 8115, 8777, 17497, 1659, 14248, 4180, 12012, 15655, 5644, 6836, 7164, 8230, 11851, 12918, 417,
    16980, 2063, 14455, 3732, 17487, 3735, 17489, 11501, 16694, 8829, 5186, 6821, 1582, 10405, 11600, 17418, 4909, 4421, 8239, 13851, 16682, 3388, 13163, 7897,
    14822, 1175, 1176, 5961, 16793, 1100, 3875, 755, 6233, 7330, 5867, 16232, 7660, 10736, 14603, 8931, 3091, 8661, 4700, 8162, 8163, 15112, 7606, 7165,
    7166, 1196, 13819, 2718, 3998, 11037, 16570, 1148, 17624, 5936, 14123, 14125, 2913, 2038, 571, 3625, 9129, 10691, 2181, 4821, 9262, 444, 6333, 6051,
    1192, 15170, 2802, 9319, 1925, 7244, 4955, 9034, 14504, 4145, 8104, 5188, 6443, 587, 6468, 6915, 1154, 1264, 15793, 16677, 13779, 11889, 1365, 14298,
    4047, 4048, 8190, 16032, 73, 1232, 16425, 14113, 15054, 16226, 15294, 8656, 796, 8675, 9848, 9810, 1892, 15900, 6692, 6693, 9407, 9408, 9409, 9410,
    2310, 14809, 15225, 7461, 11204, 11205, 13174, 11504, 11505, 11506, 10069, 2269, 4690, 13217, 352, 4627, 5682, 853, 5273, 7271, 2346, 7, 6290, 17071,
    15011, 7181, 8006, 2892, 10034, 15090, 17263, 2037, 14503, 13473, 16988, 2637, 12472, 16619, 2150, 4537, 9394, 2292, 13733, 6720, 12168, 17312, 12282, 16485,
    15797, 4245, 9160, 11947, 356, 882, 153, 6478, 8048, 9091, 4641, 4646, 5743, 16666, 16670, 17573, 8908, 10139, 337, 5886, 11403, 16879, 652, 1854,
    3586, 9123, 15310, 16443, 4014, 4015, 9576, 9577, 5317, 6535, 6055, 7172, 175, 1333, 2520, 14620, 15903, 17044, 196, 6714, 7772, 14740, 15936, 16738,
    15456, 16598, 6131, 7240, 293, 294, 16846, 16847, 9104, 9472, 4402, 11516, 10042, 16298, 7339, 8759, 7080, 3814, 10794, 10982, 928, 12295, 4117, 730,
    5647, 16820, 10271, 9584, 5357, 10601, 2789, 2790, 6034, 11374, 12857, 16538, 13975, 13417, 13211, 2172, 2173, 2349, 13058, 13999, 15883, 13220, 15412, 840,
    11142, 10540, 10541, 7472, 491, 10314, 4352, 16376, 10864, 16516, 11110, 3420, 15359, 2573, 15008, 3485, 12699, 11352, 6234, 6638, 3173, 1932, 1700, 1702,
    3113, 3786, 16962, 17136, 7704, 7146, 3516, 4729, 6913, 7978, 12107, 17545, 11982, 8911, 10209, 10210, 16955, 16956, 2868, 8457, 12067, 17503, 6063, 1630,
    1632, 9198, 7353, 8420, 14168, 15190, 5836, 5837, 13493, 2761, 13339, 14444, 11240, 13303, 11710, 11711, 5210, 14272, 7643, 7644, 7645, 7646, 14262, 14264,
    17107, 17108, 10614, 10617, 11235, 11236, 11169, 11170, 11171, 4110, 15155, 1390, 15819, 5069, 12418, 13566, 1391, 14451, 15639, 11729, 7938, 2238, 4181, 14714,
    3050, 3051, 3052, 2529, 9540, 9197, 1249, 1250, 1251, 8883, 8204, 9311, 423, 16998, 12006, 13075, 16035, 9640, 2450, 11405, 15103, 13011, 15029, 3578,
    1520, 14834, 13667, 17599, 12022, 11697, 8195, 13156, 10761, 4727, 10369, 13306, 15507, 3262, 4414, 11712, 15416, 6645, 11793, 9, 1046, 4789, 6054, 11025,
    3714, 15980, 4991, 3684, 10096, 6590, 1371, 12611, 1551, 3192, 4183, 6782, 12771, 6636, 2653, 1845, 15559, 16710, 16711, 3252, 2073, 10471, 6275, 3975,
    1284, 16222, 5203, 16028, 3279, 17644, 15709, 4973, 4274, 10510, 10511, 4743, 3637, 5879, 9585, 1712, 6433, 11648, 7397, 9703, 319, 6155, 10248, 9510,
    9511, 4049, 13386, 5029, 10533, 1975, 14127, 3446, 14122, 16284, 1429, 2045, 10484, 3824, 3825, 2377, 11587, 10044, 14012, 14427, 16663, 7732, 13226, 14091,
    15424, 16576, 13236, 10363, 14089, 822, 8756, 9922, 10419, 17022, 16679, 5738, 1581, 15547, 2223, 2224, 11922, 13646, 12535, 16419, 5439, 16141, 12066, 6022,
    13123, 4779, 3555, 17340, 9729, 17575, 15581, 14024, 16297, 7994, 3511, 3134, 13259, 6207, 8651, 2864, 4154, 10403, 9857, 14019, 2400, 6277, 9515, 1718,
    2911, 2726, 14885, 2728, 14887, 2730, 14890, 6256, 3098, 8246, 4222, 5566, 10129, 3646, 9182, 9183, 5157, 16180, 11806, 12502, 13087, 1359, 6266, 12383,
    3398, 2846, 4367, 891, 892, 3103, 3107, 1507, 9495, 10972, 12142, 1276, 14367, 5683, 6686, 7756, 16971, 7144, 8882, 2979, 422, 5942, 6376, 3957,
    1834, 1835, 9674, 13098, 13099, 15986, 15987, 6563, 7432, 8342, 12825, 12826, 6820, 10653, 7395, 17139, 4642, 2321, 14732, 8005, 8975, 8866, 8869, 4501,
    17621, 17622, 10345, 10457, 4379, 9755, 16197, 11418, 11551, 12247, 12260, 8309, 8310, 6626, 10141, 11357, 9550, 6890, 10085, 1697, 8732, 10040, 17385, 15218,
    13122, 8804, 527, 8721, 4394, 4395, 14002, 10870, 1999, 9938, 7375, 2086, 3358, 6231, 7327, 15302, 15303, 13463, 14548, 8495, 9941, 9120, 15048, 4589,
    14717, 10332, 1151, 1152, 12478, 2696, 8381, 14045, 449, 3025, 5441, 4439, 8178, 9898, 12503, 5780, 295, 16400, 1426, 12486, 13857, 10769, 12988, 8338,
    6269, 13185, 5071, 12518, 13924, 4025, 12850, 13601, 4019, 8587, 9613, 10842, 9830, 15431, 5416, 6592, 16191, 3345, 15523, 14795, 14796, 6086, 15293, 4866,
    6371, 9737, 9738, 7039, 15558, 6289, 5534, 10520, 10521, 13754, 2634, 4805, 12299, 15692, 4206, 7261, 1319, 2830, 2611, 14699, 11279, 9158, 4908, 6189,
    1265, 1266, 6941, 1900, 3470, 8466, 8467, 8468, 16058, 3847, 6646, 16382, 16658, 2785, 9551, 2538, 6559, 12995, 2118, 15376, 3131, 10739, 16699, 3927,
    10962, 12897, 9416, 13650, 17053, 13526, 8206, 1881, 3318, 12359, 9747, 11560, 13256, 4666, 4281, 11325, 1486, 8367, 1580, 12474, 3439, 9273, 10452, 9274,
    10453, 5592, 5593, 1629, 864, 2007, 3473, 3001, 3003, 4197, 4199, 4968, 16920, 2114, 3396, 4494, 9721, 9722, 336, 17395, 7379, 9716, 14520, 3995,
    4891, 11231, 9192, 9193, 13728, 7019, 13825, 2812, 312, 13770, 12124, 6305, 10206, 7141, 7143, 8201, 8202, 13507, 14606, 17643, 462, 11167, 14828, 17637,
    12111, 11740, 9062, 14562, 5856, 5858, 10127, 16857, 4765, 11435, 10148, 4378, 5602, 10801, 7872, 8794, 14136, 1671, 3356, 4579, 8026, 2035, 15307, 15308,
    6218, 12138, 4164, 16229, 1902, 1903, 13866, 15010, 8041, 11880, 14580, 14581, 7255, 7256, 712, 9783, 16884, 16885, 545, 1706, 5868, 17075, 16987, 10561,
    7509, 7510, 8499, 8500, 1831, 9463, 17009, 1865, 15950, 4028, 9052, 9056, 4089, 13749, 15383, 14447, 1293, 7499, 8384, 12982, 12983, 12777, 17638, 2075,
    1562, 4358, 16422, 758, 12172, 3236, 7334, 8358, 16315, 9338, 5597, 3328, 1380, 6244, 10046, 860, 17365, 2593, 10268, 4852, 15181, 7050, 9529, 4122,
    12087, 1748, 5137, 6392, 10515, 10516, 16388, 17469, 1737, 2671, 12054, 15808, 11634, 1566, 447, 6239, 12119, 11960, 17617, 7835, 13889, 2897, 2326, 14452,
    7874, 11727, 17437, 13547, 14169, 12257, 8712, 9112, 11188, 971, 6798, 14282, 6262, 14315, 4814, 427, 10869, 4586, 10192, 7218, 16499, 14228, 4526, 4568,
    341, 9728, 16698, 13757, 7944, 13484, 7382, 771, 6630, 11193, 133, 7946, 13486, 7391, 7392, 9426, 10444, 16908, 16909, 8751, 3776, 4994, 11630, 1694,
    11948, 1245, 5277, 5278, 14639, 13780, 7297, 12809, 11602, 10290, 10291, 10292, 11532, 11533, 11534, 1231, 7022, 14105, 13240, 17327, 12869, 620, 4253, 13911,
    12045, 13758, 10130, 5268, 8819, 16008, 7480, 16930, 5903, 5910, 11274, 3692, 4514, 4902, 5818, 8418, 9635, 11767, 11768, 12855, 12856, 609, 9545, 17015,
    7748, 12146, 16266, 8653, 11567, 11568, 7529, 12727, 3394, 7755, 6328, 8203, 10150, 953, 6788, 1165, 2695, 10486, 7051, 187, 4751, 13949, 17509, 9371,
    17181, 4082, 7419, 10627, 4535, 1626, 3855, 14960, 14961, 4803, 15622, 15623, 13109, 12371, 4927, 5574, 7583, 4317, 7486, 11805, 5900, 987, 4149, 14434,
    8788, 3647, 4846, 16815, 2022, 17280, 8957, 1579, 4287, 9856, 14241, 15442, 1583, 10119, 12010, 4081, 16127, 1969, 3220, 3222, 4383, 14461, 4114, 12016,
    12017, 15851, 14284, 8470, 14533, 3513, 5894, 11408, 16958, 15481, 5872, 6544, 1347, 14983, 670, 11423, 15496, 984, 15469, 9890, 2211, 16120, 7526, 11045,
    9205, 8062, 7158, 8212, 3321, 3323, 2357, 12434, 10278, 15188, 13367, 5003, 13454, 16377, 7053, 7936, 10781, 13916, 2274, 15784, 9821, 10274, 627, 14685,
    13164, 12169, 2430, 16558, 7406, 3669, 10992, 8052, 8053, 236, 4334, 5870, 1567, 7331, 1120, 13538, 13539, 1643, 1645, 8638, 8639, 16921, 2732, 5337,
    8284, 8380, 11133, 2262, 9699, 9111, 4792, 15982, 14931, 4708, 5124, 5985, 6375, 8873, 10097, 12894, 713, 5740, 12096, 14909, 14604, 7716, 13188, 956,
    2510, 15727, 15836, 6345, 11257, 3438, 14038, 16053, 6803, 3410, 17454, 16340, 1922, 9756, 8225, 2110, 2865, 4854, 8557, 13146, 12407, 14134, 15321, 1446,
    5598, 11817, 12888, 5956, 7093, 2839, 4075, 414, 5028, 7262, 17328, 7600, 5648, 2612, 14702, 12379, 12218, 13614, 14688, 4932, 3724, 17524, 17525, 11760,
    10364, 17382, 11619, 17063, 397, 1572, 8385, 9582, 563, 12129, 13229, 17124, 4136, 5371, 13943, 3968, 5126, 5202, 6378, 13504, 13053, 14178, 1174, 13309,
    2041, 7820, 3278, 4429, 12211, 15675, 355, 4360, 4498, 4355, 1800, 4693, 16307, 1719, 5690, 12275, 13095, 2857, 4100, 4134, 4834, 5369, 16799, 2938,
    2940, 8519, 8521, 13050, 4351, 15219, 13869, 1863, 3083, 7108, 121, 13748, 9958, 9353, 13545, 13546, 4949, 14516, 9433, 10373, 10374, 10747, 15005, 16124,
    1907, 3155, 15893, 17029, 5056, 10558, 12482, 13976, 16, 6756, 12203, 16566, 14555, 14556, 14557, 15743, 15744, 15745, 6260, 8858, 12205, 11962, 1063, 13822,
    10407, 3320, 696, 7198, 10738, 9835, 15436, 11766, 1708, 1709, 7494, 7495, 8917, 11389, 3785, 16961, 4223, 5506, 13620, 14674, 290, 4159, 5432, 16843,
    6790, 7842, 7943, 13483, 5004, 6274, 3241, 8193, 13774, 4126, 5355, 1788, 10945, 1085, 6539, 9126, 3172, 1931, 2880, 9191, 16342, 12866, 1698, 11622,
    12971, 257, 10370, 6501, 6502, 13181, 13182, 14126, 7841, 5747, 5748, 8151, 8152, 8153, 8154, 12485, 10316, 6759, 15775, 12507, 13899, 5663, 15517, 16939,
    16940, 17304, 6723, 6724, 13159, 9206, 10245, 9365, 14939, 12083, 17579, 5701, 5436, 13, 5703, 7284, 2771, 2418, 8740, 15204, 2297, 1727, 4521, 13286,
    16514, 13325, 13330, 6603, 5993, 8339, 5014, 6672, 7789, 16970, 8583, 2191, 130, 7109, 2974, 7945, 13485, 12560, 15890, 6933, 1820, 1821, 13559, 8260,
    6209, 16549, 9813, 9814, 11198, 12362, 11983, 11984, 17512, 17513, 2497, 15619, 5000, 10726, 5915, 11278, 13919, 3273, 8536, 15116, 6623, 14738, 15934, 15697,
    3787, 4997, 17072, 9903, 11084, 1155, 5751, 5812, 6064, 6210, 6917, 7303, 17632, 9351, 10537, 6469, 7542, 16427, 15495, 3205, 5462, 6649, 14181, 769,
    9055, 5604, 13130, 7030, 7031, 11356, 5920, 15648, 15649, 3699, 4889, 16825, 3443, 4610, 5742, 6914, 6047, 15281, 6934, 1984, 12075, 746, 3953, 2105,
    13360, 16899, 7077, 11873, 1267, 4470, 6765, 10623, 10624, 13081, 4989, 14028, 10796, 3976, 17603, 7692, 7693, 15754, 6343, 13307, 10850, 7826, 6110, 5878,
    11812, 14205, 6676, 17600, 6873, 8553, 14162, 12812, 13966, 13578, 13579, 17131, 5978, 6479, 6480, 8952, 15333, 11901, 1197, 17116, 3523, 4143, 4144, 7896,
    9991, 373, 9981, 12935, 16642, 2859, 7677, 17264, 8822, 3330, 15391, 15271, 8977, 10163, 2860, 5211, 6460, 8797, 7061, 7062, 7513, 10999, 13405, 3546,
    7101, 17167, 5175, 5176, 12086, 9695, 3792, 7518, 3435, 7686, 16096, 10257, 9955, 6042, 1177, 10004, 13064, 13651, 12675, 4745, 10625, 5524, 12811, 1112,
    17585, 704, 744, 9693, 17301, 657, 10633, 12687, 15815, 8316, 16601, 7616, 193, 16235, 2178, 3353, 7188, 7189, 13242, 13609, 16781, 13681, 14733, 13582,
    4694, 4629, 13876, 9456, 4346, 7687, 10934, 8549, 9731, 8764, 9975, 13096, 10190, 16130, 12307, 1135, 12934, 8095, 893, 698, 13027, 324, 16477, 13944,
    3379, 5064, 14589, 10507, 801, 17333, 5756, 6922, 12564, 12175, 8823, 13691, 7266, 7270, 15938, 15, 5639, 1256, 1893, 12901, 12902, 16285, 4416, 10043,
    2943, 2944, 8524, 8525, 7666, 10871, 14353, 14837, 684, 2541, 15084, 15182, 1288, 8831, 5447, 11839, 11840, 12246, 11267, 11139, 14370, 3541, 15598, 2948,
    8529, 508, 15885, 16152, 7785, 1230, 12814, 11736, 16379, 17127, 15484, 11419, 11552, 13235, 16539, 6169, 14059, 14060, 14061, 1956, 6880, 11055, 9799, 8351,
    15409, 3656, 7305, 7306, 2139, 8722, 12428, 11613, 2622, 11393, 15811, 2733, 11921, 7667, 4951, 16874, 203, 1638, 1639, 3300, 3517, 12903, 3729, 16216,
    785, 14494, 13984, 1873, 7624, 1002, 6585, 6586, 17017, 14477, 14478, 3522, 9996, 8122, 232, 16296, 3021, 1658, 16497, 456, 15501, 14990, 16101, 7428,
    12926, 1145, 3371, 11616, 1601, 16150, 12817, 16424, 7029, 14401, 15564, 3002, 4198, 1899, 5720, 13347, 9944, 1244, 6340, 8059, 4026, 11594, 600, 8960,
    10545, 9121, 7999, 11597, 16674, 3628, 10797, 2489, 5195, 5197, 12266, 5243, 5967, 13700, 2052, 83, 11105, 2620, 8296, 1215, 4120, 4819, 3314, 3325,
    6925, 16136, 16137, 1208, 4890, 7440, 8989, 4638, 847, 2970, 1570, 11365, 7344, 13860, 1445, 14735, 1421, 1140, 14781, 15617, 13139, 6839, 15227, 11129,
    6, 14253, 11966, 8614, 5544, 7124, 10879, 14463, 14625, 8891, 10115, 8328, 8329, 13207, 3424, 11716, 17144, 7950, 13225, 14346, 13023, 9343, 9344, 10083,
    13024, 14999, 13026, 17192, 11226, 6424, 1213, 11145, 7322, 664, 3950, 9717, 7448, 8129, 3977, 2613, 8383, 12158, 15922, 894, 8446, 3896, 6270, 6271,
    9047, 97, 2741, 15224, 1798, 5864, 9668, 11016, 961, 4496, 8140, 7967, 5226, 5228, 2448, 12226, 13292, 11291, 11292, 11293, 8568, 14176, 15869, 16996,
    7267, 10079, 3878, 14121, 11430, 5287, 5288, 16347, 5191, 5192, 6351, 7437, 3125, 4813, 1714, 10020, 13205, 60, 17470, 13550, 1543, 8933, 1777, 7880,
    3176, 4392, 4393, 4298, 4299, 5715, 14670, 11050, 3264, 11994, 7201, 8633, 8634, 8635, 13815, 15305, 16442, 5341, 6112, 15088, 14776, 9610, 10826, 12046,
    17483, 5679, 10991, 12430, 11069, 13394, 5537, 15613, 7701, 5406, 10939, 4988, 4617, 7839, 7840, 4442, 4443, 10784, 11998, 11999, 8598, 13563, 344, 6109,
    13102, 14489, 14490, 3640, 4888, 14000, 15152, 5329, 1294, 16381, 12821, 5331, 17652, 5890, 16119, 4249, 4250, 12780, 12781, 11911, 2946, 2947, 8527, 8528,
    5110, 5075, 14879, 3738, 7377, 8369, 14311, 11116, 13613, 3687, 13906, 16537, 14564, 3652, 15768, 303, 5013, 9257, 7639, 11876, 11877, 1292, 814, 17356,
    5548, 6740, 2841, 4077, 17121, 4570, 9984, 3702, 4911, 3906, 3174, 1889, 11601, 16680, 12603, 2760, 9061, 3713, 1180, 11480, 13997, 2091, 3845, 3971,
    9366, 4035, 8231, 12073, 12473, 2226, 13839, 6381, 16430, 5641, 5681, 15886, 10285, 17093, 6566, 9445, 13138, 15594, 10354, 10981, 15191, 11596, 14648, 11902,
    8970, 2367, 2368, 6555, 9765, 539, 542, 3418, 12561, 17491, 13158, 17364, 79, 11967, 13044, 4160, 5433, 499, 17060, 7766, 8787, 11373, 8848, 577,
    578, 10080, 7953, 7711, 9360, 15160, 7407, 13957, 12358, 845, 846, 7655, 1618, 10730, 13120, 11269, 13573, 8602, 9772, 129, 3835, 3836, 5035, 5036,
    2930, 2932, 8514, 8516, 3080, 3081, 4260, 4261, 7977, 11845, 15540, 14921, 16037, 12207, 13346, 14867, 2171, 173, 1332, 15173, 3888, 12455, 15800, 13702,
    2116, 16015, 284, 10538, 3531, 1747, 14063, 15165, 17214, 3469, 3682, 17387, 3142, 8314, 1383, 3809, 10428, 10429, 569, 8144, 8145, 8786, 6912, 3639,
    7873, 2711, 8654, 9818, 11859, 12932, 8627, 10500, 12445, 13761, 8259, 12758, 2676, 1239, 89, 17596, 458, 14731, 11264, 3336, 1312, 3837, 8758, 9768,
    9555, 1117, 5253, 994, 4233, 7827, 7829, 14757, 1309, 12150, 7824, 13204, 11878, 2123, 17068, 7670, 15268, 1139, 2247, 13166, 13167, 5209, 8187, 12216,
    8099, 5564, 3114, 3246, 6407, 3777, 13264, 15610, 15611, 16092, 9535, 9536, 12693, 5520, 7102, 12403, 13101, 2465, 8198, 9307, 11413, 12544, 14208, 15735,
    11518, 756, 5874, 8241, 13291, 7182, 1397, 1663, 16411, 17494, 4339, 3928, 8983, 9863, 7368, 13195, 14613, 9626, 6786, 11835, 7584, 8605, 8995, 8672,
    8673, 9844, 9845, 7021, 16623, 11127, 10644, 15254, 4541, 916, 2984, 9345, 12496, 13978, 13979, 13980, 13981, 13982, 15770, 1243, 4575, 11482, 11484, 390,
    16542, 17645, 9127, 9128, 10689, 10690, 1733, 1963, 2927, 3214, 6852, 6853, 7904, 7905, 12417, 13565, 7507, 7508, 8497, 8498, 14987, 16098, 3297, 3298,
    3299, 4452, 4453, 4454, 8544, 9726, 8976, 9100, 5804, 5805, 5806, 17654, 17655, 17656, 6504, 2289, 2442, 3582, 1721, 12353, 5238, 5239, 7725, 7726,
    8747, 8748, 6712, 141, 3956, 3629, 5463, 17346, 13287, 9347, 10535, 296, 14889, 14522, 12139, 10064, 12140, 12141, 494, 14139, 6008, 6009, 5076, 4490,
    10078, 4066, 13661, 6684, 11251, 11627, 5974, 1171, 1686, 9743, 8936, 2050, 10108, 1048, 5737, 1657, 7291, 2867, 17295, 4969, 13487, 3441, 17, 10830,
    15053, 16225, 9834, 15435, 14755, 17157, 15261, 9627, 7174, 11394, 3879, 14988, 14989, 16099, 16100, 5633, 6159, 7627, 7628, 7629, 3631, 9199, 10475, 7647,
    9819, 601, 3624, 7272, 7273, 7275, 163, 17160, 14536, 14537, 4302, 10927, 243, 7744, 16404, 12683, 11048, 5849, 6531, 15895, 15898, 17032, 17035, 741,
    897, 17297, 17424, 11186, 8306, 16501, 16502, 3767, 7246, 9836, 15438, 2398, 12700, 7869, 2135, 12843, 8710, 9109, 5775, 11603, 7133, 2351, 3532, 10924,
    15669, 12497, 16002, 13401, 15729, 8795, 2783, 2787, 2788, 10425, 2667, 8649, 8650, 14220, 14221, 7940, 14304, 5699, 15150, 6332, 9201, 1549, 91, 8077,
    7106, 9036, 9027, 432, 10859, 10860, 4219, 5495, 14150, 15355, 7737, 8762, 5891, 2369, 3627, 14448, 13884, 2004, 1620, 1621, 8216, 586, 6467, 16138,
    6334, 4864, 11346, 2778, 7152, 5573, 13671, 14749, 4125, 16183, 14306, 1847, 2825, 2311, 2312, 4996, 15995, 3922, 8912, 13200, 558, 8628, 5190, 16562,
    3293, 4449, 11581, 17039, 1326, 7761, 11179, 10615, 5087, 15198, 16611, 17306, 6725, 16871, 16094, 9762, 4404, 6829, 9384, 16636, 16637, 16638, 7798, 10569,
    1890, 14120, 15550, 3024, 10412, 8768, 16268, 11937, 1598, 3124, 14093, 800, 4635, 1345, 1396, 2524, 15575, 16724, 5642, 2987, 12090, 15451, 3718, 6943,
    11668, 2100, 15977, 8668, 9753, 15368, 14441, 7774, 8429, 4087, 2387, 6060, 16290, 13140, 3239, 10450, 10527, 11799, 13809, 16511, 2773, 8827, 428, 7281,
    4090, 349, 1364, 11792, 15965, 7213, 4860, 8175, 8996, 15393, 575, 10799, 7941, 13481, 9670, 15282, 12783, 13920, 359, 1540, 9619, 10848, 3842, 5079,
    8218, 2051, 9058, 9065, 16030, 15998, 3741, 9292, 10880, 16415, 8419, 9636, 7128, 502, 503, 8981, 12310, 7078, 16019, 3269, 4264, 8826, 14630, 3969,
    2298, 6123, 1323, 5869, 3865, 7752, 9226, 12060, 8180, 14431, 16697, 17584, 9960, 16716, 16717, 63, 1010, 1901, 7254, 5067, 8068, 3075, 13206, 6908,
    5810, 13313, 16492, 16401, 6727, 1045, 8155, 16090, 15584, 3876, 2078, 5474, 3717, 2925, 8511, 10666, 16270, 16450, 17541, 11122, 6878, 14031, 15699, 9427,
    10443, 566, 7315, 13364, 13365, 7899, 14718, 13141, 15568, 15902, 16704, 17043, 1979, 7745, 3706, 13387, 4422, 8746, 9645, 11381, 11653, 17087, 2366, 101,
    102, 12290, 8642, 9900, 306, 15443, 16588, 307, 7576, 4823, 14652, 15877, 5977, 7153, 1118, 3521, 4732, 6769, 13054, 16753, 905, 1860, 6246, 7434,
    14692, 1496, 6090, 11350, 12782, 9593, 581, 15489, 16927, 4481, 4482, 4483, 9395, 15640, 9159, 2433, 12410, 15049, 4591, 7640, 1885, 5914, 11277, 13199,
    7683, 13326, 13329, 15614, 5789, 703, 9692, 3671, 1064, 14097, 4091, 10023, 13209, 15843, 16466, 14471, 14472, 13633, 10178, 9976, 15096, 12840, 2498, 10978,
    12151, 14009, 5405, 14174, 9811, 5702, 4497, 16967, 9997, 9998, 13853, 13771, 14880, 6867, 16421, 1895, 8799, 8800, 12667, 16751, 14841, 16752, 17376, 2537,
    7505, 11221, 16436, 10611, 10477, 17354, 17605, 8562, 8205, 9312, 12489, 11755, 3885, 7753, 11102, 13794, 3056, 2095, 3587, 3157, 6879, 9475, 10697, 12416,
    13564, 12026, 13103, 4161, 5434, 9451, 15095, 4013, 9575, 4163, 5437, 7376, 8368, 1529, 13688, 14739, 15935, 15108, 16251, 9706, 10929, 17019, 17020, 17021,
    292, 9363, 10565, 16845, 10337, 10338, 5283, 7620, 221, 12368, 4677, 1083, 1084, 2390, 2391, 13738, 412, 11078, 8093, 14734, 4681, 2686, 11865, 9390,
    9982, 9101, 14684, 10173, 3071, 8616, 14913, 15766, 9256, 1291, 17549, 1248, 7915, 9497, 9498, 4217, 4816, 3179, 14662, 13398, 16128, 10276, 2255, 2576,
    10261, 13577, 6812, 6814, 5687, 14112, 4713, 14783, 15967, 10968, 10970, 12337, 5793, 8488, 17041, 16786, 17383, 17384, 8798, 13143, 13213, 15947, 11092, 4532,
    16872, 8655, 6027, 13856, 3334, 2259, 11366, 11367, 480, 16972, 5148, 11113, 11114, 8401, 13349, 8899, 4877, 16533, 11694, 6974, 15328, 1149, 17625, 4626,
    5931, 14644, 2260, 12930, 11807, 11808, 16334, 16335, 7621, 15059, 9454, 9825, 17623, 4648, 15413, 967, 12668, 14327, 14678, 9313, 6365, 6366, 5138, 5139,
    9217, 5033, 6294, 3265, 778, 4859, 17378, 7585, 13092, 14343, 4867, 15360, 15168, 11380, 13696, 16651, 1401, 14040, 14437, 3486, 12267, 16186, 16187, 11561,
    84, 3037, 8942, 12409, 13989, 17078, 6818, 17175, 13404, 1242, 6862, 2602, 6313, 5457, 11556, 10265, 11513, 526, 1687, 272, 10297, 15731, 3673, 10892,
    8683, 6350, 839, 15580, 4276, 2752, 287, 14821, 4313, 11916, 14152, 6948, 15403, 2883, 2884, 5819, 12961, 14196, 11177, 7664, 14195, 6095, 7223, 13974,
    13635, 13718, 7641, 7642, 6196, 6197, 2175, 9214, 8871, 12754, 17277, 819, 17366, 15094, 15051, 8360, 12765, 9207, 16652, 5477, 3748, 4958, 10749, 1559,
    15463, 5179, 7750, 1141, 7104, 4900, 9300, 7312, 8330, 2958, 401, 17511, 16703, 14696, 15018, 3100, 3101, 11392, 6323, 7410, 18, 16569, 13356, 14453,
    15862, 16993, 12166, 13270, 8337, 826, 15340, 5578, 6308, 16580, 13666, 16849, 14183, 6091, 8011, 1358, 1360, 6265, 9019, 14617, 9288, 16907, 16166, 16795,
    10631, 11384, 7819, 11052, 4806, 4807, 512, 5749, 11343, 1970, 13513, 8937, 14550, 15942, 14157, 16389, 16390, 9458, 14529, 8622, 4492, 6417, 9605, 9606,
    10814, 10815, 6325, 3719, 323, 15539, 3404, 5533, 12481, 13107, 205, 305, 4485, 5786, 10914, 4695, 7762, 3449, 3450, 13280, 14657, 12212, 12374, 5697,
    6885, 9178, 9784, 5558, 7895, 6547, 6010, 6011, 15790, 17117, 10185, 1224, 11375, 12513, 182, 16686, 16105, 14865, 12041, 9985, 4873, 4240, 5180, 316,
    459, 460, 5125, 11833, 16256, 7171, 3138, 10211, 6520, 12028, 12032, 13111, 15304, 16771, 13596, 11326, 6208, 1128, 13689, 7075, 7903, 15395, 518, 14608,
    16473, 1554, 12118, 11959, 17616, 848, 17598, 12775, 9697, 2803, 2804, 13511, 15269, 15270, 1894, 12081, 6527, 12647, 13631, 12979, 2165, 13847, 4990, 13722,
    14797, 10988, 12156, 11991, 2251, 407, 10201, 12250, 1705, 4749, 2523, 7237, 13554, 14771, 15807, 4549, 15292, 8266, 8267, 11896, 4658, 536, 4583, 4957,
    4959, 6214, 6215, 9075, 9718, 6360, 7452, 15958, 15959, 5080, 8023, 10120, 3693, 12815, 1799, 12053, 3112, 7876, 6842, 6843, 6475, 8479, 6967, 6969,
    4111, 5345, 10442, 2472, 4465, 385, 386, 5698, 8991, 8992, 1436, 13014, 17146, 13508, 1711, 7177, 4756, 11395, 7460, 10216, 12378, 16705, 2120, 3244,
    16470, 12064, 3929, 5152, 1050, 14748, 8070, 13407, 16741, 11065, 570, 10390, 11517, 11547, 14310, 10543, 11500, 5105, 10544, 16406, 11544, 910, 16496, 15624,
    15625, 13382, 9680, 13683, 7920, 12164, 14752, 7851, 16024, 14265, 972, 4660, 5340, 16365, 10109, 17430, 1273, 13514, 10562, 8417, 9634, 8478, 2436, 7657,
    4709, 5986, 8874, 10098, 15064, 15065, 14462, 12795, 10575, 912, 4172, 15630, 1739, 8207, 12133, 112, 5769, 7336, 3324, 17519, 5, 12179, 10107, 11307,
    15239, 378, 2908, 2821, 379, 947, 2909, 380, 2822, 381, 2824, 11005, 2826, 11006, 948, 14727, 383, 8232, 8459, 15759, 2881, 17419, 2154, 5135,
    6390, 8050, 10006, 4041, 5303, 14377, 15280, 12241, 12242, 11559, 16134, 16164, 3009, 13127, 11499, 5417, 6593, 7370, 6728, 4940, 7487, 122, 16517, 16518,
    3072, 13925, 2989, 3504, 5338, 8763, 12488, 4685, 4686, 66, 14758, 14636, 11535, 5952, 7089, 1716, 4818, 14188, 8577, 8579, 3496, 3497, 2477, 6001,
    6002, 686, 687, 5722, 5723, 16860, 7355, 13541, 12213, 10911, 13648, 4783, 8484, 2124, 13934, 15076, 3761, 6380, 16600, 15017, 13033, 7558, 2610, 3483,
    3862, 4664, 4124, 16182, 996, 6816, 14391, 14049, 10367, 2327, 3583, 16318, 16319, 933, 16571, 10273, 9934, 10711, 11930, 6498, 3255, 17504, 838, 11201,
    4227, 13289, 5538, 4477, 10329, 10331, 8637, 7562, 10539, 9108, 5768, 1607, 5488, 8177, 3690, 7713, 11134, 1408, 1502, 15660, 16617, 4059, 12024, 11753,
    15917, 2467, 17467, 27, 12200, 10232, 11456, 7163, 8227, 7287, 3766, 13503, 1444, 11964, 10965, 15757, 15758, 3451, 3452, 1610, 8120, 12439, 6711, 10900,
    7130, 10849, 13480, 9249, 15286, 14416, 17529, 2144, 2201, 16159, 2661, 3189, 17113, 15992, 13144, 16633, 10532, 16889, 4295, 16374, 14058, 6168, 745, 1920,
    2998, 4193, 198, 16740, 7717, 8741, 1438, 7196, 12695, 14804, 1032, 9542, 11663, 11664, 9141, 10378, 10380, 15825, 15827, 1130, 1132, 3756, 3758, 7063,
    7065, 8594, 8596, 14347, 14349, 969, 2372, 16512, 2954, 7979, 6368, 9266, 9268, 9485, 2693, 11249, 5146, 6229, 8507, 2641, 8364, 6212, 9070, 2147,
    1995, 6620, 16973, 5964, 2146, 7416, 15739, 12000, 10712, 11931, 8757, 15354, 9396, 7238, 13555, 13556, 16647, 14772, 6845, 6846, 6847, 12346, 2475, 11956,
    2615, 4053, 4523, 12803, 13991, 3329, 11734, 15024, 3193, 4356, 939, 7777, 9483, 12689, 8123, 6978, 13133, 2098, 9283, 2446, 2375, 3638, 15816, 2798,
    220, 14881, 15091, 9269, 9270, 9271, 1318, 3351, 3352, 2133, 5310, 10836, 995, 7985, 11314, 11315, 13180, 6840, 2027, 14177, 1425, 5665, 6281, 1545,
    12376, 14098, 403, 16870, 8186, 3423, 1758, 4766, 1938, 5696, 10996, 8505, 1400, 14621, 4513, 12593, 15326, 9258, 690, 1619, 3536, 3538, 12263, 12264,
    14780, 10744, 10746, 1509, 1510, 6893, 6895, 4166, 1924, 5990, 2249, 11883, 8670, 9842, 16338, 9043, 16171, 255, 12941, 17360, 1515, 4719, 15036, 12701,
    12702, 12703, 12704, 7870, 7871, 13544, 15097, 3403, 15472, 4647, 15471, 15833, 12748, 6175, 7195, 8581, 7598, 7599, 12739, 14064, 1830, 165, 1328, 13370,
    9004, 17432, 8049, 11745, 3860, 265, 1127, 4336, 12644, 12992, 2545, 11879, 8821, 2554, 9028, 16066, 7235, 12755, 10973, 16876, 3455, 10445, 1689, 14926,
    4428, 16700, 17104, 14871, 2039, 13091, 14199, 2137, 7231, 12682, 92, 8979, 15856, 3751, 870, 872, 2013, 2016, 14171, 11158, 7956, 7957, 7958, 5161,
    535, 4051, 5027, 3489, 208, 8686, 7708, 3940, 474, 5232, 6121, 2493, 10638, 15772, 2222, 3076, 1728, 5461, 10411, 13353, 13442, 14423, 15591, 13914,
    17289, 14011, 14716, 13233, 11730, 8130, 4511, 16557, 15130, 8805, 9520, 277, 3891, 3621, 14275, 2209, 11819, 11820, 10607, 4282, 16044, 3386, 16169, 6403,
    4652, 4653, 8713, 15720, 14863, 14812, 831, 1021, 2756, 2758, 10852, 776, 450, 17018, 5638, 2363, 14794, 8332, 5774, 9778, 12947, 252, 1427, 1967,
    3218, 12419, 13567, 6633, 5448, 6802, 15217, 813, 17355, 348, 5295, 6506, 6177, 12302, 711, 6286, 17441, 17442, 6643, 10423, 12641, 65, 9599, 10774,
    9827, 11608, 5807, 9931, 446, 706, 8290, 8913, 14513, 3151, 1864, 15358, 5346, 1816, 2848, 3743, 5090, 11337, 12997, 11491, 11493, 12585, 14726, 15924,
    12052, 4687, 3877, 10460, 16033, 12893, 14054, 15120, 15121, 15122, 9869, 9870, 5121, 7374, 1059, 4898, 5971, 12102, 6761, 6763, 10974, 17510, 16605, 11442,
    12565, 11443, 12566, 728, 729, 1772, 1773, 1774, 2992, 2993, 2994, 17287, 17288, 6178, 7720, 149, 150, 12313, 325, 10786, 646, 5386, 1786, 13820,
    13594, 17150, 5314, 16204, 15038, 3031, 13438, 3171, 8112, 15726, 3754, 13047, 668, 1858, 1859, 10063, 699, 4950, 242, 6190, 15518, 10780, 15927, 13772,
    1578, 8421, 14073, 8242, 1111, 13246, 14290, 17303, 7743, 17079, 16934, 9730, 10866, 15459, 16603, 3158, 4323, 13067, 14937, 10733, 12720, 4006, 12730, 15357,
    3890, 3752, 17262, 13902, 7791, 16582, 10254, 14737, 7975, 8618, 15418, 16062, 4935, 13070, 13071, 11662, 11591, 8471, 14526, 7783, 409, 14538, 14539, 9775,
    9579, 9334, 10497, 2722, 3537, 13589, 4637, 1512, 7012, 9025, 6981, 5563, 8875, 614, 5866, 339, 4170, 13939, 10722, 11598, 6979, 14791, 7742, 14792,
    7441, 7443, 8671, 9843, 16009, 2823, 1487, 15419, 617, 2449, 10066, 10902, 10904, 3653, 15769, 13561, 6708, 13341, 14259, 13750, 16029, 6635, 9865, 16195,
    2923, 11023, 12180, 4845, 16814, 1086, 3716, 6734, 6735, 13301, 768, 14227, 4953, 9499, 9500, 7041, 1123, 363, 10352, 17188, 17189, 59, 5710, 6957,
    6279, 10942, 3566, 17349, 9492, 2663, 2034, 582, 10564, 17565, 9375, 15203, 1263, 5540, 13006, 8723, 3208, 12014, 12400, 7778, 9020, 1962, 3213, 3296,
    4451, 15600, 15700, 5309, 10835, 8270, 15820, 12725, 533, 534, 7260, 10908, 11104, 2834, 4070, 7011, 16713, 16714, 12288, 940, 14251, 12872, 8782, 9992,
    8370, 14036, 291, 16844, 9603, 10811, 13935, 13936, 15077, 15078, 15962, 17111, 3898, 6809, 7867, 16543, 17647, 13873, 13875, 3823, 11578, 11111, 3987, 9837,
    15439, 14085, 3852, 12420, 12421, 13568, 13569, 2066, 15157, 12533, 7412, 3880, 2072, 2869, 2870, 3195, 6383, 5362, 6951, 6952, 6953, 12862, 7622, 3746,
    7675, 11949, 10356, 1420, 4083, 6616, 5456, 14194, 3261, 4413, 16006, 6906, 11629, 11117, 11118, 16635, 14314, 2202, 3311, 14107, 4965, 15730, 226, 11684,
    1065, 6428, 6429, 11490, 1281, 10437, 5392, 5398, 6579, 6582, 3163, 3164, 3165, 10424, 6441, 13848, 14848, 16078, 16693, 1488, 1655, 1656, 4524, 3736,
    4934, 11439, 11440, 11441, 11925, 11926, 3871, 15909, 10432, 693, 15457, 16891, 5536, 17433, 10602, 9607, 16676, 3335, 13385, 610, 7496, 10350, 16333, 17427,
    13416, 15016, 9211, 14080, 10882, 8502, 14672, 2371, 1005, 12135, 16293, 16294, 14270, 14271, 11750, 6081, 7473, 8196, 6824, 12858, 10512, 5497, 12733, 8609,
    5099, 5100, 8149, 16039, 3432, 11723, 15997, 13834, 13836, 7138, 10199, 1006, 2141, 12061, 1535, 2657, 1735, 2934, 16431, 17520, 4913, 229, 8739, 14468,
    16383, 2076, 4530, 2295, 3147, 8698, 1124, 5289, 7209, 8293, 8294, 942, 61, 3285, 2378, 10250, 10912, 4692, 12871, 8643, 9901, 11276, 12441, 2044,
    7825, 1906, 3154, 4162, 5435, 11764, 11765, 17215, 17216, 11530, 12631, 2002, 14144, 13357, 14454, 5486, 10966, 15865, 16994, 12167, 13271, 12909, 1808, 2781,
    11047, 20, 3905, 177, 3167, 6902, 8455, 4512, 8007, 12796, 2340, 2341, 7609, 15374, 10748, 6132, 15776, 1346, 2217, 11850, 11673, 17298, 11070, 11071,
    15881, 6658, 13375, 877, 7343, 10309, 12844, 9135, 16770, 13644, 8438, 1237, 13283, 10955, 8789, 2495, 8445, 8965, 3421, 5939, 1573, 2697, 12233, 5242,
    6554, 9006, 1481, 15588, 9647, 9648, 9649, 3518, 3519, 14331, 7989, 7992, 2587, 12237, 6514, 7602, 16339, 13946, 13005, 416, 13065, 3721, 7433, 7493,
    1115, 8910, 10176, 9672, 10750, 5760, 6181, 16011, 14856, 12642, 5988, 7386, 8378, 3585, 15644, 16472, 15352, 4612, 9336, 8343, 3139, 5605, 8593, 7728,
    14545, 13041, 5344, 7699, 10240, 11464, 11214, 16426, 4522, 8860, 12645, 470, 471, 472, 2476, 14675, 5298, 5299, 10417, 931, 16551, 11593, 3742, 9293,
    2434, 2915, 4151, 3730, 17485, 7399, 2419, 8547, 2454, 16745, 5923, 10189, 7927, 7928, 7929, 14540, 14541, 14543, 14544, 10002, 2233, 10196, 4115, 6884,
    7882, 11523, 4580, 9935, 4445, 15250, 13632, 15141, 15142, 9272, 8017, 9030, 4531, 15798, 2153, 7934, 425, 15791, 4377, 455, 10272, 11934, 5468, 2094,
    9792, 6173, 5334, 4928, 2905, 10179, 5322, 6584, 5614, 6801, 11034, 11035, 5532, 10619, 8491, 15690, 13239, 2299, 4640, 10765, 17106, 11846, 12910, 10330,
    1362, 8808, 6675, 11818, 11703, 3044, 10015, 10016, 128, 15870, 13212, 17561, 7917, 3912, 5693, 6007, 5741, 9689, 8824, 13524, 13410, 2229, 2230, 2231,
    2232, 17548, 2918, 1366, 1367, 6996, 14774, 8452, 7404, 522, 11098, 214, 6024, 6405, 11885, 4363, 15670, 15480, 889, 5871, 12520, 12922, 954, 2053,
    2054, 159, 16685, 10684, 14438, 15453, 7812, 2021, 5926, 2885, 9289, 16946, 11784, 7006, 10708, 15794, 9188, 13198, 6482, 8958, 10208, 16213, 3874, 11361,
    16852, 11826, 11562, 5354, 13655, 7522, 13553, 8291, 8292, 829, 1982, 6546, 3828, 3472, 13867, 9905, 11088, 16464, 2721, 2585, 2586, 5147, 2640, 8454,
    438, 440, 12656, 12658, 11536, 11280, 12679, 9977, 13152, 10009, 12044, 1724, 2453, 12966, 8247, 6235, 10680, 16579, 3015, 5828, 5829, 14664, 7396, 11317,
    12038, 8456, 13314, 2639, 331, 6174, 16027, 17169, 9909, 11090, 6688, 5280, 11923, 1060, 3223, 9428, 3634, 3635, 56, 57, 5918, 14425, 14631, 9543,
    10343, 10344, 8063, 10379, 10381, 15826, 15828, 1131, 1133, 3757, 3759, 7064, 7066, 8595, 8597, 14348, 14350, 15156, 1198, 879, 4981, 13850, 3360, 5522,
    6705, 4479, 1316, 11163, 5220, 8490, 9704, 11304, 16965, 16966, 14862, 6639, 7718, 2687, 5674, 8682, 12919, 15118, 8949, 8396, 4444, 7902, 5943, 2416,
    2420, 15749, 12079, 15074, 8433, 17581, 6040, 12539, 4381, 8268, 9393, 9969, 828, 6682, 1104, 6242, 7462, 11206, 2689, 3795, 39, 12672, 15446, 9615,
    10844, 9831, 15432, 5418, 6594, 14445, 2057, 4000, 11434, 15111, 8183, 12877, 13787, 10091, 16142, 8085, 8086, 8935, 9368, 16042, 4615, 4616, 7759, 9715,
    7947, 13634, 15715, 12278, 5785, 5496, 13868, 8111, 7015, 17191, 6373, 7588, 9137, 9243, 1682, 6140, 10599, 11861, 1432, 7906, 4208, 15045, 17210, 7795,
    11230, 13542, 3773, 4238, 4241, 5012, 15633, 17353, 3106, 2684, 8791, 12217, 3137, 3526, 4739, 14747, 9259, 13474, 13475, 13476, 13477, 13478, 13479, 7388,
    3270, 15030, 6401, 3065, 13531, 17302, 10936, 15704, 15705, 5627, 13219, 2526, 2353, 10788, 12393, 12394, 13527, 13528, 6172, 11690, 2208, 2263, 3061, 17195,
    17197, 3280, 9611, 10840, 1415, 13583, 17155, 8938, 7844, 8861, 9760, 15641, 9161, 964, 17463, 978, 6747, 8073, 1877, 13736, 16413, 8776, 1107, 6930,
    13602, 12581, 16299, 4027, 5065, 11161, 12069, 10946, 10983, 5880, 4119, 7001, 10703, 11010, 7567, 3272, 1841, 8584, 7976, 4734, 11687, 7892, 7893, 17314,
    17315, 17316, 11428, 4499, 16087, 16088, 1740, 2121, 2122, 13598, 9654, 14257, 584, 6465, 2740, 4022, 6232, 7329, 11003, 13447, 7115, 9986, 11339, 15448,
    16650, 1600, 8725, 12604, 9412, 12293, 15117, 2782, 2786, 7577, 11892, 9974, 3346, 15527, 6493, 11128, 17602, 5802, 12009, 1055, 10889, 17358, 2588, 4679,
    4259, 7215, 6138, 12563, 12391, 3231, 15579, 3197, 4246, 16581, 13145, 2817, 12187, 13311, 12841, 15679, 12824, 14680, 13162, 1062, 13821, 3843, 14587, 9509,
    1888, 15066, 5628, 5629, 5630, 16403, 2445, 15990, 11638, 4808, 4809, 15788, 6076, 16578, 8363, 6358, 8695, 17319, 16784, 4468, 10055, 4236, 8905, 4665,
    9714, 2604, 13610, 10760, 11746, 9281, 8726, 8727, 8728, 11623, 13882, 9802, 8217, 12008, 11195, 16729, 14938, 1726, 1934, 3175, 1842, 5550, 3530, 16257,
    9008, 5982, 13216, 8476, 8477, 12036, 17218, 11644, 4874, 13625, 13626, 3784, 12380, 314, 17361, 17362, 15230, 10574, 4998, 1204, 15914, 14385, 14386, 6807,
    8135, 14406, 11150, 9683, 7937, 14173, 12588, 11970, 721, 2715, 7471, 1528, 6006, 9554, 6670, 7787, 16420, 8807, 10036, 13947, 3118, 15176, 749, 17311,
    2304, 7822, 11579, 11580, 3110, 3111, 10431, 15963, 5187, 6442, 1750, 2975, 8481, 14118, 585, 6466, 4004, 16018, 4887, 9700, 8164, 8165, 739, 1910,
    12494, 15978, 11416, 16036, 9044, 6716, 12973, 11741, 9854, 2683, 8389, 4768, 9362, 15858, 7245, 8244, 11881, 4337, 8982, 10225, 6995, 8604, 1153, 5233,
    8281, 12799, 6171, 7442, 15454, 3674, 10067, 10903, 13342, 14025, 10734, 10918, 12426, 13284, 15371, 12092, 10037, 10038, 10280, 8465, 1181, 13751, 9867, 11063,
    3590, 6550, 1725, 17105, 13444, 12633, 12634, 4564, 13036, 5316, 9752, 10940, 5539, 7738, 1295, 13428, 8275, 13248, 14373, 950, 14677, 12516, 11654, 11655,
    17088, 17089, 14524, 14473, 3312, 11334, 7998, 8377, 7175, 4754, 2851, 14701, 7071, 10467, 5530, 9035, 9332, 12404, 13649, 7017, 7447, 13824, 2811, 311,
    5282, 10003, 4262, 4675, 3839, 5492, 17373, 8778, 1691, 4699, 8820, 11072, 5493, 5218, 9562, 17149, 14146, 15347, 7531, 8538, 5969, 13035, 6799, 1202,
    14351, 8569, 3644, 10100, 14104, 3382, 3383, 11472, 12552, 12553, 16089, 7112, 945, 1387, 12392, 15525, 8572, 8573, 12093, 12094, 13168, 16559, 16560, 3476,
    14753, 7438, 4345, 10588, 10589, 10590, 6228, 11, 15688, 13491, 1475, 7225, 11656, 12745, 5671, 145, 115, 7251, 16451, 10534, 16591, 13402, 6887, 2174,
    1593, 4992, 9770, 16012, 2921, 8074, 13319, 13320, 5770, 8545, 14142, 5924, 223, 224, 225, 7569, 1335, 2502, 1129, 16767, 8657, 8658, 14261, 4211,
    4212, 7996, 3019, 7715, 13187, 7723, 2712, 4016, 5795, 7638, 9078, 15314, 11801, 13040, 6938, 17248, 9569, 5420, 5572, 9015, 15081, 7357, 777, 10805,
    1017, 45, 12606, 12607, 12608, 12609, 4438, 7836, 1869, 666, 17097, 13361, 16163, 2149, 2623, 7224, 11316, 5791, 6731, 6732, 866, 2009, 15892, 17028,
    3463, 4643, 9609, 10825, 740, 896, 1823, 2113, 3395, 4505, 4552, 7580, 16554, 16620, 17296, 17423, 11353, 11698, 15732, 16878, 17140, 5724, 5725, 6939,
    15943, 7959, 7960, 7961, 7962, 7963, 13678, 15317, 8128, 8431, 8432, 10604, 1040, 11875, 6434, 12835, 11079, 5353, 9230, 9231, 7430, 156, 6562, 2876,
    11187, 4256, 14108, 12272, 11125, 11126, 17154, 9033, 9329, 12592, 1305, 10820, 833, 1023, 8530, 8531, 5229, 12786, 8870, 8147, 11935, 10937, 3614, 17399,
    1142, 3508, 5133, 15337, 661, 10961, 10202, 16584, 4431, 6043, 9719, 10151, 11370, 11743, 17186, 482, 12696, 5950, 5951, 7087, 7088, 10655, 11906, 2835,
    2836, 4071, 4072, 3204, 9962, 10304, 16026, 13100, 14750, 4718, 4721, 15706, 10143, 13723, 1587, 14006, 11724, 12528, 2527, 6796, 6628, 13800, 8271, 5609,
    11400, 4215, 5473, 6652, 12182, 17657, 3579, 4787, 394, 16941, 612, 13786, 7363, 6828, 14729, 13941, 12750, 3962, 15682, 11181, 11182, 513, 4186, 5475,
    8054, 10905, 17219, 12436, 638, 12680, 11646, 8542, 3057, 4010, 8035, 4720, 3660, 9963, 8546, 14143, 14491, 6569, 13352, 13354, 15372, 15586, 3597, 3598,
    13923, 16602, 811, 2955, 16046, 3974, 1710, 3289, 7176, 14187, 14189, 4755, 17249, 14492, 7694, 9840, 8580, 9095, 14683, 9130, 10692, 1765, 1767, 7549,
    7551, 3478, 235, 7497, 982, 9316, 14816, 1883, 2765, 10855, 11938, 7183, 2916, 11481, 12578, 2882, 932, 17457, 6397, 6398, 8233, 16170, 14689, 5617,
    4956, 15477, 408, 2243, 17253, 556, 16332, 10221, 10222, 10223, 17223, 16974, 16975, 2496, 15126, 16627, 14341, 1028, 1030, 818, 13151, 3187, 10629, 2031,
    11241, 16258, 13846, 2160, 10634, 14381, 6192, 14766, 1612, 14145, 5088, 6347, 15506, 5700, 6886, 2350, 3630, 15554, 3745, 4613, 7317, 11336, 6704, 15400,
    13533, 12867, 8012, 2762, 16665, 13766, 5055, 10557, 7161, 475, 7804, 16655, 2619, 14882, 1228, 6655, 14018, 2088, 10113, 10187, 12831, 17450, 16522, 16523,
    14933, 64, 9598, 1004, 17490, 8412, 8414, 9629, 9631, 7025, 8081, 10657, 11908, 8676, 8677, 8678, 9849, 9850, 9851, 2518, 16428, 2751, 9939, 13552,
    6353, 7383, 8811, 13816, 13818, 8551, 14160, 13835, 13059, 5620, 1784, 16259, 17069, 16954, 6534, 16491, 6666, 9872, 8872, 13697, 3041, 14384, 12852, 11213,
    154, 723, 15799, 12469, 13629, 16668, 13701, 6819, 4430, 3512, 16644, 16645, 6972, 9046, 4710, 9906, 1178, 13653, 6384, 7858, 2488, 16469, 5527, 2845,
    5570, 3900, 6956, 16779, 9174, 9455, 3115, 2801, 7117, 9795, 8424, 9639, 8139, 13088, 4782, 55, 4778, 9734, 411, 2645, 2646, 9658, 14997, 11173,
    14927, 90, 979, 6746, 3010, 6070, 6071, 8261, 8262, 12470, 11342, 810, 6749, 201, 10089, 2900, 4141, 992, 17341, 17342, 17343, 6517, 7605, 9148,
    5412, 6463, 7538, 5395, 6176, 14942, 8927, 11073, 11074, 14285, 14286, 8131, 17110, 7515, 5517, 13763, 3727, 4342, 3387, 11390, 3378, 3, 11026, 11539,
    4533, 12942, 9073, 7279, 5590, 7504, 719, 4822, 6768, 14691, 1973, 3234, 6574, 17038, 3790, 10926, 10594, 13237, 8090, 10224, 11348, 1340, 9232, 1988,
    1989, 5658, 2618, 14872, 15021, 9804, 10012, 14869, 12401, 12402, 4704, 14902, 16452, 5616, 11410, 12540, 10110, 15685, 13359, 7431, 5144, 15511, 15512, 3209,
    10362, 750, 3405, 4670, 17023, 10335, 12498, 12499, 3601, 15668, 2969, 991, 10498, 10499, 11929, 10213, 13604, 12684, 7682, 17203, 17204, 3271, 8461, 3295,
    17126, 10030, 14640, 10041, 3349, 15937, 17350, 13827, 13828, 17658, 17659, 14866, 5123, 7424, 5660, 14518, 11770, 5887, 3762, 3768, 6447, 10719, 11844, 14756,
    14119, 16536, 15945, 14129, 15309, 7900, 8914, 737, 1843, 2508, 8189, 14003, 16167, 2922, 7294, 9155, 5542, 11669, 17102, 16317, 17411, 12996, 9417, 4847,
    16816, 14442, 2580, 144, 15069, 16840, 12446, 8737, 14329, 15713, 13266, 13778, 12624, 16324, 16325, 8615, 4901, 16261, 717, 4150, 5414, 6322, 7408, 126,
    5902, 6097, 4508, 13340, 80, 81, 82, 9144, 10713, 11932, 13425, 15940, 6052, 2481, 12823, 9797, 10531, 17242, 14213, 15415, 4691, 7185, 16541, 5356,
    8888, 11771, 14870, 10482, 15046, 6093, 593, 7385, 8376, 7435, 7436, 677, 6851, 3838, 5037, 13371, 11228, 10952, 12115, 17291, 10851, 264, 11404, 5140,
    11409, 1014, 15179, 12477, 9299, 14895, 14404, 15567, 1876, 7465, 15537, 1668, 9651, 16830, 1561, 11282, 11283, 6329, 12023, 3675, 2571, 3821, 7527, 468,
    1752, 2977, 3333, 4488, 11243, 12411, 12174, 17640, 3569, 17453, 5958, 7095, 5302, 6518, 923, 5164, 14487, 4284, 804, 2324, 8863, 9897, 13279, 14656,
    4772, 15989, 14649, 4802, 6061, 13837, 14979, 16316, 17410, 11013, 11014, 12547, 6330, 4875, 12891, 17092, 639, 11376, 15875, 17000, 4714, 14595, 16321, 2874,
    16513, 12827, 9937, 13693, 7739, 15158, 15804, 88, 15966, 9442, 17595, 673, 8458, 3910, 4983, 9317, 14618, 3942, 9200, 9204, 5883, 479, 3150, 3780,
    2186, 2125, 14505, 11479, 12580, 15037, 418, 13426, 16963, 9653, 14256, 6487, 12171, 9666, 9667, 10803, 14365, 13721, 15252, 13729, 5377, 6687, 16300, 4827,
    2373, 3066, 8331, 6412, 8161, 7554, 11378, 11242, 14573, 16567, 2332, 7481, 4467, 14958, 16060, 7217, 5262, 162, 4757, 10144, 11742, 17185, 200, 1374,
    1317, 13461, 11245, 15299, 111, 9072, 12999, 13000, 13001, 8612, 16249, 1701, 7299, 1314, 2458, 15716, 17451, 5875, 4621, 12108, 1098, 15098, 10387, 9757,
    1513, 8313, 10336, 7398, 10104, 16916, 10529, 2616, 5965, 3475, 15531, 9088, 10993, 16140, 16952, 10563, 15894, 17031, 10217, 708, 15331, 10610, 12425, 3347,
    17134, 16220, 12981, 12381, 17363, 9965, 2474, 13759, 15367, 17138, 9871, 12851, 1386, 2155, 2156, 12159, 14475, 16483, 42, 17615, 14387, 14388, 10019, 6966,
    6968, 1674, 6005, 16684, 9744, 9136, 17394, 1206, 6106, 5772, 14062, 176, 11379, 9125, 9817, 11550, 13383, 14486, 15832, 15835, 16631, 13443, 16850, 607,
    10461, 841, 10033, 11939, 9234, 1018, 17501, 3194, 8785, 3416, 13086, 2043, 10088, 14820, 10862, 701, 8065, 1299, 13445, 15859, 14915, 976, 977, 946,
    1950, 1951, 2359, 6785, 997, 8771, 12709, 12710, 12711, 10392, 14211, 14212, 17278, 6108, 12427, 16416, 9364, 16109, 16108, 17563, 3781, 11558, 13518, 628,
    7597, 8559, 7192, 7566, 17572, 6053, 7360, 6860, 6280, 7147, 7148, 11672, 6253, 10963, 15583, 1027, 1029, 9403, 12318, 6488, 17062, 15044, 3148, 4314,
    12236, 808, 17208, 17209, 17425, 1306, 10917, 17426, 14707, 14711, 6533, 10388, 3636, 2705, 1874, 7625, 9541, 15248, 17114, 3013, 12466, 375, 10582, 7054,
    8749, 9140, 10334, 509, 13131, 7586, 1310, 11266, 11900, 14151, 3474, 15242, 595, 596, 10260, 11642, 3872, 8509, 15910, 7862, 8884, 797, 13374, 9990,
    8249, 13871, 9679, 13657, 17054, 12487, 6619, 6622, 9512, 8849, 17083, 15178, 12721, 8575, 12440, 14952, 343, 14394, 4373, 6257, 17606, 7552, 14851, 11018,
    14759, 10347, 5219, 9696, 17252, 2688, 14090, 10524, 10525, 12757, 9241, 10517, 13915, 9521, 13408, 13409, 10642, 14578, 14742, 17515, 14743, 17516, 8356, 11057,
    11058, 519, 1033, 3663, 15166, 3925, 12873, 16202, 17171, 11036, 16568, 10408, 11676, 6224, 14840, 9264, 4836, 16801, 927, 5686, 4572, 9720, 9103, 12297,
    10956, 12128, 1096, 6241, 2261, 9441, 532, 12761, 13744, 14814, 6950, 9110, 516, 1678, 1760, 4683, 4844, 5975, 7544, 16810, 3302, 4456, 1207, 2325,
    13987, 10506, 8867, 608, 11763, 7514, 10220, 11445, 6252, 625, 17187, 6361, 11870, 14077, 14078, 4296, 2557, 2558, 2559, 14359, 9664, 13052, 9874, 7470,
    12956, 3028, 13424, 6722, 12177, 7469, 12955, 5216, 17147, 1399, 2528, 10376, 6387, 911, 2313, 16660, 11331, 6698, 11332, 14697, 6699, 14698, 11333, 6703,
    9134, 5306, 5766, 3354, 16593, 17198, 13157, 131, 15455, 5980, 12152, 9490, 13549, 1836, 8932, 875, 9132, 715, 9447, 17309, 2216, 5319, 4341, 8453,
    7972, 7973, 8962, 8963, 5657, 11144, 3681, 4881, 11433, 12557, 12965, 14102, 7855, 9751, 3527, 4375, 12911, 17273, 7533, 2791, 11752, 8626, 12444, 10674,
    16278, 6495, 7573, 6236, 1825, 8176, 11298, 11299, 8619, 8620, 12493, 32, 372, 2674, 3560, 8353, 9808, 5487, 11030, 12193, 4037, 5300, 5145, 6404,
    9862, 11061, 517, 1679, 15365, 16468, 4978, 9742, 3700, 2660, 9401, 15009, 9084, 13450, 623, 624, 148, 2049, 12386, 10895, 16375, 11284, 9069, 14254,
    4920, 15678, 15805, 7703, 8287, 8830, 6827, 8590, 11640, 7289, 13234, 13645, 15259, 15806, 16283, 8167, 9018, 12838, 12839, 3935, 8168, 11225, 15260, 1049,
    3944, 7866, 11919, 14283, 16671, 100, 9265, 10721, 12978, 2972, 7024, 15226, 11786, 12228, 5662, 9194, 5431, 4882, 8901, 15823, 4767, 8334, 17011, 5150,
    7991, 14754, 2455, 918, 11574, 6568, 12990, 9196, 5350, 2907, 9660, 1914, 11215, 13814, 10984, 4237, 14214, 8694, 4370, 2690, 3966, 108, 16190, 12351,
    5545, 1337, 12960, 8647, 14782, 11832, 16625, 8980, 10560, 9567, 15616, 7455, 369, 15887, 1807, 1809, 1810, 1811, 14712, 4776, 6045, 3543, 7394, 4138,
    5373, 12422, 12423, 13570, 13571, 3701, 4910, 8118, 9209, 1844, 14004, 6415, 11615, 16648, 2167, 8703, 9812, 1467, 5469, 419, 6944, 17608, 1327, 13472,
    11309, 71, 7534, 6898, 9625, 4850, 9439, 8779, 8780, 8781, 7131, 8288, 3200, 4361, 14050, 17151, 14547, 3494, 15544, 8305, 7779, 2723, 4419, 5554,
    13768, 924, 6774, 7922, 13456, 4123, 16181, 17212, 9449, 6597, 12106, 10595, 16189, 6476, 11424, 1300, 2428, 4214, 14249, 5603, 14338, 2986, 11164, 13490,
    11153, 1673, 15696, 14319, 14320, 3811, 9785, 3326, 3327, 1563, 2206, 9385, 5552, 15837, 16071, 14736, 17162, 8730, 3892, 3444, 9587, 12525, 15840, 2374,
    4128, 2061, 16892, 1047, 2119, 12967, 12968, 7881, 4578, 8889, 2577, 3122, 3315, 6877, 15124, 5410, 5637, 6462, 7537, 8890, 9179, 15180, 2578, 10787,
    13652, 648, 1937, 5387, 11637, 15125, 9642, 17368, 4656, 7234, 12927, 2106, 6087, 10552, 10553, 12465, 13599, 9067, 9068, 1191, 11146, 1357, 7236, 12756,
    9538, 10752, 2698, 597, 2700, 1981, 11485, 11487, 12820, 10111, 15686, 2483, 448, 253, 3507, 4703, 7637, 13137, 9764, 10476, 10976, 11758, 14928, 6679,
    12662, 674, 17324, 1846, 10994, 8986, 8987, 8988, 16073, 2365, 15680, 12724, 2875, 4433, 16515, 6710, 5085, 17276, 12845, 12846, 10315, 14493, 2203, 5002,
    17040, 8234, 9328, 8136, 12367, 7823, 17446, 62, 3284, 5695, 12832, 12833, 3198, 8025, 4155, 13489, 14878, 7026, 6911, 869, 2012, 14877, 10501, 13468,
    13469, 929, 13072, 136, 14106, 8624, 9157, 4925, 3030, 5245, 2084, 10490, 11775, 4407, 202, 10319, 12713, 8272, 8439, 14330, 3227, 3510, 5588, 11029,
    13753, 8039, 9082, 8089, 12132, 4231, 15725, 2032, 2033, 11311, 11312, 11313, 14925, 15590, 9600, 5752, 6918, 5754, 6920, 3161, 1428, 6541, 4972, 10464,
    14875, 9504, 8047, 3369, 15134, 4967, 16919, 11355, 8079, 14170, 96, 6120, 4830, 10371, 3926, 7832, 12317, 5308, 12235, 1324, 884, 9090, 1546, 5128,
    17331, 14419, 7308, 8323, 561, 15750, 4283, 14609, 11185, 13781, 1099, 364, 12669, 16160, 9957, 17465, 17466, 6864, 8444, 9661, 17492, 7342, 11699, 17422,
    12186, 13310, 5706, 11166, 4324, 16397, 13381, 725, 726, 727, 1771, 2991, 17284, 17285, 17286, 6970, 6484, 17476, 17477, 10207, 13895, 7103, 14128, 464,
    465, 17634, 9581, 9896, 1485, 5311, 15767, 2847, 7381, 15984, 11056, 11524, 8169, 8836, 16880, 184, 11816, 11467, 2855, 11184, 3178, 8648, 14218, 925,
    17448, 2819, 4056, 6036, 6128, 9727, 10215, 1666, 1667, 8760, 12088, 12089, 12870, 9186, 10828, 11972, 13049, 901, 14260, 1531, 16977, 5269, 3907, 5131,
    3304, 4458, 5888, 5279, 7023, 7425, 3800, 7889, 338, 16371, 6451, 12735, 12736, 12737, 12738, 9446, 15032, 10648, 11887, 15585, 9531, 3460, 2305, 5143,
    9508, 9949, 350, 4333, 4113, 13520, 4129, 233, 9370, 14850, 10677, 2464, 15033, 9250, 12229, 5549, 6741, 376, 15842, 15255, 8303, 11715, 13455, 17406,
    12231, 11570, 11572, 15207, 15208, 16014, 118, 10142, 13992, 13032, 13892, 1146, 8137, 3129, 4005, 16034, 6018, 15513, 754, 14308, 9327, 10449, 1459, 15298,
    5790, 12747, 13084, 12065, 14488, 424, 16997, 3691, 1090, 17551, 654, 1857, 7180, 3793, 14041, 8013, 6748, 16875, 1437, 5259, 2293, 13712, 6193, 4157,
    5426, 9858, 10289, 11531, 12348, 12350, 12234, 5675, 2743, 6449, 10269, 10270, 5553, 7446, 15952, 15953, 16115, 4369, 8423, 3612, 4828, 6003, 10013, 10718,
    14934, 17499, 17500, 2257, 8102, 6291, 4098, 3798, 1403, 9168, 16594, 7800, 5585, 5586, 3801, 3802, 11436, 12962, 5005, 17251, 2902, 171, 10296, 9684,
    10131, 6940, 13858, 13859, 11483, 16025, 16945, 4012, 9077, 13037, 15313, 11800, 13038, 16942, 15857, 16985, 6961, 7594, 17128, 5908, 15863, 4340, 8877, 2516,
    10180, 10181, 10183, 10184, 655, 17228, 14389, 14390, 1759, 7543, 436, 12654, 3301, 4455, 10446, 6991, 8043, 11732, 1614, 3764, 9907, 1465, 9397, 11563,
    5727, 358, 13494, 14598, 7671, 7673, 8705, 8707, 10233, 11457, 10806, 4322, 9908, 15486, 14592, 3290, 14818, 836, 1026, 12522, 12524, 2768, 2770, 10858,
    8564, 9746, 13222, 4573, 4574, 3116, 4775, 17578, 12363, 13499, 43, 16586, 3120, 12104, 4441, 3844, 5351, 7735, 15464, 691, 6848, 4781, 1870, 15013,
    10898, 11229, 1451, 6897, 13029, 345, 4563, 4945, 4948, 7293, 16084, 6170, 10685, 10686, 10687, 10281, 6420, 7361, 9573, 1315, 2468, 10948, 10039, 7483,
    8469, 2254, 6960, 16368, 3035, 1905, 3153, 3506, 4702, 9076, 10310, 10492, 10496, 11777, 11782, 4188, 4189, 7751, 16369, 6346, 13355, 1089, 11106, 11107,
    4092, 9673, 4741, 17168, 4870, 4871, 4872, 16681, 3434, 7656, 16583, 4892, 14412, 14413, 14414, 9620, 16574, 16575, 258, 6454, 14956, 14957, 16925, 3242,
    3243, 7955, 16532, 8900, 15245, 6388, 14076, 3799, 5011, 2056, 3340, 8311, 8312, 1122, 13967, 3734, 15498, 6364, 9589, 2746, 15651, 15652, 14590, 12354,
    5861, 15981, 9294, 9295, 17046, 17047, 12252, 12254, 2534, 2536, 98, 16634, 13451, 6808, 12859, 12936, 14087, 12395, 12396, 13529, 13530, 2678, 14802, 1372,
    1373, 2513, 2514, 11508, 11509, 11620, 12595, 12596, 17064, 398, 1164, 1574, 2267, 10053, 11227, 11295, 15353, 6529, 269, 3448, 13988, 8427, 14094, 13908,
    15212, 1742, 8743, 634, 13692, 4502, 10242, 11466, 16438, 16439, 606, 7047, 9330, 13261, 1348, 5330, 1254, 3235, 15316, 1031, 11492, 8921, 10061, 16479,
    4937, 8922, 4939, 6296, 10062, 4942, 4943, 6297, 8508, 3788, 10646, 9331, 10696, 15022, 1199, 1424, 3643, 944, 4364, 15920, 10018, 1382, 4605, 4606,
    6272, 6273, 14632, 9275, 10455, 6004, 9423, 10441, 1662, 13717, 6844, 16348, 16349, 12829, 12259, 1233, 10743, 10745, 11478, 12579, 5422, 5423, 6892, 6894,
    3938, 15703, 13985, 10652, 4848, 4849, 16817, 16818, 2169, 2643, 16149, 10630, 15276, 15482, 3655, 15169, 15946, 6436, 1409, 1410, 13336, 8773, 16969, 15421,
    4058, 8607, 8608, 6757, 9066, 10503, 16081, 501, 1670, 9481, 1875, 7626, 9880, 13331, 881, 17412, 357, 16900, 7205, 7653, 5376, 2212, 9563, 1221,
    4196, 13994, 17055, 3389, 3390, 322, 3181, 15263, 2140, 3425, 3182, 15264, 12462, 12298, 5940, 10076, 16312, 12184, 4139, 4140, 4645, 7348, 7349, 15714,
    13380, 1729, 17271, 2561, 12112, 7290, 8483, 9041, 9042, 16254, 2182, 12868, 15983, 14720, 2470, 1087, 3447, 3648, 4632, 16392, 3574, 13703, 9921, 5388,
    6576, 8409, 14069, 633, 5653, 5654, 5655, 10070, 10071, 9248, 17462, 3501, 17335, 17336, 12776, 4633, 10303, 6604, 6605, 4472, 2866, 4966, 6530, 4799,
    16859, 11212, 14703, 7678, 7679, 7680, 7681, 17166, 998, 17604, 4862, 12321, 8588, 11866, 6999, 5001, 11024, 12181, 7346, 3277, 10463, 2239, 14458, 16178,
    952, 7319, 11196, 7700, 1042, 14891, 7263, 2395, 9124, 10782, 9646, 10877, 8907, 16776, 14786, 16302, 3466, 3467, 4466, 974, 12615, 12616, 12617, 12618,
    13275, 6832, 4064, 4396, 4397, 3372, 7220, 13684, 14763, 6067, 6068, 6069, 16165, 6962, 6963, 6964, 6965, 7048, 5021, 11049, 5270, 6494, 11585, 3894,
    17199, 17200, 17201, 17202, 9885, 9886, 9887, 9888, 0, 215, 16747, 2988, 4187, 5265, 6489, 9705, 10928, 5601, 3034, 11675, 3039, 16336, 11414, 11415,
    12545, 12546, 12323, 12324, 6793, 8902, 13078, 1789, 1814, 7197, 13090, 9306, 5312, 9988, 16691, 9173, 17407, 9253, 10077, 13900, 8096, 3365, 8321, 3415,
    11557, 2877, 10389, 12931, 10462, 2187, 2188, 5541, 12681, 13823, 5358, 6570, 15880, 10112, 14528, 12057, 16364, 14579, 1113, 17586, 399, 334, 1647, 1649,
    13337, 17099, 885, 7464, 11208, 9310, 7350, 7351, 1226, 13362, 7980, 35, 11700, 14137, 3615, 17400, 1143, 17390, 5134, 15422, 16573, 8669, 14240, 3047,
    4649, 16132, 965, 1813, 13439, 256, 649, 1781, 6888, 7939, 1751, 2976, 2142, 3426, 5525, 12173, 17388, 17639, 4611, 5922, 7258, 8289, 13747, 14827,
    8950, 17048, 3487, 6685, 16414, 4671, 6613, 6125, 6126, 9970, 8565, 762, 16265, 8142, 16457, 562, 6438, 12587, 13746, 15406, 16546, 6715, 7773, 12766,
    13907, 1350, 775, 16045, 6205, 2164, 6335, 6180, 13238, 9923, 6697, 7765, 6641, 14594, 9940, 12937, 14088, 10340, 16863, 1308, 140, 15177, 10641, 14481,
    3232, 12101, 7169, 7170, 4895, 14328, 5116, 5117, 2650, 6830, 6217, 1887, 4556, 3331, 4478, 1038, 8772, 10032, 8392, 11015, 6394, 10659, 9544, 17279,
    5403, 7520, 1474, 15428, 8939, 3440, 8947, 8354, 16529, 17631, 16329, 3140, 17112, 12095, 2532, 855, 12749, 4650, 4668, 5363, 921, 2755, 13788, 13790,
    3806, 3807, 4728, 5991, 9341, 9342, 7179, 16632, 11569, 12590, 14531, 16762, 1983, 15603, 15604, 15605, 11974, 14103, 8692, 14274, 554, 13739, 1160, 1161,
    2300, 9402, 619, 16931, 2747, 2347, 16983, 16984, 13175, 14250, 12864, 1602, 12743, 7210, 17527, 15789, 10714, 3464, 4644, 11714, 2763, 5632, 2662, 2082,
    2083, 15665, 9678, 14832, 237, 12405, 15555, 4343, 2429, 8127, 1418, 13586, 672, 6318, 12643, 1009, 5177, 1388, 1389, 17307, 17308, 14614, 4916, 671,
    12601, 3350, 5050, 16774, 11287, 6202, 13680, 16915, 5400, 6583, 11993, 4080, 6326, 4682, 5498, 5499, 5500, 5501, 5972, 12204, 16459, 9568, 2531, 17495,
    15272, 15273, 4489, 14779, 2185, 1775, 5247, 10763, 15311, 16444, 7156, 8210, 5185, 17120, 12433, 13595, 6874, 9450, 7485, 15593, 12924, 11855, 11857, 14673,
    15470, 17270, 2134, 9324, 16139, 16367, 13870, 3978, 3970, 13462, 14470, 4102, 4878, 12836, 14399, 15562, 4403, 11899, 5713, 12694, 6377, 13628, 2278, 2279,
    8028, 8029, 4545, 16613, 11477, 12577, 1483, 5518, 7228, 10989, 4268, 5555, 15135, 16291, 13592, 14635, 15128, 16288, 4933, 6213, 7415, 8404, 13762, 14845,
    15475, 16616, 11498, 11537, 5966, 8038, 1756, 5062, 2064, 9522, 4919, 17240, 13990, 6945, 2103, 15243, 14829, 6386, 6409, 12853, 14001, 13154, 6414, 14037,
    17182, 15300, 9739, 2362, 16049, 16051, 11420, 11421, 7040, 14575, 10585, 10586, 16836, 1627, 12863, 14679, 12511, 4331, 12698, 12975, 12898, 21, 4279, 11824,
    14255, 12895, 3260, 4412, 2248, 6247, 10351, 7358, 17583, 14929, 5839, 11323, 3868, 15906, 1477, 1879, 7631, 8843, 10074, 13637, 2607, 2608, 2609, 3849,
    3850, 3851, 8894, 10118, 11223, 14408, 7806, 7807, 12019, 16731, 13093, 14201, 13855, 14109, 2899, 10021, 9911, 15139, 8592, 3337, 11756, 14197, 11893, 849,
    13008, 8645, 14156, 9453, 11649, 11650, 4839, 6644, 2779, 2780, 12091, 10128, 11099, 13435, 15071, 15072, 10056, 4587, 393, 16067, 12320, 3135, 14281, 11647,
    14190, 15672, 5101, 3889, 9493, 3484, 11351, 7736, 6946, 374, 1550, 15467, 5959, 3981, 4546, 5776, 5921, 6983, 9400, 12315, 11868, 12939, 9208, 8373,
    7818, 955, 9822, 4093, 13926, 6729, 5860, 14418, 788, 10522, 6660, 9559, 13441, 16493, 8696, 5610, 13201, 515, 1677, 15364, 16467, 5074, 10579, 123,
    16657, 3509, 4711, 15802, 16913, 6721, 7780, 1913, 16106, 3584, 7387, 8379, 15643, 15082, 10357, 10358, 16986, 9774, 3932, 4801, 5380, 14403, 15566, 1236,
    6787, 11836, 16361, 13937, 15687, 9171, 13854, 2397, 3670, 4861, 1622, 13933, 16093, 16095, 14846, 5421, 14847, 16054, 1168, 10169, 14464, 17177, 12304, 8001,
    4103, 10878, 11364, 14030, 15711, 10025, 9000, 3276, 15578, 3763, 3769, 3288, 8640, 13363, 134, 11248, 11470, 8806, 11406, 5158, 10468, 2414, 14300, 12951,
    16385, 1696, 951, 5794, 2808, 1976, 10318, 116, 5251, 5252, 13942, 2775, 2777, 6512, 353, 4868, 110, 13832, 15213, 13506, 14605, 5045, 8765, 2550,
    11554, 15351, 1732, 2926, 1961, 3212, 10959, 1851, 2842, 16145, 10950, 10951, 11614, 15319, 13840, 15249, 8955, 9517, 9518, 13686, 1330, 1331, 6435, 13465,
    14141, 4366, 347, 15979, 14081, 3753, 710, 14133, 7247, 16757, 2444, 2323, 12349, 13488, 2852, 2853, 2854, 3924, 15971, 5189, 16561, 12860, 13861, 7463,
    11207, 3070, 3087, 3088, 3089, 13218, 8072, 10005, 15375, 12774, 10246, 10650, 10651, 17562, 2062, 2360, 5842, 8179, 8494, 6122, 7310, 8324, 1351, 1352,
    6261, 15494, 14083, 4242, 4244, 9189, 14523, 8920, 10175, 93, 14082, 14013, 11549, 14948, 1186, 7784, 11222, 14417, 10647, 9474, 15645, 15251, 9244, 4840,
    9979, 15138, 14667, 14668, 16898, 1753, 1754, 774, 6472, 13845, 6719, 4376, 9462, 10162, 2962, 2965, 263, 5149, 10654, 3069, 15151, 16695, 16696, 5325,
    10333, 8037, 1193, 12907, 3830, 9096, 9349, 9350, 14435, 6538, 12406, 9832, 9833, 15433, 15434, 5039, 14935, 4824, 16408, 16409, 6771, 14693, 6331, 14584,
    14585, 13496, 15312, 11681, 2627, 16725, 368, 12705, 3861, 12808, 15747, 10873, 387, 388, 1801, 9780, 9782, 13789, 14709, 10092, 3642, 14616, 5560, 5561,
    6408, 7729, 13543, 14627, 14615, 11387, 11388, 12170, 9612, 10841, 1534, 2656, 7136, 8200, 598, 17163, 1736, 1965, 2935, 3216, 16490, 17590, 934, 14982,
    16086, 15919, 2307, 17183, 5258, 9009, 17247, 6665, 8925, 5753, 6919, 11769, 17217, 8082, 15345, 9187, 3554, 6012, 6575, 14482, 14483, 12594, 16989, 7212,
    5460, 6048, 4921, 6156, 6458, 6355, 5851, 5659, 5661, 9172, 11573, 13938, 8105, 12377, 1779, 4519, 4520, 8415, 8416, 9632, 9633, 6743, 7808, 2392,
    3651, 16476, 17580, 1660, 11988, 9507, 11140, 8094, 2161, 10779, 13960, 12015, 16021, 11802, 14676, 1034, 10985, 2291, 5089, 12268, 14723, 12165, 14294, 7539,
    11540, 11541, 2564, 17170, 724, 547, 11255, 16250, 1685, 2024, 7790, 13673, 11091, 1933, 12649, 5767, 5771, 2784, 7186, 466, 6031, 13725, 14798, 10838,
    11658, 9242, 14502, 1681, 16079, 14276, 9195, 568, 6143, 13986, 10584, 3664, 13685, 14164, 14858, 14859, 5235, 8286, 5193, 6452, 7257, 7949, 4561, 72,
    14005, 9491, 10478, 7491, 9415, 10661, 12198, 13640, 12319, 2563, 15991, 15061, 5248, 10764, 4003, 11017, 2749, 3988, 13841, 7037, 7203, 1361, 6267, 8002,
    4435, 12232, 12160, 16260, 14874, 17001, 2074, 15027, 8425, 4315, 14449, 7714, 157, 158, 17413, 17414, 1971, 6513, 14043, 14044, 11159, 1019, 1020, 14975,
    11789, 17239, 13017, 4495, 54, 7484, 2104, 2080, 15723, 3914, 15852, 5814, 6314, 16343, 1592, 15483, 17405, 13588, 5882, 10136, 16548, 14955, 6154, 5010,
    6219, 16091, 15336, 7860, 12413, 12414, 7859, 4362, 11761, 10365, 15724, 16391, 9261, 5285, 14634, 16829, 3779, 6678, 13125, 553, 5580, 16834, 16835, 6310,
    11971, 16194, 12789, 12800, 13769, 4297, 11426, 3480, 9484, 4152, 4153, 15689, 1110, 17255, 17256, 17257, 17258, 6849, 5009, 8755, 4330, 5624, 15339, 9037,
    10876, 11082, 2447, 4432, 12224, 11797, 8315, 9677, 5008, 3819, 11867, 12938, 6203, 2903, 789, 12692, 2849, 6947, 7074, 16350, 4506, 8997, 9516, 15404,
    16545, 4509, 4774, 6135, 6136, 14046, 12082, 631, 12526, 7489, 9414, 10658, 12196, 13639, 1556, 1557, 15532, 15533, 1325, 5726, 5240, 5241, 12316, 5589,
    13752, 16031, 207, 16897, 2451, 4542, 618, 917, 12612, 4292, 4293, 11909, 7439, 2581, 16237, 17290, 11197, 13010, 15809, 4674, 10656, 11907, 12476, 5731,
    5732, 12718, 16481, 11203, 15812, 13108, 16661, 17269, 3049, 13495, 3079, 17601, 17612, 17613, 17614, 13560, 11635, 17416, 120, 12370, 7009, 17455, 10832, 10833,
    10834, 9928, 3967, 5201, 5103, 11611, 5084, 10474, 14659, 15879, 9430, 3500, 12329, 12332, 4817, 5945, 5946, 5947, 7082, 7083, 7084, 2831, 2832, 4067,
    4068, 2606, 3848, 8413, 9630, 29, 12202, 12048, 13132, 1568, 7335, 1095, 286, 6486, 3810, 2087, 7458, 8606, 17013, 17508, 15710, 4304, 17224, 17225,
    3133, 530, 11946, 11431, 15850, 4622, 6587, 7663, 1498, 3359, 5521, 6701, 12161, 1344, 1394, 2522, 15573, 16722, 4518, 5205, 5827, 6457, 2287, 2288,
    8961, 1211, 1212, 13708, 13709, 15296, 15297, 1183, 1375, 13505, 9702, 15315, 13278, 12959, 4595, 4596, 4597, 12744, 8790, 1355, 1356, 6263, 6264, 11059,
    529, 4305, 5643, 2633, 7139, 10200, 1007, 2143, 10466, 11739, 4372, 4740, 5032, 15871, 3525, 15674, 489, 16440, 1704, 13523, 12078, 4725, 16196, 10488,
    11773, 12842, 11256, 4673, 2001, 11497, 5798, 2328, 16851, 13431, 5297, 8158, 9930, 4205, 5104, 4701, 8845, 7770, 483, 15663, 8690, 7227, 6588, 1147,
    12039, 12040, 8708, 8345, 11795, 38, 5843, 3316, 8141, 1114, 14474, 15666, 12214, 5181, 6243, 9418, 11338, 10235, 11459, 14612, 9889, 15039, 14056, 1091,
    13333, 4628, 3374, 8571, 146, 5758, 14971, 2708, 2463, 9466, 14426, 13318, 12360, 10126, 13777, 6706, 4474, 4475, 2509, 9326, 3040, 15266, 3146, 5992,
    9252, 10435, 10436, 9789, 2964, 555, 12219, 8864, 9564, 10775, 342, 14916, 14917, 14918, 14919, 14920, 15829, 15830, 15831, 10509, 9227, 9229, 12097, 11437,
    11438, 2893, 11837, 3805, 5020, 9367, 10566, 3854, 5059, 13682, 1837, 17135, 7863, 8886, 3771, 12620, 6077, 12576, 4023, 3428, 6139, 1289, 14876, 1422,
    7517, 8506, 15896, 15897, 15899, 17033, 17034, 17036, 2025, 16407, 16351, 13927, 12037, 12153, 12154, 12570, 10057, 14969, 12074, 181, 1412, 17574, 8948, 17234,
    17235, 17236, 17237, 5066, 431, 14051, 904, 12574, 2443, 10891, 15662, 14705, 9339, 4770, 5850, 14420, 15414, 7776, 14383, 5664, 478, 11905, 11489, 13113,
    13171, 9303, 14898, 5649, 6841, 11033, 1886, 2565, 7888, 9167, 132, 890, 2115, 1935, 1936, 3183, 3184, 8880, 10102, 8881, 10103, 7206, 8036, 13497,
    9411, 13829, 13998, 9092, 8940, 6021, 13244, 12314, 5646, 16023, 16641, 2277, 3492, 15221, 8556, 7367, 16460, 15844, 7338, 4515, 5821, 5822, 4516, 5823,
    5824, 11963, 6083, 878, 2019, 11794, 2675, 6254, 492, 14219, 13784, 10639, 6691, 12987, 4371, 9145, 10341, 4271, 12636, 1720, 5691, 5692, 13020, 2871,
    2872, 4825, 4826, 6319, 6320, 1472, 4484, 6772, 6773, 8853, 8854, 10757, 10758, 11975, 11976, 14694, 14695, 4551, 9916, 9917, 11095, 11096, 2275, 12788,
    2296, 2234, 2040, 13844, 3482, 17274, 15356, 17159, 16858, 8174, 11261, 7619, 2000, 10513, 11796, 2680, 3960, 5136, 6391, 6515, 7603, 8219, 10236, 11460,
    15868, 16995, 13713, 8664, 9118, 4548, 9788, 11281, 8868, 10418, 15109, 12287, 11821, 8659, 8660, 10616, 10618, 164, 6013, 6014, 6015, 6016, 3027, 6255,
    10941, 1804, 13930, 10753, 1838, 7459, 493, 5889, 4539, 10177, 12003, 12004, 10554, 12610, 17207, 868, 2011, 13115, 14217, 11985, 12449, 10349, 7150, 4865,
    11749, 11199, 7633, 1370, 346, 10326, 14268, 14269, 11305, 14936, 9222, 10420, 9959, 2624, 16737, 17460, 17080, 2512, 6634, 4835, 16800, 14996, 85, 14932,
    10312, 557, 10451, 11726, 10081, 10082, 11301, 5933, 1398, 8117, 6889, 5607, 6683, 8704, 5113, 3008, 1730, 12249, 8486, 7724, 1929, 8397, 14499, 15346,
    1075, 13515, 12258, 4220, 10681, 11928, 594, 10603, 7417, 6499, 4625, 4798, 13288, 8492, 6980, 16048, 16050, 16052, 5830, 362, 15379, 4210, 5365, 9379,
    546, 1707, 7618, 12690, 5694, 10649, 11888, 8852, 15113, 114, 7127, 15262, 13663, 14751, 1217, 5223, 1985, 8182, 5491, 14042, 15461, 10325, 9093, 9552,
    8665, 10785, 645, 5384, 12589, 10995, 17650, 6102, 6103, 6104, 6105, 13421, 7571, 7997, 5378, 15530, 14410, 11969, 4717, 1755, 7476, 15722, 16868, 11038,
    16572, 5859, 7014, 8302, 9431, 15100, 15101, 16244, 16245, 14811, 4843, 3534, 5925, 9839, 15441, 1200, 10839, 4277, 3520, 4731, 6342, 12900, 3196, 11920,
    9184, 6372, 6374, 5444, 10957, 6276, 7332, 1803, 16881, 16882, 4065, 6223, 10253, 2195, 11407, 15143, 15144, 3840, 7630, 6909, 10874, 3022, 7501, 8220,
    3641, 7674, 4540, 16498, 457, 2745, 11083, 5455, 14034, 9873, 1526, 6092, 8393, 9240, 15450, 1287, 10577, 6029, 13368, 1493, 10958, 11502, 11503, 8199,
    9308, 6855, 6856, 6857, 6858, 6859, 7909, 7910, 7911, 7912, 7913, 13437, 16248, 8340, 10244, 1011, 7457, 8436, 1012, 17493, 9280, 9964, 2473, 11809,
    13012, 559, 2709, 11897, 16482, 6113, 11565, 14324, 13690, 3145, 10415, 616, 3305, 4459, 14853, 1041, 12925, 9943, 433, 1605, 6292, 7665, 15698, 14242,
    12194, 16922, 16923, 6025, 17472, 3697, 11827, 16074, 15465, 10504, 16082, 15864, 6356, 477, 11238, 14907, 14908, 4085, 12746, 15089, 15401, 11359, 4300, 9432,
    3765, 3127, 12435, 15915, 7032, 10645, 16782, 16175, 5719, 16950, 4176, 14624, 8375, 14730, 908, 11306, 4303, 119, 3645, 11936, 1597, 2070, 11218, 1880,
    5935, 17074, 7111, 195, 16730, 2, 3368, 9146, 2421, 10106, 16768, 3391, 15197, 16610, 15199, 16612, 15201, 16615, 12322, 5846, 5847, 10307, 10975, 10789,
    10790, 1891, 2403, 6986, 9406, 14665, 8071, 12339, 443, 3545, 3959, 7378, 2649, 12767, 12768, 13912, 13913, 5160, 1043, 2492, 14099, 1035, 11002, 5773,
    7811, 4406, 10935, 642, 643, 6510, 6511, 9826, 16826, 13069, 4982, 16948, 6446, 13905, 2629, 629, 630, 6525, 6526, 3332, 17626, 14309, 31, 14244,
    15146, 16080, 1402, 14457, 13849, 12431, 13591, 9951, 6164, 4829, 12483, 308, 309, 15444, 15445, 16589, 16590, 310, 12740, 12741, 12751, 9723, 13119, 13413,
    11080, 15253, 10014, 3726, 10920, 11076, 7426, 16877, 5231, 9305, 4301, 6973, 12437, 10933, 2833, 4069, 1069, 1070, 17543, 17544, 3477, 4930, 10770, 10771,
    10772, 15845, 14245, 2924, 8510, 1717, 2910, 490, 17056, 2494, 3737, 16326, 14806, 15508, 4883, 7690, 13296, 3121, 12491, 4325, 5862, 16386, 15569, 10716,
    15247, 11151, 13727, 8784, 748, 5178, 1504, 6565, 6783, 10339, 4581, 5174, 2844, 9502, 16629, 1015, 11659, 5102, 2101, 8208, 6564, 14358, 11124, 1511,
    13429, 14291, 14292, 16075, 16076, 7530, 2843, 11402, 985, 5352, 17478, 5326, 16488, 17588, 2338, 2339, 14465, 8024, 5919, 11427, 12550, 12551, 16918, 2963,
    2966, 17546, 6079, 7202, 9276, 1606, 12527, 16410, 16775, 681, 10426, 13317, 16047, 17452, 5626, 11327, 11328, 10168, 3829, 17533, 6838, 11933, 15447, 7634,
    7635, 2319, 12495, 11618, 3488, 5471, 3427, 15536, 1516, 10054, 3348, 5669, 5672, 17320, 6166, 7831, 7157, 8211, 3319, 190, 9892, 11077, 1521, 4348,
    12013, 15538, 5031, 481, 12950, 9754, 6399, 4538, 16354, 14966, 11858, 5581, 2980, 5015, 6338, 15025, 9348, 10536, 11363, 9228, 11667, 16239, 17332, 7593,
    9297, 13089, 14894, 8060, 9122, 9154, 10353, 12364, 12365, 13500, 13501, 2317, 3559, 3592, 4796, 16809, 7042, 7043, 2539, 3796, 6194, 7292, 5762, 17582,
    17456, 10302, 13932, 8985, 11961, 15399, 10818, 10821, 16210, 12791, 7921, 521, 15522, 17379, 16749, 15781, 15609, 17431, 9424, 10440, 498, 644, 10609, 2850,
    1613, 695, 7100, 12885, 4365, 2547, 2280, 8030, 4306, 17538, 2028, 3286, 9177, 13285, 11060, 6142, 7253, 11007, 7767, 13436, 5470, 3813, 3980, 5453,
    7187, 11290, 6477, 7877, 7878, 17570, 1722, 1723, 11132, 12325, 6065, 505, 17070, 15104, 11604, 599, 13714, 13715, 4130, 239, 16366, 16395, 7875, 8629,
    6000, 151, 209, 437, 439, 1376, 12655, 12657, 441, 442, 12659, 12660, 4062, 9438, 5122, 17326, 6130, 10635, 17535, 11950, 707, 16221, 12122, 6303,
    16755, 6186, 6187, 6188, 10909, 6184, 5151, 1363, 7393, 5834, 5835, 8761, 13117, 1329, 7113, 2284, 8034, 13887, 9335, 2592, 6098, 10953, 12116, 2936,
    2937, 8517, 8518, 7879, 8903, 12722, 12723, 13862, 13863, 10987, 16289, 15528, 15485, 4267, 2810, 13057, 11138, 5347, 7982, 827, 9314, 2042, 16236, 14831,
    1247, 511, 6883, 11011, 8809, 8844, 3616, 10807, 3661, 15338, 3739, 12397, 12398, 12399, 10919, 14904, 5587, 8966, 335, 8003, 7269, 9005, 2252, 12913,
    14232, 5018, 6283, 11108, 10145, 11360, 3068, 6422, 4001, 16471, 803, 7689, 12706, 8591, 5339, 1692, 5016, 1377, 8274, 1188, 12464, 7833, 7834, 4174,
    5745, 12517, 16217, 463, 15661, 9467, 11202, 16736, 17073, 15327, 4585, 10191, 3870, 15908, 9026, 14366, 8954, 15185, 15186, 13149, 14600, 7590, 4135, 5370,
    13250, 11605, 2540, 1172, 16805, 16806, 10567, 15057, 4382, 4602, 8295, 12300, 12301, 3775, 14357, 14185, 16461, 1536, 17352, 461, 574, 5995, 9225, 14842,
    17377, 7126, 13031, 16628, 7134, 16552, 16553, 8475, 9987, 14, 14998, 12802, 17619, 11254, 8336, 8447, 15043, 16209, 3704, 4914, 15306, 8697, 3381, 16787,
    2318, 4590, 13172, 7923, 8143, 11081, 10300, 3728, 1533, 2655, 7676, 13160, 3603, 3604, 3102, 2990, 13782, 13448, 10637, 15873, 852, 8016, 821, 14325,
    14326, 11977, 8999, 3886, 15926, 9238, 9239, 13433, 13434, 10256, 15813, 15123, 26, 13243, 10384, 6681, 13590, 14159, 9478, 9479, 10700, 10701, 12286, 12822,
    12715, 576, 4744, 9138, 2424, 3679, 12296, 426, 10262, 10263, 1848, 8159, 10888, 8915, 13343, 2314, 16358, 4096, 9800, 9801, 13896, 8344, 12163, 9868,
    5166, 6419, 12976, 14111, 14844, 192, 2452, 11369, 10487, 15972, 8361, 1538, 6805, 11894, 805, 5831, 7797, 16311, 895, 9601, 15215, 4418, 5739, 16355,
    1416, 13584, 4024, 2055, 3339, 12830, 2889, 9665, 980, 5788, 17633, 11617, 10401, 10402, 4815, 14900, 14901, 10186, 3943, 9460, 12661, 17473, 5343, 14138,
    3619, 13838, 16173, 5755, 6921, 11510, 11511, 12597, 12598, 3884, 1052, 17530, 6137, 16604, 9391, 2126, 10960, 6739, 4225, 7036, 7429, 1076, 1077, 3055,
    13267, 1080, 1369, 13268, 1257, 2358, 504, 9767, 12874, 12876, 17115, 8846, 1948, 2792, 11237, 2744, 16463, 6524, 7596, 8558, 7191, 7565, 12085, 5948,
    5949, 7085, 7086, 4592, 10193, 2719, 3999, 3873, 15911, 3549, 9087, 9614, 10843, 2995, 4190, 1782, 3018, 14039, 2081, 5286, 8893, 10117, 5688, 6882,
    8735, 9936, 12726, 16328, 3392, 10237, 11461, 1278, 2396, 4984, 10505, 16083, 14967, 16252, 6032, 6251, 10837, 8238, 16161, 7838, 4409, 5716, 5717, 8297,
    11728, 15390, 9973, 4651, 14903, 16373, 5194, 6453, 8084, 16168, 8387, 2480, 17299, 7105, 640, 11262, 16785, 4020, 4021, 260, 2427, 14035, 13169, 5141,
    6395, 16352, 3955, 14951, 7110, 5257, 15458, 13605, 5954, 7091, 2838, 4074, 8042, 5516, 3366, 4493, 8000, 7853, 13694, 7003, 10705, 14498, 8019, 9032,
    15673, 551, 12080, 1634, 3085, 9051, 9553, 6056, 7474, 7741, 5393, 5394, 15050, 915, 3498, 3499, 6073, 12227, 13397, 13617, 13618, 13619, 14800, 15509,
    15721, 16867, 1749, 2968, 4389, 15888, 10045, 959, 9162, 4784, 7168, 17321, 11232, 11233, 3694, 9246, 3695, 9247, 605, 8969, 14375, 16434, 1008, 5507,
    12206, 13128, 13525, 5097, 17061, 8222, 1611, 4759, 4760, 4761, 4762, 14182, 14567, 14568, 9779, 9781, 14708, 907, 2568, 10406, 5505, 11259, 3344, 15407,
    6982, 12452, 11945, 2067, 14833, 14962, 10410, 7341, 6150, 11708, 15205, 8610, 8008, 1850, 678, 15468, 11995, 15373, 12382, 9387, 6532, 6461, 2589, 2590,
    2591, 5994, 2322, 12646, 8646, 11834, 15738, 8326, 2244, 7559, 16796, 2754, 11162, 5666, 1473, 7578, 9558, 4657, 5934, 3363, 8121, 11838, 10249, 14591,
    850, 13009, 9115, 6737, 11954, 6389, 3958, 17381, 702, 9883, 16455, 16456, 10147, 733, 10086, 5424, 15653, 12707, 15596, 968, 1930, 6822, 799, 11302,
    11555, 8968, 13622, 15667, 1530, 9773, 3206, 9733, 12223, 7632, 13945, 2026, 9539, 6393, 15574, 16723, 9050, 99, 3058, 3059, 288, 16841, 2046, 1258,
    6464, 9745, 10964, 13535, 13537, 4185, 9740, 3869, 15907, 1061, 17537, 17109, 11815, 8221, 1904, 3156, 7575, 13647, 9803, 15408, 14964, 15515, 6500, 6567,
    13597, 1106, 160, 5234, 8282, 7536, 7073, 3011, 6637, 16937, 15683, 11165, 10480, 6497, 3815, 5575, 5576, 4398, 12752, 13951, 1203, 9386, 8304, 8191,
    5899, 11391, 3659, 4213, 1866, 3084, 9637, 10865, 17474, 9675, 9676, 7685, 216, 16760, 2386, 6954, 6955, 5622, 16866, 3033, 9919, 12892, 13600, 9806,
    11624, 17552, 17554, 6161, 12238, 15083, 5250, 13165, 6030, 13369, 16894, 13351, 6082, 5022, 9496, 246, 247, 17479, 16981, 12369, 16976, 17084, 8734, 9933,
    16904, 14553, 15741, 8236, 9333, 13971, 17560, 7316, 17016, 12215, 14980, 8322, 510, 8440, 8441, 8442, 8443, 2738, 10756, 16521, 883, 320, 321, 689,
    13807, 7995, 11918, 279, 2625, 15056, 986, 12034, 7321, 5385, 15007, 16126, 13043, 4265, 4266, 3045, 10050, 10051, 15159, 14267, 12914, 6118, 16016, 5313,
    9519, 13662, 7981, 4440, 7617, 6450, 5898, 10454, 15753, 2268, 4689, 15244, 1871, 5557, 17241, 2594, 14154, 15342, 5047, 5063, 5407, 5408, 12103, 794,
    2898, 17244, 3744, 8586, 15860, 15861, 9107, 6617, 1548, 6127, 14642, 8480, 7894, 8237, 10555, 11822, 16310, 4291, 2196, 1695, 11987, 5917, 15777, 9251,
    10438, 11955, 7502, 7503, 12029, 14191, 1642, 812, 15200, 16614, 13879, 6165, 14048, 421, 8801, 16754, 6250, 6316, 6317, 7402, 7403, 6299, 7968, 14364,
    8578, 14092, 16524, 9533, 9534, 3992, 10229, 11453, 10230, 11454, 10409, 15760, 15761, 15762, 15763, 15764, 3453, 3454, 2370, 17389, 2665, 14510, 15707, 3224,
    13575, 12673, 3225, 13576, 12674, 13118, 5159, 12847, 16959, 12952, 1480, 1494, 17246, 705, 4, 11543, 13316, 8223, 8224, 14480, 13418, 1187, 5155, 1796,
    10031, 13420, 15882, 8720, 1414, 2569, 14777, 17461, 4623, 5927, 4624, 5928, 15901, 17037, 5618, 8263, 14745, 17310, 15634, 11192, 5106, 5107, 3596, 6542,
    12790, 6817, 17174, 15284, 12076, 10906, 15132, 6661, 6662, 6663, 3658, 1794, 1182, 5399, 11679, 6653, 1044, 9995, 8253, 16133, 14186, 16360, 17447, 37,
    16585, 9480, 10702, 4753, 10308, 823, 7221, 17435, 4044, 16069, 1476, 17058, 254, 11303, 11085, 960, 10093, 16772, 16773, 14628, 5111, 3803, 9356, 9357,
    10548, 10549, 1074, 11335, 795, 15954, 13453, 1852, 6543, 9946, 11252, 11253, 3599, 1505, 1506, 13668, 13669, 2953, 13996, 6411, 2658, 9425, 2065, 11577,
    15822, 6571, 370, 3831, 6221, 1916, 1917, 8767, 16162, 4349, 4350, 5707, 15041, 16207, 16564, 4630, 2306, 10720, 6167, 8652, 13993, 16228, 13732, 7068,
    7226, 6182, 14930, 10359, 4084, 8022, 14020, 613, 1817, 9597, 11731, 16550, 2302, 3548, 3422, 15493, 5208, 6459, 14643, 15872, 9875, 109, 12270, 4321,
    4547, 10502, 15695, 4504, 8585, 15642, 4594, 16231, 930, 12390, 3149, 8395, 4011, 4557, 7371, 420, 6959, 12530, 8636, 6080, 12221, 11288, 11289, 12453,
    12454, 2793, 2794, 8434, 3705, 4915, 10596, 7422, 5454, 12131, 13231, 5349, 17283, 5390, 5396, 6577, 6580, 5114, 3077, 14660, 13161, 4944, 4946, 11688,
    11689, 8327, 10682, 3916, 3917, 3918, 5979, 8964, 3677, 3678, 14663, 16933, 16935, 12248, 1302, 2431, 6696, 7764, 5165, 12262, 15941, 14991, 14992, 16102,
    16103, 14509, 2973, 9823, 15329, 15814, 16453, 16944, 5968, 7107, 15891, 17027, 862, 2005, 5800, 17646, 2438, 3686, 10493, 11778, 3740, 4970, 1763, 4684,
    5976, 7547, 1501, 7264, 3308, 3309, 4462, 4463, 2096, 12763, 15417, 12920, 12921, 7239, 4359, 16423, 15478, 13446, 9828, 15429, 17567, 3322, 8280, 2504,
    15452, 2682, 12861, 7466, 7467, 11209, 11210, 1218, 1219, 8717, 2320, 1227, 15626, 8548, 1790, 2739, 11183, 12714, 935, 15131, 1576, 14222, 10572, 2642,
    6707, 10277, 6445, 6648, 7769, 7568, 8069, 212, 4961, 11713, 2036, 2283, 8033, 1209, 5318, 3770, 12534, 4057, 1102, 7528, 5884, 783, 1942, 8832,
    8833, 12621, 779, 1067, 2152, 14322, 1828, 5196, 5198, 5816, 5817, 16744, 15154, 15223, 2441, 16531, 9202, 16013, 13273, 16478, 14817, 17593, 835, 1025,
    12521, 12523, 2767, 2769, 10857, 3095, 16848, 15821, 5704, 5705, 8714, 6162, 2210, 10612, 17507, 6094, 7222, 15874, 16999, 8879, 10101, 13467, 14560, 1495,
    2626, 7340, 1121, 16873, 10817, 2389, 4924, 273, 4553, 16621, 15402, 16540, 1608, 4963, 3143, 3144, 13060, 13061, 12251, 12253, 2533, 2535, 6717, 4855,
    8750, 4270, 10885, 12113, 10868, 12915, 12916, 12917, 5072, 5073, 4609, 14922, 14924, 3266, 3267, 3268, 6117, 4558, 4559, 3226, 3471, 5173, 10397, 10398,
    10399, 12191, 15334, 1539, 2058, 9841, 2331, 12448, 4631, 2423, 13170, 6866, 3939, 13509, 9621, 9622, 6615, 5292, 16380, 15060, 16234, 8015, 5482, 3668,
    5294, 12953, 2894, 9954, 1194, 9638, 12635, 12277, 10670, 16274, 4178, 13322, 13082, 2632, 4469, 5115, 496, 17100, 8956, 14026, 497, 2753, 17101, 5443,
    5464, 5465, 13710, 13796, 13797, 14027, 15570, 15571, 16719, 16720, 5467, 13711, 13798, 14430, 15162, 15163, 15572, 16646, 16721, 13706, 7850, 10605, 12125, 15164,
    3573, 5446, 6306, 11898, 14944, 12025, 14599, 11135, 6751, 6806, 15916, 3199, 10068, 11239, 8173, 14700, 6854, 7908, 11968, 15068, 17610, 16227, 2548, 8451,
    13878, 10328, 11217, 2827, 2828, 11136, 11137, 4116, 4118, 16192, 16193, 8736, 12536, 11886, 10728, 2628, 3119, 10317, 2253, 6629, 12327, 2861, 2862, 14521,
    14559, 13262, 377, 1553, 16153, 7535, 14233, 14234, 14235, 14236, 2379, 2380, 10251, 10252, 6089, 1508, 4897, 2685, 1404, 2560, 12330, 12333, 15855, 10778,
    13959, 16017, 3074, 3468, 15220, 1939, 3190, 17344, 9119, 15925, 2352, 5809, 17597, 13276, 16055, 10170, 4977, 2459, 2460, 10556, 11823, 12805, 13963, 8348,
    1343, 12663, 10810, 14409, 3458, 13641, 2525, 7848, 4975, 13302, 3067, 4999, 13830, 7059, 8701, 10421, 12070, 9213, 12797, 50, 9882, 17408, 4353, 17380,
    514, 6430, 6431, 6432, 1313, 13457, 7712, 13186, 6736, 3132, 4052, 7278, 9628, 2552, 5034, 6295, 17392, 14978, 1623, 1624, 4905, 4906, 15209, 5631,
    4680, 3747, 7295, 567, 7318, 8335, 4207, 16659, 14132, 16201, 2724, 10715, 17091, 12977, 3016, 14651, 14949, 7020, 8400, 12759, 3650, 4858, 15063, 16530,
    17176, 12467, 5479, 2435, 3683, 1051, 5490, 8892, 10116, 3902, 8552, 14161, 7326, 7219, 632, 15783, 9820, 178, 12716, 12717, 332, 333, 1640, 1644,
    1646, 14572, 1684, 6062, 5764, 10430, 3303, 4457, 10723, 6085, 1499, 9398, 9399, 17227, 11626, 1665, 15582, 267, 268, 16791, 6850, 7907, 4132, 5367,
    8240, 13852, 3864, 10669, 15904, 16273, 14784, 15093, 15968, 16242, 5670, 8752, 669, 12548, 13466, 3364, 17145, 7951, 7952, 2199, 3575, 16447, 15717, 4224,
    2303, 5730, 2023, 17506, 2750, 8967, 9287, 4405, 7034, 7035, 12509, 12510, 13312, 14433, 15492, 16639, 4510, 11986, 14415, 1466, 2410, 1661, 2704, 3431,
    6695, 10194, 15004, 16123, 2681, 3961, 12785, 13922, 361, 1542, 3294, 4450, 5757, 270, 16595, 16596, 3933, 13459, 13460, 3867, 15905, 14790, 7268, 488,
    12639, 7114, 8058, 13388, 11864, 9022, 525, 183, 12230, 7727, 16005, 9435, 14407, 10266, 11514, 1492, 2621, 16448, 17539, 14246, 15449, 2190, 14352, 3633,
    15541, 218, 7563, 7601, 7016, 6099, 14355, 14022, 2218, 2219, 16211, 16417, 899, 14224, 16494, 2499, 3064, 3576, 11399, 13813, 14057, 11340, 809, 10241,
    11465, 3461, 9588, 1469, 830, 8355, 17132, 10944, 1240, 759, 8941, 14940, 15324, 6312, 17266, 6382, 1339, 7280, 6680, 7193, 6750, 2679, 10755, 11787,
    2598, 8194, 94, 17004, 16474, 17118, 5275, 6385, 7919, 1443, 9291, 9503, 10197, 6226, 1500, 1195, 10386, 2342, 17085, 6423, 16764, 3563, 3911, 7000,
    11636, 6901, 9057, 4688, 8617, 9219, 6237, 6238, 10740, 8817, 9662, 9663, 12463, 700, 3893, 9623, 13492, 17161, 7423, 1286, 3797, 5156, 7610, 9967,
    1395, 9532, 9748, 6669, 7046, 10132, 10135, 5271, 17094, 12100, 1222, 16223, 17323, 9038, 10293, 14985, 1713, 15632, 14192, 7007, 7008, 10709, 10710, 14706,
    14710, 17386, 13422, 9221, 14378, 9656, 10238, 11462, 1680, 7498, 8485, 6406, 4593, 14849, 6339, 9999, 16951, 2457, 14910, 7079, 12884, 11147, 6287, 10523,
    14611, 4310, 5787, 13258, 7118, 3437, 13334, 784, 13430, 14297, 14299, 6928, 2806, 7948, 11174, 11175, 12341, 12342, 6259, 8625, 12443, 8851, 10949, 13699,
    2471, 2725, 16890, 7814, 3698, 9758, 722, 17553, 17555, 11599, 17077, 8258, 1824, 4507, 7581, 16555, 9725, 13742, 16587, 3409, 2985, 10029, 12220, 16709,
    3561, 1000, 1001, 6088, 12033, 13112, 12424, 13572, 12532, 1741, 16534, 13972, 1304, 12519, 6044, 117, 5254, 8435, 7028, 10947, 11592, 5763, 1591, 15479,
    8541, 1990, 3414, 15551, 15552, 15765, 7380, 8834, 4614, 5930, 9688, 4109, 5855, 5857, 13812, 186, 4427, 11176, 6869, 297, 298, 299, 2555, 9413,
    8124, 8489, 8923, 1144, 7478, 8463, 3994, 9546, 2600, 9304, 14899, 4730, 10283, 11397, 941, 7123, 1915, 2407, 2409, 14293, 14296, 14610, 3528, 8092,
    663, 9464, 9465, 8679, 8680, 9852, 9853, 13254, 4184, 10887, 658, 3947, 4045, 10001, 17436, 679, 16070, 6369, 6370, 14066, 7389, 8228, 4088, 2388,
    13970, 3626, 3248, 4078, 4886, 17008, 12650, 1927, 3493, 9007, 17082, 5708, 9561, 4936, 7916, 15040, 16206, 15335, 15420, 4607, 16978, 16979, 11632, 6589,
    1353, 1354, 8372, 17076, 2184, 5224, 15542, 430, 16608, 16609, 4811, 15026, 9707, 10930, 12072, 9071, 137, 8428, 12355, 8560, 11677, 7651, 4588, 5892,
    7541, 4391, 11912, 15636, 8715, 2401, 2402, 7705, 7706, 4216, 7760, 7366, 760, 17318, 5086, 2664, 4569, 14198, 4344, 1882, 3445, 3281, 11737, 12178,
    7454, 14238, 8897, 3017, 10528, 15377, 3991, 507, 5938, 16151, 16363, 5640, 8919, 10166, 12136, 7775, 15241, 16262, 3104, 3108, 16912, 4423, 4424, 16832,
    11582, 11584, 3709, 4869, 5183, 10385, 4601, 13540, 12605, 14149, 15350, 651, 5709, 12883, 14017, 8106, 13390, 4736, 17592, 7184, 3180, 9163, 13658, 13659,
    13660, 11553, 6321, 6505, 1463, 2596, 366, 14342, 15618, 11965, 11425, 8044, 3411, 3412, 15153, 9461, 11759, 14316, 4941, 1334, 1547, 2102, 12515, 9537,
    10751, 8009, 17505, 6300, 9190, 5759, 4986, 8460, 3086, 13516, 14047, 278, 2672, 5840, 11324, 5361, 9086, 17338, 815, 17357, 15955, 15956, 7369, 12051,
    107, 12384, 5833, 15362, 10087, 3247, 665, 3952, 7816, 12208, 12209, 12210, 11633, 7208, 8250, 5428, 10299, 11548, 14947, 5038, 10662, 14835, 14836, 16606,
    14857, 11020, 14760, 1743, 4620, 7828, 16886, 2030, 1569, 2691, 4251, 8101, 3570, 7589, 17482, 14601, 14981, 13765, 7069, 7070, 13580, 17133, 2566, 2567,
    6977, 13427, 11791, 12335, 16746, 14607, 13403, 10226, 11450, 10228, 11452, 16344, 16345, 16346, 6870, 2556, 2603, 2605, 16957, 11853, 10508, 13802, 13804, 13805,
    10094, 16246, 5998, 12882, 1068, 17542, 6976, 6421, 15127, 3048, 8254, 7190, 816, 3711, 13624, 1430, 14507, 2345, 13593, 5865, 16982, 5750, 6916, 1923,
    14086, 12047, 17484, 1651, 1654, 16743, 3791, 1746, 3986, 12969, 12970, 1433, 3731, 17486, 285, 16780, 15211, 6026, 12, 4884, 4885, 1277, 12923, 13929,
    11383, 6158, 5070, 6776, 11674, 14278, 14239, 5206, 9053, 15999, 16000, 5260, 6485, 351, 15289, 7803, 9278, 11754, 17051, 17173, 1595, 10754, 834, 1024,
    15524, 12728, 4285, 12944, 17618, 8835, 3249, 3250, 4030, 3032, 12479, 6905, 17517, 7162, 4560, 13955, 5480, 10472, 4565, 5596, 6726, 2163, 3920, 3921,
    4312, 9392, 17122, 8449, 1311, 7288, 4662, 4663, 9978, 13636, 12508, 6357, 7449, 5676, 9210, 17233, 15993, 10925, 6599, 10640, 13323, 13327, 14440, 1189,
    1190, 15694, 15510, 14307, 6770, 844, 2703, 14661, 12188, 11155, 282, 4856, 10886, 6072, 8711, 9912, 17371, 2912, 13928, 14923, 2089, 5718, 16949, 13893,
    13015, 7971, 3817, 7710, 9097, 95, 1993, 1994, 15246, 8543, 9724, 7265, 5167, 5168, 5873, 7688, 17370, 17434, 15002, 3456, 3186, 16869, 14793, 10915,
    13281, 14658, 10660, 13903, 14959, 16061, 14411, 6865, 13372, 13373, 6730, 9422, 2720, 10894, 11494, 11495, 14095, 14724, 8775, 317, 8352, 2108, 2109, 2376,
    11586, 5782, 5783, 16865, 13106, 7931, 13726, 17238, 15876, 14764, 8172, 9301, 9302, 14896, 14897, 7611, 7612, 7613, 7373, 1385, 2117, 1953, 6760, 6762,
    909, 16742, 2956, 14158, 15410, 15411, 15928, 17065, 2630, 10433, 11997, 13415, 4536, 11680, 13621, 6425, 6426, 6427, 1815, 2411, 2415, 2914, 10519, 5803,
    5119, 5120, 1943, 13675, 4832, 4833, 16797, 16798, 2929, 2931, 8513, 8515, 435, 10671, 16275, 4410, 10000, 8472, 8474, 5567, 13335, 7649, 2236, 6573,
    8613, 1468, 15129, 9203, 1417, 13585, 1455, 1456, 10158, 10159, 1457, 1458, 10160, 10161, 5041, 5042, 5043, 5044, 14376, 9616, 10845, 14554, 15742, 6491,
    11496, 9687, 10923, 11862, 7925, 7926, 139, 1303, 8928, 3400, 11849, 8138, 5734, 5735, 5736, 17557, 17558, 17559, 3275, 16185, 204, 14653, 16056, 10171,
    12989, 2461, 10095, 15234, 3553, 13265, 17014, 13872, 17351, 1745, 3913, 6066, 6664, 13202, 10576, 6440, 15786, 9942, 11607, 7697, 7698, 9185, 824, 825,
    8482, 10897, 10022, 2673, 8325, 15503, 15839, 9010, 1393, 12505, 10188, 15343, 13074, 10675, 16279, 9972, 7004, 10706, 410, 5583, 5797, 49, 15985, 1301,
    17081, 17420, 17421, 1861, 14317, 2381, 2382, 11589, 11590, 6019, 4667, 7098, 14744, 962, 3407, 15526, 5458, 3602, 13956, 4420, 142, 16675, 5217, 17148,
    11101, 16643, 973, 2077, 13255, 13464, 14549, 1105, 6929, 5535, 11012, 2699, 13904, 13519, 6503, 11345, 1125, 6298, 6039, 7451, 2978, 4952, 15553, 7557,
    3529, 1158, 17636, 1280, 4043, 2194, 1768, 8792, 9618, 10847, 274, 1441, 15929, 17066, 16527, 17629, 1780, 4735, 716, 13391, 4464, 6268, 16707, 14945,
    14946, 11522, 2814, 2815, 8407, 8408, 1558, 7119, 886, 11258, 1271, 12273, 10313, 15627, 11890, 6937, 16114, 46, 11762, 10366, 5547, 9085, 3465, 5017,
    5019, 6282, 6284, 10954, 12117, 17213, 4777, 6046, 9876, 14641, 4842, 168, 4903, 4904, 15320, 4577, 14561, 14768, 5929, 2090, 2136, 10149, 8847, 2551,
    8611, 249, 395, 11224, 2215, 12050, 8959, 9590, 11234, 5712, 8020, 3238, 4385, 2727, 14886, 2729, 14888, 11412, 12542, 15006, 16125, 2490, 3723, 7516,
    8504, 871, 873, 2015, 2017, 5746, 8150, 13638, 14713, 2886, 4127, 3720, 15817, 11785, 943, 13013, 7405, 1220, 15295, 16085, 5266, 4971, 4918, 694,
    1039, 4987, 6379, 6230, 9359, 3240, 11910, 17158, 14179, 17265, 2888, 4008, 13886, 15474, 14084, 11721, 709, 16766, 4318, 14588, 6362, 6363, 11871, 11872,
    6738, 12980, 15171, 1297, 1298, 2425, 2426, 1641, 1617, 9233, 9235, 1738, 12834, 1527, 2240, 2241, 15189, 4899, 14860, 7809, 6211, 16864, 13105, 13155,
    16097, 11043, 15782, 17522, 13048, 12880, 16992, 8097, 8098, 16519, 12120, 12121, 6301, 6302, 15086, 7159, 7160, 8213, 8214, 4722, 4723, 14941, 15325, 14288,
    10526, 7740, 13865, 2813, 3623, 8406, 9166, 9382, 17536, 6107, 667, 3954, 12035, 16715, 13400, 14497, 5096, 1167, 4893, 9059, 10301, 12640, 12458, 10932,
    5440, 14655, 3393, 15392, 13189, 13190, 13191, 13192, 10573, 14911, 16057, 3571, 5729, 10172, 14943, 15691, 12793, 12794, 14033, 16148, 6627, 8663, 11992, 15148,
    7409, 11693, 11695, 12575, 8394, 206, 8374, 13627, 6216, 5419, 5981, 12538, 10059, 1109, 3996, 3997, 9989, 16692, 14671, 15277, 7815, 6540, 6985, 2456,
    919, 5335, 12361, 10663, 10664, 2895, 9506, 9284, 9285, 8346, 1688, 5531, 15746, 8774, 6992, 2713, 2714, 12506, 906, 5359, 5360, 16883, 7304, 7013,
    16135, 12475, 3136, 11471, 11831, 13888, 8693, 2858, 4101, 12387, 11216, 1862, 3082, 5093, 15167, 15549, 6600, 16010, 15133, 5651, 6784, 9596, 2422, 16702,
    16763, 240, 3203, 8567, 14175, 5728, 14070, 975, 15384, 16507, 4221, 5504, 880, 14746, 13176, 13177, 13178, 13179, 7747, 2270, 2816, 1169, 16314, 15080,
    5953, 5955, 7090, 7092, 2837, 4073, 8906, 4328, 7768, 8793, 4007, 16577, 7384, 5685, 9790, 5162, 13129, 742, 5845, 13377, 9547, 9548, 17003, 4529,
    230, 231, 2264, 2265, 3062, 3063, 15067, 15070, 7151, 14396, 6418, 11154, 2343, 7232, 15607, 15460, 12373, 12632, 2333, 13321, 4795, 5256, 15548, 1867,
    1868, 11009, 14216, 14968, 1615, 17098, 4347, 3380, 280, 4054, 4055, 9165, 9452, 7354, 6206, 17205, 17206, 13719, 1003, 4286, 7854, 9750, 15681, 5973,
    1170, 14843, 13948, 10447, 10448, 920, 17439, 6932, 17347, 4790, 16520, 1776, 17607, 7553, 792, 793, 11401, 13184, 174, 14953, 13150, 6448, 2949, 6437,
    2235, 5404, 2572, 3822, 5442, 3901, 5291, 5445, 9761, 124, 14016, 11053, 2799, 5502, 5503, 16778, 5987, 9824, 14479, 9443, 13039, 16943, 9657, 10327,
    15256, 11803, 11804, 11386, 8904, 7248, 12256, 1163, 8766, 15867, 9698, 3026, 4446, 8078, 8644, 9902, 6778, 11696, 13677, 11382, 16792, 14204, 9114, 15291,
    11979, 11294, 3941, 15290, 6041, 16399, 17481, 281, 6875, 6876, 2666, 4676, 4678, 6522, 5721, 3672, 3023, 12011, 4964, 8684, 16563, 10047, 3547, 16177,
    17232, 6800, 9735, 4040, 13548, 15058, 15751, 3654, 9595, 16911, 3919, 15023, 13795, 14868, 15795, 12708, 12998, 4712, 17518, 12664, 12665, 13756, 238, 3092,
    11318, 5970, 15062, 8840, 9149, 9150, 16003, 11075, 13894, 6694, 188, 3990, 8729, 12144, 9983, 11172, 17620, 248, 14813, 832, 1022, 2757, 2759, 10853,
    10717, 10693, 14563, 14687, 736, 1908, 14193, 17050, 13606, 11996, 9966, 14124, 14770, 15866, 3649, 4390, 1986, 1987, 10321, 10322, 6084, 16020, 3972, 7072,
    7359, 10673, 16277, 15137, 9224, 8631, 8632, 761, 6324, 7411, 4338, 13470, 5599, 12105, 4876, 12283, 2617, 17002, 1116, 11246, 2659, 8317, 17178, 12471,
    6907, 155, 13034, 3841, 5046, 15240, 11329, 6700, 6702, 9133, 5304, 2636, 8555, 9741, 1225, 2334, 28, 12201, 5058, 17026, 11790, 8382, 9671, 10899,
    9641, 15238, 4786, 10219, 2562, 6059, 4079, 15589, 2316, 3558, 4706, 4707, 5983, 5984, 10234, 11458, 12280, 13411, 14512, 3818, 5026, 1918, 6927, 2809,
    1919, 9376, 9377, 9378, 9952, 9953, 7849, 17564, 3565, 17348, 16143, 4036, 13440, 16712, 5379, 6020, 4273, 5526, 6935, 17345, 11027, 9064, 16247, 611,
    4979, 2515, 6490, 7659, 11358, 9993, 2315, 16359, 4168, 12127, 1079, 10391, 5893, 7052, 1960, 3210, 3211, 12484, 13643, 1734, 1964, 2933, 3215, 6713,
    7771, 1966, 3217, 6602, 3361, 3362, 1054, 1081, 14374, 17165, 389, 13389, 8803, 16758, 6151, 11709, 3105, 3109, 3397, 3399, 767, 15628, 9950, 365,
    9759, 14079, 4354, 7364, 12899, 5207, 3949, 11067, 14371, 6519, 8865, 16458, 8815, 747, 10174, 8839, 17220, 1791, 10742, 16640, 11651, 12742, 10375, 17367,
    7233, 5779, 2797, 4031, 2227, 8018, 9031, 14586, 8113, 10105, 12537, 2736, 2737, 3948, 2059, 7846, 6227, 11738, 7672, 8706, 2484, 10114, 15693, 14273,
    11798, 5293, 2887, 506, 7886, 11519, 12929, 2151, 5591, 12984, 2193, 9866, 1, 14965, 5030, 17471, 8916, 2701, 12460, 12461, 11368, 16263, 11330, 806,
    3750, 680, 807, 5307, 11564, 12239, 12284, 12285, 15684, 13676, 9131, 714, 12176, 16526, 5909, 16761, 15664, 1036, 3202, 14456, 999, 12554, 1282, 4319,
    4320, 926, 14247, 5551, 3253, 8783, 11973, 6507, 6509, 14681, 10883, 10884, 14582, 15332, 17222, 13056, 16855, 16726, 6185, 11051, 15796, 1797, 966, 14787,
    16303, 15187, 6936, 6598, 8245, 16063, 16064, 34, 3846, 5051, 1959, 16446, 5040, 3539, 11473, 17591, 2491, 3725, 1150, 17243, 2213, 641, 15774, 13874,
    3881, 16378, 1636, 9081, 10679, 5083, 51, 9918, 1274, 16267, 11296, 1066, 2159, 6146, 6147, 11704, 11705, 10591, 10592, 7969, 4926, 4121, 13432, 5932,
    11149, 12305, 4931, 12651, 12652, 402, 13196, 11086, 11449, 9708, 12671, 958, 9947, 9793, 9794, 15397, 15398, 8887, 14485, 4148, 5413, 5485, 6659, 9583,
    10795, 15000, 15546, 16394, 166, 6492, 12933, 9655, 7216, 858, 859, 861, 8812, 10559, 5296, 647, 6444, 622, 17261, 12005, 6145, 11701, 10777, 16735,
    13755, 8709, 17642, 8103, 993, 11103, 14167, 14629, 15853, 5200, 2111, 17528, 12954, 1955, 14117, 16117, 2130, 1941, 8532, 4810, 8535, 9861, 300, 9652,
    5680, 8283, 4316, 13562, 434, 2413, 8252, 3160, 14289, 11068, 13393, 11032, 1462, 2595, 3152, 16203, 4804, 15001, 5619, 9816, 14015, 6400, 15487, 10393,
    15961, 304, 17393, 5820, 3373, 8277, 15388, 13532, 10024, 2971, 15719, 5094, 5095, 4061, 12294, 9437, 13399, 14496, 11446, 12185, 857, 1683, 11486, 11488,
    9074, 13299, 13300, 12958, 4486, 16690, 10597, 4050, 3973, 14075, 15232, 8589, 9380, 13183, 12837, 5091, 17496, 2546, 12779, 11268, 3782, 16837, 13332, 16301,
    4661, 6777, 7817, 7650, 3774, 4401, 13901, 15712, 2928, 8512, 10672, 16276, 10600, 11860, 16040, 3982, 9523, 5841, 734, 17292, 9444, 16176, 14029, 4039,
    14826, 11621, 9560, 11168, 12338, 6993, 14810, 16253, 6293, 15330, 12543, 16708, 16683, 15279, 13808, 13810, 13811, 9040, 11263, 16505, 2225, 4748, 4567, 191,
    12385, 9732, 3130, 16824, 15615, 9929, 9530, 13843, 143, 7782, 14313, 14778, 1094, 2189, 7081, 12567, 15810, 152, 16525, 15587, 10422, 16292, 16718, 13304,
    13305, 9459, 12157, 9083, 15087, 6557, 12244, 7323, 3256, 10632, 11040, 11041, 11042, 2878, 259, 16783, 4386, 4387, 8156, 8157, 14476, 453, 9643, 15361,
    8993, 8994, 3515, 13767, 8405, 4491, 5792, 11429, 2542, 2543, 6753, 5569, 15183, 4960, 14801, 9282, 3287, 14332, 382, 15718, 4374, 9260, 5284, 14633,
    16828, 3778, 6677, 13124, 552, 5579, 16831, 16833, 6309, 8430, 396, 1571, 8126, 9218, 15003, 16122, 8909, 10140, 863, 865, 2006, 2008, 12784, 13921,
    360, 1541, 5281, 17190, 13272, 14405, 751, 772, 773, 5667, 6631, 6632, 17313, 13730, 13731, 14807, 14808, 3004, 3005, 3006, 3007, 4200, 4201, 4202,
    4203, 3703, 4912, 13384, 15149, 16748, 675, 11265, 2896, 8051, 9494, 16854, 12946, 11625, 12905, 4791, 2574, 10459, 1715, 222, 13803, 14542, 5321, 718,
    14905, 14906, 4696, 11310, 4517, 5204, 5825, 5826, 6455, 6456, 2285, 2286, 12343, 12344, 10007, 10008, 11545, 11546, 6133, 7241, 8075, 8076, 6119, 16155,
    2805, 1853, 14206, 14207, 15733, 15734, 17049, 4758, 9279, 2503, 11417, 6975, 5634, 6028, 15184, 5905, 5906, 11270, 11271, 990, 5911, 5912, 11275, 615,
    12865, 13396, 4785, 3617, 10808, 5172, 15423, 11178, 9847, 9528, 41, 5778, 1625, 13021, 7097, 544, 7282, 6689, 10267, 15079, 14422, 17531, 4985, 13574,
    682, 3662, 6994, 17475, 4838, 6183, 12889, 14252, 3457, 9381, 7654, 1532, 469, 3903, 6157, 7259, 13007, 6667, 7821, 7356, 9681, 10342, 47, 2383,
    6035, 3274, 6439, 10072, 15210, 6115, 7555, 8563, 11385, 8724, 5472, 5623, 4797, 1957, 14337, 14339, 10893, 4311, 9374, 5546, 621, 4255, 7390, 7661,
    8108, 11813, 11814, 13297, 13298, 2200, 1268, 14114, 12881, 7733, 13227, 10980, 13498, 8770, 211, 7595, 17129, 11273, 8878, 2517, 10182, 9286, 3429, 1097,
    10581, 16184, 8422, 14072, 7298, 12810, 15015, 9212, 4769, 16765, 14231, 11100, 14200, 6651, 11702, 1419, 4046, 14788, 16304, 1949, 8503, 17059, 14279, 14506,
    13003, 17153, 580, 560, 17119, 7918, 16664, 6553, 4503, 16827, 10977, 15677, 22, 24, 12308, 17374, 17375, 588, 590, 5212, 5214, 1136, 15656, 15658,
    6755, 12199, 12269, 13395, 9325, 14950, 476, 15556, 16701, 14883, 13338, 1631, 1633, 2996, 2997, 4191, 4192, 6359, 7450, 13910, 14334, 1585, 2795, 2796,
    3722, 4228, 16547, 6152, 6153, 4230, 8856, 7049, 5852, 2166, 14165, 13831, 16804, 13741, 13208, 7482, 6114, 3733, 17488, 12769, 12770, 10568, 12189, 9045,
    3808, 8398, 169, 8181, 13210, 16405, 1013, 1157, 8091, 9152, 8402, 14517, 5625, 10829, 8399, 2180, 6797, 9048, 3882, 3883, 15012, 8014, 3826, 8554,
    4218, 14963, 2168, 14333, 16924, 8599, 13817, 1584, 5799, 1378, 763, 7966, 5225, 5227, 3317, 15105, 15106, 15107, 13257, 14392, 3524, 318, 10967, 4896,
    6537, 13616, 16953, 17444, 5429, 4800, 12001, 579, 2176, 3436, 6896, 6831, 8273, 3495, 14395, 8386, 15034, 3384, 16672, 1479, 14053, 15196, 7099, 12347,
    11958, 452, 10258, 10259, 5656, 11143, 3680, 4880, 11432, 12556, 1577, 8857, 12964, 14101, 6033, 3594, 10773, 5957, 7094, 495, 17281, 988, 989, 8133,
    6674, 4327, 9296, 14893, 14397, 15560, 9476, 10698, 738, 1909, 4831, 10372, 16544, 17648, 3343, 15405, 1762, 1764, 1766, 7546, 7548, 7550, 854, 1998,
    14892, 4794, 5854, 8818};

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
    5586, 5588, 5588, 5588, 5616, 5654, 5655, 5656, 5656, 5657, 5657, 5657, 5657, 5657, 5658, 5658, 5659, 5659, 5660, 5662, 5662, 5666, 5666, 5666,
    5666, 5666, 5666, 5667, 5667, 5673, 5673, 5673, 5673, 5673, 5676, 5676, 5676, 5678, 5678, 5678, 5686, 5686, 5686, 5686, 5686, 5686, 5686, 5687,
    5689, 5690, 5690, 5690, 5690, 5690, 5690, 5690, 5690, 5690, 5690, 5690, 5692, 5692, 5693, 5693, 5693, 5696, 5697, 5697, 5697, 5697, 5699, 5701,
    5702, 5704, 5704, 5709, 5709, 5710, 5710, 5711, 5712, 5716, 5716, 5716, 5717, 5718, 5719, 5721, 5721, 5721, 5722, 5722, 5723, 5732, 5732, 5733,
    5733, 5733, 5735, 5737, 5737, 5737, 5737, 5737, 5737, 5737, 5746, 5748, 5748, 5748, 5749, 5749, 5750, 5752, 5752, 5753, 5755, 5755, 5755, 5755,
    5759, 5759, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 5767, 5768, 5769, 5772, 5775, 5775, 5776, 5776, 5779, 5779, 5779, 5780,
    5780, 5780, 5780, 5781, 5781, 5781, 5784, 5784, 5785, 5785, 5785, 5785, 5785, 5785, 5785, 5785, 5786, 5793, 5793, 5794, 5794, 5795, 5800, 5801,
    5802, 5802, 5808, 5810, 5811, 5811, 5811, 5814, 5814, 5820, 5820, 5821, 5821, 5824, 5824, 5825, 5826, 5826, 5826, 5826, 5829, 5831, 5831, 5831,
    5831, 5832, 5833, 5834, 5834, 5834, 5835, 5835, 5835, 5836, 5838, 5838, 5842, 5842, 5842, 5842, 5843, 5844, 5844, 5844, 5844, 5844, 5844, 5847,
    5847, 5847, 5847, 5847, 5847, 5848, 5848, 5848, 5848, 5848, 5848, 5849, 5852, 5852, 5853, 5853, 5853, 5853, 5853, 5854, 5854, 5854, 5856, 5856,
    5856, 5860, 5863, 5863, 5863, 5865, 5867, 5869, 5869, 5869, 5870, 5870, 5870, 5870, 5870, 5870, 5870, 5872, 5872, 5872, 5872, 5873, 5873, 5873,
    5873, 5873, 5873, 5873, 5873, 5874, 5879, 5880, 5881, 5882, 5882, 5883, 5884, 5884, 5885, 5885, 5887, 5887, 5887, 5887, 5890, 5890, 5890, 5890,
    5890, 5891, 5891, 5891, 5891, 5893, 5893, 5898, 5898, 5898, 5898, 5898, 5901, 5901, 5902, 5903, 5905, 5905, 5906, 5906, 5907, 5908, 5908, 5910,
    5911, 5912, 5912, 5912, 5915, 5915, 5916, 5918, 5919, 5920, 5926, 5927, 5927, 5928, 5928, 5931, 5931, 5931, 5937, 5938, 5939, 5939, 5939, 5940,
    5940, 5940, 5950, 5950, 5950, 5952, 5952, 5952, 5952, 5952, 5953, 5958, 5958, 5964, 5964, 5964, 5964, 5964, 5964, 5964, 5964, 5967, 5967, 5968,
    5969, 5970, 5974, 5975, 5976, 5977, 5977, 5977, 5977, 5978, 5978, 5979, 5980, 5980, 5980, 5982, 5982, 5982, 5982, 5984, 5985, 5985, 5985, 5988,
    5988, 5988, 5988, 5989, 5989, 5992, 5993, 5993, 5997, 5998, 5998, 6000, 6000, 6001, 6001, 6001, 6001, 6004, 6006, 6007, 6007, 6007, 6009, 6012,
    6013, 6019, 6019, 6019, 6021, 6021, 6021, 6021, 6021, 6021, 6021, 6021, 6021, 6023, 6023, 6025, 6025, 6025, 6029, 6029, 6029, 6032, 6032, 6032,
    6038, 6038, 6039, 6039, 6039, 6039, 6041, 6042, 6042, 6043, 6043, 6044, 6044, 6046, 6084, 6085, 6088, 6088, 6088, 6088, 6089, 6092, 6092, 6093,
    6095, 6095, 6096, 6097, 6097, 6099, 6099, 6099, 6099, 6101, 6101, 6103, 6103, 6103, 6104, 6106, 6106, 6107, 6107, 6107, 6108, 6109, 6109, 6109,
    6109, 6111, 6113, 6114, 6115, 6119, 6121, 6122, 6124, 6125, 6127, 6130, 6131, 6131, 6133, 6133, 6134, 6134, 6135, 6136, 6136, 6149, 6149, 6149,
    6149, 6149, 6151, 6152, 6152, 6154, 6154, 6157, 6157, 6157, 6158, 6158, 6159, 6160, 6162, 6162, 6163, 6164, 6164, 6164, 6164, 6165, 6165, 6165,
    6198, 6200, 6201, 6205, 6205, 6207, 6209, 6209, 6209, 6209, 6209, 6209, 6210, 6210, 6212, 6213, 6214, 6215, 6215, 6215, 6217, 6219, 6219, 6219,
    6220, 6220, 6222, 6226, 6227, 6229, 6231, 6231, 6234, 6237, 6239, 6240, 6240, 6241, 6242, 6242, 6242, 6242, 6242, 6242, 6244, 6244, 6245, 6246,
    6246, 6246, 6246, 6253, 6254, 6256, 6256, 6256, 6258, 6258, 6260, 6260, 6260, 6260, 6260, 6263, 6263, 6263, 6263, 6263, 6263, 6267, 6268, 6268,
    6269, 6269, 6269, 6269, 6269, 6269, 6270, 6270, 6273, 6283, 6283, 6285, 6285, 6285, 6290, 6290, 6290, 6290, 6291, 6291, 6291, 6291, 6294, 6296,
    6298, 6298, 6298, 6298, 6299, 6303, 6303, 6303, 6303, 6303, 6303, 6307, 6310, 6310, 6313, 6315, 6315, 6316, 6316, 6318, 6319, 6320, 6320, 6321,
    6321, 6321, 6322, 6323, 6325, 6326, 6327, 6327, 6329, 6330, 6331, 6331, 6332, 6333, 6333, 6336, 6336, 6336, 6337, 6337, 6337, 6337, 6338, 6339,
    6339, 6339, 6339, 6339, 6340, 6340, 6349, 6350, 6351, 6351, 6351, 6355, 6356, 6356, 6358, 6359, 6360, 6361, 6361, 6362, 6362, 6363, 6365, 6366,
    6366, 6366, 6373, 6373, 6378, 6378, 6378, 6378, 6379, 6380, 6380, 6380, 6381, 6386, 6392, 6392, 6392, 6394, 6394, 6395, 6397, 6397, 6397, 6398,
    6403, 6405, 6406, 6408, 6408, 6409, 6409, 6409, 6413, 6413, 6413, 6413, 6413, 6413, 6413, 6413, 6413, 6414, 6417, 6417, 6417, 6418, 6418, 6418,
    6418, 6419, 6419, 6420, 6420, 6425, 6425, 6425, 6426, 6426, 6426, 6428, 6436, 6436, 6438, 6442, 6442, 6442, 6442, 6446, 6447, 6454, 6454, 6454,
    6456, 6456, 6459, 6459, 6459, 6459, 6462, 6462, 6462, 6463, 6465, 6465, 6465, 6465, 6469, 6469, 6469, 6469, 6470, 6470, 6470, 6470, 6470, 6470,
    6473, 6473, 6473, 6475, 6475, 6476, 6478, 6478, 6482, 6482, 6483, 6483, 6484, 6484, 6485, 6485, 6486, 6486, 6488, 6488, 6490, 6492, 6492, 6494,
    6497, 6497, 6497, 6502, 6502, 6503, 6503, 6505, 6505, 6507, 6507, 6508, 6509, 6510, 6510, 6510, 6512, 6514, 6515, 6515, 6516, 6516, 6520, 6521,
    6521, 6521, 6523, 6523, 6526, 6527, 6527, 6527, 6530, 6530, 6533, 6536, 6536, 6536, 6536, 6536, 6538, 6542, 6543, 6543, 6543, 6544, 6544, 6544,
    6544, 6544, 6545, 6545, 6546, 6549, 6549, 6550, 6550, 6550, 6550, 6550, 6551, 6551, 6551, 6552, 6554, 6554, 6554, 6557, 6557, 6557, 6559, 6559,
    6559, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6559, 6560, 6560, 6560, 6561, 6564, 6564, 6564, 6564, 6564, 6567, 6572, 6574, 6574, 6575, 6580,
    6581, 6581, 6581, 6581, 6581, 6582, 6583, 6584, 6585, 6585, 6586, 6586, 6586, 6586, 6593, 6596, 6597, 6598, 6598, 6598, 6599, 6599, 6604, 6604,
    6604, 6604, 6604, 6609, 6609, 6609, 6610, 6610, 6610, 6610, 6614, 6615, 6617, 6617, 6620, 6620, 6621, 6622, 6624, 6624, 6624, 6624, 6624, 6624,
    6624, 6627, 6627, 6628, 6631, 6631, 6634, 6637, 6637, 6638, 6641, 6641, 6642, 6643, 6645, 6645, 6645, 6646, 6646, 6647, 6647, 6648, 6648, 6648,
    6649, 6649, 6650, 6653, 6653, 6653, 6653, 6653, 6653, 6655, 6655, 6655, 6655, 6655, 6658, 6658, 6658, 6658, 6659, 6659, 6659, 6661, 6661, 6661,
    6673, 6674, 6674, 6674, 6675, 6675, 6675, 6675, 6675, 6676, 6677, 6678, 6679, 6679, 6679, 6681, 6681, 6681, 6681, 6681, 6683, 6683, 6683, 6683,
    6683, 6683, 6684, 6685, 6685, 6688, 6688, 6689, 6689, 6689, 6691, 6691, 6693, 6694, 6696, 6696, 6696, 6696, 6696, 6696, 6696, 6700, 6703, 6704,
    6705, 6705, 6706, 6707, 6707, 6707, 6708, 6709, 6709, 6718, 6720, 6720, 6736, 6737, 6737, 6738, 6739, 6739, 6739, 6739, 6747, 6747, 6747, 6749,
    6754, 6755, 6755, 6755, 6755, 6755, 6755, 6755, 6759, 6761, 6763, 6764, 6764, 6764, 6765, 6765, 6766, 6768, 6769, 6771, 6772, 6773, 6773, 6774,
    6777, 6778, 6779, 6779, 6779, 6781, 6783, 6783, 6783, 6783, 6785, 6788, 6797, 6797, 6797, 6797, 6797, 6798, 6799, 6799, 6799, 6799, 6800, 6800,
    6800, 6802, 6802, 6802, 6802, 6802, 6802, 6802, 6803, 6804, 6804, 6804, 6805, 6805, 6805, 6805, 6805, 6806, 6810, 6810, 6810, 6810, 6810, 6810,
    6810, 6812, 6812, 6814, 6814, 6814, 6814, 6824, 6825, 6825, 6825, 6827, 6830, 6831, 6833, 6835, 6835, 6835, 6835, 6835, 6837, 6837, 6837, 6838,
    6838, 6838, 6838, 6839, 6839, 6841, 6842, 6842, 6842, 6842, 6843, 6843, 6844, 6844, 6844, 6848, 6851, 6851, 6851, 6851, 6854, 6854, 6855, 6855,
    6856, 6856, 6856, 6863, 6863, 6866, 6866, 6866, 6866, 6866, 6867, 6867, 6874, 6876, 6877, 6879, 6879, 6879, 6885, 6885, 6886, 6888, 6888, 6890,
    6891, 6893, 6898, 6901, 6902, 6903, 6903, 6903, 6903, 6904, 6904, 6905, 6905, 6906, 6906, 6906, 6908, 6908, 6908, 6909, 6910, 6920, 6921, 6921,
    6921, 6922, 6922, 6923, 6943, 6943, 6943, 6946, 6946, 6946, 6947, 6950, 6950, 6950, 6950, 6951, 6952, 6952, 6954, 6954, 6954, 6954, 6954, 6955,
    6956, 6956, 6956, 6956, 6958, 6959, 6959, 6959, 6959, 6961, 6962, 6962, 6963, 6964, 6966, 6966, 6966, 6966, 6966, 6966, 6967, 6967, 6967, 6970,
    6970, 6970, 6970, 6971, 6972, 6972, 6981, 6984, 6986, 6990, 6991, 6994, 6994, 6994, 6994, 6994, 6995, 6996, 6996, 6996, 6996, 6998, 6998, 6998,
    6999, 7002, 7002, 7003, 7003, 7003, 7003, 7003, 7006, 7006, 7006, 7008, 7010, 7015, 7017, 7020, 7020, 7022, 7024, 7024, 7026, 7026, 7028, 7029,
    7031, 7032, 7032, 7032, 7032, 7038, 7039, 7039, 7040, 7042, 7042, 7050, 7050, 7050, 7050, 7050, 7050, 7050, 7052, 7056, 7056, 7057, 7057, 7063,
    7067, 7067, 7067, 7068, 7068, 7070, 7070, 7070, 7070, 7070, 7072, 7072, 7073, 7077, 7077, 7077, 7077, 7077, 7077, 7077, 7078, 7085, 7085, 7090,
    7090, 7090, 7090, 7093, 7093, 7096, 7096, 7096, 7096, 7096, 7096, 7096, 7098, 7098, 7098, 7101, 7104, 7104, 7104, 7106, 7118, 7118, 7120, 7120,
    7122, 7122, 7122, 7123, 7124, 7125, 7127, 7127, 7127, 7127, 7127, 7127, 7127, 7127, 7130, 7133, 7138, 7138, 7139, 7140, 7140, 7141, 7141, 7142,
    7142, 7146, 7147, 7151, 7151, 7153, 7153, 7154, 7154, 7155, 7157, 7157, 7160, 7161, 7161, 7161, 7161, 7162, 7162, 7162, 7163, 7163, 7163, 7164,
    7165, 7165, 7167, 7168, 7168, 7169, 7169, 7169, 7170, 7171, 7172, 7175, 7175, 7175, 7175, 7177, 7179, 7179, 7179, 7179, 7179, 7179, 7179, 7180,
    7180, 7182, 7182, 7184, 7185, 7185, 7186, 7189, 7191, 7192, 7192, 7194, 7195, 7195, 7195, 7196, 7202, 7203, 7203, 7203, 7203, 7203, 7204, 7205,
    7205, 7205, 7211, 7212, 7215, 7216, 7216, 7216, 7217, 7218, 7219, 7219, 7219, 7219, 7219, 7219, 7221, 7221, 7221, 7227, 7227, 7227, 7228, 7229,
    7229, 7229, 7229, 7230, 7230, 7231, 7233, 7233, 7233, 7233, 7233, 7233, 7234, 7236, 7236, 7238, 7240, 7240, 7243, 7245, 7247, 7250, 7251, 7251,
    7251, 7251, 7252, 7252, 7252, 7254, 7261, 7263, 7265, 7265, 7267, 7270, 7270, 7272, 7274, 7274, 7274, 7274, 7274, 7274, 7274, 7274, 7274, 7274,
    7275, 7275, 7282, 7282, 7292, 7292, 7294, 7295, 7309, 7309, 7314, 7314, 7314, 7314, 7314, 7314, 7314, 7321, 7323, 7324, 7325, 7325, 7326, 7327,
    7327, 7332, 7335, 7338, 7339, 7339, 7339, 7339, 7339, 7341, 7344, 7345, 7348, 7348, 7348, 7348, 7350, 7350, 7350, 7350, 7350, 7350, 7351, 7356,
    7357, 7362, 7363, 7363, 7363, 7364, 7364, 7365, 7365, 7367, 7367, 7369, 7369, 7370, 7371, 7371, 7374, 7374, 7374, 7376, 7379, 7380, 7383, 7383,
    7383, 7383, 7383, 7383, 7384, 7384, 7385, 7385, 7385, 7385, 7388, 7388, 7388, 7391, 7391, 7391, 7391, 7393, 7395, 7396, 7396, 7396, 7398, 7400,
    7401, 7402, 7402, 7405, 7405, 7405, 7405, 7406, 7406, 7406, 7407, 7407, 7410, 7410, 7410, 7411, 7411, 7411, 7411, 7413, 7435, 7435, 7435, 7435,
    7435, 7435, 7435, 7435, 7438, 7438, 7438, 7438, 7439, 7439, 7443, 7443, 7443, 7445, 7445, 7445, 7446, 7447, 7449, 7449, 7449, 7452, 7452, 7452,
    7452, 7453, 7453, 7453, 7453, 7453, 7453, 7453, 7455, 7455, 7455, 7456, 7462, 7463, 7463, 7464, 7464, 7466, 7468, 7468, 7468, 7471, 7471, 7471,
    7474, 7476, 7476, 7478, 7479, 7480, 7480, 7481, 7483, 7483, 7484, 7484, 7485, 7485, 7485, 7485, 7489, 7489, 7493, 7495, 7495, 7496, 7498, 7499,
    7501, 7501, 7501, 7501, 7503, 7503, 7503, 7503, 7504, 7506, 7507, 7510, 7510, 7524, 7525, 7531, 7531, 7532, 7533, 7535, 7535, 7537, 7537, 7538,
    7545, 7547, 7548, 7551, 7551, 7551, 7551, 7553, 7553, 7553, 7554, 7554, 7557, 7557, 7557, 7557, 7558, 7558, 7559, 7559, 7560, 7562, 7571, 7571,
    7571, 7573, 7573, 7573, 7573, 7573, 7573, 7573, 7573, 7573, 7576, 7577, 7578, 7579, 7579, 7579, 7579, 7580, 7580, 7581, 7581, 7582, 7584, 7584,
    7584, 7585, 7588, 7588, 7588, 7589, 7589, 7589, 7589, 7590, 7597, 7597, 7597, 7598, 7598, 7598, 7598, 7599, 7600, 7600, 7600, 7600, 7600, 7600,
    7600, 7600, 7600, 7600, 7600, 7603, 7604, 7607, 7614, 7616, 7617, 7618, 7618, 7618, 7618, 7619, 7620, 7620, 7620, 7623, 7624, 7627, 7630, 7630,
    7630, 7630, 7630, 7630, 7630, 7632, 7633, 7633, 7634, 7634, 7634, 7634, 7636, 7636, 7637, 7637, 7638, 7639, 7640, 7640, 7640, 7640, 7640, 7640,
    7640, 7642, 7642, 7642, 7642, 7647, 7649, 7650, 7651, 7651, 7651, 7651, 7651, 7652, 7652, 7652, 7654, 7655, 7656, 7658, 7658, 7658, 7659, 7659,
    7659, 7659, 7659, 7660, 7661, 7662, 7662, 7662, 7662, 7663, 7663, 7663, 7665, 7665, 7669, 7669, 7669, 7669, 7670, 7676, 7676, 7676, 7676, 7676,
    7676, 7676, 7677, 7677, 7677, 7677, 7677, 7677, 7680, 7681, 7681, 7681, 7681, 7681, 7682, 7683, 7683, 7683, 7684, 7686, 7686, 7691, 7691, 7691,
    7691, 7691, 7691, 7692, 7692, 7692, 7694, 7696, 7696, 7698, 7699, 7699, 7703, 7725, 7725, 7726, 7728, 7728, 7729, 7730, 7730, 7730, 7731, 7731,
    7732, 7733, 7733, 7733, 7734, 7737, 7737, 7737, 7740, 7745, 7746, 7746, 7747, 7753, 7753, 7753, 7753, 7753, 7753, 7753, 7754, 7754, 7755, 7756,
    7756, 7756, 7758, 7758, 7758, 7758, 7758, 7758, 7758, 7759, 7759, 7759, 7760, 7761, 7761, 7763, 7763, 7763, 7764, 7766, 7768, 7768, 7769, 7772,
    7774, 7774, 7775, 7779, 7783, 7785, 7790, 7792, 7792, 7793, 7796, 7796, 7796, 7796, 7796, 7796, 7798, 7798, 7798, 7799, 7800, 7800, 7800, 7800,
    7800, 7800, 7800, 7800, 7800, 7800, 7800, 7802, 7804, 7805, 7805, 7808, 7810, 7810, 7811, 7816, 7816, 7816, 7816, 7817, 7817, 7818, 7818, 7818,
    7818, 7819, 7820, 7821, 7821, 7821, 7822, 7822, 7822, 7822, 7822, 7824, 7839, 7840, 7843, 7844, 7844, 7844, 7844, 7844, 7844, 7844, 7845, 7845,
    7846, 7846, 7849, 7851, 7855, 7855, 7856, 7856, 7857, 7858, 7859, 7859, 7867, 7869, 7869, 7869, 7869, 7869, 7869, 7872, 7872, 7873, 7873, 7875,
    7875, 7877, 7877, 7881, 7881, 7881, 7881, 7882, 7882, 7882, 7884, 7886, 7889, 7890, 7890, 7890, 7892, 7892, 7893, 7894, 7894, 7894, 7896, 7896,
    7896, 7896, 7896, 7901, 7901, 7902, 7902, 7902, 7903, 7903, 7903, 7904, 7904, 7909, 7909, 7909, 7910, 7912, 7912, 7912, 7912, 7917, 7917, 7919,
    7920, 7922, 7922, 7922, 7923, 7924, 7924, 7928, 7929, 7930, 7930, 7932, 7932, 7932, 7933, 7933, 7940, 7940, 7941, 7945, 7945, 7945, 7946, 7946,
    7947, 7947, 7947, 7947, 7950, 7955, 7960, 7960, 7964, 7964, 7964, 7964, 7964, 7964, 7965, 7965, 7966, 7966, 7969, 7972, 7973, 7973, 7974, 7975,
    7975, 7975, 7975, 7978, 7978, 7978, 7979, 7979, 7979, 7979, 7980, 7980, 7980, 7986, 7987, 7990, 7999, 7999, 7999, 7999, 8003, 8003, 8004, 8004,
    8004, 8010, 8011, 8016, 8021, 8022, 8022, 8022, 8022, 8024, 8027, 8028, 8028, 8028, 8029, 8029, 8030, 8032, 8033, 8035, 8037, 8038, 8038, 8044,
    8044, 8044, 8046, 8046, 8046, 8050, 8050, 8052, 8052, 8053, 8053, 8053, 8053, 8054, 8058, 8058, 8060, 8060, 8061, 8062, 8062, 8062, 8081, 8082,
    8082, 8083, 8084, 8084, 8084, 8084, 8084, 8086, 8091, 8091, 8091, 8091, 8092, 8092, 8092, 8093, 8093, 8102, 8102, 8102, 8102, 8103, 8103, 8103,
    8105, 8106, 8106, 8106, 8109, 8109, 8111, 8111, 8113, 8113, 8113, 8115, 8116, 8117, 8117, 8118, 8119, 8119, 8126, 8126, 8126, 8126, 8126, 8126,
    8127, 8128, 8128, 8128, 8128, 8128, 8128, 8128, 8128, 8130, 8130, 8132, 8133, 8134, 8135, 8135, 8135, 8141, 8141, 8141, 8141, 8141, 8142, 8142,
    8142, 8144, 8146, 8147, 8148, 8148, 8148, 8148, 8148, 8148, 8149, 8149, 8149, 8155, 8155, 8155, 8158, 8159, 8159, 8159, 8159, 8161, 8162, 8162,
    8162, 8164, 8164, 8165, 8167, 8167, 8167, 8167, 8168, 8168, 8168, 8168, 8169, 8170, 8170, 8171, 8172, 8173, 8173, 8173, 8173, 8173, 8173, 8173,
    8173, 8174, 8174, 8175, 8175, 8176, 8183, 8183, 8183, 8183, 8184, 8189, 8189, 8192, 8193, 8193, 8194, 8194, 8195, 8200, 8200, 8201, 8201, 8201,
    8201, 8208, 8209, 8209, 8212, 8214, 8214, 8214, 8214, 8214, 8214, 8214, 8217, 8217, 8220, 8221, 8222, 8228, 8229, 8229, 8229, 8229, 8234, 8234,
    8234, 8234, 8234, 8243, 8243, 8247, 8248, 8248, 8252, 8253, 8253, 8254, 8254, 8254, 8256, 8256, 8256, 8256, 8257, 8257, 8257, 8261, 8261, 8262,
    8263, 8263, 8264, 8265, 8265, 8265, 8266, 8267, 8270, 8271, 8271, 8271, 8272, 8273, 8274, 8274, 8274, 8274, 8274, 8274, 8274, 8274, 8275, 8275,
    8275, 8275, 8276, 8276, 8276, 8276, 8276, 8276, 8276, 8276, 8276, 8276, 8276, 8282, 8283, 8283, 8283, 8283, 8283, 8286, 8289, 8289, 8289, 8290,
    8292, 8292, 8298, 8298, 8298, 8300, 8301, 8301, 8302, 8303, 8305, 8305, 8305, 8305, 8306, 8306, 8313, 8314, 8314, 8315, 8315, 8320, 8320, 8320,
    8323, 8323, 8334, 8336, 8337, 8337, 8337, 8340, 8343, 8344, 8344, 8344, 8345, 8345, 8345, 8345, 8346, 8346, 8347, 8349, 8349, 8352, 8353, 8353,
    8354, 8360, 8363, 8363, 8371, 8373, 8374, 8374, 8376, 8376, 8378, 8378, 8380, 8380, 8387, 8387, 8388, 8388, 8388, 8388, 8388, 8388, 8390, 8390,
    8390, 8392, 8392, 8392, 8392, 8392, 8392, 8392, 8392, 8396, 8396, 8396, 8397, 8398, 8399, 8399, 8399, 8400, 8400, 8402, 8407, 8408, 8409, 8409,
    8409, 8409, 8409, 8409, 8411, 8411, 8411, 8411, 8411, 8412, 8418, 8418, 8418, 8419, 8419, 8420, 8425, 8425, 8425, 8427, 8428, 8428, 8428, 8429,
    8430, 8432, 8433, 8434, 8434, 8435, 8436, 8436, 8438, 8438, 8441, 8448, 8449, 8454, 8454, 8456, 8464, 8464, 8465, 8465, 8466, 8466, 8466, 8466,
    8466, 8466, 8466, 8467, 8470, 8470, 8470, 8470, 8470, 8472, 8473, 8473, 8473, 8473, 8473, 8473, 8473, 8474, 8474, 8475, 8475, 8476, 8476, 8476,
    8476, 8477, 8479, 8481, 8481, 8481, 8481, 8481, 8481, 8481, 8482, 8483, 8483, 8485, 8485, 8485, 8485, 8486, 8486, 8486, 8486, 8487, 8487, 8487,
    8489, 8489, 8490, 8492, 8494, 8494, 8494, 8495, 8495, 8497, 8497, 8497, 8497, 8499, 8499, 8506, 8506, 8511, 8511, 8512, 8514, 8516, 8521, 8522,
    8522, 8522, 8522, 8522, 8523, 8525, 8525, 8527, 8527, 8527, 8527, 8528, 8529, 8530, 8531, 8531, 8532, 8533, 8535, 8535, 8535, 8535, 8537, 8541,
    8542, 8542, 8542, 8548, 8548, 8548, 8548, 8548, 8548, 8549, 8550, 8550, 8550, 8550, 8550, 8550, 8554, 8554, 8554, 8554, 8555, 8556, 8556, 8556,
    8558, 8558, 8560, 8561, 8561, 8561, 8563, 8563, 8563, 8571, 8572, 8575, 8576, 8576, 8578, 8578, 8578, 8579, 8580, 8580, 8580, 8580, 8581, 8584,
    8584, 8588, 8588, 8589, 8590, 8593, 8593, 8594, 8595, 8596, 8596, 8597, 8602, 8602, 8608, 8608, 8608, 8608, 8608, 8610, 8610, 8615, 8616, 8616,
    8619, 8623, 8624, 8625, 8625, 8626, 8630, 8630, 8630, 8630, 8630, 8633, 8638, 8638, 8638, 8638, 8639, 8642, 8642, 8642, 8644, 8645, 8646, 8649,
    8651, 8651, 8652, 8652, 8656, 8656, 8658, 8659, 8659, 8660, 8667, 8667, 8667, 8667, 8670, 8680, 8681, 8681, 8681, 8681, 8681, 8681, 8684, 8685,
    8686, 8686, 8687, 8690, 8695, 8695, 8697, 8697, 8697, 8702, 8704, 8704, 8706, 8708, 8708, 8708, 8708, 8708, 8733, 8733, 8733, 8743, 8743, 8744,
    8745, 8745, 8751, 8752, 8753, 8753, 8754, 8756, 8763, 8763, 8768, 8769, 8769, 8770, 8770, 8770, 8770, 8770, 8772, 8772, 8774, 8774, 8776, 8776,
    8776, 8777, 8778, 8778, 8778, 8779, 8779, 8779, 8781, 8789, 8790, 8790, 8791, 8791, 8791, 8791, 8791, 8793, 8793, 8794, 8794, 8794, 8795, 8813,
    8813, 8814, 8815, 8819, 8819, 8819, 8819, 8819, 8820, 8820, 8820, 8821, 8823, 8824, 8826, 8826, 8827, 8827, 8828, 8829, 8829, 8830, 8830, 8830,
    8831, 8832, 8832, 8833, 8834, 8842, 8843, 8843, 8843, 8843, 8843, 8843, 8843, 8843, 8843, 8843, 8844, 8844, 8846, 8846, 8846, 8846, 8846, 8847,
    8847, 8849, 8849, 8849, 8850, 8850, 8850, 8850, 8851, 8854, 8856, 8856, 8856, 8856, 8856, 8856, 8857, 8857, 8858, 8858, 8859, 8859, 8859, 8859,
    8860, 8860, 8862, 8862, 8863, 8863, 8864, 8866, 8867, 8867, 8867, 8868, 8869, 8869, 8870, 8870, 8874, 8878, 8882, 8883, 8883, 8883, 8883, 8883,
    8883, 8883, 8885, 8885, 8886, 8886, 8897, 8899, 8899, 8899, 8899, 8905, 8906, 8906, 8906, 8907, 8907, 8908, 8908, 8917, 8917, 8920, 8921, 8927,
    8929, 8929, 8929, 8929, 8929, 8932, 8934, 8934, 8934, 8934, 8934, 8934, 8938, 8938, 8938, 8939, 8943, 8944, 8945, 8945, 8945, 8945, 8945, 8945,
    8945, 8947, 8947, 8948, 8948, 8948, 8948, 8948, 8948, 8952, 8953, 8953, 8953, 8954, 8955, 8955, 8957, 8957, 8958, 8958, 8958, 8958, 8959, 8961,
    8961, 8961, 8962, 8962, 8964, 8965, 8965, 8967, 8967, 8967, 8967, 8967, 8967, 8970, 8970, 8971, 8972, 8975, 8975, 8977, 8979, 8979, 8979, 8979,
    8981, 8982, 8984, 8986, 8986, 8986, 8988, 8988, 8988, 8989, 8989, 8989, 8990, 8991, 8993, 8998, 8998, 9000, 9003, 9021, 9021, 9021, 9021, 9024,
    9029, 9031, 9034, 9036, 9037, 9037, 9037, 9037, 9037, 9037, 9037, 9037, 9037, 9037, 9037, 9041, 9043, 9044, 9045, 9047, 9047, 9048, 9048, 9048,
    9049, 9049, 9049, 9050, 9050, 9053, 9053, 9053, 9054, 9055, 9060, 9061, 9061, 9062, 9062, 9064, 9065, 9066, 9066, 9067, 9067, 9069, 9070, 9070,
    9070, 9070, 9070, 9071, 9071, 9073, 9074, 9074, 9075, 9077, 9077, 9078, 9080, 9080, 9080, 9081, 9082, 9086, 9086, 9094, 9095, 9095, 9095, 9098,
    9098, 9098, 9100, 9100, 9100, 9105, 9105, 9105, 9106, 9106, 9109, 9111, 9111, 9111, 9117, 9117, 9117, 9117, 9119, 9129, 9131, 9133, 9134, 9135,
    9136, 9136, 9137, 9137, 9137, 9138, 9139, 9139, 9139, 9141, 9144, 9144, 9144, 9144, 9145, 9145, 9147, 9147, 9147, 9147, 9148, 9150, 9150, 9151,
    9151, 9160, 9160, 9161, 9162, 9163, 9163, 9165, 9165, 9165, 9166, 9167, 9167, 9167, 9167, 9167, 9171, 9171, 9172, 9172, 9172, 9172, 9172, 9174,
    9175, 9176, 9176, 9176, 9180, 9180, 9182, 9182, 9182, 9182, 9182, 9186, 9187, 9189, 9189, 9192, 9193, 9196, 9197, 9197, 9197, 9200, 9200, 9200,
    9200, 9200, 9200, 9200, 9200, 9200, 9203, 9204, 9204, 9204, 9207, 9210, 9211, 9215, 9216, 9216, 9216, 9216, 9216, 9217, 9218, 9218, 9218, 9219,
    9220, 9220, 9220, 9222, 9222, 9223, 9227, 9229, 9229, 9229, 9229, 9229, 9229, 9230, 9231, 9231, 9232, 9232, 9232, 9233, 9233, 9234, 9237, 9237,
    9238, 9238, 9239, 9241, 9242, 9243, 9243, 9243, 9252, 9252, 9255, 9256, 9256, 9256, 9256, 9256, 9256, 9256, 9257, 9261, 9262, 9262, 9263, 9266,
    9266, 9268, 9268, 9269, 9269, 9270, 9270, 9271, 9271, 9273, 9276, 9280, 9280, 9280, 9281, 9281, 9282, 9282, 9282, 9282, 9283, 9290, 9295, 9295,
    9295, 9302, 9303, 9304, 9306, 9306, 9306, 9308, 9312, 9312, 9312, 9315, 9317, 9318, 9318, 9319, 9319, 9321, 9323, 9324, 9325, 9325, 9327, 9329,
    9329, 9329, 9329, 9329, 9329, 9329, 9329, 9329, 9329, 9331, 9332, 9332, 9332, 9333, 9334, 9334, 9334, 9334, 9334, 9336, 9336, 9336, 9336, 9338,
    9338, 9338, 9339, 9344, 9344, 9344, 9344, 9344, 9344, 9344, 9344, 9345, 9347, 9349, 9350, 9350, 9351, 9353, 9355, 9356, 9356, 9356, 9358, 9359,
    9360, 9364, 9364, 9364, 9364, 9375, 9375, 9376, 9376, 9376, 9377, 9377, 9377, 9378, 9378, 9378, 9380, 9381, 9381, 9381, 9381, 9381, 9381, 9381,
    9382, 9382, 9385, 9385, 9385, 9386, 9386, 9387, 9391, 9391, 9391, 9393, 9395, 9395, 9395, 9399, 9401, 9401, 9402, 9404, 9405, 9406, 9409, 9409,
    9409, 9410, 9411, 9411, 9414, 9414, 9414, 9414, 9418, 9418, 9418, 9418, 9418, 9418, 9421, 9421, 9421, 9421, 9422, 9422, 9422, 9422, 9424, 9424,
    9424, 9425, 9425, 9425, 9425, 9425, 9425, 9426, 9426, 9426, 9428, 9428, 9431, 9431, 9431, 9431, 9434, 9435, 9435, 9438, 9438, 9438, 9441, 9443,
    9443, 9443, 9443, 9444, 9444, 9447, 9447, 9448, 9449, 9451, 9451, 9451, 9451, 9451, 9452, 9453, 9453, 9453, 9453, 9453, 9454, 9454, 9455, 9455,
    9455, 9456, 9456, 9459, 9460, 9461, 9464, 9464, 9467, 9468, 9468, 9469, 9471, 9471, 9471, 9471, 9472, 9474, 9475, 9476, 9476, 9476, 9476, 9482,
    9482, 9482, 9482, 9483, 9483, 9483, 9483, 9484, 9485, 9485, 9489, 9490, 9490, 9490, 9493, 9493, 9493, 9495, 9495, 9496, 9497, 9499, 9499, 9503,
    9505, 9507, 9507, 9507, 9510, 9510, 9510, 9511, 9511, 9513, 9513, 9515, 9516, 9518, 9519, 9520, 9523, 9523, 9524, 9525, 9525, 9526, 9527, 9527,
    9529, 9530, 9531, 9531, 9531, 9533, 9533, 9533, 9533, 9533, 9533, 9533, 9533, 9535, 9535, 9536, 9536, 9536, 9537, 9537, 9537, 9538, 9546, 9547,
    9550, 9551, 9553, 9553, 9553, 9553, 9553, 9553, 9553, 9554, 9556, 9556, 9557, 9557, 9558, 9558, 9558, 9561, 9561, 9563, 9563, 9563, 9564, 9564,
    9564, 9564, 9565, 9565, 9568, 9570, 9570, 9570, 9570, 9573, 9574, 9575, 9577, 9578, 9579, 9579, 9579, 9580, 9581, 9581, 9581, 9585, 9587, 9587,
    9588, 9589, 9591, 9591, 9592, 9593, 9595, 9595, 9595, 9595, 9595, 9596, 9597, 9597, 9599, 9599, 9599, 9600, 9600, 9600, 9600, 9600, 9600, 9600,
    9600, 9603, 9603, 9603, 9604, 9604, 9612, 9612, 9612, 9613, 9614, 9615, 9616, 9616, 9616, 9616, 9616, 9617, 9618, 9620, 9621, 9621, 9622, 9623,
    9629, 9629, 9630, 9630, 9630, 9639, 9639, 9639, 9639, 9641, 9641, 9641, 9641, 9641, 9641, 9641, 9641, 9641, 9643, 9644, 9646, 9646, 9649, 9652,
    9652, 9658, 9659, 9659, 9659, 9660, 9661, 9661, 9664, 9667, 9673, 9674, 9674, 9674, 9675, 9675, 9678, 9678, 9679, 9682, 9682, 9683, 9686, 9687,
    9687, 9687, 9688, 9688, 9693, 9693, 9693, 9693, 9693, 9694, 9695, 9695, 9695, 9696, 9696, 9696, 9698, 9698, 9698, 9699, 9699, 9699, 9699, 9700,
    9700, 9700, 9700, 9700, 9701, 9705, 9706, 9706, 9706, 9708, 9709, 9712, 9712, 9716, 9718, 9718, 9723, 9723, 9723, 9723, 9723, 9723, 9724, 9724,
    9726, 9730, 9733, 9733, 9734, 9745, 9745, 9745, 9748, 9750, 9750, 9750, 9750, 9750, 9750, 9751, 9751, 9753, 9753, 9753, 9759, 9759, 9760, 9762,
    9763, 9766, 9767, 9767, 9767, 9768, 9768, 9768, 9772, 9774, 9774, 9776, 9776, 9777, 9777, 9779, 9780, 9780, 9780, 9793, 9793, 9793, 9793, 9794,
    9795, 9795, 9795, 9795, 9795, 9795, 9797, 9797, 9797, 9801, 9801, 9801, 9801, 9807, 9808, 9808, 9812, 9813, 9813, 9813, 9813, 9813, 9813, 9813,
    9815, 9817, 9817, 9819, 9825, 9825, 9825, 9825, 9825, 9827, 9827, 9828, 9831, 9832, 9843, 9843, 9843, 9843, 9843, 9843, 9844, 9844, 9844, 9844,
    9846, 9846, 9846, 9846, 9850, 9850, 9850, 9852, 9854, 9856, 9856, 9858, 9858, 9860, 9862, 9862, 9863, 9864, 9864, 9868, 9876, 9878, 9881, 9881,
    9882, 9883, 9883, 9884, 9884, 9884, 9884, 9887, 9891, 9893, 9893, 9893, 9893, 9893, 9896, 9896, 9896, 9898, 9900, 9902, 9902, 9902, 9902, 9904,
    9905, 9905, 9905, 9905, 9906, 9919, 9922, 9922, 9924, 9924, 9925, 9928, 9929, 9934, 9934, 9935, 9937, 9966, 9968, 9969, 9969, 9970, 9971, 9972,
    9972, 9972, 9972, 9972, 9972, 9974, 9974, 9974, 9975, 9977, 9978, 9979, 9981, 9982, 9982, 9983, 9983, 9983, 9984, 9984, 9984, 9984, 9984, 9984,
    9984, 9988, 9989, 9989, 9989, 9990, 9990, 9991, 9991, 9996, 9998, 9998, 9999, 10001, 10001, 10003, 10005, 10005, 10005, 10005, 10005, 10006, 10009, 10011,
    10012, 10012, 10012, 10012, 10012, 10012, 10012, 10013, 10013, 10013, 10013, 10016, 10017, 10018, 10027, 10027, 10044, 10044, 10045, 10045, 10045, 10045, 10045, 10050,
    10054, 10054, 10054, 10054, 10054, 10056, 10056, 10056, 10058, 10059, 10060, 10062, 10062, 10062, 10062, 10063, 10066, 10068, 10070, 10070, 10070, 10073, 10076, 10076,
    10076, 10081, 10087, 10087, 10088, 10088, 10088, 10093, 10093, 10093, 10093, 10094, 10094, 10095, 10099, 10101, 10102, 10102, 10102, 10102, 10103, 10104, 10104, 10104,
    10104, 10104, 10107, 10109, 10111, 10111, 10116, 10119, 10119, 10119, 10119, 10121, 10122, 10122, 10123, 10123, 10125, 10125, 10126, 10126, 10126, 10126, 10171, 10172,
    10173, 10176, 10181, 10181, 10181, 10181, 10181, 10181, 10181, 10181, 10181, 10181, 10181, 10182, 10182, 10184, 10185, 10188, 10188, 10188, 10188, 10189, 10189, 10189,
    10190, 10190, 10198, 10201, 10201, 10201, 10201, 10202, 10203, 10204, 10205, 10205, 10205, 10205, 10208, 10208, 10208, 10209, 10211, 10212, 10212, 10212, 10212, 10212,
    10212, 10212, 10218, 10218, 10220, 10222, 10224, 10224, 10225, 10225, 10225, 10227, 10228, 10228, 10236, 10236, 10237, 10237, 10237, 10237, 10237, 10238, 10240, 10240,
    10240, 10241, 10241, 10241, 10243, 10243, 10249, 10249, 10249, 10252, 10252, 10252, 10252, 10252, 10253, 10254, 10254, 10255, 10255, 10255, 10256, 10257, 10258, 10259,
    10261, 10261, 10261, 10261, 10262, 10264, 10264, 10264, 10264, 10264, 10266, 10266, 10266, 10267, 10267, 10267, 10268, 10275, 10275, 10275, 10275, 10275, 10277, 10278,
    10279, 10279, 10281, 10287, 10291, 10292, 10292, 10292, 10292, 10292, 10292, 10296, 10296, 10296, 10298, 10299, 10300, 10300, 10301, 10303, 10303, 10304, 10306, 10306,
    10306, 10306, 10307, 10307, 10308, 10308, 10310, 10310, 10310, 10310, 10311, 10311, 10311, 10311, 10311, 10312, 10312, 10312, 10312, 10312, 10313, 10314, 10314, 10314,
    10315, 10318, 10318, 10318, 10318, 10318, 10318, 10320, 10321, 10321, 10322, 10324, 10324, 10324, 10325, 10327, 10334, 10334, 10337, 10341, 10341, 10342, 10342, 10343,
    10344, 10344, 10344, 10344, 10350, 10350, 10350, 10350, 10350, 10361, 10361, 10361, 10363, 10364, 10365, 10366, 10366, 10366, 10366, 10366, 10366, 10366, 10367, 10367,
    10372, 10385, 10386, 10389, 10389, 10389, 10398, 10399, 10399, 10404, 10414, 10414, 10418, 10418, 10418, 10419, 10419, 10420, 10431, 10431, 10432, 10433, 10433, 10441,
    10441, 10441, 10441, 10441, 10444, 10445, 10447, 10448, 10448, 10449, 10449, 10452, 10452, 10454, 10455, 10457, 10457, 10457, 10458, 10458, 10462, 10462, 10462, 10462,
    10463, 10463, 10463, 10469, 10469, 10469, 10473, 10473, 10474, 10475, 10477, 10477, 10480, 10480, 10480, 10480, 10481, 10481, 10481, 10491, 10492, 10492, 10492, 10496,
    10496, 10496, 10500, 10500, 10500, 10500, 10501, 10502, 10502, 10503, 10504, 10505, 10505, 10505, 10506, 10509, 10509, 10510, 10510, 10510, 10510, 10510, 10510, 10510,
    10511, 10511, 10511, 10516, 10516, 10516, 10520, 10522, 10524, 10524, 10524, 10524, 10528, 10528, 10528, 10528, 10531, 10533, 10535, 10541, 10543, 10544, 10544, 10544,
    10545, 10545, 10547, 10548, 10554, 10555, 10560, 10560, 10564, 10567, 10567, 10567, 10567, 10576, 10588, 10590, 10592, 10599, 10602, 10602, 10602, 10603, 10603, 10603,
    10603, 10604, 10605, 10606, 10606, 10609, 10610, 10610, 10622, 10623, 10623, 10623, 10623, 10623, 10634, 10635, 10637, 10637, 10640, 10640, 10640, 10640, 10640, 10640,
    10640, 10646, 10647, 10650, 10650, 10650, 10651, 10651, 10651, 10651, 10657, 10672, 10672, 10672, 10672, 10672, 10673, 10673, 10673, 10673, 10673, 10673, 10677, 10678,
    10678, 10678, 10679, 10679, 10681, 10683, 10683, 10684, 10684, 10684, 10684, 10684, 10685, 10698, 10699, 10699, 10699, 10699, 10699, 10699, 10699, 10700, 10700, 10700,
    10705, 10711, 10711, 10711, 10712, 10712, 10712, 10712, 10713, 10713, 10715, 10715, 10715, 10716, 10716, 10719, 10719, 10719, 10719, 10722, 10724, 10729, 10730, 10730,
    10731, 10731, 10731, 10731, 10732, 10734, 10734, 10734, 10734, 10735, 10737, 10737, 10739, 10741, 10742, 10742, 10742, 10742, 10742, 10742, 10746, 10748, 10752, 10752,
    10753, 10754, 10762, 10762, 10762, 10766, 10766, 10767, 10767, 10791, 10791, 10791, 10793, 10793, 10793, 10794, 10795, 10796, 10796, 10796, 10798, 10801, 10801, 10801,
    10801, 10803, 10803, 10803, 10804, 10805, 10805, 10806, 10808, 10810, 10810, 10812, 10812, 10814, 10814, 10814, 10814, 10817, 10817, 10817, 10817, 10817, 10817, 10819,
    10819, 10820, 10820, 10820, 10836, 10836, 10836, 10840, 10842, 10843, 10843, 10844, 10845, 10850, 10851, 10853, 10853, 10853, 10853, 10853, 10854, 10856, 10856, 10856,
    10856, 10858, 10859, 10862, 10862, 10863, 10864, 10872, 10872, 10873, 10874, 10874, 10876, 10880, 10880, 10883, 10883, 10885, 10889, 10889, 10892, 10894, 10894, 10894,
    10895, 10900, 10900, 10901, 10901, 10901, 10905, 10906, 10910, 10915, 10916, 10916, 10916, 10916, 10918, 10920, 10920, 10920, 10920, 10920, 10920, 10920, 10923, 10923,
    10923, 10923, 10925, 10925, 10925, 10925, 10925, 10925, 10926, 10926, 10933, 10935, 10937, 10938, 10938, 10943, 10944, 10945, 10946, 10950, 10950, 10950, 10951, 10951,
    10953, 10953, 10954, 10954, 10954, 10954, 10954, 10955, 10955, 10956, 10956, 10956, 10957, 10957, 10959, 10960, 10961, 10964, 10967, 10969, 10977, 10977, 10978, 10978,
    10978, 10982, 10982, 10982, 10982, 10983, 10983, 10983, 10983, 10985, 10985, 10987, 10995, 10999, 10999, 10999, 10999, 11001, 11002, 11002, 11007, 11007, 11007, 11007,
    11010, 11013, 11013, 11013, 11013, 11018, 11018, 11020, 11020, 11020, 11022, 11023, 11024, 11024, 11024, 11024, 11024, 11026, 11028, 11028, 11028, 11028, 11028, 11028,
    11028, 11028, 11028, 11029, 11029, 11030, 11030, 11030, 11030, 11036, 11036, 11036, 11036, 11036, 11052, 11053, 11053, 11053, 11053, 11053, 11053, 11058, 11059, 11059,
    11060, 11064, 11064, 11064, 11064, 11072, 11072, 11072, 11082, 11083, 11084, 11086, 11086, 11092, 11092, 11094, 11096, 11097, 11097, 11097, 11099, 11099, 11099, 11099,
    11099, 11099, 11099, 11099, 11099, 11100, 11100, 11105, 11107, 11107, 11108, 11114, 11114, 11114, 11120, 11124, 11125, 11125, 11127, 11128, 11129, 11129, 11129, 11133,
    11136, 11136, 11136, 11138, 11139, 11141, 11141, 11142, 11142, 11142, 11142, 11144, 11144, 11148, 11148, 11148, 11148, 11148, 11148, 11148, 11148, 11148, 11148, 11148,
    11148, 11148, 11148, 11148, 11149, 11149, 11149, 11149, 11149, 11157, 11157, 11157, 11157, 11162, 11165, 11165, 11165, 11167, 11168, 11168, 11184, 11184, 11184, 11184,
    11184, 11184, 11185, 11186, 11186, 11186, 11186, 11186, 11186, 11186, 11187, 11187, 11188, 11188, 11188, 11188, 11188, 11195, 11199, 11199, 11209, 11210, 11210, 11210,
    11213, 11213, 11213, 11213, 11213, 11216, 11216, 11216, 11216, 11216, 11216, 11216, 11218, 11220, 11220, 11222, 11225, 11225, 11231, 11231, 11234, 11234, 11234, 11234,
    11236, 11236, 11237, 11241, 11241, 11242, 11243, 11244, 11244, 11244, 11244, 11244, 11245, 11249, 11249, 11250, 11250, 11251, 11252, 11253, 11253, 11257, 11257, 11257,
    11257, 11258, 11259, 11260, 11260, 11260, 11261, 11267, 11267, 11275, 11280, 11280, 11286, 11286, 11287, 11287, 11289, 11289, 11296, 11296, 11296, 11297, 11298, 11298,
    11304, 11304, 11305, 11307, 11307, 11307, 11309, 11309, 11309, 11309, 11309, 11309, 11309, 11310, 11313, 11314, 11314, 11315, 11317, 11317, 11317, 11319, 11319, 11320,
    11321, 11323, 11323, 11323, 11324, 11326, 11326, 11326, 11326, 11326, 11329, 11330, 11330, 11331, 11331, 11332, 11332, 11332, 11334, 11335, 11335, 11336, 11336, 11341,
    11341, 11343, 11343, 11343, 11343, 11343, 11345, 11349, 11351, 11351, 11352, 11353, 11354, 11354, 11354, 11354, 11354, 11357, 11357, 11360, 11362, 11362, 11362, 11362,
    11362, 11362, 11362, 11363, 11363, 11373, 11373, 11376, 11376, 11376, 11376, 11376, 11379, 11379, 11379, 11379, 11380, 11381, 11381, 11381, 11382, 11392, 11394, 11394,
    11394, 11395, 11395, 11395, 11395, 11395, 11396, 11396, 11397, 11397, 11399, 11399, 11399, 11402, 11404, 11405, 11406, 11407, 11407, 11408, 11408, 11410, 11410, 11411,
    11411, 11412, 11414, 11414, 11414, 11414, 11416, 11420, 11420, 11422, 11422, 11422, 11422, 11422, 11422, 11422, 11422, 11422, 11422, 11450, 11451, 11452, 11453, 11453,
    11454, 11455, 11456, 11456, 11456, 11456, 11456, 11456, 11457, 11457, 11458, 11458, 11459, 11459, 11459, 11461, 11461, 11463, 11469, 11469, 11469, 11470, 11470, 11470,
    11470, 11470, 11473, 11473, 11474, 11482, 11488, 11489, 11489, 11489, 11490, 11492, 11492, 11492, 11493, 11495, 11498, 11498, 11500, 11504, 11505, 11506, 11529, 11529,
    11529, 11530, 11530, 11532, 11533, 11533, 11534, 11534, 11537, 11537, 11539, 11539, 11539, 11539, 11539, 11539, 11542, 11543, 11545, 11545, 11545, 11547, 11548, 11548,
    11548, 11551, 11551, 11552, 11552, 11552, 11554, 11554, 11556, 11556, 11558, 11558, 11558, 11558, 11558, 11558, 11560, 11560, 11560, 11560, 11562, 11563, 11564, 11564,
    11564, 11566, 11566, 11566, 11566, 11567, 11567, 11567, 11572, 11573, 11575, 11575, 11577, 11577, 11577, 11580, 11580, 11580, 11582, 11582, 11588, 11588, 11590, 11591,
    11591, 11591, 11591, 11592, 11595, 11596, 11596, 11596, 11596, 11598, 11598, 11599, 11599, 11599, 11599, 11599, 11601, 11603, 11603, 11604, 11604, 11607, 11607, 11607,
    11607, 11607, 11609, 11623, 11623, 11625, 11630, 11636, 11636, 11636, 11636, 11636, 11636, 11637, 11637, 11637, 11637, 11637, 11642, 11642, 11642, 11642, 11644, 11645,
    11646, 11646, 11646, 11647, 11650, 11652, 11654, 11663, 11663, 11666, 11667, 11669, 11669, 11669, 11671, 11672, 11673, 11673, 11673, 11673, 11673, 11673, 11675, 11676,
    11677, 11677, 11677, 11677, 11677, 11678, 11679, 11679, 11679, 11681, 11681, 11682, 11682, 11688, 11689, 11689, 11692, 11693, 11693, 11693, 11694, 11695, 11695, 11695,
    11699, 11699, 11699, 11699, 11701, 11701, 11701, 11701, 11701, 11702, 11702, 11705, 11707, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11710, 11711, 11713,
    11713, 11713, 11713, 11714, 11721, 11722, 11724, 11726, 11726, 11726, 11726, 11727, 11728, 11729, 11732, 11739, 11739, 11739, 11741, 11741, 11741, 11741, 11745, 11745,
    11748, 11748, 11750, 11750, 11755, 11757, 11757, 11761, 11761, 11765, 11765, 11765, 11765, 11765, 11766, 11766, 11767, 11768, 11768, 11770, 11770, 11770, 11782, 11782,
    11782, 11782, 11790, 11790, 11790, 11790, 11790, 11790, 11790, 11791, 11791, 11793, 11796, 11801, 11802, 11804, 11804, 11804, 11804, 11804, 11805, 11806, 11808, 11809,
    11809, 11813, 11813, 11813, 11813, 11813, 11813, 11815, 11815, 11815, 11817, 11817, 11817, 11818, 11819, 11824, 11825, 11829, 11829, 11829, 11833, 11833, 11833, 11835,
    11836, 11836, 11838, 11838, 11838, 11838, 11841, 11842, 11843, 11843, 11847, 11848, 11848, 11848, 11855, 11859, 11859, 11859, 11860, 11860, 11861, 11862, 11862, 11863,
    11864, 11865, 11865, 11865, 11867, 11867, 11875, 11875, 11877, 11877, 11881, 11881, 11882, 11883, 11884, 11884, 11884, 11888, 11902, 11902, 11903, 11903, 11903, 11903,
    11907, 11908, 11908, 11908, 11911, 11912, 11913, 11913, 11917, 11917, 11918, 11918, 11919, 11920, 11920, 11920, 11920, 11921, 11923, 11923, 11925, 11925, 11930, 11931,
    11931, 11931, 11931, 11931, 11931, 11932, 11932, 11932, 11933, 11933, 11934, 11938, 11938, 11939, 11939, 11939, 11939, 11939, 11940, 11941, 11942, 11942, 11942, 11943,
    11945, 11955, 11955, 11955, 11956, 11957, 11958, 11958, 11958, 11960, 11961, 11961, 11961, 11961, 11961, 11965, 11966, 11969, 11969, 11969, 11969, 11969, 11969, 11970,
    11973, 11973, 11974, 11978, 11978, 11978, 11978, 11978, 11978, 11979, 11980, 11982, 11982, 11982, 11984, 11984, 11984, 11987, 11987, 11988, 11988, 11989, 11990, 11990,
    11991, 11991, 11992, 11992, 11993, 11993, 11994, 11994, 12000, 12001, 12003, 12006, 12007, 12007, 12007, 12007, 12007, 12011, 12014, 12021, 12021, 12021, 12021, 12022,
    12022, 12022, 12023, 12023, 12027, 12027, 12033, 12033, 12034, 12034, 12036, 12036, 12036, 12038, 12039, 12040, 12040, 12040, 12040, 12040, 12040, 12040, 12040, 12040,
    12042, 12043, 12043, 12043, 12043, 12045, 12047, 12047, 12050, 12050, 12050, 12050, 12050, 12051, 12054, 12054, 12055, 12059, 12062, 12064, 12064, 12068, 12069, 12069,
    12069, 12069, 12069, 12071, 12072, 12072, 12074, 12074, 12074, 12074, 12074, 12074, 12074, 12074, 12075, 12075, 12076, 12077, 12079, 12080, 12080, 12080, 12081, 12082,
    12083, 12083, 12083, 12083, 12083, 12083, 12083, 12083, 12083, 12085, 12088, 12090, 12090, 12091, 12091, 12091, 12091, 12097, 12097, 12098, 12098, 12098, 12098, 12098,
    12103, 12103, 12103, 12103, 12103, 12103, 12103, 12104, 12104, 12104, 12104, 12104, 12106, 12106, 12106, 12107, 12107, 12108, 12125, 12125, 12125, 12126, 12137, 12137,
    12137, 12137, 12138, 12138, 12139, 12139, 12139, 12139, 12139, 12142, 12142, 12142, 12145, 12151, 12152, 12153, 12153, 12153, 12153, 12154, 12154, 12157, 12159, 12159,
    12160, 12160, 12161, 12163, 12163, 12164, 12164, 12166, 12167, 12167, 12167, 12170, 12171, 12173, 12173, 12173, 12174, 12176, 12176, 12176, 12177, 12177, 12191, 12191,
    12195, 12196, 12200, 12200, 12200, 12200, 12200, 12200, 12200, 12200, 12201, 12201, 12201, 12203, 12204, 12204, 12204, 12205, 12205, 12205, 12207, 12207, 12207, 12207,
    12207, 12209, 12212, 12214, 12214, 12214, 12217, 12218, 12219, 12220, 12220, 12220, 12220, 12221, 12221, 12221, 12225, 12227, 12227, 12233, 12234, 12234, 12234, 12234,
    12234, 12234, 12235, 12235, 12236, 12236, 12236, 12241, 12241, 12241, 12242, 12244, 12247, 12247, 12251, 12251, 12251, 12251, 12251, 12254, 12255, 12276, 12279, 12280,
    12280, 12280, 12280, 12280, 12280, 12281, 12281, 12285, 12286, 12286, 12286, 12288, 12291, 12291, 12291, 12292, 12292, 12293, 12293, 12293, 12293, 12293, 12296, 12297,
    12319, 12319, 12319, 12320, 12322, 12322, 12324, 12329, 12329, 12331, 12331, 12331, 12331, 12335, 12335, 12337, 12344, 12344, 12346, 12346, 12346, 12346, 12349, 12349,
    12349, 12349, 12349, 12349, 12350, 12350, 12351, 12351, 12352, 12352, 12354, 12354, 12354, 12354, 12355, 12355, 12355, 12355, 12355, 12356, 12356, 12356, 12356, 12356,
    12356, 12357, 12357, 12359, 12359, 12362, 12364, 12365, 12367, 12367, 12367, 12369, 12372, 12373, 12376, 12376, 12379, 12380, 12380, 12382, 12382, 12382, 12382, 12383,
    12383, 12384, 12386, 12387, 12388, 12388, 12388, 12388, 12389, 12389, 12389, 12389, 12391, 12391, 12392, 12392, 12392, 12394, 12394, 12396, 12396, 12396, 12396, 12397,
    12399, 12399, 12399, 12399, 12399, 12399, 12399, 12400, 12401, 12403, 12403, 12404, 12404, 12405, 12405, 12405, 12405, 12406, 12407, 12407, 12407, 12408, 12408, 12408,
    12408, 12408, 12408, 12408, 12408, 12408, 12410, 12410, 12412, 12412, 12413, 12413, 12414, 12416, 12416, 12416, 12417, 12417, 12418, 12418, 12419, 12419, 12419, 12419,
    12420, 12421, 12421, 12421, 12421, 12422, 12422, 12423, 12424, 12424, 12424, 12424, 12424, 12426, 12426, 12427, 12431, 12432, 12435, 12436, 12437, 12438, 12440, 12448,
    12451, 12451, 12452, 12452, 12452, 12452, 12452, 12452, 12454, 12459, 12468, 12468, 12471, 12474, 12474, 12475, 12476, 12476, 12478, 12479, 12479, 12480, 12480, 12480,
    12480, 12480, 12480, 12480, 12480, 12490, 12492, 12493, 12493, 12493, 12496, 12496, 12507, 12507, 12507, 12508, 12509, 12509, 12509, 12509, 12509, 12511, 12511, 12516,
    12516, 12517, 12517, 12519, 12522, 12526, 12526, 12528, 12528, 12534, 12534, 12534, 12534, 12534, 12534, 12534, 12534, 12534, 12535, 12535, 12539, 12539, 12540, 12541,
    12545, 12549, 12549, 12549, 12550, 12550, 12551, 12551, 12551, 12551, 12552, 12552, 12552, 12552, 12553, 12553, 12553, 12553, 12553, 12555, 12557, 12557, 12557, 12557,
    12557, 12557, 12558, 12559, 12562, 12563, 12564, 12565, 12565, 12566, 12566, 12567, 12567, 12567, 12567, 12567, 12567, 12567, 12567, 12568, 12568, 12568, 12568, 12569,
    12571, 12581, 12582, 12583, 12584, 12589, 12589, 12589, 12589, 12589, 12589, 12589, 12591, 12591, 12591, 12591, 12591, 12591, 12594, 12594, 12594, 12594, 12594, 12599,
    12599, 12599, 12599, 12599, 12599, 12625, 12625, 12626, 12626, 12627, 12631, 12634, 12634, 12634, 12636, 12637, 12650, 12650, 12650, 12651, 12651, 12656, 12657, 12658,
    12658, 12658, 12658, 12659, 12659, 12659, 12660, 12661, 12670, 12670, 12670, 12670, 12670, 12670, 12671, 12671, 12671, 12671, 12671, 12672, 12673, 12674, 12675, 12677,
    12678, 12678, 12679, 12679, 12680, 12681, 12681, 12682, 12682, 12682, 12682, 12682, 12684, 12684, 12684, 12685, 12685, 12685, 12685, 12685, 12685, 12685, 12685, 12686,
    12687, 12687, 12687, 12687, 12687, 12687, 12692, 12692, 12692, 12692, 12694, 12694, 12695, 12697, 12698, 12699, 12699, 12700, 12701, 12702, 12704, 12708, 12708, 12708,
    12708, 12708, 12708, 12708, 12708, 12708, 12709, 12709, 12710, 12710, 12710, 12712, 12712, 12713, 12714, 12715, 12715, 12717, 12717, 12722, 12724, 12726, 12729, 12730,
    12730, 12730, 12732, 12735, 12735, 12736, 12736, 12736, 12737, 12739, 12740, 12740, 12741, 12741, 12741, 12741, 12743, 12743, 12743, 12743, 12743, 12743, 12744, 12747,
    12751, 12751, 12753, 12753, 12754, 12754, 12754, 12754, 12755, 12755, 12757, 12758, 12759, 12763, 12766, 12766, 12766, 12768, 12768, 12770, 12770, 12770, 12770, 12770,
    12770, 12770, 12785, 12785, 12788, 12788, 12788, 12788, 12788, 12790, 12804, 12806, 12807, 12807, 12808, 12808, 12809, 12809, 12809, 12809, 12809, 12809, 12809, 12809,
    12810, 12811, 12811, 12811, 12812, 12812, 12812, 12825, 12825, 12825, 12825, 12826, 12828, 12831, 12831, 12831, 12831, 12831, 12831, 12831, 12831, 12831, 12831, 12833,
    12836, 12836, 12837, 12839, 12841, 12845, 12845, 12846, 12846, 12847, 12848, 12848, 12857, 12858, 12871, 12871, 12871, 12872, 12873, 12873, 12873, 12874, 12875, 12880,
    12880, 12880, 12880, 12881, 12883, 12884, 12885, 12887, 12887, 12887, 12887, 12887, 12887, 12887, 12887, 12887, 12899, 12900, 12903, 12909, 12911, 12912, 12914, 12914,
    12917, 12920, 12920, 12921, 12921, 12921, 12921, 12921, 12921, 12921, 12921, 12921, 12922, 12924, 12924, 12926, 12929, 12929, 12930, 12932, 12933, 12934, 12935, 12935,
    12935, 12941, 12941, 12941, 12943, 12943, 12943, 12944, 12944, 12944, 12945, 12945, 12945, 12945, 12948, 12951, 12951, 12955, 12958, 12959, 12959, 12959, 12960, 12960,
    12960, 12961, 12961, 12961, 12963, 12963, 12963, 12963, 12963, 12964, 12965, 12971, 12971, 12971, 12972, 12974, 12974, 12977, 12979, 12979, 12983, 12983, 12984, 12984,
    12989, 12989, 12990, 12990, 12990, 12992, 12992, 12993, 12993, 12993, 12994, 12995, 12995, 12996, 13003, 13005, 13005, 13005, 13005, 13005, 13009, 13009, 13009, 13015,
    13015, 13018, 13020, 13021, 13025, 13027, 13028, 13028, 13029, 13029, 13030, 13031, 13033, 13034, 13039, 13040, 13040, 13046, 13047, 13047, 13055, 13056, 13059, 13060,
    13060, 13063, 13063, 13063, 13065, 13065, 13065, 13066, 13077, 13077, 13078, 13078, 13079, 13080, 13083, 13083, 13083, 13083, 13084, 13084, 13084, 13086, 13086, 13086,
    13087, 13088, 13088, 13088, 13089, 13090, 13090, 13091, 13094, 13094, 13100, 13100, 13101, 13101, 13102, 13107, 13116, 13116, 13119, 13119, 13120, 13122, 13122, 13122,
    13122, 13124, 13125, 13125, 13125, 13125, 13125, 13126, 13131, 13132, 13133, 13133, 13133, 13134, 13135, 13135, 13136, 13136, 13137, 13138, 13138, 13138, 13139, 13139,
    13139, 13140, 13140, 13144, 13150, 13151, 13157, 13157, 13157, 13157, 13157, 13158, 13161, 13161, 13161, 13161, 13162, 13164, 13166, 13166, 13166, 13166, 13166, 13178,
    13178, 13178, 13178, 13178, 13178, 13180, 13182, 13182, 13183, 13183, 13184, 13184, 13186, 13187, 13188, 13189, 13190, 13190, 13190, 13190, 13190, 13190, 13190, 13191,
    13202, 13203, 13203, 13203, 13203, 13203, 13203, 13203, 13205, 13205, 13206, 13207, 13208, 13208, 13210, 13211, 13214, 13214, 13215, 13215, 13215, 13215, 13216, 13216,
    13220, 13220, 13220, 13220, 13220, 13220, 13222, 13222, 13225, 13225, 13225, 13225, 13225, 13226, 13226, 13228, 13228, 13228, 13229, 13229, 13230, 13231, 13233, 13233,
    13233, 13234, 13235, 13235, 13235, 13236, 13236, 13236, 13237, 13237, 13238, 13240, 13240, 13243, 13243, 13243, 13243, 13244, 13245, 13245, 13245, 13246, 13247, 13247,
    13272, 13272, 13278, 13280, 13282, 13282, 13282, 13282, 13283, 13284, 13284, 13285, 13286, 13290, 13290, 13290, 13290, 13290, 13290, 13292, 13294, 13294, 13294, 13294,
    13297, 13297, 13300, 13301, 13301, 13301, 13301, 13302, 13302, 13304, 13304, 13305, 13306, 13306, 13311, 13311, 13314, 13316, 13316, 13316, 13319, 13321, 13322, 13323,
    13326, 13326, 13326, 13328, 13328, 13328, 13328, 13328, 13329, 13329, 13329, 13329, 13329, 13331, 13331, 13333, 13333, 13333, 13333, 13333, 13334, 13336, 13339, 13339,
    13339, 13339, 13343, 13344, 13344, 13345, 13345, 13345, 13345, 13345, 13345, 13346, 13346, 13359, 13362, 13363, 13363, 13363, 13366, 13372, 13373, 13374, 13374, 13375,
    13377, 13379, 13381, 13381, 13381, 13381, 13381, 13386, 13387, 13388, 13389, 13389, 13389, 13401, 13401, 13402, 13402, 13402, 13402, 13404, 13404, 13406, 13406, 13406,
    13406, 13407, 13408, 13409, 13411, 13412, 13412, 13412, 13412, 13414, 13414, 13414, 13415, 13416, 13418, 13418, 13419, 13422, 13422, 13430, 13430, 13430, 13430, 13430,
    13432, 13433, 13433, 13434, 13434, 13435, 13438, 13438, 13438, 13438, 13439, 13439, 13441, 13443, 13443, 13443, 13443, 13448, 13448, 13451, 13452, 13452, 13452, 13452,
    13452, 13454, 13454, 13455, 13455, 13456, 13457, 13461, 13461, 13463, 13463, 13463, 13463, 13463, 13463, 13463, 13465, 13465, 13466, 13466, 13467, 13467, 13467, 13468,
    13469, 13469, 13470, 13470, 13470, 13470, 13470, 13470, 13470, 13470, 13472, 13472, 13472, 13474, 13474, 13474, 13474, 13474, 13483, 13483, 13484, 13484, 13486, 13486,
    13486, 13488, 13489, 13489, 13491, 13491, 13491, 13492, 13495, 13497, 13501, 13501, 13501, 13502, 13502, 13504, 13505, 13505, 13506, 13506, 13508, 13513, 13515, 13515,
    13515, 13515, 13519, 13520, 13520, 13524, 13524, 13525, 13526, 13526, 13526, 13526, 13526, 13526, 13526, 13527, 13527, 13527, 13527, 13527, 13527, 13527, 13527, 13527,
    13528, 13532, 13532, 13533, 13533, 13534, 13536, 13539, 13541, 13544, 13548, 13550, 13550, 13550, 13552, 13552, 13552, 13552, 13553, 13553, 13553, 13554, 13554, 13556,
    13557, 13557, 13557, 13557, 13558, 13559, 13561, 13561, 13563, 13569, 13569, 13569, 13571, 13571, 13571, 13572, 13572, 13573, 13573, 13582, 13583, 13584, 13585, 13586,
    13588, 13591, 13591, 13591, 13592, 13592, 13596, 13596, 13597, 13597, 13599, 13599, 13601, 13601, 13601, 13602, 13604, 13604, 13605, 13605, 13605, 13607, 13607, 13607,
    13607, 13607, 13607, 13607, 13608, 13613, 13613, 13615, 13616, 13616, 13620, 13620, 13621, 13622, 13622, 13624, 13625, 13625, 13626, 13627, 13627, 13631, 13631, 13631,
    13631, 13631, 13631, 13631, 13631, 13632, 13632, 13632, 13634, 13634, 13635, 13635, 13635, 13635, 13639, 13639, 13639, 13639, 13639, 13639, 13641, 13643, 13644, 13646,
    13649, 13650, 13653, 13653, 13653, 13654, 13658, 13658, 13658, 13658, 13658, 13658, 13658, 13659, 13659, 13659, 13666, 13666, 13666, 13668, 13668, 13669, 13674, 13675,
    13675, 13675, 13675, 13675, 13675, 13675, 13676, 13692, 13692, 13692, 13693, 13693, 13693, 13693, 13694, 13694, 13694, 13694, 13694, 13695, 13696, 13696, 13703, 13715,
    13715, 13722, 13722, 13723, 13723, 13723, 13724, 13730, 13730, 13731, 13733, 13735, 13735, 13738, 13738, 13745, 13745, 13747, 13748, 13751, 13752, 13753, 13753, 13754,
    13754, 13756, 13760, 13760, 13762, 13762, 13762, 13762, 13763, 13764, 13764, 13764, 13765, 13765, 13765, 13765, 13766, 13767, 13767, 13772, 13772, 13774, 13775, 13775,
    13775, 13775, 13775, 13777, 13777, 13777, 13779, 13779, 13780, 13782, 13782, 13782, 13782, 13783, 13784, 13788, 13791, 13791, 13791, 13791, 13793, 13793, 13793, 13797,
    13798, 13801, 13801, 13801, 13801, 13802, 13802, 13804, 13804, 13804, 13824, 13824, 13824, 13831, 13833, 13833, 13836, 13838, 13842, 13844, 13844, 13844, 13845, 13846,
    13850, 13851, 13853, 13853, 13853, 13853, 13854, 13855, 13859, 13865, 13866, 13867, 13869, 13870, 13870, 13870, 13876, 13877, 13877, 13877, 13877, 13877, 13877, 13878,
    13878, 13878, 13880, 13880, 13880, 13880, 13887, 13889, 13889, 13889, 13890, 13890, 13899, 13899, 13899, 13899, 13899, 13900, 13900, 13900, 13902, 13903, 13903, 13903,
    13906, 13906, 13906, 13907, 13907, 13908, 13909, 13913, 13913, 13913, 13914, 13914, 13917, 13917, 13918, 13919, 13919, 13920, 13920, 13923, 13926, 13926, 13926, 13926,
    13926, 13926, 13926, 13927, 13927, 13927, 13928, 13928, 13935, 13936, 13936, 13937, 13938, 13939, 13943, 13943, 13945, 13945, 13947, 13947, 13949, 13949, 13955, 13955,
    13955, 13956, 13957, 13958, 13958, 13958, 13958, 13958, 13958, 13960, 13964, 13964, 13964, 13964, 13964, 13964, 13964, 13964, 13966, 13966, 13966, 13966, 13967, 13967,
    13968, 13968, 13968, 13969, 13969, 13969, 13969, 13973, 13980, 13981, 13986, 13989, 13989, 13989, 13989, 13991, 13991, 13993, 13993, 13995, 13995, 13995, 13997, 13998,
    13999, 13999, 14000, 14001, 14003, 14003, 14004, 14004, 14005, 14005, 14005, 14005, 14005, 14005, 14005, 14005, 14005, 14005, 14006, 14006, 14006, 14007, 14009, 14009,
    14010, 14010, 14010, 14011, 14011, 14011, 14011, 14011, 14012, 14012, 14012, 14012, 14012, 14012, 14014, 14016, 14017, 14019, 14020, 14020, 14020, 14025, 14025, 14025,
    14025, 14027, 14030, 14030, 14031, 14036, 14036, 14038, 14038, 14039, 14039, 14041, 14041, 14041, 14043, 14044, 14044, 14044, 14045, 14045, 14045, 14046, 14046, 14051,
    14051, 14052, 14053, 14053, 14053, 14057, 14058, 14058, 14058, 14058, 14058, 14058, 14059, 14060, 14060, 14062, 14062, 14064, 14065, 14065, 14065, 14065, 14065, 14070,
    14071, 14072, 14073, 14074, 14074, 14075, 14077, 14081, 14082, 14084, 14084, 14084, 14085, 14088, 14088, 14091, 14091, 14091, 14091, 14091, 14092, 14092, 14092, 14092,
    14093, 14093, 14093, 14093, 14093, 14093, 14096, 14096, 14096, 14097, 14106, 14106, 14106, 14108, 14108, 14108, 14108, 14108, 14108, 14109, 14109, 14110, 14110, 14111,
    14111, 14113, 14113, 14113, 14113, 14114, 14115, 14115, 14115, 14115, 14116, 14118, 14120, 14120, 14124, 14124, 14124, 14124, 14124, 14129, 14129, 14129, 14134, 14135,
    14137, 14138, 14139, 14140, 14140, 14142, 14142, 14142, 14142, 14143, 14148, 14148, 14148, 14148, 14148, 14149, 14150, 14152, 14152, 14152, 14152, 14152, 14152, 14152,
    14154, 14155, 14155, 14156, 14156, 14157, 14157, 14157, 14157, 14157, 14157, 14159, 14161, 14162, 14162, 14162, 14162, 14162, 14162, 14165, 14165, 14168, 14170, 14172,
    14172, 14172, 14172, 14174, 14177, 14181, 14181, 14182, 14184, 14184, 14187, 14189, 14189, 14190, 14190, 14195, 14203, 14205, 14205, 14207, 14218, 14218, 14218, 14221,
    14221, 14221, 14222, 14222, 14223, 14223, 14223, 14224, 14224, 14224, 14224, 14224, 14224, 14224, 14235, 14235, 14235, 14235, 14236, 14237, 14237, 14238, 14238, 14238,
    14238, 14239, 14239, 14240, 14247, 14247, 14248, 14248, 14249, 14249, 14250, 14250, 14255, 14266, 14266, 14275, 14276, 14277, 14277, 14277, 14277, 14281, 14281, 14283,
    14283, 14285, 14287, 14287, 14297, 14297, 14297, 14299, 14299, 14299, 14299, 14301, 14301, 14301, 14301, 14301, 14301, 14301, 14302, 14306, 14311, 14311, 14313, 14316,
    14317, 14317, 14317, 14317, 14321, 14321, 14321, 14321, 14324, 14326, 14327, 14327, 14327, 14328, 14328, 14330, 14330, 14333, 14340, 14340, 14340, 14340, 14340, 14342,
    14342, 14342, 14342, 14342, 14343, 14343, 14344, 14344, 14345, 14345, 14345, 14345, 14347, 14347, 14347, 14347, 14348, 14348, 14348, 14348, 14348, 14350, 14350, 14353,
    14353, 14353, 14363, 14363, 14364, 14364, 14375, 14375, 14376, 14376, 14376, 14376, 14378, 14380, 14382, 14383, 14383, 14383, 14383, 14383, 14383, 14383, 14383, 14384,
    14386, 14386, 14388, 14389, 14390, 14390, 14390, 14392, 14392, 14393, 14395, 14395, 14395, 14395, 14404, 14404, 14404, 14406, 14406, 14406, 14407, 14407, 14407, 14407,
    14407, 14408, 14409, 14409, 14409, 14419, 14419, 14421, 14425, 14425, 14425, 14425, 14425, 14425, 14426, 14427, 14427, 14427, 14432, 14432, 14432, 14432, 14432, 14432,
    14432, 14435, 14435, 14437, 14437, 14437, 14437, 14437, 14437, 14438, 14438, 14442, 14443, 14443, 14443, 14443, 14443, 14443, 14443, 14443, 14443, 14451, 14451, 14452,
    14480, 14480, 14482, 14483, 14485, 14485, 14485, 14485, 14485, 14486, 14486, 14486, 14486, 14486, 14488, 14489, 14490, 14490, 14493, 14493, 14493, 14496, 14496, 14496,
    14496, 14496, 14496, 14496, 14496, 14497, 14497, 14497, 14505, 14507, 14507, 14507, 14508, 14508, 14510, 14511, 14511, 14511, 14512, 14514, 14514, 14516, 14519, 14519,
    14519, 14523, 14523, 14524, 14526, 14526, 14531, 14533, 14533, 14537, 14537, 14537, 14541, 14541, 14543, 14547, 14548, 14548, 14551, 14553, 14556, 14556, 14556, 14556,
    14557, 14557, 14557, 14557, 14558, 14558, 14559, 14559, 14561, 14561, 14562, 14564, 14575, 14576, 14576, 14582, 14582, 14583, 14583, 14594, 14594, 14594, 14597, 14597,
    14597, 14597, 14597, 14598, 14599, 14599, 14599, 14599, 14600, 14606, 14614, 14614, 14615, 14615, 14616, 14616, 14616, 14616, 14620, 14620, 14626, 14626, 14627, 14627,
    14635, 14635, 14635, 14635, 14637, 14637, 14637, 14638, 14638, 14638, 14638, 14638, 14638, 14638, 14638, 14638, 14642, 14643, 14644, 14644, 14649, 14649, 14650, 14650,
    14650, 14651, 14651, 14656, 14656, 14656, 14658, 14658, 14659, 14661, 14661, 14661, 14661, 14661, 14662, 14663, 14663, 14664, 14665, 14666, 14669, 14670, 14670, 14670,
    14671, 14671, 14671, 14672, 14672, 14676, 14677, 14718, 14718, 14718, 14719, 14719, 14719, 14719, 14726, 14726, 14726, 14726, 14726, 14726, 14726, 14726, 14730, 14731,
    14731, 14731, 14731, 14732, 14732, 14734, 14734, 14734, 14735, 14735, 14736, 14747, 14747, 14747, 14747, 14750, 14750, 14750, 14753, 14753, 14754, 14754, 14755, 14755,
    14756, 14756, 14756, 14756, 14756, 14756, 14757, 14760, 14761, 14761, 14761, 14762, 14762, 14764, 14765, 14770, 14774, 14774, 14774, 14775, 14775, 14775, 14777, 14778,
    14779, 14780, 14780, 14780, 14782, 14782, 14782, 14782, 14786, 14786, 14787, 14788, 14788, 14788, 14788, 14788, 14789, 14792, 14794, 14797, 14803, 14803, 14803, 14807,
    14807, 14807, 14808, 14809, 14809, 14809, 14810, 14810, 14810, 14811, 14811, 14811, 14812, 14813, 14814, 14814, 14814, 14815, 14815, 14817, 14820, 14820, 14827, 14827,
    14827, 14828, 14828, 14828, 14828, 14829, 14831, 14831, 14831, 14833, 14833, 14833, 14833, 14833, 14836, 14836, 14841, 14841, 14842, 14842, 14842, 14845, 14845, 14846,
    14846, 14846, 14846, 14849, 14854, 14854, 14854, 14854, 14854, 14854, 14854, 14856, 14856, 14856, 14856, 14856, 14856, 14857, 14857, 14857, 14857, 14857, 14857, 14857,
    14857, 14859, 14859, 14859, 14859, 14859, 14859, 14859, 14859, 14861, 14862, 14862, 14862, 14862, 14863, 14869, 14869, 14869, 14869, 14869, 14869, 14871, 14871, 14872,
    14872, 14872, 14873, 14873, 14875, 14875, 14875, 14875, 14875, 14875, 14875, 14876, 14876, 14876, 14876, 14876, 14878, 14879, 14882, 14882, 14883, 14883, 14885, 14885,
    14885, 14885, 14886, 14887, 14887, 14890, 14890, 14890, 14892, 14892, 14892, 14893, 14893, 14894, 14894, 14894, 14894, 14895, 14897, 14898, 14898, 14900, 14907, 14907,
    14907, 14907, 14909, 14910, 14910, 14910, 14910, 14910, 14910, 14912, 14912, 14912, 14915, 14917, 14917, 14918, 14918, 14918, 14918, 14921, 14924, 14926, 14938, 14939,
    14941, 14941, 14943, 14947, 14948, 14948, 14948, 14948, 14948, 14948, 14950, 14951, 14951, 14951, 14951, 14952, 14952, 14957, 14957, 14957, 14958, 14959, 14959, 14959,
    14959, 14959, 14960, 14968, 14969, 14969, 14970, 14971, 14971, 14971, 14972, 14974, 14974, 14975, 14976, 14978, 14978, 14988, 14988, 14992, 14993, 14993, 14995, 14995,
    14995, 14997, 14998, 14998, 14999, 14999, 14999, 14999, 15002, 15004, 15004, 15005, 15006, 15007, 15007, 15007, 15007, 15007, 15007, 15007, 15008, 15009, 15011, 15011,
    15012, 15013, 15013, 15013, 15024, 15026, 15027, 15028, 15028, 15041, 15042, 15045, 15045, 15045, 15047, 15049, 15050, 15051, 15051, 15051, 15051, 15051, 15053, 15053,
    15053, 15053, 15053, 15054, 15055, 15055, 15057, 15057, 15058, 15058, 15059, 15059, 15059, 15062, 15063, 15064, 15064, 15066, 15067, 15067, 15067, 15072, 15072, 15072,
    15074, 15074, 15075, 15075, 15075, 15077, 15080, 15080, 15082, 15086, 15086, 15090, 15090, 15091, 15091, 15091, 15092, 15092, 15093, 15096, 15096, 15105, 15105, 15106,
    15106, 15106, 15106, 15106, 15108, 15109, 15109, 15109, 15110, 15110, 15110, 15112, 15114, 15119, 15119, 15119, 15121, 15121, 15121, 15121, 15122, 15127, 15128, 15128,
    15128, 15128, 15128, 15129, 15129, 15130, 15130, 15131, 15131, 15131, 15133, 15133, 15135, 15135, 15135, 15135, 15135, 15135, 15139, 15139, 15143, 15143, 15146, 15148,
    15150, 15155, 15155, 15155, 15155, 15157, 15157, 15157, 15162, 15162, 15164, 15165, 15165, 15165, 15169, 15172, 15172, 15172, 15172, 15173, 15173, 15173, 15174, 15174,
    15174, 15174, 15174, 15175, 15175, 15175, 15176, 15180, 15180, 15181, 15181, 15181, 15181, 15181, 15182, 15182, 15187, 15187, 15190, 15190, 15191, 15191, 15193, 15194,
    15196, 15196, 15197, 15198, 15199, 15199, 15199, 15199, 15201, 15201, 15201, 15201, 15201, 15202, 15202, 15202, 15202, 15204, 15208, 15210, 15210, 15210, 15212, 15216,
    15216, 15216, 15217, 15217, 15217, 15220, 15220, 15220, 15220, 15224, 15224, 15224, 15224, 15225, 15226, 15227, 15227, 15228, 15228, 15228, 15231, 15236, 15237, 15237,
    15237, 15238, 15242, 15242, 15242, 15243, 15243, 15243, 15248, 15248, 15250, 15250, 15250, 15250, 15251, 15254, 15254, 15256, 15256, 15256, 15256, 15256, 15256, 15256,
    15257, 15258, 15263, 15263, 15263, 15264, 15264, 15266, 15267, 15268, 15268, 15272, 15273, 15273, 15277, 15277, 15278, 15280, 15281, 15281, 15285, 15285, 15285, 15285,
    15287, 15287, 15288, 15288, 15288, 15288, 15289, 15289, 15291, 15291, 15291, 15291, 15291, 15296, 15296, 15296, 15296, 15296, 15296, 15296, 15296, 15298, 15299, 15299,
    15299, 15299, 15307, 15308, 15309, 15310, 15310, 15312, 15312, 15312, 15312, 15313, 15313, 15315, 15315, 15318, 15318, 15320, 15320, 15320, 15322, 15322, 15322, 15322,
    15322, 15322, 15334, 15334, 15334, 15334, 15335, 15335, 15335, 15335, 15335, 15335, 15335, 15335, 15335, 15336, 15336, 15336, 15341, 15342, 15343, 15346, 15348, 15350,
    15351, 15352, 15353, 15355, 15355, 15355, 15355, 15356, 15356, 15356, 15357, 15357, 15358, 15358, 15360, 15360, 15360, 15360, 15360, 15360, 15361, 15361, 15369, 15369,
    15369, 15369, 15369, 15370, 15372, 15375, 15375, 15375, 15378, 15378, 15378, 15379, 15382, 15384, 15387, 15388, 15388, 15389, 15390, 15393, 15394, 15394, 15394, 15395,
    15399, 15399, 15399, 15399, 15399, 15399, 15400, 15400, 15405, 15405, 15405, 15408, 15408, 15410, 15413, 15413, 15414, 15415, 15416, 15416, 15417, 15417, 15419, 15419,
    15419, 15420, 15421, 15422, 15423, 15428, 15433, 15434, 15434, 15438, 15440, 15440, 15442, 15444, 15444, 15444, 15444, 15447, 15447, 15447, 15448, 15450, 15450, 15452,
    15452, 15452, 15452, 15453, 15453, 15454, 15455, 15460, 15460, 15462, 15463, 15464, 15464, 15468, 15469, 15472, 15474, 15474, 15474, 15478, 15478, 15482, 15483, 15484,
    15484, 15484, 15484, 15486, 15488, 15489, 15489, 15489, 15489, 15489, 15489, 15489, 15492, 15492, 15493, 15495, 15496, 15501, 15504, 15504, 15508, 15508, 15508, 15509,
    15509, 15509, 15509, 15510, 15510, 15510, 15510, 15511, 15514, 15514, 15524, 15526, 15528, 15528, 15529, 15529, 15529, 15529, 15529, 15529, 15529, 15529, 15531, 15532,
    15532, 15532, 15535, 15546, 15546, 15546, 15547, 15547, 15547, 15553, 15554, 15555, 15556, 15556, 15556, 15556, 15556, 15558, 15559, 15559, 15560, 15560, 15562, 15564,
    15564, 15564, 15566, 15566, 15568, 15568, 15569, 15569, 15569, 15569, 15570, 15571, 15572, 15572, 15572, 15572, 15572, 15573, 15579, 15579, 15579, 15581, 15582, 15582,
    15582, 15583, 15584, 15585, 15588, 15590, 15590, 15590, 15590, 15590, 15591, 15591, 15591, 15595, 15595, 15597, 15597, 15597, 15597, 15597, 15597, 15597, 15598, 15598,
    15598, 15600, 15603, 15603, 15603, 15605, 15605, 15605, 15605, 15605, 15606, 15607, 15608, 15608, 15608, 15608, 15608, 15608, 15608, 15608, 15609, 15609, 15609, 15611,
    15611, 15614, 15614, 15614, 15617, 15621, 15621, 15621, 15621, 15621, 15622, 15622, 15622, 15622, 15624, 15625, 15625, 15626, 15626, 15627, 15627, 15627, 15627, 15627,
    15627, 15627, 15627, 15634, 15636, 15636, 15639, 15639, 15643, 15643, 15643, 15645, 15646, 15648, 15648, 15649, 15649, 15650, 15651, 15652, 15652, 15652, 15652, 15652,
    15652, 15653, 15654, 15654, 15654, 15656, 15657, 15658, 15658, 15658, 15658, 15658, 15658, 15659, 15662, 15663, 15663, 15666, 15666, 15666, 15666, 15673, 15673, 15674,
    15674, 15678, 15678, 15679, 15679, 15679, 15679, 15681, 15683, 15684, 15684, 15684, 15684, 15685, 15686, 15688, 15689, 15690, 15691, 15692, 15692, 15693, 15693, 15693,
    15696, 15697, 15697, 15697, 15697, 15698, 15701, 15701, 15702, 15704, 15704, 15704, 15704, 15704, 15705, 15705, 15707, 15707, 15714, 15715, 15716, 15720, 15722, 15722,
    15724, 15727, 15727, 15730, 15731, 15731, 15732, 15732, 15732, 15733, 15734, 15734, 15738, 15739, 15739, 15739, 15739, 15739, 15741, 15741, 15741, 15741, 15743, 15743,
    15743, 15747, 15747, 15749, 15749, 15749, 15749, 15749, 15751, 15752, 15752, 15753, 15755, 15755, 15759, 15759, 15768, 15770, 15770, 15772, 15774, 15774, 15774, 15774,
    15776, 15779, 15781, 15781, 15787, 15787, 15787, 15787, 15787, 15789, 15789, 15789, 15789, 15790, 15791, 15791, 15791, 15794, 15794, 15795, 15795, 15795, 15795, 15795,
    15795, 15796, 15812, 15812, 15813, 15813, 15813, 15813, 15815, 15815, 15817, 15817, 15817, 15817, 15817, 15819, 15820, 15822, 15834, 15834, 15835, 15843, 15844, 15846,
    15846, 15846, 15846, 15848, 15848, 15851, 15852, 15858, 15861, 15861, 15861, 15861, 15861, 15861, 15867, 15867, 15869, 15869, 15869, 15870, 15872, 15875, 15875, 15875,
    15876, 15876, 15877, 15878, 15880, 15880, 15880, 15880, 15883, 15888, 15888, 15888, 15890, 15890, 15891, 15893, 15893, 15897, 15898, 15899, 15899, 15901, 15903, 15904,
    15904, 15904, 15904, 15906, 15906, 15909, 15911, 15911, 15911, 15913, 15915, 15917, 15917, 15924, 15924, 15924, 15925, 15926, 15926, 15928, 15928, 15929, 15929, 15930,
    15931, 15932, 15941, 15943, 15947, 15947, 15947, 15949, 15949, 15949, 15949, 15949, 15952, 15952, 15952, 15952, 15953, 15953, 15953, 15953, 15953, 15953, 15953, 15953,
    15954, 15954, 15955, 15955, 15955, 15955, 15955, 15960, 15960, 15960, 15960, 15960, 15961, 15964, 15965, 15965, 15968, 15968, 15976, 15976, 15976, 15977, 15978, 15978,
    15983, 15986, 15986, 15990, 15990, 15993, 15993, 15993, 15993, 15994, 15994, 15995, 15996, 15997, 15997, 16000, 16000, 16002, 16002, 16002, 16005, 16006, 16006, 16006,
    16006, 16007, 16007, 16007, 16013, 16014, 16014, 16014, 16016, 16018, 16018, 16018, 16019, 16019, 16020, 16020, 16023, 16023, 16023, 16025, 16026, 16027, 16027, 16028,
    16028, 16030, 16030, 16030, 16030, 16032, 16032, 16032, 16035, 16035, 16035, 16035, 16036, 16037, 16037, 16037, 16037, 16041, 16041, 16043, 16043, 16043, 16061, 16061,
    16061, 16061, 16061, 16061, 16061, 16061, 16061, 16063, 16063, 16063, 16067, 16067, 16067, 16069, 16069, 16069, 16073, 16073, 16073, 16074, 16074, 16074, 16075, 16075,
    16075, 16076, 16078, 16078, 16078, 16078, 16079, 16080, 16083, 16083, 16083, 16083, 16083, 16085, 16085, 16085, 16086, 16090, 16091, 16092, 16095, 16095, 16096, 16098,
    16099, 16100, 16104, 16104, 16104, 16104, 16104, 16104, 16104, 16105, 16105, 16106, 16107, 16107, 16107, 16107, 16107, 16111, 16112, 16112, 16113, 16113, 16113, 16113,
    16115, 16115, 16115, 16115, 16115, 16115, 16116, 16120, 16121, 16121, 16122, 16123, 16129, 16129, 16131, 16131, 16132, 16132, 16132, 16133, 16133, 16134, 16134, 16134,
    16134, 16134, 16134, 16135, 16138, 16149, 16149, 16151, 16152, 16154, 16155, 16155, 16160, 16160, 16160, 16162, 16162, 16162, 16162, 16166, 16166, 16168, 16169, 16171,
    16171, 16173, 16175, 16176, 16177, 16177, 16177, 16177, 16177, 16177, 16177, 16180, 16180, 16180, 16180, 16191, 16191, 16191, 16192, 16192, 16192, 16192, 16194, 16198,
    16198, 16198, 16198, 16198, 16198, 16198, 16198, 16198, 16200, 16200, 16201, 16203, 16203, 16204, 16204, 16204, 16204, 16204, 16204, 16204, 16204, 16206, 16208, 16209,
    16210, 16211, 16213, 16216, 16216, 16216, 16216, 16218, 16218, 16219, 16219, 16220, 16220, 16225, 16227, 16227, 16227, 16229, 16231, 16234, 16235, 16236, 16237, 16237,
    16237, 16237, 16237, 16237, 16238, 16239, 16239, 16241, 16242, 16245, 16246, 16246, 16246, 16246, 16247, 16248, 16248, 16250, 16250, 16251, 16251, 16252, 16252, 16254,
    16254, 16254, 16254, 16254, 16254, 16255, 16255, 16257, 16257, 16257, 16259, 16259, 16261, 16261, 16261, 16261, 16261, 16261, 16261, 16262, 16263, 16263, 16264, 16264,
    16264, 16266, 16266, 16266, 16267, 16268, 16268, 16268, 16268, 16269, 16269, 16269, 16269, 16269, 16269, 16272, 16273, 16273, 16274, 16275, 16275, 16277, 16277, 16277,
    16279, 16280, 16284, 16286, 16291, 16291, 16291, 16292, 16292, 16293, 16293, 16295, 16296, 16303, 16304, 16306, 16306, 16306, 16306, 16306, 16307, 16308, 16310, 16311,
    16313, 16313, 16314, 16314, 16314, 16314, 16318, 16319, 16319, 16320, 16328, 16334, 16334, 16336, 16336, 16336, 16342, 16342, 16342, 16343, 16345, 16346, 16346, 16346,
    16347, 16350, 16351, 16351, 16351, 16351, 16351, 16351, 16352, 16352, 16352, 16352, 16353, 16353, 16353, 16356, 16356, 16356, 16357, 16358, 16358, 16359, 16359, 16361,
    16361, 16362, 16363, 16364, 16366, 16366, 16366, 16367, 16370, 16371, 16371, 16371, 16371, 16371, 16371, 16371, 16373, 16375, 16376, 16377, 16379, 16382, 16382, 16382,
    16382, 16385, 16385, 16385, 16386, 16386, 16393, 16393, 16393, 16393, 16394, 16396, 16396, 16396, 16401, 16403, 16404, 16405, 16405, 16405, 16410, 16411, 16411, 16411,
    16411, 16414, 16414, 16416, 16416, 16416, 16417, 16417, 16417, 16417, 16419, 16419, 16419, 16419, 16419, 16419, 16421, 16422, 16423, 16423, 16423, 16423, 16428, 16428,
    16429, 16430, 16430, 16430, 16432, 16432, 16432, 16435, 16435, 16436, 16436, 16437, 16438, 16439, 16439, 16441, 16443, 16444, 16448, 16448, 16455, 16455, 16455, 16455,
    16456, 16456, 16456, 16458, 16458, 16460, 16464, 16464, 16464, 16464, 16466, 16466, 16466, 16466, 16467, 16468, 16469, 16469, 16469, 16469, 16472, 16474, 16475, 16476,
    16476, 16476, 16477, 16479, 16479, 16481, 16481, 16483, 16487, 16487, 16488, 16488, 16488, 16488, 16490, 16490, 16490, 16491, 16492, 16492, 16497, 16500, 16502, 16502,
    16502, 16504, 16504, 16505, 16506, 16506, 16512, 16512, 16512, 16512, 16512, 16512, 16512, 16512, 16512, 16512, 16513, 16513, 16513, 16518, 16518, 16518, 16519, 16519,
    16519, 16519, 16520, 16521, 16521, 16521, 16521, 16522, 16525, 16525, 16525, 16526, 16526, 16527, 16527, 16527, 16527, 16527, 16528, 16536, 16540, 16540, 16540, 16540,
    16540, 16540, 16541, 16544, 16544, 16544, 16544, 16546, 16546, 16548, 16550, 16551, 16551, 16551, 16553, 16553, 16553, 16553, 16553, 16553, 16554, 16554, 16555, 16555,
    16556, 16556, 16556, 16556, 16558, 16560, 16560, 16560, 16561, 16561, 16562, 16562, 16562, 16562, 16562, 16565, 16565, 16565, 16565, 16565, 16571, 16571, 16571, 16572,
    16572, 16572, 16582, 16584, 16586, 16588, 16590, 16590, 16590, 16591, 16591, 16592, 16592, 16592, 16602, 16603, 16603, 16605, 16608, 16609, 16612, 16616, 16618, 16618,
    16621, 16621, 16622, 16632, 16632, 16633, 16637, 16637, 16637, 16637, 16637, 16637, 16637, 16640, 16641, 16644, 16644, 16659, 16660, 16660, 16662, 16662, 16665, 16665,
    16668, 16670, 16670, 16676, 16676, 16676, 16678, 16678, 16680, 16680, 16680, 16680, 16680, 16682, 16683, 16685, 16685, 16686, 16686, 16687, 16687, 16687, 16687, 16690,
    16691, 16691, 16691, 16691, 16692, 16692, 16693, 16693, 16693, 16693, 16696, 16706, 16712, 16714, 16715, 16715, 16718, 16718, 16718, 16718, 16730, 16730, 16733, 16734,
    16734, 16734, 16734, 16734, 16734, 16734, 16734, 16735, 16737, 16737, 16738, 16739, 16740, 16740, 16740, 16740, 16740, 16741, 16741, 16742, 16742, 16743, 16743, 16746,
    16746, 16749, 16749, 16749, 16749, 16757, 16757, 16757, 16758, 16762, 16762, 16762, 16765, 16765, 16765, 16769, 16769, 16769, 16770, 16770, 16770, 16771, 16773, 16773,
    16773, 16773, 16773, 16773, 16774, 16774, 16777, 16777, 16780, 16782, 16783, 16783, 16791, 16791, 16792, 16794, 16795, 16798, 16801, 16802, 16803, 16807, 16808, 16810,
    16811, 16814, 16816, 16816, 16816, 16816, 16818, 16819, 16819, 16819, 16819, 16820, 16821, 16821, 16821, 16821, 16821, 16821, 16823, 16824, 16824, 16824, 16824, 16826,
    16826, 16826, 16828, 16828, 16828, 16829, 16829, 16829, 16829, 16830, 16832, 16832, 16832, 16832, 16832, 16832, 16833, 16834, 16834, 16834, 16834, 16834, 16834, 16834,
    16835, 16844, 16844, 16844, 16845, 16845, 16845, 16846, 16846, 16846, 16846, 16847, 16848, 16850, 16851, 16851, 16851, 16853, 16853, 16855, 16856, 16857, 16861, 16865,
    16865, 16865, 16875, 16875, 16881, 16881, 16891, 16892, 16892, 16892, 16892, 16894, 16896, 16897, 16898, 16900, 16900, 16900, 16901, 16902, 16902, 16903, 16903, 16903,
    16906, 16906, 16906, 16906, 16906, 16907, 16907, 16907, 16908, 16909, 16909, 16911, 16911, 16915, 16915, 16915, 16917, 16917, 16917, 16918, 16919, 16920, 16920, 16920,
    16920, 16920, 16922, 16922, 16925, 16925, 16925, 16927, 16927, 16928, 16928, 16928, 16929, 16929, 16931, 16931, 16937, 16937, 16937, 16937, 16937, 16939, 16939, 16939,
    16939, 16939, 16940, 16941, 16941, 16941, 16941, 16942, 16942, 16942, 16943, 16945, 16945, 16947, 16947, 16947, 16948, 16950, 16950, 16951, 16957, 16960, 16960, 16960,
    16962, 16962, 16962, 16963, 16963, 16964, 16965, 16966, 16966, 16969, 16971, 16972, 16972, 16972, 16972, 16972, 16972, 16973, 16973, 16973, 16977, 16977, 16979, 16980,
    16980, 16982, 16982, 16982, 16984, 16985, 16986, 16986, 16986, 16986, 16987, 16987, 16987, 16988, 16988, 16988, 16988, 16990, 16991, 16998, 17000, 17000, 17006, 17006,
    17006, 17006, 17006, 17007, 17012, 17012, 17013, 17013, 17013, 17014, 17016, 17016, 17017, 17017, 17018, 17019, 17020, 17020, 17020, 17020, 17020, 17021, 17022, 17022,
    17022, 17022, 17022, 17022, 17022, 17022, 17022, 17022, 17023, 17023, 17023, 17024, 17024, 17024, 17025, 17025, 17025, 17025, 17025, 17025, 17025, 17025, 17026, 17026,
    17026, 17029, 17029, 17029, 17030, 17035, 17035, 17035, 17035, 17036, 17036, 17037, 17037, 17037, 17037, 17037, 17037, 17040, 17040, 17040, 17041, 17041, 17041, 17041,
    17041, 17042, 17051, 17052, 17052, 17057, 17057, 17059, 17060, 17062, 17062, 17063, 17063, 17066, 17066, 17069, 17069, 17070, 17071, 17071, 17077, 17077, 17077, 17078,
    17078, 17080, 17085, 17086, 17087, 17087, 17088, 17088, 17091, 17091, 17091, 17091, 17091, 17091, 17091, 17091, 17092, 17092, 17093, 17095, 17095, 17096, 17103, 17103,
    17103, 17104, 17104, 17105, 17105, 17105, 17105, 17106, 17107, 17107, 17107, 17109, 17122, 17163, 17163, 17163, 17164, 17165, 17166, 17167, 17167, 17167, 17168, 17168,
    17170, 17171, 17172, 17172, 17172, 17173, 17174, 17174, 17174, 17174, 17174, 17176, 17177, 17178, 17179, 17179, 17183, 17186, 17186, 17186, 17186, 17186, 17186, 17186,
    17186, 17186, 17186, 17186, 17187, 17187, 17187, 17202, 17206, 17206, 17206, 17206, 17209, 17210, 17215, 17218, 17218, 17218, 17219, 17222, 17223, 17233, 17234, 17235,
    17240, 17245, 17245, 17247, 17247, 17247, 17249, 17249, 17249, 17249, 17249, 17250, 17253, 17253, 17255, 17255, 17256, 17260, 17260, 17262, 17264, 17266, 17267, 17267,
    17267, 17267, 17267, 17267, 17269, 17269, 17269, 17269, 17269, 17269, 17269, 17270, 17270, 17270, 17272, 17272, 17273, 17273, 17273, 17273, 17273, 17274, 17274, 17275,
    17275, 17275, 17275, 17275, 17276, 17276, 17278, 17278, 17278, 17278, 17278, 17278, 17284, 17285, 17285, 17285, 17286, 17286, 17289, 17290, 17290, 17290, 17291, 17291,
    17293, 17293, 17296, 17296, 17296, 17296, 17297, 17297, 17300, 17303, 17303, 17304, 17304, 17309, 17312, 17313, 17313, 17313, 17313, 17313, 17315, 17315, 17315, 17315,
    17316, 17316, 17316, 17316, 17316, 17317, 17318, 17319, 17325, 17326, 17326, 17326, 17326, 17327, 17328, 17328, 17328, 17335, 17336, 17339, 17341, 17341, 17341, 17342,
    17342, 17350, 17350, 17351, 17354, 17355, 17355, 17355, 17355, 17358, 17360, 17360, 17361, 17363, 17363, 17363, 17363, 17364, 17376, 17380, 17380, 17380, 17380, 17382,
    17382, 17383, 17387, 17387, 17387, 17387, 17387, 17389, 17389, 17389, 17389, 17393, 17396, 17396, 17400, 17401, 17401, 17401, 17402, 17402, 17406, 17406, 17407, 17407,
    17408, 17411, 17411, 17411, 17411, 17413, 17414, 17414, 17415, 17415, 17416, 17417, 17419, 17421, 17422, 17422, 17422, 17423, 17423, 17425, 17426, 17426, 17426, 17427,
    17428, 17428, 17429, 17429, 17430, 17432, 17432, 17434, 17435, 17435, 17435, 17436, 17436, 17436, 17436, 17436, 17437, 17437, 17437, 17437, 17438, 17440, 17440, 17441,
    17441, 17445, 17447, 17448, 17448, 17448, 17448, 17449, 17450, 17450, 17450, 17452, 17455, 17456, 17457, 17458, 17466, 17466, 17466, 17469, 17473, 17473, 17473, 17473,
    17473, 17474, 17474, 17475, 17477, 17477, 17477, 17477, 17477, 17479, 17479, 17482, 17482, 17482, 17482, 17483, 17483, 17483, 17485, 17485, 17485, 17485, 17487, 17487,
    17487, 17487, 17487, 17487, 17489, 17489, 17490, 17491, 17492, 17492, 17494, 17495, 17495, 17495, 17495, 17497, 17498, 17510, 17511, 17513, 17515, 17517, 17517, 17520,
    17521, 17521, 17522, 17522, 17544, 17545, 17545, 17545, 17546, 17546, 17546, 17546, 17546, 17546, 17548, 17548, 17548};

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
