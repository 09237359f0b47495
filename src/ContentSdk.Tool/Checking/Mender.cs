using ContentSdk.Tool.Findings;
using ContentSdk.Tool.Fixes;
using ContentSdk.Tool.Reports;
using Spectre.Console;

namespace ContentSdk.Tool.Checking;

/// <summary>Applies the fixes that are certain, or shows them.</summary>
internal sealed class Mender(CheckRequest request, TextWriter output, TextWriter error)
{
    /// <summary>How many files could not be fixed.</summary>
    public int Failures { get; private set; }

    /// <summary>Mends files.</summary>
    /// <param name="findings">What is wrong with them.</param>
    /// <param name="stamps">How they were before they were read.</param>
    /// <returns>Whether any was.</returns>
    public bool Mend(IEnumerable<FileFinding> findings, Dictionary<string, FileStamp> stamps)
    {
        var isAnyMended = false;
        foreach (var file in findings.GroupBy(static found => found.Path, static found => found.Finding))
        {
            try
            {
                if (FileFix.Of(file.Key, file) is { } fix && !IsRefused(fix.Path, stamps))
                {
                    isAnyMended = true;
                    Make(fix);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Fail(file.Key, $"cannot be fixed: {fault.Message}");
            }
        }
        return isAnyMended;
    }

    private void Make(FileFix fix)
    {
        if (request.IsDryRun)
        {
            UnifiedDiff.Write(fix, RelativePath.Of(fix.Path), WriteDifference);
            return;
        }
        FileWriter.Write(fix.Path, fix.After);
        (request.Report.IsForPeople ? output : error).WriteLine(fix.Describe());
    }

    private bool IsRefused(string path, Dictionary<string, FileStamp> stamps)
    {
        var refusal = FileWriter.Refusal(path);
        if (refusal is null && (!stamps.TryGetValue(path, out var stamp) || stamp != FileStamp.Of(path)))
            refusal = "was changed while it was read; run the command again";
        if (refusal is not null)
            Fail(path, refusal);
        return refusal is not null;
    }

    private void Fail(string path, string why)
    {
        Failures++;
        error.WriteLine(Consoles.OnOneLine($"{path}: error: the file {why}"));
    }

    // On a terminal for eyes alone; elsewhere each byte as it is, or a program could not apply it.
    private void WriteDifference(char mark, string line)
    {
        if (!Consoles.IsTerminal(output))
            output.Write(mark + line);
        else
            Consoles.WriteLine(
                output, mark + Consoles.OnOneLine(line.TrimEnd('\r', '\n')),
                mark switch { '-' => Color.Red, '+' => Color.Green, _ => Color.Grey });
    }
}
