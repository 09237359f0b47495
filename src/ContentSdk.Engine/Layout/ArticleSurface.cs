using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Layout;

/// <summary>What the members of an article's class show in an editor.</summary>
/// <param name="Line">Where the article begins.</param>
/// <param name="Quotes">Its quotations in order, terms left out: their places here are those in the list of quotations.</param>
public sealed record ArticleSurface(int Line, EquatableArray<QuoteSurface> Quotes);

/// <summary>A quotation as its member shows it.</summary>
/// <param name="Name">C# identifier, unique in the article.</param>
/// <param name="Words">What is said, or its beginning.</param>
/// <param name="Speaker">Who says it, as far as known.</param>
/// <param name="Line">Line of the opening quotation mark.</param>
public sealed record QuoteSurface(string Name, string Words, string? Speaker, int Line);
