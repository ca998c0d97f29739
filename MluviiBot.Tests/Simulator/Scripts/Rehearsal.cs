using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Running;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;
using MluviiBot.Tests.Simulator.Sessions;

namespace MluviiBot.Tests.Simulator.Scripts;

/// <summary>Plays scripts in the example company, against a bot in this process that does what its guest says.</summary>
public static class Rehearsal
{
    public static YamlValue Company { get; } = YamlValue.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tenant.yaml")), "tenant.yaml");

    public static ScriptRunner Runner { get; } = new((tenant, _) => Task.FromResult<IPlayground>(new Playground(tenant))) { Patience = TimeSpan.FromSeconds(30) };

    public static Script Read(string steps, string head = "") => ScriptFile.Read($"script: Example\n{head}\nsteps:\n{steps}", "example.yaml", Company);

    public static Task<ScriptResult> PlayAsync(string steps, string head = "") => Runner.PlayAsync(Read(steps, head));

    public sealed class Playground : IPlayground
    {
        private readonly ScriptedBot _bot = new(ChatbotKind.BotFramework);

        public Playground(Tenant tenant)
        {
            Simulation = new Simulation(tenant);
            _bot.OnActivity = (delivery, _) =>
            {
                foreach (var message in Answers(delivery.Activity))
                {
                    Simulation.Chatbots.Receive(delivery.SessionId, delivery.Chatbot.Id, message);
                }

                return Task.FromResult(new SentToBot("{}", 200, TimeSpan.Zero));
            };
            Simulation.Connect(_bot);
        }

        public Simulation Simulation { get; }

        public FaultTable Faults => new(Simulation);

        public ValueTask DisposeAsync()
        {
            Simulation.Dispose();
            return ValueTask.CompletedTask;
        }

        private static IEnumerable<BotMessage> Answers(MluviiActivity activity) => activity switch
        {
            ConversationStarted => [Words("Hello"), Card("How can I help?", "Order", "Operator")],
            Text { Value: "cards" } => [Card("Espresso", "One", "Two"), .. Messages(new BotMessage { Attachments = [Hero("Latte"), Hero("Mocha")], IsCarousel = true })],
            Text { Value: "buttons" } => [Words("Choose") with { SuggestedActions = [new CardButton("Yes", "yes"), new CardButton("No", "no")] }],
            Text { Value: "form" } => Commands(new SendHeroCard { HeroCardId = 1 }),
            Text { Value: "file" } => Commands(new ShareFile { Name = "menu.pdf" }),
            Text { Value: "upload" } => Commands(new ChatbotOpenFileUploadPrompt()),
            Text { Value: "type" } => Commands(new Typing { Show = true }),
            Text { Value: "tag" } => Commands(new SetTag { Name = "VIP" }),
            Text { Value: "location" } => Commands(new RequestLocation { Text = "Where are you?" }),
            Text { Value: "Operator" } => Commands(new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("HandoffReason", "Sales") }),
            SetCallParamsResponse => [Words("One moment"), .. Commands(new HandOff())],
            Text { Value: "nothing" } => [],
            Text said => [Words($"You said: {said.Value}")],
            HeroCardSubmission form => [Words($"For {form.Params["Guests"]}")],
            ChatbotOpenFileUploadPromptResponse { CanceledByGuest: true } => [Words("No file")],
            ChatbotOpenFileUploadPromptResponse file => [Words($"I have {file.FileUrl}")],
            GuestLocation at => [Words($"You are at {at.Latitude:0}")],
            _ => [],
        };

        private static BotMessage Words(string text) => new() { Json = """{"type":"message"}""", Text = text };

        private static BotMessage Card(string title, params string[] buttons) => new() { Attachments = [Hero(title, buttons)] };

        private static BotAttachment Hero(string title, params string[] buttons) => new(
            "application/vnd.microsoft.card.hero",
            System.Text.Json.JsonSerializer.SerializeToElement(new { title, buttons = buttons.Select(button => new { type = "imBack", title = button, value = button }) }));

        private static BotMessage[] Messages(params BotMessage[] messages) => messages;

        private static IEnumerable<BotMessage> Commands(MluviiActivity command) => [new BotMessage { Command = command, Json = MluviiJson.Write(command) }];
    }
}
