namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>Weights of the name models instead of those that ship; null for those that ship.</summary>
/// <param name="English">For English.</param>
/// <param name="Others">For the languages that share a model.</param>
internal sealed record NameModels(NameModel? English, NameModel? Others);
