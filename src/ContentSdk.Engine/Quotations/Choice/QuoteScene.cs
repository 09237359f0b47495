using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>What is around one quotation.</summary>
internal sealed class QuoteScene
{
    public QuoteScene(Scene scene, int span)
    {
        Span = span;
        (Paragraph, Item) = scene.FirstOf(span);
        var (last, lastItem) = scene.LastOf(span);
        Flow = scene[Paragraph];
        (LastFlow, LastItem) = (scene[last], lastItem);
        Start = Flow.Flow.SentenceStart(Item);
        End = LastFlow.Flow.SentenceEnd(LastItem);
        Shape = QuoteShape.Of(Flow.Flow, Item);
        var outer = scene.Spans[span].Outer;
        IsInTitle = scene.IsInTitle(outer.Start);
        IsNested = scene.Spans[span].Parent >= 0;
        if (Start == 0 && !IsNested && Paragraph > 0 && scene[Paragraph - 1] is { Flow.Count: > 0 } before
            && !scene.IsInTitle(before.Flow.Range.Start))
            BeforeParagraph = before;
        Words = new(scene, span);
        IsJoined = Joins(Flow.Flow, Item - 1) || Joins(LastFlow.Flow, LastItem + 1);
        IsAsked = Start > 0 ? Asks(Flow.Flow, Start - 1) : BeforeParagraph is { Flow: var above } && Asks(above, above.Count - 1);
    }

    /// <summary>Number of the quotation.</summary>
    public int Span { get; }

    /// <summary>Its flow's number.</summary>
    public int Paragraph { get; }

    /// <summary>Its flow.</summary>
    public SceneFlow Flow { get; }

    /// <summary>Its item there.</summary>
    public int Item { get; }

    /// <summary>The flow of its last part.</summary>
    public SceneFlow LastFlow { get; }

    /// <summary>The last part's item there.</summary>
    public int LastItem { get; }

    /// <summary>First item of its sentence.</summary>
    public int Start { get; }

    /// <summary>The item after its sentence.</summary>
    public int End { get; }

    /// <summary>What it looks like.</summary>
    public QuoteShape Shape { get; }

    /// <summary>Whether it is in the headline.</summary>
    public bool IsInTitle { get; }

    /// <summary>Whether it is in another quotation.</summary>
    public bool IsNested { get; }

    /// <summary>The paragraph before, which is no headline, where the quotation's sentence is the first of its own.</summary>
    public SceneFlow? BeforeParagraph { get; }

    /// <summary>What is in the marks.</summary>
    public SpokenWords Words { get; }

    /// <summary>What the quotation before has in its marks.</summary>
    public SpokenWords? WordsBefore { get; set; }

    /// <summary>Whether “and” or a comma joins it to another quotation: what is true of one is true of both.</summary>
    public bool IsJoined { get; }

    /// <summary>Whether the article itself asks right before the quotation.</summary>
    public bool IsAsked { get; }

    /// <summary>Who speaks the enclosing quotation; -1 for nobody.</summary>
    public int Enclosing { get; set; } = -1;

    /// <summary>What the rules say.</summary>
    public RuleReading Rule { get; set; }

    /// <summary>What the rules say of the next quotation, and how many paragraphs on it is.</summary>
    public (int Entity, int Paragraphs) Next { get; set; } = (-1, 0);

    /// <summary>Whom a verb without a subject would mean.</summary>
    public int Omitted { get; set; } = -1;

    /// <summary>How many paragraphs back the quotation before is.</summary>
    public int ParagraphsSince { get; set; }

    /// <summary>How many sentences of the paragraph are between it and the quotation before.</summary>
    public int SentencesSince { get; set; }

    /// <summary>Whether somebody is named in the paragraph between the quotation before and this one.</summary>
    public bool IsSomebodyNamedSince { get; set; }

    private static bool Joins(Flow flow, int item) =>
        item > 0 && item + 1 < flow.Count && flow[item - 1].Kind == FlowKind.Quote && flow[item + 1].Kind == FlowKind.Quote
        && (flow[item].Kind == FlowKind.Comma || flow[item].Does(WordRole.Conjunction));

    private static bool Asks(Flow flow, int last) =>
        flow[last] is { Kind: FlowKind.Stop, Range: var stop } && flow.Text[stop.Start] == '?';
}
