using System.Globalization;
using ContentSdk.EntityTraining;

var options = new Dictionary<string, string>(StringComparer.Ordinal);
var paths = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
        options[args[i]] = args[++i];
    else
        paths.Add(args[i]);
}
if (paths.Count != 2)
{
    Console.Error.WriteLine(
        "usage: DATA|ARTICLES.jsonl OUTPUT [--without SOURCE,...] [--articles ARTICLES.jsonl [--times N]] [--fold N] [--passes N] [--rate R] [--l1 R] [--l2 R] "
        + "[--hidden R] [--cutoff N]");
    return 2;
}
float Number(string name, float otherwise) =>
    options.TryGetValue(name, out var text) ? float.Parse(text, CultureInfo.InvariantCulture) : otherwise;

// A folder has texts in English; a file has articles in the languages that share a model.
var isEnglish = Directory.Exists(paths[0]);
var without = options.GetValueOrDefault("--without", "").Split(',', StringSplitOptions.RemoveEmptyEntries)
    .ToHashSet(StringComparer.Ordinal);
var fold = (int)Number("--fold", -1);
var reader = new ExampleReader((int)Number("--cutoff", isEnglish ? 6 : 3));
var texts = isEnglish ? TrainingText.ReadAll(paths[0], without) : TrainingArticle.ReadAll(paths[0], isEnglish: false, fold);
if (options.TryGetValue("--articles", out var articles))
{
    var english = TrainingArticle.ReadAll(articles, isEnglish: true, fold).ToList();
    texts = texts.Concat(Enumerable.Repeat(english, (int)Number("--times", 1)).SelectMany(static all => all));
}
var number = 0;
foreach (var text in texts.SelectMany(text => Headlines.With(text, number++)))
    reader.Add(text);
var (examples, features) = reader.Finish();
Console.Error.WriteLine($"{examples.Count} stretches, {features.Length} features, {reader.Unreachable} marked tokens out of reach");
var field = new ConditionalField(
    features.Length, Number("--rate", 0.05f), Number("--l1", isEnglish ? 1 : 0.5f), Number("--l2", 1),
    Number("--hidden", isEnglish ? 0.3f : 0.5f));
var random = new Random(20);
var order = Enumerable.Range(0, examples.Count).ToArray();
for (var pass = 1; pass <= (int)Number("--passes", isEnglish ? 6 : 10); pass++)
{
    random.Shuffle(order);
    var loss = order.Sum(index => field.Learn(examples[index]));
    Console.Error.WriteLine($"pass {pass}: loss {loss / examples.Count:F4}");
}
using var stream = File.Create(paths[1]);
var count = WeightsWriter.Write(stream, field, features);
Console.Error.WriteLine($"{count} weights, {stream.Length} bytes");
return 0;
