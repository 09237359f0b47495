using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Gives quotations whose words another one has its speaker: a headline says who speaks by being of the article, a lead quotes what the
/// body tells of.
/// </summary>
internal sealed class QuotationEchoes(AnalyzedText text, QuoteSpec[] quotes)
{
    // More headlines and open speakers than one article has, and more words than they have; bounds keep a file of nothing else linear.
    private const int MostHeadlines = 24;
    private const int MostOthers = 40;
    private const int MostWords = 40;
    private const int WordsOfLine = 14;

    // A headline is held to the article by two words; a sentence below may have as many by chance.
    private const int WordsOfHeadline = 2;
    private const int WordsOfOther = 3;

    private readonly List<(int Hash, int Quote)> _words = [];

    /// <summary>Fills in the speakers.</summary>
    /// <returns>The places of the quotations that took the speaker of another.</returns>
    public IReadOnlyList<int> Fill()
    {
        List<int> headlines = [], others = [];
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i] is not { Parent: < 0, Kind: not QuoteKind.Labeled } quote)
                continue;
            if (quote.Speaker < 0 && headlines.Count < MostHeadlines && IsHeadline(quote))
                headlines.Add(i);
            else if ((quote.Speaker < 0 || quote.IsUncertain) && quote.Kind != QuoteKind.Term && others.Count < MostOthers)
                others.Add(i);
        }
        if (headlines.Count + others.Count == 0)
            return [];
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i].Speaker >= 0 && quotes[i].Parent < 0)
                AddWords(i);
        }
        var filled = new List<int>();
        foreach (var headline in headlines)
            Take(headline, Echoed(headline, WordsOfHeadline, mayBeUncertain: true), filled);
        foreach (var other in others)
            Take(other, Echoed(other, WordsOfOther, mayBeUncertain: false), filled);
        return filled;
    }

    private void Take(int echo, QuoteSpec? said, List<int> filled)
    {
        if (said is null)
            return;
        quotes[echo] = Said(quotes[echo], said);
        filled.Add(echo);
    }

    // Words that nobody was seen to speak have to be all that is quoted below, or six words at least:
    // the body may use a term of the headline.
    private const int WordsOfTerm = 6;

    private static QuoteSpec Said(QuoteSpec echo, QuoteSpec said)
    {
        var isAnothersName = echo.Attribution == AttributionKind.Named && echo.Speaker >= 0 && echo.Speaker != said.Speaker;
        var phrase = isAnothersName ? null : echo.SpeakerRange;
        return echo with
        {
            Kind = echo.Kind != QuoteKind.Term ? echo.Kind : said.Kind == QuoteKind.Labeled ? QuoteKind.Direct : said.Kind,
            Speaker = said.Speaker,
            SpeakerRange = phrase,
            Attribution = phrase is null ? AttributionKind.Implied : echo.Speaker < 0 ? AttributionKind.Nominal : echo.Attribution,
            IsUncertain = said.IsUncertain,
        };
    }

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

    // The first other quotation that has all its words one after another.
    private QuoteSpec? Echoed(int echo, int leastWords, bool mayBeUncertain)
    {
        var sought = new List<int>();
        foreach (var part in quotes[echo].Parts)
        {
            for (var token = text.TokenIndexAt(part.Start);
                token < text.Tokens.Length && text.Tokens[token].Start < part.End && sought.Count <= MostWords;
                token++)
            {
                if (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
                    sought.Add(text.Hashes[token]);
            }
        }
        var isTerm = quotes[echo].Kind == QuoteKind.Term;
        if (sought.Count < leastWords || sought.Count > MostWords)
            return null;
        for (var i = 0; i + sought.Count < _words.Count; i++)
        {
            var quote = _words[i].Quote;
            if (quote < 0 || quote == echo || (quotes[quote].IsUncertain && !mayBeUncertain))
                continue;
            var length = 0;
            while (length < sought.Count && _words[i + length].Hash == sought[length])
                length++;
            if (length == sought.Count && (!isTerm || length >= WordsOfTerm || IsWhole(i, length)))
                return quotes[quote];
        }
        return null;
    }
}
