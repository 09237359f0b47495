using ContentSdk.Extraction;

return ExtractApp.Run(args, Console.Error);
