using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Structure;

/// <summary>Weighs what speaks for and against a block being part of the body.</summary>
internal sealed class BodyEvidence
{
    private const int Strongest = 24;
    private readonly Page _page;
    private readonly int _language = -1;

    public BodyEvidence(Page page)
    {
        _page = page;
        for (var i = 0; i < FunctionWords.Languages.Count; i++)
        {
            if (FunctionWords.Languages[i] == page.Language)
                _language = i;
        }
    }

    /// <summary>Positive when the block is rather body, negative when it is rather furniture.</summary>
    public int Of(BlockProfile block)
    {
        var sum = Length(block) + Phrase(block) + Language(block);
        if (block.EndsSentence && block.Words >= 3)
            sum += Weight("ends-sentence");
        if (block.InnerStops >= 2 && block.Words >= 20)
            sum += Weight("sentences");
        if (block.Block.Kind == Model.BlockKind.ListItem)
            sum += Weight("list-item");
        if (_page.Carries != Furnishing.Clean)
            sum += Form(block);
        return Math.Max(-Strongest, Math.Min(Strongest, sum));
    }

    private static int Length(BlockProfile block) =>
        Weight(block.Words >= 40 ? "words40"
            : block.Words >= 25 ? "words25"
            : block.Words >= 12 ? "words12"
            : block.Words >= 8 ? "words8"
            : "short");

    private int Form(BlockProfile block)
    {
        var sum = 0;
        if (!block.EndsSentence)
        {
            if (block.Words < 12)
                sum += Weight(_page.Carries == Furnishing.Full ? "short-on-full-page" : "short-on-mixed-page");
            else
                sum += Weight("long-without-end");
            if (block.IsTitleCase && block.Words >= 4)
                sum += Weight("title-case") + (_page.Carries == Furnishing.Full ? Weight("title-case-on-full-page") : 0);
        }
        if (block.IsCapitals && block.Words >= 8)
            sum += Weight("capitals");
        if (block.Separators >= (block.Words < 12 ? 1 : 3))
            sum += Weight("separators");
        if (block.IsCutOff && block.Words >= 10 && _page.Carries == Furnishing.Full)
            sum += Weight("cut-off");
        if (block.IsMarkup)
            sum += Weight("markup");
        if (block.HasAddress && block.Words < 25)
            sum += Weight("address");
        return sum;
    }

    private int Phrase(BlockProfile block)
    {
        if (block.HasCopyright && block.Words <= 80)
            return Weight("legal");
        if (block.EndsInCredit && block.Words <= 70)
            return Weight("credit");
        if (block.IsDate)
            return Weight("date");
        if (block.Phrase.Kind == FurnitureKind.None)
            return 0;
        // An article may tell of a reporter; only a page has a note about its own.
        if (block.Phrase.Kind == FurnitureKind.Biography && _page.Carries == Furnishing.Clean)
            return 0;
        var weight = Weight(Name(block.Phrase.Kind));
        // The same words in the middle of a long sentence say little.
        return block.Phrase.Kind is not (FurnitureKind.Biography or FurnitureKind.Legal) && block.Phrase.Place == PhrasePlace.Anywhere
            && block.Words >= 30
            ? weight / 3
            : weight;
    }

    private int Language(BlockProfile block)
    {
        if (_language < 0 || block.Words < 5)
            return 0;
        var own = block.Tally.Small.CountOf(_language);
        if (own * 5 >= block.Words)
            return Weight("function-words");
        if (own * 12 >= block.Words)
            return 0;
        return OtherLanguage(block, own) ? Weight("other-language")
            : block.Words >= 8 && _page.Carries != Furnishing.Clean ? Weight("no-function-words")
            : 0;
    }

    private static bool OtherLanguage(BlockProfile block, int own)
    {
        var most = block.Tally.Small.Count().Max();
        return most >= 3 && most > own * 2 && most * 8 >= block.Words;
    }

    private static string Name(FurnitureKind kind) => kind switch
    {
        FurnitureKind.Advert => "advert",
        FurnitureKind.Share => "share",
        FurnitureKind.Navigation => "navigation",
        FurnitureKind.Related => "related",
        FurnitureKind.Comments => "comments",
        FurnitureKind.Subscribe => "subscribe",
        FurnitureKind.Legal => "legal",
        FurnitureKind.Byline => "byline",
        FurnitureKind.Biography => "biography",
        FurnitureKind.Updated => "updated",
        FurnitureKind.Credit => "credit",
        _ => "date",
    };

    private static int Weight(string name) => EvidenceWeights.Of(name);
}
