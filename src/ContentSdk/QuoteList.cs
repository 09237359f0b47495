using System.Collections;
using System.Diagnostics;

namespace ContentSdk;

/// <summary>The quotations of an article, in order. Generated lists add a named property for each.</summary>
[DebuggerDisplay("Count = {Count}")]
public class QuoteList : IReadOnlyList<Quote>
{
    private readonly Quote[] _quotes;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal QuoteList(Quote[] quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        _quotes = quotes;
    }

    /// <summary>How many there are.</summary>
    public int Count => _quotes.Length;

    /// <summary>A quotation by its place in the article, from 0.</summary>
    public Quote this[int index] => _quotes[index];

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<Quote> GetEnumerator() => ((IEnumerable<Quote>)_quotes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _quotes.GetEnumerator();

    // Members of every object would be among the quotations when an editor lists the members.

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => $"{Count} {(Count == 1 ? "quotation" : "quotations")}";
}
