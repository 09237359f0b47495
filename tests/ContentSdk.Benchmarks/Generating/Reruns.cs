using Microsoft.CodeAnalysis;

namespace ContentSdk.Benchmarks.Generating;

/// <summary>Which steps of the pipeline do work again after an edit.</summary>
internal static class Reruns
{
    /// <summary>More than get a file each.</summary>
    public const int EnoughArticles = 100;

    /// <summary>Stops the benchmark when what it would measure is not what its name says.</summary>
    public static void Require(Host host)
    {
        var driver = host.NewDriver(track: true).RunGenerators(host.Compilation);
        var result = driver.GetRunResult();
        if (result.GeneratedTrees.Length == 0 || result.Diagnostics.Length > 0)
            throw new InvalidOperationException(
                $"The generator made {result.GeneratedTrees.Length} files and {result.Diagnostics.Length} diagnostics.");
        var afterCode = Changed(driver.RunGenerators(host.AfterCSharpEdit));
        if (afterCode.Count > 0)
            throw new InvalidOperationException($"After an edit in C# these steps gave something new: {string.Join(", ", afterCode)}");
        var afterContent = Changed(driver.ReplaceAdditionalText(host.Original, host.Edited).RunGenerators(host.Compilation));
        Console.WriteLine($"// steps with a new output after an edit in one article: {string.Join(", ", afterContent)}");
    }

    private static List<string> Changed(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return
        [
            .. result.TrackedSteps.Concat(result.TrackedOutputSteps)
                .Select(step => (step.Key, Count: step.Value.SelectMany(run => run.Outputs).Count(output =>
                    output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)))
                .Where(step => step.Count > 0 && step.Key is not ("Compilation" or "AdditionalTexts"))
                .Select(step => $"{step.Key} ×{step.Count}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
