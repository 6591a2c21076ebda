package dk.planvaerk.app;
public final class TempMain { private TempMain(){} public static void main(String[] a){ javafx.application.Application.launch(dk.planvaerk.ui.window.PlanvaerkApplication.class, a);} }
