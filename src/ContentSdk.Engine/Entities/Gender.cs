namespace ContentSdk.Engine.Entities;

/// <summary>What is known of a person's gender.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
