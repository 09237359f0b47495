using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Patterns;

/// <summary>The text of a pattern while it is read. After a fault, it is at its end, so that all who read stop.</summary>
internal sealed class PatternSource(string text)
{
    public const int MostDepth = 100;

    private int _depth;

    public string Text { get; } = text;

    public int Position { get; private set; }

    public PatternFault? Fault { get; private set; }

    /// <summary>Where the first <c>\B</c> is.</summary>
    public int? NoBoundary { get; set; }

    public bool HasRepetition { get; set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The character at so many after the position; NUL after the end, which is no syntax.</summary>
    public char Peek(int ahead = 0) => Position + ahead < Text.Length ? Text[Position + ahead] : '\0';

    public bool Has(int ahead) => Position + ahead < Text.Length;

    /// <summary>The next character, which is then read; NUL after the end.</summary>
    public char Next()
    {
        var c = Peek();
        Skip(1);
        return c;
    }

    public void Skip(int count) => Position = Math.Min(Position + count, Text.Length);

    public bool Take(char c)
    {
        if (IsAtEnd || Text[Position] != c)
            return false;
        Position++;
        return true;
    }

    /// <summary>Whether one more group or class can begin here. Call <see cref="Leave"/> after it.</summary>
    public bool Enter()
    {
        if (++_depth <= MostDepth)
            return true;
        Fail(PatternConstruct.TooDeep, Position);
        return false;
    }

    public void Leave() => _depth--;

    /// <summary>Notes what is wrong from a position up to the one that is read; the first fault stays.</summary>
    public void Fail(PatternConstruct construct, int start)
    {
        start = Math.Min(start, Text.Length);
        Fault ??= new(construct, TextRange.FromBounds(start, Math.Max(start, Position)));
        Position = Text.Length;
    }
}
