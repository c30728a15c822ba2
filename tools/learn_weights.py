#!/usr/bin/env python3
"""Learn the classifier's weights (include/newsprint/block/weights.hpp) from articles with gold files.

usage: learn_weights.py --dump PROGRAM [--write FILE] [--cross-validate FOLDS] [--sigma S] DIR ...

Each DIR holds NAME.txt with NAME.gold.json, or annotated pages NAME.ann; the last part of its path is the language. PROGRAM prints the evidence of
each line (tests/tools/dump_evidence.cpp). The model is a linear-chain conditional random field (Lafferty, McCallum and
Pereira 2001): each sign of a line has a weight for each kind, each pair of neighbouring kinds one for each way in which a
line follows another (block/link.hpp). Likelihood with a Gaussian prior, maximised by L-BFGS; the weights are written as whole numbers,
so that every machine decides alike. Cross-validation leaves whole outlets out. Needs numpy and scipy.
"""
import argparse
import collections
import fnmatch
import json
import os
import pathlib
import random
import subprocess
import tempfile

os.environ.setdefault("OMP_NUM_THREADS", "1")  # the matrices are small: threads cost more than they bring
import numpy
import scipy.optimize

KINDS = ["section", "headline", "deck", "byline", "publisher", "timestamp", "paragraph", "crosshead", "list_item",
         "caption", "table", "speaker", "related", "tags", "copyright", "notice"]
SIGNS, LINKS, N, SCALE = 256, 4, len(KINDS), 64
LANGUAGES = ["generic", "ko", "en", "ja", "zh"]  # in the order of `learned_for` in language/words.hpp
SIZE = SIGNS * N + LINKS * N * N + 2 * N  # of one language's weights


# Golds made together with the contract, and those of the first own articles, were checked most often, whole articles more often
# than labelled pages; the pages are many.
BEST_CHECKED = [("articles/*-0?", 24.0), ("articles/*-1?", 12.0), ("articles/*", 5.0)]

CODES = dict(zip(["se", "he", "de", "by", "pu", "ti", "pa", "cr", "li", "ca", "ta", "sp", "re", "tg", "co", "no"], KINDS))


def read_gold(path):
    """(text, kinds of its lines) of NAME.txt with NAME.gold.json, or of an annotated page NAME.ann."""
    if path.suffix == ".ann":
        rows = [row.partition("\t") if row.strip() else ("", "", "") for row in path.read_text("utf-8").split("\n")]
        return "\n".join(text for _, _, text in rows), [CODES[code] if code and text.strip() else None for code, _, text in rows]
    data = path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    return data, json.loads(path.with_suffix(".gold.json").read_text("utf-8"))["lines"]


def cuts(text, kinds, seed):
    """The text and, as crawlers store pages, its first few hundred characters."""
    yield text, kinds
    chance = random.Random(seed)
    for most in (chance.randint(250, 500), chance.randint(500, 1000)):
        if len(text) > most * 1.1:
            part = text[:most]
            yield part, kinds[: part.count("\n") + 1]


def load(program, folders, cut=False):
    """[(name, set/language, outlet, signs: lines x SIGNS, links: lines, gold: lines, is it whole?, the lines)]"""
    golds = []
    for folder in folders:
        for path in sorted(pathlib.Path(folder).iterdir()):
            if (path.suffix == ".ann" and not path.with_suffix(".txt").exists()) or (path.suffix == ".txt" and path.with_suffix(".gold.json").exists()):
                text, kinds = read_gold(path)
                versions = list(cuts(text, kinds, path.stem)) if cut else [(text, kinds)]
                golds += [(path, number == 0, t, k) for number, (t, k) in enumerate(versions)]
    with tempfile.TemporaryDirectory() as scratch:
        names = []
        for number, (path, _, text, _) in enumerate(golds):
            name = pathlib.Path(scratch) / path.parent.name / f"{number}.txt"
            name.parent.mkdir(exist_ok=True)
            name.write_bytes(text.encode("utf-8"))
            names.append(str(name))
        out = subprocess.run([program] + names, capture_output=True, check=True).stdout.decode()
    articles = []
    for (path, whole, text, gold), part in zip(golds, out.split("@ ")[1:]):
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
            kinds.append(KINDS.index(gold[int(number) - 1]))
            lines.append(text.split("\n")[int(number) - 1])
        if kinds:
            articles.append((path.stem, path.parent.parent.name + "/" + path.parent.name, path.stem.rsplit("-", 1)[0], signs, numpy.array(links),
                             numpy.array(kinds), whole, lines))
    return articles


def language_of(folder):
    """A folder's language, as a number: "ko" and "ko-anything" are Korean, a language without weights of its own is generic."""
    name = folder.split("/")[-1].split("-")[0]
    return LANGUAGES.index(name) if name in LANGUAGES else 0


class Batch:
    """Articles padded to one length, for the forward-backward algorithm on all at once."""

    def __init__(self, articles, weight):
        self.length = numpy.array([len(a[5]) for a in articles])
        count, longest = len(articles), self.length.max()
        self.signs = numpy.zeros((count, longest, SIGNS), numpy.float32)
        self.links = numpy.zeros((count, longest), int)
        self.gold = numpy.zeros((count, longest), int)
        self.mask = numpy.arange(longest)[None, :] < self.length[:, None]
        self.weight = numpy.array([weight(a) for a in articles])
        for i, a in enumerate(articles):
            self.signs[i, : len(a[5])] = a[3]
            self.links[i, : len(a[5])] = a[4]
            self.gold[i, : len(a[5])] = a[5]

    def emissions(self, emit):
        flat = self.signs.reshape(-1, SIGNS) @ emit.astype(numpy.float32)
        return flat.astype(float).reshape(*self.gold.shape, N)


def unpack(x):
    """One language's weights: [sign][kind], [link][from][to], start, end."""
    at = SIGNS * N
    emit = x[:at].reshape(SIGNS, N)
    step = x[at: at + LINKS * N * N].reshape(LINKS, N, N)
    at += LINKS * N * N
    return emit, step, x[at: at + N], x[at + N: at + 2 * N]


def of_language(x, language):
    """What all languages share, and what one adds."""
    return x[:SIZE] + x[SIZE * (language + 1): SIZE * (language + 2)]


def objective(x, batches, sigma, sigma_own):
    """The negative log likelihood and its gradient. The weights of a language are a shared part and a part of its own, each with
    a prior: a language with few articles leans on the others (Daume 2007, Finkel and Manning 2009)."""
    shared, own = x[:SIZE], x[SIZE:]
    value = (shared @ shared) / (2 * sigma * sigma) + (own @ own) / (2 * sigma_own * sigma_own)
    gradient = numpy.concatenate([shared / (sigma * sigma), own / (sigma_own * sigma_own)])
    for language, batch in batches:
        v, g = likelihood(of_language(x, language), batch)
        value += v
        gradient[:SIZE] += g
        gradient[SIZE * (language + 1): SIZE * (language + 2)] += g
    return value, gradient


def over_links(rows, links, steps):
    """rows[i] times the matrix steps[links[i]]."""
    out = rows @ steps[0]
    for link in range(1, LINKS):
        on = links == link
        out[on] = rows[on] @ steps[link]
    return out


def likelihood(x, batch):
    """The negative log likelihood of a batch and its gradient, by the forward-backward algorithm scaled line by line (Rabiner 1989)."""
    emit, step, start, end = unpack(x)
    count, longest = batch.links.shape
    own = batch.emissions(emit)
    top = own.max(axis=2)
    shown, steps, last = numpy.exp(own - top[:, :, None]), numpy.exp(step), numpy.exp(end)
    backward_steps = steps.transpose(0, 2, 1)
    forward, scale = numpy.zeros_like(own), numpy.ones((count, longest))
    for t in range(longest):
        on = batch.mask[:, t]
        value = shown[:, t] * (over_links(forward[:, t - 1], batch.links[:, t], steps) if t else numpy.exp(start))
        scale[on, t] = value[on].sum(axis=1)
        forward[:, t] = numpy.where(on[:, None], value / scale[:, t, None], forward[:, t - 1])
    total = forward[:, -1] @ last
    backward, behind = numpy.zeros_like(own), numpy.zeros_like(own)  # behind: what follows a step into a line
    backward[:, -1] = last / total[:, None]
    for t in range(longest - 1, 0, -1):
        behind[:, t] = shown[:, t] * backward[:, t] / scale[:, t, None]
        value = over_links(behind[:, t], batch.links[:, t], backward_steps)
        backward[:, t - 1] = numpy.where(batch.mask[:, t, None], value, backward[:, t])

    weight = batch.weight
    marginal = forward * backward * batch.mask[:, :, None]
    truth = numpy.zeros_like(own)
    numpy.put_along_axis(truth, batch.gold[:, :, None], 1, 2)
    truth *= batch.mask[:, :, None]
    article, line = numpy.nonzero(batch.mask[:, 1:])
    line += 1
    link, kind_before, kind = batch.links[article, line], batch.gold[article, line - 1], batch.gold[article, line]
    first, final = batch.gold[:, 0], batch.gold[numpy.arange(count), batch.length - 1]
    score = (own * truth).sum(axis=(1, 2)) + start[first] + end[final]
    numpy.add.at(score, article, step[link, kind_before, kind])
    log_of_all = numpy.log(total) + numpy.log(scale).sum(axis=1) + (top * batch.mask).sum(axis=1)

    difference = (truth - marginal) * weight[:, None, None]
    g_emit = batch.signs.reshape(-1, SIGNS).T @ difference.reshape(-1, N).astype(numpy.float32)
    g_step = numpy.zeros_like(step)
    numpy.add.at(g_step, (link, kind_before, kind), weight[article])
    for k in range(LINKS):
        a, t = article[link == k], line[link == k]
        g_step[k] -= (forward[a, t - 1] * weight[a, None]).T @ behind[a, t] * steps[k]
    g_end = (truth - marginal)[numpy.arange(count), batch.length - 1].T @ weight
    return -((score - log_of_all) * weight).sum(), -numpy.concatenate([g_emit.ravel(), g_step.ravel(), difference[:, 0].sum(axis=0), g_end])


def learn(articles, sigma, sigma_own, counts=(), start=None, rounds=200):
    def weight(article):
        return next((count for pattern, count in counts if fnmatch.fnmatch(f"{article[1]}/{article[0]}", pattern)), 1.0)

    batches = []
    for language in range(len(LANGUAGES)):
        mine = sorted((a for a in articles if language_of(a[1]) == language), key=lambda a: len(a[5]))
        # articles of like length share a batch: padding costs time
        for at in range(0, len(mine), 60):
            batches.append((language, Batch(mine[at: at + 60], weight)))
    x0 = numpy.zeros(SIZE * (len(LANGUAGES) + 1)) if start is None else start
    return scipy.optimize.minimize(objective, x0, (batches, sigma, sigma_own), jac=True, method="L-BFGS-B",
                                   options={"maxiter": rounds}).x


def decide(x, article):
    emit, step, start, end = (numpy.rint(p * SCALE) for p in unpack(of_language(x, language_of(article[1]))))
    own = article[3] @ emit
    best, trace = own[0] + start, []
    for t in range(1, len(own)):
        reach = best[:, None] + step[article[4][t]]
        trace.append(reach.argmax(axis=0))
        best = reach.max(axis=0) + own[t]
    kinds = [int((best + end).argmax())]
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


def cross_validate(articles, folds, sigma, sigma_own, counts):
    outlets = sorted({a[2] for a in articles})
    random.Random(1).shuffle(outlets)
    results = []
    for fold in range(folds):
        out = set(outlets[fold::folds])
        x = learn([a for a in articles if a[2] not in out], sigma, sigma_own, counts)
        results += [(a, decide(x, a)) for a in articles if a[2] in out and a[6]]
    return results


def write(path, x):
    models = [[numpy.rint(p * SCALE).astype(int) for p in unpack(of_language(x, language))] for language in range(len(LANGUAGES))]

    def table(rows):
        return "{" + ", ".join(str(int(v)) for v in rows) + "}"

    with open(path, "w", encoding="utf-8") as out:
        out.write("// What each sign of a line says for each kind of line, by language. Learned by tools/learn_weights.py: do not edit.\n"
                  "#pragma once\n\n#include <cstdint>\n\n#include <newsprint/version.hpp>\n\n"
                  "namespace newsprint {\ninline namespace v0 {\nnamespace detail {\n\n"
                  "/// The weights of one language; a score is a sum of them.\n"
                  "struct model {\n    std::int16_t signs[256][16];   ///< [sign][kind]\n"
                  "    std::int16_t steps[4][16][16];  ///< [link][kind of a line][kind of the line behind it]; see block/link.hpp\n"
                  "    std::int16_t start[16];\n    std::int16_t end[16];\n"
                  "    std::int16_t reach;            ///< how much the steps from two kinds to a third differ at most\n};\n\n// clang-format off\n"
                  "inline constexpr model models[] = {\n")
        for language, (emit, step, start, end) in zip(LANGUAGES, models):
            reach = int((step.max(axis=1) - step.min(axis=1)).max())
            out.write(f"// {language}\n{{{{\n" + ",\n".join(table(row) for row in emit) + "},\n{{\n")
            out.write("}, {\n".join(",\n".join(table(row) for row in step[link]) for link in range(LINKS)) + "}},\n")
            out.write(table(start) + ",\n" + table(end) + f",\n{reach}}},\n")
        out.write("};\n// clang-format on\n\n}  // namespace detail\n}  // namespace v0\n}  // namespace newsprint\n")


def pattern_and_count(text):
    pattern, _, count = text.rpartition("=")
    return pattern, float(count)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dump", required=True)
    parser.add_argument("--write")
    parser.add_argument("--cross-validate", type=int, default=0)
    parser.add_argument("--sigma", type=float, default=0.7, help="of the prior of the shared weights")
    parser.add_argument("--sigma-own", type=float, default=0.4, help="of the prior of what a language adds")
    parser.add_argument("--count", nargs="*", type=pattern_and_count, default=BEST_CHECKED, metavar="PATTERN=TIMES",
                        help="how often the articles count whose set, language and name match (articles/ko/daily-01), the first pattern that does")
    parser.add_argument("--test", nargs="*", default=[], help="folders to score and not to learn from")
    parser.add_argument("--no-cuts", action="store_true", help="do not learn from cut versions of the texts too")
    parser.add_argument("--wrong", action="store_true", help="print the lines that are wrong")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    articles = load(options.dump, options.folders, cut=not options.no_cuts)
    if options.cross_validate:
        results = cross_validate(articles, options.cross_validate, options.sigma, options.sigma_own, options.count)
        report(f"left out, {options.cross_validate} folds by outlet", results)
        if options.wrong:
            print_wrong(results)
    if options.write or options.test:
        x = learn(articles, options.sigma, options.sigma_own, options.count)
        report("on what was learned from", [(a, decide(x, a)) for a in articles if a[6]])
        if options.test:
            tests = load(options.dump, options.test)
            results = [(a, decide(x, a)) for a in tests]
            report("held back", results)
            if options.wrong:
                print_wrong(results)
        if options.write:
            write(options.write, x)


if __name__ == "__main__":
    main()
