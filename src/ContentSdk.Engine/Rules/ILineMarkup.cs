namespace ContentSdk.Engine.Rules;

/// <summary>What a format's markup makes of the lines of a file, for rules that look at lines before anything is read.</summary>
internal interface ILineMarkup
{
    /// <summary>Whether the line is code, or the spaces at its end mean something. To be asked of each line, in order.</summary>
    bool Keeps(FileLine line);
}

/// <summary>A line: where it begins, where its last visible character ends, where it ends itself.</summary>
internal readonly record struct FileLine(int Start, int Last, int End);
