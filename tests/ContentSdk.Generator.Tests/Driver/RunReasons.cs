using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>Reads from a run why each step ran.</summary>
internal static class RunReasons
{
    /// <summary>The reasons of all outputs of a step. Fails when there is no such step: a renamed step must not pass for a quiet one.</summary>
    public static IncrementalStepRunReason[] Of(GeneratorRunResult result, string step)
    {
        Assert.True(result.TrackedSteps.TryGetValue(step, out var runs), $"There is no step '{step}'.");
        return [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)];
    }

    /// <summary>How many outputs of a step were made anew or came out different.</summary>
    public static int Changed(GeneratorRunResult result, string step) =>
        Of(result, step).Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>How many outputs of a step were computed, whatever came of it.</summary>
    public static int Computed(GeneratorRunResult result, string step) =>
        Of(result, step).Count(reason => reason is not IncrementalStepRunReason.Cached);

    /// <summary>The reasons of all source outputs.</summary>
    public static IncrementalStepRunReason[] Outputs(GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
