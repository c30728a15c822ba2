# bash completion for newsprint's programs: the options are what --help says.
_newsprint() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --format)
        case ${1##*/} in
        newsprint-json | newsprint-corpus) COMPREPLY=($(compgen -W "newsprint schema.org ninjs" -- "$word")) ;;
        newsprint-metadata) COMPREPLY=($(compgen -W "text csv tsv" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "csv tsv markdown" -- "$word")) ;;
        esac
        return ;;
    --language) COMPREPLY=($(compgen -W "auto ko en ja zh" -- "$word")); return ;;
    --color) COMPREPLY=($(compgen -W "auto always never" -- "$word")); return ;;
    esac
    case $word in
    -*) COMPREPLY=($(compgen -W "$("$1" --help 2>/dev/null | sed -n 's/^  \(--[a-z-]*\).*/\1/p')" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac
}
complete -o filenames -F _newsprint newsprint-json newsprint-metadata newsprint-captions newsprint-tables newsprint-paragraphs \
    newsprint-annotate newsprint-corpus
