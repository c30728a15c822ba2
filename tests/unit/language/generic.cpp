#include <newsprint/language/generic.hpp>

#include <doctest/doctest.h>

#include "words_found.hpp"

namespace {

using newsprint::generic;
using newsprint::sense;
using newsprint::vocabulary_of;

constexpr worded lines[] = {
    {"Kommentare werden geladen", sense::furniture},
    {"Zum Inhalt springen", sense::furniture},
    {"Temps de lecture : 3 min", sense::furniture},
    {"Tamaño del texto", sense::furniture},
    {"In aggiornamento", sense::furniture},
    {"Volledig scherm", sense::furniture},
    {"İçeriği Görüntüle", sense::furniture},
    {"Receba as notícias no seu telemóvel", sense::plea},
    {"Jetzt kostenlos testen", sense::plea},
    {"Alle Rechte vorbehalten", sense::rights},
    {"Tous droits réservés", sense::rights},
    {"Von Erika Muster", sense::by},
    {"Por María García", sense::by},
    {"Stand: 13.07.2023", sense::published},
    {"Publikacja: 13.07.2023", sense::published},
    {"MAJ : 13/07/2023", sense::modified},
    {"Son Güncelleme: 13.07.2023", sense::modified},
    {"Uppdaterad 13 juli 2023", sense::modified},
    {"Foto: Erika Muster/dpa", sense::credit_before},
    {"Das könnte Sie auch interessieren", sense::related_heading},
    {"Les plus lus", sense::related_heading},
    {"Czytaj też: Prom znowu kursuje", sense::related_item},
    {"Mots-clés", sense::tags_heading},
    {"13 juillet 2023", sense::month},
    {"Wirtschaft", sense::section_name},
    {"Ảnh: Nguyễn Văn A", sense::credit_before},
    {"Das könnte Dir auch gefallen", sense::related_heading},
    {"LO ÚLTIMO EN Deportes", sense::related_heading},
    {"Leia Mais »", sense::furniture},
    {"Pewarta: Budi Santoso", sense::by},
    {"Свежие комментарии", sense::furniture},
    {"37 % noch nicht gelesen", sense::furniture},
    {"2 minuti per la lettura", sense::furniture},
    {"Görüntü Dökümü:", sense::furniture},
    {"Ý kiến của bạn", sense::furniture},
    {"Retrouvez cet article sur notre site", sense::plea},
    {"Conteúdo restrito a assinantes e cadastrados", sense::plea},
    {"ΣΧΕΤΙΚΕΣ ΕΙΔΗΣΕΙΣ", sense::related_heading},
    {"Voir: Le bac reprend son service", sense::related_item},
    {"ΕΤΙΚΕΤΕΣ", sense::tags_heading},
    {"ΓΡΑΦΕΙ: Μαρία Παππά", sense::by},
    {"Sumber : Badan Pusat Statistik", sense::source_label},
    {"Lusa/Fim", sense::end_mark},
    {"Nombre *", sense::furniture},
    {"¿Encontraste un error?", sense::furniture},
    {"Antworten abbrechen", sense::furniture},
    {"Cet article est réservé à nos lecteurs", sense::plea},
    {"90 % des Artikels sind noch verborgen", sense::plea},
    {"Noch mehr Lokalnachrichten", sense::related_heading},
    {"Картина дня", sense::related_heading},
    {"PUEDES VER: El puente abre", sense::related_item},
    {"Tin, ảnh: Nguyễn An", sense::by},
    {"Lu 412 fois", sense::furniture},
};

constexpr std::string_view sentences[] = {
    "Die Stadt will am Fluss einen Weg mit Blumen anlegen, der im Mai fertig wird.",
    "Auch der Kran sank ein und musste herausgezogen werden.",
    "La ville ouvrira un chemin de fleurs le long du fleuve.",
    "La ciudad abrirá un camino de flores junto al río.",
    "Il comune aprirà un sentiero di fiori lungo il fiume.",
    "A cidade vai abrir um caminho de flores junto ao rio.",
    "De stad legt langs de rivier een pad met bloemen aan.",
    "Miasto otworzy nad rzeką ścieżkę z kwiatami.",
    "Belediye nehir boyunca bir yol yaptı.",
    "Staden öppnar en väg med blommor vid ån.",
    "Wer bereits Abonnent ist, geht am Schalter vorbei.",
    "El nombre del puente no ha cambiado.",
};

TEST_CASE("generic: words are found where they should be") {
    for (const worded& r : lines) {
        CAPTURE(r.line);
        CAPTURE(static_cast<int>(r.means));
        CHECK((senses_found(vocabulary_of<generic>, r.line) & newsprint::bit(r.means)) != 0);
    }
}

TEST_CASE("generic: ordinary sentences hold none that speak for another kind") {
    for (const std::string_view line : sentences) {
        CAPTURE(line);
        CHECK((senses_found(vocabulary_of<generic>, line) & not_in_prose) == 0);
    }
}

TEST_CASE("generic: a town whose name is a word of prose is one alone") {
    const newsprint::senses place = newsprint::bit(sense::place);
    CHECK((newsprint::senses_of(vocabulary_of<generic>, "RIO") & place) != 0);
    CHECK((senses_found(vocabulary_of<generic>, "O rio subiu dois metros.") & place) == 0);
}

TEST_CASE("generic: the lists are well formed") { CHECK(fault_of<generic>() == ""); }

}  // namespace
