namespace ContentSdk.Engine.Model;

/// <summary>Which entities an article gets: those that were detected, those that a person declared, or both.</summary>
public enum EntityMode : byte
{
    /// <summary>Both; what is declared comes before what is detected.</summary>
    Auto,

    /// <summary>The declared ones alone.</summary>
    Declared,

    /// <summary>None; quotations keep the words that name their speakers.</summary>
    Off,

    /// <summary>Both, and each that is not declared is a finding.</summary>
    Strict,
}
