namespace ContentSdk.Fuzz.Inputs;

/// <summary>
/// The inputs of a run. Each is a function of seed, number and corpus alone, so that any one can
/// be had again without those before it.
/// </summary>
internal sealed class InputSource(int seed, Corpus corpus)
{
    /// <summary>The random choices of an input.</summary>
    public Random RandomOf(int number) => new(unchecked((seed * 1_000_003) ^ (number * 31)));

    /// <summary>The bytes of an input.</summary>
    public byte[] Make(Random random)
    {
        var mutator = new Mutator(random, corpus.Files);
        if (random.Next(3) == 0)
            return mutator.Assemble();
        return mutator.Mutate(corpus.Files[random.Next(corpus.Files.Count)]);
    }
}
