namespace ContentSdk.Engine.Patterns;

/// <summary>
/// A regular expression of <c>System.ComponentModel.DataAnnotations.RegularExpressionAttribute</c>, matched in linear time: the part of
/// .NET's syntax that needs no backtracking, without options.
/// </summary>
/// <remarks>
/// Categories of characters (<c>\w</c>, <c>\d</c>, <c>\b</c>, <c>\p{L}</c>) are those of the runtime, as in <c>Regex</c>. A runtime that is
/// older than the host's does not know the newest characters. It can be shared by threads.
/// </remarks>
internal sealed class Pattern
{
    private readonly PatternProgram _program;

    private Pattern(PatternProgram program) => _program = program;

    /// <summary>The pattern; null, with the first reason, when it is invalid or outside of what can be matched in linear time.</summary>
    public static Pattern? Read(string text, out PatternFault? fault)
    {
        var source = new PatternSource(text);
        var tree = PatternReader.Read(source);
        var program = tree is null || source.Fault is not null ? null : PatternWriter.Write(tree, source);
        fault = source.Fault;
        return program is null ? null : new(program);
    }

    /// <summary>
    /// Whether the attribute accepts the text: the first match in the order of <c>Regex</c> is the whole text (<c>a|ab</c> does not accept
    /// <c>ab</c>), or the text is empty.
    /// </summary>
    public bool IsMatch(string text) => text.Length == 0 || new PatternMachine(_program, text).IsWholeText();
}
