using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Gives what headlines, standfirsts and lines between paragraphs quote the speaker of the quotation in the article that has the same
/// words: a headline says who speaks by being of that article.
/// </summary>
internal sealed class HeadlineEchoes(AnalyzedText text, QuoteSpec[] quotes)
{
    // More quotations than headlines of one article have, and longer than they are; bounds keep a file of nothing else linear.
    private const int MostHeadlines = 24;
    private const int MostWords = 40;
    private const int WordsOfLine = 14;

    private readonly List<(int Hash, int Quote)> _words = [];

    /// <summary>Fills in the speakers.</summary>
    public void Fill()
    {
        var headlines = new List<int>();
        for (var i = 0; i < quotes.Length && headlines.Count < MostHeadlines; i++)
        {
            if (quotes[i] is { Parent: < 0, Speaker: < 0, Kind: not QuoteKind.Labeled } && IsHeadline(quotes[i]))
                headlines.Add(i);
        }
        if (headlines.Count == 0)
            return;
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i].Speaker >= 0 && quotes[i].Parent < 0 && !headlines.Contains(i))
                AddWords(i);
        }
        foreach (var headline in headlines)
        {
            if (Echoed(headline) is { } said)
                quotes[headline] = Said(quotes[headline], said);
        }
    }

    // Words that nobody was seen to speak have to be all that is quoted below, or six words at least:
    // the body may use a term of the headline.
    private const int WordsOfTerm = 6;

    private static QuoteSpec Said(QuoteSpec headline, QuoteSpec said) => headline with
    {
        Kind = headline.Kind != QuoteKind.Term ? headline.Kind : said.Kind == QuoteKind.Labeled ? QuoteKind.Direct : said.Kind,
        Speaker = said.Speaker,
        Attribution = headline.SpeakerRange is null ? AttributionKind.Implied : AttributionKind.Nominal,
        IsUncertain = said.IsUncertain,
    };

    // A block of its own that is no sentence: the headline, the standfirst, a line between paragraphs.
    private bool IsHeadline(QuoteSpec quote)
    {
        var first = text.TokenIndexAt(quote.Outer.Start);
        if (first >= text.Tokens.Length)
            return false;
        var block = text.BlockOf(first);
        if (block == text.TitleBlock || block == text.StandfirstBlock)
            return true;
        int begin = text.BlockStarts[block], end = text.BlockStarts[block + 1];
        return end - begin <= WordsOfLine && text.Document.Text[text.Blocks[block].End - 1] is not '.';
    }

    private void AddWords(int quote)
    {
        foreach (var part in quotes[quote].Parts)
        {
            for (var token = text.TokenIndexAt(part.Start); token < text.Tokens.Length && text.Tokens[token].Start < part.End; token++)
            {
                if (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
                    _words.Add((text.Hashes[token], quote));
            }
        }
        _words.Add((-1, -1));
    }

    private bool IsWhole(int first, int length) => (first == 0 || _words[first - 1].Hash == -1) && _words[first + length].Hash == -1;

    // The first quotation that has all words of the headline's one after another.
    private QuoteSpec? Echoed(int headline)
    {
        var sought = new List<int>();
        foreach (var part in quotes[headline].Parts)
        {
            for (var token = text.TokenIndexAt(part.Start);
                token < text.Tokens.Length && text.Tokens[token].Start < part.End && sought.Count <= MostWords;
                token++)
            {
                if (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
                    sought.Add(text.Hashes[token]);
            }
        }
        var isTerm = quotes[headline].Kind == QuoteKind.Term;
        if (sought.Count < 2 || sought.Count > MostWords)
            return null;
        for (var i = 0; i + sought.Count < _words.Count; i++)
        {
            var length = 0;
            while (length < sought.Count && _words[i + length].Hash == sought[length])
                length++;
            if (length == sought.Count && (!isTerm || length >= WordsOfTerm || IsWhole(i, length)))
                return quotes[_words[i].Quote];
        }
        return null;
    }
}
