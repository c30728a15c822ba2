#!/usr/bin/env python3
"""Learn the classifier's weights (include/newsprint/block/weights.hpp) from articles with gold files.

usage: learn_weights.py --dump PROGRAM [--write FILE] [--cross-validate FOLDS] DIR ...

Each DIR holds NAME.txt with NAME.gold.json, or annotated pages NAME.ann; the last part of its path is the language. PROGRAM prints the evidence of
each line (tests/tools/dump_evidence.cpp). The model is a linear-chain conditional random field (Lafferty, McCallum and
Pereira 2001) with a small hidden layer (a conditional neural field: Peng, Bo and Xu 2009): of each line count its own signs, the share of
the eight lines before it and behind it that show a sign, and what a few hidden units make of its signs together; each pair of
neighbouring kinds has a weight for each way in which a line follows another (block/link.hpp). Likelihood with Gaussian priors, maximised by
Adam; the weights are written as whole numbers, so that every machine decides alike. Cross-validation leaves whole outlets out.
Needs numpy, jax and optax.
"""
import argparse
import collections
import fnmatch
import json
import pathlib
import random
import subprocess
import tempfile

import jax
import jax.numpy as jnp
import numpy
import optax

import page_versions

KINDS = ["section", "headline", "deck", "byline", "publisher", "timestamp", "paragraph", "crosshead", "list_item",
         "caption", "table", "speaker", "related", "tags", "copyright", "notice"]
SIGNS, OWN, LINKS, N = 256, 128, 4, len(KINDS)  # a line's own signs, without its place among the others, are the first OWN
UNITS, LOUDEST, NEAR = 16, 2047, 8  # hidden units and the most that one says; lines that count as near
PIECE = 64  # lines that are learned from at once
LANGUAGES = ["generic", "ko", "en", "ja", "zh"]  # in the order of `learned_for` in language/words.hpp

# Golds made together with the contract, and those of the first own articles, were checked most often, whole articles more often
# than labelled pages; the pages are many. Japanese articles are few, the plain pages say what stands nearly nowhere else, and a foot
# like the Mainichi's, a heading, a note and then the links, stands under each page of a large outlet and in few that are labelled.
BEST_CHECKED = [("articles/*-0?", 32), ("articles/*-1?", 20), ("articles/ja/*", 10), ("articles/*", 8), ("layouts/*/plain*", 14),
                ("layouts/ja/mainichi-*", 12)]
PRIOR, HIDDEN_PRIOR = 6e-6, 1e-6  # how dear the square of a weight is, in likelihood of one line

MADE = "made"  # the set of pages made of others

CODES = dict(zip(["se", "he", "de", "by", "pu", "ti", "pa", "cr", "li", "ca", "ta", "sp", "re", "tg", "co", "no"], KINDS))


def read_page(path):
    """The lines of NAME.txt with NAME.gold.json, or of an annotated page NAME.ann, each with its kind; None: a blank line."""
    if path.suffix == ".ann":
        rows = [row.partition("\t") if row.strip() else ("", "", "") for row in path.read_text("utf-8").split("\n")]
        return [(text, CODES[code] if code and text.strip() else None) for code, _, text in rows]
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    return list(zip(text.split("\n"), json.loads(path.with_suffix(".gold.json").read_text("utf-8"))["lines"]))


def outlet_of(path):
    return path.stem.rsplit("-", 1)[0]


def read_pages(folders):
    """[(path, page)]"""
    paths = [path for folder in folders for path in sorted(pathlib.Path(folder).iterdir())]
    return [(path, read_page(path)) for path in paths
            if (path.suffix == ".ann" and not path.with_suffix(".txt").exists()) or (path.suffix == ".txt" and path.with_suffix(".gold.json").exists())]


def versions(pages):
    """[(path, set, outlets, is it as printed?, page)]: the pages, and what is made of them; see page_versions.py"""
    mixers = collections.defaultdict(page_versions.Mixer)
    for path, page in pages:
        mixers[path.parent.name].add(outlet_of(path), page)
    for path, page in pages:
        own, chance = {outlet_of(path)}, random.Random(path.stem)
        printed = path.parent.parent.name
        yield path, printed, own, True, page
        for part in page_versions.stored(page, chance):
            yield path, printed, own, False, part
        if chance.random() < 0.6 and (moved := page_versions.links_first(page, chance)):
            yield path, MADE, own, False, moved
        if chance.random() < 0.6 and (mixed := mixers[path.parent.name].mixed(page, chance)):
            yield path, MADE, own | set(mixed[1]), False, mixed[0]
        if chance.random() < 0.2:
            yield path, MADE, own, False, page_versions.other_blank_lines(page)


def load(program, folders, made=False):
    """[(name, set/language, outlets, signs: lines x SIGNS, links: lines, gold: lines, is it as printed?, the lines)]"""
    pages = read_pages(folders)
    golds = list(versions(pages)) if made else [(path, path.parent.parent.name, {outlet_of(path)}, True, page) for path, page in pages]
    with tempfile.TemporaryDirectory() as scratch:
        names = []
        for number, (path, *_, page) in enumerate(golds):
            name = pathlib.Path(scratch) / path.parent.name / f"{number}.txt"
            name.parent.mkdir(exist_ok=True)
            name.write_bytes("\n".join(line for line, _ in page).encode("utf-8"))
            names.append(str(name))
        out = subprocess.run([program] + names, capture_output=True, check=True).stdout.decode()
    articles = []
    for (path, of, outlets, printed, page), part in zip(golds, out.split("@ ")[1:]):
        rows = part.strip().split("\n")
        signs = numpy.zeros((len(rows) - 1, SIGNS), numpy.float32)
        links, kinds, lines = [], [], []
        for i, row in enumerate(rows[1:]):
            number, link, *words = row.split()
            for w, word in enumerate(words):
                bits = int(word, 16)
                while bits:
                    low = bits & -bits
                    signs[i, 64 * w + low.bit_length() - 1] = 1
                    bits ^= low
            links.append(int(link))
            line, kind = page[int(number) - 1]
            kinds.append(KINDS.index(kind))
            lines.append(line)
        if kinds:
            articles.append((path.stem, of + "/" + path.parent.name, outlets, signs, numpy.array(links), numpy.array(kinds), printed, lines))
    return articles


def language_of(folder):
    """A folder's language, as a number: "ko" and "ko-anything" are Korean, a language without weights of its own is generic."""
    name = folder.split("/")[-1].split("-")[0]
    return LANGUAGES.index(name) if name in LANGUAGES else 0


def near(signs):
    """The share of the NEAR lines before each line, and behind it, that show each of the signs that are a line's own."""
    count = len(signs)
    sums = numpy.concatenate([numpy.zeros((1, OWN)), numpy.cumsum(signs[:, :OWN], axis=0)])
    at = numpy.arange(count)
    before = sums[at] - sums[numpy.maximum(at - NEAR, 0)]
    behind = sums[numpy.minimum(at + NEAR + 1, count)] - sums[at + 1]
    return before / NEAR, behind / NEAR


def pieces(articles, count_of):
    """The articles as arrays, cut into pieces of PIECE lines; each as often as it counts."""
    out = collections.defaultdict(list)
    for article in articles:
        before, behind = near(article[3])
        length = len(article[5])
        for at in range(0, length, PIECE):
            size = min(PIECE, length - at)

            def padded(rows, kind=numpy.int32):
                rows = rows[at: at + size].astype(kind)
                return numpy.pad(rows, [(0, PIECE - size)] + [(0, 0)] * (rows.ndim - 1))

            piece = dict(signs=padded(article[3], numpy.float16), before=padded(before, numpy.float16), behind=padded(behind, numpy.float16),
                         links=padded(article[4]), gold=padded(article[5]), mask=padded(numpy.ones(length), numpy.float32),
                         language=language_of(article[1]), size=size, begins=float(at == 0), ends=float(at + size == length))
            for _ in range(count_of(article)):
                for name, value in piece.items():
                    out[name].append(value)
    return {name: numpy.array(values) for name, values in out.items()}


def fresh_weights():
    """[0] is shared by all languages, [1 + language] is what one adds: a language with few articles leans on the others
    (Daume 2007, Finkel and Manning 2009). The hidden units are shared, but for where each begins to speak."""
    own = len(LANGUAGES) + 1
    chance = numpy.random.RandomState(0)
    return dict(signs=jnp.zeros((own, SIGNS, N)), before=jnp.zeros((own, OWN, N)), behind=jnp.zeros((own, OWN, N)),
                steps=jnp.zeros((own, LINKS, N, N)), start=jnp.zeros((own, N)), end=jnp.zeros((own, N)),
                hidden=jnp.array(chance.randn(SIGNS, UNITS) / 8, jnp.float32), bias=jnp.zeros((len(LANGUAGES), UNITS)),
                out=jnp.array(chance.randn(UNITS, N) / 40, jnp.float32))


def of_language(weights, name, language):
    return weights[name][0] + weights[name][1 + language]


def dropped(key, values, share):
    return values * jax.random.bernoulli(key, 1 - share, values.shape) / (1 - share)


def loss(weights, batch, key):
    """The negative log likelihood of a line, by the forward algorithm, and the priors."""
    lang = batch["language"]
    own = {name: weights[name][0] + weights[name][1 + lang] for name in ("signs", "before", "behind", "steps", "start", "end")}
    signs = batch["signs"].astype(jnp.float32)
    first, second = jax.random.split(key)
    units = jax.nn.relu(dropped(first, signs, 0.1) @ weights["hidden"] + weights["bias"][lang][:, None])
    scores = sum(jnp.einsum("btf,bfn->btn", batch[name].astype(jnp.float32), own[name]) for name in ("signs", "before", "behind"))
    scores += dropped(second, units, 0.1) @ weights["out"]
    mask, gold, links = batch["mask"], batch["gold"], batch["links"]
    piece = jnp.arange(len(lang))

    def forward(reached, line):
        score, link, on = line
        following = jax.nn.logsumexp(reached[:, :, None] + own["steps"][piece, link], axis=1) + score
        return jnp.where(on[:, None] > 0, following, reached), None

    reached = scores[:, 0] + own["start"] * batch["begins"][:, None]
    reached, _ = jax.lax.scan(forward, reached, (scores[:, 1:].swapaxes(0, 1), links[:, 1:].T, mask[:, 1:].T))
    log_of_all = jax.nn.logsumexp(reached + own["end"] * batch["ends"][:, None], axis=1)
    right = (jnp.take_along_axis(scores, gold[:, :, None], 2)[:, :, 0] * mask).sum(axis=1)
    right += (own["steps"][piece[:, None], links[:, 1:], gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum(axis=1)
    right += own["start"][piece, gold[:, 0]] * batch["begins"] + own["end"][piece, gold[piece, batch["size"] - 1]] * batch["ends"]
    likelihood = (log_of_all - right).sum() / mask.sum()

    def prior(values):
        return (values[0] ** 2).sum() + 3 * (values[1:] ** 2).sum()

    priors = sum(prior(weights[name]) for name in ("signs", "before", "behind", "steps"))
    return likelihood + PRIOR * priors + HIDDEN_PRIOR * ((weights["hidden"] ** 2).sum() + (weights["out"] ** 2).sum())


def learn(articles, counts=(), rounds=18, size=64, rate=4e-3):
    def count_of(article):
        return next((count for pattern, count in counts if fnmatch.fnmatch(f"{article[1]}/{article[0]}", pattern)), 1)

    data = pieces(articles, count_of)
    total = len(data["size"])
    steps = rounds * (total // size)
    weights, key, chance = fresh_weights(), jax.random.PRNGKey(0), numpy.random.RandomState(1)
    maximiser = optax.chain(optax.clip_by_global_norm(1.0), optax.adam(optax.cosine_decay_schedule(rate, steps)))
    state = maximiser.init(weights)

    @jax.jit
    def improve(weights, state, batch, key):
        value, gradient = jax.value_and_grad(loss)(weights, batch, key)
        change, state = maximiser.update(gradient, state, weights)
        return optax.apply_updates(weights, change), state, value

    for _ in range(rounds):
        order = chance.permutation(total)
        for at in range(0, total - size + 1, size):
            key, own_key = jax.random.split(key)
            weights, state, _ = improve(weights, state, {name: values[order[at: at + size]] for name, values in data.items()}, own_key)
    return rounded({name: numpy.array(values, float) for name, values in weights.items()})


def rounded(weights):
    """What is written: whole numbers, of each language in order. 64 is a factor of e in likelihood."""
    # A unit's weights may be made larger where those of what it says are made smaller: the largest of these just below 2.
    larger = numpy.maximum(numpy.abs(weights["out"]).max(axis=1), 1e-3) / 1.99
    hidden, bias, out = weights["hidden"] * larger, weights["bias"] * larger, weights["out"] / larger[:, None]
    models = []
    for language in range(len(LANGUAGES)):
        model = {name: whole(64 * of_language(weights, name, language)) for name in ("signs", "before", "behind", "steps", "start", "end")}
        model.update(hidden=whole(256 * hidden), bias=whole(256 * bias[language]), out=whole(16384 * out))
        models.append(model)
    return models


def whole(values):
    values = numpy.rint(values).astype(int)
    assert numpy.abs(values).max() < 32768
    return values


def scores_of(model, article):
    """What block/classify.hpp makes of each line for each kind, in the same whole numbers."""
    signs = article[3].astype(int)
    count = len(signs)
    scores = signs @ model["signs"]
    units = numpy.clip(signs @ model["hidden"] + model["bias"], 0, LOUDEST)
    for unit in range(UNITS):
        scores += (units[:, unit: unit + 1] * model["out"][unit]) >> 16
    at = numpy.arange(count)
    for name, first, last in (("before", -NEAR, -1), ("behind", 1, NEAR)):
        sums = numpy.concatenate([numpy.zeros((1, N), int), numpy.cumsum(signs[:, :OWN] @ model[name], axis=0)])
        scores += (sums[numpy.clip(at + last + 1, 0, count)] - sums[numpy.clip(at + first, 0, count)]) // NEAR
    return scores


def decide(models, article):
    model = models[language_of(article[1])]
    own = scores_of(model, article)
    best, trace = own[0] + model["start"], []
    for t in range(1, len(own)):
        reach = best[:, None] + model["steps"][article[4][t]]
        trace.append(reach.argmax(axis=0))
        best = reach.max(axis=0) + own[t]
    kinds = [int((best + model["end"]).argmax())]
    for back in reversed(trace):
        kinds.append(int(back[kinds[-1]]))
    return numpy.array(kinds[::-1])


def report(title, results):
    right = collections.Counter()
    lines = collections.Counter()
    confusion = collections.Counter()
    tally = collections.defaultdict(collections.Counter)
    for article, kinds in results:
        lines[article[1]] += len(kinds)
        right[article[1]] += int((kinds == article[5]).sum())
        for found, gold in zip(kinds, article[5]):
            tally[gold]["gold"] += 1
            tally[found]["found"] += 1
            tally[gold]["right"] += found == gold
            if found != gold:
                confusion[KINDS[gold] + " -> " + KINDS[found]] += 1
    per = "  ".join(f"{k} {right[k] / lines[k]:.4f}" for k in sorted(lines))
    f1 = [2 * t["right"] / (t["gold"] + t["found"]) for t in tally.values() if t["gold"]]
    print(f"{title}: all {sum(right.values()) / sum(lines.values()):.4f}  macro F1 {sum(f1) / len(f1):.4f}  {per}")
    print("   " + ", ".join(f"{k}: {n}" for k, n in confusion.most_common(14)))


def print_wrong(results):
    for article, kinds in sorted(results, key=lambda r: -(r[1] != r[0][5]).sum()):
        wrong = [(g, k, line) for g, k, line in zip(article[5], kinds, article[7]) if g != k]
        if wrong:
            print(f"{article[1]}/{article[0]}: {len(wrong)} of {len(kinds)} lines wrong")
            for gold, found, line in wrong:
                print(f"    {KINDS[gold]:9} -> {KINDS[found]:9} {line[:100]}")


def cross_validate(articles, folds, counts):
    outlets = sorted(set().union(*(a[2] for a in articles)))
    random.Random(1).shuffle(outlets)
    results = []
    for fold in range(folds):
        out = set(outlets[fold::folds])
        models = learn([a for a in articles if not a[2] & out], counts)
        results += [(a, decide(models, a)) for a in articles if a[2] <= out and a[6]]
    return results


def write(path, models):
    def words(rows):
        """A row a line, as it lies in memory."""
        lines = numpy.asarray(rows, int).reshape(-1, numpy.shape(rows)[-1]) & 0xFFFF
        return "".join('u"' + "".join(f"\\x{number:x}" for number in line) + '"\n' for line in lines)

    with open(path, "w", encoding="utf-8") as out:
        out.write(f"""// What each sign of a line says for each kind of line, by language. Learned by tools/learn_weights.py: do not edit.
#pragma once

#include <bit>
#include <cstdint>

#include <newsprint/block/lanes.hpp>

namespace newsprint {{
inline namespace v0 {{
namespace detail {{

/// The weights of one language; a score is a sum of them, and 64 is a factor of e in likelihood. The hidden units are
/// all languages'.
struct model {{
    scores signs[{SIGNS}];     ///< [sign][kind]
    scores before[{OWN}];    ///< [sign of one of the {NEAR} lines before][kind], in eighths
    scores behind[{OWN}];    ///< the same of the {NEAR} lines behind
    scores steps[{LINKS}][16];   ///< [link][kind of a line][kind of the line behind it]; see block/link.hpp
    scores bias;           ///< [hidden unit]: what it begins with, in 256ths
    scores start;
    scores end;
    std::int16_t reach;    ///< how much the steps from two kinds to a third differ at most
}};

/// All that was learned.
struct learned_weights {{
    scores hidden[{SIGNS}];      ///< [sign][hidden unit], in 256ths
    scores hidden_says[16];  ///< [hidden unit][kind], in 16384ths
    model models[{len(LANGUAGES)}];         ///< [language], as in `learned_for`
    char16_t end[8];         ///< of the literal
}};

// A literal, since a compiler reads fifty thousand numbers ten times slower: each \\x is one of sixteen bits, with its
// sign.
// clang-format off
inline constexpr char16_t learned_numbers[sizeof(learned_weights) / sizeof(char16_t)] =
""")
        out.write("// hidden\n" + words(models[0]["hidden"]) + "// hidden_says\n" + words(models[0]["out"]))
        for language, model in zip(LANGUAGES, models):
            steps = model["steps"]
            reach = int((steps.max(axis=1) - steps.min(axis=1)).max())
            out.write(f"// {language}\n")
            for name in ("signs", "before", "behind", "steps", "bias", "start", "end"):
                out.write(words(model[name]))
            out.write(words([reach] + 7 * [0]))  # what a model is padded with
        out.write(""";
// clang-format on
inline constexpr learned_weights learned = std::bit_cast<learned_weights>(learned_numbers);

inline constexpr const auto& hidden = learned.hidden;
inline constexpr const auto& hidden_says = learned.hidden_says;
inline constexpr const auto& models = learned.models;

}  // namespace detail
}  // namespace v0
}  // namespace newsprint
""")


def pattern_and_count(text):
    pattern, _, count = text.rpartition("=")
    return pattern, int(count)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dump", required=True)
    parser.add_argument("--write")
    parser.add_argument("--cross-validate", type=int, default=0)
    parser.add_argument("--count", nargs="*", type=pattern_and_count, default=BEST_CHECKED, metavar="PATTERN=TIMES",
                        help="how often the articles count whose set, language and name match (articles/ko/daily-01), the first pattern that does")
    parser.add_argument("--test", nargs="*", default=[], help="folders to score and not to learn from")
    parser.add_argument("--as-printed", action="store_true", help="do not learn from versions of the pages too")
    parser.add_argument("--wrong", action="store_true", help="print the lines that are wrong")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    articles = load(options.dump, options.folders, made=not options.as_printed)
    if options.cross_validate:
        results = cross_validate(articles, options.cross_validate, options.count)
        report(f"left out, {options.cross_validate} folds by outlet", results)
        if options.wrong:
            print_wrong(results)
    if options.write or options.test:
        models = learn(articles, options.count)
        report("on what was learned from", [(a, decide(models, a)) for a in articles if a[6]])
        if options.test:
            tests = load(options.dump, options.test)
            results = [(a, decide(models, a)) for a in tests]
            report("held back", results)
            if options.wrong:
                print_wrong(results)
        if options.write:
            write(options.write, models)


if __name__ == "__main__":
    main()
