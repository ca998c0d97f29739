namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>Azure would refuse the template.</summary>
public sealed class TemplateException(string message) : Exception(message);
