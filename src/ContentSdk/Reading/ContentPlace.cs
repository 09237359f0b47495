namespace ContentSdk.Reading;

internal readonly record struct ContentPlace(string File, int Line, int Column);
