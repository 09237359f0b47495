using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Patterns;

/// <summary>Why a pattern is not read: what it has, and where in the pattern that is.</summary>
internal sealed record PatternFault(PatternConstruct Construct, TextRange Range);

/// <summary>What a pattern has that is not matched here.</summary>
internal enum PatternConstruct
{
    /// <summary>Not a regular expression of .NET: <c>Regex</c> throws, or the attribute does since the pattern is empty.</summary>
    Invalid,

    /// <summary><c>\1</c>, <c>\k&lt;name&gt;</c></summary>
    Backreference,

    /// <summary><c>(?=…)</c>, <c>(?!…)</c></summary>
    Lookahead,

    /// <summary><c>(?&lt;=…)</c>, <c>(?&lt;!…)</c></summary>
    Lookbehind,

    /// <summary><c>(?&gt;…)</c></summary>
    AtomicGroup,

    /// <summary><c>(?&lt;name-other&gt;…)</c></summary>
    BalancingGroup,

    /// <summary><c>(?(…)…|…)</c></summary>
    Conditional,

    /// <summary><c>(?i)</c>, <c>(?i:…)</c></summary>
    InlineOptions,

    /// <summary><c>(?#…)</c></summary>
    Comment,

    /// <summary><c>\p{IsGreek}</c>, or the name of no general category.</summary>
    UnicodeBlock,

    /// <summary>A lazy repetition of what can be empty: the runtimes do not agree on what it matches.</summary>
    LazyRepetitionOfEmpty,

    /// <summary><c>(a||)</c>: .NET 10 makes a wrong program of two empty alternatives.</summary>
    EmptyAlternatives,

    /// <summary><c>(?:a+|){2,}</c>: .NET 10 joins the repetitions of what is not captured, and loses that it can be empty.</summary>
    RepetitionOfEmptyAlternative,

    /// <summary><c>\B</c> in a pattern with a repetition: .NET 10 does not go back into a repetition before it, as others do.</summary>
    NoBoundaryWithRepetition,

    /// <summary>More instructions than a pattern can have.</summary>
    TooLarge,

    /// <summary>More groups or classes inside each other than a pattern can have.</summary>
    TooDeep,
}
