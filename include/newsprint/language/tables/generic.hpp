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
    " setzenteilendruckenmerkenmailensendenspeichernkopierenvorlesenanhörenhörenabspielenpauseschließenöffnenÖffnensuche"
    "nsuchemenünavigationstartseiteübersichtÜbersichtzurückmehrwenigerweiterlesenmehr lesenkommentarekommentarkommentiere"
    "nantwortenmeldenbewertenreaktionenpostingsfeedbackdiskussionanzeigenadvertorialgesponsertsponsoredaboabonnierenabonnente"
    "nabonnementanmeldenabmeldeneinloggenregistrierenloginlogoutprofilmein kontoepapere-mailfacebooktwitterwhatsapptelegramin"
    "stagramlinkedinxingpinterestyoutubetiktokthreadsblueskymastodonmessengerflipboardpocketredditx.comvibervkontakteвкон"
    "тактеВконтактеодноклассникиОдноклассникиrssaudiobilderumfragerätselsudokustelle"
    "nmarktdatenschutzagbhilfefaqüber unsÜber unskarrierejobsthemenpushpush-nachrichtenbenachrichtigungeneinstellungenakzep"
    "tierenablehnenzustimmenokneinabbrechenabsendenneuneu ladenbeliebtmin.x×✕aaa+a-a -a +mehr dazumehr erfahreninhaltsverz"
    "eichnisexterner linklivetickerpartagerimprimerenvoyerenregistrersauvegardercopierécouterÉcouterregarderlirefermerouvri"
    "rrechercherrecherchecherchermenuaccueilsuivantprécédentsuivanteprécédenteretourmoinslire plusla suitecommentairescom"
    "mentairecommenterréagirrépondresignalerréactionssponsorisécontenu sponsorisépartenaires'abonners’abonnerabonnez-v"
    "ousje m'abonneje m’abonneabonnésréservé aux abonnésarticle réservé aux abonnésabonnéconnexiondéconnexions'ins"
    "crires’inscrireinscriptionmon comptenewslettersoffrirfavorissuivres'identifiers’identifiercontribuercgucgvaidequi so"
    "mmes-nousarchivesmots croisésannoncesaccepterrefuserparamétrerannulervaliderchargementdiaporamainfographievidéosen di"
    "rectalertealertesnotificationsgratuitj'aimej’aimesommaireà proposÀ proposcompartirimprimirenviarguardarcopiarescucha"
    "rleercerrarabrirbuscarbúsquedamenúinicioportadasiguienteanteriorvolvermenosleer máscomentarioscomentariocomentarrespo"
    "nderdenunciarreaccionesanunciopatrocinadocontenido patrocinadosuscríbetesuscríbete asuscribirsesuscripciónsuscriptore"
    "scontenido exclusivoaccederentrarsalirmi cuentaboletínboletinesseguirfavoritoscontactoayudaquiénes somoshemerotecapasa"
    "tiemposclasificadosinmobiliariaaceptarrechazarcancelarcargandopódcastfotogaleríavídeosen directoen vivoalertasnotific"
    "acionesme gustanormascompartesíguenossíguenos ensumariocondividistampainviacopiaascoltaleggichiudiapricercamenùhome p"
    "ageavantiindietrosuccessivoprecedentealtromenocommenticommentocommentarispondisegnalareazioniannunciosponsorizzatoconten"
    "uto sponsorizzatoabbonatiabbonamentoabbonamentiaccediesciregistratiiscrivitipreferitiseguiseguiciseguici sunote legalipr"
    "ivacyaiutochi siamoannunciaccettarifiutaannullacaricamentofotogallerygalleryin direttanotifichemi piaceesclusivosommario"
    "contribuiscinewsletter ansaansacheckpartilharpartilhesalvarouvirassistirfecharpesquisarpesquisabuscainíciopágina inici"
    "alpróximopróximavoltarver maisleia maisler maiscomentárioscomentáriocomentereaçõesanúncioconteúdo patrocinadoass"
    "ineassine jáassinarassinaturaassinanteassinantessaircadastre-seregiste-seregistarminha contasiga-noscontatocontactosaju"
    "daquem somosexpedientepassatemposprevisão do tempoclassificadosaceitarrejeitarnãocarregandogaleriafotogaleriaao vivoem"
    " diretonotificaçõescurtirgostográtiserramoserramos\?sumáriodelendeelafdrukkenprintenversturenbewarenopslaankopiërenl"
    "uisterenluisterbekijkbekijkenlees meerlezensluitensluitopenenzoekenzoekvoorpaginavolgendevorigeterugmeermindertoon meerr"
    "eactiesreactiereageerreagerenantwoordenadvertentiesgesponsordabonnerenabonneerabonneeabonneesneem een abonnementword abo"
    "nneeinloggenuitloggenaanmeldenregistrerenmijn accountnieuwsbriefnieuwsbrievenvolgenvolgvolg onscolofonvoorwaardenhulpove"
    "r onsarchiefpuzzelsspelletjesaccepterenweigerenneeannulerenfoto'sfoto’sfotoserievideo'svideo’sliveblogmeldingenexclu"
    "siefudostępnijdrukujwyślijzapiszkopiujposłuchajodtwórzobejrzyjzobaczczytajczytaj dalejzamknijotwórzszukajwyszukajst"
    "rona głównanastępnynastępnapoprzednipoprzedniawsteczwróćdalejwięcejmniejpokaż więcejkomentarzeodpowiedzzgłośr"
    "eakcjeogłoszeniesponsorowanemateriał sponsorowanyartykuł sponsorowanymateriał partnerasubskrybujprenumerataprenumeru"
    "jsubskrypcjakup dostępzalogujwylogujzarejestruj sięmoje kontoobserwujulubioneregulaminpomoco nasarchiwumkrzyżówkiog"
    "łoszeniaakceptujęodrzućanulujładowanieŁadowaniezdjęciawideowideo i fotona żyworelacjapowiadomienialubię toeksklu"
    "zywnedla prenumeratorówautopromocjapaylaşpaylaşınyazdırgönderkaydetkopyaladinleizleİzleokukapataçaramaanasayfaan"
    "a sayfasonrakiöncekiÖncekigeriileriİleridaha fazladevamıyorumlaryorumyanıtlacevaplaşikayet etŞikayet ettepkileril"
    "anİlansponsorluabone ol google newsabonelikgirişgiriş yapçıkışÇıkışüye olÜye olkayıt olhesabımbültene-b"
    "ültentakip etbizi takip ediniletişimİletişimkünyegizlilikyardımhakkımızdaarşivoyunlarhava durumuburçlarresmi i"
    "lanlarresmi İlanlarkabul etreddetevethayıriptalİptaltamamyükleniyorfotoğraffotoğraflargalerivideo galericanlıcanl"
    "ı yayınbildirimlerbeğenhaber akışıe-gazetebüyütküçültdelasparakopieralyssnatittaläs merstängöppnaÖppnasö"
    "kmenystartsidanästaföregåendetillbakakommentarerkommenterasvaraanmälannonsersponsrat innehållprenumereraprenumerant"
    "logga inlogga utregistreramin sidanyhetsbrevföljfölj ossfölj ämneom osshjälpkorsordaccepteraavvisanejavbrytladdarbi"
    "ldspellivesäntdirektnotisergillaexklusivtudskrivkopierlytlæs mereåbnÅbnsøgforsidenæsteforrigetilbagekommentersvara"
    "nnoncerabonnerabonnentkun for abonnenterlog indlog udtilmeldmin sidenyhedsbrevfølgfølg osom oshjælpafvisannullerindl"
    "æserbilledergallerilagrelyttles merlukkåpneÅpnesøkforsidennestetilbakevis merfor abonnenterlogg innlogg utregistrerh"
    "jelpgodtaavslålastersdílettisknoutodeslatuložitkopírovatposlechnoutpřehrátčístČístvíceménězobrazit vícezav"
    "řítotevříthledatvyhledatdomůúvodÚvodhlavní stránkadalšípředchozízpětkomentářekomentářkomentovatdiskuse"
    "diskuzeodpovědětnahlásitreakceinzercesponzorovánokomerční sdělenípředplatitpředplatnépředplatitelépro před"
    "platitelepřihlásitpřihlásit seodhlásitregistracesledovatsledujte náskontaktynápovědao náskřížovkyhoroskopyso"
    "uhlasímodmítnoutzrušitnačítámfotogalerieživěŽivěupozorněnílíbí se miexkluzivněprémiovézdieľaťtlačvia"
    "cdiskusiaprihlásiťpredplatnéпечатьПечатьотправитьОтправитьсохранитьСохра"
    "нитьскопироватьСкопироватькопироватьКопироватьслушатьСлушать"
    "смотретьСмотретьчитатьЧитатьдалееДалеезакрытьЗакрытьоткрытьО"
    "ткрытьпоискПоискискатьИскатьменюМенюглавнаяГлавнаяследующаяС"
    "ледующаяследующийСледующийпредыдущаяПредыдущаяпредыдущийПред"
    "ыдущийназадНазадвпередВпередещеЕщеещёЕщёбольшеБольшепоказать"
    "ПоказатьскрытьСкрытькомментарииКомментариикомментарийКоммент"
    "арийобсуждениеОбсуждениеответитьОтветитьпожаловатьсяПожалова"
    "тьсяреакцииРеакциипартнерский материалПартнерский материална "
    "правах рекламыНа правах рекламыспецпроектСпецпроектподписатьс"
    "яПодписатьсяподпискаПодпискаподписчикиПодписчикивойтиВойтивх"
    "одВходвыйтиВыйтирегистрацияРегистрациязарегистрироватьсяЗаре"
    "гистрироватьсямой профильМой профильрассылкаРассылкаизбранное"
    "ИзбранноеконтактыКонтактыпомощьПомощьо насО насредакцияРедакц"
    "иявакансииВакансииархивАрхивигрыИгрыгороскопГороскопкурсы ва"
    "лютКурсы валютпринятьПринятьотклонитьОтклонитьотменаОтменаза"
    "грузкаЗагрузкафотогалереяФотогалереягалереяГалереяпрямой эфи"
    "рПрямой эфиртрансляцияТрансляцияуведомленияУведомлениянравит"
    "сяНравитсяэксклюзивЭксклюзивдзенДзенвкВкдрукДруккоментаріКом"
    "ентаріобговоритиОбговоритипідписатисяПідписатисяувійтиУвійти"
    "пошукПошукголовнаГоловнадаліДалібільшеБільшещеЩезакритиЗакри"
    "тивідеоВідеонаживоНаживоtipăreșteprinteazătrimitesalveazăcopiazăascultăveziciteșteînchid"
    "eÎnchidedeschidecautăcăutaremeniuacasăprima paginăurmătorulurmătoareaanteriorulînapoiÎnapoimai multmai multemai"
    " puțincomentariicomentariurăspunderaporteazăreacțiiabonează-teabonareabonamentautentificareconectareînregistrareÎ"
    "nregistrarecontul meuurmărește-netermeniajutordespre noiredacțiaarhivăjocurihoroscopanunțuriacceptrefuzanuleazăse "
    "încarcăgalerie fotoîn directÎn directnotificăriκοινοποίησηΚοινοποίησηεκτύπωσηΕκτύ"
    "πωσηαποστολήΑποστολήαποθήκευσηΑποθήκευσηακούστεΑκούστεδείτεΔ"
    "είτεδιαβάστεΔιαβάστεκλείσιμοΚλείσιμοάνοιγμαΆνοιγμααναζήτησηΑ"
    "ναζήτησημενούΜενούαρχικήΑρχικήεπόμενοΕπόμενοπροηγούμενοΠροηγ"
    "ούμενοπίσωΠίσωλιγότεραΛιγότερασχόλιοΣχόλιοσχολιάστεΣχολιάστε"
    "απάντησηΑπάντησησυνδρομήΣυνδρομήσυνδρομητέςΣυνδρομητέςσύνδεσ"
    "ηΣύνδεσηεγγραφήΕγγραφήεπικοινωνίαΕπικοινωνίαβοήθειαΒοήθειααρ"
    "χείοΑρχείοπαιχνίδιαΠαιχνίδιαζώδιαΖώδιααποδοχήΑποδοχήαπόρριψη"
    "ΑπόρριψηφωτογραφίεςΦωτογραφίεςβίντεοΒίντεοζωντανάΖωντανάsharesha"
    "re thistweetprintemailsavecopyclosesearchnextpreviousprevbackmoreread moresee moreview moreshow moreload morecommentscom"
    "mentreplyreportadvertisementsadadspromotedsubscribesubscribe nowsign uplog outregistermy accountfollowcontact usaboutabo"
    "ut ushelptermscookiesaccept allreject alldeclineyescancelsubmitloadingloading...listenlisten to articleplaymutelikelikes"
    "sharesviewsdeutschfrançaisespañolitalianoportuguêspolskitürkçeрусскийРусскийукраїнськаУк"
    "раїнськаукраїнськоюУкраїнськоюčeskyČeskynederlandssvenskadansknorskenglish versionin eng"
    "lishlesezeitläsetidreading timekomentarze (kommentare (commentaires (comentarios (comentários (commenti (reacties (dis"
    "kuse (комментарии (Комментарии (yorumlar (anzeigewerbungpublicitépublicidadpubblicitàpublicidade"
    "advertentiereklamareklamannonsannonseannonceрекламаРекламаnewslettershare onfollow uspowered bysponsored b"
    "ylog insign inadvertisemente-paperprosentiamos abos+z+f+autoplaynewsletter anmeldennewsletter abonnierenzum newsletterne"
    "wsletter bestellenjetzt abonnierenjetzt anmeldenjetzt registrierenjetzt testenjetzt kostenlosjetzt weiterlesenkostenlos "
    "testenkostenlos registrierengratis testenabonnieren siemit meiner anmeldungstimme ich der werbevereinbarung zufolgen sie"
    "folgt unsunsere appapp herunterladenapp ladenunterstützen siespenden siejetzt spendenjederzeit kündbarmonatlich kündb"
    "arprobemonatprobeaboangebot sichernweiterlesen mitalle artikel aufzugang zu allenzugriff auf alleuneingeschränkter zuga"
    "ngum den artikel zu lesendiesen artikel weiterlesendieser artikel istnur für abonnentenexklusiv für abonnentenhaben si"
    "e hinweiseschreiben sie unsschicken sie unssenden sie unsschreiben sie anhaben sie anregungendiskutieren siekommentieren"
    " siesagen sie unsverpassen sienichts verpassenimmer informiertin ihr postfachper e-mail erhaltenpush-mitteilungenwhatsap"
    "p-kanaltelegram-kanalwerben siehier abonnierenhier anmeldenhier geht es zumhier finden siemehr nachrichten ausabonnez-vo"
    "usabonnez vouss'abonner às’abonner àinscrivez-vousje m'inscrisje m’inscrisje m'abonneje m’abonnerecevoir la news"
    "letterrecevoir notrenotre newsletternos newsletterstélécharger l'applicationtélécharger l’applicationtéléchargez"
    " l'applicationtéléchargez l’applicationsuivez-noussoutenez-nousfaire un donfaites un donje fais un donsans engagemen"
    "tessai gratuitdès 1 €pour lire la suitela suite est réservéepour continuer la lecturedéjà abonnépas encore abonn"
    "éaccès illimitéréservé à nos abonnésréservée aux abonnésenvoyez-nousécrivez-nousÉcrivez-nouscontactez-nousco"
    "ntactez la rédactionune question, une suggestionvous avez unedonnez votre avisne manquezne ratezrestez informéchaque m"
    "atindans votre boîtealertes infochaîne whatsappvous pouvez à tout momentsuscríbetesuscríbaseapúntateregístrate gr"
    "atisrecibe en turecibe nuestrarecibe larecibe lasrecíbelanuestra newsletternuestro boletínnewsletter gratuitaboletín "
    "gratuitodescarga nuestradescarga la appdescárgatesíguenossigue todassigue toda laúnete aÚnete ahazte socioapoya elap"
    "oya ahaz una donaciónsin permanenciaprueba gratisprueba gratuitapara seguir leyendopara continuar leyendocontenido excl"
    "usivo parasolo para suscriptoresexclusivo para suscriptores¿ya eres suscriptorsi ya eres suscriptoracceso ilimitadoenv"
    "íanosescríbenosmándanoscuéntanosno te pierdasmantente informadotodas las noticias enen tu correocanal de whatsappnue"
    "stro canaltu suscripciónactiva las notificacionesabbonati aabbonati oraabbonati subitoabbonati periscrivitiricevi le no"
    "tiziericevi la newsletterla nostra newsletternella tua casellascarica l'appscarica l’appscarica la nostra appscarica g"
    "ratisseguicisostienisostienicidona orafai una donazioneprova gratisper continuare a leggereper leggere l'articoloper leg"
    "gere l’articoloriservato agli abbonatiarticolo riservatosei già abbonatoaccesso illimitatopuoi aderirese hai scelto d"
    "i non accettarescriviciscrivi ainviacisegnalacinon perdereresta aggiornatorestare aggiornatorimani aggiornatobasta clicc"
    "are quiclicca quicanale whatsappcanale telegramassineassinar agorainscreva-secadastre-secadastre seureceba asreceba nore"
    "ceba notíciasreceba nossasubscrevanossa newsletterbaixe o appbaixe o aplicativobaixe nossosiga-nossiga nas redespartici"
    "pe do canalentre no grupojunte-seapoie-nosdoe agorafaça uma doaçãoteste grátispara continuar lendopara continuar a l"
    "erpara ler este artigoconteúdo exclusivo paraexclusivo para assinantesjá é assinanteacesso ilimitadoenvie suaenvie su"
    "gestõesenvie-nosfale conosconão percafique por dentromantenha-se informadono seu e-mailclique aquicanal no whatsappcan"
    "al do whatsappos leitores são a forçao contributo doabonneerword abonneeword lidneem een abonnementprobeer gratisprobe"
    "er numeld je aanmeld u aanschrijf je inschrijf u inontvang onzeontvang de nieuwsbriefonze nieuwsbriefdownload de appdown"
    "load onze appvolg ons opsteun de journalistiekom verder te lezenlees verder metalleen voor abonneesexclusief voor abonne"
    "esal abonneeonbeperkt toegangonbeperkt lezenmail onsstuur onsstuur jetip onsheeft u een tipheb je eenwat vind jijlaat he"
    "t ons wetenmis nietsblijf op de hoogteelke ochtendin je mailboxin je inboxklik hierwhatsappkanaalvia whatsappzapisz się"
    "subskrybujzasubskrybujprenumerujkup prenumeratękup dostępwykup dostępuzyskaj dostępodbierz dostępza 1 złwypróbujp"
    "obierz aplikacjępobierz naszą aplikacjęśledź nasŚledź naspolub naswesprzyj nasprzekaż darowiznęaby przeczytaća"
    "by czytać dalejżeby przeczytaćŻeby przeczytaćtylko dla prenumeratorówdostępny tylko dladla subskrybentówmasz ju"
    "ż prenumeratęnieograniczony dostępnapisz do naswyślij do naswyślij namprześlij namczekamy namasz ciekawy tematmasz"
    " informacjemasz tematpodziel się z namidaj nam znaćbądź na bieżąconie przegapwięcej takich historiiwięcej ważny"
    "ch informacjiznajdziesz na stronie głównejkliknij tutajkanał na whatsappna stronie głównej onetuabone olunabone olb"
    "ültenimizebültene kayıtkayıt olunüye olunÜye olunuygulamamızıuygulamayı indiruygulamayı İndirtakip etmek içi"
    "ntakip etmek İçinkanalımızakanallarına katılınwhatsapp kanalınadestek olunbağış yapayda sadeceücretsiz deney"
    "inÜcretsiz deneyindevamını okumak içindevamını okumak İçinokumaya devam etmeksadece abonelereabonelere özelabon"
    "elere Özelbize yazınbize ulaşıngörüşleriniziyorumlarınızısizin görüşünüzihbar hattıİhbar hattıkaçırm"
    "ayınhaberdar olunanında haberdarcebinize düşsünönemli gelişmelerÖnemli gelişmelerson dakika gelişmeleri içins"
    "on dakika gelişmeleri İçingündemdeki gelişmeleranlık gelişmeler içinanlık gelişmeler İçintıklayınızburaya"
    " tıklayıniçin tıklayınİçin tıklayınabonelik içinabonelik İçinlütfen iletişime geçinizlütfen İletişime "
    "geçinizprenumerera påprenumerera nubli prenumerantanmäl dig tillvårt nyhetsbrevvåra nyhetsbrevladda ner appenladda "
    "ner vår appfölj oss påstöd vårstöd osstesta gratisför att läsa vidareför att läsa helaendast för prenumerante"
    "rredan prenumeranttipsa ossmejla ossmejla tillskicka inhar du tipshar du ett tipsvad tycker dumissa intehåll dig uppdat"
    "eraddirekt i dinklicka härbliv abonnentkøb abonnementprøv gratistilmeld digfå nyhedsbrevetvores nyhedsbrevhent appen"
    "følg os påstøt osfor at læsekun for abonnenterallerede abonnentskriv til ossend ostip oshold dig opdateretgå ikke g"
    "lipklik herbli abonnentkjøp abonnementmeld deg pålast ned appenfølg ossstøtt ossper månedfor å lesetips osssend os"
    "sklikk herpřihlaste seodebírat newsletternáš newsletterpředplaťte sipředplatitkoupit předplatnéaktivovat předp"
    "latnévyzkoušejtezdarma na měsícstáhněte sipřidejte sepodpořte náscelý článekpro předplatiteletento článek"
    " jemáte předplatnéneomezený přístupnapište námpošlete námmáte tipdejte nám vědětváš názornenechte si uj"
    "ítbuďte v obrazedo vašeho e-mailuklikněte zdeподписывайтесьПодписывайтесьподпиши"
    "тесьПодпишитесьподпишисьПодпишисьподписаться наПодписаться на"
    "оформите подпискуОформите подпискуоформить подпискуОформить по"
    "дпискунаш telegramНаш telegramнаш телеграмНаш телеграмtelegram-каналтелегр"
    "ам-каналТелеграм-каналнашем telegramНашем telegramчитайте насЧитайте на"
    "сприсоединяйтесьПрисоединяйтесьскачайте приложениеСкачайте пр"
    "иложениеустановите приложениеУстановите приложениеподдержитеП"
    "оддержитеподдержать насПоддержать нассделать пожертвованиеСде"
    "лать пожертвованиечтобы читатьЧтобы читатьчтобы прочитатьЧтобы"
    " прочитатьдля подписчиковДля подписчиковдоступно только подпис"
    "чикамДоступно только подписчикамуже есть подпискаУже есть подпи"
    "скапишите намПишите намнапишите намНапишите намсообщите намСоо"
    "бщите наместь что рассказатьЕсть что рассказатьне пропуститеНе "
    "пропуститебудьте в курсеБудьте в курсеузнавайте первымиУзнавай"
    "те первыминажмите здесьНажмите здесьваш e-mailВаш e-mailподписуйтесь"
    "ПодписуйтесьпідписуйтесьПідписуйтесьпідпишітьсяПідпишітьсяпі"
    "дписуйтеся наПідписуйтеся настежте заСтежте задолучайтесяДолуч"
    "айтесяприєднуйтесьПриєднуйтесьпідтримайтеПідтримайтепишіть н"
    "амПишіть намнадсилайтеНадсилайтене пропустітьНе пропустітьбуд"
    "ьте в курсіБудьте в курсідякуємо, щоДякуємо, щоabonează-teabonați-văînscrie-t"
    "eÎnscrie-teînscrieți-văÎnscrieți-vănewsletterul nostrunewsletter-uldescarcă aplicațiaurmărește-neurmăriți-n"
    "eurmărește știrileurmărește cele mai noialătură-tepentru a citidoar pentru abonațitrimite-nescrie-nespune-nepăr"
    "erea tanu ratafii la curentcele mai noi știripe google newscanalul de whatsappclick aiciακολουθήστεΑκολ"
    "ουθήστεεγγραφείτεΕγγραφείτεγίνετε συνδρομητήςΓίνετε συνδρομητ"
    "ήςκατεβάστε την εφαρμογήΚατεβάστε την εφαρμογήστείλτε μαςΣτείλ"
    "τε μαςγράψτε μαςΓράψτε μαςμάθετε πρώτοιΜάθετε πρώτοιδείτε όλες "
    "τιςΔείτε όλες τιςόλες τις τελευταίεςΌλες τις τελευταίεςστο google ne"
    "wsΣτο google newsμη χάσετεΜη χάσετεκάντε κλικ εδώΚάντε κλικ εδώsubscribe tosu"
    "bscribe nowsign up forsign up tosign up hereour newsletterour free newsletterin your inboxfollow us ondownload our appdo"
    "wnload the appjoin ourbecome a memberbecome a subscribersupport our journalismsupport usmake a donationclick herefree tr"
    "ialcancel anytimeto continue readingfor subscribers onlyalready a subscriberwrite to uswhatsapp channeltelegram channels"
    "tay informeddon't missdon’t missper rimanere aggiornatosiga oacompanhe-nossíganos enreciba las noticiasúnete al cana"
    "lreceveztéléchargez l'apptéléchargez l’apprejoignezmelden sie sichladen sie die appdołącz dobizi takipbli medlem"
    "få nyhetsbrevfå nyheteneabonner påÚnete al canalhaben bereits ein abosie haben ein aboconteúdo para assinantestägl"
    "ich umihr browser ist veraltetverwenden cookiesnutzen cookiesbrowser-pushpush-benachrichtigungenjederzeit top informiert"
    "nous utilisons des cookiesutilise des cookiesutilizamos cookiesusamos cookiesutiliza cookiesutilizziamo i cookieutilizza"
    " cookieutilizza i cookiegebruikt cookiesgebruiken cookiesplików cookiesplików cookieçerezÇerezanvänder cookiesbruge"
    "r cookiesbruker cookiesinformasjonskapslerevästeitäpoužíváme cookiescookie-katcookie-uriфайлы cookieyorumlar o"
    "naylanmamaktadırvær varsombeachten sie dabeiregeln für leserkommentaregehört zum angebot vonweil er ihnen geschenkt "
    "wurdecorreo ha sidohas creado tu cuentano ha sido verificadoligue 193é só clicarÉ só clicartweet nicht sehenoglądaj"
    " mecze onlinezapoznaj się z regulaminemregulamin komentarzyi commenti sonoles commentaires sontlos comentarios sonos co"
    "mentários sãoalle rechte vorbehaltenrechte vorbehaltenvervielfältigungnachdruck verbotennutzung ausschließlichprivat"
    "en eigenbedarfurheberrechtlich geschütztohne genehmigungalle inhalte dieserweiterverbreitungtous droits réservésdroit"
    "s réservésreproduction interditetoute reproductionreproduction totaledroits de reproductiontodos los derechos reservad"
    "osderechos reservadosprohibida la reproducciónprohibida su reproducciónqueda prohibidareproducción total o parcialres"
    "ervados todos los derechosriproduzione riservatatutti i diritti riservatidiritti riservatidiritti di riproduzioneè viet"
    "ata la riproduzioneÈ vietata la riproduzionevietata la riproduzionetodos os direitos reservadosdireitos reservadosproib"
    "ida a reproduçãoé proibida a reproduçãoÉ proibida a reproduçãoreprodução proibidaalle rechten voorbehoudenrech"
    "ten voorbehoudenauteursrechtauteursrechtenniets uit deze uitgavewszelkie prawa zastrzeżoneprawa zastrzeżoneprawa autor"
    "skiekopiowanie zabronionekopiowanie, przedrukzakaz kopiowaniadalsze rozpowszechnianierozpowszechnianie artykułutüm hak"
    "ları saklıdırher hakkı saklıdırtelif hakkıtelif haklarıizinsiz kullanılamazİzinsiz kullanılamazizin alınmada"
    "nİzin alınmadankaynak gösterilmedenkopyalanamazalla rättigheter förbehållnaalle rettigheder forbeholdesalle rettig"
    "heterophavsretophavsretligt beskyttetopphavsrettopphavsrettsligupphovsrättupphovsrättsskyddateftertryck förbjudetalle"
    " rettigheter reservertall kopieringvšechna práva vyhrazenapráva vyhrazenaautorská právapublikování nebo šířen"
    "íjakékoliv užitívšetky práva vyhradenéвсе права защищеныВсе права защищеныпра"
    "ва защищеныПрава защищеныавторские праваАвторские праваавторск"
    "их правАвторских правперепечаткаПерепечаткапри перепечаткеПри "
    "перепечаткепри цитированииПри цитированиипри использовании мат"
    "ериаловПри использовании материаловиспользование материаловИс"
    "пользование материаловиспользование материалов разрешеноИспол"
    "ьзование материалов разрешенополное или частичноеПолное или час"
    "тичноелюбое использованиеЛюбое использованиегиперссылка обяза"
    "тельнаГиперссылка обязательнавсі права захищеніВсі права захищ"
    "еніусі права захищеніУсі права захищенівикористання матеріалів"
    "Використання матеріалівпри використанні матеріалівПри використ"
    "анні матеріалівпередрукПередрукtoate drepturile rezervatedrepturile rezervatedrepturi de a"
    "utorreproducereapreluarea informațiiloreste interzisăμε επιφύλαξη παντός δικαιώματοςΜε "
    "επιφύλαξη παντός δικαιώματοςπνευματικά δικαιώματαΠνευματικά δι"
    "καιώματααπαγορεύεται η αναπαραγωγήΑπαγορεύεται η αναπαραγωγήmind"
    "en jog fenntartvakaikki oikeudet pidätetäänall rights reservedrights reservedcopyright© copyright©(c) 20(c) 19ⓒma"
    "y not be publishedmay not be reproducedall content copyrightdpa-infocomarticle original publiéartikel teilen undalla r"
    "ättigheterkopiering forbudtredakteurredakteurinredakteurechefredakteurchefredakteurinchefredaktionstellvertretender che"
    "fredakteurstellvertretende chefredakteurinleitender redakteurleitende redakteurinpolitikredakteurpolitikredakteurinpolit"
    "ik-redakteurpolitik-redakteurinwirtschaftsredakteurwirtschaftsredakteurinsportredakteursportredakteurinlokalredakteurlok"
    "alredakteurinfeuilletonredakteurnachrichtenredakteurnachrichtenredakteurinonline-redakteuronline-redakteurinonlineredakt"
    "euronlineredakteurinvolontärvolontärinkorrespondentkorrespondentinauslandskorrespondentauslandskorrespondentinhauptsta"
    "dtkorrespondenthauptstadtkorrespondentinwirtschaftskorrespondentwirtschaftskorrespondentinpolitischer korrespondentpolit"
    "ische korrespondentinreporterreporterinchefreporterchefreporterinsportreporterpolizeireporterpolizeireporterinfreier aut"
    "orfreie autorinfreier journalistfreie journalistinfreier mitarbeiterfreie mitarbeiterinjournalistjournalistinkolumnistko"
    "lumnistingastautorgastautoringastbeitrag vonressortleiterressortleiterinstellvertretender ressortleiterstellvertretende "
    "ressortleiterinbüroleiterbüroleiterinherausgeberherausgeberinkritikerkritikerinmoderatormoderatorinsprecher der redakt"
    "ionpraktikantpraktikantinchef vom dienstard-korrespondentredaktionsmitgliedteamleiterteamleiterinwissenschaftsjournalist"
    "wissenschaftsjournalistinjournalistejournalistesrédacteurrédactricerédacteur en chefrédactrice en chefrédacteur en "
    "chef adjointrédactrice en chef adjointechef de servicecheffe de servicegrand reportergrande reporterenvoyé spécialenv"
    "oyée spécialeenvoyés spéciauxenvoyées spécialescorrespondantcorrespondantecorrespondantsnotre correspondantnotre c"
    "orrespondantecorrespondant permanentchroniqueurchroniqueuseéditorialisteÉditorialisteéditorialistesÉditorialistescri"
    "tiquecritique littérairecritique de cinémapigisteautricedirecteur de la rédactiondirectrice de la rédactionprésenta"
    "teurprésentatricechef du servicecheffe du serviceperiodistaperiodistasredactorredactoraredactoresredactor jeferedactora"
    " jefaredactor jefe dees redactores redactorareporteroreporterareporteroscorresponsalcorresponsalesenviado especialenviad"
    "a especialenviados especialescolumnistacronistacríticocríticacrítico de cineeditoreditoraeditorialistasubdirectorsubd"
    "irectoradirector adjuntodirectora adjuntajefe de secciónjefa de secciónjefe de redacciónjefa de redaccióncolaborador"
    "colaboradorabecariobecariapresentadorpresentadoradelegado endelegada encoordinadorcoordinadoragiornalistagiornalistireda"
    "ttoreredattriceredattore capocaporedattorecaporedattricecaposerviziovicedirettorevicedirettricedirettore responsabiledir"
    "ettrice responsabileinviatoinviatainviatidal nostro inviatodalla nostra inviatadal nostro corrispondentedalla nostra cor"
    "rispondentenostro inviatonostra inviatacorrispondentecorrispondentiopinionistacritico cinematograficocritico musicalecri"
    "ticocollaboratorecollaboratricepraticantebloggerconduttoreconduttricejornalistajornalistasrepórterrepórteresrepórter "
    "especialredatorredatoraeditor-chefeeditora-chefeeditor adjuntoeditora adjuntaeditor executivoeditora executivasubeditors"
    "ubeditoracolunistacorrespondentecorrespondentesenviados especiaisarticulistacomentaristacomentadorcomentadoraestagiário"
    "estagiáriadiretor de redaçãosecretário de redaçãodiretor adjuntochefe de reportagemapresentadorapresentadoraredact"
    "eureindredacteurhoofdredacteuradjunct-hoofdredacteurchef redactiepolitiek redacteureconomieredacteursportredacteurversla"
    "ggeververslaggeefsterpolitiek verslaggevercorrespondentonze correspondentvan onze correspondentvan onze verslaggeverbuit"
    "enlandcorrespondentcolumnistcolumnistefreelance journalistrecensentpresentatorpresentatricecartooniststagiairdziennikarz"
    "dziennikarkadziennikarzeredaktorredaktorkaredaktorzyredaktor naczelnyredaktorka naczelnazastępca redaktora naczelnegore"
    "porterkakorespondentkorespondentkanasz korespondentpublicystapublicystkafelietonistafelietonistkakomentatorkomentatorkak"
    "rytykkrytyczkawydawcawydawczyniszef działuszefowa działukierownik działustażystastażystkawspółpracownikmuhabirmuh"
    "abirieditöreditörühaber müdürüyazı işleri müdürüyazı İşleri müdürügenel yayın yönetmeniyayın yönetm"
    "eniköşe yazarıyazargazetecitemsilcisiankara temsilcisiwashington temsilcisiistihbarat şefiİstihbarat şefiİstihbar"
    "at Şefistajyer muhabirfoto muhabirispikersunucuyorumcuredaktörredaktörerchefredaktöransvarig utgivarenyhetschefnyhet"
    "sredaktörutrikeskorrespondentkrönikörledarskribentskribentkulturskribentfrilansjournalistfrilanspolitisk reporterpoli"
    "tisk kommentatorekonomireporterkulturchefprogramledaredebattörwebbredaktörjournalisterredaktørredaktørerchefredaktø"
    "ransvarshavende chefredaktørsjefredaktøransvarlig redaktørnyhedsredaktørnyhetsredaktørudlandskorrespondentutenriksk"
    "orrespondentklummeskribentkommentatorpolitisk redaktørkulturredaktørdebatredaktøranmelderprogramlederfrilanseršéfre"
    "daktorŠéfredaktoršéfredaktorkaŠéfredaktorkazástupce šéfredaktorareportérreportérkanovinářnovinářkazpravod"
    "ajzpravodajkazahraniční zpravodajzahraniční zpravodajkakomentátorkomentátorkaeditorkapublicistapublicistkakritikkr"
    "itičkamoderátormoderátorkastážistastážistkaredaktor deníkušéfredaktor deníkuŠéfredaktor deníkunovinárspra"
    "vodajcaкорреспондентКорреспонденткорреспондентыКорреспондентыко"
    "рр.Корр.наш корреспондентНаш корреспондентсобственный корреспо"
    "ндентСобственный корреспондентспециальный корреспондентСпециа"
    "льный корреспондентспецкорСпецкорсобкорСобкорредакторРедакто"
    "рглавный редакторГлавный редакторзаместитель главного редактор"
    "аЗаместитель главного редакторавыпускающий редакторВыпускающи"
    "й редакторшеф-редакторШеф-редакторжурналистЖурналистжурналист"
    "каЖурналисткарепортерРепортеррепортёрРепортёробозревательОбо"
    "зревательполитический обозревательПолитический обозревательэк"
    "ономический обозревательЭкономический обозревательвоенный обо"
    "зревательВоенный обозревательколумнистКолумнисткомментаторКо"
    "мментаторавторАвторавтор статьиАвтор статьипублицистПублицист"
    "критикКритиккинокритикКинокритикведущийВедущийведущаяВедущая"
    "кореспондентКореспонденткореспонденткаКореспонденткажурналіс"
    "тЖурналістжурналісткаЖурналісткаголовний редакторГоловний ред"
    "акторредакторкаРедакторкаоглядачОглядачоглядачкаОглядачкареп"
    "ортеркаРепортеркавипусковий редакторВипусковий редакторколумн"
    "істКолумністведучийВедучийведучаВедучаавторкаАвторкаredactor-șefred"
    "actor șefredactor-șef adjunctredactorireporterijurnalistjurnalistăcorespondentcorespondentăcorespondențicoresponden"
    "t specialtrimis specialtrimisul specialeditor coordonatorsenior editoreditorialisteditorialistăcomentatorcronicarpublic"
    "istanalistcolaboratorprezentatorprezentatoaresecretar de redacțieδημοσιογράφοςΔημοσιογράφοςσ"
    "υντάκτηςΣυντάκτηςσυντάκτριαΣυντάκτριααρχισυντάκτηςΑρχισυντάκ"
    "τηςαρχισυντάκτριαΑρχισυντάκτριαδιευθυντής σύνταξηςΔιευθυντής "
    "σύνταξηςανταποκριτήςΑνταποκριτήςανταποκρίτριαΑνταποκρίτριααπ"
    "εσταλμένοςΑπεσταλμένοςαπεσταλμένηΑπεσταλμένηρεπόρτερΡεπόρτερ"
    "αρθρογράφοςΑρθρογράφοςσχολιαστήςΣχολιαστήςstaff writereditor-in-chiefcontribut"
    "orspecial correspondentsenior reporterphotojournalistvonvon:ein kommentar vonein interview vonein gastbeitrag vonein gas"
    "tkommentar vonein essay voneine analyse voneine kolumne vonein bericht voneine reportage voneine rezension vongastbeitra"
    "g vonkommentar vonanalyse voninterview voninterview:das gespräch führtedas gespräch führtendas interview führtedas "
    "interview führtenprotokoll:aufgezeichnet vontext:text vonautor:autorin:autoren:verfasst vongeschrieben vonerstellt vonm"
    "itarbeit:mitarbeitredaktion:es berichtetes schreibteine meldung vonaus dem archiv vonparpar :texte :textetexte depropos "
    "recueillis parpropos recueillisentretien réalisé parentretienrecueilli parreportage dereportage :enquête dechronique "
    "deanalyse deécrit parÉcrit parrédigé parpublié pararticle deauteur :auteuravec la collaboration deavec la contribut"
    "ion dede notre correspondantde notre correspondantede notre envoyé spécialde notre envoyée spécialeporpor:texto:text"
    "otexto detexto e fotostextos:escrito porredactado porpublicado porautora:autorentrevista deentrevista:reportaje decróni"
    "ca deuna crónica deanálisis decon información deelaborado porinformaredacción:didi:a cura didi redazionetesto ditest"
    "i discritto dapubblicato daintervista diarticolo diautore:autoredal nostro inviatodalla nostra inviatadal nostro corrisp"
    "ondentedalla nostra corrispondentetraduzione diha collaboratohanno collaboratoreportagem dereportagem:por redaçãoda re"
    "daçãocolaboroucolaboraramcolaborou:com informações decom reportagem dedoordoor:door onzevan onzevan onze redactievan"
    " onze verslaggevervan onze correspondenttekst:tekstgeschreven door"
    "";
inline constexpr char letters_1[] =
    "auteur:interview doormet medewerking vanautorka:autorzy:opracowałopracowałaopracowanie:opracowanieopr.oprac.oprac.:roz"
    "mawiałrozmawiałarozmawialirozmawiał:rozmawiała:rozmawiarozmowę przeprowadziłrozmowę przeprowadziłapiszenapisałn"
    "apisaławywiad przeprowadziłwspółpraca:przygotowałprzygotowałared.redagowałredagowałahaberhaber:haberi:muhabir:ya"
    "zan:yazar:yazı:röportaj:söyleşi:hazırlayan:derleyen:editör:editor:kaynak veavav:texttext och fotoreportage:intervj"
    "u avskriven avförfattare:afaf:skrevet afforfatter:af vores korrespondentskrevet avtekst og fotointervju:autoři:napsaln"
    "apsalapřipravilpřipravilarozhovor vedlrozhovor vedlaptal septala seredakčně upravilspoluautorpíšeавтор:Авт"
    "ор:авторы:Авторы:авторАвтортекст:Текст:текстТекстподготовилПод"
    "готовилподготовилаПодготовилаподготовил:Подготовил:подготовил"
    "а:Подготовила:беседовалБеседовалбеседовалаБеседовалабеседовал"
    ":Беседовал:беседовала:Беседовала:интервью взялИнтервью взялинте"
    "рвью взялаИнтервью взялазаписалЗаписалзаписалаЗаписаламатериа"
    "л подготовилМатериал подготовилматериал подготовилаМатериал по"
    "дготовилаоб авторе:Об авторе:автори:Автори:авторка:Авторка:підго"
    "тувавПідготувавпідготувалаПідготуваларозмовлявРозмовляврозмо"
    "влялаРозмовляласпілкувавсяСпілкувавсяспілкуваласяСпілкувалас"
    "яautori:de:scris dearticol scris depublicat depostat deredactat dea consemnatinterviu realizat dematerial realizat deed"
    "itat derealizat deredactor:corespondență de laγράφει οΓράφει ογράφει ηΓράφει ηγράφου"
    "νΓράφουνγράφουν οιΓράφουν οιτουΤουτηςΤηςτωνΤωναπό τονΑπό τοναπ"
    "ό τηνΑπό τηνεπιμέλειαΕπιμέλειαεπιμέλεια:Επιμέλεια:συντάκτης:Συ"
    "ντάκτης:ρεπορτάζ:Ρεπορτάζ:ρεπορτάζΡεπορτάζσυνέντευξη στονΣυνέν"
    "τευξη στονσυνέντευξη στηνΣυνέντευξη στηνκείμενο:Κείμενο:πηγή κα"
    "ι κείμενοΠηγή και κείμενοαρθρογράφος:Αρθρογράφος:ανταπόκρισηΑν"
    "ταπόκρισηbyby:written bytext bywords byposted byauthor:reported byreporting byadditional reporting byszerző:í"
    "rta:Írta:toimittaja:teksti:article rédigé parartículo escrito porcolaboração para ocolaboração paraveröffentlic"
    "htveröffentlicht amerstveröffentlichungerstellterstellt amerschienen amerschienenpubliziertpubliziert ampublikationsda"
    "tumonline seitstand:datum:gesendet ampubliépublié lepublié àpublié il y apublié aujourd'huipublié aujourd’huipo"
    "sté lemis en ligne lemis en lignecréé leparu ledate de publicationpremière publicationpublicadopublicado elpublicado"
    " empublicado apublicadapublicada elpublicada emcreadocreado elfecha de publicaciónfecha:criado emdata de publicaçãopo"
    "stado empubblicatopubblicato ilpubblicato allepubblicata ilcreato ildata di pubblicazionegepubliceerdgepubliceerd opgepl"
    "aatst opgeplaatstverschenen opopublikowanoopublikowanyopublikowanedata publikacjipublikacjadata utworzeniautworzonodata "
    "dodaniadodanodata:yayınlanmayayınlanma tarihiyayımlanmayayımlanma tarihiyayın tarihiyayınlandıyayımlandıoluştu"
    "rulma tarihioluşturulmagirişgiriş tarihieklenmeeklenme tarihiilk yayınİlk yayınilk yayınlanmaİlk yayınlanmahabe"
    "r tarihitarih:kayıt tarihipubliceradpubliceratpublicerad denpublicerad klskapadoffentliggjortudgivetpubliceretpublisert"
    "publisert kloprettetopprettetlagt utvydánopublikovánozveřejněnovytvořenodatum vydánípublikovanézverejnenéопу"
    "бликованоОпубликованоопубликованаОпубликованадата публикации"
    "Дата публикациидата:Дата:дата созданияДата созданиясозданоСозд"
    "аноразмещеноРазмещенодобавленоДобавленоопублікованоОпубліков"
    "анодата публікаціїДата публікаціїрозміщеноРозміщеноствореноСт"
    "вореноpublicatpublicat lapublicat înpublicat pepublicatădata publicăriipostatpostat laadăugatcreatδημοσι"
    "εύθηκεΔημοσιεύθηκεδημοσιεύτηκεΔημοσιεύτηκεδημοσίευσηΔημοσίευ"
    "σηδημοσιευμένοΔημοσιευμένοημερομηνία δημοσίευσηςΗμερομηνία δη"
    "μοσίευσηςημερομηνίαΗμερομηνίααναρτήθηκεΑναρτήθηκεjulkaistumegjelentköz"
    "zétéveobjavljenopublishedpublished onpostedposted onfirst publisheddate:createdreleasedpublicado:publikacja:opublikowa"
    "no:publicerad:publisert:gepubliceerd:erstellt:reçu lepublicada:article publié leartikel vomrédigé lereportagem publi"
    "cada emstand:aktualisiertaktualisiert amzuletzt aktualisiertzuletzt aktualisiert amletzte aktualisierungletztes updatele"
    "tzte änderungzuletzt bearbeitetzuletzt geändertgeändert amgeändertupdate vomupdate:bearbeitet ammis à jourmis à jo"
    "ur lemis à jour àmise à jourmise à jour ledernière mise à jourmodifiémodifié lemodifié àdernière modification"
    "actualiséactualisé lemàjmaj :maj leactualizadoactualizado elactualizado a lasactualizadaactualizada elactualizado aú"
    "ltima actualizaciónÚltima actualizaciónúltima actualización elÚltima actualización elactualizaciónmodificadomodi"
    "ficado elact.act:aggiornatoaggiornato ilaggiornato alleaggiornataaggiornamentoultimo aggiornamentoultima modificamodific"
    "atomodificato ilmodifica ilmodifica:ultimo agg.atualizadoatualizado ematualizado háatualizada ematualizado àsatualiza"
    "çãoúltima atualizaçãoÚltima atualizaçãoúltima modificaçãoÚltima modificaçãomodificado ematualizado abijgew"
    "erktbijgewerkt oplaatst bijgewerktlaatste updateaangepastaangepast opgewijzigdgewijzigd oplaatst gewijzigdaktualizacjaza"
    "ktualizowanozaktualizowanyostatnia aktualizacjadata aktualizacjiostatnia zmianaakt.aktual.zmodyfikowanodata modyfikacjig"
    "üncellemegüncelleme tarihigüncellenmegüncellenme tarihigüncellendison güncellemeson güncelleme tarihison güncell"
    "enmeson güncellenme tarihison değişiklikdüzenlemeuppdateraduppdateratuppdateradessenast uppdateradändradÄndradsena"
    "st ändradopdateretsenest opdateretsidst opdateretopdateret d.oppdatertsist oppdatertsist endretendretaktualizovánoaktu"
    "alizaceposlední aktualizaceupravenonaposledy upravenonaposledy aktualizovánoaktualizovanéобновленоОбнов"
    "ленообновленаОбновленаобновлениеОбновлениепоследнее обновлен"
    "иеПоследнее обновлениедата обновленияДата обновленияизмененоИ"
    "змененоотредактированоОтредактированодополненоДополненооновл"
    "еноОновленоостаннє оновленняОстаннє оновленнядата оновленняДа"
    "та оновленнязміненоЗміненоactualizatactualizat laactualizatăultima actualizaredata actualizăr"
    "iiactualizaremodificatmodificat laενημερώθηκεΕνημερώθηκεενημέρωσηΕνημέρωσητελ"
    "ευταία ενημέρωσηΤελευταία ενημέρωσηανανεώθηκεΑνανεώθηκεpäivitettyf"
    "rissítvemódosítvaažuriranoupdatedlast updatedlast updatemodifiedlast modifiedmaj:aktualizacja:son güncelleme:günce"
    "lleme:uppdaterad:uppdaterad.oppdatert:actualizado:atualizadanotícia atualizadaminuten hervor 1 stundeil y avor einer st"
    "undestunden zuvorhace unhace unaore faminuti fagiorni fahá um dianous sommes ledzisiaj jestdziś jestсегодня,С"
    "егодня,сьогодні,Сьогодні,hours agominutes agodays agohour agominutes geledenuur geledendagen geled"
    "engodzin temuminut temugodziny temudni temusaat öncesaat Öncedakika öncedakika Öncegün öncegün Öncetimmar sedanm"
    "inuter sedandagar sedantimer sidenminutter sidendage sidendager sidenpřed hodinouчасов назадЧасов наз"
    "админут назадМинут назаддней назадДней назадчас назадЧас назадг"
    "один томуГодин томухвилин томуХвилин томудні томуДні томуacum o orăo"
    "re în urmăπριν απόΠριν απόώρες πρινΏρες πρινim programm:dieses thema im programmberichte"
    "te dieaus der ausgabeprint-ausgabeversión impresaedición impresaedição impressaedizione cartaceaédition papierÉdit"
    "ion papierpapierowe wydanieaus dem heftaus der spiegeldans l'éditiondans l’éditionna edição impressafoto:foto :fot"
    "o -foto –foto/foto (foto vonfoto defoto difoto avfoto doorfoto’s:foto's:fotos:fotos :fotos vonfotos defotograf:fotog"
    "rafin:fotografie:fotografia:fotografía:fotografías:fotografía defotografia defoto ansafoto lapressefoto afpfoto reute"
    "rsfoto apfoto epa(foto[fotosymbolfoto:symbolbild:archivfoto:archivbild:archiv:bild:bild :bild -bilder:bild/bild von(bild"
    "bildquellebildquelle:bildnachweisbildnachweis:bildrechte:bildrechtefotoquelle:grafik:grafik :infografik:karte:video:scre"
    "enshot:illustration:illustration :illustrationen:collage:montage:© foto:picture alliance/picture alliance /dpa/dpa-bild"
    "funkimago/imago images/apa/keystone/ap photo/ap/afp/afp viareuters/reuters:getty images/getty images viavia getty images"
    "via apepa/shutterstock/photo :photo:photo photo dephotos :photos:photo d'illustrationphoto d’illustration(photocrédit"
    " photocrédit photo :crédit photoscrédit :crédits :créditcrédits photophotographie :dessin :infographie :image :ima"
    "ges :vidéo :capture d'écrancapture d’écranarchives :visuel :montage :imagen:imagen deimágenes:(imagencrédito:cré"
    "ditos:créditocrédito fotoarchivo:ilustración:infografía:gráfico:vídeo:captura decortesía decortesía:efe/ep/europ"
    "a press/immagine:immagini:crediti:credit:credits:illustrazione:infografica:grafica:archivio:ansa/lapresse/agf/fotogramma"
    "/ipa/imagem:imagens:(imagemcrédito da fotocrédito da imagemilustração:infográfico:arte:reprodução/reproduçãodiv"
    "ulgação/divulgaçãoarquivo/folhapress/lusa/agência brasil/estadão conteúdobeeld:beeld (beeldafbeelding:illustratie"
    ":graphic:infographic:anp/foto anpfoto belgabelga/fot.fot.:fot:(fot.(fotfoto.zdj.zdj.:zdjęcie:zdjęcia:zdjęcie ilustrac"
    "yjnerys.rys.:rysunek:grafika:ilustracja:źródło zdjęciaŹródło zdjęciawideo:pap/fot. papagencja gazetaagencja wybo"
    "rczafotoğraf:fotoğraf fotoğraflar:(fotoğrafgörsel:görseller:arşiv:aa/görüntü:kamera:illüstrasyon:İllüstrasy"
    "on:arkivbild:källa:tt/tt:scanpix/skärmdump:arkivfoto:genrefoto:illustrasjonsfoto:illustrationsfoto:kilde:ritzau scanpi"
    "x/ritzau/ntb/grafikk:illustrasjon:skjermdump:privatfoto:pressefoto:pressbild:zdroj:autor fotografieautor fotosnímek:ilu"
    "strace:ilustrační fotoilustrační foto:čtk/Čtk/profimedia/repro:zdroj fotografieфото:Фото:фото :Фот"
    "о :фото Фото (фото(Фотофотография:Фотография:фотографии:Фотограф"
    "ии:изображение:Изображение:иллюстрация:Иллюстрация:инфографика:"
    "Инфографика:скриншот:Скриншот:источник:Источник:источник фотоИс"
    "точник фотоисточник изображенияИсточник изображенияавтор фотоА"
    "втор фотоархив:Архив:кадр:Кадр:видео:Видео:снимок:Снимок:коллаж:К"
    "оллаж:© риа© тассриа новости /Риа новости /тасс/Тасс/фото тассФото"
    " тассфото риаФото риасвітлина:Світлина:зображення:Зображення:іл"
    "юстрація:Ілюстрація:інфографіка:Інфографіка:скріншот:Скріншот:д"
    "жерело:Джерело:джерело фотоДжерело фотовідео:Відео:унiанУнiанфот"
    "о зФото зколаж:Колаж:sursă fotosursa fotosursă foto:sursa foto:sursa:sursă:sursa videofoto cu rolfot"
    "o cu caracterimagine:capturăcaptură videocredit fotocredit foto:arhivă:inquam photos/agerpres/mediafax/φωτογρα"
    "φία:Φωτογραφία:φωτογραφίες:Φωτογραφίες:φωτο:Φωτο:φωτό:Φωτό:(φωτο("
    "Φωτοπηγή:Πηγή:πηγή φωτογραφίαςΠηγή φωτογραφίαςεικόνα:Εικόνα:βίν"
    "τεο:Βίντεο:αρχείο:Αρχείο:eurokinissi/intime/ape/απε-μπε/Απε-μπε/photo byphotos byphotog"
    "raph:picture:pictures:image sourceimage creditimage courtesycourtesy ofphoto courtesyphoto credit(photo bykép:fotó:kuv"
    "a:valokuva:fotografija: quelle:(quelle: źródło:(źródło: kaynak:(kaynak: fonte:(fonte: source :(source : fuente:(fu"
    "ente: bron:(bron:dpadpa-bildfunkpicture alliancepicture-allianceimagoimago imagesafpapreutersepaepa-efeefeansaapakeyston"
    "ekeystone-sdaarchivarchivbildarchivfotosymbolbildsymbolfotogettygetty imagesshutterstockistockadobe stockalamyunsplashpe"
    "xelspixabayscreenshotprivatzvgdrd.r.archivescapture d'écrancapture d’écransipaabacabelgahans lucasmaxpppphotopqrpres"
    "se sportsicon sportarchivoeuropa pressepcedidacaptura de pantallaarchiviolapressefotogrammaimagoeconomicaagfipaansa/vigi"
    "li del fuocodivulgaçãoreproduçãoarquivoarquivo pessoalfolhapressagência brasillusaanpanp / hollandse hoogtehollands"
    "e hoogteeigen fotoprivépapeast newsagencja wyborcza.plagencja gazetaforumreportermateriały prasowearchiwum prywatnezdj"
    "ęcie ilustracyjneaaanadolu ajansıdhaihaİhaarşivdepo photosttscanpixritzau scanpixntbntb scanpixarkivarkivbildčtkČt"
    "kprofimediaprofimedia.czilustrační fotoриа новостиРиа новоститассТасспресс-служб"
    "аПресс-службаархивАрхивличный архивЛичный архивкоммерсантъКом"
    "мерсантъскриншотСкриншотукрінформУкрінформуніанУніанархівАрх"
    "івagerpresinquam photosarhivăarhivaarhiva personalăeurokinissiintimeαπε-μπεΑπε-μπεαρχείοΑρχεί"
    "οriproduzione riservatawikimediawikimedia commonswikipediafacebookinstagramtwitteryoutubenasabloombergxinhuaanadolunurp"
    "hotozuma pressfile photohandoutfilearchivbildarchivfotosymbolbildsymbolfotoim bildauf dem bildauf diesem fotoauf diesem "
    "bild(l.)(r.)(m.)(links)(rechts)(mitte)von linksvon rechtsv. l. n. r.v.l.links:rechts:im hintergrundim vordergrundblick a"
    "ufblick inluftaufnahmeaufnahme vonaufnahme ausdas foto zeigtdas bild zeigtundatierte aufnahmeundatiertes fotoen photosur"
    " la photosur cette photo(au centre)à gaucheÀ gaucheà droiteÀ droiteau premier planà l'arrière-planÀ l'arrière-pl"
    "anà l’arrière-planÀ l’arrière-planphoto d'archivesphoto d’archivesphoto d'illustrationphoto d’illustrationim"
    "age d'illustrationimage d’illustrationimage d'archivesimage d’archivesvue aériennevue généralecapture d'écrancap"
    "ture d’écranen la imagenen la fotoen una imagenen una fotoimagen de archivofoto de archivofoto de familiaimagen cedid"
    "aa la izquierdaa la derecha(izquierda)(derecha)(izq.)(dcha.)(i)(d)(c)de izquierda a derechaen primer planovista aéreavi"
    "sta generalmomento en quedurante su intervenciónpanel denella fotoin fotonell'immaginenell’immaginefoto d'archivofoto"
    " d’archivoimmagine d'archivoimmagine d’archivoimmagine di repertoriofoto di repertorioa sinistraa destra(al centro)d"
    "a sinistrada destrain primo pianoun momento diuna vedutaun framena fotona imagemem fotofoto de arquivoimagem de arquivoi"
    "magem ilustrativafoto ilustrativaà esquerdaÀ esquerdaà direitaÀ direitada esquerda para a direitaao centroem primeir"
    "o planodurante cerimôniadurante coletivaop de fotoop deze fotoop de voorgrondop de achtergrondarchieffotoarchiefbeeldte"
    "r illustratievan links naar rechts(midden)luchtfotona zdjęciuna zdjęciachzdjęcie ilustracyjnezdjęcie archiwalnezdję"
    "cie poglądoweod lewejod prawejpo lewejpo prawej(z lewej)(z prawej)w środkuw tlena pierwszym planiefotoğraftafotoğraf"
    "takisoldan sağa(ortada)soldasağdaarşiv fotoğrafıtemsiligörüntülendifotoğraflandıpå bildenpå bildernaarkivbil"
    "dgenrebildfrån vänsterfrån högertill vänstertill högeri bakgrundeni förgrundenpå billedetarkivfotogenrefotofra v"
    "enstrefra højretil venstretil højre(tv.)(th.)på bildetfra høyretil høyreillustrasjonsfotoillustrationsbilledena sn"
    "ímkuna snímcíchna fotografiiilustrační fotoilustrační snímekilustrační fotografiearchivní fotoarchivní sním"
    "ekzlevazpravavlevovpravouprostředv pozadív popředíна фотоНа фотона фотографииНа фотог"
    "рафиина снимкеНа снимкена изображенииНа изображении(в центре)(В "
    "центре)слеваСлевасправаСправаархивное фотоАрхивное фотофото из"
    " архиваФото из архивафото носит иллюстративныйФото носит иллюст"
    "ративныйвид наВид нана заднем планеНа заднем планекадр из видеоК"
    "адр из видеокадр видеоКадр видеона світлиніНа світлиніна знімку"
    "На знімку(ліворуч)(Ліворуч)(праворуч)(Праворуч)зліваЗліваілюстра"
    "тивне фотоІлюстративне фотоархівне фотоАрхівне фотоîn imagineÎn imagine"
    "în fotografieÎn fotografieimagine ilustrativăimagine cu caracter ilustrativimagine de arhivăfoto cu caracter ilustra"
    "tivde la stânga la dreapta(stânga)(dreapta)în stângaÎn stângaîn dreaptaÎn dreaptaστη φωτογραφίαΣτ"
    "η φωτογραφίαφωτογραφία αρχείουΦωτογραφία αρχείουεικόνα αρχείου"
    "Εικόνα αρχείουαριστεράΑριστεράδεξιάΔεξιάfile photopicturedis seenfrom left(left)("
    "right)image captionmedia captionfotofotosfotófotografiefotografiafotografíafotograffotografinfoto difoto debildbilderb"
    "ildquellebildnachweisbildrechtefotoquellequellegrafikillustrationillustrationenkartevideoscreenshotcollagemontagearchiva"
    "rchivfotoarchivbildsymbolbildsymbolfotophotophotoscréditcréditscrédit photocrédits photocrédit photosphotographieim"
    "ageimagesinfographiedessinsourcevidéoimagenimágenescréditocréditosfuenteilustracióninfografíagráficovídeocortes"
    "íaimmagineimmaginicrediticreditcreditsfonteillustrazioneinfograficagraficaimagemimagensilustraçãoinfográficoarterepr"
    "oduçãodivulgaçãoarquivobeeldafbeeldingillustratiebronfot.fotzdj.zdjęciezdjęciarys.rysunekgrafikailustracjaźródł"
    "oŹródłowideofotoğraffotoğraflargörselkaynakarşivkamerakällakildearkivbildgenrefotoillustrationsfotoillustrasjons"
    "fotoskärmdumpzdrojsnímekilustracereproautor fotoilustrační fotoфотоФотофотографияФотограф"
    "ияиллюстрацияИллюстрацияизображениеИзображениеинфографикаИнф"
    "ографикаскриншотСкриншотисточникИсточниккадрКадрархивАрхивви"
    "деоВидеоколлажКоллажавтор фотоАвтор фотосвітлинаСвітлиназобра"
    "женняЗображенняджерелоДжерелоілюстраціяІлюстраціявідеоВідеоsu"
    "rsă fotosursa fotosursasursăcredit fotoimaginecapturăφωτογραφίαΦωτογραφίαφωτογραφίεςΦ"
    "ωτογραφίεςφωτοΦωτοφωτόΦωτόπηγήΠηγήεικόναΕικόναβίντεοΒίντεοkép"
    "kuvapicturepicturesphotographimage sourceimage creditphoto creditfoto vonfotos vonfoto defotos defoto difoto avfoto door"
    "foto delbild vonphoto dephotos dephoto byphotos byphoto courtesy ofcourtesy ofimage courtesy offotografía defotografias"
    " defotografia deimagen deimagem deimagen cedida porcortesía decrédito deper gentile concessione difoto a cura diviaill"
    "ustration byillustration vongrafik vonфото предоставленоФото предоставленофото п"
    "редоставилаФото предоставилафото предоставилФото предоставилф"
    "ото наданеФото наданеzdjęcie dzięki uprzejmościreprodução decaptura deilustración deilustraçã"
    "o deillustrazione didessin defotobildphotoimagenimagembeeldarchivarchivoarchivioarquivoarchivesarkivархивАрхив"
    "архівАрхівdivulgaçãoreproduçãohandoutfileriproduzione riservatascreenshotzvgsymbolbildsymbolfotoarchivbild"
    "archivfotoarchivundatiertundatierte aufnahmebeispielbildthemenbildillustrationphoto d’archivesphoto d'archivesphoto d"
    "’illustrationphoto d'illustrationimage d’illustrationimage d'illustrationimage d’archivesimage d'archivesarchivesf"
    "oto de archivoimagen de archivoarchivoimagen ilustrativafoto d’archivofoto d'archivoimmagine d’archivoimmagine d'arc"
    "hivofoto di repertorioimmagine di repertorioarchivioriproduzione riservatafoto de arquivoimagem de arquivoarquivoimagem "
    "ilustrativafoto ilustrativaarchieffotoarchiefbeeldter illustratiefoto ter illustratiezdjęcie ilustracyjnezdjęcie archi"
    "walnezdjęcie poglądowearchiwumtemsilitemsili görseltemsili fotoğrafarşivarşiv fotoğrafıarkivbildgenrebildarkivfo"
    "toarkivgenrefotoillustrasjonsfotoillustrationsfotoilustrační fotoilustrační snímekarchivní fotoarchivní snímekа"
    "рхивное фотоАрхивное фотоархивАрхивфото из архиваФото из архива"
    "иллюстративное фотоИллюстративное фотоархівне фотоАрхівне фото"
    "ілюстративне фотоІлюстративне фотоimagine ilustrativăimagine de arhivăimagine cu carac"
    "ter ilustrativfoto cu caracter ilustrativarhivăφωτογραφία αρχείουΦωτογραφία αρχείουα"
    "ρχείοΑρχείοfile photofilestock photohandoutillustration onlybildunterschriftbildbildbeschreibungbildbeschreib"
    "ung einblendenbildtextlegendelégendelégende photolégende imagepie de fotodidascalialegendabijschriftpodpisfotoğraf a"
    "ltıbilledtekstbildetekstpopisekподписьПодписьподпись к фотоПодпись к фотопідп"
    "ис до фотоПідпис до фотоавтор фотоАвтор фотоавтор фото,Автор фот"
    "о,подпись к фото,Подпись к фото,фотоФотоlégende de l’imagelégende de l'imageimage c"
    "aptionimage caption,media captionmedia caption,crédito,legenda da fotopie de foto,crédito da imagemgetty imagesλεζ"
    "άνταΛεζάνταgetty imagesgettyshutterstockistockistockphotoadobe stockadobestockalamyalamy stock photounsplashp"
    "exelspixabayfreepikdepositphotosdreamstime123rffotoliaflickrwikimedia commonswikimediawikipediapicture alliancepicture-a"
    "llianceimagoimago imagesimagoeconomicakeystonekeystone-sdaullstein bildaction pressfuture imagenordphotoeibnerafpapap ph"
    "otoreutersepaepa-efeefeeuropa pressdpadpa-bildfunkapaapa-imagesapa picturedeskpicturedeskansalapresseagffotogrammaipasip"
    "asipa pressabacaabacapressmaxpppphotopqrhans lucasdivergencebestimageicon sportpresse sportsbelgabelga imagebelgaimagean"
    "phollandse hoogtefolhapressagência brasillusapapeast newsagencja wyborcza.plagencja gazetanewspixanadoluanadolu ajansı"
    "dhaihaİhadepo photostttt nyhetsbyrånscanpixritzau scanpixntbntb scanpixlehtikuvačtkČtkprofimediaprofimedia.czshutter"
    "stock.comриа новостиРиа новоститассТассfotodomукрінформУкрінформуніан"
    "Уніанagerpresinquam photosmediafaxheptaeurokinissiintimeαπε-μπεΑπε-μπεmotion teammtixinhuaanadolu agenc"
    "ynurphotozuma presszumabloombergnasaesafacebookinstagramtwitteryoutubegoogle mapsplanet labsmaxarmehr zu diesem themameh"
    "r dazumehr übermehr Übermehr aus dem ressortmehr aus dem webmehr nachrichtenmehr artikelmehr lesenlesen sie auchlesen "
    "sie mehrlesen sie weiterlesen sie dazulesen sie mehr zum themalesen sie hierauch interessantauch spannenddas könnte sie"
    " auch interessierendas kÖnnte sie auch interessierendas könnte sie interessierendas kÖnnte sie interessierendas könn"
    "te dich auch interessierendas kÖnnte dich auch interessierendas könnte ihnen auch gefallendas kÖnnte ihnen auch gefal"
    "lenauch lesenswertlesenswertweiterlesenweitere artikelweitere artikel zum themaweitere themenweitere nachrichtenweitere "
    "meldungenweitere informationenweiterführende linksweiterfÜhrende linksweiterführende artikelweiterfÜhrende artikelzu"
    "m themazum weiterlesenähnliche artikelÄhnliche artikelähnliche themenÄhnliche themenverwandte themenverwandte artike"
    "lpassend zum themahintergrundmeistgelesene artikeldie meistgelesenenam meisten gelesenmeistgeklicktmeistkommentiertbelie"
    "bte artikelbeliebteste artikeltop-thementopthementopmeldungentop-artikelaktuelle artikelaktuelle nachrichtenaktuelle mel"
    "dungenneueste artikelneueste nachrichtenneueste meldungenneuestedie neuesten meldungenempfehlungenempfehlungen für siee"
    "mpfehlungen fÜr sieempfehlungen der redaktionempfohlenempfohlene artikelredaktionsempfehlungenunsere empfehlungenunsere"
    " leseempfehlungleseempfehlungauch in diesem ressortaus dem ressortaus dem archivnächster artikelnÄchster artikelvorher"
    "iger artikellinks zum themasiehe auchvideos zum themamehr videosbilder des tagesdas ist gerade wichtigim videomehr im we"
    "bjetzt lesentipps der redaktionà lire aussiÀ lire aussia lire aussilire aussià lireÀ lirea lireà lire égalementÀ "
    "lire égalementÀ lire Égalementa lire égalementa lire Égalementlire égalementlire Égalementà voir aussiÀ voir au"
    "ssia voir aussivoir aussià voir égalementÀ voir égalementÀ voir Égalementà écouter aussiÀ écouter aussiÀ Éco"
    "uter aussià découvrirÀ découvrirÀ dÉcouvrirà découvrir aussiÀ découvrir aussiÀ dÉcouvrir aussià ne pas manq"
    "uerÀ ne pas manquerà ne pas raterÀ ne pas raterà la uneÀ la uneà suivreÀ suivresur le mÊme sujetsur le même th"
    "èmesur le mÊme thÈmesur ce sujetsur le sujetdans la même rubriquedans la mÊme rubriquedans la même catégoriedans "
    "la mÊme catÉgoriedans le même dossierdans le mÊme dossierdans cette rubriqueles plus luesles plus partagésles plus "
    "partagÉsles plus commentésles plus commentÉsles plus populairesle plus populairele plus luarticles les plus lusl'arti"
    "cle le plus lul’article le plus lules articles les plus lusarticles liésarticles liÉsarticles similairesarticles con"
    "nexesarticles recommandésarticles recommandÉsarticles associésarticles associÉsarticles récentsarticles rÉcentsaut"
    "res articlesnos derniers articlesrecommandé pour vousrecommandÉ pour vousrecommandés pour vousrecommandÉs pour vousn"
    "os recommandationsla rédaction vous recommandela rÉdaction vous recommandela rédaction vous conseillela rÉdaction vo"
    "us conseillevous aimerez aussivous pourriez aussi aimervous pourriez être intéressévous pourriez Être intÉressÉcel"
    "a pourrait vous intéressercela pourrait vous intÉresserça peut vous intéresserÇa peut vous intéresserÇa peut vous"
    " intÉressernotre sélectionnotre sÉlectionnotre sélection d'articlesnotre sÉlection d'articlesnotre sélection d’a"
    "rticlesnotre sÉlection d’articlespour aller plus loinpour approfondiraller plus loinen savoir plusplus d'informations"
    "plus d’informationsplus d'infosplus d’infosplus d'actualitésplus d'actualitÉsplus d’actualitésplus d’actualit"
    "Ésdernières actualitésderniÈres actualitÉsdernières nouvellesderniÈres nouvellesdernières infosderniÈres infosl"
    "es dernières infosles derniÈres infosdernière minutederniÈre minutedernières vidéosderniÈres vidÉosl'actualité "
    "en continul'actualitÉ en continul’actualité en continul’actualitÉ en continufil infoen ce momentailleurs sur le w"
    "ebsur le webcontenus sponsoriséscontenus sponsorisÉsà lire dans l'éditionÀ lire dans l'éditionÀ lire dans l'Édit"
    "ionà lire dans l’éditionÀ lire dans l’éditionÀ lire dans l’Éditionthèmes associésthÈmes associÉsliens ut"
    "ileslisez aussilisez égalementlisez Égalementmás informaciónmÁs informaciÓnmás noticiasmÁs noticiasmás sobre es"
    "te temamÁs sobre este temamÁs sobremÁs enmÁs demás artículosmÁs artÍculosmás leídomÁs leÍdomás leídasmÁs "
    "leÍdasmás leídosmÁs leÍdoslo más leídolo mÁs leÍdolo más vistolo mÁs vistolo más comentadolo mÁs comentadol"
    "o más compartidolo mÁs compartidolas más leídaslas mÁs leÍdaslos más leídoslos mÁs leÍdoslo mÁslo + leídolo "
    "+ leÍdolo + vistolo últimolo Últimoúltima horaÚltima horaúltimas noticiasÚltimas noticiasúltimos artículosÚlti"
    "mos artículosÚltimos artÍculosnoticias relacionadasnoticia relacionadanoticias destacadasnoticias de interésnoticias"
    " de interÉsartículos relacionadosartÍculos relacionadosartículo relacionadoartÍculo relacionadocontenidos relaciona"
    "doscontenido relacionadorelacionadasrelacionadosrelacionadotemas relacionadosenlaces relacionadostambién te puede inter"
    "esartambiÉn te puede interesarte puede interesarpuede interesartete puede gustarquizás te interesequizÁs te intereset"
    "e recomendamoste recomendamos leerle puede interesarle recomendamosrecomendadosrecomendadorecomendadasrecomendacionesnue"
    "stra selecciónnuestra selecciÓnotras noticiasotras websotros artículosotros artÍculoslee tambiénlee tambiÉnlea tam"
    "biénlea tambiÉnleer tambiénleer tambiÉnlee máslee mÁsleer másleer mÁsver tambiénver tambiÉnvea tambiénvea tam"
    "biÉnve tambiénve tambiÉnver ademásver ademÁsademásademÁsno te pierdassigue leyendosobre este temaen esta noticiae"
    "n portadadestacadosdestacadaspara saber máspara saber mÁspara más informaciónpara mÁs informaciÓnarchivado en tamb"
    "iénarchivado en tambiÉnademás enademÁs entendenciasmira tambiénmira tambiÉnmirá tambiénmirÁ tambiÉnleé tambi"
    "énleÉ tambiÉnseguí leyendoseguÍ leyendoleggi ancheleggi di piùleggi di piÙleggi tuttoleggi altropotrebbe interess"
    "artipotrebbe interessarti ancheti potrebbe interessarepotrebbero interessartipotrebbe piacerticonsigliaticonsigliati per"
    " tearticoli consigliatiraccomandati per teda non perderearticoli correlatiarticoli collegatiarticoli similinotizie corre"
    "latecontenuti correlaticorrelaticorrelatenotizie collegateargomenti correlatiapprofondimentiapprofondisciper approfondir"
    "evedi ancheguarda ancheascolta anchealtro sui piÙ lettipiù lettipiÙ lettile più lettele piÙ lettepiù lettepiÙ let"
    "tei più vistii piÙ vistii più commentatii piÙ commentatii più popolarii piÙ popolariarticoli più lettiarticoli pi"
    "Ù lettiultime notizieultim'oraultim’oraultima oraultimi articolile ultime notiziele notizie di ogginotizie del giorno"
    "in evidenzain primo pianoprimo pianooggi insullo stesso argomentosullo stesso temanella stessa sezionedalla homedal webd"
    "allo stesso autorei video più vistii video piÙ vistiscopri di piùscopri di piÙlink utilileia tambémleia tambÉmleia"
    " maisleia aindaler tambémler tambÉmler maissaiba maisveja tambémveja tambÉmveja maisveja aindaver tambémver tambÉm"
    "confira tambémconfira tambÉmassista tambémassista tambÉmouça tambémouÇa tambÉmas mais lidasmais lidosos mais lid"
    "osmais vistasmais vistosmais popularesmais comentadasmais notíciasmais notÍciasmais recentesmais emnotícias relaciona"
    "dasnotÍcias relacionadasnotícia relacionadanotÍcia relacionadaartigos relacionadosconteúdo relacionadoconteÚdo rela"
    "cionadoconteúdos relacionadosconteÚdos relacionadosmatérias relacionadasmatÉrias relacionadasúltimas notíciasÚlti"
    "mas notíciasÚltimas notÍciasúltimasÚltimasrecomendado para vocêrecomendado para vocÊrecomendadas para vocêrecome"
    "ndadas para vocÊrecomendamosrecomendaçõesrecomendaÇÕesvocê pode gostarvocÊ pode gostarvocê também pode gostarvo"
    "cÊ tambÉm pode gostarvocê pode se interessarvocÊ pode se interessarpode interessar-lhetambém lhe pode interessartam"
    "bÉm lhe pode interessartambém pode gostartambÉm pode gostarsugerimossugestõessugestÕesoutras notíciasoutras notÍc"
    "iasoutros artigosem destaquetópicos relacionadostÓpicos relacionadosnão percanÃo percapara saber maispróxima notíc"
    "iaprÓxima notÍciaem altada mesma seçãoda mesma seÇÃocontinue lendoa seguirlees ooklees meerlees meer overlees verd"
    "erlees hierbekijk ookbekijk meerluister ookkijk ookzie ookmeer over dit onderwerpmeer lezenmeer nieuwsmeer artikelenmeer"
    " vanmeer inmeer video'smeer video’sgerelateerde artikelengerelateerdgerelateerd nieuwsgerelateerde berichtenverwante a"
    "rtikelenaanbevolenaanbevolen voor uaanbevolen voor jouaanbevolen artikelenaangeradenanderen lezen ookanderen bekeken ook"
    "ook interessantdit vind je misschien ook leukmisschien vind je dit ook interessantmeestgelezenbest gelezenbest bekekenme"
    "est bekekenmeest besprokenpopulairlaatste nieuwslaatste berichtennet binnenhet laatste nieuwsonze selectieonze aanraders"
    "uitgelichtin het nieuwsin dit dossiervolgend artikelvorig artikelczytaj teżczytaj teŻczytaj takżeczytaj takŻeczytaj "
    "równieżczytaj rÓwnieŻczytaj więcejczytaj wiĘcejczytaj dalejprzeczytaj teżprzeczytaj teŻprzeczytaj takżeprzeczyt"
    "aj takŻeprzeczytaj równieżprzeczytaj rÓwnieŻprzeczytaj więcejprzeczytaj wiĘcejzobacz teżzobacz teŻzobacz także"
    "zobacz takŻezobacz równieżzobacz rÓwnieŻzobacz więcejzobacz wiĘcejobejrzyj takżeobejrzyj takŻeposłuchaj także"
    "posŁuchaj takŻesprawdź teżsprawdŹ teŻsprawdź takżesprawdŹ takŻesprawdź równieżsprawdŹ rÓwnieŻwarto przec"
    "zytaćwarto przeczytaĆwarto zobaczyćwarto zobaczyĆto może cię zainteresowaćto moŻe ciĘ zainteresowaĆmoże cię "
    "zainteresowaćmoŻe ciĘ zainteresowaĆmogą cię zainteresowaćmogĄ ciĘ zainteresowaĆzainteresują cię teżzaintere"
    "sujĄ ciĘ teŻpolecamypolecamy takżepolecamy takŻepolecanepolecane artykułypolecane artykuŁypolecamy równieżpolec"
    "amy rÓwnieŻrekomendowanerekomendowane dla ciebiepowiązanepowiĄzanepowiązane artykułypowiĄzane artykuŁypowiązane"
    " tematypowiĄzane tematypodobne artykułypodobne artykuŁyartykuły powiązaneartykuŁy powiĄzanenajczĘŚciej czytanen"
    "ajpopularniejszenajchętniej czytanenajchĘtniej czytanenajnowszenajnowsze wiadomościnajnowsze wiadomoŚcinajnowsze art"
    "ykułynajnowsze artykuŁyostatnie wiadomościostatnie wiadomoŚciwięcej na ten tematwiĘcej na ten tematwiĘcej owiĘce"
    "j zwięcej z kategoriiwiĘcej z kategoriiwięcej informacjiwiĘcej informacjiwięcej wiadomościwiĘcej wiadomoŚciw tym"
    " temaciena ten tematinne artykułyinne artykuŁyinne wiadomościinne wiadomoŚciinne tematypopularnedzisiaj wnastępny a"
    "rtykułnastĘpny artykuŁpoprzedni artykułpoprzedni artykuŁnie przegaphity dniagorące tematygorĄce tematywideo dniai"
    "lgili haberlerİlgili haberlerİlgİlİ haberlerilgili haberİlgili haberİlgİlİ haberilgili konular haberleriİlgili "
    "konular haberleriİlgİlİ konular haberlerİbenzer haberlerdiğer haberlerdİĞer haberlerbunlar da ilginizi çekebilir"
    "bunlar da İlginizi Çekebilirbunlar da İlgİnİzİ Çekebİlİrilginizi çekebilirİlginizi çekebilirİlginizi Çekeb"
    "ilirİlgİnİzİ Çekebİlİrilginizi çekebilecek haberlerİlginizi çekebilecek haberlerİlginizi Çekebilecek haberle"
    "rİlgİnİzİ Çekebİlecek haberlersizin için seçtiklerimizsizin İçin seçtiklerimizsİzİn İÇİn seÇtİklerİm"
    "İzsizin için önerilenlersizin İçin Önerilenlersİzİn İÇİn Önerİlenlerönerilen haberlerÖnerilen haberlerÖn"
    "erİlen haberleröne çıkanlarÖne çıkanlarÖne ÇıkanlarÖne Çikanlaröne çıkan haberlerÖne çıkan haberlerÖn"
    "e Çıkan haberlerÖne Çikan haberleren çok okunanlaren Çok okunanlaren çok okunan haberleren Çok okunan haberlerç"
    "ok okunanlarÇok okunanlaren Çok okunanpopüler haberlerpopÜler haberlerpopülerpopÜlerson dakikason dakİkason dakik"
    "a haberlerison dakİka haberlerİson haberlergüncel haberlergÜncel haberlergünün haberlerigÜnÜn haberlerİgünün "
    "manşetlerigÜnÜn manŞetlerİmanşetlermanŞetlergündem haberlerigÜndem haberlerİhaberin devamı içinhaberin devam"
    "ı İçinhaberİn devami İÇİnbu haberi okuyanlar bunları da okudubu haberİ okuyanlar bunlari da okudubunu da okuayr"
    "ıca okuyunayrica okuyunşunlar da ilginizi çekebilirŞunlar da ilginizi çekebilirŞunlar da İlginizi ÇekebilirŞunl"
    "ar da İlgİnİzİ Çekebİlİrvideo haberlervİdeo haberlerfoto habertrend haberlergözden kaçmasıngÖzden kaÇmasine"
    "ditörün seçtikleriedİtÖrÜn seÇtİklerİsıradaki habersiradakİ habersonraki habersonrakİ haberönceki haberÖnc"
    "eki haberÖncekİ habertüm haberleritÜm haberlerİläs merlÄs merläs ocksålÄs ocksÅläs ävenlÄs Ävenläs vidar"
    "elÄs vidarese ocksåse ocksÅse ävense Ävenlyssna ocksålyssna ocksÅmissa intemer om ämnetmer om Ämnetmer frÅnmer"
    " i ämnetmer i Ämnetmer läsningmer lÄsningmest lÄstmest lästamest lÄstamest läst just numest lÄst just numest de"
    "latmest kommenteratsenaste nyttsenaste nyheternadet senastejust nurelateratrelaterade artiklarrekommenderatrekommenderas"
    "rekommenderad läsningrekommenderad lÄsningfler artiklarfler nyheterandra läserandra lÄsertopplistadagenslæs merelÆ"
    "s merelæs ogsålÆs ogsÅlæs viderelÆs viderese ogsåse ogsÅhør ogsåhØr ogsÅmere om emnetmest lÆstemest læstme"
    "st lÆstmest seteseneste nytseneste nyhedersenesterelaterede artiklerrelateretanbefaletanbefalede artikleranbefalingeran"
    "dre læserandre lÆserflere artiklerflere nyhederles merles ogsåles ogsÅles flere sakermer om sakenmest lestesiste nyt"
    "tsiste nyhetersiste sakersisterelaterte sakerrelaterte artiklerrelatertanbefalte sakeranbefaltflere sakerflere nyheterč"
    "těte takéČtěte takéČtĚte takÉčtěte víceČtěte víceČtĚte vÍcečtěte dáleČtěte dáleČtĚte dÁlečtě"
    "te iČtěte iČtĚte ipřečtěte si taképŘeČtĚte si takÉpřečtěte sipŘeČtĚte sipřečtěte si vícepŘeČtĚt"
    "e si vÍcemohlo by vás zajímatmohlo by vÁs zajÍmatmohlo by vás také zajímatmohlo by vÁs takÉ zajÍmatmohlo by s"
    "e vám líbitmohlo by se vÁm lÍbitsouvisejícísouvisejÍcÍsouvisející článkysouvisejÍcÍ ČlÁnkysouvisející "
    "tématasouvisejÍcÍ tÉmatapodobné článkypodobnÉ ČlÁnkydalší článkydalŠÍ ČlÁnkydalší zprávydalŠÍ zpr"
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
    "chwortethementhemen in diesem artikelthemen dieses artikelsthema:"
    "";
inline constexpr char letters_2[] =
    "mehr zu den themenmehr zu:mehr zum thema:verwandte themen:tagssujetssujets liéssujets liÉssur les mêmes thèmessur le"
    "s mÊmes thÈmesthèmesthÈmesthématiquesthÉmatiquesthèmes associésthÈmes associÉsmots-clésmots-clÉsmots clésmo"
    "ts clÉsétiquettesÉtiquettesplus surdans cet articlearchivado enetiquetastemastemas relacionadostemas tratadosmás sob"
    "re:mÁs sobre:palabras claveen esta noticia:más temasmÁs temasargomentiargomenti trattatiargomenti correlatitemitagpar"
    "ole chiaveetichettetópicostÓpicostópicos relacionadostÓpicos relacionadostópicos da matériatÓpicos da matÉriaass"
    "untospalavras-chavemarcadoresnesta matérianesta matÉriatrefwoordenonderwerpenmeer over dit onderwerp:tagitematypowiąz"
    "ane tematypowiĄzane tematysłowa kluczowesŁowa kluczowewięcej o:wiĘcej o:więcej na tematwiĘcej na temathasłahasŁ"
    "aetiketleretİketleretiketetİketilgili konularİlgili konularİlgİlİ konularilgili etiketlerİlgili etiketlerİlgİl"
    "İ etİketlerkonularanahtar kelimeleranahtar kelİmelerbu konularda daha fazlaämnenÄmnenämnen i artikelnÄmnen i arti"
    "kelntaggarnyckelordi artikelnämnesordÄmnesordemneremneordnøgleordnØgleordstikordnøkkelordnØkkelordtema:štítkyŠt"
    "ítkyŠtÍtkytématatÉmatatéma:tÉma:klíčová slovaklÍČovÁ slovatagytémytÉmyтегиТегиТЕГИтэгиТ"
    "эгиТЭГИметкиМеткиМЕТКИтемыТемыТЕМЫтема:Тема:ТЕМА:ключевые слов"
    "аКлючевые словаКЛЮЧЕВЫЕ СЛОВАещё по темамЕщё по темамЕЩЁ ПО ТЕМА"
    "Мключові словаКлючові словаКЛЮЧОВІ СЛОВАтемиТемиТЕМИміткиМітк"
    "иМІТКИetichetetaguritag-uricuvinte cheiesubiectepe larg despreετικέτεςΕτικέτεςΕΤΙΚΈΤΕΣθέ"
    "ματαΘέματαΘΈΜΑΤΑλέξεις κλειδιάΛέξεις κλειδιάΛΈΞΕΙΣ ΚΛΕΙΔΙΆλέξ"
    "εις-κλειδιάΛέξεις-κλειδιάΛΈΞΕΙΣ-ΚΛΕΙΔΙΆcímkékcÍmkÉkavainsanataiheettopicsrelated"
    " topicskeywordsfiled underhashtagspersone citateluoghi citatitemas:themen:themen :tagi:etiketler:теги:Теги:dpadp"
    "a-afxdpa/lnideutsche presse-agenturafpagence france-pressereutersthomson reutersapassociated pressefeagencia efeansaadnk"
    "ronosagilapresseaskanewslusaagência lusaagência brasileuropa pressapaaustria presse agenturkeystone-sdasdaawpbelgaanpp"
    "appolska agencja prasowaiarisbnewsČtkČtk/aptasrmtiagerpresmediafaxtttt-reutersritzauntbsttbnsТАССРИА Новос"
    "ти«РИА Новости»Интерфакс«Интерфакс»УкрінформУкринформУНІАНУН"
    "ИАНІнтерфакс-УкраїнаИнтерфакс-УкраинаБелТАanadolu ajansıanadolu agencydemiröre"
    "n haber ajansıİhlas haber ajansıdhaİhaankaΑΠΕ-ΜΠΕΑΠΕΑΜΠΕknatelamtélamnotimexxinhuatassinterfaxbloomber"
    "gdow jonesdow jones newswiresupibbcbbc newscnncnbcnprafp/le mondeder spiegelspiegelspiegel onlinespiegel politikzeit onl"
    "inef.a.z.fazfaz.netfrankfurter allgemeinefrankfurter allgemeine zeitungsüddeutsche zeitungsz.dewelt am sonntagbild am s"
    "onntagtaztageszeitunghandelsblattwirtschaftswochemanager magazinfocus onlinestern.detagesspiegelberliner zeitungberliner"
    " morgenpostb.z.frankfurter rundschaustuttgarter zeitungstuttgarter nachrichtenhamburger abendblatthamburger morgenpostk"
    "ölner stadt-anzeigerrheinische postwestdeutsche allgemeinewazneue osnabrücker zeitungnozostsee-zeitungleipziger volksz"
    "eitungsächsische zeitungmitteldeutsche zeitungmärkische allgemeineweser-kurieraugsburger allgemeinemünchner merkurnü"
    "rnberger nachrichtenbadische zeitungschwäbische zeitungsüdkurierhazhannoversche allgemeinerndredaktionsnetzwerk deutsc"
    "hlandfunke mediengruppet-onlinen-tvntvntv.deardard-aktuelltagesschautagesschau.dezdfzdfheutedeutschlandfunkdeutsche well"
    "edwndrwdrmdrbr24swrrbbrbb24hessenschauheiseheise onlineheise mediengolemgolem.denetzpolitik.orgderstandard.atstandard ve"
    "rlagsgesellschaftkronen zeitungkleine zeitungorforf.atnzzneue zürcher zeitungtages-anzeigersrfbasler zeitungrtstribune "
    "de genèveswissinfoluxemburger wortle figaroaujourd'hui en franceaujourd’hui en franceles Échosles echosl'humanitél"
    "’humanitél'obsl’obsle nouvel obsmediapartcourrier internationalouest-francela voix du nordla dépêchela dépêche "
    "du midinice-matinmidi librele télégrammefrance infofranceinfofrance 24france télévisionsfrance 2france 3france inter"
    "radio francetf1tf1 infolcibfmtvbfm businesscnewsrmceurope 1rfil'Équipel’Équipehuffpostle huffington postnumeramarepo"
    "rterreslate.frla libre belgiquela dernière heuredh les sportsrtbfradio-canadala presse canadiennele journal de montréa"
    "labcdiario abcla vanguardiael confidencialeldiario.esel españolokdiariolibertad digitaldiario vascoheraldo de aragónla"
    " voz de galiciafaro de vigolevante-emvlas provinciasdiario de sevillacanarias7la nueva españael norte de castillamundo "
    "deportivocinco díasel economistaeleconomista.esrtvertve.estvecadena sercopeonda ceroantena 3antena 3 noticiaslasextatel"
    "ecincoel huffington postinfobaeclarínpágina/12Ámbitoel espectadorcaracol radioexcélsiorrppel mercuriobiobiochiletele"
    "surbbc mundobbc news mundocnn en españolcorriere della seracorrierela repubblicarepubblicail sole 24 oreil messaggeroil"
    " fatto quotidianoil foglioil manifestoil gazzettinoil secolo xixil resto del carlinoqnquotidiano nazionalela gazzetta de"
    "llo sportcorriere dello sporttuttosportl'espressol’espressofanpagefanpage.ithuffpost italiatgcom24sky tg24rai newsrain"
    "ewstg1la7mediasettoday.itil tirrenol'unione sardal’unione sardagiornale di siciliala siciliawired italiamilano finanza"
    "gedifolha de s.paulofolha de são paulofolhapressg1o estado de s. pauloestadãoestadão conteúdouolistoÉvalor econômi"
    "coinfomoneycartacapitalcorreio braziliensezero horagzhgazeta do povopoder360r7sbttv globoglobonewscnn brasilbbc news bra"
    "silagência públicadiário do nordestediário de notíciasjornal de notíciascorreio da manhãsic notíciastvicnn portu"
    "galrtptsfrenascençajornal de negóciosa bolajornal económiconos nieuwsnos sportnu.nlde volkskrantvolkskrantnrcnrc hand"
    "elsbladhet paroolde telegraafalgemeen dagbladhet financieele dagbladrtl nieuwsbnromrop fryslânomroep westomroep brabant"
    "rtv noordnh nieuwsat5tweakersnieuwsuurhet laatste nieuwshlnhet nieuwsbladvrtvrt nwsgazet van antwerpenonetonet wiadomoś"
    "ciwirtualna polskainteriagazeta.plgazeta wyborczawyborczawyborcza.plrzeczpospolitadziennik gazeta prawnasuper expresspol"
    "ska timesnewsweek polskado rzeczytygodnik powszechnytvn24tvn24.pltvnpolsat newstvptvp infotvp3rmf24rmf fmradio zetpolski"
    "e radiotok fmmoney.plbankier.plbusiness insider polskapuls biznesudziennik polskigłos wielkopolskigrupa onet.plnatemato"
    "ko.pressniezależnahürriyethabertürkyeni Şafaktürkiye gazetesibirgünt24gazete duvarcnn türkcnntürktrt habertrta h"
    "aberhabertürk tvhalk tvbbc türkçedw türkçebianetensonhaberhaberler.comfanatikfotomaçdünya gazetesibloomberg htdag"
    "ens nyheterdnsvenska dagbladetsvdaftonbladetexpressengöteborgs-postensydsvenskansvtsvt nyhetersveriges radiotv4tv4 nyhe"
    "ternadagens industritt nyhetsbyrånberlingskejyllands-postenekstra bladetb.t.børsendr nyhedertv 2tv2kristeligt dagbladr"
    "itzaus bureauaftenpostenvgdagbladetnrktv 2 nyheterdagens næringslivbergens tidendenettavisene24klassekampenylehelsingin"
    " sanomathufvudstadsbladetilta-sanomatiltalehtirÚvmorgunblaðiðidnes.czidnesmf dnesmladá fronta dnesnovinkynovinky.czl"
    "idové novinylidovky.czhospodářské novinyihnedaktuálně.czseznam zprávydeník.czdeník nblesk.czČt24Česká televi"
    "zeČeský rozhlasirozhlastv novacnn prima newsdenník naktuality.skhvgnépszava24.huМИА «Россия сегодня"
    "»Россия сегодняКоммерсантъ«Коммерсантъ»«Ведомости»РБК«Извест"
    "ия»Российская газетаКомсомольская правдаМосковский комсомолец"
    "Аргументы и фактыНовая газетаНезависимая газетаЛента.руГазета.ru"
    "ФонтанкаМедузаmeduzaЭхо МосквыПервый каналНТВРоссия 24rt на русскомs"
    "putnikРусская служба Би-би-сиБи-би-сиРадио СвободаНастоящее ВремяРо"
    "сбалтura.ruСпорт-ЭкспрессЧемпионатУкраїнська правдаУкраинская пр"
    "авдаЄвропейська правдаЕкономічна правдаТСНСуспільнеГромадське"
    "hromadskeДзеркало тижняРБК-УкраїнаГлавкомЛІГА.netliga.netЦензор.НЕТ24 кан"
    "ал5 каналРадіо Свободаbbc news УкраїнаГазета.uakyiv independentdigi24digi24.rohotnewshot"
    "news.rog4mediag4media.roadevărullibertateaevenimentul zileigândulziarul financiarprotvpro tvȘtirile protvstirile prot"
    "vantena 3 cnnrealitatearomânia tvjurnalul naționalnews.roeuropa liberăeuropa liberă româniabizidaytvrΚαθημερ"
    "ινήΗ ΚαθημερινήΤα ΝέαΤο ΒήμαΠρώτο ΘέμαΠΡΩΤΟ ΘΕΜΑΈθνοςΕλευθεροτ"
    "υπίαΕφημερίδα των ΣυντακτώνΕΡΤΣΚΑΪnaftemporikiΝαυτεμπορικήin.griefimeridaief"
    "imerida.grnews247cnn greecelifonewsbombjutarnji listvečernji listindex.hrblicn1b92tanjugeuronewseuractivthe guardianthe"
    " new york timesnew york timeswashington postwall street journalfinancial timesthe economistal jazeerasky newsgetty image"
    "spr newswirebusiness wireglobenewswirenews aktuellotspresseportalredaktionredaktionsnetzwerk deutschlandla rédactionré"
    "dactionservice politiqueredacciónla redacciónagenciasredazioneredazione onlineredazione webla redazioneredazione ansar"
    "edazione cronacaredazione economiaredazione sporta cura della redazioneredaçãoredactieonze redactienieuwsredactieredac"
    "tie economieredactie sportredactie buitenlandredactie binnenlandredakcjaredakcja portaluhaber merkezihaber servisispor s"
    "ervisiekonomi servisidış haberler servisidış haberlerredaktionenredaksjonenredakceredakciaредакцияРедак"
    "цияредакціяРедакціяredacțiaσύνταξηΣύνταξησυντακτική ομάδαΣυντακτ"
    "ική ομάδαnewsroomnews deskweb deskstaffopracwysłuchałredactie:haber :text avpor :par:journalist:weltdie weltdi"
    "e zeitdie presseder standardfocusprofilkuriermerkurabendzeitungsemanamarcapúblicofaktakşamtakvimduvaranadoludanasdelop"
    "olitikadnevnikrespektreflexprávobleskomnile matinla pressela croixle pointle soirle tempsla librel'avenirl’avenirl'ec"
    "hol’echola provencela tribunela naciónla nazioneel tiempoel mundoel paísla razónel correoel comercioel universalla "
    "tercerael observadorel periódicola repúblicala jornadail giornola stampail postil mattinoo globoo diaa tardeder tagess"
    "piegelde standaardde morgende tijdtrouwle parisien24 heures20 minutos20 minuten20 minutes20minutosle progrèssud ouestex"
    "pressoobservadornosperfilexpansiónchallengestageblattil giornalepanoramastar gazetesipolitikenpolitykacumhuriyetevrense"
    "lmilliyetsözcüдождьДождьизвестияИзвестияведомостиВедомостиправдаПр"
    "авдаpravdadelficorreoreformaprocesoépocaÉpocaexamele mondel'expressl’expresslibérationle devoirmilenioavveniree"
    "moltn.czmynetnexometrópolespoliticoknackthe timesrtlsicwptzdrpolitikinlandauslanddeutschlandösterreichÖsterreichschwe"
    "izeuropaweltwirtschaftfinanzenbörsebÖrsegeldunternehmenverbraucherkarriereberufimmobiliengesellschaftpanoramavermischt"
    "esaus aller weltkulturfeuilletonliteraturbücherbÜchermusikkinofilmtheaterkunstmedienfernsehentvstreamingnetzweltdigita"
    "ldigitalesinternettechniktechnologiesecuritywissenwissenschaftforschunggesundheitmedizinpsychologiebildungschulecampusum"
    "weltklimaklimawandelnaturtiereenergiemobilitätmobilitÄtautoverkehrreisereisenlebenlifestylefamilieliebemodestilessenge"
    "nusswohnengartengeschichtereligionjustizrechtkriminalitätkriminalitÄtblaulichtpolizeiunfälleunfÄllesportfußballfuss"
    "ballbundesliga2. bundesligachampions leagueformel 1tennishandballbasketballwintersportolympiaregionalesregionregionallok"
    "aleslokalstadtstadtlebenberlinhamburgmünchenmÜnchenbayernwiensachsennrwhessenmeinungdebattekommentarkommentarekolumnek"
    "olumnenleitartikelleserbriefeleserbriefglossegastbeitraggastkommentaressayinterviewinterviewsporträtportrÄtreportagehi"
    "ntergrundanalyseanalysenfaktencheckratgeberservicewetterlivebloglivelivetickereilmeldungnewstickernachrichtennewsaktuell"
    "aktuellesschlagzeilenhomemagazinwochenendeleutestarspromisroyalsvideosbilderfotostreckepodcastdossiergemeindebaukrieg in"
    " der ukraineukrainenahostusachinarusslandpolitiqueinternationalmondeeuropefrancesociétésociÉtÉéconomieÉconomieentr"
    "eprisesentreprisefinancefinancesmarchésmarchÉsbourseargentpatrimoineimmobilieremploiconsommationconsojusticepolicefait"
    "s diversfait diverssantésantÉmédecinemÉdecineéducationÉducationécoleÉcoleenvironnementplanèteplanÈteclimatéco"
    "logieÉcologieénergieÉnergiebiodiversitébiodiversitÉsciencesscienceespacetechnotechnologiestechnumériquenumÉriqueh"
    "igh-techpixelsmédiasmÉdiastélévisiontÉlÉvisionculturecultureslivreslittératurelittÉraturecinémacinÉmamusiquemu"
    "siquesartsthéâtrethÉÂtrescènesscÈnesexpositionssériessÉrieshistoireidéesidÉesdébatsdÉbatsdébatdÉbattribune"
    "tribunesopinionopinionséditorialÉditorialéditoÉditoéditosÉditoschroniquechroniquesenquêteenquÊteenquêtesenquÊt"
    "esreportagesentretienentretiensportraitportraitsrécitrÉcitdécryptagedÉcryptagedécryptagesdÉcryptagesvérificationv"
    "Érificationles décodeursles dÉcodeursgrand formatsportsfootballrugbycyclismeligue 1ligue des championsbasketformule 1"
    "jojeux olympiquesrégionsrÉgionsrégionrÉgionîle-de-franceÎle-de-franceparislyonmarseillebretagnebelgiquesuissequéb"
    "ecquÉbeccanadaafriqueamériquesamÉriquesasieasie-pacifiquemoyen-orientproche-orientétats-unisÉtats-unisroyaume-uniru"
    "ssieguerre en ukrainechinevoyagevoyagestourismegastronomiecuisinevinsbeautébeautÉstylestylesart de vivremaisonfamillea"
    "utomobiletransportsmobilitémobilitÉagriculturereligionsmétéomÉtÉopeopleinsolitemagazinem le magle magvidéosvidÉo"
    "svidéovidÉopodcastsen directdirectà la uneÀ la uneactualitéactualitÉactualitésactualitÉsactudernières minutesde"
    "rniÈres minutesvie pratiquedisparitionscarnetmer et océansmer et ocÉanspolíticapolÍticainternacionalmundoespañaesp"
    "aÑanacionaleconomíaeconomÍaempresasmercadosbolsafinanzasdineroviviendaempleotrabajoconsumosociedadsucesostribunalesju"
    "sticiapolicialpolicialesseguridadsaludsanidadeducacióneducaciÓnmedio ambienteclima y medio ambientemedioambienteclimac"
    "ambio climáticocambio climÁticoenergíaenergÍanaturalezacienciacienciasespaciotecnologíatecnologÍatecnoculturalibro"
    "sliteraturacinemúsicamÚsicateatroarteseriestelevisióntelevisiÓnmedioscomunicacióncomunicaciÓnespectáculosespectÁ"
    "culosgentecorazóncorazÓnfamososhistoriareligiónreligiÓnopiniónopiniÓneditorialeditorialescolumnascolumnacolumnista"
    "stribunatribunascartas al directoranálisisanÁlisisentrevistaentrevistasreportajereportajescrónicacrÓnicacrónicascr"
    "ÓnicasperfildeportesfútbolfÚtbolbaloncestotenisciclismomotorfórmula 1fÓrmula 1la ligaligachampionsmundialjuegos ol"
    "ímpicosjuegos olÍmpicoslocallocalesciudadciudadesprovinciascomunidadesmadridbarcelonacataluñacataluÑaandalucíaandal"
    "ucÍasevillavalenciacomunidad valencianagaliciapaís vascopaÍs vascocastilla y leóncastilla y leÓnaragónaragÓncanar"
    "iasbalearesaméricaamÉricalatinoaméricalatinoamÉricaméxicomÉxicoargentinacolombiachileperúperÚvenezuelaestados un"
    "idosee. uu.oriente próximooriente prÓximooriente medioasiaáfricaÁfricaguerra en ucraniaviajesturismogastronomíagast"
    "ronomÍaestilomodabellezaestilo de vidabienestarfamiliamascotastiempoel tiempoagriculturamotor y movilidadincendiosvíde"
    "osvÍdeosfotosúltima horaÚltima horaactualidadnoticiasportadasuplementossucesos y tribunaleseleccionesverificaciónver"
    "ificaciÓnpoliticaesterimondoitaliainternicronacacronachecronaca neraattualitàattualitÀeconomiafinanzamercatiborsasold"
    "ilavoroimpreseaziendecasaimmobiliareconsumisocietàsocietÀgiustiziasalutemedicinabenesserescuolauniversitàuniversitÀa"
    "mbienteenergianaturaanimaliscienzascienzespaziotecnologiatecnologiedigitalelibricinemamusicamostrespettacolispettacolote"
    "levisionemediagossippersonaggistoriareligionevaticanoopinionicommenticommentoeditorialeeditorialil'editorialel’editori"
    "alerubrichelettereil puntol'analisil’analisianalisiintervistal'intervistal’intervistaintervisteinchiestainchiesteil "
    "ritrattoil casola storiail personaggiocalcioserie acoppaformula 1motogpmotoriolimpiadiregioniregionemilanoromanapolitori"
    "nobolognafirenzepalermovenezialombardiaemilia-romagnatoscanalaziosiciliavenetoviaggicucinafoodricettestilefamigliameteov"
    "ideofotoultima oraultime notizienotizieprimo pianoin primo pianomotori e mobilitàmotori e mobilitÀagricolturatrasporti"
    "guerra in ucrainamedio orientestati unitibrasilportugalpaíspaÍsmercadofinançasfinanÇasnegóciosnegÓciosdinheiroempr"
    "egoimóveisimÓveissociedadecotidianocidadescidadepolíciapolÍciasegurançaseguranÇajustiçajustiÇasaúdesaÚdeequil"
    "íbrio e saúdeequilÍbrio e saÚdeequilíbrioequilÍbrioeducaçãoeducaÇÃomeio ambientenaturezaazulciênciaciÊnciaci"
    "ênciasciÊnciasciência e saúdeciÊncia e saÚdeespaçoespaÇotecilustradailustríssimailustrÍssimalivrosartestelevis"
    "ãotelevisÃomídiamÍdiaentretenimentocelebridadespopp3fugasípsilonÍpsilonhistóriahistÓriareligiãoreligiÃoopiniã"
    "oopiniÃoeditoriaiscolunascolunacolunistastendências / debatestendÊncias / debatespainel do leitoranáliseanÁliserepo"
    "rtagemreportagensesporteesportesdesportofutebolfutebol nacionalfutebol internacionalautomobilismoolimpíadasolimpÍadasr"
    "egiãoregiÃoregiõesregiÕessão paulosÃo paulorio de janeirolisboaportominas geraisbrasíliabrasÍliaamérica latinaa"
    "mÉrica latinaásiaÁsiaoriente médiooriente mÉdiomédio orientemÉdio orienteguerra na ucrâniaguerra na ucrÂniaviag"
    "emviagenscomidagastronomiacomportamentofamíliafamÍliabichoscarrostempoagroagronegócioagronegÓcioincêndios florestai"
    "sincÊndios florestaisúltimasÚltimasnotíciasnotÍciasinícioinÍciocapaeleiçõeseleiÇÕeschecagemfact checkbinnenla"
    "ndbuitenlandpolitiekregionaal nieuwsregioregionaallokaaleconomiebeursondernemenbedrijvenwerkwonensamenlevingmaatschappij"
    "misdaad112rechtbankgezondheidzorgonderwijsmilieuklimaatnatuurdierenwetenschapcultuurcultuur & mediaboekenmuziekentertain"
    "mentshowbizzshownieuwsachterklaproyaltykoningshuisgeschiedenisreligieopiniecolumnscolumncommentaarachtergrondvoetbalwiel"
    "rennenschaatsenhockeyopmerkelijkkoken & etenreizenweerverkeernieuwsvoorpaginahet beste vanamsterdamrotterdamutrechtden h"
    "aagvlaanderenwereldoorlog in oekraïneoorlog in oekraÏnewiadomościwiadomoŚcikrajpolskaświatŚwiatpolitykagospodarkae"
    "konomiabiznesfinansegiełdagieŁdapieniądzepieniĄdzepracanieruchomościnieruchomoŚcifirmaspołeczeństwospoŁeczeŃst"
    "woprawosądysĄdykryminalnewypadkipolicjazdrowiemedycynaedukacjaszkołaszkoŁaśrodowiskoŚrodowiskoklimatekologiaenerge"
    "tykaprzyrodazwierzętazwierzĘtanaukakosmostechnologiakulturaksiążkiksiĄŻkimuzykateatrsztukaserialetelewizjarozrywka"
    "gwiazdyplotkireligiakościółkoŚciÓŁkomentarzekomentarzfelietonfelietonypublicystykawywiadwywiadyrozmowareportażrep"
    "ortaŻanalizatylko u naspiłka nożnapiŁka noŻnaekstraklasaliga mistrzówliga mistrzÓwsiatkówkasiatkÓwkażużelŻu"
    "żelŻuŻelskoki narciarskiekoszykówkakoszykÓwkaregionylokalnewarszawakrakówkrakÓwłódźŁódźŁÓdŹwrocławwroc"
    "ŁawpoznańpoznaŃgdańskgdaŃsktrójmiastotrÓjmiastoszczecinlublinkatowicebiałystokbiaŁystokśląskŚląskŚlĄskma"
    "łopolskamaŁopolskamazowieckiewojna w ukrainierosjaukrainapodróżepodrÓŻeturystykakuchniakulinariaprzepisyurodastyl "
    "życiastyl ŻyciadomogródogrÓdrodzinadzieckomotoryzacjamotopogodaciekawostkinajnowszena żywona Żywostrona gŁÓwnawi"
    "deozdjęciazdjĘciawyborygündemgÜndemgüncelgÜncelsiyasetsİyasetpolitikapolİtİkadünyadÜnyatürkiyetÜrkİyeekono"
    "miekonomİfinansfİnanspiyasalarpİyasalariş dünyasıİş dünyasıİŞ dÜnyasiemlakşirketlerŞirketlerŞİrketlerto"
    "plumyaşamyaŞamadliyeadlİyeasayişasayİŞ3. sayfapolis adliyepolİs adlİyesağlıksaĞlikeğitimeĞİtİmçevreÇevr"
    "eiklimİklimİklİmenerjienerjİdoğadoĞahayvanlarbilimbİlİmbilim teknolojibİlİm teknolojİbilim ve teknolojibİlİ"
    "m ve teknolojİbilim-teknolojibİlİm-teknolojİteknolojiteknolojİİnternetmedyakültürkÜltÜrkültür sanatkÜltÜr "
    "sanatkültür-sanatkÜltÜr-sanatsanatkitapkİtapsinemasİnemamüzikmÜzİktelevizyontelevİzyonmagazİnünlülerÜnlül"
    "erÜnlÜlertarihtarİhdindİnarkeolojiarkeolojİgörüşgÖrÜŞyazarlarköşe yazılarıkÖŞe yazilariyorumanalizanal"
    "İzröportajrÖportajsöyleşisÖyleŞİdosya haberözel haberÖzel habersporfutbolsüper ligsÜper lİgbasketbolvoleybo"
    "ltenİsmotor sporlarımotor sporlariyerelyerel haberlerbölgebÖlgeistanbulİstanbulankaraizmirİzmirİzmİrkaradenizkar"
    "adenİzegemarmaraakdenizakdenİzavrupaorta doğuorta doĞuasyaamerikaamerİkaafrikaafrİkaseyahatturizmturİzmgezigezİy"
    "emekkadınkadinaileaİleotomobilotomobİlotomotivotomotİvtarımtarimulaşımulaŞimsavunmahava durumuson dakikason dak"
    "İkahaberlerhaberanasayfacanlıcanlivİdeofoto galerifoto galerİseçimseÇİmnyheterinrikesutrikessverigevärldenvÄrld"
    "ennäringslivnÄringslivbörsbÖrsprivatekonomibostadsamhällesamhÄllebrotthälsahÄlsasjukvårdsjukvÅrdskolautbildnin"
    "gmiljömiljÖenergivetenskapteknikmedierböckerbÖckerteaterscenkonstnöjenÖjekändisarkÄndisarledareledarsidandebattd"
    "n debattkrönikakrÖnikakolumninsändareinsÄndareanalysintervjufotbollallsvenskanishockeyskidorlokaltlokala nyheterstoc"
    "kholmgöteborggÖteborgmalmömalmÖresormatmat & drycklivsstilfamiljbilvädervÄdersenaste nyttstartsidankriget i ukrain"
    "aindlandudlanddanmarkverdenøkonomiØkonomierhvervpengeboligsamfundkrimisundheduddannelsemiljømiljØvidenskabvidentekno"
    "logibøgerbØgerunderholdningkendtehistorietrolederdebatkronikklummelæserbrevlÆserbrevfodboldsuperligaenhåndboldhÅnd"
    "boldcyklingkøbenhavnkØbenhavnaarhusrejsermadbilervejretseneste nytinnenriksutenriksnorgepolitikknæringslivnÆringsliv"
    "samfunnkrimhelseutdanningvitenskapforskningbøkerbØkerkronikkmeningermeninger og debattfotballeliteserienlangrennskispo"
    "rtoslobergentrondheimmat og drikkeværetvÆretsiste nyttzprávyzprÁvydomácídomÁcÍdomovz domovazahraničízahraniČ"
    "ÍzahraničnízahraniČnÍsvětsvĚtze světaze svĚtaevropaekonomikabyznyspenízepenÍzeburzabydleníbydlenÍpráceprÁ"
    "cespolečnostspoleČnostčerná kronikaČerná kronikaČernÁ kronikasoudyzdravízdravÍmedicínamedicÍnavzdělávání"
    "vzdĚlÁvÁnÍškolstvíŠkolstvíŠkolstvÍživotní prostředíŽivotní prostředíŽivotnÍ prostŘedÍenergetikapř"
    "írodapŘÍrodazvířatazvÍŘatavědavĚdavěda a technikavĚda a technikatechnikamédiamÉdiaknihyhudbadivadlouměníu"
    "mĚnÍtelevizeseriályseriÁlycelebrityshowbyznysnázorynÁzorynázory a komentářenÁzory a komentÁŘekomentářekome"
    "ntÁŘekomentářkomentÁŘsloupkyglosablogyrozhovorrozhovoryreportážreportÁŽreportážereportÁŽeanalýzaanalÝzaf"
    "otbalhokejbiatlonprahabrnoostravaplzeňplzeŇválka na ukrajiněvÁlka na ukrajinĚukrajinaruskocestovánícestovÁnÍj"
    "ídlojÍdloreceptymódamÓdaživotní stylŽivotní stylŽivotnÍ stylstylrodinadopravapočasípoČasÍzajímavostizajÍ"
    "mavostimagazínmagazÍnaktuálněaktuÁlnĚaktualityonlinedomůdomŮvolbyslovenskoz domova a zo svetazo svetaполит"
    "икаПолитикаПОЛИТИКАв миреВ миреВ МИРЕмирМирМИРроссияРоссияРОС"
    "СИЯв россииВ россииВ РОССИИэкономикаЭкономикаЭКОНОМИКАбизнесБ"
    "изнесБИЗНЕСфинансыФинансыФИНАНСЫрынкиРынкиРЫНКИденьгиДеньгиД"
    "ЕНЬГИнедвижимостьНедвижимостьНЕДВИЖИМОСТЬкомпанииКомпанииКОМ"
    "ПАНИИпромышленностьПромышленностьПРОМЫШЛЕННОСТЬэнергетикаЭне"
    "ргетикаЭНЕРГЕТИКАобществоОбществоОБЩЕСТВОпроисшествияПроисше"
    "ствияПРОИСШЕСТВИЯкриминалКриминалКРИМИНАЛпреступностьПреступ"
    "ностьПРЕСТУПНОСТЬсудыСудыСУДЫправоПравоПРАВОсиловые структур"
    "ыСиловые структурыСИЛОВЫЕ СТРУКТУРЫармияАрмияАРМИЯармия и опкА"
    "рмия и опкАРМИЯ И ОПКоборонаОборонаОБОРОНАбезопасностьБезопасн"
    "остьБЕЗОПАСНОСТЬздоровьеЗдоровьеЗДОРОВЬЕмедицинаМедицинаМЕДИ"
    "ЦИНАобразованиеОбразованиеОБРАЗОВАНИЕэкологияЭкологияЭКОЛОГИ"
    "ЯклиматКлиматКЛИМАТприродаПриродаПРИРОДАживотныеЖивотныеЖИВО"
    "ТНЫЕнаукаНаукаНАУКАнаука и техникаНаука и техникаНАУКА И ТЕХНИК"
    "АкосмосКосмосКОСМОСтехнологииТехнологииТЕХНОЛОГИИтехнология "
    "и медиаТехнология и медиаТЕХНОЛОГИЯ И МЕДИАинтернетИнтернетИНТ"
    "ЕРНЕТмедиаМедиаМЕДИАсмиСмиСМИкультураКультураКУЛЬТУРАкнигиКн"
    "игиКНИГИлитератураЛитератураЛИТЕРАТУРАкиноКиноКИНОмузыкаМузы"
    "каМУЗЫКАтеатрТеатрТЕАТРискусствоИскусствоИСКУССТВОтелевидени"
    "еТелевидениеТЕЛЕВИДЕНИЕшоу-бизнесШоу-бизнесШОУ-БИЗНЕСзвездыЗв"
    "ездыЗВЕЗДЫисторияИсторияИСТОРИЯрелигияРелигияРЕЛИГИЯмненияМн"
    "енияМНЕНИЯмнениеМнениеМНЕНИЕколонкаКолонкаКОЛОНКАколонкиКоло"
    "нкиКОЛОНКИкомментарииКомментарииКОММЕНТАРИИаналитикаАналитик"
    "аАНАЛИТИКАанализАнализАНАЛИЗинтервьюИнтервьюИНТЕРВЬЮрепортаж"
    "РепортажРЕПОРТАЖрепортажиРепортажиРЕПОРТАЖИрасследованияРасс"
    "ледованияРАССЛЕДОВАНИЯрасследованиеРасследованиеРАССЛЕДОВАНИ"
    "ЕспецпроектыСпецпроектыСПЕЦПРОЕКТЫспортСпортСПОРТфутболФутбо"
    "лФУТБОЛхоккейХоккейХОККЕЙтеннисТеннисТЕННИСбиатлонБиатлонБИА"
    "ТЛОНфигурное катаниеФигурное катаниеФИГУРНОЕ КАТАНИЕбаскетбол"
    "БаскетболБАСКЕТБОЛбоксБоксБОКСрегионыРегионыРЕГИОНЫмоскваМос"
    "кваМОСКВАсанкт-петербургСанкт-петербургСАНКТ-ПЕТЕРБУРГпетербу"
    "ргПетербургПЕТЕРБУРГподмосковьеПодмосковьеПОДМОСКОВЬЕуралУра"
    "лУРАЛсибирьСибирьСИБИРЬбывший сссрБывший сссрБЫВШИЙ СССРукраи"
    "наУкраинаУКРАИНАсвоСвоСВОспециальная военная операцияСпециаль"
    "ная военная операцияСПЕЦИАЛЬНАЯ ВОЕННАЯ ОПЕРАЦИЯсшаСшаСШАевроп"
    "аЕвропаЕВРОПАазияАзияАЗИЯближний востокБлижний востокБЛИЖНИЙ "
    "ВОСТОКпутешествияПутешествияПУТЕШЕСТВИЯтуризмТуризмТУРИЗМеда"
    "ЕдаЕДАрецептыРецептыРЕЦЕПТЫмодаМодаМОДАстильСтильСТИЛЬстиль "
    "жизниСтиль жизниСТИЛЬ ЖИЗНИдомДомДОМсемьяСемьяСЕМЬЯавтоАвтоАВ"
    "ТОавтоновостиАвтоновостиАВТОНОВОСТИтранспортТранспортТРАНСПО"
    "РТпогодаПогодаПОГОДАглавноеГлавноеГЛАВНОЕглавные новостиГлав"
    "ные новостиГЛАВНЫЕ НОВОСТИновостиНовостиНОВОСТИлента новостей"
    "Лента новостейЛЕНТА НОВОСТЕЙновости дняНовости дняНОВОСТИ ДНЯф"
    "отоФотоФОТОвидеоВидеоВИДЕОинфографикаИнфографикаИНФОГРАФИКАп"
    "одкастыПодкастыПОДКАСТЫдосьеДосьеДОСЬЕвыборыВыборыВЫБОРЫполі"
    "тикаПолітикаПОЛІТИКАсвітСвітСВІТу світіУ світіУ СВІТІукраїнаУ"
    "країнаУКРАЇНАв україніВ україніВ УКРАЇНІекономікаЕкономікаЕКО"
    "НОМІКАбізнесБізнесБІЗНЕСфінансиФінансиФІНАНСИгрошіГрошіГРОШІ"
    "нерухомістьНерухомістьНЕРУХОМІСТЬсуспільствоСуспільствоСУСПІ"
    "ЛЬСТВОподіїПодіїПОДІЇнадзвичайні подіїНадзвичайні подіїНАДЗВИ"
    "ЧАЙНІ ПОДІЇкриміналКриміналКРИМІНАЛвійнаВійнаВІЙНАвійна в укр"
    "аїніВійна в україніВІЙНА В УКРАЇНІвійна з росієюВійна з росієюВІ"
    "ЙНА З РОСІЄЮарміяАрміяАРМІЯздоров'яЗдоров'яЗДОРОВ'Яздоров’яЗдо"
    "ров’яЗДОРОВ’ЯосвітаОсвітаОСВІТАекологіяЕкологіяЕКОЛОГІЯклім"
    "атКліматКЛІМАТтехнологіїТехнологіїТЕХНОЛОГІЇінтернетІнтернет"
    "ІНТЕРНЕТмедіаМедіаМЕДІАкіноКіноКІНОмузикаМузикаМУЗИКАшоу-біз"
    "несШоу-бізнесШОУ-БІЗНЕСісторіяІсторіяІСТОРІЯрелігіяРелігіяРЕЛ"
    "ІГІЯдумкиДумкиДУМКИдумкаДумкаДУМКАблогиБлогиБЛОГИаналітикаАн"
    "алітикаАНАЛІТИКАінтерв'юІнтерв'юІНТЕРВ'Юінтерв’юІнтерв’юІНТЕ"
    "РВ’ЮрозслідуванняРозслідуванняРОЗСЛІДУВАННЯрегіониРегіониРЕ"
    "ГІОНИкиївКиївКИЇВльвівЛьвівЛЬВІВодесаОдесаОДЕСАхарківХарківХ"
    "АРКІВдніпроДніпроДНІПРОподорожіПодорожіПОДОРОЖІїжаЇжаЇЖАреце"
    "птиРецептиРЕЦЕПТИстиль життяСтиль життяСТИЛЬ ЖИТТЯголовнеГоло"
    "внеГОЛОВНЕновиниНовиниНОВИНИстрічка новинСтрічка новинСТРІЧКА"
    " НОВИНвідеоВідеоВІДЕОpoliticăpoliticĂpoliticexternexterneinternaționalinternaȚionalinternactuali"
    "tatesocialsocietateevenimenteconomicbanifinanțefinanȚeafaceribusinessimobiliarecompaniimuncămuncĂjustițiejustiȚies"
    "ănătatesĂnĂtatemedicinămedicinĂeducațieeducaȚieșcoalăȘcoalăȘcoalĂmediuclimăclimĂnaturănaturĂanimaleșt"
    "iințăȘtiințăȘtiinȚĂștiinţăȘtiinţăȘtiinŢĂtehnologieculturăculturĂcărțicĂrȚimuzicămuzicĂteatruart"
    "ăartĂdivertismentmondenvedeteshowbizistorieopiniicomentariianalizeanalizăanalizĂinterviuinterviurireportajinvestiga"
    "țiiinvestigaȚiihandballocalebucureștibucureȘticlujiașiiaȘitimișoaratimiȘoarabrașovbraȘovconstanțaconstanȚare"
    "publica moldovamoldovarăzboi în ucrainarĂzboi În ucrainaucrainarusiasuacălătoriicĂlĂtoriiturismrețetereȚetemod"
    "ămodĂstil de viațăstil de viaȚĂtransportagriculturăagriculturĂvremeaștiriȘtiriștirile zileiȘtirile zileiulti"
    "mele știriultimele Știriprima paginăprima paginĂacasĂalegerifapt diversπολιτικήΠολιτικήΠΟΛΙΤΙ"
    "ΚΉελλάδαΕλλάδαΕΛΛΆΔΑκόσμοςΚόσμοςΚΌΣΜΟΣδιεθνήΔιεθνήΔΙΕΘΝΉευρώ"
    "πηΕυρώπηΕΥΡΏΠΗοικονομίαΟικονομίαΟΙΚΟΝΟΜΊΑεπιχειρήσειςΕπιχειρ"
    "ήσειςΕΠΙΧΕΙΡΉΣΕΙΣαγορέςΑγορέςΑΓΟΡΈΣχρηματιστήριοΧρηματιστήρι"
    "οΧΡΗΜΑΤΙΣΤΉΡΙΟακίνηταΑκίνηταΑΚΊΝΗΤΑεργασίαΕργασίαΕΡΓΑΣΊΑκοιν"
    "ωνίαΚοινωνίαΚΟΙΝΩΝΊΑαστυνομικόΑστυνομικόΑΣΤΥΝΟΜΙΚΌδικαιοσύνη"
    "ΔικαιοσύνηΔΙΚΑΙΟΣΎΝΗυγείαΥγείαΥΓΕΊΑπαιδείαΠαιδείαΠΑΙΔΕΊΑεκπα"
    "ίδευσηΕκπαίδευσηΕΚΠΑΊΔΕΥΣΗπεριβάλλονΠεριβάλλονΠΕΡΙΒΆΛΛΟΝκλίμ"
    "αΚλίμαΚΛΊΜΑενέργειαΕνέργειαΕΝΈΡΓΕΙΑεπιστήμηΕπιστήμηΕΠΙΣΤΉΜΗτ"
    "εχνολογίαΤεχνολογίαΤΕΧΝΟΛΟΓΊΑδιαδίκτυοΔιαδίκτυοΔΙΑΔΊΚΤΥΟμέσα"
    "ΜέσαΜΈΣΑπολιτισμόςΠολιτισμόςΠΟΛΙΤΙΣΜΌΣβιβλίοΒιβλίοΒΙΒΛΊΟκινη"
    "ματογράφοςΚινηματογράφοςΚΙΝΗΜΑΤΟΓΡΆΦΟΣσινεμάΣινεμάΣΙΝΕΜΆμουσ"
    "ικήΜουσικήΜΟΥΣΙΚΉθέατροΘέατροΘΈΑΤΡΟτέχνεςΤέχνεςΤΈΧΝΕΣτηλεόρα"
    "σηΤηλεόρασηΤΗΛΕΌΡΑΣΗψυχαγωγίαΨυχαγωγίαΨΥΧΑΓΩΓΊΑιστορίαΙστορί"
    "αΙΣΤΟΡΊΑαπόψειςΑπόψειςΑΠΌΨΕΙΣάποψηΆποψηΆΠΟΨΗγνώμεςΓνώμεςΓΝΏΜ"
    "ΕΣσχόλιαΣχόλιαΣΧΌΛΙΑανάλυσηΑνάλυσηΑΝΆΛΥΣΗσυνέντευξηΣυνέντευξ"
    "ηΣΥΝΈΝΤΕΥΞΗσυνεντεύξειςΣυνεντεύξειςΣΥΝΕΝΤΕΎΞΕΙΣρεπορτάζΡεπορ"
    "τάζΡΕΠΟΡΤΆΖαθλητισμόςΑθλητισμόςΑΘΛΗΤΙΣΜΌΣαθλητικάΑθλητικάΑΘΛ"
    "ΗΤΙΚΆποδόσφαιροΠοδόσφαιροΠΟΔΌΣΦΑΙΡΟμπάσκετΜπάσκετΜΠΆΣΚΕΤτοπι"
    "κάΤοπικάΤΟΠΙΚΆαθήναΑθήναΑΘΉΝΑθεσσαλονίκηΘεσσαλονίκηΘΕΣΣΑΛΟΝΊ"
    "ΚΗκύπροςΚύπροςΚΎΠΡΟΣταξίδιαΤαξίδιαΤΑΞΊΔΙΑγεύσηΓεύσηΓΕΎΣΗμόδα"
    "ΜόδαΜΌΔΑζωήΖωήΖΩΉτρόπος ζωήςΤρόπος ζωήςΤΡΌΠΟΣ ΖΩΉΣαυτοκίνητοΑ"
    "υτοκίνητοΑΥΤΟΚΊΝΗΤΟκαιρόςΚαιρόςΚΑΙΡΌΣειδήσειςΕιδήσειςΕΙΔΉΣΕΙ"
    "ΣεπικαιρότηταΕπικαιρότηταΕΠΙΚΑΙΡΌΤΗΤΑΑΡΧΙΚΉεκλογέςΕκλογέςΕΚΛ"
    "ΟΓΈΣworldpoliticseconomytechnologyhealthtravellive bloglatest newstop storiesbreaking newsstartseite >startseite ›"
    "startseitehome >home ›home »home /accueil >accueil ›accueilinicio >portada >início >home page >strona główna >st"
    "rona głównaanasayfa >haberler >hem >forside >domů >úvod >Úvod >главная >Главная >главная /Гл"
    "авная /главнаяГлавнаяголовна >Головна >головнаГоловнаacasă >acasăαρχ"
    "ική >Αρχική >αρχικήΑρχικήonet >sie sind hiervous êtes iciestá en:estás en:sei quivocê está emv"
    "ocê está aquiu bent hierjesteś tutajrubrik:rubrique :sección:sezione:categoria:categoría:kategorie:kategoria:katego"
    "ri:рубрика:Рубрика:категория:Категория:категоріяКатегоріяcategorie:κ"
    "ατηγορία:Κατηγορία:moderatormoderatorinreportersprechersprecherino-toneinspieleratmofrageantwortmusikap"
    "plausgelächterjournalisteprésentateurprésentatricevoix offquestionréponseriresapplaudissementsmusiquepresentadorpres"
    "entadoraperiodistalocutorlocutoravoz en offpreguntarespuestarisasaplausosmúsicaconduttoreconduttricegiornalistavoce fuo"
    "ri campodomandarispostarisateapplausiapresentadorapresentadorarepórterperguntarespostarisospresentatorverslaggevervraag"
    "antwoordprowadzącyprowadzącapytanieodpowiedźśmiechŚmiechsunucuspikermuhabirsorucevapprogramledarefrågasvarmoderát"
    "ormoderátorkaredaktorotázkaodpověďведущийВедущийведущаяВедущаякорреспондент"
    "КорреспондентвопросВопросответОтветголос за кадромГолос за кад"
    "ромаплодисментыАплодисментысмехСмехведучийВедучийпитанняПита"
    "ннязапитанняЗапитаннявідповідьВідповідьprezentatorprezentatoareîntrebareÎntreba"
    "rerăspunsδημοσιογράφοςΔημοσιογράφοςερώτησηΕρώτησηαπάντησηΑπάντησ"
    "ηqahostanchorredaktionelle mitarbeit:redaktionelle bearbeitungredigiert vonredaktion:schnitt:kamera:ton:produktion:regi"
    "e:grafik:übersetzung:Übersetzung:übersetzt vonÜbersetzt vonaus dem englischen vonaus dem englischen übersetztfotos "
    "und textbildredaktion:fotografie:lektorat:korrektorat:recherche:dokumentation:schlussredaktion:illustration:gestaltung:p"
    "rogrammierung:multimedia:verantwortlich:chef vom dienst:mit material vonmit agenturenmit agenturmaterialmit dpamit afp(m"
    "it dpa(mit agenturmaterialmit informationen vonavec afp(avec afpavec l'afpavec l’afp(avec l'afp(avec l’afpavec reute"
    "rs(avec reutersavec agencesavec agenceavec les agences(avec agencestraduit partraduction :traduit de l'anglaistraduit de"
    " l’anglaismontagecaméra :images :réalisationproduction :infographies :iconographie :édition :Édition :édité par"
    "Édité parphotographies dephotos degraphiques :développement :secrétariat de rédactioncon información decon informa"
    "ciones decon datos decon agenciasy agencias(con agenciastraducción detraducción:edición:edición deedición de vídeo"
    "vídeo demontaje:montaje derealizaciónproducción:diseño:diseño y desarrolloinfografía:gráficos:fotografía:cámara"
    ":guion:coordinación:formato:con reporte deeditado porcon ansatraduzione ditraduzione:montaggio dimontaggioriprese dirip"
    "rese:regia diregia:grafica digrafica:produzione:a cura della redazione divideo difoto diservizio diimmagini dicom agênc"
    "iacom agênciascom informações dacom informações docom informações decom afpcom reuterscom lusatradução detradu"
    "ção:edição:edição deedição de vídeoimagens:imagens deprodução:reportagem e ediçãodesign:infografia:arte:rot"
    "eiro:direção:com estadão conteúdovertaald doorvertalingproductie:beeldredactieeindredactie:vormgeving:bewerkt doorme"
    "t medewerking van anpmet anptłumaczenie:tłum.tłumaczyłtłumaczyłamontażzdjęcia:zdjęcia i montażrealizacja:produ"
    "kcja:grafika:korekta:współpraca redakcyjnared. prowadzącyoprac. graficznewydawca:na podst.na podstawiekurgu:montaj:ç"
    "eviri:Çeviri:çevirenÇevirenyönetmen:yapım:prodüksiyon:redaktör:fotoğraflar:görüntü:översättning:Översättn"
    "ing:översatt avÖversatt avredigering:redigerare:klippning:research:oversættelse:oversat afklip:tilrettelæggelse:over"
    "satt avredigert avfotografi:překlad:přeložilpřeložilastřih:režie:produkce:editor:editovalkorektura:s využitím "
    "čtkпереводПереводпереводчик:Переводчик:перевелПеревелперевелаП"
    "еревеларедактор:Редактор:корректор:Корректор:монтаж:Монтаж:опер"
    "атор:Оператор:операторы:Операторы:режиссер:Режиссер:режиссёр:Ре"
    "жиссёр:продюсер:Продюсер:дизайн:Дизайн:инфографика:Инфографика:"
    "фоторедактор:Фоторедактор:видео:Видео:при участииПри участиипер"
    "еклад:Переклад:переклалаПереклалапереклавПереклавредакторка:Р"
    "едакторка:режисер:Режисер:режисерка:Режисерка:за матеріаламиЗа "
    "матеріаламиtraducere:traducerea:traducere detradus deeditat deimagine:producător:grafică:foto-video:cu info"
    "rmații de laμετάφρασηΜετάφρασηεπιμέλεια κειμένουΕπιμέλεια κειμένου"
    "μοντάζ:Μοντάζ:κάμερα:Κάμερα:παραγωγή:Παραγωγή:σκηνοθεσία:Σκηνοθ"
    "εσία:με πληροφορίες απόΜε πληροφορίες απόπηγές:Πηγές:editing byedited bytr"
    "anslated byphotos byvideo bygraphics byproduced bycamera:fotoğraf:hat mitgearbeitethaben mitgearbeitetmitarbeithat zu d"
    "iesem artikel beigetragenhat zu diesem text beigetragentrug zu diesem bericht beia contribué à cet articleont contribu"
    "é à cet articlea participé à cet articleavec la collaborationha contribuido a este artículoha contribuido a este re"
    "portajecontribuyó con este reportajehan colaboradoha colaboradoha collaboratohanno collaboratoha contribuito a questo a"
    "rticolocolaboroucolaboraramcolaborou com esta reportagemcontribuiu para este artigodroeg bij aan dit artikelwerkte mee a"
    "an dit artikelwspółpracaprzyczynił się do powstania tego tekstukatkıda bulundubidrog till artikelnhar bidragithar m"
    "edvirkethar bidragetbidro til sakenpřispělspolupracovalspolupracovalacontributed to this reportcontributed reportingta"
    "belletabelle 1tabelle 2tableautableau 1tablatabla 1tabellatabella 1tabelatabela 1tabeltabel 1tablotablo 1tabelltabulkaт"
    "аблицаТаблицатаблицяТаблицяtabelulπίνακαςΠίνακαςficha técnicaficha do jogoesta"
    "dísticasclasificaciónclassificaclassificaçãoclassementtabellinoil tabellinole pagellela schedastatistikfaktafakta.fa"
    "kta omfaktarutafaktenin zahlenzahlen und faktenen cifraslas cifrasen chiffresles chiffreschiffres clési numerios númer"
    "osem númerosw liczbachliczbyrakamlarlaaufstellungenaufstellung:composition des équipesfeuille de matchalineacionesform"
    "azionifiche techniquesteckbrieftable:table 1infoboxnamedatumjahrmonatuhrzeitzeitstadtlandregionbundeslandkreisgemeindepa"
    "rteikandidatanteilanzahlsummegesamtinsgesamtmodellmarkepreisproduktherstellerfirmaunternehmenwertindexkurswährungplatzr"
    "angvereinmannschaftteamspielerpunktetorekategoriealtersgruppequartalversionspartebezeichnungkennzahlnomdateannéeheurevi"
    "llepaysrégiondépartementparticandidatnombretotalmodèlemarqueprixproduitentreprisesociétévaleurindicecoursclubéquip"
    "eÉquipejoueurpointsbutscatégorieâgeÂgetrimestrefechaañomeslugarciudadprovinciacomunidadpartidocandidatoporcentajemo"
    "delomarcaprecioproductoempresavaloríndiceÍndicecotizaciónpuestoequipojugadorpuntosgolescategoríaedadúltimoÚltimono"
    "medataannomesegiornoluogocittàpaeseregionepartitopercentualenumerototalemodelloprezzoprodottoaziendasocietàtitolovalor"
    "eposizionesquadragiocatorepuntireticategoriaetàanomêscidadeestadodistritomunicípioconcelhopreçoprodutoaçãoposiçã"
    "oseleçãojogadorpontosgolsgolosfaixa etárianaamjaarmaandtijdplaatsstadprovinciegemeentepartijaantaltotaalmodelmerkprij"
    "sproductbedrijffondswaardekoersploegspelerpuntencategorieleeftijdkwartaalnazwamiesiącdzieńgodzinamiejscemiastokrajwoje"
    "wództwogminapowiatkandydatliczbasumarazemogółemmarkacenaspółkawartośćindekswalutapozycjadrużynaklubzawodnikpunkt"
    "ybramkikategoriawiekkwartaładıtarihyılgünsaatşehirŞehirilçeİlçeülkeÜlkebölgeadayoransayıtoplamfiyatürünÜ"
    "rünşirketŞirkethissedeğerendekssıratakımoyuncupuankategoriyaşnamnmånadplatskommunlänantaltotaltmärkeprisbolags"
    "pelarepoängmålnavnmånedstedkommuneandeli altmærkeselskabspillerpointmerkeselskapjménonázevměsícčasČasmístomě"
    "stozeměobecpodílpočetcelkemznačkavýrobekakciehodnotapořadítýmhráčbodygólyvěkčtvrtletíČtvrtletíимяИм"
    "яназваниеНазваниенаименованиеНаименованиедатаДатагодГодмесяц"
    "МесяцвремяВремягородГородстранаСтранарегионРегионобластьОбла"
    "стьрайонРайонпартияПартиякандидатКандидатдоляДоляколичествоК"
    "оличествоЧисловсегоВсегоитогоИтогомодельМодельмаркаМаркацена"
    "ЦенатоварТоваркомпанияКомпанияакцияАкцияиндексИндекскурсКурс"
    "валютаВалютакомандаКомандаклубКлубигрокИгрокочкиОчкиголыГолы"
    "категорияКатегориявозрастВозрастпоказательПоказателькварталК"
    "варталназваНазварікРікмісяцьМісяцьмістоМістокраїнаКраїнакіль"
    "кістьКількістьусьогоУсьогоразомРазомцінаЦінакомпаніяКомпанія"
    "показникПоказникnumedenumirelunăorașțarăȚarăjudețpartidprocentnumărprețproduscompanievaloarecur"
    "spozițieechipăjucătorpunctevârstăόνομαΌνομαημερομηνίαΗμερομηνίαέτοςΈτοςμήν"
    "αςΜήναςπόληΠόληχώραΧώρακόμμαΚόμμαποσοστόΠοσοστόσύνολοΣύνολοτ"
    "ιμήΤιμήομάδαΟμάδαβαθμοίΒαθμοίquellequelle:quelle :quellenquellen:datenquelle:daten:source :"
    "source:sources :sources:données :sourcesourcesfuentefuente:fuentesfuentes:datos:fontefonte:fontifonti:dati:fontesfontes"
    ":dados:bronbron:bronnenbronnen:źródłoŹródłoźródło:Źródło:źródłaŹródłaźródła:Źródła:źródło dan"
    "ychŹródło danychdane:na podst.:kaynakkaynak:kaynaklarkaynaklar:veri:källakälla:källorkällor:kildekilde:kilderkild"
    "er:zdrojzdroj:zdrojezdroje:data:источникИсточникисточник:Источник:источникиИс"
    "точникиисточники:Источники:данные:Данные:джерелоДжерелоджерело"
    ":Джерело:джерелаДжереладжерела:Джерела:дані:Дані:sursasursa:sursă:sursesurse"
    ":date:πηγήΠηγήπηγή:Πηγή:πηγές:Πηγές:στοιχεία:Στοιχεία:forrásforrás:lähdelä"
    "hde:izvor:(quelle(source(fuente(fonte(bron(źródło(Źródło(@kaynak(källa(kilde(zdroj(источник(Источн"
    "ик(джерело(Джерело(sursa(πηγή(Πηγήin prozentangaben inangaben in prozentin millionenin mio.in mi"
    "oin mrd.in milliardenin euroin mio. euroin tausendalle angabeneinheit:einheiten:en pourcentageen %en millionsen milliard"
    "sen eurosen milliersunité :unités :en porcentajeen millonesen milesen dólarescifras endatos enunidad:in percentualein"
    " milioniin miliardiin migliaiadati invalori inem percentagemem porcentagemem milhõesem bilhõesem milharesem r$em reais"
    "valores emdados emin procentenin procentin miljoenenin miljardenbedragen inw procentachw proc.w mlnw mln złw mldw tys.d"
    "ane wwartości wjednostka:yüzde olarakmilyon tlmilyarbirim:i procenti miljoneri miljarderi tusentali prosenti millioner"
    "i mio.i mia.v procentechv milionechv miliardáchv korunáchv tisícíchúdaje vÚdaje vв процентахВ проц"
    "ентахв млнВ млнв миллионахВ миллионахв миллиардахВ миллиардахв "
    "млрдВ млрдв тысячахВ тысячахв тыс.В тыс.в рубляхВ рубляхединица и"
    "змеренияЕдиница измеренияед. изм.Ед. изм.у відсоткахУ відсоткаху "
    "млнУ млну мільйонахУ мільйонаху мільярдахУ мільярдаху гривняхУ "
    "гривняхîn procenteÎn procenteîn milioaneÎn milioaneîn miliardeÎn miliardemilioane leiσε ποσοστόΣ"
    "ε ποσοστόσε εκατ.Σε εκατ.ποσά σεΠοσά σεin millionsin thousandsin percent(in prozent(in m"
    "illionen(in mio(in euro(in milliarden(en %(en millions(en millones(en porcentaje(in milioni(em milhões(em %(w mln(w pro"
    "c.(w tys.(i procent(v procentech(в млн(В млн(в %(В %(în milioane(În milioanemit:moderation:moderiert vonregi"
    "e:drehbuch:darsteller:besetzung:gäste:gast:zu gast:buch:kamera:laufzeit:fskproduktion:avec :présenté parprésentation"
    " :réalisation :réalisé parde et avecscénario :invités :invité :distribution :durée :mise en scène :presentado po"
    "rpresenta:dirección:director:guion:reparto:intérpretes:invitados:duración:conduce:condotto daregia:regia disceneggiat"
    "ura:cast:interpreti:ospiti:durata:apresentação:direção:realização:roteiro:elenco:convidados:duração:presentatie:"
    "gepresenteerd doorregisseur:scenario:gasten:speelduur:prowadzenie:prowadzi:reżyseria:scenariusz:obsada:występują:goś"
    "cie:gość:czas trwania:sunan:yönetmen:oyuncular:senaryo:konuk:konuklar:süre:programledare:regi:manus:skådespelare:me"
    "dverkande:gäster:vært:instruktør:manuskript:medvirkende:gæster:regissør:skuespillere:gjester:režie:scénář:hraj"
    "í:účinkují:Účinkují:hosté:moderuje:режиссер:Режиссер:режиссёр:Режиссёр:сцен"
    "арий:Сценарий:в ролях:В ролях:ведущий:Ведущий:гости:Гости:гость:Г"
    "ость:в гостях:В гостях:хронометраж:Хронометраж:режисер:Режисер:с"
    "ценарій:Сценарій:у ролях:У ролях:гості:Гості:scenariul:distribuția:invitați:σκ"
    "ηνοθεσία:Σκηνοθεσία:σενάριο:Σενάριο:παίζουν:Παίζουν:πρωταγωνιστ"
    "ούν:Πρωταγωνιστούν:παρουσίαση:Παρουσίαση:pressekontaktpressekontaktepresseansprechp"
    "artneransprechpartner für die presseansprechpartner für medienmedienkontaktkontakt für medienrückfragehinweisrückfr"
    "agen anrückfragen & kontaktfür rückfragenweitere informationen:weitere informationen unterweitere auskünfteoriginal-"
    "content von:originaltextots:tel.:telefon:tel:fax:e-mail:mobil:internet:contact pressecontacts pressecontact médiacontac"
    "ts médiascontact médiasrelations presserelations investisseursservice de pressepour plus d’informationspour plus d'i"
    "nformationstél. :tél :téléphone :courriel :contacto de prensacontacto para medioscontactos de prensagabinete de pren"
    "sapara más informaciónrelaciones con inversoresteléfono:tfno.:correo electrónico:contatti stampacontatti per la stam"
    "pacontatto stampaufficio stampaper ulteriori informazioniper informazioniper maggiori informazionitelefono:contato para "
    "imprensacontatos para imprensacontacto de imprensacontactos de imprensaassessoria de imprensagabinete de imprensapara ma"
    "is informaçõesmais informações:informações à imprensatelefone:perscontactcontact voor de persniet voor publicatie"
    "noot voor de redactienoot aan redactiesvoor meer informatietelefoon:kontakt dla mediówkontakt dla prasykontakt prasowyb"
    "iuro prasowewięcej informacji:dodatkowych informacji udzielaosoba do kontaktubasın iletişimbasın İletişimbasın ir"
    "tibatbasın İrtibatmedya iletişimmedya İletişimiletişim bilgileriİletişim bilgileriiletişim:İletişim:ayrıntı"
    "lı bilgi içinayrıntılı bilgi İçindetaylı bilgi içindetaylı bilgi İçine-posta:presskontaktpresskontakterför "
    "mer informationför ytterligare informationkontaktuppgifterkontakt for pressenfor yderligere informationfor mere informa"
    "tionyderligere oplysningerfor mer informasjonfor ytterligere informasjonkontakt pro médiakontakt pro novinářekontakty"
    " pro médiatiskové oddělenítiskový mluvčí:pro více informacídalší informace:контакты для смиКо"
    "нтакты для смиконтакты для прессыКонтакты для прессыконтактное "
    "лицоКонтактное лицоконтактная информацияКонтактная информация"
    "пресс-служба:Пресс-служба:за дополнительной информациейЗа допол"
    "нительной информациейдополнительная информация:Дополнительная "
    "информация:тел.:Тел.:телефон:Телефон:почта:Почта:контакти для змі"
    "Контакти для зміконтакти для пресиКонтакти для пресиконтакти дл"
    "я медіаКонтакти для медіапресслужба:Пресслужба:за додатковою ін"
    "формацієюЗа додатковою інформацієюdate de contactcontact presăcontact mediapersoană de"
    " contactpersoane de contactpentru mai multe informațiipentru informații suplimentarebiroul de presăcomunicat de pres"
    "ăυπεύθυνος επικοινωνίαςΥπεύθυνος επικοινωνίαςστοιχεία επικοιν"
    "ωνίαςΣτοιχεία επικοινωνίαςγραφείο τύπουΓραφείο τύπουγια περισσ"
    "ότερες πληροφορίεςΓια περισσότερες πληροφορίεςεπικοινωνία:Επικ"
    "οινωνία:τηλ.:Τηλ.:τηλέφωνο:Τηλέφωνο:pressemitteilungcommuniqué de pressecomunicado de pren"
    "sanota de prensacomunicato stampacomunicado de imprensanota à imprensapersberichtinformacja prasowakomunikat prasowybas"
    "ın bültenibasın açıklamasıpressmeddelandepressemeddelelsepressemeldingtisková zprávaпресс-релизПре"
    "сс-релизпресрелізПресрелізпрес-релізПрес-релізδελτίο τύπουΔελτ"
    "ίο τύπουmedia contactpress contactinvestor relationsfor immediate releasefor more informationsperrfristembargodas"
    " wichtigste im überblickdas wichtigste auf einen blickdas wichtigstedas wichtigste zum themain kürzeauf einen blickzus"
    "ammenfassungkurz & knappkurz und knappkurzfassungdie wichtigsten punktedie wichtigsten faktendie wichtigsten erkenntniss"
    "edie wichtigsten ereignissedarum geht esdarum geht’sdarum geht'sdarum gehtskurz zusammengefasstki-zusammenfassungüber"
    "blickÜberblickim überblickim fokuskernpunktefazittl;drl’essentiell'essentiell’essentiel à retenirl'essentiel à r"
    "etenirl’essentiel de l’infol'essentiel de l'infoà retenirÀ retenirce qu’il faut retenirce qu'il faut retenirce q"
    "u’il faut savoirce qu'il faut savoiren brefen résumérésuméle résuméles points cléspoints clésles faitsl’info"
    " en brefl'info en brefle contexteclaveslas clavesen claveslo esenciallo más importanteen resumenresumenel resumenpuntos"
    " clavelos puntos claveen brevelo que debes saberqué se sabelo que se saberesumen iain sintesiin brevei punti chiavepunt"
    "i chiavei punti salientiriassuntosintesicosa saperei fattile cose da sapereil riassuntoresumoem resumoem síntesepontos "
    "principaisprincipais pontosdestaqueso essencialo que saberentendaresumo por iaresumo da notíciasamenvattingin het kortk"
    "ort samengevatde kernde belangrijkste puntenhet belangrijkste nieuwswat je moet wetenin één minuutkortw skrócienajwa"
    "żniejsze informacjenajważniejszepodsumowaniestreszczenieskrótco musisz wiedziećco wiadomokluczowe informacjekluczowe"
    " faktykluczowe punktynajważniejsze faktyözetÖzethaber özetihaber ÖzetikısacaözetleÖzetleöne çıkanlarÖne çı"
    "kanlarÖne Çıkanlarneler olduneler biliniyorhaberin özetihaberin Özetisammanfattningkort omi korthetdet viktigastede"
    "tta har häntdet här har häntdetta vet visammendragkort fortaltdet vigtigsteoverblikfå overblikketresuméoppsummering"
    "oppsummertkortversjonendette er sakenhovedpunktershrnutíve zkratcestručněto nejdůležitějšíco vímehlavní bodyp"
    "řehledsouhrnкраткоКраткокороткоКороткоглавноеГлавноесамое важноеСа"
    "мое важноечто известноЧто известночто произошлоЧто произошлокр"
    "аткое содержаниеКраткое содержаниекраткий пересказКраткий пере"
    "сказосновноеОсновноевкратцеВкратцеитогиИтогипересказПересказ"
    "стислоСтислоголовнеГоловненайважливішеНайважливішещо відомоЩ"
    "о відомоосновнеОсновнепідсумокПідсумокpe scurtrezumatcele mai importantepuncte chei"
    "eesențialce știmideile principaleμε λίγα λόγιαΜε λίγα λόγιαεν συντομίαΕν συντο"
    "μίαπερίληψηΠερίληψησύνοψηΣύνοψητα βασικάΤα βασικάτι γνωρίζουμ"
    "εΤι γνωρίζουμεkey pointskey takeawayssummaryat a glancein briefdie wichtigsten entwicklungendas wichtigste "
    "inki-generiertmit ki erstelltdiese zusammenfassungzusammenfassung erstelltdieser text wurde mitrésumé généréce rés"
    "umérésumé pareste resumenresumen generadoresumen elaboradoeste resumoresumo geradoriassunto generatoquesto riassuntos"
    "intesi generatadeze samenvattingsamenvatting doorstreszczenie wygenerowanepodsumowanie wygenerowanebu özetbu Özetyapay"
    " zekasammanfattningen ärdenna sammanfattningdette resuméoppsummeringen ershrnutí vytvořilatoto shrnutísummary gener"
    "atedai summaryanmerkung der redaktionanm. d. red.anm. d. r.anm. der redaktionhinweis der redaktionhinweis:transparenzhin"
    "weiskorrektur:korrekturhinweisin einer früheren versionin einer ersten versionin einer früheren fassungin einer vorher"
    "igen versionwir haben den fehlerdieser artikel wurde aktualisiertdieser text erschien zuerstdieser artikel erschien zuer"
    "stdieser beitrag erschiender artikel wurdedie redaktionnote de la rédactionndlrn.d.l.r.erratumrectificatifprécision :m"
    "ise à jour :une version précédenteune première versioncet article a été mis à jourcet article a été modifiécet"
    " article a été publiécet article est parucet article est initialementnota del editornota de la redacciónn. de la r.f"
    "e de erroresfe de erratascorrección:una versión anterioresta noticia ha sido actualizadaeste artículo fue publicadoes"
    "te artículo se publicónota della redazionenota di redazionendrn.d.r.errata corrigerettificacorrezione:una versione pre"
    "cedentequesto articolo è stato aggiornatoquesto articolo è stato pubblicatonota da redaçãonota do editornota da dire"
    "çãoerrata:correção:uma versão anteriorversão anterior desteeste texto foi atualizadoesta reportagem foi atualizada"
    "este artigo foi atualizadoeste artigo foi publicadonota de redaçãonoot van de redactienaschrift redactiecorrectie:rect"
    "ificatieeen eerdere versiedit artikel is aangepastdit artikel is bijgewerktdit artikel verscheen eerderod redakcjiprzypi"
    "s redakcjiprzyp. red.red.)sprostowaniekorekta:wcześniejsza wersjawe wcześniejszej wersjiartykuł został zaktualizowan"
    "yartykuł ukazał sięeditörün notueditör notu(ed.n.)düzeltmebu haber güncellenmiştirbu haber ilk olarakbu haber "
    "İlk olarakredaktionens kommentarredaktionens anmärkningreds. anm.rättelseen tidigare versionartikeln har uppdateratsr"
    "edaktionel noterettelse:en tidligere versionartiklen er opdateretartiklen er rettet(red. anm.)red.anmen tidligere versjo"
    "nsaken er oppdatertartikkelen er oppdatertpoznámka redakcepozn. red.pozn. redakceoprava:v původní verzipředchozí ve"
    "rzečlánek jsme aktualizovaliČlánek jsme aktualizovaličlánek byl aktualizovánČlánek byl aktualizovántext jsme a"
    "ktualizovaliпримечание редакцииПримечание редакцииот редакцииОт реда"
    "кцииисправление:Исправление:уточнение:Уточнение:поправка:Попра"
    "вка:в предыдущей версииВ предыдущей версиив первоначальной верс"
    "ииВ первоначальной версииновость дополняетсяНовость дополняетс"
    "яматериал дополняетсяМатериал дополняется"
    "";
inline constexpr char letters_3[] =
    "новость обновленаНовость обновленатекст обновленТекст обновлен"
    "внесен в реестрВнесен в реестрпризнан иноагентомПризнан иноаген"
    "томпризнана иноагентомПризнана иноагентомпризнано иностранным "
    "агентомПризнано иностранным агентомпризнан иностранным агентом"
    "Признан иностранным агентомзапрещена в россииЗапрещена в россии"
    "запрещена в рфЗапрещена в рфзапрещенная в рфЗапрещенная в рфдеят"
    "ельность запрещенаДеятельность запрещенавід редакціїВід редакц"
    "іїприм. редПрим. редпримітка редакціїПримітка редакціївиправлен"
    "ня:Виправлення:оновлено:Оновлено:у попередній версіїУ попередні"
    "й версіїматеріал доповнюєтьсяМатеріал доповнюєтьсяnota redacțiein.r.nota"
    " redacţieieratăo versiune anterioarăarticolul a fost actualizatacest articol a fostarticol în curs de actualizareșt"
    "ire în curs de actualizareȘtire în curs de actualizareσημείωση σύνταξηςΣημείωση σύνταξ"
    "ηςσημείωση της σύνταξηςΣημείωση της σύνταξηςδιόρθωση:Διόρθωση:σ"
    ".σ.Σ.σ.editor’s noteeditor's notecorrection:ende(ende)ende der meldungschlussfin(fin)fin define(fine)fim(fim)einde("
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
    "ниеОтпеваниесоболезнованияСоболезнованияпішов з життяПішов з ж"
    "иттяпішла з життяПішла з життяпрощання зПрощання зспівчуттяСпів"
    "чуттяa decedats-a stinsa încetat din viațăînmormântareÎnmormântareînmormântareaÎnmormântareafuneraliicon"
    "doleanțedumnezeu să-lαπεβίωσεΑπεβίωσεέφυγε από τη ζωήΈφυγε από τη ζωήεξό"
    "διος ακολουθίαΕξόδιος ακολουθίασυλλυπητήριαΣυλλυπητήριαobituarypers"
    "onalienpersonalianeuer chefneue chefinwird neuerwird neuewurde ernanntbeförderungtritt die nachfolgenachfolger vonnachf"
    "olgerin vonnominationsest nomméest nomméea été nomméa été nomméenombramientosnombramientoha sido nombradoha sido"
    " nombradaasume el cargoè stato nominatoÈ stato nominatoè stata nominataÈ stata nominatanomeaçõesnomeaçãofoi nome"
    "adofoi nomeadaexoneraçãoassume a presidênciabenoemd totbenoemingbenoemingenis benoemdmianowanymianowanapowołanypowo"
    "łananominacjeawansezmiany kadroweatamaatamalargörevine getirildigörevden alındıgenel müdürlüğüneutnämningarut"
    "ses tillny vdudnævnelserudnævnt tilny direktørutnevntansatt somny sjefjmenovánínový ředitelnová ředitelkaназ"
    "наченияНазначенияназначениеНазначениеназначен на должностьНаз"
    "начен на должностьосвобожден от должностиОсвобожден от должност"
    "икадровые перестановкиКадровые перестановкипризначенийПризнач"
    "енийпризначенняПризначенняa fost numita fost numitănumiriδιορισμόςΔιορισμός"
    "διορισμοίΔιορισμοίτοποθετήσειςΤοποθετήσειςαποστρατείαΑποστρα"
    "τείαberlinhamburgmünchenmÜnchenkölnkÖlnfrankfurtfrankfurt/mainfrankfurt am mainstuttgartdüsseldorfdÜsseldorfle"
    "ipzigdortmundbremendresdenhannovernürnbergnÜrnbergduisburgbochumwuppertalbielefeldbonnmünstermÜnstermannheimkarlsruh"
    "eaugsburgwiesbadenkiellübecklÜbeckrostockschwerinmagdeburgerfurtjenaweimarpotsdamcottbuschemnitzmainzkoblenztriersaarb"
    "rückensaarbrÜckenkasseldarmstadtheidelbergfreiburgulmkonstanzregensburgwürzburgwÜrzburgpassauaachengöttingengÖttin"
    "genbraunschweigwolfsburgoldenburgosnabrückosnabrÜckflensburgstralsundgreifswaldwiengrazlinzsalzburginnsbruckklagenfurt"
    "bregenzst. pöltenst. pÖlteneisenstadtzürichzÜrichgenfbaselbernlausanneluzernst. gallenluganovaduzluxemburgbrüsselbr"
    "Üsselstraßburgstrassburgparislondonrommailandmadridlissabonathenwarschaupragbudapestbukarestbelgradzagrebmoskaukiewkyj"
    "iwminskistanbulankarakopenhagenstockholmoslohelsinkirigatallinnvilniuswashingtonnew yorkpekingtokioneu-delhijerusalemtel"
    " avivkairoteheranbagdaddamaskusbeirutdavosden haagamsterdamdublinedinburghreykjaviklos angelessan franciscoseoulsingapur"
    "sydneylyonmarseilletoulousenantesstrasbourgmontpellierbordeauxlillerennesreimsle havresaint-Étiennetoulongrenobledijonn"
    "îmesnÎmesvilleurbanneclermont-ferrandle mansaix-en-provencebrestlimogesamiensmetzperpignanbesançonbesanÇonorléansor"
    "lÉansrouenmulhousecaenavignonpoitiersdunkerqueversaillescannesbiarritzbayonnela rochellelorientquimpersaint-maloajaccio"
    "bastiafort-de-francepointe-à-pitrepointe-À-pitrecayennenouméanoumÉapapeetesaint-denissaint-pierrebruxellesliègeliÈ"
    "genamurcharleroianversgandbrugesgenèvegenÈveneuchâtelneuchÂtelfribourgbernebâlebÂleluxembourgmonacolondresromelisb"
    "onneathènesathÈnesvarsoviepraguebucarestmoscoukyivviennecopenhaguepékinpÉkintokyole cairealgertunisrabatcasablancada"
    "karabidjanbamakoouagadougouniameykinshasabeyrouthjérusalemjÉrusalemtéhérantÉhÉranmontréalmontrÉalquébecquÉbeco"
    "ttawaport-au-princebarcelonavalenciasevillazaragozamálagamÁlagamurciapalmapalma de mallorcalas palmas de gran canarial"
    "as palmasbilbaoalicantecórdobacÓrdobavalladolidvigogijóngijÓnoviedoa coruñaa coruÑavitoriagranadaelchepamplonasan "
    "sebastiánsan sebastiÁndonostiasantanderlogroñologroÑoburgossalamancazamoratoledobadajozméridamÉridacácerescÁcere"
    "shuelvacádizcÁdizjaénjaÉnalmeríaalmerÍacastellóncastellÓntarragonagironalleidahuescateruelcuencaguadalajaraciuda"
    "d realalbacetesegoviaÁvilasoriapalencialugoourensepontevedrasantiago de compostelasanta cruz de tenerifeceutamelillaciu"
    "dad de méxicociudad de mÉxicoméxicomÉxicomonterreytijuanabuenos airesbogotábogotÁmedellínmedellÍncalilimasantiag"
    "o de chilevalparaísovalparaÍsocaracasquitoguayaquilla pazasunciónasunciÓnmontevideola habanasanto domingosan juansan"
    " josésan josÉciudad de panamáciudad de panamÁmanaguasan salvadortegucigalpaciudad de guatemalaguatemalabruselasnueva"
    " yorkwashington d.c.parísparÍsromamilánmilÁnberlínberlÍnfráncfortfrÁncfortlisboaginebramoscúmoscÚpekínpekÍnj"
    "erusalénjerusalÉnestambulvarsoviavienapragaatenasmiamimilanonapolitorinopalermogenovabolognafirenzebaricataniaveneziav"
    "eronamessinapadovatriestebresciatarantomodenareggio calabriareggio emiliaperugiaravennalivornoriminicagliarifoggiaferrar"
    "asalernomonzasiracusapescarabergamoforlìforlÌtrentovicenzaternibolzanonovarapiacenzaanconaarezzoudinecesenaleccepesaro"
    "l'aquilal’aquilapotenzamateracatanzarocosenzacampobassoaostaluccasienavareseleccocremonamantovatrevisocittà del vatic"
    "anocittÀ del vaticanovaticanolampedusalondraparigiberlinostrasburgomoscakievpechinogerusalemmeginevraviennaateneil cair"
    "onew delhisão paulosÃo paulorio de janeirobrasíliabrasÍliabelo horizonteporto alegrecuritibarecifemanausbelémbelÉm"
    "goiâniagoiÂniacampinasflorianópolisflorianÓpolismaceiómaceiÓjoão pessoajoÃo pessoateresinacuiabácuiabÁcampo gr"
    "andearacajusão luíssÃo luÍsporto velhorio brancomacapámacapÁboa vistaribeirão pretoribeirÃo pretoportobragacoimb"
    "raaveiroÉvorasetúbalsetÚbalfunchalponta delgadaviseuleiriabragançabraganÇavila realguimarãesguimarÃesluandamaputo"
    "bissaudílidÍlimacaugenebramoscovonova yorknova iorquepequimtóquiotÓquiobruxelasmadrivarsóviavarsÓviajerusalémjeru"
    "salÉmrotterdamutrechteindhovengroningentilburgalmerebredanijmegenarnhemhaarlemenschedemaastrichtleidendelftzwolleleeuwa"
    "rdenden boschassenmiddelburglelystadantwerpenbruggeleuvenmechelenbrusselparijslondenberlijnmoskoujeruzalemwenenpraaghilv"
    "ersumwarszawakrakówkrakÓwŁódźŁÓdŹwrocławwrocŁawpoznańpoznaŃgdańskgdaŃskgdyniasopotszczecinbydgoszczlublinb"
    "iałystokbiaŁystokkatowiceczęstochowaczĘstochowaradomtoruńtoruŃkielcerzeszówrzeszÓwolsztynopolegliwicezabrzezielo"
    "na górazielona gÓragorzów wielkopolskigorzÓw wielkopolskizakopanebrukselaparyżparyŻlondynmoskwakijówkijÓwlwówlw"
    "ÓwwilnomińskmiŃskwiedeńwiedeŃrzymwaszyngtonnowy jorkwatykangenewastrasburgpekinjerozolimaİstanbulİzmirİzmİrburs"
    "aantalyaadanakonyagaziantepgazİantepŞanlıurfaŞanliurfakocaelikocaelİmersinmersİndiyarbakırdİyarbakirhataymanisam"
    "anİsakayserikayserİsamsunbalıkesirbalikesİrkahramanmaraşkahramanmaraŞtekirdağtekİrdaĞsakaryadenizlidenİzlİmu"
    "ğlamuĞlaeskişehireskİŞehİrmardinmardİntrabzonmalatyaerzurumafyonkarahisarafyonkarahİsarsivassİvasadıyamanadiya"
    "manzonguldaktokatelazığelaziĞkütahyakÜtahyaÇanakkaleedirneedİrneÇorumrizerİzegiresungİresunispartaaksarayyozga"
    "tdüzcedÜzcebolukastamonuuşakuŞakniğdenİĞdenevşehirnevŞehİrkırklarelikirklarelİyalovaamasyakarabükkarabÜkka"
    "rshakkarihakkarİŞırnakŞirnaksiirtsİİrtbitlisbİtlİsbingölbİngÖlağrıaĞriiğdıriĞdirardahanartvinartvİntun"
    "celituncelİerzincanerzİncansinopsİnopbartınbartinkiliskİlİslefkoşalefkoŞagirnegİrnebakübakÜmoskovakİevbrüks"
    "elbrÜkselberlİnparİsatinaatİnakahirekahİrekudüskudÜsgazzetahranbağdatbaĞdatŞampekİnwashİngtongöteborggÖteb"
    "orgmalmömalmÖuppsalavästeråsvÄsterÅsÖrebrolinköpinglinkÖpinghelsingborgjönköpingjÖnkÖpingnorrköpingnorrkÖ"
    "pingumeåumeÅluleåluleÅkirunagävlegÄvlesundsvallÖstersundkarlstadvisbyköpenhamnkÖpenhamnhelsingforskøbenhavnkØ"
    "benhavnaarhusodenseaalborgesbjergnuuktórshavntÓrshavnbergentrondheimstavangertromsøtromsØkristiansandbodøbodØdramm"
    "enbrysselmoskvareykjavíkreykjavÍkturkutampereouluprahabrnoostravaplzeňplzeŇliberecolomoucČeské budějoviceČeskÉ "
    "budĚjovicehradec královéhradec krÁlovÉÚstí nad labemÚstÍ nad labempardubicezlínzlÍnjihlavakarlovy varybratisl"
    "avakošicekoŠiceŽilinanitraprešovpreŠovbanská bystricabanskÁ bystricatrnavatrenčíntrenČÍnvídeňvÍdeŇbruselk"
    "yjevvaršavavarŠavaŘímŘÍmpařížpaŘÍŽlondýnlondÝnŽenevaŠtrasburkjeruzalémjeruzalÉmМоскваМОСКВ"
    "АСанкт-ПетербургСАНКТ-ПЕТЕРБУРГПетербургПЕТЕРБУРГС.-ПетербургС"
    ".-ПЕТЕРБУРГНовосибирскНОВОСИБИРСКЕкатеринбургЕКАТЕРИНБУРГКаза"
    "ньКАЗАНЬНижний НовгородНИЖНИЙ НОВГОРОДЧелябинскЧЕЛЯБИНСКСамар"
    "аСАМАРАОмскОМСКРостов-на-ДонуРОСТОВ-НА-ДОНУУфаУФАКрасноярскКРА"
    "СНОЯРСКВоронежВОРОНЕЖПермьПЕРМЬВолгоградВОЛГОГРАДКраснодарКР"
    "АСНОДАРСаратовСАРАТОВТюменьТЮМЕНЬТольяттиТОЛЬЯТТИБарнаулБАРН"
    "АУЛИжевскИЖЕВСКУльяновскУЛЬЯНОВСКИркутскИРКУТСКХабаровскХАБА"
    "РОВСКВладивостокВЛАДИВОСТОКЯрославльЯРОСЛАВЛЬМахачкалаМАХАЧК"
    "АЛАТомскТОМСКОренбургОРЕНБУРГКемеровоКЕМЕРОВОРязаньРЯЗАНЬАст"
    "раханьАСТРАХАНЬПензаПЕНЗАЛипецкЛИПЕЦККалининградКАЛИНИНГРАДТ"
    "улаТУЛАСтавропольСТАВРОПОЛЬСочиСОЧИБелгородБЕЛГОРОДБрянскБРЯ"
    "НСККурскКУРСКТверьТВЕРЬМурманскМУРМАНСКАрхангельскАРХАНГЕЛЬС"
    "КПетрозаводскПЕТРОЗАВОДСКВологдаВОЛОГДАЧитаЧИТАЯкутскЯКУТСКЮ"
    "жно-СахалинскЮЖНО-САХАЛИНСКПетропавловск-КамчатскийПЕТРОПАВЛО"
    "ВСК-КАМЧАТСКИЙМагаданМАГАДАНСимферопольСИМФЕРОПОЛЬСевастопол"
    "ьСЕВАСТОПОЛЬГрозныйГРОЗНЫЙВладикавказВЛАДИКАВКАЗНальчикНАЛЬЧ"
    "ИКДонецкДОНЕЦКЛуганскЛУГАНСКМелитопольМЕЛИТОПОЛЬМинскМИНСККи"
    "евКИЕВХарьковХАРЬКОВОдессаОДЕССАЛьвовЛЬВОВАстанаАСТАНААлматы"
    "АЛМАТЫТашкентТАШКЕНТБишкекБИШКЕКДушанбеДУШАНБЕЕреванЕРЕВАНБа"
    "куБАКУТбилисиТБИЛИСИКишиневКИШИНЕВВильнюсВИЛЬНЮСРигаРИГАТалл"
    "инТАЛЛИНБерлинБЕРЛИНПарижПАРИЖЛондонЛОНДОНБрюссельБРЮССЕЛЬЖе"
    "неваЖЕНЕВАВаршаваВАРШАВАПрагаПРАГАРимРИММадридМАДРИДВашингто"
    "нВАШИНГТОННью-ЙоркНЬЮ-ЙОРКПекинПЕКИНТокиоТОКИОСеулСЕУЛДелиДЕЛ"
    "ИАнкараАНКАРАСтамбулСТАМБУЛТегеранТЕГЕРАНДамаскДАМАСКИерусал"
    "имИЕРУСАЛИМКаирКАИРКиївКИЇВХарківХАРКІВОдесаОДЕСАДніпроДНІПР"
    "ОЛьвівЛЬВІВЗапоріжжяЗАПОРІЖЖЯКривий РігКРИВИЙ РІГМиколаївМИКО"
    "ЛАЇВМаріупольМАРІУПОЛЬВінницяВІННИЦЯХерсонХЕРСОНПолтаваПОЛТА"
    "ВАЧернігівЧЕРНІГІВЧеркасиЧЕРКАСИЖитомирЖИТОМИРХмельницькийХМ"
    "ЕЛЬНИЦЬКИЙЧернівціЧЕРНІВЦІРівнеРІВНЕІвано-ФранківськІВАНО-ФРА"
    "НКІВСЬККропивницькийКРОПИВНИЦЬКИЙТернопільТЕРНОПІЛЬЛуцькЛУЦЬ"
    "КУжгородУЖГОРОДБахмутБАХМУТКраматорськКРАМАТОРСЬКМінськМІНСЬ"
    "КБерлінБЕРЛІНbucureștibucureȘticluj-napocaclujtimișoaratimiȘoaraiașiiaȘiconstanțaconstanȚacraiovabr"
    "așovbraȘovgalațigalaȚiploieștiploieȘtioradeabrăilabrĂilapiteștipiteȘtisibiubacăubacĂutârgu mureștÂrgu mur"
    "eȘbaia marebuzăubuzĂubotoșanibotoȘanisatu maresuceavachișinăuchiȘinĂumoscovaierusalimΑθήναΑΘΉΝΑΘεσ"
    "σαλονίκηΘΕΣΣΑΛΟΝΊΚΗΠάτραΠΆΤΡΑΗράκλειοΗΡΆΚΛΕΙΟΛάρισαΛΆΡΙΣΑΒόλ"
    "οςΒΌΛΟΣΙωάννιναΙΩΆΝΝΙΝΑΧανιάΧΑΝΙΆΡόδοςΡΌΔΟΣΚέρκυραΚΈΡΚΥΡΑΚαβ"
    "άλαΚΑΒΆΛΑΠειραιάςΠΕΙΡΑΙΆΣΛευκωσίαΛΕΥΚΩΣΊΑΛεμεσόςΛΕΜΕΣΌΣΒρυξέ"
    "λλεςΒΡΥΞΈΛΛΕΣΛονδίνοΛΟΝΔΊΝΟΠαρίσιΠΑΡΊΣΙΒερολίνοΒΕΡΟΛΊΝΟΜόσχα"
    "ΜΌΣΧΑΚίεβοΚΊΕΒΟΟυάσινγκτονΟΥΆΣΙΝΓΚΤΟΝΝέα ΥόρκηΝΈΑ ΥΌΡΚΗΆγκυρα"
    "ΆΓΚΥΡΑΚωνσταντινούποληΚΩΝΣΤΑΝΤΙΝΟΎΠΟΛΗΡώμηΡΏΜΗΜαδρίτηΜΑΔΡΊΤΗ"
    "ΒελιγράδιΒΕΛΙΓΡΆΔΙljubljanasarajevoskopjerijekanovi sadpodgoricapristinatiranadebrecenszegedgelsenkirc"
    "henmönchengladbachkrefeldoberhauseningolstadtheilbronnbayreuthsaint-étiennemendozasassarifortalezaizmiraydınbodrumsie"
    "he seiteseite 2mehr auf seitemehr dazu auf seiteweiter auf seitefortsetzung auf seitefortsetzung von seitebericht seiteb"
    "ericht auf seitesiehe auch seitekommentar seitelesen sie mehr auf seitesiehe kastensiehe infokasten(siehelire pagelire p"
    "ageslire p.lire en pagevoir pagesuite pagesuite en pagesuite de la pagelire ci-contrelire ci-dessouslire aussi pagevoir "
    "ci-contrever páginapágina siguientepasa a la páginaviene de la páginamás información en la páginacontinúa en la "
    "páginavéase páginavéase la páginaver recuadroa paginasegue a paginacontinua a paginasegue dalla primaalle pagineved"
    "i paginaservizio a paginaleia mais na páginaleia na páginacontinua na páginacontinua na pág.veja na páginaleia mais"
    " na pág.zie paginalees verder op paginavervolg op paginavervolg van paginameer op paginapatrz str.patrz stronawięcej n"
    "a str.ciąg dalszy na str.dokończenie na str.czytaj na str.cd. na str.devamı sayfasayfadasayfa 1se sidanläs mer på s"
    "idanfortsättning på sidanfortsättning på nästase sidefortsættes sidelæs mere sidefortsetter sideles mer sideviz s"
    "tranaviz str.pokračování na straněpokračování na str.více na straněсм. стр.См. стр.продолжен"
    "ие на стр.Продолжение на стр.окончание на стр.Окончание на стр.под"
    "робнее на стр.Подробнее на стр.начало на стр.Начало на стр.див. сто"
    "р.Див. стор.продовження на стор.Продовження на стор.vezi paginacontinuare în "
    "paginacontinuarea în paginaσελίδαΣελίδασυνέχεια στη σελίδαΣυνέχεια στη σελί"
    "δαsee pagecontinued on pagefragequestion :preguntadomandaperguntavraagpytanie:sorufrågaspørgsmål:spørsmål:otázka"
    "вопросВопроспитання:Питання:запитання:Запитання:întrebareÎntrebareερώτ"
    "ηση:Ερώτηση:ερ.Ερ.ε:Ε:interviewer:antwortréponse :respuestar:rispostarespostaantwoordodpowiedź:cevapya"
    "nıt:svar:odpověďответОтветвідповідь:Відповідь:răspunsαπάντηση:Απάντηση:"
    "απ.Απ.α:Α:a:uhrmezmeszheureheureshorashoraorehrs.hs.uurgodz.godzgodzinasaatkl.klklokkenklockanhodinhod.часов"
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
    244354, 3087152936, 169901, 1879052567, 65557, 1845560339, 176304, 2969637642, 136533, 1946160650, 136526, 1694502407,
    205915, 1694506252, 149478, 1845694214, 146438, 1627590420, 146359, 1929580299, 173819, 1677792009, 167294, 1761808392,
    167023, 1929580551, 3119, 1929379865, 3775, 1929379853, 163335, 2432896780, 111629, 3087207187, 207992, 1811946760,
    197573, 973084951, 6059, 1795162125, 218180, 3019907332, 204117, 1845501193, 97098, 1828915983, 97113, 1828915983,
    118942, 1828785167, 118957, 1828785167, 118934, 973147144, 114771, 2969766685, 114858, 2349009693, 242596, 2969632790,
    39697, 1627390220, 131779, 2030112006, 133169, 973147398, 131387, 1929448709, 132255, 973147397, 6848, 1761607690,
    146961, 1929580299, 184749, 2231375639, 157853, 2164461324, 204055, 1962941707, 97241, 1929579278, 97255, 1929579278,
    203060, 1644174598, 167775, 2332233752, 12929, 1912602640, 137624, 1879051779, 215135, 2600476176, 81800, 1677724177,
    115323, 1963133715, 115312, 1677921035, 152130, 1627590406, 45121, 1912602900, 219477, 2148016648, 219462, 772284935,
    219449, 2986877446, 39953, 1761607952, 151742, 2667777800, 225666, 2667782920, 21186, 1845493778, 24566, 1694695434,
    225551, 1812144900, 148640, 1929580309, 95898, 1862470414, 220654, 1729372675, 71127, 1694500363, 71138, 2684356107,
    74924, 973080587, 79002, 1677854986, 80337, 1677724170, 84256, 1677930762, 86603, 1677931530, 71119, 2835351048,
    149361, 1929580293, 175744, 3087078152, 70035, 3187672338, 117618, 973147145, 241907, 1627598594, 156044, 2952990478,
    35555, 1694499087, 227753, 1912611844, 78946, 1694632195, 89050, 1694709251, 133326, 1694502403, 92278, 1929579283,
    92297, 1929579283, 92316, 1929579283, 92242, 1929579282, 92260, 1929579282, 18550, 1946157073, 92229, 1929579277,
    115817, 1929448204, 115829, 1929448200, 174596, 2181108488, 148989, 1694699278, 157877, 2701332236, 216777, 1761616133,
    156760, 2684555018, 1193, 1845493779, 9355, 1845493778, 9556, 1912602641, 33815, 1929576455, 101087, 1912802079,
    101118, 1912802079, 100992, 1912802068, 101012, 1912802068, 119776, 1912671252, 119796, 1912671252, 39749, 1845494027,
    47623, 2046820876, 240645, 2198022664, 27643, 1627586567, 50866, 1912603410, 50831, 1946157841, 201169, 1862278158,
    50806, 1912603404, 73336, 1627391499, 103274, 1912802067, 103498, 1912802063, 103293, 1912802060, 103265, 1946356489,
    103513, 1946356488, 153347, 1845694219, 173891, 1694569223, 175414, 3187741460, 217519, 1795170568, 84164, 1795371270,
    123595, 973147149, 28892, 1627586565, 206330, 1761615109, 204210, 1627397383, 202463, 1828723976, 151469, 1761808143,
    239445, 1912744199, 46659, 1845494290, 143592, 1929580294, 176202, 2600538886, 178180, 1996559627, 174523, 2264994569,
    69447, 1677722886, 175378, 2399212296, 134593, 1694502421, 132245, 1677790474, 19218, 3204448302, 173175, 1845563917,
    82262, 1845496332, 173188, 973148684, 217419, 1728061702, 220669, 1762927107, 152682, 1694699274, 41009, 1946157324,
    242933, 1946353676, 208817, 2281708807, 27402, 1694695432, 204832, 2701139207, 217802, 2181046532, 203622, 2046827784,
    21547, 1862270992, 150619, 2214792967, 206736, 2214599943, 175176, 2248217354, 152867, 1845694218, 28294, 1627586569,
    169820, 1912606989, 118605, 973147145, 243904, 1761752840, 39783, 1845494033, 12894, 1845493774, 120707, 1694567432,
    220104, 772547079, 220091, 2165056006, 142034, 1694699019, 141796, 1862471177, 8417, 1627389972, 16234, 2231369771,
    36025, 1694499097, 155894, 3036876566, 208518, 1694506247, 88844, 1912813062, 206374, 1828723974, 187242, 3070433296,
    204049, 1862278406, 134251, 1694502412, 125463, 1694567690, 151890, 1812139782, 167170, 1627590664, 167163, 1912803335,
    207696, 1912610058, 205364, 1627397383, 120987, 1694567433, 171603, 973082893, 217432, 1728061703, 241747, 1761815557,
    149734, 1845694221, 103195, 1694698249, 91913, 1912802065, 91945, 1912802063, 72554, 3036677652, 72480, 3187672594,
    72516, 2952791570, 28484, 1879244806, 239802, 2969708818, 104688, 1929579285, 104709, 1929579285, 152500, 1677922057,
    147067, 1694699272, 207875, 1761615111, 136602, 1946160648, 150123, 1627590408, 152474, 1694699273, 170874, 973082897,
    203392, 1929387269, 115090, 1946356490, 123941, 1694567433, 76412, 1879050248, 155960, 2399342352, 48354, 3087008285,
    83373, 2952792586, 207808, 1929387272, 239188, 1862412551, 42930, 2348810532, 212918, 1694506249, 216726, 1845502215,
    240373, 1845701125, 23609, 1828913161, 80229, 1828849929, 89797, 1828926985, 118660, 973147148, 147533, 1761808139,
    225113, 1761813259, 173138, 1929449995, 118350, 1627458580, 118332, 1627458578, 118370, 1627458568, 231942, 1811948550,
    243969, 1845638920, 148508, 1879248643, 170128, 973082886, 187391, 3187873809, 145316, 1963134724, 6303, 1627389969,
    73605, 1627391753, 164751, 3070430994, 241104, 1946298888, 208525, 1962941700, 104957, 1778584338, 121336, 1761676303,
    241706, 1828924419, 242043, 1828783363, 73347, 1862272522, 230306, 1845502986, 147197, 1627590409, 201465, 2969574418,
    23759, 3087204378, 149796, 1694699283, 149815, 1694699283, 234452, 1677731104, 125143, 973147154, 115276, 1694698257,
    155992, 2936213264, 77452, 973080585, 198414, 1694702085, 216909, 771760388, 234751, 1929455130, 143878, 1862471429,
    172729, 822153736, 230085, 1912611854, 40674, 1811939594, 161823, 2952990474, 211913, 2952797450, 224346, 1630544394,
    224338, 1966088712, 133063, 1795230984, 51820, 1694499591, 153178, 1912803077, 122398, 973147157, 105933, 3036875540,
    217248, 771760388, 20465, 1879048203, 176286, 2197885704, 24355, 1694695433, 198329, 1661147653, 146714, 1627590404,
    136620, 1627393550, 144632, 1929580302, 199946, 1728060174, 156032, 2718109452, 119712, 1778453514, 85163, 2147692808,
    238387, 2348820284, 237162, 3087083293, 237108, 2952865561, 157079, 2399342348, 157115, 3036876556, 226281, 3036881676,
    173673, 1694569222, 75929, 973080585, 79268, 1862404360, 86465, 1862480648, 87036, 1862480904, 38668, 1929380103,
    4794, 1627389969, 229091, 771761156, 169725, 973082891, 229675, 1912611851, 178223, 1912673542, 101504, 1912802069,
    101525, 1912802068, 101433, 1912802063, 186442, 1912805391, 101448, 1912802062, 51261, 1845494540, 51251, 1912603402,
    137053, 1761611267, 5366, 1929379851, 135282, 1929383431, 213293, 2181045520, 199918, 1694505740, 79249, 1627523347,
    111591, 2550336275, 75802, 1694500874, 86357, 1694708234, 217826, 2164269316, 203045, 1946164488, 211331, 2952797448,
    91014, 1845693206, 207020, 1996496134, 46121, 1694499101, 231394, 2181047310, 104975, 1778584338, 121351, 1761676303,
    158957, 3154317068, 105432, 2500004635, 122164, 2499873819, 105553, 2164460311, 122225, 973147153, 142913, 1694699271,
    48830, 3036676645, 138303, 1912606220, 104782, 1694698251, 132291, 1627458823, 142933, 1845694213, 47100, 1862271511,
    4028, 1694498833, 140667, 1694565393, 181350, 1694504721, 28109, 1912799243, 143463, 1694699271, 208876, 3170901256,
    150191, 1627590407, 220607, 1628447239, 220601, 1812996614, 134263, 1694502408, 10939, 1627389973, 35283, 1929380110,
    145699, 1862471441, 145716, 1862471441, 80746, 1845496338, 28409, 1845690376, 106074, 2332232479, 105993, 3087207195,
    106167, 3087207193, 43976, 1694499085, 24576, 1694695436, 150743, 1627590411, 173760, 1694569226, 177765, 973149450,
    177757, 973149448, 146884, 1929580297, 12827, 1912602639, 133205, 973147401, 181703, 1761613584, 145511, 1929580296,
    147115, 1627590407, 160940, 2952990476, 148294, 1694699277, 141277, 1828783112, 241332, 2181179920, 6011, 1862271001,
    5989, 1862270998, 5969, 1862270996, 21563, 1862270994, 6036, 1627389965, 5957, 1962934284, 25468, 1761804297,
    57681, 1694499597, 167954, 1694699533, 57670, 1912603403, 167943, 1912803339, 131549, 1694567693, 174202, 1862341382,
    4840, 1627389970, 7704, 1627389970, 178214, 1812010249, 18325, 2197815325, 235893, 1845569290, 16022, 3087007797,
    56229, 2348811057, 154559, 2952990480, 243484, 3003266825, 135074, 1946160646, 135412, 1694502415, 65613, 973145100,
    65602, 1627456523, 65625, 1694565387, 65592, 2181104650, 199625, 1694505752, 163137, 1627590406, 177835, 973149448,
    91363, 1929579275, 206610, 1845501190, 67382, 1694565385, 70177, 1627391241, 215991, 973152258, 59330, 1694565384,
    133353, 1761611267, 174367, 1728123653, 232458, 2181047318, 243941, 1845638922, 243951, 1845638922, 27655, 1694695428,
    145450, 1627590407, 220453, 1695556103, 78030, 973080587, 164343, 3204648722, 205358, 1627397382, 58900, 1845560336,
    135723, 1811942935, 46476, 1744830999, 1305, 1845493779, 1721, 1728053267, 1324, 1694498832, 39078, 1778385169,
    159881, 3036876554, 172944, 1946227210, 47406, 1694499352, 171287, 973082899, 170823, 973082897, 170857, 973082897,
    180270, 973084177, 180304, 973084177, 171253, 973082895, 180550, 973084175, 5095, 1845493774, 101935, 2952989458,
    151006, 1828916999, 211455, 2885688592, 21713, 1627389974, 219131, 772022791, 219118, 3171164678, 42603, 2986344733,
    41141, 1912602900, 22908, 1845493777, 54360, 1912603403, 54633, 1912603403, 170203, 973082890, 54351, 1912603401,
    54624, 1912603401, 205048, 1627397383, 111894, 1761807115, 123669, 1761676299, 98841, 1694698253, 223369, 1630020104,
    174960, 1828786950, 140926, 1677788179, 140945, 1677788179, 140895, 1694565393, 140912, 1946223630, 205901, 1694506254,
    141323, 973145097, 140860, 1694565384, 239281, 1694640392, 240289, 1694706184, 138410, 1946160652, 144686, 2030243589,
    78720, 973080581, 85675, 1627599108, 204382, 1694506245, 32238, 1845690378, 174617, 1845564164, 142502, 1677922052,
    137174, 1660947971, 19683, 2181038111, 80470, 771754500, 210515, 3120569627, 119907, 973147151, 102104, 1845693198,
    119936, 2046888971, 158489, 2684555029, 187350, 3036878872, 141408, 1929580037, 158678, 2936213302, 157729, 2869104406,
    181663, 1627395854, 151376, 1912803081, 2521, 1694498839, 2500, 1694498837, 24144, 1912799243, 111694, 2533559067,
    204462, 1627397385, 156494, 2952990474, 76579, 973080583, 176933, 973149191, 214592, 1627397643, 215942, 771825413,
    37566, 1694499083, 131740, 1845562635, 207530, 1946164485, 241015, 1862412811, 240870, 1694640650, 37534, 1761607944,
    208831, 1811946758, 223800, 774644231, 223787, 3039568390, 241432, 3187812888, 231718, 2952799252, 231690, 2147492878,
    186091, 1845696519, 138627, 1929383439, 207436, 1845501191, 223914, 1664098819, 153295, 1912803078, 153074, 1694699270,
    225836, 1694704390, 46458, 1845494290, 215421, 771759633, 185568, 1929582604, 134138, 1728056852, 81462, 1627392520,
    185273, 1694701578, 73716, 738199313, 218204, 2516590864, 150390, 1929580299, 225418, 1929585419, 27637, 1946353670,
    243379, 1812084486, 143163, 1845694214, 168221, 973082886, 169437, 973082886, 173345, 1845564166, 179367, 973084166,
    179707, 973084166, 149333, 1862471429, 180064, 973084165, 43052, 3036676378, 43742, 2516582682, 13537, 2902458385,
    211509, 2415926542, 32449, 1761804297, 154335, 1862471430, 212886, 1962941702, 40336, 1845494031, 40322, 1845494030,
    27846, 1795358728, 168339, 1946161422, 177539, 1778455558, 140339, 1946160653, 203419, 1845501190, 173388, 1812009734,
    219537, 3104317962, 244579, 3036821262, 29579, 2349006866, 56205, 2348811032, 205722, 1862278419, 243267, 2835494674,
    243331, 2835494674, 243299, 2835494672, 243239, 1946302220, 206260, 1627397385, 206269, 1627397385, 184530, 2969573140,
    26481, 1845690377, 206881, 1996496136, 243834, 2969712405, 189967, 1694505225, 212013, 3003129107, 143204, 1845694214,
    202247, 1845501190, 186467, 1912805391, 206236, 1627397389, 101780, 1912802060, 207655, 1962941705, 122706, 973147161,
    141215, 2969633823, 57803, 2969568020, 67791, 973145107, 57767, 2181038866, 97003, 1828915980, 97015, 1828915980,
    118799, 1828785164, 118811, 1828785164, 59573, 1627456522, 117289, 755043336, 216703, 771760387, 74993, 1845495816,
    85803, 1845703176, 20337, 1946157071, 30431, 2399338520, 36670, 1811939592, 13411, 1795162132, 13393, 2566914066,
    147597, 1627590409, 147606, 1694699273, 225133, 1627595529, 179735, 973084165, 41298, 1929380110, 153366, 1946357512,
    5063, 1845493777, 136409, 1862274580, 217505, 3170902279, 23138, 1845690374, 227407, 536945413, 168933, 1912606987,
    229918, 1761616908, 100436, 1946356492, 205507, 1862278407, 172905, 1845563918, 25298, 1929576460, 152742, 1912803078,
    11107, 1912602644, 11094, 1912602637, 278, 1845493772, 74690, 1979713543, 85779, 1979920903, 19926, 3204448288,
    12300, 1845493770, 29155, 1694695430, 99918, 2030242580, 99955, 2030242577, 131802, 2030112017, 99888, 1694698250,
    202654, 2046827784, 240113, 1828923909, 175005, 2365657862, 159053, 2952990472, 23527, 1845690380, 5146, 1694498827,
    26761, 1845690379, 25708, 1761804298, 28425, 1627586570, 29291, 1694695434, 80006, 3171027210, 89620, 3171104266,
    28878, 1912799241, 90971, 1845693203, 90990, 1845693201, 20939, 1845493775, 90956, 1812138767, 91007, 1694698247,
    59565, 1761674248, 217093, 1728061703, 187030, 3036878883, 187100, 3070433311, 186808, 3187873804, 221087, 2400723464,
    221103, 2350391816, 149417, 1677922055, 221130, 773333511, 221117, 3172475398, 24841, 1946353671, 207802, 1929387270,
    224842, 1845699337, 176246, 1694569223, 94446, 1862470418, 94411, 1862470417, 94354, 1862470414, 94381, 1862470413,
    165495, 2969767690, 94528, 1929579271, 135135, 1929383427, 211103, 2332040460, 73841, 1962936072, 132298, 973147398,
    132346, 2030112005, 143048, 1812139784, 137627, 1862274568, 65986, 1862337549, 31969, 3036872708, 7638, 1862270996,
    7621, 1862270993, 21703, 1694498826, 199332, 1862277915, 71937, 1761609233, 50545, 1845494551, 50524, 1946157845,
    79614, 1929513227, 89400, 1929590283, 142415, 1677922055, 229821, 1845502983, 205139, 1929387270, 138528, 2030046741,
    185589, 1711478800, 152250, 1828916999, 174876, 1912673031, 211729, 2415926540, 243438, 3003266823, 228136, 1845502996,
    228118, 1912611858, 183886, 2197821200, 23868, 1644363779, 204744, 1627397381, 34815, 1728053524, 125392, 1912671501,
    125405, 1912671501, 125418, 1694567691, 125429, 1946225930, 215006, 1694506503, 162727, 1845694214, 218698, 2030051590,
    143723, 1694699269, 147042, 1862471429, 141760, 1862471181, 216345, 771760389, 201072, 1694505995, 201062, 2835356682,
    172442, 1963076905, 148823, 1862471431, 147159, 1627590404, 159149, 2550337301, 162065, 2936213269, 159097, 2885881610,
    220334, 772809223, 220321, 2148540934, 47946, 2902458898, 77472, 973080587, 122634, 973147147, 171041, 973082891,
    85201, 3187880202, 159747, 3187871498, 6858, 1862270986, 146430, 1627590408, 204187, 1627397384, 145803, 1862471429,
    67678, 3170960397, 67704, 3170960397, 175206, 3019969290, 212119, 2399149326, 226421, 2399347489, 31503, 2147680277,
    220379, 2349867534, 220353, 2400199180, 74362, 973080332, 221971, 2954895886, 221997, 2183143948, 197320, 2952796459,
    19067, 1694498836, 32277, 2198011915, 232122, 2181047302, 177299, 973149193, 209771, 3120569618, 108702, 3087207189,
    164249, 2533560080, 146214, 1862471434, 1768, 1845493776, 188485, 1929386256, 168387, 973082892, 188475, 973084938,
    66047, 1711342602, 66089, 1979778058, 33411, 2919432206, 174683, 1946227461, 112543, 1694698261, 44135, 1761607955,
    187483, 1694701587, 112526, 1694698257, 112510, 1694698256, 112483, 1694698255, 112498, 1761807116, 116058, 1761676040,
    210981, 2583698698, 77555, 788531223, 79724, 3087141141, 89519, 3087218197, 135845, 1845497362, 138671, 1845497353,
    239105, 1862412551, 154518, 2030243589, 145490, 1929580296, 173879, 1627460359, 25390, 1862467591, 224998, 1862476551,
    159374, 2952990476, 178906, 1694569740, 142005, 1845693962, 241948, 3204656902, 83990, 687868422, 139103, 2952793616,
    76869, 973080582, 84871, 1862480133, 52048, 1627390732, 236295, 1627465484, 52037, 1912603403, 236284, 1912678155,
    81855, 1929382421, 3750, 1912602637, 136078, 1929383441, 139942, 1845497356, 5900, 1962934280, 136070, 855641608,
    239908, 2030184709, 184707, 3070236435, 167288, 1694699526, 167205, 1929580549, 72335, 1946158603, 152163, 1761808132,
    7479, 1862270996, 7463, 1862270992, 7451, 1862270988, 25927, 1912799241, 25936, 1694695432, 149118, 1929580294,
    140101, 2969570829, 19464, 3204448294, 19524, 3036676118, 19562, 2231369744, 204080, 1744837896, 198170, 771758342,
    49917, 1828717067, 43814, 3187671316, 178374, 1979782408, 154513, 2919436037, 53462, 1912603407, 51106, 1845494541,
    53450, 1912603404, 167368, 1912803340, 51095, 1912603403, 26458, 1845690377, 158510, 2952990478, 39595, 1845494025,
    27888, 1812135943, 99805, 3154316050, 99823, 3137538834, 119513, 973147152, 119529, 973147152, 99731, 1694698255,
    99746, 1694698255, 119504, 973147145, 99723, 2030242568, 207224, 2952797448, 174056, 1862341382, 229774, 1929389062,
    175656, 2952860428, 34801, 1694499086, 23472, 1845690378, 147711, 1694699271, 174012, 1694569223, 185747, 1912805394,
    185777, 1694701582, 217664, 3003130126, 218056, 2147492108, 178235, 1946227977, 223909, 774906373, 223905, 1664098820,
    175596, 2399212298, 142284, 1929580041, 208324, 1845501194, 220229, 2215649801, 188576, 1845500187, 188501, 1845500186,
    188550, 1728059674, 188527, 1845500183, 55735, 2147484447, 108018, 3087207197, 108189, 2399341341, 159440, 3087208221,
    108105, 2349009692, 108276, 2164460315, 166374, 1040256784, 166406, 788598544, 29919, 2399338510, 159398, 3036876558,
    166438, 2399211278, 186860, 3036878862, 231026, 2952799242, 230183, 1912611849, 230297, 1912611849, 137764, 1811942925,
    187194, 3036878862, 218742, 2030051590, 175024, 2902528779, 80784, 1845496340, 21824, 1694498845, 218801, 1862541831,
    25397, 1929576455, 228960, 1811948550, 24166, 1912799238, 24918, 1912799238, 25488, 1627586565, 29168, 1862467597,
    27800, 1912799240, 170036, 973082888, 189829, 973084936, 207238, 1845501191, 204611, 1811946758, 26586, 1728249861,
    223157, 2351440398, 223131, 2401772044, 218690, 1627398408, 50303, 1845494544, 50289, 1912603406, 53436, 1912603406,
    50761, 1912603405, 74876, 1929381900, 150476, 1627590410, 100848, 1912802063, 228685, 1912611851, 221472, 1629233669,
    137929, 1694502412, 208270, 1694506246, 188753, 1845500173, 19087, 1627389970, 71601, 2701133326, 71628, 1929381390,
    71588, 1828718093, 71615, 1828718093, 71642, 1862272525, 71752, 1627391500, 71578, 1862272522, 73497, 1627391498,
    31325, 2349006862, 10020, 1694498833, 27170, 1778581518, 10357, 1778384908, 200143, 3087014680, 43592, 3036676374,
    13011, 1744830484, 167078, 1711476744, 173603, 1694569222, 178749, 2231440661, 224104, 774906375, 224091, 3123716614,
    220253, 1628447237, 204679, 1862278404, 197784, 1761614095, 197803, 1761614095, 213525, 3204455690, 66042, 1711342594,
    241817, 1711483906, 25811, 1627586567, 65738, 1627456536, 65715, 2181104663, 219863, 1846288903, 240761, 1845635593,
    239489, 1627531528, 240754, 1912744455, 170471, 1811943688, 6099, 1862270998, 6084, 1862270991, 182027, 1929385746,
    186599, 1728256010, 1628, 1845493776, 39063, 2264924431, 164583, 2885881612, 161759, 2986544904, 122254, 536939526,
    213489, 2667584784, 25632, 1862467597, 27228, 1694695436, 34509, 2030108684, 24382, 2835546123, 23460, 1677918217,
    27817, 1963130889, 41361, 2835349778, 81646, 1627392523, 118003, 973147157, 95163, 1912802068, 117987, 973147152,
    95148, 1929579279, 207898, 1845501193, 132380, 3087076616, 218509, 2181046536, 79243, 1627523334, 32901, 3204644878,
    220150, 1628185095, 41464, 1946157329, 166147, 1929580301, 227026, 1929585421, 227383, 1728258824, 23832, 1812135943,
    150081, 1627590407, 119581, 1778453524, 119601, 1778453524, 141641, 1694699018, 80524, 1845496328, 241828, 1845701635,
    198334, 688069127, 118281, 973147150, 36955, 1929380109, 95572, 1929579277, 39296, 1946157330, 202643, 1728060680,
    146718, 1627590407, 151329, 1694699270, 230511, 2600477707, 152723, 1845694219, 200535, 2399148818, 133310, 1929383440,
    59443, 1694565387, 146168, 1929580297, 146152, 1627590408, 224897, 1627595528, 166210, 3137408775, 142390, 1812139523,
    164527, 2181238556, 161188, 2416119562, 97835, 1912802072, 97744, 1912802065, 199702, 1761614608, 189474, 1694505238,
    164607, 2248347404, 9866, 1828716560, 9882, 1828716558, 39248, 1929380110, 39262, 1828716811, 131901, 1627458822,
    25353, 1946353672, 205671, 1694506246, 150647, 1862471435, 241602, 1677929219, 241893, 1677929475, 99421, 3154316050,
    99439, 3137538834, 119472, 973147152, 119488, 973147152, 99391, 1694698255, 99406, 1694698255, 99365, 3154316045,
    99378, 3137538829, 119428, 3154185229, 119441, 3137408013, 119454, 973147145, 119463, 973147145, 138642, 1929383432,
    174863, 1694569222, 229380, 1627399175, 216678, 1677730057, 212449, 3103792410, 26601, 1912799241, 39012, 1929380107,
    22846, 1627389967, 217512, 1627398407, 44959, 1912602888, 27623, 1912799239, 24020, 1845690377, 229997, 2969576454,
    148135, 1929580295, 125479, 1812008216, 125503, 1929448726, 45914, 1929380110, 133182, 973147400, 207272, 1627397382,
    23888, 1929576457, 214620, 1627397652, 214706, 771759634, 8222, 1694498831, 26043, 1929576457, 96944, 1929579273,
    118719, 1929448457, 103104, 1694698251, 158558, 3187871494, 132877, 2969636108, 118202, 2902526990, 118216, 2365656078,
    118230, 973147145, 199099, 2046827279, 18965, 1694498835, 187476, 1946359815, 78490, 973080589, 33513, 3204644876,
    85659, 3204657420, 8279, 1694498846, 8237, 1694498844, 22645, 1694498842, 3727, 1912602647, 19045, 1761607702,
    215561, 1627397654, 215540, 1627397653, 214655, 1627397651, 6958, 1694498834, 214547, 1627397649, 214674, 771759633,
    215687, 1694506513, 8265, 1862270990, 98206, 1862470414, 1563, 1845493776, 23313, 1912799239, 66044, 973145091,
    206547, 1694506246, 217340, 1912611077, 186846, 3187873806, 230224, 1845502985, 81452, 1627392522, 143266, 1694699271,
    160976, 2399342352, 162388, 1694699272, 211769, 3170901262, 13110, 1962934292, 13094, 1795162128, 213449, 3103792396,
    188457, 1929386258, 20845, 1946157080, 152050, 2047020810, 152041, 2047020809, 88148, 1627600138, 235409, 3187746322,
    11648, 1845493775, 235381, 2952865294, 82833, 2952792588, 177912, 973149447, 208437, 3087015175, 218381, 3070238988,
    201200, 1862278161, 201234, 1627397137, 135253, 2835353099, 149104, 1627590408, 45101, 2030043412, 201413, 1694505990,
    100863, 1912802064, 135244, 1929383433, 206145, 1627397385, 92924, 2835548959, 92955, 2298678047, 4129, 1694498845,
    36369, 1946157338, 92899, 1912802073, 228040, 1845502992, 228026, 1912611854, 220208, 1913659907, 136316, 1694502414,
    95466, 1845693196, 95478, 1845693196, 117726, 1845562380, 117738, 1845562380, 118870, 973147148, 118882, 973147148,
    97046, 1828915979, 97057, 1828915979, 180435, 973084171, 180627, 973084171, 218829, 1627660808, 174511, 1627460356,
    104564, 2030242581, 104585, 2030242581, 104538, 1694698253, 104551, 1694698253, 104606, 2835548940, 104618, 2298678028,
    202101, 2181045266, 202137, 2936019986, 153889, 1627590405, 142025, 1946357257, 238818, 1946298633, 243674, 1963079432,
    217072, 771760388, 155750, 2349010712, 10089, 2046820368, 39235, 1929380109, 200293, 2952796944, 76286, 973080581,
    76282, 771753988, 84660, 771961092, 18414, 2516582449, 162969, 1627590419, 159947, 2952990480, 205777, 1862278410,
    207109, 1728060681, 174515, 1627460360, 92748, 1929579283, 165689, 2533560074, 69338, 1627391247, 69317, 1845495050,
    206867, 1694506246, 202497, 1811946756, 179009, 2348881171, 148148, 1627590408, 241036, 1627531784, 33712, 1929576451,
    65762, 1694565381, 80695, 1694501385, 9233, 1845493782, 9114, 1845493777, 21787, 1845493774, 34267, 671154186,
    26610, 1929576456, 26618, 1694695431, 94255, 1929579279, 214131, 1694506512, 12451, 1845493773, 91337, 1745029898,
    116468, 1744899082, 179869, 973084170, 153080, 1979911946, 218184, 3019907332, 174919, 1929450244, 156574, 2416119568,
    38601, 1694499082, 211693, 2600475912, 225483, 1627595528, 176737, 973149190, 11481, 2801795084, 203386, 1929387270,
    220199, 772809220, 156530, 3087208198, 140310, 922750471, 132356, 3087076616, 25241, 1929576457, 175508, 2952860426,
    222942, 1864901127, 37692, 1627390221, 210491, 3120569612, 94073, 1761807115, 117236, 1761676299, 26144, 1912799239,
    31869, 3087204364, 166104, 1745030918, 152222, 1979911945, 235967, 1912678153, 150596, 3103985415, 206713, 3103792391,
    136591, 922750467, 163033, 1761808139, 117259, 973147158, 93265, 1845693204, 89842, 1912813061, 234344, 2348819745,
    179042, 771822862, 80544, 1845496332, 80556, 1929382412, 39864, 1795162387, 243011, 1661141000, 187638, 3070433296,
    175752, 3087078152, 182187, 1962940177, 29438, 1761804300, 174469, 1946227462, 146076, 1912803090, 47253, 1845494286,
    47241, 1946157580, 239966, 1744972035, 173596, 1828786947, 156058, 2952990478, 201251, 1929387019, 201262, 1862278154,
    3788, 1929379850, 143734, 1694699270, 232588, 1912611842, 148117, 1694699273, 145553, 1677922056, 75238, 1795164172,
    78863, 1795295500, 89068, 1795372556, 161803, 2449673994, 211967, 2449480970, 89014, 1912813062, 135165, 1946160656,
    202940, 1728060681, 214533, 1627397646, 176602, 973149190, 70640, 973079813, 177337, 973149189, 173599, 1694569220,
    41244, 1694499084, 210377, 2583698710, 222914, 1948787203, 152017, 1627590406, 203094, 1627397382, 133869, 1627393540,
    235102, 1627465227, 27492, 1694695434, 173898, 1694569223, 169390, 1761612044, 161168, 2952990474, 169402, 1862275337,
    213589, 3070237969, 41273, 1761607949, 218711, 2030051593, 216530, 1644175619, 144034, 1694699272, 206201, 1862278406,
    54344, 1962935047, 212597, 2717916428, 54304, 1912603407, 218620, 1761616136, 3557, 1912602639, 165655, 2432896782,
    152425, 1979911947, 218845, 2030313987, 169689, 1862275346, 74472, 1627391761, 34706, 1845494028, 169678, 1694503179,
    169669, 973082889, 23202, 1845690374, 25505, 1761804294, 203167, 1728060678, 207118, 1845501189, 167651, 2164461580,
    215795, 2164334348, 155449, 2332233480, 165804, 3204648724, 54384, 1694499601, 14678, 3087007776, 175386, 2399212296,
    204483, 2046827783, 73633, 1694500622, 18818, 1962934291, 134108, 1728056862, 134086, 1694502422, 134322, 1962937877,
    202309, 1845501201, 202295, 1845501198, 202286, 1946164489, 218032, 2952798476, 116586, 973147147, 185232, 1795364874,
    24206, 1912799238, 215595, 2969574924, 143883, 1694699271, 27476, 1778581510, 141449, 1627590149, 173860, 1627460357,
    219841, 1628185093, 220111, 1745625605, 40988, 1879048461, 94986, 1929579284, 160045, 2248347405, 78326, 973080585,
    39800, 1845494033, 83726, 2969569819, 51471, 1694499601, 51929, 1694499601, 16277, 2231369771, 155916, 3036876566,
    149059, 1929580295, 223338, 1915232775, 203999, 1862278405, 169333, 1694503182, 165525, 3070430998, 206526, 1946164490,
    139845, 1811942921, 187258, 3070433296, 241630, 2952997636, 97859, 1694698259, 91783, 1761807121, 117196, 1912671243,
    203196, 1979718920, 145842, 1627590407, 150106, 1862471435, 171616, 973082893, 203662, 1862278410, 113308, 2432895783,
    124576, 2432764967, 113409, 2248346399, 124467, 2248215583, 113039, 2734885661, 124091, 2734754845, 124257, 973147164,
    113122, 2432895771, 113203, 2533559067, 124174, 2432764955, 124382, 2399210519, 124319, 973147153, 217139, 1728061702,
    145808, 1627590407, 28931, 1946353671, 147728, 1761808134, 205301, 1761615110, 212287, 3103792408, 214603, 1627397649,
    169512, 1761612043, 140188, 3170897452, 161489, 2952990482, 226719, 2952995602, 239820, 2969708818, 164709, 2181238540,
    170891, 973082897, 12573, 1845493778, 120618, 1912671240, 13076, 1795162130, 13064, 1962934284, 92796, 1694698269,
    92853, 1694698268, 204666, 1627397381, 42966, 2348810532, 81039, 1845496333, 81052, 1862273547, 24932, 1912799236,
    108654, 2567113499, 159623, 2567114523, 138709, 3137343014, 139229, 3087011370, 34002, 3103981582, 165723, 2919436038,
    91749, 1761807121, 39929, 1845494027, 117174, 1912671243, 163252, 1929580299, 74868, 1879050248, 144945, 1929580299,
    12514, 1862270987, 219753, 1913135624, 176702, 973149190, 176713, 973149190, 176724, 1929450502, 84515, 1694707973,
    176697, 1694569477, 176708, 1761678341, 78152, 1862273038, 78144, 2197817352, 85483, 2198024456, 125105, 973147143,
    134949, 1694502412, 53935, 1795162886, 213269, 2969574668, 233749, 3170903344, 196701, 3170900251, 66318, 973145099,
    66339, 2181104650, 18602, 1811939348, 179560, 973084174, 18622, 1694498829, 180659, 973084173, 22211, 1694498826,
    143919, 2835549958, 143925, 2298679046, 241839, 1627597829, 23785, 3087204378, 76501, 973080587, 76493, 973080584,
    84752, 1812148487, 219294, 1980244483, 210691, 2348817686, 80440, 1929382409, 179293, 3170964746, 141378, 1946357256,
    80376, 1862273551, 80391, 1677724175, 175528, 2952860424, 142239, 1862471174, 239112, 1862412550, 122419, 973147157,
    105953, 3036875540, 46546, 1728053776, 188787, 1912609028, 241785, 1929587715, 137164, 1946160650, 67653, 3170960390,
    75451, 1845495830, 80858, 1845496342, 86745, 1845703702, 184359, 1694504725, 75431, 1845495828, 80838, 1845496340,
    86767, 1845703700, 80820, 1929382418, 86711, 1929589778, 80804, 1929382416, 86729, 1929589776, 9466, 1845493771,
    75408, 1694500872, 85811, 1694708232, 45291, 1811939599, 36643, 1627390216, 163347, 2181238540, 150169, 1627590405,
    241160, 3154258446, 229963, 3154125833, 203589, 1929387272, 238759, 1694508818, 8801, 1795162129, 8818, 1912602640,
    102436, 1912802062, 220584, 1628447242, 220576, 1963991560, 180599, 973084174, 2107, 1811939354, 165153, 2181238552,
    2091, 1962934288, 2133, 1962934285, 179270, 1744901389, 212571, 2483035406, 214428, 1627397663, 222655, 2233737750,
    222699, 2183406102, 117654, 973147154, 117690, 536939538, 94116, 1845693201, 202885, 1744837895, 79435, 1694632208,
    89271, 1694709264, 178330, 1744901389, 215247, 771759647, 165445, 2751663886, 178307, 1744901388, 154694, 3087208207,
    102297, 1912802062, 208177, 1728060682, 136573, 1929383432, 217830, 2164269316, 156660, 2416119572, 230974, 2147492878,
    78098, 1862273035, 198419, 1963137541, 140405, 1845497356, 171784, 973082891, 177387, 973149195, 222315, 774119941,
    222311, 1948525060, 102546, 2231569163, 120380, 2231438347, 168899, 973082894, 179905, 973084172, 167393, 2030243851,
    167404, 1627590667, 117627, 973147145, 179373, 973084169, 179917, 973084169, 231408, 2181047310, 229511, 1912611846,
    219834, 1946952195, 201327, 1946164235, 41203, 2835349779, 151607, 1946357509, 187984, 2835421195, 216820, 771760388,
    149347, 1812139782, 152748, 1946357510, 143184, 1812139781, 31607, 2399338518, 165055, 2533560078, 53339, 1912603405,
    169865, 973082893, 107010, 3187870509, 107145, 2399341352, 110677, 2399341350, 73647, 1946158860, 100528, 1996688137,
    217265, 1778393351, 89463, 1627600393, 106105, 2332232479, 106020, 3087207195, 106192, 3087207193, 28055, 1912799246,
    206090, 1929387274, 80418, 687868423, 135531, 1979715077, 150765, 1694699280, 189284, 973084939, 217224, 1627398409,
    160952, 2952990476, 216501, 1946165507, 38195, 1811939597, 241348, 2181179920, 138462, 1929383431, 71420, 771753476,
    98056, 1929579285, 131587, 1929448725, 131629, 1627458836, 131571, 1929448712, 82563, 1627392517, 175154, 3019969286,
    204526, 2046827782, 227574, 822158086, 14742, 2348810262, 208761, 1627397392, 202447, 1912610056, 218321, 3070238986,
    218485, 2969575692, 220550, 1930437128, 153107, 1845694219, 16075, 3087007797, 56278, 2348811057, 44725, 3036676369,
    154575, 2952990480, 98759, 1845693199, 98746, 1845693197, 160229, 2701332236, 41344, 1694499089, 28490, 1677918215,
    34134, 1795358725, 163927, 2533560084, 204846, 1845501193, 204855, 1845501193, 202734, 1728060681, 204839, 2164268295,
    154985, 2885881624, 81160, 687868425, 28671, 1912799250, 40910, 1912602898, 24675, 1963130883, 70871, 1828718103,
    70851, 1946158612, 70945, 1946158610, 70963, 1946158609, 21935, 2264924176, 223432, 1697391113, 890, 1946157069,
    9008, 1677721613, 187728, 3036878873, 27437, 1761804299, 166020, 2298679052, 206783, 2046827785, 161479, 2550337290,
    220492, 2182095376, 159891, 3036876554, 203522, 1845501193, 242025, 1963143174, 134944, 1694502405, 217489, 2902466825,
    84855, 1795371271, 139119, 2952793612, 152509, 1677922057, 228667, 1694508044, 231972, 1694508045, 231961, 1694508043,
    231985, 1627399179, 171419, 973082892, 213385, 2181045522, 134912, 1912606211, 79694, 2046953741, 89490, 2047030797,
    76858, 788531211, 79684, 1627523338, 89480, 1627600394, 141521, 2013466118, 168353, 973082894, 137482, 1811942923,
    137474, 1627393544, 59980, 1912669199, 162925, 1627590410, 162935, 1627590410, 212766, 1627397386, 212776, 1627397386,
    233364, 2566923538, 182220, 1828722449, 182251, 1946162959, 123185, 2499873827, 121822, 2499873825, 121956, 2499873823,
    105083, 2500004633, 105284, 2500004633, 109580, 2701331225, 109722, 2516781849, 121452, 2499873817, 123033, 2516651033,
    105355, 2500004631, 105150, 2164460309, 105213, 2500004629, 121519, 2164329493, 121582, 2499873813, 109785, 2500004627,
    111840, 2416118547, 121737, 2415987731, 123096, 2499873811, 109705, 2449672977, 121682, 2449542161, 121633, 973147151,
    54599, 1912603405, 121881, 973147149, 207943, 1627397384, 176257, 1694569224, 205840, 1761615113, 143908, 1929580299,
    38949, 1778385161, 168682, 1879052557, 78625, 1694500876, 85704, 1694707980, 168671, 1879052555, 38871, 2566914320,
    156504, 2952990474, 216205, 771760388, 34925, 1694499089, 153536, 1627590409, 151250, 2651000584, 9159, 1694498834,
    139881, 1811942919, 241456, 3187812888, 231738, 2952799252, 231704, 2147492878, 229267, 1862280200, 123526, 973147157,
    26808, 1845690374, 26814, 1728249860, 105491, 2500004624, 143135, 1946357515, 39883, 1694499088, 215438, 771759633,
    211275, 2986351886, 220184, 1913659907, 23395, 1845690378, 115219, 2030242578, 115237, 1661143826, 116132, 1845562119,
    135505, 1694502412, 27469, 2265120775, 1532, 1845493778, 72321, 1946158606, 23431, 1845690376, 238810, 1912744200,
    34344, 1694564359, 227426, 855712519, 240026, 1694706183, 144646, 1929580302, 206553, 1845501194, 148470, 1627590406,
    43078, 3036676378, 43768, 2516582682, 79766, 2164394248, 89561, 2164471304, 107530, 2550336291, 107631, 2550336289,
    110907, 2550336287, 107440, 2500004628, 110827, 2500004626, 69453, 1946158350, 172963, 1862341132, 110938, 3036875548,
    111022, 2516781852, 119091, 973147147, 98108, 1627589386, 150004, 1862471439, 79087, 2030176519, 88795, 2030253575,
    152601, 1694699269, 204543, 1845501189, 143194, 1845694218, 107100, 2650999597, 107225, 2936212264, 110753, 2936212262,
    236012, 1912678157, 137202, 1711279628, 43386, 2952790301, 88304, 3187881242, 43294, 2348810520, 31813, 2399338518,
    43342, 2399142166, 112599, 1761807122, 123971, 973147149, 123984, 973147149, 112564, 1761807116, 112576, 1761807116,
    123959, 973147148, 112588, 1694698251, 112617, 1828915979, 112628, 1828915979, 112639, 1946356490, 182564, 1845499674,
    199879, 1677728526, 163827, 2349010708, 58073, 2969568026, 58025, 2181038872, 68147, 3070297110, 169305, 973082886,
    179641, 973084166, 141575, 1912802823, 138361, 1845497356, 220672, 1628709380, 81253, 1694501390, 171196, 973082901,
    57059, 2952790804, 170636, 973082897, 31137, 2399338512, 55703, 2147484432, 141114, 2399208464, 141146, 2399208464,
    240445, 2399349264, 240581, 2399349264, 138822, 3137342998, 24708, 1929576461, 82604, 2902460939, 77957, 973080587,
    32005, 3187867658, 85413, 3187880202, 162239, 3187871498, 101237, 2047019809, 101319, 1912802077, 202549, 1912610054,
    220419, 2182095368, 220405, 772809223, 220393, 2517639686, 221024, 1696080387, 31629, 2399338512, 222183, 2183143954,
    205544, 1862278407, 54162, 1761608465, 35081, 1694499088, 20869, 1845493785, 702, 1845493779, 754, 1845493779,
    773, 1845493779, 11868, 1845493779, 686, 1845493776, 810, 1694498832, 20954, 1845493776, 35348, 1694499088,
    214147, 1694506511, 58614, 1845560333, 23360, 1845690380, 34204, 671154188, 28329, 1912799243, 54802, 1912603403,
    23341, 1694695434, 28340, 1627586570, 116522, 973147146, 143282, 1694699274, 240069, 1694706186, 23351, 1912799241,
    28635, 1912799241, 143273, 1912803081, 224441, 1912808201, 240060, 1912809993, 46519, 1946157595, 117897, 973147148,
    208075, 1946164487, 239363, 2969708807, 150351, 2030243591, 168944, 1912606987, 12970, 1929379848, 41103, 1929380104,
    151988, 1694699270, 174658, 1694569222, 73614, 1627391753, 221161, 2350391822, 221137, 2400723468, 116452, 973147147,
    23331, 1845690378, 89960, 1845693194, 229591, 1677730824, 153183, 1946357510, 117281, 755043336, 153894, 1627590416,
    89210, 1694709257, 141507, 1795362311, 152034, 1912803079, 207148, 1912610055, 205106, 1929387272, 26417, 1057161224,
    26410, 1929576455, 159061, 2952990472, 188289, 1912674321, 186664, 1728256012, 186676, 1946359818, 231868, 2399151118,
    231842, 3120571404, 117247, 973147143, 175020, 1795232516, 207604, 1845501191, 70171, 1946158342, 70610, 1677722886,
    239419, 1845635334, 238866, 1946298628, 230621, 1694508050, 222419, 1814307331, 187065, 3036878883, 187131, 3070433311,
    72710, 3187672592, 186820, 3187873804, 165505, 2969767690, 213009, 2969574666, 21998, 1912602639, 89820, 1929590283,
    199189, 1862277899, 199211, 1627396875, 242762, 1929445387, 174719, 1912673030, 217988, 3120570640, 142045, 1627590152,
    142563, 1627590408, 240889, 1694640646, 228565, 1694508037, 229325, 1862280209, 31431, 2399338518, 76965, 973080597,
    77007, 973080597, 84919, 2399351060, 70579, 1862272266, 222826, 1629757961, 222819, 1965302279, 202155, 2181045272,
    37705, 1694499083, 50848, 1845494546, 38611, 1728053521, 38628, 1845494031, 156704, 2952990476, 174948, 1812009734,
    88832, 1711486469, 23692, 1946353670, 208082, 1828723972, 25883, 1862467592, 204037, 1912610053, 115623, 1694567184,
    94150, 1929579277, 78709, 973080581, 85671, 1879257348, 161745, 2550337294, 206675, 1828723977, 150575, 1996689159,
    206699, 1996496135, 159729, 2651000584, 84657, 1946366211, 76673, 788531215, 79634, 2013399310, 89435, 2013476366,
    220566, 772809221, 15352, 3103784999, 72870, 2399143457, 111379, 3087207195, 175216, 3019969290, 226454, 2399347489,
    31524, 2147680277, 223197, 2183668232, 223183, 774382087, 223171, 2988974598, 221881, 773857796, 187468, 1946359816,
    2234, 1811939349, 2215, 1811939347, 2255, 1694498834, 197363, 2952796459, 153796, 2902658837, 153817, 2365787925,
    231112, 2348819474, 154372, 1812139790, 154386, 1812139790, 202929, 1862278406, 173799, 1912673029, 12611, 1694498837,
    215013, 1694506512, 95201, 1929579279, 198568, 1845500685, 198556, 1694505740, 145749, 1627590410, 219875, 2953585162,
    132901, 2885750043, 132982, 2885750043, 98905, 1812138767, 26572, 1694695432, 216369, 1627398415, 216399, 1694507279,
    13229, 2902458380, 178918, 1694569740, 133495, 1929383431, 26833, 1845690379, 179435, 973084169, 173756, 1929450244,
    135979, 1862274575, 208428, 1912610057, 21419, 1862270994, 25847, 1627586570, 225220, 1627595530, 178779, 3170964745,
    75706, 1845495815, 207077, 1845501194, 176502, 2919305992, 140389, 1929383432, 7331, 1862270993, 7317, 1862270990,
    22249, 2952790049, 41527, 2348810524, 41663, 2952790299, 88434, 738407707, 88252, 3187881242, 43246, 2348810520,
    30665, 2399338518, 41583, 2348810518, 30741, 3087204372, 41627, 2348810514, 30709, 2952986640, 36568, 1627390224,
    36584, 1879048463, 88224, 2349020430, 151201, 1912803083, 33858, 1946353670, 164805, 2969767698, 228299, 1677730824,
    35961, 1946157325, 209189, 2348817676, 190684, 973084947, 188736, 1694505233, 145074, 1694699276, 39604, 1845494025,
    27895, 1812135943, 134012, 1811942923, 27771, 1627586567, 52720, 1694499611, 59696, 1694565403, 52675, 1627390740,
    59651, 1627456532, 70980, 1828718092, 70992, 1946158601, 175668, 2952860428, 82117, 2969569810, 87309, 2969777170,
    229044, 1627399174, 229040, 771761156, 217678, 2952798478, 175606, 2399212298, 33948, 1812135944, 229424, 1912611848,
    176232, 1929450246, 17929, 2399141909, 75680, 973080583, 33849, 1929576451, 55766, 2147484447, 108047, 3087207197,
    108218, 2399341341, 159469, 3087208221, 108133, 2349009692, 108303, 2164460315, 166390, 1040256784, 166422, 788598544,
    29933, 2399338510, 139639, 3154120206, 159412, 3036876558, 166452, 2399211278, 186874, 3036878862, 231036, 2952799242,
    187208, 3036878862, 116767, 2449542147, 152734, 2030243592, 208026, 1627397382, 241988, 1912811524, 231922, 2399151114,
    212367, 3036683530, 206505, 1828723974, 180769, 973084175, 183390, 973084427, 218593, 1862279435, 1148, 1845493773,
    18699, 1694498826, 79057, 1795295499, 88738, 1795372555, 58934, 1912669187, 219328, 1946690051, 206335, 1962941701,
    70625, 1677722895, 229033, 1627399175, 73387, 1677723144, 38158, 1862271248, 176442, 2348880654, 177487, 1694569478,
    134867, 1711279619, 17770, 2399141927, 78700, 2030045193, 173119, 1761677832, 189746, 1912609052, 233302, 1912612124,
    189721, 1946163481, 189697, 1946163480, 8767, 1845493777, 229582, 1912611849, 161767, 2986544904, 211873, 2986351880,
    16942, 2197815323, 16896, 2197815319, 204820, 1929387276, 100046, 1694698261, 233797, 2952799540, 105795, 3036875546,
    1965, 1811939353, 100573, 2181237522, 100591, 2164460306, 27131, 1627586570, 27122, 1761804297, 122248, 536939526,
    174261, 1828786948, 198285, 688069127, 185194, 1946359828, 919, 1946157068, 12775, 1677721611, 180196, 973084170,
    1693, 1845493778, 149653, 1845694218, 137858, 872418819, 211995, 2936020242, 32915, 3204644878, 37839, 1862271243,
    163765, 2432896782, 223889, 2049974787, 166319, 1040256778, 27680, 1627586568, 152309, 1627590408, 135994, 1929383435,
    175464, 3187741450, 187222, 3087210506, 227549, 822158087, 53994, 1962935057, 133089, 1946225926, 198256, 1694702086,
    146725, 1627590407, 139156, 3137342999, 2758, 1811939346, 2776, 1811939344, 24137, 1912799239, 199728, 2969574159,
    144423, 1862471430, 152111, 1627590404, 29519, 2349006860, 150227, 1627590406, 142551, 1946357516, 213921, 1845501193,
    94292, 1929579276, 94316, 1929579276, 94270, 1862470411, 12373, 1811939339, 51488, 1912603406, 33732, 1996685325,
    44823, 1996488973, 44811, 1862271244, 33723, 1694695433, 133513, 1912606212, 224135, 2351964686, 224111, 2402296332,
    74536, 1694500625, 152807, 1912803077, 81017, 1845496332, 58516, 1845560336, 9043, 1811939352, 21771, 1946157072,
    98300, 1795361547, 119173, 1795230731, 26490, 1845690377, 26499, 1912799239, 75305, 788531208, 75313, 973080584,
    78929, 1929513223, 89033, 1929590279, 133286, 1929383431, 13253, 2902458381, 224823, 1812144903, 241915, 2986553090,
    13764, 1627389966, 29497, 2768437259, 207626, 2030050567, 168576, 1879052551, 179222, 1929450764, 178119, 1845564683,
    179423, 973084165, 57951, 2181038885, 97811, 1912802072, 232396, 2181047316, 97727, 1912802065, 137746, 1761611282,
    68961, 1694500117, 150333, 1627590412, 53877, 1627390731, 53867, 1627390730, 149663, 1845694217, 217383, 1728061703,
    144225, 1694699276, 132467, 973147401, 186934, 3187873815, 78074, 973080587, 78052, 1862273034, 85444, 1862480138,
    177843, 973149449, 213901, 1845501194, 18984, 1694498835, 95784, 1845693194, 118095, 973147144, 95565, 1929579271,
    168479, 973082891, 38174, 1862271253, 206189, 1627397381, 217068, 771760388, 54092, 3154117399, 32981, 2298675208,
    50789, 1845494545, 50774, 1912603407, 142015, 1929580042, 143020, 1761808135, 240843, 1761749511, 171900, 1946299667,
    80956, 1694501389, 156971, 2869104396, 34106, 2030239750, 8834, 1879048210, 225257, 1862476555, 8792, 1627389961,
    241587, 1879190021, 206131, 2701139207, 214691, 1627397647, 165483, 2248347404, 44915, 1845494028, 34490, 1929445385,
    153068, 1795362566, 225862, 1795367686, 160992, 2399342352, 215164, 771759629, 177723, 1862341900, 203806, 1761615113,
    177683, 771822855, 133592, 3137343001, 181955, 1946162955, 198929, 1929386765, 143840, 1694699274, 27812, 1845690373,
    212830, 1761615113, 137507, 1627393558, 137731, 1761611279, 53696, 1627390732, 53708, 1694499596, 53685, 2046821131,
    239300, 1795303688, 33596, 1745027078, 225555, 822289162, 225565, 839066378, 146282, 1812139783, 202868, 1946164490,
    27361, 1778581511, 222281, 1629495815, 166360, 1040256775, 35189, 1845494035, 166611, 1761677070, 211383, 2634030348,
    212689, 2634030348, 50228, 1845494547, 50193, 1845494546, 50211, 1912603409, 50177, 1912603408, 142066, 1845693961,
    141499, 1627590152, 151042, 1627590408, 153222, 1795362568, 142402, 1795362567, 75216, 788531218, 75199, 788531217,
    78875, 1694632208, 78891, 1694632208, 88885, 1694709264, 88901, 1694709264, 89108, 1795372555, 78616, 973080585,
    78608, 973080584, 83966, 1677724168, 85686, 1929589000, 85679, 1694707975, 39095, 2264924433, 174779, 1845564166,
    241205, 1845635590, 153442, 2902658824, 174944, 1661014788, 217478, 1728061701, 240164, 1761815048, 180446, 973084171,
    180638, 973084171, 202681, 1728060681, 142331, 1694699016, 182281, 1828722448, 25963, 1912799238, 68856, 973079814,
    173787, 1627460357, 173411, 1946227465, 243639, 1694643972, 142398, 2047020546, 22178, 2432696334, 175138, 2952860424,
    208687, 1845501189, 152592, 1845694212, 216593, 1694507274, 6922, 2030043151, 118635, 973147151, 147573, 1627590414,
    225080, 1627595534, 18463, 2516582449, 159963, 2952990480, 151565, 1946357518, 151593, 1946357518, 151543, 1912803080,
    243469, 3003266824, 239959, 1946298628, 47753, 1728053775, 47742, 1946157579, 102287, 1912802058, 55099, 1627390728,
    243602, 1862416143, 83780, 2231372323, 87880, 2231579683, 78271, 973080599, 33457, 2181234710, 85531, 2181247254,
    78229, 973080597, 85491, 2969776404, 91583, 1946356497, 91600, 1946356497, 91487, 1761807116, 116770, 1761676300,
    149096, 1627590408, 221223, 2987926024, 221208, 773333511, 221195, 2149065222, 80357, 1677724167, 80704, 1694501385,
    133997, 1912606211, 137902, 1912606215, 227017, 1946362633, 9851, 2030043151, 216721, 1694507269, 162437, 2198015750,
    162443, 2181238534, 22392, 2197815340, 152183, 1845694213, 73808, 1962936075, 235882, 1845569291, 145498, 1929580296,
    148043, 1862471431, 117329, 973147145, 116552, 973147144, 145233, 1929580296, 143627, 1946357511, 242801, 1946353671,
    28968, 1946353670, 120411, 973147148, 102577, 1694698251, 56857, 2952790812, 56809, 2181038872, 3972, 1694498833,
    229083, 1862280200, 218761, 1845764611, 207207, 1627397386, 181215, 973084423, 213894, 1677729031, 72346, 1946158598,
    175518, 2952860426, 227648, 822158089, 235561, 2382439959, 179146, 1862341896, 96846, 1761807122, 96864, 1761807122,
    100084, 1694698260, 40868, 1845494026, 72269, 1946158608, 234377, 2348819745, 152518, 1627590405, 150589, 3120762631,
    206706, 3120569607, 158209, 3003322141, 208959, 3003129117, 84759, 1795371270, 176890, 1795232774, 198432, 587405827,
    40289, 1845494032, 136383, 1862274573, 206110, 1862278411, 28104, 1828913157, 182045, 1694504724, 244593, 3036821260,
    26541, 1946353669, 121298, 973147150, 104310, 1694698253, 47349, 1694499349, 47370, 1795162644, 160964, 2416119564,
    152716, 1812139783, 28808, 1694695429, 241697, 1946364675, 214790, 1627397646, 225213, 1627595527, 100537, 2181237522,
    72990, 3187672590, 29393, 1828913162, 27104, 2030239753, 27113, 1627586569, 229138, 1862280207, 101149, 1912802083,
    101032, 1912802073, 119816, 1912671257, 157889, 3171094286, 229828, 1912611846, 150718, 1795362567, 24942, 1912799237,
    220203, 1812996613, 864, 1811939354, 175940, 2348880652, 85873, 1711485457, 78649, 2030045198, 88557, 738407694,
    84003, 1845496333, 88544, 1845703949, 78637, 1946159116, 85716, 1946366220, 81785, 1677724175, 220978, 773333508,
    30223, 2349006860, 149866, 1946357510, 162655, 2198015752, 162663, 2181238536, 144244, 1627590407, 224022, 1932534275,
    241766, 1929587715, 70509, 3036677396, 161178, 2952990474, 109101, 2349009694, 166634, 973147914, 144042, 1694699272,
    226397, 3171099404, 77535, 2952792073, 174493, 1828786949, 112760, 1627589396, 74819, 1694500878, 85890, 1694708238,
    85904, 1694708238, 74806, 973080589, 74833, 1694500877, 85918, 1694708237, 74794, 973080588, 78734, 973080588,
    169285, 973082892, 74761, 973080587, 74772, 973080587, 74783, 973080587, 75956, 788531211, 84063, 1627599115,
    168367, 973082891, 79284, 1627523338, 84043, 1694707978, 84053, 1627599114, 84082, 1845702922, 89134, 1627600394,
    170401, 973082890, 74752, 973080585, 84074, 1711485192, 165669, 3070430986, 167663, 2164461580, 215807, 2164334348,
    209307, 2952797452, 165824, 3204648724, 227693, 2181112595, 45248, 1929380109, 14710, 3087007776, 44883, 1912602899,
    39314, 1694499087, 178275, 1946227977, 170157, 1845498120, 174226, 1912673031, 23518, 1845690377, 231220, 2147492886,
    171306, 3087012123, 234185, 3087017243, 80414, 687868420, 82098, 687868424, 5023, 1862270995, 204956, 1862278410,
    216520, 1946165508, 71234, 1929381393, 71220, 1811940878, 71262, 1811940878, 71383, 1845495310, 71181, 1694500365,
    71276, 1627391501, 73028, 1627391501, 73041, 2197816844, 73485, 973080076, 71209, 1862272523, 71251, 1627391499,
    73089, 1694500363, 116597, 973147147, 125205, 1929525259, 145294, 1929580299, 145305, 1929580299, 162341, 1694699275,
    71171, 2835351050, 73018, 1946158602, 145274, 2835549962, 145284, 2298679050, 146936, 1677922058, 185242, 1795364874,
    188806, 1711282444, 189667, 1694505228, 166644, 1761677063, 144279, 1694699273, 177703, 1845564685, 177671, 1845564684,
    179082, 1929450763, 140044, 1912606211, 88809, 1929590285, 96993, 1929579274, 118789, 1929448458, 65640, 771818502,
    141307, 1661010949, 153951, 1627590405, 170489, 1795166481, 211079, 2952797452, 208133, 1627397383, 165547, 3070430998,
    213029, 3070237974, 153340, 1812139783, 220634, 1762927107, 31027, 3036872722, 228409, 1845502985, 228395, 1828725767,
    211865, 2684361992, 111106, 3036875542, 236848, 1912678158, 236918, 1912678157, 236881, 973154057, 54469, 1946157832,
    50013, 1845494539, 50024, 1694499594, 50004, 1912603401, 150019, 1862471429, 153450, 2365787912, 204617, 1627397382,
    199378, 1912609550, 199392, 1627396878, 172774, 2952860174, 172802, 2399212046, 134193, 2046823939, 213435, 2667584782,
    208609, 2835356944, 208625, 2298486032, 161507, 2952990482, 226737, 2952995602, 83345, 687868434, 149956, 1761808142,
    149970, 1761808142, 162523, 2198015752, 41971, 3137339675, 156846, 3036876566, 206278, 1811946761, 91766, 1761807121,
    176590, 973149196, 117185, 1912671243, 165729, 2919436038, 208444, 2550144263, 211415, 3170901260, 144956, 1929580299,
    206416, 1627397385, 207535, 2667584776, 219017, 1694769672, 142293, 1929580043, 103115, 2768440072, 103123, 2231569160,
    120634, 2768309256, 120642, 2231438344, 69303, 1761608974, 69296, 1694500103, 132404, 3087076618, 224002, 1664098824,
    227918, 1845502996, 227900, 1946166290, 229536, 1946166290, 227981, 1845502991, 227968, 1912611853, 241092, 1862412812,
    241228, 1862412812, 240818, 1828858379, 227890, 1845502986, 240923, 1862412810, 241056, 1694640650, 241493, 1812081162,
    240973, 1862412809, 227882, 1912611848, 133979, 1660947971, 173082, 1929449995, 23639, 1694695431, 80245, 1694632199,
    89813, 1694709255, 218808, 1845764611, 13130, 2046820368, 80568, 1946159630, 28938, 1946353674, 239969, 1694640387,
    103215, 1912802063, 103204, 1946356491, 153189, 1946357515, 206587, 1677729032, 103230, 1694698247, 204158, 1627397382,
    19130, 1929379851, 19152, 1627389962, 32207, 1761804295, 28696, 1677918214, 34521, 1845559302, 176196, 2197885702,
    90841, 1812138771, 90825, 1812138768, 24029, 1946353671, 82274, 1845496333, 150921, 1761808139, 143634, 1912803079,
    224606, 1912808199, 137823, 1795165707, 79199, 1929513229, 89229, 1929590285, 243512, 1862416140, 7580, 1694498830,
    26052, 1929576456, 96985, 1929579272, 118774, 1929448456, 141582, 1929580040, 185214, 1728256018, 168191, 973082888,
    45462, 1811939599, 36651, 1627390216, 163359, 2181238540, 230274, 1828725776, 218670, 1795170569, 146796, 1627590407,
    211395, 3053460746, 26090, 1929576457, 167487, 1627590662, 203987, 1845501190, 215759, 1627463430, 114916, 2969766685,
    165900, 2181238544, 239838, 2181179664, 240713, 2181245456, 200401, 2399148824, 158116, 2332233486, 175262, 3170964236,
    205492, 1627397384, 27594, 1627586572, 227512, 1560355595, 155712, 2416119566, 199600, 1694505737, 52643, 1627390727,
    165888, 2734886668, 52887, 1694499594, 215278, 771759647, 220947, 1628709383, 232084, 1912611850, 45871, 2046820614,
    151617, 1879248646, 154709, 3087208207, 213878, 1744837904, 37912, 1929380105, 216877, 1929388294, 34576, 2030108680,
    155321, 3137539856, 172044, 1694641437, 1902, 1828716567, 237768, 1845503764, 98878, 1929579277, 186065, 1946359819,
    28069, 1946353672, 169097, 1929384202, 59312, 1912669187, 145109, 1929580298, 163104, 1946357513, 34154, 1745027082,
    50747, 1845494542, 50735, 1912603404, 67453, 1694565385, 171402, 1694503177, 180863, 973084181, 104730, 1694698255,
    147206, 1694699270, 145613, 1677922053, 174043, 1694569222, 174317, 1812009734, 174794, 1946227462, 173661, 1812009733,
    107055, 3187870509, 107185, 2399341352, 110715, 2399341350, 92335, 1694698257, 184309, 973084433, 92352, 1963133706,
    38422, 1711276310, 38410, 1694499084, 173750, 1929450246, 174883, 1946227461, 75, 1845493786, 58, 1946157073,
    40762, 1845494028, 241731, 1812147203, 243005, 1812135939, 11924, 2030043153, 139864, 1761611281, 162367, 1946357513,
    222769, 2216960520, 222755, 774119943, 142496, 1694699270, 222743, 2149851654, 152441, 1929580293, 155161, 2952990484,
    1644, 1845493773, 234067, 2952799523, 234009, 3087017245, 177508, 1862341642, 135302, 1946160649, 175160, 3019969286,
    118513, 973147153, 96333, 1694698256, 96251, 1761807113, 96260, 1694698249, 241612, 2047027972, 165417, 2214792974,
    220558, 1930437128, 26451, 1845690375, 149124, 1862471429, 187523, 1828919304, 205639, 1627397383, 151230, 1694699270,
    44742, 3036676369, 20284, 1946157076, 20319, 1845493778, 20304, 1946157071, 185711, 1694701580, 206394, 1929387272,
    141866, 1677921804, 179403, 973084167, 234929, 1761682970, 54206, 1761608458, 169201, 1694503178, 169193, 973082888,
    227391, 687940362, 243789, 1627535117, 243777, 2181183244, 244241, 3171039001, 162911, 1979911943, 212793, 1979718919,
    9389, 1828716559, 218293, 2969575694, 202501, 1795169543, 165249, 2181238548, 165309, 2885881616, 206908, 1694506246,
    152947, 1728253701, 208754, 1979718919, 75234, 788531204, 174464, 1627460357, 131410, 1929448718, 107871, 3036875553,
    107776, 3036875551, 107691, 3036875547, 186911, 3036878871, 115948, 3036744458, 27158, 1778581511, 36810, 1929380118,
    5606, 1929379861, 220508, 2182095376, 241764, 1963142146, 80596, 1694501395, 86658, 1694708755, 80615, 1862273552,
    86649, 1946366985, 163311, 2969767692, 792, 1845493778, 34718, 1929380111, 173262, 1694568975, 37309, 1627390216,
    69140, 1862272262, 243764, 2181183238, 244057, 1627535110, 244052, 1812084485, 158864, 2583891739, 151716, 1845694211,
    188844, 1694505240, 3279, 1929379865, 3258, 1694498837, 6455, 1627389971, 10037, 1694498833, 99241, 3154316048,
    99257, 3137538832, 119286, 3154185232, 119302, 3137408016, 10387, 2566914063, 119337, 973147151, 119352, 973147151,
    34216, 671154190, 99273, 1778584334, 99287, 1778584334, 242129, 1778450446, 99215, 1694698253, 99228, 1694698253,
    119260, 1694567437, 119273, 1694567437, 24316, 1929576460, 119325, 1862339596, 24328, 1694695435, 99193, 3154316043,
    99204, 3137538827, 119238, 3154185227, 119249, 3137408011, 34257, 671154186, 149625, 1912803082, 225382, 1912808202,
    24339, 1912799241, 25577, 1761804296, 25585, 1862467592, 25593, 1627586568, 33670, 1929576456, 147439, 1761808136,
    147447, 1862471432, 225171, 1862476552, 33678, 1946353671, 240157, 1946364423, 145185, 1694699272, 28871, 1946353671,
    143565, 1845694215, 238899, 1845635335, 143259, 1728253703, 224559, 1728258823, 158321, 3036876566, 241809, 1946364932,
    124, 1694498825, 199369, 1929386761, 153985, 2030243592, 225989, 1812144903, 102567, 1845693194, 120401, 1845562378,
    138431, 1979715076, 174764, 1845564164, 240440, 2365794821, 162358, 1694699273, 24862, 1694695432, 204344, 1862278406,
    51082, 1845494541, 51071, 1912603403, 77187, 973080593, 79938, 2181171472, 85091, 2181247248, 239270, 1946298629,
    59351, 973145095, 162746, 1694699271, 43652, 3036676372, 6262, 1862271001, 6239, 1862270999, 6219, 1862270996,
    4343, 1845493779, 6201, 1862270994, 118457, 1946225682, 21607, 1862270992, 96371, 1694698253, 118444, 1694567437,
    118475, 973147144, 25493, 1627586567, 20148, 2969567265, 113635, 2969766689, 124735, 3204516892, 44565, 2181038362,
    113440, 2181237527, 124615, 2181106711, 113509, 2969766677, 113572, 3070429973, 124684, 2382433297, 124819, 973147147,
    32709, 3036872714, 168109, 1946357764, 220258, 1846551045, 10182, 1627389973, 141894, 1996688901, 203757, 1929387275,
    189096, 973084940, 81175, 687868423, 70155, 1761608976, 69079, 1761608975, 96708, 1627589387, 76533, 973080583,
    168199, 973082887, 179428, 973084167, 161691, 2936213274, 16500, 3036676121, 16550, 2432696345, 31399, 2952986640,
    189785, 1761614096, 82142, 1761610255, 76522, 973080587, 170226, 973082891, 173200, 1929450008, 154445, 1761808140,
    41092, 1694499083, 4927, 1929379859, 99627, 2265123609, 241240, 2181179926, 149772, 1728253704, 203241, 1728060680,
    102408, 1912802063, 120253, 1912671247, 141001, 1761674253, 71451, 1694500367, 71438, 1811940877, 71476, 1862272525,
    71428, 1862272522, 71466, 1627391498, 239929, 1812080899, 1602, 1845493773, 78177, 973080588, 177745, 1845564684,
    78166, 1862273035, 85465, 1862480139, 149672, 2030243590, 49093, 2986345005, 96150, 1694698254, 88207, 1946367242,
    200990, 1728060428, 79051, 1795295494, 88721, 1795372550, 136805, 2298482182, 120553, 973147143, 204911, 1929387271,
    155297, 2936213272, 58345, 1711276815, 52999, 1694499596, 80449, 1929382410, 199871, 1677728520, 142433, 1745030923,
    152834, 1778585350, 151126, 1912803082, 152357, 1828916998, 231474, 2147492882, 221031, 1847075335, 24040, 2013462529,
    33652, 1694695433, 37392, 1862271256, 37370, 1862271254, 110966, 3036875548, 111050, 2516781852, 141958, 1929580043,
    44088, 1694499080, 225890, 1694704391, 29903, 2382561288, 9034, 1845493769, 179937, 973084171, 180649, 973084170,
    179879, 973084169, 11705, 1627389960, 169325, 973082888, 223693, 1697391113, 204538, 1845501189, 123115, 3036744739,
    121756, 3036744737, 43415, 2952790301, 88330, 3187881242, 105234, 3036875545, 115958, 3036744473, 116008, 3053521689,
    121402, 3036744729, 122983, 3053521945, 43318, 2348810520, 31835, 2399338518, 43364, 2399142166, 22282, 2164260885,
    42036, 2164261141, 105108, 2432895765, 105171, 3036875541, 121477, 2432764949, 121540, 3036744725, 109747, 3036875539,
    111802, 2952989459, 121699, 2952858643, 123058, 3036744723, 109671, 2986543889, 121648, 2986413073, 121603, 973147151,
    3000, 1694498830, 4811, 1627389966, 7690, 1627389966, 157167, 2416119566, 157209, 2550337294, 8309, 1627389972,
    3479, 1694498833, 5432, 1694498833, 34389, 1694564363, 55117, 1627390731, 240278, 1694706187, 240674, 1694706187,
    242665, 1694564363, 34358, 2835415050, 34368, 1677787146, 55107, 1627390730, 240139, 2835556874, 240198, 1677928970,
    57643, 1946157833, 163847, 2349010708, 175434, 3187741450, 186004, 1912805387, 145849, 1862471430, 152586, 1912803078,
    162699, 1963134726, 150222, 1912803077, 58099, 2969568026, 58049, 2181038872, 68169, 3070297110, 217029, 1627398412,
    99491, 2265123599, 99506, 2248346383, 71042, 1694500366, 71056, 2684356110, 71031, 1912604171, 59791, 1862337549,
    91219, 1946356502, 116410, 973147153, 90066, 1946356496, 82725, 3087010331, 186145, 1845696529, 146749, 1929580294,
    77968, 973080587, 32015, 3187867658, 85423, 3187880202, 162249, 3187871498, 190916, 2399148325, 108744, 2986543905,
    108843, 2986543905, 196608, 2952796449, 105711, 3036875548, 108942, 839060246, 108357, 2399341333, 109008, 3087207189,
    159650, 2399342357, 125324, 3087153166, 159527, 3087208206, 239512, 3087149326, 240477, 3087215118, 151710, 1745030918,
    144984, 1694699281, 149366, 1845694218, 244029, 1845638918, 244035, 1845638918, 145659, 1694699286, 220427, 2182095368,
    220412, 772809223, 220399, 2517639686, 205792, 1979718916, 31645, 2399338512, 28596, 1845690372, 222201, 2183143954,
    54411, 1912603407, 54732, 1912603407, 241878, 3120770054, 145049, 2835549959, 228435, 1912611848, 163007, 1627590407,
    211533, 2415926538, 97177, 1929579277, 138494, 2046823946, 138487, 2030046727, 217473, 771760389, 142393, 1661144579,
    198424, 1677924867, 229987, 3154125834, 142109, 3154316807, 33359, 2969763858, 243623, 1627535112, 33806, 1879244804,
    53900, 1627390733, 53888, 1627390732, 150324, 2030243593, 150316, 1845694216, 225466, 1845699336, 78854, 973080582,
    177493, 1845564421, 142644, 1828916996, 164979, 2734886668, 145568, 1929580298, 146068, 1929580296, 146061, 1627590407,
    224911, 1627595527, 239124, 1627531527, 9573, 1694498848, 9605, 1694498845, 214734, 1627397653, 38543, 1946157327,
    119119, 973147148, 98259, 1912802059, 242105, 1912668171, 133900, 1627393539, 118622, 973147149, 147561, 1627590412,
    225094, 1627595532, 220215, 1695556102, 241852, 3171101702, 220179, 1812996613, 25511, 1761804292, 220170, 772547076,
    218144, 2952798476, 23058, 1912602641, 186980, 3187873817, 143828, 1694699270, 208777, 1627397392, 167210, 1929580552,
    146385, 1627590409, 146394, 1627590409, 29005, 1946353672, 72726, 3187672592, 23626, 1728249860, 109885, 3053652759,
    123301, 3053521943, 199200, 1862277899, 199222, 1627396875, 218004, 3120570640, 70795, 1828717847, 169736, 1862275349,
    5516, 1912602641, 5533, 1912602640, 5549, 1912602638, 8404, 1862270989, 59767, 1694565389, 59045, 1694565388,
    59431, 1694565388, 59057, 973145099, 59780, 973145099, 148703, 1929580299, 65999, 973145098, 144502, 1929580298,
    146142, 1929580298, 148693, 1828917002, 225300, 1828922122, 227433, 536945418, 143409, 1694699273, 146133, 1694699273,
    150365, 3154317065, 150374, 3137539849, 224468, 1694704393, 224888, 1694704393, 225449, 3154322185, 162810, 1778585352,
    226971, 1778590472, 139929, 1979715085, 188076, 1862342674, 185861, 1862473737, 242924, 1929576457, 162571, 2181238535,
    203815, 1929387270, 157793, 3137539852, 38127, 1929380105, 178319, 1744901387, 202696, 1845501190, 1990, 1811939346,
    156716, 2952990476, 8984, 1677721608, 110641, 2550336292, 176691, 973149190, 146526, 1845694215, 116673, 1694567438,
    211471, 2952797452, 187827, 1845565469, 185090, 1694701596, 185118, 1694701594, 185046, 1694701590, 185068, 1845696534,
    25235, 1912799238, 25736, 1761804293, 168611, 1845498133, 215777, 973152011, 212939, 1761615113, 137529, 1929383437,
    116367, 1912671241, 58548, 1845560335, 103073, 2768440074, 120588, 2768309258, 203230, 1946164486, 52175, 1627390728,
    218429, 3204456718, 220614, 3138396682, 151060, 1627590406, 217360, 1845502212, 44154, 1929380110, 45362, 1744830735,
    15391, 3103784999, 72903, 2399143457, 111406, 3087207195, 220571, 772809221, 32138, 2198011910, 163455, 2969767698,
    223205, 2183668232, 223190, 774382087, 223177, 2988974598, 75122, 973080587, 79094, 1946290442, 84206, 1946366218,
    86590, 1946366730, 144076, 1929580296, 144084, 1694699271, 1492, 1845493782, 133142, 1694567694, 218754, 1912873479,
    40481, 1979711760, 198542, 1845500686, 198529, 1694505741, 35002, 1946157322, 219885, 2953585162, 86413, 1694708233,
    229891, 2969576457, 75575, 973080584, 211675, 2650807562, 33927, 1929576453, 198090, 2181044520, 198017, 2181044513,
    132928, 2885750043, 133009, 2885750043, 218355, 3070238990, 21853, 2046820380, 18674, 1694498830, 89769, 1627600388,
    38444, 1711276304, 216384, 1627398415, 216414, 1694507279, 216429, 1694507279, 23282, 1946353674, 207740, 1795169544,
    158060, 2600668946, 203438, 1929387270, 219341, 1946690054, 219351, 1644700164, 81763, 1862273546, 200035, 3003128592,
    24000, 1845690377, 207196, 1627397387, 162715, 1946357516, 19958, 2181038101, 164911, 2734886670, 59500, 1912669197,
    243643, 1694643973, 203450, 1694506252, 150264, 1761808134, 22221, 2348810268, 41555, 2348810524, 41690, 2952790299,
    88461, 738407707, 88278, 3187881242, 43270, 2348810520, 30687, 2399338518, 41605, 2348810518, 30761, 3087204372,
    41645, 2348810514, 30725, 2952986640, 88238, 2349020430, 206037, 1627397388, 58333, 1912603404, 10840, 2667577365,
    10821, 2667577363, 20770, 1912602642, 198776, 1694505739, 23578, 1795358728, 80221, 1795295496, 89789, 1795372552,
    24947, 1912799238, 25986, 1627586565, 235146, 1627465233, 151181, 1912803082, 158395, 3137539848, 230316, 1912611848,
    174700, 1946227463, 48717, 3036676646, 114800, 2432895773, 114887, 2349009693, 164119, 2634223380, 143369, 2030243589,
    224463, 2030248709, 49733, 1627390485, 76900, 973080585, 59557, 1761674248, 29022, 1946353670, 241802, 1845701635,
    52191, 1627390728, 224934, 1627595528, 173666, 1694569223, 218250, 1761616136, 175302, 3170964234, 216452, 1795170563,
    166074, 1677922053, 35654, 1929380108, 217692, 2952798478, 243068, 536940035, 207980, 1627397383, 74506, 1912604431,
    168913, 973082890, 239038, 1929521417, 220860, 2182357514, 146624, 1694699269, 243421, 1929525005, 36098, 1929380121,
    36123, 1929380119, 24486, 1929576470, 78792, 973080584, 134870, 1694502408, 239235, 1627531527, 213567, 2634030358,
    228756, 771761157, 201592, 2902465547, 165996, 2432896792, 136431, 1694502420, 239165, 1862412554, 221757, 773595657,
    238979, 1845635337, 180672, 973084170, 25950, 1912799237, 144129, 1694699274, 59032, 1912669197, 95884, 1862470414,
    148619, 1929580309, 183401, 973084427, 151346, 1828916999, 137804, 1946160649, 108486, 2550336289, 99348, 1694698257,
    119417, 973147147, 48111, 2952790557, 48169, 2986344987, 56607, 3087008535, 122087, 973147159, 88394, 738407700,
    77383, 3187673107, 85235, 3187880211, 88356, 3187881235, 122023, 2499873810, 67055, 973145103, 57365, 2952790798,
    237031, 2483103502, 66261, 973145101, 67029, 973145101, 237059, 755050252, 66239, 973145099, 56587, 2147484426,
    66287, 2147550218, 238889, 1946298634, 146803, 1627590414, 199853, 1979718409, 23714, 1694695433, 140464, 1811942931,
    91304, 1812138770, 152993, 1644367625, 112780, 1761807115, 50913, 1845494540, 51332, 1929380620, 54612, 1912603404,
    51321, 1694499595, 141355, 973145099, 167040, 1694699531, 50903, 1946157834, 238972, 1812080903, 79191, 1912736008,
    89182, 1912813064, 141814, 1946357255, 220250, 1930437123, 180739, 973084175, 131320, 1929448715, 100643, 2030242574,
    242618, 3070296082, 32315, 1946353673, 151027, 1946357511, 136371, 1862274572, 219028, 772022788, 209289, 2583698706,
    16969, 2197815323, 16919, 2197815319, 26848, 1929576456, 44515, 3103785241, 31565, 2399338516, 159326, 2181238546,
    198596, 1845500690, 140483, 1929383439, 242699, 1812004875, 179582, 973084176, 138469, 1929383442, 172975, 1694568970,
    140590, 1929383427, 198454, 1929583107, 39495, 1879048466, 207775, 1795169544, 132803, 1694567694, 232596, 771761156,
    175474, 3187741450, 187232, 3087210506, 91877, 1761807123, 91826, 1912802061, 13778, 1962934288, 13643, 1962934287,
    29146, 1946353673, 118103, 973147145, 45219, 1862271255, 173287, 973148678, 172695, 1627460101, 172749, 1862341125,
    221953, 773857796, 164443, 2734886676, 163295, 2298679056, 144619, 1845694221, 144429, 1862471430, 25003, 1929576453,
    25573, 1862467588, 9131, 1929379855, 214320, 1929387535, 9437, 1778384910, 214306, 1694506510, 98289, 1912802059,
    119155, 1912671243, 98279, 1795361546, 119145, 1795230730, 118312, 1761676297, 29531, 2349006860, 222355, 1696866825,
    151212, 1828916998, 174677, 1828786950, 76347, 973080584, 170028, 973082888, 84691, 1627599111, 133892, 2499808776,
    145214, 1929580295, 145227, 1862471430, 224149, 2351964686, 224123, 2402296332, 150669, 1845694216, 185265, 1929582600,
    206775, 1845501192, 185739, 1694701576, 241901, 2684563202, 201446, 1761614867, 161731, 3087208206, 202919, 1845501194,
    209707, 3120569618, 213515, 2432703754, 198673, 1728060175, 241917, 2449682178, 205764, 1761615110, 206631, 1929387270,
    144815, 1929580293, 202985, 1929387269, 154457, 1845694216, 182774, 2902464276, 37611, 1862271249, 66190, 1694565383,
    27165, 1778581509, 58942, 973145095, 211839, 2617253138, 8364, 1862270989, 33568, 1946353669, 74223, 2197817109,
    69505, 1946158344, 221048, 1628971527, 57988, 2181038885, 232416, 2181047316, 142648, 1912803079, 212721, 1627397387,
    153016, 1912803078, 176185, 2566984453, 216926, 2030051587, 239794, 1627531528, 221467, 1864114693, 205967, 1627397384,
    152465, 1694699273, 202522, 1845501192, 47602, 1845494293, 65968, 1694565385, 177609, 1627460614, 110224, 2516781842,
    72173, 1694500362, 223417, 1982603779, 201881, 3087014953, 47267, 1694499350, 228934, 1862280201, 228943, 1627399177,
    162514, 1694699273, 208377, 1728060679, 93588, 1929579284, 93608, 1929579284, 82546, 1795164689, 87453, 1795372049,
    82532, 1862273550, 87439, 1862480910, 224324, 774906375, 224312, 3123716614, 240850, 1912744457, 223105, 774382087,
    223093, 2183668230, 50818, 1845494541, 203597, 1694506249, 174789, 1812009733, 222587, 2351178256, 222559, 2401509902,
    150860, 1627590411, 95060, 1912802066, 117850, 1912671250, 95095, 1912802063, 143866, 1845694220, 5769, 1694498824,
    23674, 1912799241, 138870, 2952793633, 138747, 2399145499, 139185, 872418831, 154670, 2399342348, 205689, 1627397383,
    147299, 1862471430, 40890, 1929380104, 37164, 1912602900, 37147, 1694499089, 230586, 1627399178, 230570, 1811948552,
    200449, 2399148824, 227840, 1845502991, 227827, 1912611853, 44187, 1761607946, 205258, 1811946760, 166367, 1040256775,
    46278, 1828716827, 136725, 1862274579, 136709, 1862274576, 212133, 2936020238, 197630, 2533366052, 43461, 2952790289,
    75492, 973080591, 75507, 1929381902, 84329, 1929589006, 75479, 1862273037, 84302, 1862480141, 75521, 973080585,
    234560, 1845569039, 10369, 1694498834, 171577, 973082893, 82019, 687868426, 221844, 3088851462, 15430, 3103784999,
    42838, 3154116887, 104993, 2030242579, 156770, 3187871506, 142788, 1694699275, 239397, 1946298630, 149261, 1929580298,
    28512, 1778581507, 175146, 2952860424, 152115, 1627590407, 217874, 771760389, 144258, 1929580296, 144251, 1694699271,
    167123, 1694699527, 40090, 1912602899, 115488, 1912802064, 208682, 1845501189, 179530, 973084171, 230170, 1694508043,
    165109, 2533560084, 232690, 1845503247, 137056, 1811942924, 25461, 1862467591, 137578, 2030046739, 239313, 1795303688,
    182501, 1845499676, 121009, 1694567437, 200704, 3036683024, 47528, 2046820885, 22485, 1694498829, 149756, 1828917001,
    203531, 1845501193, 206445, 1828723977, 144869, 1627590406, 15049, 2382364699, 122748, 973147153, 29713, 2349006862,
    177562, 3120632849, 135181, 1862274569, 5109, 1845493774, 5717, 3120562188, 199893, 1694505739, 22592, 2197815340,
    165459, 2885881612, 75952, 788531204, 185619, 1694701579, 224189, 3023053320, 224175, 774906375, 224163, 2200969734,
    76848, 788531205, 79676, 1795295492, 89472, 1795372548, 56885, 2952790812, 56833, 2181038872, 206497, 1845501192,
    38503, 1795162390, 188007, 1845565452, 188052, 1862342667, 208209, 1728060683, 221499, 1696342537, 221517, 1662788105,
    221055, 1847075335, 66223, 1912669194, 124897, 3036744721, 125082, 973147153, 115119, 1929579280, 115135, 1929579279,
    125067, 1694567439, 133101, 1929448718, 115162, 1929579277, 115150, 1929579276, 125059, 973147144, 116150, 1677789959,
    14544, 2197815329, 29659, 2349006868, 141431, 1728253452, 239922, 1946298627, 235584, 2382439959, 178809, 2231440661,
    178851, 2231440661, 157931, 3036876575, 177447, 1694569478, 33167, 2181234710, 33129, 2919432208, 26512, 1845690376,
    241790, 654519298, 230654, 2181047314, 82038, 1694501381, 93812, 1644366611, 44653, 2181038372, 45306, 2046820615,
    79165, 1627523333, 89161, 1627600389, 40825, 1728053515, 28702, 1677918215, 187286, 3187873804, 22513, 1946157065,
    102019, 1963133733, 102056, 1963133733, 189976, 1912609050, 190021, 1795168532, 190002, 1795168531, 233441, 2046829841,
    233425, 2046829840, 23683, 1677918217, 163419, 3070430988, 104760, 1694698251, 104454, 2030242582, 104476, 2030242582,
    104412, 2030242581, 104433, 2030242581, 104386, 2902657805, 104399, 2365786893, 28813, 1694695429, 206770, 1946164485,
    73004, 3187672590, 77847, 973080593, 171440, 973082891, 75175, 973080584, 84216, 1694707975, 157903, 3171094286,
    198978, 1929386773, 132161, 1677790473, 118743, 1761676297, 68559, 1828717835, 75671, 973080585, 75183, 973080584,
    84223, 1694707975, 168837, 1694503175, 36630, 1627390221, 36619, 1929380107, 175952, 2348880652, 207756, 1929387268,
    149178, 1929580309, 52511, 1862271758, 52492, 1694499593, 12497, 1694498833, 40030, 1845494029, 204012, 1912610053,
    161843, 2986544908, 150117, 1946357510, 142824, 1627590405, 75298, 1627392007, 158750, 2952990476, 70529, 3036677396,
    179790, 973084173, 169211, 1845498124, 67462, 1694565387, 170007, 973082891, 150886, 1627590407, 34688, 1845494034,
    1116, 1845493777, 142571, 1929580299, 29051, 1627586576, 104793, 2030242575, 186782, 2030245900, 239497, 1929521415,
    201433, 1627397125, 29135, 1946353675, 167534, 2399342601, 216045, 2399215625, 134758, 1677725187, 134447, 1946160655,
    226409, 3171099404, 145546, 1862471431, 153545, 1627590406, 145386, 1929580302, 145400, 1929580302, 169833, 1728057609,
    211047, 2415926540, 161833, 2416119562, 211923, 2415926538, 165679, 3070430986, 223037, 2401772046, 223065, 2351440398,
    198909, 1845500682, 170165, 1845498120, 98582, 1845693194, 12405, 1677721612, 231242, 2147492886, 234900, 2818647558,
    171333, 3087012123, 234212, 3087017243, 149917, 1627590407, 144237, 1627590407, 164019, 3070430996, 150844, 1627590405,
    109437, 2181237535, 109362, 2181237529, 214277, 1694506509, 151278, 1694699278, 190087, 771758346, 209959, 2466258192,
    92383, 1963133716, 239712, 3120703758, 177148, 973149197, 239620, 3087149322, 221317, 3172475400, 221741, 3139183112,
    173683, 1946227463, 154233, 1862471428, 208534, 1862278404, 168992, 973082896, 11637, 1845493771, 146328, 1929580295,
    164305, 2432896788, 26467, 1845690375, 221931, 1931485704, 53205, 1862271755, 53216, 1627390731, 145380, 1946357510,
    180237, 973084167, 173293, 822153735, 90353, 1946356495, 133563, 2701135368, 200003, 1694505743, 31045, 3036872722,
    159901, 2500005642, 228418, 1845502985, 69529, 1862272263, 228402, 1828725767, 216753, 1929388294, 213309, 2734693648,
    190393, 1761614107, 190447, 1845500186, 233628, 1811948825, 13570, 1694498835, 199568, 1946163983, 233598, 1811948815,
    32502, 1946353674, 111128, 3036875542, 139310, 2399145501, 138567, 2030046734, 230894, 2147492884, 114157, 2919435036,
    116080, 3204516619, 162818, 1761808141, 162831, 1761808141, 227004, 1694704397, 33614, 1979908100, 203425, 1694506248,
    242892, 1845690374, 175346, 2181108496, 38001, 1862271252, 206138, 2164268295, 136186, 1912606218, 202569, 2046827784,
    28443, 1979908106, 68283, 973145096, 95382, 1845693196, 95394, 1845693196, 117532, 1845562380, 117544, 1845562380,
    237739, 1929455373, 202975, 1728060682, 103841, 1946356508, 103869, 1946356508, 103897, 1946356503, 103920, 1946356503,
    121052, 973147159, 121075, 973147159, 103797, 1946356502, 103819, 1946356502, 37921, 1627390217, 179393, 973084170,
    139705, 3137342988, 134961, 1845497356, 206901, 1694506247, 41001, 1912602888, 144787, 1694699278, 58889, 1946223627,
    101974, 1845693206, 101953, 1845693205, 120052, 2969635858, 11210, 1761607696, 22049, 2969567247, 120022, 2969635855,
    233497, 2969576719, 186482, 1761810446, 186496, 1761810446, 15076, 2348810275, 138264, 1962937870, 133195, 973147402,
    131913, 1912671497, 136057, 1694502404, 236820, 1845569293, 243578, 1862416141, 243493, 1862416136, 202804, 2046827780,
    132414, 3087076618, 153241, 1979911947, 206221, 1811946760, 19578, 2231369765, 103428, 1912802061, 103418, 1946356490,
    153418, 1946357514, 100657, 1627589386, 207354, 2667584777, 41998, 1828716819, 31661, 2986541074, 226009, 2986550034,
    120723, 973147141, 142315, 1912802825, 132109, 1845562630, 138704, 1962937861, 173490, 2046890757, 174774, 1929450245,
    198435, 587405829, 71973, 771753479, 3907, 1694498849, 4076, 1962934286, 163581, 2181238540, 18635, 1811939343,
    18650, 1795162125, 19141, 1929379851, 19162, 1627389962, 32086, 2198011912, 78580, 2030045192, 85828, 2030252552,
    32214, 1761804295, 241834, 1946364930, 139038, 2952793635, 8437, 1627389970, 38111, 1929380112, 38102, 1627390217,
    24412, 1694695434, 235078, 1694574090, 220124, 772547078, 109804, 3053652763, 123220, 3053521947, 39709, 1845494038,
    123370, 973147153, 213149, 2181045514, 142259, 1627590150, 174648, 1694569221, 151783, 1761808143, 139975, 1811942930,
    153650, 1627590415, 239786, 1812080904, 158447, 2147684117, 20580, 1929379853, 114945, 2969766685, 165916, 2181238544,
    239854, 2181179664, 240729, 2181245456, 189857, 1761614104, 163779, 2969767696, 41849, 1828716815, 147163, 1694699275,
    142541, 1845694218, 143850, 1912803082, 163617, 3204648730, 54426, 1946157844, 230070, 1912611855, 152384, 1929580295,
    200425, 2399148824, 205703, 1862278419, 122888, 3036744729, 153755, 2902658826, 153765, 2365787914, 237541, 3070306091,
    113842, 2181237537, 113977, 2969766683, 113759, 2969766681, 235762, 3036751379, 124867, 973147151, 113922, 2885880590,
    181053, 1946162965, 181022, 1929385745, 181039, 1845499662, 210999, 2449480968, 173865, 1862341382, 218525, 2432704775,
    241779, 1929587715, 218869, 772022788, 158168, 2416119564, 208947, 2415926540, 227365, 1912808201, 199743, 1694505734,
    187682, 3070433292, 145594, 1929580298, 145586, 1812139784, 45877, 2046820614, 239462, 1795303686, 174604, 2969637636,
    243461, 3003266824, 203433, 1845501189, 243434, 1862416132, 178149, 1845564677, 178163, 1677792517, 155337, 3137539856,
    185888, 1761810439, 79319, 1862404368, 141737, 1627590154, 12267, 1677721618, 8697, 1912602635, 75424, 973080583,
    177995, 1828787470, 18837, 1946157071, 218837, 2214863368, 170768, 973082899, 170734, 973082897, 116757, 1694567434,
    211549, 2617253126, 185930, 1862473737, 47860, 1627390489, 152091, 1963134730, 152101, 1963134730, 174278, 1929450246,
    151448, 2952990485, 151412, 2952990482, 151484, 2952990482, 151390, 1828916999, 5924, 1862270994, 5908, 1862270992,
    5942, 1694498831, 147695, 1761808137, 171866, 973148423, 225996, 822289158, 178042, 604050693, 206325, 1761615109,
    203131, 1627397380, 197596, 973084945, 72838, 3187672592, 59101, 1912669194, 228596, 1694508042, 90082, 1677921037,
    10203, 1761607701, 10224, 1929379856, 142075, 1627590152, 149878, 1627590408, 208673, 1694506249, 118680, 1761676297,
    206855, 2214599942, 206861, 2197822726, 9490, 1946157071, 217884, 771760389, 45900, 1929380110, 85607, 2919444744,
    177342, 2919306248, 7264, 1862271001, 80532, 1694501388, 207717, 2952797451, 94428, 1862470418, 185666, 1694701586,
    94394, 1862470417, 94340, 1862470414, 94368, 1862470413, 115810, 1929448199, 132235, 1677790474, 149541, 2047020808,
    162739, 2047020807, 65944, 973145097, 234102, 2952799523, 234038, 3087017245, 212845, 1627397383, 78927, 1879181570,
    89023, 1879258626, 133308, 1879051778, 165431, 2214792974, 220267, 2400199180, 220291, 2349867532, 239442, 1946298627,
    37550, 1761607943, 207172, 1627397381, 26901, 1845690377, 24755, 1912799239, 145733, 1627590408, 208915, 1828723978,
    208925, 1828723978, 206656, 1828723977, 207868, 1845501191, 41379, 1879048468, 152060, 1694699267, 24737, 1912799239,
    67895, 3170960413, 67953, 3170960413, 165069, 3070430996, 227145, 3070436116, 201527, 1677728773, 138218, 771755524,
    209829, 2583698710, 210829, 2533367062, 120978, 1694567433, 137388, 1845497363, 229599, 1912611852, 218307, 2969575694,
    154871, 3087208202, 208842, 1627397384, 79185, 1879181574, 89176, 1879258630, 165269, 2181238548, 165325, 2885881616,
    148816, 1862471431, 224812, 1862476555, 235192, 1828791810, 149522, 1795362566, 149405, 1778585356, 82823, 2952792586,
    150287, 2164461322, 179721, 973084174, 80410, 687868420, 30817, 3087204362, 153458, 1979911941, 34112, 1929576458,
    244289, 2952935195, 157529, 2399342362, 157607, 3036876570, 226345, 3036881690, 244266, 3171038999, 39390, 1879048459,
    100609, 1879247627, 139386, 2181041682, 152768, 1828917001, 203110, 1828723977, 163323, 2969767692, 205238, 1845501194,
    205248, 1845501194, 206425, 1828723978, 206435, 1828723978, 203187, 1828723977, 243144, 1912747783, 151629, 1627590407,
    174933, 1862341382, 158343, 3036876566, 12098, 1845493777, 218768, 772022789, 240208, 1862478341, 52591, 1694499606,
    229238, 1694508041, 230690, 2147492893, 230748, 2147492878, 150915, 1627590406, 164395, 2432896776, 223599, 2955682322,
    223635, 3022791184, 78848, 973080582, 4269, 1811939357, 7241, 1862270999, 4250, 1862270995, 75084, 973080583,
    168227, 973082887, 228203, 1845502985, 229183, 1694508040, 228196, 1912611847, 239381, 1845635337, 239390, 1728194823,
    167380, 1728253957, 215742, 1728126725, 43672, 3036676372, 81149, 687868427, 104282, 1963133711, 91412, 1862470408,
    142628, 1912803079, 96882, 3103984398, 96896, 2567113486, 177453, 973149191, 68703, 1845495059, 183746, 1946162959,
    203216, 1677729030, 20181, 2969567265, 113668, 2969766689, 124763, 3204516892, 44591, 2181038362, 113463, 2181237527,
    124638, 2181106711, 113530, 2969766677, 113593, 3070429973, 124701, 2382433297, 124830, 973147147, 32719, 3036872714,
    151149, 2969767694, 243536, 1862416140, 154629, 2500005643, 42768, 2952790304, 202624, 1946164489, 179493, 973084174,
    179507, 1912608269, 168861, 1845498124, 77496, 973080589, 163113, 2198015756, 163125, 2181238540, 145137, 1694699275,
    146856, 1627590411, 133557, 1946160643, 174828, 1812009732, 144906, 1694699278, 33525, 2885877774, 227321, 2885886734,
    133123, 1912671499, 210007, 2348817676, 28764, 1912799241, 16525, 3036676121, 16575, 2432696345, 31415, 2952986640,
    173916, 1862341382, 134385, 1946160660, 134405, 1946160660, 143210, 1728253703, 202253, 1728060679, 207292, 2952797448,
    241026, 1627531786, 229364, 1862280200, 229372, 1627399176, 232356, 2181047316, 174993, 2902528776, 227412, 822158087,
    174422, 2214662918, 35919, 1845494029, 95912, 1694698251, 95960, 1862470411, 118295, 1694567435, 147501, 1694699272,
    177439, 973149192, 177432, 1929450503, 91205, 1728252686, 159128, 3087208213, 162044, 2399342357, 159087, 2349010698,
    220840, 2232689162, 49138, 2986345005, 172404, 1812081946, 34527, 1845559303, 21303, 1677721613, 15146, 3087007783,
    18030, 3036676125, 16408, 3036676119, 16454, 2432696343, 17988, 3036676117, 175840, 2348880660, 30191, 2349006864,
    176136, 3120632592, 150611, 1996689160, 206728, 1996496136, 142444, 1745030923, 185515, 1711478791, 69146, 973079813,
    177003, 973149189, 173978, 1627460356, 231492, 2147492882, 161915, 2516782864, 224380, 3090162192, 216769, 1761616136,
    123421, 973147157, 29911, 2382561288, 96596, 1694698254, 147876, 1694699278, 154433, 1761808140, 198219, 688069126,
    198427, 688069125, 16760, 3036676141, 29831, 2349006862, 69703, 3087009053, 69977, 2533360925, 72652, 2399143453,
    72936, 2399143451, 69779, 2399143193, 17155, 2952790041, 69875, 3187672338, 68519, 1828717841, 70670, 973079819,
    69094, 1627391242, 149587, 1929580300, 104771, 1694698251, 132284, 1627458823, 243045, 1761807875, 137334, 1912606217,
    138850, 3137342996, 26999, 2047016966, 52215, 1912603398, 217203, 1795170568, 21034, 1946157075, 35250, 1929380113,
    35297, 1845494032, 11041, 1627389964, 73869, 1694500620, 73881, 1694500620, 207186, 1879055626, 49551, 2969567785,
    55371, 771752713, 82752, 3087010331, 203699, 1694506255, 203714, 1694506255, 190953, 2399148325, 108777, 2986543905,
    108876, 2986543905, 196641, 2952796449, 105739, 3036875548, 108964, 839060246, 209097, 3120569622, 108378, 2399341333,
    109029, 3087207189, 159671, 2399342357, 125338, 3087153166, 159541, 3087208206, 239526, 3087149326, 240491, 3087215118,
    160541, 2265124641, 213255, 2432703758, 235180, 2969642508, 244543, 3036821256, 210931, 2348817684, 152935, 1979911943,
    28600, 1845690372, 81619, 1627392528, 87123, 1627599888, 205983, 1929387278, 205997, 1929387278, 217218, 1627398406,
    241884, 3120770054, 58962, 1912669205, 58983, 1929446417, 110569, 3087207204, 199809, 1677728521, 163695, 2969767694,
    166992, 1912803338, 190522, 3087014181, 229160, 1627399175, 145006, 1694699270, 37184, 1912602900, 181207, 973084420,
    164159, 2432896778, 219895, 2181833224, 219923, 772547079, 219911, 2148278790, 137443, 1627393543, 23208, 1845690377,
    49840, 805306886, 49846, 956301830, 154417, 2902658824, 131834, 1694567695, 142660, 1845694214, 145887, 1929580294,
    152566, 1912803078, 238937, 1845635334, 147387, 1627590405, 162547, 1963134725, 239898, 1627531525, 47847, 1728053773,
    205290, 1761615109, 42545, 2348810525, 42493, 2348810519, 22805, 1912602651, 46015, 1912602907, 11061, 1912602642,
    39969, 2969567504, 11079, 1912602639, 34334, 671154186, 27750, 1912799240, 25818, 1862467595, 172837, 2181108238,
    138657, 1929383438, 8866, 1795162124, 109908, 3053652759, 123324, 3053521943, 228331, 1845502984, 136005, 1627393549,
    78784, 973080584, 144862, 1661144839, 204151, 1660951815, 203904, 1929387271, 219032, 2231640596, 219072, 2181308948,
    36279, 2046820618, 145815, 1929580294, 147333, 1761808133, 647, 1845493779, 32176, 1812135946, 52636, 1862271751,
    217259, 771760390, 40187, 1912602903, 101918, 1761807121, 206518, 1694506248, 150999, 1828916999, 198451, 2684557827,
    151766, 2969767697, 225646, 2969772815, 54179, 2969568014, 24848, 1694695430, 45048, 1694499082, 49025, 2516582946,
    136153, 1862274567, 25198, 1912799238, 24041, 2533556226, 147344, 1627590406, 142635, 1795362565, 167018, 1795362821,
    150781, 1627590405, 158423, 2349010700, 54446, 1912603402, 74374, 1828718360, 83613, 1979714075, 87846, 1979921435,
    78120, 1912604688, 78109, 1811941387, 102820, 1946356490, 33980, 1694695432, 28274, 1627586566, 97786, 1912802073,
    144341, 1929580294, 148142, 1694699270, 174151, 1694569222, 4006, 1962934294, 214982, 1627397656, 214959, 1845501463,
    12045, 1627389967, 119703, 1778453513, 220624, 3138396682, 33696, 1929576462, 34534, 1946222605, 54053, 1761608456,
    65886, 973145096, 54046, 1912603399, 167458, 1912803335, 222928, 1697128967, 69829, 3187672334, 163473, 2969767698,
    163957, 2969767690, 221483, 1880891907, 28417, 1946353672, 39584, 1845494027, 27902, 1812135945, 241807, 1946364930,
    163737, 2969767694, 205646, 1862278410, 213865, 1845501197, 152676, 1845694214, 145019, 1694699272, 228010, 1845502992,
    227996, 1912611854, 241625, 1745038083, 202582, 2046827783, 164721, 2734886668, 137411, 1761611280, 200678, 1694505740,
    131907, 1627458822, 223004, 1630020103, 223018, 1848123911, 223031, 774382086, 34554, 1862336523, 166232, 3120631563,
    166223, 1040256777, 24243, 1812135943, 166243, 1812008711, 30155, 2432892934, 174731, 1627460357, 232616, 1862280195,
    146867, 1677922065, 12464, 1912602639, 23292, 1946353674, 152906, 1795362567, 219401, 2399674894, 219429, 2349343246,
    11852, 1912602640, 200051, 3003128592, 213911, 1946164490, 163407, 2298679052, 7950, 1828716576, 46380, 1862271252,
    80459, 771754507, 223324, 774382087, 223312, 2217222662, 13375, 1962934290, 34277, 671154185, 29121, 1694695431,
    217390, 1728061702, 134000, 1694502412, 154329, 1862471430, 21881, 2231369740, 3409, 2835349536, 36002, 1694499095,
    24308, 1694695432, 207687, 1912610057, 77683, 973080593, 85273, 2952999184, 216897, 1862279431, 206025, 1627397388,
    212547, 2583698698, 48755, 3036676646, 153153, 1845694218, 208355, 1845501194, 5328, 1862270988, 5319, 2030043145,
    25322, 1912799239, 238175, 1912612642, 83565, 1979714078, 87816, 1979921438, 83545, 2197817876, 87778, 2198025236,
    83595, 2197817874, 87798, 2198025234, 210793, 2566921486, 78136, 973080584, 171411, 973082888, 85476, 1694707975,
    138246, 1677725202, 181575, 973084426, 223449, 1630282249, 223482, 1965826569, 223458, 1680613896, 27672, 2801991683,
    39213, 1879048470, 161879, 3187871500, 105459, 3036875536, 235233, 2600543752, 74521, 1912604431, 168923, 973082890,
    239047, 1929521417, 220870, 2182357514, 209499, 3019906322, 139796, 872418822, 170708, 973082893, 75967, 788531204,
    220641, 2031362563, 12754, 1811939342, 182065, 973084425, 206154, 1862278415, 206169, 1862278415, 88664, 2969777422,
    176912, 973149194, 176903, 1912673289, 20824, 1996488725, 221766, 773595657, 135892, 1979715083, 177789, 620827908,
    71407, 1811940877, 71534, 1811940877, 71739, 1828718093, 73109, 1627391500, 71547, 1811940875, 71397, 1862272522,
    71524, 1862272522, 71558, 973080073, 73100, 1946158601, 217064, 771760388, 92986, 1912802078, 93016, 1912802078,
    241782, 1929587715, 222413, 1814307334, 232590, 771761155, 138289, 1728056834, 48140, 2952790557, 48196, 2986344987,
    56630, 3087008535, 88414, 738407700, 77402, 3187673107, 85254, 3187880211, 88375, 3187881235, 67070, 973145103,
    57379, 2952790798, 237045, 2483103502, 66274, 973145101, 67042, 973145101, 237071, 755050252, 66250, 973145099,
    56597, 2147484426, 66297, 2147550218, 10588, 1962934286, 118024, 973147155, 95183, 1912802066, 163064, 2198015749,
    231374, 2399151114, 172073, 1694641435, 137323, 889196035, 137793, 1627393547, 4323, 1929379860, 143641, 1963134731,
    173366, 1694569224, 240829, 1694640648, 145056, 2298679047, 137968, 1828720140, 131331, 1929448715, 166329, 1040256778,
    239354, 1761749257, 125292, 1912748040, 152296, 1912803080, 240359, 1912809992, 102476, 1912802062, 31881, 3120758794,
    132372, 2550205704, 49418, 2197815823, 242636, 3070296082, 24997, 1912799238, 164079, 3171094292, 166903, 973147923,
    239118, 1627531526, 109290, 2550336283, 159935, 2869104396, 28224, 1946353673, 46913, 1761608217, 144119, 1694699274,
    11836, 1912602640, 89005, 1862481417, 44540, 3103785241, 186686, 1845696525, 147350, 1694699270, 217541, 1694507271,
    216988, 771760388, 220766, 2350129678, 174248, 1627460365, 220740, 2400461324, 212259, 2147491086, 174927, 1862341382,
    136836, 1811942924, 156750, 2147684106, 241976, 1912811524, 11903, 1862270986, 32641, 3070427156, 93952, 1845693209,
    93883, 1845693207, 91529, 1946356498, 91461, 1761807117, 91509, 1694698247, 116792, 1694567431, 107315, 2650999577,
    53388, 1694499597, 146224, 1929580293, 36945, 1929380106, 28849, 1912799246, 143572, 1694699274, 228458, 1694508034,
    229940, 1828725768, 9839, 1795162124, 124966, 2751532043, 124977, 2214661131, 176172, 1694569224, 142245, 1627590151,
    198500, 688069126, 168423, 973082897, 198241, 1929583111, 199683, 1946163973, 205661, 1627397381, 204690, 1627397386,
    54685, 1912603405, 172929, 1862341135, 26302, 1929576461, 172919, 1627460106, 241903, 2147692290, 19803, 2231369759,
    97503, 1929579286, 149689, 1845694220, 98498, 1845693202, 176560, 973149191, 241769, 654519298, 151853, 1912803083,
    222073, 2350916110, 222047, 2401247756, 169780, 973082888, 179803, 973084168, 147139, 1862471430, 162458, 1694699273,
    24478, 1929576456, 240149, 1929587208, 24538, 2835546119, 181327, 1929385751, 160100, 2516782865, 181311, 1694504720,
    179888, 973084167, 122288, 973147150, 105602, 2500004621, 110025, 2248346381, 59319, 973145094, 58774, 973145093,
    58949, 1694565381, 59325, 1862337541, 65982, 1946223620, 165569, 2533560086, 213051, 2533367062, 148274, 1862471434,
    151224, 1828916998, 212147, 3170901260, 90739, 1812138773, 90796, 1946356493, 115798, 1845562124, 207611, 1845501192,
    28515, 1946353670, 118689, 1761676294, 23492, 1946353674, 114637, 2969766691, 114565, 2969766680, 203505, 1929387271,
    49633, 2919236146, 3844, 1694498834, 3989, 1694498833, 3828, 1694498832, 187694, 2885883921, 216974, 1862279430,
    163371, 2734886668, 24799, 1929576455, 125216, 1929525255, 145207, 1929580295, 84389, 1862480134, 145221, 1862471430,
    242985, 1862467590, 207964, 1694506246, 41399, 1828716813, 119966, 2046888967, 92767, 1694698269, 4207, 1694498844,
    92825, 1694698268, 140644, 1845560333, 189817, 1694505228, 29386, 1946353671, 201922, 3087014953, 232320, 2181047314,
    204350, 1627397385, 204359, 1627397385, 131234, 1929448716, 146423, 1627590407, 204195, 1627397383, 69119, 1862272265,
    213773, 2566921490, 35946, 1946157327, 221410, 3088589318, 229063, 1912611846, 229050, 771761157, 132485, 2952858907,
    132632, 2952858905, 147145, 1694699271, 176530, 2936083212, 224331, 774906375, 144010, 1946357510, 162552, 2198015750,
    162558, 2181238534, 224318, 3123716614, 145694, 1627590405, 223112, 774382087, 223099, 2183668230, 174664, 2030113540,
    218856, 1627660803, 169931, 973082893, 169961, 1627394316, 169950, 2181042443, 222835, 1629757957, 42253, 3036676393,
    123844, 1761676297, 222603, 2351178256, 222573, 2401509902, 207748, 1795169544, 42429, 3036676393, 138069, 1845497353,
    141978, 1862471176, 146192, 1929580296, 239321, 1929521415, 145506, 1627590405, 89728, 1761818115, 133517, 1761611267,
    241674, 1845701378, 241905, 1845702402, 89948, 1812138764, 207306, 1912610058, 216828, 771760388, 218577, 1761616137,
    150024, 2030243589, 81316, 1694501389, 78939, 1694632199, 89043, 1694709255, 200473, 2399148824, 205959, 1627397384,
    98167, 1627589383, 33777, 1996685318, 151636, 1795362566, 142655, 1946357509, 209683, 3120569612, 169472, 1761612057,
    140829, 1694565398, 59536, 1761674249, 174233, 1929450246, 68536, 1946158347, 1400, 1946157071, 1415, 1694498831,
    1430, 1946157071, 24098, 1795358733, 162300, 1694699271, 150141, 1627590408, 234536, 1912677893, 231882, 2952799252,
    231188, 2147492880, 146370, 1677922054, 203006, 1677729030, 206402, 1761615109, 90597, 1845693199, 151551, 1946357518,
    151579, 1946357518, 27542, 1627586573, 35614, 2684354828, 201347, 1845500939, 202846, 1845501195, 24422, 1912799241,
    201338, 1728060425, 151535, 1912803080, 171590, 973082893, 169619, 1879052551, 135817, 1811942928, 139854, 1627393546,
    15469, 3103784999, 42861, 3154116887, 205770, 1862278407, 47481, 1912603157, 56073, 2952790806, 56949, 2952790806,
    56037, 2181038866, 56913, 2181038866, 203293, 1862278413, 156788, 3187871506, 57611, 2197816078, 52228, 1627390733,
    57599, 1946157836, 95536, 1929579275, 95547, 1929579275, 146024, 1929580299, 147455, 1694699274, 147465, 1761808138,
    148586, 1929580298, 225161, 1694704394, 146015, 1812139785, 224918, 1812144905, 151080, 1694699273, 162384, 1761808132,
    208314, 1845501194, 20636, 1929379860, 226619, 2986550034, 217879, 771760389, 55679, 2147484428, 40109, 1912602899,
    115553, 1912802064, 59545, 1694565388, 149528, 1946357517, 146616, 1627590408, 10494, 1962934294, 214841, 771759636,
    137678, 1811942920, 232705, 1845503247, 230003, 1828725765, 23022, 1694498833, 80713, 1845496335, 219856, 1628185095,
    233572, 1946166554, 33904, 2030239748, 144820, 1845694212, 203325, 1845501188, 110260, 2248346386, 158738, 2952990470,
    200720, 3036683024, 241995, 1845702661, 202488, 1845501193, 183360, 973084431, 106136, 2869103391, 106047, 2550336283,
    106217, 2550336281, 228280, 1845502995, 228263, 1912611857, 92704, 1929579286, 92726, 1929579286, 92662, 1929579285,
    92683, 1929579285, 142675, 1979911938, 239886, 1979853058, 35984, 1694499090, 138549, 1677725189, 219816, 1913397763,
    187514, 1812142089, 171646, 973082897, 141919, 1929580042, 141929, 1845693962, 141939, 1929580042, 224197, 3023053320,
    224182, 774906375, 224169, 2200969734, 217558, 3120570646, 217952, 3120570642, 185877, 1694701579, 208167, 1728060682,
    181222, 973084422, 239456, 2030184710, 185895, 1694701585, 166060, 2734886670, 115859, 1845562125, 75887, 973080584,
    84508, 1929588999, 14577, 2197815329, 29679, 2349006868, 170908, 973082893, 208808, 1845501193, 173149, 1744900618,
    25840, 2030239751, 162467, 1694699274, 72300, 771753484, 72260, 1946158601, 230672, 2181047314, 242918, 1929576454,
    202577, 2046827781, 4892, 1929379856, 164769, 2533560082, 229191, 1694508041, 156008, 2181238540, 162419, 1694699274,
    36417, 1694499081, 237852, 1845503763, 50965, 1845494543, 58599, 1845560335, 143345, 1728253707, 224577, 1728258827,
    162625, 2198015754, 162635, 2181238538, 179260, 1946227978, 148543, 1627590409, 207326, 2667584782, 207340, 2650807566,
    151659, 1845694219, 131691, 1929448714, 172954, 1862341129, 202896, 1811946757, 206665, 1845501189, 100805, 2952989468,
    132024, 1912671508, 100698, 1912802066, 131974, 1912671505, 100741, 1912802063, 119866, 1912671247, 199930, 1677728520,
    163431, 3070430988, 216448, 771760388, 15752, 3187671094, 30837, 2399338518, 105405, 3036875547, 122137, 3036744731,
    105530, 2432895767, 122208, 973147153, 29743, 2349006864, 214392, 1627397649, 80969, 1694501390, 212377, 2499812618,
    173063, 1929449993, 210569, 3103792431, 210399, 3120569624, 47549, 2046820886, 57183, 2952790804, 157493, 3087208210,
    56133, 2147484432, 56165, 2147484432, 157443, 3053653776, 226153, 3053658896, 173307, 1694569220, 229442, 2046829572,
    185035, 1728256011, 216215, 771760389, 216220, 2046828804, 150438, 1996689166, 150452, 1996689166, 24048, 721616898,
    158762, 2952990476, 229055, 1627399176, 7864, 1862270996, 68291, 973145094, 210713, 2885688598, 157993, 2500005663,
    23652, 1929576455, 97282, 1828915975, 206616, 1845501192, 166172, 3120631566, 10960, 1627389965, 166160, 1040256780,
    23272, 1694695434, 166186, 1694568202, 240050, 1694706186, 131342, 1912671496, 52199, 1694499600, 52183, 1862271752,
    213403, 2734693650, 236442, 1694574344, 229863, 1845502985, 240804, 1728195074, 223051, 2401772046, 223079, 2351440398,
    208891, 1845501191, 223937, 1697653256, 29420, 2600665094, 225983, 2600674054, 151136, 2969767693, 241756, 1929587715,
    149157, 1929580309, 178095, 1845564684, 178107, 1845564684, 186162, 1946359823, 58757, 1845560337, 147798, 1862471429,
    40684, 1845494025, 173792, 1862341380, 136669, 1627393546, 120535, 973147139, 103093, 1694698251, 212927, 1962941702,
    178229, 973149446, 137602, 1811942920, 164039, 3070430996, 80195, 1929513233, 88850, 1929590289, 80186, 1627523337,
    88867, 1627600393, 241700, 1828924163, 160283, 2516782858, 154465, 1845694216, 239726, 3120703758, 177161, 973149197,
    239630, 3087149322, 178047, 1929450760, 221325, 3172475400, 221749, 3139183112, 174592, 1795232516, 148511, 855838466,
    199359, 1862277898, 81291, 1694501384, 27217, 1694695435, 27448, 1627586571, 185522, 2835552267, 266, 1946157068,
    96744, 1845693191, 72203, 1929381388, 73453, 973080075, 73464, 771753483, 72183, 1677723146, 72193, 1946158602,
    164945, 2533560074, 216709, 771760387, 202829, 1946164490, 220460, 2232427024, 32512, 1946353674, 229114, 1862280216,
    36198, 1845494039, 181816, 1627395861, 181471, 1929385748, 181796, 1627395860, 181966, 1929385748, 133957, 1929383443,
    181491, 1627395859, 181453, 1627395858, 181280, 1929385744, 181251, 1694504719, 181296, 1929385743, 36184, 1929380110,
    181237, 1694504718, 181266, 1627395854, 183761, 2197821198, 183775, 1627395853, 217017, 1627398412, 33783, 1929576458,
    228767, 1694508042, 228777, 1627399178, 26239, 1929576457, 91960, 1694698249, 133948, 1929383433, 145256, 1694699273,
    230099, 1946166281, 25250, 1862467592, 142893, 1845694214, 142888, 1694699269, 81712, 1862273553, 214513, 1862278668,
    4873, 1929379859, 73684, 738199311, 217918, 2399150350, 145193, 1728253704, 230914, 2147492884, 120703, 973147140,
    176088, 2952860424, 27068, 2047016967, 160357, 2885881622, 230048, 1845502982, 175362, 2181108496, 212905, 2550144269,
    188791, 771758344, 23698, 1946353670, 28077, 1946353670, 144270, 1694699273, 179069, 3036747021, 159865, 2869104400,
    142850, 1694699271, 228749, 1627399173, 211179, 3036683534, 39001, 1929380107, 211685, 3137346824, 223994, 1697653256,
    224356, 1630544392, 134821, 1979715075, 171883, 1946299665, 150044, 1761808135, 144801, 1694699278, 220892, 773071367,
    220880, 2316575238, 15111, 2348810275, 136867, 1627393545, 173619, 1929450244, 44902, 2013266189, 219242, 1913135624,
    88217, 1795372295, 211857, 2147491080, 190596, 3087014165, 229502, 2046829577, 136754, 822087170, 24639, 1912799244,
    66020, 1979778058, 163050, 1694699271, 145966, 1929580295, 19615, 2231369765, 139673, 2717912595, 189443, 973084939,
    229798, 1912611850, 206387, 1862278407, 213647, 3070237984, 43002, 3036676377, 43692, 2348810521, 109161, 3036875545,
    42017, 1828716819, 132115, 1845562630, 174954, 1946227462, 78860, 1627523331, 89065, 1627600387, 133223, 1627393539,
    163593, 2181238540, 65536, 973145095, 174688, 1845564166, 164265, 2969767700, 11977, 1694498827, 13448, 1946157067,
    222990, 1831346692, 224613, 822289162, 224633, 839066378, 109831, 3053652763, 123247, 3053521947, 123387, 973147153,
    94240, 1929579279, 244523, 1946302218, 75653, 973080586, 24700, 1929576456, 79119, 1929513224, 86480, 1929589512,
    86863, 1929589768, 142265, 1627590150, 174653, 1694569221, 171381, 1694503180, 171370, 973082891, 171360, 973082890,
    212418, 2583698719, 158468, 2147684117, 133329, 1694502411, 140707, 1929446408, 240182, 1929587208, 110410, 3087207197,
    110341, 3087207191, 163795, 2969767696, 74313, 2348812047, 41864, 1828716815, 78371, 973080585, 177358, 973149193,
    203540, 1845501193, 137074, 1627393547, 214350, 1694506510, 206213, 1811946760, 69560, 1862272266, 28751, 1929576453,
    219255, 772284934, 219250, 1913135621, 219265, 772284933, 219261, 1980244484, 224547, 1912808198, 242875, 1912799238,
    160379, 3187871510, 37416, 1761607959, 170291, 973082891, 170302, 973082891, 170390, 1979715851, 88196, 1946367243,
    27667, 1946353669, 95432, 1929579272, 117582, 1929448456, 141466, 1828916742, 179895, 973084170, 230210, 1694508038,
    133931, 2013269512, 146826, 1627590407, 42632, 3154116916, 214581, 1694506507, 218586, 1761616135, 137361, 1845497347,
    49817, 1946157577, 222985, 774382085, 141366, 1946357252, 142468, 1946357508, 7023, 1627389973, 33203, 3070427150,
    139692, 3137342989, 25718, 1761804297, 37138, 1761607945, 133364, 1929383432, 238918, 1946298643, 22128, 1761607693,
    213635, 2432703756, 51157, 1845494550, 166977, 1845694474, 228220, 1845502986, 166969, 1912803336, 228212, 1912611848,
    201517, 1811946506, 174832, 1845564164, 13626, 1761607697, 24599, 1694695434, 29013, 1946353673, 172017, 1694641435,
    76763, 973080582, 176984, 973149190, 176990, 1694569478, 84850, 1778594053, 176979, 1778455557, 205439, 1627397383,
    136876, 1744834051, 56653, 2181038866, 140565, 1694502413, 175484, 2348880652, 9255, 1845493779, 137263, 1912606211,
    186398, 1694701575, 148206, 1694699270, 170787, 973082899, 170751, 973082897, 104055, 2030242577, 104072, 2030242577,
    30801, 3020095496, 67125, 2952856598, 67085, 2986411028, 147626, 1862471431, 225250, 1862476551, 27575, 1996685331,
    216074, 973152275, 167907, 2349010962, 50954, 1845494539, 50945, 1912603401, 231634, 2147492892, 28209, 1694695432,
    135674, 1929383437, 96827, 1694698259, 217706, 2952798478, 145157, 1862471431, 204605, 1627397382, 197613, 973084945,
    72854, 3187672592, 59111, 1912669194, 214043, 1694506512, 152414, 1979911947, 1711, 1946157066, 10804, 1845493777,
    10790, 2667577358, 10989, 1912602638, 11015, 1946157069, 11003, 1694498828, 212032, 2466258195, 155664, 2583891732,
    155614, 2936213258, 155249, 2399342360, 55153, 1627390732, 167507, 1627590668, 55143, 1912603402, 167497, 1912803338,
    151696, 1912803081, 104808, 2030242575, 66009, 1979778059, 66112, 973145097, 152708, 1963134728, 225730, 1963139848,
    203971, 1694506246, 205821, 1627397382, 205274, 1627397381, 50934, 1845494539, 50925, 1946157833, 98868, 1946356490,
    207430, 1845501190, 216764, 1761616133, 74147, 3019900689, 147828, 1677922052, 57895, 2969568028, 57843, 2181038874,
    237910, 1694508816, 237884, 1694508814, 29340, 1929576454, 235241, 1929455110, 96414, 1761807114, 96460, 1694698250,
    154244, 2281901830, 154250, 2265124614, 208545, 2281708806, 208551, 2264931590, 3940, 1694498833, 174846, 1694569223,
    220279, 2400199180, 220303, 2349867532, 166526, 1040256776, 91695, 1946356498, 91647, 1761807117, 117116, 1912671239,
    180044, 973084166, 74164, 2197817107, 23814, 1862467589, 203123, 1761615112, 236580, 1912678156, 96920, 1828915980,
    96932, 1828915980, 118695, 1828785164, 118707, 1828785164, 78420, 2181040159, 68071, 3204514846, 234431, 2231379221,
    147791, 1627590407, 89669, 1627600389, 168453, 973082891, 232600, 1929389058, 235873, 1912678153, 207795, 1946164487,
    112431, 1761807119, 112446, 1761807119, 163183, 1761808143, 163198, 1761808143, 223345, 1915232776, 211630, 2583698703,
    25055, 1912799241, 216527, 1946165507, 96511, 1761807121, 96543, 1761807119, 96392, 1761807116, 96482, 1761807116,
    41072, 1929380106, 145835, 1627590407, 167218, 1627590663, 94968, 1929579282, 131392, 1929448722, 209242, 2483035421,
    151243, 2667777799, 152192, 1694699269, 204368, 1627397383, 53511, 1946157842, 74008, 3019900693, 216263, 2986352906,
    27482, 1694695434, 102902, 1912802067, 103237, 1912802067, 103472, 1912802066, 1133, 1845493775, 103457, 1912802063,
    102893, 1946356489, 103256, 1946356489, 103490, 1946356488, 22706, 1845493777, 80364, 1677724172, 218156, 2399150348,
    73849, 1694500618, 179851, 1912608274, 150568, 1996689159, 206692, 1996496135, 235257, 3087083027, 119140, 973147141,
    38375, 1845494026, 202712, 1845501194, 53330, 1912603401, 230804, 2952799254, 210663, 3170901262, 30827, 3087204362,
    154055, 1694699285, 154027, 2030243591, 99602, 2248346393, 164823, 2432896786, 102557, 1845693194, 120391, 1845562378,
    179655, 973084173, 176221, 1912673030, 108546, 3087207195, 149427, 1795362569, 153277, 1879248649, 40234, 1845494041,
    40210, 1845494040, 28290, 2030239748, 234845, 1929455130, 235021, 1929455130, 234996, 1929455129, 136848, 1694502419,
    137023, 2734689809, 239222, 1862412551, 151612, 1879248645, 152952, 1677922055, 238127, 1929389848, 190106, 1845500179,
    25748, 1963130890, 25741, 1761804295, 37284, 1761607943, 230719, 2147492893, 230762, 2147492878, 32681, 3036872718,
    223617, 2955682322, 4633, 1862270993, 223651, 3022791184, 4650, 1627389967, 7566, 1862270990, 24911, 1912799239,
    85575, 3204657416, 85591, 2349019400, 169311, 973082894, 52458, 1627390732, 52447, 1912603403, 2882, 2835349515,
    151300, 1795362567, 58801, 973145096, 14926, 3036676121, 211115, 2868911372, 211359, 2634030348, 221713, 2182881806,
    241723, 1845701635, 29330, 1627586570, 213535, 2667584778, 179283, 3170964746, 35406, 1946157328, 186391, 1627592711,
    98228, 1795361544, 119102, 1795230728, 27911, 1828913160, 150095, 1862471435, 189801, 771758347, 33539, 2885877774,
    227335, 2885886734, 72215, 1677723153, 72246, 1677723150, 31697, 3171090440, 39899, 1811939599, 39914, 1811939599,
    149941, 1694699274, 198815, 1694505742, 198802, 2835356429, 104498, 2902657812, 104518, 2365786900, 189639, 1694505234,
    232376, 2181047316, 216508, 1946165507, 145356, 1694699276, 29965, 2399338514, 30001, 3103981586, 139954, 1627393546,
    153665, 1627590415, 93792, 1862470408, 202878, 1744837895, 180990, 1946162957, 220850, 2232689162, 217548, 1929388292,
    20540, 1946157070, 142116, 2349010442, 78091, 973080583, 177319, 973149191, 239870, 2969708806, 147768, 1627590409,
    10054, 1694498836, 22948, 1694498831, 142252, 1862471175, 15185, 3087007783, 18059, 3036676125, 16431, 3036676119,
    16477, 2432696343, 18009, 3036676117, 175860, 2348880660, 30207, 2349006864, 176152, 3120632592, 35422, 1744830735,
    70087, 3187672336, 6614, 1761607699, 6596, 1862270994, 6580, 1862270992, 526, 1845493787, 181112, 1912608539,
    90404, 1627589401, 181090, 973084438, 90479, 1845693205, 90443, 1845693203, 181139, 1694504722, 90462, 1845693201,
    90389, 1812138767, 180383, 973084175, 1068, 1912602638, 56753, 3103785742, 56781, 2399142670, 57313, 3103785742,
    75547, 1862273038, 84315, 1862480142, 90429, 1845693198, 167543, 3103985678, 167571, 2399342606, 167815, 3103985678,
    1589, 1845493773, 57341, 2952790796, 75530, 973080586, 162487, 2198015753, 162496, 2181238537, 84294, 1929589000,
    147212, 1627590408, 58848, 973145098, 58858, 1946223625, 171919, 1946299657, 161931, 2516782864, 90694, 1812138769,
    131113, 973147409, 90678, 1845693200, 224396, 3090162192, 123442, 973147157, 66475, 973145111, 66389, 2952856598,
    66433, 973145109, 66349, 3137405972, 153175, 1677922051, 209789, 2583698706, 4104, 1929379865, 102535, 2768440075,
    120369, 2768309259, 120565, 1929448453, 68891, 1828717834, 16805, 3036676141, 29845, 2349006862, 89831, 1929590283,
    117084, 1694567434, 117094, 1929448456, 26529, 1845690373, 69732, 3087009053, 70006, 2533360925, 72681, 2399143453,
    72963, 2399143451, 3144, 1929379866, 69804, 2399143193, 36678, 1627390215, 186743, 2600671241, 201404, 1694505993,
    199114, 1862277898, 12247, 1677721620, 12680, 1677721620, 11619, 1811939346, 12285, 1677721615, 12700, 1677721615,
    118848, 1862339595, 118859, 1862339595, 148603, 1627590406, 149619, 1845694214, 225310, 1627595526, 225376, 1845699334,
    141606, 1912802826, 150233, 1694699271, 137192, 1811942922, 168873, 973082892, 169842, 973082890, 173871, 1862341384,
    174337, 1946227463, 24967, 1862467590, 207767, 2952797448, 175274, 2348880654, 77988, 3170895881, 2640, 1694498836,
    2678, 1694498836, 2710, 1811939347, 2660, 1694498834, 2729, 1811939345, 2698, 1912602636, 2746, 1627389964,
    24121, 1912799240, 216700, 771760387, 18212, 2197815338, 53941, 1627390729, 55380, 771752713, 179115, 1946227979,
    220009, 772547079, 219997, 2148278790, 132610, 2617314582, 122377, 973147157, 105913, 2500004628, 202594, 1845501196,
    202606, 1845501196, 223377, 3089637904, 17950, 2399141907, 155041, 2550337296, 24294, 1929576453, 208282, 1811946761,
    207450, 1627397383, 82111, 1627392518, 198404, 2181241354, 219823, 1863066118, 220157, 2802590213, 110605, 3087207204,
    179245, 771822856, 65873, 973145094, 65868, 1912669189, 152304, 1912803077, 239349, 1912744197, 240354, 1912809989,
    8638, 1677721625, 8663, 1677721618, 163709, 2969767694, 159005, 2416119558, 190559, 3087014181, 135772, 1811942927,
    92168, 1912802069, 92189, 1912802069, 73995, 1962936077, 216904, 771760389, 145539, 1862471431, 180089, 973084172,
    116400, 1694567434, 219903, 2181833224, 219930, 772547079, 219917, 2148278790, 219582, 2231902742, 219626, 2181571094,
    203821, 1677729028, 91839, 1761807123, 91800, 1912802061, 120440, 973147141, 206980, 1694506248, 232532, 2181047316,
    628, 1845493779, 207300, 1845501190, 25616, 1761804296, 218720, 2030051592, 143940, 1694699273, 222245, 1931485705,
    241641, 1761815299, 23413, 1795358728, 173974, 1694569220, 226511, 3187876620, 185636, 1929582602, 76264, 973080580,
    203939, 1694506248, 205266, 1627397384, 137305, 1677725193, 154353, 1627590405, 826, 1946157075, 35333, 1694499087,
    88165, 1946367242, 145741, 1627590408, 214933, 1845501448, 209479, 2348817674, 44241, 3036676372, 33217, 2919432206,
    12994, 1962934289, 13031, 1744830481, 13048, 1962934288, 89200, 1694709258, 75269, 788531204, 219052, 2231640596,
    219092, 2181308948, 228787, 1862280207, 166592, 1040256774, 137407, 1946160644, 144855, 1661144839, 204144, 1660951815,
    75596, 973080583, 186657, 2835552263, 185912, 1862473740, 143111, 1929580294, 204202, 1627397384, 239938, 1862412547,
    228472, 1694508043, 228462, 1946166282, 241761, 1929587715, 32577, 3070427152, 209725, 2583698706, 120345, 1845562376,
    241211, 1845635591, 98319, 1795361543, 119192, 1795230727, 143981, 1946357517, 120006, 1845562384, 119991, 1845562383,
    119977, 1845562382, 208735, 1627397383, 147053, 1761808135, 207232, 1845501190, 102858, 1627589393, 102846, 1946356492,
    152855, 1946357516, 144103, 1929580300, 142725, 1694699275, 150180, 1627590411, 166094, 2030243594, 144213, 1694699276,
    81828, 1677724172, 87150, 1677931532, 81817, 1862273547, 87139, 1862480907, 166681, 1912672011, 26856, 1711472647,
    207837, 1761615109, 233689, 1694508300, 233678, 2046829835, 28280, 1627586566, 216295, 771760390, 95774, 1845693194,
    206563, 1744837897, 118087, 973147144, 95558, 1929579271, 204318, 1677729034, 167257, 1862471696, 242971, 1627586568,
    28781, 1761804295, 242013, 2399350790, 95638, 1929579274, 95648, 1929579274, 176422, 2969637642, 28628, 1694695431,
    144335, 1929580294, 149559, 1879248650, 6049, 1795162122, 207849, 1912610054, 7594, 1862270989, 146900, 1929580295,
    240933, 1862412809, 240792, 1946298888, 163751, 2969767694, 216712, 771760387, 25727, 1761804297, 98245, 1912802062,
    26520, 1912799241, 98236, 1912802057, 119110, 1912671241, 221924, 1696604675, 204966, 1627397385, 71001, 1828718090,
    212475, 2566921498, 167799, 2231570440, 224272, 2184192532, 91287, 1812138769, 211007, 2986351886, 29346, 2030239755,
    98150, 1627589393, 81984, 1778387465, 98673, 1946356517, 97761, 1912802073, 178930, 1694569740, 178954, 1694569740,
    236320, 1812014863, 30161, 2432892934, 154682, 2936213260, 235607, 2181113363, 2034, 1845493772, 141969, 1946357257,
    210323, 3120569616, 27758, 1828913157, 151798, 1828916997, 225661, 1828922117, 222435, 2401509904, 222467, 2351178256,
    52761, 1627390734, 162881, 1761808133, 207669, 1795169541, 212756, 1761615109, 34835, 1962934563, 142806, 1694699270,
    67402, 1946223627, 154010, 1929580298, 45082, 1728053523, 133571, 3087011349, 236111, 1694574345, 59846, 1694565396,
    169559, 1627394324, 169579, 1862275348, 169599, 1694503188, 149317, 1929580304, 143153, 1929580298, 149338, 1812139785,
    143169, 1812139784, 223331, 774382087, 223318, 2217222662, 24043, 2500001795, 37049, 1845494031, 82001, 1778387465,
    21623, 1761607693, 141351, 973145092, 36221, 1845494044, 28571, 1979908103, 222231, 773857799, 222219, 3005227526,
    164169, 2969767696, 221863, 1948262917, 119080, 973147147, 38148, 1627390218, 98098, 1627589386, 23004, 1627389970,
    22989, 1912602639, 221885, 773857799, 217834, 771760389, 225818, 1946362634, 146607, 1627590409, 29041, 1677918213,
    3091, 1929379868, 22963, 1694498842, 3049, 1929379861, 117042, 1929448469, 117063, 1929448469, 163977, 2969767694,
    117109, 1694567431, 51834, 1845494554, 228645, 1912611849, 7007, 1862270992, 168759, 1929384205, 168640, 1879052553,
    203236, 1929387269, 179696, 1627395595, 84377, 1845702918, 161891, 3187871500, 211933, 3187678476, 236370, 1627465482,
    236361, 1912678153, 75396, 973080582, 75402, 536872966, 84281, 1929588998, 242979, 1929576454, 84276, 1862480133,
    86430, 1862480645, 97373, 1929579284, 125250, 1929525255, 39513, 1962934554, 92626, 1929579279, 216254, 1845502213,
    27998, 1627586572, 235134, 1627465228, 67846, 973145105, 67879, 3053519888, 165217, 3053653776, 227229, 3053658896,
    122765, 973147153, 206764, 1627397382, 170721, 973082893, 216350, 771760389, 238099, 1627399951, 235445, 3087083029,
    16719, 3036676137, 88678, 2969777422, 221477, 1662788102, 75256, 788531213, 78912, 1929513228, 88922, 1929590284,
    34180, 1694564364, 231130, 2348819485, 155369, 2349010712, 183084, 973084440, 79782, 2952923415, 183608, 973084437,
    184610, 3070236437, 184652, 3070236434, 22455, 1627389964, 39023, 1929380105, 239941, 2046961923, 164005, 2432896782,
    211783, 2634030350, 222533, 2183406088, 222518, 774119943, 222505, 3173261830, 131460, 973147408, 95613, 1627589391,
    132228, 1677790471, 205453, 1761615110, 54491, 1946157841, 54880, 1912603401, 54508, 1929380615, 165844, 2667777812,
    132310, 1627458832, 118155, 973147145, 242963, 1627586568, 97311, 1929579286, 97353, 1627589396, 149224, 1929580297,
    132170, 1845562634, 146639, 1627590409, 46598, 1929380374, 78663, 1711278091, 85862, 1711485451, 89361, 2013476359,
    135564, 1761611267, 31891, 3120758794, 116358, 1744899081, 217859, 771760389, 225852, 1694704394, 23502, 1845690376,
    54860, 1912603400, 166922, 973147923, 173956, 1677792004, 23222, 1845690378, 244316, 3171038995, 190352, 973084935,
    139179, 2449477126, 145086, 1845694214, 243453, 3003266824, 56014, 2147484439, 153028, 1728253709, 136228, 1862274569,
    211091, 2415926540, 84911, 3187880200, 88496, 3187881224, 159721, 3187871496, 8708, 1845493776, 8724, 1694498831,
    209669, 2600475918, 220116, 1930174984, 33578, 1812135941, 163557, 2734886680, 98411, 1929579278, 98399, 1929579276,
    69104, 1627391247, 167336, 1627590664, 215734, 1627463432, 32661, 3070427156, 162259, 2651000586, 237726, 1929455373,
    93977, 1845693209, 94002, 1845693209, 93906, 1845693207, 93929, 1845693207, 91547, 1946356498, 91565, 1946356498,
    91474, 1761807117, 91516, 1694698247, 116799, 1694567431, 123853, 973147141, 32102, 1761804292, 179647, 973084168,
    148094, 1862471431, 79308, 1711409411, 89131, 1711486467, 25781, 1862467593, 234906, 1862346249, 73201, 3070232101,
    114385, 2181237541, 114310, 2969766681, 213545, 3170901270, 10105, 2181038098, 157865, 2164461324, 21893, 1778384905,
    147958, 1627590411, 102527, 1912802056, 120361, 1912671240, 167102, 1929580549, 13163, 1845493778, 141949, 1929580041,
    199073, 1929386760, 199066, 1627396871, 223984, 1798316551, 79115, 771885316, 149856, 1778585348, 153374, 1862471428,
    174448, 1778455300, 203119, 1862278404, 227265, 2919441166, 161214, 2651000584, 148184, 1627590408, 69570, 2902459662,
    70053, 3187672338, 23966, 1845690379, 211655, 2634030346, 206194, 1627397383, 203582, 1845501191, 164487, 2667777804,
    47917, 2902458909, 213727, 3070237966, 69536, 1862272268, 69584, 2835350796, 230475, 1627399179, 230466, 1912611849,
    147220, 1694699273, 239764, 1812080902, 239770, 1912744196, 102695, 1845693193, 115775, 1845562121, 218258, 1761616131,
    160117, 2516782865, 228732, 1627399175, 228726, 1912611846, 150725, 1795362567, 211797, 3120569612, 42138, 3036676389,
    146487, 1845694224, 146503, 1845694224, 216948, 2885689610, 76554, 973080591, 203037, 1946164488, 49683, 2919236146,
    42078, 2348810526, 241503, 3204590104, 214496, 1627397649, 214482, 1627397646, 134933, 1962937867, 27081, 1778581512,
    232786, 1929389327, 188143, 1912674321, 186053, 1728256012, 123608, 973147149, 39424, 1761607963, 39401, 1761607959,
    100253, 1946356500, 119637, 1946225684, 100311, 1761807123, 100385, 1761807123, 182138, 973084435, 100349, 1761807122,
    115725, 1946225424, 131869, 1946225936, 214826, 771759631, 119677, 1828785165, 131849, 973147402, 115741, 2046888713,
    115750, 1862339337, 25345, 1862467592, 209053, 3003129110, 209075, 2466258198, 97481, 1929579286, 232338, 2181047314,
    143146, 1627590407, 229153, 1862280199, 36341, 1862271244, 24821, 1929576455, 132512, 2952858907, 132657, 2952858905,
    229484, 1862280200, 131222, 1929448716, 176542, 2936083212, 205473, 1627397383, 29268, 1694695438, 29257, 1946353675,
    114707, 2432895779, 114613, 2432895768, 206407, 1627397385, 206595, 1845501193, 216517, 1946165507, 9404, 1845493774,
    221832, 2904302086, 221786, 773595653, 221823, 1629233669, 221828, 1813783044, 20070, 2969567271, 113230, 2969766695,
    124498, 2969635879, 113347, 2885880607, 124405, 2885749791, 112981, 2181237533, 124033, 2181106717, 124201, 973147164,
    113068, 2969766683, 113149, 3070429979, 124120, 2969635867, 124336, 2382433303, 124285, 973147153, 32729, 3036872720,
    3763, 1912602636, 223565, 2972459528, 223551, 774644231, 223539, 2402034182, 221444, 773595653, 221440, 1813783044,
    74706, 973080585, 26916, 1929576456, 217806, 2181046532, 57203, 2147484453, 219682, 772284935, 219670, 2986877446,
    81553, 1828719113, 234541, 1912677893, 69353, 1627391248, 69327, 1845495051, 231902, 2952799252, 231204, 2147492880,
    101684, 1912802065, 101709, 1912802056, 151511, 2952990474, 151502, 1761808137, 153007, 1761808137, 203565, 1845501189,
    56095, 2952790806, 56971, 2952790806, 56055, 2181038866, 56931, 2181038866, 8624, 1677721614, 136903, 1946160643,
    153775, 2902658837, 154358, 1812139790, 226637, 2986550034, 153699, 1627590409, 149376, 1845694217, 26035, 1929576456,
    10973, 2969567248, 8852, 1845493774, 501, 1845493773, 12360, 1946157069, 514, 1946157068, 78197, 788531214,
    80054, 1929513229, 89648, 1929590285, 188325, 2902530061, 41111, 1929380104, 40957, 1929380103, 202402, 1728060681,
    47885, 1627390480, 25477, 1627586566, 239175, 1627531526, 79366, 1812072719, 76108, 788531208, 79359, 1862404359,
    84616, 1862480135, 86473, 1862480647, 87098, 1862480903, 152849, 1912803078, 179339, 973084164, 73819, 1962936074,
    481, 1845493780, 217157, 1728061703, 208198, 1728060683, 81191, 1627392534, 155976, 2399342352, 26170, 1929576458,
    26161, 1694695433, 230054, 1962943491, 212311, 2566921496, 146762, 1627590412, 146774, 1627590412, 145027, 1694699275,
    149072, 1627590411, 203319, 2030050566, 221426, 1813783043, 153717, 2902658830, 122953, 3036744719, 101898, 1912802058,
    132219, 1677790473, 27943, 1845690383, 45405, 1879048458, 163014, 1627590405, 221004, 1863852549, 65932, 973145100,
    217794, 2147492100, 217580, 3120570646, 217970, 3120570642, 141850, 1812139536, 131546, 1728122115, 37007, 1862271244,
    165864, 2181238540, 102504, 2952989455, 131669, 1929448712, 216664, 1728061703, 170921, 973082893, 175090, 3036746520,
    88764, 1862481425, 154237, 1627590407, 208538, 1627397383, 80582, 1946159630, 176640, 973149194, 156020, 2181238540,
    27991, 1828913159, 205384, 1627397383, 165177, 2734886680, 142596, 1912803078, 78189, 973080584, 32428, 2198011911,
    80067, 2197948679, 87873, 2198025223, 167280, 1627590664, 215993, 1627463688, 243617, 1627535110, 80639, 1862273548,
    37249, 1879048469, 37234, 1879048463, 37270, 1929380110, 37221, 1879048461, 229533, 771761155, 167695, 3154317340,
    134236, 1845497359, 208571, 1694506259, 204918, 1862278405, 74580, 1845495567, 52775, 1694499598, 52789, 1761608462,
    116625, 973147148, 21138, 1811939339, 147392, 1879248646, 137068, 1879051779, 102258, 1912802062, 33881, 1845690374,
    239475, 2030184709, 174631, 1912673030, 190828, 3087014188, 31269, 2181234709, 25568, 1862467589, 133927, 1929383428,
    23421, 1845690378, 50388, 1845494550, 50368, 1912603412, 212171, 2952797454, 125177, 1845639179, 143518, 1845694219,
    238799, 1845635339, 240002, 1845701131, 217131, 1728061704, 222422, 2904826375, 222429, 774119942, 136102, 1862274569,
    199424, 1862277898, 55051, 1627390744, 55029, 1778385686, 153493, 2902658828, 153505, 2365787916, 153471, 2902658827,
    153482, 2365787915, 4158, 1929379855, 198467, 688069125, 11369, 1845493778, 68297, 973145094, 237940, 1929389848,
    23075, 2181038094, 28195, 2969763854, 139964, 1979715083, 59723, 1761674253, 169366, 1761612045, 169379, 973082891,
    122938, 3036744719, 228449, 771761154, 24545, 1845690377, 175058, 3036746512, 175908, 2952860426, 223745, 2183930386,
    21390, 1694498832, 4511, 1694498829, 7499, 1795162125, 4524, 1795162123, 74612, 1627391764, 228631, 1694508042,
    228622, 1912611849, 121390, 1778453516, 11789, 1677721611, 204671, 1627397384, 111998, 1694698263, 111957, 1694698258,
    123776, 1694567442, 111922, 1946356497, 123741, 1946225681, 123811, 1812007953, 123711, 1761676301, 111871, 1761807116,
    123646, 1761676300, 123689, 973147145, 111648, 2550336275, 216671, 1728061703, 165699, 2969767688, 239256, 1946298631,
    149247, 1627590404, 205191, 1946164490, 217197, 1627398406, 224785, 1929585420, 224774, 1694704395, 145981, 1845694217,
    145990, 1845694217, 148552, 1862471433, 148561, 1862471433, 135703, 1694502420, 166712, 973147914, 141550, 1694699017,
    133976, 1761611267, 166789, 973147919, 40742, 1677721876, 158969, 3154317068, 199519, 1828723467, 90860, 1845693194,
    96790, 1694698260, 40928, 1946157329, 160423, 2651000598, 36249, 1694499085, 163967, 2432896778, 59000, 1912669207,
    227481, 755049227, 144521, 1929580298, 227502, 771826442, 59023, 1845560329, 144512, 1845694217, 224688, 1845699337,
    160293, 2516782858, 35756, 1929380111, 150207, 1761808137, 148284, 1862471434, 26330, 1862467588, 132731, 3087076618,
    163887, 3070430996, 81434, 1862273554, 86996, 1862480914, 74683, 1761609735, 84092, 1761816839, 85772, 1761817095,
    169505, 1761612039, 177919, 1694569742, 179105, 1946227978, 213791, 1627397385, 120547, 973147142, 173008, 771822086,
    173031, 1845563910, 173003, 1627460101, 141462, 1946357252, 154937, 2349010712, 10714, 2801795090, 219739, 1695031816,
    220476, 2232427024, 91969, 1694698249, 145265, 1694699273, 219573, 1695031817, 219301, 1762140680, 219696, 2030576136,
    219223, 1913135623, 184139, 2181044022, 133214, 973147401, 177696, 771822855, 184785, 1946162957, 67629, 2231436294,
    189235, 1694505233, 73974, 1845495562, 14474, 2952790051, 239229, 1627531526, 239343, 1694640390, 174001, 2684424966,
    161459, 3087208202, 176510, 2969637642, 175640, 2164331272, 21070, 1694498844, 35035, 1946157327, 116478, 973147148,
    23320, 1845690379, 90378, 1845693195, 201306, 1627397141, 146050, 1929580299, 52165, 1627390730, 53604, 1694499594,
    53595, 1946157833, 201544, 1811946508, 38660, 1694499080, 102272, 1912802063, 202672, 1728060681, 54552, 1912603407,
    141026, 1761674255, 153551, 1627590409, 149896, 1627590408, 151089, 1761808135, 154591, 2416119568, 220536, 772809223,
    220524, 2165318150, 132276, 2030112008, 142276, 1694699016, 179751, 973084167, 220899, 773071367, 220886, 2316575238,
    113701, 2432895777, 124791, 2667645980, 113486, 2734885655, 124661, 2734754839, 113551, 2432895765, 113614, 2533559061,
    124718, 2399210513, 133156, 1761676557, 124841, 973147147, 162918, 1979911943, 212800, 1979718919, 144824, 1694699273,
    203329, 1694506249, 190617, 3087014165, 38769, 2013266189, 46340, 1946157333, 202857, 1845501195, 136095, 1627393543,
    45477, 1862271253, 155181, 2416119572, 153560, 1929580294, 43027, 3036676377, 43717, 2348810521, 109186, 3036875545,
    168844, 973082889, 145445, 1862471429, 152205, 1812139785, 220241, 772809220, 208301, 1677729032, 174694, 1845564166,
    103305, 1912802060, 103317, 1912802060, 70549, 1962935561, 224623, 822289162, 224643, 839066378, 181859, 1627395860,
    181510, 1627395858, 133233, 1761611271, 34100, 2030239750, 59315, 973145092, 116970, 1812007953, 116987, 1812007953,
    116842, 1845562384, 116876, 1694567439, 116891, 1694567439, 2389, 1694498830, 116940, 1694567438, 120154, 1845562382,
    120141, 1845562381, 120129, 1845562380, 149066, 1627590406, 203606, 1929387274, 229079, 771761156, 26933, 1929576455,
    78552, 788531214, 80114, 3036809485, 89691, 3036886541, 157267, 2550337302, 102393, 1912802063, 120238, 1912671247,
    11997, 1912602634, 123484, 973147157, 221545, 2400985608, 221561, 2350653960, 218654, 1627398407, 221589, 773595655,
    221577, 3139183110, 69467, 1946158343, 40017, 2969567501, 144920, 1946357516, 132044, 1912671495, 101878, 2952989460,
    101841, 2952989458, 216178, 2046828804, 36968, 1862271250, 111883, 1761807115, 123658, 1761676299, 198298, 688069128,
    197954, 1694505246, 207783, 1795169543, 199530, 1694505743, 202443, 1845501188, 147408, 1627590406, 46305, 2030043412,
    10240, 1962934289, 27410, 1845690377, 42684, 3154116916, 73591, 1627391752, 73584, 1845495559, 145038, 1694699271,
    238447, 2164270885, 121284, 973147150, 104297, 1694698253, 33377, 2969763850, 221016, 1662525960, 45377, 1879048465,
    231510, 3120571408, 40813, 1929380108, 178552, 2231440657, 178586, 771822858, 33021, 3204644876, 164991, 2969767692,
    242550, 2969632780, 88802, 1795372551, 115476, 1845693196, 143549, 1845694220, 150401, 1627590413, 242057, 1828782089,
    76148, 1862273042, 136784, 1862274578, 136776, 1862274568, 11574, 1811939353, 11552, 1946157078, 11599, 1811939348,
    56671, 2181038866, 13658, 1627389967, 3588, 1929379857, 175496, 2348880652, 229834, 1845502982, 174672, 2969637637,
    208468, 2550144261, 186405, 1694701575, 157805, 2600668940, 136160, 1912606221, 99652, 2248346393, 185341, 1912805398,
    185388, 1862473749, 185306, 1812142091, 148200, 1694699270, 30809, 3020095496, 67147, 2952856598, 67105, 2986411028,
    243524, 1862416140, 142829, 1812139787, 216093, 973152275, 167925, 2349010962, 6976, 1694498833, 6993, 1694498830,
    37557, 1761607945, 25609, 1627586567, 210991, 2986351880, 222380, 1864638984, 222840, 1696866824, 231662, 2147492892,
    157025, 2399342350, 223679, 774644231, 223667, 2167153158, 174239, 1929450244, 185452, 1912805397, 185495, 1912805396,
    219318, 1862803974, 137686, 1811942922, 35501, 1694499082, 222021, 773857799, 222009, 3005227526, 165397, 2667777812,
    28788, 1694695429, 40305, 1845494033, 155273, 2399342360, 217172, 1795170573, 26898, 1694695427, 222409, 774119940,
    228873, 1627399177, 228866, 1694508039, 79583, 2969700623, 89375, 2969777679, 133789, 2969570831, 89737, 2030253582,
    133804, 2030046734, 80271, 1963067655, 89368, 1963144711, 141483, 1963134471, 111433, 2550336283, 25209, 1627586569,
    20620, 1694498832, 20608, 1694498828, 240895, 1694640651, 29597, 2349006866, 154307, 2902658827, 154318, 2365787915,
    198634, 1912609547, 57923, 2969568028, 57869, 2181038874, 34139, 1845690383, 242862, 1745027079, 150582, 3120762631,
    211543, 3154124038, 2919, 1694498832, 173588, 1812009736, 168569, 1627394311, 138109, 1912606219, 96404, 1761807114,
    96450, 1694698250, 157053, 2936213262, 91713, 1946356498, 91731, 1946356498, 91660, 1761807117, 117123, 1912671239,
    74183, 2197817107, 236592, 1912678156, 242953, 1929576458, 90612, 1812138769, 90646, 1845693200, 241890, 1711483907,
    141246, 2969633823, 57823, 2969568020, 67810, 973145107, 57785, 2181038866, 176008, 2348880658, 79212, 1946290442,
    89219, 1946367498, 146519, 1845694215, 137253, 1929383434, 150711, 1795362567, 140246, 1761611276, 141514, 1946357255,
    147152, 1694699271, 209639, 2550144272, 143225, 1845694216, 202268, 1845501192, 111748, 3036875538, 220906, 3105104390,
    241821, 1812147202, 243648, 1963079431, 218168, 2399150348, 161048, 2718109452, 198705, 1946163992, 45058, 1811939594,
    235276, 3087083027, 83327, 687868434, 133470, 1627393558, 12803, 1845493774, 137542, 1929383436, 230826, 2952799254,
    31929, 2516779016, 223276, 2183668242, 135071, 1711279619, 212199, 2986351888, 212335, 2516589840, 206254, 1627397382,
    59750, 1862337553, 172254, 1862413585, 27564, 1694695435, 24055, 721616899, 11988, 1912602633, 238151, 1929389848,
    115380, 1929579275, 116139, 1828784907, 166125, 1929580299, 80016, 3171027210, 89630, 3171104266, 208264, 1627397382,
    171393, 1694503177, 66635, 973145109, 66557, 2952856596, 66597, 973145107, 66521, 3137405970, 32695, 3036872718,
    23469, 1862467587, 19264, 2181038125, 19, 1845493784, 43, 1946157071, 152494, 1627590406, 99898, 2030242580,
    99938, 2030242577, 131785, 2030112017, 99878, 1694698250, 98392, 1845693191, 212973, 1962941706, 4908, 1929379859,
    5353, 1929379853, 8197, 1929379852, 31973, 3036872708, 179253, 771822855, 14951, 3036676121, 221727, 2182881806,
    147803, 1627590407, 149424, 839061251, 35020, 1845494031, 189521, 1627396382, 179382, 973084171, 37064, 1929380121,
    216790, 1761616134, 217403, 1728061703, 34574, 721485826, 236709, 1929455372, 152815, 1795362571, 159039, 2869104398,
    162009, 2550337294, 144849, 1694699270, 66067, 1946223638, 31705, 3171090440, 208557, 1660951815, 37474, 1862271250,
    32324, 1694695437, 144841, 1694699272, 203066, 1962941702, 206650, 1962941702, 207014, 1627397382, 208487, 1627397382,
    30143, 3036872710, 199434, 1862277902, 150893, 1862471431, 173505, 1946227466, 25191, 1912799239, 152942, 1694699269,
    73555, 1694500624, 206249, 1962941701, 136047, 1912606218, 142126, 2349010442, 239876, 2969708806, 91322, 1627589391,
    47289, 1694499355, 131922, 1912671498, 28550, 1912799239, 180398, 973084175, 56767, 3103785742, 56795, 2399142670,
    57327, 3103785742, 167557, 3103985678, 167585, 2399342606, 167829, 3103985678, 57353, 2952790796, 224539, 1728258824,
    27854, 2667773958, 69277, 2667578630, 222375, 774119941, 222371, 1948525060, 243884, 1761752844, 142956, 1694699274,
    66498, 973145111, 66411, 2952856598, 66454, 973145109, 66369, 3137405972, 95440, 1929579272, 117590, 1929448456,
    219761, 3087540752, 146669, 1862471440, 146685, 1862471440, 148961, 1862471438, 148975, 1862471438, 146701, 1862471437,
    82416, 1694501396, 76631, 973080594, 76649, 973080594, 82399, 1862273553, 84806, 1862480145, 84823, 1862480145,
    87368, 1862480913, 87385, 1862480913, 88006, 2030253073, 86047, 1845703184, 86397, 1761817104, 75160, 973080591,
    86032, 2030252559, 75146, 973080590, 75895, 973080590, 84182, 1845702926, 75133, 973080589, 76707, 973080589,
    84520, 1694707981, 168440, 973082893, 76195, 973080588, 84170, 1845702924, 86699, 1845703692, 84638, 1694707979,
    68221, 2030109705, 70616, 1845495049, 33606, 1929576456, 77578, 788531223, 79745, 3087141141, 89540, 3087218197,
    25944, 1912799238, 120560, 1929448453, 243000, 1627586565, 208824, 2264931591, 241954, 3204656902, 21098, 1694498832,
    160445, 2533560074, 176190, 2197885702, 200589, 2197822230, 178424, 3170964745, 205467, 1627397382, 181430, 973084429,
    203209, 1845501191, 20567, 1929379853, 169085, 1929384204, 185939, 1694701579, 175288, 2348880654, 44033, 1694499084,
    36925, 1929380107, 18254, 2197815338, 1579, 1845493770, 218661, 1795170569, 207558, 1627397384, 220016, 772547079,
    220003, 2148278790, 29480, 2365784069, 223393, 3089637904, 76621, 973080586, 82308, 1862273545, 84797, 1862480137,
    87359, 1862480905, 229763, 1627399179, 229755, 1795171336, 222994, 1764237827, 221385, 1628971526, 162685, 2198015751,
    104938, 2298678035, 121216, 1627458576, 121186, 973147150, 104906, 1694698253, 151906, 1728253707, 144320, 1929580295,
    198448, 1594038787, 7044, 1761607705, 182426, 1845499669, 182406, 1845499668, 142490, 1694699270, 152436, 1929580293,
    139437, 2952793633, 158524, 2952990478, 3572, 1694498832, 54254, 1761608464, 203743, 1627397383, 176370, 2181108490,
    40406, 2768240911, 40421, 1962934542, 27311, 1627586571, 28387, 1627586571, 28398, 1946353675, 27322, 1778581514,
    38861, 1778385162, 166665, 1761677072, 166651, 1828785934, 242363, 3087073302, 31737, 2516779026, 4733, 1627389973,
    4754, 1627389972, 4774, 1862270996, 91858, 1761807123, 4699, 1862270994, 4717, 1627389968, 21406, 1627389965,
    91813, 1912802061, 24924, 1912799240, 208404, 1845501193, 141651, 1845693962, 149549, 1929580298, 68952, 1811940617,
    228156, 1946166279, 209405, 2415926534, 43522, 2348810520, 30335, 3036872724, 242303, 2348875792, 115421, 1946356501,
    203338, 1694506248, 94233, 1694698247, 137672, 1828720134, 178254, 1912673547, 155201, 3187871504, 183921, 2181044011,
    79311, 1627523331, 89144, 1627600387, 177533, 1694569478, 179234, 620827909, 188338, 1677793297, 187801, 2030245895,
    24962, 3120758789, 174344, 1711346439, 76667, 973080582, 176960, 973149190, 176966, 1912673286, 84783, 1694707973,
    176955, 1694569477, 158993, 2952990470, 148212, 1694699284, 148252, 1862471435, 23876, 1896022019, 44261, 3036676372,
    33231, 2919432206, 133175, 973147399, 73121, 3036677654, 73165, 3070232082, 159995, 2181238536, 219238, 772284932,
    220139, 1628185099, 220130, 1963729417, 216629, 1761616131, 1045, 1845493775, 32490, 1862467596, 242794, 1694695431,
    227811, 1946166288, 225533, 1761813266, 154829, 2332233486, 111553, 3087207187, 104228, 1963133705, 75250, 788531206,
    84360, 1929588998, 84395, 1845702918, 84551, 1828925702, 86435, 1845703430, 86441, 1828926214, 78907, 1862404357,
    84355, 1694707973, 88917, 1862481413, 100780, 1761807129, 132007, 1912671505, 100682, 1912802064, 35511, 1845494031,
    131959, 1912671503, 100728, 1912802061, 119853, 1912671245, 200167, 3087014680, 28793, 1946353668, 76600, 973080587,
    83495, 1694501387, 84840, 1879257354, 212867, 1761615112, 32593, 3070427152, 213169, 2969574672, 73859, 1694500618,
    33810, 1929576453, 205803, 1694506251, 222323, 774119940, 52252, 1627390732, 52241, 1912603403, 164595, 2885881612,
    135057, 1728056846, 109236, 3087207195, 170332, 973082894, 159911, 2332233484, 208711, 1627397386, 218734, 2030051592,
    132388, 3087076616, 137980, 1795165703, 141332, 973145095, 218517, 2181046536, 229528, 771761157, 242019, 2399350790,
    176432, 2969637642, 212159, 2634030348, 74728, 973080583, 154857, 2869104398, 242534, 1946222600, 81773, 1862273548,
    28141, 1761804294, 207493, 1929387269, 183244, 973084466, 72802, 3187672594, 243073, 973152002, 97639, 2852326167,
    97662, 2315455255, 97595, 2852326166, 97617, 2315455254, 200553, 2399148818, 95251, 1929579279, 97697, 1929579279,
    97712, 1929579279, 95216, 1929579276, 95239, 1929579276, 97685, 1929579276, 119010, 973147148, 95228, 1862470411,
    216804, 771760388, 224292, 2184192532, 45691, 1929380115, 210313, 2885688586, 43942, 1627390228, 180181, 973084168,
    173400, 1694569221, 68722, 1845495061, 228499, 1694508050, 243708, 1778530055, 172483, 1963076880, 178942, 1694569740,
    178966, 1694569740, 98133, 1627589393, 26021, 1627586568, 27664, 1963130883, 235626, 2181113363, 153384, 1828917001,
    208419, 1828723977, 160011, 2718109448, 84158, 1694707974, 176554, 1694569478, 240099, 1694706182, 138504, 2030046734,
    140380, 838864387, 156947, 2332233484, 137597, 872418821, 82857, 3187673625, 87470, 3187880985, 77421, 973080587,
    31201, 2986541066, 79828, 2986477834, 85171, 2986553610, 86493, 2986554122, 87520, 2986554378, 159811, 2416119574,
    136901, 922750466, 149251, 1929580298, 216209, 771760387, 205078, 1627397395, 204756, 1862278417, 204773, 1862278417,
    205014, 2701139217, 205031, 2164268305, 204634, 1811946763, 173093, 1929449996, 174912, 1661014791, 214564, 1627397649,
    139618, 2952793621, 225712, 822289161, 1340, 1946157089, 1373, 1946157083, 91125, 1812138770, 91116, 1845693193,
    222238, 773857799, 222225, 3005227526, 48383, 2986345014, 164185, 2969767696, 153848, 1627590409, 35907, 1845494028,
    217839, 771760389, 29046, 1677918213, 206083, 1962941703, 44281, 2181038371, 115442, 1644366604, 190289, 1946163479,
    12908, 1912602645, 102599, 2768440073, 102608, 2231569161, 120463, 2768309257, 120472, 2231438345, 213851, 1845501192,
    237990, 1694508820, 207103, 1627397382, 219187, 1912873477, 25137, 1694695435, 34733, 1845494033, 162477, 1694699274,
    214640, 1627397647, 171471, 3070234898, 205941, 1929387270, 71018, 1828718093, 203570, 1694506248, 203072, 1996496132,
    54698, 1912603411, 181190, 973084420, 82238, 1912605197, 143587, 1929580293, 217844, 771760389, 235466, 3087083029,
    67641, 2181104646, 231159, 2348819485, 155393, 2349010712, 183108, 973084440, 79805, 2952923415, 183629, 973084437,
    184631, 3070236437, 184670, 3070236434, 167527, 1627590663, 215788, 1627463431, 35640, 1929380110, 243682, 1963079432,
    187788, 1929582605, 236208, 1694574346, 235427, 3187746322, 235395, 2952865294, 82845, 2952792588, 39358, 2264924429,
    29357, 2030239753, 134271, 1811942924, 591, 1845493779, 32197, 1812135946, 24989, 1912799240, 180029, 973084166,
    74903, 1862273029, 76268, 771753989, 76273, 1946159108, 35364, 1929380109, 228763, 771761156, 221681, 773595652,
    94464, 1929579280, 142881, 1912803079, 210879, 3120569612, 119722, 1778453511, 213711, 3070237960, 203768, 1694506252,
    80265, 1627523334, 89731, 1627600390, 133921, 1627393542, 21658, 1761607691, 38208, 1761607947, 244068, 1627535110,
    244063, 1812084485, 243821, 1963079437, 152579, 1912803079, 173405, 1946227462, 86313, 1761817117, 76309, 1694500885,
    79560, 1694632213, 81917, 1694501397, 87197, 1694708757, 81938, 1694501395, 81957, 1694501395, 87218, 1694708755,
    87237, 1694708755, 76291, 973080585, 84664, 1694707976, 173744, 1912673030, 218393, 2919244050, 28467, 1694695435,
    210616, 2566921519, 210423, 2583698712, 24721, 1929576456, 28648, 1912799240, 34437, 1694564359, 234605, 1845569051,
    188276, 2835421197, 157751, 2181238538, 97289, 1929579286, 97333, 1627589396, 73507, 1627391507, 116221, 1694567180,
    125241, 1929525257, 149215, 1929580297, 239195, 1929521417, 240269, 1929587209, 83936, 2885683722, 37785, 1627390217,
    202589, 1912610053, 25624, 1862467592, 25790, 1761804295, 141443, 1627590150, 11248, 1962934284, 132364, 3087076616,
    212101, 2885688594, 185924, 1862473734, 120800, 973147150, 103558, 2835548941, 103597, 1694698253, 103636, 1694698253,
    120760, 2835418125, 120892, 973147149, 103671, 1761807113, 120837, 1761676297, 80501, 1677724174, 47586, 1845494288,
    26195, 1694695434, 33759, 1912799240, 26433, 1845690373, 227279, 2919441166, 204288, 1862278406, 50106, 1845494560,
    51039, 1845494560, 50075, 1912603423, 51008, 1912603423, 173361, 1929450245, 68871, 1862272276, 187654, 3070433296,
    152754, 1912803086, 244503, 1946302218, 237676, 2181113625, 82212, 1912605198, 27515, 1862467596, 103441, 1912802059,
    49754, 1845494301, 158238, 2466451229, 208988, 2466258205, 82010, 687868425, 231954, 771761155, 156890, 2164461331,
    161258, 2164461331, 162769, 1694699271, 58682, 1845560342, 58661, 1694565397, 3605, 1929379862, 176972, 973149191,
    207096, 1845501191, 161903, 2651000588, 211945, 2650807564, 146341, 1929580296, 104865, 2835548942, 104879, 2298678030,
    29309, 1929576461, 121232, 973147145, 174577, 1761678086, 25418, 1627586568, 208793, 1627397382, 42108, 2348810526,
    208721, 1694506247, 147257, 1694699272, 180021, 973084168, 199609, 2181045000, 154410, 1627590407, 10414, 1862271009,
    52966, 1811940114, 52955, 1929380619, 52946, 1912603401, 167327, 1912803337, 95490, 1845693196, 95502, 1845693196,
    117750, 1845562380, 117762, 1845562380, 55175, 1627390731, 55165, 1627390730, 26128, 1694695430, 37686, 1694499078,
    221463, 773595652, 204512, 1929387272, 207936, 1929387271, 210087, 3120569612, 229649, 1912611850, 216614, 1862279439,
    157917, 2634223374, 218568, 1879056649, 217277, 1778393351, 145519, 1862471430, 161357, 2399342350, 20109, 2969567271,
    113269, 2969766695, 124537, 2969635879, 113378, 2885880607, 124436, 2885749791, 113010, 2181237533, 124062, 2181106717,
    124229, 973147164, 113095, 2969766683, 113176, 3070429979, 124147, 2969635867, 124359, 2382433303, 124302, 973147153,
    32745, 3036872720, 223573, 2972459528, 223558, 774644231, 84502, 1946366214, 223545, 2402034182, 209319, 2415926540,
    5706, 3120562187, 173341, 1677792004, 24036, 771948548, 202545, 1627397380, 149924, 1627590407, 28745, 1879244806,
    57240, 2147484453, 228386, 1845502985, 228379, 1946166279, 99677, 3154316055, 99700, 3137538839, 133419, 1912606230,
    83753, 2969569819, 28959, 1946353673, 204235, 1627397393, 78335, 973080585, 204108, 1845501193, 241634, 2952997636,
    131701, 1627458830, 131715, 1627458830, 34570, 721485826, 116617, 721488898, 65784, 2181104661, 11276, 1828716560,
    18088, 2147483677, 237459, 1694574350, 237447, 1912678156, 32409, 1761804298, 125099, 973147142, 216654, 1728061706,
    140067, 2919239191, 236092, 1912678152, 154724, 2550337295, 33661, 1694695433, 41256, 1660944657, 30881, 2399338532,
    41021, 1946157328, 97905, 1912802075, 97951, 1912802067, 50349, 1912603411, 142136, 2399342096, 173224, 1744900624,
    239564, 2399283472, 142602, 1845694218, 219335, 1946690054, 219347, 1644700164, 157325, 2416119570, 161525, 2416119570,
    178201, 1795233037, 157367, 2533560076, 120290, 1845562391, 120313, 1845562390, 101667, 1912802065, 101701, 1912802056,
    198248, 1845697027, 74092, 3019900691, 51743, 1929380623, 51715, 1694499598, 144403, 1812139786, 224737, 1812144906,
    229231, 1694508039, 36050, 2835349774, 187548, 2969770008, 237584, 2181113623, 26723, 1694695436, 38301, 1694499084,
    165876, 2181238540, 98722, 1845693196, 238912, 1728194822, 240806, 1728195078, 215765, 973152012, 175114, 3036746520,
    135639, 1694502417, 141590, 1694699016, 106308, 2869103393, 106399, 2550336285, 106482, 2550336283, 111150, 2500004630,
    118164, 973147145, 211167, 2583698700, 222260, 1629495816, 143896, 1929580300, 98349, 1845693194, 154341, 2030243591,
    138457, 1929383429, 46053, 1761607954, 141598, 1912802824, 37019, 1879048465, 38236, 1879048465, 144691, 1694699272,
    99972, 2030242577, 99989, 2030242577, 1095, 1845493781, 21114, 1694498829, 28268, 1728249862, 175536, 2952860424,
    230557, 2600477709, 230548, 1627399177, 75603, 973080584, 168853, 973082888, 152188, 1694699268, 167723, 3154317340,
    58725, 1845560342, 58704, 1694565397, 67659, 3170960390, 220196, 1913659907, 230646, 1845502984, 151678, 1912803081,
    93800, 1946356492, 24212, 1912799242, 168399, 973082890, 24222, 1694695433, 7884, 1862270997, 28098, 1812135942,
    22111, 1795162124, 12817, 1845493770, 69009, 1879049484, 69021, 1946158345, 205391, 1862278407, 144606, 1845694221,
    33798, 1929576456, 190872, 3087014188, 31290, 2181234709, 176272, 1912673032, 180613, 973084174, 207160, 1627397383,
    26263, 1694695434, 222677, 2233737750, 222721, 2183406102, 40259, 2046820621, 178020, 1929450763, 120335, 1845562378,
    11663, 1845493773, 11676, 1811939340, 132434, 2332101896, 132707, 3087076616, 75073, 973080587, 84148, 1694707978,
    28286, 1795358724, 175074, 3036746512, 175918, 2952860426, 223763, 2183930386, 228818, 1694508046, 228832, 1627399182,
    188799, 1828722951, 174725, 1929450246, 198215, 1694702084, 139653, 1946160652, 171663, 973082901, 180682, 973084181,
    136543, 1627393551, 135587, 1946160648, 121378, 1778453516, 76592, 788531208, 79627, 2013399303, 89428, 2013476359,
    148192, 1627590408, 232552, 2181047314, 165707, 2969767688, 202555, 1828723975, 221817, 1813783046, 221449, 1864114693,
    221422, 1763451396, 230988, 2147492878, 55086, 1627390733, 29090, 1694695435, 55075, 1912603403, 121262, 973147147,
    121273, 973147147, 154076, 1694699275, 154087, 1694699275, 29101, 2567110666, 154098, 2567114506, 154108, 2550337290,
    225942, 2567119626, 59395, 973145095, 205181, 1946164490, 206470, 1845501193, 152812, 1946357507, 230639, 1912611847,
    148513, 1929580293, 133190, 973147397, 131775, 1761676548, 3070, 1929379861, 11688, 1795162129, 23666, 1845690376,
    242031, 2969776134, 13517, 2902458388, 13499, 1929379858, 216355, 1929388291, 99521, 2265123612, 132741, 3087076618,
    74855, 1694500877, 224223, 1697653257, 224372, 1630544392, 18354, 2516582430, 241551, 3204590098, 232216, 2181047312,
    116463, 973147141, 23309, 1912799236, 240118, 1912809988, 163907, 3070430996, 154961, 2349010712, 166110, 1812139782,
    174428, 1627460359, 216224, 1627398407, 184193, 2181044022, 155624, 3120762644, 143074, 1627590413, 155594, 2399342346,
    34788, 1845494029, 11312, 2969567250, 170237, 973082895, 243251, 2835494672, 243315, 2835494672, 243349, 2835494671,
    243364, 2835494671, 243285, 2835494670, 119735, 2264992779, 119746, 2248215563, 243229, 1946302218, 144731, 822284041,
    35666, 1929380110, 24465, 1694695437, 35691, 1694499085, 216733, 1929388295, 161469, 3087208202, 14764, 2348810262,
    176520, 2969637642, 175648, 2164331272, 218331, 3070238986, 202471, 1694506249, 24854, 1694695432, 216632, 1728061702,
    218497, 2969575692, 58407, 1946157839, 144295, 1929580295, 225190, 1694704394, 225773, 1845699337, 225392, 1694704392,
    141831, 1862471175, 76227, 788531204, 134973, 1828720133, 173941, 1929450245, 51502, 1912603407, 136343, 1862274579,
    141014, 1761674252, 143339, 1694699270, 224457, 1694704390, 154125, 1627590405, 225952, 1627595525, 158810, 3120762651,
    210049, 2885688594, 45947, 2751463691, 199406, 1929386770, 205832, 1862278408, 220543, 772809223, 220530, 2165318150,
    184902, 1795364894, 156220, 2416119580, 184874, 1795364892, 184946, 1627592728, 187856, 1845565457, 184932, 1694701582,
    156154, 2416119562, 221041, 1628971527, 208850, 1627397384, 11800, 1728053265, 73925, 1845495565, 188355, 2030114826,
    27659, 1694695429, 187753, 3036878873, 5377, 1845493774, 8329, 1828716558, 5391, 1862270988, 14786, 2399141911,
    175186, 2399212298, 218797, 772022788, 153956, 1862471431, 169120, 1694503182, 169134, 973082892, 202434, 1677729033,
    120996, 1694567437, 153708, 1627590409, 216154, 771825669, 178484, 2231440663, 178442, 2231440661, 3862, 1845493772,
    204224, 1627397382, 207059, 2214599943, 112851, 1694698262, 112873, 1694698262, 153412, 1946357510, 177545, 3120632849,
    208032, 1694506246, 110468, 2550336285, 110387, 2550336279, 49783, 1677722131, 190499, 1761614103, 132268, 2030112008,
    78566, 788531214, 80127, 3036809485, 89704, 3036886541, 81884, 1862273545, 219003, 772022791, 218991, 2265195014,
    241992, 1627598851, 123505, 973147157, 28355, 1812135942, 221553, 2400985608, 221569, 2350653960, 221596, 773595655,
    221583, 3139183110, 41879, 3154116887, 221261, 2232951310, 150811, 1627590409, 239916, 1912744195, 243548, 1862416136,
    143250, 1996689155, 46184, 1862271253, 148596, 1929580295, 141472, 1828916742, 138315, 1979715090, 138150, 1761611279,
    138022, 1912606222, 203898, 1862278406, 173320, 1946227461, 222541, 774119945, 7069, 1627389985, 71489, 1862272532,
    236054, 1912678157, 71567, 771753483, 206536, 1845501190, 100833, 1912802063, 137899, 1946160643, 216524, 1946165507,
    238484, 2164270885, 187502, 1694701580, 118978, 973147142, 205432, 1627397383, 95688, 1845693206, 95710, 1845693206,
    181528, 1845499670, 33387, 2969763850, 75110, 973080582, 84196, 1694707973, 50884, 1845494547, 207959, 1694506245,
    231526, 3120571408, 178569, 2231440657, 217004, 1627398413, 178596, 771822858, 5838, 1694498845, 5820, 1862270994,
    12479, 1912602642, 38911, 1879048463, 109317, 3036875535, 68696, 1694500103, 46862, 1929380381, 176265, 2197885703,
    76384, 1627392018, 176859, 1744901136, 176795, 973149194, 176833, 973149194, 207123, 1627397386, 84717, 1862480137,
    176776, 1862341641, 176814, 1627460617, 184007, 2181044009, 177398, 973149201, 84771, 1627599110, 38643, 1929380104,
    208590, 1694506259, 236833, 1845569295, 151359, 2952990471, 140258, 2919239192, 157139, 2952990478, 157181, 3087208206,
    226197, 2952995598, 40878, 2768240908, 41063, 1929380105, 28732, 1929576456, 217298, 1627398410, 94496, 1929579280,
    223686, 774644231, 223673, 2167153158, 33587, 2030239748, 36786, 1627390232, 94889, 1929579287, 25092, 1862467605,
    94912, 1862470421, 25172, 1862467603, 243477, 3003266823, 79774, 2164394248, 89569, 2164471304, 222028, 773857799,
    222015, 3005227526, 31721, 3120758792, 11164, 1879048211, 9748, 2566914065, 54831, 1912603407, 132955, 2248215835,
    133036, 2248215835, 208391, 1795169540, 69387, 1761608973, 165591, 2181238540, 83449, 3187673623, 87666, 3187880983,
    80026, 2986477834, 86513, 2986554122, 33690, 1946353670, 83704, 1627392523, 46499, 1711276564, 152446, 1761808141,
    208463, 3087015173, 187162, 3036878864, 187408, 3036878862, 214186, 1845501452, 212653, 3120569612, 133779, 2415922698,
    182467, 1912608526, 182455, 1946162956, 24454, 1694695435, 35680, 1694499083, 176730, 973149191, 208513, 1962941701,
    169184, 1694503177, 152077, 2047020808, 215747, 973152008, 167415, 1694699527, 215907, 973152015, 168047, 3070431246,
    234966, 1761682964, 136210, 1694502411, 75001, 1677723653, 227039, 822289162, 90629, 1812138769, 90662, 1845693200,
    142736, 2030243592, 135553, 1660947971, 156272, 2701332236, 176026, 2348880658, 171217, 973082901, 57079, 2952790804,
    170653, 973082897, 31153, 2399338512, 55719, 2147484432, 141130, 2399208464, 141162, 2399208464, 240461, 2399349264,
    240597, 2399349264, 101184, 2047019802, 101270, 1912802072, 228163, 1845502986, 68011, 973145103, 180911, 1912608533,
    217053, 1627398411, 239210, 1627531525, 217410, 1728061700, 207931, 1929387269, 111766, 3036875538, 220912, 3105104390,
    203679, 1627397382, 91347, 1627589392, 100448, 2030242574, 100462, 2030242574, 148838, 1929580296, 91523, 1694698246,
    138650, 1627393543, 142348, 1946357253, 45068, 1694499086, 168695, 1929384204, 31937, 2516779016, 223294, 2183668242,
    65636, 771818500, 101384, 1912802067, 179995, 973084166, 219729, 1627922954, 219721, 1963467272, 221175, 2350391822,
    221149, 2400723468, 180457, 973084176, 54319, 1761608461, 48267, 3036676637, 204722, 1694506262, 26506, 1795358726,
    58371, 1946157845, 225277, 1694704392, 2203, 1694498828, 210163, 2415926536, 75540, 1946159111, 84287, 1946366215,
    55455, 2181038897, 100133, 1761807125, 100154, 1761807125, 100175, 2030242579, 100194, 2030242579, 100124, 1694698249,
    150932, 1694699273, 33618, 1795358724, 18865, 1627389967, 66656, 973145109, 66577, 2952856596, 66616, 973145107,
    66539, 3137405970, 188218, 1946228744, 241673, 1694706433, 241797, 1694706689, 153230, 1979911947, 84777, 1627599110,
    176927, 1627460614, 175001, 1828786948, 168583, 1627394312, 7982, 1912602654, 221454, 1864114694, 152551, 1879248649,
    211021, 2449480974, 153613, 1946357515, 31453, 2399338518, 76986, 973080597, 77028, 973080597, 84939, 2399351060,
    78953, 1627523331, 89080, 1627600387, 133416, 1627393539, 54657, 1912603420, 202179, 2181045272, 169347, 1912606987,
    74649, 2466252808, 26369, 1862467593, 225331, 1862476553, 17062, 3036676130, 42884, 3154116887, 244335, 3171038995,
    179829, 973084170, 21327, 1694498832, 81412, 1862273558, 87014, 1862480918, 81392, 1862273556, 86958, 1862480916,
    81374, 1862273554, 86978, 1862480914, 169523, 1761612043, 75854, 973080585, 75863, 973080585, 84479, 1694707976,
    84487, 1761816840, 202990, 1845501190, 205758, 1627397382, 206637, 1845501190, 207008, 1845501190, 229307, 1912611846,
    150493, 1812139783, 241678, 3087215362, 83311, 687868432, 74345, 3170895633, 141899, 1845693963, 30149, 3036872710,
    222938, 774382084, 736, 1845493778, 236040, 1845569294, 190244, 1828722951, 149501, 1627590415, 149494, 1912803079,
    220057, 2181833230, 33964, 1929576458, 69607, 3187672344, 69655, 2952791320, 69929, 3187672344, 54846, 1912603406,
    201358, 1677728778, 107265, 3187870489, 235113, 1761682956, 141999, 1812139526, 146186, 1812139782, 224905, 1812144902,
    242898, 1812135942, 26552, 1845690374, 26558, 1795358724, 69420, 1845495054, 69434, 1811940621, 70694, 973079819,
    69400, 1677722890, 69410, 1946158346, 69474, 1946158346, 135880, 1862274572, 149711, 1912803079, 147633, 1627590409,
    225268, 1627595529, 159286, 2550337302, 53529, 1946157846, 59947, 1946223638, 53551, 1912603413, 59926, 1912669205,
    59909, 1694565393, 59901, 1694565384, 218637, 1795170571, 82043, 1694501395, 3693, 1929379863, 24744, 1912799243,
    75812, 1694500876, 85966, 1694708236, 75824, 973080586, 84470, 1627599113, 4058, 1694498834, 4090, 1962934286,
    173332, 1946227460, 217630, 2952798474, 170411, 973082889, 6136, 1862270993, 180321, 973084177, 180565, 973084177,
    31375, 2952986636, 160455, 2533560074, 206307, 1627397382, 40785, 1946157325, 28887, 1879244805, 178433, 3170964745,
    140397, 1979715080, 74888, 1879050247, 32025, 3187867660, 226847, 3187876620, 115100, 1946356488, 185009, 1879250956,
    207047, 1795169542, 214364, 1627397643, 203672, 1862278407, 226293, 2399347472, 159011, 2332233486, 161981, 3087208206,
    153635, 1627590415, 36297, 2835349775, 31977, 3087204366, 150754, 1694699275, 202425, 1811946761, 146634, 2583891717,
    80651, 1862273551, 5492, 1845493784, 5479, 1862270989, 25310, 1627586572, 190703, 973084947, 9765, 2566914064,
    21951, 1627389961, 141542, 1845693960, 146786, 1862471430, 205666, 1627397381, 179948, 973084167, 153745, 2902658826,
    147844, 1627590408, 240244, 2835556871, 216361, 3053461764, 176380, 2181108490, 134488, 1728056857, 1017, 1694498827,
    174127, 1761678084, 45451, 2768240907, 26672, 1845690377, 28656, 1912799239, 144978, 1694699270, 242385, 3087073302,
    31755, 2516779026, 197406, 2533366039, 20737, 1677721608, 80677, 1694501385, 145423, 1627590409, 151366, 1627590405,
    43546, 2348810520, 30355, 3036872724, 242319, 2348875792, 198762, 1694505742, 202999, 1677729031, 221433, 1948000775,
    210461, 2415926542, 37858, 1929380110, 133903, 1828720133, 155217, 3187871504, 149389, 1845694213, 23953, 1845690381,
    216455, 3120570630, 39760, 1879048460, 213719, 2533367048, 104919, 2835548947, 121200, 1627458576, 121172, 973147150,
    104893, 1694698253, 231932, 2399151114, 177852, 1694569741, 241910, 1694707458, 41717, 2197815585, 41783, 2197815585,
    172830, 1812009479, 239275, 1879189766, 158999, 2952990470, 143685, 1627590403, 185684, 1845696522, 225828, 1946362632,
    182316, 1761613588, 76040, 973080589, 84576, 1862480140, 182346, 973084427, 27967, 1828913162, 141419, 1912802822,
    238845, 1912744198, 73143, 3036677654, 10732, 2801795091, 73183, 3070232082, 132326, 1627458832, 68553, 973079814,
    163069, 2181238533, 173311, 1828786949, 189129, 1627396384, 5751, 1627389970, 83506, 1694501387, 76184, 973080587,
    84628, 1728262410, 176456, 2348880654, 141559, 2013466120, 151825, 1778585353, 36745, 1862271251, 174475, 1946227464,
    17809, 2399141927, 166287, 1040256785, 27089, 1627586575, 150957, 1627590415, 166304, 1627459343, 234819, 1812014602,
    234810, 1694574089, 227597, 822158088, 143189, 1946357509, 173336, 1946227461, 174284, 1677792004, 200916, 1845500939,
    147398, 1761808138, 200927, 1627397130, 152023, 1912803077, 213975, 1912610053, 75350, 1929381904, 109263, 3087207195,
    159923, 2332233484, 31221, 2332229640, 155113, 2885881628, 233849, 2952799540, 105821, 3036875546, 200977, 1946164237,
    92210, 1694698259, 131350, 1694567696, 135903, 1929383438, 103689, 2835548948, 103757, 1694698260, 120918, 973147151,
    120948, 536939535, 103729, 1761807118, 239953, 1862412547, 144678, 1812139784, 104219, 1963133705, 104267, 1963133711,
    142621, 1912803079, 168260, 1845498126, 168234, 973082893, 71203, 1694500358, 71198, 973080069, 45592, 1929380110,
    183294, 973084466, 72820, 3187672594, 76611, 973080586, 82299, 1862273545, 87345, 1862480905, 220174, 772547077,
    219807, 1930174980, 221540, 773595653, 6337, 1627389966, 13608, 1795162130, 132539, 2415987995, 132682, 2415987993,
    235645, 2164336141, 120613, 973147141, 9193, 1811939350, 9215, 1694498834, 82182, 1627392524, 82287, 1946159628,
    82172, 1845496330, 82369, 1946159626, 26625, 1912799239, 103343, 1912802061, 103532, 1912802061, 23566, 1912799238,
    174189, 1862341382, 146376, 1627590409, 204178, 1627397385, 173928, 1912673031, 199775, 2969574158, 136691, 1627393550,
    21669, 1761607691, 221878, 1864376835, 47901, 1627390480, 218068, 2399150351, 75838, 788531203, 225041, 822289163,
    174393, 1677792008, 82882, 3187673625, 87495, 3187880985, 210735, 2348817686, 156959, 2332233484, 77432, 973080587,
    31211, 2986541066, 79838, 2986477834, 85181, 2986553610, 86503, 2986554122, 87530, 2986554378, 165783, 2734886677,
    204477, 1862278406, 188766, 1845500181, 144765, 1929580296, 144780, 1845694215, 232720, 1728062748, 152971, 1694699274,
    144161, 1929580295, 200191, 3087014680, 213473, 3204455696, 48437, 2986345014, 76402, 973080582, 119729, 973147142,
    27510, 1862467589, 84726, 1862480133, 150972, 1862471429, 205344, 1627397383, 203931, 1929387272, 199042, 1929386765,
    199030, 1627396876, 186957, 3187873815, 26743, 1845690377, 202077, 1761614854, 33939, 1929576457, 52395, 1627390727,
    44316, 2181038371, 33635, 1694695432, 106803, 2332232493, 106686, 2349009703, 106938, 3087207192, 110497, 3187870488,
    122554, 973147159, 106620, 3154316054, 26910, 1929576454, 74637, 973080582, 74643, 754976774, 74662, 671090694,
    74722, 973080582, 116546, 973147142, 74632, 973080581, 74657, 788531205, 76277, 771753989, 84033, 1929588997,
    146907, 1929580293, 242778, 1929576453, 84029, 1862480132, 86422, 1862480644, 147862, 1862471428, 240090, 1862478340,
    242774, 1862467588, 123914, 1761676305, 112915, 1694698256, 112931, 1761807120, 112947, 1761807120, 123931, 973147146,
    32229, 1694695433, 32221, 1946353672, 243729, 1694643975, 21645, 1912602637, 46214, 1912602893, 171489, 3070234898,
    27926, 1845690377, 229517, 1996497927, 207457, 1828723975, 217849, 771760389, 6791, 1627389970, 6778, 1761607693,
    25797, 1627586567, 239978, 1912744195, 17418, 2348810267, 148534, 1627590409, 138095, 1845497355, 232969, 1694508330,
    233011, 1694508328, 233208, 1694508327, 189161, 1862277404, 189189, 3003128090, 189551, 1862277402, 189577, 1862277401,
    153580, 1627590405, 228427, 1845502984, 234790, 1929455124, 140331, 1644170760, 229877, 2969576455, 106893, 2869103405,
    106764, 2885880615, 106986, 2550336280, 110545, 2650999576, 122600, 973147159, 106664, 2617445142, 160814, 2399342346,
    143804, 1929580296, 143797, 1694699271, 186177, 1946359812, 138278, 1845497355, 140152, 2181041674, 210077, 2415926538,
    222268, 1629495816, 147229, 1627590406, 241744, 1761815555, 230503, 1660953608, 170313, 973082890, 170323, 973082889,
    160889, 2399342353, 155798, 3036876560, 160844, 2399342351, 168632, 1879052552, 119957, 2046888969, 59121, 1912669196,
    70784, 1694500107, 209141, 3003129112, 198324, 1946360325, 198314, 1946360324, 135121, 1728056846, 83815, 2231372323,
    87915, 2231579683, 78294, 973080599, 33479, 2181234710, 85553, 2181247254, 78250, 973080597, 85511, 2969776404,
    216933, 2885689607, 202633, 1728060682, 170018, 973082890, 170455, 973082889, 144016, 1694699273, 212519, 2885688594,
    170379, 1979715851, 170346, 1711280394, 83946, 2885683722, 24239, 1963130884, 229840, 2030052355, 176996, 973149191,
    242881, 1929576459, 16128, 3036676149, 230248, 1912611856, 75191, 973080584, 202743, 1728060681, 21127, 1694498827,
    143616, 1694699275, 208884, 1845501191, 148856, 1862471434, 205859, 1862278410, 148232, 1694699284, 148263, 1862471435,
    174409, 1627460357, 55389, 2181038881, 160187, 2416119570, 27555, 1862467593, 95871, 1845693197, 10298, 2566914072,
    211035, 2952797452, 27459, 2567110666, 239436, 1845635334, 239432, 1929521412, 211193, 2499812622, 28980, 1694695429,
    149599, 1694699271, 178978, 1761678604, 223816, 1630282251, 223807, 1965826569, 166116, 1728253705, 227374, 1728258825,
    116619, 1929448454, 204456, 1929387270, 40553, 1929380105, 213820, 1677729032, 237701, 2181113625, 243501, 1862416139,
    25918, 1795358729, 222803, 1914970634, 52914, 1694499595, 167235, 1694699531, 52904, 1694499594, 167225, 1694699530,
    117868, 973147154, 95078, 1694698257, 229666, 1946166281, 188818, 973084940, 139835, 1862274570, 139828, 1627393543,
    152177, 1845694214, 189318, 1862277411, 189353, 1862277411, 233099, 1862280483, 188094, 1862342672, 167002, 1862471684,
    11407, 1912602642, 27733, 1627586570, 157771, 2718109450, 152459, 1677922054, 170134, 973082887, 47430, 1962934811,
    229298, 1694508041, 228952, 2046829576, 30235, 2349006860, 202935, 2046827781, 222, 1845493785, 40465, 1979711760,
    209, 1694498829, 229002, 1845502984, 135934, 922750473, 146533, 1929580296, 220704, 2400461318, 217602, 3120570638,
    238792, 1728194823, 202281, 1845501189, 29282, 1946353673, 37504, 1694499102, 154216, 1778585349, 153517, 1946357509,
    172571, 1812081929, 201793, 3087014956, 227712, 2181112595, 152122, 1627590408, 203873, 1694506245, 202901, 1845501188,
    203352, 1728060682, 137882, 1795165704, 206049, 1627397384, 141887, 1677921799, 24017, 1963130883, 198588, 1694505736,
    198581, 1711282951, 211059, 2986351882, 46955, 1694499351, 46938, 1761608209, 135264, 2835353101, 112802, 1694698253,
    213421, 3204455694, 98270, 1912802057, 119131, 1912671241, 47571, 1845494287, 131486, 1929448714, 178244, 1912673546,
    75334, 1627392016, 75321, 788531213, 79027, 1929513228, 88652, 1929590028, 88692, 1929590284, 140529, 1929383436,
    243655, 1963079435, 153143, 1845694218, 208345, 1845501194, 212933, 1962941702, 241799, 1912810499, 142701, 1929580297,
    147325, 1694699272, 142694, 1812139783, 239098, 1812080903, 162877, 1778585348, 212732, 1778392324, 9518, 1845493779,
    45825, 1929380113, 45809, 1929380112, 179678, 973084170, 103064, 1694698249, 120579, 1694567433, 243721, 1778530056,
    34243, 671154190, 26060, 1929576460, 26072, 1862467595, 49987, 1946157585, 145045, 1929580292, 217331, 1761616137,
    9896, 2181038095, 185984, 1929582601, 58954, 1694565384, 203729, 1694506247, 220716, 3105104390, 18117, 2147483677,
    228746, 1845502979, 69513, 1946158345, 239888, 1862412549, 172788, 2952860174, 172816, 2399212046, 199591, 1761614601,
    199583, 1728060168, 165357, 3204648724, 30455, 3087204366, 45415, 1828716810, 222997, 1630020103, 223011, 1848123911,
    223025, 774382086, 15968, 2181038107, 79848, 2986477847, 30917, 2399338532, 142152, 2399342096, 239580, 2399283472,
    174822, 1728123654, 77509, 973080589, 85211, 3053662476, 51296, 1845494553, 51273, 1946157847, 142750, 1946357516,
    157817, 3103985420, 74111, 3019900691, 51758, 1929380623, 51729, 1694499598, 144413, 1812139786, 224747, 1812144906,
    211597, 2634030354, 216715, 738205955, 59338, 1929446413, 174785, 1845564164, 209887, 2952797458, 54717, 1912603407,
    172686, 822153737, 172679, 1963004423, 214059, 1694506517, 214080, 1694506517, 12945, 1694498832, 215043, 1694506511,
    187572, 2969770008, 203362, 1912610059, 203142, 1929387271, 237607, 2181113623, 12535, 1795162129, 66152, 1627456523,
    66142, 1812005898, 11387, 1761607690, 203888, 1728060682, 237389, 2986419997, 205565, 1627397382, 94480, 1929579280,
    43104, 3087008033, 122782, 3036744731, 168378, 973082889, 88094, 1694708999, 157841, 2567114508, 208564, 1660951815,
    26013, 1862467592, 223705, 774644228, 243203, 1946302234, 243181, 1946302230, 176470, 3204518668, 151687, 1912803081,
    26735, 1845690376, 200571, 1946163977, 138692, 1728056835, 1465, 1845493787, 173252, 1761677834, 228454, 1694508036,
    219485, 772284937, 202905, 1694506248, 26992, 1778581511, 134925, 1644170755, 167344, 1627590664, 216001, 1627463688,
    243591, 1862416139, 155353, 2600668944, 160606, 2600668944, 122836, 2499873819, 122913, 2499873817, 155846, 2952990480,
    163605, 2734886668, 213093, 3204455696, 141786, 1627590154, 239963, 1946298627, 228451, 1694508035, 12435, 1845493776,
    177884, 1929450763, 186540, 1694701582, 136196, 1879051779, 112029, 1761807112, 123836, 1761676296, 203953, 1946164488,
    96494, 1761807121, 96528, 1761807119, 25148, 1845690380, 25160, 1929576460, 96470, 1761807116, 115837, 1761676044,
    45958, 1929380116, 140047, 2919239188, 232570, 2181047314, 27826, 1929576468, 22013, 1845493770, 39539, 1845494026,
    39549, 1811939592, 242187, 1812004872, 41412, 1828716813, 204294, 1694506248, 82579, 1862273542, 220975, 1847075331,
    169878, 973082891, 119318, 973147143, 199938, 1677728520, 164619, 2919436046, 98174, 1862470416, 98190, 1862470416,
    95316, 1929579274, 242037, 2969776134, 230023, 771761161, 134513, 2046823939, 81840, 1694501391, 87162, 1694708751,
    74735, 1845495817, 85748, 1845703177, 202515, 1795169543, 207217, 1761615111, 216358, 1929388291, 208051, 1929387270,
    184326, 973084433, 18384, 2516582430, 79068, 2030176517, 88759, 2030253573, 37593, 1862271250, 184515, 1761613583,
    155644, 3120762644, 155604, 2399342346, 222777, 2216960520, 222762, 774119943, 222749, 2149851654, 22925, 1845493783,
    46098, 1845494039, 11330, 2969567250, 220191, 1812996613, 150198, 1761808137, 170252, 973082895, 140133, 2432699923,
    137719, 1962937868, 151843, 2952990474, 209571, 2986351886, 29128, 1694695431, 143087, 1694699280, 146273, 1929580297,
    146755, 1862471431, 97036, 1627589386, 173770, 1694569220, 153127, 1677922057, 116172, 1694567175, 144288, 1929580295,
    243752, 1627535116, 243741, 2181183243, 152523, 1728253706, 158837, 3120762651, 28361, 1912799240, 34430, 1694564359,
    230290, 1677730823, 190359, 1761614097, 75880, 973080583, 140694, 1845560333, 140753, 1694565388, 144091, 1694699270,
    21204, 1845493779, 20714, 1694498829, 148307, 1627590408, 36730, 1627390223, 36717, 1929380109, 73326, 1694500362,
    213980, 1845501190, 220822, 773071369, 225340, 1694704390, 14809, 2399141911, 175196, 2399212298, 237191, 2952865572,
    165289, 2734886676, 165341, 2248347408, 40543, 1912602890, 68206, 2030109703, 239004, 1845635333, 216159, 771825669,
    106583, 2869103397, 178507, 2231440663, 178463, 2231440661, 141106, 1627456520, 107937, 3036875547, 207862, 1845501190,
    243770, 1627535111, 11146, 1879048210, 56429, 2348811047, 137364, 1677725198, 158094, 2701332232, 222903, 774382084,
    135345, 1677725199, 150633, 1795362567, 206750, 1795169543, 227443, 2868978441, 174810, 1728123653, 153286, 1728253705,
    26546, 1845690374, 220661, 1863590404, 204042, 1845501191, 666, 1711276042, 676, 1627389962, 173431, 1929450245,
    236482, 1694574349, 202781, 1677729033, 41902, 3154116887, 221275, 2232951310, 133456, 1879051779, 77204, 973080593,
    79954, 2181171472, 85107, 2181247248, 180784, 973084189, 98823, 1929579282, 137343, 1929383442, 57715, 2181038874,
    114079, 2969766682, 167995, 2181238810, 70199, 3036677400, 70247, 3036677400, 70335, 3204449560, 70295, 3070231828,
    114031, 2919435024, 210019, 2885688588, 222129, 773857801, 232248, 2181047316, 13181, 1962934285, 46978, 1694499354,
    167107, 1929580560, 25081, 1862467595, 203557, 1929387272, 112720, 1627589396, 112740, 1627589396, 242000, 1845702662,
    22861, 1627389972, 46164, 1627390228, 118972, 973147142, 103381, 1912802063, 109332, 3036875535, 213837, 1627397384,
    133226, 2013269511, 76512, 973080583, 28010, 1979908102, 79608, 1979844870, 84765, 1979920646, 87303, 1979921414,
    31237, 3204644880, 65695, 973145100, 65663, 1627456523, 65684, 973145099, 65653, 2181104650, 65674, 1761674250,
    65707, 1627456520, 139904, 1979715077, 134647, 1912606224, 204338, 1845501190, 144672, 1929580294, 143043, 1946357509,
    151886, 1912803076, 241262, 2181179926, 205320, 1627397382, 153963, 2902658823, 147656, 1862471430, 33583, 1694695428,
    157153, 2952990478, 157195, 3087208206, 226211, 2952995598, 116608, 973147145, 26949, 1728249864, 143476, 1728253704,
    224517, 1728258824, 217308, 1627398410, 132751, 2550205706, 209923, 3120569610, 78085, 973080582, 85459, 2198024454,
    177313, 973149190, 177331, 973149190, 85454, 1627599109, 177308, 1627460613, 177326, 1694569477, 203915, 1694506248,
    166731, 973147912, 200860, 2969574168, 29161, 1694695431, 209489, 2885688586, 166250, 1040256776, 31729, 3120758792,
    177816, 1929450760, 149129, 1862471428, 89258, 1694709258, 29085, 1946353669, 160475, 2533560097, 198959, 1694505747,
    198942, 1694505745, 25955, 1912799240, 9911, 2181038095, 38828, 2566914315, 165603, 2181238540, 83472, 3187673623,
    87689, 3187880983, 80036, 2986477834, 86523, 2986554122, 83715, 1627392523, 1060, 1677721608, 18725, 1811939346,
    187178, 3036878864, 10148, 1862270990, 187422, 3036878862, 32094, 2198011912, 184453, 1627395856, 136018, 1929383439,
    123150, 3036744739, 121789, 3036744737, 105259, 3036875545, 115983, 3036744473, 116033, 3053521689, 121427, 3036744729,
    123008, 3053521945, 22303, 2164260885, 42057, 2164261141, 105129, 2432895765, 105192, 3036875541, 121498, 2432764949,
    121561, 3036744725, 109766, 3036875539, 111821, 2952989459, 121718, 2952858643, 123077, 3036744723, 109688, 2986543889,
    121665, 2986413073, 121618, 973147151, 203405, 1694506254, 213938, 1694506254, 13241, 2902458380, 82203, 1677724169,
    87336, 1677931529, 162615, 2198015754, 222956, 1630020109, 222969, 1797792268, 215922, 973152015, 168061, 3070431246,
    153866, 1627590409, 68506, 1828717837, 68496, 1946158346, 82641, 3087010329, 82615, 3187673613, 200103, 2348817172,
    200067, 2399148818, 178284, 1912673547, 25558, 1694695434, 23723, 3036872722, 26957, 1845690377, 34056, 2382561302,
    34016, 2952986644, 160058, 2952990478, 138695, 1627393545, 171705, 2348814626, 229934, 1761616902, 229930, 1761616900,
    99769, 2030242578, 99787, 2030242578, 22498, 2030043151, 99761, 1694698248, 188603, 1912609044, 68026, 973145103,
    240545, 2198022668, 205371, 1627397382, 26940, 1929576457, 67289, 2399208472, 67245, 2399208470, 1445, 1728053268,
    210339, 2583698704, 141996, 1929580035, 108810, 2449672993, 108909, 2449672993, 105767, 2500004636, 108986, 839060246,
    209119, 2583698710, 108399, 2936212245, 109050, 2550336277, 159692, 2936213269, 159555, 2550337294, 143860, 1761808134,
    145533, 1862471430, 184857, 1946162954, 167439, 1745031175, 100067, 1694698257, 79104, 1946290438, 79461, 2835482886,
    210951, 2885688596, 66099, 1862337549, 3656, 1929379859, 174171, 1862341386, 24905, 1912799238, 185021, 1879250958,
    95358, 1845693196, 95370, 1845693196, 117508, 1845562380, 117520, 1845562380, 212892, 2566921485, 38558, 1929380116,
    152242, 1828917000, 241671, 637741825, 83904, 2885683728, 180473, 973084176, 207645, 1694506246, 48296, 3036676637,
    134178, 1728056847, 104252, 1963133711, 121037, 1963002895, 186642, 1946359823, 138190, 1845497359, 230159, 1845502987,
    175015, 2030113541, 47316, 1694499346, 88023, 1946367248, 217535, 1795170566, 187005, 3187873817, 1814, 1845493773,
    58779, 1845560328, 29414, 2600665094, 225977, 2600674054, 214409, 1627397651, 26534, 1845690375, 137381, 1929383431,
    141495, 1862471172, 94196, 1627589396, 131435, 973147403, 94216, 1694698250, 29224, 2835546127, 41177, 1761607951,
    29212, 2835546124, 29201, 1946353675, 41192, 1946157323, 80313, 1694632196, 86564, 1694708484, 87984, 1694708740,
    206380, 1862278407, 152214, 1979911944, 109931, 2516781847, 123347, 2516651031, 46325, 1862271247, 216746, 1929388295,
    101602, 1912802071, 101562, 1912802065, 101653, 1845693198, 232005, 1962943501, 146817, 1912803081, 222254, 1965040134,
    17358, 3036676126, 34444, 2952855566, 240505, 2952997390, 173159, 2030113286, 174483, 1627460358, 41481, 1694499087,
    154901, 3087208204, 28804, 1795358724, 45272, 1929380115, 81601, 1627392530, 87105, 1627599890, 81584, 1862273553,
    87081, 1862480913, 85940, 1694708233, 27368, 2567110672, 171805, 2030047497, 98425, 1845693206, 98476, 1845693206,
    98458, 1929579282, 98447, 1677921035, 13459, 2936012825, 180489, 973084183, 71333, 1811940889, 71289, 1845495318,
    71655, 1862272533, 71697, 1862272533, 97525, 1929579282, 94611, 1929579281, 94587, 1627589388, 146912, 1627590412,
    224967, 1627595532, 97579, 1929579272, 149199, 1929580296, 141616, 1862471174, 213606, 2533367057, 940, 1912602633,
    81213, 1862273551, 241680, 2550344450, 211665, 3187678474, 134076, 2046823939, 188210, 1946228744, 151642, 1795362567,
    165233, 2516782864, 140238, 2852130312, 222785, 774119945, 219277, 1862803976, 158435, 2885881612, 40562, 1929380108,
    144554, 1946357510, 229611, 1912611850, 218443, 3204456718, 220071, 2181833230, 141312, 2181104651, 57552, 1811940112,
    201483, 1694506006, 229972, 3154125839, 164201, 2432896784, 69631, 3187672344, 69679, 2952791320, 69953, 3187672344,
    23539, 1845690373, 243912, 1761752840, 5403, 1627389964, 163383, 2919436044, 8343, 1627389963, 53765, 1627390739,
    53748, 2030043921, 55186, 1962935056, 53728, 1627390730, 53738, 2030043914, 53720, 1912603400, 167519, 1912803336,
    205532, 1627397383, 131300, 1929448714, 131310, 1929448714, 147292, 1694699271, 154404, 1627590406, 6367, 1761607702,
    21596, 1862270987, 95949, 1862470411, 118321, 1862339595, 227631, 822158088, 223945, 1865425416, 137459, 1627393551,
    136879, 1862274574, 160241, 3087208206, 226325, 2147689226, 33289, 2969763854, 146252, 822284042, 226595, 822289164,
    139222, 1795165703, 173127, 1929449995, 24052, 755171331, 31387, 2952986636, 11226, 1962934284, 8784, 1627389960,
    198275, 688069125, 162671, 1761808135, 209869, 2885688594, 32037, 3187867660, 226859, 3187876620, 148729, 1862471432,
    81267, 1845496344, 81729, 1627392530, 81747, 1627392528, 27718, 1761804292, 138796, 3137343002, 213325, 2969574672,
    199315, 1694505745, 220162, 1661739525, 78823, 973080585, 224588, 1845699337, 177473, 1694569479, 204387, 1627397384,
    31991, 3087204366, 204440, 1862278408, 235295, 3036751377, 213986, 1828723974, 162988, 1627590419, 94512, 1929579280,
    103151, 1946356493, 120670, 973147144, 115784, 1828784903, 88981, 1929590284, 217439, 1728061703, 137987, 2801798664,
    11452, 1694498831, 119166, 973147143, 216365, 3053461764, 142353, 1862471172, 28016, 1912799239, 32419, 1627586569,
    141178, 1627456521, 240653, 1627597321, 55797, 2952790842, 175312, 3170964234, 20745, 1929379849, 174442, 1862341382,
    205696, 1862278407, 197429, 2533366039, 152377, 1929580295, 188236, 1912674324, 186510, 1728256014, 34899, 1845494033,
    144148, 1929580294, 80686, 1694501385, 217450, 771760389, 225179, 1862476555, 146629, 3120762629, 229698, 1795171338,
    216461, 3120570630, 72134, 1761609239, 72096, 1761609238, 72118, 1694500368, 73425, 973080080, 72081, 1694500367,
    173105, 1929449998, 11127, 2046820361, 242178, 1879113737, 158024, 3137539858, 213357, 2181045518, 81976, 1778387464,
    214919, 1627397639, 121312, 1694567432, 188868, 1845500181, 41750, 2197815585, 41816, 2197815585, 212993, 1627397383,
    66233, 1694565382, 5563, 1929379861, 197799, 771758340, 202702, 1845501194, 165735, 2298679046, 229686, 1912611852,
    174551, 1627460360, 154034, 1694699285, 238313, 1627399950, 154020, 2030243591, 176896, 973149191, 147852, 1862471429,
    8094, 1694498840, 5192, 1677721623, 5215, 1929379860, 169166, 1862275346, 21531, 1627389968, 74456, 1627391760,
    169155, 1694503179, 145414, 1627590409, 169146, 973082889, 220167, 2047615491, 159234, 2651000584, 32060, 2198011914,
    26650, 1929576460, 34400, 1694564363, 240303, 1694706187, 163509, 2181238552, 81993, 1778387464, 27977, 1694695430,
    214525, 1627397640, 150427, 1627590411, 28717, 1979908106, 152156, 1828916999, 236604, 1627465484, 95598, 1627589391,
    236232, 1912678158, 22023, 1912602637, 102423, 1912802061, 27697, 1761804295, 32435, 1761804294, 154817, 2701332236,
    155457, 2869104392, 39191, 2566914326, 169852, 1694503181, 31229, 2332229640, 553, 1845493773, 81904, 1744833037,
    81893, 1962936843, 27210, 1694695431, 173374, 1761678086, 174305, 1778455302, 176208, 1677792006, 240837, 1761749510,
    173642, 1761678085, 39173, 1996488978, 143834, 1946357510, 56507, 2181038866, 57277, 2181038866, 152959, 1761808133,
    153259, 1828916996, 100476, 1761807120, 100492, 1761807120, 197140, 3087014178, 197260, 2214598942, 197208, 2214598938,
    97226, 1929579279, 207816, 1811946759, 168274, 1845498126, 213241, 2969574670, 168247, 973082893, 222857, 3089375762,
    96640, 1761807119, 9067, 1811939349, 9088, 1811939345, 171507, 2231374115, 67753, 973145107, 67717, 2969633810,
    164883, 2181238542, 236100, 1694574347, 147356, 1761808138, 147366, 1862471434, 236082, 1912678154, 236432, 1694574346,
    138518, 2046823946, 157011, 2936213262, 216514, 1946165507, 235658, 2164336141, 131130, 1929448708, 18801, 1694498833,
    228346, 1845502985, 228339, 1912611847, 72574, 3036677671, 108420, 3087207201, 203020, 1845501189, 221939, 1965040132,
    96810, 1694698250, 44689, 1929380114, 218083, 2399150351, 209465, 2516589838, 131446, 1694567694, 174966, 1627460359,
    200639, 1627396879, 200611, 1694505742, 29859, 3120758794, 181774, 1627395862, 181753, 1627395861, 198729, 1677728531,
    26232, 1862467591, 72157, 1795163664, 69596, 2835350795, 90870, 1845693193, 170083, 1694503184, 115003, 1795361555,
    115022, 1795361555, 59866, 1694565393, 230032, 1912611856, 28042, 1912799245, 88086, 1946367240, 52501, 1694499594,
    243812, 1761752837, 231422, 2147492876, 211207, 3170901260, 135234, 1929383434, 198385, 1946360329, 228664, 1728062467,
    137291, 1946160654, 137280, 1946160651, 79113, 1912736002, 142400, 1912802818, 228761, 1912611842, 110242, 2516781842,
    134809, 1694502408, 174243, 1929450245, 5627, 1912602656, 152136, 1627590407, 203825, 1929387270, 206604, 1694506246,
    241984, 1627598852, 81188, 687868419, 3304, 1694498838, 24348, 1912799239, 17848, 2197815326, 8023, 1845493775,
    213231, 2734693642, 91673, 1761807116, 22543, 1912602637, 46227, 1912602893, 151732, 2952990474, 151723, 1761808137,
    46361, 1845494035, 224364, 1697653256, 213741, 2533367054, 179410, 973084165, 100938, 1912802083, 100908, 1912802078,
    100879, 1912802077, 34766, 1845494038, 34750, 1845494032, 204497, 1627397383, 76956, 3187673097, 174401, 1812009736,
    57568, 1912603410, 53053, 1862271760, 53024, 1862271758, 55252, 1627390731, 148518, 1845694216, 146269, 1627590404,
    229745, 2030052357, 229750, 1627399173, 28159, 2969763846, 152317, 2969767686, 225674, 2969772806, 152323, 1761808133,
    35208, 1845494040, 28562, 1946353673, 225721, 1946362633, 224417, 1979917064, 242833, 1979908104, 53247, 1862271768,
    229342, 1862280203, 229353, 1627399179, 230494, 1627399177, 203923, 1929387272, 230486, 1627399176, 17445, 2348810267,
    211821, 3154124050, 204889, 1862278411, 204900, 1862278411, 203883, 1694506245, 210243, 2483035408, 197666, 2533366052,
    45184, 1677721869, 220685, 1628709383, 220692, 1846813191, 168743, 1929384208, 54216, 1761608465, 116390, 1694567434,
    190312, 1694505233, 209695, 2583698700, 237473, 1694574348, 160824, 2399342346, 45883, 1929380113, 176406, 2969637640,
    209347, 2197822746, 176362, 2181108488, 120435, 973147141, 216883, 1929388295, 49896, 1946157589, 173571, 1694569222,
    28237, 1627586565, 174906, 1979781894, 158981, 2617446156, 73599, 1627391750, 160906, 2399342353, 155814, 3036876560,
    160859, 2399342351, 23905, 1929576452, 207706, 1761615115, 143931, 1694699273, 75473, 1862273030, 199818, 1946163979,
    166032, 2181238542, 89717, 1828926987, 37727, 1962934540, 26184, 1694695435, 37716, 1694499083, 154348, 1627590405,
    180101, 973084168, 233524, 1946166556, 190125, 1929386264, 419, 1845493780, 12025, 1912602644, 400, 1845493779,
    9537, 1912602643, 236862, 1845569299, 366, 1845493778, 49952, 1677722130, 333, 1845493777, 8950, 1845493777,
    350, 1845493776, 384, 1845493776, 1784, 1845493776, 156086, 3036876560, 290, 1845493775, 8893, 1845493775,
    21756, 1845493775, 305, 1845493774, 319, 1845493774, 21743, 1845493773, 70773, 1828717835, 125161, 1812084743,
    240079, 1812146695, 218679, 1795170565, 241919, 3187879684, 231957, 771761156, 89166, 1929590282, 52552, 1862271756,
    240569, 3187878406, 205953, 1828723974, 15508, 3103784999, 244180, 2952935191, 244161, 3171038995, 69893, 3187672338,
    182204, 1828722448, 182237, 1946162958, 144025, 1694699273, 118148, 973147143, 111721, 2265123611, 228315, 1845502986,
    228307, 1912611848, 165471, 2885881612, 101908, 1912802058, 207498, 1929387270, 218261, 1761616134, 16181, 3036676149,
    40719, 1962934541, 134362, 1845497367, 134343, 1728056851, 160019, 2516782861, 97979, 1929579274, 97989, 1929579274,
    202326, 1946164489, 165741, 2181238549, 76947, 3187673097, 222113, 3206554120, 222099, 773857799, 222087, 2149589510,
    219025, 1845764611, 139285, 2952793625, 148413, 1627590413, 148426, 1627590413, 154551, 1627590408, 25361, 1627586572,
    121241, 973147148, 25829, 2030239755, 26351, 1627586571, 29403, 1694695435, 222631, 774119943, 222619, 2149851654,
    239215, 1862412551, 38651, 1929380105, 98562, 1845693204, 98543, 1963133715, 98526, 1963133713, 98516, 1845693194,
    55422, 2181038881, 157962, 3036876575, 211371, 3170901260, 91374, 1929579280, 1002, 1845493775, 83416, 3187673633,
    87745, 3187880993, 77780, 973080597, 85393, 2399351060, 201097, 1694505999, 201083, 2835356686, 4565, 1862270994,
    4549, 1627389968, 12978, 1728053264, 69493, 1811940620, 70705, 973079818, 69484, 1946158345, 24897, 1912799240,
    221850, 1948262918, 95858, 1845693197, 199478, 1694505751, 199448, 1627396884, 97154, 1929579277, 220435, 772809225,
    232593, 1929389059, 89847, 1627589396, 131072, 1845562642, 116437, 973147151, 131098, 973147407, 115569, 1627458318,
    131090, 973147400, 115599, 1963002631, 16996, 2181038113, 150820, 1627590407, 221779, 1931223559, 244551, 3036821260,
    198477, 688069126, 186289, 1694701587, 186322, 2030245903, 186308, 2030245902, 34499, 2030108682, 135548, 1929383429,
    185801, 1761810442, 206670, 1728060677, 77864, 973080593, 138229, 1912606218, 23039, 1929379859, 25373, 1929576455,
    146893, 1929580295, 170190, 973082893, 241638, 1761815299, 228905, 1627399176, 228898, 1912611847, 27153, 1778581509,
    216170, 973152258, 135576, 1694502411, 157511, 2550337298, 91270, 1812138769, 157459, 2516782864, 221257, 773333508,
    161855, 2986544908, 211889, 2986351884, 206121, 1862278410, 53477, 1912603413, 53401, 1912603410, 149309, 1795362568,
    241074, 1694640647, 141838, 1627590149, 142343, 2047020549, 1550, 1845493773, 167273, 1627590663, 215727, 1627463431,
    9105, 1912602633, 136811, 1862274576, 241480, 1627531789, 240770, 1946298892, 241003, 1694640652, 241044, 1946298892,
    147235, 2684555019, 147246, 2147684107, 240859, 2835491339, 240912, 1677863435, 240962, 2684496395, 241194, 1946298891,
    241592, 2030184970, 89247, 1694709259, 220710, 2400461318, 217616, 3120570638, 179688, 973084168, 38690, 1845494026,
    47964, 2835350041, 57538, 1811940110, 225700, 1761813260, 65977, 1979778050, 241819, 1979919362, 218728, 2030051590,
    201837, 3087014956, 178073, 1845564684, 178085, 1946227978, 198440, 704846341, 83055, 2952792587, 49838, 2835350018,
    22064, 1761607698, 82157, 2969569807, 88181, 2969777423, 76470, 973080589, 82073, 1761610253, 170213, 973082893,
    28129, 1912799244, 84740, 1912811788, 82062, 1627392523, 76450, 973080586, 76460, 536872970, 171873, 973148426,
    28120, 1711472649, 84731, 1711485193, 164935, 3070430986, 227255, 3070436106, 198462, 688069125, 156412, 2416119586,
    156324, 2550337300, 161100, 2265124628, 173072, 1929449994, 212185, 2415926542, 109468, 2181237535, 109387, 2181237529,
    225346, 822289159, 32469, 2198011913, 147669, 1627590405, 159833, 2332233488, 161783, 2986544906, 138333, 1694502415,
    152000, 1812139784, 203086, 1811946760, 169645, 1694503181, 169658, 973082891, 176683, 973149192, 176676, 1929450503,
    40157, 1845494046, 40128, 1845494045, 101758, 2952989462, 101738, 1761807124, 120226, 973147148, 240942, 1862412812,
    101727, 1627589387, 120215, 973147147, 152285, 1627590411, 101717, 1627589386, 152275, 1627590410, 225680, 1627595530,
    204932, 2046827782, 238583, 3053463341, 238673, 3053463339, 223213, 774382089, 169275, 973082890, 75786, 973080585,
    84456, 1862480136, 70681, 973079821, 69043, 1862272268, 69055, 2030044428, 69067, 1694500108, 220722, 3105104390,
    162901, 1627590410, 212746, 1627397386, 143679, 1946357510, 221490, 2048664070, 149112, 1929580294, 12417, 1728053266,
    12786, 1677721617, 73960, 1845495566, 114185, 2919435036, 116091, 3204516619, 103141, 2231569162, 120660, 2231438346,
    158570, 2399342390, 55553, 2181038897, 45001, 1828716822, 157685, 2332233494, 11292, 2969567252, 30625, 2181234708,
    226535, 2181243668, 226907, 2181243668, 55651, 2147484430, 45023, 1929380106, 27983, 1795358728, 15995, 2181038107,
    79871, 2986477847, 177633, 1946227978, 75663, 973080584, 77522, 973080589, 85223, 3053662476, 199142, 1627396880,
    203655, 1912610055, 217810, 2181046532, 38525, 1845494034, 172661, 822153737, 172670, 838930953, 172654, 1694568967,
    79410, 1879181571, 89268, 1879258627, 133464, 1879051779, 26248, 1627586565, 206511, 1828723975, 39482, 1778385165,
    1753, 1845493775, 1740, 1845493773, 11397, 1761607690, 150131, 1627590410, 153838, 1627590410, 239084, 1627531526,
    39032, 1929380108, 237418, 2986419997, 216467, 3036684561, 174372, 1912673030, 144725, 1946357510, 136705, 1761611268,
    135746, 1660947971, 83981, 1946159625, 213623, 2969574668, 31679, 2986541074, 226027, 2986550034, 16320, 1694498833,
    45998, 1694499089, 59804, 1862337548, 65979, 973145091, 83219, 2516584981, 82691, 3036678673, 27424, 1929576453,
    235088, 1929455109, 160313, 2349010710, 88968, 1677932045, 12961, 1811939337, 236993, 2231445267, 66993, 973145106,
    235347, 3036751377, 236959, 3036751633, 162404, 1761808135, 125054, 973147141, 33622, 1694695428, 241932, 3171102472,
    241960, 3070439174, 226487, 2399347468, 133703, 2634026506, 143035, 1694699272, 52613, 1694499607, 16644, 1828716561,
    229247, 1694508042, 176354, 2181108488, 175928, 3120632582, 206461, 1845501193, 163643, 3204648730, 12153, 1694498840,
    214941, 1845501458, 242523, 1828782091, 28260, 1912799240, 102519, 1912802056, 120353, 1912671240, 212839, 1627397382,
    163811, 2432896784, 212852, 1627397383, 220918, 1930699270, 145945, 1694699269, 220924, 773071365, 220958, 1628709381,
    220963, 1779704324, 8209, 1929379853, 26334, 1862467594, 118833, 973147141, 174195, 1862341383, 137873, 1795165705,
    38675, 1879048463, 155862, 2952990480, 153527, 1627590409, 174742, 1963004678, 24067, 1845690381, 98031, 1929579278,
    134909, 1912606211, 189252, 1912609027, 94702, 1929579285, 94761, 1929579284, 94781, 1929579284, 118043, 973147156,
    94723, 1627589395, 94742, 1929579283, 116210, 1694567179, 125223, 1929525256, 146946, 1929580296, 239090, 1929521416,
    240190, 1929587208, 212814, 1761615111, 6389, 1761607695, 52388, 1862271751, 94824, 1929579287, 94868, 1862470421,
    205114, 1795169546, 210219, 2550144264, 212215, 2449480976, 212351, 2248154384, 66030, 973145100, 189255, 771758342,
    33832, 1812135946, 166760, 973147914, 166770, 973147914, 166780, 973147913, 173536, 1694569225, 174583, 1627460361,
    135613, 1627393544, 174752, 1761678088, 150553, 1694699271, 164633, 2919436046, 133344, 1929383433, 150051, 1627590407,
    119893, 1845562382, 119881, 973147148, 102093, 1963133707, 95923, 3103984397, 95936, 2567113485, 207680, 1694506247,
    156610, 2550337290, 162851, 1694699270, 146323, 1812139781, 244436, 3171038999, 201272, 1862278155, 201283, 1627397131,
    135372, 1761611284, 135360, 1694502412, 216238, 1811947778, 111784, 2500004626, 218684, 1627398406, 200345, 2399148828,
    148086, 1862471432, 39644, 1912602898, 39627, 1912602897, 39613, 2969567502, 1800, 1694498830, 222813, 774119942,
    243131, 1694643981, 243119, 1912747788, 217889, 771760389, 147265, 1627590407, 3516, 2835349525, 153910, 1627590416,
    148912, 1627590409, 205892, 1627397385, 200958, 1912609802, 200968, 1694505993, 85615, 2919444744, 177350, 2919306248,
    209807, 3120569622, 210807, 3070237974, 137230, 1677725207, 91978, 1694698249, 149910, 1694699271, 17472, 2399141929,
    235487, 2399217189, 48057, 2332033563, 142204, 2952990220, 239596, 2952931596, 155465, 3187871498, 136037, 1929383431,
    216992, 771760388, 49319, 1694499354, 96655, 1694698257, 24268, 1694695432, 24250, 1946353671, 205796, 1862278407,
    23550, 1812135942, 141413, 1812139526, 227764, 771761157, 173478, 1929450244, 187778, 1929582602, 152406, 1845694216,
    169297, 973082888, 217252, 771760387, 225640, 1694704390, 148886, 1862471429, 206184, 1862278405, 20894, 1946157080,
    45551, 1946157336, 158144, 2952990476, 10162, 1627389972, 73984, 1845495563, 147816, 1761808134, 149053, 1828916998,
    158935, 2936213270, 173774, 1694569220, 235976, 1845569291, 222288, 1948262919, 51146, 1845494539, 166950, 1845694475,
    179343, 973084171, 51137, 1912603401, 166941, 1912803337, 208045, 1929387270, 211261, 2550144270, 150691, 1795362570,
    206798, 1795169546, 229467, 1912611849, 20788, 1879048205, 205340, 1761615108, 242542, 1912668168, 67924, 3170960413,
    67982, 3170960413, 165089, 3070430996, 227165, 3070436116, 97999, 1929579280, 98015, 1929579280, 91184, 1728252693,
    91165, 1845693203, 235998, 1845569294, 34889, 1879048458, 68547, 973079814, 70818, 973080070, 240105, 1677928965,
    242046, 1677788421, 58125, 2181038872, 58173, 3070231318, 76699, 973080584, 243056, 1795362309, 140374, 1660947972,
    95732, 1845693205, 95753, 1845693205, 131366, 1845562636, 28818, 1795358724, 154881, 3087208202, 79073, 1744963848,
    88781, 1745040904, 209431, 2583698708, 209553, 2684362002, 116165, 1694567175, 134663, 1845497367, 202393, 1728060681,
    176608, 973149192, 12188, 1845493776, 180011, 973084170, 219168, 1627660810, 219160, 1963205128, 152843, 1912803078,
    169008, 1845498138, 228525, 1946166293, 228546, 1946166291, 47123, 1862271514, 22683, 1845493783, 45618, 1845494039,
    148164, 1627590410, 148174, 1627590410, 220986, 1863852549, 220971, 1763189252, 187819, 1711478792, 188126, 1728124945,
    185252, 1795364877, 168206, 973082884, 157555, 2399342362, 157633, 3036876570, 226371, 3036881690, 169107, 1929384205,
    239155, 1862412554, 69761, 973079817, 149289, 1677922058, 56468, 2348811047, 223853, 3089900046, 20512, 1946157071,
    20527, 2030043149, 132210, 1677790473, 215972, 973152266, 167094, 1694699528, 216958, 2885689608, 8038, 1845493771,
    47457, 1912603160, 102490, 1761807118, 11439, 1912602637, 68630, 1761608981, 68611, 1761608979, 68597, 1627391246,
    59133, 1912669195, 68577, 1694500106, 68587, 2684355850, 68570, 2835350791, 122656, 973147161, 170980, 973082905,
    237343, 2952865559, 161399, 3087208202, 161429, 2952990474, 226755, 2952995594, 162352, 1812139782, 227757, 1962943492,
    219965, 2349605392, 219937, 2399937038, 233901, 3170903350, 197702, 2399148329, 66915, 2952856615, 190990, 2399148327,
    66841, 3137405989, 110122, 2382564130, 105615, 3036875552, 122461, 973147167, 125352, 2332178450, 38849, 1778385164,
    146600, 1862471431, 204797, 1862278407, 216212, 1912611075, 176044, 3187741452, 142271, 1694699013, 202996, 1828723971,
    135402, 1694502410, 149790, 1677922054, 57741, 2181038874, 114105, 2969766682, 168021, 2181238810, 70223, 3036677400,
    70271, 3036677400, 70359, 3204449560, 70315, 3070231828, 114047, 2919435024, 175724, 3120632586, 212983, 1962941706,
    47004, 1694499354, 150880, 1677922054, 155495, 2332233505, 98920, 1812138765, 26398, 1862467589, 216319, 3154125060,
    40774, 1912602891, 158078, 2164461320, 79598, 1627523331, 89390, 1627600387, 133862, 1627393539, 150174, 1929580294,
    168649, 1879052554, 74274, 2197817099, 102669, 1946356493, 102682, 1946356493, 103396, 1845693196, 239975, 1912744195,
    28233, 1627586564, 181211, 973084420, 174147, 1929450244, 33643, 1694695433, 31253, 3204644880, 170448, 973082887,
    180189, 973084167, 203736, 1627397383, 143299, 1845694216, 143292, 1694699271, 224450, 1694704391, 217233, 771760388,
    23144, 1845690375, 106509, 2332232485, 231446, 3170903054, 89786, 1627600387, 147, 1694498838, 223231, 1697128969,
    146335, 1677922054, 173804, 1677792006, 155561, 2869104417, 236779, 1946232588, 236949, 1694574346, 65576, 973145096,
    140366, 1912606216, 4825, 1627389967, 203549, 1929387272, 173990, 1862341382, 215947, 973152003, 123547, 973147152,
    109954, 2382564111, 142980, 1946357509, 236246, 1627465487, 5659, 1627389966, 236218, 1627465486, 125439, 1912671500,
    125451, 1912671500, 138376, 1946160657, 214198, 1845501456, 208187, 1728060683, 208334, 1929387275, 204027, 1627397386,
    20702, 2030043148, 141714, 1862471179, 241909, 1996697345, 175544, 2147554058, 110320, 2550336277, 160508, 2533560097,
    155009, 3087208208, 175564, 2399212304, 176104, 2399212304, 188185, 1694570521, 186230, 1694701580, 189261, 1694505230,
    138137, 1627393549, 229069, 1627399178, 35894, 1929380109, 53677, 1912603400, 161947, 2248347408, 203485, 1694506255,
    173828, 1862341383, 22192, 1627389971, 204332, 1845501190, 33602, 1946353668, 150603, 1996689160, 206720, 1996496136,
    207790, 1946164485, 82666, 3087010329, 39985, 2046820628, 82628, 3187673613, 152668, 1627590408, 206572, 1845501189,
    138393, 1946160657, 239013, 1694640391, 23741, 3036872722, 174986, 1627460359, 59369, 1912669197, 67391, 1694565387,
    217818, 2969575684, 182266, 1828722447, 148880, 1627590406, 205201, 1627397382, 169073, 1694503180, 49592, 2969567785,
    171739, 2348814626, 92403, 1963133718, 207890, 1845501192, 28087, 1912799238, 178702, 771822861, 240557, 2198022668,
    241709, 1845701635, 103709, 2298678036, 103777, 1694698260, 120933, 973147151, 120963, 536939535, 103743, 1761807118,
    114496, 3171093271, 180244, 973084169, 174625, 1912673030, 177954, 1627460875, 170067, 2030047504, 150257, 2030243591,
    174981, 1694569221, 241866, 3171101702, 12232, 1677721615, 153100, 1677922055, 208657, 1828723984, 42800, 3154116883,
    226002, 1812144903, 137958, 1912606218, 215529, 1627397643, 78814, 973080585, 59162, 1912669190, 100620, 1627589385,
    176068, 3154187018, 83920, 2885683728, 179598, 1912608270, 53654, 1694499597, 136330, 1862274573, 52413, 1627390732,
    167141, 1627590668, 179839, 973084172, 52402, 1912603403, 53643, 1912603403, 167130, 1912803339, 167357, 1912803339,
    239074, 1862412554, 179612, 973084169, 239981, 1963075843, 147423, 1862471432, 205741, 1862278408, 98370, 1845693198,
    202752, 1795169546, 202762, 1795169546, 220594, 1628447239, 53784, 1862271774, 141187, 3070297102, 240685, 3070437902,
    45141, 1929380107, 172851, 2181108238, 152167, 2952990469, 198873, 1694505742, 198844, 1946163981, 147754, 1862471431,
    205313, 1862278407, 217191, 1627398406, 178872, 2231440657, 26863, 1929576455, 25520, 3103981573, 219829, 1946952197,
    168591, 1811943700, 206996, 3154124038, 207002, 3137346822, 95302, 1929579278, 177895, 1845564681, 54077, 3154117391,
    140988, 1761674253, 241174, 1761749517, 206643, 1845501191, 219324, 2030576132, 94577, 1862470410, 154913, 3087208204,
    221915, 2216698377, 115391, 1929579278, 198191, 1694505229, 227570, 822158084, 168521, 1845498128, 8610, 1677721614,
    136514, 1862274572, 137177, 1677725199, 238943, 1694640396, 82959, 3103787568, 86073, 3187880483, 86143, 2952999457,
    86209, 3137548831, 82907, 2952792602, 87540, 2952999962, 86271, 3036885525, 77619, 2164262929, 77653, 2952792079,
    77997, 3070232587, 76909, 973080586, 76929, 536872969, 108723, 2550336277, 115872, 1694567189, 71358, 1811940889,
    71311, 1845495318, 71676, 1862272533, 71718, 1862272533, 97543, 1929579282, 97561, 1929579282, 94628, 1929579281,
    94599, 1627589388, 146924, 1627590412, 224979, 1627595532, 97587, 1929579272, 149207, 1929580296, 216289, 2969575686,
    138055, 1677725187, 49059, 2516582946, 174760, 2667647748, 79543, 1694632209, 27429, 1828913160, 87256, 1828926472,
    173730, 1694569223, 196728, 2147490076, 102947, 1728252694, 102969, 1728252694, 102921, 1946356493, 102934, 1929579277,
    164139, 2969767690, 217455, 771760388, 76009, 1828718610, 88634, 1828926738, 75993, 1862273040, 75740, 1862273037,
    85978, 1694708235, 75722, 973080586, 75713, 973080585, 84418, 1929589001, 88598, 738407689, 75732, 1862273032,
    84410, 1862480136, 37821, 1862271250, 37810, 1879048459, 46441, 1728053777, 198225, 1728256528, 76569, 973080586,
    79667, 1677854985, 82194, 1677724169, 84788, 1677930761, 87327, 1677931529, 198204, 973084939, 189657, 973084938,
    139717, 2952793625, 175812, 2181108494, 214003, 838868487, 227556, 838935303, 53572, 1946157847, 149299, 1677922058,
    207975, 2617253125, 217284, 1761616137, 134817, 1979715076, 101579, 1912802071, 101545, 1912802065, 116066, 1845562126,
    155057, 2349010716, 222907, 1697128967, 239540, 2952931596, 216917, 771760389, 69843, 3187672334, 56689, 3120562956,
    9274, 1845493780, 203512, 1929387270, 163395, 2919436044, 241927, 2198023938, 59531, 1761674242, 241752, 1761815554,
    151864, 1912803083, 225584, 1912808203, 44982, 1912602899, 44967, 1912602895, 179354, 1845499405, 133095, 1929448710,
    137851, 1845497351, 178055, 1828787466, 845, 1946157075, 21018, 1828716560, 236721, 1929455375, 229848, 2969576463,
    160834, 2936213258, 1173, 1845493780, 9336, 1845493779, 45978, 1946157322, 45988, 1761607946, 226335, 2147689226,
    74846, 1627392009, 76231, 1879050248, 33303, 2969763854, 205682, 1627397383, 238857, 1946298629, 24276, 1694695436,
    24257, 1946353675, 18929, 1761607701, 204548, 1627397384, 32396, 1761804295, 88837, 1627600391, 241610, 1946364674,
    236307, 1627465485, 135156, 1862274569, 216922, 771760388, 206577, 1728060682, 92120, 1694698264, 92144, 1694698264,
    92076, 1694698262, 92098, 1694698262, 173935, 1929450246, 174378, 1845564166, 174122, 1761678085, 225528, 1694704389,
    211303, 2164268302, 54998, 1627390731, 54989, 2566914825, 55244, 1912603400, 19979, 2181038101, 11425, 1912602638,
    179154, 1845564686, 179126, 1845564685, 179211, 1761678603, 26284, 1862467602, 77700, 973080593, 85289, 2952999184,
    149484, 1879248650, 10341, 1778384912, 59892, 1694565385, 73071, 1761609234, 140417, 1929383442, 235312, 3036751377,
    54788, 1946157838, 173420, 1812009734, 173854, 1862341382, 205398, 1627397382, 174323, 1812009733, 142925, 1694699268,
    150058, 1694699271, 140282, 1912606213, 219870, 772547077, 3810, 1912602642, 117492, 973147152, 93316, 1929579278,
    228923, 1627399179, 228913, 1912611850, 151719, 1845694212, 98854, 1929579278, 55855, 2952790842, 40574, 1694499093,
    40595, 1627390227, 34916, 1845494025, 185283, 1946359813, 150345, 1677922054, 225429, 1677927174, 197924, 1694505246,
    105475, 3036875536, 169798, 1862275350, 89093, 1795372559, 204996, 2835356937, 205005, 2298486025, 26890, 1845690376,
    118614, 973147144, 91617, 1946356495, 116812, 1946225679, 212821, 1761615113, 21801, 2264924183, 188306, 1627461651,
    66197, 1694565384, 186725, 2902661128, 153573, 1694699271, 198516, 688069124, 243064, 687934980, 134830, 1677725187,
    228587, 1912611849, 223424, 1697391112, 223441, 1865163272, 223836, 1630282248, 211141, 2717916430, 178191, 973149450,
    58793, 973145096, 6891, 1862270990, 225744, 1946362633, 143393, 1946357512, 224477, 1946362632, 89896, 1946356500,
    89916, 1644366608, 214010, 1694506510, 115583, 1929448200, 241218, 1627531786, 73571, 1912604429, 202364, 1677729032,
    158042, 3137539858, 143217, 1845694216, 202260, 1845501192, 73475, 973080074, 72312, 1946158601, 66135, 1627456519,
    207278, 1627397383, 146207, 1812139783, 181228, 973084425, 142710, 1946357512, 174062, 1862341384, 160134, 2248347409,
    59533, 973145091, 176747, 973149189, 84649, 1845702916, 176743, 1845564420, 135043, 1728056846, 161222, 2952990476,
    45353, 2046820617, 231384, 2399151114, 169889, 1912606988, 46257, 1694499093, 232094, 1912611848, 244533, 1946302218,
    144740, 1862471426, 184431, 1627395862, 184380, 1627395860, 183902, 2197821203, 184414, 1627395857, 8390, 1862270990,
    145893, 1845694221, 145906, 1845694221, 175964, 3187741450, 1862, 973078534, 79512, 1828849925, 242808, 1828913157,
    149635, 1677922059, 173922, 1862341382, 163533, 2181238552, 153055, 1862471427, 166087, 2030243591, 239425, 1694640391,
    164099, 3171094292, 208898, 1627397383, 239204, 1812080902, 98609, 1795361555, 98592, 1795361553, 6761, 1694498833,
    236616, 1627465484, 190271, 1946163474, 153217, 1694699269, 29028, 1946353672, 212537, 3120569610, 104650, 1929579283,
    104630, 1694698250, 52538, 1694499598, 52525, 1694499597, 28217, 1946353671, 241720, 1912810499, 152488, 1627590406,
    223933, 774906372, 56525, 2181038866, 57295, 2181038866, 35267, 1929380112, 236025, 1845569295, 197174, 3087014178,
    197290, 2214598942, 197234, 2214598938, 49802, 1677722127, 242066, 1694564361, 71827, 1879049740, 164463, 3204648716,
    71818, 1946158601, 229027, 1912611846, 67205, 2952856596, 67169, 2986411026, 173557, 1812009735, 203462, 1677729040,
    175226, 2952860428, 171542, 2231374115, 67772, 973145107, 67735, 2969633810, 164897, 2181238542, 203750, 1694506247,
    76249, 788531206, 79170, 1627523333, 89242, 1627600389, 133459, 1627393541, 210271, 2583698700, 35740, 1912602896,
    217255, 771760388, 12855, 1728053268, 242752, 1845559306, 173519, 1912673031, 102329, 1845693201, 120814, 973147150,
    103571, 2298678029, 103610, 1694698253, 103649, 1694698253, 120773, 2298547213, 120905, 973147149, 103680, 1761807113,
    120846, 1761676297, 72613, 3036677671, 108453, 3087207201, 217932, 2952798474, 162595, 2198015754, 162605, 2181238538,
    216547, 1912611087, 81657, 1627392522, 28093, 1812135941, 21636, 1694498825, 242075, 1694564365, 117102, 1627458567,
    205557, 1627397384, 70383, 2181039403, 70469, 2969568532, 176314, 2969637652, 80900, 1845496342, 86787, 1845703702,
    80880, 1845496340, 86809, 1845703700, 80938, 1929382418, 86829, 1929589778, 80922, 1929382416, 86847, 1929589776,
    3496, 2835349524, 213755, 3103792402, 2186, 1962934289, 200654, 1627396879, 200625, 1694505742, 209743, 3120569614,
    7843, 1627389973, 93330, 1929579283, 93396, 1929579282, 93414, 1929579282, 115683, 1929448207, 93370, 1929579276,
    242654, 2197880843, 29869, 3120758794, 205749, 1627397385, 26083, 1694695431, 217348, 1828724995, 139780, 1946160656,
    125281, 1761753099, 149834, 1761808139, 149845, 1761808139, 239289, 1761749259, 240328, 1761815051, 177965, 1845564679,
    208150, 1929387274, 53979, 1962935055, 12060, 1811939342, 12632, 1811939342, 136173, 1862274573, 114672, 2969766691,
    114589, 2969766680, 187711, 2885883921, 53957, 1761608458, 211809, 2583698700, 35932, 1845494030, 73949, 1845495563,
    116111, 1912670988, 97878, 1912802075, 97932, 1912802067, 166202, 3120631560, 100519, 1694698249, 112973, 1694698248,
    115362, 1912802055, 144493, 1929580297, 144476, 1694699272, 243556, 1862416139, 17878, 2197815326, 150626, 2198015751,
    206743, 2197822727, 221416, 3088589318, 173300, 2013336071, 141910, 1929580041, 218244, 1761616134, 8354, 1627389962,
    220245, 1846551045, 26826, 1845690375, 74957, 973080583, 186802, 1845696518, 152919, 1761808136, 27527, 1862467592,
    150941, 1862471432, 225497, 1862476552, 44122, 1946157325, 148526, 1845694216, 13870, 2382364729, 15860, 2952790070,
    13794, 2382364710, 17618, 2197815332, 13984, 2197815330, 17554, 2197815328, 235781, 2969642522, 234137, 3187680536,
    48223, 2952790550, 170534, 973082901, 171128, 2952794386, 171094, 973082897, 49287, 3120562704, 170604, 2952794384,
    171164, 2986348816, 170506, 3019903246, 170576, 3137343758, 164661, 3204648716, 207550, 1627397384, 28453, 1778581509,
    111522, 2449672991, 110094, 2919435036, 162152, 2550337292, 80515, 1711278601, 88584, 738407694, 84016, 1845496333,
    88571, 1845703949, 184772, 1946162957, 151896, 1728253706, 144313, 1929580295, 122302, 973147147, 186098, 1845696535,
    156928, 2701332243, 161296, 2701332243, 138581, 2046823945, 243008, 1828913155, 170173, 973082890, 180001, 973084170,
    18512, 2197815315, 215455, 771759653, 215177, 771759651, 187921, 1946228760, 184994, 1728256015, 150677, 1845694214,
    206792, 1845501190, 123950, 1694567433, 204448, 1862278408, 167178, 1711476746, 146541, 1929580296, 156806, 2651000594,
    136061, 1862274569, 208395, 1845501193, 28557, 1627586565, 76586, 788531203, 213505, 2969574666, 238851, 1694640390,
    239893, 1929521413, 55691, 2147484428, 115791, 1694567175, 8593, 1912602641, 162429, 1761808136, 176238, 1694569224,
    212245, 2550144270, 78503, 973080589, 33317, 3204644876, 80140, 3204581644, 87950, 3204658188, 166046, 2181238542,
    28835, 1694695431, 222336, 1696866826, 151117, 1912803081, 208086, 1845501190, 138348, 1845497354, 94645, 1929579283,
    173960, 1862341383, 156102, 3036876560, 122324, 973147147, 241923, 3187879684, 7125, 1694498830, 239913, 1694640387,
    241805, 1694706690, 140578, 1811942924, 183375, 973084431, 78548, 788531204, 15547, 3103784999, 69911, 3187672338,
    140352, 1946160654, 200690, 1811946254, 205539, 1761615109, 186524, 1828919303, 117338, 1929448457, 143125, 1812139786,
    151917, 1812139785, 104669, 1929579283, 104640, 1694698250, 52695, 1694499609, 59671, 1694565401, 52657, 1862271762,
    59633, 1862337554, 222638, 774119943, 222625, 2149851654, 220637, 1863590404, 95992, 1694698267, 96042, 1761807127,
    118530, 973147158, 95971, 1761807125, 96065, 1761807121, 142920, 1694699269, 132450, 2868972808, 132723, 2550205704,
    138300, 1795165699, 96733, 1862470411, 147897, 1862471435, 147278, 1761808135, 134735, 1694502423, 220444, 772809225,
    202385, 1912610056, 95844, 1845693198, 117836, 1845562382, 123997, 973147154, 124015, 973147154, 112231, 2198014737,
    112248, 2181237521, 180069, 973084166, 218648, 1795170566, 137450, 1811942921, 144180, 1845694220, 17029, 2181038113,
    205947, 1828723974, 205551, 1627397382, 179478, 973084175, 51900, 1694499598, 167064, 1694699534, 179464, 1912608270,
    51887, 1912603405, 167051, 1912803341, 229570, 1912611852, 35539, 1828716816, 116648, 1929448461, 116661, 1929448460,
    116637, 1929448459, 208799, 1845501193, 134702, 1728056852, 145368, 1929580300, 37492, 1694499084, 15806, 3187671094,
    30859, 2399338518, 58422, 1845560323, 241703, 1845701635, 12074, 1845493775, 122968, 2499873807, 23163, 1845690374,
    95406, 1845693197, 95419, 1845693197, 117556, 1845562381, 117569, 1845562381, 149984, 1627590405, 173453, 1627460357,
    139470, 2952793635, 142409, 1677922054, 142686, 1946357512, 41312, 1795162382, 152328, 1862471430, 189837, 1627396372,
    244513, 1946302218, 153946, 2030243589, 89151, 1929590282, 183344, 973084424, 28621, 1694695431, 26986, 1778581510,
    160574, 3137539856, 78964, 1627523340, 88956, 1627600396, 133441, 1627393548, 75273, 788531209, 78956, 1694632200,
    88948, 1694709256, 225690, 2667782917, 51216, 1946157841, 201368, 2030050313, 201377, 1627397129, 203053, 1677729031,
    222147, 2233475602, 241662, 1929587459, 136906, 1862274568, 219152, 1627660808, 219145, 1912873479, 150216, 1627590406,
    201556, 1912609804, 204923, 1811946761, 163057, 1694699271, 218933, 772022791, 218921, 2986615302, 139562, 3036679700,
    83066, 2952792587, 52130, 1811940112, 11028, 1761607693, 96131, 1694698259, 186609, 1946359820, 28689, 1677918215,
    202892, 1711283460, 12768, 1677721607, 32163, 2198011917, 163213, 2198015757, 163226, 2181238541, 152877, 1627590416,
    199081, 1929386764, 154221, 1845694215, 135104, 1912606222, 161793, 2986544906, 211957, 2986351882, 162705, 2198015749,
    159849, 2332233488, 166749, 973147915, 166739, 973147914, 166893, 973147914, 173946, 1627460362, 174131, 1627460361,
    174384, 1694569225, 2079, 1912602636, 206347, 1862278407, 79110, 1728186627, 86600, 1728262915, 35526, 1845494029,
    10516, 1677721620, 234239, 2516591901, 238628, 3053463341, 238716, 3053463339, 27075, 1778581510, 223222, 774382089,
    241684, 2248354562, 207408, 1912610058, 201002, 1694506003, 147036, 1761808134, 162164, 3171094297, 28249, 1627586566,
    234915, 1761682958, 148126, 1862471433, 176096, 2952860424, 243111, 1929525000, 48867, 2952790573, 221859, 773857796,
    39940, 1845494029, 135631, 1912606216, 134907, 1996492290, 1675, 1845493778, 122440, 973147157, 105973, 2500004628,
    198520, 688069129, 136558, 872418823, 43614, 3154116883, 217814, 2181046532, 176253, 1929450244, 34942, 1694499083,
    200937, 1711283210, 212387, 3120569631, 146262, 1627590407, 207882, 2952797448, 225575, 822289161, 149436, 1677922058,
    138422, 1761611273, 206826, 1627397388, 15586, 2332033061, 22364, 2348810268, 34286, 671154200, 30247, 3087204374,
    30291, 3103981590, 56543, 2147484438, 79894, 2315389206, 157223, 3087208214, 226225, 3103990550, 216484, 3036684561,
    146289, 1929580305, 146306, 1929580305, 115759, 1694567178, 33956, 1862467592, 65879, 973145095, 156344, 2952990498,
    156284, 3087208212, 161060, 2533560084, 173022, 1627460105, 232035, 1912611846, 152572, 1912803079, 213679, 2533367072,
    21053, 1845493777, 46240, 1845494033, 169497, 1761612040, 17180, 2952790078, 91431, 1845693195, 54332, 1912603398,
    167452, 1912803334, 151050, 1627590410, 166196, 1040256774, 166217, 788598534, 143561, 1694699268, 242858, 1694695428,
    76742, 973080587, 118173, 973147145, 145999, 1845694216, 224942, 1845699336, 69548, 1862272268, 3214, 1694498838,
    149516, 1845694214, 188110, 1627461648, 185870, 1761810439, 180035, 973084169, 81240, 1811941901, 164285, 2969767700,
    147174, 1761808135, 83240, 2516584981, 82708, 3036678673, 160335, 2349010710, 225369, 1812144903, 154532, 1627590419,
    104857, 1627589384, 153463, 1627590408, 234674, 1845569049, 234650, 1845569048, 188428, 1845500181, 188449, 973084936,
    237012, 2231445267, 67011, 973145106, 235364, 3036751377, 236976, 3036751633, 146565, 1627590414, 146579, 1627590414,
    143307, 1812139787, 224566, 1812144907, 187873, 1946228748, 183132, 3103790904, 183650, 2382370608, 110439, 3087207197,
    110364, 3087207191, 190174, 1845500180, 190251, 1845500180, 229220, 1694508043, 229432, 1912611850, 211741, 3137346830,
    243666, 1963079432, 226499, 2399347468, 16661, 1828716561, 142234, 1761807877, 206542, 1946164485, 141725, 1812139532,
    78380, 973080585, 177367, 973149193, 204653, 1627397383, 92641, 1929579285, 80474, 973081094, 227536, 536945413,
    153731, 2365787918, 140383, 1728056838, 23572, 1812135942, 160401, 3187871510, 139544, 3036679698, 232168, 2181047320,
    145681, 1694699277, 139200, 3154120214, 152560, 1795362566, 79479, 1812072723, 89328, 1812149779, 76434, 1627392016,
    76420, 1627392014, 79498, 1627523342, 89347, 1627600398, 112037, 1694698254, 123868, 1694567438, 242676, 1946222605,
    239328, 1627531527, 219199, 3087278604, 223479, 1932272131, 229257, 1694508042, 148482, 1862471438, 15702, 2348810265,
    29783, 3036872714, 20554, 1946157069, 185630, 1929582598, 186794, 1677924360, 12662, 1946157074, 12646, 1677721616,
    216193, 1929388293, 216198, 1627398404, 143027, 1694699272, 71993, 1761609232, 230008, 1946166278, 69369, 1761608972,
    136221, 1912606215, 40798, 1946157327, 81080, 1862273551, 81095, 1627392527, 81569, 1862273551, 86871, 1862480911,
    87066, 1862480911, 85795, 1812148744, 74676, 1694500871, 84099, 1694707975, 85757, 1694708231, 167006, 1694699525,
    215704, 1694572293, 216694, 771760387, 230181, 1677730818, 148830, 1929580296, 151530, 1627590405, 18688, 1694498827,
    139591, 2399145499, 9418, 1728053267, 207728, 1627397382, 217151, 771760387, 94226, 1845693191, 28903, 1912799238,
    186634, 1795364872, 34129, 1795358725, 220263, 772809220, 40435, 1946157327, 236890, 1845569294, 238835, 1694640394,
    189038, 1845500181, 189215, 1694505236, 189602, 1862277393, 189023, 1912609039, 184400, 1627395854, 209623, 3087015184,
    235933, 1845569297, 235903, 1912678159, 9815, 2181038104, 9795, 2181038100, 9781, 1627389966, 26975, 1778581515,
    217720, 2952798478, 19714, 2181038109, 68101, 973145111, 58249, 2181038870, 94801, 1929579287, 233077, 1845503254,
    68341, 1912669205, 94847, 1862470421, 125231, 1929525258, 167465, 1963134980, 215755, 1963007748, 15224, 3087007779,
    121894, 3036744735, 242241, 2382430239, 109530, 2164460313, 242431, 3036741657, 14976, 3036676119, 105309, 3036875543,
    242195, 3036741655, 16600, 2986344470, 242481, 2516647957, 121855, 973147149, 29759, 2349006860, 41452, 1912602892,
    204504, 1929387272, 29426, 2902654988, 144967, 1761808139, 132180, 1677790473, 199281, 1862277900, 199293, 1627396876,
    75943, 788531209, 79276, 1694632200, 89123, 1694709256, 133356, 1694502408, 91987, 1694698249, 83383, 3187673633,
    87712, 3187880993, 77759, 973080597, 85373, 2399351060, 209213, 3019906333, 35122, 1845494039, 36146, 1929380108,
    179818, 973084171, 17513, 2399141929, 235524, 2399217189, 48084, 2332033563, 142216, 2952990220, 239608, 2952931596,
    155475, 3187871498, 120786, 973147150, 103545, 2835548941, 103584, 1694698253, 103623, 1694698253, 120747, 2835418125,
    120879, 973147149, 103662, 1761807113, 120828, 1761676297, 57127, 2952790802, 57099, 2264924942, 226775, 3020104458,
    174037, 1862341382, 143688, 1627590405, 145001, 1694699269, 176168, 1694569220, 132086, 1627458839, 173630, 1946227468,
    201112, 1929387021, 201125, 1862278156, 153875, 1627590409, 138942, 2248150569, 158156, 2952990476, 208935, 2952797452,
    38782, 2013266187, 198361, 2349013516, 244563, 3036821264, 148370, 1694699281, 236769, 1946232586, 148344, 1929580297,
    148327, 1627590408, 236941, 1694574344, 137834, 1761611281, 151072, 1694699272, 74489, 1627391761, 140378, 822087170,
    222295, 1948262919, 1827, 1845493775, 23186, 1845690376, 184293, 973084424, 11817, 1845493779, 102633, 2768440077,
    102646, 2231569165, 120509, 2768309261, 120522, 2231438349, 242689, 2768306186, 22099, 1862270988, 142083, 1946357258,
    161343, 2936213262, 58149, 2181038872, 58195, 3070231318, 13716, 1795162130, 29471, 2768437257, 1615, 1845493773,
    210133, 2483035414, 22036, 1912602637, 102450, 1912802061, 27704, 1761804295, 23618, 1845690376, 152363, 1828916999,
    133538, 1929383434, 74029, 3019900693, 216273, 2986352906, 143582, 1694699269, 117452, 973147156, 117472, 973147156,
    92014, 1694698259, 92033, 1694698259, 91996, 1946356498, 115698, 1946225426, 92064, 1946356492, 93831, 1644366602,
    134791, 1694502418, 47149, 1862271514, 59285, 1694565403, 59260, 1812005913, 59237, 1694565399, 59215, 1946223638,
    6552, 1946157070, 6566, 1862270990, 211347, 3170901260, 136451, 1946160663, 93046, 1912802073, 90918, 1845693204,
    90938, 1845693202, 90902, 1812138768, 143540, 1929580297, 143533, 1812139783, 240019, 1812146695, 239452, 1946298628,
    69770, 973079817, 230119, 1946166287, 55134, 1627390729, 223867, 3089900046, 133993, 1660947972, 198787, 1929386767,
    139339, 2181041678, 213000, 1828723977, 112649, 1828915985, 218773, 1912873479, 186554, 1946359823, 202063, 2197822478,
    202051, 1946164236, 199981, 2902465302, 72377, 1694500373, 104823, 2030242577, 104840, 2030242577, 135863, 1627393553,
    207396, 1627397382, 237366, 2952865559, 93301, 1845693199, 161409, 3087208202, 161439, 2952990474, 226765, 2952995594,
    162678, 1761808135, 236664, 1694574351, 235247, 1761682954, 236533, 2835425034, 236797, 1744905994, 236931, 1761683210,
    235093, 1694574089, 236751, 1694574345, 236760, 1694574345, 219981, 2349605392, 219951, 2399937038, 162564, 2198015751,
    53419, 1912603409, 234546, 1963009550, 135289, 1929383437, 116500, 973147148, 90728, 1677921035, 143418, 1677922059,
    224485, 1677927179, 85583, 3204657416, 85599, 2349019400, 147107, 1627590408, 149353, 1694699272, 162376, 1661144840,
    233955, 3170903350, 197743, 2399148329, 66954, 2952856615, 191029, 2399148327, 66878, 3137405989, 110156, 2382564130,
    105647, 3036875552, 122492, 973147167, 125370, 2332178450, 148109, 1929580296, 227541, 536945416, 10004, 1778384912,
    98981, 3154316048, 98997, 3137538832, 99013, 1778584334, 99027, 1778584334, 214881, 771759630, 98955, 1694698253,
    98968, 1694698253, 27049, 1778581516, 99041, 1778584332, 98933, 3154316043, 98944, 3137538827, 119221, 536939527,
    173394, 1812009734, 175734, 3120632586, 221900, 1763713543, 158403, 2600668936, 143508, 1912803082, 204126, 1811946761,
    135798, 1811942923, 50691, 1845494554, 50666, 1946157849, 54532, 1912603412, 54813, 1912603410, 54515, 1912603409,
    154652, 2684555014, 158086, 2164461320, 238879, 1946298634, 11260, 1828716560, 114241, 2919435031, 75696, 973080586,
    84401, 1929589001, 79470, 1929513225, 89319, 1929590281, 204938, 1845501193, 204947, 1845501193, 34172, 1677787144,
    150500, 1812139783, 40450, 1811939599, 11238, 1761607690, 4987, 1862270994, 137493, 1627393550, 207087, 1795169545,
    71774, 1879049741, 71764, 1946158602, 155233, 2651000592, 116806, 973147142, 24196, 1694695428, 231460, 3170903054,
    153940, 1627590406, 22881, 1862270992, 147002, 1845694221, 147015, 1845694221, 225020, 1845699341, 39371, 1862271251,
    146992, 1929580298, 210903, 3120569614, 33842, 1694695431, 179308, 620827909, 222981, 3123192324, 221496, 1830560259,
    35626, 2684354830, 9324, 1677721612, 24431, 1912799243, 71424, 973080068, 150874, 1677922054, 18782, 1962934291,
    137995, 1761611279, 138449, 2046823944, 75366, 1879050246, 215950, 973152003, 123563, 973147152, 109969, 2382564111,
    121328, 1694567432, 216996, 1761616132, 82106, 1627392517, 147134, 1761808133, 155025, 3087208208, 175580, 2399212304,
    176120, 2399212304, 151750, 2651000584, 238010, 1929389846, 148891, 1929580300, 147122, 1761808135, 190376, 1694505233,
    29074, 2902654987, 104338, 2030242584, 115923, 2902526735, 47334, 1694499343, 206914, 1627397389, 206927, 1627397389,
    45498, 1862271249, 73784, 1845495563, 174070, 1627460359, 247, 1845493779, 217211, 1795170567, 103521, 1912802059,
    213930, 1744837896, 216929, 1912611076, 152660, 1627590408, 225753, 1627595528, 44351, 2919235882, 42334, 2164261147,
    42294, 3036676372, 149465, 1946357511, 16850, 3170893847, 28369, 1812135954, 221872, 1864376838, 222276, 1948262917,
    147272, 1627590406, 149472, 1912803078, 142840, 1912803077, 159979, 2416119568, 178715, 771822861, 209339, 2583698696,
    17969, 2399141907, 136650, 1627393555, 52470, 1627390731, 52481, 1761608459, 167246, 1627590667, 239147, 1694640392,
    198341, 2248350218, 241872, 3171101702, 210865, 2583698702, 134833, 1811942923, 42819, 3154116883, 71011, 973080071,
    148936, 1627590415, 146557, 1627590408, 207504, 1845501193, 151335, 1828916997, 202530, 1728060681, 204230, 1627397381,
    58877, 1946223628, 223980, 774906372, 235047, 1912677892, 82574, 1862273541, 30119, 3020095500, 219604, 2231902742,
    219648, 2181571094, 116560, 973147150, 1082, 1694498829, 116574, 973147148, 223827, 1630282249, 23919, 1845690384,
    58563, 1845560338, 58581, 1845560338, 27037, 2047016966, 206486, 1694506246, 167469, 1879248901, 216028, 1879121925,
    148038, 1929580293, 202957, 1811946760, 134425, 1912606230, 6183, 1862270994, 6167, 1862270992, 121366, 1778453516,
    40898, 1694499084, 217076, 771760388, 81123, 1627392526, 202820, 1795169545, 226523, 3187876620, 152028, 1912803078,
    207142, 1912610054, 33852, 1812135942, 229095, 771761155, 223469, 774644228, 112319, 2198014744, 112343, 2181237528,
    112385, 1694698258, 112280, 1694698255, 112417, 1694698254, 186357, 1946359813, 225606, 1812144901, 151163, 1761808141,
    176294, 2969637642, 576, 1845493775, 146458, 1627590407, 162645, 1694699274, 231574, 2147492894, 230014, 771761161,
    37872, 1811939602, 147969, 1761808137, 162886, 1761808133, 212761, 1761615109, 20000, 2231369763, 164403, 2181238548,
    163263, 2919436048, 43846, 2197815564, 79662, 1979844869, 86488, 1979921157, 87354, 1979921413, 216335, 771760388,
    144207, 1929580294, 148439, 1929580294, 33710, 1677918210, 89876, 1912802058, 210303, 2348817674, 153406, 1946357510,
    180109, 973084166, 58482, 1845560341, 58463, 1845560339, 40072, 1845494034, 198857, 1694505744, 198829, 1946163983,
    59520, 973145099, 140684, 1845560330, 240172, 1845701130, 81492, 1627392521, 173737, 1694569223, 196756, 2147490076,
    19117, 1946157069, 164149, 2969767690, 54233, 1761608469, 140449, 1946160655, 205124, 771759375, 203149, 1845501194,
    228882, 1862280200, 228890, 1627399176, 80278, 1862404360, 89751, 1862481416, 152143, 1946357511, 23909, 1845690374,
    125473, 1845562630, 125525, 973147398, 216301, 771760390, 175826, 2181108494, 208092, 1845501195, 210483, 2415926536,
    182610, 1912608534, 94567, 1862470410, 22141, 1845493779, 176180, 2197885701, 155085, 2349010716, 21982, 1946157072,
    139088, 1962937871, 139765, 1627393551, 239552, 2952931596, 125168, 1694644233, 56701, 3120562956, 204593, 1627397382,
    228362, 1845502985, 228355, 1912611847, 104745, 1694698255, 151875, 1912803083, 225595, 1912808203, 23151, 1845690374,
    141425, 1912802822, 174888, 1694569221, 174328, 1795232516, 32929, 3204644886, 82086, 1627392524, 145012, 1929580295,
    65894, 973145094, 65900, 973145094, 54193, 1912603397, 236807, 1912678149, 81677, 1627392538, 177876, 1929450760,
    236812, 1845569288, 23985, 1845690377, 167807, 2231570440, 236450, 1694574353, 236467, 1694574351, 27808, 1845690372,
    133990, 1845497347, 75938, 788531205, 79314, 788662533, 78949, 1627523332, 89119, 1627600388, 133340, 1627393540,
    179093, 1929450764, 174538, 1627460358, 146103, 1929580297, 54338, 1962935046, 167446, 1963134982, 37930, 1862271250,
    142381, 1929580041, 125119, 973147147, 45197, 1929380106, 115454, 1929579274, 207970, 3154124037, 6905, 2030043153,
    118398, 1862339599, 118413, 1862339598, 96359, 1694698252, 118386, 1694567436, 216017, 973152267, 167422, 3120762890,
    27194, 2047016969, 65906, 973145094, 141533, 1795362309, 222451, 2401509904, 222483, 2351178256, 76339, 973080584,
    84684, 1795371271, 135536, 1929383436, 32144, 1694695432, 132817, 2181106960, 161385, 2936213262, 198262, 1694702084,
    132260, 2030112008, 209373, 2734693658, 40272, 1845494033, 136634, 1627393552, 20991, 1694498843, 46071, 1694499099,
    213800, 1862278408, 33916, 1929576453, 33912, 1694695428, 162396, 1694699272, 9505, 1694498829, 96384, 1963133704,
    154425, 2365787912, 174362, 1929450245, 163991, 2969767694, 162505, 1694699273, 75753, 973080584, 79222, 1862404359,
    86458, 1862480647, 86903, 1862480903, 239956, 1912744195, 92425, 1929579289, 167967, 1694699530, 215887, 1694572298,
    2419, 1677721614, 24299, 1929576457, 153435, 2030243591, 144367, 1946357510, 25124, 1627586573, 25113, 1694695435,
    36395, 1694499083, 36406, 1694499083, 150849, 1627590411, 137427, 1627393552, 52650, 1761608455, 149083, 1862471437,
    26344, 1627586567, 143064, 1627590410, 173351, 1677792010, 180413, 973084171, 91420, 1644366603, 46696, 1845494294,
    46620, 1929380369, 58217, 2164261648, 131280, 1929448714, 131290, 1929448714, 32114, 1694695432, 173778, 1694569225,
    12333, 1795162128, 214214, 1694506502, 77601, 788531209, 25204, 1912799237, 76366, 1627392018, 176843, 1744901136,
    176785, 973149194, 176823, 973149194, 84708, 1862480137, 176767, 1862341641, 176805, 1627460617, 199688, 2969574158,
    9451, 1694498831, 71848, 1879049740, 71839, 1677723145, 23120, 1845493778, 34164, 1946222600, 79081, 1929513222,
    88789, 1929590278, 69283, 1761608973, 27860, 1879244810, 134614, 1912606220, 203801, 1912610053, 45842, 1929380111,
    45857, 1694499086, 161234, 2952990476, 163019, 1627590403, 180932, 1694504735, 180963, 1845499675, 23372, 1845690377,
    167011, 1946357767, 215965, 1946230791, 8012, 1845493771, 81344, 1862273550, 86944, 1862480910, 23246, 1845690374,
    23252, 1694695429, 175974, 3187741450, 119621, 973147144, 153566, 1694699271, 202772, 1728060681, 44197, 3036676374,
    243802, 2181183242, 139802, 1862274569, 241714, 1912810499, 35097, 1728053529, 210891, 2583698700, 20457, 1811939336,
    236403, 1694574349, 51956, 1929380619, 51946, 1627390730, 167153, 1627590666, 174668, 1845564164, 139137, 2332036627,
    86015, 1761817102, 208160, 1862278407, 22160, 1627389960, 58503, 1845560333, 203258, 1845501190, 204072, 1627397384,
    218947, 2399412746, 24626, 1929576455, 217154, 771760387, 204328, 1862278404, 151940, 2969767695, 151955, 1761808142,
    186076, 1946359823, 205624, 1627397382, 100273, 1946356500, 119657, 1946225684, 100330, 1761807123, 100404, 1761807123,
    100367, 1761807122, 131885, 1946225936, 101625, 1912802062, 119690, 1828785165, 131859, 973147402, 100293, 1862470409,
    100302, 2047019785, 76688, 788531207, 79601, 1627523331, 89393, 1627600387, 153884, 1627590405, 236120, 1912678167,
    236166, 1912678165, 212665, 2583698700, 24870, 1929576457, 234718, 1929455113, 179239, 1845564678, 163149, 1761808134,
    239780, 1761749254, 240668, 1761815046, 211645, 3170901258, 236335, 1862346509, 236348, 1627465485, 119030, 973147145,
    148570, 1862471432, 225316, 1862476552, 25645, 1862467607, 93841, 1929579285, 93862, 1929579285, 24393, 2835546131,
    96232, 1761807123, 4190, 2835349521, 137941, 1694502411, 164475, 3204648716, 188889, 1912609055, 188920, 2835355932,
    188995, 1946163484, 188948, 2835355931, 232826, 2835359003, 232801, 2835359001, 188975, 1962940692, 232853, 1962943764,
    3874, 1627389970, 3892, 1946157071, 115591, 1845562120, 237871, 1694508813, 79970, 3154250002, 89584, 3154327058,
    73238, 3070232101, 114422, 2181237541, 114335, 2969766681, 96672, 1761807122, 179574, 973084168, 7387, 1627389978,
    7362, 1627389977, 4455, 1862271000, 7413, 1862270999, 4416, 1627389974, 4479, 1627389973, 4438, 1627389969,
    7436, 1627389967, 7348, 1862270990, 21362, 1627389966, 21376, 1694498830, 4403, 1912602637, 4391, 1845493772,
    21691, 1912602636, 4500, 1845493771, 21680, 1694498827, 24888, 1912799241, 25432, 1694695432, 149646, 1812139783,
    26870, 1929576458, 241777, 1694706690, 143749, 2298679049, 141041, 1761674262, 141063, 1912669198, 227862, 1845502985,
    227855, 1912611847, 209599, 2348817676, 73893, 1694500618, 137639, 872418821, 209165, 2466258200, 217942, 2952798474,
    83295, 687868432, 134318, 771755524, 81667, 1627392522, 226871, 3187876626, 18146, 2147483681, 239131, 1627531528,
    76166, 973080582, 76172, 536872966, 84623, 1677930757, 86447, 1677931269, 26844, 1879244804, 174019, 1862341383,
    70426, 2181039403, 70489, 2969568532, 176334, 2969637652, 40852, 1979711760, 135656, 1694502418, 43478, 2399142166,
    98643, 1795361566, 76875, 1694500880, 202662, 1728060682, 229476, 1862280200, 34953, 1845494029, 229621, 1912611847,
    184343, 1728059152, 184565, 1694504720, 184581, 1728059149, 166258, 1040256777, 26099, 1862467592, 24973, 1627586567,
    146954, 1627590407, 57419, 1946157845, 52021, 1694499600, 52007, 1627390734, 51994, 1694499597, 57393, 1711276813,
    57406, 1711276813, 236391, 1694574348, 236380, 1694574347, 51984, 1929380618, 51975, 1627390729, 57440, 1761608457,
    67473, 973145097, 51967, 1912603400, 142899, 1845694213, 42175, 3036676389, 39129, 1996488985, 97212, 1929579278,
    209905, 2415926546, 204022, 1946164485, 241527, 3204590104, 39273, 1828716813, 66727, 2952856603, 66677, 3137405977,
    107340, 3036875540, 156446, 2181238544, 157379, 2382565136, 226045, 2382570256, 153041, 1694699270, 202790, 1677729034,
    142985, 1946357517, 142998, 1946357517, 74744, 1694500872, 85764, 1694708232, 34624, 1912602894, 133134, 1929448712,
    153252, 1845694215, 220679, 1930699270, 7102, 1694498839, 158267, 3003322130, 27419, 1661140997, 176623, 973149193,
    176632, 973149192, 176656, 1929450503, 224029, 2402296334, 224057, 2351964686, 202346, 1711283467, 131677, 1694567694,
    137146, 1811942917, 25380, 1862467594, 224950, 1862476554, 24806, 1946353673, 145241, 1946357513, 224803, 1946362633,
    83133, 3187673624, 83181, 3187673619, 137137, 1946160649, 152927, 1761808136, 204556, 1627397384, 221811, 1629233670,
    221943, 1629495813, 217778, 3170902276, 13927, 2382364729, 15914, 2952790070, 13832, 2382364710, 17654, 2197815332,
    14018, 2197815330, 17586, 2197815328, 235807, 2969642522, 234161, 3187680536, 48245, 2952790550, 170555, 973082901,
    171146, 2952794386, 171111, 973082897, 49303, 3120562704, 170620, 2952794384, 171180, 2986348816, 170520, 3019903246,
    170590, 3137343758, 22123, 1593835525, 138036, 1845497346, 164673, 3204648716, 210099, 2583698700, 23450, 1946353674,
    26662, 1677918218, 150486, 1812139783, 241686, 3103992578, 218542, 1795170572, 210293, 2583698698, 83850, 2231372315,
    78451, 973080589, 85623, 2969776396, 222952, 774382084, 171052, 3087012117, 140851, 1862337545, 221231, 773333513,
    240251, 1862478345, 162857, 1761808138, 162867, 1761808138, 212701, 1761615114, 212711, 1761615114, 219689, 772284935,
    219676, 2986877446, 6653, 2030043161, 181921, 1627395865, 6678, 2030043155, 12875, 1912602643, 45928, 1912602899,
    184480, 1627395858, 234885, 1963009551, 59513, 1627456519, 143672, 1694699271, 188365, 1845500183, 169989, 3154120978,
    76300, 973080585, 169980, 973082889, 27502, 1627586568, 84672, 1627599112, 150977, 1627590408, 204988, 1845501192,
    157289, 2952990482, 226101, 2952995602, 157343, 3070430988, 226077, 3070436108, 18531, 2197815315, 215492, 771759653,
    215212, 771759651, 159218, 3187871496, 137214, 1677725200, 70186, 1946158344, 174498, 1828786952, 173709, 1912673030,
    115211, 1862470408, 125046, 1862339592, 213859, 1677729030, 90778, 1845693202, 179621, 973084171, 196928, 3154123062,
    197036, 3154123060, 196854, 3154123045, 196784, 3154123043, 201963, 3103792150, 202007, 2399149078, 78516, 973080589,
    33329, 3204644876, 80152, 3204581644, 87962, 3204658188, 228257, 1845502982, 228679, 1694508038, 228253, 1711285252,
    54401, 1711276810, 169443, 1761612042, 75921, 973080584, 169453, 973082888, 84544, 1627599111, 151307, 1828916999,
    188410, 1845500178, 91632, 1946356495, 116827, 1946225679, 237816, 1845503780, 94664, 1929579283, 94683, 1929579283,
    173967, 1862341383, 142857, 1946357514, 142867, 1946357514, 145119, 2835549961, 145128, 2298679049, 242911, 1694695431,
    161975, 2416119558, 37577, 1862271248, 26205, 1912799240, 181417, 973084423, 143401, 1946357512, 225142, 1862476552,
    7551, 1912602639, 7537, 1929379854, 7524, 1862270989, 25449, 1845690380, 32857, 2365784074, 25440, 1929576457,
    36610, 1929380105, 217798, 2147492100, 152786, 1728253705, 190165, 973084937, 208112, 1728060681, 221659, 773595655,
    221647, 3206291974, 5340, 1862270989, 34870, 1694499082, 25329, 1912799240, 65912, 973145098, 151816, 1778585353,
    225616, 1778590473, 220806, 2987663880, 150383, 1627590407, 220792, 773071367, 225442, 1627595527, 220780, 2954109446,
    85845, 1711485457, 78674, 2030045198, 38700, 1778385164, 78688, 1946159116, 85728, 1946366220, 222367, 774119940,
    201386, 2030050313, 201395, 1627397129, 4045, 1694498829, 219192, 1912873479, 199501, 1946163986, 109131, 2885880606,
    21454, 1627389970, 59969, 973145094, 59975, 1946223621, 207285, 1761615111, 212067, 2449480976, 137952, 1946160646,
    216562, 1811947786, 163443, 2533560076, 174768, 1677792006, 174836, 1677792006, 173545, 1694569228, 147810, 1862471430,
    37757, 1929380112, 37773, 1627390220, 149133, 1862471436, 149145, 1862471436, 37739, 1929380105, 37748, 1862271241,
    164647, 2298679054, 137378, 1946160643, 153268, 1728253705, 56327, 2348811059, 154739, 2952990482, 220991, 1863852550,
    216861, 1929388294, 220023, 1695293958, 219852, 1946952196, 11533, 1694498835, 11515, 1694498834, 28165, 1845690381,
    185541, 2835552267, 204813, 1627397383, 203685, 1694506254, 9146, 1929379853, 144354, 1929580295, 209585, 2449480974,
    136827, 2030046729, 148019, 1812139782, 35145, 1845494042, 453, 1811939342, 467, 1728053262, 18880, 1694498846,
    18910, 1929379859, 162269, 2198015753, 162278, 2181238537, 142368, 1862471176, 147028, 1627590408, 166079, 1929580296,
    162287, 1661144839, 111351, 2885880604, 111268, 2550336283, 111200, 2500004622, 162114, 2500005646, 132121, 1845562641,
    109635, 2332232460, 227731, 973153035, 109605, 2181237514, 226575, 2181243658, 180355, 973084174, 177981, 1828787470,
    120168, 973147143, 135015, 1946160668, 213461, 2566921484, 120608, 973147141, 10672, 1761607693, 95830, 1845693198,
    117822, 1845562382, 174714, 1694569221, 242407, 2231435276, 70652, 1677722888, 228742, 771761156, 44435, 2181038357,
    232136, 2181047312, 160590, 3137539856, 154775, 2416119570, 68248, 2030109708, 76720, 973080587, 180150, 973084168,
    222165, 2233475602, 241665, 1929587459, 21169, 1845493777, 2046, 1845493772, 133818, 2969570840, 144757, 1929580296,
    144773, 1845694215, 173623, 1845564167, 118650, 973147146, 147524, 1761808137, 225124, 1761813257, 234297, 1694508301,
    144154, 1929580295, 239031, 1929521415, 166804, 973147919, 79294, 1627523342, 88934, 1627600398, 58787, 973145094,
    59627, 1694565382, 236791, 973154054, 59402, 1912669189, 142877, 1862471428, 218967, 2349081100, 160303, 2248347402,
    22776, 2667577373, 111975, 1694698263, 19003, 1811939350, 19025, 1694498836, 111939, 1694698258, 123758, 1694567442,
    111905, 1946356497, 123724, 1946225681, 123794, 1812007953, 123698, 1761676301, 111859, 1761807116, 123634, 1761676300,
    123680, 973147145, 32106, 1694695432, 216816, 771760388, 174217, 1862341385, 231002, 2147492876, 29879, 2349006860,
    150802, 1694699273, 176390, 3070300936, 134530, 1728056854, 68314, 973145095, 202357, 1728060679, 220967, 2903777796,
    157581, 2936213274, 157659, 2500005658, 234268, 2516591901, 221535, 773595653, 149459, 1963134726, 139271, 3087011342,
    243051, 1845693957, 199021, 1862277897, 200908, 2030050056, 199617, 1627396872, 220648, 1863590406, 67635, 2231436294,
    34880, 1929380105, 11941, 1912602644, 14509, 2952790051, 48912, 2952790573, 205207, 1627397383, 206624, 1811946759,
    215607, 2969574948, 20214, 2181038115, 54767, 1946157845, 230337, 1912611856, 6809, 1862270989, 153209, 1929580296,
    25804, 1627586567, 178174, 1996559622, 176875, 973149189, 47666, 1929380380, 47821, 1946157594, 47196, 1845494297,
    46400, 1845494295, 47694, 1912603152, 217446, 771760388, 143693, 1677922056, 43633, 3154116883, 5415, 1627389969,
    185157, 1929582606, 185144, 1929582605, 185171, 1929582604, 185183, 1929582603, 161639, 2399342362, 226795, 2399347482,
    77544, 2164262923, 165027, 3070430990, 227185, 3070436110, 241364, 2952931852, 150414, 1627590413, 115652, 1761676046,
    134918, 872418820, 15623, 2332033061, 242335, 2348875804, 34310, 671154200, 30269, 3087204374, 30313, 3103981590,
    56565, 2147484438, 79916, 2315389206, 138774, 2315259414, 157245, 3087208214, 226247, 3103990550, 168550, 1811943699,
    243406, 1694643983, 168537, 1845498125, 243393, 1812084493, 23232, 1845690375, 216603, 1677730059, 30995, 2952986640,
    39772, 1694499083, 244003, 1845638920, 7905, 1862270999, 148496, 1929580300, 154001, 2030243593, 151809, 2047020807,
    17242, 2952790078, 68826, 1811940617, 81309, 1862273543, 3236, 1694498838, 244220, 2952935189, 244203, 3171038993,
    109347, 2500004623, 26224, 1929576456, 37850, 1929380104, 98774, 1912802056, 103452, 1694698245, 153307, 1795362567,
    225883, 1795367687, 75052, 973080587, 75063, 1694500874, 84138, 1694707978, 153358, 1845694216, 23897, 1694695432,
    142528, 1694699272, 81169, 687868422, 24678, 1979908099, 44759, 2382364954, 207951, 1627397384, 150640, 1795362567,
    206757, 1795169543, 174637, 1694569221, 183188, 3103790904, 183698, 2382370608, 162945, 1627590417, 234504, 1828726032,
    209975, 3187678480, 151236, 1694699271, 217100, 1728061703, 165627, 2969767694, 151623, 1627590406, 52280, 1627390737,
    52264, 1862271760, 140541, 1694502411, 179632, 973084169, 228983, 1627399177, 228975, 1912611848, 224960, 1862476551,
    138106, 1946160643, 84464, 1862480134, 242991, 1862467590, 148846, 1862471434, 205849, 1862278410, 51827, 1694499591,
    214239, 771759623, 13749, 1778384911, 224205, 774906377, 142101, 1946357256, 137071, 1711279619, 185811, 1694701576,
    68260, 2030109719, 237630, 2181113623, 205161, 1845501190, 109211, 2500004633, 69381, 973079814, 151705, 1745030917,
    152237, 1828916997, 174608, 1744900869, 174106, 1627460359, 198130, 973084945, 29793, 3036872714, 15727, 2348810265,
    219747, 1913135622, 219313, 772284933, 219309, 1913135620, 153607, 1694699270, 210191, 2885688596, 19354, 2919235620,
    164217, 3070430992, 227419, 838935303, 33033, 3204644876, 165003, 2969767692, 242562, 2969632780, 74715, 973080583,
    202372, 1845501190, 5123, 1627389964, 169788, 973082890, 179780, 973084170, 230233, 1845502991, 230057, 1912611853,
    21316, 1946157067, 83996, 687868423, 239308, 1929521413, 208291, 1677729034, 70567, 1694500108, 157039, 2399342350,
    147674, 822284041, 235950, 1845569297, 235918, 1912678159, 138373, 1694502403, 189454, 1912609044, 229285, 1627399181,
    236651, 1627465485, 236639, 1627465484, 227778, 1845502987, 228715, 1694508043, 228705, 1912611850, 229275, 1694508042,
    229492, 1627399178, 227769, 1912611849, 172593, 1627532558, 172580, 1812081933, 102222, 1912802084, 102191, 1912802079,
    102161, 1912802078, 120175, 973147143, 19743, 2181038109, 68124, 973145111, 58271, 2181038870, 235070, 1694574088,
    46718, 1929380381, 177735, 1677792522, 55223, 1962935061, 54930, 1627390735, 54902, 1912603405, 202276, 1845501189,
    53634, 1946157833, 221000, 773333508, 24372, 1929576458, 20674, 1929379854, 38492, 1879048459, 203100, 1845501194,
    205607, 1627397386, 26818, 1929576456, 28544, 1946353670, 145250, 1946357510, 224797, 1946362630, 225782, 1946362630,
    132189, 1677790473, 205487, 1627397381, 57145, 2952790802, 57113, 2264924942, 226785, 3020104458, 7658, 1627389968,
    86677, 1677931532, 131476, 1929448714, 903, 1946157072, 8992, 1677721616, 9021, 1845493773, 73526, 1912604427,
    203381, 1694506245, 229736, 1627399177, 171844, 2030047499, 76207, 973080584, 198373, 2349013516, 204431, 1912610057,
    173526, 1694569222, 174571, 2030113542, 135333, 1694502412, 207073, 1828723972, 215029, 1694506510, 28587, 1694695433,
    103055, 1694698249, 120570, 1694567433, 148353, 1694699281, 177804, 1929450764, 177793, 1929450763, 177824, 1929450763,
    177865, 1929450763, 148335, 1929580297, 148319, 1627590408, 218859, 1627660805, 36859, 1912602900, 74595, 1845495569,
    209933, 2583698698, 36489, 1627390217, 240346, 1862478344, 197484, 2533366049, 41496, 1962934546, 164869, 2432896782,
    230934, 2147492870, 141696, 1845693961, 187436, 3120764944, 76178, 1677723654, 203135, 1845501191, 22556, 1912602637,
    102463, 1912802061, 112895, 1627589386, 112905, 1627589386, 27711, 1761804295, 24769, 1946353674, 151314, 1828917001,
    169757, 973082887, 102784, 1963133714, 102802, 1963133714, 102762, 1627589387, 102773, 1627589387, 103164, 1694698251,
    115912, 1694567179, 102752, 1946356490, 103175, 1946356490, 103185, 1946356490, 115893, 1946225418, 28897, 2768437254,
    147839, 1694699269, 142929, 1812139780, 204310, 1627397384, 173655, 1694569222, 93071, 1912802073, 93096, 1912802073,
    132068, 1912671506, 132051, 1912671505, 32268, 1694695433, 167987, 1929580552, 216112, 1929453576, 139538, 2634026502,
    218457, 2919244046, 112666, 1828915985, 118838, 1929448458, 141680, 1862471176, 23839, 1963130886, 212875, 1962941701,
    179326, 1694569741, 217244, 771760388, 89503, 1828926992, 75376, 788531213, 79039, 1795295500, 88709, 1795372556,
    230388, 1946166284, 75294, 788531204, 213341, 2432703760, 103049, 1929579270, 25776, 1862467589, 40005, 2969567500,
    120715, 1862339592, 220238, 1762664963, 178636, 2399212833, 243817, 1761752836, 19309, 2181038125, 162294, 1845694214,
    220657, 773071364, 166819, 973147923, 166857, 2399211282, 175776, 2399212306, 217345, 1946165507, 94557, 1862470410,
    147129, 1627590405, 174113, 1694569225, 148101, 1929580296, 74668, 1845495816, 85740, 1845703176, 67347, 1694565384,
    59620, 973145095, 177526, 1627460615, 205514, 2885688582, 205520, 2348817670, 218873, 2399412748, 218897, 2349081100,
    32989, 2969763856, 15294, 3087007773, 8547, 1845493781, 73913, 1845495564, 26134, 2701328394, 139915, 1979715086,
    163169, 1761808142, 241682, 2516790018, 118182, 973147145, 146007, 1845694216, 148315, 1812139780, 244011, 1845638921,
    244020, 1845638921, 2058, 1845493781, 159188, 2399342346, 136429, 1845497346, 32288, 1761804296, 146662, 771952391,
    120738, 1929448453, 241388, 2181179926, 52146, 1929380627, 53143, 1929380626, 52114, 1811940112, 54020, 1627390730,
    54011, 1627390729, 134044, 1795165711, 134030, 1694502414, 134023, 1811942919, 173240, 1929449996, 189881, 2030049567,
    10648, 1862271000, 27262, 2030239765, 189912, 2566920469, 100006, 1694698260, 100026, 1694698260, 233345, 2046829843,
    233406, 1694508307, 125272, 2030188553, 119075, 1627458565, 135759, 1627393549, 84383, 1694707974, 176650, 1694569478,
    98628, 1946356495, 168464, 973082895, 180050, 973084174, 54577, 1694499597, 167474, 1694699533, 54868, 1912603404,
    217272, 2600476933, 118239, 1862339600, 203961, 1962941702, 205214, 3120569606, 205220, 2583698694, 205787, 1627397381,
    75986, 1828718599, 203012, 1845501192, 206363, 1694506251, 26924, 1694695433, 219777, 3087540752, 217864, 771760389,
    13266, 1795162132, 13286, 1761607695, 28948, 1946353675, 216164, 973152259, 207651, 1962941700, 169358, 1627394312,
    213211, 2248154378, 44393, 2919235882, 42361, 2164261147, 42314, 3036676372, 169546, 1929384205, 169534, 1627394316,
    117004, 1812007955, 117023, 1812007955, 116858, 1845562386, 116906, 1694567441, 116923, 1694567441, 2403, 1694498832,
    116954, 1694567440, 37346, 1694499096, 16873, 3170893847, 231046, 2348819480, 30019, 2399338516, 30059, 3103981588,
    207842, 1912610055, 53614, 1946157844, 137909, 1979715085, 137813, 1795165706, 143233, 1845694214, 230264, 1912611850,
    222406, 2049188355, 181626, 1627395862, 181611, 1627395855, 181648, 1627395855, 198351, 2248350218, 235737, 1694574086,
    216444, 771760388, 169626, 1929384203, 23630, 1946353673, 174621, 1946227460, 216231, 1946165508, 135517, 822087171,
    238870, 1963075849, 148921, 1627590415, 65922, 973145098, 151834, 1761808137, 225625, 1761813257, 146549, 1627590408,
    30131, 3020095500, 118122, 973147146, 217354, 1845502214, 81299, 1862273546, 231758, 2147492870, 92881, 1761807122,
    141661, 1694699018, 153118, 1677922057, 82359, 687868421, 173316, 1912673028, 215819, 973152015, 167843, 2399342606,
    135438, 1862274570, 96910, 1761807114, 148033, 1929580293, 202949, 1811946760, 216175, 2046828803, 58293, 2181038868,
    33045, 3036872722, 217468, 771760389, 131542, 1761676548, 183964, 2181044011, 201505, 1912609804, 57652, 1946157831,
    186362, 1946359813, 225611, 1812144901, 14404, 2197815331, 29615, 2349006870, 83673, 687868425, 35066, 1845494031,
    202203, 2969574422, 32609, 2919432208, 170116, 1694503180, 176880, 973149194, 170107, 771756297, 232076, 1912611848,
    160003, 2181238536, 231604, 2147492894, 45515, 1929380121, 38021, 1627390232, 97435, 1929579287, 26107, 1862467605,
    97393, 1862470421, 154843, 2332233486, 114742, 2969766685, 114829, 2349009693, 242574, 2969632790, 111572, 3087207187,
    23709, 1912799237, 36879, 1912602901, 185993, 1812142091, 156542, 2952990480, 80306, 1946290439, 86557, 1946366727,
    87999, 1946366983, 143103, 822284040, 227761, 771761155, 217088, 1828724997, 168310, 1946161437, 233051, 1845503258,
    233247, 1828726042, 168288, 1845498134, 58916, 1845560338, 232748, 1845503250, 91241, 1946356495, 227678, 1845568271,
    91256, 1979910926, 59382, 1912669197, 68752, 1811940620, 68764, 1828717836, 68796, 1811940620, 68808, 1828717836,
    70122, 1845495052, 74553, 1946158860, 67371, 1694565387, 68776, 1627391243, 70111, 1627391243, 70134, 1694500107,
    70145, 2197816586, 70660, 973079818, 70745, 973079818, 68743, 1862272265, 68787, 1627391241, 70103, 1946158344,
    44869, 1912602894, 74427, 1694500621, 227523, 1694573325, 219469, 2148016648, 219455, 772284935, 219443, 2986877446,
    972, 1845493777, 228443, 1694508038, 140511, 1627393546, 179668, 973084170, 150240, 1627590409, 103363, 2768440073,
    103372, 2231569161, 120685, 2768309257, 120694, 2231438345, 187531, 1694701585, 46818, 1627390479, 19105, 1627389964,
    212859, 1761615112, 173165, 1627460106, 87177, 1694708756, 155938, 2500005654, 177594, 3187741711, 149747, 1828917001,
    203249, 1828723977, 10074, 2046820367, 208493, 1795169546, 208503, 1795169546, 203273, 1795169545, 217894, 771760389,
    240637, 2198022664, 216307, 771760390, 186457, 1963137034, 27061, 1778581511, 205284, 1929387270, 205827, 1694506245,
    46581, 1728053777, 174613, 1812009732, 204135, 1811946761, 203178, 1761615113, 231794, 2952799250, 230946, 2181047310,
    149612, 1929580295, 59469, 1694565388, 146094, 1929580297, 224879, 1929585417, 150029, 2030243589, 117305, 973147144,
    162449, 1694699273, 241729, 1694706690, 101057, 1912802078, 100973, 1912802067, 119757, 1912671251, 6404, 1761607695,
    6834, 3103784974, 6822, 1862270988, 148050, 1929580297, 204700, 1627397398, 204872, 1694506257, 211555, 3019906316,
    40732, 1694499082, 102659, 1694698250, 158744, 2416119558, 185605, 1711478798, 201051, 1929387019, 132833, 2181106960,
    118902, 973147152, 118918, 973147152, 97068, 1828915983, 97083, 1828915983, 118894, 973147144, 25337, 1912799240,
    23482, 1845690378, 28663, 1946353672, 181550, 1929385753, 94933, 1929579276, 94945, 1929579276, 118063, 973147148,
    118075, 973147148, 94957, 1862470411, 98220, 1912802056, 210757, 2885688598, 20918, 1845493781, 22671, 1744830476,
    45606, 1744830732, 136136, 1845497351, 1028, 1694498833, 24288, 1912799238, 79241, 1879181570, 151803, 2047020806,
    152702, 1929580294, 206207, 1627397382, 225634, 2047025926, 225738, 1929585414, 123906, 973147144, 52935, 1929380619,
    236628, 738273035, 52925, 1627390730, 216867, 1929388298, 5080, 1845493775, 8049, 1862270991, 167977, 1694699530,
    215897, 1694572298, 94084, 1946356496, 94100, 1946356496, 120863, 973147144, 179173, 1929450764, 179185, 1929450764,
    171928, 1845636385, 200794, 2969574177, 171961, 1845636382, 28178, 1912799243, 243920, 1761752842, 185288, 1912805381,
    145464, 1812139784, 112700, 1627589396, 0, 1845493779, 180424, 973084171, 69030, 1879049485, 94061, 1929579276,
    203222, 1929387272, 72232, 1677723143, 32122, 1694695432, 55315, 2332033820, 55263, 2181038874, 167599, 2181238810,
    170670, 973082899, 36764, 1862271254, 37961, 1862271252, 37981, 1912602900, 67647, 2181104646, 173515, 1828786948,
    155417, 2885881624, 190194, 1946163477, 12591, 1912602644, 233552, 1946166548, 190215, 1946163474, 208015, 1929387270,
    241836, 1845701635, 173469, 1946227460, 95658, 1929579279, 95673, 1929579279, 98118, 1929579279, 186587, 1761810444,
    73938, 1845495563, 29485, 1661140996, 71787, 1946158609, 71860, 1677723152, 147734, 1862471430, 205307, 1862278406,
    116179, 1627458311, 141843, 1694699015, 26591, 1912799236, 77141, 973080599, 170934, 973082903, 85047, 2952999190,
    159767, 2952990486, 153428, 2030243591, 239468, 2030184711, 240433, 2030250503, 173443, 1912673034, 161867, 2449673996,
    211901, 2449480972, 241668, 1677929219, 136610, 1862274570, 187374, 3187873809, 172892, 1929449997, 137151, 1946160653,
    142974, 2047020806, 207639, 1694506246, 28604, 1728249860, 44219, 3036676374, 164733, 3070430994, 104237, 1963133711,
    121022, 1963002895, 178154, 2181109001, 77305, 2399143975, 77255, 3187673113, 177110, 973149203, 177074, 3087078418,
    77221, 973080593, 177040, 973149201, 85123, 3120771344, 177008, 3120632848, 156983, 2399342350, 204660, 1627397382,
    204395, 1845501198, 204409, 1845501198, 221009, 1628971527, 136984, 1929383444, 136965, 1694502419, 160151, 2952990482,
    150827, 1627590409, 30099, 3020095498, 67344, 973145091, 208728, 1694506247, 219235, 1644700163, 218411, 2919244050,
    221351, 1696080388, 41128, 1694499085, 178065, 1828787464, 101639, 1912802062, 212609, 3120569622, 94176, 1627589396,
    131424, 973147403, 115606, 1694567178, 203311, 1912610056, 174265, 1912673028, 100104, 1694698260, 139359, 2164264475,
    236143, 1912678167, 236187, 1912678165, 157761, 2181238538, 24879, 1929576457, 234727, 1929455113, 170099, 973082888,
    53950, 1627390727, 28521, 1912799238, 173796, 1929450243, 83517, 1694501390, 5181, 1811939339, 234834, 1812014603,
    204584, 1627397385, 12715, 1845493774, 12310, 1845493772, 12322, 1811939339, 145645, 1694699278, 9939, 1627389964,
    207543, 2650807559, 27870, 2667773961, 207619, 1627397383, 198318, 688069126, 222320, 1881416195, 12552, 1795162125,
    160923, 2936213265, 155830, 2500005648, 160874, 2936213263, 138983, 2332036640, 151266, 1694699276, 45033, 1845494031,
    43220, 1811939597, 82338, 1694501387, 110299, 3087207189, 216572, 1627398421, 43170, 2348810521, 89083, 1929590282,
    74895, 1627392008, 168409, 973082894, 47635, 1627390495, 49970, 1912603153, 167432, 1745031175, 223917, 774906372,
    24050, 755171330, 89886, 1912802058, 206057, 2701139207, 83974, 1845496327, 201294, 1862278156, 178130, 1744901388,
    144548, 1946357510, 224716, 1946362630, 117140, 973147142, 18179, 2147483681, 28830, 1694695429, 207267, 2030050565,
    141478, 1912802821, 240213, 2835556868, 151353, 1761808134, 152545, 1761808134, 218789, 1862541829, 156909, 2164461331,
    161277, 2164461331, 228371, 1845502984, 218604, 1761616135, 43500, 2399142166, 166987, 1845694469, 23089, 1761607700,
    45394, 1862271243, 184550, 1694504719, 236416, 1627465488, 204599, 1627397382, 229716, 2046829577, 99301, 1694698255,
    99316, 1694698255, 119376, 1694567439, 119391, 1694567439, 119367, 973147145, 27029, 1778581512, 171431, 973082889,
    157091, 2936213260, 157127, 2500005644, 6532, 1627389972, 1657, 1845493778, 209655, 3137346830, 142517, 1912803083,
    198266, 688069126, 198251, 688069125, 146242, 822284042, 35012, 1862271240, 190233, 687872267, 133746, 2952793633,
    66754, 2952856603, 66702, 3137405977, 107360, 3036875540, 133617, 2164264466, 156462, 2181238544, 157395, 2382565136,
    226061, 2382570256, 144932, 1946357517, 211069, 2449480970, 32821, 3070427154, 158285, 3003322130, 209017, 3003129106,
    98311, 1795361544, 119184, 1795230728, 44115, 1627390215, 8878, 1677721615, 224043, 2402296334, 224071, 2351964686,
    168707, 1929384205, 131164, 1929448726, 131186, 1929448726, 12222, 1912602634, 12729, 1694498828, 12349, 1795162123,
    203025, 1962941704, 83157, 3187673624, 83200, 3187673619, 161371, 2399342350, 217782, 3170902276, 162776, 2198015752,
    162784, 2181238536, 226963, 2198020872, 229948, 2969576463, 241688, 2567121666, 5042, 1862270997, 143117, 1812139784,
    162844, 1812139783, 83877, 2231372315, 171073, 3087012117, 78464, 973080589, 85635, 2969776396, 204098, 1828723978,
    9307, 1728053265, 6732, 2030043150, 9294, 1677721613, 25769, 2030239751, 95129, 1694698259, 31339, 2349006866,
    133635, 3137342998, 98796, 1845693201, 71804, 1694500366, 98782, 1929579278, 199158, 1811946252, 27384, 1862467594,
    2146, 1694498837, 157307, 2952990482, 226119, 2952995602, 157355, 3070430988, 226089, 3070436108, 153685, 2902658823,
    40704, 1929380111, 40693, 1929380107, 159226, 3187871496, 6474, 1761607698, 6351, 1761607696, 118378, 1812007944,
    46891, 1627390486, 80164, 1627523350, 86568, 1627599638, 87044, 1627599894, 46562, 1912603155, 47719, 1946157591,
    47710, 1946157577, 78344, 973080585, 36916, 1929380105, 35798, 1845494045, 35854, 1845494045, 35771, 1845494043,
    35827, 1845494043, 45332, 1879048469, 45313, 1879048467, 74440, 1627391760, 117373, 973147149, 144594, 1929580300,
    144571, 1694699275, 217786, 2181046532, 196982, 3154123062, 197088, 3154123060, 196891, 3154123045, 196819, 3154123043,
    201985, 3103792150, 202029, 2399149078, 40970, 1946157330, 153163, 1929580294, 208365, 1929387270, 68415, 1828717842,
    68400, 1946158351, 119922, 973147150, 102118, 1845693197, 119947, 2046888970, 239903, 1929521413, 96093, 1694698258,
    96082, 1761807115, 25548, 1862467594, 232602, 1912611854, 140868, 1694565389, 143812, 1929580296, 78840, 973080584,
    177480, 1694569479, 154210, 1812139782, 211289, 2449480974, 109499, 2718108447, 109412, 2718108441, 54139, 1761608471,
    171268, 973082899, 170806, 973082897, 170840, 973082897, 180253, 973084177, 180287, 973084177, 171238, 973082895,
    180535, 973084175, 220676, 1779704323, 221678, 1813783043, 150270, 1627590407, 168815, 1929384214, 168795, 1929384212,
    168772, 1912606987, 69246, 1761608979, 69265, 1627391244, 150732, 1627590411, 32867, 2365784074, 188160, 1694570521,
    186242, 1694701580, 10879, 2667577364, 10861, 2667577362, 73623, 1627391754, 23586, 1912799239, 80238, 1912736007,
    89806, 1912813063, 221666, 773595655, 221653, 3206291974, 33425, 3070427152, 178009, 1929450763, 178031, 1929450763,
    216187, 1929388294, 134158, 1694502405, 173609, 1694569221, 181194, 973084421, 216182, 1694507269, 49345, 1694499348,
    49365, 1912603153, 174842, 1677792004, 213125, 2969574668, 174269, 1677792005, 203173, 1862278405, 216235, 771760387,
    19652, 2181038111, 164361, 2667777810, 227307, 3204653838, 227871, 1912611851, 74935, 973080587, 78992, 1862404362,
    80327, 1862273546, 84236, 1862480138, 86633, 1862480906, 197818, 2197821702, 140014, 1627393559, 140000, 2197818894,
    75841, 788531213, 79229, 1929513228, 89053, 1929590284, 133404, 1929383436, 66176, 1627456526, 66163, 1812005901,
    121253, 973147145, 154143, 2030243593, 154135, 1912803080, 225908, 1912808200, 173715, 1694569222, 208905, 1795169546,
    207478, 1912610063, 207464, 1912610062, 31119, 2164457481, 235329, 2164336137, 37904, 1694499080, 229167, 1862280200,
    229175, 1627399176, 232049, 1946166279, 152913, 1845694214, 28727, 1728249861, 213845, 1627397382, 241844, 1812147202,
    27141, 2047016966, 176227, 2600538885, 239410, 1627531529, 125317, 1912748039, 152370, 1912803079, 239403, 1912744199,
    240395, 1912809991, 182651, 1845499675, 148903, 1627590409, 205883, 1627397385, 132138, 1845562641, 228641, 1694508036,
    188256, 1728124948, 180369, 973084174, 82364, 687868421, 23510, 1845690376, 119039, 973147145, 148578, 1862471432,
    172723, 1627460102, 172761, 1812009478, 172737, 1812009477, 210542, 2583698715, 28909, 1946353671, 132442, 2332101896,
    132715, 3087076616, 96820, 1644366599, 174351, 1929450245, 239972, 1946298627, 73699, 738199313, 218188, 2516590864,
    242419, 2231435276, 241138, 2969709068, 207363, 2650807562, 88993, 1694709260, 30375, 2349006864, 167675, 2181238794,
    216054, 2181111818, 167196, 1627590665, 215982, 1627463689, 73903, 1694500618, 171684, 973082901, 180703, 973084181,
    53667, 1946157834, 38385, 1845494029, 38398, 1845494028, 24200, 1912799238, 23178, 1845690376, 207760, 1761615111,
    76519, 788531203, 243061, 788598275, 151974, 1912803086, 106242, 2332232481, 106341, 3087207197, 106428, 3087207195,
    208742, 1627397381, 138243, 838864387, 137890, 1912606217, 24620, 1912799238, 5253, 1929379863, 239932, 1963075843,
    34572, 721485826, 165515, 2432896778, 213019, 2432703754, 185580, 1929582601, 177518, 1795232776, 225033, 1812144904,
    29891, 2349006860, 81470, 687868427, 174559, 1644237572, 221460, 1729896963, 242088, 1929445385, 204017, 1929387269,
    160652, 2516782876, 160736, 2382565146, 160622, 2952990474, 135520, 1862274568, 206850, 1828723973, 241569, 3204590098,
    232232, 2181047312, 27763, 1627586568, 175984, 2952860428, 206313, 1862278406, 204490, 1627397383, 146792, 1627590404,
    139993, 1862274567, 174049, 1862341383, 34424, 1929445382, 240402, 1929587206, 173982, 1862341380, 188388, 771758348,
    188400, 771758346, 203878, 1694506245, 203977, 1694506250, 96953, 1627589386, 118728, 1627458570, 53836, 1627390734,
    53824, 1946157836, 70894, 1728054805, 70929, 1728054800, 53967, 1962935052, 5466, 1862270989, 95585, 1862470413,
    219138, 2030313991, 241726, 1828924419, 200669, 1761614601, 142455, 2047020807, 22747, 1929379857, 45575, 1929380113,
    54456, 1946157837, 51703, 1694499596, 59079, 1694565388, 51692, 1912603403, 144458, 1929580298, 144449, 1694699273,
    224757, 1694704393, 172213, 1862413582, 150701, 1795362570, 206808, 1795169546, 36986, 1845494037, 88607, 1862481167,
    88158, 1627600135, 185409, 1912805386, 141527, 1862471174, 165041, 3070430990, 227199, 3070436110, 152620, 1912803081,
    137635, 855641604, 171836, 2030047496, 78773, 973080587, 177498, 1862341642, 218267, 2197823754, 27688, 1627586569,
    23239, 1845690375, 39329, 1946157322, 23169, 1845690377, 204252, 1627397402, 204278, 1929387274, 68303, 973145099,
    53366, 1912603414, 23646, 1795358726, 239068, 1862412550, 216759, 1761616133, 26562, 1627586570, 145821, 1627590410,
    149724, 1627590410, 142612, 1912803081, 216172, 1912611075, 240110, 1912809987, 207373, 1627397383, 205480, 1862278407,
    81185, 687868419, 134854, 1694502413, 134844, 1962937866, 217107, 1728061704, 75795, 973080583, 118141, 973147143,
    44785, 2382364954, 36900, 1862271248, 144002, 1694699272, 203648, 1946164487, 180127, 973084171, 175616, 2164331276,
    173482, 1728123656, 162962, 1627590407, 177653, 1946227986, 177643, 1845564682, 135392, 1845497354, 186621, 1694701581,
    25540, 1862467592, 134732, 2046823939, 221038, 2048401923, 203306, 1811946757, 135083, 1728056853, 12842, 1677721613,
    148077, 1929580297, 216782, 1761616136, 201137, 1862278160, 201153, 1627397136, 224214, 774906377, 148025, 1812139784,
    219010, 772022791, 218997, 2265195014, 180138, 973084172, 24111, 1912799242, 143488, 1912803082, 224525, 1912808202,
    237653, 2181113623, 144539, 1929580297, 144531, 1946357512, 224722, 1946362632, 207177, 1879055625, 173380, 1946227464,
    88175, 1929590022, 218748, 1912873478, 222550, 774119945, 8755, 1811939340, 238270, 1728063257, 238227, 1728063256,
    238251, 1795172115, 238209, 1795172114, 198147, 973084945, 186699, 1845696526, 149931, 1694699274, 120454, 1627458569,
    156164, 2952990492, 156134, 2952990474, 19390, 2919235620, 164233, 3070430992, 210031, 2348817682, 38475, 1879048465,
    44927, 1879048464, 44943, 1879048464, 38460, 1879048463, 153601, 1694699270, 132203, 1677790471, 198306, 1845697027,
    233477, 1795171604, 233458, 1795171603, 173495, 1728123652, 27613, 1845690378, 27606, 2667773959, 208309, 2030050565,
    177972, 1845564681, 184048, 2181044009, 177415, 973149201, 208641, 1828723984, 931, 1912602633, 241081, 1946298891,
    122645, 973147147, 159757, 2651000586, 239944, 1812080899, 241792, 2567121924, 223491, 2402034188, 223515, 2351702540,
    88727, 1862481419, 90542, 1812138775, 90565, 1812138775, 90500, 1929579285, 90521, 1929579285, 115293, 1694698259,
    205155, 1845501190, 181585, 973084422, 217000, 1761616132, 227293, 3204653838, 158891, 2399342358, 141567, 1946357256,
    137326, 1929383432, 176669, 973149191, 68660, 1694500111, 68675, 1694500108, 79175, 1929513226, 89190, 1929590282,
    213185, 2432703760, 241815, 1845701634, 241896, 1845702402, 13337, 1694498835, 13356, 1694498835, 172865, 1627460110,
    198164, 771758342, 227952, 1845502992, 227938, 1912611854, 203264, 1744837897, 156696, 2651000584, 81538, 1694501384,
    28863, 1845690376, 241831, 1845701635, 76116, 788531211, 79381, 1929513226, 89287, 1929590282, 136744, 1929383434,
    152063, 1627590407, 159386, 2416119564, 172742, 822153735, 50485, 1845494539, 50476, 1912603401, 142324, 1862471175,
    217650, 3003130126, 218044, 2147492108, 185967, 1929582609, 243873, 1761752843, 228578, 1694508041, 211709, 2550144264,
    228570, 2835358728, 174356, 1694569222, 240314, 1828923910, 80425, 687868424, 220211, 772809220, 243093, 1912747794,
    243076, 1912747784, 46205, 855638281, 144699, 822284039, 45757, 1694499092, 45792, 1694499089, 228102, 1845502992,
    45777, 1694499087, 228088, 1912611854, 208451, 1677729036, 133266, 1694502420, 147516, 1862471432, 80480, 973081095,
    170430, 1627394315, 170420, 1811943690, 230606, 1694508038, 153680, 2030243589, 174858, 1946227461, 244413, 2952935191,
    244098, 2952935189, 244394, 3171038995, 244081, 3171038993, 189619, 1694505236, 219270, 1862803975, 32372, 1963130890,
    197517, 2533366049, 141099, 1694565383, 240426, 1694706183, 230940, 2147492870, 145604, 1677922057, 187452, 3120764944,
    206229, 1811946759, 69128, 1627391244, 140498, 1946160653, 241112, 1761749517, 101808, 1912802064, 38757, 1677721868,
    151020, 1812139783, 205377, 1694506247, 7750, 1694498832, 7766, 1862270992, 103131, 2768440074, 120650, 2768309258,
    184816, 1694504725, 153200, 1929580297, 101859, 1761807123, 101824, 1761807121, 216697, 771760387, 35313, 1845494036,
    35232, 1694499090, 167188, 1627590664, 215719, 1627463432, 178728, 2231440661, 153585, 2902658824, 153593, 2365787912,
    218471, 2919244046, 29450, 2600665099, 225897, 2600674059, 1842, 1845493780, 26704, 1946353683, 38321, 1946157331,
    143318, 1694699275, 143329, 1711476490, 98891, 1912802062, 23381, 1845690374, 198748, 1828723470, 150088, 1627590407,
    207599, 1694506245, 47030, 1694499351, 55504, 2181038897, 230612, 2600477705, 178606, 2231440655, 243048, 1677921795,
    14114, 2382364710, 14052, 2231369759, 218794, 1694769667, 138120, 1862274574, 152391, 1694699271, 40378, 2046820636,
    40351, 2046820635, 147487, 1694699278, 3627, 2835349533, 143701, 1694699273, 178669, 2399212833, 21960, 1694498838,
    10685, 2801795086, 10751, 1627389966, 82317, 1694501387, 153857, 1627590409, 225934, 1946362632, 166838, 973147923,
    166875, 2399211282, 175794, 2399212306, 198489, 688069125, 134922, 1912606211, 156248, 2164461324, 207053, 1795169542,
    23825, 1694695431, 188035, 1862342673, 188019, 1862342672, 185791, 1627592714, 185694, 1845696519, 185552, 1929582608,
    208220, 1728060683, 39679, 1845494034, 39662, 1845494033, 27935, 1946353672, 58532, 1845560336, 185655, 1812142091,
    26442, 1845690377, 210211, 3087015176, 33005, 2969763856, 225695, 1627595525, 124931, 2499873809, 15323, 3087007773,
    17096, 3036676130, 42907, 3154116887, 114542, 2634222359, 136565, 872418824, 26403, 1929576455, 44096, 1694499080,
    142938, 1929580294, 241858, 3036883972, 137569, 2030046729, 151292, 1795362568, 204864, 1761615108, 222917, 774382084,
    27722, 1761804293, 225458, 1627595528, 3032, 1694498833, 18709, 1694498832, 198663, 1728060170, 120733, 1929448453,
    73659, 1946158858, 223844, 1915494921, 102368, 2952989465, 151430, 1761808146, 26595, 1912799238, 136044, 1694502403,
    107290, 3187870489, 213966, 1627397385, 151371, 1627590405, 68196, 2030109706, 202965, 1728060682, 102991, 1912802061,
    115202, 1677921033, 125027, 1677790217, 230108, 1694508043, 218848, 772022788, 154925, 2550337292, 164555, 2734886684,
    3957, 1694498831, 32761, 3204644880, 209851, 2348817682, 74913, 973080587, 79012, 1862404362, 80347, 1862273546,
    84266, 1862480138, 86613, 1862480906, 36936, 1929380105, 59736, 1862337550, 172240, 1862413582, 158552, 3187871494,
    230540, 2902467592, 204004, 1694506248, 217640, 2952798474, 180338, 973084177, 180582, 973084177, 93207, 1929579293,
    93236, 1929579293, 93153, 1929579291, 93180, 1929579291, 93121, 1845693200, 93137, 1845693200, 102728, 1728252684,
    230405, 1946166281, 149240, 1862471431, 149701, 1845694214, 6868, 1761607692, 221404, 2904039942, 221362, 773333509,
    221395, 1628971525, 221400, 1847075332, 154275, 2583891731, 216167, 973152259, 150034, 1694699274, 174091, 1694569222,
    173886, 1912673029, 220982, 1847075332, 118497, 973147152, 96305, 1761807119, 118483, 973147150, 96320, 1761807117,
    164955, 2181238540, 159208, 2936213258, 131751, 973147416, 98326, 1879247639, 119199, 973147146, 115716, 1912670985,
    37646, 1761607946, 119022, 973147144, 186015, 1627592711, 48585, 3187671618, 48491, 2986345007, 16354, 1694498843,
    226309, 2399347472, 159025, 2332233486, 161995, 3087208206, 231070, 2348819480, 30039, 2399338516, 30079, 3103981588,
    206896, 1694506245, 171991, 1761750298, 20656, 1929379858, 33822, 1812135946, 25866, 1694695432, 202651, 1828723971,
    181074, 1845499664, 210447, 2952797454, 32807, 2969763854, 20503, 1694498825, 38219, 1879048465, 138903, 2952793639,
    28506, 1627586566, 18950, 1946157071, 218369, 3070238988, 43880, 2197815567, 43858, 1694499083, 173037, 1845563913,
    132795, 1694567688, 31095, 2349006860, 235125, 1627465225, 235864, 1627530761, 152398, 1845694216, 241647, 1761815299,
    133115, 1929448712, 175880, 3137409806, 28303, 1627586566, 173046, 1845563921, 12384, 1677721608, 231764, 2147492870,
    203076, 1996496133, 52897, 1912603399, 174869, 1644237575, 208247, 2231377157, 210503, 2583698700, 214772, 1627397650,
    214755, 1627397649, 216890, 1862279431, 215834, 973152015, 167857, 2399342606, 159242, 3087208214, 150546, 2030243591,
    71097, 1912604182, 71149, 1845495318, 93472, 1929579286, 93516, 1929579284, 93660, 1929579282, 145320, 1929580306,
    93556, 1929579280, 93628, 1694698256, 116194, 1929448208, 211317, 2701139214, 142053, 1761807885, 135567, 1694502409,
    150065, 1627590408, 174157, 1862341382, 202808, 2046827780, 221948, 1847599621, 181719, 1761613593, 146648, 1929580302,
    112791, 1761807115, 223953, 1915757064, 136474, 1946160660, 136266, 1627393555, 53161, 1627390731, 136285, 1694502408,
    239139, 1694640392, 96619, 1627589387, 225230, 1627595531, 44009, 1761607960, 43989, 1694499092, 112051, 1761807119,
    32382, 1694695438, 43962, 1694499086, 123882, 973147148, 153136, 1728253703, 154302, 1862471429, 178990, 2348881171,
    202225, 2969574422, 32625, 2919432208, 154793, 2164461324, 178354, 1744901388, 23996, 1845690372, 90028, 1627589400,
    214162, 1694506520, 116305, 1828785171, 116324, 1828785171, 89998, 1912802064, 116289, 1912671248, 72285, 1946158607,
    116343, 1946225679, 89970, 1745029902, 89984, 1912802062, 90014, 1963133710, 90052, 1912802062, 116233, 1744899086,
    116247, 1912671246, 116261, 1912671246, 116275, 1963002894, 217318, 1694507273, 241898, 1929588483, 213959, 1761615111,
    219297, 772284932, 213371, 2734693646, 170479, 973082890, 221074, 773333509, 205582, 1627397382, 32346, 1694695437,
    154640, 2147684102, 145625, 1845694218, 145635, 1845694218, 141294, 1795228680, 218852, 1795432964, 155774, 2885881624,
    156558, 2952990480, 156524, 3087208198, 24651, 1912799246, 236495, 1694574347, 229808, 1627399175, 225285, 1627595527,
    149606, 1694699270, 162753, 1761808134, 225400, 1694704390, 225491, 1627595526, 77717, 973080597, 85305, 2399351060,
    31857, 3087204364, 147285, 1627590407, 94535, 1862470411, 94546, 1862470411, 179028, 771822862, 213137, 2432703756,
    150560, 1627590408, 206684, 1627397384, 105847, 2500004634, 24080, 1929576466, 145472, 1627590409, 145481, 1627590409,
    23544, 1946353670, 97970, 1929579273, 146593, 1862471431, 204790, 1862278407, 207855, 1845501191, 59068, 1694565387,
    227492, 755049226, 144484, 1929580297, 144468, 1694699272, 224697, 1694704392, 238083, 1694508816, 147922, 2684555026,
    147940, 2147684114, 231542, 2231378960, 159182, 2617446150, 173325, 1946227463, 172519, 1946299660, 172544, 1946299660,
    208057, 1694506245, 185833, 1694701580, 10447, 1962934297, 10472, 1962934294, 241712, 1963142146, 229387, 1862280200,
    229395, 1627399176, 217899, 771760389, 216313, 771760390, 87988, 1862480907, 148394, 1862471431, 200239, 2164267795,
    200497, 3070237459, 6419, 1862270994, 31713, 3120758788, 222935, 1948787203, 8377, 1929379853, 143011, 1946357513,
    179415, 973084168, 135595, 1946160658, 46766, 1845494298, 46792, 1845494298, 219837, 772547076, 231812, 2952799250,
    230960, 2181047310, 170361, 973082898, 28773, 1912799240, 234632, 1929455122, 25704, 1761804292, 243159, 1761752854,
    214114, 1694506513, 74398, 1694500622, 214101, 1694506509, 125300, 1845639177, 65584, 973145096, 181677, 1761613594,
    97167, 1929579274, 115849, 1929448202, 243977, 1845638921, 243986, 1845638921, 168955, 1694503184, 75561, 973080590,
    84343, 1694707980, 78597, 973080587, 85694, 1745039626, 164925, 3070430986, 227245, 3070436106, 173426, 1694569221,
    174506, 1627460357, 205935, 1694506246, 211219, 2634030348, 117886, 973147147, 186774, 1694701576, 52814, 1862271767,
    52837, 1694499600, 52853, 1862271751, 24188, 1912799240, 155441, 2332233480, 168980, 973082892, 136581, 1929383431,
    147509, 1694699271, 10402, 1845493772, 3716, 1946157067, 26880, 1845690378, 28497, 1627586569, 24729, 1912799240,
    139131, 1627393542, 151934, 1929580294, 200215, 3087014680, 218020, 2952798476, 154202, 1627590408, 147761, 1627590407,
    205351, 1627397383, 215583, 2969574924, 219355, 1627922950, 219367, 1913135621, 219377, 772284933, 51914, 1694499599,
    151034, 1946357512, 31169, 3087204368, 75611, 973080584, 117297, 973147144, 205617, 1627397383, 146476, 1862471435,
    78317, 973080585, 227605, 822158086, 75635, 1845495826, 79143, 1845627154, 80999, 1845496338, 75619, 1845495824,
    79127, 1845627152, 80983, 1845496336, 143177, 1929580295, 106848, 2332232493, 106725, 2349009703, 106962, 3087207192,
    110521, 3187870488, 122577, 973147159, 106642, 3154316054, 145201, 1728253702, 200827, 2969574177, 68820, 1862272262,
    70194, 1946158341, 37628, 1761607954, 82796, 687868433, 210067, 2952797450, 72742, 3187672606, 211405, 2516589834,
    213221, 2181045514, 72239, 1677723143, 150949, 1862471432, 55343, 2332033820, 55289, 2181038874, 167625, 2181238810,
    170689, 973082899, 18852, 1946157069, 138844, 2583694854, 164697, 2181238540, 30483, 3137536039, 175322, 2399212300,
    169637, 1627394312, 118672, 1761676296, 120490, 973147145, 102625, 1845693192, 25515, 1627586565, 36456, 1627390222,
    36444, 1962934540, 36479, 1929380106, 36470, 1627390217, 28924, 1946353671, 2868, 1845493774, 2905, 1811939342,
    2893, 1811939340, 22897, 1828716555, 46042, 1828716811, 140232, 2751467014, 236519, 1627465486, 70645, 1677722887,
    143598, 1929580294, 77164, 973080599, 170957, 973082903, 85069, 2952999190, 159789, 2952990486, 27789, 1946353675,
    68433, 1728054549, 152197, 1812139784, 152795, 3053653766, 152801, 2516782854, 208121, 3053460742, 208127, 2516589830,
    109858, 2516781851, 123274, 2516651035, 182696, 1694504726, 22436, 2231369747, 181003, 1845499667, 182074, 1996494611,
    182545, 1845499667, 182718, 1627395859, 182678, 1627395858, 123404, 973147153, 182093, 2030049041, 182529, 1912608528,
    182110, 2030049039, 33988, 3103981582, 29322, 2030239752, 242813, 1946353671, 75016, 973080587, 75006, 1694500874,
    84116, 1694707978, 142482, 1845694216, 52747, 1862271758, 207907, 1879055621, 136923, 1811942922, 173905, 1845564171,
    234777, 1946232333, 218822, 1761878535, 77344, 2399143975, 77280, 3187673113, 177129, 973149203, 177092, 3087078418,
    77238, 973080593, 177057, 973149201, 85139, 3120771344, 177024, 3120632848, 156997, 2399342350, 243151, 1694643976,
    239919, 1929521411, 10918, 2667577365, 10899, 2667577363, 39731, 1627390226, 20754, 1811939344, 45152, 1811939600,
    35473, 1811939598, 38802, 1811939598, 23593, 1879244808, 233701, 3170903344, 196674, 3170900251, 66307, 973145099,
    66329, 2181104650, 81876, 687868424, 179926, 973084171, 165715, 2432896776, 139505, 2952793633, 160169, 2952990482,
    223240, 2233999890, 202913, 1845501190, 125188, 1845639177, 30109, 3020095498, 224010, 774906372, 73537, 1694500620,
    35974, 2885681418, 90891, 1812138763, 199663, 1962941204, 221775, 2031886852, 230400, 2902467589, 83531, 1694501390,
    142677, 1728253705, 176922, 973149189, 68687, 1694500105, 222397, 2216960521, 20370, 1795162129, 20403, 1879048209,
    20420, 1845493777, 20387, 1912602640, 34482, 1845559304, 66121, 973145096, 71888, 1862272526, 71902, 2030044686,
    137861, 1912606220, 80296, 1862404362, 83956, 1862273546, 87974, 1862480906, 238521, 3087017759, 133842, 2969570836,
    132342, 2030112004, 87286, 1711485969, 87271, 1812149263, 82135, 1761610247, 87264, 1761817607, 166705, 973147911,
    153522, 1946357509, 27879, 2667773961, 74285, 2197817101, 78832, 973080584, 152651, 1946357513, 174900, 1862341382,
    203637, 1694506251, 238827, 1946298632, 213814, 1627397382, 165129, 2181238552, 49183, 2986345012, 97458, 1929579287,
    97414, 1862470421, 86689, 1677931530, 43233, 1811939597, 43195, 2348810521, 217115, 1728061705, 3675, 1929379858,
    205599, 1627397384, 220187, 772809220, 28478, 1929576454, 28740, 1929576453, 206354, 1795169545, 68230, 973145095,
    8739, 1811939344, 21735, 1946157064, 180897, 1694504718, 180884, 1946162957, 241775, 1627597826, 54945, 1627390744,
    125388, 1929525252, 143529, 1929580292, 239882, 1929521412, 54270, 1761608465, 54287, 1761608465, 144892, 1929580298,
    4583, 1862270993, 4616, 1811939345, 4600, 1811939344, 149678, 1795362571, 171773, 973082891, 177376, 973149195,
    134986, 1728056847, 30953, 2349006869, 202539, 1946164486, 105063, 1694698250, 105073, 1694698250, 147683, 1879248646,
    147689, 1761808134, 146237, 1912803077, 150911, 1862471428, 70737, 1694500104, 174026, 1694569227, 37656, 1879048463,
    37671, 1828716815, 24588, 1845690379, 143949, 1845694218, 27675, 1627586565, 243715, 1694643974, 174181, 1862341384,
    31585, 2399338518, 199545, 1677728527, 198624, 1728060170, 13301, 1694498836, 13321, 1761607696, 13554, 2902458384,
    28991, 1694695438, 73733, 1862272777, 149450, 1929580297, 102346, 1761807126, 189933, 1962940687, 165015, 2432896780,
    189948, 1962940684, 54068, 3154117385, 65953, 973145096, 54061, 1912603399, 32839, 3070427154, 41161, 1912602896,
    33887, 1694695441, 214335, 1694506511, 91499, 1761807114, 116782, 1761676298, 3459, 1694498836, 3441, 1694498834,
    214290, 1694506512, 202618, 1811946758, 59168, 1694565400, 59192, 1694565399, 172100, 1845636373, 219559, 772284935,
    219547, 2181571078, 28535, 1946353673, 37204, 1627390225, 11961, 1912602640, 197452, 3019905296, 236736, 1929455375,
    236695, 1912678158, 143758, 1694699273, 147338, 1627590406, 145831, 1694699268, 10780, 1845493770, 78541, 788531207,
    142168, 3087207954, 239640, 3087149330, 172879, 1862341133, 206492, 1627397381, 228754, 771761154, 33871, 771948554,
    33864, 1728249863, 221027, 773333508, 186279, 1862473738, 216638, 1728061704, 22467, 1828716562, 148059, 1929580297,
    152964, 1677922055, 98359, 1929579275, 174642, 1694569222, 243702, 1627535110, 31357, 2349006866, 232480, 2181047312,
    76695, 788531204, 171855, 2030047499, 145781, 1627590411, 145792, 1627590411, 147305, 1627590410, 147315, 1694699274,
    203911, 1694506244, 162710, 2181238533, 8164, 1912602643, 8151, 1929379853, 26315, 1912799239, 172754, 822153735,
    214895, 771759627, 217790, 2181046532, 221685, 2233213454, 137784, 1929383433, 205055, 1912610060, 215679, 1694506504,
    23302, 1795358727, 32308, 1694695431, 75372, 788531204, 173726, 1644237572, 228325, 1912611846, 175680, 2952860430,
    33767, 1946353674, 165377, 3204648724, 30469, 3087204366, 218240, 1761616132, 58425, 973145092, 219285, 1862803977,
    145068, 1929580294, 145063, 1694699269, 154400, 1812139780, 137554, 1627393551, 207566, 1694506250, 207513, 1845501192,
    40639, 1946157329, 10123, 1694498841, 34192, 671154188, 53923, 1627390732, 27184, 1694695434, 53913, 1912603402,
    150297, 1694699274, 150307, 2047020809, 225474, 2047025929, 242743, 2046885897, 146200, 1812139783, 143455, 1912803080,
    2810, 1694498836, 2830, 1694498836, 2792, 1694498834, 24129, 1912799240, 242904, 1694695431, 157829, 3103985420,
    153058, 1912803077, 218864, 1845764613, 225842, 1912808197, 230383, 1912611845, 25258, 1627586565, 2433, 1929379866,
    2478, 1929379862, 3192, 1694498838, 21281, 1929379862, 2459, 1929379859, 207418, 1912610060, 176759, 973149192,
    176752, 1845564423, 241618, 1694706435, 26681, 1912799240, 26696, 1929576456, 38293, 1912602888, 26689, 1694695431,
    90879, 1845693196, 117636, 2902526985, 117645, 2365656073, 33441, 3070427152, 50993, 1845494543, 50980, 1912603405,
    101, 1845493783, 93742, 1963133721, 93767, 1963133721, 67482, 1627456533, 57518, 1811940116, 57490, 2197816078,
    57504, 1761608462, 57478, 1946157836, 21343, 1627389971, 5689, 1862270993, 5673, 1627389968, 161024, 2181238540,
    12204, 1677721609, 33921, 1929576454, 33553, 1694695429, 151969, 1812139781, 32533, 3070427158, 35456, 1845494033,
    201603, 1811946510, 205571, 1862278406, 203947, 1694506246, 205279, 1627397381, 203033, 1728060676, 5157, 1627389976,
    217145, 771760387, 43137, 3087008033, 122809, 3036744731, 161969, 2952990470, 80080, 2197948689, 163669, 2667777818,
    208868, 3187678472, 76259, 973080581, 76255, 771753988, 84653, 771961092, 120743, 1929448452, 78762, 973080587,
    31128, 2164457481, 235338, 2164336137, 721, 1694498831, 179811, 973084167, 170267, 1979715852, 139015, 2952793623,
    178142, 771822855, 109659, 2869103372, 109625, 2718108426, 176482, 3204518668, 172700, 822153735, 32157, 2198011910,
    163239, 2181238534, 166534, 2197884678, 229446, 1627399174, 137127, 1929383434, 118576, 1694567453, 118552, 973147160,
    96019, 1694698263, 219494, 772284937, 118738, 973147141, 95794, 1929579274, 102311, 1845693202, 138180, 1694502410,
    114213, 2298678044, 53069, 1627390737, 53038, 1627390735, 53011, 1694499597, 242143, 2566979596, 156590, 3087208202,
    27354, 1778581511, 52221, 1627390727, 142812, 1929580294, 208008, 1845501191, 25601, 1761804296, 174297, 1694569224,
    241066, 1694640648, 240782, 1694640650, 204804, 2030050569, 49394, 1912603160, 179197, 1694569742, 59358, 1912669195,
    23262, 1845690378, 144097, 1862471430, 144115, 1745030916, 30391, 2349006864, 6072, 1862270988, 7512, 1862270988,
    18663, 1946157067, 20446, 1677721611, 167685, 2181238794, 216064, 2181111818, 155878, 2416119568, 156514, 2416119562,
    165615, 2734886668, 241672, 2030250753, 241796, 2030251009, 206064, 2164268295, 106275, 2332232481, 106370, 3087207197,
    106455, 3087207195, 221673, 1696342533, 180206, 973084167, 38712, 1845494034, 211155, 3120569612, 208140, 1929387274,
    173835, 1862341385, 173647, 1946227464, 143253, 1845694214, 37794, 1912602896, 136306, 1627393546, 152840, 1812139779,
    237301, 2197890837, 235671, 2952865299, 237263, 2952865555, 216718, 738205955, 225875, 1946362632, 226979, 1946362631,
    103408, 1694698250, 115903, 1946225417, 103329, 1912802062, 211439, 2348817680, 135311, 1811942934, 181443, 973084426,
    228071, 1845502993, 229554, 1929389072, 228056, 1912611855, 236272, 1929455372, 147181, 2684555016, 147189, 2147684104,
    174077, 2684424968, 110190, 2919435042, 105679, 2500004640, 122523, 973147167, 151104, 1929580294, 216202, 1694507267,
    136362, 1862274569, 51649, 1694499604, 51630, 1946157843, 33685, 2030239749, 160680, 2516782876, 160762, 2382565146,
    160632, 2952990474, 241771, 2567121924, 175996, 2952860428, 198645, 1946163986, 145865, 1845694219, 145876, 1845694219,
    147376, 1694699275, 148450, 1862471434, 148460, 1862471434, 233512, 1912612108, 140317, 1694502410, 204471, 1627397382,
    110278, 3087207189, 76083, 788531213, 76096, 1862273036, 79335, 1862404364, 84604, 1862480140, 86533, 1862480652,
    172714, 822153737, 172707, 1627460103, 140162, 2969570842, 11782, 1677721607, 241717, 1828924419, 41514, 1694499085,
    181879, 1929385751, 205588, 1694506245, 205677, 1862278405, 162585, 2198015754, 25287, 1929576459, 209411, 3120569620,
    209535, 2147491090, 154891, 2550337290, 219331, 772284932, 171451, 1627394324, 7722, 1694498830, 83682, 1627392523,
    185419, 1912805386, 136251, 1811942927, 231854, 2399151118, 231830, 3120571404, 173721, 1929450245, 216511, 1660952835,
    68191, 2030109698, 243071, 973152002, 216740, 1929388294, 23994, 1795358722, 29181, 2902654996, 147704, 1761808135,
    147995, 1694699277, 220831, 773071369, 206340, 1627397383, 217527, 1795170568, 153692, 2365787911, 174939, 2600538885,
    187966, 2835421202, 187995, 1912674316, 185533, 2835552264, 50157, 1845494548, 50138, 1912603411, 138058, 1946160651,
    204375, 1627397383, 21239, 1694498838, 21261, 1694498836, 2935, 1845493773, 2948, 1845493773, 2961, 1845493773,
    2974, 1845493773, 2987, 1845493773, 171814, 2030047501, 22636, 973078537, 211717, 2952797452, 237227, 2952865572,
    153970, 2365787911, 243445, 3003266824, 145618, 1677922055, 172994, 1795232265, 205814, 1627397383, 223892, 774906372,
    26362, 1862467591, 225324, 1862476551, 107964, 3036875547, 37890, 1862271246, 174208, 1862341385, 135943, 1627393552,
    205174, 1845501191, 150524, 1627590411, 150535, 1627590411, 141705, 1862471177, 175760, 2332103432, 175628, 2164331276,
    133492, 1912606211, 136893, 805309960, 143820, 1929580296, 174274, 1677792004, 78924, 1879181571, 89020, 1879258627,
    133263, 1879051779, 143243, 1845694215, 182590, 1845499668, 182632, 1845499667, 26273, 1929576459, 151926, 1812139784,
    208068, 1946164487, 81528, 1627392522, 180813, 973084189, 207521, 1795169545, 28756, 1912799240, 232268, 2181047316,
    222138, 773857801, 2167, 1962934291, 199749, 2969574157, 76334, 973080581, 76330, 771753988, 84680, 771961092,
    223702, 1764499971, 154130, 2030243589, 220954, 1729372676, 149003, 1694699278, 114131, 2432895770, 114063, 2298678032,
    203373, 2013273352, 231094, 2348819474, 156192, 2952990492, 156144, 2952990474, 41425, 1879048457, 237964, 1845503770,
    148068, 1929580297, 186733, 1694701578, 205404, 1627397391, 205419, 1627397389, 82349, 1694501386, 82389, 1694501386,
    174085, 1862341382, 65830, 1627456525, 65818, 2181104652, 88822, 1694709258, 223503, 2402034188, 223527, 2351702540,
    39044, 2566914323, 216033, 973152263, 204217, 1627397383, 220699, 773071365, 216824, 771760388, 25676, 1862467595,
    25687, 1761804299, 178770, 3170964745, 158913, 2399342358, 68193, 973145091, 208252, 2768248070, 208258, 2231377158,
    189070, 1929386253, 189083, 1929386253, 176494, 2919305992, 200884, 2969574168, 24815, 1694695430, 54978, 1627390731,
    154172, 1694699275, 154183, 1694699275, 154152, 3187871498, 154162, 3171094282, 225924, 3187876618, 54969, 1912603401,
    164787, 2969767698, 137650, 1946160649, 218098, 2399150353, 223921, 1697653257, 223961, 1630544391, 75971, 973080583,
    198280, 1694702085, 178530, 3019969803, 149886, 1627590410, 217459, 771760389, 104362, 2030242584, 104323, 2365786895,
    141805, 1627590153, 173577, 1728123659, 51456, 1694499599, 200123, 2348817172, 200085, 2399148818, 17908, 2399141909,
    132396, 2550205704, 216120, 973152273, 33081, 3070427152, 168075, 3070431248, 175444, 3187741450, 31773, 3087204372,
    230439, 2600477707, 232018, 1811948553, 228517, 1694508040, 228802, 1862280200, 228810, 1627399176, 232027, 1962943496,
    230432, 1912611847, 11136, 1694498826, 139404, 2952793633, 34078, 2382561302, 34036, 2952986644, 160072, 2952990478,
    156680, 3187871496, 153263, 1694699269, 216812, 771760388, 29301, 1946353672, 206011, 3003129095, 209201, 2885688588,
    145148, 1929580297, 147414, 1694699273, 142966, 1845694216, 232102, 1845502984, 232110, 771761155, 28034, 1912799240,
    67313, 2399208472, 67267, 2399208470, 180754, 973084175, 241125, 1761749517, 47081, 1929380371, 38364, 1845494027,
    138435, 2952793614, 166598, 1912672013, 158802, 2936213256, 241788, 1862478850, 26392, 1912799238, 136199, 1862274571,
    108076, 2550336285, 108247, 2936212253, 159498, 2550337309, 108161, 2885880604, 108330, 2701331227, 159426, 2500005646,
    216940, 2885689608, 168783, 973082892, 169924, 1879052551, 230324, 1912611846, 218764, 772022788, 33573, 1946353669,
    178621, 2231440655, 149385, 1795362564, 14152, 2382364710, 14083, 2231369759, 143056, 1812139784, 122242, 536939526,
    133713, 2952793633, 161605, 2382565137, 226672, 2382570257, 161136, 2181238544, 161558, 2382565135, 226704, 2382570255,
    80286, 1929513226, 89759, 1929590282, 217734, 3036684566, 131819, 1694567695, 177904, 1845564680, 222900, 1948787203,
    156260, 2164461324, 17388, 3036676126, 197873, 1946163476, 34458, 2952855566, 240519, 2952997390, 98734, 1845693196,
    218286, 1761616135, 50333, 1845494544, 50319, 1912603406, 23819, 1912799238, 74969, 973080582, 74975, 754976774,
    84110, 1912811782, 143610, 1912803078, 74964, 973080581, 74988, 788531205, 84106, 1677930756, 86426, 1677931268,
    88039, 1677931780, 240086, 1677928964, 5793, 1694498843, 5777, 1862270992, 5887, 1912602637, 180512, 973084183,
    48957, 2516582946, 8478, 1929379873, 202378, 1845501191, 82595, 2902460937, 240408, 1912809991, 215371, 771759641,
    13696, 1744830484, 133079, 1946225930, 241862, 3036883972, 36599, 1694499083, 135809, 1862274568, 38086, 1862271248,
    10568, 1761607700, 10550, 1694498834, 10536, 1677721614, 102704, 1946356492, 102716, 1946356492, 131562, 1694567689,
    132761, 1694567688, 53352, 1912603406, 86910, 1627599890, 81063, 1862273553, 85949, 1912812049, 86886, 1862480913,
    81110, 1627392525, 205067, 1627397387, 26640, 1845690378, 75687, 1694500873, 85931, 1694708233, 167385, 1677922312,
    216009, 1677795336, 224025, 774906372, 79451, 1862404362, 222794, 774119945, 135687, 1711279620, 123621, 973147149,
    23704, 1828913157, 208863, 1828723973, 131932, 1946225926, 238114, 1627399949, 238777, 1677731599, 116186, 1627458312,
    20688, 1929379854, 24953, 1627586569, 169429, 1761612040, 179713, 1761613320, 203578, 1845501188, 147662, 1627590407,
    81182, 687868419, 168885, 973082894, 75583, 973080589, 117347, 973147149, 75774, 973080588, 75909, 973080588,
    76215, 973080588, 169263, 973082892, 24788, 1694695435, 75099, 973080587, 84366, 1694707979, 84445, 1627599115,
    84533, 1627599115, 169764, 973082891, 230422, 1627399178, 230414, 1912611848, 32777, 3204644880, 93285, 1912802064,
    34658, 1845494032, 34674, 1845494030, 100508, 2030242571, 91090, 1845693210, 91048, 1694698261, 91069, 1694698261,
    91036, 1845693196, 125112, 1677790215, 149271, 1828917000, 206479, 1728060679, 118823, 973147146, 97027, 1929579273,
    143890, 1694699270, 240906, 1694640646, 160255, 3087208206, 132458, 973147401, 222893, 1915232775, 45261, 1845494027,
    161775, 2449673992, 211881, 2449480968, 221800, 1629233675, 221791, 1964777993, 226607, 822289164, 174563, 1795232520,
    233273, 1862280477, 27203, 2600665095, 32973, 2298675208, 1925, 1728053288, 237788, 1694508828, 32077, 2198011913,
    25991, 1862467591, 115616, 1845562119, 149233, 1862471431, 164967, 2181238540, 179458, 973084166, 241690, 1661152004,
    230146, 1728062477, 48651, 3187671618, 48538, 2986345007, 16381, 1694498843, 95514, 1845693195, 95525, 1845693195,
    117774, 1845562379, 117785, 1845562379, 217148, 771760387, 215151, 771759629, 50640, 1845494554, 50616, 1946157848,
    50267, 1845494550, 50247, 1912603412, 134220, 1694502416, 142472, 1946357514, 220665, 773071364, 207576, 1694506246,
    149718, 1929580294, 239250, 1929521414, 240297, 1929587206, 132476, 973147401, 204520, 1627397382, 28350, 1627586565,
    216040, 973152261, 28644, 1912799236, 167493, 1912803332, 206889, 1845501191, 34565, 1862336517, 43895, 2197815567,
    43869, 1694499083, 181744, 973084425, 181946, 973084425, 181199, 973084424, 227657, 1694573333, 68473, 1828717837,
    68486, 1845495050, 31107, 2349006860, 198887, 1694505750, 120202, 973147149, 120190, 973147148, 152345, 2952990476,
    11493, 1761607691, 152334, 1761808139, 115193, 1862470409, 125018, 1862339593, 142666, 1845694217, 238963, 1845635337,
    151670, 1845694216, 175894, 3137409806, 224674, 1862476558, 224661, 1694704397, 75389, 973080583, 120268, 1845562390,
    183002, 2399147817, 182872, 2332038948, 183472, 3087013666, 183540, 2952795938, 182812, 3087013662, 183412, 2516588318,
    182944, 3187676957, 31063, 2332229648, 159264, 3087208214, 161008, 2936213264, 83664, 687868425, 134722, 1912606218,
    218611, 1761616137, 143969, 1694699270, 26180, 1912799236, 143740, 2835549961, 173700, 2835419913, 240880, 2835491337,
    145578, 1627590408, 206960, 1761615124, 201419, 1694505998, 189275, 1627396361, 58836, 1845560332, 68462, 1828717835,
    70728, 973079817, 68454, 1946158344, 164379, 2969767688, 221215, 2987926024, 221201, 773333511, 221189, 2149065222,
    65646, 973145095, 241616, 1694706434, 241913, 1694707458, 20476, 1694498834, 34984, 1912602898, 31475, 2399338510,
    154805, 2164461324, 141370, 1946357256, 141490, 1929580037, 218811, 772022788, 204683, 1694506247, 102830, 1946356496,
    149569, 2030243591, 116376, 1744899086, 201532, 1912609804, 154483, 2583891722, 208242, 2768248069, 32359, 1694695437,
    154646, 2147684102, 144199, 1929580296, 144192, 1694699271, 98813, 1845693194, 199800, 1811946249, 142396, 1879248386,
    232288, 2181047312, 227639, 822158089, 77738, 973080597, 85325, 2399351060, 100555, 2164460306, 119545, 973147154,
    119563, 973147154, 99457, 2265123601, 99474, 2248346385, 230848, 2147492887, 223968, 2217746953, 133506, 1879051783,
    222921, 1697128967, 184798, 1929385746, 158180, 3003322141, 234593, 1812014604, 201568, 1946164231, 217185, 1795170566,
    44617, 2181038372, 178343, 1744901387, 65961, 973145095, 170464, 973082887, 142640, 1862471428, 221333, 773333513,
    81029, 1862273546, 177460, 973149190, 80108, 1694632198, 89685, 1694709254, 225788, 1946362637, 214024, 1694506515,
    116427, 973147146, 24058, 1963130889, 89867, 1963133705, 134686, 1728056848, 222875, 3089375762, 231558, 2231378960,
    51781, 1694499604, 51801, 1627390739, 51773, 1694499592, 224766, 1694704392, 35390, 1845494032, 38253, 1627390233,
    153301, 1912803078, 36702, 1627390223, 216980, 1627398408, 200258, 2164267795, 200516, 3070237459, 57635, 1912603400,
    31717, 3120758788, 211239, 2734693640, 109071, 2349009694, 70598, 1845495052, 70589, 1677722889, 134208, 1946160652,
    145171, 1694699270, 156072, 2416119566, 139909, 1979715078, 208231, 1728060683, 201575, 1828723722, 15660, 3070230549,
    30781, 3087204362, 217351, 1946165507, 44707, 1929380114, 135001, 1946160654, 134196, 1728056844, 153934, 1627590406,
    174815, 1694569223, 179303, 620827909, 71969, 771753476, 141630, 1694699019, 148008, 1761808139, 28916, 1946353672,
    80433, 687868423, 154294, 1627590408, 159170, 3154317062, 209331, 3120569608, 186752, 2902661142, 198494, 688069126,
    243084, 1694643977, 241980, 1912811524, 70915, 1694500366, 23811, 1929576451, 132424, 2550205706, 152008, 1812139785,
    207133, 1811946761, 75116, 973080582, 116540, 973147142, 143604, 1929580294, 242788, 1929576454, 84201, 1862480133,
    147857, 1862471429, 153002, 1845694213, 240094, 1862478341, 242783, 1862467589, 182006, 1694504725, 235051, 1929455123,
    219361, 1627922950, 219372, 1913135621, 219382, 772284933, 231434, 2147492876, 241754, 1627597826, 177624, 2919306249,
    111460, 2986543903, 110038, 2382564124, 162128, 3087208204, 239740, 3087149324, 240613, 3087215116, 147087, 2684555018,
    147097, 2147684106, 31185, 3087204368, 8940, 1845493770, 26474, 1845690375, 210227, 3019906320, 179765, 973084175,
    53317, 1627390733, 167314, 1627590669, 53305, 1912603404, 167302, 1912803340, 17304, 3103784987, 108600, 3103984411,
    159569, 3103985435, 40512, 1879048466, 40497, 1845494031, 134552, 1728056851, 74981, 973080583, 146465, 1862471435,
    36498, 1912602898, 95266, 1845693202, 95284, 1845693202, 79651, 2013399307, 89452, 2013476363, 202419, 1828723974,
    213083, 2432703754, 148866, 1862471438, 205869, 1862278414, 218554, 1795170567, 162307, 1812139790, 162321, 1812139790,
    143710, 1812139789, 145432, 1812139789, 217425, 1728061703, 198272, 1828919811, 68213, 2030109704, 163074, 2198015759,
    163089, 2181238543, 241823, 1812147202, 81481, 1627392523, 72772, 3187672606, 174435, 1694569223, 166276, 1040256779,
    25525, 1694695433, 102740, 1728252684, 74328, 3170895633, 135118, 1711279619, 30522, 3137536039, 175334, 2399212300,
    152483, 1946357509, 213109, 2667584784, 137696, 1627393559, 140552, 1694502413, 162411, 1929580296, 136802, 1811942915,
    241972, 1828925188, 221892, 1931485704, 95628, 1627589386, 150985, 1627590408, 176414, 2969637640, 179967, 973084168,
    41944, 3137339675, 156824, 3036876566, 11913, 1862270987, 53850, 1946157841, 137314, 1929383433, 212966, 1627397383,
    25426, 1929576454, 210259, 3120569612, 132304, 973147398, 132351, 2030112005, 30561, 2332229664, 73315, 2030044683,
    10602, 2181038108, 146833, 1929580296, 182381, 1845499673, 182357, 1845499672, 223258, 2233999890, 200947, 1845500939,
    177615, 2919306249, 120481, 973147145, 102617, 1845693192, 210475, 2952797448, 144435, 1929580295, 169461, 973082891,
    74244, 2197817103, 239947, 1694640387, 79625, 1946290434, 89411, 1946367490, 133536, 1946160642, 184469, 1946162955,
    26029, 1912799238, 133908, 1828720134, 181424, 973084422, 101348, 1912802066, 93494, 1929579286, 93536, 1929579284,
    93678, 1929579282, 145338, 1929580306, 93572, 1929579280, 93644, 1694698256, 175708, 2969637640, 36324, 1694499089,
    156118, 2500005648, 139888, 1912606224, 133914, 2013269511, 240575, 3187878406, 239370, 1963075851, 151649, 1845694218,
    153977, 1694699272, 239504, 1694640392, 156868, 2500005654, 228613, 1694508041, 12213, 1828716553, 233330, 1845503247,
    216913, 771760388, 238552, 3087017759, 211427, 2634030348, 150277, 2181238538, 199843, 1979718410, 221375, 1628971530,
    151258, 1627590408, 221367, 1964515848, 137613, 1929383435, 165762, 2181238549, 160032, 2516782861, 222121, 3206554120,
    222106, 773857799, 222093, 2149589510, 212557, 3019906318, 32478, 2198011916, 172767, 1627460103, 100756, 1761807128,
    131991, 1912671504, 100667, 1912802063, 131945, 1912671502, 100716, 1912802060, 119841, 1912671244, 7819, 1828716568,
    4966, 1627389973, 4946, 1627389972, 158102, 2332233486, 34230, 671154189, 53172, 1627390732, 175250, 3170964236,
    25017, 1929576459, 53194, 1627390731, 25028, 1862467594, 32248, 1761804298, 32258, 1963130890, 53184, 1912603402,
    57625, 1912603402, 162759, 1761808138, 226986, 1963139850, 25038, 1912799240, 49235, 2986345012, 11053, 1627389960,
    180213, 973084172, 182737, 2902464275, 182756, 973084434, 184594, 1627395856, 142799, 1728253703, 181986, 1694504724,
    230353, 1912611849, 142904, 1694699273, 207912, 1879055622, 82328, 1694501386, 82379, 1694501386, 223581, 774644233,
    6153, 1862270990, 47780, 1946157588, 47768, 1946157580, 170356, 973082885, 229884, 1845502983, 150793, 1694699273,
    38816, 1879048460, 89577, 1828926983, 143470, 1912803078, 183, 1728053264, 27147, 2265120774, 201713, 2348817448,
    201633, 2399149076, 201673, 3036683284, 204164, 1694506254, 52329, 1845494546, 52297, 1845494544, 218628, 1761616137,
    152900, 1677922054, 175035, 2902528779, 58821, 1845560335, 151758, 1912803080, 30974, 2349006869, 147475, 1694699276,
    144882, 1929580298, 158130, 2869104398, 132782, 1694567693, 189496, 1862277401, 238032, 1694508823, 32441, 1879244808,
    205656, 1627397381, 117321, 536939528, 112295, 2198014744, 112367, 1694698258, 112265, 1694698255, 112403, 1694698254,
    143959, 1845694218, 222388, 1629757961, 71082, 1694500367, 188830, 973084942, 71070, 1912604172, 202562, 1929387271,
    177943, 1761678603, 177933, 1761678602, 78754, 973080584, 177466, 1694569479, 180842, 973084181, 212501, 2348817682,
    55018, 1627390731, 55009, 1778385673, 45242, 1862271238, 119209, 1929448453, 118259, 1694567428, 219566, 772284935,
    219553, 2181571078, 58809, 1845560332, 236554, 1627465485, 31945, 3036872716, 242006, 1912811524, 95006, 1912802075,
    117909, 1912671252, 117949, 1912671251, 36262, 1929380113, 118263, 973147145, 21472, 1845493796, 21508, 1845493783,
    181591, 973084436, 21437, 1862270993, 22832, 1862270990, 46150, 1862271246, 197468, 3019905296, 143767, 1694699273,
    75282, 788531209, 89025, 1862481416, 174893, 1879118599, 155141, 2952990484, 115041, 1644366606, 76589, 973080579,
    23109, 1627389963, 36659, 1862271243, 142186, 3087207954, 239658, 3087149330, 98384, 1845693192, 188226, 1627461642,
    216240, 1845502215, 99117, 3154316052, 99137, 3137538836, 10630, 2600468498, 99157, 1778584338, 99175, 1778584338,
    99083, 1694698257, 99100, 1694698257, 99053, 3154316047, 99068, 3137538831, 119228, 1778453514, 223881, 1915757064,
    146841, 1862471430, 168107, 1896026113, 243075, 1895898881, 136494, 1946160650, 232496, 2181047312, 216646, 1744838920,
    185429, 1912805399, 185473, 1912805398, 207245, 1912610059, 197824, 2197821718, 98045, 1694698251, 144361, 1946357510,
    89413, 1845704207, 138165, 1845497359, 50591, 1845494553, 50568, 1946157847, 229843, 1845502981, 240533, 3120769542,
    69162, 1761608978, 69222, 2969568524, 69151, 1627391243, 139665, 1946160648, 221699, 2233213454, 181367, 1929385754,
    181393, 1929385752, 141747, 1912802829, 197893, 1694505247, 197846, 1946163483, 112179, 2198014746, 112205, 2181237530,
    112098, 1694698263, 112121, 1694698263, 233163, 1962943766, 96111, 1761807124, 112144, 1694698260, 96558, 1761807123,
    96577, 1761807123, 234325, 1946166547, 37439, 1862271250, 96164, 1761807122, 96182, 1761807122, 112081, 1694698257,
    67355, 1694565392, 96200, 1761807119, 112164, 1694698255, 234310, 1946166543, 59609, 1761674251, 125264, 1761753096,
    40665, 1929380105, 241694, 1845701379, 216343, 1828724994, 207823, 1811946760, 37111, 1862271247, 37099, 1627390220,
    37126, 1912602892, 37089, 1627390218, 25668, 1761804296, 175694, 2952860430, 166344, 1040256777, 28822, 1845690376,
    28608, 1694695431, 208276, 1694506246, 107838, 3036875553, 107745, 3036875551, 107664, 3036875547, 186888, 3036878871,
    80666, 687868427, 115938, 3036744458, 176947, 973149192, 176940, 1912673287, 158624, 2399342390, 55602, 2181038897,
    157707, 2332233494, 30645, 2181234708, 226555, 2181243668, 226927, 2181243668, 55665, 2147484430, 147740, 1627590407,
    205326, 1627397383, 229659, 1845502979, 96424, 1694698253, 38941, 2181038344, 80252, 1627523332, 89782, 1627600388,
    232893, 1845503271, 232932, 1845503269, 46833, 1811939869, 46637, 1694499350, 47175, 1627390485, 46677, 1694499347,
    86342, 1694708239, 76058, 788531213, 49382, 1627390476, 76071, 1862273036, 79347, 1862404364, 84592, 1862480140,
    86545, 1862480652, 156620, 2952990484, 117386, 1929448481, 117419, 1929448481, 24508, 1929576478, 49928, 2835350040,
    20801, 1996488727, 92362, 1929579285, 92514, 1929579285, 92535, 1929579285, 68321, 1912669204, 232873, 1660953876,
    92478, 1929579283, 70755, 1694500114, 92556, 1929579282, 92574, 1929579282, 4173, 2835349521, 92497, 1929579281,
    92592, 1929579281, 92609, 1929579281, 92450, 1929579278, 92464, 1929579278, 59144, 1694565386, 125197, 1929525256,
    240132, 1694706183, 80212, 1627523337, 88876, 1627600393, 95326, 1929579280, 95342, 1929579280, 162578, 1694699271,
    166692, 1778454285, 68651, 1694500105, 153169, 1912803078, 3014, 1694498834, 73769, 1845495567, 73742, 1862272779,
    162891, 1627590410, 212736, 1627397386, 199233, 1862277900, 199257, 1627396876, 168210, 973082891, 179447, 973084171,
    173436, 1946227463, 236261, 1929455371, 135787, 1929383435, 240378, 1812146694, 73829, 1962936076, 140796, 1627456530,
    140779, 1627456529, 140724, 1694565392, 140814, 1946223631, 140765, 1627456526, 140740, 1644233741, 140715, 1694565385,
    240217, 1694706185, 187808, 1694701579, 24009, 1845690376, 145919, 1929580301, 145932, 1929580301, 161036, 2181238540,
    214229, 1929387530, 214220, 1694506505, 154607, 3036876555, 144266, 1929580292, 107904, 2500004641, 107807, 2500004639,
    107718, 2500004635, 77911, 3187673111, 77881, 973080591, 177202, 973149199, 177260, 973149199, 85345, 3187880206,
    177174, 3187741710, 177232, 2952860686, 32186, 1627586571, 32555, 3070427158, 163867, 2349010708, 211755, 2600475918,
    3798, 1929379852, 16337, 1694498833, 58937, 973145093, 115055, 1929579281, 124988, 1812007946, 107460, 3087207203,
    107565, 3087207201, 110845, 3087207199, 107400, 3036875540, 110791, 3036875538, 23157, 1845690374, 24681, 1694695428,
    170279, 1979715852, 220937, 1628709386, 220929, 1964253704, 117254, 1694567429, 241940, 3171102472, 241966, 3070439174,
    215070, 1627397642, 215080, 771759624, 53286, 1828717331, 144833, 1694699272, 175934, 3120632582, 40530, 2768240909,
    28458, 1929576457, 28255, 1627586565, 169, 1946157070, 25534, 1761804294, 145457, 1627590407, 235838, 1929455130,
    156600, 3087208202, 232041, 1811948552, 213073, 2969574666, 200580, 1929386761, 211579, 3170901266, 176616, 973149191,
    212880, 1962941702, 173614, 1694569221, 11741, 1677721614, 239009, 1912744196, 13431, 1862270993, 202411, 1728060680,
    67591, 3103851539, 67503, 3204514831, 67533, 3070297103, 67563, 3170960398, 136594, 1946160648, 210171, 2348817684,
    221254, 1847075331, 47989, 2332033570, 88504, 1694709013, 88525, 1694709011, 88109, 1862481166, 88123, 1694709006,
    88101, 1694709000, 83077, 3036678684, 83261, 2197817873, 136914, 1929383433, 205630, 1862278409, 204975, 1862278413,
    67413, 1694565396, 65543, 1912669198, 226169, 2181243662, 58638, 1845560333, 59596, 1761674253, 215953, 973152012,
    58651, 973145098, 116512, 973147146, 143383, 1929580298, 147551, 1627590410, 147587, 1694699274, 162800, 1761808138,
    225070, 1627595530, 143374, 1996689161, 224425, 1996694281, 162792, 1963134728, 201438, 1912609800, 226955, 1963139848,
    237322, 2197890837, 235690, 2952865299, 237282, 2952865555, 187885, 1946228751, 212807, 1761615111, 207925, 1845501190,
    44078, 1694499082, 32070, 1694695431, 50509, 1845494543, 50496, 1946157837, 23439, 1812135947, 138358, 872418819,
    181157, 973084437, 232766, 1845503252, 234484, 1677731092, 181178, 1946162956, 229900, 2969576466, 30167, 3036872716,
    241150, 1761749514, 200373, 2399148828, 54477, 1946157838, 13210, 1761607699, 13194, 1795162128, 166540, 1040256782,
    32877, 2919432204, 166568, 2919304972, 241187, 1761749511, 174923, 1929450244, 155485, 2651000586, 163143, 1761808134,
    239774, 1761749254, 240662, 1761815046, 14832, 2399141907, 211247, 3087015182, 174489, 1627460356, 202335, 1711283467,
    76731, 973080587, 236506, 1912678157, 110994, 2500004636, 111078, 2248346396, 141339, 1979778055, 21581, 1761607695,
    186260, 2265126931, 133560, 1929383427, 79604, 1627523332, 89396, 1627600388, 133865, 1627393540, 23405, 1929576456,
    8922, 1811939346, 8908, 1811939342, 137644, 1828720134, 146972, 1929580308, 223709, 2234262034, 145561, 1929580295,
    135080, 2046823939, 142093, 1812139528, 25064, 1929576458, 243930, 2969712395, 217483, 1912611078, 224232, 2234524180,
    184979, 1795364879, 138611, 1694502416, 152635, 1845694218, 33341, 2969763858, 152645, 1946357510, 225767, 1946362630,
    153063, 1946357509, 225847, 1946362629, 38739, 1694499090, 78807, 973080583, 24779, 1627586569, 204066, 2030050566,
    241846, 3171101702, 182157, 1627395870, 218132, 2952798476, 83693, 1627392523, 174806, 1929450244, 179444, 1795167747,
    224014, 1915757064, 20437, 1795162121, 119973, 771820548, 29067, 2902654983, 131729, 1845562635, 173532, 1694569220,
    185950, 1929582609, 2604, 1694498834, 2622, 1694498834, 2588, 1694498832, 182481, 1845499668, 25277, 1627586570,
    212948, 1761615113, 177690, 1862341894, 179740, 973084171, 153090, 1979911946, 189436, 973084935, 161419, 2550337290,
    161449, 2416119562, 206071, 1694506252, 205232, 1845501190, 157781, 3137539852, 134626, 1694502421, 202480, 1728060680,
    141302, 1711342597, 8967, 1811939345, 186531, 1946359817, 227799, 1845502988, 227789, 1946166282, 138134, 872418819,
    223991, 1630544387, 242997, 1627586563, 28083, 1946353668, 241734, 1627597829, 241739, 1862478853, 218704, 2030051591,
    151385, 1828916997, 78976, 1979844870, 84230, 1979920646, 86452, 1979921158, 86643, 1979921414, 175768, 2332103432,
    90221, 1845693219, 116687, 973147171, 90095, 1845693218, 90291, 1845693215, 90163, 1845693213, 136129, 1694502407,
    115769, 1828784902, 198292, 1661147654, 138078, 1845497361, 210971, 3120569610, 152777, 1728253705, 208103, 1728060681,
    144902, 1694699268, 203845, 1811946762, 38070, 1694499088, 213281, 2432703756, 69522, 1946158343, 241759, 1862478850,
    122681, 973147161, 171005, 973082905, 170044, 1627394327, 54030, 1795162896, 65805, 973145101, 172430, 1627532556,
    242945, 1963130888, 176056, 3187741452, 243736, 1929524997, 1212, 1845493776, 182447, 973084424, 204749, 1627397383,
    125130, 973147149, 45207, 1929380108, 115464, 1929579276, 242097, 1929445384, 227618, 822158087, 199762, 2969574157,
    180075, 973084174, 78211, 788531209, 80046, 1929513224, 89640, 1929590280, 133520, 1929383432, 155528, 2332233505,
    172271, 1862413600, 172121, 1862413599, 172152, 1694641439, 185363, 1862473753, 185317, 1912805400, 182125, 1694504717,
    185293, 1812142093, 216323, 3154125060, 205577, 1694506245, 76408, 788531204, 243019, 1845690392, 153322, 1946357522,
    238295, 1912612626, 211483, 2415926540, 153314, 1912803080, 189388, 1862277393, 189419, 1862277393, 144347, 1929580295,
    210917, 2583698702, 116102, 1677789961, 45710, 1929380114, 45742, 1929380111, 235194, 1845569049, 235987, 1912678155,
    198050, 2181044520, 197984, 2181044513, 218341, 3070238990, 52803, 1627390731, 144395, 1929580296, 147431, 1761808136,
    144388, 1845694215, 227358, 1845699335, 146035, 1929580296, 146043, 1627590407, 224927, 1627595527, 26253, 1929576458,
    234986, 1929455114, 154118, 2030243591, 206287, 1929387274, 206297, 1929387274, 202690, 1962941702, 74412, 1694500623,
    74565, 1811941135, 106546, 2332232485, 77824, 973080599, 242116, 1929445389, 118112, 973147146, 27650, 1694695429,
    223420, 774644228, 5867, 1694498836, 68994, 1879049487, 70715, 973079821, 68982, 1677722892, 175046, 2399212294,
    223360, 1630020105, 223353, 1965564423, 210851, 3120569614, 91685, 1761807114, 117130, 1761676298, 26752, 1845690377,
    217237, 771760387, 38730, 1929380105, 76769, 1694500880, 76785, 1862273034, 84876, 1862480138, 161329, 2399342350,
    164841, 2969767694, 166353, 1040256775, 29036, 2936209413, 154508, 2936213253, 218115, 2399150353, 14870, 3036676124,
    74050, 3019900693, 218815, 1862541831, 244138, 2952935191, 244119, 3171038995, 175554, 2147554058, 158387, 3137539848,
    208062, 1845501190, 174140, 2684424964, 225957, 1795367687, 234520, 1929389328, 178541, 3019969803, 76891, 973080585,
    218561, 1946165511, 131140, 1929448716, 131152, 1929448716, 23556, 1862467594, 132889, 2432765196, 174544, 1627460359,
    55913, 2147484455, 147642, 1862471438, 137610, 1845497347, 161963, 2952990470, 234829, 1694574085, 182794, 973084434,
    104151, 2030242577, 104185, 1963133713, 104089, 2030242576, 104121, 2030242575, 212273, 2684361998, 101996, 1845693207,
    120070, 1761676306, 120037, 1761676303, 41119, 1912602889, 29803, 2349006862, 207256, 1912610059, 213828, 1627397385,
    216137, 973152273, 33097, 3070427152, 168091, 3070431248, 175454, 3187741450, 152533, 3053653766, 152539, 2516782854,
    152981, 3087208198, 152987, 2550337286, 31793, 3087204372, 217822, 2969575684, 239480, 1795303689, 115255, 1929579273,
    29111, 1946353674, 179139, 1862341895, 28435, 1627586568, 28709, 1694695432, 156688, 3187871496, 241284, 3187812888,
    230776, 2147492878, 36158, 1929380109, 232113, 771761155, 114519, 3171093271, 133693, 2634026506, 140114, 2969570835,
    239335, 1761749256, 240990, 1694640646, 120626, 1912671240, 22764, 1929379852, 58627, 1845560331, 59091, 1694565386,
    116532, 973147144, 143436, 1845694216, 143429, 1694699271, 224434, 1694704391, 189059, 771758347, 23194, 1845690376,
    165948, 2969767704, 184247, 973084439, 33245, 2969763862, 176078, 3154187018, 211701, 3087015176, 203282, 1929387275,
    150073, 1627590408, 180724, 973084175, 24762, 1912799239, 123579, 973147152, 109984, 2919435023, 236904, 1912678158,
    66057, 973145098, 141201, 3070297102, 240699, 3070437902, 238862, 1694640388, 199960, 2902465301, 200018, 1677728529,
    221603, 2400985610, 27043, 1778581510, 14610, 3036676130, 31545, 2399338516, 29543, 2349006866, 159308, 2181238546,
    178889, 2231440657, 211977, 2399149330, 96610, 1627589385, 225241, 1627595529, 28189, 1845690374, 203204, 1862278405,
    142771, 1946357514, 217756, 3036684566, 39569, 1946157327, 39557, 1694499084, 27919, 1845690375, 36685, 1845494033,
    104168, 2030242577, 104202, 1963133713, 104105, 2030242576, 104136, 2030242575, 158786, 2399342344, 199718, 1761614602,
    139818, 1862274570, 139811, 1929383431, 151340, 1828916998, 83007, 3103787568, 86108, 3187880483, 86176, 2952999457,
    86240, 3137548831, 82933, 2952792602, 87566, 2952999962, 86292, 3036885525, 77636, 2164262929, 198688, 1912609553,
    77668, 2952792079, 78008, 3070232587, 76919, 973080586, 76938, 536872969, 48991, 2516582946, 101462, 1912802069,
    101403, 1912802063, 186412, 1912805391, 203478, 1929387271, 7607, 1627389966, 133548, 1962937862, 215396, 771759641,
    198506, 688069125, 207595, 1694506244, 117672, 973147154, 117708, 536939538, 94133, 1845693201, 151397, 1761808143,
    200309, 3036683026, 229872, 1845502981, 115108, 1677921035, 187596, 2969770005, 239025, 1694640390, 176582, 973149192,
    176575, 1845564423, 217396, 1728061703, 174532, 1929450246, 173473, 2013336325, 241813, 1879256066, 150993, 2030243590,
    225406, 822289158, 225412, 839066374, 26438, 1812135940, 39451, 1778385183, 161717, 3087208206, 207443, 1845501191,
    114287, 2298678039, 220029, 2232164878, 179541, 973084170, 179551, 973084169, 208858, 1828723973, 70836, 1828718095,
    72352, 1862272526, 72448, 2835351054, 73412, 973080077, 70824, 1946158604, 71876, 1627391500, 138680, 1795165708,
    72366, 1694500363, 154493, 2030243593, 25874, 1862467593, 225052, 1627595529, 225061, 1862476553, 241929, 2734894850,
    160205, 2164461324, 74202, 2197817109, 114974, 2432895773, 165932, 2734886672, 207831, 2969574662, 168505, 973082896,
    51201, 1946157839, 244497, 1929524998, 132198, 1912671493, 208371, 1694506246, 149904, 1929580294, 200765, 2919242525,
    222346, 1696866825, 90711, 1627589393, 228606, 1946166279, 144302, 1929580299, 223896, 1697653257, 80631, 1862273544,
    34603, 1845494037, 21149, 1845493780, 34638, 1845494036, 34584, 1845494035, 36532, 1627390227, 43910, 1962934547,
    25903, 1627586575, 43929, 1811939597, 24609, 1929576459, 34472, 1912668170, 206100, 1929387274, 240040, 1912809994,
    201035, 1845500944, 201021, 1845500942, 217552, 1627398406, 149707, 1912803076, 198614, 1728060170, 140435, 1929383438,
    203159, 1795169544, 219503, 3188204044, 230216, 1694508040, 154658, 2399342348, 98077, 1929579285, 131608, 1929448725,
    131649, 1627458836, 131579, 1929448712, 189679, 1694505234, 29376, 1946353674, 199305, 1694505738, 204532, 2046827782,
    13734, 1778384911, 141821, 1862471178, 232056, 1946166292, 202455, 1912610056, 43444, 2952790289, 207664, 1795169541,
    141346, 973145093, 90809, 1946356496, 169243, 1862275348, 169235, 973082888, 169053, 1694503188, 59481, 1694565395,
    169034, 1694503187, 217041, 1627398412, 120871, 973147144, 221838, 3088851462, 170141, 973082888, 176214, 1946227463,
    65775, 1627456521, 65767, 2181104648, 183043, 2399147817, 182908, 2332038948, 183506, 3087013666, 183574, 2952795938,
    182842, 3087013662, 183442, 2516588318, 182973, 3187676957, 31079, 2332229648, 190638, 973084951, 211567, 2483035404,
    2273, 1694498836, 2349, 1694498836, 2313, 1694498834, 117146, 1761676302, 117207, 973147146, 24172, 1912799240,
    147747, 1694699271, 205333, 1694506247, 143975, 1694699270, 149576, 1929580299, 162214, 2634223385, 138205, 1946160653,
    168659, 1879052556, 161246, 2416119564, 238955, 1795303688, 236067, 1845569295, 244046, 1627535110, 225808, 822289157,
    225813, 839066373, 244041, 1812084485, 3537, 2835349524, 164387, 2969767688, 199789, 1929386763, 134070, 771755526,
    226996, 2198020872, 31489, 2399338510, 158774, 2416119564, 15022, 2382364699, 122731, 973147153, 29699, 2349006862,
    78362, 3204450313, 149394, 1728253707, 179520, 1660950026, 224553, 1694704390, 242051, 1694565894, 242869, 1694695430,
    168720, 1929384204, 168732, 1694503179, 204302, 1627397384, 206018, 2466258183, 134761, 1677725214, 140614, 1677788190,
    168143, 1728057625, 168119, 973082904, 190063, 1728059672, 91143, 1845693206, 190041, 1912609046, 51233, 1677722386,
    239984, 1795369490, 190149, 1694505232, 141077, 1845560331, 240384, 1845701131, 58867, 973145098, 168181, 973082890,
    140605, 1845560329, 240745, 1845635593, 189295, 1694505239, 189108, 1912609045, 112963, 1694698250, 38898, 1879048461,
    184970, 1694701577, 102131, 1912802078, 107380, 2500004628, 156478, 2718109456, 157411, 2919436048, 204623, 1627397387,
    55202, 1962935061, 54915, 1627390735, 54889, 1912603405, 232304, 2181047312, 186191, 1694701593, 186337, 2030245908,
    186216, 1694701582, 178788, 2231440661, 178830, 2231440661, 23915, 1745027076, 33145, 2181234710, 33113, 2919432208,
    158303, 2466451218, 209035, 2466258194, 230871, 2147492887, 148760, 1812139797, 148744, 1812139792, 148737, 1812139783,
    949, 1845493783, 179313, 1694569741, 96963, 1828915979, 96974, 1828915979, 118752, 1828785163, 118763, 1828785163,
    20727, 1862270986, 140327, 1862274564, 5005, 1862270994, 179975, 973084167, 73357, 1677723143, 216247, 1845502215,
    221342, 773333513, 164059, 2533560084, 187274, 3187873804, 204423, 1627397384, 72424, 1862272536, 72406, 1862272530,
    209611, 2885688588, 119057, 973147145, 148685, 1694699272, 75834, 788531204, 147777, 1627590414, 221907, 1629495816,
    45665, 1929380122, 57694, 1694499605, 228846, 1862280202, 228856, 1627399178, 198483, 688069126, 86029, 1627599363,
    82029, 1962936841, 67225, 2952856596, 67187, 2986411026, 120538, 973147145, 28527, 1812135944, 115639, 1694567181,
    142818, 1946357510, 76795, 973080584, 211339, 2415926536, 175238, 2952860428, 133071, 1795230984, 28615, 1694695430,
    217084, 1694507268, 114459, 2734885669, 114360, 2432895769, 207042, 1862278405, 78353, 3204450313, 139353, 1962937862,
    95110, 1694698259, 131378, 1929448713, 143484, 1694699268, 224535, 1694704388, 148476, 1627590406, 15681, 3070230549,
    30791, 3087204362, 27021, 2047016968, 216687, 1728061703, 37299, 1761607946, 37291, 1761607944, 209757, 2583698702,
    179758, 973084167, 96751, 1862470422, 96773, 1627589393, 229524, 771761156, 39339, 1761607955, 159176, 3154317062,
    198472, 688069125, 227049, 2349015832, 227097, 2919441176, 32049, 1694695435, 152606, 1694699269, 40836, 1946157328,
    45425, 1979711758, 45439, 1694499084, 6492, 1694498837, 6437, 1862270994, 37542, 1627390216, 217240, 771760388,
    221623, 2350653964, 161588, 2382565137, 226655, 2382570257, 161120, 2181238544, 161543, 2382565135, 226689, 2382570255,
    228173, 1912611852, 228185, 1694508043, 142845, 1694699269, 111491, 2986543903, 110066, 2382564124, 162140, 3087208204,
    239752, 3087149324, 240625, 3087215116, 32403, 1912799238, 150871, 1828916995, 115523, 1627589406, 27240, 2030239766,
    21914, 1694498837, 67433, 1694565396, 27283, 1627586578, 79525, 1694632210, 145973, 1627590408, 153047, 1694699272,
    82509, 1694501399, 82489, 1795164692, 87419, 1795372052, 76830, 973080594, 76813, 1862273041, 79707, 1862404369,
    82472, 1862273553, 84886, 1862480145, 87402, 1862480913, 86367, 1694708239, 86382, 1694708239, 75761, 973080589,
    76027, 973080589, 84433, 1845702924, 84564, 1862480140, 76355, 973080587, 76803, 973080586, 84698, 1627599114,
    84862, 1694707977, 148404, 1627590409, 243631, 1694643976, 17331, 3103784987, 108627, 3103984411, 159596, 3103985435,
    139073, 2197818895, 216339, 771760388, 115405, 1929579280, 198176, 1694505231, 73795, 1845495565, 41082, 1677721866,
    190722, 973084945, 36426, 1929380114, 5135, 1694498827, 214375, 1694506513, 25998, 1812135951, 136143, 838864394,
    227580, 822158089, 243385, 1694643976, 207037, 1996496133, 58429, 1845560337, 58747, 973145098, 146403, 1627590410,
    146413, 1627590410, 224597, 1812144905, 137922, 1979715079, 239676, 3187812626, 54567, 1711276810, 18584, 1946157074,
    5276, 1929379865, 5301, 1929379858, 78746, 973080584, 163155, 1761808142, 144139, 1745030921, 145177, 1694699272,
    5584, 1929379862, 23845, 1946353676, 122313, 973147147, 231264, 2147492903, 41037, 2768240908, 151994, 1694699270,
    90368, 1946356490, 189960, 687872263, 217464, 771760388, 225964, 1694704391, 209451, 3053460750, 140090, 2969570827,
    145164, 1862471431, 81137, 1627392524, 95804, 1845693197, 95817, 1845693197, 117796, 1845562381, 117809, 1845562381,
    79648, 1644300547, 89449, 1644377603, 133554, 1644170755, 9653, 1761607709, 9698, 1778384924, 9726, 2030043158,
    9634, 1761607699, 10322, 1962934291, 9682, 1962934288, 242155, 1862336523, 200736, 2919242525, 12115, 1811939366,
    186569, 1946359826, 3336, 2684354579, 174007, 1694569221, 225200, 1694704397, 92052, 1946356492, 241676, 1761815297,
    241798, 1761815553, 241931, 1761816321, 242773, 1761804289, 166625, 973147913, 212585, 2181045516, 205927, 1627397384,
    30593, 2332229664, 183855, 1694504735, 183827, 1761613596, 44045, 1761607949, 155684, 2952990478, 204564, 1845501194,
    204574, 1845501194, 78936, 1627523331, 89040, 1627600387, 215849, 973152019, 149017, 1627590418, 149035, 1627590418,
    167871, 2399342610, 146732, 1627590417, 147978, 1627590417, 66809, 2952856592, 66781, 3137405966, 230134, 1694508044,
    144442, 1929580295, 74259, 2197817103, 203081, 1795169541, 190756, 3087014180, 178382, 2231440661, 210355, 3120569622,
    101366, 1912802066, 49826, 1946157580, 175716, 2969637640, 151176, 1795362565, 201585, 1711283207, 213992, 1694506507,
    7736, 1694498830, 141538, 1761807876, 51127, 1845494538, 51119, 1912603400, 143356, 1912803085, 151521, 1946357513,
    180168, 973084173, 131215, 1929448711, 56993, 2147484449, 111295, 2349009692, 111214, 3087207195, 166466, 1040256784,
    31901, 2952986638, 111172, 3036875534, 162086, 3036876558, 166498, 2952859406, 187298, 3036878862, 94163, 1929579277,
    231770, 2952799244, 77049, 973080599, 85003, 3036885270, 122863, 3036744729, 237498, 3070306091, 113809, 2181237537,
    113950, 2969766683, 113734, 2969766681, 235743, 3036751379, 124852, 973147151, 113908, 2885880590, 180225, 973084172,
    168168, 1845498125, 28147, 1761804300, 88622, 738407692, 88137, 1862481163, 47221, 1845494292, 137040, 1929383437,
    173014, 1828786696, 223930, 1664098819, 134571, 1728056854, 136588, 822087171, 35883, 1929380107, 223590, 774644233,
    179955, 973084172, 187670, 3070433292, 26772, 1946353676, 132566, 3154185494, 122335, 973147157, 105873, 3036875540,
    242820, 1828913159, 147544, 1761808135, 225106, 1761813255, 201753, 2348817448, 201653, 2399149076, 201693, 3036683284,
    170441, 973082887, 82585, 1677724170, 150149, 1627590410, 150159, 1627590410, 177579, 3187741711, 1161, 1845493772,
    74908, 1862273029, 179982, 973084173, 40614, 1912602905, 174748, 1845564164, 6880, 1761607691, 23977, 1845690376,
    76053, 973080581, 148445, 1929580293, 169775, 973082885, 84588, 1694707972, 145855, 1694699268, 78529, 788531212,
    80097, 1761741067, 89674, 1761818123, 240954, 1627531784, 112021, 1761807112, 123828, 1761676296, 37457, 1862271249,
    183352, 973084424, 218220, 2952798474, 150786, 1627590407, 54747, 1946157844, 7928, 1862270998, 18567, 1946157073,
    236567, 1627465485, 31957, 3036872716, 143239, 1845694212, 202800, 1845501188, 221391, 2031624708, 206838, 1627397388,
    215058, 1694506508, 28797, 1912799239, 103356, 1912802055, 120678, 1912671239, 150507, 1694699281, 73408, 973080068,
    218940, 772022791, 218927, 2986615302, 35050, 1711276304, 117313, 536939528, 186713, 1912805388, 169223, 973082892,
    148794, 1929580299, 144660, 1946357516, 224830, 1946362636, 125036, 973147146, 115175, 1946356489, 216504, 1946165508,
    58446, 1845560337, 118306, 973147142, 25500, 1761804293, 6697, 1694498838, 20593, 1929379855, 6719, 2030043149,
    149780, 1845694218, 23387, 1845690376, 34411, 1627455495, 240339, 1627597319, 83640, 1627392536, 20970, 1946157077,
    116490, 973147146, 90588, 1627589385, 143994, 1694699272, 215709, 973152010, 167086, 1845694472, 173679, 2013336324,
    68835, 1845495061, 82446, 1744833037, 82436, 1962936842, 240539, 3120769542, 172531, 1946299661, 22082, 1912602641,
    51669, 1946157847, 53128, 1929380623, 51602, 1694499598, 51616, 1929380622, 52100, 1929380622, 53114, 1694499598,
    51589, 1946157837, 53498, 1946157837, 52088, 1811940108, 146349, 1929580298, 173810, 1627460361, 174288, 1694569225,
    56713, 3120562964, 207589, 1828723974, 199055, 1627396875, 199170, 1862277898, 199468, 1627396874, 199180, 1761614601,
    162189, 3171094297, 82813, 2952792586, 153393, 1694699277, 208837, 1979718917, 156640, 2952990484, 54198, 1761608456,
    217377, 1728061702, 141396, 1677921804, 214861, 771759636, 135917, 1627393553, 135833, 1862274572, 135749, 1660947978,
    138590, 1845497352, 21223, 1694498832, 235219, 1761682958, 78588, 2030045193, 85819, 1694708233, 85836, 2030252553,
    168971, 1694503177, 171827, 2030047497, 75416, 973080584, 93349, 1929579285, 93432, 1929579284, 93452, 1929579284,
    115666, 1929448209, 93382, 1929579278, 8511, 1694498852, 199245, 1862277900, 199269, 1627396876, 169715, 1694503178,
    75978, 973080584, 169707, 973082888, 84557, 1929588999, 207380, 1761615111, 142582, 1946357518, 203795, 1694506246,
    7158, 1811939357, 7139, 1862270995, 7289, 1962934286, 7303, 1862270990, 144742, 1929580303, 232128, 2969576452,
    149765, 1946357511, 206454, 1946164487, 174973, 1795232520, 141986, 1912802826, 123463, 973147157, 78800, 973080583,
    156378, 2952990498, 156304, 3087208212, 161080, 2533560084, 141386, 1694699018, 140972, 1963000848, 154618, 3036876555,
    140964, 1627456520, 240320, 1627597320, 133240, 1912606231, 134878, 1795165711, 134893, 1694502414, 142422, 1677922059,
    150683, 1694699272, 174163, 1862341384, 206818, 1694506248, 33932, 1745027079, 223409, 1915494920, 77934, 3187673111,
    77896, 973080591, 177217, 973149199, 177275, 973149199, 85359, 3187880206, 177188, 3187741710, 177246, 2952860686,
    219846, 1661739526, 219811, 1863066117, 216259, 771760388, 135138, 1694502418, 144380, 1929580296, 144373, 1694699271,
    224730, 1694704391, 238997, 1694640391, 133675, 3154120210, 215088, 2600476185, 13673, 1962934295, 215113, 771759638,
    242721, 2902523926, 229708, 1627399176, 76540, 973080590, 142944, 1845694214, 120855, 973147144, 107495, 3087207203,
    107598, 3087207201, 110876, 3087207199, 107420, 3036875540, 110809, 3036875538, 42736, 2952790304, 151110, 1929580295,
    77483, 973080589, 137659, 1862274573, 221486, 773595652, 148721, 1929580296, 148714, 1694699271, 5729, 1627389974,
    158365, 2500005654, 24442, 1929576460, 35590, 1929380108, 35602, 1929380108, 145859, 1929580294, 227401, 973153030,
    224412, 1694704389, 52577, 1694499598, 52564, 1694499597, 88059, 1845703963, 88043, 1728263440, 134299, 1946160659,
    134283, 1728056848, 68237, 2030109707, 50725, 1845494538, 52078, 1929380618, 53814, 1627390730, 135621, 1694502410,
    52060, 1862271753, 52069, 1627390729, 57449, 1761608457, 50717, 1912603400, 79517, 1912736008, 166961, 1912803336,
    33974, 1761804294, 149860, 1627590406, 94304, 1929579276, 94328, 1929579276, 94281, 1862470411, 143652, 1694699284,
    203967, 1979718916, 120502, 973147143, 222645, 1696866826, 222302, 1914970633, 222327, 1696866825, 222848, 1629757961,
    209991, 2650807568, 176719, 973149189, 177775, 1694569742, 58392, 1912603407, 57586, 1912603405, 40964, 1929380102,
    190097, 1694505225, 39112, 2264924433, 240800, 1744972292, 80074, 1627523334, 159107, 3087208213, 162023, 2399342357,
    159077, 2349010698, 232192, 2181047320, 163723, 2432896782, 147615, 1862471435, 225150, 1862476555, 160465, 2265124618,
    219211, 3087278604, 47514, 2969567758, 47502, 2969567756, 96349, 1694698250, 118434, 1694567434, 145950, 1845694216,
    204645, 1694506248, 229662, 1761616900, 134915, 1912606211, 33752, 1946353671, 115369, 1929579275, 166136, 1929580299,
    217371, 1728061702, 36516, 1845494032, 37036, 1811939597, 244074, 1812084487, 149989, 1862471439, 67610, 3103851539,
    67518, 3204514831, 67548, 3070297103, 67577, 3170960398, 208038, 1694506247, 50426, 1845494546, 50410, 1912603408,
    216533, 1929388302, 142304, 1845693963, 72398, 1862272520, 184867, 1862276871, 24936, 1912799238, 141671, 1862471177,
    146847, 1862471433, 203518, 2046827780, 207918, 1845501191, 242166, 1912668172, 235709, 2952865294, 48023, 2332033570,
    83105, 3036678684, 83278, 2197817873, 141773, 1627590157, 243896, 1761752840, 17130, 2952790041, 69857, 3187672338,
    75872, 973080584, 84495, 1761816839, 25046, 1912799241, 226183, 2181243662, 44168, 1879048467, 142339, 1812139524,
    134978, 1694502408, 115350, 1996688140, 115342, 1728252680, 24685, 1929576463, 234736, 1929455119, 30179, 3036872716,
    166554, 1040256782, 32889, 2919432204, 166580, 2919304972, 28974, 1946353670, 439, 1845493774, 144706, 1929580307,
    103016, 1912802060, 103028, 1912802060, 14851, 2399141907, 44857, 1694499084, 44836, 1912602891, 44847, 1862271242,
    33745, 1879244807, 52991, 1627390728, 141454, 1862471176, 52984, 1912603399, 119214, 973147143, 86063, 1845703178,
    75091, 973080584, 172183, 1694641438, 172352, 1862413595, 172607, 1946299674, 172633, 1728195861, 25891, 1761804300,
    58360, 1912603403, 24665, 1912799242, 15259, 3087007779, 121925, 3036744735, 242272, 2382430239, 109555, 2164460313,
    242456, 3036741657, 14999, 3036676119, 105332, 3036875543, 242218, 3036741655, 16622, 2986344470, 242502, 2516647957,
    121868, 973147149, 29771, 2349006860, 220644, 773071364, 10257, 1761607703, 10280, 1929379858, 207402, 1627397382,
    210111, 3019906326, 97141, 1828915981, 118997, 1828785165, 223727, 2234262034, 229098, 1694508041, 37948, 1929380109,
    224252, 2234524180, 66129, 1812005894, 143444, 1795362571, 224496, 1795367691, 211495, 2952797454, 205975, 1929387272,
    138291, 1946160649, 239263, 1677863175, 204088, 1828723978, 207633, 1946164486, 81329, 1694501391, 95033, 1912802075,
    117929, 1912671252, 117968, 1912671251, 118272, 973147145, 184301, 973084424, 240996, 1627531783, 42516, 2348810525,
    42470, 2348810519, 45540, 1828716811, 211523, 2952797450, 174800, 1694569222, 219793, 2047615493, 219802, 772547077,
    219798, 1913397764, 19834, 2348810270, 44477, 2181038355, 12089, 1929379849, 40656, 1929380105, 26632, 1845690376,
    233382, 2181047576, 117360, 973147149, 144582, 1929580300, 144560, 1694699275, 224705, 1694704395, 205500, 1627397383,
    241650, 3103992582, 133873, 2499808781, 148401, 1661144835, 136756, 1862274580, 149872, 1946357510, 225512, 1862476560,
    231342, 2147492880, 27535, 1627586567, 225505, 1627595527, 78714, 973080582, 84038, 3003330821, 148661, 1912803088,
    199093, 771758854, 221856, 1730159107, 142744, 1845694214, 989, 1845493773, 188623, 1946163489, 188683, 1946163486,
    188656, 1946163483, 232619, 1946166555, 2008, 1828716570, 188713, 1845500183, 232646, 1845503255, 187945, 1946228757,
    232669, 1946166549, 35171, 1946157330, 151096, 2952990472, 221249, 1696080389, 166339, 1040256773, 49433, 2181038651,
    205459, 1761615112, 120423, 973147148, 102588, 1694698251, 184089, 2231375641, 9477, 1845493773, 29508, 2835546123,
    152826, 1812139784, 228696, 1694508041, 47800, 1946157589, 6320, 1627389969, 225005, 1862476559, 216706, 771760387,
    241825, 1845701635, 241628, 1728260866, 103004, 1912802060, 20494, 1694498825, 96437, 1694698253, 158411, 2349010700,
    145525, 1627590408, 80406, 687868420, 189812, 687872261, 65843, 771818500, 217080, 771760388, 243690, 1963079433,
    241605, 1694706437, 26213, 1627586571, 141285, 1795228681, 243961, 1845638920, 156728, 2416119564, 28985, 2600665094,
    228460, 1912611842, 161198, 3187871496, 173499, 1845564166, 240812, 1845635590, 173996, 1862341381, 204868, 1627397380,
    205226, 1845501190, 172556, 1845636367, 6287, 1627389968, 7674, 1627389968, 163947, 2969767690, 132769, 1761676550,
    148951, 1627590405, 97269, 1929579277, 82251, 1912605195, 174414, 1661014792, 203500, 1946164485, 99854, 1694698264,
    99841, 1694698253, 91442, 1845693203, 205446, 1862278407, 94044, 1929579281, 131263, 1929448721, 229018, 1627399177,
    230192, 1694508041, 229010, 1912611848, 158564, 2651000582, 85989, 1761817114, 114264, 2919435031, 233185, 1694508311,
    50459, 1845494545, 50444, 1912603407, 21902, 1929379852, 27394, 1778581512, 32152, 1963130885, 219387, 2399674894,
    219415, 2349343246, 142536, 1711476485, 216327, 3154125060, 140881, 1694565390, 163491, 2432896786, 162531, 2198015752,
    162539, 2181238536, 175052, 2399212294, 17690, 2399141908, 17730, 2348810260, 149279, 1795362570, 203838, 1694506247,
    221289, 2182619662, 69209, 1761608973, 23935, 1845690386, 32296, 1694695436, 43834, 1694499084, 102875, 1694698251,
    174853, 1812009733, 164855, 2969767694, 14898, 3036676124, 74071, 3019900693, 241912, 1979920129, 135691, 1627393548,
    173277, 1711346186, 215309, 771759647, 122041, 973147159, 121987, 3036744722, 136679, 1627393548, 162692, 2181238535,
    55952, 2147484455, 137266, 1845497358, 143498, 1728253706, 224507, 1728258826, 146229, 1862471432, 121320, 1694567432,
    219230, 1913135621, 203397, 1694506248, 203616, 1929387270, 29817, 2349006862, 22522, 2030043157, 217414, 1912611077,
    73753, 1862272776, 173986, 1694569220, 241308, 3187812888, 230790, 2147492878, 135457, 1929383444, 135493, 1912606220,
    135427, 1862274571, 135448, 872418825, 135477, 838864392, 135485, 855641608, 36171, 1929380109, 73275, 3036677652,
    224991, 1694704391, 152893, 1677922055, 181837, 1627395862, 82459, 1761610253, 44104, 1627390219, 229211, 1694508041,
    81546, 1862273543, 26580, 1694695430, 142228, 1627590150, 211615, 3120569615, 14190, 2382364709, 14264, 3103784995,
    14334, 3103784995, 22324, 2399141908, 178168, 771822854, 82226, 1912605196, 142762, 1728253705, 50047, 1845494543,
    50034, 1912603405, 50062, 1845494541, 54371, 1912603405, 54644, 1912603405, 208480, 1811946759, 79413, 1694632214,
    147724, 1627590404, 205151, 1627397380, 178295, 771822854, 178301, 771822854, 33715, 1677918216, 152172, 1795362565,
    165972, 2969767704, 184270, 973084439, 33267, 2969763862, 233134, 1962943773, 3170, 1694498838, 6937, 1627389973,
    68924, 1694500111, 59583, 1627456525, 68911, 1811940621, 68939, 1811940621, 34378, 2684420107, 240233, 2684561931,
    68901, 1862272266, 49852, 2449474051, 209517, 2483035410, 216808, 771760388, 219819, 772547076, 156536, 2550337286,
    118427, 973147143, 198999, 1929386774, 122260, 973147150, 105576, 3036875533, 109999, 2516781837, 9951, 1627389966,
    144050, 2835549965, 144063, 2298679053, 170183, 973082887, 23871, 1694695429, 178265, 1812010250, 33591, 1694695429,
    38278, 1862271247, 152611, 1912803081, 148387, 1862471431, 221613, 2400985610, 216856, 1929388293, 87592, 3187880997,
    77095, 973080599, 84959, 2399351062, 14644, 3036676130, 29561, 2349006866, 112066, 1761807119, 123894, 973147148,
    214258, 1694506505, 124998, 973147146, 125008, 536939530, 33626, 1694695433, 115184, 1694698249, 220752, 2350129678,
    220728, 2400461324, 68862, 1828717833, 156740, 2147684106, 208000, 1811946760, 152629, 1694699270, 225761, 1694704390,
    237926, 1694508814, 237898, 1694508812, 160708, 2248347420, 160788, 2919436058, 160642, 2416119562, 111610, 3087207187,
    41049, 1845494030, 20035, 2231369763, 197550, 973084951, 164423, 2181238548, 8064, 1627389971, 163279, 2919436048,
    27332, 1627586571, 27301, 1778581514, 38839, 1778385162, 158794, 2399342344, 198309, 688069125, 38340, 1929380110,
    38354, 1962934538, 120115, 1845562382, 29461, 2835546122, 173844, 1694569226, 203993, 1845501190, 179168, 620827909,
    184726, 2231375639, 167751, 2332233752, 40945, 1929380108, 101483, 1912802069, 101418, 1912802063, 186427, 1912805391,
    147047, 1627590406, 221355, 1930961415, 97190, 1929579275, 97201, 1929579275, 154194, 1627590408, 225916, 1627595528,
    120182, 973147144, 200327, 3036683026, 214814, 1627397644, 214804, 771759626, 209399, 2952797446, 149951, 1627590405,
    187617, 2969770005, 26151, 1627586570, 218784, 772022789, 218780, 1979982340, 1514, 1845493778, 34351, 1728118791,
    240033, 1728260615, 90256, 1845693219, 116722, 973147171, 90129, 1845693218, 19772, 2231369759, 90322, 1845693215,
    90192, 1845693213, 220043, 2232164878, 123858, 1862339594, 216966, 2885689608, 199829, 1946163982, 222059, 2350916110,
    222035, 2401247756, 203855, 1811946762, 53227, 1862271764, 9177, 1694498832, 53271, 1862271759, 35377, 1694499085,
    51189, 1845494540, 51179, 1946157834, 38313, 1677721864, 229459, 1627399176, 229452, 1912611847, 207316, 1912610058,
    82568, 1627392518, 9373, 1845493776, 76127, 788531205, 79406, 1627523332, 89312, 1627600388, 133372, 1627393540,
    160217, 2164461324, 12007, 1845493778, 105031, 1694698256, 120445, 1627458569, 32951, 3204644886, 34418, 1828782086,
    240367, 1828923910, 20352, 1694498834, 33558, 1929576458, 54115, 3154117400, 203780, 1929387273, 142950, 1845694214,
    152692, 1694699274, 25226, 1929576457, 132849, 2734755088, 182297, 1761613587, 182336, 973084426, 27958, 1828913161,
    175394, 3187741460, 8083, 1627389963, 38136, 1862271244, 144327, 1694699272, 199133, 1862277897, 137004, 1929383443,
    137085, 1929383443, 137110, 1862274577, 119629, 973147144, 42212, 3036676393, 134516, 1728056846, 206319, 1962941702,
    32130, 1694695432, 42388, 3036676393, 45728, 1929380110, 203630, 1694506247, 219515, 3188204044, 207674, 1694506246,
    19172, 3204448302, 140593, 1811942924, 227589, 822158088, 12525, 1811939338, 47390, 1627390480, 198511, 688069125,
    3326, 2046820362, 90760, 1845693202, 137777, 1946160647, 225868, 1694704391, 175166, 2248217354, 76753, 973080586,
    220097, 772547079, 220085, 2165056006, 1228, 1845493773, 229200, 1694508043, 229413, 1627399179, 229403, 1912611850,
    205593, 1862278406, 169973, 3154120967, 22723, 1946157080, 45641, 1946157336, 34966, 1912602898, 8183, 1929379854,
    26322, 1912799240, 220221, 1628447240, 170149, 973082888, 73549, 1627391750, 172323, 1828859165, 190661, 973084951,
    68362, 1862337556, 68382, 1627456530, 52376, 1627390732, 52365, 1912603403, 57659, 1912603403, 59825, 1828783115,
    172312, 1828859147, 59836, 973145098, 59816, 1963000841, 172303, 1963076873, 134824, 1694502406, 79022, 2030176517,
    88704, 2030253573, 152257, 1627590407, 2293, 1694498836, 2369, 1694498836, 2331, 1694498834, 117160, 1761676302,
    117217, 973147146, 24180, 1912799240, 28309, 1694695436, 202508, 1795169543, 105047, 1694698256, 91896, 1912802065,
    58233, 2164261648, 91930, 1912802063, 216796, 1694507272, 51569, 1929380628, 51533, 1694499602, 51551, 2013266706,
    51517, 1811940112, 77610, 788531209, 151218, 1828916998, 72534, 3036677652, 72462, 3187672594, 72498, 2952791570,
    136111, 1946160658, 207167, 1627397381, 158732, 2952990470, 176567, 973149192, 163245, 1761808135, 67337, 973145095,
    48325, 3087008285, 223977, 1966088707, 238055, 1694508828, 77801, 973080599, 72050, 1761609235, 72020, 1761609234,
    101792, 1912802064, 72038, 1694500364, 72069, 1761609228, 73441, 973080076, 164685, 2667777804, 72009, 1694500363,
    151013, 1812139783, 83363, 2952792586, 73364, 1677723148, 73376, 1694500363, 142357, 1929580043, 133453, 1627393539,
    171629, 973082897, 207734, 1627397382, 54590, 1912603401, 100423, 1694698253, 145766, 1929580296, 145759, 1627590407,
    161315, 2399342350, 74697, 1912604681, 85786, 1912812041, 212631, 2583698710, 237485, 1694574349, 218532, 1677730052,
    223466, 1932272131, 8681, 1677721616, 228992, 1912611850, 8455, 1694498839, 36353, 1879048464, 189405, 1912609038,
    77443, 973080585, 242827, 1929576454, 218957, 2399412746, 217293, 2969575685, 38793, 1912602889, 73761, 1862272776,
    168108, 1627590657, 241677, 1627597569, 161813, 2952990474, 202722, 1728060684, 234699, 1929455123, 12565, 1694498824,
    28842, 1912799239, 186254, 1946359814, 105378, 3036875547, 122110, 3036744731, 105507, 2432895767, 122191, 973147153,
    29727, 2349006864, 27343, 1879244811, 38887, 1879048459, 119048, 973147145, 148677, 1694699272, 225292, 1694704392,
    41222, 2835349782, 212677, 3170901260, 211127, 2181045518, 57163, 2952790804, 79988, 3154250002, 89602, 3154327058,
    133657, 3154120210, 157475, 3087208210, 56117, 2147484432, 56149, 2147484432, 157427, 3053653776, 226137, 3053658896,
    243855, 1963079442, 167030, 1912803338, 207026, 1996496134, 33793, 1946353669, 235833, 1946232325, 1281, 1845493784,
    1241, 1728053269, 1262, 1694498835, 23857, 2047016971, 39840, 1845494040, 39817, 1845494039, 40056, 1912602896,
    11196, 1845493774, 120101, 1845562382, 11183, 1845493773, 120088, 1845562381, 214906, 1627397645, 27743, 2969763847,
    41434, 1946157330, 112815, 1761807122, 112833, 1761807122, 85155, 2147692808, 238327, 2348820284, 237133, 3087083293,
    237083, 2952865561, 157067, 2399342348, 157103, 3036876556, 226269, 3036881676, 229730, 2181047302, 6121, 1811939343,
    180158, 973084170, 177716, 1862341895, 226889, 3187876626, 147822, 1627590406, 206873, 1996496136, 228230, 1912611852,
    228242, 1694508043, 199560, 1694505736, 7782, 1929379856, 4858, 1929379855, 169411, 1761612042, 169421, 973082888,
    22569, 1694498839, 134462, 1694502423, 10699, 2801795087, 10765, 1627389967, 240982, 1862412808, 227073, 2349015832,
    227121, 2919441176, 65857, 1627456523, 65847, 2181104650, 26425, 1862467592, 236679, 1694574352, 236543, 2835425035,
    230457, 1627399177, 230450, 1845502983, 229725, 1946166277, 221635, 2350653964, 48793, 3036676645, 166722, 973147913,
    183788, 1946162964, 183808, 1946162963, 211231, 2197822728, 28023, 1963130891, 152264, 1963134731, 199862, 1677728521,
    3355, 1962934291, 3374, 1912602643, 3393, 1929379856, 88749, 1795372554, 24364, 1912799240, 172379, 1812081945,
    218536, 1627398406, 125309, 1912748040, 174311, 1812009734, 78725, 973080585, 219712, 1627922953, 219704, 1913135624,
    229320, 2852135941, 80728, 1845496338, 163022, 1761808139, 239020, 1862412549, 190739, 973084945, 154256, 2600668947,
    148609, 1929580298, 53105, 1627390729, 216283, 2969575686, 135211, 1694502423, 135190, 1694502421, 216843, 1761616141,
    216832, 1761616139, 207032, 1996496133, 239694, 3187812626, 162733, 1694699270, 228739, 771761155, 174144, 1862341379,
    135528, 1761611267, 209943, 3003129104, 73669, 738199311, 217904, 2399150350, 36832, 1929380123, 8568, 1929379865,
    38045, 1929380121, 38578, 1929380119, 227462, 755049226, 26966, 1711472649, 224851, 1627595529, 224860, 1862476553,
    225360, 1711481609, 227349, 1694704393, 227472, 771826441, 242849, 1862467593, 224653, 1711481608, 226947, 1979917064,
    242841, 1711472648, 225353, 839066375, 25483, 1627586565, 12177, 1795162123, 79161, 1627523332, 89147, 1627600388,
    18296, 2197815325, 244476, 2952935189, 244459, 3171038993, 231303, 2147492903, 221240, 773333513, 150836, 2030243592,
    131938, 1946225927, 179056, 3036747021, 53095, 1627390730, 53086, 1912603401, 73053, 1694500370, 71509, 1627391503,
    112461, 2198014731, 112472, 2181237515, 96630, 1627589386, 147866, 1627590410, 132775, 1761676551, 141688, 1929580040,
    172227, 1862413581, 37317, 1694499089, 186367, 1761810444, 186379, 1761810444, 243995, 1845638920, 152596, 1946357509,
    96286, 1761807123, 131523, 1761676563, 131505, 1761676562, 160269, 2550337294, 131496, 1761676553, 41286, 1694499084,
    144875, 1694699271, 51428, 1694499612, 51402, 1946157850, 51383, 1711276819, 51365, 1711276818, 51354, 1694499595,
    51344, 1912603402, 140657, 1845560330, 240122, 1845701130, 232436, 2181047318, 199649, 1627396878, 75039, 973080589,
    75027, 1929381900, 84126, 1929589004, 155698, 2952990478, 52873, 1694499598, 52860, 1694499597, 169944, 771756294,
    4375, 1862270992, 4362, 1627389965, 213159, 2734693642, 117227, 2046888969, 215868, 973152019, 167889, 2399342610,
    66825, 2952856592, 66795, 3137405966, 164325, 3204648722, 78019, 973080587, 190792, 3087014180, 178403, 2231440661,
    150249, 1627590408, 212051, 2986351888, 230330, 1912611847, 138010, 1946160652, 80256, 1728186633, 89773, 1728263689,
    133939, 1728056841, 11504, 1912602635, 153926, 1627590408, 142718, 1795362567, 71194, 1778386436, 198445, 704846339,
    134163, 1728056847, 218277, 2197823753, 36312, 1845494028, 219124, 772022791, 219112, 3171164678, 42574, 2986344733,
    81501, 1862273550, 96719, 1862470414, 147908, 1862471438, 76239, 1627392010, 174332, 1929450245, 207582, 1694506247,
    217327, 1627398404, 74298, 2348812047, 57026, 2147484449, 111323, 2349009692, 111241, 3087207195, 235163, 1627465233,
    166482, 1040256784, 31915, 2952986638, 111186, 3036875534, 162100, 3036876558, 166512, 2952859406, 187312, 3036878862,
    231782, 2952799244, 151191, 1912803082, 220814, 2987663880, 174707, 1946227463, 220799, 773071367, 220786, 2954109446,
    77072, 973080599, 85025, 3036885270, 131208, 1929448711, 103083, 2231569162, 120598, 2231438346, 25969, 1912799241,
    25978, 1627586568, 151066, 1627590406, 35437, 1845494035, 566, 1811939338, 202812, 1728060680, 237752, 1912678160,
    210283, 3120569610, 187326, 3036878872, 241644, 1761815299, 4298, 1811939353, 4235, 1862270991, 111667, 2533559067,
    33189, 3070427150, 243567, 1862416139, 56378, 2348811059, 154757, 2952990482, 132588, 3154185494, 122356, 973147157,
    105893, 3036875540, 217164, 1845502216, 11467, 1946157070, 215937, 771825413, 212231, 3087015182, 113875, 2734885665,
    114004, 2432895771, 113784, 2432895769, 124882, 973147151, 113936, 2248346382, 40043, 1845494029, 8131, 1929379860,
    8118, 1862270989, 223793, 774644231, 223781, 3039568390, 51860, 1845494555, 36082, 2835349776, 228654, 1694508042,
    28321, 1627586568, 109647, 2332232460, 227742, 973153035, 109615, 2181237514, 226585, 2181243658, 198457, 688069125,
    208021, 1627397381, 6513, 1761607699, 70558, 1946158345, 203444, 1929387270, 186121, 1929582616, 239925, 1828858116,
    147075, 1627590412, 147060, 1627590407, 221069, 773333509, 2565, 1694498839, 2544, 1694498837, 44456, 2181038357,
    232152, 2181047312, 73395, 1677723149, 24155, 1912799243, 33908, 1694695428, 81358, 1862273552, 86928, 1862480912,
    175011, 2030113540, 145774, 1862471431, 218230, 2952798474, 26795, 1845690381, 26784, 1711472651, 75291, 788531203,
    214724, 1627397642, 34547, 1912668167, 24980, 1694695433, 99549, 2248346396, 219527, 3104317962, 74130, 3019900689,
    59154, 973145096, 27727, 1761804294, 241621, 1694706436, 56181, 2348811032, 201617, 1627397136, 120499, 973147139,
    71916, 1627391509, 100213, 1761807124, 100233, 1761807124, 41925, 3137339667, 45168, 1811939600, 71954, 1627391503,
    35487, 1811939598, 242710, 1812004875, 23601, 1828913160, 213952, 1627397383, 148781, 1862471437, 145099, 1694699274,
    227625, 822158086, 218979, 2349081100, 24046, 1627586562, 79581, 1627523330, 243043, 1627590146, 231014, 2147492876,
    119066, 973147145, 81562, 1862273543, 78389, 2181040159, 68041, 3204514846, 234410, 2231379221, 230362, 1946166293,
    150466, 1627590410, 176398, 3070300936, 159069, 2416119560, 135277, 1929383429, 81515, 1761610253, 118782, 536939527,
    205167, 1845501191, 47053, 1929380380, 7798, 1929379861, 118132, 973147145, 82779, 687868433, 199, 1728053258,
    30407, 2399338520, 185845, 1761810448, 185819, 1694701582, 59454, 1694565391, 242010, 1912811523, 133, 1694498830,
    56733, 3120562964, 36551, 1862271249, 25218, 1845690376, 208747, 1979718919, 46423, 1845494290, 25404, 1929576462,
    26378, 1929576462, 9926, 1627389965, 24828, 1929576461, 32522, 1761804299, 25857, 1694695433, 222949, 1948787203,
    229628, 1694508053, 217498, 3170902279, 186181, 1694701578, 38926, 1879048463, 215643, 2969574948, 20249, 2181038115,
    19894, 3204448288, 144168, 1845694220, 239056, 1845635340, 108519, 3087207195, 205145, 1929387270, 6746, 1694498831,
    221868, 1948262916, 59407, 1694565389, 59420, 973145099, 74946, 973080587, 118191, 973147147, 146122, 1929580299,
    78982, 1677854986, 80317, 1677724170, 84246, 1677930762, 86623, 1677931530, 146112, 1627590410, 224869, 1627595530,
    147718, 1862471430, 205295, 1862278406, 78220, 788531209, 89661, 2013476360, 133528, 2013269512, 212083, 2348817682,
    135959, 1627393556, 229313, 1627399175, 231948, 1627399174, 184837, 1845499668, 161665, 2399342362, 226821, 2399347482,
    241376, 2952931852, 207155, 1627397381, 207066, 2197822727, 172499, 1845636372, 4535, 1862270990, 232132, 2969576452,
    141878, 1845693961, 38976, 2566914329, 38958, 2566914322, 55128, 1795162886, 203789, 1694506246, 221079, 2400723464,
    221095, 2350391816, 221123, 773333511, 221111, 3172475398, 206988, 1627397384, 145092, 1694699271, 154502, 1694699270,
    225971, 1694704390, 238906, 1694640390, 240013, 1694706182, 103040, 1627589385, 31011, 2952986640, 116123, 1828784905,
    210677, 2634030350, 217364, 1728061703, 213808, 1694506246, 140521, 1929383432, 134928, 872418821, 29366, 1828913162,
    25698, 1761804294, 32458, 1946353670, 108573, 2550336283, 12741, 1946157069, 96690, 1862470418, 96215, 1694698257,
    96269, 1694698257, 23659, 2030239751, 125257, 1694644231, 147890, 1694699271, 239181, 1694640391, 240226, 1694706183,
    2850, 1694498834, 12392, 1677721613, 173564, 1845564167, 49875, 1677722133, 49855, 1677722132, 189774, 1761614091,
    46747, 1929380371, 181902, 973084435, 222364, 1948525059, 165641, 2969767694, 199124, 1862277897, 221927, 773857796,
    13146, 2046820369, 230596, 1627399178, 32337, 1694695433, 230578, 1811948552, 220327, 772809223, 220315, 2148540934,
    11726, 1845493775, 11713, 1795162125, 52425, 1845494539, 52436, 1845494539, 28242, 1627586567, 29947, 2399338514,
    29983, 3103981586, 77461, 973080587, 122623, 973147147, 171030, 973082891, 85191, 3187880202, 159737, 3187871498,
    158538, 2416119566, 160086, 2416119566, 36289, 2046820616, 67665, 3170960397, 67691, 3170960397, 162335, 1845694214,
    99577, 2265123609, 220365, 2349867534, 220341, 2400199180, 171795, 2030047498, 208473, 1845501191, 221957, 2954895886,
    221985, 2183143948, 27778, 1946353675, 5235, 1862270994, 136033, 1694502404, 70071, 3187672336, 143776, 1929580299,
    143787, 1694699274, 173690, 1694569226, 238988, 1694640393, 232116, 2181047302, 177290, 973149193, 107991, 2500004635,
    108681, 3087207189, 79467, 1879181571, 89316, 1879258627, 133467, 1879051779, 153022, 1912803078, 33397, 2919432206,
    37334, 1929380108, 153993, 2030243592, 98710, 1845693196, 115264, 1929579276, 235723, 2952865294, 140037, 2030046727,
    159362, 2952990476, 24554, 1845690380, 32793, 2969763854, 142376, 1795362309, 168490, 973082895, 76483, 1711278090,
    134079, 1946160647, 172985, 1627460105, 184688, 3070236435, 234575, 1812014610, 142506, 1845694219, 173458, 1845564171,
    229788, 1627399178, 229780, 1912611848, 132155, 1912671494, 76853, 788531205, 79680, 1795295492, 89476, 1795372548,
    133502, 1795165700, 152070, 2047020807, 610, 1845493778, 77979, 3170895881, 11887, 1677721616, 221508, 1696342537,
    221526, 1662788105, 221062, 1847075335, 112683, 1828915985, 161622, 2919436049, 161152, 2718109456, 161573, 2919436047,
    19426, 3204448294, 19502, 3036676118, 19546, 2231369744, 4665, 1694498831, 117598, 973147146, 117608, 973147146,
    25008, 1929576457, 95448, 1929579273, 95457, 1929579273, 152231, 1828916998, 187900, 1728124949, 43794, 3187671316,
    11768, 1845493774, 11755, 1811939341, 178366, 1979782408, 230530, 1627399178, 230522, 1912611848, 208692, 1627397383,
    198394, 2181241354, 97128, 1828915981, 118984, 1828785165, 69191, 1761608978, 69234, 2969568524, 69180, 1627391243,
    199904, 1728060174, 136396, 2013269517, 212957, 1694506249, 149446, 1728253700, 153378, 1845694214, 208413, 1845501190,
    81228, 1627392524, 29489, 1627586568, 198919, 1845500682, 232512, 2181047316, 1868, 1845493794, 105012, 2030242579,
    228483, 1694508048, 231996, 1811948553, 229107, 1912611847, 4680, 1929379859, 131134, 1929448710, 28584, 1946353667,
    121126, 973147159, 121149, 973147159, 103969, 2030242582, 103991, 2030242582, 104013, 1627589397, 104034, 1627589397,
    121098, 973147150, 121112, 973147150, 103943, 2902657805, 103956, 2365786893, 138239, 838864388, 148805, 1929580299,
    141622, 1862471176, 19864, 2348810270, 44496, 2181038355, 80764, 1845496340, 25758, 1761804299, 234955, 1761682955,
    241656, 3103992582, 180115, 973084172, 135556, 822087176, 133886, 2499808774, 78062, 973080588, 78041, 1862273035,
    85433, 1862480139, 6633, 1761607700, 223143, 2351440398, 223119, 2401772044, 18761, 1962934293, 18743, 1962934290,
    231358, 2147492880, 138598, 2046823944, 202839, 2046827783, 32464, 2047016965, 176280, 1694569222, 212786, 1627397383,
    185646, 1929582601, 239935, 1627531523, 7209, 1811939360, 7187, 1862270998, 142462, 1627590406, 143728, 1694699270,
    31311, 2349006862, 49492, 2181038651, 29239, 1694695442, 41326, 1694499090, 35704, 1912602902, 35726, 1694499086,
    214459, 1627397655, 5449, 1862270993, 184114, 2231375641, 43570, 3036676374, 224097, 774906375, 224085, 3123716614,
    243699, 2046965507, 153624, 1946357515, 124914, 3036744721, 91390, 1728252694, 80487, 1677724174, 136293, 1627393549,
    66205, 1812005906, 133293, 1929383439, 208384, 1728060679, 223473, 1831608838, 22168, 1929379850, 39154, 1627390227,
    81635, 1627392523, 24633, 1694695430, 154228, 1627590405, 208529, 1627397381, 150900, 1627590411, 137104, 1627393542,
    161206, 3187871496, 184498, 2030049041, 185723, 1694701584, 203346, 1929387270, 168113, 1912803334, 167352, 1929580549,
    25074, 1862467591, 214926, 822091271, 227611, 822158087, 146177, 1929580297, 146160, 1627590408, 151323, 1694699270,
    148956, 1627590405, 214267, 1694506506, 218885, 2399412748, 218909, 2349081100, 190420, 1761614107, 190473, 1845500186,
    233653, 1811948825, 13589, 1694498835, 233613, 1811948815, 164499, 2181238556, 208699, 2030050572, 205097, 1627397385,
    71980, 1862272525, 230201, 1694508041, 227563, 855712519, 228970, 1627399173, 228966, 2046829572, 147832, 1694699271,
    94027, 1929579281, 131246, 1929448721, 150658, 1862471435, 159198, 2399342346, 241410, 2181179926, 174452, 1862341388,
    59887, 973145093, 59883, 1912669188, 154523, 1862471433, 174097, 1694569225, 210155, 2952797448, 216331, 3154125060,
    152085, 1627590406, 102886, 1963133703, 225801, 1963139847, 11348, 2969567253, 52347, 1845494546, 52313, 1845494544,
    36064, 2835349778, 57467, 2197816075, 57458, 1946157833, 17710, 2399141908, 17750, 2348810260, 213201, 2885688586,
    166267, 1040256777, 150358, 1627590407, 225435, 1627595527, 221303, 2182619662, 24231, 1912799240, 239950, 1795303683,
    206940, 1761615124, 23879, 1929576457, 227452, 1560355594, 207387, 2952797449, 186035, 1627592722, 186022, 1627592717,
    188063, 1862342669, 139582, 1694502409, 132865, 2969636108, 145958, 1845694216, 215340, 771759647, 122064, 973147159,
    122005, 3036744722, 78477, 973080589, 33501, 3204644876, 85647, 3204657420, 217869, 771760389, 118255, 1627458564,
    27005, 1778581510, 28578, 1912799238, 138554, 2046823949, 154473, 2600668938, 186832, 3187873806, 115072, 1929579273,
    115081, 1929579273, 124948, 1929448457, 124957, 1929448457, 67829, 973145105, 67863, 3053519888, 165201, 3053653776,
    227213, 3053658896, 140297, 1912606221, 140287, 1627393546, 9985, 2181038099, 203831, 1694506247, 152150, 1828916998,
    163044, 1828916998, 220997, 1964515843, 210779, 3103792398, 84427, 1694707974, 176663, 1694569478, 207987, 1979718917,
    209271, 3120569618, 134485, 2046823939, 16678, 3036676137, 134059, 1694502411, 138038, 1946160657, 219178, 1627660809,
    34122, 1627586567, 23257, 3154313221, 44058, 1761607956, 73295, 3036677652, 13484, 2030043151, 222525, 2183406088,
    222511, 774119943, 222499, 3173261830, 201183, 1862278161, 201217, 1627397137, 14227, 2382364709, 14299, 3103784995,
    14369, 3103784995, 22344, 2399141908, 217124, 1728061703, 9965, 1962934292, 99331, 1694698257, 119406, 973147147,
    27011, 1778581514, 148156, 1627590408, 203865, 1728060680, 185765, 1694701580, 138222, 1845497351, 139742, 2952793623,
    136933, 1811942927, 136237, 1862274574, 133982, 1929383432, 174736, 1828786950, 27630, 1912799239, 101210, 2047019803,
    101294, 1912802073, 221429, 773595652, 214246, 1694506508, 136948, 1627393553, 76132, 788531216, 79391, 1812072719,
    89297, 1812149775, 133389, 1811942927, 133376, 1627393549, 240260, 1929587209, 239242, 1627531528, 39286, 1627390218,
    205526, 1862278406, 229815, 1912611846, 141088, 1845560331, 240415, 1845701131, 136504, 1862274570, 202083, 2181045266,
    202119, 2936019986, 100629, 2030242574, 25263, 1929576462, 234871, 1929455118, 122274, 973147150, 105589, 3036875533,
    110012, 2516781837, 155726, 2349010712, 217854, 771760389, 115504, 1677921043, 116157, 1946225416, 200277, 2952796944,
    23217, 1694695429, 138606, 872418821, 58313, 2181038868, 33063, 3036872722, 81703, 1862273545, 159344, 2718109458,
    142781, 1845694215, 120728, 973147141, 87629, 3187880997, 55991, 2147484439, 77118, 973080599, 84981, 2399351062,
    35570, 1929380116, 89932, 1845693200, 190339, 1694505229, 190329, 771758346, 185701, 1845696522, 84903, 3187880200,
    88488, 3187881224, 159713, 3187871496, 14439, 2197815331, 93696, 1963133719, 93719, 1963133719, 29637, 2349006870};

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
    2095, 2095, 2096, 2096, 2097, 2097, 2098, 2099, 2099, 2099, 2100, 2103, 2103, 2103, 2104, 2104, 2105, 2109, 2109, 2110, 2112, 2114, 2114, 2114,
    2114, 2115, 2115, 2116, 2116, 2122, 2127, 2127, 2127, 2127, 2128, 2128, 2130, 2130, 2130, 2133, 2134, 2134, 2134, 2134, 2135, 2135, 2137, 2137,
    2137, 2141, 2142, 2142, 2142, 2142, 2143, 2146, 2146, 2148, 2148, 2148, 2150, 2155, 2155, 2156, 2160, 2161, 2161, 2161, 2161, 2161, 2162, 2164,
    2165, 2165, 2166, 2171, 2172, 2174, 2174, 2175, 2179, 2179, 2179, 2179, 2180, 2181, 2181, 2182, 2182, 2184, 2186, 2187, 2187, 2191, 2193, 2193,
    2194, 2196, 2197, 2197, 2204, 2207, 2209, 2210, 2211, 2212, 2212, 2213, 2215, 2224, 2224, 2224, 2236, 2237, 2237, 2239, 2241, 2242, 2242, 2242,
    2242, 2243, 2243, 2246, 2247, 2248, 2248, 2251, 2252, 2254, 2255, 2255, 2255, 2257, 2257, 2257, 2258, 2259, 2259, 2260, 2263, 2263, 2265, 2265,
    2265, 2268, 2270, 2274, 2274, 2274, 2274, 2274, 2275, 2275, 2275, 2275, 2286, 2290, 2290, 2291, 2291, 2291, 2291, 2291, 2293, 2294, 2295, 2297,
    2299, 2299, 2299, 2301, 2303, 2303, 2305, 2310, 2311, 2313, 2315, 2317, 2318, 2318, 2318, 2318, 2321, 2322, 2322, 2322, 2322, 2323, 2323, 2324,
    2325, 2325, 2326, 2326, 2326, 2328, 2330, 2331, 2331, 2331, 2331, 2332, 2333, 2335, 2339, 2340, 2340, 2341, 2343, 2343, 2344, 2345, 2346, 2347,
    2349, 2351, 2355, 2356, 2357, 2362, 2362, 2362, 2363, 2363, 2363, 2367, 2367, 2367, 2368, 2368, 2368, 2371, 2373, 2373, 2373, 2380, 2380, 2380,
    2380, 2380, 2381, 2382, 2382, 2382, 2384, 2389, 2391, 2391, 2392, 2393, 2393, 2393, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2396, 2397, 2397,
    2397, 2397, 2397, 2397, 2397, 2398, 2398, 2421, 2421, 2422, 2422, 2422, 2424, 2425, 2427, 2428, 2430, 2434, 2434, 2434, 2435, 2436, 2436, 2439,
    2440, 2440, 2441, 2441, 2441, 2443, 2466, 2466, 2469, 2469, 2469, 2469, 2470, 2473, 2474, 2474, 2474, 2474, 2474, 2475, 2479, 2480, 2480, 2480,
    2480, 2480, 2482, 2482, 2483, 2486, 2486, 2486, 2486, 2487, 2490, 2490, 2491, 2491, 2491, 2491, 2492, 2492, 2496, 2500, 2501, 2502, 2504, 2506,
    2507, 2508, 2510, 2510, 2510, 2512, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2513, 2515, 2515, 2516,
    2516, 2516, 2516, 2516, 2516, 2516, 2518, 2519, 2523, 2523, 2524, 2525, 2525, 2525, 2527, 2529, 2534, 2536, 2537, 2538, 2538, 2552, 2553, 2554,
    2557, 2557, 2557, 2557, 2558, 2562, 2568, 2568, 2568, 2573, 2573, 2573, 2574, 2574, 2577, 2578, 2578, 2581, 2581, 2582, 2585, 2585, 2590, 2591,
    2592, 2592, 2592, 2594, 2594, 2595, 2596, 2596, 2598, 2600, 2600, 2603, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2607, 2608, 2611, 2611, 2612,
    2612, 2612, 2613, 2613, 2613, 2613, 2615, 2616, 2617, 2617, 2618, 2619, 2619, 2620, 2620, 2621, 2621, 2621, 2622, 2622, 2622, 2622, 2623, 2623,
    2624, 2625, 2625, 2626, 2626, 2626, 2626, 2626, 2627, 2628, 2629, 2630, 2630, 2630, 2630, 2630, 2630, 2632, 2632, 2634, 2634, 2635, 2635, 2635,
    2636, 2636, 2637, 2637, 2637, 2637, 2639, 2640, 2640, 2644, 2644, 2644, 2645, 2648, 2648, 2648, 2648, 2648, 2648, 2652, 2652, 2658, 2660, 2660,
    2660, 2660, 2660, 2660, 2662, 2662, 2665, 2665, 2665, 2665, 2667, 2670, 2670, 2670, 2670, 2675, 2675, 2675, 2676, 2676, 2676, 2676, 2676, 2676,
    2677, 2679, 2680, 2682, 2682, 2682, 2684, 2684, 2684, 2684, 2687, 2688, 2691, 2694, 2695, 2695, 2695, 2695, 2698, 2698, 2698, 2700, 2700, 2700,
    2700, 2701, 2702, 2704, 2706, 2707, 2709, 2710, 2710, 2710, 2712, 2714, 2714, 2714, 2715, 2715, 2718, 2719, 2719, 2719, 2719, 2720, 2721, 2721,
    2721, 2721, 2722, 2723, 2729, 2731, 2732, 2732, 2732, 2732, 2732, 2733, 2737, 2737, 2738, 2738, 2740, 2741, 2742, 2746, 2748, 2748, 2749, 2788,
    2792, 2792, 2794, 2794, 2794, 2794, 2795, 2796, 2797, 2798, 2798, 2798, 2800, 2802, 2804, 2804, 2804, 2805, 2805, 2806, 2807, 2808, 2810, 2810,
    2814, 2816, 2817, 2828, 2828, 2828, 2828, 2828, 2828, 2828, 2828, 2828, 2839, 2839, 2839, 2840, 2840, 2840, 2841, 2841, 2843, 2843, 2843, 2843,
    2843, 2843, 2843, 2844, 2846, 2846, 2846, 2852, 2853, 2853, 2853, 2856, 2860, 2861, 2861, 2863, 2864, 2864, 2864, 2865, 2865, 2865, 2866, 2868,
    2868, 2868, 2868, 2871, 2877, 2877, 2877, 2883, 2885, 2885, 2885, 2886, 2886, 2887, 2890, 2892, 2896, 2897, 2897, 2899, 2899, 2899, 2899, 2900,
    2901, 2904, 2905, 2905, 2907, 2912, 2913, 2913, 2913, 2913, 2914, 2914, 2919, 2919, 2920, 2920, 2920, 2921, 2946, 2946, 2946, 2949, 2949, 2949,
    2949, 2949, 2951, 2965, 2965, 2965, 2965, 2965, 2966, 2967, 2968, 2972, 2975, 2975, 2975, 2976, 2976, 2976, 2981, 2981, 2982, 2982, 2985, 2988,
    2992, 3006, 3007, 3007, 3008, 3010, 3014, 3014, 3015, 3017, 3021, 3022, 3023, 3023, 3023, 3023, 3023, 3024, 3024, 3025, 3025, 3025, 3026, 3030,
    3030, 3031, 3031, 3033, 3033, 3033, 3035, 3035, 3035, 3036, 3036, 3044, 3044, 3044, 3044, 3050, 3058, 3058, 3058, 3066, 3066, 3066, 3066, 3067,
    3068, 3069, 3069, 3069, 3070, 3070, 3072, 3074, 3074, 3074, 3075, 3075, 3077, 3077, 3079, 3079, 3081, 3081, 3081, 3082, 3109, 3110, 3110, 3110,
    3110, 3110, 3113, 3113, 3113, 3113, 3115, 3115, 3115, 3115, 3117, 3117, 3117, 3117, 3117, 3118, 3119, 3119, 3119, 3122, 3123, 3124, 3125, 3127,
    3132, 3132, 3134, 3136, 3137, 3137, 3138, 3139, 3139, 3139, 3139, 3139, 3139, 3139, 3140, 3140, 3140, 3140, 3143, 3144, 3144, 3145, 3145, 3145,
    3148, 3148, 3149, 3150, 3154, 3154, 3154, 3154, 3155, 3159, 3159, 3159, 3159, 3165, 3167, 3167, 3167, 3167, 3167, 3168, 3169, 3169, 3172, 3172,
    3172, 3172, 3172, 3176, 3177, 3178, 3178, 3178, 3178, 3180, 3182, 3182, 3182, 3183, 3183, 3184, 3186, 3186, 3192, 3193, 3196, 3196, 3197, 3197,
    3197, 3198, 3199, 3199, 3200, 3201, 3201, 3201, 3201, 3201, 3202, 3202, 3203, 3205, 3206, 3206, 3206, 3206, 3207, 3207, 3219, 3220, 3220, 3220,
    3220, 3220, 3221, 3221, 3230, 3230, 3235, 3239, 3241, 3241, 3241, 3241, 3241, 3244, 3244, 3244, 3246, 3248, 3248, 3249, 3250, 3252, 3252, 3252,
    3252, 3252, 3253, 3254, 3254, 3256, 3257, 3257, 3260, 3260, 3262, 3262, 3262, 3262, 3263, 3266, 3267, 3269, 3270, 3270, 3271, 3271, 3272, 3273,
    3273, 3273, 3273, 3277, 3277, 3279, 3280, 3280, 3280, 3281, 3281, 3282, 3284, 3285, 3285, 3285, 3286, 3287, 3287, 3289, 3289, 3308, 3309, 3310,
    3311, 3313, 3313, 3313, 3314, 3314, 3314, 3314, 3315, 3323, 3323, 3323, 3327, 3329, 3330, 3330, 3330, 3333, 3333, 3334, 3334, 3335, 3335, 3336,
    3336, 3336, 3336, 3336, 3336, 3336, 3336, 3336, 3339, 3340, 3342, 3343, 3343, 3345, 3346, 3346, 3350, 3351, 3352, 3352, 3352, 3353, 3354, 3354,
    3354, 3354, 3356, 3358, 3361, 3362, 3362, 3362, 3362, 3362, 3362, 3363, 3366, 3367, 3369, 3369, 3371, 3371, 3371, 3373, 3373, 3382, 3383, 3383,
    3383, 3383, 3384, 3384, 3384, 3384, 3384, 3384, 3386, 3386, 3389, 3390, 3390, 3392, 3394, 3394, 3394, 3397, 3397, 3398, 3398, 3399, 3400, 3402,
    3402, 3404, 3405, 3405, 3405, 3405, 3405, 3406, 3406, 3406, 3410, 3411, 3411, 3412, 3415, 3416, 3418, 3419, 3422, 3422, 3424, 3425, 3428, 3428,
    3429, 3429, 3430, 3431, 3432, 3433, 3433, 3434, 3436, 3437, 3438, 3439, 3439, 3439, 3439, 3440, 3440, 3440, 3440, 3441, 3441, 3442, 3442, 3444,
    3444, 3446, 3448, 3452, 3452, 3454, 3455, 3457, 3458, 3458, 3458, 3458, 3459, 3460, 3460, 3463, 3468, 3468, 3469, 3469, 3475, 3475, 3475, 3476,
    3480, 3481, 3484, 3486, 3486, 3486, 3487, 3490, 3491, 3491, 3491, 3498, 3499, 3499, 3499, 3500, 3500, 3500, 3500, 3502, 3502, 3502, 3502, 3503,
    3505, 3505, 3505, 3505, 3509, 3511, 3511, 3511, 3512, 3514, 3517, 3517, 3519, 3520, 3520, 3521, 3522, 3523, 3523, 3523, 3524, 3525, 3525, 3525,
    3526, 3528, 3528, 3528, 3529, 3529, 3530, 3531, 3531, 3531, 3531, 3531, 3537, 3537, 3540, 3541, 3542, 3544, 3545, 3545, 3545, 3546, 3547, 3548,
    3549, 3549, 3555, 3555, 3558, 3561, 3562, 3565, 3565, 3565, 3566, 3566, 3576, 3578, 3578, 3579, 3580, 3580, 3583, 3585, 3587, 3589, 3591, 3591,
    3591, 3591, 3591, 3592, 3592, 3592, 3592, 3592, 3592, 3594, 3596, 3596, 3598, 3598, 3600, 3600, 3607, 3608, 3609, 3609, 3610, 3617, 3618, 3618,
    3619, 3619, 3620, 3620, 3621, 3623, 3624, 3626, 3627, 3632, 3632, 3634, 3634, 3635, 3636, 3637, 3637, 3639, 3641, 3642, 3642, 3642, 3643, 3645,
    3646, 3647, 3653, 3653, 3655, 3656, 3660, 3661, 3661, 3661, 3661, 3664, 3664, 3665, 3666, 3668, 3668, 3669, 3672, 3672, 3675, 3675, 3675, 3675,
    3675, 3675, 3675, 3676, 3676, 3676, 3676, 3678, 3678, 3679, 3679, 3679, 3680, 3681, 3682, 3682, 3684, 3684, 3686, 3686, 3687, 3687, 3687, 3688,
    3688, 3688, 3688, 3689, 3690, 3690, 3692, 3693, 3693, 3695, 3696, 3696, 3703, 3703, 3705, 3708, 3708, 3710, 3711, 3714, 3715, 3715, 3715, 3715,
    3715, 3716, 3718, 3719, 3725, 3726, 3726, 3732, 3732, 3733, 3733, 3734, 3736, 3736, 3736, 3736, 3737, 3737, 3737, 3737, 3739, 3739, 3739, 3743,
    3745, 3746, 3747, 3747, 3748, 3750, 3752, 3756, 3758, 3766, 3767, 3767, 3767, 3767, 3768, 3768, 3768, 3768, 3768, 3768, 3769, 3770, 3771, 3771,
    3772, 3772, 3773, 3774, 3783, 3783, 3785, 3788, 3789, 3789, 3789, 3792, 3793, 3793, 3793, 3794, 3794, 3795, 3796, 3799, 3800, 3801, 3802, 3805,
    3811, 3812, 3815, 3823, 3824, 3824, 3824, 3828, 3828, 3828, 3828, 3828, 3830, 3831, 3831, 3836, 3837, 3838, 3838, 3839, 3839, 3842, 3843, 3844,
    3844, 3844, 3844, 3844, 3844, 3844, 3848, 3850, 3850, 3851, 3851, 3854, 3854, 3855, 3858, 3860, 3860, 3861, 3861, 3863, 3863, 3870, 3870, 3873,
    3873, 3875, 3875, 3875, 3876, 3877, 3877, 3878, 3878, 3878, 3880, 3882, 3885, 3886, 3886, 3887, 3887, 3887, 3887, 3888, 3889, 3889, 3889, 3891,
    3891, 3891, 3893, 3893, 3895, 3896, 3897, 3899, 3900, 3900, 3900, 3900, 3900, 3901, 3901, 3902, 3903, 3903, 3905, 3905, 3906, 3907, 3908, 3909,
    3909, 3909, 3912, 3916, 3916, 3916, 3916, 3916, 3921, 3924, 3924, 3925, 3925, 3927, 3929, 3929, 3929, 3930, 3934, 3934, 3935, 3938, 3940, 3941,
    3941, 3941, 3941, 3941, 3943, 3943, 3943, 3943, 3944, 3944, 3944, 3944, 3946, 3952, 3953, 3955, 3955, 3955, 3956, 3958, 3958, 3959, 3959, 3959,
    3959, 3962, 3962, 3962, 3962, 3965, 3965, 3966, 3968, 3968, 3970, 3971, 3971, 3974, 3974, 3975, 3977, 3978, 3978, 3982, 3983, 3984, 3984, 3984,
    3984, 3984, 3984, 3987, 3989, 3992, 3994, 3994, 3994, 3994, 3996, 3997, 3997, 3998, 3998, 3998, 3999, 3999, 4000, 4001, 4002, 4002, 4003, 4005,
    4005, 4005, 4007, 4008, 4013, 4013, 4015, 4016, 4018, 4019, 4019, 4019, 4019, 4019, 4019, 4024, 4024, 4024, 4024, 4025, 4025, 4026, 4026, 4027,
    4031, 4031, 4031, 4033, 4033, 4033, 4033, 4036, 4037, 4037, 4037, 4039, 4040, 4043, 4043, 4045, 4048, 4048, 4048, 4052, 4052, 4053, 4053, 4053,
    4053, 4054, 4056, 4056, 4057, 4060, 4063, 4074, 4077, 4077, 4077, 4077, 4078, 4079, 4082, 4083, 4083, 4083, 4083, 4083, 4088, 4089, 4089, 4089,
    4090, 4090, 4090, 4093, 4094, 4095, 4099, 4099, 4099, 4103, 4104, 4104, 4104, 4107, 4110, 4111, 4111, 4118, 4118, 4118, 4118, 4118, 4119, 4122,
    4123, 4123, 4125, 4125, 4126, 4126, 4127, 4127, 4127, 4127, 4135, 4137, 4137, 4137, 4138, 4139, 4139, 4139, 4139, 4142, 4144, 4144, 4144, 4146,
    4148, 4148, 4148, 4148, 4148, 4150, 4151, 4151, 4153, 4155, 4155, 4160, 4160, 4160, 4160, 4165, 4165, 4165, 4166, 4166, 4166, 4168, 4169, 4169,
    4169, 4170, 4170, 4171, 4171, 4173, 4173, 4174, 4174, 4174, 4174, 4174, 4177, 4180, 4180, 4181, 4183, 4184, 4186, 4200, 4200, 4202, 4202, 4203,
    4204, 4205, 4206, 4207, 4213, 4215, 4216, 4217, 4219, 4219, 4220, 4222, 4222, 4222, 4222, 4223, 4224, 4225, 4225, 4228, 4228, 4228, 4229, 4229,
    4229, 4229, 4230, 4230, 4230, 4232, 4232, 4233, 4241, 4241, 4242, 4242, 4242, 4242, 4243, 4243, 4243, 4245, 4252, 4253, 4254, 4254, 4254, 4254,
    4254, 4255, 4255, 4256, 4256, 4256, 4256, 4256, 4258, 4258, 4258, 4259, 4259, 4259, 4260, 4260, 4260, 4263, 4263, 4264, 4266, 4267, 4267, 4267,
    4267, 4269, 4270, 4270, 4271, 4271, 4271, 4273, 4273, 4273, 4278, 4281, 4282, 4282, 4283, 4283, 4283, 4283, 4285, 4287, 4287, 4290, 4290, 4290,
    4291, 4292, 4293, 4293, 4294, 4298, 4299, 4299, 4301, 4302, 4303, 4303, 4303, 4303, 4305, 4305, 4306, 4310, 4310, 4311, 4313, 4317, 4317, 4318,
    4319, 4319, 4319, 4322, 4323, 4323, 4326, 4327, 4328, 4328, 4328, 4329, 4329, 4329, 4329, 4329, 4330, 4331, 4331, 4331, 4331, 4331, 4334, 4334,
    4334, 4334, 4335, 4336, 4338, 4338, 4339, 4342, 4343, 4350, 4350, 4350, 4353, 4354, 4354, 4354, 4354, 4356, 4356, 4356, 4358, 4359, 4359, 4359,
    4359, 4360, 4363, 4363, 4363, 4363, 4363, 4365, 4365, 4365, 4369, 4369, 4371, 4372, 4372, 4375, 4376, 4379, 4379, 4379, 4379, 4380, 4380, 4380,
    4381, 4382, 4382, 4384, 4384, 4387, 4387, 4398, 4398, 4398, 4398, 4398, 4398, 4398, 4400, 4400, 4404, 4404, 4406, 4407, 4407, 4408, 4408, 4408,
    4408, 4408, 4408, 4411, 4411, 4412, 4412, 4413, 4413, 4413, 4414, 4417, 4418, 4418, 4419, 4419, 4421, 4421, 4421, 4424, 4425, 4425, 4426, 4426,
    4427, 4428, 4428, 4437, 4438, 4440, 4441, 4441, 4441, 4441, 4443, 4444, 4444, 4444, 4444, 4460, 4461, 4464, 4464, 4464, 4464, 4465, 4467, 4468,
    4468, 4468, 4469, 4473, 4473, 4473, 4473, 4480, 4482, 4483, 4483, 4484, 4486, 4486, 4487, 4489, 4491, 4491, 4492, 4492, 4492, 4493, 4494, 4494,
    4495, 4496, 4496, 4498, 4499, 4499, 4500, 4500, 4501, 4504, 4505, 4506, 4509, 4509, 4510, 4510, 4510, 4510, 4510, 4510, 4511, 4511, 4517, 4518,
    4518, 4519, 4519, 4520, 4520, 4520, 4521, 4521, 4522, 4524, 4525, 4525, 4525, 4525, 4526, 4526, 4528, 4528, 4528, 4528, 4528, 4529, 4529, 4529,
    4531, 4531, 4533, 4533, 4535, 4536, 4536, 4536, 4536, 4537, 4537, 4537, 4537, 4540, 4540, 4541, 4541, 4544, 4544, 4545, 4546, 4546, 4547, 4547,
    4548, 4550, 4550, 4550, 4553, 4557, 4557, 4557, 4561, 4561, 4569, 4569, 4569, 4569, 4569, 4572, 4572, 4573, 4574, 4578, 4580, 4581, 4584, 4588,
    4589, 4590, 4591, 4591, 4591, 4597, 4597, 4598, 4600, 4604, 4604, 4604, 4604, 4606, 4608, 4608, 4610, 4613, 4614, 4619, 4622, 4622, 4623, 4623,
    4629, 4633, 4637, 4637, 4638, 4638, 4638, 4638, 4639, 4641, 4642, 4650, 4652, 4652, 4655, 4655, 4655, 4657, 4660, 4661, 4662, 4664, 4666, 4666,
    4667, 4671, 4672, 4677, 4677, 4677, 4678, 4679, 4679, 4679, 4681, 4681, 4684, 4694, 4695, 4696, 4698, 4698, 4698, 4700, 4701, 4702, 4707, 4720,
    4722, 4723, 4725, 4726, 4726, 4727, 4729, 4729, 4730, 4731, 4731, 4732, 4732, 4735, 4737, 4737, 4737, 4737, 4739, 4740, 4740, 4744, 4744, 4746,
    4746, 4747, 4748, 4749, 4750, 4755, 4759, 4761, 4762, 4762, 4762, 4762, 4762, 4763, 4764, 4765, 4766, 4766, 4766, 4766, 4769, 4772, 4776, 4776,
    4777, 4778, 4778, 4778, 4778, 4779, 4783, 4783, 4787, 4788, 4788, 4789, 4789, 4790, 4790, 4792, 4795, 4796, 4797, 4798, 4799, 4801, 4806, 4810,
    4813, 4813, 4813, 4813, 4817, 4817, 4823, 4823, 4823, 4823, 4823, 4824, 4824, 4825, 4825, 4825, 4825, 4826, 4826, 4828, 4833, 4834, 4834, 4834,
    4836, 4836, 4836, 4837, 4837, 4840, 4846, 4846, 4846, 4848, 4848, 4849, 4851, 4851, 4854, 4854, 4854, 4854, 4854, 4855, 4856, 4857, 4857, 4858,
    4858, 4858, 4858, 4858, 4858, 4858, 4858, 4859, 4859, 4859, 4859, 4861, 4861, 4862, 4863, 4870, 4872, 4873, 4873, 4873, 4873, 4873, 4874, 4876,
    4876, 4878, 4878, 4879, 4880, 4882, 4884, 4885, 4885, 4887, 4888, 4888, 4890, 4892, 4892, 4894, 4894, 4895, 4896, 4897, 4898, 4898, 4899, 4899,
    4899, 4904, 4905, 4906, 4906, 4906, 4910, 4912, 4912, 4914, 4914, 4915, 4916, 4916, 4918, 4918, 4918, 4919, 4919, 4921, 4921, 4921, 4927, 4927,
    4928, 4929, 4930, 4931, 4960, 4960, 4961, 4961, 4962, 4963, 4966, 4967, 4967, 4967, 4968, 4970, 4971, 4971, 4972, 4972, 4973, 4973, 4973, 4973,
    4974, 4977, 4977, 4978, 4979, 4979, 4980, 4980, 4982, 4983, 4984, 4984, 4984, 4984, 4984, 4988, 4988, 4989, 4989, 4990, 4991, 4991, 4993, 4993,
    4996, 4999, 4999, 4999, 5000, 5000, 5001, 5002, 5003, 5006, 5007, 5007, 5008, 5011, 5011, 5012, 5012, 5017, 5018, 5018, 5022, 5023, 5023, 5023,
    5025, 5026, 5027, 5027, 5027, 5029, 5029, 5029, 5031, 5031, 5036, 5042, 5043, 5046, 5046, 5046, 5051, 5051, 5051, 5053, 5053, 5053, 5053, 5053,
    5053, 5054, 5055, 5056, 5059, 5059, 5060, 5061, 5061, 5062, 5063, 5064, 5064, 5064, 5068, 5070, 5071, 5072, 5072, 5075, 5077, 5077, 5080, 5080,
    5082, 5082, 5082, 5084, 5084, 5084, 5084, 5088, 5088, 5089, 5092, 5098, 5100, 5101, 5101, 5101, 5101, 5106, 5107, 5107, 5108, 5108, 5108, 5111,
    5111, 5117, 5119, 5119, 5119, 5119, 5120, 5120, 5122, 5124, 5124, 5126, 5126, 5128, 5128, 5130, 5130, 5131, 5135, 5136, 5140, 5140, 5140, 5140,
    5141, 5142, 5142, 5142, 5143, 5144, 5144, 5147, 5150, 5150, 5150, 5153, 5158, 5158, 5158, 5159, 5159, 5159, 5161, 5166, 5167, 5167, 5168, 5168,
    5175, 5177, 5178, 5178, 5180, 5180, 5181, 5181, 5182, 5182, 5182, 5182, 5184, 5186, 5186, 5186, 5188, 5194, 5194, 5194, 5195, 5195, 5196, 5199,
    5203, 5205, 5206, 5207, 5207, 5211, 5211, 5211, 5211, 5214, 5216, 5218, 5218, 5218, 5218, 5220, 5225, 5226, 5227, 5228, 5232, 5235, 5237, 5237,
    5238, 5239, 5239, 5240, 5241, 5242, 5242, 5244, 5244, 5245, 5245, 5253, 5257, 5260, 5261, 5261, 5262, 5265, 5266, 5266, 5267, 5268, 5270, 5271,
    5271, 5274, 5275, 5276, 5277, 5278, 5279, 5279, 5281, 5281, 5281, 5281, 5282, 5282, 5288, 5289, 5290, 5292, 5292, 5292, 5292, 5292, 5292, 5295,
    5295, 5297, 5297, 5298, 5298, 5304, 5306, 5309, 5309, 5309, 5310, 5310, 5310, 5310, 5310, 5311, 5312, 5312, 5315, 5317, 5317, 5318, 5319, 5320,
    5320, 5320, 5320, 5320, 5320, 5321, 5321, 5322, 5322, 5322, 5322, 5324, 5324, 5325, 5325, 5325, 5326, 5326, 5326, 5327, 5327, 5329, 5332, 5335,
    5337, 5337, 5339, 5339, 5339, 5340, 5340, 5340, 5342, 5343, 5345, 5346, 5346, 5347, 5347, 5347, 5347, 5349, 5349, 5352, 5352, 5356, 5357, 5357,
    5358, 5361, 5361, 5361, 5369, 5370, 5370, 5370, 5371, 5374, 5401, 5404, 5404, 5404, 5405, 5408, 5408, 5409, 5410, 5414, 5415, 5416, 5417, 5417,
    5419, 5420, 5421, 5421, 5423, 5427, 5433, 5433, 5434, 5434, 5436, 5436, 5437, 5437, 5437, 5442, 5444, 5448, 5450, 5450, 5451, 5455, 5455, 5456,
    5456, 5456, 5456, 5456, 5457, 5457, 5459, 5459, 5459, 5468, 5471, 5471, 5472, 5474, 5479, 5480, 5480, 5482, 5483, 5483, 5483, 5483, 5483, 5486,
    5489, 5496, 5496, 5500, 5502, 5502, 5506, 5507, 5507, 5509, 5509, 5509, 5509, 5512, 5512, 5512, 5515, 5515, 5515, 5515, 5518, 5519, 5520, 5521,
    5521, 5522, 5522, 5524, 5524, 5526, 5526, 5526, 5527, 5528, 5528, 5529, 5530, 5531, 5531, 5532, 5534, 5534, 5536, 5536, 5536, 5536, 5536, 5538,
    5538, 5538, 5538, 5540, 5541, 5541, 5541, 5542, 5544, 5547, 5548, 5548, 5549, 5549, 5551, 5551, 5554, 5556, 5556, 5556, 5556, 5558, 5558, 5559,
    5560, 5561, 5561, 5561, 5561, 5562, 5562, 5565, 5566, 5566, 5566, 5567, 5569, 5569, 5569, 5571, 5572, 5576, 5576, 5576, 5578, 5581, 5585, 5586,
    5592, 5593, 5597, 5601, 5601, 5602, 5602, 5606, 5608, 5611, 5611, 5611, 5611, 5611, 5612, 5612, 5612, 5612, 5612, 5612, 5613, 5613, 5614, 5616,
    5618, 5619, 5620, 5621, 5621, 5625, 5625, 5626, 5626, 5627, 5628, 5629, 5629, 5630, 5631, 5631, 5631, 5632, 5632, 5633, 5634, 5634, 5634, 5636,
    5637, 5638, 5640, 5642, 5642, 5642, 5643, 5644, 5646, 5646, 5646, 5650, 5650, 5652, 5652, 5656, 5657, 5658, 5658, 5659, 5660, 5660, 5660, 5661,
    5662, 5663, 5674, 5676, 5676, 5676, 5676, 5676, 5678, 5678, 5678, 5678, 5680, 5682, 5682, 5684, 5687, 5690, 5690, 5690, 5691, 5692, 5694, 5701,
    5701, 5701, 5703, 5704, 5706, 5707, 5707, 5707, 5707, 5708, 5708, 5709, 5711, 5711, 5713, 5713, 5719, 5721, 5723, 5724, 5724, 5726, 5730, 5730,
    5731, 5731, 5732, 5732, 5732, 5732, 5733, 5733, 5734, 5735, 5735, 5736, 5737, 5737, 5739, 5742, 5743, 5750, 5753, 5753, 5755, 5755, 5755, 5755,
    5758, 5758, 5760, 5761, 5761, 5762, 5762, 5762, 5765, 5765, 5769, 5772, 5772, 5772, 5772, 5772, 5773, 5773, 5774, 5774, 5774, 5777, 5777, 5779,
    5779, 5779, 5780, 5780, 5780, 5782, 5785, 5785, 5785, 5786, 5787, 5787, 5788, 5792, 5793, 5793, 5793, 5793, 5793, 5793, 5793, 5794, 5796, 5800,
    5802, 5802, 5802, 5804, 5804, 5804, 5804, 5804, 5805, 5806, 5808, 5808, 5809, 5811, 5813, 5814, 5825, 5825, 5826, 5826, 5826, 5829, 5831, 5831,
    5834, 5835, 5835, 5838, 5838, 5839, 5839, 5839, 5839, 5842, 5842, 5843, 5844, 5844, 5844, 5844, 5852, 5852, 5854, 5855, 5855, 5856, 5856, 5856,
    5856, 5856, 5856, 5856, 5856, 5856, 5857, 5857, 5858, 5859, 5860, 5860, 5861, 5861, 5862, 5866, 5866, 5866, 5866, 5868, 5868, 5868, 5869, 5871,
    5871, 5874, 5877, 5877, 5877, 5877, 5878, 5878, 5878, 5879, 5879, 5883, 5883, 5883, 5883, 5883, 5885, 5886, 5886, 5886, 5887, 5888, 5890, 5892,
    5893, 5895, 5896, 5912, 5912, 5912, 5912, 5912, 5914, 5916, 5918, 5918, 5920, 5920, 5923, 5923, 5923, 5926, 5926, 5926, 5928, 5928, 5928, 5928,
    5930, 5933, 5938, 5938, 5938, 5938, 5956, 5958, 5958, 5958, 5958, 5960, 5960, 5960, 5960, 5960, 5961, 5962, 5962, 5962, 5964, 5964, 5964, 5965,
    5965, 5965, 5966, 5966, 5968, 5970, 5972, 5972, 5972, 5972, 5972, 5975, 5976, 5976, 5976, 5976, 5982, 5982, 5982, 5984, 5984, 5986, 5986, 5987,
    5987, 5988, 5993, 5997, 5999, 6000, 6000, 6000, 6003, 6010, 6011, 6011, 6011, 6011, 6012, 6014, 6014, 6014, 6015, 6016, 6016, 6019, 6019, 6020,
    6021, 6026, 6026, 6026, 6027, 6028, 6029, 6029, 6029, 6031, 6031, 6035, 6036, 6036, 6036, 6037, 6039, 6040, 6041, 6042, 6042, 6043, 6045, 6045,
    6045, 6046, 6047, 6047, 6049, 6049, 6049, 6051, 6051, 6051, 6051, 6053, 6053, 6053, 6053, 6054, 6054, 6055, 6056, 6056, 6056, 6056, 6056, 6056,
    6056, 6056, 6058, 6062, 6064, 6064, 6065, 6065, 6065, 6066, 6066, 6071, 6073, 6073, 6074, 6074, 6074, 6075, 6076, 6076, 6080, 6082, 6082, 6083,
    6085, 6085, 6085, 6086, 6088, 6088, 6089, 6090, 6090, 6090, 6091, 6101, 6102, 6103, 6109, 6111, 6112, 6113, 6113, 6116, 6116, 6117, 6120, 6120,
    6122, 6123, 6123, 6125, 6130, 6133, 6133, 6133, 6134, 6135, 6135, 6135, 6136, 6146, 6146, 6147, 6147, 6147, 6148, 6150, 6150, 6151, 6152, 6152,
    6152, 6152, 6152, 6152, 6153, 6159, 6159, 6159, 6163, 6164, 6166, 6168, 6169, 6170, 6173, 6173, 6180, 6180, 6180, 6180, 6181, 6181, 6181, 6181,
    6181, 6182, 6182, 6183, 6183, 6183, 6183, 6185, 6186, 6186, 6186, 6186, 6186, 6187, 6193, 6195, 6201, 6201, 6201, 6204, 6204, 6205, 6205, 6211,
    6213, 6213, 6214, 6214, 6214, 6214, 6216, 6216, 6216, 6216, 6216, 6218, 6218, 6219, 6221, 6222, 6222, 6222, 6224, 6225, 6225, 6225, 6230, 6230,
    6230, 6230, 6235, 6235, 6235, 6236, 6237, 6239, 6244, 6244, 6244, 6247, 6248, 6249, 6249, 6250, 6250, 6252, 6252, 6252, 6252, 6252, 6252, 6263,
    6265, 6266, 6267, 6267, 6267, 6270, 6270, 6271, 6273, 6273, 6273, 6276, 6278, 6278, 6278, 6279, 6279, 6280, 6281, 6282, 6282, 6282, 6282, 6285,
    6285, 6285, 6287, 6290, 6290, 6291, 6291, 6291, 6291, 6291, 6292, 6303, 6303, 6304, 6305, 6306, 6306, 6306, 6306, 6306, 6309, 6309, 6312, 6312,
    6312, 6312, 6312, 6313, 6313, 6314, 6319, 6319, 6320, 6322, 6322, 6323, 6323, 6326, 6326, 6326, 6326, 6327, 6327, 6327, 6330, 6332, 6334, 6335,
    6338, 6341, 6342, 6342, 6345, 6345, 6345, 6347, 6347, 6348, 6348, 6348, 6350, 6352, 6356, 6356, 6358, 6359, 6359, 6360, 6360, 6360, 6360, 6363,
    6366, 6368, 6370, 6373, 6373, 6374, 6375, 6376, 6377, 6377, 6381, 6382, 6385, 6386, 6386, 6388, 6392, 6395, 6395, 6396, 6396, 6399, 6399, 6399,
    6400, 6400, 6402, 6403, 6403, 6404, 6407, 6408, 6408, 6408, 6408, 6409, 6410, 6411, 6412, 6412, 6413, 6413, 6413, 6413, 6413, 6414, 6414, 6416,
    6424, 6426, 6429, 6430, 6430, 6433, 6433, 6435, 6435, 6437, 6437, 6438, 6439, 6441, 6442, 6443, 6445, 6445, 6446, 6450, 6451, 6452, 6453, 6456,
    6456, 6456, 6460, 6460, 6460, 6461, 6461, 6463, 6463, 6464, 6464, 6465, 6465, 6465, 6465, 6466, 6466, 6468, 6468, 6469, 6470, 6470, 6472, 6475,
    6475, 6475, 6475, 6476, 6476, 6476, 6477, 6478, 6480, 6481, 6482, 6485, 6487, 6487, 6489, 6491, 6491, 6491, 6491, 6491, 6492, 6492, 6492, 6492,
    6492, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6495, 6496, 6497, 6498, 6498, 6503, 6503, 6503, 6503, 6503, 6504, 6505, 6505, 6510, 6510, 6510,
    6510, 6510, 6511, 6511, 6511, 6512, 6512, 6515, 6520, 6521, 6525, 6525, 6526, 6527, 6528, 6528, 6528, 6530, 6531, 6531, 6531, 6533, 6534, 6535,
    6535, 6535, 6535, 6537, 6539, 6539, 6539, 6539, 6542, 6542, 6542, 6542, 6542, 6542, 6543, 6543, 6544, 6544, 6544, 6545, 6545, 6546, 6546, 6552,
    6553, 6553, 6553, 6554, 6554, 6554, 6555, 6555, 6557, 6557, 6557, 6558, 6560, 6560, 6560, 6562, 6562, 6563, 6563, 6563, 6563, 6563, 6563, 6563,
    6564, 6565, 6567, 6567, 6567, 6576, 6576, 6576, 6576, 6578, 6578, 6580, 6581, 6582, 6588, 6589, 6594, 6594, 6594, 6618, 6618, 6618, 6621, 6624,
    6624, 6627, 6627, 6627, 6627, 6627, 6629, 6631, 6631, 6631, 6632, 6632, 6635, 6636, 6637, 6637, 6637, 6637, 6638, 6639, 6639, 6639, 6639, 6640,
    6641, 6641, 6642, 6643, 6643, 6644, 6646, 6649, 6650, 6655, 6658, 6659, 6660, 6660, 6660, 6660, 6660, 6667, 6667, 6670, 6672, 6672, 6674, 6675,
    6675, 6676, 6676, 6677, 6678, 6678, 6685, 6685, 6687, 6687, 6687, 6689, 6689, 6689, 6698, 6699, 6703, 6704, 6704, 6704, 6704, 6705, 6707, 6707,
    6710, 6711, 6711, 6711, 6711, 6711, 6711, 6712, 6713, 6716, 6716, 6718, 6718, 6718, 6718, 6718, 6718, 6720, 6721, 6727, 6727, 6727, 6727, 6727,
    6728, 6731, 6734, 6738, 6738, 6738, 6741, 6744, 6744, 6745, 6745, 6747, 6747, 6748, 6749, 6749, 6758, 6758, 6765, 6767, 6770, 6770, 6770, 6770,
    6770, 6771, 6772, 6772, 6775, 6776, 6776, 6776, 6776, 6777, 6777, 6777, 6779, 6779, 6779, 6779, 6780, 6781, 6785, 6785, 6785, 6786, 6786, 6789,
    6791, 6791, 6792, 6793, 6794, 6795, 6795, 6795, 6796, 6796, 6796, 6796, 6797, 6797, 6797, 6797, 6797, 6798, 6798, 6798, 6799, 6799, 6799, 6800,
    6803, 6816, 6816, 6816, 6816, 6816, 6816, 6817, 6817, 6818, 6818, 6819, 6819, 6819, 6819, 6820, 6823, 6823, 6826, 6826, 6827, 6829, 6829, 6832,
    6832, 6835, 6835, 6835, 6835, 6835, 6835, 6839, 6839, 6839, 6839, 6839, 6841, 6843, 6851, 6853, 6854, 6854, 6854, 6854, 6855, 6855, 6855, 6861,
    6861, 6862, 6862, 6862, 6863, 6863, 6864, 6866, 6872, 6873, 6874, 6875, 6875, 6875, 6877, 6877, 6877, 6878, 6878, 6878, 6878, 6878, 6878, 6878,
    6878, 6879, 6879, 6881, 6888, 6889, 6891, 6891, 6892, 6892, 6892, 6893, 6893, 6894, 6895, 6897, 6899, 6899, 6899, 6899, 6900, 6900, 6900, 6901,
    6902, 6902, 6902, 6902, 6903, 6905, 6906, 6907, 6907, 6907, 6907, 6914, 6916, 6917, 6918, 6918, 6920, 6923, 6924, 6924, 6925, 6925, 6926, 6929,
    6930, 6930, 6930, 6930, 6930, 6933, 6933, 6935, 6935, 6935, 6935, 6935, 6935, 6936, 6937, 6938, 6940, 6941, 6941, 6941, 6941, 6941, 6942, 6942,
    6945, 6945, 6947, 6947, 6949, 6949, 6949, 6950, 6951, 6951, 6952, 6963, 6963, 6964, 6966, 6968, 6968, 6971, 6971, 6971, 6971, 6971, 6972, 6973,
    6973, 6974, 6974, 6982, 6982, 6982, 6982, 6982, 6984, 6985, 6987, 6987, 6987, 6987, 6987, 6987, 6988, 6989, 6989, 6989, 6989, 6989, 6989, 6989,
    6989, 6990, 6991, 6991, 6991, 6992, 6992, 6992, 6992, 7000, 7000, 7001, 7005, 7006, 7007, 7011, 7011, 7011, 7011, 7011, 7012, 7013, 7013, 7014,
    7014, 7014, 7016, 7020, 7020, 7021, 7024, 7025, 7027, 7028, 7028, 7028, 7028, 7030, 7030, 7030, 7030, 7030, 7031, 7032, 7033, 7033, 7033, 7036,
    7036, 7036, 7040, 7040, 7040, 7040, 7040, 7040, 7041, 7041, 7041, 7042, 7042, 7043, 7044, 7045, 7046, 7046, 7046, 7047, 7047, 7047, 7047, 7047,
    7047, 7048, 7048, 7048, 7049, 7049, 7049, 7049, 7054, 7054, 7063, 7063, 7063, 7064, 7065, 7065, 7066, 7066, 7066, 7067, 7067, 7070, 7072, 7073,
    7087, 7091, 7091, 7091, 7092, 7092, 7094, 7096, 7096, 7097, 7098, 7099, 7099, 7099, 7099, 7099, 7099, 7101, 7103, 7103, 7103, 7103, 7104, 7104,
    7104, 7105, 7105, 7106, 7106, 7107, 7107, 7108, 7108, 7109, 7109, 7109, 7110, 7112, 7112, 7112, 7114, 7116, 7116, 7116, 7116, 7116, 7116, 7117,
    7117, 7117, 7117, 7121, 7121, 7121, 7122, 7122, 7122, 7123, 7124, 7125, 7125, 7126, 7127, 7127, 7129, 7131, 7136, 7138, 7142, 7146, 7146, 7146,
    7147, 7148, 7152, 7152, 7152, 7153, 7153, 7153, 7154, 7154, 7154, 7155, 7155, 7158, 7158, 7159, 7159, 7160, 7160, 7160, 7162, 7163, 7163, 7166,
    7169, 7169, 7171, 7171, 7171, 7171, 7172, 7172, 7173, 7174, 7174, 7177, 7179, 7179, 7179, 7181, 7181, 7181, 7181, 7182, 7184, 7184, 7184, 7187,
    7188, 7192, 7192, 7192, 7193, 7193, 7194, 7198, 7198, 7199, 7199, 7199, 7200, 7200, 7204, 7204, 7206, 7207, 7208, 7211, 7211, 7213, 7216, 7217,
    7217, 7217, 7218, 7219, 7219, 7219, 7219, 7221, 7221, 7224, 7224, 7224, 7228, 7228, 7228, 7230, 7230, 7230, 7231, 7231, 7231, 7231, 7233, 7236,
    7236, 7236, 7237, 7239, 7239, 7240, 7240, 7244, 7248, 7248, 7248, 7249, 7249, 7249, 7251, 7255, 7255, 7267, 7267, 7268, 7268, 7268, 7270, 7271,
    7271, 7273, 7273, 7273, 7275, 7275, 7275, 7275, 7277, 7277, 7277, 7279, 7279, 7279, 7279, 7279, 7279, 7279, 7279, 7281, 7281, 7282, 7282, 7282,
    7283, 7283, 7284, 7287, 7287, 7287, 7293, 7294, 7294, 7294, 7294, 7294, 7294, 7295, 7296, 7296, 7296, 7296, 7298, 7299, 7302, 7303, 7303, 7304,
    7305, 7305, 7305, 7305, 7313, 7313, 7314, 7317, 7317, 7317, 7318, 7318, 7319, 7321, 7322, 7326, 7327, 7329, 7332, 7333, 7333, 7334, 7336, 7336,
    7337, 7343, 7343, 7343, 7346, 7347, 7350, 7350, 7350, 7350, 7350, 7350, 7350, 7350, 7357, 7357, 7358, 7358, 7359, 7361, 7361, 7361, 7362, 7362,
    7363, 7364, 7367, 7370, 7370, 7370, 7370, 7371, 7371, 7374, 7375, 7375, 7375, 7376, 7376, 7377, 7381, 7382, 7382, 7385, 7387, 7387, 7389, 7389,
    7389, 7389, 7390, 7391, 7392, 7392, 7392, 7392, 7392, 7392, 7392, 7392, 7392, 7392, 7392, 7395, 7396, 7398, 7399, 7399, 7399, 7399, 7399, 7399,
    7401, 7405, 7405, 7408, 7408, 7409, 7411, 7411, 7411, 7411, 7412, 7414, 7414, 7414, 7417, 7417, 7417, 7419, 7420, 7425, 7425, 7428, 7431, 7431,
    7432, 7432, 7438, 7439, 7439, 7440, 7441, 7444, 7447, 7447, 7447, 7448, 7449, 7450, 7450, 7451, 7452, 7452, 7460, 7462, 7462, 7462, 7462, 7462,
    7463, 7463, 7463, 7463, 7463, 7464, 7465, 7467, 7468, 7468, 7471, 7471, 7474, 7475, 7475, 7475, 7478, 7478, 7479, 7484, 7484, 7485, 7485, 7487,
    7489, 7490, 7490, 7490, 7492, 7492, 7493, 7495, 7495, 7495, 7495, 7495, 7496, 7498, 7498, 7502, 7503, 7503, 7504, 7507, 7509, 7510, 7511, 7511,
    7512, 7516, 7518, 7518, 7520, 7522, 7524, 7524, 7526, 7527, 7527, 7527, 7527, 7528, 7528, 7528, 7528, 7528, 7531, 7532, 7532, 7533, 7533, 7533,
    7534, 7543, 7543, 7545, 7546, 7546, 7547, 7547, 7547, 7547, 7548, 7548, 7548, 7550, 7551, 7552, 7552, 7554, 7555, 7556, 7558, 7558, 7558, 7559,
    7560, 7561, 7562, 7564, 7564, 7564, 7565, 7565, 7566, 7567, 7568, 7569, 7571, 7571, 7573, 7573, 7573, 7573, 7574, 7575, 7575, 7578, 7580, 7580,
    7581, 7581, 7582, 7582, 7584, 7591, 7591, 7591, 7591, 7591, 7592, 7593, 7593, 7593, 7593, 7598, 7598, 7600, 7600, 7601, 7601, 7603, 7604, 7604,
    7605, 7606, 7607, 7607, 7608, 7609, 7610, 7614, 7614, 7614, 7617, 7618, 7618, 7619, 7619, 7619, 7619, 7621, 7621, 7621, 7621, 7621, 7623, 7626,
    7626, 7627, 7627, 7628, 7639, 7639, 7639, 7643, 7643, 7644, 7645, 7646, 7646, 7646, 7647, 7647, 7647, 7647, 7647, 7651, 7653, 7653, 7653, 7653,
    7654, 7654, 7656, 7657, 7657, 7657, 7658, 7658, 7661, 7663, 7663, 7664, 7665, 7665, 7665, 7669, 7669, 7671, 7677, 7678, 7679, 7681, 7681, 7681,
    7681, 7681, 7682, 7688, 7688, 7689, 7690, 7690, 7690, 7692, 7696, 7696, 7696, 7696, 7696, 7699, 7699, 7699, 7700, 7700, 7701, 7702, 7702, 7704,
    7705, 7706, 7707, 7708, 7709, 7709, 7712, 7714, 7715, 7716, 7716, 7717, 7718, 7719, 7719, 7722, 7722, 7722, 7722, 7723, 7723, 7723, 7724, 7724,
    7724, 7724, 7725, 7727, 7727, 7728, 7729, 7729, 7729, 7731, 7732, 7732, 7735, 7735, 7738, 7738, 7739, 7740, 7741, 7741, 7741, 7743, 7743, 7744,
    7747, 7747, 7747, 7747, 7751, 7753, 7754, 7754, 7755, 7755, 7755, 7755, 7755, 7758, 7758, 7759, 7761, 7761, 7761, 7761, 7761, 7761, 7764, 7765,
    7766, 7767, 7768, 7768, 7769, 7769, 7771, 7773, 7777, 7777, 7778, 7779, 7780, 7780, 7780, 7780, 7780, 7780, 7784, 7786, 7788, 7795, 7798, 7799,
    7799, 7799, 7799, 7799, 7799, 7799, 7802, 7802, 7802, 7802, 7802, 7802, 7804, 7804, 7805, 7807, 7807, 7807, 7809, 7810, 7810, 7812, 7813, 7813,
    7813, 7813, 7820, 7823, 7823, 7828, 7829, 7829, 7829, 7829, 7829, 7829, 7829, 7831, 7832, 7833, 7833, 7836, 7836, 7838, 7839, 7844, 7844, 7844,
    7844, 7844, 7844, 7844, 7845, 7846, 7847, 7848, 7849, 7851, 7853, 7853, 7854, 7854, 7854, 7854, 7854, 7854, 7861, 7862, 7863, 7863, 7863, 7864,
    7864, 7866, 7867, 7867, 7868, 7875, 7875, 7875, 7877, 7878, 7879, 7879, 7881, 7881, 7881, 7882, 7882, 7882, 7883, 7885, 7885, 7885, 7885, 7885,
    7885, 7885, 7886, 7889, 7889, 7891, 7891, 7891, 7901, 7902, 7903, 7904, 7904, 7906, 7906, 7906, 7907, 7907, 7907, 7907, 7907, 7909, 7909, 7909,
    7909, 7909, 7909, 7911, 7917, 7917, 7918, 7918, 7919, 7919, 7919, 7919, 7921, 7922, 7922, 7922, 7922, 7922, 7924, 7924, 7925, 7926, 7927, 7928,
    7928, 7934, 7934, 7951, 7958, 7959, 7959, 7961, 7961, 7962, 7962, 7963, 7963, 7964, 7964, 7964, 7964, 7964, 7964, 7964, 7964, 7965, 7965, 7965,
    7966, 7966, 7966, 7966, 7966, 7969, 7969, 7970, 7970, 7971, 7972, 7973, 7973, 7980, 7980, 7981, 7981, 7981, 7982, 7983, 7985, 7985, 7992, 7992,
    7992, 7992, 7992, 7992, 7995, 7997, 8001, 8001, 8001, 8002, 8004, 8004, 8004, 8007, 8007, 8007, 8008, 8008, 8008, 8008, 8008, 8008, 8008, 8009,
    8009, 8009, 8011, 8012, 8014, 8014, 8015, 8015, 8015, 8015, 8015, 8022, 8022, 8023, 8024, 8024, 8024, 8024, 8026, 8026, 8026, 8026, 8026, 8027,
    8027, 8030, 8030, 8033, 8033, 8034, 8035, 8036, 8036, 8038, 8038, 8039, 8039, 8041, 8042, 8042, 8044, 8047, 8047, 8047, 8047, 8048, 8048, 8048,
    8049, 8049, 8050, 8051, 8054, 8056, 8058, 8058, 8058, 8058, 8059, 8062, 8062, 8064, 8065, 8065, 8066, 8066, 8067, 8067, 8068, 8069, 8069, 8071,
    8071, 8071, 8072, 8076, 8078, 8078, 8079, 8080, 8080, 8080, 8080, 8080, 8082, 8083, 8083, 8083, 8088, 8088, 8091, 8091, 8092, 8092, 8092, 8092,
    8093, 8094, 8094, 8096, 8096, 8098, 8098, 8101, 8101, 8101, 8102, 8102, 8102, 8102, 8104, 8104, 8105, 8105, 8106, 8106, 8106, 8106, 8106, 8107,
    8107, 8107, 8107, 8108, 8108, 8109, 8109, 8109, 8111, 8112, 8113, 8114, 8114, 8116, 8118, 8118, 8119, 8119, 8123, 8123, 8125, 8126, 8128, 8129,
    8129, 8130, 8130, 8133, 8134, 8135, 8136, 8146, 8146, 8147, 8147, 8151, 8151, 8153, 8153, 8153, 8157, 8160, 8163, 8163, 8164, 8164, 8164, 8164,
    8164, 8164, 8165, 8165, 8165, 8165, 8166, 8166, 8166, 8166, 8167, 8168, 8168, 8168, 8169, 8170, 8170, 8171, 8172, 8173, 8175, 8175, 8177, 8177,
    8179, 8179, 8181, 8182, 8182, 8185, 8185, 8185, 8185, 8187, 8188, 8188, 8190, 8190, 8191, 8193, 8193, 8197, 8197, 8198, 8202, 8202, 8203, 8204,
    8205, 8205, 8205, 8206, 8210, 8214, 8217, 8219, 8219, 8221, 8222, 8222, 8223, 8224, 8224, 8224, 8224, 8225, 8225, 8225, 8225, 8225, 8225, 8225,
    8225, 8225, 8225, 8225, 8225, 8225, 8226, 8226, 8226, 8226, 8226, 8228, 8229, 8230, 8230, 8232, 8232, 8232, 8232, 8232, 8232, 8232, 8233, 8234,
    8236, 8236, 8236, 8236, 8236, 8236, 8238, 8238, 8239, 8239, 8241, 8241, 8242, 8243, 8244, 8244, 8244, 8244, 8244, 8244, 8244, 8246, 8246, 8247,
    8248, 8248, 8248, 8250, 8251, 8253, 8253, 8253, 8255, 8255, 8256, 8257, 8257, 8260, 8261, 8262, 8262, 8263, 8264, 8264, 8265, 8265, 8265, 8265,
    8265, 8267, 8267, 8267, 8267, 8268, 8268, 8274, 8274, 8277, 8282, 8282, 8282, 8286, 8287, 8287, 8287, 8287, 8288, 8289, 8290, 8290, 8290, 8290,
    8290, 8290, 8290, 8290, 8292, 8294, 8294, 8296, 8298, 8298, 8298, 8298, 8300, 8300, 8301, 8302, 8303, 8303, 8304, 8304, 8305, 8305, 8305, 8305,
    8305, 8306, 8306, 8308, 8308, 8310, 8310, 8310, 8310, 8310, 8310, 8310, 8310, 8310, 8310, 8315, 8317, 8319, 8320, 8321, 8321, 8321, 8322, 8323,
    8323, 8323, 8324, 8324, 8324, 8326, 8328, 8329, 8329, 8329, 8329, 8329, 8329, 8331, 8332, 8333, 8333, 8334, 8334, 8336, 8336, 8337, 8340, 8340,
    8341, 8342, 8343, 8345, 8346, 8346, 8346, 8349, 8349, 8349, 8349, 8351, 8353, 8354, 8354, 8354, 8354, 8354, 8355, 8355, 8355, 8355, 8357, 8357,
    8357, 8357, 8360, 8360, 8360, 8360, 8360, 8360, 8361, 8363, 8364, 8368, 8368, 8370, 8371, 8372, 8372, 8376, 8379, 8379, 8379, 8379, 8379, 8380,
    8381, 8381, 8381, 8382, 8384, 8384, 8384, 8384, 8385, 8387, 8388, 8388, 8388, 8388, 8388, 8388, 8390, 8390, 8390, 8390, 8390, 8393, 8393, 8396,
    8399, 8399, 8399, 8407, 8407, 8409, 8411, 8413, 8413, 8413, 8413, 8413, 8413, 8413, 8413, 8413, 8414, 8414, 8415, 8415, 8417, 8418, 8421, 8421,
    8421, 8421, 8421, 8421, 8421, 8422, 8422, 8423, 8424, 8424, 8425, 8425, 8430, 8430, 8430, 8431, 8431, 8438, 8438, 8439, 8440, 8443, 8444, 8445,
    8445, 8445, 8445, 8446, 8448, 8455, 8455, 8456, 8456, 8456, 8456, 8457, 8457, 8458, 8465, 8466, 8467, 8469, 8471, 8473, 8473, 8473, 8473, 8473,
    8473, 8473, 8474, 8474, 8476, 8480, 8482, 8482, 8483, 8483, 8487, 8487, 8489, 8489, 8494, 8495, 8495, 8496, 8516, 8516, 8521, 8521, 8522, 8524,
    8526, 8527, 8527, 8529, 8531, 8531, 8533, 8533, 8535, 8535, 8535, 8536, 8536, 8536, 8536, 8536, 8537, 8537, 8537, 8537, 8541, 8544, 8548, 8549,
    8551, 8552, 8552, 8552, 8552, 8553, 8555, 8557, 8557, 8557, 8558, 8569, 8570, 8571, 8571, 8572, 8574, 8575, 8576, 8576, 8577, 8578, 8579, 8579,
    8584, 8584, 8584, 8584, 8584, 8585, 8586, 8587, 8588, 8588, 8588, 8589, 8589, 8591, 8591, 8593, 8593, 8595, 8596, 8598, 8599, 8599, 8599, 8602,
    8605, 8605, 8605, 8607, 8610, 8610, 8611, 8611, 8611, 8611, 8611, 8611, 8611, 8611, 8611, 8611, 8614, 8614, 8622, 8623, 8624, 8624, 8624, 8628,
    8628, 8633, 8633, 8633, 8634, 8637, 8639, 8642, 8642, 8643, 8648, 8648, 8648, 8650, 8654, 8654, 8655, 8656, 8656, 8656, 8667, 8667, 8667, 8667,
    8668, 8669, 8670, 8670, 8671, 8672, 8674, 8675, 8676, 8677, 8677, 8677, 8677, 8677, 8678, 8680, 8681, 8681, 8683, 8683, 8684, 8686, 8686, 8687,
    8688, 8690, 8691, 8694, 8694, 8694, 8694, 8695, 8696, 8699, 8706, 8706, 8707, 8707, 8710, 8710, 8710, 8710, 8710, 8710, 8710, 8710, 8711, 8711,
    8716, 8716, 8717, 8717, 8720, 8720, 8720, 8720, 8721, 8722, 8723, 8724, 8724, 8725, 8725, 8726, 8726, 8727, 8728, 8729, 8729, 8730, 8730, 8731,
    8732, 8733, 8735, 8735, 8735, 8736, 8736, 8740, 8740, 8740, 8741, 8742, 8742, 8742, 8742, 8743, 8744, 8747, 8747, 8748, 8748, 8749, 8749, 8750,
    8750, 8750, 8750, 8750, 8751, 8752, 8752, 8752, 8757, 8758, 8758, 8759, 8759, 8760, 8760, 8760, 8763, 8763, 8764, 8765, 8768, 8770, 8770, 8772,
    8773, 8775, 8777, 8777, 8777, 8777, 8779, 8779, 8780, 8780, 8780, 8780, 8780, 8780, 8781, 8781, 8781, 8781, 8781, 8782, 8782, 8783, 8783, 8783,
    8783, 8785, 8785, 8791, 8791, 8793, 8793, 8794, 8794, 8797, 8797, 8798, 8799, 8802, 8802, 8802, 8802, 8802, 8803, 8805, 8805, 8807, 8808, 8808,
    8809, 8809, 8814, 8814, 8824, 8825, 8825, 8825, 8825, 8825, 8826, 8829, 8830, 8830, 8831, 8831, 8831, 8832, 8832, 8833, 8833, 8834, 8834, 8834,
    8835, 8836, 8837, 8839, 8842, 8843, 8845, 8845, 8846, 8848, 8848, 8848, 8849, 8849, 8851, 8852, 8857, 8859, 8859, 8859, 8861, 8863, 8863, 8863,
    8865, 8868, 8870, 8873, 8875, 8875, 8875, 8875, 8875, 8875, 8877, 8880, 8886, 8886, 8887, 8887, 8888, 8888, 8889, 8889, 8889, 8890, 8891, 8891,
    8891, 8891, 8891, 8891, 8891, 8894, 8896, 8896, 8896, 8896, 8898, 8899, 8899, 8899, 8899, 8899, 8899, 8899, 8900, 8900, 8900, 8900, 8902, 8903,
    8904, 8904, 8906, 8906, 8907, 8907, 8911, 8911, 8912, 8912, 8913, 8914, 8915, 8915, 8918, 8919, 8919, 8921, 8921, 8921, 8922, 8923, 8923, 8923,
    8923, 8923, 8923, 8924, 8924, 8926, 8928, 8928, 8933, 8933, 8934, 8934, 8934, 8935, 8935, 8936, 8936, 8942, 8944, 8945, 8945, 8947, 8947, 8947,
    8947, 8948, 8952, 8952, 8952, 8954, 8955, 8956, 8956, 8959, 8962, 8963, 8963, 8964, 8967, 8967, 8970, 8972, 8976, 8976, 8981, 8984, 8984, 8987,
    8987, 8987, 8987, 8987, 8992, 8992, 8992, 8993, 8995, 8995, 8995, 8997, 8998, 9000, 9000, 9001, 9002, 9004, 9004, 9005, 9006, 9006, 9006, 9006,
    9009, 9009, 9010, 9013, 9014, 9014, 9016, 9019, 9020, 9022, 9022, 9023, 9024, 9024, 9025, 9025, 9025, 9025, 9025, 9025, 9025, 9026, 9030, 9030,
    9031, 9055, 9055, 9057, 9057, 9058, 9058, 9059, 9060, 9060, 9060, 9060, 9060, 9061, 9061, 9062, 9066, 9069, 9070, 9071, 9073, 9073, 9076, 9076,
    9077, 9078, 9079, 9085, 9086, 9086, 9091, 9094, 9095, 9095, 9095, 9102, 9103, 9104, 9104, 9108, 9109, 9109, 9109, 9111, 9113, 9117, 9119, 9127,
    9127, 9127, 9127, 9128, 9132, 9132, 9132, 9132, 9133, 9140, 9140, 9141, 9143, 9143, 9143, 9143, 9143, 9143, 9144, 9144, 9145, 9148, 9150, 9150,
    9152, 9154, 9154, 9157, 9157, 9157, 9158, 9159, 9159, 9159, 9162, 9162, 9162, 9162, 9163, 9163, 9163, 9163, 9164, 9164, 9164, 9168, 9171, 9175,
    9175, 9176, 9176, 9177, 9177, 9180, 9181, 9181, 9193, 9193, 9195, 9195, 9197, 9197, 9198, 9198, 9198, 9198, 9199, 9199, 9199, 9201, 9201, 9201,
    9203, 9203, 9203, 9204, 9204, 9205, 9205, 9205, 9205, 9205, 9205, 9205, 9207, 9207, 9208, 9209, 9209, 9210, 9210, 9224, 9226, 9226, 9227, 9227,
    9230, 9231, 9232, 9232, 9232, 9235, 9235, 9235, 9235, 9235, 9235, 9235, 9235, 9237, 9239, 9242, 9242, 9242, 9244, 9246, 9258, 9259, 9259, 9259,
    9259, 9259, 9259, 9259, 9259, 9259, 9261, 9262, 9262, 9265, 9269, 9269, 9270, 9272, 9273, 9274, 9274, 9275, 9275, 9278, 9282, 9282, 9282, 9293,
    9293, 9293, 9293, 9293, 9296, 9297, 9297, 9297, 9297, 9299, 9299, 9299, 9299, 9299, 9300, 9300, 9301, 9301, 9302, 9309, 9310, 9310, 9311, 9312,
    9312, 9312, 9314, 9314, 9315, 9315, 9318, 9319, 9320, 9320, 9320, 9322, 9323, 9324, 9324, 9324, 9325, 9325, 9326, 9326, 9326, 9327, 9327, 9329,
    9329, 9329, 9331, 9331, 9332, 9332, 9332, 9333, 9335, 9337, 9338, 9338, 9339, 9339, 9339, 9340, 9344, 9345, 9347, 9347, 9347, 9347, 9349, 9349,
    9349, 9349, 9349, 9350, 9351, 9352, 9356, 9357, 9357, 9358, 9358, 9358, 9358, 9365, 9365, 9366, 9366, 9367, 9367, 9368, 9373, 9376, 9376, 9377,
    9378, 9378, 9379, 9379, 9380, 9380, 9380, 9380, 9382, 9382, 9382, 9382, 9382, 9382, 9383, 9386, 9386, 9397, 9398, 9398, 9400, 9403, 9404, 9404,
    9404, 9408, 9408, 9409, 9409, 9409, 9409, 9409, 9416, 9416, 9416, 9417, 9417, 9417, 9418, 9419, 9420, 9420, 9420, 9423, 9426, 9427, 9429, 9430,
    9430, 9432, 9435, 9437, 9438, 9438, 9439, 9439, 9439, 9439, 9442, 9443, 9443, 9443, 9443, 9443, 9443, 9443, 9443, 9443, 9444, 9444, 9447, 9448,
    9449, 9449, 9452, 9456, 9456, 9458, 9459, 9460, 9460, 9461, 9461, 9468, 9468, 9468, 9469, 9478, 9480, 9482, 9485, 9485, 9485, 9485, 9488, 9489,
    9490, 9490, 9492, 9492, 9492, 9492, 9493, 9494, 9496, 9496, 9502, 9503, 9505, 9505, 9506, 9507, 9508, 9509, 9515, 9519, 9523, 9525, 9525, 9525,
    9525, 9528, 9531, 9532, 9532, 9533, 9535, 9535, 9537, 9538, 9541, 9543, 9543, 9546, 9546, 9546, 9546, 9546, 9546, 9546, 9549, 9550, 9554, 9556,
    9557, 9560, 9560, 9560, 9564, 9564, 9566, 9566, 9566, 9567, 9567, 9567, 9569, 9572, 9572, 9572, 9572, 9572, 9572, 9572, 9574, 9575, 9575, 9576,
    9576, 9576, 9579, 9586, 9586, 9592, 9592, 9592, 9594, 9594, 9596, 9596, 9606, 9606, 9609, 9609, 9611, 9612, 9612, 9612, 9614, 9614, 9624, 9624,
    9624, 9625, 9625, 9625, 9625, 9625, 9625, 9626, 9627, 9630, 9630, 9630, 9631, 9631, 9632, 9632, 9635, 9635, 9635, 9636, 9636, 9636, 9636, 9636,
    9637, 9638, 9641, 9642, 9643, 9643, 9644, 9645, 9646, 9646, 9649, 9649, 9649, 9649, 9650, 9650, 9654, 9654, 9655, 9656, 9656, 9658, 9660, 9660,
    9660, 9662, 9662, 9662, 9662, 9666, 9666, 9666, 9667, 9667, 9670, 9670, 9671, 9673, 9674, 9677, 9679, 9684, 9686, 9687, 9687, 9687, 9688, 9689,
    9690, 9693, 9695, 9695, 9698, 9700, 9702, 9703, 9703, 9703, 9704, 9705, 9705, 9705, 9706, 9709, 9709, 9709, 9709, 9709, 9709, 9709, 9713, 9713,
    9713, 9714, 9714, 9714, 9716, 9716, 9717, 9718, 9721, 9721, 9721, 9721, 9722, 9724, 9725, 9725, 9727, 9729, 9730, 9733, 9733, 9738, 9739, 9739,
    9740, 9741, 9742, 9743, 9745, 9746, 9748, 9748, 9749, 9749, 9749, 9750, 9750, 9750, 9751, 9752, 9753, 9753, 9755, 9755, 9756, 9756, 9756, 9757,
    9757, 9757, 9757, 9757, 9757, 9758, 9771, 9771, 9771, 9773, 9776, 9777, 9778, 9778, 9778, 9778, 9780, 9781, 9781, 9781, 9782, 9782, 9782, 9783,
    9783, 9783, 9788, 9789, 9789, 9789, 9789, 9791, 9792, 9792, 9792, 9792, 9795, 9797, 9802, 9803, 9803, 9803, 9803, 9803, 9803, 9803, 9803, 9803,
    9803, 9805, 9808, 9810, 9810, 9811, 9811, 9811, 9811, 9812, 9813, 9825, 9826, 9827, 9841, 9841, 9841, 9843, 9843, 9846, 9847, 9847, 9848, 9848,
    9854, 9865, 9867, 9867, 9867, 9874, 9876, 9876, 9876, 9880, 9883, 9883, 9883, 9883, 9883, 9885, 9885, 9888, 9890, 9890, 9890, 9891, 9892, 9894,
    9894, 9895, 9896, 9897, 9898, 9898, 9900, 9902, 9902, 9902, 9902, 9906, 9906, 9906, 9907, 9907, 9907, 9908, 9910, 9911, 9911, 9913, 9913, 9913,
    9913, 9913, 9920, 9920, 9921, 9921, 9923, 9923, 9925, 9925, 9930, 9930, 9930, 9933, 9933, 9933, 9933, 9934, 9934, 9934, 9934, 9938, 9938, 9938,
    9941, 9942, 9942, 9946, 9948, 9948, 9948, 9948, 9948, 9948, 9951, 9951, 9951, 9952, 9952, 9952, 9955, 9956, 9956, 9957, 9957, 9958, 9961, 9961,
    9966, 9966, 9967, 9969, 9969, 9972, 9972, 9972, 9972, 9972, 9974, 9974, 9975, 9975, 9976, 9976, 9980, 9981, 9983, 9985, 9991, 9993, 9993, 9993,
    9994, 9995, 9995, 9998, 9998, 10001, 10001, 10001, 10001, 10001, 10001, 10002, 10006, 10007, 10008, 10009, 10013, 10017, 10017, 10017, 10018, 10018, 10019, 10020,
    10020, 10020, 10023, 10026, 10026, 10026, 10026, 10027, 10028, 10028, 10028, 10030, 10031, 10033, 10036, 10036, 10036, 10038, 10038, 10038, 10039, 10040, 10041, 10043,
    10045, 10045, 10053, 10056, 10056, 10058, 10059, 10059, 10060, 10062, 10062, 10062, 10062, 10062, 10065, 10067, 10067, 10067, 10068, 10068, 10069, 10069, 10069, 10069,
    10071, 10072, 10073, 10075, 10077, 10077, 10077, 10077, 10077, 10077, 10078, 10079, 10080, 10081, 10081, 10083, 10083, 10084, 10085, 10090, 10090, 10090, 10094, 10094,
    10097, 10098, 10098, 10099, 10099, 10102, 10104, 10104, 10104, 10108, 10108, 10108, 10109, 10109, 10109, 10109, 10111, 10114, 10114, 10114, 10114, 10115, 10123, 10123,
    10126, 10126, 10128, 10128, 10128, 10130, 10130, 10130, 10130, 10131, 10131, 10131, 10131, 10132, 10134, 10135, 10135, 10135, 10138, 10138, 10146, 10152, 10162, 10163,
    10163, 10163, 10163, 10163, 10163, 10164, 10164, 10164, 10169, 10169, 10170, 10170, 10171, 10172, 10172, 10172, 10172, 10175, 10175, 10175, 10175, 10177, 10177, 10177,
    10179, 10180, 10182, 10183, 10185, 10185, 10185, 10186, 10186, 10189, 10189, 10191, 10192, 10192, 10193, 10195, 10195, 10195, 10195, 10196, 10196, 10196, 10196, 10197,
    10198, 10199, 10199, 10200, 10200, 10201, 10204, 10205, 10208, 10208, 10208, 10210, 10229, 10229, 10229, 10229, 10229, 10229, 10230, 10230, 10234, 10238, 10240, 10241,
    10241, 10241, 10241, 10242, 10245, 10245, 10245, 10245, 10246, 10248, 10248, 10249, 10249, 10255, 10256, 10257, 10257, 10258, 10259, 10262, 10263, 10264, 10264, 10264,
    10264, 10264, 10264, 10267, 10269, 10272, 10273, 10277, 10279, 10280, 10280, 10280, 10280, 10280, 10282, 10282, 10282, 10282, 10283, 10285, 10287, 10287, 10288, 10288,
    10288, 10289, 10291, 10292, 10293, 10294, 10294, 10294, 10294, 10294, 10294, 10296, 10296, 10297, 10297, 10297, 10299, 10299, 10299, 10300, 10300, 10301, 10303, 10303,
    10303, 10303, 10303, 10305, 10305, 10309, 10312, 10312, 10312, 10312, 10312, 10312, 10312, 10312, 10317, 10317, 10317, 10317, 10317, 10318, 10321, 10323, 10324, 10327,
    10327, 10329, 10335, 10336, 10337, 10338, 10338, 10339, 10340, 10340, 10347, 10347, 10352, 10354, 10354, 10355, 10355, 10355, 10355, 10357, 10359, 10361, 10361, 10361,
    10362, 10362, 10362, 10366, 10366, 10366, 10366, 10366, 10366, 10366, 10366, 10368, 10368, 10368, 10369, 10369, 10369, 10369, 10369, 10370, 10371, 10373, 10375, 10376,
    10377, 10378, 10378, 10379, 10379, 10379, 10380, 10380, 10388, 10388, 10389, 10389, 10389, 10391, 10391, 10392, 10392, 10392, 10394, 10395, 10398, 10398, 10398, 10399,
    10399, 10399, 10399, 10399, 10399, 10400, 10400, 10401, 10403, 10405, 10407, 10408, 10408, 10409, 10409, 10409, 10409, 10409, 10411, 10411, 10411, 10412, 10412, 10412,
    10415, 10415, 10417, 10418, 10419, 10419, 10419, 10419, 10422, 10429, 10429, 10430, 10433, 10434, 10434, 10434, 10435, 10435, 10435, 10435, 10435, 10435, 10435, 10436,
    10436, 10439, 10441, 10441, 10442, 10444, 10444, 10444, 10444, 10444, 10446, 10446, 10446, 10448, 10449, 10450, 10450, 10450, 10450, 10451, 10451, 10451, 10451, 10451,
    10451, 10452, 10452, 10453, 10453, 10453, 10453, 10453, 10455, 10456, 10459, 10460, 10460, 10462, 10462, 10462, 10463, 10463, 10465, 10466, 10466, 10466, 10466, 10467,
    10468, 10469, 10470, 10471, 10472, 10472, 10482, 10487, 10491, 10491, 10491, 10492, 10493, 10496, 10497, 10501, 10506, 10510, 10510, 10511, 10511, 10513, 10515, 10516,
    10517, 10519, 10521, 10521, 10522, 10522, 10522, 10523, 10523, 10526, 10530, 10536, 10536, 10536, 10538, 10538, 10539, 10541, 10541, 10543, 10547, 10549, 10550, 10550,
    10553, 10553, 10553, 10556, 10557, 10557, 10559, 10559, 10559, 10560, 10561, 10561, 10561, 10562, 10563, 10563, 10565, 10565, 10567, 10569, 10579, 10579, 10579, 10581,
    10582, 10582, 10582, 10582, 10582, 10582, 10582, 10583, 10583, 10585, 10586, 10586, 10587, 10587, 10587, 10587, 10588, 10588, 10588, 10590, 10592, 10593, 10595, 10595,
    10595, 10597, 10597, 10598, 10598, 10607, 10609, 10611, 10611, 10611, 10612, 10613, 10613, 10614, 10614, 10617, 10617, 10617, 10618, 10618, 10620, 10622, 10623, 10623,
    10624, 10626, 10631, 10632, 10634, 10634, 10638, 10639, 10639, 10640, 10642, 10642, 10642, 10647, 10647, 10649, 10662, 10662, 10663, 10665, 10665, 10665, 10665, 10666,
    10672, 10673, 10677, 10679, 10680, 10681, 10687, 10695, 10695, 10698, 10702, 10704, 10704, 10706, 10707, 10707, 10707, 10711, 10712, 10712, 10712, 10713, 10718, 10718,
    10720, 10722, 10723, 10723, 10725, 10726, 10732, 10732, 10733, 10734, 10734, 10734, 10735, 10735, 10735, 10735, 10739, 10739, 10740, 10741, 10741, 10744, 10745, 10746,
    10746, 10746, 10747, 10747, 10747, 10747, 10750, 10750, 10750, 10758, 10758, 10758, 10759, 10759, 10759, 10760, 10760, 10766, 10766, 10766, 10767, 10768, 10776, 10776,
    10777, 10777, 10778, 10778, 10778, 10779, 10781, 10781, 10783, 10784, 10786, 10786, 10786, 10786, 10786, 10787, 10787, 10787, 10789, 10789, 10793, 10793, 10795, 10800,
    10801, 10801, 10809, 10809, 10812, 10824, 10824, 10833, 10833, 10833, 10833, 10833, 10833, 10835, 10849, 10849, 10850, 10851, 10852, 10852, 10852, 10854, 10855, 10860,
    10860, 10860, 10860, 10860, 10860, 10860, 10860, 10861, 10862, 10862, 10862, 10862, 10862, 10862, 10863, 10864, 10864, 10864, 10865, 10867, 10871, 10871, 10872, 10873,
    10873, 10873, 10874, 10875, 10875, 10875, 10875, 10878, 10878, 10878, 10880, 10880, 10880, 10881, 10883, 10883, 10885, 10889, 10891, 10895, 10896, 10900, 10900, 10901,
    10901, 10901, 10901, 10903, 10904, 10905, 10906, 10906, 10908, 10908, 10908, 10909, 10909, 10910, 10910, 10910, 10912, 10912, 10912, 10912, 10915, 10916, 10919, 10921,
    10921, 10921, 10923, 10924, 10924, 10924, 10924, 10926, 10926, 10927, 10929, 10930, 10930, 10930, 10931, 10932, 10933, 10933, 10933, 10933, 10934, 10936, 10936, 10940,
    10940, 10940, 10940, 10940, 10940, 10942, 10944, 10944, 10947, 10947, 10947, 10947, 10947, 10947, 10950, 10950, 10956, 10956, 10956, 10956, 10957, 10957, 10957, 10958,
    10958, 10958, 10958, 10959, 10960, 10962, 10964, 10965, 10965, 10966, 10968, 10971, 10972, 10973, 10973, 10973, 10975, 10975, 10979, 10980, 10984, 10984, 10984, 10986,
    10987, 10988, 10988, 10989, 10989, 10991, 10992, 10994, 10995, 10996, 10996, 10996, 10999, 11001, 11002, 11002, 11002, 11002, 11002, 11002, 11009, 11009, 11010, 11010,
    11010, 11010, 11011, 11011, 11011, 11013, 11013, 11014, 11014, 11015, 11015, 11016, 11016, 11018, 11020, 11023, 11024, 11024, 11028, 11028, 11031, 11032, 11033, 11035,
    11035, 11035, 11038, 11038, 11038, 11038, 11038, 11040, 11043, 11043, 11043, 11044, 11044, 11044, 11045, 11045, 11046, 11046, 11048, 11048, 11048, 11048, 11048, 11054,
    11057, 11060, 11061, 11061, 11064, 11064, 11064, 11066, 11067, 11067, 11067, 11068, 11070, 11070, 11070, 11073, 11074, 11074, 11076, 11076, 11078, 11079, 11079, 11079,
    11079, 11079, 11081, 11085, 11085, 11087, 11088, 11092, 11092, 11092, 11095, 11095, 11096, 11097, 11100, 11101, 11101, 11106, 11107, 11107, 11108, 11111, 11112, 11112,
    11112, 11113, 11117, 11117, 11117, 11122, 11122, 11122, 11122, 11125, 11127, 11127, 11129, 11129, 11131, 11131, 11133, 11133, 11134, 11134, 11134, 11135, 11135, 11135,
    11135, 11135, 11136, 11137, 11137, 11137, 11137, 11137, 11137, 11137, 11138, 11139, 11140, 11140, 11143, 11143, 11143, 11145, 11145, 11146, 11148, 11149, 11150, 11152,
    11152, 11156, 11156, 11157, 11158, 11158, 11160, 11160, 11160, 11160, 11162, 11164, 11164, 11164, 11169, 11169, 11169, 11171, 11171, 11171, 11171, 11171, 11173, 11173,
    11175, 11175, 11176, 11176, 11176, 11176, 11177, 11182, 11183, 11184, 11186, 11188, 11188, 11188, 11188, 11188, 11188, 11195, 11195, 11195, 11195, 11196, 11199, 11199,
    11201, 11201, 11201, 11201, 11203, 11203, 11205, 11205, 11205, 11205, 11205, 11207, 11211, 11211, 11216, 11216, 11217, 11219, 11221, 11221, 11221, 11224, 11225, 11225,
    11227, 11227, 11227, 11229, 11229, 11229, 11229, 11232, 11237, 11238, 11239, 11240, 11240, 11240, 11241, 11243, 11243, 11244, 11244, 11247, 11248, 11248, 11250, 11251,
    11252, 11263, 11263, 11263, 11263, 11266, 11267, 11273, 11276, 11276, 11276, 11277, 11279, 11282, 11288, 11288, 11289, 11290, 11290, 11300, 11301, 11302, 11304, 11308,
    11309, 11328, 11329, 11330, 11331, 11335, 11335, 11335, 11335, 11336, 11337, 11337, 11337, 11337, 11338, 11338, 11338, 11338, 11340, 11341, 11341, 11342, 11342, 11343,
    11343, 11343, 11343, 11344, 11344, 11344, 11345, 11346, 11351, 11351, 11351, 11351, 11352, 11355, 11356, 11356, 11357, 11357, 11357, 11357, 11358, 11358, 11359, 11362,
    11362, 11362, 11363, 11364, 11364, 11367, 11371, 11384, 11384, 11384, 11385, 11387, 11388, 11388, 11388, 11389, 11389, 11389, 11389, 11390, 11390, 11391, 11391, 11391,
    11392, 11399, 11400, 11402, 11404, 11406, 11407, 11408, 11411, 11414, 11414, 11416, 11417, 11417, 11418, 11418, 11418, 11418, 11418, 11419, 11424, 11424, 11424, 11427,
    11427, 11428, 11429, 11429, 11429, 11432, 11451, 11452, 11453, 11457, 11457, 11458, 11458, 11458, 11459, 11459, 11459, 11463, 11467, 11473, 11473, 11481, 11482, 11483,
    11483, 11483, 11489, 11490, 11494, 11494, 11495, 11498, 11498, 11500, 11500, 11501, 11502, 11502, 11505, 11506, 11506, 11506, 11507, 11507, 11507, 11507, 11513, 11513,
    11513, 11520, 11520, 11520, 11525, 11526, 11526, 11527, 11527, 11527, 11527, 11527, 11527, 11529, 11533, 11538, 11538, 11538, 11538, 11538, 11538, 11539, 11539, 11539,
    11539, 11540, 11540, 11541, 11541, 11542, 11542, 11542, 11544, 11544, 11544, 11544, 11544, 11547, 11552, 11552, 11552, 11552, 11552, 11557, 11557, 11557, 11557, 11560,
    11568, 11568, 11574, 11574, 11574, 11576, 11577, 11578, 11578, 11578, 11578, 11579, 11579, 11579, 11580, 11580, 11583, 11584, 11586, 11586, 11587, 11590, 11592, 11592,
    11598, 11600, 11600, 11600, 11601, 11604, 11607, 11610, 11611, 11612, 11613, 11613, 11614, 11614, 11615, 11615, 11618, 11621, 11621, 11629, 11629, 11633, 11634, 11638,
    11639, 11641, 11641, 11641, 11641, 11642, 11643, 11643, 11644, 11644, 11644, 11644, 11644, 11644, 11644, 11645, 11645, 11647, 11647, 11647, 11648, 11648, 11650, 11651,
    11651, 11653, 11654, 11655, 11655, 11655, 11656, 11657, 11657, 11658, 11658, 11658, 11660, 11660, 11662, 11663, 11663, 11666, 11669, 11669, 11669, 11670, 11670, 11670,
    11670, 11672, 11672, 11672, 11672, 11672, 11672, 11672, 11672, 11673, 11675, 11675, 11680, 11680, 11681, 11681, 11682, 11697, 11698, 11699, 11699, 11700, 11700, 11700,
    11700, 11700, 11700, 11700, 11700, 11702, 11702, 11705, 11705, 11705, 11705, 11706, 11706, 11706, 11708, 11708, 11708, 11709, 11710, 11711, 11711, 11713, 11715, 11716,
    11716, 11716, 11716, 11717, 11717, 11718, 11718, 11718, 11719, 11720, 11720, 11720, 11721, 11722, 11722, 11724, 11724, 11731, 11731, 11733, 11733, 11733, 11733, 11733,
    11738, 11738, 11738, 11738, 11739, 11739, 11740, 11746, 11746, 11746, 11749, 11752, 11752, 11752, 11752, 11753, 11753, 11754, 11755, 11755, 11755, 11755, 11755, 11755,
    11770, 11771, 11772, 11772, 11774, 11774, 11774, 11777, 11778, 11779, 11780, 11780, 11781, 11781, 11781, 11781, 11782, 11789, 11789, 11791, 11791, 11794, 11795, 11795,
    11797, 11798, 11798, 11799, 11799, 11800, 11801, 11803, 11803, 11804, 11804, 11808, 11811, 11812, 11813, 11813, 11813, 11821, 11823, 11823, 11825, 11826, 11827, 11829,
    11829, 11831, 11831, 11832, 11832, 11832, 11833, 11833, 11833, 11834, 11834, 11834, 11834, 11834, 11834, 11834, 11834, 11835, 11840, 11840, 11840, 11841, 11841, 11841,
    11841, 11841, 11841, 11843, 11847, 11847, 11848, 11849, 11849, 11849, 11849, 11851, 11852, 11855, 11855, 11855, 11855, 11855, 11855, 11855, 11855, 11855, 11855, 11855,
    11857, 11857, 11857, 11858, 11860, 11863, 11864, 11864, 11864, 11864, 11864, 11865, 11866, 11866, 11866, 11866, 11866, 11866, 11867, 11867, 11867, 11869, 11872, 11882,
    11884, 11887, 11888, 11889, 11891, 11892, 11894, 11894, 11898, 11900, 11901, 11906, 11906, 11906, 11906, 11910, 11910, 11911, 11911, 11911, 11911, 11911, 11911, 11911,
    11912, 11912, 11912, 11915, 11915, 11916, 11916, 11916, 11917, 11918, 11923, 11924, 11926, 11927, 11927, 11928, 11928, 11928, 11930, 11930, 11932, 11936, 11943, 11944,
    11944, 11944, 11944, 11946, 11947, 11948, 11949, 11949, 11950, 11950, 11953, 11954, 11956, 11957, 11957, 11962, 11964, 11964, 11964, 11965, 11965, 11965, 11965, 11965,
    11965, 11975, 11976, 11976, 11976, 11978, 11978, 11978, 11978, 11978, 11978, 11979, 11979, 11979, 11979, 11980, 11982, 11982, 11987, 11987, 11988, 11989, 11989, 11989,
    11989, 11989, 11989, 11989, 11990, 11990, 11991, 11991, 11991, 11991, 11991, 11993, 11993, 11994, 11994, 11996, 12001, 12001, 12002, 12002, 12002, 12002, 12004, 12005,
    12005, 12007, 12007, 12008, 12010, 12012, 12012, 12013, 12013, 12017, 12018, 12019, 12019, 12021, 12021, 12021, 12021, 12023, 12024, 12025, 12025, 12026, 12028, 12028,
    12030, 12031, 12031, 12032, 12032, 12035, 12035, 12038, 12038, 12040, 12040, 12040, 12041, 12041, 12041, 12043, 12045, 12045, 12046, 12048, 12049, 12050, 12050, 12050,
    12050, 12050, 12050, 12050, 12050, 12050, 12050, 12050, 12050, 12050, 12053, 12053, 12055, 12055, 12058, 12059, 12059, 12059, 12059, 12059, 12068, 12069, 12070, 12072,
    12073, 12078, 12078, 12079, 12079, 12079, 12084, 12085, 12086, 12086, 12086, 12086, 12088, 12088, 12088, 12089, 12089, 12089, 12089, 12089, 12089, 12089, 12089, 12090,
    12090, 12090, 12090, 12093, 12093, 12093, 12093, 12093, 12093, 12093, 12094, 12095, 12095, 12096, 12096, 12096, 12096, 12097, 12102, 12102, 12109, 12109, 12109, 12111,
    12115, 12118, 12118, 12118, 12119, 12119, 12119, 12121, 12121, 12121, 12121, 12121, 12121, 12121, 12125, 12126, 12126, 12126, 12126, 12127, 12127, 12128, 12128, 12129,
    12129, 12129, 12129, 12132, 12133, 12133, 12138, 12138, 12140, 12140, 12141, 12143, 12143, 12144, 12144, 12144, 12145, 12145, 12147, 12148, 12150, 12150, 12151, 12152,
    12153, 12155, 12157, 12157, 12157, 12157, 12157, 12159, 12160, 12161, 12161, 12161, 12162, 12162, 12164, 12164, 12167, 12168, 12168, 12174, 12174, 12174, 12174, 12174,
    12174, 12174, 12174, 12175, 12181, 12181, 12181, 12181, 12181, 12181, 12181, 12182, 12185, 12186, 12187, 12189, 12189, 12189, 12190, 12190, 12190, 12190, 12190, 12190,
    12193, 12194, 12194, 12194, 12194, 12194, 12195, 12195, 12196, 12222, 12223, 12228, 12228, 12229, 12230, 12230, 12230, 12230, 12230, 12230, 12232, 12232, 12233, 12233,
    12237, 12238, 12238, 12238, 12239, 12241, 12241, 12241, 12242, 12242, 12243, 12243, 12243, 12243, 12243, 12245, 12247, 12247, 12247, 12247, 12247, 12247, 12247, 12247,
    12248, 12251, 12251, 12252, 12253, 12253, 12254, 12254, 12255, 12256, 12256, 12258, 12260, 12261, 12261, 12262, 12264, 12265, 12265, 12265, 12265, 12269, 12270, 12270,
    12270, 12270, 12270, 12271, 12272, 12272, 12272, 12275, 12275, 12279, 12281, 12285, 12287, 12288, 12288, 12288, 12293, 12294, 12294, 12296, 12296, 12296, 12303, 12304,
    12304, 12304, 12304, 12304, 12307, 12308, 12308, 12308, 12309, 12311, 12311, 12311, 12316, 12316, 12316, 12317, 12317, 12317, 12317, 12321, 12321, 12323, 12323, 12323,
    12325, 12325, 12325, 12328, 12328, 12328, 12328, 12328, 12330, 12330, 12333, 12333, 12333, 12335, 12335, 12335, 12336, 12337, 12338, 12338, 12339, 12340, 12341, 12341,
    12342, 12344, 12345, 12345, 12349, 12349, 12354, 12354, 12359, 12361, 12362, 12362, 12365, 12365, 12366, 12366, 12367, 12367, 12368, 12368, 12372, 12373, 12373, 12373,
    12374, 12374, 12375, 12382, 12382, 12382, 12383, 12383, 12385, 12386, 12387, 12387, 12387, 12387, 12389, 12390, 12390, 12392, 12393, 12395, 12395, 12395, 12398, 12408,
    12408, 12408, 12408, 12410, 12410, 12410, 12410, 12411, 12414, 12415, 12415, 12416, 12417, 12419, 12421, 12421, 12422, 12422, 12423, 12424, 12428, 12428, 12430, 12430,
    12431, 12437, 12437, 12439, 12441, 12442, 12442, 12445, 12448, 12448, 12448, 12448, 12448, 12450, 12451, 12451, 12454, 12454, 12454, 12455, 12455, 12456, 12459, 12460,
    12460, 12460, 12461, 12463, 12464, 12466, 12469, 12469, 12469, 12470, 12470, 12475, 12475, 12476, 12477, 12478, 12478, 12478, 12479, 12479, 12479, 12479, 12482, 12483,
    12484, 12484, 12486, 12486, 12488, 12491, 12491, 12491, 12493, 12493, 12493, 12495, 12495, 12495, 12496, 12497, 12497, 12499, 12500, 12501, 12502, 12502, 12502, 12502,
    12502, 12503, 12509, 12509, 12509, 12509, 12510, 12510, 12512, 12514, 12516, 12518, 12518, 12518, 12519, 12520, 12521, 12521, 12521, 12521, 12530, 12530, 12531, 12531,
    12531, 12532, 12532, 12537, 12538, 12538, 12541, 12543, 12543, 12543, 12544, 12544, 12546, 12546, 12546, 12546, 12546, 12547, 12549, 12549, 12549, 12549, 12550, 12550,
    12551, 12551, 12551, 12554, 12556, 12557, 12557, 12557, 12559, 12559, 12559, 12559, 12563, 12563, 12564, 12568, 12568, 12570, 12571, 12571, 12574, 12576, 12581, 12582,
    12582, 12582, 12585, 12588, 12588, 12593, 12595, 12596, 12596, 12596, 12597, 12597, 12603, 12607, 12607, 12608, 12608, 12614, 12614, 12615, 12615, 12615, 12617, 12619,
    12623, 12625, 12625, 12625, 12625, 12625, 12626, 12627, 12628, 12628, 12629, 12631, 12631, 12632, 12632, 12632, 12633, 12633, 12633, 12633, 12643, 12644, 12645, 12645,
    12645, 12646, 12649, 12651, 12651, 12651, 12651, 12651, 12653, 12655, 12655, 12655, 12655, 12663, 12663, 12671, 12671, 12671, 12671, 12674, 12675, 12675, 12675, 12677,
    12678, 12678, 12678, 12678, 12679, 12680, 12681, 12682, 12682, 12687, 12687, 12687, 12687, 12687, 12688, 12694, 12694, 12694, 12694, 12701, 12702, 12702, 12702, 12702,
    12707, 12707, 12711, 12712, 12713, 12714, 12714, 12715, 12715, 12715, 12716, 12716, 12721, 12724, 12724, 12724, 12725, 12726, 12728, 12728, 12728, 12728, 12728, 12728,
    12729, 12730, 12730, 12730, 12730, 12732, 12732, 12735, 12737, 12737, 12737, 12737, 12741, 12742, 12744, 12744, 12745, 12746, 12746, 12746, 12747, 12747, 12748, 12748,
    12751, 12753, 12754, 12754, 12754, 12754, 12756, 12756, 12756, 12757, 12760, 12764, 12765, 12768, 12768, 12769, 12769, 12769, 12769, 12769, 12769, 12769, 12770, 12771,
    12772, 12772, 12772, 12772, 12772, 12773, 12774, 12774, 12774, 12775, 12775, 12777, 12778, 12780, 12780, 12782, 12782, 12782, 12782, 12784, 12785, 12785, 12785, 12785,
    12785, 12785, 12786, 12789, 12790, 12791, 12793, 12794, 12795, 12795, 12796, 12796, 12796, 12796, 12797, 12797, 12798, 12798, 12799, 12799, 12799, 12799, 12799, 12799,
    12799, 12799, 12799, 12800, 12800, 12800, 12803, 12803, 12806, 12806, 12806, 12806, 12807, 12807, 12809, 12811, 12814, 12817, 12817, 12817, 12817, 12817, 12818, 12820,
    12829, 12832, 12832, 12832, 12835, 12837, 12839, 12840, 12840, 12841, 12842, 12842, 12842, 12842, 12845, 12846, 12846, 12846, 12847, 12848, 12849, 12849, 12849, 12849,
    12851, 12851, 12851, 12852, 12852, 12852, 12856, 12856, 12860, 12860, 12862, 12862, 12862, 12863, 12863, 12865, 12865, 12865, 12865, 12865, 12865, 12867, 12867, 12870,
    12874, 12874, 12875, 12875, 12878, 12880, 12880, 12880, 12881, 12883, 12885, 12886, 12886, 12886, 12887, 12890, 12890, 12896, 12897, 12897, 12897, 12900, 12900, 12900,
    12900, 12900, 12900, 12900, 12901, 12901, 12901, 12904, 12905, 12905, 12905, 12905, 12905, 12905, 12905, 12907, 12908, 12908, 12909, 12909, 12910, 12910, 12918, 12918,
    12918, 12918, 12920, 12920, 12920, 12922, 12928, 12928, 12929, 12929, 12929, 12930, 12932, 12933, 12933, 12933, 12936, 12937, 12937, 12941, 12942, 12944, 12944, 12945,
    12946, 12946, 12948, 12948, 12949, 12949, 12949, 12949, 12953, 12955, 12956, 12957, 12958, 12960, 12960, 12962, 12964, 12966, 12966, 12969, 12969, 12969, 12971, 12973,
    12975, 12977, 12978, 12978, 12978, 12980, 12980, 12980, 12980, 12980, 12984, 12984, 12985, 12985, 12985, 12985, 12985, 12985, 12985, 12987, 12987, 12987, 12987, 12989,
    12989, 12989, 12989, 12990, 12992, 12993, 12993, 12997, 12997, 12997, 12999, 13000, 13000, 13001, 13003, 13003, 13005, 13011, 13011, 13014, 13014, 13018, 13019, 13023,
    13025, 13026, 13029, 13029, 13030, 13030, 13031, 13032, 13032, 13032, 13032, 13033, 13034, 13035, 13035, 13035, 13036, 13036, 13036, 13040, 13040, 13040, 13040, 13040,
    13044, 13046, 13046, 13046, 13049, 13049, 13049, 13049, 13049, 13049, 13053, 13053, 13054, 13054, 13056, 13059, 13059, 13064, 13064, 13064, 13065, 13066, 13067, 13067,
    13069, 13069, 13069, 13070, 13071, 13071, 13071, 13071, 13072, 13072, 13073, 13074, 13074, 13077, 13079, 13081, 13082, 13082, 13084, 13084, 13084, 13084, 13089, 13091,
    13091, 13091, 13091, 13095, 13095, 13095, 13095, 13096, 13096, 13098, 13099, 13099, 13103, 13104, 13105, 13108, 13109, 13109, 13110, 13112, 13114, 13115, 13116, 13119,
    13121, 13121, 13122, 13122, 13122, 13122, 13122, 13122, 13123, 13124, 13125, 13126, 13126, 13128, 13128, 13129, 13129, 13130, 13132, 13132, 13134, 13136, 13136, 13136,
    13136, 13136, 13138, 13138, 13138, 13138, 13138, 13139, 13140, 13140, 13140, 13143, 13143, 13145, 13148, 13150, 13151, 13151, 13151, 13153, 13153, 13153, 13154, 13155,
    13155, 13155, 13155, 13155, 13161, 13163, 13164, 13165, 13165, 13165, 13165, 13166, 13166, 13166, 13166, 13166, 13166, 13167, 13167, 13167, 13167, 13167, 13169, 13169,
    13176, 13179, 13180, 13184, 13186, 13189, 13189, 13190, 13196, 13200, 13203, 13206, 13206, 13206, 13206, 13209, 13209, 13209, 13209, 13212, 13212, 13213, 13216, 13218,
    13219, 13220, 13221, 13222, 13222, 13223, 13223, 13223, 13223, 13223, 13225, 13225, 13227, 13227, 13229, 13229, 13229, 13230, 13230, 13231, 13235, 13236, 13236, 13236,
    13237, 13238, 13238, 13238, 13239, 13239, 13243, 13244, 13244, 13246, 13247, 13250, 13250, 13250, 13252, 13253, 13254, 13254, 13267, 13267, 13269, 13269, 13269, 13269,
    13270, 13274, 13274, 13279, 13279, 13281, 13281, 13287, 13287, 13287, 13287, 13289, 13289, 13290, 13293, 13294, 13295, 13311, 13311, 13312, 13313, 13313, 13315, 13315,
    13316, 13318, 13318, 13319, 13319, 13319, 13319, 13319, 13320, 13321, 13321, 13325, 13325, 13327, 13328, 13328, 13328, 13331, 13332, 13332, 13336, 13336, 13336, 13336,
    13338, 13338, 13339, 13339, 13339, 13340, 13340, 13340, 13340, 13340, 13342, 13342, 13346, 13348, 13348, 13348, 13351, 13351, 13351, 13354, 13354, 13355, 13360, 13360,
    13360, 13361, 13361, 13361, 13361, 13361, 13361, 13363, 13363, 13363, 13365, 13366, 13368, 13369, 13369, 13370, 13370, 13370, 13370, 13370, 13373, 13373, 13376, 13376,
    13377, 13377, 13379, 13379, 13384, 13384, 13386, 13387, 13388, 13390, 13391, 13393, 13394, 13394, 13395, 13397, 13397, 13397, 13397, 13397, 13397, 13403, 13403, 13408,
    13415, 13417, 13418, 13418, 13418, 13418, 13421, 13424, 13424, 13425, 13425, 13426, 13427, 13428, 13428, 13429, 13429, 13429, 13429, 13429, 13430, 13434, 13434, 13434,
    13434, 13434, 13436, 13441, 13442, 13445, 13445, 13446, 13446, 13447, 13447, 13447, 13447, 13447, 13451, 13453, 13453, 13453, 13454, 13454, 13454, 13454, 13460, 13460,
    13461, 13467, 13468, 13468, 13471, 13471, 13472, 13472, 13474, 13474, 13474, 13474, 13474, 13474, 13474, 13474, 13474, 13475, 13477, 13478, 13478, 13479, 13479, 13483,
    13483, 13484, 13485, 13486, 13489, 13490, 13490, 13493, 13497, 13497, 13497, 13498, 13498, 13503, 13503, 13503, 13503, 13504, 13506, 13506, 13507, 13507, 13512, 13514,
    13518, 13518, 13534, 13537, 13538, 13539, 13539, 13540, 13540, 13540, 13541, 13542, 13543, 13544, 13544, 13544, 13544, 13554, 13555, 13555, 13555, 13563, 13568, 13568,
    13568, 13568, 13570, 13573, 13574, 13575, 13576, 13577, 13578, 13579, 13579, 13579, 13580, 13580, 13580, 13580, 13581, 13582, 13582, 13583, 13583, 13583, 13583, 13586,
    13588, 13593, 13594, 13597, 13597, 13600, 13603, 13603, 13609, 13609, 13610, 13611, 13612, 13612, 13614, 13616, 13617, 13617, 13618, 13618, 13622, 13623, 13623, 13623,
    13623, 13624, 13624, 13624, 13624, 13624, 13624, 13625, 13625, 13626, 13626, 13626, 13626, 13627, 13628, 13630, 13630, 13631, 13632, 13632, 13632, 13632, 13632, 13632,
    13634, 13637, 13637, 13637, 13638, 13638, 13641, 13641, 13641, 13644, 13648, 13650, 13651, 13652, 13652, 13653, 13653, 13653, 13655, 13655, 13659, 13660, 13661, 13663,
    13665, 13665, 13666, 13667, 13667, 13667, 13667, 13668, 13668, 13668, 13669, 13670, 13671, 13676, 13676, 13677, 13677, 13677, 13684, 13685, 13685, 13686, 13687, 13687,
    13690, 13693, 13694, 13699, 13699, 13699, 13699, 13699, 13699, 13700, 13702, 13702, 13702, 13706, 13706, 13706, 13708, 13710, 13712, 13715, 13715, 13718, 13719, 13720,
    13720, 13723, 13723, 13723, 13724, 13724, 13724, 13724, 13724, 13724, 13726, 13728, 13728, 13728, 13729, 13730, 13730, 13730, 13734, 13735, 13735, 13736, 13736, 13736,
    13739, 13739, 13739, 13739, 13739, 13740, 13741, 13741, 13741, 13742, 13742, 13743, 13743, 13743, 13743, 13743, 13743, 13744, 13746, 13746, 13750, 13751, 13751, 13751,
    13753, 13754, 13755, 13756, 13757, 13757, 13758, 13761, 13762, 13762, 13764, 13765, 13775, 13776, 13781, 13781, 13781, 13782, 13786, 13786, 13787, 13787, 13787, 13793,
    13796, 13796, 13796, 13800, 13803, 13803, 13803, 13803, 13803, 13804, 13804, 13806, 13806, 13807, 13807, 13809, 13814, 13814, 13814, 13818, 13818, 13818, 13818, 13818,
    13822, 13824, 13824, 13824, 13824, 13824, 13825, 13825, 13826, 13829, 13831, 13833, 13834, 13835, 13841, 13842, 13842, 13842, 13844, 13846, 13847, 13847, 13849, 13849,
    13849, 13849, 13851, 13851, 13851, 13852, 13852, 13852, 13853, 13853, 13857, 13857, 13857, 13857, 13857, 13857, 13858, 13861, 13861, 13861, 13862, 13862, 13863, 13864,
    13864, 13865, 13866, 13867, 13867, 13874, 13875, 13876, 13876, 13876, 13876, 13876, 13876, 13879, 13881, 13881, 13881, 13887, 13887, 13894, 13896, 13896, 13896, 13899,
    13899, 13899, 13899, 13899, 13899, 13899, 13900, 13903, 13903, 13904, 13904, 13905, 13906, 13907, 13907, 13907, 13910, 13910, 13911, 13911, 13911, 13911, 13911, 13913,
    13914, 13918, 13918, 13920, 13920, 13922, 13922, 13923, 13923, 13924, 13924, 13924, 13926, 13926, 13926, 13926, 13933, 13938, 13938, 13939, 13942, 13942, 13945, 13945,
    13945, 13946, 13947, 13947, 13948, 13948, 13953, 13953, 13953, 13956, 13964, 13964, 13964, 13964, 13967, 13968, 13968, 13968, 13968, 13968, 13968, 13969, 13971, 13971,
    13972, 13973, 13973, 13973, 13973, 13973, 13976, 13977, 13977, 13977, 13977, 13977, 13977, 13977, 13977, 13977, 13978, 13978, 13978, 13979, 13979, 13979, 13980, 13981,
    13981, 13987, 13987, 13987, 13987, 13987, 13988, 13988, 13989, 13989, 13989, 13990, 13992, 13995, 13995, 13997, 13997, 13997, 13998, 14001, 14003, 14003, 14005, 14014,
    14015, 14017, 14018, 14018, 14019, 14020, 14021, 14021, 14021, 14021, 14022, 14024, 14024, 14026, 14027, 14027, 14028, 14028, 14028, 14028, 14028, 14029, 14033, 14035,
    14036, 14036, 14037, 14037, 14037, 14037, 14037, 14038, 14038, 14038, 14038, 14038, 14038, 14038, 14038, 14038, 14041, 14041, 14042, 14046, 14047, 14047, 14048, 14048,
    14049, 14049, 14049, 14051, 14051, 14053, 14053, 14055, 14058, 14059, 14060, 14061, 14062, 14065, 14066, 14066, 14066, 14066, 14066, 14066, 14066, 14068, 14069, 14069,
    14069, 14069, 14069, 14069, 14070, 14070, 14070, 14071, 14071, 14072, 14072, 14072, 14072, 14074, 14077, 14077, 14077, 14077, 14079, 14079, 14080, 14082, 14083, 14083,
    14084, 14086, 14086, 14087, 14090, 14090, 14090, 14091, 14092, 14092, 14094, 14094, 14097, 14097, 14097, 14097, 14099, 14106, 14106, 14106, 14106, 14108, 14108, 14108,
    14110, 14110, 14110, 14111, 14111, 14112, 14112, 14112, 14113, 14113, 14115, 14115, 14115, 14116, 14116, 14118, 14119, 14119, 14120, 14120, 14120, 14120, 14120, 14120,
    14120, 14120, 14120, 14121, 14121, 14121, 14123, 14123, 14124, 14124, 14124, 14125, 14129, 14130, 14137, 14137, 14138, 14138, 14138, 14138, 14142, 14142, 14145, 14147,
    14151, 14151, 14153, 14153, 14154, 14156, 14156, 14156, 14156, 14157, 14158, 14159, 14159, 14159, 14160, 14160, 14160, 14160, 14160, 14162, 14162, 14162, 14162, 14162,
    14163, 14163, 14163, 14164, 14165, 14165, 14166, 14166, 14166, 14173, 14173, 14174, 14174, 14175, 14175, 14175, 14175, 14175, 14177, 14177, 14177, 14177, 14177, 14178,
    14178, 14178, 14178, 14178, 14179, 14180, 14180, 14180, 14183, 14184, 14184, 14184, 14184, 14184, 14184, 14184, 14190, 14192, 14192, 14192, 14195, 14195, 14195, 14195,
    14195, 14195, 14196, 14196, 14197, 14201, 14203, 14203, 14203, 14203, 14205, 14205, 14205, 14205, 14216, 14219, 14220, 14220, 14221, 14222, 14223, 14224, 14225, 14225,
    14227, 14227, 14228, 14229, 14229, 14230, 14230, 14231, 14231, 14231, 14232, 14235, 14239, 14240, 14252, 14254, 14254, 14255, 14256, 14256, 14258, 14258, 14258, 14259,
    14260, 14260, 14260, 14260, 14261, 14262, 14262, 14262, 14262, 14262, 14262, 14262, 14262, 14267, 14267, 14269, 14284, 14286, 14288, 14289, 14294, 14294, 14296, 14296,
    14296, 14298, 14298, 14300, 14301, 14303, 14303, 14306, 14308, 14308, 14308, 14309, 14309, 14310, 14312, 14312, 14312, 14312, 14313, 14313, 14313, 14313, 14315, 14315,
    14319, 14319, 14320, 14322, 14322, 14323, 14326, 14331, 14331, 14331, 14331, 14331, 14331, 14332, 14332, 14339, 14339, 14339, 14339, 14339, 14339, 14340, 14343, 14343,
    14343, 14343, 14349, 14349, 14349, 14349, 14349, 14351, 14356, 14356, 14359, 14359, 14359, 14359, 14360, 14368, 14368, 14370, 14371, 14371, 14372, 14374, 14374, 14374,
    14374, 14375, 14375, 14375, 14375, 14376, 14384, 14384, 14384, 14387, 14389, 14390, 14391, 14391, 14391, 14395, 14395, 14395, 14395, 14397, 14397, 14397, 14397, 14398,
    14398, 14398, 14403, 14403, 14403, 14406, 14409, 14409, 14410, 14414, 14416, 14416, 14417, 14417, 14417, 14417, 14418, 14418, 14418, 14418, 14419, 14420, 14420, 14421,
    14422, 14423, 14423, 14425, 14425, 14425, 14427, 14427, 14429, 14429, 14430, 14430, 14430, 14430, 14431, 14432, 14432, 14432, 14435, 14439, 14439, 14440, 14440, 14440,
    14441, 14442, 14442, 14443, 14443, 14444, 14448, 14449, 14449, 14453, 14453, 14454, 14454, 14454, 14455, 14455, 14455, 14455, 14455, 14456, 14456, 14458, 14458, 14459,
    14463, 14464, 14464, 14464, 14465, 14466, 14466, 14466, 14466, 14466, 14470, 14471, 14471, 14471, 14471, 14471, 14471, 14471, 14472, 14473, 14473, 14474, 14475, 14479,
    14480, 14480, 14483, 14484, 14485, 14487, 14488, 14489, 14489, 14489, 14489, 14489, 14489, 14489, 14489, 14491, 14491, 14492, 14493, 14493, 14495, 14496, 14497, 14499,
    14499, 14500, 14500, 14500, 14500, 14501, 14503, 14505, 14505, 14505, 14506, 14506, 14506, 14508, 14510, 14511, 14511, 14511, 14511, 14512, 14512, 14513, 14524, 14526,
    14529, 14529, 14531, 14532, 14539, 14539, 14539, 14539, 14542, 14543, 14548, 14548, 14548, 14553, 14555, 14556, 14562, 14562, 14562, 14562, 14563, 14563, 14565, 14565,
    14565, 14566, 14571, 14571, 14572, 14573, 14573, 14576, 14576, 14576, 14577, 14579, 14579, 14579, 14579, 14581, 14582, 14582, 14583, 14583, 14583, 14584, 14587, 14587,
    14587, 14587, 14587, 14587, 14587, 14588, 14592, 14592, 14592, 14593, 14593, 14593, 14594, 14594, 14595, 14596, 14596, 14596, 14596, 14597, 14598, 14598, 14600, 14600,
    14600, 14601, 14601, 14601, 14601, 14602, 14603, 14603, 14604, 14605, 14605, 14605, 14605, 14605, 14606, 14608, 14610, 14610, 14610, 14612, 14614, 14617, 14617, 14619,
    14621, 14622, 14627, 14627, 14629, 14629, 14629, 14631, 14631, 14632, 14639, 14641, 14642, 14644, 14644, 14644, 14644, 14644, 14648, 14648, 14650, 14651, 14651, 14653,
    14660, 14661, 14661, 14663, 14663, 14663, 14666, 14667, 14667, 14669, 14669, 14669, 14675, 14692, 14693, 14694, 14694, 14694, 14694, 14695, 14695, 14698, 14699, 14699,
    14701, 14701, 14701, 14702, 14702, 14703, 14703, 14703, 14706, 14707, 14707, 14710, 14710, 14711, 14711, 14711, 14712, 14713, 14714, 14715, 14717, 14721, 14721, 14721,
    14721, 14725, 14726, 14726, 14726, 14728, 14728, 14729, 14730, 14731, 14732, 14733, 14733, 14736, 14737, 14737, 14737, 14738, 14742, 14743, 14743, 14743, 14744, 14747,
    14748, 14748, 14748, 14752, 14753, 14753, 14753, 14753, 14754, 14757, 14757, 14757, 14759, 14759, 14759, 14759, 14759, 14759, 14759, 14759, 14759, 14759, 14761, 14761,
    14761, 14762, 14764, 14765, 14765, 14765, 14770, 14776, 14778, 14781, 14784, 14784, 14786, 14788, 14788, 14788, 14789, 14789, 14790, 14790, 14790, 14791, 14791, 14791,
    14805, 14806, 14806, 14806, 14806, 14808, 14808, 14810, 14810, 14810, 14811, 14811, 14811, 14812, 14813, 14813, 14814, 14814, 14814, 14816, 14819, 14819, 14819, 14820,
    14820, 14820, 14823, 14823, 14823, 14824, 14825, 14825, 14825, 14825, 14828, 14828, 14850, 14852, 14853, 14854, 14859, 14859, 14860, 14864, 14864, 14870, 14872, 14882,
    14882, 14884, 14886, 14899, 14900, 14923, 14925, 14925, 14925, 14925, 14925, 14925, 14925, 14928, 14928, 14929, 14931, 14936, 14936, 14938, 14941, 14942, 14942, 14942,
    14942, 14942, 14942, 14943, 14944, 14944, 14944, 14944, 14945, 14953, 14954, 14955, 14957, 14960, 14961, 14961, 14961, 14962, 14973, 14974, 14974, 14974, 14976, 14977,
    14977, 14978, 14978, 14978, 14979, 14979, 14979, 14981, 14987, 14987, 14987, 14988, 14988, 14988, 14989, 14989, 14989, 14989, 14992, 14992, 14992, 14992, 14994, 14996,
    14996, 14996, 14996, 14996, 14996, 14997, 14997, 14999, 14999, 15001, 15001, 15002, 15002, 15002, 15002, 15004, 15005, 15006, 15006, 15006, 15006, 15006, 15006, 15006,
    15007, 15007, 15008, 15008, 15010, 15012, 15012, 15012, 15012, 15012, 15013, 15013, 15014, 15015, 15016, 15016, 15016, 15016, 15016, 15016, 15017, 15018, 15022, 15022,
    15023, 15023, 15023, 15023, 15024, 15024, 15024, 15025, 15025, 15025, 15031, 15033, 15034, 15034, 15034, 15035, 15036, 15036, 15054, 15054, 15058, 15058, 15060, 15060,
    15062, 15066, 15070, 15073, 15075, 15077, 15082, 15086, 15086, 15086, 15086, 15086, 15087, 15088, 15088, 15089, 15090, 15091, 15092, 15095, 15096, 15098, 15098, 15098,
    15101, 15102, 15104, 15105, 15108, 15108, 15109, 15109, 15110, 15111, 15111, 15111, 15113, 15114, 15115, 15115, 15115, 15115, 15115, 15115, 15117, 15117, 15117, 15118,
    15118, 15118, 15122, 15123, 15124, 15125, 15125, 15125, 15125, 15125, 15125, 15125, 15127, 15128, 15128, 15128, 15129, 15130, 15130, 15130, 15132, 15132, 15132, 15132,
    15132, 15132, 15132, 15133, 15134, 15135, 15135, 15135, 15135, 15136, 15136, 15138, 15138, 15138, 15139, 15142, 15145, 15145, 15146, 15147, 15147, 15147, 15149, 15149,
    15151, 15153, 15154, 15157, 15159, 15159, 15162, 15164, 15165, 15167, 15168, 15169, 15169, 15173, 15173, 15173, 15174, 15174, 15180, 15180, 15181, 15181, 15182, 15186,
    15187, 15187, 15188, 15190, 15192, 15194, 15194, 15194, 15194, 15194, 15194, 15194, 15198, 15199, 15199, 15199, 15200, 15201, 15201, 15201, 15202, 15204, 15207, 15208,
    15208, 15209, 15210, 15211, 15211, 15215, 15215, 15219, 15224, 15224, 15226, 15226, 15231, 15231, 15231, 15231, 15231, 15233, 15234, 15234, 15236, 15238, 15238, 15239,
    15239, 15240, 15242, 15242, 15242, 15243, 15243, 15248, 15251, 15251, 15251, 15251, 15251, 15251, 15253, 15254, 15257, 15259, 15261, 15264, 15264, 15265, 15265, 15265,
    15265, 15265, 15269, 15270, 15270, 15272, 15272, 15272, 15272, 15272, 15277, 15277, 15278, 15281, 15282, 15282, 15282, 15286, 15287, 15290, 15290, 15290, 15295, 15296,
    15297, 15297, 15298, 15298, 15299, 15301, 15304, 15305, 15305, 15305, 15305, 15305, 15306, 15306, 15309, 15309, 15309, 15311, 15311, 15317, 15317, 15317, 15321, 15321,
    15322, 15322, 15322, 15324, 15324, 15324, 15324, 15332, 15334, 15335, 15335, 15336, 15338, 15338, 15338, 15340, 15340, 15341, 15343, 15343, 15343, 15345, 15347, 15348,
    15348, 15348, 15349, 15349, 15349, 15350, 15351, 15351, 15351, 15351, 15351, 15351, 15358, 15360, 15360, 15360, 15360, 15360, 15360, 15363, 15363, 15363, 15363, 15365,
    15365, 15365, 15365, 15367, 15367, 15369, 15369, 15369, 15369, 15369, 15369, 15369, 15369, 15369, 15373, 15375, 15375, 15375, 15376, 15376, 15378, 15379, 15379, 15379,
    15379, 15380, 15385, 15386, 15386, 15388, 15388, 15388, 15388, 15389, 15389, 15389, 15389, 15390, 15391, 15392, 15395, 15396, 15396, 15396, 15396, 15401, 15401, 15401,
    15401, 15402, 15404, 15404, 15404, 15404, 15404, 15404, 15404, 15404, 15405, 15418, 15419, 15419, 15423, 15423, 15425, 15425, 15428, 15431, 15431, 15431, 15432, 15432,
    15432, 15433, 15434, 15434, 15434, 15435, 15435, 15435, 15437, 15439, 15442, 15443, 15447, 15447, 15447, 15449, 15449, 15450, 15451, 15455, 15455, 15455, 15455, 15455,
    15455, 15455, 15464, 15467, 15468, 15468, 15468, 15469, 15469, 15469, 15470, 15472, 15472, 15473, 15473, 15475, 15475, 15475, 15476, 15476, 15476, 15476, 15477, 15478,
    15478, 15479, 15479, 15479, 15479, 15479, 15479, 15479, 15479, 15479, 15480, 15480, 15480, 15481, 15481, 15482, 15482, 15483, 15483, 15486, 15486, 15498, 15500, 15500,
    15501, 15501, 15501, 15501, 15502, 15502, 15503, 15503, 15503, 15505, 15505, 15506, 15507, 15508, 15508, 15508, 15512, 15513, 15514, 15514, 15515, 15516, 15518, 15518,
    15518, 15518, 15520, 15522, 15522, 15522, 15523, 15523, 15524, 15524, 15526, 15526, 15526, 15526, 15526, 15530, 15532, 15532, 15533, 15533, 15533, 15534, 15534, 15536,
    15536, 15544, 15546, 15546, 15546, 15555, 15555, 15555, 15556, 15559, 15559, 15559, 15559, 15560, 15561, 15566, 15566, 15566, 15566, 15566, 15567, 15568, 15570, 15570,
    15570, 15570, 15571, 15572, 15573, 15573, 15573, 15577, 15577, 15577, 15577, 15577, 15578, 15582, 15584, 15586, 15586, 15586, 15586, 15586, 15602, 15605, 15607, 15607,
    15608, 15608, 15608, 15608, 15608, 15608, 15612, 15615, 15616, 15619, 15621, 15622, 15624, 15626, 15626, 15627, 15630, 15630, 15630, 15630, 15632, 15638, 15638, 15639,
    15639, 15640, 15640, 15641, 15642, 15643, 15643, 15645, 15645, 15646, 15649, 15649, 15652, 15654, 15654, 15654, 15660, 15660, 15660, 15660, 15660, 15661, 15661, 15661,
    15665, 15667, 15669, 15670, 15670, 15670, 15670, 15670, 15670, 15670, 15671, 15671, 15673, 15673, 15673, 15675, 15675, 15675, 15675, 15676, 15676, 15676, 15676, 15676,
    15676, 15677, 15678, 15678, 15679, 15679, 15682, 15682, 15682, 15683, 15685, 15687, 15689, 15689, 15689, 15689, 15689, 15690, 15690, 15691, 15691, 15694, 15694, 15694,
    15694, 15695, 15696, 15697, 15700, 15701, 15701, 15701, 15701, 15701, 15701, 15704, 15704, 15704, 15708, 15708, 15709, 15709, 15709, 15709, 15709, 15717, 15723, 15724,
    15724, 15724, 15732, 15752, 15752, 15752, 15752, 15753, 15757, 15757, 15758, 15760, 15762, 15763, 15763, 15765, 15769, 15771, 15771, 15771, 15772, 15777, 15777, 15778,
    15779, 15780, 15780, 15782, 15783, 15784, 15785, 15785, 15786, 15786, 15786, 15786, 15786, 15787, 15788, 15788, 15788, 15788, 15788, 15788, 15788, 15788, 15789, 15792,
    15794, 15794, 15794, 15795, 15796, 15797, 15797, 15798, 15799, 15800, 15804, 15804, 15807, 15814, 15814, 15814, 15815, 15815, 15817, 15817, 15818, 15818, 15819, 15819,
    15820, 15825, 15826, 15826, 15827, 15827, 15827, 15828, 15828, 15828, 15829, 15832, 15832, 15833, 15833, 15833, 15833, 15837, 15846, 15847, 15848, 15849, 15849, 15851,
    15851, 15852, 15852, 15853, 15854, 15856, 15857, 15858, 15859, 15860, 15860, 15860, 15860, 15860, 15862, 15862, 15862, 15862, 15862, 15862, 15862, 15864, 15864, 15864,
    15864, 15864, 15864, 15866, 15866, 15877, 15877, 15879, 15879, 15880, 15880, 15880, 15880, 15887, 15888, 15888, 15888, 15892, 15894, 15894, 15894, 15894, 15894, 15896,
    15896, 15898, 15900, 15900, 15902, 15902, 15902, 15902, 15902, 15902, 15903, 15903, 15906, 15906, 15907, 15909, 15913, 15913, 15916, 15917, 15917, 15917, 15917, 15918,
    15919, 15919, 15919, 15920, 15920, 15921, 15921, 15921, 15921, 15922, 15924, 15924, 15924, 15924, 15924, 15929, 15933, 15933, 15933, 15933, 15933, 15933, 15933, 15935,
    15935, 15937, 15937, 15937, 15937, 15937, 15937, 15937, 15937, 15937, 15938, 15938, 15938, 15939, 15939, 15940, 15941, 15942, 15942, 15942, 15944, 15944, 15946, 15946,
    15946, 15947, 15952, 15952, 15953, 15954, 15954, 15956, 15957, 15958, 15959, 15960, 15961, 15963, 15965, 15965, 15965, 15966, 15966, 15967, 15967, 15967, 15967, 15969,
    15969, 15972, 15972, 15974, 15974, 15974, 15976, 15977, 15977, 15977, 15977, 15981, 15981, 15981, 15983, 15983, 15984, 15984, 15988, 15988, 15988, 15989, 15989, 15990,
    15990, 15990, 15990, 16002, 16002, 16002, 16004, 16008, 16008, 16008, 16009, 16009, 16009, 16010, 16010, 16010, 16010, 16010, 16011, 16011, 16011, 16012, 16014, 16015,
    16016, 16017, 16020, 16021, 16021, 16029, 16034, 16034, 16034, 16035, 16035, 16035, 16035, 16041, 16041, 16042, 16042, 16043, 16044, 16048, 16050, 16052, 16052, 16052,
    16052, 16053, 16054, 16055, 16055, 16056, 16056, 16059, 16060, 16064, 16072, 16073, 16073, 16080, 16080, 16083, 16088, 16088, 16088, 16088, 16089, 16094, 16094, 16094,
    16095, 16096, 16097, 16102, 16104, 16104, 16104, 16104, 16105, 16106, 16107, 16109, 16110, 16110, 16117, 16117, 16117, 16117, 16119, 16121, 16121, 16136, 16139, 16139,
    16141, 16142, 16146, 16147, 16148, 16149, 16151, 16152, 16153, 16153, 16153, 16154, 16155, 16155, 16156, 16159, 16159, 16164, 16164, 16164, 16164, 16164, 16164, 16165,
    16165, 16165, 16165, 16165, 16169, 16170, 16171, 16171, 16171, 16171, 16173, 16174, 16174, 16177, 16177, 16180, 16181, 16185, 16186, 16189, 16191, 16193, 16193, 16193,
    16193, 16196, 16197, 16198, 16199, 16202, 16203, 16204, 16208, 16208, 16208, 16208, 16209, 16210, 16210, 16212, 16212, 16212, 16212, 16213, 16215, 16215, 16218, 16218,
    16218, 16222, 16222, 16223, 16223, 16223, 16226, 16231, 16231, 16235, 16235, 16235, 16237, 16244, 16244, 16244, 16256, 16257, 16257, 16259, 16260, 16263, 16263, 16264,
    16264, 16264, 16264, 16265, 16266, 16266, 16266, 16267, 16268, 16270, 16271, 16271, 16272, 16274, 16274, 16274, 16274, 16274, 16276, 16276, 16277, 16277, 16281, 16281,
    16281, 16281, 16281, 16281, 16281, 16282, 16282, 16282, 16283, 16285, 16291, 16291, 16293, 16295, 16296, 16296, 16297, 16301, 16303, 16305, 16305, 16306, 16306, 16306,
    16307, 16307, 16311, 16311, 16311, 16313, 16313, 16313, 16314, 16314, 16315, 16316, 16317, 16318, 16318, 16318, 16328, 16330, 16331, 16333, 16335, 16337, 16337, 16337,
    16337, 16337, 16338, 16339, 16340, 16340, 16340, 16340, 16341, 16346, 16346, 16347, 16347, 16347, 16347, 16348, 16348, 16352, 16355, 16355, 16355, 16355, 16355, 16356,
    16356, 16356, 16357, 16357, 16358, 16358, 16358, 16358, 16358, 16359, 16360, 16360, 16360, 16360, 16363, 16367, 16368, 16369, 16370, 16372, 16373, 16373, 16374, 16374,
    16374, 16375, 16375, 16375, 16375, 16376, 16377, 16377, 16377, 16379, 16381, 16382, 16383, 16385, 16388, 16389, 16389, 16389, 16392, 16396, 16396, 16396, 16396, 16396,
    16396, 16396, 16397, 16397, 16397, 16397, 16397, 16397, 16397, 16399, 16399, 16400, 16401, 16401, 16402, 16402, 16402, 16405, 16405, 16405, 16405, 16406, 16406, 16406,
    16409, 16409, 16410, 16411, 16411, 16412, 16412, 16413, 16416, 16416, 16416, 16417, 16418, 16421, 16421, 16422, 16422, 16422, 16423, 16423, 16423, 16423, 16423, 16423,
    16423, 16423, 16423, 16423, 16426, 16427, 16428, 16428, 16428, 16429, 16429, 16430, 16433, 16433, 16434, 16435, 16435, 16435, 16437, 16438, 16440, 16441, 16441, 16441,
    16441, 16441, 16441, 16441, 16441, 16441, 16442, 16442, 16442, 16442, 16442, 16442, 16444, 16444, 16450, 16451, 16451, 16451, 16451, 16453, 16453, 16454, 16459, 16461,
    16461, 16462, 16462, 16466, 16467, 16469, 16474, 16475, 16475, 16476, 16478, 16480, 16482, 16482, 16485, 16485, 16495, 16495, 16495, 16495, 16496, 16499, 16500, 16501,
    16502, 16505, 16505, 16505, 16506, 16506, 16506, 16506, 16508, 16510, 16512, 16514, 16515, 16515, 16515, 16516, 16516, 16516, 16517, 16520, 16524, 16524, 16524, 16525,
    16529, 16531, 16531, 16532, 16533, 16533, 16533, 16533, 16534, 16536, 16538, 16541, 16541, 16543, 16543, 16548, 16553, 16553, 16555, 16557, 16557, 16557, 16557, 16560,
    16561, 16561, 16561, 16561, 16562, 16562, 16563, 16563, 16566, 16567, 16567, 16567, 16568, 16572, 16572, 16572, 16572, 16573, 16573, 16574, 16574, 16577, 16577, 16577,
    16578, 16578, 16579, 16580, 16582, 16582, 16582, 16582, 16585, 16585, 16591, 16591, 16591, 16591, 16592, 16592, 16592, 16594, 16598, 16607, 16609, 16609, 16614, 16614,
    16614, 16615, 16618, 16618, 16618, 16619, 16619, 16621, 16623, 16625, 16625, 16626, 16626, 16628, 16629, 16632, 16632, 16632, 16633, 16634, 16634, 16634, 16634, 16634,
    16634, 16634, 16634, 16635, 16635, 16635, 16635, 16636, 16636, 16637, 16637, 16640, 16640, 16640, 16640, 16640, 16640, 16640, 16640, 16641, 16642, 16642, 16642, 16643,
    16643, 16644, 16645, 16648, 16648, 16650, 16650, 16650, 16653, 16654, 16655, 16655, 16656, 16656, 16656, 16656, 16657, 16657, 16659, 16660, 16661, 16661, 16661, 16661,
    16661, 16662, 16662, 16664, 16668, 16668, 16668, 16669, 16669, 16670, 16670, 16675, 16676, 16677, 16677, 16678, 16678, 16678, 16678, 16678, 16690, 16693, 16694, 16700,
    16700, 16701, 16702, 16702, 16702, 16703, 16703, 16707, 16707, 16707, 16713, 16716, 16718, 16718, 16718, 16719, 16719, 16721, 16722, 16722, 16722, 16724, 16724, 16735,
    16735, 16736, 16736, 16736, 16736, 16739, 16740, 16740, 16741, 16741, 16742, 16742, 16743, 16743, 16743, 16744, 16744, 16746, 16747, 16749, 16749, 16750, 16750, 16751,
    16753, 16753, 16753, 16753, 16753, 16753, 16754, 16755, 16755, 16755, 16755, 16756, 16757, 16757, 16757, 16757, 16758, 16758, 16760, 16761, 16761, 16762, 16762, 16762,
    16762, 16763, 16766, 16767, 16768, 16768, 16771, 16771, 16772, 16772, 16772, 16772, 16782, 16782, 16782, 16782, 16783, 16783, 16784, 16784, 16785, 16785, 16794, 16795,
    16795, 16796, 16796, 16797, 16797, 16797, 16799, 16803, 16803, 16803, 16812, 16812, 16813, 16816, 16816, 16816, 16823, 16823, 16823, 16825, 16825, 16825, 16825, 16825,
    16825, 16825, 16826, 16827, 16827, 16827, 16827, 16827, 16828, 16829, 16832, 16832, 16834, 16834, 16834, 16836, 16836, 16840, 16840, 16840, 16840, 16841, 16843, 16846,
    16846, 16846, 16846, 16846, 16846, 16846, 16846, 16846, 16850, 16851, 16852, 16854, 16854, 16856, 16856, 16856, 16857, 16860, 16860, 16865, 16867, 16867, 16867, 16869,
    16869, 16869, 16870, 16870, 16870, 16873, 16876, 16877, 16878, 16878, 16880, 16880, 16880, 16881, 16881, 16885, 16885, 16886, 16887, 16887, 16887, 16888, 16889, 16890,
    16891, 16892, 16894, 16910, 16910, 16911, 16911, 16911, 16911, 16911, 16912, 16912, 16912, 16912, 16914, 16915, 16915, 16917, 16921, 16921, 16922, 16924, 16930, 16930,
    16931, 16931, 16931, 16931, 16931, 16931, 16931, 16932, 16933, 16933, 16933, 16933, 16933, 16933, 16933, 16937, 16938, 16943, 16943, 16943, 16944, 16944, 16944, 16945,
    16945, 16945, 16953, 16955, 16958, 16958, 16958, 16959, 16962, 16962, 16965, 16966, 16970, 16972, 16972, 16972, 16972, 16974, 16974, 16975, 16977, 16981, 16982, 16982,
    16985, 16985, 16986, 16987, 16987, 16988, 16988, 16991, 16991, 16991, 16991, 16992, 16995, 16996, 16997, 16997, 16998, 16999, 17000, 17000, 17000, 17000, 17000, 17000,
    17016, 17018, 17018, 17019, 17019, 17021, 17021, 17021, 17021, 17023, 17023, 17024, 17026, 17026, 17027, 17028, 17029, 17030, 17030, 17030, 17031, 17031, 17031, 17033,
    17034, 17034, 17034, 17034, 17036, 17038, 17041, 17042, 17042, 17043, 17043, 17044, 17044, 17045, 17045, 17051, 17051, 17055, 17055, 17055, 17058, 17059, 17059, 17064,
    17064, 17064, 17064, 17064, 17065, 17065, 17065, 17067, 17068, 17069, 17069, 17069, 17069, 17069, 17069, 17069, 17070, 17070, 17070, 17070, 17072, 17072, 17072, 17073,
    17079, 17080, 17083, 17083, 17084, 17085, 17085, 17085, 17085, 17085, 17087, 17088, 17088, 17089, 17089, 17090, 17091, 17091, 17092, 17092, 17093, 17093, 17095, 17095,
    17095, 17097, 17099, 17099, 17100, 17100, 17100, 17109, 17109, 17109, 17109, 17110, 17110, 17113, 17114, 17114, 17114, 17117, 17117, 17118, 17118, 17118, 17120, 17120,
    17120, 17123, 17123, 17124, 17126, 17128, 17130, 17131, 17133, 17134, 17134, 17134, 17135, 17136, 17139, 17141, 17142, 17142, 17142, 17142, 17142, 17142, 17142, 17142,
    17146, 17146, 17146, 17154, 17154, 17155, 17155, 17156, 17156, 17156, 17157, 17157, 17157, 17157, 17158, 17158, 17158, 17160, 17160, 17163, 17165, 17165, 17167, 17167,
    17178, 17178, 17180, 17180, 17180, 17183, 17184, 17184, 17187, 17188, 17192, 17193, 17193, 17193, 17195, 17196, 17197, 17197, 17201, 17201, 17205, 17205, 17206, 17211,
    17211, 17212, 17213, 17213, 17213, 17214, 17214, 17214, 17214, 17216, 17216, 17216, 17216, 17217, 17218, 17219, 17222, 17222, 17223, 17223, 17224, 17224, 17224, 17232,
    17232, 17232, 17232, 17232, 17235, 17235, 17237, 17237, 17238, 17239, 17239, 17241, 17243, 17244, 17244, 17244, 17245, 17245, 17248, 17248, 17248, 17248, 17248, 17248,
    17250, 17250, 17255, 17257, 17257, 17262, 17265, 17265, 17265, 17265, 17265, 17267, 17268, 17268, 17268, 17268, 17268, 17273, 17273, 17273, 17273, 17276, 17276, 17276,
    17278, 17282, 17284, 17285, 17286, 17286, 17287, 17287, 17290, 17290, 17291, 17291, 17291, 17292, 17293, 17293, 17293, 17294, 17295, 17295, 17296, 17296, 17297, 17297,
    17297, 17298, 17299, 17299, 17299, 17300, 17301, 17301, 17301, 17302, 17304, 17304, 17305, 17305, 17305, 17306, 17307, 17310, 17310, 17312, 17317, 17318, 17320, 17320,
    17324, 17324, 17324, 17328, 17338, 17338, 17338, 17338, 17339, 17339, 17339, 17342, 17343, 17343, 17343, 17346, 17347, 17347, 17347, 17347, 17347, 17349, 17352, 17353,
    17354, 17354, 17355, 17355, 17355, 17355, 17355, 17356, 17356, 17358, 17359, 17360, 17360, 17361, 17362, 17364, 17367, 17367, 17368, 17370, 17370, 17370, 17370, 17370,
    17370, 17370, 17381, 17381, 17382, 17382, 17383, 17385, 17386, 17388, 17388, 17388, 17389, 17390, 17390, 17391, 17391, 17392, 17392, 17395, 17398, 17401, 17401, 17401,
    17404, 17405, 17405, 17405, 17406, 17406, 17407, 17408, 17410, 17410, 17410, 17412, 17413, 17416, 17418, 17420, 17422, 17424, 17424, 17424, 17424, 17424, 17425, 17426,
    17427, 17427, 17427, 17427, 17427, 17427, 17427, 17427, 17427, 17427, 17428, 17428, 17429, 17429, 17430, 17430, 17431, 17433, 17433, 17434, 17435, 17440, 17440, 17441,
    17441, 17441, 17441, 17441, 17441, 17441, 17441, 17442, 17442, 17443, 17443, 17446, 17447, 17447, 17448, 17449, 17451, 17451, 17451, 17455, 17456, 17456, 17456, 17458,
    17463, 17463, 17463, 17464, 17464, 17464, 17466, 17466, 17471, 17472, 17472, 17472, 17472, 17474, 17475, 17475, 17476, 17476, 17476, 17476, 17477, 17478, 17478, 17480,
    17480, 17481, 17481, 17481, 17481, 17482, 17483, 17484, 17484, 17484, 17484, 17485, 17485, 17485, 17487, 17488, 17490, 17491, 17493, 17496, 17499, 17500, 17500, 17500,
    17501, 17501, 17501, 17502, 17502, 17502, 17504, 17506, 17506, 17506, 17510, 17510, 17510, 17510, 17511, 17511, 17511, 17511, 17511, 17511, 17511, 17512, 17515, 17519,
    17519, 17519, 17519, 17520, 17520, 17520, 17520, 17522, 17522, 17522, 17522, 17524, 17525, 17525, 17529, 17533, 17535, 17537, 17539, 17540, 17540, 17540, 17541, 17543,
    17544, 17545, 17546, 17546, 17548, 17548, 17548, 17548, 17552, 17552, 17552, 17552, 17552, 17553, 17554, 17554, 17554, 17558, 17558, 17560, 17560, 17565, 17570, 17570,
    17571, 17572, 17572, 17572, 17573, 17577, 17577, 17578, 17579, 17579, 17579, 17582, 17583, 17591, 17594, 17597, 17599, 17600, 17600, 17602, 17605, 17607, 17609, 17610,
    17612, 17612, 17614, 17614, 17615, 17616, 17616, 17617, 17617, 17617, 17617, 17618, 17618, 17622, 17626, 17630, 17634};

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
    0, 0, 4719104, 0, 559956123, 34603296, 48792576, 1112378384, 0, 839385088, 0, 1542297095,
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
    10151, 1208, 13587, 12044, 17475, 2204, 8997, 5704, 15582, 1563, 3070, 10215, 11437, 7198, 8101, 17432, 1923, 52, 12225, 2202, 14572, 11812, 5384, 7851,
    14205, 14208, 14209, 1080, 3692, 17582, 13514, 13516, 10915, 2026, 16875, 1597, 7363, 14280, 11524, 7412, 7466, 5410, 6582, 7980, 2405, 13075, 14181, 11648,
    12744, 15611, 7046, 7736, 8730, 9734, 10117, 1379, 4600, 9576, 4701, 7788, 16629, 1994, 2504, 3254, 8175, 13953, 8740, 14358, 5605, 9323, 12009, 13930,
    13932, 6659, 10806, 10807, 3549, 4769, 12836, 9002, 189, 1347, 17233, 3681, 13240, 10398, 874, 10467, 3166, 2957, 2958, 15647, 16190, 7678, 5505, 10970,
    3204, 11647, 8294, 15295, 5166, 8912, 7483, 15464, 15466, 16901, 16905, 15354, 563, 7305, 13194, 14319, 3706, 624, 4103, 3779, 6772, 17307, 14445, 16653,
    9474, 9475, 383, 2949, 2361, 1870, 7610, 14411, 15571, 10752, 10266, 12986, 3090, 2704, 2502, 15020, 16183, 1535, 5841, 968, 6786, 6549, 10535, 10963,
    8044, 10713, 2503, 14645, 5125, 11754, 755, 8675, 10033, 9559, 13756, 6745, 6465, 10330, 15210, 13262, 9904, 15888, 12096, 251, 15070, 9911, 12554, 3174,
    14562, 14095, 5594, 11267, 12432, 11268, 12433, 13704, 8884, 7123, 9754, 3559, 7786, 17626, 13102, 7205, 4720, 11730, 7671, 5831, 11304, 6735, 7797, 5565,
    6771, 7973, 7974, 7975, 10767, 13274, 14948, 466, 6461, 6462, 11426, 11326, 12601, 6067, 5671, 7561, 2269, 5553, 13010, 13763, 5890, 16836, 13085, 5801,
    8334, 13037, 16316, 8788, 16731, 11836, 1250, 1251, 4101, 4102, 5789, 13634, 3310, 11739, 12041, 16359, 9092, 8627, 8288, 13659, 4030, 13948, 9075, 11866,
    2381, 6816, 9167, 9276, 2068, 16052, 10411, 12024, 10788, 2917, 2155, 11103, 11104, 11105, 14314, 11015, 5331, 6543, 16180, 5989, 570, 13227, 14351, 11023,
    10202, 800, 1767, 4469, 7409, 2255, 3511, 1586, 1587, 4521, 8033, 3585, 15622, 4259, 8235, 16018, 13451, 14555, 10074, 16147, 4328, 8328, 86, 12261,
    13212, 5216, 16812, 16429, 3661, 7852, 13700, 3790, 17388, 7324, 16407, 17494, 1965, 3216, 1969, 3218, 4934, 4235, 12322, 13012, 4808, 9206, 849, 15533,
    6826, 12105, 6295, 13358, 13359, 14381, 15541, 15577, 10057, 1429, 12013, 13091, 6231, 5045, 16878, 16332, 6551, 1318, 1319, 1320, 13492, 12482, 3427, 14079,
    6070, 2699, 2176, 674, 9304, 7832, 1584, 12354, 13325, 4970, 8882, 7001, 8133, 10808, 12059, 13595, 5262, 7871, 6681, 10019, 14188, 14189, 15712, 15713,
    7202, 2964, 14531, 14616, 3941, 3942, 9454, 9455, 6709, 9792, 11765, 8824, 3303, 4456, 16734, 9644, 2714, 14707, 9125, 13678, 17068, 8397, 8398, 8652,
    5667, 12573, 2632, 13723, 6464, 6700, 13857, 14602, 1203, 6989, 14340, 14341, 14342, 9161, 15490, 8349, 1673, 16599, 1183, 14094, 5461, 2090, 13645, 1550,
    12462, 13622, 17025, 10562, 194, 16703, 3372, 5602, 11838, 8862, 14114, 14863, 2273, 13744, 16985, 16239, 7502, 5122, 1212, 13338, 4005, 5267, 14490, 15684,
    241, 6895, 7961, 12394, 9015, 6882, 44, 9150, 10514, 12116, 11877, 12668, 12670, 5770, 6975, 9390, 854, 4722, 13652, 13288, 17422, 3979, 9510, 733,
    17266, 9347, 14992, 3745, 4972, 2189, 16013, 1925, 10992, 9306, 9307, 9308, 4205, 7951, 763, 10187, 12746, 6302, 2649, 10502, 14446, 6514, 10304, 17453,
    17539, 11810, 1421, 8519, 8520, 4082, 16104, 15025, 16199, 9463, 10683, 16459, 125, 11733, 3403, 9964, 16416, 2665, 2666, 1614, 2234, 5990, 12760, 17507,
    5310, 1755, 1942, 2409, 14281, 7750, 453, 12003, 1847, 16106, 12769, 17223, 5992, 6195, 16464, 17562, 6648, 8295, 1607, 7844, 1662, 3607, 7635, 4395,
    4396, 390, 300, 9667, 2947, 10344, 10345, 14798, 10845, 180, 5909, 9863, 9864, 2094, 11984, 1160, 2263, 7287, 8305, 14504, 3488, 3756, 14834, 1283,
    11331, 6240, 2870, 7338, 15080, 8377, 8378, 13066, 15403, 8929, 1405, 9940, 7888, 15205, 15206, 11114, 11115, 1876, 6755, 6757, 7885, 10803, 15510, 7111,
    11588, 12496, 7411, 4433, 217, 4837, 1035, 1366, 1390, 13531, 15749, 1014, 8910, 5285, 1955, 16047, 3374, 4630, 4432, 271, 10874, 15519, 13330, 17129,
    11577, 9426, 16256, 7547, 15813, 11093, 15151, 16312, 14768, 12860, 12861, 13128, 8739, 12956, 11623, 5179, 11232, 17167, 2876, 15478, 7436, 15264, 10711, 11926,
    14011, 14694, 15887, 9978, 1377, 2837, 4072, 8688, 17584, 13429, 16154, 10982, 3185, 15088, 16998, 12494, 8881, 5662, 11825, 885, 17416, 450, 3476, 4222,
    2429, 14556, 10109, 13685, 13911, 11404, 12222, 15495, 15497, 15262, 12868, 12869, 9884, 979, 14794, 9955, 920, 2761, 2763, 10838, 2728, 17549, 1091, 5507,
    5804, 1670, 1791, 1793, 78, 5537, 841, 3125, 16601, 10463, 3905, 5508, 6404, 8999, 11558, 8915, 8916, 7035, 6211, 7298, 3592, 14448, 2278, 2279,
    8018, 8019, 14511, 11627, 17098, 3478, 15778, 17245, 4353, 8984, 8070, 13490, 13403, 13270, 370, 8242, 5522, 9091, 9876, 77, 1239, 780, 17298, 633,
    1837, 4284, 16899, 16902, 14537, 17377, 17145, 13153, 14284, 571, 17345, 17376, 16404, 9994, 17232, 1489, 13257, 14633, 14843, 11005, 14740, 14544, 14545, 9761,
    9762, 14683, 6343, 12327, 16096, 6189, 6190, 6191, 6192, 11174, 1260, 4665, 16937, 11164, 1542, 9776, 3159, 9009, 5445, 5447, 15093, 234, 7300, 11173,
    8256, 9557, 5894, 1409, 12253, 12411, 16637, 8660, 9831, 9513, 11592, 40, 15893, 6978, 6979, 6980, 6981, 9407, 12357, 6824, 17364, 788, 789, 11380,
    14132, 13243, 12648, 3927, 5149, 10278, 12984, 12472, 1810, 835, 6631, 2979, 4100, 16121, 3307, 9487, 10708, 10709, 3430, 14955, 11497, 12584, 444, 5576,
    10182, 10188, 14050, 7706, 13249, 17110, 14748, 7328, 5454, 5672, 16328, 9443, 127, 2651, 3459, 10130, 1157, 15372, 9088, 13933, 10231, 15370, 5478, 5108,
    5318, 14145, 12857, 11242, 5048, 12701, 5825, 16408, 1117, 15552, 15553, 7029, 7195, 33, 12053, 2242, 13095, 11704, 9468, 8459, 7479, 12177, 16681, 14245,
    6519, 8673, 14256, 17069, 4903, 6592, 8074, 8075, 7164, 6547, 3123, 2914, 521, 522, 13097, 12714, 4250, 276, 14302, 4738, 15077, 16218, 9916, 13024,
    9359, 2691, 13201, 13203, 14323, 9814, 15406, 74, 197, 4161, 5856, 6801, 7855, 9065, 10295, 16205, 16714, 1854, 3075, 3926, 5148, 5370, 17278, 2358,
    3618, 16288, 2402, 2403, 8346, 58, 11664, 11665, 23, 25, 12291, 16261, 16262, 587, 589, 5208, 5210, 1135, 15633, 15635, 12922, 1975, 4093, 10894,
    5396, 5258, 5259, 2939, 2942, 8509, 8512, 17441, 2225, 1951, 8251, 8252, 3895, 498, 5369, 10189, 6249, 15906, 314, 13765, 7824, 2000, 4025, 2195,
    11099, 4108, 4847, 10582, 10270, 8051, 4376, 9952, 3703, 3704, 11132, 1971, 12537, 8423, 244, 328, 3399, 12334, 3891, 5629, 11096, 1199, 16663, 1469,
    13591, 12658, 12659, 12660, 8434, 16827, 13221, 16347, 4322, 17184, 9555, 13755, 11282, 955, 8067, 3026, 13654, 4305, 14053, 16860, 10148, 1476, 283, 1701,
    16475, 15122, 1487, 1488, 3530, 4746, 13650, 2345, 6154, 7190, 7191, 8939, 2109, 9491, 16830, 6766, 10775, 3597, 15762, 16876, 9046, 2305, 9654, 4578,
    4029, 15179, 9284, 7573, 8589, 6890, 15476, 1515, 325, 6783, 7830, 14361, 16572, 14400, 250, 657, 785, 7468, 7470, 8448, 8450, 2065, 16813, 8244,
    13861, 16866, 8353, 13993, 6854, 404, 9406, 14700, 4925, 5250, 6641, 5124, 3114, 261, 8823, 185, 5846, 11717, 12783, 13877, 13878, 14698, 12091, 7843,
    1273, 14665, 13537, 5559, 5955, 4635, 11226, 11864, 1831, 2797, 12080, 12288, 4421, 5737, 1132, 2239, 10239, 6662, 7775, 16305, 3487, 8042, 8043, 11823,
    11824, 7708, 3035, 5232, 12316, 2326, 2327, 5231, 8272, 4567, 10782, 7120, 9909, 3338, 8674, 601, 15747, 6914, 6915, 7839, 7773, 7036, 6993, 6996,
    10688, 10691, 15208, 9374, 16440, 12081, 2596, 6645, 19, 266, 14778, 16043, 1729, 15051, 15053, 2353, 3616, 15124, 535, 538, 2482, 3339, 4496, 13324,
    485, 9420, 12620, 9253, 12976, 2201, 4413, 15944, 15945, 9587, 15193, 12348, 13482, 1759, 3904, 5127, 7536, 3304, 4457, 13394, 15009, 5615, 3602, 15097,
    15402, 4991, 12798, 13438, 11673, 11674, 9040, 14954, 10361, 12438, 12414, 16280, 3367, 8358, 17248, 16424, 17513, 11175, 12339, 6758, 14669, 9249, 4274, 13047,
    9577, 4476, 5517, 11652, 17076, 7497, 8482, 12872, 17401, 13962, 3708, 5271, 12566, 10897, 14044, 6276, 8937, 5433, 8802, 7800, 4693, 7878, 11323, 12397,
    16479, 7024, 6472, 7552, 10564, 16193, 16194, 14802, 815, 1232, 12582, 7655, 11851, 15244, 2674, 10534, 12137, 14479, 13974, 12954, 7870, 9422, 13001, 5104,
    5105, 5754, 3096, 8027, 17523, 1785, 5644, 13114, 5502, 5503, 13064, 2579, 2580, 3057, 9473, 8087, 13229, 12313, 16455, 16387, 4230, 7265, 5114, 12390,
    5269, 17203, 13860, 14525, 947, 3373, 11613, 1182, 15816, 10786, 12998, 1411, 10211, 11433, 13949, 10010, 6103, 14754, 7221, 8008, 2707, 6042, 7158, 4599,
    17312, 12293, 4407, 6407, 1233, 3808, 1993, 14282, 9609, 15199, 15505, 16648, 2082, 3354, 12038, 3364, 11807, 1340, 15652, 4976, 12975, 10379, 4943, 9698,
    15343, 16450, 10679, 15898, 9341, 10531, 9085, 14661, 87, 17169, 9869, 2135, 1820, 7146, 11570, 12119, 5930, 4163, 10811, 6891, 14047, 886, 13957, 14893,
    16302, 7780, 7781, 8799, 8800, 12605, 16298, 13675, 2644, 14752, 17402, 5444, 5446, 12711, 14891, 3711, 9102, 2648, 5897, 3828, 4734, 9866, 12172, 6917,
    8286, 896, 11643, 9025, 9405, 9565, 10776, 8287, 14784, 3985, 1937, 3188, 4178, 3829, 5256, 11336, 12581, 13044, 3242, 15299, 7049, 2769, 4175, 10083,
    353, 6933, 13725, 10793, 11012, 16119, 3033, 15117, 16582, 11811, 17241, 6345, 7435, 12735, 3335, 8556, 15234, 10108, 768, 7941, 10268, 213, 6186, 7293,
    8306, 8307, 12131, 5707, 590, 4539, 13561, 7570, 17382, 1177, 2291, 36, 9932, 4890, 5077, 5078, 16782, 1520, 961, 8616, 16337, 484, 12619, 865,
    2007, 10652, 16247, 14315, 14831, 11003, 10332, 15677, 11939, 9309, 13786, 1650, 1651, 7512, 2667, 12565, 15971, 12025, 7601, 7602, 9332, 13871, 15006, 12439,
    9142, 13501, 13502, 14818, 16978, 16979, 16980, 11634, 17059, 3853, 9049, 11081, 11144, 4614, 4380, 7405, 8390, 2351, 17496, 9995, 3672, 8731, 14202, 16574,
    4165, 9593, 4248, 2898, 12040, 11028, 14782, 3900, 11639, 15919, 6132, 9579, 16883, 7391, 11136, 8568, 16702, 15949, 15950, 15951, 681, 2066, 9675, 9676,
    12830, 12831, 12000, 6151, 7268, 1281, 16887, 326, 1977, 3800, 16093, 8667, 14998, 9748, 12939, 3416, 5473, 12607, 6066, 5488, 16797, 16798, 17166, 17153,
    751, 14809, 6401, 7516, 16368, 7234, 5562, 4950, 1259, 13644, 10885, 6041, 14031, 1437, 1438, 16215, 16216, 6009, 199, 4056, 3565, 2466, 15438, 9794,
    11830, 5425, 546, 9231, 13231, 14359, 4711, 5588, 5589, 5600, 6602, 15776, 16909, 16462, 17560, 10651, 16246, 3537, 15573, 6306, 7392, 1816, 1817, 9541,
    7872, 7649, 3499, 3532, 6962, 13497, 3586, 15623, 2804, 14291, 7133, 15724, 15728, 12910, 2396, 7243, 9756, 15363, 16763, 3564, 12890, 14159, 16605, 15578,
    5934, 13399, 1558, 1069, 1070, 1071, 8814, 2954, 2956, 4303, 4304, 1221, 10796, 3456, 17240, 1214, 14339, 17063, 15492, 9375, 518, 15864, 3547, 8964,
    5758, 16213, 2270, 2306, 4572, 13273, 9391, 5607, 10469, 16540, 11071, 4530, 16664, 15923, 13934, 8560, 13346, 5476, 10457, 4562, 11511, 12612, 5870, 14034,
    9910, 4550, 4551, 5808, 16306, 7304, 8320, 7689, 9751, 48, 548, 8547, 1776, 3011, 6736, 12174, 11548, 12652, 11393, 12523, 6770, 8032, 934, 2268,
    12002, 2076, 6872, 7911, 13204, 14324, 10526, 15630, 5378, 4028, 6609, 15596, 15597, 1688, 17371, 7694, 7018, 8653, 3590, 5044, 1501, 8202, 4849, 16478,
    8179, 13753, 3812, 7696, 5194, 10423, 11770, 10042, 8121, 9084, 13432, 2550, 9679, 472, 3932, 3933, 7277, 9670, 11829, 10449, 10465, 12424, 7510, 3785,
    6182, 13610, 14617, 3911, 13356, 2826, 1336, 2483, 2484, 14182, 2475, 2476, 1054, 1055, 1056, 14297, 9563, 6638, 2635, 13863, 5049, 5050, 16744, 8677,
    529, 12742, 17369, 8523, 2817, 5794, 8336, 5837, 2516, 14598, 2089, 17103, 2628, 3893, 10380, 11653, 5094, 3768, 2463, 12667, 12129, 12130, 10289, 11885,
    8957, 11886, 15607, 8958, 103, 104, 105, 106, 12273, 12274, 8222, 7404, 12635, 1783, 3043, 9671, 10906, 15496, 11301, 981, 16085, 16086, 16087, 5774,
    11178, 3569, 17295, 16174, 16175, 11107, 17431, 12540, 901, 7563, 12127, 10746, 2124, 2125, 2126, 14422, 4655, 9129, 13183, 5806, 8552, 9849, 3182, 15242,
    14581, 17375, 339, 16597, 12630, 17541, 17542, 15362, 16484, 10136, 10137, 11353, 11354, 3849, 5053, 4776, 9695, 10378, 16295, 778, 779, 1943, 13177, 16890,
    13054, 5397, 4090, 4091, 5327, 5328, 8976, 2211, 12294, 2044, 2045, 11899, 6512, 13806, 12338, 2576, 15347, 12673, 7009, 6092, 14335, 7131, 14002, 2217,
    2218, 16187, 16393, 898, 14204, 16470, 2498, 2916, 7240, 7241, 12754, 12755, 7718, 483, 17544, 5646, 10891, 14605, 15183, 2174, 1334, 2332, 4276, 15859,
    12256, 6749, 17290, 6339, 10397, 16481, 2017, 9629, 4364, 17471, 17505, 7047, 1838, 12596, 5477, 3050, 3051, 6332, 12263, 13392, 4467, 8827, 8828, 10784,
    11989, 1742, 13033, 1482, 5513, 7220, 10974, 4265, 5550, 5630, 6817, 6125, 6487, 7233, 7565, 1602, 2731, 5315, 6527, 7656, 8685, 16410, 17499, 3260,
    4411, 5483, 13060, 13061, 7128, 10597, 5571, 4580, 14997, 13004, 5064, 1171, 288, 16816, 7929, 13462, 219, 1382, 2391, 14480, 4243, 16283, 10473, 11756,
    4244, 16284, 1562, 7319, 12165, 17633, 3577, 4784, 4133, 5367, 3539, 15575, 2096, 3382, 10660, 11699, 12780, 16255, 12544, 8836, 10068, 16879, 16662, 11642,
    2527, 6029, 17030, 17390, 8157, 8158, 11933, 11934, 11935, 16769, 15149, 17218, 4604, 9694, 403, 1267, 5244, 5506, 7491, 7733, 15030, 1895, 1896, 13603,
    17303, 9222, 9223, 10049, 3087, 11591, 8479, 1588, 2860, 10339, 15361, 16483, 12568, 15678, 8686, 8648, 17600, 17601, 13870, 15251, 15252, 11502, 11503, 3167,
    10179, 6724, 12894, 11378, 14142, 15340, 16644, 1445, 11507, 12608, 11508, 12609, 11509, 12610, 11510, 12611, 12112, 13210, 5343, 17255, 5386, 5392, 6569, 6572,
    6664, 2611, 17520, 16964, 5578, 9696, 12716, 10851, 1523, 14415, 11660, 3009, 4742, 4743, 5377, 6605, 1522, 4918, 11610, 14000, 17015, 14266, 10118, 10620,
    1633, 2247, 9066, 9721, 7792, 16631, 7952, 3352, 12125, 8473, 15260, 16725, 3094, 16920, 2341, 3410, 8, 3603, 12930, 3604, 12931, 7140, 10196, 1099,
    16796, 8230, 10442, 4919, 3662, 3663, 11621, 7126, 9166, 2459, 6862, 5869, 17204, 10032, 7919, 2739, 7481, 12179, 8413, 3605, 3606, 15401, 9550, 9551,
    8845, 13049, 428, 16412, 1667, 8782, 7051, 10750, 10751, 4472, 2901, 4142, 4225, 5509, 7817, 14110, 3439, 6814, 10227, 11451, 12318, 6236, 14493, 2581,
    15793, 9459, 10672, 17437, 11073, 9301, 6213, 764, 11006, 14741, 4524, 1403, 1404, 9369, 9844, 9845, 2572, 10478, 11761, 11762, 13078, 1974, 4169, 658,
    8053, 7789, 9263, 9139, 12204, 15169, 15170, 15171, 15172, 5406, 6733, 8375, 14498, 14474, 3138, 9472, 10612, 6540, 5137, 6387, 12927, 14379, 15539, 1270,
    2390, 14242, 16835, 15976, 7503, 8487, 4127, 5361, 10649, 16244, 12031, 13115, 10475, 10479, 11758, 11763, 4615, 11962, 14548, 14549, 14550, 15753, 15754, 15755,
    1253, 3862, 1227, 10198, 818, 17342, 718, 12012, 3093, 4958, 2887, 2888, 9155, 9156, 11125, 15716, 4789, 7531, 11700, 2436, 2437, 3684, 3685, 16941,
    4143, 5404, 14950, 9035, 11302, 11303, 12679, 16088, 16786, 16787, 16788, 3230, 17003, 13232, 13233, 5606, 6782, 11553, 11845, 13000, 2771, 2773, 16373, 12604,
    16297, 3091, 3628, 11873, 9697, 7315, 7316, 7514, 7515, 14222, 7977, 16082, 14701, 1646, 1648, 11715, 3163, 12486, 14347, 14348, 9889, 7048, 4231, 840,
    1989, 13275, 12786, 13942, 4558, 5874, 4989, 3502, 16868, 1154, 12247, 13771, 13772, 13773, 651, 1853, 9457, 179, 1339, 16331, 17413, 1781, 3017, 9007,
    9355, 16783, 11834, 10777, 8216, 5074, 11625, 5158, 13941, 10815, 16510, 10590, 4668, 15969, 2142, 15704, 10627, 15265, 6216, 16933, 6612, 4729, 8344, 12144,
    14951, 14952, 2145, 1512, 1480, 17418, 172, 1051, 1076, 8607, 4833, 5888, 2180, 6894, 5889, 7717, 3279, 6859, 11557, 4384, 4254, 11050, 12945, 13945,
    11971, 3553, 3554, 762, 3947, 170, 10955, 5504, 6340, 4152, 1101, 10719, 3854, 9358, 1458, 1459, 10604, 10605, 10606, 8135, 17302, 8811, 6785, 2508,
    15475, 15255, 10900, 7356, 12878, 5471, 9295, 13173, 13174, 660, 1521, 7418, 14194, 16567, 14576, 1090, 2434, 7922, 8238, 14134, 8352, 11792, 11793, 17614,
    15809, 6335, 8436, 14509, 8172, 10592, 7107, 12595, 8536, 7267, 14764, 12108, 6298, 15356, 15357, 14151, 15346, 6804, 6806, 5073, 8263, 17487, 67, 68,
    69, 70, 4748, 8048, 17194, 13889, 11565, 11201, 11202, 405, 7582, 7583, 10743, 10856, 14333, 9880, 14817, 6542, 7682, 7683, 683, 7578, 11726, 3855,
    15939, 5241, 10388, 14601, 15063, 15997, 12810, 13813, 4859, 11707, 12243, 14648, 12511, 5639, 6828, 12513, 2689, 6139, 6140, 11688, 11689, 13225, 10577, 7957,
    8920, 14744, 2978, 14259, 7291, 7292, 14237, 17411, 1257, 1258, 15924, 15926, 3251, 1894, 12308, 7185, 7745, 9099, 6743, 8796, 2479, 138, 7639, 1164,
    15318, 12694, 12541, 12450, 17018, 16628, 11960, 14438, 7311, 15521, 16230, 5878, 14425, 6358, 8097, 12564, 686, 8988, 11896, 15614, 8704, 8705, 15212, 15213,
    15214, 12092, 7877, 14439, 15626, 4034, 5296, 399, 16040, 5900, 11254, 10725, 16281, 12888, 9945, 1882, 3120, 13717, 16709, 15584, 3289, 4444, 6093, 16270,
    1106, 6922, 872, 2015, 7997, 8213, 15948, 4290, 10571, 8717, 1626, 750, 14972, 11048, 8998, 2703, 1691, 17137, 15914, 6586, 6587, 10662, 5556, 4422,
    1136, 2243, 1305, 7744, 15588, 11702, 15896, 12886, 526, 10352, 9080, 14553, 12258, 14463, 16122, 6780, 8014, 10036, 16642, 3578, 14494, 8106, 3561, 14487,
    1495, 7145, 14418, 8285, 13133, 4253, 9781, 13779, 10279, 1594, 14109, 15480, 3039, 3040, 13687, 10271, 7741, 6108, 8562, 9535, 11458, 9635, 6116, 11038,
    9783, 729, 730, 6135, 3548, 11972, 6647, 10248, 11494, 13107, 15511, 14046, 3816, 784, 11963, 3234, 7058, 2518, 3919, 14840, 1909, 3156, 15413, 16377,
    635, 15829, 11140, 11141, 5359, 13844, 1800, 1803, 1804, 12788, 13944, 648, 12420, 10859, 2167, 6239, 7336, 16149, 2104, 900, 2641, 16131, 16132, 16133,
    16485, 9862, 9602, 10830, 2996, 4190, 2057, 7834, 275, 1440, 15905, 17040, 16503, 17603, 10, 15568, 12800, 12801, 11290, 13254, 14746, 2980, 8970, 13122,
    4059, 5225, 6940, 227, 228, 11667, 11668, 15907, 15908, 4816, 7768, 13920, 10400, 12429, 4285, 14720, 2997, 4191, 12370, 12371, 6088, 10059, 3751, 4173,
    16208, 16963, 10847, 7970, 8987, 6327, 6328, 7721, 13208, 13822, 14973, 12531, 13684, 14126, 14127, 15325, 15326, 7523, 8525, 2497, 5937, 3830, 11895, 15613,
    8702, 17310, 10667, 11046, 10953, 2745, 16869, 14513, 14514, 9240, 9241, 11701, 17125, 4038, 5300, 4404, 7447, 17157, 15605, 16777, 16778, 11922, 15013, 8243,
    7444, 14216, 12237, 4200, 16163, 13386, 14833, 16911, 4228, 15152, 912, 4430, 12207, 5420, 11520, 16531, 113, 327, 1516, 14119, 9556, 16861, 15935, 10223,
    11445, 14971, 16079, 5956, 13938, 9340, 10530, 7623, 13116, 7848, 12925, 1446, 1447, 1448, 10138, 10139, 13696, 1450, 1451, 1452, 10140, 10141, 8719, 14300,
    6615, 6616, 16189, 8265, 8266, 8871, 9326, 16173, 16034, 9128, 8119, 4712, 2159, 14075, 14704, 4632, 8960, 7302, 1288, 2298, 600, 602, 147, 10981,
    6603, 4767, 11229, 8526, 6539, 547, 7459, 11194, 11594, 2853, 4095, 4129, 5363, 2936, 2938, 8506, 8508, 6552, 6279, 1918, 5982, 1768, 6170, 10259,
    10880, 13304, 13308, 11344, 12483, 7116, 8171, 10715, 17608, 11430, 16091, 4733, 16016, 5906, 10840, 13740, 12789, 16997, 15452, 2154, 14962, 14964, 5056, 5057,
    10554, 10555, 6269, 8959, 3653, 634, 15235, 10121, 10122, 7551, 16752, 2128, 15138, 5164, 5165, 690, 12285, 4138, 3414, 2567, 11457, 6795, 2333, 2334,
    6393, 7783, 3256, 17550, 391, 16371, 2948, 4104, 10453, 14629, 3280, 9878, 9879, 9010, 15853, 5088, 5322, 5323, 10567, 562, 3859, 2011, 9771, 9772,
    2401, 1432, 5319, 1949, 6633, 7709, 14089, 9499, 9500, 301, 13720, 13667, 8112, 7920, 366, 10263, 10760, 16708, 13328, 5003, 7136, 10011, 10012, 135,
    1944, 5523, 9103, 6507, 7595, 9338, 1830, 11906, 11909, 17370, 15300, 14506, 5337, 10922, 3614, 6825, 10272, 1294, 17622, 16794, 6949, 9344, 7343, 8337,
    9456, 6049, 6050, 262, 10988, 10418, 1697, 1827, 4239, 1601, 7874, 11429, 6863, 1236, 3198, 9000, 2645, 11078, 17624, 3609, 13027, 13028, 10905, 10384,
    17227, 4154, 5422, 15321, 16437, 2382, 8096, 6015, 15799, 16257, 3930, 741, 17273, 10865, 312, 4013, 4014, 11897, 2352, 17199, 161, 3574, 12066, 9589,
    10797, 1910, 541, 1517, 581, 15358, 8609, 15732, 11359, 15278, 12441, 13583, 2414, 30, 6988, 8728, 8103, 16593, 11489, 1086, 6318, 1635, 15092, 7169,
    3288, 17567, 1468, 7276, 13588, 11184, 3225, 3226, 3227, 11856, 1592, 1988, 10105, 10106, 10107, 2287, 14403, 245, 329, 2713, 3989, 16129, 9894, 8153,
    1941, 5678, 15982, 5177, 14372, 3541, 17374, 4167, 911, 1674, 13195, 5953, 7087, 8841, 4171, 1268, 7971, 13715, 654, 17202, 210, 3165, 15449, 15365,
    9840, 7991, 9003, 5609, 11923, 3255, 7067, 5683, 8724, 1573, 7901, 8196, 13781, 9790, 15932, 10716, 16983, 7274, 414, 15473, 536, 539, 15731, 2815,
    16624, 6901, 10307, 10308, 13538, 4271, 12551, 12553, 7917, 5019, 5020, 5021, 12550, 4268, 10282, 8054, 2598, 167, 17267, 14932, 15760, 10927, 12795, 17332,
    75, 6030, 9571, 6597, 6598, 6599, 6600, 6601, 14377, 15537, 5726, 17529, 3500, 4694, 13045, 11729, 4483, 15767, 2194, 10366, 10367, 11279, 10800, 8586,
    6499, 13567, 53, 16461, 8094, 13592, 9908, 1462, 2594, 14274, 11925, 1277, 12227, 9800, 8989, 17152, 8904, 10149, 15033, 5376, 7353, 13295, 9133, 15481,
    7555, 6563, 9137, 15979, 13865, 10678, 1790, 8848, 10498, 1824, 1825, 3248, 9415, 9823, 15416, 4594, 4595, 4596, 10984, 10985, 1433, 695, 1124, 4331,
    12973, 13007, 2541, 2546, 9542, 796, 8755, 5777, 5239, 17096, 15963, 10001, 13057, 13058, 11077, 8184, 1553, 13127, 3980, 3981, 9511, 9512, 11924, 16874,
    8147, 3975, 3852, 16707, 12050, 3883, 8102, 8763, 17470, 1657, 14227, 4176, 11994, 15631, 5638, 6827, 7155, 8217, 11833, 12900, 416, 16953, 2060, 14434,
    3728, 17460, 3731, 17462, 11483, 16669, 8815, 5181, 6812, 1580, 10389, 11582, 17391, 4905, 4417, 8226, 13831, 16657, 3385, 13143, 7884, 14801, 1173, 1174,
    5954, 16768, 1098, 3871, 753, 6224, 7321, 5860, 16207, 7647, 10720, 14582, 8917, 3088, 8647, 4696, 8149, 8150, 15090, 7597, 7156, 7157, 1194, 13799,
    2715, 3994, 11021, 16545, 1146, 17597, 5929, 14102, 14104, 2910, 2035, 569, 3621, 9115, 10675, 2178, 4817, 9248, 443, 6324, 6043, 1190, 15147, 2799,
    9305, 1922, 7235, 4951, 9020, 14483, 4141, 8091, 5183, 6434, 585, 6459, 6906, 1152, 1262, 15768, 16652, 13759, 11871, 1363, 14277, 4043, 4044, 8177,
    16007, 73, 1230, 16400, 14092, 15032, 16201, 15271, 8642, 794, 8661, 9833, 9795, 1890, 15875, 6683, 6684, 9393, 9394, 9395, 9396, 2307, 14788, 15202,
    7452, 11188, 13154, 11486, 11487, 11488, 10053, 2266, 4686, 13197, 351, 4623, 5676, 851, 5268, 7262, 2343, 7, 6281, 17044, 14989, 7172, 7993, 2889,
    10018, 15068, 17236, 2034, 14482, 13453, 16961, 2634, 12454, 16594, 2147, 4533, 9380, 2289, 13713, 6711, 12150, 17285, 12264, 16460, 15772, 4241, 9146, 11929,
    355, 880, 153, 6469, 8035, 9077, 4637, 4642, 5736, 16641, 16645, 17546, 8894, 10123, 336, 5879, 11385, 16852, 650, 1852, 3583, 9109, 15287, 16418,
    4010, 4011, 9561, 9562, 5312, 6526, 6047, 7163, 175, 1331, 2517, 14599, 15878, 17017, 196, 6705, 7759, 14719, 15911, 16713, 15432, 16573, 6123, 7231,
    292, 293, 16820, 16821, 9090, 9458, 4398, 11498, 10026, 16273, 7330, 8745, 7071, 3810, 10778, 10966, 926, 12277, 4113, 728, 5641, 16795, 10255, 9569,
    5352, 10585, 2786, 2787, 6026, 11356, 12839, 16513, 13955, 13397, 13191, 2169, 2170, 2346, 13040, 13978, 15858, 13200, 15388, 838, 11126, 10524, 10525, 7463,
    489, 10298, 4348, 16351, 10848, 16491, 11094, 3417, 15336, 2570, 14986, 3482, 12681, 11334, 6225, 6629, 3170, 1929, 1698, 1700, 3110, 3782, 16935, 17109,
    7691, 7137, 3513, 4725, 6904, 7965, 12089, 17518, 11964, 8897, 10193, 10194, 16928, 16929, 2865, 8443, 12049, 17476, 6055, 1628, 1630, 9184, 7344, 8407,
    14147, 15167, 5829, 5830, 13473, 2758, 13319, 14423, 11222, 13283, 11692, 11693, 5205, 14251, 7630, 7631, 7632, 7633, 14241, 14243, 17080, 17081, 10598, 10601,
    11217, 11218, 11153, 11154, 11155, 4106, 15132, 1388, 15794, 5065, 12400, 13546, 1389, 14430, 15615, 11711, 7925, 2235, 4177, 14693, 3047, 3048, 3049, 2526,
    9526, 9183, 1247, 1248, 1249, 8869, 8191, 9297, 422, 16971, 11988, 13056, 16010, 9625, 2447, 11387, 15081, 12993, 15007, 3575, 1518, 14813, 13647, 17572,
    12004, 11679, 8182, 13136, 10745, 4723, 10353, 13286, 15483, 3259, 4410, 11694, 15392, 6636, 11775, 9, 1044, 4785, 6046, 11009, 3710, 15955, 4987, 3680,
    10080, 6581, 1369, 12593, 1549, 3189, 4179, 6773, 12753, 6627, 2650, 1843, 15535, 16685, 16686, 3249, 2070, 10455, 6266, 3971, 1282, 16197, 5198, 16003,
    3276, 17617, 15685, 4969, 4270, 10494, 10495, 4739, 3633, 5872, 9570, 1710, 6424, 11630, 7388, 9688, 318, 6146, 10232, 9496, 9497, 4045, 13366, 5025,
    10517, 1972, 14106, 3443, 14101, 16259, 1427, 2042, 10468, 3820, 3821, 2374, 11569, 10028, 13991, 14406, 16638, 7719, 13206, 14070, 15400, 16551, 13216, 10347,
    14068, 820, 8742, 9906, 10403, 16995, 16654, 5731, 1579, 15523, 2220, 2221, 11904, 13626, 12517, 16394, 5434, 16116, 12048, 6014, 13104, 4775, 3552, 17313,
    9714, 17548, 15557, 14003, 16272, 7981, 3508, 3131, 13239, 6198, 8637, 2861, 4150, 10387, 9842, 13998, 2397, 6268, 9501, 1716, 2908, 2723, 14864, 2725,
    14866, 2727, 14869, 6247, 3095, 8233, 4218, 5560, 10113, 3642, 9168, 9169, 5152, 16155, 11788, 12484, 13068, 1357, 6257, 12365, 3395, 2843, 4363, 889,
    890, 3100, 3104, 1505, 9481, 10956, 12124, 1274, 14346, 5677, 6677, 7743, 16944, 7135, 8868, 2976, 421, 5935, 6367, 3953, 1832, 1833, 9659, 13079,
    13080, 15961, 15962, 6554, 7423, 8329, 12807, 12808, 6811, 10637, 7386, 17112, 4638, 2318, 14711, 7992, 8961, 8852, 8855, 4497, 17594, 17595, 10329, 10441,
    4375, 9740, 16172, 11400, 11533, 12229, 12242, 8296, 8297, 6617, 10125, 11339, 9536, 6881, 10069, 1695, 8718, 10024, 17358, 15195, 13103, 8790, 525, 8707,
    4390, 4391, 13981, 10854, 1996, 9922, 7366, 2083, 3355, 6222, 7318, 15279, 15280, 13443, 14527, 8481, 9925, 9106, 15026, 4585, 14696, 10316, 1149, 1150,
    12460, 2693, 8368, 14024, 448, 3022, 5436, 4435, 8165, 9883, 12485, 5773, 294, 16375, 1424, 12468, 13837, 10753, 12970, 8325, 6260, 13165, 5067, 12500,
    13904, 4021, 12832, 13581, 4015, 8573, 9598, 10826, 9815, 15407, 5411, 6583, 16166, 3342, 15499, 14774, 14775, 6078, 15270, 4862, 6362, 9722, 9723, 7030,
    15534, 6280, 5528, 10504, 10505, 13734, 2631, 4801, 12281, 15668, 4202, 7252, 1317, 2827, 2608, 14678, 11261, 9144, 4904, 6180, 1263, 1264, 6932, 1898,
    3467, 8452, 8453, 8454, 16033, 3843, 6637, 16357, 16633, 2782, 9537, 2535, 6550, 12977, 2115, 15352, 3128, 10723, 16674, 3923, 10946, 12879, 9402, 13630,
    17026, 13506, 8193, 1879, 3315, 12341, 9732, 11542, 13236, 4662, 4277, 11307, 1484, 8354, 1578, 12456, 3436, 9259, 10436, 9260, 10437, 5586, 5587, 1627,
    862, 2004, 3470, 2998, 3000, 4193, 4195, 4964, 16893, 2111, 3393, 4490, 9706, 9707, 335, 17368, 7370, 9701, 14499, 3991, 4887, 11213, 9178, 9179,
    13708, 7010, 13805, 2809, 311, 13750, 12106, 6296, 10190, 7132, 7134, 8188, 8189, 13487, 14585, 17616, 461, 11151, 14807, 17610, 12093, 11722, 9048, 14541,
    5849, 5851, 10111, 16831, 4761, 11417, 10132, 4374, 5596, 10785, 7859, 8780, 14115, 1669, 3353, 4575, 8013, 2032, 15284, 15285, 6209, 12120, 4160, 16204,
    1900, 1901, 13846, 14988, 8028, 11862, 14559, 14560, 7246, 7247, 710, 9768, 16857, 16858, 543, 1704, 5861, 17048, 16960, 10545, 7500, 7501, 8485, 8486,
    1829, 9449, 16982, 1863, 15925, 4024, 9038, 9042, 4085, 13729, 15359, 14426, 1291, 7490, 8371, 12964, 12965, 12759, 17611, 2072, 1560, 4354, 16397, 756,
    12154, 3233, 7325, 8345, 16290, 9324, 5591, 3325, 1378, 6235, 10030, 858, 17338, 2590, 10252, 4848, 15158, 7041, 9515, 4118, 12069, 1746, 5132, 6383,
    10499, 10500, 16363, 17442, 1735, 2668, 12036, 15783, 11616, 1564, 446, 6230, 12101, 11942, 17590, 7822, 13869, 2894, 2323, 14431, 7861, 11709, 17410, 13527,
    14148, 12239, 8698, 9098, 11172, 969, 6789, 14261, 6253, 14294, 4810, 426, 10853, 4582, 10176, 7209, 16474, 14207, 4522, 4564, 340, 9713, 16673, 13737,
    7931, 13464, 7373, 769, 6621, 11177, 133, 7933, 13466, 7382, 7383, 9412, 10428, 16881, 16882, 8737, 3772, 4990, 11612, 1692, 11930, 1243, 5272, 5273,
    14618, 13760, 7288, 12791, 11584, 10274, 10275, 10276, 11514, 11515, 11516, 1229, 7013, 14084, 13220, 17300, 12851, 618, 4249, 13891, 12027, 13738, 10114, 5263,
    8805, 15983, 7471, 16903, 5896, 5903, 11256, 3688, 4510, 4898, 5811, 8405, 9620, 11749, 11750, 12837, 12838, 607, 9531, 16988, 7735, 12128, 16241, 8639,
    11549, 11550, 7520, 12709, 3391, 7742, 6319, 8190, 10134, 951, 6779, 1163, 2692, 10470, 7042, 187, 4747, 13929, 17482, 9357, 17154, 4078, 7410, 10611,
    4531, 1624, 3851, 14938, 14939, 4799, 15598, 15599, 13090, 12353, 4923, 5568, 7574, 4313, 7477, 11787, 5893, 985, 4145, 14413, 8774, 3643, 4842, 16790,
    2019, 17253, 8943, 1577, 4283, 9841, 14220, 15418, 1581, 10103, 11992, 4077, 16102, 1966, 3217, 3219, 4379, 14440, 4110, 11998, 11999, 15826, 14263, 8456,
    14512, 3510, 5887, 11390, 16931, 15457, 5865, 6535, 1345, 14961, 668, 11405, 15472, 982, 15445, 9875, 2208, 16095, 7517, 11029, 9191, 8049, 7149, 8199,
    3318, 3320, 2354, 12416, 10262, 15165, 13347, 4999, 13434, 16352, 7044, 7923, 10765, 13896, 2271, 15759, 9806, 10258, 625, 14664, 13144, 12151, 2427, 16533,
    7397, 3665, 10976, 8039, 8040, 236, 4330, 5863, 1565, 7322, 1118, 13518, 13519, 1641, 1643, 8624, 8625, 16894, 2729, 5332, 8271, 8367, 11117, 2259,
    9684, 9097, 4788, 15957, 14909, 4704, 5119, 5978, 6366, 8859, 10081, 12876, 711, 5733, 12078, 14888, 14583, 7703, 13168, 954, 2507, 15703, 15811, 6336,
    11239, 3435, 14017, 16028, 6794, 3407, 17427, 16315, 1919, 9741, 8212, 2107, 2862, 4850, 8543, 13126, 12389, 14113, 15298, 1444, 5592, 11799, 12870, 5949,
    7084, 2836, 4071, 413, 5024, 7253, 17301, 7591, 5642, 2609, 14681, 12361, 12200, 13594, 14667, 4928, 3720, 17497, 17498, 11742, 10348, 17355, 11601, 17036,
    396, 1570, 8372, 9567, 561, 12111, 13209, 17097, 4132, 5366, 13923, 3964, 5121, 5197, 6369, 13484, 13035, 14157, 1172, 13289, 2038, 7807, 3275, 4425,
    12193, 15651, 354, 4356, 4494, 4351, 1798, 4689, 16282, 1717, 5684, 12257, 13076, 2854, 4096, 4130, 4830, 5364, 16774, 2935, 2937, 8505, 8507, 13032,
    4347, 15196, 13849, 1861, 3080, 7099, 121, 13728, 9942, 9339, 13525, 13526, 4945, 14495, 9419, 10357, 10358, 10731, 14983, 16099, 1905, 3152, 15868, 17002,
    5052, 10542, 12464, 13956, 16, 6747, 12185, 16541, 14534, 14535, 14536, 15719, 15720, 15721, 6251, 8844, 12187, 11944, 1061, 13802, 10391, 3317, 694, 7189,
    10722, 9820, 15412, 11748, 1706, 1707, 7485, 7486, 8903, 11371, 3781, 16934, 4219, 5500, 13600, 14653, 289, 4155, 5427, 16817, 6781, 7829, 7930, 13463,
    5000, 6265, 3238, 8180, 13754, 4122, 5350, 1786, 10929, 1083, 6530, 9112, 3169, 1928, 2877, 9177, 16317, 12848, 1696, 11604, 12953, 257, 10354, 6492,
    6493, 13161, 13162, 14105, 7828, 5740, 5741, 8138, 8139, 8140, 8141, 12467, 10300, 6750, 15751, 12489, 13879, 5657, 15493, 16912, 16913, 17277, 6714, 6715,
    13139, 9192, 10229, 9351, 14917, 12065, 17552, 5694, 5431, 13, 5696, 7275, 2768, 2415, 8726, 15181, 2294, 1725, 4517, 13266, 16489, 13305, 13310, 6594,
    5986, 8326, 5010, 6663, 7776, 16943, 8569, 2188, 130, 7100, 2971, 7932, 13465, 12542, 15865, 6924, 1818, 1819, 13539, 8247, 6200, 16524, 9798, 9799,
    11182, 12344, 11965, 11966, 17485, 17486, 2494, 15595, 4996, 10710, 5908, 11260, 13899, 3270, 8522, 15094, 6614, 14717, 15909, 15673, 3783, 4993, 17045, 9888,
    11068, 1153, 5744, 5805, 6056, 6201, 6908, 7294, 17605, 9337, 10521, 6460, 7533, 16402, 15471, 3202, 5457, 6640, 14160, 767, 9041, 5598, 13110, 7021,
    7022, 11338, 5913, 15624, 15625, 3695, 4885, 16800, 3440, 4606, 5735, 6905, 6039, 15258, 6925, 1981, 12057, 744, 3949, 2102, 13340, 16872, 7068, 11855,
    1265, 4466, 6756, 10607, 10608, 13062, 4985, 14007, 10780, 3972, 17576, 7679, 7680, 15730, 6334, 13287, 10834, 7813, 6102, 5871, 11794, 14184, 6667, 17573,
    6864, 8539, 14141, 12794, 13946, 13558, 13559, 17104, 5971, 6470, 6471, 8938, 15310, 11883, 1195, 17089, 3520, 4139, 4140, 7883, 9975, 372, 9965, 12917,
    16617, 2856, 7664, 17237, 8808, 3327, 15367, 15248, 8963, 10147, 2857, 5206, 6451, 8783, 7052, 7053, 7504, 10983, 13385, 3543, 7092, 17140, 5170, 5171,
    12068, 9680, 3788, 7509, 3432, 7673, 16071, 10241, 9939, 6034, 1175, 9988, 13631, 12657, 4741, 10609, 5518, 12793, 1110, 17558, 702, 742, 9678, 17274,
    655, 10617, 12669, 15790, 8303, 16576, 7603, 193, 16210, 2175, 3350, 7179, 7180, 13222, 13589, 16756, 13661, 14712, 13562, 4690, 4625, 13856, 9442, 4342,
    7674, 10918, 8535, 9716, 8750, 9959, 13077, 10174, 16105, 12289, 1133, 12916, 8082, 891, 696, 13009, 323, 16452, 13924, 3376, 5060, 14568, 10491, 799,
    17306, 5749, 6913, 12546, 12157, 8809, 13671, 7257, 7261, 15913, 15, 5633, 1254, 1891, 12883, 12884, 16260, 4412, 10027, 2940, 2941, 8510, 8511, 7653,
    10855, 14332, 14816, 682, 2538, 15062, 15159, 1286, 8817, 5442, 11821, 11822, 12228, 11249, 11123, 14349, 3538, 15574, 2945, 8515, 506, 15860, 16127, 7772,
    1228, 12796, 11718, 16354, 17100, 15460, 11401, 11534, 13215, 16514, 6160, 14038, 14039, 14040, 1953, 6871, 11039, 9784, 8338, 15385, 3652, 7296, 7297, 2136,
    8708, 12410, 11595, 2619, 11375, 15786, 2730, 11903, 7654, 4947, 16847, 203, 1636, 1637, 3297, 3514, 12885, 3725, 16191, 783, 14473, 13963, 1871, 7611,
    1000, 6576, 6577, 16990, 14456, 14457, 3519, 9980, 8109, 232, 16271, 3018, 1656, 16472, 455, 15477, 14968, 16076, 7419, 12908, 1143, 3368, 11598, 1599,
    16125, 12799, 16399, 7020, 14380, 15540, 2999, 4194, 1897, 5713, 13327, 9928, 1242, 6331, 8046, 4022, 11576, 598, 8946, 10529, 9107, 7986, 11579, 16649,
    3624, 10781, 2486, 5190, 5192, 12248, 5238, 5960, 13680, 2049, 83, 11089, 2617, 8283, 1213, 4116, 4815, 3311, 3322, 6916, 16111, 16112, 1206, 4886,
    7431, 8975, 4634, 845, 2967, 1568, 11347, 7335, 13840, 1443, 14714, 1419, 1138, 14760, 15593, 13119, 6830, 15204, 11113, 6, 14232, 11948, 8600, 5538,
    7115, 10863, 14442, 14604, 8877, 10099, 8315, 8316, 13187, 3421, 11698, 17117, 7937, 13205, 14325, 13005, 9329, 9330, 10067, 13006, 14977, 13008, 17165, 11208,
    6415, 1211, 11129, 7313, 662, 3946, 9702, 7439, 8116, 3973, 2610, 8370, 12140, 15897, 892, 8432, 3892, 6261, 6262, 9033, 97, 2738, 15201, 1796,
    5857, 9653, 11000, 959, 4492, 8127, 7954, 5221, 5223, 2445, 12208, 13272, 11273, 11274, 11275, 8554, 14155, 15844, 16969, 7258, 10063, 3874, 14100, 11412,
    5282, 5283, 16322, 5186, 5187, 6342, 7428, 3122, 4809, 1712, 10004, 13185, 60, 17443, 13530, 1541, 8919, 1775, 7867, 3173, 4388, 4389, 4294, 4295,
    5708, 14649, 11034, 3261, 11976, 7192, 8619, 8620, 8621, 13795, 15282, 16417, 5336, 6104, 15066, 14755, 9595, 10810, 12028, 17456, 5673, 10975, 12412, 11053,
    13374, 5531, 15589, 7688, 5401, 10923, 4984, 4613, 7826, 7827, 4438, 4439, 10768, 11980, 11981, 8584, 13543, 343, 6101, 13083, 14468, 14469, 3636, 4884,
    13979, 15129, 5324, 1292, 16356, 12803, 5326, 17625, 5883, 16094, 4245, 4246, 12762, 12763, 11893, 2943, 2944, 8513, 8514, 5106, 5071, 14858, 3734, 7368,
    8356, 14290, 11100, 13593, 3683, 13886, 16512, 14543, 3648, 15744, 302, 5009, 9243, 7626, 11858, 11859, 1290, 812, 17329, 5542, 6731, 2838, 4073, 17094,
    4566, 9968, 3698, 4907, 3902, 3171, 1887, 11583, 16655, 12585, 2757, 9047, 3709, 1178, 11462, 13976, 2088, 3841, 3967, 9352, 4031, 8218, 12055, 12455,
    2223, 13819, 6372, 16405, 5635, 5675, 15861, 10269, 17066, 6557, 9431, 13118, 15570, 10338, 10965, 15168, 11578, 14627, 11884, 8956, 2364, 2365, 6546, 9750,
    537, 540, 3415, 12543, 17464, 13138, 17337, 79, 11949, 13026, 4156, 5428, 497, 17033, 7753, 8773, 11355, 8834, 575, 576, 10064, 7940, 7698, 9346,
    15137, 7398, 13937, 12340, 843, 844, 7642, 1616, 10714, 13101, 11251, 13553, 8588, 9757, 129, 3831, 3832, 5031, 5032, 2927, 2929, 8500, 8502, 3077,
    3078, 4256, 4257, 7964, 11827, 15516, 14899, 16012, 12189, 13326, 14846, 2168, 173, 1330, 15150, 3884, 12437, 15775, 13682, 2113, 15990, 10522, 3528, 1745,
    14042, 15142, 17187, 3466, 3678, 17360, 3139, 8301, 1381, 3805, 10412, 10413, 567, 8131, 8132, 8772, 6903, 3635, 7860, 2708, 8640, 9803, 11841, 12914,
    8613, 10484, 12427, 13741, 8246, 12740, 2673, 1237, 89, 17569, 457, 14710, 11246, 3333, 1310, 3833, 8744, 9753, 9540, 1115, 5248, 992, 4229, 7814,
    7816, 14736, 1307, 12132, 7811, 13184, 11860, 2120, 17041, 7657, 15245, 1137, 2244, 13146, 13147, 5204, 8174, 12198, 8086, 5558, 3111, 3243, 6398, 3773,
    13244, 15586, 15587, 16067, 9521, 9522, 12675, 5514, 7093, 12385, 13082, 2462, 8185, 9293, 11395, 12526, 14187, 15711, 11500, 754, 5867, 8228, 13271, 7173,
    1395, 1661, 16386, 17467, 4335, 3924, 8969, 9848, 7359, 13175, 14592, 9611, 6777, 11817, 7575, 8591, 8981, 8658, 8659, 9829, 9830, 7012, 16598, 11111,
    10628, 15231, 4537, 914, 2981, 9331, 12478, 13958, 13959, 13960, 13961, 15746, 1241, 4571, 11464, 11466, 389, 16517, 17618, 9113, 9114, 10673, 10674, 1731,
    1960, 2924, 3211, 6843, 6844, 7891, 7892, 12399, 13545, 7498, 7499, 8483, 8484, 14965, 16073, 3294, 3295, 3296, 4448, 4449, 4450, 8530, 9711, 8962,
    9086, 5797, 5798, 5799, 17627, 17628, 17629, 6495, 2286, 2439, 3579, 1719, 12335, 5233, 5234, 7712, 7713, 8733, 8734, 6703, 141, 3952, 3625, 5458,
    17319, 13267, 9333, 10519, 295, 14868, 14501, 12121, 10048, 12122, 12123, 492, 14118, 6001, 6002, 5072, 4486, 10062, 4062, 13641, 6675, 11233, 11609, 5967,
    1169, 1684, 9728, 8922, 2047, 10092, 1046, 5730, 1655, 7282, 2864, 17268, 4965, 13467, 3438, 17, 10814, 15031, 16200, 9819, 15411, 14734, 17130, 15238,
    9612, 7165, 11376, 3875, 14966, 14967, 16074, 16075, 5627, 6150, 7614, 7615, 7616, 3627, 9185, 10459, 7634, 9804, 599, 3620, 7263, 7264, 7266, 163,
    17133, 14515, 14516, 4298, 10911, 243, 7731, 16379, 12665, 11032, 5842, 6522, 15870, 15873, 17005, 17008, 739, 895, 17270, 17397, 11170, 8293, 16476, 16477,
    3763, 7237, 9821, 15414, 2395, 12682, 7856, 2132, 12825, 8696, 9095, 5768, 11585, 7124, 2348, 3529, 10908, 15645, 12479, 15977, 13381, 15705, 8781, 2780,
    2784, 2785, 10409, 2664, 8635, 8636, 14199, 14200, 7927, 14283, 5692, 15127, 6323, 9187, 1547, 91, 8064, 7097, 9022, 9013, 431, 10843, 10844, 4215,
    5489, 14129, 15332, 7724, 8748, 5884, 2366, 3623, 14427, 13864, 2001, 1618, 1619, 8203, 584, 6458, 16113, 6325, 4860, 11328, 2775, 7143, 5567, 13651,
    14728, 4121, 16158, 14285, 1845, 2822, 2308, 2309, 4992, 15970, 3918, 8898, 13180, 556, 8614, 5185, 16537, 3290, 4445, 11563, 17012, 1324, 7748, 11163,
    10599, 5083, 15175, 16586, 17279, 6716, 16844, 16069, 9747, 4400, 6820, 9370, 16611, 16612, 16613, 7785, 10553, 1888, 14099, 15526, 3021, 10396, 8754, 16243,
    11919, 1596, 3121, 14072, 798, 4631, 1343, 1394, 2521, 15551, 16699, 5636, 2984, 12072, 15427, 3714, 6934, 11650, 2097, 15952, 8654, 9738, 15345, 14420,
    7761, 8416, 4083, 2384, 6052, 16265, 13120, 3236, 10434, 10511, 11781, 13789, 16486, 2770, 8813, 427, 7272, 4086, 348, 1362, 11774, 15940, 7204, 4856,
    8162, 8982, 15369, 573, 10783, 7928, 13461, 9655, 15259, 12765, 13900, 358, 1538, 9604, 10832, 3838, 5075, 8205, 2048, 9044, 9051, 16005, 15973, 3737,
    9278, 10864, 16390, 8406, 9621, 7119, 500, 501, 8967, 12292, 7069, 15994, 3266, 4260, 8812, 14609, 3965, 2295, 6115, 1321, 5862, 3861, 7739, 9212,
    12042, 8167, 14410, 16672, 17557, 9944, 16691, 16692, 63, 1008, 1899, 7245, 5063, 8055, 3072, 13186, 6899, 5803, 13293, 16467, 16376, 6718, 1043, 8142,
    16065, 15560, 3872, 2075, 5469, 3713, 2922, 8497, 10650, 16245, 16425, 17514, 11106, 6869, 14010, 15675, 9413, 10427, 564, 7306, 13344, 13345, 7886, 14697,
    13121, 15544, 15877, 16679, 17016, 1976, 7732, 3702, 13367, 4418, 8732, 9630, 11363, 11635, 17060, 2363, 101, 102, 12272, 8628, 9885, 305, 15419, 16563,
    306, 7567, 4819, 14631, 15852, 5970, 7144, 1116, 3518, 4728, 6760, 13036, 16728, 903, 1858, 6237, 7425, 14671, 1494, 6082, 11332, 12764, 9578, 579,
    15465, 16900, 4477, 4478, 4479, 9381, 15616, 9145, 2430, 12392, 15027, 4587, 7627, 1883, 5907, 11259, 13179, 7670, 13306, 13309, 15590, 5782, 701, 9677,
    3667, 1062, 14076, 4087, 10007, 13189, 15818, 16441, 14450, 14451, 13613, 10162, 9960, 15074, 12822, 2495, 10962, 12133, 13988, 5400, 14153, 9796, 5695, 4493,
    16940, 9981, 9982, 13833, 13751, 14859, 6858, 16396, 1893, 8785, 8786, 12649, 16726, 14820, 16727, 17349, 2534, 7496, 11203, 16411, 10595, 10461, 17327, 17578,
    8548, 8192, 9298, 12471, 11737, 3881, 7740, 11086, 13774, 3053, 2092, 3584, 3154, 6870, 9461, 10681, 12398, 13544, 12008, 13084, 4157, 5429, 9437, 15073,
    4009, 9560, 4159, 5432, 7367, 8355, 1527, 13668, 14718, 15910, 15086, 16226, 9691, 10913, 16992, 16993, 16994, 291, 9349, 10549, 16819, 10321, 10322, 5278,
    7607, 221, 12350, 4673, 1081, 1082, 2387, 2388, 13718, 411, 11062, 8080, 14713, 4677, 2683, 11847, 9376, 9966, 9087, 14663, 10157, 3068, 8602, 14892,
    15742, 9242, 1289, 17522, 1246, 7902, 9483, 9484, 4213, 4812, 3176, 14641, 13378, 16103, 10260, 2252, 2573, 10245, 13557, 6803, 6805, 5681, 14091, 4709,
    14762, 15942, 10952, 10954, 12319, 5786, 8474, 17014, 16761, 17356, 17357, 8784, 13123, 13193, 15922, 11076, 4528, 16845, 8641, 6019, 13836, 3331, 2256, 11348,
    11349, 479, 16945, 5143, 11097, 11098, 8388, 13329, 8885, 4873, 16508, 11676, 6965, 15305, 1147, 17598, 4622, 5924, 14623, 2257, 12912, 11789, 11790, 16309,
    16310, 7608, 15037, 9440, 9810, 17596, 4644, 15389, 965, 12650, 14306, 14657, 9299, 6356, 6357, 5133, 5134, 9203, 5029, 6285, 3262, 776, 4855, 17351,
    7576, 13073, 14322, 4863, 15337, 15145, 11362, 13676, 16626, 1399, 14019, 14416, 3483, 12249, 16161, 16162, 11543, 84, 3034, 8928, 12391, 13968, 17051, 6809,
    17148, 13384, 1240, 6853, 2599, 6304, 5452, 11538, 10249, 11495, 524, 1685, 272, 10281, 15707, 3669, 10876, 8669, 6341, 837, 15556, 4272, 2749, 286,
    14800, 4309, 11898, 14131, 6939, 15379, 2880, 2881, 5812, 12943, 14175, 11161, 7651, 14174, 6087, 7214, 13954, 13615, 13698, 7628, 7629, 6187, 6188, 2172,
    9200, 8857, 12736, 17250, 817, 17339, 15072, 15029, 8347, 12747, 9193, 16627, 5472, 3744, 4954, 10733, 1557, 15439, 5174, 7737, 1139, 7095, 4896, 9286,
    7303, 8317, 2955, 400, 17484, 16678, 14675, 14996, 3097, 3098, 11374, 6314, 7401, 18, 16544, 13336, 14432, 15837, 16966, 12148, 13250, 8324, 824, 15317,
    5572, 6299, 16555, 13646, 16823, 14162, 6083, 7998, 1356, 1358, 6256, 9005, 14596, 9274, 16880, 16141, 16770, 10615, 11366, 7806, 11036, 4802, 4803, 510,
    5742, 11325, 1967, 13493, 8923, 14529, 15917, 14136, 16364, 16365, 9444, 14508, 8608, 4488, 6408, 9590, 9591, 10798, 10799, 6316, 3715, 322, 15515, 3401,
    5527, 12463, 13088, 205, 304, 4481, 5779, 10898, 4691, 7749, 3446, 3447, 13260, 14636, 12194, 12356, 5690, 6876, 9164, 9769, 5552, 7882, 6538, 6003,
    15765, 17090, 10169, 1222, 11357, 12495, 182, 16661, 16080, 14844, 12023, 9969, 4869, 4236, 5175, 315, 458, 459, 5120, 11815, 16231, 7162, 3135, 10195,
    6511, 12010, 12014, 13092, 15281, 16746, 13576, 11308, 6199, 1126, 13669, 7066, 7890, 15371, 516, 14587, 16448, 1552, 12100, 11941, 17589, 846, 17571, 12757,
    9682, 2800, 2801, 13491, 15246, 15247, 1892, 12063, 6518, 12629, 13611, 12961, 2162, 13827, 4986, 13702, 14776, 10972, 12138, 11973, 2248, 406, 10185, 12232,
    1703, 4745, 2520, 7228, 13534, 14750, 15782, 4545, 15269, 8253, 8254, 11878, 4654, 534, 4579, 4953, 4955, 6205, 6206, 9061, 9703, 6351, 7443, 15933,
    15934, 5076, 8010, 10104, 3689, 12797, 1797, 12035, 3109, 7863, 6833, 6834, 6466, 8465, 6958, 6960, 4107, 5340, 10426, 2469, 4461, 384, 385, 5691,
    8977, 8978, 1434, 12996, 17119, 13488, 1709, 7168, 4752, 11377, 7451, 10200, 12360, 16680, 2117, 3241, 16445, 12046, 3925, 5147, 1048, 14727, 8057, 13387,
    16716, 11049, 568, 10374, 11499, 11529, 14289, 10527, 11482, 5101, 10528, 16381, 11526, 908, 16471, 15600, 15601, 13362, 9665, 13663, 7907, 12146, 14731, 7838,
    15999, 14244, 970, 4656, 5335, 16340, 10093, 17403, 1271, 13494, 10546, 8404, 9619, 8464, 2433, 7644, 4705, 5979, 8860, 10082, 15042, 15043, 14441, 12777,
    10559, 910, 4168, 15606, 1737, 8194, 12115, 112, 5762, 7327, 3321, 17492, 5, 12161, 10091, 11289, 15216, 377, 2905, 2818, 378, 945, 2906, 379,
    2819, 380, 2821, 10989, 2823, 10990, 946, 14706, 382, 8219, 8445, 15735, 2878, 17392, 2151, 5130, 6381, 8037, 9990, 4037, 5298, 14356, 15257, 12223,
    12224, 11541, 16109, 16139, 3006, 13108, 11481, 5412, 6584, 7361, 6719, 4936, 7478, 122, 16492, 16493, 3069, 13905, 2986, 3501, 5333, 8749, 12470, 4681,
    4682, 66, 14737, 14615, 11517, 5945, 7080, 1714, 4814, 14167, 8563, 8565, 3493, 3494, 2474, 5994, 5995, 684, 685, 5715, 5716, 16834, 7346, 13521,
    12195, 10895, 13628, 4779, 8470, 2121, 13914, 15054, 3757, 6371, 16575, 14995, 13015, 7549, 2607, 3480, 3858, 4660, 4120, 16157, 994, 6807, 14370, 14028,
    10351, 2324, 3580, 16293, 16294, 931, 16546, 10257, 9918, 10695, 11912, 6489, 3252, 17477, 836, 11185, 4223, 13269, 5532, 4473, 10313, 10315, 8623, 7553,
    10523, 9094, 5761, 1605, 5482, 8164, 3686, 7700, 11118, 1406, 1500, 15636, 16592, 4055, 12006, 11735, 15892, 2464, 17440, 27, 12182, 10216, 11438, 7154,
    8214, 7278, 3762, 13483, 1442, 11946, 10949, 15733, 15734, 3448, 3449, 1608, 8107, 12421, 6702, 10884, 7121, 10833, 13460, 9235, 15263, 14395, 17502, 2141,
    2198, 16134, 2658, 3186, 17086, 15967, 13124, 16608, 10516, 16862, 4291, 16349, 14037, 6159, 743, 1917, 2995, 4189, 198, 16715, 7704, 8727, 1436, 7187,
    12677, 14783, 1030, 9528, 11645, 11646, 9127, 10362, 10364, 15800, 15802, 1128, 1130, 3752, 3754, 7054, 7056, 8580, 8582, 14326, 14328, 967, 2369, 16487,
    2951, 7966, 6359, 9252, 9254, 9471, 2690, 11231, 5141, 6220, 8493, 2638, 8351, 6203, 9056, 2144, 1992, 6611, 16946, 5957, 2143, 7407, 15715, 11982,
    10696, 11913, 8743, 15331, 9382, 7229, 13535, 13536, 16622, 14751, 6836, 6837, 6838, 12328, 2472, 11938, 2612, 4049, 4519, 12785, 13970, 3326, 11716, 15002,
    3190, 4352, 937, 7764, 9469, 12671, 8110, 6969, 13113, 2095, 9269, 2443, 2372, 3634, 15791, 2795, 220, 14860, 15069, 9255, 9256, 9257, 1316, 3348,
    3349, 2130, 5305, 10820, 993, 7972, 11296, 11297, 13160, 6831, 2024, 14156, 1423, 5659, 6272, 1543, 12358, 14077, 402, 16843, 8173, 3420, 1756, 4762,
    1935, 5689, 10980, 8491, 1398, 14600, 4509, 12575, 15303, 9244, 688, 1617, 3533, 3535, 12245, 12246, 14759, 10728, 10730, 1507, 1508, 6884, 6886, 4162,
    1921, 5983, 2246, 11865, 8656, 9827, 16313, 9029, 16146, 255, 12923, 17333, 1513, 4715, 15014, 12683, 12684, 12685, 12686, 7857, 7858, 13524, 15075, 3400,
    15448, 4643, 15447, 15808, 12730, 6166, 7186, 8567, 7589, 7590, 12721, 14043, 1828, 165, 1326, 13350, 8990, 17405, 8036, 11727, 3856, 265, 1125, 4332,
    12626, 12974, 2542, 11861, 8807, 2551, 9014, 16041, 7226, 12737, 10957, 16849, 3452, 10429, 1687, 14904, 4424, 16675, 17077, 14850, 2036, 13072, 14178, 2134,
    7222, 12664, 92, 8965, 15831, 3747, 868, 870, 2010, 2013, 14150, 11142, 7943, 7944, 7945, 5156, 533, 4047, 5023, 3486, 208, 8672, 7695, 3936,
    473, 5227, 6113, 2490, 10622, 15748, 2219, 3073, 1726, 5456, 10395, 13333, 13422, 14402, 15567, 13894, 17262, 13990, 14695, 13213, 11712, 8117, 4507, 16532,
    15108, 8791, 9506, 277, 3887, 3617, 14254, 2206, 11801, 11802, 10591, 4278, 16019, 3383, 16144, 6394, 4648, 4649, 8699, 15696, 14842, 14791, 829, 1019,
    2753, 2755, 10836, 774, 449, 16991, 5632, 2360, 14773, 8319, 5767, 9763, 12929, 252, 1425, 1964, 3215, 12401, 13547, 6624, 5443, 6793, 15194, 811,
    17328, 347, 5290, 6497, 6168, 12284, 709, 6277, 17414, 17415, 6634, 10407, 12623, 65, 9584, 10758, 9812, 11590, 5800, 9915, 445, 704, 8277, 8899,
    14492, 3148, 1862, 15335, 5341, 1814, 2845, 3739, 5086, 11319, 12979, 11473, 11475, 12567, 14705, 15899, 12034, 4683, 3873, 10444, 16008, 12875, 14033, 15098,
    15099, 15100, 9854, 9855, 7365, 1057, 4894, 5964, 12084, 6752, 6754, 10958, 17483, 16580, 11424, 12547, 11425, 12548, 726, 727, 1770, 1771, 1772, 2989,
    2990, 2991, 17260, 17261, 6169, 7707, 149, 150, 12295, 324, 10770, 644, 5381, 1784, 13800, 13574, 17123, 5309, 16179, 15016, 3028, 13418, 3168, 8099,
    15702, 3750, 13029, 666, 1856, 1857, 10047, 697, 4946, 242, 6181, 15494, 10764, 15902, 13752, 1576, 8408, 14052, 8229, 1109, 13226, 14269, 17276, 7730,
    17052, 16907, 9715, 10850, 15435, 16578, 3155, 4319, 13048, 14915, 10717, 12702, 4002, 12712, 15334, 3886, 3748, 17235, 13882, 7778, 16557, 10238, 14716, 7962,
    8604, 15394, 16037, 4931, 13051, 13052, 11644, 11573, 8457, 14505, 7770, 408, 14517, 14518, 9760, 9564, 9320, 10481, 2719, 3534, 13569, 4633, 1510, 7003,
    9011, 6972, 5557, 8861, 612, 5859, 338, 4166, 13919, 10706, 11580, 6970, 14770, 7729, 14771, 7432, 7434, 8657, 9828, 15984, 2820, 1485, 15395, 615,
    2446, 10050, 10886, 10888, 3649, 15745, 13541, 6699, 13321, 14238, 13730, 16004, 6626, 9850, 16170, 2920, 11007, 12162, 4841, 16789, 1084, 3712, 6725, 6726,
    13281, 766, 14206, 4949, 9485, 9486, 7032, 1121, 362, 10336, 17161, 17162, 59, 5703, 6948, 6270, 10926, 3563, 17322, 9478, 2660, 2031, 580, 10548,
    17538, 9361, 15180, 1261, 5534, 12988, 8709, 3205, 11996, 12382, 7765, 9006, 1959, 3210, 3293, 4447, 15576, 15676, 5304, 10819, 8257, 15795, 12707, 531,
    532, 7251, 10892, 11088, 2831, 4066, 7002, 16688, 16689, 12270, 938, 14230, 12854, 8768, 9976, 8357, 14015, 290, 16818, 9588, 10795, 13915, 13916, 15055,
    15056, 15937, 17084, 3894, 6800, 7854, 16518, 17620, 13853, 13855, 3819, 11560, 11095, 3983, 9822, 15415, 14064, 3848, 12402, 12403, 13548, 13549, 2063, 15134,
    12515, 7403, 3876, 2069, 2866, 2867, 3192, 6374, 5357, 6942, 6943, 6944, 12844, 7609, 3742, 7662, 11931, 10340, 1418, 4079, 6607, 5451, 14173, 3258,
    4409, 15981, 6897, 11611, 11101, 11102, 16610, 14293, 2199, 3308, 14086, 4961, 15706, 226, 11666, 1063, 6419, 6420, 11472, 1279, 10421, 5387, 5393, 6570,
    6573, 3160, 3161, 3162, 10408, 6432, 13828, 14827, 16053, 16668, 1486, 1653, 1654, 4520, 3732, 4930, 11421, 11422, 11423, 11907, 11908, 3867, 15884, 10416,
    691, 15433, 16864, 5530, 17406, 10586, 9592, 16651, 3332, 13365, 608, 7487, 10334, 16308, 17400, 13396, 14994, 9197, 14059, 10866, 8488, 14651, 2368, 1003,
    12117, 16268, 16269, 14249, 14250, 11732, 6073, 7464, 8183, 6815, 12840, 10496, 5491, 12715, 8595, 5095, 5096, 8136, 16014, 3429, 11705, 15972, 13814, 13816,
    7129, 10183, 1004, 2138, 12043, 1533, 2654, 1733, 2931, 16406, 17493, 4909, 229, 8725, 14447, 16358, 2073, 4526, 2292, 3144, 8684, 1122, 5284, 7200,
    8280, 8281, 940, 61, 3282, 2375, 10234, 10896, 4688, 12853, 8629, 9886, 11258, 12423, 2041, 7812, 1904, 3151, 4158, 5430, 11746, 11747, 17188, 17189,
    11512, 12613, 1999, 14123, 13337, 14433, 5480, 10950, 15840, 16967, 12149, 13251, 12891, 1806, 2778, 11031, 20, 3901, 177, 3164, 6893, 8441, 4508, 7994,
    12778, 2337, 2338, 10732, 1344, 2214, 11832, 11655, 17271, 11054, 11055, 15856, 6649, 13355, 875, 7334, 10293, 12826, 9121, 16745, 13624, 8424, 1235, 13263,
    10939, 8775, 2492, 8431, 8951, 3418, 5932, 1571, 2694, 12215, 5237, 6545, 8992, 1479, 15564, 9632, 9633, 9634, 3515, 3516, 14310, 7976, 7979, 2584,
    12219, 6505, 7593, 16314, 13926, 12987, 415, 13046, 3717, 7424, 7484, 1113, 8896, 10160, 9657, 10734, 5753, 6172, 15986, 14835, 12624, 5981, 7377, 8365,
    3582, 15620, 16447, 15329, 4608, 9322, 8330, 3136, 5599, 8579, 7715, 14524, 13023, 5339, 7686, 10224, 11446, 11196, 16401, 4518, 8846, 12627, 469, 470,
    471, 2473, 14654, 5293, 5294, 10401, 929, 16526, 11575, 3738, 9279, 2431, 2912, 4147, 3726, 17458, 7390, 2416, 8533, 2451, 16720, 5916, 10173, 7914,
    7915, 7916, 14519, 14520, 14522, 14523, 9986, 2230, 10180, 4111, 6875, 7869, 11505, 4576, 9919, 4441, 15227, 13612, 15118, 15119, 9258, 8004, 9016, 4527,
    15773, 2150, 7921, 424, 15766, 4373, 454, 10256, 11916, 5463, 2091, 9777, 6164, 5329, 4924, 2902, 10163, 5317, 6575, 5608, 6792, 11018, 11019, 5526,
    10603, 8477, 15666, 13219, 2296, 4636, 10749, 17079, 11828, 12892, 10314, 1360, 8794, 6666, 11800, 11685, 3041, 9999, 10000, 128, 15845, 13192, 17534, 7904,
    3908, 5687, 6000, 5734, 9674, 8810, 13504, 13390, 2226, 2227, 2228, 2229, 17521, 2915, 1364, 1365, 6987, 14753, 8438, 7395, 520, 11082, 214, 6016,
    6396, 11867, 4359, 15646, 15456, 887, 5864, 12502, 12904, 952, 2050, 2051, 159, 16660, 10668, 14417, 15429, 7799, 2018, 5919, 2882, 9275, 16919, 11766,
    6997, 10692, 15769, 9174, 13178, 6473, 8944, 10192, 16188, 3870, 11343, 16826, 11808, 11544, 5349, 13635, 7513, 13533, 8278, 8279, 827, 1979, 6537, 3824,
    3469, 13847, 9890, 11072, 16439, 2718, 2582, 2583, 5142, 2637, 8440, 437, 439, 12638, 12640, 11518, 11262, 12661, 9961, 13132, 9993, 12026, 1722, 2450,
    12948, 8234, 6226, 10664, 16554, 3012, 5821, 5822, 14643, 7387, 11299, 12020, 8442, 13294, 2636, 330, 6165, 16002, 17142, 9893, 11074, 6679, 5275, 11905,
    1058, 3220, 9414, 3630, 3631, 56, 57, 5911, 14404, 14610, 9529, 10327, 10328, 8050, 10363, 10365, 15801, 15803, 1129, 1131, 3753, 3755, 7055, 7057,
    8581, 8583, 14327, 14329, 15133, 1196, 877, 4977, 13830, 3357, 5516, 6696, 4475, 1314, 11147, 5215, 8476, 9689, 11286, 16938, 16939, 14841, 6630, 7705,
    2684, 5668, 8668, 12901, 15096, 8935, 8383, 4440, 7889, 5936, 2413, 2417, 15725, 12061, 15052, 8420, 17554, 6032, 12521, 4377, 8255, 9379, 9953, 826,
    6673, 1102, 6233, 7453, 11189, 2686, 3791, 39, 12654, 15422, 9600, 10828, 9816, 15408, 5413, 6585, 14424, 2054, 3996, 11416, 15089, 8170, 12859, 13767,
    10075, 16117, 8072, 8073, 8921, 9354, 16017, 4611, 4612, 7746, 9700, 7934, 13614, 15691, 12260, 5778, 5490, 13848, 8098, 7006, 17164, 6364, 7579, 9123,
    9229, 1680, 6131, 10583, 11843, 1430, 7893, 4204, 15023, 17183, 7782, 11212, 13522, 3769, 4234, 4237, 5008, 15609, 17326, 3103, 2681, 8777, 12199, 3134,
    3523, 4735, 14726, 9245, 13454, 13455, 13456, 13457, 13458, 13459, 7379, 3267, 15008, 6392, 3062, 13511, 17275, 10920, 15680, 15681, 5621, 13199, 2523, 2350,
    10772, 12375, 12376, 13507, 13508, 6163, 11672, 2205, 2260, 3058, 17168, 17170, 3277, 9596, 10824, 1413, 13563, 17128, 8924, 7831, 8847, 9745, 15617, 9147,
    962, 17436, 976, 6738, 8060, 1875, 13716, 16388, 8762, 1105, 6921, 13582, 12563, 16274, 4023, 5061, 11145, 12051, 10930, 10967, 5873, 4115, 6992, 10687,
    10994, 7558, 3269, 1839, 8570, 7963, 4730, 11669, 7879, 7880, 17287, 17288, 17289, 11410, 4495, 16062, 16063, 1738, 2118, 2119, 13578, 9639, 14236, 582,
    6456, 2737, 4018, 6223, 7320, 10987, 13427, 7106, 9970, 11321, 15424, 16625, 1598, 8711, 12586, 9398, 12275, 15095, 2779, 2783, 7568, 11874, 9958, 3343,
    15503, 6484, 11112, 17575, 5795, 11991, 1053, 10873, 17331, 2585, 4675, 4255, 7206, 6129, 12545, 12373, 3228, 15555, 3194, 4242, 16556, 13125, 2814, 12169,
    13291, 12823, 15655, 12806, 14659, 13142, 1060, 13801, 3839, 14566, 9495, 1886, 15044, 5622, 5623, 5624, 16378, 2442, 15965, 11620, 4804, 4805, 15763, 6068,
    16553, 8350, 6349, 8681, 17292, 16759, 4464, 10039, 4232, 8891, 4661, 9699, 2601, 13590, 10744, 11728, 9267, 8712, 8713, 8714, 11605, 13862, 9787, 8204,
    11990, 11179, 16704, 14916, 1724, 1931, 3172, 1840, 5544, 3527, 16232, 8994, 5975, 13196, 8462, 8463, 12018, 17191, 11626, 4870, 13605, 13606, 3780, 12362,
    313, 17334, 17335, 15207, 10558, 4994, 1202, 15889, 14364, 14365, 6798, 8122, 14385, 11134, 9668, 7924, 14152, 12570, 11952, 719, 2712, 7462, 1526, 5999,
    9539, 6661, 7774, 16395, 8793, 10020, 13927, 3115, 15153, 747, 17284, 2301, 7809, 11561, 11562, 3107, 3108, 10415, 15938, 5182, 6433, 1748, 2972, 8467,
    14097, 583, 6457, 4000, 15993, 4883, 9685, 8151, 8152, 737, 1908, 12476, 15953, 11398, 16011, 9030, 6707, 12955, 11723, 9839, 2680, 8376, 4764, 9348,
    15833, 7236, 8231, 11863, 4333, 8968, 10209, 6986, 8590, 1151, 5228, 8268, 12781, 6162, 7433, 15430, 3670, 10051, 10887, 13322, 14004, 10718, 10902, 12408,
    13264, 15348, 12074, 10021, 10022, 10264, 8451, 1179, 13731, 9852, 11047, 3587, 6541, 1723, 17078, 13424, 12615, 12616, 4560, 13018, 5311, 9737, 10924, 5533,
    7725, 1293, 13408, 8262, 13228, 14352, 948, 14656, 12498, 11636, 11637, 17061, 17062, 14503, 14452, 3309, 11316, 7985, 8364, 7166, 4750, 2848, 14680, 7062,
    10451, 5524, 9021, 9318, 12386, 13629, 7008, 7438, 13804, 2808, 310, 5277, 9987, 4258, 4671, 3835, 5486, 17346, 8764, 1689, 4695, 8806, 11056, 5487,
    5213, 9547, 17122, 14125, 15324, 7522, 8524, 5962, 13017, 6790, 1200, 14330, 8555, 3640, 10084, 14083, 3379, 3380, 11454, 12534, 12535, 16064, 7103, 943,
    1385, 12374, 15501, 8558, 8559, 12075, 12076, 13148, 16534, 16535, 3473, 14732, 7429, 4341, 10572, 10573, 10574, 6219, 11, 15664, 13471, 1473, 7216, 11638,
    12727, 5665, 145, 115, 7242, 16426, 10518, 16566, 13382, 6878, 2171, 1591, 4988, 9755, 15987, 2918, 8061, 13299, 13300, 5763, 8531, 14121, 5917, 223,
    224, 225, 7560, 1333, 2499, 1127, 16742, 8643, 8644, 14240, 4207, 4208, 7983, 3016, 7702, 13167, 7710, 2709, 4012, 5788, 7625, 9064, 15291, 11783,
    13022, 6929, 17221, 9554, 5415, 5566, 9001, 15059, 7348, 775, 10789, 1015, 45, 12588, 12589, 12590, 12591, 4434, 7823, 1867, 664, 17070, 13341, 16138,
    2146, 2620, 7215, 11298, 5784, 6722, 6723, 864, 2006, 15867, 17001, 3460, 4639, 9594, 10809, 738, 894, 1821, 2110, 3392, 4501, 4548, 7571, 16529,
    16595, 17269, 17396, 11335, 11680, 15708, 16851, 17113, 5717, 5718, 6930, 15918, 7946, 7947, 7948, 7949, 7950, 13658, 15294, 8115, 8418, 8419, 10588, 1038,
    11857, 6425, 12817, 11063, 5348, 9216, 9217, 7421, 156, 6553, 2873, 11171, 4252, 14087, 12254, 11109, 11110, 17127, 9019, 9315, 12574, 1303, 10804, 831,
    1021, 8516, 8517, 5224, 12768, 8856, 8134, 11917, 10921, 3610, 17372, 1140, 3505, 5128, 15314, 659, 10945, 10186, 16559, 4427, 6035, 9704, 10135, 11352,
    11725, 17159, 481, 12678, 5943, 5944, 7078, 7079, 10639, 11888, 2832, 2833, 4067, 4068, 3201, 9946, 10288, 16001, 13081, 14729, 4714, 4717, 15682, 10127,
    13703, 1585, 13985, 11706, 12510, 2524, 6787, 6619, 13780, 8258, 5603, 11382, 4211, 5468, 6643, 12164, 17630, 3576, 4783, 393, 16914, 610, 13766, 7354,
    6819, 14708, 13921, 12732, 3958, 15658, 11165, 11166, 511, 4182, 5470, 8041, 10889, 17192, 12418, 636, 12662, 11628, 8528, 3054, 4006, 8022, 4716, 3656,
    9947, 8532, 14122, 14470, 6560, 13332, 13334, 15349, 15562, 3594, 3595, 13903, 16577, 809, 2952, 16021, 3970, 1708, 3286, 7167, 14166, 14168, 4751, 17222,
    14471, 7681, 9825, 8566, 9081, 14662, 9116, 10676, 1763, 1765, 7540, 7542, 3475, 235, 7488, 980, 9302, 14795, 1881, 2762, 10839, 11920, 7174, 2913,
    11463, 12560, 2879, 930, 17430, 6388, 6389, 8220, 16145, 14668, 5611, 4952, 15453, 407, 2240, 17226, 554, 16307, 10205, 10206, 10207, 17196, 16947, 16948,
    2493, 15104, 16602, 14320, 1026, 1028, 816, 13131, 3184, 10613, 2028, 11223, 16233, 13826, 2157, 10618, 14360, 6183, 14745, 1610, 14124, 5084, 6338, 15482,
    5693, 6877, 2347, 3626, 15530, 3741, 4609, 7308, 11318, 6695, 15376, 13513, 12849, 7999, 2759, 16640, 13746, 5051, 10541, 7152, 474, 7791, 16630, 2616,
    14861, 1226, 6646, 13997, 2085, 10097, 10171, 12813, 17423, 16497, 16498, 14911, 64, 9583, 1002, 17463, 8399, 8401, 9614, 9616, 7016, 8068, 10641, 11890,
    8662, 8663, 8664, 9834, 9835, 9836, 2515, 16403, 2748, 9923, 13532, 6344, 7374, 8797, 13796, 13798, 8537, 14139, 13815, 13041, 5614, 1782, 16234, 17042,
    16927, 6525, 16466, 6657, 9857, 8858, 13677, 3038, 14363, 12834, 11195, 154, 721, 15774, 12451, 13609, 16643, 13681, 6810, 4426, 3509, 16619, 16620, 6963,
    9032, 4706, 1176, 13633, 6375, 7845, 2485, 16444, 5521, 2842, 5564, 3896, 6947, 16754, 9160, 9441, 3112, 2798, 7108, 9780, 8411, 9624, 8126, 13069,
    4778, 55, 4774, 9719, 410, 2642, 2643, 9643, 14975, 11157, 14905, 90, 977, 6737, 3007, 6062, 6063, 8248, 8249, 12452, 11324, 808, 6740, 201,
    10073, 2897, 4137, 990, 17314, 17315, 17316, 6508, 7596, 9134, 5407, 6454, 7529, 5390, 6167, 14920, 8913, 11057, 11058, 14264, 14265, 8118, 17083, 7506,
    5511, 13743, 3723, 4338, 3384, 11372, 3375, 3, 11010, 11521, 4529, 12924, 9059, 7270, 5584, 7495, 717, 4818, 6759, 14670, 1970, 3231, 6565, 17011,
    3786, 10910, 10578, 13217, 8077, 10208, 11330, 1338, 9218, 1985, 1986, 5652, 2615, 14851, 14999, 9789, 9996, 14848, 12383, 12384, 4700, 14881, 16427, 5610,
    11392, 12522, 10094, 15661, 13339, 7422, 5139, 15487, 15488, 3206, 10346, 748, 3402, 4666, 16996, 10319, 12480, 12481, 3598, 15644, 2966, 989, 10482, 10483,
    11911, 10197, 13584, 12666, 7669, 17176, 17177, 3268, 8447, 3292, 17099, 10014, 14619, 10025, 3346, 15912, 17323, 13807, 13808, 17631, 17632, 14845, 5118, 7415,
    5654, 14497, 11752, 5880, 3758, 3764, 6438, 10703, 11826, 14735, 14098, 16511, 15920, 14108, 15286, 7887, 8900, 735, 1841, 2505, 8176, 13982, 16142, 2919,
    7285, 9141, 5536, 11651, 17075, 16292, 17384, 12978, 9403, 4843, 16791, 14421, 2577, 144, 15047, 16814, 12428, 8723, 14308, 15689, 13246, 13758, 12606, 16299,
    16300, 8601, 4897, 16236, 715, 4146, 5409, 6313, 7399, 126, 5895, 6089, 4504, 13320, 80, 81, 82, 9130, 10697, 11914, 13405, 15915, 6044, 2478,
    12805, 9782, 10515, 17215, 14192, 15391, 4687, 7176, 16516, 5351, 8874, 11753, 14849, 10466, 15024, 6085, 591, 7376, 8363, 7426, 7427, 675, 6842, 3834,
    5033, 13351, 11210, 10936, 12097, 17264, 10835, 264, 11386, 5135, 11391, 1012, 15156, 12459, 9285, 14874, 14383, 15543, 1874, 7456, 15513, 1666, 9636, 16805,
    1559, 11264, 11265, 6320, 12005, 3671, 2568, 3817, 7518, 467, 1750, 2974, 3330, 4484, 11225, 12393, 12156, 17613, 3566, 17426, 5951, 7086, 5297, 6509,
    921, 5159, 14466, 4280, 802, 2321, 8849, 9882, 13259, 14635, 4768, 15964, 14628, 4798, 6053, 13817, 14957, 16291, 17383, 10997, 10998, 12529, 6321, 4871,
    12873, 17065, 637, 11358, 15850, 16973, 4710, 14574, 16296, 2871, 16488, 12809, 9921, 13673, 7726, 15135, 15779, 88, 15941, 9428, 17568, 671, 8444, 3906,
    4979, 9303, 14597, 3938, 9186, 9190, 5876, 478, 3147, 3776, 2183, 2122, 14484, 11461, 12562, 15015, 417, 13406, 16936, 9638, 14235, 6478, 12153, 9651,
    9652, 10787, 14344, 13701, 15229, 13709, 5372, 6678, 16275, 4823, 2370, 3063, 8318, 6403, 8148, 7545, 11360, 11224, 14552, 16542, 2329, 7472, 4463, 14936,
    16035, 7208, 5257, 162, 4753, 10128, 11724, 17158, 200, 1372, 1315, 13441, 11227, 15276, 111, 9058, 12981, 12982, 12983, 8598, 16224, 1699, 7290, 1312,
    2455, 15692, 17424, 5868, 4617, 12090, 1096, 15076, 10371, 9742, 1511, 8300, 10320, 7389, 10088, 16889, 10513, 2613, 5958, 3472, 15507, 9074, 10977, 16115,
    16925, 10547, 15869, 17004, 10201, 706, 15308, 10594, 12407, 3344, 17107, 16195, 12963, 12363, 17336, 9949, 2471, 13739, 15344, 17111, 9856, 12833, 1384, 2152,
    2153, 12141, 14454, 16458, 42, 17588, 14366, 14367, 10003, 6957, 6959, 1672, 5998, 16659, 9729, 9122, 17367, 1204, 6098, 5765, 14041, 176, 11361, 9111,
    9802, 11532, 13363, 14465, 15807, 15810, 16606, 13423, 16824, 605, 10445, 839, 10017, 11921, 9220, 1016, 17474, 3191, 8771, 3413, 13067, 2040, 10072, 14799,
    10846, 699, 8052, 1297, 13425, 15834, 14894, 974, 975, 944, 1947, 1948, 2356, 6776, 995, 8757, 12691, 12692, 12693, 10376, 14190, 14191, 17251, 6100,
    12409, 16391, 9350, 16084, 16083, 17536, 3777, 11540, 13498, 626, 7588, 8545, 7183, 7557, 17545, 6045, 7351, 6851, 6271, 7138, 7139, 11654, 6244, 10947,
    15559, 1025, 1027, 9389, 12300, 6479, 17035, 15022, 3145, 4310, 12218, 806, 17181, 17182, 17398, 1304, 10901, 17399, 14686, 14690, 6524, 10372, 3632, 2702,
    1872, 7612, 9527, 15225, 17087, 3010, 12448, 374, 10566, 7045, 8735, 9126, 10318, 507, 13111, 7577, 1308, 11248, 11882, 14130, 3471, 15219, 593, 594,
    10244, 11624, 3868, 8495, 15885, 7849, 8870, 795, 13354, 9974, 8236, 13851, 9664, 13637, 17027, 12469, 6610, 6613, 9498, 8835, 17056, 15155, 12703, 8561,
    12422, 14930, 342, 14373, 4369, 6248, 17579, 7543, 14830, 11002, 14738, 10331, 5214, 9681, 17225, 2685, 14069, 10508, 10509, 12739, 9227, 10501, 13895, 9507,
    13388, 13389, 10626, 14557, 14721, 17488, 14722, 17489, 8343, 11041, 11042, 517, 1031, 3659, 15143, 3921, 12855, 16177, 17144, 11020, 16543, 10392, 11658, 6215,
    14819, 9250, 4832, 16776, 925, 5680, 4568, 9705, 9089, 12279, 10940, 12110, 1094, 6232, 2258, 9427, 530, 12743, 13724, 14793, 6941, 9096, 514, 1676,
    1758, 4679, 4840, 5968, 7535, 16785, 3299, 4452, 1205, 2322, 13966, 10490, 8853, 606, 11745, 7505, 10204, 11427, 6243, 623, 17160, 6352, 11852, 14056,
    14057, 4292, 2554, 2555, 2556, 14338, 9649, 13034, 9859, 7461, 12938, 3025, 13404, 6713, 12159, 7460, 12937, 5211, 17120, 1397, 2525, 10360, 6378, 909,
    2310, 16635, 11313, 6689, 11314, 14676, 6690, 14677, 11315, 6694, 9120, 5301, 5759, 3351, 16568, 17171, 13137, 131, 15431, 5973, 12134, 9476, 13529, 1834,
    8918, 873, 9118, 713, 9433, 17282, 2213, 5314, 4337, 8439, 7959, 7960, 8948, 8949, 5651, 11128, 3677, 4877, 11415, 12539, 12947, 14081, 7842, 9736,
    3524, 4371, 12893, 17246, 7524, 2788, 11734, 8612, 12426, 10658, 16253, 6486, 7564, 6227, 1823, 8163, 11280, 11281, 8605, 8606, 12475, 32, 371, 2671,
    3557, 8340, 9793, 5481, 11014, 12175, 4033, 5295, 5140, 6395, 9847, 11045, 515, 1677, 15342, 16443, 4974, 9727, 3696, 2657, 9387, 14987, 9070, 13430,
    621, 622, 148, 2046, 12368, 10879, 16350, 11266, 9055, 14233, 4916, 15654, 15780, 7690, 8274, 8816, 6818, 8576, 11622, 7280, 13214, 13625, 15236, 15781,
    16258, 8154, 9004, 12820, 12821, 3931, 8155, 11207, 15237, 1047, 3940, 7853, 11901, 14262, 16646, 100, 9251, 10705, 12960, 2969, 7015, 15203, 11768, 12210,
    5656, 9180, 5426, 4878, 8887, 15798, 4763, 8321, 16984, 5145, 7978, 14733, 2452, 916, 11556, 6559, 12972, 9182, 5345, 2904, 9645, 1912, 11197, 13794,
    10968, 4233, 14193, 8680, 4366, 2687, 3962, 108, 16165, 12333, 5539, 1335, 12942, 8633, 14761, 11814, 16600, 8966, 10544, 9552, 15592, 7446, 368, 15862,
    1805, 1807, 1808, 1809, 14691, 4772, 6037, 3540, 7385, 4134, 5368, 12404, 12405, 13550, 13551, 3697, 4906, 8105, 9195, 1842, 13983, 6406, 11597, 16623,
    2164, 8689, 9797, 1465, 5464, 418, 6935, 17581, 1325, 13452, 11291, 71, 7525, 6889, 9610, 4846, 9425, 8765, 8766, 8767, 7122, 8275, 3197, 4357,
    14029, 17124, 14526, 3491, 15520, 8292, 7766, 2720, 4415, 5548, 13748, 922, 6765, 7909, 13436, 4119, 16156, 17185, 9435, 6588, 12088, 10579, 16164, 6467,
    11406, 1298, 2425, 4210, 14228, 5597, 14317, 2983, 11148, 13470, 11137, 1671, 15672, 14298, 14299, 3807, 9770, 3323, 3324, 1561, 2203, 9371, 5546, 15812,
    16046, 14715, 17135, 8716, 3888, 3441, 9572, 12507, 15815, 2371, 4124, 2058, 16865, 1045, 2116, 12949, 12950, 7868, 4574, 8875, 2574, 3119, 3312, 6868,
    15102, 5405, 5631, 6453, 7528, 8876, 9165, 15157, 2575, 10771, 13632, 646, 1934, 5382, 11619, 15103, 9627, 17341, 4652, 7225, 12909, 2103, 6079, 10536,
    10537, 12447, 13579, 9053, 9054, 1189, 11130, 1355, 7227, 12738, 9524, 10736, 2695, 595, 2697, 1978, 11467, 11469, 12802, 10095, 15662, 2480, 447, 253,
    3504, 4699, 7624, 13117, 9749, 10460, 10960, 11740, 14906, 6670, 12644, 672, 17297, 1844, 10978, 8972, 8973, 8974, 16048, 2362, 15656, 12706, 2872, 4429,
    16490, 6701, 5081, 17249, 12827, 12828, 10299, 14472, 2200, 4998, 17013, 8221, 9314, 8123, 12349, 7810, 17419, 62, 3281, 12814, 12815, 3195, 8012, 4151,
    13469, 14857, 7017, 6902, 867, 2009, 14856, 10485, 13448, 13449, 927, 13053, 136, 14085, 8610, 9143, 4921, 3027, 5240, 2081, 10474, 11757, 4403, 202,
    10303, 12695, 8259, 8425, 14309, 3224, 3507, 5582, 11013, 13733, 8026, 9068, 8076, 12114, 4227, 15701, 2029, 2030, 11293, 11294, 11295, 14903, 15566, 9585,
    5745, 6909, 5747, 6911, 3158, 1426, 6532, 4968, 10448, 14854, 9490, 8034, 3366, 15112, 4963, 16892, 11337, 8066, 14149, 96, 6112, 4826, 10355, 3922,
    7819, 12299, 5303, 12217, 1322, 882, 9076, 1544, 5123, 17304, 14398, 7299, 8310, 559, 15726, 4279, 14588, 11169, 13761, 1097, 363, 12651, 16135, 9941,
    17438, 17439, 6855, 8430, 9646, 17465, 7333, 11681, 17395, 12168, 13290, 5699, 11150, 4320, 16372, 13361, 723, 724, 725, 1769, 2988, 17257, 17258, 17259,
    6961, 6475, 17449, 17450, 10191, 13875, 7094, 14107, 463, 464, 17607, 9566, 9881, 1483, 5306, 15743, 2844, 7372, 15959, 11040, 11506, 8156, 8822, 16853,
    184, 11798, 11449, 2852, 11168, 3175, 8634, 14197, 923, 17421, 2816, 4052, 6028, 6120, 9712, 10199, 1664, 1665, 8746, 12070, 12071, 12852, 9172, 10812,
    11954, 13031, 899, 14239, 1529, 16950, 5264, 3903, 5126, 3301, 4454, 5881, 5274, 7014, 7416, 3796, 7876, 337, 16346, 6442, 12717, 12718, 12719, 12720,
    9432, 15010, 10632, 11869, 15561, 9517, 3457, 2302, 5138, 9494, 9933, 349, 4329, 4109, 13500, 4125, 233, 9356, 14829, 10661, 2461, 15011, 9236, 12211,
    5543, 6732, 375, 15817, 15232, 8290, 11697, 13435, 17379, 12213, 11552, 11554, 15184, 15185, 15989, 118, 10126, 13971, 13014, 13872, 1144, 8124, 3126, 4001,
    16009, 6010, 15489, 752, 14287, 9313, 10433, 1457, 15275, 5783, 12729, 13065, 12047, 14467, 423, 16970, 3687, 1088, 17524, 652, 1855, 7171, 3789, 14020,
    8000, 6739, 16848, 1435, 5254, 2290, 13692, 6184, 4153, 5421, 9843, 10273, 11513, 12330, 12332, 12216, 5669, 2740, 6440, 10253, 10254, 5547, 7437, 15927,
    15928, 16090, 4365, 8410, 3608, 4824, 5996, 9997, 10702, 14912, 17472, 17473, 2254, 8089, 6282, 4094, 3794, 1401, 9154, 16569, 7787, 5579, 5580, 3797,
    3798, 11418, 12944, 5001, 17224, 2899, 171, 10280, 9669, 10115, 6931, 13838, 13839, 11465, 16000, 16918, 4008, 9063, 13019, 15290, 11782, 13020, 16915, 15832,
    16958, 6952, 7585, 17101, 5901, 15838, 4336, 8863, 2513, 10164, 10165, 10167, 10168, 653, 17201, 14368, 14369, 1757, 7534, 435, 12636, 3298, 4451, 10430,
    6982, 8030, 11714, 1612, 3760, 9891, 1463, 9383, 11545, 5720, 357, 13474, 14577, 7658, 7660, 8691, 8693, 10217, 11439, 10790, 4318, 9892, 15462, 14571,
    3287, 14797, 834, 1024, 12504, 12506, 2765, 2767, 10842, 8550, 9731, 13202, 4569, 4570, 3113, 4771, 17551, 12345, 13479, 43, 16561, 3117, 12086, 4437,
    3840, 5346, 7722, 15440, 689, 6839, 4777, 1868, 14991, 10882, 11211, 1449, 6888, 13011, 344, 4559, 4941, 4944, 7284, 16059, 6161, 10669, 10670, 10671,
    10265, 6411, 7352, 9558, 1313, 2465, 10932, 10023, 7474, 8455, 2251, 6951, 16343, 3032, 1903, 3150, 3503, 4698, 9062, 10294, 10476, 10480, 11759, 11764,
    4184, 4185, 7738, 16344, 6337, 13335, 1087, 11090, 11091, 4088, 9658, 4737, 17141, 4866, 4867, 4868, 16656, 3431, 7643, 16558, 4888, 14391, 14392, 14393,
    9605, 16549, 16550, 258, 6445, 14934, 14935, 16898, 3239, 3240, 7942, 16507, 8886, 15222, 6379, 14055, 3795, 5007, 2053, 3337, 8298, 8299, 1120, 13947,
    3730, 15474, 6355, 9574, 2743, 15627, 15628, 14569, 12336, 5854, 15956, 9280, 9281, 17019, 17020, 12234, 12236, 2531, 2533, 98, 16609, 13431, 6799, 12841,
    12918, 14066, 12377, 12378, 13509, 13510, 2675, 14781, 1370, 1371, 2510, 2511, 11490, 11491, 11602, 12577, 12578, 17037, 397, 1162, 1572, 2264, 10037, 11209,
    11277, 15330, 6520, 269, 3445, 13967, 8414, 14073, 13888, 15189, 1740, 8729, 632, 13672, 4498, 10226, 11448, 16413, 16414, 604, 7038, 9316, 13241, 1346,
    5325, 1252, 3232, 15293, 1029, 11474, 8907, 10045, 16454, 4933, 8908, 4935, 6287, 10046, 4938, 4939, 6288, 8494, 3784, 10630, 9317, 10680, 15000, 1197,
    1422, 3639, 942, 4360, 15895, 10002, 1380, 4601, 4602, 6263, 6264, 14611, 9261, 10439, 5997, 9409, 10425, 1660, 13697, 6835, 16323, 16324, 12811, 12241,
    1231, 10727, 10729, 11460, 12561, 5417, 5418, 6883, 6885, 3934, 15679, 13964, 10636, 4844, 4845, 16792, 16793, 2166, 2640, 16124, 10614, 15253, 15458, 3651,
    15146, 15921, 6427, 1407, 1408, 13316, 8759, 16942, 15397, 4054, 8593, 8594, 6748, 9052, 10487, 16056, 499, 1668, 9467, 1873, 7613, 9865, 13311, 879,
    17385, 356, 16873, 7196, 7640, 5371, 2209, 9548, 1219, 4192, 13973, 17028, 3386, 3387, 321, 3178, 15240, 2137, 3422, 3179, 15241, 12444, 12280, 5933,
    10060, 16287, 12166, 4135, 4136, 4641, 7339, 7340, 15690, 13360, 1727, 17244, 2558, 12094, 7281, 8469, 9027, 9028, 16229, 2179, 12850, 15958, 14699, 2467,
    1085, 3444, 3644, 4628, 16367, 3571, 13683, 9905, 5383, 6567, 8396, 14048, 631, 5647, 5648, 5649, 10054, 10055, 9234, 17435, 3498, 17308, 17309, 12758,
    4629, 10287, 6595, 6596, 4468, 2863, 4962, 6521, 4795, 16833, 14682, 7665, 7666, 7667, 7668, 17139, 996, 17577, 4858, 12303, 8574, 11848, 6990, 4997,
    11008, 12163, 7337, 3274, 10447, 2236, 14437, 16153, 950, 7310, 11180, 7687, 1040, 14870, 7254, 2392, 9110, 10766, 9631, 10861, 8893, 16751, 14765, 16277,
    3463, 3464, 4462, 972, 12597, 12598, 12599, 12600, 13255, 6823, 4060, 4392, 4393, 3369, 7211, 13664, 14742, 6059, 6060, 6061, 16140, 6953, 6954, 6955,
    6956, 7039, 5017, 11033, 5265, 6485, 11567, 3890, 17172, 17173, 17174, 17175, 9870, 9871, 9872, 9873, 0, 215, 16722, 2985, 4183, 5260, 6480, 9690,
    10912, 5595, 3031, 11657, 3036, 16311, 11396, 11397, 12527, 12528, 12305, 12306, 6784, 8888, 13059, 1787, 1812, 7188, 13071, 9292, 5307, 9972, 16666, 9159,
    17380, 9239, 10061, 13880, 8083, 3362, 8308, 3412, 11539, 2874, 10373, 12913, 10446, 2184, 2185, 5535, 12663, 13803, 5353, 6561, 15855, 10096, 14507, 12039,
    16339, 14558, 1111, 17559, 398, 333, 1645, 1647, 13317, 17072, 883, 7455, 11191, 9296, 7341, 7342, 1224, 13342, 7967, 35, 11682, 14116, 3611, 17373,
    1141, 17363, 5129, 15398, 16548, 8655, 14219, 3044, 4645, 16107, 963, 1811, 13419, 256, 647, 1779, 6879, 7926, 1749, 2973, 2139, 3423, 5519, 12155,
    17361, 17612, 4607, 5915, 7249, 8276, 13727, 14806, 8936, 17021, 3484, 6676, 16389, 4667, 6604, 6117, 6118, 9954, 8551, 760, 16240, 8129, 16432, 560,
    6429, 12569, 13726, 15382, 16521, 6706, 7760, 12748, 13887, 1348, 773, 16020, 6196, 2161, 6326, 6171, 13218, 9907, 6688, 7752, 6632, 14573, 9924, 12919,
    14067, 10324, 16837, 1306, 140, 15154, 10625, 14460, 3229, 12083, 7160, 7161, 4891, 14307, 5112, 5113, 2647, 6821, 6208, 1885, 4552, 3328, 4474, 1036,
    8758, 10016, 8379, 10999, 6385, 10643, 9530, 17252, 5398, 7511, 1472, 15404, 8925, 3437, 8933, 8341, 16504, 17604, 16304, 3137, 17085, 12077, 2529, 853,
    12731, 4646, 4664, 5358, 919, 2752, 13768, 13770, 3802, 3803, 4724, 5984, 9327, 9328, 7170, 16607, 11551, 12572, 14510, 16737, 1980, 15579, 15580, 15581,
    11956, 14082, 8678, 14253, 552, 13719, 1158, 1159, 2297, 9388, 617, 16904, 2744, 2344, 16956, 16957, 13155, 14229, 12846, 1600, 12725, 7201, 17500, 15764,
    10698, 3461, 4640, 11696, 2760, 5626, 2659, 2079, 2080, 15641, 9663, 14811, 237, 12387, 15531, 4339, 2426, 8114, 1416, 13566, 670, 6309, 12625, 1007,
    5172, 1386, 1387, 17280, 17281, 14593, 4912, 669, 12583, 3347, 5046, 16749, 11269, 6193, 13660, 16888, 5395, 6574, 11975, 4076, 6317, 4678, 5492, 5493,
    5494, 5495, 5965, 12186, 16434, 9553, 2528, 17468, 15249, 15250, 4485, 14758, 2182, 1773, 5242, 10747, 15288, 16419, 7147, 8197, 5180, 17093, 12415, 13575,
    6865, 9436, 7476, 15569, 12906, 11837, 11839, 14652, 15446, 17243, 2131, 9310, 16114, 16342, 13850, 3974, 3966, 13442, 14449, 4098, 4874, 12818, 14378, 15538,
    4399, 11881, 5706, 12676, 6368, 13608, 2275, 2276, 8015, 8016, 4541, 16588, 11459, 12559, 1481, 5512, 7219, 10973, 4264, 5549, 15113, 16266, 13572, 14614,
    15106, 16263, 4929, 6204, 7406, 8391, 13742, 14824, 15451, 16591, 11480, 11519, 5959, 8025, 1754, 5058, 2061, 9508, 4915, 17213, 13969, 6936, 2100, 15220,
    14808, 6377, 6400, 12835, 13980, 13134, 6405, 14016, 17155, 15277, 9724, 2359, 16024, 16026, 11402, 11403, 7031, 14554, 10569, 10570, 16810, 1625, 12845, 14658,
    12493, 4327, 12680, 12957, 12880, 21, 4275, 11806, 14234, 12877, 3257, 4408, 2245, 6238, 10335, 7349, 17556, 14907, 5832, 11305, 3864, 15881, 1475, 1877,
    7618, 8829, 10058, 13617, 2604, 2605, 2606, 3845, 3846, 3847, 8880, 10102, 11205, 14387, 7793, 7794, 12001, 16706, 13074, 14180, 13835, 14088, 2896, 10005,
    9895, 15116, 8578, 3334, 11738, 14176, 11875, 847, 12990, 8631, 14135, 9439, 11631, 11632, 4835, 6635, 2776, 2777, 12073, 10112, 11083, 13415, 15049, 15050,
    10040, 4583, 392, 16042, 12302, 3132, 14260, 11629, 14169, 15648, 5097, 3885, 9479, 3481, 11333, 7723, 6937, 373, 1548, 15443, 5952, 3977, 4542, 5769,
    5914, 6974, 9386, 12297, 11850, 12921, 9194, 8360, 7805, 953, 9807, 4089, 13906, 6720, 5853, 14397, 786, 10506, 6651, 9544, 13421, 16468, 8682, 5604,
    13181, 513, 1675, 15341, 16442, 5070, 10563, 123, 16632, 3506, 4707, 15777, 16886, 6712, 7767, 1911, 16081, 3581, 7378, 8366, 15619, 15060, 10341, 10342,
    16959, 9759, 3928, 4797, 5375, 14382, 15542, 1234, 6778, 11818, 16336, 13917, 15663, 9157, 13834, 2394, 3666, 4857, 1620, 13913, 16068, 16070, 14825, 5416,
    14826, 16029, 1166, 10153, 14443, 17150, 12286, 7988, 4099, 10862, 11346, 14009, 15687, 10009, 8986, 3273, 15554, 3759, 3765, 3285, 8626, 13343, 134, 11230,
    11452, 8792, 11388, 5153, 10452, 2411, 14279, 12933, 16360, 1694, 949, 5787, 2805, 1973, 10302, 116, 5246, 5247, 13922, 2772, 2774, 6503, 352, 4864,
    110, 13812, 15190, 13486, 14584, 5041, 8751, 2547, 11536, 15328, 1730, 2923, 1958, 3209, 10943, 1849, 2839, 16120, 10934, 10935, 11596, 15296, 13820, 15226,
    8941, 9503, 9504, 13666, 1328, 1329, 6426, 13445, 14120, 4362, 346, 15954, 14060, 3749, 708, 14112, 7238, 16732, 2441, 2320, 12331, 13468, 2849, 2850,
    2851, 3920, 15946, 5184, 16536, 12842, 13841, 7454, 11190, 3067, 3084, 3085, 3086, 13198, 8059, 9989, 15351, 12756, 10230, 10634, 10635, 17535, 2059, 2357,
    5835, 8166, 8480, 6114, 7301, 8311, 1349, 1350, 6252, 15470, 14062, 4238, 4240, 9175, 14502, 8906, 10159, 93, 14061, 13992, 11531, 14926, 1184, 7771,
    11204, 14396, 10631, 9460, 15621, 15228, 9230, 4836, 9963, 15115, 14646, 14647, 16871, 1751, 1752, 772, 6463, 13825, 6710, 4372, 9448, 10146, 2959, 2962,
    263, 5144, 10638, 3066, 15128, 16670, 16671, 5320, 10317, 8024, 1191, 12889, 3826, 9082, 9335, 9336, 14414, 6529, 12388, 9817, 9818, 15409, 15410, 5035,
    14913, 4820, 16383, 16384, 6762, 14672, 6322, 14563, 14564, 13476, 15289, 11663, 2624, 16700, 367, 12687, 3857, 12790, 15723, 10857, 386, 387, 1799, 9765,
    9767, 13769, 14688, 10076, 3638, 14595, 5554, 5555, 6399, 7716, 13523, 14606, 14594, 11369, 11370, 12152, 9597, 10825, 1532, 2653, 7127, 8187, 596, 17136,
    1734, 1962, 2932, 3213, 16465, 17563, 932, 14960, 16061, 15894, 2304, 17156, 5253, 8995, 17220, 6656, 8911, 5746, 6910, 11751, 17190, 8069, 15322, 9173,
    3551, 6004, 6566, 14461, 14462, 12576, 16962, 7203, 5455, 6040, 4917, 6147, 6449, 6346, 5844, 5653, 5655, 9158, 11555, 13918, 8092, 12359, 1777, 4515,
    4516, 8402, 8403, 9617, 9618, 6734, 7795, 2389, 3647, 16451, 17553, 1658, 11970, 9493, 11124, 8081, 2158, 10763, 13940, 11997, 15996, 11784, 14655, 1032,
    10969, 2288, 5085, 12250, 14702, 12147, 14273, 7530, 11522, 11523, 2561, 17143, 722, 545, 11237, 16225, 1683, 2021, 7777, 13653, 11075, 1930, 12631, 5760,
    5764, 2781, 7177, 465, 6023, 13705, 14777, 10822, 11640, 9228, 14481, 1679, 16054, 14255, 9181, 566, 6134, 13965, 10568, 3660, 13665, 14143, 14837, 14838,
    5230, 8273, 5188, 6443, 7248, 7936, 4557, 72, 13984, 9477, 10462, 7482, 9401, 10645, 12180, 13620, 12301, 2560, 15966, 15039, 5243, 10748, 3999, 11001,
    2746, 3984, 13821, 7028, 7194, 1359, 6258, 7989, 4431, 12214, 12142, 16235, 14853, 16974, 2071, 15005, 8412, 4311, 14428, 7701, 157, 158, 17386, 17387,
    1968, 6504, 14022, 14023, 11143, 1017, 1018, 14953, 11771, 17212, 12999, 4491, 54, 7475, 2101, 2077, 15699, 3910, 15827, 5807, 6305, 16318, 1590, 15459,
    17378, 13568, 5875, 10120, 16523, 14933, 6145, 5006, 6210, 16066, 15313, 7847, 12395, 12396, 7846, 4358, 11743, 10349, 15700, 16366, 9247, 5280, 14613, 16804,
    3775, 6669, 13106, 551, 5574, 16808, 16809, 6301, 11953, 16169, 12771, 12782, 13749, 4293, 11408, 3477, 9470, 4148, 4149, 15665, 1108, 17228, 17229, 17230,
    17231, 6840, 5005, 8741, 4326, 5618, 15316, 9023, 10860, 11066, 2444, 4428, 12206, 11779, 8302, 9662, 5004, 3815, 11849, 12920, 6194, 2900, 787, 12674,
    2846, 6938, 7065, 16325, 4502, 8983, 9502, 15380, 16520, 4505, 4770, 6126, 6127, 14025, 12064, 629, 12508, 7480, 9400, 10642, 12178, 13619, 1554, 1555,
    15508, 15509, 1323, 5719, 5235, 5236, 12298, 5583, 13732, 16006, 207, 16870, 2448, 4538, 616, 915, 12594, 4288, 4289, 11891, 7430, 2578, 16212, 17263,
    11181, 12992, 15784, 4670, 10640, 11889, 12458, 5724, 5725, 12700, 16456, 11187, 15787, 13089, 16636, 17242, 3046, 13475, 3076, 17574, 17585, 17586, 17587, 13540,
    11617, 17389, 120, 12352, 7000, 17428, 10816, 10817, 10818, 9912, 3963, 5196, 5099, 11593, 5080, 10458, 14638, 15854, 9416, 3497, 12311, 12314, 4813, 5938,
    5939, 5940, 7073, 7074, 7075, 2828, 2829, 4063, 4064, 2603, 3844, 8400, 9615, 29, 12184, 12030, 13112, 1566, 7326, 1093, 285, 6477, 3806, 2084,
    7449, 8592, 16986, 17481, 15686, 4300, 17197, 17198, 3130, 528, 11928, 11413, 15825, 4618, 6578, 7650, 1496, 3356, 5515, 6692, 12143, 1342, 1392, 2519,
    15549, 16697, 4514, 5200, 5820, 6448, 2284, 2285, 8947, 1209, 1210, 13688, 13689, 15273, 15274, 1181, 1373, 13485, 9687, 15292, 13258, 12941, 4591, 4592,
    4593, 12726, 8776, 1353, 1354, 6254, 6255, 11043, 527, 4301, 5637, 2630, 7130, 10184, 1005, 2140, 10450, 11721, 4368, 4736, 5028, 15846, 3522, 15650,
    487, 16415, 1702, 13503, 12060, 4721, 16171, 10472, 11755, 12824, 11238, 4669, 1998, 11479, 5791, 2325, 16825, 13411, 5292, 8145, 9914, 4201, 5100, 4697,
    8831, 7757, 482, 15639, 8676, 7218, 6579, 1145, 12021, 12022, 8694, 8332, 11777, 38, 5836, 3313, 8128, 1112, 14453, 15642, 12196, 5176, 6234, 9404,
    11320, 10219, 11441, 14591, 9874, 15017, 14035, 1089, 13313, 4624, 3371, 8557, 146, 5751, 14949, 2705, 2460, 9452, 14405, 13298, 12342, 10110, 13757, 6697,
    4470, 4471, 2506, 9312, 3037, 15243, 3143, 5985, 9238, 10419, 10420, 9774, 2961, 553, 12201, 8850, 9549, 10759, 341, 14895, 14896, 14897, 14898, 15804,
    15805, 15806, 10493, 9213, 9215, 12079, 11419, 11420, 2890, 11819, 3801, 5016, 9353, 10550, 3850, 5055, 13662, 1835, 17108, 7850, 8872, 3767, 12602, 6069,
    12558, 4019, 3425, 6130, 1287, 14855, 1420, 7508, 8492, 15871, 15872, 15874, 17006, 17007, 17009, 2022, 16382, 16326, 13907, 12019, 12135, 12136, 12552, 10041,
    14947, 12056, 181, 1410, 17547, 8934, 17207, 17208, 17209, 17210, 5062, 430, 14030, 902, 12556, 2440, 10875, 15638, 14684, 9325, 4766, 5843, 14399, 15390,
    7763, 14362, 5658, 477, 11887, 11471, 13094, 13151, 9289, 14877, 5643, 6832, 11017, 1884, 2562, 7875, 9153, 132, 888, 2112, 1932, 1933, 3180, 3181,
    8866, 10086, 8867, 10087, 7197, 8023, 13477, 9397, 13809, 13977, 9078, 8926, 6013, 13224, 12296, 5640, 15998, 16616, 2274, 3489, 15198, 8542, 7358, 16435,
    15819, 7329, 4511, 5814, 5815, 4512, 5816, 5817, 11945, 6075, 876, 2016, 11776, 2672, 6245, 490, 14198, 13764, 10623, 6682, 12969, 4367, 9131, 10325,
    4267, 12618, 1718, 5685, 5686, 13002, 2868, 2869, 4821, 4822, 6310, 6311, 1470, 4480, 6763, 6764, 8839, 8840, 10741, 10742, 11957, 11958, 14673, 14674,
    4547, 9900, 9901, 11079, 11080, 2272, 12770, 2293, 2231, 2037, 13824, 3479, 17247, 15333, 17132, 16832, 8161, 11243, 7606, 1997, 10497, 11778, 2677, 3956,
    5131, 6382, 6506, 7594, 8206, 10220, 11442, 15843, 16968, 13693, 8650, 9104, 4544, 9773, 11263, 8854, 10402, 15087, 12269, 11803, 8645, 8646, 10600, 10602,
    164, 6005, 6006, 6007, 6008, 3024, 6246, 10925, 1802, 13910, 10737, 1836, 7450, 491, 5882, 4535, 10161, 11985, 11986, 10538, 12592, 17180, 866, 2008,
    13096, 14196, 11967, 12431, 10333, 7141, 4861, 11731, 11183, 7620, 1368, 345, 10310, 14247, 14248, 11287, 14914, 9208, 10404, 9943, 2621, 16712, 17433, 17053,
    2509, 6625, 4831, 16775, 14974, 85, 14910, 10296, 555, 10435, 11708, 10065, 10066, 11283, 5926, 1396, 8104, 6880, 5601, 6674, 8690, 5109, 3005, 1728,
    12231, 8472, 7711, 1926, 8384, 14478, 15323, 1073, 13495, 12240, 4216, 10665, 11910, 592, 10587, 7408, 6490, 4621, 4794, 13268, 8478, 6971, 16023, 16025,
    16027, 5823, 361, 15355, 4206, 5360, 9365, 544, 1705, 7605, 12672, 5688, 10633, 11870, 8838, 15091, 114, 7118, 15239, 13643, 14730, 1215, 5218, 1982,
    8169, 5485, 14021, 15437, 10309, 9079, 9538, 8651, 10769, 643, 5379, 12571, 10979, 17623, 6094, 6095, 6096, 6097, 13401, 7562, 7984, 5373, 15506, 14389,
    11951, 4713, 1753, 7467, 15698, 16842, 11022, 16547, 5852, 7005, 8289, 9417, 15078, 15079, 16219, 16220, 14790, 4839, 3531, 5918, 9824, 15417, 1198, 10823,
    4273, 3517, 4727, 6333, 12882, 3193, 11902, 9170, 6363, 6365, 5439, 10941, 6267, 7323, 1801, 16854, 16855, 4061, 6214, 10237, 2192, 11389, 15120, 15121,
    3836, 7617, 6900, 10858, 3019, 7492, 8207, 3637, 7661, 4536, 16473, 456, 2742, 11067, 5450, 14013, 9858, 1524, 6084, 8380, 9226, 15426, 1285, 10561,
    6021, 13348, 1491, 10942, 11484, 11485, 8186, 9294, 6846, 6847, 6848, 6849, 6850, 7896, 7897, 7898, 7899, 7900, 13417, 16223, 8327, 10228, 1009, 7448,
    8422, 1010, 17466, 9266, 9948, 2470, 11791, 12994, 557, 2706, 11879, 16457, 6105, 11547, 14303, 13670, 3142, 10399, 614, 3302, 4455, 14832, 1039, 12907,
    9927, 432, 1603, 6283, 7652, 15674, 14221, 12176, 16895, 16896, 6017, 17445, 3693, 11809, 16049, 15441, 10488, 16057, 15839, 6347, 476, 11220, 14886, 14887,
    4081, 12728, 15067, 15377, 11341, 4296, 9418, 3761, 3124, 12417, 15890, 7023, 10629, 16757, 16150, 5712, 16923, 4172, 14603, 8362, 14709, 906, 11288, 4299,
    119, 3641, 11918, 1595, 2067, 11200, 1878, 5928, 17047, 7102, 195, 16705, 2, 3365, 9132, 2418, 10090, 16743, 3388, 15174, 16585, 15176, 16587, 15178,
    16590, 12304, 5839, 5840, 10291, 10959, 10773, 10774, 1889, 2400, 6977, 9392, 14644, 8058, 12321, 442, 3542, 3955, 7369, 2646, 12749, 12750, 13892, 13893,
    5155, 1041, 2489, 14078, 1033, 10986, 5766, 7798, 4402, 10919, 640, 641, 6501, 6502, 9811, 16801, 13050, 4978, 16921, 6437, 13885, 2626, 627, 628,
    6516, 6517, 3329, 17599, 14288, 31, 14223, 15123, 16055, 1400, 14436, 13829, 12413, 13571, 9935, 6155, 4825, 12465, 307, 308, 15420, 15421, 16564, 16565,
    309, 12722, 12723, 12733, 9708, 13100, 13393, 11064, 15230, 9998, 3722, 10904, 11060, 7417, 16850, 5226, 9291, 4297, 6964, 12419, 10917, 2830, 4065, 1067,
    1068, 17516, 17517, 3474, 4926, 10754, 10755, 10756, 15820, 14224, 2921, 8496, 1715, 2907, 488, 17029, 2491, 3733, 16301, 14785, 15484, 4879, 7677, 13276,
    3118, 12473, 4321, 5855, 16361, 15545, 10700, 15224, 11135, 13707, 8770, 746, 5173, 1502, 6556, 6774, 10323, 4577, 5169, 2841, 9488, 16604, 1013, 11641,
    5098, 2098, 8195, 6555, 14337, 11108, 1509, 13409, 14270, 14271, 16050, 16051, 7521, 2840, 11384, 983, 5347, 17451, 5321, 16463, 17561, 2335, 2336, 14444,
    8011, 5912, 11409, 12532, 12533, 16891, 2960, 2963, 17519, 6071, 7193, 9262, 1604, 12509, 16385, 16750, 679, 10410, 13297, 16022, 17425, 5620, 11309, 11310,
    10152, 3825, 17506, 6829, 11915, 15423, 7621, 7622, 2316, 12477, 11600, 3485, 5466, 3424, 15512, 1514, 10038, 3345, 5663, 5666, 17293, 6157, 7818, 7148,
    8198, 3316, 190, 9877, 11061, 1519, 4344, 11995, 15514, 5027, 480, 12932, 9739, 6390, 4534, 16329, 14944, 11840, 5575, 2977, 5011, 6329, 15003, 9334,
    10520, 11345, 9214, 11649, 16214, 17305, 7584, 9283, 13070, 14873, 8047, 9108, 9140, 10337, 12346, 12347, 13480, 13481, 2314, 3556, 3589, 4792, 16784, 7033,
    7034, 2536, 3792, 6185, 7283, 5755, 17555, 17429, 10286, 13912, 8971, 11943, 15375, 10802, 10805, 16185, 12773, 7908, 519, 15498, 17352, 16724, 15756, 15585,
    17404, 9410, 10424, 496, 642, 10593, 2847, 1611, 693, 7091, 12867, 4361, 2544, 2277, 8017, 4302, 17511, 2025, 3283, 9163, 13265, 11044, 6133, 7244,
    10991, 7754, 13416, 5465, 3809, 3976, 5448, 7178, 11272, 6468, 7864, 7865, 17543, 1720, 1721, 11116, 12307, 6057, 503, 17043, 15082, 11586, 597, 13694,
    13695, 4126, 239, 16341, 16370, 7862, 8615, 5993, 151, 209, 436, 438, 1374, 12637, 12639, 440, 441, 12641, 12642, 4058, 9424, 5117, 17299, 6122,
    10619, 17508, 11932, 705, 16196, 12104, 6294, 16730, 6177, 6178, 6179, 10893, 6175, 5146, 1361, 7384, 5827, 5828, 8747, 13098, 1327, 7104, 2281, 8021,
    13867, 9321, 2589, 6090, 10937, 12098, 2933, 2934, 8503, 8504, 7866, 8889, 12704, 12705, 13842, 13843, 10971, 16264, 15504, 15461, 4263, 2807, 13039, 11122,
    5342, 7969, 825, 9300, 2039, 16211, 14810, 1245, 509, 6874, 10995, 8795, 8830, 3612, 10791, 3657, 15315, 3735, 12379, 12380, 12381, 10903, 14883, 5581,
    8952, 334, 7990, 7260, 8991, 2249, 12895, 14211, 5014, 6274, 11092, 10129, 11342, 3065, 6413, 3997, 16446, 801, 7676, 12688, 8577, 5334, 1690, 5012,
    1375, 8261, 1186, 12446, 7820, 7821, 4170, 5738, 12499, 16192, 462, 15637, 9453, 11186, 16711, 17046, 15304, 4581, 10175, 3866, 15883, 9012, 14345, 8940,
    15162, 15163, 13129, 14579, 7581, 4131, 5365, 13230, 11587, 2537, 1170, 16780, 16781, 10551, 15035, 4378, 4598, 8282, 12282, 12283, 3771, 14336, 14164, 16436,
    1534, 17325, 460, 572, 5988, 9211, 14821, 17350, 7117, 13013, 16603, 7125, 16527, 16528, 8461, 9971, 14, 14976, 12784, 17592, 11236, 8323, 8433, 15021,
    16184, 3700, 4910, 15283, 8683, 3378, 16762, 2315, 4586, 13152, 7910, 8130, 11065, 10284, 3724, 1531, 2652, 7663, 13140, 3600, 3601, 3099, 2987, 13762,
    13428, 10621, 15848, 850, 8003, 819, 14304, 14305, 11959, 8985, 3882, 15901, 9224, 9225, 13413, 13414, 10240, 15788, 15101, 26, 13223, 10368, 6672, 13570,
    14138, 9464, 9465, 10684, 10685, 12268, 12804, 12697, 574, 4740, 9124, 2421, 3675, 12278, 425, 10246, 10247, 1846, 8146, 10872, 8901, 13323, 2311, 16333,
    4092, 9785, 9786, 13876, 8331, 12145, 9853, 5161, 6410, 12958, 14090, 14823, 192, 2449, 11351, 10471, 15947, 8348, 1536, 6796, 11876, 803, 5824, 7784,
    16286, 893, 9586, 15192, 4414, 5732, 16330, 1414, 13564, 4020, 2052, 3336, 12812, 2886, 9650, 978, 5781, 17606, 11599, 10385, 10386, 4811, 14879, 14880,
    10170, 3939, 9446, 12643, 17446, 5338, 14117, 3615, 13818, 16148, 5748, 6912, 11492, 11493, 12579, 12580, 3880, 1050, 17503, 6128, 16579, 9377, 2123, 10944,
    6730, 4221, 7027, 7420, 1074, 1075, 3052, 13247, 1078, 1367, 13248, 1255, 2355, 502, 9752, 12856, 12858, 17088, 8832, 1945, 2789, 11219, 2741, 16438,
    6515, 7587, 8544, 7182, 7556, 12067, 5941, 5942, 7076, 7077, 4588, 10177, 2716, 3995, 3869, 15886, 3546, 9073, 9599, 10827, 2992, 4186, 1780, 3015,
    14018, 2078, 5281, 8879, 10101, 5682, 6873, 8721, 9920, 12708, 16303, 3389, 10221, 11443, 1276, 2393, 4980, 10489, 16058, 14945, 16227, 6024, 6242, 10821,
    8225, 16136, 7825, 4405, 5709, 5710, 8284, 11710, 15366, 9957, 4647, 14882, 16348, 5189, 6444, 8071, 16143, 8374, 2477, 17272, 7096, 638, 11244, 16760,
    4016, 4017, 260, 2424, 14014, 13149, 5136, 6386, 16327, 3951, 14929, 7101, 5252, 15434, 13585, 5947, 7082, 2835, 4070, 8029, 5510, 3363, 4489, 7987,
    7840, 13674, 6994, 10689, 14477, 8006, 9018, 15649, 549, 12062, 1632, 3082, 9037, 6048, 7465, 7728, 5388, 5389, 15028, 913, 3495, 3496, 6065, 12209,
    13377, 13597, 13598, 13599, 14779, 15485, 15697, 16841, 1747, 2965, 4385, 15863, 10029, 957, 9148, 4780, 7159, 17294, 11214, 11215, 3690, 9232, 3691, 9233,
    603, 8955, 14354, 16409, 1006, 5501, 12188, 13109, 13505, 5093, 17034, 8209, 1609, 4755, 4756, 4757, 4758, 14161, 14546, 14547, 9764, 9766, 14687, 905,
    2565, 10390, 5499, 11241, 3341, 15383, 6973, 12434, 11927, 2064, 14812, 14940, 10394, 7332, 6141, 11690, 15182, 8596, 7995, 1848, 676, 15444, 11977, 15350,
    12364, 9373, 6523, 6452, 2586, 2587, 2588, 5987, 2319, 12628, 8632, 11816, 15714, 8313, 2241, 7550, 16771, 2751, 11146, 5660, 1471, 7569, 9543, 4653,
    5927, 3360, 8108, 11820, 10233, 14570, 848, 12991, 9101, 6728, 11936, 6380, 3954, 17354, 700, 9868, 16430, 16431, 10131, 731, 10070, 5419, 15629, 12689,
    15572, 966, 1927, 6813, 797, 11284, 11537, 8954, 13602, 15643, 1528, 9758, 3203, 9718, 12205, 7619, 13925, 2023, 9525, 6384, 15550, 16698, 9036, 99,
    3055, 3056, 287, 16815, 2043, 1256, 6455, 9730, 10948, 13515, 13517, 4181, 9725, 3865, 15882, 1059, 17510, 17082, 11797, 8208, 1902, 3153, 7566, 13627,
    9788, 15384, 14942, 15491, 6491, 6558, 13577, 1104, 160, 5229, 8269, 7527, 7064, 3008, 6628, 16910, 15659, 11149, 10464, 6488, 3811, 5569, 5570, 4394,
    12734, 13931, 1201, 9372, 8291, 8178, 5892, 11373, 3655, 4209, 1864, 3081, 9622, 10849, 17447, 9660, 9661, 7672, 216, 16735, 2383, 6945, 6946, 5616,
    16840, 3030, 9903, 12874, 13580, 9791, 11606, 17525, 17527, 6152, 12220, 15061, 5245, 13145, 6022, 13349, 16867, 13331, 6074, 5018, 9482, 246, 247, 17452,
    16954, 12351, 16949, 17057, 8720, 9917, 16877, 14532, 15717, 8223, 9319, 13951, 17533, 7307, 16989, 12197, 14958, 8309, 508, 8426, 8427, 8428, 8429, 2735,
    10740, 16496, 881, 319, 320, 687, 13787, 7982, 11900, 279, 2622, 15034, 984, 12016, 7312, 5380, 14985, 16101, 13025, 4261, 4262, 3042, 10034, 10035,
    15136, 14246, 12896, 6110, 15991, 5308, 9505, 13642, 7968, 4436, 7604, 6441, 5891, 10438, 15729, 2265, 4685, 15221, 1869, 5551, 17214, 2591, 14133, 15319,
    5043, 5059, 5402, 5403, 12085, 792, 2895, 17217, 3740, 8572, 15835, 15836, 9093, 6608, 1546, 6119, 14621, 8466, 7881, 8224, 10539, 11804, 16285, 4287,
    2193, 1693, 11969, 5910, 15752, 9237, 10422, 11937, 7493, 7494, 12011, 14170, 1640, 810, 15177, 16589, 13859, 6156, 14027, 420, 8787, 16729, 6241, 6307,
    6308, 7393, 7394, 6290, 7955, 14343, 8564, 14071, 16499, 9519, 9520, 3988, 10213, 11435, 10214, 11436, 10393, 15736, 15737, 15738, 15739, 15740, 3450, 3451,
    2367, 17362, 2662, 14489, 15683, 3221, 13555, 12655, 3222, 13556, 12656, 13099, 5154, 12829, 16932, 12934, 1478, 1492, 17219, 703, 4, 11525, 13296, 8210,
    8211, 14459, 13398, 1185, 5150, 1794, 10015, 13400, 15857, 8706, 1412, 2566, 14756, 17434, 4619, 5920, 4620, 5921, 15876, 17010, 5612, 8250, 14724, 17283,
    15610, 11176, 5102, 5103, 3593, 6533, 12772, 6808, 17147, 15261, 12058, 10890, 15110, 6652, 6653, 6654, 3654, 1792, 1180, 5394, 11661, 6644, 1042, 9979,
    8240, 16108, 14165, 16335, 17420, 37, 16560, 9466, 10686, 4749, 10292, 821, 7212, 17408, 4040, 16044, 1474, 17031, 254, 11285, 11069, 958, 10077, 16747,
    16748, 14607, 5107, 3799, 9342, 9343, 10532, 10533, 1072, 11317, 793, 15929, 13433, 1850, 6534, 9930, 11234, 11235, 3596, 1503, 1504, 13648, 13649, 2950,
    13975, 6402, 2655, 9411, 2062, 11559, 15797, 6562, 369, 3827, 6212, 1914, 1915, 8753, 16137, 4345, 4346, 5700, 15019, 16182, 16539, 4626, 2303, 10704,
    6158, 8638, 13972, 16203, 13712, 7059, 7217, 6173, 14908, 10343, 4080, 8009, 13999, 611, 1815, 9582, 11713, 16525, 2299, 3545, 3419, 15469, 5203, 6450,
    14622, 15847, 9860, 109, 12252, 4317, 4543, 10486, 15671, 4500, 8571, 15618, 4590, 16206, 928, 12372, 3146, 8382, 4007, 4553, 7362, 419, 6950, 12512,
    8622, 6072, 12203, 11270, 11271, 12435, 12436, 2790, 2791, 3701, 4911, 10580, 7413, 5449, 12113, 13211, 5344, 17256, 5385, 5391, 6568, 6571, 5110, 3074,
    14639, 13141, 4940, 4942, 11670, 11671, 8314, 10666, 3912, 3913, 3914, 5972, 8950, 3673, 3674, 14642, 16906, 16908, 12230, 1300, 2428, 6687, 7751, 5160,
    12244, 15916, 14969, 14970, 16077, 16078, 14488, 2970, 9808, 15306, 15789, 16428, 16917, 5961, 7098, 15866, 17000, 860, 2002, 5793, 17619, 2435, 3682, 10477,
    11760, 3736, 4966, 1761, 4680, 5969, 7538, 1499, 7255, 3305, 3306, 4458, 4459, 2093, 12745, 15393, 12902, 12903, 7230, 4355, 16398, 15454, 13426, 9813,
    15405, 17540, 3319, 8267, 2501, 15428, 2679, 12843, 7457, 7458, 11192, 11193, 1216, 1217, 8703, 2317, 1225, 15602, 8534, 1788, 2736, 11167, 12696, 933,
    15109, 1574, 14201, 10556, 2639, 6698, 10261, 6436, 6639, 7756, 7559, 8056, 212, 4957, 11695, 2033, 2280, 8020, 1207, 5313, 3766, 12516, 4053, 1100,
    7519, 5877, 781, 1939, 8818, 8819, 12603, 777, 1065, 2149, 14301, 1826, 5191, 5193, 5809, 5810, 16719, 15131, 15200, 2438, 16506, 9188, 15988, 13253,
    16453, 14796, 17566, 833, 1023, 12503, 12505, 2764, 2766, 10841, 3092, 16822, 15796, 5697, 5698, 8700, 6153, 2207, 10596, 17480, 6086, 7213, 15849, 16972,
    8865, 10085, 13447, 14539, 1493, 2623, 7331, 1119, 16846, 10801, 2386, 4920, 273, 4549, 16596, 15378, 16515, 1606, 4959, 3140, 3141, 13042, 13043, 12233,
    12235, 2530, 2532, 6708, 4851, 8736, 4266, 10869, 12095, 10852, 12897, 12898, 12899, 5068, 5069, 4605, 14900, 14902, 3263, 3264, 3265, 6109, 4554, 4555,
    3223, 3468, 5168, 10381, 10382, 10383, 12173, 15311, 1537, 2055, 9826, 2328, 12430, 4627, 2420, 13150, 6857, 3935, 13489, 9606, 9607, 6606, 5287, 16355,
    15038, 16209, 8002, 3664, 5289, 12935, 2891, 9938, 1192, 9623, 12617, 12259, 10654, 16249, 4174, 13302, 13063, 2629, 4465, 5111, 494, 17073, 8942, 14005,
    495, 2750, 17074, 5438, 5459, 5460, 13690, 13776, 13777, 14006, 15546, 15547, 16694, 16695, 5462, 13691, 13778, 14409, 15139, 15140, 15548, 16621, 16696, 13686,
    7837, 10589, 12107, 15141, 3570, 5441, 6297, 11880, 14922, 12007, 14578, 11119, 6742, 6797, 15891, 3196, 10052, 11221, 8160, 14679, 6845, 7895, 11950, 15046,
    17583, 16202, 2545, 8437, 13858, 10312, 11199, 2824, 2825, 11120, 11121, 4112, 4114, 16167, 16168, 8722, 12518, 11868, 10712, 2625, 3116, 10301, 2250, 6620,
    12309, 2858, 2859, 14500, 14538, 13242, 376, 1551, 16128, 7526, 14212, 14213, 14214, 14215, 2376, 2377, 10235, 10236, 6081, 1506, 4893, 2682, 1402, 2557,
    12312, 12315, 15830, 10762, 13939, 15992, 3071, 3465, 15197, 1936, 3187, 17317, 9105, 15900, 2349, 5802, 17570, 13256, 16030, 10154, 4973, 2456, 2457, 10540,
    11805, 12787, 13943, 8335, 1341, 12645, 10794, 14388, 3455, 13621, 2522, 7835, 4971, 13282, 3064, 4995, 13810, 7050, 8687, 10405, 12052, 9199, 12779, 50,
    9867, 17381, 4349, 17353, 512, 6421, 6422, 6423, 1311, 13437, 7699, 13166, 6727, 3129, 4048, 7269, 9613, 2549, 5030, 6286, 17365, 14956, 1621, 1622,
    4901, 4902, 15186, 5625, 4676, 3743, 7286, 565, 7309, 8322, 4203, 16634, 14111, 16176, 2721, 10699, 17064, 12959, 3013, 14630, 14927, 7011, 8387, 12741,
    3646, 4854, 15041, 16505, 17149, 12449, 5474, 2432, 3679, 1049, 5484, 8878, 10100, 3898, 8538, 14140, 7317, 7210, 630, 15758, 9805, 178, 12698, 12699,
    331, 332, 1638, 1642, 1644, 14551, 1682, 6054, 5757, 10414, 3300, 4453, 10707, 6077, 1497, 9384, 9385, 17200, 11608, 1663, 15558, 267, 268, 16766,
    6841, 7894, 4128, 5362, 8227, 13832, 3860, 10653, 15879, 16248, 14763, 15071, 15943, 16217, 5664, 8738, 667, 12530, 13446, 3361, 17118, 7938, 7939, 2196,
    3572, 16422, 15693, 4220, 2300, 5723, 2020, 17479, 2747, 8953, 9273, 4401, 7025, 7026, 12491, 12492, 13292, 14412, 15468, 16614, 4506, 11968, 14394, 1464,
    2407, 1659, 2701, 3428, 6686, 10178, 14982, 16098, 2678, 3957, 12767, 13902, 360, 1540, 3291, 4446, 5750, 270, 16570, 16571, 3929, 13439, 13440, 3863,
    15880, 14769, 7259, 486, 12621, 7105, 8045, 13368, 11846, 9008, 523, 183, 12212, 7714, 15980, 9421, 14386, 10250, 11496, 1490, 2618, 16423, 17512, 14225,
    15425, 2187, 14331, 3629, 15517, 218, 7554, 7592, 7007, 6091, 14334, 14001, 2215, 2216, 16186, 16392, 897, 14203, 16469, 2496, 3061, 3573, 11381, 13793,
    14036, 11322, 807, 10225, 11447, 3458, 9573, 1467, 828, 8342, 17105, 10928, 1238, 757, 8927, 14918, 15301, 6303, 17239, 6373, 1337, 7271, 6671, 7184,
    6741, 2676, 10739, 11769, 2595, 8181, 94, 16977, 16449, 17091, 5270, 6376, 7906, 1441, 9277, 9489, 10181, 6217, 1498, 1193, 10370, 2339, 17058, 6414,
    16739, 3560, 3907, 6991, 11618, 6892, 9043, 4684, 8603, 9205, 6228, 6229, 10724, 8803, 9647, 9648, 12445, 698, 3889, 9608, 13472, 17134, 7414, 1284,
    3793, 5151, 7600, 9951, 1393, 9518, 9733, 6660, 7037, 10116, 10119, 5266, 17067, 12082, 1220, 16198, 17296, 9024, 10277, 14963, 1711, 15608, 14171, 6998,
    6999, 10693, 10694, 14685, 14689, 17359, 13402, 9207, 14357, 9641, 10222, 11444, 1678, 7489, 8471, 6397, 4589, 14828, 6330, 9983, 16924, 2454, 14889, 7070,
    12866, 11131, 6278, 10507, 14590, 4306, 5780, 13238, 7109, 3434, 13314, 782, 13410, 14276, 14278, 6919, 2803, 7935, 11158, 11159, 12323, 12324, 6250, 8611,
    12425, 8837, 10933, 13679, 2468, 2722, 16863, 7801, 3694, 9743, 720, 17526, 17528, 11581, 17050, 8245, 1822, 4503, 7572, 16530, 9710, 13722, 16562, 3406,
    2982, 10013, 12202, 16684, 3558, 998, 999, 6080, 12015, 13093, 12406, 13552, 12514, 1739, 16509, 13952, 1302, 12501, 6036, 117, 5249, 8421, 7019, 10931,
    11574, 5756, 1589, 15455, 8527, 1987, 3411, 15527, 15528, 15741, 7371, 8820, 4610, 5923, 9673, 4105, 5848, 5850, 13792, 186, 4423, 11160, 6860, 296,
    297, 298, 2552, 9399, 8111, 8475, 8909, 1142, 7469, 8449, 3990, 9532, 2597, 9290, 14878, 4726, 10267, 11379, 939, 7114, 1913, 2404, 2406, 14272,
    14275, 14589, 3525, 8079, 661, 9450, 9451, 8665, 8666, 9837, 9838, 13234, 4180, 10871, 656, 3943, 4041, 9985, 17409, 677, 16045, 6360, 6361, 14045,
    7380, 8215, 4084, 2385, 13950, 3622, 3245, 4074, 4882, 16981, 12632, 1924, 3490, 8993, 17055, 5701, 9546, 4932, 7903, 15018, 16181, 15312, 15396, 4603,
    16951, 16952, 11614, 6580, 1351, 1352, 8359, 17049, 2181, 5219, 15518, 429, 16583, 16584, 4807, 15004, 9692, 10914, 12054, 9057, 137, 8415, 12337, 8546,
    11659, 7638, 4584, 5885, 7532, 4387, 11894, 15612, 8701, 2398, 2399, 7692, 7693, 4212, 7747, 7357, 758, 17291, 5082, 2661, 4565, 14177, 4340, 1880,
    3442, 3278, 11719, 12160, 7445, 14217, 8883, 3014, 10512, 15353, 3987, 505, 5931, 16126, 16338, 5634, 8905, 10150, 12118, 7762, 15218, 16237, 3101, 3105,
    16885, 4419, 4420, 11564, 11566, 3705, 4865, 5178, 10369, 4597, 13520, 12587, 14128, 15327, 649, 5702, 12865, 13996, 8093, 13370, 4732, 17565, 7175, 3177,
    9149, 13638, 13639, 13640, 11535, 6312, 6496, 1461, 2593, 365, 14321, 15594, 11947, 11407, 8031, 3408, 3409, 15130, 9447, 11741, 14295, 4937, 1332, 1545,
    2099, 12497, 9523, 10735, 7996, 17478, 6291, 9176, 5752, 4982, 8446, 3083, 13496, 14026, 278, 2669, 5833, 11306, 5356, 9072, 17311, 813, 17330, 15930,
    15931, 7360, 12033, 107, 12366, 5826, 15339, 10071, 3244, 663, 3948, 7803, 12190, 12191, 12192, 11615, 7199, 8237, 5423, 10283, 11530, 14925, 5034, 10646,
    14814, 14815, 16581, 14836, 11004, 14739, 1741, 4616, 7815, 16859, 2027, 1567, 2688, 4247, 8088, 3567, 7580, 17455, 14580, 14959, 13745, 7060, 7061, 13560,
    17106, 2563, 2564, 6968, 13407, 11773, 12317, 16721, 14586, 13383, 10210, 11432, 10212, 11434, 16319, 16320, 16321, 6861, 2553, 2600, 2602, 16930, 11835, 10492,
    13782, 13784, 13785, 10078, 16221, 5991, 12864, 1066, 17515, 6967, 6412, 15105, 3045, 8241, 7181, 814, 3707, 13604, 1428, 14486, 2342, 13573, 5858, 16955,
    5743, 6907, 1920, 14065, 12029, 17457, 1649, 1652, 16718, 3787, 1744, 3982, 12951, 12952, 1431, 3727, 17459, 284, 16755, 15188, 6018, 12, 4880, 4881,
    1275, 12905, 13909, 11365, 6149, 5066, 6767, 11656, 14257, 14218, 5201, 9039, 15974, 15975, 5255, 6476, 350, 15266, 7790, 9264, 11736, 17024, 17146, 1593,
    10738, 832, 1022, 15500, 12710, 4281, 12926, 17591, 8821, 3246, 3247, 4026, 3029, 12461, 6896, 17490, 7153, 4556, 13935, 5475, 10456, 4561, 5590, 6717,
    2160, 3916, 3917, 4308, 9378, 17095, 8435, 1309, 7279, 4658, 4659, 9962, 13616, 12490, 6348, 7440, 5670, 9196, 17206, 15968, 10909, 6590, 10624, 13303,
    13307, 14419, 1187, 1188, 15670, 15486, 14286, 6761, 842, 2700, 14640, 12170, 11139, 282, 4852, 10870, 6064, 8697, 9896, 17344, 2909, 13908, 14901, 2086,
    5711, 16922, 13873, 12997, 7958, 3813, 7697, 9083, 95, 1990, 1991, 15223, 8529, 9709, 7256, 5162, 5163, 5866, 7675, 17343, 17407, 14980, 3453, 3183,
    14772, 10899, 13261, 14637, 10644, 13883, 14937, 16036, 14390, 6856, 13352, 13353, 6721, 9408, 2717, 10878, 11476, 11477, 14074, 14703, 8761, 316, 8339, 2105,
    2106, 2373, 11568, 5775, 5776, 16839, 13087, 7918, 13706, 17211, 15851, 14743, 8159, 9287, 9288, 14875, 14876, 7364, 1383, 2114, 1950, 6751, 6753, 907,
    16717, 2953, 14137, 15386, 15387, 15903, 17038, 2627, 10417, 11979, 13395, 4532, 11662, 13601, 6416, 6417, 6418, 1813, 2408, 2412, 2911, 10503, 5796, 5115,
    5116, 1940, 13655, 4828, 4829, 16772, 16773, 2926, 2928, 8499, 8501, 434, 10655, 16250, 4406, 9984, 8458, 8460, 5561, 13315, 7636, 2233, 6564, 8599,
    1466, 15107, 9189, 1415, 13565, 1453, 1454, 10142, 10143, 1455, 1456, 10144, 10145, 5037, 5038, 5039, 5040, 14355, 9601, 10829, 14533, 15718, 6482, 11478,
    9672, 10907, 11844, 7912, 7913, 139, 1301, 8914, 3397, 11831, 8125, 5727, 5728, 5729, 17530, 17531, 17532, 3272, 16160, 204, 14632, 16031, 10155, 12971,
    2458, 10079, 15211, 3550, 13245, 16987, 13852, 17324, 1743, 3909, 6058, 6655, 13182, 10560, 6431, 15761, 9926, 11589, 7684, 7685, 9171, 822, 823, 8468,
    10881, 10006, 2670, 8312, 15479, 15814, 8996, 1391, 12487, 10172, 15320, 13055, 10659, 16254, 9956, 6995, 10690, 409, 5577, 5790, 49, 15960, 1299, 17054,
    17393, 17394, 1859, 14296, 2378, 2379, 11571, 11572, 6011, 4663, 7089, 14723, 960, 3404, 15502, 5453, 3599, 13936, 4416, 142, 16650, 5212, 17121, 11085,
    16618, 971, 2074, 13235, 13444, 14528, 1103, 6920, 5529, 10996, 2696, 13884, 13499, 6494, 11327, 1123, 6289, 6031, 7442, 2975, 4948, 15529, 7548, 3526,
    1156, 17609, 1278, 4039, 2191, 1766, 8778, 9603, 10831, 274, 1439, 15904, 17039, 16502, 17602, 1778, 4731, 714, 13371, 4460, 6259, 16682, 14923, 14924,
    11504, 2811, 2812, 8394, 8395, 1556, 7110, 884, 11240, 1269, 12255, 10297, 15603, 11872, 6928, 16089, 46, 11744, 10350, 5541, 9071, 3462, 5013, 5015,
    6273, 6275, 10938, 12099, 17186, 4773, 6038, 9861, 14620, 4838, 168, 4899, 4900, 15297, 4573, 14540, 14747, 5922, 2087, 2133, 10133, 8833, 2548, 8597,
    249, 394, 11206, 2212, 12032, 8945, 9575, 11216, 5705, 8007, 3235, 4381, 2724, 14865, 2726, 14867, 11394, 12524, 14984, 16100, 2487, 3719, 7507, 8490,
    869, 871, 2012, 2014, 5739, 8137, 13618, 14692, 2883, 4123, 3716, 15792, 11767, 941, 12995, 7396, 1218, 15272, 16060, 5261, 4967, 4914, 692, 1037,
    4983, 6370, 6221, 9345, 3237, 11892, 17131, 14158, 17238, 2885, 4004, 13866, 15450, 14063, 11703, 707, 16741, 4314, 14567, 6353, 6354, 11853, 11854, 6729,
    12962, 15148, 1295, 1296, 2422, 2423, 1639, 1615, 9219, 9221, 1736, 12816, 1525, 2237, 2238, 15166, 4895, 14839, 7796, 6202, 16838, 13086, 13135, 16072,
    11027, 15757, 17495, 13030, 12862, 16965, 8084, 8085, 16494, 12102, 12103, 6292, 6293, 15064, 7150, 7151, 8200, 8201, 4718, 4719, 14919, 15302, 14267, 10510,
    7727, 13845, 2810, 3619, 8393, 9152, 9368, 17509, 6099, 665, 3950, 12017, 16690, 13380, 14476, 5092, 1165, 4889, 9045, 10285, 12622, 12440, 10916, 5435,
    14634, 3390, 15368, 13169, 13170, 13171, 13172, 10557, 14890, 16032, 3568, 5722, 10156, 14921, 15667, 12775, 12776, 14012, 16123, 6618, 8649, 11974, 15125, 7400,
    11675, 11677, 12557, 8381, 206, 8361, 13607, 6207, 5414, 5974, 12520, 10043, 1107, 3992, 3993, 9973, 16667, 14650, 15254, 7802, 6531, 6976, 2453, 917,
    5330, 12343, 10647, 10648, 2892, 9492, 9270, 9271, 8333, 1686, 5525, 15722, 8760, 6983, 2710, 2711, 12488, 904, 5354, 5355, 16856, 7295, 7004, 16110,
    12457, 3133, 11453, 11813, 13868, 8679, 2855, 4097, 12369, 11198, 1860, 3079, 5089, 15144, 15525, 6591, 15985, 15111, 5645, 6775, 9581, 2419, 16677, 16738,
    240, 3200, 8553, 14154, 5721, 14049, 973, 15360, 16482, 4217, 5498, 878, 14725, 13156, 13157, 13158, 13159, 7734, 2267, 2813, 1167, 16289, 15058, 5946,
    5948, 7081, 7083, 2834, 4069, 8892, 4324, 7755, 8779, 4003, 16552, 7375, 5679, 9775, 5157, 740, 5838, 13357, 9533, 9534, 16976, 4525, 230, 231,
    2261, 2262, 3059, 3060, 15045, 15048, 7142, 14375, 6409, 11138, 2340, 7223, 15583, 15436, 12355, 12614, 2330, 13301, 4791, 5251, 15524, 1865, 1866, 10993,
    14195, 14946, 1613, 17071, 4343, 3377, 280, 4050, 4051, 9151, 9438, 7345, 6197, 17178, 17179, 13699, 1001, 4282, 7841, 9735, 15657, 5966, 1168, 14822,
    13928, 10431, 10432, 918, 17412, 6923, 17320, 4786, 16495, 1774, 17580, 7544, 790, 791, 11383, 13164, 174, 14931, 13130, 6439, 2946, 6428, 2232, 5399,
    2569, 3818, 5437, 3897, 5286, 5440, 9746, 124, 13995, 11037, 2796, 5496, 5497, 16753, 5980, 9809, 14458, 9429, 13021, 16916, 9642, 10311, 15233, 11785,
    11786, 11368, 8890, 7239, 12238, 1161, 8752, 15842, 9683, 3023, 4442, 8065, 8630, 9887, 6769, 11678, 13657, 11364, 16767, 14183, 9100, 15268, 11961, 11276,
    3937, 15267, 6033, 16374, 17454, 281, 6866, 6867, 2663, 4672, 4674, 6513, 5714, 3668, 3020, 11993, 4960, 8670, 16538, 10031, 3544, 16152, 17205, 6791,
    9720, 4036, 13528, 15036, 15727, 3650, 9580, 16884, 3915, 15001, 13775, 14847, 15770, 12690, 12980, 4708, 17491, 12646, 12647, 13736, 238, 3089, 11300, 5963,
    15040, 8826, 9135, 9136, 15978, 11059, 13874, 6685, 188, 3986, 8715, 12126, 9967, 11156, 17593, 248, 14792, 830, 1020, 2754, 2756, 10837, 10701, 10677,
    14542, 14666, 734, 1906, 14172, 17023, 13586, 11978, 9950, 14103, 14749, 15841, 3645, 4386, 1983, 1984, 10305, 10306, 6076, 15995, 3968, 7063, 7350, 10657,
    16252, 15114, 9210, 8617, 8618, 759, 6315, 7402, 4334, 13450, 5593, 12087, 4872, 12265, 2614, 16975, 1114, 11228, 2656, 8304, 17151, 12453, 6898, 155,
    13016, 3837, 5042, 15217, 11311, 6691, 6693, 9119, 5299, 2633, 8541, 9726, 1223, 2331, 28, 12183, 5054, 16999, 11772, 8369, 9656, 10883, 9626, 15215,
    4782, 10203, 2559, 6051, 4075, 15565, 2313, 3555, 4702, 4703, 5976, 5977, 10218, 11440, 12262, 13391, 14491, 3814, 5022, 1916, 6918, 2806, 9362, 9363,
    9364, 9936, 9937, 7836, 17537, 3562, 17321, 16118, 4032, 13420, 16687, 5374, 6012, 4269, 5520, 6926, 17318, 11011, 9050, 16222, 609, 4975, 2512, 6481,
    7646, 11340, 9977, 2312, 16334, 4164, 12109, 1077, 10375, 5886, 7043, 1957, 3207, 3208, 12466, 13623, 1732, 1961, 2930, 3212, 6704, 7758, 1963, 3214,
    6593, 3358, 3359, 1052, 1079, 14353, 17138, 388, 13369, 8789, 16733, 6142, 11691, 3102, 3106, 3394, 3396, 765, 15604, 9934, 364, 9744, 14058, 4350,
    7355, 12881, 5202, 3945, 11051, 14350, 6510, 8851, 16433, 8801, 745, 10158, 8825, 17193, 1789, 10726, 16615, 11633, 12724, 10359, 17340, 7224, 5772, 2794,
    4027, 2224, 8005, 9017, 14565, 8100, 10089, 12519, 2733, 2734, 3944, 2056, 7833, 6218, 11720, 7659, 8692, 2481, 10098, 15669, 14252, 11780, 5288, 2884,
    504, 7873, 11501, 12911, 2148, 5585, 12966, 2190, 9851, 1, 14943, 5026, 17444, 8902, 2698, 12442, 12443, 11350, 16238, 11312, 804, 3746, 678, 805,
    5302, 11546, 12221, 12266, 12267, 15660, 13656, 9117, 712, 12158, 16501, 5902, 16736, 15640, 1034, 3199, 14435, 997, 12536, 1280, 4315, 4316, 924, 14226,
    5545, 3250, 8769, 11955, 6498, 6500, 14660, 10867, 10868, 14561, 15309, 17195, 13038, 16829, 16701, 6176, 11035, 15771, 1795, 964, 14766, 16278, 15164, 6927,
    6589, 8232, 16038, 16039, 34, 3842, 5047, 1956, 16421, 5036, 3536, 11455, 17564, 2488, 3721, 1148, 17216, 2210, 639, 15750, 13854, 3877, 16353, 1634,
    9067, 10663, 5079, 51, 9902, 1272, 16242, 11278, 1064, 2156, 6137, 6138, 11686, 11687, 10575, 10576, 7956, 4922, 4117, 13412, 5925, 11133, 12287, 4927,
    12633, 12634, 401, 13176, 11070, 11431, 9693, 12653, 956, 9931, 9778, 9779, 15373, 15374, 8873, 14464, 4144, 5408, 5479, 6650, 9568, 10779, 14978, 15522,
    16369, 166, 6483, 12915, 9640, 7207, 856, 857, 859, 8798, 10543, 5291, 645, 6435, 620, 17234, 11987, 6136, 11683, 10761, 16710, 13735, 8695, 17615,
    8090, 991, 11087, 14146, 14608, 15828, 5195, 2108, 17501, 12936, 1952, 14096, 16092, 2127, 1938, 8518, 4806, 8521, 9846, 299, 9637, 5674, 8270, 4312,
    13542, 433, 2410, 8239, 3157, 14268, 11052, 13373, 11016, 1460, 2592, 3149, 16178, 4800, 14979, 5613, 9801, 13994, 6391, 15463, 10377, 15936, 303, 17366,
    5813, 3370, 8264, 15364, 13512, 10008, 2968, 15695, 5090, 5091, 4057, 12276, 9423, 13379, 14475, 11428, 12167, 855, 1681, 11468, 11470, 9060, 13279, 13280,
    12940, 4482, 16665, 10581, 4046, 3969, 14054, 15209, 8575, 9366, 13163, 12819, 5087, 17469, 2543, 12761, 11250, 3778, 16811, 13312, 16276, 4657, 6768, 7804,
    7637, 3770, 4397, 13881, 15688, 2925, 8498, 10656, 16251, 10584, 11842, 16015, 3978, 9509, 5834, 732, 17265, 9430, 16151, 14008, 4035, 14805, 11603, 9545,
    11152, 12320, 6984, 14789, 16228, 6284, 15307, 12525, 16683, 16658, 15256, 13788, 13790, 13791, 9026, 11245, 16480, 2222, 4744, 4563, 191, 12367, 9717, 3127,
    16799, 15591, 9913, 9516, 13823, 143, 7769, 14292, 14757, 1092, 2186, 7072, 12549, 15785, 152, 16500, 15563, 10406, 16267, 16693, 13284, 13285, 9445, 12139,
    9069, 15065, 6548, 12226, 7314, 3253, 10616, 11024, 11025, 11026, 2875, 259, 16758, 4382, 4383, 8143, 8144, 14455, 452, 9628, 15338, 8979, 8980, 3512,
    13747, 8392, 4487, 5785, 11411, 2539, 2540, 6744, 5563, 15160, 4956, 14780, 9268, 3284, 14311, 381, 15694, 4370, 9246, 5279, 14612, 16803, 3774, 6668,
    13105, 550, 5573, 16806, 16807, 6300, 8417, 395, 1569, 8113, 9204, 14981, 16097, 8895, 10124, 861, 863, 2003, 2005, 12766, 13901, 359, 1539, 5276,
    17163, 13252, 14384, 749, 770, 771, 5661, 6622, 6623, 17286, 13710, 13711, 14786, 14787, 3001, 3002, 3003, 3004, 4196, 4197, 4198, 4199, 3699, 4908,
    13364, 15126, 16723, 673, 11247, 2893, 8038, 9480, 16828, 12928, 11607, 12887, 4787, 2571, 10443, 1713, 222, 13783, 14521, 5316, 716, 14884, 14885, 4692,
    11292, 4513, 5199, 5818, 5819, 6446, 6447, 2282, 2283, 12325, 12326, 9991, 9992, 11527, 11528, 6124, 7232, 8062, 8063, 6111, 16130, 2802, 1851, 14185,
    14186, 15709, 15710, 17022, 4754, 9265, 2500, 11399, 6966, 5628, 6020, 15161, 5898, 5899, 11252, 11253, 988, 5904, 5905, 11257, 613, 12847, 13376, 4781,
    3613, 10792, 5167, 15399, 11162, 9832, 9514, 41, 5771, 1623, 13003, 7088, 542, 7273, 6680, 10251, 15057, 14401, 17504, 4981, 13554, 680, 3658, 6985,
    17448, 4834, 6174, 12871, 14231, 3454, 9367, 7641, 1530, 468, 3899, 6148, 7250, 12989, 6658, 7808, 7347, 9666, 10326, 47, 2380, 6027, 3271, 6430,
    10056, 15187, 6107, 7546, 8549, 11367, 8710, 5467, 5617, 4793, 1954, 14316, 14318, 10877, 4307, 9360, 5540, 619, 4251, 7381, 7648, 8095, 11795, 11796,
    13277, 13278, 2197, 1266, 14093, 12863, 7720, 13207, 10964, 13478, 8756, 211, 7586, 17102, 11255, 8864, 2514, 10166, 9272, 3426, 1095, 10565, 16159, 8409,
    14051, 7289, 12792, 14993, 9198, 4765, 16740, 14210, 11084, 14179, 6642, 11684, 1417, 4042, 14767, 16279, 1946, 8489, 17032, 14258, 14485, 12985, 17126, 578,
    558, 17092, 7905, 16639, 6544, 4499, 16802, 10961, 15653, 22, 24, 12290, 17347, 17348, 586, 588, 5207, 5209, 1134, 15632, 15634, 6746, 12181, 12251,
    13375, 9311, 14928, 475, 15532, 16676, 14862, 13318, 1629, 1631, 2993, 2994, 4187, 4188, 6350, 7441, 13890, 14313, 1583, 2792, 2793, 3718, 4224, 16522,
    6143, 6144, 4226, 8842, 7040, 5845, 2163, 14144, 13811, 16779, 13721, 13188, 7473, 6106, 3729, 17461, 12751, 12752, 10552, 12171, 9031, 3804, 8385, 169,
    8168, 13190, 16380, 1011, 1155, 8078, 9138, 8389, 14496, 5619, 10813, 8386, 2177, 6788, 9034, 3878, 3879, 14990, 8001, 3822, 8540, 4214, 14941, 2165,
    14312, 16897, 8585, 13797, 1582, 5792, 1376, 761, 7953, 5220, 5222, 3314, 15083, 15084, 15085, 13237, 14371, 3521, 317, 10951, 4892, 6528, 13596, 16926,
    17417, 5424, 4796, 11983, 577, 2173, 3433, 6887, 6822, 8260, 3492, 14374, 8373, 15012, 3381, 16647, 1477, 14032, 15173, 7090, 12329, 11940, 451, 10242,
    10243, 5650, 11127, 3676, 4876, 11414, 12538, 1575, 8843, 12946, 14080, 6025, 3591, 10757, 5950, 7085, 493, 17254, 986, 987, 8120, 6665, 4323, 9282,
    14872, 14376, 15536, 9462, 10682, 736, 1907, 4827, 10356, 16519, 17621, 3340, 15381, 1760, 1762, 1764, 7537, 7539, 7541, 852, 1995, 14871, 4790, 5847,
    8804};

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
    1288, 1288, 1290, 1292, 1292, 1292, 1295, 1296, 1297, 1297, 1297, 1298, 1299, 1300, 1300, 1300, 1301, 1302, 1303, 1303, 1304, 1310, 1310, 1310,
    1310, 1310, 1312, 1313, 1313, 1313, 1313, 1314, 1314, 1314, 1314, 1316, 1317, 1317, 1317, 1317, 1318, 1324, 1324, 1324, 1326, 1328, 1328, 1328,
    1328, 1329, 1331, 1333, 1333, 1334, 1334, 1334, 1334, 1336, 1336, 1337, 1338, 1338, 1339, 1341, 1342, 1342, 1342, 1345, 1349, 1349, 1351, 1352,
    1354, 1355, 1357, 1357, 1358, 1362, 1362, 1362, 1362, 1363, 1364, 1364, 1364, 1364, 1364, 1364, 1365, 1365, 1365, 1367, 1368, 1368, 1369, 1370,
    1371, 1371, 1371, 1371, 1371, 1372, 1373, 1373, 1376, 1376, 1376, 1376, 1376, 1376, 1377, 1377, 1377, 1377, 1377, 1378, 1385, 1385, 1385, 1385,
    1385, 1386, 1386, 1388, 1390, 1395, 1397, 1397, 1397, 1397, 1397, 1397, 1397, 1405, 1405, 1405, 1405, 1411, 1412, 1413, 1414, 1414, 1416, 1416,
    1418, 1419, 1421, 1421, 1422, 1422, 1424, 1425, 1427, 1427, 1427, 1427, 1429, 1432, 1432, 1437, 1437, 1437, 1437, 1437, 1437, 1437, 1437, 1439,
    1439, 1439, 1439, 1444, 1447, 1448, 1451, 1451, 1451, 1454, 1454, 1454, 1454, 1454, 1454, 1454, 1457, 1457, 1457, 1457, 1457, 1457, 1461, 1461,
    1461, 1464, 1464, 1464, 1465, 1465, 1467, 1467, 1467, 1468, 1471, 1474, 1474, 1477, 1478, 1478, 1478, 1478, 1479, 1481, 1482, 1483, 1485, 1485,
    1487, 1487, 1488, 1489, 1489, 1489, 1490, 1493, 1493, 1494, 1494, 1494, 1495, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497,
    1497, 1497, 1498, 1498, 1499, 1499, 1504, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1509, 1509, 1509, 1510, 1510, 1510,
    1510, 1514, 1514, 1514, 1514, 1514, 1514, 1514, 1514, 1517, 1519, 1519, 1519, 1519, 1519, 1521, 1521, 1521, 1521, 1521, 1523, 1525, 1525, 1527,
    1527, 1529, 1529, 1529, 1530, 1531, 1531, 1531, 1536, 1537, 1537, 1537, 1540, 1541, 1544, 1544, 1545, 1545, 1551, 1551, 1553, 1553, 1553, 1554,
    1555, 1555, 1556, 1556, 1556, 1556, 1556, 1556, 1556, 1557, 1557, 1559, 1560, 1561, 1561, 1562, 1566, 1570, 1573, 1573, 1573, 1579, 1581, 1583,
    1583, 1583, 1583, 1583, 1583, 1585, 1585, 1585, 1586, 1586, 1589, 1589, 1590, 1592, 1593, 1594, 1595, 1595, 1597, 1597, 1599, 1599, 1599, 1600,
    1600, 1603, 1604, 1607, 1607, 1607, 1607, 1607, 1609, 1609, 1609, 1611, 1611, 1619, 1622, 1622, 1622, 1623, 1626, 1627, 1628, 1628, 1628, 1629,
    1629, 1630, 1630, 1630, 1631, 1631, 1631, 1631, 1632, 1633, 1633, 1634, 1636, 1637, 1638, 1640, 1642, 1642, 1643, 1644, 1644, 1644, 1644, 1646,
    1646, 1652, 1652, 1652, 1656, 1656, 1656, 1656, 1656, 1659, 1660, 1661, 1661, 1661, 1663, 1663, 1665, 1665, 1666, 1667, 1668, 1672, 1674, 1674,
    1676, 1678, 1679, 1680, 1682, 1682, 1694, 1694, 1694, 1694, 1694, 1694, 1696, 1696, 1696, 1697, 1697, 1697, 1697, 1698, 1699, 1699, 1699, 1699,
    1699, 1699, 1701, 1701, 1701, 1702, 1703, 1704, 1706, 1709, 1709, 1713, 1714, 1715, 1715, 1716, 1716, 1716, 1718, 1718, 1718, 1718, 1718, 1720,
    1720, 1720, 1720, 1722, 1723, 1724, 1724, 1724, 1727, 1729, 1730, 1731, 1731, 1731, 1732, 1732, 1732, 1732, 1732, 1734, 1738, 1744, 1751, 1752,
    1755, 1755, 1755, 1756, 1756, 1756, 1756, 1756, 1756, 1757, 1757, 1757, 1760, 1770, 1775, 1775, 1775, 1775, 1786, 1786, 1788, 1788, 1791, 1791,
    1793, 1793, 1794, 1799, 1801, 1805, 1805, 1805, 1805, 1805, 1806, 1816, 1816, 1817, 1818, 1819, 1821, 1821, 1825, 1825, 1827, 1828, 1828, 1828,
    1831, 1831, 1839, 1839, 1839, 1839, 1840, 1842, 1843, 1846, 1847, 1847, 1848, 1849, 1849, 1849, 1849, 1850, 1854, 1857, 1860, 1860, 1864, 1864,
    1864, 1864, 1864, 1866, 1866, 1866, 1866, 1866, 1879, 1880, 1880, 1885, 1891, 1893, 1894, 1894, 1895, 1896, 1896, 1897, 1898, 1899, 1899, 1900,
    1903, 1903, 1904, 1904, 1904, 1904, 1905, 1905, 1906, 1906, 1906, 1906, 1906, 1906, 1907, 1908, 1908, 1908, 1910, 1911, 1911, 1911, 1911, 1919,
    1919, 1919, 1919, 1922, 1922, 1922, 1922, 1922, 1922, 1922, 1922, 1922, 1922, 1923, 1923, 1923, 1945, 1945, 1945, 1945, 1945, 1946, 1946, 1953,
    1953, 1953, 1954, 1955, 1956, 1956, 1986, 1986, 1986, 1986, 1986, 1986, 1986, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987,
    1987, 1990, 1991, 1991, 1991, 1992, 1992, 1993, 1995, 1995, 1995, 1995, 1996, 2002, 2004, 2009, 2010, 2012, 2012, 2012, 2012, 2015, 2015, 2015,
    2019, 2019, 2021, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2022, 2023, 2024, 2024, 2024, 2026, 2026, 2026, 2031, 2031, 2037, 2039, 2040, 2040,
    2040, 2040, 2040, 2042, 2043, 2043, 2048, 2048, 2048, 2056, 2064, 2064, 2064, 2064, 2064, 2065, 2065, 2066, 2066, 2067, 2067, 2067, 2068, 2068,
    2068, 2068, 2071, 2071, 2071, 2071, 2071, 2074, 2074, 2074, 2076, 2078, 2084, 2085, 2086, 2087, 2087, 2088, 2088, 2088, 2088, 2088, 2088, 2088,
    2094, 2098, 2098, 2098, 2102, 2102, 2104, 2104, 2104, 2110, 2110, 2110, 2111, 2111, 2111, 2112, 2113, 2114, 2116, 2116, 2118, 2123, 2124, 2124,
    2124, 2124, 2124, 2124, 2126, 2126, 2126, 2126, 2126, 2127, 2128, 2131, 2131, 2133, 2133, 2134, 2134, 2134, 2134, 2134, 2134, 2141, 2141, 2141,
    2141, 2142, 2143, 2145, 2146, 2146, 2146, 2148, 2150, 2151, 2151, 2152, 2152, 2153, 2153, 2156, 2156, 2157, 2157, 2158, 2158, 2159, 2159, 2159,
    2159, 2159, 2159, 2159, 2159, 2160, 2160, 2160, 2160, 2160, 2161, 2164, 2164, 2164, 2164, 2164, 2166, 2167, 2167, 2167, 2171, 2171, 2171, 2171,
    2171, 2171, 2171, 2171, 2174, 2176, 2176, 2176, 2176, 2177, 2177, 2177, 2180, 2181, 2184, 2184, 2184, 2184, 2184, 2185, 2185, 2188, 2188, 2193,
    2195, 2197, 2198, 2198, 2199, 2199, 2199, 2199, 2200, 2201, 2202, 2202, 2205, 2209, 2210, 2210, 2210, 2210, 2211, 2211, 2211, 2214, 2214, 2214,
    2214, 2224, 2226, 2226, 2226, 2226, 2226, 2234, 2234, 2234, 2234, 2235, 2235, 2236, 2238, 2238, 2238, 2239, 2239, 2240, 2242, 2242, 2242, 2242,
    2244, 2244, 2246, 2248, 2248, 2248, 2250, 2251, 2255, 2256, 2256, 2259, 2259, 2260, 2260, 2260, 2271, 2272, 2272, 2274, 2274, 2274, 2274, 2276,
    2278, 2279, 2279, 2279, 2279, 2283, 2285, 2290, 2290, 2291, 2292, 2293, 2293, 2296, 2296, 2296, 2297, 2300, 2301, 2301, 2302, 2302, 2302, 2302,
    2303, 2303, 2305, 2306, 2306, 2310, 2310, 2312, 2312, 2312, 2312, 2312, 2313, 2313, 2313, 2313, 2313, 2313, 2313, 2313, 2313, 2318, 2318, 2323,
    2329, 2330, 2330, 2330, 2331, 2332, 2333, 2333, 2334, 2335, 2335, 2335, 2335, 2335, 2335, 2335, 2335, 2335, 2337, 2337, 2337, 2340, 2354, 2354,
    2355, 2355, 2356, 2356, 2356, 2368, 2369, 2369, 2370, 2370, 2370, 2370, 2372, 2373, 2373, 2376, 2376, 2376, 2376, 2376, 2379, 2383, 2384, 2386,
    2387, 2388, 2388, 2388, 2390, 2390, 2395, 2395, 2396, 2398, 2399, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2401, 2403,
    2404, 2407, 2412, 2412, 2412, 2412, 2412, 2412, 2412, 2412, 2414, 2414, 2414, 2414, 2414, 2414, 2420, 2420, 2421, 2421, 2421, 2424, 2424, 2427,
    2429, 2429, 2430, 2432, 2433, 2433, 2435, 2439, 2439, 2440, 2441, 2441, 2444, 2444, 2445, 2445, 2445, 2445, 2446, 2446, 2450, 2451, 2452, 2454,
    2454, 2457, 2457, 2461, 2461, 2461, 2480, 2485, 2485, 2487, 2489, 2496, 2496, 2497, 2497, 2497, 2499, 2499, 2502, 2502, 2502, 2502, 2502, 2502,
    2508, 2508, 2509, 2510, 2515, 2517, 2519, 2519, 2520, 2522, 2525, 2527, 2527, 2527, 2527, 2527, 2529, 2529, 2529, 2530, 2531, 2533, 2533, 2533,
    2533, 2535, 2537, 2537, 2537, 2538, 2538, 2542, 2542, 2542, 2542, 2545, 2545, 2546, 2546, 2546, 2546, 2546, 2546, 2547, 2547, 2552, 2552, 2553,
    2553, 2557, 2557, 2557, 2557, 2558, 2558, 2558, 2558, 2558, 2558, 2558, 2558, 2559, 2561, 2561, 2561, 2562, 2562, 2564, 2573, 2573, 2573, 2575,
    2576, 2579, 2581, 2581, 2585, 2586, 2586, 2590, 2591, 2592, 2592, 2592, 2594, 2594, 2594, 2614, 2618, 2618, 2620, 2620, 2621, 2621, 2621, 2621,
    2624, 2624, 2624, 2628, 2628, 2630, 2630, 2630, 2630, 2630, 2633, 2634, 2634, 2634, 2638, 2639, 2639, 2644, 2645, 2646, 2646, 2647, 2647, 2652,
    2653, 2653, 2654, 2654, 2656, 2658, 2658, 2658, 2658, 2658, 2658, 2658, 2658, 2659, 2659, 2662, 2662, 2664, 2665, 2665, 2675, 2675, 2675, 2677,
    2688, 2688, 2688, 2690, 2703, 2703, 2706, 2706, 2711, 2711, 2711, 2712, 2713, 2714, 2714, 2714, 2714, 2714, 2715, 2715, 2715, 2715, 2715, 2715,
    2715, 2715, 2723, 2723, 2724, 2726, 2726, 2726, 2726, 2727, 2728, 2728, 2728, 2734, 2735, 2736, 2737, 2737, 2737, 2737, 2738, 2739, 2739, 2739,
    2739, 2741, 2741, 2743, 2743, 2745, 2755, 2757, 2757, 2757, 2758, 2762, 2763, 2766, 2767, 2767, 2767, 2773, 2773, 2775, 2781, 2784, 2784, 2784,
    2784, 2787, 2790, 2790, 2792, 2792, 2792, 2794, 2794, 2800, 2800, 2801, 2805, 2805, 2805, 2806, 2807, 2811, 2812, 2813, 2813, 2813, 2813, 2813,
    2815, 2815, 2818, 2819, 2837, 2837, 2839, 2840, 2843, 2843, 2843, 2845, 2848, 2851, 2852, 2855, 2855, 2855, 2855, 2855, 2857, 2858, 2859, 2859,
    2859, 2859, 2860, 2862, 2862, 2864, 2865, 2865, 2874, 2875, 2878, 2883, 2883, 2883, 2887, 2889, 2889, 2890, 2896, 2896, 2897, 2898, 2898, 2898,
    2900, 2907, 2911, 2913, 2913, 2915, 2915, 2916, 2916, 2917, 2917, 2917, 2917, 2917, 2917, 2917, 2917, 2919, 2919, 2919, 2923, 2923, 2924, 2925,
    2925, 2926, 2926, 2926, 2926, 2928, 2928, 2928, 2928, 2928, 2928, 2930, 2931, 2932, 2932, 2937, 2937, 2938, 2938, 2941, 2941, 2941, 2946, 2952,
    2952, 2952, 2952, 2952, 2953, 2959, 2961, 2962, 2962, 2962, 2963, 2964, 2965, 2965, 2967, 2967, 2967, 2967, 2968, 2968, 2968, 2968, 2968, 2968,
    2970, 2970, 2970, 2970, 2970, 2973, 2976, 2978, 2978, 2978, 2979, 2985, 2986, 2987, 2987, 2987, 2992, 2992, 2994, 2995, 2997, 2997, 2997, 2998,
    3001, 3001, 3001, 3001, 3001, 3001, 3001, 3001, 3001, 3001, 3001, 3003, 3003, 3003, 3003, 3009, 3011, 3012, 3014, 3015, 3022, 3023, 3023, 3023,
    3023, 3025, 3031, 3031, 3031, 3031, 3031, 3031, 3033, 3033, 3035, 3038, 3038, 3039, 3042, 3043, 3044, 3046, 3049, 3049, 3049, 3050, 3050, 3051,
    3052, 3052, 3052, 3054, 3054, 3055, 3061, 3061, 3062, 3064, 3065, 3066, 3067, 3067, 3067, 3067, 3067, 3067, 3068, 3068, 3069, 3072, 3072, 3074,
    3074, 3074, 3082, 3084, 3087, 3087, 3089, 3093, 3093, 3093, 3094, 3097, 3097, 3097, 3099, 3099, 3099, 3100, 3102, 3104, 3105, 3106, 3106, 3106,
    3106, 3107, 3109, 3110, 3110, 3110, 3110, 3111, 3111, 3111, 3111, 3112, 3112, 3112, 3112, 3112, 3113, 3113, 3116, 3116, 3116, 3116, 3117, 3119,
    3120, 3120, 3121, 3121, 3121, 3123, 3123, 3123, 3124, 3126, 3127, 3127, 3127, 3127, 3127, 3128, 3128, 3129, 3129, 3129, 3130, 3134, 3135, 3135,
    3135, 3136, 3136, 3137, 3137, 3137, 3139, 3139, 3139, 3139, 3139, 3139, 3140, 3140, 3142, 3142, 3144, 3144, 3144, 3144, 3144, 3145, 3145, 3145,
    3145, 3145, 3146, 3146, 3150, 3150, 3152, 3156, 3156, 3157, 3158, 3160, 3160, 3160, 3160, 3160, 3160, 3161, 3161, 3161, 3161, 3162, 3162, 3162,
    3162, 3162, 3163, 3163, 3163, 3163, 3163, 3166, 3167, 3171, 3171, 3171, 3176, 3176, 3178, 3178, 3178, 3178, 3178, 3184, 3186, 3186, 3189, 3190,
    3191, 3192, 3192, 3192, 3192, 3194, 3195, 3195, 3196, 3196, 3198, 3198, 3198, 3205, 3206, 3208, 3208, 3208, 3210, 3211, 3211, 3211, 3220, 3220,
    3220, 3221, 3227, 3228, 3228, 3229, 3231, 3231, 3236, 3237, 3237, 3245, 3245, 3245, 3247, 3247, 3247, 3247, 3247, 3248, 3250, 3250, 3251, 3252,
    3255, 3256, 3258, 3258, 3258, 3258, 3262, 3262, 3262, 3262, 3262, 3264, 3264, 3264, 3264, 3265, 3265, 3266, 3267, 3271, 3272, 3272, 3273, 3273,
    3275, 3275, 3275, 3276, 3280, 3280, 3280, 3280, 3280, 3288, 3292, 3292, 3294, 3294, 3296, 3297, 3297, 3297, 3299, 3299, 3300, 3300, 3300, 3301,
    3302, 3303, 3303, 3303, 3305, 3305, 3307, 3307, 3307, 3307, 3308, 3309, 3309, 3310, 3312, 3313, 3313, 3320, 3321, 3324, 3324, 3327, 3327, 3327,
    3327, 3327, 3327, 3327, 3327, 3327, 3330, 3332, 3332, 3336, 3336, 3336, 3336, 3336, 3336, 3336, 3336, 3342, 3342, 3343, 3343, 3343, 3343, 3343,
    3347, 3347, 3347, 3347, 3348, 3348, 3349, 3349, 3349, 3349, 3349, 3351, 3351, 3351, 3351, 3352, 3352, 3352, 3359, 3361, 3362, 3364, 3365, 3367,
    3368, 3373, 3374, 3374, 3374, 3375, 3375, 3377, 3377, 3377, 3379, 3379, 3379, 3380, 3380, 3383, 3383, 3383, 3383, 3383, 3383, 3383, 3383, 3383,
    3383, 3387, 3388, 3388, 3388, 3388, 3389, 3391, 3391, 3392, 3392, 3405, 3405, 3405, 3406, 3406, 3408, 3414, 3415, 3417, 3417, 3419, 3419, 3419,
    3420, 3421, 3421, 3422, 3422, 3424, 3425, 3425, 3426, 3426, 3426, 3427, 3427, 3428, 3428, 3428, 3432, 3433, 3437, 3439, 3440, 3440, 3440, 3440,
    3441, 3441, 3443, 3444, 3444, 3444, 3444, 3444, 3447, 3448, 3448, 3449, 3449, 3450, 3450, 3450, 3452, 3453, 3453, 3453, 3453, 3454, 3454, 3454,
    3454, 3456, 3457, 3457, 3457, 3457, 3459, 3460, 3460, 3460, 3460, 3509, 3514, 3514, 3514, 3516, 3518, 3519, 3519, 3519, 3520, 3520, 3520, 3520,
    3520, 3520, 3520, 3521, 3524, 3525, 3525, 3526, 3527, 3533, 3533, 3533, 3534, 3534, 3534, 3534, 3534, 3536, 3536, 3536, 3536, 3536, 3537, 3542,
    3546, 3546, 3547, 3549, 3549, 3551, 3554, 3554, 3556, 3557, 3557, 3557, 3558, 3558, 3559, 3563, 3566, 3572, 3572, 3573, 3576, 3576, 3578, 3578,
    3578, 3578, 3584, 3584, 3584, 3586, 3588, 3588, 3590, 3590, 3590, 3590, 3595, 3597, 3597, 3598, 3601, 3602, 3602, 3602, 3602, 3602, 3602, 3604,
    3605, 3605, 3609, 3612, 3612, 3612, 3612, 3614, 3629, 3629, 3629, 3630, 3630, 3630, 3630, 3630, 3631, 3632, 3633, 3634, 3636, 3640, 3640, 3640,
    3640, 3641, 3641, 3641, 3641, 3641, 3642, 3642, 3644, 3644, 3647, 3649, 3649, 3650, 3654, 3654, 3658, 3660, 3662, 3663, 3663, 3663, 3665, 3667,
    3668, 3669, 3670, 3670, 3671, 3671, 3671, 3671, 3671, 3671, 3671, 3671, 3671, 3671, 3671, 3671, 3674, 3674, 3675, 3675, 3675, 3677, 3677, 3677,
    3684, 3686, 3686, 3686, 3689, 3691, 3691, 3691, 3693, 3693, 3693, 3694, 3694, 3695, 3695, 3696, 3697, 3697, 3698, 3701, 3705, 3705, 3705, 3706,
    3706, 3706, 3706, 3706, 3707, 3708, 3708, 3708, 3708, 3708, 3709, 3709, 3711, 3711, 3712, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714, 3714,
    3716, 3716, 3718, 3720, 3720, 3720, 3721, 3722, 3722, 3724, 3724, 3724, 3724, 3725, 3728, 3729, 3730, 3730, 3730, 3730, 3730, 3730, 3730, 3731,
    3731, 3739, 3739, 3739, 3742, 3742, 3742, 3743, 3743, 3748, 3749, 3750, 3750, 3751, 3755, 3757, 3758, 3758, 3758, 3758, 3758, 3758, 3758, 3759,
    3760, 3760, 3760, 3760, 3760, 3766, 3766, 3767, 3767, 3767, 3767, 3767, 3767, 3768, 3768, 3769, 3769, 3769, 3770, 3770, 3772, 3774, 3776, 3776,
    3778, 3780, 3780, 3780, 3780, 3780, 3782, 3782, 3782, 3783, 3784, 3784, 3784, 3786, 3787, 3787, 3792, 3799, 3799, 3799, 3799, 3799, 3803, 3807,
    3808, 3809, 3811, 3813, 3819, 3819, 3820, 3821, 3821, 3821, 3822, 3822, 3822, 3822, 3822, 3825, 3829, 3830, 3832, 3832, 3832, 3832, 3833, 3836,
    3837, 3837, 3837, 3838, 3838, 3838, 3838, 3839, 3841, 3841, 3841, 3841, 3841, 3843, 3845, 3845, 3847, 3847, 3847, 3847, 3850, 3852, 3853, 3853,
    3853, 3853, 3854, 3855, 3857, 3858, 3858, 3860, 3860, 3860, 3862, 3862, 3863, 3867, 3868, 3872, 3872, 3873, 3873, 3873, 3876, 3876, 3876, 3876,
    3876, 3876, 3876, 3877, 3878, 3880, 3881, 3881, 3881, 3881, 3883, 3883, 3886, 3886, 3887, 3891, 3893, 3893, 3894, 3894, 3894, 3894, 3900, 3901,
    3906, 3906, 3906, 3906, 3907, 3908, 3908, 3908, 3908, 3912, 3912, 3912, 3912, 3914, 3914, 3914, 3918, 3918, 3918, 3918, 3927, 3927, 3928, 3928,
    3928, 3929, 3929, 3930, 3934, 3936, 3936, 3938, 3940, 3940, 3941, 3941, 3941, 3941, 3941, 3941, 3941, 3942, 3942, 3943, 3944, 3944, 3944, 3944,
    3944, 3946, 3946, 3947, 3947, 3947, 3947, 3948, 3948, 3948, 3949, 3951, 3951, 3951, 3952, 3953, 3953, 3956, 3958, 3958, 3959, 3959, 3959, 3959,
    3960, 3960, 3961, 3962, 3963, 3963, 3963, 3964, 3964, 3964, 3966, 3966, 3966, 3966, 3972, 3972, 3972, 3973, 3975, 3975, 3977, 3977, 3979, 3980,
    3980, 3980, 3980, 3983, 3984, 3990, 3992, 3992, 3993, 3993, 3993, 3993, 3994, 3994, 3995, 3995, 3996, 3996, 3996, 3997, 3997, 3998, 4002, 4002,
    4002, 4002, 4002, 4002, 4004, 4008, 4012, 4013, 4013, 4013, 4018, 4018, 4018, 4018, 4018, 4019, 4020, 4021, 4021, 4022, 4022, 4024, 4024, 4026,
    4027, 4027, 4027, 4027, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4028, 4029, 4030, 4030, 4032, 4032, 4034, 4034, 4034, 4037, 4038, 4038,
    4039, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4043, 4043, 4043, 4043, 4043, 4043, 4044, 4044, 4045, 4045, 4045, 4045, 4045, 4045,
    4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4045, 4046, 4046, 4046, 4046, 4046, 4046, 4047, 4049, 4049, 4055, 4056, 4056, 4070, 4072, 4073,
    4073, 4076, 4076, 4076, 4080, 4080, 4080, 4080, 4080, 4081, 4086, 4086, 4089, 4095, 4095, 4096, 4096, 4096, 4096, 4096, 4097, 4097, 4098, 4100,
    4100, 4101, 4101, 4101, 4102, 4104, 4104, 4104, 4104, 4106, 4107, 4107, 4107, 4107, 4107, 4108, 4108, 4108, 4113, 4114, 4119, 4120, 4120, 4122,
    4122, 4124, 4125, 4125, 4125, 4125, 4126, 4126, 4128, 4128, 4128, 4138, 4138, 4140, 4140, 4142, 4144, 4145, 4145, 4145, 4146, 4148, 4148, 4148,
    4152, 4155, 4155, 4157, 4157, 4158, 4158, 4158, 4165, 4165, 4165, 4167, 4169, 4170, 4170, 4172, 4173, 4173, 4173, 4175, 4176, 4176, 4176, 4177,
    4178, 4180, 4180, 4181, 4182, 4183, 4184, 4185, 4187, 4193, 4193, 4193, 4193, 4193, 4194, 4196, 4197, 4197, 4197, 4198, 4200, 4202, 4204, 4210,
    4210, 4216, 4220, 4220, 4222, 4222, 4222, 4223, 4224, 4224, 4225, 4229, 4231, 4231, 4231, 4232, 4232, 4232, 4234, 4234, 4235, 4237, 4237, 4240,
    4240, 4240, 4241, 4241, 4241, 4242, 4242, 4242, 4242, 4243, 4244, 4244, 4244, 4244, 4244, 4244, 4246, 4248, 4248, 4248, 4248, 4250, 4250, 4251,
    4251, 4251, 4251, 4251, 4255, 4255, 4257, 4257, 4261, 4261, 4270, 4270, 4270, 4274, 4274, 4274, 4283, 4283, 4283, 4286, 4286, 4289, 4289, 4289,
    4289, 4292, 4293, 4294, 4295, 4295, 4298, 4300, 4300, 4303, 4303, 4313, 4314, 4315, 4315, 4315, 4317, 4317, 4318, 4319, 4319, 4319, 4320, 4323,
    4324, 4324, 4325, 4325, 4325, 4325, 4325, 4326, 4328, 4329, 4329, 4331, 4331, 4331, 4331, 4333, 4333, 4335, 4337, 4337, 4337, 4337, 4339, 4339,
    4339, 4340, 4340, 4342, 4343, 4344, 4353, 4353, 4354, 4355, 4355, 4356, 4356, 4356, 4356, 4356, 4358, 4359, 4359, 4359, 4359, 4360, 4362, 4363,
    4366, 4366, 4366, 4366, 4368, 4368, 4369, 4371, 4371, 4371, 4371, 4372, 4372, 4377, 4378, 4379, 4379, 4379, 4379, 4379, 4379, 4383, 4383, 4383,
    4385, 4385, 4387, 4387, 4387, 4389, 4391, 4391, 4393, 4394, 4394, 4394, 4394, 4394, 4394, 4397, 4399, 4399, 4400, 4400, 4401, 4401, 4401, 4403,
    4404, 4405, 4405, 4406, 4407, 4409, 4411, 4411, 4411, 4412, 4412, 4413, 4413, 4413, 4414, 4414, 4414, 4414, 4414, 4414, 4418, 4418, 4418, 4418,
    4419, 4419, 4419, 4420, 4422, 4422, 4423, 4423, 4423, 4426, 4426, 4427, 4427, 4427, 4428, 4429, 4430, 4431, 4431, 4431, 4435, 4435, 4435, 4436,
    4436, 4436, 4437, 4437, 4438, 4439, 4439, 4440, 4441, 4442, 4445, 4446, 4447, 4447, 4450, 4450, 4451, 4457, 4457, 4457, 4457, 4462, 4467, 4467,
    4467, 4467, 4468, 4469, 4478, 4479, 4479, 4480, 4480, 4481, 4483, 4485, 4485, 4485, 4486, 4486, 4489, 4491, 4493, 4493, 4494, 4494, 4495, 4496,
    4497, 4497, 4497, 4498, 4501, 4502, 4504, 4504, 4504, 4508, 4509, 4517, 4520, 4521, 4521, 4523, 4523, 4523, 4523, 4523, 4523, 4523, 4523, 4523,
    4523, 4523, 4524, 4524, 4524, 4524, 4524, 4524, 4524, 4527, 4528, 4528, 4531, 4533, 4534, 4551, 4551, 4552, 4552, 4552, 4554, 4558, 4560, 4561,
    4562, 4562, 4567, 4567, 4567, 4567, 4567, 4567, 4567, 4568, 4568, 4568, 4568, 4568, 4568, 4569, 4569, 4569, 4569, 4569, 4571, 4571, 4571, 4571,
    4571, 4573, 4573, 4573, 4573, 4585, 4585, 4586, 4586, 4590, 4591, 4591, 4591, 4591, 4592, 4592, 4592, 4592, 4592, 4592, 4594, 4598, 4599, 4599,
    4599, 4601, 4601, 4602, 4622, 4623, 4623, 4623, 4624, 4626, 4626, 4629, 4631, 4631, 4631, 4631, 4632, 4633, 4641, 4644, 4661, 4663, 4675, 4675,
    4676, 4679, 4679, 4684, 4684, 4694, 4694, 4695, 4695, 4695, 4695, 4695, 4696, 4696, 4696, 4696, 4698, 4698, 4698, 4698, 4705, 4707, 4707, 4707,
    4707, 4707, 4708, 4708, 4709, 4710, 4710, 4710, 4710, 4711, 4711, 4711, 4717, 4718, 4718, 4719, 4720, 4721, 4724, 4725, 4725, 4725, 4725, 4727,
    4728, 4728, 4728, 4729, 4729, 4729, 4729, 4730, 4731, 4731, 4731, 4731, 4731, 4731, 4734, 4734, 4734, 4734, 4734, 4735, 4735, 4735, 4735, 4735,
    4735, 4735, 4735, 4736, 4736, 4736, 4736, 4739, 4739, 4741, 4743, 4748, 4748, 4748, 4749, 4750, 4750, 4750, 4754, 4758, 4759, 4759, 4759, 4760,
    4760, 4764, 4766, 4768, 4768, 4768, 4768, 4769, 4794, 4794, 4795, 4795, 4796, 4796, 4799, 4799, 4806, 4806, 4806, 4806, 4807, 4808, 4808, 4808,
    4817, 4818, 4818, 4818, 4818, 4821, 4821, 4822, 4822, 4824, 4825, 4825, 4826, 4829, 4830, 4831, 4833, 4833, 4834, 4834, 4834, 4834, 4835, 4839,
    4839, 4840, 4840, 4840, 4840, 4840, 4841, 4841, 4841, 4842, 4844, 4845, 4845, 4853, 4853, 4856, 4860, 4861, 4862, 4864, 4865, 4865, 4865, 4867,
    4867, 4867, 4870, 4871, 4873, 4876, 4877, 4877, 4880, 4880, 4880, 4881, 4882, 4882, 4888, 4888, 4890, 4890, 4890, 4891, 4891, 4894, 4894, 4894,
    4894, 4894, 4894, 4894, 4894, 4894, 4894, 4894, 4897, 4900, 4901, 4901, 4901, 4902, 4903, 4905, 4905, 4905, 4906, 4906, 4906, 4907, 4907, 4907,
    4907, 4908, 4908, 4909, 4911, 4912, 4912, 4912, 4912, 4913, 4914, 4920, 4920, 4920, 4920, 4922, 4923, 4924, 4924, 4924, 4924, 4925, 4927, 4928,
    4928, 4939, 4942, 4944, 4944, 4944, 4946, 4953, 4953, 4955, 4957, 4957, 4957, 4958, 4958, 4961, 4961, 4962, 4962, 4962, 4966, 4966, 4967, 4972,
    4973, 4973, 4973, 4978, 4979, 4980, 4982, 4982, 4984, 4986, 4986, 4986, 4986, 4987, 4987, 4987, 4987, 4991, 4992, 4999, 4999, 4999, 4999, 5004,
    5004, 5004, 5004, 5004, 5004, 5004, 5005, 5006, 5007, 5007, 5007, 5007, 5008, 5012, 5012, 5012, 5013, 5013, 5015, 5015, 5016, 5016, 5016, 5016,
    5016, 5017, 5017, 5017, 5017, 5018, 5019, 5020, 5022, 5022, 5024, 5024, 5025, 5025, 5025, 5026, 5026, 5026, 5027, 5027, 5027, 5030, 5032, 5035,
    5040, 5040, 5040, 5040, 5041, 5042, 5043, 5044, 5045, 5045, 5047, 5047, 5048, 5048, 5050, 5051, 5051, 5051, 5052, 5052, 5052, 5052, 5057, 5060,
    5060, 5061, 5062, 5062, 5062, 5062, 5064, 5064, 5067, 5067, 5068, 5070, 5072, 5072, 5073, 5073, 5075, 5080, 5080, 5082, 5084, 5085, 5088, 5088,
    5088, 5088, 5089, 5090, 5090, 5090, 5090, 5091, 5092, 5092, 5099, 5100, 5101, 5101, 5101, 5101, 5101, 5102, 5102, 5102, 5102, 5103, 5104, 5105,
    5106, 5107, 5108, 5109, 5109, 5111, 5112, 5112, 5112, 5112, 5114, 5114, 5114, 5115, 5115, 5117, 5117, 5117, 5117, 5120, 5121, 5121, 5122, 5123,
    5123, 5124, 5127, 5127, 5127, 5128, 5128, 5129, 5131, 5131, 5131, 5131, 5131, 5131, 5131, 5135, 5136, 5136, 5138, 5139, 5139, 5139, 5139, 5139,
    5139, 5141, 5141, 5142, 5146, 5146, 5146, 5146, 5146, 5147, 5147, 5147, 5147, 5150, 5152, 5152, 5152, 5153, 5153, 5153, 5155, 5156, 5156, 5156,
    5156, 5156, 5156, 5156, 5158, 5160, 5160, 5160, 5160, 5160, 5164, 5164, 5166, 5166, 5166, 5169, 5170, 5172, 5173, 5173, 5185, 5185, 5185, 5185,
    5185, 5185, 5186, 5186, 5186, 5187, 5187, 5188, 5188, 5191, 5191, 5191, 5191, 5193, 5193, 5193, 5193, 5194, 5194, 5195, 5197, 5197, 5197, 5198,
    5198, 5198, 5198, 5198, 5199, 5199, 5200, 5201, 5201, 5203, 5211, 5211, 5212, 5212, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5214, 5223, 5223,
    5223, 5228, 5228, 5228, 5228, 5228, 5228, 5230, 5230, 5232, 5232, 5232, 5232, 5237, 5240, 5240, 5241, 5241, 5242, 5244, 5244, 5244, 5244, 5244,
    5244, 5245, 5245, 5247, 5251, 5252, 5256, 5257, 5257, 5259, 5259, 5259, 5266, 5266, 5268, 5268, 5269, 5272, 5272, 5274, 5274, 5274, 5274, 5276,
    5276, 5276, 5277, 5277, 5277, 5277, 5277, 5278, 5278, 5279, 5281, 5282, 5285, 5285, 5287, 5290, 5296, 5296, 5296, 5297, 5297, 5302, 5304, 5304,
    5304, 5307, 5307, 5309, 5309, 5309, 5312, 5314, 5316, 5318, 5319, 5324, 5324, 5324, 5326, 5326, 5326, 5329, 5329, 5330, 5331, 5331, 5333, 5334,
    5334, 5335, 5345, 5345, 5345, 5351, 5351, 5354, 5354, 5354, 5356, 5356, 5357, 5357, 5357, 5359, 5360, 5361, 5362, 5362, 5362, 5362, 5363, 5363,
    5363, 5365, 5366, 5366, 5368, 5368, 5368, 5368, 5368, 5369, 5369, 5371, 5371, 5371, 5379, 5380, 5380, 5380, 5380, 5383, 5383, 5383, 5383, 5383,
    5385, 5386, 5386, 5387, 5392, 5392, 5392, 5392, 5392, 5392, 5392, 5394, 5400, 5402, 5402, 5403, 5404, 5407, 5408, 5408, 5408, 5416, 5416, 5420,
    5420, 5423, 5423, 5423, 5423, 5427, 5431, 5431, 5431, 5432, 5432, 5433, 5435, 5435, 5435, 5436, 5438, 5438, 5438, 5439, 5439, 5451, 5452, 5452,
    5454, 5454, 5454, 5460, 5464, 5465, 5465, 5465, 5467, 5468, 5468, 5469, 5469, 5469, 5470, 5470, 5478, 5478, 5479, 5480, 5481, 5482, 5482, 5491,
    5492, 5494, 5494, 5499, 5499, 5499, 5499, 5499, 5500, 5502, 5502, 5503, 5504, 5505, 5506, 5506, 5507, 5509, 5511, 5512, 5515, 5516, 5519, 5521,
    5521, 5522, 5522, 5522, 5522, 5525, 5526, 5526, 5526, 5529, 5530, 5531, 5533, 5535, 5537, 5538, 5542, 5543, 5545, 5545, 5545, 5554, 5556, 5562,
    5562, 5562, 5562, 5563, 5566, 5567, 5567, 5570, 5570, 5570, 5572, 5572, 5572, 5572, 5573, 5573, 5573, 5573, 5573, 5575, 5575, 5575, 5580, 5580,
    5580, 5582, 5582, 5582, 5609, 5647, 5648, 5649, 5649, 5650, 5650, 5650, 5650, 5650, 5651, 5651, 5652, 5652, 5653, 5655, 5655, 5659, 5659, 5659,
    5659, 5659, 5659, 5660, 5660, 5666, 5666, 5666, 5666, 5666, 5669, 5669, 5669, 5671, 5671, 5671, 5679, 5679, 5679, 5679, 5679, 5679, 5679, 5680,
    5682, 5683, 5683, 5683, 5683, 5683, 5683, 5683, 5683, 5683, 5683, 5683, 5685, 5685, 5686, 5686, 5686, 5689, 5690, 5690, 5690, 5690, 5692, 5694,
    5695, 5697, 5697, 5702, 5702, 5703, 5703, 5704, 5705, 5709, 5709, 5709, 5710, 5711, 5712, 5714, 5714, 5714, 5715, 5715, 5716, 5725, 5725, 5726,
    5726, 5726, 5728, 5730, 5730, 5730, 5730, 5730, 5730, 5730, 5739, 5741, 5741, 5741, 5742, 5742, 5743, 5745, 5745, 5746, 5748, 5748, 5748, 5748,
    5752, 5752, 5757, 5757, 5757, 5757, 5757, 5757, 5757, 5757, 5757, 5757, 5760, 5761, 5762, 5765, 5768, 5768, 5769, 5769, 5772, 5772, 5772, 5773,
    5773, 5773, 5773, 5774, 5774, 5774, 5777, 5777, 5778, 5778, 5778, 5778, 5778, 5778, 5778, 5778, 5779, 5786, 5786, 5787, 5787, 5788, 5793, 5794,
    5795, 5795, 5801, 5803, 5804, 5804, 5804, 5807, 5807, 5813, 5813, 5814, 5814, 5817, 5817, 5818, 5819, 5819, 5819, 5819, 5822, 5824, 5824, 5824,
    5824, 5825, 5826, 5827, 5827, 5827, 5828, 5828, 5828, 5829, 5831, 5831, 5835, 5835, 5835, 5835, 5836, 5837, 5837, 5837, 5837, 5837, 5837, 5840,
    5840, 5840, 5840, 5840, 5840, 5841, 5841, 5841, 5841, 5841, 5841, 5842, 5845, 5845, 5846, 5846, 5846, 5846, 5846, 5847, 5847, 5847, 5849, 5849,
    5849, 5853, 5856, 5856, 5856, 5858, 5860, 5862, 5862, 5862, 5863, 5863, 5863, 5863, 5863, 5863, 5863, 5865, 5865, 5865, 5865, 5866, 5866, 5866,
    5866, 5866, 5866, 5866, 5866, 5867, 5872, 5873, 5874, 5875, 5875, 5876, 5877, 5877, 5878, 5878, 5880, 5880, 5880, 5880, 5883, 5883, 5883, 5883,
    5883, 5884, 5884, 5884, 5884, 5886, 5886, 5891, 5891, 5891, 5891, 5891, 5894, 5894, 5895, 5896, 5898, 5898, 5899, 5899, 5900, 5901, 5901, 5903,
    5904, 5905, 5905, 5905, 5908, 5908, 5909, 5911, 5912, 5913, 5919, 5920, 5920, 5921, 5921, 5924, 5924, 5924, 5930, 5931, 5932, 5932, 5932, 5933,
    5933, 5933, 5943, 5943, 5943, 5945, 5945, 5945, 5945, 5945, 5946, 5951, 5951, 5957, 5957, 5957, 5957, 5957, 5957, 5957, 5957, 5960, 5960, 5961,
    5962, 5963, 5967, 5968, 5969, 5970, 5970, 5970, 5970, 5971, 5971, 5972, 5973, 5973, 5973, 5975, 5975, 5975, 5975, 5977, 5978, 5978, 5978, 5981,
    5981, 5981, 5981, 5982, 5982, 5985, 5986, 5986, 5990, 5991, 5991, 5993, 5993, 5994, 5994, 5994, 5994, 5997, 5999, 6000, 6000, 6000, 6002, 6005,
    6006, 6012, 6012, 6012, 6014, 6014, 6014, 6014, 6014, 6014, 6014, 6014, 6014, 6016, 6016, 6018, 6018, 6018, 6022, 6022, 6022, 6025, 6025, 6025,
    6031, 6031, 6032, 6032, 6032, 6032, 6034, 6035, 6035, 6036, 6036, 6037, 6037, 6039, 6077, 6078, 6081, 6081, 6081, 6081, 6082, 6085, 6085, 6086,
    6088, 6088, 6089, 6090, 6090, 6092, 6092, 6092, 6092, 6094, 6094, 6096, 6096, 6096, 6097, 6099, 6099, 6100, 6100, 6100, 6101, 6102, 6102, 6102,
    6102, 6104, 6106, 6107, 6108, 6112, 6114, 6115, 6117, 6118, 6120, 6123, 6124, 6124, 6126, 6126, 6127, 6127, 6128, 6129, 6129, 6142, 6142, 6142,
    6142, 6142, 6144, 6145, 6145, 6147, 6147, 6150, 6150, 6150, 6151, 6151, 6152, 6153, 6155, 6155, 6156, 6157, 6157, 6157, 6157, 6158, 6158, 6158,
    6191, 6193, 6194, 6198, 6198, 6200, 6202, 6202, 6202, 6202, 6202, 6202, 6203, 6203, 6205, 6206, 6207, 6208, 6208, 6208, 6210, 6212, 6212, 6212,
    6213, 6213, 6215, 6219, 6220, 6222, 6224, 6224, 6227, 6230, 6232, 6233, 6233, 6234, 6235, 6235, 6235, 6235, 6235, 6235, 6237, 6237, 6238, 6239,
    6239, 6239, 6239, 6246, 6247, 6249, 6249, 6249, 6251, 6251, 6253, 6253, 6253, 6253, 6253, 6256, 6256, 6256, 6256, 6256, 6256, 6260, 6261, 6261,
    6262, 6262, 6262, 6262, 6262, 6262, 6263, 6263, 6266, 6276, 6276, 6278, 6278, 6278, 6283, 6283, 6283, 6283, 6284, 6284, 6284, 6284, 6287, 6289,
    6291, 6291, 6291, 6291, 6292, 6296, 6296, 6296, 6296, 6296, 6296, 6300, 6303, 6303, 6306, 6308, 6308, 6309, 6309, 6311, 6312, 6313, 6313, 6314,
    6314, 6314, 6315, 6316, 6318, 6319, 6320, 6320, 6322, 6323, 6324, 6324, 6325, 6326, 6326, 6329, 6329, 6329, 6330, 6330, 6330, 6330, 6331, 6332,
    6332, 6332, 6332, 6332, 6333, 6333, 6342, 6343, 6344, 6344, 6344, 6348, 6349, 6349, 6351, 6352, 6353, 6354, 6354, 6355, 6355, 6356, 6358, 6359,
    6359, 6359, 6366, 6366, 6371, 6371, 6371, 6371, 6372, 6373, 6373, 6373, 6374, 6379, 6385, 6385, 6385, 6387, 6387, 6388, 6390, 6390, 6390, 6391,
    6396, 6398, 6399, 6401, 6401, 6402, 6402, 6402, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6406, 6407, 6410, 6410, 6410, 6411, 6411, 6411,
    6411, 6412, 6412, 6413, 6413, 6418, 6418, 6418, 6419, 6419, 6419, 6421, 6429, 6429, 6431, 6435, 6435, 6435, 6435, 6439, 6440, 6447, 6447, 6447,
    6449, 6449, 6452, 6452, 6452, 6452, 6455, 6455, 6455, 6456, 6458, 6458, 6458, 6458, 6462, 6462, 6462, 6462, 6463, 6463, 6463, 6463, 6463, 6463,
    6466, 6466, 6466, 6468, 6468, 6469, 6471, 6471, 6475, 6475, 6476, 6476, 6477, 6477, 6478, 6478, 6479, 6479, 6481, 6481, 6483, 6485, 6485, 6487,
    6490, 6490, 6490, 6495, 6495, 6496, 6496, 6498, 6498, 6500, 6500, 6501, 6502, 6503, 6503, 6503, 6504, 6506, 6507, 6507, 6508, 6508, 6512, 6513,
    6513, 6513, 6515, 6515, 6518, 6519, 6519, 6519, 6522, 6522, 6525, 6528, 6528, 6528, 6528, 6528, 6530, 6534, 6535, 6535, 6535, 6536, 6536, 6536,
    6536, 6536, 6537, 6537, 6538, 6541, 6541, 6542, 6542, 6542, 6542, 6542, 6543, 6543, 6543, 6544, 6546, 6546, 6546, 6549, 6549, 6549, 6551, 6551,
    6551, 6551, 6551, 6551, 6551, 6551, 6551, 6551, 6551, 6552, 6552, 6552, 6553, 6556, 6556, 6556, 6556, 6556, 6559, 6564, 6566, 6566, 6567, 6572,
    6573, 6573, 6573, 6573, 6573, 6574, 6575, 6576, 6577, 6577, 6578, 6578, 6578, 6578, 6585, 6588, 6589, 6590, 6590, 6590, 6591, 6591, 6596, 6596,
    6596, 6596, 6596, 6601, 6601, 6601, 6602, 6602, 6602, 6602, 6606, 6607, 6609, 6609, 6612, 6612, 6613, 6614, 6616, 6616, 6616, 6616, 6616, 6616,
    6616, 6619, 6619, 6620, 6623, 6623, 6626, 6629, 6629, 6630, 6633, 6633, 6634, 6635, 6637, 6637, 6637, 6638, 6638, 6639, 6639, 6640, 6640, 6640,
    6641, 6641, 6642, 6645, 6645, 6645, 6645, 6645, 6645, 6647, 6647, 6647, 6647, 6647, 6650, 6650, 6650, 6650, 6651, 6651, 6651, 6653, 6653, 6653,
    6665, 6666, 6666, 6666, 6667, 6667, 6667, 6667, 6667, 6668, 6669, 6670, 6671, 6671, 6671, 6673, 6673, 6673, 6673, 6673, 6675, 6675, 6675, 6675,
    6675, 6675, 6676, 6677, 6677, 6680, 6680, 6681, 6681, 6681, 6683, 6683, 6685, 6686, 6688, 6688, 6688, 6688, 6688, 6688, 6688, 6692, 6695, 6696,
    6697, 6697, 6698, 6699, 6699, 6699, 6700, 6701, 6701, 6710, 6712, 6712, 6728, 6729, 6729, 6730, 6731, 6731, 6731, 6731, 6739, 6739, 6739, 6741,
    6746, 6747, 6747, 6747, 6747, 6747, 6747, 6747, 6751, 6753, 6755, 6756, 6756, 6756, 6757, 6757, 6758, 6760, 6761, 6763, 6764, 6765, 6765, 6766,
    6769, 6770, 6771, 6771, 6771, 6773, 6775, 6775, 6775, 6775, 6777, 6780, 6789, 6789, 6789, 6789, 6789, 6790, 6791, 6791, 6791, 6791, 6792, 6792,
    6792, 6794, 6794, 6794, 6794, 6794, 6794, 6794, 6795, 6796, 6796, 6796, 6797, 6797, 6797, 6797, 6797, 6798, 6802, 6802, 6802, 6802, 6802, 6802,
    6802, 6804, 6804, 6806, 6806, 6806, 6806, 6816, 6817, 6817, 6817, 6819, 6822, 6823, 6825, 6827, 6827, 6827, 6827, 6827, 6829, 6829, 6829, 6830,
    6830, 6830, 6830, 6831, 6831, 6833, 6834, 6834, 6834, 6834, 6835, 6835, 6836, 6836, 6836, 6840, 6843, 6843, 6843, 6843, 6846, 6846, 6847, 6847,
    6848, 6848, 6848, 6855, 6855, 6858, 6858, 6858, 6858, 6858, 6859, 6859, 6866, 6868, 6869, 6871, 6871, 6871, 6877, 6877, 6878, 6880, 6880, 6882,
    6883, 6885, 6890, 6893, 6894, 6895, 6895, 6895, 6895, 6896, 6896, 6897, 6897, 6898, 6898, 6898, 6900, 6900, 6900, 6901, 6902, 6912, 6913, 6913,
    6913, 6914, 6914, 6915, 6935, 6935, 6935, 6938, 6938, 6938, 6939, 6942, 6942, 6942, 6942, 6943, 6944, 6944, 6946, 6946, 6946, 6946, 6946, 6947,
    6948, 6948, 6948, 6948, 6950, 6951, 6951, 6951, 6951, 6953, 6954, 6954, 6955, 6956, 6958, 6958, 6958, 6958, 6958, 6958, 6959, 6959, 6959, 6962,
    6962, 6962, 6962, 6963, 6964, 6964, 6973, 6976, 6978, 6982, 6983, 6986, 6986, 6986, 6986, 6986, 6987, 6988, 6988, 6988, 6988, 6990, 6990, 6990,
    6991, 6994, 6994, 6995, 6995, 6995, 6995, 6995, 6998, 6998, 6998, 7000, 7002, 7007, 7009, 7012, 7012, 7014, 7016, 7016, 7018, 7018, 7020, 7021,
    7023, 7024, 7024, 7024, 7024, 7030, 7031, 7031, 7032, 7034, 7034, 7042, 7042, 7042, 7042, 7042, 7042, 7042, 7044, 7048, 7048, 7049, 7049, 7055,
    7059, 7059, 7059, 7060, 7060, 7062, 7062, 7062, 7062, 7062, 7064, 7064, 7065, 7069, 7069, 7069, 7069, 7069, 7069, 7069, 7070, 7077, 7077, 7082,
    7082, 7082, 7082, 7085, 7085, 7088, 7088, 7088, 7088, 7088, 7088, 7088, 7090, 7090, 7090, 7093, 7096, 7096, 7096, 7098, 7110, 7110, 7112, 7112,
    7114, 7114, 7114, 7115, 7116, 7117, 7119, 7119, 7119, 7119, 7119, 7119, 7119, 7119, 7122, 7125, 7130, 7130, 7131, 7132, 7132, 7133, 7133, 7134,
    7134, 7138, 7139, 7143, 7143, 7145, 7145, 7146, 7146, 7147, 7149, 7149, 7152, 7153, 7153, 7153, 7153, 7154, 7154, 7154, 7155, 7155, 7155, 7156,
    7157, 7157, 7159, 7160, 7160, 7161, 7161, 7161, 7162, 7163, 7164, 7167, 7167, 7167, 7167, 7169, 7171, 7171, 7171, 7171, 7171, 7171, 7171, 7172,
    7172, 7174, 7174, 7176, 7177, 7177, 7178, 7181, 7183, 7184, 7184, 7186, 7187, 7187, 7187, 7188, 7194, 7195, 7195, 7195, 7195, 7195, 7196, 7197,
    7197, 7197, 7203, 7204, 7207, 7208, 7208, 7208, 7209, 7210, 7211, 7211, 7211, 7211, 7211, 7211, 7213, 7213, 7213, 7219, 7219, 7219, 7220, 7221,
    7221, 7221, 7221, 7222, 7222, 7223, 7225, 7225, 7225, 7225, 7225, 7225, 7226, 7228, 7228, 7230, 7232, 7232, 7235, 7237, 7239, 7242, 7243, 7243,
    7243, 7243, 7244, 7244, 7244, 7246, 7253, 7255, 7257, 7257, 7259, 7262, 7262, 7264, 7266, 7266, 7266, 7266, 7266, 7266, 7266, 7266, 7266, 7266,
    7267, 7267, 7274, 7274, 7283, 7283, 7285, 7286, 7300, 7300, 7305, 7305, 7305, 7305, 7305, 7305, 7305, 7312, 7314, 7315, 7316, 7316, 7317, 7318,
    7318, 7323, 7326, 7329, 7330, 7330, 7330, 7330, 7330, 7332, 7335, 7336, 7339, 7339, 7339, 7339, 7341, 7341, 7341, 7341, 7341, 7341, 7342, 7347,
    7348, 7353, 7354, 7354, 7354, 7355, 7355, 7356, 7356, 7358, 7358, 7360, 7360, 7361, 7362, 7362, 7365, 7365, 7365, 7367, 7370, 7371, 7374, 7374,
    7374, 7374, 7374, 7374, 7375, 7375, 7376, 7376, 7376, 7376, 7379, 7379, 7379, 7382, 7382, 7382, 7382, 7384, 7386, 7387, 7387, 7387, 7389, 7391,
    7392, 7393, 7393, 7396, 7396, 7396, 7396, 7397, 7397, 7397, 7398, 7398, 7401, 7401, 7401, 7402, 7402, 7402, 7402, 7404, 7426, 7426, 7426, 7426,
    7426, 7426, 7426, 7426, 7429, 7429, 7429, 7429, 7430, 7430, 7434, 7434, 7434, 7436, 7436, 7436, 7437, 7438, 7440, 7440, 7440, 7443, 7443, 7443,
    7443, 7444, 7444, 7444, 7444, 7444, 7444, 7444, 7446, 7446, 7446, 7447, 7453, 7454, 7454, 7455, 7455, 7457, 7459, 7459, 7459, 7462, 7462, 7462,
    7465, 7467, 7467, 7469, 7470, 7471, 7471, 7472, 7474, 7474, 7475, 7475, 7476, 7476, 7476, 7476, 7480, 7480, 7484, 7486, 7486, 7487, 7489, 7490,
    7492, 7492, 7492, 7492, 7494, 7494, 7494, 7494, 7495, 7497, 7498, 7501, 7501, 7515, 7516, 7522, 7522, 7523, 7524, 7526, 7526, 7528, 7528, 7529,
    7536, 7538, 7539, 7542, 7542, 7542, 7542, 7544, 7544, 7544, 7545, 7545, 7548, 7548, 7548, 7548, 7549, 7549, 7550, 7550, 7551, 7553, 7562, 7562,
    7562, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7564, 7567, 7568, 7569, 7570, 7570, 7570, 7570, 7571, 7571, 7572, 7572, 7573, 7575, 7575,
    7575, 7576, 7579, 7579, 7579, 7580, 7580, 7580, 7580, 7581, 7588, 7588, 7588, 7589, 7589, 7589, 7589, 7590, 7591, 7591, 7591, 7591, 7591, 7591,
    7591, 7591, 7591, 7591, 7591, 7594, 7595, 7598, 7605, 7607, 7608, 7609, 7609, 7609, 7609, 7610, 7611, 7611, 7611, 7614, 7615, 7618, 7621, 7621,
    7621, 7621, 7621, 7621, 7621, 7623, 7624, 7624, 7625, 7625, 7625, 7625, 7627, 7627, 7628, 7628, 7629, 7630, 7631, 7631, 7631, 7631, 7631, 7631,
    7631, 7633, 7633, 7633, 7633, 7638, 7640, 7641, 7642, 7642, 7642, 7642, 7642, 7643, 7643, 7643, 7645, 7646, 7647, 7649, 7649, 7649, 7650, 7650,
    7650, 7650, 7650, 7651, 7652, 7653, 7653, 7653, 7653, 7654, 7654, 7654, 7656, 7656, 7660, 7660, 7660, 7660, 7661, 7667, 7667, 7667, 7667, 7667,
    7667, 7667, 7668, 7668, 7668, 7668, 7668, 7668, 7671, 7672, 7672, 7672, 7672, 7672, 7673, 7674, 7674, 7674, 7675, 7677, 7677, 7682, 7682, 7682,
    7682, 7682, 7682, 7683, 7683, 7683, 7685, 7687, 7687, 7689, 7690, 7690, 7694, 7716, 7716, 7717, 7719, 7719, 7720, 7721, 7721, 7721, 7722, 7722,
    7723, 7724, 7724, 7724, 7725, 7728, 7728, 7728, 7731, 7732, 7733, 7733, 7734, 7740, 7740, 7740, 7740, 7740, 7740, 7740, 7741, 7741, 7742, 7743,
    7743, 7743, 7745, 7745, 7745, 7745, 7745, 7745, 7745, 7746, 7746, 7746, 7747, 7748, 7748, 7750, 7750, 7750, 7751, 7753, 7755, 7755, 7756, 7759,
    7761, 7761, 7762, 7766, 7770, 7772, 7777, 7779, 7779, 7780, 7783, 7783, 7783, 7783, 7783, 7783, 7785, 7785, 7785, 7786, 7787, 7787, 7787, 7787,
    7787, 7787, 7787, 7787, 7787, 7787, 7787, 7789, 7791, 7792, 7792, 7795, 7797, 7797, 7798, 7803, 7803, 7803, 7803, 7804, 7804, 7805, 7805, 7805,
    7805, 7806, 7807, 7808, 7808, 7808, 7809, 7809, 7809, 7809, 7809, 7811, 7826, 7827, 7830, 7831, 7831, 7831, 7831, 7831, 7831, 7831, 7832, 7832,
    7833, 7833, 7836, 7838, 7842, 7842, 7843, 7843, 7844, 7845, 7846, 7846, 7854, 7856, 7856, 7856, 7856, 7856, 7856, 7859, 7859, 7860, 7860, 7862,
    7862, 7864, 7864, 7868, 7868, 7868, 7868, 7869, 7869, 7869, 7871, 7873, 7876, 7877, 7877, 7877, 7879, 7879, 7880, 7881, 7881, 7881, 7883, 7883,
    7883, 7883, 7883, 7888, 7888, 7889, 7889, 7889, 7890, 7890, 7890, 7891, 7891, 7896, 7896, 7896, 7897, 7899, 7899, 7899, 7899, 7904, 7904, 7906,
    7907, 7909, 7909, 7909, 7910, 7911, 7911, 7915, 7916, 7917, 7917, 7919, 7919, 7919, 7920, 7920, 7927, 7927, 7928, 7932, 7932, 7932, 7933, 7933,
    7934, 7934, 7934, 7934, 7937, 7942, 7947, 7947, 7951, 7951, 7951, 7951, 7951, 7951, 7952, 7952, 7953, 7953, 7956, 7959, 7960, 7960, 7961, 7962,
    7962, 7962, 7962, 7965, 7965, 7965, 7966, 7966, 7966, 7966, 7967, 7967, 7967, 7973, 7974, 7977, 7986, 7986, 7986, 7986, 7990, 7990, 7991, 7991,
    7991, 7997, 7998, 8003, 8008, 8009, 8009, 8009, 8009, 8011, 8014, 8015, 8015, 8015, 8016, 8016, 8017, 8019, 8020, 8022, 8024, 8025, 8025, 8031,
    8031, 8031, 8033, 8033, 8033, 8037, 8037, 8039, 8039, 8040, 8040, 8040, 8040, 8041, 8045, 8045, 8047, 8047, 8048, 8049, 8049, 8049, 8068, 8069,
    8069, 8070, 8071, 8071, 8071, 8071, 8071, 8073, 8078, 8078, 8078, 8078, 8079, 8079, 8079, 8080, 8080, 8089, 8089, 8089, 8089, 8090, 8090, 8090,
    8092, 8093, 8093, 8093, 8096, 8096, 8098, 8098, 8100, 8100, 8100, 8102, 8103, 8104, 8104, 8105, 8106, 8106, 8113, 8113, 8113, 8113, 8113, 8113,
    8114, 8115, 8115, 8115, 8115, 8115, 8115, 8115, 8115, 8117, 8117, 8119, 8120, 8121, 8122, 8122, 8122, 8128, 8128, 8128, 8128, 8128, 8129, 8129,
    8129, 8131, 8133, 8134, 8135, 8135, 8135, 8135, 8135, 8135, 8136, 8136, 8136, 8142, 8142, 8142, 8145, 8146, 8146, 8146, 8146, 8148, 8149, 8149,
    8149, 8151, 8151, 8152, 8154, 8154, 8154, 8154, 8155, 8155, 8155, 8155, 8156, 8157, 8157, 8158, 8159, 8160, 8160, 8160, 8160, 8160, 8160, 8160,
    8160, 8161, 8161, 8162, 8162, 8163, 8170, 8170, 8170, 8170, 8171, 8176, 8176, 8179, 8180, 8180, 8181, 8181, 8182, 8187, 8187, 8188, 8188, 8188,
    8188, 8195, 8196, 8196, 8199, 8201, 8201, 8201, 8201, 8201, 8201, 8201, 8204, 8204, 8207, 8208, 8209, 8215, 8216, 8216, 8216, 8216, 8221, 8221,
    8221, 8221, 8221, 8230, 8230, 8234, 8235, 8235, 8239, 8240, 8240, 8241, 8241, 8241, 8243, 8243, 8243, 8243, 8244, 8244, 8244, 8248, 8248, 8249,
    8250, 8250, 8251, 8252, 8252, 8252, 8253, 8254, 8257, 8258, 8258, 8258, 8259, 8260, 8261, 8261, 8261, 8261, 8261, 8261, 8261, 8261, 8262, 8262,
    8262, 8262, 8263, 8263, 8263, 8263, 8263, 8263, 8263, 8263, 8263, 8263, 8263, 8269, 8270, 8270, 8270, 8270, 8270, 8273, 8276, 8276, 8276, 8277,
    8279, 8279, 8285, 8285, 8285, 8287, 8288, 8288, 8289, 8290, 8292, 8292, 8292, 8292, 8293, 8293, 8300, 8301, 8301, 8302, 8302, 8307, 8307, 8307,
    8310, 8310, 8321, 8323, 8324, 8324, 8324, 8327, 8330, 8331, 8331, 8331, 8332, 8332, 8332, 8332, 8333, 8333, 8334, 8336, 8336, 8339, 8340, 8340,
    8341, 8347, 8350, 8350, 8358, 8360, 8361, 8361, 8363, 8363, 8365, 8365, 8367, 8367, 8374, 8374, 8375, 8375, 8375, 8375, 8375, 8375, 8377, 8377,
    8377, 8379, 8379, 8379, 8379, 8379, 8379, 8379, 8379, 8383, 8383, 8383, 8384, 8385, 8386, 8386, 8386, 8387, 8387, 8389, 8394, 8395, 8396, 8396,
    8396, 8396, 8396, 8396, 8398, 8398, 8398, 8398, 8398, 8399, 8405, 8405, 8405, 8406, 8406, 8407, 8412, 8412, 8412, 8414, 8415, 8415, 8415, 8416,
    8417, 8419, 8420, 8421, 8421, 8422, 8423, 8423, 8425, 8425, 8428, 8435, 8436, 8441, 8441, 8443, 8451, 8451, 8452, 8452, 8453, 8453, 8453, 8453,
    8453, 8453, 8453, 8454, 8457, 8457, 8457, 8457, 8457, 8459, 8460, 8460, 8460, 8460, 8460, 8460, 8460, 8461, 8461, 8462, 8462, 8463, 8463, 8463,
    8463, 8464, 8466, 8468, 8468, 8468, 8468, 8468, 8468, 8468, 8469, 8470, 8470, 8472, 8472, 8472, 8472, 8473, 8473, 8473, 8473, 8474, 8474, 8474,
    8476, 8476, 8477, 8479, 8481, 8481, 8481, 8482, 8482, 8484, 8484, 8484, 8484, 8486, 8486, 8493, 8493, 8498, 8498, 8499, 8501, 8503, 8508, 8509,
    8509, 8509, 8509, 8509, 8510, 8512, 8512, 8514, 8514, 8514, 8514, 8515, 8516, 8517, 8518, 8518, 8519, 8520, 8522, 8522, 8522, 8522, 8524, 8528,
    8529, 8529, 8529, 8535, 8535, 8535, 8535, 8535, 8535, 8536, 8537, 8537, 8537, 8537, 8537, 8537, 8541, 8541, 8541, 8541, 8542, 8543, 8543, 8543,
    8545, 8545, 8547, 8548, 8548, 8548, 8550, 8550, 8550, 8558, 8559, 8562, 8563, 8563, 8565, 8565, 8565, 8566, 8567, 8567, 8567, 8567, 8568, 8571,
    8571, 8575, 8575, 8576, 8577, 8580, 8580, 8581, 8582, 8583, 8583, 8584, 8589, 8589, 8595, 8595, 8595, 8595, 8595, 8597, 8597, 8602, 8603, 8603,
    8606, 8610, 8611, 8612, 8612, 8613, 8617, 8617, 8617, 8617, 8617, 8620, 8625, 8625, 8625, 8625, 8626, 8629, 8629, 8629, 8631, 8632, 8633, 8636,
    8638, 8638, 8639, 8639, 8643, 8643, 8645, 8646, 8646, 8647, 8654, 8654, 8654, 8654, 8657, 8667, 8668, 8668, 8668, 8668, 8668, 8668, 8671, 8672,
    8673, 8673, 8674, 8677, 8682, 8682, 8684, 8684, 8684, 8689, 8691, 8691, 8693, 8695, 8695, 8695, 8695, 8695, 8720, 8720, 8720, 8730, 8730, 8731,
    8732, 8732, 8738, 8739, 8740, 8740, 8741, 8743, 8750, 8750, 8755, 8756, 8756, 8757, 8757, 8757, 8757, 8757, 8759, 8759, 8761, 8761, 8763, 8763,
    8763, 8764, 8765, 8765, 8765, 8766, 8766, 8766, 8768, 8776, 8777, 8777, 8778, 8778, 8778, 8778, 8778, 8780, 8780, 8781, 8781, 8781, 8782, 8800,
    8800, 8801, 8802, 8806, 8806, 8806, 8806, 8806, 8807, 8807, 8807, 8808, 8810, 8811, 8813, 8813, 8814, 8814, 8815, 8816, 8816, 8817, 8817, 8817,
    8818, 8819, 8819, 8820, 8821, 8829, 8830, 8830, 8830, 8830, 8830, 8830, 8830, 8830, 8830, 8830, 8831, 8831, 8833, 8833, 8833, 8833, 8833, 8834,
    8834, 8836, 8836, 8836, 8837, 8837, 8837, 8837, 8838, 8841, 8843, 8843, 8843, 8843, 8843, 8843, 8844, 8844, 8845, 8845, 8846, 8846, 8846, 8846,
    8847, 8847, 8849, 8849, 8850, 8850, 8851, 8853, 8854, 8854, 8854, 8855, 8856, 8856, 8857, 8857, 8861, 8865, 8869, 8870, 8870, 8870, 8870, 8870,
    8870, 8870, 8872, 8872, 8873, 8873, 8884, 8886, 8886, 8886, 8886, 8892, 8893, 8893, 8893, 8894, 8894, 8895, 8895, 8904, 8904, 8907, 8908, 8914,
    8916, 8916, 8916, 8916, 8916, 8919, 8921, 8921, 8921, 8921, 8921, 8921, 8925, 8925, 8925, 8926, 8930, 8931, 8932, 8932, 8932, 8932, 8932, 8932,
    8932, 8934, 8934, 8935, 8935, 8935, 8935, 8935, 8935, 8939, 8940, 8940, 8940, 8941, 8942, 8942, 8944, 8944, 8945, 8945, 8945, 8945, 8946, 8948,
    8948, 8948, 8949, 8949, 8951, 8952, 8952, 8954, 8954, 8954, 8954, 8954, 8954, 8957, 8957, 8958, 8959, 8962, 8962, 8964, 8966, 8966, 8966, 8966,
    8968, 8969, 8971, 8973, 8973, 8973, 8975, 8975, 8975, 8976, 8976, 8976, 8977, 8978, 8980, 8985, 8985, 8987, 8990, 9008, 9008, 9008, 9008, 9011,
    9016, 9018, 9021, 9023, 9024, 9024, 9024, 9024, 9024, 9024, 9024, 9024, 9024, 9024, 9024, 9028, 9030, 9031, 9032, 9034, 9034, 9035, 9035, 9035,
    9036, 9036, 9036, 9037, 9037, 9040, 9040, 9040, 9041, 9042, 9047, 9048, 9048, 9049, 9049, 9050, 9051, 9052, 9052, 9053, 9053, 9055, 9056, 9056,
    9056, 9056, 9056, 9057, 9057, 9059, 9060, 9060, 9061, 9063, 9063, 9064, 9066, 9066, 9066, 9067, 9068, 9072, 9072, 9080, 9081, 9081, 9081, 9084,
    9084, 9084, 9086, 9086, 9086, 9091, 9091, 9091, 9092, 9092, 9095, 9097, 9097, 9097, 9103, 9103, 9103, 9103, 9105, 9115, 9117, 9119, 9120, 9121,
    9122, 9122, 9123, 9123, 9123, 9124, 9125, 9125, 9125, 9127, 9130, 9130, 9130, 9130, 9131, 9131, 9133, 9133, 9133, 9133, 9134, 9136, 9136, 9137,
    9137, 9146, 9146, 9147, 9148, 9149, 9149, 9151, 9151, 9151, 9152, 9153, 9153, 9153, 9153, 9153, 9157, 9157, 9158, 9158, 9158, 9158, 9158, 9160,
    9161, 9162, 9162, 9162, 9166, 9166, 9168, 9168, 9168, 9168, 9168, 9172, 9173, 9175, 9175, 9178, 9179, 9182, 9183, 9183, 9183, 9186, 9186, 9186,
    9186, 9186, 9186, 9186, 9186, 9186, 9189, 9190, 9190, 9190, 9193, 9196, 9197, 9201, 9202, 9202, 9202, 9202, 9202, 9203, 9204, 9204, 9204, 9205,
    9206, 9206, 9206, 9208, 9208, 9209, 9213, 9215, 9215, 9215, 9215, 9215, 9215, 9216, 9217, 9217, 9218, 9218, 9218, 9219, 9219, 9220, 9223, 9223,
    9224, 9224, 9225, 9227, 9228, 9229, 9229, 9229, 9238, 9238, 9241, 9242, 9242, 9242, 9242, 9242, 9242, 9242, 9243, 9247, 9248, 9248, 9249, 9252,
    9252, 9254, 9254, 9255, 9255, 9256, 9256, 9257, 9257, 9259, 9262, 9266, 9266, 9266, 9267, 9267, 9268, 9268, 9268, 9268, 9269, 9276, 9281, 9281,
    9281, 9288, 9289, 9290, 9292, 9292, 9292, 9294, 9298, 9298, 9298, 9301, 9303, 9304, 9304, 9305, 9305, 9307, 9309, 9310, 9311, 9311, 9313, 9315,
    9315, 9315, 9315, 9315, 9315, 9315, 9315, 9315, 9315, 9317, 9318, 9318, 9318, 9319, 9320, 9320, 9320, 9320, 9320, 9322, 9322, 9322, 9322, 9324,
    9324, 9324, 9325, 9330, 9330, 9330, 9330, 9330, 9330, 9330, 9330, 9331, 9333, 9335, 9336, 9336, 9337, 9339, 9341, 9342, 9342, 9342, 9344, 9345,
    9346, 9350, 9350, 9350, 9350, 9361, 9361, 9362, 9362, 9362, 9363, 9363, 9363, 9364, 9364, 9364, 9366, 9367, 9367, 9367, 9367, 9367, 9367, 9367,
    9368, 9368, 9371, 9371, 9371, 9372, 9372, 9373, 9377, 9377, 9377, 9379, 9381, 9381, 9381, 9385, 9387, 9387, 9388, 9390, 9391, 9392, 9395, 9395,
    9395, 9396, 9397, 9397, 9400, 9400, 9400, 9400, 9404, 9404, 9404, 9404, 9404, 9404, 9407, 9407, 9407, 9407, 9408, 9408, 9408, 9408, 9410, 9410,
    9410, 9411, 9411, 9411, 9411, 9411, 9411, 9412, 9412, 9412, 9414, 9414, 9417, 9417, 9417, 9417, 9420, 9421, 9421, 9424, 9424, 9424, 9427, 9429,
    9429, 9429, 9429, 9430, 9430, 9433, 9433, 9434, 9435, 9437, 9437, 9437, 9437, 9437, 9438, 9439, 9439, 9439, 9439, 9439, 9440, 9440, 9441, 9441,
    9441, 9442, 9442, 9445, 9446, 9447, 9450, 9450, 9453, 9454, 9454, 9455, 9457, 9457, 9457, 9457, 9458, 9460, 9461, 9462, 9462, 9462, 9462, 9468,
    9468, 9468, 9468, 9469, 9469, 9469, 9469, 9470, 9471, 9471, 9475, 9476, 9476, 9476, 9479, 9479, 9479, 9481, 9481, 9482, 9483, 9485, 9485, 9489,
    9491, 9493, 9493, 9493, 9496, 9496, 9496, 9497, 9497, 9499, 9499, 9501, 9502, 9504, 9505, 9506, 9509, 9509, 9510, 9511, 9511, 9512, 9513, 9513,
    9515, 9516, 9517, 9517, 9517, 9519, 9519, 9519, 9519, 9519, 9519, 9519, 9519, 9521, 9521, 9522, 9522, 9522, 9523, 9523, 9523, 9524, 9532, 9533,
    9536, 9537, 9539, 9539, 9539, 9539, 9539, 9539, 9539, 9540, 9542, 9542, 9543, 9543, 9544, 9544, 9544, 9547, 9547, 9549, 9549, 9549, 9550, 9550,
    9550, 9550, 9551, 9551, 9554, 9556, 9556, 9556, 9556, 9559, 9560, 9561, 9563, 9564, 9565, 9565, 9565, 9566, 9567, 9567, 9567, 9571, 9573, 9573,
    9574, 9575, 9577, 9577, 9578, 9579, 9581, 9581, 9581, 9581, 9581, 9582, 9583, 9583, 9585, 9585, 9585, 9586, 9586, 9586, 9586, 9586, 9586, 9586,
    9586, 9589, 9589, 9589, 9590, 9590, 9598, 9598, 9598, 9599, 9600, 9601, 9602, 9602, 9602, 9602, 9602, 9603, 9604, 9606, 9607, 9607, 9608, 9609,
    9615, 9615, 9616, 9616, 9616, 9625, 9625, 9625, 9625, 9627, 9627, 9627, 9627, 9627, 9627, 9627, 9627, 9627, 9629, 9630, 9632, 9632, 9635, 9638,
    9638, 9644, 9645, 9645, 9645, 9646, 9647, 9647, 9650, 9653, 9659, 9660, 9660, 9660, 9661, 9661, 9664, 9664, 9665, 9668, 9668, 9669, 9672, 9673,
    9673, 9673, 9674, 9674, 9679, 9679, 9679, 9679, 9679, 9680, 9681, 9681, 9681, 9682, 9682, 9682, 9684, 9684, 9684, 9685, 9685, 9685, 9685, 9686,
    9686, 9686, 9686, 9686, 9687, 9691, 9692, 9692, 9692, 9694, 9695, 9698, 9698, 9702, 9704, 9704, 9709, 9709, 9709, 9709, 9709, 9709, 9710, 9710,
    9712, 9716, 9719, 9719, 9720, 9731, 9731, 9731, 9734, 9736, 9736, 9736, 9736, 9736, 9736, 9737, 9737, 9739, 9739, 9739, 9745, 9745, 9746, 9748,
    9749, 9752, 9753, 9753, 9753, 9754, 9754, 9754, 9758, 9760, 9760, 9762, 9762, 9763, 9763, 9765, 9766, 9766, 9766, 9779, 9779, 9779, 9779, 9780,
    9781, 9781, 9781, 9781, 9781, 9781, 9783, 9783, 9783, 9787, 9787, 9787, 9787, 9793, 9794, 9794, 9798, 9799, 9799, 9799, 9799, 9799, 9799, 9799,
    9801, 9803, 9803, 9805, 9811, 9811, 9811, 9811, 9811, 9813, 9813, 9814, 9817, 9818, 9829, 9829, 9829, 9829, 9829, 9829, 9830, 9830, 9830, 9830,
    9832, 9832, 9832, 9832, 9836, 9836, 9836, 9838, 9840, 9842, 9842, 9844, 9844, 9846, 9848, 9848, 9849, 9850, 9850, 9854, 9862, 9864, 9867, 9867,
    9868, 9869, 9869, 9870, 9870, 9870, 9870, 9873, 9877, 9879, 9879, 9879, 9879, 9879, 9882, 9882, 9882, 9884, 9886, 9888, 9888, 9888, 9888, 9890,
    9891, 9891, 9891, 9891, 9892, 9905, 9908, 9908, 9910, 9910, 9911, 9914, 9915, 9920, 9920, 9921, 9923, 9952, 9954, 9955, 9955, 9956, 9957, 9958,
    9958, 9958, 9958, 9958, 9958, 9960, 9960, 9960, 9961, 9963, 9964, 9965, 9967, 9968, 9968, 9969, 9969, 9969, 9970, 9970, 9970, 9970, 9970, 9970,
    9970, 9974, 9975, 9975, 9975, 9976, 9976, 9977, 9977, 9982, 9984, 9984, 9985, 9987, 9987, 9989, 9991, 9991, 9991, 9991, 9991, 9992, 9995, 9997,
    9998, 9998, 9998, 9998, 9998, 9998, 9998, 9999, 9999, 9999, 9999, 10002, 10003, 10004, 10013, 10013, 10030, 10030, 10031, 10031, 10031, 10031, 10031, 10036,
    10040, 10040, 10040, 10040, 10040, 10042, 10042, 10042, 10044, 10045, 10046, 10048, 10048, 10048, 10048, 10049, 10052, 10054, 10056, 10056, 10056, 10059, 10062, 10062,
    10062, 10067, 10073, 10073, 10074, 10074, 10074, 10079, 10079, 10079, 10079, 10080, 10080, 10081, 10085, 10087, 10088, 10088, 10088, 10088, 10089, 10090, 10090, 10090,
    10090, 10090, 10093, 10095, 10097, 10097, 10102, 10105, 10105, 10105, 10105, 10107, 10108, 10108, 10109, 10109, 10111, 10111, 10112, 10112, 10112, 10112, 10157, 10158,
    10159, 10162, 10167, 10167, 10167, 10167, 10167, 10167, 10167, 10167, 10167, 10167, 10167, 10168, 10168, 10170, 10171, 10174, 10174, 10174, 10174, 10175, 10175, 10175,
    10176, 10176, 10184, 10187, 10187, 10187, 10187, 10188, 10189, 10190, 10191, 10191, 10191, 10191, 10194, 10194, 10194, 10195, 10197, 10198, 10198, 10198, 10198, 10198,
    10198, 10198, 10204, 10204, 10206, 10208, 10210, 10210, 10211, 10211, 10211, 10213, 10214, 10214, 10221, 10221, 10222, 10222, 10222, 10222, 10222, 10223, 10225, 10225,
    10225, 10226, 10226, 10226, 10228, 10228, 10234, 10234, 10234, 10237, 10237, 10237, 10237, 10237, 10238, 10239, 10239, 10240, 10240, 10240, 10241, 10242, 10243, 10244,
    10246, 10246, 10246, 10246, 10247, 10249, 10249, 10249, 10249, 10249, 10251, 10251, 10251, 10252, 10252, 10252, 10253, 10260, 10260, 10260, 10260, 10260, 10262, 10263,
    10264, 10264, 10266, 10272, 10276, 10277, 10277, 10277, 10277, 10277, 10277, 10281, 10281, 10281, 10283, 10284, 10285, 10285, 10286, 10288, 10288, 10289, 10291, 10291,
    10291, 10291, 10292, 10292, 10293, 10293, 10295, 10295, 10295, 10295, 10296, 10296, 10296, 10296, 10296, 10297, 10297, 10297, 10297, 10297, 10298, 10299, 10299, 10299,
    10300, 10303, 10303, 10303, 10303, 10303, 10303, 10305, 10306, 10306, 10307, 10309, 10309, 10309, 10310, 10312, 10319, 10319, 10322, 10326, 10326, 10327, 10327, 10328,
    10329, 10329, 10329, 10329, 10335, 10335, 10335, 10335, 10335, 10346, 10346, 10346, 10348, 10349, 10350, 10351, 10351, 10351, 10351, 10351, 10351, 10351, 10352, 10352,
    10357, 10370, 10371, 10374, 10374, 10374, 10383, 10384, 10384, 10389, 10399, 10399, 10403, 10403, 10403, 10404, 10404, 10405, 10416, 10416, 10417, 10418, 10418, 10426,
    10426, 10426, 10426, 10426, 10429, 10430, 10432, 10433, 10433, 10434, 10434, 10437, 10437, 10439, 10440, 10442, 10442, 10442, 10443, 10443, 10447, 10447, 10447, 10447,
    10448, 10448, 10448, 10454, 10454, 10454, 10458, 10458, 10459, 10460, 10462, 10462, 10465, 10465, 10465, 10465, 10466, 10466, 10466, 10476, 10477, 10477, 10477, 10481,
    10481, 10481, 10485, 10485, 10485, 10485, 10486, 10487, 10487, 10488, 10489, 10490, 10490, 10490, 10491, 10494, 10494, 10495, 10495, 10495, 10495, 10495, 10495, 10495,
    10496, 10496, 10496, 10501, 10501, 10501, 10505, 10507, 10509, 10509, 10509, 10509, 10513, 10513, 10513, 10513, 10516, 10518, 10520, 10526, 10528, 10529, 10529, 10529,
    10530, 10530, 10532, 10533, 10539, 10540, 10545, 10545, 10549, 10552, 10552, 10552, 10552, 10561, 10573, 10575, 10577, 10584, 10587, 10587, 10587, 10588, 10588, 10588,
    10588, 10589, 10590, 10591, 10591, 10594, 10595, 10595, 10607, 10608, 10608, 10608, 10608, 10608, 10619, 10620, 10622, 10622, 10625, 10625, 10625, 10625, 10625, 10625,
    10625, 10631, 10632, 10635, 10635, 10635, 10636, 10636, 10636, 10636, 10642, 10657, 10657, 10657, 10657, 10657, 10658, 10658, 10658, 10658, 10658, 10658, 10662, 10663,
    10663, 10663, 10664, 10664, 10666, 10668, 10668, 10669, 10669, 10669, 10669, 10669, 10670, 10683, 10684, 10684, 10684, 10684, 10684, 10684, 10684, 10685, 10685, 10685,
    10690, 10696, 10696, 10696, 10697, 10697, 10697, 10697, 10698, 10698, 10700, 10700, 10700, 10701, 10701, 10704, 10704, 10704, 10704, 10707, 10709, 10714, 10715, 10715,
    10716, 10716, 10716, 10716, 10717, 10719, 10719, 10719, 10719, 10720, 10722, 10722, 10724, 10726, 10727, 10727, 10727, 10727, 10727, 10727, 10731, 10733, 10737, 10737,
    10738, 10739, 10747, 10747, 10747, 10751, 10751, 10752, 10752, 10776, 10776, 10776, 10778, 10778, 10778, 10779, 10780, 10781, 10781, 10781, 10783, 10786, 10786, 10786,
    10786, 10788, 10788, 10788, 10789, 10790, 10790, 10791, 10793, 10795, 10795, 10797, 10797, 10799, 10799, 10799, 10799, 10802, 10802, 10802, 10802, 10802, 10802, 10804,
    10804, 10805, 10805, 10805, 10821, 10821, 10821, 10825, 10827, 10828, 10828, 10829, 10830, 10835, 10836, 10838, 10838, 10838, 10838, 10838, 10839, 10841, 10841, 10841,
    10841, 10843, 10844, 10847, 10847, 10848, 10849, 10857, 10857, 10858, 10859, 10859, 10861, 10865, 10865, 10868, 10868, 10870, 10874, 10874, 10877, 10879, 10879, 10879,
    10880, 10885, 10885, 10886, 10886, 10886, 10890, 10891, 10895, 10900, 10901, 10901, 10901, 10901, 10903, 10905, 10905, 10905, 10905, 10905, 10905, 10905, 10908, 10908,
    10908, 10908, 10910, 10910, 10910, 10910, 10910, 10910, 10911, 10911, 10918, 10920, 10922, 10923, 10923, 10928, 10929, 10930, 10931, 10935, 10935, 10935, 10936, 10936,
    10938, 10938, 10939, 10939, 10939, 10939, 10939, 10940, 10940, 10941, 10941, 10941, 10942, 10942, 10944, 10945, 10946, 10949, 10952, 10954, 10962, 10962, 10963, 10963,
    10963, 10967, 10967, 10967, 10967, 10968, 10968, 10968, 10968, 10970, 10970, 10972, 10979, 10983, 10983, 10983, 10983, 10985, 10986, 10986, 10991, 10991, 10991, 10991,
    10994, 10997, 10997, 10997, 10997, 11002, 11002, 11004, 11004, 11004, 11006, 11007, 11008, 11008, 11008, 11008, 11008, 11010, 11012, 11012, 11012, 11012, 11012, 11012,
    11012, 11012, 11012, 11013, 11013, 11014, 11014, 11014, 11014, 11020, 11020, 11020, 11020, 11020, 11036, 11037, 11037, 11037, 11037, 11037, 11037, 11042, 11043, 11043,
    11044, 11048, 11048, 11048, 11048, 11056, 11056, 11056, 11066, 11067, 11068, 11070, 11070, 11076, 11076, 11078, 11080, 11081, 11081, 11081, 11083, 11083, 11083, 11083,
    11083, 11083, 11083, 11083, 11083, 11084, 11084, 11089, 11091, 11091, 11092, 11098, 11098, 11098, 11104, 11108, 11109, 11109, 11111, 11112, 11113, 11113, 11113, 11117,
    11120, 11120, 11120, 11122, 11123, 11125, 11125, 11126, 11126, 11126, 11126, 11128, 11128, 11132, 11132, 11132, 11132, 11132, 11132, 11132, 11132, 11132, 11132, 11132,
    11132, 11132, 11132, 11132, 11133, 11133, 11133, 11133, 11133, 11141, 11141, 11141, 11141, 11146, 11149, 11149, 11149, 11151, 11152, 11152, 11168, 11168, 11168, 11168,
    11168, 11168, 11169, 11170, 11170, 11170, 11170, 11170, 11170, 11170, 11171, 11171, 11172, 11172, 11172, 11172, 11172, 11179, 11183, 11183, 11193, 11194, 11194, 11194,
    11197, 11197, 11197, 11197, 11197, 11200, 11200, 11200, 11200, 11200, 11200, 11200, 11202, 11204, 11204, 11206, 11209, 11209, 11215, 11215, 11218, 11218, 11218, 11218,
    11220, 11220, 11221, 11225, 11225, 11226, 11227, 11228, 11228, 11228, 11228, 11228, 11229, 11233, 11233, 11234, 11234, 11235, 11236, 11237, 11237, 11241, 11241, 11241,
    11241, 11242, 11243, 11244, 11244, 11244, 11245, 11251, 11251, 11259, 11264, 11264, 11270, 11270, 11271, 11271, 11273, 11273, 11280, 11280, 11280, 11281, 11282, 11282,
    11288, 11288, 11289, 11291, 11291, 11291, 11293, 11293, 11293, 11293, 11293, 11293, 11293, 11294, 11297, 11298, 11298, 11299, 11301, 11301, 11301, 11303, 11303, 11304,
    11305, 11307, 11307, 11307, 11308, 11310, 11310, 11310, 11310, 11310, 11313, 11314, 11314, 11315, 11315, 11316, 11316, 11316, 11318, 11319, 11319, 11320, 11320, 11325,
    11325, 11327, 11327, 11327, 11327, 11327, 11329, 11333, 11335, 11335, 11336, 11337, 11338, 11338, 11338, 11338, 11338, 11341, 11341, 11344, 11346, 11346, 11346, 11346,
    11346, 11346, 11346, 11347, 11347, 11357, 11357, 11360, 11360, 11360, 11360, 11360, 11363, 11363, 11363, 11363, 11364, 11365, 11365, 11365, 11366, 11376, 11378, 11378,
    11378, 11379, 11379, 11379, 11379, 11379, 11380, 11380, 11381, 11381, 11383, 11383, 11383, 11386, 11388, 11389, 11390, 11391, 11391, 11392, 11392, 11394, 11394, 11395,
    11395, 11396, 11398, 11398, 11398, 11398, 11400, 11404, 11404, 11406, 11406, 11406, 11406, 11406, 11406, 11406, 11406, 11406, 11406, 11434, 11435, 11436, 11437, 11437,
    11438, 11439, 11440, 11440, 11440, 11440, 11440, 11440, 11441, 11441, 11442, 11442, 11443, 11443, 11443, 11445, 11445, 11447, 11453, 11453, 11453, 11454, 11454, 11454,
    11454, 11454, 11457, 11457, 11458, 11466, 11472, 11473, 11473, 11473, 11474, 11476, 11476, 11476, 11477, 11479, 11482, 11482, 11484, 11488, 11489, 11490, 11513, 11513,
    11513, 11514, 11514, 11516, 11517, 11517, 11518, 11518, 11521, 11521, 11523, 11523, 11523, 11523, 11523, 11523, 11526, 11527, 11529, 11529, 11529, 11531, 11532, 11532,
    11532, 11535, 11535, 11536, 11536, 11536, 11538, 11538, 11540, 11540, 11542, 11542, 11542, 11542, 11542, 11542, 11544, 11544, 11544, 11544, 11546, 11547, 11548, 11548,
    11548, 11550, 11550, 11550, 11550, 11551, 11551, 11551, 11556, 11557, 11559, 11559, 11561, 11561, 11561, 11564, 11564, 11564, 11566, 11566, 11572, 11572, 11574, 11575,
    11575, 11575, 11575, 11576, 11579, 11580, 11580, 11580, 11580, 11582, 11582, 11583, 11583, 11583, 11583, 11583, 11585, 11587, 11587, 11588, 11588, 11591, 11591, 11591,
    11591, 11591, 11593, 11607, 11607, 11609, 11614, 11620, 11620, 11620, 11620, 11620, 11620, 11621, 11621, 11621, 11621, 11621, 11626, 11626, 11626, 11626, 11628, 11629,
    11630, 11630, 11630, 11631, 11634, 11636, 11638, 11647, 11647, 11650, 11651, 11653, 11653, 11653, 11655, 11656, 11657, 11657, 11657, 11657, 11657, 11657, 11659, 11660,
    11661, 11661, 11661, 11661, 11661, 11662, 11663, 11663, 11663, 11665, 11665, 11666, 11666, 11672, 11673, 11673, 11676, 11677, 11677, 11677, 11678, 11679, 11679, 11679,
    11683, 11683, 11683, 11683, 11685, 11685, 11685, 11685, 11685, 11686, 11686, 11689, 11691, 11694, 11694, 11694, 11694, 11694, 11694, 11694, 11694, 11694, 11695, 11697,
    11697, 11697, 11697, 11698, 11705, 11706, 11708, 11710, 11710, 11710, 11710, 11711, 11712, 11713, 11716, 11723, 11723, 11723, 11725, 11725, 11725, 11725, 11729, 11729,
    11732, 11732, 11734, 11734, 11739, 11741, 11741, 11745, 11745, 11749, 11749, 11749, 11749, 11749, 11750, 11750, 11751, 11752, 11752, 11754, 11754, 11754, 11766, 11766,
    11766, 11766, 11774, 11774, 11774, 11774, 11774, 11774, 11774, 11775, 11775, 11777, 11780, 11785, 11786, 11788, 11788, 11788, 11788, 11788, 11789, 11790, 11792, 11793,
    11793, 11797, 11797, 11797, 11797, 11797, 11797, 11799, 11799, 11799, 11801, 11801, 11801, 11802, 11803, 11808, 11809, 11813, 11813, 11813, 11817, 11817, 11817, 11819,
    11820, 11820, 11822, 11822, 11822, 11822, 11825, 11826, 11827, 11827, 11831, 11832, 11832, 11832, 11839, 11843, 11843, 11843, 11844, 11844, 11845, 11846, 11846, 11847,
    11848, 11849, 11849, 11849, 11851, 11851, 11859, 11859, 11861, 11861, 11865, 11865, 11866, 11867, 11868, 11868, 11868, 11872, 11886, 11886, 11887, 11887, 11887, 11887,
    11891, 11892, 11892, 11892, 11895, 11896, 11897, 11897, 11901, 11901, 11902, 11902, 11903, 11904, 11904, 11904, 11904, 11905, 11907, 11907, 11909, 11909, 11914, 11915,
    11915, 11915, 11915, 11915, 11915, 11916, 11916, 11916, 11917, 11917, 11918, 11922, 11922, 11923, 11923, 11923, 11923, 11923, 11924, 11925, 11926, 11926, 11926, 11927,
    11929, 11939, 11939, 11939, 11940, 11941, 11942, 11942, 11942, 11944, 11945, 11945, 11945, 11945, 11945, 11949, 11950, 11953, 11953, 11953, 11953, 11953, 11953, 11954,
    11957, 11957, 11958, 11962, 11962, 11962, 11962, 11962, 11962, 11963, 11964, 11966, 11966, 11966, 11968, 11968, 11968, 11971, 11971, 11972, 11972, 11973, 11974, 11974,
    11975, 11975, 11976, 11976, 11977, 11977, 11978, 11978, 11984, 11985, 11987, 11990, 11991, 11991, 11991, 11991, 11991, 11995, 11998, 12005, 12005, 12005, 12005, 12006,
    12006, 12006, 12007, 12007, 12011, 12011, 12017, 12017, 12018, 12018, 12020, 12020, 12020, 12022, 12023, 12024, 12024, 12024, 12024, 12024, 12024, 12024, 12024, 12024,
    12026, 12027, 12027, 12027, 12027, 12029, 12031, 12031, 12034, 12034, 12034, 12034, 12034, 12035, 12038, 12038, 12039, 12043, 12046, 12048, 12048, 12052, 12053, 12053,
    12053, 12053, 12053, 12055, 12056, 12056, 12058, 12058, 12058, 12058, 12058, 12058, 12058, 12058, 12059, 12059, 12060, 12061, 12063, 12064, 12064, 12064, 12065, 12066,
    12067, 12067, 12067, 12067, 12067, 12067, 12067, 12067, 12067, 12069, 12072, 12074, 12074, 12075, 12075, 12075, 12075, 12081, 12081, 12082, 12082, 12082, 12082, 12082,
    12087, 12087, 12087, 12087, 12087, 12087, 12087, 12088, 12088, 12088, 12088, 12088, 12090, 12090, 12090, 12091, 12091, 12092, 12109, 12109, 12109, 12110, 12121, 12121,
    12121, 12121, 12122, 12122, 12123, 12123, 12123, 12123, 12123, 12126, 12126, 12126, 12129, 12135, 12136, 12137, 12137, 12137, 12137, 12138, 12138, 12141, 12143, 12143,
    12144, 12144, 12145, 12147, 12147, 12148, 12148, 12150, 12151, 12151, 12151, 12154, 12155, 12157, 12157, 12157, 12158, 12160, 12160, 12160, 12161, 12161, 12175, 12175,
    12179, 12180, 12184, 12184, 12184, 12184, 12184, 12184, 12184, 12184, 12185, 12185, 12185, 12187, 12188, 12188, 12188, 12189, 12189, 12189, 12191, 12191, 12191, 12191,
    12191, 12193, 12196, 12198, 12198, 12198, 12201, 12202, 12203, 12204, 12204, 12204, 12204, 12205, 12205, 12205, 12209, 12211, 12211, 12217, 12218, 12218, 12218, 12218,
    12218, 12218, 12219, 12219, 12220, 12220, 12220, 12225, 12225, 12225, 12226, 12228, 12231, 12231, 12235, 12235, 12235, 12235, 12235, 12238, 12239, 12260, 12263, 12264,
    12264, 12264, 12264, 12264, 12264, 12265, 12265, 12269, 12270, 12270, 12270, 12272, 12275, 12275, 12275, 12276, 12276, 12277, 12277, 12277, 12277, 12277, 12280, 12281,
    12303, 12303, 12303, 12304, 12306, 12306, 12308, 12313, 12313, 12315, 12315, 12315, 12315, 12319, 12319, 12321, 12328, 12328, 12330, 12330, 12330, 12330, 12333, 12333,
    12333, 12333, 12333, 12333, 12334, 12334, 12335, 12335, 12336, 12336, 12338, 12338, 12338, 12338, 12339, 12339, 12339, 12339, 12339, 12340, 12340, 12340, 12340, 12340,
    12340, 12341, 12341, 12343, 12343, 12346, 12348, 12349, 12351, 12351, 12351, 12353, 12356, 12357, 12360, 12360, 12363, 12364, 12364, 12366, 12366, 12366, 12366, 12367,
    12367, 12368, 12370, 12371, 12372, 12372, 12372, 12372, 12373, 12373, 12373, 12373, 12375, 12375, 12376, 12376, 12376, 12378, 12378, 12380, 12380, 12380, 12380, 12381,
    12383, 12383, 12383, 12383, 12383, 12383, 12383, 12384, 12385, 12387, 12387, 12388, 12388, 12389, 12389, 12389, 12389, 12390, 12391, 12391, 12391, 12392, 12392, 12392,
    12392, 12392, 12392, 12392, 12392, 12392, 12394, 12394, 12396, 12396, 12397, 12397, 12398, 12400, 12400, 12400, 12401, 12401, 12402, 12402, 12403, 12403, 12403, 12403,
    12404, 12405, 12405, 12405, 12405, 12406, 12406, 12407, 12408, 12408, 12408, 12408, 12408, 12410, 12410, 12411, 12415, 12416, 12419, 12420, 12421, 12422, 12424, 12431,
    12434, 12434, 12435, 12435, 12435, 12435, 12435, 12435, 12437, 12442, 12451, 12451, 12454, 12457, 12457, 12458, 12459, 12459, 12461, 12462, 12462, 12463, 12463, 12463,
    12463, 12463, 12463, 12463, 12463, 12473, 12475, 12476, 12476, 12476, 12479, 12479, 12490, 12490, 12490, 12491, 12492, 12492, 12492, 12492, 12492, 12494, 12494, 12499,
    12499, 12500, 12500, 12502, 12505, 12509, 12509, 12511, 12511, 12517, 12517, 12517, 12517, 12517, 12517, 12517, 12517, 12517, 12518, 12518, 12522, 12522, 12523, 12524,
    12528, 12532, 12532, 12532, 12533, 12533, 12534, 12534, 12534, 12534, 12535, 12535, 12535, 12535, 12536, 12536, 12536, 12536, 12536, 12538, 12540, 12540, 12540, 12540,
    12540, 12540, 12541, 12542, 12545, 12546, 12547, 12548, 12548, 12549, 12549, 12550, 12550, 12550, 12550, 12550, 12550, 12550, 12550, 12551, 12551, 12551, 12551, 12552,
    12554, 12564, 12565, 12566, 12567, 12572, 12572, 12572, 12572, 12572, 12572, 12572, 12574, 12574, 12574, 12574, 12574, 12574, 12577, 12577, 12577, 12577, 12577, 12582,
    12582, 12582, 12582, 12582, 12582, 12608, 12608, 12609, 12609, 12610, 12614, 12617, 12617, 12617, 12619, 12620, 12633, 12633, 12633, 12634, 12634, 12639, 12640, 12641,
    12641, 12641, 12641, 12642, 12642, 12642, 12643, 12644, 12653, 12653, 12653, 12653, 12653, 12653, 12654, 12654, 12654, 12654, 12654, 12655, 12656, 12657, 12658, 12660,
    12661, 12661, 12662, 12662, 12663, 12664, 12664, 12665, 12665, 12665, 12665, 12665, 12667, 12667, 12667, 12668, 12668, 12668, 12668, 12668, 12668, 12668, 12668, 12669,
    12670, 12670, 12670, 12670, 12670, 12670, 12675, 12675, 12675, 12675, 12677, 12677, 12678, 12680, 12681, 12682, 12682, 12683, 12684, 12685, 12687, 12691, 12691, 12691,
    12691, 12691, 12691, 12691, 12691, 12691, 12692, 12692, 12693, 12693, 12693, 12695, 12695, 12696, 12697, 12698, 12698, 12700, 12700, 12705, 12707, 12709, 12712, 12713,
    12713, 12713, 12715, 12718, 12718, 12719, 12719, 12719, 12720, 12722, 12723, 12723, 12724, 12724, 12724, 12724, 12726, 12726, 12726, 12726, 12726, 12726, 12727, 12730,
    12734, 12734, 12736, 12736, 12737, 12737, 12737, 12737, 12738, 12738, 12740, 12741, 12742, 12746, 12749, 12749, 12749, 12751, 12751, 12753, 12753, 12753, 12753, 12753,
    12753, 12753, 12768, 12768, 12771, 12771, 12771, 12771, 12771, 12773, 12787, 12789, 12790, 12790, 12791, 12791, 12792, 12792, 12792, 12792, 12792, 12792, 12792, 12792,
    12793, 12794, 12794, 12794, 12795, 12795, 12795, 12808, 12808, 12808, 12808, 12809, 12811, 12814, 12814, 12814, 12814, 12814, 12814, 12814, 12814, 12814, 12814, 12816,
    12819, 12819, 12820, 12822, 12824, 12828, 12828, 12829, 12829, 12830, 12831, 12831, 12840, 12841, 12854, 12854, 12854, 12855, 12856, 12856, 12856, 12857, 12858, 12863,
    12863, 12863, 12863, 12864, 12866, 12867, 12868, 12870, 12870, 12870, 12870, 12870, 12870, 12870, 12870, 12870, 12882, 12883, 12886, 12892, 12894, 12895, 12897, 12897,
    12900, 12903, 12903, 12904, 12904, 12904, 12904, 12904, 12904, 12904, 12904, 12904, 12905, 12907, 12907, 12909, 12912, 12912, 12913, 12915, 12916, 12917, 12918, 12918,
    12918, 12924, 12924, 12924, 12926, 12926, 12926, 12927, 12927, 12927, 12928, 12928, 12928, 12928, 12931, 12934, 12934, 12938, 12941, 12942, 12942, 12942, 12943, 12943,
    12943, 12944, 12944, 12944, 12946, 12946, 12946, 12946, 12946, 12947, 12948, 12954, 12954, 12954, 12955, 12957, 12957, 12960, 12962, 12962, 12966, 12966, 12967, 12967,
    12972, 12972, 12973, 12973, 12973, 12975, 12975, 12976, 12976, 12976, 12977, 12978, 12978, 12979, 12986, 12988, 12988, 12988, 12988, 12988, 12992, 12992, 12992, 12998,
    12998, 13001, 13003, 13004, 13008, 13010, 13011, 13011, 13012, 13012, 13013, 13014, 13016, 13017, 13022, 13023, 13023, 13029, 13030, 13030, 13038, 13039, 13042, 13043,
    13043, 13046, 13046, 13046, 13048, 13048, 13048, 13049, 13060, 13060, 13061, 13061, 13062, 13063, 13066, 13066, 13066, 13066, 13067, 13067, 13067, 13069, 13069, 13069,
    13070, 13071, 13071, 13071, 13072, 13073, 13073, 13074, 13077, 13077, 13083, 13083, 13084, 13084, 13085, 13090, 13099, 13099, 13102, 13102, 13103, 13105, 13105, 13105,
    13105, 13107, 13108, 13108, 13108, 13108, 13108, 13109, 13114, 13115, 13116, 13116, 13116, 13117, 13118, 13118, 13119, 13119, 13120, 13121, 13121, 13121, 13122, 13122,
    13122, 13123, 13123, 13127, 13133, 13134, 13140, 13140, 13140, 13140, 13140, 13141, 13144, 13144, 13144, 13144, 13145, 13147, 13149, 13149, 13149, 13149, 13149, 13161,
    13161, 13161, 13161, 13161, 13161, 13163, 13165, 13165, 13166, 13166, 13167, 13167, 13169, 13170, 13171, 13172, 13173, 13173, 13173, 13173, 13173, 13173, 13173, 13174,
    13185, 13186, 13186, 13186, 13186, 13186, 13186, 13186, 13188, 13188, 13189, 13190, 13191, 13191, 13193, 13194, 13197, 13197, 13198, 13198, 13198, 13198, 13199, 13199,
    13203, 13203, 13203, 13203, 13203, 13203, 13205, 13205, 13208, 13208, 13208, 13208, 13208, 13209, 13209, 13211, 13211, 13211, 13212, 13212, 13213, 13214, 13216, 13216,
    13216, 13217, 13218, 13218, 13218, 13219, 13219, 13219, 13220, 13220, 13221, 13223, 13223, 13226, 13226, 13226, 13226, 13227, 13228, 13228, 13228, 13229, 13230, 13230,
    13255, 13255, 13261, 13263, 13265, 13265, 13265, 13265, 13266, 13267, 13267, 13268, 13269, 13273, 13273, 13273, 13273, 13273, 13273, 13275, 13277, 13277, 13277, 13277,
    13280, 13280, 13283, 13284, 13284, 13284, 13284, 13285, 13285, 13287, 13287, 13288, 13289, 13289, 13294, 13294, 13297, 13299, 13299, 13299, 13302, 13304, 13305, 13306,
    13309, 13309, 13309, 13311, 13311, 13311, 13311, 13311, 13312, 13312, 13312, 13312, 13312, 13314, 13314, 13316, 13316, 13316, 13316, 13316, 13317, 13319, 13322, 13322,
    13322, 13322, 13326, 13327, 13327, 13328, 13328, 13328, 13328, 13328, 13328, 13329, 13329, 13342, 13345, 13346, 13346, 13346, 13349, 13355, 13356, 13357, 13357, 13358,
    13360, 13362, 13364, 13364, 13364, 13364, 13364, 13369, 13370, 13371, 13372, 13372, 13372, 13384, 13384, 13385, 13385, 13385, 13385, 13387, 13387, 13389, 13389, 13389,
    13389, 13390, 13391, 13392, 13394, 13395, 13395, 13395, 13395, 13397, 13397, 13397, 13398, 13399, 13401, 13401, 13402, 13405, 13405, 13413, 13413, 13413, 13413, 13413,
    13415, 13416, 13416, 13417, 13417, 13418, 13421, 13421, 13421, 13421, 13422, 13422, 13424, 13426, 13426, 13426, 13426, 13431, 13431, 13434, 13435, 13435, 13435, 13435,
    13435, 13437, 13437, 13438, 13438, 13439, 13440, 13444, 13444, 13446, 13446, 13446, 13446, 13446, 13446, 13446, 13448, 13448, 13449, 13449, 13450, 13450, 13450, 13451,
    13452, 13452, 13453, 13453, 13453, 13453, 13453, 13453, 13453, 13453, 13455, 13455, 13455, 13457, 13457, 13457, 13457, 13457, 13466, 13466, 13467, 13467, 13469, 13469,
    13469, 13471, 13472, 13472, 13474, 13474, 13474, 13475, 13478, 13480, 13484, 13484, 13484, 13485, 13485, 13487, 13488, 13488, 13489, 13489, 13491, 13496, 13498, 13498,
    13498, 13498, 13502, 13503, 13503, 13507, 13507, 13508, 13509, 13509, 13509, 13509, 13509, 13509, 13509, 13510, 13510, 13510, 13510, 13510, 13510, 13510, 13510, 13510,
    13511, 13515, 13515, 13516, 13516, 13517, 13519, 13522, 13524, 13527, 13531, 13533, 13533, 13533, 13535, 13535, 13535, 13535, 13536, 13536, 13536, 13537, 13537, 13539,
    13540, 13540, 13540, 13540, 13541, 13542, 13544, 13544, 13546, 13552, 13552, 13552, 13554, 13554, 13554, 13555, 13555, 13556, 13556, 13565, 13566, 13567, 13568, 13569,
    13571, 13574, 13574, 13574, 13575, 13575, 13579, 13579, 13580, 13580, 13582, 13582, 13584, 13584, 13584, 13585, 13587, 13587, 13588, 13588, 13588, 13590, 13590, 13590,
    13590, 13590, 13590, 13590, 13591, 13596, 13596, 13598, 13599, 13599, 13603, 13603, 13604, 13605, 13605, 13607, 13608, 13608, 13609, 13610, 13610, 13614, 13614, 13614,
    13614, 13614, 13614, 13614, 13614, 13615, 13615, 13615, 13617, 13617, 13618, 13618, 13618, 13618, 13622, 13622, 13622, 13622, 13622, 13622, 13624, 13626, 13627, 13629,
    13632, 13633, 13636, 13636, 13636, 13637, 13641, 13641, 13641, 13641, 13641, 13641, 13641, 13642, 13642, 13642, 13649, 13649, 13649, 13651, 13651, 13652, 13657, 13658,
    13658, 13658, 13658, 13658, 13658, 13658, 13659, 13675, 13675, 13675, 13676, 13676, 13676, 13676, 13677, 13677, 13677, 13677, 13677, 13678, 13679, 13679, 13686, 13698,
    13698, 13705, 13705, 13706, 13706, 13706, 13707, 13713, 13713, 13714, 13716, 13718, 13718, 13721, 13721, 13728, 13728, 13730, 13731, 13734, 13735, 13736, 13736, 13737,
    13737, 13739, 13743, 13743, 13745, 13745, 13745, 13745, 13746, 13747, 13747, 13747, 13748, 13748, 13748, 13748, 13749, 13750, 13750, 13755, 13755, 13757, 13758, 13758,
    13758, 13758, 13758, 13760, 13760, 13760, 13762, 13762, 13763, 13765, 13765, 13765, 13765, 13766, 13767, 13771, 13774, 13774, 13774, 13774, 13776, 13776, 13776, 13780,
    13781, 13784, 13784, 13784, 13784, 13785, 13785, 13787, 13787, 13787, 13806, 13806, 13806, 13813, 13815, 13815, 13818, 13820, 13824, 13826, 13826, 13826, 13827, 13828,
    13832, 13833, 13835, 13835, 13835, 13835, 13836, 13837, 13841, 13847, 13848, 13849, 13851, 13852, 13852, 13852, 13858, 13859, 13859, 13859, 13859, 13859, 13859, 13860,
    13860, 13860, 13862, 13862, 13862, 13862, 13869, 13871, 13871, 13871, 13872, 13872, 13881, 13881, 13881, 13881, 13881, 13882, 13882, 13882, 13884, 13885, 13885, 13885,
    13888, 13888, 13888, 13889, 13889, 13890, 13891, 13895, 13895, 13895, 13896, 13896, 13899, 13899, 13900, 13901, 13901, 13902, 13902, 13905, 13908, 13908, 13908, 13908,
    13908, 13908, 13908, 13909, 13909, 13909, 13910, 13910, 13917, 13918, 13918, 13919, 13920, 13921, 13925, 13925, 13927, 13927, 13929, 13929, 13931, 13931, 13937, 13937,
    13937, 13938, 13939, 13940, 13940, 13940, 13940, 13940, 13940, 13942, 13946, 13946, 13946, 13946, 13946, 13946, 13946, 13946, 13948, 13948, 13948, 13948, 13949, 13949,
    13950, 13950, 13950, 13951, 13951, 13951, 13951, 13955, 13962, 13963, 13968, 13971, 13971, 13971, 13971, 13973, 13973, 13975, 13975, 13977, 13977, 13977, 13979, 13980,
    13981, 13981, 13982, 13983, 13985, 13985, 13986, 13986, 13987, 13987, 13987, 13987, 13987, 13987, 13987, 13987, 13987, 13987, 13988, 13988, 13988, 13989, 13991, 13991,
    13992, 13992, 13992, 13993, 13993, 13993, 13993, 13993, 13994, 13994, 13994, 13994, 13994, 13994, 13996, 13998, 13999, 14001, 14002, 14002, 14002, 14007, 14007, 14007,
    14007, 14009, 14012, 14012, 14013, 14018, 14018, 14020, 14020, 14021, 14021, 14023, 14023, 14023, 14025, 14026, 14026, 14026, 14027, 14027, 14027, 14028, 14028, 14033,
    14033, 14034, 14035, 14035, 14035, 14039, 14040, 14040, 14040, 14040, 14040, 14040, 14041, 14042, 14042, 14044, 14044, 14046, 14047, 14047, 14047, 14047, 14047, 14052,
    14053, 14054, 14055, 14056, 14056, 14057, 14059, 14063, 14064, 14066, 14066, 14066, 14067, 14070, 14070, 14073, 14073, 14073, 14073, 14073, 14074, 14074, 14074, 14074,
    14075, 14075, 14075, 14075, 14075, 14075, 14078, 14078, 14078, 14079, 14088, 14088, 14088, 14090, 14090, 14090, 14090, 14090, 14090, 14091, 14091, 14092, 14092, 14093,
    14093, 14095, 14095, 14095, 14095, 14096, 14097, 14097, 14097, 14097, 14098, 14100, 14102, 14102, 14106, 14106, 14106, 14106, 14106, 14111, 14111, 14111, 14116, 14117,
    14119, 14120, 14121, 14122, 14122, 14124, 14124, 14124, 14124, 14125, 14130, 14130, 14130, 14130, 14130, 14131, 14132, 14134, 14134, 14134, 14134, 14134, 14134, 14134,
    14136, 14137, 14137, 14138, 14138, 14139, 14139, 14139, 14139, 14139, 14139, 14141, 14143, 14144, 14144, 14144, 14144, 14144, 14144, 14147, 14147, 14150, 14152, 14154,
    14154, 14154, 14154, 14156, 14159, 14163, 14163, 14164, 14166, 14166, 14169, 14171, 14171, 14172, 14172, 14177, 14185, 14187, 14187, 14189, 14200, 14200, 14200, 14203,
    14203, 14203, 14204, 14204, 14205, 14205, 14205, 14206, 14206, 14206, 14206, 14206, 14206, 14206, 14217, 14217, 14217, 14217, 14218, 14219, 14219, 14220, 14220, 14220,
    14220, 14221, 14221, 14222, 14229, 14229, 14230, 14230, 14231, 14231, 14232, 14232, 14237, 14248, 14248, 14257, 14258, 14259, 14259, 14259, 14259, 14263, 14263, 14265,
    14265, 14267, 14269, 14269, 14279, 14279, 14279, 14281, 14281, 14281, 14281, 14283, 14283, 14283, 14283, 14283, 14283, 14283, 14284, 14288, 14293, 14293, 14295, 14298,
    14299, 14299, 14299, 14299, 14303, 14303, 14303, 14303, 14306, 14308, 14309, 14309, 14309, 14310, 14310, 14312, 14312, 14315, 14322, 14322, 14322, 14322, 14322, 14324,
    14324, 14324, 14324, 14324, 14325, 14325, 14326, 14326, 14327, 14327, 14327, 14327, 14329, 14329, 14329, 14329, 14330, 14330, 14330, 14330, 14330, 14332, 14332, 14335,
    14335, 14335, 14345, 14345, 14346, 14346, 14357, 14357, 14358, 14358, 14358, 14358, 14360, 14362, 14364, 14365, 14365, 14365, 14365, 14365, 14365, 14365, 14365, 14366,
    14368, 14368, 14370, 14371, 14372, 14372, 14372, 14374, 14374, 14375, 14377, 14377, 14377, 14377, 14385, 14385, 14385, 14387, 14387, 14387, 14388, 14388, 14388, 14388,
    14388, 14389, 14390, 14390, 14390, 14400, 14400, 14402, 14406, 14406, 14406, 14406, 14406, 14406, 14407, 14408, 14408, 14408, 14413, 14413, 14413, 14413, 14413, 14413,
    14413, 14416, 14416, 14418, 14418, 14418, 14418, 14418, 14418, 14419, 14419, 14423, 14424, 14424, 14424, 14424, 14424, 14424, 14424, 14424, 14424, 14432, 14432, 14433,
    14461, 14461, 14463, 14464, 14466, 14466, 14466, 14466, 14466, 14467, 14467, 14467, 14467, 14467, 14469, 14470, 14471, 14471, 14474, 14474, 14474, 14477, 14477, 14477,
    14477, 14477, 14477, 14477, 14477, 14478, 14478, 14478, 14486, 14488, 14488, 14488, 14489, 14489, 14491, 14492, 14492, 14492, 14493, 14495, 14495, 14497, 14500, 14500,
    14500, 14504, 14504, 14505, 14507, 14507, 14512, 14514, 14514, 14518, 14518, 14518, 14522, 14522, 14524, 14528, 14529, 14529, 14532, 14534, 14537, 14537, 14537, 14537,
    14538, 14538, 14538, 14538, 14539, 14539, 14540, 14540, 14542, 14542, 14543, 14545, 14556, 14557, 14557, 14563, 14563, 14564, 14564, 14575, 14575, 14575, 14578, 14578,
    14578, 14578, 14578, 14579, 14580, 14580, 14580, 14580, 14581, 14587, 14595, 14595, 14596, 14596, 14597, 14597, 14597, 14597, 14601, 14601, 14607, 14607, 14608, 14608,
    14616, 14616, 14616, 14616, 14618, 14618, 14618, 14619, 14619, 14619, 14619, 14619, 14619, 14619, 14619, 14619, 14623, 14624, 14625, 14625, 14630, 14630, 14631, 14631,
    14631, 14632, 14632, 14637, 14637, 14637, 14639, 14639, 14640, 14642, 14642, 14642, 14642, 14642, 14643, 14643, 14643, 14644, 14645, 14646, 14649, 14650, 14650, 14650,
    14651, 14651, 14651, 14652, 14652, 14656, 14657, 14698, 14698, 14698, 14699, 14699, 14699, 14699, 14706, 14706, 14706, 14706, 14706, 14706, 14706, 14706, 14710, 14711,
    14711, 14711, 14711, 14712, 14712, 14714, 14714, 14714, 14715, 14715, 14716, 14727, 14727, 14727, 14727, 14730, 14730, 14730, 14733, 14733, 14734, 14734, 14735, 14735,
    14736, 14736, 14736, 14736, 14736, 14736, 14737, 14740, 14741, 14741, 14741, 14742, 14742, 14744, 14745, 14750, 14754, 14754, 14754, 14755, 14755, 14755, 14757, 14758,
    14759, 14760, 14760, 14760, 14762, 14762, 14762, 14762, 14766, 14766, 14767, 14768, 14768, 14768, 14768, 14768, 14769, 14772, 14774, 14777, 14783, 14783, 14783, 14787,
    14787, 14787, 14788, 14789, 14789, 14789, 14790, 14790, 14790, 14791, 14791, 14791, 14792, 14793, 14794, 14794, 14794, 14795, 14795, 14797, 14800, 14800, 14807, 14807,
    14807, 14808, 14808, 14808, 14808, 14809, 14811, 14811, 14811, 14813, 14813, 14813, 14813, 14813, 14816, 14816, 14821, 14821, 14822, 14822, 14822, 14825, 14825, 14826,
    14826, 14826, 14826, 14829, 14834, 14834, 14834, 14834, 14834, 14834, 14834, 14836, 14836, 14836, 14836, 14836, 14836, 14837, 14837, 14837, 14837, 14837, 14837, 14837,
    14837, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14839, 14841, 14842, 14842, 14842, 14842, 14843, 14849, 14849, 14849, 14849, 14849, 14849, 14851, 14851, 14852,
    14852, 14852, 14853, 14853, 14855, 14855, 14855, 14855, 14855, 14855, 14855, 14856, 14856, 14856, 14856, 14856, 14858, 14859, 14862, 14862, 14863, 14863, 14865, 14865,
    14865, 14865, 14866, 14867, 14867, 14870, 14870, 14870, 14872, 14872, 14872, 14873, 14873, 14874, 14874, 14874, 14874, 14875, 14877, 14878, 14878, 14880, 14887, 14887,
    14887, 14887, 14889, 14890, 14890, 14890, 14890, 14890, 14890, 14892, 14892, 14892, 14895, 14897, 14897, 14898, 14898, 14898, 14898, 14901, 14904, 14906, 14918, 14919,
    14921, 14921, 14923, 14927, 14928, 14928, 14928, 14928, 14928, 14928, 14930, 14931, 14931, 14931, 14931, 14932, 14932, 14937, 14937, 14937, 14938, 14939, 14939, 14939,
    14939, 14939, 14940, 14948, 14949, 14949, 14950, 14951, 14951, 14951, 14952, 14954, 14954, 14955, 14956, 14958, 14958, 14968, 14968, 14972, 14973, 14973, 14975, 14975,
    14975, 14977, 14978, 14978, 14979, 14979, 14979, 14979, 14982, 14984, 14984, 14985, 14986, 14987, 14987, 14987, 14987, 14987, 14987, 14987, 14988, 14989, 14991, 14991,
    14992, 14993, 14993, 14993, 15004, 15006, 15007, 15008, 15008, 15021, 15022, 15025, 15025, 15025, 15027, 15029, 15030, 15031, 15031, 15031, 15031, 15031, 15033, 15033,
    15033, 15033, 15033, 15034, 15035, 15035, 15037, 15037, 15038, 15038, 15039, 15039, 15039, 15042, 15043, 15044, 15044, 15046, 15047, 15047, 15047, 15052, 15052, 15052,
    15054, 15054, 15055, 15055, 15055, 15057, 15060, 15060, 15062, 15066, 15066, 15070, 15070, 15071, 15071, 15071, 15072, 15072, 15073, 15076, 15076, 15085, 15085, 15086,
    15086, 15086, 15086, 15086, 15088, 15089, 15089, 15089, 15090, 15090, 15090, 15092, 15094, 15099, 15099, 15099, 15101, 15101, 15101, 15101, 15102, 15107, 15108, 15108,
    15108, 15108, 15108, 15109, 15109, 15110, 15110, 15111, 15111, 15111, 15113, 15113, 15115, 15115, 15115, 15115, 15115, 15115, 15119, 15119, 15123, 15123, 15126, 15128,
    15130, 15135, 15135, 15135, 15135, 15137, 15137, 15137, 15142, 15142, 15144, 15145, 15145, 15145, 15149, 15152, 15152, 15152, 15152, 15153, 15153, 15153, 15154, 15154,
    15154, 15154, 15154, 15155, 15155, 15155, 15156, 15160, 15160, 15161, 15161, 15161, 15161, 15161, 15162, 15162, 15167, 15167, 15170, 15170, 15171, 15171, 15173, 15174,
    15176, 15176, 15177, 15178, 15179, 15179, 15179, 15179, 15181, 15181, 15181, 15181, 15181, 15182, 15182, 15182, 15182, 15184, 15188, 15190, 15190, 15190, 15192, 15196,
    15196, 15196, 15197, 15197, 15197, 15200, 15200, 15200, 15200, 15204, 15204, 15204, 15204, 15205, 15206, 15207, 15207, 15208, 15208, 15208, 15211, 15216, 15217, 15217,
    15217, 15218, 15222, 15222, 15222, 15223, 15223, 15223, 15228, 15228, 15230, 15230, 15230, 15230, 15231, 15234, 15234, 15236, 15236, 15236, 15236, 15236, 15236, 15236,
    15237, 15238, 15243, 15243, 15243, 15244, 15244, 15246, 15247, 15248, 15248, 15252, 15253, 15253, 15257, 15257, 15258, 15260, 15261, 15261, 15265, 15265, 15265, 15265,
    15267, 15267, 15268, 15268, 15268, 15268, 15269, 15269, 15271, 15271, 15271, 15271, 15271, 15276, 15276, 15276, 15276, 15276, 15276, 15276, 15276, 15278, 15279, 15279,
    15279, 15279, 15287, 15288, 15289, 15290, 15290, 15292, 15292, 15292, 15292, 15293, 15293, 15295, 15295, 15298, 15298, 15300, 15300, 15300, 15302, 15302, 15302, 15302,
    15302, 15302, 15314, 15314, 15314, 15314, 15315, 15315, 15315, 15315, 15315, 15315, 15315, 15315, 15315, 15316, 15316, 15316, 15321, 15322, 15323, 15326, 15328, 15330,
    15331, 15332, 15333, 15335, 15335, 15335, 15335, 15336, 15336, 15336, 15337, 15337, 15338, 15338, 15340, 15340, 15340, 15340, 15340, 15340, 15341, 15341, 15349, 15349,
    15349, 15349, 15349, 15350, 15352, 15355, 15355, 15355, 15358, 15358, 15358, 15359, 15362, 15364, 15367, 15368, 15368, 15369, 15370, 15373, 15374, 15374, 15374, 15375,
    15379, 15379, 15379, 15379, 15379, 15379, 15380, 15380, 15385, 15385, 15385, 15387, 15387, 15389, 15392, 15392, 15393, 15394, 15395, 15395, 15396, 15396, 15398, 15398,
    15398, 15399, 15400, 15401, 15402, 15407, 15412, 15413, 15413, 15417, 15419, 15419, 15421, 15423, 15423, 15423, 15423, 15426, 15426, 15426, 15427, 15429, 15429, 15431,
    15431, 15431, 15431, 15432, 15432, 15433, 15434, 15439, 15439, 15441, 15442, 15443, 15443, 15447, 15448, 15451, 15453, 15453, 15453, 15457, 15457, 15461, 15462, 15463,
    15463, 15463, 15463, 15465, 15467, 15468, 15468, 15468, 15468, 15468, 15468, 15468, 15471, 15471, 15472, 15474, 15475, 15480, 15483, 15483, 15487, 15487, 15487, 15488,
    15488, 15488, 15488, 15489, 15489, 15489, 15489, 15490, 15493, 15493, 15503, 15505, 15507, 15507, 15508, 15508, 15508, 15508, 15508, 15508, 15508, 15508, 15510, 15511,
    15511, 15511, 15514, 15525, 15525, 15525, 15526, 15526, 15526, 15532, 15533, 15534, 15535, 15535, 15535, 15535, 15535, 15537, 15538, 15538, 15539, 15539, 15541, 15543,
    15543, 15543, 15545, 15545, 15547, 15547, 15548, 15548, 15548, 15548, 15549, 15550, 15551, 15551, 15551, 15551, 15551, 15552, 15558, 15558, 15558, 15560, 15561, 15561,
    15561, 15562, 15563, 15564, 15567, 15569, 15569, 15569, 15569, 15569, 15570, 15570, 15570, 15574, 15574, 15576, 15576, 15576, 15576, 15576, 15576, 15576, 15577, 15577,
    15577, 15579, 15582, 15582, 15582, 15584, 15584, 15584, 15584, 15584, 15585, 15586, 15587, 15587, 15587, 15587, 15587, 15587, 15587, 15587, 15588, 15588, 15588, 15590,
    15590, 15593, 15593, 15593, 15596, 15600, 15600, 15600, 15600, 15600, 15601, 15601, 15601, 15601, 15603, 15604, 15604, 15605, 15605, 15606, 15606, 15606, 15606, 15606,
    15606, 15606, 15606, 15613, 15615, 15615, 15618, 15618, 15622, 15622, 15622, 15624, 15625, 15627, 15627, 15628, 15628, 15629, 15630, 15631, 15631, 15631, 15631, 15631,
    15631, 15632, 15633, 15633, 15633, 15635, 15636, 15637, 15637, 15637, 15637, 15637, 15637, 15638, 15641, 15642, 15642, 15645, 15645, 15645, 15645, 15652, 15652, 15653,
    15653, 15657, 15657, 15658, 15658, 15658, 15658, 15660, 15662, 15663, 15663, 15663, 15663, 15664, 15665, 15667, 15668, 15669, 15670, 15671, 15671, 15672, 15672, 15672,
    15675, 15676, 15676, 15676, 15676, 15677, 15680, 15680, 15681, 15683, 15683, 15683, 15683, 15683, 15684, 15684, 15686, 15686, 15693, 15694, 15695, 15698, 15700, 15700,
    15702, 15705, 15705, 15708, 15709, 15709, 15710, 15710, 15710, 15711, 15712, 15712, 15716, 15717, 15717, 15717, 15717, 15717, 15719, 15719, 15719, 15719, 15721, 15721,
    15721, 15725, 15725, 15727, 15727, 15727, 15727, 15727, 15729, 15730, 15730, 15731, 15733, 15733, 15737, 15737, 15743, 15745, 15745, 15747, 15749, 15749, 15749, 15749,
    15751, 15754, 15756, 15756, 15762, 15762, 15762, 15762, 15762, 15764, 15764, 15764, 15764, 15765, 15766, 15766, 15766, 15769, 15769, 15770, 15770, 15770, 15770, 15770,
    15770, 15771, 15787, 15787, 15788, 15788, 15788, 15788, 15790, 15790, 15792, 15792, 15792, 15792, 15792, 15794, 15795, 15797, 15809, 15809, 15810, 15818, 15819, 15821,
    15821, 15821, 15821, 15823, 15823, 15826, 15827, 15833, 15836, 15836, 15836, 15836, 15836, 15836, 15842, 15842, 15844, 15844, 15844, 15845, 15847, 15850, 15850, 15850,
    15851, 15851, 15852, 15853, 15855, 15855, 15855, 15855, 15858, 15863, 15863, 15863, 15865, 15865, 15866, 15868, 15868, 15872, 15873, 15874, 15874, 15876, 15878, 15879,
    15879, 15879, 15879, 15881, 15881, 15884, 15886, 15886, 15886, 15888, 15890, 15892, 15892, 15899, 15899, 15899, 15900, 15901, 15901, 15903, 15903, 15904, 15904, 15905,
    15906, 15907, 15916, 15918, 15922, 15922, 15922, 15924, 15924, 15924, 15924, 15924, 15927, 15927, 15927, 15927, 15928, 15928, 15928, 15928, 15928, 15928, 15928, 15928,
    15929, 15929, 15930, 15930, 15930, 15930, 15930, 15935, 15935, 15935, 15935, 15935, 15936, 15939, 15940, 15940, 15943, 15943, 15951, 15951, 15951, 15952, 15953, 15953,
    15958, 15961, 15961, 15965, 15965, 15968, 15968, 15968, 15968, 15969, 15969, 15970, 15971, 15972, 15972, 15975, 15975, 15977, 15977, 15977, 15980, 15981, 15981, 15981,
    15981, 15982, 15982, 15982, 15988, 15989, 15989, 15989, 15991, 15993, 15993, 15993, 15994, 15994, 15995, 15995, 15998, 15998, 15998, 16000, 16001, 16002, 16002, 16003,
    16003, 16005, 16005, 16005, 16005, 16007, 16007, 16007, 16010, 16010, 16010, 16010, 16011, 16012, 16012, 16012, 16012, 16016, 16016, 16018, 16018, 16018, 16036, 16036,
    16036, 16036, 16036, 16036, 16036, 16036, 16036, 16038, 16038, 16038, 16042, 16042, 16042, 16044, 16044, 16044, 16048, 16048, 16048, 16049, 16049, 16049, 16050, 16050,
    16050, 16051, 16053, 16053, 16053, 16053, 16054, 16055, 16058, 16058, 16058, 16058, 16058, 16060, 16060, 16060, 16061, 16065, 16066, 16067, 16070, 16070, 16071, 16073,
    16074, 16075, 16079, 16079, 16079, 16079, 16079, 16079, 16079, 16080, 16080, 16081, 16082, 16082, 16082, 16082, 16082, 16086, 16087, 16087, 16088, 16088, 16088, 16088,
    16090, 16090, 16090, 16090, 16090, 16090, 16091, 16095, 16096, 16096, 16097, 16098, 16104, 16104, 16106, 16106, 16107, 16107, 16107, 16108, 16108, 16109, 16109, 16109,
    16109, 16109, 16109, 16110, 16113, 16124, 16124, 16126, 16127, 16129, 16130, 16130, 16135, 16135, 16135, 16137, 16137, 16137, 16137, 16141, 16141, 16143, 16144, 16146,
    16146, 16148, 16150, 16151, 16152, 16152, 16152, 16152, 16152, 16152, 16152, 16155, 16155, 16155, 16155, 16166, 16166, 16166, 16167, 16167, 16167, 16167, 16169, 16173,
    16173, 16173, 16173, 16173, 16173, 16173, 16173, 16173, 16175, 16175, 16176, 16178, 16178, 16179, 16179, 16179, 16179, 16179, 16179, 16179, 16179, 16181, 16183, 16184,
    16185, 16186, 16188, 16191, 16191, 16191, 16191, 16193, 16193, 16194, 16194, 16195, 16195, 16200, 16202, 16202, 16202, 16204, 16206, 16209, 16210, 16211, 16212, 16212,
    16212, 16212, 16212, 16212, 16213, 16214, 16214, 16216, 16217, 16220, 16221, 16221, 16221, 16221, 16222, 16223, 16223, 16225, 16225, 16226, 16226, 16227, 16227, 16229,
    16229, 16229, 16229, 16229, 16229, 16230, 16230, 16232, 16232, 16232, 16234, 16234, 16236, 16236, 16236, 16236, 16236, 16236, 16236, 16237, 16238, 16238, 16239, 16239,
    16239, 16241, 16241, 16241, 16242, 16243, 16243, 16243, 16243, 16244, 16244, 16244, 16244, 16244, 16244, 16247, 16248, 16248, 16249, 16250, 16250, 16252, 16252, 16252,
    16254, 16255, 16259, 16261, 16266, 16266, 16266, 16267, 16267, 16268, 16268, 16270, 16271, 16278, 16279, 16281, 16281, 16281, 16281, 16281, 16282, 16283, 16285, 16286,
    16287, 16287, 16288, 16288, 16288, 16288, 16292, 16293, 16293, 16294, 16302, 16308, 16308, 16310, 16310, 16310, 16316, 16316, 16316, 16317, 16319, 16320, 16320, 16320,
    16321, 16324, 16325, 16325, 16325, 16325, 16325, 16325, 16326, 16326, 16326, 16326, 16327, 16327, 16327, 16330, 16330, 16330, 16331, 16332, 16332, 16333, 16333, 16335,
    16335, 16336, 16337, 16338, 16340, 16340, 16340, 16341, 16344, 16345, 16345, 16345, 16345, 16345, 16345, 16345, 16347, 16349, 16350, 16351, 16353, 16356, 16356, 16356,
    16356, 16359, 16359, 16359, 16360, 16360, 16367, 16367, 16367, 16367, 16368, 16370, 16370, 16370, 16375, 16377, 16378, 16379, 16379, 16379, 16384, 16385, 16385, 16385,
    16385, 16388, 16388, 16390, 16390, 16390, 16391, 16391, 16391, 16391, 16393, 16393, 16393, 16393, 16393, 16393, 16395, 16396, 16397, 16397, 16397, 16397, 16402, 16402,
    16403, 16404, 16404, 16404, 16406, 16406, 16406, 16409, 16409, 16410, 16410, 16411, 16412, 16413, 16413, 16415, 16417, 16418, 16422, 16422, 16429, 16429, 16429, 16429,
    16430, 16430, 16430, 16432, 16432, 16434, 16438, 16438, 16438, 16438, 16440, 16440, 16440, 16440, 16441, 16442, 16443, 16443, 16443, 16443, 16446, 16448, 16449, 16450,
    16450, 16450, 16451, 16453, 16453, 16455, 16455, 16457, 16461, 16461, 16462, 16462, 16462, 16462, 16464, 16464, 16464, 16465, 16466, 16466, 16471, 16474, 16476, 16476,
    16476, 16478, 16478, 16479, 16480, 16480, 16486, 16486, 16486, 16486, 16486, 16486, 16486, 16486, 16486, 16486, 16487, 16487, 16487, 16492, 16492, 16492, 16493, 16493,
    16493, 16493, 16494, 16495, 16495, 16495, 16495, 16496, 16499, 16499, 16499, 16500, 16500, 16501, 16501, 16501, 16501, 16501, 16502, 16510, 16514, 16514, 16514, 16514,
    16514, 16514, 16515, 16518, 16518, 16518, 16518, 16520, 16520, 16522, 16524, 16525, 16525, 16525, 16527, 16527, 16527, 16527, 16527, 16527, 16528, 16528, 16529, 16529,
    16530, 16530, 16530, 16530, 16532, 16534, 16534, 16534, 16535, 16535, 16536, 16536, 16536, 16536, 16536, 16539, 16539, 16539, 16539, 16539, 16545, 16545, 16545, 16546,
    16546, 16546, 16556, 16558, 16560, 16562, 16564, 16564, 16564, 16565, 16565, 16566, 16566, 16566, 16576, 16577, 16577, 16579, 16582, 16582, 16585, 16589, 16591, 16591,
    16594, 16594, 16595, 16605, 16605, 16606, 16610, 16610, 16610, 16610, 16610, 16610, 16610, 16613, 16614, 16617, 16617, 16632, 16633, 16633, 16635, 16635, 16638, 16638,
    16641, 16643, 16643, 16649, 16649, 16649, 16651, 16651, 16653, 16653, 16653, 16653, 16653, 16655, 16656, 16658, 16658, 16659, 16659, 16660, 16660, 16660, 16660, 16663,
    16664, 16664, 16664, 16664, 16665, 16665, 16666, 16666, 16666, 16666, 16669, 16679, 16685, 16687, 16688, 16688, 16691, 16691, 16691, 16691, 16703, 16703, 16706, 16707,
    16707, 16707, 16707, 16707, 16707, 16707, 16707, 16708, 16710, 16710, 16711, 16712, 16713, 16713, 16713, 16713, 16713, 16714, 16714, 16715, 16715, 16716, 16716, 16719,
    16719, 16722, 16722, 16722, 16722, 16730, 16730, 16730, 16731, 16735, 16735, 16735, 16738, 16738, 16738, 16742, 16742, 16742, 16743, 16743, 16743, 16744, 16746, 16746,
    16746, 16746, 16746, 16746, 16747, 16747, 16750, 16750, 16753, 16755, 16756, 16756, 16764, 16764, 16765, 16767, 16768, 16771, 16774, 16775, 16776, 16780, 16781, 16783,
    16784, 16787, 16789, 16789, 16789, 16789, 16791, 16792, 16792, 16792, 16792, 16793, 16794, 16794, 16794, 16794, 16794, 16794, 16796, 16797, 16797, 16797, 16797, 16799,
    16799, 16799, 16801, 16801, 16801, 16802, 16802, 16802, 16802, 16803, 16805, 16805, 16805, 16805, 16805, 16805, 16806, 16807, 16807, 16807, 16807, 16807, 16807, 16807,
    16808, 16817, 16817, 16817, 16818, 16818, 16818, 16819, 16819, 16819, 16819, 16820, 16821, 16823, 16824, 16824, 16824, 16826, 16826, 16828, 16829, 16830, 16834, 16838,
    16838, 16838, 16848, 16848, 16854, 16854, 16864, 16865, 16865, 16865, 16865, 16867, 16869, 16870, 16871, 16873, 16873, 16873, 16874, 16875, 16875, 16876, 16876, 16876,
    16879, 16879, 16879, 16879, 16879, 16880, 16880, 16880, 16881, 16882, 16882, 16884, 16884, 16888, 16888, 16888, 16890, 16890, 16890, 16891, 16892, 16893, 16893, 16893,
    16893, 16893, 16895, 16895, 16898, 16898, 16898, 16900, 16900, 16901, 16901, 16901, 16902, 16902, 16904, 16904, 16910, 16910, 16910, 16910, 16910, 16912, 16912, 16912,
    16912, 16912, 16913, 16914, 16914, 16914, 16914, 16915, 16915, 16915, 16916, 16918, 16918, 16920, 16920, 16920, 16921, 16923, 16923, 16924, 16930, 16933, 16933, 16933,
    16935, 16935, 16935, 16936, 16936, 16937, 16938, 16939, 16939, 16942, 16944, 16945, 16945, 16945, 16945, 16945, 16945, 16946, 16946, 16946, 16950, 16950, 16952, 16953,
    16953, 16955, 16955, 16955, 16957, 16958, 16959, 16959, 16959, 16959, 16960, 16960, 16960, 16961, 16961, 16961, 16961, 16963, 16964, 16971, 16973, 16973, 16979, 16979,
    16979, 16979, 16979, 16980, 16985, 16985, 16986, 16986, 16986, 16987, 16989, 16989, 16990, 16990, 16991, 16992, 16993, 16993, 16993, 16993, 16993, 16994, 16995, 16995,
    16995, 16995, 16995, 16995, 16995, 16995, 16995, 16995, 16996, 16996, 16996, 16997, 16997, 16997, 16998, 16998, 16998, 16998, 16998, 16998, 16998, 16998, 16999, 16999,
    16999, 17002, 17002, 17002, 17003, 17008, 17008, 17008, 17008, 17009, 17009, 17010, 17010, 17010, 17010, 17010, 17010, 17013, 17013, 17013, 17014, 17014, 17014, 17014,
    17014, 17015, 17024, 17025, 17025, 17030, 17030, 17032, 17033, 17035, 17035, 17036, 17036, 17039, 17039, 17042, 17042, 17043, 17044, 17044, 17050, 17050, 17050, 17051,
    17051, 17053, 17058, 17059, 17060, 17060, 17061, 17061, 17064, 17064, 17064, 17064, 17064, 17064, 17064, 17064, 17065, 17065, 17066, 17068, 17068, 17069, 17076, 17076,
    17076, 17077, 17077, 17078, 17078, 17078, 17078, 17079, 17080, 17080, 17080, 17082, 17095, 17136, 17136, 17136, 17137, 17138, 17139, 17140, 17140, 17140, 17141, 17141,
    17143, 17144, 17145, 17145, 17145, 17146, 17147, 17147, 17147, 17147, 17147, 17149, 17150, 17151, 17152, 17152, 17156, 17159, 17159, 17159, 17159, 17159, 17159, 17159,
    17159, 17159, 17159, 17159, 17160, 17160, 17160, 17175, 17179, 17179, 17179, 17179, 17182, 17183, 17188, 17191, 17191, 17191, 17192, 17195, 17196, 17206, 17207, 17208,
    17213, 17218, 17218, 17220, 17220, 17220, 17222, 17222, 17222, 17222, 17222, 17223, 17226, 17226, 17228, 17228, 17229, 17233, 17233, 17235, 17237, 17239, 17240, 17240,
    17240, 17240, 17240, 17240, 17242, 17242, 17242, 17242, 17242, 17242, 17242, 17243, 17243, 17243, 17245, 17245, 17246, 17246, 17246, 17246, 17246, 17247, 17247, 17248,
    17248, 17248, 17248, 17248, 17249, 17249, 17251, 17251, 17251, 17251, 17251, 17251, 17257, 17258, 17258, 17258, 17259, 17259, 17262, 17263, 17263, 17263, 17264, 17264,
    17266, 17266, 17269, 17269, 17269, 17269, 17270, 17270, 17273, 17276, 17276, 17277, 17277, 17282, 17285, 17286, 17286, 17286, 17286, 17286, 17288, 17288, 17288, 17288,
    17289, 17289, 17289, 17289, 17289, 17290, 17291, 17292, 17298, 17299, 17299, 17299, 17299, 17300, 17301, 17301, 17301, 17308, 17309, 17312, 17314, 17314, 17314, 17315,
    17315, 17323, 17323, 17324, 17327, 17328, 17328, 17328, 17328, 17331, 17333, 17333, 17334, 17336, 17336, 17336, 17336, 17337, 17349, 17353, 17353, 17353, 17353, 17355,
    17355, 17356, 17360, 17360, 17360, 17360, 17360, 17362, 17362, 17362, 17362, 17366, 17369, 17369, 17373, 17374, 17374, 17374, 17375, 17375, 17379, 17379, 17380, 17380,
    17381, 17384, 17384, 17384, 17384, 17386, 17387, 17387, 17388, 17388, 17389, 17390, 17392, 17394, 17395, 17395, 17395, 17396, 17396, 17398, 17399, 17399, 17399, 17400,
    17401, 17401, 17402, 17402, 17403, 17405, 17405, 17407, 17408, 17408, 17408, 17409, 17409, 17409, 17409, 17409, 17410, 17410, 17410, 17410, 17411, 17413, 17413, 17414,
    17414, 17418, 17420, 17421, 17421, 17421, 17421, 17422, 17423, 17423, 17423, 17425, 17428, 17429, 17430, 17431, 17439, 17439, 17439, 17442, 17446, 17446, 17446, 17446,
    17446, 17447, 17447, 17448, 17450, 17450, 17450, 17450, 17450, 17452, 17452, 17455, 17455, 17455, 17455, 17456, 17456, 17456, 17458, 17458, 17458, 17458, 17460, 17460,
    17460, 17460, 17460, 17460, 17462, 17462, 17463, 17464, 17465, 17465, 17467, 17468, 17468, 17468, 17468, 17470, 17471, 17483, 17484, 17486, 17488, 17490, 17490, 17493,
    17494, 17494, 17495, 17495, 17517, 17518, 17518, 17518, 17519, 17519, 17519, 17519, 17519, 17519, 17521, 17521, 17521};

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
