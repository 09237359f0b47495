using ContentSdk.Fuzz;
using ContentSdk.Fuzz.Inputs;
using ContentSdk.Fuzz.Readers;

if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}
if (options.Examples is { } examples)
    return CommonMarkExamples.Run(examples);
if (options.Growth > 0)
    return Growth.Run(options.Growth, options.Reader);
var readers = Reader.All.Where(reader => options.Reader is null || reader.Name == options.Reader).ToList();
Directory.CreateDirectory(options.Output);
return new Runner(options, new(options.Seed, Corpus.Read(Directory.GetCurrentDirectory(), options.Corpus)), readers).Run() == 0 ? 0 : 1;
